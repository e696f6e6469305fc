"""One document or many: how what was bought and sold is cut up never changes the tax of a month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.core.dates import Period, month
from app.core.ids import new_id
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.vat import service as vat
from app.vat.records import VatReturn
from tests.invoices.shop import Shop, shop
from tests.kit.world import World

HALF_A_TETRI = Decimal("0.005")
PRICES = st.decimals("0.01", "9999.99", places=2, allow_nan=False)
LINES = st.lists(PRICES, min_size=2, max_size=5)
KINDS = st.sampled_from([("sale", "S18", None), ("purchase", "P18", "7425")])
MONTHS = iter([month(year, one) for year in (2025, 2026) for one in range(1, 13)][:22])
"""Every example has two months of its own in one company: whole, and cut up."""
FEW = settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def enter(firm: Shop, kind: tuple, prices: list[Decimal], period: Period, *, inside: bool) -> None:
    """Post a document with a line for each price."""
    name, code, account = kind
    more = {} if account is None else {"account": account}
    day = period.first.replace(day=10)
    draft = firm.draft(name, code, "1", day=day, includes_vat=inside, **more)
    firm.post(replace(draft, lines=tuple(replace(draft.lines[0], price=one) for one in prices)))


def taxed(found: VatReturn) -> dict[str, tuple[Decimal, Decimal]]:
    """What stands in the boxes: base and tax."""
    return {key: (one.base, one.vat) for key, one in found.boxes.items() if one.records}


def balance_of_vat(firm: Shop, period: Period) -> Decimal:
    """What the accounts of VAT say of a month."""
    accounts = {firm.accounts["3330"], firm.accounts["3340"]}
    rows = ledger.trial_balance(firm.books, period)
    return sum(
        (abs(one.debit - one.credit) for one in rows if one.account_id in accounts),
        Decimal(0),
    )


@pytest.mark.slow
@FEW
@given(kind=KINDS, prices=LINES, inside=st.booleans())
def test_lines_of_one_document_and_documents_of_one_line_come_to_the_same(
    firm: Shop, kind: tuple, prices: list[Decimal], inside: bool
) -> None:
    whole, parted = next(MONTHS), next(MONTHS)
    enter(firm, kind, prices, whole, inside=inside)
    for one in prices:
        enter(firm, kind, [one], parted, inside=inside)
    # Tax is rounded line by line, so that to the tetri nothing depends on the paper it stands on.
    assert taxed(firm.vat(whole)) == taxed(firm.vat(parted))
    tax = sum((vat for _, vat in taxed(firm.vat(whole)).values()), Decimal(0))
    assert balance_of_vat(firm, whole) == tax
    assert balance_of_vat(firm, whole) == balance_of_vat(firm, parted)


@pytest.mark.slow
@FEW
@given(kind=KINDS, prices=LINES)
def test_a_line_cut_into_parts_moves_the_tax_by_no_more_than_its_rounding(
    firm: Shop, kind: tuple, prices: list[Decimal]
) -> None:
    found = []
    for parts in ([sum(prices, Decimal(0))], prices):
        draft = firm.draft(kind[0], kind[1], "1", **({"account": kind[2]} if kind[2] else {}))
        lines = tuple(replace(draft.lines[0], price=one) for one in parts)
        found.append(invoices.preview(firm.books, replace(draft, lines=lines)).calculated)
    one, many = found
    assert one.net == many.net
    assert abs(one.vat.amount - many.vat.amount) <= HALF_A_TETRI * (len(prices) + 1)
    assert many.gross == many.net + many.vat


@pytest.mark.slow
def test_whatever_changes_in_a_filed_month_is_seen_as_an_exception(firm: Shop) -> None:
    """Each way of changing: taken back, corrected, credited, given its month, entered by hand."""
    period = month(2026, 3)
    sale, other, third = (firm.post(firm.draft("sale", "S18", x)) for x in ("100", "200", "300"))
    waits = firm.post(firm.draft("purchase", "P18", "50", account="7425", vat_period=None))
    plain = invoices.preview(firm.books, firm.draft("retail_day", "S18", "10")).entry
    firm.file(period)

    def came() -> dict[str, Decimal]:
        return {one.reference: one.vat for one in vat.exceptions(firm.books)}

    assert came() == {}
    reversal = ledger.reverse_entry(firm.books, new_id(), sale.id, period.first.replace(day=20))
    assert came() == {reversal.value.references[0]: Decimal("-18.00")}
    begun = invoices.correct_invoice(firm.books, new_id(), other.id).value
    draft = invoices.draft_of(firm.books, invoices.invoice(firm.books, begun.reference))
    line = replace(draft.lines[0], price=Decimal(250))
    invoices.post_invoice(firm.books, new_id(), replace(draft, lines=(line,)), begun.version)
    assert sum(came().values()) == Decimal("-9.00")
    credit = invoices.credit_of(firm.books, third.reference, period.first.replace(day=25))
    firm.post(credit)
    assert sum(came().values()) == Decimal("-63.00")
    vat.set_period(firm.books, new_id(), [waits.id], period.first, "ეა-1 1")
    assert came()[waits.reference] == Decimal("9.00")
    ledger.post_entries(firm.books, new_id(), [replace(plain, kind="manual", series="GL")])
    assert sum(came().values()) == Decimal("-52.20")
    checks = {one.name: one.ok for one in firm.vat(period).checks}
    assert not checks["exceptions"]
    # The corrective return takes them all, and nothing is left over.
    firm.file(period, reference="RS-2")
    assert came() == {}
    first, second = firm.vat(period).kept
    assert (first.payable, second.payable) == (Decimal("108.00"), Decimal("37.80"))
