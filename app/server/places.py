"""Where the books of this computer lie: data, server files, socket, logs, dumps, locks, passwords.

As root PostgreSQL itself runs as a system account, so its files must lie where that account can
reach them. Nothing here starts a process of the server.
"""

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import filelock
import platformdirs

from app.core.errors import QT_TRANSLATE_NOOP, Fault, Refused
from app.server.account import Account, is_root, server_account

STATE = Path("/var/lib/davtari")
# Everyone's folder, used only for the socket's own folder, whose owner is checked.
_SHARED = Path("/tmp")  # noqa: S108
PORT_FILE = ".s.PGSQL.5432"
# A PostgreSQL path holds 1023 bytes, and its deepest own files need some of them.
_PATH_BYTES_MAX = 900
_SOCKET_BYTES_MAX = 103 if sys.platform == "darwin" else 107
# The folder of sockets travels through settings and connection strings, where other characters
# would need quoting three times over.
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_-.")

UNWRITABLE = QT_TRANSLATE_NOOP(
    "app",
    "The folder {folder} cannot be written ({reason}). Choose another data folder or ask for the "
    "right to write there.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "app",
    "The disk of {folder} is nearly full: {free_mb} MB are free and {needed_mb} MB are needed. "
    "Free some space and start again.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders of one set of books on this computer.

    `account` is the system account that runs the server when we are root; `None`: we run it.
    `is_loopback`: the server listens on 127.0.0.1 (Windows), else on a socket in `run`.
    """

    data: Path
    id: str
    home: Path
    run: Path
    state: Path
    account: Account | None
    is_loopback: bool

    @property
    def cluster(self) -> Path:
        """The files of PostgreSQL itself."""
        return self.home / "cluster"

    @property
    def log(self) -> Path:
        """The logs of the server; they hold no statements and no values."""
        return self.home / "log"

    @property
    def locks(self) -> Path:
        """Which programs use the server now."""
        return self.home / "locks"

    @property
    def secrets(self) -> Path:
        """Passwords, when this computer has no keyring."""
        return self.data / "secrets"

    @property
    def dumps(self) -> Path:
        """The copies written before each upgrade of the schema."""
        return self.data / "dumps"

    @property
    def made(self) -> Path:
        """The note that the server's files were made, with its major version."""
        return self.data / "server.version"

    @property
    def server_uid(self) -> int | None:
        """The account that owns the server's files; `None` where accounts have no numbers."""
        if self.account is not None:
            return self.account.uid
        return os.geteuid() if hasattr(os, "geteuid") else None


def find_places(
    folder: Path | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    state: Path = STATE,
    is_loopback: bool = os.name == "nt",
) -> Places:
    """The places of a data folder: the given one, else DAVTARI_DATA, else the system's own.

    Makes the data folder when it is missing, and as root the system account.
    Raises: Refused "server.folder_unwritable", "server.folder_foreign", "server.path_too_long".
    """
    data = _data_folder(folder, environ)
    account = server_account() if is_root() else None
    with writing(data):
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        _own(data)
        with filelock.FileLock(data / "place.lock", timeout=30, mode=0o600, thread_local=False):
            note = _note(data, account, state, is_ours=_is_ours(data))
    home = Path(note["home"]) if note["home"] else data
    if len(os.fsencode(home)) > _PATH_BYTES_MAX:
        raise _too_long(home)
    return Places(
        data=data,
        id=note["id"],
        home=home,
        run=_run_folder(home, account, environ),
        state=state,
        account=account,
        is_loopback=is_loopback,
    )


def prepare(places: Places) -> None:
    """Make the folders of the server, each open only to the one who needs it.

    Raises: Refused "server.folder_unwritable".
    """
    with writing(places.home):
        if places.home != places.data:
            open_to_all(places.state)
            open_to_all(places.home.parent)
            places.home.mkdir(mode=0o700, exist_ok=True)
            _let_through(places.home, places.account)
        for path in (places.locks, places.secrets, places.dumps, places.log):
            path.mkdir(mode=0o700, exist_ok=True)
        give(places.log, places.account)


def prepare_run(places: Places) -> None:
    """Make the folder of the socket, or check that the one there is really ours.

    Raises: Refused "server.run_squatted" when another account owns it or can write to it.
    """
    with writing(places.run):
        try:
            places.run.mkdir(mode=0o700, parents=not _is_shared(places.run.parent))
        except FileExistsError:
            check_run(places.run, places)
        else:
            give(places.run, places.account)


def check_run(run: Path, places: Places) -> None:
    """Refuse a folder of sockets that another account could have put there."""
    if places.is_loopback:
        return
    try:
        found = run.lstat()
    except FileNotFoundError:
        return
    allowed = {places.server_uid} | ({0} if places.account else set())
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in allowed or found.st_mode & 0o077:
        raise Refused(
            "server.run_squatted",
            QT_TRANSLATE_NOOP(
                "app",
                "The folder {folder} for the server's socket belongs to someone else or is open "
                "to others. Remove it, or ask the administrator of this computer to.",
            ),
            folder=str(run),
        )
    # An empty folder of ours may have been left by root's first step, before it was given away.
    if found.st_uid != places.server_uid:
        give(run, places.account)


def check_disk(folder: Path, needed_mb: int) -> None:
    """Refuse to begin what a nearly full disk would break half-way."""
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    if free_mb < needed_mb:
        raise Refused(
            "server.disk_full", DISK_FULL, folder=str(folder), free_mb=free_mb, needed_mb=needed_mb
        )


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn the system's refusal to write into ours, naming the folder and the reason."""
    try:
        yield
    except Fault:
        raise
    except OSError as error:
        raise Refused(
            "server.folder_unwritable",
            UNWRITABLE,
            folder=str(error.filename or folder),
            reason=error.strerror or str(error),
        ) from error


def give(path: Path, account: Account | None) -> None:
    """Hand a path to the account that runs the server; nothing when we run it ourselves."""
    if account is not None:
        os.chown(path, account.uid, account.gid, follow_symlinks=False)


def open_to_all(folder: Path) -> None:
    """Make a folder of root's that everyone may read and nobody else may change."""
    folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise Refused(
            "server.folder_foreign",
            QT_TRANSLATE_NOOP(
                "app",
                "The folder {folder} must belong to {owner} alone. Remove it or correct its owner "
                "and rights.",
            ),
            folder=str(folder),
            owner="root",
        )
    if found.st_mode & 0o055 != 0o055:
        folder.chmod(0o755)


def write_whole(path: Path, content: bytes, account: Account | None = None) -> None:
    """Write a file that only its owner can read, whole or not at all, and safe from a power cut.

    The owner is the given account, else we.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            # By its handle: the name may by now be a link that the account has put there.
            if account is not None:
                os.fchown(file.fileno(), account.uid, account.gid)
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a renaming in a folder outlast a power cut, where the system lets us ask for it."""
    if os.name == "nt":  # pragma: no cover - Windows opens no folders, and needs no such request
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _data_folder(folder: Path | None, environ: Mapping[str, str]) -> Path:
    given = folder or environ.get("DAVTARI_DATA") or platformdirs.user_data_path("davtari", False)
    # Resolved, so that two ways of writing one folder meet in one server.
    data = Path(os.path.realpath(Path(given).expanduser()))
    if len(os.fsencode(data)) > _PATH_BYTES_MAX or any(
        len(os.fsencode(part)) > 255 for part in data.parts
    ):
        raise _too_long(data)
    return data


def _too_long(path: Path) -> Refused:
    return Refused(
        "server.path_too_long",
        QT_TRANSLATE_NOOP(
            "app",
            "The path {folder} is too long for the server ({bytes} {bytes:byte|bytes}; "
            "{bytes_max} {bytes_max:is|are} "
            "allowed). Choose a shorter data folder.",
        ),
        folder=str(path),
        bytes=len(os.fsencode(path)),
        bytes_max=_PATH_BYTES_MAX,
    )


def _own(data: Path) -> None:
    if not hasattr(os, "geteuid"):  # pragma: no cover - Windows: the profile's rights protect it
        return
    owner = data.stat().st_uid
    if owner != os.geteuid():
        raise Refused(
            "server.folder_foreign",
            QT_TRANSLATE_NOOP(
                "app",
                "The data folder {folder} must belong to {owner}, who runs the program now. Run "
                "it as the folder's owner, or choose another data folder.",
            ),
            folder=str(data),
            owner="root" if is_root() else str(os.geteuid()),
        )


def _is_ours(data: Path) -> bool:
    names = {path.name for path in data.iterdir()}
    return "place.json" in names or names <= {"place.lock"}


def _note(data: Path, account: Account | None, state: Path, *, is_ours: bool) -> dict[str, str]:
    """The note kept in the data folder: its id, and the server's home when that is elsewhere.

    It is written once: rights that change later must not make the program look elsewhere and
    show empty books.
    """
    if is_ours and account is None and os.name != "nt":
        data.chmod(0o700)
    path = data / "place.json"
    if path.exists():
        kept: dict[str, str] = json.loads(path.read_text("utf-8"))
        return kept
    if is_ours:
        _let_through(data, account)
    home = ""
    if account is not None and not account.reaches(data):
        name = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
        home = str(state / "clusters" / name)
    note = {"id": secrets.token_hex(8), "home": home}
    write_whole(path, json.dumps(note).encode())
    return note


def _let_through(folder: Path, account: Account | None) -> None:
    if account is not None:
        os.chown(folder, -1, account.gid)
        folder.chmod(0o710)


def _run_folder(home: Path, account: Account | None, environ: Mapping[str, str]) -> Path:
    name = hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
    if account is not None:
        base = _SHARED if _is_shared(Path("/run")) else Path("/run")
        return base / f"davtari-{name}"
    if not hasattr(os, "geteuid"):  # pragma: no cover - Windows has no sockets of this kind
        return home / "run"
    given = environ.get("XDG_RUNTIME_DIR", "")
    run = Path(given) / f"davtari-{name}"
    fits = len(os.fsencode(run / PORT_FILE)) <= _SOCKET_BYTES_MAX and _PLAIN.issuperset(given)
    if fits and _is_private(Path(given)):
        return run
    return _SHARED / f"davtari-{os.geteuid()}-{name}"


def _is_private(folder: Path) -> bool:
    """Whether a runtime folder exists and is ours; `su` leaves another's in the environment."""
    try:
        found = folder.stat()
    except OSError:
        return False
    return folder.is_absolute() and found.st_uid == os.geteuid() and not found.st_mode & 0o022


def _is_shared(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return True
    return found.st_uid != 0 or bool(found.st_mode & 0o022)
