"""Who a person is, how one signs in, who has which role, and what the chain says."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest

from app.core.books import Tenant
from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.security import service as security
from app.security.records import Enrolment, Head, NewPerson, PersonId, Role
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.kit import totp
from tests.kit.chart import small_company
from tests.kit.world import PASSWORD, World
from tests.ledger.builders import ask, fingerprint, meets, work


def person(world: World, name: str) -> PersonId:
    return PersonId(world.people[name])


def fresh(world: World, name: str = "ახალი") -> tuple[OpenDesk, NewPerson]:
    """A person just made, at the desk with the temporary password."""
    made = security.create_person(world.desk("administrator"), new_id(), name, "en")
    assert made.password
    given = world.operator.parameters
    address = Address(host=given["host"], port=int(given["port"]), database=world.database)
    door = Door(address, made.login, made.password)
    door.open()
    world._open.append(door)
    return OpenDesk(door), made


def test_a_person_is_known_by_the_connection_alone(own: World) -> None:
    me = security.who_am_i(own.desk("accountant"))
    assert (me.person_id, me.display_name, me.language) == (
        own.people["accountant"], "accountant", "en",
    )  # fmt: skip
    assert (me.is_verified, me.is_office_administrator, me.has_second_factor) == (
        True, False, False,
    )  # fmt: skip
    assert (me.office_name, me.office_expires_on) == ("First office", None)


def test_a_person_shut_out_is_unknown(own: World) -> None:
    desk = own.desk("stranger")
    own.operate().execute(
        "update auth.people set is_disabled = true where display_name = 'stranger'"
    )
    with meets(Denied, "person.unknown"):
        security.who_am_i(desk)


def test_one_sets_up_the_telephone_and_signs_in_with_its_codes(shared: World) -> None:
    desk, made = fresh(shared)
    assert not security.who_am_i(desk).is_verified
    secret = security.begin_enrolment(desk)
    with meets(Refused, "second_factor.wrong"):
        security.finish_enrolment(desk, wrong(secret))
    done = security.finish_enrolment(desk, totp.code(secret, ahead=-1))
    assert len(set(done.recovery_codes)) == 10
    me = security.who_am_i(desk)
    assert (me.person_id, me.is_verified, me.has_second_factor) == (made.person_id, True, True)
    assert security.sign_out(desk) >= 1
    assert not security.who_am_i(desk).is_verified
    with meets(Refused, "second_factor.wrong"):
        security.sign_in(desk, wrong(secret))
    with meets(Refused, "second_factor.wrong"):
        security.sign_in(desk, totp.code(secret, ahead=-1))
    security.sign_in(desk, totp.code(secret))
    assert security.who_am_i(desk).is_verified


def wrong(secret: str) -> str:
    """A code that is none of those around now."""
    good = {totp.code(secret, ahead=step) for step in range(-3, 4)}
    return next(code for code in ("000000", "111111", "222222") if code not in good)


def enrolled(desk: OpenDesk) -> tuple[str, Enrolment]:
    secret = security.begin_enrolment(desk)
    return secret, security.finish_enrolment(desk, totp.code(secret, ahead=-1))


def test_a_recovery_code_opens_the_door_once(shared: World) -> None:
    desk, _ = fresh(shared)
    _, done = enrolled(desk)
    security.sign_out(desk)
    code = done.recovery_codes[0]
    security.sign_in_with_recovery(desk, code.upper())
    assert security.who_am_i(desk).is_verified
    with meets(Refused, "second_factor.wrong"):
        security.sign_in_with_recovery(desk, code)


def test_many_wrong_codes_close_the_door_for_a_while(shared: World) -> None:
    desk, _ = fresh(shared)
    secret, _ = enrolled(desk)
    for _ in range(5):
        with meets(Refused, "second_factor.wrong"):
            security.sign_in(desk, wrong(secret))
    with meets(Denied, "second_factor.wait") as caught:
        security.sign_in(desk, totp.code(secret))
    assert "15 minutes" in Texts("en").fault(caught.value)


def test_secrets_are_shown_in_no_text_form() -> None:
    made = NewPerson(person_id=PersonId(uuid.uuid4()), login="u_x", password="hunter2")
    assert "hunter2" not in repr(made)
    assert "abcd" not in repr(Enrolment(recovery_codes=("abcd",)))


@pytest.mark.parametrize("password", ["", "short1", "onlyletterslong", "123456789012345"])
def test_a_weak_password_is_refused(own: World, password: str) -> None:
    with meets(Refused, "password.weak") as caught:
        security.change_password(own.desk("accountant"), password)
    assert "12" in Texts("en").fault(caught.value)


def test_a_changed_password_is_the_one_that_opens(own: World) -> None:
    desk = own.desk("accountant")
    security.change_password(desk, PASSWORD + "-2")
    try:
        with meets(Denied, "login.refused"):
            own.desk("accountant")
    finally:
        security.change_password(desk, PASSWORD)
    own.desk("accountant")


def test_a_person_sees_the_companies_where_he_works(own: World) -> None:
    (only,) = security.companies(own.desk("accountant"))
    assert (only.tenant, only.name, only.kind) == (own.tenants["kavkasia"], "kavkasia", "real")
    assert only.roles == ("accountant",)
    assert "transactions:write" in only.permissions
    assert [c.name for c in security.companies(own.desk("both"))] == ["kavkasia", "rival"]
    assert security.companies(own.desk("stranger")) == ()
    named = {c.name: c.roles for c in security.companies(own.desk("administrator"))}
    assert named["kavkasia"] == ()
    assert named["practice"] == ("chief_accountant",)


def test_a_company_is_found_by_name_id_or_part_of_the_name(own: World) -> None:
    desk = own.desk("both")
    for name in ("rival", str(own.tenants["rival"]), "RIV", "iva"):
        assert security.find_company(desk, name).name == "rival"
    with meets(Refused, "company.ambiguous") as caught:
        security.find_company(desk, None)
    assert "kavkasia, rival" in str(caught.value)
    with meets(Refused, "company.ambiguous"):
        security.find_company(desk, "a")
    for name in ("nowhere", "practice"):
        with meets(NotFound, "company.not_found"):
            security.find_company(desk, name)
    assert security.find_company(own.desk("accountant"), None).name == "kavkasia"


def test_without_a_real_company_the_demo_is_meant(own: World) -> None:
    with meets(NotFound, "company.not_found"):
        security.find_company(own.desk("stranger"), None)
    boss = own.desk("administrator")
    create(own, name="დემო", kind="demo")
    assert security.find_company(boss, None).name == "დემო"
    create(own, name="შპს მართალი")
    assert security.find_company(boss, None).name == "შპს მართალი"


def create(own: World, **changes: Any) -> Tenant:
    given = small_company(changes.pop("name", "new"), **changes)
    return security.create_company(own.desk("administrator"), new_id(), given)


def test_a_company_is_made_once_for_one_request(own: World) -> None:
    boss, request, given = own.desk("administrator"), new_id(), small_company("ერთხელ")
    first = security.create_company(boss, request, given)
    before = fingerprint(own)
    assert security.create_company(boss, request, given) == first
    assert fingerprint(own) == before
    with meets(Refused, "request.reused"):
        security.create_person(boss, request, "x")


@pytest.mark.parametrize(
    ("changes", "kind", "code"),
    [
        ({"starts_on": None}, Refused, "company.start_missing"),
        ({"starts_on": "2025-13-01"}, Refused, "value.malformed"),
        ({"id_code": "12"}, Refused, "value.not_allowed"),
        ({"name": " "}, Refused, "value.not_allowed"),
        ({"year_starts": 13}, Refused, "value.not_allowed"),
        ({"account_roles": {"bank.gel": "1000"}}, Refused, "account_role.no_account"),
        ({"registers": {"people": [{"code": "a", "name": "b"}]}}, Refused, "register.unknown"),
        ({"first_person": str(uuid.uuid4())}, NotFound, "person.not_found"),
        ({"first_roles": ["owner"]}, Refused, "role.unknown"),
    ],
)
def test_a_company_with_a_wrong_setting_is_not_made_at_all(
    own: World, changes: dict[str, Any], kind: type[Refused], code: str
) -> None:
    before = fingerprint(own)
    with meets(kind, code):
        create(own, **changes)
    assert fingerprint(own) == before


def test_only_the_office_administrator_makes_companies_and_people(own: World) -> None:
    chief = own.desk("chief")
    with meets(Denied, "permission.missing"):
        security.create_company(chief, new_id(), small_company("x"))
    with meets(Denied, "permission.missing"):
        security.create_person(chief, new_id(), "x")
    with meets(Denied, "permission.missing"):
        security.office_people(chief)


def test_after_its_last_day_an_office_makes_no_real_company(own: World) -> None:
    own.operate().execute("update auth.office set expires_on = '2025-01-31'")
    with meets(Refused, "office.expired") as caught:
        create(own)
    assert caught.value.args_ == {"last_day": date(2025, 1, 31)}
    create(own, name="practice 2", kind="practice")


def test_a_person_is_made_listed_and_shut_out(own: World) -> None:
    boss = own.desk("administrator")
    desk, made = fresh(own, " ნინო ")
    (listed,) = [p for p in security.office_people(boss) if p.person_id == made.person_id]
    assert (listed.display_name, listed.login, listed.is_disabled) == ("ნინო", made.login, False)
    security.disable_person(boss, made.person_id)
    security.disable_person(boss, made.person_id)
    (listed,) = [p for p in security.office_people(boss) if p.person_id == made.person_id]
    assert listed.is_disabled
    with pytest.raises(Exception, match=r"lost|refused|accept"):
        security.who_am_i(desk)
    with meets(Denied, "login.refused"):
        security.who_am_i(desk)


def test_a_person_needs_a_name_and_an_administrator_stays(own: World) -> None:
    boss = own.desk("administrator")
    with meets(Refused, "person.name_missing"):
        security.create_person(boss, new_id(), "  ")
    with meets(NotFound, "person.not_found"):
        security.disable_person(boss, person(own, "administrator"))


def test_a_role_is_given_and_taken(own: World) -> None:
    books = own.books("chief", "kavkasia")
    assert security.grant_role(books, person(own, "stranger"), Role.AUDITOR) == "active"
    (member,) = [m for m in security.members(books) if m.person_id == own.people["stranger"]]
    assert (member.role, member.state, member.display_name) == ("auditor", "active", "stranger")
    assert [c.name for c in security.companies(own.desk("stranger"))] == ["kavkasia"]
    security.revoke_role(books, person(own, "stranger"), Role.AUDITOR)
    assert security.companies(own.desk("stranger")) == ()
    with meets(NotFound, "person.not_found"):
        security.revoke_role(books, person(own, "stranger"), Role.AUDITOR)


def test_nobody_changes_his_own_roles_nor_those_of_another_office(own: World) -> None:
    books = own.books("chief", "kavkasia")
    with meets(Denied, "person.own_account"):
        security.grant_role(books, person(own, "chief"), Role.AUDITOR)
    with meets(Denied, "person.own_account"):
        security.revoke_role(books, person(own, "chief"), Role.CHIEF_ACCOUNTANT)
    with meets(NotFound, "person.not_found"):
        security.grant_role(books, person(own, "rival_chief"), Role.AUDITOR)
    with meets(Denied, "permission.missing"):
        security.grant_role(own.books("accountant", "kavkasia"), person(own, "tax"), Role.AUDITOR)


def test_on_a_shared_server_a_second_administrator_confirms_a_critical_role(
    shared: World,
) -> None:
    chief, chief2 = shared.books("chief", "kavkasia"), shared.books("chief2", "kavkasia")
    who = person(shared, "stranger")
    assert security.grant_role(chief, who, Role.ACCOUNTANT) == "unconfirmed"
    assert security.grant_role(chief, who, Role.ACCOUNTANT) == "unconfirmed"
    with meets(Refused, "role.second_person_needed"):
        security.confirm_role(chief, who, Role.ACCOUNTANT)
    security.confirm_role(chief2, who, Role.ACCOUNTANT)
    with meets(NotFound, "invitation.not_found"):
        security.confirm_role(chief2, who, Role.ACCOUNTANT)
    (member,) = [m for m in security.members(chief) if m.person_id == who]
    assert (member.state, member.is_single_handed) == ("active", False)


def test_the_chain_is_whole_and_its_head_proves_it(own: World) -> None:
    desk = work(own)
    desk.post(desk.sale())
    books = own.books("auditor", "kavkasia")
    head = security.head(books)
    whole = security.verify_chain(books)
    assert (whole.ok, whole.events, whole.head, whole.first_bad) == (True, head.seq, head, None)
    assert security.verify_chain(books, head).ok
    ((first,),) = ask(
        own,
        "select encode(hash, 'hex') from audit.events where tenant_id = %s and seq = 1",
        books.tenant,
    )
    assert security.verify_chain(books, Head(seq=1, hash=first)).ok
    false = Head(seq=head.seq, hash="00" * 32)
    assert security.verify_chain(books, false).first_bad == head.seq


def test_an_event_altered_behind_the_program_is_found(own: World) -> None:
    books = own.books("auditor", "kavkasia")
    connection = own.operate()
    connection.execute("alter table audit.events disable trigger user")
    connection.execute(
        "update audit.events set data = data || ' ' where tenant_id = %s and seq = 3",
        (books.tenant,),
    )
    found = security.verify_chain(books)
    assert (found.ok, found.first_bad) == (False, 3)


def test_events_are_read_in_order_page_by_page(own: World) -> None:
    books = own.books("auditor", "kavkasia")
    everything = security.events(books)
    assert [event.seq for event in everything] == list(range(1, len(everything) + 1))
    assert everything[0].type == "CompanyFounded"
    page = security.events(books, after=2, rows_max=3)
    assert page == everything[2:5]
    with meets(Denied, "permission.missing"):
        security.events(own.books("accountant", "kavkasia"))
