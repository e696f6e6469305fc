"""Reports of the books where a month's work seldom leads: off balance, storno, unfinished."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.dates import month
from app.core.sheet import Style
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    CardLine,
    Company,
    DimensionCard,
    DimensionTurnover,
    DimensionValue,
    EntriesBehind,
    EntryId,
    FiscalYear,
    JournalEntry,
    JournalLine,
    LineDraft,
    Note,
    NoteLine,
    Passage,
)
from app.ledger.records.analysis import DimensionLine
from app.ledger.reports import (
    Months,
    accounting_note,
    chessboard,
    dimension_card,
    dimension_turnover,
    entries_behind,
    entry_effect,
    journal,
    period_list,
)
from app.ledger.reports.frame import Frame

D = Decimal
DAY = date(2026, 3, 5)
FIRM = Company(name="Firm", id_code="404123459", starts_on=date(2025, 1, 1))
FRAME = Frame(company=FIRM, period=month(2026, 3), language="en")


def account(number: int, code: str, kind: str = "asset") -> Account:
    return Account(
        id=AccountId(UUID(int=number)), code=code, names={"ka": code, "en": f"Account {code}"},
        type=AccountType(kind), normal_side="debit", parent_id=None, is_postable=True,
        is_active=True, version=1,
    )  # fmt: skip


BANK, CASH, RENTED = account(1, "1210"), account(2, "1110"), account(3, "0100", "off_balance")
CHART = (RENTED, CASH, BANK)
MTA = DimensionValue(id=UUID(int=50), code="M", name="შპს მთა")


def turnover(of: Account, opening: str, debit: str, credit: str = "0") -> DimensionTurnover:
    return DimensionTurnover(
        account_id=of.id, value=MTA, currency=None, opening=D(opening), debit=D(debit),
        credit=D(credit), opening_amount=ZERO, debit_amount=ZERO, credit_amount=ZERO,
    )  # fmt: skip


def test_off_balance_stands_below_and_outside_the_totals_of_a_turnover() -> None:
    moves = (turnover(RENTED, "5", "55"), turnover(BANK, "10", "7"), turnover(CASH, "0", "0"))
    found = dimension_turnover(FRAME, CHART, "party", moves)
    keys = [row.cells.get("name") for row in found.rows]
    assert keys.index("Off-balance accounts") > 0
    assert str(found.totals["name"]).startswith("Total without")
    assert found.totals["turnover_debit"] == D(7)
    only = dimension_turnover(FRAME, CHART, "party", moves[1:])
    assert "Off-balance accounts" not in [row.cells.get("name") for row in only.rows]


def test_the_card_of_a_party_leaves_off_balance_out_of_its_sums() -> None:
    line = CardLine(
        entry_date=DAY, entry_id=EntryId(UUID(int=9)), position=1, number="GL/1", text="Rent",
        corresponding="", debit=D(55), credit=ZERO, balance=D(55), currency=None, amount=None,
    )  # fmt: skip
    card = DimensionCard(
        value=MTA,
        turnovers=(turnover(RENTED, "0", "55"), turnover(BANK, "0", "7")),
        lines=(DimensionLine(account_id=RENTED.id, line=line),),
    )
    found = dimension_card(FRAME, CHART, "party", card)
    assert found.totals["debit"] == D(7)
    assert any(row.cells.get("debit") == D(55) for row in found.rows)
    assert str(found.totals["text"]).startswith("Total without")


def test_what_a_storno_took_back_whole_leaves_no_row_on_the_chessboard() -> None:
    passages = (
        Passage(debit=BANK.id, credit=CASH.id, amount=D(100)),
        Passage(debit=CASH.id, credit=BANK.id, amount=D(30)),
        Passage(debit=CASH.id, credit=BANK.id, amount=D(-30)),
        Passage(debit=None, credit=CASH.id, amount=D(5)),
        Passage(debit=RENTED.id, credit=None, amount=D(55)),
    )
    found = chessboard(FRAME, CHART, passages, None)
    assert [row.key for row in found.rows] == ["1210", None]
    assert found.totals["turnover"] == D(105)
    assert len(found.notes) == 3
    assert len(chessboard(FRAME, CHART, passages[:1], None).notes) == 1


def note(*lines: NoteLine) -> Note:
    return Note(
        reference="GL/1", state="draft", kind="manual", entry_date=DAY, text="Rent",
        source_document="", lines=lines, prepared_by="Nino", approved_by="",
    )  # fmt: skip


def line(of: Account | None, debit: str = "0", credit: str = "0", **given: Any) -> NoteLine:
    plain: dict[str, Any] = {
        "currency": None,
        "amount": None,
        "rate": None,
        "party": "",
        "text": "",
    }
    return NoteLine(
        account_id=None if of is None else of.id, debit=D(debit), credit=D(credit), **plain | given
    )


def test_a_draft_without_all_its_accounts_is_printed_line_by_line() -> None:
    dollars = line(BANK, "27", currency="USD", amount=D(10), rate=D("2.7"))
    found = accounting_note(FRAME, CHART, note(dollars, line(None, credit="20")))
    assert "draft" in found.title
    first, second = (row.cells for row in found.rows)
    assert (first["currency"], first["foreign"], first["debit"]) == ("USD", D(10), D(27))
    assert (second["account"], second["credit"]) == (None, D(20))
    assert str(second["text"]) == "–"


def test_what_an_entry_posts_is_told_without_lines_that_have_no_account_yet() -> None:
    lines = (
        LineDraft(account_id=BANK.id, debit=D(100)),
        LineDraft(account_id=BANK.id, credit=D(30), is_storno=True),
        LineDraft(account_id=None, credit=D(7)),
        LineDraft(account_id=AccountId(UUID(int=77)), credit=D(100)),
    )
    chart = {BANK.id: BANK}
    found = entry_effect(lines, chart, {BANK.id: D(10)}, "en")
    bank, unknown = (row.cells for row in found.rows)
    assert (bank["debit"], bank["credit"]) == (D(100), D(-30))
    assert (bank["before"], bank["after"]) == (D(10), D(140))
    assert unknown["account"] == ""
    assert "before" not in entry_effect(lines[:1], chart, {}, "en").rows[0].cells


def test_entries_without_a_corresponding_account_say_which_kind_they_are() -> None:
    several = EntriesBehind(account=BANK, other=None, rows=())
    assert entries_behind(FRAME, CHART, several, None).title.endswith("Several accounts")
    outside = replace(several, account=RENTED)
    title = entries_behind(FRAME, CHART, outside, None).title
    assert title.endswith("Without corresponding account")


def test_a_year_is_not_closed_closed_or_to_be_closed_again() -> None:
    def state(closings: tuple[str, ...], open_accounts: int) -> object:
        year = FiscalYear(
            year=2025, first_day=date(2025, 1, 1), last_day=date(2025, 12, 31), months={},
            closings=closings, result=ZERO, open_accounts=open_accounts, open_result=ZERO,
        )  # fmt: skip
        months = Months(periods=(), years=(year,), exceptions=(), reopenings=(), people={})
        return period_list(FIRM, "en", months).rows[0].cells["state"]

    assert state((), 3) == "not closed yet"
    assert state(("GL/2025/9",), 0) == "closed by entries"
    assert state(("GL/2025/9",), 2) == "to be closed again"


def test_a_long_entry_of_the_journal_may_be_cut_by_the_end_of_a_page() -> None:
    def entry(lines: int) -> JournalEntry:
        made = tuple(
            JournalLine(
                position=at, account_id=BANK.id, party_id=None, text="", debit=D(1), credit=ZERO,
                currency=None, amount=None,
            )
            for at in range(lines)
        )  # fmt: skip
        return JournalEntry(
            id=EntryId(UUID(int=9)), entry_date=DAY, number="GL/1", kind="manual", text="",
            source_document="", reverses=None, reversed_by=None, created_by=UUID(int=2),
            lines=made,
        )  # fmt: skip

    def kept(lines: int) -> int:
        rows = journal(FRAME, CHART, {}, (entry(lines),)).rows
        return sum(row.keeps_next for row in rows if row.style is not Style.GROUP)

    assert kept(3) == 2
    assert kept(40) <= 1
