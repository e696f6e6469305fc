"""The chart, the registers and the rates of a company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    Account,
    AccountId,
    AccountRemainder,
    AccountType,
    Company,
    Registers,
)


def company(tx: Transaction, tenant: Tenant) -> Company:
    """What the company is called."""
    row = tx.rows("company", tenant=tenant)[0]
    return Company(
        name=row.name,
        id_code=row.id_code or "",
        starts_on=row.starts_on,
        vat_payer_since=row.vat_payer_since,
    )


def chart(tx: Transaction, tenant: Tenant) -> tuple[Account, ...]:
    """The chart of accounts, by code."""
    return tuple(
        Account(
            id=AccountId(row.id),
            code=row.code,
            names={"ka": row.name_ka, "en": row.name_en, "ru": row.name_ru},
            type=AccountType(row.type),
            normal_side=row.normal_side,
            parent_id=None if row.parent_id is None else AccountId(row.parent_id),
            is_postable=row.is_postable,
            is_active=row.is_active,
            version=row.version,
            parent_code=row.parent_code,
            currency_rule=row.currency_rule,
            ifrs_line=row.ifrs_line,
            cash_flow_class=row.cash_flow_class,
            is_monetary=row.is_monetary,
            required_dimensions=tuple(row.required_dimensions),
            roles=tuple(row.roles),
            metadata=row.metadata,
        )
        for row in tx.rows("chart", tenant=tenant)
    )


def register(tx: Transaction, tenant: Tenant, name: str) -> dict[str, UUID]:
    """The codes of a register of dimensions with their ids; inactive ones are left out."""
    return {
        row.code: row.id
        for row in tx.rows("register", tenant=tenant, register=name)
        if row.is_active
    }


def account_roles(tx: Transaction, tenant: Tenant) -> dict[str, AccountId]:
    """Which account serves which role."""
    rows = tx.rows("account_roles", tenant=tenant)
    return {row.role: AccountId(row.account_id) for row in rows}


def account_remainder(
    tx: Transaction, tenant: Tenant, account: AccountId, day: date
) -> tuple[AccountRemainder, ...]:
    """What is left on an account at the end of a day, by currency and dimensions."""
    rows = tx.rows("account_remainder", tenant=tenant, account=account, day=day)
    return tuple(
        AccountRemainder(
            currency=row.currency,
            dimensions={name: UUID(str(value)) for name, value in row.dimensions.items()},
            amount=row.amount,
            gel=row.gel,
        )
        for row in rows
    )


def registers(
    tx: Transaction, tenant: Tenant, accounts: Sequence[Account], columns: Mapping[str, str]
) -> Registers:
    """What a file of entries may name, by code; `columns` of the file -> register behind it."""
    return Registers(
        accounts={account.code: account.id for account in accounts},
        dimensions={
            column: register(tx, tenant, register_name) for column, register_name in columns.items()
        },
    )
