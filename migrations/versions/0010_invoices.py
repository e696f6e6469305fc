"""Invoices: documents of sale and purchase with their lines, each standing before its entry.

An invoice has the id of its entry: posting the entry posts the invoice, in one transaction.
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

KINDS = (
    "sale",
    "purchase",
    "advance_received",
    "advance_paid",
    "retail_day",
    "customs",
    "sale_credit",
    "purchase_credit",
)

INVOICES = """
create table books.invoices (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    kind text not null check (kind in ({kinds})),
    is_live boolean not null,
    number text not null default '' check (length(number) <= 64),
    number_key text not null,
    party_id uuid,
    entry_date date not null,
    tax_point date not null,
    vat_period date check (extract(day from vat_period) = 1),
    due_day date,
    currency text references books.currencies (code),
    rate numeric(18,8) check (rate > 0),
    includes_vat boolean not null default false,
    corrects_id uuid,
    replaces_id uuid,
    text text not null default '' check (length(text) <= 1000),
    payments jsonb not null default '[]' check (jsonb_typeof(payments) = 'array'),
    waybill jsonb check (jsonb_typeof(waybill) = 'object'),
    net numeric(19,4) not null,
    vat numeric(19,4) not null,
    net_gel numeric(19,2) not null,
    vat_gel numeric(19,2) not null,
    gross numeric(19,4) not null,
    gross_gel numeric(19,2) not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, party_id) references books.parties (tenant_id, id),
    foreign key (tenant_id, corrects_id) references books.invoices (tenant_id, id),
    constraint party_unless_retail check (kind = 'retail_day' or party_id is not null),
    constraint credit_names_its_invoice check (corrects_id is null or kind in ('sale_credit', 'purchase_credit')),
    constraint waybill_of_a_sale check (waybill is null or kind = 'sale'),
    constraint foreign_whole check ((currency is null) = (rate is null))
);
comment on table books.invoices is 'Invoices and like documents; the id is that of the draft or entry each one makes. gross is what the party owes or is owed, without tax under reverse charge. is_live: it stands, and is not thrown away, reversed or not yet the corrected one. number is the supplier''s or the tax invoice''s; our own is the number of the entry. waybill says how the goods of a sale travel: addresses, car, driver, beginning.';
create unique index invoices_number_once on books.invoices (tenant_id, party_id, number_key)
    where is_live and number_key <> '' and kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit');
create index invoices_by_date on books.invoices (tenant_id, entry_date, id);
create index invoices_party on books.invoices (tenant_id, party_id, entry_date, id) where party_id is not null;
create index invoices_corrects on books.invoices (tenant_id, corrects_id) where corrects_id is not null;
create index invoices_replaces on books.invoices (tenant_id, replaces_id) where replaces_id is not null;
"""

LINES = """
create table books.invoice_lines (
    tenant_id uuid not null,
    invoice_id uuid not null,
    position integer not null check (position > 0),
    item_id uuid,
    text text not null default '' check (length(text) <= 1000),
    unit text not null default '' check (length(unit) <= 32),
    quantity numeric(19,4) not null check (quantity > 0),
    price numeric(19,6) not null check (price >= 0),
    discount_percent numeric(7,4) not null default 0 check (discount_percent between 0 and 100),
    vat_code_id uuid not null,
    account_id uuid,
    cost_centre_id uuid,
    warehouse_id uuid,
    net numeric(19,4) not null,
    vat numeric(19,4) not null,
    net_gel numeric(19,2) not null,
    vat_gel numeric(19,2) not null,
    deducted_gel numeric(19,2) not null default 0,
    duty_gel numeric(19,2) not null default 0 check (duty_gel >= 0),
    primary key (tenant_id, invoice_id, position),
    foreign key (tenant_id, invoice_id) references books.invoices (tenant_id, id),
    foreign key (tenant_id, item_id) references books.items (tenant_id, id),
    foreign key (tenant_id, vat_code_id) references books.vat_codes (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id),
    foreign key (tenant_id, cost_centre_id) references books.cost_centres (tenant_id, id),
    foreign key (tenant_id, warehouse_id) references books.warehouses (tenant_id, id)
);
comment on table books.invoice_lines is 'Lines of invoices: amounts in the currency of the invoice and in GEL; deducted_gel is the part of the tax that is deducted.';
create index invoice_lines_item on books.invoice_lines (tenant_id, item_id) where item_id is not null;
create index invoice_lines_code on books.invoice_lines (tenant_id, vat_code_id);
create index invoice_lines_account on books.invoice_lines (tenant_id, account_id) where account_id is not null;

create table books.invoice_advances (
    tenant_id uuid not null,
    invoice_id uuid not null,
    advance_id uuid not null,
    gross_gel numeric(19,2) not null check (gross_gel > 0),
    vat_gel numeric(19,2) not null check (vat_gel >= 0),
    primary key (tenant_id, invoice_id, advance_id),
    foreign key (tenant_id, invoice_id) references books.invoices (tenant_id, id),
    foreign key (tenant_id, advance_id) references books.invoices (tenant_id, id)
);
comment on table books.invoice_advances is 'Advances that a delivery uses up, with the VAT that was due on them already (Tax Code art. 163(2)).';
create index invoice_advances_advance on books.invoice_advances (tenant_id, advance_id);
"""

# What is still open of an invoice is asked of its own lines, not of all of its party.
SETTLING = """
create index lines_settlement on books.lines (tenant_id, settlement_document_id)
    where settlement_document_id is not null;
"""

ALLOCATIONS = """
create table books.allocations (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    day date not null,
    party_id uuid not null,
    account_id uuid not null,
    currency text references books.currencies (code),
    debit_entry_id uuid not null,
    debit_document_id uuid,
    credit_entry_id uuid not null,
    credit_document_id uuid,
    gel numeric(19,2) not null check (gel >= 0),
    amount numeric(19,4) check (amount > 0),
    is_undone boolean not null default false,
    primary key (tenant_id, id),
    foreign key (tenant_id, party_id) references books.parties (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id),
    foreign key (tenant_id, debit_entry_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, debit_document_id) references books.settlement_documents (tenant_id, id),
    foreign key (tenant_id, credit_entry_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, credit_document_id) references books.settlement_documents (tenant_id, id),
    constraint foreign_whole check ((currency is null) = (amount is null))
);
comment on table books.allocations is 'Which payment settles which debt where the lines do not say it: so much of a debit and of a credit of one party, account and currency stand for one another from a day on. Posted lines stay as they are; undone once, and void when either entry is reversed. amount: in the currency; gel: what the paying side stands for.';
create index allocations_party on books.allocations (tenant_id, party_id, day);
create index allocations_account on books.allocations (tenant_id, account_id);
create index allocations_debit on books.allocations (tenant_id, debit_entry_id);
create index allocations_credit on books.allocations (tenant_id, credit_entry_id);
create index allocations_debit_document on books.allocations (tenant_id, debit_document_id) where debit_document_id is not null;
create index allocations_credit_document on books.allocations (tenant_id, credit_document_id) where credit_document_id is not null;
"""

RECURRING = """
create table books.recurring_invoices (
    tenant_id uuid not null,
    invoice_id uuid not null,
    recurrence text not null check (recurrence in ('monthly', 'quarterly', 'yearly')),
    month_day smallint not null check (month_day between 1 and 31),
    next_day date not null,
    until date check (until >= '1992-01-01'),
    is_active boolean not null default true,
    version integer not null default 1,
    primary key (tenant_id, invoice_id),
    foreign key (tenant_id, invoice_id) references books.invoices (tenant_id, id)
);
comment on table books.recurring_invoices is 'Posted invoices of which a draft like them is made every month, quarter or year. A month_day of 31 is the end of the month; next_day is the first day not yet drafted.';
create index recurring_invoices_due on books.recurring_invoices (tenant_id, next_day) where is_active;
"""

SECRET = (
    ("invoices", "tenant_id"),
    ("invoices", "number"),
    ("invoices", "number_key"),
    ("invoices", "text"),
    ("invoices", "waybill"),
    ("invoice_lines", "tenant_id"),
    ("invoice_lines", "text"),
    ("invoice_advances", "tenant_id"),
    ("allocations", "tenant_id"),
    ("recurring_invoices", "tenant_id"),
)
"""What the planner may keep no samples of: its statistics are read by everybody."""


def upgrade() -> None:
    """Make the tables of invoices."""
    op.execute(INVOICES.format(kinds=", ".join(f"'{kind}'" for kind in KINDS)))
    op.execute(LINES)
    op.execute(SETTLING)
    op.execute(ALLOCATIONS)
    op.execute(RECURRING)
    for table, column in SECRET:
        op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
