"""What it costs to be there: rent, light, fuel and the rest, and the service from abroad."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.formats import MONTH_NAMES
from app.core.money import Money
from app.training import rules
from app.training.bank import Bank
from app.training.dice import Dice
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Cost, Posting

_WINTER = (11, 12, 1, 2, 3)
# Months in which the invoice of one cost is first entered with so much more than it says.
_SLIP = Decimal("270.00")
_MISTAKES = {2: 1, 4: 9, 5: 4, 7: 2, 9: 11, 11: 6}


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

    def late(self, count: int) -> tuple[tuple[str, str, tuple[Posting, ...]], ...]:
        """Invoices that came in the last days: text, number and lines of each."""
        found = []
        for cost in self.firm.cast.monthly[-count:]:
            number = f"{cost.code}/დამატებითი"
            lines = self._lines(cost, self._net(cost))
            found.append((f"{cost.text}, დამატებითი ინვოისი", number, lines))
        return tuple(found)

    def _is_due(self, day: int) -> bool:
        """Whether this is the day of the month, or the first worked one after it."""
        named = self.firm.day.replace(day=day)
        return self.firm.days.worked_from(named) == self.firm.day

    def _invoice(self, cost: Cost, *, mistaken: bool) -> None:
        firm = self.firm
        net = self._net(cost)
        number = firm.number(cost.code)
        text = f"{cost.text}, {month_name(firm.day)}"
        if mistaken:
            wrong = self._lines(cost, Money(net.amount + _SLIP))
            entered = firm.enter("expense", text, number, *wrong)
            firm.reverse(entered, f"სტორნო: შეცდომით შეყვანილი თანხა, {number}")
        lines = self._lines(cost, net)
        firm.enter("expense", text, number, *lines)
        asked = sum((line.gel for line in lines if not line.is_debit), NOTHING)
        firm.payable.append(firm.invoice(cost.code, number, asked, cost.pay_days))

    def _lines(self, cost: Cost, net: Money) -> tuple[Posting, ...]:
        vat = rules.vat_on(net, self.firm.day) if cost.with_vat else NOTHING
        shares = net.split(tuple(cost.parts.values()))
        parts = zip(cost.parts, shares, strict=True)
        return (
            *(debit(cost.role, part, cost_centre=centre) for centre, part in parts),
            debit("vat.input", vat, vat_code="P18"),
            credit("payable.trade", net + vat, party=cost.code),
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
        firm.enter(
            "expense",
            f"{software.text}, {month_name(firm.day)}",
            firm.number(software.code),
            debit(software.role, asked.gel, cost_centre="ADM", vat_code="RC"),
            credit("payable.trade", asked, party=software.code),
            debit("vat.input_reverse", vat, vat_code="RC"),
            credit("vat.output_reverse", vat, vat_code="RC"),
        )
        self.bank.pay_software(software, asked)


def month_name(day: date) -> str:
    """A month as documents name it."""
    return f"{MONTH_NAMES['ka'][day.month - 1]} {day.year}"


def month_text(month: Period) -> str:
    """A month as documents name it."""
    return month_name(month.first)
