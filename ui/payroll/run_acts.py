"""What can be done with a run of payroll: one table of names, keys, and when each is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.printing.paper import paper_acts

if TYPE_CHECKING:
    from ui.payroll.run import PayRun

WRITE = "payroll:write"
RIGHTS = dict.fromkeys(("keep", "post", "item", "item_away", "reverse", "drop"), WRITE)


def run_acts(screen: PayRun) -> tuple[Act, ...]:
    """All acts of the screen, those of every day first."""
    return (
        Act(
            name="post",
            title=QT_TRANSLATE_NOOP("app", "Post"),
            does=screen.post_or_confirm,
            keys=("Ctrl+Return", "Ctrl+Enter"),
            icon="good",
            is_main=True,
            is_possible=lambda: screen.may_post,
        ),
        Act(
            name="keep",
            title=QT_TRANSLATE_NOOP("app", "Keep"),
            does=screen.keep,
            keys=("Ctrl+S",),
            icon="save",
            is_possible=lambda: screen.is_fresh and screen.has_lines,
        ),
        Act(
            name="anew",
            title=QT_TRANSLATE_NOOP("app", "Calculate anew"),
            does=screen.calculate,
            keys=("F9",),
            icon="refresh",
            is_possible=lambda: screen.seen is not None,
        ),
        Act(
            name="item",
            title=QT_TRANSLATE_NOOP("app", "Add to pay"),
            does=screen.ask_item,
            keys=("Ins",),
            icon="add",
            is_possible=lambda: screen.is_open and screen.line is not None,
        ),
        Act(
            name="item_away",
            title=QT_TRANSLATE_NOOP("app", "Take out of pay"),
            does=screen.ask_item_away,
            keys=("Del",),
            is_rare=True,
            is_possible=lambda: screen.is_open and screen.line is not None,
        ),
        Act(
            name="odd",
            title=QT_TRANSLATE_NOOP("app", "Next odd one"),
            does=screen.go_to_odd,
            keys=("F8",),
            icon="find",
            is_possible=lambda: screen.has_odd,
        ),
        *_of_kept(screen),
        *_rare(screen),
        *paper_acts(screen),
    )


def _of_kept(screen: PayRun) -> tuple[Act, ...]:
    return (
        Act(
            name="pay",
            title=QT_TRANSLATE_NOOP("app", "Pay"),
            does=screen.open_pay,
            icon="payment",
            is_possible=lambda: screen.state == "posted",
        ),
        Act(
            name="papers",
            title=QT_TRANSLATE_NOOP("app", "Papers"),
            does=screen.open_papers,
            keys=("Ctrl+P",),
            icon="print",
            is_possible=lambda: screen.run is not None,
        ),
        Act(
            name="entry",
            title=QT_TRANSLATE_NOOP("app", "Its entry"),
            does=screen.open_entry,
            keys=("Shift+F2",),
            icon="entry",
            is_possible=lambda: screen.run is not None,
        ),
    )


def _rare(screen: PayRun) -> tuple[Act, ...]:
    return (
        Act(
            name="pay_day",
            title=QT_TRANSLATE_NOOP("app", "Another day of payment"),
            does=screen.ask_pay_day,
            is_rare=True,
            is_possible=lambda: screen.is_open,
        ),
        Act(
            name="since",
            title=QT_TRANSLATE_NOOP("app", "Correct earlier months too"),
            does=screen.ask_since,
            is_rare=True,
            is_possible=lambda: screen.is_open,
        ),
        Act(
            name="waiting",
            title=QT_TRANSLATE_NOOP("app", "What waits for approval"),
            does=lambda: screen.place.open("ledger.approval"),
            icon="approval",
            is_rare=True,
        ),
        Act(
            name="person",
            title=QT_TRANSLATE_NOOP("app", "The employee"),
            does=screen.open_person,
            keys=("F2",),
            is_rare=True,
            is_possible=lambda: screen.line is not None,
        ),
        Act(
            name="reverse",
            title=QT_TRANSLATE_NOOP("app", "Reverse"),
            does=screen.ask_reverse,
            icon="undo",
            is_rare=True,
            is_possible=lambda: screen.state == "posted",
        ),
        Act(
            name="drop",
            title=QT_TRANSLATE_NOOP("app", "Throw away"),
            does=screen.ask_drop,
            keys=("Ctrl+Del",),
            icon="drop",
            is_rare=True,
            is_possible=lambda: screen.run is not None and screen.is_open,
        ),
    )
