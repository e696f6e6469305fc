"""Speaking to the Revenue Service. No database: whoever calls keeps what comes back.

`connect` gives a `RevenueService`: questions, waybills, VAT invoices, tax documents of eAPI, and
the courier that sends without doubles. A user and numbers of a company are handed in.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cached_property
from importlib.resources import files
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Denied, NotFound
from app.integrations.practice import PracticeOptions, PracticeServer
from app.integrations.records import (
    Delivered,
    DocumentDraft,
    Found,
    InvoiceDraft,
    OwnNumbers,
    RsCode,
    RsSettings,
    WaybillDraft,
)
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.credentials import ServiceUser, forget_user, keep_user, read_user
from app.integrations.rs_ge.documents import Documents
from app.integrations.rs_ge.eapi import Eapi
from app.integrations.rs_ge.faults import is_outcome_unknown, words_of
from app.integrations.rs_ge.invoices import Invoices
from app.integrations.rs_ge.lookups import LookUps, PastLookUps, checked_tin
from app.integrations.rs_ge.operations import INVOICE, WAYBILL
from app.integrations.rs_ge.sending import Courier, Tried, mark_of, with_mark
from app.integrations.rs_ge.soap import Soap
from app.integrations.rs_ge.transport import Pace, Record, Wire
from app.integrations.rs_ge.waybills import Waybills
from app.server.secrets import Secret, Secrets

__all__ = [
    "Courier",
    "PracticeOptions",
    "PracticeServer",
    "RevenueService",
    "RsAccess",
    "ServiceUser",
    "Tried",
    "checked_tin",
    "connect",
    "explain",
    "explain_all",
    "explain_words",
    "forget_user",
    "is_outcome_unknown",
    "keep_user",
    "mark_of",
    "official",
    "read_user",
    "settings_at",
    "with_mark",
]

Draft = WaybillDraft | InvoiceDraft | DocumentDraft


def official(language: str = "ka", *, test: bool = False) -> RsSettings:
    """The settings of the real service, or of its test hosts where it has them."""
    path = files("resources") / "rs_ge" / "services.toml"
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    urls = read["real"] | (read["test"] if test else {})
    return RsSettings(**urls, language=language)


def settings_at(base: str, language: str = "ka") -> RsSettings:
    """The settings for a server that has all services below one address, as for practice.

    On this computer there is nobody to be gentle with: no pace is kept.
    """
    base = base.rstrip("/")
    return replace(
        official(language),
        waybill_url=f"{base}/WayBillService/WayBillService.asmx",
        invoice_url=f"{base}/ntosservice/ntosservice.asmx",
        eapi_url=base,
        pace_ms=0 if base.startswith("http://") else 300,
    )


def explain(number: int) -> RsCode:
    """What a code of the SOAP services means.

    Raises: NotFound "rs.code_unknown".
    """
    codes = Codes()
    if not codes.is_known(number):
        raise NotFound(
            "rs.code_unknown",
            QT_TRANSLATE_NOOP(
                "app",
                "The table of the Revenue Service's codes has no {number}. Ask its support, or "
                "refresh the table when connected.",
            ),
            number=str(number),
        )
    return codes.find(number)


def explain_words(code: RsCode, language: str) -> str:
    """What a code means: the service's Georgian words first, then the reader's language."""
    return words_of(code, language)


def explain_all() -> tuple[RsCode, ...]:
    """Every code of the SOAP services that is known here."""
    return Codes().all()


class RevenueService:
    """The services of RS.ge, spoken to for one company; safe to use from several threads."""

    def __init__(
        self,
        wire: Wire,
        user: ServiceUser,
        own: OwnNumbers | None = None,
        eapi: Eapi | None = None,
    ) -> None:
        self._wire = wire
        self._user = user
        self._own = own
        settings, codes = wire.settings, Codes()
        self._waybill = Soap(wire, settings.waybill_url, WAYBILL, codes)
        self._invoice = Soap(wire, settings.invoice_url, INVOICE, codes)
        self.eapi = Eapi(wire, None) if eapi is None else eapi
        self.look_ups = LookUps(self._waybill, self._invoice, user)
        self.past = PastLookUps(self.eapi)
        self.documents = Documents(eapi=self.eapi)

    @property
    def settle_s(self) -> int:
        """How long a try whose answer was lost may still be under way there."""
        return self._wire.settings.settle_s

    @cached_property
    def own(self) -> OwnNumbers:
        """Our numbers at the service: as given, else asked for once."""
        return self.look_ups.own_numbers() if self._own is None else self._own

    @cached_property
    def waybills(self) -> Waybills:
        """Waybills sent and received."""
        return Waybills(soap=self._waybill, user=self._user, own=self.own)

    @cached_property
    def invoices(self) -> Invoices:
        """VAT invoices sold and bought."""
        return Invoices(soap=self._invoice, user=self._user, own=self.own)

    @cached_property
    def courier(self) -> Courier:
        """Sends without doubles."""
        return Courier(
            look_ups=self.look_ups,
            waybills=self.waybills,
            invoices=self.invoices,
            documents=self.documents,
            settle_s=self._wire.settings.settle_s,
            poll_ms=self._wire.settings.first_pause_ms,
        )

    def find_sent(self, our_id: UUID, draft: Draft, tried: Tried) -> Found:
        """Whether the service has a document of ours already; see `rs_ge.sending` for how.

        Raises: Unavailable "rs.too_early".
        """
        match draft:
            case WaybillDraft():
                return self.courier.find_waybill(our_id, draft, tried)
            case InvoiceDraft():
                return self.courier.find_invoice(our_id, draft, tried)
            case DocumentDraft():
                return self.courier.find_document(our_id, draft, tried)

    def deliver(self, our_id: UUID, draft: Draft, tried: Tried | None = None) -> Delivered:
        """Bring a document to the service exactly once; called again after any fault, with `tried`.

        Raises: see `Courier`.
        """
        match draft:
            case WaybillDraft():
                return self.courier.deliver_waybill(our_id, draft, tried)
            case InvoiceDraft():
                return self.courier.deliver_invoice(our_id, draft, tried)
            case DocumentDraft():
                return self.courier.deliver_document(our_id, draft, tried)


def connect(
    settings: RsSettings,
    user: ServiceUser,
    own: OwnNumbers | None = None,
    portal_user: ServiceUser | None = None,
    record: Record | None = None,
) -> RevenueService:
    """A client for one company; nothing is sent before something is asked.

    `record` gets every exchange, masked, from the thread that asked. `portal_user` is for eAPI.
    All clients of this program keep one pace together.
    """
    wire = Wire(settings, record, _PACE)
    return RevenueService(wire, user, own, Eapi(wire, portal_user, settings.device_code))


class RsAccess:
    """The users of RS.ge kept on this computer, by company; asked inside jobs only."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def user(self, id_code: str) -> ServiceUser:
        """The company's user, else the one that was kept for all.

        Raises: Denied "rs.user_missing"; Unavailable when the keyring does not answer.
        """
        try:
            return read_user(self._secrets, id_code)
        except Denied:
            return read_user(self._secrets, "")

    def own_user(self, id_code: str) -> ServiceUser | None:
        """The user kept for this very company; None where none is. For what sends by itself.

        Raises: Unavailable when the keyring does not answer.
        """
        try:
            return read_user(self._secrets, id_code) if id_code else None
        except Denied:
            return None

    def keep_typed(self, id_code: str, name: str, password: str) -> None:
        """Keep the company's user as it was typed."""
        keep_user(self._secrets, id_code, ServiceUser(name=name, password=Secret(password)))


# The one thing all clients share: the service counts calls by address, not by company.
_PACE = Pace()
