"""What one can do in payroll. Each verb is one transaction; calculating touches no books."""

from app.payroll.employee_rules import check as check_employee
from app.payroll.employee_rules import code_taken, day_missing, free_code
from app.payroll.line_rules import total_of
from app.payroll.mark_rules import LETTERS, TITLES, days_of, typed, usual
from app.payroll.pay_items import pay_items
from app.payroll.people_sheet import people_sheet
from app.payroll.posting_rules import PaidFrom
from app.payroll.register_rules import entries as register_entries
from app.payroll.register_rules import register_lines
from app.payroll.service.calculation import calculate, read_payments
from app.payroll.service.payments import (
    Reconciled,
    file_return,
    pay,
    payments,
    prepare_return,
    reconciliation,
    return_file,
    returns,
    unpaid,
    withholding_return,
)
from app.payroll.service.people import (
    block_employee,
    blocked_employees,
    employee,
    employees,
    erase_employee,
    save_employees,
    save_timesheets,
    timesheets,
)
from app.payroll.service.people_file import PeopleImported, import_people, person_kept
from app.payroll.service.runs import (
    Progress,
    book_of,
    calculate_run,
    drop_run,
    law_tables,
    lines,
    post_run,
    reverse,
    run_lines,
    runs,
    save_run,
)

__all__ = [
    "LETTERS",
    "TITLES",
    "PaidFrom",
    "PeopleImported",
    "Progress",
    "Reconciled",
    "block_employee",
    "blocked_employees",
    "book_of",
    "calculate",
    "calculate_run",
    "check_employee",
    "code_taken",
    "day_missing",
    "days_of",
    "drop_run",
    "employee",
    "employees",
    "erase_employee",
    "file_return",
    "free_code",
    "import_people",
    "law_tables",
    "lines",
    "pay",
    "pay_items",
    "payments",
    "people_sheet",
    "person_kept",
    "post_run",
    "prepare_return",
    "read_payments",
    "reconciliation",
    "register_entries",
    "register_lines",
    "return_file",
    "returns",
    "reverse",
    "run_lines",
    "runs",
    "save_employees",
    "save_run",
    "save_timesheets",
    "timesheets",
    "total_of",
    "typed",
    "unpaid",
    "usual",
    "withholding_return",
]
