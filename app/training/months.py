"""What every month asks for: wages and their taxes, wear of assets, the month's VAT."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.core.dates import Period
from app.core.money import Money
from app.payroll.records import Calculated
from app.training import rules
from app.training.bank import Bank
from app.training.costs import month_name, month_text
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Asset, Declared, Document, Posting, Storno
from app.training.records import Wages as Paid
from app.training.wages import Wages

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
        self._wages = Wages(firm.cast)
        self._made: Calculated | None = None
        """The wages of this month, once they are paid."""
        self.unfiled = NOTHING
        """The VAT of the month before, where its return is not settled."""
        self.corrected = NOTHING
        """What a corrective return has changed and the budget has not yet been told."""

    def pay_wages(self, month: Period) -> None:
        """Wages of all and what goes with them, paid on the last worked day of the month."""
        firm = self.firm
        made = self._made = self._wages.month(month, firm.day)
        net, tax = Money(made.total.payout), Money(made.total.income_tax)
        firm.enter(
            "payroll_payment",
            f"ხელფასის გაცემა, {month_text(month)}",
            firm.number("უწყ"),
            debit("payroll.payable", net),
            credit("bank.gel", net, bank_account="GEL"),
            owner=True,
            wages=Paid.PAYMENT,
        )
        self._pension(month, Money(made.total.pension_employee), Money(made.total.pension_employer))
        self.bank.pay_budget(f"საშემოსავლო გადასახადი, {month_text(month)}", tax)

    def owe_wages(self, month: Period) -> None:
        """The run of wages and the return of what was paid, as of the last day of the month."""
        firm, made = self.firm, self._made
        assert made is not None, "wages are paid before"
        firm.enter(
            "payroll_run",
            f"ხელფასის დარიცხვა, {month_text(month)}",
            firm.number("ხელფ"),
            *self._wages.postings(made),
            owner=True,
            wages=Paid.RUN,
        )
        tax = Money(made.total.income_tax)
        firm.enter(
            "tax",
            f"საშემოსავლო გადასახადის დეკლარირება, {month_text(month)}",
            firm.number("ფ30"),
            debit("tax.income", tax),
            credit("tax.single_account", tax),
            owner=True,
            wages=Paid.RETURN,
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

    def _pension(self, month: Period, employee: Money, employer: Money) -> None:
        firm = self.firm
        firm.enter(
            "tax_payment",
            f"საპენსიო შენატანის გადახდა, {month_text(month)}",
            firm.number("საპ"),
            debit("pension.employee", employee),
            debit("pension.employer", employer),
            credit("bank.gel", employee + employer, bank_account="GEL"),
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
