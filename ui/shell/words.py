"""The words after `davtari gui`, the language of the person, and whether a window can be shown.

Knows no Qt: where Qt itself cannot be loaded, this still speaks.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Unavailable
from app.core.formats import LANGUAGES, parse_date

THEMES = ("system", "light", "dark")
PACKAGES = (
    "libgl1 libegl1 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What was asked of the window. `None` means: as the person left it."""

    language: str | None = None
    theme: str | None = None
    company: str | None = None
    person: str | None = None
    folder: Path | None = None
    screenshot: Path | None = None
    screen: str = "trial-balance"
    account: str = ""
    scale: int | None = None
    days: tuple[str, str] | None = None


class _Parser(argparse.ArgumentParser):
    """Raises a usage error instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Refuse the words as they were typed."""
        text = QT_TRANSLATE_NOOP(
            "app", "The command is not right: {message}. “davtari --help” lists the commands."
        )
        raise Refused("shell.usage", text, message=message)


def read_words(words: Sequence[str]) -> Words:
    """What the words after `gui` ask for.

    Raises: Refused "shell.usage", "date.unreadable".
    """
    parser = _Parser(prog="davtari gui", description="The program's window.")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the window")
    parser.add_argument("--theme", choices=THEMES, help="colours of the window")
    parser.add_argument("--company", metavar="NAME", help="name or id of the company")
    parser.add_argument("--as", dest="person", metavar="PERSON", help="who works")
    parser.add_argument("--data", type=Path, metavar="DIR", help="data folder")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="draw, save, leave")
    parser.add_argument("--screen", default="trial-balance", metavar="NAME", help="what to open")
    parser.add_argument("--account", default="", metavar="CODE", help="of an account card")
    parser.add_argument("--scale", type=int, metavar="PERCENT", help="100 to 300")
    parser.add_argument("--from", dest="first", metavar="DAY", help="first day of the period")
    parser.add_argument("--to", dest="last", metavar="DAY", help="last day of the period")
    given = parser.parse_args(list(words))
    if given.scale is not None and not 50 <= given.scale <= 400:
        parser.error("--scale: 50 .. 400")
    if (given.first is None) != (given.last is None):
        parser.error("--from, --to")
    days = (given.first, given.last) if given.first else None
    for day in days or ():
        parse_date(day)
    return Words(
        language=given.lang,
        theme=given.theme,
        company=given.company,
        person=given.person,
        folder=given.data,
        screenshot=given.screenshot,
        screen=given.screen,
        account=given.account,
        scale=given.scale,
        days=days,
    )


def language_of(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to speak before anything is read: --lang, the environment's, or Georgian."""
    for place, word in enumerate(words):
        given = word.partition("=")[2] if "=" in word else "".join(words[place + 1 : place + 2])
        if word.partition("=")[0] == "--lang" and given in LANGUAGES:
            return given
    for name in ("DAVTARI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        language = environment.get(name, "")[:2].lower()
        if language in LANGUAGES:
            return language
    return "ka"


def check_display(environment: Mapping[str, str], platform: str = sys.platform) -> None:
    """Make sure that a window can be shown here.

    Raises: Unavailable "shell.no_display".
    """
    is_unix_desktop = platform.startswith("linux")
    if not is_unix_desktop or environment.get("QT_QPA_PLATFORM"):
        return
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        raise Unavailable(
            "shell.no_display",
            QT_TRANSLATE_NOOP(
                "app",
                "There is no screen here on which the window could be shown. Start the program in "
                "a desktop session, or from another computer with “ssh -X”, or with “xvfb-run "
                "davtari”. “davtari gui --screenshot FILE.png” draws the window into a picture, "
                "and “davtari --help” lists what works without one.",
            ),
        )


def check_libraries(environment: Mapping[str, str], platform: str = sys.platform) -> None:
    """Make sure that Qt finds the libraries of a Linux desktop, which it names badly itself.

    Raises: Unavailable "shell.libraries".
    """
    if not platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen not in ("", "xcb") or (not chosen and not environment.get("DISPLAY")):
        return
    found = find_spec("PySide6")
    folders = [] if found is None else list(found.submodule_search_locations or [])
    for folder in folders:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            load_library(plugin)


def load_library(path: Path) -> None:
    """Load a library with all that it needs.

    Raises: Unavailable "shell.libraries" that names the one that is missing.
    """
    try:
        ctypes.CDLL(str(path), mode=os.RTLD_LAZY)
    except OSError as error:
        raise missing_library(error) from None


def missing_library(error: Exception) -> Unavailable:
    """What to tell when a library of the system is missing."""
    name = str(error).partition(":")[0]
    return Unavailable(
        "shell.libraries",
        QT_TRANSLATE_NOOP(
            "app",
            "The window needs libraries of the system that are missing here ({library}). "
            "“python3 packaging/dev.py run” installs them; or, as an administrator on Debian or "
            "Ubuntu: apt-get install {packages}",
        ),
        library=name,
        packages=PACKAGES,
    )
