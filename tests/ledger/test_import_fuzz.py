"""Files damaged in every way: each is a plan or a refusal, soon, and nothing is ever written."""

from __future__ import annotations

import io
import random
import time
import zipfile
from collections.abc import Callable
from hashlib import sha256
from uuid import uuid4

import pytest
import xlsxwriter

from app.core.errors import Fault, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.ledger import rules
from app.ledger import service as ledger
from app.ledger.records import AccountId, ImportFile, Registers
from app.paper.reading import read_table
from tests.kit.world import World
from tests.ledger.builders import csv_text, fingerprint, work

INPUTS, INPUTS_LONG = 2_000, 100_000
ASKED, ASKED_LONG = 60, 1_000
SECONDS_MAX = 3.0

ROWS = [
    ["entry", "date", "text", "account", "debit", "credit", "currency", "amount", "rate",
     "party", "vat", "contract", "cost_centre"],
    ["1", "2025-03-05", "გაყიდვა", "1410", "118.00", "", "", "", "", "P1", "", "", ""],
    ["1", "", "Sale, with “quotes”", "6110", "", "100,00", "", "", "", "P1", "S18", "", ""],
    ["1", "", "", "3330", "", "18.00", "", "", "", "", "S18", "", ""],
    ["2", "06.03.2025", "Доллары", "1220", "270.00", "", "USD", "100", "2.7", "", "", "", ""],
    ["2", "06.03.2025", "", "1210", "", "270.00", "", "", "", "", "", "", ""],
]  # fmt: skip
CELLS = [
    "", " ", "0", "-0", "1e9", "1E+308", "NaN", "Infinity", "−5", "(5)", "1 234,50", "1,234.50",
    "1.234,50", "1'234.50", "٣", "²", "½", "9" * 400, "0.000000001", "1180 ₾", "=1+1", "#REF!",
    "2025-02-30", "31.02.2025", "05/03/2025", "0000-00-00", "99999-01-01", "2025-03-05T00:00",
    "\u202e5", "\ufeff", "\x0b", "\x85", "\u2028", "\ud7ff", "😀", "{value}", "%s", "\\", '"',
    "x" * 5_000, "GEL", "gel", "₾", "USD", "usd ", "1410", "1410.0", "P1", "p1", "true",
]  # fmt: skip
REGISTERS = Registers(
    accounts={c: AccountId(uuid4()) for c in ("1210", "1220", "1410", "3330", "6110")},
    dimensions={"party": {"P1": uuid4()}, "vat": {"S18": uuid4()}},
)


def workbook(rows: list[list[str]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"strings_to_numbers": True}) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                page.write_string(number, place, cell[:32_000]) if cell.startswith(
                    "="
                ) else page.write(number, place, cell[:32_000])
    return out.getvalue()


GOOD_XLSX = workbook(ROWS)


def changed_rows(chance: random.Random) -> list[list[str]]:
    """The good table with some of its cells, rows and columns changed."""
    rows = [list(row) for row in ROWS]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(rows))
        row = rows[at]
        match chance.randrange(7):
            case 0 | 1 if row:
                row[chance.randrange(len(row))] = chance.choice(CELLS)
            case 2:
                row.insert(chance.randint(0, len(row)), chance.choice(CELLS))
            case 3 if row:
                del row[chance.randrange(len(row))]
            case 4:
                rows.insert(chance.randint(0, len(rows)), list(row))
            case 5 if len(rows) > 1:
                del rows[at]
            case _:
                rows[at] = row[: chance.randint(0, len(row))] + [""] * chance.randint(0, 9)
    return rows


def damaged(chance: random.Random, content: bytes) -> bytes:
    """Bytes changed, cut out, doubled or cut off."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if not data:
            break
        at, long = chance.randrange(len(data)), chance.choice((1, 2, 8, 64, 400))
        match chance.randrange(6):
            case 0 | 1:
                data[at] = chance.randrange(256)
            case 2:
                data[at : at + long] = chance.randbytes(long)
            case 3:
                del data[at : at + long]
            case 4:
                data[at:at] = data[at : at + long]
            case _:
                del data[at:]
    return bytes(data)


def csv_file(chance: random.Random) -> tuple[str, bytes]:
    text = csv_text(changed_rows(chance), chance.choice(",;\t|"))
    if chance.random() < 0.2:
        text = text.replace("\r\n", chance.choice(("\n", "\r", "\n\r\n", "\x85")))
    encoding = chance.choice(
        ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1252", "utf-32")
    )
    content = text.encode(encoding, "replace")
    return "x.csv", damaged(chance, content) if chance.random() < 0.5 else content


def xlsx_file(chance: random.Random) -> tuple[str, bytes]:
    content = workbook(changed_rows(chance)) if chance.random() < 0.3 else GOOD_XLSX
    return "x.xlsx", damaged(chance, content) if chance.random() < 0.7 else content


def xlsx_parts(chance: random.Random) -> tuple[str, bytes]:
    """A workbook whose zip is whole, and whose inside is not."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD_XLSX)) as whole,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        names = whole.namelist()
        hit = chance.choice([n for n in names if "sheet" in n.lower()] + names)
        for name in names:
            part = whole.read(name)
            if name == hit:
                if chance.random() < 0.05:
                    continue
                part = damaged(chance, part) if chance.random() < 0.6 else reworded(chance, part)
            made.writestr(name, part)
    return "x.xlsx", out.getvalue()


def reworded(chance: random.Random, part: bytes) -> bytes:
    """XML with other types, places and values of cells."""
    swaps = [
        (b't="s"', b't="e"'), (b't="s"', b't="b"'), (b't="s"', b't="d"'), (b't="s"', b""),
        (b't="s"', b't="str"'), (b't="s"', b't="inlineStr"'), (b"<v>1</v>", b"<v>99999</v>"),
        (b"<v>1</v>", b"<v>-1</v>"), (b"<v>1</v>", b"<v>1e400</v>"), (b"<v>1</v>", b"<v/>"),
        (b'r="B2"', b'r="XFD1048576"'), (b'r="B2"', b'r="ZZZZ9"'), (b'r="B2"', b"r='A99999999'"),
        (b'r="B2"', b'r="B0"'), (b'r="2"', b'r="1048576"'), (b'r="B2"', b""),
        (b'r="B2"', b'r = "XFD1048576"'), (b"<c ", b"<x:c "), (b"</row>", b""),
        (b'r="B2"', b'r="b99999999999999999999"'), (b"UTF-8", b"UTF-16"),
    ]  # fmt: skip
    for old, new in chance.sample(swaps, chance.randint(1, 4)):
        part = part.replace(old, new, chance.choice((1, -1)))
    return part


MAKERS: tuple[Callable[[random.Random], tuple[str, bytes]], ...] = (
    csv_file, csv_file, xlsx_file, xlsx_parts,
)  # fmt: skip


def read(name: str, content: bytes) -> FileRows | None:
    """The table of a file, or None where it was refused; nothing else may come of it."""
    try:
        return read_table(name, content)
    except Refused as fault:
        if fault.code.startswith("file."):
            return None
        raise


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_every_damaged_file_is_a_plan_or_a_refusal(pytestconfig: pytest.Config) -> None:
    plans = refusals = 0
    for seed in range(INPUTS_LONG if pytestconfig.getoption("--long") else INPUTS):
        chance = random.Random(seed)
        name, content = chance.choice(MAKERS)(chance)
        began = time.process_time()
        try:
            table = read(name, content)
            if table is None:
                refusals += 1
            else:
                plan = rules.plan_import(table, REGISTERS)
                assert len(plan.entries) == len(plan.rows)
                rules.right_entries(plan)
                plans += 1
        except BaseException as error:
            error.add_note(f"seed {seed}, {name}")
            raise
        took = time.process_time() - began
        assert took < SECONDS_MAX, f"seed {seed}, {name}: {took:.2f} s"
    assert plans > refusals / 10, "hardly anything could be read: the damage is too great"
    assert refusals > plans / 20


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_the_books_answer_every_damaged_file_and_stay_as_they_are(
    own: World, pytestconfig: pytest.Config
) -> None:
    desk = work(own)
    before = fingerprint(own)
    asked = checked = seed = 0
    wanted = ASKED_LONG if pytestconfig.getoption("--long") else ASKED
    while asked < wanted:
        seed += 1
        chance = random.Random(seed)
        name, content = csv_file(chance) if chance.random() < 0.7 else xlsx_file(chance)
        table = read(name, content)
        if table is None:
            continue
        asked += 1
        file = ImportFile(name=name, sha256=sha256(content).hexdigest(), table=table)
        try:
            ledger.import_entries(desk.books, new_id(), file)
            checked += 1
        except Fault as fault:
            if fault.code != "import.faults" or not fault.problems:
                fault.add_note(f"seed {seed}, {name}")
                raise
    assert fingerprint(own) == before
    assert asked > checked
