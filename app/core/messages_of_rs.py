"""Texts for what the server refuses about the outbox to the Revenue Service.

Joined to the others in `messages`.
"""

from app.core.errors import QT_TRANSLATE_NOOP

MESSAGES_OF_RS = {
    "rs.address_elsewhere": QT_TRANSLATE_NOOP(
        "app",
        "Documents go to RS.ge itself, or to a practice server on this computer such as "
        "http://127.0.0.1:8099. Leave the address empty for RS.ge.",
    ),
    "rs.amounts_of_books": QT_TRANSLATE_NOOP(
        "app",
        "Quantities, amounts and VAT are those of the books and are not changed here. Correct the "
        "invoice itself.",
    ),
    "rs.ask_lacks": QT_TRANSLATE_NOOP(
        "app",
        "To reject an invoice a reason is needed; to attach one, the number of the declaration and "
        "its month.",
    ),
    "rs.asked_already": QT_TRANSLATE_NOOP(
        "app", "This is on its way to RS.ge already. Look into the outbox."
    ),
    "rs.below_zero": QT_TRANSLATE_NOOP(
        "app",
        "More was credited than the line of the invoice has. RS.ge takes no amounts below zero; "
        "compare both documents.",
    ),
    "rs.document_not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such document of RS.ge here. Fetch them first."
    ),
    "rs.held": QT_TRANSLATE_NOOP("app", "Held back by a person."),
    "rs.match_kind": QT_TRANSLATE_NOOP(
        "app",
        "{entry} is no document of that kind: what came belongs to a purchase, what we sent to a "
        "sale.",
    ),
    "rs.matched_already": QT_TRANSLATE_NOOP(
        "app",
        "{entry} is matched with {number} of RS.ge already. Undo that first, or choose another.",
    ),
    "rs.name_decided": QT_TRANSLATE_NOOP(
        "app",
        "Somebody decided meanwhile what “{name}” is. Press F5 and look at it again.",
    ),
    "rs.no_goods": QT_TRANSLATE_NOOP(
        "app", "A line names no goods or service. RS.ge wants a name in every line."
    ),
    "rs.no_lines": QT_TRANSLATE_NOOP("app", "The document has no lines."),
    "rs.no_tin": QT_TRANSLATE_NOOP(
        "app",
        "The buyer has no identification code of 9 or 11 digits. Give it in the outbox, or hold "
        "the document back if the buyer needs no tax invoice.",
    ),
    "rs.outbox_not_found": QT_TRANSLATE_NOOP("app", "There is no such document in the outbox."),
    "rs.outbox_state": QT_TRANSLATE_NOOP(
        "app",
        "The document is done, taken back or just being sent, so this cannot be decided about it.",
    ),
    "rs.practice_only": QT_TRANSLATE_NOOP(
        "app",
        "A company for demonstration or practice sends nothing to RS.ge. Give the address of a "
        "practice server on this computer.",
    ),
    "rs.sender_other": QT_TRANSLATE_NOOP(
        "app", "Another program has gone on sending this company's documents meanwhile."
    ),
    "rs.taken_back": QT_TRANSLATE_NOOP(
        "app", "The entry was taken back before the document was sent, so it is not sent."
    ),
}
