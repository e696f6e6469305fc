"""The papers of parties as they are read: the same figures in each, from the real books."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import Period
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.parties import service as parties
from app.parties.records import Party, PartyKind
from app.reports.catalog import REPORTS, Asked
from tests.invoices.shop import DAY, MARCH, shop
from tests.kit.world import World
from tests.ledger.builders import Work, entry, found
from tests.reports.golden import as_text, is_golden

SPRING = Period(date(2025, 3, 1), date(2025, 4, 30))
LANGUAGES = ("ka", "en", "ru")


@pytest.fixture
def company(own: World) -> Work:
    """A customer that paid in part, a customer in dollars, a supplier that is paid."""
    made = found(own, id_code="405999111")
    own.operate().execute(
        "update books.companies set name = 'შპს „ოქროს საწმისი“' where tenant_id = %s",
        (made.books.tenant,),
    )
    for role, code in (("receivable.trade", "1410"), ("payable.trade", "3110")):
        ledger.bind_account_role(made.books, new_id(), role, code)
    ids = {}
    for party in (
        Party(code="C-1", name="შპს „მთა“", id_code="404777888", terms_days=30, phone="599112233"),
        Party(code="X-1", name="Ararat LLC", kind=PartyKind.FOREIGN, country="AM", terms_days=10),
        Party(code="S-1", name="სს „წყარო“", id_code="404777999"),
    ):
        ids[party.code] = parties.save_party(made.books, new_id(), party).value.id
    usd = {"currency": "USD", "amount": Decimal("100.00"), "rate": Decimal("2.70")}

    def of(code: str) -> dict[str, Any]:
        return {"dimensions": {"party": ids[code]}}

    made.post(
        entry(
            made.debit("1410", "500.00", **of("C-1")), made.credit("6110", "500.00"),
            day="2025-02-10", text="Invoice 1",
        ),
        entry(
            made.debit("1410", "1180.00", **of("C-1")), made.credit("6110", "1180.00"),
            day="2025-03-20", text="Invoice 2",
        ),
        entry(
            made.debit("1210", "700.00"), made.credit("1410", "700.00", **of("C-1")),
            day="2025-04-02", text="Paid",
        ),
        entry(
            made.debit("1410", "270.00", **of("X-1"), **usd), made.credit("6110", "270.00"),
            day="2025-03-05", text="Export",
        ),
        entry(
            made.debit("7425", "59.00"), made.credit("3110", "59.00", **of("S-1")),
            day="2025-04-25", text="Water",
        ),
    )  # fmt: skip
    return made


def shown(company: Work, name: str, language: str = "en", **more: Any) -> Sheet:
    return REPORTS[name](company.books, Asked(period=SPRING, language=language, **more))


def test_the_papers_of_parties_are_the_golden_ones(company: Work) -> None:
    sheets = [
        shown(company, "party-list", as_of=SPRING.last, query="ararat"),
        shown(company, "party-balances", as_of=SPRING.last),
        shown(company, "party-balances", as_of=SPRING.last, value="S-1"),
        shown(company, "party-statement", value="C-1"),
        shown(company, "party-statement", value="X-1"),
        shown(company, "reconciliation-act", value="C-1"),
        shown(company, "reconciliation-act", value="S-1"),
    ]
    is_golden("parties_papers.txt", "\n".join(map(as_text, sheets)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_balance_statement_and_act_say_the_same(company: Work, language: str) -> None:
    statement = shown(company, "party-statement", language, value="C-1")
    act = shown(company, "reconciliation-act", language, value="C-1")
    balances = shown(company, "party-balances", language, as_of=SPRING.last, value="C-1")
    listed = shown(company, "party-list", language, as_of=SPRING.last, query="404777888")
    owed = Decimal("980.00")
    assert statement.totals["balance"] == act.totals["debit"] == owed
    assert balances.totals["balance"] == listed.totals["balance"] == owed
    assert [row.key for row in listed.rows] == ["C-1"]


def amount(cell: object) -> Decimal:
    return cell if isinstance(cell, Decimal) else Decimal(0)


def test_ageing_adds_up_to_the_balance_of_the_accounts(company: Work) -> None:
    sheet = shown(company, "party-balances", as_of=SPRING.last)
    ages = ("not_due", "to_30", "to_60", "to_90", "over_90")
    for row in sheet.rows:
        assert sum(amount(row.cells[age]) for age in ages) == row.cells["balance"]
    trial = REPORTS["trial-balance"](company.books, Asked(period=SPRING, language="en"))
    closing = {
        str(row.cells["account"]): amount(row.cells["closing_debit"])
        - amount(row.cells["closing_credit"])
        for row in trial.rows
    }
    groups = {
        str(row.cells["party"])[:4]: row.cells["balance"] for row in sheet.rows if not row.key
    }
    assert groups == {code: closing[code] for code in ("1410", "3110")}


def test_what_takes_from_an_invoice_stands_in_the_act_under_its_own_number(own: World) -> None:
    with shop(own) as firm:
        sale = firm.post(firm.draft("sale", "S18", "100"))
        firm.post(invoices.credit_of(firm.books, sale.reference, DAY))
        asked = Asked(period=MARCH, language="en", dimension="party", value="CUSTOMER")
        act = REPORTS["reconciliation-act"](firm.books, asked)
    said = [str(row.cells.get("document") or "") for row in act.rows]
    assert "SI/2026/1" in said
    assert "SC/2026/1 (SI/2026/1)" in said
