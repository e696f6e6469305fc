"""Tax documents of eAPI: saved asynchronously under our transaction id, then activated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.core.errors import Problem
from app.integrations.records import (
    Document,
    DocumentAction,
    DocumentDraft,
    DocumentFilter,
    DocumentGoods,
    DocumentStatus,
    Saving,
)
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.eapi import Eapi, JsonAnswer
from app.integrations.rs_ge.values import columns, dotted, fields

_HEAD = columns(
    "ID=id:i! INV_SERIE=series INV_NUMBER=number INV_CATEGORY=category:i INV_TYPE=type:i "
    "SELLER_ACTION=seller_action:i BUYER_ACTION=buyer_action:i TIN_SELLER=seller_tin "
    "NAME_SELLER=seller_name TIN_BUYER=buyer_tin NAME_BUYER=buyer_name "
    "OPERATION_DATE=operation_at:t CREATE_DATE=created_at:t ACTIVATE_DATE=activated_at:t "
    "CONFIRM_DATE=confirmed_at:t REFUSE_DATE=refused_at:t REQUEST_CANCEL_DATE=cancel_asked_at:t "
    "AGREE_CANCEL_DATE=cancelled_at:t AMOUNT_FULL=amount:d AMOUNT_VAT=vat:d "
    "AMOUNT_EXCISE=excise:d INV_COMMENT=comment STATUS_TXT_GEO=status_text "
    "SEQNUM_SELLER=seller_declaration SEQNUM_BUYER=buyer_declaration "
    "PREV_CORRECTION_ID=corrected_id:i NEXT_CORRECTION_ID=next_correction_id:i USER_ROLE=role:i"
)
_GOODS = columns(
    "ID=id:i GOODS_NAME=name! UNIT_ID=unit_id:i! UNIT_TXT=unit_text QUANTITY=quantity:d! "
    "UNIT_PRICE=price:d! AMOUNT=amount:d! VAT_AMOUNT=vat:d! BARCODE=bar_code "
    "EXCISE_AMOUNT=excise:d EXCISE_ID=excise_id:i VAT_TYPE=vat_type:i"
)
_STATUS = columns(
    "INVOICE_ID=id:i! INVOICE_NUMBER=number SELLER_ACTION=seller_action:i! "
    "BUYER_ACTION=buyer_action:i!"
)
_ACTION = columns("ID=id:i! NAME=name! SELLER_ACTION=seller_action:i! BUYER_ACTION=buyer_action:i!")
_PARTY = re.compile(r"\((?P<tin>\d{9}|\d{11})\)\s*(?P<name>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """Tax documents of one company in eAPI."""

    eapi: Eapi

    def save(self, draft: DocumentDraft, transaction: UUID) -> Saving:
        """Hand a draft over for saving; its id may come later, by `saved_id`."""
        sent = {"INVOICE": document_json(draft), "TransactionId": str(transaction)}
        answer = self.eapi.call("Invoice/SaveInvoice", sent)
        return Saving(transaction=transaction, id=_invoice_id(answer))

    def saved_id(self, transaction: UUID) -> int | None:
        """The id of what was saved under a transaction; `None`: under way, or never arrived."""
        sent = {"TransactionId": str(transaction)}
        return _invoice_id(self.eapi.call("Common/GetTransactionResult", sent))

    def activate(self, document_id: int, transaction: UUID) -> None:
        """Send a draft to the buyer."""
        sent = {"INVOICE": {"ID": document_id}, "TransactionId": str(transaction)}
        self._done("Invoice/ActivateInvoice", sent)

    def delete(self, document_id: int) -> None:
        """Delete a draft."""
        self._done("Invoice/DeleteInvoice", {"INVOICE": {"ID": document_id}})

    def cancel(self, document_id: int) -> None:
        """As the seller: cancel, or ask the buyer to agree to that."""
        self._done("Invoice/CancelInvoice", {"INVOICE": {"ID": document_id}})

    def confirm(self, document_id: int) -> None:
        """As the buyer: confirm."""
        self._done("Invoice/ConfirmInvoice", {"INVOICE": {"ID": document_id}})

    def refuse(self, document_id: int) -> None:
        """As the buyer: refuse."""
        self._done("Invoice/RefuseInvoice", {"INVOICE": {"ID": document_id}})

    def get(self, document_id: int) -> Document:
        """One document with its goods.

        Raises: NotFound "rs.eapi_30".
        """
        sent = {"InvoiceID": document_id, "InvoiceNumber": 0, "parentInvoiceID": 0}
        answer = self.eapi.call("Invoice/GetInvoice", sent)
        given = answer.data.get("INVOICE") if isinstance(answer.data, dict) else None
        problems: list[Problem] = []
        if not isinstance(given, dict):
            problems.append(faults.missing(None, "INVOICE"))
            given = {}
        head = fields(_HEAD, _cells(given), problems)
        goods = [
            fields(_GOODS, _cells(line), problems, row)
            for row, line in enumerate(given.get("INVOICE_GOODS") or (), 1)
            if isinstance(line, dict)
        ]
        answer.done(problems)
        return Document(**head, goods=tuple(DocumentGoods(**line) for line in goods))

    def status(self, document_id: int) -> DocumentStatus:
        """Where a document stands; what the numbers mean tells `actions`."""
        answer = self.eapi.call("Invoice/GetInvoiceStatus", {"INVOICE": {"ID": document_id}})
        problems: list[Problem] = []
        given = answer.data if isinstance(answer.data, dict) else {}
        read = fields(_STATUS, _cells(given), problems)
        answer.done(problems)
        return DocumentStatus(**{"number": "", **read})

    def actions(self) -> tuple[DocumentAction, ...]:
        """The live status table: it is read, never assumed."""
        answer = self.eapi.call("Invoice/GetActions", {})
        problems: list[Problem] = []
        rows = answer.data if isinstance(answer.data, list) else []
        read = [fields(_ACTION, _cells(row), problems, number) for number, row in _numbered(rows)]
        answer.done(problems)
        return tuple(DocumentAction(**row) for row in read)

    def list(self, wanted: DocumentFilter) -> tuple[Document, ...]:
        """Documents of a kind by days of operation, heads only."""
        first, last = (
            dotted(moment)[:10] for moment in (wanted.operation_from, wanted.operation_to)
        )
        sent: dict[str, Any] = {
            "TYPE": int(wanted.type),
            "OPERATION_DATE": f"{first}:{last}",
            "MAXIMUM_ROWS": wanted.rows_max,
        }
        if wanted.buyer_tin:
            sent["TIN_BUYER"] = wanted.buyer_tin
        answer = self.eapi.call("Invoice/ListInvoices", sent)
        problems: list[Problem] = []
        rows = [fields(_HEAD, row, problems, number) for number, row in _table(answer, problems)]
        answer.done(problems)
        return tuple(Document(**row) for row in rows)

    def new_declaration_number(self, period: str) -> int:
        """Have a declaration number handed out for a period. Units: YYYYMM."""
        answer = self.eapi.call("Invoice/GetSeqNum", {"OperationPeriod": period})
        number = answer.data.get("SeqNum") if isinstance(answer.data, dict) else None
        is_number = isinstance(number, int)
        answer.done([] if is_number else [faults.missing(None, "SeqNum")])
        return number if isinstance(number, int) else 0

    def attach_to_declaration(self, ids: tuple[int, ...], period: str) -> None:
        """Attach confirmed documents to the VAT declaration of a period. Units: YYYYMM."""
        sent = {"Invoices": [{"ID": one} for one in ids], "OperationPeriod": period}
        self._done("Invoice/CreateDecl", sent)

    def units(self) -> tuple[tuple[int, str], ...]:
        """Units of measure: number and name."""
        answer = self.eapi.call("Common/GetUnits", {})
        rows = answer.data if isinstance(answer.data, list) else []
        problems: list[Problem] = []
        read = [
            fields(columns("VALUE=id:i! LABEL=name!"), _cells(row), problems, number)
            for number, row in _numbered(rows)
        ]
        answer.done(problems)
        return tuple((row["id"], row["name"]) for row in read)

    def _done(self, path: str, sent: Mapping[str, Any]) -> None:
        self.eapi.call(path, sent).done([])


def _invoice_id(answer: JsonAnswer) -> int | None:
    data = answer.data if isinstance(answer.data, dict) else {}
    answer.done([])
    number = data.get("INVOICE_ID")
    return number if isinstance(number, int) and number > 0 else None


def _numbered(rows: list[Any]) -> list[tuple[int, dict[str, Any]]]:
    return [(number, row) for number, row in enumerate(rows, 1) if isinstance(row, dict)]


def _cells(given: Mapping[str, Any]) -> dict[str, str | None]:
    """The plain values of a JSON object as text, names in capitals."""
    return {
        str(name).upper(): None if value is None else str(value)
        for name, value in given.items()
        if not isinstance(value, dict | list)
    }


def _table(answer: JsonAnswer, problems: list[Problem]) -> list[tuple[int, dict[str, str | None]]]:
    """Rows of an answer that keeps its columns apart; a row of another length is a problem."""
    data = answer.data if isinstance(answer.data, dict) else {}
    table = data.get("Data") or data.get("DATA") or {}
    names, rows = table.get("Fields"), table.get("Rows")
    if not isinstance(names, list) or not isinstance(rows, list):
        problems.append(faults.missing(None, "Fields, Rows"))
        return []
    found = []
    for number, row in enumerate(rows, 1):
        if not isinstance(row, list) or len(row) != len(names):
            problems.append(faults.problem(str(row), number, "Fields"))
            continue
        cells = _cells(dict(zip(names, row, strict=True)))
        for side in ("SELLER", "BUYER"):
            # Lists say "(TIN) name" where a single document has the two apart.
            match = _PARTY.match(cells.get(side) or "")
            if match:
                cells |= {f"TIN_{side}": match["tin"], f"NAME_{side}": match["name"]}
        found.append((number, cells))
    return found


def document_json(draft: DocumentDraft) -> dict[str, Any]:
    """INVOICE of `SaveInvoice`, with all the fields of the published example."""
    return {
        "ID": draft.id,
        "INV_SERIE": "",
        "INV_NUMBER": "",
        "INV_CATEGORY": draft.category,
        "INV_TYPE": draft.type,
        "SELLER_ACTION": 0,
        "BUYER_ACTION": 0,
        "OPERATION_DATE": dotted(draft.operation_at),
        "TRANS_START_DATE": "",
        "CORRECT_REASON_ID": draft.correction_reason,
        "TIN_SELLER": draft.seller_tin,
        "TIN_BUYER": draft.buyer_tin,
        "FOREIGN_BUYER": "true" if draft.has_foreign_buyer else "false",
        "AMOUNT_FULL": draft.amount,
        "AMOUNT_EXCISE": sum((line.excise for line in draft.goods), start=0 * draft.amount),
        "AMOUNT_VAT": sum((line.vat for line in draft.goods), start=0 * draft.amount),
        "INV_COMMENT": draft.comment,
        "PREV_CORRECTION_ID": draft.corrected_id,
        "TEMPLATE_NAME": "",
        "INVOICE_GOODS": [
            {
                "ID": line.id,
                "INVOICE_ID": draft.id,
                "GOODS_NAME": line.name,
                "BARCODE": line.bar_code,
                "UNIT_ID": line.unit_id,
                "UNIT_TXT": line.unit_text,
                "QUANTITY": line.quantity,
                "QUANTITY_EXT": "",
                "UNIT_PRICE": line.price,
                "AMOUNT": line.amount,
                "VAT_AMOUNT": line.vat,
                "EXCISE_AMOUNT": line.excise,
                "EXCISE_ID": line.excise_id,
                "VAT_TYPE": line.vat_type,
                "EXCISE_UNIT_PRICE": 0,
            }
            for line in draft.goods
        ],
        "INVOICE_PARENT_GOODS": [],
        "INVOICE_RETURN": [{"RETURN_INVOICE_ID": one} for one in draft.returned_ids],
        "SUB_INVOICES_DISTRIBUTION": [],
        "INVOICE_ADVANCE": [],
        "INVOICE_OIL_DOCS": [],
    }
