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

Command = Callable[[Context, argparse.Namespace], Answer]


class Parser(argparse.ArgumentParser):
    """Raises a usage error instead of ending the program; takes options by their whole names."""

    def __init__(self, *, texts: Texts | None = None, **given: Any) -> None:
        super().__init__(allow_abbrev=False, **given)
        teach_types(self, texts or Texts(default_language()))

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
        parser = self._commands.add_parser(
            name, help=help_text, description=help_text, texts=self._texts
        )
        parser.set_defaults(run=run, command=" ".join((*self._path, name)))
        _add_common(parser)
        return parser

    def group(self, name: str, help_text: str) -> Adder:
        """A group of commands under one word."""
        parser = self._commands.add_parser(
            name, help=help_text, description=help_text, texts=self._texts
        )
        return Adder(_subcommands(parser, self._texts), self._texts, (*self._path, name))


def subcommands(parser: Parser, texts: Texts) -> Adder:
    """What adds commands below the program itself."""
    return Adder(_subcommands(parser, texts), texts)


def _subcommands(parser: Parser, texts: Texts) -> argparse._SubParsersAction[Parser]:
    metavar = texts.say(QT_TRANSLATE_NOOP("app", "COMMAND"))
    return parser.add_subparsers(required=True, metavar=metavar, parser_class=Parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    common = parser.add_argument_group("options of every command")
    common.add_argument("--json", action="store_true", help="one JSON document on stdout")
    common.add_argument("--company", metavar="NAME", help="name or id of the company")
    common.add_argument("--as", dest="person", metavar="PERSON", help="who works (default: owner)")
    common.add_argument("--server", metavar="URL", help="a shared server (default: own computer)")
    common.add_argument("--data", type=Path, metavar="DIR", help="data folder, else DAVTARI_DATA")
    common.add_argument(
        "--lang", choices=LANGUAGES, default=default_language(), help="language of the answer"
    )


def default_language() -> str:
    """The language of the person: DAVTARI_LANG, else that of the system, else Georgian."""
    for name in ("DAVTARI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(name, "")[:2].lower()
        if language in LANGUAGES:
            return language
    return "ka"
