"""One account as a form: added, copied from another, or changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, Problem, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import (
    ACCOUNT_TYPES,
    CASH_FLOWS,
    CURRENCY_RULES,
    SIDES,
    Account,
    AccountType,
)
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import ChoiceField
from ui.kit.fields import Choice
from ui.kit.form import FormScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace
from ui.ledger.choices import account_options
from ui.ledger.dimension_checks import DimensionChecks

BELOW, COPY = "below:", "copy:"
"""How the key of the form says that a new account is meant, and after which one."""

_MONETARY = {
    "": QT_TRANSLATE_NOOP("app", "Nobody has decided yet"),
    "yes": QT_TRANSLATE_NOOP("app", "Yes, its foreign balance is revalued"),
    "no": QT_TRANSLATE_NOOP("app", "No"),
}
_COMBOS: Mapping[str, Mapping[str, str]] = {
    "type": ACCOUNT_TYPES,
    "normal_side": SIDES,
    "currency_rule": CURRENCY_RULES,
    "cash_flow_class": CASH_FLOWS,
    "is_monetary": _MONETARY,
}
_TITLES = {
    "code": QT_TRANSLATE_NOOP("app", "Code"),
    "name_ka": QT_TRANSLATE_NOOP("app", "Name in Georgian"),
    "name_en": QT_TRANSLATE_NOOP("app", "Name in English"),
    "name_ru": QT_TRANSLATE_NOOP("app", "Name in Russian"),
    "parent_code": QT_TRANSLATE_NOOP("app", "Stands below"),
    "type": QT_TRANSLATE_NOOP("app", "Type"),
    "normal_side": QT_TRANSLATE_NOOP("app", "Side of its balance"),
    "currency_rule": QT_TRANSLATE_NOOP("app", "Currency of its lines"),
    "required_dimensions": QT_TRANSLATE_NOOP("app", "Every line names"),
    "is_monetary": QT_TRANSLATE_NOOP("app", "Monetary"),
    "cash_flow_class": QT_TRANSLATE_NOOP("app", "Class of cash flow"),
    "ifrs_line": QT_TRANSLATE_NOOP("app", "Line of the IFRS statements"),
    "is_postable": QT_TRANSLATE_NOOP("app", "Takes entries"),
    "is_active": QT_TRANSLATE_NOOP("app", "In use"),
}


class AccountForm(FormScreen):
    """What an account is; checked while it is typed, kept with Ctrl+Enter."""

    places: Mapping[str, str] = {
        "account.code_malformed": "code",
        "account.exists": "code",
        "account.name_missing": "name_ka",
        "account.name_malformed": "name_ka",
        "account.value_unknown": "type",
        "account.in_use": "type",
        "account.not_monetary": "is_monetary",
        "account.dimension_unknown": "required_dimensions",
        "account.parent_unknown": "parent_code",
        "account.parent_below": "parent_code",
        "account.parent_off_balance": "parent_code",
        "account.parent_inactive": "parent_code",
        "account.group_has_children": "is_postable",
        "account.cash_is_judged": "cash_flow_class",
    }

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.account")
        self._chart: tuple[Account, ...] = ()
        self._old: Account | None = None
        self._read: dict[str, object] = {}
        self.lines = {
            name: QLineEdit() for name in ("code", "name_ka", "name_en", "name_ru", "ifrs_line")
        }
        self.combos = {name: Choice() for name in _COMBOS}
        self.parent_field = ChoiceField()
        self.dimensions = DimensionChecks(lambda: place.language)
        self.checks = {name: CheckBox() for name in ("is_postable", "is_active")}
        made = {
            **self.lines,
            **self.combos,
            **self.checks,
            "parent_code": self.parent_field,
            "required_dimensions": self.dimensions,
        }
        for name, title in _TITLES.items():
            self.form.add(name, title, made[name])
        self.form.grid.setRowStretch(self.form.grid.rowCount(), 1)
        self.parent_field.refused.connect(self._parent_unclear)
        self.parent_field.chosen.connect(self._follow_parent)
        self.dimensions.changed.connect(self.show_check)
        bar = self.give_acts(self.main_act(QT_TRANSLATE_NOOP("app", "Keep the account")))
        self.column.insertWidget(0, bar)
        self.come_alive()

    @property
    def is_new(self) -> bool:
        """Whether an account is being added."""
        return self.target.key == "" or self.target.key.startswith((BELOW, COPY))

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("New account") if self.is_new else f"{self.tr('Account')} {self.target.key}"

    def reload(self) -> None:
        """Read the chart, and put the account into the form; what was typed is asked about."""
        books = self.place.books
        if self._read and self.values() != self._read and not self._is_warned():
            text = self.tr("What you typed is not kept. F5 once more reads the account anew.")
            self.bar.tell(Message(text=text, code="form.unsaved"))
            return
        self.place.jobs.read(
            self, "chart", lambda: ledger.chart(books), self._fill, self._cannot_read
        )

    def values(self) -> dict[str, object]:
        """What stands in the form, as the books take it."""
        given: dict[str, object] = {
            name: field.text().strip() for name, field in self.lines.items()
        }
        given |= {name: str(field.currentData()) for name, field in self.combos.items()}
        given |= {name: field.isChecked() for name, field in self.checks.items()}
        given["is_monetary"] = {"yes": True, "no": False}.get(str(given["is_monetary"]))
        given["parent_code"] = self.parent_field.key
        given["required_dimensions"] = list(self.dimensions.names)
        return given

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the account as it stands."""
        return ledger.account_faults(self.values(), self._chart, is_new=self.is_new)

    def work(self) -> Work[object]:
        """Keep the account."""
        books, given, request = self.place.books, self.values(), new_id()
        version = None if self._old is None else self._old.version
        return lambda: ledger.save_account(books, request, given, version)

    def saved(self, answer: object) -> None:
        """Show the account as it is kept now."""
        assert isinstance(answer, Changed)
        code = str(answer.value["code"])
        self.target = Target(name=self.target.name, key=code)
        self._read = {}
        self.renamed.emit()
        text = Texts(self.place.language).say(_KEPT, account=code)
        self.bar.tell(Message(text=text, tone="good", code="account.kept"))
        self.reload()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self.place.language)
        self.setAccessibleName(self.tr("Account"))
        for name, combo in self.combos.items():
            for at, (value, text) in enumerate(_COMBOS[name].items()):
                if combo.count() <= at:
                    combo.addItem("", value)
                combo.setItemText(at, texts.say(text))
        self.parent_field.setPlaceholderText(self.tr("No parent: an account of the first level"))
        self.checks["is_postable"].setText(self.tr("otherwise it is a heading"))
        self.checks["is_active"].setText(self.tr("otherwise it is kept, but no longer offered"))
        self.renamed.emit()

    def _fill(self, chart: tuple[Account, ...]) -> None:
        self._chart = chart
        key = self.target.key
        by_code = {account.code: account for account in chart}
        model = by_code.get(key.removeprefix(BELOW).removeprefix(COPY))
        self._old = None if self.is_new else model
        self.parent_field.fill(account_options(chart, with_headings=True))
        self.lines["code"].setReadOnly(not self.is_new)
        if model is None:
            self._put({"is_postable": True, "is_active": True})
        elif key.startswith(BELOW):
            self._put(_below(model))
        else:
            self._put(_given(model) | ({"code": ""} if key.startswith(COPY) else {}))
        self._read = self.values()
        if not self.is_settled:
            self.first_focus().setFocus()
        self._settle(failed=False)

    def _put(self, given: Mapping[str, object]) -> None:
        for name, line in self.lines.items():
            line.setText(str(given.get(name) or ""))
        for name, combo in self.combos.items():
            combo.setCurrentIndex(max(combo.findData(given.get(name, "")), 0))
        for name, box in self.checks.items():
            box.setChecked(bool(given.get(name)))
        names = given.get("required_dimensions")
        self.dimensions.put(names if isinstance(names, tuple) else ())
        self.parent_field.put(str(given.get("parent_code") or ""))

    def _follow_parent(self, code: str) -> None:
        """A new account takes the type of what it stands below, unless it was chosen already."""
        parent = next((one for one in self._chart if one.code == code), None)
        if self.is_new and parent is not None and not self.lines["name_ka"].text():
            for name in ("type", "normal_side"):
                combo = self.combos[name]
                combo.setCurrentIndex(combo.findData(str(getattr(parent, name))))
        self.show_check()

    def _parent_unclear(self, refused: object) -> None:
        text = Texts(self.place.language).fault(refused) if isinstance(refused, Refused) else ""
        self.form.show_faults({**self.form.faults(), "parent_code": text})

    def _is_warned(self) -> bool:
        return self.bar.message is not None and self.bar.message.code in (
            "form.unsaved",
            "changed.meanwhile",
        )

    def _refused(self, error: Exception) -> None:
        super()._refused(error)
        if isinstance(error, Conflict):
            told = message_of(error, self.place.language)
            hint = self.tr("F5 reads the account as it is now; what you typed is replaced.")
            self.bar.tell(Message(text=told.text, details=(hint,), code="changed.meanwhile"))

    def _cannot_read(self, error: Exception) -> None:
        self.bar.tell(message_of(error, self.place.language))
        self._settle(failed=True)


_KEPT = QT_TRANSLATE_NOOP("app", "Account {account} is kept.")


def _given(account: Account) -> dict[str, object]:
    monetary = {None: "", True: "yes", False: "no"}[account.is_monetary]
    return {
        "code": account.code,
        "name_ka": account.names.get("ka"),
        "name_en": account.names.get("en"),
        "name_ru": account.names.get("ru"),
        "ifrs_line": account.ifrs_line,
        "type": str(account.type),
        "normal_side": account.normal_side,
        "currency_rule": account.currency_rule,
        "cash_flow_class": account.cash_flow_class,
        "is_monetary": monetary,
        "is_postable": account.is_postable,
        "is_active": account.is_active,
        "parent_code": account.parent_code,
        "required_dimensions": account.required_dimensions,
    }


def _below(parent: Account) -> dict[str, object]:
    """A new sub-account is of its parent's nature; its code begins as the parent's."""
    is_money_or_debt = parent.type in (AccountType.ASSET, AccountType.LIABILITY)
    return {
        **_given(parent),
        "code": parent.code,
        "name_ka": "",
        "name_en": "",
        "name_ru": "",
        "parent_code": parent.code,
        "is_postable": True,
        "is_active": True,
        "is_monetary": _given(parent)["is_monetary"] if is_money_or_debt else "",
    }
