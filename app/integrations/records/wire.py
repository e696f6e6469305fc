"""How the Revenue Service is reached, and one exchange with it as it is kept for audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RsSettings:
    """Addresses and patience of the client; `service.official()` gives those of the real service.

    Units: `_s` seconds, `_ms` milliseconds. `ca_file`: authorities to trust besides the system's.
    """

    waybill_url: str
    invoice_url: str
    eapi_url: str
    """The start of all addresses of eAPI, without a slash at the end."""
    language: str = "ka"
    """The language in which codes of the service are explained: ka, en or ru."""
    connect_s: int = 10
    answer_s: int = 60
    """How long a whole answer may take, from the request to its last byte."""
    pace_ms: int = 300
    """The least time between two calls to one host."""
    read_tries: int = 3
    first_pause_ms: int = 500
    """The pause before a read is tried again; doubled each time."""
    settle_s: int = 120
    """How long after a write without an answer the lists of the service are believed again."""
    ca_file: Path | None = None
    device_code: str | None = None
    """What eAPI knows this computer by, so that it does not ask for a PIN each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and what came back, with passwords, tokens and PINs already masked.

    `status` is `None` when nothing came back; `fault` is the code of the error, or empty.
    """

    at: datetime
    service: str
    operation: str
    url: str
    request: str
    status: int | None
    answer: str
    took_ms: int
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RsCode:
    """A code the service refuses with: what it means, and which of the six errors it becomes.

    `texts` are in Georgian, English and Russian; the Georgian one is the service's own when it
    was read from the service (`is_live`).
    """

    number: int
    type: int
    """1 waybill, 2 goods, 3 invoice, 4 declaration period, 5 vehicle, 10 restriction."""
    kind: str
    """refused, conflict, not_found, denied, unavailable or bug."""
    texts: tuple[str, str, str]
    is_live: bool = False
