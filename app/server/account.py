"""The system account that runs the server when the program itself is root.

PostgreSQL refuses to run as root. The account gets no password, no shell and no home.
"""

import os
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import QT_TRANSLATE_NOOP, Refused

NAME = "davtari"
_SYSTEM_UID_MAX = 999


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of the operating system."""

    name: str
    uid: int
    gid: int

    def reaches(self, folder: Path) -> bool:
        """Whether the account may pass through a folder and all those above it."""
        return all(self._passes(step.stat()) for step in (folder, *folder.parents))

    def _passes(self, found: os.stat_result) -> bool:
        if found.st_uid == self.uid:
            return bool(found.st_mode & stat.S_IXUSR)
        if found.st_gid == self.gid:
            return bool(found.st_mode & stat.S_IXGRP)
        return bool(found.st_mode & stat.S_IXOTH)


def is_root() -> bool:
    """Whether this program may do everything, and PostgreSQL therefore nothing."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def server_account(name: str = NAME) -> Account:
    """The account that runs the server for root: our own, made when possible, else nobody.

    Raises: Refused "server.account_missing" when there is neither.
    """
    found = _look_up(name)
    if found is None and shutil.which("useradd"):
        _make(name)
        found = _look_up(name)
    # An account of the same name with a high number is a person's, not ours.
    if found is None or found.uid > _SYSTEM_UID_MAX:
        found = _look_up("nobody")
    if found is None or found.uid == 0:
        raise Refused(
            "server.account_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "The server may not run as root, and this computer has no account {name} for it. "
                "Make one with useradd --system {name}, or run the program as an ordinary user.",
            ),
            name=name,
        )
    return found


def _look_up(name: str) -> Account | None:
    import pwd  # noqa: PLC0415 - Windows has no such module, and no root either

    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        return None
    return Account(name=name, uid=entry.pw_uid, gid=entry.pw_gid)


def _make(name: str) -> None:
    # A failure is no fault yet: in a locked-down container `nobody` serves as well.
    subprocess.run(
        [  # noqa: S607 - found on the path a moment ago
            "useradd",
            "--system",
            "--user-group",
            "--no-create-home",
            "--home-dir=/nonexistent",
            "--shell=/usr/sbin/nologin",
            name,
        ],
        check=False,
        capture_output=True,
        timeout=30,
    )
