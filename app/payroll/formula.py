"""Formulas of pay items: a small language without any way out of it, and never `eval`.

What it knows stands in `formula_reading`; here a tree is calculated with exact decimals, and
explained by the same formula with the values put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.money import round_half_away
from app.payroll.formula_reading import (
    DIGITS_MAX,
    FUNCTIONS,
    WORDS,
    Call,
    Choice,
    Compare,
    Formula,
    Logic,
    Name,
    Node,
    Number,
    Pair,
    Sign,
    Test,
    parse,
    tokens,
    too_large,
)

__all__ = ["Explained", "Formula", "calculate", "explain", "parse", "used"]

_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
_LIMIT = Decimal(10) ** DIGITS_MAX


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A formula beside the same with values put in, and what it comes to."""

    formula: str
    filled: str
    value: Decimal


def calculate(formula: Formula, values: Mapping[str, Decimal]) -> Decimal:
    """What a formula comes to, not rounded unless it rounds itself.

    Units: those of the values; divisions keep 60 digits.
    Raises: Refused "payroll.formula_division", "payroll.formula_value_missing",
        "payroll.formula_digits", "payroll.formula_large", each with the column.
    """
    with localcontext(_EXACT):
        return _value(formula.tree, values)


def explain(formula: Formula, values: Mapping[str, Decimal]) -> Explained:
    """The formula, the formula with the values in place of its names, and its value.

    Raises: Refused as `calculate`.
    """
    parts: list[str] = []
    done = 0
    for token in tokens(formula.text):
        if token.kind == "name" and token.text not in FUNCTIONS | WORDS:
            value = _known(token.text, token.at, values)
            shown = f"({value:f})" if value < 0 else f"{value:f}"
            parts += [formula.text[done : token.at], shown]
            done = token.at + len(token.text)
    parts.append(formula.text[done:])
    return Explained(formula=formula.text, filled="".join(parts), value=calculate(formula, values))


def used(formula: Formula, values: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Only those values that the formula names, in the order of the alphabet."""
    return {name: values[name] for name in sorted(formula.names) if name in values}


def _known(name: str, at: int, values: Mapping[str, Decimal]) -> Decimal:
    if name not in values:
        raise Refused(
            "payroll.formula_value_missing",
            QT_TRANSLATE_NOOP(
                "app", "Column {column}: no value of “{name}” is given for this person's month."
            ),
            column=at + 1,
            name=name,
        )
    return values[name]


def _value(node: Node, values: Mapping[str, Decimal]) -> Decimal:
    match node:
        case Number(value=value):
            found = value
        case Name(at=at, name=name):
            found = _known(name, at, values)
        case Pair(at=at, sign=sign, left=left, right=right):
            found = _paired(at, sign, _value(left, values), _value(right, values))
        case Sign(sign=sign, part=part):
            inner = _value(part, values)
            found = -inner if sign == "-" else inner / 100
        case Call(function=function, parts=parts):
            found = _called(function, [_value(part, values) for part in parts])
        case Choice(condition=condition, then=then, otherwise=otherwise):
            found = _value(then if _holds(condition, values) else otherwise, values)
    if abs(found) >= _LIMIT:
        raise too_large(node.at)
    return found


def _paired(at: int, sign: str, left: Decimal, right: Decimal) -> Decimal:
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "*":
        return left * right
    if not right:
        raise Refused(
            "payroll.formula_division",
            QT_TRANSLATE_NOOP(
                "app",
                "Column {column}: here the formula divides by zero. Use if() where the divisor "
                "may be zero.",
            ),
            column=at + 1,
        )
    return left / right


def _called(function: str, parts: Iterable[Decimal]) -> Decimal:
    given = list(parts)
    if function == "round":
        return round_half_away(given[0], int(given[1]))
    return min(given) if function == "min" else max(given)


def _holds(test: Test, values: Mapping[str, Decimal]) -> bool:
    match test:
        case Logic(word="not", tests=tests):
            return not _holds(tests[0], values)
        case Logic(word="and", tests=tests):
            return all(_holds(one, values) for one in tests)
        case Logic(tests=tests):
            return any(_holds(one, values) for one in tests)
        case Compare(sign=sign, left=left, right=right):
            one, two = _value(left, values), _value(right, values)
            return {
                "<": one < two, "<=": one <= two, ">": one > two, ">=": one >= two,
                "=": one == two, "<>": one != two, "!=": one != two,
            }[sign]  # fmt: skip
