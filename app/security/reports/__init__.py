"""Lists of this room as Sheets: people, sign-ins, what happened and what it changed."""

from app.security.reports.codes import codes_sheet
from app.security.reports.detail import event_detail
from app.security.reports.frame import Whose
from app.security.reports.history import history_sheet
from app.security.reports.people import PeopleList, people_sheet, row_key
from app.security.reports.sign_ins import invitations_sheet, sign_ins_sheet
from app.security.reports.words import (
    EVENT_TYPES,
    MEMBER_STATES,
    ROLE_NAMES,
    THING_KINDS,
    event_word,
    role_word,
    thing_word,
)

__all__ = [
    "EVENT_TYPES",
    "MEMBER_STATES",
    "ROLE_NAMES",
    "THING_KINDS",
    "PeopleList",
    "Whose",
    "codes_sheet",
    "event_detail",
    "event_word",
    "history_sheet",
    "invitations_sheet",
    "people_sheet",
    "role_word",
    "row_key",
    "sign_ins_sheet",
    "thing_word",
]
