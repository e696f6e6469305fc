"""What the lists of this room share: who the reader is, acts below which a question stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.core.books import Books, Desk
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, Fault, Problem, Refused
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.security import service as security
from app.security.records import Standing
from app.security.reports import Whose
from ui.kit.acts import Act
from ui.kit.content import Content, prepare
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.security.question import Asking, Question

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a reading brought: who reads, what the screen keeps, and what it shows.

    Without a sheet the reader may not see it.
    """

    standing: Standing
    kept: object = None
    content: Content | None = None


def whose(books: Books, language: str) -> Whose:
    """The company as the head of a page names it; asks the books."""
    company = ledger.company(books)
    return Whose(company=company.name, id_code=company.id_code, language=language)


class ActingScreen(SheetScreen):
    """A list with acts, each of which is asked about in place before it is done."""

    places: Mapping[str, str] = {}
    """For the code of a refusal, the field at which it is said."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.standing: Standing | None = None
        self.question_ = Question(lambda: self.place.language)
        self.question_.closed.connect(self._go_on)
        self.view.grid.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())

    # What a screen says of itself.

    def gather(self, standing: Standing, language: str) -> tuple[object, Sheet | None]:
        """Read what is shown; off the GUI thread. Without a sheet the reader may not see it."""
        raise NotImplementedError

    def take(self, kept: object) -> None:
        """Keep what was read."""

    def denied(self) -> tuple[str, str]:
        """What to say to who may not see it."""
        return "", self.whom_to_ask()

    # What a screen uses.

    @property
    def desk(self) -> Desk:
        """The person at the server."""
        assert self.place.desk is not None, "the window gives it"
        return self.place.desk

    def place_acts(self, acts: Sequence[Act], rare: Sequence[str] = ()) -> None:
        """Put the acts above the list; the rare ones into a menu at the end of the row."""
        bar = self.give_acts(*(replace(act, is_rare=act.name in rare) for act in acts))
        head = QFrame()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.question_)
        self.column.insertWidget(0, head)

    def ask(self, asking: Asking) -> None:
        """Ask about an act in place."""
        self.question_.ask(asking)

    def change(self, work: Work[T], done: Callable[[T], object], topics: Topic) -> None:
        """Do a change; the question stays open until it is done, and says why it was refused."""
        self.question_.setEnabled(False)

        def end(answer: Changed[T]) -> None:
            self.question_.setEnabled(True)
            self.question_.put_away()
            done(answer.value)
            self.outdated()

        self.place.jobs.change(
            self, lambda: Changed(value=work(), topics=topics), end, self._refused
        )

    def tell(self, text: str, tone: str = "good", **args: object) -> None:
        """Say above the list what was done."""
        said = Texts(self.place.language).say(text, **args)
        self.view.bar.tell(Message(text=said, tone=tone))

    def whom_to_ask(self) -> str:
        """Who gives rights in this company, for who lacks one."""
        names = self.standing.administrators if self.standing is not None else ()
        texts = Texts(self.place.language)
        if not names:
            return texts.say(
                QT_TRANSLATE_NOOP("app", "The administrator of the office gives this right.")
            )
        ask = QT_TRANSLATE_NOOP("app", "Whom to ask for it: {names}.")
        return texts.say(ask, names=", ".join(names))

    # How it comes about.

    def reload(self) -> None:
        """Read who the reader is and what the list shows; the latest question wins."""
        self.is_settled = False
        self.view.wait()
        books, language = self.place.books, self.place.language

        def read() -> Gathered:
            standing = security.standing(books)
            kept, sheet = self.gather(standing, language)
            content = None if sheet is None else prepare(sheet)
            return Gathered(standing=standing, kept=kept, content=content)

        self.place.jobs.read(self, "sheet", read, self._take, self._fail)

    def retranslate(self) -> None:
        """In another language the list has other words."""
        super().retranslate()

    def _take(self, gathered: Gathered) -> None:
        self.standing = gathered.standing
        self.take(gathered.kept)
        if gathered.content is None:
            self.view.ask(*self.denied())
        else:
            self.view.fill(gathered.content)
        if self.acts is not None:
            self.acts.refresh()
        self.renamed.emit()
        self._settle(failed=False)

    def _refused(self, error: Exception) -> None:
        self.question_.setEnabled(True)
        place = self.places.get(error.code, "") if isinstance(error, Fault) else ""
        if place and isinstance(error, Refused):
            problem = Problem(code=error.code, text=error.text, args=dict(error.args_))
            self.question_.show_problems({place: problem})
        else:
            self.view.bar.tell(message_of(error, self.place.language))

    def _go_on(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_changed(self) -> None:
        if self.acts is not None:
            self.acts.refresh()
