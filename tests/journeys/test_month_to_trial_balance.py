"""A month of a trading company: imported, corrected, approved, closed, printed."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pypdf
import pytest

from app.core.dates import Period, utc_now
from app.core.errors import Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.paper import csv, pdf, xlsx
from app.reports.catalog import REPORTS, Asked
from app.security import service as security
from tests.kit.world import World
from tests.ledger.builders import Work, codes, csv_text, entry, meets, work

pytestmark = pytest.mark.slow
MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))
HEADER = ("გატარება", "თარიღი", "შინაარსი", "ანგარიში", "დებეტი", "კრედიტი", "ვალუტა", "თანხა",
          "კურსი", "კონტრაჰენტი", "დღგ")  # fmt: skip


def month() -> list[tuple[str, ...]]:
    """Sales with VAT each day, goods bought for dollars, rent, as a table holds them."""
    rows: list[tuple[str, ...]] = [HEADER]

    def line(mark: str, day: str, text: str, account: str, debit: str, credit: str,
             *more: str) -> None:  # fmt: skip
        rows.append((mark, day, text, account, debit, credit, *more, *[""] * (5 - len(more))))

    for day in range(1, 29):
        mark, on = f"ს-{day}", f"{day:02}.03.2025"
        line(mark, on, "რეალიზაცია", "1410", f"{118 * day},00", "", "", "", "", "P1")
        line(mark, on, "", "6110", "", f"{100 * day},00", "", "", "", "", "S18")
        line(mark, on, "", "3330", "", f"{18 * day},00", "", "", "", "", "S18")
    line("შ-1", "12.03.2025", "საქონელი", "1610", "2 734,50", "", "", "", "", "P2")
    line("შ-1", "12.03.2025", "", "3110", "", "2 734,50", "USD", "1000", "2,7345", "P2")
    line("ქ-1", "31.03.2025", "ქირა", "7425", "700,00", "")
    line("ქ-1", "31.03.2025", "", "1210", "", "700,00")
    return rows


def test_a_month_becomes_a_trial_balance_on_paper(own: World) -> None:
    accountant, chief = work(own), work(own, "chief")
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'manual', 1000)", (accountant.books.tenant,)
    )
    opening = entry(
        accountant.debit("1210", "9000.00"), accountant.credit("5150", "9000.00"),
        day="2024-12-31", kind="opening",
    )  # fmt: skip
    accountant.post(opening)
    table = month()
    wrong = [*table[:3], ("ს-1", "", "", "333O", "", "18,00", *[""] * 5), *table[4:]]
    with meets(Refused, "import.faults") as caught:
        accountant.bring(csv_text(wrong, ";"))
    assert codes(caught) == ["line.account_unknown"]
    assert accountant.bring(csv_text(table, ";"), commit=False).entries == 30
    assert accountant.bring(csv_text(table, ";")).references[-1] == "GL/2025/31"
    _correct(accountant)
    _approve_by_another(accountant, chief)
    assert chief.close() == "soft_closed"
    with meets(Refused, "entry.faults"):
        accountant.post(accountant.sale())
    _print(own)
    assert security.verify_chain(own.books("auditor", "kavkasia")).ok


def _correct(accountant: Work) -> None:
    """The rent was another sum: storno and the right entry."""
    rent = ledger.entry(accountant.books, "GL/2025/31")
    ledger.reverse_entry(accountant.books, new_id(), rent["id"], date(2025, 3, 31))
    accountant.post(
        entry(accountant.debit("7425", "750.00"), accountant.credit("1210", "750.00"),
              day="2025-03-31")
    )  # fmt: skip


def _approve_by_another(accountant: Work, chief: Work) -> None:
    paid = entry(
        accountant.debit("1210", "40000.00"), accountant.credit("1410", "40000.00"),
        day="2025-03-30",
    )  # fmt: skip
    accountant.draft(paid, submit=True)
    with meets(Refused, "period.obstacles"):
        chief.close()
    (waiting,) = ledger.drafts(chief.books)
    ledger.decide_draft(chief.books, new_id(), waiting, approve=True)
    ledger.post_drafts(accountant.books, new_id(), [waiting.id])


def _print(own: World) -> None:
    sold = Decimal(sum(range(1, 29)))
    for language, title in (
        ("ka", "საცდელი ბალანსი"), ("en", "Trial balance"), ("ru", "ведомость"),
    ):  # fmt: skip
        books = own.books("auditor", "kavkasia", language)
        sheet = REPORTS["trial-balance"](books, Asked(period=MARCH, language=language))
        rows = {row.key: row.cells for row in sheet.rows}
        assert rows["6110"]["turnover_credit"] == 100 * sold
        assert rows["1410"]["closing_debit"] == 118 * sold - 40000
        assert rows["7425"]["turnover_debit"] == Decimal("750.00")
        assert sheet.totals["closing_debit"] == sheet.totals["closing_credit"]
        _is_on_paper(sheet, title, security.head(books).hash)


def _is_on_paper(sheet: Sheet, title: str, head: str) -> None:
    content = pdf.render(sheet, utc_now(), head)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    assert title in text.replace("\n", " ")
    assert "kavkasia" in text
    assert head[:8] in text
    assert xlsx.render(sheet).startswith(b"PK")
    assert "6110" in csv.render(sheet).decode("utf-8-sig")
