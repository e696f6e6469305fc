"""Screens of payroll, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="payroll",
    title=QT_TRANSLATE_NOOP("app", "Payroll"),
    right="payroll:read",
    screens=(
        ScreenEntry(
            name="payroll.employees",
            title=QT_TRANSLATE_NOOP("app", "Employees"),
            icon="employees",
            make=Later("ui.payroll.employees", "Employees"),
        ),
        ScreenEntry(
            name="payroll.employee",
            title=QT_TRANSLATE_NOOP("app", "Employee"),
            icon="employee",
            make=Later("ui.payroll.employee", "EmployeeForm"),
            is_listed=False,
        ),
        ScreenEntry(
            name="payroll.time",
            title=QT_TRANSLATE_NOOP("app", "Timesheets"),
            icon="timesheet",
            make=Later("ui.payroll.time", "Time"),
        ),
        ScreenEntry(
            name="payroll.runs",
            title=QT_TRANSLATE_NOOP("app", "Runs of payroll"),
            icon="payroll-runs",
            make=Later("ui.payroll.runs", "Runs"),
        ),
        ScreenEntry(
            name="payroll.run",
            title=QT_TRANSLATE_NOOP("app", "Run of payroll"),
            icon="payroll-runs",
            make=Later("ui.payroll.run", "PayRun"),
            is_listed=False,
        ),
        ScreenEntry(
            name="payroll.pay",
            title=QT_TRANSLATE_NOOP("app", "Wages to be paid"),
            icon="payment",
            make=Later("ui.payroll.pay", "Wages"),
        ),
        ScreenEntry(
            name="payroll.withholding",
            title=QT_TRANSLATE_NOOP("app", "Withholding return"),
            icon="approval",
            make=Later("ui.payroll.pay_return", "WithholdingReturn"),
        ),
        ScreenEntry(
            name="payroll.papers",
            title=QT_TRANSLATE_NOOP("app", "Papers of payroll"),
            icon="print",
            make=Later("ui.payroll.papers", "Papers"),
        ),
    ),
)
"""In the order in which a month is made: people, time, runs, payments, return."""
