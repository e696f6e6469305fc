"""Papers of payroll, cell by cell: one company, made once, whose months have everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.core.dates import month
from app.core.errors import Denied, NotFound
from app.core.ids import new_id
from app.core.sheet import Style
from app.ledger import service as ledger
from app.paper.reading import read_table
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import EmployeeId
from app.payroll.service import papers
from app.security import service as security
from tests.kit.world import World
from tests.payroll.firm import APRIL, MARCH, firm
from tests.payroll.papers import House, of, paper_firm, plain, refused, row

D = Decimal
MAY = month(2026, 5)


@pytest.fixture(scope="module")
def house(own_of_module: World) -> Iterator[House]:
    with paper_firm(own_of_module) as (company, staff):
        yield House(company, staff)


def test_the_register_has_every_line_with_its_sums_what_was_paid_and_is_owed(house: House) -> None:
    sheet = house("register")
    assert [one.cells["code"] for one in sheet.rows] == ["0001", "0002", "0003", "0004", "0005"]
    nino = row(sheet, code="0002").cells
    assert (nino["gross"], nino["exempt"], nino["income_tax"], nino["deducted"]) == (
        D("2057.14"), D("15.00"), D("403.20"), D("150.00"),
    )  # fmt: skip
    assert (nino["payout"], nino["paid"], nino["owed"]) == (
        D("1477.80"), D("1034.46"), D("443.34"),
    )  # fmt: skip
    for one in sheet.rows:
        sums = {key: D(str(one.cells[key])) for key in ("gross", "pension_employee", "income_tax")}
        net = sums["gross"] - sums["pension_employee"] - sums["income_tax"]
        assert one.cells["net"] == net, one.cells["code"]
    assert sheet.totals["payout"] == D("6881.77")
    assert sheet.totals["owed"] == sum(D(str(one.cells["owed"])) for one in sheet.rows)
    assert row(sheet, code="0004").cells["name"] == "Тимур Алиев, Service of a natural person"
    assert [one.role for one in sheet.signatures] == ["Director", "Payroll officer"]
    assert not sheet.notes, "what is posted is no draft"


def test_what_nobody_has_makes_no_column_and_a_draft_says_so(house: House) -> None:
    sheet = house("register", months=APRIL)
    keys = {column.key for column in sheet.columns}
    assert not keys & {"exempt", "advances", "in_kind", "allowance_used"}
    assert "deducted" in keys
    late = row(sheet, gross="50.00").cells
    assert str(late["name"]).endswith("for March 2026")
    assert (late["pension_employee"], late["income_tax"], late["net"]) == (
        D("1.00"), D("9.80"), D("39.20"),
    )  # fmt: skip
    assert sheet.notes == ("Draft: this run is not posted, and it may still change.",)
    empty = house("register", months=MAY)
    assert (empty.rows, empty.totals["gross"]) == ((), 0)


def test_one_run_of_a_month_has_its_own_register(house: House) -> None:
    run = payroll.run_named(house.books, MARCH, "PR/2026/2")
    assert house("register", run=run).rows == house("register").rows
    february = payroll.run_named(house.books, month(2026, 2), "PR/2026/1")
    assert not house("register", run=february).rows, "a run of another month"
    with refused("payroll.not_found", NotFound):
        payroll.run_named(house.books, MARCH, "PR/2026/9")


def test_a_cost_centre_bears_its_people(house: House) -> None:
    sheet = house("cost-centres")
    titles = [one.cells["name"] for one in sheet.rows if one.style is Style.GROUP]
    shop = "მაღაზია, ჭავჭავაძის გამზირი 37, Selling"
    assert titles == ["Administration", shop, "ცენტრალური ოფისი, Administration"]
    assert row(sheet, name=f"{shop}, in all").cells["cost"] == D("2637.09")
    assert sheet.totals["cost"] == D("9377.46")
    assert sheet.totals["gross"] == house("register").totals["gross"]


def test_the_pay_sheet_has_who_is_owed_a_place_to_sign_and_the_sum_in_words(house: House) -> None:
    sheet = house("pay-sheet")
    assert [one.cells["place"] for one in sheet.rows] == ["1", "2", "3", "4", "5"]
    assert plain(of(sheet, "In all")) == (
        "2 064.53 ₾ (Two thousand sixty-four lari and fifty-three tetri)"
    )
    assert row(sheet, code="0003").cells["name"] == "გიორგი წიქარიშვილი\nმძღოლი"
    assert all("____" in str(one.cells["signature"]) for one in sheet.rows)
    assert [one.role for one in sheet.signatures][-1] == "Paid out by"
    february = house("pay-sheet", months=month(2026, 2))
    assert not february.rows, "who was paid signs nothing"


def test_orders_stand_bank_by_bank_with_the_sum_in_words(house: House) -> None:
    sheet = house("bank-orders")
    groups = [str(one.cells["name"]) for one in sheet.rows if one.style is Style.GROUP]
    assert groups == ["Without a bank account: from the cash desk"], "nobody here gave one"
    (in_all,) = [one for one in sheet.rows if one.style is Style.TOTAL]
    assert in_all.cells["owed"] == sheet.totals["owed"] == D("2064.53")
    assert plain(in_all.cells["name"]).startswith("In all: Two thousand sixty-four lari")
    assert not house("bank-orders", months=month(2026, 2)).rows, "who was paid is ordered nothing"


def test_a_payslip_goes_from_what_was_earned_to_what_is_owed(house: House) -> None:
    sheet = house("payslips", "0001")
    assert not sheet.parts
    assert of(sheet, "Employee") == "მარიამ-ელისაბედ ჩხარტიშვილი-გოგოლაშვილი (0001)"
    assert of(sheet, "Paid on") == "03.04.2026, 20.04.2026"
    assert of(sheet, "Paid leave left, days") == "1, on 31.03.2026 (earned 6, taken 5)"
    assert row(sheet, title="Salary").cells == {
        "title": "Salary", "how": "16 / 21", "now": D("3292.61"), "year": D("7614.16"),
    }  # fmt: skip
    assert row(sheet, title="Paid annual leave").cells["how"] == "days 5"
    tax = row(sheet, title="Income tax").cells
    assert (plain(tax["how"]), tax["now"], tax["year"]) == (
        "of 4 579.55", D("915.91"), D("1762.93"),
    )  # fmt: skip
    ends = {one: row(sheet, title=one).cells["now"] for one in ("To pay out", "Paid", "Still owed")}
    assert ends == {"To pay out": D("3663.64"), "Paid": D("2564.55"), "Still owed": D("1099.09")}


def test_a_payslip_shows_what_is_taken_added_in_kind_and_free_of_tax(house: House) -> None:
    nino = house("payslips", "0002")
    assert row(nino, title="Added to reach the agreed net pay").cells["now"] == D("437.86")
    assert row(nino, title="Work on holidays").cells["how"] == "hours 6"
    assert row(nino, title="Business-trip allowance").cells["how"] == "× 1"
    assert row(nino, title="Loan repayment").cells["year"] == D("300.00")
    assert row(nino, title="Added: paid, no income").cells["now"] == D("15.00")
    giorgi = house("payslips", "0003")
    assert of(giorgi, "Funded pension") == "takes no part"
    assert row(giorgi, title="Pension, employee").cells["how"] == ""
    assert row(giorgi, title="Advance").cells["now"] == D("100.00")
    eka = house("payslips", "0005")
    assert row(eka, title="free of tax by allowance").cells["year"] == D("1500.00")
    assert row(eka, title="Received in kind").cells["now"] == D("196.00")
    assert row(eka, title="Tax and pension on what was received in kind").cells["now"] == D("49.00")
    timur = house("payslips", "0004")
    assert [one.label for one in timur.details] == ["Employee", "Paid on"], "a service has no leave"
    assert not timur.notes


def test_the_payslips_of_a_month_are_one_file_with_a_page_a_person(house: House) -> None:
    sheet = house("payslips")
    assert [of(part, "Employee")[-5:-1] for part in sheet.parts] == list(house.staff)
    assert sheet.details == ()
    assert sheet.signatures == ()
    heads = [one.cells["title"] for one in sheet.rows if one.style is Style.GROUP and not one.level]
    assert "Тимур Алиев (0004)" in heads
    made = payroll.file_of(house.books, sheet, "pdf")
    pages = [page.extract_text() for page in PdfReader(BytesIO(made)).pages]
    assert len(pages) == 5
    assert "1 099.09" in plain(pages[0])
    assert "0002" not in pages[0]
    april = house("payslips", "0001", months=APRIL)
    assert row(april, title="Bonus, for March 2026").cells["now"] == D("50.00")
    assert row(april, title="Bonus").cells["year"] == D("300.00")
    assert april.notes[-1].startswith("Draft")
    # 0002 worked hours at night that earned nothing more; they are of their month alone.
    assert "Night work" not in [x.cells["title"] for x in house("payslips", months=APRIL).rows]


def test_of_many_people_all_are_read_and_the_others_put_away(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = house("register", "0001", "0003")
    monkeypatch.setattr(papers, "_FEW", 1)
    assert house("register", "0001", "0003").rows == few.rows
    assert [one.cells["code"] for one in few.rows] == ["0001", "0003"]


def test_papers_of_nobody_are_an_empty_page_with_its_title(house: House) -> None:
    sheet = house("payslips", months=MAY)
    assert (sheet.title, sheet.rows, sheet.parts) == ("Payslips", (), ())
    assert [column.title for column in sheet.columns] == ["Employee"]
    assert not house("annual-card", months=month(2030, 1)).rows
    alone = house("annual-card", "0004", months=month(2030, 1))
    assert of(alone, "Personal number") == "________", "who is asked for has a card, empty or not"


def test_the_timesheet_has_every_day_and_the_sums_that_somebody_has(house: House) -> None:
    sheet = house("timesheet")
    nino = row(sheet, name="ნინო კაპანაძე\nგამყიდველ-კონსულტანტი").cells
    assert (nino["01"], nino["05"], nino["20"], nino.get("07")) == (6, "10/2", "T", None)
    assert (nino["worked_days"], nino["worked_hours"], nino["overtime_hours"]) == (21, 168, 2)
    assert (nino["night_hours"], nino["holiday_hours"], nino["trip_days"]) == (2, 6, 1)
    mariam = sheet.rows[0].cells
    assert (mariam["09"], mariam["leave_days"], mariam["worked_days"]) == ("L", 5, 16)
    keys = [column.key for column in sheet.columns]
    assert "sick_days" not in keys
    assert len([key for key in keys if key.isdigit()]) == 31
    assert len(sheet.rows) == 4, "a service keeps no time"
    assert "L – Paid leave; U – Unpaid leave" in sheet.notes[0]
    assert "Order of the Minister No. 01-15/n of 12.02.2021" in sheet.notes[-1]
    georgian = house("timesheet", language="ka")
    assert georgian.rows[0].cells["09"] == "შ"
    april = house("timesheet", months=APRIL)
    assert not april.rows
    assert april.notes[0].endswith("and so not on this form: 3.")
    with refused("payroll.timesheet_form"):
        house("timesheet", months=month(2020, 1))


def test_the_cost_of_pay_agrees_by_centre_and_by_department(house: House) -> None:
    centres, departments = house("costs"), house("costs-by-department")
    assert len(centres.columns) == 14
    assert centres.totals == departments.totals
    assert (centres.totals["2026-03"], centres.totals["total"]) == (D("9377.46"), D("18358.98"))
    assert centres.totals["2026-03"] == house("cost-centres").totals["cost"]
    assert row(departments, name="გაყიდვები").cells["2026-02"] == D("2951.54")
    assert row(departments, name="without a department").cells["total"] == D("3595.90")


def test_the_return_is_of_payments_and_bridges_to_what_was_accrued(house: House) -> None:
    sheet = house("withholding-return", months=APRIL)
    paid = [one for one in sheet.rows if one.cells.get("day")]
    assert len(paid) == 10, "five people were paid on two days"
    first = paid[0].cells
    assert (first["day"], first["number"], first["gross"], first["income_tax"]) == (
        date(2026, 4, 3), "01008012345", D("1869.21"), D("366.37"),
    )  # fmt: skip
    assert "Service of a natural person" in str(paid[3].cells["name"])
    total = row(sheet, name="The return in all").cells
    assert (total["gross"], total["allowance"], total["income_tax"]) == (
        D("6439.27"), D("295.40"), D("1205.88"),
    )  # fmt: skip
    bridge = {one.key: one.cells for one in sheet.rows if one.key}
    for key in ("gross", "pension_employee", "income_tax", "pension_employer"):
        start, accrued, out, end = (
            D(str(bridge[f"bridge.{name}"][key]))
            for name in ("opening", "accrued", "paid", "closing")
        )
        assert start + accrued - out == end, key
        assert out == total[key]
    assert of(sheet, "State") == "not prepared"
    assert of(sheet, "File and pay until") == "15.05.2026"


def test_ledger_payroll_and_return_agree_on_pension_and_tax(house: House) -> None:
    sheet = house("reconciliation", months=APRIL)
    for title in ("Difference: paid less return", "Difference: ledger less payroll, accrued"):
        cells = dict(row(sheet, title=title).cells)
        cells.pop("title")
        assert set(cells.values()) == {0}, title
    closing = [one.cells for one in sheet.rows if str(one.cells["title"]).startswith("= ")]
    assert [one["payout"] for one in closing] == [D("2064.53"), D("2064.53")]
    due = row(sheet, title="Due now: of what was paid, not yet settled").cells
    assert (due["pension_employee"], due["income_tax"]) == (D("261.15"), D("2727.90"))
    assert "payout" not in due


def test_a_return_says_when_it_was_filed_and_under_which_number(own: World) -> None:
    with firm(own) as company:
        first, second = company.hire("W1"), company.hire("W2")
        company.run(MARCH)
        company.pay(date(2026, 4, 3))
        found = payroll.withholding_return(company.books, APRIL)
        payroll.prepare_return(company.books, new_id(), found)
        house = House(company, {"W1": first, "W2": second})
        assert of(house("withholding-return", months=APRIL), "State") == "prepared"
        (kept,) = payroll.returns(company.books, APRIL)
        payroll.file_return(company.books, new_id(), kept, date(2026, 5, 10), "RS-7")
        sheet = house("withholding-return", months=APRIL)
        assert of(sheet, "State") == "filed, 10.05.2026, RS-7"
        assert not house("pay-sheet").rows, "everybody was paid"


def test_every_paper_is_a_recorded_reading_and_needs_the_right(house: House) -> None:
    before = security.head(house.books).seq
    for name, paper in payroll.PAPERS.items():
        codes = ("0001",) if payroll.Ask.PERSON in paper.asks else ()
        house(name, *codes)
        after = security.head(house.books).seq
        assert after > before, name
        before = after


def test_a_stranger_to_payroll_reads_no_paper(own: World) -> None:
    desk = own.desk("chief")
    books = desk.open(own.tenants["kavkasia"], "en")
    for name, paper in payroll.PAPERS.items():
        people = (EmployeeId(new_id()),) if payroll.Ask.PERSON in paper.asks else ()
        asked = payroll.PaperAsked(period=MARCH, language="en", people=people)
        with pytest.raises(Denied):
            payroll.paper(books, name, asked)


def test_a_paper_is_named_and_of_somebody_where_it_must_be(house: House) -> None:
    with refused("payroll.paper_unknown", NotFound):
        house("salary-slip")
    with refused("payroll.paper_person"):
        house("hire-order")
    with refused("payroll.paper_whole"):
        payroll.papers_apart(house.books, "register", house.asked("register", MARCH))
    assert payroll.papers_apart(house.books, "payslips", house.asked("payslips", MAY)) == ()


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_every_paper_becomes_pdf_and_excel_in_every_language(house: House, language: str) -> None:
    for name, paper in payroll.PAPERS.items():
        codes = ("0003",) if payroll.Ask.PERSON in paper.asks else ()
        leave = (payroll.Mark.LEAVE, MARCH)
        sheet = house(name, *codes, language=language, leave=leave)
        pdf = PdfReader(BytesIO(payroll.file_of(house.books, sheet, "pdf")))
        page = plain(pdf.pages[0].extract_text())
        assert sheet.title in page, name
        assert "404123459" in page
        table = read_table(f"{name}.xlsx", payroll.file_of(house.books, sheet, "xlsx"))
        written = {cell for _, cells in table.rows for cell in cells} | set(table.header)
        assert {column.title for column in sheet.columns} <= written | {""}, name
        assert payroll.file_of(house.books, sheet, "csv")
        assert payroll.file_of(house.books, sheet, "json")[:1] == b"{"


def test_a_law_that_names_no_pension_leaves_its_days_out(house: House) -> None:
    found = replace(payroll.withholding_return(house.books, APRIL), pension_due=None)
    bridge = payroll.bridge(house.books, APRIL)
    frame = reports.PayFrame(company=ledger.company(house.books), period=APRIL, language="en")
    sheet = reports.withholding_return(frame, found, (), bridge)
    assert [one.label for one in sheet.details] == ["State", "File and pay until"]
    assert sheet.rows[0].cells["name"] == "0001", "of whom nothing is known the code is told"
    agreed = reports.reconciliation(frame, bridge, found)
    assert [one.label for one in agreed.details] == ["Tax to be paid until"]
