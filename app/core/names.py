"""How the codes of the program are called: marked texts, said in the language of the reader.

Codes stand in the database and in files; people meet these names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP

PERMISSIONS: Mapping[str, str] = {
    "accounts:read": QT_TRANSLATE_NOOP("app", "see the accounts"),
    "accounts:write": QT_TRANSLATE_NOOP("app", "change the accounts"),
    "transactions:read": QT_TRANSLATE_NOOP("app", "see the entries"),
    "transactions:write": QT_TRANSLATE_NOOP("app", "enter and post entries"),
    "transactions:approve": QT_TRANSLATE_NOOP("app", "approve entries"),
    "period:close": QT_TRANSLATE_NOOP("app", "close and open periods"),
    "payroll:read": QT_TRANSLATE_NOOP("app", "see the payroll"),
    "payroll:write": QT_TRANSLATE_NOOP("app", "make the payroll"),
    "reports:financial": QT_TRANSLATE_NOOP("app", "see financial reports"),
    "reports:tax": QT_TRANSLATE_NOOP("app", "see and make tax returns"),
    "tax:write": QT_TRANSLATE_NOOP("app", "prepare and file tax returns"),
    "audit:read": QT_TRANSLATE_NOOP("app", "see the history"),
    "admin:users": QT_TRANSLATE_NOOP("app", "manage people and roles"),
    "member": QT_TRANSLATE_NOOP("app", "work in this company"),
    "office_administrator": QT_TRANSLATE_NOOP("app", "administer the office"),
}
"""What a right lets one do."""

DIMENSION_NAMES: Mapping[str, str] = {
    "party": QT_TRANSLATE_NOOP("app", "Party"),
    "contract": QT_TRANSLATE_NOOP("app", "Contract"),
    "settlement_document": QT_TRANSLATE_NOOP("app", "Settlement document"),
    "employee": QT_TRANSLATE_NOOP("app", "Employee"),
    "item": QT_TRANSLATE_NOOP("app", "Item"),
    "warehouse": QT_TRANSLATE_NOOP("app", "Warehouse"),
    "fixed_asset": QT_TRANSLATE_NOOP("app", "Fixed asset"),
    "bank_account": QT_TRANSLATE_NOOP("app", "Bank account"),
    "cash_desk": QT_TRANSLATE_NOOP("app", "Cash desk"),
    "cost_centre": QT_TRANSLATE_NOOP("app", "Cost centre"),
    "vat_code": QT_TRANSLATE_NOOP("app", "VAT code"),
    "income_kind": QT_TRANSLATE_NOOP("app", "Tax or income kind"),
}
"""What each dimension is called."""

KINDS_OF_VERBS: Mapping[str, str] = {
    "reversal": QT_TRANSLATE_NOOP("app", "Reversal"),
    "revaluation": QT_TRANSLATE_NOOP("app", "Revaluation"),
    "payroll_run": QT_TRANSLATE_NOOP("app", "Payroll of a month"),
    "year_close": QT_TRANSLATE_NOOP("app", "Closing of the year"),
    "year_open": QT_TRANSLATE_NOOP("app", "Opening of the year"),
}
"""The kinds of entries that the program alone makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleName:
    """A role of an account: how it is called, and what the program does with the account."""

    title: str
    use: str


_CASH = QT_TRANSLATE_NOOP("app", "Payments and receipts")
_TRADE = QT_TRANSLATE_NOOP("app", "Sales, purchases and settlements")
_VAT = QT_TRANSLATE_NOOP("app", "Value added tax and its return")
_STOCK = QT_TRANSLATE_NOOP("app", "Goods, materials and their cost")
_ASSETS = QT_TRANSLATE_NOOP("app", "Fixed assets and depreciation")
_PAYROLL = QT_TRANSLATE_NOOP("app", "Payroll, income tax and pension")
_TAXES = QT_TRANSLATE_NOOP("app", "Other taxes and the budget")
_CAPITAL = QT_TRANSLATE_NOOP("app", "Capital, dividends and loans")
_YEAR = QT_TRANSLATE_NOOP("app", "Opening balances and closing of a year")
_EXCHANGE = QT_TRANSLATE_NOOP("app", "Currencies and rounding")
_EXPENSES = QT_TRANSLATE_NOOP("app", "Everyday expenses")


def _names(use: str, titles: Mapping[str, str]) -> dict[str, RoleName]:
    return {role: RoleName(title=title, use=use) for role, title in titles.items()}


ACCOUNT_ROLES: Mapping[str, RoleName] = {
    **_names(
        _CASH,
        {
            "cash.gel": QT_TRANSLATE_NOOP("app", "Cash in lari"),
            "cash.foreign": QT_TRANSLATE_NOOP("app", "Cash in foreign currency"),
            "bank.gel": QT_TRANSLATE_NOOP("app", "Bank in lari"),
            "bank.foreign": QT_TRANSLATE_NOOP("app", "Bank in foreign currency"),
            "card.settlement": QT_TRANSLATE_NOOP("app", "Card payments under way"),
            "bank.charges": QT_TRANSLATE_NOOP("app", "Bank charges"),
        },
    ),
    **_names(
        _TRADE,
        {
            "receivable.trade": QT_TRANSLATE_NOOP("app", "Customers"),
            "receivable.allowance": QT_TRANSLATE_NOOP("app", "Allowance for doubtful debts"),
            "doubtful.expense": QT_TRANSLATE_NOOP("app", "Expense of doubtful debts"),
            "payable.trade": QT_TRANSLATE_NOOP("app", "Suppliers"),
            "advance.paid": QT_TRANSLATE_NOOP("app", "Advances paid to suppliers"),
            "advance.received": QT_TRANSLATE_NOOP("app", "Advances received from customers"),
            "revenue.sales": QT_TRANSLATE_NOOP("app", "Sales"),
            "revenue.export": QT_TRANSLATE_NOOP("app", "Export sales"),
            "revenue.returns": QT_TRANSLATE_NOOP("app", "Returns and discounts of sales"),
        },
    ),
    **_names(
        _VAT,
        {
            "vat.output": QT_TRANSLATE_NOOP("app", "VAT charged on sales"),
            "vat.output_reverse": QT_TRANSLATE_NOOP("app", "VAT charged by reverse charge"),
            "vat.input": QT_TRANSLATE_NOOP("app", "VAT on purchases, to be credited"),
            "vat.input_import": QT_TRANSLATE_NOOP("app", "VAT paid on import, to be credited"),
            "vat.input_reverse": QT_TRANSLATE_NOOP("app", "Credit of reverse-charge VAT"),
            "vat.advance_received": QT_TRANSLATE_NOOP("app", "VAT on advances received"),
            "vat.advance_paid": QT_TRANSLATE_NOOP("app", "VAT on advances paid"),
            "vat.expense": QT_TRANSLATE_NOOP("app", "VAT that cannot be credited"),
        },
    ),
    **_names(
        _STOCK,
        {
            "stock.goods": QT_TRANSLATE_NOOP("app", "Goods"),
            "stock.materials": QT_TRANSLATE_NOOP("app", "Materials"),
            "cost.goods": QT_TRANSLATE_NOOP("app", "Cost of goods sold"),
            "tax.import_duty": QT_TRANSLATE_NOOP("app", "Import duty payable"),
        },
    ),
    **_names(
        _ASSETS,
        {
            "asset.cost": QT_TRANSLATE_NOOP("app", "Office equipment: cost"),
            "asset.depreciation": QT_TRANSLATE_NOOP("app", "Office equipment: depreciation"),
            "asset.computer": QT_TRANSLATE_NOOP("app", "Computers: cost"),
            "depreciation.computer": QT_TRANSLATE_NOOP("app", "Computers: depreciation"),
            "asset.furniture": QT_TRANSLATE_NOOP("app", "Furniture: cost"),
            "depreciation.furniture": QT_TRANSLATE_NOOP("app", "Furniture: depreciation"),
            "asset.vehicle": QT_TRANSLATE_NOOP("app", "Vehicles: cost"),
            "depreciation.vehicle": QT_TRANSLATE_NOOP("app", "Vehicles: depreciation"),
            "depreciation.expense": QT_TRANSLATE_NOOP("app", "Expense of depreciation"),
        },
    ),
    **_names(
        _PAYROLL,
        {
            "payroll.payable": QT_TRANSLATE_NOOP("app", "Wages payable"),
            "payroll.expense": QT_TRANSLATE_NOOP("app", "Wages: administration"),
            "payroll.expense_sales": QT_TRANSLATE_NOOP("app", "Wages: sales"),
            "tax.income": QT_TRANSLATE_NOOP("app", "Income tax withheld"),
            "pension.employee": QT_TRANSLATE_NOOP("app", "Pension: the employee's share payable"),
            "pension.employer": QT_TRANSLATE_NOOP("app", "Pension: the employer's share payable"),
            "pension.expense": QT_TRANSLATE_NOOP("app", "Pension expense: administration"),
            "pension.expense_sales": QT_TRANSLATE_NOOP("app", "Pension expense: sales"),
            "payroll.deductions": QT_TRANSLATE_NOOP("app", "Taken from wages for others"),
            "payroll.benefits": QT_TRANSLATE_NOOP("app", "Benefits in kind given"),
            "employee.receivable": QT_TRANSLATE_NOOP("app", "Owed by employees"),
            "employee.loans": QT_TRANSLATE_NOOP("app", "Loans to employees"),
            "employee.accountable": QT_TRANSLATE_NOOP("app", "Advances to accountable persons"),
            "service.expense": QT_TRANSLATE_NOOP("app", "Services of natural persons"),
            "trip.expense": QT_TRANSLATE_NOOP("app", "Business trips"),
        },
    ),
    **_names(
        _TAXES,
        {
            "tax.profit": QT_TRANSLATE_NOOP("app", "Profit tax payable"),
            "tax.profit_expense": QT_TRANSLATE_NOOP("app", "Expense of profit tax"),
            "tax.dividend": QT_TRANSLATE_NOOP("app", "Tax withheld on dividends"),
            "tax.property": QT_TRANSLATE_NOOP("app", "Property tax payable"),
            "tax.single_account": QT_TRANSLATE_NOOP("app", "Single account of the budget"),
        },
    ),
    **_names(
        _CAPITAL,
        {
            "capital.charter": QT_TRANSLATE_NOOP("app", "Charter capital"),
            "dividend.payable": QT_TRANSLATE_NOOP("app", "Dividends payable"),
            "loan.bank": QT_TRANSLATE_NOOP("app", "Bank loans"),
            "interest.payable": QT_TRANSLATE_NOOP("app", "Interest payable"),
            "interest.expense": QT_TRANSLATE_NOOP("app", "Expense of interest"),
        },
    ),
    **_names(
        _YEAR,
        {
            "opening.balance": QT_TRANSLATE_NOOP("app", "Counterpart of opening balances"),
            "result.current": QT_TRANSLATE_NOOP("app", "Result of the current year"),
            "result.retained": QT_TRANSLATE_NOOP("app", "Retained earnings"),
            "result.loss": QT_TRANSLATE_NOOP("app", "Accumulated loss"),
        },
    ),
    **_names(
        _EXCHANGE,
        {
            "fx.gain": QT_TRANSLATE_NOOP("app", "Gain of revaluation"),
            "fx.loss": QT_TRANSLATE_NOOP("app", "Loss of revaluation"),
            "exchange.gain": QT_TRANSLATE_NOOP("app", "Gain of buying and selling currency"),
            "exchange.loss": QT_TRANSLATE_NOOP("app", "Loss of buying and selling currency"),
            "rounding.gain": QT_TRANSLATE_NOOP("app", "Gain of rounding"),
            "rounding.loss": QT_TRANSLATE_NOOP("app", "Loss of rounding"),
        },
    ),
    **_names(
        _EXPENSES,
        {
            "rent.expense": QT_TRANSLATE_NOOP("app", "Rent"),
            "office.expense": QT_TRANSLATE_NOOP("app", "Office expenses"),
            "communication.expense": QT_TRANSLATE_NOOP("app", "Communication"),
            "utilities.expense": QT_TRANSLATE_NOOP("app", "Utilities"),
            "computer.expense": QT_TRANSLATE_NOOP("app", "Computer expenses"),
            "fuel.expense": QT_TRANSLATE_NOOP("app", "Fuel"),
            "transport.expense": QT_TRANSLATE_NOOP("app", "Transport"),
            "advertising.expense": QT_TRANSLATE_NOOP("app", "Advertising"),
            "audit.expense": QT_TRANSLATE_NOOP("app", "Audit and legal services"),
            "security.expense": QT_TRANSLATE_NOOP("app", "Security services"),
        },
    ),
}
"""Every role that the program knows, in the order of the work."""


def role_title(role: str) -> str:
    """How a role of an account is called; one of a company's own stands as it is written."""
    known = ACCOUNT_ROLES.get(role)
    return role if known is None else known.title
