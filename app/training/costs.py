"""What it costs to be there: rent, light, fuel and the rest, and the service from abroad."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.formats import MONTH_NAMES
from app.core.money import Money
from app.training import rules
from app.training.bank import Bank
from app.training.dice import Dice
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Bill, BillLine, Cost, Posting

_WINTER = (11, 12, 1, 2, 3)
# Months in which the invoice of one cost is first entered with so much more than it says.
_SLIP = Decimal("270.00")
_MISTAKES = {2: 1, 4: 9, 5: 4, 7: 2, 9: 11, 11: 6}


# Month and supplier of costs -> by how many months later their tax invoice comes; none: it comes
# in time for the month, but after its return was filed, which is then corrected.
_AWAITED = {
    (3, "V-01"): 1,
    (4, "V-04"): 0,
    (6, "V-05"): 1,
    (8, "V-06"): 2,
    (12, "V-08"): 1,
}


class Costs:
    """The firm's costs, day by day."""

    def __init__(self, firm: Firm, bank: Bank) -> None:
        self.firm = firm
        self.bank = bank
        self._dice = Dice("costs")

    def come(self) -> None:
        """Enter the invoices of costs whose day has come."""
        firm = self.firm
        for place, cost in enumerate(firm.cast.monthly):
            if self._is_due(cost.day):
                self._invoice(cost, mistaken=_MISTAKES.get(firm.day.month) == place)
        for cost in firm.cast.weekly:
            if cost.weekday == firm.day.weekday():
                self._invoice(cost, mistaken=False)
        if self._is_due(firm.cast.software.day):
            self._software()

    def late(self, count: int) -> tuple[tuple[str, Bill, tuple[Posting, ...]], ...]:
        """Invoices that came in the last days: text, invoice and lines of its entry of each."""
        found = []
        for cost in self.firm.cast.monthly[-count:]:
            bill = self._bill(cost, self._net(cost), f"{cost.code}/დამატებითი")
            found.append((f"{cost.text}, დამატებითი ინვოისი", bill, self._lines(cost, bill)))
        return tuple(found)

    def _is_due(self, day: int) -> bool:
        """Whether this is the day of the month, or the first worked one after it."""
        named = self.firm.day.replace(day=day)
        return self.firm.days.worked_from(named) == self.firm.day

    def _invoice(self, cost: Cost, *, mistaken: bool) -> None:
        firm = self.firm
        net = self._net(cost)
        number = firm.tax_invoice() if cost.with_vat else firm.number(cost.code)
        text = f"{cost.text}, {month_name(firm.day)}"
        if mistaken:
            wrong = self._bill(cost, Money(net.amount + _SLIP), number)
            entered = firm.bill(wrong, "expense", text, *self._lines(cost, wrong))
            firm.reverse(entered, f"სტორნო: შეცდომით შეყვანილი თანხა, {number}")
        bill = self._waiting(cost, self._bill(cost, net, number))
        lines = self._lines(cost, bill)
        firm.bill(bill, "expense", text, *lines)
        asked = sum((line.gel for line in lines if not line.is_debit), NOTHING)
        firm.payable.append(firm.invoice(cost.code, number, asked, cost.pay_days))

    def _bill(self, cost: Cost, net: Money, number: str) -> Bill:
        """The supplier's invoice, a line for each cost centre."""
        firm = self.firm
        shares = net.split(tuple(cost.parts.values()))
        return Bill(
            kind="purchase",
            party=cost.code,
            number=number,
            lines=tuple(
                BillLine(
                    text=cost.text,
                    units=1,
                    price=part.amount,
                    vat_code="P18" if cost.with_vat else "PEX",
                    role=cost.role,
                    codes={"cost_centre": centre},
                )
                for centre, part in zip(cost.parts, shares, strict=True)
            ),
            due=firm.invoice(cost.code, number, net, cost.pay_days).due,
            period=firm.day.replace(day=1),
        )

    def _waiting(self, cost: Cost, bill: Bill) -> Bill:
        """The invoice, of those few whose tax invoice comes later than the goods or service."""
        months = _AWAITED.get((self.firm.day.month, cost.code))
        if months is None:
            return bill
        if not months:
            return replace(bill, is_late=True)
        month = self.firm.day.month + months
        later = self.firm.day.replace(month=month, day=1) if month <= 12 else None
        return replace(bill, period=later)

    def _lines(self, cost: Cost, bill: Bill) -> tuple[Posting, ...]:
        """The entry of an invoice; its VAT is rounded line by line, as tax invoices have it."""
        net = vat = NOTHING
        lines = []
        for line in bill.lines:
            part = Money(line.price)
            net += part
            vat += rules.vat_on(part, self.firm.day) if cost.with_vat else NOTHING
            lines.append(debit(line.role, part, **line.codes, vat_code=line.vat_code))
        return (
            *lines,
            debit("vat.input", vat, vat_code="P18"),
            credit("payable.trade", net + vat, party=cost.code, settlement_document=bill.number),
        )

    def _net(self, cost: Cost) -> Money:
        sum_gel = self._dice.around(cost.net_gel, cost.spread_percent)
        if self.firm.day.month in _WINTER:
            sum_gel = sum_gel * (100 + cost.winter_percent) / 100
        return (Money(Decimal(1)) * sum_gel).to_tetri()

    def _software(self) -> None:
        """VAT in reverse: the buyer charges himself, and deducts the same sum."""
        firm = self.firm
        software = firm.cast.software
        asked = firm.quotes.foreign(software.amount, software.currency, firm.day)
        vat = rules.vat_on(asked.gel, firm.day)
        number = firm.number(software.code)
        line = BillLine(
            text=software.text,
            units=1,
            price=software.amount,
            vat_code="RC",
            role=software.role,
            codes={"cost_centre": "ADM"},
        )
        firm.bill(
            Bill(
                kind="purchase",
                party=software.code,
                number=number,
                lines=(line,),
                period=firm.day.replace(day=1),
                foreign=asked,
            ),
            "expense",
            f"{software.text}, {month_name(firm.day)}",
            debit(software.role, asked.gel, cost_centre="ADM", vat_code="RC"),
            credit("payable.trade", asked, party=software.code, settlement_document=number),
            debit("vat.input_reverse", vat, vat_code="RC"),
            credit("vat.output_reverse", vat, vat_code="RC"),
        )
        self.bank.pay_software(software, number, asked)


def month_name(day: date) -> str:
    """A month as documents name it."""
    return f"{MONTH_NAMES['ka'][day.month - 1]} {day.year}"


def month_text(month: Period) -> str:
    """A month as documents name it."""
    return month_name(month.first)
