"""Papers of payroll as sheets. Each is made of records alone; the service reads them."""

from app.payroll.reports.cards import annual_card, certificate
from app.payroll.reports.frame import DRAFT_NOTE, NAME_WORD, SUM_TITLES, PayFrame
from app.payroll.reports.orders import LEAVES, Order, dismissal_order, hire_order, leave_order
from app.payroll.reports.payslips import Slip, payslip, slips_of
from app.payroll.reports.registers import (
    cost_statistics,
    pay_sheet,
    register,
    register_by_centre,
)
from app.payroll.reports.returns import (
    STATES,
    reconciliation,
    return_checks,
    state_of,
    withholding_return,
)
from app.payroll.reports.runs import figures, line_key, run, runs_list
from app.payroll.reports.timesheets import TIME_MARKS, TIME_WORDS, leave_days_of, timesheet
from app.payroll.reports.wages import bank_orders, owed, owed_key, payments_list

__all__ = [
    "DRAFT_NOTE",
    "LEAVES",
    "NAME_WORD",
    "STATES",
    "SUM_TITLES",
    "TIME_MARKS",
    "TIME_WORDS",
    "Order",
    "PayFrame",
    "Slip",
    "annual_card",
    "bank_orders",
    "certificate",
    "cost_statistics",
    "dismissal_order",
    "figures",
    "hire_order",
    "leave_days_of",
    "leave_order",
    "line_key",
    "owed",
    "owed_key",
    "pay_sheet",
    "payments_list",
    "payslip",
    "reconciliation",
    "register",
    "register_by_centre",
    "return_checks",
    "run",
    "runs_list",
    "slips_of",
    "state_of",
    "timesheet",
    "withholding_return",
]
