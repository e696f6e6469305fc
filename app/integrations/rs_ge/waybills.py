"""Waybills: saving, sending, closing, and lists fetched in slices the service allows."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element

from app.core.errors import Problem
from app.integrations.records import (
    OwnNumbers,
    SavedWaybill,
    Waybill,
    WaybillDraft,
    WaybillFilter,
    WaybillGoods,
)
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.credentials import ServiceUser
from app.integrations.rs_ge.operations import WAYBILL
from app.integrations.rs_ge.soap import Answer, Markup, Soap, Value, element, local, values
from app.integrations.rs_ge.values import columns, fields, iso, plain

SLICE = timedelta(hours=72)
"""The longest range of creation that the service lists (-1064)."""
CHANGED_SLICE = timedelta(days=3)
"""The longest range of changes that it lists (-1072)."""

_HEAD = columns(
    "ID=id:i! TYPE=type:i STATUS=status:i WAYBILL_NUMBER=number SELLER_TIN=seller_tin "
    "SELLER_NAME=seller_name BUYER_TIN=buyer_tin BUYER_NAME=buyer_name "
    "START_ADDRESS=start_address END_ADDRESS=end_address DRIVER_TIN=driver_tin "
    "DRIVER_NAME=driver_name CAR_NUMBER=car_number FULL_AMOUNT=amount:d "
    "CREATE_DATE=created_at:t BEGIN_DATE=begin_at:t ACTIVATE_DATE=activated_at:t "
    "DELIVERY_DATE=delivered_at:t CLOSE_DATE=closed_at:t CANCEL_DATE=cancelled_at:t "
    "IS_CONFIRMED=is_confirmed:i IS_CORRECTED=is_corrected:i INVOICE_ID=invoice_id:i "
    "PAR_ID=parent_id:i LAST_CHANGE_DT=changed_at:t"
)
_GOODS = columns(
    "ID=id:i W_NAME=name! UNIT_ID=unit_id:i! UNIT_TXT=unit_text QUANTITY=quantity:d! "
    "PRICE=price:d! AMOUNT=amount:d! BAR_CODE=bar_code A_ID=excise_id:i VAT_TYPE=vat_type:i"
)
_SAVED = columns("STATUS=status:i! ID=id:i! WAYBILL_NUMBER=number")
_LINE = columns("ID=id:i! ERROR=error:i W_NAME=name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waybills:
    """Waybills of one company."""

    soap: Soap
    user: ServiceUser
    own: OwnNumbers

    def save(self, draft: WaybillDraft) -> SavedWaybill:
        """Save a draft, or correct a closed waybill whose id the draft carries.

        Raises: the error of the code, with a problem for each line the service refuses.
        """
        markup = Markup(waybill_xml(draft, self.own))
        answer = self._ask("save_waybill", {"waybill": markup}, lines=True)
        wrapper = answer.inside("RESULT", "r")
        problems: list[Problem] = []
        if wrapper is None:
            raise self.soap.unread("save_waybill", faults.missing(None, "RESULT"))
        head = fields(_SAVED, values(wrapper), problems)
        lines = [
            fields(_LINE, values(row), problems, number)
            for number, row in enumerate(answer.each("GOODS"), 1)
        ]
        if problems:
            raise self.soap.unread("save_waybill", *problems)
        if refused := self._refused_lines(answer):
            fault = self.soap.fault(-4001)
            fault.problems = refused
            raise fault
        return SavedWaybill(
            id=head["id"],
            number=head.get("number", ""),
            goods_ids=tuple(line["id"] for line in lines),
        )

    def send(self, waybill_id: int, begin_at: datetime | None = None) -> str:
        """Activate a draft, now or from a moment; gives its number."""
        name = "send_waybill" if begin_at is None else "send_waybill_vd"
        given: dict[str, Value | Markup] = {"waybill_id": waybill_id}
        if begin_at is not None:
            given["begin_date"] = begin_at
        number = self._ask(name, given).text
        if not number:
            raise self.soap.unread(name, faults.missing(None, f"{name}Result"))
        return number

    def close(self, waybill_id: int, delivered_at: datetime | None = None) -> None:
        """Say that the goods arrived, now or at a moment."""
        if delivered_at is None:
            self._done("close_waybill", waybill_id, {})
        else:
            self._done("close_waybill_vd", waybill_id, {"delivery_date": delivered_at})

    def cancel(self, waybill_id: int) -> None:
        """Cancel an active or closed waybill."""
        self._done("ref_waybill", waybill_id, {})

    def delete(self, waybill_id: int) -> None:
        """Delete a draft."""
        self._done("del_waybill", waybill_id, {})

    def confirm(self, waybill_id: int) -> None:
        """Confirm what we bought."""
        self._done("confirm_waybill", waybill_id, {})

    def reject(self, waybill_id: int) -> None:
        """Reject what we did not get."""
        self._done("reject_waybill", waybill_id, {})

    def invoice(self, waybill_id: int) -> int:
        """Make an e-invoice of a waybill; gives the id of the invoice."""
        answer = self._ask("save_invoice", {"waybill_id": waybill_id, "in_inv_id": 0})
        text = answer.outs.get("out_inv_id", "")
        if not text.isdigit() or not int(text):
            raise self.soap.unread("save_invoice", faults.problem(text, None, "out_inv_id"))
        return int(text)

    def get(self, waybill_id: int) -> Waybill:
        """One waybill with its goods.

        Raises: NotFound "rs.code_103".
        """
        return self._one(self._ask("get_waybill", {"waybill_id": waybill_id}))

    def get_by_number(self, number: str) -> Waybill:
        """One waybill by its number, with its goods.

        Raises: NotFound "rs.code_103".
        """
        return self._one(self._ask("get_waybill_by_number", {"waybill_number": number}))

    def print_pdf(self, waybill_id: int) -> bytes:
        """The service's own print of a waybill."""
        answer = self._ask("get_print_pdf", {"waybill_id": waybill_id})
        try:
            return base64.b64decode(answer.text, validate=True)
        except binascii.Error as error:
            raise faults.unreadable("get_print_pdf") from error

    def sent(self, wanted: WaybillFilter) -> tuple[Waybill, ...]:
        """What we sent, of the days of creation asked for."""
        return self._list("get_waybills", "buyer_tin", wanted)

    def received(self, wanted: WaybillFilter) -> tuple[Waybill, ...]:
        """What others sent to us."""
        return self._list("get_buyer_waybills", "seller_tin", wanted)

    def changed(self, first: datetime, last: datetime, buyer_tin: str = "") -> tuple[Waybill, ...]:
        """What changed since; of any range, asked for in slices."""
        found: dict[int, Waybill] = {}
        for begin, end in slices(first, last, CHANGED_SLICE):
            answer = self._ask(
                "get_waybills_v1",
                {
                    "buyer_tin": buyer_tin,
                    "last_update_date_s": begin,
                    "last_update_date_e": end,
                },
            )
            found |= {one.id: one for one in self._many(answer)}
        return tuple(found.values())

    def _list(self, name: str, party: str, wanted: WaybillFilter) -> tuple[Waybill, ...]:
        found: dict[int, Waybill] = {}
        for begin, end in slices(wanted.created_from, wanted.created_to, SLICE):
            given: dict[str, Value | Markup] = dict.fromkeys(_list_parameters(name))
            given |= {
                "itypes": _numbers(wanted.types),
                party: wanted.party_tin,
                "statuses": _numbers(wanted.statuses),
                "car_number": wanted.car_number,
                "create_date_s": begin,
                "create_date_e": end,
                "waybill_number": wanted.number,
                "comment": wanted.comment,
            }
            found |= {one.id: one for one in self._many(self._ask(name, given))}
        return tuple(found.values())

    def _ask(
        self, name: str, given: Mapping[str, Value | Markup], *, lines: bool = False
    ) -> Answer:
        tell = self._refused_lines if lines else (lambda _: ())
        return self.soap.call(name, self.user, given, tell)

    def _done(self, name: str, waybill_id: int, more: Mapping[str, Value | Markup]) -> None:
        answer = self._ask(name, {**more, "waybill_id": waybill_id})
        if answer.text.lower() in ("0", "false"):
            raise faults.said_no(name, waybill_id)
        if answer.text.lower() not in ("1", "true"):
            raise self.soap.unread(name, faults.problem(answer.text, None, f"{name}Result"))

    def _refused_lines(self, answer: Answer) -> tuple[Problem, ...]:
        found: list[Problem] = []
        unread: list[Problem] = []
        for row, line in enumerate(answer.each("GOODS"), 1):
            read = fields(_LINE, values(line), unread, row)
            if read.get("error", 0) < 0:
                found.append(self.soap.line_fault(read["error"], row, read.get("name", "")))
        return tuple(found)

    def _one(self, answer: Answer) -> Waybill:
        part = answer.inside("WAYBILL")
        if part is None:
            raise faults.unreadable(answer.operation, (faults.missing(None, "WAYBILL"),))
        problems: list[Problem] = []
        found = read_waybill(part, problems, None)
        if problems or found is None:
            raise faults.unreadable(answer.operation, tuple(problems))
        return found

    def _many(self, answer: Answer) -> tuple[Waybill, ...]:
        problems: list[Problem] = []
        rows = [
            read_waybill(part, problems, row) for row, part in enumerate(answer.each("WAYBILL"), 1)
        ]
        if problems:
            raise faults.unreadable(answer.operation, tuple(problems))
        return tuple(row for row in rows if row is not None)


def _list_parameters(operation: str) -> list[str]:
    given = ("su", "sp")
    return [name for name, _ in WAYBILL[operation].parameters if name not in given]


def slices(
    first: datetime, last: datetime, longest: timedelta
) -> Iterator[tuple[datetime, datetime]]:
    """A range cut into pieces that the service lists, ends touching."""
    while first < last:
        yield first, min(first + longest, last)
        first += longest


def _numbers(numbers: tuple[int, ...]) -> str:
    """A list filter, with commas at both ends as in the official examples."""
    return f",{','.join(map(str, numbers))}," if numbers else ""


def read_waybill(part: Element, problems: list[Problem], row: int | None) -> Waybill | None:
    """A WAYBILL element as a record; what cannot be read goes to `problems`."""
    given = values(part)
    read: dict[str, Any] = fields(_HEAD, given, problems, row)
    notes = [given[name] for name in ("WAYBILL_COMMENT", "COMMENT") if name in given]
    if notes:
        read["comment"] = " ".join(note for note in notes if note)
    goods = []
    listed = next((one for one in part if local(one) == "GOODS_LIST"), ())
    for number, one in enumerate(listed, 1):
        line = fields(_GOODS, values(one), problems, number)
        if not problems:
            goods.append(WaybillGoods(**line))
    return None if problems else replace(Waybill(**read), goods=tuple(goods))


def waybill_xml(draft: WaybillDraft, own: OwnNumbers) -> str:
    """The payload of `save_waybill`, in the order and the spelling of the service."""
    goods = "".join(
        "<GOODS>"
        + "".join(
            element(name, text)
            for name, text in (
                ("ID", str(line.id)),
                ("W_NAME", line.name),
                ("UNIT_ID", str(line.unit_id)),
                ("UNIT_TXT", line.unit_text),
                ("QUANTITY", plain(line.quantity)),
                ("PRICE", plain(line.price)),
                ("STATUS", "1" if line.is_kept else "-1"),
                ("AMOUNT", plain(line.amount)),
                ("BAR_CODE", line.bar_code),
                ("A_ID", str(line.excise_id)),
                ("VAT_TYPE", str(line.vat_type)),
                ("QUANTITY_EXT", ""),
            )
        )
        + "</GOODS>"
        for line in draft.goods
    )
    head = "".join(element(name, text) for name, text in _head(draft, own))
    return (
        f'<WAYBILL xmlns=""><SUB_WAYBILLS/><GOODS_LIST>{goods}</GOODS_LIST><WOOD_DOCS_LIST/>'
        f"{head}</WAYBILL>"
    )


def _head(draft: WaybillDraft, own: OwnNumbers) -> tuple[tuple[str, str], ...]:
    return (
        ("ID", str(draft.id)),
        ("TYPE", str(int(draft.type))),
        ("BUYER_TIN", draft.buyer_tin),
        ("CHEK_BUYER_TIN", str(int(draft.has_georgian_buyer))),
        ("BUYER_NAME", draft.buyer_name),
        ("START_ADDRESS", draft.start_address),
        ("END_ADDRESS", draft.end_address),
        ("DRIVER_TIN", draft.driver_tin),
        ("CHEK_DRIVER_TIN", str(int(draft.has_georgian_driver))),
        ("DRIVER_NAME", draft.driver_name),
        ("TRANSPORT_COAST", plain(draft.transport_cost)),
        ("RECEPTION_INFO", draft.reception_info),
        ("RECEIVER_INFO", draft.receiver_info),
        ("DELIVERY_DATE", ""),
        ("STATUS", "0"),
        ("SELER_UN_ID", str(own.un_id)),
        ("PAR_ID", "" if draft.parent_id is None else str(draft.parent_id)),
        ("FULL_AMOUNT", plain(draft.amount)),
        ("CAR_NUMBER", draft.car_number),
        ("WAYBILL_NUMBER", ""),
        ("S_USER_ID", str(own.s_user_id)),
        ("BEGIN_DATE", iso(draft.begin_at)),
        ("TRAN_COST_PAYER", str(draft.cost_payer)),
        ("TRANS_ID", str(draft.transport_id)),
        ("TRANS_TXT", draft.transport_text),
        ("COMMENT", draft.comment),
        ("CATEGORY", "0"),
        ("IS_MED", "0"),
    )
