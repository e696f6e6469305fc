"""The table of tiles, in the order in which they stand. A further one is one more line here."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from ui.home import payroll_readings, readings
from ui.home.reading import Tile

_READ = frozenset({"transactions:read"})
_PAY = frozenset({"payroll:read"})
_TAX = frozenset({"reports:tax", "transactions:read"})

TILES: tuple[Tile, ...] = (
    Tile(
        name="vat",
        title=QT_TRANSLATE_NOOP("app", "VAT return"),
        icon="vat-return",
        opens="vat.return",
        read=readings.vat_return,
        rights=_TAX,
        watches=Topic.TAXES | Topic.JOURNAL | Topic.COMPANY,
    ),
    Tile(
        name="threshold",
        title=QT_TRANSLATE_NOOP("app", "Threshold of registration"),
        icon="vat-threshold",
        opens="vat.threshold",
        read=readings.threshold,
        rights=_TAX,
        watches=Topic.JOURNAL | Topic.COMPANY,
    ),
    Tile(
        name="terms",
        title=QT_TRANSLATE_NOOP("app", "Days of the tax law"),
        icon="periods",
        opens="vat.return",
        read=readings.terms,
        rights=frozenset({"reports:tax"}),
        watches=Topic.COMPANY,
    ),
    Tile(
        name="withholding",
        title=QT_TRANSLATE_NOOP("app", "Withholding return"),
        icon="approval",
        opens="payroll.withholding",
        read=payroll_readings.withholding_return,
        rights=_PAY,
        watches=Topic.PAYROLL,
    ),
    Tile(
        name="wages",
        title=QT_TRANSLATE_NOOP("app", "Wages to be paid"),
        icon="payment",
        opens="payroll.pay",
        read=payroll_readings.wages,
        rights=_PAY,
        watches=Topic.PAYROLL,
    ),
    Tile(
        name="hired",
        title=QT_TRANSLATE_NOOP("app", "Register of hired persons"),
        icon="employees",
        opens="payroll.employees",
        read=payroll_readings.hired,
        rights=_PAY,
        watches=Topic.PAYROLL,
    ),
    Tile(
        name="outbox",
        title=QT_TRANSLATE_NOOP("app", "Outbox to RS.ge"),
        icon="rs-outbox",
        opens="rs.outbox",
        read=readings.outbox,
        rights=_READ,
        watches=Topic.TAXES | Topic.JOURNAL | Topic.SETTINGS,
    ),
    Tile(
        name="vat_waiting",
        title=QT_TRANSLATE_NOOP("app", "Waiting for tax invoices"),
        icon="vat-waiting",
        opens="vat.waiting",
        read=readings.vat_waiting,
        rights=_TAX,
        watches=Topic.TAXES | Topic.JOURNAL,
    ),
    Tile(
        name="vat_exceptions",
        title=QT_TRANSLATE_NOOP("app", "Came after the filing"),
        icon="vat-exceptions",
        opens="vat.exceptions",
        read=readings.vat_exceptions,
        rights=_TAX,
        watches=Topic.TAXES | Topic.JOURNAL,
    ),
    Tile(
        name="approvals",
        title=QT_TRANSLATE_NOOP("app", "Waiting for approval"),
        icon="approval",
        opens="ledger.approval",
        read=readings.approvals,
        rights=_READ | {"transactions:approve"},
        watches=Topic.JOURNAL,
    ),
    Tile(
        name="drafts",
        title=QT_TRANSLATE_NOOP("app", "My drafts"),
        icon="edit",
        opens="ledger.journal",
        key="drafts",
        read=readings.own_drafts,
        rights=_READ | {"transactions:write"},
        watches=Topic.JOURNAL,
    ),
    Tile(
        name="overdue",
        title=QT_TRANSLATE_NOOP("app", "Overdue debts"),
        icon="turnover",
        opens="parties.balances",
        read=readings.overdue,
        rights=_READ,
        watches=Topic.BALANCES | Topic.PARTIES,
    ),
    Tile(
        name="rates",
        title=QT_TRANSLATE_NOOP("app", "Exchange rates"),
        icon="rates",
        opens="ledger.rates",
        read=readings.rates,
        rights=frozenset({"accounts:read"}),
        watches=Topic.CURRENCIES,
    ),
)
