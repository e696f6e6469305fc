"""Opening balances: one entry, the day before the books begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.core.messages import MESSAGES
from app.core.readable import readable
from app.core.texts import Texts
from app.ledger import queries, rules
from app.ledger.records import (
    AccountId,
    Imported,
    ImportFile,
    LineDraft,
    OpeningAccounts,
    OpeningPlan,
)
from app.ledger.service.entries import POSTED, post_entries

TITLE = QT_TRANSLATE_NOOP("app", "Opening balances")


def plan_opening(
    file: ImportFile, starts_on: date, accounts: OpeningAccounts, language: str
) -> OpeningPlan:
    """The opening entry of a file: the columns of an import without entry and date.

    Raises: Refused "import.faults" with every fault by row and column.
    """
    day = starts_on - timedelta(days=1)
    table = _dated(file.table, day)
    plan = rules.plan_import(table, accounts.registers)
    if plan.problems:
        raise _refused(file, plan.problems)
    (entry,) = plan.entries
    lines = entry.lines
    if accounts.balance_to is not None:
        lines = _balanced(lines, accounts.balance_to, accounts.off_balance)
    entry = replace(
        entry,
        kind="opening",
        text=Texts(language).say(TITLE),
        source_document=file.name[:200],
        lines=lines,
    )
    # The line that balances has no row of its own; what is wrong with it is told at the last one.
    rows = (plan.rows[0] + plan.rows[0][-1:],)
    return OpeningPlan(
        entry=entry, plan=replace(plan, entries=(entry,), rows=rows), table=table, file=file
    )


def check_opening(books: Books, file: ImportFile, balance_to_role: str | None) -> OpeningPlan:
    """A file of opening balances read and checked, to be looked at; writes nothing.

    Raises: Refused "import.faults" with every fault by row and column; among them that there are
    opening balances already.
    """
    with books.read() as tx:
        company = queries.company(tx, books.tenant)
        chart = queries.chart(tx, books.tenant)
        registers = queries.registers(
            tx, books.tenant, chart, rules.registers_in(file.table.header)
        )
        roles = queries.account_roles(tx, books.tenant)
        accounts = OpeningAccounts(
            registers=registers,
            off_balance=frozenset(a.id for a in chart if a.type == "off_balance"),
            balance_to=balancing_account(roles, balance_to_role),
        )
        plan = plan_opening(file, company.starts_on, accounts, books.language)
        faults = queries.faults(tx, books.tenant, (plan.entry,))
    if faults:
        problems = [
            Problem(
                code=row.code,
                text=MESSAGES[row.code],
                args={**readable(row.args), "entry": row.place, "line": row.line_position},
            )
            for row in faults
        ]
        raise _refused(file, rules.place_problems(plan.plan, plan.table, problems))
    return plan


def commit_opening(books: Books, request: UUID, plan: OpeningPlan) -> Changed[Imported]:
    """Enter the opening balances that were checked and looked at: one entry, or nothing.

    Raises: Refused when the books have changed in between.
    """
    batch = {"id": request, "file_name": plan.file.name, "sha256": plan.file.sha256}
    try:
        done = post_entries(books, request, (plan.entry,), batch).value
    except Refused as fault:
        raise place_opening_refusal(plan, fault) from None
    imported = Imported(
        state="posted" if done.is_posted else "drafts",
        entries=1,
        lines=len(plan.entry.lines),
        references=done.references,
    )
    return Changed(value=imported, topics=POSTED)


def bring_opening(
    books: Books, request: UUID, file: ImportFile, balance_to_role: str | None, commit: bool
) -> Imported:
    """Check a file of opening balances, and with `commit` enter it: one entry, or nothing.

    Raises: Refused "import.faults" with every fault by row and column; among them that there are
    opening balances already.
    """
    plan = check_opening(books, file, balance_to_role)
    if not commit:
        return Imported(state="checked", entries=1, lines=len(plan.entry.lines))
    return commit_opening(books, request, plan).value


def place_opening_refusal(plan: OpeningPlan, fault: Refused) -> Refused:
    """A refusal of a company's first entry, put onto the rows of its file."""
    if not any(isinstance(problem.args.get("entry"), int) for problem in fault.problems):
        return fault
    return _refused(plan.file, rules.place_problems(plan.plan, plan.table, fault.problems))


def balancing_account(roles: Mapping[str, AccountId], role: str | None) -> AccountId | None:
    """The account of a role that takes what is left over; None where none was asked for.

    Raises: Refused "opening.role_unbound".
    """
    if role is None or role in roles:
        return None if role is None else roles[role]
    text = QT_TRANSLATE_NOOP(
        "app", "No account is bound to “{role}”. Bind one with “davtari account role bind”."
    )
    raise Refused("opening.role_unbound", text, role=role)


def _dated(table: FileRows, day: date) -> FileRows:
    """The table with the two columns that an import has and an opening file leaves out."""
    width = len(table.header)
    return FileRows(
        header=(*table.header, "entry", "date"),
        rows=tuple(
            (row, (*cells[:width], *("",) * (width - len(cells)), "1", day.isoformat()))
            for row, cells in table.rows
        ),
    )


def _balanced(
    lines: Sequence[LineDraft], account: AccountId, off_balance: frozenset[AccountId]
) -> tuple[LineDraft, ...]:
    """The lines and one more, if need be, that brings debit and credit together."""
    zero = Decimal(0)
    rest = sum((i.debit - i.credit for i in lines if i.account_id not in off_balance), zero)
    if not rest:
        return tuple(lines)
    return (*lines, LineDraft(account_id=account, debit=max(-rest, zero), credit=max(rest, zero)))


def _refused(file: ImportFile, problems: Sequence[Problem]) -> Refused:
    return Refused(
        "import.faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not imported: {count} {count:thing|things} must be corrected. "
            "Nothing was written.",
        ),
        problems=tuple(problems),
        file=file.name,
        count=len(problems),
    )
