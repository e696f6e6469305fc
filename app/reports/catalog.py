"""Every report by its name: books and what is asked in, Sheet out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.sheet import Sheet
from app.invoices import reports as invoice_reports
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind
from app.ledger import reports as ledger_reports
from app.ledger import service as ledger
from app.ledger.records import KINDS, JournalFilter
from app.reports import analysis, parties, tax


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a reader asks of a report: which days, in which language, and of what.

    `account`, `entry`, `dimension` and `value` are codes; `levels` is how deep the chart is shown;
    `corresponding` is the account on the other side of a turnover ("-": none), `side` leaves only
    its debit or credit. `by` is month where a report is to be cut into months, `query` what a list
    is searched for. `as_of` asks for a day instead of a period; `period` then is the fiscal year up
    to it.
    """

    period: Period
    language: str
    account: str | None = None
    dimension: str | None = None
    value: str | None = None
    levels: int | None = None
    entry: str | None = None
    kind: str | None = None
    as_of: date | None = None
    is_before_closing: bool = False
    by: str | None = None
    corresponding: str | None = None
    side: str | None = None
    query: str = ""


Report = Callable[[Books, Asked], Sheet]


def trial_balance(books: Books, asked: Asked) -> Sheet:
    """The trial balance of a period, or of a day.

    Raises: Refused "report.levels".
    """
    if asked.levels is not None and asked.levels < 1:
        raise Refused(
            "report.levels",
            QT_TRANSLATE_NOOP("app", "“{levels}” levels cannot be shown. Ask for 1 or more."),
            levels=asked.levels,
        )
    form = ledger_reports.TrialBalanceForm(
        levels=asked.levels,
        is_as_of=asked.as_of is not None,
        is_before_closing=asked.is_before_closing,
    )
    frame, chart = _frame(books, asked), ledger.chart(books)
    balances = ledger.trial_balance(books, asked.period, is_before_closing=asked.is_before_closing)
    return ledger_reports.trial_balance(frame, chart, balances, form)


def account_card(books: Books, asked: Asked) -> Sheet:
    """The card of one account.

    Raises: Refused "report.account_missing"; NotFound "account.not_found".
    """
    if not asked.account:
        raise Refused(
            "report.account_missing",
            QT_TRANSLATE_NOOP("app", "Name the account of the card with --account CODE."),
        )
    card = ledger.account_card(books, asked.account, asked.period)
    return ledger_reports.account_card(_frame(books, asked), card)


def chart_of_accounts(books: Books, asked: Asked, query: str = "") -> Sheet:
    """The chart with its balances at the end of the period; what a query finds when one is given.

    Units: balances in GEL, debit and credit side by side.
    """
    chart = ledger.chart(books)
    found = None
    if query.strip():
        found = {account.id for account in ledger.find_accounts(chart, query)}
    balances = ledger.trial_balance(books, asked.period)
    frame = _frame(books, asked)
    return ledger_reports.chart_of_accounts(frame, chart, balances, found)


def journal(books: Books, asked: Asked) -> Sheet:
    """The journal of a period; of one account, kind or party where they are named.

    Raises: NotFound "account.not_found", "party.not_found"; Refused "report.kind_unknown".
    """
    wanted = JournalFilter(
        account_id=ledger.account_by_code(books, asked.account).id if asked.account else None,
        kind=_kind(asked.kind),
        party_id=_party(books, asked),
    )
    return ledger_reports.journal(
        _frame(books, asked),
        ledger.chart(books),
        ledger.register_names(books, "parties"),
        ledger.journal(books, asked.period, wanted),
    )


def general_ledger(books: Books, asked: Asked) -> Sheet:
    """Every account by months; one account with its lines where it is named.

    Raises: NotFound "account.not_found".
    """
    frame = _frame(books, asked)
    if asked.account:
        card = ledger.account_card(books, asked.account, asked.period)
        return ledger_reports.general_ledger_of_account(frame, card)
    return ledger_reports.general_ledger(
        frame,
        ledger.chart(books),
        ledger.trial_balance(books, asked.period),
        ledger.turnovers_by_month(books, asked.period),
    )


def accounting_note(books: Books, asked: Asked) -> Sheet:
    """The accounting note of one entry or draft.

    Raises: Refused "report.entry_missing"; NotFound "entry.not_found".
    """
    if not asked.entry:
        raise Refused(
            "report.entry_missing",
            QT_TRANSLATE_NOOP("app", "Name the entry of the note with --entry NUMBER."),
        )
    note = ledger.note(books, asked.entry)
    return ledger_reports.accounting_note(_frame(books, asked), ledger.chart(books), note)


def invoice_register(books: Books, asked: Asked) -> Sheet:
    """The invoices of a period; of one kind or party where they are named.

    Raises: Refused "report.invoice_kind_unknown"; NotFound "party.not_found".
    """
    kinds: tuple[InvoiceKind, ...] = ()
    if asked.kind is not None:
        if asked.kind not in list(InvoiceKind):
            raise Refused(
                "report.invoice_kind_unknown",
                QT_TRANSLATE_NOOP(
                    "app", "There is no kind of invoices “{kind}”. There are: {kinds}."
                ),
                kind=asked.kind,
                kinds=", ".join(InvoiceKind),
            )
        kinds = (InvoiceKind(asked.kind),)
    party = _party(books, asked)
    found = invoices.invoices(books, asked.period.first, asked.period.last, kinds)
    rows = [row for row in found if party is None or row.party_id == party]
    return invoice_reports.invoice_register(
        ledger.company(books), asked.period, rows, asked.language
    )


def printed_invoice(books: Books, asked: Asked) -> Sheet:
    """One invoice as it is given to the other side.

    Raises: Refused "report.invoice_missing"; NotFound "invoice.not_found".
    """
    if not asked.entry:
        raise Refused(
            "report.invoice_missing",
            QT_TRANSLATE_NOOP("app", "Name the invoice with --entry NUMBER."),
        )
    found = invoices.invoice(books, asked.entry)
    draft = invoices.draft_of(books, found)
    parties = {row.id: row for row in ledger.register_rows(books, "parties")}
    shown = invoice_reports.Printed(
        company=ledger.company(books),
        party=None if draft.party_id is None else parties.get(draft.party_id),
        reference=str(found["reference"]),
        corrects=str(found.get("corrects") or ""),
        is_posted=found["state"] in ("posted", "reversed"),
        bank_accounts=tuple(
            row for row in ledger.register_rows(books, "bank_accounts") if row.is_active
        ),
    )
    return invoice_reports.printed_invoice(shown, invoices.preview(books, draft), asked.language)


def _frame(books: Books, asked: Asked) -> ledger_reports.Frame:
    return ledger_reports.Frame(
        company=ledger.company(books), period=asked.period, language=asked.language
    )


def _kind(kind: str | None) -> str | None:
    if kind is not None and kind not in KINDS:
        raise Refused(
            "report.kind_unknown",
            QT_TRANSLATE_NOOP("app", "There is no kind of entries “{kind}”. There are: {kinds}."),
            kind=kind,
            kinds=", ".join(KINDS),
        )
    return kind


def _party(books: Books, asked: Asked) -> UUID | None:
    """The party named by `--dimension party --value CODE`; the journal knows no other dimension."""
    if asked.dimension is None and asked.value is None:
        return None
    if asked.dimension != "party" or not asked.value:
        raise Refused(
            "report.journal_of_party",
            QT_TRANSLATE_NOOP(
                "app",
                "The journal is chosen by account, kind or party. Write "
                "--dimension party --value CODE for a party.",
            ),
        )
    party = ledger.register(books, "parties").get(asked.value)
    if party is None:
        raise NotFound(
            "party.not_found",
            QT_TRANSLATE_NOOP("app", "There is no party {party}. Check the code."),
            party=asked.value,
        )
    return party


REPORTS: Mapping[str, Report] = {
    "trial-balance": trial_balance,
    "account-card": account_card,
    "journal": journal,
    "general-ledger": general_ledger,
    "accounting-note": accounting_note,
    "invoice-register": invoice_register,
    "invoice": printed_invoice,
    **analysis.REPORTS,
    **parties.REPORTS,
    **tax.REPORTS,
}

OF_A_DAY = frozenset({"trial-balance", "vat-threshold"}) | parties.OF_A_DAY
"""Reports that can be asked for a day instead of a period."""

OF_AN_ENTRY = frozenset({"accounting-note", "invoice"})
"""Reports of one entry, which have no period."""
