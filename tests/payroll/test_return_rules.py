"""The withholding return: lines from payments, days, checks, and the file of the portal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from defusedxml import ElementTree

from app.core.dates import month, parse_month
from app.core.errors import Refused
from app.core.working_days import work_calendar
from app.payroll.payment_rules import apportion, bridge
from app.payroll.records import Accrued, IncomeKind, Payee, Payment
from app.payroll.return_rules import (
    build,
    checks,
    form_file,
    form_on,
    line_faults,
    pension_due,
    return_due,
)  # fmt: skip
from tests.kit.worked_examples import example
from tests.payroll.months import LAW, MARCH, contract, gel, paid, person

SAMPLE = Path(__file__).resolve().parents[1] / "golden" / "form30_annex_a.xml"
CALENDAR = work_calendar()
GIORGI = Payee(
    employee="e1", id_number="01002023456", first_name="გიორგი", last_name="მაისურაძე",
    address="თბილისი",
)  # fmt: skip
MARIAM = Payee(
    employee="e2", id_number="01003034567", first_name="მარიამ", last_name="კაპანაძე",
    address="თბილისი",
)  # fmt: skip
PAYEES = {"e1": GIORGI, "e2": MARIAM}
DAY = date(2026, 3, 16)


def claims(gross: str = "3000.00", **given: object) -> list[Accrued]:
    found = paid(person(contract(gross), **given)).withheld
    return [
        Accrued(employee=one, day=DAY, for_month=month(2026, 2), withheld=found)
        for one in ("e1", "e2")
    ]


def payments(net: str = "2352.00", day: date = DAY) -> list[Payment]:
    return [Payment(key=one, employee=one, day=day, net=gel(net)) for one in ("e1", "e2")]


def returned(gross: str = "3000.00", net: str = "2352.00"):
    return build(MARCH, apportion(claims(gross), payments(net), LAW), LAW, CALENDAR)


def test_the_file_is_the_one_that_the_portal_takes() -> None:
    assert form_file(returned(), PAYEES, form_on(DAY)) == SAMPLE.read_bytes()


def test_the_return_lies_in_the_month_of_payment() -> None:
    given, wanted = example("PAY-F30-1")
    period = parse_month(wanted["return_period"])
    assert date.fromisoformat(given["paid"]) in period
    assert return_due(period, LAW, CALENDAR) == date.fromisoformat(wanted["return_due"])
    assert pension_due(period, LAW, CALENDAR) == date.fromisoformat(wanted["pension_due"])
    given, wanted = example("PAY-F30-2")
    december = replace(claims()[0], for_month=parse_month(given["accrued"]))
    day = date.fromisoformat(given["paid"])
    parts = apportion([december], [replace(payments()[0], day=day)], LAW)
    found = build(parse_month(wanted["return_period"]), parts, LAW, CALENDAR)
    assert [line.day for line in found.lines] == [day]
    assert not build(parse_month(given["accrued"]), parts, LAW, CALENDAR).lines


def test_a_day_off_moves_the_return() -> None:
    _, wanted = example("DL-01")
    assert return_due(month(2026, 1), LAW, CALENDAR) == date.fromisoformat(wanted["due"])
    # What the sources contradict one another about has no day.
    assert pension_due(month(2024, 3), LAW, CALENDAR) is None


def test_books_return_and_payments_are_one() -> None:
    owed = claims()
    parts = apportion(owed, payments(), LAW)
    found = build(MARCH, parts, LAW, CALENDAR)
    between = bridge(owed, parts, MARCH)
    both = found.total.pension_employee + found.total.pension_employer
    assert all(one.is_good for one in checks(found, between, between.accrued, both))
    wrong = checks(found, between, between.accrued, both - gel("0.01"))
    assert [one.name for one in wrong if not one.is_good] == ["pension_paid"]
    ledger = replace(between.accrued, income_tax=gel("0.00"))
    assert [one.name for one in checks(found, between, ledger, both) if not one.is_good] == ["tax"]


def test_the_tax_of_the_portal_is_shown_beside_ours() -> None:
    # Two payments of one month: each rounded alone the portal finds a tetri more.
    owed = [replace(claims("2000.05")[0], day=date(2026, 3, 1))]
    half = [
        Payment(key=str(at), employee="e1", day=date(2026, 3, 2 + at), net=gel(net))
        for at, net in enumerate(("0.03", "0.02"))
    ]
    found = build(MARCH, apportion(owed, half, LAW), LAW, CALENDAR)
    assert found.total.income_tax == gel("0.01")
    assert [str(line.portal_tax.amount) for line in found.lines] == ["0.01", "0.00"]


def test_an_allowance_stands_in_its_own_column() -> None:
    owed = claims("3000.00", allowance=gel("500.00"))
    net = str(owed[0].withheld.net.amount)
    found = build(MARCH, apportion(owed, payments(net), LAW), LAW, CALENDAR)
    assert found.lines[0].allowance == gel("500.00")
    assert found.lines[0].portal_tax == found.lines[0].income_tax == gel("488.00")
    assert '<Data ss:Type="String">500.00</Data>' in form_file(found, PAYEES, form_on(DAY)).decode()


@pytest.mark.parametrize(
    ("payee", "code"),
    [
        (replace(GIORGI, id_number="0100202345"), "payroll.payee_number"),
        (replace(GIORGI, id_number="0100202345X"), "payroll.payee_number"),
        (replace(GIORGI, id_number=" ", country="840"), "payroll.payee_number"),
        (replace(GIORGI, last_name=" "), "payroll.payee_name"),
    ],
)
def test_a_row_that_the_portal_refuses_is_named_without_the_number(payee: Payee, code: str) -> None:
    with pytest.raises(Refused) as refused:
        form_file(returned(), {**PAYEES, "e1": payee}, form_on(DAY))
    assert [(one.code, one.row) for one in refused.value.problems] == [(code, 2)]
    number = payee.id_number.strip()
    assert not number or number not in str(refused.value) + repr(refused.value.problems)
    assert GIORGI.id_number not in repr(GIORGI)


def test_who_is_not_known_or_has_no_category_is_named() -> None:
    found = returned()
    assert [one.code for one in line_faults(found, {"e1": GIORGI}, form_on(DAY))] == [
        "payroll.payee_missing"
    ]
    service = replace(found, lines=(replace(found.lines[0], kind=IncomeKind.SERVICE),))
    assert [one.code for one in line_faults(service, PAYEES, form_on(DAY))] == [
        "payroll.payee_category"
    ]
    own = {"e1": replace(GIORGI, category="9")}
    assert not line_faults(service, own, form_on(DAY))


def test_no_amount_below_zero_goes_to_the_portal() -> None:
    owed = claims()[:1]
    back = Payment(key="b", employee="e1", day=date(2026, 4, 2), net=gel("-2352.00"))
    found = build(month(2026, 4), apportion(owed, [payments()[0], back], LAW), LAW, CALENDAR)
    assert [one.code for one in line_faults(found, PAYEES, form_on(DAY))] == [
        "payroll.return_negative"
    ]


def test_a_name_cannot_break_the_file() -> None:
    name = 'A<B>&\x07 "C"\n'
    found = form_file(returned(), {**PAYEES, "e1": replace(GIORGI, last_name=name)}, form_on(DAY))
    cells = [cell.text for cell in ElementTree.fromstring(found).iter() if cell.text]
    assert 'A<B>&  "C" ' in cells


def test_a_layout_that_is_not_known_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        form_on(date(2019, 1, 1))
    assert refused.value.code == "payroll.form_unknown"
