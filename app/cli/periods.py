"""davtari period: close months, open them again, and let a colleague in."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import TBILISI, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Obstacle, PeriodException, PeriodState, Reopening
from app.security import service as security

_STOPS = {
    "closing": QT_TRANSLATE_NOOP("app", "Stops closing: {text}"),
    "hard_closed": QT_TRANSLATE_NOOP("app", "Stops the final closing: {text}"),
    "nothing": QT_TRANSLATE_NOOP("app", "Note: {text}"),
}
_STATES = {
    "open": QT_TRANSLATE_NOOP("app", "{month}: open"),
    "soft_closed": QT_TRANSLATE_NOOP("app", "{month}: closed"),
    "hard_closed": QT_TRANSLATE_NOOP("app", "{month}: finally closed"),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("period", "months: closing, exceptions and reopening")
    group.command("list", _list, "list the months with their state")
    for name, run, words in (
        ("obstacles", _obstacles, "list all that stands in the way of closing a month"),
        ("close", _close, "close a month"),
        ("reopen", _reopen, "open a month; a finally closed one is only asked for"),
        ("agree", _agree, "agree to open a finally closed month that another person asked for"),
        ("withdraw", _withdraw, "take back or decline what was asked for"),
        ("exception", _exception, "let a colleague post into a closed month, or end that"),
    ):
        command = group.command(name, run, words)
        command.add_argument("month", metavar="MONTH", help="2026-03")
        if name == "close":
            command.add_argument("--final", action="store_true", help="only two persons open it")
        if name in ("reopen", "exception"):
            command.add_argument("--reason", default="", metavar="TEXT", help="why, in a few words")
        if name == "exception":
            command.add_argument("--person", required=True, metavar="NAME")
            command.add_argument(
                "--until", metavar="MOMENT", help="2026-04-10 (its end) or 2026-04-10T18:00"
            )
            command.add_argument("--revoke", action="store_true", help="end the exception now")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    texts = Texts(given.lang)
    people = security.colleagues(books)
    exceptions = [e for e in ledger.period_exceptions(books) if e.is_in_force]
    asked = [r for r in ledger.reopenings(books) if r.state == "asked"]
    found = []
    lines = []
    for month in ledger.periods(books):
        allowed = [e for e in exceptions if e.first_day == month.first_day]
        waiting = [r for r in asked if r.period_id == month.id]
        document = _document(month)
        document["exceptions"] = [
            {**_exception_document(e), "person": people.get(e.person_id, "")} for e in allowed
        ]
        document["reopening"] = _reopening_document(waiting, people)
        found.append(document)
        lines.append(_said(month, month.state, texts))
        lines.extend(
            "  "
            + texts.say(
                QT_TRANSLATE_NOOP("app", "{person} may post until {until}: {reason}"),
                person=people.get(e.person_id, ""),
                until=e.until,
                reason=e.reason,
            )
            for e in allowed
        )
        lines.extend(
            "  "
            + texts.say(
                QT_TRANSLATE_NOOP("app", "{person} asks to open it until {until}: {reason}"),
                person=people.get(r.asked_by, ""),
                until=r.expires_at,
                reason=r.reason,
            )
            for r in waiting
        )
    return Answer(document={"periods": found}, lines=tuple(lines))


def _obstacles(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    texts = Texts(given.lang)
    month = _month(books, given.month)
    found = ledger.period_obstacles(books, month)
    nothing = QT_TRANSLATE_NOOP("app", "Nothing stands in the way.")
    lines = tuple(texts.say(_STOPS[o.stops], text=_text(o, texts)) for o in found)
    return Answer(
        document={"month": _name(month), "obstacles": [_told(o, texts) for o in found]},
        lines=lines or (texts.say(nothing),),
    )


def _close(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    texts = Texts(given.lang)
    month = _month(books, given.month)
    state = "hard_closed" if given.final else "soft_closed"
    done = ledger.change_period(books, new_id(), month, state).value
    return Answer(
        document={
            "month": _name(month),
            "state": done.state,
            "warnings": [_told(o, texts) for o in done.warnings],
        },
        lines=(
            _said(month, done.state, texts),
            *(texts.say(_STOPS["nothing"], text=_text(o, texts)) for o in done.warnings),
        ),
    )


def _reopen(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    texts = Texts(given.lang)
    month = _month(books, given.month)
    if month.state != "hard_closed":
        state = ledger.change_period(books, new_id(), month, "open", given.reason).value.state
        return Answer(
            document={"month": _name(month), "state": state},
            lines=(_said(month, state, texts),),
        )
    asked = ledger.ask_reopening(books, new_id(), month, given.reason).value
    (waiting,) = [r for r in ledger.reopenings(books) if r.id == asked]
    line = texts.say(
        QT_TRANSLATE_NOOP("app", "Asked. Another person has until {until} to agree."),
        until=waiting.expires_at,
    )
    return Answer(
        document={"month": _name(month), "state": "asked", "expires_at": waiting.expires_at},
        lines=(line,),
    )


def _agree(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    month = _month(books, given.month)
    state = ledger.agree_reopening(books, new_id(), _asked(books, month).id).value
    return Answer(
        document={"month": _name(month), "state": state},
        lines=(_said(month, state, Texts(given.lang)),),
    )


def _withdraw(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    month = _month(books, given.month)
    state = ledger.withdraw_reopening(books, new_id(), _asked(books, month).id).value
    return Answer(
        document={"month": _name(month), "state": state},
        lines=(_said(month, month.state, Texts(given.lang)),),
    )


def _exception(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    month = _month(books, given.month)
    person = security.colleague_named(books, given.person)
    if not given.revoke:
        until = _moment(given.until)
        ledger.give_exception(books, new_id(), month, person, (until, given.reason))
    ended = 0
    standing = []
    for exception in ledger.period_exceptions(books):
        if not exception.is_in_force or exception.first_day != month.first_day:
            continue
        if given.revoke and exception.person_id == person:
            ledger.revoke_exception(books, new_id(), exception.id)
            ended += 1
        else:
            standing.append(exception)
    if given.revoke and not ended:
        raise NotFound("exception.not_found", MESSAGES["exception.not_found"])
    people = security.colleagues(books)
    return Answer(
        document={
            "month": _name(month),
            "exceptions": [
                {**_exception_document(e), "person": people.get(e.person_id, "")} for e in standing
            ],
        },
        lines=tuple(
            Texts(given.lang).say(
                QT_TRANSLATE_NOOP("app", "{person} may post until {until}: {reason}"),
                person=people.get(e.person_id, ""),
                until=e.until,
                reason=e.reason,
            )
            for e in standing
        ),
    )


def _moment(text: str | None) -> datetime:
    """The moment a person wrote in Tbilisi time; a day alone means its end.

    Raises: Refused "exception.until", or "date.unreadable".
    """
    if not text:
        raise Refused("exception.until", MESSAGES["exception.until"])
    day, _, hour = text.strip().replace(" ", "T").partition("T")
    midnight = datetime.combine(parse_date(day), datetime.min.time(), TBILISI)
    if not hour:
        return midnight + timedelta(days=1)
    try:
        at = datetime.strptime(hour, "%H:%M").replace(tzinfo=TBILISI)
    except ValueError:
        raise Refused("exception.until", MESSAGES["exception.until"]) from None
    return midnight + timedelta(hours=at.hour, minutes=at.minute)


def _month(books: Books, text: str) -> PeriodState:
    """The month of the books that was written as 2026-03.

    Raises: Refused "dates.month_unknown"; NotFound "period.not_found".
    """
    wanted = parse_month(text)
    for month in ledger.periods(books):
        if month.first_day in wanted:
            return month
    raise NotFound("period.not_found", MESSAGES["period.not_found"])


def _asked(books: Books, month: PeriodState) -> Reopening:
    """What was last asked for a month, whatever became of it.

    Raises: NotFound "reopening.not_found".
    """
    found = [r for r in ledger.reopenings(books) if r.period_id == month.id]
    if not found:
        raise NotFound("reopening.not_found", MESSAGES["reopening.not_found"])
    return found[-1]


def _name(month: PeriodState) -> str:
    return f"{month.first_day:%Y-%m}"


def _said(month: PeriodState, state: str, texts: Texts) -> str:
    return texts.say(_STATES[state], month=_name(month))


def _text(obstacle: Obstacle, texts: Texts) -> str:
    return texts.say(MESSAGES[obstacle.code], **obstacle.args)


def _told(obstacle: Obstacle, texts: Texts) -> dict[str, object]:
    return {
        "stops": obstacle.stops,
        "code": obstacle.code,
        "message": _text(obstacle, texts),
    }


def _document(month: PeriodState) -> dict[str, object]:
    return {
        "month": _name(month),
        "year": month.year,
        "first_day": month.first_day,
        "last_day": month.last_day,
        "state": month.state,
    }


def _exception_document(exception: PeriodException) -> dict[str, object]:
    return {"until": exception.until, "reason": exception.reason}


def _reopening_document(
    waiting: Iterable[Reopening], people: dict[UUID, str]
) -> dict[str, object] | None:
    for asked in waiting:
        return {
            "person": people.get(asked.asked_by, ""),
            "reason": asked.reason,
            "expires_at": asked.expires_at,
        }
    return None
