"""Signing out: what ends, and what of it this computer shall forget."""

from __future__ import annotations

from collections.abc import Callable

from app.core.invitation import Invitation
from ui.kit.check_box import CheckBox
from ui.shell.start_step import Step


class SignOutStep(Step):
    """The last question before a shared server is left."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__("sign_out", language)
        self._server: Invitation | None = None
        self.forget = CheckBox()
        self.forget.setObjectName("field.forget_password")
        self.inner.addWidget(self.forget)
        self.come_alive()

    def ask(self, server: Invitation, *, is_kept: bool) -> None:
        """Ask about a server; `is_kept`: whether this computer keeps the password."""
        self._server = server
        self.setEnabled(True)
        self.bar.put_away()
        self.forget.setVisible(is_kept)
        self.forget.setChecked(False)
        self.retranslate()

    @property
    def forgets(self) -> bool:
        """Whether the password that is kept on this computer shall be forgotten."""
        return self.forget.isVisibleTo(self) and self.forget.isChecked()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        place = "" if self._server is None else self._server.office or self._server.place
        self.title.setText(self.tr("Sign out"))
        self.said.setText(
            self.tr(
                "The sign-in of this window ends on the server “{place}”, with all its "
                "connections. The next time a code is asked for again. Unfinished drafts stay "
                "sealed on this computer."
            ).format(place=place)
        )
        self.forget.setText(self.tr("Forget the password that this computer keeps"))
        self.main.setText(self.tr("Sign out"))
        super().retranslate()
        self.back.setText(self.tr("Stay"))
