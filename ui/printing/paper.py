"""What every list can become: paper, PDF, Excel, CSV - one table of acts for all screens."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.kit.icons import icon
from ui.kit.live import Live
from ui.kit.screen import Screen
from ui.printing.saving import save_sheet

_TITLES = {
    "pdf": QT_TRANSLATE_NOOP("app", "Save as PDF…"),
    "xlsx": QT_TRANSLATE_NOOP("app", "Save as Excel…"),
    "csv": QT_TRANSLATE_NOOP("app", "Save as CSV…"),
}


def paper_acts(screen: Screen) -> tuple[Act, ...]:
    """Print and save what a screen shows: acts for the menu at the end of its others."""

    def print_it() -> None:
        sheet = screen.sheet()
        if sheet is not None:
            # With Qt's printing and PDF, which no first screen needs.
            from ui.printing.printer import ask_and_print  # noqa: PLC0415

            ask_and_print(screen, sheet)

    def save(ending: str) -> None:
        sheet = screen.sheet()
        if sheet is not None:
            save_sheet(screen, sheet, ending)

    return (
        Act(
            name="print_now",
            title=QT_TRANSLATE_NOOP("app", "Print…"),
            does=print_it,
            keys=("Ctrl+Shift+P",),
            icon="print",
            is_rare=True,
            is_possible=screen.has_sheet,
        ),
        *(
            Act(
                name=f"save_{ending}",
                title=title,
                does=partial(save, ending),
                keys=("Ctrl+Shift+E",) if ending == "csv" else (),
                is_rare=True,
                is_possible=screen.has_sheet,
            )
            for ending, title in _TITLES.items()
        ),
    )


class PaperButton(Live, QToolButton):
    """Opens the menu of paper and files of a screen that has no row of acts."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.setObjectName("paper.menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar = screen.give_acts(*paper_acts(screen))
        bar.setParent(screen)
        bar.hide()
        menu = QMenu(self)
        menu.addActions(list(bar.actions_.values()))
        menu.aboutToShow.connect(bar.refresh)
        self.setMenu(menu)
        self.come_alive()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Print or save"))
        self.setToolTip(self.tr("Print or save"))

    def draw(self) -> None:
        """Draw the icon in the colours of the theme."""
        self.setIcon(icon("print"))
