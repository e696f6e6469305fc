"""Sheets for the tests of paper: small, in any language, and as long as wanted."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.core.sheet import Column, Kind, Row, Sheet, Signature, Style

MOMENT = datetime(2026, 3, 31, 14, 5, tzinfo=UTC)

WORDS = {
    "ka": ("საცდელი ბალანსი", "საწყისი ნაშთი", "დებეტი", "შპს „მთის წყარო“", "მთავარი ბუღალტერი"),
    "en": ("Trial balance", "Opening balance", "Debit", "Mountain Spring LLC", "Chief accountant"),
    "ru": (
        "Оборотная ведомость",
        "Начальный остаток",
        "Дебет",
        "ООО «Родник»",
        "Главный бухгалтер",
    ),
}
TEXTS = ("ნაღდი ფული სალაროში", "Дебиторская задолженность", "Cash at bank", "=1+1", "№ 17 – ₾")


def a_sheet(language="ka", rows=3, **changes):
    """An account list with a band of two sums, a group, totals, a note and a signature."""
    title, band, debit, company, accountant = WORDS[language]
    columns = (
        Column("account", "№", Kind.CODE),
        Column("name", "ABC", Kind.TEXT),
        Column("day", "D", Kind.DATE),
        Column("debit", debit, Kind.MONEY, band),
        Column("credit", "Cr", Kind.MONEY, band),
    )
    found = [Row(style=Style.GROUP, cells={"account": "1000", "name": TEXTS[0]})] if rows else []
    found += [
        Row(
            level=at % 3,
            key=str(at),
            cells={
                "account": f"{1210 + at}",
                "name": f"{TEXTS[at % len(TEXTS)]}",
                "day": date(2026, 3, 1) + timedelta(days=at % 31),
                "debit": Decimal(118000 + at) / 100,
                "credit": Decimal(0) if at % 2 else None,
            },
        )
        for at in range(rows)
    ]
    total = Decimal(sum(118000 + at for at in range(rows))) / 100
    sheet = {
        "name": "sample",
        "title": title,
        "columns": columns,
        "rows": tuple(found),
        "totals": {"debit": total, "credit": Decimal(0)},
        "company": company,
        "id_code": "404123456",
        "first": date(2026, 3, 1),
        "last": date(2026, 3, 31),
        "notes": ("* ₾",),
        "signatures": (Signature(role=accountant, name="N. K."),),
        "language": language,
    }
    return Sheet(**{**sheet, **changes})
