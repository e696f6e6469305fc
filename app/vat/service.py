"""What one can do with value added tax. Each verb is one transaction, or none where none is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core import law, value_added
from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period, add_months, month_of
from app.core.errors import Conflict, NotFound
from app.core.ids import twin_of
from app.core.messages import MESSAGES
from app.core.money import Money
from app.core.value_added import Taxed, Treatment
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from app.vat import form_rules, proportion_rules, queries, return_rules, threshold_rules
from app.vat.form_rules import OfficialForm
from app.vat.records import (
    KeptReturn,
    Misfit,
    Proportion,
    Side,
    TaxableOperation,
    Threshold,
    Uncoded,
    VatRecord,
    VatReturn,
)

STANDARD_CODE = value_added.STANDARD_CODE
PROPORTION_CODE = "PPROP"
_NOT_COUNTED = frozenset((Treatment.EXEMPT, Treatment.EXEMPT_WITH_CREDIT, Treatment.OUTSIDE))
"""Operations that the threshold of registration does not count."""


def calculate(*, net: Money | None, gross: Money | None, code: str, day: date) -> Taxed:
    """The tax on top of a net amount, or inside a gross one; exactly one of the two is given.

    Raises: NotFound "vat.code_unknown"; Refused as `value_added.on_top` and `inside`.
    """
    assert (net is None) != (gross is None), "exactly one amount is given"
    found, rates = value_added.code_named(code), law.rates("vat")
    if net is not None:
        return value_added.on_top(net, found, day, rates)
    assert gross is not None
    return value_added.inside(gross, found, day, rates)


def vat_return(books: Books, period: Period) -> VatReturn:
    """The return of a month as the registers have it now, with its checks.

    Raises: Refused "law.rate_unknown" for a month of which no law is known.
    """
    rates = law.rates("vat")
    with books.read() as tx:
        boxes = queries.boxes(tx, books.tenant, period.first)
        found = queries.reconciliation(tx, books.tenant, period.first)
        kept = queries.returns(tx, books.tenant, None)
        waiting = queries.waiting(tx, books.tenant)
        odd = queries.misfits(tx, books.tenant, period.first)
    carried = return_rules.carried_over(kept, period)
    own = tuple(one for one in kept if one.period == period.first)
    is_filed = any(one.state == "filed" for one in own)
    late = sum(amounts.unfiled for amounts in boxes.values()) if is_filed else 0
    whole_lari = bool(rates.on("return_whole_lari_switch", period.last).value)
    return VatReturn(
        period=period,
        due=threshold_rules.return_due(period.first, rates, work_calendar()),
        boxes=boxes,
        total_out=return_rules.totals(boxes, Side.OUTPUT),
        total_in=return_rules.totals(boxes, Side.INPUT),
        carried=carried,
        payable=return_rules.payable(boxes, carried, whole_lari),
        checks=return_rules.checks(
            found,
            boxes,
            rates.on("standard_percent", period.last).value,
            sum(1 for one in waiting if one.tax_point in period),
            (late, len(odd)),
        ),
        kept=own,
    )


def form_on(day: date) -> OfficialForm | None:
    """The official form in force on a day, as far as it is known; None before the first one."""
    return form_rules.form_on(day)


def returns(books: Books) -> tuple[KeptReturn, ...]:
    """All returns that were prepared or filed, by month."""
    with books.read() as tx:
        return queries.returns(tx, books.tenant, None)


def month_to_file(books: Books, today: date) -> Period:
    """The month whose return is to be filed next; the running one where none is outstanding."""
    before = month_of(add_months(month_of(today).first, -1))
    return return_rules.month_to_file(returns(books), before)


def prepare_return(
    books: Books, request: UUID, seen: VatReturn, surplus: str = "carry"
) -> Changed[dict[str, Any]]:
    """Keep a return as prepared, with the boxes that were seen.

    `surplus`: what the budget owes is carried into the next month, or asked back ("refund").

    Raises: Conflict "vat.boxes_changed" when the registers say otherwise by now.
    """
    old = next((one for one in seen.kept if one.state == "prepared"), None)
    with books.write() as tx:
        answer = tx.call(
            "prepare_vat_return",
            tenant=books.tenant,
            request=request,
            **{"return": queries.return_json(seen, request if old is None else old.id, surplus)},
            expected_version=None if old is None else old.version,
        )
    return Changed(value=answer, topics=Topic.TAXES | Topic.EVENTS)


def file_return(
    books: Books, request: UUID, kept: KeptReturn, filed_on: date, reference: str
) -> Changed[dict[str, Any]]:
    """Mark a prepared return as filed: its documents are frozen, later ones are exceptions.

    Raises: Refused for a day that cannot be or without a reference; Conflict when the registers
    have changed since it was prepared.
    """
    with books.write() as tx:
        answer = tx.call(
            "file_vat_return",
            tenant=books.tenant,
            request=request,
            **{"return": kept.id},
            expected_version=kept.version,
            filed_on=filed_on,
            reference=reference,
        )
    return Changed(value=answer, topics=Topic.TAXES | Topic.EVENTS)


def settlement(books: Books, found: VatReturn, text: str) -> EntryDraft:
    """The entry that would settle the last return of a month; nothing is written.

    Raises: Refused "vat.nothing_to_settle", "vat.role_unbound"; NotFound when no return of the
    month is prepared or filed.
    """
    if not found.kept:
        raise NotFound("vat.return_not_found", MESSAGES["vat.return_not_found"])
    settled = next((one for one in reversed(found.kept[:-1]) if one.entry_id is not None), None)
    return return_rules.settlement(found.kept[-1], settled, ledger.account_roles(books), text)


def settle_return(
    books: Books, request: UUID, found: VatReturn, text: str
) -> Changed[dict[str, Any]]:
    """Post the entry that settles a month, once; it waits where the rules ask a second person.

    Raises: as `settlement`; Refused "vat.settled_already", "vat.settlement_waits".
    """
    given = settlement(books, found, text).as_json() | {"id": twin_of(request)}
    with books.write() as tx:
        answer = tx.call(
            "settle_vat_return",
            tenant=books.tenant,
            request=request,
            **{"return": found.kept[-1].id},
            entry=given,
        )
    return Changed(value=answer, topics=Topic.TAXES | Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS)


def box_records(
    books: Books,
    period: Period,
    box: str | None = None,
    after: VatRecord | None = None,
    rows_max: int = 1000,
) -> tuple[VatRecord, ...]:
    """The documents behind a box of a month (all boxes: None), a page after the last row seen."""
    last = None
    if after is not None:
        last = {"box": after.box, "tax_point": after.tax_point, "entry_id": after.entry_id}
    with books.read() as tx:
        return queries.box_records(
            tx, books.tenant, period=period.first, box=box, after=last, rows_max=rows_max
        )


def all_box_records(books: Books, period: Period, box: str | None = None) -> Iterator[VatRecord]:
    """Every document behind a box of a month, read page by page."""
    last: VatRecord | None = None
    while page := box_records(books, period, box, last):
        yield from page
        last = page[-1]


def flat(found: VatReturn) -> dict[str, Decimal]:
    """The boxes of a return as single values, totals with them. Units: GEL."""
    return return_rules.flat(found)


def waiting(books: Books) -> tuple[VatRecord, ...]:
    """Purchases whose tax invoice is not yet attached to a return, oldest first."""
    with books.read() as tx:
        return queries.waiting(tx, books.tenant)


def exceptions(books: Books) -> tuple[VatRecord, ...]:
    """What came into a month after its return was filed: for a corrective return."""
    with books.read() as tx:
        return queries.exceptions(tx, books.tenant)


def uncoded(books: Books, period: Period) -> tuple[Uncoded, ...]:
    """Lines of a month on the accounts of VAT that carry no VAT code, so no register has them."""
    with books.read() as tx:
        return queries.uncoded(tx, books.tenant, period.first)


def misfits(books: Books, period: Period) -> tuple[Misfit, ...]:
    """Purchases of a month's return whose party does not fit what is deducted."""
    with books.read() as tx:
        return queries.misfits(tx, books.tenant, period.first)


def proportion(books: Books, period: Period) -> Proportion:
    """What a month deducts of the tax on purchases for mixed use; nothing is written."""
    first = period.first
    is_last = first.month == proportion_rules.DECEMBER
    before = [first.replace(month=one) for one in range(1, first.month)] if is_last else []
    with books.read() as tx:
        month = queries.mixed(tx, books.tenant, first)
        earlier = [queries.mixed(tx, books.tenant, one) for one in before]
    return proportion_rules.proportion(month, earlier)


def proportion_entry(books: Books, found: Proportion, text: str) -> EntryDraft:
    """The entry by which a month gives up what it may not deduct; nothing is written.

    Raises: Refused "vat.nothing_to_adjust", "vat.role_unbound".
    """
    code = {"vat_code": ledger.register(books, "vat_codes")[PROPORTION_CODE]}
    return proportion_rules.entry(found, ledger.account_roles(books), code, text)


def post_proportion(
    books: Books, request: UUID, found: Proportion, text: str
) -> Changed[dict[str, Any]]:
    """Post that entry, once a month; it waits where the rules ask a second person.

    Raises: as `proportion_entry`; Refused "vat.proportion_posted"; Conflict "vat.boxes_changed"
    when the registers say otherwise by now.
    """
    now = proportion(books, month_of(found.month.period))
    # Asked twice, it is posted already: the database gives the first answer again.
    if replace(now, month=replace(now.month, adjusted=found.month.adjusted)) != found:
        raise Conflict("vat.boxes_changed", MESSAGES["vat.boxes_changed"], boxes="IN_PROP")
    given = proportion_entry(books, found, text).as_json() | {"id": twin_of(request)}
    with books.write() as tx:
        answer = tx.call(
            "post_vat_proportion",
            tenant=books.tenant,
            request=request,
            period=found.month.period,
            entry=given,
        )
    return Changed(value=answer, topics=Topic.TAXES | Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS)


def set_period(
    books: Books,
    request: UUID,
    entries: Sequence[EntryId],
    period: date | None,
    document: str | None = None,
) -> Changed[int]:
    """Say to which month's return purchases belong; None sends them back to waiting.

    Raises: Refused for what is filed, for a month before the tax point, for other documents.
    """
    with books.write() as tx:
        answer = tx.call(
            "set_vat_period",
            tenant=books.tenant,
            request=request,
            entries=tuple(entries),
            period=period,
            document=document,
        )
    return Changed(value=int(answer["entries"]), topics=Topic.TAXES | Topic.EVENTS)


def threshold(books: Books, on: date) -> Threshold:
    """How near the books are to the threshold of registration, and what follows from passing it.

    Counts what income accounts earned by day: under output VAT codes that are neither exempt nor
    outside Georgia, and without any code. Operations of one day count together.
    """
    not_counted = [
        code.code for code in value_added.codes().values() if code.treatment in _NOT_COUNTED
    ]
    days = ledger.taxable_turnovers(books, on, not_counted)
    rates = law.rates("vat")
    done = [TaxableOperation(day=one.day, amount=one.amount) for one in days]
    found = threshold_rules.threshold(done, on, rates, work_calendar())
    since = ledger.company(books).vat_payer_since
    found = threshold_rules.registered(found, since, done, rates)
    window = threshold_rules.window(on, rates)
    uncoded = sum((one.uncoded for one in days if one.day in window), Decimal("0.00"))
    months = threshold_rules.by_month(done, window)
    return replace(found, uncoded=uncoded, months=months)


def return_due(day: date) -> date:
    """The last day to file and pay the return of the month in which a day lies."""
    return threshold_rules.return_due(day, law.rates("vat"), work_calendar())
