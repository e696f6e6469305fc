"""The tabs of screens, and the way back and forth between them with the place kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QWidget

from ui.kit.icons import icon
from ui.kit.live import Live
from ui.kit.screen import Screen
from ui.kit.workplace import Target

TITLE_MAX = 40
TAB_LEAST = 152


class TabBar(QTabBar):
    """Names give way only as far as they still tell one tab from another; then the row scrolls."""

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """A name keeps its first word or two."""
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), TAB_LEAST), whole.height())


class Tabs(Live, QTabWidget):
    """One tab for each target; what is opened twice is shown again."""

    shown = Signal(object)
    """The Screen that came to the front, or None."""
    close_asked = Signal(object)
    """The Screen whose cross was clicked."""
    arranged = Signal()
    """Tabs were opened, closed, moved or turned to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.tabs")
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setTabBar(TabBar())
        bar = self.tabBar()
        bar.setObjectName("shell.tab_bar")
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setUsesScrollButtons(True)
        self._back: list[Target] = []
        self._forth: list[Target] = []
        self._current: Target | None = None
        self._moving = False
        self.currentChanged.connect(self._note)
        bar.tabMoved.connect(lambda *_: self.arranged.emit())
        self.come_alive()

    def screens(self) -> list[Screen]:
        """All screens, in the order of their tabs."""
        found = (self.widget(at) for at in range(self.count()))
        return [one for one in found if isinstance(one, Screen)]

    def current(self) -> Screen | None:
        """The screen in front."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Screen) else None

    def open(self, target: Target, make: Callable[[], Screen]) -> Screen:
        """Bring the target to the front, made anew where it is not there yet."""
        for screen in self.screens():
            if screen.target == target:
                self.setCurrentWidget(screen)
                return screen
        screen = make()
        self._insert(self.currentIndex() + 1, screen)
        self.setCurrentWidget(screen)
        self.arranged.emit()
        return screen

    def restore(self, made: Sequence[Screen], front: int) -> None:
        """Put back the tabs of a company; only the one in front is shown, and so read."""
        assert self.count() == 0, "the tabs of another company are closed before"
        if not made:
            return
        self._insert(0, made[front])
        for place, screen in enumerate(made):
            if place != front:
                self._insert(place, screen)
        self.setCurrentWidget(made[front])
        self._back, self._forth = [], []

    def close_screen(self, screen: Screen) -> None:
        """Close a tab; the reader goes back to where he came from."""
        place = self.indexOf(screen)
        if place < 0:
            return
        was_current = place == self.currentIndex()
        self._forget(screen.target)
        if was_current and self._back:
            self._go(self._back.pop())
        screen.leave()
        self.removeTab(self.indexOf(screen))
        self._forget(screen.target)
        screen.deleteLater()
        self.arranged.emit()

    def close_all(self) -> None:
        """Close every tab, for another company."""
        self._moving = True
        for screen in self.screens():
            screen.leave()
            self.removeTab(self.indexOf(screen))
            screen.deleteLater()
        self._moving = False
        self._back, self._forth, self._current = [], [], None

    def go_back(self) -> bool:
        """To the screen before; False where there is none."""
        return self._step(self._back, self._forth)

    def go_forth(self) -> bool:
        """To the screen from which one went back."""
        return self._step(self._forth, self._back)

    def _step(self, origin: list[Target], aim: list[Target]) -> bool:
        if not origin:
            return False
        if self._current is not None:
            aim.append(self._current)
        self._go(origin.pop())
        return True

    def _go(self, target: Target) -> None:
        self._moving = True
        for screen in self.screens():
            if screen.target == target:
                self.setCurrentWidget(screen)
                screen.first_focus().setFocus()
        self._moving = False

    def _note(self, _place: int) -> None:
        screen = self.current()
        target = None if screen is None else screen.target
        if not self._moving and self._current is not None and self._current != target:
            self._back.append(self._current)
            self._forth.clear()
        self._current = target
        self.shown.emit(screen)
        self.arranged.emit()

    def _forget(self, target: Target) -> None:
        self._back = [one for one in self._back if one != target]
        self._forth = [one for one in self._forth if one != target]

    def _insert(self, place: int, screen: Screen) -> None:
        at = self.insertTab(place, screen, "")
        screen.renamed.connect(lambda: self._rename(screen))
        screen.finished.connect(lambda: self.close_screen(screen))
        self._add_close(screen, at)
        self._rename(screen)

    def _rename(self, screen: Screen) -> None:
        place = self.indexOf(screen)
        title = screen.title()
        short = title if len(title) <= TITLE_MAX else title[: TITLE_MAX - 1].rstrip() + "…"
        self.setTabText(place, short.replace("&", "&&"))
        self.setTabToolTip(place, title)

    def _add_close(self, screen: Screen, place: int) -> None:
        button = QToolButton()
        button.setObjectName("tab.close")
        button.setIcon(icon("close", "muted"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self._close_word)
        button.setToolTip(self._close_word)
        button.clicked.connect(lambda: self.close_asked.emit(screen))
        self.tabBar().setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._close_word = self.tr("Close tab (Ctrl+W)")
        self.tabBar().setAccessibleName(self.tr("Open screens"))
        for button in self.findChildren(QToolButton, "tab.close"):
            button.setAccessibleName(self._close_word)
            button.setToolTip(self._close_word)
        for screen in self.screens():
            self._rename(screen)

    def draw(self) -> None:
        """Draw the crosses in the colours of the theme."""
        for button in self.findChildren(QToolButton, "tab.close"):
            button.setIcon(icon("close", "muted"))
