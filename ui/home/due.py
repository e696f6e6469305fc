"""What is due in the company, as tiles: each reads by itself and opens what it is about."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.changes import NOTHING, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.log import log_error
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Company
from ui.home.flow import GAP, Flow
from ui.home.reading import Asking, Reading, Tile, Tone
from ui.home.tile_button import TileButton
from ui.home.tiles import TILES
from ui.kit.messages import StateView, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import PaperButton

_MARKS = {Tone.LATE: "!", Tone.SOON: "!", Tone.CALM: "", Tone.NOTHING: "✓"}


class Due(Screen):
    """Tiles in a flow. Tab and the arrows go from one to the next, Enter opens."""

    tiles: tuple[Tile, ...] = TILES

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("home.due")
        self.buttons = tuple(
            TileButton(tile, place.language)
            for tile in self.tiles
            if all(place.may(right) for right in tile.rights)
        )
        self.watches = NOTHING
        for tile in self.tiles:
            self.watches |= tile.watches
        self._old = set(self.buttons)
        """What is to be read when it comes into sight."""
        self._asked: set[TileButton] = set()
        self._company: Company | None = None
        self.empty = StateView()
        self._lay_out()
        for button in self.buttons:
            button.clicked.connect(partial(self._open, button))
            button.moved.connect(partial(self._move, button))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("What is due")

    def shown(self) -> list[TileButton]:
        """The tiles that concern the company, in their order."""
        return [one for one in self.buttons if one.is_meant]

    def first_focus(self) -> QWidget:
        """The first tile."""
        return next(iter(self.shown()), self)

    def reload(self) -> None:
        """Read every tile anew."""
        self._old.update(self.buttons)
        self._read_old()

    def sheet(self) -> Sheet | None:
        """The tiles as a list for paper."""
        read = [(one, one.reading) for one in self.shown() if one.reading is not None]
        return _listed(self.place, self._company, read) if read else None

    def has_sheet(self) -> bool:
        """Whether anything was read."""
        return any(one.reading is not None for one in self.shown())

    def retranslate(self) -> None:
        """Say the words of the screen, and read the tiles in its language."""
        self.setAccessibleName(self.title())
        for button in self.buttons:
            button.speak(self.place.language)
        self.empty.say("start", self.tr("Nothing here concerns your role."))
        self.renamed.emit()
        self.outdated()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what became old while nobody looked."""
        super().showEvent(event)
        self._read_old()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addStretch(1)
        head.addWidget(PaperButton(self))
        self._ground = Flow()
        self._area = QScrollArea()
        self._area.setObjectName("home.area")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addWidget(self.empty, 1)
        self._flow()

    def _flow(self) -> None:
        shown = self.shown()
        for button in set(self.buttons) - set(shown):
            button.hide()
        self._ground.put(shown)
        self._area.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        for before, after in pairwise(shown):
            self.setTabOrder(before, after)

    def _hear(self, topics: Topic) -> None:
        old = {one for one in self.buttons if one.tile.watches & topics}
        self._old |= old
        if old and self.isVisible():
            self._read_old()

    def _read_old(self) -> None:
        old, self._old = self._old, set()
        if not old:
            if not self._asked:
                self._settle(failed=False)
            return
        self.is_settled = False
        self._asked |= old
        place = self.place
        books = place.books
        place.jobs.read(self, "company", lambda: ledger.company(books), self._know, log_error)
        asking = Asking(
            books=place.books, desk=place.desk, today=place.today(), texts=Texts(place.language)
        )
        for button in (one for one in self.buttons if one in old):
            place.jobs.read(
                self,
                button.tile.name,
                partial(button.tile.read, asking),
                partial(self._show, button),
                partial(self._fail, button),
            )

    def _know(self, company: Company) -> None:
        self._company = company

    def _show(self, button: TileButton, reading: Reading | None) -> None:
        button.show_reading(reading)
        self._answered(button)

    def _fail(self, button: TileButton, error: Exception) -> None:
        button.show_error(message_of(error, self.place.language))
        self._answered(button)

    def _answered(self, button: TileButton) -> None:
        had_focus = button.hasFocus()
        self._flow()
        if had_focus and not button.is_meant:
            self.first_focus().setFocus()
        self._asked.discard(button)
        if not self._asked:
            self._settle(failed=any(one.message is not None for one in self.buttons))

    def _open(self, button: TileButton) -> None:
        tile, reading = button.tile, button.reading
        if reading is not None and reading.month is not None:
            self.place.choose_period(reading.month)
        self.place.open(tile.opens, tile.key)

    def _move(self, button: TileButton, key: Qt.Key) -> None:
        shown = self.shown()
        at = shown.index(button)
        to = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Up: at - self._ground.across,
            Qt.Key.Key_Down: at + self._ground.across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(shown) - 1,
        }[key]
        if 0 <= to < len(shown):
            shown[to].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(shown[to], 0, GAP)


def _listed(
    place: Workplace, company: Company | None, read: list[tuple[TileButton, Reading]]
) -> Sheet:
    texts = Texts(place.language)
    return Sheet(
        name="due",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What is due")),
        columns=(
            Column("mark", texts.say(QT_TRANSLATE_NOOP("app", "Mark")), Kind.CODE),
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What"))),
            Column("figure", texts.say(QT_TRANSLATE_NOOP("app", "How much"))),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Until")), Kind.DATE),
        ),
        rows=tuple(
            Row(
                key=button.tile.opens,
                cells={
                    "mark": _MARKS[found.tone],
                    "title": texts.say(button.tile.title),
                    "figure": found.figure,
                    "state": found.state,
                    "day": found.day,
                },
            )
            for button, found in read
        ),
        company="" if company is None else company.name,
        id_code="" if company is None else company.id_code,
        as_of=place.today(),
        language=place.language,
    )
