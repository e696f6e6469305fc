"""The approval queue, over books from memory."""

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Denied
from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.ledger_fakes import LedgerBooks, waiting
from ui.kit.workplace import Target
from ui.ledger.approval import Approval
from ui.shell.palette_offers import acts_of_screen


@pytest.fixture
def books():
    return LedgerBooks()


@pytest.fixture
def queue(qtbot, place, books):
    books.answers["waiting_drafts"] = [waiting(1, "250.00"), waiting(2, "75.50", attachments=2)]
    return shown(qtbot, Approval(place, Target(name="ledger.approval")))


def test_the_queue_shows_who_what_and_how_much(queue):
    assert column(queue.view, 2) == ["d-aaaaa2", "d-aaaaa3"]
    assert column(queue.view, 7) == ["250.00", "75.50"]
    assert column(queue.view, 8) == ["Levan", "Levan"]
    assert column(queue.view, 9) == ["", "2"]
    assert queue.title() == "Waiting for approval (2)"


def test_the_lines_of_the_current_entry_stand_below(qtbot, queue):
    qtbot.waitUntil(lambda: queue.below.isVisible() and queue.below.sheet is not None)
    assert column(queue.below, 0) == ["3110", "1210"]


def test_many_are_approved_at_once_each_as_the_version_that_was_seen(qtbot, queue, books):
    books.answers["decide_draft"] = {"state": "approved"}
    key(qtbot, queue, Qt.Key.Key_Down, SHIFT)
    key(qtbot, queue, Qt.Key.Key_Return, CTRL)
    assert told(qtbot, queue.bar).text == "Approved: 2."
    assert [call["expected_version"] for call in books.calls("decide_draft")] == [1, 1]
    settle(qtbot, queue)


def test_the_four_eyes_rule_is_told_by_entry_and_the_others_stay_as_they_were(qtbot, queue, books):
    own = waiting(1, "1").id

    def decide(asked):
        if asked["draft"] == own:
            raise Denied("approval.own_entry", "You made it yourself.")
        return {"state": "approved"}

    books.answers["decide_draft"] = decide
    key(qtbot, queue, Qt.Key.Key_Down, SHIFT)
    key(qtbot, queue, Qt.Key.Key_Return, CTRL)
    said = told(qtbot, queue.bar)
    assert said.code == "approval.own_entry"
    assert said.whole == (
        "Nothing was done, for these are one act: 1 of 2 refused.\n"
        "d-aaaaa2: You made it yourself.\n"
        "Nothing is wrong with d-aaaaa3: left as they were."
    )
    settle(qtbot, queue)


def test_sending_back_wants_a_reason(qtbot, queue, books):
    books.answers["decide_draft"] = {"state": "draft"}
    key(qtbot, queue, Qt.Key.Key_Delete)
    qtbot.keyClick(queue.asking.text, Qt.Key.Key_Return)
    assert not books.calls("decide_draft")
    qtbot.keyClicks(queue.asking.text, "no invoice")
    qtbot.keyClick(queue.asking.text, Qt.Key.Key_Return, CTRL)
    told(qtbot, queue.bar)
    (called,) = books.calls("decide_draft")
    assert (called["approve"], called["reason"]) == (False, "no invoice")
    settle(qtbot, queue)


def test_news_since_the_last_look_are_marked(qtbot, queue, place, books):
    assert column(queue.view, 0) == ["new", "new"]
    queue.leave()
    books.answers["waiting_drafts"] = [waiting(1, "250.00"), waiting(2, "80.00", version=2)]
    again = shown(qtbot, Approval(place, Target(name="ledger.approval")))
    assert column(again.view, 0) == ["", "changed"]


def test_enter_opens_the_entry(qtbot, queue, place):
    with qtbot.waitSignal(place.asked) as signal:
        key(qtbot, queue, Qt.Key.Key_Return)
    assert signal.args == [Target(name="ledger.entry", key="d-aaaaa2")]


def test_an_empty_queue_says_what_comes_here(qtbot, place):
    screen = shown(qtbot, Approval(place, Target(name="ledger.approval")))
    assert screen.view.state.title == "Nothing waits for approval."
    assert screen.below.isHidden()
    key(qtbot, screen, Qt.Key.Key_Delete)
    assert not screen.asking.is_open


def test_who_may_not_approve_is_not_shown_how(qtbot, place, books):
    """A button that the server refuses to everybody of one's role only stands in the way."""
    books.answers["waiting_drafts"] = [waiting(1, "250.00")]
    place.permissions = frozenset({"transactions:read", "transactions:write"})
    screen = shown(qtbot, Approval(place, Target(name="ledger.approval")))
    bar = screen.acts
    assert [name for name, one in bar.buttons.items() if one.isVisibleTo(screen)] == ["open"]
    assert not bar.more.isVisibleTo(screen)
    assert [offer.title for offer in acts_of_screen(bar)] == ["Open"]
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    assert not books.calls("decide_draft")


def test_who_may_approve_is_shown_how(qtbot, place, books):
    books.answers["waiting_drafts"] = [waiting(1, "250.00")]
    place.permissions = frozenset({"transactions:read", "transactions:approve"})
    screen = shown(qtbot, Approval(place, Target(name="ledger.approval")))
    assert screen.acts.buttons["approve"].isVisibleTo(screen)
    assert "Approve" in [offer.title for offer in acts_of_screen(screen.acts)]
