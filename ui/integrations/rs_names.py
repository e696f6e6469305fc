"""What suppliers call goods and services: decided once, and every later purchase is made so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import SuppliedName
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from ui.integrations.answering import WRITE
from ui.kit.acts import Act
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.content import Content, prepare
from ui.kit.detail import DetailScreen, Found
from ui.kit.form import Form
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

CHOICES = ("account", "vat_code", "item")
_DECIDED = QT_TRANSLATE_NOOP("app", "Kept: every later purchase with “{name}” is made so.")
_LAST = QT_TRANSLATE_NOOP(
    "app",
    "Kept. Every name is decided: in “Received through RS.ge” Ins makes the purchase.",
)

Typed = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What the screen is filled from."""

    content: Content
    records: Mapping[str, SuppliedName]
    options: Mapping[str, tuple[Option, ...]]


class RsNames(DetailScreen):
    """Names with what they are; below, the fields of the current one. The key is a supplier's."""

    watches = Topic.TAXES | Topic.ACCOUNTS
    rights: Mapping[str, str] = {"keep": WRITE, "edit": WRITE}

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.names")
        self._shown: SuppliedName | None = None
        self._pending: dict[str, Typed] = {}
        """What was typed of names and not kept yet."""
        self._goes_on = False
        self.form = Form(lambda: place.language)
        self.form.setObjectName("rs.names.form")
        self.choices = {name: ChoiceField() for name in CHOICES}
        self.text = QLineEdit()
        add = self.form.add
        add("account", QT_TRANSLATE_NOOP("app", "Account"), self.choices["account"])
        add("vat_code", QT_TRANSLATE_NOOP("app", "VAT code"), self.choices["vat_code"])
        add("item", QT_TRANSLATE_NOOP("app", "Item"), self.choices["item"])
        add("text", QT_TRANSLATE_NOOP("app", "Text of the line"), self.text)
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.form)
        self.area.hide()
        self.split.addWidget(self.area)
        self.split.setStretchFactor(2, 2)
        self.form.edited.connect(self._note_typed)
        self.place_acts(
            Act(
                name="keep",
                title=QT_TRANSLATE_NOOP("app", "Keep"),
                does=self.keep,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="save",
                is_main=True,
                is_possible=lambda: self._shown is not None,
            ),
            Act(
                name="edit",
                title=QT_TRANSLATE_NOOP("app", "Decide"),
                does=self.edit,
                keys=("F2",),
                icon="edit",
                is_possible=lambda: self._shown is not None,
            ),
        )
        self.view.opened.connect(lambda _: self.edit())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Names of goods at suppliers")

    def found(self) -> Work[Found]:
        """The list alone."""
        ask = self._question()

        def read() -> Found:
            names, codes, _ = ask()
            return Found(sheet=reports.name_list(self.place.language, names, codes))

        return read

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The fields stand below instead."""
        return None

    def reload(self) -> None:
        """Read names and what the fields offer; what was typed stays."""
        ask, language = self._question(), self.place.language
        self.is_settled = False
        self.view.wait()

        def read() -> Names:
            names, codes, options = ask()
            sheet = reports.name_list(language, names, codes)
            return Names(
                content=prepare(sheet), records={one.key: one for one in names}, options=options
            )

        self.place.jobs.read(self, "sheet", read, self._fill, self._fail)

    def show_detail(self, *, anew: bool = False) -> None:
        """The fields of the current name."""
        super().show_detail(anew=anew)
        one: SuppliedName | None = self.records.get(self.current())
        if one is None or self._shown is None or one.key != self._shown.key or anew:
            self._put(one)
        self.refresh_acts()

    def edit(self) -> None:
        """To the first field."""
        if self._shown is not None:
            self.form.focus_first()

    def keep(self) -> None:
        """Remember what the name is, and go on with the next that nobody decided."""
        one = self._shown
        if one is None or self.form.take():
            return
        decided = self._typed(one)
        if not decided.is_decided:
            self.form.show_faults({"account": self.tr("Choose an account, or an item.")})
            self.form.focus_first(("account",))
            return
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.decide_name(books, request, decided),
            lambda _: self._kept(decided),
            self.refuse,
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.choices["vat_code"].setPlaceholderText(self.tr("As the tax of the document says"))
        self.text.setPlaceholderText(self.tr("Empty: the supplier's name for it"))
        self.view.when_empty(
            self.tr("No goods or services of suppliers are known yet."),
            self.tr("Fetch the period first: “Received through RS.ge”, Ctrl+Enter."),
        )

    def _question(
        self,
    ) -> Work[
        tuple[tuple[SuppliedName, ...], Mapping[UUID, str], Mapping[str, tuple[Option, ...]]]
    ]:
        books, tin = self.place.books, self.target.key

        def ask() -> tuple[
            tuple[SuppliedName, ...], Mapping[UUID, str], Mapping[str, tuple[Option, ...]]
        ]:
            chart = [one for one in ledger.chart(books) if one.is_postable]
            vat_codes = [
                row
                for row in ledger.register_rows(books, "vat_codes")
                if row.further.get("direction") in ("input", "both")
            ]
            items = ledger.register_rows(books, "items")
            codes: dict[UUID, str] = {one.id: one.code for one in chart}
            codes |= {row.id: row.code for row in (*vat_codes, *items) if row.id is not None}
            options = {
                "account": tuple(
                    Option(key=str(one.id), code=one.code, names=one.names, is_active=one.is_active)
                    for one in chart
                ),
                "vat_code": tuple(_option(row) for row in vat_codes),
                "item": tuple(_option(row) for row in items),
            }
            return integrations.supplied_names(books, tin), codes, options

        return ask

    def _fill(self, names: Names) -> None:
        for name, options in names.options.items():
            self.choices[name].fill(options)
        self._take(names.content, names.records)
        if self._goes_on:
            self._goes_on = False
            self._go_on()

    def _go_on(self) -> None:
        """To the next name that nobody decided; after the last one back to the list."""
        following = next((key for key, one in self.records.items() if not one.is_decided), "")
        if following:
            self.choose(following)
            self.edit()
        else:
            said = Texts(self.place.language).say(_LAST)
            self.tell(Message(text=said, tone="good", code="rs.decided"))
            self.view.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, one: SuppliedName) -> None:
        self._pending.pop(one.key, None)
        self.place.unsaved.put(self, len(self._pending))
        said = Texts(self.place.language).say(_DECIDED, name=one.name)
        self.tell(Message(text=said, tone="good", code="rs.decided"))
        self._goes_on = True
        self.outdated()

    def _put(self, one: SuppliedName | None) -> None:
        self._shown = None
        self.area.setVisible(one is not None)
        if one is not None:
            typed = self._pending.get(one.key) or _as_typed(one)
            for name, key in zip(CHOICES, typed[:3], strict=True):
                self.choices[name].put(key)
            self.text.setText(typed[3])
            self.form.show_faults({})
        self._shown = one

    def _typed(self, one: SuppliedName) -> SuppliedName:
        account, vat_code, item = (self.choices[name].key for name in CHOICES)
        return replace(
            one,
            account_id=UUID(account) if account else None,
            vat_code_id=UUID(vat_code) if vat_code else None,
            item_id=UUID(item) if item else None,
            text=self.text.text().strip(),
        )

    def _note_typed(self) -> None:
        """What is typed of a name stays until it is kept, also when one looks at others."""
        one = self._shown
        if one is None:
            return
        typed = (*(self.choices[name].key for name in CHOICES), self.text.text().strip())
        if typed == _as_typed(one):
            self._pending.pop(one.key, None)
        else:
            self._pending[one.key] = (typed[0], typed[1], typed[2], typed[3])
        self.place.unsaved.put(self, len(self._pending))


def _as_typed(one: SuppliedName) -> Typed:
    def key(id_: UUID | None) -> str:
        return "" if id_ is None else str(id_)

    return key(one.account_id), key(one.vat_code_id), key(one.item_id), one.text


def _option(row: RegisterRow) -> Option:
    return Option(
        key=str(row.id),
        code=row.code,
        names=dict.fromkeys(LANGUAGES, row.name),
        is_active=row.is_active,
    )
