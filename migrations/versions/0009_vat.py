"""Value added tax: what codes mean, the records of the registers, and the returns.

A record is written when its entry is posted and keeps its amounts for ever; only the period of the
return it belongs to may be given later, and the return in which it was filed is marked once.
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

CODES = """
alter table books.vat_codes
    add treatment text not null default 'standard'
        check (treatment in ('standard', 'exempt_with_credit', 'exempt', 'outside', 'unregistered', 'reverse_charge')),
    add operation text not null default 'supply'
        check (operation in ('supply', 'advance', 'import', 'self_supply', 'proportion', 'mixed', 'no_credit'));
comment on column books.vat_codes.treatment is 'How the law treats the operation.';
comment on column books.vat_codes.operation is 'What kind of operation it is; with direction and treatment it decides the box of the return.';
"""

RETURNS = """
create table books.vat_returns (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    period date not null check (extract(day from period) = 1),
    sequence integer not null check (sequence >= 0),
    state text not null check (state in ('prepared', 'filed', 'corrected')),
    boxes jsonb not null check (jsonb_typeof(boxes) = 'object'),
    payable numeric(19,2) not null,
    surplus text not null default 'carry' check (surplus in ('carry', 'refund')),
    due date not null,
    prepared_by uuid not null,
    prepared_at timestamptz not null,
    filed_by uuid,
    filed_at timestamptz,
    filed_on date,
    reference text check (length(reference) between 1 and 100),
    entry_id uuid,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, period, sequence),
    constraint filing_whole check (
        (state = 'prepared') = (filed_on is null) and (filed_on is null) = (filed_by is null)
        and (filed_on is null) = (filed_at is null) and (filed_on is null) = (reference is null))
);
comment on table books.vat_returns is 'Monthly VAT returns: sequence 0 is the first of its month, the next ones correct it. payable is below zero where the budget owes. entry_id is what settles it: an entry, or the draft of one that waits for a second person.';
create unique index vat_returns_prepared on books.vat_returns (tenant_id, period) where state = 'prepared';
create index vat_returns_entry on books.vat_returns (tenant_id, entry_id) where entry_id is not null;
"""

RECORDS = """
create table books.vat_records (
    tenant_id uuid not null,
    entry_id uuid not null,
    vat_code_id uuid not null,
    side text not null check (side in ('output', 'input')),
    box text not null check (box ~ '^[A-Z]+(_[A-Z]+)*$'),
    entry_date date not null,
    tax_point date not null,
    period date check (extract(day from period) = 1),
    party_id uuid,
    document text not null default '' check (length(document) <= 200),
    base numeric(19,2) not null,
    vat numeric(19,2) not null,
    return_id uuid,
    primary key (tenant_id, entry_id, vat_code_id, side),
    foreign key (tenant_id, entry_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, vat_code_id) references books.vat_codes (tenant_id, id),
    foreign key (tenant_id, party_id) references books.parties (tenant_id, id),
    foreign key (tenant_id, return_id) references books.vat_returns (tenant_id, id),
    constraint filed_in_a_period check (return_id is null or period is not null)
);
comment on table books.vat_records is 'The VAT registers: for each posted entry and VAT code what it adds to a box of the return. period is null while a purchase waits for its tax invoice; return_id names the return in which it was filed first.';
create index vat_records_box on books.vat_records (tenant_id, period, box, tax_point, entry_id) include (base, vat);
create index vat_records_unfiled on books.vat_records (tenant_id, period, entry_id) where return_id is null;
create index vat_records_entered on books.vat_records (tenant_id, entry_date, side, vat_code_id) include (base, vat);
create index vat_records_code on books.vat_records (tenant_id, vat_code_id);
create index vat_records_party on books.vat_records (tenant_id, party_id, tax_point) where party_id is not null;
create index vat_records_return on books.vat_records (tenant_id, return_id) where return_id is not null;
"""

SECRET = (
    ("vat_returns", "tenant_id"),
    ("vat_returns", "reference"),
    ("vat_records", "tenant_id"),
    ("vat_records", "document"),
)
"""What the planner may keep no samples of: its statistics are read by everybody."""


def upgrade() -> None:
    """Say what codes mean; make the tables of registers and returns."""
    op.execute(CODES)
    op.execute(RETURNS)
    op.execute(RECORDS)
    for table, column in SECRET:
        op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
