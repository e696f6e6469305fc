"""Sheets of the threshold, of entries before they are posted, and of what is due."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.citing import cite
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet
from app.core.texts import Texts
from app.vat.proportion_rules import DECEMBER
from app.vat.records import (
    MISFITS,
    NOTHING,
    Misfit,
    Proportion,
    Threshold,
    Uncoded,
)
from app.vat.reports.frame import (
    BASE_WORD,
    MONTH_WORD,
    VAT_WORD,
    VatFrame,
)


def uncoded(frame: VatFrame, found: Sequence[Uncoded]) -> Sheet:
    """Lines on accounts of VAT that no register has, for want of a VAT code."""
    texts = frame.texts
    return Sheet(
        name="vat-uncoded",
        title=texts.say(QT_TRANSLATE_NOOP("app", "VAT without a VAT code")),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=f"{one.reference}|{place}",
                cells={
                    "date": one.entry_date,
                    "number": one.reference,
                    "account": one.account,
                    "text": one.text,
                    "debit": one.debit or None,
                    "credit": one.credit or None,
                },
            )
            for place, one in enumerate(found)
        ),
        totals={
            "debit": sum((one.debit for one in found), NOTHING),
            "credit": sum((one.credit for one in found), NOTHING),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=None if frame.period is None else frame.period.first,
        last=None if frame.period is None else frame.period.last,
        language=frame.language,
    )


def misfits(frame: VatFrame, found: Sequence[Misfit]) -> Sheet:
    """Purchases whose supplier does not fit what is deducted of them, and why."""
    texts = frame.texts
    return Sheet(
        name="vat-misfits",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Suppliers that do not fit")),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Tax point")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column(
                "id_code", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE
            ),
            Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
            Column("code", texts.say(QT_TRANSLATE_NOOP("app", "VAT code")), Kind.CODE),
            Column("base", texts.say(BASE_WORD), Kind.MONEY),
            Column("vat", texts.say(VAT_WORD), Kind.MONEY),
            Column("why", texts.say(QT_TRANSLATE_NOOP("app", "Why"))),
        ),
        rows=tuple(
            Row(
                key=f"{one.reference}|{place}",
                cells={
                    "date": one.tax_point,
                    "number": one.reference,
                    "party": one.party,
                    "id_code": one.id_code,
                    "document": one.document,
                    "code": one.vat_code,
                    "base": one.base,
                    "vat": one.vat,
                    "why": texts.say(MISFITS[one.why]),
                },
            )
            for place, one in enumerate(found)
        ),
        totals={"vat": sum((one.vat for one in found), NOTHING)},
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=None if frame.period is None else frame.period.first,
        last=None if frame.period is None else frame.period.last,
        language=frame.language,
    )


def threshold(frame: VatFrame, found: Threshold) -> Sheet:
    """Taxable turnover of twelve months, and how near it is to the threshold of registration."""
    texts = frame.texts
    rows, running = [], NOTHING
    for one in found.months:
        running += one.amount
        rows.append(
            Row(
                key=f"{one.day:%Y-%m}",
                cells={
                    "month": texts.formats.month(one.day),
                    "turnover": one.amount,
                    "running": running,
                    "percent": (running * 100 / found.limit).quantize(1),
                },
            )
        )
    return Sheet(
        name="vat-threshold",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Threshold of VAT registration")),
        columns=(
            Column("month", texts.say(MONTH_WORD)),
            Column("turnover", texts.say(QT_TRANSLATE_NOOP("app", "Taxable turnover")), Kind.MONEY),
            Column("running", texts.say(QT_TRANSLATE_NOOP("app", "Since the first")), Kind.MONEY),
            Column(
                "percent",
                texts.say(QT_TRANSLATE_NOOP("app", "Of the threshold, %")),
                Kind.NUMBER,
            ),
        ),
        rows=tuple(rows),
        totals={"turnover": found.turnover},
        company=frame.company.name,
        id_code=frame.company.id_code,
        as_of=found.on,
        details=_threshold_details(frame, found),
        notes=(cite(str(found.source), texts),),
        language=frame.language,
    )


REGISTERED = QT_TRANSLATE_NOOP(
    "app", "Registered for VAT since {day}: the threshold asks nothing any more."
)


def threshold_words(found: Threshold, texts: Texts) -> str:
    """What the threshold asks of the company, in a sentence."""
    percent = texts.formats.percent(found.percent)
    if found.registered_since is not None:
        return texts.say(REGISTERED, day=found.registered_since)
    if found.crossed_on is not None:
        return texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "The threshold was passed on {day}: register by {by}, first return by {due}.",
            ),
            day=found.crossed_on,
            by=found.register_by,
            due=found.first_return_due,
        )
    if found.is_near:
        return texts.say(
            QT_TRANSLATE_NOOP("app", "Near the threshold of registration: {percent} of it."),
            percent=percent,
        )
    return texts.say(
        QT_TRANSLATE_NOOP("app", "Below the threshold of registration: {percent} of it."),
        percent=percent,
    )


def _threshold_details(frame: VatFrame, found: Threshold) -> tuple[Detail, ...]:
    texts = frame.texts
    details = [
        Detail(texts.say(QT_TRANSLATE_NOOP("app", "State")), threshold_words(found, texts)),
        Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Threshold, GEL")),
            texts.formats.amount(found.limit),
        ),
    ]
    if found.uncoded:
        details.append(
            Detail(
                texts.say(QT_TRANSLATE_NOOP("app", "Counted without a VAT code")),
                texts.formats.amount(found.uncoded),
            )
        )
    if found.fine:
        details.append(
            Detail(
                texts.say(QT_TRANSLATE_NOOP("app", "Operations while not registered in time")),
                texts.formats.amount(found.late),
            )
        )
        details.append(
            Detail(
                texts.say(QT_TRANSLATE_NOOP("app", "Fine of article 282, GEL")),
                texts.formats.amount(found.fine),
            )
        )
    forecast = found.forecast
    if forecast is not None:
        said = (
            texts.say(QT_TRANSLATE_NOOP("app", "not within twelve months"))
            if forecast.passes_in is None
            else texts.formats.month(forecast.passes_in.first)
        )
        details.append(Detail(texts.say(QT_TRANSLATE_NOOP("app", "Passed at this pace in")), said))
    return tuple(details)


def proportion(frame: VatFrame, found: Proportion) -> Sheet:
    """How a month shares out the tax on purchases for mixed use, and the entry that does it."""
    texts = frame.texts
    month = found.month
    rows = [
        (QT_TRANSLATE_NOOP("app", "Turnover with the right to deduct"), month.with_right),
        (QT_TRANSLATE_NOOP("app", "Turnover without that right"), month.without_right),
        (QT_TRANSLATE_NOOP("app", "VAT on purchases for mixed use"), month.common),
        (QT_TRANSLATE_NOOP("app", "Of it deducted"), found.deducted),
        (QT_TRANSLATE_NOOP("app", "Of it not deducted, to the cost"), found.not_deducted),
    ]
    if month.period.month == DECEMBER:
        rows.append((QT_TRANSLATE_NOOP("app", "Difference of the whole year"), found.annual))
    if found.is_posted:
        rows.append((QT_TRANSLATE_NOOP("app", "Entered already"), month.adjusted))
    return Sheet(
        name="vat-proportion",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Proportional deduction")),
        columns=(
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What"))),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
        ),
        rows=tuple(
            Row(key=str(place), cells={"title": texts.say(title), "amount": amount})
            for place, (title, amount) in enumerate(rows)
        ),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=None if frame.period is None else frame.period.first,
        last=None if frame.period is None else frame.period.last,
        language=frame.language,
    )
