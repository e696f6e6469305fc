"""Sign-ins, invitations, the history in pages and the chain recomputed, on a real server."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from app.core.errors import Denied, NotFound, Unavailable
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.security import service as security
from app.security.records import HistoryFilter, PersonId, Role
from app.store.books import OpenBooks, OpenDesk
from app.store.door import Address, Door
from app.store.heads import remember_head, remembered_head
from tests.kit import totp
from tests.kit.world import World
from tests.ledger.builders import meets


def posted(world: World, books: OpenBooks, amount: str = "118") -> str:
    """One entry of the company, posted; gives its number."""
    accounts = world.accounts["kavkasia"]
    entry = EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=date(2025, 3, 5),
        text="Capital",
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=Decimal(amount)),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=Decimal(amount)),
        ),
    )
    answer = ledger.post_entries(books, new_id(), (entry,)).value
    assert answer.is_posted
    return str(entry.id)


def test_connections_of_one_sign_in_are_one_and_another_can_be_ended(shared: World) -> None:
    here, elsewhere = shared.desk("chief"), shared.desk("chief")
    security.companies(here)
    found = security.sign_ins(here)
    assert [one.is_this for one in found].count(True) == 1
    assert len(found) == 2
    (other,) = [one for one in found if not one.is_this]
    (mine,) = [one for one in found if one.is_this]
    assert mine.connections == 2
    assert security.end_sign_ins(here, (other.sign_in,)) == 1
    assert [one.is_this for one in security.sign_ins(here)] == [True]
    # Cut off at once; what comes back is not let in, and then is asked to sign in anew.
    with meets(Unavailable, "server.connection_lost"):
        security.companies(elsewhere)
    with meets(Denied, "session.ended"):
        security.companies(elsewhere)
    assert not security.companies(elsewhere)
    shared.operate().execute("select setval(step_sequence, 0) from auth.second_factors")
    security.sign_in(elsewhere, totp.code(shared.secrets["chief"]))
    assert security.companies(elsewhere)
    assert security.companies(here)


def test_nobody_ends_the_sign_in_of_somebody_else(shared: World) -> None:
    chief, accountant = shared.desk("chief"), shared.desk("accountant")
    (mine,) = security.sign_ins(accountant)
    assert security.end_sign_ins(chief, (mine.sign_in,)) == 0
    assert len(security.sign_ins(accountant)) == 1


def test_the_next_connection_uses_the_password_just_changed(own: World) -> None:
    made = security.create_person(own.desk("administrator"), new_id(), "ახალი", "en")
    assert made.password is not None
    given = own.operator.parameters
    address = Address(host=given["host"], port=int(given["port"]), database=own.database)
    door = Door(address, made.login, made.password)
    door.open()
    own._open.append(door)
    desk = OpenDesk(door)
    # Reading is a connection of its own, which is opened only afterwards.
    security.change_password(desk, "Kavkasia-2026-autumn")
    assert security.who_am_i(desk).person_id == made.person_id
    with meets(Denied, "login.refused"):
        Door(address, made.login, made.password).open()


def test_an_invitation_is_accepted_or_declined_once(shared: World) -> None:
    rival = shared.books("rival_chief", "rival")
    guest: OpenDesk = shared.desk("stranger")
    for role in (Role.AUDITOR, Role.TAX_SPECIALIST):
        security.invite_person(rival, f" {shared.logins['stranger'].upper()} ", role)
    found = {one.role: one for one in security.invitations(guest)}
    assert set(found) == {"auditor", "tax_specialist"}
    # Until it is accepted, the company knows the login code and no name, in the history neither.
    (name,) = {one.display_name for one in security.members(rival) if one.state == "invited"}
    assert name == ""
    given = security.history(rival, HistoryFilter(types=("RoleGranted",))).lines
    assert {one.name for one in given if one.aggregate_id == shared.people["stranger"]} == {""}
    company = found["auditor"].tenant
    assert security.accept_invitation(guest, company, "auditor") == "active"
    security.decline_invitation(guest, company, "tax_specialist")
    assert not security.invitations(guest)
    with meets(NotFound, "invitation.not_found"):
        security.decline_invitation(guest, company, "auditor")
    states = {(one.role, one.state) for one in security.members(rival) if one.display_name}
    assert ("auditor", "active") in states


def test_what_one_may_is_told_with_whom_to_ask(own: World) -> None:
    accountant = security.standing(own.books("accountant", "kavkasia"))
    assert not accountant.manages_people
    assert not accountant.may("audit:read")
    assert set(accountant.administrators) == {"chief", "chief2"}
    assert security.standing(own.books("chief", "kavkasia")).manages_people
    boss = security.standing(own.books("administrator", "kavkasia"))
    assert boss.is_office_administrator
    assert not boss.permissions


def test_the_history_comes_in_pages_and_one_event_tells_what_was_before(own: World) -> None:
    chief = own.books("chief", "kavkasia")
    numbers = [posted(own, chief) for _ in range(3)]
    page = security.history(chief, HistoryFilter(types=("EntryPosted",)), rows_max=2)
    assert [str(one.aggregate_id) for one in page.lines] == [numbers[2], numbers[1]]
    assert page.has_more
    assert [one.name for one in page.lines] == ["GL/2025/3", "GL/2025/2"]
    assert {one.person_name for one in page.lines} == {"chief"}
    rest = security.history(chief, HistoryFilter(types=("EntryPosted",)), page.lines[-1].seq)
    assert [one.name for one in rest.lines] == ["GL/2025/1"]
    assert not rest.has_more
    one_thing = HistoryFilter(aggregate_type="entry", aggregate_id=page.lines[0].aggregate_id)
    assert [one.type for one in security.history(chief, one_thing).lines] == ["EntryPosted"]
    nobody = HistoryFilter(person_id=PersonId(own.people["auditor"]))
    assert not security.history(chief, nobody).lines

    account = next(one for one in ledger.chart(chief) if one.code == "1210")
    ledger.save_account(
        chief,
        new_id(),
        {"code": "1210", "name_ka": "ბანკი", "name_en": "Bank of the office", "type": "asset",
         "normal_side": "debit"},
        account.version,
    )  # fmt: skip
    changed = security.history(chief, HistoryFilter(types=("AccountChanged",))).lines[0]
    detail = security.event(chief, changed.seq, changed.type)
    assert changed.name == "1210"
    assert "Bank of the office" in detail.data
    assert detail.before_data is not None
    assert "Bank of the office" not in detail.before_data
    with meets(NotFound, "event.not_found"):
        security.event(chief, changed.seq + 1_000, changed.type)


def test_who_may_not_read_the_log_reads_none_of_it(own: World) -> None:
    accountant = own.books("accountant", "kavkasia")
    with meets(Denied, "permission.missing"):
        security.history(accountant, HistoryFilter())
    with meets(Denied, "permission.missing"):
        security.event(accountant, 1, "CompanyFounded")
    with meets(Denied, "permission.missing"):
        security.check_chain(accountant)


def test_the_chain_recomputed_here_finds_what_the_server_finds(own: World, tmp_path: Path) -> None:
    chief = own.books("chief", "kavkasia")
    posted(own, chief)
    seen: list[int] = []
    found = security.check_chain(chief, tmp_path, lambda _what, done, _total: seen.append(done))
    server = security.verify_chain(chief)
    assert (found.ok, found.events, found.head) == (True, server.events, server.head)
    assert seen[-1] == found.head.seq
    assert remembered_head(tmp_path, chief.tenant) == (found.head.seq, found.head.hash)

    operator = own.operate()
    operator.execute("set session_replication_role = replica")
    operator.execute(
        "update audit.events set data = data || ' ' where tenant_id = %s and seq = 3",
        (chief.tenant,),
    )
    forged = security.check_chain(chief, tmp_path)
    assert (forged.ok, forged.first_bad) == (False, 3)
    assert security.verify_chain(chief).first_bad == 3


def test_a_head_of_another_chain_is_not_met(own: World, tmp_path: Path) -> None:
    chief = own.books("chief", "kavkasia")
    head = security.head(chief)
    remember_head(tmp_path, chief.tenant, head.seq, "00" * 32)
    found = security.check_chain(chief, tmp_path)
    assert (found.ok, found.first_bad) == (False, head.seq)
    # What does not fit is not remembered in its stead.
    assert remembered_head(tmp_path, chief.tenant) == (head.seq, "00" * 32)
    assert security.check_office(own.desk("administrator")).kept is None
    office = security.check_office(own.desk("administrator"), tmp_path)
    assert office.ok
    assert security.check_office(own.desk("administrator"), tmp_path).kept == office.head
