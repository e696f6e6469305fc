"""What a computer does at RS.ge by itself: a look at the outbox, sending, fetching. No window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from app.core.books import Books
from app.core.changes import Topic
from app.core.dates import today, utc_now
from app.core.errors import Denied, Fault, Refused
from app.integrations.records import OutboxCount, Passed, Patience, Received, RsChoice
from app.integrations.service.connection import RevenueService, RsAccess, connect
from app.integrations.service.outbox import outbox_count, rs_choice, send_waiting, settings_of
from app.integrations.service.receiving import receive
from app.security import service as security

REST_MAX = timedelta(minutes=15)
"""However things stand, the outbox is looked at again after this."""
REST_LEAST = timedelta(seconds=1)
FETCH_DAYS = 31
"""Of so many days, today included, what came from RS.ge is fetched by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What a computer does by itself for a company."""

    sends: bool = True
    fetch_minutes: int = 15
    """0: it fetches nothing."""
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one look found and did. `rest`: how long until it is worth looking again.

    `passed` is None where nothing was sent, `received` where nothing was fetched; `is_barred`:
    RS.ge did not let us in, and trying again by itself would only lock the user.
    """

    count: OutboxCount
    rest: timedelta
    passed: Passed | None = None
    received: Received | None = None
    is_barred: bool = False

    @property
    def has_news(self) -> bool:
        """Whether the books say something else now, beyond a try that was put off."""
        sent = self.passed is not None and (self.passed.done > 0 or self.passed.dead > 0)
        return sent or (self.received is not None and self.received.changed > 0)


def one_round(
    books: Books,
    access: RsAccess,
    habits: Habits,
    may_go_on: Callable[[], bool],
    *,
    fetches: bool = False,
) -> Round:
    """Send what may go now, and fetch where that was asked for; colleagues hear of it.

    Only with the user that is kept here for this very company. What RS.ge refuses stays in the
    outbox; being offline is no fault.

    Raises: what the server of the books says.
    """
    choice, count = rs_choice(books), outbox_count(books)
    is_on = choice.sends_from is not None and not choice.stopped_code
    is_due = count.wait is not None and count.wait <= timedelta(0)
    sends = is_on and habits.sends and is_due
    fetches = is_on and fetches and not _is_resting(choice)
    rs = _reached(books, access, choice) if sends or fetches else None
    if rs is None:
        return Round(count=count, rest=_rest(count if is_on and habits.sends else None, None))
    passed = received = None
    is_barred = False
    if sends:
        patience = habits.patience
        passed = send_waiting(books, rs, patience, lambda _: may_go_on()).value
    if fetches and may_go_on():
        received, is_barred = _fetched(books, rs)
    count = outbox_count(books)
    found = Round(
        count=count,
        rest=_rest(count, passed),
        passed=passed,
        received=received,
        is_barred=is_barred,
    )
    if found.has_news:
        security.announce(books, Topic.TAXES | Topic.EVENTS)
    return found


def _reached(books: Books, access: RsAccess, choice: RsChoice) -> RevenueService | None:
    user = access.own_user(choice.id_code)
    if user is None:
        return None
    try:
        return connect(settings_of(books), user)
    except Refused:
        # A company for practice without a server of this computer.
        return None


def _fetched(books: Books, rs: RevenueService) -> tuple[Received | None, bool]:
    last = today(books.clock)
    try:
        return receive(books, rs, last - timedelta(days=FETCH_DAYS - 1), last).value, False
    except Denied:
        return None, True
    except Fault:
        # Offline, or an answer that nobody can read: the next time tells.
        return None, False


def _is_resting(choice: RsChoice) -> bool:
    return choice.opened_until is not None and choice.opened_until > utc_now()


def _rest(count: OutboxCount | None, passed: Passed | None) -> timedelta:
    """How long nothing can happen; a queue that only a person starts is looked at in the end."""
    rest = REST_MAX
    if count is not None and count.wait is not None:
        rest = count.wait
    if passed is not None and passed.ended.state == "stopped":
        rest = REST_MAX
    if passed is not None and passed.ended.state in ("resting", "busy"):
        until = passed.ended.until
        rest = REST_MAX if until is None else until - utc_now()
    return min(max(rest, REST_LEAST), REST_MAX)
