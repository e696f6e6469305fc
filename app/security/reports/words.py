"""What events, things, roles and states are called."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts

EVENT_TYPES = {
    "AccountAdded": QT_TRANSLATE_NOOP("app", "Account added"),
    "AccountChanged": QT_TRANSLATE_NOOP("app", "Account changed"),
    "AccountRoleBound": QT_TRANSLATE_NOOP("app", "Role of an account set"),
    "AccountRolesBound": QT_TRANSLATE_NOOP("app", "Roles of accounts set"),
    "RecurringInvoiceSaved": QT_TRANSLATE_NOOP("app", "Recurring invoice saved"),
    "AllocationMade": QT_TRANSLATE_NOOP("app", "Payment allocated"),
    "AllocationUndone": QT_TRANSLATE_NOOP("app", "Allocation undone"),
    "ApprovalRulesAsked": QT_TRANSLATE_NOOP("app", "Approval rules asked for"),
    "ApprovalRulesSet": QT_TRANSLATE_NOOP("app", "Approval rules set"),
    "AttachmentAdded": QT_TRANSLATE_NOOP("app", "Attachment added"),
    "AttachmentRemoved": QT_TRANSLATE_NOOP("app", "Attachment removed"),
    "BatchImported": QT_TRANSLATE_NOOP("app", "File imported"),
    "BatchReversed": QT_TRANSLATE_NOOP("app", "Import taken back"),
    "CompanyCreated": QT_TRANSLATE_NOOP("app", "Company created"),
    "CompanyFounded": QT_TRANSLATE_NOOP("app", "Company founded"),
    "EntryApproved": QT_TRANSLATE_NOOP("app", "Entry approved"),
    "EntryDrafted": QT_TRANSLATE_NOOP("app", "Draft saved"),
    "EntryDropped": QT_TRANSLATE_NOOP("app", "Draft deleted"),
    "EntryPosted": QT_TRANSLATE_NOOP("app", "Entry posted"),
    "EntryRejected": QT_TRANSLATE_NOOP("app", "Entry sent back"),
    "EntryReversed": QT_TRANSLATE_NOOP("app", "Entry reversed"),
    "FiscalYearOpened": QT_TRANSLATE_NOOP("app", "Fiscal year opened"),
    "InvitationAccepted": QT_TRANSLATE_NOOP("app", "Invitation accepted"),
    "PeriodClosed": QT_TRANSLATE_NOOP("app", "Month closed"),
    "PeriodExceptionGiven": QT_TRANSLATE_NOOP("app", "Exception for a closed month given"),
    "PeriodExceptionRevoked": QT_TRANSLATE_NOOP("app", "Exception for a closed month revoked"),
    "PeriodReopened": QT_TRANSLATE_NOOP("app", "Month reopened"),
    "PartySaved": QT_TRANSLATE_NOOP("app", "Party changed"),
    "PersonRemoved": QT_TRANSLATE_NOOP("app", "Person removed from the company"),
    "PersonReset": QT_TRANSLATE_NOOP("app", "Access of a person reset"),
    "RatesSaved": QT_TRANSLATE_NOOP("app", "Exchange rates saved"),
    "RecurringDrafted": QT_TRANSLATE_NOOP("app", "Recurring entry made"),
    "RegisterSaved": QT_TRANSLATE_NOOP("app", "Register changed"),
    "ReopeningAgreed": QT_TRANSLATE_NOOP("app", "Reopening agreed to"),
    "ReopeningAsked": QT_TRANSLATE_NOOP("app", "Reopening asked for"),
    "ReopeningWithdrawn": QT_TRANSLATE_NOOP("app", "Reopening withdrawn"),
    "RoleConfirmed": QT_TRANSLATE_NOOP("app", "Role confirmed"),
    "RoleGranted": QT_TRANSLATE_NOOP("app", "Role given"),
    "RoleRevoked": QT_TRANSLATE_NOOP("app", "Role taken away"),
    "SignInEnded": QT_TRANSLATE_NOOP("app", "Sign-in of a person ended"),
    "SnapshotTaken": QT_TRANSLATE_NOOP("app", "Snapshot of the books taken"),
    "TemplateDropped": QT_TRANSLATE_NOOP("app", "Template deleted"),
    "TemplateSaved": QT_TRANSLATE_NOOP("app", "Template saved"),
}
"""Every type of event of a company's chain."""

THING_KINDS = {
    "account": QT_TRANSLATE_NOOP("app", "Account"),
    "account_roles": QT_TRANSLATE_NOOP("app", "Roles of accounts"),
    "approval_rules": QT_TRANSLATE_NOOP("app", "Approval rules"),
    "attachment": QT_TRANSLATE_NOOP("app", "Attachment"),
    "batch": QT_TRANSLATE_NOOP("app", "Imported file"),
    "company": QT_TRANSLATE_NOOP("app", "Company"),
    "entry": QT_TRANSLATE_NOOP("app", "Entry"),
    "exchange_rates": QT_TRANSLATE_NOOP("app", "Exchange rates"),
    "fiscal_year": QT_TRANSLATE_NOOP("app", "Fiscal year"),
    "period": QT_TRANSLATE_NOOP("app", "Month"),
    "period_exception": QT_TRANSLATE_NOOP("app", "Exception for a month"),
    "person": QT_TRANSLATE_NOOP("app", "Person"),
    "reopening": QT_TRANSLATE_NOOP("app", "Reopening"),
    "snapshots": QT_TRANSLATE_NOOP("app", "Snapshot"),
    "template": QT_TRANSLATE_NOOP("app", "Template"),
    "parties": QT_TRANSLATE_NOOP("app", "Party"),
    "contracts": QT_TRANSLATE_NOOP("app", "Contract"),
    "settlement_documents": QT_TRANSLATE_NOOP("app", "Settlement document"),
    "employees": QT_TRANSLATE_NOOP("app", "Employee"),
    "items": QT_TRANSLATE_NOOP("app", "Item"),
    "warehouses": QT_TRANSLATE_NOOP("app", "Warehouse"),
    "fixed_assets": QT_TRANSLATE_NOOP("app", "Fixed asset"),
    "bank_accounts": QT_TRANSLATE_NOOP("app", "Bank account"),
    "cash_desks": QT_TRANSLATE_NOOP("app", "Cash desk"),
    "cost_centres": QT_TRANSLATE_NOOP("app", "Cost centre"),
    "vat_codes": QT_TRANSLATE_NOOP("app", "VAT code"),
    "income_kinds": QT_TRANSLATE_NOOP("app", "Kind of income"),
}
"""Every kind of thing that an event is about."""

ROLE_NAMES = {
    "accountant": QT_TRANSLATE_NOOP("app", "Accountant"),
    "chief_accountant": QT_TRANSLATE_NOOP("app", "Chief accountant"),
    "tax_specialist": QT_TRANSLATE_NOOP("app", "Tax specialist"),
    "payroll_officer": QT_TRANSLATE_NOOP("app", "Payroll officer"),
    "auditor": QT_TRANSLATE_NOOP("app", "Auditor"),
}

MEMBER_STATES = {
    "active": QT_TRANSLATE_NOOP("app", "Active"),
    "unconfirmed": QT_TRANSLATE_NOOP("app", "Waits for a second administrator"),
    "invited": QT_TRANSLATE_NOOP("app", "Invited"),
    "disabled": QT_TRANSLATE_NOOP("app", "Shut out"),
    "none": QT_TRANSLATE_NOOP("app", "No role here"),
}


def event_word(event_type: str, texts: Texts) -> str:
    """A type of event in the reader's language; a newer one stands as it is written."""
    return texts.say(EVENT_TYPES.get(event_type, event_type))


def thing_word(kind: str, texts: Texts) -> str:
    """A kind of thing in the reader's language."""
    return texts.say(THING_KINDS.get(kind, kind))


def role_word(role: str, texts: Texts) -> str:
    """A role in the reader's language."""
    return texts.say(ROLE_NAMES.get(role, role))
