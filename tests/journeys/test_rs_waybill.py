"""A waybill typed with its sale, and a party checked at RS.ge: by keys, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.invoices import service as invoices
from app.invoices.records import Transport
from app.parties import service as parties
from tests.integrations.conftest import SELLER
from tests.integrations.test_outbox import BUYER_TIN, DAY, Desk, _desk
from tests.invoices.shop import shop
from tests.kit.world import World
from ui.invoices.invoice import Invoice
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.parties.party import PartyForm

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """The users of a computer, of which there is one."""

    def user(self, _id_code: str) -> service.ServiceUser:
        return SELLER


@pytest.fixture
def desk(own: World) -> Iterator[Desk]:
    with shop(own) as firm, PracticeServer() as server:
        yield _desk(firm, server)


@pytest.fixture
def place(desk: Desk) -> Iterator[Workplace]:
    jobs = Jobs()
    made = Workplace(desk.shop.books, jobs, "en")
    made.rs = Keys()  # type: ignore[assignment]
    yield made
    jobs.close()


def _shown(qtbot: QtBot, screen: Screen) -> None:
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    _settled(qtbot, screen)


def _settled(qtbot: QtBot, screen: Screen) -> None:
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle, timeout=20_000)


@pytest.mark.usefixtures("qapp")
def test_a_sale_is_posted_with_the_waybill_that_was_typed(
    qtbot: QtBot, desk: Desk, place: Workplace
) -> None:
    draft = desk.shop.draft("sale", "S18", "100.00", DAY)
    saved = invoices.save_invoice(place.books, new_id(), draft).value
    screen = Invoice(place, Target(name="invoices.invoice", key=saved.reference))
    _shown(qtbot, screen)
    panel = screen.panels.waybill
    qtbot.keyClick(screen.form.grid, Qt.Key.Key_W, CTRL | SHIFT)
    qtbot.waitUntil(panel.is_wanted.hasFocus)
    qtbot.keyClick(panel.is_wanted, Qt.Key.Key_Space)
    assert "address where the goods set off" in panel.fault.text()
    # What RS.ge would refuse is said before anything is posted.
    qtbot.keyClick(panel.is_wanted, Qt.Key.Key_Return, CTRL)
    assert screen.bar.message is not None
    assert screen.bar.message.code == "invoice.waybill_start"
    typed = {
        "time": "1430",
        "start_address": "Tbilisi",
        "end_address": "Telavi",
        "car_number": "AA001BB",
        "driver_tin": "01004045678",
    }
    for name, text in typed.items():
        field = panel.fields[name]
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
        qtbot.keyClicks(field, text)
    with qtbot.waitSignal(screen.finished, timeout=20_000):
        qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    waybill, _ = desk.rows()
    given = waybill.payload["waybill"]
    assert given["begin_at"] == f"{DAY.isoformat()}T14:30"
    assert (given["transport"], given["driver_tin"]) == (Transport.TRUCK, "01004045678")
    assert desk.send().done == 2, [row.error_text for row in desk.rows()]
    screen.leave()


@pytest.mark.usefixtures("qapp")
def test_one_key_asks_rs_ge_who_a_party_is_and_offline_is_said(
    qtbot: QtBot, desk: Desk, place: Workplace
) -> None:
    screen = PartyForm(place, Target(name="parties.party", key="MARANI"))
    _shown(qtbot, screen)
    code = screen.lines["id_code"]
    code.setFocus()
    qtbot.keyClick(code, Qt.Key.Key_F8)
    qtbot.waitUntil(screen.taxpayer.asking.do.hasFocus, timeout=20_000)
    qtbot.keyClick(screen.taxpayer.asking.do, Qt.Key.Key_Return)
    (status,), _ = screen.vat_statuses.read()
    assert (status.is_payer, status.source) == (True, "rs.ge")
    qtbot.keyPress(code, Qt.Key.Key_Return, CTRL)
    _settled(qtbot, screen)
    kept = parties.party_by_code(place.books, "MARANI")
    assert [(one.is_payer, one.source) for one in kept.vat_statuses] == [(True, "rs.ge")]
    assert kept.name == desk.server.state.people[BUYER_TIN].name
    desk.server.__exit__(None, None, None)
    qtbot.keyClick(code, Qt.Key.Key_F8)
    qtbot.waitUntil(
        lambda: screen.bar.message is not None and screen.bar.message.code == "rs.unreachable",
        timeout=20_000,
    )
    assert screen.isEnabled()
    screen.leave()
