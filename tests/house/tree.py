"""The files of the project, as the rules of the house read them."""

import ast
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
# Where the project is no git checkout, these are left out of the walk.
_LEFT_OUT = {".git", ".venv", "__pycache__", "build", "dist", ".hypothesis", ".venv.lock"}
# What tests read in as it came from elsewhere, in whatever encoding.
_GIVEN = "tests/files/"
_TEXT = {"", ".py", ".sql", ".md", ".toml", ".txt", ".ts", ".yaml", ".csv", ".lock", ".json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One text file: its path from the root, and what is in it."""

    path: str
    text: str

    @property
    def name(self) -> str:
        """The last part of the path."""
        return PurePosixPath(self.path).name

    @property
    def parts(self) -> tuple[str, ...]:
        """The folders and the name."""
        return PurePosixPath(self.path).parts

    def tree(self) -> ast.Module:
        """The syntax tree of a Python file."""
        return ast.parse(self.text, self.path)


@cache
def paths() -> tuple[str, ...]:
    """Every file that is in git or would come into it."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0:
        names = {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()}
    else:
        names = {
            path.relative_to(ROOT).as_posix()
            for path in ROOT.rglob("*")
            if path.is_file()
            and not _LEFT_OUT.intersection(path.relative_to(ROOT).parts)
            and not path.relative_to(ROOT).parts[0].endswith("_cache")
            and path.suffix not in {".pyc", ".qm"}
        }
    return tuple(sorted(names))


@cache
def sources() -> tuple[Source, ...]:
    """Every text file of the project, save those that tests read in as others wrote them."""
    return tuple(
        Source(path=path, text=(ROOT / path).read_text(encoding="utf-8"))
        for path in paths()
        if PurePosixPath(path).suffix in _TEXT and not path.startswith(_GIVEN)
    )


def python(*folders: str) -> tuple[Source, ...]:
    """The Python files below these folders; all of them when none is named."""
    return tuple(
        source
        for source in sources()
        if source.path.endswith(".py") and (not folders or source.parts[0] in folders)
    )


def below(folder: str, suffix: str) -> tuple[Source, ...]:
    """The files of one kind below a folder."""
    return tuple(
        source
        for source in sources()
        if source.path.startswith(f"{folder}/") and source.path.endswith(suffix)
    )


def told(faults: Iterable[str]) -> str:
    """Faults as an assertion shows them, one on a line; empty when there is none."""
    return "\n".join(faults)


def call_name(node: ast.Call) -> str:
    """The last word of what is called: `b` for `a.b(...)`."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""
