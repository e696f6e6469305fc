"""Which programs use the server now: one locked file for each, and one lock for coming and going.

The lock, not the file, says that a program lives: it ends with its process, however that ends.
"""

import contextlib
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import filelock

from app.core.errors import QT_TRANSLATE_NOOP, Unavailable
from app.server.places import writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """The programs that use one server."""

    folder: Path

    @contextlib.contextmanager
    def alone(self, limit_s: float) -> Iterator[None]:
        """Let no other program come or go meanwhile.

        Units: limit_s in seconds.
        Raises: Unavailable "server.busy" when another one is still at it after that time.
        """
        with writing(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            turn = _lock(self.folder / "start.lock")
            try:
                turn.acquire(timeout=limit_s)
            except filelock.Timeout:
                raise Unavailable(
                    "server.busy",
                    QT_TRANSLATE_NOOP(
                        "app",
                        "Another program has been starting or stopping the server in {folder} for "
                        "more than {limit_s} seconds. Wait a little and try again.",
                    ),
                    folder=str(self.folder.parent),
                    limit_s=limit_s,
                ) from None
        try:
            yield
        finally:
            turn.release()

    def join(self) -> filelock.BaseFileLock:
        """Be counted as a program that uses the server, until `part` or the process's end."""
        with writing(self.folder):
            users = self.folder / "users"
            users.mkdir(mode=0o700, exist_ok=True)
            ticket = _lock(users / f"{os.getpid()}-{secrets.token_hex(4)}.lock")
            ticket.acquire(timeout=10)
        return ticket

    def part(self, ticket: filelock.BaseFileLock) -> None:
        """Be counted no longer."""
        ticket.release()
        with contextlib.suppress(OSError):
            Path(ticket.lock_file).unlink()

    def living(self, *, sweep: bool = False) -> tuple[int, ...]:
        """The process numbers of the programs that use the server, our own among them.

        `sweep` removes what dead programs left; only for one who is `alone`.
        """
        found = []
        for path in sorted((self.folder / "users").glob("*.lock")):
            probe = _lock(path)
            try:
                probe.acquire(timeout=0)
            except filelock.Timeout:
                found.append(int(path.name.split("-")[0]))
            except OSError:
                continue
            else:
                probe.release()
                if sweep:
                    path.unlink(missing_ok=True)
        return tuple(found)


def _lock(path: Path) -> filelock.BaseFileLock:
    # Taken in one thread and given back in another: windows start and stop in workers. A soft
    # lock would outlive a killed program, so a disk without real locks is refused by name.
    return filelock.FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)
