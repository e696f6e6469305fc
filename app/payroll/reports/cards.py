"""Papers of one person over months: the annual card and the certificate of pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import GEL, Money
from app.core.sheet import Column, Detail, Row, Sheet
from app.core.texts import Texts
from app.core.words import in_words
from app.payroll.line_rules import total_of
from app.payroll.records import Employee, RunLine, Terms
from app.payroll.reports.frame import (
    ACCOUNTANT,
    BLANK,
    DIRECTOR,
    MONTH_WORD,
    NAME_WORD,
    NOTHING,
    OFFICER,
    PayFrame,
    money,
    shown,
    sums_cells,
    terms_in,
)

_CARD = (
    "gross", "exempt", "pension_employee", "allowance_used", "taxable", "income_tax", "net",
    "in_kind", "deducted", "advances", "payout", "pension_employer", "pension_state",
)  # fmt: skip
_CERTIFIED = ("gross", "pension_employee", "income_tax", "net")
POSITION = QT_TRANSLATE_NOOP("app", "Position")
PERSONAL_NUMBER = QT_TRANSLATE_NOOP("app", "Personal number")


def annual_card(frame: PayFrame, employee: Employee, lines: Sequence[RunLine]) -> Sheet:
    """A person's year, month by month of the runs, with what was paid. Units: GEL, tetri."""
    texts, total = frame.texts, total_of(lines)
    keys = shown(_CARD, total)
    by_month = _by_month(lines)
    rows = []
    for month, mine in by_month.items():
        sums = total_of(mine)
        paid = sum((line.paid.payout for line in mine), NOTHING)
        cells = {"month": texts.formats.month(month), **sums_cells(sums, keys), "paid": paid}
        rows.append(Row(key=f"{month:%Y-%m}", cells=cells))
    return frame.sheet(
        "annual-card",
        QT_TRANSLATE_NOOP("app", "Annual card of pay"),
        (Column("month", texts.say(MONTH_WORD)), *money(texts, (*keys, "paid"))),
        rows,
        totals={
            **sums_cells(total, keys),
            "paid": sum((line.paid.payout for line in lines), NOTHING),
        },
        details=tuple(_who(frame, employee)),
        signatures=frame.signed(ACCOUNTANT, OFFICER),
    )


def _by_month(lines: Sequence[RunLine]) -> Mapping[date, list[RunLine]]:
    found: dict[date, list[RunLine]] = {}
    for line in sorted(lines, key=lambda one: one.run_month or one.month):
        found.setdefault(line.run_month or line.month, []).append(line)
    return found


def _who(frame: PayFrame, employee: Employee) -> Iterator[Detail]:
    texts = frame.texts
    yield Detail(texts.say(NAME_WORD), f"{employee.full_name} ({employee.code})")
    yield Detail(texts.say(PERSONAL_NUMBER), employee.personal_number or BLANK)
    terms = terms_in(employee, frame.period)
    if terms is not None and terms.position_title:
        yield Detail(texts.say(POSITION), terms.position_title)


def certificate(
    frame: PayFrame, employee: Employee, work: tuple[Terms, date], lines: Sequence[RunLine]
) -> Sheet:
    """What a person earned in months, for whom the person gives it to.

    `work`: the latest terms, and the first day of the work. Units: GEL, tetri.
    """
    texts = frame.texts
    months = _by_month(lines)
    total = total_of(lines)
    rows = [
        Row(
            key=f"{month:%Y-%m}",
            cells={
                "month": texts.formats.month(month),
                **sums_cells(total_of(mine), _CERTIFIED),
            },
        )
        for month, mine in months.items()
    ]
    return frame.sheet(
        "salary-certificate",
        QT_TRANSLATE_NOOP("app", "Certificate of pay"),
        (Column("month", texts.say(MONTH_WORD)), *money(texts, _CERTIFIED)),
        rows,
        totals=sums_cells(total, _CERTIFIED),
        details=tuple(_certified(frame, employee, *work)),
        notes=tuple(_average(total.net, len(months), texts)),
        signatures=frame.signed(DIRECTOR, ACCOUNTANT),
    )


def _certified(frame: PayFrame, employee: Employee, terms: Terms, since: date) -> Iterator[Detail]:
    texts = frame.texts
    said = QT_TRANSLATE_NOOP(
        "app",
        "{name} works at {company}, identification code {code}, since {day}; the pay of these "
        "months is named below.",
    )
    end = terms.to_day
    if end is not None and end <= frame.period.last:
        said = QT_TRANSLATE_NOOP(
            "app",
            "{name} worked at {company}, identification code {code}, from {day} to {end}; the pay "
            "of these months is named below.",
        )
    yield Detail(
        texts.say(QT_TRANSLATE_NOOP("app", "It is certified that")),
        texts.say(
            said,
            name=employee.full_name,
            company=frame.company.name,
            code=frame.company.id_code,
            day=since,
            end=end or "",
        ),
    )
    yield Detail(texts.say(PERSONAL_NUMBER), employee.personal_number or BLANK)
    if terms.position_title:
        yield Detail(texts.say(POSITION), terms.position_title)


def _average(net: Decimal, months: int, texts: Texts) -> Iterator[str]:
    if months:
        average = (Money(net, GEL) / months).to_tetri().amount
        yield texts.say(
            QT_TRANSLATE_NOOP("app", "Net pay of a month on average: {amount} ₾ ({words})."),
            amount=texts.formats.amount(average),
            words=in_words(average, texts.language),
        )
    yield texts.say(
        QT_TRANSLATE_NOOP("app", "Given at the person's request, to be shown where needed.")
    )
