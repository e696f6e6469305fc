"""What stands below the lines of an entry when asked for: one panel at a time."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.changes import Changed
from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Template, TemplateId
from app.ledger.reports import entry_effect
from ui.kit.acts import ActBar
from ui.kit.attachments import Attachments
from ui.kit.content import Content, prepare
from ui.kit.icons import icon
from ui.kit.lines_model import holds_keyboard
from ui.kit.live import Live
from ui.kit.messages import Message, message_of
from ui.kit.sheet_view import SheetView
from ui.ledger import entry_acts, entry_opening, entry_paste
from ui.ledger.entry_ask import Confirm, NameIt, Pick
from ui.ledger.entry_opening import Opened, Posted
from ui.ledger.entry_preview import PastePreview

if TYPE_CHECKING:
    from ui.ledger.entry import Entry

HEIGHT = 240


class EntryPanels(Live, QFrame):
    """The panel below an entry; Escape puts it away."""

    def __init__(self, screen: Entry) -> None:
        super().__init__()
        self.setObjectName("entry.panel")
        self._screen = screen
        self._form = screen.form
        self.effect = SheetView()
        self.effect.setObjectName("entry.effect")
        self.preview = PastePreview(lambda: screen.place.language)
        self.pick = Pick()
        self.name = NameIt()
        self.confirm = Confirm()
        self.attachments = Attachments(screen, lambda: screen.form.draft.id, screen.tell)
        self._title = QLabel()
        self._title.setProperty("role", "muted")
        self._close = QToolButton()
        self._close.setObjectName("entry.panel.close")
        self._close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.stack = QStackedWidget()
        self._pages: tuple[QWidget, ...] = (
            self.effect, self.preview, self.pick, self.name, self.confirm, self.attachments,
        )  # fmt: skip
        for page in self._pages:
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.preview.accepted.connect(self._take_paste)
        self.pick.chosen.connect(self._use_template)
        self.name.named.connect(self._save_template)
        self.confirm.confirmed.connect(self._correct)
        self.hide()
        self.come_alive()

    def show_acts(self, bar: ActBar) -> None:
        """Show the buttons that go with what the entry is now."""
        is_posted = self._screen.posted is not None
        for name, button in bar.buttons.items():
            is_shown = name not in entry_acts.QUIET
            if name in entry_acts.OF_POSTED:
                is_shown = is_posted and bar.actions_[name].isEnabled()
            elif name in entry_acts.OF_DRAFT:
                is_shown = not is_posted
            button.setVisible(is_shown)

    def refresh(self) -> None:
        """The entry has changed: what the panel says of it is said anew."""
        if self._is_shown(self.effect):
            self._ask_effect()

    def toggle_effect(self) -> None:
        """Show what the entry will post, or put that away."""
        if self._is_shown(self.effect):
            self.put_away()
        elif self._form.commit():
            self._show(self.effect, self._words["effect"], HEIGHT)
            self._ask_effect()

    def toggle_attachments(self) -> None:
        """Show what is attached, or put that away."""
        if self._is_shown(self.attachments):
            self.put_away()
        else:
            self._screen.save_first(self._show_attachments)

    def paste(self, text: str) -> None:
        """Show what was pasted before it is taken."""
        form = self._form
        keys = tuple(column.key for column in form.grid.lines_model.columns)
        keys = keys[max(form.grid.currentIndex().column(), 0) :]
        try:
            found = entry_paste.read(text, form.form, keys, form.reading)
        except Refused as refused:
            self._screen.tell(message_of(refused, self._screen.place.language))
            return
        self.preview.fill(found)
        self._show(self.preview, self._words["paste"], HEIGHT)
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_template(self) -> None:
        """List the templates to begin from."""
        books = self._screen.place.books
        work = partial(ledger.templates, books)
        self._screen.place.jobs.read(self._screen, "templates", work, self._offer, self._fail)

    def name_template(self) -> None:
        """Ask for the name under which these lines shall be kept."""
        if self._form.commit():
            self.name.begin(self._form.draft.text)
            self._show(self.name, self._words["as_template"], 96)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_correction(self, posted: Posted) -> None:
        """Explain what a correction is; Enter begins it."""
        if posted.reversed_by:
            said = self._words["reversed"].replace("{number}", posted.reversed_by)
            self._screen.tell(Message(text=said, code="entry.reversed_already"))
            return
        self.confirm.ask(self._words["explain"].replace("{number}", posted.reference))
        self._show(self.confirm, self._words["correct"], 120)
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Hide the panel; the keyboard goes back to the lines."""
        had_focus = holds_keyboard(self)
        self.hide()
        if had_focus:
            self._form.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._words = {
            "effect": self.tr("What this posts"),
            "paste": self.tr("Pasted rows: Enter takes them, Escape does not"),
            "template": self.tr("From which template? Enter takes it"),
            "as_template": self.tr("Save these lines as a template"),
            "correct": self.tr("Correct a posted entry"),
            "attachments": self.tr("Attachments"),
            "explain": self.tr(
                "A posted entry is never changed. Correct opens a copy that you change and post; "
                "that takes {number} back by a reversal and enters the right one under the same "
                "number with a suffix."
            ),
            "reversed": self.tr("{number} has taken this entry back already."),
            "no_templates": self.tr(
                "There is no template yet. Ctrl+Shift+T keeps the lines of an entry as one."
            ),
            "kept": self.tr("Kept as template “{name}”."),
        }
        self._close.setAccessibleName(self.tr("Close panel"))
        self._close.setToolTip(self.tr("Close panel (Esc)"))
        self.effect.when_empty(
            self.tr("Nothing to post yet."), self.tr("Choose accounts and amounts above.")
        )

    def draw(self) -> None:
        """Draw the cross in the colours of the theme."""
        self._close.setIcon(icon("close", "muted"))

    def _is_shown(self, page: QWidget) -> bool:
        return self.isVisibleTo(self._screen) and self.stack.currentWidget() is page

    def _show(self, page: QWidget, title: str, height: int) -> None:
        self.stack.setCurrentWidget(page)
        self._title.setText(title)
        self.setFixedHeight(height)
        self.show()

    def _ask_effect(self) -> None:
        form, screen = self._form, self._screen
        facts, balances = form.reading.facts, form.reading.balances
        # A posted entry stands in the balances already: what was before it is not known here.
        known = {} if screen.posted is not None else balances
        lines, language = form.draft.lines, screen.place.language

        def work() -> Content:
            return prepare(entry_effect(lines, facts.accounts, known, language))

        screen.place.jobs.read(screen, "effect", work, self.effect.fill, self._fail)

    def _show_attachments(self) -> None:
        self._show(self.attachments, self._words["attachments"], HEIGHT)
        self.attachments.reload()
        self.attachments.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_paste(self) -> None:
        pasted = self.preview.pasted
        form = self._form
        if pasted is not None and not pasted.problems:
            row = form.grid.row
            form.change(entry_paste.taken(form.draft, form.form, row, pasted, form.reading))
            self.put_away()

    def _offer(self, templates: tuple[Template, ...]) -> None:
        if not templates:
            self._screen.tell(Message(text=self._words["no_templates"], tone="good"))
            return
        self.pick.fill(templates)
        self._show(self.pick, self._words["template"], 96)
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pick.field.open_list()

    def _use_template(self, template: Template, total: Decimal | None) -> None:
        screen, day = self._screen, self._form.draft.entry_date
        self.put_away()
        books = screen.place.books
        work = partial(entry_opening.begin_template, books, new_id(), template, day, total)
        screen.place.jobs.change(screen, work, self._begun, self._fail)

    def _begun(self, changed: Changed[Opened]) -> None:
        opened, screen = changed.value, self._screen
        assert opened.kept is not None
        if screen.kept is None:
            screen.kept = opened.kept
            self._form.adopt(opened.draft)
            screen.renamed.emit()
            screen.show_state()
            self._form.focus_amount()
        else:
            screen.place.open("ledger.entry", opened.kept.reference)

    def _save_template(self, name: str) -> None:
        screen, draft = self._screen, self._form.draft
        template = Template(
            id=TemplateId(new_id()),
            name=name,
            kind=draft.kind,
            series=draft.series,
            text=draft.text,
            recurrence=None,
            version=None,
            lines=tuple(line.as_json() for line in draft.lines if not ledger.is_empty(line)),
        )
        work = partial(ledger.save_template, screen.place.books, new_id(), template)
        said = self._words["kept"].replace("{name}", name)
        screen.place.jobs.change(screen, work, lambda _: self._done(said), self._fail)

    def _done(self, said: str) -> None:
        self.put_away()
        self._screen.tell(Message(text=said, tone="good"))

    def _correct(self) -> None:
        self.put_away()
        self._screen.begin_correction()

    def _fail(self, error: Exception) -> None:
        self._screen.tell(message_of(error, self._screen.place.language))
