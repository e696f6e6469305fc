"""Runs every benchmark on a private server of its own, made for it and deleted afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.server.cluster import OPERATOR, Cluster
from app.server.operator import Operator
from app.server.places import find_places
from tests.benchmarks import importing, making, others, payroll, posting, reads, tax
from tests.benchmarks.figures import Figure, Say, silent
from tests.benchmarks.server import site
from tests.benchmarks.window import measure_window


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is made and measured."""

    lines_small: int
    lines_large: int
    small_companies: int
    samples: int
    posts: int
    batches: int
    sessions: int
    processes: int
    seconds: float
    fresh_entries: int
    import_few: int
    import_many: int
    transactions: int
    journal: int
    employees: int
    has_goals: bool


DEFAULT = Size(
    lines_small=100_000, lines_large=1_000_000, small_companies=200, samples=100, posts=200,
    batches=10, sessions=32, processes=2, seconds=2, fresh_entries=1000, import_few=2_000,
    import_many=6_000, transactions=100_000, journal=100_000,
    employees=10_000, has_goals=False,
)  # fmt: skip
FULL = Size(
    lines_small=100_000, lines_large=10_000_000, small_companies=200, samples=400, posts=2000,
    batches=100, sessions=32, processes=2, seconds=10, fresh_entries=10_000, import_few=100_000,
    import_many=1_000_000, transactions=1_000_000,
    # Ten million lines, at 2.8 an entry.
    journal=3_600_000, employees=10_000, has_goals=True,
)  # fmt: skip
SMALLEST = Size(
    lines_small=1_200, lines_large=4_000, small_companies=2, samples=3, posts=20, batches=1,
    sessions=2, processes=1, seconds=0.2, fresh_entries=20, import_few=20, import_many=40,
    transactions=300, journal=500, employees=20, has_goals=False,
)  # fmt: skip


def run(is_full: bool, say: Say = silent) -> tuple[Figure, ...]:
    """Measure all on a durable server with the program's own settings.

    Raises: the errors of `Cluster.enter`.
    """
    folder = Path(tempfile.mkdtemp(prefix="davtari-bench-"))
    cluster = Cluster(find_places(folder))
    try:
        with cluster.enter():
            given = dict(cluster.dsn(OPERATOR, "postgres"))
            password = cluster.operator_password().reveal()
            operator = Operator(parameters={**given, "password": password})
            return measure(operator, FULL if is_full else DEFAULT, folder, say)
    finally:
        # The large ledger is gigabytes: nothing of it stays behind, whatever happened.
        cluster.discard()
        shutil.rmtree(folder, ignore_errors=True)


def measure(operator: Operator, size: Size, folder: Path, say: Say) -> tuple[Figure, ...]:
    """Every benchmark in databases of a server that is there."""
    parts: tuple[Callable[[Operator, Size, Path, Say], list[Figure]], ...] = (
        _writing,
        _reading,
        _comparing,
        _payroll,
        _window,
    )
    return tuple(figure for part in parts for figure in part(operator, size, folder, say))


def _writing(operator: Operator, size: Size, folder: Path, say: Say) -> list[Figure]:
    figures = []
    with site(operator, "bench_writing") as opened:
        say("writing: companies")
        companies = posting.prepare(opened, size.sessions)
        say("import into a fresh server")
        figures.append(importing.measure_fresh(opened, companies[0], size.fresh_entries))
        with opened.operate() as owner:
            owner.execute("vacuum (analyze)")
        say("posting in one session")
        figures += posting.measure_one_session(opened, companies[1], size.posts)
        figures += posting.measure_batches(opened, companies[1], size.batches)
        say("posting into one company")
        figures.append(
            posting.measure_single_company(
                opened, companies[1], min(8, size.sessions), size.seconds
            )
        )
        figures.append(
            posting.measure_many_sessions(opened, companies, size.seconds, size.processes, say)
        )
        figures += importing.measure_import(
            opened, companies[0], size.import_few, size.import_many, say
        )
    return figures


def _reading(operator: Operator, size: Size, folder: Path, say: Say) -> list[Figure]:
    found = []
    figures = []
    for lines in (size.lines_small, size.lines_large):
        ledger = f"{lines} lines"
        with site(operator, "bench_reading") as opened:
            say(f"reading: a ledger of {ledger}")
            tenant = making.make_office(opened, lines, size.small_companies, say)[0]
            say("reads")
            found.append(reads.measure(opened, tenant, size.samples))
            figures += reads.figures_of(found[-1], ledger) if lines == size.lines_large else []
            if lines == size.lines_large:
                say("row security")
                figures += reads.measure_policies(opened, tenant, size.samples)
    figures += reads.growth(
        found[0], found[1], f"from {size.lines_small} to {size.lines_large} lines"
    )
    return figures


def _comparing(operator: Operator, size: Size, folder: Path, say: Say) -> list[Figure]:
    with site(operator, "bench_comparing") as opened:
        say(f"other programs: {size.transactions} transactions")
        sizes = [(making.ACCOUNTS_LARGE, size.transactions)]
        tenant = making.make_ledgers(opened, sizes, has_events=False, say=say)[0]
        figures = others.measure_others(opened, tenant, folder, say, has_goals=size.has_goals)
        return figures + tax.measure_vat(opened, tenant, size.samples, say)


def _payroll(_operator: Operator, size: Size, folder: Path, say: Say) -> list[Figure]:
    """Payroll is run on the books of one computer, as most companies have them."""
    return payroll.measure_payroll(folder, size.employees, size.samples, say)


def _window(_operator: Operator, size: Size, folder: Path, say: Say) -> list[Figure]:
    """The window has a server of its own, as it has with its user."""
    return measure_window(folder, size.journal, say)
