"""The demo's VAT: twelve returns that add up to its accounts, and documents behind each box."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import calendar_year
from app.ledger import service as ledger
from app.security import service as security
from app.training.records import Document, Story
from app.vat import service as vat
from tests.sql.test_checks import CHECKS
from tests.training.conftest import Place
from tests.training.test_demo import count

YEAR = calendar_year(2025)
NOTHING = Decimal("0.00")
OUTPUT = ("vat.output", "vat.output_reverse")
INPUT = ("vat.input", "vat.input_import", "vat.input_reverse")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


def test_the_twelve_returns_add_up_to_the_accounts_of_vat(demo: Place) -> None:
    books = demo.books()
    returns = [vat.vat_return(books, month) for month in YEAR.months()]
    declared = sum((one.total_out - one.total_in for one in returns), NOTHING)
    roles = ledger.account_roles(books)
    closing = {row.account_id: row.closing for row in ledger.trial_balance(books, YEAR)}
    held = -sum((closing[roles[role]] for role in OUTPUT + INPUT), NOTHING)
    settled = -count(
        demo,
        "coalesce(sum(l.debit - l.credit), 0)",
        """books.lines as l
           join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
           join books.account_roles as r on r.tenant_id = l.tenant_id
            and r.account_id = l.account_id and r.role = 'tax.single_account'
          where l.tenant_id = %(t)s and e.kind = 'vat_settlement'""",
    )
    awaited = sum((one.vat for one in vat.waiting(books)), NOTHING)
    assert awaited > NOTHING
    assert declared == held + settled + awaited


def test_ledger_registers_and_returns_agree_month_by_month(demo: Place) -> None:
    books = demo.books()
    for month in YEAR.months():
        found = vat.vat_return(books, month)
        wrong = {check.name for check in found.checks if not check.ok}
        # December has a purchase whose tax invoice has not come.
        assert wrong == ({"waiting"} if month.first.month == 12 else set()), month


def test_ten_returns_are_filed_and_two_are_open(demo: Place) -> None:
    kept = vat.returns(demo.books())
    filed = [one for one in kept if one.state == "filed"]
    assert [one.period.month for one in filed] == list(range(1, 11))
    assert all(one.entry_id and one.reference.startswith("DEMO-") for one in kept)
    corrected = [one for one in kept if one.state == "corrected"]
    assert [one.period for one in corrected] == [date(2025, 4, 1)]
    assert {one.sequence for one in kept if one.period == date(2025, 4, 1)} == {0, 1}


def test_the_books_settled_what_the_story_settled(demo: Place, story: Story) -> None:
    told = sorted(
        (document.day, line.gel.amount if line.is_debit else -line.gel.amount)
        for document in story.documents
        if isinstance(document, Document) and document.declared
        for line in document.postings
    )
    kept = count(
        demo,
        "array_agg((l.debit - l.credit) order by e.entry_date, l.debit - l.credit)",
        """books.lines as l
           join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
          where l.tenant_id = %(t)s and e.kind = 'vat_settlement'""",
    )
    assert kept == [amount for _, amount in told]


def test_the_registers_have_documents_of_every_kind(demo: Place) -> None:
    kinds = count(demo, "array_agg(distinct kind)", "books.invoices where tenant_id = %(t)s")
    assert set(kinds) == {
        "sale", "purchase", "advance_received", "retail_day", "customs", "sale_credit",
    }  # fmt: skip
    books = demo.books()
    boxes = {box for month in YEAR.months() for box in vat.vat_return(books, month).boxes}
    assert boxes >= {
        "OUT_STD", "OUT_ADV", "OUT_ADV_OFFSET", "OUT_EXP", "RC_OUT",
        "IN_DOM", "IN_IMP", "IN_RC", "IN_NONE",
    }  # fmt: skip


def test_the_demo_rebuilt_from_its_events_is_the_demo(demo: Place) -> None:
    found = security.replay(demo.books())
    assert {one.kind: one.differences for one in found.kinds if one.differing} == {}


def test_no_question_about_damage_finds_any_in_the_demo(demo: Place) -> None:
    with demo.world.operator.connect(demo.world.database) as connection:
        found = {name: connection.execute(text).fetchall() for name, text in CHECKS.items()}
    assert {name: rows for name, rows in found.items() if rows} == {}


def test_every_invoice_is_posted_or_waits_for_approval(demo: Place) -> None:
    drafted = count(
        demo,
        "count(*)",
        """books.invoices as i join books.drafts as d on d.tenant_id = i.tenant_id and d.id = i.id
          where i.tenant_id = %(t)s and d.state = 'submitted'""",
    )
    assert drafted == 3


def test_payments_name_the_document_they_pay(demo: Place) -> None:
    unnamed, named = (
        count(
            demo,
            "count(*)",
            f"""books.lines as l
               join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
              where l.tenant_id = %(t)s and e.kind in ('payment', 'receipt')
                and l.party_id is not null and l.settlement_document_id is {what}""",
        )
        for what in ("null", "not null")
    )
    # Balances of the year before and orders from abroad have no invoice in the demo.
    assert named > 10 * unnamed
