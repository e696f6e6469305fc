"""Commands parsed and answered without a server: what they ask for, and what they say of it."""

from __future__ import annotations

import signal
import sys
import threading
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.cli import bench, parties, rates, revenue_service
from app.cli.context import Context
from app.cli.main import _stoppable, make_parser
from app.cli.output import Answer
from app.core.errors import Refused
from app.currency import service as currency
from app.integrations import service as integrations
from app.ledger import service as ledger
from app.ledger.records import ApprovalPolicy, ApprovalRule
from app.parties.records import Party, PartyKind
from app.server.secrets import Secret

BOOKS = object()
CHANGE = UUID(int=5)


class _Context:
    """A context whose books are never opened."""

    def books(self) -> object:
        return BOOKS


def ask(*words: str) -> Answer:
    given = make_parser().parse_args([*words, "--lang", "en"])
    answer = given.run(cast("Context", _Context()), given)
    assert isinstance(answer, Answer)
    return answer


def said(answer: Answer) -> str:
    return "\n".join(answer.lines).replace("\u00a0", " ")


def test_rules_that_were_asked_for_stand_below_those_that_hold(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = ApprovalRule(kind="*", from_amount=Decimal(5000))
    wished = ApprovalRule(kind="payment", from_amount=Decimal(100))
    policy = ApprovalPolicy(rules=(held,), asked=((CHANGE, (wished,)),))
    monkeypatch.setattr(ledger, "approval_policy", lambda _: policy)
    lines = said(ask("approval", "list")).splitlines()
    assert lines[0].split() == ["any", "5", "000.00"]
    assert str(CHANGE) in lines[1]
    assert lines[2].split() == ["payment", "100.00"]


def test_a_second_administrator_agrees_to_the_change_that_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    agreed: list[UUID] = []

    def agree(_books: object, _request: UUID, change: UUID) -> SimpleNamespace:
        agreed.append(change)
        return SimpleNamespace(value="set")

    monkeypatch.setattr(ledger, "agree_approval_policy", agree)
    assert ask("approval", "agree", str(CHANGE)).document == {"state": "set"}
    assert agreed == [CHANGE]


def test_a_rule_without_an_amount_is_no_rule() -> None:
    with pytest.raises(Refused) as told:
        ask("approval", "set", "payment")
    assert told.value.code == "usage"


@pytest.mark.parametrize("given", [(), ("--heading",), ("--postable",), ("--require", "party,")])
def test_of_an_account_only_what_was_given_is_changed(
    monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]
) -> None:
    saved: list[dict[str, Any]] = []

    def save(_books: object, _request: UUID, fields: dict[str, Any], version: int) -> Any:
        saved.append(fields)
        return SimpleNamespace(value={"code": "1210", "version": version + 1})

    monkeypatch.setattr(ledger, "save_account", save)
    ask("account", "change", "1210", "--version", "3", *given)
    wished: dict[str, dict[str, object]] = {
        "--heading": {"is_postable": False},
        "--postable": {"is_postable": True},
        "--require": {"required_dimensions": ["party"]},
    }
    assert saved == [{"code": "1210", **wished.get("".join(given[:1]), {})}]


def test_the_kind_of_a_party_is_as_given_or_follows_from_country_and_number() -> None:
    def kind(party: Party, of: str = "", id_code: str = "") -> PartyKind:
        return parties._kind(party, cast("Any", SimpleNamespace(kind=of, id_code=id_code)))

    plain = Party(code="A", name="A")
    assert kind(plain, of="person") is PartyKind.PERSON
    assert kind(Party(code="A", name="A", country="DE")) is PartyKind.FOREIGN
    number = Party(code="A", name="A", id_code="01001012345")
    assert kind(number, id_code="01001012345") is PartyKind.PERSON
    assert kind(Party(code="A", name="A", kind=PartyKind.FOREIGN)) is PartyKind.ORGANISATION
    assert kind(Party(code="A", name="A", kind=PartyKind.PERSON)) is PartyKind.PERSON


def test_a_file_of_rates_that_are_not_kept_here_writes_nothing_and_says_which(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "rates.csv"
    file.write_text("day,currency,rate\n2026-03-02,JPY,1.8\n", encoding="utf-8")
    monkeypatch.setattr(currency, "known_codes", lambda _: {"USD"})
    read = SimpleNamespace(rates=(), skipped=("JPY",))
    monkeypatch.setattr(currency, "read_rates", lambda *_: read)

    def save(*_: object) -> None:
        pytest.fail("there is nothing to keep")

    monkeypatch.setattr(currency, "save_rates", save)
    given = cast("Any", SimpleNamespace(file=file, lang="en"))
    answer = rates.import_rates(cast("Context", _Context()), given)
    assert answer.lines[0] == "Rates kept: 0."
    assert "JPY" in answer.lines[1]


def test_progress_is_told_where_somebody_looks_and_nowhere_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rates._progress(1, 2)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    rates._progress(1, 2)
    rates._progress(2, 2)
    assert capsys.readouterr().err == "\r1/2\r2/2\n"


def test_rs_ge_is_reached_where_it_is_or_where_the_command_says() -> None:
    def url(*words: str) -> str:
        given = make_parser().parse_args(["rs", "check", "405111222", *words])
        return revenue_service._settings(given).waybill_url

    assert url("--url", "http://127.0.0.1:8099").startswith("http://127.0.0.1:8099/")
    assert url().startswith("https://services.rs.ge/")
    assert url("--test").startswith("https://services-test.rs.ge/")


def test_the_password_of_rs_ge_is_typed_where_none_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: dict[str, Secret] = {}
    monkeypatch.delenv("DAVTARI_RS_PASSWORD", raising=False)
    monkeypatch.setattr("app.cli.outbox.secrets", lambda _: kept)
    monkeypatch.setattr(
        integrations, "keep_user", lambda found, key, user: found.__setitem__(key, user.password)
    )
    with pytest.raises(Refused) as told:
        ask("rs", "user", "own:400000001")
    assert told.value.code == "rs.password_missing"
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(revenue_service, "getpass", lambda: "typed")
    answer = ask("rs", "user", "own:400000001")
    assert [one.reveal() for one in kept.values()] == ["typed"]
    assert "typed" not in said(answer) + str(answer.document)


def test_an_installed_program_says_that_it_does_not_measure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bench, "_ROOT", tmp_path)
    with pytest.raises(Refused) as told:
        ask("bench")
    assert told.value.code == "bench.source_missing"


def test_a_command_run_by_a_thread_leaves_the_signals_alone() -> None:
    seen: list[object] = []

    def run() -> None:
        with _stoppable():
            seen.append(signal.getsignal(signal.SIGTERM))

    before = signal.getsignal(signal.SIGTERM)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert seen == [before]
    with _stoppable():
        stop = signal.getsignal(signal.SIGTERM)
        assert callable(stop)
        with pytest.raises(KeyboardInterrupt):
            stop(signal.SIGTERM, None)
    assert signal.getsignal(signal.SIGTERM) == before


def test_without_a_session_there_is_none_to_keep() -> None:
    context = object.__new__(Context)
    context._door = cast("Any", SimpleNamespace(refresh_token=None))
    context.keep_session()
