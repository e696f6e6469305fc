"""The program's own log: one JSON line an event, in turning files, with no personal data.

An error is logged by its class, code and places in the source; messages and values, which may
hold names or salaries, are left out. The reference number stands in what the user sees.
"""

from __future__ import annotations

import base64
import logging
import logging.handlers
import os
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Fault

if TYPE_CHECKING:
    import structlog

BYTES_MAX = 1_000_000
FILES_KEPT = 5

_LOGGER = "davtari"


def start_log(folder: Path) -> None:
    """Write the log into a folder, as `davtari.log` and its elder files; called once a program.

    Raises: OSError when the folder cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "davtari.log", maxBytes=BYTES_MAX, backupCount=FILES_KEPT, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger(_LOGGER)
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def log_event(event: str, **facts: str | int | bool) -> None:
    """Note that something happened; facts are numbers, codes and names of commands only."""
    _writer().info(event, pid=os.getpid(), **facts)


def log_error(error: BaseException) -> str:
    """Note an error with its places in the source; gives the reference number for the user."""
    reference = base64.b32encode(os.urandom(5)).decode().lower()
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    cause = error.__cause__
    _writer().error(
        "error",
        reference=reference,
        kind=type(error).__name__,
        code=error.code if isinstance(error, Fault) else "",
        cause="" if cause is None else type(cause).__name__,
        sqlstate=getattr(cause, "sqlstate", None) or "",
        places=places,
        pid=os.getpid(),
    )
    return reference


def _writer() -> structlog.typing.FilteringBoundLogger:
    # Loaded with the first event: it is a tenth of the start, and no window waits for its log.
    import structlog  # noqa: PLC0415

    writer: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
        logging.getLogger(_LOGGER),
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.add_log_level,
            structlog.processors.JSONRenderer(ensure_ascii=False, sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=False,
    )
    return writer
