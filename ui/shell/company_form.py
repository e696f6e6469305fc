"""The form that makes a company: its particulars, its chart, its opening balances."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.books import Desk
from app.core.errors import QT_TRANSLATE_NOOP, Fault, Problem, Refused
from app.core.formats import MONTH_NAMES, Formats
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Founded, Founding, ImportFile
from ui.kit.check_box import CheckBox
from ui.kit.day_typing import read_day
from ui.kit.fields import Choice
from ui.kit.form import FIELD_WIDTH
from ui.kit.jobs import Jobs
from ui.shell.first_run_file import FileField
from ui.shell.start_step import Step

REAL, PRACTICE = "real", "practice"
GEORGIAN, OWN_FILE = "georgian", "file"
REST_ROLE = "opening.balance"
_TABLES = "CSV, Excel (*.csv *.xlsx)"

_TITLES = {
    "name": QT_TRANSLATE_NOOP("app", "Name"),
    "id_code": QT_TRANSLATE_NOOP("app", "Identification code"),
    "kind": QT_TRANSLATE_NOOP("app", "Kind of company"),
    "vat": QT_TRANSLATE_NOOP("app", "Payer of VAT since"),
    "starts_on": QT_TRANSLATE_NOOP("app", "First day of the books"),
    "year_starts": QT_TRANSLATE_NOOP("app", "The fiscal year begins in"),
    "chart": QT_TRANSLATE_NOOP("app", "Chart of accounts"),
    "chart_file": QT_TRANSLATE_NOOP("app", "File of the chart"),
    "opening": QT_TRANSLATE_NOOP("app", "Opening balances"),
}
_CHOICES = {
    REAL: QT_TRANSLATE_NOOP("app", "Real books"),
    PRACTICE: QT_TRANSLATE_NOOP("app", "For practice, outside of all overviews"),
    GEORGIAN: QT_TRANSLATE_NOOP("app", "Georgian chart of accounts"),
    OWN_FILE: QT_TRANSLATE_NOOP("app", "From a file of one's own"),
}
_NO_DAY = QT_TRANSLATE_NOOP("app", "{value} is no day. Write it as 31.12.2025.")
_DAY_MISSING = QT_TRANSLATE_NOOP("app", "Give the day from which the books are kept.")
_CHART_MISSING = QT_TRANSLATE_NOOP("app", "Choose the file of the chart, or the Georgian chart.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the form, the names of files unread."""

    founding: Founding
    chart: Path | None
    opening: Path | None


class _AtField(Exception):
    """A fault of a file, and the field in which the file is named."""

    def __init__(self, name: str, fault: Fault) -> None:
        super().__init__(name)
        self.name = name
        self.fault = fault


class CompanyForm(Step):
    """Asks for everything at once; what is wrong is said at its field, and nothing is half made."""

    made = Signal(object)
    """The Founded."""
    places: ClassVar[Mapping[str, str]] = {
        "company.name_missing": "name",
        "company.name_long": "name",
        "company.id_code": "id_code",
        "company.start_missing": "starts_on",
        "company.start_wrong": "starts_on",
        "company.year_starts": "year_starts",
        "vat.day": "vat",
        "start.day": "starts_on",
        "chart.missing": "chart_file",
        "chart.faults": "chart_file",
        "account.faults": "chart_file",
        "account_role.no_account": "chart_file",
        "import.faults": "opening",
        "entry.faults": "opening",
        "opening.role_unbound": "opening",
    }

    def __init__(self, jobs: Jobs, language: Callable[[], str], today: Callable[[], date]) -> None:
        super().__init__("company", language)
        self._jobs = jobs
        self._today = today
        self._desk: Desk | None = None
        # Kept until it is done: asked twice, the server makes one company.
        self._request = new_id()
        self.name, self.id_code = QLineEdit(), QLineEdit()
        self.vat, self.starts_on = QLineEdit(), QLineEdit()
        self.kind, self.year_starts, self.chart = Choice(), Choice(), Choice()
        for word in (REAL, PRACTICE):
            self.kind.addItem("", word)
        for word in (GEORGIAN, OWN_FILE):
            self.chart.addItem("", word)
        for month in range(1, 13):
            self.year_starts.addItem("", month)
        self.chart_file, self.opening = FileField(_TABLES), FileField(_TABLES)
        self.takes_rest = CheckBox()
        self.takes_rest.setObjectName("field.takes_rest")
        fields: dict[str, QWidget] = {
            "name": self.name,
            "id_code": self.id_code,
            "kind": self.kind,
            "vat": self.vat,
            "starts_on": self.starts_on,
            "year_starts": self.year_starts,
            "chart": self.chart,
            "chart_file": self.chart_file,
            "opening": self.opening,
        }
        form = self.give_form({name: (_TITLES[name], field) for name, field in fields.items()})
        form.show_field("chart_file", is_shown=False)
        self.takes_rest.setMaximumWidth(FIELD_WIDTH)
        form.grid.addWidget(self.takes_rest, 2 * len(fields), 1)
        self.chart.currentIndexChanged.connect(self._show_files)
        self.come_alive()

    def begin(self, desk: Desk, kind: str = REAL) -> None:
        """Begin a new company at a desk."""
        self._desk = desk
        self._request = new_id()
        for field in (self.name, self.id_code, self.vat, self.chart_file, self.opening):
            field.clear()
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.chart.setCurrentIndex(0)
        self.year_starts.setCurrentIndex(0)
        self.takes_rest.setChecked(False)
        self.starts_on.setText(Formats().day(self._today().replace(month=1, day=1)))
        self.setEnabled(True)
        self.bar.put_away()
        if self.form is not None:
            self.form.show_faults({})

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def go(self) -> None:
        """Check, and make the company; the faults of files come from reading them."""
        self.bar.put_away()
        typed, problems = self._typed()
        problems = (*problems, *ledger.check_founding(typed.founding))
        if self.show_problems(problems) or self._desk is None:
            return
        self.wait()
        desk, request, language = self._desk, self._request, self.language()
        self._jobs.change(
            self, lambda: _make(desk, request, typed, language), self.made.emit, self.refuse
        )

    def refuse(self, error: Exception) -> None:
        """Say what is wrong; a file that cannot be read at the field that names it."""
        if not isinstance(error, _AtField):
            super().refuse(error)
            return
        self.setEnabled(True)
        assert self.form is not None, "the form was made with the page"
        self.form.show_faults({error.name: Texts(self.language()).fault(error.fault)})
        self.form.focus_first((error.name,))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self.language())
        self.title.setText(self.tr("New company"))
        self.said.setText(
            self.tr(
                "Everything is checked before anything is made. What is left empty can be given "
                "later, except the first day of the books."
            )
        )
        for box in (self.kind, self.chart):
            for place in range(box.count()):
                box.setItemText(place, texts.say(_CHOICES[box.itemData(place)]))
        for place, name in enumerate(MONTH_NAMES[self.language()]):
            self.year_starts.setItemText(place, name)
        self.id_code.setPlaceholderText(self.tr("9 digits, or 11 of a person"))
        self.vat.setPlaceholderText(self.tr("a day; empty if not a payer"))
        self.takes_rest.setText(
            self.tr("What the balances leave over goes to the account of opening balances")
        )
        self.main.setText(self.tr("Create the company"))
        super().retranslate()

    def _typed(self) -> tuple[Typed, tuple[Problem, ...]]:
        """What stands in the form, and what of it cannot be read."""
        problems: list[Problem] = []
        start = self._day(self.starts_on, "start.day", problems)
        if start is None and not problems:
            problems.append(Problem(code="company.start_missing", text=_DAY_MISSING))
        vat = self._day(self.vat, "vat.day", problems)
        has_own_chart = self.chart.currentData() == OWN_FILE
        chart = self.chart_file.path if has_own_chart else None
        if has_own_chart and chart is None:
            problems.append(Problem(code="chart.missing", text=_CHART_MISSING))
        founding = Founding(
            name=self.name.text().strip(),
            id_code="".join(self.id_code.text().split()),
            kind=str(self.kind.currentData()),
            starts_on=start or self._today(),
            year_starts=int(self.year_starts.currentData()),
            vat_payer_since=vat,
            balance_to_role=REST_ROLE if self.takes_rest.isChecked() else None,
        )
        return Typed(founding=founding, chart=chart, opening=self.opening.path), tuple(problems)

    def _day(self, field: QLineEdit, code: str, problems: list[Problem]) -> date | None:
        text = field.text().strip()
        try:
            return read_day(text, self._today()) if text else None
        except Refused:
            problems.append(Problem(code=code, text=_NO_DAY, args={"value": text}))
            return None

    def _show_files(self) -> None:
        if self.form is not None:
            self.form.show_field("chart_file", is_shown=self.chart.currentData() == OWN_FILE)


def _make(desk: Desk, request: UUID, typed: Typed, language: str) -> Founded:
    """Read the files and found the company; in a job."""
    chart, opening = _read(typed.chart, "chart_file"), _read(typed.opening, "opening")
    founding = replace(typed.founding, chart=chart, opening=opening)
    return ledger.found_company(desk, request, founding, language)


def _read(path: Path | None, name: str) -> ImportFile | None:
    try:
        return None if path is None else ledger.read_import_file(path)
    except Fault as fault:
        raise _AtField(name, fault) from fault


def practice_company(name: str, today: date) -> Founding:
    """A company to practise in: the Georgian chart, this year, nothing in it."""
    return Founding(name=name, kind=PRACTICE, starts_on=today.replace(month=1, day=1))
