"""What the server refuses, put into the six errors with a text for the reader.

The SQLSTATE says which error, the detail says the code, the hint carries the arguments as JSON;
message texts of the server are never read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import psycopg

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
from app.core.messages import MESSAGES
from app.core.readable import readable

_CLASSES: Mapping[str, type[Fault]] = {
    "GE001": Refused,
    "GE002": Conflict,
    "GE003": NotFound,
    "GE004": Denied,
    "GE005": Unavailable,
    "GE006": Bug,
}

_STATES: Mapping[str, tuple[type[Fault], str]] = {
    "42501": (Denied, "permission.missing"),
    "40001": (Conflict, "changed.concurrently"),
    "40P01": (Conflict, "changed.concurrently"),
    "55P03": (Unavailable, "colleague.busy"),
    "57014": (Unavailable, "server.too_long"),
    "25P04": (Unavailable, "server.too_long"),
    "25P03": (Unavailable, "server.connection_lost"),
    "53100": (Unavailable, "server.disk_full"),
    "53300": (Unavailable, "server.full"),
    "28P01": (Denied, "login.refused"),
    "28000": (Denied, "login.refused"),
    "22P02": (Refused, "value.malformed"),
    "22003": (Refused, "value.too_large"),
    "22007": (Refused, "value.malformed"),
    "22008": (Refused, "value.malformed"),
    "23502": (Refused, "value.missing"),
    "23503": (Refused, "value.unknown"),
    "23505": (Refused, "value.double"),
    "23514": (Refused, "value.not_allowed"),
    "22023": (Refused, "value.malformed"),
    "22001": (Refused, "value.too_large"),
    "22021": (Refused, "value.malformed"),
    "22P05": (Refused, "value.malformed"),
    "2201W": (Refused, "value.malformed"),
    "21000": (Refused, "value.double"),
    "54000": (Refused, "value.too_large"),
    "54001": (Refused, "value.too_large"),
}

_NO_RIGHT = QT_TRANSLATE_NOOP(
    "app", "You do not have the right to do this here. Ask the administrator of the company."
)


@contextmanager
def translated() -> Iterator[None]:
    """Turn what psycopg raises inside the block into one of the six errors."""
    try:
        yield
    except psycopg.Error as error:
        raise fault_of(error) from error


def fault_of(error: psycopg.Error) -> Fault:
    """The one of the six errors that stands for an error of the server or of the connection."""
    state = error.sqlstate or ""
    if state in _CLASSES:
        code = error.diag.message_detail or "bug.unknown"
        return make_fault(_CLASSES[state], code, _arguments(error.diag.message_hint))
    if state in _STATES:
        kind, code = _STATES[state]
        # The server itself refused, and does not say which right it asked for.
        fault = make_fault(kind, code, {"field": error.diag.constraint_name or "–"})
        return Denied(code, _NO_RIGHT) if code == "permission.missing" else fault
    # A failed connection says no SQLSTATE; that a password was asked and not enough, it does.
    attempt = error.pgconn
    if attempt is not None and (attempt.used_password or attempt.needs_password):
        return make_fault(Denied, "login.refused", {})
    if isinstance(error, psycopg.OperationalError) or state.startswith(("08", "57")):
        return make_fault(Unavailable, "server.connection_lost", {})
    # What psycopg itself could not write, such as a text with a zero byte.
    if isinstance(error, psycopg.DataError) and not state:
        return make_fault(Refused, "value.malformed", {})
    return make_fault(Bug, "bug.server", {"state": state})


def make_fault(kind: type[Fault], code: str, arguments: dict[str, Any]) -> Fault:
    """An error by its code, with the problems that the arguments list, each with its own text."""
    listed = arguments.pop("problems", None) or ()
    problems = tuple(_problem(item) for item in listed)
    if code not in MESSAGES:
        kind, arguments = Bug, {"state": code}
    fault = kind(code, MESSAGES.get(code, MESSAGES["bug.server"]), problems)
    fault.args_ = readable(arguments)
    return fault


def _problem(item: dict[str, Any]) -> Problem:
    """A problem of an entry (place of entry and line) or a plain reason."""
    code = str(item["code"])
    arguments = item.get("args") or {
        name: value for name, value in item.items() if name not in ("code", "entry", "line")
    }
    entry = item.get("entry")
    line = item.get("line")
    return Problem(
        code=code,
        text=MESSAGES.get(code, MESSAGES["bug.server"]),
        args={**readable(arguments), "entry": entry, "line": line},
        row=entry,
        column=None if line is None else str(line),
    )


def _arguments(hint: str | None) -> dict[str, Any]:
    if not hint:
        return {}
    found = json.loads(hint)
    return found if isinstance(found, dict) else {}
