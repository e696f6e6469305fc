"""Keeps translations/*.ts in step with the texts in the sources, and compiles them to .qm for Qt.

Standard library only. The .ts files are kept in git; the .qm files are made at set-up.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

LANGUAGES = {"ka": "ka_GE", "en": "en_US", "ru": "ru_RU"}
ROOMS = ("app", "ui")
_EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en_US">
</TS>
"""
_UNFINISHED = re.compile(
    r"<source>(?P<source>[^<]*)</source>"
    r"(?P<between>\s*(?:<(?:comment|extracomment|translatorcomment)>[^<]*</\w+>\s*)*)"
    r'<translation type="unfinished">[^<]*</translation>'
)


class LanguageFault(Exception):
    """A tool of Qt could not do its work."""


def sources(root: Path) -> list[Path]:
    """Every Python file that may hold a text for the reader, in a fixed order."""
    return sorted(path for room in ROOMS for path in (root / room).rglob("*.py"))


def update(root: Path, tools: Path) -> None:
    """Bring new texts into the .ts files, drop those that are gone, and finish English."""
    folder = root / "translations"
    folder.mkdir(exist_ok=True)
    files = [folder / f"{name}.ts" for name in LANGUAGES]
    for path, language in zip(files, LANGUAGES.values(), strict=True):
        if not path.exists():
            path.write_text(_EMPTY.format(language=language), encoding="utf-8")
    names = [str(path.relative_to(root)) for path in sources(root)]
    targets = [str(path.relative_to(root)) for path in files]
    # Line numbers are left out, or every change of a source would change these files too.
    options = ["-locations", "none", "-no-obsolete"]
    _call([_tool(tools, "lupdate"), *options, *names, "-ts", *targets], root)
    english = folder / "en.ts"
    english.write_text(finish_english(english.read_text(encoding="utf-8")), encoding="utf-8")


def finish_english(text: str) -> str:
    """English says what the source says; only plural forms are left to a person."""

    def finish(found: re.Match[str]) -> str:
        source = found["source"]
        between = found["between"]
        return f"<source>{source}</source>{between}<translation>{source}</translation>"

    return _UNFINISHED.sub(finish, text)


def compile_all(root: Path, tools: Path) -> None:
    """Make the .qm files that are older than their .ts files."""
    for path in stale(root):
        target = path.with_suffix(".qm")
        _call([_tool(tools, "lrelease"), "-silent", str(path), "-qm", str(target)], root)


def stale(root: Path) -> list[Path]:
    """The .ts files whose .qm is missing or older."""
    return [path for path in sorted((root / "translations").glob("*.ts")) if _is_stale(path)]


def _is_stale(path: Path) -> bool:
    made = path.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime < path.stat().st_mtime


def _tool(tools: Path, name: str) -> str:
    return str(tools / f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}")


def _call(command: list[str], root: Path) -> None:
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise LanguageFault(done.stdout + done.stderr)
