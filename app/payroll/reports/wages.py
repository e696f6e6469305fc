"""What is owed to employees, and the payments that were made, as lists of the screen of pay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.words import in_words
from app.ledger.records import state_name
from app.payroll.bank_file import bank_of
from app.payroll.records import EmployeeId, PaymentLine, RunLine
from app.payroll.reports.frame import (
    ACCOUNTANT,
    CODE_WORD,
    DIRECTOR,
    MONTH_WORD,
    NAME_WORD,
    NOTHING,
    PayFrame,
)

_IN_ALL = QT_TRANSLATE_NOOP("app", "In all: {sum}")
_NO_ACCOUNT = QT_TRANSLATE_NOOP("app", "Without a bank account: from the cash desk")
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


def bank_orders(frame: PayFrame, lines: Sequence[RunLine]) -> Sheet:
    """What each bank is to pay to whom, of what is owed, with its sum in words.

    Whoever has no account stands apart, to be paid at the cash desk.

    Units: GEL, tetri.
    """
    texts = frame.texts
    owed_to: dict[EmployeeId, Decimal] = {}
    codes: dict[EmployeeId, str] = {}
    for line in lines:
        owed_to[line.employee_id] = owed_to.get(line.employee_id, NOTHING) + line.owed
        codes[line.employee_id] = line.code
    groups: dict[str, list[EmployeeId]] = {}
    for who in sorted(codes, key=lambda one: codes[one]):
        if owed_to[who] > 0:
            groups.setdefault(_bank_name(frame, who), []).append(who)
    rows: list[Row] = []
    for bank, people in sorted(groups.items()):
        total = sum((owed_to[who] for who in people), NOTHING)
        rows.append(Row(cells={"name": bank}, style=Style.GROUP))
        rows += [
            Row(
                key=str(who),
                level=1,
                cells={
                    "code": codes[who],
                    "name": frame.name_of(who, codes[who]),
                    "number": "" if who not in frame.people else frame.people[who].personal_number,
                    "iban": "" if who not in frame.people else frame.people[who].iban,
                    "owed": owed_to[who],
                },
            )
            for who in people
        ]
        words = texts.say(_IN_ALL, sum=in_words(total, frame.language))
        rows.append(Row(cells={"name": words, "owed": total}, style=Style.TOTAL))
    return frame.sheet(
        "bank-orders",
        QT_TRANSLATE_NOOP("app", "Orders to banks"),
        (
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Personal number")), Kind.CODE),
            Column("iban", texts.say(QT_TRANSLATE_NOOP("app", "Bank account")), Kind.CODE),
            Column("owed", texts.say(QT_TRANSLATE_NOOP("app", "To be paid")), Kind.MONEY),
        ),
        rows,
        totals={"owed": sum((one for one in owed_to.values() if one > 0), NOTHING)},
        signatures=frame.signed(DIRECTOR, ACCOUNTANT),
    )


def _bank_name(frame: PayFrame, who: EmployeeId) -> str:
    """The bank of a person's account: its name, its letters, or that there is no account."""
    person = frame.people.get(who)
    if person is None or not person.iban:
        return frame.texts.say(_NO_ACCOUNT)
    bank = bank_of(person.iban)
    return person.iban[4:6] if bank is None else f"{bank.names[frame.language]}, {bank.bic}"


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
