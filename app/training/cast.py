"""Reads the cast of the demo from `resources/demo`, and knows which registers it needs."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from app.core.money import CurrencyCode
from app.training.records import (
    Asset,
    Broker,
    Cast,
    Cost,
    Customer,
    Employee,
    Goods,
    Software,
    Supplier,
    Wander,
)

T = TypeVar("T")

_READ: Mapping[str, Callable[[Any], object]] = {
    "Decimal": Decimal,
    "CurrencyCode": CurrencyCode,
}
_PLAIN = ("bank_accounts", "cash_desks", "warehouses", "cost_centres", "income_kinds")


_VAT_KNOWN_FROM = "2024-01-01"


@cache
def cast() -> Cast:
    """The cast, read once."""
    company = _table("company")
    parties = _table("parties")
    costs = _table("costs")
    goods = _all(Goods, _table("goods")["goods"])
    employees = _all(Employee, _table("people")["employees"])
    read: dict[str, Any] = {
        "customers": _all(Customer, [*parties["customers"], *parties["foreign_customers"]]),
        "suppliers": _all(Supplier, [*parties["suppliers"], *parties["foreign_suppliers"]]),
        "monthly": _all(Cost, costs["monthly"]),
        "weekly": _all(Cost, costs["weekly"]),
        "software": _one(Software, costs["software"]),
        "broker": _one(Broker, costs["broker"]),
        "assets": _all(Asset, company["fixed_assets"]),
    }
    return Cast(
        company=company["company"],
        colleague=company["colleague"],
        approval_from_gel=_decimals(company["approval_from_gel"]),
        opening=_decimals(company["opening"]),
        loan=_decimals(company["loan"]),
        bank=_decimals(company["bank"]),
        holidays=frozenset(company["holidays"]["days"]),
        currencies=_all(Wander, company["currency"]),
        goods=goods,
        employees=employees,
        registers={
            **{name: tuple(company[name]) for name in _PLAIN},
            "parties": tuple(_parties(read)),
            "items": tuple({"code": x.code, "name": x.name, "unit": x.unit} for x in goods),
            "fixed_assets": tuple({"code": x.code, "name": x.name} for x in read["assets"]),
        },
        **read,
    )


def starts_on(found: Cast) -> date:
    """The day from which the demo's books are kept."""
    day = found.company["starts_on"]
    assert isinstance(day, date)
    return day


def _parties(read: Mapping[str, Any]) -> Iterable[dict[str, object]]:
    """Everybody outside the company, with terms and VAT status, as the register takes them."""
    for buyer in read["customers"]:
        row = _party(buyer.code, buyer.name, buyer.id_code, buyer.country)
        yield row | _terms(buyer.days) | _vat(row, is_payer=_is_company(buyer.name))
    for supplier in read["suppliers"]:
        row = _party(supplier.code, supplier.name, supplier.id_code, supplier.country)
        yield row | _terms(supplier.days) | _vat(row, is_payer=supplier.with_vat)
    for cost in (*read["monthly"], *read["weekly"]):
        row = _party(cost.code, cost.party, cost.id_code, "GE")
        yield row | _terms(cost.pay_days) | _vat(row, is_payer=cost.with_vat)
    broker = read["broker"]
    yield _party(broker.code, broker.party, broker.id_code, "GE")
    software = read["software"]
    yield _party(software.code, software.party, "", software.country)


def _party(code: str, name: str, id_code: str, country: str) -> dict[str, object]:
    return {"code": code, "name": name, "id_code": id_code or None, "country": country}


def _terms(days: int) -> dict[str, object]:
    return {"terms_days": days}


def _vat(row: Mapping[str, object], *, is_payer: bool) -> dict[str, object]:
    """The VAT status of a Georgian party since before the books begin; abroad there is none."""
    if row["country"] != "GE":
        return {}
    return {"vat_statuses": [{"from_day": _VAT_KNOWN_FROM, "is_payer": is_payer}]}


def _is_company(name: str) -> bool:
    """Whether a buyer of the demo is a company; its sole traders and societies pay no VAT."""
    return name.startswith(("შპს", "სს"))


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("resources") / "demo" / f"{name}.toml").read_text("utf-8"))


def _decimals(table: Mapping[str, str]) -> dict[str, Decimal]:
    return {name: Decimal(value) for name, value in table.items()}


def _all(kind: type[T], rows: Iterable[Mapping[str, Any]]) -> tuple[T, ...]:
    return tuple(_one(kind, row) for row in rows)


def _one(kind: type[T], row: Mapping[str, Any]) -> T:
    """A record from a table: amounts stand in it as text, so that their digits are kept."""
    types = {field.name: str(field.type) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: _READ.get(types[name], _same)(value) for name, value in row.items()})


def _same(value: object) -> object:
    return value
