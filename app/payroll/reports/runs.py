"""Runs of payroll on the screen: the list, the people of one, and a person's figures explained."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from app.core.citing import cite
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.ledger.records import state_name
from app.payroll import formula
from app.payroll.line_rules import total_of
from app.payroll.records import KeptFigure, Odd, Run, RunKind, RunLine
from app.payroll.reports.frame import (
    CODE_WORD,
    MONTH_WORD,
    NAME_WORD,
    NOTHING,
    SUM_TITLES,
    PayFrame,
    money,
    shown,
    sums_cells,
    terms_in,
)

KIND_NAMES: Mapping[RunKind, str] = {
    RunKind.MONTH: QT_TRANSLATE_NOOP("app", "Month"),
    RunKind.EXTRA: QT_TRANSLATE_NOOP("app", "Added to a month"),
    RunKind.CORRECTION: QT_TRANSLATE_NOOP("app", "Correction"),
}
_ASKED = (
    "gross", "exempt", "pension_employee", "income_tax", "net", "in_kind", "deducted", "advances",
    "payout", "pension_employer",
)  # fmt: skip
_BEFORE = QT_TRANSLATE_NOOP("app", "Net pay, last month")
_CHANGE = QT_TRANSLATE_NOOP("app", "Difference")
_ODD = QT_TRANSLATE_NOOP("app", "Odd")


def line_key(line: RunLine) -> str:
    """By what a row of a run is known: person, kind of income, and the month it is for.

    Units: none.
    """
    return f"{line.employee_id}|{line.kind}|{line.month:%Y-%m}"


def runs_list(frame: PayFrame, found: Iterable[Run]) -> Sheet:
    """The runs of some months and how far each is; no amounts, for reading those is recorded.

    Units: rows are runs.
    """
    texts = frame.texts
    return frame.sheet(
        "payroll-runs",
        QT_TRANSLATE_NOOP("app", "Runs of payroll"),
        (
            Column("month", texts.say(MONTH_WORD)),
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind"))),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("pay_day", texts.say(QT_TRANSLATE_NOOP("app", "Day of payment")), Kind.DATE),
            Column("people", texts.say(QT_TRANSLATE_NOOP("app", "People")), Kind.NUMBER),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Text"))),
        ),
        (
            Row(
                key=str(one.id),
                cells={
                    "month": texts.formats.month(one.month),
                    "reference": one.reference,
                    "kind": texts.say(KIND_NAMES[one.kind]),
                    "state": _state(one, texts),
                    "pay_day": one.pay_day,
                    "people": one.employees,
                    "text": one.text,
                },
            )
            for one in sorted(found, key=lambda one: (one.month, one.number), reverse=True)
        ),
    )


def _state(one: Run, texts: Texts) -> str:
    said = state_name(one.state, texts)
    if not one.rejected_reason:
        return said
    return texts.say(
        QT_TRANSLATE_NOOP("app", "{state}; sent back: {reason}"),
        state=said,
        reason=one.rejected_reason,
    )


def run(
    frame: PayFrame,
    lines: Sequence[RunLine],
    before: Iterable[RunLine] = (),
    odd: Iterable[Odd] = (),
) -> Sheet:
    """What a run comes to person by person, beside the net pay of the month before.

    Units: GEL, tetri.
    """
    texts, total = frame.texts, total_of(lines)
    keys = shown(_ASKED, total)
    last: dict[tuple[object, object], Decimal] = {}
    for line in before:
        place = line.employee_id, line.kind
        last[place] = last.get(place, NOTHING) + line.sums.net
    strange: dict[str, int] = {}
    for one in odd:
        strange[one.employee] = strange.get(one.employee, 0) + 1
    rows = []
    for line in sorted(lines, key=lambda one: (one.code, one.month, one.kind)):
        is_month = line.month == frame.period.first
        was = last.get((line.employee_id, line.kind)) if is_month else None
        terms = frame.people.get(line.employee_id)
        held = None if terms is None else terms_in(terms, frame.period)
        cells: dict[str, Value] = {
            "code": line.code,
            "name": frame.line_name(line),
            "department": "" if held is None else held.department,
            **sums_cells(line.sums, keys),
            "before": was,
            "change": None if was is None else line.sums.net - was,
            "odd": _marks(strange.get(line.code, 0)) if is_month else "",
        }
        rows.append(Row(key=line_key(line), cells=cells))
    return frame.sheet(
        "payroll-run",
        QT_TRANSLATE_NOOP("app", "Run of payroll"),
        (
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            Column("department", texts.say(QT_TRANSLATE_NOOP("app", "Department"))),
            Column("odd", texts.say(_ODD), Kind.CODE),
            *money(texts, keys),
            Column("before", texts.say(_BEFORE), Kind.MONEY),
            Column("change", texts.say(_CHANGE), Kind.MONEY),
        ),
        rows,
        totals=sums_cells(total, keys),
    )


def _marks(count: int) -> str:
    return "!" * min(count, 3)


def figures(frame: PayFrame, line: RunLine) -> Sheet:
    """Every figure of a person's month: what it comes to, its formula with the values, its law.

    Units: GEL, tetri.
    """
    texts = frame.texts
    rows = [
        Row(
            key=f"{at}|{one.item}",
            cells={
                "item": _name(frame, one, line),
                "amount": one.amount,
                "formula": one.formula,
                "filled": _filled(one),
                "law": cite(one.law, texts) if one.law else "",
            },
        )
        for at, one in enumerate(line.figures)
    ]
    return frame.sheet(
        "payroll-figures",
        QT_TRANSLATE_NOOP("app", "How each figure came about"),
        (
            Column("item", texts.say(QT_TRANSLATE_NOOP("app", "Pay item"))),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            Column("formula", texts.say(QT_TRANSLATE_NOOP("app", "Formula"))),
            Column("filled", texts.say(QT_TRANSLATE_NOOP("app", "With its values"))),
            Column("law", texts.say(QT_TRANSLATE_NOOP("app", "Law"))),
        ),
        rows,
    )


def _name(frame: PayFrame, one: KeptFigure, line: RunLine) -> str:
    said = SUM_TITLES.get(one.item)
    name = frame.texts.say(said) if said else frame.item(one.item, line.month)
    centre = frame.centre(one.cost_centre) if one.cost_centre.partition(":")[2] else ""
    return f"{name}, {centre}" if centre else name


def _filled(one: KeptFigure) -> str:
    """The formula with its values in place of names; empty where it has none."""
    if not one.formula:
        return ""
    try:
        return formula.explain(formula.parse(one.formula), one.inputs).filled
    except Refused:
        # A figure kept by an older edition may speak of names that are no longer known.
        return ""
