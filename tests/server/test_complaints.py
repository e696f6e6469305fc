"""What a server that does not start has said: its last words are waited for, a little."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from app.server.complaints import said_since, sizes
from app.server.process import START_LOG


def test_only_what_was_said_since_is_read_from_all_its_logs(tmp_path: Path) -> None:
    day = tmp_path / "postgresql-Mon.log"
    day.write_text("FATAL: of yesterday\n", encoding="utf-8")
    before = sizes(tmp_path)
    (tmp_path / START_LOG).write_text("starting\n", encoding="utf-8")
    with day.open("a", encoding="utf-8") as log:
        log.write("PANIC: no space\n")
    assert said_since(tmp_path, before) == "starting\nPANIC: no space\n"


def test_words_that_come_late_are_waited_for(tmp_path: Path) -> None:
    def say() -> None:
        (tmp_path / START_LOG).write_text("FATAL: late", encoding="utf-8")

    late = threading.Timer(0.1, say)
    late.start()
    assert said_since(tmp_path, {}, limit_s=10) == "FATAL: late"
    late.join()


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    began = time.monotonic()
    assert said_since(tmp_path, {}, limit_s=0.05) == ""
    assert time.monotonic() - began < 5
