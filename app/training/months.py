"""What every month asks for: wages and their taxes, wear of assets, the month's VAT."""

from __future__ import annotations

from collections.abc import Callable

from app.core.dates import Period
from app.core.money import Money
from app.training import rules
from app.training.bank import Bank
from app.training.costs import month_text
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Asset, Employee, Posting

# Accounts of wages and of the employer's contribution, for those who sell and for the others.
_WAGES = {"ADM": ("payroll.expense", "pension.expense")}
_WAGES_OF_SELLERS = ("payroll.expense_sales", "pension.expense_sales")
# Accounts of the month's VAT that are settled with the budget's single account.
_VAT = ("vat.output", "vat.output_reverse", "vat.input", "vat.input_import", "vat.input_reverse")


class Months:
    """The firm's monthly duties."""

    def __init__(self, firm: Firm, bank: Bank) -> None:
        self.firm = firm
        self.bank = bank

    def wages(self, month: Period) -> None:
        """Wages of all, entered and paid with their taxes on the last worked day of the month."""
        firm = self.firm
        net: list[Posting] = []
        tax = pension = paid = NOTHING
        for employee in firm.cast.employees:
            pay = rules.salary(
                Money(employee.gross_gel), firm.day, is_participant=employee.is_participant
            )
            self._wage(employee, pay, month_text(month))
            net.append(debit("payroll.payable", pay.net, employee=employee.code))
            paid += pay.net
            tax += pay.income_tax
            pension += pay.pension_employee + pay.pension_employer
        firm.enter(
            "payroll_payment",
            f"ხელფასის გაცემა, {month_text(month)}",
            firm.number("უწყ"),
            *net,
            credit("bank.gel", paid, bank_account="GEL"),
            owner=True,
        )
        self._pension(month, pension)
        self.bank.pay_budget(f"საშემოსავლო გადასახადი, {month_text(month)}", tax)
        firm.enter(
            "tax",
            f"საშემოსავლო გადასახადის დეკლარირება, {month_text(month)}",
            firm.number("ფ30"),
            debit("tax.income", tax, income_kind="SALARY"),
            credit("tax.single_account", tax),
            owner=True,
        )

    def wear(self, month: Period) -> None:
        """Depreciation in a straight line, until nothing is left to wear."""
        lines: list[Posting] = []
        for asset in self.firm.cast.assets:
            amount = self._wear(asset, month)
            code = asset.code
            centre = "SHOP" if asset.role == "furniture" else "ADM"
            lines += (
                debit("depreciation.expense", amount, fixed_asset=code, cost_centre=centre),
                credit(f"depreciation.{asset.role}", amount, fixed_asset=code),
            )
        self.firm.enter(
            "depreciation",
            f"ძირითადი საშუალებების ცვეთის დარიცხვა, {month_text(month)}",
            self.firm.number("ცვ"),
            *lines,
            owner=True,
        )

    def settle_vat(self, month: Period) -> None:
        """Carry the month's VAT to the budget's single account: to be paid, or to be set off."""
        firm = self.firm
        lines: list[Posting] = []
        due = NOTHING
        for role in _VAT:
            balance = firm.balance(role)
            due -= balance
            lines.append(_against(role, balance))
        lines.append(_against("tax.single_account", due))
        firm.enter(
            "vat_settlement",
            f"დღგ-ის დეკლარირება, {month_text(month)}",
            firm.number("დღგ"),
            *lines,
            owner=True,
        )

    def _wage(self, employee: Employee, pay: rules.Salary, month: str) -> None:
        who = employee.code
        centre = employee.cost_centre
        wages, contribution = _WAGES.get(centre, _WAGES_OF_SELLERS)
        self.firm.enter(
            "payroll",
            f"ხელფასის დარიცხვა, {month}, {who}",
            self.firm.number("ხელფ"),
            debit(wages, pay.gross, employee=who, cost_centre=centre),
            credit("payroll.payable", pay.gross, employee=who),
            debit("payroll.payable", pay.pension_employee + pay.income_tax, employee=who),
            credit("pension.employee", pay.pension_employee, employee=who),
            credit("tax.income", pay.income_tax, employee=who, income_kind="SALARY"),
            debit(contribution, pay.pension_employer, employee=who, cost_centre=centre),
            credit("pension.employer", pay.pension_employer, employee=who),
            owner=True,
        )

    def _pension(self, month: Period, amount: Money) -> None:
        firm = self.firm
        employee = -firm.balance("pension.employee")
        employer = -firm.balance("pension.employer")
        assert employee + employer == amount, (month, amount)
        firm.enter(
            "tax_payment",
            f"საპენსიო შენატანის გადახდა, {month_text(month)}",
            firm.number("საპ"),
            debit("pension.employee", employee),
            debit("pension.employer", employer),
            credit("bank.gel", amount, bank_account="GEL"),
            owner=True,
        )

    def _wear(self, asset: Asset, month: Period) -> Money:
        """A month's part of the cost, rounded to tetri; the last month takes what is left."""
        usual = (Money(asset.cost_gel) / asset.life_months).to_tetri()
        months = month.first.month - 1
        left = Money(asset.cost_gel) - Money(asset.worn_gel) - (usual * months).to_tetri()
        return max(min(usual, left), NOTHING)


def _against(role: str, balance: Money) -> Posting:
    """The line that brings a balance to nothing."""
    side: Callable[[str, Money], Posting] = debit if balance < NOTHING else credit
    return side(role, abs(balance))
