"""A screen: what fills a tab, reads by itself, and reads again when its topics change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.changes import NOTHING, Topic
from app.core.sheet import Sheet
from ui.kit.acts import Act, ActBar, never
from ui.kit.content import Content, prepare
from ui.kit.jobs import Work
from ui.kit.live import Live
from ui.kit.messages import message_of
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace


class Screen(Live, QWidget):
    """What fills a tab. Screens of a subject say what they read, watch and show."""

    settled = Signal()
    """What was asked is shown, or that it could not be."""
    renamed = Signal()
    """The title has changed."""
    finished = Signal()
    """What the screen was opened for is done: its tab may close."""
    watches: Topic = NOTHING
    rights: Mapping[str, str] = {}
    """Which right an act needs, by its name; who lacks it is not shown the act."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__()
        self.place = place
        self.target = target
        self.is_settled = False
        self.has_failed = False
        self._is_stale = True
        self.acts: ActBar | None = None
        """What can be done here, if anything can: read by the command palette too."""
        place.jobs.changed.connect(self._hear)

    def title(self) -> str:
        """What stands on the tab."""
        raise NotImplementedError

    def sheet(self) -> Sheet | None:
        """What is printed and saved from this screen, if anything can be."""
        return None

    def has_sheet(self) -> bool:
        """Whether there is one; asked after every reading, so it makes none where it can."""
        return self.sheet() is not None

    def give_acts(self, *acts: Act) -> ActBar:
        """Take what can be done here; the bar is the screen's to place.

        The server decides again: a right that was taken away since is refused there.
        """
        assert self.rights.keys() <= {act.name for act in acts}, "a right for no act"
        barred = {name for name, right in self.rights.items() if not self.place.may(right)}
        allowed = (replace(act, is_possible=never) if act.name in barred else act for act in acts)
        self.acts = ActBar(self, tuple(allowed), lambda: self.place.language)
        self.acts.leave_out(barred)
        return self.acts

    def reload(self) -> None:
        """Read everything anew."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Where the keyboard is when the screen is opened."""
        return self

    def leave(self) -> None:
        """The screen is closed: nothing reaches it any more."""
        self.place.jobs.forget(self)

    def outdated(self) -> None:
        """What is shown is no longer true: read at once, or when it comes into sight."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what became stale while nobody looked."""
        super().showEvent(event)
        self._freshen()

    def _hear(self, topics: Topic) -> None:
        if topics & self.watches:
            self.outdated()

    def _freshen(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _settle(self, *, failed: bool) -> None:
        self.is_settled = True
        self.has_failed = failed
        # After the event loop has drawn it: who takes a picture then gets the whole.
        QTimer.singleShot(0, self, self._announce)

    def _announce(self) -> None:
        self.settled.emit()


class SheetScreen(Screen):
    """A screen that shows one report of the catalogue and reads it for every period."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.view = SheetView()
        self.view.remember(place.settings, target.name)
        self.view.work_in(place.jobs, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.view, 1)
        place.period_changed.connect(self.outdated)

    def question(self) -> Work[Sheet] | None:
        """What to ask, as a job; None while something must be chosen first."""
        raise NotImplementedError

    def before_choice(self) -> tuple[str, str]:
        """What to say while nothing can be asked: a sentence and what to press."""
        return "", ""

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.view.grid

    def sheet(self) -> Sheet | None:
        """The sheet as it is seen: with the columns and rows in sight."""
        return self.view.as_seen()

    def has_sheet(self) -> bool:
        """Whether a report was read."""
        return self.view.sheet is not None

    def reload(self) -> None:
        """Ask for the sheet; the latest question wins."""
        ask = self.question()
        if ask is None:
            self.view.ask(*self.before_choice())
            self._settle(failed=False)
            return
        self.is_settled = False
        self.view.wait()
        self.place.jobs.read(self, "sheet", lambda: prepare(ask()), self._show, self._fail)

    def retranslate(self) -> None:
        """In another language the report has other words."""
        self.outdated()
        self.renamed.emit()

    def _show(self, content: Content) -> None:
        self.view.fill(content)
        self.renamed.emit()
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        self.view.fail(message_of(error, self.place.language))
        self._settle(failed=True)
