"""A small chart for tests.

Enough accounts to buy, sell, pay in two currencies, and keep off balance.
"""

from __future__ import annotations

from typing import Any

_ACCOUNTS = (
    ("1000", "", "მიმდინარე აქტივები", "asset", "debit", False),
    ("1210", "1000", "ეროვნული ვალუტა რეზიდენტ ბანკში", "asset", "debit", True),
    ("1220", "1000", "უცხოური ვალუტა რეზიდენტ ბანკში", "asset", "debit", True),
    ("1410", "1000", "მოთხოვნები მიწოდებიდან და მომსახურებიდან", "asset", "debit", True),
    ("1610", "1000", "საქონელი", "asset", "debit", True),
    ("3000", "", "მოკლევადიანი ვალდებულებები", "liability", "credit", False),
    ("3110", "3000", "ვალდებულებები მიწოდებიდან და მომსახურებიდან", "liability", "credit", True),
    ("3330", "3000", "გადასახდელი დღგ", "liability", "credit", True),
    ("5150", "", "საწესდებო კაპიტალი", "equity", "credit", True),
    ("5310", "", "გაუნაწილებელი მოგება", "equity", "credit", True),
    ("5320", "", "დაუფარავი ზარალი", "equity", "debit", True),
    ("5330", "", "საანგარიშგებო პერიოდის მოგება-ზარალი", "equity", "credit", True),
    ("6110", "", "შემოსავალი რეალიზაციიდან", "income", "credit", True),
    ("7210", "", "რეალიზებული საქონლის თვითღირებულება", "expense", "debit", True),
    ("7425", "", "საიჯარო ქირა", "expense", "debit", True),
    ("8140", "", "საკურსო სხვაობით მიღებული მოგება", "income", "credit", True),
    ("8240", "", "საკურსო სხვაობით მიღებული ზარალი", "expense", "debit", True),
    ("0100", "", "იჯარით მიღებული აქტივები", "off_balance", "any", True),
)

SMALL_CHART_ACCOUNTS = len(_ACCOUNTS)

_MONETARY = {"1210", "1220", "1410", "3110", "3330"}


def small_chart() -> list[dict[str, Any]]:
    """The accounts as `api.create_company` takes them."""
    return [
        {
            "code": code,
            "parent_code": parent or None,
            "name_ka": name,
            "name_en": f"Account {code}",
            "name_ru": f"Счёт {code}",
            "type": kind,
            "normal_side": side,
            "is_postable": is_postable,
            "cash_flow_class": "cash" if code in ("1210", "1220") else "none",
            "is_monetary": code in _MONETARY,
        }
        for code, parent, name, kind, side, is_postable in _ACCOUNTS
    ]


def small_company(name: str, **changes: Any) -> dict[str, Any]:
    """A company of the year 2025 with that chart, two parties and a VAT code."""
    return {
        "name": name,
        "id_code": "404123456",
        "starts_on": "2025-01-01",
        "vat_payer_since": "2020-01-01",
        "chart": small_chart(),
        "account_roles": {
            "bank.gel": "1210",
            "vat.output": "3330",
            "tax.single_account": "3110",
            "revenue.sales": "6110",
            "result.current": "5330",
            "result.retained": "5310",
            "result.loss": "5320",
            "fx.gain": "8140",
            "fx.loss": "8240",
        },
        "registers": {
            "parties": [
                {"code": "P1", "name": f"მყიდველი {name}"},
                {"code": "P2", "name": "მომწოდებელი"},
            ],
            "vat_codes": [{"code": "S18", "name": "18 %", "direction": "output"}],
        },
        **changes,
    }
