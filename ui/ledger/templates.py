"""Templates and recurring entries: what is due, using one now, drafting what is due."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Occurrence, Template, Use
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

FACTOR_DIGITS = 6
_MADE = QT_TRANSLATE_NOOP("app", "Drafted: {references}.")
_NOTHING = QT_TRANSLATE_NOOP("app", "Nothing is due up to {day}.")


class Templates(DetailScreen):
    """Templates by name with the next day due; below, the lines of the current one."""

    watches = Topic.JOURNAL | Topic.ACCOUNTS | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(
        ("use", "due", "new", "from_entry", "edit", "drop"), "transactions:write"
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.templates")
        self.place_acts(*self._acts())
        self.view.opened.connect(lambda key: place.open("ledger.template", key))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Templates")

    def found(self) -> Work[Found]:
        """The templates, and how many of their days are due."""
        books, language, today = self.place.books, self.place.language, self.place.today()

        def ask() -> Found:
            found = ledger.templates(books)
            records = {str(template.id): template for template in found}
            due = ledger.due_templates(books, today)
            sheet = reports.template_list(ledger.company(books), language, found, due)
            return Found(sheet=sheet, records=records)

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of a template."""
        books, language, template = self.place.books, self.place.language, self.records.get(key)
        if template is None:
            return None
        return lambda: reports.template_lines(
            ledger.company(books), language, template, ledger.chart(books)
        )

    def ask_use(self) -> None:
        """Ask for which day a draft shall be made, and what its amounts are multiplied by."""
        template = self._current()
        if self.asking.is_open or template is None:
            self.asking.confirm()
            return
        shares = template.has_shares
        self.asking.ask(
            Question(
                title=self.tr("Make a draft of “{name}”").format(name=template.name),
                verb=self.tr("Make the draft"),
                then=lambda reply: self._use(template, reply),
                amount_label=self.tr("Total to share") if shares else self.tr("Amounts times"),
                amount=None if shares else Decimal(1),
                amount_digits=2 if shares else FACTOR_DIGITS,
                note=self.tr(
                    "Each share is rounded to the tetri; what is left over goes to the line with "
                    "the rest, or to the last share."
                )
                if shares
                else "",
                day_label=self.tr("On the day"),
                day=self.place.today(),
                check=self._amount_fault,
            )
        )

    def ask_due(self) -> None:
        """Ask up to which day what is due shall be drafted."""
        self.asking.ask(
            Question(
                title=self.tr("Make drafts of all that is due, each once"),
                verb=self.tr("Make the drafts"),
                then=self._draft_due,
                day_label=self.tr("Up to the day"),
                day=self.place.today(),
            )
        )

    def ask_drop(self) -> None:
        """Ask before a template is taken out of use."""
        template = self._current()
        if template is not None:
            self.asking.ask(
                Question(
                    title=self.tr("Take “{name}” out of use? The drafts it made stay.").format(
                        name=template.name
                    ),
                    verb=self.tr("Take out of use"),
                    then=lambda _: self._drop(template),
                )
            )

    def ask_source(self) -> None:
        """Ask of which entry a new template shall take its lines."""
        self.asking.ask(
            Question(
                title=self.tr("A template with the lines of an entry"),
                verb=self.tr("Go on"),
                then=lambda reply: self.place.open("ledger.template", reply.text),
                text_label=self.tr("Number of the entry or draft"),
                check=lambda reply: (
                    "" if reply.text else self.tr("Give a number, such as GL/2026/12 or d-abc234.")
                ),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.tr("Lines of the template"))
        self.view.when_empty(
            self.tr("There is no template yet."),
            self.tr("Ins makes one; Shift+Ins makes one with the lines of an entry."),
        )
        self.below.when_empty(self.tr("The template has no lines."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        def is_any() -> bool:
            return bool(self.current())

        return (
            Act(
                name="use",
                title=QT_TRANSLATE_NOOP("app", "Use now"),
                does=self.ask_use,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=is_any,
            ),
            Act(
                name="due",
                title=QT_TRANSLATE_NOOP("app", "Draft what is due"),
                does=self.ask_due,
                keys=("F8",),
                icon="template-repeat",
            ),
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New"),
                does=lambda: self.place.open("ledger.template"),
                keys=("Ins",),
                icon="add",
            ),
            Act(
                name="from_entry",
                title=QT_TRANSLATE_NOOP("app", "New from an entry"),
                does=self.ask_source,
                keys=("Shift+Ins",),
                icon="templates",
            ),
            Act(
                name="edit",
                title=QT_TRANSLATE_NOOP("app", "Edit"),
                does=lambda: self.place.open("ledger.template", self.current()),
                keys=("F2",),
                icon="edit",
                is_possible=is_any,
            ),
            Act(
                name="drop",
                title=QT_TRANSLATE_NOOP("app", "Take out of use"),
                does=self.ask_drop,
                keys=("Del",),
                icon="drop",
                is_possible=is_any,
            ),
        )

    def _current(self) -> Template | None:
        return self.records.get(self.current())

    def _amount_fault(self, reply: Reply) -> str:
        return "" if reply.amount and reply.amount > 0 else self.tr("Give an amount above 0.")

    def _use(self, template: Template, reply: Reply) -> None:
        books, request, day = self.place.books, new_id(), reply.day or self.place.today()
        given = reply.amount or Decimal(1)
        use = Use(day=day, total=given) if template.has_shares else Use(day=day, factor=given)
        self.place.jobs.change(
            self,
            lambda: ledger.use_template(books, request, template, use),
            lambda done: self._used(done.value),
            self.refuse,
        )

    def _used(self, made: Occurrence) -> None:
        self._say_made((made,))
        self.place.open("ledger.entry", made.reference)

    def _draft_due(self, reply: Reply) -> None:
        books, request, day = self.place.books, new_id(), reply.day or self.place.today()

        def told(made: tuple[Occurrence, ...]) -> None:
            if made:
                self._say_made(made)
            else:
                said = Texts(self.place.language).say(_NOTHING, day=day)
                self.tell(Message(text=said, tone="good", code="template.nothing_due"))

        self.place.jobs.change(
            self,
            lambda: ledger.draft_recurring(books, request, day),
            lambda done: told(done.value),
            self.refuse,
        )

    def _drop(self, template: Template) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: ledger.drop_template(books, request, template),
            lambda _: None,
            self.refuse,
        )

    def _say_made(self, made: tuple[Occurrence, ...]) -> None:
        references = ", ".join(one.reference for one in made)
        said = Texts(self.place.language).say(_MADE, references=references)
        self.tell(Message(text=said, tone="good", code="template.drafted"))
