"""The text for each code with which the server refuses accounts, templates and attachments.

Joined to the others in `messages`.
"""

from app.core.errors import QT_TRANSLATE_NOOP

MESSAGES_OF_DOCUMENTS = {
    "account.code_double": QT_TRANSLATE_NOOP(
        "app", "Account {account} stands twice in what you bring in. Leave one row."
    ),
    "account.code_malformed": QT_TRANSLATE_NOOP(
        "app",
        "“{account}” is no account code: 1 to 32 Latin letters, digits, points, hyphens or "
        "underscores, a letter or digit first. Correct it.",
    ),
    "account.dimension_double": QT_TRANSLATE_NOOP(
        "app", "Account {account} asks for the same dimension twice. Name it once."
    ),
    "account.dimension_unknown": QT_TRANSLATE_NOOP(
        "app", "Account {account} asks for “{value}”, which is no dimension. There are: {allowed}."
    ),
    "account.faults": QT_TRANSLATE_NOOP(
        "app",
        "The accounts cannot be kept as they are. What to correct is listed; nothing was changed.",
    ),
    "account.group_has_children": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} has sub-accounts, so it stays a heading: entries go to the "
        "sub-accounts.",
    ),
    "account.in_templates": QT_TRANSLATE_NOOP(
        "app",
        "The account stands in {count} {count:template|templates}: {names}. Change "
        "or drop {count:it|them} first.",
    ),
    "account.metadata_malformed": QT_TRANSLATE_NOOP(
        "app",
        "The metadata of account {account} is no JSON object, or longer than 10 000 signs. "
        "Correct it, or leave it empty.",
    ),
    "account.name_malformed": QT_TRANSLATE_NOOP(
        "app",
        "A name of account {account} is longer than 300 signs, or has a line break in it. Shorten"
        " it to one line.",
    ),
    "account.name_missing": QT_TRANSLATE_NOOP(
        "app", "Account {account} has no name in Georgian. Give one."
    ),
    "account.parent_inactive": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} would be active below a parent that is not. Activate the parent first,"
        " or choose another.",
    ),
    "account.parent_off_balance": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} mixes balance and off-balance accounts in one branch of the tree. "
        "Choose another parent or type.",
    ),
    "account.value_unknown": QT_TRANSLATE_NOOP(
        "app", "Account {account}: “{value}” is not known here. Use one of: {allowed}."
    ),
    "account_role.double": QT_TRANSLATE_NOOP(
        "app", "“{role}” is given to two accounts. Leave it with one."
    ),
    "account_role.malformed": QT_TRANSLATE_NOOP(
        "app",
        "“{role}” is no role of an account: small Latin letters and points, such as bank.gel.",
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "app", "The content of {file} is not what was attached. Do not use it; report this."
    ),
    "attachment.empty": QT_TRANSLATE_NOOP("app", "{file} is empty. Attach the document itself."),
    "attachment.exists": QT_TRANSLATE_NOOP(
        "app", "{file} is attached already. Rename the new one, or remove the old one first."
    ),
    "attachment.kind": QT_TRANSLATE_NOOP(
        "app",
        "{file} is no PDF, PNG, JPEG, XLSX or XML, whatever its name says. Save it as one of "
        "these and attach that.",
    ),
    "attachment.name_malformed": QT_TRANSLATE_NOOP(
        "app",
        "The name of the file is empty, too long, or has signs in it that no file name has. "
        "Rename the file.",
    ),
    "attachment.name_mismatch": QT_TRANSLATE_NOOP(
        "app", "{file} is in truth {kind}, and its ending says otherwise. Rename it by what it is."
    ),
    "attachment.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such attachment here. Look at the list of attachments."
    ),
    "attachment.reason_missing": QT_TRANSLATE_NOOP(
        "app", "Say why the attachment is removed, in a few words."
    ),
    "attachment.removed_already": QT_TRANSLATE_NOOP("app", "{file} is marked as removed already."),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "app",
        "{file} is larger than {mb} MB. Make it smaller, for instance by scanning it with fewer "
        "dots.",
    ),
    "attachment.unchangeable": QT_TRANSLATE_NOOP(
        "app",
        "An attachment is never changed or deleted. Mark it as removed, and attach the right one.",
    ),
    "entry.opening_exists": QT_TRANSLATE_NOOP(
        "app",
        "The company has its opening balances already. Reverse that entry first, or add the rest "
        "by an ordinary entry.",
    ),
    "line.dimension_unknown": QT_TRANSLATE_NOOP(
        "app",
        "The line names a {dimension} that is not in the register of this company. Add it there "
        "or choose another.",
    ),
    "office.storage_full": QT_TRANSLATE_NOOP(
        "app",
        "The storage of your office ({mb} MB) is full. Nothing was attached; ask for more room.",
    ),
    "opening.kind": QT_TRANSLATE_NOOP(
        "app",
        "Opening balances came as an entry of another kind. This is a fault of the program; "
        "report it.",
    ),
    "opening.not_first_person": QT_TRANSLATE_NOOP(
        "app",
        "Opening balances are entered by somebody who works in the company. Let its first person "
        "bring them in.",
    ),
    "template.day": QT_TRANSLATE_NOOP(
        "app", "A recurring entry needs the day of the month, 1 to 31; 31 is the end of the month."
    ),
    "template.factor": QT_TRANSLATE_NOOP(
        "app", "The factor must be above zero and at most a million."
    ),
    "template.faults": QT_TRANSLATE_NOOP(
        "app", "The template cannot be kept as it is. What to correct is listed."
    ),
    "template.kind": QT_TRANSLATE_NOOP(
        "app", "The program makes entries of the kind “{kind}” itself; no template does."
    ),
    "template.total": QT_TRANSLATE_NOOP(
        "app", "Give an amount above 0 with at most two digits for the tetri."
    ),
    "template.share": QT_TRANSLATE_NOOP(
        "app", "A share is a per cent such as 18%, a fraction such as 18/118, or the rest."
    ),
    "template.share_alone": QT_TRANSLATE_NOOP(
        "app",
        "A share stands alone on one side: without an amount of its own and without a currency.",
    ),
    "template.share_rest": QT_TRANSLATE_NOOP(
        "app", "Only one line can take the rest. Give the others a per cent or a fraction."
    ),
    "template.lines_missing": QT_TRANSLATE_NOOP(
        "app", "A template needs at least one line, and at most 1000."
    ),
    "template.name_missing": QT_TRANSLATE_NOOP(
        "app", "Give the template a name of at most 200 signs."
    ),
    "template.name_taken": QT_TRANSLATE_NOOP(
        "app", "There is a template “{name}” already. Choose another name, or drop that one."
    ),
    "template.next_day": QT_TRANSLATE_NOOP(
        "app", "The next day of the template must be its day of the month."
    ),
    "template.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such template in use. Look at the list of templates."
    ),
    "template.recurrence": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no recurrence. Use none, monthly, quarterly or yearly."
    ),
    "template.recurrence_none": QT_TRANSLATE_NOOP(
        "app",
        "A template without recurrence has no day, no next day and no end. Choose a recurrence, "
        "or leave them out.",
    ),
    "template.series": QT_TRANSLATE_NOOP(
        "app", "A series is 1 to 8 capital Latin letters or digits, such as GL."
    ),
    "template.text_long": QT_TRANSLATE_NOOP(
        "app", "The description of the template is longer than 1000 signs. Shorten it."
    ),
    "template.until": QT_TRANSLATE_NOOP(
        "app", "The template would end before its next day. Give a later end."
    ),
}
"""Code -> English text with {named} gaps."""

FIELDS = {
    "name_ka": QT_TRANSLATE_NOOP("app", "name in Georgian"),
    "name_en": QT_TRANSLATE_NOOP("app", "name in English"),
    "name_ru": QT_TRANSLATE_NOOP("app", "name in Russian"),
    "type": QT_TRANSLATE_NOOP("app", "type"),
    "normal_side": QT_TRANSLATE_NOOP("app", "normal side"),
    "currency_rule": QT_TRANSLATE_NOOP("app", "currency rule"),
    "ifrs_line": QT_TRANSLATE_NOOP("app", "IFRS line"),
    "cash_flow_class": QT_TRANSLATE_NOOP("app", "cash-flow class"),
    "required_dimensions": QT_TRANSLATE_NOOP("app", "required dimensions"),
    "parent_id": QT_TRANSLATE_NOOP("app", "parent account"),
    "is_postable": QT_TRANSLATE_NOOP("app", "heading or account for entries"),
    "is_active": QT_TRANSLATE_NOOP("app", "active or not"),
    "is_monetary": QT_TRANSLATE_NOOP("app", "monetary or not"),
    "metadata": QT_TRANSLATE_NOOP("app", "metadata"),
    "state": QT_TRANSLATE_NOOP("app", "state"),
    "kind": QT_TRANSLATE_NOOP("app", "kind"),
    "series": QT_TRANSLATE_NOOP("app", "series"),
    "entry_date": QT_TRANSLATE_NOOP("app", "date"),
    "text": QT_TRANSLATE_NOOP("app", "description"),
    "source_document": QT_TRANSLATE_NOOP("app", "source document"),
    "lines": QT_TRANSLATE_NOOP("app", "lines"),
    "reason": QT_TRANSLATE_NOOP("app", "reason"),
    "name": QT_TRANSLATE_NOOP("app", "name"),
    "recurrence": QT_TRANSLATE_NOOP("app", "recurrence"),
    "month_day": QT_TRANSLATE_NOOP("app", "day of the month"),
    "next_day": QT_TRANSLATE_NOOP("app", "next day"),
    "until": QT_TRANSLATE_NOOP("app", "last day"),
}
"""Field of a thing in its events -> what people call it, for telling what somebody changed."""

OTHER_FIELDS = QT_TRANSLATE_NOOP("app", "something else")
