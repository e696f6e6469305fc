"""Who may import whom: the contracts of import-linter, and the two rules it cannot say."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.house.tree import ROOT, Source, below, python, told

# Floors below the rooms of the trade: whoever stands above may use all of them.
OPEN_ROOMS = {"core", "store", "server", "paper"}
DOORS = {"service", "records"}
# The catalogue shows the reports of every room; the command line and the screens print them.
MORE_DOORS = {"cli": {"reports"}, "reports": {"reports"}, "ui": {"reports", "rules"}}
OWN_DOORS = {"reports": {"catalog", "service", "records"}}


def imported(source: Source) -> Iterator[tuple[int, str]]:
    """Every name a Python file imports, in full, with its line."""
    package = source.parts[:-1]
    for node in ast.walk(source.tree()):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join((*above, node.module) if node.module else above)
            yield from ((node.lineno, f"{start}.{alias.name}") for alias in node.names)


def door_faults(source: Source) -> Iterator[str]:
    """A room enters another by its doors alone: its service and its records."""
    room = source.parts[1] if source.parts[0] == "app" else "ui"
    allowed = DOORS | MORE_DOORS.get(room, set())
    for line, name in imported(source):
        start, _, rest = name.partition(".")
        other, _, inside = rest.partition(".")
        if start != "app" or other in OPEN_ROOMS or other == room:
            continue
        if other == "cli" and source.path == "ui/main.py":
            continue
        if inside.partition(".")[0] not in OWN_DOORS.get(other, allowed):
            yield f"{source.path}:{line}: {name} is no door of that room"


def revision_faults(source: Source) -> Iterator[str]:
    """A revision is frozen, so it stands on nothing that goes on changing."""
    for line, name in imported(source):
        if name.split(".")[0] in {"app", "ui"}:
            yield f"{source.path}:{line}: {name} will have changed when this runs"


def _verdicts(folder: Path) -> dict[str, str]:
    """What import-linter says about each of our contracts for the code in a folder."""
    program = "from importlinter.cli import lint_imports_command as main; main()"
    contracts = str(folder / "pyproject.toml")
    done = subprocess.run(
        [sys.executable, "-c", program, "--config", contracts, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = dict(re.findall(r"^(.+) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE))
    assert verdicts, done.stdout + done.stderr
    if "BROKEN" in verdicts.values():
        verdicts["told"] = done.stdout
    return verdicts


def _skeleton(folder: Path, files: Mapping[str, str]) -> Path:
    """A small house of the same rooms, under the same contracts."""
    whole = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(whole[whole.index("[tool.importlinter]") :])
    plan = {"app/store/books.py": "", "app/core/money.py": "", **files}
    for name, text in plan.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        for package in path.relative_to(folder).parents:
            (folder / package / "__init__.py").touch()
    (folder / "__init__.py").unlink()
    return folder


CLEAN = {
    "app/ledger/rules.py": "import app.ledger.records",
    "app/ledger/records.py": "import app.core.money",
    "app/ledger/tables.py": "import sqlalchemy",
    "app/ledger/queries.py": "import app.ledger.tables, app.store.books",
    "app/ledger/service.py": "import app.ledger.queries, app.ledger.rules",
    "app/ledger/reports.py": "import app.ledger.records",
    "app/paper/pdf.py": "import app.core.money",
    "app/reports/catalog.py": "import app.ledger.reports",
    "ui/main.py": "import app.store.books, ui.shell.window",
    "ui/shell/window.py": "import ui.ledger.journal",
    "ui/ledger/journal.py": "import PySide6, app.ledger.service, ui.kit.grid",
    "ui/kit/grid.py": "import PySide6",
}
BREACHES = {
    "app/core/money.py": "import PySide6",
    "app/ledger/rules.py": "import sqlalchemy",
    "app/ledger/service.py": "import ui.kit.grid",
    "app/ledger/reports.py": "import app.ledger.tables",
    "app/paper/pdf.py": "import app.ledger.service",
    "app/reports/catalog.py": "import app.ledger.queries",
    "ui/ledger/journal.py": "import psycopg",
    "ui/kit/grid.py": "import ui.ledger.journal",
}


def test_the_contracts_hold():
    verdicts = _verdicts(ROOT)
    assert "told" not in verdicts, verdicts["told"]
    assert len(verdicts) == 8


def test_the_contracts_hold_in_a_clean_house(tmp_path):
    verdicts = _verdicts(_skeleton(tmp_path, CLEAN))
    assert set(verdicts.values()) == {"KEPT"}, verdicts


def test_every_contract_can_be_broken(tmp_path):
    verdicts = _verdicts(_skeleton(tmp_path, CLEAN | BREACHES))
    verdicts.pop("told")
    assert set(verdicts.values()) == {"BROKEN"}, verdicts


@pytest.mark.parametrize("room", ["app/kitchen/cook.py", "ui/kitchen/cook.py"])
def test_a_room_without_a_floor_is_noticed(tmp_path, room):
    assert "BROKEN" in _verdicts(_skeleton(tmp_path, CLEAN | {room: ""})).values()


def test_rooms_are_entered_by_their_doors():
    assert not told(fault for file in python("app", "ui") for fault in door_faults(file))


def test_revisions_stand_on_nothing_of_ours():
    files = below("migrations/versions", ".py")
    assert files
    assert not told(fault for file in files for fault in revision_faults(file))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("app/vat/service.py", "from app.ledger.rules import check"),
        ("app/vat/service.py", "from app.ledger import queries"),
        ("app/vat/service.py", "from app import ledger"),
        ("app/vat/service.py", "from ..ledger.rules import check"),
        ("app/vat/service.py", "import app.cli.report"),
        ("app/cli/report.py", "import app.ledger.rules"),
        ("ui/ledger/journal.py", "import app.ledger.queries"),
        ("ui/ledger/journal.py", "import app.cli.report"),
    ],
)
def test_a_way_past_the_door_is_noticed(path, text):
    assert told(door_faults(Source(path=path, text=text)))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("app/vat/service.py", "from app.ledger import service\nimport app.core.money"),
        ("app/vat/service.py", "from app.vat import queries\nfrom . import rules"),
        ("app/reports/catalog.py", "from app.ledger.reports import REPORTS"),
        ("app/cli/report.py", "from app.reports import catalog"),
        ("ui/ledger/journal.py", "from app.ledger import rules, service"),
        ("ui/main.py", "from app.cli import main"),
    ],
)
def test_a_way_through_the_door_is_let_through(path, text):
    assert not told(door_faults(Source(path=path, text=text)))


def test_a_revision_that_imports_the_program_is_noticed():
    bad = Source(path="migrations/versions/0009_x.py", text="from app.ledger import tables")
    assert told(revision_faults(bad))
