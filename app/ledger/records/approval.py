"""From which amounts a second person is needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

ANY = "*"
PAYMENT = "payment"
RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRule:
    """From `from_amount` GEL on an entry of this kind needs a second person.

    `kind`: `*` any entry; `payment` and `receipt`, judged by what an entry does to cash and bank
    accounts; or a kind that only a verb gives, as `reversal`.
    """

    kind: str
    from_amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalPolicy:
    """The rules that hold, and those that are asked for and wait for another administrator."""

    rules: tuple[ApprovalRule, ...]
    asked: tuple[tuple[UUID, tuple[ApprovalRule, ...]], ...]
    asked_by: Mapping[UUID, UUID] = field(default_factory=dict)
    """Who asked for each change."""
