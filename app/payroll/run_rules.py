"""One person's month from contract, time and pay items to every figure, each with its formula.

Only the statutory rules are known here: the tax on the whole gross pay, of which some handbooks
speak, exists in `service.calculate` for comparison and cannot reach a run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.law import Rates
from app.core.money import GEL, Money, round_half_away, total
from app.core.working_days import WorkCalendar
from app.payroll import deductions, formula
from app.payroll.figure_rules import (
    BENEFIT_GROSS_UP,
    DEDUCTED,
    GROSS_UP,
    Place,
    cost_shares,
    payout_figure,
    spread,
    statutory,
)
from app.payroll.pay_items import KNOWN, LAW_NAMES, PayItems
from app.payroll.portion_rules import (
    NO_PAY,
    Portion,
    Treatment,
    YearBefore,
    plus,
    withhold_portions,
)
from app.payroll.records import (
    Agreed,
    Claim,
    ContractPiece,
    EmployeeMonth,
    Figure,
    IncomeKind,
    ItemInput,
    ItemKind,
    MonthPay,
    PayForm,
    PayItem,
    ProRata,
    Taken,
    TimeCount,
    Withheld,
)
from app.payroll.rules import Law, benefit_in_gross
from app.payroll.time_rules import PRO_RATA, MonthNorm, full_time, inside, norm_of, part_of_month

_NOTHING = Money(Decimal(0), GEL)
_ONE = Decimal(1)
_TIMED = (
    ("overtime", "overtime_hours"),
    ("night_work", "night_hours"),
    ("holiday_work", "holiday_hours"),
    ("annual_leave", "leave_days"),
    ("sick_leave", "sick_days"),
    ("maternity_leave", "maternity_days"),
)
"""Items that follow from the timesheet alone, and the time they need."""
_FORM_ITEMS = {PayForm.SALARY: "salary", PayForm.HOURLY: "hourly_pay", PayForm.PIECE: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All that holds for every person of a month paid on one day; made once for a run."""

    law: Law
    labour: Rates
    items: Mapping[str, PayItem]
    norm: MonthNorm
    day: date
    pro_rata: ProRata
    law_values: Mapping[str, Decimal]
    """Values of the law that formulas of pay items name."""


def rule_book(
    month: Period, day: date, tables: tuple[Law, Rates], items: PayItems, calendar: WorkCalendar
) -> RuleBook:
    """The rules of a month whose pay is paid on a day.

    `tables`: tax and pension, and the labour values; a company's own dated values come in here.

    Raises: Refused "law.rate_unknown".
    """
    law, labour = tables
    return RuleBook(
        law=law,
        labour=labour,
        items=items.on(day),
        norm=norm_of(month, calendar),
        day=day,
        pro_rata=PRO_RATA[int(labour.on("pro_rata_switch", day).value)],
        law_values={name: labour.on(name, day).value for name in LAW_NAMES},
    )


def calculate(person: EmployeeMonth, book: RuleBook) -> MonthPay:
    """A person's whole month: what was earned, withheld, taken and is to be paid.

    Units: GEL, tetri; every figure is rounded once, a half away from zero.
    Raises: Refused "payroll.formula_*", "payroll.time_unknown", "payroll.contract_unknown",
        "payroll.day_differs", "payroll.earned_negative"; NotFound "payroll.item_unknown".
    Source: Tax Code of Georgia, articles 81, 82(2), 101(3)(d), 134, 154; Law on Funded Pension,
        article 3(6); the items' own sources.
    """
    if person.day != book.day or person.month != book.norm.month:
        text = QT_TRANSLATE_NOOP(
            "app", "The month is paid on {day}, the rules are those of {other}. Take its own."
        )
        raise Refused("payroll.day_differs", text, day=person.day, other=book.day)
    _refuse_foreign_time(person)
    work = _Work(person, book)
    work.contracts()
    work.inputs()
    return work.result()


def explain(figure: Figure) -> formula.Explained:
    """The formula of a figure, with its values put in, and what it comes to before rounding.

    Raises: Refused as `formula.calculate`.
    """
    return formula.explain(formula.parse(figure.formula), figure.inputs)


@dataclass(slots=True)
class _Sums:
    """What is gathered for one treatment, by contract and cost centre."""

    gross: dict[Place, Money] = field(default_factory=dict)
    net: dict[Place, Money] = field(default_factory=dict)
    benefit: dict[Place, Money] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item on its way to a figure."""

    item: PayItem
    piece: ContractPiece
    place: Place
    values: Mapping[str, Decimal]
    agreed: Agreed


class _Work:
    """Gathers one person's month step by step."""

    def __init__(self, person: EmployeeMonth, book: RuleBook) -> None:
        self.person = person
        self.book = book
        self.figures: list[Figure] = []
        self.sums: dict[Treatment, _Sums] = {}
        self.exempt: dict[Place, Money] = {}
        self.in_kind = _NOTHING
        self.advances = _NOTHING
        self.claims = list(person.claims)
        self._values: dict[ContractPiece, dict[str, Decimal]] = {}

    def contracts(self) -> None:
        """The figures that follow from contracts and time alone."""
        for piece in self.person.contracts:
            if inside(piece, self.person.month) is None:
                continue
            values = self._of_piece(piece)
            if piece.kind is not IncomeKind.EMPLOYMENT:
                self._fee(piece, values)
                continue
            if _FORM_ITEMS[piece.form]:
                self._earn(_FORM_ITEMS[piece.form], piece, values)
            for item, time in _TIMED:
                if values[time]:
                    self._earn(item, piece, values)

    def inputs(self) -> None:
        """The figures of the items that were entered."""
        for given in self.person.items:
            item = self._item(given.item)
            piece = self._piece_of(given)
            values = self._of_piece(piece) | {
                "amount": given.amount.amount,
                "quantity": given.quantity,
            }
            centre = piece.cost_centre if given.cost_centre is None else given.cost_centre
            entry = _Entry(item, piece, (piece.contract, centre), values, given.agreed)
            if item.kind is ItemKind.EARNING:
                self._earned(entry)
            elif item.kind is ItemKind.BENEFIT:
                self._benefit(entry)
            elif item.kind is ItemKind.DEDUCTION:
                self._deduct(entry)
            else:
                figure = self._figure(entry)
                if item.kind is ItemKind.ADVANCE:
                    self.advances += figure.amount

    def result(self) -> MonthPay:
        """What the gathered sums come to under the law."""
        withheld, gross, employer = self._withhold()
        cash = withheld.net + total([*self.exempt.values()]) - self.in_kind - self.advances
        taken = deductions.take(
            self.claims,
            deductions.Available(gross=withheld.gross, net=withheld.net, cash=cash),
            self.book.items,
            self.book.day,
            self.book.labour,
        )
        self.figures += [self._taken(one) for one in taken if one.amount or one.wanted]
        deducted = total([one.amount for one in taken])
        found = MonthPay(
            employee=self.person.employee,
            month=self.person.month,
            day=self.person.day,
            figures=(),
            withheld=withheld,
            exempt=total([*self.exempt.values()]),
            in_kind=self.in_kind,
            deducted=deducted,
            advances=self.advances,
            taken=taken,
            payout=cash - deducted,
            shares=cost_shares(gross, self.exempt, employer),
        )
        return replace(found, figures=(*self.figures, payout_figure(found)))

    def _fee(self, piece: ContractPiece, values: dict[str, Decimal]) -> None:
        """A service is paid whole, or by the hour; by units it needs an entry of their number."""
        if piece.form is not PayForm.PIECE:
            quantity = _ONE if piece.form is PayForm.SALARY else values["hours"]
            self._earn("service_fee", piece, values | {"quantity": quantity})

    def _earn(self, key: str, piece: ContractPiece, values: dict[str, Decimal]) -> None:
        place = (piece.contract, piece.cost_centre)
        self._earned(_Entry(self._item(key), piece, place, values, piece.agreed))

    def _earned(self, entry: _Entry) -> None:
        figure = self._figure(entry)
        if not entry.item.is_taxable:
            _add(self.exempt, entry.place, figure.amount)
        else:
            sums = self._sums_of(entry)
            of = sums.gross if entry.agreed is Agreed.GROSS else sums.net
            _add(of, entry.place, figure.amount)
        if entry.item.excess_item:
            self._earned(replace(entry, item=self._item(entry.item.excess_item)))

    def _benefit(self, entry: _Entry) -> None:
        """A benefit enters gross pay at its value and what must be withheld for it."""
        figure = self._figure(entry)
        grossed = benefit_in_gross(figure.amount, self.book.day, self.book.law)
        divisor = self.book.law.income_tax.on("benefit_divisor_percent", self.book.day)
        self.in_kind += figure.amount
        _add(self._sums_of(entry).benefit, entry.place, grossed)
        self.figures.append(
            Figure(
                item="benefit_gross_up",
                contract=entry.place[0],
                cost_centre=entry.place[1],
                amount=grossed - figure.amount,
                formula=BENEFIT_GROSS_UP,
                inputs={
                    "benefit": figure.amount.amount,
                    "benefit_divisor_percent": divisor.value,
                },
                source=divisor.source,
            )
        )

    def _deduct(self, entry: _Entry) -> None:
        """A deduction entered for this month alone is a claim like the others."""
        self.claims.append(
            Claim(
                key=f"{entry.item.key}:{len(self.claims)}",
                item=entry.item.key,
                amount=_rounded(entry),
                since=self.person.month.first,
            )
        )

    def _taken(self, one: Taken) -> Figure:
        return Figure(
            item=one.item,
            amount=one.amount,
            formula=DEDUCTED,
            inputs={"wanted": one.wanted.amount, "carried": one.carried.amount},
            source=self.book.items[one.item].source,
            note=one.claim,
        )

    def _figure(self, entry: _Entry) -> Figure:
        item = entry.item
        figure = Figure(
            item=item.key,
            contract=entry.place[0],
            cost_centre=entry.place[1],
            amount=_rounded(entry),
            formula=item.formula,
            inputs=formula.used(formula.parse(item.formula, KNOWN), entry.values),
            source=item.source,
        )
        self.figures.append(figure)
        return figure

    def _withhold(self) -> tuple[Withheld, dict[Place, Money], dict[Place, Money]]:
        """All treatments under the law: in sum, and gross pay and employer's pension by place."""
        person, law = self.person, self.book.law
        portions = [
            Portion(
                treatment=treatment,
                gross=total([*sums.gross.values()]),
                net=total([*sums.net.values()]),
                benefit=total([*sums.benefit.values()]),
            )
            for treatment, sums in self.sums.items()
        ]
        self._refuse_negative(portions)
        before = YearBefore(
            employee=person.employee,
            allowance=person.allowance,
            allowance_used=person.allowance_used_before,
            income=person.income_before,
        )
        whole = NO_PAY
        gross: dict[Place, Money] = {}
        employer: dict[Place, Money] = {}
        for portion, found, pay in withhold_portions(portions, before, law):
            whole = found if whole is NO_PAY else plus(whole, found)
            sums = self.sums[portion.treatment]
            here = self._grossed(portion, found, sums)
            for place, amount in here.items():
                _add(gross, place, amount)
            for place, amount in spread(found.pension_employer, here).items():
                _add(employer, place, amount)
            self.figures += statutory(portion, found, pay, law)
        return whole, gross, employer

    def _grossed(self, portion: Portion, found: Withheld, sums: _Sums) -> dict[Place, Money]:
        """Gross pay by place; what was agreed after tax gets its part of what is withheld."""
        here = dict(sums.gross)
        for part in (sums.net, sums.benefit):
            for place, amount in part.items():
                _add(here, place, amount)
        on_top = found.gross - portion.gross - portion.net - portion.benefit
        rate = self.book.law.income_tax.on("employment_percent", self.book.day)
        if not sums.net:
            return here
        for place, amount in spread(on_top, sums.net).items():
            _add(here, place, amount)
            net = sums.net.get(place, _NOTHING)
            self.figures.append(
                Figure(
                    item="gross_up",
                    contract=place[0],
                    cost_centre=place[1],
                    amount=amount,
                    formula=GROSS_UP,
                    inputs={"gross": (net + amount).amount, "agreed_net": net.amount},
                    source=rate.source,
                    note=portion.treatment.label,
                )
            )
        return here

    def _refuse_negative(self, portions: Sequence[Portion]) -> None:
        for one in portions:
            if min(one.gross, one.net, one.benefit).amount < 0:
                raise Refused(
                    "payroll.earned_negative",
                    QT_TRANSLATE_NOOP(
                        "app",
                        "{employee}: the month's pay is below zero. Correct the month that was "
                        "paid too much; its difference is taken from the next pay.",
                    ),
                    employee=self.person.employee,
                )

    def _sums_of(self, entry: _Entry) -> _Sums:
        piece, has = entry.piece, entry.item.has_pension
        treatment = Treatment(
            kind=piece.kind,
            has_pension=piece.has_pension and has,
            has_employer_pension=piece.has_employer_pension and has,
            day=self.book.day,
        )
        return self.sums.setdefault(treatment, _Sums())

    def _item(self, key: str) -> PayItem:
        found = self.book.items.get(key)
        if found is None:
            text = QT_TRANSLATE_NOOP("app", "There is no pay item “{key}” on {day}.")
            raise NotFound("payroll.item_unknown", text, key=key, day=self.book.day)
        return found

    def _piece_of(self, given: ItemInput) -> ContractPiece:
        for piece in self.person.contracts:
            if given.contract in {"", piece.contract}:
                return piece
        raise Refused(
            "payroll.contract_unknown",
            QT_TRANSLATE_NOOP(
                "app", "{employee}: “{item}” belongs to no contract of this month. Choose one."
            ),
            employee=self.person.employee,
            item=given.item,
        )

    def _of_piece(self, piece: ContractPiece) -> dict[str, Decimal]:
        """What formulas may name: contract, time and values of the law."""
        if piece not in self._values:
            time = self._time_of(piece)
            norm = self.book.norm
            part, whole = part_of_month(piece, time, norm, self.book.pro_rata)
            norm_hours = norm.days * piece.hours_a_day
            self._values[piece] = {
                **self.book.law_values,
                "rate": piece.rate * piece.exchange_rate,
                "exchange_rate": piece.exchange_rate,
                "part": part,
                "whole": whole,
                "norm_days": Decimal(norm.days),
                "norm_hours": norm_hours,
                "rate_hours": norm_hours if piece.form is PayForm.SALARY else _ONE,
                "worked_days": time.worked_days,
                "hours": time.worked_hours,
                "overtime_hours": time.overtime_hours,
                "night_hours": time.night_hours,
                "holiday_hours": time.holiday_hours,
                "leave_days": time.leave_days,
                "unpaid_days": time.unpaid_days,
                "sick_days": time.sick_days,
                "maternity_days": time.maternity_days,
                "trip_days": time.trip_days,
                "absent_days": time.absent_days,
                "average_day": self.person.average_day.amount,
            }
        return self._values[piece]

    def _time_of(self, piece: ContractPiece) -> TimeCount:
        for time in self.person.time:
            if time.contract == piece.contract and time.since in {None, piece.period.first}:
                return time
        return full_time(piece, self.book.norm)


def _refuse_foreign_time(person: EmployeeMonth) -> None:
    known = {piece.contract for piece in person.contracts}
    for time in person.time:
        if time.contract not in known:
            text = QT_TRANSLATE_NOOP(
                "app", "{employee}: a timesheet belongs to no contract of this month."
            )
            raise Refused("payroll.time_unknown", text, employee=person.employee)


def _rounded(entry: _Entry) -> Money:
    read = formula.parse(entry.item.formula, KNOWN)
    return Money(round_half_away(formula.calculate(read, entry.values)), GEL)


def _add(amounts: dict[Place, Money], place: Place, amount: Money) -> None:
    old = amounts.get(place)
    amounts[place] = amount if old is None else old + amount
