"""How one comes to the books: first questions, places, signing in, the making of companies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from app.core.books import Tenant
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP, Denied, Fault, Unavailable
from app.core.ids import new_id
from app.core.invitation import Invitation
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Founded
from app.security import service as security
from app.security.records import Company
from ui.kit.messages import Message, message_of
from ui.shell.company_form import CompanyForm, practice_company
from ui.shell.entrance import PASSWORD_NEEDED, Opener, Wanted
from ui.shell.first_run import COMPANY, DEMO, OWN, PRACTICE, BeginStep, LanguageStep, PlaceStep
from ui.shell.opening import Asked, Opened, Opening
from ui.shell.opening import entered as companies_of
from ui.shell.preferences import Preferences
from ui.shell.sign_in import SignIn
from ui.shell.sign_out import SignOutStep
from ui.shell.start_page import Here
from ui.shell.start_step import Step
from ui.shell.window import Window

_PRACTICE_NAME = QT_TRANSLATE_NOOP("app", "Practice")
_SESSION_CODES = ("session.ended", "session.needed")


class Arrival(QObject):
    """Leads into the books of one place after another, and keeps what it learns about them."""

    learned = Signal(object)
    """The Preferences that hold from now on."""
    entered = Signal(object)
    """The Opened of the books that are open now."""
    failed = Signal(object)
    """The error for which books could not be opened."""

    def __init__(
        self, window: Window, opener: Opener, wanted: Wanted, choices: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.start_page
        self._opener = opener
        self._wanted = wanted
        self._choices = choices
        self._company: str | None = None
        self._opened: Opened | None = None
        self._left: list[Opening] = []
        self._is_renewing = False

        self.opening = Opening(opener, wanted)
        self._connect_opening()
        self._connect_page()

    def begin(self, *, company: str | None, knows_language: bool, is_picture: bool) -> None:
        """Come in: by the first questions, or to where one was last.

        A picture shows the books as they are, whoever takes it: nothing is asked for it.
        """
        self._company = company
        if is_picture:
            self.opening.makes_demo = True
            self.opening.begin()
        elif self._choices.is_begun or company is not None or self._wanted.person is not None:
            self.go(None if self._wanted.person else self._choices.last_server)
        elif knows_language:
            self._ask_place()
        else:
            self._show(self.language)

    def choose(self, choices: Preferences) -> None:
        """Know the choices that hold now."""
        self._choices = choices

    def go(self, server: Invitation | None, password: str | None = None) -> None:
        """Leave the books that are open, and open those of a place."""
        self._part()
        keeps = password is not None and self.sign_in.password.keep.isChecked()
        own = self._wanted
        wanted = (
            own
            if server is None
            else Wanted(folder=own.folder, server=server, password=password, keeps_password=keeps)
        )
        self.opening = Opening(self._opener, wanted)
        self._connect_opening()
        self.opening.begin()

    def leave(self) -> bool:
        """Go out of all that was entered; False when it took longer than one can wait for."""
        are_left = [opening.leave() for opening in (*self._left, self.opening)]
        return all(are_left)

    def ask_again(self) -> None:
        """Try once more what failed."""
        if self._page.step is None and self._opened is None and not self._page.is_listing:
            self.opening.begin()

    def note_error(self, error: Exception) -> None:
        """A session that ended while one works is renewed by a code; what is open stays open."""
        opened = self._opened
        is_ended = isinstance(error, Fault) and error.code in _SESSION_CODES
        if not is_ended or opened is None or opened.server is None:
            return
        if self._is_renewing:
            # Whoever went back to a screen meanwhile learns again that a code is needed.
            if self._page.step is not None and not self._page.isVisible():
                self._window.show_start()
            return
        self._is_renewing = True
        desk, person, server = opened.desk, opened.person, opened.server
        asked = Asked(desk=desk, person=person, server=server, remember=_nothing)
        self.sign_in.ask(asked, is_ended=True)

    # Pages; each is made when it is first shown: who works here every day sees none of them.

    @cached_property
    def language(self) -> LanguageStep:
        """The question of the language."""
        step = LanguageStep(self._spoken)
        step.chosen.connect(self._choose_language)
        self._page.take_in(step)
        return step

    @cached_property
    def place(self) -> PlaceStep:
        """The question of where the books are."""
        step = PlaceStep(self._spoken)
        step.chosen.connect(self._choose_place)
        step.backed.connect(self._back_from_place)
        self._page.take_in(step)
        return step

    @cached_property
    def first(self) -> BeginStep:
        """The question of the company to begin with."""
        step = BeginStep(self._spoken)
        step.chosen.connect(self._make)
        self._page.take_in(step)
        return step

    @cached_property
    def form(self) -> CompanyForm:
        """The new company."""
        step = CompanyForm(self._window.jobs, self._spoken, lambda: today(utc_now))
        step.backed.connect(self._back_to_list)
        step.made.connect(self._enter_made)
        self._page.take_in(step)
        return step

    @cached_property
    def sign_in(self) -> SignIn:
        """The pages of a shared server."""
        steps = SignIn(self._window.jobs, self._spoken, self)
        steps.shown.connect(self._show)
        steps.invited.connect(self._know)
        steps.password.typed.connect(self._give_password)
        steps.done.connect(self._finish_sign_in)
        steps.invitation.backed.connect(self._back_from_invitation)
        steps.password.backed.connect(self._ask_place)
        steps.code.backed.connect(self._leave_ended)
        for step in steps.pages:
            self._page.take_in(step)
        return steps

    @cached_property
    def sign_out(self) -> SignOutStep:
        """The question before one goes out."""
        step = SignOutStep(self._spoken)
        step.backed.connect(self._window.show_work)
        step.main.clicked.connect(self._sign_out)
        self._page.take_in(step)
        return step

    def _spoken(self) -> str:
        return self._window.language

    def _connect_page(self) -> None:
        page = self._page
        page.again.connect(self.ask_again)
        page.elsewhere.connect(self._ask_place)
        page.place_chosen.connect(self.go)
        page.asked.connect(self._make)
        page.forgotten.connect(self._forget)
        self._window.sign_out_asked.connect(self._ask_sign_out)
        self._window.refused.connect(self.note_error)
        self._window.following.companies_changed.connect(self._know_companies)

    def _show(self, step: Step) -> None:
        step.setEnabled(True)
        self._page.show_step(step)
        self._window.show_start()

    def _choose_language(self, name: str) -> None:
        self._window.language_asked.emit(name)
        self._ask_place()

    def _ask_place(self) -> None:
        is_first = not self._choices.is_begun and self._opened is None
        self.place.back.setVisible(is_first or self._opened is not None)
        self._show(self.place)

    def _choose_place(self, name: str) -> None:
        if name == OWN:
            self.go(None)
        else:
            self.sign_in.ask_invitation()

    def _back_from_place(self) -> None:
        if self._opened is not None:
            self._back_to_list()
        else:
            self._show(self.language)

    def _back_from_invitation(self) -> None:
        if self._opened is not None:
            self._back_to_list()
        else:
            self._ask_place()

    def _back_to_list(self) -> None:
        opened = self._opened
        if opened is None:
            self._ask_place()
        elif not opened.companies and opened.person.is_office_administrator:
            self._show(self.first)
        else:
            self._window.show_companies()

    # Out again.

    def _ask_sign_out(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if opened.server is None:
            self._show_places(None)
            return
        self.sign_out.ask(opened.server, is_kept=opened.forget_password is not None)
        self._show(self.sign_out)

    def _sign_out(self) -> None:
        opened = self._opened
        if opened is None:
            return
        desk, forget = opened.desk, opened.forget_password if self.sign_out.forgets else None

        def work() -> bool:
            if forget is not None:
                forget()
            try:
                security.sign_out(desk)
            except (Unavailable, Denied):
                # Not reached, or ended already: here nothing of the session is left either way.
                return False
            return True

        self.sign_out.wait()
        self._window.jobs.change(self.sign_out, work, self._tell_out, self.sign_out.refuse)

    def _tell_out(self, is_told: bool) -> None:
        said = QT_TRANSLATE_NOOP("app", "You are signed out.")
        if not is_told:
            said = QT_TRANSLATE_NOOP(
                "app",
                "You are signed out here. The server was not reached: there the sign-in ends by "
                "itself within seven days, or when you end it in “My access”.",
            )
        text = Texts(self._window.language).say(said)
        self._show_places(Message(text=text, tone="good" if is_told else "bad", code="signed.out"))

    def _leave_ended(self) -> None:
        """The session was ended and no code is at hand: leave, asking about unsaved work."""
        window = self._window
        window.ask_bar.before_leaving(window.tabs.screens(), lambda: self._show_places(None))

    def _show_places(self, message: Message | None) -> None:
        """Leave the books that are open, and list the places that are known."""
        self._is_renewing = False
        self._part()
        self.opening = Opening(self._opener, self._wanted)
        self._connect_opening()
        self._page.place(Here(others=(None, *self._choices.servers), is_out=True))
        self._page.offer(())
        self._window.show_start()
        if message is not None:
            self._page.bar.tell(message)

    def _know_companies(self, opened: Opened) -> None:
        if self._opened is not None and self._opened.desk is opened.desk:
            self._opened = opened
            self._say_where(opened)

    # Places.

    def _connect_opening(self) -> None:
        opening = self.opening
        opening.stepped.connect(self._page.say_step)
        opening.asked.connect(self._ask)
        opening.opened.connect(self._enter)
        opening.failed.connect(self._fail)

    def _ask(self, asked: Asked) -> None:
        self.sign_in.ask(asked)

    def _part(self) -> None:
        old = self.opening
        for signal in (old.stepped, old.asked, old.opened, old.failed):
            signal.disconnect()
        old.leave(0)
        self._left.append(old)
        if self._opened is not None:
            self._opened = None
            self._window.part()

    def _know(self, server: Invitation) -> None:
        """Remember a server, and go there."""
        self._learn(replace(self._choices, servers=self._choices.knowing(server)))
        self.go(server)

    def _give_password(self, password: str, _keeps: bool) -> None:
        self.go(self.sign_in.password.server, password)

    def _finish_sign_in(self) -> None:
        if self._is_renewing:
            self._is_renewing = False
            self._window.renewed()
        else:
            self.opening.go_on()

    def _fail(self, error: Exception) -> None:
        wanted = self.opening.wanted
        code = error.code if isinstance(error, Fault) else ""
        if wanted.server is None:
            self._page.fail(message_of(error, self._window.language))
        elif code == PASSWORD_NEEDED:
            self.sign_in.ask_password(wanted.server, None)
        elif isinstance(error, Unavailable) and wanted.password is None:
            # The password is kept here: there is nothing to type, only to try again.
            self._page.fail(message_of(error, self._window.language))
        else:
            self.sign_in.ask_password(wanted.server, error)
        self.failed.emit(error)

    def _enter(self, opened: Opened) -> None:
        key = "" if opened.server is None else opened.server.key
        self._learn(replace(self._choices, is_begun=True, server=key))
        company, self._company = self._company, None
        self._show_inside(opened, company)
        self.entered.emit(opened)

    def _show_inside(self, opened: Opened, company: str | None) -> None:
        self._opened = opened
        self._say_where(opened)
        self._window.enter(opened, company)
        if not opened.companies and opened.person.is_office_administrator:
            can_demo = (DEMO,) if opened.make_demo is not None else ()
            self.first.offer((*can_demo, COMPANY, PRACTICE))
            self._show(self.first)

    def _say_where(self, opened: Opened) -> None:
        known = self._choices.servers
        here = "" if opened.server is None else opened.server.key
        own: tuple[Invitation | None, ...] = () if opened.server is None else (None,)
        has_demo = any(company.kind == "demo" for company in opened.companies)
        can_create = opened.person.is_office_administrator
        self._page.place(
            Here(
                server=opened.server,
                others=(*own, *(one for one in known if one.key != here)),
                can_create=can_create,
                can_demo=can_create and opened.make_demo is not None and not has_demo,
            )
        )

    def _forget(self, server: Invitation) -> None:
        left = tuple(one for one in self._choices.servers if one.key != server.key)
        self._learn(replace(self._choices, servers=left))
        if self._opened is not None:
            self._say_where(self._opened)
            self._window.show_companies()

    def _learn(self, choices: Preferences) -> None:
        if choices != self._choices:
            self._choices = choices
            self.learned.emit(choices)

    # Companies.

    def _make(self, name: str) -> None:
        opened = self._opened
        if name == "server":
            self.sign_in.ask_invitation()
        elif opened is None:
            return
        elif name == COMPANY:
            self.form.begin(opened.desk)
            self._show(self.form)
        elif name == PRACTICE:
            self._practise(opened)
        elif opened.make_demo is not None:
            make_demo = opened.make_demo

            def make() -> None:
                make_demo()

            self._work("demo", make)

    def _practise(self, opened: Opened) -> None:
        """Open the company to practise in; it is made when there is none yet."""
        for company in opened.companies:
            if company.kind == "practice":
                self._window.open_company(company)
                return
        language, request = self._window.language, new_id()
        name = Texts(language).say(_PRACTICE_NAME)

        def make() -> Founded:
            founding = practice_company(name, today(utc_now))
            return ledger.found_company(opened.desk, request, founding, language)

        self._work("practice", make)

    def _work(self, step: str, make: Callable[[], Founded | None]) -> None:
        """Make a company in a job, telling so meanwhile."""
        self._page.say_step(step)
        self._window.show_start()
        self._window.jobs.change(self, make, self._enter_made, self._fail_making)

    def _fail_making(self, error: Exception) -> None:
        self._back_to_list()
        step = self._page.step
        bar = self._page.bar if step is None else step.bar
        bar.tell(message_of(error, self._window.language))

    def _enter_made(self, made: Founded | None) -> None:
        """Read the companies anew and open the one just made; there is one demo at most."""
        opened = self._opened
        if opened is None:
            return
        self._page.say_step("books")
        self._window.show_start()

        def show(companies: tuple[Company, ...]) -> None:
            demos = [one.tenant for one in companies if one.kind == "demo"]
            tenant: Tenant | None = made.tenant if made else next(iter(demos), None)
            if "form" in self.__dict__:
                self.form.setEnabled(True)
            self._show_inside(
                replace(opened, companies=companies), None if tenant is None else str(tenant)
            )

        self._window.jobs.read(
            self, "companies", lambda: companies_of(opened.desk), show, self._fail_making
        )


def _nothing(_password: str | None) -> None:
    """The password did not change."""
