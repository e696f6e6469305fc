"""What one can do in the ledger. Each verb is one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Problem, Refused
from app.core.ids import new_id
from app.core.messages import MESSAGES, readable
from app.ledger import queries, rules
from app.ledger.records import (
    Account,
    AccountId,
    Card,
    CardLine,
    Company,
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    Imported,
    ImportFile,
    ImportPlan,
    PeriodState,
    Registers,
    TrialBalanceRow,
)

POSTED = Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS


def company(books: Books) -> Company:
    """What the company is called and from when its books are kept."""
    with books.read() as tx:
        return queries.company(tx, books.tenant)


def chart(books: Books) -> tuple[Account, ...]:
    """The chart of accounts, by code."""
    with books.read() as tx:
        return queries.chart(tx, books.tenant)


def account_by_code(books: Books, code: str) -> Account:
    """An account by its code.

    Raises: NotFound "account.not_found".
    """
    for account in chart(books):
        if account.code == code:
            return account
    raise NotFound(
        "account.not_found",
        QT_TRANSLATE_NOOP("app", "There is no account {account} in this chart. Check the code."),
        account=code,
    )


def save_account(
    books: Books, request: UUID, account: dict[str, object], expected_version: int | None = None
) -> Changed[dict[str, Any]]:
    """Add an account, or change one when the version it was seen with is given.

    Raises: Refused for wrong values or while in use; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_account",
            tenant=books.tenant,
            request=request,
            account=account,
            expected_version=expected_version,
        )
    return Changed(value=answer, topics=Topic.ACCOUNTS | Topic.EVENTS)


def periods(books: Books) -> tuple[PeriodState, ...]:
    """The months of the books and whether they are open."""
    with books.read() as tx:
        return queries.periods(tx, books.tenant)


def change_period(
    books: Books, request: UUID, period: PeriodState, state: str, reason: str = ""
) -> Changed[str]:
    """Close a month (soft_closed, hard_closed) or open a softly closed one with a reason.

    Raises: Refused while drafts are dated in it, or without a reason; Conflict when someone
    changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "change_period",
            tenant=books.tenant,
            request=request,
            period=period.id,
            state=state,
            expected_version=period.version,
            reason=reason,
        )
    return Changed(value=str(answer["state"]), topics=Topic.PERIODS | Topic.EVENTS)


def post_entries(
    books: Books, request: UUID, entries: Sequence[EntryDraft], batch: dict[str, Any] | None = None
) -> Changed[Entered]:
    """Bring in whole entries, all or none.

    Posted where approval rules allow, else left as submitted drafts.

    Raises: Refused with every fault of every entry.
    """
    with books.write() as tx:
        found = queries.post_entries(tx, books.tenant, request, entries, batch)
    return Changed(value=found, topics=POSTED)


def save_draft(
    books: Books,
    request: UUID,
    draft: EntryDraft,
    expected_version: int | None = None,
    submit: bool = False,
) -> Changed[dict[str, Any]]:
    """Keep a draft; with `submit` it must be right, and goes to approval.

    Raises: Refused with every fault; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_draft",
            tenant=books.tenant,
            request=request,
            draft=draft.as_json(),
            expected_version=expected_version,
            submit=submit,
        )
    return Changed(value=answer, topics=Topic.JOURNAL | Topic.EVENTS)


def decide_draft(
    books: Books, request: UUID, draft: DraftSummary, approve: bool, reason: str = ""
) -> Changed[str]:
    """Approve a draft, as somebody who neither made nor touched it, or send it back with a reason.

    Raises: Denied "approval.own_entry"; Refused without a reason; Conflict when changed meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "decide_draft",
            tenant=books.tenant,
            request=request,
            draft=draft.id,
            expected_version=draft.version,
            approve=approve,
            reason=reason,
        )
    return Changed(value=str(answer["state"]), topics=Topic.JOURNAL | Topic.EVENTS)


def post_drafts(books: Books, request: UUID, drafts: Sequence[EntryId]) -> Changed[Entered]:
    """Post drafts, one or many, all or none.

    Raises: Refused "approval.needed" naming those that wait for a second person.
    """
    with books.write() as tx:
        answer = tx.call("post_drafts", tenant=books.tenant, request=request, drafts=tuple(drafts))
    return Changed(value=queries.entered(answer), topics=POSTED)


def reverse_entry(
    books: Books, request: UUID, entry: EntryId, day: date, text: str = ""
) -> Changed[Entered]:
    """Reverse a posted entry as storno, dated as given.

    Raises: Refused when it is reversed already or is a reversal; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "reverse_entry",
            tenant=books.tenant,
            request=request,
            entry=entry,
            id=new_id(),
            day=day,
            text=text,
        )
    return Changed(value=queries.entered(answer), topics=POSTED)


def entry(books: Books, reference: str) -> dict[str, Any]:
    """A posted entry by number, or a draft by reference, whole.

    Raises: NotFound "entry.not_found".
    """
    with books.read() as tx:
        found: dict[str, Any] = tx.call("entry", tenant=books.tenant, reference=reference)
    return found


def drafts(books: Books) -> tuple[DraftSummary, ...]:
    """Entries not yet posted."""
    with books.read() as tx:
        return queries.drafts(tx, books.tenant)


def trial_balance(books: Books, period: Period) -> tuple[TrialBalanceRow, ...]:
    """Opening balance and turnovers of each account used up to the end of the period."""
    with books.read() as tx:
        return queries.trial_balance(tx, books.tenant, period.first, period.last)


def account_card(books: Books, code: str, period: Period) -> Card:
    """An account's lines of a period between its opening and closing balance.

    Raises: NotFound "account.not_found".
    """
    account = account_by_code(books, code)
    lines: list[CardLine] = []
    with books.read() as tx:
        first = max(period.first, queries.company(tx, books.tenant).starts_on)
        before = queries.opening(tx, books.tenant, account.id, first)
        while True:
            after = lines[-1] if lines else None
            page = queries.card_page(tx, books.tenant, account.id, (first, period.last), after)
            lines.extend(page)
            if len(page) < queries.CARD_ROWS:
                break
    return Card(account=account, opening=before, lines=tuple(lines))


def import_entries(books: Books, request: UUID, file: ImportFile, commit: bool = False) -> Imported:
    """Check a file of entries, and with `commit` bring it in: the whole file or nothing.

    Raises: Refused "import.faults" with every fault by row and column; nothing is written then.
    """
    table = file.table
    with books.read() as tx:
        registers = Registers(
            accounts={account.code: account.id for account in queries.chart(tx, books.tenant)},
            parties=queries.register(tx, books.tenant, "parties"),
            vat_codes=queries.register(tx, books.tenant, "vat_codes"),
        )
        plan = rules.plan_import(table, registers)
        problems = plan.problems
        if not problems:
            found = queries.faults(tx, books.tenant, plan.entries)
            problems = rules.place_problems(plan, table, _problems(found))
    if problems:
        raise Refused(
            "import.faults",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} was not imported: {count} things must be corrected. Nothing was written.",
            ),
            problems=problems,
            file=file.name,
            count=len(problems),
        )
    if not commit:
        return Imported(state="checked", entries=len(plan.entries), lines=plan.lines)
    return _commit(books, request, file, plan)


def _commit(books: Books, request: UUID, file: ImportFile, plan: ImportPlan) -> Imported:
    batch = {"id": new_id(), "file_name": file.name, "sha256": file.sha256}
    found = post_entries(books, request, plan.entries, batch).value
    return Imported(
        state="posted" if found.is_posted else "drafts",
        entries=len(plan.entries),
        lines=plan.lines,
        references=found.references,
    )


def _problems(rows: Sequence[Any]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            code=row.code,
            text=MESSAGES[row.code],
            args={**readable(row.args), "entry": row.place, "line": row.line_position},
        )
        for row in rows
    )


def account_roles(books: Books) -> dict[str, AccountId]:
    """Which account of the company serves which role."""
    with books.read() as tx:
        return queries.account_roles(tx, books.tenant)


def register(books: Books, name: str) -> dict[str, UUID]:
    """The codes of a register of dimensions with their ids; inactive ones are left out."""
    with books.read() as tx:
        return queries.register(tx, books.tenant, name)


def save_rates(books: Books, request: UUID, rates: Sequence[Mapping[str, object]]) -> Changed[int]:
    """Keep rates of exchange: `currency`, `day` from which it holds, `rate` in GEL, `source`.

    Raises: Refused for a currency that is not known or a rate that is not above nothing.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_rates", tenant=books.tenant, request=request, rates=[dict(rate) for rate in rates]
        )
    return Changed(value=int(answer["rates"]), topics=Topic.CURRENCIES | Topic.EVENTS)


def rate_on(books: Books, currency: str, day: date) -> Decimal | None:
    """GEL per unit of a currency on a day; None when no rate is known from that day or before."""
    with books.read() as tx:
        return queries.rate_on(tx, books.tenant, currency, day)
