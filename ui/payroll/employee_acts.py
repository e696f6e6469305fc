"""What can be done with employees: one table of names, keys, and when each is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.payroll.paper_key import NAME, Wanted
from ui.printing.paper import paper_acts

if TYPE_CHECKING:
    from ui.payroll.employees import Employees

WRITE = "payroll:write"
RIGHTS = dict.fromkeys(("new", "import", "end", "block", "lift", "erase"), WRITE)


def employee_acts(screen: Employees) -> tuple[Act, ...]:
    """All acts of the list; those that change need the right to make the payroll."""

    def chosen() -> bool:
        return screen.one is not None

    return (
        Act(
            name="new",
            title=QT_TRANSLATE_NOOP("app", "Hire"),
            does=lambda: screen.place.open("payroll.employee"),
            keys=("Ins",),
            icon="add",
            is_main=True,
        ),
        Act(
            name="edit",
            title=QT_TRANSLATE_NOOP("app", "Open"),
            does=lambda: screen.open_one(screen.current()),
            keys=("F2",),
            icon="employee",
            is_possible=chosen,
        ),
        Act(
            name="end",
            title=QT_TRANSLATE_NOOP("app", "End employment"),
            does=screen.ask_end,
            keys=("Ctrl+D",),
            icon="close",
            is_possible=chosen,
        ),
        Act(
            name="import",
            title=QT_TRANSLATE_NOOP("app", "Bring in from a file"),
            does=screen.files.choose,
            keys=("Ctrl+I",),
            icon="import",
        ),
        Act(
            name="give",
            title=QT_TRANSLATE_NOOP("app", "Everything kept of the person, Excel"),
            does=screen.export,
            keys=("Ctrl+Shift+E",),
            icon="excel",
            is_possible=chosen,
            is_rare=True,
        ),
        Act(
            name="give_pdf",
            title=QT_TRANSLATE_NOOP("app", "Everything kept of the person, PDF"),
            does=lambda: screen.export("pdf"),
            icon="save",
            is_possible=chosen,
            is_rare=True,
        ),
        *_rare(screen),
        *paper_acts(screen),
    )


def _open_papers(screen: Employees) -> None:
    one = screen.one
    assert one is not None
    screen.place.open(NAME, Wanted(people=(str(one.id),)).key)


def _rare(screen: Employees) -> tuple[Act, ...]:
    def chosen() -> bool:
        return screen.one is not None

    return (
        Act(
            name="papers",
            title=QT_TRANSLATE_NOOP("app", "Payslips, orders and other papers"),
            does=lambda: _open_papers(screen),
            keys=("Ctrl+Alt+P",),
            icon="print",
            is_possible=chosen,
            is_rare=True,
        ),
        Act(
            name="block",
            title=QT_TRANSLATE_NOOP("app", "Block"),
            does=screen.ask_block,
            keys=("Ctrl+B",),
            icon="lock",
            is_possible=chosen,
            is_rare=True,
        ),
        Act(
            name="lift",
            title=QT_TRANSLATE_NOOP("app", "Lift the blocking"),
            does=screen.ask_lift,
            keys=("Ctrl+Shift+B",),
            icon="undo",
            is_possible=lambda: screen.known is not None and bool(screen.known.blocked),
            is_rare=True,
        ),
        Act(
            name="erase",
            title=QT_TRANSLATE_NOOP("app", "Erase the person"),
            does=screen.ask_erase,
            keys=("Ctrl+Shift+Del",),
            icon="drop",
            is_possible=chosen,
            is_rare=True,
        ),
    )
