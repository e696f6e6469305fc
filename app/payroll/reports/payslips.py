"""The payslip: one page a person, with what was earned, withheld, taken, paid, and the year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.payroll.line_rules import total_of
from app.payroll.pay_items import pay_items
from app.payroll.records import (
    Employee,
    ItemKind,
    KeptFigure,
    LeaveOf,
    PaymentLine,
    RunLine,
    StatusKind,
    Sums,
)
from app.payroll.reports.frame import NOTHING, OFFICER, SUM_TITLES, PayFrame, terms_in

_ADDED = ("gross_up", "benefit_gross_up")
_EARNED = QT_TRANSLATE_NOOP("app", "Earned")
_WITHHELD = QT_TRANSLATE_NOOP("app", "Withheld by law")
_TAKEN = QT_TRANSLATE_NOOP("app", "Taken from pay")
_ON_TOP = QT_TRANSLATE_NOOP("app", "Paid by the employer and the state on top")
_TIMES = {
    "hours": QT_TRANSLATE_NOOP("app", "hours {count}"),
    "overtime_hours": QT_TRANSLATE_NOOP("app", "hours {count}"),
    "night_hours": QT_TRANSLATE_NOOP("app", "hours {count}"),
    "holiday_hours": QT_TRANSLATE_NOOP("app", "hours {count}"),
    "leave_days": QT_TRANSLATE_NOOP("app", "days {count}"),
    "sick_days": QT_TRANSLATE_NOOP("app", "days {count}"),
    "maternity_days": QT_TRANSLATE_NOOP("app", "days {count}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What one payslip is made of."""

    employee: Employee
    lines: tuple[RunLine, ...]
    """Of the month: its pay, and corrections of earlier months that came with it."""
    year: tuple[RunLine, ...]
    """Since January, those of the month among them."""
    payments: tuple[PaymentLine, ...] = ()
    """Of these lines, that stand."""
    leave: LeaveOf | None = None


@dataclass(slots=True)
class _Item:
    """One earning or deduction: how it comes about, this month and this year."""

    title: str
    how: str = ""
    now: Decimal = NOTHING
    year: Decimal = NOTHING


def payslip(frame: PayFrame, slip: Slip) -> Sheet:
    """The payslip of a person for a month. Units: GEL, tetri."""
    texts = frame.texts
    rows = [*_earned(frame, slip), *_withheld(slip, texts), *_taken(frame, slip)]
    rows += [*_paid(slip, texts), *_on_top(slip, texts)]
    return frame.sheet(
        "payslip",
        QT_TRANSLATE_NOOP("app", "Payslip"),
        (
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What"))),
            Column("how", texts.say(QT_TRANSLATE_NOOP("app", "Time or base")), Kind.CODE),
            Column("now", texts.say(QT_TRANSLATE_NOOP("app", "This month")), Kind.MONEY),
            Column("year", texts.say(QT_TRANSLATE_NOOP("app", "Since January")), Kind.MONEY),
        ),
        rows,
        details=tuple(_head(frame, slip, texts)),
        notes=tuple(_notes(slip, texts)),
        signatures=frame.signed(OFFICER),
    )


def _head(frame: PayFrame, slip: Slip, texts: Texts) -> Iterator[Detail]:
    one = slip.employee
    yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Employee")), f"{one.full_name} ({one.code})")
    terms = terms_in(one, frame.period)
    if terms is not None:
        said = ", ".join(part for part in (terms.position_title, terms.department) if part)
        if said:
            yield Detail(texts.say(QT_TRANSLATE_NOOP("app", "Position")), said)
    pension = one.status_on(StatusKind.PENSION, frame.period.last)
    if pension is not None and not pension.is_on:
        yield Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Funded pension")),
            texts.say(QT_TRANSLATE_NOOP("app", "takes no part")),
        )
    days = sorted({x.day for x in slip.payments if x.is_live})
    if days:
        yield Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Paid on")),
            ", ".join(texts.formats.day(day) for day in days),
        )
    if slip.leave is not None:
        yield Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Paid leave left, days")),
            texts.say(
                QT_TRANSLATE_NOOP("app", "{left}, on {day} (earned {earned}, taken {taken})"),
                left=texts.formats.number(slip.leave.left),
                day=slip.leave.day,
                earned=texts.formats.number(slip.leave.earned),
                taken=texts.formats.number(slip.leave.taken),
            ),
        )


def _earned(frame: PayFrame, slip: Slip) -> Iterator[Row]:
    texts = frame.texts
    yield _group(_EARNED, texts)
    kinds = (ItemKind.EARNING, ItemKind.BENEFIT)
    for item in _items(frame, slip, lambda one: one.item in _ADDED or _kind(one, slip) in kinds):
        yield _row(item.title, item.how, item.now, item.year)
    now, year = _sums(slip)
    title = texts.say(QT_TRANSLATE_NOOP("app", "Earned in all"))
    yield _total(title, now.gross + now.exempt, year.gross + year.exempt)


def _withheld(slip: Slip, texts: Texts) -> Iterator[Row]:
    now, year = _sums(slip)
    of = QT_TRANSLATE_NOOP("app", "of {amount}")
    yield _group(_WITHHELD, texts)
    write = texts.formats.amount
    for key, base in (("pension_employee", now.gross), ("income_tax", now.taxable)):
        amount = getattr(now, key)
        how = texts.say(of, amount=write(base)) if amount else ""
        yield _row(texts.say(SUM_TITLES[key]), how, amount, getattr(year, key))
    if year.allowance_used:
        said = texts.say(QT_TRANSLATE_NOOP("app", "free of tax by allowance"))
        yield Row(
            level=2,
            cells={"title": said, "now": now.allowance_used, "year": year.allowance_used},
        )
    yield _total(texts.say(SUM_TITLES["net"]), now.net, year.net)


def _taken(frame: PayFrame, slip: Slip) -> Iterator[Row]:
    texts = frame.texts
    now, year = _sums(slip)
    kinds = (ItemKind.DEDUCTION, ItemKind.ADVANCE)
    items = _items(frame, slip, lambda one: _kind(one, slip) in kinds)
    if year.exempt or year.in_kind or items:
        yield _group(_TAKEN, texts)
        for item in items:
            yield _row(item.title, item.how, item.now, item.year)
        if year.in_kind:
            yield _row(texts.say(SUM_TITLES["in_kind"]), "", now.in_kind, year.in_kind)
        if year.exempt:
            said = texts.say(QT_TRANSLATE_NOOP("app", "Added: paid, no income"))
            yield _row(said, "", now.exempt, year.exempt)


def _paid(slip: Slip, texts: Texts) -> Iterator[Row]:
    now, year = _sums(slip)
    yield _total(texts.say(SUM_TITLES["payout"]), now.payout, year.payout)
    paid = sum((line.paid.payout for line in slip.lines), NOTHING)
    in_year = sum((line.paid.payout for line in slip.year), NOTHING)
    yield _row(texts.say(SUM_TITLES["paid"]), "", paid, in_year)
    yield _row(texts.say(SUM_TITLES["owed"]), "", now.payout - paid, year.payout - in_year)


def _on_top(slip: Slip, texts: Texts) -> Iterator[Row]:
    now, year = _sums(slip)
    yield _group(_ON_TOP, texts)
    for key in ("pension_employer", "pension_state"):
        yield _row(texts.say(SUM_TITLES[key]), "", getattr(now, key), getattr(year, key))


def _notes(slip: Slip, texts: Texts) -> Iterator[str]:
    if slip.leave is not None:
        yield texts.say(
            QT_TRANSLATE_NOOP("app", "Leave taken is counted by the timesheets that are kept here.")
        )


def _items(frame: PayFrame, slip: Slip, belongs: Callable[[KeptFigure], bool]) -> tuple[_Item, ...]:
    """The figures of a sort by item, those of this month first."""
    found: dict[str, _Item] = {}
    mine = {(line.run_id, line.position) for line in slip.lines}
    # The month first, so that its items stand above those of earlier months alone.
    for line in sorted(slip.year, key=lambda one: (one.run_id, one.position) not in mine):
        for one in line.figures:
            if belongs(one):
                _add(frame, found, line, one, is_now=(line.run_id, line.position) in mine)
    # Hours without pay are told in their month, not for the rest of the year.
    return tuple(one for one in found.values() if one.now or one.year or one.how)


def _add(
    frame: PayFrame, found: dict[str, _Item], line: RunLine, one: KeptFigure, *, is_now: bool
) -> None:
    title = frame.item(one.item, line.month)
    is_late = is_now and line.run_month is not None and line.month != line.run_month
    key = f"{title}, {frame.for_month(line.month)}" if is_late else title
    item = found.setdefault(key, _Item(title=key))
    item.year += one.amount
    if is_now:
        item.now += one.amount
        item.how = item.how or _how(one, frame.texts)


def _how(one: KeptFigure, texts: Texts) -> str:
    """The time or number that a figure is made of, in few words."""
    inputs = one.inputs
    if "part" in inputs and "whole" in inputs:
        write = texts.formats.number
        return f"{write(inputs['part'])} / {write(inputs['whole'])}"
    for key, text in _TIMES.items():
        if inputs.get(key):
            return texts.say(text, count=texts.formats.number(inputs[key]))
    quantity = inputs.get("quantity")
    return "" if not quantity else f"× {texts.formats.number(quantity)}"


def _kind(one: KeptFigure, slip: Slip) -> ItemKind | None:
    day = slip.lines[0].month if slip.lines else slip.year[0].month
    found = pay_items().on(day).get(one.item)
    return None if found is None else found.kind


def _sums(slip: Slip) -> tuple[Sums, Sums]:
    return total_of(slip.lines), total_of(slip.year)


def _group(title: str, texts: Texts) -> Row:
    return Row(cells={"title": texts.say(title)}, style=Style.GROUP)


def _row(title: str, how: str, now: Decimal, year: Decimal) -> Row:
    return Row(level=1, cells={"title": title, "how": how, "now": now, "year": year})


def _total(title: str, now: Decimal, year: Decimal) -> Row:
    return Row(cells={"title": title, "now": now, "year": year}, style=Style.TOTAL)


def slips_of(
    people: Iterable[Employee],
    lines: Sequence[RunLine],
    year: Sequence[RunLine],
    payments: Sequence[PaymentLine],
) -> tuple[Slip, ...]:
    """What the payslips of a month are made of: one for everybody of whom a line is there.

    A draft's lines are counted in the year too, as they will be.
    """
    found = []
    for one in people:
        mine = tuple(line for line in lines if line.employee_id == one.id)
        if not mine:
            continue
        ids = {(line.run_id, line.position) for line in mine}
        before = (
            line
            for line in year
            if line.employee_id == one.id and (line.run_id, line.position) not in ids
        )
        paid = (x for x in payments if (x.run_id, x.run_position) in ids)
        found.append(Slip(employee=one, lines=mine, year=(*before, *mine), payments=tuple(paid)))
    return tuple(found)
