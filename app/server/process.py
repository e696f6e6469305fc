"""The running server as the operating system sees it: found, started, waited for, stopped.

What `postmaster.pid` says is believed only when such a process really lives: after a crash the
number may be a zombie's or belong to another program.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.server.binaries import Binaries, environment, identity, outside, run_tool
from app.server.places import Places

START_LOG = "start.log"
_POLL_S = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Postmaster:
    """The server process as it describes itself; `host` is a socket folder or an address."""

    pid: int
    host: str
    port: int
    started: int
    is_ready: bool


def find_server(places: Places) -> Postmaster | None:
    """The server that runs on these places now; `None` when there is none."""
    found = read_note(places)
    return found if found is not None and is_server(found.pid, places.cluster) else None


def read_note(places: Places) -> Postmaster | None:
    """What the server last wrote about itself, whether it still lives or not."""
    try:
        text = (places.cluster / "postmaster.pid").read_text("utf-8", errors="surrogateescape")
    except OSError:
        return None
    lines = [*text.splitlines(), *[""] * 8]
    try:
        pid, started, port = (int(lines[row] or 0) for row in (0, 2, 3))
    except ValueError:
        return None
    return Postmaster(
        # A negative number is a server in single-user mode; it is no less alive.
        pid=abs(pid),
        host=lines[4] or lines[5],
        port=port,
        started=started,
        is_ready=lines[7].strip() == "ready",
    )


def is_server(pid: int, cluster: Path) -> bool:
    """Whether the process lives and is a server on this cluster."""
    try:
        process = psutil.Process(pid)
        if process.status() in (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD):
            return False
        if not process.name().startswith("postgres"):
            return False
        return Path(process.cwd()).samefile(cluster)
    except psutil.AccessDenied:
        # It bears the right name and we may not look closer: the safe guess is that it lives.
        return True
    except (psutil.NoSuchProcess, ValueError, OSError):
        return False


def launch(binaries: Binaries, places: Places, limit_s: float) -> int:
    """Start a server in a session of its own and give back its process number at once.

    The server gets none of our open files, and the terminal's Ctrl+C does not reach it.
    """
    log = places.log / START_LOG
    if os.name == "nt":  # pragma: no cover - Windows: pg_ctl drops the administrator's rights
        return _launch_windows(binaries, places, log, limit_s)
    # A shell in between, so that the server is nobody's child: it may outlive this program. The
    # paths are its arguments, never its text. A log that an attacker linked elsewhere is not
    # followed by root: the shell has already left root's rights behind.
    answer = subprocess.run(
        [
            "/bin/sh",
            "-c",
            'log=$1; shift; "$@" </dev/null >"$log" 2>&1 & echo $!',
            "sh",
            log,
            binaries.tool("postgres"),
            "-D",
            places.cluster,
        ],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=limit_s,
        env={**environment(places.account), **_stale_number(places)},
        cwd=outside(),
        start_new_session=True,
        **identity(places.account),
    )
    return int(answer.stdout)


def wait_ready(places: Places, pid: int, deadline: float) -> Postmaster | None:
    """Wait until the server takes connections; `None` when it ended or the time is over."""

    def ready() -> Postmaster | None:
        found = read_note(places)
        return found if found and found.pid == pid and found.is_ready else None

    found = _wait_for(lambda: ready() is not None or not _lives(pid), deadline)
    return ready() if found and _lives(pid) else None


def wait_gone(pid: int, cluster: Path, deadline: float) -> bool:
    """Wait until the server process has ended; False when the time is over."""
    return _wait_for(lambda: not is_server(pid, cluster), deadline)


def ask_to_stop(binaries: Binaries, places: Places, found: Postmaster) -> None:
    """Ask the server to end now: connections are closed, work in progress is undone."""
    if os.name == "nt":  # pragma: no cover - Windows knows no signals; pg_ctl speaks for us
        run_tool(binaries, ["pg_ctl", "-D", places.cluster, "-W", "-m", "fast", "stop"])
        return
    try:
        os.kill(found.pid, signal.SIGINT)
    except ProcessLookupError:
        return


def _lives(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() not in (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD))
    except psutil.NoSuchProcess:
        return False


def _wait_for(condition: Callable[[], bool], deadline: float) -> bool:
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(_POLL_S)
    return True


def _stale_number(places: Places) -> Mapping[str, str]:
    """Tell the server which number in `postmaster.pid` is certainly not a server's.

    After a power cut the number may belong to any program of ours, and PostgreSQL, which looks
    at the number only, would refuse to start until that program ends. This is the way its own
    pg_ctl says "not that one"; the shared memory of a living server is still checked.
    """
    found = read_note(places)
    if found is None or not psutil.pid_exists(found.pid) or is_server(found.pid, places.cluster):
        return {}
    return {"PG_GRANDPARENT_PID": str(found.pid)}


def _launch_windows(  # pragma: no cover - needs Windows
    binaries: Binaries, places: Places, log: Path, limit_s: float
) -> int:
    run_tool(binaries, ["pg_ctl", "-D", places.cluster, "-W", "-l", log, "start"], limit_s=limit_s)
    deadline = time.monotonic() + limit_s
    _wait_for(lambda: find_server(places) is not None, deadline)
    found = find_server(places)
    return found.pid if found else 0
