"""What the command palette can offer: acts, screens, companies, accounts, parties, entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.core.books import Books
from app.core.errors import NotFound, Refused
from app.core.formats import LANGUAGES, Formats, parse_date
from app.core.search import Index
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account, DimensionValue
from app.security.records import Company
from ui.kit.acts import ActBar
from ui.kit.workplace import Room
from ui.shell.company_words import kind_word

ACCOUNT_CARD = "ledger.account_card"
DIMENSION_CARD = "ledger.dimension_card"
ENTRY = "ledger.entry"
DIGITS = 9

_NUMBER = re.compile(r"[A-Za-z0-9]{1,8}/[0-9]{4}/[0-9]{1,15}(-[0-9]{1,3})?")
_DRAFT = re.compile(r"d-[0-9a-z]{6}")
_BARE = re.compile(r"[0-9]{1,15}(-[0-9]{1,3})?")
LETTERS_MIN = 2
"""Fewer letters would find any entry."""
ENTRIES_MAX = 12
SERIES = "GL"
"""The series in which a bare number is looked up."""

Open = Callable[[str, str], object]
"""Opens a screen by its name with a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One line of the palette: found by code, names and numbers, done by Enter.

    `keys` is the shortcut it has anyway.
    """

    kind: str
    title: str
    does: Callable[[], object]
    code: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    numbers: tuple[str, ...] = ()
    keys: str = ""
    icon: str = ""

    @property
    def kind_word(self) -> str:
        """What kind of thing it is, in the language of the window."""
        translate = QCoreApplication.translate
        return {
            "act": translate("Palette", "Action"),
            "screen": translate("Palette", "Screen"),
            "company": translate("Palette", "Company"),
            "account": translate("Palette", "Account"),
            "party": translate("Palette", "Party"),
            "entry": translate("Palette", "Entry"),
        }[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What is read from the books for the palette: the chart and the parties by code."""

    accounts: tuple[Account, ...] = ()
    parties: tuple[DimensionValue, ...] = ()


def acts_of_screen(bar: ActBar | None) -> list[Offer]:
    """The acts of the screen in front that are possible now."""
    if bar is None:
        return []
    bar.refresh()
    return [
        Offer(
            kind="act",
            title=bar.actions_[act.name].text(),
            names=_in_all_languages(act.title),
            keys=_shown(bar.actions_[act.name]),
            icon=act.icon,
            does=partial(bar.do, act.name),
        )
        for act in bar.acts
        if bar.actions_[act.name].isEnabled()
    ]


def acts_of_window(
    actions: Mapping[str, QAction], icons: Mapping[str, str], left_out: Iterable[str]
) -> list[Offer]:
    """The acts of the window that are possible now."""
    hidden = set(left_out)
    return [
        Offer(
            kind="act",
            title=action.text(),
            names={"now": action.text()},
            keys=_shown(action),
            icon=icons[name],
            does=action.trigger,
        )
        for name, action in actions.items()
        if action.isEnabled() and name not in hidden
    ]


def screens(rooms: Iterable[Room], language: str, open_: Open) -> list[Offer]:
    """All screens that stand in the rooms."""
    texts = Texts(language)
    return [
        Offer(
            kind="screen",
            title=texts.say(entry.title),
            names=_in_all_languages(entry.title),
            icon=entry.icon,
            does=partial(open_, entry.name, ""),
        )
        for room in rooms
        for entry in room.screens
        if entry.is_listed
    ]


def companies(
    found: Iterable[Company],
    here: Company | None,
    open_: Callable[[Company], object],
    *,
    with_digits: bool,
) -> list[Offer]:
    """The companies the person may enter, without the one that is open; the first have a digit."""
    others = [one for one in found if one != here]
    return [
        Offer(
            kind="company",
            title=one.name if one.kind == "real" else f"{one.name} · {kind_word(one.kind)}",
            names={"now": one.name},
            keys=str(place) if with_digits and place <= DIGITS else "",
            icon="start",
            does=partial(open_, one),
        )
        for place, one in enumerate(others, start=1)
    ]


def registers(found: Register, language: str, open_: Open) -> Index[Offer]:
    """The cards of accounts and parties, prepared for being found; for thousands it is a job."""
    accounts = [
        Offer(
            kind="account",
            title=f"{one.code}  {one.name(language)}",
            code=one.code,
            names=one.names,
            icon="account-card",
            does=partial(open_, ACCOUNT_CARD, one.code),
        )
        for one in found.accounts
        if one.is_active
    ]
    parties = [
        Offer(
            kind="party",
            title=f"{one.code}  {one.name}",
            code=one.code,
            names={"now": one.name},
            numbers=(one.code, *one.numbers),
            icon="party",
            does=partial(open_, DIMENSION_CARD, f"party:{one.code}"),
        )
        for one in found.parties
        if one.is_active
    ]
    return Index(accounts + parties)


def read_registers(books: Books) -> Register:
    """Read what can be found by name; a job."""
    parties = ledger.dimension_values(books, ("party",))["party"]
    return Register(accounts=ledger.chart(books), parties=parties)


def number_meant(typed: str, year: int) -> str:
    """The number of an entry, or the reference of a draft, that was typed; empty when none was.

    A bare number is looked up in the year that is looked at.
    """
    text = typed.strip()
    if _DRAFT.fullmatch(text.lower()):
        return text.lower()
    if _NUMBER.fullmatch(text):
        return text.upper()
    return f"{SERIES}/{year}/{text}" if _BARE.fullmatch(text) else ""


def read_entry(books: Books, reference: str, language: str, open_: Open) -> tuple[Offer, ...]:
    """The entry of that number as an offer, if there is one; a job."""
    try:
        found = ledger.entry(books, reference)
    except (NotFound, Refused):
        return ()
    day = Formats(language).day(parse_date(str(found["entry_date"])))
    said = " · ".join(part for part in (day, str(found.get("text") or "")) if part)
    return (
        Offer(
            kind="entry",
            title=f"{reference}  {said}",
            icon="entry",
            does=partial(open_, ENTRY, reference),
        ),
    )


def find_entries(books: Books, typed: str, language: str, open_: Open) -> tuple[Offer, ...]:
    """Entries whose text, party, document or amount fits what was typed; a job."""
    formats = Formats(language)
    return tuple(
        Offer(
            kind="entry",
            title="  ".join(
                part
                for part in (
                    one.number,
                    formats.day(one.entry_date),
                    one.text,
                    one.party,
                    formats.amount(one.amount),
                )
                if part
            ),
            icon="entry",
            does=partial(open_, ENTRY, one.number),
        )
        for one in ledger.find_entries(books, typed, ENTRIES_MAX)
    )


def _shown(action: QAction) -> str:
    shortcuts = action.shortcuts()
    return shortcuts[0].toString() if shortcuts else ""


def _in_all_languages(title: str) -> dict[str, str]:
    return {language: Texts(language).say(title) for language in LANGUAGES}
