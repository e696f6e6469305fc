"""What every command has in common: usage, languages, faults, the shape of values."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.cli import main, output
from app.cli.output import to_json
from app.core.errors import Bug, Unavailable
from app.core.texts import Texts
from tests.cli.conftest import Said

Ask = Callable[..., Said]


@pytest.mark.parametrize(
    "words",
    [
        (), ("nonsense",), ("entry",), ("entry", "import"), ("entry", "import", "a", "b"),
        ("company", "create"), ("report", "trial-balance", "--form", "pdf"),
        ("company", "list", "--jso"), ("role", "grant", "x"), ("server", "explode"),
    ],
)  # fmt: skip
def test_wrong_usage_has_its_code_and_a_word_of_help(ask: Ask, words: tuple[str, ...]) -> None:
    said = ask(*words)
    assert (said.code, said.error) == (2, "usage")
    assert said.document["error"]["faults"] == []
    assert "davtari --help" in said.err


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_messages_speak_the_language_asked_for_even_when_the_command_is_wrong(
    ask: Ask, language: str
) -> None:
    both = [ask("x", "--lang", language).err, ask("x", f"--lang={language}").err]
    assert both[0] == both[1]
    assert any("ა" <= sign <= "ჰ" for sign in both[0]) is (language == "ka")


@pytest.mark.parametrize(
    ("names", "language"),
    [
        ({"DAVTARI_LANG": "ru"}, "ru"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "ka_GE", "LANG": "en"}, "ka"),
        ({"LANG": "de_DE"}, "ka"),
        ({}, "ka"),
    ],
)
def test_without_a_word_the_language_is_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, str], language: str
) -> None:
    for name in ("DAVTARI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert main._language(["company", "list"]) == language


def test_a_fault_of_the_program_has_a_reference_and_no_traceback(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("ნინოს ხელფასი")

    monkeypatch.setattr("app.cli.companies.security.companies", broken)
    monkeypatch.setattr("app.cli.context.Context.desk", lambda _: None)
    said = ask("company", "list")
    assert (said.code, said.error) == (1, "bug")
    assert "Traceback" not in said.err + said.out
    assert "ხელფასი" not in said.err + said.out
    reference = said.document["error"]["message"].split()[-1].rstrip(".")
    (log,) = home.rglob("davtari.log")
    (line,) = [json.loads(x) for x in log.read_text("utf-8").splitlines() if reference in x]
    assert (line["kind"], line["reference"]) == ("ZeroDivisionError", reference)
    assert "ხელფასი" not in log.read_text("utf-8")


def test_a_bug_that_the_server_told_keeps_its_code(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise Bug("audit.no_chain", "x")

    monkeypatch.setattr("app.cli.context.Context.desk", broken)
    said = ask("company", "list")
    assert (said.code, said.error) == (1, "audit.no_chain")


def test_what_is_unavailable_is_for_the_reader_to_try_again(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise Unavailable("server.full", "full")

    monkeypatch.setattr("app.cli.context.Context.desk", gone)
    assert ask("company", "list").code == 2


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 0)])
def test_who_interrupts_or_stops_listening_sees_no_fault(
    home: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def stopped(*_: object) -> None:
        raise error

    monkeypatch.setattr("app.cli.context.Context.desk", stopped)
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert main.run(["company", "list"]) == code


def test_values_of_an_answer_are_text_with_their_digits() -> None:
    moment = datetime(2025, 3, 5, tzinfo=UTC)
    document = {"a": Decimal("1E+3"), "b": moment, "c": date(2025, 3, 5), "d": uuid.UUID(int=0)}
    assert json.loads(to_json(document)) == {
        "a": "1000", "b": "2025-03-05T00:00:00+00:00", "c": "2025-03-05",
        "d": "00000000-0000-0000-0000-000000000000",
    }  # fmt: skip
    from types import MappingProxyType

    assert json.loads(to_json({"m": MappingProxyType({"x": 1})})) == {"m": {"x": 1}}
    with pytest.raises(TypeError):
        to_json({"x": object()})
    assert output._place({"row": 3, "column": None}, Texts("en")) == "Row 3: "


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_are_answers(
    home: Path, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main.run([word])
    assert ended.value.code == 0
    assert capsys.readouterr().out
