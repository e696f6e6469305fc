"""What stands beside entries: templates with their recurrence, and attached documents.

An attachment is only ever added, and marked as removed; its content never changes.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TEMPLATES = """
create table books.templates (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    series text not null default 'GL' check (series ~ '^[A-Z0-9]{1,8}$'),
    text text not null default '' check (length(text) <= 1000),
    lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) > 0),
    recurrence text not null default 'none' check (recurrence in ('none', 'monthly', 'quarterly', 'yearly')),
    month_day smallint check (month_day between 1 and 31),
    next_day date,
    until date,
    is_active boolean not null default true,
    version integer not null default 1,
    created_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    constraint recurrence_whole check (
        (recurrence = 'none' and month_day is null and next_day is null and until is null)
        or (recurrence <> 'none' and month_day is not null and next_day is not null))
);
comment on table books.templates is 'Entries prepared once: used by hand, or drafted by themselves every month, quarter or year. A month_day of 31 is the end of the month.';
create unique index templates_name on books.templates (tenant_id, name) where is_active;
create index templates_due on books.templates (tenant_id, next_day) where is_active and next_day is not null;
"""

ATTACHMENTS = r"""
create table books.attachments (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    entry_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 255),
    media_type text not null,
    size integer not null,
    sha256 bytea not null,
    content bytea not null,
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    removed_by uuid,
    removed_at timestamptz,
    removed_reason text,
    primary key (tenant_id, id),
    constraint attachment_size check (size = octet_length(content) and size between 1 and 10485760),
    constraint attachment_digest check (sha256 = sha256(content)),
    constraint attachment_kind check (
        (media_type = 'application/pdf' and substring(content from 1 for 5) = '%PDF-'::bytea)
        or (media_type = 'image/png' and substring(content from 1 for 8) = '\x89504e470d0a1a0a'::bytea)
        or (media_type = 'image/jpeg' and substring(content from 1 for 3) = '\xffd8ff'::bytea)
        or (media_type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
            and substring(content from 1 for 4) = '\x504b0304'::bytea)
        or (media_type = 'application/xml')),
    constraint removal_whole check (
        (removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null))
);
comment on table books.attachments is 'Documents of entries and drafts (the id of a draft stays when it is posted). Never deleted; marked as removed with a reason.';
create index attachments_entry on books.attachments (tenant_id, entry_id);
create unique index attachments_name on books.attachments (tenant_id, entry_id, file_name) where removed_at is null;
"""

STORAGE = """
alter table auth.companies add column attachment_bytes bigint not null default 0 check (attachment_bytes >= 0);
comment on column auth.companies.attachment_bytes is 'How much the attachments of a company take, removed ones too; counted against the storage of its office.';
"""

# Columns of free text, of which the planner keeps nothing: its estimates are open to every company.
PRIVATE = {
    "templates": ("tenant_id", "name", "text", "lines"),
    "attachments": ("tenant_id", "file_name", "sha256", "content", "removed_reason"),
}


def upgrade() -> None:
    """Make the tables of templates and attachments."""
    op.execute(TEMPLATES)
    op.execute(ATTACHMENTS)
    op.execute(STORAGE)
    for table, columns in PRIVATE.items():
        for column in columns:
            op.execute(f"alter table books.{table} alter column {column} set statistics 0")
    # Pictures and spreadsheets are compressed already.
    op.execute("alter table books.attachments alter column content set storage external")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
