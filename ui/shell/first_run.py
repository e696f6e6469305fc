"""The first questions: language, where the books are, and with which company one begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.formats import LANGUAGE_NAMES
from ui.shell.start_step import Choices, Step

# Each in its own words, so that nobody need read another's language to find his own.
_GREETINGS = {
    "ka": "ბუღალტერია ქართულად",
    "en": "Bookkeeping in English",
    "ru": "Бухгалтерия на русском языке",
}
_TITLE = "ენა · Language · Язык"
OWN, SERVER = "own", "server"
DEMO, COMPANY, PRACTICE = "demo", "company", "practice"


class _ChoiceStep(Step):
    """A page on which one thing is chosen; choosing goes on."""

    chosen = Signal(str)

    def __init__(
        self, name: str, language: Callable[[], str], choices: dict[str, str], title_px: int = 15
    ) -> None:
        super().__init__(name, language)
        self.choices = Choices(f"{name}.choice", title_px)
        for word, picture in choices.items():
            self.choices.add(word, picture)
        self.choices.chosen.connect(self.chosen)
        self.inner.addWidget(self.choices)
        self.main.hide()

    def first_focus(self) -> QWidget:
        """The first choice, or the one last stood on."""
        return next(iter(self.choices.buttons.values()))

    def offer(self, names: tuple[str, ...]) -> None:
        """Show these choices alone."""
        for name, button in self.choices.buttons.items():
            button.setVisible(name in names)


class LanguageStep(_ChoiceStep):
    """In which language the program speaks."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("first.language", language, dict.fromkeys(LANGUAGE_NAMES, ""), 22)
        self.back.hide()
        self.come_alive()

    def first_focus(self) -> QWidget:
        """The language that the window speaks now."""
        return self.choices.buttons[self.language()]

    def retranslate(self) -> None:
        """The names of the languages stay; the sentence follows."""
        self.title.setText(_TITLE)
        self.said.setText(self.tr("It can be changed at any time, in the settings at the top."))
        for name, button in self.choices.buttons.items():
            button.say(LANGUAGE_NAMES[name], _GREETINGS[name])
        super().retranslate()


class PlaceStep(_ChoiceStep):
    """Where the books are: on this computer or on a server."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("first.place", language, {OWN: "computer", SERVER: "server"})
        self.come_alive()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Where are the books?"))
        self.said.setText(self.tr("Another place can be added later, in the list of companies."))
        self.choices.buttons[OWN].say(
            self.tr("On this computer"),
            self.tr(
                "The books stay here and need no network. Nothing has to be installed besides."
            ),
        )
        self.choices.buttons[SERVER].say(
            self.tr("On a server of the office"),
            self.tr(
                "Several people work in the same books. You need the invitation file from your "
                "administrator, and your password."
            ),
        )
        super().retranslate()


class BeginStep(_ChoiceStep):
    """With which company one begins where there is none yet."""

    def __init__(self, language: Callable[[], str]) -> None:
        pictures = {DEMO: "trial-balance", COMPANY: "company-new", PRACTICE: "practice"}
        super().__init__("first.begin", language, pictures)
        self.back.hide()
        self.come_alive()

    def first_focus(self) -> QWidget:
        """The first choice that is offered."""
        offered = [one for one in self.choices.buttons.values() if one.isVisibleTo(self)]
        return (offered or list(self.choices.buttons.values()))[0]

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("With what shall we begin?"))
        self.said.setText(
            self.tr("There are no companies yet. Each of the three can also be made later.")
        )
        self.choices.buttons[DEMO].say(
            self.tr("Look around in the demo company"),
            self.tr(
                "A trading company with the whole year 2025: VAT, salaries, two currencies. It is "
                "made in a few seconds."
            ),
        )
        self.choices.buttons[COMPANY].say(
            self.tr("Create a company"),
            self.tr(
                "Your own books: name and identification code, chart of accounts, opening balances."
            ),
        )
        self.choices.buttons[PRACTICE].say(
            self.tr("Practise"),
            self.tr(
                "An empty company with the Georgian chart of accounts, in which nothing can go "
                "wrong."
            ),
        )
        super().retranslate()
