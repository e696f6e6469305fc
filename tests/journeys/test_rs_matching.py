"""A tax invoice that came: its names decided once, a purchase made of it, another matched by hand.

By keys alone, over real sockets and a real database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.dates import month_of
from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.integrations.records import RsDocument
from app.invoices import service as invoices
from tests.integrations import drafts
from tests.integrations.conftest import SELLER
from tests.integrations.test_receiving import TODAY, Buyer
from tests.invoices.shop import Shop, shop
from tests.kit.world import World
from ui.integrations.rs_differences import RsDifferences
from ui.integrations.rs_incoming import RsIncoming
from ui.integrations.rs_match import RsMatch
from ui.integrations.rs_names import RsNames
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace

CTRL = Qt.KeyboardModifier.ControlModifier


class Winery:
    """The users of a computer, of which there is one."""

    def user(self, _id_code: str) -> service.ServiceUser:
        return service.ServiceUser(name="marani:405111222", password=SELLER.password)


class Windows:
    """Screens opened one after another, as the shell opens them."""

    def __init__(self, qtbot: QtBot, place: Workplace) -> None:
        self.qtbot, self.place = qtbot, place
        self.asked: list[Target] = []
        place.asked.connect(self.asked.append)

    def open(self, kind: Callable[[Workplace, Target], Screen], key: str = "") -> Screen:
        screen = kind(self.place, Target(name="", key=key))
        self.qtbot.addWidget(screen)
        self.show(screen)
        return screen

    def show(self, screen: Screen) -> None:
        with self.qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        self.settle(screen)

    def settle(self, screen: Screen) -> None:
        self.qtbot.waitUntil(lambda: screen.is_settled and self.place.jobs.is_idle, timeout=20_000)

    def press(self, widget: QWidget, key: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
        widget.setFocus()
        if with_ is None:
            self.qtbot.keyClick(widget, key)
        else:
            self.qtbot.keyClick(widget, key, with_)


class Story:
    """The office of a winery, whose supplier has sent two tax invoices."""

    def __init__(self, qtbot: QtBot, firm: Shop, server: PracticeServer) -> None:
        self.qtbot, self.firm, self.jobs = qtbot, firm, Jobs()
        self.buyer = Buyer(firm, server)
        for _ in range(2):
            self.buyer.seller.deliver(new_id(), drafts.invoice(TODAY))
        place = Workplace(firm.books, self.jobs, "en")
        place.rs = Winery()  # type: ignore[assignment]
        place.choose_period(month_of(TODAY))
        self.windows = Windows(qtbot, place)
        incoming = self.windows.open(RsIncoming)
        assert isinstance(incoming, RsIncoming)
        self.incoming, self.rows = incoming, incoming.view.grid

    def matched(self) -> list[RsDocument]:
        return [one for one in self.incoming.records.values() if one.invoice_id]

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.jobs.is_idle, timeout=20_000)

    def fetch(self) -> None:
        self.windows.press(self.rows, Qt.Key.Key_Return, CTRL)
        self.wait(lambda: len(self.incoming.records) == 2)
        self.windows.settle(self.incoming)

    def decide_names(self) -> None:
        """Ins leads to what nobody has decided; both names get the account of goods."""
        self.windows.press(self.rows, Qt.Key.Key_Insert)
        self.wait(lambda: bool(self.windows.asked))
        assert self.windows.asked[-1] == Target(name="rs.names", key="400000001")
        assert self.incoming.bar.message is not None
        assert self.incoming.bar.message.text.startswith("2 names of goods are not decided yet")
        names = self.windows.open(RsNames, "400000001")
        assert isinstance(names, RsNames)
        self.windows.press(names.view.grid, Qt.Key.Key_F2)
        account = names.choices["account"]
        for left in (1, 0):
            self.wait(account.hasFocus)
            self.qtbot.keyClicks(account, "7210")
            self.qtbot.keyClick(account, Qt.Key.Key_Return)
            self.qtbot.keyClick(account, Qt.Key.Key_Return, CTRL)

            def is_decided(left: int = left) -> bool:
                return sum(not one.is_decided for one in names.records.values()) == left

            self.wait(is_decided)
            self.windows.settle(names)
        assert names.bar.message is not None
        assert "Every name is decided" in names.bar.message.text
        names.hide()
        names.leave()
        self.windows.show(self.incoming)

    def make_purchase(self) -> None:
        self.windows.press(self.rows, Qt.Key.Key_Insert)
        self.wait(lambda: len(self.matched()) == 1)
        self.windows.settle(self.incoming)
        (made,) = self.matched()
        books = self.firm.books
        draft = invoices.draft_of(books, invoices.invoice(books, made.reference))
        assert {line.account_id for line in draft.lines} == {self.firm.accounts["7210"]}

    def match_by_hand(self, document: RsDocument, reference: str) -> None:
        """Ctrl+M shows what it may be and why; Ctrl+Enter takes it."""
        key = str(document.id)
        self.incoming.choose(key)
        self.windows.press(self.rows, Qt.Key.Key_M, CTRL)
        assert self.windows.asked[-1] == Target(name="rs.match", key=key)
        self.incoming.hide()
        match = self.windows.open(RsMatch, key)
        assert isinstance(match, RsMatch)
        (row,) = match.view.grid.sheet_model.rows
        assert row.cells["reference"] == reference
        assert row.cells["why"] == "same party, same amount, same day"
        self.windows.press(match.view.grid, Qt.Key.Key_Return, CTRL)
        self.wait(lambda: self.windows.asked[-1] == Target(name="rs.incoming", key=key))
        match.leave()
        self.windows.show(self.incoming)
        self.wait(lambda: len(self.matched()) == 2)
        self.windows.settle(self.incoming)

    def mend_differences(self, waits: RsDocument) -> None:
        """The report leads to the purchase of one, and accepts the other at a key."""
        self.incoming.hide()
        found = self.windows.open(RsDifferences)
        assert isinstance(found, RsDifferences)
        rows = found.view.grid
        found.choose(str(waits.id))
        self.windows.press(rows, Qt.Key.Key_F2)
        assert self.windows.asked[-1] == Target(name="rs.match", key=str(waits.id))
        (other,) = self.matched()
        found.choose(str(other.id))
        self.windows.press(rows, Qt.Key.Key_Y, CTRL)
        self.wait(lambda: found.bar.message is not None)
        (asked,) = service.outbox(self.firm.books)
        assert (asked.action, asked.rs_document_id) == ("accept", other.id)
        self.wait(lambda: str(other.id) not in found.records)
        found.leave()


@pytest.mark.usefixtures("qapp")
def test_names_are_decided_once_and_what_is_there_already_is_matched_by_hand(
    qtbot: QtBot, own: World
) -> None:
    with shop(own) as firm, PracticeServer() as server:
        story = Story(qtbot, firm, server)
        story.fetch()
        story.decide_names()
        story.make_purchase()
        # The other one was typed before, with another number: it is found by party and amount.
        typed = firm.draft("purchase", "P18", "5000.00", TODAY, account="7210")
        posted = firm.post(replace(typed, party_id=story.buyer.supplier, number="77"))
        (waits,) = (one for one in story.incoming.records.values() if one.invoice_id is None)
        assert waits.amount == Decimal("5900.00")
        story.match_by_hand(waits, posted.reference)
        # A slip is undone by one key.
        story.incoming.choose(str(waits.id))
        story.windows.press(story.rows, Qt.Key.Key_Z, CTRL)
        story.wait(lambda: len(story.matched()) == 1)
        story.mend_differences(waits)
        story.incoming.leave()
        story.jobs.close()
