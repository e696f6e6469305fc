"""Invoices as sheets: the list and register, what one posts, its payments, and the printed form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.citing import cite
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import GEL, Money, total
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Style, Value
from app.core.texts import Texts
from app.core.value_added import Treatment
from app.core.words import in_words
from app.invoices.records import (
    KIND_NAMES,
    Calculated,
    CalculatedLine,
    InvoiceDraft,
    InvoiceKind,
    InvoiceRow,
    Preview,
    RecurringInvoice,
)
from app.ledger.records import (
    EVERY,
    Account,
    AccountId,
    Company,
    DimensionLine,
    LineDraft,
    RegisterRow,
    state_name,
)

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What the printed form of an invoice shows beside what it comes to."""

    company: Company
    party: RegisterRow | None
    reference: str
    corrects: str = ""
    is_posted: bool = True
    bank_accounts: tuple[RegisterRow, ...] = ()
    """Where the company takes money."""


def invoice_register(
    company: Company, period: Period, rows: Sequence[InvoiceRow], language: str
) -> Sheet:
    """The invoices of a period: number, party, state, amounts in GEL and what is still open.

    Credit notes take from the totals; what is reversed does not count.
    """
    texts = Texts(language)
    counted = [row for row in rows if row.state != "reversed"]
    sums: dict[str, Value] = {
        "net": sum((_signed(row, row.net) for row in counted), ZERO),
        "vat": sum((_signed(row, row.vat) for row in counted), ZERO),
        "gross": sum((_signed(row, row.gross) for row in counted), ZERO),
        "open": sum((_unpaid(row) or ZERO for row in counted), ZERO),
        "left": sum((_left(row) or ZERO for row in counted), ZERO),
    }
    kinds = {row.kind.is_output for row in counted}
    return Sheet(
        name="invoice-register",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Invoices")),
        columns=_register_columns(texts),
        rows=tuple(_register_row(row, texts) for row in rows),
        # What is sold and what is bought make no sum together.
        totals=sums if len(kinds) == 1 else {},
        company=company.name,
        id_code=company.id_code,
        first=period.first,
        last=period.last,
        language=language,
    )


def _signed(row: InvoiceRow, amount: Decimal) -> Decimal:
    return -amount if row.kind.is_credit else amount


def _unpaid(row: InvoiceRow) -> Decimal | None:
    """What is not paid of it; nothing is owed on an advance, which is money that came before."""
    if row.open is None or row.kind.is_advance:
        return None
    return _signed(row, row.open)


def _left(row: InvoiceRow) -> Decimal | None:
    """What of an advance no delivery has used up."""
    return row.open if row.kind.is_advance else None


def _register_columns(texts: Texts) -> tuple[Column, ...]:
    say = texts.say
    return (
        Column("date", say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("reference", say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
        Column("kind", say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.TEXT),
        Column("number", say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("party", say(QT_TRANSLATE_NOOP("app", "Party")), Kind.TEXT),
        Column("net", say(QT_TRANSLATE_NOOP("app", "Without VAT")), Kind.MONEY),
        Column("vat", say(QT_TRANSLATE_NOOP("app", "VAT")), Kind.MONEY),
        Column("gross", say(QT_TRANSLATE_NOOP("app", "Total")), Kind.MONEY),
        Column("open", say(QT_TRANSLATE_NOOP("app", "Unpaid")), Kind.MONEY),
        Column("left", say(QT_TRANSLATE_NOOP("app", "Advance left")), Kind.MONEY),
        Column("state", say(QT_TRANSLATE_NOOP("app", "State")), Kind.TEXT),
        Column("due", say(QT_TRANSLATE_NOOP("app", "Due on")), Kind.DATE),
        Column("period", say(QT_TRANSLATE_NOOP("app", "VAT period")), Kind.CODE),
        Column("id_code", say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE),
        Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("text", say(QT_TRANSLATE_NOOP("app", "Text")), Kind.TEXT),
    )


def _register_row(row: InvoiceRow, texts: Texts) -> Row:
    cells: dict[str, Value] = {
        "date": row.entry_date,
        "reference": row.reference,
        "kind": texts.say(KIND_NAMES[row.kind]),
        "number": row.number,
        "party": row.party,
        "id_code": row.id_code,
        "state": _state(row.state, texts),
        "period": "" if row.vat_period is None else f"{row.vat_period:%m.%Y}",
        "due": row.due_day,
        "net": _signed(row, row.net),
        "vat": _signed(row, row.vat),
        "gross": _signed(row, row.gross),
        "open": _unpaid(row),
        "left": _left(row),
        "currency": "" if row.currency == GEL else str(row.currency),
        "text": row.text,
    }
    return Row(key=str(row.id), cells=cells)


def _state(state: str, texts: Texts) -> str:
    if state == "reversed":
        return texts.say(QT_TRANSLATE_NOOP("app", "reversed"))
    return state_name(state, texts)


def effect(
    lines: Sequence[LineDraft], accounts: Mapping[AccountId, Account], names: Mapping[UUID, str],
    language: str,
) -> Sheet:  # fmt: skip
    """The entry that an invoice makes: each line with its account, debit or credit."""
    texts = Texts(language)
    rows = []
    for line in lines:
        account = None if line.account_id is None else accounts.get(line.account_id)
        named = [names[key] for key in line.dimensions.values() if key in names]
        cells: dict[str, Value] = {
            "account": "" if account is None else account.code,
            "name": "" if account is None else account.name(language),
            "dimensions": ", ".join(named),
            "debit": line.debit or None,
            "credit": line.credit or None,
        }
        rows.append(Row(cells=cells))
    return Sheet(
        name="invoice-effect",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What this posts")),
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
            Column("dimensions", texts.say(QT_TRANSLATE_NOOP("app", "Dimensions")), Kind.TEXT),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(rows),
        totals={
            "debit": sum((line.debit for line in lines), ZERO),
            "credit": sum((line.credit for line in lines), ZERO),
        },
        language=language,
    )


def law_of(calculated: Calculated, language: str) -> tuple[str, ...]:
    """The law of each rate that an invoice uses, and how its tax was rounded."""
    texts = Texts(language)
    said = QT_TRANSLATE_NOOP("app", "{code}, {name}: {percent} %. {source}")
    at = ("ka", "en", "ru").index(language)
    found = {
        line.code.code: texts.say(
            said,
            code=line.code.code,
            name=line.code.names[at],
            percent=texts.formats.number(line.rate_percent),
            source=cite(line.source, texts),
        )
        for line in calculated.lines
    }
    rounding = texts.say(
        QT_TRANSLATE_NOOP("app", "Rounding: {source}"),
        source=cite(calculated.rounding_source, texts),
    )
    return (*found.values(), rounding)


def payments(own: UUID, lines: Sequence[DimensionLine], language: str) -> Sheet:
    """What was paid of an invoice and what else touched its debt; not its own entry."""
    texts = Texts(language)
    others = [one.line for one in lines if one.line.entry_id != own]
    return Sheet(
        name="invoice-payments",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Payments")),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Text")), Kind.TEXT),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=line.number,
                cells={
                    "date": line.entry_date,
                    "number": line.number,
                    "text": line.text,
                    "debit": line.debit or None,
                    "credit": line.credit or None,
                },
            )
            for line in others
        ),
        language=language,
    )


def printed_invoice(shown: Printed, preview: Preview, language: str) -> Sheet:
    """The invoice as it is given to the other side.

    Units: amounts in the currency of the invoice; for a foreign one the GEL stand below.
    """
    texts, draft, sums = Texts(language), preview.invoice, preview.calculated
    number = draft.number or shown.reference
    title = texts.say(
        QT_TRANSLATE_NOOP("app", "{kind} No. {number}"),
        kind=texts.say(_PRINTED_NAMES[draft.kind]),
        number=number,
    )
    if not shown.is_posted:
        title = f"{title} ({texts.say(QT_TRANSLATE_NOOP('app', 'draft, not posted'))})"
    columns = _printed_columns(
        texts,
        has_discount=any(line.line.discount_percent for line in sums.lines),
        # A price below a tetri is shown as it is, not rounded to what nobody agreed.
        is_fine=any(_digits(line.line.price) > 2 for line in sums.lines),
    )
    return Sheet(
        name="invoice",
        title=title,
        columns=columns,
        rows=(
            *(_printed_row(at, line) for at, line in enumerate(sums.lines, start=1)),
            *_rows_of_rates(sums, texts),
        ),
        totals={"net": sums.net.amount, "vat": sums.vat.amount, "gross": sums.gross.amount},
        company=shown.company.name,
        id_code=shown.company.id_code,
        details=tuple(_printed_details(shown, draft, texts)),
        notes=tuple(_printed_notes(draft, sums, texts)),
        signatures=(
            Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Seller"))),
            Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Buyer"))),
        ),
        language=language,
        unit=str(draft.currency),
    )


_PRINTED_NAMES: Mapping[InvoiceKind, str] = {
    **KIND_NAMES,
    InvoiceKind.SALE: QT_TRANSLATE_NOOP("app", "Invoice"),
    InvoiceKind.PURCHASE: QT_TRANSLATE_NOOP("app", "Supplier's invoice"),
    InvoiceKind.ADVANCE_RECEIVED: QT_TRANSLATE_NOOP("app", "Invoice of an advance"),
    InvoiceKind.SALE_CREDIT: QT_TRANSLATE_NOOP("app", "Credit note"),
}


def _printed_details(shown: Printed, draft: InvoiceDraft, texts: Texts) -> Iterator[Detail]:
    say = texts.say
    own = _named(shown.company.name, shown.company.id_code, texts)
    other = ""
    if shown.party is not None:
        other = _named(shown.party.name, str(shown.party.further.get("id_code") or ""), texts)
    sides = (own, other) if draft.kind.is_output else (other, own)
    yield Detail(say(QT_TRANSLATE_NOOP("app", "Seller")), sides[0])
    if sides[1]:
        yield Detail(say(QT_TRANSLATE_NOOP("app", "Buyer")), sides[1])
    yield Detail(say(QT_TRANSLATE_NOOP("app", "Date")), texts.formats.day(draft.entry_date))
    yield from _days(draft, texts)
    if shown.corrects:
        yield Detail(say(QT_TRANSLATE_NOOP("app", "Takes from invoice")), shown.corrects)
    if draft.text:
        yield Detail(say(QT_TRANSLATE_NOOP("app", "Basis")), draft.text)
    if draft.kind in (InvoiceKind.SALE, InvoiceKind.ADVANCE_RECEIVED):
        for row in shown.bank_accounts:
            iban, currency = (str(row.further.get(key) or "") for key in ("iban", "currency"))
            if iban and currency in ("", draft.currency):
                yield Detail(say(QT_TRANSLATE_NOOP("app", "Bank account")), f"{iban}, {row.name}")


def _days(draft: InvoiceDraft, texts: Texts) -> Iterator[Detail]:
    days: tuple[tuple[str, date | None], ...] = (
        (
            QT_TRANSLATE_NOOP("app", "Tax point"),
            None if draft.tax_point == draft.entry_date else draft.tax_point,
        ),
        (QT_TRANSLATE_NOOP("app", "Due on"), draft.due_day),
    )
    for label, day in days:
        if day is not None:
            yield Detail(texts.say(label), texts.formats.day(day))


def _named(name: str, id_code: str, texts: Texts) -> str:
    if not id_code:
        return name
    said = QT_TRANSLATE_NOOP("app", "{name}, identification code {code}")
    return texts.say(said, name=name, code=id_code)


def _digits(price: Decimal) -> int:
    return -int(price.normalize().as_tuple().exponent)


def _printed_columns(texts: Texts, *, has_discount: bool, is_fine: bool) -> tuple[Column, ...]:
    say = texts.say
    discount = (Column("discount", say(QT_TRANSLATE_NOOP("app", "Discount, %")), Kind.NUMBER),)
    return (
        Column("line", say(QT_TRANSLATE_NOOP("app", "No.")), Kind.CODE),
        Column("text", say(QT_TRANSLATE_NOOP("app", "Goods or service")), Kind.TEXT),
        Column("unit", say(QT_TRANSLATE_NOOP("app", "Unit")), Kind.CODE),
        Column("quantity", say(QT_TRANSLATE_NOOP("app", "Quantity")), Kind.QUANTITY),
        Column(
            "price",
            say(QT_TRANSLATE_NOOP("app", "Price")),
            Kind.NUMBER if is_fine else Kind.MONEY,
        ),
        *(discount if has_discount else ()),
        Column("net", say(QT_TRANSLATE_NOOP("app", "Without VAT")), Kind.MONEY),
        Column("rate", say(QT_TRANSLATE_NOOP("app", "VAT, %")), Kind.NUMBER),
        Column("vat", say(QT_TRANSLATE_NOOP("app", "VAT")), Kind.MONEY),
        Column("gross", say(QT_TRANSLATE_NOOP("app", "With VAT")), Kind.MONEY),
    )


def _printed_row(at: int, line: CalculatedLine) -> Row:
    typed = line.line
    cells: dict[str, Value] = {
        "line": str(at),
        "text": typed.text,
        "unit": typed.unit,
        "quantity": typed.quantity,
        "price": typed.price,
        "net": line.net.amount,
        "rate": line.rate_percent,
        "vat": line.vat.amount,
        "gross": (line.net + _asked_vat(line)).amount,
    }
    if typed.discount_percent:
        cells["discount"] = typed.discount_percent
    return Row(cells=cells)


def _asked_vat(line: CalculatedLine) -> Money:
    """The tax that is asked for: none under reverse charge."""
    is_reverse = line.code.treatment is Treatment.REVERSE_CHARGE
    return Money(ZERO, line.vat.currency) if is_reverse else line.vat


def _rows_of_rates(sums: Calculated, texts: Texts) -> Iterator[Row]:
    """What is taxed at each rate."""
    rates = dict.fromkeys(line.rate_percent for line in sums.lines)
    if len(rates) < 2:
        return
    for rate in sorted(rates, reverse=True):
        lines = [line for line in sums.lines if line.rate_percent == rate]
        said = QT_TRANSLATE_NOOP("app", "Taxed at {rate} %")
        if not rate:
            said = QT_TRANSLATE_NOOP("app", "Not taxed")
        cells: dict[str, Value] = {
            "text": texts.say(said, rate=texts.formats.number(rate)),
            "net": total([line.net for line in lines], sums.net.currency).amount,
            "rate": rate,
            "vat": total([line.vat for line in lines], sums.net.currency).amount,
            "gross": total(
                [line.net + _asked_vat(line) for line in lines], sums.net.currency
            ).amount,
        }
        yield Row(cells=cells, style=Style.GROUP)


def _printed_notes(draft: InvoiceDraft, sums: Calculated, texts: Texts) -> Iterator[str]:
    said = QT_TRANSLATE_NOOP("app", "To pay: {amount}")
    if draft.kind.is_credit:
        said = QT_TRANSLATE_NOOP("app", "Taken from the debt: {amount}")
    amount = texts.formats.money(sums.gross)
    if draft.currency == GEL:
        amount = f"{amount} ({in_words(sums.gross.amount, texts.language)})"
    yield texts.say(said, amount=amount)
    if draft.currency != GEL and draft.rate is not None:
        yield texts.say(
            QT_TRANSLATE_NOOP(
                "app", "At the rate {rate} of {day}: {net} GEL without VAT, VAT {vat} GEL."
            ),
            rate=texts.formats.rate(draft.rate),
            day=draft.tax_point,
            net=texts.formats.amount(sums.net_gel.amount),
            vat=texts.formats.amount(sums.vat_gel.amount),
        )
    if any(line.code.treatment is Treatment.REVERSE_CHARGE for line in sums.lines):
        yield texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "Reverse charge: the buyer owes the VAT to the budget; the seller gets none.",
            )
        )


def recurring(
    company: Company, found: Sequence[RecurringInvoice], today: date, language: str
) -> Sheet:
    """Invoices that recur, by the day of the next draft, and which of them are due."""
    texts = Texts(language)
    say = texts.say
    return Sheet(
        name="recurring-invoices",
        title=say(QT_TRANSLATE_NOOP("app", "Recurring invoices")),
        columns=(
            Column("next", say(QT_TRANSLATE_NOOP("app", "Next draft")), Kind.DATE),
            Column("state", say(QT_TRANSLATE_NOOP("app", "State")), Kind.TEXT),
            Column("reference", say(QT_TRANSLATE_NOOP("app", "Like")), Kind.CODE),
            Column("kind", say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.TEXT),
            Column("party", say(QT_TRANSLATE_NOOP("app", "Party")), Kind.TEXT),
            Column("gross", say(QT_TRANSLATE_NOOP("app", "Total")), Kind.MONEY),
            Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
            Column("every", say(QT_TRANSLATE_NOOP("app", "How often")), Kind.TEXT),
            Column("until", say(QT_TRANSLATE_NOOP("app", "Until")), Kind.DATE),
            Column("text", say(QT_TRANSLATE_NOOP("app", "Text")), Kind.TEXT),
        ),
        rows=tuple(_recurring_row(one, today, texts) for one in found),
        company=company.name,
        id_code=company.id_code,
        as_of=today,
        language=language,
    )


def _recurring_row(one: RecurringInvoice, today: date, texts: Texts) -> Row:
    is_due = one.when.next_day <= today
    cells: dict[str, Value] = {
        "next": one.when.next_day,
        "state": texts.say(QT_TRANSLATE_NOOP("app", "due")) if is_due else "",
        "reference": one.reference,
        "kind": texts.say(KIND_NAMES[one.kind]),
        "party": one.party,
        "gross": one.gross,
        "currency": "" if one.currency == GEL else str(one.currency),
        "every": texts.say(EVERY[one.when.every]),
        "until": one.when.until,
        "text": one.text,
    }
    return Row(key=str(one.id), cells=cells)
