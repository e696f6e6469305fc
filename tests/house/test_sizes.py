"""No file, function or list of arguments grows past what one can hold in mind."""

import ast
import re
from collections.abc import Iterator

from tests.house.tree import Source, below, python, told

FILE_LINES_MAX = 500
FUNCTION_LINES_MAX = 60
ARGUMENTS_MAX = 5
SQL_FUNCTION_LINES_MAX = 150
Function = ast.FunctionDef | ast.AsyncFunctionDef
_SQL_FUNCTION = re.compile(
    r"create\s+(?:or\s+replace\s+)?(?:function|procedure)\s+(?P<name>[\w.]+)"
    r".*?(?P<tag>\$\w*\$).*?(?P=tag)",
    re.IGNORECASE | re.DOTALL,
)


def python_sizes(source: Source) -> Iterator[str]:
    """What is too big in a Python file; fixtures of tests are counted as no argument."""
    lines = len(source.text.splitlines())
    if lines > FILE_LINES_MAX:
        yield f"{source.path}: {lines} lines, {FILE_LINES_MAX} at most"
    for node in ast.walk(source.tree()):
        if isinstance(node, Function):
            yield from _function_sizes(source, node)


def _function_sizes(source: Source, node: Function) -> Iterator[str]:
    where = f"{source.path}:{node.lineno} {node.name}"
    assert node.end_lineno is not None
    lines = node.end_lineno - node.lineno + 1
    if lines > FUNCTION_LINES_MAX:
        yield f"{where}: {lines} lines, {FUNCTION_LINES_MAX} at most"
    taken = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    count = len([one for one in taken if one.arg not in {"self", "cls"}])
    if count > ARGUMENTS_MAX and source.parts[0] != "tests":
        yield f"{where}: {count} arguments, {ARGUMENTS_MAX} at most"


def sql_sizes(source: Source) -> Iterator[str]:
    """What is too big in a file of SQL."""
    for found in _SQL_FUNCTION.finditer(source.text):
        lines = len(found[0].splitlines())
        if lines > SQL_FUNCTION_LINES_MAX:
            yield f"{source.path} {found['name']}: {lines} lines, {SQL_FUNCTION_LINES_MAX} at most"


def test_python_files_and_functions_stay_small():
    assert not told(fault for source in python() for fault in python_sizes(source))


def test_sql_functions_stay_small():
    assert not told(fault for file in below("migrations", ".sql") for fault in sql_sizes(file))


def test_a_big_python_file_is_noticed():
    body = "\n".join("    pass" for _ in range(60))
    bad = f"def long(a, b, c, d, e, *, f):\n{body}\n" + "\n" * 450
    faults = told(python_sizes(Source(path="app/ledger/rules.py", text=bad)))
    assert "511 lines" in faults
    assert "long: 61 lines" in faults
    assert "long: 6 arguments" in faults


def test_a_method_may_take_five_arguments_besides_itself():
    good = "class A:\n    def f(self, a, b, c, d, e):\n        pass\n"
    assert not told(python_sizes(Source(path="app/core/money.py", text=good)))


def test_a_big_sql_function_is_noticed():
    body = "\n".join("    perform 1;" for _ in range(150))
    bad = f"-- head\ncreate function api.f() returns void as $body$\nbegin\n{body}\nend\n$body$;"
    assert "api.f: 154 lines" in told(sql_sizes(Source(path="migrations/code/f.sql", text=bad)))
