"""Parties whole: kind, address, contacts, terms, default accounts, bank accounts, VAT status by date.

One row of `books.parties` carries the version of everything a party has. What there may be several
of stands beside it. A settlement document gets the day on which it is due.
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

PARTIES = """
alter table books.parties
    add column kind text not null default 'organisation' check (kind in ('organisation', 'person', 'foreign')),
    add column address text not null default '' check (length(address) <= 500),
    add column email text not null default '' check (length(email) <= 254),
    add column phone text not null default '' check (length(phone) <= 100),
    add column contact_person text not null default '' check (length(contact_person) <= 200),
    add column note text not null default '' check (length(note) <= 2000),
    add column terms_days smallint not null default 0 check (terms_days between 0 and 3650),
    add column receivable_account_id uuid,
    add column payable_account_id uuid,
    add column income_account_id uuid,
    add column expense_account_id uuid,
    add column sale_vat_code_id uuid,
    add column purchase_vat_code_id uuid,
    add foreign key (tenant_id, receivable_account_id) references books.accounts (tenant_id, id),
    add foreign key (tenant_id, payable_account_id) references books.accounts (tenant_id, id),
    add foreign key (tenant_id, income_account_id) references books.accounts (tenant_id, id),
    add foreign key (tenant_id, expense_account_id) references books.accounts (tenant_id, id),
    add foreign key (tenant_id, sale_vat_code_id) references books.vat_codes (tenant_id, id),
    add foreign key (tenant_id, purchase_vat_code_id) references books.vat_codes (tenant_id, id);
comment on column books.parties.kind is 'A Georgian organisation (code of 9 digits), a person of Georgia (11 digits), or somebody abroad (any code).';
comment on column books.parties.terms_days is 'Within how many days a debt is paid; 0 at once.';
comment on column books.parties.receivable_account_id is 'Where its debts to us stand, when not on the account that the company uses for all.';
comment on column books.parties.payable_account_id is 'Where our debts to it stand, when not on the account that the company uses for all.';
create index parties_id_code on books.parties (tenant_id, id_code) where id_code is not null;
"""

SIDES = """
create table books.party_accounts (
    tenant_id uuid not null,
    party_id uuid not null,
    position smallint not null check (position > 0),
    iban text not null check (iban ~ '^[A-Z0-9]{5,34}$'),
    bank_name text not null default '' check (length(bank_name) <= 200),
    currency text references books.currencies (code),
    primary key (tenant_id, party_id, position),
    unique (tenant_id, party_id, iban),
    foreign key (tenant_id, party_id) references books.parties (tenant_id, id)
);
comment on table books.party_accounts is 'Bank accounts of parties in the order in which they are used; a null currency is any. Abroad it may be a number that is no IBAN.';
create index party_accounts_iban on books.party_accounts (tenant_id, iban);

create table books.party_vat_statuses (
    tenant_id uuid not null,
    party_id uuid not null,
    from_day date not null check (from_day between '1992-01-01' and '2999-12-31'),
    is_payer boolean not null,
    source text not null default 'hand' check (source in ('hand', 'rs.ge')),
    checked_at timestamptz,
    primary key (tenant_id, party_id, from_day),
    foreign key (tenant_id, party_id) references books.parties (tenant_id, id)
);
comment on table books.party_vat_statuses is 'From which day a party is a VAT payer or is none, who says so and when that was checked; before the first day nothing is known.';

alter table books.settlement_documents add column due_day date;
comment on column books.settlement_documents.due_day is 'By when it is to be paid; null: by the terms of its party.';
"""

# What stands in the register already says of itself whether it is a person or somebody abroad.
KINDS = """
update books.parties
   set kind = case when country <> 'GE' then 'foreign' when id_code ~ '^[0-9]{11}$' then 'person' else 'organisation' end
 where country <> 'GE' or id_code ~ '^[0-9]{11}$'
"""

# Columns of free text, of which the planner keeps nothing: its estimates are open to every company.
PRIVATE = {
    "parties": ("address", "email", "phone", "contact_person", "note"),
    "party_accounts": ("tenant_id", "iban", "bank_name"),
    "party_vat_statuses": ("tenant_id",),
}


def upgrade() -> None:
    """Widen the register of parties, and make the tables beside it."""
    op.execute(PARTIES)
    op.execute(SIDES)
    op.execute(KINDS)
    for table, columns in PRIVATE.items():
        for column in columns:
            op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
