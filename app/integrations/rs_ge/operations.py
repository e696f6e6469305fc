"""The operations of the Revenue Service as data: names, parameters in WSDL order, marks of source.

A parameter is `name:kind`, kind being i int, s text, t dateTime, d decimal, x free XML. Mark A:
read from a WSDL or the same in several public clients; B: one of them; C: inferred, unconfirmed.
"""

from __future__ import annotations

from dataclasses import dataclass

TEMPURI = "http://tempuri.org/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation of a SOAP service. `is_write`: it changes something, so is never retried."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    is_write: bool
    mark: str


def _table(text: str) -> dict[str, Operation]:
    """Lines `name | r or w | mark | parameters`, each parameter `name` (text) or `name:kind`."""
    found: dict[str, Operation] = {}
    for line in text.strip().splitlines():
        name, way, mark, words = (part.strip() for part in line.split("|"))
        pairs = (word.partition(":") for word in words.split())
        found[name] = Operation(
            name=name,
            parameters=tuple((name, kind or "s") for name, _, kind in pairs),
            is_write=way == "w",
            mark=mark,
        )
    return found


_LIST = (
    "itypes {party} statuses car_number begin_date_s:t begin_date_e:t create_date_s:t "
    "create_date_e:t driver_tin delivery_date_s:t delivery_date_e:t full_amount:d waybill_number "
    "close_date_s:t close_date_e:t s_user_ids comment"
)
_SENT, _RECEIVED = _LIST.format(party="buyer_tin"), _LIST.format(party="seller_tin")

WAYBILL = _table(
    f"""
what_is_my_ip | r | A |
chek_service_user | r | A | su sp
get_name_from_tin | r | A | su sp tin
is_vat_payer_tin | r | A | su sp tin
is_vat_payer | r | A | su sp un_id:i
get_tin_from_un_id | r | A | su sp un_id:i
get_payer_type_from_un_id | r | A | su sp un_id:i
save_waybill | w | A | su sp waybill:x
send_waybill | w | A | su sp waybill_id:i
send_waybill_vd | w | A | su sp begin_date:t waybill_id:i
close_waybill | w | A | su sp waybill_id:i
close_waybill_vd | w | A | su sp delivery_date:t waybill_id:i
del_waybill | w | A | su sp waybill_id:i
ref_waybill | w | A | su sp waybill_id:i
ref_waybill_vd | w | C | su sp waybill_id:i comment
confirm_waybill | w | A | su sp waybill_id:i
reject_waybill | w | A | su sp waybill_id:i
get_waybill | r | A | su sp waybill_id:i
get_waybill_by_number | r | A | su sp waybill_number
get_waybills | r | A | su sp {_SENT}
get_buyer_waybills | r | A | su sp {_RECEIVED}
get_waybills_ex | r | A | su sp {_SENT} is_confirmed:i
get_buyer_waybills_ex | r | A | su sp {_RECEIVED} is_confirmed:i
get_waybills_v1 | r | A | su sp buyer_tin last_update_date_s:t last_update_date_e:t
get_print_pdf | r | A | su sp waybill_id:i
save_invoice | w | A | su sp waybill_id:i in_inv_id:i
get_waybill_types | r | A | su sp
get_waybill_units | r | A | su sp
get_trans_types | r | A | su sp
get_wood_types | r | A | su sp
get_akciz_codes | r | A | su sp
get_error_codes | r | A | su sp
"""
)
"""WayBillService.asmx."""

_HEAD = (
    "user_id:i invois_id:i operation_date:t seller_un_id:i buyer_un_id:i overhead_no "
    "overhead_dt:t b_s_user_id:i su sp"
)
_INVOICES = (
    "user_id:i un_id:i s_dt:t e_dt:t op_s_dt:t op_e_dt:t invoice_no sa_ident_no desc doc_mos_nom "
    "su sp"
)

INVOICE = _table(
    f"""
chek | r | A | su sp user_id:i
get_un_id_from_tin | r | A | user_id:i tin su sp
get_org_name_from_un_id | r | A | user_id:i un_id:i su sp
get_un_id_from_user_id | r | A | user_id:i su sp
save_invoice | w | A | {_HEAD}
save_invoice_a | w | A | {_HEAD}
save_invoice_n | w | A | {_HEAD} note
save_invoice_desc | w | A | user_id:i id:i su sp invois_id:i goods g_unit g_number:d full_amount:d drg_amount:d aqcizi_amount:d akciz_id:i
get_invoice_desc | r | A | user_id:i invois_id:i su sp
delete_invoice_desc | w | A | user_id:i id:i inv_id:i su sp
get_invoice | r | A | user_id:i invois_id:i su sp
get_invoice_id | r | A | f_series f_number:i su sp
change_invoice_status | w | A | user_id:i inv_id:i status:i su sp
acsept_invoice_status | w | A | user_id:i inv_id:i status:i su sp
ref_invoice_status | w | A | user_id:i inv_id:i ref_text su sp
k_invoice | w | A | user_id:i inv_id:i k_type:i su sp
get_makoreqtirebeli | r | A | user_id:i inv_id:i su sp
get_seller_invoices | r | A | {_INVOICES}
get_buyer_invoices | r | A | {_INVOICES}
get_seller_invoices_r | r | A | user_id:i un_id:i status:i su sp
get_buyer_invoices_r | r | A | user_id:i un_id:i status:i su sp
get_user_invoices | r | A | last_update_date_s:t last_update_date_e:t su sp user_id:i un_id:i
save_ntos_invoices_inv_nos | w | A | invois_id:i user_id:i overhead_no overhead_dt:t su sp
get_ntos_invoices_inv_nos | r | A | user_id:i invois_id:i su sp
get_seq_nums | r | A | sag_periodi user_id:i su sp
add_inv_to_decl | w | A | user_id:i seq_num:i inv_id:i su sp
get_decl_date | r | A | decl_num un_id:i su sp
"""  # noqa: E501 - one operation, one line
)
"""ntosservice.asmx."""

EAPI: dict[str, bool] = {
    "Users/Authenticate": True,
    "Users/AuthenticatePin": True,
    "Users/SignOut": True,
    "Org/GetOrgInfoByTin": False,
    "Org/GetVatPayerStatus": False,
    "Common/GetTransactionResult": False,
    "Common/GetUnits": False,
    "Invoice/SaveInvoice": True,
    "Invoice/ActivateInvoice": True,
    "Invoice/ActivateInvoices": True,
    "Invoice/DeleteInvoice": True,
    "Invoice/CancelInvoice": True,
    "Invoice/ConfirmInvoice": True,
    "Invoice/RefuseInvoice": True,
    "Invoice/ConfirmInvoices": True,
    "Invoice/RefuseInvoices": True,
    "Invoice/GetInvoice": False,
    "Invoice/GetInvoiceStatus": False,
    "Invoice/ListInvoices": False,
    "Invoice/ListGoods": False,
    "Invoice/GetActions": False,
    # It hands out a declaration number: a write, whatever its name says.
    "Invoice/GetSeqNum": True,
    "Invoice/CreateDecl": True,
}
"""Paths of eAPI, and whether they write."""
