"""`entry import`: a month from a file, checked whole, brought in whole or not at all."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from app.core.errors import Denied, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import ImportFile
from app.ledger.service import imports
from app.paper.reading import read_table
from tests.kit.world import World
from tests.ledger.builders import (
    MARCH,
    Work,
    ask,
    codes,
    csv_text,
    fingerprint,
    meets,
    places,
    turnovers,
    work,
)

FILES = Path(__file__).parents[1] / "files"
HEADER = ("entry", "date", "text", "account", "debit", "credit", "currency", "amount", "rate",
          "party", "vat")  # fmt: skip
MONTH = (
    HEADER,
    ("1", "2025-03-05", "Sale", "1410", "118.00", "", "", "", "", "P1", ""),
    ("1", "", "", "6110", "", "100.00", "", "", "", "P1", "S18"),
    ("1", "", "", "3330", "", "18.00", "", "", "", "", "S18"),
    ("2", "2025-03-06", "Dollars", "1220", "270.00", "", "USD", "100", "2.7", "", ""),
    ("2", "2025-03-06", "", "1210", "", "270.00", "", "", "", "", ""),
)
KA = ("გატარება", "თარიღი", "შინაარსი", "ანგარიში", "დებეტი", "კრედიტი", "ვალუტა",
      "თანხა ვალუტაში", "კურსი", "კონტრაჰენტი", "დღგ")  # fmt: skip
RU = ("Проводка", "Дата", "Содержание", "Счёт", "Дебет", "Кредит", "Валюта", "Сумма в валюте",
      "Курс", "Контрагент", "НДС")  # fmt: skip


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def is_the_month(desk: Work) -> None:
    found = turnovers(desk.books, date(2025, 3, 1), date(2025, 3, 31), desk.accounts)
    assert {code: row[3] for code, row in found.items()} == {
        "1410": Decimal("118.00"), "6110": Decimal("-100.00"), "3330": Decimal("-18.00"),
        "1220": Decimal("270.00"), "1210": Decimal("-270.00"),
    }  # fmt: skip


def test_a_month_is_brought_in_with_numbers(own: World, desk: Work) -> None:
    done = desk.bring(csv_text(MONTH))
    assert (done.state, done.entries, done.lines) == ("posted", 2, 5)
    assert done.references == ("GL/2025/1", "GL/2025/2")
    is_the_month(desk)
    shown = ledger.entry(desk.books, "GL/2025/1")
    assert (shown["kind"], shown["source_document"], shown["text"]) == ("imported", "1", "Sale")
    dollars = ledger.entry(desk.books, "GL/2025/2")["lines"][0]
    assert (dollars["currency"], dollars["amount"], dollars["rate"]) == ("USD", 100, Decimal("2.7"))
    rows = ask(own, "select file_name, entries, lines from books.batches")
    assert rows == [("march.csv", 2, 5)]
    assert ask(own, "select count(*) from books.vat_totals") != [(0,)]


@pytest.mark.parametrize("header", [HEADER, KA, RU, tuple(h.upper() for h in RU)])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_headers_are_known_in_three_languages(
    desk: Work, header: tuple[str, ...], delimiter: str
) -> None:
    desk.bring(csv_text((header, *MONTH[1:]), delimiter))
    is_the_month(desk)


def test_excel_and_people_write_decimal_commas_dotted_days_and_a_byte_order_mark(
    desk: Work,
) -> None:
    rows: list[tuple[str, ...]] = [HEADER]
    rows += [
        tuple(cell.replace("2025-03-05", "05.03.2025").replace(".00", ",00") for cell in row)
        for row in MONTH[1:]
    ]
    rows[4] = ("2", "6.3.2025", "Dollars", "1220", "0 270,00", "", "usd", "100,0", "2,7", "", "")
    desk.bring(b"\xef\xbb\xbf" + csv_text(rows, ";").encode())
    is_the_month(desk)


def test_columns_may_stand_in_any_order_and_the_needless_may_be_missing(desk: Work) -> None:
    rows = [("credit", "debit", "account", "date", "entry")]
    rows += [("", "5,5", "1410", "2025-03-05", "a"), ("5.50", "", "6110", "", "a")]
    assert desk.bring(csv_text(rows)).lines == 2


def workbook(rows: Any) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                sheet.write(number, place, cell)
    return out.getvalue()


def test_a_workbook_holds_numbers_and_days_as_excel_does(desk: Work) -> None:
    day = datetime(2025, 3, 5, 0, 0)  # noqa: DTZ001 - Excel knows no time zone
    rows: list[tuple[Any, ...]] = [KA]
    rows += [
        (1, day, "Sale", 1410, 118, None, None, None, None, "P1", None),
        (1, None, None, 6110, None, 100.0, None, None, None, "P1", "S18"),
        (1, None, None, 3330, None, 18, None, None, None, None, "S18"),
        (None,) * 11,
        (2, date(2025, 3, 6), "Dollars", "1220", 0.1 + 0.2 + 269.7, 0, "USD", 100, 2.7, "", ""),
        (2, "06.03.2025", None, "1210", None, "270,00", None, None, None, None, None),
    ]
    done = desk.bring(workbook(rows), "მარტი.xlsx")
    assert (done.entries, done.lines) == (2, 5)
    is_the_month(desk)


def test_every_fault_of_the_file_is_told_with_row_column_and_value(own: World, desk: Work) -> None:
    rows = [
        HEADER,
        ("1", "5 March", "", "9999", "1.005", "", "", "", "", "P9", "S20"),
        ("1", "", "", "", "", "abc", "", "", "", "", ""),
        ("2", "2025-03-05", "", "1410", "1", "", "€", "x", "0.000000001", "", ""),
        ("2", "2025-03-07", "", "6110", "", "1", "", "55", "", "", ""),
    ]
    before = fingerprint(own)
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows))
    assert fingerprint(own) == before
    assert sorted(places(caught), key=str) == sorted(
        [
            (2, "date", "date.unreadable"),
            (2, "account", "line.account_unknown"),
            (2, "debit", "amount.too_many_digits"),
            (2, "party", "line.party_unknown"),
            (2, "vat", "line.vat_unknown"),
            (3, "account", "line.account_missing"),
            (3, "credit", "amount.unreadable"),
            (4, "amount", "amount.unreadable"),
            (4, "rate", "amount.too_many_digits"),
            (5, "date", "import.date_differs"),
            (5, "amount", "line.currency_half"),
        ],
        key=str,
    )
    assert {p.value for p in caught.value.problems if p.row == 2} == {
        "5 March", "9999", "1.005", "P9", "S20",
    }  # fmt: skip
    assert "11" in str(caught.value)
    for language in ("ka", "en", "ru"):
        texts = Texts(language)
        assert all("{" not in texts.fault(p) for p in caught.value.problems)
        assert "march.csv" in texts.fault(caught.value)


def test_faults_of_the_books_themselves_stand_at_their_rows_too(own: World, desk: Work) -> None:
    rows = [
        HEADER,
        ("1", "2025-03-05", "", "1410", "118.00", "", "", "", "", "", ""),
        ("1", "", "", "6110", "", "117,00", "", "", "", "", ""),
        ("2", "2024-01-01", "", "1000", "5", "", "", "", "", "", ""),
        ("2", "", "", "6110", "", "5", "", "", "", "", ""),
        ("3", "2025-03-05", "", "1220", "270", "", "EUR", "100", "3", "", ""),
        ("3", "", "", "1410", "", "270", "XYZ", "100", "2.7", "", ""),
        ("4", "2025-03-05", "", "1410", "5", "5", "", "", "", "", ""),
        ("4", "", "", "6110", "-7", "", "", "", "", "", ""),
        ("5", "2025-03-05", "", "6110", "7", "", "₾€", "1", "7", "", ""),
    ]
    before = fingerprint(own)
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows))
    assert fingerprint(own) == before
    assert sorted(places(caught), key=str) == sorted(
        [
            (2, "debit", "entry.unbalanced"),
            (4, "date", "entry.before_start"),
            (4, "account", "line.account_is_group"),
            (6, "rate", "line.amount_times_rate"),
            (7, "currency", "line.currency_unknown"),
            (8, "debit", "entry.unbalanced"),
            (8, "debit", "line.one_side"),
            (9, "debit", "line.one_side"),
            (10, "debit", "entry.unbalanced"),
            (10, "entry", "entry.lines_missing"),
            (10, "currency", "line.currency_unknown"),
        ],
        key=str,
    )
    (first,) = [p for p in caught.value.problems if p.row == 2]
    assert (first.value, first.args["difference"]) == ("118.00", Decimal("1.00"))
    assert "1,00" in Texts("ru").fault(first)


def test_rows_shorter_than_their_header_are_told_like_any_other(desk: Work) -> None:
    table = "entry,date,account,credit,debit\n1,2025-03-05,1410,5\n1,2025-03-05,6110\n"
    with meets(Refused, "import.faults") as caught:
        desk.bring(table)
    assert sorted(places(caught)) == [
        (2, "debit", "entry.unbalanced"),
        (3, "debit", "line.one_side"),
    ]
    assert {p.value for p in caught.value.problems} == {""}


def test_rows_without_an_entry_mark_are_entries_of_their_own(desk: Work) -> None:
    rows = [HEADER[:6], ("", "2025-03-05", "", "1410", "5", ""), ("", "", "", "6110", "", "5")]
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows))
    assert places(caught) == [
        (2, "entry", "entry.lines_missing"),
        (2, "debit", "entry.unbalanced"),
        (3, "date", "entry.date_missing"),
    ]


def test_the_sum_in_lari_may_be_repeated_as_an_amount(desk: Work) -> None:
    rows = [
        HEADER,
        ("1", "2025-03-05", "", "1410", "5", "", "", "5.00", "", "", ""),
        ("1", "", "", "6110", "", "5", "GEL", "5", "1", "", ""),
    ]
    assert desk.bring(csv_text(rows)).state == "posted"


def test_rows_of_one_entry_have_one_day_however_it_is_written(desk: Work) -> None:
    rows = [
        HEADER[:6],
        ("1", "2025-03-05", "", "1410", "5", ""),
        ("1", "5.3.2025", "", "6110", "", "5"),
    ]
    assert desk.bring(csv_text(rows)).state == "posted"
    rows[2] = ("1", "6.3.2025", "", "6110", "", "5")
    rows.append(("1", "soon", "", "6110", "", "5"))
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows))
    assert places(caught) == [(3, "date", "import.date_differs"), (4, "date", "date.unreadable")]


def test_a_header_that_cannot_be_used_is_told_whole(desk: Work) -> None:
    with meets(Refused, "import.faults") as caught:
        desk.bring("entry,date,account,дата,colour,\n1,2025-03-05,1410,,,\n")
    assert [(p.row, p.value, p.code) for p in caught.value.problems] == [
        (1, "дата", "import.column_double"),
        (1, "colour", "import.column_unknown"),
        (1, "debit", "import.column_missing"),
        (1, "credit", "import.column_missing"),
    ]


def test_a_header_alone_brings_nothing_in(desk: Work) -> None:
    with meets(Refused, "import.faults") as caught:
        desk.bring("entry,date,account,debit,credit\n")
    assert codes(caught) == ["import.empty"]


def test_a_dry_run_writes_nothing_and_says_what_would_be(own: World, desk: Work) -> None:
    before = fingerprint(own)
    done = desk.bring(csv_text(MONTH), commit=False)
    assert (done.state, done.entries, done.lines, done.references) == ("checked", 2, 5, ())
    assert fingerprint(own) == before


def test_the_dry_run_of_a_year_not_opened_yet_makes_no_year(own: World, desk: Work) -> None:
    rows = [HEADER[:6], ("1", "2026-02-01", "", "1410", "5", ""), ("1", "", "", "6110", "", "5")]
    before = fingerprint(own)
    assert desk.bring(csv_text(rows), commit=False).state == "checked"
    assert fingerprint(own) == before
    assert desk.bring(csv_text(rows)).references == ("GL/2026/1",)


def test_where_approval_is_asked_the_file_becomes_drafts_and_says_so(
    own: World, desk: Work
) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, '*', 200)", (desk.books.tenant,)
    )
    done = desk.bring(csv_text(MONTH))
    assert done.state == "drafts"
    assert set(done.references) == {d.reference for d in ledger.drafts(desk.books)}
    assert {d.state for d in ledger.drafts(desk.books)} == {"submitted"}
    assert ask(own, "select 1 from books.lines") == []


def test_a_month_closed_is_told_at_the_date(own: World, desk: Work) -> None:
    work(own, "chief").close(day=MARCH)
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(MONTH), commit=False)
    assert places(caught) == [(2, "date", "period.closed"), (5, "date", "period.closed")]
    assert caught.value.problems[0].value == "2025-03-05"


def test_who_only_reads_checks_a_file_and_brings_none_in(own: World) -> None:
    auditor = work(own, "auditor")
    assert auditor.bring(csv_text(MONTH), commit=False).state == "checked"
    with meets(Denied, "permission.missing"):
        auditor.bring(csv_text(MONTH))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("bog_broken.csv", "import.faults"),
        ("bog_ok.xlsx", "import.faults"),
        ("chart_of_accounts_broken.csv", "import.faults"),
        ("legacy_georgian_ps.txt", "file.encoding"),
        ("tbc_broken.csv", "import.faults"),
        ("trial_balance_broken.csv", "import.faults"),
        ("nbg_broken_html.txt", "import.faults"),
        ("rs_soap_broken_html_200.txt", "import.faults"),
        ("tbc_broken.xlsx", "file.broken"),
        ("qif_broken.qif", "file.kind_unknown"),
        ("mt940_broken.sta", "file.kind_unknown"),
        ("ofx_broken.ofx", "file.kind_unknown"),
        ("camt053_broken_truncated.xml", "file.kind_unknown"),
        ("form30_annex_a_broken.xml", "file.kind_unknown"),
        ("bog_api_statement_broken.json", "file.kind_unknown"),
    ],
)
def test_a_file_that_is_something_else_is_refused_clearly(
    own: World, desk: Work, name: str, code: str
) -> None:
    before = fingerprint(own)
    with meets(Refused, code) as caught:
        desk.bring((FILES / name).read_bytes(), name)
    assert fingerprint(own) == before
    assert name in Texts("en").fault(caught.value)
    if code == "import.faults":
        assert "import.column_missing" in codes(caught)


def test_faults_of_cells_and_of_the_books_are_told_together(desk: Work) -> None:
    rows = [
        HEADER[:6],
        ("1", "2025-03-05", "", "1410", "x", ""),
        ("1", "", "", "6110", "", "5"),
        ("2", "2025-03-05", "", "1410", "5", ""),
        ("2", "", "", "6110", "", "−5"),
        ("3", "2025-03-05", "", "1410", "5", ""),
        ("3", "", "", "6110", "", "4"),
    ]
    for commit in (False, True):
        with meets(Refused, "import.faults") as caught:
            desk.bring(csv_text(rows), commit=commit)
        assert places(caught) == [
            (2, "debit", "amount.unreadable"),
            (4, "debit", "entry.unbalanced"),
            (5, "credit", "line.one_side"),
            (6, "debit", "entry.unbalanced"),
        ]
        assert [p.value for p in caught.value.problems] == ["x", "5", "−5", "5"]


def test_faults_found_only_by_posting_stand_at_their_rows(own: World, desk: Work) -> None:
    rows = [HEADER[:6], ("1", "2025-03-05", "", "1410", "5", ""), ("1", "", "", "6110", "", "4")]
    before = fingerprint(own)
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows), commit=True)
    assert places(caught) == [(2, "debit", "entry.unbalanced")]
    assert fingerprint(own) == before


def _file() -> ImportFile:
    content = csv_text(MONTH).encode()
    return ImportFile(name="march.csv", sha256="00" * 32, table=read_table("march.csv", content))


@pytest.mark.parametrize("code", ["entry.faults", "books.closed"])
def test_what_posting_refuses_is_told_though_the_check_sees_it_no_more(
    desk: Work, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """Somebody closed the month between check and posting, and opened it again since."""
    checked = ledger.check_entries(desk.books, _file())

    def refused(*_: object) -> None:
        raise Refused(code, "A reason.")

    monkeypatch.setattr(imports, "_commit", refused)
    with meets(Refused, code):
        ledger.import_entries(desk.books, new_id(), _file(), True)
    with meets(Refused, code):
        ledger.commit_entries(desk.books, new_id(), checked)


def test_a_draft_is_read_from_a_file_of_one_entry_without_faults(desk: Work) -> None:
    with meets(Refused, "import.one_entry"):
        ledger.read_entry(desk.books, _file())
    text = "entry,date,account,debit,credit\n1,someday,1410,x,\n"
    file = ImportFile(name="x.csv", sha256="01" * 32, table=read_table("x.csv", text.encode()))
    with meets(Refused, "import.faults") as caught:
        ledger.read_entry(desk.books, file)
    assert {(row, column) for row, column, _ in places(caught)} >= {(2, "date"), (2, "debit")}


def test_a_line_may_name_any_dimension_by_its_code(own: World, desk: Work) -> None:
    registers = ("contracts", "cost_centres", "employees", "bank_accounts")
    for register in registers:
        own.operate().execute(
            f"insert into books.{register} (tenant_id, id, code, name)"
            " values (%s, gen_random_uuid(), 'C1', 'x')",
            (desk.books.tenant,),
        )
    rows = [
        (*HEADER[:6], "ხელშეკრულება", "Центр затрат", "employee", "Банковский  счет"),
        ("1", "2025-03-05", "", "1410", "5", "", "C1", "", "C1", ""),
        ("1", "", "", "6110", "", "5", "", "C1", "", "C1"),
    ]
    desk.bring(csv_text(rows))
    found = ledger.entry(desk.books, "GL/2025/1")["lines"]
    named = [{name for name in line if name.endswith("_id")} - {"account_id"} for line in found]
    assert named == [{"contract_id", "employee_id"}, {"cost_centre_id", "bank_account_id"}]
    rows[1] = ("1", "2025-03-05", "", "1410", "5", "", "C2", "", "", "")
    with meets(Refused, "import.faults") as caught:
        desk.bring(csv_text(rows))
    assert places(caught) == [(2, "contract", "line.contract_unknown")]


def test_what_stands_under_no_title_is_told_and_empty_columns_are_not(desk: Work) -> None:
    good = "entry,date,account,debit,credit,,\n1,2025-03-05,1410,5,,,\n1,,6110,,5,,,,\n"
    assert desk.bring(good).state == "posted"
    # A decimal comma without quotes in a file parted by commas.
    with meets(Refused, "import.faults") as caught:
        desk.bring("entry,date,account,debit,credit\n1,2025-03-05,1410,5,50,\n1,,6110,,,5,50\n")
    assert (3, "6", "import.cell_without_title") in places(caught)
    assert (3, "7", "import.cell_without_title") in places(caught)


def test_a_long_import_says_how_far_it_is(own: World, desk: Work) -> None:
    rows = [HEADER[:6]]
    for number in range(2500):
        rows += [
            (str(number), "2025-03-05", "", "1410", "1", ""),
            (str(number), "", "", "6110", "", "1"),
        ]
    content = csv_text(rows).encode()
    file = ImportFile(name="x.csv", sha256="00" * 32, table=read_table("x.csv", content))
    said: list[int] = []
    ledger.import_entries(
        desk.books, new_id(), file, False, lambda _text, count: said.append(count)
    )
    assert said == [5000, 2500]


def test_a_thousand_entries_come_in_at_once(desk: Work) -> None:
    rows = [HEADER[:6]]
    for number in range(1000):
        day = f"2025-03-{number % 28 + 1:02}"
        rows.append((str(number), day, "", "1410", "1.00", ""))
        rows.append((str(number), day, "", "6110", "", "1.00"))
    done = desk.bring(csv_text(rows))
    assert done.references[-1] == "GL/2025/1000"
