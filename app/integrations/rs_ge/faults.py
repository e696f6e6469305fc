"""What goes wrong on the wire, as the six errors; and whether a write may have been done."""

from __future__ import annotations

from app.core.errors import (
    QT_TRANSLATE_NOOP,
    Bug,
    Conflict,
    Denied,
    Fault,
    NotFound,
    Problem,
    Refused,
    Unavailable,
)
from app.integrations.records import RsCode

OUTCOME_UNKNOWN = "rs.outcome_unknown"
NOT_REACHED = frozenset({"rs.unreachable", "rs.certificate", "rs.busy"})
"""Codes after which a write surely was not done."""
PASSING = frozenset(
    {"rs.unreachable", "rs.timeout", "rs.cut", "rs.busy", "rs.server_error", "rs.maintenance"}
)
"""Codes after which a read is tried again."""

_CLASSES: dict[str, type[Fault]] = {
    "refused": Refused,
    "conflict": Conflict,
    "not_found": NotFound,
    "denied": Denied,
    "unavailable": Unavailable,
    "bug": Bug,
}


def unreachable(host: str, reason: str) -> Unavailable:
    """No connection came about: nothing was handed over."""
    return Unavailable(
        "rs.unreachable",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service cannot be reached at {host} ({reason}). Check the internet "
            "connection; what waits to be sent is kept.",
        ),
        host=host,
        reason=reason,
    )


def bad_certificate(host: str) -> Unavailable:
    """Somebody answers in the service's place, or this computer's clock or authorities are off."""
    return Unavailable(
        "rs.certificate",
        QT_TRANSLATE_NOOP(
            "app",
            "The certificate of {host} is not trusted, so nothing was sent. Check the date of this "
            "computer, and ask who looks after the network.",
        ),
        host=host,
    )


def late(host: str, seconds: int) -> Unavailable:
    """The answer did not come in time."""
    return Unavailable(
        "rs.timeout",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service did not answer within {seconds} "
            "{seconds:second|seconds}. Try again later.",
        ),
        host=host,
        seconds=seconds,
    )


def cut(operation: str) -> Unavailable:
    """The connection broke, or the answer ends before its end."""
    return Unavailable(
        "rs.cut",
        QT_TRANSLATE_NOOP(
            "app", "The answer of the Revenue Service to {operation} broke off. Try again later."
        ),
        operation=operation,
    )


def busy(seconds: int) -> Unavailable:
    """HTTP 429: too many calls."""
    return Unavailable(
        "rs.busy",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service asks for fewer calls. Wait {seconds} {seconds:second|seconds} "
            "and try again.",
        ),
        seconds=seconds,
    )


def server_error(operation: str, status: int, said: str = "") -> Unavailable:
    """The service failed by itself."""
    return Unavailable(
        "rs.server_error",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service failed on {operation} (HTTP {status}). Try again later. {said}",
        ),
        operation=operation,
        status=status,
        said=said,
    )


def maintenance(said: str) -> Unavailable:
    """A page for people where an answer for programs belongs."""
    return Unavailable(
        "rs.maintenance",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service answers with a page instead of data, as during maintenance: "
            "“{said}”. Try again later.",
        ),
        said=said,
    )


def unreadable(operation: str, problems: tuple[Problem, ...] = ()) -> Unavailable:
    """An answer in another shape than documented; `problems` name each value."""
    return Unavailable(
        "rs.unreadable",
        QT_TRANSLATE_NOOP(
            "app",
            "The answer of the Revenue Service to {operation} cannot be understood, and nothing of "
            "it was used. Report it; the exchange is kept.",
        ),
        problems,
        operation=operation,
    )


def problem(value: str, row: int | None, column: str) -> Problem:
    """One value of an answer that cannot be read."""
    return Problem(
        code="rs.value",
        text=QT_TRANSLATE_NOOP("app", "“{value}” is not what belongs into {column}."),
        args={"value": value, "column": column},
        row=row,
        column=column,
        value=value,
    )


def missing(row: int | None, column: str) -> Problem:
    """A value that must be there and is not."""
    return Problem(
        code="rs.value_missing",
        text=QT_TRANSLATE_NOOP("app", "{column} is missing."),
        args={"column": column},
        row=row,
        column=column,
    )


def request_unreadable(operation: str, said: str) -> Bug:
    """The service could not read what we wrote."""
    return Bug(
        "rs.request_unreadable",
        QT_TRANSLATE_NOOP(
            "app", "The Revenue Service could not read our request {operation}: “{said}”."
        ),
        operation=operation,
        said=said,
    )


def http_denied(operation: str, status: int) -> Denied:
    """HTTP 401 or 403."""
    return Denied(
        "rs.http_denied",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service does not let this user in ({operation}, HTTP {status}). Check the "
            "user name and password kept for RS.ge.",
        ),
        operation=operation,
        status=status,
    )


def signed_out(operation: str) -> Unavailable:
    """A write met a token that had run out: it surely was not done."""
    return Unavailable(
        "rs.signed_out",
        QT_TRANSLATE_NOOP(
            "app",
            "The session at eAPI had ended, so {operation} was not done. It is sent again after "
            "signing in.",
        ),
        operation=operation,
    )


def said_no(operation: str, number: int) -> Conflict:
    """`false` without a reason: as a rule the document stands elsewhere than we think."""
    return Conflict(
        "rs.not_done",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service did not carry out {operation} on document {number} and gives no "
            "reason. Load its state anew: it may have been moved meanwhile.",
        ),
        operation=operation,
        number=str(number),
    )


CODE_TEXT = QT_TRANSLATE_NOOP("app", "Revenue Service: {said} (code {number})")


def of_code(code: RsCode, language: str, *, said: str = "", source: str = "code") -> Fault:
    """The error for a code of the service: its own Georgian words first, then ours.

    `source` is "code" for the SOAP services and "eapi" for eAPI, whose numbers are its own.
    """
    return _CLASSES[code.kind](
        f"rs.{source}_{abs(code.number)}",
        CODE_TEXT,
        said=words_of(code, language, said),
        number=str(code.number),
    )


def words_of(code: RsCode, language: str, said: str = "") -> str:
    """What a code means: the service's words, then the reader's language."""
    place = {"ka": 0, "en": 1, "ru": 2}[language]
    words = [said or code.texts[0], *([code.texts[place]] if place else [])]
    return " – ".join(dict.fromkeys(word for word in words if word)) or "?"


def of_line(code: RsCode, language: str, row: int, name: str) -> Problem:
    """What the service says of one line of a document."""
    return Problem(
        code=f"rs.code_{abs(code.number)}",
        text=CODE_TEXT,
        args={"said": words_of(code, language), "number": str(code.number)},
        row=row,
        column="W_NAME",
        value=name,
    )


def of_write(fault: Unavailable, operation: str) -> Unavailable:
    """The error of a write: unless it surely was not done, nobody knows whether it was."""
    answered = fault.code.startswith(("rs.code_", "rs.eapi_")) and not fault.code.endswith("_1")
    if fault.code in NOT_REACHED or answered:
        return fault
    return Unavailable(
        OUTCOME_UNKNOWN,
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service got {operation} and did not answer ({reason}). Whether it was "
            "done is looked up in its lists before anything is sent again.",
        ),
        fault.problems,
        operation=operation,
        reason=fault.code,
    )


def is_outcome_unknown(fault: Exception) -> bool:
    """Whether a write that ended with this error may have been done all the same."""
    return isinstance(fault, Fault) and fault.code == OUTCOME_UNKNOWN
