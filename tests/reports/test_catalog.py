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
from app.ledger.records import EntryDraft, EntryId
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


def test_the_trial_balance_by_levels_is_the_golden_one(company: Work) -> None:
    texts = [as_text(shown(company, "trial-balance", "ka", levels=levels)) for levels in (1, 2)]
    is_golden("ledger_trial_balance_levels.txt", "\n".join(texts))


def test_the_journal_is_the_golden_one_in_three_languages(company: Work) -> None:
    texts = [as_text(shown(company, "journal", language)) for language in LANGUAGES]
    is_golden("ledger_journal.txt", "\n".join(texts))


def test_the_general_ledger_is_the_golden_one_in_three_languages(company: Work) -> None:
    quarter = Period(date(2025, 1, 1), date(2025, 3, 31))
    texts = [
        as_text(
            REPORTS["general-ledger"](
                company.books, Asked(period=quarter, language=language, account=account)
            )
        )
        for language in LANGUAGES
        for account in (None, "1410")
    ]
    is_golden("ledger_general_ledger.txt", "\n".join(texts))


def test_the_accounting_note_is_the_golden_one_in_three_languages(company: Work) -> None:
    draft = company.draft(
        entry(company.debit("7425", "55.05"), company.credit("1210", "55.05"), text="ქირა")
    )["reference"]
    texts = [
        as_text(shown(company, "accounting-note", language, entry=reference))
        for language in LANGUAGES
        for reference in ("GL/2025/3", "GL/2025/6", "GL/2025/7", draft)
    ]
    is_golden("ledger_accounting_note.txt", "\n".join(texts).replace(draft, "d-abc234"))


def test_levels_sum_what_stands_below_and_double_no_total(company: Work) -> None:
    flat = shown(company, "trial-balance", "en")
    for levels in (1, 2, 9):
        sheet = shown(company, "trial-balance", "en", levels=levels)
        assert sheet.totals == flat.totals
        top = [row for row in sheet.rows if row.level == 0 and row.cells.get("account") != "0100"]
        for key in KEYS:
            assert sum(row.cells.get(key) or 0 for row in top) == flat.totals[key]  # type: ignore[misc]
    (group, *_) = shown(company, "trial-balance", "en", levels=2).rows
    assert (group.key, group.style, group.level) == ("1000", "group", 0)
    assert group.cells["turnover_debit"] == Decimal("3914.50")
    (bare, *_) = shown(company, "trial-balance", "en", levels=1).rows
    assert (bare.key, bare.style, bare.cells) == ("1000", "normal", group.cells)


def test_an_account_posted_to_beside_its_sub_accounts_has_a_row_of_its_own(company: Work) -> None:
    given = {
        "code": "7425.01", "name_ka": "ოფისი", "type": "expense", "normal_side": "debit",
        "parent_code": "7425", "is_postable": True,
    }  # fmt: skip
    ledger.save_account(company.books, new_id(), given)
    company = Work(company.books)
    company.post(
        entry(company.debit("7425.01", "1.00"), company.credit("1210", "1.00"), day="2025-03-30")
    )
    rows = shown(company, "trial-balance", "en", levels=2).rows
    found_rows = [
        (row.key, row.level, str(row.style), row.cells["turnover_debit"])
        for row in rows
        if str(row.key).startswith("7425")
    ]
    assert found_rows == [
        ("7425", 0, "group", Decimal("701.00")),
        ("7425", 1, "normal", Decimal("700.00")),
        ("7425.01", 1, "normal", Decimal("1.00")),
    ]


def test_a_trial_balance_as_of_a_day_names_the_day(company: Work) -> None:
    sheet = shown(company, "trial-balance", "en", as_of=date(2025, 3, 31))
    document = json.loads(jsonfile.render(sheet))
    assert (document["as_of"], document["to"]) == ("2025-03-31", "2025-03-31")
    assert sheet.when == "as of 31.03.2025"


def test_the_year_of_a_day_begins_with_the_fiscal_year(own: World) -> None:
    made = found(own, starts_on="2025-02-10", year_starts=7)
    begins = {
        date(2025, 2, 9): date(2025, 2, 9),
        date(2025, 6, 30): date(2025, 2, 10),
        date(2025, 7, 1): date(2025, 7, 1),
        date(2026, 3, 5): date(2025, 7, 1),
    }
    for day, first in begins.items():
        assert ledger.year_to(made.books, day) == Period(first, day)


def test_a_trial_balance_before_closing_leaves_the_closing_and_its_storno_out(
    company: Work, own: World
) -> None:
    before = shown(company, "trial-balance", "en")
    closing = entry(
        company.debit("6110", "1180.00"), company.credit("5150", "1180.00"), day="2025-03-31"
    )
    company.post(closing)
    connection = own.operate()
    connection.execute("set session_replication_role = replica")
    connection.execute("update books.entries set kind = 'year_close' where id = %s", (closing.id,))
    ledger.reverse_entry(company.books, new_id(), closing.id, date(2025, 3, 31))
    sheet = shown(company, "trial-balance", "en", is_before_closing=True)
    assert sheet.rows == before.rows
    assert sheet.notes
    assert shown(company, "trial-balance", "en").rows == before.rows
    company.post(
        entry(company.debit("6110", "5.00"), company.credit("5150", "5.00"), day="2025-03-31")
    )
    later = shown(company, "trial-balance", "en", is_before_closing=True)
    assert later.rows != before.rows


def test_levels_below_one_are_refused(company: Work) -> None:
    with meets(Refused, "report.levels"):
        shown(company, "trial-balance", "en", levels=0)


def test_the_general_ledger_agrees_with_the_trial_balance(company: Work) -> None:
    balance = shown(company, "trial-balance", "en")
    sheet = shown(company, "general-ledger", "en")
    assert sheet.totals["debit"] == balance.totals["turnover_debit"]
    assert sheet.totals["credit"] == balance.totals["turnover_credit"]
    closings = [row.cells["balance"] for row in sheet.rows if row.style == "total"]
    codes = [row.cells["account"] for row in sheet.rows if row.style == "group"]
    expected = {
        row.key: row.cells["closing_debit"] - row.cells["closing_credit"]  # type: ignore[operator]
        for row in balance.rows
        if row.key
    }
    assert dict(zip(codes, closings, strict=True)) == expected


def test_the_journal_is_chosen_by_account_kind_and_party(company: Work) -> None:
    party = ledger.register(company.books, "parties")["P1"]
    company.post(
        entry(
            company.debit("1410", "3.00", dimensions={"party": party}),
            company.credit("6110", "3.00"), day="2025-03-07", kind="sale",
        )
    )  # fmt: skip

    def numbers(**asked: Any) -> list[str | None]:
        rows = shown(company, "journal", "en", **asked).rows
        return [row.key for row in rows if row.style == "group"]

    assert numbers(kind="sale") == ["GL/2025/8"]
    assert numbers(account="1610") == ["GL/2025/3"]
    assert numbers(dimension="party", value="P1") == ["GL/2025/8"]
    assert numbers(dimension="party", value="P2") == []
    with meets(Refused, "report.kind_unknown"):
        numbers(kind="gift")
    with meets(Refused, "report.journal_of_party"):
        numbers(dimension="item", value="I1")
    with meets(Refused, "report.journal_of_party"):
        numbers(dimension="party")
    with meets(NotFound, "party.not_found"):
        numbers(dimension="party", value="P9")
    with meets(NotFound, "account.not_found"):
        numbers(account="9999")


def test_an_accounting_note_needs_an_entry_that_exists(company: Work) -> None:
    with meets(Refused, "report.entry_missing"):
        shown(company, "accounting-note", "ka")
    with meets(NotFound, "entry.not_found"):
        shown(company, "accounting-note", "ka", entry="GL/2025/99")


def test_an_unfinished_draft_can_be_printed(company: Work) -> None:
    draft = EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=date(2025, 3, 1),
        lines=(company.debit("1210", "7.00"),),
    )  # fmt: skip
    reference = company.draft(draft)["reference"]
    sheet = shown(company, "accounting-note", "en", entry=reference)
    assert "draft" in sheet.title
    assert [row.cells["debit"] for row in sheet.rows] == [Decimal("7.00")]


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
