"""For any documents: registers, accounts and boxes agree, and nothing filed changes unseen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.ids import new_id
from app.ledger import service as ledger
from app.reports.catalog import REPORTS, Asked
from app.vat import service as vat
from tests.invoices.shop import DAY, MARCH, Shop, shop
from tests.kit.world import World
from tests.sql.test_checks import CHECKS

PRICES = st.decimals("0.01", "99999.99", places=2, allow_nan=False)
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


def enter(firm: Shop, documents: list) -> None:
    """Post documents; some wait for their tax invoice, some are taken back."""
    for (kind, code, account), price, waits, is_reversed in documents:
        more = {} if account is None else {"account": account}
        if waits and kind == "purchase" and code != "RC":
            more["vat_period"] = None
        posted = firm.post(firm.draft(kind, code, str(price), **more))
        if is_reversed:
            ledger.reverse_entry(firm.books, new_id(), posted.id, DAY)


def assert_agree(firm: Shop) -> None:
    """Accounts, registers and boxes say the same, as the checks and the sheets show it."""
    found = firm.vat()
    names = [one.name for one in found.checks if not one.ok]
    assert not [name for name in names if name.startswith(("ledger", "return"))]
    for side, total in (("vat-sales", found.total_out), ("vat-purchases", found.total_in)):
        asked = Asked(period=MARCH, language="en")
        assert REPORTS[side](firm.books, asked).totals["vat"] == total
    records = vat.box_records(firm.books, MARCH)
    for box, amounts in found.boxes.items():
        behind = [one for one in records if one.box == box]
        assert sum(one.vat for one in behind) == amounts.vat
        assert sum(one.base for one in behind) == amounts.base
        assert len(behind) == amounts.records


@pytest.mark.slow
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(first=DOCUMENTS, late=DOCUMENTS)
def test_filing_freezes_and_what_comes_later_is_an_exception(
    own: World, first: list, late: list
) -> None:
    with shop(own) as firm:
        enter(firm, first)
        assert_agree(firm)
        firm.file()
        assert vat.exceptions(firm.books) == ()
        filed = firm.vat().kept[-1]
        enter(firm, late)
        assert_agree(firm)
        now = firm.vat()
        came: dict[str, Decimal] = {}
        for one in vat.exceptions(firm.books):
            came[one.box] = came.get(one.box, Decimal(0)) + one.vat
        for box in {*filed.boxes, *now.boxes}:
            then = filed.boxes[box].vat if box in filed.boxes else Decimal(0)
            after = now.boxes[box].vat if box in now.boxes else Decimal(0)
            assert after - then == came.get(box, Decimal(0))
        firm.file(reference="RS-2")
        assert vat.exceptions(firm.books) == ()
        with own.operator.connect(own.database) as operator:
            for name, question in CHECKS.items():
                if name.startswith("books_vat"):
                    assert operator.execute(question.encode()).fetchall() == [], name
