"""The text for each code with which the server and the rules refuse parties.

Joined to the others in `messages`.
"""

from app.core.errors import QT_TRANSLATE_NOOP

MESSAGES_OF_PARTIES = {
    "allocation.amount": QT_TRANSLATE_NOOP(
        "app", "An amount to allocate is above nothing and in whole tetri or cents."
    ),
    "allocation.exceeds": QT_TRANSLATE_NOOP(
        "app",
        "{amount} cannot be allocated: only {open} is open on both sides. Read the list again.",
    ),
    "allocation.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such allocation. Read the list again."
    ),
    "allocation.not_open": QT_TRANSLATE_NOOP(
        "app",
        "A payment or a debt of these is not open on that day or was settled since. Read the list "
        "again.",
    ),
    "allocation.nothing": QT_TRANSLATE_NOOP(
        "app", "Nothing is allocated: give a day and 1 to 500 pairs of a payment and a debt."
    ),
    "allocation.unchangeable": QT_TRANSLATE_NOOP(
        "app", "An allocation is not changed. Undo it and allocate anew."
    ),
    "allocation.undone_already": QT_TRANSLATE_NOOP("app", "This allocation is undone already."),
    "party.account_type": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} is of another type than this field asks for. Choose another account.",
    ),
    "party.account_unknown": QT_TRANSLATE_NOOP(
        "app", "There is no account {account} in this chart. Choose another, or leave it empty."
    ),
    "party.account_unusable": QT_TRANSLATE_NOOP(
        "app", "Account {account} is a heading or not in use. Choose another account."
    ),
    "party.code_double": QT_TRANSLATE_NOOP(
        "app", "Party {party} stands twice in what you bring in. Leave one row."
    ),
    "party.code_malformed": QT_TRANSLATE_NOOP(
        "app", "Give the party a code of 1 to 64 signs in one line, or an identification code."
    ),
    "party.country_malformed": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no country: two capital Latin letters, such as GE or TR."
    ),
    "party.currency_unknown": QT_TRANSLATE_NOOP(
        "app", "“{currency}” is no currency of these books. Choose another, or leave it empty."
    ),
    "party.email_malformed": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no e-mail address. Write it like name@example.ge."
    ),
    "party.exists": QT_TRANSLATE_NOOP(
        "app", "The code {party} belongs to “{name}” already. Choose another code."
    ),
    "party.faults": QT_TRANSLATE_NOOP(
        "app",
        "The parties cannot be kept as they are. What to correct is listed; nothing was changed.",
    ),
    "party.iban_double": QT_TRANSLATE_NOOP(
        "app", "The bank account {value} stands twice. Leave it once."
    ),
    "party.iban_malformed": QT_TRANSLATE_NOOP(
        "app",
        "{value} is no right IBAN: a sign is missing or two changed places. A Georgian one has "
        "22 signs and begins with GE.",
    ),
    "party.id_code_double": QT_TRANSLATE_NOOP(
        "app", "The identification code {value} stands twice in what you bring in. Leave one row."
    ),
    "party.id_code_foreign": QT_TRANSLATE_NOOP(
        "app",
        "“{value}” is no identification code: up to 40 letters, digits, points, hyphens or "
        "strokes.",
    ),
    "party.id_code_organisation": QT_TRANSLATE_NOOP(
        "app",
        "“{value}” is no code of an organisation: these have 9 digits. With 11 digits it is a "
        "person.",
    ),
    "party.id_code_person": QT_TRANSLATE_NOOP(
        "app",
        "“{value}” is no personal number: these have 11 digits. With 9 digits it is an "
        "organisation.",
    ),
    "party.id_code_taken": QT_TRANSLATE_NOOP(
        "app",
        "The identification code {value} belongs to {other} “{name}” already. Use that party, or "
        "keep this one as a second on purpose.",
    ),
    "party.kind_of_country": QT_TRANSLATE_NOOP(
        "app",
        "Country and kind do not fit: organisations and persons are of Georgia, all others are "
        "abroad ({country}).",
    ),
    "party.name_missing": QT_TRANSLATE_NOOP("app", "The party has no name. Give one."),
    "party.not_found": QT_TRANSLATE_NOOP("app", "There is no party {party}. Check the code."),
    "party.phone_malformed": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no phone number. Write digits, such as +995 32 200 00 00."
    ),
    "party.terms_malformed": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no number of days. Give 0 to 3650; 0 is due at once."
    ),
    "party.text_malformed": QT_TRANSLATE_NOOP(
        "app", "This text is too long (more signs than {length_max}) or has a line break in it."
    ),
    "party.value_unknown": QT_TRANSLATE_NOOP(
        "app", "“{value}” is not known here. Use one of: {allowed}."
    ),
    "party.vat_code_unknown": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no VAT code for this side. Choose another, or leave it empty."
    ),
    "party.vat_day_double": QT_TRANSLATE_NOOP(
        "app", "Two VAT statuses begin on one day, {value}. Leave one of them."
    ),
    "party.vat_day_malformed": QT_TRANSLATE_NOOP(
        "app", "“{value}” is no day from which a VAT status can hold. Give a date."
    ),
}
