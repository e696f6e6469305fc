"""The chart of accounts: a tree with balances, searched by code or word, and its acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.core.changes import Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Fault, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account
from app.reports import catalog
from app.reports.catalog import Asked
from ui.kit.acts import Act
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.question import Asking, Link, Question
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.ledger.account import BELOW, COPY
from ui.ledger.chart_files import ChartFiles
from ui.ledger.chart_merging import Merging
from ui.ledger.choices import account_options

SEARCH_WIDTH = 320
_FOLDING = ("+", "-", "=", "*", "/")
"""Keys of the rows that fold and unfold levels; no code or name begins so."""


class Chart(SheetScreen):
    """All accounts, each below its parent; Enter opens the card, F2 the account itself."""

    watches = Topic.ACCOUNTS | Topic.BALANCES | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(
        ("new", "edit", "copy", "move", "off", "merge", "import"), "accounts:write"
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.chart")
        self.accounts: dict[str, Account] = {}
        self.search = QLineEdit()
        self.search.setObjectName("chart.search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.view.remember_folds()
        self._folds = self.view.grid.wish.folded
        self.search.textChanged.connect(lambda _: self.narrow())
        self.search.installEventFilter(self)
        self.view.grid.installEventFilter(self)
        self.view.opened.connect(lambda code: place.open("ledger.account_card", code))
        self.question_bar = Question()
        self.question_bar.picked.connect(self._picked)
        self.question_bar.agreed.connect(self._agreed)
        self.question_bar.closed.connect(self.view.grid.setFocus)
        self.merging = Merging(self)
        self.files = ChartFiles(self)
        self._answer = ""
        self._moved: Account | None = None
        self._is_searching = False
        bar = self.give_acts(*self._acts())
        self.column.insertWidget(0, bar)
        self.column.insertWidget(1, self._head())
        self.column.insertWidget(2, self.question_bar)
        self.view.grid.selectionModel().currentChanged.connect(lambda *_: bar.refresh())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Chart of accounts")

    def question(self) -> Work[Sheet]:
        """The chart with the balances of today; of what is searched for alone."""
        books, query = self.place.books, self.search.text()
        today = self.place.today()
        asked = Asked(period=Period(today, today), language=self.place.language)
        return lambda: catalog.chart_of_accounts(books, asked, query)

    def reload(self) -> None:
        """Read the accounts for the acts, and the sheet."""
        books = self.place.books
        self.place.jobs.read(self, "chart", lambda: ledger.chart(books), self._know)
        super().reload()

    def narrow(self) -> None:
        """Show what the search box asks for, folded levels or not."""
        wish = self.view.grid.wish
        is_searching = bool(self.search.text().strip())
        if is_searching and not self._is_searching:
            self._folds = wish.folded
        if is_searching != self._is_searching:
            folded = frozenset[str]() if is_searching else self._folds
            self.view.grid.wish = replace(wish, folded=folded)
            self._is_searching = is_searching
        super().reload()
        self._say_empty()

    @property
    def current(self) -> Account | None:
        """The account of the current row."""
        return self.accounts.get(self.view.grid.current_key() or "")

    def ask(self, asking: Asking, answer: str) -> None:
        """Ask something above the rows; `answer` says what is done when it is agreed to."""
        self._answer = answer
        self.question_bar.ask(asking)

    def say(self, text: str, **args: object) -> str:
        """A marked text in the language of the window."""
        return Texts(self.place.language).say(text, **args)

    def tell(self, message: Message) -> None:
        """Say something above the rows."""
        self.view.bar.tell(message)

    def switch(self) -> None:
        """Take the current account out of use, or back into it; hear what holds it."""
        account = self.current
        if account is None:
            return
        given: dict[str, object] = {"code": account.code, "is_active": not account.is_active}
        said = _OFF if account.is_active else _ON
        self._save(account, given, said)

    def begin_move(self) -> None:
        """Ask below which account the current one shall stand."""
        account = self.current
        if account is None:
            return
        self._moved = account
        offered = [one for one in self.accounts.values() if one.code != account.code]
        self.ask(
            Asking(
                title=self.say(_MOVE_WHERE, account=account.code),
                options=account_options(offered, with_headings=True),
                hint=self.tr("Code or name of the account above it"),
                body=(self.tr("Leave it empty and press the button for the first level."),),
                verb=self.tr("Move"),
            ),
            "move",
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
        is_word = text.isprintable() and text.strip() and text not in _FOLDING
        if watched is self.view.grid and plain and is_word:
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
        """Say the words of the screen, and read the chart in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self._label.setText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search: code, or any word of a name"))
        self.search.setPlaceholderText(self.tr("Code, or any word; type on the rows"))
        self._say_empty()

    def _acts(self) -> tuple[Act, ...]:
        place = self.place
        return (
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New account"),
                keys=("Ins",),
                icon="account-new",
                does=lambda: self._open_form(BELOW),
            ),
            self._act("edit", QT_TRANSLATE_NOOP("app", "Change"), "F2", self._open_form),
            self._act(
                "copy", QT_TRANSLATE_NOOP("app", "Copy"), "F9", lambda: self._open_form(COPY)
            ),
            self._act("move", QT_TRANSLATE_NOOP("app", "Move"), "Ctrl+M", self.begin_move),
            self._act("off", QT_TRANSLATE_NOOP("app", "In or out of use"), "Del", self.switch),
            self._act("merge", QT_TRANSLATE_NOOP("app", "Merge"), "Ctrl+J", self.merging.begin),
            Act(
                name="roles",
                title=QT_TRANSLATE_NOOP("app", "Roles"),
                icon="account-roles",
                does=lambda: place.open("ledger.account_roles"),
            ),
            Act(
                name="import",
                title=QT_TRANSLATE_NOOP("app", "Bring in"),
                icon="chart-import",
                does=self.files.choose,
            ),
            Act(
                name="export",
                title=QT_TRANSLATE_NOOP("app", "Write out"),
                icon="chart-export",
                does=self.files.write,
            ),
        )

    def _act(self, name: str, title: str, key: str, does: Callable[[], object]) -> Act:
        """An act on the current account, possible when there is one."""
        return Act(
            name=name,
            title=title,
            keys=(key,),
            icon=f"account-{name}",
            does=does,
            is_possible=lambda: self.current is not None,
        )

    def _open_form(self, prefix: str = "") -> None:
        account = self.current
        self.place.open("ledger.account", f"{prefix}{account.code}" if account else "")

    def _head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("shell.bar")
        self._label = QLabel()
        self._label.setBuddy(self.search)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.search)
        row.addStretch(1)
        return head

    def _know(self, chart: tuple[Account, ...]) -> None:
        self.accounts = {account.code: account for account in chart}
        if self.acts is not None:
            self.acts.refresh()

    def _say_empty(self) -> None:
        if self.search.text().strip():
            self.view.when_empty(
                self.tr("No account fits what you search for."),
                self.tr("Escape in the search box shows all accounts."),
            )
        else:
            self.view.when_empty(
                self.tr("The chart has no accounts yet."),
                self.tr("Ins adds one; “Bring in” takes a whole chart from a file."),
            )

    def _picked(self, code: str) -> None:
        if self._answer == "merge":
            self.merging.picked(code)

    def _agreed(self, code: str) -> None:
        if self._answer == "move" and self._moved is not None:
            self._save(self._moved, {"code": self._moved.code, "parent_code": code}, _MOVED)
        elif self._answer == "merge":
            self.merging.agreed()
        elif self._answer == "import":
            self.files.commit()

    def _save(self, account: Account, given: dict[str, object], said: str) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: ledger.save_account(books, request, given, account.version),
            lambda _: self._saved(account, said),
            lambda error: self.refuse(account, error),
        )

    def _saved(self, account: Account, said: str) -> None:
        self.question_bar.put_away()
        text = self.say(said, account=account.code)
        self.tell(Message(text=text, tone="good", code="account.kept"))

    def refuse(self, account: Account, error: Exception) -> None:
        """Say why something was not done, with the ways to what stands in it."""
        problems = error.problems if isinstance(error, Refused) else ()
        codes = [problem.code for problem in problems]
        if isinstance(error, Fault):
            codes.append(error.code)
        links = self._links(account, codes)
        if not links:
            self.tell(message_of(error, self.place.language))
            return
        texts = Texts(self.place.language)
        whole = message_of(error, self.place.language)
        body = tuple(f"· {texts.fault(problem)}" for problem in problems)
        self.ask(Asking(title=whole.text, body=body, links=links), "")

    def _links(self, account: Account, codes: list[str]) -> tuple[Link, ...]:
        """Where to look for what holds an account in use."""
        place = self.place
        known = {
            "account.has_balance": (
                self.tr("Its card"),
                lambda: place.open("ledger.account_card", account.code),
            ),
            "account.in_drafts": (self.tr("The journal"), lambda: place.open("ledger.journal")),
            "account.in_templates": (
                self.tr("The templates"),
                lambda: place.open("ledger.templates"),
            ),
            "account.has_role": (self.tr("Roles"), lambda: place.open("ledger.account_roles")),
            "account.has_children": (
                self.tr("Its sub-accounts"),
                lambda: self.search.setText(account.code),
            ),
        }
        found = [known[code] for code in dict.fromkeys(codes) if code in known]
        return tuple(Link(text=text, follow=follow) for text, follow in found)


_OFF = QT_TRANSLATE_NOOP("app", "Account {account} is out of use. Del brings it back.")
_ON = QT_TRANSLATE_NOOP("app", "Account {account} is in use again.")
_MOVED = QT_TRANSLATE_NOOP("app", "Account {account} has moved.")
_MOVE_WHERE = QT_TRANSLATE_NOOP("app", "Below which account shall {account} stand?")
