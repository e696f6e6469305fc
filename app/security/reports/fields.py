"""What the fields of events are called."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.messages_of_documents import FIELDS
from app.core.texts import Texts

_MORE = {
    "bank_account_id": QT_TRANSLATE_NOOP("app", "bank account"),
    "cash_desk_id": QT_TRANSLATE_NOOP("app", "cash desk"),
    "contract_id": QT_TRANSLATE_NOOP("app", "contract"),
    "cost_centre_id": QT_TRANSLATE_NOOP("app", "cost centre"),
    "country": QT_TRANSLATE_NOOP("app", "country"),
    "direction": QT_TRANSLATE_NOOP("app", "direction"),
    "employee_id": QT_TRANSLATE_NOOP("app", "employee"),
    "fiscal_year_id": QT_TRANSLATE_NOOP("app", "fiscal year"),
    "fixed_asset_id": QT_TRANSLATE_NOOP("app", "fixed asset"),
    "iban": QT_TRANSLATE_NOOP("app", "IBAN"),
    "income_kind_id": QT_TRANSLATE_NOOP("app", "kind of income"),
    "item_id": QT_TRANSLATE_NOOP("app", "item"),
    "party_id": QT_TRANSLATE_NOOP("app", "party"),
    "settlement_document_id": QT_TRANSLATE_NOOP("app", "settlement document"),
    "unit": QT_TRANSLATE_NOOP("app", "unit"),
    "vat_code_id": QT_TRANSLATE_NOOP("app", "VAT code"),
    "warehouse_id": QT_TRANSLATE_NOOP("app", "warehouse"),
    "account": QT_TRANSLATE_NOOP("app", "account"),
    "account_id": QT_TRANSLATE_NOOP("app", "account"),
    "account_roles": QT_TRANSLATE_NOOP("app", "roles of accounts"),
    "accounts": QT_TRANSLATE_NOOP("app", "accounts"),
    "added_at": QT_TRANSLATE_NOOP("app", "added"),
    "added_by": QT_TRANSLATE_NOOP("app", "added by"),
    "agreed_at": QT_TRANSLATE_NOOP("app", "agreed"),
    "agreed_by": QT_TRANSLATE_NOOP("app", "agreed by"),
    "amount": QT_TRANSLATE_NOOP("app", "amount"),
    "approval_rules": QT_TRANSLATE_NOOP("app", "approval rules"),
    "approved_at": QT_TRANSLATE_NOOP("app", "approved"),
    "approved_by": QT_TRANSLATE_NOOP("app", "approved by"),
    "asked_at": QT_TRANSLATE_NOOP("app", "asked"),
    "asked_by": QT_TRANSLATE_NOOP("app", "asked by"),
    "batch_id": QT_TRANSLATE_NOOP("app", "imported file"),
    "code": QT_TRANSLATE_NOOP("app", "code"),
    "content": QT_TRANSLATE_NOOP("app", "content"),
    "content_type": QT_TRANSLATE_NOOP("app", "type of file"),
    "corrects_id": QT_TRANSLATE_NOOP("app", "corrects entry"),
    "created_at": QT_TRANSLATE_NOOP("app", "made"),
    "created_by": QT_TRANSLATE_NOOP("app", "made by"),
    "credit": QT_TRANSLATE_NOOP("app", "credit"),
    "currency": QT_TRANSLATE_NOOP("app", "currency"),
    "data": QT_TRANSLATE_NOOP("app", "data"),
    "day": QT_TRANSLATE_NOOP("app", "day"),
    "day_of_month": QT_TRANSLATE_NOOP("app", "day of the month"),
    "debit": QT_TRANSLATE_NOOP("app", "debit"),
    "digits": QT_TRANSLATE_NOOP("app", "digits"),
    "draft_id": QT_TRANSLATE_NOOP("app", "draft"),
    "dropped": QT_TRANSLATE_NOOP("app", "drafts deleted"),
    "entry_id": QT_TRANSLATE_NOOP("app", "entry"),
    "every": QT_TRANSLATE_NOOP("app", "repeats"),
    "expires_at": QT_TRANSLATE_NOOP("app", "holds until"),
    "file_name": QT_TRANSLATE_NOOP("app", "file"),
    "first_day": QT_TRANSLATE_NOOP("app", "first day"),
    "from_amount": QT_TRANSLATE_NOOP("app", "from amount"),
    "hash": QT_TRANSLATE_NOOP("app", "hash"),
    "id_code": QT_TRANSLATE_NOOP("app", "identification code"),
    "is_self_approved": QT_TRANSLATE_NOOP("app", "approved by the same person"),
    "is_storno": QT_TRANSLATE_NOOP("app", "storno"),
    "label": QT_TRANSLATE_NOOP("app", "year"),
    "last_day": QT_TRANSLATE_NOOP("app", "last day"),
    "media_type": QT_TRANSLATE_NOOP("app", "type of file"),
    "number": QT_TRANSLATE_NOOP("app", "number"),
    "period_id": QT_TRANSLATE_NOOP("app", "month"),
    "periods": QT_TRANSLATE_NOOP("app", "months"),
    "person_id": QT_TRANSLATE_NOOP("app", "person"),
    "position": QT_TRANSLATE_NOOP("app", "line"),
    "posted_at": QT_TRANSLATE_NOOP("app", "posted"),
    "posted_by": QT_TRANSLATE_NOOP("app", "posted by"),
    "rate": QT_TRANSLATE_NOOP("app", "rate"),
    "rates": QT_TRANSLATE_NOOP("app", "rates"),
    "reference": QT_TRANSLATE_NOOP("app", "draft"),
    "register": QT_TRANSLATE_NOOP("app", "register"),
    "rejected_reason": QT_TRANSLATE_NOOP("app", "why it was sent back"),
    "removed_at": QT_TRANSLATE_NOOP("app", "removed"),
    "removed_by": QT_TRANSLATE_NOOP("app", "removed by"),
    "removed_reason": QT_TRANSLATE_NOOP("app", "why it was removed"),
    "reversal_style": QT_TRANSLATE_NOOP("app", "way of reversing"),
    "reversed": QT_TRANSLATE_NOOP("app", "entries reversed"),
    "reversed_by": QT_TRANSLATE_NOOP("app", "reversed by"),
    "reverses_id": QT_TRANSLATE_NOOP("app", "reverses entry"),
    "role": QT_TRANSLATE_NOOP("app", "role"),
    "rules": QT_TRANSLATE_NOOP("app", "rules"),
    "seq": QT_TRANSLATE_NOOP("app", "number in the chain"),
    "sha256": QT_TRANSLATE_NOOP("app", "digest SHA-256"),
    "single_handed": QT_TRANSLATE_NOOP("app", "given without a second administrator"),
    "size": QT_TRANSLATE_NOOP("app", "bytes"),
    "source": QT_TRANSLATE_NOOP("app", "source"),
    "starts_on": QT_TRANSLATE_NOOP("app", "books begin on"),
    "submitted_at": QT_TRANSLATE_NOOP("app", "submitted"),
    "submitted_by": QT_TRANSLATE_NOOP("app", "submitted by"),
    "suffix": QT_TRANSLATE_NOOP("app", "correction"),
    "template_id": QT_TRANSLATE_NOOP("app", "template"),
    "touched_by": QT_TRANSLATE_NOOP("app", "changed by"),
    "vat_payer_since": QT_TRANSLATE_NOOP("app", "VAT payer since"),
    "year": QT_TRANSLATE_NOOP("app", "year"),
    "year_starts": QT_TRANSLATE_NOOP("app", "fiscal year begins with month"),
}

LEFT_OUT = frozenset({"id", "tenant_id", "version", "lines"})
"""Told by the row itself, or of no use to a reader."""


def field_names() -> frozenset[str]:
    """The fields that have a name."""
    return frozenset((*FIELDS, *_MORE))


def field_word(name: str, texts: Texts) -> str:
    """What a field is called; a newer one stands as it is written."""
    return texts.say(FIELDS.get(name) or _MORE.get(name, name))
