"""Below the timesheet: whose day one is at, the leave that is left, and what to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.payroll import service as payroll
from ui.kit.live import Live
from ui.payroll.time_book import TimeBook
from ui.payroll.time_grid import TimeGrid

LINES = 3
_LEAVE = QT_TRANSLATE_NOOP(
    "app",
    "Paid leave to the end of the month: earned {earned}, taken before {before}, in this month "
    "{now}, left {left}.",
)
_UNKEPT = QT_TRANSLATE_NOOP(
    "app", "No days of this month are kept: pay is calculated as if every working day was worked."
)
_PAID = QT_TRANSLATE_NOOP(
    "app", "The pay of this month is posted: what changes here is paid as a difference."
)
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")


class TimeFoot(Live, QFrame):
    """What is to be known of the current cell and of the whole month."""

    def __init__(
        self, grid: TimeGrid, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("time.foot")
        self._grid, self._language = grid, language
        self.who, self.leave, self.count, self.legend = (QLabel() for _ in range(4))
        self.said = QLabel()
        for name in ("who", "leave", "said", "count", "legend"):
            label: QLabel = getattr(self, name)
            label.setObjectName(f"time.{name}")
            label.setWordWrap(name in ("said", "legend", "leave"))
        for label in (self.leave, self.legend):
            label.setProperty("role", "muted")
        self.said.setProperty("role", "bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.who, 1)
        top.addWidget(self.count)
        column.addLayout(top)
        for label in (self.leave, self.said, self.legend):
            column.addWidget(label)
        self.come_alive()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        model = self._grid.time_model
        hours = texts.say(QT_TRANSLATE_NOOP("app", "8: hours, 8/2: two of them at night"))
        usual = texts.say(QT_TRANSLATE_NOOP("app", "Space: usual hours"))
        signs = (f"{model.sign(mark)}: {texts.say(payroll.TITLES[mark])}"
                 for mark in payroll.LETTERS.values())  # fmt: skip
        self.legend.setText(" · ".join((hours, *signs, usual)))
        self.show_now()

    def show_now(self) -> None:
        """Say how things stand at the current cell."""
        book = self._grid.book
        has_rows = book is not None and bool(book.rows)
        self.setVisible(has_rows)
        if book is None or not has_rows:
            return
        texts, at = Texts(self._language()), self._grid.row
        self.who.setText(self._who(book, at))
        self.leave.setText(self._about_leave(book, at, texts))
        said = self._said(book, at, texts)
        self.said.setText("\n".join(said))
        self.said.setVisible(bool(said))
        self.count.setText(self._counted(book))
        for label in (self.who, self.leave, self.said, self.count):
            label.setAccessibleName(label.text())

    # Inside.

    def _who(self, book: TimeBook, at: int) -> str:
        row, model, day = book.rows[at], self._grid.time_model, self._grid.day
        parts = [f"{row.code} {row.name}", row.position]
        if day < book.days:
            formats = model.texts.formats
            parts += [f"{model.weekday(day)}, {formats.day(model.day(day))}", model.holiday(day)]
            kind = payroll.LETTERS.get(book.mark(at, day))
            parts.append("" if kind is None else model.texts.say(payroll.TITLES[kind]))
        else:
            parts.append(model.sum_word(model.sums[day - book.days]))
        return " · ".join(part for part in parts if part)

    def _about_leave(self, book: TimeBook, at: int, texts: Texts) -> str:
        row, looked = book.rows[at], book.looked(at)
        said, number = [], texts.formats.number
        if row.leave is not None:
            said.append(
                texts.say(
                    _LEAVE,
                    earned=number(row.leave.earned),
                    before=number(row.leave.taken),
                    now=number(looked.sums.get("leave_days", 0)),
                    left=number(looked.left or 0),
                )
            )
        if not any(book.marks(at)):
            said.append(texts.say(_UNKEPT))
        if book.time.is_paid:
            said.append(texts.say(_PAID))
        return " ".join(said)

    def _said(self, book: TimeBook, at: int, texts: Texts) -> list[str]:
        looked, model = book.looked(at), self._grid.time_model
        typing = {str(day + 1) for row, day in model.typing if row == at}
        wrong = [one for one in looked.faults if one.column not in typing]
        # Of many that cannot be read the one under the keyboard, else the first: F8 goes on.
        wrong.sort(key=lambda one: one.column != str(self._grid.day + 1))
        said = [model.said(one) for one in wrong[:1]]
        here = model.contested(at, self._grid.day) if self._grid.day < book.days else ""
        said += [here] if here else []
        said += [texts.fault(one) for one in looked.warnings]
        if len(said) > LINES:
            said = [*said[:LINES], texts.say(_MORE, count=len(said) - LINES)]
        return said

    def _counted(self, book: TimeBook) -> str:
        counts = (
            (self.tr("not kept: {count}"), len(book.changed())),
            (self.tr("wrong: {count}"), len(book.faulty())),
            (self.tr("to look at: {count}"), len(book.warned())),
        )
        people = self.tr("people: {count}").format(count=len(book.rows))
        return " · ".join([people, *(text.format(count=n) for text, n in counts if n)])
