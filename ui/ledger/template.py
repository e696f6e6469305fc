"""A template as a form: its name, its lines, and when it makes drafts by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EVERY, KINDS, Account, Recurrence, Template, TemplateId
from ui.kit.acts import Act
from ui.kit.fields import Choice, DayField, OpenDayField
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import message_of
from ui.kit.workplace import Target, Workplace
from ui.ledger.template_lines import TemplateLines

_BY_VERB = ("opening", "reversal", "revaluation", "year_close", "year_open")
_DAYS = range(1, 32)
_NO_NAME = QT_TRANSLATE_NOOP("app", "The template needs a name.")
_NO_DAY = QT_TRANSLATE_NOOP("app", "Give a day of the month from 1 to 31; 31 is its end.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What the form shows at first."""

    template: Template | None
    lines: Sequence[Mapping[str, Any]]
    chart: tuple[Account, ...]


class TemplateForm(FormScreen):
    """New, or one that is kept; or new with the lines of an entry, whose number is the key."""

    places: Mapping[str, str] = {
        "template.name_missing": "name",
        "template.name_taken": "name",
        "template.kind": "kind",
        "entry.kind_missing": "kind",
        "template.text_long": "text",
        "template.lines_missing": "lines",
        "template.line_account": "lines",
        "template.line_amount": "lines",
        "line.account_unknown": "lines",
        "line.account_is_group": "lines",
        "line.one_side": "lines",
        "template.share": "lines",
        "template.share_alone": "lines",
        "template.share_rest": "lines",
        "line.tetri": "lines",
        "template.day": "month_day",
        "template.next_day": "first",
        "template.until": "until",
        "date.unreadable": "until",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.template")
        self.template: Template | None = None
        self.name, self.text = QLineEdit(), QLineEdit()
        self.kind, self.every = Choice(), Choice()
        for name in KINDS:
            if name not in _BY_VERB:
                self.kind.addItem("", name)
        for name in EVERY:
            self.every.addItem("", name)
        self.lines = TemplateLines()
        self.month_day = QLineEdit()
        self.first, self.until = DayField(place.today), OpenDayField(place.today)
        add = self.form.add
        add("name", QT_TRANSLATE_NOOP("app", "Name"), self.name)
        add("kind", QT_TRANSLATE_NOOP("app", "Kind"), self.kind)
        add("text", QT_TRANSLATE_NOOP("app", "Description"), self.text)
        add("lines", QT_TRANSLATE_NOOP("app", "Lines"), self.lines)
        add("every", QT_TRANSLATE_NOOP("app", "Recurs"), self.every)
        add("month_day", QT_TRANSLATE_NOOP("app", "Day of the month"), self.month_day)
        add("first", QT_TRANSLATE_NOOP("app", "Not before"), self.first)
        add("until", QT_TRANSLATE_NOOP("app", "Until"), self.until)
        self.lines.setMinimumWidth(self.lines.maximumWidth())
        self._until_fault: Refused | None = None
        self.until.refused.connect(self._note_until)
        self.lines.edited.connect(self.show_check)
        self.every.currentIndexChanged.connect(self._show_schedule)
        self.column.insertWidget(0, self.give_acts(*self._acts()))
        # What is left of the height goes below the fields, not between them.
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self._show_schedule()
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        name = self.name.text().strip()
        word = self.tr("Template")
        return f"{word} {name}" if name else self.tr("New template")

    def reload(self) -> None:
        """Read the template, or the entry whose lines it takes, and the chart."""
        books, key = self.place.books, self.target.key
        self.is_settled = False

        def ask() -> _Source:
            chart = ledger.chart(books)
            if not key:
                return _Source(template=None, lines=(), chart=chart)
            for template in ledger.templates(books):
                if str(template.id) == key:
                    return _Source(template=template, lines=template.lines, chart=chart)
            found = ledger.entry(books, key)
            made = ledger.template_of_entry(found, str(found["text"]))
            return _Source(template=made, lines=found["lines"] or (), chart=chart)

        self.place.jobs.read(self, "template", ask, self._fill, self._fail)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with what was typed."""
        found: list[Problem] = []
        if not self.name.text().strip():
            found.append(Problem(code="template.name_missing", text=_NO_NAME))
        found.extend(self.lines.read()[1])
        if self.every.currentData() != "none":
            typed = self.month_day.text().strip()
            if not typed.isdecimal() or int(typed) not in _DAYS:
                found.append(Problem(code="template.day", text=_NO_DAY))
            if self._until_fault is not None:
                fault = self._until_fault
                found.append(Problem(code=fault.code, text=fault.text, args=fault.args_))
        return tuple(found)

    def work(self) -> Work[object]:
        """Keep the template as it stands in the form."""
        books, request, given = self.place.books, new_id(), self._given()
        return lambda: ledger.save_template(books, request, given)

    def saved(self, _answer: object) -> None:
        """Back to the list."""
        self.place.open("ledger.templates")
        self.reload()

    def retranslate(self) -> None:
        """Say the words of the form."""
        texts = Texts(self.place.language)
        for choice, names in ((self.kind, KINDS), (self.every, EVERY)):
            for at in range(choice.count()):
                choice.setItemText(at, texts.say(names[str(choice.itemData(at))]))
        self.setAccessibleName(self.tr("Template"))
        self.until.setPlaceholderText(self.tr("no end"))
        self.renamed.emit()

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        return (
            self.main_act(QT_TRANSLATE_NOOP("app", "Save")),
            Act(
                name="add_line",
                title=QT_TRANSLATE_NOOP("app", "Add a line"),
                does=self.lines.add_line,
                keys=("Ins",),
                icon="add",
            ),
            Act(
                name="drop_line",
                title=QT_TRANSLATE_NOOP("app", "Drop the line"),
                does=self.lines.drop_line,
                keys=("Ctrl+Del",),
                icon="drop",
            ),
        )

    def _fill(self, source: _Source) -> None:
        template = self.template = source.template
        self.lines.fill(source.lines, source.chart, self.place.language)
        when = None if template is None else template.recurrence
        self.name.setText("" if template is None else template.name)
        self.text.setText("" if template is None else template.text)
        kind = "manual" if template is None else template.kind
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.every.setCurrentIndex(self.every.findData("none" if when is None else when.every))
        if when is not None:
            self.month_day.setText(str(when.month_day))
            self.first.put(when.next_day)
            self.until.put_given(when.until)
        self._show_schedule()
        self.renamed.emit()
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    def _show_schedule(self) -> None:
        recurs = self.every.currentData() != "none"
        for name in ("month_day", "first", "until"):
            self.form.show_field(name, is_shown=recurs)

    def _note_until(self, refused: object) -> None:
        self._until_fault = refused if isinstance(refused, Refused) else None
        self.show_check()

    def _given(self) -> Template:
        lines, _ = self.lines.read()
        old = self.template
        base = old or Template(
            id=TemplateId(new_id()),
            name="",
            kind="manual",
            series="GL",
            text="",
            recurrence=None,
            version=None,
        )
        return replace(
            base,
            name=self.name.text().strip(),
            kind=str(self.kind.currentData()),
            text=self.text.text().strip(),
            recurrence=self._recurrence(),
            lines=lines,
            from_entry=None,
        )

    def _recurrence(self) -> Recurrence | None:
        every = str(self.every.currentData())
        if every == "none":
            return None
        day = int(self.month_day.text())
        return replace(ledger.first_day(every, day, self.first.day), until=self.until.given)
