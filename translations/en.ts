<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccountCard</name>
    <message>
        <source>Account: code or name (F4 lists all)</source>
        <translation>Account: code or name (F4 lists all)</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>Nothing was posted on this account in this period.</source>
        <translation>Nothing was posted on this account in this period.</translation>
    </message>
    <message>
        <source>Alt+P chooses another period.</source>
        <translation>Alt+P chooses another period.</translation>
    </message>
    <message>
        <source>lines of the card: {count}; more come as you scroll</source>
        <translation>lines of the card: {count}; more come as you scroll</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the account anew.</source>
        <translation>What you typed is not kept. F5 once more reads the account anew.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>No parent: an account of the first level</source>
        <translation>No parent: an account of the first level</translation>
    </message>
    <message>
        <source>otherwise it is a heading</source>
        <translation>otherwise it is a heading</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>otherwise it is kept, but no longer offered</translation>
    </message>
    <message>
        <source>F5 reads the account as it is now; what you typed is replaced.</source>
        <translation>F5 reads the account as it is now; what you typed is replaced.</translation>
    </message>
</context>
<context>
    <name>AccountRoles</name>
    <message>
        <source>Roles of accounts</source>
        <translation>Roles of accounts</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>No account has a role yet.</source>
        <translation>No account has a role yet.</translation>
    </message>
    <message>
        <source>Roles come with a chart: “Bring in” in the chart of accounts takes one.</source>
        <translation>Roles come with a chart: “Bring in” in the chart of accounts takes one.</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Further actions</source>
        <translation>Further actions</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find and do</source>
        <translation>Find and do</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Another company</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Cover the window</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Choose the period</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Rooms and screens</source>
        <translation>Rooms and screens</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Tab before</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Close tab</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Leave the program</translation>
    </message>
</context>
<context>
    <name>Advances</name>
    <message>
        <source>Use only</source>
        <translation>Use only</translation>
    </message>
    <message>
        <source>So much of the advance is used, GEL</source>
        <translation>So much of the advance is used, GEL</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>Advances left</translation>
    </message>
    <message>
        <source>There is no advance of this party left.</source>
        <translation>There is no advance of this party left.</translation>
    </message>
    <message>
        <source>Advances are posted as documents of their own; then they are offered here.</source>
        <translation>Advances are posted as documents of their own; then they are offered here.</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Allocate payments</source>
        <translation>Allocate payments</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>Which party?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>Type a word of its name or its code above; Enter takes it.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Of this debt only</source>
        <translation>Of this debt only</translation>
    </message>
    <message>
        <source>So much of the debt is settled by this payment</source>
        <translation>So much of the debt is settled by this payment</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Payments to allocate</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>Open debts</translation>
    </message>
    <message>
        <source>No payment of this party waits to be allocated.</source>
        <translation>No payment of this party waits to be allocated.</translation>
    </message>
    <message>
        <source>Payments that name a settlement document settle it by themselves.</source>
        <translation>Payments that name a settlement document settle it by themselves.</translation>
    </message>
    <message>
        <source>Nothing is owed that this payment could settle.</source>
        <translation>Nothing is owed that this payment could settle.</translation>
    </message>
</context>
<context>
    <name>Allocations</name>
    <message>
        <source>Allocations made</source>
        <translation>Allocations made</translation>
    </message>
    <message>
        <source>Take this back? {debit} and {credit} are open again by what it took.</source>
        <translation>Take this back? {debit} and {credit} are open again by what it took.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing was allocated yet.</source>
        <translation>Nothing was allocated yet.</translation>
    </message>
    <message>
        <source>Allocate payments of a party, and each pair is listed here.</source>
        <translation>Allocate payments of a party, and each pair is listed here.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>The allocation is undone.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>rounded to {digits} {digits:digit|digits}, a half away from zero</source>
        <translation>rounded to {digits} {digits:digit|digits}, a half away from zero</translation>
    </message>
    <message>
        <source>An amount or a calculation: 1180/1.18, 1000*18%, *18% of what stands here.</source>
        <translation>An amount or a calculation: 1180/1.18, 1000*18%, *18% of what stands here.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Send {number} back to {party}?</source>
        <translation>Send {number} back to {party}?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Say why, in a word or two.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Approval rules</source>
        <translation>Approval rules</translation>
    </message>
    <message>
        <source>From these amounts (GEL) an entry waits for a second person, whoever enters it. An empty field asks for none; 0 asks always. Where the company has another administrator on a shared server, a change holds once that person agrees.</source>
        <translation>From these amounts (GEL) an entry waits for a second person, whoever enters it. An empty field asks for none; 0 asks always. Where the company has another administrator on a shared server, a change holds once that person agrees.</translation>
    </message>
    <message>
        <source>Asked for, and not agreed to yet</source>
        <translation>Asked for, and not agreed to yet</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Send back {count}:</source>
        <translation>Send back {count}:</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Say why: whoever made it will read it.</source>
        <translation>Say why: whoever made it will read it.</translation>
    </message>
    <message>
        <source>Entries that wait for approval</source>
        <translation>Entries that wait for approval</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>Lines of the entry</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Nothing waits for approval.</translation>
    </message>
    <message>
        <source>Entries above the amounts of the approval rules come here when they are submitted. The list follows by itself.</source>
        <translation>Entries above the amounts of the approval rules come here when they are submitted. The list follows by itself.</translation>
    </message>
    <message>
        <source>The entry has no lines.</source>
        <translation>The entry has no lines.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“{tab}”</source>
        <translation>“{tab}”</translation>
    </message>
    <message>
        <source>Work that is not saved stands in {tabs}.</source>
        <translation>Work that is not saved stands in {tabs}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>Reason of removal</source>
        <translation>Reason of removal</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Say why the document is removed, in a few words.</source>
        <translation>Say why the document is removed, in a few words.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Nothing is attached.</translation>
    </message>
    <message>
        <source>“Attach a file…” adds a PDF, picture, Excel or XML document up to 10 MB.</source>
        <translation>“Attach a file…” adds a PDF, picture, Excel or XML document up to 10 MB.</translation>
    </message>
</context>
<context>
    <name>BankAccounts</name>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Imports done</source>
        <translation>Imports done</translation>
    </message>
    <message>
        <source>Take back “{file}” whole: {count} {count:entry|entries}.</source>
        <translation>Take back “{file}” whole: {count} {count:entry|entries}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Say why, in a word or two.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Entries of the import</source>
        <translation>Entries of the import</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>No file has been imported yet.</translation>
    </message>
    <message>
        <source>Ins imports one. Here it can then be looked at, and taken back whole.</source>
        <translation>Ins imports one. Here it can then be looked at, and taken back whole.</translation>
    </message>
    <message>
        <source>Nothing of this import is in the books.</source>
        <translation>Nothing of this import is in the books.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>With what shall we begin?</source>
        <translation>With what shall we begin?</translation>
    </message>
    <message>
        <source>There are no companies yet. Each of the three can also be made later.</source>
        <translation>There are no companies yet. Each of the three can also be made later.</translation>
    </message>
    <message>
        <source>Look around in the demo company</source>
        <translation>Look around in the demo company</translation>
    </message>
    <message>
        <source>A trading company with the whole year 2025: VAT, salaries, two currencies. It is made in a few seconds.</source>
        <translation>A trading company with the whole year 2025: VAT, salaries, two currencies. It is made in a few seconds.</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>Create a company</translation>
    </message>
    <message>
        <source>Your own books: name and identification code, chart of accounts, opening balances.</source>
        <translation>Your own books: name and identification code, chart of accounts, opening balances.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>An empty company with the Georgian chart of accounts, in which nothing can go wrong.</source>
        <translation>An empty company with the Georgian chart of accounts, in which nothing can go wrong.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Chart of accounts</translation>
    </message>
    <message>
        <source>Code or name of the account above it</source>
        <translation>Code or name of the account above it</translation>
    </message>
    <message>
        <source>Leave it empty and press the button for the first level.</source>
        <translation>Leave it empty and press the button for the first level.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: code, or any word of a name</source>
        <translation>Search: code, or any word of a name</translation>
    </message>
    <message>
        <source>Code, or any word; type on the rows</source>
        <translation>Code, or any word; type on the rows</translation>
    </message>
    <message>
        <source>No account fits what you search for.</source>
        <translation>No account fits what you search for.</translation>
    </message>
    <message>
        <source>Escape in the search box shows all accounts.</source>
        <translation>Escape in the search box shows all accounts.</translation>
    </message>
    <message>
        <source>The chart has no accounts yet.</source>
        <translation>The chart has no accounts yet.</translation>
    </message>
    <message>
        <source>Ins adds one; “Bring in” takes a whole chart from a file.</source>
        <translation>Ins adds one; “Bring in” takes a whole chart from a file.</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>Its card</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>The journal</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>The templates</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Its sub-accounts</source>
        <translation>Its sub-accounts</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Code or any word. F4 lists all, Shift+F4 clears.</source>
        <translation>Code or any word. F4 lists all, Shift+F4 clears.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Your sign-in was ended</source>
        <translation>Your sign-in was ended</translation>
    </message>
    <message>
        <source>Type one of your recovery codes; each opens the door once.</source>
        <translation>Type one of your recovery codes; each opens the door once.</translation>
    </message>
    <message>
        <source>Use the telephone</source>
        <translation>Use the telephone</translation>
    </message>
    <message>
        <source>Type the six digits that your telephone shows now.</source>
        <translation>Type the six digits that your telephone shows now.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Use a recovery code</translation>
    </message>
    <message>
        <source>It has run out, or it was ended from another window or by an administrator. What you typed stands in its tabs as it was.</source>
        <translation>It has run out, or it was ended from another window or by an administrator. What you typed stands in its tabs as it was.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Leave these books</source>
        <translation>Leave these books</translation>
    </message>
</context>
<context>
    <name>CodesBar</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move.</source>
        <translation>Space shows or hides, Alt+↑ and Alt+↓ move.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Everything is checked before anything is made. What is left empty can be given later, except the first day of the books.</source>
        <translation>Everything is checked before anything is made. What is left empty can be given later, except the first day of the books.</translation>
    </message>
    <message>
        <source>9 digits, or 11 of a person</source>
        <translation>9 digits, or 11 of a person</translation>
    </message>
    <message>
        <source>a day; empty if not a payer</source>
        <translation>a day; empty if not a payer</translation>
    </message>
    <message>
        <source>What the balances leave over goes to the account of opening balances</source>
        <translation>What the balances leave over goes to the account of opening balances</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Create the company</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demo company</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>Practice company</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Chief accountant</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>Tax specialist</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>Payroll officer</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>finally closed</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>Correct (Enter)</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The window is covered</source>
        <translation>The window is covered</translation>
    </message>
    <message>
        <source>{person} works here. Type the password to go on.</source>
        <translation>{person} works here. Type the password to go on.</translation>
    </message>
    <message>
        <source>Press Enter to go on. On this computer your login guards the books.</source>
        <translation>Press Enter to go on. On this computer your login guards the books.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>This is not the password. Try again in a moment.</source>
        <translation>This is not the password. Try again in a moment.</translation>
    </message>
    <message>
        <source>This was not the password. Type it again.</source>
        <translation>This was not the password. Type it again.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type 5, 5.2, 0502 or 050226.
t today · + − day, with Shift week · [ ] month · m h start and end of the month</source>
        <translation>Type 5, 5.2, 0502 or 050226.
t today · + − day, with Shift week · [ ] month · m h start and end of the month</translation>
    </message>
</context>
<context>
    <name>DayOrNone</name>
    <message>
        <source>Type 3 or 03.2026; empty leaves it open</source>
        <translation>Type 3 or 03.2026; empty leaves it open</translation>
    </message>
    <message>
        <source>Type 5, 5.2, 0502 or 050226; empty leaves it open</source>
        <translation>Type 5, 5.2, 0502 or 050226; empty leaves it open</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>What stands behind the row</source>
        <translation>What stands behind the row</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the journal</source>
        <translation>Open the journal</translation>
    </message>
    <message>
        <source>Open the approval queue</source>
        <translation>Open the approval queue</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>Show what came in</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nothing here concerns your role.</source>
        <translation>Nothing here concerns your role.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>Entry of the invoice</source>
        <translation>Entry of the invoice</translation>
    </message>
    <message>
        <source>The law that the invoice follows</source>
        <translation>The law that the invoice follows</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>Nothing to post yet.</translation>
    </message>
    <message>
        <source>Type what was sold or bought above.</source>
        <translation>Type what was sold or bought above.</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>New employee</source>
        <translation>New employee</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the employee anew.</source>
        <translation>What you typed is not kept. F5 once more reads the employee anew.</translation>
    </message>
    <message>
        <source>The lines for the register are copied.</source>
        <translation>The lines for the register are copied.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Lines for the register of hired persons</source>
        <translation>Lines for the register of hired persons</translation>
    </message>
    <message>
        <source>F5 reads the employee as it is now; what you typed is replaced.</source>
        <translation>F5 reads the employee as it is now; what you typed is replaced.</translation>
    </message>
</context>
<context>
    <name>Employees</name>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>End the employment of {employee}</source>
        <translation>End the employment of {employee}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>The register of hired persons must be told before the last day.</source>
        <translation>The register of hired persons must be told before the last day.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Last day of work</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Block {employee}: what is known of the person is shown to nobody</source>
        <translation>Block {employee}: what is known of the person is shown to nobody</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Lift the blocking: the person is shown again</source>
        <translation>Lift the blocking: the person is shown again</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>Lift the blocking</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>Choose an employee.</translation>
    </message>
    <message>
        <source>Erase who {employee} is? It cannot be taken back; the code stays in the books.</source>
        <translation>Erase who {employee} is? It cannot be taken back; the code stays in the books.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>Search: code, any word of the name, numbers</translation>
    </message>
    <message>
        <source>Name, code, personal number</source>
        <translation>Name, code, personal number</translation>
    </message>
    <message>
        <source>No employee fits what was typed.</source>
        <translation>No employee fits what was typed.</translation>
    </message>
    <message>
        <source>Ins hires somebody.</source>
        <translation>Ins hires somebody.</translation>
    </message>
    <message>
        <source>Who works for the company stands here, with what was agreed.</source>
        <translation>Who works for the company stands here, with what was agreed.</translation>
    </message>
    <message>
        <source>Ins hires the first; Ctrl+I brings in a whole file.</source>
        <translation>Ins hires the first; Ctrl+I brings in a whole file.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>Say why, in at least three letters: it is kept with the data.</translation>
    </message>
    <message>
        <source>An agreement begins after that day. Open the employee and change it.</source>
        <translation>An agreement begins after that day. Open the employee and change it.</translation>
    </message>
    <message>
        <source>No agreement holds on that day.</source>
        <translation>No agreement holds on that day.</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Your telephone as a second key</source>
        <translation>Your telephone as a second key</translation>
    </message>
    <message>
        <source>Open an authenticator on your telephone (any of them will do), let it read this picture, and type the six digits that it shows.</source>
        <translation>Open an authenticator on your telephone (any of them will do), let it read this picture, and type the six digits that it shows.</translation>
    </message>
    <message>
        <source>If the telephone cannot read the picture, type this secret into it:</source>
        <translation>If the telephone cannot read the picture, type this secret into it:</translation>
    </message>
    <message>
        <source>QR code of the secret</source>
        <translation>QR code of the secret</translation>
    </message>
    <message>
        <source>Secret for the telephone</source>
        <translation>Secret for the telephone</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Posted as {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>Left as {reference} for a second person to approve.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>Kept as draft {reference}.</translation>
    </message>
    <message>
        <source>An entry of {day} was left unfinished: “{text}”. Ctrl+Shift+U goes on with it.</source>
        <translation>An entry of {day} was left unfinished: “{text}”. Ctrl+Shift+U goes on with it.</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>sent back: {reason}</translation>
    </message>
    <message>
        <source>made by {person}, {moment}</source>
        <translation>made by {person}, {moment}</translation>
    </message>
    <message>
        <source>posted by {person}, {moment}</source>
        <translation>posted by {person}, {moment}</translation>
    </message>
    <message>
        <source>approved by {person}</source>
        <translation>approved by {person}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>reversed by {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>reverses {number}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>corrects {number}</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Debit {debit}   Credit {credit}</source>
        <translation>Debit {debit}   Credit {credit}</translation>
    </message>
    <message>
        <source>Difference {amount}</source>
        <translation>Difference {amount}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanced</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>These lines cannot be shown as rows of debit and credit: a row needs two lines with one amount. They stay lines.</source>
        <translation>These lines cannot be shown as rows of debit and credit: a row needs two lines with one amount. They stay lines.</translation>
    </message>
    <message>
        <source>Rows of debit and credit balance by themselves. F10 shows the lines.</source>
        <translation>Rows of debit and credit balance by themselves. F10 shows the lines.</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>Lines of the entry</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text of the entry</translation>
    </message>
    <message>
        <source>What happened; two letters offer earlier entries</source>
        <translation>What happened; two letters offer earlier entries</translation>
    </message>
    <message>
        <source>Document: its number and day</source>
        <translation>Document: its number and day</translation>
    </message>
</context>
<context>
    <name>EntryPanels</name>
    <message>
        <source>What this posts</source>
        <translation>What this posts</translation>
    </message>
    <message>
        <source>Pasted rows: Enter takes them, Escape does not</source>
        <translation>Pasted rows: Enter takes them, Escape does not</translation>
    </message>
    <message>
        <source>From which template? Enter takes it</source>
        <translation>From which template? Enter takes it</translation>
    </message>
    <message>
        <source>Save these lines as a template</source>
        <translation>Save these lines as a template</translation>
    </message>
    <message>
        <source>Correct a posted entry</source>
        <translation>Correct a posted entry</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>A posted entry is never changed. Correct opens a copy that you change and post; that takes {number} back by a reversal and enters the right one under the same number with a suffix.</source>
        <translation>A posted entry is never changed. Correct opens a copy that you change and post; that takes {number} back by a reversal and enters the right one under the same number with a suffix.</translation>
    </message>
    <message>
        <source>{number} has taken this entry back already.</source>
        <translation>{number} has taken this entry back already.</translation>
    </message>
    <message>
        <source>There is no template yet. Ctrl+Shift+T keeps the lines of an entry as one.</source>
        <translation>There is no template yet. Ctrl+Shift+T keeps the lines of an entry as one.</translation>
    </message>
    <message>
        <source>Kept as template “{name}”.</source>
        <translation>Kept as template “{name}”.</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Close panel</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>Close panel (Esc)</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>Nothing to post yet.</translation>
    </message>
    <message>
        <source>Choose accounts and amounts above.</source>
        <translation>Choose accounts and amounts above.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Fields of the event before and after</source>
        <translation>Fields of the event before and after</translation>
    </message>
    <message>
        <source>This event tells no more than its type.</source>
        <translation>This event tells no more than its type.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Came after the filing</source>
        <translation>Came after the filing</translation>
    </message>
    <message>
        <source>Prepare the corrective return of {month}?</source>
        <translation>Prepare the corrective return of {month}?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Nothing came after a return was filed.</source>
        <translation>Nothing came after a return was filed.</translation>
    </message>
    <message>
        <source>Late documents and corrections of filed months appear here.</source>
        <translation>Late documents and corrections of filed months appear here.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>F4 chooses a file</source>
        <translation>F4 chooses a file</translation>
    </message>
    <message>
        <source>Choose a file (F4)</source>
        <translation>Choose a file (F4)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: word   party: name   amount: 100..500   date: 2025-03   -word</source>
        <translation>Filter: word   party: name   amount: 100..500   date: 2025-03   -word</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filter of the rows</translation>
    </message>
    <message>
        <source>Kept filters: choose one, or type a name to keep</source>
        <translation>Kept filters: choose one, or type a name to keep</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Keep this filter under the name</source>
        <translation>Keep this filter under the name</translation>
    </message>
    <message>
        <source>Forget the kept filter</source>
        <translation>Forget the kept filter</translation>
    </message>
    <message>
        <source>Show all rows (Esc)</source>
        <translation>Show all rows (Esc)</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Rows: {count}</source>
        <translation>Rows: {count}</translation>
    </message>
    <message>
        <source>Rows: {found} of {count}</source>
        <translation>Rows: {found} of {count}</translation>
    </message>
    <message>
        <source>Cells selected: {count}</source>
        <translation>Cells selected: {count}</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>Count: {count}</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Sum: {sum}</translation>
    </message>
    <message>
        <source>Average: {average}</source>
        <translation>Average: {average}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Only who may read the audit log sees the history.</source>
        <translation>Only who may read the audit log sees the history.</translation>
    </message>
    <message>
        <source>Recomputing the chain on this computer…</source>
        <translation>Recomputing the chain on this computer…</translation>
    </message>
    <message>
        <source>Recomputing the chain of the office…</source>
        <translation>Recomputing the chain of the office…</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>Export the chain</translation>
    </message>
    <message>
        <source>Writing the chain…</source>
        <translation>Writing the chain…</translation>
    </message>
    <message>
        <source>Nothing of this kind happened.</source>
        <translation>Nothing of this kind happened.</translation>
    </message>
    <message>
        <source>Choose another type, person or time above.</source>
        <translation>Choose another type, person or time above.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>Returns of the month</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>No return of this month has been prepared.</source>
        <translation>No return of this month has been prepared.</translation>
    </message>
    <message>
        <source>Prepare it on the screen of the return.</source>
        <translation>Prepare it on the screen of the return.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nothing has changed since.</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>On this day</translation>
    </message>
    <message>
        <source>History of everything again</source>
        <translation>History of everything again</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows with their header first.</source>
        <translation>The clipboard holds no table. Copy the rows with their header first.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pasted</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Writing, all or nothing …</source>
        <translation>Writing, all or nothing …</translation>
    </message>
    <message>
        <source>This file stands in the books already. Brought in again, its entries would stand there twice.</source>
        <translation>This file stands in the books already. Brought in again, its entries would stand there twice.</translation>
    </message>
    <message>
        <source>Check it again all the same</source>
        <translation>Check it again all the same</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>What is left over goes to the account for opening balances</source>
        <translation>What is left over goes to the account for opening balances</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape stops.</translation>
    </message>
    <message>
        <source>Drop a file here, choose one with F4, or paste rows from Excel with Ctrl+V.</source>
        <translation>Drop a file here, choose one with F4, or paste rows from Excel with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>Your invitation</source>
        <translation>Your invitation</translation>
    </message>
    <message>
        <source>Your administrator gave you a small file; its name ends in {ending}. It says where the server is and who you are there. Your password was told apart from it.</source>
        <translation>Your administrator gave you a small file; its name ends in {ending}. It says where the server is and who you are there. Your password was told apart from it.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>A posted invoice is never changed. Correct opens a copy that you change and post; that takes {number} back and enters the right one under the same number with a suffix.</source>
        <translation>A posted invoice is never changed. Correct opens a copy that you change and post; that takes {number} back and enters the right one under the same number with a suffix.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Posted as {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>Left as {reference} for a second person to approve.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>Kept as draft {reference}.</translation>
    </message>
    <message>
        <source>A document of {day} was left unfinished: {kind}. Ctrl+Shift+U goes on with it.</source>
        <translation>A document of {day} was left unfinished: {kind}. Ctrl+Shift+U goes on with it.</translation>
    </message>
    <message>
        <source>left of the advance: {amount} GEL</source>
        <translation>left of the advance: {amount} GEL</translation>
    </message>
    <message>
        <source>paid {amount} GEL</source>
        <translation>paid {amount} GEL</translation>
    </message>
    <message>
        <source>advances left of this party: {amount} GEL, Ctrl+D uses them up</source>
        <translation>advances left of this party: {amount} GEL, Ctrl+D uses them up</translation>
    </message>
    <message>
        <source>takes from {number}</source>
        <translation>takes from {number}</translation>
    </message>
</context>
<context>
    <name>InvoiceFoot</name>
    <message>
        <source>Without VAT {amount}</source>
        <translation>Without VAT {amount}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>VAT {amount}</translation>
    </message>
    <message>
        <source>To pay {amount} {currency}</source>
        <translation>To pay {amount} {currency}</translation>
    </message>
    <message>
        <source>= {amount} GEL</source>
        <translation>= {amount} GEL</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lines of the invoice</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Customer or supplier</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>Takes from invoice</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Tax point</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>VAT period</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>with VAT inside</source>
        <translation>with VAT inside</translation>
    </message>
    <message>
        <source>The price has VAT inside</source>
        <translation>The price has VAT inside</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Take {number} back whole?</source>
        <translation>Take {number} back whole?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>Say why in a few words: the storno keeps it.</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number} is posted and stays in the books. Correct it?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Throw {number} away? The history keeps what it was.</source>
        <translation>Throw {number} away? The history keeps what it was.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Kinds of invoices shown</source>
        <translation>Kinds of invoices shown</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lines of the invoice</translation>
    </message>
    <message>
        <source>There are no invoices in these days.</source>
        <translation>There are no invoices in these days.</translation>
    </message>
    <message>
        <source>Ins begins one; a file of them is brought in by the command line.</source>
        <translation>Ins begins one; a file of them is brought in by the command line.</translation>
    </message>
    <message>
        <source>The invoice has no lines.</source>
        <translation>The invoice has no lines.</translation>
    </message>
    <message>
        <source>{number} is taken back.</source>
        <translation>{number} is taken back.</translation>
    </message>
    <message>
        <source>{number} is thrown away.</source>
        <translation>{number} is thrown away.</translation>
    </message>
</context>
<context>
    <name>InvoicePanels</name>
    <message>
        <source>What this posts</source>
        <translation>What this posts</translation>
    </message>
    <message>
        <source>Advances left: Enter uses one up, Enter again leaves it</source>
        <translation>Advances left: Enter uses one up, Enter again leaves it</translation>
    </message>
    <message>
        <source>Takings of the day: what did not come by cards is cash</source>
        <translation>Takings of the day: what did not come by cards is cash</translation>
    </message>
    <message>
        <source>Waybill for RS.ge; it goes there before the tax invoice</source>
        <translation>Waybill for RS.ge; it goes there before the tax invoice</translation>
    </message>
    <message>
        <source>Payments; Enter opens one</source>
        <translation>Payments; Enter opens one</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Close panel</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>Close panel (Esc)</translation>
    </message>
    <message>
        <source>Payments of the invoice</source>
        <translation>Payments of the invoice</translation>
    </message>
    <message>
        <source>Nothing has been paid of it yet.</source>
        <translation>Nothing has been paid of it yet.</translation>
    </message>
    <message>
        <source>An entry that names this invoice as its settlement document is listed here.</source>
        <translation>An entry that names this invoice as its settlement document is listed here.</translation>
    </message>
</context>
<context>
    <name>InvoicePaper</name>
    <message>
        <source>Printed invoice</source>
        <translation>Printed invoice</translation>
    </message>
    <message>
        <source>Which invoice?</source>
        <translation>Which invoice?</translation>
    </message>
    <message>
        <source>Open it from the list of invoices.</source>
        <translation>Open it from the list of invoices.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entries of the journal</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Go to day</translation>
    </message>
    <message>
        <source>Go to day (Ctrl+G)</source>
        <translation>Go to day (Ctrl+G)</translation>
    </message>
    <message>
        <source>Posted entries</source>
        <translation>Posted entries</translation>
    </message>
    <message>
        <source>No draft waits.</source>
        <translation>No draft waits.</translation>
    </message>
    <message>
        <source>Ins begins an entry; kept without posting, it stands here.</source>
        <translation>Ins begins an entry; kept without posting, it stands here.</translation>
    </message>
    <message>
        <source>Nothing was posted in this period.</source>
        <translation>Nothing was posted in this period.</translation>
    </message>
    <message>
        <source>Ins begins an entry. Alt+P chooses another period.</source>
        <translation>Ins begins an entry. Alt+P chooses another period.</translation>
    </message>
    <message>
        <source>only among the loaded rows: Ctrl+F3 loads those after them</source>
        <translation>only among the loaded rows: Ctrl+F3 loads those after them</translation>
    </message>
    <message>
        <source>more above</source>
        <translation>more above</translation>
    </message>
    <message>
        <source>more below</source>
        <translation>more below</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys</source>
        <translation>“{act}”: press the new keys</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>Open screens</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation>Open what the row stands for</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copy the selected cells</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Select all cells</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>First and last cell</translation>
    </message>
    <message>
        <source>List all accounts in an account field</source>
        <translation>List all accounts in an account field</translation>
    </message>
    <message>
        <source>Save the preview as PDF</source>
        <translation>Save the preview as PDF</translation>
    </message>
    <message>
        <source>Larger, smaller, width of the page</source>
        <translation>Larger, smaller, width of the page</translation>
    </message>
    <message>
        <source>The 5th of the month shown</source>
        <translation>The 5th of the month shown</translation>
    </message>
    <message>
        <source>The 5th of February of the year shown</source>
        <translation>The 5th of February of the year shown</translation>
    </message>
    <message>
        <source>5 February 2026</source>
        <translation>5 February 2026</translation>
    </message>
    <message>
        <source>So many days later or earlier</source>
        <translation>So many days later or earlier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The next or the previous day; with Shift a week</source>
        <translation>The next or the previous day; with Shift a week</translation>
    </message>
    <message>
        <source>The previous or the next month</source>
        <translation>The previous or the next month</translation>
    </message>
    <message>
        <source>The start or the end of the month</source>
        <translation>The start or the end of the month</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>It can be changed at any time, in the settings at the top.</source>
        <translation>It can be changed at any time, in the settings at the top.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Posted documents appear here by themselves. Alt+P chooses another month.</source>
        <translation>Posted documents appear here by themselves. Alt+P chooses another month.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>NameIt</name>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Rooms and screens</source>
        <translation>Rooms and screens</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>A password of your own</source>
        <translation>A password of your own</translation>
    </message>
    <message>
        <source>The password that you were given holds for 24 hours. Choose your own: at least 12 signs, letters and others mixed. A few words with spaces are easy to remember.</source>
        <translation>The password that you were given holds for 24 hours. Choose your own: at least 12 signs, letters and others mixed. A few words with spaces are easy to remember.</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>Keep the password on this computer, in its keyring</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Company: a part of its name, or its digit</source>
        <translation>Company: a part of its name, or its digit</translation>
    </message>
    <message>
        <source>Action, screen, account, party; entry by number, text, party, amount</source>
        <translation>Action, screen, account, party; entry by number, text, party, amount</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Find and do</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Escape closes</source>
        <translation>↑ ↓ choose, Enter does it, Escape closes</translation>
    </message>
    <message>
        <source>Nothing fits “{typed}”. Try a code, a word of a name or text, or a number.</source>
        <translation>Nothing fits “{typed}”. Try a code, a word of a name or text, or a number.</translation>
    </message>
    <message>
        <source>There is no other company.</source>
        <translation>There is no other company.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Print or save</source>
        <translation>Print or save</translation>
    </message>
</context>
<context>
    <name>PaperHead</name>
    <message>
        <source>Choose the person</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>Several chosen</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>No password</translation>
    </message>
    <message>
        <source>Without a password anybody can open the files.</source>
        <translation>Without a password anybody can open the files.</translation>
    </message>
    <message>
        <source>F4 lists all</source>
        <translation>F4 lists all</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>All of the month</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Papers of payroll</source>
        <translation>Papers of payroll</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Which paper?</translation>
    </message>
    <message>
        <source>Type a word of its name above, or F4; Enter takes it and reads it.</source>
        <translation>Type a word of its name above, or F4; Enter takes it and reads it.</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>Of whom?</translation>
    </message>
    <message>
        <source>Type a word of the name or the code above; Enter takes it.</source>
        <translation>Type a word of the name or the code above; Enter takes it.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Nothing of this month is on this paper.</source>
        <translation>Nothing of this month is on this paper.</translation>
    </message>
    <message>
        <source>Runs of the month appear here once they are kept.</source>
        <translation>Runs of the month appear here once they are kept.</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>New party</source>
        <translation>New party</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the party anew.</source>
        <translation>What you typed is not kept. F5 once more reads the party anew.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Empty: the identification code</source>
        <translation>Empty: the identification code</translation>
    </message>
    <message>
        <source>9 or 11 digits</source>
        <translation>9 or 11 digits</translation>
    </message>
    <message>
        <source>As for all parties</source>
        <translation>As for all parties</translation>
    </message>
    <message>
        <source>As on the line</source>
        <translation>As on the line</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>otherwise it is kept, but no longer offered</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more keeps it as a second party with that code.</source>
        <translation>Ctrl+Enter once more keeps it as a second party with that code.</translation>
    </message>
    <message>
        <source>F5 reads the party as it is now; what you typed is replaced.</source>
        <translation>F5 reads the party as it is now; what you typed is replaced.</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>Search: code, any word of the name, numbers</translation>
    </message>
    <message>
        <source>Name, code, identification code, IBAN</source>
        <translation>Name, code, identification code, IBAN</translation>
    </message>
    <message>
        <source>No party fits what was typed.</source>
        <translation>No party fits what was typed.</translation>
    </message>
    <message>
        <source>Ins adds a party.</source>
        <translation>Ins adds a party.</translation>
    </message>
    <message>
        <source>Customers and suppliers stand here.</source>
        <translation>Customers and suppliers stand here.</translation>
    </message>
    <message>
        <source>Ins adds the first; Ctrl+Shift+I brings in a whole file.</source>
        <translation>Ins adds the first; Ctrl+Shift+I brings in a whole file.</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>Which party?</source>
        <translation>Which party?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>Type a word of its name or its code above; Enter takes it.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Nobody owes anything on this day.</source>
        <translation>Nobody owes anything on this day.</translation>
    </message>
    <message>
        <source>Posted entries with a party appear here. Alt+P chooses another period.</source>
        <translation>Posted entries with a party appear here. Alt+P chooses another period.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>Keep the password on this computer, in its keyring</translation>
    </message>
    <message>
        <source>A password that your administrator gave you holds for 24 hours; one of your own holds longer, but not for ever. After that your administrator gives a new one.</source>
        <translation>A password that your administrator gave you holds for 24 hours; one of your own holds longer, but not for ever. After that your administrator gives a new one.</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>{rows} {rows:row, which|rows, all of which} can be read. Enter takes {rows:it|them}.</source>
        <translation>{rows} {rows:row, which|rows, all of which} can be read. Enter takes {rows:it|them}.</translation>
    </message>
    <message>
        <source>{count} {count:cell|cells} cannot be read; nothing is taken. Correct them in the table they come from and paste again.</source>
        <translation>{count} {count:cell|cells} cannot be read; nothing is taken. Correct them in the table they come from and paste again.</translation>
    </message>
</context>
<context>
    <name>PayRun</name>
    <message>
        <source>Run of payroll</source>
        <translation>Run of payroll</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>People of the run</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>How each figure came about</translation>
    </message>
    <message>
        <source>Nobody is due anything for this month.</source>
        <translation>Nobody is due anything for this month.</translation>
    </message>
    <message>
        <source>Employees and their timesheets decide; F9 calculates anew.</source>
        <translation>Employees and their timesheets decide; F9 calculates anew.</translation>
    </message>
    <message>
        <source>Nothing was calculated for this person.</source>
        <translation>Nothing was calculated for this person.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>calculated anew and not kept</source>
        <translation>calculated anew and not kept</translation>
    </message>
    <message>
        <source>Post the entry that stands below? It names nobody.</source>
        <translation>Post the entry that stands below? It names nobody.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People and roles</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>Only who manages people sees them.</source>
        <translation>Only who manages people sees them.</translation>
    </message>
    <message>
        <source>Nobody works in this company yet.</source>
        <translation>Nobody works in this company yet.</translation>
    </message>
    <message>
        <source>Insert makes a person, Ctrl+G gives a role.</source>
        <translation>Insert makes a person, Ctrl+G gives a role.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Any days</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Period before (Alt+Page Up)</source>
        <translation>Period before (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Period after (Alt+Page Down)</source>
        <translation>Period after (Alt+Page Down)</translation>
    </message>
    <message>
        <source>First day of the period (Alt+P)</source>
        <translation>First day of the period (Alt+P)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>Frequent periods (F4)</source>
        <translation>Frequent periods (F4)</translation>
    </message>
    <message>
        <source>State of the period</source>
        <translation>State of the period</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This year until today</source>
        <translation>This year until today</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>You may look at the periods; closing and opening them needs a right that your role does not have. Ask {names}.</source>
        <translation>You may look at the periods; closing and opening them needs a right that your role does not have. Ask {names}.</translation>
    </message>
    <message>
        <source>Years and months</source>
        <translation>Years and months</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>The books have no months yet.</source>
        <translation>The books have no months yet.</translation>
    </message>
    <message>
        <source>The first entry makes its fiscal year.</source>
        <translation>The first entry makes its fiscal year.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing this month.</source>
        <translation>Nothing stands in the way of closing this month.</translation>
    </message>
    <message>
        <source>Close {month} finally? Only two persons together can open it again.</source>
        <translation>Close {month} finally? Only two persons together can open it again.</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>Close finally</translation>
    </message>
    <message>
        <source>Remark, if there is one</source>
        <translation>Remark, if there is one</translation>
    </message>
    <message>
        <source>Open {month} again: another person must agree.</source>
        <translation>Open {month} again: another person must agree.</translation>
    </message>
    <message>
        <source>Open {month} again.</source>
        <translation>Open {month} again.</translation>
    </message>
    <message>
        <source>Ask to open</source>
        <translation>Ask to open</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Let a colleague post into {month}.</source>
        <translation>Let a colleague post into {month}.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>End the leave to post into {month}: {names}.</source>
        <translation>End the leave to post into {month}: {names}.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Only that of</source>
        <translation>Only that of</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and {result} goes to retained earnings. These entries can be reversed.</source>
        <translation>Close the year {year}: accounts of income and expense ({count}) come to zero, and {result} goes to retained earnings. These entries can be reversed.</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and a loss of {result} goes to accumulated loss. These entries can be reversed.</source>
        <translation>Close the year {year}: accounts of income and expense ({count}) come to zero, and a loss of {result} goes to accumulated loss. These entries can be reversed.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>Let in.</source>
        <translation>Let in.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Ended.</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Say why, in a word or two.</translation>
    </message>
    <message>
        <source>Name a colleague: {names}.</source>
        <translation>Name a colleague: {names}.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Name of the template (F4 lists all)</source>
        <translation>Name of the template (F4 lists all)</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>Total to share</translation>
    </message>
    <message>
        <source>Its lines are shares of this total, each rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>Its lines are shares of this total, each rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where are the books?</source>
        <translation>Where are the books?</translation>
    </message>
    <message>
        <source>Another place can be added later, in the list of companies.</source>
        <translation>Another place can be added later, in the list of companies.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>The books stay here and need no network. Nothing has to be installed besides.</source>
        <translation>The books stay here and need no network. Nothing has to be installed besides.</translation>
    </message>
    <message>
        <source>On a server of the office</source>
        <translation>On a server of the office</translation>
    </message>
    <message>
        <source>Several people work in the same books. You need the invitation file from your administrator, and your password.</source>
        <translation>Several people work in the same books. You need the invitation file from your administrator, and your password.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: {report}</source>
        <translation>Preview: {report}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape stops.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 tries again.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Width of the page (Ctrl+0)</source>
        <translation>Width of the page (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages: {count}</translation>
    </message>
</context>
<context>
    <name>ProportionScreen</name>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>Post the entry that stands below?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>Proportional deduction</translation>
    </message>
    <message>
        <source>The entry that would be posted</source>
        <translation>The entry that would be posted</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>GEL per unit</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>No exchange rate is kept for the days of this period.</source>
        <translation>No exchange rate is kept for the days of this period.</translation>
    </message>
    <message>
        <source>Shift+F5 fetches them from the National Bank, Ins types one.</source>
        <translation>Shift+F5 fetches them from the National Bank, Ins types one.</translation>
    </message>
    <message>
        <source>Fetch the missing rates up to the end of the period or today.</source>
        <translation>Fetch the missing rates up to the end of the period or today.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Give the code of a currency, such as USD.</source>
        <translation>Give the code of a currency, such as USD.</translation>
    </message>
    <message>
        <source>The rate must be above zero.</source>
        <translation>The rate must be above zero.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Documents of VAT</source>
        <translation>Documents of VAT</translation>
    </message>
    <message>
        <source>No document stands behind this box in this month.</source>
        <translation>No document stands behind this box in this month.</translation>
    </message>
    <message>
        <source>Posted invoices and entries with a VAT code appear here by themselves.</source>
        <translation>Posted invoices and entries with a VAT code appear here by themselves.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these opens the door once. They are shown only now: print or save them, and keep them where your telephone is not.</source>
        <translation>If the telephone is lost, each of these opens the door once. They are shown only now: print or save them, and keep them where your telephone is not.</translation>
    </message>
    <message>
        <source>I have saved or printed the codes, or written them down</source>
        <translation>I have saved or printed the codes, or written them down</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>RecurringInvoices</name>
    <message>
        <source>Recurring invoices</source>
        <translation>Recurring invoices</translation>
    </message>
    <message>
        <source>Make no more drafts like {number}? Those made stay.</source>
        <translation>Make no more drafts like {number}? Those made stay.</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>Make no more</translation>
    </message>
    <message>
        <source>No invoice recurs.</source>
        <translation>No invoice recurs.</translation>
    </message>
    <message>
        <source>On a posted invoice Ctrl+Shift+K lets it recur.</source>
        <translation>On a posted invoice Ctrl+Shift+K lets it recur.</translation>
    </message>
    <message>
        <source>No more drafts like {number} are made.</source>
        <translation>No more drafts like {number} are made.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>Row of a register</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Parties and registers</source>
        <translation>Parties and registers</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Code, name, identification code</source>
        <translation>Code, name, identification code</translation>
    </message>
    <message>
        <source>Nothing here, or nothing that fits what was typed.</source>
        <translation>Nothing here, or nothing that fits what was typed.</translation>
    </message>
    <message>
        <source>Ins adds one.</source>
        <translation>Ins adds one.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Nothing to show in this period.</source>
        <translation>Nothing to show in this period.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>Posted entries appear here by themselves. Alt+P chooses another period.</translation>
    </message>
    <message>
        <source>Only these days; press to follow the period of the window</source>
        <translation>Only these days; press to follow the period of the window</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>By months</translation>
    </message>
    <message>
        <source>Before closing entries</source>
        <translation>Before closing entries</translation>
    </message>
    <message>
        <source>As of the last day</source>
        <translation>As of the last day</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>Corresponding account</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Type the return into the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>Type the return into the portal first. On which day, and under which number did the Revenue Service take it?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Mark as filed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>VAT return</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>Boxes of the return</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>Checks before filing</translation>
    </message>
    <message>
        <source>This month has no return.</source>
        <translation>This month has no return.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>There is nothing to check.</translation>
    </message>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>This month is filed already. Prepare a corrective return?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Give the number under which the Revenue Service took the return.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>The number is too long.</translation>
    </message>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>Post the entry that stands below?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>Revaluation</name>
    <message>
        <source>Revaluation</source>
        <translation>Revaluation</translation>
    </message>
    <message>
        <source>Post the revaluation at {day}: gain {gain} GEL, loss {loss} GEL?</source>
        <translation>Post the revaluation at {day}: gain {gain} GEL, loss {loss} GEL?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Rates older than ten days are not taken by themselves. Take them only when the National Bank has announced no newer ones.</source>
        <translation>Rates older than ten days are not taken by themselves. Take them only when the National Bank has announced no newer ones.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Take them</translation>
    </message>
    <message>
        <source>Days old at most</source>
        <translation>Days old at most</translation>
    </message>
    <message>
        <source>No foreign balance stands in the books at the end of this period.</source>
        <translation>No foreign balance stands in the books at the end of this period.</translation>
    </message>
    <message>
        <source>Accounts of money and debts in foreign currency appear here.</source>
        <translation>Accounts of money and debts in foreign currency appear here.</translation>
    </message>
    <message>
        <source>Give a number of days up to a year.</source>
        <translation>Give a number of days up to a year.</translation>
    </message>
</context>
<context>
    <name>RsDifferences</name>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>Books and RS.ge compared</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>Books and RS.ge agree for this period, as far as it was fetched.</source>
        <translation>Books and RS.ge agree for this period, as far as it was fetched.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsIncoming</name>
    <message>
        <source>Received through RS.ge</source>
        <translation>Received through RS.ge</translation>
    </message>
    <message>
        <source>Fetching from RS.ge…</source>
        <translation>Fetching from RS.ge…</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>Nothing was fetched from RS.ge for this period yet.</source>
        <translation>Nothing was fetched from RS.ge for this period yet.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fetches tax invoices and waybills of the period.</source>
        <translation>Ctrl+Enter fetches tax invoices and waybills of the period.</translation>
    </message>
</context>
<context>
    <name>RsMatch</name>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>No document was chosen.</translation>
    </message>
    <message>
        <source>In “Received through RS.ge” Ctrl+M looks for the purchase.</source>
        <translation>In “Received through RS.ge” Ctrl+M looks for the purchase.</translation>
    </message>
    <message>
        <source>Purchases that it may be</source>
        <translation>Purchases that it may be</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>No purchase in the books is like it.</source>
        <translation>No purchase in the books is like it.</translation>
    </message>
    <message>
        <source>Ins makes one of it; Del sends it back to the supplier.</source>
        <translation>Ins makes one of it; Del sends it back to the supplier.</translation>
    </message>
</context>
<context>
    <name>RsNames</name>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>Names of goods at suppliers</translation>
    </message>
    <message>
        <source>Choose an account, or an item.</source>
        <translation>Choose an account, or an item.</translation>
    </message>
    <message>
        <source>As the tax of the document says</source>
        <translation>As the tax of the document says</translation>
    </message>
    <message>
        <source>Empty: the supplier&apos;s name for it</source>
        <translation>Empty: the supplier&apos;s name for it</translation>
    </message>
    <message>
        <source>No goods or services of suppliers are known yet.</source>
        <translation>No goods or services of suppliers are known yet.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsOutbox</name>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>Outbox to RS.ge</translation>
    </message>
    <message>
        <source>Sending to RS.ge…</source>
        <translation>Sending to RS.ge…</translation>
    </message>
    <message>
        <source>Hold back the chosen documents ({count})?</source>
        <translation>Hold back the chosen documents ({count})?</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Say why, in a word or two.</translation>
    </message>
    <message>
        <source>The buyer&apos;s identification code in {number}.</source>
        <translation>The buyer&apos;s identification code in {number}.</translation>
    </message>
    <message>
        <source>Mend and send</source>
        <translation>Mend and send</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>Everything is at RS.ge, or nothing is sent there yet.</source>
        <translation>Everything is at RS.ge, or nothing is sent there yet.</translation>
    </message>
    <message>
        <source>Posted sales, advances and credit notes stand here until RS.ge has them.</source>
        <translation>Posted sales, advances and credit notes stand here until RS.ge has them.</translation>
    </message>
</context>
<context>
    <name>RsSettingsForm</name>
    <message>
        <source>Connection to RS.ge</source>
        <translation>Connection to RS.ge</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Reading all rows: {count}…</source>
        <translation>Reading all rows: {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Runs of payroll</source>
        <translation>Runs of payroll</translation>
    </message>
    <message>
        <source>No month of this year has a run yet.</source>
        <translation>No month of this year has a run yet.</translation>
    </message>
    <message>
        <source>Ins calculates the month in sight; Alt+P chooses another.</source>
        <translation>Ins calculates the month in sight; Alt+P chooses another.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Kind of file:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>My access</source>
        <translation>My access</translation>
    </message>
    <message>
        <source>On your own computer the program signs in by itself.</source>
        <translation>On your own computer the program signs in by itself.</translation>
    </message>
    <message>
        <source>Sign-ins, telephone and recovery codes belong to an office&apos;s server.</source>
        <translation>Sign-ins, telephone and recovery codes belong to an office&apos;s server.</translation>
    </message>
    <message>
        <source>Own computer: no telephone is asked for.</source>
        <translation>Own computer: no telephone is asked for.</translation>
    </message>
    <message>
        <source>Second factor: the telephone is confirmed.</source>
        <translation>Second factor: the telephone is confirmed.</translation>
    </message>
    <message>
        <source>Second factor: no telephone yet.</source>
        <translation>Second factor: no telephone yet.</translation>
    </message>
    <message>
        <source>My login code</source>
        <translation>My login code</translation>
    </message>
    <message>
        <source>Read it to a company that wants to invite you; alone it opens nothing.</source>
        <translation>Read it to a company that wants to invite you; alone it opens nothing.</translation>
    </message>
    <message>
        <source>These companies invite you</source>
        <translation>These companies invite you</translation>
    </message>
    <message>
        <source>No sign-in.</source>
        <translation>No sign-in.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 tries again.</translation>
    </message>
    <message>
        <source>Reading the books…</source>
        <translation>Reading the books…</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Rows of the report</translation>
    </message>
    <message>
        <source>No row fits the filter. Esc in its field shows all rows.</source>
        <translation>No row fits the filter. Esc in its field shows all rows.</translation>
    </message>
</context>
<context>
    <name>SignOutStep</name>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>The sign-in of this window ends on the server “{place}”, with all its connections. The next time a code is asked for again. Unfinished drafts stay sealed on this computer.</source>
        <translation>The sign-in of this window ends on the server “{place}”, with all its connections. The next time a code is asked for again. Unfinished drafts stay sealed on this computer.</translation>
    </message>
    <message>
        <source>Forget the password that this computer keeps</source>
        <translation>Forget the password that this computer keeps</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Starting the books of this computer…</source>
        <translation>Starting the books of this computer…</translation>
    </message>
    <message>
        <source>Making the demo company: a year of a trading company&apos;s work…</source>
        <translation>Making the demo company: a year of a trading company&apos;s work…</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Opening the books…</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Delete once more takes {place} from this list. The books there stay as they are; the invitation file brings it back.</source>
        <translation>Delete once more takes {place} from this list. The books there stay as they are; the invitation file brings it back.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connecting to the server…</translation>
    </message>
    <message>
        <source>Making a company to practise in…</source>
        <translation>Making a company to practise in…</translation>
    </message>
    <message>
        <source>Enter opens a place; a code is asked for where it is needed.</source>
        <translation>Enter opens a place; a code is asked for where it is needed.</translation>
    </message>
    <message>
        <source>No company is open to you here yet. Whoever administers a company gives you a role in it.</source>
        <translation>No company is open to you here yet. Whoever administers a company gives you a role in it.</translation>
    </message>
    <message>
        <source>Enter opens a company; Ctrl+O comes back to this list.</source>
        <translation>Enter opens a company; Ctrl+O comes back to this list.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Other places</translation>
    </message>
    <message>
        <source>The books that are kept here</source>
        <translation>The books that are kept here</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no months yet</source>
        <translation>no months yet</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>partly closed</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Own computer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>unsaved: {count}</source>
        <translation>unsaved: {count}</translation>
    </message>
    <message>
        <source>unfinished entries: {count}</source>
        <translation>unfinished entries: {count}</translation>
    </message>
    <message>
        <source>Person at work</source>
        <translation>Person at work</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Period and its state</source>
        <translation>Period and its state</translation>
    </message>
    <message>
        <source>Working date</source>
        <translation>Working date</translation>
    </message>
    <message>
        <source>Drafts in screens that are not saved</source>
        <translation>Drafts in screens that are not saved</translation>
    </message>
    <message>
        <source>Kept on this computer while typed; a new entry (Ins) offers them</source>
        <translation>Kept on this computer while typed; a new entry (Ins) offers them</translation>
    </message>
    <message>
        <source>Documents not at RS.ge; a press opens the outbox</source>
        <translation>Documents not at RS.ge; a press opens the outbox</translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation>Where the books are</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>unsent {count}</source>
        <translation>unsent {count}</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>refused {count}</translation>
    </message>
    <message>
        <source>Shared server</source>
        <translation>Shared server</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>Close tab (Ctrl+W)</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>Open screens</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>By cards</source>
        <translation>By cards</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>Into account</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Cash {amount}</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
</context>
<context>
    <name>TemplateLines</name>
    <message>
        <source>rest</source>
        <translation>rest</translation>
    </message>
    <message>
        <source>An amount; or a share of a total that is asked for when the template is used: 18%, 18/118, or “{rest}” for what is left over.</source>
        <translation>An amount; or a share of a total that is asked for when the template is used: 18%, 18/118, or “{rest}” for what is left over.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Make a draft of “{name}”</source>
        <translation>Make a draft of “{name}”</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Make the draft</translation>
    </message>
    <message>
        <source>Amounts times</source>
        <translation>Amounts times</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>Total to share</translation>
    </message>
    <message>
        <source>Each share is rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>Each share is rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Make drafts of all that is due, each once</source>
        <translation>Make drafts of all that is due, each once</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>Make the drafts</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>Up to the day</translation>
    </message>
    <message>
        <source>Take “{name}” out of use? The drafts it made stay.</source>
        <translation>Take “{name}” out of use? The drafts it made stay.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>A template with the lines of an entry</source>
        <translation>A template with the lines of an entry</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Number of the entry or draft</source>
        <translation>Number of the entry or draft</translation>
    </message>
    <message>
        <source>Give a number, such as GL/2026/12 or d-abc234.</source>
        <translation>Give a number, such as GL/2026/12 or d-abc234.</translation>
    </message>
    <message>
        <source>Lines of the template</source>
        <translation>Lines of the template</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>There is no template yet.</translation>
    </message>
    <message>
        <source>Ins makes one; Shift+Ins makes one with the lines of an entry.</source>
        <translation>Ins makes one; Shift+Ins makes one with the lines of an entry.</translation>
    </message>
    <message>
        <source>The template has no lines.</source>
        <translation>The template has no lines.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>Give an amount above 0.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>F5 reads it again.</source>
        <translation>F5 reads it again.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Reading the books…</source>
        <translation>Reading the books…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Timesheet</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>Find an employee</translation>
    </message>
    <message>
        <source>Name or code, Ctrl+F</source>
        <translation>Name or code, Ctrl+F</translation>
    </message>
    <message>
        <source>Nobody is employed in {month}.</source>
        <translation>Nobody is employed in {month}.</translation>
    </message>
    <message>
        <source>Whoever has an agreement of employment in the month stands here. Employees are hired in their list; Ctrl+Shift+PgUp goes to the month before.</source>
        <translation>Whoever has an agreement of employment in the month stands here. Employees are hired in their list; Ctrl+Shift+PgUp goes to the month before.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 tries again.</translation>
    </message>
</context>
<context>
    <name>TimeFoot</name>
    <message>
        <source>not kept: {count}</source>
        <translation>not kept: {count}</translation>
    </message>
    <message>
        <source>wrong: {count}</source>
        <translation>wrong: {count}</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>to look at: {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>people: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Cover when idle</source>
        <translation>Cover when idle</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>After {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language, colours, keys</source>
        <translation>Language, colours, keys</translation>
    </message>
    <message>
        <source>Company; opens the list of companies (Ctrl+O)</source>
        <translation>Company; opens the list of companies (Ctrl+O)</translation>
    </message>
    <message>
        <source>Another company (Ctrl+O)</source>
        <translation>Another company (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Total of all rows</source>
        <translation>Total of all rows</translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>No account has a balance or a turnover in this period.</source>
        <translation>No account has a balance or a turnover in this period.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>Posted entries appear here by themselves. Alt+P chooses another period.</translation>
    </message>
</context>
<context>
    <name>VatStatuses</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>VAT payer</source>
        <translation>VAT payer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>no payer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>Wages</name>
    <message>
        <source>Wages to be paid</source>
        <translation>Wages to be paid</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>What is owed</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>What was paid</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>Nobody is owed wages.</translation>
    </message>
    <message>
        <source>What a posted run comes to stands here until it is paid.</source>
        <translation>What a posted run comes to stands here until it is paid.</translation>
    </message>
    <message>
        <source>Nothing was paid since the month began.</source>
        <translation>Nothing was paid since the month began.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>Waiting for tax invoices</translation>
    </message>
    <message>
        <source>Which month&apos;s return deducts the chosen purchases ({count})?</source>
        <translation>Which month&apos;s return deducts the chosen purchases ({count})?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Number of the tax invoice</source>
        <translation>Number of the tax invoice</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>No purchase waits for its tax invoice.</translation>
    </message>
    <message>
        <source>Purchases posted without a month of deduction appear here.</source>
        <translation>Purchases posted without a month of deduction appear here.</translation>
    </message>
</context>
<context>
    <name>WaybillPanel</name>
    <message>
        <source>RS.ge gets a waybill of these goods (Space)</source>
        <translation>RS.ge gets a waybill of these goods (Space)</translation>
    </message>
    <message>
        <source>Kind of delivery</source>
        <translation>Kind of delivery</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>From (address)</translation>
    </message>
    <message>
        <source>To (address)</source>
        <translation>To (address)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Which transport</source>
        <translation>Which transport</translation>
    </message>
    <message>
        <source>Car number</source>
        <translation>Car number</translation>
    </message>
    <message>
        <source>Driver&apos;s personal number</source>
        <translation>Driver&apos;s personal number</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>Driver&apos;s name</translation>
    </message>
    <message>
        <source>Foreign driver</source>
        <translation>Foreign driver</translation>
    </message>
    <message>
        <source>Cost of transport, GEL</source>
        <translation>Cost of transport, GEL</translation>
    </message>
    <message>
        <source>Buyer pays it</source>
        <translation>Buyer pays it</translation>
    </message>
</context>
<context>
    <name>WithholdingReturn</name>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>This month is filed already. Prepare a corrective return?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Upload the file to the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>Upload the file to the portal first. On which day, and under which number did the Revenue Service take it?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Mark as filed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>Withholding return</translation>
    </message>
    <message>
        <source>Payments of the return, and the bridge</source>
        <translation>Payments of the return, and the bridge</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>Checks before filing</translation>
    </message>
    <message>
        <source>Nothing was paid in this month.</source>
        <translation>Nothing was paid in this month.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>There is nothing to check.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Give the number under which the Revenue Service took the return.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>The number is too long.</translation>
    </message>
</context>
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
        <source>“{value}” has more than {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>“{value}” has more than {digits} {digits:digit|digits} after the decimal sign.</translation>
    </message>
    <message>
        <source>“{value}” goes on from an amount, but there is none. Type the amount first.</source>
        <translation>“{value}” goes on from an amount, but there is none. Type the amount first.</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>“{value}” is too large for an amount.</translation>
    </message>
    <message>
        <source>“{value}” divides by zero.</source>
        <translation>“{value}” divides by zero.</translation>
    </message>
    <message>
        <source>“{value}” cannot be calculated. Use numbers, + − * /, % and brackets.</source>
        <translation>“{value}” cannot be calculated. Use numbers, + − * /, % and brackets.</translation>
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
        <source>Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. 101(3)(d)) leaves the employee&apos;s own pension contribution untaxed. It is never posted or filed.</source>
        <translation>Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. 101(3)(d)) leaves the employee&apos;s own pension contribution untaxed. It is never posted or filed.</translation>
    </message>
    <message>
        <source>pay, and what is withheld from it</source>
        <translation>pay, and what is withheld from it</translation>
    </message>
    <message>
        <source>calculate the pay of a CSV or Excel file</source>
        <translation>calculate the pay of a CSV or Excel file</translation>
    </message>
    <message>
        <source>rules of the calculation; gross_base is for comparison only</source>
        <translation>rules of the calculation; gross_base is for comparison only</translation>
    </message>
    <message>
        <source>Tax by law</source>
        <translation>Tax by law</translation>
    </message>
    <message>
        <source>On the whole gross</source>
        <translation>On the whole gross</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Pension, employee</source>
        <translation>Pension, employee</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Income tax</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Pension, employer</source>
        <translation>Pension, employer</translation>
    </message>
    <message>
        <source>Pension, state</source>
        <translation>Pension, state</translation>
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
        <source>There is no event {seq} in this chain; its last is {last}. Name an earlier one.</source>
        <translation>There is no event {seq} in this chain; its last is {last}. Name an earlier one.</translation>
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
        <source>The program used the server of {folder} before entering. Report this.</source>
        <translation>The program used the server of {folder} before entering. Report this.</translation>
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
        <source>{amount} is no amount to approve from: give zero or more, in lari.</source>
        <translation>{amount} is no amount to approve from: give zero or more, in lari.</translation>
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
        <source>The path {folder} is too long for the server ({bytes} {bytes:byte|bytes}; {bytes_max} {bytes_max:is|are} allowed). Choose a shorter data folder.</source>
        <translation>The path {folder} is too long for the server ({bytes} {bytes:byte|bytes}; {bytes_max} {bytes_max:is|are} allowed). Choose a shorter data folder.</translation>
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
        <source>The program uses the account for: {role}. Bind another account to that first.</source>
        <translation>The program uses the account for: {role}. Bind another account to that first.</translation>
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
        <source>Account {account} cannot be monetary: only assets and liabilities hold money or debts. Leave it as it is.</source>
        <translation>Account {account} cannot be monetary: only assets and liabilities hold money or debts. Leave it as it is.</translation>
    </message>
    <message>
        <source>Account {account} cannot stand below itself or one of its own sub-accounts. Choose another parent.</source>
        <translation>Account {account} cannot stand below itself or one of its own sub-accounts. Choose another parent.</translation>
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
        <source>The company has no account for “{role}”. Bind one to it first.</source>
        <translation>The company has no account for “{role}”. Bind one to it first.</translation>
    </message>
    <message>
        <source>Give each approval rule one amount in GEL, zero or more: “{kind}” has none.</source>
        <translation>Give each approval rule one amount in GEL, zero or more: “{kind}” has none.</translation>
    </message>
    <message>
        <source>These approval rules are not asked for, or hold already. Look at the list again.</source>
        <translation>These approval rules are not asked for, or hold already. Look at the list again.</translation>
    </message>
    <message>
        <source>These approval rules were asked for before others came to hold, or by somebody who is no longer an administrator. Ask for them anew.</source>
        <translation>These approval rules were asked for before others came to hold, or by somebody who is no longer an administrator. Ask for them anew.</translation>
    </message>
    <message>
        <source>No approval rule can be about “{kind}”: whoever enters an entry chooses such a name. Use *, payment, receipt or reversal.</source>
        <translation>No approval rule can be about “{kind}”: whoever enters an entry chooses such a name. Use *, payment, receipt or reversal.</translation>
    </message>
    <message>
        <source>A second person must approve: {entries}. Send them for approval first.</source>
        <translation>A second person must approve: {entries}. Send them for approval first.</translation>
    </message>
    <message>
        <source>The draft was not sent for approval, or is approved already. Nothing was changed.</source>
        <translation>The draft was not sent for approval, or is approved already. Nothing was changed.</translation>
    </message>
    <message>
        <source>You made or changed this entry, so another person must approve it.</source>
        <translation>You made or changed this entry, so another person must approve it.</translation>
    </message>
    <message>
        <source>You asked for these rules, so another person who administers the company must agree.</source>
        <translation>You asked for these rules, so another person who administers the company must agree.</translation>
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
        <source>There is no such import in this company. Look at the list of imports.</source>
        <translation>There is no such import in this company. Look at the list of imports.</translation>
    </message>
    <message>
        <source>Everything that {file} brought in is taken back already.</source>
        <translation>Everything that {file} brought in is taken back already.</translation>
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
        <source>The correction of {number} is begun already, as {draft}. Go on with that draft.</source>
        <translation>The correction of {number} is begun already, as {draft}. Go on with that draft.</translation>
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
        <source>A draft has this id already. Post that draft, or enter this under a new id.</source>
        <translation>A draft has this id already. Post that draft, or enter this under a new id.</translation>
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
        <source>An entry of the kind “{kind}” is made by the program alone, not by hand.</source>
        <translation>An entry of the kind “{kind}” is made by the program alone, not by hand.</translation>
    </message>
    <message>
        <source>The entry came without a kind. This is a fault of the program; report it.</source>
        <translation>The entry came without a kind. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>There is no kind of entry “{kind}”. An entry by hand is “manual”.</source>
        <translation>There is no kind of entry “{kind}”. An entry by hand is “manual”.</translation>
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
        <source>This entry is posted already. Reverse it instead, or copy it into a new draft.</source>
        <translation>This entry is posted already. Reverse it instead, or copy it into a new draft.</translation>
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
        <source>The text of an entry or line is longer than 1000 signs, or its document than 200. Shorten it.</source>
        <translation>The text of an entry or line is longer than 1000 signs, or its document than 200. Shorten it.</translation>
    </message>
    <message>
        <source>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</source>
        <translation>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</translation>
    </message>
    <message>
        <source>This exception has ended or was revoked already.</source>
        <translation>This exception has ended or was revoked already.</translation>
    </message>
    <message>
        <source>There is no such exception in these books.</source>
        <translation>There is no such exception in these books.</translation>
    </message>
    <message>
        <source>Say why this person may still post into the month, in a few words.</source>
        <translation>Say why this person may still post into the month, in a few words.</translation>
    </message>
    <message>
        <source>An exception ends at a moment that is still to come. Give another one.</source>
        <translation>An exception ends at a moment that is still to come. Give another one.</translation>
    </message>
    <message>
        <source>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</source>
        <translation>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first, or say that it is meant twice (--again).</source>
        <translation>The same file was brought in on {day} already, as {file}. Take that import back first, or say that it is meant twice (--again).</translation>
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
        <source>You do not have the right for this here: {permission}. Ask the administrator of the company.</source>
        <translation>You do not have the right for this here: {permission}. Ask the administrator of the company.</translation>
    </message>
    <message>
        <source>There is no exchange rate for {day} or the {days} {days:day|days} before: {currencies}. Bring the rates in first.</source>
        <translation>There is no exchange rate for {day} or the {days} {days:day|days} before: {currencies}. Bring the rates in first.</translation>
    </message>
    <message>
        <source>{count} {count:draft belongs|drafts belong} to the year {year}: {entries}. Post or drop {count:it|them} first.</source>
        <translation>{count} {count:draft belongs|drafts belong} to the year {year}: {entries}. Post or drop {count:it|them} first.</translation>
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
        <source>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</source>
        <translation>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</translation>
    </message>
    <message>
        <source>Earlier months are still open: {months}. Close them first.</source>
        <translation>Earlier months are still open: {months}. Close them first.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is finally closed. Two persons can open it: one asks with a reason, another agrees.</source>
        <translation>The month that begins on {first_day} is finally closed. Two persons can open it: one asks with a reason, another agrees.</translation>
    </message>
    <message>
        <source>More than a quarter of an hour has passed since you began. Begin again with the new telephone; the present one holds until then.</source>
        <translation>More than a quarter of an hour has passed since you began. Begin again with the new telephone; the present one holds until then.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in {minutes} {minutes:minute|minutes}.</source>
        <translation>Too many wrong codes. Try again in {minutes} {minutes:minute|minutes}.</translation>
    </message>
    <message>
        <source>The year {year} is closed already and nothing was posted after that.</source>
        <translation>The year {year} is closed already and nothing was posted after that.</translation>
    </message>
    <message>
        <source>The year {earlier} still holds income or expense. Close it before {year}.</source>
        <translation>The year {earlier} still holds income or expense. Close it before {year}.</translation>
    </message>
    <message>
        <source>There is no year {year} in these books.</source>
        <translation>There is no year {year} in these books.</translation>
    </message>
    <message>
        <source>The year {year} is not over: it ends on {last_day}. Close it after that day.</source>
        <translation>The year {year} is not over: it ends on {last_day}. Close it after that day.</translation>
    </message>
    <message>
        <source>Income and expense of the year {year} are at zero: there is nothing to close.</source>
        <translation>Income and expense of the year {year} are at zero: there is nothing to close.</translation>
    </message>
    <message>
        <source>The closing or opening of a year is reversed on its own date. Leave the date as it is.</source>
        <translation>The closing or opening of a year is reversed on its own date. Leave the date as it is.</translation>
    </message>
    <message>
        <source>The month is in that state already, or the state does not exist.</source>
        <translation>The month is in that state already, or the state does not exist.</translation>
    </message>
    <message>
        <source>Account {account} holds money that the approval rules judge payments by, so it stays cash. Change the rules first.</source>
        <translation>Account {account} holds money that the approval rules judge payments by, so it stays cash. Change the rules first.</translation>
    </message>
    <message>
        <source>The account has {count} {count:active sub-account|active sub-accounts}. Deactivate {count:it|them} first.</source>
        <translation>The account has {count} {count:active sub-account|active sub-accounts}. Deactivate {count:it|them} first.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:draft|drafts}. Post {count:it|them} or choose another account there.</source>
        <translation>The account stands in {count} {count:draft|drafts}. Post {count:it|them} or choose another account there.</translation>
    </message>
    <message>
        <source>{name} changed this on {at}, after you opened it: {what}. Look at the new state and do it again.</source>
        <translation>{name} changed this on {at}, after you opened it: {what}. Look at the new state and do it again.</translation>
    </message>
    <message>
        <source>An amount in {currency} has at most {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>An amount in {currency} has at most {digits} {digits:digit|digits} after the decimal sign.</translation>
    </message>
    <message>
        <source>A password has at least {length_min} {length_min:sign|signs}, letters and others mixed. Choose a longer one.</source>
        <translation>A password has at least {length_min} {length_min:sign|signs}, letters and others mixed. Choose a longer one.</translation>
    </message>
    <message>
        <source>{count} {count:draft is|drafts are} dated in the month that begins on {first_day}: {entries}. Post or move {count:it|them} first.</source>
        <translation>{count} {count:draft is|drafts are} dated in the month that begins on {first_day}: {entries}. Post or move {count:it|them} first.</translation>
    </message>
    <message>
        <source>There is no such month in these books.</source>
        <translation>There is no such month in these books.</translation>
    </message>
    <message>
        <source>The month is not over: it ends on {last_day}.</source>
        <translation>The month is not over: it ends on {last_day}.</translation>
    </message>
    <message>
        <source>Foreign balances are not revalued at {day}: {currencies}.</source>
        <translation>Foreign balances are not revalued at {day}: {currencies}.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} cannot be closed yet. What stands in the way is listed.</source>
        <translation>The month that begins on {first_day} cannot be closed yet. What stands in the way is listed.</translation>
    </message>
    <message>
        <source>Say why the month is reopened, in a few words.</source>
        <translation>Say why the month is reopened, in a few words.</translation>
    </message>
    <message>
        <source>Income and expense of the year that ends on {last_day} are not closed yet. After the final closing of this month it would have to be opened for that.</source>
        <translation>Income and expense of the year that ends on {last_day} are not closed yet. After the final closing of this month it would have to be opened for that.</translation>
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
        <source>Somebody asked already to open the month that begins on {first_day}. Let another person agree.</source>
        <translation>Somebody asked already to open the month that begins on {first_day}. Let another person agree.</translation>
    </message>
    <message>
        <source>That asking for the month that begins on {first_day} was settled, withdrawn or has expired. Ask again if the month must be opened.</source>
        <translation>That asking for the month that begins on {first_day} was settled, withdrawn or has expired. Ask again if the month must be opened.</translation>
    </message>
    <message>
        <source>Nobody asked to open that month in these books.</source>
        <translation>Nobody asked to open that month in these books.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is not finally closed. Open it in the ordinary way.</source>
        <translation>The month that begins on {first_day} is not finally closed. Open it in the ordinary way.</translation>
    </message>
    <message>
        <source>You asked for this yourself, so another person must agree.</source>
        <translation>You asked for this yourself, so another person must agree.</translation>
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
        <source>Foreign balances cannot be revalued yet. What is missing is listed.</source>
        <translation>Foreign balances cannot be revalued yet. What is missing is listed.</translation>
    </message>
    <message>
        <source>Nobody has said whether these accounts are monetary: {accounts}. Money, receivables and debts are; advances, goods and shares are not.</source>
        <translation>Nobody has said whether these accounts are monetary: {accounts}. Money, receivables and debts are; advances, goods and shares are not.</translation>
    </message>
    <message>
        <source>An earlier revaluation waits for approval: {entries}. Post or drop it first.</source>
        <translation>An earlier revaluation waits for approval: {entries}. Post or drop it first.</translation>
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
        <source>There is no snapshot after event {seq}. “audit snapshots” lists them.</source>
        <translation>There is no snapshot after event {seq}. “audit snapshots” lists them.</translation>
    </message>
    <message>
        <source>Nothing has happened since the last snapshot. Take the next one later.</source>
        <translation>Nothing has happened since the last snapshot. Take the next one later.</translation>
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
    <message>
        <source>options of every command</source>
        <translation>options of every command</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>one JSON document on stdout</translation>
    </message>
    <message>
        <source>name or id of the company</source>
        <translation>name or id of the company</translation>
    </message>
    <message>
        <source>who works (default: owner)</source>
        <translation>who works (default: owner)</translation>
    </message>
    <message>
        <source>a shared server (default: own computer)</source>
        <translation>a shared server (default: own computer)</translation>
    </message>
    <message>
        <source>data folder, else DAVTARI_DATA</source>
        <translation>data folder, else DAVTARI_DATA</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>language of the answer</translation>
    </message>
    <message>
        <source>The command is not right: {message}. “davtari --help” lists the commands.</source>
        <translation>The command is not right: {message}. “davtari --help” lists the commands.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>months before the snapshot</source>
        <translation>months before the snapshot</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>snapshots</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>fiscal years</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>periods</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>drafts</translation>
    </message>
    <message>
        <source>lines of drafts</source>
        <translation>lines of drafts</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>totals of accounts</source>
        <translation>totals of accounts</translation>
    </message>
    <message>
        <source>totals of VAT</source>
        <translation>totals of VAT</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>the line is longer than any event</source>
        <translation>the line is longer than any event</translation>
    </message>
    <message>
        <source>the line is not UTF-8 text</source>
        <translation>the line is not UTF-8 text</translation>
    </message>
    <message>
        <source>the line is not one JSON object</source>
        <translation>the line is not one JSON object</translation>
    </message>
    <message>
        <source>this is not an exported chain</source>
        <translation>this is not an exported chain</translation>
    </message>
    <message>
        <source>the line has not the fields that belong here</source>
        <translation>the line has not the fields that belong here</translation>
    </message>
    <message>
        <source>it is not the next event: a line was dropped, added or moved</source>
        <translation>it is not the next event: a line was dropped, added or moved</translation>
    </message>
    <message>
        <source>the event does not follow the one before it</source>
        <translation>the event does not follow the one before it</translation>
    </message>
    <message>
        <source>the event was changed</source>
        <translation>the event was changed</translation>
    </message>
    <message>
        <source>the last line names another count or head</source>
        <translation>the last line names another count or head</translation>
    </message>
    <message>
        <source>the file ends before its last line</source>
        <translation>the file ends before its last line</translation>
    </message>
    <message>
        <source>something follows the last line</source>
        <translation>something follows the last line</translation>
    </message>
    <message>
        <source>the head kept elsewhere is not in this chain</source>
        <translation>the head kept elsewhere is not in this chain</translation>
    </message>
    <message>
        <source>told by the events and not in the tables</source>
        <translation>told by the events and not in the tables</translation>
    </message>
    <message>
        <source>in the tables and told by no event</source>
        <translation>in the tables and told by no event</translation>
    </message>
    <message>
        <source>not what the chain says of it</source>
        <translation>not what the chain says of it</translation>
    </message>
    <message>
        <source>Write the head as SEQ:HASH, as “audit head” shows it.</source>
        <translation>Write the head as SEQ:HASH, as “audit head” shows it.</translation>
    </message>
    <message>
        <source>Give --seq and --hash together: both belong to one head.</source>
        <translation>Give --seq and --hash together: both belong to one head.</translation>
    </message>
    <message>
        <source>The chain of {events} {events:event|events} is whole. Head: {seq} {hash}</source>
        <translation>The chain of {events} {events:event|events} is whole. Head: {seq} {hash}</translation>
    </message>
    <message>
        <source>Line {line} of the file does not fit (event {seq}): {reason}. Up to there {events} {events:event is|events are} right.</source>
        <translation>Line {line} of the file does not fit (event {seq}): {reason}. Up to there {events} {events:event is|events are} right.</translation>
    </message>
    <message>
        <source>{events} {events:event|events} written to {file}. Head: {seq}:{hash}</source>
        <translation>{events} {events:event|events} written to {file}. Head: {seq}:{hash}</translation>
    </message>
    <message>
        <source>The chain does not fit from event {seq} on: the books were altered past the program. Keep this state and call your auditor.</source>
        <translation>The chain does not fit from event {seq} on: the books were altered past the program. Keep this state and call your auditor.</translation>
    </message>
    <message>
        <source>No row differs: the books are what their events tell.</source>
        <translation>No row differs: the books are what their events tell.</translation>
    </message>
    <message>
        <source>The tables are not what the events tell: they were altered past the program. Keep this state and call your auditor.</source>
        <translation>The tables are not what the events tell: they were altered past the program. Keep this state and call your auditor.</translation>
    </message>
    <message>
        <source>{kind}: {told} from events, {standing} in the tables, {differing} differ</source>
        <translation>{kind}: {told} from events, {standing} in the tables, {differing} differ</translation>
    </message>
    <message>
        <source>The state after event {seq} is kept; a replay may begin there.</source>
        <translation>The state after event {seq} is kept; a replay may begin there.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>genuine</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are right. Add --commit to enter them.</source>
        <translation>The opening balances ({lines} {lines:line|lines}) are right. Add --commit to enter them.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are posted: {reference}.</source>
        <translation>The opening balances ({lines} {lines:line|lines}) are posted: {reference}.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) wait for a second person: {reference}.</source>
        <translation>The opening balances ({lines} {lines:line|lines}) wait for a second person: {reference}.</translation>
    </message>
    <message>
        <source>Company {company} is made.</source>
        <translation>Company {company} is made.</translation>
    </message>
    <message>
        <source>A shared server asks who you are: give your login with --as and the password in DAVTARI_PASSWORD.</source>
        <translation>A shared server asks who you are: give your login with --as and the password in DAVTARI_PASSWORD.</translation>
    </message>
    <message>
        <source>Sign in first: give the code of your telephone in DAVTARI_CODE. New here? Begin with “session enrol”.</source>
        <translation>Sign in first: give the code of your telephone in DAVTARI_CODE. New here? Begin with “session enrol”.</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a shared server. Write it as postgresql://HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>“{value}” is not the address of a shared server. Write it as postgresql://HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} right. Add --commit to bring them in.</source>
        <translation>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} right. Add --commit to bring them in.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} posted: {range}.</source>
        <translation>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} posted: {range}.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:waits|wait} for approval by a second person: {range}.</source>
        <translation>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:waits|wait} for approval by a second person: {range}.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>thrown away</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was half done. Report it with the reference number {reference}.</source>
        <translation>The program met a fault of its own; nothing was half done. Report it with the reference number {reference}.</translation>
    </message>
    <message>
        <source>Row {row}: </source>
        <translation>Row {row}: </translation>
    </message>
    <message>
        <source>Row {row}, {column}: </source>
        <translation>Row {row}, {column}: </translation>
    </message>
    <message>
        <source>{person} is made; the password is kept on this computer.</source>
        <translation>{person} is made; the password is kept on this computer.</translation>
    </message>
    <message>
        <source>{person} is made. Login {login}, temporary password {password}: it is shown this once and holds for 24 hours.</source>
        <translation>{person} is made. Login {login}, temporary password {password}: it is shown this once and holds for 24 hours.</translation>
    </message>
    <message>
        <source>{person} is shut out.</source>
        <translation>{person} is shut out.</translation>
    </message>
    <message>
        <source>{person} no longer has the role {role}.</source>
        <translation>{person} no longer has the role {role}.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” in this office.</source>
        <translation>There is no single person “{person}” in this office.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. There are: {reports}.</source>
        <translation>There is no report “{name}”. There are: {reports}.</translation>
    </message>
    <message>
        <source>{added} {added:employee|employees} would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>{added} {added:employee|employees} would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</translation>
    </message>
    <message>
        <source>{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.</source>
        <translation>{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.</translation>
    </message>
    <message>
        <source>{employee} is blocked and shown to nobody.</source>
        <translation>{employee} is blocked and shown to nobody.</translation>
    </message>
    <message>
        <source>{employee} is shown again.</source>
        <translation>{employee} is shown again.</translation>
    </message>
    <message>
        <source>Who {employee} was is erased; the code stays in the books.</source>
        <translation>Who {employee} was is erased; the code stays in the books.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
    <message>
        <source>the people of the payroll</source>
        <translation>the people of the payroll</translation>
    </message>
    <message>
        <source>list the employees, blocked ones by their code alone</source>
        <translation>list the employees, blocked ones by their code alone</translation>
    </message>
    <message>
        <source>show an employee with everything agreed</source>
        <translation>show an employee with everything agreed</translation>
    </message>
    <message>
        <source>check a file of employees; --commit brings it in</source>
        <translation>check a file of employees; --commit brings it in</translation>
    </message>
    <message>
        <source>bring it in, whole or not at all</source>
        <translation>bring it in, whole or not at all</translation>
    </message>
    <message>
        <source>show a person to nobody, or again with --lift</source>
        <translation>show a person to nobody, or again with --lift</translation>
    </message>
    <message>
        <source>kept with the data</source>
        <translation>kept with the data</translation>
    </message>
    <message>
        <source>show the person again</source>
        <translation>show the person again</translation>
    </message>
    <message>
        <source>erase who a person was; the code stays</source>
        <translation>erase who a person was; the code stays</translation>
    </message>
    <message>
        <source>write everything kept of a person to a file</source>
        <translation>write everything kept of a person to a file</translation>
    </message>
    <message>
        <source>“{file}” ends neither in .pdf nor in .xlsx. Use one.</source>
        <translation>“{file}” ends neither in .pdf nor in .xlsx. Use one.</translation>
    </message>
    <message>
        <source>A report is of a day or of a period. Leave out --as-of, or --from and --to.</source>
        <translation>A report is of a day or of a period. Leave out --as-of, or --from and --to.</translation>
    </message>
    <message>
        <source>“{report}” is a report of a period: name it with --from and --to. Of a day there are: {reports}.</source>
        <translation>“{report}” is a report of a period: name it with --from and --to. Of a day there are: {reports}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder, or close the file.</source>
        <translation>{file} cannot be written: {reason}. Choose another folder, or close the file.</translation>
    </message>
    <message>
        <source>{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json.</source>
        <translation>{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>The books of this computer are ready in {folder}.</source>
        <translation>The books of this computer are ready in {folder}.</translation>
    </message>
    <message>
        <source>The server was prepared before; its administrator is {login}.</source>
        <translation>The server was prepared before; its administrator is {login}.</translation>
    </message>
    <message>
        <source>The server is ready. Office administrator: login {login}, temporary password {password}; it is shown this once and holds for 24 hours.</source>
        <translation>The server is ready. Office administrator: login {login}, temporary password {password}; it is shown this once and holds for 24 hours.</translation>
    </message>
    <message>
        <source>The server has schema {revision}; {tables} tables are guarded.</source>
        <translation>The server has schema {revision}; {tables} tables are guarded.</translation>
    </message>
    <message>
        <source>Every protection of the server stands.</source>
        <translation>Every protection of the server stands.</translation>
    </message>
    <message>
        <source>The server of {folder} runs (PostgreSQL {version}, process {pid}).</source>
        <translation>The server of {folder} runs (PostgreSQL {version}, process {pid}).</translation>
    </message>
    <message>
        <source>The server of {folder} does not run.</source>
        <translation>The server of {folder} does not run.</translation>
    </message>
    <message>
        <source>The server has schema {revision}, the one of this program.</source>
        <translation>The server has schema {revision}, the one of this program.</translation>
    </message>
    <message>
        <source>The server has schema {revision} and needs “server upgrade”.</source>
        <translation>The server has schema {revision} and needs “server upgrade”.</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>The server is stopped.</translation>
    </message>
    <message>
        <source>The server did not run.</source>
        <translation>The server did not run.</translation>
    </message>
    <message>
        <source>A password does not belong in the address, where others can read it. Give it in DAVTARI_OPERATOR_PASSWORD.</source>
        <translation>A password does not belong in the address, where others can read it. Give it in DAVTARI_OPERATOR_PASSWORD.</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a server. Write it as postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>“{value}” is not the address of a server. Write it as postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>Put this secret into the authenticator of your telephone: {secret}</source>
        <translation>Put this secret into the authenticator of your telephone: {secret}</translation>
    </message>
    <message>
        <source>Then type the code it shows:</source>
        <translation>Then type the code it shows:</translation>
    </message>
    <message>
        <source>Done. Keep these recovery codes on paper; each opens the door once:</source>
        <translation>Done. Keep these recovery codes on paper; each opens the door once:</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>You are signed out.</translation>
    </message>
    <message>
        <source>Before the closing of the year: the entries that close it are left out.</source>
        <translation>Before the closing of the year: the entries that close it are left out.</translation>
    </message>
    <message>
        <source>Off-balance accounts</source>
        <translation>Off-balance accounts</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Trial balance</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Account card</source>
        <translation>Account card</translation>
    </message>
    <message>
        <source>A debit balance is positive, a credit balance negative. A reversal (storno) is subtracted on its own side.</source>
        <translation>A debit balance is positive, a credit balance negative. A reversal (storno) is subtracted on its own side.</translation>
    </message>
    <message>
        <source>Total without off-balance accounts</source>
        <translation>Total without off-balance accounts</translation>
    </message>
    <message>
        <source>Accounting note No. {number}</source>
        <translation>Accounting note No. {number}</translation>
    </message>
    <message>
        <source>draft, not posted</source>
        <translation>draft, not posted</translation>
    </message>
    <message>
        <source>Kind and state</source>
        <translation>Kind and state</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Attach to the declaration</source>
        <translation>Attach to the declaration</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>Cancel the waybill</source>
        <translation>Cancel the waybill</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Nothing else may go now.</source>
        <translation>Nothing else may go now.</translation>
    </message>
    <message>
        <source>Sending to RS.ge is not switched on.</source>
        <translation>Sending to RS.ge is not switched on.</translation>
    </message>
    <message>
        <source>RS.ge refused the user, so the queue stands: {text}</source>
        <translation>RS.ge refused the user, so the queue stands: {text}</translation>
    </message>
    <message>
        <source>Another program is sending this company&apos;s documents.</source>
        <translation>Another program is sending this company&apos;s documents.</translation>
    </message>
    <message>
        <source>RS.ge does not answer. What waits is kept; try again a little later.</source>
        <translation>RS.ge does not answer. What waits is kept; try again a little later.</translation>
    </message>
    <message>
        <source>Stopped. What waits goes next time.</source>
        <translation>Stopped. What waits goes next time.</translation>
    </message>
    <message>
        <source>Not at RS.ge</source>
        <translation>Not at RS.ge</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <translation>Not in the books</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Waits for our answer</source>
        <translation>Waits for our answer</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>Look into the outbox</translation>
    </message>
    <message>
        <source>Ask the supplier for the tax invoice</source>
        <translation>Ask the supplier for the tax invoice</translation>
    </message>
    <message>
        <source>Make a purchase of it</source>
        <translation>Make a purchase of it</translation>
    </message>
    <message>
        <source>Sent past the books: enter the sale</source>
        <translation>Sent past the books: enter the sale</translation>
    </message>
    <message>
        <source>Compare both and correct one</source>
        <translation>Compare both and correct one</translation>
    </message>
    <message>
        <source>Accept or reject it</source>
        <translation>Accept or reject it</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>Tax invoice</translation>
    </message>
    <message>
        <source>same party</source>
        <translation>same party</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>same number</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>same amount</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>same day</translation>
    </message>
    <message>
        <source>near in time</source>
        <translation>near in time</translation>
    </message>
    <message>
        <source>Number at RS.ge</source>
        <translation>Number at RS.ge</translation>
    </message>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>Outbox to RS.ge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Received through RS.ge</source>
        <translation>Received through RS.ge</translation>
    </message>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>Books and RS.ge compared</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>At RS.ge</source>
        <translation>At RS.ge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Accounts and content</source>
        <translation>Accounts and content</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>In currency</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Without VAT</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Advance left</source>
        <translation>Advance left</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>VAT period</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>To pay out</translation>
    </message>
    <message>
        <source>Payment of the pay of {month}</source>
        <translation>Payment of the pay of {month}</translation>
    </message>
    <message>
        <source>The rule set “{rule_set}” is for comparison only and is never posted, paid or filed. See it with “payroll calculate”.</source>
        <translation>The rule set “{rule_set}” is for comparison only and is never posted, paid or filed. See it with “payroll calculate”.</translation>
    </message>
    <message>
        <source>There is no run and no payment of payroll “{reference}”.</source>
        <translation>There is no run and no payment of payroll “{reference}”.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 percent: {value}.</source>
        <translation>A share is above 0 and at most 100 percent: {value}.</translation>
    </message>
    <message>
        <source>calculate a month and keep it as a draft</source>
        <translation>calculate a month and keep it as a draft</translation>
    </message>
    <message>
        <source>the runs of a month and what they come to</source>
        <translation>the runs of a month and what they come to</translation>
    </message>
    <message>
        <source>post the kept run of a month, or hand it in</source>
        <translation>post the kept run of a month, or hand it in</translation>
    </message>
    <message>
        <source>pay what a month still owes</source>
        <translation>pay what a month still owes</translation>
    </message>
    <message>
        <source>default: the month&apos;s last day</source>
        <translation>default: the month&apos;s last day</translation>
    </message>
    <message>
        <source>correct months from this one on</source>
        <translation>correct months from this one on</translation>
    </message>
    <message>
        <source>gross_base is refused: it is for comparison only</source>
        <translation>gross_base is refused: it is for comparison only</translation>
    </message>
    <message>
        <source>the day of payment</source>
        <translation>the day of payment</translation>
    </message>
    <message>
        <source>the account that pays</source>
        <translation>the account that pays</translation>
    </message>
    <message>
        <source>of what is owed; default: all</source>
        <translation>of what is owed; default: all</translation>
    </message>
    <message>
        <source>take back a posted run or payment</source>
        <translation>take back a posted run or payment</translation>
    </message>
    <message>
        <source>default: today</source>
        <translation>default: today</translation>
    </message>
    <message>
        <source>Paid {paid} ₾; still owed {owed} ₾.</source>
        <translation>Paid {paid} ₾; still owed {owed} ₾.</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversed</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>{code}, {name}: {percent} %. {source}</source>
        <translation>{code}, {name}: {percent} %. {source}</translation>
    </message>
    <message>
        <source>Rounding: {source}</source>
        <translation>Rounding: {source}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>{kind} No. {number}</source>
        <translation>{kind} No. {number}</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Supplier&apos;s invoice</source>
        <translation>Supplier&apos;s invoice</translation>
    </message>
    <message>
        <source>Invoice of an advance</source>
        <translation>Invoice of an advance</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>Takes from invoice</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Tax point</translation>
    </message>
    <message>
        <source>{name}, identification code {code}</source>
        <translation>{name}, identification code {code}</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Discount, %</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Recurring invoices</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Next draft</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Goods or service</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>VAT, %</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>With VAT</translation>
    </message>
    <message>
        <source>Taxed at {rate} %</source>
        <translation>Taxed at {rate} %</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Not taxed</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>To pay: {amount}</translation>
    </message>
    <message>
        <source>Taken from the debt: {amount}</source>
        <translation>Taken from the debt: {amount}</translation>
    </message>
    <message>
        <source>At the rate {rate} of {day}: {net} GEL without VAT, VAT {vat} GEL.</source>
        <translation>At the rate {rate} of {day}: {net} GEL without VAT, VAT {vat} GEL.</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes the VAT to the budget; the seller gets none.</source>
        <translation>Reverse charge: the buyer owes the VAT to the budget; the seller gets none.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Account analysis</source>
        <translation>Account analysis</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Where an entry has several debits and several credits, they are paired in the order of its lines. A reversal (storno) is subtracted on its own side.</source>
        <translation>Where an entry has several debits and several credits, they are paired in the order of its lines. A reversal (storno) is subtracted on its own side.</translation>
    </message>
    <message>
        <source>Without corresponding account</source>
        <translation>Without corresponding account</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Several accounts</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>Corresponding account</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Chief accountant</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Nothing would be imported.</source>
        <translation>The file has no rows under its header. Nothing would be imported.</translation>
    </message>
    <message>
        <source>The header has no column “{value}”. Add it.</source>
        <translation>The header has no column “{value}”. Add it.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of document. There are: {allowed}.</source>
        <translation>“{value}” is no kind of document. There are: {allowed}.</translation>
    </message>
    <message>
        <source>The row has no price. Give it.</source>
        <translation>The row has no price. Give it.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Rename or delete it. Known are: {columns}.</source>
        <translation>The column “{value}” is not known. Rename or delete it. Known are: {columns}.</translation>
    </message>
    <message>
        <source>The file has no accounts under its header.</source>
        <translation>The file has no accounts under its header.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Known are: {columns}.</source>
        <translation>The column “{value}” is not known. Known are: {columns}.</translation>
    </message>
    <message>
        <source>The column “{value}” stands twice. Leave one.</source>
        <translation>The column “{value}” stands twice. Leave one.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Use one.</source>
        <translation>“{value}” is neither yes nor no. Use one.</translation>
    </message>
    <message>
        <source>“{value}” is no JSON object such as {example}.</source>
        <translation>“{value}” is no JSON object such as {example}.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing. Add it to the header.</source>
        <translation>The column “{value}” is missing. Add it to the header.</translation>
    </message>
    <message>
        <source>“{value}” stands in column {place}, which has no title. Give the column a title or empty the cell; a sum with a comma needs quotes in a file parted by commas.</source>
        <translation>“{value}” stands in column {place}, which has no title. Give the column a title or empty the cell; a sum with a comma needs quotes in a file parted by commas.</translation>
    </message>
    <message>
        <source>The rows of one entry have different dates. Give all the date of the first.</source>
        <translation>The rows of one entry have different dates. Give all the date of the first.</translation>
    </message>
    <message>
        <source>The row has no account. Give its code.</source>
        <translation>The row has no account. Give its code.</translation>
    </message>
    <message>
        <source>“{value}” is not in the register of this company. Add it there or correct it.</source>
        <translation>“{value}” is not in the register of this company. Add it there or correct it.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Split it and bring the parts in one after another.</source>
        <translation>{file} is larger than {mb} MB. Split it and bring the parts in one after another.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and the folder.</source>
        <translation>There is no file {file}. Check the name and the folder.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check that it is a file you may open.</source>
        <translation>{file} cannot be read: {reason}. Check that it is a file you may open.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Save it as one of these and try again.</source>
        <translation>{file} is neither CSV nor XLSX. Save it as one of these and try again.</translation>
    </message>
    <message>
        <source>{file} is empty. It needs a header row and rows under it.</source>
        <translation>{file} is empty. It needs a header row and rows under it.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again.</translation>
    </message>
    <message>
        <source>{file} reaches too far to be read whole. Delete the empty rows and columns after the table in Excel, or save it as CSV, and try again.</source>
        <translation>{file} reaches too far to be read whole. Delete the empty rows and columns after the table in Excel, or save it as CSV, and try again.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and try again.</source>
        <translation>{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and try again.</translation>
    </message>
    <message>
        <source>“{levels}” levels cannot be shown. Ask for 1 or more.</source>
        <translation>“{levels}” levels cannot be shown. Ask for 1 or more.</translation>
    </message>
    <message>
        <source>Name the account of the card with --account CODE.</source>
        <translation>Name the account of the card with --account CODE.</translation>
    </message>
    <message>
        <source>Name the entry of the note with --entry NUMBER.</source>
        <translation>Name the entry of the note with --entry NUMBER.</translation>
    </message>
    <message>
        <source>There is no kind of invoices “{kind}”. There are: {kinds}.</source>
        <translation>There is no kind of invoices “{kind}”. There are: {kinds}.</translation>
    </message>
    <message>
        <source>Name the invoice with --entry NUMBER.</source>
        <translation>Name the invoice with --entry NUMBER.</translation>
    </message>
    <message>
        <source>There is no kind of entries “{kind}”. There are: {kinds}.</source>
        <translation>There is no kind of entries “{kind}”. There are: {kinds}.</translation>
    </message>
    <message>
        <source>The journal is chosen by account, kind or party. Write --dimension party --value CODE for a party.</source>
        <translation>The journal is chosen by account, kind or party. Write --dimension party --value CODE for a party.</translation>
    </message>
    <message>
        <source>An amount to allocate is above nothing and in whole tetri or cents.</source>
        <translation>An amount to allocate is above nothing and in whole tetri or cents.</translation>
    </message>
    <message>
        <source>{amount} cannot be allocated: only {open} is open on both sides. Read the list again.</source>
        <translation>{amount} cannot be allocated: only {open} is open on both sides. Read the list again.</translation>
    </message>
    <message>
        <source>There is no such allocation. Read the list again.</source>
        <translation>There is no such allocation. Read the list again.</translation>
    </message>
    <message>
        <source>A payment or a debt of these is not open on that day or was settled since. Read the list again.</source>
        <translation>A payment or a debt of these is not open on that day or was settled since. Read the list again.</translation>
    </message>
    <message>
        <source>Nothing is allocated: give a day and 1 to 500 pairs of a payment and a debt.</source>
        <translation>Nothing is allocated: give a day and 1 to 500 pairs of a payment and a debt.</translation>
    </message>
    <message>
        <source>An allocation is not changed. Undo it and allocate anew.</source>
        <translation>An allocation is not changed. Undo it and allocate anew.</translation>
    </message>
    <message>
        <source>This allocation is undone already.</source>
        <translation>This allocation is undone already.</translation>
    </message>
    <message>
        <source>Account {account} is of another type than this field asks for. Choose another account.</source>
        <translation>Account {account} is of another type than this field asks for. Choose another account.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Choose another, or leave it empty.</source>
        <translation>There is no account {account} in this chart. Choose another, or leave it empty.</translation>
    </message>
    <message>
        <source>Account {account} is a heading or not in use. Choose another account.</source>
        <translation>Account {account} is a heading or not in use. Choose another account.</translation>
    </message>
    <message>
        <source>Party {party} stands twice in what you bring in. Leave one row.</source>
        <translation>Party {party} stands twice in what you bring in. Leave one row.</translation>
    </message>
    <message>
        <source>Give the party a code of 1 to 64 signs in one line, or an identification code.</source>
        <translation>Give the party a code of 1 to 64 signs in one line, or an identification code.</translation>
    </message>
    <message>
        <source>“{value}” is no country: two capital Latin letters, such as GE or TR.</source>
        <translation>“{value}” is no country: two capital Latin letters, such as GE or TR.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency of these books. Choose another, or leave it empty.</source>
        <translation>“{currency}” is no currency of these books. Choose another, or leave it empty.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address. Write it like name@example.ge.</source>
        <translation>“{value}” is no e-mail address. Write it like name@example.ge.</translation>
    </message>
    <message>
        <source>The code {party} belongs to “{name}” already. Choose another code.</source>
        <translation>The code {party} belongs to “{name}” already. Choose another code.</translation>
    </message>
    <message>
        <source>The parties cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>The parties cannot be kept as they are. What to correct is listed; nothing was changed.</translation>
    </message>
    <message>
        <source>The bank account {value} stands twice. Leave it once.</source>
        <translation>The bank account {value} stands twice. Leave it once.</translation>
    </message>
    <message>
        <source>{value} is no right IBAN: a sign is missing or two changed places. A Georgian one has 22 signs and begins with GE.</source>
        <translation>{value} is no right IBAN: a sign is missing or two changed places. A Georgian one has 22 signs and begins with GE.</translation>
    </message>
    <message>
        <source>The identification code {value} stands twice in what you bring in. Leave one row.</source>
        <translation>The identification code {value} stands twice in what you bring in. Leave one row.</translation>
    </message>
    <message>
        <source>“{value}” is no identification code: up to 40 letters, digits, points, hyphens or strokes.</source>
        <translation>“{value}” is no identification code: up to 40 letters, digits, points, hyphens or strokes.</translation>
    </message>
    <message>
        <source>“{value}” is no code of an organisation: these have 9 digits. With 11 digits it is a person.</source>
        <translation>“{value}” is no code of an organisation: these have 9 digits. With 11 digits it is a person.</translation>
    </message>
    <message>
        <source>“{value}” is no personal number: these have 11 digits. With 9 digits it is an organisation.</source>
        <translation>“{value}” is no personal number: these have 11 digits. With 9 digits it is an organisation.</translation>
    </message>
    <message>
        <source>The identification code {value} belongs to {other} “{name}” already. Use that party, or keep this one as a second on purpose.</source>
        <translation>The identification code {value} belongs to {other} “{name}” already. Use that party, or keep this one as a second on purpose.</translation>
    </message>
    <message>
        <source>Country and kind do not fit: organisations and persons are of Georgia, all others are abroad ({country}).</source>
        <translation>Country and kind do not fit: organisations and persons are of Georgia, all others are abroad ({country}).</translation>
    </message>
    <message>
        <source>The party has no name. Give one.</source>
        <translation>The party has no name. Give one.</translation>
    </message>
    <message>
        <source>There is no party {party}. Check the code.</source>
        <translation>There is no party {party}. Check the code.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number. Write digits, such as +995 32 200 00 00.</source>
        <translation>“{value}” is no phone number. Write digits, such as +995 32 200 00 00.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days. Give 0 to 3650; 0 is due at once.</source>
        <translation>“{value}” is no number of days. Give 0 to 3650; 0 is due at once.</translation>
    </message>
    <message>
        <source>This text is too long (more signs than {length_max}) or has a line break in it.</source>
        <translation>This text is too long (more signs than {length_max}) or has a line break in it.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Use one of: {allowed}.</source>
        <translation>“{value}” is not known here. Use one of: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” is no VAT code for this side. Choose another, or leave it empty.</source>
        <translation>“{value}” is no VAT code for this side. Choose another, or leave it empty.</translation>
    </message>
    <message>
        <source>Two VAT statuses begin on one day, {value}. Leave one of them.</source>
        <translation>Two VAT statuses begin on one day, {value}. Leave one of them.</translation>
    </message>
    <message>
        <source>“{value}” is no day from which a VAT status can hold. Give a date.</source>
        <translation>“{value}” is no day from which a VAT status can hold. Give a date.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” on this computer.</source>
        <translation>There is no single person “{person}” on this computer.</translation>
    </message>
    <message>
        <source>This computer does not keep the password of {person}. Give it in DAVTARI_PASSWORD, or sign in through the window.</source>
        <translation>This computer does not keep the password of {person}. Give it in DAVTARI_PASSWORD, or sign in through the window.</translation>
    </message>
    <message>
        <source>These books were opened by a newer release of the program (schema {found}, this program knows {ours}). Install the newer release.</source>
        <translation>These books were opened by a newer release of the program (schema {found}, this program knows {ours}). Install the newer release.</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bank account</translation>
    </message>
    <message>
        <source>cash desk</source>
        <translation>cash desk</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>cost centre</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>fiscal year</translation>
    </message>
    <message>
        <source>fixed asset</source>
        <translation>fixed asset</translation>
    </message>
    <message>
        <source>kind of income</source>
        <translation>kind of income</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>party</source>
        <translation>party</translation>
    </message>
    <message>
        <source>settlement document</source>
        <translation>settlement document</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>warehouse</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>roles of accounts</source>
        <translation>roles of accounts</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>added by</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>agreed by</source>
        <translation>agreed by</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>approval rules</source>
        <translation>approval rules</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approved by</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>asked by</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>imported file</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>type of file</translation>
    </message>
    <message>
        <source>corrects entry</source>
        <translation>corrects entry</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>made by</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message>
        <source>drafts deleted</source>
        <translation>drafts deleted</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>holds until</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>from amount</source>
        <translation>from amount</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>identification code</source>
        <translation>identification code</translation>
    </message>
    <message>
        <source>approved by the same person</source>
        <translation>approved by the same person</translation>
    </message>
    <message>
        <source>storno</source>
        <translation>storno</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>posted by</source>
        <translation>posted by</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>rates</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>why it was sent back</source>
        <translation>why it was sent back</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>removed by</source>
        <translation>removed by</translation>
    </message>
    <message>
        <source>why it was removed</source>
        <translation>why it was removed</translation>
    </message>
    <message>
        <source>way of reversing</source>
        <translation>way of reversing</translation>
    </message>
    <message>
        <source>entries reversed</source>
        <translation>entries reversed</translation>
    </message>
    <message>
        <source>reversed by</source>
        <translation>reversed by</translation>
    </message>
    <message>
        <source>reverses entry</source>
        <translation>reverses entry</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>number in the chain</source>
        <translation>number in the chain</translation>
    </message>
    <message>
        <source>digest SHA-256</source>
        <translation>digest SHA-256</translation>
    </message>
    <message>
        <source>given without a second administrator</source>
        <translation>given without a second administrator</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>books begin on</source>
        <translation>books begin on</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>submitted by</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>changed by</source>
        <translation>changed by</translation>
    </message>
    <message>
        <source>act</source>
        <translation>act</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>changed fields</source>
        <translation>changed fields</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>declaration</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>due day</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>account of costs</source>
        <translation>account of costs</translation>
    </message>
    <message>
        <source>id at RS.ge</source>
        <translation>id at RS.ge</translation>
    </message>
    <message>
        <source>number at RS.ge</source>
        <translation>number at RS.ge</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>filed on</translation>
    </message>
    <message>
        <source>account of income</source>
        <translation>account of income</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>afterwards</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>law as of</source>
        <translation>law as of</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>employees</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operation</translation>
    </message>
    <message>
        <source>account of debts to it</source>
        <translation>account of debts to it</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>account of its debts</source>
        <translation>account of its debts</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>document of RS.ge</source>
        <translation>document of RS.ge</translation>
    </message>
    <message>
        <source>number of the return</source>
        <translation>number of the return</translation>
    </message>
    <message>
        <source>days to pay</source>
        <translation>days to pay</translation>
    </message>
    <message>
        <source>treatment by VAT</source>
        <translation>treatment by VAT</translation>
    </message>
    <message>
        <source>VAT payer since</source>
        <translation>VAT payer since</translation>
    </message>
    <message>
        <source>fiscal year begins with month</source>
        <translation>fiscal year begins with month</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>National Bank</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Faults of {file}</source>
        <translation>Faults of {file}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>What is wrong, what to do</translation>
    </message>
    <message>
        <source>The row of the file</source>
        <translation>The row of the file</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>What will be entered</source>
        <translation>What will be entered</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Which purchase is it?</source>
        <translation>Which purchase is it?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>Names of goods at suppliers</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Name at the supplier</source>
        <translation>Name at the supplier</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text of the line</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>GEL per unit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Blocked and shown to nobody: {codes}. “Lift the blocking” shows such a person again.</source>
        <translation>Blocked and shown to nobody: {codes}. “Lift the blocking” shows such a person again.</translation>
    </message>
    <message>
        <source>The register of hired persons was not told in time of: {codes}.</source>
        <translation>The register of hired persons was not told in time of: {codes}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>Kind of pay</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>no agreement</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>begins later</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>line {position}</source>
        <translation>line {position}</translation>
    </message>
    <message>
        <source>{account}, debit {amount}</source>
        <translation>{account}, debit {amount}</translation>
    </message>
    <message>
        <source>{account}, credit {amount}</source>
        <translation>{account}, credit {amount}</translation>
    </message>
    <message>
        <source>The program&apos;s font {file} is damaged. Install the program again.</source>
        <translation>The program&apos;s font {file} is damaged. Install the program again.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Supplies at the standard rate</source>
        <translation>Supplies at the standard rate</translation>
    </message>
    <message>
        <source>Advances received</source>
        <translation>Advances received</translation>
    </message>
    <message>
        <source>Advances used up by deliveries</source>
        <translation>Advances used up by deliveries</translation>
    </message>
    <message>
        <source>Corrections of supplies of earlier months</source>
        <translation>Corrections of supplies of earlier months</translation>
    </message>
    <message>
        <source>Own use and supplies without charge</source>
        <translation>Own use and supplies without charge</translation>
    </message>
    <message>
        <source>Export and other supplies exempt with credit</source>
        <translation>Export and other supplies exempt with credit</translation>
    </message>
    <message>
        <source>Supplies exempt without credit</source>
        <translation>Supplies exempt without credit</translation>
    </message>
    <message>
        <source>Supplies outside Georgia</source>
        <translation>Supplies outside Georgia</translation>
    </message>
    <message>
        <source>Reverse charge, accrued</source>
        <translation>Reverse charge, accrued</translation>
    </message>
    <message>
        <source>Purchases in Georgia</source>
        <translation>Purchases in Georgia</translation>
    </message>
    <message>
        <source>Advances paid</source>
        <translation>Advances paid</translation>
    </message>
    <message>
        <source>Advances used up by purchases</source>
        <translation>Advances used up by purchases</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reverse charge, deducted</source>
        <translation>Reverse charge, deducted</translation>
    </message>
    <message>
        <source>Corrections of deductions of earlier months</source>
        <translation>Corrections of deductions of earlier months</translation>
    </message>
    <message>
        <source>Adjustment of the proportional deduction</source>
        <translation>Adjustment of the proportional deduction</translation>
    </message>
    <message>
        <source>Purchases without deduction</source>
        <translation>Purchases without deduction</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier was no payer that day</source>
        <translation>VAT is deducted, and the supplier was no payer that day</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier is abroad</source>
        <translation>VAT is deducted, and the supplier is abroad</translation>
    </message>
    <message>
        <source>Reverse charge, and the supplier is in Georgia</source>
        <translation>Reverse charge, and the supplier is in Georgia</translation>
    </message>
    <message>
        <source>Imports done</source>
        <translation>Imports done</translation>
    </message>
    <message>
        <source>Parties and registers</source>
        <translation>Parties and registers</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>Row of a register</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>There is no screen here on which the window could be shown. Start the program in a desktop session, or from another computer with “ssh -X”, or with “xvfb-run davtari”. “davtari gui --screenshot FILE.png” draws the window into a picture, and “davtari --help” lists what works without one.</source>
        <translation>There is no screen here on which the window could be shown. Start the program in a desktop session, or from another computer with “ssh -X”, or with “xvfb-run davtari”. “davtari gui --screenshot FILE.png” draws the window into a picture, and “davtari --help” lists what works without one.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system that are missing here ({library}). “python3 packaging/dev.py run” installs them; or, as an administrator on Debian or Ubuntu: apt-get install {packages}</source>
        <translation>The window needs libraries of the system that are missing here ({library}). “python3 packaging/dev.py run” installs them; or, as an administrator on Debian or Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>“{title}” has more rows than Excel can hold. Choose a shorter period, or CSV.</source>
        <translation>“{title}” has more rows than Excel can hold. Choose a shorter period, or CSV.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>The picture cannot be written to {file}.</translation>
    </message>
    <message>
        <source>What was asked could not be read; the picture says why.</source>
        <translation>What was asked could not be read; the picture says why.</translation>
    </message>
    <message>
        <source>The screen was not ready in {seconds} {seconds:second|seconds}.</source>
        <translation>The screen was not ready in {seconds} {seconds:second|seconds}.</translation>
    </message>
    <message>
        <source>There is no screen “{screen}”.</source>
        <translation>There is no screen “{screen}”.</translation>
    </message>
    <message>
        <source>A demo is made on one&apos;s own computer. Leave out --server and try again.</source>
        <translation>A demo is made on one&apos;s own computer. Leave out --server and try again.</translation>
    </message>
    <message>
        <source>The demo {company} is ready: {entries} {entries:entry|entries} of {lines} {lines:line|lines}, {drafts} {drafts:draft|drafts} waiting for approval. In it work {persons}.</source>
        <translation>The demo {company} is ready: {entries} {entries:entry|entries} of {lines} {lines:line|lines}, {drafts} {drafts:draft|drafts} waiting for approval. In it work {persons}.</translation>
    </message>
    <message>
        <source>A company can be taken away on one&apos;s own computer only, not on a server.</source>
        <translation>A company can be taken away on one&apos;s own computer only, not on a server.</translation>
    </message>
    <message>
        <source>There is no company {company} here.</source>
        <translation>There is no company {company} here.</translation>
    </message>
    <message>
        <source>{company} keeps real books. They are never taken away, only reversed.</source>
        <translation>{company} keeps real books. They are never taken away, only reversed.</translation>
    </message>
    <message>
        <source>Another program makes the demo just now. Try again later.</source>
        <translation>Another program makes the demo just now. Try again later.</translation>
    </message>
    <message>
        <source>The demo {company} is there already. “demo reset” takes it away and makes it anew; whatever was entered in it is lost.</source>
        <translation>The demo {company} is there already. “demo reset” takes it away and makes it anew; whatever was entered in it is lost.</translation>
    </message>
    <message>
        <source>The approval rules hold from now on.</source>
        <translation>The approval rules hold from now on.</translation>
    </message>
    <message>
        <source>Asked for. The rules hold when another person who administers the company agrees.</source>
        <translation>Asked for. The rules hold when another person who administers the company agrees.</translation>
    </message>
    <message>
        <source>No entry needs a second person.</source>
        <translation>No entry needs a second person.</translation>
    </message>
    <message>
        <source>Asked for, {id}:</source>
        <translation>Asked for, {id}:</translation>
    </message>
    <message>
        <source>“{word}” is no rule. Write a kind and an amount: any=5000.</source>
        <translation>“{word}” is no rule. Write a kind and an amount: any=5000.</translation>
    </message>
    <message>
        <source>Measuring: {step}</source>
        <translation>Measuring: {step}</translation>
    </message>
    <message>
        <source>{count} {count:figure|figures} measured, {missed} {missed:misses its|miss their} goal.</source>
        <translation>{count} {count:figure|figures} measured, {missed} {missed:misses its|miss their} goal.</translation>
    </message>
    <message>
        <source>The measurements are part of the program&apos;s source and not of its installation. Get the source, and run “davtari bench” from its folder.</source>
        <translation>The measurements are part of the program&apos;s source and not of its installation. Get the source, and run “davtari bench” from its folder.</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL. Add --commit to post the revaluation.</source>
        <translation>Gain {gain} GEL, loss {loss} GEL. Add --commit to post the revaluation.</translation>
    </message>
    <message>
        <source>Every foreign balance stands at its rate already.</source>
        <translation>Every foreign balance stands at its rate already.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL.</source>
        <translation>Revalued: gain {gain} GEL, loss {loss} GEL.</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person.</source>
        <translation>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person.</translation>
    </message>
    <message>
        <source>The newest rates hold from {day}; working days without new ones: {count}. Fetch them or bring in a file.</source>
        <translation>The newest rates hold from {day}; working days without new ones: {count}. Fetch them or bring in a file.</translation>
    </message>
    <message>
        <source>Days asked for: {days}; new rates kept: {new}; corrected: {changed}.</source>
        <translation>Days asked for: {days}; new rates kept: {new}; corrected: {changed}.</translation>
    </message>
    <message>
        <source>Not known here and left out: {currencies}.</source>
        <translation>Not known here and left out: {currencies}.</translation>
    </message>
    <message>
        <source>Rates kept: {count}.</source>
        <translation>Rates kept: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done: what was not finished is not written.</source>
        <translation>Stopped. Nothing is half done: what was not finished is not written.</translation>
    </message>
    <message>
        <source>Stops closing: {text}</source>
        <translation>Stops closing: {text}</translation>
    </message>
    <message>
        <source>Stops the final closing: {text}</source>
        <translation>Stops the final closing: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>{month}: open</source>
        <translation>{month}: open</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: closed</translation>
    </message>
    <message>
        <source>{month}: finally closed</source>
        <translation>{month}: finally closed</translation>
    </message>
    <message>
        <source>{person} may post until {until}: {reason}</source>
        <translation>{person} may post until {until}: {reason}</translation>
    </message>
    <message>
        <source>{person} asks to open it until {until}: {reason}</source>
        <translation>{person} asks to open it until {until}: {reason}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>Asked. Another person has until {until} to agree.</source>
        <translation>Asked. Another person has until {until} to agree.</translation>
    </message>
    <message>
        <source>The year {year} is closed with a result of {result} GEL.</source>
        <translation>The year {year} is closed with a result of {result} GEL.</translation>
    </message>
    <message>
        <source>The closing of {year} with a result of {result} GEL waits for a second person.</source>
        <translation>The closing of {year} with a result of {result} GEL waits for a second person.</translation>
    </message>
    <message>
        <source>{year}: closed, result {result} GEL ({entries})</source>
        <translation>{year}: closed, result {result} GEL ({entries})</translation>
    </message>
    <message>
        <source>{year}: {open} GEL were posted after the closing ({entries}); close it again</source>
        <translation>{year}: {open} GEL were posted after the closing ({entries}); close it again</translation>
    </message>
    <message>
        <source>{year}: open, result so far {open} GEL</source>
        <translation>{year}: open, result so far {open} GEL</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>Manual entry</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Opening balances</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Advance received</source>
        <translation>Advance received</translation>
    </message>
    <message>
        <source>Advance paid</source>
        <translation>Advance paid</translation>
    </message>
    <message>
        <source>Retail day</source>
        <translation>Retail day</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Customs declaration</translation>
    </message>
    <message>
        <source>Credit note to a customer</source>
        <translation>Credit note to a customer</translation>
    </message>
    <message>
        <source>Credit note of a supplier</source>
        <translation>Credit note of a supplier</translation>
    </message>
    <message>
        <source>Delivery with transport</source>
        <translation>Delivery with transport</translation>
    </message>
    <message>
        <source>Delivery without transport</source>
        <translation>Delivery without transport</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Truck or car</source>
        <translation>Truck or car</translation>
    </message>
    <message>
        <source>Light vehicle</source>
        <translation>Light vehicle</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Railway</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Retail sale</source>
        <translation>Retail sale</translation>
    </message>
    <message>
        <source>Receipt by card</source>
        <translation>Receipt by card</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Import of goods</source>
        <translation>Import of goods</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Receipt of money</source>
        <translation>Receipt of money</translation>
    </message>
    <message>
        <source>Bank operation</source>
        <translation>Bank operation</translation>
    </message>
    <message>
        <source>Cash paid into the bank</source>
        <translation>Cash paid into the bank</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Currency exchange</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Payroll</translation>
    </message>
    <message>
        <source>Payment of wages</source>
        <translation>Payment of wages</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>Tax payment</translation>
    </message>
    <message>
        <source>VAT settlement</source>
        <translation>VAT settlement</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Depreciation</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Revaluation</translation>
    </message>
    <message>
        <source>Closing of the year</source>
        <translation>Closing of the year</translation>
    </message>
    <message>
        <source>Opening of the year</source>
        <translation>Opening of the year</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>Debit turnover</source>
        <translation>Debit turnover</translation>
    </message>
    <message>
        <source>Debit of account</source>
        <translation>Debit of account</translation>
    </message>
    <message>
        <source>Credit of accounts</source>
        <translation>Credit of accounts</translation>
    </message>
    <message>
        <source>Chessboard</source>
        <translation>Chessboard</translation>
    </message>
    <message>
        <source>Credit turnover</source>
        <translation>Credit turnover</translation>
    </message>
    <message>
        <source>“Several” are amounts of entries that mix ordinary and storno lines; they cannot be paired one by one.</source>
        <translation>“Several” are amounts of entries that mix ordinary and storno lines; they cannot be paired one by one.</translation>
    </message>
    <message>
        <source>Off-balance accounts are not in this report.</source>
        <translation>Off-balance accounts are not in this report.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Off-balance</source>
        <translation>Off-balance</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>Either side</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Any currency</translation>
    </message>
    <message>
        <source>Lari only</source>
        <translation>Lari only</translation>
    </message>
    <message>
        <source>Foreign only</source>
        <translation>Foreign only</translation>
    </message>
    <message>
        <source>No cash flow</source>
        <translation>No cash flow</translation>
    </message>
    <message>
        <source>Cash itself</source>
        <translation>Cash itself</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Investing</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financing</translation>
    </message>
    <message>
        <source>see the accounts</source>
        <translation>see the accounts</translation>
    </message>
    <message>
        <source>change the accounts</source>
        <translation>change the accounts</translation>
    </message>
    <message>
        <source>see the entries</source>
        <translation>see the entries</translation>
    </message>
    <message>
        <source>enter and post entries</source>
        <translation>enter and post entries</translation>
    </message>
    <message>
        <source>approve entries</source>
        <translation>approve entries</translation>
    </message>
    <message>
        <source>close and open periods</source>
        <translation>close and open periods</translation>
    </message>
    <message>
        <source>see the payroll</source>
        <translation>see the payroll</translation>
    </message>
    <message>
        <source>make the payroll</source>
        <translation>make the payroll</translation>
    </message>
    <message>
        <source>see financial reports</source>
        <translation>see financial reports</translation>
    </message>
    <message>
        <source>see and make tax returns</source>
        <translation>see and make tax returns</translation>
    </message>
    <message>
        <source>prepare and file tax returns</source>
        <translation>prepare and file tax returns</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>see the history</translation>
    </message>
    <message>
        <source>manage people and roles</source>
        <translation>manage people and roles</translation>
    </message>
    <message>
        <source>work in this company</source>
        <translation>work in this company</translation>
    </message>
    <message>
        <source>administer the office</source>
        <translation>administer the office</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Settlement document</source>
        <translation>Settlement document</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Fixed asset</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Cash desk</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Cost centre</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>VAT code</translation>
    </message>
    <message>
        <source>Tax or income kind</source>
        <translation>Tax or income kind</translation>
    </message>
    <message>
        <source>Payroll of a month</source>
        <translation>Payroll of a month</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>Payments and receipts</translation>
    </message>
    <message>
        <source>Sales, purchases and settlements</source>
        <translation>Sales, purchases and settlements</translation>
    </message>
    <message>
        <source>Value added tax and its return</source>
        <translation>Value added tax and its return</translation>
    </message>
    <message>
        <source>Goods, materials and their cost</source>
        <translation>Goods, materials and their cost</translation>
    </message>
    <message>
        <source>Fixed assets and depreciation</source>
        <translation>Fixed assets and depreciation</translation>
    </message>
    <message>
        <source>Payroll, income tax and pension</source>
        <translation>Payroll, income tax and pension</translation>
    </message>
    <message>
        <source>Other taxes and the budget</source>
        <translation>Other taxes and the budget</translation>
    </message>
    <message>
        <source>Capital, dividends and loans</source>
        <translation>Capital, dividends and loans</translation>
    </message>
    <message>
        <source>Opening balances and closing of a year</source>
        <translation>Opening balances and closing of a year</translation>
    </message>
    <message>
        <source>Currencies and rounding</source>
        <translation>Currencies and rounding</translation>
    </message>
    <message>
        <source>Everyday expenses</source>
        <translation>Everyday expenses</translation>
    </message>
    <message>
        <source>Cash in lari</source>
        <translation>Cash in lari</translation>
    </message>
    <message>
        <source>Cash in foreign currency</source>
        <translation>Cash in foreign currency</translation>
    </message>
    <message>
        <source>Bank in lari</source>
        <translation>Bank in lari</translation>
    </message>
    <message>
        <source>Bank in foreign currency</source>
        <translation>Bank in foreign currency</translation>
    </message>
    <message>
        <source>Card payments under way</source>
        <translation>Card payments under way</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Bank charges</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Allowance for doubtful debts</source>
        <translation>Allowance for doubtful debts</translation>
    </message>
    <message>
        <source>Expense of doubtful debts</source>
        <translation>Expense of doubtful debts</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Advances paid to suppliers</source>
        <translation>Advances paid to suppliers</translation>
    </message>
    <message>
        <source>Advances received from customers</source>
        <translation>Advances received from customers</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Export sales</source>
        <translation>Export sales</translation>
    </message>
    <message>
        <source>Returns and discounts of sales</source>
        <translation>Returns and discounts of sales</translation>
    </message>
    <message>
        <source>VAT charged on sales</source>
        <translation>VAT charged on sales</translation>
    </message>
    <message>
        <source>VAT charged by reverse charge</source>
        <translation>VAT charged by reverse charge</translation>
    </message>
    <message>
        <source>VAT on purchases, to be credited</source>
        <translation>VAT on purchases, to be credited</translation>
    </message>
    <message>
        <source>VAT paid on import, to be credited</source>
        <translation>VAT paid on import, to be credited</translation>
    </message>
    <message>
        <source>Credit of reverse-charge VAT</source>
        <translation>Credit of reverse-charge VAT</translation>
    </message>
    <message>
        <source>VAT on advances received</source>
        <translation>VAT on advances received</translation>
    </message>
    <message>
        <source>VAT on advances paid</source>
        <translation>VAT on advances paid</translation>
    </message>
    <message>
        <source>VAT that cannot be credited</source>
        <translation>VAT that cannot be credited</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Cost of goods sold</translation>
    </message>
    <message>
        <source>Import duty payable</source>
        <translation>Import duty payable</translation>
    </message>
    <message>
        <source>Office equipment: cost</source>
        <translation>Office equipment: cost</translation>
    </message>
    <message>
        <source>Office equipment: depreciation</source>
        <translation>Office equipment: depreciation</translation>
    </message>
    <message>
        <source>Computers: cost</source>
        <translation>Computers: cost</translation>
    </message>
    <message>
        <source>Computers: depreciation</source>
        <translation>Computers: depreciation</translation>
    </message>
    <message>
        <source>Furniture: cost</source>
        <translation>Furniture: cost</translation>
    </message>
    <message>
        <source>Furniture: depreciation</source>
        <translation>Furniture: depreciation</translation>
    </message>
    <message>
        <source>Vehicles: cost</source>
        <translation>Vehicles: cost</translation>
    </message>
    <message>
        <source>Vehicles: depreciation</source>
        <translation>Vehicles: depreciation</translation>
    </message>
    <message>
        <source>Expense of depreciation</source>
        <translation>Expense of depreciation</translation>
    </message>
    <message>
        <source>Wages payable</source>
        <translation>Wages payable</translation>
    </message>
    <message>
        <source>Wages: administration</source>
        <translation>Wages: administration</translation>
    </message>
    <message>
        <source>Wages: sales</source>
        <translation>Wages: sales</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>Income tax withheld</translation>
    </message>
    <message>
        <source>Pension: the employee&apos;s share payable</source>
        <translation>Pension: the employee&apos;s share payable</translation>
    </message>
    <message>
        <source>Pension: the employer&apos;s share payable</source>
        <translation>Pension: the employer&apos;s share payable</translation>
    </message>
    <message>
        <source>Pension expense: administration</source>
        <translation>Pension expense: administration</translation>
    </message>
    <message>
        <source>Pension expense: sales</source>
        <translation>Pension expense: sales</translation>
    </message>
    <message>
        <source>Taken from wages for others</source>
        <translation>Taken from wages for others</translation>
    </message>
    <message>
        <source>Benefits in kind given</source>
        <translation>Benefits in kind given</translation>
    </message>
    <message>
        <source>Owed by employees</source>
        <translation>Owed by employees</translation>
    </message>
    <message>
        <source>Loans to employees</source>
        <translation>Loans to employees</translation>
    </message>
    <message>
        <source>Advances to accountable persons</source>
        <translation>Advances to accountable persons</translation>
    </message>
    <message>
        <source>Services of natural persons</source>
        <translation>Services of natural persons</translation>
    </message>
    <message>
        <source>Business trips</source>
        <translation>Business trips</translation>
    </message>
    <message>
        <source>Profit tax payable</source>
        <translation>Profit tax payable</translation>
    </message>
    <message>
        <source>Expense of profit tax</source>
        <translation>Expense of profit tax</translation>
    </message>
    <message>
        <source>Tax withheld on dividends</source>
        <translation>Tax withheld on dividends</translation>
    </message>
    <message>
        <source>Property tax payable</source>
        <translation>Property tax payable</translation>
    </message>
    <message>
        <source>Single account of the budget</source>
        <translation>Single account of the budget</translation>
    </message>
    <message>
        <source>Charter capital</source>
        <translation>Charter capital</translation>
    </message>
    <message>
        <source>Dividends payable</source>
        <translation>Dividends payable</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>Bank loans</translation>
    </message>
    <message>
        <source>Interest payable</source>
        <translation>Interest payable</translation>
    </message>
    <message>
        <source>Expense of interest</source>
        <translation>Expense of interest</translation>
    </message>
    <message>
        <source>Counterpart of opening balances</source>
        <translation>Counterpart of opening balances</translation>
    </message>
    <message>
        <source>Result of the current year</source>
        <translation>Result of the current year</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Retained earnings</translation>
    </message>
    <message>
        <source>Accumulated loss</source>
        <translation>Accumulated loss</translation>
    </message>
    <message>
        <source>Gain of revaluation</source>
        <translation>Gain of revaluation</translation>
    </message>
    <message>
        <source>Loss of revaluation</source>
        <translation>Loss of revaluation</translation>
    </message>
    <message>
        <source>Gain of buying and selling currency</source>
        <translation>Gain of buying and selling currency</translation>
    </message>
    <message>
        <source>Loss of buying and selling currency</source>
        <translation>Loss of buying and selling currency</translation>
    </message>
    <message>
        <source>Gain of rounding</source>
        <translation>Gain of rounding</translation>
    </message>
    <message>
        <source>Loss of rounding</source>
        <translation>Loss of rounding</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Office expenses</source>
        <translation>Office expenses</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Utilities</translation>
    </message>
    <message>
        <source>Computer expenses</source>
        <translation>Computer expenses</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Audit and legal services</source>
        <translation>Audit and legal services</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>Security services</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>Turnover and closing balance</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>General ledger</translation>
    </message>
    <message>
        <source>Account and month</source>
        <translation>Account and month</translation>
    </message>
    <message>
        <source>Total for {month}</source>
        <translation>Total for {month}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries in the journal: {count}.</source>
        <translation>Entries in the journal: {count}.</translation>
    </message>
    <message>
        <source>A reversal (storno) is negative and subtracted on its own side; it names the entry it takes back, and that entry names it.</source>
        <translation>A reversal (storno) is negative and subtracted on its own side; it names the entry it takes back, and that entry names it.</translation>
    </message>
    <message>
        <source>storno of {number}</source>
        <translation>storno of {number}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>reversed by {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Turnover by dimension</source>
        <translation>Turnover by dimension</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Without value</translation>
    </message>
    <message>
        <source>Identification code</source>
        <translation>Identification code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Treatment by VAT</source>
        <translation>Treatment by VAT</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>on sales</source>
        <translation>on sales</translation>
    </message>
    <message>
        <source>on purchases</source>
        <translation>on purchases</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>on both</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>taxed</translation>
    </message>
    <message>
        <source>exempt with deduction</source>
        <translation>exempt with deduction</translation>
    </message>
    <message>
        <source>exempt without deduction</source>
        <translation>exempt without deduction</translation>
    </message>
    <message>
        <source>outside Georgia</source>
        <translation>outside Georgia</translation>
    </message>
    <message>
        <source>before registration</source>
        <translation>before registration</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>reverse charge</translation>
    </message>
    <message>
        <source>supply or purchase</source>
        <translation>supply or purchase</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>advance</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>own use</translation>
    </message>
    <message>
        <source>adjustment of the proportion</source>
        <translation>adjustment of the proportion</translation>
    </message>
    <message>
        <source>mixed use</source>
        <translation>mixed use</translation>
    </message>
    <message>
        <source>never deducted</source>
        <translation>never deducted</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>Debit and credit balances of the values are added apart; the balance of an account is their difference.</source>
        <translation>Debit and credit balances of the values are added apart; the balance of an account is their difference.</translation>
    </message>
    <message>
        <source>Lines that name a currency are in that currency; all other amounts are in GEL, and only those are added up.</source>
        <translation>Lines that name a currency are in that currency; all other amounts are in GEL, and only those are added up.</translation>
    </message>
    <message>
        <source>There is no dimension “{dimension}”. There are: {dimensions}.</source>
        <translation>There is no dimension “{dimension}”. There are: {dimensions}.</translation>
    </message>
    <message>
        <source>The dimension “{dimension}” has no value {code}. Check the code.</source>
        <translation>The dimension “{dimension}” has no value {code}. Check the code.</translation>
    </message>
    <message>
        <source>The row names no currency. Give its code.</source>
        <translation>The row names no currency. Give its code.</translation>
    </message>
    <message>
        <source>The row has no day from which the rate holds. Give one.</source>
        <translation>The row has no day from which the rate holds. Give one.</translation>
    </message>
    <message>
        <source>The number of units must be above zero: one for the dollar, a hundred for the yen.</source>
        <translation>The number of units must be above zero: one for the dollar, a hundred for the yen.</translation>
    </message>
    <message>
        <source>The rate is missing, not above zero, or written in two ways that differ.</source>
        <translation>The rate is missing, not above zero, or written in two ways that differ.</translation>
    </message>
    <message>
        <source>The file gives {currency} two different rates for {day}. Keep one of them.</source>
        <translation>The file gives {currency} two different rates for {day}. Keep one of them.</translation>
    </message>
    <message>
        <source>{amount} cannot be settled: the balance is {balance}. What is paid beyond it is an advance.</source>
        <translation>{amount} cannot be settled: the balance is {balance}. What is paid beyond it is an advance.</translation>
    </message>
    <message>
        <source>The rates of {file} were not kept: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>The rates of {file} were not kept: {count} {count:thing|things} must be corrected. Nothing was written.</translation>
    </message>
    <message>
        <source>{file} holds no exchange rates. Take the JSON of the National Bank, or a table with the columns date, code, quantity and rate.</source>
        <translation>{file} holds no exchange rates. Take the JSON of the National Bank, or a table with the columns date, code, quantity and rate.</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency at {day}</source>
        <translation>Revaluation of foreign currency at {day}</translation>
    </message>
    <message>
        <source>Closing of the year {year}</source>
        <translation>Closing of the year {year}</translation>
    </message>
    <message>
        <source>Result of the year {year}</source>
        <translation>Result of the year {year}</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>part {part} of {parts}</translation>
    </message>
    <message>
        <source>Name the account to analyse with --account CODE.</source>
        <translation>Name the account to analyse with --account CODE.</translation>
    </message>
    <message>
        <source>Name the account on the other side with --corresponding CODE; “-” stands for none.</source>
        <translation>Name the account on the other side with --corresponding CODE; “-” stands for none.</translation>
    </message>
    <message>
        <source>Name whose card it is with --value CODE.</source>
        <translation>Name whose card it is with --value CODE.</translation>
    </message>
    <message>
        <source>Name the dimension with --dimension: party, contract, employee, item ...</source>
        <translation>Name the dimension with --dimension: party, contract, employee, item ...</translation>
    </message>
    <message>
        <source>{added} accounts would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>{added} accounts would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</translation>
    </message>
    <message>
        <source>{added} accounts are added, {changed} changed, {same} were the same.</source>
        <translation>{added} accounts are added, {changed} changed, {same} were the same.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Name the file so that it ends in one of these.</source>
        <translation>{file} is neither CSV nor XLSX. Name the file so that it ends in one of these.</translation>
    </message>
    <message>
        <source>{count} {count:account is|accounts are} written to {file}.</source>
        <translation>{count} {count:account is|accounts are} written to {file}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Name the entry it shall be made of.</source>
        <translation>There is no template “{name}”. Name the entry it shall be made of.</translation>
    </message>
    <message>
        <source>“{value}” is no day of a month. Give 1 to 31; 31 is its end.</source>
        <translation>“{value}” is no day of a month. Give 1 to 31; 31 is its end.</translation>
    </message>
    <message>
        <source>Account {account} stands twice in what you bring in. Leave one row.</source>
        <translation>Account {account} stands twice in what you bring in. Leave one row.</translation>
    </message>
    <message>
        <source>“{account}” is no account code: 1 to 32 Latin letters, digits, points, hyphens or underscores, a letter or digit first. Correct it.</source>
        <translation>“{account}” is no account code: 1 to 32 Latin letters, digits, points, hyphens or underscores, a letter or digit first. Correct it.</translation>
    </message>
    <message>
        <source>Account {account} asks for the same dimension twice. Name it once.</source>
        <translation>Account {account} asks for the same dimension twice. Name it once.</translation>
    </message>
    <message>
        <source>Account {account} asks for “{value}”, which is no dimension. There are: {allowed}.</source>
        <translation>Account {account} asks for “{value}”, which is no dimension. There are: {allowed}.</translation>
    </message>
    <message>
        <source>The accounts cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>The accounts cannot be kept as they are. What to correct is listed; nothing was changed.</translation>
    </message>
    <message>
        <source>Account {account} has sub-accounts, so it stays a heading: entries go to the sub-accounts.</source>
        <translation>Account {account} has sub-accounts, so it stays a heading: entries go to the sub-accounts.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:template|templates}: {names}. Change or drop {count:it|them} first.</source>
        <translation>The account stands in {count} {count:template|templates}: {names}. Change or drop {count:it|them} first.</translation>
    </message>
    <message>
        <source>The metadata of account {account} is no JSON object, or longer than 10 000 signs. Correct it, or leave it empty.</source>
        <translation>The metadata of account {account} is no JSON object, or longer than 10 000 signs. Correct it, or leave it empty.</translation>
    </message>
    <message>
        <source>A name of account {account} is longer than 300 signs, or has a line break in it. Shorten it to one line.</source>
        <translation>A name of account {account} is longer than 300 signs, or has a line break in it. Shorten it to one line.</translation>
    </message>
    <message>
        <source>Account {account} has no name in Georgian. Give one.</source>
        <translation>Account {account} has no name in Georgian. Give one.</translation>
    </message>
    <message>
        <source>Account {account} would be active below a parent that is not. Activate the parent first, or choose another.</source>
        <translation>Account {account} would be active below a parent that is not. Activate the parent first, or choose another.</translation>
    </message>
    <message>
        <source>Account {account} mixes balance and off-balance accounts in one branch of the tree. Choose another parent or type.</source>
        <translation>Account {account} mixes balance and off-balance accounts in one branch of the tree. Choose another parent or type.</translation>
    </message>
    <message>
        <source>Account {account}: “{value}” is not known here. Use one of: {allowed}.</source>
        <translation>Account {account}: “{value}” is not known here. Use one of: {allowed}.</translation>
    </message>
    <message>
        <source>“{role}” is given to two accounts. Leave it with one.</source>
        <translation>“{role}” is given to two accounts. Leave it with one.</translation>
    </message>
    <message>
        <source>“{role}” is no role of an account: small Latin letters and points, such as bank.gel.</source>
        <translation>“{role}” is no role of an account: small Latin letters and points, such as bank.gel.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was attached. Do not use it; report this.</source>
        <translation>The content of {file} is not what was attached. Do not use it; report this.</translation>
    </message>
    <message>
        <source>{file} is empty. Attach the document itself.</source>
        <translation>{file} is empty. Attach the document itself.</translation>
    </message>
    <message>
        <source>{file} is attached already. Rename the new one, or remove the old one first.</source>
        <translation>{file} is attached already. Rename the new one, or remove the old one first.</translation>
    </message>
    <message>
        <source>{file} is no PDF, PNG, JPEG, XLSX or XML, whatever its name says. Save it as one of these and attach that.</source>
        <translation>{file} is no PDF, PNG, JPEG, XLSX or XML, whatever its name says. Save it as one of these and attach that.</translation>
    </message>
    <message>
        <source>The name of the file is empty, too long, or has signs in it that no file name has. Rename the file.</source>
        <translation>The name of the file is empty, too long, or has signs in it that no file name has. Rename the file.</translation>
    </message>
    <message>
        <source>{file} is in truth {kind}, and its ending says otherwise. Rename it by what it is.</source>
        <translation>{file} is in truth {kind}, and its ending says otherwise. Rename it by what it is.</translation>
    </message>
    <message>
        <source>There is no such attachment here. Look at the list of attachments.</source>
        <translation>There is no such attachment here. Look at the list of attachments.</translation>
    </message>
    <message>
        <source>Say why the attachment is removed, in a few words.</source>
        <translation>Say why the attachment is removed, in a few words.</translation>
    </message>
    <message>
        <source>{file} is marked as removed already.</source>
        <translation>{file} is marked as removed already.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Make it smaller, for instance by scanning it with fewer dots.</source>
        <translation>{file} is larger than {mb} MB. Make it smaller, for instance by scanning it with fewer dots.</translation>
    </message>
    <message>
        <source>An attachment is never changed or deleted. Mark it as removed, and attach the right one.</source>
        <translation>An attachment is never changed or deleted. Mark it as removed, and attach the right one.</translation>
    </message>
    <message>
        <source>The company has its opening balances already. Reverse that entry first, or add the rest by an ordinary entry.</source>
        <translation>The company has its opening balances already. Reverse that entry first, or add the rest by an ordinary entry.</translation>
    </message>
    <message>
        <source>The line names a {dimension} that is not in the register of this company. Add it there or choose another.</source>
        <translation>The line names a {dimension} that is not in the register of this company. Add it there or choose another.</translation>
    </message>
    <message>
        <source>The storage of your office ({mb} MB) is full. Nothing was attached; ask for more room.</source>
        <translation>The storage of your office ({mb} MB) is full. Nothing was attached; ask for more room.</translation>
    </message>
    <message>
        <source>Opening balances came as an entry of another kind. This is a fault of the program; report it.</source>
        <translation>Opening balances came as an entry of another kind. This is a fault of the program; report it.</translation>
    </message>
    <message>
        <source>Opening balances are entered by somebody who works in the company. Let its first person bring them in.</source>
        <translation>Opening balances are entered by somebody who works in the company. Let its first person bring them in.</translation>
    </message>
    <message>
        <source>A recurring entry needs the day of the month, 1 to 31; 31 is the end of the month.</source>
        <translation>A recurring entry needs the day of the month, 1 to 31; 31 is the end of the month.</translation>
    </message>
    <message>
        <source>The factor must be above zero and at most a million.</source>
        <translation>The factor must be above zero and at most a million.</translation>
    </message>
    <message>
        <source>The template cannot be kept as it is. What to correct is listed.</source>
        <translation>The template cannot be kept as it is. What to correct is listed.</translation>
    </message>
    <message>
        <source>The program makes entries of the kind “{kind}” itself; no template does.</source>
        <translation>The program makes entries of the kind “{kind}” itself; no template does.</translation>
    </message>
    <message>
        <source>Give an amount above 0 with at most two digits for the tetri.</source>
        <translation>Give an amount above 0 with at most two digits for the tetri.</translation>
    </message>
    <message>
        <source>A share is a per cent such as 18%, a fraction such as 18/118, or the rest.</source>
        <translation>A share is a per cent such as 18%, a fraction such as 18/118, or the rest.</translation>
    </message>
    <message>
        <source>A share stands alone on one side: without an amount of its own and without a currency.</source>
        <translation>A share stands alone on one side: without an amount of its own and without a currency.</translation>
    </message>
    <message>
        <source>Only one line can take the rest. Give the others a per cent or a fraction.</source>
        <translation>Only one line can take the rest. Give the others a per cent or a fraction.</translation>
    </message>
    <message>
        <source>A template needs at least one line, and at most 1000.</source>
        <translation>A template needs at least one line, and at most 1000.</translation>
    </message>
    <message>
        <source>Give the template a name of at most 200 signs.</source>
        <translation>Give the template a name of at most 200 signs.</translation>
    </message>
    <message>
        <source>There is a template “{name}” already. Choose another name, or drop that one.</source>
        <translation>There is a template “{name}” already. Choose another name, or drop that one.</translation>
    </message>
    <message>
        <source>The next day of the template must be its day of the month.</source>
        <translation>The next day of the template must be its day of the month.</translation>
    </message>
    <message>
        <source>There is no such template in use. Look at the list of templates.</source>
        <translation>There is no such template in use. Look at the list of templates.</translation>
    </message>
    <message>
        <source>“{value}” is no recurrence. Use none, monthly, quarterly or yearly.</source>
        <translation>“{value}” is no recurrence. Use none, monthly, quarterly or yearly.</translation>
    </message>
    <message>
        <source>A template without recurrence has no day, no next day and no end. Choose a recurrence, or leave them out.</source>
        <translation>A template without recurrence has no day, no next day and no end. Choose a recurrence, or leave them out.</translation>
    </message>
    <message>
        <source>A series is 1 to 8 capital Latin letters or digits, such as GL.</source>
        <translation>A series is 1 to 8 capital Latin letters or digits, such as GL.</translation>
    </message>
    <message>
        <source>The description of the template is longer than 1000 signs. Shorten it.</source>
        <translation>The description of the template is longer than 1000 signs. Shorten it.</translation>
    </message>
    <message>
        <source>The template would end before its next day. Give a later end.</source>
        <translation>The template would end before its next day. Give a later end.</translation>
    </message>
    <message>
        <source>name in Georgian</source>
        <translation>name in Georgian</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>name in English</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>name in Russian</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>normal side</source>
        <translation>normal side</translation>
    </message>
    <message>
        <source>currency rule</source>
        <translation>currency rule</translation>
    </message>
    <message>
        <source>IFRS line</source>
        <translation>IFRS line</translation>
    </message>
    <message>
        <source>cash-flow class</source>
        <translation>cash-flow class</translation>
    </message>
    <message>
        <source>required dimensions</source>
        <translation>required dimensions</translation>
    </message>
    <message>
        <source>parent account</source>
        <translation>parent account</translation>
    </message>
    <message>
        <source>heading or account for entries</source>
        <translation>heading or account for entries</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>active or not</translation>
    </message>
    <message>
        <source>monetary or not</source>
        <translation>monetary or not</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadata</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>source document</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recurrence</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>next day</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>No account is bound to “{role}”. Bind one with “davtari account role bind”.</source>
        <translation>No account is bound to “{role}”. Bind one with “davtari account role bind”.</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: that operation is taxed already. Apply for registration by {register_by}; the first return is due by {return_due}.</source>
        <translation>The threshold was passed on {day}: that operation is taxed already. Apply for registration by {register_by}; the first return is due by {return_due}.</translation>
    </message>
    <message>
        <source>Operations while not registered in time: {amount} GEL; the fine of article 282: {fine}.</source>
        <translation>Operations while not registered in time: {amount} GEL; the fine of article 282: {fine}.</translation>
    </message>
    <message>
        <source>{percent} % of the threshold are reached.</source>
        <translation>{percent} % of the threshold are reached.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will be passed in {month}.</source>
        <translation>At {mean} GEL a month, as in the last {months} {months:month|months}, it will be passed in {month}.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will not be passed within a year.</source>
        <translation>At {mean} GEL a month, as in the last {months} {months:month|months}, it will not be passed within a year.</translation>
    </message>
    <message>
        <source>{amount} GEL of it carry no VAT code and are counted; what is exempt or outside Georgia needs its code.</source>
        <translation>{amount} GEL of it carry no VAT code and are counted; what is exempt or outside Georgia needs its code.</translation>
    </message>
    <message>
        <source>Twelve months to {day}: {amount} GEL of {limit}.</source>
        <translation>Twelve months to {day}: {amount} GEL of {limit}.</translation>
    </message>
    <message>
        <source>Net {net}, VAT {vat} ({percent} %), gross {gross}. {source}.</source>
        <translation>Net {net}, VAT {vat} ({percent} %), gross {gross}. {source}.</translation>
    </message>
    <message>
        <source>The row names no employee. Give a name or a number.</source>
        <translation>The row names no employee. Give a name or a number.</translation>
    </message>
    <message>
        <source>“{value}” is none of: {known}.</source>
        <translation>“{value}” is none of: {known}.</translation>
    </message>
    <message>
        <source>An amount is missing here.</source>
        <translation>An amount is missing here.</translation>
    </message>
    <message>
        <source>{value} is below zero. A correction is the difference of two calculations.</source>
        <translation>{value} is below zero. A correction is the difference of two calculations.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. It needs: {known}.</source>
        <translation>The file has no column “{column}”. It needs: {known}.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known here. Known are: {known}.</source>
        <translation>The column “{column}” is not known here. Known are: {known}.</translation>
    </message>
    <message>
        <source>Nothing was calculated: {count} {count:thing|things} in the file must be corrected.</source>
        <translation>Nothing was calculated: {count} {count:thing|things} in the file must be corrected.</translation>
    </message>
    <message>
        <source>{employee}: an amount is below zero. A correction of a month is the difference of two calculations.</source>
        <translation>{employee}: an amount is below zero. A correction of a month is the difference of two calculations.</translation>
    </message>
    <message>
        <source>There is no VAT code “{code}”. Take one of: {known}.</source>
        <translation>There is no VAT code “{code}”. Take one of: {known}.</translation>
    </message>
    <message>
        <source>Under reverse charge the amount paid holds no VAT: the tax comes on top of it. Give the amount as net.</source>
        <translation>Under reverse charge the amount paid holds no VAT: the tax comes on top of it. Give the amount as net.</translation>
    </message>
    <message>
        <source>{amount} is below zero. A correction or a return is calculated as the difference of two amounts that are not.</source>
        <translation>{amount} is below zero. A correction or a return is calculated as the difference of two amounts that are not.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Entries of {file}</source>
        <translation>Entries of {file}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Taken back by</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Login code</source>
        <translation>Login code</translation>
    </message>
    <message>
        <source>{state}, given without a second administrator</source>
        <translation>{state}, given without a second administrator</translation>
    </message>
    <message>
        <source>(invited person)</source>
        <translation>(invited person)</translation>
    </message>
    <message>
        <source>Administrator of the office</source>
        <translation>Administrator of the office</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>Another window or computer</source>
        <translation>Another window or computer</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>My sign-ins</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>Verified until</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>My invitations</source>
        <translation>My invitations</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>Role of an account set</source>
        <translation>Role of an account set</translation>
    </message>
    <message>
        <source>Roles of accounts set</source>
        <translation>Roles of accounts set</translation>
    </message>
    <message>
        <source>Recurring invoice saved</source>
        <translation>Recurring invoice saved</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Payment allocated</translation>
    </message>
    <message>
        <source>Allocation undone</source>
        <translation>Allocation undone</translation>
    </message>
    <message>
        <source>Approval rules asked for</source>
        <translation>Approval rules asked for</translation>
    </message>
    <message>
        <source>Approval rules set</source>
        <translation>Approval rules set</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Attachment added</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>File imported</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import taken back</translation>
    </message>
    <message>
        <source>Company created</source>
        <translation>Company created</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>Company founded</translation>
    </message>
    <message>
        <source>Entry approved</source>
        <translation>Entry approved</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>Entry posted</translation>
    </message>
    <message>
        <source>Entry sent back</source>
        <translation>Entry sent back</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>Entry reversed</translation>
    </message>
    <message>
        <source>Fiscal year opened</source>
        <translation>Fiscal year opened</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation accepted</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Month closed</translation>
    </message>
    <message>
        <source>Exception for a closed month given</source>
        <translation>Exception for a closed month given</translation>
    </message>
    <message>
        <source>Exception for a closed month revoked</source>
        <translation>Exception for a closed month revoked</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Month reopened</translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation>Party changed</translation>
    </message>
    <message>
        <source>Person removed from the company</source>
        <translation>Person removed from the company</translation>
    </message>
    <message>
        <source>Access of a person reset</source>
        <translation>Access of a person reset</translation>
    </message>
    <message>
        <source>Exchange rates saved</source>
        <translation>Exchange rates saved</translation>
    </message>
    <message>
        <source>Recurring entry made</source>
        <translation>Recurring entry made</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Register changed</translation>
    </message>
    <message>
        <source>Reopening agreed to</source>
        <translation>Reopening agreed to</translation>
    </message>
    <message>
        <source>Reopening asked for</source>
        <translation>Reopening asked for</translation>
    </message>
    <message>
        <source>Reopening withdrawn</source>
        <translation>Reopening withdrawn</translation>
    </message>
    <message>
        <source>Role confirmed</source>
        <translation>Role confirmed</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Role given</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Role taken away</translation>
    </message>
    <message>
        <source>Sign-in of a person ended</source>
        <translation>Sign-in of a person ended</translation>
    </message>
    <message>
        <source>Snapshot of the books taken</source>
        <translation>Snapshot of the books taken</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Template deleted</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Template saved</translation>
    </message>
    <message>
        <source>Roles of accounts</source>
        <translation>Roles of accounts</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Approval rules</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Imported file</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Paid out by</translation>
    </message>
    <message>
        <source>Draft: this run is not posted, and it may still change.</source>
        <translation>Draft: this run is not posted, and it may still change.</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Net pay</source>
        <translation>Net pay</translation>
    </message>
    <message>
        <source>Taken from pay</source>
        <translation>Taken from pay</translation>
    </message>
    <message>
        <source>Pension, state (estimate)</source>
        <translation>Pension, state (estimate)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation>for {month}</translation>
    </message>
    <message>
        <source>Added to reach the agreed net pay</source>
        <translation>Added to reach the agreed net pay</translation>
    </message>
    <message>
        <source>Tax and pension on what was received in kind</source>
        <translation>Tax and pension on what was received in kind</translation>
    </message>
    <message>
        <source>Exception for a month</source>
        <translation>Exception for a month</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>void: an entry is reversed</source>
        <translation>void: an entry is reversed</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reopening</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Kind of income</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>Tax specialist</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>Payroll officer</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Waits for a second administrator</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>No role here</translation>
    </message>
    <message>
        <source>There is no event {seq} in this chain. Read the list again.</source>
        <translation>There is no event {seq} in this chain. Read the list again.</translation>
    </message>
    <message>
        <source>People and history</source>
        <translation>People and history</translation>
    </message>
    <message>
        <source>My access</source>
        <translation>My access</translation>
    </message>
    <message>
        <source>The administrator of the office gives this right.</source>
        <translation>The administrator of the office gives this right.</translation>
    </message>
    <message>
        <source>Whom to ask for it: {names}.</source>
        <translation>Whom to ask for it: {names}.</translation>
    </message>
    <message>
        <source>Any entry, from</source>
        <translation>Any entry, from</translation>
    </message>
    <message>
        <source>Money out (cash and bank), from</source>
        <translation>Money out (cash and bank), from</translation>
    </message>
    <message>
        <source>Money in (cash and bank), from</source>
        <translation>Money in (cash and bank), from</translation>
    </message>
    <message>
        <source>Reversal, from</source>
        <translation>Reversal, from</translation>
    </message>
    <message>
        <source>Revaluation, from</source>
        <translation>Revaluation, from</translation>
    </message>
    <message>
        <source>Closing of the year, from</source>
        <translation>Closing of the year, from</translation>
    </message>
    <message>
        <source>Opening of the year, from</source>
        <translation>Opening of the year, from</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Agree to what is asked</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Set the rules</translation>
    </message>
    <message>
        <source>Who administers the company sets the rules: {names}.</source>
        <translation>Who administers the company sets the rules: {names}.</translation>
    </message>
    <message>
        <source>“{value}” is below zero. Give 0 or more, or nothing.</source>
        <translation>“{value}” is below zero. Give 0 or more, or nothing.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>finally closed</translation>
    </message>
    <message>
        <source>Stops closing</source>
        <translation>Stops closing</translation>
    </message>
    <message>
        <source>Stops the final closing</source>
        <translation>Stops the final closing</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Worth knowing</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Exceptions and requests</source>
        <translation>Exceptions and requests</translation>
    </message>
    <message>
        <source>Closing {month}</source>
        <translation>Closing {month}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>closed by entries</source>
        <translation>closed by entries</translation>
    </message>
    <message>
        <source>to be closed again</source>
        <translation>to be closed again</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>not closed yet</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Storno</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Opposite sides</source>
        <translation>Opposite sides</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>input</source>
        <translation>input</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message>
        <source>No. {seq} · {at} · {person}, login {login}</source>
        <translation>No. {seq} · {at} · {person}, login {login}</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verify the chain</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>Export the chain</translation>
    </message>
    <message>
        <source>Approved: {count}.</source>
        <translation>Approved: {count}.</translation>
    </message>
    <message>
        <source>Sent back with the reason: {count}.</source>
        <translation>Sent back with the reason: {count}.</translation>
    </message>
    <message>
        <source>Approved and posted: {entries}.</source>
        <translation>Approved and posted: {entries}.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>Approve and post</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>All invoices</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>New invoice</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Only this one&apos;s history</source>
        <translation>Only this one&apos;s history</translation>
    </message>
    <message>
        <source>Older events</source>
        <translation>Older events</translation>
    </message>
    <message>
        <source>Verify the chain of the office</source>
        <translation>Verify the chain of the office</translation>
    </message>
    <message>
        <source>Written to {file}: {count} {count:event|events}. The head is no. {seq}, {hash}.</source>
        <translation>Written to {file}: {count} {count:event|events}. The head is no. {seq}, {hash}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Everything that happened</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Whenever it happened</source>
        <translation>Whenever it happened</translation>
    </message>
    <message>
        <source>In the period above</source>
        <translation>In the period above</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>On one day</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>Type the login code: u_ and 16 letters and digits, as the person reads it to you.</source>
        <translation>Type the login code: u_ and 16 letters and digits, as the person reads it to you.</translation>
    </message>
    <message>
        <source>A new person of the office. The login code and a temporary password are shown once; roles are given afterwards.</source>
        <translation>A new person of the office. The login code and a temporary password are shown once; roles are given afterwards.</translation>
    </message>
    <message>
        <source>Make the person</source>
        <translation>Make the person</translation>
    </message>
    <message>
        <source>There is nobody else yet. The administrator of the office makes people; people of another office are invited.</source>
        <translation>There is nobody else yet. The administrator of the office makes people; people of another office are invited.</translation>
    </message>
    <message>
        <source>A role in this company. On a shared server a role that writes or approves waits for a second administrator, where the company has one.</source>
        <translation>A role in this company. On a shared server a role that writes or approves waits for a second administrator, where the company has one.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Give the role</translation>
    </message>
    <message>
        <source>Somebody of another office works here once the invitation is accepted. The person reads the login code to you: it stands in “My access”.</source>
        <translation>Somebody of another office works here once the invitation is accepted. The person reads the login code to you: it stands in “My access”.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>{given_by} gave {person} the role {role}. Do you agree?</source>
        <translation>{given_by} gave {person} the role {role}. Do you agree?</translation>
    </message>
    <message>
        <source>Agree to the role</source>
        <translation>Agree to the role</translation>
    </message>
    <message>
        <source>{person} has the role {role} from now on.</source>
        <translation>{person} has the role {role} from now on.</translation>
    </message>
    <message>
        <source>Take the role {role} from {person}? It ends at once.</source>
        <translation>Take the role {role} from {person}? It ends at once.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Take the role away</translation>
    </message>
    <message>
        <source>Remove {person} from the company with every role? The connections are cut; other companies are not touched.</source>
        <translation>Remove {person} from the company with every role? The connections are cut; other companies are not touched.</translation>
    </message>
    <message>
        <source>Remove from the company</source>
        <translation>Remove from the company</translation>
    </message>
    <message>
        <source>{person} no longer works in this company.</source>
        <translation>{person} no longer works in this company.</translation>
    </message>
    <message>
        <source>Shut {person} out of the office and all its companies? The login ends at once, and it cannot be opened again.</source>
        <translation>Shut {person} out of the office and all its companies? The login ends at once, and it cannot be opened again.</translation>
    </message>
    <message>
        <source>Shut the person out</source>
        <translation>Shut the person out</translation>
    </message>
    <message>
        <source>A new temporary password for {person}? The present one, the telephone and all sign-ins end at once.</source>
        <translation>A new temporary password for {person}? The present one, the telephone and all sign-ins end at once.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Make a new password</translation>
    </message>
    <message>
        <source>The name that is shown; the login code stays.</source>
        <translation>The name that is shown; the login code stays.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>{person} has the role {role} once another administrator confirms it.</source>
        <translation>{person} has the role {role} once another administrator confirms it.</translation>
    </message>
    <message>
        <source>If this login code exists, the person now finds the invitation in “My access”. Until it is accepted, nothing here is open to the person.</source>
        <translation>If this login code exists, the person now finds the invitation in “My access”. Until it is accepted, nothing here is open to the person.</translation>
    </message>
    <message>
        <source>{person} is made already.</source>
        <translation>{person} is made already.</translation>
    </message>
    <message>
        <source>{person}: the login code and the temporary password are shown this once. Hand them over in person; the password holds for 24 hours.</source>
        <translation>{person}: the login code and the temporary password are shown this once. Hand them over in person; the password holds for 24 hours.</translation>
    </message>
    <message>
        <source>{person} is made. This computer keeps the password; nobody is asked for it here.</source>
        <translation>{person} is made. This computer keeps the password; nobody is asked for it here.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Give a role</translation>
    </message>
    <message>
        <source>Invite by login code</source>
        <translation>Invite by login code</translation>
    </message>
    <message>
        <source>Confirm the role</source>
        <translation>Confirm the role</translation>
    </message>
    <message>
        <source>Sign-ins of the person</source>
        <translation>Sign-ins of the person</translation>
    </message>
    <message>
        <source>New temporary password</source>
        <translation>New temporary password</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Put away (Esc)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>In or out of use</source>
        <translation>In or out of use</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>Write out</translation>
    </message>
    <message>
        <source>Account {account} is out of use. Del brings it back.</source>
        <translation>Account {account} is out of use. Del brings it back.</translation>
    </message>
    <message>
        <source>Account {account} is in use again.</source>
        <translation>Account {account} is in use again.</translation>
    </message>
    <message>
        <source>Account {account} has moved.</source>
        <translation>Account {account} has moved.</translation>
    </message>
    <message>
        <source>Below which account shall {account} stand?</source>
        <translation>Below which account shall {account} stand?</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Key for the telephone</source>
        <translation>Key for the telephone</translation>
    </message>
    <message>
        <source>Code that the telephone shows</source>
        <translation>Code that the telephone shows</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>New telephone and recovery codes</source>
        <translation>New telephone and recovery codes</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>End this sign-in</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>End all others</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Accept the invitation</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and others. Other sign-ins stay; end them if somebody knew the old one.</source>
        <translation>At least 12 characters, letters and others. Other sign-ins stay; end them if somebody knew the old one.</translation>
    </message>
    <message>
        <source>Have the new telephone at hand. The present one and its recovery codes hold until the new one has shown a right code; then both are replaced. There is a quarter of an hour for it.</source>
        <translation>Have the new telephone at hand. The present one and its recovery codes hold until the new one has shown a right code; then both are replaced. There is a quarter of an hour for it.</translation>
    </message>
    <message>
        <source>The new telephone is not confirmed: the present one holds as before.</source>
        <translation>The new telephone is not confirmed: the present one holds as before.</translation>
    </message>
    <message>
        <source>You work in {company} from now on; it stands among your companies (Ctrl+O).</source>
        <translation>You work in {company} from now on; it stands among your companies (Ctrl+O).</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Type the six digits that the telephone shows.</source>
        <translation>Type the six digits that the telephone shows.</translation>
    </message>
    <message>
        <source>Add an account in the telephone&apos;s authenticator with this key (time-based, six digits), then type the code it shows.</source>
        <translation>Add an account in the telephone&apos;s authenticator with this key (time-based, six digits), then type the code it shows.</translation>
    </message>
    <message>
        <source>Confirm the telephone</source>
        <translation>Confirm the telephone</translation>
    </message>
    <message>
        <source>The telephone is confirmed. Each of these codes lets you in once without it; they are shown this once. Print or write them down and lock them away.</source>
        <translation>The telephone is confirmed. Each of these codes lets you in once without it; they are shown this once. Print or write them down and lock them away.</translation>
    </message>
    <message>
        <source>End the sign-in of {at}? What is open there is cut off.</source>
        <translation>End the sign-in of {at}? What is open there is cut off.</translation>
    </message>
    <message>
        <source>End every sign-in but that of this window? {count} will be cut off.</source>
        <translation>End every sign-in but that of this window? {count} will be cut off.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>{person} is signed in nowhere.</source>
        <translation>{person} is signed in nowhere.</translation>
    </message>
    <message>
        <source>Ended: {count}.</source>
        <translation>Ended: {count}.</translation>
    </message>
    <message>
        <source>Sign-ins of {person}: {count}. What is ended is cut off at once: whoever sits there needs a code to go on, and keeps what was typed.</source>
        <translation>Sign-ins of {person}: {count}. What is ended is cut off at once: whoever sits there needs a code to go on, and keeps what was typed.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>since {began}, last renewed {last}</source>
        <translation>since {began}, last renewed {last}</translation>
    </message>
    <message>
        <source>Work in {company} as {role}? Its administrators then see your name and what you do there.</source>
        <translation>Work in {company} as {role}? Its administrators then see your name and what you do there.</translation>
    </message>
    <message>
        <source>The invitation of {company} is declined.</source>
        <translation>The invitation of {company} is declined.</translation>
    </message>
    <message>
        <source>Decline the invitation of {company}? It can invite you again.</source>
        <translation>Decline the invitation of {company}? It can invite you again.</translation>
    </message>
    <message>
        <source>Accepted. {company} opens once another administrator there confirms it.</source>
        <translation>Accepted. {company} opens once another administrator there confirms it.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Type the new password.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password again.</source>
        <translation>The two are not the same. Type the password again.</translation>
    </message>
    <message>
        <source>The chain is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>The chain is whole: {count} {count:event fits|events fit one another}.</translation>
    </message>
    <message>
        <source>The chain of the office is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>The chain of the office is whole: {count} {count:event fits|events fit one another}.</translation>
    </message>
    <message>
        <source>The chain is broken: event {seq} is not what it was. Something in the database was changed past the program. Leave the books as they are and call whoever runs the server.</source>
        <translation>The chain is broken: event {seq} is not what it was. Something in the database was changed past the program. Leave the books as they are and call whoever runs the server.</translation>
    </message>
    <message>
        <source>Events are missing at the end: this computer has seen no. {kept}, the chain ends at no. {seq}. Leave the books as they are and call whoever runs the server.</source>
        <translation>Events are missing at the end: this computer has seen no. {kept}, the chain ends at no. {seq}. Leave the books as they are and call whoever runs the server.</translation>
    </message>
    <message>
        <source>Head: no. {seq}, {hash}</source>
        <translation>Head: no. {seq}, {hash}</translation>
    </message>
    <message>
        <source>It continues the head that this computer remembered: no. {seq}.</source>
        <translation>It continues the head that this computer remembered: no. {seq}.</translation>
    </message>
    <message>
        <source>This computer had remembered no head; from now on it remembers this one.</source>
        <translation>This computer had remembered no head; from now on it remembers this one.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Settlement documents</source>
        <translation>Settlement documents</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Warehouses</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Fixed assets</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Cash desks</source>
        <translation>Cash desks</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Cost centres</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>VAT codes</translation>
    </message>
    <message>
        <source>Kinds of income</source>
        <translation>Kinds of income</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>Only when used</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Templates and recurring entries</source>
        <translation>Templates and recurring entries</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Recurs</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Share of the total</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>rest</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Made and edited by</source>
        <translation>Made and edited by</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Lines of {number}</source>
        <translation>Lines of {number}</translation>
    </message>
    <message>
        <source>Taken back: {range}.</source>
        <translation>Taken back: {range}.</translation>
    </message>
    <message>
        <source>Taking it back waits for approval by a second person: {range}.</source>
        <translation>Taking it back waits for approval by a second person: {range}.</translation>
    </message>
    <message>
        <source>Taken back: what waited was thrown away.</source>
        <translation>Taken back: what waited was thrown away.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Its entries</source>
        <translation>Its entries</translation>
    </message>
    <message>
        <source>Take back whole</source>
        <translation>Take back whole</translation>
    </message>
    <message>
        <source>They will be posted at once.</source>
        <translation>They will be posted at once.</translation>
    </message>
    <message>
        <source>Left out, because these books do not know them: {codes}.</source>
        <translation>Left out, because these books do not know them: {codes}.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first; or, where it is meant twice, “Bring in again”.</source>
        <translation>The same file was brought in on {day} already, as {file}. Take that import back first; or, where it is meant twice, “Bring in again”.</translation>
    </message>
    <message>
        <source>They will wait for approval by a second person: {count} of them {count:needs|need} one.</source>
        <translation>They will wait for approval by a second person: {count} of them {count:needs|need} one.</translation>
    </message>
    <message>
        <source>{file} is right: {entries} {entries:entry|entries} with {lines} {lines:line|lines}, {days}, {amount} GEL in all.</source>
        <translation>{file} is right: {entries} {entries:entry|entries} with {lines} {lines:line|lines}, {days}, {amount} GEL in all.</translation>
    </message>
    <message>
        <source>{file} is right: opening balances as of {day}, {lines} {lines:line|lines}, {amount} GEL.</source>
        <translation>{file} is right: opening balances as of {day}, {lines} {lines:line|lines}, {amount} GEL.</translation>
    </message>
    <message>
        <source>{file} is right: {count} {count:exchange rate|exchange rates}, {days}.</source>
        <translation>{file} is right: {count} {count:exchange rate|exchange rates}, {days}.</translation>
    </message>
    <message>
        <source>{file} is right: {added} {added:party|parties} would be added, {changed} changed; {same} {same:is|are} the same.</source>
        <translation>{file} is right: {added} {added:party|parties} would be added, {changed} changed; {same} {same:is|are} the same.</translation>
    </message>
    <message>
        <source>{added} {added:party is|parties are} added, {changed} changed; {same} {same:was|were} the same.</source>
        <translation>{added} {added:party is|parties are} added, {changed} changed; {same} {same:was|were} the same.</translation>
    </message>
    <message>
        <source>{count} {count:exchange rate is|exchange rates are} kept.</source>
        <translation>{count} {count:exchange rate is|exchange rates are} kept.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns entry, date, account, debit, credit; and, where there are such, text, currency, amount, rate, party and other dimensions. Rows with one value of “entry” are one entry.</source>
        <translation>CSV or Excel with the columns entry, date, account, debit, credit; and, where there are such, text, currency, amount, rate, party and other dimensions. Rows with one value of “entry” are one entry.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns account, debit, credit; the day is the one before the books begin.</source>
        <translation>CSV or Excel with the columns account, debit, credit; the day is the one before the books begin.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns code or identification code and name; and, where there are such, country, address, e-mail, phone, terms, IBAN, bank, accounts, VAT payer and since when. What the file does not say stays; the same file again changes nothing.</source>
        <translation>CSV or Excel with the columns code or identification code and name; and, where there are such, country, address, e-mail, phone, terms, IBAN, bank, accounts, VAT payer and since when. What the file does not say stays; the same file again changes nothing.</translation>
    </message>
    <message>
        <source>The JSON file of the National Bank, or CSV or Excel with the columns date, code, quantity and rate.</source>
        <translation>The JSON file of the National Bank, or CSV or Excel with the columns date, code, quantity and rate.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Bring in again</source>
        <translation>Bring in again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Give a code; it is what entries and files name it by.</source>
        <translation>Give a code; it is what entries and files name it by.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Give a name.</translation>
    </message>
    <message>
        <source>The code {code} is taken by “{name}”. Give another.</source>
        <translation>The code {code} is taken by “{name}”. Give another.</translation>
    </message>
    <message>
        <source>Saved: {code} {name}.</source>
        <translation>Saved: {code} {name}.</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Nobody has decided yet</translation>
    </message>
    <message>
        <source>Yes, its foreign balance is revalued</source>
        <translation>Yes, its foreign balance is revalued</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name in Georgian</source>
        <translation>Name in Georgian</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>Side of its balance</source>
        <translation>Side of its balance</translation>
    </message>
    <message>
        <source>Currency of its lines</source>
        <translation>Currency of its lines</translation>
    </message>
    <message>
        <source>Every line names</source>
        <translation>Every line names</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Monetary</translation>
    </message>
    <message>
        <source>Class of cash flow</source>
        <translation>Class of cash flow</translation>
    </message>
    <message>
        <source>Line of the IFRS statements</source>
        <translation>Line of the IFRS statements</translation>
    </message>
    <message>
        <source>Takes entries</source>
        <translation>Takes entries</translation>
    </message>
    <message>
        <source>All that this company keeps of the person in its payroll, given to the person concerned (Law of Georgia on Personal Data Protection: right of access). Entries of the books name the code alone.</source>
        <translation>All that this company keeps of the person in its payroll, given to the person concerned (Law of Georgia on Personal Data Protection: right of access). Entries of the books name the code alone.</translation>
    </message>
    <message>
        <source>Paid, no income</source>
        <translation>Paid, no income</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Allowance used</translation>
    </message>
    <message>
        <source>Taxable income</source>
        <translation>Taxable income</translation>
    </message>
    <message>
        <source>Received in kind</source>
        <translation>Received in kind</translation>
    </message>
    <message>
        <source>To be paid out</source>
        <translation>To be paid out</translation>
    </message>
    <message>
        <source>What is kept of a person</source>
        <translation>What is kept of a person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Pension and residency</source>
        <translation>Pension and residency</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>Recurring items</source>
        <translation>Recurring items</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Timesheets</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personal number</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Day of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Bank account (IBAN)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>share {share}, hours a day: {hours}</source>
        <translation>share {share}, hours a day: {hours}</translation>
    </message>
    <message>
        <source>start told on {day}</source>
        <translation>start told on {day}</translation>
    </message>
    <message>
        <source>end told on {day}</source>
        <translation>end told on {day}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} in all</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Keep the account</translation>
    </message>
    <message>
        <source>Account {account} is kept.</source>
        <translation>Account {account} is kept.</translation>
    </message>
    <message>
        <source>Kept. A queue that stood still goes on.</source>
        <translation>Kept. A queue that stood still goes on.</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}.</source>
        <translation>Minutes are a whole number from 0 to {most}.</translation>
    </message>
    <message>
        <source>RS.ge answers and knows the user. It sees us as {address}.</source>
        <translation>RS.ge answers and knows the user. It sees us as {address}.</translation>
    </message>
    <message>
        <source>Send from tax point</source>
        <translation>Send from tax point</translation>
    </message>
    <message>
        <source>Other address (practice)</source>
        <translation>Other address (practice)</translation>
    </message>
    <message>
        <source>Service user (name:code)</source>
        <translation>Service user (name:code)</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Its password</translation>
    </message>
    <message>
        <source>This computer sends by itself</source>
        <translation>This computer sends by itself</translation>
    </message>
    <message>
        <source>Fetch what came, each so many minutes (0: never)</source>
        <translation>Fetch what came, each so many minutes (0: never)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Type the service user and its password together; both empty: as kept.</source>
        <translation>Type the service user and its password together; both empty: as kept.</translation>
    </message>
    <message>
        <source>Days fetched: {done} of {days}. Esc stops.</source>
        <translation>Days fetched: {done} of {days}. Esc stops.</translation>
    </message>
    <message>
        <source>Stopped. {new} new rates were kept before.</source>
        <translation>Stopped. {new} new rates were kept before.</translation>
    </message>
    <message>
        <source>{currency} from {day}: {rate} GEL.</source>
        <translation>{currency} from {day}: {rate} GEL.</translation>
    </message>
    <message>
        <source>Fetch from the National Bank</source>
        <translation>Fetch from the National Bank</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>New rate</translation>
    </message>
    <message>
        <source>From a file of the National Bank</source>
        <translation>From a file of the National Bank</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>The template needs a name.</translation>
    </message>
    <message>
        <source>Give a day of the month from 1 to 31; 31 is its end.</source>
        <translation>Give a day of the month from 1 to 31; 31 is its end.</translation>
    </message>
    <message>
        <source>It recurs from {day} on. The list of recurring invoices has it.</source>
        <translation>It recurs from {day} on. The list of recurring invoices has it.</translation>
    </message>
    <message>
        <source>Make a draft like {number} again and again.</source>
        <translation>Make a draft like {number} again and again.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>31 is the end of the month; the end may stay empty.</source>
        <translation>31 is the end of the month; the end may stay empty.</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>A day of the month is 1 to 31.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>Drop the line</translation>
    </message>
    <message>
        <source>Line {line}: there is no account “{value}” in this chart. Check the code.</source>
        <translation>Line {line}: there is no account “{value}” in this chart. Check the code.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is no amount. Write 1180, 1180.50, or a share: 18%.</source>
        <translation>Line {line}: “{value}” is no amount. Write 1180, 1180.50, or a share: 18%.</translation>
    </message>
    <message>
        <source>Drafted: {references}.</source>
        <translation>Drafted: {references}.</translation>
    </message>
    <message>
        <source>Nothing is due up to {day}.</source>
        <translation>Nothing is due up to {day}.</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Use now</translation>
    </message>
    <message>
        <source>Draft what is due</source>
        <translation>Draft what is due</translation>
    </message>
    <message>
        <source>New from an entry</source>
        <translation>New from an entry</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>An account cannot be merged with itself. Choose another.</source>
        <translation>An account cannot be merged with itself. Choose another.</translation>
    </message>
    <message>
        <source>Accounts {account} and {into} are of different types, so a merger would change the reports. Choose an account of the same type.</source>
        <translation>Accounts {account} and {into} are of different types, so a merger would change the reports. Choose an account of the same type.</translation>
    </message>
    <message>
        <source>Account {into} takes no entries. Choose an active account that is no heading.</source>
        <translation>Account {into} takes no entries. Choose an active account that is no heading.</translation>
    </message>
    <message>
        <source>Account {account} has a balance in foreign currency, and {into} is kept in lari only.</source>
        <translation>Account {account} has a balance in foreign currency, and {into} is kept in lari only.</translation>
    </message>
    <message>
        <source>Account {into} asks for dimensions that lines of {account} do not name: {names}. The draft is prepared without them; name them there.</source>
        <translation>Account {into} asks for dimensions that lines of {account} do not name: {names}. The draft is prepared without them; name them there.</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move. Deactivate it.</source>
        <translation>Account {account} has no balance: nothing need move. Deactivate it.</translation>
    </message>
    <message>
        <source>× inactive</source>
        <translation>× inactive</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Chart of accounts</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Lines name</source>
        <translation>Lines name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Balance of account {account} carried to account {into}</source>
        <translation>Balance of account {account} carried to account {into}</translation>
    </message>
    <message>
        <source>“{value}” fits several. Choose one from the list with F4, or type more of it.</source>
        <translation>“{value}” fits several. Choose one from the list with F4, or type more of it.</translation>
    </message>
    <message>
        <source>Nothing here fits “{value}”. F4 lists everything.</source>
        <translation>Nothing here fits “{value}”. F4 lists everything.</translation>
    </message>
    <message>
        <source>{file}: {added} accounts would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: {added} accounts would be added, {changed} changed, {same} are the same.</translation>
    </message>
    <message>
        <source>{account}: new</source>
        <translation>{account}: new</translation>
    </message>
    <message>
        <source>{account}: changed in {fields}</source>
        <translation>{account}: changed in {fields}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>Row {row}, {column}: {text}</translation>
    </message>
    <message>
        <source>Into which account shall {account} be merged?</source>
        <translation>Into which account shall {account} be merged?</translation>
    </message>
    <message>
        <source>{amount} GEL on the {side} side would move to {into}, in {count} {count:part with its|parts with their} currency and dimensions.</source>
        <translation>{amount} GEL on the {side} side would move to {into}, in {count} {count:part with its|parts with their} currency and dimensions.</translation>
    </message>
    <message>
        <source>A draft of the transfer is prepared and nothing else is changed. Once it is posted, Del on {account} takes that account out of use.</source>
        <translation>A draft of the transfer is prepared and nothing else is changed. Once it is posted, Del on {account} takes that account out of use.</translation>
    </message>
    <message>
        <source>The draft of the transfer is prepared. Look at it and post it; then press Del here.</source>
        <translation>The draft of the transfer is prepared. Look at it and post it; then press Del here.</translation>
    </message>
    <message>
        <source>Before {account} goes out of use:</source>
        <translation>Before {account} goes out of use:</translation>
    </message>
    <message>
        <source>{account}: {now} now, {after} afterwards</source>
        <translation>{account}: {now} now, {after} afterwards</translation>
    </message>
    <message>
        <source>· {amount} {currency}, in GEL {gel}</source>
        <translation>· {amount} {currency}, in GEL {gel}</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>debit</translation>
    </message>
    <message>
        <source>Code or name of the account that stays</source>
        <translation>Code or name of the account that stays</translation>
    </message>
    <message>
        <source>Prepare the draft</source>
        <translation>Prepare the draft</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move.</source>
        <translation>Account {account} has no balance: nothing need move.</translation>
    </message>
    <message>
        <source>What the account is for</source>
        <translation>What the account is for</translation>
    </message>
    <message>
        <source>Where the program uses it</source>
        <translation>Where the program uses it</translation>
    </message>
    <message>
        <source>Role in files</source>
        <translation>Role in files</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Choose another account</translation>
    </message>
    <message>
        <source>Roles without an account: {count}.</source>
        <translation>Roles without an account: {count}.</translation>
    </message>
    <message>
        <source>○ no account yet; F4 chooses one</source>
        <translation>○ no account yet; F4 chooses one</translation>
    </message>
    <message>
        <source>Set up by this company</source>
        <translation>Set up by this company</translation>
    </message>
    <message>
        <source>Which account shall serve “{role}”?</source>
        <translation>Which account shall serve “{role}”?</translation>
    </message>
    <message>
        <source>“{role}” now uses account {account}.</source>
        <translation>“{role}” now uses account {account}.</translation>
    </message>
    <message>
        <source>An invitation leads to a shared server. Give its address with --server, or leave out --invitation.</source>
        <translation>An invitation leads to a shared server. Give its address with --server, or leave out --invitation.</translation>
    </message>
    <message>
        <source>This is no invitation. Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>This is no invitation. Choose the file that your administrator gave you; its name ends in {ending}.</translation>
    </message>
    <message>
        <source>This invitation is of another release of the program. Install the newer release, or ask for another invitation.</source>
        <translation>This invitation is of another release of the program. Install the newer release, or ask for another invitation.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it does not say {fields}. Ask your administrator for another.</source>
        <translation>The invitation is damaged: it does not say {fields}. Ask your administrator for another.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>Give the company&apos;s name.</translation>
    </message>
    <message>
        <source>The name has more than {length_max} {length_max:character|characters}. Shorten it.</source>
        <translation>The name has more than {length_max} {length_max:character|characters}. Shorten it.</translation>
    </message>
    <message>
        <source>An identification code has 9 digits (a company) or 11 (a person); this one is “{value}”.</source>
        <translation>An identification code has 9 digits (a company) or 11 (a person); this one is “{value}”.</translation>
    </message>
    <message>
        <source>The books cannot begin in {year}. Check the year.</source>
        <translation>The books cannot begin in {year}. Check the year.</translation>
    </message>
    <message>
        <source>A fiscal year begins with a month from 1 to 12.</source>
        <translation>A fiscal year begins with a month from 1 to 12.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not answer. Check the network; if others reach it, ask your administrator whether the address is still right.</source>
        <translation>The server {host} (port {port}) does not answer. Check the network; if others reach it, ask your administrator whether the address is still right.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not encrypt the connection, so nothing was sent to it. Tell your administrator.</source>
        <translation>The server {host} (port {port}) does not encrypt the connection, so nothing was sent to it. Tell your administrator.</translation>
    </message>
    <message>
        <source>The certificate in the invitation cannot be read. Ask your administrator for another invitation.</source>
        <translation>The certificate in the invitation cannot be read. Ask your administrator for another invitation.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold today, so no password was sent. Check the date of this computer; if it is right, tell your administrator.</source>
        <translation>The certificate of {host} does not hold today, so no password was sent. Check the date of this computer; if it is right, tell your administrator.</translation>
    </message>
    <message>
        <source>What answers at {host} has the certificate of another server, so no password was sent. Tell your administrator.</source>
        <translation>What answers at {host} has the certificate of another server, so no password was sent. Tell your administrator.</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of your invitation, so no password was sent. Tell your administrator; if the server was moved, ask for another invitation.</source>
        <translation>What answers at {host} is not the server of your invitation, so no password was sent. Tell your administrator; if the server was moved, ask for another invitation.</translation>
    </message>
    <message>
        <source>{month} is open.</source>
        <translation>{month} is open.</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month} is closed.</translation>
    </message>
    <message>
        <source>{month} is finally closed: only two persons open it.</source>
        <translation>{month} is finally closed: only two persons open it.</translation>
    </message>
    <message>
        <source>Asked for. {month} opens when another person agrees; there are seven days for it.</source>
        <translation>Asked for. {month} opens when another person agrees; there are seven days for it.</translation>
    </message>
    <message>
        <source>{month} stays finally closed.</source>
        <translation>{month} stays finally closed.</translation>
    </message>
    <message>
        <source>The year {year} is closed, result {result}: {entries}.</source>
        <translation>The year {year} is closed, result {result}: {entries}.</translation>
    </message>
    <message>
        <source>The closing of {year} waits for a second person, result {result}: {entries}.</source>
        <translation>The closing of {year} waits for a second person, result {result}: {entries}.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>Close finally</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Agree to open</translation>
    </message>
    <message>
        <source>Withdraw or decline</source>
        <translation>Withdraw or decline</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>Let a colleague in</translation>
    </message>
    <message>
        <source>End an exception</source>
        <translation>End an exception</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Which account?</translation>
    </message>
    <message>
        <source>Type its code or a word of its name above; Enter takes it.</source>
        <translation>Type its code or a word of its name above; Enter takes it.</translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation>With which account?</translation>
    </message>
    <message>
        <source>By which dimension?</source>
        <translation>By which dimension?</translation>
    </message>
    <message>
        <source>Choose it above: party, contract, employee, item …</source>
        <translation>Choose it above: party, contract, employee, item …</translation>
    </message>
    <message>
        <source>Whose card?</source>
        <translation>Whose card?</translation>
    </message>
    <message>
        <source>Type a code or a word of the name above; Enter takes it.</source>
        <translation>Type a code or a word of the name above; Enter takes it.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>Which entry?</translation>
    </message>
    <message>
        <source>Open the note from an entry, or from a row of the journal.</source>
        <translation>Open the note from an entry, or from a row of the journal.</translation>
    </message>
    <message>
        <source>Dimension card</source>
        <translation>Dimension card</translation>
    </message>
    <message>
        <source>Journal with lines</source>
        <translation>Journal with lines</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post and new</source>
        <translation>Post and new</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>From template</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Accounting note</source>
        <translation>Accounting note</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Go to the linked entry</source>
        <translation>Go to the linked entry</translation>
    </message>
    <message>
        <source>Go on with the unfinished entry</source>
        <translation>Go on with the unfinished entry</translation>
    </message>
    <message>
        <source>Read the draft again</source>
        <translation>Read the draft again</translation>
    </message>
    <message>
        <source>Rows or lines</source>
        <translation>Rows or lines</translation>
    </message>
    <message>
        <source>Balancing amount</source>
        <translation>Balancing amount</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Advances</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Takings</translation>
    </message>
    <message>
        <source>It is in the outbox and goes to RS.ge with the next sending.</source>
        <translation>It is in the outbox and goes to RS.ge with the next sending.</translation>
    </message>
    <message>
        <source>Kept as a draft: {reference}. Look at it and post it.</source>
        <translation>Kept as a draft: {reference}. Look at it and post it.</translation>
    </message>
    <message>
        <source>No party has the identification code {tin}. Add {name} to the parties, then try again.</source>
        <translation>No party has the identification code {tin}. Add {name} to the parties, then try again.</translation>
    </message>
    <message>
        <source>{count} {count:name|names} of goods {count:is|are} not decided yet: decide, or press Ins once more for a draft with the usual accounts.</source>
        <translation>{count} {count:name|names} of goods {count:is|are} not decided yet: decide, or press Ins once more for a draft with the usual accounts.</translation>
    </message>
    <message>
        <source>It is matched with nothing now.</source>
        <translation>It is matched with nothing now.</translation>
    </message>
    <message>
        <source>Fetch from RS.ge</source>
        <translation>Fetch from RS.ge</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>Undo the match</translation>
    </message>
    <message>
        <source>Names of goods</source>
        <translation>Names of goods</translation>
    </message>
    <message>
        <source>Make a purchase</source>
        <translation>Make a purchase</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>Its entry</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Make recurring</source>
        <translation>Make recurring</translation>
    </message>
    <message>
        <source>Go on with the unfinished invoice</source>
        <translation>Go on with the unfinished invoice</translation>
    </message>
    <message>
        <source>Copy the cell above</source>
        <translation>Copy the cell above</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Insert a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Type the password of your login on this server.</source>
        <translation>Type the password of your login on this server.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>You are signed out here. The server was not reached: there the sign-in ends by itself within seven days, or when you end it in “My access”.</source>
        <translation>You are signed out here. The server was not reached: there the sign-in ends by itself within seven days, or when you end it in “My access”.</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>Kind of company</translation>
    </message>
    <message>
        <source>Payer of VAT since</source>
        <translation>Payer of VAT since</translation>
    </message>
    <message>
        <source>First day of the books</source>
        <translation>First day of the books</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>The fiscal year begins in</translation>
    </message>
    <message>
        <source>File of the chart</source>
        <translation>File of the chart</translation>
    </message>
    <message>
        <source>Real books</source>
        <translation>Real books</translation>
    </message>
    <message>
        <source>For practice, outside of all overviews</source>
        <translation>For practice, outside of all overviews</translation>
    </message>
    <message>
        <source>Georgian chart of accounts</source>
        <translation>Georgian chart of accounts</translation>
    </message>
    <message>
        <source>From a file of one&apos;s own</source>
        <translation>From a file of one&apos;s own</translation>
    </message>
    <message>
        <source>{value} is no day. Write it as 31.12.2025.</source>
        <translation>{value} is no day. Write it as 31.12.2025.</translation>
    </message>
    <message>
        <source>Choose the file of the chart, or the Georgian chart.</source>
        <translation>Choose the file of the chart, or the Georgian chart.</translation>
    </message>
    <message>
        <source>Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>Choose the file that your administrator gave you; its name ends in {ending}.</translation>
    </message>
    <message>
        <source>Each code opens the door once. Keep them away from others.</source>
        <translation>Each code opens the door once. Keep them away from others.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Invitation file</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Code of the telephone</source>
        <translation>Code of the telephone</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Add a server</translation>
    </message>
    <message>
        <source>Write after “{name}:” what is sought.</source>
        <translation>Write after “{name}:” what is sought.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: {rest}</source>
        <translation>A quotation mark is missing: {rest}</translation>
    </message>
    <message>
        <source>There is no column “{name}” here. Columns: {columns}. Put a text that has a colon in quotes.</source>
        <translation>There is no column “{name}” here. Columns: {columns}. Put a text that has a colon in quotes.</translation>
    </message>
    <message>
        <source>The range {value} ends before it begins.</source>
        <translation>The range {value} ends before it begins.</translation>
    </message>
    <message>
        <source>What this posts</source>
        <translation>What this posts</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Filter: {filter}. Rows: {found} of {count}.</source>
        <translation>Filter: {filter}. Rows: {found} of {count}.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>Debit account</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Credit account</translation>
    </message>
    <message>
        <source>Amount, GEL</source>
        <translation>Amount, GEL</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>no rate</translation>
    </message>
    <message>
        <source>GEL</source>
        <translation>GEL</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Will be posted</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency</source>
        <translation>Revaluation of foreign currency</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL.</source>
        <translation>Gain {gain} GEL, loss {loss} GEL.</translation>
    </message>
    <message>
        <source>Party and other</source>
        <translation>Party and other</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>in the books</translation>
    </message>
    <message>
        <source>at the rate</source>
        <translation>at the rate</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>At most {rows} {rows:row is|rows are} pasted at once. Bring more in as a file.</source>
        <translation>At most {rows} {rows:row is|rows are} pasted at once. Bring more in as a file.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last column.</source>
        <translation>“{value}” stands beyond the last column.</translation>
    </message>
    <message>
        <source>Sent for approval: {count}.</source>
        <translation>Sent for approval: {count}.</translation>
    </message>
    <message>
        <source>Reversed: {count}.</source>
        <translation>Reversed: {count}.</translation>
    </message>
    <message>
        <source>Reversals left for a second person to approve: {count}.</source>
        <translation>Reversals left for a second person to approve: {count}.</translation>
    </message>
    <message>
        <source>Drafts thrown away: {count}.</source>
        <translation>Drafts thrown away: {count}.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Fold reversals</source>
        <translation>Fold reversals</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Reverse {entries}?</source>
        <translation>Reverse {entries}?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>Say why in a few words: the storno keeps it.</translation>
    </message>
    <message>
        <source>Throw away {drafts}? The history keeps what it was.</source>
        <translation>Throw away {drafts}? The history keeps what it was.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number} is posted and stays in the books. Correct it?</translation>
    </message>
    <message>
        <source>Posted: {entries}.</source>
        <translation>Posted: {entries}.</translation>
    </message>
    <message>
        <source>“{keys}” alone writes or moves. Press it together with Ctrl or Alt, or take a function key.</source>
        <translation>“{keys}” alone writes or moves. Press it together with Ctrl or Alt, or take a function key.</translation>
    </message>
    <message>
        <source>{keys} already means “{act}”. Press another key, or change that one first.</source>
        <translation>{keys} already means “{act}”. Press another key, or change that one first.</translation>
    </message>
    <message>
        <source>{keys} means “{act}” by now. Change that first.</source>
        <translation>{keys} means “{act}” by now. Change that first.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Other keys</translation>
    </message>
    <message>
        <source>Keys as delivered</source>
        <translation>Keys as delivered</translation>
    </message>
    <message>
        <source>Entries behind a turnover</source>
        <translation>Entries behind a turnover</translation>
    </message>
    <message>
        <source>Files written: {count}, into {folder}.</source>
        <translation>Files written: {count}, into {folder}.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>A PDF a person…</source>
        <translation>A PDF a person…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}.</source>
        <translation>Sent to the printer, pages: {count}.</translation>
    </message>
    <message>
        <source>The report has {count} {count:page|pages}, and none of those asked for.</source>
        <translation>The report has {count} {count:page|pages}, and none of those asked for.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on, or save the report as PDF.</source>
        <translation>The printer took nothing. See whether it is on, or save the report as PDF.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Accrued</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Carried over from the month before</source>
        <translation>Carried over from the month before</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>The budget owes</source>
        <translation>The budget owes</translation>
    </message>
    <message>
        <source>VAT return of {month}, due {due}</source>
        <translation>VAT return of {month}, due {due}</translation>
    </message>
    <message>
        <source>VAT of {month} settled with the budget</source>
        <translation>VAT of {month} settled with the budget</translation>
    </message>
    <message>
        <source>Documents in the return of {month}: {count}.</source>
        <translation>Documents in the return of {month}: {count}.</translation>
    </message>
    <message>
        <source>Give a day of the month, 1 to 31 (31 is its end), and the first day.</source>
        <translation>Give a day of the month, 1 to 31 (31 is its end), and the first day.</translation>
    </message>
    <message>
        <source>The draft of {day} is made already, or its day moved. Read the list again.</source>
        <translation>The draft of {day} is made already, or its day moved. Read the list again.</translation>
    </message>
    <message>
        <source>This invoice makes no drafts any more. Read the list again.</source>
        <translation>This invoice makes no drafts any more. Read the list again.</translation>
    </message>
    <message>
        <source>Only a posted invoice that stands can recur; credit notes do not.</source>
        <translation>Only a posted invoice that stands can recur; credit notes do not.</translation>
    </message>
    <message>
        <source>The recurring invoice would end before its next day. Give a later end.</source>
        <translation>The recurring invoice would end before its next day. Give a later end.</translation>
    </message>
    <message>
        <source>This entry is made by an invoice. Change, correct or drop the invoice; the entry follows.</source>
        <translation>This entry is made by an invoice. Change, correct or drop the invoice; the entry follows.</translation>
    </message>
    <message>
        <source>The advance {number} has less left than this invoice takes from it, or belongs to another party. Take what is left.</source>
        <translation>The advance {number} has less left than this invoice takes from it, or belongs to another party. Take what is left.</translation>
    </message>
    <message>
        <source>The entry releases {entry} of VAT on advances where the invoice says {invoice}. Calculate the invoice again.</source>
        <translation>The entry releases {entry} of VAT on advances where the invoice says {invoice}. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice has {invoice} without tax, its entry {entry}. Calculate the invoice again.</source>
        <translation>With VAT code {code} the invoice has {invoice} without tax, its entry {entry}. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>The credit notes of invoice {number} would be more than the invoice, or name another party or an invoice that is not posted. Lower the amounts or choose the invoice again.</source>
        <translation>The credit notes of invoice {number} would be more than the invoice, or name another party or an invoice that is not posted. Lower the amounts or choose the invoice again.</translation>
    </message>
    <message>
        <source>This draft was entered as an entry, not as an invoice. Open it as an entry.</source>
        <translation>This draft was entered as an entry, not as an invoice. Open it as an entry.</translation>
    </message>
    <message>
        <source>The invoice and its entry have different ids or days. Calculate the invoice again.</source>
        <translation>The invoice and its entry have different ids or days. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>The invoice and its entry do not agree. What differs is listed; nothing was changed.</source>
        <translation>The invoice and its entry do not agree. What differs is listed; nothing was changed.</translation>
    </message>
    <message>
        <source>An invoice needs at least one line, and its totals must be those of the lines. Calculate the invoice again.</source>
        <translation>An invoice needs at least one line, and its totals must be those of the lines. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>There is no invoice {invoice} here. Check the number.</source>
        <translation>There is no invoice {invoice} here. Check the number.</translation>
    </message>
    <message>
        <source>This supplier&apos;s invoice “{number}” is entered already: {entry}. Open that one, or correct the number.</source>
        <translation>This supplier&apos;s invoice “{number}” is entered already: {entry}. Open that one, or correct the number.</translation>
    </message>
    <message>
        <source>A posted invoice is not changed. Correct it, or make a credit note.</source>
        <translation>A posted invoice is not changed. Correct it, or make a credit note.</translation>
    </message>
    <message>
        <source>{number} stands behind {others}, which take from it or use it up. Take those back first.</source>
        <translation>{number} stands behind {others}, which take from it or use it up. Take those back first.</translation>
    </message>
    <message>
        <source>The invoice comes to {invoice}, its entry books {entry} with the party. Calculate the invoice again.</source>
        <translation>The invoice comes to {invoice}, its entry books {entry} with the party. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice says {invoice} of VAT, its entry {entry}. Calculate the invoice again.</source>
        <translation>With VAT code {code} the invoice says {invoice} of VAT, its entry {entry}. Calculate the invoice again.</translation>
    </message>
    <message>
        <source>The registers have changed since these boxes were calculated: {boxes}. Look at the return again.</source>
        <translation>The registers have changed since these boxes were calculated: {boxes}. Look at the return again.</translation>
    </message>
    <message>
        <source>{number} is in a filed return; its month is not changed. What came later is corrected by a corrective return.</source>
        <translation>{number} is in a filed return; its month is not changed. What came later is corrected by a corrective return.</translation>
    </message>
    <message>
        <source>A return is filed after the end of its month and not in the future; {day} is neither. Check the day.</source>
        <translation>A return is filed after the end of its month and not in the future; {day} is neither. Check the day.</translation>
    </message>
    <message>
        <source>Only purchases with VAT are given the month of their tax invoice, and not all of these are.</source>
        <translation>Only purchases with VAT are given the month of their tax invoice, and not all of these are.</translation>
    </message>
    <message>
        <source>{number} cannot enter a month before its own tax point. Choose that month or a later one.</source>
        <translation>{number} cannot enter a month before its own tax point. Choose that month or a later one.</translation>
    </message>
    <message>
        <source>A VAT period is a month, given by its first day; {day} is none.</source>
        <translation>A VAT period is a month, given by its first day; {day} is none.</translation>
    </message>
    <message>
        <source>The VAT registers are not changed by hand. Correct the document.</source>
        <translation>The VAT registers are not changed by hand. Correct the document.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Give the number under which the Revenue Service took the return.</translation>
    </message>
    <message>
        <source>This return is filed already, as {reference}. Prepare a corrective one.</source>
        <translation>This return is filed already, as {reference}. Prepare a corrective one.</translation>
    </message>
    <message>
        <source>There is no such VAT return. Prepare it first.</source>
        <translation>There is no such VAT return. Prepare it first.</translation>
    </message>
    <message>
        <source>A filed return is not changed. Prepare a corrective one.</source>
        <translation>A filed return is not changed. Prepare a corrective one.</translation>
    </message>
    <message>
        <source>The proportional deduction of this month is entered already: {number}. Reverse or drop that first.</source>
        <translation>The proportional deduction of this month is entered already: {number}. Reverse or drop that first.</translation>
    </message>
    <message>
        <source>The entry that settles this month waits for a second person already. Post or drop it.</source>
        <translation>The entry that settles this month waits for a second person already. Post or drop it.</translation>
    </message>
    <message>
        <source>This entry is not the one that settles the return, or the return is not the last of its month. Look at the settlement again.</source>
        <translation>This entry is not the one that settles the return, or the return is not the last of its month. Look at the settlement again.</translation>
    </message>
    <message>
        <source>The month is settled already by {number}. Reverse that entry first.</source>
        <translation>The month is settled already by {number}. Reverse that entry first.</translation>
    </message>
    <message>
        <source>“{address}” is no address of rates. Write it as https://nbg.gov.ge.</source>
        <translation>“{address}” is no address of rates. Write it as https://nbg.gov.ge.</translation>
    </message>
    <message>
        <source>The rates of the National Bank cannot be fetched from {address} ({reason}). Try later, or bring in a file with rates.</source>
        <translation>The rates of the National Bank cannot be fetched from {address} ({reason}). Try later, or bring in a file with rates.</translation>
    </message>
    <message>
        <source>{address} answered with something that holds no rates. Nothing was taken. Try later, or bring in a file with rates.</source>
        <translation>{address} answered with something that holds no rates. Nothing was taken. Try later, or bring in a file with rates.</translation>
    </message>
    <message>
        <source>Not known here: {currencies}. Give codes such as USD or EUR.</source>
        <translation>Not known here: {currencies}. Give codes such as USD or EUR.</translation>
    </message>
    <message>
        <source>No account is bound to the role “{role}”. Bind one in the account roles.</source>
        <translation>No account is bound to the role “{role}”. Bind one in the account roles.</translation>
    </message>
    <message>
        <source>Cash and cards come to {taken}, the lines to {lines}. Make them agree.</source>
        <translation>Cash and cards come to {taken}, the lines to {lines}. Make them agree.</translation>
    </message>
    <message>
        <source>Choose the customer or supplier.</source>
        <translation>Choose the customer or supplier.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice: it is settled.</source>
        <translation>Nothing is open of this invoice: it is settled.</translation>
    </message>
    <message>
        <source>A payment is above nothing and in whole tetri or cents.</source>
        <translation>A payment is above nothing and in whole tetri or cents.</translation>
    </message>
    <message>
        <source>Only {open} is open of this invoice. What is paid beyond it is an advance; enter it as an entry of its own.</source>
        <translation>Only {open} is open of this invoice. What is paid beyond it is an advance; enter it as an entry of its own.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} for {day}. Enter it, or fetch the rates.</source>
        <translation>There is no rate of {currency} for {day}. Enter it, or fetch the rates.</translation>
    </message>
    <message>
        <source>The VAT period cannot lie before the tax point {day}. Take a later month.</source>
        <translation>The VAT period cannot lie before the tax point {day}. Take a later month.</translation>
    </message>
    <message>
        <source>It would be due before its own date. Check the days.</source>
        <translation>It would be due before its own date. Check the days.</translation>
    </message>
    <message>
        <source>Name the invoice that this credit note takes from.</source>
        <translation>Name the invoice that this credit note takes from.</translation>
    </message>
    <message>
        <source>An advance is used up by an invoice in GEL. Take it in a separate entry.</source>
        <translation>An advance is used up by an invoice in GEL. Take it in a separate entry.</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>Enter at least one line.</translation>
    </message>
    <message>
        <source>Choose a VAT code; “{value}” is not among yours.</source>
        <translation>Choose a VAT code; “{value}” is not among yours.</translation>
    </message>
    <message>
        <source>VAT code {value} is not for this kind of document. Choose another.</source>
        <translation>VAT code {value} is not for this kind of document. Choose another.</translation>
    </message>
    <message>
        <source>The company is not registered for VAT on {day}, so it charges none. Choose the code of supplies before registration, or enter since when it is registered.</source>
        <translation>The company is not registered for VAT on {day}, so it charges none. Choose the code of supplies before registration, or enter since when it is registered.</translation>
    </message>
    <message>
        <source>An advance invoice takes a VAT code of advances.</source>
        <translation>An advance invoice takes a VAT code of advances.</translation>
    </message>
    <message>
        <source>Under reverse charge the price holds no VAT. Give prices without tax.</source>
        <translation>Under reverse charge the price holds no VAT. Give prices without tax.</translation>
    </message>
    <message>
        <source>A line has a quantity above nothing, a price, and a discount up to 100 %.</source>
        <translation>A line has a quantity above nothing, a price, and a discount up to 100 %.</translation>
    </message>
    <message>
        <source>Nothing of the file was brought in: {count} {count:fault|faults}.</source>
        <translation>Nothing of the file was brought in: {count} {count:fault|faults}.</translation>
    </message>
    <message>
        <source>{file} was brought in already. Nothing was done again.</source>
        <translation>{file} was brought in already. Nothing was done again.</translation>
    </message>
    <message>
        <source>Purchases waiting for their tax invoice: {count}.</source>
        <translation>Purchases waiting for their tax invoice: {count}.</translation>
    </message>
    <message>
        <source>Purchases whose supplier does not fit: {count}.</source>
        <translation>Purchases whose supplier does not fit: {count}.</translation>
    </message>
    <message>
        <source>Documents that came after the filing: {count}.</source>
        <translation>Documents that came after the filing: {count}.</translation>
    </message>
    <message>
        <source>Output VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>Output VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</translation>
    </message>
    <message>
        <source>Input VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>Input VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</translation>
    </message>
    <message>
        <source>Output VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, return {returned}.</source>
        <translation>Output VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, return {returned}.</translation>
    </message>
    <message>
        <source>Input VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, waiting {waiting}, return {returned}.</source>
        <translation>Input VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, waiting {waiting}, return {returned}.</translation>
    </message>
    <message>
        <source>The tax of these boxes is not {percent} % of their base: {boxes}.</source>
        <translation>The tax of these boxes is not {percent} % of their base: {boxes}.</translation>
    </message>
    <message>
        <source>The tax of each box is {percent} % of its base.</source>
        <translation>The tax of each box is {percent} % of its base.</translation>
    </message>
    <message>
        <source>No VAT was accrued or deducted this month.</source>
        <translation>No VAT was accrued or deducted this month.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL. {entries}</source>
        <translation>Revalued: gain {gain} GEL, loss {loss} GEL. {entries}</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person: {entries}</source>
        <translation>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person: {entries}</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Revalue</translation>
    </message>
    <message>
        <source>Take older rates</source>
        <translation>Take older rates</translation>
    </message>
    <message>
        <source>This account is revalued</source>
        <translation>This account is revalued</translation>
    </message>
    <message>
        <source>This account is not revalued</source>
        <translation>This account is not revalued</translation>
    </message>
    <message>
        <source>{tin} {name}: VAT payer.</source>
        <translation>{tin} {name}: VAT payer.</translation>
    </message>
    <message>
        <source>{tin} {name}: not a VAT payer.</source>
        <translation>{tin} {name}: not a VAT payer.</translation>
    </message>
    <message>
        <source>{tin} {name}: the VAT status is not known.</source>
        <translation>{tin} {name}: the VAT status is not known.</translation>
    </message>
    <message>
        <source>“{value}” is no code of the Revenue Service: they are numbers such as 1064.</source>
        <translation>“{value}” is no code of the Revenue Service: they are numbers such as 1064.</translation>
    </message>
    <message>
        <source>The user of RS.ge is forgotten here.</source>
        <translation>The user of RS.ge is forgotten here.</translation>
    </message>
    <message>
        <source>Give the password of the RS.ge user in DAVTARI_RS_PASSWORD, or type it.</source>
        <translation>Give the password of the RS.ge user in DAVTARI_RS_PASSWORD, or type it.</translation>
    </message>
    <message>
        <source>The user {name} of RS.ge is kept on this computer.</source>
        <translation>The user {name} of RS.ge is kept on this computer.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened on this computer. Choose another, or none.</source>
        <translation>Port {port} cannot be opened on this computer. Choose another, or none.</translation>
    </message>
    <message>
        <source>No user of the Revenue Service is kept on this computer. Make a service user in the portal of RS.ge and give it with “davtari rs user NAME”.</source>
        <translation>No user of the Revenue Service is kept on this computer. Make a service user in the portal of RS.ge and give it with “davtari rs user NAME”.</translation>
    </message>
    <message>
        <source>No user of eAPI is given. Give one and sign in.</source>
        <translation>No user of eAPI is given. Give one and sign in.</translation>
    </message>
    <message>
        <source>The Revenue Service does not sign this user in: {said}</source>
        <translation>The Revenue Service does not sign this user in: {said}</translation>
    </message>
    <message>
        <source>The Revenue Service has sent a PIN to the telephone of this user. Sign in to eAPI with it, then go on.</source>
        <translation>The Revenue Service has sent a PIN to the telephone of this user. Sign in to eAPI with it, then go on.</translation>
    </message>
    <message>
        <source>The Revenue Service cannot be reached at {host} ({reason}). Check the internet connection; what waits to be sent is kept.</source>
        <translation>The Revenue Service cannot be reached at {host} ({reason}). Check the internet connection; what waits to be sent is kept.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent. Check the date of this computer, and ask who looks after the network.</source>
        <translation>The certificate of {host} is not trusted, so nothing was sent. Check the date of this computer, and ask who looks after the network.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} broke off. Try again later.</source>
        <translation>The answer of the Revenue Service to {operation} broke off. Try again later.</translation>
    </message>
    <message>
        <source>The Revenue Service did not answer within {seconds} {seconds:second|seconds}. Try again later.</source>
        <translation>The Revenue Service did not answer within {seconds} {seconds:second|seconds}. Try again later.</translation>
    </message>
    <message>
        <source>The Revenue Service asks for fewer calls. Wait {seconds} {seconds:second|seconds} and try again.</source>
        <translation>The Revenue Service asks for fewer calls. Wait {seconds} {seconds:second|seconds} and try again.</translation>
    </message>
    <message>
        <source>The Revenue Service failed on {operation} (HTTP {status}). Try again later. {said}</source>
        <translation>The Revenue Service failed on {operation} (HTTP {status}). Try again later. {said}</translation>
    </message>
    <message>
        <source>The Revenue Service answers with a page instead of data, as during maintenance: “{said}”. Try again later.</source>
        <translation>The Revenue Service answers with a page instead of data, as during maintenance: “{said}”. Try again later.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} cannot be understood, and nothing of it was used. Report it; the exchange is kept.</source>
        <translation>The answer of the Revenue Service to {operation} cannot be understood, and nothing of it was used. Report it; the exchange is kept.</translation>
    </message>
    <message>
        <source>“{value}” is not what belongs into {column}.</source>
        <translation>“{value}” is not what belongs into {column}.</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>{column} is missing.</translation>
    </message>
    <message>
        <source>The Revenue Service could not read our request {operation}: “{said}”.</source>
        <translation>The Revenue Service could not read our request {operation}: “{said}”.</translation>
    </message>
    <message>
        <source>The Revenue Service does not let this user in ({operation}, HTTP {status}). Check the user name and password kept for RS.ge.</source>
        <translation>The Revenue Service does not let this user in ({operation}, HTTP {status}). Check the user name and password kept for RS.ge.</translation>
    </message>
    <message>
        <source>The session at eAPI had ended, so {operation} was not done. It is sent again after signing in.</source>
        <translation>The session at eAPI had ended, so {operation} was not done. It is sent again after signing in.</translation>
    </message>
    <message>
        <source>The Revenue Service did not carry out {operation} on document {number} and gives no reason. Load its state anew: it may have been moved meanwhile.</source>
        <translation>The Revenue Service did not carry out {operation} on document {number} and gives no reason. Load its state anew: it may have been moved meanwhile.</translation>
    </message>
    <message>
        <source>Revenue Service: {said} (code {number})</source>
        <translation>Revenue Service: {said} (code {number})</translation>
    </message>
    <message>
        <source>The Revenue Service got {operation} and did not answer ({reason}). Whether it was done is looked up in its lists before anything is sent again.</source>
        <translation>The Revenue Service got {operation} and did not answer ({reason}). Whether it was done is looked up in its lists before anything is sent again.</translation>
    </message>
    <message>
        <source>“{tin}” is no identification number: an organisation has 9 digits, a person 11.</source>
        <translation>“{tin}” is no identification number: an organisation has 9 digits, a person 11.</translation>
    </message>
    <message>
        <source>The Revenue Service knows no taxpayer {tin}. Check the number on the document.</source>
        <translation>The Revenue Service knows no taxpayer {tin}. Check the number on the document.</translation>
    </message>
    <message>
        <source>Invoice {number} has a correction at the Revenue Service already. Take that one in, and correct it if need be.</source>
        <translation>Invoice {number} has a correction at the Revenue Service already. Take that one in, and correct it if need be.</translation>
    </message>
    <message>
        <source>The Revenue Service has taken the document and is still saving it. Its number is asked for again in a while.</source>
        <translation>The Revenue Service has taken the document and is still saving it. Its number is asked for again in a while.</translation>
    </message>
    <message>
        <source>The Revenue Service shows other lines for invoice {number} than were given to it, so it was not sent. Compare both.</source>
        <translation>The Revenue Service shows other lines for invoice {number} than were given to it, so it was not sent. Compare both.</translation>
    </message>
    <message>
        <source>An earlier try may still be under way at the Revenue Service. It is looked up again in {seconds} {seconds:second|seconds}.</source>
        <translation>An earlier try may still be under way at the Revenue Service. It is looked up again in {seconds} {seconds:second|seconds}.</translation>
    </message>
    <message>
        <source>Whether the Revenue Service has this document cannot be told from its list; look at {numbers} there. Nothing was sent again.</source>
        <translation>Whether the Revenue Service has this document cannot be told from its list; look at {numbers} there. Nothing was sent again.</translation>
    </message>
    <message>
        <source>Document {number} was cancelled at the Revenue Service meanwhile. Decide whether a new one is to be made.</source>
        <translation>Document {number} was cancelled at the Revenue Service meanwhile. Decide whether a new one is to be made.</translation>
    </message>
    <message>
        <source>“{url}” is no address of the Revenue Service: it begins with https:// (http:// only for the practice server on this computer).</source>
        <translation>“{url}” is no address of the Revenue Service: it begins with https:// (http:// only for the practice server on this computer).</translation>
    </message>
    <message>
        <source>The table of the Revenue Service&apos;s codes has no {number}. Ask its support, or refresh the table when connected.</source>
        <translation>The table of the Revenue Service&apos;s codes has no {number}. Ask its support, or refresh the table when connected.</translation>
    </message>
    <message>
        <source>Nothing was done, for these are one act: {left} of {count} refused.</source>
        <translation>Nothing was done, for these are one act: {left} of {count} refused.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {names}: left as they were.</source>
        <translation>Nothing is wrong with {names}: left as they were.</translation>
    </message>
    <message>
        <source>{argument_name}: {message}</source>
        <translation>{argument_name}: {message}</translation>
    </message>
    <message>
        <source>“{value}” is none of these: {choices}</source>
        <translation>“{value}” is none of these: {choices}</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>missing: {words}</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>not understood: {words}</translation>
    </message>
    <message>
        <source>a value must follow</source>
        <translation>a value must follow</translation>
    </message>
    <message>
        <source>at least one value must follow</source>
        <translation>at least one value must follow</translation>
    </message>
    <message>
        <source>at most one value may follow</source>
        <translation>at most one value may follow</translation>
    </message>
    <message>
        <source>takes no value: {words}</source>
        <translation>takes no value: {words}</translation>
    </message>
    <message>
        <source>does not go together with {words}</source>
        <translation>does not go together with {words}</translation>
    </message>
    <message>
        <source>one of these is needed: {words}</source>
        <translation>one of these is needed: {words}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>show this help and end</translation>
    </message>
    <message>
        <source>“{parser_name}” is none of these: {choices}</source>
        <translation>“{parser_name}” is none of these: {choices}</translation>
    </message>
    <message>
        <source>as many values must follow: {words}</source>
        <translation>as many values must follow: {words}</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number</source>
        <translation>“{value}” is not a whole number</translation>
    </message>
    <message>
        <source>“{value}” is not an id as the program gives them</source>
        <translation>“{value}” is not an id as the program gives them</translation>
    </message>
    <message>
        <source>{added} parties would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>{added} parties would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</translation>
    </message>
    <message>
        <source>{added} parties are added, {changed} changed, {same} were the same.</source>
        <translation>{added} parties are added, {changed} changed, {same} were the same.</translation>
    </message>
    <message>
        <source>the same identification code</source>
        <translation>the same identification code</translation>
    </message>
    <message>
        <source>the same bank account</source>
        <translation>the same bank account</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>a similar name</translation>
    </message>
    <message>
        <source>No two parties look like one.</source>
        <translation>No two parties look like one.</translation>
    </message>
    <message>
        <source>A VAT status needs both --vat-payer yes|no and --vat-from DAY.</source>
        <translation>A VAT status needs both --vat-payer yes|no and --vat-from DAY.</translation>
    </message>
    <message>
        <source>The file has no parties under its header.</source>
        <translation>The file has no parties under its header.</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>no payer</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Terms, days</source>
        <translation>Terms, days</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>Balances of parties by age</source>
        <translation>Balances of parties by age</translation>
    </message>
    <message>
        <source>What they owe is positive, what we owe negative. The days count from the day due by the document or the terms of the party; without a document the oldest debt is paid first.</source>
        <translation>What they owe is positive, what we owe negative. The days count from the day due by the document or the terms of the party; without a document the oldest debt is paid first.</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>Overdue, days</translation>
    </message>
    <message>
        <source>Account and party</source>
        <translation>Account and party</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>First due</translation>
    </message>
    <message>
        <source>Statement of account: {party}</source>
        <translation>Statement of account: {party}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>On {day} neither side owes the other anything.</source>
        <translation>On {day} neither side owes the other anything.</translation>
    </message>
    <message>
        <source>On {day} {debtor} owes {creditor} {sum} ({words}).</source>
        <translation>On {day} {debtor} owes {creditor} {sum} ({words}).</translation>
    </message>
    <message>
        <source>Reconciliation act</source>
        <translation>Reconciliation act</translation>
    </message>
    <message>
        <source>The right half is filled in by the other side from its books. Two copies, one for each side.</source>
        <translation>The right half is filled in by the other side from its books. Two copies, one for each side.</translation>
    </message>
    <message>
        <source>By the books of {name}</source>
        <translation>By the books of {name}</translation>
    </message>
    <message>
        <source>Document and content</source>
        <translation>Document and content</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>Name the party with --party CODE.</source>
        <translation>Name the party with --party CODE.</translation>
    </message>
    <message>
        <source>Customers and suppliers</source>
        <translation>Customers and suppliers</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>Allocate payments</translation>
    </message>
    <message>
        <source>Balances by age</source>
        <translation>Balances by age</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>New party</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>VAT status</source>
        <translation>VAT status</translation>
    </message>
    <message>
        <source>Pays within, days</source>
        <translation>Pays within, days</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account of its debts</source>
        <translation>Account of its debts</translation>
    </message>
    <message>
        <source>Account of our debts</source>
        <translation>Account of our debts</translation>
    </message>
    <message>
        <source>Account of income</source>
        <translation>Account of income</translation>
    </message>
    <message>
        <source>Account of expense</source>
        <translation>Account of expense</translation>
    </message>
    <message>
        <source>VAT code of sales</source>
        <translation>VAT code of sales</translation>
    </message>
    <message>
        <source>VAT code of purchases</source>
        <translation>VAT code of purchases</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The same code: {parties}</source>
        <translation>The same code: {parties}</translation>
    </message>
    <message>
        <source>The same bank account: {parties}</source>
        <translation>The same bank account: {parties}</translation>
    </message>
    <message>
        <source>A similar name: {parties}</source>
        <translation>A similar name: {parties}</translation>
    </message>
    <message>
        <source>Party {party} is added.</source>
        <translation>Party {party} is added.</translation>
    </message>
    <message>
        <source>Party {party} is kept.</source>
        <translation>Party {party} is kept.</translation>
    </message>
    <message>
        <source>Nothing was different: party {party} stays as it was.</source>
        <translation>Nothing was different: party {party} stays as it was.</translation>
    </message>
    <message>
        <source>Keep the party</source>
        <translation>Keep the party</translation>
    </message>
    <message>
        <source>Open the party that may be the same</source>
        <translation>Open the party that may be the same</translation>
    </message>
    <message>
        <source>{id}  {moment}  {file}: {entries} {entries:entry|entries}, {posted} posted, {waiting} waiting, {reversed} taken back</source>
        <translation>{id}  {moment}  {file}: {entries} {entries:entry|entries}, {posted} posted, {waiting} waiting, {reversed} taken back</translation>
    </message>
    <message>
        <source>Give the account a code: Latin letters, digits, points, hyphens or underscores, such as 1210.01.</source>
        <translation>Give the account a code: Latin letters, digits, points, hyphens or underscores, such as 1210.01.</translation>
    </message>
    <message>
        <source>Give the name in Georgian.</source>
        <translation>Give the name in Georgian.</translation>
    </message>
    <message>
        <source>{file} was not brought in: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} was not brought in: {count} {count:thing|things} must be corrected. Nothing was written.</translation>
    </message>
    <message>
        <source>{count} {count:row is|rows are} read. Turning {count:it|them} into entries …</source>
        <translation>{count} {count:row is|rows are} read. Turning {count:it|them} into entries …</translation>
    </message>
    <message>
        <source>Checking {count} {count:entry|entries} …</source>
        <translation>Checking {count} {count:entry|entries} …</translation>
    </message>
    <message>
        <source>Writing {count} {count:entry|entries}, all or none …</source>
        <translation>Writing {count} {count:entry|entries}, all or none …</translation>
    </message>
    <message>
        <source>{file} has {count} {count:entry|entries}. A draft takes one: give all rows one value of “entry”.</source>
        <translation>{file} has {count} {count:entry|entries}. A draft takes one: give all rows one value of “entry”.</translation>
    </message>
    <message>
        <source>{file} was not imported: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} was not imported: {count} {count:thing|things} must be corrected. Nothing was written.</translation>
    </message>
    <message>
        <source>You do not have the right to do this here. Ask the administrator of the company.</source>
        <translation>You do not have the right to do this here. Ask the administrator of the company.</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Sales and purchases</translation>
    </message>
    <message>
        <source>Printed invoice</source>
        <translation>Printed invoice</translation>
    </message>
    <message>
        <source>“{value}” is no month. Type 3 or 03.2026.</source>
        <translation>“{value}” is no month. Type 3 or 03.2026.</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>Advances left</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>Left of it</translation>
    </message>
    <message>
        <source>VAT left</source>
        <translation>VAT left</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Used here</translation>
    </message>
    <message>
        <source>VAT released</source>
        <translation>VAT released</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>New sale</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>New purchase</translation>
    </message>
    <message>
        <source>New advance received</source>
        <translation>New advance received</translation>
    </message>
    <message>
        <source>New advance paid</source>
        <translation>New advance paid</translation>
    </message>
    <message>
        <source>New retail day</source>
        <translation>New retail day</translation>
    </message>
    <message>
        <source>New customs declaration</source>
        <translation>New customs declaration</translation>
    </message>
    <message>
        <source>New credit note to a customer</source>
        <translation>New credit note to a customer</translation>
    </message>
    <message>
        <source>New credit note of a supplier</source>
        <translation>New credit note of a supplier</translation>
    </message>
    <message>
        <source>Disc., %</source>
        <translation>Disc., %</translation>
    </message>
    <message>
        <source>Customs duty, GEL</source>
        <translation>Customs duty, GEL</translation>
    </message>
    <message>
        <source>Deduct, %</source>
        <translation>Deduct, %</translation>
    </message>
    <message>
        <source>Its invoice</source>
        <translation>Its invoice</translation>
    </message>
    <message>
        <source>All VAT of this month is deducted: nothing is adjusted.</source>
        <translation>All VAT of this month is deducted: nothing is adjusted.</translation>
    </message>
    <message>
        <source>not prepared</source>
        <translation>not prepared</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>prepared</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>Accrued and unpaid at the start</source>
        <translation>Accrued and unpaid at the start</translation>
    </message>
    <message>
        <source>+ accrued in the month</source>
        <translation>+ accrued in the month</translation>
    </message>
    <message>
        <source>− paid in the month: the return</source>
        <translation>− paid in the month: the return</translation>
    </message>
    <message>
        <source>= accrued and unpaid at the end</source>
        <translation>= accrued and unpaid at the end</translation>
    </message>
    <message>
        <source>The return in all</source>
        <translation>The return in all</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>Withholding return</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Tax, %</translation>
    </message>
    <message>
        <source>Pension to be paid until</source>
        <translation>Pension to be paid until</translation>
    </message>
    <message>
        <source>Bridge from what was accrued to what was paid</source>
        <translation>Bridge from what was accrued to what was paid</translation>
    </message>
    <message>
        <source>Return or ledger</source>
        <translation>Return or ledger</translation>
    </message>
    <message>
        <source>Reconciliation of pension and tax</source>
        <translation>Reconciliation of pension and tax</translation>
    </message>
    <message>
        <source>Tax to be paid until</source>
        <translation>Tax to be paid until</translation>
    </message>
    <message>
        <source>Payroll: from accrual to payment</source>
        <translation>Payroll: from accrual to payment</translation>
    </message>
    <message>
        <source>Return of the month</source>
        <translation>Return of the month</translation>
    </message>
    <message>
        <source>Difference: paid less return</source>
        <translation>Difference: paid less return</translation>
    </message>
    <message>
        <source>Account in the ledger</source>
        <translation>Account in the ledger</translation>
    </message>
    <message>
        <source>Owed at the start</source>
        <translation>Owed at the start</translation>
    </message>
    <message>
        <source>− settled in the month</source>
        <translation>− settled in the month</translation>
    </message>
    <message>
        <source>= owed at the end</source>
        <translation>= owed at the end</translation>
    </message>
    <message>
        <source>Difference: ledger less payroll, accrued</source>
        <translation>Difference: ledger less payroll, accrued</translation>
    </message>
    <message>
        <source>Due now: of what was paid, not yet settled</source>
        <translation>Due now: of what was paid, not yet settled</translation>
    </message>
    <message>
        <source>corrected by a later one</source>
        <translation>corrected by a later one</translation>
    </message>
    <message>
        <source>For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.</source>
        <translation>For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>VAT return</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Accrued in all</source>
        <translation>Accrued in all</translation>
    </message>
    <message>
        <source>Deducted in all</source>
        <translation>Deducted in all</translation>
    </message>
    <message>
        <source>File and pay until</source>
        <translation>File and pay until</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Register of sales</source>
        <translation>Register of sales</translation>
    </message>
    <message>
        <source>Register of purchases</source>
        <translation>Register of purchases</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Return of</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed in the portal</source>
        <translation>Annex of accrued VAT, to be typed in the portal</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed in the portal</source>
        <translation>Annex of deducted VAT, to be typed in the portal</translation>
    </message>
    <message>
        <source>Parts of the official form: {source}. They have not been confirmed: compare them with the form on the portal.</source>
        <translation>Parts of the official form: {source}. They have not been confirmed: compare them with the form on the portal.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>Returns of the month</translation>
    </message>
    <message>
        <source>Which return</source>
        <translation>Which return</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>corrective {number}</source>
        <translation>corrective {number}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>VAT without a VAT code</source>
        <translation>VAT without a VAT code</translation>
    </message>
    <message>
        <source>Suppliers that do not fit</source>
        <translation>Suppliers that do not fit</translation>
    </message>
    <message>
        <source>Threshold of VAT registration</source>
        <translation>Threshold of VAT registration</translation>
    </message>
    <message>
        <source>Taxable turnover</source>
        <translation>Taxable turnover</translation>
    </message>
    <message>
        <source>Since the first</source>
        <translation>Since the first</translation>
    </message>
    <message>
        <source>Of the threshold, %</source>
        <translation>Of the threshold, %</translation>
    </message>
    <message>
        <source>Registered for VAT since {day}: the threshold asks nothing any more.</source>
        <translation>Registered for VAT since {day}: the threshold asks nothing any more.</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: register by {by}, first return by {due}.</source>
        <translation>The threshold was passed on {day}: register by {by}, first return by {due}.</translation>
    </message>
    <message>
        <source>Near the threshold of registration: {percent} of it.</source>
        <translation>Near the threshold of registration: {percent} of it.</translation>
    </message>
    <message>
        <source>Below the threshold of registration: {percent} of it.</source>
        <translation>Below the threshold of registration: {percent} of it.</translation>
    </message>
    <message>
        <source>Threshold, GEL</source>
        <translation>Threshold, GEL</translation>
    </message>
    <message>
        <source>Counted without a VAT code</source>
        <translation>Counted without a VAT code</translation>
    </message>
    <message>
        <source>Operations while not registered in time</source>
        <translation>Operations while not registered in time</translation>
    </message>
    <message>
        <source>Fine of article 282, GEL</source>
        <translation>Fine of article 282, GEL</translation>
    </message>
    <message>
        <source>not within twelve months</source>
        <translation>not within twelve months</translation>
    </message>
    <message>
        <source>Passed at this pace in</source>
        <translation>Passed at this pace in</translation>
    </message>
    <message>
        <source>Turnover with the right to deduct</source>
        <translation>Turnover with the right to deduct</translation>
    </message>
    <message>
        <source>Turnover without that right</source>
        <translation>Turnover without that right</translation>
    </message>
    <message>
        <source>VAT on purchases for mixed use</source>
        <translation>VAT on purchases for mixed use</translation>
    </message>
    <message>
        <source>Of it deducted</source>
        <translation>Of it deducted</translation>
    </message>
    <message>
        <source>Of it not deducted, to the cost</source>
        <translation>Of it not deducted, to the cost</translation>
    </message>
    <message>
        <source>Difference of the whole year</source>
        <translation>Difference of the whole year</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>Entered already</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>Proportional deduction</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Documents of VAT</source>
        <translation>Documents of VAT</translation>
    </message>
    <message>
        <source>Days of the tax law</source>
        <translation>Days of the tax law</translation>
    </message>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>Waiting for tax invoices</translation>
    </message>
    <message>
        <source>Came after the filing</source>
        <translation>Came after the filing</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>Overdue debts</source>
        <translation>Overdue debts</translation>
    </message>
    <message>
        <source>Threshold of registration</source>
        <translation>Threshold of registration</translation>
    </message>
    <message>
        <source>The corrective return of {month} is prepared.</source>
        <translation>The corrective return of {month} is prepared.</translation>
    </message>
    <message>
        <source>Prepare the corrective return</source>
        <translation>Prepare the corrective return</translation>
    </message>
    <message>
        <source>No sale stands in the return of this month.</source>
        <translation>No sale stands in the return of this month.</translation>
    </message>
    <message>
        <source>No purchase stands in the return of this month.</source>
        <translation>No purchase stands in the return of this month.</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed</source>
        <translation>Annex of accrued VAT, to be typed</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed</source>
        <translation>Annex of deducted VAT, to be typed</translation>
    </message>
    <message>
        <source>Nothing was sold in these twelve months.</source>
        <translation>Nothing was sold in these twelve months.</translation>
    </message>
    <message>
        <source>Every supplier fits what is deducted of it.</source>
        <translation>Every supplier fits what is deducted of it.</translation>
    </message>
    <message>
        <source>Every line on an account of VAT has its VAT code.</source>
        <translation>Every line on an account of VAT has its VAT code.</translation>
    </message>
    <message>
        <source>Proportional deduction of VAT, {month}</source>
        <translation>Proportional deduction of VAT, {month}</translation>
    </message>
    <message>
        <source>The proportional deduction is entered: {number}.</source>
        <translation>The proportional deduction is entered: {number}.</translation>
    </message>
    <message>
        <source>They wait for their tax invoice again: {count}.</source>
        <translation>They wait for their tax invoice again: {count}.</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Let it wait again</translation>
    </message>
    <message>
        <source>The return of {month} is prepared.</source>
        <translation>The return of {month} is prepared.</translation>
    </message>
    <message>
        <source>The return of {month} is marked as filed.</source>
        <translation>The return of {month} is marked as filed.</translation>
    </message>
    <message>
        <source>The month is settled by {number}.</source>
        <translation>The month is settled by {number}.</translation>
    </message>
    <message>
        <source>The settling entry {number} waits for a second person.</source>
        <translation>The settling entry {number} waits for a second person.</translation>
    </message>
    <message>
        <source>Return: {state}</source>
        <translation>Return: {state}</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>File and pay until {day}</source>
        <translation>File and pay until {day}</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Days left: {count}</translation>
    </message>
    <message>
        <source>Days late: {count}</source>
        <translation>Days late: {count}</translation>
    </message>
    <message>
        <source>Income tax of the return of {month}</source>
        <translation>Income tax of the return of {month}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>File for the portal</source>
        <translation>File for the portal</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Mark as filed</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>pension until {day}</source>
        <translation>pension until {day}</translation>
    </message>
    <message>
        <source>Prepare, and ask the surplus back</source>
        <translation>Prepare, and ask the surplus back</translation>
    </message>
    <message>
        <source>Attach to a return</source>
        <translation>Attach to a return</translation>
    </message>
    <message>
        <source>Nothing is sent to RS.ge.</source>
        <translation>Nothing is sent to RS.ge.</translation>
    </message>
    <message>
        <source>Documents from {day} on are sent to RS.ge.</source>
        <translation>Documents from {day} on are sent to RS.ge.</translation>
    </message>
    <message>
        <source>{done} sent, {delayed} wait, {dead} refused.</source>
        <translation>{done} sent, {delayed} wait, {dead} refused.</translation>
    </message>
    <message>
        <source>Documents that go again: {count}.</source>
        <translation>Documents that go again: {count}.</translation>
    </message>
    <message>
        <source>{fetched} fetched, {matched} of them matched with the books.</source>
        <translation>{fetched} fetched, {matched} of them matched with the books.</translation>
    </message>
    <message>
        <source>Documents go to RS.ge itself, or to a practice server on this computer such as http://127.0.0.1:8099. Leave the address empty for RS.ge.</source>
        <translation>Documents go to RS.ge itself, or to a practice server on this computer such as http://127.0.0.1:8099. Leave the address empty for RS.ge.</translation>
    </message>
    <message>
        <source>Quantities, amounts and VAT are those of the books and are not changed here. Correct the invoice itself.</source>
        <translation>Quantities, amounts and VAT are those of the books and are not changed here. Correct the invoice itself.</translation>
    </message>
    <message>
        <source>To reject an invoice a reason is needed; to attach one, the number of the declaration and its month.</source>
        <translation>To reject an invoice a reason is needed; to attach one, the number of the declaration and its month.</translation>
    </message>
    <message>
        <source>This is on its way to RS.ge already. Look into the outbox.</source>
        <translation>This is on its way to RS.ge already. Look into the outbox.</translation>
    </message>
    <message>
        <source>More was credited than the line of the invoice has. RS.ge takes no amounts below zero; compare both documents.</source>
        <translation>More was credited than the line of the invoice has. RS.ge takes no amounts below zero; compare both documents.</translation>
    </message>
    <message>
        <source>There is no such document of RS.ge here. Fetch them first.</source>
        <translation>There is no such document of RS.ge here. Fetch them first.</translation>
    </message>
    <message>
        <source>Held back by a person.</source>
        <translation>Held back by a person.</translation>
    </message>
    <message>
        <source>{entry} is no document of that kind: what came belongs to a purchase, what we sent to a sale.</source>
        <translation>{entry} is no document of that kind: what came belongs to a purchase, what we sent to a sale.</translation>
    </message>
    <message>
        <source>{entry} is matched with {number} of RS.ge already. Undo that first, or choose another.</source>
        <translation>{entry} is matched with {number} of RS.ge already. Undo that first, or choose another.</translation>
    </message>
    <message>
        <source>Somebody decided meanwhile what “{name}” is. Press F5 and look at it again.</source>
        <translation>Somebody decided meanwhile what “{name}” is. Press F5 and look at it again.</translation>
    </message>
    <message>
        <source>A line names no goods or service. RS.ge wants a name in every line.</source>
        <translation>A line names no goods or service. RS.ge wants a name in every line.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>The document has no lines.</translation>
    </message>
    <message>
        <source>The buyer has no identification code of 9 or 11 digits. Give it in the outbox, or hold the document back if the buyer needs no tax invoice.</source>
        <translation>The buyer has no identification code of 9 or 11 digits. Give it in the outbox, or hold the document back if the buyer needs no tax invoice.</translation>
    </message>
    <message>
        <source>There is no such document in the outbox.</source>
        <translation>There is no such document in the outbox.</translation>
    </message>
    <message>
        <source>The document is done, taken back or just being sent, so this cannot be decided about it.</source>
        <translation>The document is done, taken back or just being sent, so this cannot be decided about it.</translation>
    </message>
    <message>
        <source>A company for demonstration or practice sends nothing to RS.ge. Give the address of a practice server on this computer.</source>
        <translation>A company for demonstration or practice sends nothing to RS.ge. Give the address of a practice server on this computer.</translation>
    </message>
    <message>
        <source>Another program has gone on sending this company&apos;s documents meanwhile.</source>
        <translation>Another program has gone on sending this company&apos;s documents meanwhile.</translation>
    </message>
    <message>
        <source>The entry was taken back before the document was sent, so it is not sent.</source>
        <translation>The entry was taken back before the document was sent, so it is not sent.</translation>
    </message>
    <message>
        <source>The document was never sent to RS.ge, so there is nothing to change there.</source>
        <translation>The document was never sent to RS.ge, so there is nothing to change there.</translation>
    </message>
    <message>
        <source>RS.ge</source>
        <translation>RS.ge</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Connection to RS.ge</source>
        <translation>Connection to RS.ge</translation>
    </message>
    <message>
        <source>Documents held back: {count}.</source>
        <translation>Documents held back: {count}.</translation>
    </message>
    <message>
        <source>Mended; the document goes again.</source>
        <translation>Mended; the document goes again.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Invoices that are right: {count}. Add --commit to bring them in.</source>
        <translation>Invoices that are right: {count}. Add --commit to bring them in.</translation>
    </message>
    <message>
        <source>Too many rows to paste (the most is {rows}). Bring them in as a file.</source>
        <translation>Too many rows to paste (the most is {rows}). Bring them in as a file.</translation>
    </message>
    <message>
        <source>Tax Code of Georgia, No. 3591, 17.09.2010</source>
        <translation>Tax Code of Georgia, No. 3591, 17.09.2010</translation>
    </message>
    <message>
        <source>Tax Code of Georgia</source>
        <translation>Tax Code of Georgia</translation>
    </message>
    <message>
        <source>Order 996 of the Minister of Finance of 31.12.2010</source>
        <translation>Order 996 of the Minister of Finance of 31.12.2010</translation>
    </message>
    <message>
        <source>Law of Georgia on Funded Pension, No. 3303, 21.07.2018</source>
        <translation>Law of Georgia on Funded Pension, No. 3303, 21.07.2018</translation>
    </message>
    <message>
        <source>Labour Code of Georgia</source>
        <translation>Labour Code of Georgia</translation>
    </message>
    <message>
        <source>Decree of the Government of Georgia</source>
        <translation>Decree of the Government of Georgia</translation>
    </message>
    <message>
        <source>articles 67 and 164 say nothing of lines; tax invoices of RS.ge keep the tax of each line</source>
        <translation>articles 67 and 164 say nothing of lines; tax invoices of RS.ge keep the tax of each line</translation>
    </message>
    <message>
        <source>{act}, article {article}</source>
        <translation>{act}, article {article}</translation>
    </message>
    <message>
        <source>VAT return and payment</source>
        <translation>VAT return and payment</translation>
    </message>
    <message>
        <source>Withholding return, where wages were paid</source>
        <translation>Withholding return, where wages were paid</translation>
    </message>
    <message>
        <source>Pension contributions, where wages were paid</source>
        <translation>Pension contributions, where wages were paid</translation>
    </message>
    <message>
        <source>No user of RS.ge is kept on this computer. Give it on the screen “Connection to RS.ge”.</source>
        <translation>No user of RS.ge is kept on this computer. Give it on the screen “Connection to RS.ge”.</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods set off.</source>
        <translation>The waybill needs the address where the goods set off.</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods arrive.</source>
        <translation>The waybill needs the address where the goods arrive.</translation>
    </message>
    <message>
        <source>Say what carries the goods.</source>
        <translation>Say what carries the goods.</translation>
    </message>
    <message>
        <source>The waybill needs the number of the car.</source>
        <translation>The waybill needs the number of the car.</translation>
    </message>
    <message>
        <source>A foreign driver is named, with the number of a paper.</source>
        <translation>A foreign driver is named, with the number of a paper.</translation>
    </message>
    <message>
        <source>The driver&apos;s personal number has 11 digits.</source>
        <translation>The driver&apos;s personal number has 11 digits.</translation>
    </message>
    <message>
        <source>in {days} {days:day|days}</source>
        <translation>in {days} {days:day|days}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{days} {days:day|days} overdue</source>
        <translation>{days} {days:day|days} overdue</translation>
    </message>
    <message>
        <source>RS.ge does not answer now.</source>
        <translation>RS.ge does not answer now.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries}</source>
        <translation>{count} {count:entry|entries}</translation>
    </message>
    <message>
        <source>{count} {count:document|documents}</source>
        <translation>{count} {count:document|documents}</translation>
    </message>
    <message>
        <source>Every month with payments is filed.</source>
        <translation>Every month with payments is filed.</translation>
    </message>
    <message>
        <source>What is paid comes into the month&apos;s return.</source>
        <translation>What is paid comes into the month&apos;s return.</translation>
    </message>
    <message>
        <source>{month}: {state}, file and pay until {day}.</source>
        <translation>{month}: {state}, file and pay until {day}.</translation>
    </message>
    <message>
        <source>The last run is of {month}.</source>
        <translation>The last run is of {month}.</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>Nobody is owed wages.</translation>
    </message>
    <message>
        <source>Owed wages, the oldest to be paid on {day}.</source>
        <translation>Owed wages, the oldest to be paid on {day}.</translation>
    </message>
    <message>
        <source>The register of hired persons knows all.</source>
        <translation>The register of hired persons knows all.</translation>
    </message>
    <message>
        <source>A start or end of work comes here before it.</source>
        <translation>A start or end of work comes here before it.</translation>
    </message>
    <message>
        <source>Not told in time: {late}; to be told within a week: {soon}.</source>
        <translation>Not told in time: {late}; to be told within a week: {soon}.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of the register</source>
        <translation>{count} {count:entry|entries} of the register</translation>
    </message>
    <message>
        <source>To pay by now: {amount} GEL.</source>
        <translation>To pay by now: {amount} GEL.</translation>
    </message>
    <message>
        <source>At this pace it is passed in {month}.</source>
        <translation>At this pace it is passed in {month}.</translation>
    </message>
    <message>
        <source>This company sends nothing to RS.ge yet.</source>
        <translation>This company sends nothing to RS.ge yet.</translation>
    </message>
    <message>
        <source>“Connection to RS.ge” says from which day it does.</source>
        <translation>“Connection to RS.ge” says from which day it does.</translation>
    </message>
    <message>
        <source>Everything is at RS.ge.</source>
        <translation>Everything is at RS.ge.</translation>
    </message>
    <message>
        <source>A posted sale, advance or credit note comes here.</source>
        <translation>A posted sale, advance or credit note comes here.</translation>
    </message>
    <message>
        <source>Unsent: {unsent}, refused: {refused}, held back: {held}.</source>
        <translation>Unsent: {unsent}, refused: {refused}, held back: {held}.</translation>
    </message>
    <message>
        <source>Sending stands still: {why}</source>
        <translation>Sending stands still: {why}</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>No purchase waits for its tax invoice.</translation>
    </message>
    <message>
        <source>A purchase posted without its number comes here.</source>
        <translation>A purchase posted without its number comes here.</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation>The oldest is of {day}.</translation>
    </message>
    <message>
        <source>Nothing came after a filing.</source>
        <translation>Nothing came after a filing.</translation>
    </message>
    <message>
        <source>What enters a filed month later comes here.</source>
        <translation>What enters a filed month later comes here.</translation>
    </message>
    <message>
        <source>For a corrective return: Ctrl+Enter prepares it.</source>
        <translation>For a corrective return: Ctrl+Enter prepares it.</translation>
    </message>
    <message>
        <source>No entry waits for your approval.</source>
        <translation>No entry waits for your approval.</translation>
    </message>
    <message>
        <source>What a colleague submits for approval comes here.</source>
        <translation>What a colleague submits for approval comes here.</translation>
    </message>
    <message>
        <source>No draft of yours is unfinished.</source>
        <translation>No draft of yours is unfinished.</translation>
    </message>
    <message>
        <source>In the journal Ins begins an entry.</source>
        <translation>In the journal Ins begins an entry.</translation>
    </message>
    <message>
        <source>Sent back to you: {count}.</source>
        <translation>Sent back to you: {count}.</translation>
    </message>
    <message>
        <source>Nothing is overdue, to us or by us.</source>
        <translation>Nothing is overdue, to us or by us.</translation>
    </message>
    <message>
        <source>What is not paid on its day comes here.</source>
        <translation>What is not paid on its day comes here.</translation>
    </message>
    <message>
        <source>To us by {count} {count:party|parties}.</source>
        <translation>To us by {count} {count:party|parties}.</translation>
    </message>
    <message>
        <source>We owe {count} {count:party|parties} {amount} GEL that {count:is|are} overdue.</source>
        <translation>We owe {count} {count:party|parties} {amount} GEL that {count:is|are} overdue.</translation>
    </message>
    <message>
        <source>{amount} GEL</source>
        <translation>{amount} GEL</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>No rate is kept; none is needed for lari.</source>
        <translation>No rate is kept; none is needed for lari.</translation>
    </message>
    <message>
        <source>On the list of rates Shift+F5 fetches them.</source>
        <translation>On the list of rates Shift+F5 fetches them.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>The newest is of {day}.</translation>
    </message>
    <message>
        <source>{count} {count:day|days} without rates</source>
        <translation>{count} {count:day|days} without rates</translation>
    </message>
    <message>
        <source>{number} of {party}, {day}, {amount} GEL: which purchase is it?</source>
        <translation>{number} of {party}, {day}, {amount} GEL: which purchase is it?</translation>
    </message>
    <message>
        <source>{number} is matched with {reference}.</source>
        <translation>{number} is matched with {reference}.</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>This is it</translation>
    </message>
    <message>
        <source>Not ours: reject</source>
        <translation>Not ours: reject</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Kept: every later purchase with “{name}” is made so.</source>
        <translation>Kept: every later purchase with “{name}” is made so.</translation>
    </message>
    <message>
        <source>Kept. Every name is decided: in “Received through RS.ge” Ins makes the purchase.</source>
        <translation>Kept. Every name is decided: in “Received through RS.ge” Ins makes the purchase.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Asking RS.ge about {tin}…</source>
        <translation>Asking RS.ge about {tin}…</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, a VAT payer. Take this over?</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, not a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, not a VAT payer. Take this over?</translation>
    </message>
    <message>
        <source>The name here is “{name}” and is replaced.</source>
        <translation>The name here is “{name}” and is replaced.</translation>
    </message>
    <message>
        <source>Taken over from RS.ge. Ctrl+Enter keeps the party.</source>
        <translation>Taken over from RS.ge. Ctrl+Enter keeps the party.</translation>
    </message>
    <message>
        <source>Check at RS.ge</source>
        <translation>Check at RS.ge</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Allocated: {count}.</source>
        <translation>Allocated: {count}.</translation>
    </message>
    <message>
        <source>Proposed: {count}. Add --commit to keep it.</source>
        <translation>Proposed: {count}. Add --commit to keep it.</translation>
    </message>
    <message>
        <source>There is nothing to allocate.</source>
        <translation>There is nothing to allocate.</translation>
    </message>
    <message>
        <source>“{value}” is no id of an allocation. `party allocations` shows them.</source>
        <translation>“{value}” is no id of an allocation. `party allocations` shows them.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>The allocation is undone.</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Payments to allocate</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>Open debts</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>This payment</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Other payments</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Allocations made</source>
        <translation>Allocations made</translation>
    </message>
    <message>
        <source>Due by terms: {days} {days:day|days}</source>
        <translation>Due by terms: {days} {days:day|days}</translation>
    </message>
    <message>
        <source>Pay {number}: the draft of the entry opens then and is posted there.</source>
        <translation>Pay {number}: the draft of the entry opens then and is posted there.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Make the draft</translation>
    </message>
    <message>
        <source>Account of money</source>
        <translation>Account of money</translation>
    </message>
    <message>
        <source>Without a rate that of the National Bank of the day is taken.</source>
        <translation>Without a rate that of the National Bank of the day is taken.</translation>
    </message>
    <message>
        <source>Choose the account of money.</source>
        <translation>Choose the account of money.</translation>
    </message>
    <message>
        <source>Make the drafts that are due</source>
        <translation>Make the drafts that are due</translation>
    </message>
    <message>
        <source>Make no more of it</source>
        <translation>Make no more of it</translation>
    </message>
    <message>
        <source>Drafts made: {entries}.</source>
        <translation>Drafts made: {entries}.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Propose oldest first</source>
        <translation>Propose oldest first</translation>
    </message>
    <message>
        <source>Clear the proposal</source>
        <translation>Clear the proposal</translation>
    </message>
    <message>
        <source>Undo the allocation</source>
        <translation>Undo the allocation</translation>
    </message>
    <message>
        <source>An employee has no code. Give one of at most 64 signs.</source>
        <translation>An employee has no code. Give one of at most 64 signs.</translation>
    </message>
    <message>
        <source>The code {employee} belongs to another employee. Give another one.</source>
        <translation>The code {employee} belongs to another employee. Give another one.</translation>
    </message>
    <message>
        <source>Nothing was kept. Correct what is named, then keep it again.</source>
        <translation>Nothing was kept. Correct what is named, then keep it again.</translation>
    </message>
    <message>
        <source>{employee}: the bank account is no right IBAN. Compare it with the bank&apos;s paper.</source>
        <translation>{employee}: the bank account is no right IBAN. Compare it with the bank&apos;s paper.</translation>
    </message>
    <message>
        <source>{employee} is blocked: what is known of this person is shown to nobody and not changed. Lift the blocking first.</source>
        <translation>{employee} is blocked: what is known of this person is shown to nobody and not changed. Lift the blocking first.</translation>
    </message>
    <message>
        <source>Sheets of payroll with {employee} must be kept until {day}. Block this person instead of erasing.</source>
        <translation>Sheets of payroll with {employee} must be kept until {day}. Block this person instead of erasing.</translation>
    </message>
    <message>
        <source>{employee}: first and last name are both needed.</source>
        <translation>{employee}: first and last name are both needed.</translation>
    </message>
    <message>
        <source>There is no such employee, or this person is blocked: {employee}.</source>
        <translation>There is no such employee, or this person is blocked: {employee}.</translation>
    </message>
    <message>
        <source>No employee was given. Name at least one.</source>
        <translation>No employee was given. Name at least one.</translation>
    </message>
    <message>
        <source>{employee}: this personal number belongs to an employee already. Use that one, also for who comes back.</source>
        <translation>{employee}: this personal number belongs to an employee already. Use that one, also for who comes back.</translation>
    </message>
    <message>
        <source>{employee}: a citizen of Georgia has a personal number of 11 digits.</source>
        <translation>{employee}: a citizen of Georgia has a personal number of 11 digits.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>Say why, in at least three letters: it is kept with the data.</translation>
    </message>
    <message>
        <source>{employee}: two agreements of one kind hold on {day}. End the earlier one before.</source>
        <translation>{employee}: two agreements of one kind hold on {day}. End the earlier one before.</translation>
    </message>
    <message>
        <source>A value cannot be kept: a day, a number or a text is outside of what is allowed ({place}). Correct it, then keep it again.</source>
        <translation>A value cannot be kept: a day, a number or a text is outside of what is allowed ({place}). Correct it, then keep it again.</translation>
    </message>
    <message>
        <source>This entry belongs to payroll and is changed there alone, by the payroll officer.</source>
        <translation>This entry belongs to payroll and is changed there alone, by the payroll officer.</translation>
    </message>
    <message>
        <source>The entry books another sum than the people&apos;s lines come to: {role}. Calculate again.</source>
        <translation>The entry books another sum than the people&apos;s lines come to: {role}. Calculate again.</translation>
    </message>
    <message>
        <source>The entry of the run or payment is missing or dated otherwise. Calculate again.</source>
        <translation>The entry of the run or payment is missing or dated otherwise. Calculate again.</translation>
    </message>
    <message>
        <source>Entries of payroll name no employee: everybody who reads entries would see the pay.</source>
        <translation>Entries of payroll name no employee: everybody who reads entries would see the pay.</translation>
    </message>
    <message>
        <source>The entry does not agree with payroll, and nothing was posted.</source>
        <translation>The entry does not agree with payroll, and nothing was posted.</translation>
    </message>
    <message>
        <source>A return is filed after its month and not in the future: {day}. Give the day of the portal&apos;s receipt.</source>
        <translation>A return is filed after its month and not in the future: {day}. Give the day of the portal&apos;s receipt.</translation>
    </message>
    <message>
        <source>The run has nobody in it. Nothing is due, or nobody has an agreement that month.</source>
        <translation>The run has nobody in it. Nothing is due, or nobody has an agreement that month.</translation>
    </message>
    <message>
        <source>There is no such run or payment of payroll. It may have been thrown away.</source>
        <translation>There is no such run or payment of payroll. It may have been thrown away.</translation>
    </message>
    <message>
        <source>More would be paid than is owed to: {employees}. Read it anew.</source>
        <translation>More would be paid than is owed to: {employees}. Read it anew.</translation>
    </message>
    <message>
        <source>Payments of this run stand. Take them back first, or post the difference.</source>
        <translation>Payments of this run stand. Take them back first, or post the difference.</translation>
    </message>
    <message>
        <source>What is posted in payroll is not changed. Post the difference, or take it back.</source>
        <translation>What is posted in payroll is not changed. Post the difference, or take it back.</translation>
    </message>
    <message>
        <source>Give the number under which the portal took the return.</source>
        <translation>Give the number under which the portal took the return.</translation>
    </message>
    <message>
        <source>Payments of the month changed after the return was built. Build it again.</source>
        <translation>Payments of the month changed after the return was built. Build it again.</translation>
    </message>
    <message>
        <source>The rows of the return do not add up to its sums. Build it again.</source>
        <translation>The rows of the return do not add up to its sums. Build it again.</translation>
    </message>
    <message>
        <source>The return is filed already, under {reference}. Later payments need a corrective one.</source>
        <translation>The return is filed already, under {reference}. Later payments need a corrective one.</translation>
    </message>
    <message>
        <source>There is no such withholding return.</source>
        <translation>There is no such withholding return.</translation>
    </message>
    <message>
        <source>A return of this month was prepared by somebody else meanwhile. Read it anew.</source>
        <translation>A return of this month was prepared by somebody else meanwhile. Read it anew.</translation>
    </message>
    <message>
        <source>Nothing of the month changed since its return was filed: there is nothing to correct.</source>
        <translation>Nothing of the month changed since its return was filed: there is nothing to correct.</translation>
    </message>
    <message>
        <source>A filed withholding return is not changed. Prepare a corrective one.</source>
        <translation>A filed withholding return is not changed. Prepare a corrective one.</translation>
    </message>
    <message>
        <source>No account serves “{role}”. Bind one under Chart of accounts, Roles, then post again.</source>
        <translation>No account serves “{role}”. Bind one under Chart of accounts, Roles, then post again.</translation>
    </message>
    <message>
        <source>A sum or a day of payroll cannot be kept ({place}). Calculate again.</source>
        <translation>A sum or a day of payroll cannot be kept ({place}). Calculate again.</translation>
    </message>
    <message>
        <source>{employee}: the timesheet has another number of marks than the month has days ({days}).</source>
        <translation>{employee}: the timesheet has another number of marks than the month has days ({days}).</translation>
    </message>
    <message>
        <source>No timesheet was given. Name a month and at least one employee.</source>
        <translation>No timesheet was given. Name a month and at least one employee.</translation>
    </message>
    <message>
        <source>By law the person&apos;s own pension contribution is no part of the taxed salary (Tax Code, art. 101(3)(d)). Some handbooks tax the whole gross pay: then {over} too much is withheld.</source>
        <translation>By law the person&apos;s own pension contribution is no part of the taxed salary (Tax Code, art. 101(3)(d)). Some handbooks tax the whole gross pay: then {over} too much is withheld.</translation>
    </message>
    <message>
        <source>There is no pay item “{key}” on {day}.</source>
        <translation>There is no pay item “{key}” on {day}.</translation>
    </message>
    <message>
        <source>The claim {claim} has a sum below zero. Give back what was taken instead.</source>
        <translation>The claim {claim} has a sum below zero. Give back what was taken instead.</translation>
    </message>
    <message>
        <source>Was paid last month, and is missing now.</source>
        <translation>Was paid last month, and is missing now.</translation>
    </message>
    <message>
        <source>Is paid for the first time.</source>
        <translation>Is paid for the first time.</translation>
    </message>
    <message>
        <source>Gross pay went from {before} to {now}, by {percent} %.</source>
        <translation>Gross pay went from {before} to {now}, by {percent} %.</translation>
    </message>
    <message>
        <source>Net pay went from {before} to {now}, by {percent} %, while gross did not.</source>
        <translation>Net pay went from {before} to {now}, by {percent} %, while gross did not.</translation>
    </message>
    <message>
        <source>Has a contract and no pay this month.</source>
        <translation>Has a contract and no pay this month.</translation>
    </message>
    <message>
        <source>More was paid or taken than was earned: the payout would be {now}.</source>
        <translation>More was paid or taken than was earned: the payout would be {now}.</translation>
    </message>
    <message>
        <source>Gross pay of {now} is unusually high.</source>
        <translation>Gross pay of {now} is unusually high.</translation>
    </message>
    <message>
        <source>Hours of overtime: {hours}.</source>
        <translation>Hours of overtime: {hours}.</translation>
    </message>
    <message>
        <source>{percent} % of pay after tax are taken by deductions.</source>
        <translation>{percent} % of pay after tax are taken by deductions.</translation>
    </message>
    <message>
        <source>The limit of deductions leaves {now} for the months to come.</source>
        <translation>The limit of deductions leaves {now} for the months to come.</translation>
    </message>
    <message>
        <source>Pension contributions began or ended: {before} last month, {now} now.</source>
        <translation>Pension contributions began or ended: {before} last month, {now} now.</translation>
    </message>
    <message>
        <source>The year&apos;s tax allowance is used up this month: {now} of it here.</source>
        <translation>The year&apos;s tax allowance is used up this month: {now} of it here.</translation>
    </message>
    <message>
        <source>At most {most} signs fit here.</source>
        <translation>At most {most} signs fit here.</translation>
    </message>
    <message>
        <source>Citizenship is the two Latin letters of the country: GE, UA, TR.</source>
        <translation>Citizenship is the two Latin letters of the country: GE, UA, TR.</translation>
    </message>
    <message>
        <source>This is no day on which somebody at work was born.</source>
        <translation>This is no day on which somebody at work was born.</translation>
    </message>
    <message>
        <source>The first day is missing. Say from when this holds.</source>
        <translation>The first day is missing. Say from when this holds.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of both.</source>
        <translation>The last day is before the first. Correct one of both.</translation>
    </message>
    <message>
        <source>The amount is missing. Say how much was agreed.</source>
        <translation>The amount is missing. Say how much was agreed.</translation>
    </message>
    <message>
        <source>The part of a full position is more than 0 and at most 2: 1 is a full one, 0.5 half.</source>
        <translation>The part of a full position is more than 0 and at most 2: 1 is a full one, 0.5 half.</translation>
    </message>
    <message>
        <source>Hours a day are more than 0 and at most 24.</source>
        <translation>Hours a day are more than 0 and at most 24.</translation>
    </message>
    <message>
        <source>This was said of this day already. Leave one of both.</source>
        <translation>This was said of this day already. Leave one of both.</translation>
    </message>
    <message>
        <source>The ground is missing. Choose one.</source>
        <translation>The ground is missing. Choose one.</translation>
    </message>
    <message>
        <source>The amount of a year is more than 0.</source>
        <translation>The amount of a year is more than 0.</translation>
    </message>
    <message>
        <source>The pay item is missing. Choose one.</source>
        <translation>The pay item is missing. Choose one.</translation>
    </message>
    <message>
        <source>Give an amount or a percentage: one of both.</source>
        <translation>Give an amount or a percentage: one of both.</translation>
    </message>
    <message>
        <source>The total is more than 0, or is left empty.</source>
        <translation>The total is more than 0, or is left empty.</translation>
    </message>
    <message>
        <source>Column {column}: no value of “{name}” is given for this person&apos;s month.</source>
        <translation>Column {column}: no value of “{name}” is given for this person&apos;s month.</translation>
    </message>
    <message>
        <source>Column {column}: here the formula divides by zero. Use if() where the divisor may be zero.</source>
        <translation>Column {column}: here the formula divides by zero. Use if() where the divisor may be zero.</translation>
    </message>
    <message>
        <source>The formula has {length} characters; {limit} are allowed. Divide it.</source>
        <translation>The formula has {length} characters; {limit} are allowed. Divide it.</translation>
    </message>
    <message>
        <source>Column {column}: the name “{name}” is not known. Known are: {known}.</source>
        <translation>Column {column}: the name “{name}” is not known. Known are: {known}.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” means nothing in a formula. Write numbers with a point, and names in Latin letters.</source>
        <translation>Column {column}: “{sign}” means nothing in a formula. Write numbers with a point, and names in Latin letters.</translation>
    </message>
    <message>
        <source>The formula is empty. Write for instance: hours * rate.</source>
        <translation>The formula is empty. Write for instance: hours * rate.</translation>
    </message>
    <message>
        <source>Column {column}: the formula ends where a value or a bracket is due.</source>
        <translation>Column {column}: the formula ends where a value or a bracket is due.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” does not belong here. Look for a missing sign.</source>
        <translation>Column {column}: “{sign}” does not belong here. Look for a missing sign.</translation>
    </message>
    <message>
        <source>Column {column}: more than {limit} brackets or signs stand within one another. Divide the formula.</source>
        <translation>Column {column}: more than {limit} brackets or signs stand within one another. Divide the formula.</translation>
    </message>
    <message>
        <source>Column {column}: {function} is written as round(value, 2), min(a, b), max(a, b) or if(a &gt; b, c, d).</source>
        <translation>Column {column}: {function} is written as round(value, 2), min(a, b), max(a, b) or if(a &gt; b, c, d).</translation>
    </message>
    <message>
        <source>Column {column}: the number is too long; {limit} digits are allowed.</source>
        <translation>Column {column}: the number is too long; {limit} digits are allowed.</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Hours worked</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Paid leave</translation>
    </message>
    <message>
        <source>Unpaid leave</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Sickness</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Day {day}: “{value}” is no mark of a timesheet. Give hours (8, or 8/2 with two at night), a letter ({letters}), or nothing for a day off.</source>
        <translation>Day {day}: “{value}” is no mark of a timesheet. Give hours (8, or 8/2 with two at night), a letter ({letters}), or nothing for a day off.</translation>
    </message>
    <message>
        <source>The timesheet has marks that cannot be read.</source>
        <translation>The timesheet has marks that cannot be read.</translation>
    </message>
    <message>
        <source>The pay item “{key}” has two forms on {day}.</source>
        <translation>The pay item “{key}” has two forms on {day}.</translation>
    </message>
    <message>
        <source>“{item}” is free of tax and yet bears the pension contribution: its base is taxable pay. Change one of both.</source>
        <translation>“{item}” is free of tax and yet bears the pension contribution: its base is taxable pay. Change one of both.</translation>
    </message>
    <message>
        <source>“{item}” hands what is above its limit to “{excess}”, which is no pay item.</source>
        <translation>“{item}” hands what is above its limit to “{excess}”, which is no pay item.</translation>
    </message>
    <message>
        <source>{employee}: on {day} more money came back than had been paid, by {amount}. Check the payment.</source>
        <translation>{employee}: on {day} more money came back than had been paid, by {amount}. Check the payment.</translation>
    </message>
    <message>
        <source>The file has no employees under its header.</source>
        <translation>The file has no employees under its header.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Bring it in in parts.</source>
        <translation>The file has more than {most} rows. Bring it in in parts.</translation>
    </message>
    <message>
        <source>This stands in row {other} of the file too. Leave one of both.</source>
        <translation>This stands in row {other} of the file too. Leave one of both.</translation>
    </message>
    <message>
        <source>“{value}” is none of the words known here: {allowed}.</source>
        <translation>“{value}” is none of the words known here: {allowed}.</translation>
    </message>
    <message>
        <source>There is no cost centre “{value}”. Add it first.</source>
        <translation>There is no cost centre “{value}”. Add it first.</translation>
    </message>
    <message>
        <source>The currency “{value}” is not known in these books.</source>
        <translation>The currency “{value}” is not known in these books.</translation>
    </message>
    <message>
        <source>This is no day. Write 2026-03-31 or 31.03.2026.</source>
        <translation>This is no day. Write 2026-03-31 or 31.03.2026.</translation>
    </message>
    <message>
        <source>This is no amount. Write 1180 or 1180.50.</source>
        <translation>This is no amount. Write 1180 or 1180.50.</translation>
    </message>
    <message>
        <source>This is none of the words known here: {allowed}.</source>
        <translation>This is none of the words known here: {allowed}.</translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation>The first day of work is missing.</translation>
    </message>
    <message>
        <source>Nothing of these runs is owed any more.</source>
        <translation>Nothing of these runs is owed any more.</translation>
    </message>
    <message>
        <source>This return owes no tax: there is nothing to settle.</source>
        <translation>This return owes no tax: there is nothing to settle.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Service of a natural person</source>
        <translation>Service of a natural person</translation>
    </message>
    <message>
        <source>Service of an individual entrepreneur</source>
        <translation>Service of an individual entrepreneur</translation>
    </message>
    <message>
        <source>Service of a non-resident</source>
        <translation>Service of a non-resident</translation>
    </message>
    <message>
        <source>Service from a country of preferential taxation</source>
        <translation>Service from a country of preferential taxation</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Monthly salary</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>By the piece</source>
        <translation>By the piece</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>gross</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Selling</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>Funded pension</source>
        <translation>Funded pension</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Residency</translation>
    </message>
    <message>
        <source>Severe disability, veterans and the like</source>
        <translation>Severe disability, veterans and the like</translation>
    </message>
    <message>
        <source>Single parents, many children and the like</source>
        <translation>Single parents, many children and the like</translation>
    </message>
    <message>
        <source>Another ground of article 82</source>
        <translation>Another ground of article 82</translation>
    </message>
    <message>
        <source>told in time</source>
        <translation>told in time</translation>
    </message>
    <message>
        <source>told late, by {days} {days:day|days}</source>
        <translation>told late, by {days} {days:day|days}</translation>
    </message>
    <message>
        <source>to be told before {day}</source>
        <translation>to be told before {day}</translation>
    </message>
    <message>
        <source>not told, though due before {day}</source>
        <translation>not told, though due before {day}</translation>
    </message>
    <message>
        <source>Start on {day}: {state}</source>
        <translation>Start on {day}: {state}</translation>
    </message>
    <message>
        <source>End on {day}: {state}</source>
        <translation>End on {day}: {state}</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminated</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Working rate</source>
        <translation>Working rate</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Start of work</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>End of work</translation>
    </message>
    <message>
        <source>The layout of the withholding return for {day} is not known.</source>
        <translation>The layout of the withholding return for {day} is not known.</translation>
    </message>
    <message>
        <source>Nothing is known of the person paid here. Complete the person&apos;s card.</source>
        <translation>Nothing is known of the person paid here. Complete the person&apos;s card.</translation>
    </message>
    <message>
        <source>The number of the person paid here is not right: 11 digits of a person, 9 of a company.</source>
        <translation>The number of the person paid here is not right: 11 digits of a person, 9 of a company.</translation>
    </message>
    <message>
        <source>The person paid here has no first or last name. Complete the person&apos;s card.</source>
        <translation>The person paid here has no first or last name. Complete the person&apos;s card.</translation>
    </message>
    <message>
        <source>The portal&apos;s category of the person paid here is not known. Give it on the person&apos;s card.</source>
        <translation>The portal&apos;s category of the person paid here is not known. Give it on the person&apos;s card.</translation>
    </message>
    <message>
        <source>More was taken back here than paid on this day: the portal takes no amount below zero. Correct the return of the month that was paid too much.</source>
        <translation>More was taken back here than paid on this day: the portal takes no amount below zero. Correct the return of the month that was paid too much.</translation>
    </message>
    <message>
        <source>The month is paid on {day}, the rules are those of {other}. Take its own.</source>
        <translation>The month is paid on {day}, the rules are those of {other}. Take its own.</translation>
    </message>
    <message>
        <source>{employee}: the month&apos;s pay is below zero. Correct the month that was paid too much; its difference is taken from the next pay.</source>
        <translation>{employee}: the month&apos;s pay is below zero. Correct the month that was paid too much; its difference is taken from the next pay.</translation>
    </message>
    <message>
        <source>{employee}: “{item}” belongs to no contract of this month. Choose one.</source>
        <translation>{employee}: “{item}” belongs to no contract of this month. Choose one.</translation>
    </message>
    <message>
        <source>{employee}: a timesheet belongs to no contract of this month.</source>
        <translation>{employee}: a timesheet belongs to no contract of this month.</translation>
    </message>
    <message>
        <source>No rate of {currency} is known for {day}. Bring it in, then calculate.</source>
        <translation>No rate of {currency} is known for {day}. Bring it in, then calculate.</translation>
    </message>
    <message>
        <source>{day} stands in the timesheet twice.</source>
        <translation>{day} stands in the timesheet twice.</translation>
    </message>
    <message>
        <source>{day}: hours {hours}, at night {night}. A day has 24 hours, and those at night are among those worked.</source>
        <translation>{day}: hours {hours}, at night {night}. A day has 24 hours, and those at night are among those worked.</translation>
    </message>
    <message>
        <source>{day}: hours stand on a day that is marked as not worked.</source>
        <translation>{day}: hours stand on a day that is marked as not worked.</translation>
    </message>
    <message>
        <source>Employee {employee} is kept.</source>
        <translation>Employee {employee} is kept.</translation>
    </message>
    <message>
        <source>Keep the employee</source>
        <translation>Keep the employee</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Next list</translation>
    </message>
    <message>
        <source>Copy for the register</source>
        <translation>Copy for the register</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Hire</translation>
    </message>
    <message>
        <source>End employment</source>
        <translation>End employment</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Bring in from a file</translation>
    </message>
    <message>
        <source>Everything kept of the person, Excel</source>
        <translation>Everything kept of the person, Excel</translation>
    </message>
    <message>
        <source>Everything kept of the person, PDF</source>
        <translation>Everything kept of the person, PDF</translation>
    </message>
    <message>
        <source>Payslips, orders and other papers</source>
        <translation>Payslips, orders and other papers</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>Lift the blocking</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Erase the person</translation>
    </message>
    <message>
        <source>{file}: {added} {added:employee|employees} would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: {added} {added:employee|employees} would be added, {changed} changed, {same} are the same.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Expense of</source>
        <translation>Expense of</translation>
    </message>
    <message>
        <source>Share of position</source>
        <translation>Share of position</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Hours a day</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Reason of the end</translation>
    </message>
    <message>
        <source>Takes part, is resident</source>
        <translation>Takes part, is resident</translation>
    </message>
    <message>
        <source>Employer&apos;s share due</source>
        <translation>Employer&apos;s share due</translation>
    </message>
    <message>
        <source>Reason and document</source>
        <translation>Reason and document</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>GEL a year</source>
        <translation>GEL a year</translation>
    </message>
    <message>
        <source>Added to a month</source>
        <translation>Added to a month</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Net pay, last month</source>
        <translation>Net pay, last month</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
    </message>
    <message>
        <source>Runs of payroll</source>
        <translation>Runs of payroll</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>{state}; sent back: {reason}</source>
        <translation>{state}; sent back: {reason}</translation>
    </message>
    <message>
        <source>Run of payroll</source>
        <translation>Run of payroll</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>How each figure came about</translation>
    </message>
    <message>
        <source>Pay item</source>
        <translation>Pay item</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>With its values</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Start told on</source>
        <translation>Start told on</translation>
    </message>
    <message>
        <source>End told on</source>
        <translation>End told on</translation>
    </message>
    <message>
        <source>One row for each agreement, in order of days; a new first day ends the row above. Ctrl+Delete takes a row away.</source>
        <translation>One row for each agreement, in order of days; a new first day ends the row above. Ctrl+Delete takes a row away.</translation>
    </message>
    <message>
        <source>Nothing said: whoever is employed takes part in the funded pension and is a resident.</source>
        <translation>Nothing said: whoever is employed takes part in the funded pension and is a resident.</translation>
    </message>
    <message>
        <source>Register of hired persons</source>
        <translation>Register of hired persons</translation>
    </message>
    <message>
        <source>The law asks for the entry before work starts and before it ends. Type the day on which the register was told.</source>
        <translation>The law asks for the entry before work starts and before it ends. Type the day on which the register was told.</translation>
    </message>
    <message>
        <source>The employment of {employee} ends on {day}. Tell the register of hired persons before that.</source>
        <translation>The employment of {employee} ends on {day}. Tell the register of hired persons before that.</translation>
    </message>
    <message>
        <source>Pay of {month}</source>
        <translation>Pay of {month}</translation>
    </message>
    <message>
        <source>Give one of both: --out for one file, or --apart for a folder with a file a person.</source>
        <translation>Give one of both: --out for one file, or --apart for a folder with a file a person.</translation>
    </message>
    <message>
        <source>The password was not typed twice alike. Try again.</source>
        <translation>The password was not typed twice alike. Try again.</translation>
    </message>
    <message>
        <source>A leave has a first and a last day: give --from and --to.</source>
        <translation>A leave has a first and a last day: give --from and --to.</translation>
    </message>
    <message>
        <source>write a paper of payroll to a file</source>
        <translation>write a paper of payroll to a file</translation>
    </message>
    <message>
        <source>a PDF a person, in there</source>
        <translation>a PDF a person, in there</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>may be repeated</translation>
    </message>
    <message>
        <source>PR/2026/1: one run alone</source>
        <translation>PR/2026/1: one run alone</translation>
    </message>
    <message>
        <source>asks for one and locks the PDF</source>
        <translation>asks for one and locks the PDF</translation>
    </message>
    <message>
        <source>of an order</source>
        <translation>of an order</translation>
    </message>
    <message>
        <source>the day of an order</source>
        <translation>the day of an order</translation>
    </message>
    <message>
        <source>the first day of a leave</source>
        <translation>the first day of a leave</translation>
    </message>
    <message>
        <source>the last day of a leave</source>
        <translation>the last day of a leave</translation>
    </message>
    <message>
        <source>the papers that there are, and what each asks</source>
        <translation>the papers that there are, and what each asks</translation>
    </message>
    <message>
        <source>Password of the files: </source>
        <translation>Password of the files: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Withholding return of {month}, due {due}: {state}</source>
        <translation>Withholding return of {month}, due {due}: {state}</translation>
    </message>
    <message>
        <source>No return of {month} is prepared. Prepare it with “payroll return {period} --prepare”.</source>
        <translation>No return of {month} is prepared. Prepare it with “payroll return {period} --prepare”.</translation>
    </message>
    <message>
        <source>the withholding return as payments have it</source>
        <translation>the withholding return as payments have it</translation>
    </message>
    <message>
        <source>2026-04, the month of payment</source>
        <translation>2026-04, the month of payment</translation>
    </message>
    <message>
        <source>.xml or .xls: for the portal; .pdf, .xlsx: paper</source>
        <translation>.xml or .xls: for the portal; .pdf, .xlsx: paper</translation>
    </message>
    <message>
        <source>keep it as prepared</source>
        <translation>keep it as prepared</translation>
    </message>
    <message>
        <source>mark the prepared return of a month as filed</source>
        <translation>mark the prepared return of a month as filed</translation>
    </message>
    <message>
        <source>the day of filing; default: today</source>
        <translation>the day of filing; default: today</translation>
    </message>
    <message>
        <source>whether ledger, payroll and return say the same</source>
        <translation>whether ledger, payroll and return say the same</translation>
    </message>
    <message>
        <source>The password is too long for a PDF. Take one of at most {count} {count:sign|signs}.</source>
        <translation>The password is too long for a PDF. Take one of at most {count} {count:sign|signs}.</translation>
    </message>
    <message>
        <source>Annual card of pay</source>
        <translation>Annual card of pay</translation>
    </message>
    <message>
        <source>Certificate of pay</source>
        <translation>Certificate of pay</translation>
    </message>
    <message>
        <source>{name} works at {company}, identification code {code}, since {day}; the pay of these months is named below.</source>
        <translation>{name} works at {company}, identification code {code}, since {day}; the pay of these months is named below.</translation>
    </message>
    <message>
        <source>{name} worked at {company}, identification code {code}, from {day} to {end}; the pay of these months is named below.</source>
        <translation>{name} worked at {company}, identification code {code}, from {day} to {end}; the pay of these months is named below.</translation>
    </message>
    <message>
        <source>It is certified that</source>
        <translation>It is certified that</translation>
    </message>
    <message>
        <source>Net pay of a month on average: {amount} ₾ ({words}).</source>
        <translation>Net pay of a month on average: {amount} ₾ ({words}).</translation>
    </message>
    <message>
        <source>Given at the person&apos;s request, to be shown where needed.</source>
        <translation>Given at the person&apos;s request, to be shown where needed.</translation>
    </message>
    <message>
        <source>Has read the order: employee</source>
        <translation>Has read the order: employee</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month before tax.</source>
        <translation>Pay: {amount} {currency} ({words}) a month before tax.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month after tax.</source>
        <translation>Pay: {amount} {currency} ({words}) a month after tax.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour before tax.</source>
        <translation>Pay: {amount} {currency} ({words}) an hour before tax.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour after tax.</source>
        <translation>Pay: {amount} {currency} ({words}) an hour after tax.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work before tax.</source>
        <translation>Pay: {amount} {currency} ({words}) for a unit of work before tax.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work after tax.</source>
        <translation>Pay: {amount} {currency} ({words}) for a unit of work after tax.</translation>
    </message>
    <message>
        <source>{name} takes paid leave from {first} to {last}: working days {days}.</source>
        <translation>{name} takes paid leave from {first} to {last}: working days {days}.</translation>
    </message>
    <message>
        <source>{name} takes unpaid leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name} takes unpaid leave from {first} to {last}: calendar days {days}.</translation>
    </message>
    <message>
        <source>{name} takes maternity leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name} takes maternity leave from {first} to {last}: calendar days {days}.</translation>
    </message>
    <message>
        <source>Order on hiring</source>
        <translation>Order on hiring</translation>
    </message>
    <message>
        <source>{name} begins work on {day}: {position}.</source>
        <translation>{name} begins work on {day}: {position}.</translation>
    </message>
    <message>
        <source>The agreement holds until {day}.</source>
        <translation>The agreement holds until {day}.</translation>
    </message>
    <message>
        <source>Working hours a day: {hours}; share of a full position: {share}.</source>
        <translation>Working hours a day: {hours}; share of a full position: {share}.</translation>
    </message>
    <message>
        <source>The register of hired persons of the Revenue Service is told before the start.</source>
        <translation>The register of hired persons of the Revenue Service is told before the start.</translation>
    </message>
    <message>
        <source>The accountants calculate and pay what is due for these days.</source>
        <translation>The accountants calculate and pay what is due for these days.</translation>
    </message>
    <message>
        <source>Order on leave</source>
        <translation>Order on leave</translation>
    </message>
    <message>
        <source>Order on the end of work</source>
        <translation>Order on the end of work</translation>
    </message>
    <message>
        <source>What is due is paid after the end of work within calendar days: {days}.</source>
        <translation>What is due is paid after the end of work within calendar days: {days}.</translation>
    </message>
    <message>
        <source>{name}, {position}, ends work on {day}.</source>
        <translation>{name}, {position}, ends work on {day}.</translation>
    </message>
    <message>
        <source>Ground: {reason}.</source>
        <translation>Ground: {reason}.</translation>
    </message>
    <message>
        <source>Leave that was not taken is paid: working days {days}.</source>
        <translation>Leave that was not taken is paid: working days {days}.</translation>
    </message>
    <message>
        <source>{name} (personal number {number})</source>
        <translation>{name} (personal number {number})</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Order No.</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>It is ordered</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Earned</translation>
    </message>
    <message>
        <source>Withheld by law</source>
        <translation>Withheld by law</translation>
    </message>
    <message>
        <source>Paid by the employer and the state on top</source>
        <translation>Paid by the employer and the state on top</translation>
    </message>
    <message>
        <source>hours {count}</source>
        <translation>hours {count}</translation>
    </message>
    <message>
        <source>days {count}</source>
        <translation>days {count}</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Payslip</translation>
    </message>
    <message>
        <source>Time or base</source>
        <translation>Time or base</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>Since January</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>takes no part</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Paid leave left, days</source>
        <translation>Paid leave left, days</translation>
    </message>
    <message>
        <source>{left}, on {day} (earned {earned}, taken {taken})</source>
        <translation>{left}, on {day} (earned {earned}, taken {taken})</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>Earned in all</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>of {amount}</translation>
    </message>
    <message>
        <source>free of tax by allowance</source>
        <translation>free of tax by allowance</translation>
    </message>
    <message>
        <source>Added: paid, no income</source>
        <translation>Added: paid, no income</translation>
    </message>
    <message>
        <source>Leave taken is counted by the timesheets that are kept here.</source>
        <translation>Leave taken is counted by the timesheets that are kept here.</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Cost in all</translation>
    </message>
    <message>
        <source>without a department</source>
        <translation>without a department</translation>
    </message>
    <message>
        <source>Register of payroll</source>
        <translation>Register of payroll</translation>
    </message>
    <message>
        <source>{centre}, in all</source>
        <translation>{centre}, in all</translation>
    </message>
    <message>
        <source>Payroll by cost centre</source>
        <translation>Payroll by cost centre</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Pay sheet</source>
        <translation>Pay sheet</translation>
    </message>
    <message>
        <source>Employee, position</source>
        <translation>Employee, position</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Cost of pay by month</source>
        <translation>Cost of pay by month</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>A number: hours worked, after a stroke those of them at night. Empty: a day off. Over: hours above the day&apos;s norm; Rest: hours on days of rest and holidays. {signs}.</source>
        <translation>A number: hours worked, after a stroke those of them at night. Empty: a day off. Over: hours above the day&apos;s norm; Rest: hours on days of rest and holidays. {signs}.</translation>
    </message>
    <message>
        <source>Employed, but without a timesheet of this month and so not on this form: {count}.</source>
        <translation>Employed, but without a timesheet of this month and so not on this form: {count}.</translation>
    </message>
    <message>
        <source>Form: {source} (confidence {confidence}). The order was not read in full: compare columns and signs with it before use.</source>
        <translation>Form: {source} (confidence {confidence}). The order was not read in full: compare columns and signs with it before use.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Timesheet</translation>
    </message>
    <message>
        <source>Answers for the timesheet</source>
        <translation>Answers for the timesheet</translation>
    </message>
    <message>
        <source>In the month</source>
        <translation>In the month</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Write one instead.</source>
        <translation>Only a PDF can have a password. Write one instead.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose one that is there.</source>
        <translation>{folder} is no folder. Choose one that is there.</translation>
    </message>
    <message>
        <source>The password is too short: at least {count} {count:sign|signs}.</source>
        <translation>The password is too short: at least {count} {count:sign|signs}.</translation>
    </message>
    <message>
        <source>{employee} has no employment that begins by {day}. Choose a later month.</source>
        <translation>{employee} has no employment that begins by {day}. Choose a later month.</translation>
    </message>
    <message>
        <source>No order is made for this kind of absence.</source>
        <translation>No order is made for this kind of absence.</translation>
    </message>
    <message>
        <source>The timesheet of the month shows no such leave of {employee}, or more than one. Give its days.</source>
        <translation>The timesheet of the month shows no such leave of {employee}, or more than one. Give its days.</translation>
    </message>
    <message>
        <source>No form of the timesheet is known for {month}.</source>
        <translation>No form of the timesheet is known for {month}.</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Payslips</translation>
    </message>
    <message>
        <source>Cost of pay by cost centre and month</source>
        <translation>Cost of pay by cost centre and month</translation>
    </message>
    <message>
        <source>Cost of pay by department and month</source>
        <translation>Cost of pay by department and month</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. There are: {names}.</source>
        <translation>There is no paper “{name}”. There are: {names}.</translation>
    </message>
    <message>
        <source>“{title}” is one paper for all, not one a person.</source>
        <translation>“{title}” is one paper for all, not one a person.</translation>
    </message>
    <message>
        <source>“{title}” is of one person. Choose the person.</source>
        <translation>“{title}” is of one person. Choose the person.</translation>
    </message>
    <message>
        <source>Paid gross is that of the return</source>
        <translation>Paid gross is that of the return</translation>
    </message>
    <message>
        <source>Employees&apos; pension paid is the return&apos;s</source>
        <translation>Employees&apos; pension paid is the return&apos;s</translation>
    </message>
    <message>
        <source>Income tax of payments is the return&apos;s</source>
        <translation>Income tax of payments is the return&apos;s</translation>
    </message>
    <message>
        <source>Employer&apos;s pension paid is the return&apos;s</source>
        <translation>Employer&apos;s pension paid is the return&apos;s</translation>
    </message>
    <message>
        <source>Employees&apos; pension in the ledger</source>
        <translation>Employees&apos; pension in the ledger</translation>
    </message>
    <message>
        <source>Employer&apos;s pension in the ledger</source>
        <translation>Employer&apos;s pension in the ledger</translation>
    </message>
    <message>
        <source>What is owed to employees in the ledger</source>
        <translation>What is owed to employees in the ledger</translation>
    </message>
    <message>
        <source>Papers of payroll</source>
        <translation>Papers of payroll</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>In all: {sum}</translation>
    </message>
    <message>
        <source>Without a bank account: from the cash desk</source>
        <translation>Without a bank account: from the cash desk</translation>
    </message>
    <message>
        <source>Wages to be paid</source>
        <translation>Wages to be paid</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Paid already</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Orders to banks</source>
        <translation>Orders to banks</translation>
    </message>
    <message>
        <source>Payments of wages</source>
        <translation>Payments of wages</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Number of the order</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Day of the order</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Kind of leave</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>Leave from</translation>
    </message>
    <message>
        <source>Leave to</source>
        <translation>Leave to</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Password of the PDF</translation>
    </message>
    <message>
        <source>Kept as {reference}; nothing is posted yet.</source>
        <translation>Kept as {reference}; nothing is posted yet.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Posted as {reference}.</translation>
    </message>
    <message>
        <source>Paid {amount} GEL by {reference}.</source>
        <translation>Paid {amount} GEL by {reference}.</translation>
    </message>
    <message>
        <source>{reference} waits for a second person.</source>
        <translation>{reference} waits for a second person.</translation>
    </message>
    <message>
        <source>No bank account in lari is kept. Give one under Registers, Bank accounts.</source>
        <translation>No bank account in lari is kept. Give one under Registers, Bank accounts.</translation>
    </message>
    <message>
        <source>Payments posted: {count}.</source>
        <translation>Payments posted: {count}.</translation>
    </message>
    <message>
        <source>The payment was thrown away: nothing of it was posted.</source>
        <translation>The payment was thrown away: nothing of it was posted.</translation>
    </message>
    <message>
        <source>The payment is taken back by {reference}.</source>
        <translation>The payment is taken back by {reference}.</translation>
    </message>
    <message>
        <source>{people} {people:person is|people are} owed {amount} GEL</source>
        <translation>{people} {people:person is|people are} owed {amount} GEL</translation>
    </message>
    <message>
        <source>Calculated anew: no difference.</source>
        <translation>Calculated anew: no difference.</translation>
    </message>
    <message>
        <source>Calculated anew: it differs from what is kept. Keep it.</source>
        <translation>Calculated anew: it differs from what is kept. Keep it.</translation>
    </message>
    <message>
        <source>Nothing is due for {month}: what is posted stands.</source>
        <translation>Nothing is due for {month}: what is posted stands.</translation>
    </message>
    <message>
        <source>Taken back by {reference}.</source>
        <translation>Taken back by {reference}.</translation>
    </message>
    <message>
        <source>The run was thrown away.</source>
        <translation>The run was thrown away.</translation>
    </message>
    <message>
        <source>Nothing was added to the pay of {employee} by hand.</source>
        <translation>Nothing was added to the pay of {employee} by hand.</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>paid on {day}</translation>
    </message>
    <message>
        <source>{count} {count:person|people}</source>
        <translation>{count} {count:person|people}</translation>
    </message>
    <message>
        <source>to pay out {amount} GEL</source>
        <translation>to pay out {amount} GEL</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>to look at: {count}</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>sent back: {reason}</translation>
    </message>
    <message>
        <source>Calculate anew</source>
        <translation>Calculate anew</translation>
    </message>
    <message>
        <source>Add to pay</source>
        <translation>Add to pay</translation>
    </message>
    <message>
        <source>Take out of pay</source>
        <translation>Take out of pay</translation>
    </message>
    <message>
        <source>Next odd one</source>
        <translation>Next odd one</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Another day of payment</source>
        <translation>Another day of payment</translation>
    </message>
    <message>
        <source>Correct earlier months too</source>
        <translation>Correct earlier months too</translation>
    </message>
    <message>
        <source>What waits for approval</source>
        <translation>What waits for approval</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>The employee</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>This run is not there any more.</translation>
    </message>
    <message>
        <source>Calculate the month</source>
        <translation>Calculate the month</translation>
    </message>
    <message>
        <source>Choose what is added.</source>
        <translation>Choose what is added.</translation>
    </message>
    <message>
        <source>Give the amount in GEL.</source>
        <translation>Give the amount in GEL.</translation>
    </message>
    <message>
        <source>Give how many: a number above zero.</source>
        <translation>Give how many: a number above zero.</translation>
    </message>
    <message>
        <source>What is added to the pay of {code} for this month?</source>
        <translation>What is added to the pay of {code} for this month?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>What is taken out of the pay of {code}?</source>
        <translation>What is taken out of the pay of {code}?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Choose what is taken out.</source>
        <translation>Choose what is taken out.</translation>
    </message>
    <message>
        <source>Pay cannot be paid before its month begins.</source>
        <translation>Pay cannot be paid before its month begins.</translation>
    </message>
    <message>
        <source>When will this pay be paid? The rates of that day hold.</source>
        <translation>When will this pay be paid? The rates of that day hold.</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>From which month on shall posted pay be calculated anew?</source>
        <translation>From which month on shall posted pay be calculated anew?</translation>
    </message>
    <message>
        <source>What differs from what was posted comes along as a correction.</source>
        <translation>What differs from what was posted comes along as a correction.</translation>
    </message>
    <message>
        <source>Choose a month.</source>
        <translation>Choose a month.</translation>
    </message>
    <message>
        <source>Why is {number} taken back? Its reversal is posted.</source>
        <translation>Why is {number} taken back? Its reversal is posted.</translation>
    </message>
    <message>
        <source>Wages of {month}</source>
        <translation>Wages of {month}</translation>
    </message>
    <message>
        <source>Between nothing and {amount}: more is not owed.</source>
        <translation>Between nothing and {amount}: more is not owed.</translation>
    </message>
    <message>
        <source>Tax and pension arise with the payment: its day decides their month.</source>
        <translation>Tax and pension arise with the payment: its day decides their month.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>The file is for the internet bank; nothing is posted.</source>
        <translation>The file is for the internet bank; nothing is posted.</translation>
    </message>
    <message>
        <source>Choose the payment.</source>
        <translation>Choose the payment.</translation>
    </message>
    <message>
        <source>Which payment is taken back? Its reversal is posted.</source>
        <translation>Which payment is taken back? Its reversal is posted.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>Day of the reversal</translation>
    </message>
    <message>
        <source>{code} is owed {amount} GEL.</source>
        <translation>{code} is owed {amount} GEL.</translation>
    </message>
    <message>
        <source>{people} {people:person|people}, {amount} GEL in all.</source>
        <translation>{people} {people:person|people}, {amount} GEL in all.</translation>
    </message>
    <message>
        <source>Give the reason in words.</source>
        <translation>Give the reason in words.</translation>
    </message>
    <message>
        <source>Throw {number} away? Nothing of it is posted.</source>
        <translation>Throw {number} away? Nothing of it is posted.</translation>
    </message>
    <message>
        <source>{employee} has no bank account. Give one on the form of the employee.</source>
        <translation>{employee} has no bank account. Give one on the form of the employee.</translation>
    </message>
    <message>
        <source>The bank account of {employee} is no IBAN. Correct it on the form of the employee.</source>
        <translation>The bank account of {employee} is no IBAN. Correct it on the form of the employee.</translation>
    </message>
    <message>
        <source>Not everybody can be paid by the bank.</source>
        <translation>Not everybody can be paid by the bank.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>There is nothing to pay.</translation>
    </message>
    <message>
        <source>The table of payments for {day} is not known.</source>
        <translation>The table of payments for {day} is not known.</translation>
    </message>
    <message>
        <source>The bank account {account} has no IBAN. Give it under Registers, Bank accounts.</source>
        <translation>The bank account {account} has no IBAN. Give it under Registers, Bank accounts.</translation>
    </message>
    <message>
        <source>Pay everybody</source>
        <translation>Pay everybody</translation>
    </message>
    <message>
        <source>Pay the selected</source>
        <translation>Pay the selected</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>File for the bank</translation>
    </message>
    <message>
        <source>Post what is approved</source>
        <translation>Post what is approved</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Take a payment back</translation>
    </message>
    <message>
        <source>File for the bank, pain.001</source>
        <translation>File for the bank, pain.001</translation>
    </message>
    <message>
        <source>Keep the timesheet</source>
        <translation>Keep the timesheet</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Usual hours</translation>
    </message>
    <message>
        <source>Usual hours of all</source>
        <translation>Usual hours of all</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Next to look at</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Run of the month</source>
        <translation>Run of the month</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>The form on paper</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>Find an employee</translation>
    </message>
    <message>
        <source>No agreement holds on these days, so they do not count: {days}.</source>
        <translation>No agreement holds on these days, so they do not count: {days}.</translation>
    </message>
    <message>
        <source>Working days without a mark, which count as absence: {days}.</source>
        <translation>Working days without a mark, which count as absence: {days}.</translation>
    </message>
    <message>
        <source>Paid leave of {taken} days is more than was left before the month ({left}).</source>
        <translation>Paid leave of {taken} days is more than was left before the month ({left}).</translation>
    </message>
    <message>
        <source>Leave before {day} is given by agreement only.</source>
        <translation>Leave before {day} is given by agreement only.</translation>
    </message>
    <message>
        <source>Timesheets kept: {count}.</source>
        <translation>Timesheets kept: {count}.</translation>
    </message>
    <message>
        <source>Somebody else changed these days first, and nothing was kept. What you typed is still here.</source>
        <translation>Somebody else changed these days first, and nothing was kept. What you typed is still here.</translation>
    </message>
    <message>
        <source>F5 puts what was changed beside what you typed; look at it and keep once more.</source>
        <translation>F5 puts what was changed beside what you typed; look at it and keep once more.</translation>
    </message>
    <message>
        <source>Days that somebody else changed otherwise meanwhile: {count}. They are marked and hold what you typed; keeping puts it in place of theirs.</source>
        <translation>Days that somebody else changed otherwise meanwhile: {count}. They are marked and hold what you typed; keeping puts it in place of theirs.</translation>
    </message>
    <message>
        <source>Employees with marks that cannot be read: {count}. F8 goes to the next.</source>
        <translation>Employees with marks that cannot be read: {count}. F8 goes to the next.</translation>
    </message>
    <message>
        <source>What you typed is not kept. Ctrl+Enter keeps it; the same key once more gives it up.</source>
        <translation>What you typed is not kept. Ctrl+Enter keeps it; the same key once more gives it up.</translation>
    </message>
    <message>
        <source>Nothing was pasted, for not everything has its place here.</source>
        <translation>Nothing was pasted, for not everything has its place here.</translation>
    </message>
    <message>
        <source>Nothing here needs to be looked at.</source>
        <translation>Nothing here needs to be looked at.</translation>
    </message>
    <message>
        <source>Paid leave to the end of the month: earned {earned}, taken before {before}, in this month {now}, left {left}.</source>
        <translation>Paid leave to the end of the month: earned {earned}, taken before {before}, in this month {now}, left {left}.</translation>
    </message>
    <message>
        <source>No days of this month are kept: pay is calculated as if every working day was worked.</source>
        <translation>No days of this month are kept: pay is calculated as if every working day was worked.</translation>
    </message>
    <message>
        <source>The pay of this month is posted: what changes here is paid as a difference.</source>
        <translation>The pay of this month is posted: what changes here is paid as a difference.</translation>
    </message>
    <message>
        <source>8: hours, 8/2: two of them at night</source>
        <translation>8: hours, 8/2: two of them at night</translation>
    </message>
    <message>
        <source>Space: usual hours</source>
        <translation>Space: usual hours</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>A colleague put “{value}” here meanwhile; keeping puts yours in its place.</source>
        <translation>A colleague put “{value}” here meanwhile; keeping puts yours in its place.</translation>
    </message>
    <message>
        <source>A colleague cleared this day meanwhile; keeping puts yours in its place.</source>
        <translation>A colleague cleared this day meanwhile; keeping puts yours in its place.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, who is not on this timesheet.</source>
        <translation>Row {row} of what is pasted is of “{value}”, who is not on this timesheet.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, and several are called so. Use the code.</source>
        <translation>Row {row} of what is pasted is of “{value}”, and several are called so. Use the code.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted lies below the last employee. Begin further up.</source>
        <translation>Row {row} of what is pasted lies below the last employee. Begin further up.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted goes beyond the last day of the month: “{value}”. Begin further to the left.</source>
        <translation>Row {row} of what is pasted goes beyond the last day of the month: “{value}”. Begin further to the left.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted has “{value}”, which is too long for a mark.</source>
        <translation>Row {row} of what is pasted has “{value}”, which is too long for a mark.</translation>
    </message>
</context>
</TS>
