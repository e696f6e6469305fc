"""Books that answer what the papers of payroll ask, from memory: two people, March and its runs."""

from datetime import date
from types import SimpleNamespace

from app.payroll.records import SUMS
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks

NAMES = {1: ("ნინო", "ბერიძე"), 2: ("მარიამ-ელისაბედ", "ჩხარტიშვილი-გოგოლაშვილი")}
MONTH_RUN, EXTRA_RUN = number(801), number(802)


def employee(place):
    first, last = NAMES[place]
    terms = {
        "id": str(number(600 + place)), "from_day": "2026-01-01", "to_day": None,
        "kind": "employment", "pay": "salary", "agreed": "gross", "amount": "2000.0000",
        "currency": None, "position_title": "Clerk", "department": "Office",
        "cost_centre_id": None, "expense": "administration", "rate_share": "1.0000",
        "day_hours": "8.00", "end_reason": "", "start_registered_on": None,
        "end_registered_on": None,
    }  # fmt: skip
    return {
        "id": str(number(500 + place)), "code": f"W{place}", "first_name": first,
        "last_name": last, "personal_number": f"0100101234{place}", "birth_day": None, "sex": "",
        "citizenship": "GE", "mobile": "", "email": "", "address": "", "iban": "", "note": "",
        "is_active": True, "version": 1, "terms": [terms], "statuses": [], "allowances": [],
        "items": [], "blocked_on": None, "blocked_reason": None,
    }  # fmt: skip


def line(place, run=MONTH_RUN):
    sums = dict.fromkeys(SUMS, "0.00") | {
        "gross": "2000.00", "taxable": "1960.00", "pension_employee": "40.00",
        "income_tax": "392.00", "net": "1568.00", "payout": "1568.00",
        "pension_employer": "40.00", "pension_state": "40.00",
    }  # fmt: skip
    paid = dict.fromkeys(
        ("paid", "paid_gross", "paid_pension_employee", "paid_income_tax",
         "paid_pension_employer", "paid_allowance"), "0.00",
    )  # fmt: skip
    return {
        "employee_id": str(number(500 + place)), "code": f"W{place}", "month": "2026-03-01",
        "kind": "employment", "figures": [], "taken": [], "shares": [], "run_id": str(run),
        "position": place, "run_month": "2026-03-01", "run_number": 1, "is_live": True,
        "pay_day": "2026-04-05", **sums, **paid,
    }  # fmt: skip


def run_row(this, reference, text):
    return SimpleNamespace(
        id=this, month=date(2026, 3, 1), number=1, kind="month", state="posted",
        reference=reference, version=1, entry_date=date(2026, 3, 31), pay_day=date(2026, 4, 5),
        edition="2026-04-05", text=text, employees=2, rejected_reason=None,
    )  # fmt: skip


def _people(asked):
    wanted = asked["employees"]
    keys = None if wanted is None else set(map(str, wanted))
    return [one for one in map(employee, NAMES) if keys is None or one["id"] in keys]


def _lines(asked):
    if asked["first"] > date(2026, 3, 1) or asked["last"] < date(2026, 3, 31):
        return []
    found = [line(1), line(2), line(1, EXTRA_RUN)]
    keys = set(map(str, asked.get("employees") or ()))
    return [one for one in found if not keys or one["employee_id"] in keys]


def _runs(asked):
    if asked["first"] != date(2026, 3, 1):
        return []
    return [run_row(MONTH_RUN, "PR/2026/1", "Pay of March"),
            run_row(EXTRA_RUN, "PR/2026/2", "Bonus of March")]  # fmt: skip


def paper_books():
    made = LedgerBooks()
    made.answers |= {
        "read_employees": _people,
        "read_payroll": _lines,
        "payroll_runs": _runs,
        "read_timesheets": [],
        "read_payroll_payments": [],
        "register": [],
    }
    return made
