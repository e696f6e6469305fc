"""How the code speaks: docstrings, units and sources, names, and what it must not say."""

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest

from tests.house.tree import Source, below, call_name, python, sources, told

DOCSTRING_LINES_MAX = 5
DRAWERS = {"utils", "util", "misc", "helpers", "helper", "common", "legacy", "old"}
# Rooms where a number may be a length on paper or seconds to wait, but never money.
WITHOUT_MONEY = {"server", "paper", "store", "cli"}
_FLOAT_COLUMN = re.compile(
    r"\bdouble\s+precision\b|\bfloat[48]\b|::real\b|\w+\s+real\s+not\b", re.IGNORECASE
)
_OPEN_TASK = re.compile(r"\b(?:TODO|FIXME)\b(?!\s*\(?#\d+)")  # the house's own words: #0


def docstring_faults(source: Source) -> Iterator[str]:
    """A module opens with one to five lines; only an empty `__init__.py` of tests has none."""
    if source.name == "__init__.py" and source.parts[0] == "tests" and not source.text.strip():
        return
    words = ast.get_docstring(source.tree()) or ""
    lines = [line for line in words.splitlines() if line.strip()]
    if not 1 <= len(lines) <= DOCSTRING_LINES_MAX:
        yield f"{source.path}: a docstring of {len(lines)} lines; one to {DOCSTRING_LINES_MAX}"


def law_faults(source: Source) -> Iterator[str]:
    """Every public function of a rules.py says in which units, and by which law."""
    for node in source.tree().body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        words = [line.strip() for line in (ast.get_docstring(node) or "").splitlines()]
        for head in ("Units:", "Source:"):
            if not any(line.startswith(head) and line != head for line in words):
                yield f"{source.path}:{node.lineno} {node.name}: says no {head}"


def except_faults(source: Source) -> Iterator[str]:
    """An `except` names what it expects, and does not swallow everything in silence."""
    for node in ast.walk(source.tree()):
        if not isinstance(node, ast.ExceptHandler):
            continue
        where = f"{source.path}:{node.lineno}"
        if node.type is None:
            yield f"{where}: a bare except"
            continue
        broad = isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
        if broad and all(isinstance(step, ast.Pass) for step in node.body):
            yield f"{where}: swallows every error"


def float_faults(source: Source) -> Iterator[str]:
    """Money is Decimal; a float may only be named to be refused."""
    tree = source.tree()
    asked = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and call_name(node) == "isinstance"
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        where = f"{source.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield f"{where}: the float {node.value}"
        if isinstance(node, ast.Name) and node.id == "float" and node not in asked:
            yield f"{where}: float"


def float_column_faults(source: Source) -> Iterator[str]:
    """Tables keep money as numeric."""
    for number, line in enumerate(source.text.splitlines(), 1):
        if _FLOAT_COLUMN.search(line.partition("--")[0]):
            yield f"{source.path}:{number}: a binary fraction"


def drawer_faults(path: str) -> Iterator[str]:
    """If a thing has no name, it has no place yet."""
    for part in PurePosixPath(path).parts:
        if part.split(".")[0].lower() in DRAWERS:
            yield f"{path}: {part} says nothing about what is in it"


def open_task_faults(source: Source) -> Iterator[str]:
    """What is left to do has a number, or is forgotten."""
    for number, line in enumerate(source.text.splitlines(), 1):
        if _OPEN_TASK.search(line) and "#0" not in line:
            yield f"{source.path}:{number}: something to do, without a number"


def _money_files() -> list[Source]:
    return [file for file in python("app") if file.parts[1] not in WITHOUT_MONEY]


def test_every_module_opens_with_a_few_lines():
    assert not told(fault for source in python() for fault in docstring_faults(source))


def test_every_rule_tells_its_units_and_its_source():
    rules = [source for source in python("app") if source.name == "rules.py"]
    assert not told(fault for source in rules for fault in law_faults(source))


def test_no_error_is_swallowed_unnamed():
    assert not told(fault for source in python() for fault in except_faults(source))


def test_no_float_stands_in_money_code():
    assert not told(fault for source in _money_files() for fault in float_faults(source))


def test_no_table_keeps_a_float():
    kept = [*below("migrations", ".py"), *below("migrations", ".sql")]
    assert not told(fault for source in kept for fault in float_column_faults(source))


def test_no_drawer_is_nameless():
    assert not told(fault for source in sources() for fault in drawer_faults(source.path))


def test_nothing_is_left_to_do_without_a_number():
    kept = [*python(), *below("migrations", ".sql")]
    assert not told(fault for source in kept for fault in open_task_faults(source))


SAMPLES = [
    (docstring_faults, "x = 1\n", "a docstring of 0 lines"),
    (docstring_faults, '"""' + "a\n" * 6 + '"""\n', "a docstring of 6 lines"),
    (law_faults, 'def due(base):\n    """VAT due.\n\n    Units: GEL.\n    """\n', "no Source:"),
    (
        law_faults,
        'def due(base):\n    """VAT due.\n\n    Units:\n    Source: a.\n    """\n',
        "Units:",
    ),
    (except_faults, "try:\n    f()\nexcept:\n    g()\n", "a bare except"),
    (except_faults, "try:\n    f()\nexcept Exception:\n    pass\n", "swallows every error"),
    (float_faults, "rate = 0.18\n", "the float 0.18"),
    (float_faults, "def f(x: float): ...\n", "float"),
    (float_column_faults, "amount double precision not null,\n", "a binary fraction"),
    (open_task_faults, "# TO" + "DO: later\n", "without a number"),
]


@pytest.mark.parametrize(("rule", "text", "expected"), SAMPLES)
def test_a_breach_is_noticed(rule, text, expected):
    assert expected in told(rule(Source(path="app/vat/rules.py", text=text)))


def test_what_keeps_the_rules_is_let_through():
    text = (
        '"""Rules."""\n\ndef due(base):\n    """VAT due.\n\n    Units: GEL.\n    Source: a law.\n'
        '    """\n    if isinstance(base, float):\n        raise TypeError\n    # TO' + "DO #12\n"
    )
    good = Source(path="app/vat/rules.py", text=text)
    for rule in (docstring_faults, law_faults, except_faults, float_faults, open_task_faults):
        assert not told(rule(good))


def test_a_nameless_drawer_is_noticed():
    assert told(drawer_faults("app/ledger/utils.py"))
    assert told(drawer_faults("ui/common/grid.py"))
    assert not told(drawer_faults("app/ledger/records.py"))
