"""eAPI of the practice server: signing in, documents saved asynchronously, their states."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.integrations.practice.state import (
    KeptDocument,
    Person,
    PortalAccount,
    State,
    Transaction,
)
from app.integrations.rs_ge.values import dotted, read_moment

DONE = "ოპერაცია წარმატებით დასრულდა"
DRAFT, ACTIVE, CONFIRMED, REFUSED, CANCEL_ASKED, CANCELLED = range(6)
_FIELDS = (
    "ID", "INV_SERIE", "INV_NUMBER", "OPERATION_DATE", "SELLER", "BUYER", "AMOUNT_FULL",
    "AMOUNT_VAT",
)  # fmt: skip
_SERIES = "ა"


class StatusFault(Exception):
    """A negative STATUS: its number and words."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__(number)
        self.number = number
        self.words = words


NO_RECORD = (-30, "ჩანაწერი ვერ მოიძებნა")
NO_ACTION = (-2, "ქმედება დაუშვებელია")
NO_TOKEN = (-104, "ტოკენი არასწორია")


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonCall:
    """A request that was read: its path, its body, and the taxpayer of its token."""

    path: str
    given: dict[str, Any]
    person: Person


class DocumentDesk:
    """Answers the paths of eAPI."""

    def __init__(self, state: State) -> None:
        self._state = state

    def answer(self, path: str, given: dict[str, Any], token: str) -> Any:
        """DATA for one path; the state is locked by the caller.

        Raises: StatusFault.
        """
        if path == "Users/Authenticate":
            return self._authenticate(given)
        if path == "Users/AuthenticatePin":
            return self._authenticate_pin(given)
        account, ends = self._state.tokens.get(token, (None, self._state.now()))
        if account is None or ends <= self._state.now():
            raise StatusFault(*NO_TOKEN)
        self._settle()
        if path == "Users/SignOut":
            del self._state.tokens[token]
            return None
        name = "_" + path.rpartition("/")[2]
        found: Callable[[JsonCall], Any] | None = getattr(self, name, None)
        if found is None:
            raise StatusFault(*NO_ACTION)
        return found(JsonCall(path=path, given=given, person=self._state.people[account.tin]))

    def _authenticate(self, given: dict[str, Any]) -> dict[str, Any]:
        account = self._state.portal.get(str(given.get("USERNAME")))
        if account is None or account.password != given.get("PASSWORD"):
            raise StatusFault(-1, "მომხმარებელი ან პაროლი არასწორია")
        mobile = {"MASKED_MOBILE": "*** *** *01"}
        if not account.pin:
            return self._token(account) | mobile
        pin_token = secrets.token_urlsafe(16)
        self._state.pin_tokens[pin_token] = account
        return {"PIN_TOKEN": pin_token} | mobile

    def _authenticate_pin(self, given: dict[str, Any]) -> dict[str, Any]:
        account = self._state.pin_tokens.get(str(given.get("PIN_TOKEN")))
        if account is None or account.pin != given.get("PIN"):
            raise StatusFault(-1, "PIN არასწორია")
        del self._state.pin_tokens[str(given["PIN_TOKEN"])]
        return self._token(account)

    def _token(self, account: PortalAccount) -> dict[str, Any]:
        token = secrets.token_urlsafe(24)
        seconds = self._state.options.token_s
        self._state.tokens[token] = (account, self._state.now() + timedelta(seconds=seconds))
        return {"ACCESS_TOKEN": token, "EXPIRES_IN": seconds}

    def _settle(self) -> None:
        """Save what has been waiting long enough, whether or not anybody asked."""
        now = self._state.clock()
        for transaction in self._state.transactions.values():
            if not transaction.document_id and transaction.due_at <= now:
                self._save(transaction)

    def _save(self, transaction: Transaction) -> None:
        cells = transaction.cells
        number = cells.get("ID") or 0
        kept = self._state.documents.get(number)
        if kept is None:
            kept = KeptDocument(
                id=self._state.next("document"),
                seller=transaction.owner,
                buyer=self._state.people[str(cells["TIN_BUYER"])],
                cells=cells,
                dates={"CREATE_DATE": self._state.now()},
            )
            self._state.documents[kept.id] = kept
        kept.cells = cells | {"ID": kept.id}
        transaction.document_id = kept.id

    def _GetOrgInfoByTin(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802 - a path of eAPI
        person = self._state.people.get(str(call.given.get("Tin")))
        if person is None:
            raise StatusFault(*NO_RECORD)
        return {
            "Tin": person.tin,
            "Name": person.name,
            "Address": person.address,
            "IsVatPayer": person.is_vat_payer(self._state.now().date()),
            "IsDiplomat": False,
        }

    def _GetVatPayerStatus(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        person = self._state.people.get(str(call.given.get("Tin")))
        asked = call.given.get("VatDate")
        day = read_moment(str(asked)) if asked else self._state.now()
        return {"IsVatPayer": person is not None and person.is_vat_payer(day.date())}

    def _GetUnits(self, _: JsonCall) -> list[dict[str, str]]:  # noqa: N802
        units = self._state.words["units"].items()
        return [{"value": str(number), "label": words} for number, words in units]

    def _GetActions(self, _: JsonCall) -> list[dict[str, Any]]:  # noqa: N802
        actions = self._state.words["actions"].items()
        return [
            {"ID": number, "NAME": words, "SELLER_ACTION": number, "BUYER_ACTION": number}
            for number, words in actions
        ]

    def _SaveInvoice(self, call: JsonCall) -> None:  # noqa: N802
        cells = call.given.get("INVOICE") or {}
        key = str(call.given.get("TransactionId"))
        kept = self._state.documents.get(cells.get("ID") or 0)
        goods = cells.get("INVOICE_GOODS") or []
        if cells.get("TIN_SELLER") != call.person.tin or not goods:
            raise StatusFault(-30, "მონაცემები არასწორია")
        if str(cells.get("TIN_BUYER")) not in self._state.people:
            raise StatusFault(-30, "მყიდველი ვერ მოიძებნა")
        if cells.get("ID") and (kept is None or kept.action != DRAFT):
            raise StatusFault(*NO_ACTION)
        if self._state.options.honours_transactions and key in self._state.transactions:
            return
        due_at = self._state.clock() + timedelta(milliseconds=self._state.options.save_ms)
        waiting = self._state.transactions.get(key)
        if waiting is not None and not waiting.document_id:
            # The same id twice, the first still waiting: the service then makes both.
            self._save(waiting)
        self._state.transactions[key] = Transaction(owner=call.person, cells=cells, due_at=due_at)

    def _GetTransactionResult(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        transaction = self._state.transactions.get(str(call.given.get("TransactionId")))
        if transaction is None:
            return {}
        transaction.asked += 1
        if not transaction.document_id and transaction.asked > 1:
            self._save(transaction)
        if not transaction.document_id or transaction.asked == 1:
            return {}
        return {"INVOICE_ID": transaction.document_id}

    def _ids(self, call: JsonCall) -> list[int]:
        given = call.given
        if "INVOICE" in given:
            return [(given["INVOICE"] or {}).get("ID") or 0]
        return [one.get("ID") or 0 for one in given.get("Invoices") or ()]

    def _move(self, call: JsonCall, side: str, moves: dict[int, int], date: str) -> None:
        """Move all documents named, or none."""
        found = [self._state.documents.get(number) for number in self._ids(call)]
        if not found:
            raise StatusFault(*NO_RECORD)
        for kept in found:
            if kept is None or getattr(kept, side).tin != call.person.tin:
                raise StatusFault(*NO_RECORD)
            if kept.action not in moves:
                raise StatusFault(*NO_ACTION)
        for kept in found:
            assert kept is not None
            kept.action = moves[kept.action]
            kept.dates[date] = self._state.now()

    def _ActivateInvoice(self, call: JsonCall) -> None:  # noqa: N802
        self._move(call, "seller", {DRAFT: ACTIVE, REFUSED: ACTIVE}, "ACTIVATE_DATE")
        for number in self._ids(call):
            kept = self._state.documents[number]
            kept.number = kept.number or str(self._state.next("document_number")).zfill(10)

    _ActivateInvoices = _ActivateInvoice

    def _DeleteInvoice(self, call: JsonCall) -> None:  # noqa: N802
        self._move(call, "seller", {DRAFT: DRAFT}, "DELETE_DATE")
        for number in self._ids(call):
            del self._state.documents[number]

    def _CancelInvoice(self, call: JsonCall) -> None:  # noqa: N802
        moves = {ACTIVE: CANCELLED, CONFIRMED: CANCEL_ASKED}
        self._move(call, "seller", moves, "REQUEST_CANCEL_DATE")
        for number in self._ids(call):
            kept = self._state.documents[number]
            if kept.action == CANCELLED:
                kept.dates["AGREE_CANCEL_DATE"] = self._state.now()

    def _ConfirmInvoice(self, call: JsonCall) -> None:  # noqa: N802
        asked = {
            number
            for number in self._ids(call)
            if number in self._state.documents
            and self._state.documents[number].action == CANCEL_ASKED
        }
        moves = {ACTIVE: CONFIRMED, CANCEL_ASKED: CANCELLED}
        self._move(call, "buyer", moves, "CONFIRM_DATE")
        for number in asked:
            kept = self._state.documents[number]
            kept.dates["AGREE_CANCEL_DATE"] = kept.dates.pop("CONFIRM_DATE")

    _ConfirmInvoices = _ConfirmInvoice

    def _RefuseInvoice(self, call: JsonCall) -> None:  # noqa: N802
        moves = {ACTIVE: REFUSED, CANCEL_ASKED: CONFIRMED}
        self._move(call, "buyer", moves, "REFUSE_DATE")

    _RefuseInvoices = _RefuseInvoice

    def _seen(self, call: JsonCall, number: int) -> KeptDocument:
        kept = self._state.documents.get(number)
        is_party = kept is not None and call.person.tin in (kept.seller.tin, kept.buyer.tin)
        if kept is None or not is_party:
            raise StatusFault(*NO_RECORD)
        if kept.action == DRAFT and kept.seller.tin != call.person.tin:
            raise StatusFault(*NO_RECORD)
        return kept

    def _GetInvoice(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        kept = self._seen(call, call.given.get("InvoiceID") or 0)
        words = self._state.words["actions"]
        more: dict[str, Any] = {
            "ID": kept.id,
            "INV_SERIE": _SERIES if kept.number else "",
            "INV_NUMBER": kept.number,
            "SELLER_ACTION": kept.action,
            "BUYER_ACTION": kept.action,
            "NAME_SELLER": kept.seller.name,
            "NAME_BUYER": kept.buyer.name,
            "STATUS_TXT_GEO": words[kept.action],
            "USER_ROLE": 1 if call.person.tin == kept.seller.tin else 2,
            "SEQNUM_SELLER": kept.declaration or None,
            "SEQNUM_BUYER": None,
            **{name: dotted(at) for name, at in kept.dates.items()},
        }
        return {"INVOICE": kept.cells | more}

    def _GetInvoiceStatus(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        kept = self._seen(call, self._ids(call)[0])
        return {
            "INVOICE_ID": kept.id,
            "INVOICE_NUMBER": kept.number,
            "SELLER_ACTION": kept.action,
            "BUYER_ACTION": kept.action,
        }

    def _ListInvoices(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        kind = str(call.given.get("TYPE", 1))
        is_sold = kind.startswith("1")
        first, last = _range(call.given.get("OPERATION_DATE"))
        rows = []
        for kept in self._state.documents.values():
            party, other = (kept.seller, kept.buyer) if is_sold else (kept.buyer, kept.seller)
            at = read_moment(str(kept.cells["OPERATION_DATE"]))
            wished = call.given.get("TIN_BUYER" if is_sold else "TIN_SELLER") or other.tin
            # The two-digit kinds list what can be attached to a declaration.
            is_listed = kept.action == CONFIRMED if len(kind) > 1 else is_sold or kept.action
            in_range = first <= at.date().isoformat() <= last
            if party.tin == call.person.tin and is_listed and in_range and wished == other.tin:
                rows.append(_row(kept))
        limit = call.given.get("MAXIMUM_ROWS", 10)
        return {"Data": {"Fields": list(_FIELDS), "Rows": rows[:limit] if limit else rows}}

    def _ListGoods(self, call: JsonCall) -> dict[str, Any]:  # noqa: N802
        found = [self._seen(call, number) for number in self._ids(call)]
        return {"INVOICES": [{"INVOICE": kept.cells} for kept in found]}

    def _GetSeqNum(self, call: JsonCall) -> dict[str, int]:  # noqa: N802
        period = str(call.given.get("OperationPeriod"))
        return {"SeqNum": self._state.declaration(call.person.tin, period)}

    def _CreateDecl(self, call: JsonCall) -> None:  # noqa: N802
        number = self._state.declaration(call.person.tin, str(call.given.get("OperationPeriod")))
        found = [self._seen(call, one) for one in self._ids(call)]
        if any(kept.action != CONFIRMED for kept in found):
            raise StatusFault(*NO_ACTION)
        for kept in found:
            kept.declaration = number


def _range(text: object) -> tuple[str, str]:
    """First and last day of a filter like 01-03-2026:31-03-2026, as ISO."""
    parts = str(text).split(":") if text else []
    if len(parts) != 2:
        return "0001-01-01", "9999-12-31"
    first, last = (read_moment(part).date().isoformat() for part in parts)
    return first, last


def _row(kept: KeptDocument) -> list[Any]:
    at: datetime = read_moment(str(kept.cells["OPERATION_DATE"]))
    return [
        kept.id,
        _SERIES if kept.number else "",
        kept.number,
        dotted(at),
        f"({kept.seller.tin}) {kept.seller.name}",
        f"({kept.buyer.tin}) {kept.buyer.name}",
        kept.cells.get("AMOUNT_FULL"),
        kept.cells.get("AMOUNT_VAT"),
    ]
