"""The entries behind a turnover add up to the very figure that was looked into."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.core.errors import Fault, NotFound, Refused
from app.core.sheet import Row, Sheet, Style
from app.ledger.records import ZERO
from tests.ledger.builders import Work, meets
from tests.reports.test_analysis import MARCH, QUARTER, company, shown

__all__ = ["company"]


def amount(row: Row, key: str) -> Decimal:
    value = row.cells.get(key) or ZERO
    assert isinstance(value, Decimal)
    return value


def behind(made: Work, account: str, other: str, **more: Any) -> Sheet:
    return shown(made, "entries-behind", account=account, corresponding=other, **more)


def test_every_row_of_an_account_analysis_is_made_of_its_entries(company: Work) -> None:
    for account in ("1410", "1210", "0100"):
        analysis = shown(company, "account-analysis", account=account, period=QUARTER)
        rows = [row for row in analysis.rows if row.key and row.style is not Style.GROUP]
        assert rows
        for row in rows:
            found = behind(company, account, str(row.key), period=QUARTER)
            sums = {side: found.totals[side] for side in ("debit", "credit")}
            assert sums == {side: amount(row, side) for side in sums}, row.key


def test_every_cell_of_the_chessboard_is_made_of_its_entries(company: Work) -> None:
    board = shown(company, "chessboard", period=QUARTER)
    sides = [column.key for column in board.columns if column.key.startswith("credit_")]
    seen = 0
    for row in board.rows:
        for key in sides:
            if row.key is None or key not in row.cells:
                continue
            other = key.removeprefix("credit_")
            found = behind(company, row.key, other, side="debit", period=QUARTER)
            assert found.totals == {"debit": row.cells[key]}
            assert [column.key for column in found.columns][-1] == "debit"
            seen += 1
    assert seen > 3


def test_groups_of_the_chessboard_open_the_entries_of_all_below_them(company: Work) -> None:
    board = shown(company, "chessboard", levels=1, period=QUARTER)
    row = next(row for row in board.rows if row.key)
    key = next(key for key in row.cells if key.startswith("credit_"))
    found = behind(company, str(row.key), key.removeprefix("credit_"), side="debit", period=QUARTER)
    assert found.totals["debit"] == row.cells[key]


def test_a_row_opens_its_entry(company: Work) -> None:
    found = behind(company, "1410", "6110", period=MARCH)
    assert found.rows
    assert all(row.key == row.cells["number"] for row in found.rows)


def test_both_accounts_must_be_named_and_known(company: Work) -> None:
    refusals: tuple[tuple[type[Fault], str, dict[str, str]], ...] = (
        (Refused, "report.account_missing", {}),
        (Refused, "report.corresponding_missing", {"account": "1210"}),
        (NotFound, "account.not_found", {"account": "1210", "corresponding": "9999"}),
    )
    for refusal, code, asked in refusals:
        with meets(refusal, code):
            shown(company, "entries-behind", **asked)
