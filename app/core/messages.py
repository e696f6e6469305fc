"""The text for each code that the server can refuse with: what is wrong, where, and what to do."""

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.messages_of_documents import MESSAGES_OF_DOCUMENTS
from app.core.messages_of_parties import MESSAGES_OF_PARTIES
from app.core.messages_of_payroll import MESSAGES_OF_PAYROLL
from app.core.messages_of_rs import MESSAGES_OF_RS
from app.core.messages_of_tax import MESSAGES_OF_TAX

_MESSAGES = {
    "account.cash_is_judged": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} holds money that the approval rules judge payments by, so it stays cash."
        " Change the rules first.",
    ),
    "account.cannot_deactivate": QT_TRANSLATE_NOOP(
        "app", "The account is in use and stays active. The reasons are listed."
    ),
    "account.exists": QT_TRANSLATE_NOOP(
        "app", "Account {account} exists already. Choose another code, or change that account."
    ),
    "account.has_balance": QT_TRANSLATE_NOOP(
        "app", "The account has a balance of {amount} GEL. Bring it to zero first."
    ),
    "account.has_children": QT_TRANSLATE_NOOP(
        "app",
        "The account has {count} {count:active sub-account|active sub-accounts}. Deactivate "
        "{count:it|them} first.",
    ),
    "account.has_role": QT_TRANSLATE_NOOP(
        "app", "The program uses the account for: {role}. Bind another account to that first."
    ),
    "account.in_drafts": QT_TRANSLATE_NOOP(
        "app",
        "The account stands in {count} {count:draft|drafts}. Post {count:it|them} or "
        "choose another account there.",
    ),
    "account.in_use": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} has entries, so its type and use stay as they are. Add a new "
        "account instead.",
    ),
    "account.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no account {account} in this chart. Check the code."
    ),
    "account.not_monetary": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} cannot be monetary: only assets and liabilities hold money or debts."
        " Leave it as it is.",
    ),
    "account.parent_below": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} cannot stand below itself or one of its own sub-accounts. Choose "
        "another parent.",
    ),
    "account.parent_unknown": QT_TRANSLATE_NOOP(
        "app", "Account {account} names a parent account that does not exist. Add the parent first."
    ),
    "account_role.no_account": QT_TRANSLATE_NOOP(
        "app",
        "“{role}” cannot use account {account}: it does not exist or takes no entries. Choose "
        "another account.",
    ),
    "account_role.unbound": QT_TRANSLATE_NOOP(
        "app", "The company has no account for “{role}”. Bind one to it first."
    ),
    "approval.amount_wrong": QT_TRANSLATE_NOOP(
        "app", "Give each approval rule one amount in GEL, zero or more: “{kind}” has none."
    ),
    "approval.change_not_found": QT_TRANSLATE_NOOP(
        "app", "These approval rules are not asked for, or hold already. Look at the list again."
    ),
    "approval.change_outdated": QT_TRANSLATE_NOOP(
        "app",
        "These approval rules were asked for before others came to hold, or by somebody who is no "
        "longer an administrator. Ask for them anew.",
    ),
    "approval.kind_untrusted": QT_TRANSLATE_NOOP(
        "app",
        "No approval rule can be about “{kind}”: whoever enters an entry chooses such a name. "
        "Use *, payment, receipt or reversal.",
    ),
    "approval.needed": QT_TRANSLATE_NOOP(
        "app", "A second person must approve: {entries}. Send them for approval first."
    ),
    "approval.not_submitted": QT_TRANSLATE_NOOP(
        "app", "The draft was not sent for approval, or is approved already. Nothing was changed."
    ),
    "approval.own_entry": QT_TRANSLATE_NOOP(
        "app", "You made or changed this entry, so another person must approve it."
    ),
    "approval.own_rules": QT_TRANSLATE_NOOP(
        "app",
        "You asked for these rules, so another person who administers the company must agree.",
    ),
    "approval.reason_missing": QT_TRANSLATE_NOOP(
        "app", "Say why the entry goes back, in a few words."
    ),
    "audit.no_chain": QT_TRANSLATE_NOOP(
        "app", "The company has no event chain. Report this; nothing was changed."
    ),
    "batch.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such import in this company. Look at the list of imports."
    ),
    "batch.reversed_already": QT_TRANSLATE_NOOP(
        "app", "Everything that {file} brought in is taken back already."
    ),
    "bug.server": QT_TRANSLATE_NOOP(
        "app",
        "The server met a fault of the program ({state}). Nothing was changed. Report it with "
        "the reference number.",
    ),
    "changed.concurrently": QT_TRANSLATE_NOOP(
        "app",
        "A colleague changed the same thing at the same moment. Nothing of yours was saved; "
        "try again.",
    ),
    "changed.meanwhile": QT_TRANSLATE_NOOP(
        "app",
        "{name} changed this on {at}, after you opened it: {what}. Look at the new state and do "
        "it again.",
    ),
    "colleague.busy": QT_TRANSLATE_NOOP(
        "app",
        "A colleague's work in this company is not finished. Nothing of yours was saved; try "
        "again in a few seconds.",
    ),
    "company.start_missing": QT_TRANSLATE_NOOP(
        "app", "Give the day from which the books are kept."
    ),
    "entry.before_start": QT_TRANSLATE_NOOP(
        "app",
        "The date lies before the books begin on {starts_on}. Give a later date, or enter it "
        "as an opening balance.",
    ),
    "entry.corrected_already": QT_TRANSLATE_NOOP(
        "app", "The correction of {number} is begun already, as {draft}. Go on with that draft."
    ),
    "entry.date_far": QT_TRANSLATE_NOOP(
        "app", "The date lies more than a year ahead. Check the year."
    ),
    "entry.date_missing": QT_TRANSLATE_NOOP("app", "The entry has no date. Give one."),
    "entry.faults": QT_TRANSLATE_NOOP(
        "app", "The entry cannot be posted as it is. What to correct is listed."
    ),
    "entry.id_taken": QT_TRANSLATE_NOOP(
        "app", "A draft has this id already. Post that draft, or enter this under a new id."
    ),
    "entry.id_missing": QT_TRANSLATE_NOOP(
        "app", "The entry came without an id. This is a fault of the program; report it."
    ),
    "entry.is_reversal": QT_TRANSLATE_NOOP(
        "app", "A reversal is not reversed again. Enter the original anew instead."
    ),
    "entry.kind_by_hand": QT_TRANSLATE_NOOP(
        "app", "An entry of the kind “{kind}” is made by the program alone, not by hand."
    ),
    "entry.kind_missing": QT_TRANSLATE_NOOP(
        "app", "The entry came without a kind. This is a fault of the program; report it."
    ),
    "entry.kind_unknown": QT_TRANSLATE_NOOP(
        "app", "There is no kind of entry “{kind}”. An entry by hand is “manual”."
    ),
    "entry.lines_missing": QT_TRANSLATE_NOOP(
        "app", "An entry needs at least two lines. Add the missing side."
    ),
    "entry.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no such entry or draft in this company. Check the number or reference."
    ),
    "entry.opening_day": QT_TRANSLATE_NOOP(
        "app", "Opening balances carry the date {day}, the day before the books begin."
    ),
    "entry.posted_already": QT_TRANSLATE_NOOP(
        "app", "This entry is posted already. Reverse it instead, or copy it into a new draft."
    ),
    "entry.reversal_by_hand": QT_TRANSLATE_NOOP(
        "app", "A reversal is made from the posted entry itself, not by hand."
    ),
    "entry.reversal_of_nothing": QT_TRANSLATE_NOOP(
        "app", "A reversal must name the entry it reverses."
    ),
    "entry.reversed_already": QT_TRANSLATE_NOOP(
        "app", "Entry {number} is reversed already, or its reversal waits for approval."
    ),
    "entry.text_long": QT_TRANSLATE_NOOP(
        "app",
        "The text of an entry or line is longer than 1000 signs, or its document than 200."
        " Shorten it.",
    ),
    "entry.unbalanced": QT_TRANSLATE_NOOP(
        "app",
        "Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.",
    ),
    "exception.ended": QT_TRANSLATE_NOOP("app", "This exception has ended or was revoked already."),
    "exception.not_found": QT_TRANSLATE_NOOP("app", "There is no such exception in these books."),
    "exception.reason_missing": QT_TRANSLATE_NOOP(
        "app", "Say why this person may still post into the month, in a few words."
    ),
    "exception.until": QT_TRANSLATE_NOOP(
        "app", "An exception ends at a moment that is still to come. Give another one."
    ),
    "guard.table_without_rule": QT_TRANSLATE_NOOP(
        "app",
        "Table {table} has no rule of protection. The upgrade was stopped and changed nothing.",
    ),
    "import.file_known": QT_TRANSLATE_NOOP(
        "app",
        "The same file was brought in on {day} already, as {file}. Take that import back first, "
        "or say that it is meant twice (--again).",
    ),
    "invitation.not_found": QT_TRANSLATE_NOOP(
        "app",
        "There is no such invitation or role waiting. It may have been withdrawn or settled "
        "already.",
    ),
    "line.account_inactive": QT_TRANSLATE_NOOP(
        "app", "Account {account} is not active. Choose an active one."
    ),
    "line.account_is_group": QT_TRANSLATE_NOOP(
        "app",
        "Account {account} is a heading and takes no entries. Choose one of its sub-accounts.",
    ),
    "line.account_missing": QT_TRANSLATE_NOOP("app", "The line has no account. Choose one."),
    "line.account_unknown": QT_TRANSLATE_NOOP(
        "app", "The account of the line does not exist in this company. Choose another."
    ),
    "line.amount_times_rate": QT_TRANSLATE_NOOP(
        "app",
        "Amount times rate gives {expected} GEL. Correct the amount, the rate or the sum in GEL.",
    ),
    "line.currency_digits": QT_TRANSLATE_NOOP(
        "app",
        "An amount in {currency} has at most {digits} {digits:digit|digits} after "
        "the decimal sign.",
    ),
    "line.currency_half": QT_TRANSLATE_NOOP(
        "app", "A foreign currency needs its amount, and an amount its currency. Fill both or none."
    ),
    "line.currency_is_gel": QT_TRANSLATE_NOOP(
        "app", "GEL is the currency of the books; leave the currency empty."
    ),
    "line.currency_unknown": QT_TRANSLATE_NOOP(
        "app", "Currency {currency} is not known. Use its three letters, such as USD."
    ),
    "line.dimension_missing": QT_TRANSLATE_NOOP(
        "app", "Account {account} asks for: {dimensions}. Fill it in."
    ),
    "line.foreign_only": QT_TRANSLATE_NOOP(
        "app", "Account {account} is kept in foreign currency. Give currency, amount and rate."
    ),
    "line.gel_only": QT_TRANSLATE_NOOP(
        "app", "Account {account} is kept in GEL only. Leave the currency empty."
    ),
    "line.one_side": QT_TRANSLATE_NOOP(
        "app", "A line has either a debit or a credit, above zero. Correct the amounts."
    ),
    "line.rate_missing": QT_TRANSLATE_NOOP(
        "app", "A foreign amount needs an exchange rate above zero."
    ),
    "line.tetri": QT_TRANSLATE_NOOP(
        "app", "An amount in GEL has at most two digits after the decimal sign."
    ),
    "line.too_large": QT_TRANSLATE_NOOP("app", "The amount is too large to be true. Check it."),
    "login.not_changed": QT_TRANSLATE_NOOP(
        "app", "The server could not change the password. Nothing was changed; report it."
    ),
    "login.not_made": QT_TRANSLATE_NOOP(
        "app", "The server could not make the login. Nothing was changed; report it."
    ),
    "login.refused": QT_TRANSLATE_NOOP(
        "app",
        "The server does not accept this login and password. Check both, or ask your "
        "administrator for new ones.",
    ),
    "office.expired": QT_TRANSLATE_NOOP(
        "app",
        "The subscription ended on {last_day}. Everything can be read and exported; renew it "
        "to write.",
    ),
    "password.weak": QT_TRANSLATE_NOOP(
        "app",
        "A password has at least {length_min} {length_min:sign|signs}, letters and others "
        "mixed. Choose a "
        "longer one.",
    ),
    "period.closed": QT_TRANSLATE_NOOP(
        "app",
        "The month that begins on {first_day} is closed. Choose another date, or ask for the "
        "month to be reopened.",
    ),
    "period.earlier_open": QT_TRANSLATE_NOOP(
        "app", "Earlier months are still open: {months}. Close them first."
    ),
    "period.hard_closed": QT_TRANSLATE_NOOP(
        "app",
        "The month that begins on {first_day} is finally closed. Two persons can open it: one "
        "asks with a reason, another agrees.",
    ),
    "period.has_drafts": QT_TRANSLATE_NOOP(
        "app",
        "{count} {count:draft is|drafts are} dated in the month that begins on {first_day}: "
        "{entries}. Post or move {count:it|them} first.",
    ),
    "period.no_change": QT_TRANSLATE_NOOP(
        "app", "The month is in that state already, or the state does not exist."
    ),
    "period.not_found": QT_TRANSLATE_NOOP("app", "There is no such month in these books."),
    "period.not_over": QT_TRANSLATE_NOOP("app", "The month is not over: it ends on {last_day}."),
    "period.not_revalued": QT_TRANSLATE_NOOP(
        "app", "Foreign balances are not revalued at {day}: {currencies}."
    ),
    "period.obstacles": QT_TRANSLATE_NOOP(
        "app",
        "The month that begins on {first_day} cannot be closed yet. What stands in the way is "
        "listed.",
    ),
    "period.reason_missing": QT_TRANSLATE_NOOP(
        "app", "Say why the month is reopened, in a few words."
    ),
    "period.year_not_closed": QT_TRANSLATE_NOOP(
        "app",
        "Income and expense of the year that ends on {last_day} are not closed yet. After the "
        "final closing of this month it would have to be opened for that.",
    ),
    "permission.missing": QT_TRANSLATE_NOOP(
        "app",
        "You do not have the right for this here: {permission}. Ask the administrator of the "
        "company.",
    ),
    "person.name_missing": QT_TRANSLATE_NOOP("app", "Give the person's name."),
    "person.not_found": QT_TRANSLATE_NOOP("app", "There is no such person here."),
    "person.own_account": QT_TRANSLATE_NOOP(
        "app", "Nobody changes his own rights. Ask another administrator."
    ),
    "person.shared": QT_TRANSLATE_NOOP(
        "app",
        "This person also works in another company, so only the operator of the server may "
        "reset the access.",
    ),
    "person.unknown": QT_TRANSLATE_NOOP(
        "app",
        "This login belongs to no person here, or the person was shut out. Ask your administrator.",
    ),
    "posted.unchangeable": QT_TRANSLATE_NOOP(
        "app", "What is posted is never changed or deleted. Reverse it instead."
    ),
    "register.unknown": QT_TRANSLATE_NOOP("app", "There is no register “{register}”."),
    "reopening.asked_already": QT_TRANSLATE_NOOP(
        "app",
        "Somebody asked already to open the month that begins on {first_day}. Let another "
        "person agree.",
    ),
    "reopening.ended": QT_TRANSLATE_NOOP(
        "app",
        "That asking for the month that begins on {first_day} was settled, withdrawn or has "
        "expired. Ask again if the month must be opened.",
    ),
    "reopening.not_found": QT_TRANSLATE_NOOP(
        "app", "Nobody asked to open that month in these books."
    ),
    "reopening.not_needed": QT_TRANSLATE_NOOP(
        "app",
        "The month that begins on {first_day} is not finally closed. Open it in the ordinary way.",
    ),
    "reopening.own": QT_TRANSLATE_NOOP(
        "app", "You asked for this yourself, so another person must agree."
    ),
    "request.missing": QT_TRANSLATE_NOOP(
        "app", "The request came without an id. This is a fault of the program; report it."
    ),
    "request.reused": QT_TRANSLATE_NOOP(
        "app",
        "The request id was used for something else before. This is a fault of the program; "
        "report it.",
    ),
    "revaluation.impossible": QT_TRANSLATE_NOOP(
        "app", "Foreign balances cannot be revalued yet. What is missing is listed."
    ),
    "revaluation.rate_missing": QT_TRANSLATE_NOOP(
        "app",
        "There is no exchange rate for {day} or the {days} {days:day|days} before: "
        "{currencies}. Bring the"
        " rates in first.",
    ),
    "revaluation.undecided": QT_TRANSLATE_NOOP(
        "app",
        "Nobody has said whether these accounts are monetary: {accounts}. Money, receivables "
        "and debts are; advances, goods and shares are not.",
    ),
    "revaluation.waits": QT_TRANSLATE_NOOP(
        "app", "An earlier revaluation waits for approval: {entries}. Post or drop it first."
    ),
    "role.second_person_needed": QT_TRANSLATE_NOOP(
        "app", "You gave this role, so another administrator must confirm it."
    ),
    "role.unknown": QT_TRANSLATE_NOOP("app", "There is no role “{role}”."),
    "second_factor.begin_again": QT_TRANSLATE_NOOP(
        "app",
        "More than a quarter of an hour has passed since you began. Begin again with the new "
        "telephone; the present one holds until then.",
    ),
    "second_factor.busy": QT_TRANSLATE_NOOP(
        "app", "Another sign-in of yours is running. Wait a moment and try again."
    ),
    "second_factor.confirmed": QT_TRANSLATE_NOOP("app", "The second factor is set up already."),
    "second_factor.locked": QT_TRANSLATE_NOOP(
        "app", "Too many wrong codes: sign-in is locked. Your administrator can open it again."
    ),
    "second_factor.missing": QT_TRANSLATE_NOOP(
        "app", "The second factor is not set up yet. Set it up first."
    ),
    "second_factor.wait": QT_TRANSLATE_NOOP(
        "app", "Too many wrong codes. Try again in {minutes} {minutes:minute|minutes}."
    ),
    "server.connection_lost": QT_TRANSLATE_NOOP(
        "app",
        "The connection to the server is lost. Nothing you typed is lost; try again in a moment.",
    ),
    "server.disk_full": QT_TRANSLATE_NOOP(
        "app", "The disk of the server is full. Nothing was changed; make room and try again."
    ),
    "server.full": QT_TRANSLATE_NOOP(
        "app", "The server has no free connection. Close other windows of the program or try later."
    ),
    "server.too_long": QT_TRANSLATE_NOOP(
        "app",
        "The server stopped the work because it took too long. Nothing was changed; try a "
        "smaller piece.",
    ),
    "session.ended": QT_TRANSLATE_NOOP("app", "Your session has ended. Sign in again with a code."),
    "session.needed": QT_TRANSLATE_NOOP(
        "app", "Your session has ended. Sign in again with a code."
    ),
    "snapshot.not_found": QT_TRANSLATE_NOOP(
        "app", "There is no snapshot after event {seq}. “audit snapshots” lists them."
    ),
    "snapshot.nothing_new": QT_TRANSLATE_NOOP(
        "app", "Nothing has happened since the last snapshot. Take the next one later."
    ),
    "value.double": QT_TRANSLATE_NOOP("app", "This exists already ({field}). Choose another code."),
    "value.malformed": QT_TRANSLATE_NOOP(
        "app", "A value is not written as it must be. Check dates, numbers and codes."
    ),
    "value.missing": QT_TRANSLATE_NOOP("app", "A value that must be there is missing. Fill it in."),
    "value.not_allowed": QT_TRANSLATE_NOOP(
        "app", "A value is not allowed here ({field}). Check it."
    ),
    "value.too_large": QT_TRANSLATE_NOOP("app", "A value is too large to be true. Check it."),
    "value.unknown": QT_TRANSLATE_NOOP(
        "app", "Something is named that does not exist in this company ({field}). Check it."
    ),
    "year.closed_already": QT_TRANSLATE_NOOP(
        "app", "The year {year} is closed already and nothing was posted after that."
    ),
    "year.earlier_open": QT_TRANSLATE_NOOP(
        "app", "The year {earlier} still holds income or expense. Close it before {year}."
    ),
    "year.has_drafts": QT_TRANSLATE_NOOP(
        "app",
        "{count} {count:draft belongs|drafts belong} to the year {year}: {entries}. "
        "Post or drop {count:it|them} first.",
    ),
    "year.not_found": QT_TRANSLATE_NOOP("app", "There is no year {year} in these books."),
    "year.not_over": QT_TRANSLATE_NOOP(
        "app", "The year {year} is not over: it ends on {last_day}. Close it after that day."
    ),
    "year.nothing_to_close": QT_TRANSLATE_NOOP(
        "app", "Income and expense of the year {year} are at zero: there is nothing to close."
    ),
    "year.reversal_day": QT_TRANSLATE_NOOP(
        "app",
        "The closing or opening of a year is reversed on its own date. Leave the date as it is.",
    ),
}

_OTHERS = (
    MESSAGES_OF_DOCUMENTS
    | MESSAGES_OF_PARTIES
    | MESSAGES_OF_PAYROLL
    | MESSAGES_OF_RS
    | MESSAGES_OF_TAX
)
MESSAGES = dict(sorted((_MESSAGES | _OTHERS).items()))
"""Code -> English text with {named} gaps; translated in `translations`."""
