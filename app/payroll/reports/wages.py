"""What is owed to employees, and the payments that were made, as lists of the screen of pay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.ledger.records import state_name
from app.payroll.bank_file import bank_of
from app.payroll.records import PaymentLine, RunLine
from app.payroll.reports.frame import CODE_WORD, MONTH_WORD, NAME_WORD, NOTHING, PayFrame

_OWED = ("payout", "paid", "owed")


def owed_key(line: RunLine) -> str:
    """By what a row of what is owed is known: its run and its place there.

    Units: none.
    """
    return f"{line.run_id}|{line.position}"


def owed(frame: PayFrame, lines: Sequence[RunLine], runs: Mapping[object, str]) -> Sheet:
    """What posted runs owe, line by line; `runs` gives the number of a run by its id.

    Units: GEL, tetri.
    """
    texts = frame.texts
    rows = []
    total = dict.fromkeys(_OWED, NOTHING)
    for line in sorted(lines, key=lambda one: (one.code, one.month, one.run_number)):
        person = frame.people.get(line.employee_id)
        bank = None if person is None or not person.iban else bank_of(person.iban)
        sums = {"payout": line.sums.payout, "paid": line.paid.payout, "owed": line.owed}
        total = {key: total[key] + sums[key] for key in _OWED}
        rows.append(
            Row(
                key=owed_key(line),
                cells={
                    "code": line.code,
                    "name": frame.name_of(line.employee_id, line.code),
                    "month": texts.formats.month(line.month),
                    "run": runs.get(line.run_id, ""),
                    "bank": "" if bank is None else bank.names[frame.language],
                    "iban": "" if person is None else person.iban,
                    **sums,
                },
            )
        )
    return frame.sheet(
        "wages-owed",
        QT_TRANSLATE_NOOP("app", "Wages to be paid"),
        (
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            Column("month", texts.say(MONTH_WORD)),
            Column("run", texts.say(QT_TRANSLATE_NOOP("app", "Run")), Kind.CODE),
            Column("payout", texts.say(QT_TRANSLATE_NOOP("app", "To pay out")), Kind.MONEY),
            Column("paid", texts.say(QT_TRANSLATE_NOOP("app", "Paid already")), Kind.MONEY),
            Column("owed", texts.say(QT_TRANSLATE_NOOP("app", "Still owed")), Kind.MONEY),
            Column("bank", texts.say(QT_TRANSLATE_NOOP("app", "Bank"))),
            Column("iban", texts.say(QT_TRANSLATE_NOOP("app", "Bank account")), Kind.CODE),
        ),
        rows,
        totals=dict(total),
    )


def payments_list(frame: PayFrame, lines: Iterable[PaymentLine]) -> Sheet:
    """The payments of some days: what each paid out to how many, and the tax that goes with it.

    Units: GEL, tetri.
    """
    texts = frame.texts
    by_payment: dict[object, list[PaymentLine]] = {}
    for line in lines:
        by_payment.setdefault(line.payment_id, []).append(line)
    rows = []
    total = dict.fromkeys(("paid", "gross", "income_tax"), NOTHING)
    for key, found in by_payment.items():
        one = found[0]
        sums = {name: _sum(found, name) for name in total}
        if one.state == "posted":
            total = {name: total[name] + sums[name] for name in total}
        rows.append(
            Row(
                key=str(key),
                cells={
                    "day": one.day,
                    "reference": one.reference,
                    "state": state_name(one.state, texts),
                    "people": len({line.employee_id for line in found}),
                    **sums,
                },
            )
        )
    rows.sort(key=lambda row: (str(row.cells["day"]), str(row.cells["reference"])), reverse=True)
    return frame.sheet(
        "wages-paid",
        QT_TRANSLATE_NOOP("app", "Payments of wages"),
        (
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Day")), Kind.DATE),
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("people", texts.say(QT_TRANSLATE_NOOP("app", "People")), Kind.NUMBER),
            Column("paid", texts.say(QT_TRANSLATE_NOOP("app", "Paid out")), Kind.MONEY),
            Column("gross", texts.say(QT_TRANSLATE_NOOP("app", "Gross")), Kind.MONEY),
            Column("income_tax", texts.say(QT_TRANSLATE_NOOP("app", "Income tax")), Kind.MONEY),
        ),
        rows,
        totals=dict(total),
    )


def _sum(lines: Iterable[PaymentLine], name: str) -> Decimal:
    found = NOTHING
    for line in lines:
        found += getattr(line, name)
    return found
