"""What one can do in payroll. Each verb is one transaction; calculating touches no books."""

from app.payroll.comparison_rules import Comparison
from app.payroll.employee_rules import check as check_employee
from app.payroll.employee_rules import code_taken, day_missing, free_code
from app.payroll.line_rules import total_of
from app.payroll.mark_rules import LETTERS, TITLES, days_of, typed, usual
from app.payroll.pay_items import pay_items
from app.payroll.people_sheet import people_sheet
from app.payroll.posting_rules import PaidFrom
from app.payroll.register_rules import entries as register_entries
from app.payroll.register_rules import register_lines
from app.payroll.service.calculation import calculate, compare, read_payments
from app.payroll.service.paper_files import Apart, check_password, ending_of, file_of, files_apart
from app.payroll.service.papers import (
    PAPERS,
    Ask,
    Paper,
    PaperAsked,
    paper,
    paper_named,
    papers_apart,
    run_named,
)
from app.payroll.service.payments import (
    AGREEMENTS,
    Reconciled,
    agreements,
    bridge,
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
from app.payroll.time_rules import Mark

__all__ = [
    "AGREEMENTS",
    "LETTERS",
    "PAPERS",
    "TITLES",
    "Apart",
    "Ask",
    "Comparison",
    "Mark",
    "PaidFrom",
    "Paper",
    "PaperAsked",
    "PeopleImported",
    "Progress",
    "Reconciled",
    "agreements",
    "block_employee",
    "blocked_employees",
    "book_of",
    "bridge",
    "calculate",
    "calculate_run",
    "check_employee",
    "check_password",
    "code_taken",
    "compare",
    "day_missing",
    "days_of",
    "drop_run",
    "employee",
    "employees",
    "ending_of",
    "erase_employee",
    "file_of",
    "file_return",
    "files_apart",
    "free_code",
    "import_people",
    "law_tables",
    "lines",
    "paper",
    "paper_named",
    "papers_apart",
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
    "run_named",
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
