"""Orders to a bank: one a person, every fault at once, a table and pain.001 that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID
from xml.etree import ElementTree as Xml

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.core.sheet import Style
from app.ledger import service as ledger
from app.ledger.records import Company, RegisterRow
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.bank_file import Debited, PayOrder, bank_of, form_on, orders_of, pain001, table
from app.payroll.records import EmployeeId, IncomeKind, KeptReturn, RunLine, Sums
from tests.kit.world import World
from tests.payroll.firm import MARCH, Firm, firm
from tests.payroll.papers import refused
from tests.payroll.staff import person

IBANS = ("GE26BG0000000900000001", "GE93TB7000000900000001", "GE29NB0000000101904917")
DAY = date(2026, 4, 3)
FROM = Debited(name="შპს სატესტო", id_code="404123459", iban=IBANS[0], day=DAY, purpose="ხელფასი")
NS = {"p": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"}


def _line(number: int, payout: str) -> RunLine:
    return RunLine(
        employee_id=EmployeeId(UUID(int=number)),
        code=f"W{number}",
        month=MARCH.first,
        kind=IncomeKind.EMPLOYMENT,
        sums=Sums(payout=Decimal(payout)),
    )


def _given(*lines: RunLine) -> list[tuple[RunLine, Decimal]]:
    return [(one, one.owed) for one in lines]


def test_a_person_gets_one_order_of_all_his_lines() -> None:
    people = {EmployeeId(UUID(int=1)): person(iban=IBANS[1])}
    given = _given(_line(1, "1000.00"), _line(1, "-200.50"), _line(2, "0.00"))
    (order,) = orders_of(given, people)
    assert (order.employee, order.iban, order.amount) == ("W1", IBANS[1], Decimal("799.50"))


def test_everybody_without_a_good_account_is_named_at_once() -> None:
    people = {EmployeeId(UUID(int=1)): person(iban="GE00BG0000000900000001")}
    with pytest.raises(Refused) as caught:
        orders_of(_given(_line(1, "10.00"), _line(2, "20.00")), people)
    assert [(one.code, one.args["employee"]) for one in caught.value.problems] == [
        ("payroll.iban_wrong", "W1"), ("payroll.iban_missing", "W2"),
    ]  # fmt: skip


def test_nothing_to_pay_is_no_file() -> None:
    with pytest.raises(Refused) as caught:
        orders_of(_given(_line(1, "-5.00")), {})
    assert caught.value.code == "payroll.nothing_to_pay"


def _orders() -> list[PayOrder]:
    return [
        PayOrder(
            employee=f"W{at}",
            name=f"ნინო {at}",
            personal_number="01001012345" if at else "",
            iban=iban,
            amount=Decimal("100.10"),
        )
        for at, iban in enumerate(IBANS[1:])
    ]


def test_the_table_has_a_row_an_order_and_the_codes_of_banks_that_are_known() -> None:
    made = table(_orders(), FROM, form_on(DAY))
    keys = [key for key, _ in form_on(DAY).columns]
    rows = [dict(zip(keys, cells, strict=True)) for _, cells in made.rows]
    assert [(row["bic"], row["amount"], row["day"]) for row in rows] == [
        ("TBCBGE22", "100.10", "03.04.2026"), ("", "100.10", "03.04.2026"),
    ]  # fmt: skip
    assert made.header[keys.index("iban")] == "მიმღების ანგარიშის ნომერი"
    with refused("payroll.form_unknown"):
        form_on(date(1999, 12, 31))


def test_pain001_adds_up_and_names_each_bank_or_says_that_it_does_not() -> None:
    moment = datetime(2026, 4, 3, 9, 30, tzinfo=UTC)
    root = Xml.fromstring(pain001(_orders(), FROM, "20260403-093000", moment))
    assert [one.text for one in root.iterfind(".//p:CtrlSum", NS)] == ["200.20", "200.20"]
    assert [one.text for one in root.iterfind(".//p:CdtrAgt//p:BIC", NS)] == ["TBCBGE22"]
    assert [one.text for one in root.iterfind(".//p:CdtrAgt//p:Othr/p:Id", NS)] == ["NOTPROVIDED"]
    amounts = list(root.iterfind(".//p:InstdAmt", NS))
    assert [(one.text, one.get("Ccy")) for one in amounts] == [("100.10", "GEL")] * 2
    assert root.findtext(".//p:CtgyPurp/p:Cd", None, NS) == "SALA"
    assert [one.text for one in root.iterfind(".//p:Cdtr//p:Othr/p:Id", NS)] == ["01001012345"]
    assert bank_of("GE26bg0000000900000001") is not None


def test_orders_on_paper_name_each_bank_and_who_has_none() -> None:
    banks = dict(enumerate((*IBANS[1:], "GE11XX0000000000000001", ""), start=1))
    people = {
        EmployeeId(UUID(int=at)): replace(person(iban=iban), id=EmployeeId(UUID(int=at)))
        for at, iban in banks.items()
    }
    frame = reports.PayFrame(
        company=Company(name="Firm", id_code="404123459", starts_on=date(2025, 1, 1)),
        period=MARCH,
        language="en",
        people=people,
    )
    given = [*(_line(at, "100.00") for at in banks), _line(5, "50.00"), _line(6, "-1.00")]
    sheet = reports.bank_orders(frame, given)
    groups = [row.cells["name"] for row in sheet.rows if row.style is Style.GROUP]
    assert groups == [
        "NB",
        "TBC Bank, TBCBGE22",
        "Without a bank account: from the cash desk",
        "XX",
    ]
    assert sheet.totals["owed"] == Decimal("450.00"), "a person below zero is ordered nothing"
    unknown = next(row for row in sheet.rows if row.cells.get("code") == "W5")
    assert (unknown.cells["name"], unknown.cells["iban"]) == ("W5", ""), "blocked: the code alone"


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


def test_the_file_of_a_run_needs_the_account_that_pays(company: Firm) -> None:
    rows = [
        RegisterRow(id=None, code="BOG", name="BOG", further={"iban": IBANS[0], "currency": "GEL"}),
        RegisterRow(id=None, code="OLD", name="Old", further={"currency": "GEL"}),
    ]
    ledger.save_register(company.books, new_id(), "bank_accounts", rows)
    known = ledger.register(company.books, "bank_accounts")
    company.hire("W1", iban=IBANS[1])
    company.run(MARCH)
    given = _given(*payroll.unpaid(company.books, MARCH))

    def source(of: UUID) -> payroll.FromAccount:
        return payroll.FromAccount(bank_account=of, day=DAY, purpose="Wages")

    for wrong in (known["OLD"], new_id()):
        with refused("payroll.debit_iban"):
            payroll.orders_file(company.books, given, source(wrong), "xlsx")
    made = payroll.orders_file(company.books, given, source(known["BOG"]), "xml")
    assert b"1568.00" in made
    assert made.startswith(b"<?xml")
    assert payroll.orders_file(company.books, given, source(known["BOG"]), "xlsx")[:2] == b"PK"


def test_a_corrective_return_settles_what_it_adds(company: Firm) -> None:
    company.hire("W1")
    company.run(MARCH)
    company.pay(date(2026, 3, 31), "0.5")
    books = company.books

    def keep() -> tuple[KeptReturn, ...]:
        kept = payroll.returns(books, MARCH)
        found = payroll.withholding_return(books, MARCH)
        payroll.prepare_return(books, new_id(), found, kept[-1] if kept else None)
        return payroll.returns(books, MARCH)

    kept = keep()
    first = payroll.settle_return(books, kept, "Tax of March").value
    assert payroll.settle_return(books, kept, "Tax of March").value == first, "asked again"
    payroll.file_return(books, new_id(), kept[-1], date(2026, 4, 10), "A-1")
    company.pay(date(2026, 3, 31))
    again = payroll.settle_return(books, keep(), "Tax of March, corrected").value
    assert again["reference"] != first["reference"]
    drafts = ledger.drafts(books)
    assert {one.text: one.amount for one in drafts} == {
        "Tax of March": Decimal("196.00"), "Tax of March, corrected": Decimal("196.00"),
    }  # fmt: skip


def test_a_return_without_tax_settles_nothing(company: Firm) -> None:
    found = payroll.withholding_return(company.books, MARCH)
    payroll.prepare_return(company.books, new_id(), found)
    with refused("payroll.nothing_to_settle"):
        payroll.settle_return(company.books, payroll.returns(company.books, MARCH), "Tax")
