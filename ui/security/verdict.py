"""What is said when a chain was recomputed."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.security.records import ChainCheck
from ui.kit.messages import Message

_WHOLE = QT_TRANSLATE_NOOP(
    "app", "The chain is whole: {count} {count:event fits|events fit one another}."
)
_WHOLE_OFFICE = QT_TRANSLATE_NOOP(
    "app", "The chain of the office is whole: {count} {count:event fits|events fit one another}."
)
_BROKEN = QT_TRANSLATE_NOOP(
    "app",
    "The chain is broken: event {seq} is not what it was. Something in the database was changed "
    "past the program. Leave the books as they are and call whoever runs the server.",
)
_SHORT = QT_TRANSLATE_NOOP(
    "app",
    "Events are missing at the end: this computer has seen no. {kept}, the chain ends at no. {seq}."
    " Leave the books as they are and call whoever runs the server.",
)
_HEAD = QT_TRANSLATE_NOOP("app", "Head: no. {seq}, {hash}")
_MET = QT_TRANSLATE_NOOP("app", "It continues the head that this computer remembered: no. {seq}.")
_FIRST = QT_TRANSLATE_NOOP(
    "app", "This computer had remembered no head; from now on it remembers this one."
)


def verdict(found: ChainCheck, texts: Texts, *, is_office: bool = False) -> Message:
    """Whether the chain is whole, its head, and how it stands to the head remembered here."""
    head = texts.say(_HEAD, seq=found.head.seq, hash=found.head.hash)
    if found.ok:
        said = texts.say(_WHOLE_OFFICE if is_office else _WHOLE, count=found.events)
        details: tuple[str, ...] = (head,)
        if found.kept is not None:
            details = (texts.say(_MET, seq=found.kept.seq), head)
        elif found.is_remembered:
            details = (texts.say(_FIRST), head)
        return Message(text=said, details=details, tone="good", code="chain.whole")
    if found.kept is not None and found.kept.seq > found.head.seq:
        said = texts.say(_SHORT, kept=found.kept.seq, seq=found.head.seq)
    else:
        said = texts.say(_BROKEN, seq=found.first_bad)
    return Message(text=said, details=(head,), tone="bad", code="chain.broken")
