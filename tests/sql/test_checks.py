"""The questions of migrations/checks: silent on healthy books, and each finds its own damage."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from tests.kit.world import World
from tests.sql.attempts import Connection, rows
from tests.sql.filling import post, simple

CHECKS = {
    file.name.removesuffix(".sql"): file.read_text("utf-8")
    for file in sorted((files("migrations") / "checks").iterdir(), key=lambda file: file.name)
    if file.name.endswith(".sql")
}

NO_CONSTRAINTS = """
    do $$ declare c record; begin
        for c in select conrelid::regclass as t, conname from pg_constraint
                  where contype in ('c', 'f') and connamespace::regnamespace::text in ('books',
                         'audit') loop
            execute format('alter table %s drop constraint %I', c.t, c.conname);
        end loop; end $$;
    alter table audit.events drop constraint events_pkey,
           drop constraint events_tenant_id_aggregate_type_aggregate_id_version_key"""

# The month was closed before its entries were posted, says a chain that somebody rewrote.
CLOSED_BEFORE = """
    update audit.events set type = 'PeriodClosed', aggregate_type = 'period',
           data = '{{{{"state": "{state}"}}}}',
           aggregate_id = (select p.id from books.periods as p where p.tenant_id = events.tenant_id
                              and p.first_day = '2025-03-01')
     where type = 'FiscalYearOpened'"""

OPENED_BY_ONE = """
    update audit.events as e set aggregate_type = 'period', version = e.seq,
           type = case e.seq when 1 then 'PeriodClosed' else 'PeriodReopened' end,
           data = case e.seq when 1 then '{{"state": "hard_closed"}}'
                             else '{{"state": "open"}}' end,
           aggregate_id = (select p.id from books.periods as p where p.tenant_id = e.tenant_id
                              and p.first_day = '2025-03-01')
     where e.seq in (1, 2)"""

DAMAGE = {
    "audit_chain_linked": (
        "update audit.events set data = data || ' ' where seq = 5",
        "delete from audit.events where seq = 5",
        "update audit.heads set seq = seq + 1",
        "delete from audit.heads",
    ),
    "audit_office_chain_linked": (
        "update audit.office_events set type = 'x' where seq = 2",
        "delete from audit.office_events where seq = (select max(seq) from audit.office_events)",
    ),
    "audit_posted_entries_have_events": (
        "delete from audit.events where type = 'EntryPosted'",
        "update books.entries set entry_date = entry_date + 1",
        "update books.lines set debit = debit + 1 where debit > 0",
        "delete from books.entries where number = 1",
    ),
    "books_approvals_have_events": ("update books.entries set is_self_approved = false",),
    "books_approved_by_another": (
        "update books.entries set is_self_approved = false",
        "update books.drafts set approved_by = created_by",
        "update books.drafts set state = 'approved'",
        "update books.entries set approved_by = uuidv7()",
    ),
    "books_batches_are_whole": ("update books.batches set entries = entries + 1",),
    "books_closed_months_took_nothing": (
        CLOSED_BEFORE.format(state="hard_closed"),
        CLOSED_BEFORE.format(state="soft_closed"),
    ),
    "books_reopened_by_two": (
        "update books.reopenings set agreed_by = asked_by, agreed_at = asked_at",
        "update books.periods set state = 'hard_closed' where first_day = '2025-03-01'",
        OPENED_BY_ONE,
    ),
    "books_drafts_are_whole": (
        (
            "update books.drafts set id = (select e.id from books.entries as e "
            "where e.tenant_id = drafts.tenant_id limit 1) where state = 'draft' "
            "and text not like 'Payroll of%'"
        ),
        "delete from books.drafts",
        "delete from books.draft_lines",
    ),
    "books_entries_balance": (
        "update books.lines set debit = debit + 1 where debit > 0",
        "delete from books.lines where position = 2",
        "delete from books.lines",
    ),
    "books_entries_in_their_month": (
        "update books.entries set entry_date = entry_date + 40",
        "update books.lines set entry_date = entry_date + 1",
        "update books.entries set year = 2024",
        "update books.entries set period_id = null",
    ),
    "books_lines_on_postable_accounts": (
        "update books.accounts set is_postable = false",
        (
            "update books.accounts as a set parent_id = b.id from books.accounts as b "
            "where a.code = '1000' and b.code = '1210' and a.tenant_id = b.tenant_id"
        ),
    ),
    "books_months_cover_their_years": (
        "delete from books.periods where first_day = '2025-03-01'",
        "update books.periods set last_day = last_day - 1 where first_day = '2025-03-01'",
        (
            "insert into books.fiscal_years (tenant_id, label, first_day, last_day) "
            "select tenant_id, 1999, '2025-06-01', '2025-06-30' from books.companies"
        ),
    ),
    "books_numbers_without_gap": (
        "update books.entries set number = number + 10 where number = 2",
        "update books.number_series set last_number = last_number + 1",
        "delete from books.number_series",
        "delete from books.entries where number = 1",
    ),
    "books_reversals_mirror_their_entry": (
        "update books.lines set is_storno = false",
        "update books.lines set debit = debit * 2, credit = credit * 2 where is_storno",
        "update books.lines set party_id = uuidv7() where is_storno",
    ),
    "books_totals_equal_lines": (
        "update books.account_totals set debit = debit + 0.01 where grain = 'month'",
        "delete from books.account_totals where grain = 'day'",
        "delete from books.lines where position = 1",
        "update books.account_totals set first_day = first_day + 1 where grain = 'year'",
        "update books.account_totals set lines = lines + 1",
    ),
    "books_vat_records_equal_lines": (
        "update books.vat_records set vat = vat + 0.01",
        "delete from books.vat_records where vat <> 0",
        "update books.invoice_lines set vat_gel = vat_gel + 1, deducted_gel = deducted_gel + 1",
    ),
    "books_vat_records_of_reversals": (
        (
            "insert into books.vat_records (tenant_id, entry_id, vat_code_id, side, box, "
            "entry_date, tax_point, period, base, vat) select e.tenant_id, e.id, v.id, 'output', "
            "'OUT_STD', e.entry_date, e.entry_date, '2025-03-01', 1, 0 from books.entries as e "
            "join books.vat_codes as v on v.tenant_id = e.tenant_id and v.code = 'S18' "
            "where e.reverses_id is not null"
        ),
    ),
    "books_vat_returns_equal_records": (
        (
            "update books.vat_returns set state = 'filed', "
            """boxes = '{{"OUT_STD": {{"base": 1, "vat": 1}}}}'"""
        ),
        (
            "update books.vat_records as r set return_id = t.id from books.vat_returns as t "
            "where t.tenant_id = r.tenant_id; update books.vat_returns set state = 'filed', "
            "boxes = '{{}}'"
        ),
    ),
    "books_vat_totals_equal_lines": (
        "update books.vat_totals set credit = credit + 0.01",
        "update books.lines set vat_code_id = null",
    ),
    "guard_database": (
        "grant temporary on database {database} to public",
        "drop event trigger people_change_no_schema",
        "alter event trigger people_change_no_schema disable",
        "grant select on pg_stat_activity to public",
        "grant usage on language plpgsql to public",
    ),
    "guard_policies": (
        "alter table books.lines disable row level security",
        "alter table books.lines no force row level security",
        "drop policy wall on books.lines",
        "create policy more on books.lines for select to app_user using (true)",
        "alter policy reading on books.lines using (tenant_id = (select api.tenant_for('member')))",
        "alter policy wall on books.lines using (true)",
        "create table books.fresh (tenant_id uuid)",
        "create policy more on auth.people for select to app_user using (true)",
        "drop policy everybody on books.currencies",
        "alter table books.lines owner to app_definer",
    ),
    "guard_posted_is_fixed": (
        "drop trigger append_only on books.lines",
        "alter table audit.events disable trigger never_emptied",
        "drop trigger entry_balances on books.lines",
    ),
    "guard_rights": (
        "grant insert on books.lines to app_user",
        "grant update (text) on books.lines to app_user",
        "grant truncate on books.lines to public",
        "grant select on auth.people to {login}",
        "grant execute on function api.enter_entries to public",
    ),
}


def answers(operator: Connection) -> dict[str, int]:
    """How many rows each question gives."""
    return {name: len(rows(operator, text)) for name, text in CHECKS.items()}


def test_every_question_says_what_why_and_what_to_do() -> None:
    assert len(CHECKS) >= 15
    for name, text in CHECKS.items():
        assert re.match(r"-- title: .{10,}\n-- why: .{10,}\n-- do: .{10,}\n(?!--)", text), name
        assert ";" not in re.sub(r"--.*", "", text), f"{name}: one question a file"


def test_healthy_books_give_no_answer(busy: World, own: World) -> None:
    for world in (busy, own):
        for company, person in (("kavkasia", "chief"), ("rival", "rival_chief")):
            connection = world.connect(person, company)
            tenant = world.tenants[company]
            given = simple(world, company) | {"kind": "opening", "entry_date": "2024-12-31"}
            post(
                connection,
                tenant,
                given,
                simple(world, company),
                simple(world, company) | {"entry_date": "2026-02-05"},
            )
        operator = world.operate()
        operator.execute("set default_transaction_read_only = on")
        assert {name: many for name, many in answers(operator).items() if many} == {}


def test_every_question_has_a_damage_that_it_finds() -> None:
    assert set(CHECKS) == set(DAMAGE)


@pytest.mark.parametrize("name", DAMAGE)
def test_a_question_finds_its_damage(busy: World, name: str) -> None:
    operator = busy.operate()
    for statement in DAMAGE[name]:
        operator.execute("begin")
        operator.execute("set local session_replication_role = replica")
        if not name.startswith("guard"):
            operator.execute(NO_CONSTRAINTS.encode())
        operator.execute(
            statement.format(database=busy.database, login=busy.logins["tax"]).encode()
        )
        assert rows(operator, CHECKS[name]), f"{name} does not notice: {statement}"
        operator.execute("rollback")
