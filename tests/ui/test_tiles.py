"""What is due, as tiles: each reads by itself, says its state in words, opens by the keyboard."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt

from app.core.changes import Topic
from app.core.errors import Denied
from app.core.messages import MESSAGES
from tests.ui.acting import settle, shown
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from tests.ui.test_vat_screens import record
from ui.home.due import Due
from ui.home.reading import Reading, Tile, Tone
from ui.home.tiles import TILES
from ui.kit.workplace import Target
from ui.shell.rooms import entry_named

NOW = datetime(2026, 3, 20, 8, tzinfo=UTC)
HOME = Target(name="home.due")


def counted(**more):
    given = {"unsent": 0, "refused": 0, "held": 0, "first_refused_at": None}
    return [SimpleNamespace(**{**given, "next_at": None, "now_at": NOW, **more})]


def choice(**more):
    given = dict.fromkeys(
        ("sends_from", "url", "opened_until", "stopped_code", "stopped_text", "stopped_at")
    )
    return [SimpleNamespace(**{**given, "id_code": "404123456", "version": 1, **more})]


def draft(place, by, state="draft", reason=None):
    return SimpleNamespace(
        id=number(800 + place),
        reference=f"d-{place}",
        state=state,
        kind="manual",
        entry_date=date(2026, 3, place),
        text="",
        amount=Decimal(1),
        created_by=number(by),
        version=1,
        rejected_reason=reason,
    )


def owed(place, late):
    zero = Decimal(0)
    return SimpleNamespace(
        party_id=number(place), account_id=number(1), currency=None, balance=Decimal(late),
        amount=None, not_due=zero, to_30=Decimal(late), to_60=zero, to_90=zero, over_90=zero,
        first_due=date(2026, 2, 1),
    )  # fmt: skip


def pay_due(**more):
    given = dict.fromkeys(("to_file", "state", "owed_since", "last_run"))
    return SimpleNamespace(**{**given, "owed_people": 0, "not_told": 0, "told_soon": 0, **more})


@pytest.fixture
def books():
    answers = {
        "vat_boxes": [],
        "vat_reconciliation": [],
        "vat_misfits": [],
        "vat_returns": [],
        "vat_waiting": [],
        "vat_exceptions": [],
        "taxable_turnovers": [],
        "outbox_count": counted(),
        "rs_settings": choice(sends_from=date(2026, 1, 1)),
        "my_companies": [SimpleNamespace(tenant_id=LedgerBooks().tenant, kind="real")],
        "waiting_drafts": [],
        "drafts": [],
        "party_balances": [],
        "currencies": [],
        "payroll_due": [pay_due()],
    }
    return LedgerBooks(answers=answers)


def tile(screen, name):
    return next(one for one in screen.buttons if one.tile.name == name)


def made(name, read, **more):
    given = {"title": name, "icon": "start", "opens": f"{name}.list", "rights": frozenset()}
    return Tile(name=name, read=read, **{**given, "watches": Topic.JOURNAL, **more})


def say(figure):
    return lambda _asking: Reading(figure=figure, state=f"{figure}!")


def test_every_tile_leads_to_a_screen_and_asks_for_rights_that_are_asked_for_elsewhere():
    known = {"transactions:read", "transactions:write", "transactions:approve"}
    known |= {"reports:tax", "accounts:read", "payroll:read"}
    for one in TILES:
        assert entry_named(one.opens) is not None, one.opens
        assert one.rights, one.name
        assert one.rights <= known
    assert len({one.name for one in TILES}) == len(TILES)


def test_a_slow_and_a_denied_tile_hold_up_no_other(qtbot, place, monkeypatch):
    gate = threading.Event()

    def slow(_asking):
        assert gate.wait(10)
        return Reading(figure="1", state="late, but here")

    def denied(_asking):
        raise Denied("permission.missing", MESSAGES["permission.missing"])

    # One more line in the table is all that a further tile takes.
    table = (made("slow", slow), made("denied", denied), made("quick", say("7")))
    monkeypatch.setattr(Due, "tiles", table)
    screen = Due(place, HOME)
    qtbot.addWidget(screen)
    screen.show()
    assert tile(screen, "quick").state.text() == "Reading…"
    qtbot.waitUntil(lambda: tile(screen, "quick").figure.text() == "7")
    qtbot.waitUntil(lambda: tile(screen, "denied").message is not None)
    assert tile(screen, "slow").state.text() == "Reading…"
    assert not screen.is_settled
    gate.set()
    settle(qtbot, screen)
    assert tile(screen, "slow").figure.text() == "1"
    refused = tile(screen, "denied")
    assert refused.state.text()
    assert refused.hint.text() == "F5 reads it again."
    assert refused.accessibleName().startswith("denied. Not read.")
    # What could not be read is read again when the server is back.
    assert screen.has_failed


def test_who_lacks_a_right_has_no_such_tile(qtbot, place, books):
    place.permissions = frozenset({"accounts:read"})
    screen = shown(qtbot, Due(place, HOME))
    assert [one.tile.name for one in screen.shown()] == ["rates"]
    asked = {name for name, _ in books.asked}
    assert not asked & {"outbox_count", "vat_boxes", "party_balances", "waiting_drafts"}


def test_a_role_for_which_nothing_is_due_is_told_so(qtbot, place):
    place.permissions = frozenset({"payroll:read"})
    screen = shown(qtbot, Due(place, HOME))
    assert screen.empty.isVisible()
    assert screen.empty.title == "Nothing here concerns your role."


def test_empty_books_say_what_belongs_here_and_how_it_comes(qtbot, place):
    screen = shown(qtbot, Due(place, HOME))
    said = {
        one.tile.name: (one.figure.text(), one.state.text(), one.hint.text())
        for one in screen.shown()
    }
    assert said["outbox"] == (
        "",
        "Everything is at RS.ge.",
        "A posted sale, advance or credit note comes here.",
    )
    for name in ("approvals", "drafts", "overdue", "rates"):
        figure, state, hint = said[name]
        assert (figure, bool(state), bool(hint)) == ("", True, True), name
    # The company is not registered: the threshold concerns it, the return does not.
    assert "threshold" in said
    assert "vat" not in said
    assert screen.sheet() is not None


def test_a_registered_company_sees_the_day_of_its_return_and_not_the_threshold(qtbot, place, books):
    books.answers["company"] = [
        SimpleNamespace(
            name="x", id_code="404123456", starts_on=date(2025, 1, 1),
            vat_payer_since=date(2025, 1, 1),
        )
    ]  # fmt: skip
    books.answers["vat_waiting"] = [record(2), record(3)]
    screen = shown(qtbot, Due(place, HOME))
    assert "threshold" not in {one.tile.name for one in screen.shown()}
    found = tile(screen, "vat")
    # February's return was due on Monday the 16th; the books' day is the 20th of March.
    assert found.figure.text() == "4 days overdue"
    assert found.tone is Tone.LATE
    assert found.word.text() == "Urgent"
    assert "not prepared, file and pay until 16.03.2026" in found.accessibleName()
    assert tile(screen, "vat_waiting").figure.text() == "2 documents"
    asked: list[Target] = []
    place.asked.connect(asked.append)
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert asked == [Target(name="vat.return")]
    assert place.period.first == date(2026, 2, 1)


def test_what_waits_for_me_leaves_out_what_i_made_myself(qtbot, place, books, desk):
    mine, theirs = 50, 51
    rows = [
        SimpleNamespace(
            id=number(900 + at), reference=f"d-{at}", kind="manual", entry_date=date(2026, 3, at),
            text="", amount=Decimal(1), version=1, created_by=number(by), touched_by=[number(by)],
            parties=[], debited=[], credited=[], attachments=0,
        )
        for at, by in ((1, mine), (2, theirs), (3, theirs))
    ]  # fmt: skip
    books.answers["waiting_drafts"] = rows
    books.answers["drafts"] = [
        draft(4, mine),
        draft(5, mine, reason="wrong account"),
        draft(6, theirs),
        draft(7, mine, "submitted"),
    ]
    place.desk = desk
    screen = shown(qtbot, Due(place, HOME))
    assert tile(screen, "approvals").figure.text() == "2 entries"
    assert tile(screen, "drafts").figure.text() == "2 entries"
    assert tile(screen, "drafts").state.text() == "Sent back to you: 1."


def test_overdue_and_refused_are_urgent_in_words(qtbot, place, books):
    books.answers["party_balances"] = [owed(1, "100.50"), owed(2, "-40.00")]
    books.answers["outbox_count"] = counted(unsent=2, refused=1, next_at=NOW + timedelta(seconds=9))
    screen = shown(qtbot, Due(place, HOME))
    debts, letters = tile(screen, "overdue"), tile(screen, "outbox")
    assert debts.figure.text() == "100.50 GEL"
    assert "We owe 1 party 40.00 GEL that is overdue." in debts.state.text()
    assert letters.state.text() == "Unsent: 2, refused: 1, held back: 0."
    assert {debts.word.text(), letters.word.text()} == {"Urgent"}


def test_arrows_tab_and_enter_go_through_the_tiles_however_many_stand_in_a_row(qtbot, place):
    screen = shown(qtbot, Due(place, HOME))
    across = screen._ground.across
    assert across == 3
    tiles = screen.shown()
    assert tiles[0].hasFocus()
    for pressed, at in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + across),
        (Qt.Key.Key_Left, across),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, len(tiles) - 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Tab, 1),
    ):
        qtbot.keyClick(screen.focusWidget(), pressed)
        assert tiles[at].hasFocus(), pressed
    # At 200 % in a small window they stand below one another, none cut and none hidden.
    screen.resize(QSize(330, 300))
    qtbot.waitUntil(lambda: screen._ground.across == 1)
    assert all(one.height() >= one.heightForWidth(one.width()) for one in tiles)
    qtbot.keyClick(tiles[1], Qt.Key.Key_End)
    assert tiles[-1].hasFocus()
    assert not tiles[-1].visibleRegion().isEmpty()


def test_a_colleagues_change_reads_the_tiles_it_concerns_and_no_other(qtbot, place, books):
    screen = shown(qtbot, Due(place, HOME))
    books.asked.clear()
    books.answers["currencies"] = []
    place.jobs.changed.emit(Topic.CURRENCIES)
    settle(qtbot, screen)
    assert {name for name, _ in books.asked} == {"company", "currencies"}
    # Out of sight nothing is read until it is looked at again.
    books.asked.clear()
    screen.hide()
    place.jobs.changed.emit(Topic.BALANCES)
    qtbot.waitUntil(lambda: place.jobs.is_idle)
    assert not books.asked
    screen.show()
    settle(qtbot, screen)
    assert "party_balances" in {name for name, _ in books.asked}


def test_a_company_that_sends_nothing_is_not_told_that_all_is_there(qtbot, place, books):
    books.answers["rs_settings"] = choice()
    screen = shown(qtbot, Due(place, HOME))
    assert tile(screen, "outbox").state.text() == "This company sends nothing to RS.ge yet."


def test_a_company_without_wages_has_no_tile_of_payroll(qtbot, place):
    screen = shown(qtbot, Due(place, HOME))
    names = {one.tile.name for one in screen.shown()}
    assert not names & {"withholding", "wages", "hired"}


def test_tiles_of_payroll_say_what_waits_and_read_nobodys_pay(qtbot, place, books):
    books.answers["payroll_due"] = [
        pay_due(
            to_file=date(2026, 2, 1), state="open", owed_people=3, owed_since=date(2026, 3, 5),
            not_told=1, told_soon=2, last_run=date(2026, 2, 1),
        )
    ]  # fmt: skip
    screen = shown(qtbot, Due(place, HOME))
    due = tile(screen, "withholding")
    assert due.state.text() == "February 2026: not prepared, file and pay until 16.03.2026."
    assert due.reading.tone is Tone.LATE
    assert tile(screen, "wages").figure.text() == "3 people"
    assert "05.03.2026" in tile(screen, "wages").state.text()
    assert tile(screen, "hired").figure.text() == "3 entries of the register"
    assert tile(screen, "hired").reading.tone is Tone.LATE
    assert not {name for name, _ in books.asked} & {"read_payroll", "read_withholding_returns"}


def test_payroll_that_is_done_says_so(qtbot, place, books):
    books.answers["payroll_due"] = [pay_due(last_run=date(2026, 2, 1))]
    screen = shown(qtbot, Due(place, HOME))
    said = {name: tile(screen, name).state.text() for name in ("withholding", "wages", "hired")}
    assert said == {
        "withholding": "Every month with payments is filed.",
        "wages": "Nobody is owed wages.",
        "hired": "The register of hired persons knows all.",
    }
    books.answers["payroll_due"] = [
        pay_due(last_run=date(2026, 2, 1), to_file=date(2026, 3, 1), state="prepared", told_soon=1)
    ]
    screen.reload()
    settle(qtbot, screen)
    assert "prepared" in tile(screen, "withholding").state.text()
    assert tile(screen, "hired").reading.tone is Tone.SOON
