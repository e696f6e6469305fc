"""The words of a command: what all commands take, and usage errors in the reader's language."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from app.cli.context import Context
from app.cli.output import Answer
from app.cli.usage import teach_types
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import LANGUAGES
from app.core.texts import Texts

_COMMON = QT_TRANSLATE_NOOP("app", "options of every command")
_JSON = QT_TRANSLATE_NOOP("app", "one JSON document on stdout")
_COMPANY = QT_TRANSLATE_NOOP("app", "name or id of the company")
_PERSON = QT_TRANSLATE_NOOP("app", "who works (default: owner)")
_SERVER = QT_TRANSLATE_NOOP("app", "a shared server (default: own computer)")
_DATA = QT_TRANSLATE_NOOP("app", "data folder, else DAVTARI_DATA")
_LANG = QT_TRANSLATE_NOOP("app", "language of the answer")
Command = Callable[[Context, argparse.Namespace], Answer]


class Parser(argparse.ArgumentParser):
    """Raises a usage error instead of ending the program; takes options by their whole names."""

    def __init__(self, *, texts: Texts | None = None, **given: Any) -> None:
        # Before the parent's own, which adds --help by the method below.
        self._texts = texts or Texts(default_language())
        super().__init__(allow_abbrev=False, **given)
        teach_types(self, self._texts)

    def add_argument(self, *names: Any, **given: Any) -> argparse.Action:
        """An argument; a help text that is marked is said in the reader's language."""
        if "help" in given:
            given["help"] = self._texts.say(given["help"])
        return super().add_argument(*names, **given)

    def error(self, message: str) -> NoReturn:
        """Refuse the command as it was typed."""
        raise Refused(
            "usage",
            QT_TRANSLATE_NOOP(
                "app", "The command is not right: {message}. “davtari --help” lists the commands."
            ),
            message=message,
        )


class Adder:
    """Adds commands with the options that all of them take."""

    def __init__(
        self,
        commands: argparse._SubParsersAction[Parser],
        texts: Texts,
        path: tuple[str, ...] = (),
    ) -> None:
        self._commands = commands
        self._texts = texts
        self._path = path

    def command(self, name: str, run: Command, help_text: str) -> Parser:
        """A command that runs a function; the caller adds its own options."""
        parser = self._parser(name, help_text)
        parser.set_defaults(run=run, command=" ".join((*self._path, name)))
        _add_common(parser, self._texts)
        return parser

    def group(self, name: str, help_text: str) -> Adder:
        """A group of commands under one word."""
        parser = self._parser(name, help_text)
        return Adder(_subcommands(parser, self._texts), self._texts, (*self._path, name))

    def _parser(self, name: str, help_text: str) -> Parser:
        said = self._texts.say(help_text)
        return self._commands.add_parser(name, help=said, description=said, texts=self._texts)


def subcommands(parser: Parser, texts: Texts) -> Adder:
    """What adds commands below the program itself."""
    return Adder(_subcommands(parser, texts), texts)


def _subcommands(parser: Parser, texts: Texts) -> argparse._SubParsersAction[Parser]:
    metavar = texts.say(QT_TRANSLATE_NOOP("app", "COMMAND"))
    return parser.add_subparsers(required=True, metavar=metavar, parser_class=Parser)


def _add_common(parser: argparse.ArgumentParser, texts: Texts) -> None:
    say = texts.say
    common = parser.add_argument_group(say(_COMMON))
    common.add_argument("--json", action="store_true", help=say(_JSON))
    common.add_argument("--company", metavar="NAME", help=say(_COMPANY))
    common.add_argument("--as", dest="person", metavar="PERSON", help=say(_PERSON))
    common.add_argument("--server", metavar="URL", help=say(_SERVER))
    common.add_argument("--data", type=Path, metavar="DIR", help=say(_DATA))
    common.add_argument("--lang", choices=LANGUAGES, default=default_language(), help=say(_LANG))


def default_language() -> str:
    """The language of the person: DAVTARI_LANG, else that of the system, else Georgian."""
    for name in ("DAVTARI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(name, "")[:2].lower()
        if language in LANGUAGES:
            return language
    return "ka"
