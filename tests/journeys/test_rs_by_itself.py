"""A posted sale reaches RS.ge by itself, once, whatever windows are open; nobody presses "send"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.integrations.records import InvoiceStatus, Patience
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.ledger.service.entries import POSTED
from app.security import service as security
from tests.integrations.conftest import SELLER
from tests.invoices.shop import Shop, shop
from tests.journeys.test_typing_invoices import Typist
from tests.kit.world import World
from ui.home.due import Due
from ui.integrations.rs_outbox import RsOutbox
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.shell import sending
from ui.shell.opening import Opened
from ui.shell.window import Window

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LONG_MS = 20_000
BUYER_TIN = "405111222"


class Keyring:
    """What a computer keeps: the user of one company."""

    def own_user(self, id_code: str) -> service.ServiceUser | None:
        return SELLER if id_code == "404123459" else None

    def user(self, _id_code: str) -> service.ServiceUser:
        return SELLER


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        known = RegisterRow(
            id=None, code="MARANI", name="კახური მარანი", further={"id_code": BUYER_TIN}
        )
        ledger.save_register(made.books, new_id(), "parties", [known])
        yield made


@pytest.fixture
def looks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    load_fonts()
    Theme(qapp).choose("light")
    quick = Patience(first_pause_ms=200, pause_max_ms=400, open_ms=300, open_max_ms=300)
    monkeypatch.setattr(sending, "PATIENCE", quick)
    monkeypatch.setattr(sending, "SOON_MS", 20)
    yield
    qapp.setStyleSheet("")


@contextmanager
def seated(qtbot: QtBot, own: World) -> Iterator[Window]:
    """A window of the person's, with the shop's books open and a user of RS.ge in the keyring."""
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("administrator")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    person = security.who_am_i(desk)
    entered = Opened(desk=desk, person=person, companies=companies, rs=Keyring())  # type: ignore[arg-type]
    made.enter(entered, "Shop")
    qtbot.waitUntil(lambda: made.place is not None and jobs.is_idle, timeout=LONG_MS)
    yield made
    made.close()
    jobs.close()


def sell(qtbot: QtBot, window: Window, price: str) -> None:
    """A sale to the buyer, typed and posted."""
    keys = Typist(qtbot, window).open("new:sale")
    keys.type("MARANI").enter().rest().go("invoice.lines")
    keys.type("Wine").enter().enter().type(price).enter()
    keys.post()


def sent(server: PracticeServer) -> Callable[[], list[str]]:
    """What stands at the practice server, sent to the buyer."""
    return lambda: sorted(
        str(one.amount)
        for one in server.state.invoices.values()
        if one.status == InvoiceStatus.SENT
    )


@pytest.mark.slow
def test_a_sale_arrives_by_itself_once_and_after_the_service_was_away(
    qtbot: QtBot, looks: None, own: World, firm: Shop
) -> None:
    with PracticeServer() as gone:
        port = gone.address
    service.choose(firm.books, new_id(), date(2025, 1, 1), port, 0)
    with seated(qtbot, own) as other, seated(qtbot, own) as window:
        # RS.ge is away: the sale is posted all the same, and the status bar says what waits.
        sell(qtbot, window, "100")
        shown = (window.status.outbox, other.status.outbox)
        qtbot.waitUntil(
            lambda: [one.text() for one in shown] == ["RS.ge: unsent 1"] * 2, timeout=LONG_MS
        )
        assert window.ask_bar.isHidden()
        with PracticeServer(port=int(port.rpartition(":")[2])) as back:
            there = sent(back)
            qtbot.waitUntil(lambda: there() == ["118.00"], timeout=LONG_MS)
            # Now it is there: the next one goes at once.
            sell(qtbot, window, "50")
            qtbot.waitUntil(lambda: there() == ["118.00", "59.00"], timeout=LONG_MS)
            qtbot.waitUntil(
                lambda: [row.state for row in service.outbox(firm.books)] == ["done"] * 2,
                timeout=LONG_MS,
            )
            qtbot.waitUntil(lambda: not any(one.isVisible() for one in shown), timeout=LONG_MS)
            assert len(back.state.invoices) == 2


@pytest.mark.slow
def test_what_is_refused_stands_in_the_status_bar_and_on_its_tile_and_a_key_leads_there(
    qtbot: QtBot, looks: None, own: World, firm: Shop
) -> None:
    wrong = RegisterRow(id=None, code="NOBODY", name="Nobody", further={"id_code": "999999999"})
    ledger.save_register(firm.books, new_id(), "parties", [wrong])
    nobody = ledger.register(firm.books, "parties")["NOBODY"]
    with PracticeServer() as server, seated(qtbot, own) as window:
        service.choose(firm.books, new_id(), date(2025, 1, 1), server.address, 0)
        assert window.place is not None
        window.place.open("home.due")
        home = window.current()
        assert isinstance(home, Due)
        tile = next(one for one in home.buttons if one.tile.name == "outbox")
        qtbot.waitUntil(lambda: tile.reading is not None, timeout=LONG_MS)
        assert tile.state.text() == "Everything is at RS.ge."
        # A colleague posts it: this window hears of it, tries, and is refused.
        firm.post(firm.draft("sale", "S18", "100.00", date(2026, 3, 10), party_id=nobody))
        security.announce(firm.books, POSTED)
        qtbot.waitUntil(lambda: window.status.outbox.text() == "RS.ge: refused 1", timeout=LONG_MS)
        refused = "Unsent: 0, refused: 1, held back: 0."
        qtbot.waitUntil(lambda: tile.state.text() == refused, timeout=LONG_MS)
        assert tile.accessibleName().startswith("Outbox to RS.ge. Urgent. 1 document.")
        tile.setFocus()
        qtbot.keyClick(tile, KEY.Key_Return)
        qtbot.waitUntil(lambda: isinstance(window.current(), RsOutbox), timeout=LONG_MS)
        window.place.open("home.due")
        window.status.outbox.setFocus()
        qtbot.keyClick(window.status.outbox, KEY.Key_Space)
        qtbot.waitUntil(lambda: isinstance(window.current(), RsOutbox), timeout=LONG_MS)
