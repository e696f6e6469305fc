"""The ledger in a few lines of Python, to be compared with the database after every step.

It knows drafts, approval, numbers, months and totals, and which refusal each verb must meet.
A further verb is one method here and one line in `VERBS` of `test_model`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.ledger.records import EntryDraft, EntryId

APPROVAL_FROM = Decimal(1000)
CHIEF = "chief"

Met = str | None
"""The code of the refusal that a verb meets, or None where it succeeds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry not yet posted, as the model knows it."""

    content: EntryDraft
    state: str
    touched: frozenset[str]
    version: int = 1
    reverses: UUID | None = None

    @property
    def amount(self) -> Decimal:
        return amount_of(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An entry with its number."""

    content: EntryDraft
    number: int
    reverses: UUID | None = None


@dataclass(slots=True)
class Model:
    """What the books of one company must be."""

    drafts: dict[UUID, Draft] = field(default_factory=dict)
    posted: dict[UUID, Posted] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    month_versions: Counter[int] = field(default_factory=Counter)

    def faults(self, content: EntryDraft) -> bool:
        """Whether the rules of an entry are broken: its sides, or its month."""
        sides = sum((line.debit - line.credit for line in content.lines), Decimal(0))
        return bool(sides) or content.entry_date.month in self.closed

    def posting(self, contents: list[EntryDraft]) -> Met:
        return "entry.faults" if any(map(self.faults, contents)) else None

    def post(self, person: str, contents: list[EntryDraft]) -> bool:
        """Enter whole entries; True when they are posted, False when they wait for approval."""
        if any(amount_of(content) >= APPROVAL_FROM for content in contents):
            for content in contents:
                self.drafts[content.id] = Draft(
                    content=content, state="submitted", touched=frozenset({person})
                )
            return False
        for content in contents:
            self._enter(content)
        return True

    def saving(self, content: EntryDraft, version: int | None, submit: bool) -> Met:
        old = self.drafts.get(content.id)
        if submit and self.faults(content):
            return "entry.faults"
        if old is None:
            return "entry.not_found" if version is not None else self._posted(content)
        if old.version != version:
            return "changed.meanwhile"
        return "entry.reversal_by_hand" if old.reverses else None

    def _posted(self, content: EntryDraft) -> Met:
        return "entry.posted_already" if content.id in self.posted else None

    def save(self, person: str, content: EntryDraft, submit: bool) -> None:
        old = self.drafts.get(content.id)
        self.drafts[content.id] = Draft(
            content=content,
            state="submitted" if submit else "draft",
            touched=(old.touched if old else frozenset()) | {person},
            version=old.version + 1 if old else 1,
        )

    def deciding(self, person: str, identity: UUID, version: int, approve: bool) -> Met:
        if person != CHIEF:
            return "permission.missing"
        met = self.dropping(identity, version)
        if met or not approve:
            return met
        old = self.drafts[identity]
        if person in old.touched:
            return "approval.own_entry"
        if old.state != "submitted":
            return "approval.not_submitted"
        return "entry.faults" if self.faults(old.content) else None

    def decide(self, identity: UUID, approve: bool) -> None:
        old = self.drafts[identity]
        state = "approved" if approve else "draft"
        self.drafts[identity] = replace(old, state=state, version=old.version + 1)

    def posting_drafts(self, identities: list[UUID]) -> Met:
        if any(identity not in self.drafts for identity in identities):
            return "entry.not_found"
        found = [self.drafts[identity] for identity in identities]
        if any(d.state != "approved" and d.amount >= APPROVAL_FROM for d in found):
            return "approval.needed"
        return "entry.faults" if any(self.faults(d.content) for d in found) else None

    def post_drafts(self, identities: list[UUID]) -> None:
        for identity in identities:
            draft = self.drafts.pop(identity)
            self._enter(draft.content, draft.reverses)

    def reversing(self, identity: UUID, day: date) -> Met:
        old = self.posted.get(identity)
        if old is None:
            return "entry.not_found"
        if old.reverses:
            return "entry.is_reversal"
        taken = {p.reverses for p in self.posted.values()} | {
            d.reverses for d in self.drafts.values()
        }
        if identity in taken:
            return "entry.reversed_already"
        return "entry.faults" if day.month in self.closed else None

    def reverse(self, person: str, identity: UUID, storno: UUID, day: date) -> None:
        content = replace(self.posted[identity].content, id=EntryId(storno), entry_date=day)
        if amount_of(content) >= APPROVAL_FROM:
            self.drafts[storno] = Draft(
                content=content, state="submitted", touched=frozenset({person}), reverses=identity
            )
        else:
            self._enter(content, identity)

    def dropping(self, identity: UUID, version: int) -> Met:
        old = self.drafts.get(identity)
        if old is None:
            return "entry.not_found"
        return None if old.version == version else "changed.meanwhile"

    def changing_month(self, person: str, month: int, close: bool, version: int) -> Met:
        if person != CHIEF:
            return "permission.missing"
        if self.month_versions[month] + 1 != version:
            return "changed.meanwhile"
        if (month in self.closed) == close:
            return "period.no_change"
        dated = {draft.content.entry_date.month for draft in self.drafts.values()}
        return "period.has_drafts" if close and month in dated else None

    def change_month(self, month: int, close: bool) -> None:
        self.month_versions[month] += 1
        (self.closed.add if close else self.closed.discard)(month)

    def balances(self) -> dict[UUID, tuple[Decimal, Decimal]]:
        """Account -> turnover of debit and credit; a storno subtracts on its own side."""
        found: dict[UUID, tuple[Decimal, Decimal]] = {}
        for entry in self.posted.values():
            sign = -1 if entry.reverses else 1
            for line in entry.content.lines:
                debit, credit = found.get(line.account_id, (Decimal(0), Decimal(0)))
                found[line.account_id] = (debit + sign * line.debit, credit + sign * line.credit)
        return found

    def _enter(self, content: EntryDraft, reverses: UUID | None = None) -> None:
        number = len(self.posted) + 1
        self.posted[content.id] = Posted(content=content, number=number, reverses=reverses)


def amount_of(content: EntryDraft) -> Decimal:
    """What approval goes by: the larger side of an entry, or of a draft its debits."""
    return max(
        sum((line.debit for line in content.lines), Decimal(0)),
        sum((line.credit for line in content.lines), Decimal(0)),
    )
