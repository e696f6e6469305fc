"""Closing: exceptions to closed months, reopening by two persons, monetary accounts, indexes.

What a revaluation reads (lines in foreign currency) and what a closing reads (the entries that
close and open years) are found by indexes of their own.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

EXCEPTIONS = """
create table books.period_exceptions (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    period_id uuid not null,
    person_id uuid not null,
    until timestamptz not null,
    reason text not null check (length(trim(reason)) between 3 and 1000),
    given_by uuid not null,
    given_at timestamptz not null,
    revoked_by uuid,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, period_id) references books.periods (tenant_id, id),
    constraint ends_after_it_begins check (until > given_at and until < 'infinity'),
    constraint revoked_whole check ((revoked_by is null) = (revoked_at is null))
);
comment on table books.period_exceptions is 'Who may post into a softly closed month nevertheless, until when, and why.';
create index period_exceptions_person on books.period_exceptions (tenant_id, period_id, person_id);
"""

REOPENINGS = """
create table books.reopenings (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    period_id uuid not null,
    reason text not null check (length(trim(reason)) between 3 and 1000),
    asked_by uuid not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    agreed_by uuid,
    agreed_at timestamptz,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, period_id) references books.periods (tenant_id, id),
    constraint four_eyes check (agreed_by is null or agreed_by <> asked_by),
    constraint agreed_whole check ((agreed_by is null) = (agreed_at is null)),
    constraint withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint agreed_or_withdrawn check (agreed_by is null or withdrawn_by is null),
    constraint agreed_in_time check (agreed_at is null or agreed_at < expires_at),
    constraint expires check (expires_at > asked_at and expires_at < 'infinity')
);
comment on table books.reopenings is 'Finally closed months that somebody asked to open again: done when another person agrees in time.';
create index reopenings_period on books.reopenings (tenant_id, period_id);
"""

MONETARY = """
alter table books.accounts add column is_monetary boolean;
comment on column books.accounts.is_monetary is 'Whether foreign balances of a balance sheet account are revalued (IAS 21.23); null where nobody has decided it.';
create index lines_foreign on books.lines (tenant_id, account_id, entry_date) where currency is not null;
create index entries_of_years on books.entries (tenant_id, entry_date) where kind in ('year_close', 'year_open');
"""

# What a company that exists already starts from, by the line of its statements. Lines that hold
# both kinds (securities, other investments) stay undecided, and the program asks.
DECIDED = """
update books.accounts
   set is_monetary = case
         when type in ('equity', 'income', 'expense', 'off_balance') then false
         when ifrs_line in ('sfp.cash', 'sfp.trade_receivables', 'sfp.other_receivables', 'sfp.nc_receivables',
                            'sfp.trade_payables', 'sfp.other_current_liabilities', 'sfp.employee_benefits',
                            'sfp.current_borrowings', 'sfp.nc_borrowings', 'sfp.current_lease_liabilities',
                            'sfp.nc_lease_liabilities', 'sfp.current_tax_liabilities', 'sfp.other_taxes_payable',
                            'sfp.tax_assets', 'sfp.dividends_payable', 'sfp.current_provisions', 'sfp.nc_provisions',
                            'sfp.other_nc_liabilities') then true
         when ifrs_line in ('sfp.prepayments', 'sfp.contract_liabilities', 'sfp.inventories', 'sfp.ppe', 'sfp.rou_assets',
                            'sfp.investment_property', 'sfp.intangible_assets', 'sfp.goodwill', 'sfp.other_nc_assets',
                            'sfp.assets_held_for_sale', 'sfp.investments_associates', 'sfp.deferred_tax_assets',
                            'sfp.deferred_tax_liabilities', 'sfp.deferred_income') then false
       end
 where is_postable
"""


def upgrade() -> None:
    """Make the tables of closing, and decide for each account there is whether it is monetary."""
    op.execute(EXCEPTIONS)
    op.execute(REOPENINGS)
    op.execute(MONETARY)
    op.execute(DECIDED)
    for table in ("period_exceptions", "reopenings"):
        op.execute(f"alter table books.{table} alter column tenant_id set statistics 0")
        op.execute(f"alter table books.{table} alter column reason set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
