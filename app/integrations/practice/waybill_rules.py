"""What the practice server refuses in a waybill, with the documented codes; first fault first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

from app.integrations.practice.state import KeptWaybill, State
from app.integrations.rs_ge.values import read_moment

_ADDRESS_MAX = 200
_NAME_MAX = 300
_AMOUNT_MAX = Decimal(1_000_000_000)
_CAR = re.compile(r"[A-Z]{2}\d{3}[A-Z]{2}|[A-Z]{3}\d{3}|\d{3}[A-Z]{3}")


def head_codes(state: State, seller_tin: str, cells: Mapping[str, str]) -> Iterator[int]:
    """Codes that the head of a waybill earns."""
    kind = cells.get("TYPE", "")
    if kind not in {"1", "2", "3", "4", "5", "6"}:
        yield -1001
    if cells.get("TRANS_ID", "1") not in {"", "1", "2", "3", "4"}:
        yield -1002
    if cells.get("STATUS", "0") not in {"0", "1"}:
        yield -1019
    yield from _buyer_codes(state, seller_tin, cells, kind)
    yield from _address_codes(cells, kind)
    if kind in {"2", "4", "5", "6"}:
        yield from _transport_codes(cells)
    if kind == "6":
        yield from _parent_codes(state, cells)
    yield from _moment_codes(state.now(), cells)
    amount = _decimal(cells.get("FULL_AMOUNT", "0"))
    if amount is None:
        yield -2
    elif amount > _AMOUNT_MAX:
        yield -1043


def _address_codes(cells: Mapping[str, str], kind: str) -> Iterator[int]:
    start, end = cells.get("START_ADDRESS", ""), cells.get("END_ADDRESS", "")
    if not start:
        yield -1007
    if len(start) > _ADDRESS_MAX:
        yield -1008
    if not end and kind != "4":
        yield -1009
    if len(end) > _ADDRESS_MAX:
        yield -1010
    if kind == "3" and start != end:
        yield -1036


def _buyer_codes(
    state: State, seller_tin: str, cells: Mapping[str, str], kind: str
) -> Iterator[int]:
    buyer = cells.get("BUYER_TIN", "")
    if kind == "1":
        if buyer not in {"", seller_tin}:
            yield -1035
        return
    if kind == "4" and not buyer:
        return
    if cells.get("CHEK_BUYER_TIN", "1") == "0":
        if not cells.get("BUYER_NAME"):
            yield -1003
        return
    if not buyer:
        yield -1004
    elif buyer == seller_tin:
        yield -1039
    elif buyer not in state.people:
        yield -1005
    elif state.people[buyer].is_liquidated:
        yield -1006


def _transport_codes(cells: Mapping[str, str]) -> Iterator[int]:
    if cells.get("TRANS_ID") == "4" and not cells.get("TRANS_TXT"):
        yield -1037
    if cells.get("TRANS_ID", "1") not in {"1", "2"}:
        return
    driver = cells.get("DRIVER_TIN", "")
    if not driver:
        yield -1012
    elif cells.get("CHEK_DRIVER_TIN", "1") == "0":
        if not cells.get("DRIVER_NAME"):
            yield -1013
    elif not (driver.isdigit() and len(driver) == 11):
        yield -1014
    car = cells.get("CAR_NUMBER", "")
    if not car:
        yield -1040
    elif not _CAR.fullmatch(car):
        yield -1026


def _parent_codes(state: State, cells: Mapping[str, str]) -> Iterator[int]:
    parent = state.waybills.get(int(cells.get("PAR_ID") or 0))
    if parent is None:
        yield -1023
    elif parent.status != 1:
        yield -1024
    elif parent.cells.get("TYPE") != "4":
        yield -1025


def _moment_codes(now: datetime, cells: Mapping[str, str]) -> Iterator[int]:
    begin = moment(cells.get("BEGIN_DATE", ""))
    delivered = moment(cells.get("DELIVERY_DATE", ""))
    if begin is not None and begin > now + timedelta(days=3):
        yield -1038
    if delivered is not None:
        if delivered > now:
            yield -1017
        if begin is not None and delivered < begin:
            yield -1018


def state_code(kept: KeptWaybill) -> int | None:
    """Why a waybill cannot be edited as it stands; a closed one is corrected, so it can."""
    if kept.invoice_id:
        return -1042
    return {8: -1027, -1: -1028, -2: -1029}.get(kept.status)


def goods_code(cells: Mapping[str, str], units: Mapping[int, str]) -> int:
    """What one line of goods earns; 0 when it is right."""
    numbers = {name: _decimal(cells.get(name, "0")) for name in ("QUANTITY", "PRICE", "AMOUNT")}
    unit = cells.get("UNIT_ID", "")
    faults = (
        (None in numbers.values(), -2),
        (not cells.get("W_NAME"), -4001),
        (len(cells.get("W_NAME", "")) > _NAME_MAX, -2001),
        (cells.get("VAT_TYPE", "0") not in {"", "0", "1", "2"}, -2002),
        (not unit.isdigit() or int(unit) not in units, -2003),
        (unit == "99" and not cells.get("UNIT_TXT"), -2004),
        ((numbers["QUANTITY"] or 0) <= 0, -2005),
        ((numbers["PRICE"] or 0) <= 0, -2007),
        (cells.get("A_ID", "0") not in {"", "0", "1", "2"}, -2008),
    )
    return next((code for is_so, code in faults if is_so), 0)


def moment(text: str) -> datetime | None:
    """A moment of a cell; `None` when it is empty or none."""
    try:
        return read_moment(text) if text else None
    except ValueError:
        return None


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text or "0")
    except InvalidOperation:
        return None
