"""Turnovers between accounts and by dimension: golden texts, and sums that agree with the books."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import Period
from app.core.errors import NotFound, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet, Style
from app.ledger import queries
from app.ledger import service as ledger
from app.ledger.records import ZERO
from app.reports.catalog import REPORTS, Asked
from tests.kit.world import World
from tests.ledger.builders import Work, entry, found, meets
from tests.reports.golden import as_text, is_golden

MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))
QUARTER = Period(date(2025, 1, 1), date(2025, 3, 31))
LANGUAGES = ("ka", "en", "ru")
USD = {"currency": "USD", "amount": Decimal("1000.00"), "rate": Decimal("2.7345")}
USD_BACK = {"currency": "USD", "amount": Decimal("400.00"), "rate": Decimal("2.7500")}
SIDES = ("opening", "turnover", "closing")


def registered(made: Work) -> dict[str, Any]:
    """Two parties and a bank account in dollars; the ids of all registers by code."""
    ids = {}
    dollars = {"code": "B1", "name": "დოლარის ანგარიში", "iban": "GE29NB0000000101904917"}
    registers: dict[str, list[dict[str, str]]] = {
        "parties": [
            {"code": "C1", "name": "შპს „არგო“"},
            {"code": "C2", "name": "Iolkos Trading Ltd"},
        ],
        "bank_accounts": [{**dollars, "currency": "USD"}],
    }
    for register, rows in registers.items():
        with made.books.write() as tx:
            tx.call(
                "save_register",
                tenant=made.books.tenant,
                request=new_id(),
                register=register,
                rows=rows,
            )
    for register in ("parties", "bank_accounts", "vat_codes"):
        ids.update(ledger.register(made.books, register))
    return ids


@pytest.fixture
def company(own: World) -> Work:
    """Opening balances, sales to two parties with VAT, dollars, a storno, something off balance."""
    made = found(own, id_code="405999111")
    own.operate().execute(
        "update books.companies set name = 'შპს „ოქროს საწმისი“' where tenant_id = %s",
        (made.books.tenant,),
    )
    ids = registered(made)
    one, two = {"party": ids["C1"]}, {"party": ids["C2"]}
    bank, vat = {"bank_account": ids["B1"]}, {"vat_code": ids["S18"]}
    wrong = made.sale("12.00", day="2025-03-10", text="შეცდომა")

    def sale(gel: str, net: str, tax: str, whose: dict[str, Any], **more: Any) -> Any:
        return entry(
            made.debit("1410", gel, dimensions=whose),
            made.credit("6110", net, dimensions=vat), made.credit("3330", tax, dimensions=vat),
            **more,
        )  # fmt: skip

    made.post(
        entry(
            made.debit("1210", "10000.00"), made.debit("1410", "500.00", dimensions=one),
            made.credit("1410", "40.00", dimensions=two), made.credit("5150", "10460.00"),
            day="2024-12-31", kind="opening", text="საწყისი ნაშთები",
        ),
        sale("1180.00", "1000.00", "180.00", one, day="2025-02-20", text="Invoice 7"),
        sale("59.00", "50.00", "9.00", two, day="2025-03-02", text="Invoice 8"),
        entry(
            made.debit("1220", "2734.50", dimensions=bank, **USD), made.credit("1210", "2734.50"),
            day="2025-03-05", text="Dollars bought",
        ),
        entry(
            made.debit("1610", "1100.00"),
            made.credit("1220", "1100.00", dimensions=bank, **USD_BACK),
            day="2025-03-07", text="Goods from abroad",
        ),
        entry(
            made.debit("1210", "1180.00"), made.credit("1410", "1180.00", dimensions=one),
            day="2025-03-06", text="Paid",
        ),
        wrong,
        entry(
            made.debit("0100", "500000.00"), made.debit("7425", "700.00"),
            made.credit("1210", "700.00"), day="2025-03-31", text="ქირა",
        ),
    )  # fmt: skip
    ledger.reverse_entry(made.books, new_id(), wrong.id, date(2025, 3, 11))
    return made


def shown(company: Work, name: str, language: str = "en", **more: Any) -> Sheet:
    return REPORTS[name](company.books, Asked(**{"period": MARCH, "language": language, **more}))


GOLDEN: tuple[tuple[str, tuple[dict[str, Any], ...]], ...] = (
    ("account-analysis", (
        {"account": "1210"},
        {"account": "1000", "period": QUARTER, "by": "month"},
    )),
    ("chessboard", ({}, {"levels": 1})),
    ("turnover", ({"dimension": "party"}, {"dimension": "bank_account"})),
    ("dimension-card", (
        {"dimension": "party", "value": "C1", "period": QUARTER},
        {"dimension": "bank_account", "value": "B1"},
    )),
)  # fmt: skip


@pytest.mark.parametrize(("name", "many"), GOLDEN)
def test_the_report_is_the_golden_one_in_three_languages(company, name, many) -> None:
    texts = [
        as_text(shown(company, name, language, **asked)) for language in LANGUAGES for asked in many
    ]
    is_golden(f"ledger_{name.replace('-', '_')}.txt", "\n".join(texts))


def balances(company: Work, period: Period = MARCH) -> dict[str, tuple[Decimal, ...]]:
    """Opening, debit, credit by account code, from the trial balance."""
    codes = {value: code for code, value in company.accounts.items()}
    return {
        codes[row.account_id]: (row.opening, row.debit, row.credit)
        for row in ledger.trial_balance(company.books, period)
    }


def test_the_chessboard_adds_up_to_the_trial_balance(company: Work) -> None:
    sheet = shown(company, "chessboard")
    kept = balances(company)
    for row in sheet.rows:
        assert row.cells["turnover"] == kept[str(row.key)][1]
    for column in sheet.columns[2:-1]:
        assert sheet.totals[column.key] == kept[column.title][2]
    inside = [sums for code, sums in kept.items() if code != "0100"]
    assert sheet.totals["turnover"] == sum(s[1] for s in inside) == sum(s[2] for s in inside)


def test_folded_to_groups_the_chessboard_keeps_its_sum(company: Work) -> None:
    whole, folded = shown(company, "chessboard"), shown(company, "chessboard", levels=1)
    assert folded.totals["turnover"] == whole.totals["turnover"]
    assert [row.key for row in folded.rows] == ["1000", "7425"]
    with meets(Refused, "report.levels"):
        shown(company, "chessboard", levels=0)


@pytest.mark.parametrize("account", ["1210", "1410", "6110", "0100", "5150"])
def test_an_analysis_agrees_with_the_account(company: Work, account: str) -> None:
    sheet = shown(company, "account-analysis", account=account)
    opening, debit, credit = balances(company).get(account, (ZERO, ZERO, ZERO))
    first, turnover = sheet.rows[0].cells, sheet.rows[-1].cells
    assert signed(first) == opening
    assert (turnover["debit"], turnover["credit"]) == (debit, credit)
    assert signed(sheet.totals) == opening + debit - credit


def signed(cells: Any) -> Decimal:
    return Decimal(cells.get("debit") or 0) - Decimal(cells.get("credit") or 0)


def test_a_group_row_is_the_sum_of_what_stands_below_it(company: Work) -> None:
    rows = shown(company, "account-analysis", account="1210").rows[1:-1]
    (group,) = [row for row in rows if row.style is Style.GROUP]
    below = [row for row in rows if row.level == 1]
    assert group.key == "1000"
    assert {row.key for row in below} == {"1220", "1410"}
    assert group.cells["debit"] == sum(Decimal(str(row.cells["debit"])) for row in below)


def test_what_is_off_balance_has_no_corresponding_account(company: Work) -> None:
    (row,) = shown(company, "account-analysis", account="0100").rows[1:-1]
    assert (row.cells["name"], row.cells["debit"]) == (
        "Without corresponding account", Decimal("500000.00"),
    )  # fmt: skip


def test_months_follow_each_other_with_their_balances(company: Work) -> None:
    sheet = shown(company, "account-analysis", account="1410", period=QUARTER, by="month")
    names = [row.cells["name"] for row in sheet.rows if row.style is Style.GROUP]
    assert names == ["Opening balance", "February 2025", "March 2025"]
    closings = [signed(row.cells) for row in sheet.rows if row.style is Style.TOTAL]
    assert closings[:2] == [Decimal("1640.00"), Decimal("519.00")]
    assert signed(sheet.totals) == Decimal("519.00")


@pytest.mark.parametrize("dimension", ["party", "vat_code", "bank_account"])
def test_a_turnover_by_dimension_agrees_with_each_account(company: Work, dimension: str) -> None:
    sheet = shown(company, "turnover", dimension=dimension)
    kept = balances(company)
    groups = [row for row in sheet.rows if row.style is Style.GROUP]
    assert groups
    for row in groups:
        opening, debit, credit = kept[str(row.key).removeprefix("account:")]
        cells: Any = row.cells
        assert cells["opening_debit"] - cells["opening_credit"] == opening
        assert (cells["turnover_debit"], cells["turnover_credit"]) == (debit, credit)
        assert cells["closing_debit"] - cells["closing_credit"] == opening + debit - credit
    for side in SIDES:
        for key in (f"{side}_debit", f"{side}_credit"):
            assert sheet.totals[key] == sum(Decimal(str(row.cells[key])) for row in groups)


def test_lines_without_a_value_stand_in_a_row_of_their_own(company: Work) -> None:
    sheet = shown(company, "turnover", dimension="party", account="1410")
    rows = [(row.key, row.cells["name"]) for row in sheet.rows]
    # The wrong sale and its reversal named no party, and came to nothing.
    assert [key for key, _ in rows] == ["account:1410", "C1", "C2"]
    sheet = shown(company, "turnover", dimension="party", account="1210")
    assert [row.cells["name"] for row in sheet.rows][1:] == ["Without value"]
    assert sheet.rows[1].cells["closing_debit"] == Decimal("7745.50")


def test_a_group_of_accounts_is_told_apart_too(company: Work) -> None:
    sheet = shown(company, "turnover", dimension="party", account="1000")
    groups = [row.key for row in sheet.rows if row.style is Style.GROUP]
    assert groups == [f"account:{code}" for code in ("1210", "1220", "1410", "1610")]


def test_a_bank_account_shows_its_dollars(company: Work) -> None:
    sheet = shown(company, "turnover", dimension="bank_account")
    (dollars,) = [row.cells for row in sheet.rows if row.cells.get("currency") == "USD"]
    assert [dollars[key] for key in ("turnover_debit", "turnover_credit", "closing_debit")] == [
        Decimal("1000.00"), Decimal("400.00"), Decimal("600.00"),
    ]  # fmt: skip
    assert sheet.unit == ""
    assert sheet.totals["closing_debit"] == Decimal("1634.50")


def test_a_card_of_a_party_runs_by_account(company: Work, monkeypatch) -> None:
    sheet = shown(company, "dimension-card", dimension="party", value="C1", period=QUARTER)
    assert [row.cells["balance"] for row in sheet.rows] == [
        Decimal(x) for x in ("500.00", "1680.00", "500.00", "500.00")
    ]
    assert [row.key for row in sheet.rows] == ["1410", "GL/2025/2", "GL/2025/6", None]
    assert sheet.totals == {
        "debit": Decimal("1180.00"), "credit": Decimal("1180.00"), "balance": Decimal("500.00"),
    }  # fmt: skip
    monkeypatch.setattr(queries, "DIMENSION_CARD_ROWS", 1)
    monkeypatch.setattr(queries.analysis, "DIMENSION_CARD_ROWS", 1)
    again = shown(company, "dimension-card", dimension="party", value="C1", period=QUARTER)
    assert again == sheet


def test_a_card_begins_where_its_pages_are_cut_within_a_day(company: Work, monkeypatch) -> None:
    party = ledger.register(company.books, "parties")["C2"]
    company.post(
        *(
            entry(
                company.debit("1410", f"{at}.00", dimensions={"party": party}),
                company.debit("1410", "0.50", dimensions={"party": party}),
                company.credit("6110", f"{at}.50", dimensions={"party": party}),
                day="2025-03-20",
            )
            for at in range(1, 8)
        )
    )
    asked = {"dimension": "party", "value": "C2"}
    whole = shown(company, "dimension-card", **asked)
    assert len(whole.rows) == 2 * 2 + 1 + 21
    for rows in (2, 5, 7):
        monkeypatch.setattr(queries, "DIMENSION_CARD_ROWS", rows)
        monkeypatch.setattr(queries.analysis, "DIMENSION_CARD_ROWS", rows)
        assert shown(company, "dimension-card", **asked) == whole
    for row, below in zip(whole.rows, whole.rows[1:], strict=False):
        if below.style is Style.TOTAL:
            assert row.cells["balance"] == below.cells["balance"]


def test_a_card_may_be_of_one_account(company: Work) -> None:
    asked = {"dimension": "vat_code", "value": "S18", "account": "3330"}
    sheet = shown(company, "dimension-card", **asked)
    assert sheet.totals["balance"] == Decimal("-189.00")


REFUSALS: tuple[tuple[Callable[..., Any], str, str, dict[str, str]], ...] = (
    (Refused, "report.account_missing", "account-analysis", {}),
    (NotFound, "account.not_found", "account-analysis", {"account": "9999"}),
    (Refused, "report.dimension_missing", "turnover", {}),
    (NotFound, "dimension.not_found", "turnover", {"dimension": "colour"}),
    (NotFound, "account.not_found", "turnover", {"dimension": "party", "account": "9999"}),
    (Refused, "report.dimension_missing", "dimension-card", {}),
    (Refused, "report.value_missing", "dimension-card", {"dimension": "party"}),
    (NotFound, "dimension.not_found", "dimension-card", {"dimension": "colour", "value": "x"}),
    (NotFound, "dimension.value_not_found", "dimension-card", {"dimension": "party", "value": "x"}),
)


@pytest.mark.parametrize(("kind", "code", "name", "asked"), REFUSALS)
def test_what_cannot_be_shown_says_what_is_missing(company, kind, code, name, asked) -> None:
    with meets(kind, code):
        shown(company, name, **asked)


@pytest.mark.parametrize("function", ["dimension_turnover", "dimension_card", "dimension_value"])
def test_the_server_knows_its_dimensions_too(company: Work, function: str) -> None:
    more: dict[str, Any] = {"first": MARCH.first, "last": MARCH.last}
    if function == "dimension_card":
        more["value"] = company.books.tenant
    if function == "dimension_value":
        more = {"code": "x"}
    with meets(Refused, "register.unknown"), company.books.read() as tx:
        tx.rows(function, tenant=company.books.tenant, dimension="lines; drop", **more)


def test_books_without_entries_give_empty_reports(own: World) -> None:
    empty = found(own)
    assert shown(empty, "chessboard").rows == ()
    assert shown(empty, "turnover", dimension="party").rows == ()
    assert shown(empty, "dimension-card", dimension="party", value="P1").rows == ()
    assert len(shown(empty, "account-analysis", account="1210").rows) == 2
