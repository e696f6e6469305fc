"""One employee as a form: who it is, what was agreed from when, and what the register is told.

The tab says the code alone. What is typed lies nowhere but in the form until it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, Problem
from app.core.formats import LANGUAGES
from app.core.iban import iban_written
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.payroll import service as payroll
from app.payroll.records import SEX_NAMES, Employee, EmployeeId, Sex
from ui.kit.acts import Act
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import Option
from ui.kit.fields import Choice, OpenDayField
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace
from ui.payroll import employee_rows as lists
from ui.payroll.rows import Values

WRITE = "payroll:write"
_LINES = ("code", "personal_number", "first_name", "last_name", "citizenship", "mobile", "email",
          "iban", "address")  # fmt: skip
_TITLES = {
    "code": QT_TRANSLATE_NOOP("app", "Code"),
    "personal_number": QT_TRANSLATE_NOOP("app", "Personal number"),
    "first_name": QT_TRANSLATE_NOOP("app", "First name"),
    "last_name": QT_TRANSLATE_NOOP("app", "Last name"),
    "birth_day": QT_TRANSLATE_NOOP("app", "Day of birth"),
    "sex": QT_TRANSLATE_NOOP("app", "Sex"),
    "citizenship": QT_TRANSLATE_NOOP("app", "Citizenship"),
    "mobile": QT_TRANSLATE_NOOP("app", "Mobile"),
    "iban": QT_TRANSLATE_NOOP("app", "Bank account (IBAN)"),
    "email": QT_TRANSLATE_NOOP("app", "E-mail"),
    "address": QT_TRANSLATE_NOOP("app", "Address"),
    "note": QT_TRANSLATE_NOOP("app", "Note"),
    "is_active": QT_TRANSLATE_NOOP("app", "In use"),
}
_SECTION_OF = {"employee.terms_overlap": "terms"}
_KEPT = QT_TRANSLATE_NOOP("app", "Employee {employee} is kept.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the form is filled from."""

    employee: Employee | None
    codes: Mapping[str, str]
    """Id of the employee by code, of all that the books know."""
    centres: tuple[Option, ...]
    currencies: tuple[Option, ...]


class EmployeeForm(FormScreen):
    """An employee, kept with Ctrl+Enter. The key is the id; empty: somebody is hired."""

    rights: Mapping[str, str] = {"save": WRITE}
    places: Mapping[str, str] = {
        "employee.code_missing": "code",
        "employee.code_taken": "code",
        "employee.name_missing": "first_name",
        "employee.personal_number_wrong": "personal_number",
        "employee.personal_number_taken": "personal_number",
        "employee.iban_wrong": "iban",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.employee")
        self._old: Employee | None = None
        self._read: Employee | None = None
        self._new_id = EmployeeId(new_id())
        self._codes: Mapping[str, str] = {}
        self.lines = {name: QLineEdit() for name in _LINES}
        self.birth_day = OpenDayField(place.today)
        self.sex, self.note, self.is_active = Choice(), QPlainTextEdit(), CheckBox()
        self.sections = lists.sections((lambda: self.place.language, place.today))
        self.for_register = QPlainTextEdit()
        self._arrange()
        for rows in self.sections.values():
            rows.edited.connect(self._edited)
        self.form.edited.connect(self._say_register)
        self.come_alive()

    @property
    def is_new(self) -> bool:
        """Whether somebody is hired."""
        return not self.target.key

    def title(self) -> str:
        """What stands on the tab: the code, never a name."""
        if self.is_new:
            return self.tr("New employee")
        code = self._old.code if self._old is not None else ""
        return f"{self.tr('Employee')} {code}".strip()

    def first_focus(self) -> QWidget:
        """The personal number of somebody new, whose code is proposed; else the code."""
        return self.lines["personal_number" if self.is_new else "code"]

    def reload(self) -> None:
        """Read the employee and what the fields offer; what was typed is asked about."""
        if self._read is not None and self._is_edited() and not self._is_warned():
            text = self.tr("What you typed is not kept. F5 once more reads the employee anew.")
            self.bar.tell(Message(text=text, code="form.unsaved"))
            return
        books, key, today = self.place.books, self.target.key, self.place.today()

        def ask() -> Read:
            return Read(
                employee=payroll.employee(books, EmployeeId(UUID(key))) if key else None,
                codes={row.code: str(row.id) for row in ledger.register_rows(books, "employees")},
                centres=tuple(
                    Option(
                        key=str(row.id),
                        code=row.code,
                        names=dict.fromkeys(LANGUAGES, row.name),
                        is_active=row.is_active,
                    )
                    for row in ledger.register_rows(books, "cost_centres")
                ),
                currencies=tuple(
                    Option(key=one.code, code=one.code, names=one.names)
                    for one in ledger.currencies(books, today)
                ),
            )

        self.place.jobs.read(self, "employee", ask, self._fill, self._cannot_read)

    def employee(self) -> Employee:
        """The employee as it stands in the form; rows without a readable first day left out."""
        told = {str(row.get("id")): row for row in self.sections["register"].rows}
        typed = {name: line.text().strip() for name, line in self.lines.items()}
        typed["citizenship"] = typed["citizenship"].upper()
        typed["iban"] = iban_written(typed["iban"])
        base = self._old or Employee(id=self._new_id, code="", first_name="", last_name="")
        return replace(
            base,
            **typed,  # type: ignore[arg-type]
            birth_day=self.birth_day.given,
            sex=Sex(self.sex.currentData() or ""),
            note=self.note.toPlainText().strip(),
            is_active=self.is_active.isChecked(),
            terms=tuple(
                lists.terms_of(row, told.get(str(row.get("id")), {}))
                for row in self._dated("terms")
            ),
            statuses=tuple(lists.status_of(row) for row in self._dated("statuses")),
            allowances=tuple(lists.allowance_of(row) for row in self._dated("allowances")),
            items=tuple(lists.item_of(row) for row in self._dated("items")),
        )

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the employee as it stands."""
        one = self.employee()
        found = list(payroll.check_employee(one, self.place.today()))
        if self._codes.get(one.code, str(one.id)) != str(one.id):
            found.append(payroll.code_taken(one.code))
        # A problem counts the rows that have a day; the grid counts all.
        for at, problem in enumerate(found):
            name = (problem.column or "").partition(".")[0]
            if problem.row is not None and name in self.sections:
                found[at] = replace(problem, row=self._places(name)[problem.row - 1] + 1)
        for name, rows in self.sections.items():
            missing = [at for at, row in enumerate(rows.rows) if row.get("from_day") is None]
            if rows.is_growing:
                found += [payroll.day_missing(name, at + 1) for at in missing]
        return tuple(found)

    def save(self) -> None:
        """Take what is being typed in the lists too; a day that cannot be read stays there."""
        for rows in self.sections.values():
            if not rows.take():
                self._area.ensureWidgetVisible(rows.grid, 0, 40)
                return
        super().save()
        if not self.form.faults():
            self._go_to_fault()

    def show_check(self) -> bool:
        """Show what is wrong; days that cannot be read are always shown."""
        is_wrong = super().show_check()
        return is_wrong or (self._asked and any(rows.unread() for rows in self.sections.values()))

    def work(self) -> Work[object]:
        """Keep the employee."""
        books, request, one = self.place.books, new_id(), self.employee()
        return lambda: payroll.save_employees(books, request, [one])

    def saved(self, answer: object) -> None:
        """The employee is kept: shown as the books have it now."""
        assert isinstance(answer, Changed)
        self.target = Target(name=self.target.name, key=str(answer.value[0]))
        text = Texts(self.place.language).say(_KEPT, employee=self.employee().code)
        self._read = None
        self.bar.tell(Message(text=text, tone="good", code="employee.kept"))
        self.reload()

    def copy_register(self) -> None:
        """Copy the lines for the portal of the register."""
        QGuiApplication.clipboard().setText(self.for_register.toPlainText())
        text = self.tr("The lines for the register are copied.")
        self.bar.tell(Message(text=text, tone="good", code="employee.copied"))

    def next_section(self) -> None:
        """The keyboard goes to the next list, after the last to the first field."""
        stops: list[QWidget] = [self.lines["code"]]
        stops += [rows.grid for rows in self.sections.values()]
        now: QWidget | None = self.focusWidget()
        at = 0
        for place, one in enumerate(stops):
            if now is not None and (one is now or one.isAncestorOf(now)):
                at = place
        self._go_to(stops[(at + 1) % len(stops)])

    def retranslate(self) -> None:
        """Say the words of the screen."""
        texts = Texts(self.place.language)
        self.setAccessibleName(self.tr("Employee"))
        for at, name in enumerate(SEX_NAMES.values()):
            self.sex.setItemText(at, texts.say(name))
        self.for_register.setAccessibleName(self.tr("Lines for the register of hired persons"))
        self._lines_label.setText(self.tr("Lines for the register of hired persons"))
        self.renamed.emit()
        self._say_register()

    # Inside.

    def _arrange(self) -> None:
        for sex in SEX_NAMES:
            self.sex.addItem("", str(sex))
        made: Mapping[str, QWidget] = {
            **self.lines, "birth_day": self.birth_day, "sex": self.sex, "note": self.note,
            "is_active": self.is_active,
        }  # fmt: skip
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        for name, title in _TITLES.items():
            self.form.add(name, title, made[name])
        self.form.grid.setContentsMargins(24, 16, 24, 8)
        self._lines_label = QLabel()
        self._lines_label.setProperty("role", "muted")
        self.for_register.setObjectName("employee.for_register")
        self.for_register.setReadOnly(True)
        self.for_register.setTabChangesFocus(True)
        self.for_register.setFixedHeight(230)
        area = self.findChild(QScrollArea, "form.area")
        assert isinstance(area, QScrollArea)
        self._area = area
        area.takeWidget()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(self.form)
        for rows in self.sections.values():
            column.addWidget(rows)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 0)
        below.addWidget(self._lines_label)
        below.addWidget(self.for_register)
        column.addLayout(below)
        column.addStretch(1)
        area.setWidget(whole)
        self.column.insertWidget(0, self.give_acts(*self._acts()))

    def _acts(self) -> tuple[Act, ...]:
        return (
            self.main_act(QT_TRANSLATE_NOOP("app", "Keep the employee")),
            Act(
                name="section",
                title=QT_TRANSLATE_NOOP("app", "Next list"),
                keys=("F6",),
                icon="next",
                does=self.next_section,
            ),
            Act(
                name="copy",
                title=QT_TRANSLATE_NOOP("app", "Copy for the register"),
                keys=("Ctrl+J",),
                icon="paste",
                does=self.copy_register,
            ),
        )

    def _fill(self, read: Read) -> None:
        self._old, self._codes = read.employee, read.codes
        one = read.employee or Employee(
            id=self._new_id, code=payroll.free_code(read.codes), first_name="", last_name=""
        )
        known = {option.key for option in read.currencies}
        gel = () if "GEL" in known else (Option(key="GEL", code="GEL", names={}),)
        items = payroll.pay_items().on(self.place.today())
        lists.offer_choices(self.sections, read.centres, (*gel, *read.currencies), items)
        self._put(one)
        self._read = self.employee()
        self.renamed.emit()
        if not self.is_settled:
            self.first_focus().setFocus()
        self._settle(failed=False)

    def _put(self, one: Employee) -> None:
        for name, line in self.lines.items():
            line.setText(str(getattr(one, name)))
        self.birth_day.put_given(one.birth_day)
        self.sex.setCurrentIndex(self.sex.findData(str(one.sex)))
        self.note.setPlainText(one.note)
        self.is_active.setChecked(one.is_active)
        self.sections["terms"].put(lists.row_of_terms(terms) for terms in one.terms)
        self.sections["statuses"].put(lists.row_of_status(status) for status in one.statuses)
        self.sections["allowances"].put(lists.row_of_allowance(one) for one in one.allowances)
        self.sections["items"].put(lists.row_of_item(item) for item in one.items)
        self.sections["register"].put(
            {
                "id": str(terms.id),
                "start_registered_on": terms.start_registered_on,
                "end_registered_on": terms.end_registered_on,
            }
            for terms in one.terms
        )
        self._say_register()

    def _edited(self) -> None:
        self._say_register()
        self.show_check()
        self._note_typed()

    def _say_register(self) -> None:
        """What the register was told of each agreement, and the lines for its portal."""
        texts, today = Texts(self.place.language), self.place.today()
        rows = self.sections["register"]
        told = {str(row.get("id")): row for row in rows.rows}
        shown: list[Values] = []
        one = self.employee()
        entries = payroll.register_entries(one.terms, today)
        for terms in one.terms:
            last = texts.formats.day(terms.to_day) if terms.to_day is not None else "…"
            said = [
                entry.said(texts)
                for entry in entries
                if entry.day == (terms.to_day if entry.is_end else terms.from_day)
            ]
            row = {
                **told.get(str(terms.id), {}),
                "id": str(terms.id),
                "what": f"{texts.formats.day(terms.from_day)} – {last}",
                "state": "; ".join(said),
            }
            shown.append(row)
        if not rows.grid.is_typing:
            rows.put(shown)
        self.for_register.setPlainText("\n".join(payroll.register_lines(one, today, texts)))

    def _go_to(self, field: QWidget) -> None:
        """Put the keyboard into a field, and the field into sight."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(field, 0, 40)

    def _go_to_fault(self) -> None:
        """Put the keyboard onto the first cell with a fault, where the lists have one."""
        for rows in self.sections.values():
            faults = sorted(rows.grid.lines_model.faults)
            if faults:
                rows.grid.go(*faults[0])
                self._go_to(rows.grid)
                return

    def _dated(self, name: str) -> list[Values]:
        rows = self.sections[name].rows
        return [rows[at] for at in self._places(name)]

    def _places(self, name: str) -> list[int]:
        """Where the rows with a readable first day stand."""
        rows = enumerate(self.sections[name].rows)
        return [at for at, row in rows if isinstance(row.get("from_day"), date)]

    def _show(self, problems: tuple[Problem, ...]) -> bool:
        """Faults of the lists stand at their cells; the form shows the others."""
        texts = Texts(self.place.language)
        rest: list[Problem] = []
        cells: dict[str, dict[tuple[int, str], str]] = {
            name: rows.unread() for name, rows in self.sections.items()
        }
        for problem in problems:
            name, _, key = (problem.column or "").partition(".")
            name = name if key else _SECTION_OF.get(problem.code, "")
            if name in self.sections:
                at = ((problem.row or 1) - 1, key or "from_day")
                cells[name].setdefault(at, texts.fault(problem))
            else:
                rest.append(problem)
        for name, rows in self.sections.items():
            rows.show_faults(cells[name])
        super()._show(tuple(rest))
        return bool(problems)

    def _note_typed(self) -> None:
        if self.is_settled:
            self.place.unsaved.put(self, int(self._read is not None and self._is_edited()))

    def _is_edited(self) -> bool:
        is_unread = any(rows.unread() for rows in self.sections.values())
        return is_unread or self.employee() != self._read

    def _is_warned(self) -> bool:
        return self.bar.message is not None and self.bar.message.code in (
            "form.unsaved",
            "changed.meanwhile",
        )

    def _refused(self, error: Exception) -> None:
        super()._refused(error)
        if isinstance(error, Conflict):
            told = message_of(error, self.place.language)
            hint = self.tr("F5 reads the employee as it is now; what you typed is replaced.")
            self.bar.tell(Message(text=told.text, details=(hint,), code="changed.meanwhile"))

    def _cannot_read(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)
