"""What is wrong with a command is said in the reader's language, whole."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable

import pytest

from app.cli.main import make_parser
from tests.cli.conftest import Said

Ask = Callable[..., Said]

WRONG: dict[str, tuple[str, ...]] = {
    "no command": (),
    "unknown command": ("nonsense",),
    "no subcommand": ("entry",),
    "unknown subcommand": ("entry", "frobnicate"),
    "value missing": ("company", "list", "--company"),
    "word missing": ("company", "create"),
    "words too many": ("company", "list", "surplus"),
    "unknown option": ("company", "list", "--jso"),
    "not one of": ("report", "trial-balance", "--side", "left"),
    "not a number": ("report", "trial-balance", "--levels", "zwei"),
    "flag with a value": ("company", "list", "--json=yes"),
    "two that exclude each other": ("vat", "calculate", "--net", "1", "--gross", "2"),
    "one of two is needed": ("vat", "calculate"),
}


@pytest.mark.parametrize("language", ["ka", "ru"])
@pytest.mark.parametrize("name", sorted(WRONG))
def test_no_english_remains(ask: Ask, name: str, language: str) -> None:
    words = (*WRONG[name], "--lang", language)
    said = ask(*words)
    assert (said.code, said.error) == (2, "usage"), said.err
    message = str(said.document["error"]["message"])
    rest = re.sub(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]", "", message)
    allowed = {part for word in words for part in re.findall(r"[a-z]+", word.lower())}
    allowed |= options() | {"vat"}
    english = {found for found in re.findall(r"[A-Za-z]{2,}", rest) if found.lower() not in allowed}
    assert not english, message


def options() -> set[str]:
    """Words of the commands themselves, which are the same in every language."""
    found: set[str] = set()
    waiting: list[argparse.ArgumentParser] = [make_parser()]
    while waiting:
        parser = waiting.pop()
        for action in parser._actions:
            spoken = [*action.option_strings, action.dest, str(action.metavar or "")]
            if isinstance(action, argparse._SubParsersAction):
                spoken = list(action.choices)
                waiting += action.choices.values()
            elif action.choices:
                spoken += [str(one) for one in action.choices]
            found |= {part for one in spoken for part in re.findall(r"[a-z]+", one.lower())}
    return found


def test_in_english_it_is_said_in_our_own_words(ask: Ask) -> None:
    said = ask("company", "list", "surplus", "--lang", "en").err
    assert "not understood: surplus" in said
    assert "unrecognized" not in said
    said = ask("vat", "calculate", "--net", "1", "--gross", "2", "--lang", "en").err
    assert "does not go together with" in said
    said = ask("company", "create", "--lang", "en").err
    assert "missing" in said


def test_argparse_speaks_as_before_once_the_command_is_read(ask: Ask) -> None:
    ask("nonsense", "--lang", "ka")
    parser = argparse.ArgumentParser(prog="x", exit_on_error=False)
    parser.add_argument("--y", type=int)
    with pytest.raises(argparse.ArgumentError, match="expected one argument"):
        parser.parse_args(["--y"])
