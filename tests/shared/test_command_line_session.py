"""The command line on a shared server: enrol once, sign in with a code, then work without one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run
from tests.kit import totp
from tests.kit.shared_server import SharedServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]


def test_a_person_enrols_works_and_signs_out(
    server: SharedServer,
    administrator: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    login, password = administrator
    monkeypatch.setenv("DAVTARI_PASSWORD", password)
    monkeypatch.setenv("DAVTARI_DATA", str(tmp_path / "data"))
    common = ["--server", server.url(), "--as", login, "--lang", "en", "--json"]

    def ask(*words: str) -> tuple[int, dict[str, Any], str]:
        code = run([*words, *common])
        printed = capsys.readouterr()
        return code, json.loads(printed.out), printed.err

    code, answer, _ = ask("company", "list")
    assert (code, answer["error"]["code"]) == (2, "session.needed")

    def type_the_code() -> str:
        found = re.search(r"secret=([A-Z2-7]+)", capsys.readouterr().err)
        assert found is not None
        return totp.code(found[1])

    monkeypatch.setattr("builtins.input", type_the_code)
    code, answer, _ = ask("session", "enrol")
    assert code == 0
    assert len(set(answer["recovery_codes"])) == 10
    for _ in range(2):
        code, answer, _ = ask("session", "show")
        assert (code, answer["verified"]) == (0, True)
    assert ask("company", "create", "--name", "შპს ქსელი", "--start", "2025-01-01")[0] == 0
    code, answer, _ = ask("report", "trial-balance", "--from", "2025-01-01", "--to", "2025-12-31")
    assert (code, answer["company"]) == (0, "შპს ქსელი")
    assert ask("session", "end")[0] == 0
    code, answer, _ = ask("session", "show")
    assert (code, answer["error"]["code"]) == (2, "session.needed")


def test_without_login_or_password_the_command_says_what_is_missing(
    server: SharedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["company", "list", "--server", server.url(), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "login.missing"


@pytest.mark.parametrize("url", ["http://localhost/x?sslrootcert=a", "postgresql://localhost/x"])
def test_an_address_without_scheme_or_authority_is_refused(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAVTARI_PASSWORD", "x")
    assert run(["company", "list", "--server", url, "--as", "u_x", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "server.url"
