"""The outbox to the Revenue Service, what comes from there, and names of goods once understood.

What is to be sent is written in the transaction that posts it, and stays until it is settled.
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SETTINGS = r"""
create table books.rs_settings (
    tenant_id uuid not null references books.companies (tenant_id),
    sends_from date,
    url text check (url ~ '^http://(127\.0\.0\.1|localhost)(:[0-9]+)?(/.*)?$' and length(url) <= 300),
    sender uuid,
    sender_until timestamptz,
    failures integer not null default 0 check (failures >= 0),
    opened_until timestamptz,
    stopped_code text check (length(stopped_code) <= 100),
    stopped_text text check (length(stopped_text) <= 2000),
    stopped_at timestamptz,
    version integer not null default 1,
    primary key (tenant_id),
    constraint stop_whole check ((stopped_code is null) = (stopped_at is null)),
    constraint sender_whole check ((sender is null) = (sender_until is null))
);
comment on table books.rs_settings is 'Whether and how a company speaks to RS.ge: documents with a tax point from sends_from on are sent (null: none), to url or, without one, to the service itself. url is a practice server of the reader''s own computer and nothing else: programs of colleagues send the company''s password there. sender holds the queue until sender_until; after failures in a row it rests until opened_until; stopped_code says why only a person can start it again.';
"""

DOCUMENTS = """
create table books.rs_documents (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    kind text not null check (kind in ('invoice', 'waybill')),
    is_incoming boolean not null,
    external_id bigint not null check (external_id > 0),
    number text not null default '' check (length(number) <= 100),
    seller_tin text not null default '' check (length(seller_tin) <= 30),
    buyer_tin text not null default '' check (length(buyer_tin) <= 30),
    party_name text not null default '' check (length(party_name) <= 300),
    day date,
    amount numeric(19,2),
    vat numeric(19,2),
    lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array'),
    status integer not null,
    declaration text not null default '' check (length(declaration) <= 100),
    invoice_id uuid,
    fetched_at timestamptz not null,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, kind, external_id),
    foreign key (tenant_id, invoice_id) references books.invoices (tenant_id, id)
);
comment on table books.rs_documents is 'Tax invoices and waybills as RS.ge had them when it was last asked, amounts in GEL with VAT; invoice_id is the document of the books that it is matched with.';
create index rs_documents_by_day on books.rs_documents (tenant_id, day, id);
create index rs_documents_invoice on books.rs_documents (tenant_id, invoice_id) where invoice_id is not null;

create table books.item_names (
    tenant_id uuid not null references books.companies (tenant_id),
    supplier_tin text not null check (length(supplier_tin) between 1 and 30),
    name_key text not null check (length(name_key) between 1 and 1000),
    name text not null default '' check (length(name) <= 1000),
    text text not null default '' check (length(text) <= 1000),
    item_id uuid,
    account_id uuid,
    vat_code_id uuid,
    version integer not null default 1,
    primary key (tenant_id, supplier_tin, name_key),
    foreign key (tenant_id, item_id) references books.items (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id),
    foreign key (tenant_id, vat_code_id) references books.vat_codes (tenant_id, id)
);
comment on table books.item_names is 'What a supplier calls goods and services (name as it was last written, name_key without case and blanks), and what they are in these books: item, account, VAT code and text of the line. Decided once by a person and remembered.';
create index item_names_item on books.item_names (tenant_id, item_id) where item_id is not null;
create index item_names_account on books.item_names (tenant_id, account_id) where account_id is not null;
create index item_names_code on books.item_names (tenant_id, vat_code_id) where vat_code_id is not null;
"""

OUTBOX = """
create table books.outbox (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    about_id uuid not null,
    invoice_id uuid,
    rs_document_id uuid,
    action text not null check (action in ('send', 'correct', 'cancel', 'accept', 'reject', 'attach', 'waybill', 'cancel_waybill')),
    payload jsonb not null check (jsonb_typeof(payload) = 'object'),
    state text not null check (state in ('waiting', 'sending', 'done', 'dead', 'held')),
    attempts integer not null default 0 check (attempts >= 0),
    first_at timestamptz,
    last_at timestamptz,
    is_settled boolean not null default true,
    began_at timestamptz,
    next_at timestamptz not null,
    error_code text check (length(error_code) <= 100),
    error_text text check (length(error_text) <= 2000),
    external_id bigint,
    external_number text check (length(external_number) <= 100),
    external_status integer,
    created_by uuid not null,
    created_at timestamptz not null,
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references books.invoices (tenant_id, id),
    foreign key (tenant_id, rs_document_id) references books.rs_documents (tenant_id, id),
    constraint about_one_thing check (num_nonnulls(invoice_id, rs_document_id) = 1),
    constraint ours_or_theirs check ((invoice_id is not null) = (action in ('send', 'correct', 'cancel', 'waybill', 'cancel_waybill'))),
    constraint trying_while_sending check ((state = 'sending') = (began_at is not null)),
    constraint done_has_its_place check (state <> 'done' or external_id is not null)
);
comment on table books.outbox is 'What is to be done at RS.ge, written in the transaction that decides it. about_id is the invoice that stands behind a chain of waybill, sending, corrections and cancelling: they go one after another. first_at, last_at and is_settled tell of earlier tries (last_at: when the last one ended; is_settled: it surely did nothing more); began_at is that of a try under way, written before the call.';
create index outbox_next on books.outbox (tenant_id, next_at, id) where state in ('waiting', 'sending');
create index outbox_state on books.outbox (tenant_id, state, created_at, id);
create index outbox_about on books.outbox (tenant_id, about_id, created_at, id);
create index outbox_invoice on books.outbox (tenant_id, invoice_id) where invoice_id is not null;
create index outbox_external on books.outbox (tenant_id, external_id) where external_id is not null;
create index outbox_rs_document on books.outbox (tenant_id, rs_document_id) where rs_document_id is not null;
"""

SECRET = (
    ("rs_settings", "tenant_id"),
    ("rs_settings", "url"),
    ("rs_settings", "stopped_text"),
    ("rs_documents", "tenant_id"),
    ("rs_documents", "number"),
    ("rs_documents", "seller_tin"),
    ("rs_documents", "buyer_tin"),
    ("rs_documents", "party_name"),
    ("rs_documents", "lines"),
    ("rs_documents", "declaration"),
    ("item_names", "tenant_id"),
    ("item_names", "supplier_tin"),
    ("item_names", "name_key"),
    ("item_names", "name"),
    ("item_names", "text"),
    ("outbox", "tenant_id"),
    ("outbox", "payload"),
    ("outbox", "error_text"),
    ("outbox", "external_number"),
)
"""What the planner may keep no samples of: its statistics are read by everybody."""


def upgrade() -> None:
    """Make the tables of what goes to the Revenue Service and of what comes from there."""
    op.execute(SETTINGS)
    op.execute(DOCUMENTS)
    op.execute(OUTBOX)
    for table, column in SECRET:
        op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
