"""What can be done with timesheets: one table of names, keys, and when each is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.printing.paper import paper_acts

if TYPE_CHECKING:
    from ui.payroll.time import Time

RIGHTS = dict.fromkeys(("keep", "usual", "usual_all", "fill", "clear"), "payroll:write")


def time_acts(screen: Time) -> tuple[Act, ...]:
    """All acts of the screen, those of every day first."""
    return (
        Act(
            name="keep",
            title=QT_TRANSLATE_NOOP("app", "Keep"),
            does=screen.keep,
            keys=("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"),
            icon="save",
            is_main=True,
            is_possible=lambda: screen.is_changed,
        ),
        Act(
            name="usual",
            title=QT_TRANSLATE_NOOP("app", "As agreed"),
            does=screen.fill_usual,
            keys=("Ctrl+U",),
            icon="good",
            is_possible=lambda: _has_rows(screen),
        ),
        Act(
            name="usual_all",
            title=QT_TRANSLATE_NOOP("app", "All as agreed"),
            does=lambda: screen.fill_usual(everybody=True),
            keys=("Ctrl+Shift+U",),
            icon="people",
            is_possible=lambda: _has_rows(screen),
        ),
        Act(
            name="fill",
            title=QT_TRANSLATE_NOOP("app", "Into all selected"),
            does=screen.fill_selected,
            keys=("Ctrl+D",),
            icon="down",
            is_possible=lambda: _has_rows(screen),
        ),
        *_steps(screen),
        *_ways(screen),
        *paper_acts(screen),
    )


def _has_rows(screen: Time) -> bool:
    return screen.seen is not None and bool(screen.seen.people)


def _steps(screen: Time) -> tuple[Act, ...]:
    return (
        Act(
            name="undo",
            title=QT_TRANSLATE_NOOP("app", "Undo"),
            does=screen.undo,
            keys=("Ctrl+Z",),
            icon="undo",
            is_possible=lambda: screen.history.can_undo,
        ),
        Act(
            name="redo",
            title=QT_TRANSLATE_NOOP("app", "Redo"),
            does=screen.redo,
            keys=("Ctrl+Y", "Ctrl+Shift+Z"),
            is_rare=True,
            is_possible=lambda: screen.history.can_redo,
        ),
        Act(
            name="clear",
            title=QT_TRANSLATE_NOOP("app", "Clear the row"),
            does=screen.clear_row,
            keys=("Ctrl+Del",),
            icon="drop",
            is_rare=True,
            is_possible=lambda: _has_rows(screen),
        ),
    )


def _ways(screen: Time) -> tuple[Act, ...]:
    return (
        Act(
            name="run",
            title=QT_TRANSLATE_NOOP("app", "Run of the month"),
            does=screen.open_run,
            keys=("F9",),
            icon="payroll-runs",
        ),
        Act(
            name="paper",
            title=QT_TRANSLATE_NOOP("app", "Statutory form"),
            does=screen.open_paper,
            keys=("Ctrl+Alt+P",),
            icon="print",
        ),
        Act(
            name="person",
            title=QT_TRANSLATE_NOOP("app", "The employee"),
            does=screen.open_person,
            keys=("Shift+F2",),
            icon="employee",
            is_rare=True,
            is_possible=lambda: _has_rows(screen),
        ),
    )
