"""Sheets of documents: the registers, the annexes, what stands behind a box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.vat.form_rules import OfficialForm
from app.vat.records import (
    BOX,
    NOTHING,
    Side,
    VatRecord,
)
from app.vat.reports.frame import (
    BASE_WORD,
    BOX_WORD,
    PARTY_WORD,
    VAT_WORD,
    VatFrame,
    record_key,
)
from app.vat.reports.return_sheets import official, return_notes


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
            Column("party", texts.say(PARTY_WORD)),
            Column(
                "id_code", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE
            ),
            Column("base", texts.say(BASE_WORD), Kind.MONEY),
            Column("vat", texts.say(VAT_WORD), Kind.MONEY),
            Column("code", texts.say(QT_TRANSLATE_NOOP("app", "VAT code")), Kind.CODE),
            Column("box", texts.say(BOX_WORD)),
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
            Column("party", texts.say(PARTY_WORD)),
            Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
            Column("tax_point", texts.say(QT_TRANSLATE_NOOP("app", "Tax point")), Kind.DATE),
            Column("base", texts.say(BASE_WORD), Kind.MONEY),
            Column("vat", texts.say(VAT_WORD), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=record_key(one),
                cells={
                    "official": official(form, one.box) or one.box,
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
        notes=return_notes(form, texts),
        language=frame.language,
    )
