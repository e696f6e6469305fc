"""The waybill service of the practice server: operations, states and limits of its lists."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from app.integrations.practice import waybill_rules as rules
from app.integrations.practice.soap_words import Call, cells_of, free, scalar
from app.integrations.practice.state import KeptWaybill, ServiceAccount, State, stamp
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.soap import element, local

_DATES = (
    "ACTIVATE_DATE", "DELIVERY_DATE", "CLOSE_DATE", "CANCEL_DATE", "CORRECTION_DATE",
    "CONFIRMATION_DATE",
)  # fmt: skip
_HEAD = (
    "TYPE", "BUYER_TIN", "CHEK_BUYER_TIN", "BUYER_NAME", "START_ADDRESS", "END_ADDRESS",
    "DRIVER_TIN", "CHEK_DRIVER_TIN", "DRIVER_NAME", "TRANSPORT_COAST", "CAR_NUMBER",
    "TRAN_COST_PAYER", "TRANS_ID", "TRANS_TXT", "FULL_AMOUNT", "BEGIN_DATE", "PAR_ID",
)  # fmt: skip
_GOODS = (
    "ID", "W_NAME", "UNIT_ID", "UNIT_TXT", "QUANTITY", "PRICE", "AMOUNT", "BAR_CODE", "A_ID",
    "VAT_TYPE", "STATUS",
)  # fmt: skip


class WaybillDesk:
    """Answers the operations of WayBillService."""

    def __init__(self, state: State) -> None:
        self._state = state

    def answer(self, call: Call) -> bytes:
        """Carry out one operation; the state is locked by the caller."""
        name = call.operation.name
        if name == "what_is_my_ip":
            return scalar(call, "127.0.0.1")
        account = self._state.account(call.given["su"] or "", call.given["sp"] or "")
        if name == "chek_service_user":
            outs = {"un_id": 0, "s_user_id": 0}
            if account is not None:
                un_id = self._state.people[account.tin].un_id
                outs = {"un_id": un_id, "s_user_id": account.s_user_id}
            return scalar(call, account is not None, outs)
        if account is None:
            return self.refused(call, -100)
        return self._operation(name)(call, account)

    def refused(self, call: Call, code: int) -> bytes:
        """A code in the place where this operation has one."""
        if call.operation.name.startswith("get_waybill") or call.operation.name == "save_waybill":
            return free(call, f"<RESULT><STATUS>{code}</STATUS></RESULT>")
        return scalar(call, code)

    def _operation(self, name: str) -> Callable[[Call, ServiceAccount], bytes]:
        words = self._state.words
        lists: dict[str, tuple[str, str, dict[int, str]]] = {
            "get_waybill_types": ("WAYBILL_TYPES", "WAYBILL_TYPE", words["waybill_types"]),
            "get_waybill_units": ("WAYBILL_UNITS", "WAYBILL_UNIT", words["units"]),
            "get_trans_types": ("TRANSPORT_TYPES", "TRANSPORT_TYPE", words["transport_types"]),
            "get_wood_types": ("WOOD_TYPES", "WOOD_TYPE", {}),
            "get_akciz_codes": ("AKCIZ_CODES", "AKCIZ_CODE", words["excise"]),
        }
        if name in lists:
            return lambda call, _: self._words(call, *lists[name])
        moves = ("send", "close", "del", "ref", "confirm", "reject")
        if name.partition("_")[0] in moves:
            return self._move
        if name.startswith(("get_waybills", "get_buyer_waybills")):
            return self._list
        found: Callable[[Call, ServiceAccount], bytes] = getattr(self, f"_{name}")
        return found

    def _words(self, call: Call, outer: str, inner: str, words: dict[int, str]) -> bytes:
        title = "TITLE" if inner == "AKCIZ_CODE" else "NAME"
        rows = "".join(
            f"<{inner}>{element('ID', str(number))}{element(title, text)}</{inner}>"
            for number, text in words.items()
        )
        return free(call, f"<{outer}>{rows}</{outer}>")

    def _get_error_codes(self, call: Call, _: ServiceAccount) -> bytes:
        rows = "".join(
            f"<ERROR_CODE><ID>{code.number}</ID>{element('TEXT', code.texts[0])}"
            f"<TYPE>{code.type}</TYPE></ERROR_CODE>"
            for code in Codes().all()
        )
        return free(call, f"<ERROR_CODES>{rows}</ERROR_CODES>")

    def _get_name_from_tin(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.people.get(call.given["tin"] or "")
        return scalar(call, "" if person is None else person.name)

    def _is_vat_payer_tin(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.people.get(call.given["tin"] or "")
        is_payer = person is not None and person.is_vat_payer(self._state.now().date())
        # The one answer that begins with a byte order mark, as answers of the service may.
        return b"\xef\xbb\xbf" + scalar(call, is_payer)

    def _is_vat_payer(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.person(call.given["un_id"])
        return scalar(call, person is not None and person.is_vat_payer(self._state.now().date()))

    def _get_tin_from_un_id(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.person(call.given["un_id"])
        name = "" if person is None else person.name
        return scalar(call, "" if person is None else person.tin, {"name": name})

    def _get_payer_type_from_un_id(self, call: Call, _: ServiceAccount) -> bytes:
        return scalar(call, 0 if self._state.person(call.given["un_id"]) else -1)

    def _save_waybill(self, call: Call, account: ServiceAccount) -> bytes:
        sent = call.given["waybill"]
        if sent is None or local(sent) != "WAYBILL":
            return self.refused(call, -102)
        seller = self._state.people[account.tin]
        cells = cells_of(sent)
        goods = [cells_of(one) for part in sent if local(part) == "GOODS_LIST" for one in part]
        waybill_id = cells.get("ID") or "0"
        kept = self._state.waybills.get(int(waybill_id)) if waybill_id.isdigit() else None
        code = 0
        if not cells.get("SELER_UN_ID"):
            code = -102
        elif cells["SELER_UN_ID"] != str(seller.un_id):
            code = -101
        elif waybill_id != "0" and (kept is None or kept.seller.tin != account.tin):
            code = -103
        elif kept is not None:
            code = rules.state_code(kept) or 0
        code = code or next(rules.head_codes(self._state, account.tin, cells), 0)
        code = code or (0 if goods else -1045)
        lines = [rules.goods_code(one, self._state.words["units"]) for one in goods]
        code = code or next((line for line in lines if line), 0)
        if code:
            return self._saved(call, (code, 0), goods, lines)
        kept = self._keep(kept, seller.tin, cells, goods)
        return self._saved(call, (0, kept.id), kept.goods, lines)

    def _keep(
        self,
        kept: KeptWaybill | None,
        tin: str,
        cells: dict[str, str],
        goods: list[dict[str, str]],
    ) -> KeptWaybill:
        now = self._state.now()
        if kept is None:
            kept = KeptWaybill(
                id=self._state.next("waybill"),
                seller=self._state.people[tin],
                cells=cells,
                goods=goods,
                created_at=now,
                changed_at=now,
            )
            self._state.waybills[kept.id] = kept
        elif kept.status in (1, 2):
            kept.is_corrected = 1
            kept.dates["CORRECTION_DATE"] = now
        kept.cells, kept.changed_at = cells, now
        kept.goods = [one for one in goods if one.get("STATUS") != "-1"]
        for place, one in enumerate(kept.goods, 1):
            one["ID"] = str(kept.id * 100 + place)
        return kept

    def _saved(
        self, call: Call, done: tuple[int, int], goods: list[dict[str, str]], lines: list[int]
    ) -> bytes:
        code, waybill_id = done
        kept = self._state.waybills.get(waybill_id)
        # Both names of the wrapper have been seen: a correction answers with the other one.
        name = "r" if kept is not None and kept.is_corrected else "RESULT"
        rows = "".join(
            f"<GOODS><ID>{one.get('ID', '0') if not code else 0}</ID><ERROR>{line}</ERROR>"
            f"{element('W_NAME', one.get('W_NAME', ''))}</GOODS>"
            for one, line in zip(goods, lines, strict=False)
        )
        number = element("WAYBILL_NUMBER", "" if kept is None else kept.number)
        return free(
            call,
            f"<{name}><STATUS>{code}</STATUS><ID>{waybill_id}</ID>{number}"
            f"<GOODS_LIST>{rows}</GOODS_LIST></{name}>",
        )

    def _move(self, call: Call, account: ServiceAccount) -> bytes:
        verb = call.operation.name.partition("_")[0]
        kept = self._state.waybills.get(call.given["waybill_id"] or 0)
        is_buyers = verb in ("confirm", "reject")
        if kept is None:
            return scalar(call, False if is_buyers else -103)
        if is_buyers:
            return scalar(call, self._judge(kept, account, verb))
        if kept.seller.tin != account.tin:
            return scalar(call, -101)
        done = getattr(self, f"_{verb}")(kept, call)
        return scalar(call, done)

    def _judge(self, kept: KeptWaybill, account: ServiceAccount, verb: str) -> bool:
        if kept.cells.get("BUYER_TIN") != account.tin or kept.status not in (1, 2):
            return False
        kept.is_confirmed = 1 if verb == "confirm" else -1
        self._stamp(kept, "CONFIRMATION_DATE")
        return True

    def _send(self, kept: KeptWaybill, call: Call) -> str | int:
        if code := {-1: -1028, -2: -1029, 2: -1027}.get(kept.status):
            return code
        begin: datetime | None = call.given.get("begin_date")
        if begin is not None and begin < kept.created_at - timedelta(minutes=1):
            return -1034
        if not kept.number:
            kept.number = str(kept.id).zfill(10)
            kept.status = 1
            self._stamp(kept, "ACTIVATE_DATE")
        return kept.number

    def _close(self, kept: KeptWaybill, call: Call) -> int:
        delivered: datetime | None = call.given.get("delivery_date")
        if kept.status != 1:
            return {0: -3003, -1: -1028, -2: -1029}.get(kept.status, -1027)
        if delivered is not None and delivered > self._state.now():
            return -1017
        kept.status = 2
        self._stamp(kept, "CLOSE_DATE", "DELIVERY_DATE")
        return 1

    def _del(self, kept: KeptWaybill, _: Call) -> int:
        if kept.status != 0:
            return -1031 if kept.status > 0 else -1020
        kept.status = -1
        self._stamp(kept)
        return 1

    def _ref(self, kept: KeptWaybill, _: Call) -> int:
        if kept.invoice_id:
            return -1042
        if kept.status not in (1, 2):
            return -1021
        kept.status = -2
        self._stamp(kept, "CANCEL_DATE")
        return 1

    def _stamp(self, kept: KeptWaybill, *names: str) -> None:
        kept.changed_at = self._state.now()
        kept.dates |= dict.fromkeys(names, kept.changed_at)

    def _get_waybill(self, call: Call, account: ServiceAccount) -> bytes:
        return self._one(call, account, self._state.waybills.get(call.given["waybill_id"] or 0))

    def _get_waybill_by_number(self, call: Call, account: ServiceAccount) -> bytes:
        number = call.given["waybill_number"]
        kept = (one for one in self._state.waybills.values() if number and one.number == number)
        return self._one(call, account, next(kept, None))

    def _one(self, call: Call, account: ServiceAccount, kept: KeptWaybill | None) -> bytes:
        if kept is None or account.tin not in (kept.seller.tin, kept.cells.get("BUYER_TIN")):
            return self.refused(call, -103)
        return free(call, self._xml(kept, is_whole=True))

    def _get_print_pdf(self, call: Call, _: ServiceAccount) -> bytes:
        if (call.given["waybill_id"] or 0) not in self._state.waybills:
            return scalar(call, -103)
        return scalar(call, base64.b64encode(b"%PDF-1.4\n%%EOF\n").decode())

    def _save_invoice(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._state.waybills.get(call.given["waybill_id"] or 0)
        code = 1
        if kept is None:
            code = -3001
        elif kept.seller.tin != account.tin:
            code = -3006
        elif kept.status not in (1, 2):
            code = -3003
        elif not kept.seller.is_vat_payer(self._state.now().date()):
            code = -3004
        elif not kept.invoice_id:
            kept.invoice_id = self._state.next("invoice")
        return scalar(call, code, {"out_inv_id": kept.invoice_id if kept and code == 1 else 0})

    def _list(self, call: Call, account: ServiceAccount) -> bytes:
        given = call.given
        is_changes = call.operation.name == "get_waybills_v1"
        names = ("last_update_date_s", "last_update_date_e")
        first, last = (
            given[name] for name in (names if is_changes else ("create_date_s", "create_date_e"))
        )
        code = -1072 if is_changes else -1064
        if first is None or last is None or last - first > timedelta(hours=72):
            return self.refused(call, code)
        if last < first:
            return self.refused(call, -1074)
        is_buyers = "buyer_waybills" in call.operation.name
        rows = [
            kept
            for kept in self._state.waybills.values()
            if first <= (kept.changed_at if is_changes else kept.created_at) <= last
            and self._is_theirs(kept, account.tin, is_buyers=is_buyers)
            and _fits(kept, given)
        ]
        return free(call, f"<WAYBILL_LIST>{self._rows(rows)}</WAYBILL_LIST>")

    def _is_theirs(self, kept: KeptWaybill, tin: str, *, is_buyers: bool) -> bool:
        if is_buyers:
            return kept.cells.get("BUYER_TIN") == tin and kept.status not in (0, -1)
        return kept.seller.tin == tin

    def _rows(self, rows: Iterable[KeptWaybill]) -> str:
        return "".join(self._xml(kept, is_whole=False) for kept in rows)

    def _xml(self, kept: KeptWaybill, *, is_whole: bool) -> str:
        cells: dict[str, str] = {
            "ID": str(kept.id),
            **{name: kept.cells.get(name, "") for name in _HEAD},
            "STATUS": str(kept.status),
            "SELLER_TIN": kept.seller.tin,
            "SELLER_NAME": kept.seller.name,
            "WAYBILL_NUMBER": kept.number,
            "CREATE_DATE": stamp(kept.created_at),
            "LAST_CHANGE_DT": stamp(kept.changed_at),
            "IS_CONFIRMED": str(kept.is_confirmed),
            "IS_CORRECTED": str(kept.is_corrected),
            "INVOICE_ID": str(kept.invoice_id or ""),
            **{name: stamp(kept.dates.get(name)) for name in _DATES},
        }
        if is_whole or self._state.options.lists_comments:
            cells["WAYBILL_COMMENT"] = kept.cells.get("COMMENT", "")
        goods = ""
        if is_whole:
            lines = "".join(
                "<GOODS>"
                + "".join(element(name, one.get(name, "")) for name in _GOODS)
                + "</GOODS>"
                for one in kept.goods
            )
            goods = f"<GOODS_LIST>{lines}</GOODS_LIST>"
        return f"<WAYBILL>{goods}{''.join(element(*cell) for cell in cells.items())}</WAYBILL>"


def _fits(kept: KeptWaybill, given: Any) -> bool:
    """Whether a waybill passes the filters of a list."""
    party = given.get("buyer_tin") or ""
    seller = given.get("seller_tin") or ""
    statuses = [one for one in (given.get("statuses") or "").split(",") if one]
    types = [one for one in (given.get("itypes") or "").split(",") if one]
    return (
        party in ("", kept.cells.get("BUYER_TIN"))
        and seller in ("", kept.seller.tin)
        and (not statuses or str(kept.status) in statuses)
        and (not types or kept.cells.get("TYPE") in types)
        and (given.get("car_number") or "") in ("", kept.cells.get("CAR_NUMBER"))
        and (given.get("waybill_number") or "") in ("", kept.number)
        and (given.get("comment") or "") in kept.cells.get("COMMENT", "")
        and given.get("is_confirmed") in (None, kept.is_confirmed)
    )
