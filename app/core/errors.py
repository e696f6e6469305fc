"""The six errors of the program, divided by what the reader must do about them.

Each carries a code for programs and an English text with {named} gaps; the text is put into the
reader's language by `texts.Texts`. Exit codes and JSON are the command line's affair.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from app.core.plurals import chosen

_GAP = re.compile(r"\{(\w+)(?::([^{}]*))?\}")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name only
    """Mark a text for translation and give it back unchanged; the context is always "app"."""
    assert context == "app", context
    return text


class Words(tuple[str, ...]):
    """Marked texts that fill one gap, each said in the reader's language, with commas between."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)


class Listed(tuple[object, ...]):
    """Values that fill one gap, each written as the reader's language writes it."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(str(value) for value in self)


def fill(
    text: str,
    args: Mapping[str, object],
    say: Callable[[object], str] = str,
    language: str = "en",
) -> str:
    """Put the arguments into the {named} gaps of a text; a gap without argument stays visible.

    A gap with forms, {count:entry|entries}, takes the word that stands beside the number.
    Unlike `str.format` this never fails and never reaches into an argument: a message about
    one mistake must not become a second one.
    """

    def put(gap: re.Match[str]) -> str:
        name, forms = gap[1], gap[2]
        if name not in args:
            return gap[0]
        if forms is not None:
            return chosen(forms.split("|"), language, args[name])
        return say(args[name])

    return _GAP.sub(put, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault found in what was given: what is wrong, and at which row, column and value.

    `row` counts as the reader counts (a file's first row is 1); `None` means that the problem
    is not about a row, a column or a value.
    """

    code: str
    text: str
    args: Mapping[str, object] = field(default_factory=dict)
    row: int | None = None
    column: str | None = None
    value: str | None = None

    def __str__(self) -> str:
        return fill(self.text, self.args)


class Fault(Exception):
    """Anything the program tells its user instead of an answer."""

    def __init__(
        self, code: str, text: str, /, problems: tuple[Problem, ...] = (), **args: object
    ) -> None:
        # `code` and `text` are positional only, so that a text may have a gap {code} or {text}.
        super().__init__(code, text)
        self.code = code
        self.text = text
        self.problems = problems
        self.args_: dict[str, object] = args

    def __str__(self) -> str:
        return fill(self.text, self.args_)

    def __reduce__(self) -> tuple[object, ...]:
        # Faults cross the border of a worker process, where the plain form would lose the gaps.
        return _again, (type(self), self.code, self.text, self.problems, self.args_)


class Refused(Fault):
    """The input must be corrected."""


class Conflict(Fault):
    """Someone else changed the thing meanwhile: look again."""


class NotFound(Fault):
    """There is no such thing in these books."""


class Denied(Fault):
    """The person lacks the right and may ask for it."""


class Unavailable(Fault):
    """Something outside does not answer: try later."""


class Bug(Fault):
    """Our own mistake: report it."""


def refuse_any(problems: Iterable[Problem]) -> None:
    """Refuse with all the problems at once; do nothing when there are none.

    Raises: Refused with code and text of the first problem, and all of them in `problems`.
    """
    found = tuple(problems)
    if found:
        first = found[0]
        raise _again(Refused, first.code, first.text, found, dict(first.args))


def _again(
    kind: type[Fault],
    code: str,
    text: str,
    problems: tuple[Problem, ...],
    args: dict[str, object],
) -> Fault:
    fault = kind(code, text, problems)
    fault.args_ = args
    return fault
