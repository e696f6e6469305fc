"""One party as a form: added or changed; parties that may be the same are told while one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, Fault, Problem, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account, RegisterRow
from app.parties import service as parties
from app.parties.records import HOME, KIND_NAMES, Double, Likeness, Party, PartyKind, PartySaved
from ui.kit.acts import Act
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import ChoiceField
from ui.kit.fields import Choice
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace
from ui.parties.choices import account_options, vat_code_options
from ui.parties.several import BankAccounts, VatStatuses
from ui.parties.taxpayer import TaxpayerCheck

DOUBLES_SHOWN = 3
_LINES = (
    "code", "name", "id_code", "country", "address", "contact_person", "phone", "email",
    "terms_days",
)  # fmt: skip
_ACCOUNTS: Mapping[str, tuple[str, ...]] = {
    "receivable_account": ("asset", "liability"),
    "payable_account": ("asset", "liability"),
    "income_account": ("income",),
    "expense_account": ("expense", "asset"),
}
_VAT_CODES = {"sale_vat_code": "output", "purchase_vat_code": "input"}
_TITLES = {
    "id_code": QT_TRANSLATE_NOOP("app", "Identification code"),
    "name": QT_TRANSLATE_NOOP("app", "Name"),
    "code": QT_TRANSLATE_NOOP("app", "Code"),
    "kind": QT_TRANSLATE_NOOP("app", "Kind"),
    "country": QT_TRANSLATE_NOOP("app", "Country"),
    "vat_statuses": QT_TRANSLATE_NOOP("app", "VAT status"),
    "terms_days": QT_TRANSLATE_NOOP("app", "Pays within, days"),
    "accounts": QT_TRANSLATE_NOOP("app", "Bank accounts"),
    "address": QT_TRANSLATE_NOOP("app", "Address"),
    "contact_person": QT_TRANSLATE_NOOP("app", "Contact person"),
    "phone": QT_TRANSLATE_NOOP("app", "Phone"),
    "email": QT_TRANSLATE_NOOP("app", "E-mail"),
    "receivable_account": QT_TRANSLATE_NOOP("app", "Account of its debts"),
    "payable_account": QT_TRANSLATE_NOOP("app", "Account of our debts"),
    "income_account": QT_TRANSLATE_NOOP("app", "Account of income"),
    "expense_account": QT_TRANSLATE_NOOP("app", "Account of expense"),
    "sale_vat_code": QT_TRANSLATE_NOOP("app", "VAT code of sales"),
    "purchase_vat_code": QT_TRANSLATE_NOOP("app", "VAT code of purchases"),
    "note": QT_TRANSLATE_NOOP("app", "Note"),
    "is_active": QT_TRANSLATE_NOOP("app", "In use"),
}
_HINT_AT = {Likeness.ID_CODE: "id_code", Likeness.IBAN: "accounts", Likeness.NAME: "name"}
_HINTS = {
    Likeness.ID_CODE: QT_TRANSLATE_NOOP("app", "The same code: {parties}"),
    Likeness.IBAN: QT_TRANSLATE_NOOP("app", "The same bank account: {parties}"),
    Likeness.NAME: QT_TRANSLATE_NOOP("app", "A similar name: {parties}"),
}
_KEPT = {
    "added": QT_TRANSLATE_NOOP("app", "Party {party} is added."),
    "changed": QT_TRANSLATE_NOOP("app", "Party {party} is kept."),
    "same": QT_TRANSLATE_NOOP("app", "Nothing was different: party {party} stays as it was."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the form is filled from."""

    known: tuple[Party, ...]
    chart: tuple[Account, ...]
    vat_codes: tuple[RegisterRow, ...]


class PartyForm(FormScreen):
    """What a party is; checked while it is typed, kept with Ctrl+Enter. The key is its code."""

    places: Mapping[str, str] = {
        "party.account_type": "receivable_account",
        "party.code_malformed": "code",
        "party.exists": "code",
        "party.name_missing": "name",
        "party.value_unknown": "kind",
        "party.kind_of_country": "kind",
        "party.country_malformed": "country",
        "party.id_code_organisation": "id_code",
        "party.id_code_person": "id_code",
        "party.id_code_foreign": "id_code",
        "party.id_code_taken": "id_code",
        "party.email_malformed": "email",
        "party.phone_malformed": "phone",
        "party.terms_malformed": "terms_days",
        "party.iban_malformed": "accounts",
        "party.iban_double": "accounts",
        "party.currency_unknown": "accounts",
        "party.vat_day_double": "vat_statuses",
        "party.vat_day_malformed": "vat_statuses",
        "date.unreadable": "vat_statuses",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("parties.party")
        self._old: Party | None = None
        self._read: Party | None = None
        self._known: tuple[Party, ...] = ()
        self._double = ""
        """The identification code that Ctrl+Enter once more keeps as a second on purpose."""
        self.doubles: tuple[Double, ...] = ()
        self.lines = {name: QLineEdit() for name in _LINES}
        self.kind = Choice()
        self.choices = {name: ChoiceField() for name in (*_ACCOUNTS, *_VAT_CODES)}
        self.accounts, self.vat_statuses = (
            BankAccounts(),
            VatStatuses(lambda: place.language, place.today),
        )
        self.note, self.is_active = QPlainTextEdit(), CheckBox()
        self.hints: dict[str, QLabel] = {}
        self.taxpayer = TaxpayerCheck(self)
        self._arrange()
        self._listen()
        self.come_alive()

    @property
    def is_new(self) -> bool:
        """Whether a party is being added."""
        return not self.target.key

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("New party") if self.is_new else f"{self.tr('Party')} {self.target.key}"

    def reload(self) -> None:
        """Read all parties and what the fields offer; what was typed is asked about."""
        books = self.place.books
        if self._read is not None and self._is_edited() and not self._is_warned():
            text = self.tr("What you typed is not kept. F5 once more reads the party anew.")
            self.bar.tell(Message(text=text, code="form.unsaved"))
            return

        code = self.target.key

        def ask() -> Read:
            known = parties.parties(books)
            if code and not any(one.code == code for one in known):
                parties.party_by_code(books, code)
            return Read(
                known=known,
                chart=ledger.chart(books),
                vat_codes=ledger.register_rows(books, "vat_codes"),
            )

        self.place.jobs.read(self, "party", ask, self._fill, self._cannot_read)

    def party(self) -> Party:
        """The party as it stands in the form, without what cannot be read."""
        return self._typed()[0]

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the party as it stands."""
        party, unread = self._typed()
        return (*unread, *parties.check(party))

    def _typed(self) -> tuple[Party, tuple[Problem, ...]]:
        """What stands in the fields, and what of it cannot be read."""
        texts = {name: line.text().strip() for name, line in self.lines.items()}
        days = texts.pop("terms_days") or "0"
        statuses, refused = self.vat_statuses.read()
        problems = [parties.terms_problem(days)]
        if problems[0] is not None:
            days = "0"
        if refused is not None:
            problems.append(Problem(code=refused.code, text=refused.text, args=refused.args_))
        texts |= {name: field.key for name, field in self.choices.items()}
        texts["country"] = texts["country"].upper()
        given = replace(
            self._old or Party(code="", name=""),
            kind=PartyKind(self.kind.currentData() or PartyKind.ORGANISATION),
            terms_days=int(days),
            note=self.note.toPlainText().strip(),
            is_active=self.is_active.isChecked(),
            accounts=self.accounts.accounts,
            vat_statuses=statuses,
        )
        given = replace(given, **texts)  # type: ignore[arg-type]
        given = given if given.code else replace(given, code=given.id_code)
        return given, tuple(problem for problem in problems if problem is not None)

    def work(self) -> Work[object]:
        """Keep the party."""
        books, given, request = self.place.books, self.party(), new_id()
        is_meant = bool(given.id_code) and self._double == given.id_code
        return lambda: parties.save_party(books, request, given, is_double_allowed=is_meant)

    def saved(self, answer: object) -> None:
        """Show the party as it is kept now."""
        assert isinstance(answer, Changed)
        kept = answer.value
        assert isinstance(kept, PartySaved)
        self.target = Target(name=self.target.name, key=kept.code)
        self._read, self._double = None, ""
        self.renamed.emit()
        text = Texts(self.place.language).say(_KEPT[kept.state], party=kept.code)
        self.bar.tell(Message(text=text, tone="good", code="party.kept"))
        self.reload()

    def look_for_doubles(self) -> None:
        """Ask which known parties may be this one; told beside the field they are like in."""
        given, own = self.party(), self.target.key
        known = tuple(one for one in self._known if one.code != own and one.is_active)

        def ask() -> tuple[Double, ...]:
            return parties.doubles(replace(given, code=own), known)

        self.place.jobs.read(self, "doubles", ask, self._tell_doubles)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self.place.language)
        self.setAccessibleName(self.tr("Party"))
        for at, (kind, name) in enumerate(KIND_NAMES.items()):
            if self.kind.count() <= at:
                self.kind.addItem("", str(kind))
            self.kind.setItemText(at, texts.say(name))
        self.lines["code"].setPlaceholderText(self.tr("Empty: the identification code"))
        self.lines["id_code"].setPlaceholderText(self.tr("9 or 11 digits"))
        self.lines["terms_days"].setPlaceholderText("0")
        for name, field in self.choices.items():
            field.setPlaceholderText(
                self.tr("As for all parties") if name in _ACCOUNTS else self.tr("As on the line")
            )
        self.is_active.setText(self.tr("otherwise it is kept, but no longer offered"))
        self._tell_doubles(self.doubles)
        self.renamed.emit()

    # The form.

    def _arrange(self) -> None:
        made: dict[str, QWidget] = {
            **self.lines,
            **self.choices,
            "kind": self.kind,
            "accounts": self.accounts,
            "vat_statuses": self.vat_statuses,
            "note": self.note,
            "is_active": self.is_active,
        }
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        for name, title in _TITLES.items():
            row = 2 * len(self.form.fields)
            self.form.add(name, title, made[name])
            if name in _HINT_AT.values():
                hint = QLabel()
                hint.setObjectName(f"hint.{name}")
                hint.setProperty("role", "muted")
                hint.setWordWrap(True)
                self.form.grid.addWidget(hint, row, 2, Qt.AlignmentFlag.AlignVCenter)
                self.hints[name] = hint
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self.column.insertWidget(0, self.give_acts(*self._acts()))

    def _acts(self) -> tuple[Act, ...]:
        def kept() -> bool:
            return not self.is_new

        return (
            self.main_act(QT_TRANSLATE_NOOP("app", "Keep the party")),
            Act(
                name="statement",
                title=QT_TRANSLATE_NOOP("app", "Statement of account"),
                keys=("Ctrl+T",),
                icon="dimension-card",
                does=lambda: self.place.open("parties.statement", self.target.key),
                is_possible=kept,
            ),
            Act(
                name="act",
                title=QT_TRANSLATE_NOOP("app", "Reconciliation act"),
                keys=("Ctrl+J",),
                icon="accounting-note",
                does=lambda: self.place.open("parties.act", self.target.key),
                is_possible=kept,
            ),
            Act(
                name="double",
                title=QT_TRANSLATE_NOOP("app", "Open the party that may be the same"),
                keys=("Ctrl+D",),
                icon="party",
                does=self.open_double,
                is_possible=lambda: bool(self.doubles),
            ),
            self.taxpayer.act(lambda: bool(self.lines["id_code"].text().strip())),
        )

    def open_double(self) -> None:
        """Open the likeliest of the parties that may be this one."""
        if self.doubles:
            self.place.open("parties.party", self.doubles[0].party.code)

    def _listen(self) -> None:
        self.accounts.edited.connect(self._edited)
        self.vat_statuses.edited.connect(self.show_check)
        for name in ("name", "id_code"):
            self.lines[name].textEdited.connect(lambda _: self.look_for_doubles())
        self.lines["id_code"].textEdited.connect(lambda _: self._follow())
        self.lines["id_code"].textChanged.connect(lambda _: self._code_changed())
        self.lines["country"].textEdited.connect(lambda _: self._follow())
        for name, field in self.choices.items():
            field.chosen.connect(lambda _: self.show_check())
            field.refused.connect(lambda refused, name=name: self._unclear(name, refused))

    def _code_changed(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

    def _edited(self) -> None:
        self.show_check()
        self.look_for_doubles()

    def _follow(self) -> None:
        """The kind follows from country and the length of the identification code."""
        country, code = self.lines["country"].text().strip().upper(), self.lines["id_code"].text()
        kind = None
        if len(country) == 2 and country != HOME:
            kind = PartyKind.FOREIGN
        elif country == HOME and len(code) in (9, 11):
            kind = PartyKind.PERSON if len(code) == 11 else PartyKind.ORGANISATION
        if kind is not None:
            self.kind.setCurrentIndex(self.kind.findData(str(kind)))

    def _fill(self, read: Read) -> None:
        self._known = read.known
        self._old = next((one for one in read.known if one.code == self.target.key), None)
        for name, types in _ACCOUNTS.items():
            self.choices[name].fill(account_options(read.chart, types))
        for name, direction in _VAT_CODES.items():
            self.choices[name].fill(vat_code_options(read.vat_codes, direction))
        self._put(self._old or Party(code="", name=""))
        self._read = self.party()
        self.lines["code"].setReadOnly(not self.is_new)
        self.look_for_doubles()
        if self.acts is not None:
            self.acts.refresh()
        if not self.is_settled:
            self.first_focus().setFocus()
        self._settle(failed=False)

    def _put(self, party: Party) -> None:
        for name, line in self.lines.items():
            value = getattr(party, name)
            line.setText("" if value == 0 else str(value))
        for name, field in self.choices.items():
            field.put(getattr(party, name))
        self.kind.setCurrentIndex(self.kind.findData(str(party.kind)))
        self.accounts.put(party.accounts)
        self.vat_statuses.put(party.vat_statuses)
        self.note.setPlainText(party.note)
        self.is_active.setChecked(party.is_active)

    def _tell_doubles(self, found: tuple[Double, ...]) -> None:
        self.doubles = found
        texts = Texts(self.place.language)
        for why, name in _HINT_AT.items():
            like = [double.party for double in found if double.why is why]
            named = ", ".join(f"{one.code} {one.name}" for one in like[:DOUBLES_SHOWN])
            said = texts.say(_HINTS[why], parties=named) if like else ""
            self.hints[name].setText(said)
            self.form.fields[name].setToolTip(said)
        if self.acts is not None:
            self.acts.refresh()

    def _unclear(self, name: str, refused: object) -> None:
        text = Texts(self.place.language).fault(refused) if isinstance(refused, Refused) else ""
        self.form.show_faults({**self.form.faults(), name: text})

    def _is_edited(self) -> bool:
        given, unread = self._typed()
        return bool(unread) or given != self._read

    def _is_warned(self) -> bool:
        return self.bar.message is not None and self.bar.message.code in (
            "form.unsaved",
            "changed.meanwhile",
        )

    def _refused(self, error: Exception) -> None:
        super()._refused(error)
        if isinstance(error, Fault) and error.code == "party.id_code_taken":
            self._double = self.lines["id_code"].text().strip()
            hint = self.tr("Ctrl+Enter once more keeps it as a second party with that code.")
            self.bar.tell(Message(text=hint, code="party.id_code_taken"))
        if isinstance(error, Conflict):
            told = message_of(error, self.place.language)
            hint = self.tr("F5 reads the party as it is now; what you typed is replaced.")
            self.bar.tell(Message(text=told.text, details=(hint,), code="changed.meanwhile"))

    def _cannot_read(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)
