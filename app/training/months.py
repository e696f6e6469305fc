"""What every month asks for: wages and their taxes, wear of assets, the month's VAT."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.core.dates import Period
from app.core.money import Money
from app.training import rules
from app.training.bank import Bank
from app.training.costs import month_name, month_text
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Asset, Declared, Document, Employee, Posting, Storno

# Accounts of wages and of the employer's contribution, for those who sell and for the others.
_WAGES = {"ADM": ("payroll.expense", "pension.expense")}
_WAGES_OF_SELLERS = ("payroll.expense_sales", "pension.expense_sales")
# Accounts of the month's VAT that are settled with the budget's single account.
_VAT = ("vat.output", "vat.output_reverse", "vat.input", "vat.input_import", "vat.input_reverse")

_LAST_FILED_MONTH = 10
# How long after the filing a late tax invoice is found and the return corrected.
_DAYS_LATE = 12


class Months:
    """The firm's monthly duties."""

    def __init__(self, firm: Firm, bank: Bank) -> None:
        self.firm = firm
        self.bank = bank
        self.unfiled = NOTHING
        """The VAT of the month before, where its return is not settled."""
        self.corrected = NOTHING
        """What a corrective return has changed and the budget has not yet been told."""

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
        """Carry the VAT of the month's return to the budget's single account.

        A purchase counts in the month to which its tax invoice belongs. One that came after the
        filing leads to a corrective return. The last months are left open, to be practised with.
        """
        firm = self.firm
        self.unfiled = self._due(self._sums(month, is_late=False))
        if month.first.month > _LAST_FILED_MONTH:
            return
        filed = firm.days.worked_from(rules.vat_due(month))
        self._settle(Declared(month=month.first, filed_on=filed), self._sums(month, is_late=False))
        self.unfiled = NOTHING
        late = self._sums(month, is_late=True)
        if any(late.values()):
            filed = firm.days.worked_from(date.fromordinal(filed.toordinal() + _DAYS_LATE))
            declared = Declared(month=month.first, filed_on=filed, is_correction=True)
            self._settle(declared, late)
            self.corrected = self._due(late)

    def _settle(self, declared: Declared, sums: Mapping[str, Money]) -> None:
        month = month_name(declared.month)
        text = "დღგ-ის დაზუსტებული დეკლარირება" if declared.is_correction else "დღგ-ის დეკლარირება"
        self.firm.settle(
            declared,
            f"{text}, {month}",
            self.firm.number("დღგ"),
            *(_against(role, balance) for role, balance in sums.items()),
            _against("tax.single_account", self._due(sums)),
        )

    def _sums(self, month: Period, *, is_late: bool) -> dict[str, Money]:
        """What the month's return has of each account of VAT; debit above nothing."""
        sums = dict.fromkeys(_VAT, NOTHING)
        for made in self.firm.documents:
            document = made.wrong if isinstance(made, Storno) else made
            period, late = _declared_in(document)
            if document.kind == "vat_settlement" or period != month.first or late != is_late:
                continue
            for line in document.postings:
                if line.role in sums:
                    is_up = line.is_debit is not isinstance(made, Storno)
                    sums[line.role] += line.gel if is_up else -line.gel
        return sums

    def _due(self, sums: Mapping[str, Money]) -> Money:
        return -sum(sums.values(), NOTHING)

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


def _declared_in(document: Document) -> tuple[date | None, bool]:
    """To which month's return a document belongs, and whether it came after its filing."""
    bill = document.bill
    if bill is None or bill.kind not in ("purchase", "customs"):
        return document.day.replace(day=1), False
    return bill.period, bill.is_late


def _against(role: str, balance: Money) -> Posting:
    """The line that brings a balance to nothing."""
    side: Callable[[str, Money], Posting] = debit if balance < NOTHING else credit
    return side(role, abs(balance))
