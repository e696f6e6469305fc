"""Sheets of value added tax: the return, its registers, and what waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.ledger.records import Account, Company, EntryDraft
from app.ledger.reports.frame import signatures
from app.vat.form_rules import OfficialForm
from app.vat.proportion_rules import DECEMBER
from app.vat.records import (
    BOX,
    BOXES,
    NOTHING,
    Amounts,
    BoxKind,
    Check,
    KeptReturn,
    Proportion,
    Side,
    Threshold,
    Uncoded,
    VatRecord,
    VatReturn,
)

STATES = {
    "open": QT_TRANSLATE_NOOP("app", "not prepared"),
    "prepared": QT_TRANSLATE_NOOP("app", "prepared"),
    "filed": QT_TRANSLATE_NOOP("app", "filed"),
    "corrected": QT_TRANSLATE_NOOP("app", "corrected by a later one"),
}
SIDES = {
    Side.OUTPUT: QT_TRANSLATE_NOOP("app", "Accrued"),
    Side.INPUT: QT_TRANSLATE_NOOP("app", "Deducted"),
}
_TYPED = QT_TRANSLATE_NOOP(
    "app",
    "For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.",
)
_DOUBTFUL = QT_TRANSLATE_NOOP(
    "app",
    "Parts of the official form: {source} (confidence {confidence}). Rows that are not named "
    "here have not been confirmed.",
)
_BOX = QT_TRANSLATE_NOOP("app", "Box")
_BASE = QT_TRANSLATE_NOOP("app", "Without VAT")
_VAT = QT_TRANSLATE_NOOP("app", "VAT")
_DOCUMENTS = QT_TRANSLATE_NOOP("app", "Documents")
_PARTY = QT_TRANSLATE_NOOP("app", "Party")
_MONTH = QT_TRANSLATE_NOOP("app", "Month")


@dataclass(frozen=True, slots=True, kw_only=True)
class VatFrame:
    """What every sheet stands in: whose it is, which month, in which language."""

    company: Company
    period: Period | None
    language: str

    @property
    def texts(self) -> Texts:
        """The words of its language."""
        return Texts(self.language)


def record_key(record: VatRecord) -> str:
    """The key of a row about a record: its entry's number, then what tells its records apart."""
    return f"{record.reference}|{record.vat_code}|{record.box}"


def reference_of(key: str) -> str:
    """The entry's number in the key of a row."""
    return key.partition("|")[0]


def vat_return(frame: VatFrame, found: VatReturn, form: OfficialForm | None) -> Sheet:
    """The return of a month: every box under its side, the totals, and what is to be paid."""
    texts = frame.texts
    rows: list[Row] = []
    for side, total in ((Side.OUTPUT, found.total_out), (Side.INPUT, found.total_in)):
        rows.append(Row(cells={"title": texts.say(SIDES[side])}, style=Style.GROUP))
        rows += [_box_row(kind, found, form, texts) for kind in BOXES if kind.side is side]
        key = "TOTAL_OUT" if side is Side.OUTPUT else "TOTAL_IN"
        rows.append(_total_row(key, texts.say(_TOTAL[key]), total, form))
    rows.append(_total_row("CARRIED", texts.say(_TOTAL["CARRIED"]), found.carried, form))
    last = "PAYABLE" if found.payable >= 0 else "REFUNDABLE"
    rows.append(_total_row(last, texts.say(_TOTAL[last]), abs(found.payable), form))
    return Sheet(
        name="vat-return",
        title=texts.say(QT_TRANSLATE_NOOP("app", "VAT return")),
        columns=(
            Column("official", texts.say(QT_TRANSLATE_NOOP("app", "Form")), Kind.CODE),
            Column("title", texts.say(_BOX)),
            Column("documents", texts.say(_DOCUMENTS), Kind.NUMBER),
            Column("base", texts.say(_BASE), Kind.MONEY),
            Column("vat", texts.say(_VAT), Kind.MONEY),
        ),
        rows=tuple(rows),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=found.period.first,
        last=found.period.last,
        details=_return_details(found, texts),
        notes=_return_notes(form, texts),
        signatures=signatures(texts),
        language=frame.language,
    )


_TOTAL = {
    "TOTAL_OUT": QT_TRANSLATE_NOOP("app", "Accrued in all"),
    "TOTAL_IN": QT_TRANSLATE_NOOP("app", "Deducted in all"),
    "CARRIED": QT_TRANSLATE_NOOP("app", "Carried over from the month before"),
    "PAYABLE": QT_TRANSLATE_NOOP("app", "To pay"),
    "REFUNDABLE": QT_TRANSLATE_NOOP("app", "The budget owes"),
}


def state_of(found: VatReturn) -> str:
    """The state of the month's latest return, or "open" while there is none."""
    return found.kept[-1].state if found.kept else "open"


def _return_details(found: VatReturn, texts: Texts) -> tuple[Detail, ...]:
    state = texts.say(STATES[state_of(found)])
    last = found.kept[-1] if found.kept else None
    if last is not None and last.filed_on is not None:
        state = f"{state}, {texts.formats.day(last.filed_on)}, {last.reference}"
    return (
        Detail(texts.say(QT_TRANSLATE_NOOP("app", "State")), state),
        Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "File and pay until")),
            texts.formats.day(found.due),
        ),
    )


def _return_notes(form: OfficialForm | None, texts: Texts) -> tuple[str, ...]:
    if form is None:
        return (texts.say(_TYPED),)
    confidence = form.source.confidence.value
    said = texts.say(_DOUBTFUL, source=str(form.source), confidence=confidence)
    return (texts.say(_TYPED),) if form.is_confirmed else (texts.say(_TYPED), said)


def _box_row(kind: BoxKind, found: VatReturn, form: OfficialForm | None, texts: Texts) -> Row:
    amounts = found.boxes.get(kind.key, Amounts())
    return Row(
        key=kind.key,
        level=1,
        cells={
            "official": _official(form, kind.key),
            "title": texts.say(kind.title),
            "documents": amounts.records or None,
            "base": amounts.base,
            "vat": amounts.vat if kind.has_vat else None,
        },
    )


def _total_row(key: str, title: str, amount: Decimal, form: OfficialForm | None) -> Row:
    cells = {"official": _official(form, key), "title": title, "vat": amount}
    return Row(key=key, cells=cells, style=Style.TOTAL)


def _official(form: OfficialForm | None, box: str) -> str | None:
    spot = None if form is None else form.spot(box)
    return None if spot is None else str(spot)


def checks(frame: VatFrame, found: Sequence[Check]) -> Sheet:
    """What must hold before the return is filed, what does not hold first."""
    texts = frame.texts
    good = texts.say(QT_TRANSLATE_NOOP("app", "holds"))
    bad = texts.say(QT_TRANSLATE_NOOP("app", "does not hold"))
    return Sheet(
        name="vat-checks",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Checks")),
        columns=(
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
            Column("detail", texts.say(QT_TRANSLATE_NOOP("app", "Check"))),
        ),
        rows=tuple(
            Row(
                key=one.name,
                cells={
                    "state": f"✓ {good}" if one.ok else f"! {bad}",
                    "detail": texts.say(one.detail, **one.args),
                },
            )
            for one in sorted(found, key=lambda one: one.ok)
        ),
        company=frame.company.name,
        id_code=frame.company.id_code,
        language=frame.language,
    )


def register(frame: VatFrame, side: Side, records: Iterable[VatRecord]) -> Sheet:
    """The register of sales or of purchases that the return of a month takes in."""
    found = tuple(one for one in records if one.box in BOX and BOX[one.box].side is side)
    title = {
        Side.OUTPUT: QT_TRANSLATE_NOOP("app", "Register of sales"),
        Side.INPUT: QT_TRANSLATE_NOOP("app", "Register of purchases"),
    }[side]
    name = {Side.OUTPUT: "vat-sales", Side.INPUT: "vat-purchases"}[side]
    return documents(frame, name, frame.texts.say(title), found)


def documents(frame: VatFrame, name: str, title: str, records: Sequence[VatRecord]) -> Sheet:
    """Documents behind boxes: whose, when, how much, in which box."""
    texts = frame.texts
    return Sheet(
        name=name,
        title=title,
        columns=(
            Column("tax_point", texts.say(QT_TRANSLATE_NOOP("app", "Tax point")), Kind.DATE),
            Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
            Column("party", texts.say(_PARTY)),
            Column(
                "id_code", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE
            ),
            Column("base", texts.say(_BASE), Kind.MONEY),
            Column("vat", texts.say(_VAT), Kind.MONEY),
            Column("code", texts.say(QT_TRANSLATE_NOOP("app", "VAT code")), Kind.CODE),
            Column("box", texts.say(_BOX)),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
            Column("period", texts.say(QT_TRANSLATE_NOOP("app", "Return of")), Kind.CODE),
        ),
        rows=tuple(_record_row(one, texts) for one in records),
        totals={
            "base": sum((one.base for one in records), NOTHING),
            "vat": sum((one.vat for one in records), NOTHING),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=None if frame.period is None else frame.period.first,
        last=None if frame.period is None else frame.period.last,
        language=frame.language,
    )


def _record_row(one: VatRecord, texts: Texts) -> Row:
    return Row(
        key=record_key(one),
        cells={
            "tax_point": one.tax_point,
            "document": one.document or one.reference,
            "party": one.party or None,
            "id_code": one.id_code or None,
            "base": one.base,
            "vat": one.vat,
            "code": one.vat_code,
            "box": texts.say(BOX[one.box].title) if one.box in BOX else one.box,
            "number": one.reference,
            "period": None if one.period is None else texts.formats.month(one.period),
        },
    )


def annex(
    frame: VatFrame, side: Side, records: Iterable[VatRecord], form: OfficialForm | None
) -> Sheet:
    """Rows of an annex of the return, a party and document each, to be typed in the portal."""
    texts = frame.texts
    found = [one for one in records if one.box in BOX and BOX[one.box].side is side]
    title = {
        Side.OUTPUT: QT_TRANSLATE_NOOP("app", "Annex of accrued VAT, to be typed in the portal"),
        Side.INPUT: QT_TRANSLATE_NOOP("app", "Annex of deducted VAT, to be typed in the portal"),
    }[side]
    return Sheet(
        name="vat-annex-accrued" if side is Side.OUTPUT else "vat-annex-deducted",
        title=texts.say(title),
        columns=(
            Column("official", texts.say(QT_TRANSLATE_NOOP("app", "Form")), Kind.CODE),
            Column(
                "id_code", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE
            ),
            Column("party", texts.say(_PARTY)),
            Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
            Column("tax_point", texts.say(QT_TRANSLATE_NOOP("app", "Tax point")), Kind.DATE),
            Column("base", texts.say(_BASE), Kind.MONEY),
            Column("vat", texts.say(_VAT), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=record_key(one),
                cells={
                    "official": _official(form, one.box) or one.box,
                    "id_code": one.id_code or None,
                    "party": one.party or None,
                    "document": one.document or one.reference,
                    "tax_point": one.tax_point,
                    "base": one.base,
                    "vat": one.vat,
                },
            )
            for one in found
        ),
        totals={
            "base": sum((one.base for one in found), NOTHING),
            "vat": sum((one.vat for one in found), NOTHING),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=None if frame.period is None else frame.period.first,
        last=None if frame.period is None else frame.period.last,
        notes=_return_notes(form, texts),
        language=frame.language,
    )


def returns(frame: VatFrame, found: VatReturn) -> Sheet:
    """The returns of a month in the order in which they were made."""
    texts = frame.texts
    return Sheet(
        name="vat-returns",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Returns of the month")),
        columns=(
            Column("sequence", texts.say(QT_TRANSLATE_NOOP("app", "Which return")), Kind.CODE),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("filed_on", texts.say(QT_TRANSLATE_NOOP("app", "Filed on")), Kind.DATE),
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Reference")), Kind.CODE),
            Column("entry", texts.say(QT_TRANSLATE_NOOP("app", "Settled by")), Kind.CODE),
            Column("payable", texts.say(_TOTAL["PAYABLE"]), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=str(one.sequence),
                cells={
                    "sequence": texts.say(
                        QT_TRANSLATE_NOOP("app", "corrective {number}"), number=str(one.sequence)
                    )
                    if one.sequence
                    else texts.say(QT_TRANSLATE_NOOP("app", "first")),
                    "state": texts.say(STATES[one.state]),
                    "filed_on": one.filed_on,
                    "reference": one.reference or None,
                    "entry": one.entry or None,
                    "payable": one.payable,
                },
            )
            for one in found.kept
        ),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=found.period.first,
        last=found.period.last,
        language=frame.language,
    )


def differences(frame: VatFrame, found: VatReturn, kept: KeptReturn) -> Sheet:
    """What the registers say now against a return as it was kept, box by box where they differ."""
    texts = frame.texts
    then = texts.say(STATES[kept.state])
    now = texts.say(QT_TRANSLATE_NOOP("app", "now"))
    rows = []
    for kind in BOXES:
        old, new = kept.boxes.get(kind.key, Amounts()), found.boxes.get(kind.key, Amounts())
        if (old.base, old.vat) != (new.base, new.vat):
            rows.append(
                Row(
                    key=kind.key,
                    cells={
                        "title": texts.say(kind.title),
                        "old_base": old.base,
                        "old_vat": old.vat,
                        "new_base": new.base,
                        "new_vat": new.vat,
                        "vat": new.vat - old.vat,
                    },
                )
            )
    base, vat = texts.say(_BASE), texts.say(_VAT)
    return Sheet(
        name="vat-differences",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What has changed since")),
        columns=(
            Column("title", texts.say(_BOX)),
            Column("old_base", base, Kind.MONEY, then),
            Column("old_vat", vat, Kind.MONEY, then),
            Column("new_base", base, Kind.MONEY, now),
            Column("new_vat", vat, Kind.MONEY, now),
            Column("vat", texts.say(QT_TRANSLATE_NOOP("app", "Difference")), Kind.MONEY),
        ),
        rows=tuple(rows),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=found.period.first,
        last=found.period.last,
        language=frame.language,
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


def entry_lines(frame: VatFrame, draft: EntryDraft, chart: Sequence[Account]) -> Sheet:
    """An entry before it is posted: its accounts and sums."""
    texts = frame.texts
    accounts = {account.id: account for account in chart}
    rows = []
    for place, line in enumerate(draft.lines, start=1):
        account = accounts.get(line.account_id) if line.account_id is not None else None
        rows.append(
            Row(
                key=str(place),
                cells={
                    "account": "" if account is None else account.code,
                    "name": "" if account is None else account.name(frame.language),
                    "debit": line.debit or None,
                    "credit": line.credit or None,
                },
            )
        )
    return Sheet(
        name="vat-entry",
        title=draft.text,
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(rows),
        totals={
            "debit": sum((line.debit for line in draft.lines), NOTHING),
            "credit": sum((line.credit for line in draft.lines), NOTHING),
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        as_of=draft.entry_date,
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
                    "percent": texts.formats.percent((running * 100 / found.limit).quantize(1)),
                },
            )
        )
    return Sheet(
        name="vat-threshold",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Threshold of VAT registration")),
        columns=(
            Column("month", texts.say(_MONTH)),
            Column("turnover", texts.say(QT_TRANSLATE_NOOP("app", "Taxable turnover")), Kind.MONEY),
            Column("running", texts.say(QT_TRANSLATE_NOOP("app", "Since the first")), Kind.MONEY),
            Column(
                "percent",
                texts.say(QT_TRANSLATE_NOOP("app", "Of the threshold")),
                Kind.CODE,
            ),
        ),
        rows=tuple(rows),
        totals={"turnover": found.turnover},
        company=frame.company.name,
        id_code=frame.company.id_code,
        as_of=found.on,
        details=_threshold_details(found, texts),
        notes=(str(found.source),),
        language=frame.language,
    )


def threshold_words(found: Threshold, texts: Texts) -> str:
    """What the threshold asks of the company, in a sentence."""
    percent = texts.formats.percent(found.percent)
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


def _threshold_details(found: Threshold, texts: Texts) -> tuple[Detail, ...]:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DueThing:
    """Something that waits for somebody: where it is done, until when, and how it stands.

    `title` and `state` are marked texts or said already.
    """

    screen: str
    title: str
    state: str
    day: date | None = None
    is_urgent: bool = False


def due(frame: VatFrame, things: Sequence[DueThing], today: date) -> Sheet:
    """What waits in a company, what is urgent first."""
    texts = frame.texts
    return Sheet(
        name="due",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What is due")),
        columns=(
            Column("mark", texts.say(QT_TRANSLATE_NOOP("app", "Mark")), Kind.CODE),
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What"))),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Until")), Kind.DATE),
            Column("left", texts.say(QT_TRANSLATE_NOOP("app", "Days left")), Kind.NUMBER),
        ),
        rows=tuple(
            Row(
                key=one.screen,
                cells={
                    "mark": "!" if one.is_urgent else "✓",
                    "title": texts.say(one.title),
                    "state": texts.say(one.state),
                    "day": one.day,
                    "left": None if one.day is None else (one.day - today).days,
                },
            )
            for one in sorted(things, key=lambda one: not one.is_urgent)
        ),
        company=frame.company.name,
        id_code=frame.company.id_code,
        as_of=today,
        language=frame.language,
    )
