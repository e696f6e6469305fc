"""Goods from abroad: ordered with an advance, cleared at the customs, paid for later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.money import GEL, CurrencyCode, Money, round_half_away
from app.training import rules
from app.training.bank import Bank
from app.training.dice import Dice
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Bill, BillLine, Foreign, Goods, Supplier

_MONTHS_BETWEEN = 3
_WEEKS_ORDERED = 20
_DAYS_ON_THE_WAY = 16
_PRICE_DIGITS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Goods on their way: units and value in the supplier's currency of each, what was paid."""

    supplier: Supplier
    number: str
    units: tuple[tuple[Goods, int, Money], ...]
    advance: Foreign | None
    arrival: date

    @property
    def value(self) -> Money:
        """What the supplier asks for all, in his currency."""
        return sum((value for _, _, value in self.units), Money(Decimal(0), self._currency))

    @property
    def _currency(self) -> CurrencyCode:
        return self.supplier.currency


class Imports:
    """The firm's orders abroad."""

    def __init__(self, firm: Firm, bank: Bank) -> None:
        self.firm = firm
        self.bank = bank
        self._dice = Dice("imports")
        self._orders: list[Order] = []

    def order(self) -> None:
        """Order from those whose month it is, and pay the advance they ask for."""
        for supplier in self.firm.cast.suppliers:
            months = self.firm.day.month - supplier.first_month
            if supplier.currency != GEL and months % _MONTHS_BETWEEN == 0 and months >= 0:
                self._order(supplier)

    def arrive(self) -> None:
        """Clear what has come to the customs today."""
        for order in [found for found in self._orders if found.arrival == self.firm.day]:
            self._orders.remove(order)
            self._clear(order)

    def _order(self, supplier: Supplier) -> None:
        firm = self.firm
        units = []
        for goods in firm.cast.goods:
            wanted = _WEEKS_ORDERED * goods.week - firm.stock.units(goods.code)
            if goods.supplier == supplier.code and wanted > 0:
                price = (
                    Money(goods.cost, supplier.currency) * self._dice.around(Decimal(1), 2)
                ).to_tetri()
                units.append((goods, wanted, (price * wanted).to_tetri()))
        days = _DAYS_ON_THE_WAY + self._dice.below(5)
        order = Order(
            supplier=supplier,
            number=firm.number("PO"),
            units=tuple(units),
            advance=None,
            arrival=firm.days.worked_from(date.fromordinal(firm.day.toordinal() + days)),
        )
        if supplier.advance_percent:
            amount = order.value.percent(supplier.advance_percent).to_tetri().amount
            order = replace(order, advance=self.bank.pay_advance(supplier, order.number, amount))
        self._orders.append(order)

    def _clear(self, order: Order) -> None:
        """Enter the goods: the part paid before at the rate of that day, the rest at today's.

        Import VAT is taken from the customs value at today's rate; the goods bear no duty.
        """
        firm = self.firm
        supplier = order.supplier
        whole = firm.quotes.foreign(order.value.amount, supplier.currency, firm.day)
        values = whole.gel.split([value.amount for _, _, value in order.units])
        vat = sum((rules.vat_on(value, firm.day) for value in values), NOTHING)
        self.bank.pay_budget(f"იმპორტის დღგ, {order.number}", vat)
        lines = []
        rest = whole
        cost = NOTHING
        if order.advance is not None:
            rest = replace(whole, money=whole.money - order.advance.money)
            cost = order.advance.gel
            lines.append(credit("advance.paid", order.advance, party=supplier.code))
        cost += rest.gel
        parts = cost.split([value.amount for _, _, value in order.units])
        for (goods, units, _), part in zip(order.units, parts, strict=True):
            firm.stock.add(goods.code, units, part)
            lines.insert(0, debit("stock.goods", part, item=goods.code, warehouse="MAIN"))
        firm.enter(
            "import",
            f"საქონლის იმპორტი, შეკვეთა {order.number}, {supplier.name}",
            order.number,
            *lines,
            credit("payable.trade", rest, party=supplier.code),
        )
        self._declare(order, values, vat)
        owed = firm.invoice(supplier.code, order.number, rest.gel, supplier.days)
        firm.payable.append(replace(owed, foreign=rest))
        self._pay_broker(order)

    def _declare(self, order: Order, values: Sequence[Money], vat: Money) -> None:
        """The customs declaration: import VAT on the value of each of the goods."""
        firm = self.firm
        lines = tuple(
            BillLine(
                text=goods.name,
                units=units,
                price=round_half_away(value.amount / units, _PRICE_DIGITS),
                vat_code="PIMP",
                role="stock.goods",
                codes={"item": goods.code, "warehouse": "MAIN"},
                unit=goods.unit,
            )
            for (goods, units, _), value in zip(order.units, values, strict=True)
        )
        firm.bill(
            Bill(
                kind="customs",
                party=order.supplier.code,
                number=f"C {firm.number('დეკ')}",
                lines=lines,
                period=firm.day.replace(day=1),
            ),
            "import",
            f"საბაჟო დეკლარაცია, შეკვეთა {order.number}",
            debit("vat.input_import", vat, vat_code="PIMP"),
            credit("tax.single_account", vat),
        )

    def _pay_broker(self, order: Order) -> None:
        firm = self.firm
        broker = firm.cast.broker
        net = Money(broker.net_gel)
        vat = NOTHING
        lines = []
        billed = []
        parts = net.split([value.amount for _, _, value in order.units])
        for (goods, _, _), part in zip(order.units, parts, strict=True):
            firm.stock.add(goods.code, 0, part)
            named = {"item": goods.code, "warehouse": "MAIN"}
            vat += rules.vat_on(part, firm.day)
            lines.append(debit("stock.goods", part, **named, vat_code="P18"))
            billed.append(
                BillLine(
                    text=f"{broker.text}, {goods.name}",
                    units=1,
                    price=part.amount,
                    vat_code="P18",
                    role="stock.goods",
                    codes=named,
                )
            )
        number = firm.tax_invoice()
        asked = firm.invoice(broker.code, number, net + vat, broker.pay_days)
        firm.bill(
            Bill(
                kind="purchase",
                party=broker.code,
                number=number,
                lines=tuple(billed),
                due=asked.due,
                period=firm.day.replace(day=1),
            ),
            "purchase",
            f"{broker.text}, {order.number}",
            *lines,
            debit("vat.input", vat, vat_code="P18"),
            credit("payable.trade", net + vat, party=broker.code, settlement_document=number),
        )
        firm.payable.append(asked)
