"""What can be done in the journal: new, open, copy, post, submit, approve, reverse, drop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DraftSummary, JournalEntry, Together
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.messages import message_of
from ui.ledger.batch import listed, told

if TYPE_CHECKING:
    from ui.ledger.journal import Journal

DRAFT_MARK = "d-"
"""With what the reference of a draft begins, and the number of an entry does not."""
_POSTED = QT_TRANSLATE_NOOP("app", "Posted: {entries}.")
_SUBMITTED = QT_TRANSLATE_NOOP("app", "Sent for approval: {count}.")
_APPROVED = QT_TRANSLATE_NOOP("app", "Approved: {count}.")
_REVERSED = QT_TRANSLATE_NOOP("app", "Reversed: {count}.")
_REVERSALS_WAIT = QT_TRANSLATE_NOOP(
    "app", "Reversals left for a second person to approve: {count}."
)
_DROPPED = QT_TRANSLATE_NOOP("app", "Drafts thrown away: {count}.")
RIGHTS = {
    **dict.fromkeys(("new", "copy", "post", "submit", "reverse", "remove"), "transactions:write"),
    "approve": "transactions:approve",
}


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
        request = new_id()
        self._change(lambda: ledger.post_each(books, request, drafts), _POSTED)

    def submit(self) -> None:
        """Send the selected drafts to approval, all or none."""
        books, drafts = self.screen.place.books, self._in_state("draft")
        self._change(lambda: ledger.submit_drafts(books, drafts), _SUBMITTED)

    def approve(self) -> None:
        """Approve what somebody else has sent, all or none."""
        books, drafts = self.screen.place.books, self._in_state("submitted")
        self._change(lambda: ledger.decide_drafts(books, drafts, approve=True), _APPROVED)

    def ask_reversal(self) -> None:
        """Ask for the day and the reason of a storno."""
        screen, entries = self.screen, self.screen.chosen_entries()
        shown = self._listed([entry.number for entry in entries])
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
            shown = self._listed([draft.reference for draft in drafts])
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

        def tell(changed: Changed[Together]) -> None:
            # The books ask a second person about a reversal too: then nothing is reversed yet.
            waits = any(one.state.startswith(DRAFT_MARK) for one in changed.value.answers)
            self._tell(changed, _REVERSALS_WAIT if waits else _REVERSED)

        screen = self.screen
        screen.place.jobs.change(
            screen,
            lambda: ledger.reverse_entries(books, requests, entries, reply.day, reply.text),
            tell,
            self._tell_failure,
        )

    def _drop(self, drafts: tuple[DraftSummary, ...]) -> None:
        books = self.screen.place.books
        self._change(lambda: ledger.drop_drafts(books, drafts), _DROPPED)

    def _change(self, work: Callable[[], Changed[Together]], said: str) -> None:
        screen = self.screen
        screen.place.jobs.change(
            screen, work, lambda changed: self._tell(changed, said), self._tell_failure
        )

    def _tell(self, changed: Changed[Together], said: str) -> None:
        self.screen.bar.tell(told(changed.value, said, self.screen.place.language))

    def _tell_failure(self, error: Exception) -> None:
        self.screen.bar.tell(message_of(error, self.screen.place.language))

    def _say(self, source: str, /, **args: object) -> str:
        return Texts(self.screen.place.language).say(source, **args)

    def _listed(self, names: list[str]) -> str:
        return listed(names, Texts(self.screen.place.language))

    def _is_any(self) -> bool:
        return bool(self.screen.current())

    def _in_state(self, state: str) -> tuple[DraftSummary, ...]:
        return tuple(one for one in self.screen.chosen_drafts() if one.state == state)
