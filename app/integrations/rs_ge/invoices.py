"""VAT invoices of the legacy service (ntosservice): head, lines, moves, corrections, lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.core.errors import Problem
from app.integrations.records import (
    CorrectionKind,
    Invoice,
    InvoiceDraft,
    InvoiceFilter,
    InvoiceLine,
    InvoiceList,
    InvoiceRow,
    InvoiceStatus,
    OwnNumbers,
)
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.credentials import ServiceUser
from app.integrations.rs_ge.soap import Answer, Markup, Soap, Value, values
from app.integrations.rs_ge.values import columns, fields, noon
from app.integrations.rs_ge.waybills import CHANGED_SLICE, slices

UNIT_UNKNOWN = "ერთეული"
"""Sent where a line names no unit: an empty one is refused."""

_HEAD = columns(
    "F_SERIES=series F_NUMBER=number OPERATION_DT=operation_at:t REG_DT=registered_at:t "
    "SELLER_UN_ID=seller_un_id:i BUYER_UN_ID=buyer_un_id:i OVERHEAD_NO=waybill_number "
    "OVERHEAD_DT=waybill_at:t STATUS=status:i! SEQ_NUM_S=seller_declaration "
    "SEQ_NUM_B=buyer_declaration K_ID=correction_id:i K_TYPE=correction_kind:i"
)
_ROW = columns(
    "ID=id:i! F_SERIES=series F_NUMBER=number OPERATION_DT=operation_at:t REG_DT=registered_at:t "
    "SELLER_UN_ID=seller_un_id:i BUYER_UN_ID=buyer_un_id:i STATUS=status:i SA_IDENT_NO=party_tin "
    "ORG_NAME=party_name TANXA=amount:d VAT=vat:d NOTES=notes OVERHEAD_NO=waybill_number "
    "OVERHEAD_DT=waybill_at:t WAS_REF=was_refused:i K_ID=correction_id:i K_TYPE=correction_kind:i "
    "SEQ_NUM_S=seller_declaration SEQ_NUM_B=buyer_declaration LAST_UPDATE_DATE=changed_at:t"
)
_LINE = columns(
    "ID=id:i! GOODS=goods! G_UNIT=unit G_NUMBER=quantity:d! FULL_AMOUNT=amount:d! "
    "DRG_AMOUNT=vat:d! AQCIZI_AMOUNT=excise:d AKCIZ_ID=excise_id:i"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoices:
    """VAT invoices of one company, sold and bought."""

    soap: Soap
    user: ServiceUser
    own: OwnNumbers

    def save_head(self, draft: InvoiceDraft, buyer_un_id: int, invoice_id: int = 0) -> int:
        """Save the head of an invoice, new (0) or again; gives its id.

        A note is sent with `save_invoice_n`, after `sp` as the WSDL says.
        Raises: Conflict "rs.not_done".
        """
        given: dict[str, Value | Markup] = {
            "user_id": self.own.user_id,
            "invois_id": invoice_id,
            "operation_date": noon(draft.day),
            "seller_un_id": self.own.un_id,
            "buyer_un_id": buyer_un_id,
            "overhead_no": draft.waybill_number,
            "overhead_dt": noon(draft.waybill_day or draft.day),
            "b_s_user_id": 0,
        }
        name = "save_invoice_a" if draft.is_advance else "save_invoice"
        if draft.note and not draft.is_advance:
            name, given["note"] = "save_invoice_n", draft.note
        answer = self._true(name, given, invoice_id)
        return self._id(answer, "invois_id")

    def save_line(self, invoice_id: int, line: InvoiceLine) -> int:
        """Save one line, new or again; gives its id."""
        answer = self._true(
            "save_invoice_desc",
            {
                "user_id": self.own.user_id,
                "id": line.id,
                "invois_id": invoice_id,
                "goods": line.goods,
                "g_unit": line.unit or UNIT_UNKNOWN,
                "g_number": line.quantity,
                "full_amount": line.amount,
                "drg_amount": line.vat,
                "aqcizi_amount": line.excise,
                "akciz_id": line.excise_id,
            },
            invoice_id,
        )
        return self._id(answer, "id")

    def delete_line(self, invoice_id: int, line_id: int) -> None:
        """Take a line out of a draft."""
        given = {"user_id": self.own.user_id, "id": line_id, "inv_id": invoice_id}
        self._true("delete_invoice_desc", given, invoice_id)

    def lines(self, invoice_id: int) -> tuple[InvoiceLine, ...]:
        """The lines of an invoice."""
        answer = self._ask("get_invoice_desc", {**self._me(), "invois_id": invoice_id})
        problems: list[Problem] = []
        read = [
            fields(_LINE, values(row), problems, number)
            for number, row in enumerate(answer.each("invoices_descs"), 1)
        ]
        if problems:
            raise faults.unreadable("get_invoice_desc", tuple(problems))
        return tuple(InvoiceLine(**{"unit": "", **line}) for line in read)

    def get(self, invoice_id: int) -> Invoice:
        """The head of one invoice.

        Raises: Conflict "rs.not_done" where the service gives none.
        """
        answer = self._true("get_invoice", {**self._me(), "invois_id": invoice_id}, invoice_id)
        problems: list[Problem] = []
        given: dict[str, str | None] = {name.upper(): text for name, text in answer.outs.items()}
        read = fields(_HEAD, given, problems)
        if problems:
            raise faults.unreadable("get_invoice", tuple(problems))
        if read.get("correction_id", 0) <= 0:
            read["correction_id"] = None
        absent = {column.attribute: None for column in _HEAD}
        return Invoice(**{**absent, "series": "", "number": "", **read, "id": invoice_id})

    def find_id(self, series: str, number: int) -> int:
        """The id behind a printed series and number; 0 when there is none."""
        text = self._ask("get_invoice_id", {"f_series": series, "f_number": number}).text
        return int(text) if text.isdigit() else 0

    def send(self, invoice_id: int) -> None:
        """Send a draft to the buyer."""
        self.move(invoice_id, InvoiceStatus.SENT)

    def send_correction(self, invoice_id: int) -> None:
        """Send a correction's draft to the buyer."""
        self.move(invoice_id, InvoiceStatus.CORRECTION_SENT)

    def delete(self, invoice_id: int) -> None:
        """Delete a draft."""
        self.move(invoice_id, InvoiceStatus.DELETED)

    def ask_to_cancel(self, invoice_id: int) -> None:
        """Ask the buyer to agree that a confirmed invoice is cancelled."""
        self.move(invoice_id, InvoiceStatus.CANCEL_ASKED)

    def accept(self, invoice_id: int, status: InvoiceStatus) -> None:
        """As the buyer: confirm an invoice (2), a correction (8) or a cancellation (7)."""
        given = {**self._me(), "inv_id": invoice_id, "status": int(status)}
        self._true("acsept_invoice_status", given, invoice_id)

    def refuse(self, invoice_id: int, reason: str) -> None:
        """As the buyer: send an invoice back with a reason."""
        given = {**self._me(), "inv_id": invoice_id, "ref_text": reason}
        self._true("ref_invoice_status", given, invoice_id)

    def correct(self, invoice_id: int, kind: CorrectionKind) -> int:
        """Make a correction of a confirmed invoice; gives the id of its draft (status 4).

        After the first, corrections are made of the last confirmed correction.
        """
        given = {**self._me(), "inv_id": invoice_id, "k_type": int(kind)}
        return self._id(self._true("k_invoice", given, invoice_id), "k_id")

    def live_correction(self, invoice_id: int) -> int | None:
        """The id of the correction that stands now, or `None`."""
        answer = self._ask("get_makoreqtirebeli", {**self._me(), "inv_id": invoice_id})
        text = answer.outs.get("k_id", "")
        return int(text) if text.isdigit() and int(text) else None

    def sold(self, wanted: InvoiceFilter) -> InvoiceList:
        """Invoices we issued."""
        return self._list("get_seller_invoices", wanted)

    def bought(self, wanted: InvoiceFilter) -> InvoiceList:
        """Invoices issued to us."""
        return self._list("get_buyer_invoices", wanted)

    def waiting(self, status: InvoiceStatus, *, bought: bool) -> InvoiceList:
        """Invoices that wait for an action in one status."""
        name = "get_buyer_invoices_r" if bought else "get_seller_invoices_r"
        given = {**self._me(), "un_id": self.own.un_id, "status": int(status)}
        return _rows(self._ask(name, given))

    def changed(self, first: datetime, last: datetime) -> InvoiceList:
        """What changed since; of any range, asked for in slices of three days."""
        found: dict[int, InvoiceRow] = {}
        known: frozenset[str] = frozenset()
        for begin, end in slices(first, last, CHANGED_SLICE):
            given = {"last_update_date_s": begin, "last_update_date_e": end}
            part = _rows(
                self._ask("get_user_invoices", {**given, **self._me(), "un_id": self.own.un_id})
            )
            found |= {row.id: row for row in part.rows}
            known |= part.columns
        return InvoiceList(rows=tuple(found.values()), columns=known)

    def declaration_numbers(self, period: str) -> tuple[str, ...]:
        """Numbers of the declarations of a period. Units: `period` is YYYYMM."""
        answer = self._ask("get_seq_nums", {**self._me(), "sag_periodi": period})
        rows = [values(row) for table in answer.each("DocumentElement") for row in table]
        return tuple(text for row in rows for name, text in row.items() if "SEQ" in name and text)

    def attach_to_declaration(self, invoice_id: int, declaration: str) -> None:
        """Attach an invoice to the VAT declaration of its period."""
        given = {**self._me(), "seq_num": int(declaration), "inv_id": invoice_id}
        self._true("add_inv_to_decl", given, invoice_id)

    def move(self, invoice_id: int, status: InvoiceStatus) -> None:
        """As the seller: bring an invoice to another status."""
        given = {**self._me(), "inv_id": invoice_id, "status": int(status)}
        self._true("change_invoice_status", given, invoice_id)

    def _list(self, name: str, wanted: InvoiceFilter) -> InvoiceList:
        given = {
            **self._me(),
            "un_id": self.own.un_id,
            "s_dt": wanted.registered_from,
            "e_dt": wanted.registered_to,
            "op_s_dt": wanted.operation_from,
            "op_e_dt": wanted.operation_to,
            "invoice_no": wanted.number,
            "sa_ident_no": wanted.party_tin,
            "desc": "",
            "doc_mos_nom": wanted.declaration,
        }
        return _rows(self._ask(name, given))

    def _me(self) -> dict[str, Value | Markup]:
        return {"user_id": self.own.user_id}

    def _ask(self, name: str, given: Mapping[str, Value | Markup]) -> Answer:
        return self.soap.call(name, self.user, given)

    def _true(self, name: str, given: Mapping[str, Value | Markup], number: int) -> Answer:
        answer = self._ask(name, given)
        if answer.text.lower() == "false":
            raise faults.said_no(name, number)
        if answer.text.lower() != "true":
            raise self.soap.unread(name, faults.problem(answer.text, None, f"{name}Result"))
        return answer

    def _id(self, answer: Answer, name: str) -> int:
        text = answer.outs.get(name, "")
        if not text.isdigit() or not int(text):
            raise self.soap.unread(answer.operation, faults.problem(text, None, name))
        return int(text)


def _rows(answer: Answer) -> InvoiceList:
    problems: list[Problem] = []
    read = [
        fields(_ROW, values(row), problems, number)
        for number, row in enumerate(answer.each("invoices"), 1)
    ]
    if problems:
        raise faults.unreadable(answer.operation, tuple(problems))
    return InvoiceList(rows=tuple(InvoiceRow(**row) for row in read), columns=answer.columns())
