"""A month of many employees calculated, kept and posted, and one of them calculated anew.

Through the services of the program, on the books of one computer.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.core.books import Books
from app.core.dates import month
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Founding
from app.payroll import service as payroll
from app.payroll.records import Calculated, Employee, EmployeeId, RunId, Terms
from app.server.own_computer import OwnComputer, open_own_computer
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.benchmarks.figures import Figure, Say, median, most

MARCH = month(2026, 3)
SECONDS_GOAL, ONE_MS_GOAL, STOP_MS_GOAL = 10, 20, 100
_BATCH = 500


class StoppedError(Exception):
    """The reader stopped the calculation."""


@dataclass(slots=True)
class _Watch:
    """Told of the progress; stops the work after so many people when asked to."""

    stop_after: int | None = None
    told: int = 0
    stopped_at: float = 0.0

    def step(self, done: int, _total: int) -> None:
        self.told = done
        if self.stop_after is not None and done >= self.stop_after:
            self.stopped_at = time.perf_counter()
            raise StoppedError


def measure_payroll(folder: Path, people: int, samples: int, say: Say) -> list[Figure]:
    """Calculated, kept and posted for everybody; one alone; and how soon it can be stopped."""
    with open_own_computer(folder / "payroll") as own, _company(own) as books:
        say(f"payroll: {people} employees")
        whom = _hire(books, people)
        watch = _Watch()
        began = time.perf_counter()
        found = payroll.calculate_run(books, MARCH, progress=watch.step)
        calculated = time.perf_counter() - began
        assert watch.told == people
        stopped = _stop(books, people)
        posted = _post(books, found)
        say("payroll: one employee")
        one = median([_one(books, whom) for _ in range(samples)])
        whole = calculated + posted
        return [
            Figure(
                name="payroll, calculated and posted",
                value=whole,
                unit="s",
                # The goal is of ten thousand people.
                goal=most(SECONDS_GOAL * people / 10_000) if people >= 10_000 else None,
                note=f"{people} people; calculated {calculated:.2f} s, posted {posted:.2f} s",
            ),
            Figure(
                name="payroll, one employee",
                value=one,
                unit="ms",
                goal=most(ONE_MS_GOAL),
                note=f"{calculated * 1000 / people / one:.2f} of it a person in the whole run",
            ),
            Figure(
                name="payroll, stopped after",
                value=stopped,
                unit="ms",
                goal=most(STOP_MS_GOAL),
                note="from the wish to stop to the end of the work; nothing was kept",
            ),
        ]


@contextmanager
def _company(own: OwnComputer) -> Iterator[Books]:
    key, given = own.owner(), own.operator.parameters
    assert key.password is not None, "the computer keeps its owner's password"
    address = Address(host=str(given["host"]), port=int(given.get("port", 5432)))
    door = Door(address, key.login, key.password.reveal())
    door.open()
    try:
        desk = OpenDesk(door)
        founding = Founding(name="Payroll", id_code="404123459", starts_on=date(2025, 1, 1))
        made = ledger.found_company(desk, new_id(), founding, "en")
        yield desk.open(made.tenant, "en")
    finally:
        door.close()


def _hire(books: Books, people: int) -> EmployeeId:
    given = [
        Employee(
            id=EmployeeId(new_id()),
            code=f"W{at}",
            first_name="Nino",
            last_name=f"Beridze {at}",
            terms=(
                Terms(
                    id=new_id(),
                    from_day=date(2026, 1, 1),
                    amount=Decimal(1500 + at % 700),
                ),
            ),
        )
        for at in range(1, people + 1)
    ]
    for at in range(0, people, _BATCH):
        payroll.save_employees(books, new_id(), given[at : at + _BATCH])
    return given[0].id


def _stop(books: Books, people: int) -> float:
    watch = _Watch(stop_after=max(people // 10, 1))
    try:
        payroll.calculate_run(books, MARCH, progress=watch.step)
    except StoppedError:
        return max((time.perf_counter() - watch.stopped_at) * 1000, 0.001)
    raise AssertionError("it was not stopped")


def _post(books: Books, found: Calculated) -> float:
    began = time.perf_counter()
    kept = payroll.save_run(books, new_id(), found, "Pay of March").value
    assert kept.version is not None
    done = payroll.post_run(books, new_id(), RunId(kept.id), kept.version).value
    assert done.state == "posted"
    return time.perf_counter() - began


def _one(books: Books, whom: EmployeeId) -> float:
    began = time.perf_counter()
    payroll.calculate_one(books, month(2026, 4), whom)
    return (time.perf_counter() - began) * 1000
