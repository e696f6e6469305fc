"""Three people do whatever comes to their minds; a model of a few lines says what must come of it.

Each sequence follows from its seed alone; a failure names the seed and its last steps.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.core.dates import Period
from app.core.errors import Fault
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from app.server.check import check
from tests.kit.world import World
from tests.ledger.builders import Work, entry, work
from tests.ledger.model import APPROVAL_FROM, CHIEF, Met, Model

PEOPLE = ("accountant", "accountant2", CHIEF)
MONTHS = (1, 2, 3)
STEPS, STEPS_LONG = 60, 1500
ACCOUNTS = ("1210", "1410", "1610", "3110", "6110", "7210")


class Company:
    """The database and the model side by side."""

    def __init__(self, world: World, seed: int) -> None:
        self.operator = world.operate()
        self.operator.execute(
            "insert into books.approval_rules values (%s, '*', %s)",
            (world.tenants["kavkasia"], APPROVAL_FROM),
        )
        self.chance = random.Random(seed)
        self.people = {name: work(world, name) for name in PEOPLE}
        self.model = Model()
        self.done: list[str] = []
        self.answered: list[tuple[Callable[[], Any], Any]] = []
        self.met: set[str] = set()

    def step(self) -> None:
        """One verb of one person, and the comparison."""
        person = self.chance.choice(PEOPLE)
        verb = self.chance.choice(VERBS)
        self.done.append(f"{person}: {verb.__name__}")
        verb(self, person, self.people[person])
        self.compare()

    def tries(self, expected: Met, act: Callable[[UUID], Any]) -> Any:
        """Do it under a fresh request; the refusal, or its absence, is the one expected."""
        request = new_id()
        try:
            answer = act(request)
        except Fault as fault:
            told = fault.code
            if told == "period.obstacles":
                told = " ".join(problem.code for problem in fault.problems)
            if told != expected:
                fault.add_note(f"the model says {expected}")
                raise
            self.met.add(told)
            return None
        assert expected is None, f"done where the model says {expected}"
        self.answered.append((lambda: act(request), answer))
        return answer

    def compare(self) -> None:
        model = self.model
        books = self.people[CHIEF].books
        found = {d.id: (d.state, d.version, d.kind == "reversal") for d in ledger.drafts(books)}
        assert found == {
            identity: (d.state, d.version, d.reverses is not None)
            for identity, d in model.drafts.items()
        }
        posted = self.operator.execute(
            "select id, number, suffix, entry_date, batch_id from books.entries"
        )
        assert {row[0]: row[1:] for row in posted} == {
            identity: (p.number, p.suffix, p.day, p.batch) for identity, p in model.posted.items()
        }
        year = Period(date(2025, 1, 1), date(2025, 12, 31))
        rows: dict[UUID, tuple[Decimal, Decimal]] = {
            row.account_id: (row.debit, row.credit) for row in ledger.trial_balance(books, year)
        }
        zero = (Decimal(0), Decimal(0))
        balances = model.balances()
        for account in rows.keys() | balances.keys():
            assert rows.get(account, zero) == balances.get(account, zero)
        months = {p.first_day.month: p for p in ledger.periods(books) if p.first_day.year == 2025}
        for number in MONTHS:
            assert (months[number].state != "open") == (number in model.closed)
            assert months[number].version == model.month_versions[number] + 1

    def stornos(self, wrong: Collection[UUID]) -> dict[UUID, UUID]:
        """Entry -> its reversal, posted or waiting: the database gives their ids."""
        rows = self.operator.execute(
            """select reverses_id, id from books.entries where reverses_id = any (%s)
               union all select reverses_id, id from books.drafts where reverses_id = any (%s)""",
            (list(wrong), list(wrong)),
        )
        return dict(rows.fetchall())

    def day(self) -> date:
        return date(2025, self.chance.choice(MONTHS), self.chance.randint(1, 28))

    def content(self, who: Work, identity: UUID | None = None) -> EntryDraft:
        """An entry: mostly right, sometimes large, sometimes with unequal sides."""
        large = self.chance.random() < 0.35
        amount = Decimal(self.chance.randint(100_000 if large else 1, 200_000 if large else 99_999))
        other = amount + 1 if self.chance.random() < 0.08 else amount
        debit, credit = self.chance.sample(ACCOUNTS, 2)
        return entry(
            who.debit(debit, str(amount / 100)),
            who.credit(credit, str(other / 100)),
            day=self.day(),
            id=EntryId(identity or uuid4()),
        )

    def some_draft(self) -> tuple[UUID, int]:
        """A draft with its version; sometimes a stale version, sometimes no draft at all."""
        known = [*self.model.drafts, *list(self.model.posted)[-2:]]
        if not known or self.chance.random() < 0.05:
            return uuid4(), 1
        identity = self.chance.choice(known)
        draft = self.model.drafts.get(identity)
        version = draft.version if draft else 1
        return identity, version + (1 if self.chance.random() < 0.1 else 0)


def post(company: Company, person: str, who: Work) -> None:
    many = company.chance.choice((1, 1, 2, 5))
    contents = [company.content(who) for _ in range(many)]
    batch = uuid4() if company.chance.random() < 0.4 else None
    file = {"id": str(batch), "file_name": "a.csv", "sha256": batch.hex * 2} if batch else None
    expected = company.model.posting(contents)
    done = company.tries(expected, lambda r: ledger.post_entries(who.books, r, contents, file))
    if done is not None:
        assert company.model.post(person, contents, batch) == done.value.is_posted


def save_new(company: Company, person: str, who: Work) -> None:
    _save(company, person, who, company.content(who), None)


def edit(company: Company, person: str, who: Work) -> None:
    identity, version = company.some_draft()
    _save(company, person, who, company.content(who, identity), version)


def _save(
    company: Company, person: str, who: Work, content: EntryDraft, version: int | None
) -> None:
    submit = company.chance.random() < 0.5
    expected = company.model.saving(content, version, submit)
    done = company.tries(
        expected, lambda r: ledger.save_draft(who.books, r, content, version, submit)
    )
    if done is not None:
        company.model.save(person, content, submit)


def decide(company: Company, person: str, who: Work) -> None:
    # Mostly the one who may.
    person = CHIEF if company.chance.random() < 0.7 else person
    who = company.people[person]
    identity, version = company.some_draft()
    approve = company.chance.random() < 0.8
    expected = company.model.deciding(person, identity, version, approve)
    shown = {d.id: d for d in ledger.drafts(who.books)}
    summary = shown.get(EntryId(identity)) or next(iter(shown.values()), None)
    if summary is None:
        return
    meant = replace(summary, id=EntryId(identity), version=version)
    done = company.tries(
        expected,
        lambda r: ledger.decide_draft(who.books, r, meant, approve, "" if approve else "why so"),
    )
    if done is not None:
        company.model.decide(identity, approve)


def post_drafts(company: Company, _person: str, who: Work) -> None:
    many = company.chance.choice((1, 1, 1, 2))
    meant = list(dict.fromkeys(company.some_draft()[0] for _ in range(many)))
    expected = company.model.posting_drafts(meant)
    done = company.tries(
        expected, lambda r: ledger.post_drafts(who.books, r, [EntryId(one) for one in meant])
    )
    if done is not None:
        corrected = [d.corrects for d in map(company.model.drafts.get, meant) if d and d.corrects]
        company.model.post_drafts(meant, company.stornos(corrected))


def reverse(company: Company, person: str, who: Work) -> None:
    known = list(company.model.posted)
    if not known:
        return
    identity = company.chance.choice(known[-12:])
    day, storno = company.day(), uuid4()
    expected = company.model.reversing(identity, day)

    def act(request: UUID) -> Any:
        with who.books.write() as tx:
            return tx.call(
                "reverse_entry", tenant=who.books.tenant, request=request, entry=identity,
                id=storno, day=day, text="",
            )  # fmt: skip

    if company.tries(expected, act) is not None:
        company.model.reverse(person, {identity: storno}, day)


def correct_entry(company: Company, person: str, who: Work) -> None:
    known = list(company.model.posted)
    identity = company.chance.choice(known[-12:]) if known else uuid4()
    draft = uuid4()
    day = company.day() if company.chance.random() < 0.5 else None
    expected = company.model.correcting(identity)

    def act(request: UUID) -> Any:
        with who.books.write() as tx:
            return tx.call(
                "correct_entry", tenant=who.books.tenant, request=request, entry=identity,
                draft=draft, day=day,
            )  # fmt: skip

    if company.tries(expected, act) is not None:
        company.model.correct(person, identity, draft, day)


def reverse_batch(company: Company, person: str, who: Work) -> None:
    known = company.model.batches[-6:]
    batch = company.chance.choice(known) if known else uuid4()
    day = company.day() if company.chance.random() < 0.5 else None
    expected = company.model.taking_back(batch, day)
    standing = company.model.standing(batch)
    done = company.tries(expected, lambda r: ledger.reverse_batch(who.books, r, batch, day))
    if done is not None:
        is_posted = company.model.take_back(person, batch, company.stornos(standing), day)
        assert done.value.is_posted == (is_posted and bool(standing))


def drop(company: Company, _person: str, who: Work) -> None:
    identity, version = company.some_draft()
    expected = company.model.dropping(identity, version)

    def act(request: UUID) -> Any:
        with who.books.write() as tx:
            return tx.call(
                "drop_draft", tenant=who.books.tenant, request=request, draft=identity,
                expected_version=version,
            )  # fmt: skip

    if company.tries(expected, act) is not None:
        del company.model.drafts[identity]


def change_month(company: Company, person: str, who: Work) -> None:
    number = company.chance.choice(MONTHS)
    # Closed months are mostly opened again, else nothing could be done after a while.
    close = number not in company.model.closed if company.chance.random() < 0.9 else True
    month = who.month(date(2025, number, 1))
    stale = replace(month, version=month.version + (company.chance.random() < 0.1))
    expected = company.model.changing_month(person, number, close, stale.version)
    state = "soft_closed" if close else "open"
    done = company.tries(
        expected, lambda r: ledger.change_period(who.books, r, stale, state, "a reason")
    )
    if done is not None:
        company.model.change_month(number, close)


def send_again(company: Company, _person: str, _who: Work) -> None:
    """An earlier request once more, whatever happened since: the first answer, and no change."""
    if company.answered:
        act, answer = company.chance.choice(company.answered[-30:])
        assert act() == answer


def all_at_once(company: Company, _person: str, _who: Work) -> None:
    """Everybody posts small entries at the same moment; the numbers say in which order."""
    days = [date(2025, m, 5) for m in MONTHS if m not in company.model.closed]
    if not days:
        return
    given = {
        name: [who.sale("1.00", day=company.chance.choice(days)) for _ in range(3)]
        for name, who in company.people.items()
    }
    numbers: dict[UUID, int] = {}
    failed: list[BaseException] = []

    def run(name: str) -> None:
        try:
            for content in given[name]:
                reference = company.people[name].number(content)
                numbers[content.id] = int(reference.rpartition("/")[2])
        except BaseException as error:  # noqa: BLE001 - told by the thread that waits
            failed.append(error)

    threads = [threading.Thread(target=run, args=(name,)) for name in PEOPLE]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not failed, failed
    contents = {content.id: content for several in given.values() for content in several}
    for identity in sorted(numbers, key=lambda one: numbers[one]):
        company.model.post("", [contents[EntryId(identity)]])


VERBS = (
    post, post, save_new, save_new, edit, edit, decide, decide, decide, post_drafts, post_drafts,
    reverse, correct_entry, correct_entry, reverse_batch, reverse_batch, drop, change_month,
    send_again, send_again, all_at_once,
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_the_books_are_what_the_model_says_after_every_step(
    own: World, pytestconfig: pytest.Config, seed: int
) -> None:
    company = Company(own, seed)
    for _ in range(STEPS_LONG if pytestconfig.getoption("--long") else STEPS):
        try:
            company.step()
        except (AssertionError, Fault) as error:
            error.add_note(f"seed {seed}, steps {company.done}")
            raise
    assert check(own.operator, own.database) == ()
    chief = own.connect(CHIEF, "kavkasia")
    row = chief.execute("select ok from api.audit_verify(%s)", (own.tenants["kavkasia"],))
    assert row.fetchone() == (True,)
    assert len(company.met) >= 3, "too few refusals were met to prove anything"
