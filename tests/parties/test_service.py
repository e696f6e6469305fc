"""Parties as the services keep and give them, on a real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.core.dates import Period
from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.parties import service as parties
from app.parties.records import BankAccount, Party, PartyKind, VatStatus
from tests.kit.world import World
from tests.ledger.builders import Work, codes, entry, fingerprint, meets, work

IBAN = "GE29NB0000000101904917"
MTA = Party(
    code="C-1",
    name="შპს „მთა“",
    id_code="404777888",
    address="თბილისი, რუსთაველის 1",
    email="info@mta.ge",
    phone="+995 32 200 00 00",
    contact_person="ნინო",
    terms_days=30,
    receivable_account="1410",
    sale_vat_code="S18",
    accounts=(BankAccount(iban=IBAN, bank_name="ბანკი", currency="GEL"),),
    vat_statuses=(
        VatStatus(from_day=date(2025, 1, 1), is_payer=False),
        VatStatus(from_day=date(2025, 7, 1), is_payer=True, source="rs.ge"),
    ),
)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def keep(desk: Work, party: Party = MTA, **changes: object) -> Party:
    saved = parties.save_party(desk.books, new_id(), replace(party, **changes)).value  # type: ignore[arg-type]
    return parties.party(desk.books, saved.id)


def bind_roles(own: World) -> None:
    chief = work(own, "chief").books
    for role, code in (("receivable.trade", "1410"), ("payable.trade", "3110")):
        ledger.bind_account_role(chief, new_id(), role, code)


def test_a_party_comes_back_as_it_was_kept(desk: Work) -> None:
    kept = keep(desk)
    assert kept.version == 1
    assert replace(kept, id=None, version=None, is_vat_payer=None) == MTA


def test_whether_a_party_pays_vat_is_asked_of_a_day(desk: Work) -> None:
    keep(desk)
    for day, said in (
        (date(2024, 12, 31), None),
        (date(2025, 6, 30), False),
        (date(2025, 7, 1), True),
    ):
        found = parties.party_by_code(desk.books, "C-1", day)
        assert (found.is_vat_payer, found.is_vat_payer_on(day)) == (said, said)


def test_saving_what_is_kept_already_changes_nothing(own: World, desk: Work) -> None:
    kept = keep(desk)
    before = fingerprint(own)
    saved = parties.save_party(desk.books, new_id(), kept).value
    assert (saved.version, saved.state) == (1, "same")
    after = fingerprint(own)
    assert {name for name in before if before[name] != after[name]} == {"books.requests"}


def test_one_change_is_one_version_and_one_event(own: World, desk: Work) -> None:
    kept = keep(desk)
    keep(desk, kept, email="new@mta.ge", accounts=(), vat_statuses=(), terms_days=14)
    told = (
        own.operate()
        .execute(
            "select version, type, data from audit.events where aggregate_id = %s order by version",
            (kept.id,),
        )
        .fetchall()
    )
    assert [(version, kind) for version, kind, _ in told] == [(1, "PartySaved"), (2, "PartySaved")]
    assert '"changed": ["accounts", "email", "terms_days", "vat_statuses"]' in told[1][2]


def test_names_numbers_and_contacts_stay_out_of_the_chain(own: World, desk: Work) -> None:
    person = replace(MTA, code="X-9", kind=PartyKind.PERSON, id_code="01001012345", name="ქეთევანი")
    keep(desk, person)
    chain = str(own.operate().execute("select string_agg(data, ' ') from audit.events").fetchone())
    for secret in (person.name, person.id_code, IBAN, person.email, person.phone, person.address):
        assert secret not in chain
    assert "X-9" in chain


def test_who_changed_a_party_meanwhile_is_named(own: World, desk: Work) -> None:
    kept = keep(desk)
    keep(work(own, "accountant2"), kept, terms_days=5)
    with meets(Conflict, "changed.meanwhile"):
        parties.save_party(desk.books, new_id(), replace(kept, phone="599 00 00 00"))


def test_a_request_is_done_once(desk: Work) -> None:
    request = new_id()
    first = parties.save_party(desk.books, request, MTA).value
    assert parties.save_party(desk.books, request, MTA).value == first
    with meets(Refused, "party.exists"):
        parties.save_party(desk.books, new_id(), MTA)


def test_a_second_party_with_one_code_is_refused_unless_it_is_meant(desk: Work) -> None:
    keep(desk)
    branch = replace(MTA, code="C-2", name="მთა, ფილიალი", accounts=())
    with meets(Refused, "party.id_code_taken") as caught:
        parties.save_party(desk.books, new_id(), branch)
    assert caught.value.args_["other"] == "C-1"
    parties.save_party(desk.books, new_id(), branch, is_double_allowed=True)
    # Changing something else later asks no more.
    again = parties.party_by_code(desk.books, "C-2")
    parties.save_party(desk.books, new_id(), replace(again, terms_days=3))


def test_the_server_tells_every_fault_at_once(desk: Work) -> None:
    wrong = replace(
        MTA, receivable_account="9999", income_account="1410", sale_vat_code="P18", terms_days=30
    )
    with meets(Refused, "party.faults") as caught:
        parties.save_party(desk.books, new_id(), wrong)
    assert sorted(codes(caught)) == [
        "party.account_type",
        "party.account_unknown",
        "party.vat_code_unknown",
    ]


def test_the_server_asks_the_same_as_the_rules(desk: Work) -> None:
    """Whoever comes past the rules meets the same faults in the database."""
    wrong = {
        "code": "W", "name": "", "id_code": "12345678", "country": "ge", "email": "x", "phone": "y",
        "terms_days": 9999, "accounts": [{"iban": IBAN[:-1] + "8"}],
        "vat_statuses": [{"from_day": "2025-01-01", "is_payer": True}] * 2,
    }  # fmt: skip
    with desk.books.read() as tx:
        rows = tx.rows("party_faults", tenant=desk.books.tenant, parties=[wrong])
    assert {row.code for row in rows} == {
        "party.name_missing", "party.id_code_organisation", "party.country_malformed",
        "party.email_malformed", "party.phone_malformed", "party.terms_malformed",
        "party.iban_malformed", "party.vat_day_double",
    }  # fmt: skip


def test_the_register_keeps_what_else_a_party_has(desk: Work) -> None:
    keep(desk)
    row = RegisterRow(id=None, code="C-1", name="შპს მთა", further={"id_code": "404777888"})
    ledger.save_register(desk.books, new_id(), "parties", (row,))
    now = parties.party_by_code(desk.books, "C-1")
    assert (now.name, now.email, now.terms_days, now.accounts) == (
        "შპს მთა",
        MTA.email,
        30,
        MTA.accounts,
    )
    assert now.version == 2
    with meets(Refused, "party.id_code_organisation"):
        row = RegisterRow(id=None, code="C-1", name="მთა", further={"id_code": "4047"})
        ledger.save_register(desk.books, new_id(), "parties", (row,))


def test_who_may_only_read_changes_no_party(own: World, desk: Work) -> None:
    kept = keep(desk)
    auditor = work(own, "auditor")
    assert parties.party_by_code(auditor.books, "C-1") == kept
    with meets(Denied, "permission.missing"):
        parties.save_party(auditor.books, new_id(), replace(kept, terms_days=1))
    with meets(NotFound, "party.not_found"):
        parties.party_by_code(auditor.books, "nobody")


def owed(desk: Work, amount: str, day: str, party: Party, **more: object) -> None:
    dimensions = {"party": party.id, **more}
    desk.post(
        entry(
            desk.debit("1410", amount, dimensions=dimensions), desk.credit("6110", amount), day=day
        )
    )


def paid(desk: Work, amount: str, day: str, party: Party, **more: object) -> None:
    dimensions = {"party": party.id, **more}
    desk.post(
        entry(
            desk.debit("1210", amount), desk.credit("1410", amount, dimensions=dimensions), day=day
        )
    )


def test_the_oldest_debt_is_paid_first_and_the_rest_is_aged(own: World, desk: Work) -> None:
    bind_roles(own)
    kept = keep(desk)
    for amount, day in (
        ("100", "2025-01-10"),
        ("200", "2025-03-01"),
        ("300", "2025-05-20"),
        ("50", "2025-06-25"),
    ):
        owed(desk, amount, day, kept)
    paid(desk, "150", "2025-06-01", kept)
    (found,) = parties.balances(desk.books, date(2025, 6, 30))
    # Terms of 30 days: January is paid, of March 150 are open since 31.03., May is due on 19.06.
    assert (
        found.balance,
        found.not_due,
        found.to_30,
        found.to_60,
        found.to_90,
        found.over_90,
    ) == tuple(map(Decimal, ("500.00", "50.00", "300.00", "0.00", "0.00", "150.00")))
    assert found.first_due == date(2025, 3, 31)
    items = parties.open_items(desk.books, date(2025, 6, 30))
    assert [(item.day, item.due_day, item.balance) for item in items] == [
        (date(2025, 3, 1), date(2025, 3, 31), Decimal("150.00")),
        (date(2025, 5, 20), date(2025, 6, 19), Decimal("300.00")),
        (date(2025, 6, 25), date(2025, 7, 25), Decimal("50.00")),
    ]


def test_a_payment_that_names_its_document_settles_that_one(own: World, desk: Work) -> None:
    bind_roles(own)
    kept = keep(desk)
    rows = tuple(
        RegisterRow(
            id=None, code=code, name=code,
            further={"party_id": str(kept.id), "day": "2025-03-01", "due_day": due},
        )
        for code, due in (("INV-1", "2025-03-11"), ("INV-2", "2025-06-20"))
    )  # fmt: skip
    ledger.save_register(desk.books, new_id(), "settlement_documents", rows)
    documents = ledger.register(desk.books, "settlement_documents")
    owed(desk, "100", "2025-03-01", kept, settlement_document=documents["INV-1"])
    owed(desk, "200", "2025-03-01", kept, settlement_document=documents["INV-2"])
    paid(desk, "200", "2025-04-01", kept, settlement_document=documents["INV-2"])
    paid(desk, "40", "2025-04-01", kept, settlement_document=documents["INV-1"])
    (item,) = parties.open_items(desk.books, date(2025, 6, 30))
    assert (item.document_id, item.due_day, item.balance) == (
        documents["INV-1"],
        date(2025, 3, 11),
        Decimal("60.00"),
    )
    # On the day before the payments both were open.
    assert len(parties.open_items(desk.books, date(2025, 3, 31))) == 2


def test_what_was_reversed_is_owed_by_nobody(own: World, desk: Work) -> None:
    bind_roles(own)
    kept = keep(desk)
    wrong = entry(
        desk.debit("1410", "70", dimensions={"party": kept.id}), desk.credit("6110", "70"),
        day="2025-01-05",
    )  # fmt: skip
    owed(desk, "30", "2025-02-05", kept)
    desk.post(wrong)
    ledger.reverse_entry(desk.books, new_id(), wrong.id, day=date(2025, 3, 5))
    (item,) = parties.open_items(desk.books, date(2025, 6, 30))
    assert (item.day, item.balance) == (date(2025, 2, 5), Decimal("30.00"))


def test_a_statement_runs_from_opening_to_closing(own: World, desk: Work) -> None:
    bind_roles(own)
    kept = keep(desk)
    owed(desk, "100", "2025-01-10", kept)
    owed(desk, "200", "2025-03-01", kept)
    paid(desk, "150", "2025-06-01", kept)
    told = parties.statement(desk.books, "C-1", Period(date(2025, 2, 1), date(2025, 12, 31)))
    assert (told.opening, told.debit, told.credit, told.closing) == tuple(
        map(Decimal, ("100.00", "200.00", "150.00", "150.00"))
    )
    assert [line.balance for line in told.lines] == [Decimal("300.00"), Decimal("150.00")]
    empty = parties.statement(desk.books, "P2", YEAR)
    assert (empty.opening, empty.lines, empty.closing) == (Decimal("0.00"), (), Decimal("0.00"))


def test_a_debt_in_dollars_is_aged_in_dollars_and_adds_up_in_lari(own: World, desk: Work) -> None:
    bind_roles(own)
    kept = keep(desk)

    def dollars(side: str, amount: str, rate: str, gel: str, day: str) -> None:
        foreign = {"currency": "USD", "amount": Decimal(amount), "rate": Decimal(rate)}
        owner = {"dimensions": {"party": kept.id}, **foreign}
        lines = (
            (desk.debit("1410", gel, **owner), desk.credit("6110", gel))
            if side == "debit"
            else (desk.debit("1220", gel, **foreign), desk.credit("1410", gel, **owner))
        )
        desk.post(entry(*lines, day=day))

    dollars("debit", "100", "2.70", "270.00", "2025-01-10")
    dollars("debit", "50", "2.80", "140.00", "2025-06-20")
    dollars("credit", "40", "2.75", "110.00", "2025-03-01")
    (found,) = parties.balances(desk.books, date(2025, 6, 30))
    assert (found.currency, found.amount, found.balance) == (
        "USD", Decimal("110.0000"), Decimal("300.00"),
    )  # fmt: skip
    # 60 of 110 dollars are due since 09.02.: that part of the lari, and the parts add up.
    assert (found.over_90, found.not_due) == (Decimal("163.64"), Decimal("136.36"))
    dollars("credit", "110", "2.75", "302.50", "2025-07-01")
    (rest,) = parties.balances(desk.books, date(2025, 7, 31))
    assert (rest.amount, rest.balance) == (Decimal("0.0000"), Decimal("-2.50"))


def test_what_the_tax_service_says_is_kept_beside_what_was_known(desk: Work) -> None:
    keep(desk)
    moment = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    said = VatStatus(from_day=date(2026, 1, 1), is_payer=False, source="rs.ge", checked_at=moment)
    parties.set_vat_status(desk.books, new_id(), "C-1", said)
    found = parties.party_by_code(desk.books, "C-1")
    assert found.vat_statuses == (*MTA.vat_statuses, said)
    # The same word again, heard later, is the same status with a later moment.
    later = replace(said, checked_at=datetime(2026, 3, 2, 8, 0, tzinfo=UTC))
    parties.set_vat_status(desk.books, new_id(), "C-1", later)
    assert parties.party_by_code(desk.books, "C-1").vat_statuses[-1] == later
