"""The demo's turnovers between accounts and by dimension agree with its trial balance."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import calendar_year
from app.core.sheet import Style
from app.ledger import service as ledger
from app.ledger.records import AccountType
from app.reports.catalog import REPORTS, Asked
from tests.training.conftest import Place

YEAR = calendar_year(2025)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


def kept(place: Place) -> dict[str, tuple[Decimal, Decimal, Decimal]]:
    """Opening, debit and credit by account code; what is off balance left out."""
    books = place.books()
    accounts = {a.id: a for a in ledger.chart(books) if a.type is not AccountType.OFF_BALANCE}
    return {
        accounts[row.account_id].code: (row.opening, row.debit, row.credit)
        for row in ledger.trial_balance(books, YEAR)
        if row.account_id in accounts
    }


def shown(place: Place, name: str, **asked: Any) -> Any:
    return REPORTS[name](place.books(), Asked(period=YEAR, language="en", **asked))


@pytest.mark.parametrize("levels", [None, 2])
def test_the_chessboard_adds_up_to_the_trial_balance(demo: Place, levels: int | None) -> None:
    sheet, balances = shown(demo, "chessboard", levels=levels), kept(demo)
    turnover = sum(debit for _, debit, _ in balances.values())
    assert turnover == sum(credit for _, _, credit in balances.values())
    assert sheet.totals["turnover"] == turnover
    if levels is None:
        debits = {row.key: row.cells["turnover"] for row in sheet.rows}
        assert debits == {code: debit for code, (_, debit, _) in balances.items() if debit}
        credits_ = {c.title: sheet.totals[c.key] for c in sheet.columns[2:-1]}
        assert credits_ == {code: credit for code, (_, _, credit) in balances.items() if credit}


def test_every_account_is_analysed_to_its_turnover(demo: Place) -> None:
    books = demo.books()
    for code, (opening, debit, credit) in kept(demo).items():
        analysis = ledger.account_analysis(books, code, YEAR)
        assert (analysis.opening, analysis.debit, analysis.credit) == (opening, debit, credit)


@pytest.mark.parametrize("dimension", ["party", "vat_code", "item", "bank_account"])
def test_turnovers_by_dimension_add_up_to_each_account(demo: Place, dimension: str) -> None:
    balances = kept(demo)
    groups = [
        row for row in shown(demo, "turnover", dimension=dimension).rows if row.style is Style.GROUP
    ]
    for row in groups:
        opening, debit, credit = balances[str(row.key).removeprefix("account:")]
        cells = row.cells
        assert cells["opening_debit"] - cells["opening_credit"] == opening
        assert (cells["turnover_debit"], cells["turnover_credit"]) == (debit, credit)
    assert groups or dimension not in ("party", "vat_code")
