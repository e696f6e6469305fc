<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>app</name>
    <message>
        <source>The period ends on {last}, before its first day {first}.</source>
        <translation>The period ends on {last}, before its first day {first}.</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2026-03.</source>
        <translation>“{value}” is not a month. Write it as 2026-03.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Write it as 1180.00.</source>
        <translation>“{value}” is not an amount. Write it as 1180.00.</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>“{value}” is too large for an amount.</translation>
    </message>
    <message>
        <source>“{value}” has more than {digits} digits after the decimal sign.</source>
        <translation>“{value}” has more than {digits} digits after the decimal sign.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 05.03.2026 or 2026-03-05.</source>
        <translation>“{value}” is not a day. Write it as 05.03.2026 or 2026-03-05.</translation>
    </message>
    <message>
        <source>{tax}: “{key}” has two values on {day}.</source>
        <translation>{tax}: “{key}” has two values on {day}.</translation>
    </message>
    <message>
        <source>{tax}: no value of “{key}” is known for {day}.</source>
        <translation>{tax}: no value of “{key}” is known for {day}.</translation>
    </message>
    <message>
        <source>There is no table of rates named “{tax}”.</source>
        <translation>There is no table of rates named “{tax}”.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be added without an exchange rate.</source>
        <translation>{first} and {second} cannot be added without an exchange rate.</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. Choose one of: {languages}.</source>
        <translation>The program does not speak “{language}”. Choose one of: {languages}.</translation>
    </message>
    <message>
        <source>“{title}” has too many columns for a page. Save it as an Excel file instead.</source>
        <translation>“{title}” has too many columns for a page. Save it as an Excel file instead.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nothing in this period.</translation>
    </message>
    <message>
        <source>printed {moment}, Tbilisi time</source>
        <translation>printed {moment}, Tbilisi time</translation>
    </message>
    <message>
        <source>chain of events: {head}</source>
        <translation>chain of events: {head}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Identification code {code}</source>
        <translation>Identification code {code}</translation>
    </message>
    <message>
        <source>Amounts in lari, ₾</source>
        <translation>Amounts in lari, ₾</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>Amounts in {currency}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>name, surname</source>
        <translation>name, surname</translation>
    </message>
    <message>
        <source>The code is not right. Wait for the next one and type it again.</source>
        <translation>The code is not right. Wait for the next one and type it again.</translation>
    </message>
    <message>
        <source>This login belongs to no person here, or the person was shut out. Ask your administrator.</source>
        <translation>This login belongs to no person here, or the person was shut out. Ask your administrator.</translation>
    </message>
    <message>
        <source>There is no such company for you here. Make one with “company create”, or “demo create” to look around.</source>
        <translation>There is no such company for you here. Make one with “company create”, or “demo create” to look around.</translation>
    </message>
    <message>
        <source>Several companies fit: {companies}. Name one with --company.</source>
        <translation>Several companies fit: {companies}. Name one with --company.</translation>
    </message>
    <message>
        <source>The server may not run as root, and this computer has no account {name} for it. Make one with useradd --system {name}, or run the program as an ordinary user.</source>
        <translation>The server may not run as root, and this computer has no account {name} for it. Make one with useradd --system {name}, or run the program as an ordinary user.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL are missing ({path}). Install the program again, or connect to a shared server.</source>
        <translation>The programs of PostgreSQL are missing ({path}). Install the program again, or connect to a shared server.</translation>
    </message>
    <message>
        <source>The server&apos;s program {name} has not finished in {limit_s} seconds. Close other heavy programs and try again.</source>
        <translation>The server&apos;s program {name} has not finished in {limit_s} seconds. Close other heavy programs and try again.</translation>
    </message>
    <message>
        <source>The program lies in {folder}, and PostgreSQL cannot run from a path with one of the characters &quot; $ ` \. Install the program elsewhere.</source>
        <translation>The program lies in {folder}, and PostgreSQL cannot run from a path with one of the characters &quot; $ ` \. Install the program elsewhere.</translation>
    </message>
    <message>
        <source>The server of {folder} is not running. Start the program again; if this comes back, look into {log}.</source>
        <translation>The server of {folder} is not running. Start the program again; if this comes back, look into {log}.</translation>
    </message>
    <message>
        <source>Other programs use the server of {folder} (processes {programs}). Close them first, or force the stop.</source>
        <translation>Other programs use the server of {folder} (processes {programs}). Close them first, or force the stop.</translation>
    </message>
    <message>
        <source>The password of the server of {folder} is missing from {secrets}. Bring that folder back from a backup.</source>
        <translation>The password of the server of {folder} is missing from {secrets}. Bring that folder back from a backup.</translation>
    </message>
    <message>
        <source>The server was used before it was entered. Report this.</source>
        <translation>The server was used before it was entered. Report this.</translation>
    </message>
    <message>
        <source>The books in {folder} were written by PostgreSQL {found}, and this program brings PostgreSQL {ours}. Open them with the release of the program that wrote them.</source>
        <translation>The books in {folder} were written by PostgreSQL {found}, and this program brings PostgreSQL {ours}. Open them with the release of the program that wrote them.</translation>
    </message>
    <message>
        <source>The server of {folder} (process {pid}) has not stopped in {limit_s} seconds. Wait a little and try again.</source>
        <translation>The server of {folder} (process {pid}) has not stopped in {limit_s} seconds. Wait a little and try again.</translation>
    </message>
    <message>
        <source>The server of {folder} is still starting after {limit_s} seconds; after a crash it first repairs the books. Wait a little and start the program again.</source>
        <translation>The server of {folder} is still starting after {limit_s} seconds; after a crash it first repairs the books. Wait a little and start the program again.</translation>
    </message>
    <message>
        <source>Another server uses the address of the server of {folder}. Stop it or start the computer again.</source>
        <translation>Another server uses the address of the server of {folder}. Stop it or start the computer again.</translation>
    </message>
    <message>
        <source>Remains of an earlier server of {folder} are still ending. Wait a little and start the program again.</source>
        <translation>Remains of an earlier server of {folder} are still ending. Wait a little and start the program again.</translation>
    </message>
    <message>
        <source>The server of {folder} did not start: {reason}. Look into {log}, and report this if it comes back.</source>
        <translation>The server of {folder} did not start: {reason}. Look into {log}, and report this if it comes back.</translation>
    </message>
    <message>
        <source>The database {database} exists already. Restore under another name.</source>
        <translation>The database {database} exists already. Restore under another name.</translation>
    </message>
    <message>
        <source>The copy of the database differs from it in {tables}, so it was not kept and the database was not changed. Report this.</source>
        <translation>The copy of the database differs from it in {tables}, so it was not kept and the database was not changed. Report this.</translation>
    </message>
    <message>
        <source>The database {database} could not be copied to {folder}: {reason}. Mend this and try again; the database and the older copies are untouched.</source>
        <translation>The database {database} could not be copied to {folder}: {reason}. Mend this and try again; the database and the older copies are untouched.</translation>
    </message>
    <message>
        <source>The copy {path} could not be brought back: {reason}. Try an older copy.</source>
        <translation>The copy {path} could not be brought back: {reason}. Try an older copy.</translation>
    </message>
    <message>
        <source>The database {database} of {folder} does not answer: {reason}. Start the program again.</source>
        <translation>The database {database} of {folder} does not answer: {reason}. Start the program again.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}. Davtari needs version 18 or newer: upgrade the server first.</source>
        <translation>The server runs PostgreSQL {version}. Davtari needs version 18 or newer: upgrade the server first.</translation>
    </message>
    <message>
        <source>The login given is not a superuser of the server. Preparing and upgrading need one, such as postgres.</source>
        <translation>The login given is not a superuser of the server. Preparing and upgrading need one, such as postgres.</translation>
    </message>
    <message>
        <source>This server was prepared as {kind}; it cannot be made into the other kind afterwards.</source>
        <translation>This server was prepared as {kind}; it cannot be made into the other kind afterwards.</translation>
    </message>
    <message>
        <source>The books of {folder} were kept in {cluster}, which is gone. Bring it back from a backup, or choose another data folder.</source>
        <translation>The books of {folder} were kept in {cluster}, which is gone. Bring it back from a backup, or choose another data folder.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Choose another data folder or ask for the right to write there.</source>
        <translation>The folder {folder} cannot be written ({reason}). Choose another data folder or ask for the right to write there.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full: {free_mb} MB are free and {needed_mb} MB are needed. Free some space and start again.</source>
        <translation>The disk of {folder} is nearly full: {free_mb} MB are free and {needed_mb} MB are needed. Free some space and start again.</translation>
    </message>
    <message>
        <source>The folder {folder} for the server&apos;s socket belongs to someone else or is open to others. Remove it, or ask the administrator of this computer to.</source>
        <translation>The folder {folder} for the server&apos;s socket belongs to someone else or is open to others. Remove it, or ask the administrator of this computer to.</translation>
    </message>
    <message>
        <source>The folder {folder} must belong to {owner} alone. Remove it or correct its owner and rights.</source>
        <translation>The folder {folder} must belong to {owner} alone. Remove it or correct its owner and rights.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for the server ({bytes} bytes; {bytes_max} are allowed). Choose a shorter data folder.</source>
        <translation>The path {folder} is too long for the server ({bytes} bytes; {bytes_max} are allowed). Choose a shorter data folder.</translation>
    </message>
    <message>
        <source>The data folder {folder} must belong to {owner}, who runs the program now. Run it as the folder&apos;s owner, or choose another data folder.</source>
        <translation>The data folder {folder} must belong to {owner}, who runs the program now. Run it as the folder&apos;s owner, or choose another data folder.</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server in {folder} for more than {limit_s} seconds. Wait a little and try again.</source>
        <translation>Another program has been starting or stopping the server in {folder} for more than {limit_s} seconds. Wait a little and try again.</translation>
    </message>
    <message>
        <source>The password of {name} is in the keyring of this computer, and the keyring does not give it ({reason}). Unlock the keyring, or start the program from the desktop session, and try again.</source>
        <translation>The password of {name} is in the keyring of this computer, and the keyring does not give it ({reason}). Unlock the keyring, or start the program from the desktop session, and try again.</translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; cannot have a password here. Use a name of 1 to 63 characters.</source>
        <translation>The name &quot;{name}&quot; cannot have a password here. Use a name of 1 to 63 characters.</translation>
    </message>
    <message>
        <source>The account is in use and stays active. The reasons are listed.</source>
        <translation>The account is in use and stays active. The reasons are listed.</translation>
    </message>
    <message>
        <source>Account {account} exists already. Choose another code, or change that account.</source>
        <translation>Account {account} exists already. Choose another code, or change that account.</translation>
    </message>
    <message>
        <source>The account has a balance of {amount} GEL. Bring it to zero first.</source>
        <translation>The account has a balance of {amount} GEL. Bring it to zero first.</translation>
    </message>
    <message>
        <source>The account has {count} active sub-accounts. Deactivate them first.</source>
        <translation>The account has {count} active sub-accounts. Deactivate them first.</translation>
    </message>
    <message>
        <source>The program uses the account for: {role}. Bind another account to that first.</source>
        <translation>The program uses the account for: {role}. Bind another account to that first.</translation>
    </message>
    <message>
        <source>The account stands in {count} drafts. Post them or choose another account there.</source>
        <translation>The account stands in {count} drafts. Post them or choose another account there.</translation>
    </message>
    <message>
        <source>Account {account} has entries, so its type and use stay as they are. Add a new account instead.</source>
        <translation>Account {account} has entries, so its type and use stay as they are. Add a new account instead.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Check the code.</source>
        <translation>There is no account {account} in this chart. Check the code.</translation>
    </message>
    <message>
        <source>Account {account} names a parent account that does not exist. Add the parent first.</source>
        <translation>Account {account} names a parent account that does not exist. Add the parent first.</translation>
    </message>
    <message>
        <source>“{role}” cannot use account {account}: it does not exist or takes no entries. Choose another account.</source>
        <translation>“{role}” cannot use account {account}: it does not exist or takes no entries. Choose another account.</translation>
    </message>
    <message>
        <source>A second person must approve: {entries}. Send them for approval first.</source>
        <translation>A second person must approve: {entries}. Send them for approval first.</translation>
    </message>
    <message>
        <source>You made or changed this entry, so another person must approve it.</source>
        <translation>You made or changed this entry, so another person must approve it.</translation>
    </message>
    <message>
        <source>Say why the entry goes back, in a few words.</source>
        <translation>Say why the entry goes back, in a few words.</translation>
    </message>
    <message>
        <source>The company has no event chain. Report this; nothing was changed.</source>
        <translation>The company has no event chain. Report this; nothing was changed.</translation>
    </message>
    <message>
        <source>The server met a fault of the program ({state}). Nothing was changed. Report it with the reference number.</source>
        <translation>The server met a fault of the program ({state}). Nothing was changed. Report it with the reference number.</translation>
    </message>
    <message>
        <source>A colleague changed the same thing at the same moment. Nothing of yours was saved; try again.</source>
        <translation>A colleague changed the same thing at the same moment. Nothing of yours was saved; try again.</translation>
    </message>
    <message>
        <source>Someone changed this on {at}, after you opened it. Look at the new state and do it again.</source>
        <translation>Someone changed this on {at}, after you opened it. Look at the new state and do it again.</translation>
    </message>
    <message>
        <source>A colleague&apos;s work in this company is not finished. Nothing of yours was saved; try again in a few seconds.</source>
        <translation>A colleague&apos;s work in this company is not finished. Nothing of yours was saved; try again in a few seconds.</translation>
    </message>
    <message>
        <source>Give the day from which the books are kept.</source>
        <translation>Give the day from which the books are kept.</translation>
    </message>
    <message>
        <source>The date lies before the books begin on {starts_on}. Give a later date, or enter it as an opening balance.</source>
        <translation>The date lies before the books begin on {starts_on}. Give a later date, or enter it as an opening balance.</translation>
    </message>
    <message>
        <source>The date lies more than a year ahead. Check the year.</source>
        <translation>The date lies more than a year ahead. Check the year.</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>The entry has no date. Give one.</translation>
    </message>
    <message>
        <source>The entry cannot be posted as it is. What to correct is listed.</source>
        <translation>The entry cannot be posted as it is. What to correct is listed.</translation>
    </message>
    <message>
        <source>The entry came without an id. This is a fault of the program; report it.</source>
        <translation>The entry came without an id. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>A reversal is not reversed again. Enter the original anew instead.</source>
        <translation>A reversal is not reversed again. Enter the original anew instead.</translation>
    </message>
    <message>
        <source>The entry came without a kind. This is a fault of the program; report it.</source>
        <translation>The entry came without a kind. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>An entry needs at least two lines. Add the missing side.</source>
        <translation>An entry needs at least two lines. Add the missing side.</translation>
    </message>
    <message>
        <source>There is no such entry or draft in this company. Check the number or reference.</source>
        <translation>There is no such entry or draft in this company. Check the number or reference.</translation>
    </message>
    <message>
        <source>Opening balances carry the date {day}, the day before the books begin.</source>
        <translation>Opening balances carry the date {day}, the day before the books begin.</translation>
    </message>
    <message>
        <source>A reversal is made from the posted entry itself, not by hand.</source>
        <translation>A reversal is made from the posted entry itself, not by hand.</translation>
    </message>
    <message>
        <source>A reversal must name the entry it reverses.</source>
        <translation>A reversal must name the entry it reverses.</translation>
    </message>
    <message>
        <source>Entry {number} is reversed already, or its reversal waits for approval.</source>
        <translation>Entry {number} is reversed already, or its reversal waits for approval.</translation>
    </message>
    <message>
        <source>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</source>
        <translation>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</translation>
    </message>
    <message>
        <source>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</source>
        <translation>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</translation>
    </message>
    <message>
        <source>There is no such invitation or role waiting. It may have been withdrawn or settled already.</source>
        <translation>There is no such invitation or role waiting. It may have been withdrawn or settled already.</translation>
    </message>
    <message>
        <source>Account {account} is not active. Choose an active one.</source>
        <translation>Account {account} is not active. Choose an active one.</translation>
    </message>
    <message>
        <source>Account {account} is a heading and takes no entries. Choose one of its sub-accounts.</source>
        <translation>Account {account} is a heading and takes no entries. Choose one of its sub-accounts.</translation>
    </message>
    <message>
        <source>The line has no account. Choose one.</source>
        <translation>The line has no account. Choose one.</translation>
    </message>
    <message>
        <source>The account of the line does not exist in this company. Choose another.</source>
        <translation>The account of the line does not exist in this company. Choose another.</translation>
    </message>
    <message>
        <source>Amount times rate gives {expected} GEL. Correct the amount, the rate or the sum in GEL.</source>
        <translation>Amount times rate gives {expected} GEL. Correct the amount, the rate or the sum in GEL.</translation>
    </message>
    <message>
        <source>An amount in {currency} has at most {digits} digits after the decimal sign.</source>
        <translation>An amount in {currency} has at most {digits} digits after the decimal sign.</translation>
    </message>
    <message>
        <source>A foreign currency needs its amount, and an amount its currency. Fill both or none.</source>
        <translation>A foreign currency needs its amount, and an amount its currency. Fill both or none.</translation>
    </message>
    <message>
        <source>GEL is the currency of the books; leave the currency empty.</source>
        <translation>GEL is the currency of the books; leave the currency empty.</translation>
    </message>
    <message>
        <source>Currency {currency} is not known. Use its three letters, such as USD.</source>
        <translation>Currency {currency} is not known. Use its three letters, such as USD.</translation>
    </message>
    <message>
        <source>Account {account} asks for: {dimensions}. Fill it in.</source>
        <translation>Account {account} asks for: {dimensions}. Fill it in.</translation>
    </message>
    <message>
        <source>Account {account} is kept in foreign currency. Give currency, amount and rate.</source>
        <translation>Account {account} is kept in foreign currency. Give currency, amount and rate.</translation>
    </message>
    <message>
        <source>Account {account} is kept in GEL only. Leave the currency empty.</source>
        <translation>Account {account} is kept in GEL only. Leave the currency empty.</translation>
    </message>
    <message>
        <source>A line has either a debit or a credit, above zero. Correct the amounts.</source>
        <translation>A line has either a debit or a credit, above zero. Correct the amounts.</translation>
    </message>
    <message>
        <source>A foreign amount needs an exchange rate above zero.</source>
        <translation>A foreign amount needs an exchange rate above zero.</translation>
    </message>
    <message>
        <source>An amount in GEL has at most two digits after the decimal sign.</source>
        <translation>An amount in GEL has at most two digits after the decimal sign.</translation>
    </message>
    <message>
        <source>The amount is too large to be true. Check it.</source>
        <translation>The amount is too large to be true. Check it.</translation>
    </message>
    <message>
        <source>The server could not change the password. Nothing was changed; report it.</source>
        <translation>The server could not change the password. Nothing was changed; report it.</translation>
    </message>
    <message>
        <source>The server could not make the login. Nothing was changed; report it.</source>
        <translation>The server could not make the login. Nothing was changed; report it.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password. Check both, or ask your administrator for new ones.</source>
        <translation>The server does not accept this login and password. Check both, or ask your administrator for new ones.</translation>
    </message>
    <message>
        <source>The subscription ended on {last_day}. Everything can be read and exported; renew it to write.</source>
        <translation>The subscription ended on {last_day}. Everything can be read and exported; renew it to write.</translation>
    </message>
    <message>
        <source>A password has at least {length_min} signs, letters and others mixed. Choose a longer one.</source>
        <translation>A password has at least {length_min} signs, letters and others mixed. Choose a longer one.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</source>
        <translation>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is finally closed and is not reopened here.</source>
        <translation>The month that begins on {first_day} is finally closed and is not reopened here.</translation>
    </message>
    <message>
        <source>{count} drafts are dated in the month that begins on {first_day}. Post or move them first.</source>
        <translation>{count} drafts are dated in the month that begins on {first_day}. Post or move them first.</translation>
    </message>
    <message>
        <source>The month is in that state already, or the state does not exist.</source>
        <translation>The month is in that state already, or the state does not exist.</translation>
    </message>
    <message>
        <source>There is no such month in these books.</source>
        <translation>There is no such month in these books.</translation>
    </message>
    <message>
        <source>Say why the month is reopened, in a few words.</source>
        <translation>Say why the month is reopened, in a few words.</translation>
    </message>
    <message>
        <source>You do not have the right to do this here ({permission}). Ask the administrator of the company.</source>
        <translation>You do not have the right to do this here ({permission}). Ask the administrator of the company.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Give the person&apos;s name.</translation>
    </message>
    <message>
        <source>There is no such person here.</source>
        <translation>There is no such person here.</translation>
    </message>
    <message>
        <source>Nobody changes his own rights. Ask another administrator.</source>
        <translation>Nobody changes his own rights. Ask another administrator.</translation>
    </message>
    <message>
        <source>This person also works in another company, so only the operator of the server may reset the access.</source>
        <translation>This person also works in another company, so only the operator of the server may reset the access.</translation>
    </message>
    <message>
        <source>What is posted is never changed or deleted. Reverse it instead.</source>
        <translation>What is posted is never changed or deleted. Reverse it instead.</translation>
    </message>
    <message>
        <source>There is no register “{register}”.</source>
        <translation>There is no register “{register}”.</translation>
    </message>
    <message>
        <source>The request came without an id. This is a fault of the program; report it.</source>
        <translation>The request came without an id. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>The request id was used for something else before. This is a fault of the program; report it.</source>
        <translation>The request id was used for something else before. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>You gave this role, so another administrator must confirm it.</source>
        <translation>You gave this role, so another administrator must confirm it.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>There is no role “{role}”.</translation>
    </message>
    <message>
        <source>Another sign-in of yours is running. Wait a moment and try again.</source>
        <translation>Another sign-in of yours is running. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The second factor is set up already.</source>
        <translation>The second factor is set up already.</translation>
    </message>
    <message>
        <source>Too many wrong codes: sign-in is locked. Your administrator can open it again.</source>
        <translation>Too many wrong codes: sign-in is locked. Your administrator can open it again.</translation>
    </message>
    <message>
        <source>The second factor is not set up yet. Set it up first.</source>
        <translation>The second factor is not set up yet. Set it up first.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in {minutes} minutes.</source>
        <translation>Too many wrong codes. Try again in {minutes} minutes.</translation>
    </message>
    <message>
        <source>The connection to the server is lost. Nothing you typed is lost; try again in a moment.</source>
        <translation>The connection to the server is lost. Nothing you typed is lost; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed; make room and try again.</source>
        <translation>The disk of the server is full. Nothing was changed; make room and try again.</translation>
    </message>
    <message>
        <source>The server has no free connection. Close other windows of the program or try later.</source>
        <translation>The server has no free connection. Close other windows of the program or try later.</translation>
    </message>
    <message>
        <source>The server stopped the work because it took too long. Nothing was changed; try a smaller piece.</source>
        <translation>The server stopped the work because it took too long. Nothing was changed; try a smaller piece.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again with a code.</source>
        <translation>Your session has ended. Sign in again with a code.</translation>
    </message>
    <message>
        <source>This exists already ({field}). Choose another code.</source>
        <translation>This exists already ({field}). Choose another code.</translation>
    </message>
    <message>
        <source>A value is not written as it must be. Check dates, numbers and codes.</source>
        <translation>A value is not written as it must be. Check dates, numbers and codes.</translation>
    </message>
    <message>
        <source>A value that must be there is missing. Fill it in.</source>
        <translation>A value that must be there is missing. Fill it in.</translation>
    </message>
    <message>
        <source>A value is not allowed here ({field}). Check it.</source>
        <translation>A value is not allowed here ({field}). Check it.</translation>
    </message>
    <message>
        <source>A value is too large to be true. Check it.</source>
        <translation>A value is too large to be true. Check it.</translation>
    </message>
    <message>
        <source>Something is named that does not exist in this company ({field}). Check it.</source>
        <translation>Something is named that does not exist in this company ({field}). Check it.</translation>
    </message>
</context>
</TS>
