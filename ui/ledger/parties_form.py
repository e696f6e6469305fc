"""A row of a register as a form: code, name, what its register has besides, in use or not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import Formats, parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import FURTHER, REGISTER_NAMES, RegisterRow
from app.ledger.reports.registers import CHOICES, FURTHER_NAMES
from ui.kit.check_box import CheckBox
from ui.kit.fields import Choice
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace

_NO_CODE = QT_TRANSLATE_NOOP("app", "Give a code; it is what entries and files name it by.")
_NO_NAME = QT_TRANSLATE_NOOP("app", "Give a name.")
_TAKEN = QT_TRANSLATE_NOOP("app", "The code {code} is taken by “{name}”. Give another.")
_SAVED = QT_TRANSLATE_NOOP("app", "Saved: {code} {name}.")


class RegisterForm(FormScreen):
    """The key is the register and, after a colon, the code of the row; without code a new one."""

    places: Mapping[str, str] = {
        "register.code_missing": "code",
        "register.code_taken": "code",
        "register.name_missing": "name",
        "date.unreadable": "day",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.register_row")
        self.register, _, self._code = target.key.partition(":")
        if self.register not in REGISTER_NAMES:
            self.register = "parties"
        self._row: RegisterRow | None = None
        self._taken: dict[str, str] = {}
        self.code, self.name = QLineEdit(), QLineEdit()
        self.is_active = CheckBox()
        self.further: dict[str, QWidget] = {}
        self.form.add("code", QT_TRANSLATE_NOOP("app", "Code"), self.code)
        self.form.add("name", QT_TRANSLATE_NOOP("app", "Name"), self.name)
        for key in FURTHER.get(self.register, ()):
            field = Choice() if key == "party_id" or key in CHOICES else QLineEdit()
            self.further[key] = field
            self.form.add(key, FURTHER_NAMES[key], field)
        self.form.add("is_active", QT_TRANSLATE_NOOP("app", "In use"), self.is_active)
        self.column.insertWidget(0, self.give_acts(self.main_act(QT_TRANSLATE_NOOP("app", "Save"))))
        # What is left of the height goes below the fields, not between them.
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        register = Texts(self.place.language).say(REGISTER_NAMES[self.register])
        fresh = self.tr("new")
        return f"{register}: {self._code or fresh}"

    def reload(self) -> None:
        """Read the register, and the parties where a row belongs to one."""
        books, name = self.place.books, self.register
        self.is_settled = False

        def ask() -> tuple[tuple[RegisterRow, ...], tuple[RegisterRow, ...]]:
            parties = ledger.register_rows(books, "parties") if "party_id" in self.further else ()
            return ledger.register_rows(books, name), parties

        self.place.jobs.read(self, "row", ask, lambda found: self._fill(*found), self._fail)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with what was typed."""
        found: list[Problem] = []
        code = self.code.text().strip()
        if not code:
            found.append(Problem(code="register.code_missing", text=_NO_CODE))
        elif code != self._code and code in self._taken:
            args = {"code": code, "name": self._taken[code]}
            found.append(Problem(code="register.code_taken", text=_TAKEN, args=args))
        if not self.name.text().strip():
            found.append(Problem(code="register.name_missing", text=_NO_NAME))
        try:
            self._further()
        except Refused as refused:
            found.append(Problem(code=refused.code, text=refused.text, args=refused.args_))
        return tuple(found)

    def work(self) -> Work[object]:
        """Keep the row."""
        books, request, name = self.place.books, new_id(), self.register
        row = RegisterRow(
            id=None if self._row is None else self._row.id,
            code=self.code.text().strip(),
            name=self.name.text().strip(),
            is_active=self.is_active.isChecked(),
            further=self._further(),
        )
        return lambda: ledger.save_register(books, request, name, (row,))

    def saved(self, _answer: object) -> None:
        """Say it, and go on with what is kept now."""
        args = {"code": self.code.text().strip(), "name": self.name.text().strip()}
        said = Texts(self.place.language).say(_SAVED, **args)
        self._code = args["code"]
        self.tell(Message(text=said, tone="good", code="register.saved"))
        self.renamed.emit()
        self.reload()

    def retranslate(self) -> None:
        """Say the words of the form."""
        texts = Texts(self.place.language)
        for name, words in CHOICES.items():
            field = self.further.get(name)
            if isinstance(field, Choice):
                chosen = max(field.currentIndex(), 0)
                field.clear()
                for key, word in words.items():
                    field.addItem(texts.say(word), key)
                field.setCurrentIndex(chosen)
        self.setAccessibleName(self.tr("Row of a register"))
        self.renamed.emit()

    def _fill(self, rows: tuple[RegisterRow, ...], parties: tuple[RegisterRow, ...]) -> None:
        self._taken = {row.code: row.name for row in rows}
        self._row = next((row for row in rows if row.code == self._code), None)
        party = self.further.get("party_id")
        if isinstance(party, Choice):
            party.clear()
            for one in parties:
                party.addItem(f"{one.code}  {one.name}", str(one.id))
        row = self._row
        self.code.setReadOnly(row is not None)
        self.is_active.setChecked(row is None or row.is_active)
        if row is not None:
            self.code.setText(row.code)
            self.name.setText(row.name)
            for key, field in self.further.items():
                value = row.further.get(key)
                if isinstance(field, Choice):
                    field.setCurrentIndex(max(field.findData(str(value)), 0))
                elif isinstance(field, QLineEdit):
                    is_day = key in ("day", "due_day") and value
                    text = Formats().day(parse_date(str(value))) if is_day else str(value or "")
                    field.setText(text)
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    def _further(self) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, field in self.further.items():
            if isinstance(field, Choice):
                found[key] = field.currentData()
            elif isinstance(field, QLineEdit):
                typed = field.text().strip()
                is_day = key in ("day", "due_day") and typed
                found[key] = parse_date(typed) if is_day else typed
        return found
