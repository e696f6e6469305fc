"""Reports by name, in three languages: the same figures, from the real books."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import Period
from app.core.errors import NotFound, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.paper import jsonfile
from app.reports.catalog import REPORTS, Asked
from tests.kit.world import World
from tests.ledger.builders import Work, entry, found, meets
from tests.reports.golden import as_text, is_golden

MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))
LANGUAGES = ("ka", "en", "ru")
KEYS = (
    "opening_debit", "opening_credit", "turnover_debit", "turnover_credit", "closing_debit",
    "closing_credit",
)  # fmt: skip


@pytest.fixture
def company(own: World) -> Work:
    """Opening balances, a sale, a purchase in dollars, a storno, something off balance."""
    own.operate().execute("update auth.companies set name = name")
    made = found(own, id_code="405999111")
    own.operate().execute(
        "update books.companies set name = 'შპს „ოქროს საწმისი“' where tenant_id = %s",
        (made.books.tenant,),
    )
    usd = {"currency": "USD", "amount": Decimal("1000.00"), "rate": Decimal("2.7345")}
    wrong = made.sale("12.00", day="2025-03-10", text="შეცდომა")
    made.post(
        entry(
            made.debit("1210", "10000.00"), made.credit("5150", "10000.00"),
            day="2024-12-31", kind="opening", text="საწყისი ნაშთები",
        ),
        made.sale("1180.00", day="2025-02-20", text="Invoice 7"),
        entry(
            made.debit("1610", "2734.50"), made.credit("1220", "2734.50", **usd),
            day="2025-03-05", text="Goods from abroad",
        ),
        entry(
            made.debit("1210", "1180.00"), made.credit("1410", "1180.00"),
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


def shown(company: Work, name: str, language: str, **more: Any) -> Sheet:
    return REPORTS[name](company.books, Asked(period=MARCH, language=language, **more))


def test_the_trial_balance_is_the_golden_one_in_three_languages(company: Work) -> None:
    texts = [as_text(shown(company, "trial-balance", language)) for language in LANGUAGES]
    is_golden("ledger_trial_balance.txt", "\n".join(texts))


def test_the_account_card_is_the_golden_one_in_three_languages(company: Work) -> None:
    texts = [
        as_text(shown(company, "account-card", language, account=code))
        for language in LANGUAGES
        for code in ("1410", "1210")
    ]
    is_golden("ledger_account_card.txt", "\n".join(texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_totals_balance_and_leave_out_what_is_off_balance(company: Work, language: str) -> None:
    sheet = shown(company, "trial-balance", language)
    for debit, credit in zip(KEYS[::2], KEYS[1::2], strict=True):
        assert sheet.totals[debit] == sheet.totals[credit] != 0
    codes = [row.cells.get("account") for row in sheet.rows]
    assert codes[-1] == "0100"
    assert codes[-2] is None
    assert sheet.rows[-1].cells["closing_debit"] == Decimal("500000.00")
    assert sheet.totals["closing_debit"] == Decimal("13914.50") - Decimal("0.00")


def test_an_account_without_balance_and_movement_is_left_out(company: Work) -> None:
    codes = [row.key for row in shown(company, "trial-balance", "en").rows]
    assert "3110" not in codes
    assert "1410" in codes


def test_the_figures_are_the_same_in_every_language(company: Work) -> None:
    figures = [
        [[row.cells.get(key) for key in KEYS] for row in shown(company, "trial-balance", x).rows]
        for x in LANGUAGES
    ]
    assert figures[0] == figures[1] == figures[2]


def test_the_json_of_a_report_has_the_fixed_shape(company: Work) -> None:
    document = json.loads(jsonfile.render(shown(company, "trial-balance", "en")))
    assert list(document) == [
        "report", "company", "from", "to", "as_of", "columns", "rows", "totals",
    ]  # fmt: skip
    assert (document["report"], document["from"], document["to"], document["as_of"]) == (
        "trial-balance", "2025-03-01", "2025-03-31", None,
    )  # fmt: skip
    assert [c["key"] for c in document["columns"]] == ["account", "name", *KEYS]
    assert [c["kind"] for c in document["columns"]] == ["code", "text", *["money"] * 6]
    (bank,) = [r for r in document["rows"] if r["cells"].get("account") == "1210"]
    assert bank["cells"]["closing_debit"] == "10480.00"
    assert bank["cells"]["opening_credit"] == "0.00"
    assert set(document["totals"]) == set(KEYS)


def test_a_card_begins_with_its_opening_and_ends_with_its_closing_balance(company: Work) -> None:
    sheet = shown(company, "account-card", "en", account="1410")
    balances = [row.cells["balance"] for row in sheet.rows]
    assert balances == [Decimal(x) for x in ("1180.00", "0.00", "12.00", "0.00")]
    assert sheet.totals == {
        "debit": Decimal("0.00"), "credit": Decimal("1180.00"), "balance": Decimal("0.00"),
    }  # fmt: skip
    assert [row.key for row in sheet.rows] == [None, "GL/2025/4", "GL/2025/5", "GL/2025/7"]


def test_a_card_without_lines_closes_as_it_opened(company: Work) -> None:
    sheet = shown(company, "account-card", "en", account="5150")
    assert len(sheet.rows) == 1
    assert sheet.totals["balance"] == Decimal("-10000.00")


def test_a_card_asks_for_an_account_that_exists(company: Work) -> None:
    with meets(Refused, "report.account_missing"):
        shown(company, "account-card", "en")
    with meets(NotFound, "account.not_found"):
        shown(company, "account-card", "en", account="9999")


def test_books_without_entries_give_an_empty_trial_balance(own: World) -> None:
    sheet = shown(found(own), "trial-balance", "ka")
    assert sheet.rows == ()
    assert set(sheet.totals.values()) == {Decimal("0.00")}
