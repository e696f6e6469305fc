"""The way into the books that is walked while the window is being made, and what is loaded when."""

import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.errors import Unavailable
from app.core.invitation import Invitation
from ui.kit.workplace import Later
from ui.shell.ahead import Ahead, wanted_first
from ui.shell.entrance import Wanted
from ui.shell.loading import Loading
from ui.shell.preferences import Preferences
from ui.shell.rooms import ROOMS
from ui.shell.words import Words

ROOT = Path(__file__).resolve().parents[2]
SERVER = Invitation(
    host="books.example.ge", port=5432, database="davtari", login="u_" + "a" * 16, authority="x"
)


class Way:
    """An opener that counts who came in and who went out."""

    def __init__(self, error=None):
        self.error = error
        self.came = self.went = 0
        self.wanted = []
        self.may_open = threading.Event()
        self.may_open.set()

    @contextmanager
    def __call__(self, wanted):
        self.may_open.wait(10)
        if self.error is not None:
            raise self.error
        self.came += 1
        self.wanted.append(wanted)
        try:
            yield wanted
        finally:
            self.went += 1


def test_the_way_walked_ahead_is_joined_once():
    way = Way()
    ahead = Ahead(way, Wanted())
    ahead.begin()
    with ahead.open(Wanted()):
        assert (way.came, way.went) == (1, 0)
    assert (way.came, way.went) == (1, 1)
    with ahead.open(Wanted()):
        assert way.came == 2
    assert ahead.leave()


def test_another_place_is_entered_by_a_way_of_its_own():
    way = Way()
    ahead = Ahead(way, Wanted())
    ahead.begin()
    with ahead.open(Wanted(person="nino")):
        assert way.wanted[-1] == Wanted(person="nino")
    assert ahead.leave()
    assert way.came == way.went == 2


def test_what_went_wrong_on_the_way_is_told_to_who_joins_and_can_be_tried_again():
    way = Way(error=Unavailable("server.busy", "Busy."))
    ahead = Ahead(way, Wanted())
    ahead.begin()
    with pytest.raises(Unavailable, match="Busy"), ahead.open(Wanted()):
        raise AssertionError("nobody is inside")
    way.error = None
    with ahead.open(Wanted()):
        assert way.came == 1
    assert ahead.leave()


def test_where_nobody_joins_the_server_is_left():
    way = Way()
    ahead = Ahead(way, Wanted())
    ahead.begin()
    assert ahead.leave()
    assert (way.came, way.went) == (1, 1)


def test_a_server_that_hangs_does_not_keep_the_program():
    way = Way()
    way.may_open.clear()
    ahead = Ahead(way, Wanted())
    ahead.begin()
    assert not ahead.leave(0)
    way.may_open.set()
    assert ahead.leave()


@pytest.mark.parametrize(
    ("words", "known", "wanted"),
    [
        (Words(), Preferences(), None),
        (Words(), Preferences(is_begun=True), Wanted()),
        (Words(company="Demo"), Preferences(), Wanted()),
        (Words(screenshot=Path("a.png")), Preferences(servers=(SERVER,)), Wanted()),
        (
            Words(),
            Preferences(is_begun=True, servers=(SERVER,), server=SERVER.key),
            Wanted(server=SERVER),
        ),
        (
            Words(person="nino"),
            Preferences(is_begun=True, servers=(SERVER,), server=SERVER.key),
            Wanted(person="nino"),
        ),
    ],
)
def test_the_server_is_started_ahead_only_where_nothing_is_asked_first(words, known, wanted):
    assert wanted_first(words, known) == wanted


def test_every_screen_of_the_rooms_can_be_loaded():
    made = [
        entry.make.load()
        for room in ROOMS
        for entry in room.screens
        if isinstance(entry.make, Later)
    ]
    assert len(made) > 10
    loading = Loading()
    loading.begin()
    loading.begin()
    loading.leave()


HEAVY = (
    "alembic",
    "cryptography",
    "keyring",
    "PySide6.QtPdf",
    "python_calamine",
    "reportlab",
    "sqlalchemy",
    "structlog",
    "xlsxwriter",
)


def loaded_by(*modules):
    """What a fresh interpreter has loaded after these."""
    text = f"import sys, {', '.join(modules)}; print(*sys.modules, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_first_screen_waits_for_no_library_that_it_does_not_need():
    found = loaded_by(
        "ui.main",
        "ui.shell.program",
        "app.server.own_computer",
        "app.store.books",
        "app.store.door",
    )
    assert "PySide6.QtWidgets" in found
    assert not found & set(HEAVY)


def test_the_server_is_started_before_qt_is_loaded():
    found = loaded_by("ui.main", "ui.shell.start", "ui.shell.ahead")
    assert "ui.shell.ahead" in found
    assert not [name for name in found if name.startswith("PySide6")]
