"""The invoice: typed by keys, checked while it is typed, posted with its entry or kept."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, Problem, Refused
from app.core.formats import Formats
from app.core.ids import new_id
from app.core.texts import Texts
from app.invoices.records import KIND_NAMES, InvoiceDraft, Saved
from app.ledger.records import state_name
from ui.invoices import invoice_draft as drafts
from ui.invoices import invoice_opening as opening
from ui.invoices import invoice_saving
from ui.invoices.invoice_acts import make_acts
from ui.invoices.invoice_draft import new_draft
from ui.invoices.invoice_form import InvoiceForm
from ui.invoices.invoice_keeping import Keeper
from ui.invoices.invoice_opening import Opened, Reading, read
from ui.invoices.invoice_panels import InvoicePanels
from ui.invoices.invoice_paying import Paying
from ui.invoices.invoice_recurring import Recurring
from ui.invoices.invoice_saving import POSTED, SUBMITTED, Kept, Requests
from ui.invoices.invoice_words import NEW_TITLES
from ui.kit.asking import AskBar, Question
from ui.kit.lines_model import holds_keyboard
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace


class Invoice(Screen):
    """One invoice: new, a draft, or a posted one that is read."""

    watches = Topic.ACCOUNTS | Topic.CURRENCIES | Topic.PERIODS | Topic.PARTIES

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("invoices.invoice")
        self.bar = MessageBar()
        self.asking = AskBar(place.today)
        self.form = InvoiceForm(place.today, lambda: place.language)
        self.kept: Kept | None = None
        self.reference = ""
        """The number of the entry or the reference of its draft; empty for one not yet kept."""
        self.state = ""
        """posted or reversed; empty while the invoice can be changed."""
        self._paid = ""
        self._corrects = ""
        self._left: Decimal | None = None
        self._is_open = False
        self._is_busy = False
        self._opening = new_id()
        self._requests: Requests | None = None
        self._told: frozenset[str] = frozenset()
        self.panels = InvoicePanels(self)
        self.paying = Paying(self)
        self.recurring = Recurring(self)
        self.keeper = Keeper(place, lambda: self.form.draft, self)
        self.keeper.found.connect(self._offer_unfinished)
        acts = self.give_acts(*make_acts(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (acts, self.bar, self.asking):
            column.addWidget(part)
        column.addWidget(self.form, 1)
        column.addWidget(self.panels)
        self.form.changed.connect(self._changed)
        self.form.needs_reading.connect(self._read_books)
        self.form.refused.connect(self._say_problems)
        self.show_state()
        self.come_alive()

    @property
    def is_editable(self) -> bool:
        """Whether the invoice can be typed."""
        return not self.state and self._is_open and not self._is_busy

    @property
    def is_posted(self) -> bool:
        """Whether it stands in the books."""
        return self.state == POSTED

    def title(self) -> str:
        """What stands on the tab."""
        texts = Texts(self.place.language)
        return self.reference or texts.say(NEW_TITLES[self.form.draft.kind])

    def first_focus(self) -> QWidget:
        """The kind where the key names none, else the party; the rows of a posted one."""
        head = self.form.head
        if self.state:
            return self.form.grid
        if opening.is_new(self.target.key) and opening.kind_of_key(self.target.key) is None:
            return head.kind
        return head.party if head.party.isVisibleTo(self) else head.number

    def reload(self) -> None:
        """Open what the screen was opened for; later read the books again, and lose nothing."""
        if self._is_open:
            self._read_books()
            return
        key, books, today = self.target.key, self.place.books, self.place.today()
        self.is_settled = False
        if key.startswith(opening.CORRECT):
            # The same request however often it is asked: one correction, not two.
            begin = partial(opening.begin_correction, books, self._opening, key)
            self.place.jobs.change(self, begin, self._begun, self._failed)
        else:
            work = partial(opening.open_invoice, books, key, today)
            self.place.jobs.read(self, "invoice", work, self.show_opened, self._failed)

    def show_opened(self, opened: Opened) -> None:
        """Show an invoice as the books hold it."""
        self._is_open = True
        self.kept, self.state, self.reference = opened.kept, opened.state, opened.reference
        self._corrects = opened.corrects
        self._paid = Formats(self.place.language).amount(opened.paid) if opened.paid else ""
        self._left = opened.left
        self._requests = None
        is_kept = opened.kept is not None
        self.form.start(opened.draft, is_read_only=bool(opened.state), is_kept=is_kept)
        self.show_state()
        self.renamed.emit()
        self._read_books()
        if opening.is_new(self.target.key):
            self.keeper.look()
        if self.isVisible() and holds_keyboard(self):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def post(self) -> None:
        """Post the invoice, or leave it for a second person, and close."""
        self._order(self._closed)

    def post_and_new(self) -> None:
        """Post, and begin another one of the same kind and day."""
        self._order(self._begun_anew)

    def save(self) -> None:
        """Keep the invoice as a draft."""
        self._order_saving(lambda: None)

    def save_first(self, then: Callable[[], object]) -> None:
        """Keep the draft and go on with something that needs it kept."""
        is_same = self.kept is not None and self.kept.content == drafts.whole(self.form.draft)
        if self.state or is_same:
            then()
        else:
            self._order_saving(then)

    def copy(self) -> None:
        """Another invoice like this one."""
        self.place.open("invoices.invoice", f"{opening.COPY}{self.reference}")

    def credit(self) -> None:
        """A credit note that takes from this one."""
        self.place.open("invoices.invoice", f"{opening.CREDIT}{self.reference}")

    def paper(self) -> None:
        """The printed form of this invoice."""
        self.place.open("invoices.paper", self.reference)

    def open_entry(self) -> None:
        """The entry that this invoice made."""
        self.place.open("ledger.entry", self.reference)

    def correct(self) -> None:
        """Explain what a correction is; confirmed, open it."""
        self.asking.ask(
            Question(
                title=self.tr(
                    "A posted invoice is never changed. Correct opens a copy that you change and "
                    "post; that takes {number} back and enters the right one under the same "
                    "number with a suffix."
                ).replace("{number}", self.reference),
                verb=self.tr("Correct"),
                then=lambda _: self.place.open(
                    "invoices.invoice", f"{opening.CORRECT}{self.reference}"
                ),
            )
        )

    def read_again(self) -> None:
        """Give up what is typed here and show the draft as somebody else left it."""
        work = partial(opening.open_invoice, self.place.books, self.reference, self.place.today())
        self.bar.put_away()
        self.place.jobs.read(self, "invoice", work, self.show_opened, self._failed)

    def take_up(self) -> None:
        """Go on with the invoice that was left unfinished."""
        draft = self.keeper.take_up()
        if draft is not None and self.kept is None and self.is_editable:
            self.bar.put_away()
            self.form.start(draft)
            self._changed()
            self._read_books()

    def tell(self, message: Message) -> None:
        """Say something above the invoice."""
        self.bar.tell(message)

    def show_state(self) -> None:
        """Say what the invoice is now, and which acts go with it."""
        self.form.head.say_state(self._state_text())
        if self.acts is not None:
            self.acts.refresh()
            self.panels.show_acts(self.acts)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Invoice"))
        self._conflict = self.tr(
            "Somebody else changed this draft meanwhile. What you typed is still here: copy what "
            "you need, then press Ctrl+R to read the draft again."
        )
        self.show_state()
        self.renamed.emit()

    def leave(self) -> None:
        """The tab closes: what is typed is kept on this computer first."""
        self.form.commit()
        self.panels.waybill.commit()
        self.keeper.leave(is_done=bool(self.state))
        super().leave()

    def _order(self, done: Callable[[Saved], object]) -> None:
        if not self._is_right():
            return
        work = partial(invoice_saving.post, self.place.books, self._request())
        self._change(work, partial(self._posted, done))

    def _order_saving(self, then: Callable[[], object]) -> None:
        if not self._is_right():
            return
        asked = self._request()

        def done(changed: Changed[Saved]) -> None:
            self._saved(changed.value, asked.draft)
            then()

        self._change(partial(invoice_saving.save, self.place.books, asked), done)

    def _is_right(self) -> bool:
        """Check; the faults stand at their fields, the first is said above, nothing is lost."""
        typed = self.form.commit() and self.panels.waybill.commit()
        if not self.is_editable or not typed:
            return False
        problems = self.form.ask()
        if problems:
            self._say_problems(problems)
        return not problems

    def _say_problems(self, problems: tuple[Problem, ...]) -> None:
        texts = Texts(self.place.language)
        said = [texts.fault(one) for one in problems]
        self._told = frozenset(one.code for one in problems)
        if any((one.column or "").startswith("waybill.") for one in problems):
            self.panels.show_waybill()
        self.tell(Message(text=said[0], details=tuple(said[1:]), code=problems[0].code))

    def _change(
        self, work: Callable[[], Changed[Saved]], done: Callable[[Changed[Saved]], object]
    ) -> None:
        self._busy(is_busy=True)

        def finished(changed: Changed[Saved]) -> None:
            self._busy(is_busy=False)
            done(changed)

        def refused(error: Exception) -> None:
            self._busy(is_busy=False)
            self._refused(error)

        self.place.jobs.change(self, work, finished, refused)

    def _busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.form.grid.is_read_only = is_busy or bool(self.state)
        if self.acts is not None:
            self.acts.refresh()

    def _request(self) -> Requests:
        """The request for what stands here now; asked again after a lost answer it is the same."""
        draft, before = drafts.whole(self.form.draft), self._requests
        if before is None or before.draft != draft or before.kept != self.kept:
            self._requests = before = Requests(draft=draft, kept=self.kept)
        return before

    def _posted(self, done: Callable[[Saved], object], changed: Changed[Saved]) -> None:
        self._requests = None
        self.keeper.forget()
        done(changed.value)

    def _closed(self, _saved: Saved) -> None:
        self.finished.emit()

    def _begun_anew(self, saved: Saved) -> None:
        before = self.form.draft
        self.kept, self.reference = None, ""
        self.form.start(new_draft(before.kind, before.entry_date, self.form.code))
        self.show_state()
        self.renamed.emit()
        self.bar.tell(Message(text=self._outcome_text(saved), tone="good"))
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_books()

    def _saved(self, saved: Saved, content: InvoiceDraft) -> None:
        self.kept = Kept(
            reference=saved.reference, state=saved.state, version=saved.version, content=content
        )
        self.reference, self._requests = saved.reference, None
        self.form.head.lock(is_read_only=False, is_kept=True)
        self.keeper.forget()
        self.show_state()
        self.renamed.emit()
        self.bar.tell(Message(text=self._outcome_text(saved), tone="good"))

    def _outcome_text(self, saved: Saved) -> str:
        if saved.state == POSTED:
            text = self.tr("Posted as {reference}.")
        elif saved.state == SUBMITTED:
            text = self.tr("Left as {reference} for a second person to approve.")
        else:
            text = self.tr("Kept as draft {reference}.")
        return text.replace("{reference}", saved.reference)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Conflict) and self.kept is not None:
            self.tell(Message(text=self._conflict, code=error.code))
            return
        if isinstance(error, Refused) and error.problems:
            self.form.refuse(error.problems)
            self._say_problems(error.problems)
            return
        self.tell(message_of(error, self.place.language))

    def _begun(self, changed: Changed[Opened]) -> None:
        self.show_opened(changed.value)

    def _failed(self, error: Exception) -> None:
        # What could not be opened is not an empty invoice to be typed into: F5 tries again.
        if not self._is_open:
            self.form.start(self.form.draft, is_read_only=True)
            self.show_state()
        self.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    def _read_books(self) -> None:
        work = partial(read, self.place.books, self.form.draft)
        self.place.jobs.read(self, "books", work, self._know, self._unknown)

    def _know(self, reading: Reading) -> None:
        self.form.know(reading)
        self.panels.refresh()
        self.show_state()
        self._settle(failed=False)

    def _unknown(self, error: Exception) -> None:
        self.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    def _changed(self) -> None:
        said = self.bar.message
        if said is not None and (said.tone == "good" or said.code in self._told):
            # A fault that is mended is said no longer; others stand at their fields.
            still = {one.code for one in self.form.check()} & {said.code}
            if said.tone == "good" or not still:
                self.bar.put_away()
        self.panels.refresh()
        self.show_state()
        if not self.reference:
            self.renamed.emit()
        self.keeper.note()

    def _offer_unfinished(self, draft: InvoiceDraft) -> None:
        day = Formats(self.place.language).day(draft.entry_date)
        said = self.tr(
            "A document of {day} was left unfinished: {kind}. Ctrl+Shift+U goes on with it."
        )
        kind = Texts(self.place.language).say(KIND_NAMES[draft.kind])
        said = said.replace("{day}", day).replace("{kind}", kind)
        self.tell(Message(text=said, tone="good", code="invoice.unfinished"))
        self.show_state()

    def _state_text(self) -> str:
        texts = Texts(self.place.language)
        parts: list[str] = []
        if self.state:
            said = texts.say(_REVERSED) if self.state != POSTED else state_name(POSTED, texts)
            parts.append(f"{self.reference}: {said}")
            if self._left is not None:
                said = self.tr("left of the advance: {amount} GEL")
                parts.append(said.replace("{amount}", texts.formats.amount(self._left)))
            elif self._paid:
                parts.append(self.tr("paid {amount} GEL").replace("{amount}", self._paid))
        elif self.kept is not None:
            parts.append(f"{self.kept.reference}: {state_name(self.kept.state, texts)}")
        offered = self.form.advances_offered
        if offered and not self.state:
            amount = texts.formats.amount(offered)
            said = self.tr("advances left of this party: {amount} GEL, Ctrl+D uses them up")
            parts.append(said.replace("{amount}", amount))
        if self._corrects:
            parts.append(self.tr("takes from {number}").replace("{number}", self._corrects))
        return " · ".join(parts)


_REVERSED = QT_TRANSLATE_NOOP("app", "reversed")
