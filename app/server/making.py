"""The making of the private server's files: once for each data folder, whole or not at all.

Not here: what will stand in its databases.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.server.binaries import Binaries, run_tool
from app.server.complaints import explain
from app.server.places import Places, check_disk, give, sync_folder, write_whole, writing
from app.server.secrets import secrets_of
from app.server.settings import INCLUDE

OPERATOR = "davtari_operator"
_BIRTH = "init-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long the supervisor waits, in seconds, and how much free disk it asks for, in MB.

    `answer_s`: how long a running server may leave a caller waiting before it counts as cut off.
    `retry_s`: how long a start is repeated while remains of a crashed server are in the way.
    """

    init_s: float = 120
    start_s: float = 60
    stop_s: float = 60
    busy_s: float = 130
    retry_s: float = 10
    answer_s: float = 10
    init_free_mb: int = 300
    start_free_mb: int = 50


def make(places: Places, binaries: Binaries, limits: Limits, *, durable: bool) -> None:
    """Make the cluster aside and put it in its place when whole: a kill leaves no half one.

    Raises: Refused "server.cluster_missing", "server.disk_full", "server.folder_unwritable";
    Unavailable "server.init_failed".
    """
    _check_missing(places)
    with writing(places.home):
        check_disk(places.home, limits.init_free_mb)
        # Kept before it is used: a cluster whose password nobody knows would be lost.
        password = secrets_of(places).make(OPERATOR)
        birth = Path(tempfile.mkdtemp(prefix=_BIRTH, dir=places.home))
        try:
            write_whole(birth / "password", password.reveal().encode(), places.account)
            give(birth, places.account)
            answer = run_tool(
                binaries,
                ["initdb", *_arguments(birth, durable=durable)],
                account=places.account,
                limit_s=limits.init_s,
            )
            if answer.returncode:
                raise explain(answer.stderr, places, "server.init_failed")
            with (birth / "cluster" / "postgresql.conf").open("a", encoding="utf-8") as file:
                file.write(INCLUDE)
            (birth / "cluster").rename(places.cluster)
            sync_folder(places.home)
        finally:
            shutil.rmtree(birth)


def sweep(places: Places) -> None:
    """Remove what killed programs left of a making; for one who is alone.

    Their initdb may live a moment longer and write again: what it adds goes next time.
    """
    for rest in places.home.glob(f"{_BIRTH}*"):
        shutil.rmtree(rest, ignore_errors=True)


def _check_missing(places: Places) -> None:
    """Refuse to show empty books where there were others: they may only be elsewhere."""
    if places.made.exists():
        raise Refused(
            "server.cluster_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "The books of {folder} were kept in {cluster}, which is gone. Bring it back from a "
                "backup, or choose another data folder.",
            ),
            folder=str(places.data),
            cluster=str(places.cluster),
        )


def _arguments(birth: Path, *, durable: bool) -> tuple[str, ...]:
    return (
        f"--pgdata={birth / 'cluster'}",
        f"--username={OPERATOR}",
        f"--pwfile={birth / 'password'}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        *_locale(),
        "--data-checksums",
        *(() if durable else ("--no-sync",)),
    )


def _locale() -> tuple[str, ...]:
    """One order of letters everywhere; the character classes come from the system.

    They may not be plain C: searches by similar words would then not see Georgian letters.
    """
    if os.name == "posix" and os.uname().sysname == "Linux":
        return ("--locale=C.UTF-8",)
    # Not tried yet: macOS and Windows have no C.UTF-8 of their own.
    classes = "en-US" if os.name == "nt" else "en_US.UTF-8"  # pragma: no cover - other systems
    return ("--locale=C", "--builtin-locale=C.UTF-8", f"--lc-ctype={classes}")  # pragma: no cover
