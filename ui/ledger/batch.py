"""One act on many things: what was done, and what was refused with its reason, thing by thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.core.changes import NOTHING, Changed
from app.core.errors import QT_TRANSLATE_NOOP, Bug, Fault, Unavailable
from app.core.texts import Texts
from ui.kit.messages import PROBLEMS_SHOWN, Message, message_of

T = TypeVar("T")
_NOTHING_DONE = QT_TRANSLATE_NOOP("app", "Nothing was done. Refused: {left}.")
_AND_REFUSED = QT_TRANSLATE_NOOP("app", "{done} Refused: {left}.")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done, by name, and what was refused with the error."""

    done: tuple[str, ...] = ()
    refused: tuple[tuple[str, Fault], ...] = ()


def each(things: Sequence[tuple[str, T]], act: Callable[[T], Changed[object]]) -> Changed[Outcome]:
    """Do something to each thing; a refusal of one does not hold up the others.

    Raises: Unavailable, Bug, for then the next ones would fail as well.
    """
    done: list[str] = []
    refused: list[tuple[str, Fault]] = []
    topics = NOTHING
    for name, thing in things:
        try:
            topics |= act(thing).topics
        except (Unavailable, Bug):
            raise
        except Fault as error:
            refused.append((name, error))
        else:
            done.append(name)
    return Changed(value=Outcome(done=tuple(done), refused=tuple(refused)), topics=topics)


def told(outcome: Outcome, said: str, language: str) -> Message:
    """The outcome in words: `said` is a marked text with a gap {count}."""
    texts = Texts(language)
    text = texts.say(said, count=len(outcome.done))
    if not outcome.refused:
        return Message(text=text, tone="good")
    left = len(outcome.refused)
    text = (
        texts.say(_AND_REFUSED, done=text, left=left)
        if outcome.done
        else texts.say(_NOTHING_DONE, left=left)
    )
    details = [
        f"{name}: {' '.join(message_of(error, language).whole.split())}"
        for name, error in outcome.refused[:PROBLEMS_SHOWN]
    ]
    if left > PROBLEMS_SHOWN:
        details.append(texts.say(_MORE, count=left - PROBLEMS_SHOWN))
    return Message(text=text, details=tuple(details), code=outcome.refused[0][1].code)
