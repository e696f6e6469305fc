"""How the window starts and ends: words, screens that are not there, opening off its thread."""

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from app.core.errors import NotFound, Unavailable
from tests.ui.fakes import FakeDesk, company_row
from tests.ui.first_fakes import SERVER
from ui.shell import program, words
from ui.shell.entrance import Wanted
from ui.shell.opening import Opening
from ui.shell.preferences import (
    Preferences,
    preferences_file,
    read_preferences,
    write_preferences,
)
from ui.shell.start import start

ROOT = Path(__file__).resolve().parents[2]


class FakeEntrance:
    def __init__(self, desk):
        self.desk = desk
        self.demos = 0
        self.folder = Path("nowhere")
        self.keep_password = None
        self.is_shared = False

    def rs(self):
        return None

    def shelf(self, _person):
        return None

    def make_demo(self):
        self.demos += 1
        self.desk.companies = [company_row("Demo", kind="demo")]


class Door:
    """An opener that notes the threads on which it is entered and left."""

    def __init__(self, desk=None, error=None):
        self.entrance = FakeEntrance(desk or FakeDesk())
        self.error = error
        self.entered = self.left = None
        self.stuck = threading.Event()
        self.stuck.set()

    @contextmanager
    def __call__(self, wanted):
        if self.error is not None:
            raise self.error
        self.entered = threading.current_thread().name
        try:
            yield self.entrance
        finally:
            self.stuck.wait(10)
            self.left = threading.current_thread().name


def test_the_words_are_read():
    said = "--lang ka --theme dark --screenshot a.png --from 01.01.2025 --to 2025-12-31"
    given = words.read_words([*said.split(), "--scale", "150", "--account", "1210"])
    assert (given.language, given.theme, given.scale) == ("ka", "dark", 150)
    assert given.screenshot == Path("a.png")
    assert given.days == ("01.01.2025", "2025-12-31")


@pytest.mark.parametrize(
    "given", [["--lang", "fr"], ["--scale", "9"], ["--from", "1.1.2025"], ["--nothing"]]
)
def test_wrong_words_are_refused(given, capsys):
    assert start([*given, "--lang=en"], Door()) == 2
    assert "The command is not right" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "environment", "language"),
    [
        (["--lang", "ru"], {"LANG": "ka_GE"}, "ru"),
        (["--lang=en"], {}, "en"),
        ([], {"LC_ALL": "ru_RU.UTF-8", "LANG": "en_US"}, "ru"),
        ([], {"LANG": "C"}, "ka"),
        (["--lang"], {"DAVTARI_LANG": "en"}, "en"),
    ],
)
def test_the_language_is_known_before_anything_else(given, environment, language):
    assert words.language_of(given, environment) == language


def test_a_machine_without_a_screen_is_told_how_to_see_the_window():
    with pytest.raises(Unavailable, match="xvfb-run") as told:
        words.check_display({}, "linux")
    assert told.value.code == "shell.no_display"
    for fine in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {"QT_QPA_PLATFORM": "offscreen"}):
        words.check_display(fine, "linux")
    words.check_display({}, "darwin")


def test_a_missing_library_is_named_with_its_packages(tmp_path):
    broken = tmp_path / "libqxcb.so"
    broken.write_bytes(b"no library")
    with pytest.raises(Unavailable) as told:
        words.load_library(broken)
    assert told.value.code == "shell.libraries"
    assert "libxcb-cursor0" in str(told.value)
    found = words.missing_library(ImportError("libGL.so.1: cannot open shared object file"))
    assert "libGL.so.1" in str(found)


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_libraries_of_a_screen_are_asked_for_only_where_one_is_used(environment):
    words.check_libraries(environment, "linux")
    words.check_libraries({"DISPLAY": ":0"}, "win32")


@pytest.mark.parametrize(
    ("language", "word"), [("ka", "ფანჯარა"), ("en", "screen"), ("ru", "окно")]
)
def test_without_a_screen_the_program_ends_with_a_word_and_no_crash(language, word):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")
    }
    environment["DAVTARI_LANG"] = language
    done = subprocess.run(
        [sys.executable, "-m", "ui.main"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr


def test_preferences_are_kept_and_damaged_ones_forgotten(tmp_path):
    path = tmp_path / "folder" / "window.json"
    given = Preferences(
        language="ru", theme="dark", is_begun=True, servers=(SERVER,), server=SERVER.key
    )
    with ThreadPoolExecutor(1) as job:
        job.submit(write_preferences, path, given).result()
        assert job.submit(read_preferences, path).result() == given
        for damaged in ("{", "[]", '{"language": "fr", "theme": 3}', '{"servers": [1, {}]}'):
            path.write_text(damaged)
            assert job.submit(read_preferences, path).result() == Preferences()
        job.submit(write_preferences, path / "below", given).result()


def test_the_books_are_opened_and_left_on_a_thread_of_their_own(qtbot):
    door = Door()
    opening = Opening(door, Wanted())
    with qtbot.waitSignal(opening.opened) as told:
        opening.begin()
    assert told.args[0].companies[0].name == "შპს კავკასია"
    assert opening.leave()
    assert door.entered == door.left == "opening"


def test_a_server_that_cannot_be_left_does_not_keep_the_program(qtbot):
    door = Door()
    opening = Opening(door, Wanted())
    with qtbot.waitSignal(opening.opened):
        opening.begin()
    door.stuck.clear()
    assert not opening.leave(0)
    door.stuck.set()
    assert opening.leave()


def test_an_error_on_the_way_in_is_told_and_can_be_tried_again(qtbot):
    door = Door(error=Unavailable("server.busy", "Busy."))
    opening = Opening(door, Wanted())
    with qtbot.waitSignal(opening.failed) as told:
        opening.begin()
    assert told.args[0].code == "server.busy"
    door.error = None
    qtbot.waitUntil(lambda: opening.leave(0))
    with qtbot.waitSignal(opening.opened):
        opening.begin()
    assert opening.leave()


def test_for_a_picture_of_no_books_the_demo_company_is_made(qtbot):
    door = Door(FakeDesk(companies=[]))
    opening = Opening(door, Wanted())
    opening.makes_demo = True
    steps: list[str] = []
    opening.stepped.connect(steps.append)
    with qtbot.waitSignal(opening.opened) as told:
        opening.begin()
    assert [company.name for company in told.args[0].companies] == ["Demo"]
    assert steps == ["server", "books", "demo"]
    assert opening.leave()


@pytest.fixture
def kept_folders(monkeypatch, tmp_path):
    """Log and choices go where the test sees them; signals are as they were afterwards."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield tmp_path
    signal.set_wakeup_fd(-1)
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("screen", ["trial-balance", "account-card", "start"])
def test_a_picture_of_a_screen_is_taken(qtbot, kept_folders, gui_thread, screen):
    gui_thread.is_on = False  # the program's own start reads its choices and opens its log
    target = kept_folders / "picture.png"
    given = words.Words(language="ka", screenshot=target, screen=screen, account="1210")
    assert program.run(given, "en", Door()) == 0
    picture = QImage(str(target))
    assert picture.width() == 1280
    assert not list((kept_folders / "config").glob("**/*.json"))


def test_a_picture_of_what_cannot_be_read_says_so(qtbot, kept_folders, gui_thread, capsys):
    gui_thread.is_on = False
    desk = FakeDesk()
    desk.books.answers["trial_balance"] = None
    target = kept_folders / "picture.png"
    door = Door(desk, error=Unavailable("server.busy", "The server is busy."))
    given = words.Words(language="en", screenshot=target)
    assert program.run(given, "en", door) == 1
    assert "The server is busy." in capsys.readouterr().err
    with pytest.raises(NotFound, match="kitchen"):
        program.run(words.Words(screenshot=target, screen="kitchen"), "en", Door())


def test_a_picture_of_a_company_that_is_not_there_says_so(qtbot, kept_folders, gui_thread, capsys):
    gui_thread.is_on = False
    target = kept_folders / "picture.png"
    given = words.Words(language="en", screenshot=target, company="Nobody")
    assert program.run(given, "en", Door()) == 1
    assert "There is no such company" in capsys.readouterr().err
    assert not target.exists()


def test_a_signal_ends_the_program_in_order(qtbot, kept_folders, gui_thread):
    gui_thread.is_on = False
    door = Door()
    write_preferences(preferences_file(), Preferences(is_begun=True))
    QTimer.singleShot(300, lambda: os.kill(os.getpid(), signal.SIGTERM))
    assert program.run(words.Words(language="en"), "en", door) == 0
    assert door.left == "opening"
