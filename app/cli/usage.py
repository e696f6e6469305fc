"""What argparse finds wrong with a command, said in the reader's language.

argparse asks for each of its texts by the English one (as gettext would); while a command is read
it is answered from the table below. A text that is not in it, of a newer Python, stays in English.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts

# In the order of their gaps argparse fills them: by name, or one after another.
_SAYS = {
    "argument %(argument_name)s: %(message)s": QT_TRANSLATE_NOOP(
        "app", "{argument_name}: {message}"
    ),
    "invalid choice: %(value)r (choose from %(choices)s)": QT_TRANSLATE_NOOP(
        "app", "“{value}” is none of these: {choices}"
    ),
    "the following arguments are required: %s": QT_TRANSLATE_NOOP("app", "missing: {words}"),
    "unrecognized arguments: %s": QT_TRANSLATE_NOOP("app", "not understood: {words}"),
    "expected one argument": QT_TRANSLATE_NOOP("app", "a value must follow"),
    "expected at least one argument": QT_TRANSLATE_NOOP("app", "at least one value must follow"),
    "expected at most one argument": QT_TRANSLATE_NOOP("app", "at most one value may follow"),
    "ignored explicit argument %r": QT_TRANSLATE_NOOP("app", "takes no value: {words}"),
    "not allowed with argument %s": QT_TRANSLATE_NOOP("app", "does not go together with {words}"),
    "one of the arguments %s is required": QT_TRANSLATE_NOOP(
        "app", "one of these is needed: {words}"
    ),
    "usage: ": QT_TRANSLATE_NOOP("app", "usage: "),
    "positional arguments": QT_TRANSLATE_NOOP("app", "arguments"),
    "options": QT_TRANSLATE_NOOP("app", "options"),
    "show this help message and exit": QT_TRANSLATE_NOOP("app", "show this help and end"),
    "unknown parser %(parser_name)r (choices: %(choices)s)": QT_TRANSLATE_NOOP(
        "app", "“{parser_name}” is none of these: {choices}"
    ),
}
_MANY = QT_TRANSLATE_NOOP("app", "as many values must follow: {words}")
_WHOLE = QT_TRANSLATE_NOOP("app", "“{value}” is not a whole number")
_ID = QT_TRANSLATE_NOOP("app", "“{value}” is not an id as the program gives them")
_GAP = re.compile(r"\{(\w+)\}")


@contextmanager
def speaking(texts: Texts) -> Iterator[None]:
    """Let argparse speak a language for the length of the block."""

    def say(source: str) -> str:
        return _gaps(texts.say(_SAYS[source])) if source in _SAYS else source

    def say_many(one: str, many: str, count: int) -> str:
        del one, many, count
        return _gaps(texts.say(_MANY))

    before = {name: getattr(argparse, name) for name in ("_", "ngettext")}
    setattr(argparse, "_", say)  # noqa: B010 - the very name by which argparse asks
    setattr(argparse, "ngettext", say_many)  # noqa: B010
    try:
        yield
    finally:
        for name, kept in before.items():
            setattr(argparse, name, kept)


def teach_types(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Let a parser say in a language what is wrong with a number or an id."""

    def whole(value: str) -> int:
        try:
            return int(value)
        except ValueError:
            raise argparse.ArgumentTypeError(texts.say(_WHOLE, value=value)) from None

    def an_id(value: str) -> UUID:
        try:
            return UUID(value)
        except ValueError:
            raise argparse.ArgumentTypeError(texts.say(_ID, value=value)) from None

    parser.register("type", int, whole)
    parser.register("type", UUID, an_id)


def _gaps(said: str) -> str:
    """The gaps of our texts as argparse fills them."""

    def gap(found: re.Match[str]) -> str:
        return "%s" if found[1] == "words" else f"%({found[1]})s"

    return _GAP.sub(gap, said.replace("%", "%%"))
