"""What must hold of a party, and when two parties may be one. Pure: nothing here reads or writes.

The same is asked by the server, with the same codes (`api.party_faults`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from app.core.errors import Problem
from app.core.iban import is_iban
from app.core.messages import MESSAGES
from app.core.spelling import fold, plain, words
from app.parties.records import (
    HOME,
    BankAccount,
    Double,
    Likeness,
    Overdue,
    Party,
    PartyBalance,
    PartyId,
    PartyKind,
    VatStatus,
)

TERMS_DAYS_MAX = 3650
NAME_MAX = 300
_LIKE_ENOUGH_PERCENT = 88
_BEGINNING = 4
_BLOCK_MAX = 500
_FORM_OF_CODE = {
    PartyKind.ORGANISATION: (re.compile(r"[0-9]{9}"), "party.id_code_organisation"),
    PartyKind.PERSON: (re.compile(r"[0-9]{11}"), "party.id_code_person"),
    PartyKind.FOREIGN: (re.compile(r"[^\W_](?:[^\W_]|[ ./-]){0,39}"), "party.id_code_foreign"),
}
_COUNTRY = re.compile(r"[A-Z]{2}")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_NUMBER_ABROAD = re.compile(r"[A-Z0-9]{5,34}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[0-9 ()/.,;+-]{5,100}")
_LEGAL_FORMS = frozenset(
    plain(fold(form))
    for form in (
        *("შპს", "სს", "იმ", "ააიპ", "სსიპ", "კს", "სპს", "ფმ"),
        *("ооо", "ао", "зао", "пао", "ип", "чп"),
        *("llc", "ltd", "limited", "jsc", "inc", "gmbh", "ag", "sa", "srl", "plc", "company", "co"),
        *("as", "sanayi", "ticaret", "sti"),
    )
)
"""Words of a name that say only what form a company has."""


def id_code_problem(kind: PartyKind, id_code: str) -> Problem | None:
    """What is wrong with an identification code; an empty one is not known and no fault.

    Units: digits.
    Source: 9 digits of legal entities, 11 of individuals and individual entrepreneurs; no
    check-digit rule is published.
    """
    form, code = _FORM_OF_CODE[kind]
    if not id_code or form.fullmatch(id_code):
        return None
    return _problem(code, "id_code", value=id_code)


def account_problem(kind: PartyKind, account: BankAccount) -> Problem | None:
    """What is wrong with the number of a bank account; abroad not every number is an IBAN.

    Units: signs.
    Source: ISO 13616; numbers of countries without IBAN have no common form.
    """
    iban = account.iban
    is_free = kind is PartyKind.FOREIGN and not iban.startswith(HOME) and not _IBAN.fullmatch(iban)
    if is_iban(iban) or (is_free and _NUMBER_ABROAD.fullmatch(iban)):
        return None
    return _problem("party.iban_malformed", "accounts", value=iban)


def check(party: Party) -> tuple[Problem, ...]:
    """Everything wrong with a party that can be seen without the books; `column` is the field.

    Units: terms in days.
    Source: the forms of codes and accounts as told below; what the database's columns hold.
    """
    found = (
        _missing(party),
        _kind_problem(party),
        id_code_problem(party.kind, party.id_code),
        _text_problem(_EMAIL, party.email, "email"),
        _text_problem(_PHONE, party.phone, "phone"),
        terms_problem(str(party.terms_days)),
        *_length_problems(party),
        *_account_problems(party.kind, party.accounts),
        *_status_problems(party.vat_statuses),
    )
    return tuple(problem for problem in found if problem is not None)


def terms_problem(days: str) -> Problem | None:
    """What is wrong with the days within which a debt is paid.

    Units: days.
    Source: an agreement of the parties; ten years at most, so that a mistyped date is no term.
    """
    if days.isascii() and days.isdecimal() and int(days) <= TERMS_DAYS_MAX:
        return None
    return _problem("party.terms_malformed", "terms_days", value=days)


def _missing(party: Party) -> Problem | None:
    code = party.code.strip() or party.id_code.strip()
    if not code or len(code) > 64 or not code.isprintable():
        return _problem("party.code_malformed", "code")
    return None if party.name.strip() else _problem("party.name_missing", "name")


def _kind_problem(party: Party) -> Problem | None:
    if not _COUNTRY.fullmatch(party.country):
        return _problem("party.country_malformed", "country", value=party.country)
    if (party.country == HOME) == (party.kind is PartyKind.FOREIGN):
        return _problem("party.kind_of_country", "kind", country=party.country)
    return None


def _text_problem(form: re.Pattern[str], text: str, field: str) -> Problem | None:
    if not text or form.fullmatch(text):
        return None
    return _problem(f"party.{field}_malformed", field, value=text)


def _length_problems(party: Party) -> Iterable[Problem]:
    for field, most in (
        ("name", NAME_MAX),
        ("address", 500),
        ("contact_person", 200),
        ("note", 2000),
    ):
        if len(getattr(party, field)) > most:
            yield _problem("party.text_malformed", field, length_max=most)


def _account_problems(kind: PartyKind, accounts: tuple[BankAccount, ...]) -> Iterable[Problem]:
    seen: set[str] = set()
    for account in accounts:
        problem = account_problem(kind, account)
        if problem is not None:
            yield problem
        elif account.iban in seen:
            yield _problem("party.iban_double", "accounts", value=account.iban)
        seen.add(account.iban)


def _status_problems(statuses: tuple[VatStatus, ...]) -> Iterable[Problem]:
    for earlier, later in pairwise(sorted(status.from_day for status in statuses)):
        if earlier == later:
            yield _problem("party.vat_day_double", "vat_statuses", value=later)


def _problem(code: str, field: str, **args: object) -> Problem:
    return Problem(code=code, text=MESSAGES[code], args={"field": field, **args}, column=field)


@lru_cache(maxsize=100_000)
def name_key(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin spelling, in order, without the form of the company.

    A name of nothing but such words keeps them.

    Units: words.
    Source: the spelling of `app.core.spelling`; forms of the Law of Georgia on Entrepreneurs.
    """
    spelt = [plain(word) for word in words(name.replace("/", ""))]
    return tuple(sorted(word for word in spelt if word not in _LEGAL_FORMS) or sorted(spelt))


def is_like(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names (as `name_key` gives them) may be one: the same words, or few signs apart.

    Names that differ in a number are two: branches and blocks are numbered.

    Units: per cent of signs that are the same, 88 at least.
    Source: ours, by trying names of one party written twice.
    """
    if first == second:
        return bool(first)
    one, other = " ".join(first), " ".join(second)
    if min(len(one), len(other)) < 5 or _digits(one) != _digits(other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    ways = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(100 * way() >= _LIKE_ENOUGH_PERCENT for way in ways)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


def doubles(party: Party, others: Iterable[Party]) -> tuple[Double, ...]:
    """Who of others may be the same party, the surest first: by code, bank account or name.

    Two different identification codes are two parties, whatever they are called.

    Units: none.
    Source: ours; a code belongs to one taxpayer.
    """
    ibans = {account.iban for account in party.accounts}
    own = name_key(party.name)
    found: list[Double] = []
    for other in others:
        if other.code == party.code:
            continue
        if party.id_code and other.id_code == party.id_code:
            found.append(Double(party=other, why=Likeness.ID_CODE))
        elif ibans & {account.iban for account in other.accounts}:
            found.append(Double(party=other, why=Likeness.IBAN))
        elif not (party.id_code and other.id_code) and is_like(own, name_key(other.name)):
            found.append(Double(party=other, why=Likeness.NAME))
    order = list(Likeness)
    return tuple(sorted(found, key=lambda double: (order.index(double.why), double.party.code)))


def pairs(parties: Sequence[Party]) -> tuple[tuple[Party, Double], ...]:
    """Each pair of parties that may be one, once.

    Only those are compared that share a code, a bank account or the beginning of a word, so that
    ten thousand parties take seconds; a beginning that very many share tells nothing and is left.

    Units: none.
    Source: as `doubles`.
    """
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for place, party in enumerate(parties):
        for number in party.numbers:
            blocks[number].append(place)
        for beginning in {word[:_BEGINNING] for word in name_key(party.name)}:
            blocks[f"name {beginning}"].append(place)
    near: defaultdict[int, set[int]] = defaultdict(set)
    for places in blocks.values():
        if 1 < len(places) <= _BLOCK_MAX:
            for at, first in enumerate(places):
                near[first].update(places[at + 1 :])
    return tuple(
        (parties[place], double)
        for place in sorted(near)
        for double in doubles(parties[place], (parties[other] for other in sorted(near[place])))
    )


def overdue(balances: Iterable[PartyBalance]) -> Overdue:
    """What is overdue, of what balances by age say; an account of a party is netted, no other.

    Units: GEL.
    Source: none; the columns of the report of balances by age from one day overdue on.
    """
    receivable = payable = Decimal("0.00")
    debtors: set[PartyId] = set()
    creditors: set[PartyId] = set()
    for one in balances:
        late = one.to_30 + one.to_60 + one.to_90 + one.over_90
        if late > 0:
            receivable += late
            debtors.add(one.party_id)
        elif late < 0:
            payable -= late
            creditors.add(one.party_id)
    return Overdue(
        receivable=receivable, payable=payable, debtors=len(debtors), creditors=len(creditors)
    )
