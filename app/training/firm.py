"""The firm on a day of its year: its documents so far, and what they have made of its balances."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.dates import calendar_year
from app.core.money import GEL, CurrencyCode, Money
from app.training.cast import starts_on
from app.training.days import Days
from app.training.dice import Dice
from app.training.exchange import Quotes
from app.training.records import (
    Bill,
    Cast,
    Declared,
    Document,
    Foreign,
    Invoice,
    Posting,
    Storno,
    Wages,
)
from app.training.stock import Stock

NOTHING = Money(Decimal(0))
# Balances that never go below nothing, whatever the day.
_NEVER_NEGATIVE = ("cash.gel", "bank.gel", "bank.foreign", "card.settlement", "receivable.trade")


class Firm:
    """Keeps the documents in order and the balances that later documents depend on."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.year = calendar_year(starts_on(cast).year)
        self.day = self.year.day_before
        self.days = Days(holidays=cast.holidays)
        self.quotes = Quotes(cast.currencies, self.year, self.days)
        self.stock = Stock()
        self.receivable: list[Invoice] = []
        self.payable: list[Invoice] = []
        self.documents: list[Document | Storno] = []
        self._gel: defaultdict[str, Money] = defaultdict(lambda: NOTHING)
        self._foreign: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
        self._numbers: defaultdict[str, int] = defaultdict(int)
        self._tax_invoices = Dice("tax invoices")

    def balance(self, role: str) -> Money:
        """Debit less credit of a role's account so far, in GEL."""
        return self._gel[role]

    def held(self, currency: CurrencyCode) -> Decimal:
        """How much of a currency lies in the bank."""
        return self._foreign["bank.foreign", currency]

    def number(self, series: str, digits: int = 4) -> str:
        """The next number of a kind of paper."""
        self._numbers[series] += 1
        return f"{series}-{self._numbers[series]:0{digits}}"

    def tax_invoice(self) -> str:
        """The number of a tax invoice that a supplier has made out."""
        self._numbers["ეა"] += 1
        return f"ეა-52 {self._tax_invoices.between(1_000, 9_999)}{self._numbers['ეა']:04}"

    def invoice(self, party: str, number: str, gel: Money, days: int) -> Invoice:
        """A sum of today that is due so many days later, or when work goes on after that."""
        due = self.days.worked_from(date.fromordinal(self.day.toordinal() + days))
        return Invoice(party=party, number=number, gel=gel, due=due)

    def enter(
        self,
        kind: str,
        text: str,
        number: str,
        *postings: Posting,
        owner: bool = False,
        wages: Wages | None = None,
    ) -> Document:
        """Add a document of today; lines of one account and the same dimensions become one."""
        document = Document(
            day=self.day,
            kind=kind,
            text=text,
            number=number,
            is_colleagues=not owner,
            postings=_joined(postings),
            wages=wages,
        )
        self.documents.append(document)
        self._count(document, sign=1)
        return document

    def bill(self, bill: Bill, kind: str, text: str, *postings: Posting) -> Document:
        """Add an invoice of today with the lines of its entry."""
        document = self.draft(kind, text, bill.number, *postings, bill=bill)
        self.documents.append(document)
        self._count(document, sign=1)
        return document

    def settle(self, declared: Declared, text: str, number: str, *postings: Posting) -> None:
        """Add the settlement of a VAT return, as of the last day of its month."""
        document = Document(
            day=self.day,
            kind="vat_settlement",
            text=text,
            number=number,
            is_colleagues=False,
            postings=_joined(postings),
            declared=declared,
        )
        self.documents.append(document)
        self._count(document, sign=1)

    def draft(
        self, kind: str, text: str, number: str, *postings: Posting, bill: Bill | None = None
    ) -> Document:
        """A document of the second person that is not posted and changes no balance."""
        return Document(
            day=self.day,
            kind=kind,
            text=text,
            number=number,
            is_colleagues=True,
            postings=_joined(postings),
            bill=bill,
        )

    def reverse(self, wrong: Document, text: str) -> None:
        """Take a document back as storno, on its own day."""
        self.documents.append(Storno(wrong=wrong, text=text))
        self._count(wrong, sign=-1)

    def _count(self, document: Document, sign: int) -> None:
        difference = NOTHING
        for line in document.postings:
            gel = line.gel if (line.is_debit is (sign > 0)) else -line.gel
            difference += gel
            self._gel[line.role] += gel
            if line.foreign is not None:
                amount = line.foreign.money.amount
                key = (line.role, line.foreign.money.currency)
                self._foreign[key] += amount if (line.is_debit is (sign > 0)) else -amount
        assert not difference, (document, difference)
        for role in _NEVER_NEGATIVE:
            assert self._gel[role] >= NOTHING, (role, self._gel[role], document)


def debit(role: str, amount: Money | Foreign, **codes: str) -> Posting:
    """A debit of a role's account; the words name dimensions by their codes."""
    return _posting(role, amount, codes, is_debit=True)


def credit(role: str, amount: Money | Foreign, **codes: str) -> Posting:
    """A credit of a role's account; the words name dimensions by their codes."""
    return _posting(role, amount, codes, is_debit=False)


def _posting(
    role: str, amount: Money | Foreign, codes: dict[str, str], *, is_debit: bool
) -> Posting:
    foreign = amount if isinstance(amount, Foreign) else None
    gel = amount.gel if isinstance(amount, Foreign) else amount
    assert gel.currency == GEL, gel
    return Posting(role=role, is_debit=is_debit, gel=gel, foreign=foreign, codes=codes)


def _joined(postings: tuple[Posting, ...]) -> tuple[Posting, ...]:
    """Lines that differ by nothing but their sum as one; those of no sum are left out."""
    found: dict[object, Posting] = {}
    for place, line in enumerate(postings):
        if not line.gel:
            continue
        key: object = place
        if line.foreign is None:
            key = (line.role, line.is_debit, *line.codes.items())
        earlier = found.get(key)
        found[key] = line if earlier is None else replace(line, gel=earlier.gel + line.gel)
    return tuple(found.values())
