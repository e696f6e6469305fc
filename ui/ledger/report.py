"""One screen for every report of the catalogue: its choices above, its rows below.

A report is a `ReportForm`: what it is asked of, and what a row of it opens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH, LANGUAGES
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DIMENSION_NAMES, Account
from app.ledger.reports import NO_ACCOUNT
from app.reports import catalog
from app.reports.catalog import Report
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.fields import Choice
from ui.kit.icons import icon
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import ScreenEntry, Target, Workplace
from ui.ledger.choices import account_options
from ui.ledger.report_choices import LAST_DAY, Choices, read_choices
from ui.printing.paper import PaperButton

ACCOUNT = "account:"
ELLIPSIS = "…"
LEVELS = ("", "1", "2", "3")
FIELD_WIDTH = 340

_TICKED = {"by": "month", "as_of": LAST_DAY}
_CLEARS = {"dimension": {"value": ""}}
"""What another choice leaves without sense."""
_WHAT_FIRST = {
    "corresponding": (
        QT_TRANSLATE_NOOP("app", "With which account?"),
        QT_TRANSLATE_NOOP("app", "Type its code or a word of its name above; Enter takes it."),
    ),
    "account": (
        QT_TRANSLATE_NOOP("app", "Which account?"),
        QT_TRANSLATE_NOOP("app", "Type its code or a word of its name above; Enter takes it."),
    ),
    "dimension": (
        QT_TRANSLATE_NOOP("app", "By which dimension?"),
        QT_TRANSLATE_NOOP("app", "Choose it above: party, contract, employee, item …"),
    ),
    "value": (
        QT_TRANSLATE_NOOP("app", "Whose card?"),
        QT_TRANSLATE_NOOP("app", "Type a code or a word of the name above; Enter takes it."),
    ),
    "entry": (
        QT_TRANSLATE_NOOP("app", "Which entry?"),
        QT_TRANSLATE_NOOP("app", "Open the note from an entry, or from a row of the journal."),
    ),
}


Opens = Callable[[Choices, str, str], Target | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm:
    """A report of the catalogue as a screen."""

    name: str
    title: str
    """A marked text of the context "app"."""
    report: Report
    asks: tuple[str, ...] = ()
    """The choices offered, by their names in `Choices`, in their order."""
    needs: tuple[str, ...] = ()
    """Those without which nothing can be shown."""
    opens: Opens = lambda _choices, _key, _column: None
    """What a row opens, by its key and the column in which the reader stands."""
    is_listed: bool = True
    with_groups: bool = True
    """Whether an account may be a heading, with all below it."""


class ReportScreen(SheetScreen):
    """A report with its choices; they stand in the key of its target."""

    watches = Topic.BALANCES | Topic.ACCOUNTS | Topic.COMPANY | Topic.DIMENSIONS

    def __init__(self, form: ReportForm, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName(form.name)
        self.report = form
        self.choices = read_choices(target.key, form.needs)
        self.controls: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._days = QToolButton(self)
        self._chart: tuple[Account, ...] = ()
        self._values: tuple[Option, ...] = ()
        self.column.insertWidget(0, self._head())
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        texts, chosen = Texts(self.place.language), self.choices
        name = texts.say(self.report.title)
        of = chosen.value or chosen.account or chosen.entry
        if of and chosen.corresponding:
            of = f"{of} {EN_DASH} {chosen.corresponding.replace(NO_ACCOUNT, ELLIPSIS)}"
        days = "" if chosen.days is None else f", {texts.formats.period(chosen.days)}"
        return f"{name} {of}{days}" if of else f"{name}{days}"

    def first_focus(self) -> QWidget:
        """The first choice that is missing, else the rows."""
        for name in self.report.needs:
            if not getattr(self.choices, name) and name in self.controls:
                return self.controls[name]
        return self.view.grid

    def reload(self) -> None:
        """Read what the fields offer, and the report."""
        self.read_offered()
        super().reload()

    def read_offered(self) -> None:
        """Read what the fields of the head offer."""
        if self.report.asks:
            books, dimension = self.place.books, self.choices.dimension
            self.place.jobs.read(self, "offered", lambda: _offered(books, dimension), self._offer)

    def question(self) -> Work[Sheet] | None:
        """The report; nothing while something must be chosen first."""
        if any(not getattr(self.choices, name) for name in self.report.needs):
            return None
        books, report = self.place.books, self.report.report
        asked = self.choices.asked(self.place.period, self.place.language)
        day = self.choices.day(asked.period)
        if day is None:
            return lambda: report(books, asked)
        return lambda: report(books, replace(asked, as_of=day, period=ledger.year_to(books, day)))

    def before_choice(self) -> tuple[str, str]:
        """What to choose first."""
        texts = Texts(self.place.language)
        missing = next(one for one in self.report.needs if not getattr(self.choices, one))
        sentence, hint = _WHAT_FIRST[missing]
        return texts.say(sentence), texts.say(hint)

    def choose(self, name: str, text: str) -> None:
        """Take a choice and read anew; another dimension has other values."""
        if getattr(self.choices, name) == text:
            return
        self.take(replace(self.choices, **{name: text}, **_CLEARS.get(name, {})))

    def follow_period(self) -> None:
        """Give up days of its own: show the period of the window again."""
        self.take(replace(self.choices, first="", last=""))
        self.view.grid.setFocus()

    def target_of(self, choices: Choices) -> Target:
        """The target that brings this view back."""
        return Target(name=self.target.name, key=choices.key)

    def take(self, choices: Choices) -> None:
        """Show what these choices ask for; they become the key of the screen."""
        self.choices = choices
        self.target = self.target_of(choices)
        self._say_days()
        self.renamed.emit()
        self.outdated()

    def retranslate(self) -> None:
        """Say the words of the screen, and read the report in its language."""
        super().retranslate()
        texts = Texts(self.place.language)
        self.setAccessibleName(texts.say(self.report.title))
        self._say_days()
        for name, control in self.controls.items():
            said = self._word(name)
            control.setAccessibleName(said)
            if isinstance(control, QCheckBox):
                control.setText(said)
            else:
                self._labels[name].setText(said)
            if isinstance(control, Choice):
                self._fill_choice(name, control)
        self.view.when_empty(
            self.tr("Nothing to show in this period."),
            self.tr("Posted entries appear here by themselves. Alt+P chooses another period."),
        )

    # The head.

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for name in self.report.asks:
            control = self._control(name)
            control.setObjectName(f"{self.report.name}.{name}")
            self.controls[name] = control
            if not isinstance(control, QCheckBox):
                label = QLabel()
                label.setBuddy(control)
                self._labels[name] = label
                row.addWidget(label)
            # Fields of choice take what room there is, up to their width.
            row.addWidget(control, 100 if isinstance(control, ChoiceField) else 0)
        self._days.setObjectName(f"{self.report.name}.days")
        self._days.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._days.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._days.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._days.clicked.connect(self.follow_period)
        row.addWidget(self._days)
        row.addStretch(1)
        row.addWidget(PaperButton(self))
        return head

    def _say_days(self) -> None:
        """Name the days of its own, beside a cross that gives them up."""
        days = self.choices.days
        self._days.setVisible(days is not None)
        if days is not None:
            self._days.setText(Texts(self.place.language).formats.period(days))
            said = self.tr("Only these days; press to follow the period of the window")
            self._days.setToolTip(said)
            self._days.setAccessibleName(f"{self._days.text()}. {said}")

    def draw(self) -> None:
        """Draw the cross in the colours of the theme."""
        self._days.setIcon(icon("close", "muted"))

    def _control(self, name: str) -> QWidget:
        if name in ("account", "corresponding", "value"):
            field = ChoiceField()
            field.setMinimumWidth(120)
            field.setMaximumWidth(FIELD_WIDTH)
            field.chosen.connect(lambda text: self._chosen(name, text))
            return field
        if name in ("dimension", "levels", "side"):
            choice = Choice()
            choice.activated.connect(lambda _: self._chosen(name, str(choice.currentData() or "")))
            return choice
        box = CheckBox()
        box.setChecked(bool(getattr(self.choices, name)))
        word = _TICKED.get(name, "yes")
        box.toggled.connect(lambda on: self.choose(name, word if on else ""))
        return box

    def _chosen(self, name: str, text: str) -> None:
        self.choose(name, text)
        self.first_focus().setFocus()

    def _word(self, name: str) -> str:
        return {
            "account": self.tr("Account"),
            "dimension": self.tr("Dimension"),
            "value": self.tr("Value"),
            "levels": self.tr("Levels"),
            "by": self.tr("By months"),
            "before_closing": self.tr("Before closing entries"),
            "as_of": self.tr("As of the last day"),
            "corresponding": self.tr("Corresponding account"),
            "side": self.tr("Side"),
        }[name]

    def _fill_choice(self, name: str, choice: Choice) -> None:
        texts = Texts(self.place.language)
        if name == "levels":
            words = {"": self.tr("All")} | {one: one for one in LEVELS if one}
        elif name == "side":
            words = {"": self.tr("Both"), "debit": self.tr("Debit"), "credit": self.tr("Credit")}
        else:
            words = {"": "–"} | {one: texts.say(said) for one, said in DIMENSION_NAMES.items()}
        choice.clear()
        for data, said in words.items():
            choice.addItem(said, data)
        choice.setCurrentIndex(max(choice.findData(getattr(self.choices, name)), 0))

    def _offer(self, offered: Mapping[str, Any]) -> None:
        value, language = self.controls.get("value"), self.place.language
        for name in ("account", "corresponding"):
            account = self.controls.get(name)
            if isinstance(account, ChoiceField):
                chart = offered["chart"]
                account.fill(
                    account_options(chart, language=language, with_headings=self.report.with_groups)
                )
                if not account.isModified():
                    account.put(getattr(self.choices, name))
        if isinstance(value, ChoiceField):
            value.fill(offered["values"])
            value.put(self.choices.value)

    def _open(self, key: str) -> None:
        model, at = self.view.grid.sheet_model, self.view.grid.currentIndex().column()
        column = model.columns[at].key if 0 <= at < len(model.columns) else ""
        target = self.report.opens(self.choices, key, column)
        if target is not None:
            self.place.open(target.name, target.key)


def _offered(books: Any, dimension: str) -> Mapping[str, Any]:
    """What the fields of the head offer: the chart, and the values of the dimension."""
    values: tuple[Option, ...] = ()
    if dimension in DIMENSION_NAMES:
        found = ledger.dimension_values(books, (dimension,))[dimension]
        values = tuple(
            Option(
                key=one.code,
                code=one.code,
                names=dict.fromkeys(LANGUAGES, one.name),
                numbers=one.numbers,
            )
            for one in found
        )
    return {"chart": ledger.chart(books), "values": values}


# What rows of reports open.


def to_entry(_choices: Choices, key: str, _column: str = "") -> Target:
    """The entry of a row."""
    return Target(name="ledger.entry", key=key)


def to_card(choices: Choices, key: str, _column: str = "") -> Target:
    """The card of the account of a row, over the days of the row."""
    code, days = choices.in_month(key)
    return card_of(Choices(account=code, **days))


def card_of(chosen: Choices) -> Target:
    """The card of an account; of an account alone by its code, as the palette opens it."""
    key = chosen.key if chosen.days or not chosen.account else chosen.account
    return Target(name="ledger.account_card", key=key)


def to_ledger_or_entry(choices: Choices, key: str, column: str = "") -> Target:
    """An entry where the key is a number with slashes, else the card of an account."""
    return to_entry(choices, key) if "/" in key else to_card(choices, key, column)


def to_dimension_card(choices: Choices, key: str, _column: str = "") -> Target:
    """The card of a value of the dimension; of the account for the heading above its values."""
    if key.startswith(ACCOUNT):
        return to_card(choices, key.removeprefix(ACCOUNT))
    chosen = Choices(dimension=choices.dimension, value=key, account=choices.account)
    return Target(name="ledger.dimension_card", key=chosen.key)


def to_entries_behind(choices: Choices, key: str, column: str = "") -> Target:
    """The entries behind what passed between the account and that of the row, in its month.

    In the column of debit or credit only those of that side; a month's heading opens the card.
    """
    code, days = choices.in_month(key)
    if not code:
        return card_of(Choices(account=choices.account, **days))
    side = column if column in ("debit", "credit") else ""
    chosen = Choices(account=choices.account, corresponding=code, side=side, **days)
    return Target(name="ledger.entries_behind", key=chosen.key)


def to_pair(choices: Choices, key: str, column: str = "") -> Target:
    """The entries behind a cell of the chessboard; beside the cells the account's analysis."""
    head, _, code = column.partition("_")
    if head != "credit":
        return Target(name="ledger.account_analysis", key=Choices(account=key).key)
    chosen = Choices(
        account=key,
        corresponding=code or NO_ACCOUNT,
        side="debit",
        first=choices.first,
        last=choices.last,
    )
    return Target(name="ledger.entries_behind", key=chosen.key)


def report_entry(form: ReportForm) -> ScreenEntry:
    """A report in the table of contents; one that needs an entry is opened from it."""
    return ScreenEntry(
        name=form.name,
        title=form.title,
        icon=form.name.partition(".")[2].replace("_", "-"),
        make=partial(ReportScreen, form),
        is_listed=form.is_listed and "entry" not in form.needs,
    )


FORMS = (
    ReportForm(
        name="ledger.general_ledger",
        title=QT_TRANSLATE_NOOP("app", "General ledger"),
        report=catalog.general_ledger,
        asks=("account",),
        opens=to_ledger_or_entry,
    ),
    ReportForm(
        name="ledger.account_analysis",
        title=QT_TRANSLATE_NOOP("app", "Account analysis"),
        report=catalog.REPORTS["account-analysis"],
        asks=("account", "by"),
        needs=("account",),
        opens=to_entries_behind,
    ),
    ReportForm(
        name="ledger.entries_behind",
        title=QT_TRANSLATE_NOOP("app", "Entries behind a turnover"),
        report=catalog.REPORTS["entries-behind"],
        asks=("account", "corresponding", "side"),
        needs=("account", "corresponding"),
        opens=to_entry,
        is_listed=False,
    ),
    ReportForm(
        name="ledger.turnover",
        title=QT_TRANSLATE_NOOP("app", "Turnover by dimension"),
        report=catalog.REPORTS["turnover"],
        asks=("dimension", "account"),
        needs=("dimension",),
        opens=to_dimension_card,
    ),
    ReportForm(
        name="ledger.dimension_card",
        title=QT_TRANSLATE_NOOP("app", "Dimension card"),
        report=catalog.REPORTS["dimension-card"],
        asks=("dimension", "value", "account"),
        needs=("dimension", "value"),
        opens=to_ledger_or_entry,
    ),
    ReportForm(
        name="ledger.chessboard",
        title=QT_TRANSLATE_NOOP("app", "Chessboard"),
        report=catalog.REPORTS["chessboard"],
        asks=("levels",),
        opens=to_pair,
    ),
    ReportForm(
        name="ledger.journal_report",
        title=QT_TRANSLATE_NOOP("app", "Journal with lines"),
        report=catalog.journal,
        asks=("account",),
        opens=to_ledger_or_entry,
    ),
    ReportForm(
        name="ledger.accounting_note",
        title=QT_TRANSLATE_NOOP("app", "Accounting note"),
        report=catalog.accounting_note,
        needs=("entry",),
    ),
)
"""The reports of the ledger that have no screen of their own."""
