"""What can be done with wages: one table of names, keys, and when each is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.payroll.pay_asking import TAKEN_BACK
from ui.printing.paper import paper_acts

if TYPE_CHECKING:
    from ui.payroll.pay import Wages

RIGHTS = {
    **dict.fromkeys(("pay", "pay_chosen", "reverse"), "payroll:write"),
    "post": "transactions:write",
}


def pay_acts(screen: Wages) -> tuple[Act, ...]:
    """All acts of the screen, those of every day first."""

    def is_owed() -> bool:
        return screen.is_owed

    return (
        Act(
            name="pay",
            title=QT_TRANSLATE_NOOP("app", "Pay everybody"),
            does=lambda: screen.ask_pay(everybody=True),
            keys=("Ctrl+Return", "Ctrl+Enter"),
            icon="payment",
            is_main=True,
            is_possible=is_owed,
        ),
        Act(
            name="pay_chosen",
            title=QT_TRANSLATE_NOOP("app", "Pay the selected"),
            does=lambda: screen.ask_pay(everybody=False),
            keys=("F9",),
            icon="employee",
            is_possible=is_owed,
        ),
        Act(
            name="orders",
            title=QT_TRANSLATE_NOOP("app", "File for the bank"),
            does=lambda: screen.ask_orders("xlsx"),
            keys=("Ctrl+B",),
            icon="excel",
            is_possible=is_owed,
        ),
        Act(
            name="pay_sheet",
            title=QT_TRANSLATE_NOOP("app", "Pay sheet"),
            does=screen.open_sheet,
            keys=("Ctrl+Alt+P",),
            icon="print",
        ),
        Act(
            name="return",
            title=QT_TRANSLATE_NOOP("app", "Withholding return"),
            does=screen.open_return,
            icon="approval",
        ),
        *_rare(screen),
        *paper_acts(screen),
    )


def _rare(screen: Wages) -> tuple[Act, ...]:
    return (
        Act(
            name="post",
            title=QT_TRANSLATE_NOOP("app", "Post what is approved"),
            does=screen.post_approved,
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            icon="good",
            is_rare=True,
            is_possible=lambda: bool(screen.payments("approved")),
        ),
        Act(
            name="reverse",
            title=QT_TRANSLATE_NOOP("app", "Take a payment back"),
            does=screen.ask_reverse,
            icon="undo",
            is_rare=True,
            is_possible=lambda: bool(screen.payments(*TAKEN_BACK)),
        ),
        Act(
            name="orders_xml",
            title=QT_TRANSLATE_NOOP("app", "File for the bank, pain.001"),
            does=lambda: screen.ask_orders("xml"),
            icon="save",
            is_rare=True,
            is_possible=lambda: screen.is_owed,
        ),
    )
