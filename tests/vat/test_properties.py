"""For any documents: registers, accounts and boxes agree, and nothing filed changes unseen."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.core.dates import Period, month
from app.core.ids import new_id
from app.ledger import service as ledger
from app.reports.catalog import REPORTS, Asked
from app.vat import service as vat
from tests.invoices.shop import Shop, shop
from tests.kit.world import World
from tests.sql.test_checks import CHECKS

# A customs declaration whose VAT is below a tetri has no entry to post.
PRICES = st.decimals("0.10", "99999.99", places=2, allow_nan=False)
KINDS = st.sampled_from(
    [
        ("sale", "S18", None),
        ("sale", "SEX", None),
        ("sale", "S0", None),
        ("retail_day", "S18", None),
        ("purchase", "P18", "1610"),
        ("purchase", "PMIX", "7425"),
        ("purchase", "RC", "7425"),
        ("customs", "PIMP", "1610"),
    ]
)
DOCUMENTS = st.lists(st.tuples(KINDS, PRICES, st.booleans(), st.booleans()), min_size=1, max_size=6)


MONTHS = iter([month(year, one) for year in (2025, 2026) for one in range(1, 13)][:22])
"""Every set of documents has a month of its own in one company."""


def enter(firm: Shop, documents: list, period: Period) -> None:
    """Post documents; some wait for their tax invoice, some are taken back."""
    day = period.first.replace(day=10)
    for (kind, code, account), price, waits, is_reversed in documents:
        more: dict[str, Any] = {"day": day} if account is None else {"day": day, "account": account}
        if waits and kind == "purchase" and code != "RC":
            more["vat_period"] = None
        posted = firm.post(firm.draft(kind, code, str(price), **more))
        if is_reversed:
            ledger.reverse_entry(firm.books, new_id(), posted.id, day)


def assert_agree(firm: Shop, period: Period) -> None:
    """Accounts, registers and boxes say the same, as the checks and the sheets show it."""
    found = firm.vat(period)
    names = [one.name for one in found.checks if not one.ok]
    assert not [name for name in names if name.startswith(("ledger", "return"))]
    for side, total in (("vat-sales", found.total_out), ("vat-purchases", found.total_in)):
        asked = Asked(period=period, language="en")
        assert REPORTS[side](firm.books, asked).totals["vat"] == total
    records = vat.box_records(firm.books, period)
    for box, amounts in found.boxes.items():
        behind = [one for one in records if one.box == box]
        assert sum(one.vat for one in behind) == amounts.vat
        assert sum(one.base for one in behind) == amounts.base
        assert len(behind) == amounts.records


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


@pytest.mark.slow
@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(first=DOCUMENTS, late=DOCUMENTS)
def test_filing_freezes_and_what_comes_later_is_an_exception(
    own: World, firm: Shop, first: list, late: list
) -> None:
    period = next(MONTHS)
    enter(firm, first, period)
    assert_agree(firm, period)
    firm.file(period)
    assert vat.exceptions(firm.books) == ()
    filed = firm.vat(period).kept[-1]
    enter(firm, late, period)
    assert_agree(firm, period)
    now = firm.vat(period)
    came: dict[str, Decimal] = {}
    for one in vat.exceptions(firm.books):
        came[one.box] = came.get(one.box, Decimal(0)) + one.vat
    for box in {*filed.boxes, *now.boxes}:
        then = filed.boxes[box].vat if box in filed.boxes else Decimal(0)
        after = now.boxes[box].vat if box in now.boxes else Decimal(0)
        assert after - then == came.get(box, Decimal(0))
    firm.file(period, reference="RS-2")
    assert vat.exceptions(firm.books) == ()
    with own.operator.connect(own.database) as operator:
        for name, question in CHECKS.items():
            if name.startswith("books_vat"):
                assert operator.execute(question.encode()).fetchall() == [], name
