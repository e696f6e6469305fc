"""From which amounts a second person is needed: one field for each kind of entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import Formats, parse_amount
from app.core.ids import new_id
from app.core.sheet import Column, Row, Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import ApprovalPolicy, ApprovalRule
from app.security import service as security
from app.security.records import Standing
from ui.kit import theme
from ui.kit.acts import Act
from ui.kit.content import Content, prepare
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace
from ui.security.second_list import name_parts

KINDS = {
    "*": QT_TRANSLATE_NOOP("app", "Any entry, from"),
    "payment": QT_TRANSLATE_NOOP("app", "Money out (cash and bank), from"),
    "receipt": QT_TRANSLATE_NOOP("app", "Money in (cash and bank), from"),
    "reversal": QT_TRANSLATE_NOOP("app", "Reversal, from"),
    "revaluation": QT_TRANSLATE_NOOP("app", "Revaluation, from"),
    "year_close": QT_TRANSLATE_NOOP("app", "Closing of the year, from"),
    "year_open": QT_TRANSLATE_NOOP("app", "Opening of the year, from"),
}
"""The kinds that a rule can be about; each is judged by what an entry does."""

_NAMES = {kind: f"rule_{kind if kind != '*' else 'any'}" for kind in KINDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What was read: who reads, the rules, and the changes asked for as they are shown."""

    standing: Standing
    policy: ApprovalPolicy
    asked: Content


class Approval(FormScreen):
    """The rules that hold, and those that wait for another administrator."""

    places: Mapping[str, str] = MappingProxyType({f"rule.{name}": name for name in _NAMES.values()})
    watches = Topic.EVENTS | Topic.PEOPLE | Topic.SETTINGS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("security.approval_rules")
        self.standing: Standing | None = None
        self.policy = ApprovalPolicy(rules=(), asked=())
        self.fields: dict[str, QLineEdit] = {}
        for kind, title in KINDS.items():
            field = QLineEdit()
            field.setFont(theme.tabular())
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setFixedWidth(160)
            field.setPlaceholderText("—")
            self.fields[kind] = field
            self.form.add(_NAMES[kind], title, field)
        self.form.grid.setRowStretch(2 * len(KINDS), 1)
        self.about = QLabel()
        self.about.setObjectName("approval.about")
        self.about.setWordWrap(True)
        self.about.setContentsMargins(24, 12, 24, 0)
        self.asked = SheetView()
        name_parts(self.asked, "asked")
        self._asked_title = QLabel()
        self._asked_title.setFont(theme.sans(bold=True))
        self._asked_title.setContentsMargins(24, 8, 24, 4)
        self._low = QWidget()
        low = QVBoxLayout(self._low)
        low.setContentsMargins(0, 0, 0, 0)
        low.setSpacing(0)
        low.addWidget(self._asked_title)
        low.addWidget(self.asked, 1)
        self._low.hide()
        agree = Act(
            name="agree",
            title=QT_TRANSLATE_NOOP("app", "Agree to what is asked"),
            does=self.agree,
            keys=("Ctrl+Shift+G",),
            icon="good",
            is_possible=lambda: self._change_to_agree() is not None,
        )
        main = self.main_act(QT_TRANSLATE_NOOP("app", "Set the rules"))
        self.column.insertWidget(0, self.give_acts(self._only_for_administrators(main), agree))
        self.column.insertWidget(2, self.about)
        self.column.addWidget(self._low)
        self.asked.grid.selectionModel().currentRowChanged.connect(lambda *_: self._refresh())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Approval rules")

    # What is read.

    def reload(self) -> None:
        """Read the rules; what was typed meanwhile gives way."""
        self.is_settled = False
        books, language = self.place.books, self.place.language

        def read() -> Rules:
            policy = ledger.approval_policy(books)
            names = security.colleagues(books)
            return Rules(
                standing=security.standing(books),
                policy=policy,
                asked=prepare(_asked_sheet(policy, names, language)),
            )

        self.place.jobs.read(self, "rules", read, self._take, self._fail)

    def _take(self, rules: Rules) -> None:
        self.standing, self.policy = rules.standing, rules.policy
        amounts = {rule.kind: rule.from_amount for rule in self.policy.rules}
        formats = Formats(self.place.language)
        may = self.standing.may("admin:users")
        for kind, field in self.fields.items():
            amount = amounts.get(kind)
            field.setText("" if amount is None else formats.amount(amount))
            field.setReadOnly(not may)
        self._asked = False
        self.form.show_faults({})
        self.asked.fill(rules.asked)
        self._low.setVisible(bool(self.policy.asked))
        self._say_about()
        self._refresh()
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)

    # What is changed.

    def check(self) -> tuple[Problem, ...]:
        """An amount that cannot be read is said at its field."""
        found = []
        for kind, field in self.fields.items():
            try:
                _amount(field.text())
            except Refused as refused:
                code = f"rule.{_NAMES[kind]}"
                found.append(Problem(code=code, text=refused.text, args=dict(refused.args_)))
        return tuple(found)

    def work(self) -> Work[object]:
        """Set the rules that stand in the fields; one of a kind unknown here stays."""
        books, request = self.place.books, new_id()
        rules = [rule for rule in self.policy.rules if rule.kind not in KINDS]
        for kind, field in self.fields.items():
            amount = _amount(field.text())
            if amount is not None:
                rules.append(ApprovalRule(kind=kind, from_amount=amount))
        return lambda: ledger.change_approval_policy(books, request, rules)

    def saved(self, answer: object) -> None:
        """Say whether the rules hold, or wait for another administrator."""
        assert isinstance(answer, Changed)
        said = QT_TRANSLATE_NOOP("app", "The approval rules hold from now on.")
        if answer.value == "asked":
            said = QT_TRANSLATE_NOOP(
                "app",
                "Asked for. The rules hold when another person who administers the company agrees.",
            )
        self.tell(Message(text=Texts(self.place.language).say(said), tone="good"))
        self.outdated()

    def agree(self) -> None:
        """Agree to the rules of the current row, which another administrator asked for."""
        change = self._change_to_agree()
        if change is None:
            return
        books, request = self.place.books, new_id()
        self.setEnabled(False)
        self.place.jobs.change(
            self,
            lambda: ledger.agree_approval_policy(books, request, change),
            self._done,
            self._refused,
        )

    def _change_to_agree(self) -> UUID | None:
        key = self.asked.grid.current_key() if self.policy.asked else None
        if not key or self.standing is None or not self.standing.may("admin:users"):
            return None
        change = UUID(key)
        is_own = self.policy.asked_by.get(change) == self.standing.person_id
        return None if is_own else change

    def _only_for_administrators(self, act: Act) -> Act:
        return Act(
            name=act.name,
            title=act.title,
            does=act.does,
            keys=act.keys,
            is_main=True,
            is_possible=lambda: self.standing is not None and self.standing.may("admin:users"),
        )

    def _refresh(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

    def _say_about(self) -> None:
        if self.standing is not None and not self.standing.may("admin:users"):
            texts = Texts(self.place.language)
            ask = QT_TRANSLATE_NOOP("app", "Who administers the company sets the rules: {names}.")
            names = ", ".join(self.standing.administrators)
            self.about.setText(texts.say(ask, names=names))
            return
        self.about.setText(
            self.tr(
                "From these amounts (GEL) an entry waits for a second person, whoever enters it. "
                "An empty field asks for none; 0 asks always. Where the company has another "
                "administrator on a shared server, a change holds once that person agrees."
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and write the amounts in its language."""
        self.setAccessibleName(self.title())
        self._asked_title.setText(self.tr("Asked for, and not agreed to yet"))
        self.asked.grid.setAccessibleName(self.tr("Asked for, and not agreed to yet"))
        self._say_about()
        self.renamed.emit()
        if self.is_settled:
            self.outdated()


def _amount(text: str) -> Decimal | None:
    """The amount of a rule; an empty field is no rule.

    Raises: Refused as `parse_amount`, and "amount.negative".
    """
    if not text.strip():
        return None
    amount = parse_amount(text)
    if amount < 0:
        said = QT_TRANSLATE_NOOP("app", "“{value}” is below zero. Give 0 or more, or nothing.")
        raise Refused("amount.negative", said, value=text)
    return amount


def _asked_sheet(policy: ApprovalPolicy, names: Mapping[UUID, str], language: str) -> Sheet:
    """The changes asked for: who asked, and the rules that would hold."""
    texts = Texts(language)
    none = texts.say(QT_TRANSLATE_NOOP("app", "No entry needs a second person."))
    rows = []
    for change, rules in policy.asked:
        told = "; ".join(
            f"{texts.say(KINDS.get(rule.kind, rule.kind))} {texts.formats.amount(rule.from_amount)}"
            for rule in rules
        )
        who = policy.asked_by.get(change)
        cells = {"who": names.get(who, "") if who else "", "rules": told or none}
        rows.append(Row(key=str(change), cells=cells))
    return Sheet(
        name="approval-asked",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Approval rules asked for")),
        columns=(
            Column("who", texts.say(QT_TRANSLATE_NOOP("app", "Who asked"))),
            Column("rules", texts.say(QT_TRANSLATE_NOOP("app", "Rules"))),
        ),
        rows=tuple(rows),
        language=language,
    )
