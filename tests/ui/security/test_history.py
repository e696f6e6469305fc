"""The history: what is shown, what each event changed, the chain verified, stopped, exported."""

import hashlib
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.core.dates import month
from app.security import service as security
from app.security.chain_file import ZERO, event_hash
from app.store.heads import remember_head, remembered_head
from tests.ui.fakes import TENANT, number
from tests.ui.security.people_of_memory import EVENTS, NINO, entered
from ui.kit.workplace import Target
from ui.security.history import History

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def column(view, at):
    model = view.grid.sheet_model
    return [model.index(row, at).data() for row in range(model.rowCount())]


def fields(history):
    return dict(zip(column(history.panel.view, 0), _pairs(history.panel.view), strict=True))


def _pairs(view):
    count = view.grid.sheet_model.columnCount()
    return list(zip(*(column(view, at) for at in range(1, count)), strict=True))


@pytest.fixture
def history(qtbot, show):
    screen = show(History)
    qtbot.waitUntil(lambda: screen.panel.view.sheet is not None)
    return screen


def test_events_are_told_in_words_the_newest_first(history):
    assert column(history.view, 0) == ["9", "8", "7"]
    assert column(history.view, 1)[0] == "05.03.2026 12:30"
    assert column(history.view, 3) == ["Account changed", "Entry posted", "Exchange rates saved"]
    assert column(history.view, 4) == ["1210", "GL/2026/17", "Exchange rates"]


def test_only_what_changed_is_shown_with_what_it_was(history):
    assert fields(history) == {"name in English": ("Money", "Bank")}


def test_lines_of_an_entry_are_compared_one_by_one(qtbot, history):
    qtbot.keyClick(history.view.grid, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Entry posted" in history.panel.title.text())
    assert fields(history) == {
        "line 1": ("1210, debit 100.00", "1210, debit 118.00"),
        "line 2": ("6110, credit 100.00", "6110, credit 118.00"),
    }


def test_what_cannot_be_compared_is_told_alone(qtbot, history):
    for _ in range(2):
        qtbot.keyClick(history.view.grid, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Exchange rates saved" in history.panel.title.text())
    assert fields(history) == {"USD 05.03.2026": ("2.7050",)}


def test_enter_goes_to_the_thing(qtbot, history, place):
    qtbot.keyClick(history.view.grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(history.view.grid, Qt.Key.Key_Return)
    assert told.args == [Target(name="ledger.entry", key="GL/2026/17")]


def test_the_choices_are_asked_of_the_books(qtbot, history, memory, place):
    place.choose_period(month(2026, 3))
    history.bar.type.setCurrentIndex(history.bar.type.findData("EntryPosted"))
    history.bar.who.setCurrentIndex(history.bar.who.findData(str(NINO)))
    history.bar.days.setCurrentIndex(1)
    history.bar.changed.emit()
    qtbot.waitUntil(lambda: memory.asked("audit_history")[-1]["types"] == ("EntryPosted",))
    asked = memory.asked("audit_history")[-1]
    assert asked["person"] == NINO
    # From the first midnight of Tbilisi to the one after the last day.
    assert asked["from"].isoformat() == "2026-03-01T00:00:00+04:00"
    assert asked["until"].isoformat() == "2026-04-01T00:00:00+04:00"


def test_one_day_is_asked_from_midnight_to_midnight(qtbot, history, memory):
    bar = history.bar
    assert not bar.day.isVisible()
    bar.days.setFocus()
    for _ in range(2):
        qtbot.keyClick(bar.days, Qt.Key.Key_Down)
    bar.days.activated.emit(bar.days.currentIndex())
    qtbot.waitUntil(bar.day.isVisible)
    bar.day.setFocus()
    qtbot.keyClicks(bar.day, "5.3.26")
    qtbot.keyClick(bar.day, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: str(memory.asked("audit_history")[-1]["from"]) == "2026-03-05 00:00:00+04:00"
    )
    assert str(memory.asked("audit_history")[-1]["until"]) == "2026-03-06 00:00:00+04:00"


def test_the_history_of_one_thing_and_back_to_everything(qtbot, history, memory):
    qtbot.keyClick(history.view.grid, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: memory.asked("audit_history")[-1]["aggregate_type"] == "account")
    qtbot.waitUntil(lambda: history.bar.is_one_thing and history.place.jobs.is_idle)
    qtbot.keyClick(history.view.grid, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: memory.asked("audit_history")[-1]["aggregate_type"] is None)
    qtbot.waitUntil(lambda: history.place.jobs.is_idle)


def test_another_screen_asks_for_the_history_of_one_entry(qtbot, show, memory):
    screen = show(History, f"entry:{number(7)}")
    asked = memory.asked("audit_history")[-1]
    assert (asked["aggregate_type"], asked["aggregate"]) == ("entry", number(7))
    # Where a further filter leaves nothing, it is still the history of that entry.
    memory.books.answers["audit_history"] = []
    screen.bar.type.setCurrentIndex(screen.bar.type.findData("EntryPosted"))
    screen.bar.changed.emit()
    qtbot.waitUntil(lambda: memory.asked("audit_history")[-1]["types"] == ("EntryPosted",))
    assert memory.asked("audit_history")[-1]["aggregate"] == number(7)
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle)


def test_older_events_follow_below(qtbot, show, memory, monkeypatch):
    monkeypatch.setattr(security.history, "__defaults__", (None, 2))
    screen = show(History)
    assert column(screen.view, 0) == ["9", "8"]
    memory.books.answers["audit_history"] = [EVENTS[2]]
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["9", "8", "7"])
    assert memory.asked("audit_history")[-1]["before"] == 8
    assert not screen.has_more


def test_who_may_not_read_the_log_is_told_whom_to_ask(show, memory):
    memory.books.answers["my_companies"] = [entered("accounts:read")]
    screen = show(History)
    assert screen.view.state.title == "Only who may read the audit log sees the history."
    assert not memory.asked("audit_history")


def chain(count):
    """A chain of events as the server exports it, each with its right hash."""
    made, before = [], ZERO
    for seq in range(1, count + 1):
        told = {
            "seq": seq, "microseconds": seq, "type": "EntryPosted", "aggregate_type": "entry",
            "aggregate_id": str(number(seq)), "version": "1", "person": str(NINO),
            "login": "u_nino", "data": "{}", "metadata": "{}", "previous_hash": before,
        }  # fmt: skip
        before = event_hash(str(TENANT), told)
        made.append({**told, "hash": before})
    return made


class Exported(SimpleNamespace):
    """A row of the export."""

    def _asdict(self):
        return dict(vars(self))


def put_chain(memory, events):
    memory.books.answers["audit_export"] = [Exported(**told) for told in events]
    head = SimpleNamespace(seq=events[-1]["seq"], hash=events[-1]["hash"])
    memory.books.answers["audit_head"] = [head]


def verified(qtbot, history):
    qtbot.keyClick(history.view.grid, Qt.Key.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: history.view.bar.message is not None)
    assert not history.running.is_running
    return history.view.bar.message


def test_a_whole_chain_is_told_and_its_head_remembered(qtbot, history, memory, place, tmp_path):
    place.folder = tmp_path
    events = chain(5)
    put_chain(memory, events)
    message = verified(qtbot, history)
    assert message.code == "chain.whole"
    assert "5 events" in message.text
    assert events[-1]["hash"] in message.whole
    assert remembered_head(tmp_path, TENANT) == (5, events[-1]["hash"])


def test_a_forged_event_is_named(qtbot, history, memory):
    events = chain(5)
    events[2] = {**events[2], "data": '{"forged": true}'}
    put_chain(memory, events)
    message = verified(qtbot, history)
    assert message.code == "chain.broken"
    assert "event 3" in message.text


def test_a_chain_made_anew_does_not_meet_the_head_remembered(
    qtbot, history, memory, place, tmp_path
):
    place.folder = tmp_path
    remember_head(tmp_path, TENANT, 4, hashlib.sha256(b"of before").hexdigest())
    put_chain(memory, chain(5))
    message = verified(qtbot, history)
    assert "event 4" in message.text


def test_a_chain_cut_short_is_noticed(qtbot, history, memory, place, tmp_path):
    place.folder = tmp_path
    remember_head(tmp_path, TENANT, 9, "ab" * 32)
    put_chain(memory, chain(5))
    message = verified(qtbot, history)
    assert "no. 9" in message.text
    assert "no. 5" in message.text
    assert message.tone == "bad"


def test_verifying_can_be_stopped(qtbot, history, memory):
    put_chain(memory, chain(3))
    memory.books.gate.clear()
    qtbot.keyClick(history.view.grid, Qt.Key.Key_V, CTRL | SHIFT)
    assert history.running.is_running
    assert not history.acts.actions_["export"].isEnabled()
    qtbot.keyClick(history.running.button, Qt.Key.Key_Space)
    memory.books.gate.set()
    qtbot.waitUntil(lambda: not history.running.is_running)
    assert history.view.bar.message.text == "Stopped."


def test_the_chain_is_written_to_a_file_that_checks_itself(qtbot, history, memory, tmp_path):
    put_chain(memory, chain(4))
    pages = [memory.books.answers["audit_export"], []]
    memory.books.answers["audit_export"] = _Turns(pages)
    qtbot.keyClick(history.view.grid, Qt.Key.Key_E, CTRL | SHIFT)
    dialog = history.findChild(QFileDialog, "export")
    path = tmp_path / "chain.jsonl"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: history.view.bar.message is not None)
    assert "4 events" in history.view.bar.message.text
    assert security.verify_file(path).ok


class _Turns:
    """Gives another answer each time it is read."""

    def __init__(self, answers):
        self._answers = answers

    def __iter__(self):
        return iter(self._answers.pop(0))
