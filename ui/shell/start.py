"""How the window starts: what cannot be shown is said in words, in place of Qt's abort."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.core.errors import Fault
from app.core.texts import Texts
from ui.shell.ahead import Ahead, wanted_first
from ui.shell.entrance import Opener
from ui.shell.preferences import preferences_file, read_preferences
from ui.shell.words import (
    Words,
    check_display,
    check_libraries,
    language_of,
    missing_library,
    read_words,
)

if TYPE_CHECKING:
    from ui.shell.program import Program

DONE = 0
FAULT = 1
REFUSED = 2


def start(
    words: Sequence[str], opener: Opener, watch: Callable[[Program], object] | None = None
) -> int:
    """Run the window until it is closed; 2 when it cannot be shown, after saying why.

    `watch` is given the program before it begins, for who measures it.
    """
    texts = Texts(language_of(words, os.environ))
    try:
        given = read_words(words)
        if given.screenshot is not None:
            # A picture needs no screen: wherever it is taken, it looks the same.
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if given.scale is not None:
            os.environ["QT_SCALE_FACTOR"] = f"{given.scale / 100:g}"
        check_display(os.environ)
        check_libraries(os.environ)
        first = wanted_first(given, read_preferences(preferences_file()))
        if first is None:
            return _show(given, texts.language, opener, watch)
        ahead = Ahead(opener, first)
        ahead.begin()
        try:
            return _show(given, texts.language, ahead.open, watch)
        finally:
            ahead.leave()
    except Fault as fault:
        sys.stderr.write(texts.fault(fault) + "\n")
        return REFUSED


def _show(
    words: Words, language: str, opener: Opener, watch: Callable[[Program], object] | None
) -> int:
    # Until the window stands nothing becomes garbage; then `Garbage` looks for it.
    was_looked_for = gc.isenabled()
    gc.disable()
    try:
        try:
            from ui.shell import program  # noqa: PLC0415 - Qt may be unloadable, and that is said
        except ImportError as error:
            if error.name is not None and not (error.name or "").startswith("PySide6"):
                raise
            raise missing_library(error) from None
        return program.run(words, language, opener, watch)
    finally:
        if was_looked_for:
            gc.enable()
