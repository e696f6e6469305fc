"""What the tiles read. Each is one question to the services; what it shows is said here."""

from __future__ import annotations

from app.core.dates import add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.tax_terms import next_terms
from app.core.texts import Texts
from app.currency import service as currency
from app.integrations import service as integrations
from app.ledger import service as ledger
from app.parties import service as parties
from app.security import service as security
from app.vat import reports
from app.vat import service as vat
from ui.home.reading import Asking, Reading, Tone

SOON_DAYS = 5
"""So many days before its day something is called urgent."""
_DAYS = QT_TRANSLATE_NOOP("app", "in {days} {days:day|days}")
_TODAY = QT_TRANSLATE_NOOP("app", "today")
_OVERDUE = QT_TRANSLATE_NOOP("app", "{days} {days:day|days} overdue")
_AWAY = QT_TRANSLATE_NOOP("app", "RS.ge does not answer now.")
_ENTRIES = QT_TRANSLATE_NOOP("app", "{count} {count:entry|entries}")
_DOCUMENTS = QT_TRANSLATE_NOOP("app", "{count} {count:document|documents}")


def days_left(texts: Texts, days: int) -> str:
    """How far away a day is, in words."""
    if days < 0:
        return texts.say(_OVERDUE, days=-days)
    return texts.say(_DAYS, days=days) if days else texts.say(_TODAY)


def tone_of(days: int) -> Tone:
    """How urgent a day is that is so far away."""
    if days < 0:
        return Tone.LATE
    return Tone.SOON if days <= SOON_DAYS else Tone.CALM


def vat_return(asking: Asking) -> Reading | None:
    """The return that is to be filed next: which month, until when, how much is to be paid."""
    books, texts, today = asking.books, asking.texts, asking.today
    month = vat.month_to_file(books, today)
    found = vat.vat_return(books, month)
    if not (ledger.company(books).pays_vat_on(month.last) or found.boxes or found.kept):
        return None
    days = (found.due - today).days
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "{month}: {state}, file and pay until {day}."),
        month=texts.formats.month(month.first),
        state=texts.say(reports.STATES[reports.state_of(found)]),
        day=found.due,
    )
    if found.payable > 0:
        owed = QT_TRANSLATE_NOOP("app", "To pay by now: {amount} GEL.")
        said = f"{said} {texts.say(owed, amount=texts.formats.amount(found.payable))}"
    return Reading(
        figure=days_left(texts, days), state=said, tone=tone_of(days), day=found.due, month=month
    )


def threshold(asking: Asking) -> Reading | None:
    """How near a company that is not registered is to the duty to register."""
    books, texts = asking.books, asking.texts
    if ledger.company(books).pays_vat_on(asking.today):
        return None
    found = vat.threshold(books, asking.today)
    said = reports.threshold_words(found, texts)
    if found.forecast is not None and found.forecast.passes_in is not None:
        ahead = QT_TRANSLATE_NOOP("app", "At this pace it is passed in {month}.")
        said = (
            f"{said} {texts.say(ahead, month=texts.formats.month(found.forecast.passes_in.first))}"
        )
    tone = Tone.SOON if found.is_near else Tone.CALM
    if found.crossed_on is not None:
        tone = Tone.LATE
    return Reading(
        figure=texts.formats.percent(found.percent), state=said, tone=tone, day=found.register_by
    )


def outbox(asking: Asking) -> Reading | None:
    """What is not at RS.ge yet, and what it refused."""
    texts = asking.texts
    found = integrations.outbox_count(asking.books)
    stuck = found.refused + found.held
    choice = integrations.rs_choice(asking.books)
    if not (found.unsent or stuck) and choice.sends_from is None:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "This company sends nothing to RS.ge yet.")),
            hint=texts.say(
                QT_TRANSLATE_NOOP("app", "“Connection to RS.ge” says from which day it does.")
            ),
            tone=Tone.CALM,
        )
    if not (found.unsent or stuck):
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "Everything is at RS.ge.")),
            hint=texts.say(
                QT_TRANSLATE_NOOP("app", "A posted sale, advance or credit note comes here.")
            ),
        )
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "Unsent: {unsent}, refused: {refused}, held back: {held}."),
        unsent=found.unsent,
        refused=found.refused,
        held=found.held,
    )
    if choice.stopped_code:
        stopped = QT_TRANSLATE_NOOP("app", "Sending stands still: {why}")
        said = f"{said} {texts.say(stopped, why=choice.stopped_text)}"
    elif choice.opened_until is not None and choice.opened_until > asking.books.clock():
        said = f"{said} {texts.say(_AWAY)}"
    tone = Tone.LATE if stuck or choice.stopped_code else Tone.CALM
    return Reading(figure=texts.say(_DOCUMENTS, count=found.unsent + stuck), state=said, tone=tone)


def vat_waiting(asking: Asking) -> Reading | None:
    """Purchases that are deducted once their tax invoice is there."""
    texts = asking.texts
    found = vat.waiting(asking.books)
    if not found:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "No purchase waits for its tax invoice.")),
            hint=texts.say(
                QT_TRANSLATE_NOOP("app", "A purchase posted without its number comes here.")
            ),
        )
    oldest = min(one.tax_point for one in found)
    said = texts.say(QT_TRANSLATE_NOOP("app", "The oldest is of {day}."), day=oldest)
    is_old = oldest < add_months(month_of(asking.today).first, -1)
    return Reading(
        figure=texts.say(_DOCUMENTS, count=len(found)),
        state=said,
        tone=Tone.SOON if is_old else Tone.CALM,
    )


def vat_exceptions(asking: Asking) -> Reading | None:
    """What came into a month after its return was filed."""
    texts = asking.texts
    found = vat.exceptions(asking.books)
    if not found:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "Nothing came after a filing.")),
            hint=texts.say(QT_TRANSLATE_NOOP("app", "What enters a filed month later comes here.")),
        )
    said = texts.say(QT_TRANSLATE_NOOP("app", "For a corrective return: Ctrl+Enter prepares it."))
    return Reading(figure=texts.say(_DOCUMENTS, count=len(found)), state=said, tone=Tone.LATE)


def approvals(asking: Asking) -> Reading | None:
    """Entries that this person may approve: neither made nor edited by him."""
    texts, me = asking.texts, _person(asking)
    found = [
        one
        for one in ledger.waiting_drafts(asking.books)
        if me is None or me not in (one.created_by, *one.touched_by)
    ]
    if not found:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "No entry waits for your approval.")),
            hint=texts.say(
                QT_TRANSLATE_NOOP("app", "What a colleague submits for approval comes here.")
            ),
        )
    oldest = min(one.entry_date for one in found)
    said = texts.say(QT_TRANSLATE_NOOP("app", "The oldest is of {day}."), day=oldest)
    return Reading(figure=texts.say(_ENTRIES, count=len(found)), state=said, tone=Tone.SOON)


def own_drafts(asking: Asking) -> Reading | None:
    """Drafts of this person that are neither posted nor submitted."""
    texts, me = asking.texts, _person(asking)
    found = [
        one
        for one in ledger.drafts(asking.books)
        if one.state in ("draft", "approved") and me in (None, one.created_by)
    ]
    if not found:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "No draft of yours is unfinished.")),
            hint=texts.say(QT_TRANSLATE_NOOP("app", "In the journal Ins begins an entry.")),
        )
    returned = sum(1 for one in found if one.is_sent_back)
    if returned:
        text = QT_TRANSLATE_NOOP("app", "Sent back to you: {count}.")
        said = texts.say(text, count=returned)
    else:
        oldest = min(one.entry_date for one in found)
        said = texts.say(QT_TRANSLATE_NOOP("app", "The oldest is of {day}."), day=oldest)
    tone = Tone.SOON if returned else Tone.CALM
    return Reading(figure=texts.say(_ENTRIES, count=len(found)), state=said, tone=tone)


def overdue(asking: Asking) -> Reading | None:
    """What customers should have paid by now, and what we should have."""
    texts = asking.texts
    found = parties.overdue(asking.books, asking.today)
    if not (found.debtors or found.creditors):
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "Nothing is overdue, to us or by us.")),
            hint=texts.say(QT_TRANSLATE_NOOP("app", "What is not paid on its day comes here.")),
        )
    to_us = QT_TRANSLATE_NOOP("app", "To us by {count} {count:party|parties}.")
    by_us = QT_TRANSLATE_NOOP(
        "app", "We owe {count} {count:party|parties} {amount} GEL that {count:is|are} overdue."
    )
    said = [texts.say(to_us, count=found.debtors)] if found.debtors else []
    if found.creditors:
        amount = texts.formats.amount(found.payable)
        said.append(texts.say(by_us, count=found.creditors, amount=amount))
    figure = found.receivable if found.debtors else found.payable
    gel = QT_TRANSLATE_NOOP("app", "{amount} GEL")
    return Reading(
        figure=texts.say(gel, amount=texts.formats.amount(figure)),
        state=" ".join(said),
        tone=Tone.LATE,
        # The list is of the last day of the period in sight.
        month=month_of(asking.today),
    )


def terms(asking: Asking) -> Reading | None:
    """The next days of the law, the nearest in large."""
    texts, today = asking.texts, asking.today
    found = next_terms(today, pays_vat=ledger.company(asking.books).pays_vat_on(today))
    days = (found[0].due - today).days
    by_day = {one.due: [two for two in found if two.due == one.due] for one in found}
    said = [
        texts.say(
            QT_TRANSLATE_NOOP("app", "{day}: {what}."),
            day=day,
            what="; ".join(texts.say(one.duty.title) for one in ones),
        )
        for day, ones in by_day.items()
    ]
    return Reading(
        figure=days_left(texts, days), state=" ".join(said), tone=tone_of(days), day=found[0].due
    )


def rates(asking: Asking) -> Reading | None:
    """Whether rates of the National Bank are missing; nothing where no currency is kept."""
    texts = asking.texts
    fresh = currency.freshness(asking.books)
    if fresh.newest is None:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "No rate is kept; none is needed for lari.")),
            hint=texts.say(QT_TRANSLATE_NOOP("app", "On the list of rates Shift+F5 fetches them.")),
        )
    said = texts.say(QT_TRANSLATE_NOOP("app", "The newest is of {day}."), day=fresh.newest)
    if not fresh.missed:
        return Reading(state=said)
    missing = QT_TRANSLATE_NOOP("app", "{count} {count:day|days} without rates")
    return Reading(
        figure=texts.say(missing, count=fresh.missed),
        state=said,
        hint=texts.say(QT_TRANSLATE_NOOP("app", "On the list of rates Shift+F5 fetches them.")),
        tone=Tone.SOON if fresh.is_stale else Tone.CALM,
    )


def _person(asking: Asking) -> object | None:
    return None if asking.desk is None else security.who_am_i(asking.desk).person_id
