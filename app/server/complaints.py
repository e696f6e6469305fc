"""What the server says when it does not start, in words for the one who wants to work.

Its own words stay in its log; here they are matched to what can be done about them.
"""

import re
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from app.core.errors import QT_TRANSLATE_NOOP, Fault, Refused, Unavailable
from app.server.places import DISK_FULL, UNWRITABLE, Places
from app.server.process import START_LOG


def explain(said: str, places: Places, code: str) -> Fault:
    """What the server's last words mean for the one who started the program.

    `code` is for words that nobody has met before.
    """
    if re.search(r"No space left on device", said):
        free_mb = shutil.disk_usage(places.home).free // 1_000_000
        return Refused(
            "server.disk_full",
            DISK_FULL,
            folder=str(places.home),
            free_mb=free_mb,
            needed_mb=free_mb + 50,
        )
    if re.search(r"could not (bind|create any)|is another server already running", said):
        return Unavailable(
            "server.port_taken",
            QT_TRANSLATE_NOOP(
                "app",
                "Another server uses the address of the server of {folder}. Stop it or start "
                "the computer again.",
            ),
            folder=str(places.data),
        )
    if re.search(r"lock file .* already exists|pre-existing shared memory block", said):
        return Unavailable(
            "server.still_stopping",
            QT_TRANSLATE_NOOP(
                "app",
                "Remains of an earlier server of {folder} are still ending. Wait a little and "
                "start the program again.",
            ),
            folder=str(places.data),
        )
    if re.search(r"Permission denied|Read-only file system", said):
        return Refused(
            "server.folder_unwritable", UNWRITABLE, folder=str(places.home), reason=_last(said)
        )
    return Unavailable(
        code,
        QT_TRANSLATE_NOOP(
            "app",
            "The server of {folder} did not start: {reason}. Look into {log}, and report this "
            "if it comes back.",
        ),
        folder=str(places.data),
        reason=_last(said),
        log=str(places.log),
    )


def sizes(log: Path) -> Mapping[Path, int]:
    """How long the logs of the days are now."""
    return {path: path.stat().st_size for path in log.glob("postgresql-*.log")}


def said_since(log: Path, before: Mapping[Path, int], limit_s: float = 2) -> str:
    """What a failed start wrote: first to its own log, then to the day's.

    The server's last words come through a collector that may write them after its end; so they
    are waited for, a little.
    """
    deadline = time.monotonic() + limit_s
    while True:
        said = _read(log, before)
        if re.search(r"FATAL|PANIC", said) or time.monotonic() > deadline:
            return said
        time.sleep(0.02)


def _read(log: Path, before: Mapping[Path, int]) -> str:
    said = []
    for path in (log / START_LOG, *sorted(log.glob("postgresql-*.log"))):
        if path.exists():
            text = path.read_bytes()[before.get(path, 0) :]
            said.append(text.decode("utf-8", errors="replace"))
    return "".join(said)


def _last(said: str) -> str:
    """The line of the server's words that names the cause."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    worst = [line for line in lines if re.search(r"invalid|FATAL|PANIC|error:", line)]
    chosen = (worst or lines[-1:] or ["?"])[0]
    return re.sub(r"^.*?(LOG|FATAL|PANIC|error):\s*", "", chosen).rstrip(".")
