"""The demo in the books: posted by two persons, refused a second time, taken away without trace."""

from __future__ import annotations

import uuid
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from psycopg import sql

from app.core.dates import calendar_year, month
from app.core.errors import NotFound, Refused
from app.ledger import service as ledger
from app.reports.catalog import REPORTS, Asked
from app.security import service as security
from app.server.erase import erase_company
from app.training.cast import cast
from app.training.records import Storno, Story
from tests.kit.world import World
from tests.reports.golden import as_text, is_golden
from tests.training.conftest import COLLEAGUE, Place

YEAR = calendar_year(2025)


def contents(world: World, tenant: uuid.UUID, *, inside: bool) -> dict[str, Any]:
    """How many rows each table has of a company, or a fingerprint of those of all others."""
    what = "count(*)" if inside else "coalesce(sum(hashtextextended(t::text, 0)), 0)"
    found = {}
    with world.operator.connect(world.database) as connection:
        tables = connection.execute(
            """select table_schema, table_name from information_schema.columns
                where column_name = 'tenant_id' and table_schema in ('auth', 'books', 'audit')"""
        ).fetchall()
        for table in tables:
            statement = sql.SQL("select {} from {} as t where {}").format(
                sql.SQL(what),
                sql.Identifier(*table),
                sql.SQL("tenant_id = %s" if inside else "tenant_id <> %s"),
            )
            row = connection.execute(statement, (tenant,)).fetchone()
            assert row is not None
            found[".".join(table)] = row[0]
    return found


def count(place: Place, what: str, where: str) -> Any:
    assert place.made is not None
    with place.world.operator.connect(place.world.database) as connection:
        statement = f"select {what} from {where}"
        row = connection.execute(statement, {"t": place.made.tenant}).fetchone()
    assert row is not None
    return row[0]


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_the_demo_says_what_it_has_made(demo: Place, story: Story) -> None:
    made = demo.made
    assert made is not None
    assert made.company == "შპს „ნიმუშის სავაჭრო სახლი“"
    assert made.entries == len(story.documents)
    assert made.entries == count(demo, "count(*)", "books.entries where tenant_id = %(t)s")
    assert made.lines == count(demo, "count(*)", "books.lines where tenant_id = %(t)s")
    assert made.drafts == count(demo, "count(*)", "books.drafts where tenant_id = %(t)s") == 8
    assert made.persons == ("Administrator", COLLEAGUE)
    companies = security.companies(demo.world.desk("administrator"))
    assert [c.name for c in companies if c.kind == "demo"] == [made.company]


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("name", "period", "language"),
    [
        ("demo_trial_balance.txt", YEAR, "ka"),
        ("demo_trial_balance_march.txt", month(2025, 3), "en"),
    ],
)
def test_the_trial_balance_is_the_golden_one(demo: Place, name, period, language) -> None:
    sheet = REPORTS["trial-balance"](demo.books(), Asked(period=period, language=language))
    for side in ("opening", "turnover", "closing"):
        assert sheet.totals[f"{side}_debit"] == sheet.totals[f"{side}_credit"] != 0
    is_golden(name, as_text(sheet))


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_the_books_say_what_the_documents_said(demo: Place, story: Story) -> None:
    books = demo.books()
    accounts = ledger.account_roles(books)
    told: dict[Any, Decimal] = {}
    for document in story.documents:
        written = document.wrong if isinstance(document, Storno) else document
        for line in written.postings:
            up = line.is_debit is not isinstance(document, Storno)
            account = accounts[line.role]
            amount = line.gel.amount if up else -line.gel.amount
            told[account] = told.get(account, Decimal(0)) + amount
    kept = {row.account_id: row.closing for row in ledger.trial_balance(books, YEAR)}
    assert kept == told


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_vat_codes_collect_the_months_vat(demo: Place, story: Story) -> None:
    output = count(
        demo,
        "sum(v.credit - v.debit)",
        """books.vat_totals as v
           join books.vat_codes as c on c.tenant_id = v.tenant_id and c.id = v.vat_code_id
           join books.account_roles as r
             on r.tenant_id = v.tenant_id and r.account_id = v.account_id
          where v.tenant_id = %(t)s and v.grain = 'month' and v.first_day = '2025-03-01'
            and r.role = 'vat.output'""",
    )
    settled = [d for d in story.documents if not isinstance(d, Storno)]
    march = next(d for d in settled if d.kind == "vat_settlement" and d.day.month == 3)
    assert output == next(line.gel.amount for line in march.postings if line.role == "vat.output")


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_some_entries_took_four_eyes_and_others_not(demo: Place) -> None:
    where = "books.entries where tenant_id = %(t)s and not is_self_approved"
    assert count(demo, "count(*)", where) > 50
    assert count(demo, "count(distinct created_by)", "books.entries where tenant_id = %(t)s") == 2
    paid = """(select sum(l.credit - l.debit) from books.lines as l
                 join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
                where l.tenant_id = entries.tenant_id and l.entry_id = entries.id
                  and a.cash_flow_class = 'cash')"""
    assert count(demo, f"min({paid})", where) >= cast().approval_from_gel["payment"]
    assert count(demo, "count(distinct kind)", where) > 1
    assert (
        count(demo, "count(*)", "books.entries where tenant_id = %(t)s and kind = 'reversal'") == 12
    )


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_drafts_wait_for_the_owner_and_can_be_approved(demo: Place) -> None:
    books = demo.books()
    waiting = ledger.drafts(books)
    assert {draft.state for draft in waiting} == {"submitted"}
    assert all(draft.entry_date == date(2025, 12, 31) for draft in waiting)


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_the_chain_of_the_demo_verifies(demo: Place) -> None:
    found = security.verify_chain(demo.books())
    assert found.ok
    assert demo.made is not None
    assert found.events > demo.made.entries


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_rates_stand_there_as_the_demo_used_them(demo: Place) -> None:
    books = demo.books()
    assert ledger.rate_on(books, "USD", date(2024, 12, 31)) == Decimal("2.8068")
    assert ledger.rate_on(books, "EUR", date(2024, 12, 30)) is None
    assert (
        count(demo, "count(distinct source)", "books.exchange_rates where tenant_id = %(t)s") == 1
    )


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_second_demo_is_refused(demo: Place) -> None:
    kept = demo.made
    with pytest.raises(Refused) as caught:
        demo.create()
    assert caught.value.code == "demo.exists"
    assert demo.made == kept


@pytest.mark.usefixtures("short_year")
def test_a_demo_cut_off_is_made_anew(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(ledger, "save_rates", cut_off)
        with pytest.raises(KeyboardInterrupt):
            place.create()
    made = place.create()
    assert count(place, "count(*)", "auth.companies where kind = 'demo'") == 1
    assert count(place, "count(*)", "books.entries where tenant_id = %(t)s") == made.entries
    people = security.office_people(place.world.desk("administrator"))
    assert [p.display_name for p in people].count(COLLEAGUE) == 1


@pytest.mark.usefixtures("short_year")
def test_a_reset_forgets_what_was_entered(place: Place) -> None:
    first = place.create()
    books = place.books()
    for draft in ledger.drafts(books):
        ledger.decide_draft(books, uuid.uuid4(), draft, approve=True)
    again = place.reset()
    assert again.tenant != first.tenant
    assert {draft.state for draft in ledger.drafts(place.books())} == {"submitted"}
    assert not sum(contents(place.world, first.tenant, inside=True).values())


@pytest.mark.usefixtures("short_year")
def test_an_erased_company_leaves_no_row_and_touches_no_other(place: Place) -> None:
    made = place.create()
    world = place.world
    assert contents(world, made.tenant, inside=True)["books.lines"] > 1000
    others = contents(world, made.tenant, inside=False)
    rows = erase_company(world.operator, made.tenant, world.database)
    assert rows > 2000
    assert not sum(contents(world, made.tenant, inside=True).values())
    assert contents(world, made.tenant, inside=False) == others
    asked = "count(*)", "auth.requests where answer ->> 'tenant_id' = %(t)s::text"
    assert not count(place, *asked)
    assert not count(place, "count(*)", "auth.companies where id = %(t)s")
    # The office's own chain keeps that it happened, and stays whole.
    assert count(
        place,
        "array_agg(type order by seq)",
        "audit.office_events where aggregate_id = %(t)s",
    ) == ["CompanyCreated", "CompanyErased"]
    assert count(
        place,
        "bool_and(e.previous_hash = coalesce(b.hash, decode(repeat('00', 32), 'hex')))",
        """audit.office_events as e
           left join audit.office_events as b on b.office_id = e.office_id and b.seq = e.seq - 1""",
    )
    # Whatever guards posted entries is awake again.
    with pytest.raises(Exception, match=r"posted\.unchangeable"):
        world.operate().execute("delete from books.entries")


def test_real_books_are_never_erased(own: World) -> None:
    with pytest.raises(Refused) as caught:
        erase_company(own.operator, own.tenants["kavkasia"], own.database)
    assert caught.value.code == "company.not_erasable"
    assert contents(own, own.tenants["kavkasia"], inside=True)["books.accounts"]


def test_a_practice_company_may_be_erased(own: World) -> None:
    assert erase_company(own.operator, own.tenants["practice"], own.database) > 10
    with pytest.raises(NotFound):
        erase_company(own.operator, own.tenants["practice"], own.database)


def test_nothing_is_erased_on_a_shared_server(shared: World) -> None:
    with pytest.raises(Refused) as caught:
        erase_company(shared.operator, shared.tenants["practice"], shared.database)
    assert caught.value.code == "company.erase_own_only"
