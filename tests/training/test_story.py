"""The demo's year before it is posted: documents that make sense, the same each time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest

from app.core.dates import calendar_year
from app.core.money import Money
from app.payroll.records import RunLine
from app.training import rules
from app.training import wages as made_of_wages
from app.training.cast import cast
from app.training.records import Document, Posting, Storno, Story, Wages
from app.training.year import Year
from tests.house.tree import ROOT

NOTHING = Money(Decimal(0))
YEAR_LAST = date(2025, 12, 31)


def lines(story: Story) -> Iterator[tuple[Document, Posting, Money]]:
    """Every line with its effect: debit above nothing, a storno the other way round."""
    for document in story.documents:
        written = document.wrong if isinstance(document, Storno) else document
        for line in written.postings:
            up = line.is_debit is not isinstance(document, Storno)
            yield written, line, line.gel if up else -line.gel


def balances(story: Story, *names: str) -> dict[tuple[str, ...], Money]:
    """Balances at the end of the year by role and the dimensions named."""
    found: defaultdict[tuple[str, ...], Money] = defaultdict(lambda: NOTHING)
    for _, line, gel in lines(story):
        found[(line.role, *(line.codes.get(name, "") for name in names))] += gel
    return found


def digest(story: Story) -> str:
    return sha256(repr(story).encode()).hexdigest()


def test_the_year_is_the_same_each_time(story):
    assert digest(Year(cast()).live()) == digest(story)


def test_the_year_is_the_same_on_every_machine(story):
    program = (
        "from tests.training.test_story import digest\n"
        "from app.training.cast import cast\n"
        "from app.training.year import Year\n"
        "print(digest(Year(cast()).live()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == digest(story)


def test_there_is_enough_to_look_at(story):
    assert 2500 <= len(story.documents) <= 4000
    kinds = {d.kind for d in story.documents if isinstance(d, Document)}
    assert kinds >= {
        "opening", "purchase", "import", "sale", "retail", "export", "receipt", "payment",
        "advance", "stock", "return", "payroll_run", "payroll_payment", "tax", "tax_payment",
        "depreciation", "vat_settlement", "expense", "exchange", "loan", "bank",
    }  # fmt: skip
    assert sum(isinstance(d, Storno) for d in story.documents) == 12
    assert len(story.drafts) == 8


def test_every_document_balances_and_lies_in_the_year(story):
    for document in (*story.documents, *story.drafts):
        if isinstance(document, Storno):
            continue
        sides = [line.gel if line.is_debit else -line.gel for line in document.postings]
        assert not sum(sides, NOTHING), document
        assert document.text
        assert document.number
        first = date(2024, 12, 31) if document.kind == "opening" else date(2025, 1, 1)
        assert first <= document.day <= YEAR_LAST


def test_days_never_go_back(story):
    days = [d.wrong.day if isinstance(d, Storno) else d.day for d in story.documents]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("bank.gel", "bank_account"),
        ("bank.foreign", "bank_account"),
        ("cash.gel", "cash_desk"),
        ("card.settlement", "bank_account"),
        ("receivable.trade", "party"),
        ("stock.goods", "item"),
        ("advance.paid", "party"),
        ("vat.advance_received", "party"),
    ],
)
def test_what_is_owned_never_goes_below_nothing(story, role, name):
    held: defaultdict[str, Money] = defaultdict(lambda: NOTHING)
    before = None
    for document, line, gel in lines(story):
        if document.day != before:
            assert all(amount >= NOTHING for amount in held.values()), (before, dict(held))
        before = document.day
        if line.role == role:
            held[line.codes[name]] += gel
    assert held
    assert all(amount >= NOTHING for amount in held.values())


@pytest.mark.parametrize("role", ["payable.trade", "advance.received"])
def test_what_is_owed_never_turns_into_a_claim(story, role):
    ends = {key: gel for key, gel in balances(story, "party").items() if key[0] == role}
    assert ends
    assert all(amount <= NOTHING for amount in ends.values())
    assert any(ends.values())


def test_currency_in_the_bank_is_never_overdrawn(story):
    held: defaultdict[str, Decimal] = defaultdict(Decimal)
    for _, line, gel in lines(story):
        if line.role == "bank.foreign":
            assert line.foreign is not None
            amount = line.foreign.money.amount
            held[line.foreign.money.currency] += amount if gel > NOTHING else -amount
            assert held[line.foreign.money.currency] >= 0
            assert line.codes["bank_account"] == line.foreign.money.currency
    assert set(held) == {"USD", "EUR"}


def test_vat_of_a_sale_is_that_of_its_price(story):
    found = 0
    for document in story.documents:
        if isinstance(document, Storno) or document.kind not in ("sale", "retail"):
            continue
        # A delivery that uses up an advance releases the VAT that was due on it besides.
        by_role = {line.role: line for line in document.postings if not _is_of_advance(line)}
        net, vat = by_role["revenue.sales"].gel, by_role["vat.output"].gel
        assert by_role["vat.output"].codes == {"vat_code": "S18"}
        # Rounded on each line, so it may differ from the VAT of the sum by half a tetri a line.
        assert abs(rules.vat_on(net, document.day) - vat) <= Money(Decimal("0.05"))
        found += 1
    assert found > 1000


def _is_of_advance(line: Posting) -> bool:
    return line.codes.get("vat_code") == "SADV"


def _month_of_return(document: Document) -> int | None:
    """The month to whose return a document belongs; none while its tax invoice is awaited."""
    if document.bill is None or document.bill.kind != "purchase":
        return document.day.month
    period = document.bill.period
    return None if period is None else period.month


def test_the_month_ends_with_vat_carried_to_the_budget(story):
    roles = (
        "vat.output",
        "vat.input",
        "vat.input_import",
        "vat.output_reverse",
        "vat.input_reverse",
    )
    by_month: defaultdict[int | None, Money] = defaultdict(lambda: NOTHING)
    settled: defaultdict[int | None, Money] = defaultdict(lambda: NOTHING)
    for document, line, gel in lines(story):
        if line.role in roles and document.kind != "vat_settlement":
            by_month[_month_of_return(document)] -= gel
        if line.role == "tax.single_account" and document.kind == "vat_settlement":
            settled[document.day.month] -= gel
    assert {month for month in by_month if month not in settled} == {11, 12, None}
    assert all(by_month[month] == amount for month, amount in settled.items())
    ends = balances(story)
    # What the accounts still hold is the VAT of the open months and what awaits its tax invoice.
    held = -sum((ends[role,] for role in roles), NOTHING)
    assert held == by_month[11] + by_month[12] + by_month[None]
    assert by_month[None] < NOTHING
    # November is paid, though its return is left to be filed.
    assert ends["tax.single_account",] == by_month[11] > NOTHING


def test_a_late_tax_invoice_corrects_a_filed_return(story):
    declared = [d.declared for d in story.documents if isinstance(d, Document) and d.declared]
    assert [d.month.month for d in declared if not d.is_correction] == list(range(1, 11))
    corrected = [d for d in declared if d.is_correction]
    assert [d.month for d in corrected] == [date(2025, 4, 1)]
    first = next(d for d in declared if d.month == corrected[0].month)
    assert corrected[0].filed_on > first.filed_on


def test_every_kind_of_invoice_is_there(story):
    found = Counter(d.bill.kind for d in story.documents if isinstance(d, Document) and d.bill)
    assert set(found) == {
        "sale", "purchase", "advance_received", "retail_day", "customs", "sale_credit",
    }  # fmt: skip
    codes = {
        line.vat_code
        for d in story.documents
        if isinstance(d, Document) and d.bill
        for line in d.bill.lines
    }
    assert codes == {"S18", "S0", "SADV", "P18", "PEX", "PIMP", "RC"}
    assert sum(1 for d in story.drafts if d.bill) == 3


def test_only_invoices_move_vat(story):
    for document in story.documents:
        if isinstance(document, Document) and not document.bill and not document.declared:
            assert not any("vat_code" in line.codes for line in document.postings), document


def test_wages_are_run_paid_and_declared_every_month_and_nothing_is_left(story):
    made = [d for d in story.documents if isinstance(d, Document) and d.wages is not None]
    for kind in Wages:
        assert [d.day.month for d in made if d.wages is kind] == list(range(1, 13))
    assert not any("employee" in line.codes for d in made for line in d.postings), "no names"
    ends = balances(story)
    for role in ("payroll.payable", "pension.employee", "pension.employer", "tax.income"):
        assert not ends[role,]


def test_the_months_of_the_ten_are_different_stories():
    earner = made_of_wages.Wages(cast())
    lines: dict[str, list[RunLine]] = {}
    for month in calendar_year(2025).months():
        for line in earner.month(month, month.last).lines:
            lines.setdefault(line.code, []).append(line)
    assert len(lines) == 10

    def sums(code, name):
        return [getattr(line.sums, name) for line in lines[code]]

    # The director: two per cent from the state up to 24,000, one up to 60,000, then none.
    assert sum(sums("T-01", "gross")) == Decimal("61500.00")
    assert sum(sums("T-01", "pension_state")) == Decimal("840.00")
    assert sums("T-01", "gross")[5:7] == [Decimal("4500.00"), Decimal("5750.00")]
    assert set(sums("T-07", "pension_employee")) == {Decimal("0.00")}, "left the scheme"
    assert set(sums("T-09", "net")) == {Decimal("1000.00")}, "agreed net"
    assert len(lines["T-05"]) == 10, "gone after October"
    items = {figure.item for figure in lines["T-05"][-1].figures}
    assert "unused_leave" in items
    leave = {figure.item: figure.amount for figure in lines["T-04"][7].figures}
    assert leave["annual_leave"] > 1000


def test_the_firm_earns_something_and_leaves_nothing_technical(story):
    ends = balances(story)
    revenue = -sum((gel for key, gel in ends.items() if key[0].startswith("revenue.")), NOTHING)
    assert revenue > ends["cost.goods",] > NOTHING
    costs = sum((gel for key, gel in ends.items() if "expense" in key[0]), NOTHING)
    assert revenue > ends["cost.goods",] + costs
    assert ("opening.balance",) not in ends


def test_what_the_advance_paid_is_not_paid_again(story):
    ends = balances(story)
    assert not ends["advance.paid",]
    assert ends["vat.advance_received",] > NOTHING


def test_a_mistake_is_reversed_and_entered_rightly(story):
    for place, storno in enumerate(story.documents):
        if isinstance(storno, Storno):
            right = story.documents[place + 1]
            assert story.documents[place - 1] is storno.wrong
            assert isinstance(right, Document)
            assert right.number == storno.wrong.number
            assert right != storno.wrong


def test_drafts_could_all_be_paid(story):
    asked = sum((d.gel for d in story.drafts if d.kind == "payment"), NOTHING)
    assert NOTHING < asked < balances(story)["bank.gel",]
