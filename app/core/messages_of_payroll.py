"""The text for each code with which the server refuses payroll.

Joined to the others in `messages`.
"""

from app.core.errors import QT_TRANSLATE_NOOP

MESSAGES_OF_PAYROLL = {
    "employee.code_missing": QT_TRANSLATE_NOOP(
        "app", "An employee has no code. Give one of at most 64 signs."
    ),
    "employee.code_taken": QT_TRANSLATE_NOOP(
        "app", "The code {employee} belongs to another employee. Give another one."
    ),
    "employee.faults": QT_TRANSLATE_NOOP(
        "app", "Nothing was kept. Correct what is named, then keep it again."
    ),
    "employee.iban_wrong": QT_TRANSLATE_NOOP(
        "app", "{employee}: the bank account is no right IBAN. Compare it with the bank's paper."
    ),
    "employee.is_blocked": QT_TRANSLATE_NOOP(
        "app",
        "{employee} is blocked: what is known of this person is shown to nobody and not "
        "changed. Lift the blocking first.",
    ),
    "employee.must_be_kept": QT_TRANSLATE_NOOP(
        "app",
        "Sheets of payroll with {employee} must be kept until {day}. Block this person "
        "instead of erasing.",
    ),
    "employee.name_missing": QT_TRANSLATE_NOOP(
        "app", "{employee}: first and last name are both needed."
    ),
    "employee.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such employee, or this person is blocked: {employee}."
    ),
    "employee.nothing_given": QT_TRANSLATE_NOOP("app", "No employee was given. Name at least one."),
    "employee.personal_number_taken": QT_TRANSLATE_NOOP(
        "app",
        "{employee}: this personal number belongs to an employee already. Use that one, "
        "also for who comes back.",
    ),
    "employee.personal_number_wrong": QT_TRANSLATE_NOOP(
        "app", "{employee}: a citizen of Georgia has a personal number of 11 digits."
    ),
    "employee.reason_missing": QT_TRANSLATE_NOOP(
        "app", "Say why, in at least three letters: it is kept with the data."
    ),
    "employee.terms_overlap": QT_TRANSLATE_NOOP(
        "app", "{employee}: two agreements of one kind hold on {day}. End the earlier one before."
    ),
    "employee.value_wrong": QT_TRANSLATE_NOOP(
        "app",
        "A value cannot be kept: a day, a number or a text is outside of what is allowed "
        "({place}). Correct it, then keep it again.",
    ),
    "entry.has_payroll": QT_TRANSLATE_NOOP(
        "app", "This entry belongs to payroll and is changed there alone, by the payroll officer."
    ),
    "payroll.entry_differs": QT_TRANSLATE_NOOP(
        "app",
        "The entry books another sum than the people's lines come to: {role}. Calculate again.",
    ),
    "payroll.entry_missing": QT_TRANSLATE_NOOP(
        "app", "The entry of the run or payment is missing or dated otherwise. Calculate again."
    ),
    "payroll.entry_names_people": QT_TRANSLATE_NOOP(
        "app", "Entries of payroll name no employee: everybody who reads entries would see the pay."
    ),
    "payroll.faults": QT_TRANSLATE_NOOP(
        "app", "The entry does not agree with payroll, and nothing was posted."
    ),
    "payroll.filed_day_wrong": QT_TRANSLATE_NOOP(
        "app",
        "A return is filed after its month and not in the future: {day}. Give the day of "
        "the portal's receipt.",
    ),
    "payroll.no_lines": QT_TRANSLATE_NOOP(
        "app", "The run has nobody in it. Nothing is due, or nobody has an agreement that month."
    ),
    "payroll.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such run or payment of payroll. It may have been thrown away."
    ),
    "payroll.overpaid": QT_TRANSLATE_NOOP(
        "app", "More would be paid than is owed to: {employees}. Read it anew."
    ),
    "payroll.paid_already": QT_TRANSLATE_NOOP(
        "app", "Payments of this run stand. Take them back first, or post the difference."
    ),
    "payroll.posted_unchangeable": QT_TRANSLATE_NOOP(
        "app", "What is posted in payroll is not changed. Post the difference, or take it back."
    ),
    "payroll.reference_missing": QT_TRANSLATE_NOOP(
        "app", "Give the number under which the portal took the return."
    ),
    "payroll.return_differs": QT_TRANSLATE_NOOP(
        "app", "Payments of the month changed after the return was built. Build it again."
    ),
    "payroll.return_does_not_add_up": QT_TRANSLATE_NOOP(
        "app", "The rows of the return do not add up to its sums. Build it again."
    ),
    "payroll.return_filed_already": QT_TRANSLATE_NOOP(
        "app",
        "The return is filed already, under {reference}. Later payments need a corrective one.",
    ),
    "payroll.return_not_found": QT_TRANSLATE_NOOP("app", "There is no such withholding return."),
    "payroll.return_prepared_already": QT_TRANSLATE_NOOP(
        "app", "A return of this month was prepared by somebody else meanwhile. Read it anew."
    ),
    "payroll.return_same": QT_TRANSLATE_NOOP(
        "app",
        "Nothing of the month changed since its return was filed: there is nothing to correct.",
    ),
    "payroll.return_unchangeable": QT_TRANSLATE_NOOP(
        "app", "A filed withholding return is not changed. Prepare a corrective one."
    ),
    "payroll.role_unbound": QT_TRANSLATE_NOOP(
        "app",
        "No account serves “{role}”. Bind one under Chart of accounts, Roles, then post again.",
    ),
    "payroll.value_wrong": QT_TRANSLATE_NOOP(
        "app", "A sum or a day of payroll cannot be kept ({place}). Calculate again."
    ),
    "timesheet.days_wrong": QT_TRANSLATE_NOOP(
        "app",
        "{employee}: the timesheet has another number of marks than the month has days ({days}).",
    ),
    "timesheet.nothing_given": QT_TRANSLATE_NOOP(
        "app", "No timesheet was given. Name a month and at least one employee."
    ),
}
