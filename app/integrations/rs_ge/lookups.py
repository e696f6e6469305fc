"""Who somebody is: name and VAT status by TIN, and our own numbers at the service."""

from __future__ import annotations

from datetime import date

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Problem, Refused
from app.integrations.records import OwnNumbers, RsCode, Taxpayer, VatStatus
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.credentials import ServiceUser
from app.integrations.rs_ge.eapi import Eapi
from app.integrations.rs_ge.soap import Soap, values
from app.integrations.rs_ge.values import columns, dotted, fields, noon, read_flag

_ERROR_CODES = columns("ID=number:i! TEXT=text:s! TYPE=type:i")


def checked_tin(tin: str) -> str:
    """A TIN of 9 digits (organisation) or 11 (person); no check digit is relied on.

    Raises: Refused "rs.tin".
    """
    if not (tin.isascii() and tin.isdigit() and len(tin) in (9, 11)):
        raise Refused(
            "rs.tin",
            QT_TRANSLATE_NOOP(
                "app",
                "“{tin}” is no identification number: an organisation has 9 digits, a person 11.",
            ),
            tin=tin,
        )
    return tin


def _unknown(tin: str) -> NotFound:
    return NotFound(
        "rs.taxpayer_unknown",
        QT_TRANSLATE_NOOP(
            "app",
            "The Revenue Service knows no taxpayer {tin}. Check the number on the document.",
        ),
        tin=tin,
    )


class LookUps:
    """Questions about taxpayers to the SOAP services; they change nothing."""

    def __init__(self, waybill: Soap, invoice: Soap, user: ServiceUser) -> None:
        self._waybill = waybill
        self._invoice = invoice
        self._user = user

    def my_address(self) -> str:
        """The internet address the service sees us at: service users are bound to one.

        Needs no credentials.
        """
        return self._waybill.call("what_is_my_ip", None, {}).text

    def own_numbers(self) -> OwnNumbers:
        """Our numbers at the service, to be kept per company.

        Raises: Denied "rs.code_100" for a wrong user, password or internet address.
        """
        first = self._waybill.call("chek_service_user", self._user, {})
        if not _flag(first.text, "chek_service_user"):
            raise self._waybill.fault(-100)
        un_id = int(first.outs.get("un_id") or 0)
        second = self._invoice.call("chek", self._user, {"user_id": un_id})
        if not _flag(second.text, "chek"):
            raise self._waybill.fault(-100)
        return OwnNumbers(
            un_id=un_id,
            s_user_id=int(first.outs.get("s_user_id") or 0),
            user_id=int(second.outs.get("user_id") or 0),
        )

    def taxpayer(self, tin: str) -> Taxpayer:
        """The name of a taxpayer, and whether it is a VAT payer today.

        Raises: NotFound "rs.taxpayer_unknown"; Refused "rs.tin".
        """
        name = self._waybill.call("get_name_from_tin", self._user, {"tin": checked_tin(tin)}).text
        if not name:
            raise _unknown(tin)
        payer = self._waybill.call("is_vat_payer_tin", self._user, {"tin": tin})
        return Taxpayer(tin=tin, name=name, is_vat_payer=_flag(payer.text, "is_vat_payer_tin"))

    def un_id(self, own: OwnNumbers, tin: str) -> int:
        """The Revenue Service's own number of a taxpayer, which invoices are made out to.

        Raises: NotFound "rs.taxpayer_unknown"; Refused "rs.tin".
        """
        answer = self._invoice.call(
            "get_un_id_from_tin", self._user, {"user_id": own.user_id, "tin": checked_tin(tin)}
        )
        if not answer.text.isdigit() or int(answer.text) <= 0:
            raise _unknown(tin)
        return int(answer.text)

    def learn_codes(self) -> tuple[RsCode, ...]:
        """Read the live table of codes; errors speak with its words from now on."""
        answer = self._waybill.call("get_error_codes", self._user, {})
        problems: list[Problem] = []
        rows = [
            fields(_ERROR_CODES, values(row), problems, number)
            for number, row in enumerate(answer.each("ERROR_CODE"), 1)
        ]
        if problems:
            raise faults.unreadable("get_error_codes", tuple(problems))
        live = tuple((row["number"], row.get("type", 0), row["text"]) for row in rows)
        self._waybill.codes.learn(live)
        return tuple(self._waybill.codes.find(number) for number, _, _ in live)


class PastLookUps:
    """Questions about taxpayers to eAPI, which also knows the past."""

    def __init__(self, eapi: Eapi) -> None:
        self._eapi = eapi

    def taxpayer(self, tin: str) -> Taxpayer:
        """Name, address and VAT status today.

        Raises: NotFound "rs.taxpayer_unknown"; Refused "rs.tin".
        """
        try:
            answer = self._eapi.call("Org/GetOrgInfoByTin", {"Tin": checked_tin(tin)})
        except NotFound as fault:
            raise _unknown(tin) from fault
        data = answer.data if isinstance(answer.data, dict) else {}
        answer.done([])
        if not data.get("Name"):
            raise _unknown(tin)
        payer = data.get("IsVatPayer")
        return Taxpayer(
            tin=tin,
            name=str(data["Name"]),
            is_vat_payer=payer if isinstance(payer, bool) else None,
            address=None if data.get("Address") is None else str(data["Address"]),
        )

    def vat_status(self, tin: str, day: date | None = None) -> VatStatus:
        """Whether a taxpayer was a VAT payer on a day; today when none is named.

        Raises: Refused "rs.tin".
        """
        sent = {"Tin": checked_tin(tin)}
        if day is not None:
            sent["VatDate"] = dotted(noon(day))
        answer = self._eapi.call("Org/GetVatPayerStatus", sent)
        data = answer.data if isinstance(answer.data, dict) else {}
        payer = data.get("IsVatPayer")
        answer.done([] if isinstance(payer, bool) else [faults.missing(None, "IsVatPayer")])
        return VatStatus(tin=tin, day=day, is_vat_payer=payer is True)


def _flag(text: str, operation: str) -> bool:
    """A boolean result.

    Raises: Unavailable "rs.unreadable".
    """
    try:
        return read_flag(text)
    except ValueError as error:
        raise faults.unreadable(
            operation, (faults.problem(text, None, f"{operation}Result"),)
        ) from error
