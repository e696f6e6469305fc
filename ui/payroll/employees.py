"""The list of employees: found while one types, hired, ended, blocked, erased, given their data.

People are read once when the list is opened or refreshed, for each reading is an event; searching
and another language arrange what was read. Nothing of who somebody is goes into titles, settings
or names of files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.ids import new_id
from app.core.search import Index
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.payroll import service as payroll
from app.payroll.records import Blocked, Employee, EmployeeId
from ui.kit.asking import Question as Asked
from ui.kit.asking import Reply
from ui.kit.choice_field import Option
from ui.kit.content import Content, prepare
from ui.kit.detail import DetailScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.question import Question
from ui.kit.settings import Settings
from ui.kit.workplace import Target, Workplace
from ui.payroll.employee_acts import RIGHTS, employee_acts
from ui.payroll.employee_files import EmployeeFiles
from ui.printing.saving import save_sheet

READ, WRITE = "payroll:read", "payroll:write"
FORM = "payroll.employee"
SEARCH_WIDTH = 320
REASON_MIN = 3
_ENDED = QT_TRANSLATE_NOOP(
    "app",
    "The employment of {employee} ends on {day}. Tell the register of hired persons before that.",
)
_BLOCKED = QT_TRANSLATE_NOOP("app", "{employee} is blocked and shown to nobody.")
_LIFTED = QT_TRANSLATE_NOOP("app", "{employee} is shown again.")
_ERASED = QT_TRANSLATE_NOOP("app", "Who {employee} was is erased; the code stays in the books.")


@dataclass(frozen=True, slots=True)
class Known:
    """What was read: who is employed, who is blocked, and an index to search them by."""

    company: str
    people: tuple[Employee, ...]
    blocked: tuple[Blocked, ...]
    index: Index[Findable]


@dataclass(frozen=True, slots=True)
class Findable:
    """A person as the search box finds one."""

    code: str
    names: Mapping[str, str] = field(repr=False)
    numbers: tuple[str, ...] = field(repr=False)
    employee: Employee = field(repr=False)


class Employees(DetailScreen):
    """Employees by code; Enter or F2 opens one, Ins hires."""

    watches = Topic.PAYROLL | Topic.COMPANY
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.employees")
        # The list is of today, whatever period is looked at: another one asks for no reading.
        place.period_changed.disconnect(self.outdated)
        self.view.remember(_Columns(place.settings), target.name)
        self.known: Known | None = None
        self.files = EmployeeFiles(self)
        self.question_bar = Question()
        self.question_bar.agreed.connect(lambda _: self.files.commit())
        self.search = QLineEdit()
        self.search.setObjectName("payroll.search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.textChanged.connect(lambda _: self.narrow())
        self.search.installEventFilter(self)
        self.view.grid.installEventFilter(self)
        self.view.opened.connect(self.open_one)
        self._label, self.facts = QLabel(), QLabel()
        self.facts.setObjectName("payroll.facts")
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(12, 4, 12, 4)
        self.facts.hide()
        self.place_acts(*employee_acts(self))
        self.column.insertWidget(1, self._head())
        self.column.insertWidget(2, self.question_bar)
        self.column.insertWidget(3, self.facts)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Employees")

    @property
    def one(self) -> Employee | None:
        """The employee of the current row."""
        found = self.records.get(self.current())
        return found if isinstance(found, Employee) else None

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands below: a row opens its employee."""
        return None

    def reload(self) -> None:
        """Read the people; that is an event, so nothing else reads them."""
        books, may_write = self.place.books, self.place.may(WRITE)
        self.is_settled = False
        self.view.wait()

        def read() -> Known:
            people = payroll.employees(books)
            return Known(
                company=ledger.company(books).name,
                people=people,
                blocked=payroll.blocked_employees(books) if may_write else (),
                index=Index(_findable(one) for one in people),
            )

        self.place.jobs.read(self, "people", read, self._keep, self._fail)

    def narrow(self) -> None:
        """Show whom the search box asks for, out of what was read."""
        known = self.known
        if known is None:
            return
        query, day, language = self.search.text(), self.place.today(), self.place.language

        def arrange() -> tuple[Content, Mapping[str, Any]]:
            shown = tuple(one.employee for one in known.index.find(query))
            sheet = payroll.people_sheet(known.company, shown, known.blocked, day, Texts(language))
            return prepare(sheet), {str(one.id): one for one in shown}

        self.is_settled = False
        self.place.jobs.read(self, "sheet", arrange, lambda got: self._take_list(*got), self._fail)

    def open_one(self, key: str) -> None:
        """Open an employee."""
        if key:
            self.place.open(FORM, key)

    def ask_end(self) -> None:
        """Ask for the last day of work, and why."""
        one = self.one
        if one is None:
            return
        self.asking.ask(
            Asked(
                title=self.tr("End the employment of {employee}").replace("{employee}", one.code),
                verb=self.tr("End"),
                note=self.tr("The register of hired persons must be told before the last day."),
                day_label=self.tr("Last day of work"),
                day=self.place.today(),
                text_label=self.tr("Reason"),
                check=lambda reply: self._end_fault(one, reply),
                then=lambda reply: self._end(one, reply),
            )
        )

    def ask_block(self) -> None:
        """Ask why a person shall be shown to nobody."""
        one = self.one
        if one is None:
            return
        self._ask_reason(
            self.tr("Block {employee}: what is known of the person is shown to nobody").replace(
                "{employee}", one.code
            ),
            self.tr("Block"),
            lambda reason: self._block(one.id, one.code, reason, is_blocked=True),
        )

    def ask_lift(self) -> None:
        """Ask whose blocking shall be lifted, and why."""
        blocked = self.known.blocked if self.known is not None else ()
        day = Texts(self.place.language).formats.day
        options = tuple(
            Option(
                key=str(one.id),
                code=one.code,
                names=dict.fromkeys(LANGUAGES, ""),
                note=day(one.since),
            )
            for one in blocked
        )
        codes = {str(one.id): one for one in blocked}
        only = options[0].key if len(options) == 1 else ""

        def lift(reply: Reply) -> None:
            one = codes[reply.choice]
            self._block(one.id, one.code, reply.text, is_blocked=False)

        self.asking.ask(
            Asked(
                title=self.tr("Lift the blocking: the person is shown again"),
                verb=self.tr("Lift the blocking"),
                choice_label=self.tr("Employee"),
                choices=options,
                choice=only,
                text_label=self.tr("Reason"),
                check=lambda reply: (
                    self._reason_fault(reply) if reply.choice else self.tr("Choose an employee.")
                ),
                then=lift,
            )
        )

    def ask_erase(self) -> None:
        """Ask why a person shall be erased; what must be kept is refused by the server."""
        one = self.one
        if one is None:
            return
        self._ask_reason(
            self.tr(
                "Erase who {employee} is? It cannot be taken back; the code stays in the books."
            ).replace("{employee}", one.code),
            self.tr("Erase for ever"),
            lambda reason: self._erase(one, reason),
        )

    def export(self, ending: str = "xlsx") -> None:
        """Read everything kept of the person, and ask where it shall be written."""
        one, books, language = self.one, self.place.books, self.place.language
        if one is not None:
            self.place.jobs.read(
                self,
                "person",
                lambda: payroll.person_kept(books, one.id, language),
                lambda sheet: save_sheet(self, sheet, ending),
                self.refuse,
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Typing on the rows searches; Down and Enter in the box go to the rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        text = event.text()
        if watched is self.view.grid and plain and text.isprintable() and text.strip():
            self.search.setFocus()
            self.search.setText(text)
            return True
        if watched is self.search:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.grid.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say the words of the screen; the people are said anew out of what was read."""
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.title())
        self._label.setText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search: code, any word of the name, numbers"))
        self.search.setPlaceholderText(self.tr("Name, code, personal number"))
        self._say_empty()
        self.renamed.emit()
        self.narrow()

    # Inside.

    def _keep(self, known: Known) -> None:
        self.known = known
        self.narrow()

    def _take_list(self, content: Content, records: Mapping[str, Any]) -> None:
        self.records = records
        self._say_empty()
        facts = "\n".join(content.sheet.notes)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self._show(content)
        self.refresh_acts()

    def _say_empty(self) -> None:
        if self.search.text():
            self.view.when_empty(
                self.tr("No employee fits what was typed."), self.tr("Ins hires somebody.")
            )
        else:
            self.view.when_empty(
                self.tr("Who works for the company stands here, with what was agreed."),
                self.tr("Ins hires the first; Ctrl+I brings in a whole file."),
            )

    def _ask_reason(self, title: str, verb: str, then: Callable[[str], object]) -> None:
        self.asking.ask(
            Asked(
                title=title,
                verb=verb,
                text_label=self.tr("Reason"),
                check=self._reason_fault,
                then=lambda reply: then(reply.text),
            )
        )

    def _reason_fault(self, reply: Reply) -> str:
        if len(reply.text) >= REASON_MIN:
            return ""
        return self.tr("Say why, in at least three letters: it is kept with the data.")

    def _end_fault(self, one: Employee, reply: Reply) -> str:
        day = reply.day
        if day is None or any(terms.from_day > day for terms in one.terms):
            return self.tr("An agreement begins after that day. Open the employee and change it.")
        if not any(terms.covers(day) for terms in one.terms):
            return self.tr("No agreement holds on that day.")
        return self._reason_fault(reply)

    def _end(self, one: Employee, reply: Reply) -> None:
        day = reply.day
        if day is None:
            return
        books, request = self.place.books, new_id()
        changed = ended(one, day, reply.text)
        self._change(
            lambda: payroll.save_employees(books, request, [changed]),
            _ENDED, employee=one.code, day=day,
        )  # fmt: skip

    def _block(self, who: UUID, code: str, reason: str, *, is_blocked: bool) -> None:
        books, request = self.place.books, new_id()
        self._change(
            lambda: payroll.block_employee(
                books, request, EmployeeId(who), reason, is_blocked=is_blocked
            ),
            _BLOCKED if is_blocked else _LIFTED,
            employee=code,
        )

    def _erase(self, one: Employee, reason: str) -> None:
        books, request = self.place.books, new_id()
        self._change(
            lambda: payroll.erase_employee(books, request, one.id, reason),
            _ERASED,
            employee=one.code,
        )

    def _change(self, work: Callable[[], Changed[Any]], said: str, **args: object) -> None:
        def told(_answer: object) -> None:
            text = Texts(self.place.language).say(said, **args)
            self.tell(Message(text=text, tone="good", code="employee.changed"))

        self.place.jobs.change(self, work, told, self.refuse)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._label.setBuddy(self.search)
        row.addWidget(self._label)
        row.addWidget(self.search)
        row.addStretch(1)
        return head


class _Columns:
    """Settings of which columns alone are kept: a filter may hold a name."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self, name: str) -> Any:
        """How the columns were arranged."""
        return self._settings.get(name) if name.startswith("columns.") else None

    def put(self, name: str, value: Any) -> None:
        """Keep how the columns are arranged, and nothing else."""
        if name.startswith("columns."):
            self._settings.put(name, value)


def ended(one: Employee, day: date, reason: str) -> Employee:
    """An employee whose agreements end on a day."""
    terms = tuple(
        replace(terms, to_day=day, end_reason=reason) if terms.covers(day) else terms
        for terms in one.terms
    )
    return replace(one, terms=terms)


def _findable(one: Employee) -> Findable:
    numbers = tuple(number for number in (one.personal_number, one.iban, one.mobile) if number)
    positions = " ".join(dict.fromkeys(terms.position_title for terms in one.terms))
    return Findable(one.code, {"ka": one.full_name, "all": positions}, numbers, one)
