"""How the choices of payroll are called: marked texts of the context "app"."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.errors import QT_TRANSLATE_NOOP
from app.payroll.records.calculation import Agreed, IncomeKind, PayForm
from app.payroll.records.people import Expense, Sex, StatusKind

INCOME_KIND_NAMES: Mapping[IncomeKind, str] = {
    IncomeKind.EMPLOYMENT: QT_TRANSLATE_NOOP("app", "Employment"),
    IncomeKind.SERVICE: QT_TRANSLATE_NOOP("app", "Service of a natural person"),
    IncomeKind.ENTREPRENEUR: QT_TRANSLATE_NOOP("app", "Service of an individual entrepreneur"),
    IncomeKind.NONRESIDENT_SERVICE: QT_TRANSLATE_NOOP("app", "Service of a non-resident"),
    IncomeKind.LISTED_SERVICE: QT_TRANSLATE_NOOP(
        "app", "Service from a country of preferential taxation"
    ),
}
PAY_FORM_NAMES: Mapping[PayForm, str] = {
    PayForm.SALARY: QT_TRANSLATE_NOOP("app", "Monthly salary"),
    PayForm.HOURLY: QT_TRANSLATE_NOOP("app", "By the hour"),
    PayForm.PIECE: QT_TRANSLATE_NOOP("app", "By the piece"),
}
AGREED_NAMES: Mapping[Agreed, str] = {
    Agreed.GROSS: QT_TRANSLATE_NOOP("app", "gross"),
    Agreed.NET: QT_TRANSLATE_NOOP("app", "net"),
}
EXPENSE_NAMES: Mapping[Expense, str] = {
    Expense.ADMINISTRATION: QT_TRANSLATE_NOOP("app", "Administration"),
    Expense.SALES: QT_TRANSLATE_NOOP("app", "Selling"),
}
SEX_NAMES: Mapping[Sex, str] = {
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("app", "not said"),
    Sex.FEMALE: QT_TRANSLATE_NOOP("app", "female"),
    Sex.MALE: QT_TRANSLATE_NOOP("app", "male"),
}
STATUS_NAMES: Mapping[StatusKind, str] = {
    StatusKind.PENSION: QT_TRANSLATE_NOOP("app", "Funded pension"),
    StatusKind.RESIDENCY: QT_TRANSLATE_NOOP("app", "Residency"),
}
ALLOWANCE_NAMES: Mapping[str, str] = {
    "severe_disability": QT_TRANSLATE_NOOP("app", "Severe disability, veterans and the like"),
    "other_category": QT_TRANSLATE_NOOP("app", "Single parents, many children and the like"),
    "other": QT_TRANSLATE_NOOP("app", "Another ground of article 82"),
}
"""The kinds of allowances that the program offers; any other text may stand there."""
