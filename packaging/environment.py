"""Sets up .venv from the lock, once; a stamp in it lets the next start pass in milliseconds.

Standard library only, Python 3.11 and newer, on Linux, macOS and Windows. Everything it says goes
to stderr: stdout belongs to the program that is started afterwards.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import languages
import system_libraries

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
TOOLS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = TOOLS / ("python.exe" if sys.platform == "win32" else "python")
STAMP = VENV / "davtari-stamp.json"
LOCK = ROOT / "packaging" / "requirements.lock"
TEST_SERVER_LOCK = ROOT / "packaging" / "test-server.lock"
_SMOKE = "from PySide6.QtWidgets import QApplication; QApplication([])"
# With pip's own words kept short; the lock names every hash, so nothing else can slip in.
_PIP = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]


class SetupFault(Exception):
    """The set-up cannot be finished; the text tells what to do."""


def prepare(purpose: str) -> None:
    """Make everything ready for "run", "test" or "check"; do nothing when it is.

    Raises: SetupFault.
    """
    if not _is_ready(purpose):
        if VENV.exists() and not os.access(VENV, os.W_OK):
            raise SetupFault(
                f"{VENV} was made by another user, or by another Python, and cannot be changed by "
                "you. Remove it as that user, or work in a checkout of your own."
            )
        VENV.mkdir(exist_ok=True)
        with _alone():
            if not _is_ready(purpose):
                _set_up(purpose)
    if languages.stale(ROOT) and os.access(ROOT / "translations", os.W_OK):
        languages.compile_all(ROOT, TOOLS)


def clean_environment() -> dict[str, str]:
    """The environment without what would let another Python's packages in."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    kept.pop("PYTHONPATH", None)
    kept["VIRTUAL_ENV"] = str(VENV)
    return kept


def _set_up(purpose: str) -> None:
    done = _read_stamp()
    is_new = done.get("environment") != _fingerprint()
    if is_new:
        _say("Setting up; this is done once and takes a minute or two.")
    absent = system_libraries.ensure(system_libraries.PURPOSES[purpose])
    if absent:
        _say(
            "These system libraries are missing and could not be installed from here.\n"
            f"As an administrator: apt-get install {' '.join(absent)}"
        )
    if is_new:
        _make_environment()
        done = {"environment": _fingerprint()}
    if is_new or absent != done.get("absent", []):
        _smoke_test(absent)
    if purpose == "test" and done.get("test_server") != _digest(TEST_SERVER_LOCK):
        _install_test_server()
        done["test_server"] = _digest(TEST_SERVER_LOCK)
    # What is still missing is looked for again at the next start.
    done["absent"] = absent
    purposes = {*_strings(done.get("purposes")), *([] if absent else [purpose])}
    STAMP.write_text(json.dumps(done | {"purposes": sorted(purposes)}), encoding="utf-8")


def _is_ready(purpose: str) -> bool:
    done = _read_stamp()
    return (
        done.get("environment") == _fingerprint()
        and purpose in _strings(done.get("purposes"))
        and (purpose != "test" or done.get("test_server") == _digest(TEST_SERVER_LOCK))
        and os.access(PYTHON, os.X_OK)
    )


def _make_environment() -> None:
    interpreter = _interpreter()
    absent = system_libraries.ensure_venv(interpreter)
    if absent:
        raise SetupFault(
            f"This Python has no venv. As an administrator: apt-get install {absent[0]}"
        )
    # An environment of another interpreter, or a torn one, is made anew from nothing.
    fresh = not _runs(PYTHON) or _read_interpreter() != _interpreter_name()
    if fresh:
        _say(f"Making {VENV} with Python {sys.version.split()[0]}.")
        _call([str(interpreter), "-m", "venv", "--clear", str(VENV)], "the environment")
        (VENV / "davtari-interpreter").write_text(_interpreter_name(), encoding="utf-8")
    _say("Installing the locked packages.")
    wanted = ["--require-hashes", "-r", str(LOCK)]
    _call([str(PYTHON), *_PIP, *wanted], "the packages")
    # No isolation: the build tools are in the lock too, and nothing unpinned is fetched.
    project = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    _call([str(PYTHON), *_PIP, *project], "the program itself")


def _install_test_server() -> None:
    _say("Installing the PostgreSQL that plays the shared server in tests.")
    apart = ["--no-deps", "--ignore-requires-python", "--require-hashes"]
    try:
        _call([str(PYTHON), *_PIP, *apart, "-r", str(TEST_SERVER_LOCK)], "the test server")
        _call([str(PYTHON), str(ROOT / "packaging" / "unpack_test_server.py")], "the test server")
    except SetupFault as fault:
        # It is not made for every system; the tests that need it say so themselves.
        _say(str(fault))


def _smoke_test(absent: list[str]) -> None:
    """Load the real plugin of Qt: the one proof that the system libraries suffice."""
    tried = subprocess.run(
        [str(PYTHON), "-c", _SMOKE],
        env={**clean_environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode == 0:
        return
    hint = f" As an administrator: apt-get install {' '.join(absent)}" if absent else ""
    raise SetupFault(f"Qt cannot start here.{hint}\n{tried.stderr.strip()}")


def _interpreter() -> Path:
    """The Python to build from, also when dev.py is run by the environment's own."""
    base = getattr(sys, "_base_executable", None)
    return Path(base or sys.executable)


def _interpreter_name() -> str:
    return f"{sys.version} {sys.base_prefix}"


def _read_interpreter() -> str | None:
    """What the environment was made from; one made by hand is asked itself."""
    note = VENV / "davtari-interpreter"
    if note.exists():
        return note.read_text(encoding="utf-8")
    question = "import sys; print(sys.version, sys.base_prefix, end='')"
    asked = subprocess.run(
        [str(PYTHON), "-c", question], capture_output=True, text=True, check=False
    )
    return asked.stdout


def _runs(python: Path) -> bool:
    try:
        return subprocess.run([str(python), "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _fingerprint() -> str:
    """What the environment depends on: the lock, the project file and the interpreter."""
    parts = [_digest(LOCK), _digest(ROOT / "pyproject.toml"), _interpreter_name(), str(ROOT)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read_stamp() -> dict[str, object]:
    try:
        read = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _strings(value: object) -> list[str]:
    return [str(part) for part in value] if isinstance(value, list) else []


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Let one set-up go on at a time; the lock falls with the process that holds it."""
    # Beside the environment and not in it: making it anew empties the folder.
    path = ROOT / ".venv.lock"
    with path.open("a+", encoding="utf-8") as file:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows alone has it

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - Windows lacks it

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _call(command: list[str], what: str) -> None:
    done = subprocess.run(command, env=clean_environment(), stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SetupFault(f"Could not set up {what}; the lines above say why.")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
