"""The ledger in a few lines of Python, to be compared with the database after every step.

It knows drafts, approval, numbers, months, corrections, imports and totals, and which refusal each
verb must meet.
A further verb is one method here and one line in `VERBS` of `test_model`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
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
    corrects: UUID | None = None
    batch: UUID | None = None

    @property
    def amount(self) -> Decimal:
        return amount_of(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An entry with its number; one that corrects another has that one's, with a suffix."""

    content: EntryDraft
    number: int
    suffix: int = 0
    reverses: UUID | None = None
    batch: UUID | None = None

    @property
    def day(self) -> date:
        return self.content.entry_date


@dataclass(slots=True)
class Model:
    """What the books of one company must be."""

    drafts: dict[UUID, Draft] = field(default_factory=dict)
    posted: dict[UUID, Posted] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    month_versions: Counter[int] = field(default_factory=Counter)
    batches: list[UUID] = field(default_factory=list)

    def faults(self, content: EntryDraft) -> bool:
        """Whether the rules of an entry are broken: its sides, or its month."""
        sides = sum((line.debit - line.credit for line in content.lines), Decimal(0))
        return bool(sides) or content.entry_date.month in self.closed

    def posting(self, contents: list[EntryDraft]) -> Met:
        return "entry.faults" if any(map(self.faults, contents)) else None

    def post(self, person: str, contents: list[EntryDraft], batch: UUID | None = None) -> bool:
        """Enter whole entries; True when they are posted, False when they wait for approval."""
        if batch is not None:
            self.batches.append(batch)
        if any(amount_of(content) >= APPROVAL_FROM for content in contents):
            for content in contents:
                self.drafts[content.id] = Draft(
                    content=content, state="submitted", touched=frozenset({person}), batch=batch
                )
            return False
        for content in contents:
            self._enter(content, batch=batch)
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
            corrects=old.corrects if old else None,
            batch=old.batch if old else None,
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
        if self.reversed_or_about & {d.corrects for d in found}:
            return "entry.reversed_already"
        if any(d.state != "approved" and self._asked(d) >= APPROVAL_FROM for d in found):
            return "approval.needed"
        return "entry.faults" if any(self.faults(d.content) for d in found) else None

    def _asked(self, draft: Draft) -> Decimal:
        """What approval goes by; for a correction the reversal of the wrong entry counts too."""
        if draft.corrects is None:
            return draft.amount
        return max(draft.amount, amount_of(self.posted[draft.corrects].content))

    def post_drafts(self, identities: list[UUID], stornos: Mapping[UUID, UUID]) -> None:
        """Post drafts; `stornos` gives the ids of the reversals that corrections bring."""
        for identity in identities:
            draft = self.drafts.pop(identity)
            if draft.corrects is not None:
                wrong = self.posted[draft.corrects].content
                day = wrong.entry_date
                if day.month in self.closed:
                    day = draft.content.entry_date
                storno = EntryId(stornos[wrong.id])
                self._enter(replace(wrong, id=storno, entry_date=day), wrong.id)
            self._enter(draft.content, draft.reverses, draft.corrects, draft.batch)

    @property
    def reversed_or_about(self) -> set[UUID | None]:
        """The entries that a reversal reverses, posted or waiting."""
        found = {one.reverses for many in (self.posted, self.drafts) for one in many.values()}
        return found - {None}

    def reversing(self, identity: UUID, day: date) -> Met:
        old = self.posted.get(identity)
        if old is None:
            return "entry.not_found"
        if old.reverses:
            return "entry.is_reversal"
        if identity in self.reversed_or_about:
            return "entry.reversed_already"
        return "entry.faults" if day.month in self.closed else None

    def reverse(self, person: str, stornos: Mapping[UUID, UUID], day: date | None) -> bool:
        """Reverse entries, each by the storno of this id, on one day or each on its own.

        True when they are posted, False when all of them wait for approval.
        """
        contents = {
            wrong: replace(
                self.posted[wrong].content,
                id=EntryId(storno),
                entry_date=day or self.posted[wrong].day,
            )
            for wrong, storno in stornos.items()
        }
        waits = any(amount_of(content) >= APPROVAL_FROM for content in contents.values())
        for wrong, content in contents.items():
            if waits:
                self.drafts[content.id] = Draft(
                    content=content, state="submitted", touched=frozenset({person}), reverses=wrong
                )
            else:
                self._enter(content, wrong)
        return not waits

    def correcting(self, identity: UUID) -> Met:
        old = self.posted.get(identity)
        if old is None:
            return "entry.not_found"
        if old.reverses:
            return "entry.is_reversal"
        if identity in self.reversed_or_about:
            return "entry.reversed_already"
        begun = {draft.corrects for draft in self.drafts.values()}
        return "entry.corrected_already" if identity in begun else None

    def correct(self, person: str, identity: UUID, draft: UUID, day: date | None) -> None:
        """Begin a correction: a copy of what is posted, as a draft."""
        old = self.posted[identity]
        self.drafts[draft] = Draft(
            content=replace(old.content, id=EntryId(draft), entry_date=day or old.day),
            state="draft",
            touched=frozenset({person}),
            corrects=identity,
        )

    def standing(self, batch: UUID) -> list[UUID]:
        """The posted entries of an import that nothing reverses, by number."""
        mine = [p for p in self.posted.values() if p.batch == batch]
        mine.sort(key=lambda p: (p.number, p.suffix))
        return [p.content.id for p in mine if p.content.id not in self.reversed_or_about]

    def waiting(self, batch: UUID) -> list[UUID]:
        """The drafts that an import left and nobody posted yet."""
        return [identity for identity, d in self.drafts.items() if d.batch == batch]

    def taking_back(self, batch: UUID, day: date | None) -> Met:
        if batch not in self.batches:
            return "batch.not_found"
        standing = self.standing(batch)
        if not standing and not self.waiting(batch):
            return "batch.reversed_already"
        months = {(day or self.posted[one].day).month for one in standing}
        return "entry.faults" if months & self.closed else None

    def take_back(
        self, person: str, batch: UUID, stornos: Mapping[UUID, UUID], day: date | None
    ) -> bool:
        """Take an import back; True when its reversals, if it needs any, are posted at once."""
        for identity in self.waiting(batch):
            del self.drafts[identity]
        ordered = {wrong: stornos[wrong] for wrong in self.standing(batch)}
        return self.reverse(person, ordered, day)

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
                assert line.account_id is not None
                debit, credit = found.get(line.account_id, (Decimal(0), Decimal(0)))
                found[line.account_id] = (debit + sign * line.debit, credit + sign * line.credit)
        return found

    def _enter(
        self,
        content: EntryDraft,
        reverses: UUID | None = None,
        corrects: UUID | None = None,
        batch: UUID | None = None,
    ) -> None:
        if corrects is None:
            number, suffix = 1 + sum(not p.suffix for p in self.posted.values()), 0
        else:
            number = self.posted[corrects].number
            suffix = sum(p.number == number for p in self.posted.values())
        self.posted[content.id] = Posted(
            content=content, number=number, suffix=suffix, reverses=reverses, batch=batch
        )


def amount_of(content: EntryDraft) -> Decimal:
    """What approval goes by: the larger side of an entry, or of a draft its debits."""
    return max(
        sum((line.debit for line in content.lines), Decimal(0)),
        sum((line.credit for line in content.lines), Decimal(0)),
    )
