"""What every sheet of VAT stands in, and the words they share."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.ledger.records import Company
from app.vat.records import VatRecord

BOX_WORD = QT_TRANSLATE_NOOP("app", "Box")
BASE_WORD = QT_TRANSLATE_NOOP("app", "Without VAT")
VAT_WORD = QT_TRANSLATE_NOOP("app", "VAT")
DOCUMENTS_WORD = QT_TRANSLATE_NOOP("app", "Documents")
PARTY_WORD = QT_TRANSLATE_NOOP("app", "Party")
MONTH_WORD = QT_TRANSLATE_NOOP("app", "Month")


@dataclass(frozen=True, slots=True, kw_only=True)
class VatFrame:
    """What every sheet stands in: whose it is, which month, in which language."""

    company: Company
    period: Period | None
    language: str

    @property
    def texts(self) -> Texts:
        """The words of its language."""
        return Texts(self.language)


def record_key(record: VatRecord) -> str:
    """The key of a row about a record: its entry's number, then what tells its records apart."""
    return f"{record.reference}|{record.vat_code}|{record.box}"


def reference_of(key: str) -> str:
    """The entry's number in the key of a row."""
    return key.partition("|")[0]
