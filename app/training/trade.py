"""Buying and selling: deliveries, sales on credit, the shop, exports, advances, goods sent back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.money import GEL, Money, round_half_away
from app.training import rules
from app.training.dice import Dice
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import (
    Bill,
    BillLine,
    Customer,
    Document,
    Foreign,
    Goods,
    Invoice,
    Posting,
    Supplier,
)

_WAREHOUSE = "MAIN"
_SHOP_MARKUP_PERCENT = 8
_PRICE_DIGITS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """Units of goods in a sale, and what they fetch without VAT."""

    goods: Goods
    units: int
    net: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance:
    """An advance received: what is left of it and of its VAT, and when its goods come."""

    customer: Customer
    invoice: str
    left: Money
    vat_left: Money
    delivery: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """A sale as it was: what was sold, what that had cost, and what the customer owes for it."""

    basket: tuple[Sold, ...]
    costs: tuple[Money, ...]
    invoice: Invoice


class Trade:
    """The firm's buying and selling, day by day."""

    def __init__(self, firm: Firm) -> None:
        self.firm = firm
        self._sales = Dice("sales")
        self._shop = Dice("shop")
        self._buying = Dice("buying")
        self._other = Dice("returns and advances")
        self._by_code = {goods.code: goods for goods in firm.cast.goods}
        self._local = [s for s in firm.cast.suppliers if s.currency == GEL]
        self._customers = [c for c in firm.cast.customers if c.currency == GEL]
        self._foreign = [c for c in firm.cast.customers if c.currency != GEL]
        self._advances: list[Advance] = []
        self._last: Sale | None = None
        self._cost_of_day: list[Posting] = []
        first = firm.year.day_before
        self._prices = {g.code: self._price(g, first) for g in firm.cast.goods}

    def cost_gel(self, goods: Goods, day: date) -> Money:
        """The supplier's list price of a unit in GEL at the rate of a day."""
        currency = self._supplier(goods).currency
        if currency == GEL:
            return Money(goods.cost)
        return self.firm.quotes.foreign(goods.cost, currency, day).gel

    def buy(self) -> None:
        """Order again what runs low, from the supplier whose turn it is; delivered the same day."""
        firm = self.firm
        turn = firm.day.toordinal() % len(self._local)
        suppliers = {self._local[turn], self._local[turn * 3 % len(self._local)]}
        for supplier in sorted(suppliers, key=lambda found: found.code):
            low = [
                goods
                for goods in firm.cast.goods
                if goods.supplier == supplier.code and firm.stock.units(goods.code) < 2 * goods.week
            ]
            if low:
                self._delivery(supplier, low)

    def sell(self) -> None:
        """The wholesale of a day: a few customers, now and then with a slip that is put right."""
        for _ in range(self._sales.between(2, 4)):
            weights = [customer.weight for customer in self._customers]
            customer = self._sales.pick(self._customers, weights)
            self._sale(customer, self._basket(self._sales, self._sales.between(1, 4), (30, 120)))

    def sell_to_wrong(self) -> None:
        """A sale entered to a wrong customer, reversed and entered again."""
        firm = self.firm
        right, wrong = self._other.some(self._customers, 2)
        basket = self._basket(self._other, 2, (15, 50))
        number = firm.number("ზედ", 5)
        mistaken = self._enter_sale(wrong, basket, number)
        firm.reverse(mistaken, f"სტორნო: შეცდომით მითითებული მყიდველი, {number}")
        self._cost_of_day += self._taken(basket)
        document = self._enter_sale(right, basket, number)
        firm.receivable.append(firm.invoice(right.code, number, _asked(document), right.days))

    def keep_shop(self) -> None:
        """The shop's day by its Z report: cash and cards, VAT within the price."""
        firm = self.firm
        basket = self._basket(self._shop, self._shop.between(4, 8), (8, 28))
        lines: list[BillLine] = []
        gross = vat = NOTHING
        for sold in basket:
            net = sold.net.percent(100 + _SHOP_MARKUP_PERCENT).to_tetri()
            price = net + rules.vat_on(net, firm.day)
            gross += price
            vat += rules.vat_within(price, firm.day)
            cost = firm.stock.take(sold.goods.code, sold.units)
            self._cost_of_day += _cost_of_goods(sold.goods, cost, "SHOP")
            lines.append(
                _line(sold.goods, sold.units, _each(price.amount, sold.units), "S18", "SHOP")
            )
        card = gross.percent(self._shop.between(50, 72)).to_lari()
        number = firm.number("Z")
        bill = Bill(
            kind="retail_day",
            party="",
            number=number,
            lines=tuple(lines),
            includes_vat=True,
            takings=(("cash.gel", gross - card), ("card.settlement", card)),
        )
        firm.bill(
            bill,
            "retail",
            f"საცალო რეალიზაცია, {number} ანგარიში",
            debit("cash.gel", gross - card, cash_desk="SHOP"),
            debit("card.settlement", card, bank_account="GEL"),
            credit("revenue.sales", gross - vat, vat_code="S18", cost_centre="SHOP"),
            credit("vat.output", vat, vat_code="S18"),
        )

    def close_day(self) -> None:
        """What the goods sold today had cost, in one entry."""
        if self._cost_of_day:
            self.firm.enter(
                "stock",
                f"რეალიზებული საქონლის თვითღირებულება, {self.firm.day:%d.%m.%Y}",
                self.firm.number("თვით"),
                *self._cost_of_day,
            )
            self._cost_of_day = []

    def export(self) -> None:
        """Goods sold abroad in the customer's currency: no VAT, and the right to deduct is kept."""
        firm = self.firm
        customer = self._other.pick(self._foreign)
        basket = self._basket(self._other, 4, (40, 90))
        rate = firm.quotes.on(customer.currency, firm.day)
        lines = tuple(
            _line(
                sold.goods, sold.units, _each((sold.net / rate).amount, sold.units), "S0", "TRADE"
            )
            for sold in basket
        )
        amount = sum((_rounded(x.price * x.units, customer).amount for x in lines), Decimal(0))
        foreign = Foreign(money=_rounded(amount, customer), rate=rate)
        number = firm.number("EXP")
        asked = firm.invoice(customer.code, number, foreign.gel, customer.days)
        bill = Bill(
            kind="sale",
            party=customer.code,
            number=number,
            lines=tuple(replace(line, role="revenue.export") for line in lines),
            due=asked.due,
            foreign=foreign,
        )
        firm.bill(
            bill,
            "export",
            f"საქონლის ექსპორტი, ინვოისი {number}",
            debit("receivable.trade", foreign, party=customer.code, settlement_document=number),
            credit("revenue.export", foreign.gel, vat_code="S0", cost_centre="TRADE"),
        )
        self._cost_of_day += self._taken(basket)
        firm.receivable.append(replace(asked, foreign=foreign))

    def take_advance(self) -> None:
        """An advance comes in; VAT is due on it at once, though nothing is delivered yet."""
        firm = self.firm
        customer = self._other.pick(self._customers)
        gross = Money(Decimal(self._other.between(15, 70) * 100))
        vat = rules.vat_within(gross, firm.day)
        number = firm.number("ავ")
        line = BillLine(
            text="ავანსი საქონლის მიწოდებამდე",
            units=1,
            price=gross.amount,
            vat_code="SADV",
            role="",
            codes={},
        )
        named = {"party": customer.code, "settlement_document": number}
        firm.bill(
            Bill(
                kind="advance_received",
                party=customer.code,
                number=number,
                lines=(line,),
                includes_vat=True,
            ),
            "advance",
            f"მიღებული ავანსი, ინვოისი {number}",
            debit("vat.advance_received", vat, **named),
            credit("vat.output", vat, vat_code="SADV"),
        )
        firm.enter(
            "receipt",
            f"ჩარიცხვა მყიდველისგან, ავანსი {number}",
            firm.number("საბ", 5),
            debit("bank.gel", gross, bank_account="GEL"),
            credit("advance.received", gross, **named),
        )
        advance = Advance(
            customer=customer, invoice=number, left=gross, vat_left=vat, delivery=self._later()
        )
        self._advances.append(advance)

    def deliver_advances(self) -> None:
        """Deliver what was paid before: an ordinary sale, and the advance set against it."""
        due = [advance for advance in self._advances if advance.delivery == self.firm.day]
        for advance in due:
            self._advances.remove(advance)
            basket = self._basket(self._other, 5, (60, 120))
            self._sale(advance.customer, basket, advance)

    def take_back(self) -> None:
        """A customer sends part of the last sale back: the price, its VAT and the cost go back."""
        firm = self.firm
        assert self._last is not None
        sold, cost, invoice = self._last.basket[0], self._last.costs[0], self._last.invoice
        units = max(1, sold.units // 4)
        net = (sold.net * units / sold.units).to_tetri()
        vat = rules.vat_on(net, firm.day)
        cost = (cost * units / sold.units).to_tetri()
        goods = sold.goods
        number = firm.number("დაბრ")
        firm.stock.add(goods.code, units, cost)
        text = f"საქონლის უკან დაბრუნება, {invoice.number}"
        line = _line(goods, units, self._prices[goods.code].amount, "S18", "TRADE")
        firm.bill(
            Bill(
                kind="sale_credit",
                party=invoice.party,
                number=number,
                lines=(replace(line, role="revenue.returns"),),
                corrects=invoice.number,
            ),
            "return",
            text,
            debit("revenue.returns", net, vat_code="S18", cost_centre="TRADE"),
            debit("vat.output", vat, vat_code="S18"),
            credit(
                "receivable.trade",
                net + vat,
                party=invoice.party,
                settlement_document=invoice.number,
            ),
        )
        firm.enter(
            "stock",
            text,
            number,
            debit("stock.goods", cost, item=goods.code, warehouse=_WAREHOUSE),
            credit("cost.goods", cost, item=goods.code, cost_centre="TRADE"),
        )
        firm.receivable.remove(invoice)
        firm.receivable.append(replace(invoice, gel=invoice.gel - net - vat))

    def _delivery(self, supplier: Supplier, low: Sequence[Goods]) -> None:
        firm = self.firm
        lines: list[Posting] = []
        billed: list[BillLine] = []
        code = "P18" if supplier.with_vat else "PEX"
        net = vat = NOTHING
        for goods in low:
            units = 5 * goods.week - firm.stock.units(goods.code)
            price = Money(goods.cost) * self._buying.around(Decimal(1), 3)
            value = (price.to_tetri() * units).to_tetri()
            firm.stock.add(goods.code, units, value)
            net += value
            vat += rules.vat_on(value, firm.day) if supplier.with_vat else NOTHING
            named = {"item": goods.code, "warehouse": _WAREHOUSE}
            lines.append(debit("stock.goods", value, **named, vat_code=code))
            billed.append(
                BillLine(
                    text=goods.name,
                    units=units,
                    price=price.to_tetri().amount,
                    vat_code=code,
                    role="stock.goods",
                    codes=named,
                    unit=goods.unit,
                )
            )
        waybill = f"ელ-{self._buying.between(10_000_000, 99_999_999)}"
        number = firm.tax_invoice() if supplier.with_vat else waybill
        asked = firm.invoice(supplier.code, number, net + vat, supplier.days)
        firm.bill(
            Bill(
                kind="purchase",
                party=supplier.code,
                number=number,
                lines=tuple(billed),
                due=asked.due,
                period=firm.day.replace(day=1),
            ),
            "purchase",
            f"საქონლის შეძენა, სასაქონლო ზედნადები {waybill}",
            *lines,
            debit("vat.input", vat, vat_code=code),
            credit("payable.trade", net + vat, party=supplier.code, settlement_document=number),
        )
        firm.payable.append(asked)

    def _sale(
        self, customer: Customer, basket: tuple[Sold, ...], advance: Advance | None = None
    ) -> None:
        firm = self.firm
        number = firm.number("ზედ", 5)
        costs = tuple(firm.stock.take(sold.goods.code, sold.units) for sold in basket)
        for sold, cost in zip(basket, costs, strict=True):
            self._cost_of_day += _cost_of_goods(sold.goods, cost, "TRADE")
        used = None if advance is None else self._used(advance, basket)
        document = self._enter_sale(customer, basket, number, used)
        late = self._sales.between(0, 9)
        invoice = firm.invoice(customer.code, number, _asked(document), customer.days + late)
        self._last = Sale(basket=basket, costs=costs, invoice=invoice)
        rest = invoice.gel if used is None else invoice.gel - used.left
        if rest > NOTHING:
            firm.receivable.append(replace(invoice, gel=rest))
        if advance is not None and used is not None and used.left != advance.left:
            left, vat_left = advance.left - used.left, advance.vat_left - used.vat_left
            self._advances.append(
                replace(advance, left=left, vat_left=vat_left, delivery=self._later())
            )

    def _enter_sale(
        self, customer: Customer, basket: Iterable[Sold], number: str, used: Advance | None = None
    ) -> Document:
        firm = self.firm
        net = vat = NOTHING
        lines: list[BillLine] = []
        for sold in basket:
            net += sold.net
            vat += rules.vat_on(sold.net, firm.day)
            price = self._prices[sold.goods.code].amount
            lines.append(_line(sold.goods, sold.units, price, "S18", "TRADE"))
        named = {"party": customer.code, "settlement_document": number}
        bill = Bill(
            kind="sale",
            party=customer.code,
            number=number,
            lines=tuple(lines),
            due=firm.invoice(customer.code, number, net, customer.days).due,
            advances=() if used is None else ((used.invoice, used.left, used.vat_left),),
        )
        return firm.bill(
            bill,
            "sale",
            f"საქონლის რეალიზაცია, სასაქონლო ზედნადები {number}",
            debit("receivable.trade", net + vat, **named),
            credit("revenue.sales", net, vat_code="S18", cost_centre="TRADE"),
            credit("vat.output", vat, vat_code="S18"),
            *(() if used is None else _set_off(used, number)),
        )

    def _used(self, advance: Advance, basket: Iterable[Sold]) -> Advance:
        """The part of an advance that a delivery uses up, with its VAT."""
        day = self.firm.day
        gross = sum((sold.net + rules.vat_on(sold.net, day) for sold in basket), NOTHING)
        used = min(advance.left, gross)
        # The last part takes the VAT that is left, so that rounding leaves nothing behind.
        vat = advance.vat_left if used == advance.left else rules.vat_within(used, day)
        return replace(advance, left=used, vat_left=vat)

    def _later(self) -> date:
        days = self._other.between(8, 24)
        return self.firm.days.worked_from(date.fromordinal(self.firm.day.toordinal() + days))

    def _basket(self, dice: Dice, kinds: int, percent: tuple[int, int]) -> tuple[Sold, ...]:
        """Goods that are there, each so many per cent of what goes in an ordinary week."""
        there = [g for g in self.firm.cast.goods if self.firm.stock.units(g.code) > g.week // 4]
        found = []
        for goods in dice.some(there, kinds):
            wanted = max(1, goods.week * dice.between(*percent) // 100)
            units = min(wanted, self.firm.stock.units(goods.code))
            net = (self._prices[goods.code] * units).to_tetri()
            found.append(Sold(goods=goods, units=units, net=net))
        return tuple(found)

    def _taken(self, basket: Iterable[Sold]) -> list[Posting]:
        lines: list[Posting] = []
        for sold in basket:
            cost = self.firm.stock.take(sold.goods.code, sold.units)
            lines += _cost_of_goods(sold.goods, cost, "TRADE")
        return lines

    def _price(self, goods: Goods, day: date) -> Money:
        return self.cost_gel(goods, day).percent(100 + goods.markup_percent).to_tetri()

    def _supplier(self, goods: Goods) -> Supplier:
        return next(s for s in self.firm.cast.suppliers if s.code == goods.supplier)


def _cost_of_goods(goods: Goods, cost: Money, centre: str) -> tuple[Posting, Posting]:
    return (
        debit("cost.goods", cost, item=goods.code, cost_centre=centre),
        credit("stock.goods", cost, item=goods.code, warehouse=_WAREHOUSE),
    )


def _line(goods: Goods, units: int, price: Decimal, vat_code: str, centre: str) -> BillLine:
    return BillLine(
        text=goods.name,
        units=units,
        price=price,
        vat_code=vat_code,
        role="revenue.sales",
        codes={"item": goods.code, "cost_centre": centre},
        unit=goods.unit,
    )


def _each(whole: Decimal, units: int) -> Decimal:
    """What one unit fetches of a sum; exact enough that so many of them are that sum again."""
    return round_half_away(whole / units, _PRICE_DIGITS)


def _set_off(used: Advance, number: str) -> tuple[Posting, ...]:
    """The lines by which a delivery uses up an advance and the VAT that was due on it."""
    party = used.customer.code
    return (
        debit("advance.received", used.left, party=party, settlement_document=used.invoice),
        credit("receivable.trade", used.left, party=party, settlement_document=number),
        debit("vat.output", used.vat_left, vat_code="SADV"),
        credit("vat.advance_received", used.vat_left, party=party),
    )


def _asked(document: Document) -> Money:
    """What a sale asks of its customer."""
    return next(line.gel for line in document.postings if line.role == "receivable.trade")


def _rounded(amount: Decimal, customer: Customer) -> Money:
    return (Money(Decimal(1), customer.currency) * amount).to_tetri()
