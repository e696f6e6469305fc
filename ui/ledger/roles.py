"""What the program uses which account for: the roles, and binding another account to one."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.names import ACCOUNT_ROLES, role_title
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account
from ui.kit.acts import Act
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.question import Asking, Question
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.ledger.choices import account_options


def roles_sheet(chart: tuple[Account, ...], language: str) -> Sheet:
    """Every role the program knows with its account, then those of the company's own."""
    texts = Texts(language)
    bound = {role: account for account in chart for role in account.roles}
    own = sorted(bound.keys() - ACCOUNT_ROLES.keys())
    rows = tuple(_row(role, bound.get(role), texts) for role in (*ACCOUNT_ROLES, *own))
    missing = sum(role not in bound for role in ACCOUNT_ROLES)
    return Sheet(
        name="account-roles",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Roles of accounts")),
        columns=(
            Column("title", texts.say(QT_TRANSLATE_NOOP("app", "What the account is for"))),
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            Column("use", texts.say(QT_TRANSLATE_NOOP("app", "Where the program uses it"))),
            Column("role", texts.say(QT_TRANSLATE_NOOP("app", "Role in files")), Kind.CODE),
        ),
        rows=rows,
        notes=(texts.say(_MISSING, count=missing),) if missing else (),
        language=language,
    )


def _row(role: str, account: Account | None, texts: Texts) -> Row:
    known = ACCOUNT_ROLES.get(role)
    return Row(
        key=role,
        cells={
            "title": texts.say(role_title(role)),
            "account": "" if account is None else account.code,
            "name": texts.say(_UNBOUND) if account is None else account.name(texts.language),
            "use": texts.say(known.use if known else _OWN),
            "role": role,
        },
    )


class AccountRoles(SheetScreen):
    """The roles; Enter or F4 on one chooses another account for it."""

    watches = Topic.ACCOUNTS | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(("bind",), "accounts:write")

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.account_roles")
        self._accounts: tuple[Account, ...] = ()
        self._role = ""
        self.question_bar = Question()
        self.question_bar.agreed.connect(self.bind)
        self.question_bar.picked.connect(lambda _: self.question_bar.button.setFocus())
        self.question_bar.closed.connect(self.view.grid.setFocus)
        bar = self.give_acts(
            Act(
                name="bind",
                title=QT_TRANSLATE_NOOP("app", "Choose another account"),
                keys=("F4", "F2"),
                icon="account-roles",
                does=lambda: self.begin(self.view.grid.current_key() or ""),
                is_possible=lambda: self.view.grid.current_key() is not None,
            )
        )
        self.view.opened.connect(self.begin)
        self.view.grid.selectionModel().currentChanged.connect(lambda *_: bar.refresh())
        self.column.insertWidget(0, bar)
        self.column.insertWidget(1, self.question_bar)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Roles of accounts")

    def question(self) -> Work[Sheet]:
        """The roles and their accounts."""
        books, language = self.place.books, self.place.language
        return lambda: roles_sheet(ledger.chart(books), language)

    def reload(self) -> None:
        """Read the accounts to choose from, and the roles."""
        books = self.place.books
        self.place.jobs.read(self, "chart", lambda: ledger.chart(books), self._know)
        super().reload()

    def begin(self, role: str) -> None:
        """Ask which account shall serve a role."""
        self._role = role
        texts = Texts(self.place.language)
        self.question_bar.ask(
            Asking(
                title=texts.say(_WHICH, role=texts.say(role_title(role))),
                options=account_options(self._accounts),
                hint=self.tr("Code or name"),
                verb=self.tr("Bind"),
            )
        )

    def bind(self, code: str) -> None:
        """Let the account serve the role."""
        if not code:
            self.question_bar.field.setFocus()
            return
        books, request, role = self.place.books, new_id(), self._role
        self.place.jobs.change(
            self,
            lambda: ledger.bind_account_role(books, request, role, code),
            lambda _: self._bound(role, code),
            lambda error: self.view.bar.tell(message_of(error, self.place.language)),
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the roles in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No account has a role yet."),
            self.tr("Roles come with a chart: “Bring in” in the chart of accounts takes one."),
        )

    def _know(self, chart: tuple[Account, ...]) -> None:
        self._accounts = chart

    def _bound(self, role: str, code: str) -> None:
        self.question_bar.put_away()
        texts = Texts(self.place.language)
        said = texts.say(_BOUND, role=texts.say(role_title(role)), account=code)
        self.view.bar.tell(Message(text=said, tone="good", code="account_role.bound"))


_MISSING = QT_TRANSLATE_NOOP("app", "Roles without an account: {count}.")
_UNBOUND = QT_TRANSLATE_NOOP("app", "○ no account yet; F4 chooses one")
_OWN = QT_TRANSLATE_NOOP("app", "Set up by this company")
_WHICH = QT_TRANSLATE_NOOP("app", "Which account shall serve “{role}”?")
_BOUND = QT_TRANSLATE_NOOP("app", "“{role}” now uses account {account}.")
