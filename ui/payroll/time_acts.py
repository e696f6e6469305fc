"""What can be done with a timesheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.printing.paper import paper_acts

if TYPE_CHECKING:
    from ui.payroll.time import Time

RIGHTS = dict.fromkeys(("save", "usual", "usual_all", "undo", "redo"), "payroll:write")


def time_acts(screen: Time) -> tuple[Act, ...]:
    """Buttons, keys and lines of the command palette."""
    return (*_filling(screen), *_moving(screen), *_rare(screen), *paper_acts(screen))


def _filling(screen: Time) -> tuple[Act, ...]:
    return (
        Act(
            name="save",
            title=QT_TRANSLATE_NOOP("app", "Keep the timesheet"),
            does=screen.save,
            keys=("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"),
            icon="check",
            is_main=True,
            is_possible=screen.can_save,
        ),
        Act(
            name="usual",
            title=QT_TRANSLATE_NOOP("app", "Usual hours"),
            does=screen.fill_usual,
            keys=("Ctrl+U",),
            icon="timesheet",
            is_possible=screen.has_rows,
        ),
        Act(
            name="usual_all",
            title=QT_TRANSLATE_NOOP("app", "Usual hours of all"),
            does=screen.fill_all,
            keys=("Ctrl+Shift+U",),
            is_possible=screen.has_rows,
        ),
    )


def _moving(screen: Time) -> tuple[Act, ...]:
    return (
        Act(
            name="next_fault",
            title=QT_TRANSLATE_NOOP("app", "Next to look at"),
            does=screen.next_fault,
            keys=("F8",),
            icon="next",
            is_possible=screen.has_rows,
        ),
        Act(
            name="month_before",
            title=QT_TRANSLATE_NOOP("app", "Month before"),
            does=lambda: screen.move_month(-1),
            keys=("Ctrl+Shift+PgUp",),
        ),
        Act(
            name="month_after",
            title=QT_TRANSLATE_NOOP("app", "Month after"),
            does=lambda: screen.move_month(1),
            keys=("Ctrl+Shift+PgDown",),
        ),
        Act(
            name="run",
            title=QT_TRANSLATE_NOOP("app", "Run of the month"),
            does=screen.open_run,
            keys=("F9",),
            icon="payroll-runs",
        ),
        Act(
            name="paper",
            title=QT_TRANSLATE_NOOP("app", "The form on paper"),
            does=screen.open_paper,
            keys=("Ctrl+Alt+P",),
            icon="print",
        ),
    )


def _rare(screen: Time) -> tuple[Act, ...]:
    return (
        Act(
            name="undo",
            title=QT_TRANSLATE_NOOP("app", "Undo"),
            does=screen.undo,
            keys=("Ctrl+Z",),
            icon="undo",
            is_rare=True,
            is_possible=screen.can_undo,
        ),
        Act(
            name="redo",
            title=QT_TRANSLATE_NOOP("app", "Redo"),
            does=screen.redo,
            keys=("Ctrl+Y", "Ctrl+Shift+Z"),
            is_rare=True,
            is_possible=screen.can_redo,
        ),
        Act(
            name="person",
            title=QT_TRANSLATE_NOOP("app", "The employee"),
            does=screen.open_person,
            keys=("Shift+F2",),
            icon="employee",
            is_rare=True,
            is_possible=screen.has_rows,
        ),
        Act(
            name="find",
            title=QT_TRANSLATE_NOOP("app", "Find an employee"),
            does=screen.find_person,
            keys=("Ctrl+F",),
            icon="find",
            is_rare=True,
            is_possible=screen.has_rows,
        ),
    )
