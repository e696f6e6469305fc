"""davtari demo: on this computer, by its own server, for both persons."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from app.cli.main import run
from app.core.errors import Unavailable
from app.training import office
from tests.training.conftest import COLLEAGUE


@pytest.fixture
def answer(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str], monkeypatch
) -> Any:
    """Runs a command in a data folder of its own; gives the exit code and the document."""
    folder = tmp_path_factory.mktemp("books")
    monkeypatch.setenv("DAVTARI_DATA", str(folder))

    def command(*words: str) -> tuple[int, Any]:
        code = run([*words, "--json", "--lang", "en"])
        return code, json.loads(capsys.readouterr().out)

    yield command
    run(["server", "stop", "--json"])


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.usefixtures("short_year")
def test_the_demo_is_made_once_and_made_anew(answer: Any) -> None:
    code, made = answer("demo", "create")
    assert code == 0
    assert set(made) == {"company", "tenant", "entries", "lines", "persons", "drafts"}
    assert made["persons"][1] == COLLEAGUE
    code, refused = answer("demo", "create")
    assert code == 2
    assert refused["error"]["code"] == "demo.exists"
    assert "demo reset" in refused["error"]["message"]
    code, companies = answer("company", "list", "--as", COLLEAGUE)
    assert code == 0
    assert [c["roles"] for c in companies["companies"]] == [["accountant", "payroll_officer"]]
    code, again = answer("demo", "reset")
    assert code == 0
    assert {**again, "tenant": ""} == {**made, "tenant": ""}


def test_a_shared_server_gets_no_demo(answer: Any) -> None:
    code, refused = answer("demo", "create", "--server", "postgresql://books.example/davtari")
    assert code == 2
    assert refused["error"]["code"] == "demo.own_computer_only"


def test_two_programs_do_not_make_the_demo_at_once(tmp_path: Path, monkeypatch) -> None:
    class Own:
        class cluster:  # noqa: N801 - stands for an attribute
            class places:  # noqa: N801
                data = tmp_path

    monkeypatch.setattr(office, "_WAIT_S", 0)
    with (
        FileLock(tmp_path / "demo.lock"),
        pytest.raises(Unavailable) as caught,
        office.own_office(Own()),  # type: ignore[arg-type]
    ):
        pytest.fail("the lock was held")
    assert caught.value.code == "demo.busy"
