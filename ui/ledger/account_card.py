"""The card of one account: its lines with the running balance, page by page at any depth."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Row, Sheet
from app.reports import catalog
from ui.kit.choice_field import ChoiceField
from ui.kit.screen import SheetScreen
from ui.kit.whole import in_part
from ui.kit.window import Source
from ui.kit.window_screen import WindowScreen
from ui.kit.workplace import Target, Workplace
from ui.ledger.card_source import OPENING, CardHead, Spot, card_source, read_head
from ui.ledger.journal import bare
from ui.ledger.report import ReportForm, ReportScreen, card_of, to_entry
from ui.ledger.report_choices import Choices


def to_entry_of_line(choices: Choices, key: str, _column: str = "") -> Target | None:
    """The entry of a line; the opening balance opens nothing."""
    return None if key == OPENING else to_entry(choices, bare(key))


FORM = ReportForm(
    name="ledger.account_card",
    title=QT_TRANSLATE_NOOP("app", "Account card"),
    report=catalog.account_card,
    asks=("account",),
    needs=("account",),
    opens=to_entry_of_line,
    with_groups=False,
)


class AccountCard(ReportScreen, WindowScreen):
    """An account chosen by code or name, and what was posted on it."""

    def __init__(self, place: Workplace, target: Target) -> None:
        self._head_read: CardHead | None = None
        super().__init__(FORM, place, target)
        self.field.setObjectName("account_card.account")
        self.begins_at_end = False
        self.view.grid.shown.connect(self._say_extent)

    @property
    def code(self) -> str:
        """The code of the account; empty before one is chosen."""
        return self.choices.account

    @property
    def field(self) -> ChoiceField:
        """The field in which the account is chosen."""
        field = self.controls["account"]
        assert isinstance(field, ChoiceField)
        return field

    def reload(self) -> None:
        """Read around the reader's place; nothing while no account is chosen."""
        self._head_read = None
        self.read_offered()
        if self.question() is None:
            SheetScreen.reload(self)
        else:
            WindowScreen.reload(self)

    def target_of(self, choices: Choices) -> Target:
        """The target that brings this card back."""
        return card_of(choices)

    def take(self, choices: Choices) -> None:
        """Another account, or other days, begin at the start."""
        self.go_first = None
        self.loaded = type(self.loaded)()
        super().take(choices)

    def source(self) -> Source[Spot]:
        """Pages of the card."""
        return card_source(self.place.books, self._head_of())

    def framed(self) -> Callable[[tuple[Row, ...]], Sheet]:
        """The rows under their titles."""
        head = self._head_of()
        return lambda rows: head().sheet(rows)

    def sheet(self) -> Sheet | None:
        """The card as it is seen; where only a part is loaded, paper gets the whole."""
        seen, ask = super().sheet(), self.question()
        if seen is None or ask is None or (self.loaded.has_start and self.loaded.has_end):
            return seen
        return in_part(seen, lambda _step: ask())

    def retranslate(self) -> None:
        """Say the words of the screen, and read the card in its language."""
        super().retranslate()
        self.field.setAccessibleName(self.tr("Account: code or name (F4 lists all)"))
        self.field.setPlaceholderText(self.tr("Code or name"))
        self.view.when_empty(
            self.tr("Nothing was posted on this account in this period."),
            self.tr("Alt+P chooses another period."),
        )

    def _head_of(self) -> Callable[[], CardHead]:
        """What the card stands in; read once, in a job."""
        books, language, code = self.place.books, self.place.language, self.choices.account
        period = self.choices.days or self.place.period

        def known() -> CardHead:
            head = self._head_read
            if head is None or (head.account.code, head.period) != (code, period):
                head = read_head(books, code, period, language)
                self._head_read = head
            return head

        return known

    def _say_extent(self) -> None:
        """Say how many lines there are where not all are loaded."""
        head, loaded = self._head_read, self.loaded
        is_whole = loaded.has_start and loaded.has_end
        if head is None or is_whole:
            self.view.foot.note("")
        else:
            said = self.tr("lines of the card: {count}; more come as you scroll")
            self.view.foot.note(said.format(count=head.summary.lines))
