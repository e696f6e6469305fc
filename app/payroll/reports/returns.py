"""The withholding return on paper with its bridge, and what books, return and payments agree on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.payroll.records import BridgeRow, Check, KeptReturn, ReturnLine, WithholdingReturn
from app.payroll.records.names import INCOME_KIND_NAMES
from app.payroll.reports.frame import (
    ACCOUNTANT,
    CODE_WORD,
    DIRECTOR,
    NAME_WORD,
    NOTHING,
    OFFICER,
    SUM_TITLES,
    PayFrame,
    money,
)

STATES = {
    "open": QT_TRANSLATE_NOOP("app", "not prepared"),
    "prepared": QT_TRANSLATE_NOOP("app", "prepared"),
    "filed": QT_TRANSLATE_NOOP("app", "filed"),
}
_SUMS = ("gross", "pension_employee", "income_tax", "pension_employer")
_BRIDGE: Sequence[tuple[str, str]] = (
    ("opening", QT_TRANSLATE_NOOP("app", "Accrued and unpaid at the start")),
    ("accrued", QT_TRANSLATE_NOOP("app", "+ accrued in the month")),
    ("paid", QT_TRANSLATE_NOOP("app", "− paid in the month: the return")),
    ("closing", QT_TRANSLATE_NOOP("app", "= accrued and unpaid at the end")),
)
_WRONG = QT_TRANSLATE_NOOP("app", "does not hold")
_FORM = QT_TRANSLATE_NOOP(
    "app",
    "For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.",
)


def state_of(kept: Sequence[KeptReturn]) -> str:
    """The state of the latest return of a month, or "open" while there is none."""
    return kept[-1].state if kept else "open"


def withholding_return(
    frame: PayFrame,
    found: WithholdingReturn,
    kept: Sequence[KeptReturn],
    bridge: Sequence[BridgeRow],
) -> Sheet:
    """The return of a month, a row for each payment, and the bridge to what was accrued.

    Units: GEL, tetri.
    """
    texts = frame.texts
    codes = {one.code: one for one in frame.people.values()}
    total = {key: getattr(found.total, key).amount for key in _SUMS}
    allowance = sum((line.allowance.amount for line in found.lines), NOTHING)
    rows: list[Row] = []
    for line in found.lines:
        person = codes.get(line.employee)
        name = line.employee if person is None else person.full_name
        number = "" if person is None else person.personal_number
        rows.append(_line(line, (name, number), texts))
    said = texts.say(QT_TRANSLATE_NOOP("app", "The return in all"))
    rows.append(Row(cells={"name": said, **total, "allowance": allowance}, style=Style.TOTAL))
    rows += _bridge(bridge, texts)
    return frame.sheet(
        "withholding-return",
        QT_TRANSLATE_NOOP("app", "Withholding return"),
        (
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Paid on")), Kind.DATE),
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Personal number")), Kind.CODE),
            Column("gross", texts.say(SUM_TITLES["gross"]), Kind.MONEY),
            Column("allowance", texts.say(SUM_TITLES["allowance_used"]), Kind.MONEY),
            Column("pension_employee", texts.say(SUM_TITLES["pension_employee"]), Kind.MONEY),
            Column("rate", texts.say(QT_TRANSLATE_NOOP("app", "Tax, %")), Kind.NUMBER),
            Column("income_tax", texts.say(SUM_TITLES["income_tax"]), Kind.MONEY),
            Column("pension_employer", texts.say(SUM_TITLES["pension_employer"]), Kind.MONEY),
        ),
        rows,
        details=tuple(_head(found, kept, texts)),
        notes=(texts.say(_FORM),),
        signatures=frame.signed(DIRECTOR, ACCOUNTANT),
    )


def _head(found: WithholdingReturn, kept: Sequence[KeptReturn], texts: Texts) -> Iterator[Detail]:
    state = texts.say(STATES[state_of(kept)])
    last = kept[-1] if kept else None
    if last is not None and last.filed_on is not None:
        state = f"{state}, {texts.formats.day(last.filed_on)}, {last.reference}"
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "State")), state)
    yield Detail(
        texts.say(QT_TRANSLATE_NOOP("app", "File and pay until")), texts.formats.day(found.due)
    )
    if found.pension_due is not None:
        yield Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Pension to be paid until")),
            texts.formats.day(found.pension_due),
        )


def _line(line: ReturnLine, who: tuple[str, str], texts: Texts) -> Row:
    name, number = who
    return Row(
        cells={
            "day": line.day,
            "code": line.employee,
            "name": name
            if line.kind.value == "employment"
            else f"{name}, {texts.say(INCOME_KIND_NAMES[line.kind])}",
            "number": number,
            "gross": line.gross.amount,
            "allowance": line.allowance.amount,
            "pension_employee": line.pension_employee.amount,
            "rate": line.tax_percent,
            "income_tax": line.income_tax.amount,
            "pension_employer": line.pension_employer.amount,
        }
    )


def _bridge(bridge: Sequence[BridgeRow], texts: Texts) -> Iterator[Row]:
    by_name = {row.name: row for row in bridge}
    said = texts.say(QT_TRANSLATE_NOOP("app", "Bridge from what was accrued to what was paid"))
    yield Row(cells={"name": said}, style=Style.GROUP)
    for key, title in _BRIDGE:
        sums = {name: getattr(by_name[name], key) for name in _SUMS if name in by_name}
        yield Row(
            key=f"bridge.{key}",
            level=1,
            cells={"name": texts.say(title), **sums},
            style=Style.TOTAL if key == "closing" else Style.NORMAL,
            keeps_next=key != "closing",
        )


def return_checks(
    frame: PayFrame, checks: Sequence[tuple[str, Check]], faults: Sequence[tuple[str, Problem]]
) -> Sheet:
    """What must hold before a return is filed, what does not hold first.

    `checks` with their marked titles; `faults` of the portal with the code of the person.
    Units: GEL, tetri.
    """
    texts = frame.texts
    good, bad = texts.say(QT_TRANSLATE_NOOP("app", "holds")), texts.say(_WRONG)
    rows = [
        Row(
            key=f"{one.code}|{code}|{at}",
            cells={"state": f"! {bad}", "what": f"{code}: {texts.say(one.text, **one.args)}"},
        )
        for at, (code, one) in enumerate(faults)
    ]
    rows += [
        Row(
            key=one.name,
            cells={
                "state": f"✓ {good}" if one.expected == one.found else f"! {bad}",
                "what": texts.say(title),
                "expected": one.expected.amount,
                "found": one.found.amount,
                "difference": one.found.amount - one.expected.amount,
            },
        )
        for title, one in sorted(checks, key=lambda pair: pair[1].expected == pair[1].found)
    ]
    return frame.sheet(
        "withholding-checks",
        QT_TRANSLATE_NOOP("app", "Checks"),
        (
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
            Column("what", texts.say(QT_TRANSLATE_NOOP("app", "Check"))),
            Column("expected", texts.say(QT_TRANSLATE_NOOP("app", "Payroll")), Kind.MONEY),
            Column("found", texts.say(QT_TRANSLATE_NOOP("app", "Return or ledger")), Kind.MONEY),
            Column("difference", texts.say(QT_TRANSLATE_NOOP("app", "Difference")), Kind.MONEY),
        ),
        rows,
    )


_OWED = ("pension_employee", "pension_employer", "income_tax", "payout")


def reconciliation(frame: PayFrame, bridge: Sequence[BridgeRow], found: WithholdingReturn) -> Sheet:
    """Whether the ledger, payroll and the return say the same: of pension, tax and what is owed.

    What an account took beside payroll, such as other withholding, stands as a difference.
    Units: GEL, tetri.
    """
    texts = frame.texts
    keys = [key for key in _OWED if any(row.name == key for row in bridge)]
    return frame.sheet(
        "pension-reconciliation",
        QT_TRANSLATE_NOOP("app", "Reconciliation of pension and tax"),
        (
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What"))),
            *money(texts, keys),
        ),
        tuple(_compared({row.name: row for row in bridge}, found, texts)),
        details=tuple(_until(found, texts)),
        signatures=frame.signed(ACCOUNTANT, OFFICER),
    )


def _until(found: WithholdingReturn, texts: Texts) -> Iterator[Detail]:
    if found.pension_due is not None:
        yield Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Pension to be paid until")),
            texts.formats.day(found.pension_due),
        )
    yield Detail(
        texts.say(QT_TRANSLATE_NOOP("app", "Tax to be paid until")), texts.formats.day(found.due)
    )


def _compared(
    by_name: Mapping[str, BridgeRow], found: WithholdingReturn, texts: Texts
) -> Iterator[Row]:
    def row(title: str, cells: Mapping[str, Decimal | None], style: Style = Style.NORMAL) -> Row:
        level = 1 if style is Style.NORMAL else 0
        return Row(level=level, style=style, cells={"title": texts.say(title), **cells})

    def of(name: str) -> dict[str, Decimal | None]:
        return {key: getattr(by_name[key], name) for key in _OWED if key in by_name}

    def booked(name: str) -> dict[str, Decimal | None]:
        return {
            key: None if one.booked is None else getattr(one.booked, name)
            for key in _OWED
            if (one := by_name.get(key)) is not None
        }

    total = found.total
    filed: dict[str, Decimal | None] = {
        key: getattr(total, key).amount for key in _OWED if key != "payout" and key in by_name
    }
    yield row(QT_TRANSLATE_NOOP("app", "Payroll: from accrual to payment"), {}, Style.GROUP)
    for key, title in _BRIDGE:
        yield row(title, of(key))
    yield row(QT_TRANSLATE_NOOP("app", "Return of the month"), filed)
    yield row(
        QT_TRANSLATE_NOOP("app", "Difference: paid less return"),
        {key: (of("paid")[key] or NOTHING) - (filed[key] or NOTHING) for key in filed},
        Style.TOTAL,
    )
    yield row(QT_TRANSLATE_NOOP("app", "Account in the ledger"), {}, Style.GROUP)
    yield row(QT_TRANSLATE_NOOP("app", "Owed at the start"), booked("opening"))
    yield row(QT_TRANSLATE_NOOP("app", "+ accrued in the month"), booked("credit"))
    yield row(QT_TRANSLATE_NOOP("app", "− settled in the month"), booked("debit"))
    yield row(QT_TRANSLATE_NOOP("app", "= owed at the end"), booked("closing"))
    accrued, credit = of("accrued"), booked("credit")
    yield row(
        QT_TRANSLATE_NOOP("app", "Difference: ledger less payroll, accrued"),
        {
            key: None if amount is None else amount - (accrued[key] or NOTHING)
            for key, amount in credit.items()
        },
        Style.TOTAL,
    )
    yield row(QT_TRANSLATE_NOOP("app", "Due now: of what was paid, not yet settled"), _due(by_name))


def _due(by_name: Mapping[str, BridgeRow]) -> dict[str, Decimal | None]:
    """What the account owes beyond what is not paid to people yet: it is due to the budget."""
    return {
        key: one.booked.closing - one.closing
        for key in _OWED
        if key != "payout" and (one := by_name.get(key)) is not None and one.booked is not None
    }
