"""What can be done in the journal: new, open, copy, post, submit, approve, reverse, drop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DraftSummary, Entered, JournalEntry
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.messages import Message, message_of
from ui.ledger.batch import Outcome, each, told

if TYPE_CHECKING:
    from ui.ledger.journal import Journal

_SUBMITTED = QT_TRANSLATE_NOOP("app", "Sent for approval: {count}.")
_APPROVED = QT_TRANSLATE_NOOP("app", "Approved: {count}.")
_REVERSED = QT_TRANSLATE_NOOP("app", "Reversed: {count}.")
_DROPPED = QT_TRANSLATE_NOOP("app", "Drafts thrown away: {count}.")
RIGHTS = {
    **dict.fromkeys(("new", "copy", "post", "submit", "reverse", "remove"), "transactions:write"),
    "approve": "transactions:approve",
}
_NAMES_SHOWN = 5
T = TypeVar("T")


class JournalActs:
    """The acts of the screen; each works on what is selected."""

    def __init__(self, screen: Journal) -> None:
        self.screen = screen

    def table(self) -> tuple[Act, ...]:
        """All acts with their keys."""
        screen = self.screen
        return (
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New entry"),
                does=lambda: screen.place.open("ledger.entry", ""),
                keys=("Ins",),
                is_main=True,
            ),
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: screen.place.open("ledger.entry", screen.current()),
                keys=("F2",),
                is_possible=self._is_any,
            ),
            Act(
                name="copy",
                title=QT_TRANSLATE_NOOP("app", "Copy"),
                does=lambda: screen.place.open("ledger.entry", f"copy:{screen.current()}"),
                keys=("F9",),
                is_possible=self._is_any,
            ),
            *self._of_drafts(),
            Act(
                name="reverse",
                title=QT_TRANSLATE_NOOP("app", "Reverse"),
                does=self.ask_reversal,
                keys=("Ctrl+Shift+R",),
                is_possible=lambda: bool(screen.chosen_entries()),
            ),
            Act(
                name="remove",
                title=QT_TRANSLATE_NOOP("app", "Delete"),
                does=self.ask_removal,
                keys=("Del",),
                is_possible=self._is_any,
            ),
            *self._views(),
        )

    def _of_drafts(self) -> tuple[Act, ...]:
        screen = self.screen
        return (
            Act(
                name="post",
                title=QT_TRANSLATE_NOOP("app", "Post"),
                does=self.post,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                is_possible=lambda: bool(screen.chosen_drafts()),
            ),
            Act(
                name="submit",
                title=QT_TRANSLATE_NOOP("app", "Send for approval"),
                does=self.submit,
                keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                is_possible=lambda: bool(self._in_state("draft")),
            ),
            Act(
                name="approve",
                title=QT_TRANSLATE_NOOP("app", "Approve"),
                does=self.approve,
                keys=("Ctrl+Shift+A",),
                is_possible=lambda: bool(self._in_state("submitted")),
            ),
        )

    def _views(self) -> tuple[Act, ...]:
        screen = self.screen
        return (
            Act(
                name="pairs",
                title=QT_TRANSLATE_NOOP("app", "Fold reversals"),
                does=screen.fold_pairs,
                keys=("Ctrl+Shift+F",),
                is_possible=lambda: not screen.shows_drafts,
            ),
            Act(
                name="columns",
                title=QT_TRANSLATE_NOOP("app", "Columns"),
                does=screen.view.open_columns,
                icon="columns",
            ),
        )

    def post(self) -> None:
        """Post the selected drafts, all or none."""
        books, drafts = self.screen.place.books, self.screen.chosen_drafts()
        request, ids = new_id(), [draft.id for draft in drafts]
        self._change(lambda: ledger.post_drafts(books, request, ids), self._tell_posted)

    def submit(self) -> None:
        """Send the selected drafts to approval."""
        books = self.screen.place.books

        def send(draft: DraftSummary) -> Changed[object]:
            # The whole draft goes again: the books check it as it stands there now.
            whole = ledger.copy_of(books, draft.reference, draft.entry_date)
            done = ledger.save_draft(
                books, new_id(), replace(whole, id=draft.id), draft.version, submit=True
            )
            return Changed(value=done.value, topics=done.topics)

        self._each(self._in_state("draft"), send, _SUBMITTED)

    def approve(self) -> None:
        """Approve what somebody else has sent."""
        books = self.screen.place.books

        def decide(draft: DraftSummary) -> Changed[object]:
            done = ledger.decide_draft(books, new_id(), draft, approve=True)
            return Changed(value=done.value, topics=done.topics)

        self._each(self._in_state("submitted"), decide, _APPROVED)

    def ask_reversal(self) -> None:
        """Ask for the day and the reason of a storno."""
        screen, entries = self.screen, self.screen.chosen_entries()
        shown = _listed([entry.number for entry in entries])
        screen.asking.ask(
            Question(
                title=self._say(QT_TRANSLATE_NOOP("app", "Reverse {entries}?"), entries=shown),
                verb=self._say(QT_TRANSLATE_NOOP("app", "Reverse")),
                then=lambda reply: self._reverse(entries, reply),
                text_label=self._say(QT_TRANSLATE_NOOP("app", "Why")),
                day_label=self._say(QT_TRANSLATE_NOOP("app", "Day")),
                day=entries[-1].entry_date if entries else None,
                check=lambda reply: (
                    ""
                    if reply.text
                    else self._say(
                        QT_TRANSLATE_NOOP("app", "Say why in a few words: the storno keeps it.")
                    )
                ),
            )
        )

    def ask_removal(self) -> None:
        """Ask whether drafts shall go; for a posted entry offer its correction."""
        screen = self.screen
        drafts, entries = screen.chosen_drafts(), screen.chosen_entries()
        if drafts:
            shown = _listed([draft.reference for draft in drafts])
            screen.asking.ask(
                Question(
                    title=self._say(
                        QT_TRANSLATE_NOOP(
                            "app", "Throw away {drafts}? The history keeps what it was."
                        ),
                        drafts=shown,
                    ),
                    verb=self._say(QT_TRANSLATE_NOOP("app", "Throw away")),
                    then=lambda _: self._drop(drafts),
                )
            )
        elif entries:
            entry = entries[0]
            said = QT_TRANSLATE_NOOP(
                "app", "{number} is posted and stays in the books. Correct it?"
            )
            screen.asking.ask(
                Question(
                    title=self._say(said, number=entry.number),
                    verb=self._say(QT_TRANSLATE_NOOP("app", "Correct")),
                    then=lambda _: screen.place.open("ledger.entry", f"correct:{entry.id}"),
                )
            )

    def _reverse(self, entries: tuple[JournalEntry, ...], reply: Reply) -> None:
        books = self.screen.place.books
        # One request an entry, made before the job: trying again asks for the same storno.
        requests = {entry.id: new_id() for entry in entries}

        def take_back(entry: JournalEntry) -> Changed[object]:
            day = reply.day or entry.entry_date
            done = ledger.reverse_entry(books, requests[entry.id], entry.id, day, reply.text)
            return Changed(value=done.value, topics=done.topics)

        named = [(entry.number, entry) for entry in entries]
        self._change(lambda: each(named, take_back), self._teller(_REVERSED))

    def _drop(self, drafts: tuple[DraftSummary, ...]) -> None:
        books = self.screen.place.books

        def drop(draft: DraftSummary) -> Changed[object]:
            done = ledger.drop_draft(books, new_id(), draft)
            return Changed(value=None, topics=done.topics)

        self._each(drafts, drop, _DROPPED)

    def _each(
        self,
        drafts: tuple[DraftSummary, ...],
        act: Callable[[DraftSummary], Changed[object]],
        said: str,
    ) -> None:
        named = [(draft.reference, draft) for draft in drafts]
        self._change(lambda: each(named, act), self._teller(said))

    def _change(self, work: Callable[[], Changed[T]], done: Callable[[T], object]) -> None:
        screen = self.screen
        screen.place.jobs.change(
            screen, work, lambda answer: done(answer.value), self._tell_failure
        )

    def _teller(self, said: str) -> Callable[[Outcome], None]:
        def tell(answer: Outcome) -> None:
            self.screen.bar.tell(told(answer, said, self.screen.place.language))

        return tell

    def _tell_posted(self, answer: Entered) -> None:
        said = self._say(
            QT_TRANSLATE_NOOP("app", "Posted: {entries}."), entries=_listed(list(answer.references))
        )
        self.screen.bar.tell(Message(text=said, tone="good"))

    def _tell_failure(self, error: Exception) -> None:
        self.screen.bar.tell(message_of(error, self.screen.place.language))

    def _say(self, source: str, /, **args: object) -> str:
        return Texts(self.screen.place.language).say(source, **args)

    def _is_any(self) -> bool:
        return bool(self.screen.current())

    def _in_state(self, state: str) -> tuple[DraftSummary, ...]:
        return tuple(one for one in self.screen.chosen_drafts() if one.state == state)


def _listed(names: list[str]) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - _NAMES_SHOWN
    shown = ", ".join(names[:_NAMES_SHOWN])
    return f"{shown} (+{more})" if more > 0 else shown
