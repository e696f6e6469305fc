"""Papers of one person, files, and what payroll does at its edges."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.core.dates import Period, month
from app.core.errors import NotFound, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.core.law import Confidence
from app.core.sheet import Style
from app.ledger import service as ledger
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import Agreed, EmployeeId, PayForm, RuleSet, Timesheet
from app.payroll.reports import Order
from app.payroll.timesheet_form import timesheet_form
from tests.kit.world import World
from tests.payroll.firm import MARCH, firm
from tests.payroll.papers import House, of, paper_firm, plain, refused, row, texts

D = Decimal
MARIAM = "მარიამ-ელისაბედ ჩხარტიშვილი-გოგოლაშვილი"
HEAD = "ფინანსური ანგარიშგების დეპარტამენტის უფროსი, ადმინისტრაცია"
WORDS = "Four thousand three hundred twenty-one lari and fifty-five tetri"


@pytest.fixture(scope="module")
def house(own_of_module: World) -> Iterator[House]:
    with paper_firm(own_of_module) as (company, staff):
        yield House(company, staff)


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
        "Working hours a day: 8; share of a full position: 100%.",
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
        "What is due is paid after the end of work within calendar days: 7.",
    ]
    open_end = texts(house("dismissal-order", "0002"))
    assert open_end[0].endswith("ends work on ________.")
    assert open_end[1] == "Ground: ________."
    both = house("dismissal-order", "0002", "0003")
    assert [one.cells["text"] for one in both.rows if one.style is Style.GROUP] == [
        "ნინო კაპანაძე (0002)", "გიორგი წიქარიშვილი (0003)",
    ]  # fmt: skip


def test_files_go_apart_named_by_code_and_month(house: House, tmp_path: Path) -> None:
    made = payroll.papers_apart(house.books, "payslips", house.asked("payslips", MARCH))
    steps: list[tuple[int, int]] = []
    how = payroll.Apart(folder=tmp_path)
    files = payroll.files_apart(house.books, made[:2], how, lambda *at: steps.append(at))
    assert [path.name for path in files] == ["payslip-2026-03-0001.pdf", "payslip-2026-03-0002.pdf"]
    assert steps == [(0, 2), (1, 2)]
    who, sheet = made[0]
    odd = replace(who, code=f"..{os.sep}W 1")
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
