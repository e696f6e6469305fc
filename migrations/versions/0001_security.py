"""Who may come in: offices, people, memberships, sessions, second factors; and the chain of events.

Only tables. Every function, policy and grant is made by `migrations/code`, rebuilt at each upgrade.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SCHEMAS = """
create schema if not exists auth;
comment on schema auth is 'Who may come in: people, memberships, sessions. Nobody reads it but its functions.';
create schema books;
comment on schema books is 'The books of the companies. Every row belongs to one tenant.';
create schema audit;
comment on schema audit is 'What happened, as one chain of events for each company and each office.';
"""

SERVER = """
create table auth.server (
    is_only boolean primary key default true check (is_only),
    kind text not null check (kind in ('own_computer', 'shared')),
    second_factor_required boolean not null,
    password_days integer not null default 90 check (password_days > 0),
    approval_from numeric(19,2) not null default 10000 check (approval_from >= 0),
    constraint shared_server_requires_second_factor
        check (kind = 'own_computer' or second_factor_required)
);
comment on table auth.server is 'What kind of server this is; one row. A shared server cannot do without the second factor, and a new company there begins with approval of entries from approval_from (GEL).';
"""

OFFICE = """
create table auth.office (
    id uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 200),
    plan text not null default 'standard',
    users_max integer check (users_max > 0),
    companies_max integer check (companies_max > 0),
    transactions_month_max integer check (transactions_month_max > 0),
    storage_mb_max integer check (storage_mb_max > 0),
    features text[] not null default '{}',
    expires_on date,
    created_at timestamptz not null default clock_timestamp()
);
comment on table auth.office is 'A subscriber: its plan, limits and last day. After the last day nothing is written; reading and export go on.';

create table auth.people (
    id uuid primary key default uuidv7(),
    office_id uuid not null references auth.office (id),
    login text not null unique check (login ~ '^u_[a-z2-7]{16}$'),
    login_oid oid not null unique,
    display_name text not null check (length(display_name) between 1 and 200),
    language text not null default 'ka' check (language in ('ka', 'en', 'ru')),
    is_office_administrator boolean not null default false,
    is_disabled boolean not null default false,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid references auth.people (id)
);
comment on table auth.people is 'One person, one PostgreSQL login. The name stands here and nowhere in the server''s role names.';
create index people_office on auth.people (office_id);

create table auth.companies (
    id uuid primary key,
    office_id uuid not null references auth.office (id),
    kind text not null check (kind in ('real', 'demo', 'practice')),
    name text not null check (length(name) between 1 and 200),
    channel text not null unique,
    created_at timestamptz not null default clock_timestamp()
);
comment on table auth.companies is 'The tenants: which office a company belongs to, and the secret name of its announcement channel.';
create index companies_office on auth.companies (office_id);
"""

ROLES = """
create table auth.roles (
    role text primary key
);
comment on table auth.roles is 'The fixed roles that a person can have in a company.';

create table auth.role_permissions (
    role text not null references auth.roles (role),
    permission text not null,
    is_critical boolean not null default false,
    primary key (role, permission)
);
comment on table auth.role_permissions is 'What each role may do. Critical ones ask a second administrator when given on a shared server.';

insert into auth.roles (role) values
    ('accountant'), ('chief_accountant'), ('tax_specialist'), ('payroll_officer'), ('auditor');
insert into auth.role_permissions (role, permission, is_critical)
select r.role, p.permission, p.permission in (
        'transactions:write', 'transactions:approve', 'accounts:write', 'period:close',
        'payroll:write', 'admin:users')
  from (values
    ('accountant', '{accounts:read,accounts:write,transactions:read,transactions:write,reports:financial}'),
    ('chief_accountant', '{accounts:read,accounts:write,transactions:read,transactions:write,reports:financial,transactions:approve,period:close,reports:tax,tax:write,audit:read,admin:users}'),
    ('tax_specialist', '{accounts:read,transactions:read,reports:financial,reports:tax,tax:write}'),
    ('payroll_officer', '{accounts:read,payroll:read,payroll:write}'),
    ('auditor', '{accounts:read,transactions:read,reports:financial,reports:tax,audit:read}')
  ) as r (role, permissions),
  unnest(r.permissions::text[]) as p (permission);

create table auth.memberships (
    tenant_id uuid not null references auth.companies (id),
    person_id uuid not null references auth.people (id),
    role text not null references auth.roles (role),
    state text not null check (state in ('invited', 'unconfirmed', 'active')),
    granted_by uuid not null references auth.people (id),
    granted_at timestamptz not null default clock_timestamp(),
    confirmed_by uuid references auth.people (id),
    is_single_handed boolean not null default false,
    primary key (tenant_id, person_id, role),
    constraint confirmed_by_another check (confirmed_by is null or confirmed_by not in (granted_by, person_id))
);
comment on table auth.memberships is 'Which person has which role in which company. Invited: not yet accepted; unconfirmed: a second administrator must agree.';
create index memberships_person on auth.memberships (person_id, tenant_id);
"""

SESSIONS = """
create table auth.second_factors (
    person_id uuid primary key references auth.people (id),
    secret bytea not null,
    attempts_sequence regclass not null,
    step_sequence regclass not null,
    confirmed_at timestamptz
);
comment on table auth.second_factors is 'The TOTP secret of a person. Attempts and the last used step are counted in sequences, which a rollback does not undo.';

create table auth.recovery_codes (
    person_id uuid not null references auth.people (id),
    code_hash bytea not null,
    used_at timestamptz,
    primary key (person_id, code_hash)
);
comment on table auth.recovery_codes is 'Hashes of the single-use codes for a lost telephone.';

create table auth.sessions (
    id uuid primary key default uuidv7(),
    family_id uuid not null,
    person_id uuid not null references auth.people (id),
    token_hash bytea not null unique,
    refresh_hash bytea not null unique,
    pid integer not null,
    backend_start timestamptz not null,
    made_in xid8 not null default pg_current_xact_id(),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    refresh_expires_at timestamptz not null,
    replaced_at timestamptz,
    revoked_at timestamptz
);
comment on table auth.sessions is 'Verified sessions, pinned to one backend. Only hashes of the tokens are kept. In the transaction that made it (made_in) a session is not yet good: a rollback would leave no trace of what it opened.';
create index sessions_person on auth.sessions (person_id, created_at);
create index sessions_family on auth.sessions (family_id);

create table auth.tickets (
    ticket_hash bytea primary key,
    family_id uuid not null,
    person_id uuid not null references auth.people (id),
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on table auth.tickets is 'Single-use tickets by which a verified session opens a further connection of the same person.';

create table auth.requests (
    person_id uuid not null references auth.people (id),
    request_id uuid not null,
    verb text not null,
    answer jsonb not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (person_id, request_id)
);
comment on table auth.requests is 'Answers to administrative verbs already done, so that a repeated request is done once. Passwords are never among them.';
"""

AUDIT = """
create table audit.heads (
    tenant_id uuid primary key references auth.companies (id),
    seq bigint not null,
    hash bytea not null
);
comment on table audit.heads is 'The last event of each company. The row is locked by whoever writes the next, so that events have one order and no gap.';

create table audit.events (
    tenant_id uuid not null references auth.companies (id),
    seq bigint not null check (seq > 0),
    aggregate_type text not null,
    aggregate_id uuid not null,
    version integer not null check (version > 0),
    type text not null,
    data text not null,
    metadata text not null,
    happened_at timestamptz not null,
    person_id uuid not null,
    login text not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (tenant_id, seq),
    unique (tenant_id, aggregate_type, aggregate_id, version)
);
comment on table audit.events is 'What happened in a company: the append-only store of events, which is the chain that proves them. The text of data is the very text that was hashed.';

create table audit.office_heads (
    office_id uuid primary key references auth.office (id),
    seq bigint not null,
    hash bytea not null
);
comment on table audit.office_heads is 'The last event of each office.';

create table audit.office_events (
    office_id uuid not null references auth.office (id),
    seq bigint not null check (seq > 0),
    aggregate_type text not null,
    aggregate_id uuid not null,
    version integer not null check (version > 0),
    type text not null,
    data text not null,
    metadata text not null,
    happened_at timestamptz not null,
    person_id uuid,
    login text not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (office_id, seq),
    unique (office_id, aggregate_type, aggregate_id, version)
);
comment on table audit.office_events is 'What happened above the companies of an office: people, companies created, logins disabled.';
"""


def upgrade() -> None:
    """Make the schemas and tables of security and audit."""
    for part in (SCHEMAS, SERVER, OFFICE, ROLES, SESSIONS, AUDIT):
        op.execute(part)
    op.execute("alter table audit.events alter column tenant_id set statistics 0")
    op.execute("alter table audit.heads alter column tenant_id set statistics 0")
    op.execute("alter table auth.people alter column display_name set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
