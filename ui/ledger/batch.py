"""One act on many things, in words: what was done, or for whose sake nothing was."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.ledger.records import Decided, Together
from ui.kit.messages import PROBLEMS_SHOWN, Message, message_of

_NOTHING_DONE = QT_TRANSLATE_NOOP(
    "app", "Nothing was done, for these are one act: {left} of {count} refused."
)
_FIT = QT_TRANSLATE_NOOP("app", "Nothing is wrong with {names}: left as they were.")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")


def told(done: Together, said: str, language: str) -> Message:
    """The outcome in words: `said` is a marked text with the gaps {count} and {entries}."""
    texts = Texts(language)
    answers, refused = done.answers, done.refused
    if not refused:
        states = listed([one.state for one in answers], texts)
        return Message(text=texts.say(said, count=len(answers), entries=states), tone="good")
    details = [_why(one, language) for one in refused[:PROBLEMS_SHOWN]]
    if len(refused) > PROBLEMS_SHOWN:
        details.append(texts.say(_MORE, count=len(refused) - PROBLEMS_SHOWN))
    fitting = [one.reference for one in answers if one.fault is None]
    if fitting:
        details.append(texts.say(_FIT, names=listed(fitting, texts)))
    text = texts.say(_NOTHING_DONE, left=len(refused), count=len(answers))
    code = refused[0].fault.code if refused[0].fault is not None else ""
    return Message(text=text, details=tuple(details), code=code)


def listed(names: list[str], texts: Texts) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - PROBLEMS_SHOWN
    shown = ", ".join(names[:PROBLEMS_SHOWN])
    return f"{shown}, {texts.say(_MORE, count=more)}" if more > 0 else shown


def _why(one: Decided, language: str) -> str:
    assert one.fault is not None, one
    return f"{one.reference}: {' '.join(message_of(one.fault, language).whole.split())}"
