"""The private server of one data folder: made, started, shared between programs, stopped.

Programs `enter` and `leave`; the first to enter starts the server, the last to leave stops it.
Its processes are in `process`, its folders in `places`, what is inside it elsewhere.
"""

import contextlib
import os
import shutil
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypedDict

import filelock

from app.core.errors import QT_TRANSLATE_NOOP, Bug, Conflict, Refused, Unavailable
from app.server import process
from app.server.binaries import Binaries, find_binaries
from app.server.complaints import explain, said_since, sizes
from app.server.making import OPERATOR, Limits, make, sweep
from app.server.places import (
    PORT_FILE,
    Places,
    check_disk,
    check_run,
    prepare,
    prepare_run,
    write_whole,
    writing,
)
from app.server.process import Postmaster
from app.server.programs import Programs
from app.server.secrets import Secret, Secrets, secrets_of
from app.server.settings import write_settings

__all__ = ["OPERATOR", "Cluster", "Dsn", "Limits", "Status"]

NOT_RUNNING = QT_TRANSLATE_NOOP(
    "app",
    "The server of {folder} is not running. Start the program again; if this comes back, look "
    "into {log}.",
)


class Dsn(TypedDict):
    """The connection parameters of libpq, without the password."""

    host: str
    port: int
    user: str
    dbname: str
    connect_timeout: int
    sslmode: str
    gssencmode: str
    require_auth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How the private server stands now; `None` and 0 where it does not run."""

    data: Path
    cluster: Path
    log: Path
    exists: bool
    running: bool
    pid: int | None
    version: str
    host: str
    port: int
    started: datetime | None
    programs: tuple[int, ...]
    password_in: str


class Cluster:
    """The private server of one data folder, as one program uses it.

    All calls block and may come from any thread.
    """

    def __init__(
        self,
        places: Places,
        durable: bool = True,
        options: Mapping[str, str | int] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.places = places
        self.limits = limits or Limits()
        self.secrets: Secrets = secrets_of(places)
        self._durable = durable
        self._options = dict(options or {})
        self._programs = Programs(folder=places.locks)
        self._turn = threading.RLock()
        self._ticket: filelock.BaseFileLock | None = None
        self._visits = 0
        self._binaries: Binaries | None = None

    @property
    def binaries(self) -> Binaries:
        """The programs of PostgreSQL that serve this cluster.

        Raises: Refused "server.binaries_missing", "server.binaries_path".
        """
        with self._turn:
            if self._binaries is None:
                self._binaries = find_binaries(self.places)
            return self._binaries

    def ensure(self) -> None:
        """Make the files of the server when there are none yet.

        Raises: Refused "server.version", "server.disk_full", "server.folder_unwritable";
        Unavailable "server.init_failed", "server.busy".
        """
        with self._turn:
            prepare(self.places)
            with self._programs.alone(self.limits.busy_s):
                self._ensure()

    def enter(self) -> Self:
        """Use the server: start it, or join the programs that use it already.

        Each `enter` asks for one `leave`; as a context manager it leaves by itself.
        Raises: as `ensure`; Refused "server.run_squatted"; Unavailable "server.port_taken",
        "server.still_stopping", "server.start_slow", "server.start_failed".
        """
        with self._turn:
            prepare(self.places)
            with self._programs.alone(self.limits.busy_s):
                self._ensure()
                ticket = self._ticket or self._programs.join()
                try:
                    self._run()
                except BaseException:
                    if self._ticket is None:
                        self._programs.part(ticket)
                    raise
                self._ticket = ticket
                self._visits += 1
        return self

    def revive(self) -> None:
        """Start the server again when it died while we used it; nothing when it runs.

        Raises: as `enter`; Bug "server.not_entered".
        """
        with self._turn:
            self._check_entered()
            with self._programs.alone(self.limits.busy_s):
                self._ensure()
                self._run()

    def leave(self) -> None:
        """Use the server no longer; the last program to leave stops it.

        Raises: Unavailable "server.stop_slow".
        """
        with self._turn:
            if self._ticket is None:
                return
            self._visits = max(self._visits - 1, 0)
            if self._visits:
                return
            with self._programs.alone(self.limits.busy_s):
                self._programs.part(self._ticket)
                self._ticket = None
                if not self._programs.living(sweep=True):
                    self._stop()

    def stop(self, *, force: bool = False) -> bool:
        """Stop the server; False when it did not run. `force` takes it from other programs too.

        Raises: Conflict "server.in_use" when other programs use it; Unavailable
        "server.stop_slow".
        """
        with self._turn:
            if not self.places.locks.exists():
                return False
            with self._programs.alone(self.limits.busy_s):
                others = self._programs.living(sweep=True)
                if self._ticket is not None:
                    others = tuple(pid for pid in others if pid != os.getpid())
                if others and not force:
                    raise Conflict(
                        "server.in_use",
                        QT_TRANSLATE_NOOP(
                            "app",
                            "Other programs use the server of {folder} (processes {programs}). "
                            "Close them first, or force the stop.",
                        ),
                        folder=str(self.places.data),
                        programs=", ".join(str(pid) for pid in others),
                    )
                return self._stop()

    def discard(self) -> None:
        """Stop the server and delete its books for good; the copies in `dumps` stay.

        Raises: Conflict "server.in_use"; Unavailable "server.stop_slow"; Refused
        "server.folder_unwritable".
        """
        with self._turn:
            self.stop()
            with writing(self.places.home):
                for folder in (self.places.cluster, self.places.log, self.places.run):
                    if folder.exists():
                        shutil.rmtree(folder)
                self.places.made.unlink(missing_ok=True)
            self.secrets.remove(OPERATOR)

    def status(self) -> Status:
        """How the server stands now; waits for nobody and changes nothing."""
        found = process.find_server(self.places)
        note = self.places.cluster / "PG_VERSION"
        return Status(
            data=self.places.data,
            cluster=self.places.cluster,
            log=self.places.log,
            exists=note.exists(),
            running=found is not None,
            pid=found.pid if found else None,
            version=self.binaries.version,
            host=found.host if found else "",
            port=found.port if found else 0,
            started=datetime.fromtimestamp(found.started, UTC) if found else None,
            programs=self._programs.living(),
            password_in=self.secrets.where(OPERATOR),
        )

    def dsn(self, user: str, database: str) -> Dsn:
        """The connection parameters for a user and a database; the password is asked apart.

        Only an answer by SCRAM is taken, so that a false server in our place learns nothing.
        Raises: Unavailable "server.not_running".
        """
        found = process.find_server(self.places)
        if found is None:
            raise self._not_running()
        return Dsn(
            host=found.host,
            port=found.port,
            user=user,
            dbname=database,
            connect_timeout=10,
            sslmode="disable",
            gssencmode="disable",
            require_auth="scram-sha-256",
        )

    def operator_password(self) -> Secret:
        """The password of the operator, the superuser of this private server.

        Raises: Unavailable "server.keyring_locked"; Refused "server.password_lost".
        """
        found = self.secrets.read(OPERATOR)
        if found is None:
            raise Refused(
                "server.password_lost",
                QT_TRANSLATE_NOOP(
                    "app",
                    "The password of the server of {folder} is missing from {secrets}. Bring that "
                    "folder back from a backup.",
                ),
                folder=str(self.places.data),
                secrets=str(self.places.secrets),
            )
        return found

    def __enter__(self) -> Self:
        self._check_entered()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.leave()

    def _check_entered(self) -> None:
        if self._ticket is None:
            raise Bug(
                "server.not_entered",
                QT_TRANSLATE_NOOP(
                    "app", "The program used the server of {folder} before entering. Report this."
                ),
                folder=str(self.places.data),
            )

    def _ensure(self) -> None:
        sweep(self.places)
        note = self.places.cluster / "PG_VERSION"
        if not note.exists():
            make(self.places, self.binaries, self.limits, durable=self._durable)
        major = note.read_text("utf-8").strip()
        if not self.places.made.exists():
            write_whole(self.places.made, major.encode())
        if major != str(self.binaries.major):
            raise Refused(
                "server.version",
                QT_TRANSLATE_NOOP(
                    "app",
                    "The books in {folder} were written by PostgreSQL {found}, and this program "
                    "brings PostgreSQL {ours}. Open them with the release of the program that "
                    "wrote them.",
                ),
                folder=str(self.places.cluster),
                found=major,
                ours=self.binaries.major,
            )

    def _run(self) -> None:
        """Find the server running, or start it; for one who is alone."""
        deadline = time.monotonic() + self.limits.start_s
        found = process.find_server(self.places)
        if found is not None:
            ready = process.wait_ready(self.places, found.pid, deadline)
            if ready is not None:
                check_run(Path(ready.host), self.places)
                if self._answers(ready):
                    return
            self._replace(found)
        check_disk(self.places.home, self.limits.start_free_mb)
        self._start(deadline)

    def _answers(self, found: Postmaster) -> bool:
        """Whether a connection gets through; someone may have cleaned away the socket."""
        import psycopg.pq  # noqa: PLC0415 - one who starts the server does not wait for it

        parameters = f"host='{found.host}' port={found.port} connect_timeout=10".encode()
        deadline = time.monotonic() + self.limits.answer_s
        # A number is compared, not an identity: libpq's answer comes without its name.
        while psycopg.pq.PGconn.ping(parameters) != psycopg.pq.Ping.OK:
            is_cleaned = not self.places.is_loopback and not (Path(found.host) / PORT_FILE).exists()
            if is_cleaned or time.monotonic() > deadline:
                return False
            time.sleep(0.1)
        return True

    def _replace(self, found: Postmaster) -> None:
        """Stop a server that lives but cannot be reached, unless it is still recovering."""
        again = process.read_note(self.places)
        if (
            again is not None
            and not again.is_ready
            and process.is_server(found.pid, self.places.cluster)
        ):
            raise self._slow()
        self._stop()

    def _start(self, deadline: float) -> None:
        if not self.places.is_loopback:
            prepare_run(self.places)
        retry = min(time.monotonic() + self.limits.retry_s, deadline)
        while True:
            write_settings(self.places, is_durable=self._durable, options=self._options)
            before = sizes(self.places.log)
            with writing(self.places.log):
                (self.places.log / process.START_LOG).unlink(missing_ok=True)
                pid = process.launch(self.binaries, self.places, self.limits.start_s)
            if process.wait_ready(self.places, pid, deadline) is not None:
                return
            if process.is_server(pid, self.places.cluster):
                raise self._slow()
            fault = explain(said_since(self.places.log, before), self.places, "server.start_failed")
            passes = fault.code in ("server.still_stopping", "server.port_taken")
            if not passes or time.monotonic() > retry:
                raise fault
            time.sleep(0.2)

    def _stop(self) -> bool:
        found = process.find_server(self.places)
        if found is None:
            return False
        process.ask_to_stop(self.binaries, self.places, found)
        deadline = time.monotonic() + self.limits.stop_s
        if not process.wait_gone(found.pid, self.places.cluster, deadline):
            raise Unavailable(
                "server.stop_slow",
                QT_TRANSLATE_NOOP(
                    "app",
                    "The server of {folder} (process {pid}) has not stopped in {limit_s} seconds. "
                    "Wait a little and try again.",
                ),
                folder=str(self.places.data),
                pid=found.pid,
                limit_s=self.limits.stop_s,
            )
        with contextlib.suppress(OSError):
            self.places.run.rmdir()
        return True

    def _not_running(self) -> Unavailable:
        return Unavailable(
            "server.not_running",
            NOT_RUNNING,
            folder=str(self.places.data),
            log=str(self.places.log),
        )

    def _slow(self) -> Unavailable:
        return Unavailable(
            "server.start_slow",
            QT_TRANSLATE_NOOP(
                "app",
                "The server of {folder} is still starting after {limit_s} seconds; after a crash "
                "it first repairs the books. Wait a little and start the program again.",
            ),
            folder=str(self.places.data),
            limit_s=self.limits.start_s,
        )
