"""The watch on the GUI thread itself: it notices what it is there to notice, and nothing else."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.kit.gui_thread import ROOT, watched_gui_thread

SINS = {
    "open": "open(folder + '/a', 'w').close()",
    "os.listdir": "import os; os.listdir(folder)",
    "os.scandir": "import os; os.scandir(folder).close()",
    "os.mkdir": "import os; os.mkdir(folder + '/b')",
    "os.rename": "import os; os.rename(folder, folder + 'c')",
    "socket.connect": "import socket; socket.socket(socket.AF_UNIX).connect_ex(folder + '/none')",
    "socket.getaddrinfo": "import socket; socket.getaddrinfo('127.0.0.1', 1)",
    "sqlite3.connect": "import sqlite3; sqlite3.connect(':memory:').close()",
    "subprocess.Popen": "import subprocess; subprocess.run(['true'])",
    "time.sleep": "import time; time.sleep(0)",
    "davtari.asked": "books.read().__enter__().rows('chart')",
}


def screen_that(does: str, **named: object) -> Callable[[], None]:
    """Code as if it stood in a file of a screen."""
    code = compile(does, str(ROOT / "ui" / "ledger" / "sinner.py"), "exec")
    return lambda: exec(code, dict(named))


@pytest.mark.filterwarnings("ignore:unclosed")
@pytest.mark.parametrize("event", SINS)
def test_a_screen_that_holds_the_gui_thread_up_fails_its_test(
    event: str, tmp_path: Path, books
) -> None:
    sin = screen_that(SINS[event], folder=str(tmp_path), books=books)
    with pytest.raises(AssertionError, match=event), watched_gui_thread():
        sin()


def test_what_is_done_in_a_job_holds_nobody_up(tmp_path: Path) -> None:
    job = threading.Thread(target=screen_that(SINS["open"], folder=str(tmp_path)))
    with watched_gui_thread() as watch:
        job.start()
        job.join()
    assert watch.seen == []


def test_what_a_test_itself_reads_is_no_sin(tmp_path: Path) -> None:
    with watched_gui_thread() as watch:
        (tmp_path / "a").write_text("x", "utf-8")
        screen_that("import json; json.loads('1')")()
    assert watch.seen == []


def test_every_test_with_a_window_is_watched(gui_thread, qtbot) -> None:
    assert gui_thread is not None
    assert gui_thread.is_on
    screen_that("open(name).close()", name=__file__)()
    assert not gui_thread.seen, "a part of the program is read when it is first needed"
    screen_that("open(name, 'w').close()", name="/dev/null")()
    assert gui_thread.seen == [f"open /dev/null from {ROOT}/ui/ledger/sinner.py"]
    gui_thread.seen.clear()
