"""What waits to be done at the Revenue Service, and what was fetched from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID


class OutboxAction(StrEnum):
    """What is to be done."""

    SEND = "send"
    CORRECT = "correct"
    CANCEL = "cancel"
    ACCEPT = "accept"
    REJECT = "reject"
    ATTACH = "attach"
    WAYBILL = "waybill"
    CANCEL_WAYBILL = "cancel_waybill"


class OutboxState(StrEnum):
    """Where it stands. A dead letter was refused; a held one waits for a person."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    DEAD = "dead"
    HELD = "held"


UNDONE = (OutboxState.WAITING, OutboxState.SENDING, OutboxState.DEAD, OutboxState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One document of the outbox; `error_code` is empty when nothing is wrong."""

    id: UUID
    invoice_id: UUID | None
    rs_document_id: UUID | None
    action: OutboxAction
    reference: str
    payload: Mapping[str, Any]
    state: OutboxState
    attempts: int
    last_at: datetime | None
    next_at: datetime
    error_code: str
    error_text: str
    external_id: int | None
    external_number: str
    external_status: int | None
    created_at: datetime
    version: int

    @property
    def amount(self) -> Decimal:
        """What the lines come to. Units: GEL with VAT."""
        lines = self.payload.get("lines", ())
        return sum((Decimal(str(line["amount"])) for line in lines), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxCount:
    """How the outbox stands. `refused` and `held` wait for a person.

    `wait`: how long until the next document may go, by the database's clock; `None`: none waits.
    """

    unsent: int
    refused: int
    held: int
    wait: timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RsChoice:
    """Whether and how a company speaks to RS.ge.

    `sends_from`: documents with a tax point from this day on are sent; `None`: none. `url` is
    empty for the service itself. `stopped_code` says why the queue stands until a person looks.
    """

    kind: str
    id_code: str
    sends_from: date | None
    url: str
    opened_until: datetime | None
    stopped_code: str
    stopped_text: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How patiently the outbox is worked off. Units: `_ms` milliseconds, `_s` seconds.

    `tries_max` counts tries that reached the service; being offline kills no document.
    """

    first_pause_ms: int = 30_000
    pause_max_ms: int = 3_600_000
    tries_max: int = 12
    open_after: int = 3
    """So many documents in a row without an answer open the circuit breaker."""
    open_ms: int = 30_000
    open_max_ms: int = 900_000
    lease_s: int = 300
    """How long a sender that is heard of no more keeps others out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The next document that may go, with what is known of earlier tries.

    `first_at`, `last_at` are `None` at the first try; moments are those of the database's clock,
    of which `now` is one too.
    """

    id: UUID
    action: OutboxAction
    payload: Mapping[str, Any]
    attempts: int
    failures: int
    external_id: int | None
    first_at: datetime | None
    last_at: datetime | None
    is_settled: bool
    now: datetime
    waybill_number: str = ""
    """The waybill of the chain, once RS.ge has it: the tax invoice names it."""
    waybill_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """Why there is nothing to send now: idle, off, stopped, busy or resting; until when."""

    state: str
    until: datetime | None = None
    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What one pass over the outbox did, and why it ended."""

    done: int
    delayed: int
    dead: int
    ended: Nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class RsDocument:
    """A tax invoice or waybill as RS.ge had it last; amounts in GEL with VAT.

    `pending` names what is still to be done about it there, or is empty.
    """

    id: UUID
    kind: str
    is_incoming: bool
    external_id: int
    number: str
    seller_tin: str
    buyer_tin: str
    party_name: str
    day: date | None
    amount: Decimal | None
    vat: Decimal | None
    lines: tuple[Mapping[str, Any], ...]
    status: int
    declaration: str
    invoice_id: UUID | None
    reference: str
    pending: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """How many documents a fetch brought, how many of them new, how many matched.

    `changed`: how many of them are new, stand otherwise than before, or were just matched.
    """

    fetched: int
    fresh: int
    matched: int
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where books and RS.ge do not agree; `act` is the verb that mends it.

    `kind`: missing_there, missing_here, amount, status. `None`: not there on that side.
    """

    kind: str
    document: str = "invoice"
    """What kind of document: invoice or waybill."""
    day: date
    number: str
    party: str
    here: Decimal | None
    there: Decimal | None
    status: int | None
    act: str
    key: str

    @property
    def outbox_id(self) -> UUID | None:
        """The document of the outbox that it is about."""
        return UUID(self.key) if self.act == "rs.outbox" else None
