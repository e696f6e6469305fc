"""The way to RS.ge from a screen, taken inside a job."""

from __future__ import annotations

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Denied
from app.integrations import service as integrations


def reached(books: Books, access: integrations.RsAccess | None) -> integrations.RevenueService:
    """RS.ge as the company reaches it, with its user of this computer.

    Raises: Denied "rs.user_missing"; Refused "rs.practice_only".
    """
    settings = integrations.settings_of(books)
    if access is None:
        raise Denied(
            "rs.user_missing",
            QT_TRANSLATE_NOOP("app", "No user of RS.ge is kept on this computer."),
        )
    return integrations.connect(settings, access.user(integrations.rs_choice(books).id_code))
