"""What one can do with the demo: make it, and make it anew.

Many transactions: a making that was cut off leaves half a demo, which the next one takes away.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from app.core.books import Books, Desk
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from app.security import service as security
from app.security.records import PersonId, Role
from app.training.cast import cast, starts_on
from app.training.journal import Journal
from app.training.office import Office, own_office
from app.training.records import Cast, Document, Made, Storno, Template
from app.training.year import Year

__all__ = ["Office", "create_demo", "own_office", "reset_demo"]

_KIND = "demo"
_LANGUAGE = "ka"
_BATCH_ENTRIES = 250
# Groups after which the tables are measured anew: a few hundred entries are too few to tell.
_MEASURED = (2, 5)


def create_demo(office: Office, template: Template) -> Made:
    """Make the demo company with its year of entries, posted by two persons.

    Raises: Refused "demo.exists" when a whole one is there; half a one is taken away first.
    """
    desk = office.owner()
    for company in security.companies(desk):
        if company.kind != _KIND:
            continue
        if company.roles and _is_whole(desk.open(company.tenant, _LANGUAGE)):
            raise Refused(
                "demo.exists",
                QT_TRANSLATE_NOOP(
                    "app",
                    "The demo {company} is there already. “demo reset” takes it away and makes it "
                    "anew; whatever was entered in it is lost.",
                ),
                company=company.name,
            )
        office.erase(company.tenant)
    return _make(office, desk, template)


def reset_demo(office: Office, template: Template) -> Made:
    """Take the demo away with all that was entered in it, and make it anew."""
    desk = office.owner()
    for company in security.companies(desk):
        if company.kind == _KIND:
            office.erase(company.tenant)
    return _make(office, desk, template)


def _make(office: Office, desk: Desk, template: Template) -> Made:
    given = cast()
    tenant = security.create_company(desk, new_id(), _company(given, template))
    books = desk.open(tenant, _LANGUAGE)
    login, person = _colleague(office, desk, given)
    security.grant_role(books, person, Role.ACCOUNTANT)
    colleague = office.colleague(login).open(tenant, _LANGUAGE)
    year = Year(given)
    story = year.live()
    hands = _Hands(given, books, colleague, _money_roles(template))
    for place, (_, group) in enumerate(groupby(story.documents, key=_month)):
        hands.post(tuple(group))
        if place in _MEASURED:
            office.learn_sizes()
    for draft in story.drafts:
        ledger.save_draft(colleague, new_id(), hands.journal.entry(draft), submit=True)
    # Last of all: whoever finds the rate of the last day knows that the demo is whole.
    ledger.save_rates(books, new_id(), year.firm.quotes.rows())
    return Made(
        company=str(given.company["name"]),
        tenant=tenant,
        entries=len(story.documents),
        lines=sum(len(_written(document).postings) for document in story.documents),
        persons=(security.who_am_i(desk).display_name, given.colleague["name"]),
        drafts=len(story.drafts),
    )


def _is_whole(books: Books) -> bool:
    """Whether the making of a demo came to its end, which is to save the rates."""
    given = cast()
    return ledger.rate_on(books, given.currencies[0].code, starts_on(given)) is not None


def _company(given: Cast, template: Template) -> dict[str, object]:
    """The company as it is founded."""
    return {
        **given.company,
        "kind": _KIND,
        "chart": [dict(account) for account in template.chart],
        "account_roles": dict(template.account_roles),
        "registers": {"vat_codes": ledger.vat_code_rows()}
        | {name: [dict(row) for row in rows] for name, rows in given.registers.items()},
        "approval_rules": [
            {"kind": kind, "from_amount": amount}
            for kind, amount in given.approval_from_gel.items()
        ],
        "first_roles": [Role.ACCOUNTANT, Role.CHIEF_ACCOUNTANT, Role.PAYROLL_OFFICER],
    }


def _colleague(office: Office, desk: Desk, given: Cast) -> tuple[str, PersonId]:
    """The second person, of an earlier demo or made now: login and id."""
    name = given.colleague["name"]
    for person in security.office_people(desk):
        if person.display_name == name and not person.is_disabled:
            return person.login, person.person_id
    fresh = security.create_person(desk, new_id(), name, given.colleague["language"])
    assert fresh.password is not None, "a new request gives a new password"
    office.keep(fresh.login, fresh.password)
    return fresh.login, fresh.person_id


class _Hands:
    """The two persons at work: each posts what is theirs; one approves the other's payments."""

    def __init__(
        self, given: Cast, owner: Books, colleague: Books, money_roles: frozenset[str]
    ) -> None:
        self._payments_from_gel = given.approval_from_gel["payment"]
        self._money_roles = money_roles
        self._owner = owner
        self._colleague = colleague
        self.journal = Journal(owner)

    def post(self, documents: Sequence[Document | Storno]) -> None:
        """Post the documents of a month, and then reverse those that were wrong."""
        made = [(d, self.journal.entry(d)) for d in documents if isinstance(d, Document)]
        guarded = {entry.id for d, entry in made if self._is_guarded(d)}
        plain = [(d, entry) for d, entry in made if entry.id not in guarded]
        self._post(self._colleague, [entry for d, entry in plain if d.is_colleagues])
        self._approved([entry for _, entry in made if entry.id in guarded])
        self._post(self._owner, [entry for d, entry in plain if not d.is_colleagues])
        ids = {id(document): entry.id for document, entry in made}
        for storno in documents:
            if isinstance(storno, Storno):
                wrong = ids[id(storno.wrong)]
                day = storno.wrong.day
                ledger.reverse_entry(self._colleague, new_id(), wrong, day, storno.text)

    def _is_guarded(self, document: Document) -> bool:
        """Whether the company asks a second person for it: so much money goes out."""
        paid = Decimal(0)
        for line in document.postings:
            if line.role in self._money_roles:
                paid += -line.gel.amount if line.is_debit else line.gel.amount
        return paid > 0 and paid >= self._payments_from_gel

    def _post(self, books: Books, entries: Sequence[EntryDraft]) -> None:
        for first in range(0, len(entries), _BATCH_ENTRIES):
            ledger.post_entries(books, new_id(), entries[first : first + _BATCH_ENTRIES])

    def _approved(self, entries: Sequence[EntryDraft]) -> None:
        """Enter as the one person, approve as the other, post."""
        if not entries:
            return
        ids: tuple[EntryId, ...] = tuple(entry.id for entry in entries)
        ledger.post_entries(self._colleague, new_id(), entries)
        for draft in ledger.drafts(self._owner):
            ledger.decide_draft(self._owner, new_id(), draft, approve=True)
        ledger.post_drafts(self._colleague, new_id(), ids)


def _money_roles(template: Template) -> frozenset[str]:
    """The roles whose accounts are cash and banks."""
    money = {row["code"] for row in template.chart if row["cash_flow_class"] == "cash"}
    return frozenset(role for role, code in template.account_roles.items() if code in money)


def _written(document: Document | Storno) -> Document:
    return document.wrong if isinstance(document, Storno) else document


def _month(document: Document | Storno) -> tuple[int, int]:
    day = _written(document).day
    return day.year, day.month
