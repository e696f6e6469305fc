"""Money in and out: receipts, payments, exchange, cards and cash, charges, the loan, the budget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.core.money import CurrencyCode, Money
from app.training.firm import NOTHING, Firm, credit, debit
from app.training.records import Foreign, Invoice, Posting, Software, Supplier

_USUAL_FLOAT = Money(Decimal(500))
# Left in the bank when currency is bought for a payment.
_RESERVE_FOREIGN = Decimal(4_000)
_DAYS_OF_YEAR = 365
# At the end of the year customers pay without a word of what for: it is left to be allocated.
_UNNAMED_DAYS = 3


class Bank:
    """The firm's cash desk and bank accounts, day by day."""

    def __init__(self, firm: Firm) -> None:
        self.firm = firm
        self._charges = firm.cast.bank
        self._named_until = date.fromordinal(firm.year.last.toordinal() - _UNNAMED_DAYS)

    def receive(self) -> None:
        """What customers pay today: each pays all that is due in one sum."""
        firm = self.firm
        due = [invoice for invoice in firm.receivable if invoice.due <= firm.day]
        for party in dict.fromkeys(invoice.party for invoice in due):
            paid = [invoice for invoice in due if invoice.party == party]
            if paid[0].foreign is not None:
                for invoice in paid:
                    self._receive_foreign(invoice)
            else:
                self._receive_gel(party, paid)
        firm.receivable = [invoice for invoice in firm.receivable if invoice not in due]

    def _receive_gel(self, party: str, paid: Sequence[Invoice]) -> None:
        firm = self.firm
        gel = sum((invoice.gel for invoice in paid), NOTHING)
        if firm.day > self._named_until:
            what = "დანიშნულების გარეშე"
            lines = [credit("receivable.trade", gel, party=party)]
        else:
            what = _numbers(paid)
            lines = [
                credit("receivable.trade", x.gel, party=party, settlement_document=x.number)
                for x in paid
            ]
        firm.enter(
            "receipt",
            f"ჩარიცხვა მყიდველისგან, {what}",
            firm.number("საბ", 5),
            debit("bank.gel", gel, bank_account="GEL"),
            *lines,
        )

    def pay(self) -> None:
        """What is due today, the oldest first."""
        firm = self.firm
        due = sorted(
            (invoice for invoice in firm.payable if invoice.due <= firm.day),
            key=lambda invoice: (invoice.due, invoice.number),
        )
        for invoice in due:
            firm.payable.remove(invoice)
            if invoice.foreign is not None:
                self.pay_foreign(invoice)
            else:
                firm.enter(
                    "payment",
                    payment_text(invoice),
                    firm.number("დავ", 5),
                    *payment(invoice),
                    *self.charge(self._charges["transfer_gel"]),
                )

    def pay_foreign(self, invoice: Invoice) -> None:
        """Pay an invoice in its currency; the rate has moved since it was entered."""
        firm = self.firm
        assert invoice.foreign is not None
        owed = invoice.foreign
        currency = owed.money.currency
        self.have(owed.money.amount, currency)
        paid = firm.quotes.foreign(owed.money.amount, currency, firm.day)
        firm.enter(
            "payment",
            f"ანგარიშსწორება უცხოელ მომწოდებელთან, ინვოისი {invoice.number}",
            firm.number("დავ", 5),
            debit("payable.trade", owed, party=invoice.party, settlement_document=invoice.number),
            credit("bank.foreign", paid, bank_account=currency),
            *_difference(paid.gel - owed.gel),
            *self.charge(self._charges["foreign_transfer_gel"]),
        )

    def pay_advance(self, supplier: Supplier, number: str, amount: Decimal) -> Foreign:
        """Pay part of an order before it is delivered; gives the sum at the rate of today."""
        firm = self.firm
        self.have(amount, supplier.currency)
        paid = firm.quotes.foreign(amount, supplier.currency, firm.day)
        firm.enter(
            "payment",
            f"ავანსი უცხოელ მომწოდებელს, შეკვეთა {number}",
            firm.number("დავ", 5),
            debit("advance.paid", paid, party=supplier.code),
            credit("bank.foreign", paid, bank_account=supplier.currency),
            *self.charge(self._charges["foreign_transfer_gel"]),
        )
        return paid

    def have(self, amount: Decimal, currency: CurrencyCode) -> None:
        """Buy currency when too little of it is there; the bank's rate is worse than the demo's."""
        firm = self.firm
        missing = amount + _RESERVE_FOREIGN - firm.held(currency)
        if missing <= 0:
            return
        bought = firm.quotes.foreign(missing.quantize(Decimal(1)) + 1, currency, firm.day)
        loss = bought.gel.percent(self._charges["exchange_percent"]).to_tetri()
        firm.enter(
            "exchange",
            f"ვალუტის შესყიდვა, {currency}",
            firm.number("კონ"),
            debit("bank.foreign", bought, bank_account=currency),
            debit("exchange.loss", loss, cost_centre="ADM"),
            credit("bank.gel", bought.gel + loss, bank_account="GEL"),
        )

    def pay_software(self, software: Software, number: str, invoice: Foreign) -> None:
        """Pay a service from abroad by card on the day it is charged."""
        self.have(invoice.money.amount, software.currency)
        self.firm.enter(
            "payment",
            f"ანგარიშსწორება ბარათით, {software.text}",
            self.firm.number("დავ", 5),
            debit("payable.trade", invoice, party=software.code, settlement_document=number),
            credit("bank.foreign", invoice, bank_account=software.currency),
        )

    def settle_cards(self) -> None:
        """The bank hands over what cards have paid, less its commission."""
        firm = self.firm
        gross = firm.balance("card.settlement")
        fee = gross.percent(self._charges["card_percent"]).to_tetri()
        firm.enter(
            "card_receipt",
            "ბარათებით მიღებული თანხის ჩარიცხვა და ბანკის საკომისიო",
            firm.number("POS"),
            debit("bank.gel", gross - fee, bank_account="GEL"),
            debit("bank.charges", fee, cost_centre="SHOP"),
            credit("card.settlement", gross, bank_account="GEL"),
        )

    def deposit_cash(self) -> None:
        """Carry the shop's cash to the bank, except the change for the next days."""
        firm = self.firm
        amount = (firm.balance("cash.gel") - _USUAL_FLOAT) / 10
        carried = Money(amount.to_lari().amount * 10)
        firm.enter(
            "cash_deposit",
            "ნავაჭრი თანხის შეტანა ბანკში",
            firm.number("შემ"),
            debit("bank.gel", carried, bank_account="GEL"),
            credit("cash.gel", carried, cash_desk="SHOP"),
        )

    def pay_budget(self, text: str, amount: Money) -> None:
        """A payment to the budget's single account."""
        self.firm.enter(
            "tax_payment",
            f"ბიუჯეტში გადახდა: {text}",
            self.firm.number("ბიუჯ"),
            debit("tax.single_account", amount),
            credit("bank.gel", amount, bank_account="GEL"),
            owner=True,
        )

    def charge(self, amount: Decimal, centre: str = "ADM") -> tuple[Posting, Posting]:
        """A charge that the bank takes with a payment."""
        gel = Money(amount)
        return (
            debit("bank.charges", gel, cost_centre=centre),
            credit("bank.gel", gel, bank_account="GEL"),
        )

    def month_charges(self, month: str) -> None:
        """What the bank takes for the accounts each month."""
        accounts = len(self.firm.cast.registers["bank_accounts"])
        self.firm.enter(
            "bank",
            f"ანგარიშის მომსახურების საკომისიო, {month}",
            self.firm.number("საკ"),
            *self.charge(self._charges["account_month_gel"] * accounts),
        )

    def serve_loan(self, month: str, since: date) -> None:
        """Interest for the days since the last time, and an instalment of the loan."""
        firm = self.firm
        loan = firm.cast.loan
        days = (firm.day - since).days
        owed = -firm.balance("loan.bank")
        yearly = owed.percent(loan["interest_percent"])
        interest = (yearly * days / _DAYS_OF_YEAR).to_tetri()
        instalment = Money(loan["instalment_gel"])
        firm.enter(
            "loan",
            f"სესხის პროცენტის დარიცხვა და გადახდა, {month}",
            firm.number("სესხი"),
            debit("interest.expense", interest, cost_centre="ADM"),
            credit("interest.payable", interest),
            debit("interest.payable", interest),
            debit("loan.bank", instalment),
            credit("bank.gel", interest + instalment, bank_account="GEL"),
            owner=True,
        )

    def _receive_foreign(self, invoice: Invoice) -> None:
        firm = self.firm
        assert invoice.foreign is not None
        owed = invoice.foreign
        currency = owed.money.currency
        got = firm.quotes.foreign(owed.money.amount, currency, firm.day)
        firm.enter(
            "receipt",
            f"ჩარიცხვა უცხოელი მყიდველისგან, ინვოისი {invoice.number}",
            firm.number("საბ", 5),
            debit("bank.foreign", got, bank_account=currency),
            credit(
                "receivable.trade", owed, party=invoice.party, settlement_document=invoice.number
            ),
            *_difference(owed.gel - got.gel),
        )


def payment(invoice: Invoice) -> tuple[Posting, Posting]:
    """The lines by which an invoice in GEL is paid."""
    return (
        debit(
            "payable.trade",
            invoice.gel,
            party=invoice.party,
            settlement_document=invoice.number,
        ),
        credit("bank.gel", invoice.gel, bank_account="GEL"),
    )


def payment_text(invoice: Invoice) -> str:
    """What a payment of an invoice says."""
    return f"ანგარიშსწორება მომწოდებელთან, {invoice.number}"


def _difference(loss: Money) -> tuple[Posting, ...]:
    """The rate's difference: a loss, or a gain where it is negative."""
    if loss > NOTHING:
        return (debit("fx.loss", loss, cost_centre="ADM"),)
    return (credit("fx.gain", -loss, cost_centre="ADM"),)


def _numbers(invoices: Sequence[Invoice]) -> str:
    return ", ".join(invoice.number for invoice in invoices)
