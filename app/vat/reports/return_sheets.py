"""Sheets of the return: its boxes, its checks, its history."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.core.citing import cite
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Style
from app.core.texts import Texts
from app.vat.form_rules import OfficialForm
from app.vat.records import (
    BOXES,
    Amounts,
    BoxKind,
    Check,
    KeptReturn,
    Side,
    VatReturn,
)
from app.vat.reports.frame import (
    BASE_WORD,
    BOX_WORD,
    DOCUMENTS_WORD,
    VAT_WORD,
    VatFrame,
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
    "Parts of the official form: {source}. They have not been confirmed: compare them with the "
    "form on the portal.",
)


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
            Column("title", texts.say(BOX_WORD)),
            Column("documents", texts.say(DOCUMENTS_WORD), Kind.NUMBER),
            Column("base", texts.say(BASE_WORD), Kind.MONEY),
            Column("vat", texts.say(VAT_WORD), Kind.MONEY),
        ),
        rows=tuple(rows),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=found.period.first,
        last=found.period.last,
        details=_return_details(found, texts),
        notes=return_notes(form, texts),
        signatures=(
            Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Director"))),
            Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Chief accountant"))),
        ),
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


def return_notes(form: OfficialForm | None, texts: Texts) -> tuple[str, ...]:
    """What the paper says of the form: that it is typed, and how sure its places are."""
    if form is None:
        return (texts.say(_TYPED),)
    said = texts.say(_DOUBTFUL, source=cite(str(form.source), texts))
    return (texts.say(_TYPED),) if form.is_confirmed else (texts.say(_TYPED), said)


def _box_row(kind: BoxKind, found: VatReturn, form: OfficialForm | None, texts: Texts) -> Row:
    amounts = found.boxes.get(kind.key, Amounts())
    return Row(
        key=kind.key,
        level=1,
        cells={
            "official": official(form, kind.key),
            "title": texts.say(kind.title),
            "documents": amounts.records or None,
            "base": amounts.base,
            "vat": amounts.vat if kind.has_vat else None,
        },
    )


def _total_row(key: str, title: str, amount: Decimal, form: OfficialForm | None) -> Row:
    cells = {"official": official(form, key), "title": title, "vat": amount}
    return Row(key=key, cells=cells, style=Style.TOTAL)


def official(form: OfficialForm | None, box: str) -> str | None:
    """Where a box stands in the official form, if that is known."""
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
    base, vat = texts.say(BASE_WORD), texts.say(VAT_WORD)
    return Sheet(
        name="vat-differences",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What has changed since")),
        columns=(
            Column("title", texts.say(BOX_WORD)),
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
