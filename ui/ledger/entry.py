"""The entry: typed in rows or lines, checked while it is typed, posted or kept as a draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.changes import Changed, Topic
from app.core.errors import Conflict, Refused
from app.core.formats import Formats
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, SimilarEntry, kind_name, state_name
from ui.kit.acts import ActBar
from ui.kit.lines_model import holds_keyboard
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.ledger import entry_draft as drafts
from ui.ledger import entry_opening, entry_saving
from ui.ledger.entry_acts import make_acts
from ui.ledger.entry_draft import new_draft
from ui.ledger.entry_form import EntryForm
from ui.ledger.entry_keeping import Keeper
from ui.ledger.entry_opening import Opened, Posted
from ui.ledger.entry_panels import EntryPanels
from ui.ledger.entry_reading import Reading, on_day, read
from ui.ledger.entry_saving import POSTED, SUBMITTED, Kept, Outcome, Requests
from ui.ledger.unfinished import Unfinished


class Entry(Screen):
    """One entry: new, a draft, or a posted one that is read."""

    watches = Topic.ACCOUNTS | Topic.CURRENCIES | Topic.PERIODS
    rights: Mapping[str, str] = dict.fromkeys(
        ("post", "post_new", "save", "as_template", "copy", "correct", "take_up"),
        "transactions:write",
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.entry")
        self.bar = MessageBar()
        self.form = EntryForm(place.today, lambda: place.language)
        self.kept: Kept | None = None
        self.posted: Posted | None = None
        self._is_open = False
        self._is_busy = False
        self._requests: Requests | None = None
        self._rejected = ""
        self.panels = EntryPanels(self)
        self.keeper = Keeper(place, self.form, lambda: self.kept)
        self.keeper.found.connect(self._offer_unfinished)
        self.keeper.failed.connect(self._unread)
        acts: ActBar = self.give_acts(*make_acts(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (acts, self.bar):
            column.addWidget(part)
        column.addWidget(self.form, 1)
        column.addWidget(self.panels)
        self.form.changed.connect(self._changed)
        self.form.letter_typed.connect(self.keeper.note)
        self.form.day_changed.connect(self._read_day)
        self.form.told.connect(self._say)
        self.form.head.text.wanted.connect(self._look_up)
        self.form.head.text.recalled.connect(self._recall)
        self.form.grid.pasted.connect(self.panels.paste)
        self.show_state()
        self.come_alive()

    @property
    def is_editable(self) -> bool:
        """Whether the entry can be typed."""
        return self.posted is None and self._is_open and not self._is_busy

    @property
    def reference(self) -> str:
        """The number of the entry or the reference of its draft; empty for one not yet kept."""
        if self.posted is not None:
            return self.posted.reference
        return "" if self.kept is None else self.kept.reference

    def title(self) -> str:
        """What stands on the tab."""
        return self.reference or self.tr("New entry")

    def first_focus(self) -> QWidget:
        """The text; the lines of a posted entry."""
        return self.form.grid if self.posted is not None else self.form.head.text

    def reload(self) -> None:
        """Open what the screen was opened for; later read the books again, and lose nothing."""
        if self._is_open:
            self._read_books()
            return
        key, books, today = self.target.key, self.place.books, self.place.today()
        self.is_settled = False
        if entry_opening.writes(key):
            # The same request however often it is asked: one correction, not two.
            self._opening = getattr(self, "_opening", None) or new_id()
            begin = partial(entry_opening.begin, books, self._opening, key, today)
            self.place.jobs.change(self, begin, self._begun, self._failed)
        else:
            work = partial(entry_opening.open_entry, books, key, today)
            self.place.jobs.read(self, "entry", work, self.show_opened, self._failed)

    def show_opened(self, opened: Opened) -> None:
        """Show an entry as the books hold it; the draft of an invoice on its own screen."""
        if opened.has_invoice and opened.kept is not None:
            self._lead_to_invoice(opened.kept.reference)
            return
        self._is_open = True
        self.kept, self.posted, self._rejected = opened.kept, opened.posted, opened.rejected
        self._requests = None
        self.form.start(opened.draft, is_read_only=opened.posted is not None)
        self.show_state()
        self.renamed.emit()
        self._read_books()
        if opened.kept is not None:
            if entry_opening.writes(self.target.key):
                # What was begun is a draft now: the next start opens it, and begins no second one.
                self.target = Target(name=self.target.name, key=opened.kept.reference)
            self.keeper.look(str(opened.draft.id))
        elif entry_opening.is_new(self.target.key):
            self.keeper.look()
        if self.isVisible() and holds_keyboard(self):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def post(self) -> None:
        """Post the entry, or leave it for a second person, and close."""
        self._order(self._closed)

    def post_and_new(self) -> None:
        """Post, and begin another entry of the same day."""
        self._order(self._begun_anew)

    def save(self) -> None:
        """Keep the draft as it is, however unfinished."""
        if self.is_editable and self.form.commit():
            asked = self._request()
            work = partial(entry_saving.save, self.place.books, asked)
            self._change(work, self._saved)

    def save_first(self, then: Callable[[], object]) -> None:
        """Keep the draft and go on with something that needs it kept."""
        if self.posted is not None or (
            self.kept is not None and self.kept.content == drafts.whole(self.form.draft)
        ):
            then()
        elif self.form.commit():
            work = partial(entry_saving.save, self.place.books, self._request())

            def done(changed: Changed[Outcome]) -> None:
                self._saved(changed)
                then()

            self._change(work, done)

    def copy(self) -> None:
        """Another entry like this one."""
        if self.reference:
            self.place.open("ledger.entry", f"{entry_opening.COPY}{self.reference}")

    def note(self) -> None:
        """The accounting note of this entry."""
        self.place.open("ledger.accounting_note", self.reference)

    def correct(self) -> None:
        """Offer to correct a posted entry; pressed again, begin."""
        if self.posted is not None:
            self.panels.offer_correction(self.posted)

    def begin_correction(self) -> None:
        """Open the correction: an editable copy whose posting takes this one back."""
        assert self.posted is not None
        screen = "invoices.invoice" if self.posted.has_invoice else "ledger.entry"
        self.place.open(screen, f"{entry_opening.CORRECT}{self.posted.reference}")

    def open_invoice(self) -> None:
        """The invoice that made this entry."""
        if self.posted is not None:
            self.place.open("invoices.invoice", self.posted.reference)

    def open_half(self) -> None:
        """The other half of a storno, or the entry that this one corrects."""
        if self.posted is not None:
            other = self.posted.reversed_by or self.posted.reverses or self.posted.corrects
            if other:
                self.place.open("ledger.entry", other)

    def read_again(self) -> None:
        """Give up what is typed here and show the draft as somebody else left it."""
        work = partial(
            entry_opening.open_entry, self.place.books, self.reference, self.place.today()
        )
        self.bar.put_away()
        self.place.jobs.read(self, "entry", work, self.show_opened, self._failed)

    def tell(self, message: Message) -> None:
        """Say something above the entry."""
        self.bar.tell(message)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Entry"))
        self._conflict = self.tr(
            "Somebody else changed this draft meanwhile. What you typed is still here: copy what "
            "you need, then press Ctrl+R to read the draft again."
        )
        self.show_state()
        self.renamed.emit()

    def _order(self, done: Callable[[Outcome], object]) -> None:
        """Check, and post when nothing is wrong; else go to the first fault and lose nothing."""
        if not self.is_editable or not self.form.commit():
            return
        problems = self.form.ask()
        if problems:
            at_entry = [one for one in problems if one.row is None]
            texts = Texts(self.place.language)
            said = [texts.fault(one) for one in at_entry or problems[:1]]
            code = (at_entry or problems)[0].code
            self.tell(Message(text=said[0], details=tuple(said[1:]), code=code))
            return
        asked = self._request()
        work = partial(entry_saving.post, self.place.books, asked)
        self._change(work, partial(self._posted, done))

    def _change(
        self,
        work: Callable[[], Changed[Outcome]],
        done: Callable[[Changed[Outcome]], object],
    ) -> None:
        self._busy(is_busy=True)

        def finished(changed: Changed[Outcome]) -> None:
            self._busy(is_busy=False)
            done(changed)

        def refused(error: Exception) -> None:
            self._busy(is_busy=False)
            self._refused(error)

        self.place.jobs.change(self, work, finished, refused)

    def _busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.form.grid.is_read_only = is_busy or self.posted is not None
        if self.acts is not None:
            self.acts.refresh()

    def _request(self) -> Requests:
        """The request for what stands here now; asked again after a lost answer it is the same."""
        draft = drafts.whole(self.form.draft)
        before = self._requests
        if before is None or before.draft != draft or before.kept != self.kept:
            self._requests = before = Requests(draft=draft, kept=self.kept)
        return before

    def _posted(self, done: Callable[[Outcome], object], changed: Changed[Outcome]) -> None:
        outcome = changed.value
        if outcome.error is not None:
            self.kept, self._requests = outcome.kept, None
            self.show_state()
            self._refused(outcome.error)
            return
        self._requests = None
        self.keeper.forget()
        done(outcome)

    def _closed(self, outcome: Outcome) -> None:
        self.kept = outcome.kept
        self.finished.emit()

    def _begun_anew(self, outcome: Outcome) -> None:
        day = self.form.draft.entry_date
        self.kept = None
        self.form.start(new_draft(day))
        self.show_state()
        self.renamed.emit()
        self.bar.tell(Message(text=self._outcome_text(outcome), tone="good"))
        self.form.head.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, changed: Changed[Outcome]) -> None:
        outcome = changed.value
        self.kept, self._requests = outcome.kept, None
        self.keeper.forget()
        self.show_state()
        self.renamed.emit()
        self.bar.tell(Message(text=self._outcome_text(outcome), tone="good"))

    def _outcome_text(self, outcome: Outcome) -> str:
        if outcome.state == POSTED:
            text = self.tr("Posted as {reference}.")
        elif outcome.state == SUBMITTED:
            text = self.tr("Left as {reference} for a second person to approve.")
        else:
            text = self.tr("Kept as draft {reference}.")
        return text.replace("{reference}", outcome.reference)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Conflict) and self.kept is not None:
            self.tell(Message(text=self._conflict, code=error.code))
            return
        if isinstance(error, Refused) and error.problems:
            rest = self.form.refuse(error.problems)
            texts = Texts(self.place.language)
            said = [texts.fault(one) for one in rest]
            self.tell(Message(text=texts.fault(error), details=tuple(said), code=error.code))
            return
        self.tell(message_of(error, self.place.language))

    def _begun(self, changed: Changed[Opened]) -> None:
        self.show_opened(changed.value)
        self.renamed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "entry.has_invoice":
            # The journal corrects whatever it stands on; an invoice is corrected on its own screen.
            self._lead_to_invoice(self.target.key)
            return
        # What could not be opened is not an empty entry to be typed into: F5 tries again.
        if not self._is_open:
            self.form.start(self.form.draft, is_read_only=True)
            self.show_state()
        self.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    def _lead_to_invoice(self, key: str) -> None:
        self.place.open("invoices.invoice", key)
        self._settle(failed=False)
        self.finished.emit()

    def _read_books(self) -> None:
        books, day = self.place.books, self.form.draft.entry_date
        work = partial(read, books, day, drafts.dimensions(self.form.draft))
        self.place.jobs.read(self, "books", work, self._know, self._unknown)

    def _read_day(self, day: date) -> None:
        self.panels.refresh()
        if self.form.reading.accounts:
            work = partial(on_day, self.place.books, self.form.reading, day)
            self.place.jobs.read(self, "books", work, self._know, self._unread)

    def _know(self, reading: Reading) -> None:
        self.form.know(reading)
        self.panels.refresh()
        self._settle(failed=False)

    def _unknown(self, error: Exception) -> None:
        self._unread(error)
        self._settle(failed=True)

    def _unread(self, error: Exception) -> None:
        self.tell(message_of(error, self.place.language))

    def _look_up(self, typed: str) -> None:
        books = self.place.books

        def show(found: tuple[SimilarEntry, ...]) -> None:
            self.form.head.text.offer(typed, found)

        # An offer that does not come is no reason to disturb who types.
        work = partial(ledger.recall, books, typed)
        self.place.jobs.read(self, "recall", work, show, lambda _: None)

    def _recall(self, number: str) -> None:
        if self.is_editable:
            work = partial(entry_opening.recalled, self.place.books, number, self.form.draft)
            self.place.jobs.read(self, "recalled", work, self._filled, self._unread)

    def _filled(self, draft: EntryDraft) -> None:
        draft = replace(draft, entry_date=self.form.draft.entry_date)
        self.form.fill(drafts.with_rates(draft, self.form.reading.facts))
        self.form.focus_amount()
        if not drafts.dimensions(draft) <= self.form.reading.values.keys():
            self._read_books()

    def _changed(self) -> None:
        if self.bar.message is not None and self.bar.message.tone == "good":
            self.bar.put_away()
        self.panels.refresh()
        self.keeper.note()

    def take_up(self) -> None:
        """Go on with the entry that was left unfinished."""
        if not self.is_editable or not self.keeper.has_found:
            return
        # What was typed here meanwhile is another entry: it is kept, and offered later.
        self.keeper.keep_waiting()
        left = self.keeper.take_up()
        assert left is not None
        self.bar.put_away()
        if left.draft.id == self.form.draft.id:
            self.form.fill(left.draft)
        else:
            self.form.start(left.draft)
        self.kept, self._requests = left.kept, None
        if left.cell is not None:
            self.form.grid.type_on(left.cell.row, left.cell.key, left.cell.text)
        self.show_state()
        self.renamed.emit()
        self._changed()
        self._read_books()

    def _offer_unfinished(self, left: Unfinished) -> None:
        draft = left.draft
        day = Formats(self.place.language).day(draft.entry_date)
        said = self.tr(
            "An entry of {day} was left unfinished: “{text}”. Ctrl+Shift+U goes on with it."
        )
        said = said.replace("{day}", day).replace("{text}", draft.text)
        self.tell(Message(text=said, tone="good", code="entry.unfinished"))
        self.show_state()

    def _say(self, text: str) -> None:
        self.tell(Message(text=text, tone="good"))

    def show_state(self) -> None:
        """Say what the entry is now, and which acts go with it."""
        self.form.head.say_state(self._state_text())
        if self.acts is not None:
            self.acts.refresh()
            self.panels.show_acts(self.acts)

    def _state_text(self) -> str:
        texts = Texts(self.place.language)
        if self.posted is None:
            if self.kept is None:
                return ""
            said = f"{self.kept.reference}: {state_name(self.kept.state, texts)}"
            if self._rejected:
                reason = self.tr("sent back: {reason}").replace("{reason}", self._rejected)
                said = f"{said} · {reason}"
            return said
        return self._posted_text(self.posted, texts)

    def _posted_text(self, posted: Posted, texts: Texts) -> str:
        formats = Formats(self.place.language)
        parts = [
            f"{posted.reference}: {state_name(POSTED, texts)}",
            kind_name(posted.kind, texts),
            self.tr("made by {person}, {moment}")
            .replace("{person}", posted.created_by or "—")
            .replace("{moment}", formats.moment(posted.created_at)),
            self.tr("posted by {person}, {moment}")
            .replace("{person}", posted.posted_by or "—")
            .replace("{moment}", formats.moment(posted.posted_at)),
        ]
        if not posted.is_self_approved:
            said = self.tr("approved by {person}")
            parts.append(said.replace("{person}", posted.approved_by or "—"))
        for said, number in (
            (self.tr("reversed by {number}"), posted.reversed_by),
            (self.tr("reverses {number}"), posted.reverses),
            (self.tr("corrects {number}"), posted.corrects),
        ):
            if number:
                parts.append(said.replace("{number}", number))
        return " · ".join(parts)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Another tab comes to the front, or the window closes: what is typed is kept at once."""
        super().hideEvent(event)
        self.keeper.keep_waiting()

    def leave(self) -> None:
        """The tab closes: what is typed is kept on this computer first."""
        self.form.commit()
        self.keeper.leave(is_done=self.posted is not None)
        super().leave()
