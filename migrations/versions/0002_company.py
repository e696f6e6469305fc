"""A company's own tables: settings, accounts, registers of every dimension, years and periods.

Only tables. Every key, foreign key and index begins with tenant_id.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COMPANY = """
create table books.companies (
    tenant_id uuid primary key references auth.companies (id),
    name text not null check (length(name) between 1 and 200),
    id_code text check (id_code ~ '^([0-9]{9}|[0-9]{11})$'),
    starts_on date not null,
    year_starts smallint not null default 1 check (year_starts between 1 and 12),
    vat_payer_since date,
    reversal_style text not null default 'storno' check (reversal_style in ('storno', 'opposite')),
    version integer not null default 1
);
comment on table books.companies is 'What a company is called and how it keeps its books.';

create table books.currencies (
    code text primary key check (code ~ '^[A-Z]{3}$'),
    digits smallint not null check (digits between 0 and 4),
    name_ka text not null,
    name_en text not null,
    name_ru text not null
);
comment on table books.currencies is 'The currencies of ISO 4217 that the National Bank of Georgia quotes, with their digits. The same for all companies.';

create table books.exchange_rates (
    tenant_id uuid not null references books.companies (tenant_id),
    currency text not null references books.currencies (code),
    day date not null,
    rate numeric(18,8) not null check (rate > 0 and rate < 'infinity'),
    source text not null,
    primary key (tenant_id, currency, day)
);
comment on table books.exchange_rates is 'GEL per one unit of a currency from a day on.';
"""

ACCOUNTS = """
create table books.accounts (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    code text not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
    name_ka text not null check (length(name_ka) between 1 and 300),
    name_en text not null default '',
    name_ru text not null default '',
    type text not null check (type in ('asset', 'liability', 'equity', 'income', 'expense', 'off_balance')),
    normal_side text not null check (normal_side in ('debit', 'credit', 'any')),
    currency_rule text not null default 'any' check (currency_rule in ('any', 'gel_only', 'foreign_only')),
    ifrs_line text not null default '',
    cash_flow_class text not null default 'none',
    required_dimensions text[] not null default '{}',
    parent_id uuid,
    is_postable boolean not null default true,
    is_active boolean not null default true,
    version integer not null default 1,
    metadata jsonb not null default '{}',
    primary key (tenant_id, id),
    unique (tenant_id, code),
    foreign key (tenant_id, parent_id) references books.accounts (tenant_id, id)
);
comment on table books.accounts is 'The chart of accounts of a company.';
create index accounts_parent on books.accounts (tenant_id, parent_id);

create table books.account_roles (
    tenant_id uuid not null,
    role text not null check (role ~ '^[a-z_]+(\\.[a-z_]+)*$'),
    account_id uuid not null,
    primary key (tenant_id, role),
    foreign key (tenant_id, account_id) references books.accounts (tenant_id, id)
);
comment on table books.account_roles is 'Which account the program uses for what; no account code stands in the program.';
create index account_roles_account on books.account_roles (tenant_id, account_id);
"""

REGISTER = """
create table books.{table} (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    code text not null check (length(code) between 1 and 64),
    name text not null check (length(name) between 1 and 300),
    {columns}is_active boolean not null default true,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, code)
);
comment on table books.{table} is '{comment}';
"""

REGISTERS = (
    (
        "parties",
        "id_code text,\n    country text not null default 'GE',\n    ",
        "Customers, suppliers and other persons outside the company.",
    ),
    ("contracts", "party_id uuid,\n    ", "Contracts with parties."),
    (
        "settlement_documents",
        "party_id uuid,\n    day date,\n    ",
        "Invoices and other documents that a payment settles.",
    ),
    (
        "employees",
        "",
        "Employees as postings know them: a code. Names and personal numbers are payroll''s.",
    ),
    ("items", "unit text not null default '',\n    ", "Goods, materials and services."),
    ("warehouses", "", "Places where items lie."),
    ("fixed_assets", "", "Fixed and intangible assets."),
    (
        "bank_accounts",
        "iban text,\n    currency text references books.currencies (code),\n    ",
        "The company''s own bank accounts, each with its currency.",
    ),
    ("cash_desks", "currency text references books.currencies (code),\n    ", "Cash desks."),
    ("cost_centres", "", "Cost centres."),
    (
        "vat_codes",
        (
            "direction text not null default 'none' check (direction in ('output', 'input', "
            "'both', 'none')),\n    "
        ),
        "VAT codes: how an operation enters the return.",
    ),
    ("income_kinds", "", "Kinds of tax and of income, as the withholding return asks."),
)

LINKS = """
alter table books.contracts add foreign key (tenant_id, party_id) references books.parties (tenant_id, id);
create index contracts_party on books.contracts (tenant_id, party_id);
alter table books.settlement_documents add foreign key (tenant_id, party_id) references books.parties (tenant_id, id);
create index settlement_documents_party on books.settlement_documents (tenant_id, party_id);
"""

PERIODS = """
create table books.fiscal_years (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null default uuidv7(),
    label integer not null,
    first_day date not null,
    last_day date not null,
    primary key (tenant_id, id),
    unique (tenant_id, label),
    unique (tenant_id, first_day),
    check (last_day >= first_day)
);
comment on table books.fiscal_years is 'Fiscal years, made when first needed. Labelled by the calendar year in which they end.';

create table books.periods (
    tenant_id uuid not null,
    id uuid not null default uuidv7(),
    fiscal_year_id uuid not null,
    first_day date not null,
    last_day date not null,
    state text not null default 'open' check (state in ('open', 'soft_closed', 'hard_closed')),
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, first_day),
    foreign key (tenant_id, fiscal_year_id) references books.fiscal_years (tenant_id, id)
);
comment on table books.periods is 'Months of a fiscal year: open, soft-closed or hard-closed.';
create index periods_year on books.periods (tenant_id, fiscal_year_id);

create table books.number_series (
    tenant_id uuid not null references books.companies (tenant_id),
    series text not null check (series ~ '^[A-Z0-9]{1,8}$'),
    year integer not null,
    last_number bigint not null check (last_number >= 0),
    primary key (tenant_id, series, year)
);
comment on table books.number_series is 'The last number given in a series and fiscal year; taken in the posting transaction, so that there is no gap.';

create table books.approval_rules (
    tenant_id uuid not null references books.companies (tenant_id),
    kind text not null,
    from_amount numeric(19,2) not null check (from_amount >= 0 and from_amount < 'infinity'),
    primary key (tenant_id, kind)
);
comment on table books.approval_rules is 'From which amount in GEL an entry of a kind needs a second person; kind * means any entry, payment and receipt are judged by what an entry does to cash and bank accounts.';

create table books.approval_changes (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    rules jsonb not null,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    agreed_by uuid,
    agreed_at timestamptz,
    primary key (tenant_id, id),
    constraint four_eyes check (agreed_by <> asked_by)
);
comment on table books.approval_changes is 'Approval rules that somebody asked for; they hold when another person who administers the company agrees.';

create table books.requests (
    tenant_id uuid not null references books.companies (tenant_id),
    request_id uuid not null,
    person_id uuid not null,
    verb text not null,
    fingerprint bytea not null,
    answer jsonb not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, request_id)
);
comment on table books.requests is 'Answers to requests already done: the same request asked again gets the same answer and nothing is done twice.';
"""

CURRENCIES = (
    ("GEL", 2, "ლარი", "Georgian lari", "Грузинский лари"),
    ("USD", 2, "აშშ დოლარი", "US dollar", "Доллар США"),
    ("EUR", 2, "ევრო", "Euro", "Евро"),
    ("GBP", 2, "გირვანქა სტერლინგი", "Pound sterling", "Фунт стерлингов"),
    ("CHF", 2, "შვეიცარიული ფრანკი", "Swiss franc", "Швейцарский франк"),
    ("TRY", 2, "თურქული ლირა", "Turkish lira", "Турецкая лира"),
    ("RUB", 2, "რუსული რუბლი", "Russian rouble", "Российский рубль"),
    ("AMD", 2, "სომხური დრამი", "Armenian dram", "Армянский драм"),
    ("AZN", 2, "აზერბაიჯანული მანათი", "Azerbaijani manat", "Азербайджанский манат"),
    ("UAH", 2, "უკრაინული გრივნა", "Ukrainian hryvnia", "Украинская гривна"),
    ("KZT", 2, "ყაზახური თენგე", "Kazakhstani tenge", "Казахстанский тенге"),
    ("PLN", 2, "პოლონური ზლოტი", "Polish zloty", "Польский злотый"),
    ("CZK", 2, "ჩეხური კრონა", "Czech koruna", "Чешская крона"),
    ("SEK", 2, "შვედური კრონა", "Swedish krona", "Шведская крона"),
    ("NOK", 2, "ნორვეგიული კრონა", "Norwegian krone", "Норвежская крона"),
    ("DKK", 2, "დანიური კრონა", "Danish krone", "Датская крона"),
    ("HUF", 2, "უნგრული ფორინტი", "Hungarian forint", "Венгерский форинт"),
    ("RON", 2, "რუმინული ლეი", "Romanian leu", "Румынский лей"),
    ("BGN", 2, "ბულგარული ლევი", "Bulgarian lev", "Болгарский лев"),
    ("ILS", 2, "ისრაელის შეკელი", "Israeli shekel", "Израильский шекель"),
    ("AED", 2, "არაბთა გაერთიანებული საამიროების დირჰამი", "UAE dirham", "Дирхам ОАЭ"),
    ("CNY", 2, "ჩინური იუანი", "Chinese yuan", "Китайский юань"),
    ("JPY", 0, "იაპონური იენა", "Japanese yen", "Японская иена"),
    ("KRW", 0, "სამხრეთკორეული ვონი", "South Korean won", "Южнокорейская вона"),
    ("INR", 2, "ინდური რუპია", "Indian rupee", "Индийская рупия"),
    ("CAD", 2, "კანადური დოლარი", "Canadian dollar", "Канадский доллар"),
    ("AUD", 2, "ავსტრალიური დოლარი", "Australian dollar", "Австралийский доллар"),
    ("KWD", 3, "ქუვეითური დინარი", "Kuwaiti dinar", "Кувейтский динар"),
)


def upgrade() -> None:
    """Make the tables of a company and fill the currencies."""
    op.execute(COMPANY)
    op.execute(ACCOUNTS)
    for table, columns, comment in REGISTERS:
        op.execute(REGISTER.format(table=table, columns=columns, comment=comment))
    op.execute(LINKS)
    op.execute(PERIODS)
    rows = ", ".join("('{}', {}, '{}', '{}', '{}')".format(*row) for row in CURRENCIES)
    op.execute(
        f"insert into books.currencies (code, digits, name_ka, name_en, name_ru) values {rows}"
    )
    for table in (
        "companies",
        "exchange_rates",
        "accounts",
        "account_roles",
        "fiscal_years",
        "periods",
        "number_series",
        "approval_rules",
        "approval_changes",
        "requests",
        *(register[0] for register in REGISTERS),
    ):
        op.execute(f"alter table books.{table} alter column tenant_id set statistics 0")
    # What EXPLAIN estimates from is kept for all companies together: nothing of names and texts.
    for table, _, _ in REGISTERS:
        op.execute(f"alter table books.{table} alter column name set statistics 0")
    for table, column in (
        ("parties", "id_code"),
        ("bank_accounts", "iban"),
        ("companies", "name"),
        ("companies", "id_code"),
        ("accounts", "name_ka"),
        ("accounts", "name_en"),
        ("accounts", "name_ru"),
    ):
        op.execute(f"alter table books.{table} alter column {column} set statistics 0")


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
