"""Runs a command: reads its words, opens what it needs, prints its answer, gives the exit code."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version

import platformdirs

from app.cli import (
    accounts,
    approval,
    attachments,
    audit,
    batches,
    bench,
    companies,
    currencies,
    demo,
    entries,
    invoices,
    parties,
    payroll,
    people,
    periods,
    rates,
    reports,
    revenue_service,
    servers,
    sessions,
    templates,
    vat,
    years,
)
from app.cli.arguments import Parser, default_language, subcommands
from app.cli.context import opened
from app.cli.output import DONE, show, show_fault
from app.cli.usage import speaking
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.log import log_event, start_log
from app.core.texts import Texts

_GROUPS = (
    demo,
    companies,
    people,
    accounts,
    parties,
    entries,
    templates,
    attachments,
    periods,
    years,
    currencies,
    rates,
    batches,
    approval,
    invoices,
    vat,
    payroll,
    revenue_service,
    reports,
    audit,
    servers,
    sessions,
    bench,
)

STOPPED = 130
"""The exit code of a command that was stopped, as shells know it."""


def make_parser(language: str = "en") -> Parser:
    """The parser of all commands; what is wrong with one is said in a language."""
    texts = Texts(language)
    parser = Parser(
        prog="davtari", description="Bookkeeping for Georgian accountants.", texts=texts
    )
    parser.add_argument("--version", action="version", version=version("davtari"))
    commands = subcommands(parser, texts)
    for group in _GROUPS:
        group.add(commands)
    return parser


def run(words: Sequence[str]) -> int:
    """Run one command; gives 0 done, 2 refused or wrong usage, 1 fault."""
    as_json = "--json" in words
    language = _language(words)
    try:
        start_log(platformdirs.user_log_path("davtari", appauthor=False))
        with speaking(Texts(language)):
            given = make_parser(language).parse_args(words)
        with _stoppable(), opened(given) as context:
            answer = given.run(context, given)
        log_event("command", name=given.command)
        show(answer, as_json=as_json)
        code: int = answer.code
    except BrokenPipeError:
        # The reader of our output has gone (davtari ... | head): nobody is left to tell.
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        text = QT_TRANSLATE_NOOP(
            "app", "Stopped. Nothing is half done: what was not finished is not written."
        )
        print(Texts(language).say(text), file=sys.stderr)
        return STOPPED
    except Exception as error:  # noqa: BLE001 - the one place where nothing may escape to the user
        return show_fault(error, Texts(language), as_json=as_json)
    return code


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let a request to end (SIGTERM) undo what is under way, as Ctrl+C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _language(words: Sequence[str]) -> str:
    """The language of messages, also when the command itself cannot be read."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        option, _, value = word.partition("=")
        if option == "--lang" and (value or following) in LANGUAGES:
            return value or following
    return default_language()
