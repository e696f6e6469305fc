"""The way to RS.ge with the user that this computer keeps; taken inside jobs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.core.books import Books
from app.core.dates import today
from app.core.errors import QT_TRANSLATE_NOOP, Denied
from app.integrations.records import Taxpayer
from app.integrations.service.connection import RevenueService, RsAccess, connect
from app.integrations.service.outbox import rs_choice, settings_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the Revenue Service says of a taxpayer, and the day it said so."""

    taxpayer: Taxpayer
    day: date


def reach(books: Books, access: RsAccess | None) -> RevenueService:
    """RS.ge as the company reaches it, with its user of this computer.

    Raises: Denied "rs.user_missing"; Refused "rs.practice_only".
    """
    settings = settings_of(books)
    if access is None:
        raise Denied(
            "rs.user_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "No user of RS.ge is kept on this computer. Give it on the screen “Connection to "
                "RS.ge”.",
            ),
        )
    return connect(settings, access.user(rs_choice(books).id_code))


def check_taxpayer(books: Books, rs: RevenueService, tin: str) -> Checked:
    """The name of a taxpayer and whether it is a VAT payer today; nothing is kept.

    Raises: NotFound "rs.taxpayer_unknown"; Refused "rs.tin"; those of the wire.
    """
    return Checked(taxpayer=rs.look_ups.taxpayer(tin), day=today(books.clock))
