"""What one can do with the demo: make it, and make it anew.

Many transactions: a making that was cut off leaves half a demo, which the next one takes away.
"""

from __future__ import annotations

from itertools import groupby

from app.core.books import Books, Desk
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.security import service as security
from app.security.records import PersonId, Role
from app.training.cast import cast, starts_on
from app.training.hands import Hands
from app.training.office import Office, own_office
from app.training.records import Cast, Document, Made, Storno, Template
from app.training.year import Year

__all__ = ["Office", "create_demo", "own_office", "reset_demo"]

_KIND = "demo"
_LANGUAGE = "ka"
# Groups after which the tables are measured anew: a few hundred entries are too few to tell.
_MEASURED = (1, 2, 5)


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
    for role in (Role.ACCOUNTANT, Role.PAYROLL_OFFICER):
        security.grant_role(books, person, role)
    colleague = office.colleague(login).open(tenant, _LANGUAGE)
    year = Year(given)
    story = year.live()
    hands = Hands(given, books, colleague, _money_roles(template))
    hands.payroll.hire()
    for place, (_, group) in enumerate(groupby(story.documents, key=_month)):
        hands.post(tuple(group))
        if place in _MEASURED:
            office.learn_sizes()
    for draft in story.drafts:
        hands.save_draft(draft)
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


def _money_roles(template: Template) -> frozenset[str]:
    """The roles whose accounts are cash and banks."""
    money = {row["code"] for row in template.chart if row["cash_flow_class"] == "cash"}
    return frozenset(role for role, code in template.account_roles.items() if code in money)


def _written(document: Document | Storno) -> Document:
    return document.wrong if isinstance(document, Storno) else document


def _month(document: Document | Storno) -> tuple[int, int]:
    day = _written(document).day
    return day.year, day.month
