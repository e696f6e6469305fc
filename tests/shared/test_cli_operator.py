"""The operator's commands on a shared server, and people made and signing in there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.kit import totp
from tests.kit.shared_server import PASSWORD, SharedServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Run a command with --json; gives exit code and document."""
    monkeypatch.setenv("DAVTARI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("DAVTARI_LANG", "en")

    def asked(*words: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = run([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return asked


def test_the_operator_sees_how_the_server_stands(
    server: SharedServer,
    administrator: tuple[str, str],
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    there = ("--server", server.url("postgres"))
    monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", PASSWORD)
    code, found = ask("server", "status", *there)
    assert (code, found["kind"], found["is_current"]) == (0, "shared", True)
    assert run(["server", "init", *there]) == 0
    assert administrator[0] in capsys.readouterr().out
    with server.operator.connect() as connection:
        connection.execute("comment on schema api is 'older'")
    assert ask("server", "status", *there)[1]["is_current"] is False
    assert [f["check"] for f in ask("server", "check", *there)[1]["findings"]] == ["code"]
    assert ask("server", "upgrade", *there)[0] == 0
    assert ask("server", "status", *there)[1]["is_current"] is True


@pytest.mark.parametrize("password", [None, "wrong"])
def test_an_operator_without_the_right_password_is_not_let_in(
    server: SharedServer,
    administrator: tuple[str, str],
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
    password: str | None,
) -> None:
    monkeypatch.delenv("DAVTARI_OPERATOR_PASSWORD", raising=False)
    if password:
        monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", password)
    code, answer = ask("server", "check", "--server", server.url("postgres"))
    assert (code, answer["error"]["code"]) == (2, "login.refused")


def test_a_person_signs_in_with_a_code_and_makes_another(
    server: SharedServer,
    administrator: tuple[str, str],
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    login, password = administrator
    address = Address(host="localhost", port=server.port, ca_file=server.authority)
    door = Door(address, login, password)
    door.open()
    desk = OpenDesk(door)
    with desk.write() as tx:
        secret = tx.call("enrol_second_factor")
    with desk.write() as tx:
        tx.call("confirm_second_factor", code=totp.code(secret, ahead=-1))
    door.close()
    monkeypatch.setenv("DAVTARI_PASSWORD", password)
    monkeypatch.setenv("DAVTARI_CODE", totp.code(secret))
    there = ("--server", server.url(), "--as", login)
    code, made = ask("person", "create", "--name", "ნინო", *there)
    assert code == 0
    assert len(made["password"]) > 12
    code, answer = ask("person", "list", *there)
    assert (code, answer["error"]["code"]) == (2, "second_factor.wrong")
    monkeypatch.delenv("DAVTARI_CODE")
    code, found = ask("person", "list", *there)
    assert made["login"] in [person["login"] for person in found["people"]]
    assert ask("demo", "create", *there)[1]["error"]["code"] == "demo.own_computer_only"
