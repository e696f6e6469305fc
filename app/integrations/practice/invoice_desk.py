"""The invoice service (ntosservice) of the practice server, with its state machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from app.integrations.practice.soap_words import Call, scalar, table
from app.integrations.practice.state import KeptInvoice, ServiceAccount, State
from app.integrations.records import BUYER_MOVES, BUYER_REFUSALS, SELLER_MOVES, InvoiceStatus

_COLUMNS = (
    "ID", "F_SERIES", "F_NUMBER", "OPERATION_DT", "REG_DT", "SELLER_UN_ID", "BUYER_UN_ID",
    "STATUS", "SA_IDENT_NO", "ORG_NAME", "TANXA", "VAT", "NOTES", "OVERHEAD_NO", "OVERHEAD_DT",
    "AGREE_DATE", "WAS_REF", "K_ID", "K_TYPE", "SEQ_NUM_S", "SEQ_NUM_B", "LAST_UPDATE_DATE",
)  # fmt: skip
_LINES = (
    "ID", "INV_ID", "GOODS", "G_UNIT", "G_NUMBER", "FULL_AMOUNT", "DRG_AMOUNT", "AQCIZI_AMOUNT",
    "AKCIZ_ID",
)  # fmt: skip
SERIES = "ეა-12"
_OUTS = {
    "save_invoice": ("invois_id", 0), "save_invoice_a": ("invois_id", 0),
    "save_invoice_n": ("invois_id", 0), "save_invoice_desc": ("id", 0),
    "k_invoice": ("k_id", -1), "get_makoreqtirebeli": ("k_id", -1),
}  # fmt: skip

_S = InvoiceStatus


class InvoiceDesk:
    """Answers the operations of ntosservice."""

    def __init__(self, state: State) -> None:
        self._state = state

    def answer(self, call: Call) -> bytes:
        """Carry out one operation; the state is locked by the caller."""
        given = call.given
        account = self._state.account(given["su"] or "", given["sp"] or "")
        if call.operation.name == "chek":
            outs = {"user_id": account.user_id if account else 0, "sua": "" if account else "-1"}
            return scalar(call, account is not None, outs)
        if account is None or given.get("user_id") not in (None, account.user_id):
            return self.refused(call, -100)
        found: Callable[[Call, ServiceAccount], bytes] = getattr(
            self, f"_{call.operation.name}", self._unknown
        )
        return found(call, account)

    def refused(self, call: Call, code: int) -> bytes:
        """A code in the place of the result."""
        return scalar(call, code)

    def _unknown(self, call: Call, _: ServiceAccount) -> bytes:
        return self._no(call)

    def _no(self, call: Call) -> bytes:
        """`false` without a reason, as the service says it."""
        out = _OUTS.get(call.operation.name)
        return scalar(call, False, None if out is None else dict([out]))

    def _kept(self, call: Call) -> KeptInvoice | None:
        given = call.given
        return self._state.invoices.get(given.get("inv_id") or given.get("invois_id") or 0)

    def _sold(self, call: Call, account: ServiceAccount) -> KeptInvoice | None:
        kept = self._kept(call)
        return kept if kept is not None and kept.seller.tin == account.tin else None

    def _bought(self, call: Call, account: ServiceAccount) -> KeptInvoice | None:
        kept = self._kept(call)
        return kept if kept is not None and kept.buyer.tin == account.tin else None

    def _get_un_id_from_tin(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.people.get(call.given["tin"] or "")
        name = "" if person is None else person.name
        return scalar(call, 0 if person is None else person.un_id, {"name": name})

    def _get_org_name_from_un_id(self, call: Call, _: ServiceAccount) -> bytes:
        person = self._state.person(call.given["un_id"] or 0)
        return scalar(call, "" if person is None else person.name)

    def _get_un_id_from_user_id(self, call: Call, account: ServiceAccount) -> bytes:
        return scalar(call, self._state.people[account.tin].un_id)

    def _save_invoice(self, call: Call, account: ServiceAccount) -> bytes:
        given, state = call.given, self._state
        seller = state.people[account.tin]
        buyer = state.person(given["buyer_un_id"] or 0)
        day: datetime | None = given["operation_date"]
        now = state.now()
        if buyer is None or day is None or given["seller_un_id"] != seller.un_id:
            return self._no(call)
        if not seller.is_vat_payer(day.date()):
            return scalar(call, -3023, {"invois_id": 0})
        if day > now + timedelta(days=1):
            return scalar(call, -3020, {"invois_id": 0})
        kept = self._sold(call, account)
        if kept is None:
            if given["invois_id"]:
                return self._no(call)
            kept = KeptInvoice(
                id=state.next("invoice"),
                seller=seller,
                buyer=buyer,
                operation_at=day,
                registered_at=now,
                changed_at=now,
                is_advance=call.operation.name == "save_invoice_a",
            )
            state.invoices[kept.id] = kept
        elif kept.status not in (_S.DRAFT, _S.CORRECTION_DRAFT):
            return self._no(call)
        kept.buyer, kept.operation_at, kept.changed_at = buyer, day, now
        kept.waybill_number, kept.waybill_at = given["overhead_no"] or "", given["overhead_dt"]
        kept.notes = given.get("note") or kept.notes
        return scalar(call, True, {"invois_id": kept.id})

    _save_invoice_a = _save_invoice
    _save_invoice_n = _save_invoice

    def _save_invoice_desc(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account)
        given = call.given
        line_id = given["id"] or 0
        amounts = [given[name] for name in ("g_number", "full_amount", "drg_amount")]
        if (
            kept is None
            or kept.status not in (_S.DRAFT, _S.CORRECTION_DRAFT)
            or (line_id and line_id not in kept.lines)
            or not given["goods"]
            or not given["g_unit"]
            or None in amounts
            or amounts[0] <= 0
        ):
            return self._no(call)
        line_id = line_id or self._state.next("line")
        kept.lines[line_id] = {
            name: given[name]
            for name in ("goods", "g_unit", "g_number", "full_amount", "drg_amount", "akciz_id")
        } | {"aqcizi_amount": given["aqcizi_amount"] or Decimal(0)}
        kept.changed_at = self._state.now()
        return scalar(call, True, {"id": line_id})

    def _delete_invoice_desc(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account)
        if kept is None or kept.status not in (_S.DRAFT, _S.CORRECTION_DRAFT):
            return self._no(call)
        return scalar(call, kept.lines.pop(call.given["id"], None) is not None)

    def _get_invoice_desc(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account) or self._bought(call, account)
        lines = {} if kept is None else kept.lines
        rows = [
            {"ID": line_id, "INV_ID": kept.id if kept else 0}
            | {name.upper(): value for name, value in line.items()}
            for line_id, line in lines.items()
        ]
        return table(call, "invoices_descs", _LINES, rows)

    def _get_invoice(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account) or self._bought(call, account)
        if kept is None:
            return scalar(call, False, {"status": -1})
        outs: dict[str, object] = {
            "f_series": kept.series,
            "f_number": kept.number or "",
            "operation_dt": kept.operation_at,
            "reg_dt": kept.registered_at,
            "seller_un_id": kept.seller.un_id,
            "buyer_un_id": kept.buyer.un_id,
            "overhead_no": kept.waybill_number,
            "overhead_dt": kept.waybill_at,
            "status": int(kept.status),
            "seq_num_s": kept.seller_declaration or "",
            "seq_num_b": kept.buyer_declaration or "",
            "k_id": kept.correction_id or -1,
            "r_un_id": 0,
            "k_type": kept.correction_kind,
            "b_s_user_id": 0,
            "dec_status": 0,
        }
        return scalar(call, True, outs)

    def _get_invoice_id(self, call: Call, account: ServiceAccount) -> bytes:
        wanted = (call.given["f_series"], call.given["f_number"])
        for kept in self._state.invoices.values():
            parties = (kept.seller.tin, kept.buyer.tin)
            if (kept.series, kept.number) == wanted and account.tin in parties:
                return scalar(call, kept.id)
        return scalar(call, 0)

    def _change_invoice_status(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account)
        wished = call.given["status"]
        if kept is None or (kept.status, wished) not in SELLER_MOVES:
            return self._no(call)
        if wished in (_S.SENT, _S.CORRECTION_SENT):
            if not kept.lines:
                return scalar(call, -3026)
            kept.series = SERIES
            kept.number = kept.number or self._state.next("invoice_number")
        self._move(kept, wished)
        return scalar(call, True)

    def _acsept_invoice_status(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._bought(call, account)
        wished = call.given["status"]
        if kept is None or (kept.status, wished) not in BUYER_MOVES:
            return self._no(call)
        self._move(kept, wished)
        kept.agreed_at = self._state.now()
        original = self._state.invoices.get(kept.original_id)
        if wished == _S.CORRECTION_CONFIRMED and original is not None:
            self._move(original, _S.CORRECTED)
        return scalar(call, True)

    def _ref_invoice_status(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._bought(call, account)
        if kept is None or InvoiceStatus(kept.status) not in BUYER_REFUSALS:
            return self._no(call)
        self._move(kept, BUYER_REFUSALS[InvoiceStatus(kept.status)])
        kept.was_refused, kept.refusal = 1, call.given["ref_text"] or ""
        return scalar(call, True)

    def _k_invoice(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account)
        is_open = kept is not None and kept.status in (_S.CONFIRMED, _S.CORRECTION_CONFIRMED)
        if kept is None or not is_open or call.given["k_type"] not in (1, 2, 3, 4):
            return self._no(call)
        live = self._state.invoices.get(kept.correction_id)
        if live is not None and live.status != _S.DELETED:
            return self._no(call)
        now = self._state.now()
        copy = KeptInvoice(
            id=self._state.next("invoice"),
            seller=kept.seller,
            buyer=kept.buyer,
            operation_at=kept.operation_at,
            registered_at=now,
            changed_at=now,
            waybill_number=kept.waybill_number,
            waybill_at=kept.waybill_at,
            status=_S.CORRECTION_DRAFT,
            original_id=kept.id,
            correction_kind=call.given["k_type"],
        )
        copy.lines = {self._state.next("line"): dict(line) for line in kept.lines.values()}
        self._state.invoices[copy.id] = copy
        kept.correction_id = copy.id
        return scalar(call, True, {"k_id": copy.id})

    def _get_makoreqtirebeli(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account) or self._bought(call, account)
        live = None if kept is None else self._state.invoices.get(kept.correction_id)
        if live is None or live.status == _S.DELETED:
            return self._no(call)
        return scalar(call, True, {"k_id": live.id})

    def _get_seller_invoices(self, call: Call, account: ServiceAccount) -> bytes:
        given = call.given
        is_sold = "seller" in call.operation.name
        bounds = [given[name] for name in ("s_dt", "e_dt", "op_s_dt", "op_e_dt")]
        if None in bounds:
            return self.refused(call, -1064)

        def fits(kept: KeptInvoice) -> bool:
            party = kept.buyer if is_sold else kept.seller
            return (
                bounds[0] <= kept.registered_at <= bounds[1]
                and bounds[2] <= kept.operation_at <= bounds[3]
                and (given["sa_ident_no"] or "") in ("", party.tin)
                and (given["invoice_no"] or "") in ("", str(kept.number))
            )

        return self._rows(call, account, is_sold=is_sold, fits=fits)

    _get_buyer_invoices = _get_seller_invoices

    def _get_seller_invoices_r(self, call: Call, account: ServiceAccount) -> bytes:
        return self._rows(
            call,
            account,
            is_sold="seller" in call.operation.name,
            fits=lambda kept: kept.status == call.given["status"],
        )

    _get_buyer_invoices_r = _get_seller_invoices_r

    def _get_user_invoices(self, call: Call, account: ServiceAccount) -> bytes:
        first, last = call.given["last_update_date_s"], call.given["last_update_date_e"]
        if first is None or last is None or last - first > timedelta(days=3):
            return self.refused(call, -1072)
        return self._rows(
            call, account, is_sold=None, fits=lambda kept: first <= kept.changed_at <= last
        )

    def _rows(
        self,
        call: Call,
        account: ServiceAccount,
        *,
        is_sold: bool | None,
        fits: Callable[[KeptInvoice], bool],
    ) -> bytes:
        found = [
            kept
            for kept in self._state.invoices.values()
            if self._is_seen(kept, account.tin, is_sold) and fits(kept)
        ]
        columns = [one for one in _COLUMNS if one != "NOTES" or self._state.options.lists_notes]
        return table(call, "invoices", columns, self._cells(found, account.tin))

    def _is_seen(self, kept: KeptInvoice, tin: str, is_sold: bool | None) -> bool:
        if kept.status == _S.DELETED:
            return False
        is_drafted = kept.status in (_S.DRAFT, _S.CORRECTION_DRAFT)
        sold, bought = kept.seller.tin == tin, kept.buyer.tin == tin and not is_drafted
        return (sold and is_sold is not False) or (bought and is_sold is not True)

    def _cells(self, found: Iterable[KeptInvoice], tin: str) -> Iterable[dict[str, Any]]:
        for kept in found:
            party = kept.buyer if kept.seller.tin == tin else kept.seller
            yield {
                "ID": kept.id,
                "F_SERIES": kept.series or None,
                "F_NUMBER": kept.number or None,
                "OPERATION_DT": kept.operation_at,
                "REG_DT": kept.registered_at,
                "SELLER_UN_ID": kept.seller.un_id,
                "BUYER_UN_ID": kept.buyer.un_id,
                "STATUS": int(kept.status),
                "SA_IDENT_NO": party.tin,
                "ORG_NAME": party.name,
                "TANXA": kept.amount,
                "VAT": kept.vat,
                "NOTES": kept.notes or None,
                "OVERHEAD_NO": kept.waybill_number or None,
                "OVERHEAD_DT": kept.waybill_at,
                "AGREE_DATE": kept.agreed_at,
                "WAS_REF": kept.was_refused,
                "K_ID": kept.correction_id or None,
                "K_TYPE": kept.correction_kind or None,
                "SEQ_NUM_S": kept.seller_declaration or None,
                "SEQ_NUM_B": kept.buyer_declaration or None,
                "LAST_UPDATE_DATE": kept.changed_at,
            }

    def _save_ntos_invoices_inv_nos(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account)
        if kept is None or not call.given["overhead_no"]:
            return self._no(call)
        link = (call.given["overhead_no"], call.given["overhead_dt"])
        kept.links[self._state.next("line")] = link
        return scalar(call, True)

    def _get_ntos_invoices_inv_nos(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account) or self._bought(call, account)
        links = {} if kept is None else kept.links
        # Of this table the service writes the names of columns in small letters.
        rows = [
            {"id": one, "overhead_no": number, "overhead_dt": at}
            for one, (number, at) in links.items()
        ]
        return table(call, "ntos_invoices_inv_nos", ("id", "overhead_no", "overhead_dt"), rows)

    def _get_seq_nums(self, call: Call, account: ServiceAccount) -> bytes:
        period = call.given["sag_periodi"] or ""
        if not (period.isdigit() and len(period) == 6):
            return scalar(call, -20012)
        number = self._state.declaration(account.tin, period)
        return table(call, "invoices", ("SEQ_NUM",), [{"SEQ_NUM": number}])

    def _add_inv_to_decl(self, call: Call, account: ServiceAccount) -> bytes:
        kept = self._sold(call, account) or self._bought(call, account)
        number = call.given["seq_num"]
        mine = [one for (tin, _), one in self._state.declarations.items() if tin == account.tin]
        is_final = kept is not None and kept.status in (_S.CONFIRMED, _S.CORRECTION_CONFIRMED)
        if kept is None or number not in mine or not is_final:
            return self._no(call)
        if kept.seller.tin == account.tin:
            kept.seller_declaration = number
        else:
            kept.buyer_declaration = number
        self._move(kept, kept.status)
        return scalar(call, True)

    def _get_decl_date(self, call: Call, _: ServiceAccount) -> bytes:
        return scalar(call, self._state.now())

    def _move(self, kept: KeptInvoice, status: int) -> None:
        kept.status = int(status)
        kept.changed_at = self._state.now()
