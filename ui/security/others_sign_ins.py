"""Sign-ins of a colleague: which there are, and the end of one or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.security import service as security
from app.security.records import PersonId, SignInOf
from ui.kit.fields import Choice
from ui.kit.messages import message_of
from ui.security.question import Asking

if TYPE_CHECKING:
    from ui.security.people import People

_WHICH = QT_TRANSLATE_NOOP("app", "Sign-in")


def ask_sign_ins(screen: People) -> None:
    """Read the sign-ins of the person of the current row, and ask which shall end."""
    found = screen.current()
    if found is None:
        return
    person, books = found[0], screen.place.books
    name = screen.name_of(person)
    screen.place.jobs.read(
        screen,
        "sign_ins",
        lambda: security.sign_ins_of(books, person),
        lambda sign_ins: _ask(screen, person, name, sign_ins),
        lambda error: screen.view.bar.tell(message_of(error, screen.place.language)),
    )


def _ask(screen: People, person: PersonId, name: str, sign_ins: tuple[SignInOf, ...]) -> None:
    if not sign_ins:
        screen.tell(QT_TRANSLATE_NOOP("app", "{person} is signed in nowhere."), person=name)
        return
    which, books = _choice(sign_ins, Texts(screen.place.language)), screen.place.books
    said = QT_TRANSLATE_NOOP("app", "Ended: {count}.")

    def do() -> None:
        chosen = str(which.currentData())
        ended = tuple(one.sign_in for one in sign_ins) if not chosen else (UUID(chosen),)
        screen.change(
            lambda: security.end_sign_ins_of(books, person, ended),
            lambda count: screen.tell(said, count=count),
            Topic.PEOPLE | Topic.EVENTS,
        )

    screen.ask(
        Asking(
            name="sign_ins",
            says=QT_TRANSLATE_NOOP(
                "app",
                "Sign-ins of {person}: {count}. What is ended is cut off at once: whoever "
                "sits there needs a code to go on, and keeps what was typed.",
            ),
            args={"person": name, "count": len(sign_ins)},
            button=QT_TRANSLATE_NOOP("app", "End it"),
            fields=(("sign_in", _WHICH, which),),
            is_grave=True,
            does=do,
        )
    )


def _choice(sign_ins: tuple[SignInOf, ...], texts: Texts) -> Choice:
    which = Choice()
    if len(sign_ins) > 1:
        which.addItem(texts.say(QT_TRANSLATE_NOOP("app", "All of them")), "")
    since = QT_TRANSLATE_NOOP("app", "since {began}, last renewed {last}")
    for one in sign_ins:
        words = texts.say(since, began=one.began_at, last=one.last_at)
        which.addItem(words, str(one.sign_in))
    return which
