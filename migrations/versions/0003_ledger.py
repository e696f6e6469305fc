"""The ledger: drafts, posted entries and their lines, totals, import batches.

A draft and a posted entry are two things: posted tables are only ever appended to.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

DIMENSIONS = (
    ("party_id", "parties"),
    ("contract_id", "contracts"),
    ("settlement_document_id", "settlement_documents"),
    ("employee_id", "employees"),
    ("item_id", "items"),
    ("warehouse_id", "warehouses"),
    ("fixed_asset_id", "fixed_assets"),
    ("bank_account_id", "bank_accounts"),
    ("cash_desk_id", "cash_desks"),
    ("cost_centre_id", "cost_centres"),
    ("vat_code_id", "vat_codes"),
    ("income_kind_id", "income_kinds"),
)

BATCHES = """
create table books.batches (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    file_name text not null check (length(file_name) between 1 and 255),
    file_sha256 bytea not null,
    entries integer not null check (entries > 0),
    lines integer not null check (lines > 0),
    created_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
);
comment on table books.batches is 'Imports: one file, brought in whole.';
create index batches_file on books.batches (tenant_id, file_sha256);
"""

DRAFTS = """
create table books.drafts (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    reference text not null check (reference ~ '^d-[a-z2-7]{{6}}$'),
    state text not null default 'draft' check (state in ('draft', 'submitted', 'approved')),
    kind text not null,
    series text not null default 'GL' check (series ~ '^[A-Z0-9]{{1,8}}$'),
    entry_date date not null,
    text text not null default '' check (length(text) <= 1000),
    source_document text not null default '' check (length(source_document) <= 200),
    reverses_id uuid,
    corrects_id uuid,
    batch_id uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    touched_by uuid[] not null,
    approved_by uuid,
    approved_at timestamptz,
    rejected_reason text,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, reference),
    foreign key (tenant_id, batch_id) references books.batches (tenant_id, id),
    constraint approved_draft_has_approver check ((state = 'approved') = (approved_by is not null)),
    constraint four_eyes check (approved_by is null or (approved_by <> created_by and not approved_by = any (touched_by)))
);
comment on table books.drafts is 'Entries not yet posted: drafts, submitted and approved ones.';
create index drafts_state on books.drafts (tenant_id, state, entry_date);
create index drafts_batch on books.drafts (tenant_id, batch_id);

create table books.draft_lines (
    tenant_id uuid not null,
    draft_id uuid not null,
    position integer not null check (position > 0),
    account_id uuid,
    debit numeric(19,2) not null default 0 check (debit >= 0),
    credit numeric(19,2) not null default 0 check (credit >= 0),
    is_storno boolean not null default false,
    currency text references books.currencies (code),
    amount numeric(19,4) check (amount >= 0),
    rate numeric(18,8) check (rate > 0),
{dimensions}    text text not null default '' check (length(text) <= 1000),
    primary key (tenant_id, draft_id, position),
    foreign key (tenant_id, draft_id) references books.drafts (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id){keys}
);
comment on table books.draft_lines is 'Lines of drafts; they may be unfinished.';
create index draft_lines_account on books.draft_lines (tenant_id, account_id);
"""

ENTRIES = """
create table books.entries (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    series text not null,
    year integer not null,
    number bigint not null check (number > 0),
    suffix smallint not null default 0 check (suffix >= 0),
    kind text not null,
    entry_date date not null,
    period_id uuid,
    text text not null default '',
    source_document text not null default '',
    reverses_id uuid,
    corrects_id uuid,
    batch_id uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    touched_by uuid[] not null,
    approved_by uuid not null,
    approved_at timestamptz not null,
    is_self_approved boolean not null,
    posted_by uuid not null,
    posted_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, series, year, number, suffix),
    foreign key (tenant_id, period_id) references books.periods (tenant_id, id),
    foreign key (tenant_id, reverses_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, corrects_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, batch_id) references books.batches (tenant_id, id),
    constraint four_eyes check (
        (is_self_approved and approved_by = posted_by)
        or (not is_self_approved and approved_by <> created_by and not approved_by = any (touched_by))),
    constraint reversal_names_its_entry check ((kind = 'reversal') = (reverses_id is not null)),
    constraint correction_has_suffix check ((suffix > 0) = (corrects_id is not null)),
    constraint period_unless_opening check (kind in ('opening', 'reversal') or period_id is not null)
);
comment on table books.entries is 'Posted entries. Never changed and never deleted; what was wrong is reversed.';
create index entries_by_date on books.entries (tenant_id, entry_date, id);
create index entries_by_text on books.entries (tenant_id, (lower(left(text, 60)) collate "C"), entry_date, id);
create index entries_by_batch on books.entries (tenant_id, batch_id) where batch_id is not null;
create unique index entries_reversed_once on books.entries (tenant_id, reverses_id) where reverses_id is not null;
create unique index entries_corrected_once on books.entries (tenant_id, corrects_id) where corrects_id is not null;

create table books.lines (
    tenant_id uuid not null,
    entry_id uuid not null,
    position integer not null check (position > 0),
    entry_date date not null,
    account_id uuid not null,
    debit numeric(19,2) not null,
    credit numeric(19,2) not null,
    is_storno boolean not null default false,
    currency text references books.currencies (code),
    amount numeric(19,4),
    rate numeric(18,8),
{dimensions}    text text not null default '',
    primary key (tenant_id, entry_id, position),
    foreign key (tenant_id, entry_id) references books.entries (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id){keys},
    constraint one_side check ((debit > 0 and credit = 0) or (credit > 0 and debit = 0)),
    constraint foreign_whole check (
        (currency is null and amount is null and rate is null)
        or (currency is not null and amount = 0 and rate is null)
        or (currency is not null and amount > 0 and rate > 0)),
    constraint amount_times_rate check (
        amount is null or amount = 0 or abs(debit + credit - round(amount * rate, 2)) <= 0.01)
);
comment on table books.lines is 'Lines of posted entries. Never changed and never deleted.';
create index lines_register on books.lines (tenant_id, account_id, entry_date, entry_id, position)
    include (debit, credit, is_storno);
create index lines_party on books.lines (tenant_id, party_id, account_id, entry_date) where party_id is not null;
"""

TOTALS = """
create table books.account_totals (
    tenant_id uuid not null,
    account_id uuid not null,
    grain text not null check (grain in ('day', 'month', 'year')),
    first_day date not null,
    debit numeric(19,2) not null,
    credit numeric(19,2) not null,
    lines bigint not null,
    primary key (tenant_id, account_id, grain, first_day),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id)
) with (fillfactor = 80);
comment on table books.account_totals is 'Debit, credit and number of lines of an account by day, month and fiscal year; storno lines subtract on their own side.';
create index account_totals_by_day on books.account_totals (tenant_id, grain, first_day, account_id);

create table books.vat_totals (
    tenant_id uuid not null,
    vat_code_id uuid not null,
    account_id uuid not null,
    grain text not null check (grain in ('day', 'month', 'year')),
    first_day date not null,
    debit numeric(19,2) not null,
    credit numeric(19,2) not null,
    lines bigint not null,
    primary key (tenant_id, vat_code_id, grain, first_day, account_id),
    foreign key (tenant_id, vat_code_id) references books.vat_codes (tenant_id, id),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id)
) with (fillfactor = 80);
comment on table books.vat_totals is 'The same by VAT code and account.';
create index vat_totals_account on books.vat_totals (tenant_id, account_id);
"""

TABLES = ("batches", "drafts", "draft_lines", "entries", "lines", "account_totals", "vat_totals")
# Columns of free text, of which the planner keeps nothing: its estimates are open to every company.
TEXTS = (
    ("batches", "file_name"),
    ("drafts", "text"),
    ("drafts", "source_document"),
    ("drafts", "rejected_reason"),
    ("draft_lines", "text"),
    ("entries", "text"),
    ("entries", "source_document"),
    ("lines", "text"),
)


def upgrade() -> None:
    """Make the tables of the ledger."""
    dimensions = "".join(f"    {column} uuid,\n" for column, _ in DIMENSIONS)
    keys = "".join(
        f",\n    foreign key (tenant_id, {column}) references books.{table} (tenant_id, id)"
        for column, table in DIMENSIONS
    )
    op.execute(BATCHES)
    op.execute(DRAFTS.format(dimensions=dimensions, keys=keys))
    op.execute(ENTRIES.format(dimensions=dimensions, keys=keys))
    for column in ("reverses_id", "corrects_id"):
        op.execute(
            f"alter table books.drafts add foreign key (tenant_id, {column}) references "
            "books.entries (tenant_id, id)"
        )
    op.execute(TOTALS)
    for table in TABLES:
        op.execute(f"alter table books.{table} alter column tenant_id set statistics 0")
    op.execute("alter index books.entries_by_text alter column 2 set statistics 0")
    for table, column in TEXTS:
        op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
