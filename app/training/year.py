"""The demo's year, told day by day: what happens on which day, and in which order."""

from __future__ import annotations

from datetime import date

from app.core.dates import Period, month_of
from app.training import rules
from app.training.bank import Bank, payment, payment_text
from app.training.costs import Costs, month_text
from app.training.firm import NOTHING, Firm
from app.training.imports import Imports
from app.training.months import Months
from app.training.opening import open_books
from app.training.records import Cast, Document, Story
from app.training.trade import Trade

_CASH_WEEKDAYS = (1, 4)
# Numbers of the worked days of a month on which something comes now and then.
_ADVANCES = (4, 9, 14, 18)
_EXPORT = 12
_RETURN = 16
_WRONG_CUSTOMER = 10
_MONTHS_WITH_WRONG_CUSTOMER = (1, 3, 6, 8, 10, 12)
_ORDERS = 3
_DRAFT_PAYMENTS = 5
_DRAFT_COSTS = 3


class Year:
    """Lets a firm of the cast live through its year."""

    def __init__(self, cast: Cast) -> None:
        self.firm = Firm(cast)
        self.trade = Trade(self.firm)
        self.bank = Bank(self.firm)
        self.imports = Imports(self.firm, self.bank)
        self.costs = Costs(self.firm, self.bank)
        self.months = Months(self.firm, self.bank)
        self._vat_due: dict[date, str] = {}
        self._loan_served_on = self.firm.day

    def live(self) -> Story:
        """The documents of the whole year, the same each time."""
        firm = self.firm
        open_books(firm, self.trade)
        self._owe_vat(month_of(firm.day))
        for month in firm.year.months():
            worked = 0
            for day in _days(month):
                firm.day = day
                if firm.days.is_worked(day):
                    worked += 1
                    self._work(month, worked)
                if firm.days.is_shopping(day):
                    self.trade.keep_shop()
                if firm.days.is_worked(day):
                    self._end_of_work(month)
                self.trade.close_day()
            self.months.owe_wages(month)
            self.months.wear(month)
            self.months.settle_vat(month)
            self._owe_vat(month)
        return Story(documents=tuple(firm.documents), drafts=self._drafts())

    def _work(self, month: Period, worked: int) -> None:
        """A worked day: deliveries first, so that there is something to sell."""
        self.imports.arrive()
        self.trade.buy()
        self.costs.come()
        self.trade.sell()
        if worked == _RETURN:
            self.trade.take_back()
        self.trade.deliver_advances()
        if worked in _ADVANCES:
            self.trade.take_advance()
        if worked == _EXPORT:
            self.trade.export()
        if worked == _WRONG_CUSTOMER and month.first.month in _MONTHS_WITH_WRONG_CUSTOMER:
            self.trade.sell_to_wrong()
        if worked == _ORDERS:
            self.imports.order()

    def _end_of_work(self, month: Period) -> None:
        """The bank's part of a worked day: first what comes in."""
        firm = self.firm
        self.bank.receive()
        self.bank.settle_cards()
        if firm.day.weekday() in _CASH_WEEKDAYS:
            self.bank.deposit_cash()
        self._pay_vat()
        if firm.day == firm.days.last_worked(month):
            self.months.pay_wages(month)
            self.bank.month_charges(month_text(month))
            self.bank.serve_loan(month_text(month), self._loan_served_on)
            self._loan_served_on = firm.day
        self.bank.pay()

    def _owe_vat(self, month: Period) -> None:
        due = self.firm.days.worked_from(rules.vat_due(month))
        self._vat_due[due] = month_text(month)

    def _pay_vat(self) -> None:
        """Pay the VAT of the month before on its last day, less what the budget still holds."""
        if not self._vat_due.get(self.firm.day):
            return
        # A correction is not known yet on the day on which the return itself is paid.
        owed = self.months.unfiled - self.months.corrected
        owed -= self.firm.balance("tax.single_account")
        self.months.corrected = NOTHING
        if owed > NOTHING:
            self.bank.pay_budget(f"დღგ, {self._vat_due[self.firm.day]}", owed)

    def _drafts(self) -> tuple[Document, ...]:
        """What the second person has made and the owner has not yet approved."""
        firm = self.firm
        firm.day = firm.days.last_worked(month_of(firm.year.last))
        owed = [invoice for invoice in firm.payable if invoice.foreign is None]
        owed = sorted(owed, key=lambda invoice: (-invoice.gel.amount, invoice.number))
        payments = [
            firm.draft("payment", payment_text(invoice), f"დავ-{place:02}/26", *payment(invoice))
            for place, invoice in enumerate(owed[:_DRAFT_PAYMENTS], 1)
        ]
        late = [
            firm.draft("expense", text, bill.number, *lines, bill=bill)
            for text, bill, lines in self.costs.late(_DRAFT_COSTS)
        ]
        return (*payments, *late)


def _days(period: Period) -> tuple[date, ...]:
    return tuple(
        date.fromordinal(place)
        for place in range(period.first.toordinal(), period.last.toordinal() + 1)
    )
