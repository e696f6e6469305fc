"""How the company reaches RS.ge: from when documents are sent, where, and as whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QLineEdit

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import Formats, parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.integrations import service as integrations
from app.integrations.records import RsChoice
from app.integrations.service import Habits
from ui.integrations.habits import MINUTES_MAX, habits_of, keep_habits
from ui.integrations.reaching import reached
from ui.kit.acts import Act
from ui.kit.check_box import CheckBox
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace

_SAVED = QT_TRANSLATE_NOOP("app", "Kept. A queue that stood still goes on.")
_MINUTES = QT_TRANSLATE_NOOP("app", "Minutes are a whole number from 0 to {most}.")
_ANSWERS = QT_TRANSLATE_NOOP("app", "RS.ge answers and knows the user. It sees us as {address}.")


class RsSettingsForm(FormScreen):
    """The day from which documents are sent, the address, and the service user."""

    places: Mapping[str, str] = {
        "date.unreadable": "first",
        "rs.practice_only": "url",
        "rs.address_elsewhere": "url",
        "rs.minutes": "minutes",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.settings")
        self._chosen: RsChoice | None = None
        self.first, self.url = QLineEdit(), QLineEdit()
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        add = self.form.add
        add("first", QT_TRANSLATE_NOOP("app", "Send from tax point"), self.first)
        add("url", QT_TRANSLATE_NOOP("app", "Other address (practice)"), self.url)
        add("user", QT_TRANSLATE_NOOP("app", "Service user (name:code)"), self.user)
        add("password", QT_TRANSLATE_NOOP("app", "Its password"), self.password)
        self.itself = CheckBox()
        add("itself", QT_TRANSLATE_NOOP("app", "This computer sends by itself"), self.itself)
        self.minutes = QLineEdit()
        minutes = QT_TRANSLATE_NOOP("app", "Fetch what came, each so many minutes (0: never)")
        add("minutes", minutes, self.minutes)
        test = Act(
            name="test",
            title=QT_TRANSLATE_NOOP("app", "Test the connection"),
            does=self.test,
            keys=("F5",),
            icon="server",
        )
        main = self.main_act(QT_TRANSLATE_NOOP("app", "Save"))
        self.column.insertWidget(0, self.give_acts(main, test))
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Connection to RS.ge")

    def reload(self) -> None:
        """Read what was chosen."""
        books = self.place.books
        self.is_settled = False
        self.place.jobs.read(
            self, "choice", lambda: integrations.rs_choice(books), self._fill, self._fail
        )

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with what was typed."""
        try:
            self._day()
        except Refused as refused:
            return (
                Problem(code=refused.code, text=refused.text, args=refused.args_, column="first"),
            )
        if self._minutes() is None:
            return (Problem(code="rs.minutes", text=_MINUTES, args={"most": MINUTES_MAX}),)
        name, password = self.user.text().strip(), self.password.text()
        if bool(name) == bool(password):
            return ()
        # Half of it would be kept by nobody, and nobody would say so.
        return (
            Problem(
                code="rs.user_half",
                text=QT_TRANSLATE_NOOP(
                    "app", "Type the service user and its password together; both empty: as kept."
                ),
                column="password" if name else "user",
            ),
        )

    def work(self) -> Work[object]:
        """Keep the user on this computer when one was typed, and the rest in the books."""
        books, request, chosen = self.place.books, new_id(), self._chosen
        first, url = self._day(), self.url.text().strip()
        keep = self._keeping()
        # Kept before the books are changed: whoever hears of that acts by it.
        habits = Habits(sends=self.itself.isChecked(), fetch_minutes=self._minutes() or 0)
        keep_habits(self.place.settings, books.tenant, habits)
        version = 0 if chosen is None else chosen.version

        def save() -> Changed[RsChoice]:
            keep()
            return integrations.choose(books, request, first, url, version)

        return save

    def saved(self, _answer: object) -> None:
        """Say it, and forget the password in the window."""
        self.password.clear()
        said = Texts(self.place.language).say(_SAVED)
        self.tell(Message(text=said, tone="good", code="rs.saved"))
        self.reload()

    def test(self) -> None:
        """Ask RS.ge who we are, as the kept settings and user would."""
        books, access = self.place.books, self.place.rs

        def ask() -> str:
            rs = reached(books, access)
            rs.look_ups.own_numbers()
            return rs.look_ups.my_address()

        self.place.jobs.reach(self, ask, self._answers, self._fail)

    def retranslate(self) -> None:
        """Say the words of the form."""
        self.setAccessibleName(self.title())
        self.renamed.emit()

    def _answers(self, address: str) -> None:
        said = Texts(self.place.language).say(_ANSWERS, address=address)
        self.tell(Message(text=said, tone="good", code="rs.answers"))

    def _day(self) -> date | None:
        typed = self.first.text().strip()
        return parse_date(typed) if typed else None

    def _minutes(self) -> int | None:
        typed = self.minutes.text().strip()
        is_number = typed.isascii() and typed.isdigit() and int(typed) <= MINUTES_MAX
        return int(typed) if is_number else None

    def _keeping(self) -> Work[None]:
        access, chosen = self.place.rs, self._chosen
        name, password = self.user.text().strip(), self.password.text()
        if access is None or chosen is None or not (name and password):
            return lambda: None
        return lambda: access.keep_typed(chosen.id_code, name, password)

    def _fill(self, chosen: RsChoice) -> None:
        self._chosen = chosen
        first = chosen.sends_from
        self.first.setText("" if first is None else Formats().day(first))
        self.url.setText(chosen.url)
        habits = habits_of(self.place.settings, self.place.books.tenant)
        self.itself.setChecked(habits.sends)
        self.minutes.setText(str(habits.fetch_minutes))
        if chosen.stopped_text:
            self.tell(Message(text=chosen.stopped_text, code=chosen.stopped_code))
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)
