"""The running program: application, theme, language, window, and the books behind them."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import parse_date
from app.core.log import log_event, start_log
from ui.kit.jobs import Jobs
from ui.kit.messages import message_of
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.shell.arrival import Arrival
from ui.shell.entrance import Opener, Wanted
from ui.shell.first_look import FIRST_SCREEN, First
from ui.shell.garbage import Garbage
from ui.shell.language import Language
from ui.shell.loading import Loading
from ui.shell.memory import Memory
from ui.shell.picture import Picture
from ui.shell.preferences import (
    Preferences,
    preferences_file,
    read_preferences,
    write_preferences,
)
from ui.shell.rooms import entry_named
from ui.shell.window import Window
from ui.shell.words import Words

START = "start"
TURN_S = 0.001


class Program(QObject):
    """Joins window, jobs and books, from the first frame to the last."""

    def __init__(
        self, application: QApplication, words: Words, language: str, opener: Opener
    ) -> None:
        super().__init__(application)
        self._application = application
        self._words = words
        # A picture shows the program as it comes, whoever takes it.
        self._file: Path | None = None if words.screenshot else preferences_file()
        known = read_preferences(self._file) if self._file else Preferences()
        self._preferences = known
        load_fonts()
        self.theme = Theme(application)
        self.theme.choose(words.theme or known.theme)
        self.language = Language(application)
        self.language.choose(words.language or known.language or language)
        self.jobs = Jobs(self)
        kept = self._file.with_name("workplace.json") if self._file else None
        self.memory = Memory(kept, self.jobs, self)
        self.window = Window(self.jobs, self.language.name, _first(words), self.memory)
        self.window.wear(self.theme.choice)
        self.arrival = Arrival(
            self.window, opener, Wanted(folder=words.folder, person=words.person), known
        )
        self.loading = Loading()
        self.garbage = Garbage(self)
        self._connect()

    def begin(self) -> None:
        """Show the window at once, and start opening the books behind it."""
        self.garbage.begin()
        # A reader that makes rows of an answer lets the window draw after so long, not after 5 ms.
        sys.setswitchinterval(TURN_S)
        self.window.show()
        QTimer.singleShot(0, self, self._arrive)

    def end(self) -> None:
        """Leave everything that was entered; each with a limit of time."""
        self.loading.leave()
        self.jobs.close()
        if not self.arrival.leave():
            log_event("window.left_slowly")

    def _connect(self) -> None:
        window = self.window
        window.language_asked.connect(self._choose_language)
        window.theme_asked.connect(self._choose_theme)
        window.closing.connect(self._application.quit)
        window.keyboard.touched.connect(self.garbage.touch)
        window.company_opened.connect(lambda _company: self._load_rest())
        self.arrival.learned.connect(self._keep)
        self.jobs.went_badly.connect(self.arrival.note_error)

    def _arrive(self) -> None:
        words = self._words
        self.arrival.begin(
            company=words.company,
            knows_language=bool(words.language or self._preferences.language),
            is_picture=words.screenshot is not None,
        )

    def _load_rest(self) -> None:
        """The first screen comes first."""
        screen = self.window.current()
        if screen is None or screen.is_settled:
            self.loading.begin()
        else:
            screen.settled.connect(self.loading.begin)

    def _choose_language(self, name: str) -> None:
        # Told first: the LanguageChange that follows makes screens read in the new language.
        self.window.speak(name)
        self.language.choose(name)
        self._keep(replace(self._preferences, language=name))

    def _choose_theme(self, choice: str) -> None:
        self.theme.choose(choice)
        self.window.wear(choice)
        self._keep(replace(self._preferences, theme=choice))

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.arrival.choose(preferences)
        path = self._file
        if path is not None:
            self.jobs.change(
                self.window, lambda: write_preferences(path, preferences), lambda _: None
            )


def run(
    words: Words, language: str, opener: Opener, watch: Callable[[Program], object] | None = None
) -> int:
    """Run the window until it is closed, or until its picture is taken.

    `watch` is given the program before it begins, for who measures it.
    """
    start_log(platformdirs.user_log_path("davtari", appauthor=False))
    if words.screenshot is not None and words.screen != START and not entry_named(words.screen):
        raise NotFound(
            "shell.screen_unknown",
            QT_TRANSLATE_NOOP("app", "There is no screen “{screen}”."),
            screen=words.screen,
        )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Davtari")
    application.setDesktopFileName("davtari")
    application.setQuitOnLastWindowClosed(False)
    program = Program(application, words, language, opener)
    bell = Bell(application)
    picture = None
    if words.screenshot is not None:
        picture = Picture(program.window, program.arrival, words.screenshot, words.screen)
        picture.done.connect(application.exit)
    if watch is not None:
        watch(program)
    program.begin()
    # Later: no window waits for its log.
    QTimer.singleShot(0, lambda: log_event("window.started"))
    code = application.exec()
    bell.leave()
    program.window.hide()
    program.end()
    if picture is not None and picture.error is not None:
        said = message_of(picture.error, program.language.name)
        sys.stderr.write(said.whole + "\n")
    return code


def _first(words: Words) -> First:
    entry = entry_named(words.screen)
    period = None
    if words.days is not None:
        period = Period(parse_date(words.days[0]), parse_date(words.days[1]))
    name = FIRST_SCREEN if entry is None else entry.name
    target = Target(name=name, key=words.account if entry else "")
    is_wish = name != FIRST_SCREEN or words.screenshot is not None
    return First(target=target, period=period, is_wish=is_wish)


class Bell:
    """Ends the program in order on SIGTERM and Ctrl+C: a signal alone does not wake Qt's loop."""

    def __init__(self, application: QApplication) -> None:
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: application.quit())
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda *_: self._reader.recv(64))

    def leave(self) -> None:
        """Listen no longer."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in (self._reader, self._writer):
            end.close()
