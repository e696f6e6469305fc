"""Foreign balances at the end of a day, and what bringing them to its rates will post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.ledger.records import ZERO, Company, ForeignBalance

_NOT_DECIDED = QT_TRANSLATE_NOOP("app", "not decided")
_NO_RATE = QT_TRANSLATE_NOOP("app", "no rate")
_GEL = QT_TRANSLATE_NOOP("app", "GEL")
_POSTED = QT_TRANSLATE_NOOP("app", "Will be posted")


def foreign_balances(
    company: Company,
    language: str,
    day: date,
    balances: Sequence[ForeignBalance],
    names: Mapping[str, str],
) -> Sheet:
    """Each balance with its rate and the pair of accounts that its difference is posted to.

    `names`: of parties and the like by id, and the codes of the accounts of gain and loss by role.
    """
    texts = Texts(language)
    rows = tuple(
        Row(key=str(place), cells=_cells(one, names, texts)) for place, one in enumerate(balances)
    )
    return Sheet(
        name="revaluation",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Revaluation of foreign currency")),
        columns=_columns(texts),
        rows=rows,
        totals={
            "gel": sum((one.gel for one in balances), ZERO),
            **_revalued(balances),
            "amount": sum(
                (abs(one.difference or ZERO) for one in balances if one.is_monetary), ZERO
            ),
        },
        company=company.name,
        id_code=company.id_code,
        as_of=day,
        notes=_gain_and_loss(balances, texts),
        language=language,
    )


def _revalued(balances: Sequence[ForeignBalance]) -> dict[str, Value]:
    """What all comes to at the rates; nothing while a rate is missing."""
    if any(one.difference is None for one in balances):
        return {}
    return {"revalued": sum((one.gel + (one.difference or ZERO) for one in balances), ZERO)}


def _gain_and_loss(balances: Sequence[ForeignBalance], texts: Texts) -> tuple[str, ...]:
    """Gain and loss apart, for their sum is neither."""
    found = [one.difference for one in balances if one.is_monetary and one.difference]
    if not found:
        return ()
    said = QT_TRANSLATE_NOOP("app", "Gain {gain} GEL, loss {loss} GEL.")
    gain = sum((one for one in found if one > 0), ZERO)
    loss = -sum((one for one in found if one < 0), ZERO)
    return (texts.say(said, gain=texts.formats.amount(gain), loss=texts.formats.amount(loss)),)


def _columns(texts: Texts) -> tuple[Column, ...]:
    gel, posted = texts.say(_GEL), texts.say(_POSTED)
    say = texts.say
    return (
        Column("account", say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("where", say(QT_TRANSLATE_NOOP("app", "Party and other"))),
        Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("balance", say(QT_TRANSLATE_NOOP("app", "In currency")), Kind.MONEY),
        Column("rate", say(QT_TRANSLATE_NOOP("app", "Rate")), Kind.RATE),
        Column("rate_day", say(QT_TRANSLATE_NOOP("app", "From the day")), Kind.DATE),
        Column("gel", say(QT_TRANSLATE_NOOP("app", "in the books")), Kind.MONEY, gel),
        Column("revalued", say(QT_TRANSLATE_NOOP("app", "at the rate")), Kind.MONEY, gel),
        Column("debit", say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE, posted),
        Column("credit", say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE, posted),
        Column("amount", say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY, posted),
        Column("state", say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
    )


def _cells(one: ForeignBalance, names: Mapping[str, str], texts: Texts) -> dict[str, Value]:
    difference = one.difference
    gain, loss = names.get("fx.gain"), names.get("fx.loss")
    problem = None
    if difference is None:
        problem = _NO_RATE
    elif one.is_monetary is None:
        problem = _NOT_DECIDED
    is_posted = bool(difference) and one.is_monetary is True
    is_gain = difference is not None and difference > 0
    return {
        "account": one.code,
        "where": ", ".join(names.get(i, "") for i in one.dimensions.values()),
        "currency": one.currency,
        "balance": one.balance,
        "gel": one.gel,
        "rate": one.rate,
        "rate_day": one.rate_day,
        "revalued": None if difference is None else one.gel + difference,
        "debit": (one.code if is_gain else loss) if is_posted else None,
        "credit": (gain if is_gain else one.code) if is_posted else None,
        "amount": abs(difference) if is_posted and difference is not None else None,
        "state": None if problem is None else texts.say(problem),
    }
