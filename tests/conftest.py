"""What holds for every test: no window on a real screen, and no unexpected line in the log."""

import gc
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything imports Qt, which asks only once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Nor does any test write into the keyring of whoever runs it; children inherit this too.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest

if TYPE_CHECKING:
    from tests.kit.gui_thread import Watch

# A run begun in the background inherits a deaf Ctrl+C, and so would every program it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Fixtures of the database and the builders; absent only while the house has no floor yet.
_KIT = Path(__file__).parent / "kit" / "fixtures.py"
pytest_plugins = ["tests.kit.fixtures"] if _KIT.exists() else []

# Objects, and looks through younger ones, that are worth a look for garbage.
_GARBAGE, _ROUNDS = 5_000, 10

# Two workers share two cores with a database: a slow example is no fault.
hypothesis.settings.register_profile("davtari", deadline=None, max_examples=50)
hypothesis.settings.load_profile("davtari")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the kill and load runs")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # What was imported stays; looking through it for garbage again and again takes time.
    gc.freeze()
    gc.disable()
    if not config.getoption("--long"):
        skipped = pytest.mark.skip(reason="takes long; runs with --long")
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(skipped)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Look for garbage between two tests, as the program does between two turns of the person.

    Nowhere else: a thread that made an object would take widgets of earlier tests apart.
    """
    gc.disable()
    young, middle, old = gc.get_count()
    if young >= _GARBAGE:
        gc.collect(2 if old >= _ROUNDS else 1 if middle >= _ROUNDS else 0)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that warned somebody, unless it is marked `logs(pattern)`; then it must."""
    yield
    lines = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= 30
    ]
    marker = request.node.get_closest_marker("logs")
    if marker is None:
        assert not lines, f"unexpected in the log: {lines}"
        return
    unmatched = [line for line in lines if not re.search(marker.args[0], line)]
    assert not unmatched, f"unexpected in the log: {unmatched}"
    assert lines, f"expected in the log, and not there: {marker.args[0]}"


@pytest.fixture(autouse=True)
def gui_thread(request: pytest.FixtureRequest) -> Iterator["Watch | None"]:
    """Fail a test with a window in which a screen held the GUI thread up: it waits for nothing.

    No file, socket, database, program or sleep; gives the watch, None where no window is.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield None
        return
    from tests.kit.gui_thread import watched_gui_thread

    with watched_gui_thread() as watch:
        yield watch
