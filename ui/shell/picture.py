"""Draws the window into a picture once what was asked is in sight, then ends the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused, Unavailable
from ui.kit.screen import Screen
from ui.shell.arrival import Arrival
from ui.shell.window import Window

SECONDS_MAX = 180
# For fonts, icons and the last layout to come to rest.
REST_MS = 150


class Picture(QObject):
    """Waits for the screen, takes the picture, and says with which code to end."""

    done = Signal(int)

    def __init__(self, window: Window, arrival: Arrival, path: Path, screen: str) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._screen = screen
        self._is_over = False
        self.error: Exception | None = None
        arrival.failed.connect(self._fail)
        window.company_opened.connect(self._wait_for_screen)
        arrival.entered.connect(lambda _: QTimer.singleShot(0, self, self._check_company))
        QTimer.singleShot(SECONDS_MAX * 1000, self, self._give_up)

    def _check_company(self) -> None:
        """Without a single company that fits, the list of companies is what there is to see."""
        if self._window.place is not None or not self._window.jobs.is_idle:
            return
        if self._screen == "start":
            self._rest()
            return
        text = QT_TRANSLATE_NOOP(
            "app",
            "There is no such company for you here. Make one with “company create”, or "
            "“demo create” to look around.",
        )
        self._end(NotFound("company.not_found", text))

    def _wait_for_screen(self, _company: object) -> None:
        if self._screen == "start":
            self._window.show_companies()
            self._rest()
            return
        screen = self._window.current()
        assert isinstance(screen, Screen)
        if screen.is_settled:
            self._rest()
        else:
            screen.settled.connect(self._rest)

    def _rest(self) -> None:
        QTimer.singleShot(REST_MS, self, self._take)

    def _take(self) -> None:
        picture: QPixmap = self._window.grab()
        screen = self._window.current()
        if not picture.save(str(self._path)):
            text = QT_TRANSLATE_NOOP("app", "The picture cannot be written to {file}.")
            self._end(Refused("shell.picture_unwritable", text, file=str(self._path)))
        elif self._screen != "start" and (screen is None or screen.has_failed):
            text = QT_TRANSLATE_NOOP(
                "app", "What was asked could not be read; the picture says why."
            )
            self._end(Unavailable("shell.picture_of_failure", text))
        else:
            self._end(None)

    def _fail(self, error: Exception) -> None:
        self._end(error)

    def _give_up(self) -> None:
        text = QT_TRANSLATE_NOOP(
            "app", "The screen was not ready in {seconds} {seconds:second|seconds}."
        )
        self._end(Unavailable("shell.picture_slow", text, seconds=SECONDS_MAX))

    def _end(self, error: Exception | None) -> None:
        if not self._is_over:
            self._is_over = True
            self.error = error
            self.done.emit(0 if error is None else 1)
