"""Rows of a file into entries, without any database: what is read is right, or it is told."""

from __future__ import annotations

from decimal import Decimal
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Problem, Refused
from app.core.file_rows import FileRows
from app.core.texts import Texts
from app.ledger import rules
from app.ledger.records import AccountId, ImportPlan, Registers
from app.paper.reading import read_table
from tests.ledger.builders import csv_text

REGISTERS = Registers(
    accounts={"1410": AccountId(uuid4()), "6110": AccountId(uuid4())},
    dimensions={"party": {"P1": uuid4()}, "vat": {"S18": uuid4()}},
)
NAMES = [name for names in rules.COLUMNS.values() for name in names]
CELLS = st.one_of(
    st.sampled_from(["", "1410", "6110", "P1", "S18", "USD", "GEL", "2025-03-05", "05.03.2025",
                     "1,5", "1 180.00", "-7", "(5)", "1e9", "NaN", "Infinity", "∞", "٣", "²"]),
    st.text(max_size=8),
)  # fmt: skip
HEADERS = st.lists(st.one_of(st.sampled_from(NAMES), st.text(max_size=5)), max_size=13)


def plan(rows: list[tuple[str, ...]], header: tuple[str, ...] | None = None) -> ImportPlan:
    numbered = tuple(enumerate(rows, start=2))
    head = header or ("entry", "date", "text", "account", "debit", "credit", "currency", "amount",
                      "rate", "party", "vat")  # fmt: skip
    return rules.plan_import(FileRows(header=head, rows=numbered), REGISTERS)


def test_consecutive_rows_with_one_mark_are_one_entry() -> None:
    found = plan(
        [("a", "2025-01-01"), ("a",), ("b", "2025-01-02"), ("a", "2025-01-03"), ("", "2025-01-04")]
    )
    assert found.rows == ((2, 3), (4,), (5,), (6,))
    assert [entry.source_document for entry in found.entries] == ["a", "b", "a", ""]
    assert found.lines == 5


def test_ids_of_entries_follow_the_order_of_the_file() -> None:
    found = plan([(str(number), "2025-01-01") for number in range(50)])
    ids = [entry.id for entry in found.entries]
    assert ids == sorted(ids)


def test_a_line_carries_its_party_vat_code_currency_and_text() -> None:
    found = plan([("1", "2025-01-01", "t", "1410", "270", "", "usd", "100", "2.7", "P1", "S18")])
    assert not found.problems
    (line,) = found.entries[0].lines
    assert (line.currency, line.amount, line.rate) == ("USD", Decimal(100), Decimal("2.7"))
    assert line.dimensions == {
        "party": REGISTERS.dimensions["party"]["P1"],
        "vat_code": REGISTERS.dimensions["vat"]["S18"],
    }
    assert line.as_json()["party_id"] == REGISTERS.dimensions["party"]["P1"]


def test_a_code_keeps_its_case_and_spaces_around_cells_do_not_count() -> None:
    assert not plan([("1", " 2025-01-01 ", "", " 1410 ", " 5 ", "")]).problems
    assert [p.code for p in plan([("1", "2025-01-01", "", "1410", "5", "", "", "", "", "p1")])
            .problems] == ["line.party_unknown"]  # fmt: skip


def test_problems_without_a_place_stay_without_one() -> None:
    table = FileRows(header=("entry", "date", "account", "debit", "credit"), rows=())
    made = rules.plan_import(table, REGISTERS)
    first, placed = rules.place_problems(made, table, [Problem(code="entry.faults", text="x")])
    assert first.code == "import.empty"
    assert (placed.row, placed.column, placed.value) == (None, "date", None)


@settings(max_examples=120)
@given(header=HEADERS, rows=st.lists(st.lists(CELLS, max_size=13), max_size=6))
def test_whatever_the_cells_hold_the_plan_is_entries_or_faults(
    header: list[str], rows: list[list[str]]
) -> None:
    table = FileRows(
        header=tuple(header), rows=tuple((n, tuple(row)) for n, row in enumerate(rows, start=2))
    )
    check(rules.plan_import(table, REGISTERS), table)


def check(made: ImportPlan, table: FileRows) -> None:
    assert len(made.rows) == len(made.entries)
    for problem in made.problems:
        assert "{" not in Texts("en").fault(problem).replace(problem.value or "", "")
    if not made.problems:
        known = set(REGISTERS.accounts.values())
        assert all(line.account_id in known for e in made.entries for line in e.lines)
    for place, entry in enumerate(made.entries, start=1):
        for line in range(1, len(entry.lines) + 1):
            found = [
                Problem(code=code, text="x", args={"entry": place, "line": line})
                for code in ("line.one_side", "line.account_unknown", "line.rate_missing")
            ]
            assert all(p.row for p in rules.place_problems(made, table, found))


@settings(max_examples=120)
@given(
    content=st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.tuples(HEADERS, st.lists(st.lists(CELLS, max_size=13), max_size=4)).map(
            lambda made: csv_text([made[0], *made[1]]).encode()
        ),
    ),
    name=st.sampled_from(["a.csv", "a.txt", "a.xlsx", "a.XLSX", "a.pdf", "", "x"]),
)
def test_whatever_the_bytes_are_nothing_but_a_refusal_comes_out(content: bytes, name: str) -> None:
    try:
        table = read_table(name, content)
    except Refused:
        return
    check(rules.plan_import(table, REGISTERS), table)
