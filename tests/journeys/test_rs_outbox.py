"""A refused tax invoice, from the window: sent, seen why, mended, sent again. By keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.integrations.records import OutboxState
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from tests.integrations.conftest import SELLER
from tests.integrations.test_outbox import BUYER_TIN, _desk
from tests.invoices.shop import shop
from tests.kit.world import World
from ui.integrations.rs_outbox import RsOutbox
from ui.integrations.rs_settings import RsSettingsForm
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace

CTRL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """The users of a computer, of which there is one."""

    def user(self, _id_code: str) -> service.ServiceUser:
        return SELLER


@pytest.mark.usefixtures("qapp")
def test_a_refused_invoice_is_mended_and_sent_by_keys(qtbot: QtBot, own: World) -> None:
    with shop(own) as firm, PracticeServer() as server:
        desk = _desk(firm, server)
        wrong = RegisterRow(id=None, code="NOBODY", name="Nobody", further={"id_code": "999999999"})
        ledger.save_register(firm.books, new_id(), "parties", [wrong])
        desk.sell(party_id=ledger.register(firm.books, "parties")["NOBODY"])
        desk.sell("50.00")
        jobs = Jobs()
        place = Workplace(firm.books, jobs, "en")
        place.rs = Keys()  # type: ignore[assignment]
        screen = RsOutbox(place, Target(name="rs.outbox"))
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()

        def settled() -> bool:
            return bool(screen.is_settled) and jobs.is_idle

        qtbot.waitUntil(lambda: settled() and len(screen.records) == 2, timeout=20_000)
        screen.view.grid.setFocus()
        qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: settled() and len(screen.records) == 1, timeout=20_000)
        assert screen.bar.message is not None
        assert "1 sent, 0 wait, 1 refused." in screen.bar.message.text
        (row,) = screen.view.grid.sheet_model.rows
        assert "999999999" in str(row.cells["reason"])
        qtbot.keyClick(screen.view.grid, Qt.Key.Key_F2)
        field = screen.asking.number
        qtbot.waitUntil(field.hasFocus)
        assert field.text() == "999999999"
        field.selectAll()
        qtbot.keyClicks(field, BUYER_TIN)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        waiting = OutboxState.WAITING
        qtbot.waitUntil(
            lambda: settled() and [one.state for one in screen.records.values()] == [waiting],
            timeout=20_000,
        )
        screen.view.grid.setFocus()
        qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: settled() and not screen.records, timeout=20_000)
        assert len(desk.there()) == 2
        screen.leave()
        jobs.close()


@pytest.mark.usefixtures("qapp")
def test_half_a_service_user_is_asked_for_at_its_field_and_not_kept(
    qtbot: QtBot, own: World
) -> None:
    with shop(own) as firm:
        jobs = Jobs()
        screen = RsSettingsForm(Workplace(firm.books, jobs, "en"), Target(name="rs.settings"))
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        qtbot.waitUntil(lambda: bool(screen.is_settled) and jobs.is_idle, timeout=20_000)
        for typed, missing in ((screen.user, "password"), (screen.password, "user")):
            typed.setFocus()
            qtbot.keyClicks(typed, "me:1")
            qtbot.keyClick(typed, Qt.Key.Key_Return, CTRL)
            field = screen.form.fields[missing]
            assert "together" in field.accessibleDescription()
            assert field.hasFocus()
            typed.clear()
        assert jobs.is_idle
        screen.leave()
        jobs.close()
