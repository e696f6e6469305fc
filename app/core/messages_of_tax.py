"""The text for each code with which the server refuses invoices and VAT returns.

Joined to the others in `messages`.
"""

from app.core.errors import QT_TRANSLATE_NOOP

MESSAGES_OF_TAX = {
    "recurring.day": QT_TRANSLATE_NOOP(
        "app", "Give a day of the month, 1 to 31 (31 is its end), and the first day."
    ),
    "recurring.drafted_already": QT_TRANSLATE_NOOP(
        "app", "The draft of {day} is made already, or its day moved. Read the list again."
    ),
    "recurring.not_found": QT_TRANSLATE_NOOP(
        "app", "This invoice makes no drafts any more. Read the list again."
    ),
    "recurring.not_posted": QT_TRANSLATE_NOOP(
        "app", "Only a posted invoice that stands can recur; credit notes do not."
    ),
    "recurring.until": QT_TRANSLATE_NOOP(
        "app", "The recurring invoice would end before its next day. Give a later end."
    ),
    "entry.has_invoice": QT_TRANSLATE_NOOP(
        "app",
        "This entry is made by an invoice. Change, correct or drop the invoice; the entry follows.",
    ),
    "invoice.advance_exceeded": QT_TRANSLATE_NOOP(
        "app",
        "The advance {number} has less left than this invoice takes from it, or belongs to "
        "another party. Take what is left.",
    ),
    "invoice.advance_vat_differs": QT_TRANSLATE_NOOP(
        "app",
        "The entry releases {entry} of VAT on advances where the invoice says {invoice}. "
        "Calculate the invoice again.",
    ),
    "invoice.base_differs": QT_TRANSLATE_NOOP(
        "app",
        "With VAT code {code} the invoice has {invoice} without tax, its entry {entry}. "
        "Calculate the invoice again.",
    ),
    "invoice.credit_exceeds": QT_TRANSLATE_NOOP(
        "app",
        "The credit notes of invoice {number} would be more than the invoice, or name another "
        "party or an invoice that is not posted. Lower the amounts or choose the invoice again.",
    ),
    "invoice.entry_by_hand": QT_TRANSLATE_NOOP(
        "app", "This draft was entered as an entry, not as an invoice. Open it as an entry."
    ),
    "invoice.entry_differs": QT_TRANSLATE_NOOP(
        "app", "The invoice and its entry have different ids or days. Calculate the invoice again."
    ),
    "invoice.faults": QT_TRANSLATE_NOOP(
        "app",
        "The invoice and its entry do not agree. What differs is listed; nothing was changed.",
    ),
    "invoice.lines_missing": QT_TRANSLATE_NOOP(
        "app",
        "An invoice needs at least one line, and its totals must be those of the lines. "
        "Calculate the invoice again.",
    ),
    "invoice.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no invoice {invoice} here. Check the number."
    ),
    "invoice.number_again": QT_TRANSLATE_NOOP(
        "app",
        "This supplier's invoice “{number}” is entered already: {entry}. Open that one, or "
        "correct the number.",
    ),
    "invoice.posted_unchangeable": QT_TRANSLATE_NOOP(
        "app", "A posted invoice is not changed. Correct it, or make a credit note."
    ),
    "invoice.stands_behind": QT_TRANSLATE_NOOP(
        "app",
        "{number} stands behind {others}, which take from it or use it up. Take those back first.",
    ),
    "invoice.total_differs": QT_TRANSLATE_NOOP(
        "app",
        "The invoice comes to {invoice}, its entry books {entry} with the party. Calculate the "
        "invoice again.",
    ),
    "invoice.vat_differs": QT_TRANSLATE_NOOP(
        "app",
        "With VAT code {code} the invoice says {invoice} of VAT, its entry {entry}. Calculate "
        "the invoice again.",
    ),
    "vat.boxes_changed": QT_TRANSLATE_NOOP(
        "app",
        "The registers have changed since these boxes were calculated: {boxes}. Look at the "
        "return again.",
    ),
    "vat.filed_already": QT_TRANSLATE_NOOP(
        "app",
        "{number} is in a filed return; its month is not changed. What came later is corrected "
        "by a corrective return.",
    ),
    "vat.filed_day_wrong": QT_TRANSLATE_NOOP(
        "app",
        "A return is filed after the end of its month and not in the future; {day} is neither. "
        "Check the day.",
    ),
    "vat.no_input_record": QT_TRANSLATE_NOOP(
        "app",
        "Only purchases with VAT are given the month of their tax invoice, and not all of these "
        "are.",
    ),
    "vat.period_before_tax_point": QT_TRANSLATE_NOOP(
        "app",
        "{number} cannot enter a month before its own tax point. Choose that month or a later one.",
    ),
    "vat.period_wrong": QT_TRANSLATE_NOOP(
        "app", "A VAT period is a month, given by its first day; {day} is none."
    ),
    "vat.record_unchangeable": QT_TRANSLATE_NOOP(
        "app", "The VAT registers are not changed by hand. Correct the document."
    ),
    "vat.reference_missing": QT_TRANSLATE_NOOP(
        "app", "Give the number under which the Revenue Service took the return."
    ),
    "vat.return_filed_already": QT_TRANSLATE_NOOP(
        "app", "This return is filed already, as {reference}. Prepare a corrective one."
    ),
    "vat.return_not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such VAT return. Prepare it first."
    ),
    "vat.return_unchangeable": QT_TRANSLATE_NOOP(
        "app", "A filed return is not changed. Prepare a corrective one."
    ),
    "vat.proportion_posted": QT_TRANSLATE_NOOP(
        "app",
        "The proportional deduction of this month is entered already: {number}. Reverse or drop "
        "that first.",
    ),
    "vat.settlement_waits": QT_TRANSLATE_NOOP(
        "app",
        "The entry that settles this month waits for a second person already. Post or drop it.",
    ),
    "vat.settlement_differs": QT_TRANSLATE_NOOP(
        "app",
        "This entry is not the one that settles the return, or the return is not the last of its "
        "month. Look at the settlement again.",
    ),
    "vat.settled_already": QT_TRANSLATE_NOOP(
        "app", "The month is settled already by {number}. Reverse that entry first."
    ),
}
