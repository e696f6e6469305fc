"""The formula language read: from text to a tree whose every node knows its column.

Numbers, names, + - * / ( ), a percent sign, comparisons with and / or / not inside if(), and the
functions min, max, round and if.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from app.core.errors import QT_TRANSLATE_NOOP, Refused

LENGTH_MAX = 400
DEPTH_MAX = 20
DIGITS_MAX = 15
"""Before the point; a larger result is a mistake of the formula."""
DECIMALS_MAX = 10

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign><=|>=|<>|!=|[-+*/(),%<>=]))"
)
_COMPARE = {"<", "<=", ">", ">=", "=", "<>", "!="}
WORDS = {"and", "or", "not"}
FUNCTIONS = {"min", "max", "round", "if"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    at: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands for a value."""

    at: int
    name: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign before or after one part: minus, or percent."""

    at: int
    sign: str
    part: Node


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parts and the sign between them."""

    at: int
    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """min, max or round with what stands in its brackets."""

    at: int
    function: str
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """if(condition, then, otherwise): only the chosen part is calculated."""

    at: int
    condition: Test
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Compare:
    """Two values compared."""

    at: int
    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Logic:
    """Conditions joined by and, or; or one turned round by not."""

    at: int
    word: str
    tests: tuple[Test, ...]


Node = Number | Name | Sign | Pair | Call | Choice
Test = Compare | Logic


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula that was read: its text and its tree."""

    text: str
    tree: Node
    names: frozenset[str]
    """The names it uses."""


@lru_cache(maxsize=1024)
def parse(text: str, known: frozenset[str] | None = None) -> Formula:
    """The tree of a formula; with `known`, a name that is not among them is refused.

    Raises: Refused "payroll.formula_*", each with the column (from 1) of what is wrong.
    """
    if len(text) > LENGTH_MAX:
        raise Refused(
            "payroll.formula_long",
            QT_TRANSLATE_NOOP(
                "app", "The formula has {length} characters; {limit} are allowed. Divide it."
            ),
            length=len(text),
            limit=LENGTH_MAX,
            column=LENGTH_MAX + 1,
        )
    reader = _Reader(tuple(tokens(text)), len(text))
    tree = reader.whole()
    for at, name in reader.named:
        if known is not None and name not in known:
            raise Refused(
                "payroll.formula_name_unknown",
                QT_TRANSLATE_NOOP(
                    "app", "Column {column}: the name “{name}” is not known. Known are: {known}."
                ),
                column=at + 1,
                name=name,
                known=", ".join(sorted(known)),
            )
    return Formula(text=text, tree=tree, names=frozenset(name for _, name in reader.named))


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a name or a sign, and where it stands."""

    at: int
    kind: str
    text: str


def tokens(text: str) -> Iterator[Token]:
    """The numbers, names and signs of a formula.

    Raises: Refused "payroll.formula_sign_unknown".
    """
    at = 0
    end = len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            raise Refused(
                "payroll.formula_sign_unknown",
                QT_TRANSLATE_NOOP(
                    "app",
                    "Column {column}: “{sign}” means nothing in a formula. Write numbers with a "
                    "point, and names in Latin letters.",
                ),
                column=at + 1,
                sign=text[at],
            )
        kind = found.lastgroup
        assert kind is not None, "every branch of the pattern has a name"
        yield Token(found.start(kind), kind, found[kind])
        at = found.end()


class _Reader:
    """Goes through the tokens once, one way down for each level of precedence."""

    def __init__(self, tokens: tuple[Token, ...], length: int) -> None:
        self._tokens = tokens
        self._end = Token(length, "end", "")
        self._place = 0
        self._depth = 0
        self.named: list[tuple[int, str]] = []

    def whole(self) -> Node:
        """The whole formula and nothing after it."""
        if not self._tokens:
            raise Refused(
                "payroll.formula_empty",
                QT_TRANSLATE_NOOP("app", "The formula is empty. Write for instance: hours * rate."),
                column=1,
            )
        found = self._sum()
        if self._next.kind != "end":
            raise self._unexpected()
        return found

    @property
    def _next(self) -> Token:
        return self._tokens[self._place] if self._place < len(self._tokens) else self._end

    def _take(self) -> Token:
        found = self._next
        self._place += 1
        return found

    def _unexpected(self) -> Refused:
        token = self._next
        if token.kind == "end":
            return Refused(
                "payroll.formula_unfinished",
                QT_TRANSLATE_NOOP(
                    "app", "Column {column}: the formula ends where a value or a bracket is due."
                ),
                column=token.at + 1,
            )
        return Refused(
            "payroll.formula_unexpected",
            QT_TRANSLATE_NOOP(
                "app", "Column {column}: “{sign}” does not belong here. Look for a missing sign."
            ),
            column=token.at + 1,
            sign=token.text,
        )

    def _expect(self, sign: str) -> None:
        if self._next.text != sign:
            raise self._unexpected()
        self._place += 1

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEPTH_MAX:
            raise Refused(
                "payroll.formula_deep",
                QT_TRANSLATE_NOOP(
                    "app",
                    "Column {column}: more than {limit} brackets or signs stand within one "
                    "another. Divide the formula.",
                ),
                column=self._next.at + 1,
                limit=DEPTH_MAX,
            )

    def _sum(self) -> Node:
        self._deeper()
        found = self._product()
        while self._next.text in {"+", "-"}:
            sign = self._take()
            found = Pair(sign.at, sign.text, found, self._product())
        self._depth -= 1
        return found

    def _product(self) -> Node:
        found = self._signed()
        while self._next.text in {"*", "/"}:
            sign = self._take()
            found = Pair(sign.at, sign.text, found, self._signed())
        return found

    def _signed(self) -> Node:
        if self._next.text == "-":
            self._deeper()
            sign = self._take()
            found: Node = Sign(sign.at, "-", self._signed())
            self._depth -= 1
            return found
        found = self._atom()
        while self._next.text == "%":
            found = Sign(self._take().at, "%", found)
        return found

    def _atom(self) -> Node:
        token = self._next
        if token.kind == "number":
            self._place += 1
            return Number(token.at, _written(token))
        if token.text == "(":
            self._place += 1
            found = self._sum()
            self._expect(")")
            return found
        if token.kind == "name" and token.text in FUNCTIONS:
            self._place += 1
            return self._call(token)
        if token.kind == "name" and token.text not in WORDS:
            self._place += 1
            self.named.append((token.at, token.text))
            return Name(token.at, token.text)
        raise self._unexpected()

    def _call(self, token: Token) -> Node:
        self._expect("(")
        if token.text == "if":
            condition = self._any()
            self._expect(",")
            then = self._sum()
            self._expect(",")
            otherwise = self._sum()
            self._expect(")")
            return Choice(token.at, condition, then, otherwise)
        parts = [self._sum()]
        while self._next.text == ",":
            self._place += 1
            parts.append(self._sum())
        self._expect(")")
        self._check_parts(token, parts)
        return Call(token.at, token.text, tuple(parts))

    @staticmethod
    def _check_parts(token: Token, parts: list[Node]) -> None:
        if token.text == "round":
            digits = parts[1] if len(parts) == 2 else None
            good = isinstance(digits, Number) and digits.value in range(DECIMALS_MAX + 1)
        else:
            good = len(parts) >= 2
        if not good:
            raise Refused(
                "payroll.formula_brackets",
                QT_TRANSLATE_NOOP(
                    "app",
                    "Column {column}: {function} is written as round(value, 2), min(a, b), "
                    "max(a, b) or if(a > b, c, d).",
                ),
                column=token.at + 1,
                function=token.text,
            )

    def _any(self) -> Test:
        self._deeper()
        tests = [self._all()]
        at = self._next.at
        while self._next.text == "or":
            self._place += 1
            tests.append(self._all())
        self._depth -= 1
        return tests[0] if len(tests) == 1 else Logic(at, "or", tuple(tests))

    def _all(self) -> Test:
        tests = [self._test()]
        at = self._next.at
        while self._next.text == "and":
            self._place += 1
            tests.append(self._test())
        return tests[0] if len(tests) == 1 else Logic(at, "and", tuple(tests))

    def _test(self) -> Test:
        if self._next.text == "not":
            self._deeper()
            found: Test = Logic(self._take().at, "not", (self._test(),))
            self._depth -= 1
            return found
        left = self._sum()
        if self._next.text not in _COMPARE:
            raise self._unexpected()
        sign = self._take()
        return Compare(sign.at, sign.text, left, self._sum())


def _written(token: Token) -> Decimal:
    whole, _, decimals = token.text.partition(".")
    if len(whole) > DIGITS_MAX or len(decimals) > DECIMALS_MAX:
        raise too_large(token.at)
    return Decimal(token.text)


def too_large(at: int) -> Refused:
    """The refusal of a number that no sum of money needs."""
    return Refused(
        "payroll.formula_large",
        QT_TRANSLATE_NOOP(
            "app", "Column {column}: the number is too long; {limit} digits are allowed."
        ),
        column=at + 1,
        limit=DIGITS_MAX,
    )
