"""The top of the window: company, period, and what can be done with what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.formats import LANGUAGE_NAMES
from app.core.texts import Texts
from ui.kit.icons import icon
from ui.kit.live import Live
from ui.kit.period_bar import PeriodBar
from ui.kit.workplace import Workplace
from ui.shell.words import THEMES

LOCK_MINUTES = (0, 5, 15, 30, 60)


class TopBar(Live, QFrame):
    """Company and period at the left, the buttons of the window at the right."""

    companies_asked = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    lock_chosen = Signal(int)
    """After how many idle minutes the window is covered; 0: never."""

    def __init__(
        self,
        today: Callable[[], date],
        actions: Mapping[str, QAction],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell.bar")
        self._language = language
        self.company = QToolButton()
        self.company.setObjectName("shell.company")
        self.company.clicked.connect(self.companies_asked)
        self.period = PeriodBar(today)
        self.period.refused.connect(self._say)
        self._fault = QLabel()
        self._fault.setObjectName("period.fault")
        self._fault.setProperty("role", "bad")
        self._fault.hide()
        self.buttons = [
            self._button(actions[name]) for name in ("palette", "print", "excel", "reload")
        ]
        self.settings = QToolButton()
        self.settings.setObjectName("shell.settings")
        self.settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.settings.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self.settings)
        self.menu.setObjectName("shell.settings.menu")
        self.settings.setMenu(self.menu)
        self._languages = QActionGroup(self)
        self._themes = QActionGroup(self)
        self._locks = QActionGroup(self)
        self._own = [actions[name] for name in ("lock", "sign_out", "keys")]
        self._fill_menu()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.company)
        row.addSpacing(12)
        row.addWidget(self.period)
        row.addStretch(1)
        for button in (*self.buttons, self.settings):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.come_alive()

    def speak(self, language: str) -> None:
        """Mark the language in use."""
        self._language = language
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def wear(self, theme: str) -> None:
        """Mark the theme in use."""
        for action in self._themes.actions():
            action.setChecked(action.data() == theme)

    def lock_after(self, minutes: int) -> None:
        """Mark after how many idle minutes the window is covered."""
        for action in self._locks.actions():
            action.setChecked(action.data() == minutes)

    def show_company(self, name: str) -> None:
        """Which company is open; without one nothing of it is shown."""
        self.company.setText(name.replace("&", "&&"))
        for widget in (self.company, self.period, *self.buttons):
            widget.setVisible(bool(name))

    def follow(self, place: Workplace) -> None:
        """Show the period of a company, also when a screen chooses another one."""
        self.period.put(place.period)
        place.period_changed.connect(self.period.put)

    def fault(self) -> str:
        """What is wrong with the period that was typed."""
        return self._fault.text() if self._fault.isVisible() else ""

    def _say(self, refused: Refused | None) -> None:
        self._fault.setText("" if refused is None else Texts(self._language).fault(refused))
        self._fault.setVisible(refused is not None)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"shell.{action.objectName().removeprefix('action.')}")
        button.setDefaultAction(action)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_menu(self) -> None:
        self._language_menu = self.menu.addMenu("")
        for language, name in LANGUAGE_NAMES.items():
            action = QAction(name, self)
            action.setObjectName(f"language.{language}")
            action.setData(language)
            action.setCheckable(True)
            self._languages.addAction(action)
            self._language_menu.addAction(action)
        self._theme_menu = self.menu.addMenu("")
        for theme in THEMES:
            action = QAction(self)
            action.setObjectName(f"theme.{theme}")
            action.setData(theme)
            action.setCheckable(True)
            self._themes.addAction(action)
            self._theme_menu.addAction(action)
        self._lock_menu = self.menu.addMenu("")
        for minutes in LOCK_MINUTES:
            action = QAction(self)
            action.setObjectName(f"lock.{minutes}")
            action.setData(minutes)
            action.setCheckable(True)
            self._locks.addAction(action)
            self._lock_menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addActions(self._own)
        self._locks.triggered.connect(lambda one: self.lock_chosen.emit(one.data()))
        self._languages.triggered.connect(lambda one: self.language_chosen.emit(one.data()))
        self._themes.triggered.connect(lambda one: self.theme_chosen.emit(one.data()))
        self.speak(self._language)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._language_menu.setTitle(self.tr("Language"))
        self._theme_menu.setTitle(self.tr("Colours"))
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for action in self._themes.actions():
            action.setText(names[action.data()])
        self._lock_menu.setTitle(self.tr("Cover when idle"))
        for action in self._locks.actions():
            minutes = action.data()
            action.setText(
                self.tr("After {minutes} min").format(minutes=minutes)
                if minutes
                else self.tr("Never")
            )
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setToolTip(self.tr("Language, colours, keys"))
        self.company.setAccessibleName(self.tr("Company; opens the list of companies (Ctrl+O)"))
        self.company.setToolTip(self.tr("Another company (Ctrl+O)"))
        for button in self.buttons:
            button.setAccessibleName(button.defaultAction().toolTip())

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.settings.setIcon(icon("settings", side=18))
        self.settings.setIconSize(QSize(18, 18))
