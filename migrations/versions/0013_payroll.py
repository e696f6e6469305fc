"""Payroll: people apart from the books, what was agreed with them, their time, runs, payments, returns.

No table of payroll is read directly by anybody: `api.read_*` gives what payroll:read may see, and
every such reading is an event. A run has the id of its entry, a payment that of its own.
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

PEOPLE = """
create table books.employee_records (
    tenant_id uuid not null,
    employee_id uuid not null,
    personal_number text not null default '' check (length(personal_number) <= 32),
    first_name text not null check (length(first_name) between 1 and 100),
    last_name text not null check (length(last_name) between 1 and 100),
    birth_day date check (birth_day between '1900-01-01' and '2999-12-31'),
    sex text not null default '' check (sex in ('', 'female', 'male')),
    citizenship text not null default 'GE' check (citizenship ~ '^[A-Z]{2}$'),
    mobile text not null default '' check (length(mobile) <= 40),
    email text not null default '' check (length(email) <= 254),
    address text not null default '' check (length(address) <= 500),
    iban text not null default '' check (iban ~ '^[A-Z0-9]{0,34}$'),
    note text not null default '' check (length(note) <= 2000),
    blocked_on date,
    blocked_reason text check (length(blocked_reason) between 3 and 1000),
    primary key (tenant_id, employee_id),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id),
    constraint block_whole check ((blocked_on is null) = (blocked_reason is null))
);
comment on table books.employee_records is 'Who an employee is. Nobody reads it but through functions that leave an event; postings know the code of books.employees alone. A blocked one is kept for the law and shown to nobody; an erased one is gone.';
create unique index employee_records_person on books.employee_records (tenant_id, personal_number) where personal_number <> '';

create table books.employment_terms (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    from_day date not null check (from_day between '1900-01-01' and '2999-12-31'),
    to_day date check (to_day >= from_day),
    kind text not null check (kind in ('employment', 'service', 'entrepreneur', 'nonresident_service', 'listed_service')),
    pay text not null check (pay in ('salary', 'hourly', 'piece')),
    agreed text not null check (agreed in ('gross', 'net')),
    amount numeric(19,4) not null check (amount >= 0 and amount < 'infinity'),
    currency text references books.currencies (code),
    position_title text not null default '' check (length(position_title) <= 200),
    department text not null default '' check (length(department) <= 200),
    cost_centre_id uuid,
    expense text not null default 'administration' check (expense in ('administration', 'sales')),
    rate_share numeric(5,4) not null default 1 check (rate_share > 0 and rate_share <= 2),
    day_hours numeric(4,2) not null default 8 check (day_hours > 0 and day_hours <= 24),
    end_reason text not null default '' check (length(end_reason) <= 500),
    start_registered_on date,
    end_registered_on date,
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id),
    foreign key (tenant_id, cost_centre_id) references books.cost_centres (tenant_id, id)
);
comment on table books.employment_terms is 'What was agreed with an employee, and for which days: pay for a month, an hour or a piece, in GEL or a currency, before (gross) or after (net) what is withheld. expense: whether its cost is one of administration or of sales. start_registered_on and end_registered_on: when the register of hired persons was told.';
create index employment_terms_employee on books.employment_terms (tenant_id, employee_id, from_day);

create table books.employee_statuses (
    tenant_id uuid not null,
    employee_id uuid not null,
    kind text not null check (kind in ('pension', 'residency')),
    from_day date not null check (from_day between '1900-01-01' and '2999-12-31'),
    is_on boolean not null,
    employer_on boolean not null default true,
    reason text not null default '' check (length(reason) <= 500),
    primary key (tenant_id, employee_id, kind, from_day),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id)
);
comment on table books.employee_statuses is 'From which day an employee takes part in the funded pension (employer_on: whether the employer''s share is due) or is a resident, with the reason and its document.';

create table books.employee_allowances (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    kind text not null check (length(kind) between 1 and 60),
    yearly numeric(19,2) not null check (yearly > 0 and yearly < 'infinity'),
    from_day date not null check (from_day between '1900-01-01' and '2999-12-31'),
    to_day date check (to_day >= from_day),
    document text not null default '' check (length(document) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id)
);
comment on table books.employee_allowances is 'Income of a year that is free of tax for a person, with its document (Tax Code art. 82).';
create index employee_allowances_employee on books.employee_allowances (tenant_id, employee_id, from_day);

create table books.employee_items (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    item text not null check (length(item) between 1 and 60),
    from_day date not null check (from_day between '1900-01-01' and '2999-12-31'),
    to_day date check (to_day >= from_day),
    amount numeric(19,4) check (amount >= 0 and amount < 'infinity'),
    percent numeric(9,4) check (percent >= 0 and percent <= 1000),
    total numeric(19,2) check (total > 0 and total < 'infinity'),
    payee text not null default '' check (length(payee) <= 300),
    document text not null default '' check (length(document) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id)
);
comment on table books.employee_items is 'What recurs each month for an employee: a bonus, a benefit, alimony, a loan until its total is paid back. item is a key of the dated pay items.';
create index employee_items_employee on books.employee_items (tenant_id, employee_id, from_day);
"""

TIME = """
create table books.timesheets (
    tenant_id uuid not null,
    employee_id uuid not null,
    month date not null check (extract(day from month) = 1),
    marks text[] not null check (cardinality(marks) between 28 and 31 and array_position(marks, null) is null),
    items jsonb not null default '[]' check (jsonb_typeof(items) = 'array'),
    version integer not null default 1,
    primary key (tenant_id, employee_id, month),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id)
);
comment on table books.timesheets is 'The days of a month of an employee: one mark a day as the statutory form has them, hours or the letters of leave and sickness; items are single pay items of that month (a bonus, pieces made).';
create index timesheets_month on books.timesheets (tenant_id, month);
"""

RUNS = """
create table books.payroll_runs (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    month date not null check (extract(day from month) = 1),
    number integer not null check (number > 0),
    kind text not null check (kind in ('month', 'extra', 'correction')),
    is_live boolean not null default false,
    entry_date date not null,
    pay_day date not null,
    edition text not null default '' check (length(edition) <= 200),
    text text not null default '' check (length(text) <= 1000),
    salt bytea not null check (length(salt) = 16),
    primary key (tenant_id, id),
    unique (tenant_id, month, number)
);
comment on table books.payroll_runs is 'Runs of payroll, each with the id of the draft or entry it makes: the month, one paid beside it, or the difference of months past. is_live: its entry is posted and stands. pay_day: the day of payment it was calculated for, whose values of law hold. edition names the values of law it was computed with; salt makes the digest of its lines, which its events keep, unguessable.';

create table books.payroll_lines (
    tenant_id uuid not null,
    run_id uuid not null,
    position integer not null check (position > 0),
    employee_id uuid not null,
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('employment', 'service', 'entrepreneur', 'nonresident_service', 'listed_service')),
    gross numeric(19,2) not null,
    exempt numeric(19,2) not null default 0,
    pension_employee numeric(19,2) not null,
    allowance_used numeric(19,2) not null default 0,
    taxable numeric(19,2) not null,
    income_tax numeric(19,2) not null,
    net numeric(19,2) not null,
    in_kind numeric(19,2) not null default 0,
    deducted numeric(19,2) not null default 0,
    advances numeric(19,2) not null default 0,
    payout numeric(19,2) not null,
    pension_employer numeric(19,2) not null,
    pension_state numeric(19,2) not null default 0,
    figures jsonb not null default '[]' check (jsonb_typeof(figures) = 'array'),
    taken jsonb not null default '[]' check (jsonb_typeof(taken) = 'array'),
    shares jsonb not null default '[]' check (jsonb_typeof(shares) = 'array'),
    primary key (tenant_id, run_id, position),
    unique (tenant_id, run_id, employee_id, month, kind),
    foreign key (tenant_id, run_id) references books.payroll_runs (tenant_id, id),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id),
    constraint net_is_the_rest check (net = gross - pension_employee - income_tax),
    constraint payout_is_the_rest check (payout = net + exempt - in_kind - deducted - advances)
);
comment on table books.payroll_lines is 'What a run comes to for each employee, GEL; month is the month it is for, another than the run''s in a correction. exempt is paid and is no income; in_kind was received already. figures: each item with its amount, formula, inputs and law; taken: what was taken for each claim; shares: what each cost centre bears.';
create index payroll_lines_employee on books.payroll_lines (tenant_id, employee_id, month);
"""

PAYMENTS = """
create table books.payroll_payments (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    day date not null,
    is_live boolean not null default false,
    salt bytea not null check (length(salt) = 16),
    primary key (tenant_id, id)
);
comment on table books.payroll_payments is 'Payments of payroll, each with the id of its entry; is_live: the entry is posted and stands.';
create index payroll_payments_day on books.payroll_payments (tenant_id, day);

create table books.payroll_payment_lines (
    tenant_id uuid not null,
    payment_id uuid not null,
    position integer not null check (position > 0),
    run_id uuid not null,
    run_position integer not null,
    employee_id uuid not null,
    paid numeric(19,2) not null,
    gross numeric(19,2) not null,
    pension_employee numeric(19,2) not null,
    allowance_used numeric(19,2) not null default 0,
    income_tax numeric(19,2) not null,
    pension_employer numeric(19,2) not null,
    primary key (tenant_id, payment_id, position),
    unique (tenant_id, payment_id, run_id, run_position),
    foreign key (tenant_id, payment_id) references books.payroll_payments (tenant_id, id),
    foreign key (tenant_id, run_id, run_position) references books.payroll_lines (tenant_id, run_id, position),
    foreign key (tenant_id, employee_id) references books.employees (tenant_id, id)
);
comment on table books.payroll_payment_lines is 'What of a run''s line was paid out, and the gross pay, pension and tax that this part stands for: the withholding return is built from these.';
create index payroll_payment_lines_run on books.payroll_payment_lines (tenant_id, run_id, run_position);
create index payroll_payment_lines_employee on books.payroll_payment_lines (tenant_id, employee_id);

create table books.withholding_returns (
    tenant_id uuid not null references books.companies (tenant_id),
    id uuid not null,
    period date not null check (extract(day from period) = 1),
    number integer not null check (number >= 0),
    state text not null default 'prepared' check (state in ('prepared', 'filed')),
    gross numeric(19,2) not null,
    pension_employee numeric(19,2) not null,
    income_tax numeric(19,2) not null,
    pension_employer numeric(19,2) not null,
    rows jsonb not null check (jsonb_typeof(rows) = 'array'),
    edition text not null default '' check (length(edition) <= 200),
    reference text not null default '' check (length(reference) <= 100),
    filed_on date,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, period, number),
    constraint filed_whole check ((state = 'filed') = (filed_on is not null))
);
comment on table books.withholding_returns is 'Withholding returns (Form 30) as they were prepared and filed, one row a person and kind of income; number 0 is the first of a month, the others correct it.';
"""

SETTINGS = """
create table books.payroll_settings (
    tenant_id uuid not null references books.companies (tenant_id),
    retention_years smallint not null default 75 check (retention_years between 1 and 100),
    version integer not null default 1,
    primary key (tenant_id)
);
comment on table books.payroll_settings is 'How long sheets of payroll are kept before a person may be erased. 75 years is what is asked for them as archive; a lawyer must confirm it, therefore it is a setting. Without a row the default holds.';
"""

PRIVATE = (
    "payroll_settings",
    "employee_records",
    "employment_terms",
    "employee_statuses",
    "employee_allowances",
    "employee_items",
    "timesheets",
    "payroll_runs",
    "payroll_lines",
    "payroll_payments",
    "payroll_payment_lines",
    "withholding_returns",
)

NO_SAMPLES = """
do $$
declare
    found record;
begin
    for found in
        select c.relname, a.attname
          from pg_class as c
          join pg_namespace as n on n.oid = c.relnamespace and n.nspname = 'books'
          join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relname in ({tables})
    loop
        execute format('alter table books.%I alter column %I set statistics 0', found.relname, found.attname);
    end loop;
end
$$
"""
"""The planner keeps samples of nothing here: its statistics are read by everybody."""


def upgrade() -> None:
    """Make the tables of payroll."""
    for tables in (PEOPLE, TIME, RUNS, PAYMENTS, SETTINGS):
        op.execute(tables)
    op.execute(NO_SAMPLES.format(tables=", ".join(f"'{table}'" for table in PRIVATE)))


def downgrade() -> None:
    """Refuse: books are not taken back by dropping tables.

    Restore the dump made before the upgrade.
    """
    raise NotImplementedError("restore the dump that was made before the upgrade")
