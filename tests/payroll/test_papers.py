"""Papers of payroll, cell by cell: one company, made once, whose months have everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.core.dates import Period, month
from app.core.errors import Denied, NotFound, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.core.law import Confidence
from app.core.sheet import Row, Sheet, Style
from app.ledger import service as ledger
from app.paper.reading import read_table
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import Agreed, Employee, EmployeeId, PayForm, RuleSet, Timesheet
from app.payroll.reports import Order
from app.payroll.service import papers
from app.payroll.timesheet_form import timesheet_form
from app.security import service as security
from tests.kit.world import World
from tests.payroll.firm import Firm, firm
from tests.payroll.papers import APRIL, MARCH, paper_firm

D = Decimal
MAY = month(2026, 5)
MARIAM = "მარიამ-ელისაბედ ჩხარტიშვილი-გოგოლაშვილი"
HEAD = "ფინანსური ანგარიშგების დეპარტამენტის უფროსი, ადმინისტრაცია"
WORDS = "Four thousand three hundred twenty-one lari and fifty-five tetri"
Staff = dict[str, Employee]


class House:
    """The company, and short ways to its papers."""

    def __init__(self, company: Firm, staff: Staff) -> None:
        self.company, self.staff = company, staff
        self.books = company.books

    def ids(self, *codes: str) -> tuple[EmployeeId, ...]:
        return tuple(self.staff[code].id for code in codes)

    def asked(self, name: str, months: Period, *codes: str, **more: object) -> payroll.PaperAsked:
        given = {"language": "en", **more}
        period = payroll.paper_named(name).period_of(months)
        return payroll.PaperAsked(period=period, people=self.ids(*codes), **given)  # type: ignore[arg-type]

    def __call__(self, name: str, *codes: str, months: Period = MARCH, **more: object) -> Sheet:
        return payroll.paper(self.books, name, self.asked(name, months, *codes, **more))


@pytest.fixture(scope="module")
def house(own_of_module: World) -> Iterator[House]:
    with paper_firm(own_of_module) as (company, staff):
        yield House(company, staff)


@contextmanager
def refused(code: str, kind: type[Refused] = Refused) -> Iterator[None]:
    """A refusal with its code."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.code == code


def row(sheet: Sheet, **cells: str) -> Row:
    """The one row that has these cells."""
    (found,) = (
        one for one in sheet.rows if all(str(one.cells.get(k)) == v for k, v in cells.items())
    )
    return found


def of(sheet: Sheet, label: str) -> str:
    """What the head of a paper says under a label."""
    (found,) = (one.text for one in sheet.details if one.label == label)
    return found


def plain(text: object) -> str:
    return str(text).replace("\u00a0", " ")


def texts(sheet: Sheet) -> list[str]:
    return [plain(one.cells["text"]) for one in sheet.rows]


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


def test_a_payslip_goes_from_what_was_earned_to_what_is_owed(house: House) -> None:
    sheet = house("payslips", "0001")
    assert not sheet.parts
    assert of(sheet, "Employee") == "მარიამ-ელისაბედ ჩხარტიშვილი-გოგოლაშვილი (0001)"
    assert of(sheet, "Paid on") == "03.04.2026, 20.04.2026"
    assert of(sheet, "Paid leave left") == "1 d. on 31.03.2026 (earned 6, taken 5)"
    assert row(sheet, title="Salary").cells == {
        "title": "Salary", "how": "16 / 21", "now": D("3292.61"), "year": D("7614.16"),
    }  # fmt: skip
    assert row(sheet, title="Paid annual leave").cells["how"] == "5 d."
    tax = row(sheet, title="Income tax").cells
    assert (plain(tax["how"]), tax["now"], tax["year"]) == (
        "of 4 579.55", D("915.91"), D("1762.93"),
    )  # fmt: skip
    ends = {one: row(sheet, title=one).cells["now"] for one in ("To pay out", "Paid", "Still owed")}
    assert ends == {"To pay out": D("3663.64"), "Paid": D("2564.55"), "Still owed": D("1099.09")}


def test_a_payslip_shows_what_is_taken_added_in_kind_and_free_of_tax(house: House) -> None:
    nino = house("payslips", "0002")
    assert row(nino, title="Added to reach the agreed net pay").cells["now"] == D("437.86")
    assert row(nino, title="Work on holidays").cells["how"] == "6 h"
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


def test_the_annual_card_has_a_row_a_month_and_agrees_with_the_registers(house: House) -> None:
    sheet = house("annual-card", "0005")
    assert [one.cells["month"] for one in sheet.rows] == ["February 2026", "March 2026"]
    assert (sheet.totals["gross"], sheet.totals["allowance_used"]) == (D("2545.00"), D("1500.00"))
    assert sheet.rows[1].cells["gross"] == row(house("register"), code="0005").cells["gross"]
    assert of(sheet, "Position") == "ოპერატორი"
    assert not [one for one in house("annual-card", "0004").details if one.label == "Position"]
    together = house("annual-card")
    keys = [column.key for column in together.columns]
    assert keys.index("gross") < keys.index("exempt") < keys.index("net") < keys.index("deducted")
    assert keys.index("deducted") < keys.index("payout") < keys.index("paid")
    assert row(together, month="Total", gross="2545.00").style is Style.TOTAL


def test_a_certificate_says_since_when_and_what_on_average(house: House) -> None:
    sheet = house("salary-certificate", "0001")
    assert of(sheet, "It is certified that") == (
        "მარიამ-ელისაბედ ჩხარტიშვილი-გოგოლაშვილი works at Firm, identification code 404123459, "
        "since 01.01.2026; the pay of these months is named below."
    )
    assert plain(sheet.notes[0]) == (
        "Net pay of a month on average: 3 525.87 ₾ (Three thousand five hundred twenty-five lari "
        "and eighty-seven tetri)."
    )
    assert sheet.totals["net"] == D("7051.74")
    left = house("salary-certificate", "0003")
    assert "worked at Firm, identification code 404123459, from 01.01.2026 to 17.03.2026" in of(
        left, "It is certified that"
    )
    before = house("salary-certificate", "0001", months=month(2026, 1))
    assert not before.rows
    assert len(before.notes) == 1, "of no months there is no average"
    two = house("salary-certificate", "0001", "0003")
    assert two.notes == before.notes, "an average is of one person"
    raised = house("salary-certificate", "0005")
    assert "since 01.02.2026" in of(raised, "It is certified that"), "a rise is no hiring"


def test_an_order_of_hiring_says_what_was_agreed_first(house: House) -> None:
    order = Order(number="17-კ", day=date(2026, 1, 1), basis="განცხადება")
    sheet = house("hire-order", "0001", order=order)
    assert [one.text for one in sheet.details] == ["17-კ", "01.01.2026", "განცხადება"]
    assert texts(sheet) == [
        f"{MARIAM} (personal number 01008012345) begins work on 01.01.2026: {HEAD}.",
        f"Pay: 4 321.55 ₾ ({WORDS}) a month before tax.",
        "Working time: 8 hours a day, 100% of a full position.",
        "The register of hired persons of the Revenue Service is told before the start.",
    ]
    assert "a month after tax" in texts(house("hire-order", "0002"))[1]
    eka = texts(house("hire-order", "0005"))
    assert "on 01.02.2026: სტაჟიორი" in eka[0]
    assert eka[1] == "The agreement holds until 28.02.2026."
    blank = house("hire-order", "0001").details
    assert [one.text for one in blank] == ["________"] * 3


def test_orders_are_of_employees(house: House) -> None:
    for name in ("hire-order", "dismissal-order", "salary-certificate"):
        with refused("payroll.not_employed"):
            house(name, "0004")
    with refused("payroll.not_employed"):
        house("hire-order", "0001", months=month(2025, 12))


def test_an_order_of_leave_takes_its_days_from_the_timesheet_or_as_given(house: House) -> None:
    assert (
        "from 09.03.2026 to 13.03.2026: working days 5." in texts(house("leave-order", "0001"))[0]
    )
    days = Period(date(2026, 3, 7), date(2026, 3, 10))
    unpaid = texts(house("leave-order", "0002", leave=(payroll.Mark.UNPAID, days)))
    assert len(unpaid) == 1, "nothing is due for it"
    assert "unpaid leave from 07.03.2026 to 10.03.2026: calendar days 4." in unpaid[0]
    for codes, leave in ((("0002",), payroll.Mark.LEAVE), (("0004",), payroll.Mark.LEAVE)):
        with refused("payroll.leave_days"):
            house("leave-order", *codes, leave=(leave, None))
    with refused("payroll.leave_kind"):
        house("leave-order", "0001", leave=(payroll.Mark.SICK, None))


def test_an_order_of_dismissal_says_the_day_the_ground_and_what_is_due(house: House) -> None:
    assert texts(house("dismissal-order", "0003")) == [
        "გიორგი წიქარიშვილი (personal number 01008012347), მძღოლი, ends work on 17.03.2026.",
        "Ground: მხარეთა შეთანხმება.",
        "Leave that was not taken is paid: working days 4.",
        "What is due is paid within 7 calendar days of the end of work.",
    ]
    open_end = texts(house("dismissal-order", "0002"))
    assert open_end[0].endswith("ends work on ________.")
    assert open_end[1] == "Ground: ________."
    both = house("dismissal-order", "0002", "0003")
    assert [one.cells["text"] for one in both.rows if one.style is Style.GROUP] == [
        "ნინო კაპანაძე (0002)", "გიორგი წიქარიშვილი (0003)",
    ]  # fmt: skip


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


def test_files_go_apart_named_by_code_and_month(house: House, tmp_path: Path) -> None:
    made = payroll.papers_apart(house.books, "payslips", house.asked("payslips", MARCH))
    steps: list[tuple[int, int]] = []
    how = payroll.Apart(folder=tmp_path)
    files = payroll.files_apart(house.books, made[:2], how, lambda *at: steps.append(at))
    assert [path.name for path in files] == ["payslip-2026-03-0001.pdf", "payslip-2026-03-0002.pdf"]
    assert steps == [(0, 2), (1, 2)]
    who, sheet = made[0]
    odd = replace(who, code="../W 1")
    twice = [(odd, replace(sheet, first=None)), (odd, replace(sheet, first=None))]
    named = payroll.files_apart(
        house.books, twice, payroll.Apart(folder=tmp_path, password="123456")
    )
    assert [path.name for path in named] == ["payslip-___W_1.pdf", "payslip-___W_1-2.pdf"]
    assert all(PdfReader(path).is_encrypted for path in named)
    with refused("payroll.no_folder"):
        payroll.files_apart(house.books, made, payroll.Apart(folder=tmp_path / "none"))


def test_a_password_is_of_a_pdf_and_neither_short_nor_endless(house: House) -> None:
    sheet = house("payslips", "0001")
    for password, ending, code in (
        ("12345", "pdf", "payroll.password_short"),
        ("123456", "xlsx", "payroll.password_pdf"),
        ("ა" * 43, "pdf", "paper.password_long"),
    ):
        with refused(code):
            payroll.file_of(house.books, sheet, ending, password)
    locked = PdfReader(BytesIO(payroll.file_of(house.books, sheet, "pdf", "ა" * 42)))
    assert locked.decrypt("ა" * 42)
    assert not PdfReader(BytesIO(payroll.file_of(house.books, sheet, "pdf", "ა" * 42))).decrypt("")
    assert "ა" not in repr(payroll.Apart(folder=Path(), password="ააააააა"))
    with refused("report.format"):
        payroll.ending_of("slips.doc")
    assert payroll.ending_of("slips.PDF") == "pdf"


def test_who_has_neither_number_nor_position_leaves_a_blank(own: World) -> None:
    with firm(own) as company:
        plain_one = company.hire("W1", from_day=date(2026, 3, 30))
        company.run(MARCH)
        house = House(company, {"W1": plain_one})
        hired = texts(house("hire-order", "W1"))
        assert hired[0] == "ნინო კაპანაძე-W1 begins work on 30.03.2026: ________."
        left = texts(house("dismissal-order", "W1"))
        assert len(left) == 3, "in two days no leave is earned"
        certified = house("salary-certificate", "W1")
        assert [one.label for one in certified.details] == [
            "It is certified that", "Personal number",
        ]  # fmt: skip
        assert "Position" not in [one.label for one in house("payslips", "W1").details]


def test_a_contract_in_dollars_is_ordered_without_words_and_run_by_a_rate(own: World) -> None:
    with firm(own) as company:
        one = company.hire("W1", "900", currency="USD", pay=PayForm.HOURLY, agreed=Agreed.NET)
        house = House(company, {"W1": one})
        said = texts(house("hire-order", "W1"))[1]
        assert said == "Pay: 900.00 USD (________) an hour after tax."
        with refused("payroll.rate_missing"):
            payroll.calculate_run(company.books, MARCH)
        rate = {"currency": "USD", "day": date(2026, 3, 1), "rate": D("2.7"), "source": "NBG"}
        ledger.save_rates(company.books, new_id(), [rate])
        found = payroll.calculate_run(company.books, MARCH)
        assert found.total.net % D("2430.00") == 0, "900 dollars an hour are 2,430 lari"


def test_a_month_tells_how_far_it_is(house: House) -> None:
    told: list[tuple[int, int]] = []
    payroll.calculate_run(house.books, MARCH, progress=lambda *at: told.append(at))
    assert told == [(at, 5) for at in range(1, 6)]


def test_a_law_that_names_no_pension_leaves_its_days_out(house: House) -> None:
    found = replace(payroll.withholding_return(house.books, APRIL), pension_due=None)
    bridge = payroll.bridge(house.books, APRIL)
    frame = reports.PayFrame(company=ledger.company(house.books), period=APRIL, language="en")
    sheet = reports.withholding_return(frame, found, (), bridge)
    assert [one.label for one in sheet.details] == ["State", "File and pay until"]
    assert sheet.rows[0].cells["name"] == "0001", "of whom nothing is known the code is told"
    agreed = reports.reconciliation(frame, bridge, found)
    assert [one.label for one in agreed.details] == ["Tax to be paid until"]


def test_a_form_that_was_read_carries_no_doubt(house: House) -> None:
    form = timesheet_form(MARCH.last)
    assert form is not None
    assert not form.is_confirmed
    sure = replace(form, source=replace(form.source, confidence=Confidence.VERIFIED))
    frame = reports.PayFrame(company=ledger.company(house.books), period=MARCH, language="en")
    norm = payroll.book_of(MARCH, MARCH.last).norm
    assert len(reports.timesheet(frame, (), norm, sure).notes) == 1
    assert len(reports.timesheet(frame, (), norm, form).notes) == 2
    assert timesheet_form(date(2021, 2, 28)) is None


def test_two_leaves_of_a_month_are_two_orders() -> None:
    def kept(marks: str) -> Timesheet:
        days = tuple("" if mark == "." else mark for mark in marks)
        return Timesheet(employee_id=EmployeeId(new_id()), month=MARCH.first, marks=days)

    leave = payroll.Mark.LEAVE
    assert reports.leave_days_of(kept(".LL..LL88"), leave) == (date(2026, 3, 2), date(2026, 3, 7))
    assert reports.leave_days_of(kept(".LL8.L"), leave) is None
    assert reports.leave_days_of(kept(".88"), leave) is None
    assert reports.leave_days_of(kept("8S8"), payroll.Mark.SICK) == (
        date(2026, 3, 2), date(2026, 3, 2),
    )  # fmt: skip


def test_who_is_blocked_is_told_by_code_and_nobody_is_found_under_a_wrong_id(own: World) -> None:
    with firm(own) as company:
        one = company.hire("W1")
        payroll.block_employee(company.books, new_id(), one.id, "asked for", is_blocked=True)
        assert [who.code for who in payroll.blocked_employees(company.books)] == ["W1"]
        with refused("employee.not_found", NotFound):
            payroll.employee(company.books, one.id)


def test_calculating_from_a_file_touches_no_books_and_compares_with_the_other_rule() -> None:
    content = b"employee,agreed,amount,pension,income_before\nA,gross,2000,yes,0\nB,gross,1000,no,0"
    paid = payroll.read_payments("pay.csv", content, MARCH)
    law, other = payroll.calculate(paid), payroll.calculate(paid, RuleSet.GROSS_BASE)
    assert [one.income_tax.amount for one in law] == [D("392.00"), D("200.00")]
    assert [one.income_tax.amount for one in other] == [D("400.00"), D("200.00")]
    compared = payroll.compare(paid)
    assert [one.over.amount for one in compared] == [D("8.00"), D("0.00")]
    assert "101(3)(d)" in compared[0].text, "it says why"


def test_a_file_of_people_with_faults_brings_in_nobody(own: World) -> None:
    with firm(own) as company:
        header = ("code", "first_name", "last_name", "start", "amount")
        rows = ((2, ("W1", "ნინო", "", "2026-01-01", "much")),)
        with pytest.raises(Refused) as caught:
            payroll.import_people(
                company.books, new_id(), "people.csv", FileRows(header=header, rows=rows)
            )
        assert caught.value.code == "employee.file_faults"
        assert {one.column for one in caught.value.problems} == {"last_name", "amount"}
        assert payroll.employees(company.books) == ()
