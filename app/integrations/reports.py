"""The outbox, what came from RS.ge, and differences, as sheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.messages import MESSAGES
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.integrations.records import (
    Candidate,
    Difference,
    Likeness,
    OutboxRow,
    RsDocument,
    SuppliedName,
)
from app.ledger.records import state_name

ACTIONS = {
    "send": QT_TRANSLATE_NOOP("app", "Send"),
    "correct": QT_TRANSLATE_NOOP("app", "Correct"),
    "cancel": QT_TRANSLATE_NOOP("app", "Cancel"),
    "accept": QT_TRANSLATE_NOOP("app", "Accept"),
    "reject": QT_TRANSLATE_NOOP("app", "Reject"),
    "attach": QT_TRANSLATE_NOOP("app", "Attach to the declaration"),
    "waybill": QT_TRANSLATE_NOOP("app", "Waybill"),
    "cancel_waybill": QT_TRANSLATE_NOOP("app", "Cancel the waybill"),
}
STATES = {
    "waiting": QT_TRANSLATE_NOOP("app", "Waits"),
    "sending": QT_TRANSLATE_NOOP("app", "Being sent"),
    "done": QT_TRANSLATE_NOOP("app", "Done"),
    "dead": QT_TRANSLATE_NOOP("app", "Refused"),
    "held": QT_TRANSLATE_NOOP("app", "Held"),
}
ENDED = {
    "idle": QT_TRANSLATE_NOOP("app", "Nothing else may go now."),
    "off": QT_TRANSLATE_NOOP("app", "Sending to RS.ge is not switched on."),
    "stopped": QT_TRANSLATE_NOOP("app", "RS.ge refused the user, so the queue stands: {text}"),
    "busy": QT_TRANSLATE_NOOP("app", "Another program is sending this company's documents."),
    "resting": QT_TRANSLATE_NOOP(
        "app", "RS.ge does not answer. What waits is kept; try again a little later."
    ),
    "cancelled": QT_TRANSLATE_NOOP("app", "Stopped. What waits goes next time."),
}
DIFFERENCES = {
    "missing_there": QT_TRANSLATE_NOOP("app", "Not at RS.ge"),
    "missing_here": QT_TRANSLATE_NOOP("app", "Not in the books"),
    "amount": QT_TRANSLATE_NOOP("app", "Other amount"),
    "status": QT_TRANSLATE_NOOP("app", "Waits for our answer"),
}
ACTS = {
    "rs.outbox": QT_TRANSLATE_NOOP("app", "Look into the outbox"),
    "ask_supplier": QT_TRANSLATE_NOOP("app", "Ask the supplier for the tax invoice"),
    "make_draft": QT_TRANSLATE_NOOP("app", "Make a purchase of it"),
    "look": QT_TRANSLATE_NOOP("app", "Sent past the books: enter the sale"),
    "correct": QT_TRANSLATE_NOOP("app", "Compare both and correct one"),
    "accept": QT_TRANSLATE_NOOP("app", "Accept or reject it"),
}
KINDS = {
    "invoice": QT_TRANSLATE_NOOP("app", "Tax invoice"),
    "waybill": QT_TRANSLATE_NOOP("app", "Waybill"),
}
LIKENESS = {
    Likeness.PARTY: QT_TRANSLATE_NOOP("app", "same party"),
    Likeness.NUMBER: QT_TRANSLATE_NOOP("app", "same number"),
    Likeness.AMOUNT: QT_TRANSLATE_NOOP("app", "same amount"),
    Likeness.DAY: QT_TRANSLATE_NOOP("app", "same day"),
    Likeness.NEAR: QT_TRANSLATE_NOOP("app", "near in time"),
}


def outbox_list(language: str, rows: Sequence[OutboxRow]) -> Sheet:
    """Documents of the outbox with what became of them."""
    texts = Texts(language)
    title = texts.say(QT_TRANSLATE_NOOP("app", "Number at RS.ge"))
    # A list of what is not done has none, and its room is needed for what is wrong.
    is_there = any(row.external_number for row in rows)
    external = (Column("external", title, Kind.CODE),) if is_there else ()
    return Sheet(
        name="rs-outbox",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Outbox to RS.ge")),
        columns=(
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("action", texts.say(QT_TRANSLATE_NOOP("app", "Task"))),
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            *external,
            Column("attempts", texts.say(QT_TRANSLATE_NOOP("app", "Tries")), Kind.NUMBER),
            Column("reason", texts.say(QT_TRANSLATE_NOOP("app", "What is wrong"))),
        ),
        rows=tuple(
            Row(
                key=str(row.id),
                cells={
                    "state": texts.say(STATES[row.state]),
                    "action": texts.say(ACTIONS[row.action]),
                    "reference": row.reference,
                    "party": str(row.payload.get("buyer_name") or ""),
                    "amount": row.amount or None,
                    **({"external": row.external_number} if is_there else {}),
                    "attempts": row.attempts,
                    "reason": reason(texts, row),
                },
            )
            for row in rows
        ),
        language=language,
    )


def reason(texts: Texts, row: OutboxRow) -> str:
    """Why a document did not go: the service's words, or ours in the reader's language."""
    return row.error_text or texts.say(MESSAGES.get(row.error_code, row.error_code))


def document_list(language: str, documents: Sequence[RsDocument]) -> Sheet:
    """Tax invoices and waybills that came."""
    texts = Texts(language)
    return Sheet(
        name="rs-incoming",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Received through RS.ge")),
        columns=(
            Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Document"))),
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("tin", texts.say(QT_TRANSLATE_NOOP("app", "Identification code")), Kind.CODE),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            Column("vat", texts.say(QT_TRANSLATE_NOOP("app", "VAT")), Kind.MONEY),
            Column("entry", texts.say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
            Column("pending", texts.say(QT_TRANSLATE_NOOP("app", "Task"))),
        ),
        rows=tuple(
            Row(
                key=str(one.id),
                cells={
                    "kind": texts.say(KINDS[one.kind]),
                    "day": one.day,
                    "number": one.number,
                    "tin": one.seller_tin if one.is_incoming else one.buyer_tin,
                    "party": one.party_name,
                    "amount": one.amount,
                    "vat": one.vat,
                    "entry": one.reference,
                    "pending": texts.say(ACTIONS[one.pending]) if one.pending else "",
                },
            )
            for one in documents
        ),
        language=language,
    )


def difference_list(language: str, found: Sequence[Difference]) -> Sheet:
    """Where books and RS.ge do not agree, with what mends it."""
    texts = Texts(language)
    title = texts.say(QT_TRANSLATE_NOOP("app", "Document"))
    # Most are tax invoices; said only where waybills stand among them.
    is_mixed = any(one.document != "invoice" for one in found)
    document = (Column("document", title),) if is_mixed else ()
    return Sheet(
        name="rs-differences",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Books and RS.ge compared")),
        columns=(
            Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Difference"))),
            *document,
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("here", texts.say(QT_TRANSLATE_NOOP("app", "In the books")), Kind.MONEY),
            Column("there", texts.say(QT_TRANSLATE_NOOP("app", "At RS.ge")), Kind.MONEY),
            Column("act", texts.say(QT_TRANSLATE_NOOP("app", "What to do"))),
        ),
        rows=tuple(
            Row(
                key=one.key,
                cells={
                    "kind": texts.say(DIFFERENCES[one.kind]),
                    **({"document": texts.say(KINDS[one.document])} if document else {}),
                    "day": one.day,
                    "number": one.number,
                    "party": one.party,
                    "here": one.here,
                    "there": one.there,
                    "act": texts.say(ACTS[one.act]),
                },
            )
            for one in found
        ),
        language=language,
    )


def document_lines(language: str, one: RsDocument) -> Sheet:
    """The lines of a document of RS.ge."""
    texts = Texts(language)
    return Sheet(
        name="rs-incoming-lines",
        title=one.number,
        columns=(
            Column("goods", texts.say(QT_TRANSLATE_NOOP("app", "Goods or service"))),
            Column("unit", texts.say(QT_TRANSLATE_NOOP("app", "Unit"))),
            Column("quantity", texts.say(QT_TRANSLATE_NOOP("app", "Quantity")), Kind.QUANTITY),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "With VAT")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                cells={
                    "goods": str(line["goods"]),
                    "unit": str(line.get("unit") or ""),
                    "quantity": Decimal(str(line["quantity"])),
                    "amount": Decimal(str(line["amount"])),
                }
            )
            for line in one.lines
        ),
        language=language,
    )


def candidate_list(language: str, found: Sequence[Candidate]) -> Sheet:
    """Documents of the books that may be one of RS.ge, the likeliest first."""
    texts = Texts(language)
    return Sheet(
        name="rs-candidates",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Which purchase is it?")),
        columns=(
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State"))),
            Column("day", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            Column("why", texts.say(QT_TRANSLATE_NOOP("app", "Why"))),
        ),
        rows=tuple(
            Row(
                key=str(one.id),
                cells={
                    "reference": one.reference,
                    "state": state_name(one.state, texts),
                    "day": one.day,
                    "number": one.number,
                    "party": one.party,
                    "amount": one.amount,
                    "why": ", ".join(texts.say(LIKENESS[reason]) for reason in one.reasons),
                },
            )
            for one in found
        ),
        language=language,
    )


def name_list(language: str, names: Sequence[SuppliedName], codes: Mapping[UUID, str]) -> Sheet:
    """What suppliers call goods, and what that is here; `codes` of accounts, VAT codes, items."""
    texts = Texts(language)

    def code(id_: UUID | None) -> str:
        return "" if id_ is None else codes.get(id_, "")

    undecided = texts.say(QT_TRANSLATE_NOOP("app", "Not decided"))
    return Sheet(
        name="rs-names",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Names of goods at suppliers")),
        columns=(
            Column("supplier", texts.say(QT_TRANSLATE_NOOP("app", "Supplier"))),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name at the supplier"))),
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("vat_code", texts.say(QT_TRANSLATE_NOOP("app", "VAT code")), Kind.CODE),
            Column("item", texts.say(QT_TRANSLATE_NOOP("app", "Item")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Text of the line"))),
            Column("times", texts.say(QT_TRANSLATE_NOOP("app", "Lines")), Kind.NUMBER),
            Column("last", texts.say(QT_TRANSLATE_NOOP("app", "Last")), Kind.DATE),
        ),
        rows=tuple(
            Row(
                key=one.key,
                cells={
                    "supplier": one.supplier or one.supplier_tin,
                    "name": one.name,
                    "account": code(one.account_id) if one.is_decided else undecided,
                    "vat_code": code(one.vat_code_id),
                    "item": code(one.item_id),
                    "text": one.text,
                    "times": one.times,
                    "last": one.last_day,
                },
            )
            for one in names
        ),
        language=language,
    )
