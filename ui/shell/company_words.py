"""How kinds of companies, roles and states of months are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.security.records import Company


def kind_word(kind: str) -> str:
    """What a company is: one's own work, or one to look around and to learn."""
    translate = QCoreApplication.translate
    return {
        "real": translate("CompanyWords", "Company"),
        "demo": translate("CompanyWords", "Demo company"),
        "practice": translate("CompanyWords", "Practice company"),
    }.get(kind, kind)


def company_title(company: Company) -> str:
    """A company's name; one that is not real says so beside it."""
    if company.kind == "real":
        return company.name
    return f"{company.name} · {kind_word(company.kind)}"


def role_words(roles: tuple[str, ...]) -> str:
    """What the person is in a company."""
    translate = QCoreApplication.translate
    words = {
        "accountant": translate("CompanyWords", "Accountant"),
        "chief_accountant": translate("CompanyWords", "Chief accountant"),
        "tax_specialist": translate("CompanyWords", "Tax specialist"),
        "payroll_officer": translate("CompanyWords", "Payroll officer"),
        "auditor": translate("CompanyWords", "Auditor"),
    }
    return ", ".join(words.get(role, role) for role in roles)


def state_word(state: str) -> str:
    """Whether a month takes entries."""
    translate = QCoreApplication.translate
    return {
        "open": translate("CompanyWords", "open"),
        "soft_closed": translate("CompanyWords", "closed"),
        "hard_closed": translate("CompanyWords", "finally closed"),
    }.get(state, state)
