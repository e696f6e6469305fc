"""What the screen of wages reads, in jobs: who is owed what, what was paid, and from where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period, add_months, month_of
from app.core.formats import LANGUAGES
from app.core.money import GEL
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.ledger.records import Account, AccountId, RegisterRow
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import PaymentLine, RunLine
from app.payroll.reports import PayFrame
from ui.kit.choice_field import Option

_BANK_ROLE = "bank.gel"
_DIMENSION = "bank_account"
_MONTHS_BACK = 24
"""How old what is owed may be to be shown: wages fall under prescription after three years."""
_MONTHS_ON = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An account of money, and where it names one its bank account."""

    account: AccountId
    bank_account: UUID | None = None

    @property
    def key(self) -> str:
        """As an option is known."""
        return f"{self.account}|{self.bank_account or ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paying:
    """Wages of a month and before, and what was paid since its first day."""

    frame: PayFrame = field(repr=False)
    owed: tuple[RunLine, ...] = field(repr=False)
    runs: Mapping[object, str]
    payments: tuple[PaymentLine, ...] = field(repr=False)
    options: tuple[Option, ...]
    sources: Mapping[str, Source]
    usual: str

    def sheet(self) -> Sheet:
        """Line by line what is owed."""
        return reports.owed(self.frame, self.owed, self.runs)

    def paid(self) -> Sheet:
        """The payments, the latest first."""
        return reports.payments_list(self.frame, self.payments)


def read_paying(books: Books, month: Period, language: str) -> Paying:
    """All that the screen shows; the readings are events."""
    past = Period(add_months(month.first, -_MONTHS_BACK), month.last)
    days = Period(month.first, month_of(add_months(month.first, _MONTHS_ON)).last)
    owed = payroll.unpaid(books, past)
    frame = PayFrame(
        company=ledger.company(books),
        period=month,
        language=language,
        people={one.id: one for one in payroll.employees(books)},
    )
    bound = ledger.account_roles(books).get(_BANK_ROLE)
    banks = tuple(one for one in ledger.register_rows(books, "bank_accounts") if one.is_active)
    options, sources = _sources(ledger.chart(books), banks, bound)
    usual = next((key for key, one in sources.items() if one.account == bound), "")
    return Paying(
        frame=frame,
        owed=owed,
        runs={one.id: one.reference for one in payroll.runs(books, past)},
        payments=payroll.payments(books, days),
        options=options,
        sources=sources,
        usual=usual,
    )


def _sources(
    chart: Sequence[Account], banks: Sequence[RegisterRow], bound: AccountId | None
) -> tuple[tuple[Option, ...], dict[str, Source]]:
    """Accounts of money in lari; those of banks once for each bank account that is kept."""
    options: list[Option] = []
    sources: dict[str, Source] = {}
    lari = [one for one in banks if one.id and (one.further.get("currency") or GEL) == GEL]
    for one in chart:
        if one.cash_flow_class != "cash" or not (one.is_postable and one.is_active):
            continue
        rows: Sequence[RegisterRow | None] = (None,)
        if _DIMENSION in one.required_dimensions or one.id == bound:
            rows = lari or rows
        for row in rows:
            source = Source(account=one.id, bank_account=None if row is None else row.id)
            iban = "" if row is None else str(row.further.get("iban") or row.name)
            names = {x: iban or one.name(x) for x in LANGUAGES}
            options.append(Option(key=source.key, code=one.code, names=names))
            sources[source.key] = source
    return tuple(options), sources
