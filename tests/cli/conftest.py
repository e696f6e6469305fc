"""One own computer for all tests of a worker; each test makes companies of its own."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run
from app.server.cluster import Cluster
from app.server.own_computer import OwnComputer, open_own_computer
from app.server.places import find_places

CHART = """\
code,parent_code,name_ka,name_en,name_ru,type,normal_side,is_postable
1000,,მიმდინარე აქტივები,Current assets,Активы,asset,debit,false
1210,1000,ბანკი,Bank,Банк,asset,debit,true
1410,1000,მოთხოვნები,Receivables,Дебиторы,asset,debit,true
5150,,კაპიტალი,Capital,Капитал,equity,credit,true
6110,,შემოსავალი,Revenue,Доход,income,credit,1
"""
MONTH = """\
entry,date,text,account,debit,credit
1,2025-03-05,გაყიდვა,1410,118.00,
1,,,6110,,118.00
2,06.03.2025,ჩარიცხვა,1210,"100,00",
2,,,1410,,"100,00"
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered: its exit code, the JSON document, both streams."""

    code: int
    document: Any
    out: str
    err: str

    @property
    def error(self) -> str:
        return str(self.document["error"]["code"])


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for the log and the data of the commands, apart from the tester's own."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(folder))
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        patch.setenv("DAVTARI_DATA", str(folder / "data"))
        patch.setenv("DAVTARI_LANG", "en")
        for name in ("DAVTARI_PASSWORD", "DAVTARI_CODE", "DAVTARI_OPERATOR_PASSWORD"):
            patch.delenv(name, raising=False)
        yield folder


@pytest.fixture(scope="session")
def own_computer(home: Path) -> Iterator[OwnComputer]:
    """The server of that home, kept running between the commands."""
    with open_own_computer(home / "data") as opened:
        yield opened
    Cluster(find_places(home / "data")).discard()


@pytest.fixture
def ask(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run a command with --json and read what it says."""

    def asked(*words: str, plain: bool = False) -> Said:
        capsys.readouterr()
        code = run([*words] if plain else [*words, "--json"])
        printed = capsys.readouterr()
        return Said(code, None if plain else json.loads(printed.out), printed.out, printed.err)

    return asked


@dataclass(frozen=True, slots=True)
class Made:
    """A company made by the command, and a short way to ask in it."""

    name: str
    ask: Callable[..., Said]

    def __call__(self, *words: str, plain: bool = False) -> Said:
        return self.ask(*words, "--company", self.name, plain=plain)


@pytest.fixture
def company(own_computer: OwnComputer, ask: Callable[..., Said], tmp_path: Path) -> Made:
    """A company of this test alone, with a small chart."""
    (tmp_path / "chart.csv").write_text(CHART, encoding="utf-8")
    name = f"company {uuid.uuid4()}"
    made = ask(
        "company", "create", "--name", name, "--start", "2025-01-01",
        "--chart", str(tmp_path / "chart.csv"), "--id-code", "404123456",
    )  # fmt: skip
    assert made.code == 0, made.err
    return Made(name, ask)


@pytest.fixture
def month(tmp_path: Path) -> Path:
    """A file with two entries of March."""
    path = tmp_path / "march.csv"
    path.write_text(MONTH, encoding="utf-8")
    return path
