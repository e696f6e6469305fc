"""The language of the window, changed while it runs: our texts, and the buttons of Qt itself."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

LOCALES = {"ka": "ka_GE", "en": "en_GB", "ru": "ru_RU"}


class Language(QObject):
    """Installs the translations of one language in place of another's."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self._words = b""
        self.name = ""

    def choose(self, name: str) -> None:
        """Speak a language; every widget hears of it by a LanguageChange."""
        if name == self.name:
            return
        self.leave()
        self.name = name
        QLocale.setDefault(QLocale(LOCALES[name]))
        ours, qts = QTranslator(self), QTranslator(self)
        made = files("translations") / f"{name}.qm"
        if made.is_file():
            # Qt reads these bytes where they lie for as long as the translator lives.
            self._words = made.read_bytes()
            ours.load(self._words)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qts.load(f"qtbase_{name}", folder)
        self._installed = [qts, ours]
        for translator in self._installed:
            self._application.installTranslator(translator)

    def leave(self) -> None:
        """Speak English again, as the sources do."""
        for old in self._installed:
            self._application.removeTranslator(old)
        self._installed = []
        self.name = ""
