"""`davtari server init --server URL`, and a person's way in over TLS with the second factor."""

from __future__ import annotations

import json
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.cli.main import run
from app.core.errors import Denied, Unavailable
from app.ledger import service as ledger
from app.security import service as security
from app.store.books import OpenDesk
from app.store.door import Address, Door, Purpose
from tests.kit import totp
from tests.kit.shared_server import PASSWORD, SharedServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]


def door(server: SharedServer, login: str, password: str, **changes: Any) -> Door:
    given = {"host": "localhost", "port": server.port, "ca_file": server.authority, **changes}
    return Door(Address(**given), login, password)


def enrolled(opened: Door) -> tuple[OpenDesk, str]:
    desk = OpenDesk(opened)
    with desk.write() as tx:
        secret = tx.call("enrol_second_factor")
    with desk.write() as tx:
        answer = tx.call("confirm_second_factor", code=totp.code(secret, ahead=-1))
    assert desk.accept(answer)
    return desk, secret


def test_init_prepares_a_server_and_says_the_administrator_once(
    server: SharedServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", PASSWORD)
    words = ["server", "init", "--server", server.url("postgres"), "--json", "--office", "ბიურო"]
    assert run(words) == 0
    first = json.loads(capsys.readouterr().out)
    assert first["kind"] == "shared"
    assert run(words) == 0
    second = json.loads(capsys.readouterr().out)
    assert second["administrator"] == {"login": first["administrator"]["login"], "password": None}
    assert run(["server", "check", "--server", server.url("postgres"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "findings": []}
    assert run(["server", "upgrade", "--server", server.url("postgres"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["revision"] == first["revision"]


def test_a_password_in_the_address_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["server", "init", "--server", "postgresql://postgres:geheim@localhost/x", "--json"]
    assert run(words) == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["error"]["code"] == "server.url_password"
    assert "geheim" not in printed.out + printed.err


def test_a_person_sees_nothing_before_the_second_factor_and_works_after_it(
    server: SharedServer, administrator: tuple[str, str]
) -> None:
    opened = door(server, *administrator)
    opened.open()
    desk = OpenDesk(opened)
    with desk.read() as tx:
        assert tx.rows("my_companies") == []
    desk, _ = enrolled(opened)
    with desk.write() as tx:
        made = tx.call("create_person", request="01a20469-30fa-7000-b78f-e2f37777e866", name="ნინო")
    assert made["login"].startswith("u_")
    with opened.line(Purpose.READ) as reading, opened.line(Purpose.LONG) as long:
        for connection in (reading, long):
            row = connection.execute("select api.verified(), pg_backend_pid()").fetchone()
            assert row is not None
            assert row[0]
    opened.close()


def test_the_connection_is_encrypted_and_bound_to_the_certificate(
    server: SharedServer, administrator: tuple[str, str]
) -> None:
    opened = door(server, *administrator)
    opened.open()
    with opened.line(Purpose.WRITE) as connection:
        assert connection.pgconn.ssl_in_use
    opened.close()


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_a_plain_connection_is_refused_by_the_server(
    server: SharedServer, administrator: tuple[str, str], mode: str
) -> None:
    login, password = administrator
    if mode != "disable":
        with psycopg.connect(
            host="localhost", port=server.port, user=login, password=password, dbname="davtari",
            sslmode=mode,
        ) as connection:  # fmt: skip
            assert connection.pgconn.ssl_in_use
        return
    with pytest.raises(psycopg.OperationalError, match="reject"):
        psycopg.connect(
            host="localhost", port=server.port, user=login, password=password, dbname="davtari",
            sslmode=mode,
        )  # fmt: skip


def test_a_false_server_is_not_spoken_to(
    server: SharedServer, administrator: tuple[str, str]
) -> None:
    """A certificate of another authority, or for another name: no password is sent."""
    with pytest.raises(Unavailable):
        door(server, *administrator, ca_file=server.other_authority).open()
    with pytest.raises(Unavailable):
        door(server, *administrator, host="127.0.0.1").open()


def test_a_wrong_password_is_denied_and_an_unknown_name_gets_the_same_answer(
    server: SharedServer, administrator: tuple[str, str]
) -> None:
    answers = []
    for login in (administrator[0], "u_aaaaaaaaaaaaaaaa"):
        with pytest.raises(Denied) as refused:
            door(server, login, "wrong-password-1").open()
        answers.append(refused.value.code)
    assert answers == ["login.refused", "login.refused"]


def test_passwords_and_tokens_never_reach_the_log_of_the_server(
    server: SharedServer, administrator: tuple[str, str]
) -> None:
    opened = door(server, *administrator)
    opened.open()
    desk, secret = enrolled(opened)
    with desk.write() as tx:
        tx.call("change_password", password=PASSWORD + "-2")
        tx.call("change_password", password=PASSWORD)
    opened.close()
    log = Path(server.log).read_text("utf-8", errors="replace")
    assert PASSWORD not in log
    assert secret not in log


def test_a_failed_upgrade_leaves_the_old_state(
    server: SharedServer, administrator: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.server import upgrade as module

    before = len(_functions(server))
    text = module._text
    monkeypatch.setattr(
        module,
        "_text",
        lambda code, name: (
            text(code, name) + ("\nselect 1/0;" if name == "guard/triggers.sql" else "")
        ),
    )
    with pytest.raises(psycopg.errors.DivisionByZero):
        module.upgrade(server.operator, "davtari")
    assert len(_functions(server)) == before


def _functions(server: SharedServer) -> list[Any]:
    with server.operator.connect() as connection:
        return connection.execute(
            "select oid from pg_proc where pronamespace = 'api'::regnamespace"
        ).fetchall()


def test_a_missing_protection_is_found_and_an_upgrade_brings_it_back(
    server: SharedServer,
    administrator: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert administrator
    monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", PASSWORD)
    with server.operator.connect() as connection:
        connection.execute("alter table books.lines no force row level security")
    words = ["--server", server.url("postgres"), "--json"]
    assert run(["server", "check", *words]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert any("books.lines" in item["detail"] for item in found)
    assert run(["server", "upgrade", *words]) == 0
    capsys.readouterr()
    assert run(["server", "check", *words]) == 0


def test_a_company_of_a_server_begins_with_approval_above_the_set_amount(
    server: SharedServer,
    administrator: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", PASSWORD)
    words = ["server", "init", "--server", server.url("postgres"), "--json", "--approval-from"]
    assert run([*words, "-1"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "approval.amount_negative"
    assert run([*words, "2 500,00"]) == 0
    opened = door(server, *administrator)
    opened.open()
    desk, _ = enrolled(opened)
    for name, asked, wanted in (
        ("As the server", {}, [("*", Decimal("2500.00")), ("payroll_run", Decimal(0))]),
        ("By its own wish", {"approval_rules": []}, []),
        ("Practice", {"kind": "practice"}, []),
    ):
        company: dict[str, object] = {"name": name, "starts_on": "2025-01-01", **asked}
        tenant = security.create_company(desk, uuid.uuid4(), company)
        policy = ledger.approval_policy(desk.open(tenant, "en"))
        assert [(rule.kind, rule.from_amount) for rule in policy.rules] == wanted, name
    opened.close()
