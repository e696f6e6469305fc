"""The program's log: one JSON line an event, turning files, and nothing of a person."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core import log
from app.core.errors import Refused
from app.core.log import log_error, log_event, start_log


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("davtari")
    kept = (list(logger.handlers), logger.level, logger.propagate)
    logger.handlers = []
    start_log(tmp_path / "log")
    yield tmp_path / "log"
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.level, logger.propagate = kept


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "davtari.log").read_text("utf-8").splitlines()]


def test_an_event_is_one_line_of_json_with_its_moment(folder: Path) -> None:
    log_event("command", name="entry import", entries=3)
    (line,) = lines(folder)
    assert (line["event"], line["name"], line["entries"]) == ("command", "entry import", 3)
    assert line["level"] == "info"
    assert line["timestamp"].endswith("Z")
    assert line["pid"] > 0


@pytest.mark.logs("ERROR davtari")
def test_an_error_is_logged_by_kind_code_and_places_and_never_by_its_words(folder: Path) -> None:
    try:
        try:
            raise KeyError("ნინო")
        except KeyError as cause:
            raise Refused("person.not_found", "no {person}", person="ნინო") from cause
    except Refused as error:
        reference = log_error(error)
    (line,) = lines(folder)
    assert len(reference) == 8
    assert (line["reference"], line["kind"], line["code"], line["cause"]) == (
        reference, "Refused", "person.not_found", "KeyError",
    )  # fmt: skip
    assert line["places"][0].startswith("test_log.py:")
    assert "ნინო" not in (folder / "davtari.log").read_text("utf-8")


@pytest.mark.logs("ERROR davtari")
def test_a_plain_error_has_no_code_and_no_cause(folder: Path) -> None:
    log_error(ValueError("secret"))
    (line,) = lines(folder)
    assert (line["kind"], line["code"], line["cause"], line["sqlstate"]) == (
        "ValueError", "", "", "",
    )  # fmt: skip


def test_the_log_turns_and_only_so_many_files_are_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "BYTES_MAX", 400)
    start_log(folder)
    for number in range(60):
        log_event("e", number=number)
    assert len(list(folder.iterdir())) == log.FILES_KEPT + 1
    assert all(path.stat().st_size <= 400 for path in folder.iterdir())


def test_a_log_started_again_writes_each_line_once(folder: Path) -> None:
    start_log(folder)
    start_log(folder)
    log_event("once")
    assert len(lines(folder)) == 1


def test_the_folder_of_the_log_is_closed_to_others(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
