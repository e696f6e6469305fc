"""The window: rooms at the left, tabs in the middle, company and period above, status below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from app.core.dates import Period, month_of, today, utc_now
from app.ledger import service as ledger
from app.ledger.records import PeriodState
from app.security.records import Company
from ui.kit.jobs import Jobs
from ui.kit.live import Live
from ui.kit.messages import bar_above, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.printing.saving import PREVIEW, save_excel
from ui.shell.actions import Moment, allow_actions, draw_actions, make_actions, say_actions
from ui.shell.ask_bar import AskBar, holding
from ui.shell.company_words import company_title
from ui.shell.connection import Connection, read_failed
from ui.shell.cover import Cover
from ui.shell.desktops import remember, restore
from ui.shell.finder import Finder
from ui.shell.first_look import FIRST_SCREEN, First, chosen, latest_months
from ui.shell.following import Following
from ui.shell.idle import Idle
from ui.shell.key_table import KeyTable
from ui.shell.keyboard import Keyboard
from ui.shell.keys_screen import KeysScreen
from ui.shell.layout import lay_out
from ui.shell.memory import Desktop, Memory
from ui.shell.navigation import COMPANIES, Navigation
from ui.shell.opening import Opened
from ui.shell.rooms import entry_for
from ui.shell.sending import Sender, attend_sending
from ui.shell.start_page import StartPage
from ui.shell.status import Status
from ui.shell.tabs import Tabs
from ui.shell.top_bar import TopBar
from ui.shell.unfinished import attend_unsaved
from ui.shell.wiring import connect_actions

SIZE = (1280, 800)
_START, _WORK = 0, 1


class Window(Live, QMainWindow):
    """Everything the accountant sees."""

    language_asked = Signal(str)
    theme_asked = Signal(str)
    closing = Signal()
    company_opened = Signal(object)
    sign_out_asked = Signal()
    """The person wants to leave these books; what is unsaved was asked about."""
    refused = Signal(object)
    """The error with which the server turned the person away, unasked."""

    def __init__(
        self,
        jobs: Jobs,
        language: str,
        first: First | None = None,
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.resize(*SIZE)
        self.setMinimumSize(860, 480)
        self.jobs = jobs
        self.language = language
        self.place: Workplace | None = None
        self._first = first or First(target=Target(name=FIRST_SCREEN), is_wish=False)
        self._opened: Opened | None = None
        self._company: Company | None = None
        self.memory = memory or Memory(None, jobs, self)
        self.connection: Connection | None = None
        self.sending: Sender | None = None
        self.actions_ = make_actions(self)
        self.tabs = Tabs()
        self.key_table = KeyTable(self.actions_, self.memory, self.tabs.screens)
        self.keyboard = Keyboard(self)
        self.idle = Idle(self.memory, jobs, self)
        self.top = TopBar(lambda: today(utc_now), self.actions_, language)
        self.start_page = StartPage(lambda: self.language)
        self.navigation = Navigation(language)
        self.status = Status(language)
        self.ask_bar = AskBar()
        self.stack = lay_out(self)
        self.finder = Finder(self)
        self.cover = Cover(self)
        self.following = Following(self)
        self._connect()
        self.memory.learn()
        self._show_start()
        self.come_alive()

    # What the program tells the window.

    def enter(self, opened: Opened, wanted: str | None) -> None:
        """The books are open: show the company wanted, or the list when none or many fit."""
        self._opened = opened
        self.status.show_person(opened.person)
        self.status.show_place(is_shared=opened.desk.is_shared)
        self.idle.enter(is_shared=opened.desk.is_shared)
        self.start_page.offer(opened.companies)
        company = chosen(opened.companies, wanted)
        if company is not None:
            self.open_company(company)

    def speak(self, language: str) -> None:
        """Use another language; Qt then tells every widget."""
        self.language = language
        if self.place is not None:
            self.place.language = language

    def wear(self, choice: str) -> None:
        """Mark the theme that was chosen."""
        self.top.wear(choice)

    # Companies and screens.

    def open_company(self, company: Company) -> None:
        """Close the open company and open another; unsaved work is asked about before."""
        assert self._opened is not None
        if self._company == company and self.place is not None:
            self._show_work()
            return
        self.ask_bar.before_leaving(self.tabs.screens(), lambda: self._read_company(company))

    def show_target(self, target: Target) -> None:
        """Open a screen, or bring it to the front."""
        entry = entry_for(self.place, target.name)
        if entry is not None:
            self._open(target, lambda place: entry.make(place, target))

    def show_companies(self) -> None:
        """The list of companies; whether there are others by now is read behind it."""
        if self._opened is not None:
            self.start_page.offer(self._opened.companies)
            self._show_start()
            self.following.read_companies(self._opened)

    def show_start(self) -> None:
        """What stands before the books: a question, or the list of companies as it was."""
        self._show_start()

    def show_work(self) -> None:
        """The screens again, where a company is open."""
        if self.place is not None:
            self._show_work()

    def renewed(self) -> None:
        """The person is verified again: what could not be read meanwhile is read now."""
        if self.connection is not None:
            self.connection.check()
        self.show_work()
        self.reload()
        read_failed(self.tabs.screens())

    def part(self) -> None:
        """The books are left: nothing of them stays in the window."""
        self._leave_company()
        self._opened = None
        self._show_start()

    @property
    def opened(self) -> Opened | None:
        """The books that are open, and who opened them."""
        return self._opened

    def companies(self) -> tuple[Company, ...]:
        """The companies the person may enter."""
        return () if self._opened is None else self._opened.companies

    def company(self) -> Company | None:
        """The company that is open."""
        return self._company

    def current(self) -> Screen | None:
        """The screen in front, if screens are."""
        return self.tabs.current() if self.stack.currentIndex() == _WORK else None

    # What keys and buttons do.

    def reload(self) -> None:
        """Read the screen in front anew, or try again to open the books."""
        screen = self.current()
        if screen is not None:
            screen.reload()
        elif self._opened is None:
            self.start_page.again.emit()

    def preview(self) -> None:
        """Show the screen in front as it will lie on paper."""
        screen = self.current()
        sheet = None if screen is None else screen.sheet()
        if screen is None or sheet is None or screen.target.name == PREVIEW:
            return
        from ui.printing.preview import Preview  # noqa: PLC0415 - with all of Qt's PDF

        key = f"{screen.target.name} {screen.target.key} {sheet.when} {sheet.language}"
        target = Target(name=PREVIEW, key=key)
        self._open(target, lambda place: Preview(place, target, sheet))

    def save_excel(self) -> None:
        """Save the screen in front as Excel."""
        screen = self.current()
        if screen is not None:
            save_excel(screen, self.jobs)

    def show_keys(self) -> None:
        """The list of keys."""
        target = Target(name="shell.keys")
        self._open(target, lambda place: KeysScreen(place, target, self.key_table))
        screen = self.current()
        if isinstance(screen, KeysScreen):
            screen.outdated()

    def cover_up(self) -> None:
        """Cover the window until the person takes the cover away."""
        opened = self._opened
        if opened is None or self.cover.isVisible():
            return
        self.finder.put_away()
        check = opened.desk.check_password if opened.desk.is_shared else None
        self.cover.put_over(opened.person.display_name, check)
        self._update_actions()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The program ends with its window; unsaved work is asked about before."""
        if holding(self.tabs.screens()):
            event.ignore()
            self.ask_bar.before_leaving(self.tabs.screens(), self._close_anyway)
            return
        self._remember_desktop()
        self.memory.flush()
        self._cut_ties()
        super().closeEvent(event)
        self.closing.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Watch the keys from the first moment."""
        super().showEvent(event)
        self.keyboard.attend()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What lies over the window follows its size."""
        super().resizeEvent(event)
        self.finder.fit()
        self.cover.fit()

    def retranslate(self) -> None:
        """Say the words of the window's parts that are given their language by hand."""
        say_actions(self.actions_)
        self.navigation.speak(self.language)
        self.status.speak(self.language)
        self.top.speak(self.language)
        self.top.show_company("" if self._company is None else company_title(self._company))

    def draw(self) -> None:
        """Draw the icons of the actions."""
        draw_actions(self.actions_)

    # Inside.

    def _connect(self) -> None:
        connect_actions(self)
        self.navigation.opened.connect(self._go)
        self.start_page.chosen.connect(self.open_company)
        self.tabs.shown.connect(self._show_current)
        self.status.opened.connect(lambda name: self.show_target(self._latest(name)))
        self.top.companies_asked.connect(self.show_companies)
        self.top.language_chosen.connect(self.language_asked)
        self.top.theme_chosen.connect(self.theme_asked)
        self.top.period.chosen.connect(self._choose_period)
        self.top.lock_chosen.connect(self.idle.choose)
        self.idle.chosen.connect(self.top.lock_after)
        self.idle.ran_out.connect(self.cover_up)
        self.tabs.close_asked.connect(self._close)
        self.tabs.arranged.connect(self._remember_desktop)
        self.jobs.failed.connect(self._tell)
        self.following.companies_changed.connect(self._list_companies)
        self.keyboard.touched.connect(self.idle.touch)
        self.cover.uncovered.connect(self._uncover)

    def _read_company(self, company: Company) -> None:
        assert self._opened is not None
        books = self._opened.desk.open(company.tenant, self.language)
        self.start_page.say_step("books")

        def work() -> tuple[PeriodState, ...]:
            self.memory.read()
            return ledger.periods(books)

        self.jobs.read(
            self,
            "company",
            work,
            lambda months: self._set_up(
                company, Workplace(books, self.jobs, self.language), months
            ),
            self._refuse_company,
        )

    def _leave_company(self) -> None:
        """Remember how the company is left, and let nothing of it reach the window."""
        self._remember_desktop()
        self._cut_ties()
        # From here on closing tabs is not remembered.
        place, self.place, self._company = self.place, None, None
        self.tabs.close_all()
        if place is not None:
            place.deleteLater()

    def _cut_ties(self) -> None:
        """Nothing of the company is heard, said or sent from here on."""
        for tie in (self.sending, self.connection):
            if tie is not None:
                tie.leave()
        self.sending = self.connection = None

    def _set_up(self, company: Company, place: Workplace, months: tuple[PeriodState, ...]) -> None:
        self._leave_company()
        place.setParent(self)
        assert self._opened is not None
        place.desk, place.folder = self._opened.desk, self._opened.folder
        place.keep_password = self._opened.keep_password
        place.shelf, place.rs = self._opened.shelf, self._opened.rs
        place.settings, place.permissions = self.memory, frozenset(company.permissions)
        left = self.memory.desktop(company.tenant)
        place.choose_period(
            self._first.period or left.period or latest_months(months, month_of(place.today()))
        )
        self.place, self._company = place, company
        place.asked.connect(self.show_target)
        attend_unsaved(place, self.status)
        self.connection = Connection(place.books, self.jobs, self)
        self.connection.changed.connect(
            lambda is_there: self.status.show_connection(is_connected=is_there)
        )
        self.connection.found_again.connect(lambda: read_failed(self.tabs.screens()))
        self.connection.refused.connect(self.refused)
        self.sending = attend_sending(place, self.status)
        self.top.follow(place)
        self.top.show_company(company_title(company))
        self.status.show_company(company, months)
        self.status.follow(place)
        self.status.show_today(place.today())
        self.setWindowTitle(f"{company.name} – Davtari")
        self._restore_tabs(left, place)
        self.company_opened.emit(company)

    def _restore_tabs(self, left: Desktop, place: Workplace) -> None:
        """Put back the tabs of the company, and open what was asked for at the start."""
        has_tabs = restore(
            left,
            (self.tabs, place),
            lambda entry, target: self._made(lambda at: entry.make(at, target), place),
        )
        self._show_work()
        first, self._first = self._first, replace(self._first, is_wish=False, period=None)
        screen = self.current()
        if first.is_wish or not has_tabs:
            self.show_target(first.target)
        elif screen is not None:
            screen.first_focus().setFocus()

    def _remember_desktop(self) -> None:
        if self.place is not None and self._company is not None:
            remember(self.memory, self._company.tenant, self.tabs, self.place.period)

    def _close_anyway(self) -> None:
        for screen in self.tabs.screens():
            screen.place.unsaved.put(screen, 0)
        self.close()

    def _list_companies(self, opened: Opened) -> None:
        """The companies are others now; whatever is in front stays there."""
        if self._opened is None or self._opened.desk is not opened.desk:
            return
        self._opened = opened
        if self.start_page.is_listing:
            self.start_page.offer(opened.companies)
        else:
            self.start_page.know(opened.companies)

    def _uncover(self) -> None:
        self._update_actions()
        self.idle.begin()

    def _refuse_company(self, error: Exception) -> None:
        if self.place is not None:
            # The company that is open stays open.
            self._show_work()
            self._tell(self.tabs, error)
            return
        self.start_page.fail(message_of(error, self.language))
        self._show_start()

    def _open(self, target: Target, make: Callable[[Workplace], Screen]) -> None:
        place = self.place
        if place is None:
            return
        self._show_work()
        screen = self.tabs.open(target, lambda: self._made(make, place))
        screen.first_focus().setFocus()

    def _made(self, make: Callable[[Workplace], Screen], place: Workplace) -> Screen:
        screen = make(place)
        screen.settled.connect(self._update_actions)
        return screen

    def _go(self, name: str) -> None:
        if name == COMPANIES:
            self.show_companies()
        elif name:
            self.show_target(self._latest(name))

    def _latest(self, name: str) -> Target:
        """An open tab of that screen, or a new one."""
        open_ones = [one.target for one in self.tabs.screens() if one.target.name == name]
        return open_ones[-1] if open_ones else Target(name=name)

    def turn(self, step: int) -> None:
        """Go so many tabs further."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % max(self.tabs.count(), 1))
        screen = self.tabs.current()
        if screen is not None:
            screen.first_focus().setFocus()

    def close_tab(self) -> None:
        """Close the screen in front; unsaved work is asked about before."""
        screen = self.current()
        if screen is not None:
            self._close(screen)

    def _close(self, screen: Screen) -> None:
        self.ask_bar.before_leaving([screen], lambda: self.tabs.close_screen(screen))

    def _choose_period(self, period: Period) -> None:
        if self.place is not None:
            self.place.choose_period(period)
            self._remember_desktop()

    def _show_start(self) -> None:
        self.stack.setCurrentIndex(_START)
        self.navigation.setVisible(self._opened is not None)
        self.top.setVisible(True)
        if self._company is None:
            self.top.show_company("")
            self.setWindowTitle("Davtari")
        self.navigation.mark(COMPANIES)
        self.start_page.first_focus().setFocus()
        self._update_actions()

    def _show_work(self) -> None:
        self.stack.setCurrentIndex(_WORK)
        self.navigation.setVisible(True)
        self._show_current(self.tabs.current())

    def _show_current(self, screen: Screen | None) -> None:
        if self.stack.currentIndex() == _WORK:
            self.navigation.mark("" if screen is None else screen.target.name)
        self._update_actions()

    def _update_actions(self) -> None:
        screen = self.current()
        moment = Moment(
            has_sheet=screen is not None and screen.has_sheet(),
            is_preview=screen is not None and screen.target.name == PREVIEW,
            has_books=self._opened is not None,
            is_covered=self.cover.isVisible(),
        )
        allow_actions(self.actions_, moment)

    def _tell(self, owner: QObject, error: Exception) -> None:
        bar = bar_above(owner)
        if bar is not None:
            bar.tell(message_of(error, self.language))
