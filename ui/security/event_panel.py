"""One event whole, beside the history: when, who, and every field before and after."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import (
    ACCOUNT_TYPES,
    CASH_FLOWS,
    CURRENCY_RULES,
    DIMENSION_NAMES,
    EVERY,
    KINDS,
    SIDES,
    STATES,
    kind_name,
    state_name,
)
from app.security import service as security
from app.security.records import EventDetail, Happened, Role
from app.security.reports import MEMBER_STATES, Whose, event_detail, role_word
from ui.kit import theme
from ui.kit.content import Content, prepare
from ui.kit.live import Live
from ui.kit.messages import message_of
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Workplace
from ui.security.second_list import name_parts

REGISTERS = {
    "party_id": "parties",
    "contract_id": "contracts",
    "settlement_document_id": "settlement_documents",
    "employee_id": "employees",
    "item_id": "items",
    "warehouse_id": "warehouses",
    "fixed_asset_id": "fixed_assets",
    "bank_account_id": "bank_accounts",
    "cash_desk_id": "cash_desks",
    "cost_centre_id": "cost_centres",
    "vat_code_id": "vat_codes",
    "income_kind_id": "income_kinds",
}
"""Field of a line -> the register whose codes it stands for."""

_PERIOD_STATES = {
    "open": QT_TRANSLATE_NOOP("app", "open"),
    "soft_closed": QT_TRANSLATE_NOOP("app", "closed"),
    "hard_closed": QT_TRANSLATE_NOOP("app", "finally closed"),
}


_VALUES = {
    "type": ACCOUNT_TYPES,
    "normal_side": SIDES,
    "currency_rule": CURRENCY_RULES,
    "cash_flow_class": CASH_FLOWS,
    "required_dimensions": DIMENSION_NAMES,
    "recurrence": EVERY,
    "reversal_style": {
        "storno": QT_TRANSLATE_NOOP("app", "Storno"),
        "opposite": QT_TRANSLATE_NOOP("app", "Opposite sides"),
    },
    "direction": {
        "none": QT_TRANSLATE_NOOP("app", "neither"),
        "output": QT_TRANSLATE_NOOP("app", "output"),
        "input": QT_TRANSLATE_NOOP("app", "input"),
        "both": QT_TRANSLATE_NOOP("app", "both"),
    },
}
"""Field -> what its values are called."""


class EventPanel(Live, QWidget):
    """Reads the event of the current line; the latest question wins."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.setObjectName("event.panel")
        self.place = place
        self.names_of_people: dict[str, str] = {}
        self._codes: dict[str, dict[str, str]] = {}
        self._shown: int | None = None
        self.title = QLabel()
        self.title.setObjectName("event.title")
        self.title.setFont(theme.sans(bold=True))
        self.title.setWordWrap(True)
        self.about = QLabel()
        self.about.setObjectName("event.about")
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.view = SheetView()
        name_parts(self.view, "event")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for label in (self.title, self.about):
            label.setContentsMargins(12, 0, 12, 0)
            column.addWidget(label)
        column.addWidget(self.view, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("history.split")
        self.split.setChildrenCollapsible(False)
        self.come_alive()

    def stand_beside(self, view: QWidget) -> None:
        """Take the right third of what the list has."""
        self.split.addWidget(view)
        self.split.addWidget(self)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([640, 380])

    def show_event(self, line: Happened | None) -> None:
        """Read the event of a line, and show it when it comes."""
        if line is None:
            self._shown = None
            self._put("", "")
            self.view.ask("", "")
            return
        if line.seq == self._shown:
            return
        self._shown = line.seq
        books, language, seq, kind = self.place.books, self.place.language, line.seq, line.type

        def read() -> tuple[EventDetail, Content]:
            detail = security.event(books, seq, kind)
            names = self._names(books, detail, Texts(language))
            return detail, prepare(event_detail(detail, names, Whose(language=language)))

        self.view.wait()
        self.place.jobs.read(self, "event", read, self._show, self._fail)

    def _show(self, found: tuple[EventDetail, Content]) -> None:
        detail, content = found
        about = QT_TRANSLATE_NOOP("app", "No. {seq} · {at} · {person}, login {login}")
        self._put(
            content.sheet.title,
            Texts(self.place.language).say(
                about,
                seq=str(detail.seq),
                at=detail.happened_at,
                person=detail.person_name,
                login=detail.login,
            ),
        )
        self.view.fill(content)

    def _fail(self, error: Exception) -> None:
        self._shown = None
        self.view.fail(message_of(error, self.place.language))

    def _put(self, title: str, about: str) -> None:
        self.title.setText(title)
        self.about.setText(about)

    def _names(self, books: Books, detail: EventDetail, texts: Texts) -> Mapping[str, str]:
        """What the ids and values of an event are called; registers are read when one is met."""
        told = detail.data + (detail.before_data or "")
        names = {**self.names_of_people, **_words(texts)}
        if "account_id" in told or "parent_id" in told:
            names.update(self._register(books, "accounts"))
        for field, register in REGISTERS.items():
            if f'"{field}": "' in told:
                names.update(self._register(books, register))
        return names

    def _register(self, books: Books, name: str) -> dict[str, str]:
        known = self._codes.get(name)
        if known is None:
            if name == "accounts":
                known = {str(one.id): one.code for one in ledger.chart(books)}
            else:
                known = {str(one): code for code, one in ledger.register(books, name).items()}
            self._codes[name] = known
        return known

    def forget_codes(self) -> None:
        """Codes may have changed: read them anew when they are next met."""
        self._codes = {}
        self._shown = None

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.view.grid.setAccessibleName(self.tr("Fields of the event before and after"))
        self.view.when_empty(self.tr("This event tells no more than its type."), "")
        self._shown = None


def _words(texts: Texts) -> dict[str, str]:
    """What the values of fields are called."""
    words = {f"kind:{kind}": kind_name(kind, texts) for kind in KINDS}
    words.update({f"state:{state}": state_name(state, texts) for state in STATES})
    words.update({f"state:{state}": texts.say(said) for state, said in MEMBER_STATES.items()})
    words.update({f"state:{state}": texts.say(said) for state, said in _PERIOD_STATES.items()})
    words.update({f"role:{role}": role_word(str(role), texts) for role in Role})
    for field, titles in _VALUES.items():
        words.update({f"{field}:{value}": texts.say(said) for value, said in titles.items()})
    return words
