<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka_GE" sourcelanguage="en_US">
<context>
    <name>AccountCard</name>
    <message>
        <source>Account: code or name (F4 lists all)</source>
        <translation>ანგარიში: კოდი ან დასახელება (F4 — სრული სია)</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>კოდი ან დასახელება</translation>
    </message>
    <message>
        <source>Nothing was posted on this account in this period.</source>
        <translation>ამ პერიოდში ამ ანგარიშზე გატარება არ არის.</translation>
    </message>
    <message>
        <source>Alt+P chooses another period.</source>
        <translation>სხვა პერიოდის ასარჩევად დააჭირეთ Alt+P-ს.</translation>
    </message>
    <message>
        <source>lines of the card: {count}; more come as you scroll</source>
        <translation>ბარათის სტრიქონები: {count}; გადახვევისას დაემატება</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>ახალი ანგარიში</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the account anew.</source>
        <translation>აკრეფილი შენახული არ არის. კიდევ ერთხელ F5 ანგარიშს თავიდან წაიკითხავს.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>No parent: an account of the first level</source>
        <translation>ზედა ანგარიშის გარეშე: პირველი დონე</translation>
    </message>
    <message>
        <source>otherwise it is a heading</source>
        <translation>თორემ მხოლოდ ჯგუფია</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>მოუნიშნავი ინახება, მაგრამ აღარ შემოგთავაზდებათ</translation>
    </message>
    <message>
        <source>F5 reads the account as it is now; what you typed is replaced.</source>
        <translation>F5 ანგარიშს ახლანდელი სახით წაიკითხავს; აკრეფილი შეიცვლება.</translation>
    </message>
</context>
<context>
    <name>AccountRoles</name>
    <message>
        <source>Roles of accounts</source>
        <translation>ანგარიშების დანიშნულებები</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>კოდი ან დასახელება</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>მიბმა</translation>
    </message>
    <message>
        <source>No account has a role yet.</source>
        <translation>არც ერთ ანგარიშს როლი ჯერ არ აქვს.</translation>
    </message>
    <message>
        <source>Roles come with a chart: “Bring in” in the chart of accounts takes one.</source>
        <translation>როლები გეგმასთან ერთად მოდის: ანგარიშთა გეგმაში „შემოტანა“ მას იღებს.</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Further actions</source>
        <translation>სხვა მოქმედებები</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find and do</source>
        <translation>მოძებნა და შესრულება</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>სხვა კომპანია</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>ფანჯრის დაფარვა</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>განახლება</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>ბეჭდვის წინასწარი ნახვა</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel-ში შენახვა</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>პერიოდის არჩევა</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>წინა პერიოდი</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>შემდეგი პერიოდი</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>კომპანიები</translation>
    </message>
    <message>
        <source>Rooms and screens</source>
        <translation>მოდულები და ფანჯრები</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>შემდეგი ჩანართი</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>წინა ჩანართი</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>ჩანართის დახურვა</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>პროგრამიდან გასვლა</translation>
    </message>
</context>
<context>
    <name>Advances</name>
    <message>
        <source>Use only</source>
        <translation>გამოსაყენებელი თანხა</translation>
    </message>
    <message>
        <source>So much of the advance is used, GEL</source>
        <translation>ავანსიდან გამოიყენება, ლარი</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>დარჩენილი ავანსები</translation>
    </message>
    <message>
        <source>There is no advance of this party left.</source>
        <translation>ამ კონტრაჰენტის დარჩენილი ავანსი არ არის.</translation>
    </message>
    <message>
        <source>Advances are posted as documents of their own; then they are offered here.</source>
        <translation>ავანსი ცალკე დოკუმენტად ტარდება; მერე აქ გამოჩნდება.</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Allocate payments</source>
        <translation>გადახდების მიკუთვნება</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>რომელი კონტრაჰენტი?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>ზემოთ აკრიფეთ დასახელების სიტყვა ან კოდი; Enter ირჩევს.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Of this debt only</source>
        <translation>ამ ვალიდან მხოლოდ</translation>
    </message>
    <message>
        <source>So much of the debt is settled by this payment</source>
        <translation>ვალის რა ნაწილს ფარავს ეს გადახდა</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>მისაკუთვნებელი გადახდები</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>დაუფარავი ვალები</translation>
    </message>
    <message>
        <source>No payment of this party waits to be allocated.</source>
        <translation>ამ კონტრაჰენტის მისაკუთვნებელი გადახდა არ არის.</translation>
    </message>
    <message>
        <source>Payments that name a settlement document settle it by themselves.</source>
        <translation>გადახდა, რომელშიც ანგარიშსწორების დოკუმენტია მითითებული, მას თავისთავად ფარავს.</translation>
    </message>
    <message>
        <source>Nothing is owed that this payment could settle.</source>
        <translation>არ არის ვალი, რომელსაც ეს გადახდა დაფარავდა.</translation>
    </message>
</context>
<context>
    <name>Allocations</name>
    <message>
        <source>Allocations made</source>
        <translation>შესრულებული მიკუთვნებები</translation>
    </message>
    <message>
        <source>Take this back? {debit} and {credit} are open again by what it took.</source>
        <translation>გაუქმდეს? {debit} და {credit} ამ თანხით კვლავ დაუფარავი გახდება.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ნაბიჯის გაუქმება</translation>
    </message>
    <message>
        <source>Nothing was allocated yet.</source>
        <translation>ჯერ არაფერია მიკუთვნებული.</translation>
    </message>
    <message>
        <source>Allocate payments of a party, and each pair is listed here.</source>
        <translation>მიაკუთვნეთ კონტრაჰენტის გადახდები — თითოეული წყვილი აქ გამოჩნდება.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>მიკუთვნება გაუქმებულია.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>rounded to {digits} {digits:digit|digits}, a half away from zero</source>
        <translation>დამრგვალებულია {digits} ნიშნამდე, ნახევარი — ნულისგან მოშორებით</translation>
    </message>
    <message>
        <source>An amount or a calculation: 1180/1.18, 1000*18%, *18% of what stands here.</source>
        <translation>თანხა ან გამოთვლა: 1180/1.18, 1000*18%, *18% აქ მდგომი თანხიდან.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Send {number} back to {party}?</source>
        <translation>დავუბრუნოთ {number} კონტრაჰენტს: {party}?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>მოკლედ მიუთითეთ მიზეზი.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Approval rules</source>
        <translation>დამტკიცების წესები</translation>
    </message>
    <message>
        <source>From these amounts (GEL) an entry waits for a second person, whoever enters it. An empty field asks for none; 0 asks always. Where the company has another administrator on a shared server, a change holds once that person agrees.</source>
        <translation>ამ თანხიდან (ლარი) გატარება მეორე პირის დამტკიცებას ელოდება, ვინც უნდა შეიყვანოს. ცარიელი ველი დამტკიცებას არ მოითხოვს; 0 ყოველთვის მოითხოვს. თუ საერთო სერვერზე კომპანიას სხვა ადმინისტრატორიც ჰყავს, ცვლილება მისი თანხმობის შემდეგ ამოქმედდება.</translation>
    </message>
    <message>
        <source>Asked for, and not agreed to yet</source>
        <translation>მოთხოვნილი და ჯერ შეუთანხმებელი</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>ელოდება დამტკიცებას</translation>
    </message>
    <message>
        <source>Send back {count}:</source>
        <translation>დაბრუნდეს {count}:</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Say why: whoever made it will read it.</source>
        <translation>მიუთითეთ მიზეზი: მას წაიკითხავს, ვინც ჩანაწერი შექმნა.</translation>
    </message>
    <message>
        <source>Entries that wait for approval</source>
        <translation>დამტკიცების მომლოდინე გატარებები</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>გატარების სტრიქონები</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>დამტკიცებას არაფერი ელოდება.</translation>
    </message>
    <message>
        <source>Entries above the amounts of the approval rules come here when they are submitted. The list follows by itself.</source>
        <translation>აქ მოდის წარდგენილი გატარებები, რომელთა თანხა დამტკიცების წესებით დადგენილს აღწევს. სია თავად ახლდება.</translation>
    </message>
    <message>
        <source>The entry has no lines.</source>
        <translation>გატარებას სტრიქონები არ აქვს.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>“{tab}”</source>
        <translation>„{tab}“</translation>
    </message>
    <message>
        <source>Work that is not saved stands in {tabs}.</source>
        <translation>შეუნახავი სამუშაოა აქ: {tabs}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>დარჩენა</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>დახურვა შენახვის გარეშე</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attach a file…</source>
        <translation>ფაილის დართვა…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ფაილში შენახვა…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>წაშლის მიზეზი</translation>
    </message>
    <message>
        <source>Reason of removal</source>
        <translation>წაშლის მიზეზი</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>დოკუმენტის დართვა</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>დოკუმენტის შენახვა</translation>
    </message>
    <message>
        <source>Say why the document is removed, in a few words.</source>
        <translation>მოკლედ მიუთითეთ, რატომ იშლება დოკუმენტი.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>შენახულია: {file}.</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>არაფერია თანდართული.</translation>
    </message>
    <message>
        <source>“Attach a file…” adds a PDF, picture, Excel or XML document up to 10 MB.</source>
        <translation>„ფაილის დართვა…“ დაამატებს PDF-ს, სურათს, Excel-ის ან XML დოკუმენტს 10 მბ-მდე.</translation>
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
        <translation>ბანკი</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Imports done</source>
        <translation>შესრულებული იმპორტები</translation>
    </message>
    <message>
        <source>Take back “{file}” whole: {count} {count:entry|entries}.</source>
        <translation>„{file}“ მთლიანად სტორნირდება: {count} გატარება.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>სტორნირება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>თარიღით</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>მოკლედ მიუთითეთ მიზეზი.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>იმპორტები</translation>
    </message>
    <message>
        <source>Entries of the import</source>
        <translation>იმპორტის გატარებები</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>ჯერ არცერთი ფაილი არ შემოტანილა.</translation>
    </message>
    <message>
        <source>Ins imports one. Here it can then be looked at, and taken back whole.</source>
        <translation>Ins შემოიტანს ფაილს. შემდეგ ის აქ ჩანს და მისი მთლიანად სტორნირება შეიძლება.</translation>
    </message>
    <message>
        <source>Nothing of this import is in the books.</source>
        <translation>ამ იმპორტიდან აღრიცხვაში არაფერია.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>With what shall we begin?</source>
        <translation>რით დავიწყოთ?</translation>
    </message>
    <message>
        <source>There are no companies yet. Each of the three can also be made later.</source>
        <translation>კომპანიები ჯერ არ არის. სამივეს შექმნა მოგვიანებითაც შეიძლება.</translation>
    </message>
    <message>
        <source>Look around in the demo company</source>
        <translation>სადემონსტრაციო კომპანიის დათვალიერება</translation>
    </message>
    <message>
        <source>A trading company with the whole year 2025: VAT, salaries, two currencies. It is made in a few seconds.</source>
        <translation>სავაჭრო კომპანია მთელი 2025 წლით: დღგ, ხელფასები, ორი ვალუტა. იქმნება რამდენიმე წამში.</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>კომპანიის შექმნა</translation>
    </message>
    <message>
        <source>Your own books: name and identification code, chart of accounts, opening balances.</source>
        <translation>თქვენი საკუთარი აღრიცხვა: დასახელება და საიდენტიფიკაციო კოდი, ანგარიშთა გეგმა, საწყისი ნაშთები.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>ვარჯიში</translation>
    </message>
    <message>
        <source>An empty company with the Georgian chart of accounts, in which nothing can go wrong.</source>
        <translation>ცარიელი კომპანია საქართველოს ანგარიშთა გეგმით, სადაც შეცდომა ვერაფერს ავნებს.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of accounts</source>
        <translation>ანგარიშთა გეგმა</translation>
    </message>
    <message>
        <source>Code or name of the account above it</source>
        <translation>ზედა ანგარიშის კოდი ან დასახელება</translation>
    </message>
    <message>
        <source>Leave it empty and press the button for the first level.</source>
        <translation>პირველი დონისთვის დატოვეთ ცარიელი და დააჭირეთ ღილაკს.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Search: code, or any word of a name</source>
        <translation>ძებნა: კოდი ან დასახელების ნებისმიერი სიტყვა</translation>
    </message>
    <message>
        <source>Code, or any word; type on the rows</source>
        <translation>კოდი ან სიტყვა; აკრიფეთ სტრიქონებზეც</translation>
    </message>
    <message>
        <source>No account fits what you search for.</source>
        <translation>ძებნას არც ერთი ანგარიში არ შეესაბამება.</translation>
    </message>
    <message>
        <source>Escape in the search box shows all accounts.</source>
        <translation>ძებნის ველში Escape ყველა ანგარიშს აჩვენებს.</translation>
    </message>
    <message>
        <source>The chart has no accounts yet.</source>
        <translation>გეგმაში ანგარიშები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Ins adds one; “Bring in” takes a whole chart from a file.</source>
        <translation>Ins ანგარიშს ამატებს; „შემოტანა“ მთელ გეგმას ფაილიდან იღებს.</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>მისი ბარათი</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>შაბლონები</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>როლები</translation>
    </message>
    <message>
        <source>Its sub-accounts</source>
        <translation>მისი ქვეანგარიშები</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Code or any word. F4 lists all, Shift+F4 clears.</source>
        <translation>კოდი ან ნებისმიერი სიტყვა. F4 სიას აჩვენებს, Shift+F4 ასუფთავებს.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>არააქტიური</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your code</source>
        <translation>თქვენი კოდი</translation>
    </message>
    <message>
        <source>Your sign-in was ended</source>
        <translation>თქვენი შესვლა შეწყდა</translation>
    </message>
    <message>
        <source>Type one of your recovery codes; each opens the door once.</source>
        <translation>აკრიფეთ აღდგენის ერთ-ერთი კოდი; თითოეული ერთხელ მოქმედებს.</translation>
    </message>
    <message>
        <source>Use the telephone</source>
        <translation>ტელეფონით შესვლა</translation>
    </message>
    <message>
        <source>Type the six digits that your telephone shows now.</source>
        <translation>აკრიფეთ ექვსი ციფრი, რომელსაც ახლა ტელეფონი აჩვენებს.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>აღდგენის კოდით შესვლა</translation>
    </message>
    <message>
        <source>It has run out, or it was ended from another window or by an administrator. What you typed stands in its tabs as it was.</source>
        <translation>ვადა გაუვიდა, ან სხვა ფანჯრიდან ან ადმინისტრატორმა შეწყვიტა. რაც აკრიფეთ, თავის ჩანართებში უცვლელად დგას.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Leave these books</source>
        <translation>ამ აღრიცხვიდან გასვლა</translation>
    </message>
</context>
<context>
    <name>CodesBar</name>
    <message>
        <source>Copied</source>
        <translation>დაკოპირდა</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ყველას კოპირება</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>სვეტები</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move.</source>
        <translation>Space აჩენს ან მალავს, Alt+↑ და Alt+↓ გადააადგილებს.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>თავდაპირველი სახე</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>სიის სვეტები</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>New company</source>
        <translation>ახალი კომპანია</translation>
    </message>
    <message>
        <source>Everything is checked before anything is made. What is left empty can be given later, except the first day of the books.</source>
        <translation>ჯერ ყველაფერი მოწმდება და მხოლოდ მერე იქმნება. რაც ცარიელი დარჩება, მოგვიანებით შეივსება, გარდა აღრიცხვის პირველი დღისა.</translation>
    </message>
    <message>
        <source>9 digits, or 11 of a person</source>
        <translation>9 ციფრი, ფიზიკური პირისთვის 11</translation>
    </message>
    <message>
        <source>a day; empty if not a payer</source>
        <translation>თარიღი; ცარიელი, თუ გადამხდელი არ არის</translation>
    </message>
    <message>
        <source>What the balances leave over goes to the account of opening balances</source>
        <translation>ნაშთების სხვაობა საწყისი ნაშთების ანგარიშზე</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>კომპანიის შექმნა</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>სადემონსტრაციო კომპანია</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>სასწავლო კომპანია</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>ბუღალტერი</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>მთავარი ბუღალტერი</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>საგადასახადო სპეციალისტი</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>ხელფასის ბუღალტერი</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>აუდიტორი</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>დახურული</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>საბოლოოდ დახურული</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>გასწორება (Enter)</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The window is covered</source>
        <translation>ფანჯარა დაფარულია</translation>
    </message>
    <message>
        <source>{person} works here. Type the password to go on.</source>
        <translation>აქ მუშაობს {person}. გასაგრძელებლად აკრიფეთ პაროლი.</translation>
    </message>
    <message>
        <source>Press Enter to go on. On this computer your login guards the books.</source>
        <translation>გასაგრძელებლად დააჭირეთ Enter-ს. ამ კომპიუტერზე წიგნებს თქვენი სისტემური ანგარიში იცავს.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>This is not the password. Try again in a moment.</source>
        <translation>პაროლი არ არის სწორი. სცადეთ ცოტა ხანში.</translation>
    </message>
    <message>
        <source>This was not the password. Type it again.</source>
        <translation>პაროლი არ იყო სწორი. აკრიფეთ ხელახლა.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type 5, 5.2, 0502 or 050226.
t today · + − day, with Shift week · [ ] month · m h start and end of the month</source>
        <translation>აკრიფეთ 5, 5.2, 0502 ან 050226.
t დღეს · + − დღე, Shift-ით კვირა · [ ] თვე · m h თვის დასაწყისი და ბოლო</translation>
    </message>
</context>
<context>
    <name>DayOrNone</name>
    <message>
        <source>Type 3 or 03.2026; empty leaves it open</source>
        <translation>აკრიფეთ 3 ან 03.2026; ცარიელი ღიად ტოვებს</translation>
    </message>
    <message>
        <source>Type 5, 5.2, 0502 or 050226; empty leaves it open</source>
        <translation>აკრიფეთ 5, 5.2, 0502 ან 050226; ცარიელი ღიად ტოვებს</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>What stands behind the row</source>
        <translation>სტრიქონის შიგთავსი</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the journal</source>
        <translation>ჟურნალის გახსნა</translation>
    </message>
    <message>
        <source>Open the approval queue</source>
        <translation>დამტკიცების რიგის გახსნა</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>შემოტანილის ჩვენება</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>სხვა ფაილი</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>What is due</source>
        <translation>რა არის გასაკეთებელი</translation>
    </message>
    <message>
        <source>Nothing here concerns your role.</source>
        <translation>თქვენი როლისთვის აქ არაფერია.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>Entry of the invoice</source>
        <translation>ინვოისის გატარება</translation>
    </message>
    <message>
        <source>The law that the invoice follows</source>
        <translation>გამოყენებული კანონმდებლობა</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>გასატარებელი ჯერ არაფერია.</translation>
    </message>
    <message>
        <source>Type what was sold or bought above.</source>
        <translation>ზემოთ აკრიფეთ, რა გაიყიდა ან შეიძინეთ.</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>New employee</source>
        <translation>ახალი თანამშრომელი</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the employee anew.</source>
        <translation>აკრეფილი არ შენახულა. F5 კიდევ ერთხელ თანამშრომელს თავიდან წაიკითხავს.</translation>
    </message>
    <message>
        <source>The lines for the register are copied.</source>
        <translation>რეესტრის სტრიქონები დაკოპირებულია.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>Lines for the register of hired persons</source>
        <translation>სტრიქონები დაქირავებულ პირთა რეესტრისთვის</translation>
    </message>
    <message>
        <source>F5 reads the employee as it is now; what you typed is replaced.</source>
        <translation>F5 კითხულობს თანამშრომელს, როგორიც ახლაა; თქვენი აკრეფილი შეიცვლება.</translation>
    </message>
</context>
<context>
    <name>Employees</name>
    <message>
        <source>Employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>End the employment of {employee}</source>
        <translation>{employee}: დასაქმების დასრულება</translation>
    </message>
    <message>
        <source>End</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>The register of hired persons must be told before the last day.</source>
        <translation>დაქირავებულ პირთა რეესტრს ბოლო დღემდე უნდა შეატყობინოთ.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>მუშაობის ბოლო დღე</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Block {employee}: what is known of the person is shown to nobody</source>
        <translation>{employee}: დაბლოკვა — პირის მონაცემები აღარავის გამოუჩნდება</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>Lift the blocking: the person is shown again</source>
        <translation>ბლოკის მოხსნა: პირი ისევ გამოჩნდება</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>ბლოკის მოხსნა</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>აირჩიეთ თანამშრომელი.</translation>
    </message>
    <message>
        <source>Erase who {employee} is? It cannot be taken back; the code stays in the books.</source>
        <translation>წაიშალოს, ვინ არის {employee}? უკან დაბრუნება შეუძლებელია; წიგნებში მხოლოდ კოდი დარჩება.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>სამუდამოდ წაშლა</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>ძებნა: კოდი, დასახელების ნებისმიერი სიტყვა, ნომრები</translation>
    </message>
    <message>
        <source>Name, code, personal number</source>
        <translation>სახელი, კოდი, პირადი ნომერი</translation>
    </message>
    <message>
        <source>No employee fits what was typed.</source>
        <translation>აკრეფილს არცერთი თანამშრომელი არ შეესაბამება.</translation>
    </message>
    <message>
        <source>Ins hires somebody.</source>
        <translation>Ins — ახალი თანამშრომელი.</translation>
    </message>
    <message>
        <source>Who works for the company stands here, with what was agreed.</source>
        <translation>აქ კომპანიის თანამშრომლები დგას, თავიანთი შეთანხმებებით.</translation>
    </message>
    <message>
        <source>Ins hires the first; Ctrl+I brings in a whole file.</source>
        <translation>Ins პირველს აიყვანს; Ctrl+I მთელ ფაილს შემოიტანს.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>დაწერეთ მიზეზი, მინიმუმ სამი ასო: იგი მონაცემებთან ერთად ინახება.</translation>
    </message>
    <message>
        <source>An agreement begins after that day. Open the employee and change it.</source>
        <translation>ამ დღის შემდეგ შეთანხმება იწყება. გახსენით თანამშრომელი და შეცვალეთ იგი.</translation>
    </message>
    <message>
        <source>No agreement holds on that day.</source>
        <translation>ამ დღეს შეთანხმება არ მოქმედებს.</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Your telephone as a second key</source>
        <translation>ტელეფონი, როგორც მეორე გასაღები</translation>
    </message>
    <message>
        <source>Open an authenticator on your telephone (any of them will do), let it read this picture, and type the six digits that it shows.</source>
        <translation>ტელეფონში გახსენით ავთენტიფიკატორი (ნებისმიერი), წააკითხეთ ეს სურათი და აკრიფეთ ნაჩვენები ექვსი ციფრი.</translation>
    </message>
    <message>
        <source>If the telephone cannot read the picture, type this secret into it:</source>
        <translation>თუ ტელეფონი სურათს ვერ კითხულობს, შეიყვანეთ მასში ეს საიდუმლო გასაღები:</translation>
    </message>
    <message>
        <source>QR code of the secret</source>
        <translation>საიდუმლო გასაღების QR კოდი</translation>
    </message>
    <message>
        <source>Secret for the telephone</source>
        <translation>საიდუმლო გასაღები ტელეფონისთვის</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New entry</source>
        <translation>ახალი გატარება</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>ეს მონახაზი ამასობაში სხვამ შეცვალა. რაც აკრიფეთ, ჯერ ისევ აქ არის: გადაიწერეთ, რაც გჭირდებათ, შემდეგ Ctrl+R მონახაზს თავიდან წაიკითხავს.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>გატარდა ნომრით {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>დარჩა მონახაზად {reference} და მეორე პირის დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>შენახულია მონახაზად {reference}.</translation>
    </message>
    <message>
        <source>An entry of {day} was left unfinished: “{text}”. Ctrl+Shift+U goes on with it.</source>
        <translation>დაუსრულებელი დარჩა {day} თარიღის გატარება: „{text}“. Ctrl+Shift+U გააგრძელებს.</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>დაბრუნებულია: {reason}</translation>
    </message>
    <message>
        <source>made by {person}, {moment}</source>
        <translation>შეადგინა: {person}, {moment}</translation>
    </message>
    <message>
        <source>posted by {person}, {moment}</source>
        <translation>გაატარა: {person}, {moment}</translation>
    </message>
    <message>
        <source>approved by {person}</source>
        <translation>დაამტკიცა: {person}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>დასტორნებულია გატარებით {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>ასტორნირებს გატარებას {number}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>ასწორებს გატარებას {number}</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Debit {debit}   Credit {credit}</source>
        <translation>დებეტი {debit}   კრედიტი {credit}</translation>
    </message>
    <message>
        <source>Difference {amount}</source>
        <translation>სხვაობა {amount}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>დაბალანსებულია</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>These lines cannot be shown as rows of debit and credit: a row needs two lines with one amount. They stay lines.</source>
        <translation>ეს სტრიქონები დებეტ-კრედიტის კორესპონდენციებად ვერ გამოჩნდება: ერთ კორესპონდენციას ერთი თანხის ორი სტრიქონი სჭირდება. ისინი სტრიქონებად რჩება.</translation>
    </message>
    <message>
        <source>Rows of debit and credit balance by themselves. F10 shows the lines.</source>
        <translation>კორესპონდენციები თავისთავად დაბალანსებულია. F10 სტრიქონებს აჩვენებს.</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>გატარების სტრიქონები</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>გატარების შინაარსი</translation>
    </message>
    <message>
        <source>What happened; two letters offer earlier entries</source>
        <translation>რა მოხდა; ორი ასო ადრინდელ გატარებებს შემოგთავაზებთ</translation>
    </message>
    <message>
        <source>Document: its number and day</source>
        <translation>დოკუმენტი: ნომერი და თარიღი</translation>
    </message>
</context>
<context>
    <name>EntryPanels</name>
    <message>
        <source>What this posts</source>
        <translation>რას გაატარებს</translation>
    </message>
    <message>
        <source>Pasted rows: Enter takes them, Escape does not</source>
        <translation>ჩასმული სტრიქონები: Enter მიიღებს, Escape არა</translation>
    </message>
    <message>
        <source>From which template? Enter takes it</source>
        <translation>რომელი შაბლონიდან? Enter აირჩევს</translation>
    </message>
    <message>
        <source>Save these lines as a template</source>
        <translation>ამ სტრიქონების შაბლონად შენახვა</translation>
    </message>
    <message>
        <source>Correct a posted entry</source>
        <translation>გატარებულის გასწორება</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>თანდართული დოკუმენტები</translation>
    </message>
    <message>
        <source>A posted entry is never changed. Correct opens a copy that you change and post; that takes {number} back by a reversal and enters the right one under the same number with a suffix.</source>
        <translation>გატარებული ჩანაწერი არასოდეს იცვლება. გასწორება გახსნის ასლს, რომელსაც შეცვლით და გაატარებთ; ამით {number} დასტორნირდება, სწორი კი იმავე ნომრით და სუფიქსით გატარდება.</translation>
    </message>
    <message>
        <source>{number} has taken this entry back already.</source>
        <translation>ეს გატარება უკვე დასტორნირებულია გატარებით {number}.</translation>
    </message>
    <message>
        <source>There is no template yet. Ctrl+Shift+T keeps the lines of an entry as one.</source>
        <translation>შაბლონი ჯერ არ არის. Ctrl+Shift+T გატარების სტრიქონებს შაბლონად შეინახავს.</translation>
    </message>
    <message>
        <source>Kept as template “{name}”.</source>
        <translation>შენახულია შაბლონად „{name}“.</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>პანელის დახურვა</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>პანელის დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>გასატარებელი ჯერ არაფერია.</translation>
    </message>
    <message>
        <source>Choose accounts and amounts above.</source>
        <translation>აირჩიეთ ანგარიშები და თანხები ზემოთ.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Fields of the event before and after</source>
        <translation>მოვლენის ველები მანამდე და შემდეგ</translation>
    </message>
    <message>
        <source>This event tells no more than its type.</source>
        <translation>ეს მოვლენა თავისი სახის გარდა სხვას არაფერს გვეუბნება.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Came after the filing</source>
        <translation>წარდგენის შემდეგ შემოსული</translation>
    </message>
    <message>
        <source>Prepare the corrective return of {month}?</source>
        <translation>მომზადდეს შესწორებული დეკლარაცია: {month}?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>მომზადება</translation>
    </message>
    <message>
        <source>Nothing came after a return was filed.</source>
        <translation>დეკლარაციის წარდგენის შემდეგ არაფერი შემოსულა.</translation>
    </message>
    <message>
        <source>Late documents and corrections of filed months appear here.</source>
        <translation>აქ ჩნდება წარდგენილი თვეების დაგვიანებული დოკუმენტები და შესწორებები.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>ფაილის არჩევა</translation>
    </message>
    <message>
        <source>F4 chooses a file</source>
        <translation>F4 — ფაილის არჩევა</translation>
    </message>
    <message>
        <source>Choose a file (F4)</source>
        <translation>ფაილის არჩევა (F4)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: word   party: name   amount: 100..500   date: 2025-03   -word</source>
        <translation>ფილტრი: სიტყვა   კონტრაჰენტი: სახელი   თანხა: 100..500   თარიღი: 2025-03   -სიტყვა</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>სტრიქონების ფილტრი</translation>
    </message>
    <message>
        <source>Kept filters: choose one, or type a name to keep</source>
        <translation>შენახული ფილტრები: აირჩიეთ, ან შესანახად აკრიფეთ სახელი</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>ფილტრის სახელი</translation>
    </message>
    <message>
        <source>Keep this filter under the name</source>
        <translation>ფილტრის ამ სახელით შენახვა</translation>
    </message>
    <message>
        <source>Forget the kept filter</source>
        <translation>შენახული ფილტრის წაშლა</translation>
    </message>
    <message>
        <source>Show all rows (Esc)</source>
        <translation>ყველა სტრიქონის ჩვენება (Esc)</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Rows: {count}</source>
        <translation>სტრიქონები: {count}</translation>
    </message>
    <message>
        <source>Rows: {found} of {count}</source>
        <translation>სტრიქონები: {found} / {count}</translation>
    </message>
    <message>
        <source>Cells selected: {count}</source>
        <translation>მონიშნული უჯრები: {count}</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>რაოდენობა: {count}</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>ჯამი: {sum}</translation>
    </message>
    <message>
        <source>Average: {average}</source>
        <translation>საშუალო: {average}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Only who may read the audit log sees the history.</source>
        <translation>ისტორიას მხოლოდ ის ხედავს, ვისაც აუდიტის ჟურნალის წაკითხვის უფლება აქვს.</translation>
    </message>
    <message>
        <source>Recomputing the chain on this computer…</source>
        <translation>ჯაჭვი ამ კომპიუტერზე თავიდან გამოითვლება…</translation>
    </message>
    <message>
        <source>Recomputing the chain of the office…</source>
        <translation>ოფისის ჯაჭვი თავიდან გამოითვლება…</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>ჯაჭვის ექსპორტი</translation>
    </message>
    <message>
        <source>Writing the chain…</source>
        <translation>ჯაჭვი ფაილში იწერება…</translation>
    </message>
    <message>
        <source>Nothing of this kind happened.</source>
        <translation>ასეთი არაფერი მომხდარა.</translation>
    </message>
    <message>
        <source>Choose another type, person or time above.</source>
        <translation>ზემოთ სხვა სახე, პირი ან დრო აირჩიეთ.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>თვის დეკლარაციები</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>რა შეიცვალა მას შემდეგ</translation>
    </message>
    <message>
        <source>No return of this month has been prepared.</source>
        <translation>ამ თვის დეკლარაცია არ მომზადებულა.</translation>
    </message>
    <message>
        <source>Prepare it on the screen of the return.</source>
        <translation>მოამზადეთ დეკლარაციის ეკრანზე.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>მას შემდეგ არაფერი შეცვლილა.</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>What happened</source>
        <translation>რა მოხდა</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>ვინ გააკეთა</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>როდის მოხდა</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>ამ დღეს</translation>
    </message>
    <message>
        <source>History of everything again</source>
        <translation>ისევ ყველაფრის ისტორია</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>იმპორტი</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ფაილის არჩევა</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ცხრილები</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows with their header first.</source>
        <translation>ბუფერში ცხრილი არ არის. ჯერ დააკოპირეთ სტრიქონები სათაურთან ერთად.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ჩასმული</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>შეჩერდა. არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>Writing, all or nothing …</source>
        <translation>იწერება: ან ყველაფერი, ან არაფერი …</translation>
    </message>
    <message>
        <source>This file stands in the books already. Brought in again, its entries would stand there twice.</source>
        <translation>ეს ფაილი აღრიცხვაში უკვე არის. ხელახლა შემოტანისას მისი გატარებები ორჯერ იქნება.</translation>
    </message>
    <message>
        <source>Check it again all the same</source>
        <translation>მაინც შემოწმდეს ხელახლა</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ფაილის სახე</translation>
    </message>
    <message>
        <source>What is left over goes to the account for opening balances</source>
        <translation>სხვაობა მიეკუთვნოს საწყისი ნაშთების ანგარიშს</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ფაილის სტრიქონები</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>ფაილი იკითხება …</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape აჩერებს.</translation>
    </message>
    <message>
        <source>Drop a file here, choose one with F4, or paste rows from Excel with Ctrl+V.</source>
        <translation>ჩააგდეთ ფაილი აქ, აირჩიეთ F4-ით ან ჩასვით სტრიქონები Excel-იდან Ctrl+V-ით.</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>Your invitation</source>
        <translation>თქვენი მოწვევა</translation>
    </message>
    <message>
        <source>Your administrator gave you a small file; its name ends in {ending}. It says where the server is and who you are there. Your password was told apart from it.</source>
        <translation>ადმინისტრატორმა მოგცათ პატარა ფაილი; მისი სახელი მთავრდება ასე: {ending}. მასში წერია, სად არის სერვერი და ვინ ხართ იქ. პაროლი ცალკე გითხრეს.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>A posted invoice is never changed. Correct opens a copy that you change and post; that takes {number} back and enters the right one under the same number with a suffix.</source>
        <translation>გატარებული ინვოისი არ იცვლება. გასწორება ხსნის ასლს, რომელსაც შეცვლით და გაატარებთ; მაშინ {number} გაუქმდება სტორნოთი, სწორი კი ჩაიწერება იმავე ნომრით და დანართით.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ინვოისი</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>ეს მონახაზი ამასობაში სხვამ შეცვალა. რაც აკრიფეთ, ჯერ ისევ აქ არის: გადაიწერეთ, რაც გჭირდებათ, შემდეგ Ctrl+R მონახაზს თავიდან წაიკითხავს.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>გატარდა ნომრით {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>დარჩა მონახაზად {reference} და მეორე პირის დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>შენახულია მონახაზად {reference}.</translation>
    </message>
    <message>
        <source>A document of {day} was left unfinished: {kind}. Ctrl+Shift+U goes on with it.</source>
        <translation>{day} თარიღის დოკუმენტი დაუმთავრებელი დარჩა: {kind}. Ctrl+Shift+U აგრძელებს მას.</translation>
    </message>
    <message>
        <source>left of the advance: {amount} GEL</source>
        <translation>ავანსის ნაშთი: {amount} ლარი</translation>
    </message>
    <message>
        <source>paid {amount} GEL</source>
        <translation>გადახდილია {amount} ლარი</translation>
    </message>
    <message>
        <source>advances left of this party: {amount} GEL, Ctrl+D uses them up</source>
        <translation>კონტრაჰენტის დარჩენილი ავანსები: {amount} ლარი, Ctrl+D ჩათვლის მათ</translation>
    </message>
    <message>
        <source>takes from {number}</source>
        <translation>აკორექტირებს: {number}</translation>
    </message>
</context>
<context>
    <name>InvoiceFoot</name>
    <message>
        <source>Without VAT {amount}</source>
        <translation>დღგ-ის გარეშე {amount}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>დღგ {amount}</translation>
    </message>
    <message>
        <source>To pay {amount} {currency}</source>
        <translation>გადასახდელია {amount} {currency}</translation>
    </message>
    <message>
        <source>= {amount} GEL</source>
        <translation>= {amount} ლარი</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>ინვოისის სტრიქონები</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Kind of document</source>
        <translation>დოკუმენტის სახე</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>მყიდველი ან მომწოდებელი</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>აკორექტირებს ინვოისს</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>დოკუმენტის ნომერი</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>დაბეგვრის მომენტი</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>დღგ-ის პერიოდი</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>გადახდის ვადა</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>კურსი</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>with VAT inside</source>
        <translation>დღგ-ის ჩათვლით</translation>
    </message>
    <message>
        <source>The price has VAT inside</source>
        <translation>ფასი დღგ-ის ჩათვლითაა</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>ინვოისები</translation>
    </message>
    <message>
        <source>Take {number} back whole?</source>
        <translation>გაუქმდეს {number} მთლიანად?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>სტორნირება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>მოკლედ დაწერეთ, რატომ: სტორნო ამას ინახავს.</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number} გატარებულია და აღრიცხვაში რჩება. გავასწოროთ?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>Throw {number} away? The history keeps what it was.</source>
        <translation>წაიშალოს {number}? ისტორიაში დარჩება, რაც იყო.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ნაჩვენებია</translation>
    </message>
    <message>
        <source>Kinds of invoices shown</source>
        <translation>ნაჩვენები ინვოისების სახე</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>ინვოისის სტრიქონები</translation>
    </message>
    <message>
        <source>There are no invoices in these days.</source>
        <translation>ამ დღეებში ინვოისები არ არის.</translation>
    </message>
    <message>
        <source>Ins begins one; a file of them is brought in by the command line.</source>
        <translation>Ins ქმნის ახალს; ფაილიდან შემოტანა — ბრძანებათა სტრიქონით.</translation>
    </message>
    <message>
        <source>The invoice has no lines.</source>
        <translation>ინვოისს სტრიქონები არ აქვს.</translation>
    </message>
    <message>
        <source>{number} is taken back.</source>
        <translation>{number} გაუქმდა სტორნოთი.</translation>
    </message>
    <message>
        <source>{number} is thrown away.</source>
        <translation>{number} წაიშალა.</translation>
    </message>
</context>
<context>
    <name>InvoicePanels</name>
    <message>
        <source>What this posts</source>
        <translation>რას გაატარებს</translation>
    </message>
    <message>
        <source>Advances left: Enter uses one up, Enter again leaves it</source>
        <translation>დარჩენილი ავანსები: Enter იყენებს, კიდევ ერთხელ Enter - აღარ</translation>
    </message>
    <message>
        <source>Takings of the day: what did not come by cards is cash</source>
        <translation>დღის ნავაჭრი: რაც ბარათით არ შემოვიდა, ნაღდია</translation>
    </message>
    <message>
        <source>Waybill for RS.ge; it goes there before the tax invoice</source>
        <translation>ზედნადები RS.ge-სთვის; იგზავნება ანგარიშ-ფაქტურამდე</translation>
    </message>
    <message>
        <source>Payments; Enter opens one</source>
        <translation>გადახდები; Enter ხსნის</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>თანდართული დოკუმენტები</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>პანელის დახურვა</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>პანელის დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Payments of the invoice</source>
        <translation>ინვოისის გადახდები</translation>
    </message>
    <message>
        <source>Nothing has been paid of it yet.</source>
        <translation>ჯერ არაფერია გადახდილი.</translation>
    </message>
    <message>
        <source>An entry that names this invoice as its settlement document is listed here.</source>
        <translation>აქ ჩანს გატარებები, რომლებშიც ანგარიშსწორების დოკუმენტად ეს ინვოისია მითითებული.</translation>
    </message>
</context>
<context>
    <name>InvoicePaper</name>
    <message>
        <source>Printed invoice</source>
        <translation>ინვოისის ბეჭდური ფორმა</translation>
    </message>
    <message>
        <source>Which invoice?</source>
        <translation>რომელი ინვოისი?</translation>
    </message>
    <message>
        <source>Open it from the list of invoices.</source>
        <translation>გახსენით ინვოისების სიიდან.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Drafts</source>
        <translation>მონახაზები</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>ჟურნალის გატარებები</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>თარიღზე გადასვლა</translation>
    </message>
    <message>
        <source>Go to day (Ctrl+G)</source>
        <translation>თარიღზე გადასვლა (Ctrl+G)</translation>
    </message>
    <message>
        <source>Posted entries</source>
        <translation>გატარებული</translation>
    </message>
    <message>
        <source>No draft waits.</source>
        <translation>მონახაზი არ არის.</translation>
    </message>
    <message>
        <source>Ins begins an entry; kept without posting, it stands here.</source>
        <translation>Ins ახალ გატარებას იწყებს; გაუტარებლად შენახული აქ ჩანს.</translation>
    </message>
    <message>
        <source>Nothing was posted in this period.</source>
        <translation>ამ პერიოდში არაფერი გატარებულა.</translation>
    </message>
    <message>
        <source>Ins begins an entry. Alt+P chooses another period.</source>
        <translation>Ins ახალ გატარებას იწყებს. Alt+P სხვა პერიოდს ირჩევს.</translation>
    </message>
    <message>
        <source>only among the loaded rows: Ctrl+F3 loads those after them</source>
        <translation>მხოლოდ ჩატვირთულ სტრიქონებში: Ctrl+F3 მომდევნოებს ტვირთავს</translation>
    </message>
    <message>
        <source>more above</source>
        <translation>ზემოთ კიდევ არის</translation>
    </message>
    <message>
        <source>more below</source>
        <translation>ქვემოთ კიდევ არის</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys</source>
        <translation>„{act}“: დააჭირეთ ახალ კლავიშებს</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ფანჯარა</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>ღია ეკრანები</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>სტრიქონები</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>თარიღები</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>მოქმედება</translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation>სტრიქონის შიგთავსის გახსნა</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>მონიშნული უჯრების კოპირება</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>ყველა უჯრის მონიშვნა</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>პირველი და ბოლო უჯრა</translation>
    </message>
    <message>
        <source>List all accounts in an account field</source>
        <translation>ანგარიშის ველში ყველა ანგარიშის ჩვენება</translation>
    </message>
    <message>
        <source>Save the preview as PDF</source>
        <translation>წინასწარი ნახვის PDF-ად შენახვა</translation>
    </message>
    <message>
        <source>Larger, smaller, width of the page</source>
        <translation>გადიდება, დაპატარავება, გვერდის სიგანეზე</translation>
    </message>
    <message>
        <source>The 5th of the month shown</source>
        <translation>ნაჩვენები თვის 5 რიცხვი</translation>
    </message>
    <message>
        <source>The 5th of February of the year shown</source>
        <translation>ნაჩვენები წლის 5 თებერვალი</translation>
    </message>
    <message>
        <source>5 February 2026</source>
        <translation>2026 წლის 5 თებერვალი</translation>
    </message>
    <message>
        <source>So many days later or earlier</source>
        <translation>ამდენი დღით გვიან ან ადრე</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>The next or the previous day; with Shift a week</source>
        <translation>შემდეგი ან წინა დღე; Shift-ით — კვირა</translation>
    </message>
    <message>
        <source>The previous or the next month</source>
        <translation>წინა ან შემდეგი თვე</translation>
    </message>
    <message>
        <source>The start or the end of the month</source>
        <translation>თვის დასაწყისი ან ბოლო</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>It can be changed at any time, in the settings at the top.</source>
        <translation>შეცვლა ნებისმიერ დროს შეიძლება, ზემოთ, პარამეტრებში.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Posted documents appear here by themselves. Alt+P chooses another month.</source>
        <translation>გატარებული დოკუმენტები აქ თავისით ჩნდება. Alt+P ირჩევს სხვა თვეს.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>შეტყობინების დახურვა</translation>
    </message>
</context>
<context>
    <name>NameIt</name>
    <message>
        <source>Name of the template</source>
        <translation>შაბლონის სახელი</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>შაბლონის შენახვა</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Rooms and screens</source>
        <translation>მოდულები და ფანჯრები</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>კომპანიები</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>A password of your own</source>
        <translation>თქვენი საკუთარი პაროლი</translation>
    </message>
    <message>
        <source>The password that you were given holds for 24 hours. Choose your own: at least 12 signs, letters and others mixed. A few words with spaces are easy to remember.</source>
        <translation>მოცემული პაროლი 24 საათს მოქმედებს. აირჩიეთ საკუთარი: სულ მცირე 12 ნიშანი, ასოები და სხვა ნიშნები ერთად. რამდენიმე სიტყვა შუალედებით ადვილი დასამახსოვრებელია.</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>პაროლის შენახვა ამ კომპიუტერში, პაროლების საცავში</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Company: a part of its name, or its digit</source>
        <translation>კომპანია: სახელის ნაწილი ან მისი ციფრი</translation>
    </message>
    <message>
        <source>Action, screen, account, party; entry by number, text, party, amount</source>
        <translation>მოქმედება, ეკრანი, ანგარიში, კონტრაჰენტი; გატარება ნომრით, ტექსტით, კონტრაჰენტით, თანხით</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>რაც შეესაბამება</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>მოძებნა და შესრულება</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Escape closes</source>
        <translation>↑ ↓ არჩევა, Enter შესრულება, Escape დახურვა</translation>
    </message>
    <message>
        <source>Nothing fits “{typed}”. Try a code, a word of a name or text, or a number.</source>
        <translation>„{typed}“ არაფერს ემთხვევა. სცადეთ კოდი, დასახელების ან ტექსტის სიტყვა, ან ნომერი.</translation>
    </message>
    <message>
        <source>There is no other company.</source>
        <translation>სხვა კომპანია არ არის.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>მოქმედება</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>ეკრანი</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>გატარება</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Print or save</source>
        <translation>ბეჭდვა ან შენახვა</translation>
    </message>
</context>
<context>
    <name>PaperHead</name>
    <message>
        <source>Choose the person</source>
        <translation>აირჩიეთ პირი</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>არჩეულია რამდენიმე</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>პაროლის გარეშე</translation>
    </message>
    <message>
        <source>Without a password anybody can open the files.</source>
        <translation>პაროლის გარეშე ფაილებს ნებისმიერი გახსნის.</translation>
    </message>
    <message>
        <source>F4 lists all</source>
        <translation>F4 აჩვენებს ყველას</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>თვის ყველა</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Papers of payroll</source>
        <translation>ხელფასის საბუთები</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>რომელი საბუთი?</translation>
    </message>
    <message>
        <source>Type a word of its name above, or F4; Enter takes it and reads it.</source>
        <translation>აკრიფეთ ზემოთ სახელის სიტყვა ან დააჭირეთ F4-ს; Enter იღებს და კითხულობს.</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>ვისი?</translation>
    </message>
    <message>
        <source>Type a word of the name or the code above; Enter takes it.</source>
        <translation>აკრიფეთ ზემოთ სახელის სიტყვა ან კოდი; Enter იღებს.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>საბუთი</translation>
    </message>
    <message>
        <source>Nothing of this month is on this paper.</source>
        <translation>ამ თვისთვის საბუთში არაფერია.</translation>
    </message>
    <message>
        <source>Runs of the month appear here once they are kept.</source>
        <translation>თვის დარიცხვები აქ ჩნდება შენახვისთანავე.</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>New party</source>
        <translation>ახალი კონტრაჰენტი</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the party anew.</source>
        <translation>აკრეფილი შენახული არ არის. კიდევ ერთი F5 კონტრაჰენტს ხელახლა წაიკითხავს.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Empty: the identification code</source>
        <translation>ცარიელი: საიდენტიფიკაციო კოდი</translation>
    </message>
    <message>
        <source>9 or 11 digits</source>
        <translation>9 ან 11 ციფრი</translation>
    </message>
    <message>
        <source>As for all parties</source>
        <translation>როგორც ყველა კონტრაჰენტისთვის</translation>
    </message>
    <message>
        <source>As on the line</source>
        <translation>სტრიქონის მიხედვით</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>მოუნიშნავი ინახება, მაგრამ აღარ შემოგთავაზდებათ</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more keeps it as a second party with that code.</source>
        <translation>კიდევ ერთი Ctrl+Enter შეინახავს მას ამ კოდის მეორე კონტრაჰენტად.</translation>
    </message>
    <message>
        <source>F5 reads the party as it is now; what you typed is replaced.</source>
        <translation>F5 წაიკითხავს კონტრაჰენტს ახლანდელი სახით; აკრეფილი შეიცვლება.</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties</source>
        <translation>კონტრაჰენტები</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>ძებნა: კოდი, დასახელების ნებისმიერი სიტყვა, ნომრები</translation>
    </message>
    <message>
        <source>Name, code, identification code, IBAN</source>
        <translation>დასახელება, კოდი, საიდენტიფიკაციო კოდი, IBAN</translation>
    </message>
    <message>
        <source>No party fits what was typed.</source>
        <translation>აკრეფილს არცერთი კონტრაჰენტი არ შეესაბამება.</translation>
    </message>
    <message>
        <source>Ins adds a party.</source>
        <translation>Ins ამატებს კონტრაჰენტს.</translation>
    </message>
    <message>
        <source>Customers and suppliers stand here.</source>
        <translation>აქ გამოჩნდება მყიდველები და მომწოდებლები.</translation>
    </message>
    <message>
        <source>Ins adds the first; Ctrl+Shift+I brings in a whole file.</source>
        <translation>Ins ამატებს პირველს; Ctrl+Shift+I შემოიტანს მთელ ფაილს.</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>Which party?</source>
        <translation>რომელი კონტრაჰენტი?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>ზემოთ აკრიფეთ დასახელების სიტყვა ან კოდი; Enter ირჩევს.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>კონტრაჰენტი</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>ყველა კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Nobody owes anything on this day.</source>
        <translation>ამ დღეს არავის არაფერი მართებს.</translation>
    </message>
    <message>
        <source>Posted entries with a party appear here. Alt+P chooses another period.</source>
        <translation>აქ ჩნდება გატარებები, რომლებშიც კონტრაჰენტია მითითებული. Alt+P ირჩევს სხვა პერიოდს.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Sign in</source>
        <translation>შესვლა</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>პაროლის შენახვა ამ კომპიუტერში, პაროლების საცავში</translation>
    </message>
    <message>
        <source>A password that your administrator gave you holds for 24 hours; one of your own holds longer, but not for ever. After that your administrator gives a new one.</source>
        <translation>ადმინისტრატორის მოცემული პაროლი მოქმედებს 24 საათს; საკუთარი — უფრო დიდხანს, მაგრამ არა სამუდამოდ. შემდეგ ადმინისტრატორი ახალს მოგცემთ.</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Pasted rows</source>
        <translation>ჩასმული სტრიქონები</translation>
    </message>
    <message>
        <source>{rows} {rows:row, which|rows, all of which} can be read. Enter takes {rows:it|them}.</source>
        <translation>{rows} სტრიქონი, ყველა იკითხება. Enter მიიღებს.</translation>
    </message>
    <message>
        <source>{count} {count:cell|cells} cannot be read; nothing is taken. Correct them in the table they come from and paste again.</source>
        <translation>{count} უჯრა ვერ იკითხება; არაფერი მიიღება. გაასწორეთ ცხრილში, საიდანაც მოაქვთ, და ხელახლა ჩასვით.</translation>
    </message>
</context>
<context>
    <name>PayRun</name>
    <message>
        <source>Run of payroll</source>
        <translation>ხელფასის დარიცხვა</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>დარიცხვის პირები</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>როგორ მიიღება თითოეული თანხა</translation>
    </message>
    <message>
        <source>Nobody is due anything for this month.</source>
        <translation>ამ თვეში არავის არაფერი ეკუთვნის.</translation>
    </message>
    <message>
        <source>Employees and their timesheets decide; F9 calculates anew.</source>
        <translation>ამას თანამშრომლები და მათი ტაბელი განსაზღვრავს; F9 ხელახლა ითვლის.</translation>
    </message>
    <message>
        <source>Nothing was calculated for this person.</source>
        <translation>ამ პირისთვის არაფერი გამოთვლილა.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>ჯერ არ არის შენახული</translation>
    </message>
    <message>
        <source>calculated anew and not kept</source>
        <translation>ხელახლა გამოთვლილი და არ შენახული</translation>
    </message>
    <message>
        <source>Post the entry that stands below? It names nobody.</source>
        <translation>გატარდეს ქვემოთ ნაჩვენები ბუღალტრული გატარება? მასში სახელები არ არის.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>გატარება</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People and roles</source>
        <translation>ადამიანები და როლები</translation>
    </message>
    <message>
        <source>Only who manages people sees them.</source>
        <translation>ადამიანების სიას მხოლოდ ის ხედავს, ვინც მათ მართავს.</translation>
    </message>
    <message>
        <source>Nobody works in this company yet.</source>
        <translation>ამ კომპანიაში ჯერ არავინ მუშაობს.</translation>
    </message>
    <message>
        <source>Insert makes a person, Ctrl+G gives a role.</source>
        <translation>Insert ახალ პირს ქმნის, Ctrl+G როლს აძლევს.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>კვარტალი</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>ნებისმიერი დღეები</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>პერიოდის ხანგრძლივობა</translation>
    </message>
    <message>
        <source>Period before (Alt+Page Up)</source>
        <translation>წინა პერიოდი (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Period after (Alt+Page Down)</source>
        <translation>შემდეგი პერიოდი (Alt+Page Down)</translation>
    </message>
    <message>
        <source>First day of the period (Alt+P)</source>
        <translation>პერიოდის პირველი დღე (Alt+P)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>პერიოდის ბოლო დღე</translation>
    </message>
    <message>
        <source>Frequent periods (F4)</source>
        <translation>ხშირი პერიოდები (F4)</translation>
    </message>
    <message>
        <source>State of the period</source>
        <translation>პერიოდის მდგომარეობა</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>მიმდინარე თვე</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>გასული თვე</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>მიმდინარე კვარტალი</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>გასული კვარტალი</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>მიმდინარე წელი</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>გასული წელი</translation>
    </message>
    <message>
        <source>This year until today</source>
        <translation>მიმდინარე წელი დღემდე</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Periods</source>
        <translation>პერიოდები</translation>
    </message>
    <message>
        <source>You may look at the periods; closing and opening them needs a right that your role does not have. Ask {names}.</source>
        <translation>პერიოდების ნახვა შეგიძლიათ; დახურვასა და გახსნას უფლება სჭირდება, რომელიც თქვენს როლს არ აქვს. მიმართეთ: {names}.</translation>
    </message>
    <message>
        <source>Years and months</source>
        <translation>წლები და თვეები</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>რა უშლის ხელს</translation>
    </message>
    <message>
        <source>The books have no months yet.</source>
        <translation>წიგნებში თვეები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>The first entry makes its fiscal year.</source>
        <translation>პირველი გატარება ქმნის თავის საფინანსო წელს.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing this month.</source>
        <translation>ამ თვის დახურვას ხელს არაფერი უშლის.</translation>
    </message>
    <message>
        <source>Close {month} finally? Only two persons together can open it again.</source>
        <translation>საბოლოოდ დაიხუროს {month}? ხელახლა მხოლოდ ორი პირი ერთად გახსნის.</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>საბოლოოდ დახურვა</translation>
    </message>
    <message>
        <source>Remark, if there is one</source>
        <translation>შენიშვნა, თუ არის</translation>
    </message>
    <message>
        <source>Open {month} again: another person must agree.</source>
        <translation>{month} ხელახლა იხსნება: სხვა პირი უნდა დათანხმდეს.</translation>
    </message>
    <message>
        <source>Open {month} again.</source>
        <translation>{month} ხელახლა იხსნება.</translation>
    </message>
    <message>
        <source>Ask to open</source>
        <translation>გახსნის მოთხოვნა</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Let a colleague post into {month}.</source>
        <translation>კოლეგას შეეძლოს გატარება თვეში {month}.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>დაშვება</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>კოლეგა</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>დღის ბოლომდე</translation>
    </message>
    <message>
        <source>End the leave to post into {month}: {names}.</source>
        <translation>დასრულდეს გატარების ნებართვა თვეში {month}: {names}.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>Only that of</source>
        <translation>მხოლოდ ამ პირის</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and {result} goes to retained earnings. These entries can be reversed.</source>
        <translation>{year} წლის დახურვა: შემოსავლებისა და ხარჯების ანგარიშები ({count}) ნულდება, {result} გადადის გაუნაწილებელ მოგებაზე. ამ გატარებების სტორნირება შეიძლება.</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and a loss of {result} goes to accumulated loss. These entries can be reversed.</source>
        <translation>{year} წლის დახურვა: შემოსავლებისა და ხარჯების ანგარიშები ({count}) ნულდება, ზარალი {result} გადადის დაგროვილ ზარალზე. ამ გატარებების სტორნირება შეიძლება.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>წლის დახურვა</translation>
    </message>
    <message>
        <source>Let in.</source>
        <translation>დაშვებულია.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>დასრულებულია.</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>მოკლედ მიუთითეთ მიზეზი.</translation>
    </message>
    <message>
        <source>Name a colleague: {names}.</source>
        <translation>დაასახელეთ კოლეგა: {names}.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Template</source>
        <translation>შაბლონი</translation>
    </message>
    <message>
        <source>Name of the template (F4 lists all)</source>
        <translation>შაბლონის სახელი (F4 ყველას აჩვენებს)</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>გასანაწილებელი ჯამი</translation>
    </message>
    <message>
        <source>Its lines are shares of this total, each rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>სტრიქონები ამ ჯამის წილებია, თითოეული თეთრამდე დამრგვალებული; რაც რჩება, მიდის სტრიქონზე „დანარჩენი“ ან ბოლო წილზე.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where are the books?</source>
        <translation>სად იწარმოება აღრიცხვა?</translation>
    </message>
    <message>
        <source>Another place can be added later, in the list of companies.</source>
        <translation>სხვა ადგილის დამატება მოგვიანებითაც შეიძლება, კომპანიების სიაში.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ამ კომპიუტერში</translation>
    </message>
    <message>
        <source>The books stay here and need no network. Nothing has to be installed besides.</source>
        <translation>აღრიცხვა აქ რჩება და ქსელი არ სჭირდება. სხვა არაფრის დაყენება არ არის საჭირო.</translation>
    </message>
    <message>
        <source>On a server of the office</source>
        <translation>ოფისის სერვერზე</translation>
    </message>
    <message>
        <source>Several people work in the same books. You need the invitation file from your administrator, and your password.</source>
        <translation>ერთსა და იმავე აღრიცხვაში რამდენიმე ადამიანი მუშაობს. გჭირდებათ მოწვევის ფაილი ადმინისტრატორისგან და თქვენი პაროლი.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: {report}</source>
        <translation>წინასწარი ნახვა: {report}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>გვერდები მზადდება…</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape აჩერებს.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>ხელახლა საცდელად დააჭირეთ F5-ს.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>შეჩერდა.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>დაპატარავება (Ctrl+−)</translation>
    </message>
    <message>
        <source>Width of the page (Ctrl+0)</source>
        <translation>გვერდის სიგანეზე (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>გადიდება (Ctrl++)</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>გვერდი: {count}</translation>
    </message>
</context>
<context>
    <name>ProportionScreen</name>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>შესრულდეს ქვემოთ მოცემული გატარება?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>პროპორციული ჩათვლა</translation>
    </message>
    <message>
        <source>The entry that would be posted</source>
        <translation>გატარება, რომელიც შესრულდება</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Exchange rates</source>
        <translation>გაცვლითი კურსები</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>კურსი</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>ლარი ერთეულზე</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>No exchange rate is kept for the days of this period.</source>
        <translation>ამ პერიოდის დღეებისთვის კურსები არ არის შენახული.</translation>
    </message>
    <message>
        <source>Shift+F5 fetches them from the National Bank, Ins types one.</source>
        <translation>Shift+F5 ჩამოტვირთავს ეროვნული ბანკიდან, Ins - ხელით შეყვანა.</translation>
    </message>
    <message>
        <source>Fetch the missing rates up to the end of the period or today.</source>
        <translation>ჩამოიტვირთოს ნაკლული კურსები პერიოდის ბოლომდე ან დღევანდელ დღემდე.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>ჩამოტვირთვა</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>ვალუტები</translation>
    </message>
    <message>
        <source>Give the code of a currency, such as USD.</source>
        <translation>მიუთითეთ ვალუტის კოდი, მაგალითად USD.</translation>
    </message>
    <message>
        <source>The rate must be above zero.</source>
        <translation>კურსი ნულზე მეტი უნდა იყოს.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Documents of VAT</source>
        <translation>დღგ-ის დოკუმენტები</translation>
    </message>
    <message>
        <source>No document stands behind this box in this month.</source>
        <translation>ამ თვეში ამ უჯრაში დოკუმენტი არ არის.</translation>
    </message>
    <message>
        <source>Posted invoices and entries with a VAT code appear here by themselves.</source>
        <translation>გატარებული ინვოისები და დღგ-ის კოდიანი გატარებები აქ თავისით ჩნდება.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>აღდგენის კოდები</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these opens the door once. They are shown only now: print or save them, and keep them where your telephone is not.</source>
        <translation>თუ ტელეფონი დაიკარგა, თითოეული კოდით ერთხელ შეხვალთ. ისინი მხოლოდ ახლა ჩანს: დაბეჭდეთ ან შეინახეთ, და არა ტელეფონთან ერთად.</translation>
    </message>
    <message>
        <source>I have saved or printed the codes, or written them down</source>
        <translation>კოდები შევინახე, დავბეჭდე ან ჩავიწერე</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>RecurringInvoices</name>
    <message>
        <source>Recurring invoices</source>
        <translation>განმეორებადი ინვოისები</translation>
    </message>
    <message>
        <source>Make no more drafts like {number}? Those made stay.</source>
        <translation>აღარ შეიქმნას {number}-ის მსგავსი მონახაზები? შექმნილები დარჩება.</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>აღარ შეიქმნას</translation>
    </message>
    <message>
        <source>No invoice recurs.</source>
        <translation>განმეორებადი ინვოისი არ არის.</translation>
    </message>
    <message>
        <source>On a posted invoice Ctrl+Shift+K lets it recur.</source>
        <translation>გატარებულ ინვოისზე Ctrl+Shift+K მას განმეორებადს ხდის.</translation>
    </message>
    <message>
        <source>No more drafts like {number} are made.</source>
        <translation>{number}-ის მსგავსი მონახაზები აღარ შეიქმნება.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>ცნობარის ჩანაწერი</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Parties and registers</source>
        <translation>კონტრაჰენტები და ცნობარები</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ცნობარი</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Code, name, identification code</source>
        <translation>კოდი, სახელი, საიდენტიფიკაციო კოდი</translation>
    </message>
    <message>
        <source>Nothing here, or nothing that fits what was typed.</source>
        <translation>აქ არაფერია ან აკრეფილს არაფერი შეესაბამება.</translation>
    </message>
    <message>
        <source>Ins adds one.</source>
        <translation>Ins დაამატებს.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Nothing to show in this period.</source>
        <translation>ამ პერიოდში საჩვენებელი არაფერია.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>გატარებული ჩანაწერები აქ თავისით გამოჩნდება. სხვა პერიოდის ასარჩევად დააჭირეთ Alt+P-ს.</translation>
    </message>
    <message>
        <source>Only these days; press to follow the period of the window</source>
        <translation>მხოლოდ ეს დღეები; დააჭირეთ, რომ ფანჯრის პერიოდს მიჰყვეს</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>დონეები</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>თვეების მიხედვით</translation>
    </message>
    <message>
        <source>Before closing entries</source>
        <translation>დახურვის გატარებების გარეშე</translation>
    </message>
    <message>
        <source>As of the last day</source>
        <translation>ბოლო დღის მდგომარეობით</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>კორ. ანგარიში</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>მხარე</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>დებეტი</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>კრედიტი</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Type the return into the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>ჯერ შეიტანეთ დეკლარაცია პორტალში. რომელ დღეს და რა ნომრით მიიღო ის შემოსავლების სამსახურმა?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>წარდგენილად მონიშვნა</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>წარდგენის დღე</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>დღგ-ის დეკლარაცია</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>დეკლარაციის უჯრები</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>შემოწმებები წარდგენამდე</translation>
    </message>
    <message>
        <source>This month has no return.</source>
        <translation>ამ თვეს დეკლარაცია არ აქვს.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>შესამოწმებელი არაფერია.</translation>
    </message>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>ეს თვე უკვე წარდგენილია. მომზადდეს შესწორებული დეკლარაცია?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>მომზადება</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>მიუთითეთ ნომერი, რომლითაც შემოსავლების სამსახურმა დეკლარაცია მიიღო.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>ნომერი ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>შესრულდეს ქვემოთ მოცემული გატარება?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>გატარება</translation>
    </message>
</context>
<context>
    <name>Revaluation</name>
    <message>
        <source>Revaluation</source>
        <translation>გადაფასება</translation>
    </message>
    <message>
        <source>Post the revaluation at {day}: gain {gain} GEL, loss {loss} GEL?</source>
        <translation>გატარდეს გადაფასება {day}-ის მდგომარეობით: მოგება {gain} ლარი, ზარალი {loss} ლარი?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>Rates older than ten days are not taken by themselves. Take them only when the National Bank has announced no newer ones.</source>
        <translation>ათ დღეზე ძველი კურსები თავისთავად არ გამოიყენება. გამოიყენეთ მხოლოდ მაშინ, როცა ეროვნულ ბანკს უფრო ახალი არ გამოუცხადებია.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>გამოყენება</translation>
    </message>
    <message>
        <source>Days old at most</source>
        <translation>დღე, არაუმეტეს</translation>
    </message>
    <message>
        <source>No foreign balance stands in the books at the end of this period.</source>
        <translation>ამ პერიოდის ბოლოს სავალუტო ნაშთი არ არის.</translation>
    </message>
    <message>
        <source>Accounts of money and debts in foreign currency appear here.</source>
        <translation>აქ ჩანს უცხოური ვალუტით აღრიცხული ფულისა და დავალიანების ანგარიშები.</translation>
    </message>
    <message>
        <source>Give a number of days up to a year.</source>
        <translation>მიუთითეთ დღეების რაოდენობა, არაუმეტეს ერთი წლისა.</translation>
    </message>
</context>
<context>
    <name>RsDifferences</name>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>RS.ge-სთან შედარება</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>დოკუმენტის სტრიქონები</translation>
    </message>
    <message>
        <source>Books and RS.ge agree for this period, as far as it was fetched.</source>
        <translation>ამ პერიოდში აღრიცხვა და RS.ge ერთმანეთს ემთხვევა, რამდენადაც მონაცემები ჩამოტვირთულია.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>ჯერ ჩამოტვირთეთ პერიოდი: „მიღებული RS.ge-დან“, Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsIncoming</name>
    <message>
        <source>Received through RS.ge</source>
        <translation>მიღებული RS.ge-დან</translation>
    </message>
    <message>
        <source>Fetching from RS.ge…</source>
        <translation>იტვირთება RS.ge-დან…</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>დოკუმენტის სტრიქონები</translation>
    </message>
    <message>
        <source>Nothing was fetched from RS.ge for this period yet.</source>
        <translation>ამ პერიოდისთვის RS.ge-დან ჯერ არაფერია ჩამოტვირთული.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fetches tax invoices and waybills of the period.</source>
        <translation>Ctrl+Enter ჩამოტვირთავს პერიოდის ანგარიშ-ფაქტურებსა და ზედნადებებს.</translation>
    </message>
</context>
<context>
    <name>RsMatch</name>
    <message>
        <source>Match</source>
        <translation>დაკავშირება</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>დოკუმენტი არ არის არჩეული.</translation>
    </message>
    <message>
        <source>In “Received through RS.ge” Ctrl+M looks for the purchase.</source>
        <translation>„RS.ge-დან მიღებულში“ Ctrl+M ეძებს შესყიდვას.</translation>
    </message>
    <message>
        <source>Purchases that it may be</source>
        <translation>შესაძლო შესყიდვები</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>დოკუმენტის სტრიქონები</translation>
    </message>
    <message>
        <source>No purchase in the books is like it.</source>
        <translation>ბუღალტერიაში მსგავსი შესყიდვა არ არის.</translation>
    </message>
    <message>
        <source>Ins makes one of it; Del sends it back to the supplier.</source>
        <translation>Ins ქმნის მისგან შესყიდვას; Del უბრუნებს მომწოდებელს.</translation>
    </message>
</context>
<context>
    <name>RsNames</name>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>საქონლის დასახელებები</translation>
    </message>
    <message>
        <source>Choose an account, or an item.</source>
        <translation>აირჩიეთ ანგარიში ან საქონელი.</translation>
    </message>
    <message>
        <source>As the tax of the document says</source>
        <translation>დოკუმენტის დღგ-ის მიხედვით</translation>
    </message>
    <message>
        <source>Empty: the supplier&apos;s name for it</source>
        <translation>ცარიელი: მომწოდებლის დასახელება</translation>
    </message>
    <message>
        <source>No goods or services of suppliers are known yet.</source>
        <translation>მომწოდებლების საქონელი და მომსახურება ჯერ არ არის ცნობილი.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>ჯერ ჩამოტვირთეთ პერიოდი: „მიღებული RS.ge-დან“, Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsOutbox</name>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>RS.ge-ზე გასაგზავნი</translation>
    </message>
    <message>
        <source>Sending to RS.ge…</source>
        <translation>იგზავნება RS.ge-ზე…</translation>
    </message>
    <message>
        <source>Hold back the chosen documents ({count})?</source>
        <translation>შევაჩეროთ დოკუმენტები: {count}?</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>მოკლედ მიუთითეთ მიზეზი.</translation>
    </message>
    <message>
        <source>The buyer&apos;s identification code in {number}.</source>
        <translation>მყიდველის საიდენტიფიკაციო კოდი დოკუმენტში {number}.</translation>
    </message>
    <message>
        <source>Mend and send</source>
        <translation>გასწორება და გაგზავნა</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>დოკუმენტის სტრიქონები</translation>
    </message>
    <message>
        <source>Everything is at RS.ge, or nothing is sent there yet.</source>
        <translation>ყველაფერი უკვე RS.ge-ზეა, ან იქ ჯერ არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Posted sales, advances and credit notes stand here until RS.ge has them.</source>
        <translation>გატარებული რეალიზაცია, ავანსები და კრედიტ-ნოტები აქ ჩანს, სანამ RS.ge-ზე აიტვირთება.</translation>
    </message>
</context>
<context>
    <name>RsSettingsForm</name>
    <message>
        <source>Connection to RS.ge</source>
        <translation>RS.ge-სთან კავშირი</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>გვერდები მზადდება…</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>მიმდინარეობს გამოთვლა…</translation>
    </message>
    <message>
        <source>Reading all rows: {count}…</source>
        <translation>იკითხება ყველა სტრიქონი: {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Runs of payroll</source>
        <translation>ხელფასის დარიცხვები</translation>
    </message>
    <message>
        <source>No month of this year has a run yet.</source>
        <translation>ამ წელს არცერთ თვეს არ აქვს დარიცხვა.</translation>
    </message>
    <message>
        <source>Ins calculates the month in sight; Alt+P chooses another.</source>
        <translation>Ins ითვლის არჩეულ თვეს; Alt+P ირჩევს სხვას.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>შენახვა როგორც</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>საქაღალდე ფაილებისთვის</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>საქაღალდე:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>ფაილის სახელი:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ფაილის ტიპი:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>აირჩიეთ ცხრილი</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>My access</source>
        <translation>ჩემი წვდომა</translation>
    </message>
    <message>
        <source>On your own computer the program signs in by itself.</source>
        <translation>საკუთარ კომპიუტერზე პროგრამა თავად შედის.</translation>
    </message>
    <message>
        <source>Sign-ins, telephone and recovery codes belong to an office&apos;s server.</source>
        <translation>შესვლები, ტელეფონი და აღდგენის კოდები ოფისის სერვერისთვისაა.</translation>
    </message>
    <message>
        <source>Own computer: no telephone is asked for.</source>
        <translation>საკუთარი კომპიუტერი: ტელეფონი საჭირო არ არის.</translation>
    </message>
    <message>
        <source>Second factor: the telephone is confirmed.</source>
        <translation>მეორე ფაქტორი: ტელეფონი დადასტურებულია.</translation>
    </message>
    <message>
        <source>Second factor: no telephone yet.</source>
        <translation>მეორე ფაქტორი: ტელეფონი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>My login code</source>
        <translation>ჩემი შესვლის კოდი</translation>
    </message>
    <message>
        <source>Read it to a company that wants to invite you; alone it opens nothing.</source>
        <translation>უკარნახეთ კომპანიას, რომელსაც თქვენი მოწვევა სურს; მარტო ეს კოდი არაფერს ხსნის.</translation>
    </message>
    <message>
        <source>These companies invite you</source>
        <translation>ეს კომპანიები გიწვევენ</translation>
    </message>
    <message>
        <source>No sign-in.</source>
        <translation>შესვლა არ არის.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>F5 tries again.</source>
        <translation>ხელახლა საცდელად დააჭირეთ F5-ს.</translation>
    </message>
    <message>
        <source>Reading the books…</source>
        <translation>მონაცემები იკითხება…</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>ანგარიშის სტრიქონები</translation>
    </message>
    <message>
        <source>No row fits the filter. Esc in its field shows all rows.</source>
        <translation>ფილტრს არც ერთი სტრიქონი არ შეესაბამება. ფილტრის ველში Esc ყველა სტრიქონს აჩენს.</translation>
    </message>
</context>
<context>
    <name>SignOutStep</name>
    <message>
        <source>Sign out</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>The sign-in of this window ends on the server “{place}”, with all its connections. The next time a code is asked for again. Unfinished drafts stay sealed on this computer.</source>
        <translation>ამ ფანჯრის შესვლა სერვერზე „{place}“ წყდება თავისი ყველა კავშირით. შემდეგ ჯერზე კოდი ისევ იქნება საჭირო. დაუსრულებელი გატარებები ამ კომპიუტერზე დაშიფრული რჩება.</translation>
    </message>
    <message>
        <source>Forget the password that this computer keeps</source>
        <translation>ამ კომპიუტერზე შენახული პაროლის წაშლა</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>დარჩენა</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Starting the books of this computer…</source>
        <translation>ამ კომპიუტერის სააღრიცხვო ბაზა ეშვება…</translation>
    </message>
    <message>
        <source>Making the demo company: a year of a trading company&apos;s work…</source>
        <translation>იქმნება სადემონსტრაციო კომპანია: სავაჭრო კომპანიის ერთი წლის მუშაობა…</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>მონაცემები იხსნება…</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>კომპანიები</translation>
    </message>
    <message>
        <source>Delete once more takes {place} from this list. The books there stay as they are; the invitation file brings it back.</source>
        <translation>Delete კიდევ ერთხელ ამოიღებს ამ სიიდან: {place}. იქაური აღრიცხვა უცვლელი რჩება; მოწვევის ფაილი მას დააბრუნებს.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>სად გადავიდეთ?</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>სხვა ადგილი…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>სერვერთან დაკავშირება…</translation>
    </message>
    <message>
        <source>Making a company to practise in…</source>
        <translation>იქმნება სასწავლო კომპანია…</translation>
    </message>
    <message>
        <source>Enter opens a place; a code is asked for where it is needed.</source>
        <translation>Enter ხსნის ადგილს; სადაც საჭიროა, კოდსაც იკითხავს.</translation>
    </message>
    <message>
        <source>No company is open to you here yet. Whoever administers a company gives you a role in it.</source>
        <translation>აქ ჯერ არც ერთი კომპანია არ არის თქვენთვის ღია. როლს კომპანიის ადმინისტრატორი გაძლევთ.</translation>
    </message>
    <message>
        <source>Enter opens a company; Ctrl+O comes back to this list.</source>
        <translation>Enter კომპანიას ხსნის; ამ სიაში დასაბრუნებლად დააჭირეთ Ctrl+O-ს.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>სხვა ადგილები</translation>
    </message>
    <message>
        <source>The books that are kept here</source>
        <translation>აქ წარმოებული აღრიცხვა</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no months yet</source>
        <translation>თვეები ჯერ არ არის</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>ნაწილობრივ დახურული</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>unsaved: {count}</source>
        <translation>შეუნახავი: {count}</translation>
    </message>
    <message>
        <source>unfinished entries: {count}</source>
        <translation>დაუსრულებელი გატარებები: {count}</translation>
    </message>
    <message>
        <source>Person at work</source>
        <translation>მომხმარებელი</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Period and its state</source>
        <translation>პერიოდი და მისი მდგომარეობა</translation>
    </message>
    <message>
        <source>Working date</source>
        <translation>სამუშაო თარიღი</translation>
    </message>
    <message>
        <source>Drafts in screens that are not saved</source>
        <translation>ეკრანებზე შეუნახავი მონახაზები</translation>
    </message>
    <message>
        <source>Kept on this computer while typed; a new entry (Ins) offers them</source>
        <translation>აკრეფისას ამ კომპიუტერში შენახული; ახალი გატარება (Ins) მათ შემოგთავაზებთ</translation>
    </message>
    <message>
        <source>Documents not at RS.ge; a press opens the outbox</source>
        <translation>დოკუმენტები, რომლებიც RS.ge-ზე ჯერ არ არის; დაჭერა გასაგზავნთა სიას ხსნის</translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation>სად ინახება მონაცემები</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>კავშირი</translation>
    </message>
    <message>
        <source>unsent {count}</source>
        <translation>გაუგზავნელი {count}</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>უარყოფილი {count}</translation>
    </message>
    <message>
        <source>Shared server</source>
        <translation>საერთო სერვერი</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>დაკავშირებულია</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>კავშირი გაწყდა</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>ჩანართის დახურვა (Ctrl+W)</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>გახსნილი ფანჯრები</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>By cards</source>
        <translation>ბარათებით</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>ანგარიშზე</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>ნაღდი {amount}</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Template</source>
        <translation>შაბლონი</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>ახალი შაბლონი</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>უვადოდ</translation>
    </message>
</context>
<context>
    <name>TemplateLines</name>
    <message>
        <source>rest</source>
        <translation>დანარჩენი</translation>
    </message>
    <message>
        <source>An amount; or a share of a total that is asked for when the template is used: 18%, 18/118, or “{rest}” for what is left over.</source>
        <translation>თანხა; ან წილი ჯამიდან, რომელიც შაბლონის გამოყენებისას იკითხება: 18%, 18/118, ან „{rest}“ იმისთვის, რაც რჩება.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>დებეტი</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>კრედიტი</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>შინაარსი</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates</source>
        <translation>შაბლონები</translation>
    </message>
    <message>
        <source>Make a draft of “{name}”</source>
        <translation>მონახაზი შაბლონიდან „{name}“</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>მონახაზის შექმნა</translation>
    </message>
    <message>
        <source>Amounts times</source>
        <translation>თანხები გამრავლდეს</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>გასანაწილებელი ჯამი</translation>
    </message>
    <message>
        <source>Each share is rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>თითოეული წილი თეთრამდე მრგვალდება; რაც რჩება, მიდის სტრიქონზე „დანარჩენი“ ან ბოლო წილზე.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>თარიღით</translation>
    </message>
    <message>
        <source>Make drafts of all that is due, each once</source>
        <translation>მონახაზები ყველაფრისთვის, რისი ვადაც დადგა, თითო ერთხელ</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>მონახაზების შექმნა</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>თარიღამდე</translation>
    </message>
    <message>
        <source>Take “{name}” out of use? The drafts it made stay.</source>
        <translation>„{name}“ ამოვიღოთ ხმარებიდან? მისი მონახაზები დარჩება.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>ხმარებიდან ამოღება</translation>
    </message>
    <message>
        <source>A template with the lines of an entry</source>
        <translation>შაბლონი გატარების სტრიქონებით</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Number of the entry or draft</source>
        <translation>გატარების ან მონახაზის ნომერი</translation>
    </message>
    <message>
        <source>Give a number, such as GL/2026/12 or d-abc234.</source>
        <translation>მიუთითეთ ნომერი, მაგალითად GL/2026/12 ან d-abc234.</translation>
    </message>
    <message>
        <source>Lines of the template</source>
        <translation>შაბლონის სტრიქონები</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>შაბლონი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Ins makes one; Shift+Ins makes one with the lines of an entry.</source>
        <translation>Ins შექმნის შაბლონს; Shift+Ins — გატარების სტრიქონებით.</translation>
    </message>
    <message>
        <source>The template has no lines.</source>
        <translation>შაბლონს სტრიქონები არ აქვს.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>მიუთითეთ 0-ზე მეტი თანხა.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>F5 reads it again.</source>
        <translation>F5 ხელახლა კითხულობს.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>ვერ წაიკითხა</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>იკითხება…</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>სასწრაფო</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>მალე</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Reading the books…</source>
        <translation>მონაცემები იკითხება…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>სამუშაო დროის აღრიცხვის ფორმა</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>თვის დღეები</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>პოვნა</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>თანამშრომლის პოვნა</translation>
    </message>
    <message>
        <source>Name or code, Ctrl+F</source>
        <translation>სახელი ან კოდი, Ctrl+F</translation>
    </message>
    <message>
        <source>Nobody is employed in {month}.</source>
        <translation>{month}: არავინ მუშაობს შრომითი შეთანხმებით.</translation>
    </message>
    <message>
        <source>Whoever has an agreement of employment in the month stands here. Employees are hired in their list; Ctrl+Shift+PgUp goes to the month before.</source>
        <translation>აქ დგას ყველა, ვისაც ამ თვეში შრომითი შეთანხმება აქვს. თანამშრომლები თავიანთ სიაში მიიღება; Ctrl+Shift+PgUp წინა თვეზე გადადის.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>ხელახლა საცდელად დააჭირეთ F5-ს.</translation>
    </message>
</context>
<context>
    <name>TimeFoot</name>
    <message>
        <source>not kept: {count}</source>
        <translation>შეუნახავი: {count}</translation>
    </message>
    <message>
        <source>wrong: {count}</source>
        <translation>შეცდომით: {count}</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>შესამოწმებელია: {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>ადამიანი: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>სისტემის მიხედვით</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Cover when idle</source>
        <translation>დაფარვა უმოქმედობისას</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>{minutes} წუთის შემდეგ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>არასდროს</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Language, colours, keys</source>
        <translation>ენა, ფერები, კლავიშები</translation>
    </message>
    <message>
        <source>Company; opens the list of companies (Ctrl+O)</source>
        <translation>კომპანია; ხსნის კომპანიების სიას (Ctrl+O)</translation>
    </message>
    <message>
        <source>Another company (Ctrl+O)</source>
        <translation>სხვა კომპანია (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Total of all rows</source>
        <translation>ყველა სტრიქონის ჯამი</translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>No account has a balance or a turnover in this period.</source>
        <translation>ამ პერიოდში არცერთ ანგარიშს ნაშთი ან ბრუნვა არ აქვს.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>გატარებული ჩანაწერები აქ თავისით გამოჩნდება. სხვა პერიოდის ასარჩევად დააჭირეთ Alt+P-ს.</translation>
    </message>
</context>
<context>
    <name>VatStatuses</name>
    <message>
        <source>From</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>VAT payer</source>
        <translation>დღგ-ის გადამხდელი</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>გადამხდელი</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>არ არის გადამხდელი</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ხელით</translation>
    </message>
</context>
<context>
    <name>Wages</name>
    <message>
        <source>Wages to be paid</source>
        <translation>გასაცემი ხელფასი</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>რაც გასაცემია</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>რაც გაცემულია</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>გასაცემი ხელფასი არ არის.</translation>
    </message>
    <message>
        <source>What a posted run comes to stands here until it is paid.</source>
        <translation>გატარებული დარიცხვის თანხა აქ დგას გაცემამდე.</translation>
    </message>
    <message>
        <source>Nothing was paid since the month began.</source>
        <translation>თვის დასაწყისიდან არაფერი გაცემულა.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>ელოდება საგად. დოკუმენტს</translation>
    </message>
    <message>
        <source>Which month&apos;s return deducts the chosen purchases ({count})?</source>
        <translation>რომელი თვის დეკლარაციაში ჩაითვალოს? (რაოდენობა: {count})</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>მიბმა</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Number of the tax invoice</source>
        <translation>საგადასახადო დოკუმენტის ნომერი</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>არცერთი შესყიდვა არ ელოდება საგადასახადო დოკუმენტს.</translation>
    </message>
    <message>
        <source>Purchases posted without a month of deduction appear here.</source>
        <translation>აქ ჩნდება ჩათვლის თვის გარეშე გატარებული შესყიდვები.</translation>
    </message>
</context>
<context>
    <name>WaybillPanel</name>
    <message>
        <source>RS.ge gets a waybill of these goods (Space)</source>
        <translation>ამ საქონელზე RS.ge-ზე გაიგზავნება ზედნადები (Space)</translation>
    </message>
    <message>
        <source>Kind of delivery</source>
        <translation>მიწოდების სახე</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>დაწყების დღე</translation>
    </message>
    <message>
        <source>At</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>საიდან (მისამართი)</translation>
    </message>
    <message>
        <source>To (address)</source>
        <translation>სად (მისამართი)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ტრანსპორტირება</translation>
    </message>
    <message>
        <source>Which transport</source>
        <translation>რომელი ტრანსპორტი</translation>
    </message>
    <message>
        <source>Car number</source>
        <translation>მანქანის ნომერი</translation>
    </message>
    <message>
        <source>Driver&apos;s personal number</source>
        <translation>მძღოლის პირადი ნომერი</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>მძღოლის სახელი</translation>
    </message>
    <message>
        <source>Foreign driver</source>
        <translation>უცხოელი მძღოლი</translation>
    </message>
    <message>
        <source>Cost of transport, GEL</source>
        <translation>ტრანსპორტირების ღირებულება, ლარი</translation>
    </message>
    <message>
        <source>Buyer pays it</source>
        <translation>იხდის მყიდველი</translation>
    </message>
</context>
<context>
    <name>WithholdingReturn</name>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>ეს თვე უკვე წარდგენილია. მომზადდეს შესწორებული დეკლარაცია?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>მომზადება</translation>
    </message>
    <message>
        <source>Upload the file to the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>ჯერ ატვირთეთ ფაილი პორტალზე. რომელ დღეს და რა ნომრით მიიღო შემოსავლების სამსახურმა?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>წარდგენილად მონიშვნა</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>წარდგენის დღე</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>დაკავებული გადასახადის დეკლარაცია</translation>
    </message>
    <message>
        <source>Payments of the return, and the bridge</source>
        <translation>დეკლარაციის გაცემები და ხიდი</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>შემოწმებები წარდგენამდე</translation>
    </message>
    <message>
        <source>Nothing was paid in this month.</source>
        <translation>ამ თვეში არაფერი გაცემულა.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>შესამოწმებელი არაფერია.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>მიუთითეთ ნომერი, რომლითაც შემოსავლების სამსახურმა დეკლარაცია მიიღო.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>ნომერი ძალიან გრძელია.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The period ends on {last}, before its first day {first}.</source>
        <translation>პერიოდის ბოლო დღე ({last}) პირველ დღეზე ({first}) ადრეა.</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2026-03.</source>
        <translation>„{value}“ თვე არ არის. დაწერეთ ასე: 2026-03.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Write it as 1180.00.</source>
        <translation>„{value}“ თანხა არ არის. დაწერეთ ასე: 1180,00.</translation>
    </message>
    <message>
        <source>“{value}” has more than {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>„{value}“: მძიმის შემდეგ დასაშვებია არაუმეტეს {digits} ციფრისა.</translation>
    </message>
    <message>
        <source>“{value}” goes on from an amount, but there is none. Type the amount first.</source>
        <translation>„{value}“ წინა თანხას აგრძელებს, მაგრამ თანხა არ არის. ჯერ თანხა აკრიფეთ.</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>„{value}“ თანხისთვის ზედმეტად დიდია.</translation>
    </message>
    <message>
        <source>“{value}” divides by zero.</source>
        <translation>„{value}“ ნულზე გაყოფაა.</translation>
    </message>
    <message>
        <source>“{value}” cannot be calculated. Use numbers, + − * /, % and brackets.</source>
        <translation>„{value}“ ვერ გამოითვლება. გამოიყენეთ რიცხვები, + − * /, % და ფრჩხილები.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 05.03.2026 or 2026-03-05.</source>
        <translation>„{value}“ თარიღი არ არის. დაწერეთ ასე: 05.03.2026 ან 2026-03-05.</translation>
    </message>
    <message>
        <source>{tax}: “{key}” has two values on {day}.</source>
        <translation>{tax}: თარიღისთვის {day} „{key}“ ორჯერ არის მითითებული.</translation>
    </message>
    <message>
        <source>{tax}: no value of “{key}” is known for {day}.</source>
        <translation>{tax}: თარიღისთვის {day} „{key}“ არ არის მითითებული.</translation>
    </message>
    <message>
        <source>There is no table of rates named “{tax}”.</source>
        <translation>განაკვეთების ცხრილი „{tax}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be added without an exchange rate.</source>
        <translation>{first} და {second} გაცვლითი კურსის გარეშე ვერ შეიკრიბება.</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day}-ის მდგომარეობით</translation>
    </message>
    <message>
        <source>Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. 101(3)(d)) leaves the employee&apos;s own pension contribution untaxed. It is never posted or filed.</source>
        <translation>მთლიანი დარიცხული თანხიდან საშემოსავლო გადასახადი, როგორც ზოგიერთ სახელმძღვანელოშია, მხოლოდ შესადარებლადაა: საგადასახადო კოდექსი (მუხ. 101(3)(დ)) დასაქმებულის საპენსიო შენატანს არ ბეგრავს. ასე არასოდეს ტარდება და არ დეკლარირდება.</translation>
    </message>
    <message>
        <source>pay, and what is withheld from it</source>
        <translation>ხელფასი და მისგან დაკავებული</translation>
    </message>
    <message>
        <source>calculate the pay of a CSV or Excel file</source>
        <translation>CSV ან Excel ფაილის ხელფასის გამოთვლა</translation>
    </message>
    <message>
        <source>rules of the calculation; gross_base is for comparison only</source>
        <translation>გამოთვლის წესი; gross_base მხოლოდ შესადარებლად</translation>
    </message>
    <message>
        <source>Tax by law</source>
        <translation>გადასახადი კანონით</translation>
    </message>
    <message>
        <source>On the whole gross</source>
        <translation>მთელ დარიცხულზე</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>ზედმეტი</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>დარიცხული</translation>
    </message>
    <message>
        <source>Pension, employee</source>
        <translation>პენსია, დასაქმებული</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>საშემოსავლო</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>ხელზე ასაღები</translation>
    </message>
    <message>
        <source>Pension, employer</source>
        <translation>პენსია, დამსაქმებელი</translation>
    </message>
    <message>
        <source>Pension, state</source>
        <translation>პენსია, სახელმწიფო</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. Choose one of: {languages}.</source>
        <translation>ენა „{language}“ პროგრამაში არ არის. აირჩიეთ: {languages}.</translation>
    </message>
    <message>
        <source>“{title}” has too many columns for a page. Save it as an Excel file instead.</source>
        <translation>ანგარიში „{title}“ გვერდზე ვერ ეტევა: სვეტები ბევრია. შეინახეთ Excel-ის ფაილად.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>ამ პერიოდში ჩანაწერები არ არის.</translation>
    </message>
    <message>
        <source>printed {moment}, Tbilisi time</source>
        <translation>დაბეჭდილია {moment}, თბილისის დროით</translation>
    </message>
    <message>
        <source>chain of events: {head}</source>
        <translation>მოვლენათა ჯაჭვი: {head}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>გვერდი {page} / {pages}</translation>
    </message>
    <message>
        <source>Identification code {code}</source>
        <translation>საიდენტიფიკაციო კოდი {code}</translation>
    </message>
    <message>
        <source>Amounts in lari, ₾</source>
        <translation>თანხები ლარში, ₾</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>თანხების ვალუტა: {currency}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>ხელმოწერა</translation>
    </message>
    <message>
        <source>name, surname</source>
        <translation>სახელი, გვარი</translation>
    </message>
    <message>
        <source>The code is not right. Wait for the next one and type it again.</source>
        <translation>კოდი არ ემთხვევა. დაელოდეთ შემდეგ კოდს და აკრიფეთ ის.</translation>
    </message>
    <message>
        <source>This login belongs to no person here, or the person was shut out. Ask your administrator.</source>
        <translation>ეს მომხმარებლის სახელი აქ არავის ეკუთვნის ან მისი წვდომა დახურულია. მიმართეთ ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>There is no such company for you here. Make one with “company create”, or “demo create” to look around.</source>
        <translation>ასეთი კომპანია აქ თქვენთვის ხელმისაწვდომი არ არის. დაამატეთ ბრძანებით „company create“, პროგრამის გასაცნობად კი გამოიყენეთ „demo create“.</translation>
    </message>
    <message>
        <source>Several companies fit: {companies}. Name one with --company.</source>
        <translation>რამდენიმე კომპანია შეესაბამება: {companies}. მიუთითეთ ერთი პარამეტრით --company.</translation>
    </message>
    <message>
        <source>There is no event {seq} in this chain; its last is {last}. Name an earlier one.</source>
        <translation>ამ ჯაჭვში მოვლენა {seq} არ არის; ბოლოა {last}. მიუთითეთ უფრო ადრინდელი.</translation>
    </message>
    <message>
        <source>The server may not run as root, and this computer has no account {name} for it. Make one with useradd --system {name}, or run the program as an ordinary user.</source>
        <translation>სერვერი root-ის სახელით არ ეშვება, ხოლო ამ კომპიუტერში მისთვის განკუთვნილი მომხმარებელი {name} არ არის. დაამატეთ ბრძანებით useradd --system {name} ან პროგრამა ჩვეულებრივი მომხმარებლით გაუშვით.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL are missing ({path}). Install the program again, or connect to a shared server.</source>
        <translation>PostgreSQL-ის პროგრამები აკლია ({path}). ხელახლა დააინსტალირეთ პროგრამა ან დაუკავშირდით საერთო სერვერს.</translation>
    </message>
    <message>
        <source>The server&apos;s program {name} has not finished in {limit_s} seconds. Close other heavy programs and try again.</source>
        <translation>სერვერის პროგრამა {name} {limit_s} წამში არ დასრულდა. დახურეთ სხვა მძიმე პროგრამები და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The program lies in {folder}, and PostgreSQL cannot run from a path with one of the characters &quot; $ ` \. Install the program elsewhere.</source>
        <translation>პროგრამა საქაღალდეშია {folder}, PostgreSQL კი ვერ ეშვება საქაღალდიდან, რომლის სახელშიც არის სიმბოლო &quot; $ ` \. დააინსტალირეთ პროგრამა სხვა საქაღალდეში.</translation>
    </message>
    <message>
        <source>The server of {folder} is not running. Start the program again; if this comes back, look into {log}.</source>
        <translation>საქაღალდის {folder} სერვერი არ მუშაობს. ხელახლა გაუშვით პროგრამა; თუ განმეორდა, ნახეთ ჟურნალი {log}.</translation>
    </message>
    <message>
        <source>Other programs use the server of {folder} (processes {programs}). Close them first, or force the stop.</source>
        <translation>საქაღალდის {folder} სერვერს სხვა პროგრამებიც იყენებს (პროცესები: {programs}). ჯერ დახურეთ ისინი ან იძულებით გააჩერეთ სერვერი.</translation>
    </message>
    <message>
        <source>The password of the server of {folder} is missing from {secrets}. Bring that folder back from a backup.</source>
        <translation>საქაღალდის {folder} სერვერის პაროლი არ არის საქაღალდეში {secrets}. აღადგინეთ ეს საქაღალდე სარეზერვო ასლიდან.</translation>
    </message>
    <message>
        <source>The program used the server of {folder} before entering. Report this.</source>
        <translation>პროგრამამ საქაღალდის {folder} სერვერს შესვლამდე მიმართა. გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>The books in {folder} were written by PostgreSQL {found}, and this program brings PostgreSQL {ours}. Open them with the release of the program that wrote them.</source>
        <translation>საქაღალდის {folder} მონაცემები PostgreSQL {found}-ით არის ჩაწერილი, ამ პროგრამას კი PostgreSQL {ours} მოჰყვება. გახსენით ისინი პროგრამის იმ ვერსიით, რომლითაც ჩაიწერა.</translation>
    </message>
    <message>
        <source>The server of {folder} (process {pid}) has not stopped in {limit_s} seconds. Wait a little and try again.</source>
        <translation>საქაღალდის {folder} სერვერი (პროცესი {pid}) {limit_s} წამში არ გაჩერდა. ცოტა ხანს დაიცადეთ და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The server of {folder} is still starting after {limit_s} seconds; after a crash it first repairs the books. Wait a little and start the program again.</source>
        <translation>საქაღალდის {folder} სერვერი {limit_s} წამის შემდეგაც ჯერ ეშვება; ავარიული გათიშვის შემდეგ ის ჯერ მონაცემებს აღადგენს. ცოტა ხანს დაიცადეთ და ხელახლა გაუშვით პროგრამა.</translation>
    </message>
    <message>
        <source>Another server uses the address of the server of {folder}. Stop it or start the computer again.</source>
        <translation>საქაღალდის {folder} სერვერის მისამართი სხვა სერვერს უკავია. გააჩერეთ ის ან გადატვირთეთ კომპიუტერი.</translation>
    </message>
    <message>
        <source>Remains of an earlier server of {folder} are still ending. Wait a little and start the program again.</source>
        <translation>საქაღალდის {folder} წინა სერვერი ჯერ ბოლომდე არ დახურულა. ცოტა ხანს დაიცადეთ და ხელახლა გაუშვით პროგრამა.</translation>
    </message>
    <message>
        <source>The server of {folder} did not start: {reason}. Look into {log}, and report this if it comes back.</source>
        <translation>საქაღალდის {folder} სერვერი არ გაეშვა: {reason}. ნახეთ ჟურნალი {log} და, თუ განმეორდა, შეგვატყობინეთ.</translation>
    </message>
    <message>
        <source>The database {database} exists already. Restore under another name.</source>
        <translation>მონაცემთა ბაზა {database} უკვე არსებობს. აღადგინეთ სხვა სახელით.</translation>
    </message>
    <message>
        <source>The copy of the database differs from it in {tables}, so it was not kept and the database was not changed. Report this.</source>
        <translation>მონაცემთა ბაზის ასლი ბაზისგან განსხვავდება ({tables}), ამიტომ ასლი არ შენახულა და ბაზა არ შეცვლილა. გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>The database {database} could not be copied to {folder}: {reason}. Mend this and try again; the database and the older copies are untouched.</source>
        <translation>მონაცემთა ბაზის {database} ასლი საქაღალდეში {folder} ვერ შეიქმნა: {reason}. გამოასწორეთ მიზეზი და სცადეთ ხელახლა; ბაზა და ძველი ასლები უცვლელია.</translation>
    </message>
    <message>
        <source>The copy {path} could not be brought back: {reason}. Try an older copy.</source>
        <translation>ასლიდან {path} აღდგენა ვერ მოხერხდა: {reason}. სცადეთ უფრო ძველი ასლი.</translation>
    </message>
    <message>
        <source>The database {database} of {folder} does not answer: {reason}. Start the program again.</source>
        <translation>საქაღალდის {folder} მონაცემთა ბაზა {database} არ პასუხობს: {reason}. ხელახლა გაუშვით პროგრამა.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}. Davtari needs version 18 or newer: upgrade the server first.</source>
        <translation>სერვერზე დაყენებულია PostgreSQL {version}. Davtari-ს ვერსია 18 ან უფრო ახალი სჭირდება: ჯერ განაახლეთ სერვერი.</translation>
    </message>
    <message>
        <source>The login given is not a superuser of the server. Preparing and upgrading need one, such as postgres.</source>
        <translation>მითითებულ მომხმარებელს სერვერის სრული უფლებები არ აქვს. მომზადებისა და განახლებისთვის საჭიროა სრულუფლებიანი მომხმარებელი, მაგალითად postgres.</translation>
    </message>
    <message>
        <source>{amount} is no amount to approve from: give zero or more, in lari.</source>
        <translation>{amount} არ არის დასამტკიცებელი თანხა: მიუთითეთ ნული ან მეტი, ლარში.</translation>
    </message>
    <message>
        <source>This server was prepared as {kind}; it cannot be made into the other kind afterwards.</source>
        <translation>ეს სერვერი მომზადებულია როგორც {kind}; მისი სხვა სახედ გადაკეთება შემდეგ შეუძლებელია.</translation>
    </message>
    <message>
        <source>The books of {folder} were kept in {cluster}, which is gone. Bring it back from a backup, or choose another data folder.</source>
        <translation>საქაღალდის {folder} მონაცემები ინახებოდა საქაღალდეში {cluster}, რომელიც აღარ არის. აღადგინეთ ის სარეზერვო ასლიდან ან აირჩიეთ მონაცემთა სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Choose another data folder or ask for the right to write there.</source>
        <translation>საქაღალდეში {folder} ჩაწერა ვერ ხერხდება ({reason}). აირჩიეთ მონაცემთა სხვა საქაღალდე ან ითხოვეთ ჩაწერის უფლება.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full: {free_mb} MB are free and {needed_mb} MB are needed. Free some space and start again.</source>
        <translation>საქაღალდის {folder} დისკი თითქმის სავსეა: თავისუფალია {free_mb} მბ, საჭიროა {needed_mb} მბ. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The folder {folder} for the server&apos;s socket belongs to someone else or is open to others. Remove it, or ask the administrator of this computer to.</source>
        <translation>სერვერის სამუშაო საქაღალდე {folder} სხვას ეკუთვნის ან სხვებისთვის ღიაა. წაშალეთ ის ან სთხოვეთ ამ კომპიუტერის ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>The folder {folder} must belong to {owner} alone. Remove it or correct its owner and rights.</source>
        <translation>საქაღალდე {folder} უნდა ეკუთვნოდეს მხოლოდ მომხმარებელს {owner}. წაშალეთ ის ან შეასწორეთ მფლობელი და უფლებები.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for the server ({bytes} {bytes:byte|bytes}; {bytes_max} {bytes_max:is|are} allowed). Choose a shorter data folder.</source>
        <translation>საქაღალდის მისამართი {folder} სერვერისთვის ზედმეტად გრძელია ({bytes} ბაიტი; დასაშვებია {bytes_max}). აირჩიეთ უფრო მოკლე მისამართის საქაღალდე.</translation>
    </message>
    <message>
        <source>The data folder {folder} must belong to {owner}, who runs the program now. Run it as the folder&apos;s owner, or choose another data folder.</source>
        <translation>მონაცემთა საქაღალდე {folder} უნდა ეკუთვნოდეს მომხმარებელს {owner}, რომლითაც პროგრამაა გაშვებული. გაუშვით საქაღალდის მფლობელის სახელით ან აირჩიეთ მონაცემთა სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server in {folder} for more than {limit_s} seconds. Wait a little and try again.</source>
        <translation>სხვა პროგრამა უკვე {limit_s} წამზე მეტია საქაღალდის {folder} სერვერს უშვებს ან აჩერებს. ცოტა ხანს დაიცადეთ და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The password of {name} is in the keyring of this computer, and the keyring does not give it ({reason}). Unlock the keyring, or start the program from the desktop session, and try again.</source>
        <translation>მომხმარებლის {name} პაროლი ამ კომპიუტერის პაროლების საცავშია, საცავი კი მას არ გასცემს ({reason}). განბლოკეთ საცავი ან პროგრამა სამუშაო მაგიდიდან გაუშვით და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; cannot have a password here. Use a name of 1 to 63 characters.</source>
        <translation>სახელს „{name}“ აქ პაროლი ვერ მიენიჭება. სახელი უნდა შედგებოდეს 1-დან 63-მდე სიმბოლოსგან.</translation>
    </message>
    <message>
        <source>The account is in use and stays active. The reasons are listed.</source>
        <translation>ანგარიში გამოიყენება და აქტიური რჩება. მიზეზები ქვემოთაა ჩამოთვლილი.</translation>
    </message>
    <message>
        <source>Account {account} exists already. Choose another code, or change that account.</source>
        <translation>ანგარიში {account} უკვე არსებობს. აირჩიეთ სხვა კოდი ან შეცვალეთ არსებული ანგარიში.</translation>
    </message>
    <message>
        <source>The account has a balance of {amount} GEL. Bring it to zero first.</source>
        <translation>ანგარიშის ნაშთია {amount} ლარი. ჯერ გაანულეთ ნაშთი.</translation>
    </message>
    <message>
        <source>The program uses the account for: {role}. Bind another account to that first.</source>
        <translation>პროგრამა ამ ანგარიშს იყენებს დანიშნულებით: {role}. ჯერ ამ დანიშნულებას სხვა ანგარიში მიაბით.</translation>
    </message>
    <message>
        <source>Account {account} has entries, so its type and use stay as they are. Add a new account instead.</source>
        <translation>ანგარიშზე {account} უკვე არის გატარებები, ამიტომ მისი ტიპი და დანიშნულება აღარ იცვლება. დაამატეთ ახალი ანგარიში.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Check the code.</source>
        <translation>ამ ანგარიშთა გეგმაში ანგარიში {account} არ არის. შეამოწმეთ კოდი.</translation>
    </message>
    <message>
        <source>Account {account} cannot be monetary: only assets and liabilities hold money or debts. Leave it as it is.</source>
        <translation>ანგარიში {account} ფულადი ვერ იქნება: ფული და ვალები მხოლოდ აქტივებსა და ვალდებულებებშია. დატოვეთ, როგორც არის.</translation>
    </message>
    <message>
        <source>Account {account} cannot stand below itself or one of its own sub-accounts. Choose another parent.</source>
        <translation>ანგარიში {account} ვერ დაექვემდებარება საკუთარ თავს ან საკუთარ სუბანგარიშს. აირჩიეთ სხვა მშობელი ანგარიში.</translation>
    </message>
    <message>
        <source>Account {account} names a parent account that does not exist. Add the parent first.</source>
        <translation>ანგარიშისთვის {account} მითითებული მშობელი ანგარიში არ არსებობს. ჯერ მშობელი ანგარიში დაამატეთ.</translation>
    </message>
    <message>
        <source>“{role}” cannot use account {account}: it does not exist or takes no entries. Choose another account.</source>
        <translation>დანიშნულებისთვის „{role}“ ანგარიში {account} არ გამოდგება: ის არ არსებობს ან მასზე გატარება არ კეთდება. აირჩიეთ სხვა ანგარიში.</translation>
    </message>
    <message>
        <source>The company has no account for “{role}”. Bind one to it first.</source>
        <translation>კომპანიას „{role}“-სთვის ანგარიში მითითებული არ აქვს. ჯერ მიაბით ანგარიში.</translation>
    </message>
    <message>
        <source>Give each approval rule one amount in GEL, zero or more: “{kind}” has none.</source>
        <translation>დამტკიცების თითოეულ წესს მიუთითეთ ერთი თანხა ლარში, ნული ან მეტი: „{kind}“-ს ის არა აქვს.</translation>
    </message>
    <message>
        <source>These approval rules are not asked for, or hold already. Look at the list again.</source>
        <translation>დამტკიცების ეს წესები არავის მოუთხოვია ან უკვე მოქმედებს. ხელახლა ნახეთ სია.</translation>
    </message>
    <message>
        <source>These approval rules were asked for before others came to hold, or by somebody who is no longer an administrator. Ask for them anew.</source>
        <translation>დადასტურების ეს წესები მოთხოვნილია სხვა წესების ამოქმედებამდე ან იმის მიერ, ვინც ადმინისტრატორი აღარ არის. მოითხოვეთ ისინი თავიდან.</translation>
    </message>
    <message>
        <source>No approval rule can be about “{kind}”: whoever enters an entry chooses such a name. Use *, payment, receipt or reversal.</source>
        <translation>დამტკიცების წესი „{kind}“-ზე ვერ დადგინდება: ასეთ სახელს თავად გატარების შემტანი ირჩევს. გამოიყენეთ *, payment, receipt ან reversal.</translation>
    </message>
    <message>
        <source>A second person must approve: {entries}. Send them for approval first.</source>
        <translation>საჭიროა მეორე პირის დამტკიცება: {entries}. ჯერ დასამტკიცებლად გააგზავნეთ.</translation>
    </message>
    <message>
        <source>The draft was not sent for approval, or is approved already. Nothing was changed.</source>
        <translation>მონახაზი დასამტკიცებლად არ გაგზავნილა ან უკვე დამტკიცებულია. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>You made or changed this entry, so another person must approve it.</source>
        <translation>ეს გატარება თქვენ შეადგინეთ ან შეცვალეთ, ამიტომ ის სხვამ უნდა დაამტკიცოს.</translation>
    </message>
    <message>
        <source>You asked for these rules, so another person who administers the company must agree.</source>
        <translation>ეს წესები თქვენ მოითხოვეთ, ამიტომ უნდა დაეთანხმოს სხვა პირი, რომელიც კომპანიას მართავს.</translation>
    </message>
    <message>
        <source>Say why the entry goes back, in a few words.</source>
        <translation>მოკლედ მიუთითეთ გატარების დაბრუნების მიზეზი.</translation>
    </message>
    <message>
        <source>The company has no event chain. Report this; nothing was changed.</source>
        <translation>კომპანიას მოვლენათა ჯაჭვი არ აქვს. არაფერი შეცვლილა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>There is no such import in this company. Look at the list of imports.</source>
        <translation>ამ კომპანიაში ასეთი იმპორტი არ არის. ნახეთ იმპორტების სია.</translation>
    </message>
    <message>
        <source>Everything that {file} brought in is taken back already.</source>
        <translation>ყველაფერი, რაც {file} ფაილმა შემოიტანა, უკვე უკან არის გატანილი.</translation>
    </message>
    <message>
        <source>The server met a fault of the program ({state}). Nothing was changed. Report it with the reference number.</source>
        <translation>სერვერზე პროგრამის შეცდომა მოხდა ({state}). არაფერი შეცვლილა. შეგვატყობინეთ და მიუთითეთ შეცდომის ნომერი.</translation>
    </message>
    <message>
        <source>A colleague changed the same thing at the same moment. Nothing of yours was saved; try again.</source>
        <translation>იმავე მომენტში იგივე ჩანაწერი კოლეგამაც შეცვალა. თქვენი ცვლილება არ შენახულა; სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>A colleague&apos;s work in this company is not finished. Nothing of yours was saved; try again in a few seconds.</source>
        <translation>ამ კომპანიაში კოლეგის ოპერაცია ჯერ არ დასრულებულა. თქვენი ცვლილება არ შენახულა; სცადეთ რამდენიმე წამის შემდეგ.</translation>
    </message>
    <message>
        <source>Give the day from which the books are kept.</source>
        <translation>მიუთითეთ აღრიცხვის დაწყების თარიღი.</translation>
    </message>
    <message>
        <source>The date lies before the books begin on {starts_on}. Give a later date, or enter it as an opening balance.</source>
        <translation>თარიღი აღრიცხვის დაწყებაზე ({starts_on}) ადრეა. მიუთითეთ უფრო გვიანი თარიღი ან შეიტანეთ საწყის ნაშთად.</translation>
    </message>
    <message>
        <source>The correction of {number} is begun already, as {draft}. Go on with that draft.</source>
        <translation>{number}-ის გასწორება უკვე დაწყებულია: {draft}. გააგრძელეთ ამ მონახაზში.</translation>
    </message>
    <message>
        <source>The date lies more than a year ahead. Check the year.</source>
        <translation>თარიღი დღეიდან ერთ წელზე მეტით წინაა. შეამოწმეთ წელი.</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>გატარებას თარიღი არ აქვს. მიუთითეთ თარიღი.</translation>
    </message>
    <message>
        <source>The entry cannot be posted as it is. What to correct is listed.</source>
        <translation>გატარება ამ სახით ვერ შესრულდება. გასასწორებელი ქვემოთაა ჩამოთვლილი.</translation>
    </message>
    <message>
        <source>A draft has this id already. Post that draft, or enter this under a new id.</source>
        <translation>ეს იდენტიფიკატორი უკვე აქვს პროექტს. გაატარეთ ის პროექტი ან შეიტანეთ ეს ახალი იდენტიფიკატორით.</translation>
    </message>
    <message>
        <source>The entry came without an id. This is a fault of the program; report it.</source>
        <translation>გატარებას იდენტიფიკატორი არ აქვს. ეს პროგრამის შეცდომაა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>A reversal is not reversed again. Enter the original anew instead.</source>
        <translation>სტორნოს ხელმეორედ სტორნირება არ ხდება. თავდაპირველი გატარება ხელახლა შეიტანეთ.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” is made by the program alone, not by hand.</source>
        <translation>„{kind}“ სახის გატარებას მხოლოდ პროგრამა ქმნის, ხელით არ შეიტანება.</translation>
    </message>
    <message>
        <source>The entry came without a kind. This is a fault of the program; report it.</source>
        <translation>გატარების სახე მითითებული არ არის. ეს პროგრამის შეცდომაა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>There is no kind of entry “{kind}”. An entry by hand is “manual”.</source>
        <translation>გატარების ასეთი სახე არ არსებობს: „{kind}“. ხელით შეტანილი გატარება არის „manual“.</translation>
    </message>
    <message>
        <source>An entry needs at least two lines. Add the missing side.</source>
        <translation>გატარებას მინიმუმ ორი სტრიქონი სჭირდება. დაამატეთ მეორე მხარე.</translation>
    </message>
    <message>
        <source>There is no such entry or draft in this company. Check the number or reference.</source>
        <translation>ამ კომპანიაში ასეთი გატარება ან მონახაზი არ არის. შეამოწმეთ ნომერი.</translation>
    </message>
    <message>
        <source>Opening balances carry the date {day}, the day before the books begin.</source>
        <translation>საწყისი ნაშთების თარიღია {day} — აღრიცხვის დაწყების წინა დღე.</translation>
    </message>
    <message>
        <source>This entry is posted already. Reverse it instead, or copy it into a new draft.</source>
        <translation>ეს ჩანაწერი უკვე გატარებულია. გააკეთეთ სტორნო ან დააკოპირეთ ახალ მონახაზად.</translation>
    </message>
    <message>
        <source>A reversal is made from the posted entry itself, not by hand.</source>
        <translation>სტორნო თვით გატარებული ჩანაწერიდან კეთდება და არა ხელით.</translation>
    </message>
    <message>
        <source>A reversal must name the entry it reverses.</source>
        <translation>მიუთითეთ, რომელ გატარებას ეხება სტორნო.</translation>
    </message>
    <message>
        <source>Entry {number} is reversed already, or its reversal waits for approval.</source>
        <translation>გატარება {number} უკვე სტორნირებულია ან მისი სტორნო დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>The text of an entry or line is longer than 1000 signs, or its document than 200. Shorten it.</source>
        <translation>გატარების ან სტრიქონის ტექსტი 1000 ნიშანზე გრძელია, ან დოკუმენტის დასახელება — 200-ზე. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</source>
        <translation>დებეტსა და კრედიტს შორის სხვაობაა {difference} ლარი. გაასწორეთ თანხა ან დაამატეთ გამოტოვებული სტრიქონი.</translation>
    </message>
    <message>
        <source>This exception has ended or was revoked already.</source>
        <translation>ეს გამონაკლისი დასრულდა ან უკვე გაუქმებულია.</translation>
    </message>
    <message>
        <source>There is no such exception in these books.</source>
        <translation>ასეთი გამონაკლისი ამ აღრიცხვაში არ არის.</translation>
    </message>
    <message>
        <source>Say why this person may still post into the month, in a few words.</source>
        <translation>მოკლედ დაწერეთ, რატომ შეუძლია ამ პირს თვეში კვლავ გატარება.</translation>
    </message>
    <message>
        <source>An exception ends at a moment that is still to come. Give another one.</source>
        <translation>გამონაკლისის ვადა მომავალში უნდა იწურებოდეს. მიუთითეთ სხვა ვადა.</translation>
    </message>
    <message>
        <source>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</source>
        <translation>ცხრილს {table} დაცვის წესი არ აქვს. განახლება შეჩერდა და არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first, or say that it is meant twice (--again).</source>
        <translation>იგივე ფაილი უკვე შემოტანილია {day}, სახელით {file}. ჯერ გააუქმეთ ის იმპორტი ან მიუთითეთ, რომ ორჯერ გსურთ (--again).</translation>
    </message>
    <message>
        <source>There is no such invitation or role waiting. It may have been withdrawn or settled already.</source>
        <translation>ასეთი მოწვევა ან დასადასტურებელი როლი არ არის. შესაძლოა, ის უკვე გაუქმდა ან დადასტურდა.</translation>
    </message>
    <message>
        <source>Account {account} is not active. Choose an active one.</source>
        <translation>ანგარიში {account} აქტიური არ არის. აირჩიეთ აქტიური ანგარიში.</translation>
    </message>
    <message>
        <source>Account {account} is a heading and takes no entries. Choose one of its sub-accounts.</source>
        <translation>ანგარიში {account} ჯგუფურია და მასზე გატარება არ კეთდება. აირჩიეთ მისი სუბანგარიში.</translation>
    </message>
    <message>
        <source>The line has no account. Choose one.</source>
        <translation>სტრიქონში ანგარიში არ არის მითითებული. აირჩიეთ ანგარიში.</translation>
    </message>
    <message>
        <source>The account of the line does not exist in this company. Choose another.</source>
        <translation>სტრიქონში მითითებული ანგარიში ამ კომპანიაში არ არსებობს. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>Amount times rate gives {expected} GEL. Correct the amount, the rate or the sum in GEL.</source>
        <translation>სავალუტო თანხისა და კურსის ნამრავლია {expected} ლარი. გაასწორეთ თანხა, კურსი ან თანხა ლარში.</translation>
    </message>
    <message>
        <source>You do not have the right for this here: {permission}. Ask the administrator of the company.</source>
        <translation>აქ ამის უფლება არ გაქვთ: {permission}. მიმართეთ კომპანიის ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>There is no exchange rate for {day} or the {days} {days:day|days} before: {currencies}. Bring the rates in first.</source>
        <translation>{day}-ისთვის და წინა {days} დღისთვის გაცვლითი კურსი არ არის: {currencies}. ჯერ შემოიტანეთ კურსები.</translation>
    </message>
    <message>
        <source>{count} {count:draft belongs|drafts belong} to the year {year}: {entries}. Post or drop {count:it|them} first.</source>
        <translation>{year} წელს დარჩენილი აქვს მონახაზები ({count}): {entries}. ჯერ გაატარეთ ან წაშალეთ.</translation>
    </message>
    <message>
        <source>A foreign currency needs its amount, and an amount its currency. Fill both or none.</source>
        <translation>ვალუტას სჭირდება სავალუტო თანხა, სავალუტო თანხას კი — ვალუტა. შეავსეთ ორივე ან არცერთი.</translation>
    </message>
    <message>
        <source>GEL is the currency of the books; leave the currency empty.</source>
        <translation>აღრიცხვის ვალუტა ლარია (GEL); ვალუტის ველი ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>Currency {currency} is not known. Use its three letters, such as USD.</source>
        <translation>ვალუტა {currency} უცნობია. მიუთითეთ სამასოიანი კოდი, მაგალითად USD.</translation>
    </message>
    <message>
        <source>Account {account} asks for: {dimensions}. Fill it in.</source>
        <translation>ანგარიში {account} მოითხოვს ანალიტიკას: {dimensions}. შეავსეთ.</translation>
    </message>
    <message>
        <source>Account {account} is kept in foreign currency. Give currency, amount and rate.</source>
        <translation>ანგარიში {account} უცხოურ ვალუტაში იწარმოება. მიუთითეთ ვალუტა, თანხა და კურსი.</translation>
    </message>
    <message>
        <source>Account {account} is kept in GEL only. Leave the currency empty.</source>
        <translation>ანგარიში {account} მხოლოდ ლარში იწარმოება. ვალუტის ველი ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>A line has either a debit or a credit, above zero. Correct the amounts.</source>
        <translation>სტრიქონში უნდა იყოს ან დებეტი, ან კრედიტი, ნულზე მეტი. გაასწორეთ თანხები.</translation>
    </message>
    <message>
        <source>A foreign amount needs an exchange rate above zero.</source>
        <translation>სავალუტო თანხას ნულზე მეტი გაცვლითი კურსი სჭირდება.</translation>
    </message>
    <message>
        <source>An amount in GEL has at most two digits after the decimal sign.</source>
        <translation>თანხას ლარში მძიმის შემდეგ ორ ციფრზე მეტი არ უნდა ჰქონდეს.</translation>
    </message>
    <message>
        <source>The amount is too large to be true. Check it.</source>
        <translation>თანხა არარეალურად დიდია. შეამოწმეთ.</translation>
    </message>
    <message>
        <source>The server could not change the password. Nothing was changed; report it.</source>
        <translation>სერვერმა პაროლი ვერ შეცვალა. არაფერი შეცვლილა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>The server could not make the login. Nothing was changed; report it.</source>
        <translation>სერვერმა მომხმარებელი ვერ დაამატა. არაფერი შეცვლილა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password. Check both, or ask your administrator for new ones.</source>
        <translation>სერვერმა ეს მომხმარებლის სახელი და პაროლი არ მიიღო. შეამოწმეთ ორივე ან ადმინისტრატორს ახალი სთხოვეთ.</translation>
    </message>
    <message>
        <source>The subscription ended on {last_day}. Everything can be read and exported; renew it to write.</source>
        <translation>გამოწერის ვადა {last_day}-ს ამოიწურა. მონაცემების ნახვა და ექსპორტი კვლავ შეგიძლიათ; ჩასაწერად გამოწერა განაახლეთ.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</source>
        <translation>თვე, რომელიც {first_day}-ს იწყება, დახურულია. აირჩიეთ სხვა თარიღი ან ითხოვეთ თვის გახსნა.</translation>
    </message>
    <message>
        <source>Earlier months are still open: {months}. Close them first.</source>
        <translation>წინა თვეები ჯერ ღიაა: {months}. ჯერ ისინი დახურეთ.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is finally closed. Two persons can open it: one asks with a reason, another agrees.</source>
        <translation>{first_day}-ით დაწყებული თვე საბოლოოდ დახურულია. მისი გახსნა ორ პირს შეუძლია: ერთი ითხოვს და მიზეზს წერს, მეორე თანხმდება.</translation>
    </message>
    <message>
        <source>More than a quarter of an hour has passed since you began. Begin again with the new telephone; the present one holds until then.</source>
        <translation>დაწყებიდან თხუთმეტ წუთზე მეტი გავიდა. ახალი ტელეფონით თავიდან დაიწყეთ; მანამდე ახლანდელი მოქმედებს.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in {minutes} {minutes:minute|minutes}.</source>
        <translation>არასწორი კოდი ძალიან ბევრჯერ იყო შეყვანილი. სცადეთ {minutes} წუთის შემდეგ.</translation>
    </message>
    <message>
        <source>The year {year} is closed already and nothing was posted after that.</source>
        <translation>{year} წელი უკვე დახურულია და მას შემდეგ არაფერი გატარებულა.</translation>
    </message>
    <message>
        <source>The year {earlier} still holds income or expense. Close it before {year}.</source>
        <translation>{earlier} წელზე ჯერ დარჩენილია შემოსავალი ან ხარჯი. დახურეთ იგი {year}-მდე.</translation>
    </message>
    <message>
        <source>There is no year {year} in these books.</source>
        <translation>ამ აღრიცხვაში {year} წელი არ არის.</translation>
    </message>
    <message>
        <source>The year {year} is not over: it ends on {last_day}. Close it after that day.</source>
        <translation>{year} წელი არ დასრულებულა: იგი მთავრდება {last_day}. დახურეთ ამ დღის შემდეგ.</translation>
    </message>
    <message>
        <source>Income and expense of the year {year} are at zero: there is nothing to close.</source>
        <translation>{year} წლის შემოსავლები და ხარჯები ნულზეა: დასახური არაფერია.</translation>
    </message>
    <message>
        <source>The closing or opening of a year is reversed on its own date. Leave the date as it is.</source>
        <translation>წლის დახურვისა და გახსნის გატარება თავისივე თარიღით სტორნირდება. თარიღი უცვლელი დატოვეთ.</translation>
    </message>
    <message>
        <source>The month is in that state already, or the state does not exist.</source>
        <translation>თვე უკვე ამ მდგომარეობაშია ან ასეთი მდგომარეობა არ არსებობს.</translation>
    </message>
    <message>
        <source>Account {account} holds money that the approval rules judge payments by, so it stays cash. Change the rules first.</source>
        <translation>ანგარიშზე {account} აღირიცხება ფული, რომლითაც დადასტურების წესები გადახდებს აფასებს, ამიტომ ის ფულად ანგარიშად რჩება. ჯერ წესები შეცვალეთ.</translation>
    </message>
    <message>
        <source>The account has {count} {count:active sub-account|active sub-accounts}. Deactivate {count:it|them} first.</source>
        <translation>ანგარიშს აქვს {count} აქტიური სუბანგარიში. ჯერ ისინი არააქტიური გახადეთ.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:draft|drafts}. Post {count:it|them} or choose another account there.</source>
        <translation>ანგარიში გამოყენებულია {count} მონახაზში. გაატარეთ ისინი ან მათში სხვა ანგარიში აირჩიეთ.</translation>
    </message>
    <message>
        <source>{name} changed this on {at}, after you opened it: {what}. Look at the new state and do it again.</source>
        <translation>{name} — ამ მომხმარებელმა შეცვალა {at}, მას შემდეგ, რაც თქვენ გახსენით: {what}. ნახეთ ახალი მდგომარეობა და გაიმეორეთ.</translation>
    </message>
    <message>
        <source>An amount in {currency} has at most {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>{currency}: თანხას მძიმის შემდეგ {digits} ციფრზე მეტი არ უნდა ჰქონდეს.</translation>
    </message>
    <message>
        <source>A password has at least {length_min} {length_min:sign|signs}, letters and others mixed. Choose a longer one.</source>
        <translation>პაროლში უნდა იყოს მინიმუმ {length_min} სიმბოლო: ასოებიც და სხვა ნიშნებიც. აირჩიეთ უფრო გრძელი.</translation>
    </message>
    <message>
        <source>{count} {count:draft is|drafts are} dated in the month that begins on {first_day}: {entries}. Post or move {count:it|them} first.</source>
        <translation>{first_day}-ით დაწყებულ თვეში დარჩენილია მონახაზები ({count}): {entries}. ჯერ გაატარეთ ან გადაიტანეთ.</translation>
    </message>
    <message>
        <source>There is no such month in these books.</source>
        <translation>ამ კომპანიის აღრიცხვაში ასეთი თვე არ არის.</translation>
    </message>
    <message>
        <source>The month is not over: it ends on {last_day}.</source>
        <translation>თვე არ დასრულებულა: იგი მთავრდება {last_day}.</translation>
    </message>
    <message>
        <source>Foreign balances are not revalued at {day}: {currencies}.</source>
        <translation>სავალუტო ნაშთები {day}-ის მდგომარეობით გადაფასებული არ არის: {currencies}.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} cannot be closed yet. What stands in the way is listed.</source>
        <translation>{first_day}-ით დაწყებული თვე ჯერ ვერ დაიხურება. დაბრკოლებები ჩამოთვლილია.</translation>
    </message>
    <message>
        <source>Say why the month is reopened, in a few words.</source>
        <translation>მოკლედ მიუთითეთ თვის ხელახლა გახსნის მიზეზი.</translation>
    </message>
    <message>
        <source>Income and expense of the year that ends on {last_day} are not closed yet. After the final closing of this month it would have to be opened for that.</source>
        <translation>{last_day}-ს დასრულებული წლის შემოსავლები და ხარჯები ჯერ არ დახურულა. თვის საბოლოო დახურვის შემდეგ ამისთვის მისი ხელახლა გახსნა დაგჭირდებათ.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>მიუთითეთ სახელი და გვარი.</translation>
    </message>
    <message>
        <source>There is no such person here.</source>
        <translation>ასეთი მომხმარებელი აქ არ არის.</translation>
    </message>
    <message>
        <source>Nobody changes his own rights. Ask another administrator.</source>
        <translation>საკუთარ უფლებებს ვერავინ ცვლის. მიმართეთ სხვა ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>This person also works in another company, so only the operator of the server may reset the access.</source>
        <translation>ეს მომხმარებელი სხვა კომპანიაშიც მუშაობს, ამიტომ წვდომის აღდგენა მხოლოდ სერვერის ადმინისტრატორს შეუძლია.</translation>
    </message>
    <message>
        <source>What is posted is never changed or deleted. Reverse it instead.</source>
        <translation>გატარებული ჩანაწერი აღარ იცვლება და არ იშლება. გააკეთეთ სტორნო.</translation>
    </message>
    <message>
        <source>There is no register “{register}”.</source>
        <translation>ცნობარი „{register}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Somebody asked already to open the month that begins on {first_day}. Let another person agree.</source>
        <translation>{first_day}-ით დაწყებული თვის გახსნა უკვე მოთხოვნილია. თანხმობა სხვა პირმა უნდა მისცეს.</translation>
    </message>
    <message>
        <source>That asking for the month that begins on {first_day} was settled, withdrawn or has expired. Ask again if the month must be opened.</source>
        <translation>{first_day}-ით დაწყებული თვის გახსნის მოთხოვნა შესრულდა, გაუქმდა ან ვადა გაუვიდა. თუ თვე გასახსნელია, მოითხოვეთ ხელახლა.</translation>
    </message>
    <message>
        <source>Nobody asked to open that month in these books.</source>
        <translation>ამ თვის გახსნა არავის მოუთხოვია.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is not finally closed. Open it in the ordinary way.</source>
        <translation>{first_day}-ით დაწყებული თვე საბოლოოდ დახურული არ არის. გახსენით ჩვეულებრივად.</translation>
    </message>
    <message>
        <source>You asked for this yourself, so another person must agree.</source>
        <translation>ეს თქვენ მოითხოვეთ, ამიტომ თანხმობა სხვა პირმა უნდა მისცეს.</translation>
    </message>
    <message>
        <source>The request came without an id. This is a fault of the program; report it.</source>
        <translation>მოთხოვნას იდენტიფიკატორი არ აქვს. ეს პროგრამის შეცდომაა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>The request id was used for something else before. This is a fault of the program; report it.</source>
        <translation>მოთხოვნის იდენტიფიკატორი სხვა მოქმედებისთვის უკვე გამოყენებულია. ეს პროგრამის შეცდომაა; გთხოვთ, შეგვატყობინოთ.</translation>
    </message>
    <message>
        <source>Foreign balances cannot be revalued yet. What is missing is listed.</source>
        <translation>სავალუტო ნაშთები ჯერ ვერ გადაფასდება. რაც აკლია, ჩამოთვლილია.</translation>
    </message>
    <message>
        <source>Nobody has said whether these accounts are monetary: {accounts}. Money, receivables and debts are; advances, goods and shares are not.</source>
        <translation>არ არის მითითებული, ფულადია თუ არა ეს ანგარიშები: {accounts}. ფულადია ფული, მოთხოვნები და ვალები; ავანსები, საქონელი და წილები კი არა.</translation>
    </message>
    <message>
        <source>An earlier revaluation waits for approval: {entries}. Post or drop it first.</source>
        <translation>წინა გადაფასება დამტკიცებას ელოდება: {entries}. ჯერ გაატარეთ ან წაშალეთ.</translation>
    </message>
    <message>
        <source>You gave this role, so another administrator must confirm it.</source>
        <translation>ეს როლი თქვენ მიანიჭეთ, ამიტომ ის სხვა ადმინისტრატორმა უნდა დაადასტუროს.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>როლი „{role}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Another sign-in of yours is running. Wait a moment and try again.</source>
        <translation>თქვენი სხვა შესვლა ჯერ მიმდინარეობს. ცოტა ხანში სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The second factor is set up already.</source>
        <translation>ორფაქტორიანი შესვლა უკვე გამართულია.</translation>
    </message>
    <message>
        <source>Too many wrong codes: sign-in is locked. Your administrator can open it again.</source>
        <translation>არასწორი კოდი ძალიან ბევრჯერ იყო შეყვანილი: შესვლა დაბლოკილია. განბლოკვა ადმინისტრატორს შეუძლია.</translation>
    </message>
    <message>
        <source>The second factor is not set up yet. Set it up first.</source>
        <translation>ორფაქტორიანი შესვლა ჯერ არ არის გამართული. ჯერ გამართეთ.</translation>
    </message>
    <message>
        <source>The connection to the server is lost. Nothing you typed is lost; try again in a moment.</source>
        <translation>სერვერთან კავშირი გაწყდა. აკრეფილი არაფერი დაკარგულა; ცოტა ხანში სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed; make room and try again.</source>
        <translation>სერვერის დისკი სავსეა. არაფერი შეცვლილა; გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The server has no free connection. Close other windows of the program or try later.</source>
        <translation>სერვერზე თავისუფალი კავშირი აღარ არის. დახურეთ პროგრამის სხვა ფანჯრები ან სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The server stopped the work because it took too long. Nothing was changed; try a smaller piece.</source>
        <translation>სერვერმა მოქმედება შეწყვიტა, რადგან ძალიან გაგრძელდა. არაფერი შეცვლილა; სცადეთ უფრო მცირე ნაწილი.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again with a code.</source>
        <translation>სესია დასრულდა. შედით ხელახლა კოდით.</translation>
    </message>
    <message>
        <source>There is no snapshot after event {seq}. “audit snapshots” lists them.</source>
        <translation>{seq} მოვლენის შემდეგ შენახული მდგომარეობა არ არსებობს. სიას აჩვენებს „audit snapshots“.</translation>
    </message>
    <message>
        <source>Nothing has happened since the last snapshot. Take the next one later.</source>
        <translation>ბოლო შენახული მდგომარეობის შემდეგ არაფერი მომხდარა. შემდეგი მოგვიანებით შეინახეთ.</translation>
    </message>
    <message>
        <source>This exists already ({field}). Choose another code.</source>
        <translation>ასეთი ჩანაწერი უკვე არსებობს ({field}). აირჩიეთ სხვა კოდი.</translation>
    </message>
    <message>
        <source>A value is not written as it must be. Check dates, numbers and codes.</source>
        <translation>ერთ-ერთი მნიშვნელობა სწორი სახით არ წერია. შეამოწმეთ თარიღები, რიცხვები და კოდები.</translation>
    </message>
    <message>
        <source>A value that must be there is missing. Fill it in.</source>
        <translation>სავალდებულო მნიშვნელობა აკლია. შეავსეთ.</translation>
    </message>
    <message>
        <source>A value is not allowed here ({field}). Check it.</source>
        <translation>ეს მნიშვნელობა აქ დაუშვებელია ({field}). შეამოწმეთ.</translation>
    </message>
    <message>
        <source>A value is too large to be true. Check it.</source>
        <translation>მნიშვნელობა არარეალურად დიდია. შეამოწმეთ.</translation>
    </message>
    <message>
        <source>Something is named that does not exist in this company ({field}). Check it.</source>
        <translation>მითითებული ჩანაწერი ამ კომპანიაში არ არსებობს ({field}). შეამოწმეთ.</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>ყველა ბრძანების პარამეტრები</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ერთი JSON დოკუმენტი stdout-ზე</translation>
    </message>
    <message>
        <source>name or id of the company</source>
        <translation>კომპანიის სახელი ან id</translation>
    </message>
    <message>
        <source>who works (default: owner)</source>
        <translation>ვინ მუშაობს (თუ არ არის მითითებული: მფლობელი)</translation>
    </message>
    <message>
        <source>a shared server (default: own computer)</source>
        <translation>საერთო სერვერი (თუ არ არის მითითებული: ეს კომპიუტერი)</translation>
    </message>
    <message>
        <source>data folder, else DAVTARI_DATA</source>
        <translation>მონაცემთა საქაღალდე, თორემ DAVTARI_DATA</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>პასუხის ენა</translation>
    </message>
    <message>
        <source>The command is not right: {message}. “davtari --help” lists the commands.</source>
        <translation>პროგრამამ ბრძანება ვერ ამოიცნო: {message}. ბრძანებების სია: „davtari --help“.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ბრძანება</translation>
    </message>
    <message>
        <source>months before the snapshot</source>
        <translation>თვეები შენახულ მდგომარეობამდე</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>შენახული მდგომარეობები</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>ფინანსური წლები</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>პერიოდები</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>მონახაზები</translation>
    </message>
    <message>
        <source>lines of drafts</source>
        <translation>მონახაზების სტრიქონები</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>გატარებები</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>სტრიქონები</translation>
    </message>
    <message>
        <source>totals of accounts</source>
        <translation>ანგარიშების ჯამები</translation>
    </message>
    <message>
        <source>totals of VAT</source>
        <translation>დღგ-ის ჯამები</translation>
    </message>
    <message>
        <source>events</source>
        <translation>მოვლენები</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ფაილი არ იკითხება</translation>
    </message>
    <message>
        <source>the line is longer than any event</source>
        <translation>სტრიქონი ნებისმიერ მოვლენაზე გრძელია</translation>
    </message>
    <message>
        <source>the line is not UTF-8 text</source>
        <translation>სტრიქონი არ არის UTF-8 ტექსტი</translation>
    </message>
    <message>
        <source>the line is not one JSON object</source>
        <translation>სტრიქონი არ არის ერთი JSON ობიექტი</translation>
    </message>
    <message>
        <source>this is not an exported chain</source>
        <translation>ეს არ არის გატანილი ჯაჭვი</translation>
    </message>
    <message>
        <source>the line has not the fields that belong here</source>
        <translation>სტრიქონს არ აქვს ის ველები, რომლებიც აქ უნდა იყოს</translation>
    </message>
    <message>
        <source>it is not the next event: a line was dropped, added or moved</source>
        <translation>ეს არ არის მომდევნო მოვლენა: სტრიქონი წაშალეს, დაამატეს ან გადაადგილეს</translation>
    </message>
    <message>
        <source>the event does not follow the one before it</source>
        <translation>მოვლენა არ აგრძელებს წინა მოვლენას</translation>
    </message>
    <message>
        <source>the event was changed</source>
        <translation>მოვლენა შეცვლილია</translation>
    </message>
    <message>
        <source>the last line names another count or head</source>
        <translation>ბოლო სტრიქონში სხვა რაოდენობა ან სხვა ბოლო რგოლი წერია</translation>
    </message>
    <message>
        <source>the file ends before its last line</source>
        <translation>ფაილი ბოლო სტრიქონამდე წყდება</translation>
    </message>
    <message>
        <source>something follows the last line</source>
        <translation>ბოლო სტრიქონის შემდეგ კიდევ რაღაც წერია</translation>
    </message>
    <message>
        <source>the head kept elsewhere is not in this chain</source>
        <translation>სხვაგან შენახული ბოლო რგოლი ამ ჯაჭვში არ არის</translation>
    </message>
    <message>
        <source>told by the events and not in the tables</source>
        <translation>მოვლენებშია, ცხრილებში კი არა</translation>
    </message>
    <message>
        <source>in the tables and told by no event</source>
        <translation>ცხრილებშია, არც ერთ მოვლენაში კი არა</translation>
    </message>
    <message>
        <source>not what the chain says of it</source>
        <translation>არ ემთხვევა იმას, რასაც ჯაჭვი მასზე ამბობს</translation>
    </message>
    <message>
        <source>Write the head as SEQ:HASH, as “audit head” shows it.</source>
        <translation>ბოლო რგოლი ჩაწერეთ სახით SEQ:HASH: ნომერი და ჰეში, როგორც „audit head“ აჩვენებს.</translation>
    </message>
    <message>
        <source>Give --seq and --hash together: both belong to one head.</source>
        <translation>მიუთითეთ --seq და --hash ერთად: ორივე ერთ რგოლს ეკუთვნის.</translation>
    </message>
    <message>
        <source>The chain of {events} {events:event|events} is whole. Head: {seq} {hash}</source>
        <translation>მოვლენათა ჯაჭვი მთლიანია, სულ {events} მოვლენა. ბოლო რგოლი: {seq} {hash}</translation>
    </message>
    <message>
        <source>Line {line} of the file does not fit (event {seq}): {reason}. Up to there {events} {events:event is|events are} right.</source>
        <translation>ფაილის {line}-ე სტრიქონი არ ემთხვევა (მოვლენა {seq}): {reason}. მანამდე {events} მოვლენა სწორია.</translation>
    </message>
    <message>
        <source>{events} {events:event|events} written to {file}. Head: {seq}:{hash}</source>
        <translation>{events} მოვლენა ჩაიწერა ფაილში {file}. ბოლო რგოლი: {seq}:{hash}</translation>
    </message>
    <message>
        <source>The chain does not fit from event {seq} on: the books were altered past the program. Keep this state and call your auditor.</source>
        <translation>ჯაჭვი დარღვეულია მოვლენიდან {seq}: მონაცემები პროგრამის გვერდის ავლით შეიცვალა. ეს მდგომარეობა უცვლელად შეინახეთ და მიმართეთ აუდიტორს.</translation>
    </message>
    <message>
        <source>No row differs: the books are what their events tell.</source>
        <translation>არც ერთი სტრიქონი არ განსხვავდება: წიგნები ზუსტად ისაა, რასაც მათი მოვლენები ამბობს.</translation>
    </message>
    <message>
        <source>The tables are not what the events tell: they were altered past the program. Keep this state and call your auditor.</source>
        <translation>ცხრილები არ ემთხვევა მოვლენებს: ისინი პროგრამის გვერდის ავლით შეცვალეს. შეინახეთ ეს მდგომარეობა და მიმართეთ აუდიტორს.</translation>
    </message>
    <message>
        <source>{kind}: {told} from events, {standing} in the tables, {differing} differ</source>
        <translation>{kind}: მოვლენებიდან {told}, ცხრილებში {standing}, განსხვავდება {differing}</translation>
    </message>
    <message>
        <source>The state after event {seq} is kept; a replay may begin there.</source>
        <translation>მდგომარეობა {seq} მოვლენის შემდეგ შენახულია; აღდგენა აქედან შეიძლება დაიწყოს.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>ნამდვილია</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are right. Add --commit to enter them.</source>
        <translation>საწყისი ნაშთები ({lines} სტრიქონი) სწორია. შესატანად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are posted: {reference}.</source>
        <translation>საწყისი ნაშთები ({lines} სტრიქონი) გატარებულია: {reference}.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) wait for a second person: {reference}.</source>
        <translation>საწყისი ნაშთები ({lines} სტრიქონი) მეორე პირის დამტკიცებას ელოდება: {reference}.</translation>
    </message>
    <message>
        <source>Company {company} is made.</source>
        <translation>კომპანია {company} დამატებულია.</translation>
    </message>
    <message>
        <source>A shared server asks who you are: give your login with --as and the password in DAVTARI_PASSWORD.</source>
        <translation>საერთო სერვერმა უნდა იცოდეს, ვინ ხართ: მომხმარებლის სახელი მიუთითეთ პარამეტრით --as, პაროლი კი — ცვლადში DAVTARI_PASSWORD.</translation>
    </message>
    <message>
        <source>Sign in first: give the code of your telephone in DAVTARI_CODE. New here? Begin with “session enrol”.</source>
        <translation>ჯერ შედით სისტემაში: ტელეფონის კოდი მიუთითეთ ცვლადში DAVTARI_CODE. პირველად შედიხართ? დაიწყეთ ბრძანებით „session enrol“.</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a shared server. Write it as postgresql://HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>„{value}“ საერთო სერვერის მისამართი არ არის. დაწერეთ ასე: postgresql://HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} right. Add --commit to bring them in.</source>
        <translation>შემოწმებულია {entries} გატარება, {lines} სტრიქონი; შეცდომა არ არის. იმპორტისთვის დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} posted: {range}.</source>
        <translation>შესრულდა {entries} გატარება, {lines} სტრიქონი: {range}.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:waits|wait} for approval by a second person: {range}.</source>
        <translation>მეორე პირის დამტკიცებას ელოდება {entries} გატარება, {lines} სტრიქონი: {range}.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ელოდება დამტკიცებას</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>დამტკიცებულია</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>გატარებულია</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>გადაგდებულია</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was half done. Report it with the reference number {reference}.</source>
        <translation>პროგრამაში მოხდა შეცდომა; დაუმთავრებელი ცვლილება არ დარჩენილა. შეგვატყობინეთ და მიუთითეთ ნომერი {reference}.</translation>
    </message>
    <message>
        <source>Row {row}: </source>
        <translation>სტრიქონი {row}: </translation>
    </message>
    <message>
        <source>Row {row}, {column}: </source>
        <translation>სტრიქონი {row}, {column}: </translation>
    </message>
    <message>
        <source>{person} is made; the password is kept on this computer.</source>
        <translation>{person} დამატებულია; პაროლი ამ კომპიუტერში ინახება.</translation>
    </message>
    <message>
        <source>{person} is made. Login {login}, temporary password {password}: it is shown this once and holds for 24 hours.</source>
        <translation>{person} დამატებულია. მომხმარებლის სახელი: {login}, დროებითი პაროლი: {password}. პაროლი მხოლოდ ახლა ჩანს და 24 საათი მოქმედებს.</translation>
    </message>
    <message>
        <source>{person} is shut out.</source>
        <translation>{person}: წვდომა დახურულია.</translation>
    </message>
    <message>
        <source>{person} no longer has the role {role}.</source>
        <translation>{person}: როლი „{role}“ მოხსნილია.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” in this office.</source>
        <translation>ამ ოფისში „{person}“ ცალსახად ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. There are: {reports}.</source>
        <translation>ანგარიში „{name}“ არ არსებობს. შეგიძლიათ აირჩიოთ: {reports}.</translation>
    </message>
    <message>
        <source>{added} {added:employee|employees} would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>დაემატებოდა {added} თანამშრომელი, შეიცვლებოდა {changed}, იგივეა {same}. შემოსატანად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.</source>
        <translation>დაემატა {added} თანამშრომელი, შეიცვალა {changed}, იგივე იყო {same}.</translation>
    </message>
    <message>
        <source>{employee} is blocked and shown to nobody.</source>
        <translation>{employee} დაბლოკილია და არავის უჩანს.</translation>
    </message>
    <message>
        <source>{employee} is shown again.</source>
        <translation>{employee} ისევ ჩანს.</translation>
    </message>
    <message>
        <source>Who {employee} was is erased; the code stays in the books.</source>
        <translation>წაიშალა, ვინ იყო {employee}; კოდი წიგნებში რჩება.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>ჩაიწერა ფაილში {file}.</translation>
    </message>
    <message>
        <source>the people of the payroll</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>list the employees, blocked ones by their code alone</source>
        <translation>თანამშრომელთა სია, დაბლოკილები მხოლოდ კოდით</translation>
    </message>
    <message>
        <source>show an employee with everything agreed</source>
        <translation>თანამშრომლის ჩვენება ყველა შეთანხმებით</translation>
    </message>
    <message>
        <source>check a file of employees; --commit brings it in</source>
        <translation>თანამშრომელთა ფაილის შემოწმება; --commit შემოიტანს</translation>
    </message>
    <message>
        <source>bring it in, whole or not at all</source>
        <translation>შემოიტანს მთლიანად ან საერთოდ არა</translation>
    </message>
    <message>
        <source>show a person to nobody, or again with --lift</source>
        <translation>პირი აღარავის ეჩვენოს, --lift-ით კვლავ</translation>
    </message>
    <message>
        <source>kept with the data</source>
        <translation>ინახება მონაცემებთან</translation>
    </message>
    <message>
        <source>show the person again</source>
        <translation>პირის კვლავ ჩვენება</translation>
    </message>
    <message>
        <source>erase who a person was; the code stays</source>
        <translation>პირის მონაცემების წაშლა; კოდი რჩება</translation>
    </message>
    <message>
        <source>write everything kept of a person to a file</source>
        <translation>პირზე შენახული ყველაფრის ფაილში ჩაწერა</translation>
    </message>
    <message>
        <source>“{file}” ends neither in .pdf nor in .xlsx. Use one.</source>
        <translation>„{file}“ არც .pdf-ით მთავრდება და არც .xlsx-ით. გამოიყენეთ ერთ-ერთი.</translation>
    </message>
    <message>
        <source>A report is of a day or of a period. Leave out --as-of, or --from and --to.</source>
        <translation>ანგარიშგება ან დღის მდგომარეობითაა, ან პერიოდის. გამოტოვეთ --as-of, ან --from და --to.</translation>
    </message>
    <message>
        <source>“{report}” is a report of a period: name it with --from and --to. Of a day there are: {reports}.</source>
        <translation>„{report}“ პერიოდის ანგარიშგებაა: მიუთითეთ --from და --to. დღის მდგომარეობით არის: {reports}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder, or close the file.</source>
        <translation>{file} ვერ ჩაიწერა: {reason}. აირჩიეთ სხვა საქაღალდე ან დახურეთ ფაილი.</translation>
    </message>
    <message>
        <source>{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json.</source>
        <translation>{file}: გაფართოების მიხედვით ფორმატი ვერ დგინდება. გამოიყენეთ .pdf, .xlsx, .csv ან .json.</translation>
    </message>
    <message>
        <source>The books of this computer are ready in {folder}.</source>
        <translation>ამ კომპიუტერის სააღრიცხვო ბაზა მზადაა საქაღალდეში {folder}.</translation>
    </message>
    <message>
        <source>The server was prepared before; its administrator is {login}.</source>
        <translation>სერვერი უკვე მომზადებული იყო; მისი ადმინისტრატორია {login}.</translation>
    </message>
    <message>
        <source>The server is ready. Office administrator: login {login}, temporary password {password}; it is shown this once and holds for 24 hours.</source>
        <translation>სერვერი მზადაა. ოფისის ადმინისტრატორი: მომხმარებლის სახელი {login}, დროებითი პაროლი {password}. პაროლი მხოლოდ ახლა ჩანს და 24 საათი მოქმედებს.</translation>
    </message>
    <message>
        <source>The server has schema {revision}; {tables} tables are guarded.</source>
        <translation>სერვერის სქემა: {revision}; დაცულია {tables} ცხრილი.</translation>
    </message>
    <message>
        <source>Every protection of the server stands.</source>
        <translation>სერვერის დაცვა სრულად მოქმედებს.</translation>
    </message>
    <message>
        <source>The server of {folder} runs (PostgreSQL {version}, process {pid}).</source>
        <translation>საქაღალდის {folder} სერვერი მუშაობს (PostgreSQL {version}, პროცესი {pid}).</translation>
    </message>
    <message>
        <source>The server of {folder} does not run.</source>
        <translation>საქაღალდის {folder} სერვერი არ მუშაობს.</translation>
    </message>
    <message>
        <source>The server has schema {revision}, the one of this program.</source>
        <translation>სერვერის სქემაა {revision}; ის ამ პროგრამას შეესაბამება.</translation>
    </message>
    <message>
        <source>The server has schema {revision} and needs “server upgrade”.</source>
        <translation>სერვერის სქემაა {revision}; საჭიროა განახლება ბრძანებით „server upgrade“.</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>სერვერი გაჩერდა.</translation>
    </message>
    <message>
        <source>The server did not run.</source>
        <translation>სერვერი გაშვებული არ იყო.</translation>
    </message>
    <message>
        <source>A password does not belong in the address, where others can read it. Give it in DAVTARI_OPERATOR_PASSWORD.</source>
        <translation>პაროლი მისამართში არ იწერება: იქ მას სხვებიც დაინახავენ. მიუთითეთ ის ცვლადში DAVTARI_OPERATOR_PASSWORD.</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a server. Write it as postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>„{value}“ სერვერის მისამართი არ არის. დაწერეთ ასე: postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>Put this secret into the authenticator of your telephone: {secret}</source>
        <translation>ეს საიდუმლო კოდი შეიყვანეთ ტელეფონის ავთენტიფიკატორში: {secret}</translation>
    </message>
    <message>
        <source>Then type the code it shows:</source>
        <translation>შემდეგ აკრიფეთ კოდი, რომელსაც ის აჩვენებს:</translation>
    </message>
    <message>
        <source>Done. Keep these recovery codes on paper; each opens the door once:</source>
        <translation>მზადაა. ეს აღდგენის კოდები ქაღალდზე შეინახეთ; თითოეულით შესვლა ერთხელ შეიძლება:</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>სისტემიდან გასული ხართ.</translation>
    </message>
    <message>
        <source>Before the closing of the year: the entries that close it are left out.</source>
        <translation>წლის დახურვამდე: წლის დამხურავი გატარებები არ არის გათვალისწინებული.</translation>
    </message>
    <message>
        <source>Off-balance accounts</source>
        <translation>ბალანსგარეშე ანგარიშები</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>საცდელი ბალანსი</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>საწყისი ნაშთი</translation>
    </message>
    <message>
        <source>Account card</source>
        <translation>ანგარიშის ბარათი</translation>
    </message>
    <message>
        <source>A debit balance is positive, a credit balance negative. A reversal (storno) is subtracted on its own side.</source>
        <translation>სადებეტო ნაშთი დადებითია, საკრედიტო — უარყოფითი. სტორნო იმავე მხარის ბრუნვას აკლდება.</translation>
    </message>
    <message>
        <source>Total without off-balance accounts</source>
        <translation>სულ, ბალანსგარეშე ანგარიშების გარეშე</translation>
    </message>
    <message>
        <source>Accounting note No. {number}</source>
        <translation>ბუღალტრული ცნობა № {number}</translation>
    </message>
    <message>
        <source>draft, not posted</source>
        <translation>მონახაზი, არ არის გატარებული</translation>
    </message>
    <message>
        <source>Kind and state</source>
        <translation>სახე და მდგომარეობა</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>გაგზავნა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>დადასტურება</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Attach to the declaration</source>
        <translation>დეკლარაციაზე მიბმა</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>ზედნადები</translation>
    </message>
    <message>
        <source>Cancel the waybill</source>
        <translation>ზედნადების გაუქმება</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ელოდება</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>იგზავნება</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულებულია</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>უარყოფილია</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>შეჩერებულია</translation>
    </message>
    <message>
        <source>Nothing else may go now.</source>
        <translation>ახლა სხვა გასაგზავნი არაფერია.</translation>
    </message>
    <message>
        <source>Sending to RS.ge is not switched on.</source>
        <translation>RS.ge-ზე გაგზავნა ჩართული არ არის.</translation>
    </message>
    <message>
        <source>RS.ge refused the user, so the queue stands: {text}</source>
        <translation>RS.ge-მ მომხმარებელი არ მიიღო, ამიტომ რიგი გაჩერებულია: {text}</translation>
    </message>
    <message>
        <source>Another program is sending this company&apos;s documents.</source>
        <translation>ამ კომპანიის დოკუმენტებს სხვა პროგრამა აგზავნის.</translation>
    </message>
    <message>
        <source>RS.ge does not answer. What waits is kept; try again a little later.</source>
        <translation>RS.ge არ პასუხობს. რაც ელოდება, შენახულია; სცადეთ ცოტა მოგვიანებით.</translation>
    </message>
    <message>
        <source>Stopped. What waits goes next time.</source>
        <translation>შეწყდა. დარჩენილი შემდეგ ჯერზე გაიგზავნება.</translation>
    </message>
    <message>
        <source>Not at RS.ge</source>
        <translation>RS.ge-ზე არ არის</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <translation>აღრიცხვაში არ არის</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>სხვა თანხა</translation>
    </message>
    <message>
        <source>Waits for our answer</source>
        <translation>ელოდება ჩვენს პასუხს</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>ნახეთ გასაგზავნი</translation>
    </message>
    <message>
        <source>Ask the supplier for the tax invoice</source>
        <translation>მოსთხოვეთ მომწოდებელს ანგარიშ-ფაქტურა</translation>
    </message>
    <message>
        <source>Make a purchase of it</source>
        <translation>გააფორმეთ შესყიდვად</translation>
    </message>
    <message>
        <source>Sent past the books: enter the sale</source>
        <translation>გაგზავნილია აღრიცხვის გვერდის ავლით: შეიტანეთ რეალიზაცია</translation>
    </message>
    <message>
        <source>Compare both and correct one</source>
        <translation>შეადარეთ და ერთ-ერთი გაასწორეთ</translation>
    </message>
    <message>
        <source>Accept or reject it</source>
        <translation>დაადასტურეთ ან უარყავით</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>საგადასახადო ანგარიშ-ფაქტურა</translation>
    </message>
    <message>
        <source>same party</source>
        <translation>იგივე კონტრაგენტი</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>იგივე ნომერი</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>იგივე თანხა</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>იგივე დღე</translation>
    </message>
    <message>
        <source>near in time</source>
        <translation>ახლო თარიღი</translation>
    </message>
    <message>
        <source>Number at RS.ge</source>
        <translation>ნომერი RS.ge-ზე</translation>
    </message>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>RS.ge-ზე გასაგზავნი</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>დავალება</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ცდები</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>შეცდომა</translation>
    </message>
    <message>
        <source>Received through RS.ge</source>
        <translation>მიღებული RS.ge-დან</translation>
    </message>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>RS.ge-სთან შედარება</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>აღრიცხვაში</translation>
    </message>
    <message>
        <source>At RS.ge</source>
        <translation>RS.ge-ზე</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>რა უნდა გაკეთდეს</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ბოლოს</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>შეადგინა</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>დაამტკიცა</translation>
    </message>
    <message>
        <source>Accounts and content</source>
        <translation>ანგარიშები და შინაარსი</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>ვალუტაში</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>დღგ-ის გარეშე</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>გადაუხდელი</translation>
    </message>
    <message>
        <source>Advance left</source>
        <translation>ავანსის ნაშთი</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>გადახდის ვადა</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>დღგ-ის პერიოდი</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>გასაცემი</translation>
    </message>
    <message>
        <source>Payment of the pay of {month}</source>
        <translation>ხელფასის გაცემა, {month}</translation>
    </message>
    <message>
        <source>The rule set “{rule_set}” is for comparison only and is never posted, paid or filed. See it with “payroll calculate”.</source>
        <translation>წესი „{rule_set}“ მხოლოდ შესადარებლად არის: არ გატარდება, არ გაიცემა და არ წარედგინება. ნახეთ: „payroll calculate“.</translation>
    </message>
    <message>
        <source>There is no run and no payment of payroll “{reference}”.</source>
        <translation>ხელფასის დარიცხვა ან გაცემა „{reference}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 percent: {value}.</source>
        <translation>წილი მეტია 0-ზე და არ აღემატება 100 პროცენტს: {value}.</translation>
    </message>
    <message>
        <source>calculate a month and keep it as a draft</source>
        <translation>თვის დარიცხვის გამოთვლა და პროექტად შენახვა</translation>
    </message>
    <message>
        <source>the runs of a month and what they come to</source>
        <translation>თვის დარიცხვები და მათი ჯამები</translation>
    </message>
    <message>
        <source>post the kept run of a month, or hand it in</source>
        <translation>თვის შენახული დარიცხვის გატარება ან დასამტკიცებლად გადაცემა</translation>
    </message>
    <message>
        <source>pay what a month still owes</source>
        <translation>თვის დარჩენილი ხელფასის გაცემა</translation>
    </message>
    <message>
        <source>default: the month&apos;s last day</source>
        <translation>თუ არ არის მითითებული: თვის ბოლო დღე</translation>
    </message>
    <message>
        <source>correct months from this one on</source>
        <translation>ამ თვიდან მოყოლებული თვეების შესწორება</translation>
    </message>
    <message>
        <source>gross_base is refused: it is for comparison only</source>
        <translation>gross_base უარყოფილია: ის მხოლოდ შესადარებლად არის</translation>
    </message>
    <message>
        <source>the day of payment</source>
        <translation>გაცემის დღე</translation>
    </message>
    <message>
        <source>the account that pays</source>
        <translation>ანგარიში, საიდანაც გაიცემა</translation>
    </message>
    <message>
        <source>of what is owed; default: all</source>
        <translation>გასაცემის წილი; თუ არ არის მითითებული: ყველა</translation>
    </message>
    <message>
        <source>take back a posted run or payment</source>
        <translation>გატარებული დარიცხვის ან გაცემის გაუქმება</translation>
    </message>
    <message>
        <source>default: today</source>
        <translation>თუ არ არის მითითებული: დღეს</translation>
    </message>
    <message>
        <source>Paid {paid} ₾; still owed {owed} ₾.</source>
        <translation>გაიცა {paid} ₾; დარჩა გასაცემი {owed} ₾.</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>სტორნირებული</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>დებეტი</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>კრედიტი</translation>
    </message>
    <message>
        <source>{code}, {name}: {percent} %. {source}</source>
        <translation>{code}, {name}: {percent} %. {source}</translation>
    </message>
    <message>
        <source>Rounding: {source}</source>
        <translation>დამრგვალება: {source}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>გადახდები</translation>
    </message>
    <message>
        <source>{kind} No. {number}</source>
        <translation>{kind} № {number}</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>გამყიდველი</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>მყიდველი</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ინვოისი</translation>
    </message>
    <message>
        <source>Supplier&apos;s invoice</source>
        <translation>მომწოდებლის ინვოისი</translation>
    </message>
    <message>
        <source>Invoice of an advance</source>
        <translation>ინვოისი ავანსზე</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>კრედიტ-ნოტა</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>აკორექტირებს ინვოისს</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>დაბეგვრის მომენტი</translation>
    </message>
    <message>
        <source>{name}, identification code {code}</source>
        <translation>{name}, საიდენტიფიკაციო კოდი {code}</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>ფასდაკლება, %</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>განმეორებადი ინვოისები</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>შემდეგი მონახაზი</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>ნიმუში</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>სიხშირე</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ვადამოსული</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>საქონელი ან მომსახურება</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>დღგ, %</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>დღგ-ით</translation>
    </message>
    <message>
        <source>Taxed at {rate} %</source>
        <translation>იბეგრება {rate} %-ით</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>დაუბეგრავი</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>გადასახდელია: {amount}</translation>
    </message>
    <message>
        <source>Taken from the debt: {amount}</source>
        <translation>დავალიანებას აკლდება: {amount}</translation>
    </message>
    <message>
        <source>At the rate {rate} of {day}: {net} GEL without VAT, VAT {vat} GEL.</source>
        <translation>კურსით {rate}, {day}: {net} ლარი დღგ-ის გარეშე, დღგ {vat} ლარი.</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes the VAT to the budget; the seller gets none.</source>
        <translation>უკუდაბეგვრა: დღგ-ს ბიუჯეტში მყიდველი იხდის, გამყიდველი მას არ არიცხავს.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Account analysis</source>
        <translation>ანგარიშის ანალიზი</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>საბოლოო ნაშთი</translation>
    </message>
    <message>
        <source>Where an entry has several debits and several credits, they are paired in the order of its lines. A reversal (storno) is subtracted on its own side.</source>
        <translation>თუ გატარებას რამდენიმე დებეტი და რამდენიმე კრედიტი აქვს, ისინი სტრიქონების რიგით წყვილდება. სტორნო იმავე მხარის ბრუნვას აკლდება.</translation>
    </message>
    <message>
        <source>Without corresponding account</source>
        <translation>კორესპონდენციის გარეშე</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>სხვადასხვა ანგარიში</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>ინვოისები</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>კორ. ანგარიში</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ნაშთი</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>დირექტორი</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>მთავარი ბუღალტერი</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Nothing would be imported.</source>
        <translation>ფაილში სათაურის ქვემოთ სტრიქონები არ არის. იმპორტისთვის არაფერია.</translation>
    </message>
    <message>
        <source>The header has no column “{value}”. Add it.</source>
        <translation>თავსართში სვეტი „{value}“ არ არის. დაამატეთ.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of document. There are: {allowed}.</source>
        <translation>„{value}“ დოკუმენტის სახე არ არის. არის: {allowed}.</translation>
    </message>
    <message>
        <source>The row has no price. Give it.</source>
        <translation>სტრიქონს ფასი არ აქვს. მიუთითეთ.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Rename or delete it. Known are: {columns}.</source>
        <translation>სვეტი „{value}“ უცნობია. გადაარქვით სახელი ან წაშალეთ. ცნობილი სვეტებია: {columns}.</translation>
    </message>
    <message>
        <source>The file has no accounts under its header.</source>
        <translation>ფაილში სათაურის ქვემოთ ანგარიშები არ არის.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Known are: {columns}.</source>
        <translation>სვეტი „{value}“ უცნობია. დასაშვები სვეტებია: {columns}.</translation>
    </message>
    <message>
        <source>The column “{value}” stands twice. Leave one.</source>
        <translation>სვეტი „{value}“ ორჯერ გვხვდება. დატოვეთ ერთი.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Use one.</source>
        <translation>„{value}“ არც „კი“ არის და არც „არა“. გამოიყენეთ ერთ-ერთი.</translation>
    </message>
    <message>
        <source>“{value}” is no JSON object such as {example}.</source>
        <translation>„{value}“ არ არის JSON ობიექტი, როგორიცაა {example}.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing. Add it to the header.</source>
        <translation>სვეტი „{value}“ აკლია. დაამატეთ სათაურში.</translation>
    </message>
    <message>
        <source>“{value}” stands in column {place}, which has no title. Give the column a title or empty the cell; a sum with a comma needs quotes in a file parted by commas.</source>
        <translation>„{value}“ დგას მე-{place} სვეტში, რომელსაც სათაური არ აქვს. მიეცით სვეტს სათაური ან გაასუფთავეთ უჯრა; თუ სვეტები მძიმით არის გამოყოფილი, მძიმიანი თანხა ბრჭყალებში უნდა იდგეს.</translation>
    </message>
    <message>
        <source>The rows of one entry have different dates. Give all the date of the first.</source>
        <translation>ერთი გატარების სტრიქონებს სხვადასხვა თარიღი აქვს. ყველას პირველი სტრიქონის თარიღი მიუთითეთ.</translation>
    </message>
    <message>
        <source>The row has no account. Give its code.</source>
        <translation>სტრიქონში ანგარიში არ არის. მიუთითეთ მისი კოდი.</translation>
    </message>
    <message>
        <source>“{value}” is not in the register of this company. Add it there or correct it.</source>
        <translation>„{value}“ ამ კომპანიის ცნობარში არ არის. დაამატეთ ცნობარში ან გაასწორეთ.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Split it and bring the parts in one after another.</source>
        <translation>{file} {mb} მბ-ზე დიდია. დაყავით და ნაწილები რიგრიგობით შემოიტანეთ.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and the folder.</source>
        <translation>ფაილი {file} არ არსებობს. შეამოწმეთ სახელი და საქაღალდე.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check that it is a file you may open.</source>
        <translation>{file} ვერ იკითხება: {reason}. შეამოწმეთ, გაქვთ თუ არა ამ ფაილის გახსნის უფლება.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Save it as one of these and try again.</source>
        <translation>{file} არც CSV ფაილია და არც XLSX. შეინახეთ ერთ-ერთ ამ ფორმატში და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>{file} is empty. It needs a header row and rows under it.</source>
        <translation>{file} ცარიელია. საჭიროა სათაურის სტრიქონი და მის ქვემოთ მონაცემები.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} UTF-8 კოდირებაში არ არის. შეინახეთ როგორც „CSV UTF-8“ და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>{file} reaches too far to be read whole. Delete the empty rows and columns after the table in Excel, or save it as CSV, and try again.</source>
        <translation>{file} ძალიან დიდ არეს მოიცავს და მთლიანად ვერ წაიკითხება. Excel-ში წაშალეთ ცხრილის შემდეგ დარჩენილი ცარიელი სტრიქონები და სვეტები ან შეინახეთ ფაილი CSV-ად და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and try again.</source>
        <translation>{file} დაზიანებულია და ცხრილად ვერ იკითხება. გახსენით Excel-ში, ხელახლა შეინახეთ და სცადეთ კიდევ ერთხელ.</translation>
    </message>
    <message>
        <source>“{levels}” levels cannot be shown. Ask for 1 or more.</source>
        <translation>„{levels}“ დონის ჩვენება შეუძლებელია. მიუთითეთ 1 ან მეტი.</translation>
    </message>
    <message>
        <source>Name the account of the card with --account CODE.</source>
        <translation>მიუთითეთ ბარათის ანგარიში: --account CODE.</translation>
    </message>
    <message>
        <source>Name the entry of the note with --entry NUMBER.</source>
        <translation>მიუთითეთ ცნობის გატარება: --entry ნომერი.</translation>
    </message>
    <message>
        <source>There is no kind of invoices “{kind}”. There are: {kinds}.</source>
        <translation>ინვოისის სახე „{kind}“ არ არსებობს. არის: {kinds}.</translation>
    </message>
    <message>
        <source>Name the invoice with --entry NUMBER.</source>
        <translation>მიუთითეთ ინვოისი: --entry ნომერი.</translation>
    </message>
    <message>
        <source>There is no kind of entries “{kind}”. There are: {kinds}.</source>
        <translation>გატარების სახე „{kind}“ არ არსებობს. არის: {kinds}.</translation>
    </message>
    <message>
        <source>The journal is chosen by account, kind or party. Write --dimension party --value CODE for a party.</source>
        <translation>ჟურნალი ირჩევა ანგარიშით, სახით ან კონტრაჰენტით. კონტრაჰენტისთვის დაწერეთ --dimension party --value კოდი.</translation>
    </message>
    <message>
        <source>An amount to allocate is above nothing and in whole tetri or cents.</source>
        <translation>მისაკუთვნებელი თანხა ნულზე მეტია და მთელ თეთრებში ან ცენტებში.</translation>
    </message>
    <message>
        <source>{amount} cannot be allocated: only {open} is open on both sides. Read the list again.</source>
        <translation>{amount} ვერ მიეკუთვნება: ორივე მხარეს დაუფარავია მხოლოდ {open}. განაახლეთ სია.</translation>
    </message>
    <message>
        <source>There is no such allocation. Read the list again.</source>
        <translation>ასეთი მიკუთვნება არ არის. განაახლეთ სია.</translation>
    </message>
    <message>
        <source>A payment or a debt of these is not open on that day or was settled since. Read the list again.</source>
        <translation>რომელიმე გადახდა ან ვალი იმ დღეს დაუფარავი არ არის ან მას შემდეგ დაიფარა. განაახლეთ სია.</translation>
    </message>
    <message>
        <source>Nothing is allocated: give a day and 1 to 500 pairs of a payment and a debt.</source>
        <translation>არაფერია მიკუთვნებული: მიუთითეთ დღე და გადახდისა და ვალის 1-დან 500-მდე წყვილი.</translation>
    </message>
    <message>
        <source>An allocation is not changed. Undo it and allocate anew.</source>
        <translation>მიკუთვნება არ იცვლება. გააუქმეთ და ხელახლა მიაკუთვნეთ.</translation>
    </message>
    <message>
        <source>This allocation is undone already.</source>
        <translation>ეს მიკუთვნება უკვე გაუქმებულია.</translation>
    </message>
    <message>
        <source>Account {account} is of another type than this field asks for. Choose another account.</source>
        <translation>ანგარიში {account} სხვა ტიპისაა, ვიდრე ამ ველს სჭირდება. აირჩიეთ სხვა ანგარიში.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Choose another, or leave it empty.</source>
        <translation>ანგარიშთა გეგმაში არ არის ანგარიში {account}. აირჩიეთ სხვა, ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>Account {account} is a heading or not in use. Choose another account.</source>
        <translation>ანგარიში {account} ჯგუფია ან არ გამოიყენება. აირჩიეთ სხვა ანგარიში.</translation>
    </message>
    <message>
        <source>Party {party} stands twice in what you bring in. Leave one row.</source>
        <translation>კონტრაჰენტი {party} შემოსატანში ორჯერ წერია. დატოვეთ ერთი სტრიქონი.</translation>
    </message>
    <message>
        <source>Give the party a code of 1 to 64 signs in one line, or an identification code.</source>
        <translation>მიეცით კონტრაჰენტს 1-დან 64 ნიშნამდე კოდი ერთ სტრიქონად, ან საიდენტიფიკაციო კოდი.</translation>
    </message>
    <message>
        <source>“{value}” is no country: two capital Latin letters, such as GE or TR.</source>
        <translation>„{value}“ ქვეყანა არ არის: ორი დიდი ლათინური ასო, მაგალითად GE ან TR.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency of these books. Choose another, or leave it empty.</source>
        <translation>„{currency}“ ამ წიგნების ვალუტა არ არის. აირჩიეთ სხვა, ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address. Write it like name@example.ge.</source>
        <translation>„{value}“ ელფოსტის მისამართი არ არის. დაწერეთ ასე: name@example.ge.</translation>
    </message>
    <message>
        <source>The code {party} belongs to “{name}” already. Choose another code.</source>
        <translation>კოდი {party} უკვე ეკუთვნის კონტრაჰენტს „{name}“. აირჩიეთ სხვა კოდი.</translation>
    </message>
    <message>
        <source>The parties cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>კონტრაჰენტები ამ სახით ვერ შეინახება. გასასწორებელი ჩამოთვლილია; არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The bank account {value} stands twice. Leave it once.</source>
        <translation>საბანკო ანგარიში {value} ორჯერ წერია. დატოვეთ ერთხელ.</translation>
    </message>
    <message>
        <source>{value} is no right IBAN: a sign is missing or two changed places. A Georgian one has 22 signs and begins with GE.</source>
        <translation>{value} არ არის სწორი IBAN: ნიშანი აკლია ან ორი ადგილშეცვლილია. ქართული IBAN 22-ნიშნაა და GE-თი იწყება.</translation>
    </message>
    <message>
        <source>The identification code {value} stands twice in what you bring in. Leave one row.</source>
        <translation>საიდენტიფიკაციო კოდი {value} შემოსატანში ორჯერ წერია. დატოვეთ ერთი სტრიქონი.</translation>
    </message>
    <message>
        <source>“{value}” is no identification code: up to 40 letters, digits, points, hyphens or strokes.</source>
        <translation>„{value}“ საიდენტიფიკაციო კოდი არ არის: 40-მდე ასო, ციფრი, წერტილი, დეფისი ან წილადის ხაზი.</translation>
    </message>
    <message>
        <source>“{value}” is no code of an organisation: these have 9 digits. With 11 digits it is a person.</source>
        <translation>„{value}“ ორგანიზაციის კოდი არ არის: მას 9 ციფრი აქვს. 11 ციფრი ფიზიკური პირისაა.</translation>
    </message>
    <message>
        <source>“{value}” is no personal number: these have 11 digits. With 9 digits it is an organisation.</source>
        <translation>„{value}“ პირადი ნომერი არ არის: მას 11 ციფრი აქვს. 9 ციფრი ორგანიზაციისაა.</translation>
    </message>
    <message>
        <source>The identification code {value} belongs to {other} “{name}” already. Use that party, or keep this one as a second on purpose.</source>
        <translation>საიდენტიფიკაციო კოდი {value} უკვე აქვს კონტრაჰენტს {other} „{name}“. გამოიყენეთ ის, ან ეს განზრახ შეინახეთ მეორედ.</translation>
    </message>
    <message>
        <source>Country and kind do not fit: organisations and persons are of Georgia, all others are abroad ({country}).</source>
        <translation>ქვეყანა და სახე ერთმანეთს არ შეესაბამება: ორგანიზაცია და ფიზიკური პირი საქართველოსია, ყველა სხვა — უცხოური ({country}).</translation>
    </message>
    <message>
        <source>The party has no name. Give one.</source>
        <translation>კონტრაჰენტს დასახელება არ აქვს. მიუთითეთ.</translation>
    </message>
    <message>
        <source>There is no party {party}. Check the code.</source>
        <translation>კონტრაჰენტი {party} არ არსებობს. შეამოწმეთ კოდი.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number. Write digits, such as +995 32 200 00 00.</source>
        <translation>„{value}“ ტელეფონის ნომერი არ არის. დაწერეთ ციფრებით, მაგალითად +995 32 200 00 00.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days. Give 0 to 3650; 0 is due at once.</source>
        <translation>„{value}“ დღეების რაოდენობა არ არის. მიუთითეთ 0-დან 3650-მდე; 0 ნიშნავს დაუყოვნებლივ.</translation>
    </message>
    <message>
        <source>This text is too long (more signs than {length_max}) or has a line break in it.</source>
        <translation>ტექსტი ზედმეტად გრძელია ან სტრიქონებად არის გაყოფილი. ეტევა არაუმეტეს {length_max} ნიშნისა.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Use one of: {allowed}.</source>
        <translation>„{value}“ აქ უცნობია. გამოიყენეთ ერთ-ერთი: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” is no VAT code for this side. Choose another, or leave it empty.</source>
        <translation>„{value}“ ამ მხარის დღგ-ის კოდი არ არის. აირჩიეთ სხვა, ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>Two VAT statuses begin on one day, {value}. Leave one of them.</source>
        <translation>დღგ-ის ორი სტატუსი ერთ დღეს იწყება: {value}. დატოვეთ ერთი.</translation>
    </message>
    <message>
        <source>“{value}” is no day from which a VAT status can hold. Give a date.</source>
        <translation>„{value}“ არ არის დღე, საიდანაც დღგ-ის სტატუსი მოქმედებს. მიუთითეთ თარიღი.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” on this computer.</source>
        <translation>ამ კომპიუტერში „{person}“ ცალსახად ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>This computer does not keep the password of {person}. Give it in DAVTARI_PASSWORD, or sign in through the window.</source>
        <translation>{person}: ამ კომპიუტერში პაროლი არ ინახება. მიუთითეთ ის ცვლადში DAVTARI_PASSWORD ან შედით პროგრამის ფანჯრიდან.</translation>
    </message>
    <message>
        <source>These books were opened by a newer release of the program (schema {found}, this program knows {ours}). Install the newer release.</source>
        <translation>ეს მონაცემები პროგრამის უფრო ახალმა ვერსიამ გახსნა (სქემა {found}; ეს პროგრამა იცნობს {ours}). დააინსტალირეთ ახალი ვერსია.</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>საბანკო ანგარიში</translation>
    </message>
    <message>
        <source>cash desk</source>
        <translation>სალარო</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>ხელშეკრულება</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>ხარჯების ცენტრი</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>საანგარიშო წელი</translation>
    </message>
    <message>
        <source>fixed asset</source>
        <translation>ძირითადი საშუალება</translation>
    </message>
    <message>
        <source>kind of income</source>
        <translation>შემოსავლის სახე</translation>
    </message>
    <message>
        <source>item</source>
        <translation>საქონელი</translation>
    </message>
    <message>
        <source>party</source>
        <translation>კონტრაგენტი</translation>
    </message>
    <message>
        <source>settlement document</source>
        <translation>ანგარიშსწორების დოკუმენტი</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ერთეული</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>საწყობი</translation>
    </message>
    <message>
        <source>account</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>roles of accounts</source>
        <translation>ანგარიშების როლები</translation>
    </message>
    <message>
        <source>added</source>
        <translation>დამატების დრო</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>ვინ დაამატა</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>თანხმობის დრო</translation>
    </message>
    <message>
        <source>agreed by</source>
        <translation>ვინ დათანხმდა</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>approval rules</source>
        <translation>დამტკიცების წესები</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>დაამტკიცა</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>მოთხოვნის დრო</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>მოითხოვა</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>იმპორტირებული ფაილი</translation>
    </message>
    <message>
        <source>code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>content</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>ფაილის ტიპი</translation>
    </message>
    <message>
        <source>corrects entry</source>
        <translation>ასწორებს გატარებას</translation>
    </message>
    <message>
        <source>made</source>
        <translation>შეიქმნა</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>შექმნა</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>data</source>
        <translation>მონაცემები</translation>
    </message>
    <message>
        <source>day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ათწილადი ნიშნები</translation>
    </message>
    <message>
        <source>drafts deleted</source>
        <translation>წაშლილი მონახაზები</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>მეორდება</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>ძალაშია</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>from amount</source>
        <translation>თანხიდან</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>ჰეში</translation>
    </message>
    <message>
        <source>identification code</source>
        <translation>საიდენტიფიკაციო კოდი</translation>
    </message>
    <message>
        <source>approved by the same person</source>
        <translation>იმავე პირის დამტკიცებული</translation>
    </message>
    <message>
        <source>storno</source>
        <translation>სტორნო</translation>
    </message>
    <message>
        <source>year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>months</source>
        <translation>თვეები</translation>
    </message>
    <message>
        <source>person</source>
        <translation>პირი</translation>
    </message>
    <message>
        <source>line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>posted by</source>
        <translation>ვინ გაატარა</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>კურსი</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>კურსები</translation>
    </message>
    <message>
        <source>register</source>
        <translation>რეესტრი</translation>
    </message>
    <message>
        <source>why it was sent back</source>
        <translation>უკან დაბრუნების მიზეზი</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>მოხსნის დრო</translation>
    </message>
    <message>
        <source>removed by</source>
        <translation>ვინ მოხსნა</translation>
    </message>
    <message>
        <source>why it was removed</source>
        <translation>რატომ მოიხსნა</translation>
    </message>
    <message>
        <source>way of reversing</source>
        <translation>დასტორნების წესი</translation>
    </message>
    <message>
        <source>entries reversed</source>
        <translation>დასტორნირებული გატარებები</translation>
    </message>
    <message>
        <source>reversed by</source>
        <translation>დასტორნებულია გატარებით</translation>
    </message>
    <message>
        <source>reverses entry</source>
        <translation>ასტორნებს გატარებას</translation>
    </message>
    <message>
        <source>role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>წესები</translation>
    </message>
    <message>
        <source>number in the chain</source>
        <translation>ნომერი ჯაჭვში</translation>
    </message>
    <message>
        <source>digest SHA-256</source>
        <translation>დაიჯესტი SHA-256</translation>
    </message>
    <message>
        <source>given without a second administrator</source>
        <translation>მიცემულია მეორე ადმინისტრატორის გარეშე</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>ბაიტი</translation>
    </message>
    <message>
        <source>source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>books begin on</source>
        <translation>აღრიცხვის დასაწყისი</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>გადაცემის დრო</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>ვინ გადასცა</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>template</source>
        <translation>შაბლონი</translation>
    </message>
    <message>
        <source>changed by</source>
        <translation>შეცვალა</translation>
    </message>
    <message>
        <source>act</source>
        <translation>ქმედება</translation>
    </message>
    <message>
        <source>address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>changed fields</source>
        <translation>შეცვლილი ველები</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>საკონტაქტო პირი</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>დეკლარაცია</translation>
    </message>
    <message>
        <source>document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>გადახდის ვადა</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>account of costs</source>
        <translation>ხარჯის ანგარიში</translation>
    </message>
    <message>
        <source>id at RS.ge</source>
        <translation>იდენტიფიკატორი RS.ge-ზე</translation>
    </message>
    <message>
        <source>number at RS.ge</source>
        <translation>ნომერი RS.ge-ზე</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>წარდგენის დღე</translation>
    </message>
    <message>
        <source>account of income</source>
        <translation>შემოსავლის ანგარიში</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>ინვოისი</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>საკონტროლო ჯამი</translation>
    </message>
    <message>
        <source>law as of</source>
        <translation>კანონი თარიღით</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>names</source>
        <translation>დასახელებები</translation>
    </message>
    <message>
        <source>note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>ოპერაცია</translation>
    </message>
    <message>
        <source>account of debts to it</source>
        <translation>მისდამი ვალდებულების ანგარიში</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>account of its debts</source>
        <translation>მისი დავალიანების ანგარიში</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>document of RS.ge</source>
        <translation>RS.ge-ის დოკუმენტი</translation>
    </message>
    <message>
        <source>number of the return</source>
        <translation>დეკლარაციის რიგი</translation>
    </message>
    <message>
        <source>days to pay</source>
        <translation>გადახდის დღეები</translation>
    </message>
    <message>
        <source>treatment by VAT</source>
        <translation>დღგ-ით დაბეგვრა</translation>
    </message>
    <message>
        <source>VAT payer since</source>
        <translation>დღგ-ის გადამხდელია</translation>
    </message>
    <message>
        <source>fiscal year begins with month</source>
        <translation>საანგარიშო წლის პირველი თვე</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>და კიდევ {count}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>ეროვნული ბანკი</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ხელით</translation>
    </message>
    <message>
        <source>Faults of {file}</source>
        <translation>შეცდომები: {file}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>სვეტი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>რა არის არასწორი და რა უნდა გაკეთდეს</translation>
    </message>
    <message>
        <source>The row of the file</source>
        <translation>ფაილის სტრიქონი</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ფაილის სტრიქონები</translation>
    </message>
    <message>
        <source>What will be entered</source>
        <translation>რა შეიტანება</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Which purchase is it?</source>
        <translation>რომელი შესყიდვაა?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>განუსაზღვრელი</translation>
    </message>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>საქონლის დასახელებები</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>მომწოდებელი</translation>
    </message>
    <message>
        <source>Name at the supplier</source>
        <translation>დასახელება მომწოდებელთან</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>სტრიქონის ტექსტი</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>სტრიქონები</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>ლარი ერთეულზე</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>After</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>Blocked and shown to nobody: {codes}. “Lift the blocking” shows such a person again.</source>
        <translation>დაბლოკილია და არავის უჩანს: {codes}. „ბლოკის მოხსნა“ პირს ისევ გამოაჩენს.</translation>
    </message>
    <message>
        <source>The register of hired persons was not told in time of: {codes}.</source>
        <translation>დაქირავებულ პირთა რეესტრს დროულად არ შეატყობინეს: {codes}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>განყოფილება</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>ანაზღაურების სახე</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>პენსია</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>შეთანხმების გარეშე</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>მოგვიანებით იწყებს</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>წასულია</translation>
    </message>
    <message>
        <source>works</source>
        <translation>მუშაობს</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>line {position}</source>
        <translation>სტრიქონი {position}</translation>
    </message>
    <message>
        <source>{account}, debit {amount}</source>
        <translation>{account}, დებეტი {amount}</translation>
    </message>
    <message>
        <source>{account}, credit {amount}</source>
        <translation>{account}, კრედიტი {amount}</translation>
    </message>
    <message>
        <source>The program&apos;s font {file} is damaged. Install the program again.</source>
        <translation>პროგრამის შრიფტი {file} დაზიანებულია. ხელახლა დააინსტალირეთ პროგრამა.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>აღრიცხვა</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>შაბლონები</translation>
    </message>
    <message>
        <source>Supplies at the standard rate</source>
        <translation>რეალიზაცია სტანდარტული განაკვეთით</translation>
    </message>
    <message>
        <source>Advances received</source>
        <translation>მიღებული ავანსები</translation>
    </message>
    <message>
        <source>Advances used up by deliveries</source>
        <translation>მიწოდებით ჩათვლილი ავანსები</translation>
    </message>
    <message>
        <source>Corrections of supplies of earlier months</source>
        <translation>წინა თვეების რეალიზაციის კორექტირება</translation>
    </message>
    <message>
        <source>Own use and supplies without charge</source>
        <translation>საკუთარი მოხმარება და უსასყიდლო მიწოდება</translation>
    </message>
    <message>
        <source>Export and other supplies exempt with credit</source>
        <translation>ექსპორტი და სხვა, ჩათვლის უფლებით გათავისუფლებული</translation>
    </message>
    <message>
        <source>Supplies exempt without credit</source>
        <translation>ჩათვლის უფლების გარეშე გათავისუფლებული რეალიზაცია</translation>
    </message>
    <message>
        <source>Supplies outside Georgia</source>
        <translation>მიწოდება საქართველოს ფარგლებს გარეთ</translation>
    </message>
    <message>
        <source>Reverse charge, accrued</source>
        <translation>უკუდაბეგვრა, დარიცხული</translation>
    </message>
    <message>
        <source>Purchases in Georgia</source>
        <translation>შესყიდვები საქართველოში</translation>
    </message>
    <message>
        <source>Advances paid</source>
        <translation>გადახდილი ავანსები</translation>
    </message>
    <message>
        <source>Advances used up by purchases</source>
        <translation>შესყიდვით ჩათვლილი ავანსები</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>იმპორტი</translation>
    </message>
    <message>
        <source>Reverse charge, deducted</source>
        <translation>უკუდაბეგვრა, ჩათვლილი</translation>
    </message>
    <message>
        <source>Corrections of deductions of earlier months</source>
        <translation>წინა თვეების ჩათვლის კორექტირება</translation>
    </message>
    <message>
        <source>Adjustment of the proportional deduction</source>
        <translation>პროპორციული ჩათვლის კორექტირება</translation>
    </message>
    <message>
        <source>Purchases without deduction</source>
        <translation>შესყიდვები ჩათვლის გარეშე</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier was no payer that day</source>
        <translation>დღგ ჩათვლილია, მიმწოდებელი კი იმ დღეს გადამხდელი არ იყო</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier is abroad</source>
        <translation>დღგ ჩათვლილია, მიმწოდებელი კი უცხოეთშია</translation>
    </message>
    <message>
        <source>Reverse charge, and the supplier is in Georgia</source>
        <translation>უკუდაბეგვრა, მიმწოდებელი კი საქართველოშია</translation>
    </message>
    <message>
        <source>Imports done</source>
        <translation>შესრულებული იმპორტები</translation>
    </message>
    <message>
        <source>Parties and registers</source>
        <translation>კონტრაჰენტები და ცნობარები</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>ცნობარის ჩანაწერი</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>უწყისები და ბარათები</translation>
    </message>
    <message>
        <source>There is no screen here on which the window could be shown. Start the program in a desktop session, or from another computer with “ssh -X”, or with “xvfb-run davtari”. “davtari gui --screenshot FILE.png” draws the window into a picture, and “davtari --help” lists what works without one.</source>
        <translation>აქ ეკრანი არ არის, რომელზეც ფანჯარა გამოჩნდებოდა. გაუშვით პროგრამა სამუშაო მაგიდიდან, სხვა კომპიუტერიდან ბრძანებით „ssh -X“ ან ბრძანებით „xvfb-run davtari“. „davtari gui --screenshot FILE.png“ ფანჯარას სურათად ინახავს, „davtari --help“ კი აჩვენებს, რა მუშაობს ფანჯრის გარეშე.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system that are missing here ({library}). “python3 packaging/dev.py run” installs them; or, as an administrator on Debian or Ubuntu: apt-get install {packages}</source>
        <translation>ფანჯარას სჭირდება სისტემის ბიბლიოთეკები, რომლებიც აქ არ არის ({library}). მათ დააყენებს „python3 packaging/dev.py run“; Debian-სა ან Ubuntu-ზე ადმინისტრატორისთვის: apt-get install {packages}</translation>
    </message>
    <message>
        <source>“{title}” has more rows than Excel can hold. Choose a shorter period, or CSV.</source>
        <translation>ანგარიშში „{title}“ იმაზე მეტი სტრიქონია, ვიდრე Excel იტევს. აირჩიეთ უფრო მოკლე პერიოდი ან CSV.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>სურათი ვერ ჩაიწერა ფაილში {file}.</translation>
    </message>
    <message>
        <source>What was asked could not be read; the picture says why.</source>
        <translation>მოთხოვნილი მონაცემების წაკითხვა ვერ მოხერხდა; მიზეზი სურათზე წერია.</translation>
    </message>
    <message>
        <source>The screen was not ready in {seconds} {seconds:second|seconds}.</source>
        <translation>ფანჯარა {seconds} წამში არ მომზადდა.</translation>
    </message>
    <message>
        <source>There is no screen “{screen}”.</source>
        <translation>ფანჯარა „{screen}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>A demo is made on one&apos;s own computer. Leave out --server and try again.</source>
        <translation>სადემონსტრაციო კომპანია საკუთარ კომპიუტერზე იქმნება. მოხსენით --server და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The demo {company} is ready: {entries} {entries:entry|entries} of {lines} {lines:line|lines}, {drafts} {drafts:draft|drafts} waiting for approval. In it work {persons}.</source>
        <translation>სადემონსტრაციო კომპანია {company} მზადაა: {entries} გატარება, {lines} სტრიქონი, დამტკიცებას ელოდება {drafts} მონახაზი. მასში მუშაობენ: {persons}.</translation>
    </message>
    <message>
        <source>A company can be taken away on one&apos;s own computer only, not on a server.</source>
        <translation>კომპანიის წაშლა მხოლოდ საკუთარ კომპიუტერზე შეიძლება და არა სერვერზე.</translation>
    </message>
    <message>
        <source>There is no company {company} here.</source>
        <translation>კომპანია {company} აქ არ არის.</translation>
    </message>
    <message>
        <source>{company} keeps real books. They are never taken away, only reversed.</source>
        <translation>{company} რეალურ აღრიცხვას აწარმოებს. ასეთი აღრიცხვა არ იშლება, მხოლოდ სტორნო კეთდება.</translation>
    </message>
    <message>
        <source>Another program makes the demo just now. Try again later.</source>
        <translation>სადემონსტრაციო კომპანიას ახლა სხვა პროგრამა ქმნის. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The demo {company} is there already. “demo reset” takes it away and makes it anew; whatever was entered in it is lost.</source>
        <translation>სადემონსტრაციო კომპანია {company} უკვე არსებობს. „demo reset“ მას წაშლის და ხელახლა შექმნის; მასში შეტანილი მონაცემები დაიკარგება.</translation>
    </message>
    <message>
        <source>The approval rules hold from now on.</source>
        <translation>დამტკიცების წესები ამიერიდან მოქმედებს.</translation>
    </message>
    <message>
        <source>Asked for. The rules hold when another person who administers the company agrees.</source>
        <translation>მოთხოვნილია. წესები ამოქმედდება, როცა დაეთანხმება სხვა პირი, რომელიც კომპანიას მართავს.</translation>
    </message>
    <message>
        <source>No entry needs a second person.</source>
        <translation>არცერთ გატარებას არ სჭირდება მეორე პირი.</translation>
    </message>
    <message>
        <source>Asked for, {id}:</source>
        <translation>მოთხოვნილია, {id}:</translation>
    </message>
    <message>
        <source>“{word}” is no rule. Write a kind and an amount: any=5000.</source>
        <translation>„{word}“ წესი არ არის. დაწერეთ სახე და თანხა: any=5000.</translation>
    </message>
    <message>
        <source>Measuring: {step}</source>
        <translation>იზომება: {step}</translation>
    </message>
    <message>
        <source>{count} {count:figure|figures} measured, {missed} {missed:misses its|miss their} goal.</source>
        <translation>გაიზომა {count} მაჩვენებელი, მიზანს ვერ აღწევს {missed}.</translation>
    </message>
    <message>
        <source>The measurements are part of the program&apos;s source and not of its installation. Get the source, and run “davtari bench” from its folder.</source>
        <translation>გაზომვები პროგრამის საწყისი კოდის ნაწილია და დაყენებულ პროგრამას არ ახლავს. ჩამოტვირთეთ საწყისი კოდი და გაუშვით „davtari bench“ მისი საქაღალდიდან.</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL. Add --commit to post the revaluation.</source>
        <translation>მოგება {gain} ლარი, ზარალი {loss} ლარი. გადაფასების გასატარებლად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>Every foreign balance stands at its rate already.</source>
        <translation>ყველა სავალუტო ნაშთი უკვე მოქმედ კურსზეა.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL.</source>
        <translation>გადაფასდა: მოგება {gain} ლარი, ზარალი {loss} ლარი.</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person.</source>
        <translation>გადაფასება (მოგება {gain} ლარი, ზარალი {loss} ლარი) მეორე პირის დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>The newest rates hold from {day}; working days without new ones: {count}. Fetch them or bring in a file.</source>
        <translation>უახლესი კურსები მოქმედებს {day}-დან: {count} სამუშაო დღეა ახალი არ დამატებულა. ჩამოტვირთეთ ან შემოიტანეთ ფაილიდან.</translation>
    </message>
    <message>
        <source>Days asked for: {days}; new rates kept: {new}; corrected: {changed}.</source>
        <translation>მოთხოვნილია {days} დღე, შენახულია {new} ახალი კურსი, შესწორებულია {changed}.</translation>
    </message>
    <message>
        <source>Not known here and left out: {currencies}.</source>
        <translation>პროგრამისთვის უცნობია და გამოტოვებულია: {currencies}.</translation>
    </message>
    <message>
        <source>Rates kept: {count}.</source>
        <translation>შენახულია კურსები: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done: what was not finished is not written.</source>
        <translation>შეჩერებულია. ნახევრად არაფერი შესრულებულა: რაც არ დასრულდა, არ ჩაწერილა.</translation>
    </message>
    <message>
        <source>Stops closing: {text}</source>
        <translation>დახურვას უშლის: {text}</translation>
    </message>
    <message>
        <source>Stops the final closing: {text}</source>
        <translation>საბოლოო დახურვას უშლის: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>შენიშვნა: {text}</translation>
    </message>
    <message>
        <source>{month}: open</source>
        <translation>{month}: ღია</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: დახურული</translation>
    </message>
    <message>
        <source>{month}: finally closed</source>
        <translation>{month}: საბოლოოდ დახურული</translation>
    </message>
    <message>
        <source>{person} may post until {until}: {reason}</source>
        <translation>{person} გატარებას შეძლებს {until}-მდე: {reason}</translation>
    </message>
    <message>
        <source>{person} asks to open it until {until}: {reason}</source>
        <translation>{person} ითხოვს თვის გახსნას, თანხმობის ვადა {until}: {reason}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>დახურვას არაფერი უშლის.</translation>
    </message>
    <message>
        <source>Asked. Another person has until {until} to agree.</source>
        <translation>მოთხოვნა ჩაწერილია. მეორე პირს თანხმობის ვადა აქვს {until}-მდე.</translation>
    </message>
    <message>
        <source>The year {year} is closed with a result of {result} GEL.</source>
        <translation>{year} წელი დახურულია, შედეგი {result} ლარი.</translation>
    </message>
    <message>
        <source>The closing of {year} with a result of {result} GEL waits for a second person.</source>
        <translation>{year} წლის დახურვა, შედეგით {result} ლარი, მეორე პირის დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>{year}: closed, result {result} GEL ({entries})</source>
        <translation>{year}: დახურულია, შედეგი {result} ლარი ({entries})</translation>
    </message>
    <message>
        <source>{year}: {open} GEL were posted after the closing ({entries}); close it again</source>
        <translation>{year}: დახურვის შემდეგ ({entries}) გატარებულია {open} ლარი; დახურეთ ხელახლა</translation>
    </message>
    <message>
        <source>{year}: open, result so far {open} GEL</source>
        <translation>{year}: ღიაა, შედეგი ამ დროისთვის {open} ლარი</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>ხელით გატარება</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>იმპორტირებული</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>საწყისი ნაშთები</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>გაყიდვა</translation>
    </message>
    <message>
        <source>Advance received</source>
        <translation>მიღებული ავანსი</translation>
    </message>
    <message>
        <source>Advance paid</source>
        <translation>გადახდილი ავანსი</translation>
    </message>
    <message>
        <source>Retail day</source>
        <translation>დღის საცალო ნავაჭრი</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>საბაჟო დეკლარაცია</translation>
    </message>
    <message>
        <source>Credit note to a customer</source>
        <translation>კრედიტ-ნოტა მყიდველს</translation>
    </message>
    <message>
        <source>Credit note of a supplier</source>
        <translation>მომწოდებლის კრედიტ-ნოტა</translation>
    </message>
    <message>
        <source>Delivery with transport</source>
        <translation>მიწოდება ტრანსპორტირებით</translation>
    </message>
    <message>
        <source>Delivery without transport</source>
        <translation>მიწოდება ტრანსპორტირების გარეშე</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>დისტრიბუცია</translation>
    </message>
    <message>
        <source>Truck or car</source>
        <translation>საავტომობილო</translation>
    </message>
    <message>
        <source>Light vehicle</source>
        <translation>მსუბუქი ავტომობილი</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>რკინიგზა</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Retail sale</source>
        <translation>საცალო გაყიდვა</translation>
    </message>
    <message>
        <source>Receipt by card</source>
        <translation>ბარათით მიღება</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>შესყიდვა</translation>
    </message>
    <message>
        <source>Import of goods</source>
        <translation>საქონლის იმპორტი</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>ხარჯი</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>ავანსი</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ურთიერთჩათვლა</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Receipt of money</source>
        <translation>თანხის მიღება</translation>
    </message>
    <message>
        <source>Bank operation</source>
        <translation>საბანკო ოპერაცია</translation>
    </message>
    <message>
        <source>Cash paid into the bank</source>
        <translation>ნაღდი ფულის შეტანა ბანკში</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>კონვერტაცია</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>სესხი</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>ხელფასის დარიცხვა</translation>
    </message>
    <message>
        <source>Payment of wages</source>
        <translation>ხელფასის გაცემა</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>გადასახადი</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>გადასახადის გადახდა</translation>
    </message>
    <message>
        <source>VAT settlement</source>
        <translation>დღგ-ის ჩათვლა</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>ცვეთა</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>მარაგი</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>სტორნო</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>გადაფასება</translation>
    </message>
    <message>
        <source>Closing of the year</source>
        <translation>წლის დახურვა</translation>
    </message>
    <message>
        <source>Opening of the year</source>
        <translation>წლის გახსნა</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>ელოდება დამტკიცებას</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>დამტკიცებული</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>გატარებული</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>სხვადასხვა</translation>
    </message>
    <message>
        <source>Debit turnover</source>
        <translation>დებეტის ბრუნვა</translation>
    </message>
    <message>
        <source>Debit of account</source>
        <translation>ანგარიშის დებეტი</translation>
    </message>
    <message>
        <source>Credit of accounts</source>
        <translation>ანგარიშების კრედიტი</translation>
    </message>
    <message>
        <source>Chessboard</source>
        <translation>ჭადრაკული უწყისი</translation>
    </message>
    <message>
        <source>Credit turnover</source>
        <translation>კრედიტის ბრუნვა</translation>
    </message>
    <message>
        <source>“Several” are amounts of entries that mix ordinary and storno lines; they cannot be paired one by one.</source>
        <translation>„სხვადასხვა“ იმ გატარებების თანხებია, რომლებშიც ჩვეულებრივი და სტორნო სტრიქონები შერეულია; მათი ცალ-ცალკე დაწყვილება შეუძლებელია.</translation>
    </message>
    <message>
        <source>Off-balance accounts are not in this report.</source>
        <translation>ბალანსგარეშე ანგარიშები ამ ანგარიშგებაში არ შედის.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>აქტივი</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>ვალდებულება</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>კაპიტალი</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>შემოსავალი</translation>
    </message>
    <message>
        <source>Off-balance</source>
        <translation>ბალანსგარეშე</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>ორივე მხარე</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>ნებისმიერი ვალუტა</translation>
    </message>
    <message>
        <source>Lari only</source>
        <translation>მხოლოდ ლარი</translation>
    </message>
    <message>
        <source>Foreign only</source>
        <translation>მხოლოდ უცხოური</translation>
    </message>
    <message>
        <source>No cash flow</source>
        <translation>ფულადი ნაკადის გარეშე</translation>
    </message>
    <message>
        <source>Cash itself</source>
        <translation>თავად ფული</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>საოპერაციო</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>საინვესტიციო</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>საფინანსო</translation>
    </message>
    <message>
        <source>see the accounts</source>
        <translation>ანგარიშების ნახვა</translation>
    </message>
    <message>
        <source>change the accounts</source>
        <translation>ანგარიშების შეცვლა</translation>
    </message>
    <message>
        <source>see the entries</source>
        <translation>გატარებების ნახვა</translation>
    </message>
    <message>
        <source>enter and post entries</source>
        <translation>გატარებების შეტანა და გატარება</translation>
    </message>
    <message>
        <source>approve entries</source>
        <translation>გატარებების დამტკიცება</translation>
    </message>
    <message>
        <source>close and open periods</source>
        <translation>პერიოდების დახურვა და გახსნა</translation>
    </message>
    <message>
        <source>see the payroll</source>
        <translation>ხელფასების ნახვა</translation>
    </message>
    <message>
        <source>make the payroll</source>
        <translation>ხელფასების დარიცხვა</translation>
    </message>
    <message>
        <source>see financial reports</source>
        <translation>ფინანსური უწყისების ნახვა</translation>
    </message>
    <message>
        <source>see and make tax returns</source>
        <translation>საგადასახადო დეკლარაციების ნახვა და შედგენა</translation>
    </message>
    <message>
        <source>prepare and file tax returns</source>
        <translation>საგადასახადო დეკლარაციების მომზადება და წარდგენა</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>ისტორიის ნახვა</translation>
    </message>
    <message>
        <source>manage people and roles</source>
        <translation>ადამიანებისა და როლების მართვა</translation>
    </message>
    <message>
        <source>work in this company</source>
        <translation>ამ კომპანიაში მუშაობა</translation>
    </message>
    <message>
        <source>administer the office</source>
        <translation>ოფისის ადმინისტრირება</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>ხელშეკრულება</translation>
    </message>
    <message>
        <source>Settlement document</source>
        <translation>ანგარიშსწორების დოკუმენტი</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ნომენკლატურა</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>საწყობი</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>ძირითადი საშუალება</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>საბანკო ანგარიში</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>სალარო</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>ხარჯთა ცენტრი</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>დღგ-ის კოდი</translation>
    </message>
    <message>
        <source>Tax or income kind</source>
        <translation>გადასახადის ან შემოსავლის სახე</translation>
    </message>
    <message>
        <source>Payroll of a month</source>
        <translation>თვის ხელფასი</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>ფულის გასვლა და შემოსვლა</translation>
    </message>
    <message>
        <source>Sales, purchases and settlements</source>
        <translation>გაყიდვა, შესყიდვა და ანგარიშსწორება</translation>
    </message>
    <message>
        <source>Value added tax and its return</source>
        <translation>დღგ და მისი დეკლარაცია</translation>
    </message>
    <message>
        <source>Goods, materials and their cost</source>
        <translation>საქონელი, მასალები და მათი ღირებულება</translation>
    </message>
    <message>
        <source>Fixed assets and depreciation</source>
        <translation>ძირითადი საშუალებები და ცვეთა</translation>
    </message>
    <message>
        <source>Payroll, income tax and pension</source>
        <translation>ხელფასი, საშემოსავლო გადასახადი და პენსია</translation>
    </message>
    <message>
        <source>Other taxes and the budget</source>
        <translation>სხვა გადასახადები და ბიუჯეტი</translation>
    </message>
    <message>
        <source>Capital, dividends and loans</source>
        <translation>კაპიტალი, დივიდენდები და სესხები</translation>
    </message>
    <message>
        <source>Opening balances and closing of a year</source>
        <translation>საწყისი ნაშთები და წლის დახურვა</translation>
    </message>
    <message>
        <source>Currencies and rounding</source>
        <translation>ვალუტა და დამრგვალება</translation>
    </message>
    <message>
        <source>Everyday expenses</source>
        <translation>მიმდინარე ხარჯები</translation>
    </message>
    <message>
        <source>Cash in lari</source>
        <translation>სალარო ლარში</translation>
    </message>
    <message>
        <source>Cash in foreign currency</source>
        <translation>სალარო უცხოურ ვალუტაში</translation>
    </message>
    <message>
        <source>Bank in lari</source>
        <translation>ბანკი ლარში</translation>
    </message>
    <message>
        <source>Bank in foreign currency</source>
        <translation>ბანკი უცხოურ ვალუტაში</translation>
    </message>
    <message>
        <source>Card payments under way</source>
        <translation>ბარათით გადახდები გზაში</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>ბანკის საკომისიო</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>მყიდველები</translation>
    </message>
    <message>
        <source>Allowance for doubtful debts</source>
        <translation>საეჭვო ვალების რეზერვი</translation>
    </message>
    <message>
        <source>Expense of doubtful debts</source>
        <translation>საეჭვო ვალების ხარჯი</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>მომწოდებლები</translation>
    </message>
    <message>
        <source>Advances paid to suppliers</source>
        <translation>მომწოდებლებზე გაცემული ავანსები</translation>
    </message>
    <message>
        <source>Advances received from customers</source>
        <translation>მყიდველებისგან მიღებული ავანსები</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>Export sales</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Returns and discounts of sales</source>
        <translation>გაყიდვების დაბრუნება და ფასდაკლება</translation>
    </message>
    <message>
        <source>VAT charged on sales</source>
        <translation>გაყიდვების დღგ</translation>
    </message>
    <message>
        <source>VAT charged by reverse charge</source>
        <translation>უკუდაბეგვრის დღგ (დარიცხული)</translation>
    </message>
    <message>
        <source>VAT on purchases, to be credited</source>
        <translation>შესყიდვების დღგ (ჩასათვლელი)</translation>
    </message>
    <message>
        <source>VAT paid on import, to be credited</source>
        <translation>იმპორტის დღგ (ჩასათვლელი)</translation>
    </message>
    <message>
        <source>Credit of reverse-charge VAT</source>
        <translation>უკუდაბეგვრის დღგ (ჩასათვლელი)</translation>
    </message>
    <message>
        <source>VAT on advances received</source>
        <translation>მიღებული ავანსების დღგ</translation>
    </message>
    <message>
        <source>VAT on advances paid</source>
        <translation>გაცემული ავანსების დღგ</translation>
    </message>
    <message>
        <source>VAT that cannot be credited</source>
        <translation>ჩაუთვლელი დღგ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>საქონელი</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>მასალები</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>გაყიდული საქონლის თვითღირებულება</translation>
    </message>
    <message>
        <source>Import duty payable</source>
        <translation>გადასახდელი იმპორტის გადასახადი</translation>
    </message>
    <message>
        <source>Office equipment: cost</source>
        <translation>საოფისე აღჭურვილობა: ღირებულება</translation>
    </message>
    <message>
        <source>Office equipment: depreciation</source>
        <translation>საოფისე აღჭურვილობა: ცვეთა</translation>
    </message>
    <message>
        <source>Computers: cost</source>
        <translation>კომპიუტერები: ღირებულება</translation>
    </message>
    <message>
        <source>Computers: depreciation</source>
        <translation>კომპიუტერები: ცვეთა</translation>
    </message>
    <message>
        <source>Furniture: cost</source>
        <translation>ავეჯი: ღირებულება</translation>
    </message>
    <message>
        <source>Furniture: depreciation</source>
        <translation>ავეჯი: ცვეთა</translation>
    </message>
    <message>
        <source>Vehicles: cost</source>
        <translation>ტრანსპორტი: ღირებულება</translation>
    </message>
    <message>
        <source>Vehicles: depreciation</source>
        <translation>ტრანსპორტი: ცვეთა</translation>
    </message>
    <message>
        <source>Expense of depreciation</source>
        <translation>ცვეთის ხარჯი</translation>
    </message>
    <message>
        <source>Wages payable</source>
        <translation>გადასახდელი ხელფასი</translation>
    </message>
    <message>
        <source>Wages: administration</source>
        <translation>ხელფასი: ადმინისტრაცია</translation>
    </message>
    <message>
        <source>Wages: sales</source>
        <translation>ხელფასი: გაყიდვები</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>დაკავებული საშემოსავლო გადასახადი</translation>
    </message>
    <message>
        <source>Pension: the employee&apos;s share payable</source>
        <translation>პენსია: დასაქმებულის წილი (გადასახდელი)</translation>
    </message>
    <message>
        <source>Pension: the employer&apos;s share payable</source>
        <translation>პენსია: დამსაქმებლის წილი (გადასახდელი)</translation>
    </message>
    <message>
        <source>Pension expense: administration</source>
        <translation>პენსიის ხარჯი: ადმინისტრაცია</translation>
    </message>
    <message>
        <source>Pension expense: sales</source>
        <translation>პენსიის ხარჯი: გაყიდვები</translation>
    </message>
    <message>
        <source>Taken from wages for others</source>
        <translation>ხელფასიდან სხვის სასარგებლოდ დაკავებული</translation>
    </message>
    <message>
        <source>Benefits in kind given</source>
        <translation>გაცემული არაფულადი სარგებელი</translation>
    </message>
    <message>
        <source>Owed by employees</source>
        <translation>თანამშრომელთა დავალიანება</translation>
    </message>
    <message>
        <source>Loans to employees</source>
        <translation>თანამშრომლებზე გაცემული სესხები</translation>
    </message>
    <message>
        <source>Advances to accountable persons</source>
        <translation>ავანსები ანგარიშვალდებულ პირებზე</translation>
    </message>
    <message>
        <source>Services of natural persons</source>
        <translation>ფიზიკურ პირთა მომსახურება</translation>
    </message>
    <message>
        <source>Business trips</source>
        <translation>მივლინებები</translation>
    </message>
    <message>
        <source>Profit tax payable</source>
        <translation>გადასახდელი მოგების გადასახადი</translation>
    </message>
    <message>
        <source>Expense of profit tax</source>
        <translation>მოგების გადასახადის ხარჯი</translation>
    </message>
    <message>
        <source>Tax withheld on dividends</source>
        <translation>დივიდენდზე დაკავებული გადასახადი</translation>
    </message>
    <message>
        <source>Property tax payable</source>
        <translation>გადასახდელი ქონების გადასახადი</translation>
    </message>
    <message>
        <source>Single account of the budget</source>
        <translation>ბიუჯეტის ერთიანი ანგარიში</translation>
    </message>
    <message>
        <source>Charter capital</source>
        <translation>საწესდებო კაპიტალი</translation>
    </message>
    <message>
        <source>Dividends payable</source>
        <translation>გადასახდელი დივიდენდები</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>ბანკის სესხები</translation>
    </message>
    <message>
        <source>Interest payable</source>
        <translation>გადასახდელი პროცენტი</translation>
    </message>
    <message>
        <source>Expense of interest</source>
        <translation>პროცენტის ხარჯი</translation>
    </message>
    <message>
        <source>Counterpart of opening balances</source>
        <translation>საწყისი ნაშთების საკორესპონდენციო ანგარიში</translation>
    </message>
    <message>
        <source>Result of the current year</source>
        <translation>მიმდინარე წლის შედეგი</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>გაუნაწილებელი მოგება</translation>
    </message>
    <message>
        <source>Accumulated loss</source>
        <translation>დაგროვილი ზარალი</translation>
    </message>
    <message>
        <source>Gain of revaluation</source>
        <translation>გადაფასების მოგება</translation>
    </message>
    <message>
        <source>Loss of revaluation</source>
        <translation>გადაფასების ზარალი</translation>
    </message>
    <message>
        <source>Gain of buying and selling currency</source>
        <translation>ვალუტის ყიდვა-გაყიდვის მოგება</translation>
    </message>
    <message>
        <source>Loss of buying and selling currency</source>
        <translation>ვალუტის ყიდვა-გაყიდვის ზარალი</translation>
    </message>
    <message>
        <source>Gain of rounding</source>
        <translation>დამრგვალების მოგება</translation>
    </message>
    <message>
        <source>Loss of rounding</source>
        <translation>დამრგვალების ზარალი</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>იჯარა</translation>
    </message>
    <message>
        <source>Office expenses</source>
        <translation>საოფისე ხარჯები</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>კომუნიკაცია</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>კომუნალური ხარჯები</translation>
    </message>
    <message>
        <source>Computer expenses</source>
        <translation>კომპიუტერის ხარჯები</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>საწვავი</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ტრანსპორტირება</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>რეკლამა</translation>
    </message>
    <message>
        <source>Audit and legal services</source>
        <translation>აუდიტი და იურიდიული მომსახურება</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>დაცვის მომსახურება</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>ბრუნვა და საბოლოო ნაშთი</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>მთავარი წიგნი</translation>
    </message>
    <message>
        <source>Account and month</source>
        <translation>ანგარიში და თვე</translation>
    </message>
    <message>
        <source>Total for {month}</source>
        <translation>სულ, {month}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>Entries in the journal: {count}.</source>
        <translation>გატარებები ჟურნალში: {count}.</translation>
    </message>
    <message>
        <source>A reversal (storno) is negative and subtracted on its own side; it names the entry it takes back, and that entry names it.</source>
        <translation>სტორნო უარყოფითია და აკლდება თავისავე მხარეს; იგი უთითებს გატარებას, რომელსაც აუქმებს, ხოლო ის გატარება – სტორნოს.</translation>
    </message>
    <message>
        <source>storno of {number}</source>
        <translation>{number}-ის სტორნო</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>დასტორნებულია გატარებით {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Turnover by dimension</source>
        <translation>ბრუნვა ანალიტიკის მიხედვით</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>მნიშვნელობის გარეშე</translation>
    </message>
    <message>
        <source>Identification code</source>
        <translation>საიდენტიფიკაციო კოდი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>გადახდის ვადა</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ერთეული</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>Treatment by VAT</source>
        <translation>დაბეგვრის რეჟიმი</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ოპერაცია</translation>
    </message>
    <message>
        <source>none</source>
        <translation>არცერთი</translation>
    </message>
    <message>
        <source>on sales</source>
        <translation>გაყიდვებზე</translation>
    </message>
    <message>
        <source>on purchases</source>
        <translation>შესყიდვებზე</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>ორივეზე</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>იბეგრება</translation>
    </message>
    <message>
        <source>exempt with deduction</source>
        <translation>გათავისუფლებულია ჩათვლის უფლებით</translation>
    </message>
    <message>
        <source>exempt without deduction</source>
        <translation>გათავისუფლებულია ჩათვლის უფლების გარეშე</translation>
    </message>
    <message>
        <source>outside Georgia</source>
        <translation>საქართველოს გარეთ</translation>
    </message>
    <message>
        <source>before registration</source>
        <translation>რეგისტრაციამდე</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>უკუდაბეგვრა</translation>
    </message>
    <message>
        <source>supply or purchase</source>
        <translation>მიწოდება ან შესყიდვა</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>ავანსი</translation>
    </message>
    <message>
        <source>import</source>
        <translation>იმპორტი</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>საკუთარი მოხმარება</translation>
    </message>
    <message>
        <source>adjustment of the proportion</source>
        <translation>პროპორციის კორექტირება</translation>
    </message>
    <message>
        <source>mixed use</source>
        <translation>შერეული გამოყენება</translation>
    </message>
    <message>
        <source>never deducted</source>
        <translation>ჩათვლას არ ექვემდებარება</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>არ იხმარება</translation>
    </message>
    <message>
        <source>Debit and credit balances of the values are added apart; the balance of an account is their difference.</source>
        <translation>ანალიტიკის სადებეტო და საკრედიტო ნაშთები ცალ-ცალკე იკრიბება; ანგარიშის ნაშთი მათი სხვაობაა.</translation>
    </message>
    <message>
        <source>Lines that name a currency are in that currency; all other amounts are in GEL, and only those are added up.</source>
        <translation>სტრიქონი, სადაც ვალუტაა მითითებული, ამ ვალუტაშია; დანარჩენი თანხები ლარშია და მხოლოდ ისინი იკრიბება.</translation>
    </message>
    <message>
        <source>There is no dimension “{dimension}”. There are: {dimensions}.</source>
        <translation>ანალიტიკა „{dimension}“ არ არსებობს. არსებობს: {dimensions}.</translation>
    </message>
    <message>
        <source>The dimension “{dimension}” has no value {code}. Check the code.</source>
        <translation>ანალიტიკას „{dimension}“ მნიშვნელობა {code} არ აქვს. შეამოწმეთ კოდი.</translation>
    </message>
    <message>
        <source>The row names no currency. Give its code.</source>
        <translation>სტრიქონში ვალუტა მითითებული არ არის. მიუთითეთ მისი კოდი.</translation>
    </message>
    <message>
        <source>The row has no day from which the rate holds. Give one.</source>
        <translation>სტრიქონში არ წერია, რომელი დღიდან მოქმედებს კურსი. მიუთითეთ დღე.</translation>
    </message>
    <message>
        <source>The number of units must be above zero: one for the dollar, a hundred for the yen.</source>
        <translation>ერთეულების რაოდენობა ნულზე მეტი უნდა იყოს: დოლარისთვის ერთი, იენისთვის ასი.</translation>
    </message>
    <message>
        <source>The rate is missing, not above zero, or written in two ways that differ.</source>
        <translation>კურსი აკლია, ნულზე მეტი არ არის, ან ორნაირად წერია და ერთმანეთს არ ემთხვევა.</translation>
    </message>
    <message>
        <source>The file gives {currency} two different rates for {day}. Keep one of them.</source>
        <translation>ფაილში {currency}-ს {day}-ისთვის ორი განსხვავებული კურსი აქვს. დატოვეთ ერთი.</translation>
    </message>
    <message>
        <source>{amount} cannot be settled: the balance is {balance}. What is paid beyond it is an advance.</source>
        <translation>{amount} ვერ დაიხურება: ნაშთია {balance}. ზედმეტად გადახდილი ავანსია.</translation>
    </message>
    <message>
        <source>The rates of {file} were not kept: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>ფაილის {file} კურსები არ შენახულა: გასასწორებელია {count}. არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>{file} holds no exchange rates. Take the JSON of the National Bank, or a table with the columns date, code, quantity and rate.</source>
        <translation>ფაილში {file} გაცვლითი კურსები არ არის. აიღეთ ეროვნული ბანკის JSON ან ცხრილი სვეტებით: თარიღი, კოდი, რაოდენობა, კურსი.</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency at {day}</source>
        <translation>სავალუტო ნაშთების გადაფასება {day}-ის მდგომარეობით</translation>
    </message>
    <message>
        <source>Closing of the year {year}</source>
        <translation>{year} წლის დახურვა</translation>
    </message>
    <message>
        <source>Result of the year {year}</source>
        <translation>{year} წლის ფინანსური შედეგი</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>ნაწილი {part} / {parts}</translation>
    </message>
    <message>
        <source>Name the account to analyse with --account CODE.</source>
        <translation>მიუთითეთ საანალიზო ანგარიში: --account CODE.</translation>
    </message>
    <message>
        <source>Name the account on the other side with --corresponding CODE; “-” stands for none.</source>
        <translation>მიუთითეთ მოკორესპონდენტო ანგარიში --corresponding კოდი-თ; „-“ ნიშნავს, რომ არ არის.</translation>
    </message>
    <message>
        <source>Name whose card it is with --value CODE.</source>
        <translation>მიუთითეთ, ვისი ბარათია: --value CODE.</translation>
    </message>
    <message>
        <source>Name the dimension with --dimension: party, contract, employee, item ...</source>
        <translation>მიუთითეთ ანალიტიკა --dimension-ით: party, contract, employee, item ...</translation>
    </message>
    <message>
        <source>{added} accounts would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>დაემატება {added} ანგარიში, შეიცვლება {changed}, უცვლელია {same}. შესატანად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>{added} accounts are added, {changed} changed, {same} were the same.</source>
        <translation>დამატებულია {added} ანგარიში, შეცვლილია {changed}, უცვლელია {same}.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Name the file so that it ends in one of these.</source>
        <translation>{file} არც CSV-ია და არც XLSX. დაარქვით ფაილს ერთ-ერთი ამ დაბოლოებით.</translation>
    </message>
    <message>
        <source>{count} {count:account is|accounts are} written to {file}.</source>
        <translation>{count} ანგარიში ჩაწერილია ფაილში {file}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Name the entry it shall be made of.</source>
        <translation>შაბლონი „{name}“ არ არსებობს. მიუთითეთ გატარება, რომლისგანაც უნდა შეიქმნას.</translation>
    </message>
    <message>
        <source>“{value}” is no day of a month. Give 1 to 31; 31 is its end.</source>
        <translation>„{value}“ თვის რიცხვი არ არის. მიუთითეთ 1-დან 31-მდე; 31 თვის ბოლოა.</translation>
    </message>
    <message>
        <source>Account {account} stands twice in what you bring in. Leave one row.</source>
        <translation>ანგარიში {account} ფაილში ორჯერ წერია. დატოვეთ ერთი სტრიქონი.</translation>
    </message>
    <message>
        <source>“{account}” is no account code: 1 to 32 Latin letters, digits, points, hyphens or underscores, a letter or digit first. Correct it.</source>
        <translation>„{account}“ ანგარიშის კოდი არ არის: 1-დან 32-მდე ლათინური ასო, ციფრი, წერტილი, დეფისი ან ქვედა ტირე, პირველი — ასო ან ციფრი. შეასწორეთ.</translation>
    </message>
    <message>
        <source>Account {account} asks for the same dimension twice. Name it once.</source>
        <translation>ანგარიში {account} ერთსა და იმავე ანალიტიკას ორჯერ ითხოვს. მიუთითეთ ერთხელ.</translation>
    </message>
    <message>
        <source>Account {account} asks for “{value}”, which is no dimension. There are: {allowed}.</source>
        <translation>ანგარიში {account} ითხოვს ანალიტიკას „{value}“, რომელიც არ არსებობს. არსებობს: {allowed}.</translation>
    </message>
    <message>
        <source>The accounts cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>ანგარიშები ამ სახით ვერ ინახება. შესასწორებელი ჩამოთვლილია; არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>Account {account} has sub-accounts, so it stays a heading: entries go to the sub-accounts.</source>
        <translation>ანგარიშს {account} ქვეანგარიშები აქვს, ამიტომ ჯგუფად რჩება: გატარებები ქვეანგარიშებზე კეთდება.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:template|templates}: {names}. Change or drop {count:it|them} first.</source>
        <translation>ანგარიში {count} შაბლონშია: {names}. ჯერ შეცვალეთ ან გააუქმეთ ისინი.</translation>
    </message>
    <message>
        <source>The metadata of account {account} is no JSON object, or longer than 10 000 signs. Correct it, or leave it empty.</source>
        <translation>ანგარიშის {account} დამატებითი მონაცემები JSON ობიექტი არ არის, ან 10 000 ნიშანზე გრძელია. შეასწორეთ ან ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>A name of account {account} is longer than 300 signs, or has a line break in it. Shorten it to one line.</source>
        <translation>ანგარიშის {account} დასახელება 300 ნიშანზე გრძელია ან სტრიქონის წყვეტას შეიცავს. შეამოკლეთ ერთ სტრიქონამდე.</translation>
    </message>
    <message>
        <source>Account {account} has no name in Georgian. Give one.</source>
        <translation>ანგარიშს {account} ქართული დასახელება არ აქვს. მიუთითეთ.</translation>
    </message>
    <message>
        <source>Account {account} would be active below a parent that is not. Activate the parent first, or choose another.</source>
        <translation>ანგარიში {account} აქტიური იქნებოდა არააქტიური ზედა ანგარიშის ქვეშ. ჯერ ზედა ანგარიში გაააქტიურეთ ან სხვა აირჩიეთ.</translation>
    </message>
    <message>
        <source>Account {account} mixes balance and off-balance accounts in one branch of the tree. Choose another parent or type.</source>
        <translation>ანგარიში {account} ერთ შტოში საბალანსო და ბალანსგარეშე ანგარიშებს ურევს. აირჩიეთ სხვა ზედა ანგარიში ან ტიპი.</translation>
    </message>
    <message>
        <source>Account {account}: “{value}” is not known here. Use one of: {allowed}.</source>
        <translation>ანგარიში {account}: „{value}“ აქ უცნობია. გამოიყენეთ ერთ-ერთი: {allowed}.</translation>
    </message>
    <message>
        <source>“{role}” is given to two accounts. Leave it with one.</source>
        <translation>„{role}“ ორ ანგარიშს აქვს მინიჭებული. დატოვეთ ერთთან.</translation>
    </message>
    <message>
        <source>“{role}” is no role of an account: small Latin letters and points, such as bank.gel.</source>
        <translation>„{role}“ ანგარიშის როლი არ არის: პატარა ლათინური ასოები და წერტილები, მაგალითად bank.gel.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was attached. Do not use it; report this.</source>
        <translation>{file} აღარ შეესაბამება მიმაგრებულს. ნუ გამოიყენებთ; შეატყობინეთ.</translation>
    </message>
    <message>
        <source>{file} is empty. Attach the document itself.</source>
        <translation>{file} ცარიელია. მიამაგრეთ თავად დოკუმენტი.</translation>
    </message>
    <message>
        <source>{file} is attached already. Rename the new one, or remove the old one first.</source>
        <translation>{file} უკვე მიმაგრებულია. ახალს სხვა სახელი დაარქვით ან ძველი მოხსენით.</translation>
    </message>
    <message>
        <source>{file} is no PDF, PNG, JPEG, XLSX or XML, whatever its name says. Save it as one of these and attach that.</source>
        <translation>{file} არც PDF-ია, არც PNG, JPEG, XLSX ან XML, რაც უნდა ერქვას. შეინახეთ ერთ-ერთი ამ სახით და ის მიამაგრეთ.</translation>
    </message>
    <message>
        <source>The name of the file is empty, too long, or has signs in it that no file name has. Rename the file.</source>
        <translation>ფაილის სახელი ცარიელია, ძალიან გრძელია ან დაუშვებელ ნიშნებს შეიცავს. გადაარქვით სახელი.</translation>
    </message>
    <message>
        <source>{file} is in truth {kind}, and its ending says otherwise. Rename it by what it is.</source>
        <translation>{file} სინამდვილეში {kind} არის, დაბოლოება კი სხვას ამბობს. დაარქვით შესაბამისი სახელი.</translation>
    </message>
    <message>
        <source>There is no such attachment here. Look at the list of attachments.</source>
        <translation>ასეთი მიმაგრებული ფაილი აქ არ არის. ნახეთ მიმაგრებულების სია.</translation>
    </message>
    <message>
        <source>Say why the attachment is removed, in a few words.</source>
        <translation>მოკლედ მიუთითეთ, რატომ იხსნება მიმაგრებული ფაილი.</translation>
    </message>
    <message>
        <source>{file} is marked as removed already.</source>
        <translation>{file} უკვე მოხსნილად არის მონიშნული.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Make it smaller, for instance by scanning it with fewer dots.</source>
        <translation>{file} {mb} მბ-ზე დიდია. შეამცირეთ, მაგალითად, უფრო დაბალი გარჩევადობით დაასკანირეთ.</translation>
    </message>
    <message>
        <source>An attachment is never changed or deleted. Mark it as removed, and attach the right one.</source>
        <translation>მიმაგრებული ფაილი არ იცვლება და არ იშლება. მონიშნეთ მოხსნილად და სწორი მიამაგრეთ.</translation>
    </message>
    <message>
        <source>The company has its opening balances already. Reverse that entry first, or add the rest by an ordinary entry.</source>
        <translation>კომპანიას საწყისი ნაშთები უკვე აქვს. ჯერ ის გატარება დაასტორნეთ ან დანარჩენი ჩვეულებრივი გატარებით დაამატეთ.</translation>
    </message>
    <message>
        <source>The line names a {dimension} that is not in the register of this company. Add it there or choose another.</source>
        <translation>სტრიქონში მითითებული {dimension} ამ კომპანიის ცნობარში არ არის. დაამატეთ იქ ან სხვა აირჩიეთ.</translation>
    </message>
    <message>
        <source>The storage of your office ({mb} MB) is full. Nothing was attached; ask for more room.</source>
        <translation>თქვენი ოფისის საცავი ({mb} მბ) სავსეა. არაფერი მიმაგრებულა; მოითხოვეთ მეტი ადგილი.</translation>
    </message>
    <message>
        <source>Opening balances came as an entry of another kind. This is a fault of the program; report it.</source>
        <translation>საწყისი ნაშთები სხვა სახის გატარებად მოვიდა. ეს პროგრამის შეცდომაა; შეატყობინეთ.</translation>
    </message>
    <message>
        <source>Opening balances are entered by somebody who works in the company. Let its first person bring them in.</source>
        <translation>საწყისი ნაშთები შეჰყავს მას, ვინც კომპანიაში მუშაობს. შეიყვანოს კომპანიის პირველმა მომხმარებელმა.</translation>
    </message>
    <message>
        <source>A recurring entry needs the day of the month, 1 to 31; 31 is the end of the month.</source>
        <translation>განმეორებად გატარებას თვის რიცხვი სჭირდება, 1-დან 31-მდე; 31 თვის ბოლოა.</translation>
    </message>
    <message>
        <source>The factor must be above zero and at most a million.</source>
        <translation>კოეფიციენტი ნულზე მეტი და არა უმეტეს მილიონისა უნდა იყოს.</translation>
    </message>
    <message>
        <source>The template cannot be kept as it is. What to correct is listed.</source>
        <translation>შაბლონი ამ სახით ვერ ინახება. შესასწორებელი ჩამოთვლილია.</translation>
    </message>
    <message>
        <source>The program makes entries of the kind “{kind}” itself; no template does.</source>
        <translation>„{kind}“ სახის გატარებებს პროგრამა თავად ქმნის; შაბლონით ისინი არ კეთდება.</translation>
    </message>
    <message>
        <source>Give an amount above 0 with at most two digits for the tetri.</source>
        <translation>მიუთითეთ 0-ზე მეტი თანხა, თეთრისთვის არაუმეტეს ორი ციფრით.</translation>
    </message>
    <message>
        <source>A share is a per cent such as 18%, a fraction such as 18/118, or the rest.</source>
        <translation>წილი არის პროცენტი, მაგალითად 18%, წილადი, მაგალითად 18/118, ან დანარჩენი.</translation>
    </message>
    <message>
        <source>A share stands alone on one side: without an amount of its own and without a currency.</source>
        <translation>წილი მარტო დგას ერთ მხარეს: საკუთარი თანხისა და ვალუტის გარეშე.</translation>
    </message>
    <message>
        <source>Only one line can take the rest. Give the others a per cent or a fraction.</source>
        <translation>დანარჩენი მხოლოდ ერთ სტრიქონს შეუძლია მიიღოს. სხვებს მიუთითეთ პროცენტი ან წილადი.</translation>
    </message>
    <message>
        <source>A template needs at least one line, and at most 1000.</source>
        <translation>შაბლონს ერთი სტრიქონი მაინც სჭირდება, და არა უმეტეს 1000-ისა.</translation>
    </message>
    <message>
        <source>Give the template a name of at most 200 signs.</source>
        <translation>მიეცით შაბლონს სახელი, არა უმეტეს 200 ნიშნისა.</translation>
    </message>
    <message>
        <source>There is a template “{name}” already. Choose another name, or drop that one.</source>
        <translation>შაბლონი „{name}“ უკვე არსებობს. აირჩიეთ სხვა სახელი ან ის გააუქმეთ.</translation>
    </message>
    <message>
        <source>The next day of the template must be its day of the month.</source>
        <translation>შაბლონის მომდევნო დღე მისი თვის რიცხვი უნდა იყოს.</translation>
    </message>
    <message>
        <source>There is no such template in use. Look at the list of templates.</source>
        <translation>ასეთი მოქმედი შაბლონი არ არის. ნახეთ შაბლონების სია.</translation>
    </message>
    <message>
        <source>“{value}” is no recurrence. Use none, monthly, quarterly or yearly.</source>
        <translation>„{value}“ განმეორების სახე არ არის. გამოიყენეთ none, monthly, quarterly ან yearly.</translation>
    </message>
    <message>
        <source>A template without recurrence has no day, no next day and no end. Choose a recurrence, or leave them out.</source>
        <translation>განმეორების გარეშე შაბლონს არც რიცხვი აქვს, არც მომდევნო დღე და არც ბოლო. აირჩიეთ განმეორება ან ისინი გამოტოვეთ.</translation>
    </message>
    <message>
        <source>A series is 1 to 8 capital Latin letters or digits, such as GL.</source>
        <translation>სერია 1-დან 8-მდე დიდი ლათინური ასო ან ციფრია, მაგალითად GL.</translation>
    </message>
    <message>
        <source>The description of the template is longer than 1000 signs. Shorten it.</source>
        <translation>შაბლონის შინაარსი 1000 ნიშანზე გრძელია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>The template would end before its next day. Give a later end.</source>
        <translation>შაბლონი მომდევნო დღემდე დასრულდებოდა. მიუთითეთ უფრო გვიანი ბოლო.</translation>
    </message>
    <message>
        <source>name in Georgian</source>
        <translation>ქართული დასახელება</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>ინგლისური დასახელება</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>რუსული დასახელება</translation>
    </message>
    <message>
        <source>type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>normal side</source>
        <translation>ნორმალური მხარე</translation>
    </message>
    <message>
        <source>currency rule</source>
        <translation>ვალუტის წესი</translation>
    </message>
    <message>
        <source>IFRS line</source>
        <translation>ფასს-ის სტრიქონი</translation>
    </message>
    <message>
        <source>cash-flow class</source>
        <translation>ფულადი ნაკადის კლასი</translation>
    </message>
    <message>
        <source>required dimensions</source>
        <translation>სავალდებულო ანალიტიკა</translation>
    </message>
    <message>
        <source>parent account</source>
        <translation>ზედა ანგარიში</translation>
    </message>
    <message>
        <source>heading or account for entries</source>
        <translation>ჯგუფი თუ გატარებების ანგარიში</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>აქტიურია თუ არა</translation>
    </message>
    <message>
        <source>monetary or not</source>
        <translation>მონეტარული თუ არა</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>დამატებითი მონაცემები</translation>
    </message>
    <message>
        <source>state</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>description</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>პირველადი დოკუმენტი</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>განმეორება</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>თვის რიცხვი</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>მომდევნო დღე</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>სხვა მონაცემები</translation>
    </message>
    <message>
        <source>No account is bound to “{role}”. Bind one with “davtari account role bind”.</source>
        <translation>„{role}“ არცერთ ანგარიშს არ აქვს მინიჭებული. მიანიჭეთ ბრძანებით „davtari account role bind“.</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: that operation is taxed already. Apply for registration by {register_by}; the first return is due by {return_due}.</source>
        <translation>ბრუნვამ ზღვარს გადააჭარბა {day}: ეს ოპერაცია უკვე იბეგრება. რეგისტრაციაზე განცხადება შეიტანეთ {register_by}-მდე ჩათვლით; პირველი დეკლარაციის ვადაა {return_due}.</translation>
    </message>
    <message>
        <source>Operations while not registered in time: {amount} GEL; the fine of article 282: {fine}.</source>
        <translation>ოპერაციები დროული რეგისტრაციის გარეშე: {amount} ლარი; 282-ე მუხლის ჯარიმა: {fine}.</translation>
    </message>
    <message>
        <source>{percent} % of the threshold are reached.</source>
        <translation>მიღწეულია ზღვარის {percent} %.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will be passed in {month}.</source>
        <translation>თუ თვეში {mean} ლარი იქნება, როგორც ბოლო {months} თვეში, ბრუნვა ზღვარს გადააჭარბებს {month}-ში.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will not be passed within a year.</source>
        <translation>თუ თვეში {mean} ლარი იქნება, როგორც ბოლო {months} თვეში, ბრუნვა ერთ წელიწადში ზღვარს არ გადააჭარბებს.</translation>
    </message>
    <message>
        <source>{amount} GEL of it carry no VAT code and are counted; what is exempt or outside Georgia needs its code.</source>
        <translation>აქედან {amount} ლარს დღგ-ის კოდი არ აქვს და ითვლება; გათავისუფლებულ ან საქართველოს ფარგლებს გარეთ ოპერაციას თავისი კოდი სჭირდება.</translation>
    </message>
    <message>
        <source>Twelve months to {day}: {amount} GEL of {limit}.</source>
        <translation>თორმეტი თვე {day}-მდე: {amount} ლარი, ზღვარი {limit}.</translation>
    </message>
    <message>
        <source>Net {net}, VAT {vat} ({percent} %), gross {gross}. {source}.</source>
        <translation>დღგ-ის გარეშე {net}, დღგ {vat} ({percent} %), დღგ-ის ჩათვლით {gross}. {source}.</translation>
    </message>
    <message>
        <source>The row names no employee. Give a name or a number.</source>
        <translation>სტრიქონში თანამშრომელი არ არის მითითებული. ჩაწერეთ სახელი ან ნომერი.</translation>
    </message>
    <message>
        <source>“{value}” is none of: {known}.</source>
        <translation>„{value}“ არ არის არც ერთი ამათგან: {known}.</translation>
    </message>
    <message>
        <source>An amount is missing here.</source>
        <translation>აქ თანხა აკლია.</translation>
    </message>
    <message>
        <source>{value} is below zero. A correction is the difference of two calculations.</source>
        <translation>{value} ნულზე ნაკლებია. კორექტირება ორი გაანგარიშების სხვაობაა.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. It needs: {known}.</source>
        <translation>ფაილში არ არის სვეტი „{column}“. საჭიროა: {known}.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known here. Known are: {known}.</source>
        <translation>სვეტი „{column}“ აქ უცნობია. ცნობილია: {known}.</translation>
    </message>
    <message>
        <source>Nothing was calculated: {count} {count:thing|things} in the file must be corrected.</source>
        <translation>არაფერი გაანგარიშებულა: ფაილში გასასწორებელია {count} ადგილი.</translation>
    </message>
    <message>
        <source>{employee}: an amount is below zero. A correction of a month is the difference of two calculations.</source>
        <translation>{employee}: თანხა ნულზე ნაკლებია. თვის კორექტირება ორი გაანგარიშების სხვაობაა.</translation>
    </message>
    <message>
        <source>There is no VAT code “{code}”. Take one of: {known}.</source>
        <translation>დღგ-ის კოდი „{code}“ არ არსებობს. აირჩიეთ ერთ-ერთი: {known}.</translation>
    </message>
    <message>
        <source>Under reverse charge the amount paid holds no VAT: the tax comes on top of it. Give the amount as net.</source>
        <translation>უკუდაბეგვრისას გადახდილი თანხა დღგ-ს არ შეიცავს: გადასახადი მას ზემოდან ემატება. მიუთითეთ თანხა დღგ-ის გარეშე.</translation>
    </message>
    <message>
        <source>{amount} is below zero. A correction or a return is calculated as the difference of two amounts that are not.</source>
        <translation>{amount} ნულზე ნაკლებია. კორექტირება ან უკან დაბრუნება ორი არაუარყოფითი თანხის სხვაობით იანგარიშება.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>იმპორტები</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>გატარებები</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ელოდება</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>სტორნირებულია</translation>
    </message>
    <message>
        <source>Entries of {file}</source>
        <translation>გატარებები: {file}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>სტორნო</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>რა მოხდა</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>რას შეეხო</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>ადამიანები და როლები</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>სახელი და გვარი</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ვინ მისცა</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>როდის მისცა</translation>
    </message>
    <message>
        <source>Login code</source>
        <translation>შესვლის კოდი</translation>
    </message>
    <message>
        <source>{state}, given without a second administrator</source>
        <translation>{state}, მიცემულია მეორე ადმინისტრატორის გარეშე</translation>
    </message>
    <message>
        <source>(invited person)</source>
        <translation>(მოწვეული პირი)</translation>
    </message>
    <message>
        <source>Administrator of the office</source>
        <translation>ოფისის ადმინისტრატორი</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>ეს ფანჯარა</translation>
    </message>
    <message>
        <source>Another window or computer</source>
        <translation>სხვა ფანჯარა ან კომპიუტერი</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>ჩემი შესვლები</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>შესვლის დრო</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>დადასტურებულია დრომდე</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>კავშირები</translation>
    </message>
    <message>
        <source>My invitations</source>
        <translation>ჩემი მოწვევები</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>ანგარიში დაემატა</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>ანგარიში შეიცვალა</translation>
    </message>
    <message>
        <source>Role of an account set</source>
        <translation>ანგარიშის დანიშნულება მიეთითა</translation>
    </message>
    <message>
        <source>Roles of accounts set</source>
        <translation>ანგარიშების დანიშნულებები მიეთითა</translation>
    </message>
    <message>
        <source>Recurring invoice saved</source>
        <translation>განმეორებადი ინვოისი შენახულია</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>გადახდა მიკუთვნებულია</translation>
    </message>
    <message>
        <source>Allocation undone</source>
        <translation>მიკუთვნება გაუქმდა</translation>
    </message>
    <message>
        <source>Approval rules asked for</source>
        <translation>დამტკიცების წესები მოთხოვნილია</translation>
    </message>
    <message>
        <source>Approval rules set</source>
        <translation>დამტკიცების წესები დაწესდა</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>დანართი დაემატა</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>დანართი მოიხსნა</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>ფაილი იმპორტირდა</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>იმპორტი გაუქმდა</translation>
    </message>
    <message>
        <source>Company created</source>
        <translation>კომპანია შეიქმნა</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>კომპანია დაფუძნდა</translation>
    </message>
    <message>
        <source>Entry approved</source>
        <translation>გატარება დამტკიცდა</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>მონახაზი შეინახა</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>მონახაზი წაიშალა</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>გატარება გატარდა</translation>
    </message>
    <message>
        <source>Entry sent back</source>
        <translation>გატარება უკან დაბრუნდა</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>გატარება დასტორნირდა</translation>
    </message>
    <message>
        <source>Fiscal year opened</source>
        <translation>საფინანსო წელი გაიხსნა</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>მოწვევა მიღებულია</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>თვე დაიხურა</translation>
    </message>
    <message>
        <source>Exception for a closed month given</source>
        <translation>დახურული თვისთვის გამონაკლისი დაიშვა</translation>
    </message>
    <message>
        <source>Exception for a closed month revoked</source>
        <translation>დახურული თვის გამონაკლისი გაუქმდა</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>თვე ხელახლა გაიხსნა</translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation>კონტრაჰენტი შეიცვალა</translation>
    </message>
    <message>
        <source>Person removed from the company</source>
        <translation>პირი კომპანიიდან გავიდა</translation>
    </message>
    <message>
        <source>Access of a person reset</source>
        <translation>პირის წვდომა განახლდა</translation>
    </message>
    <message>
        <source>Exchange rates saved</source>
        <translation>ვალუტის კურსები შეინახა</translation>
    </message>
    <message>
        <source>Recurring entry made</source>
        <translation>განმეორებადი გატარება შეიქმნა</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>ცნობარი შეიცვალა</translation>
    </message>
    <message>
        <source>Reopening agreed to</source>
        <translation>ხელახლა გახსნაზე თანხმობა</translation>
    </message>
    <message>
        <source>Reopening asked for</source>
        <translation>ხელახლა გახსნა მოთხოვნილია</translation>
    </message>
    <message>
        <source>Reopening withdrawn</source>
        <translation>ხელახლა გახსნის მოთხოვნა უკან წაიღეს</translation>
    </message>
    <message>
        <source>Role confirmed</source>
        <translation>როლი დადასტურდა</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>როლი მიენიჭა</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>როლი ჩამოერთვა</translation>
    </message>
    <message>
        <source>Sign-in of a person ended</source>
        <translation>პირის შესვლა შეწყდა</translation>
    </message>
    <message>
        <source>Snapshot of the books taken</source>
        <translation>წიგნების ანაბეჭდი გაკეთდა</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>შაბლონი წაიშალა</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>შაბლონი შეინახა</translation>
    </message>
    <message>
        <source>Roles of accounts</source>
        <translation>ანგარიშების დანიშნულებები</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>დამტკიცების წესები</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>დანართი</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>იმპორტირებული ფაილი</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>გაცვლითი კურსები</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>საფინანსო წელი</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>გასცა</translation>
    </message>
    <message>
        <source>Draft: this run is not posted, and it may still change.</source>
        <translation>პროექტი: ეს დარიცხვა გატარებული არ არის და შეიძლება შეიცვალოს.</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>დასაბეგრი</translation>
    </message>
    <message>
        <source>Net pay</source>
        <translation>ხელზე მისაღები</translation>
    </message>
    <message>
        <source>Taken from pay</source>
        <translation>ხელფასიდან დაქვითული</translation>
    </message>
    <message>
        <source>Pension, state (estimate)</source>
        <translation>პენსია, სახელმწიფო (შეფასება)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>გაცემული</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>დარჩა გასაცემი</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation>თვისთვის: {month}</translation>
    </message>
    <message>
        <source>Added to reach the agreed net pay</source>
        <translation>დამატება შეთანხმებულ ხელზე მისაღებამდე</translation>
    </message>
    <message>
        <source>Tax and pension on what was received in kind</source>
        <translation>გადასახადი და პენსია ნატურით მიღებულზე</translation>
    </message>
    <message>
        <source>Exception for a month</source>
        <translation>თვის გამონაკლისი</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>ფიზიკური პირი</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>ძალაშია</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>void: an entry is reversed</source>
        <translation>ძალადაკარგული: გატარება სტორნირებულია</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>პირი</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>უცხოური პირი</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>ანაბეჭდი</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>შაბლონი</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>შემოსავლის სახე</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>ბუღალტერი</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>საგადასახადო სპეციალისტი</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>ხელფასის ბუღალტერი</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>აუდიტორი</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>მოქმედი</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>ელოდება მეორე ადმინისტრატორს</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>მოწვეული</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>წვდომა დახურულია</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>აქ როლი არა აქვს</translation>
    </message>
    <message>
        <source>There is no event {seq} in this chain. Read the list again.</source>
        <translation>ამ ჯაჭვში მოვლენა {seq} არ არის. სია თავიდან წაიკითხეთ.</translation>
    </message>
    <message>
        <source>People and history</source>
        <translation>ადამიანები და ისტორია</translation>
    </message>
    <message>
        <source>My access</source>
        <translation>ჩემი წვდომა</translation>
    </message>
    <message>
        <source>The administrator of the office gives this right.</source>
        <translation>ამ უფლებას ოფისის ადმინისტრატორი იძლევა.</translation>
    </message>
    <message>
        <source>Whom to ask for it: {names}.</source>
        <translation>ვის მიმართოთ: {names}.</translation>
    </message>
    <message>
        <source>Any entry, from</source>
        <translation>ნებისმიერი გატარება, თანხიდან</translation>
    </message>
    <message>
        <source>Money out (cash and bank), from</source>
        <translation>ფულის გასვლა, თანხიდან</translation>
    </message>
    <message>
        <source>Money in (cash and bank), from</source>
        <translation>ფულის შემოსვლა, თანხიდან</translation>
    </message>
    <message>
        <source>Reversal, from</source>
        <translation>სტორნირება, თანხიდან</translation>
    </message>
    <message>
        <source>Revaluation, from</source>
        <translation>გადაფასება, თანხიდან</translation>
    </message>
    <message>
        <source>Closing of the year, from</source>
        <translation>წლის დახურვა, თანხიდან</translation>
    </message>
    <message>
        <source>Opening of the year, from</source>
        <translation>წლის გახსნა, თანხიდან</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>მოთხოვნილზე თანხმობა</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>წესების დაწესება</translation>
    </message>
    <message>
        <source>Who administers the company sets the rules: {names}.</source>
        <translation>წესებს კომპანიის ადმინისტრატორი აწესებს: {names}.</translation>
    </message>
    <message>
        <source>“{value}” is below zero. Give 0 or more, or nothing.</source>
        <translation>„{value}“ ნულზე ნაკლებია. მიუთითეთ 0 ან მეტი, ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>ვინ მოითხოვა</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>წესები</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>დახურული</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>საბოლოოდ დახურული</translation>
    </message>
    <message>
        <source>Stops closing</source>
        <translation>აჩერებს დახურვას</translation>
    </message>
    <message>
        <source>Stops the final closing</source>
        <translation>აჩერებს საბოლოო დახურვას</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>გასათვალისწინებელია</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>პერიოდები</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Exceptions and requests</source>
        <translation>გამონაკლისები და მოთხოვნები</translation>
    </message>
    <message>
        <source>Closing {month}</source>
        <translation>დახურვა: {month}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>რას აკეთებს</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>რა უშლის ხელს</translation>
    </message>
    <message>
        <source>closed by entries</source>
        <translation>დახურულია გატარებებით</translation>
    </message>
    <message>
        <source>to be closed again</source>
        <translation>ხელახლა დასახურია</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ჯერ არ არის დახურული</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} წელი</translation>
    </message>
    <message>
        <source>Storno</source>
        <translation>სტორნო</translation>
    </message>
    <message>
        <source>Opposite sides</source>
        <translation>საპირისპირო მხარეები</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>არც ერთი</translation>
    </message>
    <message>
        <source>output</source>
        <translation>გადასახდელი</translation>
    </message>
    <message>
        <source>input</source>
        <translation>ჩასათვლელი</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>No. {seq} · {at} · {person}, login {login}</source>
        <translation>№ {seq} · {at} · {person}, შესვლის კოდი {login}</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>ჯაჭვის შემოწმება</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>ჯაჭვის ექსპორტი</translation>
    </message>
    <message>
        <source>Approved: {count}.</source>
        <translation>დამტკიცდა: {count}.</translation>
    </message>
    <message>
        <source>Sent back with the reason: {count}.</source>
        <translation>დაბრუნდა მიზეზის მითითებით: {count}.</translation>
    </message>
    <message>
        <source>Approved and posted: {entries}.</source>
        <translation>დამტკიცდა და გატარდა: {entries}.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>დამტკიცება</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>დამტკიცება და გატარება</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>ყველა ინვოისი</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>შესყიდვები</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>ახალი ინვოისი</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Only this one&apos;s history</source>
        <translation>მხოლოდ ამის ისტორია</translation>
    </message>
    <message>
        <source>Older events</source>
        <translation>უფრო ძველი მოვლენები</translation>
    </message>
    <message>
        <source>Verify the chain of the office</source>
        <translation>ოფისის ჯაჭვის შემოწმება</translation>
    </message>
    <message>
        <source>Written to {file}: {count} {count:event|events}. The head is no. {seq}, {hash}.</source>
        <translation>ჩაიწერა ფაილში {file}: {count} მოვლენა. თავი: № {seq}, {hash}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>შეჩერდა.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>ყველაფერი, რაც მოხდა</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Whenever it happened</source>
        <translation>ნებისმიერ დროს</translation>
    </message>
    <message>
        <source>In the period above</source>
        <translation>ზემოთ არჩეულ პერიოდში</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>ერთ დღეს</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>დროებითი პაროლი</translation>
    </message>
    <message>
        <source>Type the login code: u_ and 16 letters and digits, as the person reads it to you.</source>
        <translation>აკრიფეთ შესვლის კოდი: u_ და 16 ასო და ციფრი, როგორც პირი გიკარნახებთ.</translation>
    </message>
    <message>
        <source>A new person of the office. The login code and a temporary password are shown once; roles are given afterwards.</source>
        <translation>ოფისის ახალი პირი. შესვლის კოდი და დროებითი პაროლი ერთხელ გამოჩნდება; როლები შემდეგ მიენიჭება.</translation>
    </message>
    <message>
        <source>Make the person</source>
        <translation>პირის შექმნა</translation>
    </message>
    <message>
        <source>There is nobody else yet. The administrator of the office makes people; people of another office are invited.</source>
        <translation>სხვა ჯერ არავინაა. პირებს ოფისის ადმინისტრატორი ქმნის; სხვა ოფისის პირებს იწვევენ.</translation>
    </message>
    <message>
        <source>A role in this company. On a shared server a role that writes or approves waits for a second administrator, where the company has one.</source>
        <translation>როლი ამ კომპანიაში. საერთო სერვერზე როლი, რომელიც წერს ან ამტკიცებს, მეორე ადმინისტრატორს ელოდება, თუ ის კომპანიას ჰყავს.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>როლის მინიჭება</translation>
    </message>
    <message>
        <source>Somebody of another office works here once the invitation is accepted. The person reads the login code to you: it stands in “My access”.</source>
        <translation>სხვა ოფისის პირი აქ მოწვევის მიღების შემდეგ იმუშავებს. შესვლის კოდს თავად გიკარნახებთ: ის „ჩემს წვდომაში“ წერია.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>მოწვევა</translation>
    </message>
    <message>
        <source>{given_by} gave {person} the role {role}. Do you agree?</source>
        <translation>{given_by} აძლევს როლს. პირი: {person}, როლი: {role}. თანახმა ხართ?</translation>
    </message>
    <message>
        <source>Agree to the role</source>
        <translation>როლზე თანხმობა</translation>
    </message>
    <message>
        <source>{person} has the role {role} from now on.</source>
        <translation>{person}: როლი „{role}“ ამიერიდან მოქმედებს.</translation>
    </message>
    <message>
        <source>Take the role {role} from {person}? It ends at once.</source>
        <translation>{person}: ჩამოერთვას როლი „{role}“? ის მაშინვე შეწყდება.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>როლის ჩამორთმევა</translation>
    </message>
    <message>
        <source>Remove {person} from the company with every role? The connections are cut; other companies are not touched.</source>
        <translation>{person}: გავიდეს კომპანიიდან ყველა როლით? კავშირები გაწყდება; სხვა კომპანიებს ეს არ ეხება.</translation>
    </message>
    <message>
        <source>Remove from the company</source>
        <translation>კომპანიიდან გაყვანა</translation>
    </message>
    <message>
        <source>{person} no longer works in this company.</source>
        <translation>{person} ამ კომპანიაში აღარ მუშაობს.</translation>
    </message>
    <message>
        <source>Shut {person} out of the office and all its companies? The login ends at once, and it cannot be opened again.</source>
        <translation>{person}: დაიხუროს წვდომა ოფისსა და მის ყველა კომპანიაზე? შესვლა მაშინვე შეწყდება და ხელახლა აღარ გაიხსნება.</translation>
    </message>
    <message>
        <source>Shut the person out</source>
        <translation>წვდომის დახურვა</translation>
    </message>
    <message>
        <source>A new temporary password for {person}? The present one, the telephone and all sign-ins end at once.</source>
        <translation>{person}: ახალი დროებითი პაროლი? ახლანდელი პაროლი, ტელეფონი და ყველა შესვლა მაშინვე შეწყდება.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>ახალი პაროლის შექმნა</translation>
    </message>
    <message>
        <source>The name that is shown; the login code stays.</source>
        <translation>სახელი, რომელიც ჩანს; შესვლის კოდი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>სახელის შეცვლა</translation>
    </message>
    <message>
        <source>{person} has the role {role} once another administrator confirms it.</source>
        <translation>{person}: როლი „{role}“ ამოქმედდება, როცა სხვა ადმინისტრატორი დაადასტურებს.</translation>
    </message>
    <message>
        <source>If this login code exists, the person now finds the invitation in “My access”. Until it is accepted, nothing here is open to the person.</source>
        <translation>თუ ასეთი შესვლის კოდი არსებობს, პირი მოწვევას „ჩემს წვდომაში“ ნახავს. მიღებამდე მისთვის აქ არაფერი იხსნება.</translation>
    </message>
    <message>
        <source>{person} is made already.</source>
        <translation>{person} უკვე შექმნილია.</translation>
    </message>
    <message>
        <source>{person}: the login code and the temporary password are shown this once. Hand them over in person; the password holds for 24 hours.</source>
        <translation>{person}: შესვლის კოდი და დროებითი პაროლი მხოლოდ ახლა ჩანს. პირადად გადაეცით; პაროლი 24 საათს მოქმედებს.</translation>
    </message>
    <message>
        <source>{person} is made. This computer keeps the password; nobody is asked for it here.</source>
        <translation>{person} შექმნილია. პაროლს ეს კომპიუტერი ინახავს; აქ მას არავის ჰკითხავენ.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>ახალი პირი</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>როლის მინიჭება</translation>
    </message>
    <message>
        <source>Invite by login code</source>
        <translation>მოწვევა შესვლის კოდით</translation>
    </message>
    <message>
        <source>Confirm the role</source>
        <translation>როლის დადასტურება</translation>
    </message>
    <message>
        <source>Sign-ins of the person</source>
        <translation>პირის შესვლები</translation>
    </message>
    <message>
        <source>New temporary password</source>
        <translation>ახალი დროებითი პაროლი</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>დახურვა (Esc)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>ახალი ანგარიში</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>In or out of use</source>
        <translation>აქტიურობა</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>გაერთიანება</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Account {account} is out of use. Del brings it back.</source>
        <translation>ანგარიში {account} არააქტიურია. Del მას დააბრუნებს.</translation>
    </message>
    <message>
        <source>Account {account} is in use again.</source>
        <translation>ანგარიში {account} კვლავ აქტიურია.</translation>
    </message>
    <message>
        <source>Account {account} has moved.</source>
        <translation>ანგარიში {account} გადატანილია.</translation>
    </message>
    <message>
        <source>Below which account shall {account} stand?</source>
        <translation>რომელი ანგარიშის ქვეშ იდგეს {account}?</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ახალი პაროლი</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>იგივე ხელახლა</translation>
    </message>
    <message>
        <source>Key for the telephone</source>
        <translation>გასაღები ტელეფონისთვის</translation>
    </message>
    <message>
        <source>Code that the telephone shows</source>
        <translation>კოდი, რომელსაც ტელეფონი აჩვენებს</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>აღდგენის კოდები</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>პაროლის შეცვლა</translation>
    </message>
    <message>
        <source>New telephone and recovery codes</source>
        <translation>ახალი ტელეფონი და აღდგენის კოდები</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>ამ შესვლის დასრულება</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>ყველა სხვის დასრულება</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>მოწვევის მიღება</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>უარი</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>პაროლი შეიცვალა.</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and others. Other sign-ins stay; end them if somebody knew the old one.</source>
        <translation>სულ მცირე 12 სიმბოლო, ასოები და სხვაც. სხვა შესვლები რჩება; დაასრულეთ, თუ ძველი პაროლი ვინმემ იცოდა.</translation>
    </message>
    <message>
        <source>Have the new telephone at hand. The present one and its recovery codes hold until the new one has shown a right code; then both are replaced. There is a quarter of an hour for it.</source>
        <translation>ახალი ტელეფონი ხელთ იქონიეთ. ახლანდელი ტელეფონი და მისი აღდგენის კოდები მოქმედებს, სანამ ახალი სწორ კოდს არ აჩვენებს; მერე ორივე იცვლება. ამისთვის თხუთმეტი წუთი გაქვთ.</translation>
    </message>
    <message>
        <source>The new telephone is not confirmed: the present one holds as before.</source>
        <translation>ახალი ტელეფონი არ დადასტურდა: ახლანდელი ისევ მოქმედებს.</translation>
    </message>
    <message>
        <source>You work in {company} from now on; it stands among your companies (Ctrl+O).</source>
        <translation>ამიერიდან მუშაობთ კომპანიაში „{company}“; ის თქვენს კომპანიებს შორისაა (Ctrl+O).</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Type the six digits that the telephone shows.</source>
        <translation>აკრიფეთ ექვსი ციფრი, რომელსაც ტელეფონი აჩვენებს.</translation>
    </message>
    <message>
        <source>Add an account in the telephone&apos;s authenticator with this key (time-based, six digits), then type the code it shows.</source>
        <translation>ტელეფონის ავთენტიფიკატორში დაამატეთ ანგარიში ამ გასაღებით (დროზე დამოკიდებული, ექვსი ციფრი) და აკრიფეთ ნაჩვენები კოდი.</translation>
    </message>
    <message>
        <source>Confirm the telephone</source>
        <translation>ტელეფონის დადასტურება</translation>
    </message>
    <message>
        <source>The telephone is confirmed. Each of these codes lets you in once without it; they are shown this once. Print or write them down and lock them away.</source>
        <translation>ტელეფონი დადასტურდა. თითოეული ეს კოდი ერთხელ შეგიშვებთ ტელეფონის გარეშე; ისინი მხოლოდ ახლა ჩანს. დაბეჭდეთ ან ჩაიწერეთ და საიმედოდ შეინახეთ.</translation>
    </message>
    <message>
        <source>End the sign-in of {at}? What is open there is cut off.</source>
        <translation>დასრულდეს შესვლა ({at})? იქ გახსნილი სამუშაო გაწყდება.</translation>
    </message>
    <message>
        <source>End every sign-in but that of this window? {count} will be cut off.</source>
        <translation>დასრულდეს ყველა შესვლა ამ ფანჯრის გარდა? გაწყდება: {count}.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>შესვლა</translation>
    </message>
    <message>
        <source>{person} is signed in nowhere.</source>
        <translation>{person}: მოქმედი შესვლა არ არის.</translation>
    </message>
    <message>
        <source>Ended: {count}.</source>
        <translation>დასრულდა: {count}.</translation>
    </message>
    <message>
        <source>Sign-ins of {person}: {count}. What is ended is cut off at once: whoever sits there needs a code to go on, and keeps what was typed.</source>
        <translation>{person}, შესვლები: {count}. შეწყვეტილი მაშინვე ითიშება: ვინც იქ ზის, გასაგრძელებლად კოდი სჭირდება, აკრეფილი კი რჩება.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>since {began}, last renewed {last}</source>
        <translation>{began}-დან, ბოლოს განახლდა {last}</translation>
    </message>
    <message>
        <source>Work in {company} as {role}? Its administrators then see your name and what you do there.</source>
        <translation>იმუშავებთ აქ: {company}, როლით „{role}“? მისი ადმინისტრატორები დაინახავენ თქვენს სახელს და იქ გაკეთებულს.</translation>
    </message>
    <message>
        <source>The invitation of {company} is declined.</source>
        <translation>მოწვევაზე უარი ითქვა: {company}.</translation>
    </message>
    <message>
        <source>Decline the invitation of {company}? It can invite you again.</source>
        <translation>უარი თქვათ მოწვევაზე ({company})? მას შეუძლია ხელახლა მოგიწვიოთ.</translation>
    </message>
    <message>
        <source>Accepted. {company} opens once another administrator there confirms it.</source>
        <translation>მიღებულია. {company} გაიხსნება, როცა იქაური სხვა ადმინისტრატორი დაადასტურებს.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>აკრიფეთ ახალი პაროლი.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password again.</source>
        <translation>ორი პაროლი ერთმანეთს არ ემთხვევა. ხელახლა აკრიფეთ.</translation>
    </message>
    <message>
        <source>The chain is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>ჯაჭვი მთელია: {count} მოვლენა ერთმანეთს ეთანხმება.</translation>
    </message>
    <message>
        <source>The chain of the office is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>ოფისის ჯაჭვი მთელია: {count} მოვლენა ერთმანეთს ეთანხმება.</translation>
    </message>
    <message>
        <source>The chain is broken: event {seq} is not what it was. Something in the database was changed past the program. Leave the books as they are and call whoever runs the server.</source>
        <translation>ჯაჭვი დარღვეულია: მოვლენა {seq} ის აღარ არის, რაც იყო. ბაზაში რაღაც პროგრამის გვერდის ავლით შეიცვალა. წიგნები ხელუხლებლად დატოვეთ და სერვერის პასუხისმგებელს დაუკავშირდით.</translation>
    </message>
    <message>
        <source>Events are missing at the end: this computer has seen no. {kept}, the chain ends at no. {seq}. Leave the books as they are and call whoever runs the server.</source>
        <translation>ბოლოში მოვლენები აკლია: ამ კომპიუტერმა № {kept} ნახა, ჯაჭვი კი № {seq}-ით მთავრდება. წიგნები ხელუხლებლად დატოვეთ და სერვერის პასუხისმგებელს დაუკავშირდით.</translation>
    </message>
    <message>
        <source>Head: no. {seq}, {hash}</source>
        <translation>თავი: № {seq}, {hash}</translation>
    </message>
    <message>
        <source>It continues the head that this computer remembered: no. {seq}.</source>
        <translation>აგრძელებს თავს, რომელიც ამ კომპიუტერს ახსოვდა: № {seq}.</translation>
    </message>
    <message>
        <source>This computer had remembered no head; from now on it remembers this one.</source>
        <translation>ამ კომპიუტერს თავი არ ახსოვდა; ამიერიდან ეს ემახსოვრება.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>კონტრაჰენტები</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>ხელშეკრულებები</translation>
    </message>
    <message>
        <source>Settlement documents</source>
        <translation>ანგარიშსწორების დოკუმენტები</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ნომენკლატურა</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>საწყობები</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>ძირითადი საშუალებები</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>საბანკო ანგარიშები</translation>
    </message>
    <message>
        <source>Cash desks</source>
        <translation>სალაროები</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>ხარჯთა ცენტრები</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>დღგ-ის კოდები</translation>
    </message>
    <message>
        <source>Kinds of income</source>
        <translation>შემოსავლის სახეები</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>მხოლოდ გამოყენებისას</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ყოველთვე</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>ყოველ კვარტალში</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>ყოველწლიურად</translation>
    </message>
    <message>
        <source>Templates and recurring entries</source>
        <translation>შაბლონები და განმეორებადი გატარებები</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>მეორდება</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>მომდევნო დღე</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>ვადა დადგა</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>წილი ჯამიდან</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>დანარჩენი</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>შეცვლილი</translation>
    </message>
    <message>
        <source>News</source>
        <translation>სიახლე</translation>
    </message>
    <message>
        <source>Made and edited by</source>
        <translation>ვინ შექმნა და შეცვალა</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Lines of {number}</source>
        <translation>სტრიქონები: {number}</translation>
    </message>
    <message>
        <source>Taken back: {range}.</source>
        <translation>სტორნირებულია: {range}.</translation>
    </message>
    <message>
        <source>Taking it back waits for approval by a second person: {range}.</source>
        <translation>სტორნირება მეორე პირის დამტკიცებას ელოდება: {range}.</translation>
    </message>
    <message>
        <source>Taken back: what waited was thrown away.</source>
        <translation>მომლოდინე მონახაზები წაიშალა.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ფაილის იმპორტი</translation>
    </message>
    <message>
        <source>Its entries</source>
        <translation>მისი გატარებები</translation>
    </message>
    <message>
        <source>Take back whole</source>
        <translation>მთლიანად სტორნირება</translation>
    </message>
    <message>
        <source>They will be posted at once.</source>
        <translation>მაშინვე გატარდება.</translation>
    </message>
    <message>
        <source>Left out, because these books do not know them: {codes}.</source>
        <translation>გამოტოვებულია, რადგან ამ აღრიცხვაში არ არის: {codes}.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first; or, where it is meant twice, “Bring in again”.</source>
        <translation>იგივე ფაილი უკვე შემოტანილია {day}, სახელით {file}. ჯერ ის იმპორტი გააუქმეთ; თუ ორჯერ გსურთ, აირჩიეთ „ხელახლა შემოტანა“.</translation>
    </message>
    <message>
        <source>They will wait for approval by a second person: {count} of them {count:needs|need} one.</source>
        <translation>დაელოდება მეორე პირის დამტკიცებას: ეს სჭირდება {count} გატარებას.</translation>
    </message>
    <message>
        <source>{file} is right: {entries} {entries:entry|entries} with {lines} {lines:line|lines}, {days}, {amount} GEL in all.</source>
        <translation>{file} სწორია: {entries} გატარება, {lines} სტრიქონი, {days}, სულ {amount} ლარი.</translation>
    </message>
    <message>
        <source>{file} is right: opening balances as of {day}, {lines} {lines:line|lines}, {amount} GEL.</source>
        <translation>{file} სწორია: საწყისი ნაშთები {day}-ის მდგომარეობით, {lines} სტრიქონი, {amount} ლარი.</translation>
    </message>
    <message>
        <source>{file} is right: {count} {count:exchange rate|exchange rates}, {days}.</source>
        <translation>{file} სწორია: {count} გაცვლითი კურსი, {days}.</translation>
    </message>
    <message>
        <source>{file} is right: {added} {added:party|parties} would be added, {changed} changed; {same} {same:is|are} the same.</source>
        <translation>{file} სწორია: დაემატება {added} კონტრაჰენტი, შეიცვლება {changed}; უცვლელია {same}.</translation>
    </message>
    <message>
        <source>{added} {added:party is|parties are} added, {changed} changed; {same} {same:was|were} the same.</source>
        <translation>დამატებულია {added} კონტრაჰენტი, შეცვლილია {changed}; უცვლელი იყო {same}.</translation>
    </message>
    <message>
        <source>{count} {count:exchange rate is|exchange rates are} kept.</source>
        <translation>შენახულია {count} გაცვლითი კურსი.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns entry, date, account, debit, credit; and, where there are such, text, currency, amount, rate, party and other dimensions. Rows with one value of “entry” are one entry.</source>
        <translation>CSV ან Excel სვეტებით: გატარება, თარიღი, ანგარიში, დებეტი, კრედიტი; საჭიროებისას — შინაარსი, ვალუტა, თანხა, კურსი, კონტრაჰენტი და სხვა ანალიტიკა. სტრიქონები „გატარების“ ერთი მნიშვნელობით ერთი გატარებაა.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns account, debit, credit; the day is the one before the books begin.</source>
        <translation>CSV ან Excel სვეტებით: ანგარიში, დებეტი, კრედიტი; თარიღი აღრიცხვის დაწყების წინა დღეა.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns code or identification code and name; and, where there are such, country, address, e-mail, phone, terms, IBAN, bank, accounts, VAT payer and since when. What the file does not say stays; the same file again changes nothing.</source>
        <translation>CSV ან Excel სვეტებით: კოდი ან საიდენტიფიკაციო კოდი და დასახელება; ასევე, თუ არის, ქვეყანა, მისამართი, ელფოსტა, ტელეფონი, გადახდის ვადა, IBAN, ბანკი, ანგარიშები, დღგ-ის გადამხდელობა და საიდან. რასაც ფაილი არ ამბობს, უცვლელი რჩება; იგივე ფაილი ხელახლა არაფერს ცვლის.</translation>
    </message>
    <message>
        <source>The JSON file of the National Bank, or CSV or Excel with the columns date, code, quantity and rate.</source>
        <translation>ეროვნული ბანკის JSON ფაილი, ან CSV ან Excel სვეტებით: თარიღი, კოდი, რაოდენობა, კურსი.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ფაილის არჩევა</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>ჩასმა Excel-იდან</translation>
    </message>
    <message>
        <source>Bring in again</source>
        <translation>ხელახლა შემოტანა</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Give a code; it is what entries and files name it by.</source>
        <translation>მიუთითეთ კოდი: მით იხსენიება გატარებებსა და ფაილებში.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>მიუთითეთ სახელი.</translation>
    </message>
    <message>
        <source>The code {code} is taken by “{name}”. Give another.</source>
        <translation>კოდი {code} უკვე აქვს „{name}“-ს. მიუთითეთ სხვა.</translation>
    </message>
    <message>
        <source>Saved: {code} {name}.</source>
        <translation>შენახულია: {code} {name}.</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>ჯერ არავის გადაუწყვეტია</translation>
    </message>
    <message>
        <source>Yes, its foreign balance is revalued</source>
        <translation>კი, უცხოური ვალუტის ნაშთი გადაფასდება</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Name in Georgian</source>
        <translation>დასახელება ქართულად</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>დასახელება ინგლისურად</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>დასახელება რუსულად</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>ზედა ანგარიში</translation>
    </message>
    <message>
        <source>Side of its balance</source>
        <translation>ნაშთის მხარე</translation>
    </message>
    <message>
        <source>Currency of its lines</source>
        <translation>სტრიქონების ვალუტა</translation>
    </message>
    <message>
        <source>Every line names</source>
        <translation>სავალდებულო ანალიტიკა</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>მონეტარული</translation>
    </message>
    <message>
        <source>Class of cash flow</source>
        <translation>ფულადი ნაკადის კლასი</translation>
    </message>
    <message>
        <source>Line of the IFRS statements</source>
        <translation>ფასს ანგარიშგების სტრიქონი</translation>
    </message>
    <message>
        <source>Takes entries</source>
        <translation>გატარებებისთვის</translation>
    </message>
    <message>
        <source>All that this company keeps of the person in its payroll, given to the person concerned (Law of Georgia on Personal Data Protection: right of access). Entries of the books name the code alone.</source>
        <translation>ყველაფერი, რასაც კომპანია ამ პირის შესახებ ხელფასის აღრიცხვაში ინახავს; გადაეცემა თავად პირს (საქართველოს კანონი „პერსონალურ მონაცემთა დაცვის შესახებ“: მონაცემების გაცნობის უფლება). გატარებებში მხოლოდ კოდი წერია.</translation>
    </message>
    <message>
        <source>Paid, no income</source>
        <translation>გაცემული, არ არის შემოსავალი</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>გამოყენებული შეღავათი</translation>
    </message>
    <message>
        <source>Taxable income</source>
        <translation>დასაბეგრი შემოსავალი</translation>
    </message>
    <message>
        <source>Received in kind</source>
        <translation>მიღებული არაფულადად</translation>
    </message>
    <message>
        <source>To be paid out</source>
        <translation>გასაცემი</translation>
    </message>
    <message>
        <source>What is kept of a person</source>
        <translation>რა ინახება პირის შესახებ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>პირადი მონაცემები</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>შეთანხმებები</translation>
    </message>
    <message>
        <source>Pension and residency</source>
        <translation>პენსია და რეზიდენტობა</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>შეღავათები</translation>
    </message>
    <message>
        <source>Recurring items</source>
        <translation>განმეორებადი დარიცხვები და დაკავებები</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>ტაბელები</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>პირადი ნომერი</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>დაბადების თარიღი</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>მობილური</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>საბანკო ანგარიში (IBAN)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>გამოიყენება</translation>
    </message>
    <message>
        <source>share {share}, hours a day: {hours}</source>
        <translation>განაკვეთი {share}, საათი დღეში: {hours}</translation>
    </message>
    <message>
        <source>start told on {day}</source>
        <translation>დაწყება შეტყობინდა {day}</translation>
    </message>
    <message>
        <source>end told on {day}</source>
        <translation>დასრულება შეტყობინდა {day}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>სულ {amount}</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>ანგარიშის შენახვა</translation>
    </message>
    <message>
        <source>Account {account} is kept.</source>
        <translation>ანგარიში {account} შენახულია.</translation>
    </message>
    <message>
        <source>Kept. A queue that stood still goes on.</source>
        <translation>შენახულია. გაჩერებული რიგი გრძელდება.</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}.</source>
        <translation>წუთები მთელი რიცხვია 0-დან {most}-მდე.</translation>
    </message>
    <message>
        <source>RS.ge answers and knows the user. It sees us as {address}.</source>
        <translation>RS.ge პასუხობს და მომხმარებელი იცნო. ჩვენი მისამართი მისთვის: {address}.</translation>
    </message>
    <message>
        <source>Send from tax point</source>
        <translation>გაიგზავნოს ამ თარიღიდან</translation>
    </message>
    <message>
        <source>Other address (practice)</source>
        <translation>სხვა მისამართი (სავარჯიშო)</translation>
    </message>
    <message>
        <source>Service user (name:code)</source>
        <translation>სერვისის მომხმარებელი (სახელი:კოდი)</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>მისი პაროლი</translation>
    </message>
    <message>
        <source>This computer sends by itself</source>
        <translation>ეს კომპიუტერი თავად აგზავნის</translation>
    </message>
    <message>
        <source>Fetch what came, each so many minutes (0: never)</source>
        <translation>მიღებულის ჩამოტვირთვა ყოველ ამდენ წუთში (0: არასოდეს)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>კავშირის შემოწმება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Type the service user and its password together; both empty: as kept.</source>
        <translation>სერვისის მომხმარებელი და მისი პაროლი ერთად აკრიფეთ; თუ ორივე ცარიელია, რჩება შენახული.</translation>
    </message>
    <message>
        <source>Days fetched: {done} of {days}. Esc stops.</source>
        <translation>ჩამოტვირთულია {done} დღე {days}-დან. Esc აჩერებს.</translation>
    </message>
    <message>
        <source>Stopped. {new} new rates were kept before.</source>
        <translation>შეჩერდა. მანამდე შენახულია {new} ახალი კურსი.</translation>
    </message>
    <message>
        <source>{currency} from {day}: {rate} GEL.</source>
        <translation>{currency} {day}-დან: {rate} ლარი.</translation>
    </message>
    <message>
        <source>Fetch from the National Bank</source>
        <translation>ჩამოტვირთვა ეროვნული ბანკიდან</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>ახალი კურსი</translation>
    </message>
    <message>
        <source>From a file of the National Bank</source>
        <translation>ეროვნული ბანკის ფაილიდან</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>შაბლონს სახელი სჭირდება.</translation>
    </message>
    <message>
        <source>Give a day of the month from 1 to 31; 31 is its end.</source>
        <translation>მიუთითეთ თვის დღე 1-დან 31-მდე; 31 თვის ბოლოა.</translation>
    </message>
    <message>
        <source>It recurs from {day} on. The list of recurring invoices has it.</source>
        <translation>მეორდება {day}-დან. ის განმეორებადი ინვოისების სიაშია.</translation>
    </message>
    <message>
        <source>Make a draft like {number} again and again.</source>
        <translation>{number}-ის მსგავსი მონახაზის პერიოდული შექმნა.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>თვის დღე</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>არა უადრეს</translation>
    </message>
    <message>
        <source>31 is the end of the month; the end may stay empty.</source>
        <translation>31 თვის ბოლოა; დასასრული შეიძლება ცარიელი დარჩეს.</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>თვის დღეა 1-დან 31-მდე.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>სტრიქონის დამატება</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>სტრიქონის წაშლა</translation>
    </message>
    <message>
        <source>Line {line}: there is no account “{value}” in this chart. Check the code.</source>
        <translation>სტრიქონი {line}: ანგარიშთა გეგმაში ანგარიში „{value}“ არ არის. შეამოწმეთ კოდი.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is no amount. Write 1180, 1180.50, or a share: 18%.</source>
        <translation>სტრიქონი {line}: „{value}“ თანხა არ არის. ჩაწერეთ 1180, 1180.50 ან წილი: 18%.</translation>
    </message>
    <message>
        <source>Drafted: {references}.</source>
        <translation>შეიქმნა მონახაზები: {references}.</translation>
    </message>
    <message>
        <source>Nothing is due up to {day}.</source>
        <translation>{day}-მდე ვადა არაფერს დასდგომია.</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>გამოყენება</translation>
    </message>
    <message>
        <source>Draft what is due</source>
        <translation>ვადადამდგარის მონახაზები</translation>
    </message>
    <message>
        <source>New from an entry</source>
        <translation>ახალი გატარებიდან</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>ხმარებიდან ამოღება</translation>
    </message>
    <message>
        <source>An account cannot be merged with itself. Choose another.</source>
        <translation>ანგარიში საკუთარ თავს ვერ გაუერთიანდება. სხვა აირჩიეთ.</translation>
    </message>
    <message>
        <source>Accounts {account} and {into} are of different types, so a merger would change the reports. Choose an account of the same type.</source>
        <translation>ანგარიშები {account} და {into} სხვადასხვა ტიპისაა და გაერთიანება ანგარიშგებას შეცვლიდა. აირჩიეთ იმავე ტიპის ანგარიში.</translation>
    </message>
    <message>
        <source>Account {into} takes no entries. Choose an active account that is no heading.</source>
        <translation>ანგარიშზე {into} გატარება არ კეთდება. აირჩიეთ აქტიური ანგარიში, რომელიც ჯგუფი არ არის.</translation>
    </message>
    <message>
        <source>Account {account} has a balance in foreign currency, and {into} is kept in lari only.</source>
        <translation>ანგარიშს {account} უცხოური ვალუტის ნაშთი აქვს, {into} კი მხოლოდ ლარში იწარმოება.</translation>
    </message>
    <message>
        <source>Account {into} asks for dimensions that lines of {account} do not name: {names}. The draft is prepared without them; name them there.</source>
        <translation>ანგარიში {into} მოითხოვს ანალიტიკას, რომელიც {account}-ის სტრიქონებს არ აქვს: {names}. მონახაზი მის გარეშე მომზადდება; იქ მიუთითეთ.</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move. Deactivate it.</source>
        <translation>ანგარიშს {account} ნაშთი არ აქვს: გადასატანი არაფერია. გააუქმეთ მისი აქტიურობა.</translation>
    </message>
    <message>
        <source>× inactive</source>
        <translation>× არააქტიური</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>ანგარიშთა გეგმა</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>მხარე</translation>
    </message>
    <message>
        <source>Lines name</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>როლები</translation>
    </message>
    <message>
        <source>Balance of account {account} carried to account {into}</source>
        <translation>ანგარიშის {account} ნაშთი გადატანილია ანგარიშზე {into}</translation>
    </message>
    <message>
        <source>“{value}” fits several. Choose one from the list with F4, or type more of it.</source>
        <translation>„{value}“ რამდენიმეს შეესაბამება. აირჩიეთ სიიდან (F4) ან მეტი აკრიფეთ.</translation>
    </message>
    <message>
        <source>Nothing here fits “{value}”. F4 lists everything.</source>
        <translation>„{value}“ არაფერს შეესაბამება. F4 სრულ სიას აჩვენებს.</translation>
    </message>
    <message>
        <source>{file}: {added} accounts would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: დაემატება {added} ანგარიში, შეიცვლება {changed}, უცვლელია {same}.</translation>
    </message>
    <message>
        <source>{account}: new</source>
        <translation>{account}: ახალი</translation>
    </message>
    <message>
        <source>{account}: changed in {fields}</source>
        <translation>{account}: იცვლება {fields}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>სტრიქონი {row}, {column}: {text}</translation>
    </message>
    <message>
        <source>Into which account shall {account} be merged?</source>
        <translation>რომელ ანგარიშს გაუერთიანდეს {account}?</translation>
    </message>
    <message>
        <source>{amount} GEL on the {side} side would move to {into}, in {count} {count:part with its|parts with their} currency and dimensions.</source>
        <translation>{amount} ლარი ({side}) გადავა ანგარიშზე {into}, {count} ნაწილად, თავისი ვალუტითა და ანალიტიკით.</translation>
    </message>
    <message>
        <source>A draft of the transfer is prepared and nothing else is changed. Once it is posted, Del on {account} takes that account out of use.</source>
        <translation>მზადდება გადატანის მონახაზი, სხვა არაფერი იცვლება. გატარების შემდეგ Del ანგარიშზე {account} მას არააქტიურს გახდის.</translation>
    </message>
    <message>
        <source>The draft of the transfer is prepared. Look at it and post it; then press Del here.</source>
        <translation>გადატანის მონახაზი მზადაა. გადახედეთ და გაატარეთ; შემდეგ აქ დააჭირეთ Del-ს.</translation>
    </message>
    <message>
        <source>Before {account} goes out of use:</source>
        <translation>სანამ {account} არააქტიური გახდება:</translation>
    </message>
    <message>
        <source>{account}: {now} now, {after} afterwards</source>
        <translation>{account}: ახლა {now}, შემდეგ {after}</translation>
    </message>
    <message>
        <source>· {amount} {currency}, in GEL {gel}</source>
        <translation>· {amount} {currency}, ლარში {gel}</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>დებეტი</translation>
    </message>
    <message>
        <source>Code or name of the account that stays</source>
        <translation>დარჩენილი ანგარიშის კოდი ან დასახელება</translation>
    </message>
    <message>
        <source>Prepare the draft</source>
        <translation>მონახაზის მომზადება</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>კრედიტი</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move.</source>
        <translation>ანგარიშს {account} ნაშთი არ აქვს: გადასატანი არაფერია.</translation>
    </message>
    <message>
        <source>What the account is for</source>
        <translation>რისთვის სჭირდება პროგრამას</translation>
    </message>
    <message>
        <source>Where the program uses it</source>
        <translation>სად იყენებს პროგრამა</translation>
    </message>
    <message>
        <source>Role in files</source>
        <translation>როლი ფაილებში</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>სხვა ანგარიშის არჩევა</translation>
    </message>
    <message>
        <source>Roles without an account: {count}.</source>
        <translation>როლები ანგარიშის გარეშე: {count}.</translation>
    </message>
    <message>
        <source>○ no account yet; F4 chooses one</source>
        <translation>○ ანგარიში ჯერ არ არის; F4 აირჩევს</translation>
    </message>
    <message>
        <source>Set up by this company</source>
        <translation>ამ კომპანიის საკუთარი</translation>
    </message>
    <message>
        <source>Which account shall serve “{role}”?</source>
        <translation>რომელი ანგარიში ემსახუროს „{role}“-ს?</translation>
    </message>
    <message>
        <source>“{role}” now uses account {account}.</source>
        <translation>„{role}“ ახლა იყენებს ანგარიშს {account}.</translation>
    </message>
    <message>
        <source>An invitation leads to a shared server. Give its address with --server, or leave out --invitation.</source>
        <translation>მოწვევა საერთო სერვერზე მიუთითებს. მისამართი მიუთითეთ --server-ით, ან გამოტოვეთ --invitation.</translation>
    </message>
    <message>
        <source>This is no invitation. Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>ეს მოწვევა არ არის. აირჩიეთ ადმინისტრატორის მოცემული ფაილი; მისი სახელი მთავრდება ასე: {ending}.</translation>
    </message>
    <message>
        <source>This invitation is of another release of the program. Install the newer release, or ask for another invitation.</source>
        <translation>ეს მოწვევა პროგრამის სხვა გამოშვებისაა. დააყენეთ ახალი გამოშვება, ან ითხოვეთ სხვა მოწვევა.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it does not say {fields}. Ask your administrator for another.</source>
        <translation>მოწვევა დაზიანებულია: აკლია {fields}. სთხოვეთ ადმინისტრატორს ახალი.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>მიუთითეთ კომპანიის დასახელება.</translation>
    </message>
    <message>
        <source>The name has more than {length_max} {length_max:character|characters}. Shorten it.</source>
        <translation>დასახელებაში {length_max}-ზე მეტი ნიშანია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>An identification code has 9 digits (a company) or 11 (a person); this one is “{value}”.</source>
        <translation>საიდენტიფიკაციო კოდს აქვს 9 ციფრი (კომპანია) ან 11 (ფიზიკური პირი); აქ წერია „{value}“.</translation>
    </message>
    <message>
        <source>The books cannot begin in {year}. Check the year.</source>
        <translation>აღრიცხვა ვერ დაიწყება {year} წელს. შეამოწმეთ წელი.</translation>
    </message>
    <message>
        <source>A fiscal year begins with a month from 1 to 12.</source>
        <translation>ფინანსური წელი იწყება თვით 1-დან 12-მდე.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not answer. Check the network; if others reach it, ask your administrator whether the address is still right.</source>
        <translation>სერვერი {host} (პორტი {port}) არ პასუხობს. შეამოწმეთ ქსელი; თუ სხვებთან მუშაობს, ჰკითხეთ ადმინისტრატორს, სწორია თუ არა მისამართი.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not encrypt the connection, so nothing was sent to it. Tell your administrator.</source>
        <translation>სერვერი {host} (პორტი {port}) კავშირს არ შიფრავს, ამიტომ არაფერი გაგზავნილა. უთხარით ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>The certificate in the invitation cannot be read. Ask your administrator for another invitation.</source>
        <translation>მოწვევაში ჩადებული სერტიფიკატი არ იკითხება. სთხოვეთ ადმინისტრატორს ახალი მოწვევა.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold today, so no password was sent. Check the date of this computer; if it is right, tell your administrator.</source>
        <translation>{host}-ის სერტიფიკატი დღეს არ მოქმედებს, ამიტომ პაროლი არ გაგზავნილა. შეამოწმეთ კომპიუტერის თარიღი; თუ სწორია, უთხარით ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>What answers at {host} has the certificate of another server, so no password was sent. Tell your administrator.</source>
        <translation>{host}-ზე მოპასუხეს სხვა სერვერის სერტიფიკატი აქვს, ამიტომ პაროლი არ გაგზავნილა. უთხარით ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of your invitation, so no password was sent. Tell your administrator; if the server was moved, ask for another invitation.</source>
        <translation>{host}-ზე მოპასუხე თქვენი მოწვევის სერვერი არ არის, ამიტომ პაროლი არ გაგზავნილა. უთხარით ადმინისტრატორს; თუ სერვერი გადავიდა, ითხოვეთ ახალი მოწვევა.</translation>
    </message>
    <message>
        <source>{month} is open.</source>
        <translation>{month} ღიაა.</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month} დახურულია.</translation>
    </message>
    <message>
        <source>{month} is finally closed: only two persons open it.</source>
        <translation>{month} საბოლოოდ დახურულია: მხოლოდ ორი პირი გახსნის.</translation>
    </message>
    <message>
        <source>Asked for. {month} opens when another person agrees; there are seven days for it.</source>
        <translation>მოთხოვნილია. {month} გაიხსნება, როცა სხვა პირი დათანხმდება; ამისთვის შვიდი დღეა.</translation>
    </message>
    <message>
        <source>{month} stays finally closed.</source>
        <translation>{month} საბოლოოდ დახურული რჩება.</translation>
    </message>
    <message>
        <source>The year {year} is closed, result {result}: {entries}.</source>
        <translation>{year} წელი დახურულია, შედეგი {result}: {entries}.</translation>
    </message>
    <message>
        <source>The closing of {year} waits for a second person, result {result}: {entries}.</source>
        <translation>{year} წლის დახურვა მეორე პირს ელოდება, შედეგი {result}: {entries}.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>თვის დახურვა</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>საბოლოოდ დახურვა</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>გახსნაზე დათანხმება</translation>
    </message>
    <message>
        <source>Withdraw or decline</source>
        <translation>უკან გამოთხოვა ან უარი</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>კოლეგის დაშვება</translation>
    </message>
    <message>
        <source>End an exception</source>
        <translation>გამონაკლისის დასრულება</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>წლის დახურვა</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>რომელი ანგარიში?</translation>
    </message>
    <message>
        <source>Type its code or a word of its name above; Enter takes it.</source>
        <translation>ზემოთ აკრიფეთ კოდი ან დასახელების სიტყვა; Enter ირჩევს.</translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation>რომელ ანგარიშთან?</translation>
    </message>
    <message>
        <source>By which dimension?</source>
        <translation>რომელი ანალიტიკით?</translation>
    </message>
    <message>
        <source>Choose it above: party, contract, employee, item …</source>
        <translation>აირჩიეთ ზემოთ: კონტრაჰენტი, ხელშეკრულება, თანამშრომელი, საქონელი …</translation>
    </message>
    <message>
        <source>Whose card?</source>
        <translation>ვისი ბარათი?</translation>
    </message>
    <message>
        <source>Type a code or a word of the name above; Enter takes it.</source>
        <translation>ზემოთ აკრიფეთ კოდი ან სახელის სიტყვა; Enter ირჩევს.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>რომელი გატარება?</translation>
    </message>
    <message>
        <source>Open the note from an entry, or from a row of the journal.</source>
        <translation>ცნობა გახსენით გატარებიდან ან ჟურნალის სტრიქონიდან.</translation>
    </message>
    <message>
        <source>Dimension card</source>
        <translation>ანალიტიკის ბარათი</translation>
    </message>
    <message>
        <source>Journal with lines</source>
        <translation>ჟურნალი სტრიქონებით</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>გატარება</translation>
    </message>
    <message>
        <source>Post and new</source>
        <translation>გატარება და ახალი</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>მონახაზის შენახვა</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>შაბლონიდან</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>შაბლონად შენახვა</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>თანდართული დოკუმენტები</translation>
    </message>
    <message>
        <source>Accounting note</source>
        <translation>ბუღალტრული ცნობა</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>Go to the linked entry</source>
        <translation>დაკავშირებულ გატარებაზე გადასვლა</translation>
    </message>
    <message>
        <source>Go on with the unfinished entry</source>
        <translation>დაუსრულებელი გატარების გაგრძელება</translation>
    </message>
    <message>
        <source>Read the draft again</source>
        <translation>მონახაზის თავიდან წაკითხვა</translation>
    </message>
    <message>
        <source>Rows or lines</source>
        <translation>კორესპონდენციები ან სტრიქონები</translation>
    </message>
    <message>
        <source>Balancing amount</source>
        <translation>დამაბალანსებელი თანხა</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>ავანსები</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>ნავაჭრი</translation>
    </message>
    <message>
        <source>It is in the outbox and goes to RS.ge with the next sending.</source>
        <translation>ის გასაგზავნშია და RS.ge-ზე შემდეგი გაგზავნით წავა.</translation>
    </message>
    <message>
        <source>Kept as a draft: {reference}. Look at it and post it.</source>
        <translation>შენახულია მონახაზად: {reference}. გადახედეთ და გაატარეთ.</translation>
    </message>
    <message>
        <source>No party has the identification code {tin}. Add {name} to the parties, then try again.</source>
        <translation>საიდენტიფიკაციო კოდი {tin} არც ერთ კონტრაგენტს არ აქვს. დაამატეთ {name} კონტრაგენტებში და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>{count} {count:name|names} of goods {count:is|are} not decided yet: decide, or press Ins once more for a draft with the usual accounts.</source>
        <translation>საქონლის {count} დასახელება ჯერ განუსაზღვრელია: განსაზღვრეთ, ან Ins კიდევ ერთხელ შექმნის მონახაზს ჩვეული ანგარიშებით.</translation>
    </message>
    <message>
        <source>It is matched with nothing now.</source>
        <translation>ახლა ის არაფერთან არის დაკავშირებული.</translation>
    </message>
    <message>
        <source>Fetch from RS.ge</source>
        <translation>ჩამოტვირთვა RS.ge-დან</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>დაკავშირების გაუქმება</translation>
    </message>
    <message>
        <source>Names of goods</source>
        <translation>საქონლის დასახელებები</translation>
    </message>
    <message>
        <source>Make a purchase</source>
        <translation>შესყიდვად გაფორმება</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>მისი გატარება</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Make recurring</source>
        <translation>განმეორებადად ქცევა</translation>
    </message>
    <message>
        <source>Go on with the unfinished invoice</source>
        <translation>დაუმთავრებელი ინვოისის გაგრძელება</translation>
    </message>
    <message>
        <source>Copy the cell above</source>
        <translation>ზედა უჯრის ასლი</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>სტრიქონის ჩამატება</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>სტრიქონის წაშლა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ნაბიჯის გაუქმება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ნაბიჯის აღდგენა</translation>
    </message>
    <message>
        <source>Type the password of your login on this server.</source>
        <translation>აკრიფეთ ამ სერვერზე თქვენი პაროლი.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>სასწავლო</translation>
    </message>
    <message>
        <source>You are signed out here. The server was not reached: there the sign-in ends by itself within seven days, or when you end it in “My access”.</source>
        <translation>აქ გამოხვედით. სერვერთან კავშირი ვერ მოხერხდა: იქ შესვლა შვიდ დღეში თავისით დასრულდება, ან როცა „ჩემს წვდომაში“ შეწყვეტთ.</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>კომპანიის სახე</translation>
    </message>
    <message>
        <source>Payer of VAT since</source>
        <translation>დღგ-ის გადამხდელი (თარიღიდან)</translation>
    </message>
    <message>
        <source>First day of the books</source>
        <translation>აღრიცხვის პირველი დღე</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>ფინანსური წელი იწყება</translation>
    </message>
    <message>
        <source>File of the chart</source>
        <translation>ანგარიშთა გეგმის ფაილი</translation>
    </message>
    <message>
        <source>Real books</source>
        <translation>ნამდვილი აღრიცხვა</translation>
    </message>
    <message>
        <source>For practice, outside of all overviews</source>
        <translation>სასწავლო, საერთო მიმოხილვების გარეთ</translation>
    </message>
    <message>
        <source>Georgian chart of accounts</source>
        <translation>საქართველოს ანგარიშთა გეგმა</translation>
    </message>
    <message>
        <source>From a file of one&apos;s own</source>
        <translation>საკუთარი ფაილიდან</translation>
    </message>
    <message>
        <source>{value} is no day. Write it as 31.12.2025.</source>
        <translation>{value} თარიღი არ არის. ჩაწერეთ ასე: 31.12.2025.</translation>
    </message>
    <message>
        <source>Choose the file of the chart, or the Georgian chart.</source>
        <translation>აირჩიეთ ანგარიშთა გეგმის ფაილი, ან საქართველოს ანგარიშთა გეგმა.</translation>
    </message>
    <message>
        <source>Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>აირჩიეთ ადმინისტრატორის მოცემული ფაილი; მისი სახელი მთავრდება ასე: {ending}.</translation>
    </message>
    <message>
        <source>Each code opens the door once. Keep them away from others.</source>
        <translation>თითოეული კოდით შესვლა ერთხელ შეიძლება. შეინახეთ სხვებისგან შორს.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>გამოყენების თარიღი</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>მოწვევის ფაილი</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>იგივე კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Code of the telephone</source>
        <translation>ტელეფონის კოდი</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>ახალი კომპანია</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>ვარჯიში</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>სადემონსტრაციო</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>სერვერის დამატება</translation>
    </message>
    <message>
        <source>Write after “{name}:” what is sought.</source>
        <translation>„{name}:“-ის შემდეგ დაწერეთ, რას ეძებთ.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: {rest}</source>
        <translation>აკლია ბრჭყალი: {rest}</translation>
    </message>
    <message>
        <source>There is no column “{name}” here. Columns: {columns}. Put a text that has a colon in quotes.</source>
        <translation>სვეტი „{name}“ აქ არ არის. სვეტებია: {columns}. ორწერტილიანი ტექსტი ბრჭყალებში ჩასვით.</translation>
    </message>
    <message>
        <source>The range {value} ends before it begins.</source>
        <translation>შუალედი {value} უფრო ადრე მთავრდება, ვიდრე იწყება.</translation>
    </message>
    <message>
        <source>What this posts</source>
        <translation>რას გაატარებს</translation>
    </message>
    <message>
        <source>before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>after</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>მონახაზები</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>შეიტანა</translation>
    </message>
    <message>
        <source>Filter: {filter}. Rows: {found} of {count}.</source>
        <translation>ფილტრი: {filter}. სტრიქონები: {found} / {count}.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>ბაიტი</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>დაემატა</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>სადებეტო ანგარიში</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>საკრედიტო ანგარიში</translation>
    </message>
    <message>
        <source>Amount, GEL</source>
        <translation>თანხა, ლარი</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>არ არის გადაწყვეტილი</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>კურსი არ არის</translation>
    </message>
    <message>
        <source>GEL</source>
        <translation>ლარი</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>გატარდება</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency</source>
        <translation>სავალუტო ნაშთების გადაფასება</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL.</source>
        <translation>მოგება {gain} ლარი, ზარალი {loss} ლარი.</translation>
    </message>
    <message>
        <source>Party and other</source>
        <translation>კონტრაჰენტი და სხვა</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>კურსი</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>აღრიცხვაში</translation>
    </message>
    <message>
        <source>at the rate</source>
        <translation>კურსით</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>At most {rows} {rows:row is|rows are} pasted at once. Bring more in as a file.</source>
        <translation>ერთად ჩაისმება არაუმეტეს {rows} სტრიქონისა. მეტი ფაილით შემოიტანეთ.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last column.</source>
        <translation>„{value}“ ბოლო სვეტის მიღმა დგას.</translation>
    </message>
    <message>
        <source>Sent for approval: {count}.</source>
        <translation>დასამტკიცებლად გაიგზავნა: {count}.</translation>
    </message>
    <message>
        <source>Reversed: {count}.</source>
        <translation>დასტორნდა: {count}.</translation>
    </message>
    <message>
        <source>Reversals left for a second person to approve: {count}.</source>
        <translation>სტორნო მეორე პირის დამტკიცებას ელოდება: {count}.</translation>
    </message>
    <message>
        <source>Drafts thrown away: {count}.</source>
        <translation>წაშლილი მონახაზები: {count}.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>ახალი გატარება</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>სტორნირება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>დასამტკიცებლად</translation>
    </message>
    <message>
        <source>Fold reversals</source>
        <translation>სტორნოს აკეცვა</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>სვეტები</translation>
    </message>
    <message>
        <source>Reverse {entries}?</source>
        <translation>დავასტორნოთ {entries}?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>მოკლედ დაწერეთ, რატომ: სტორნო ამას ინახავს.</translation>
    </message>
    <message>
        <source>Throw away {drafts}? The history keeps what it was.</source>
        <translation>წავშალოთ {drafts}? შინაარსი ისტორიაში რჩება.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number} გატარებულია და აღრიცხვაში რჩება. გავასწოროთ?</translation>
    </message>
    <message>
        <source>Posted: {entries}.</source>
        <translation>გატარდა: {entries}.</translation>
    </message>
    <message>
        <source>“{keys}” alone writes or moves. Press it together with Ctrl or Alt, or take a function key.</source>
        <translation>„{keys}“ ცალკე წერს ან კურსორს გადაადგილებს. დააჭირეთ მას Ctrl-თან ან Alt-თან ერთად, ან აირჩიეთ ფუნქციური კლავიში.</translation>
    </message>
    <message>
        <source>{keys} already means “{act}”. Press another key, or change that one first.</source>
        <translation>{keys} უკვე ნიშნავს „{act}“. დააჭირეთ სხვა კლავიშს ან ჯერ ის შეცვალეთ.</translation>
    </message>
    <message>
        <source>{keys} means “{act}” by now. Change that first.</source>
        <translation>{keys} უკვე ნიშნავს „{act}“. ჯერ ის შეცვალეთ.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>სხვა კლავიშები</translation>
    </message>
    <message>
        <source>Keys as delivered</source>
        <translation>საწყისი კლავიშები</translation>
    </message>
    <message>
        <source>Entries behind a turnover</source>
        <translation>ბრუნვის გატარებები</translation>
    </message>
    <message>
        <source>Files written: {count}, into {folder}.</source>
        <translation>ჩაიწერა ფაილები: {count}, საქაღალდეში {folder}.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>თავიდან წაკითხვა</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>A PDF a person…</source>
        <translation>თითო PDF თითო პირზე…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ად შენახვა…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV-ად შენახვა…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}.</source>
        <translation>გაიგზავნა პრინტერზე, გვერდები: {count}.</translation>
    </message>
    <message>
        <source>The report has {count} {count:page|pages}, and none of those asked for.</source>
        <translation>უწყისში {count} გვერდია და მოთხოვნილი გვერდი მათ შორის არ არის.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on, or save the report as PDF.</source>
        <translation>პრინტერმა არაფერი მიიღო. ნახეთ, ჩართულია თუ არა, ან შეინახეთ PDF-ად.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>დარიცხულია</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>ჩათვლილია</translation>
    </message>
    <message>
        <source>Carried over from the month before</source>
        <translation>გადმოტანილია წინა თვიდან</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>გადასახდელი</translation>
    </message>
    <message>
        <source>The budget owes</source>
        <translation>ბიუჯეტიდან დასაბრუნებელი</translation>
    </message>
    <message>
        <source>VAT return of {month}, due {due}</source>
        <translation>{month}-ის დღგ-ის დეკლარაცია, ვადა {due}</translation>
    </message>
    <message>
        <source>VAT of {month} settled with the budget</source>
        <translation>დღგ-ის ანგარიშსწორება ბიუჯეტთან: {month}</translation>
    </message>
    <message>
        <source>Documents in the return of {month}: {count}.</source>
        <translation>დოკუმენტები დეკლარაციაში ({month}): {count}.</translation>
    </message>
    <message>
        <source>Give a day of the month, 1 to 31 (31 is its end), and the first day.</source>
        <translation>მიუთითეთ თვის დღე 1-დან 31-მდე (31 მისი ბოლოა) და პირველი დღე.</translation>
    </message>
    <message>
        <source>The draft of {day} is made already, or its day moved. Read the list again.</source>
        <translation>{day}-ის მონახაზი უკვე შექმნილია ან მისი დღე შეიცვალა. განაახლეთ სია.</translation>
    </message>
    <message>
        <source>This invoice makes no drafts any more. Read the list again.</source>
        <translation>ეს ინვოისი მონახაზებს აღარ ქმნის. განაახლეთ სია.</translation>
    </message>
    <message>
        <source>Only a posted invoice that stands can recur; credit notes do not.</source>
        <translation>განმეორებადი მხოლოდ გატარებული, ძალაში მყოფი ინვოისი შეიძლება იყოს; კრედიტ-ნოტა — არა.</translation>
    </message>
    <message>
        <source>The recurring invoice would end before its next day. Give a later end.</source>
        <translation>განმეორებადი ინვოისი შემდეგ დღემდე დასრულდებოდა. მიუთითეთ უფრო გვიანი დასასრული.</translation>
    </message>
    <message>
        <source>This entry is made by an invoice. Change, correct or drop the invoice; the entry follows.</source>
        <translation>ეს გატარება ინვოისმა შექმნა. შეცვალეთ, გაასწორეთ ან წაშალეთ ინვოისი; გატარება მას მიჰყვება.</translation>
    </message>
    <message>
        <source>The advance {number} has less left than this invoice takes from it, or belongs to another party. Take what is left.</source>
        <translation>ავანსს {number} ნაკლები აქვს დარჩენილი, ვიდრე ინვოისი იყენებს, ან სხვა მხარისაა. აიღეთ დარჩენილი.</translation>
    </message>
    <message>
        <source>The entry releases {entry} of VAT on advances where the invoice says {invoice}. Calculate the invoice again.</source>
        <translation>გატარება ავანსების {entry} დღგ-ს ათავისუფლებს, ინვოისი კი {invoice}-ს ამბობს. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice has {invoice} without tax, its entry {entry}. Calculate the invoice again.</source>
        <translation>დღგ-ის კოდით {code} ინვოისში დღგ-ის გარეშე {invoice}-ია, გატარებაში {entry}. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>The credit notes of invoice {number} would be more than the invoice, or name another party or an invoice that is not posted. Lower the amounts or choose the invoice again.</source>
        <translation>ინვოისის {number} კორექტირებები თვით ინვოისზე მეტი იქნებოდა, ან სხვა მხარეა მითითებული, ან ინვოისი გატარებული არ არის. შეამცირეთ თანხები ან აირჩიეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>This draft was entered as an entry, not as an invoice. Open it as an entry.</source>
        <translation>ეს მონახაზი გატარებად შევიდა და არა ინვოისად. გახსენით როგორც გატარება.</translation>
    </message>
    <message>
        <source>The invoice and its entry have different ids or days. Calculate the invoice again.</source>
        <translation>ინვოისს და მის გატარებას სხვადასხვა იდენტიფიკატორი ან დღე აქვს. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>The invoice and its entry do not agree. What differs is listed; nothing was changed.</source>
        <translation>ინვოისი და მისი გატარება ერთმანეთს არ ემთხვევა. სხვაობები ჩამოთვლილია; არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>An invoice needs at least one line, and its totals must be those of the lines. Calculate the invoice again.</source>
        <translation>ინვოისს ერთი სტრიქონი მაინც სჭირდება და ჯამები სტრიქონებს უნდა ემთხვეოდეს. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>There is no invoice {invoice} here. Check the number.</source>
        <translation>ინვოისი {invoice} აქ არ არის. შეამოწმეთ ნომერი.</translation>
    </message>
    <message>
        <source>This supplier&apos;s invoice “{number}” is entered already: {entry}. Open that one, or correct the number.</source>
        <translation>ამ მომწოდებლის ინვოისი „{number}“ უკვე შეტანილია: {entry}. გახსენით ის ან გაასწორეთ ნომერი.</translation>
    </message>
    <message>
        <source>A posted invoice is not changed. Correct it, or make a credit note.</source>
        <translation>გატარებული ინვოისი არ იცვლება. გაასწორეთ ან შეადგინეთ კორექტირების დოკუმენტი.</translation>
    </message>
    <message>
        <source>{number} stands behind {others}, which take from it or use it up. Take those back first.</source>
        <translation>{number} საფუძვლად უდევს ამათ: {others}, რომლებიც მას აკლებენ ან იყენებენ. ჯერ ისინი გააუქმეთ.</translation>
    </message>
    <message>
        <source>The invoice comes to {invoice}, its entry books {entry} with the party. Calculate the invoice again.</source>
        <translation>ინვოისი {invoice}-ია, გატარება მხარესთან {entry}-ს აღრიცხავს. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice says {invoice} of VAT, its entry {entry}. Calculate the invoice again.</source>
        <translation>დღგ-ის კოდით {code} ინვოისში დღგ {invoice}-ია, გატარებაში {entry}. გამოთვალეთ ინვოისი თავიდან.</translation>
    </message>
    <message>
        <source>The registers have changed since these boxes were calculated: {boxes}. Look at the return again.</source>
        <translation>ამ გრაფების გამოთვლის შემდეგ რეესტრები შეიცვალა: {boxes}. ნახეთ დეკლარაცია თავიდან.</translation>
    </message>
    <message>
        <source>{number} is in a filed return; its month is not changed. What came later is corrected by a corrective return.</source>
        <translation>{number} წარდგენილ დეკლარაციაშია; მისი თვე არ იცვლება. გვიან შემოსული დაზუსტებული დეკლარაციით სწორდება.</translation>
    </message>
    <message>
        <source>A return is filed after the end of its month and not in the future; {day} is neither. Check the day.</source>
        <translation>დეკლარაცია წარდგება თვის დასრულების შემდეგ და არა მომავალში; {day} არ გამოდგება. შეამოწმეთ დღე.</translation>
    </message>
    <message>
        <source>Only purchases with VAT are given the month of their tax invoice, and not all of these are.</source>
        <translation>საგადასახადო დოკუმენტის თვე მხოლოდ დღგ-იან შესყიდვებს ეძლევა, ამათგან კი ყველა ასეთი არ არის.</translation>
    </message>
    <message>
        <source>{number} cannot enter a month before its own tax point. Choose that month or a later one.</source>
        <translation>{number} დაბეგვრის მომენტზე ადრეულ თვეში ვერ მოხვდება. აირჩიეთ ის თვე ან გვიანი.</translation>
    </message>
    <message>
        <source>A VAT period is a month, given by its first day; {day} is none.</source>
        <translation>დღგ-ის პერიოდი თვეა და მისი პირველი დღით მოიცემა; {day} ასეთი არ არის.</translation>
    </message>
    <message>
        <source>The VAT registers are not changed by hand. Correct the document.</source>
        <translation>დღგ-ის რეესტრები ხელით არ იცვლება. გაასწორეთ დოკუმენტი.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>მიუთითეთ ნომერი, რომლითაც შემოსავლების სამსახურმა დეკლარაცია მიიღო.</translation>
    </message>
    <message>
        <source>This return is filed already, as {reference}. Prepare a corrective one.</source>
        <translation>ეს დეკლარაცია უკვე წარდგენილია ნომრით {reference}. მოამზადეთ დაზუსტებული.</translation>
    </message>
    <message>
        <source>There is no such VAT return. Prepare it first.</source>
        <translation>ასეთი დღგ-ის დეკლარაცია არ არის. ჯერ მოამზადეთ.</translation>
    </message>
    <message>
        <source>A filed return is not changed. Prepare a corrective one.</source>
        <translation>წარდგენილი დეკლარაცია არ იცვლება. მოამზადეთ დაზუსტებული.</translation>
    </message>
    <message>
        <source>The proportional deduction of this month is entered already: {number}. Reverse or drop that first.</source>
        <translation>ამ თვის პროპორციული ჩათვლა უკვე გატარებულია: {number}. ჯერ გააუქმეთ ის.</translation>
    </message>
    <message>
        <source>The entry that settles this month waits for a second person already. Post or drop it.</source>
        <translation>ამ თვის დამხურავი გატარება უკვე ელოდება მეორე პირს. გაატარეთ ან წაშალეთ ის.</translation>
    </message>
    <message>
        <source>This entry is not the one that settles the return, or the return is not the last of its month. Look at the settlement again.</source>
        <translation>ეს გატარება არ არის ის, რომელიც დეკლარაციას ხურავს, ან დეკლარაცია თავისი თვის ბოლო არ არის. ხელახლა ნახეთ ანგარიშსწორება.</translation>
    </message>
    <message>
        <source>The month is settled already by {number}. Reverse that entry first.</source>
        <translation>თვე უკვე დახურულია ბიუჯეტთან გატარებით {number}. ჯერ ის გააუქმეთ.</translation>
    </message>
    <message>
        <source>“{address}” is no address of rates. Write it as https://nbg.gov.ge.</source>
        <translation>„{address}“ კურსების მისამართი არ არის. დაწერეთ ასე: https://nbg.gov.ge.</translation>
    </message>
    <message>
        <source>The rates of the National Bank cannot be fetched from {address} ({reason}). Try later, or bring in a file with rates.</source>
        <translation>ეროვნული ბანკის კურსები მისამართიდან {address} ვერ ჩამოიტვირთა ({reason}). სცადეთ მოგვიანებით ან შემოიტანეთ კურსების ფაილი.</translation>
    </message>
    <message>
        <source>{address} answered with something that holds no rates. Nothing was taken. Try later, or bring in a file with rates.</source>
        <translation>{address}-ის პასუხში კურსები არ არის. არაფერი აღებულა. სცადეთ მოგვიანებით ან შემოიტანეთ კურსების ფაილი.</translation>
    </message>
    <message>
        <source>Not known here: {currencies}. Give codes such as USD or EUR.</source>
        <translation>უცნობია: {currencies}. მიუთითეთ კოდები, მაგალითად USD ან EUR.</translation>
    </message>
    <message>
        <source>No account is bound to the role “{role}”. Bind one in the account roles.</source>
        <translation>როლს „{role}“ ანგარიში არ აქვს მიბმული. მიაბით ანგარიშების როლებში.</translation>
    </message>
    <message>
        <source>Cash and cards come to {taken}, the lines to {lines}. Make them agree.</source>
        <translation>ნაღდი და ბარათები {taken}-ია, სტრიქონები {lines}. დააზუსტეთ, რომ დაემთხვეს.</translation>
    </message>
    <message>
        <source>Choose the customer or supplier.</source>
        <translation>აირჩიეთ მყიდველი ან მომწოდებელი.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice: it is settled.</source>
        <translation>ეს ინვოისი დაფარულია: გადასახდელი არაფერია.</translation>
    </message>
    <message>
        <source>A payment is above nothing and in whole tetri or cents.</source>
        <translation>გადახდა ნულზე მეტია და მთელ თეთრებში ან ცენტებში.</translation>
    </message>
    <message>
        <source>Only {open} is open of this invoice. What is paid beyond it is an advance; enter it as an entry of its own.</source>
        <translation>ამ ინვოისიდან დაუფარავია მხოლოდ {open}. ზედმეტად გადახდილი ავანსია; შეიტანეთ ცალკე გატარებით.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} for {day}. Enter it, or fetch the rates.</source>
        <translation>{currency}-ის კურსი {day}-ისთვის არ არის. შეიყვანეთ ან ჩამოტვირთეთ კურსები.</translation>
    </message>
    <message>
        <source>The VAT period cannot lie before the tax point {day}. Take a later month.</source>
        <translation>დღგ-ის პერიოდი დაბეგვრის მომენტზე ({day}) ადრე ვერ იქნება. აირჩიეთ უფრო გვიანი თვე.</translation>
    </message>
    <message>
        <source>It would be due before its own date. Check the days.</source>
        <translation>გადახდის ვადა დოკუმენტის თარიღზე ადრეა. შეამოწმეთ დღეები.</translation>
    </message>
    <message>
        <source>Name the invoice that this credit note takes from.</source>
        <translation>მიუთითეთ ინვოისი, რომელსაც ეს დოკუმენტი აკორექტირებს.</translation>
    </message>
    <message>
        <source>An advance is used up by an invoice in GEL. Take it in a separate entry.</source>
        <translation>ავანსის ჩათვლა მხოლოდ ლარში შედგენილი ინვოისით შეიძლება. სხვა ვალუტისთვის ჩათვალეთ ცალკე გატარებით.</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>შეიყვანეთ ერთი სტრიქონი მაინც.</translation>
    </message>
    <message>
        <source>Choose a VAT code; “{value}” is not among yours.</source>
        <translation>აირჩიეთ დღგ-ის კოდი; „{value}“ თქვენს კოდებში არ არის.</translation>
    </message>
    <message>
        <source>VAT code {value} is not for this kind of document. Choose another.</source>
        <translation>დღგ-ის კოდი {value} ამ სახის დოკუმენტისთვის არ არის. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>The company is not registered for VAT on {day}, so it charges none. Choose the code of supplies before registration, or enter since when it is registered.</source>
        <translation>კომპანია {day}-ისთვის დღგ-ის გადამხდელად რეგისტრირებული არ არის და დღგ-ს არ არიცხავს. აირჩიეთ რეგისტრაციამდე რეალიზაციის კოდი ან მიუთითეთ, როდიდან არის რეგისტრირებული.</translation>
    </message>
    <message>
        <source>An advance invoice takes a VAT code of advances.</source>
        <translation>ავანსის ინვოისს ავანსების დღგ-ის კოდი სჭირდება.</translation>
    </message>
    <message>
        <source>Under reverse charge the price holds no VAT. Give prices without tax.</source>
        <translation>უკუდაბეგვრისას ფასი დღგ-ს არ შეიცავს. მიუთითეთ ფასები დღგ-ის გარეშე.</translation>
    </message>
    <message>
        <source>A line has a quantity above nothing, a price, and a discount up to 100 %.</source>
        <translation>სტრიქონს უნდა ჰქონდეს ნულზე მეტი რაოდენობა, ფასი და არაუმეტეს 100 % ფასდაკლება.</translation>
    </message>
    <message>
        <source>Nothing of the file was brought in: {count} {count:fault|faults}.</source>
        <translation>ფაილიდან არაფერი შემოვიდა; შეცდომები: {count}.</translation>
    </message>
    <message>
        <source>{file} was brought in already. Nothing was done again.</source>
        <translation>{file} უკვე შემოტანილია. ხელახლა არაფერი გაკეთებულა.</translation>
    </message>
    <message>
        <source>Purchases waiting for their tax invoice: {count}.</source>
        <translation>შესყიდვები, რომლებიც საგადასახადო დოკუმენტს ელოდება: {count}.</translation>
    </message>
    <message>
        <source>Purchases whose supplier does not fit: {count}.</source>
        <translation>შესყიდვები, რომელთა მიმწოდებელი არ შეესაბამება: {count}.</translation>
    </message>
    <message>
        <source>Documents that came after the filing: {count}.</source>
        <translation>წარდგენის შემდეგ შემოსული დოკუმენტები: {count}.</translation>
    </message>
    <message>
        <source>Output VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>დარიცხული დღგ: ანგარიშებზე {ledger}, რეესტრებში {registered}. სხვაობა დღგ-ის ანგარიშებზე დღგ-ის კოდის გარეშე გატარდა.</translation>
    </message>
    <message>
        <source>Input VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>ჩასათვლელი დღგ: ანგარიშებზე {ledger}, რეესტრებში {registered}. სხვაობა დღგ-ის ანგარიშებზე დღგ-ის კოდის გარეშე გატარდა.</translation>
    </message>
    <message>
        <source>Output VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, return {returned}.</source>
        <translation>დარიცხული დღგ: რეესტრებში {registered}, სხვა თვიდან {moved_in}, სხვა თვეში {moved_out}, დეკლარაციაში {returned}.</translation>
    </message>
    <message>
        <source>Input VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, waiting {waiting}, return {returned}.</source>
        <translation>ჩასათვლელი დღგ: რეესტრებში {registered}, სხვა თვიდან {moved_in}, სხვა თვეში {moved_out}, ელოდება {waiting}, დეკლარაციაში {returned}.</translation>
    </message>
    <message>
        <source>The tax of these boxes is not {percent} % of their base: {boxes}.</source>
        <translation>ამ უჯრების დღგ საფუძვლის {percent} % არ არის: {boxes}.</translation>
    </message>
    <message>
        <source>The tax of each box is {percent} % of its base.</source>
        <translation>თითოეული უჯრის დღგ საფუძვლის {percent} %-ია.</translation>
    </message>
    <message>
        <source>No VAT was accrued or deducted this month.</source>
        <translation>ამ თვეში დღგ არც დარიცხულა და არც ჩათვლილა.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL. {entries}</source>
        <translation>გადაფასდა: მოგება {gain} ლარი, ზარალი {loss} ლარი. {entries}</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person: {entries}</source>
        <translation>გადაფასება (მოგება {gain} ლარი, ზარალი {loss} ლარი) მეორე პირის დამტკიცებას ელის: {entries}</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>გადაფასება</translation>
    </message>
    <message>
        <source>Take older rates</source>
        <translation>უფრო ძველი კურსების გამოყენება</translation>
    </message>
    <message>
        <source>This account is revalued</source>
        <translation>ანგარიში გადაფასებას ექვემდებარება</translation>
    </message>
    <message>
        <source>This account is not revalued</source>
        <translation>ანგარიში გადაფასებას არ ექვემდებარება</translation>
    </message>
    <message>
        <source>{tin} {name}: VAT payer.</source>
        <translation>{tin} {name}: დღგ-ის გადამხდელია.</translation>
    </message>
    <message>
        <source>{tin} {name}: not a VAT payer.</source>
        <translation>{tin} {name}: დღგ-ის გადამხდელი არ არის.</translation>
    </message>
    <message>
        <source>{tin} {name}: the VAT status is not known.</source>
        <translation>{tin} {name}: დღგ-ის სტატუსი უცნობია.</translation>
    </message>
    <message>
        <source>“{value}” is no code of the Revenue Service: they are numbers such as 1064.</source>
        <translation>„{value}“ შემოსავლების სამსახურის კოდი არ არის: კოდები რიცხვებია, მაგალითად 1064.</translation>
    </message>
    <message>
        <source>The user of RS.ge is forgotten here.</source>
        <translation>RS.ge-ის მომხმარებელი ამ კომპიუტერიდან წაშლილია.</translation>
    </message>
    <message>
        <source>Give the password of the RS.ge user in DAVTARI_RS_PASSWORD, or type it.</source>
        <translation>მიუთითეთ RS.ge-ის მომხმარებლის პაროლი DAVTARI_RS_PASSWORD-ში ან აკრიფეთ.</translation>
    </message>
    <message>
        <source>The user {name} of RS.ge is kept on this computer.</source>
        <translation>RS.ge-ის მომხმარებელი {name} ამ კომპიუტერზე შენახულია.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened on this computer. Choose another, or none.</source>
        <translation>პორტი {port} ამ კომპიუტერზე ვერ იხსნება. აირჩიეთ სხვა ან არ მიუთითოთ.</translation>
    </message>
    <message>
        <source>No user of the Revenue Service is kept on this computer. Make a service user in the portal of RS.ge and give it with “davtari rs user NAME”.</source>
        <translation>ამ კომპიუტერზე შემოსავლების სამსახურის მომხმარებელი შენახული არ არის. შექმენით სერვისის მომხმარებელი RS.ge-ის პორტალზე და მიუთითეთ ბრძანებით „davtari rs user NAME“.</translation>
    </message>
    <message>
        <source>No user of eAPI is given. Give one and sign in.</source>
        <translation>eAPI-ის მომხმარებელი მითითებული არ არის. მიუთითეთ და შედით.</translation>
    </message>
    <message>
        <source>The Revenue Service does not sign this user in: {said}</source>
        <translation>შემოსავლების სამსახური ამ მომხმარებელს არ უშვებს: {said}</translation>
    </message>
    <message>
        <source>The Revenue Service has sent a PIN to the telephone of this user. Sign in to eAPI with it, then go on.</source>
        <translation>შემოსავლების სამსახურმა ამ მომხმარებლის ტელეფონზე PIN-კოდი გააგზავნა. შედით eAPI-ში ამ კოდით და განაგრძეთ.</translation>
    </message>
    <message>
        <source>The Revenue Service cannot be reached at {host} ({reason}). Check the internet connection; what waits to be sent is kept.</source>
        <translation>შემოსავლების სამსახურთან კავშირი მისამართზე {host} ვერ დამყარდა ({reason}). შეამოწმეთ ინტერნეტი; გასაგზავნი დოკუმენტები შენახულია.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent. Check the date of this computer, and ask who looks after the network.</source>
        <translation>{host}-ის სერტიფიკატი სანდო არ არის, ამიტომ არაფერი გაიგზავნა. შეამოწმეთ კომპიუტერის თარიღი და მიმართეთ ქსელის ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} broke off. Try again later.</source>
        <translation>შემოსავლების სამსახურის პასუხი ოპერაციაზე {operation} შეწყდა. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The Revenue Service did not answer within {seconds} {seconds:second|seconds}. Try again later.</source>
        <translation>შემოსავლების სამსახურმა {seconds} წამში არ უპასუხა. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The Revenue Service asks for fewer calls. Wait {seconds} {seconds:second|seconds} and try again.</source>
        <translation>შემოსავლების სამსახური მიმართვების შემცირებას ითხოვს. დაიცადეთ {seconds} წამი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The Revenue Service failed on {operation} (HTTP {status}). Try again later. {said}</source>
        <translation>შემოსავლების სამსახურში შეცდომა მოხდა ოპერაციაზე {operation} (HTTP {status}). სცადეთ მოგვიანებით. {said}</translation>
    </message>
    <message>
        <source>The Revenue Service answers with a page instead of data, as during maintenance: “{said}”. Try again later.</source>
        <translation>შემოსავლების სამსახური მონაცემების ნაცვლად გვერდს აბრუნებს, როგორც ტექნიკური სამუშაოების დროს: „{said}“. სცადეთ მოგვიანებით.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} cannot be understood, and nothing of it was used. Report it; the exchange is kept.</source>
        <translation>შემოსავლების სამსახურის პასუხი ოპერაციაზე {operation} გაუგებარია და არ გამოყენებულა. შეგვატყობინეთ; მიმოწერა შენახულია.</translation>
    </message>
    <message>
        <source>“{value}” is not what belongs into {column}.</source>
        <translation>„{value}“ სვეტში {column} არ შეიძლება იყოს.</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>{column} არ არის მითითებული.</translation>
    </message>
    <message>
        <source>The Revenue Service could not read our request {operation}: “{said}”.</source>
        <translation>შემოსავლების სამსახურმა ჩვენი მოთხოვნა {operation} ვერ წაიკითხა: „{said}“.</translation>
    </message>
    <message>
        <source>The Revenue Service does not let this user in ({operation}, HTTP {status}). Check the user name and password kept for RS.ge.</source>
        <translation>შემოსავლების სამსახური ამ მომხმარებელს არ უშვებს ({operation}, HTTP {status}). შეამოწმეთ RS.ge-ისთვის შენახული სახელი და პაროლი.</translation>
    </message>
    <message>
        <source>The session at eAPI had ended, so {operation} was not done. It is sent again after signing in.</source>
        <translation>eAPI-ის სესია დასრულებული იყო, ამიტომ {operation} არ შესრულებულა. შესვლის შემდეგ ხელახლა გაიგზავნება.</translation>
    </message>
    <message>
        <source>The Revenue Service did not carry out {operation} on document {number} and gives no reason. Load its state anew: it may have been moved meanwhile.</source>
        <translation>შემოსავლების სამსახურმა {operation} დოკუმენტზე {number} არ შეასრულა და მიზეზს არ ასახელებს. განაახლეთ მისი მდგომარეობა: შესაძლოა ამასობაში შეიცვალა.</translation>
    </message>
    <message>
        <source>Revenue Service: {said} (code {number})</source>
        <translation>შემოსავლების სამსახური: {said} (კოდი {number})</translation>
    </message>
    <message>
        <source>The Revenue Service got {operation} and did not answer ({reason}). Whether it was done is looked up in its lists before anything is sent again.</source>
        <translation>შემოსავლების სამსახურმა {operation} მიიღო და არ უპასუხა ({reason}). შესრულდა თუ არა, მის სიებში შემოწმდება, სანამ რამე ხელახლა გაიგზავნება.</translation>
    </message>
    <message>
        <source>“{tin}” is no identification number: an organisation has 9 digits, a person 11.</source>
        <translation>„{tin}“ საიდენტიფიკაციო ნომერი არ არის: ორგანიზაციას 9 ციფრი აქვს, ფიზიკურ პირს — 11.</translation>
    </message>
    <message>
        <source>The Revenue Service knows no taxpayer {tin}. Check the number on the document.</source>
        <translation>შემოსავლების სამსახური გადამხდელს {tin} არ იცნობს. გადაამოწმეთ ნომერი დოკუმენტზე.</translation>
    </message>
    <message>
        <source>Invoice {number} has a correction at the Revenue Service already. Take that one in, and correct it if need be.</source>
        <translation>ანგარიშ-ფაქტურას {number} შემოსავლების სამსახურში უკვე აქვს კორექტირება. მიიღეთ ის და საჭიროების შემთხვევაში შეასწორეთ.</translation>
    </message>
    <message>
        <source>The Revenue Service has taken the document and is still saving it. Its number is asked for again in a while.</source>
        <translation>შემოსავლების სამსახურმა დოკუმენტი მიიღო და ჯერ ინახავს. მის ნომერს ცოტა ხანში ისევ მოვითხოვთ.</translation>
    </message>
    <message>
        <source>The Revenue Service shows other lines for invoice {number} than were given to it, so it was not sent. Compare both.</source>
        <translation>შემოსავლების სამსახური ანგარიშ-ფაქტურაზე {number} სხვა სტრიქონებს აჩვენებს, ვიდრე გადაეცა, ამიტომ ის არ გაიგზავნა. შეადარეთ ორივე.</translation>
    </message>
    <message>
        <source>An earlier try may still be under way at the Revenue Service. It is looked up again in {seconds} {seconds:second|seconds}.</source>
        <translation>წინა მცდელობა შესაძლოა ჯერ კიდევ მუშავდება შემოსავლების სამსახურში. ხელახლა შემოწმდება {seconds} წამში.</translation>
    </message>
    <message>
        <source>Whether the Revenue Service has this document cannot be told from its list; look at {numbers} there. Nothing was sent again.</source>
        <translation>შემოსავლების სამსახურის სიიდან არ ჩანს, აქვს თუ არა ეს დოკუმენტი; ნახეთ იქ {numbers}. ხელახლა არაფერი გაგზავნილა.</translation>
    </message>
    <message>
        <source>Document {number} was cancelled at the Revenue Service meanwhile. Decide whether a new one is to be made.</source>
        <translation>დოკუმენტი {number} შემოსავლების სამსახურში ამასობაში გაუქმდა. გადაწყვიტეთ, საჭიროა თუ არა ახალი.</translation>
    </message>
    <message>
        <source>“{url}” is no address of the Revenue Service: it begins with https:// (http:// only for the practice server on this computer).</source>
        <translation>„{url}“ შემოსავლების სამსახურის მისამართი არ არის: ის https://-ით იწყება (http:// — მხოლოდ ამ კომპიუტერის სავარჯიშო სერვერისთვის).</translation>
    </message>
    <message>
        <source>The table of the Revenue Service&apos;s codes has no {number}. Ask its support, or refresh the table when connected.</source>
        <translation>შემოსავლების სამსახურის კოდების ცხრილში {number} არ არის. მიმართეთ მის მხარდაჭერას ან კავშირისას განაახლეთ ცხრილი.</translation>
    </message>
    <message>
        <source>Nothing was done, for these are one act: {left} of {count} refused.</source>
        <translation>არაფერი შესრულდა, რადგან ეს ერთი მოქმედებაა: {count}-დან უარყოფილია {left}.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {names}: left as they were.</source>
        <translation>{names}: შეცდომა არ არის, დარჩა უცვლელად.</translation>
    </message>
    <message>
        <source>{argument_name}: {message}</source>
        <translation>{argument_name}: {message}</translation>
    </message>
    <message>
        <source>“{value}” is none of these: {choices}</source>
        <translation>„{value}“ არ არის ერთ-ერთი: {choices}</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>აკლია: {words}</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>გაუგებარია: {words}</translation>
    </message>
    <message>
        <source>a value must follow</source>
        <translation>შემდეგ მნიშვნელობა უნდა ეწეროს</translation>
    </message>
    <message>
        <source>at least one value must follow</source>
        <translation>შემდეგ ერთი მნიშვნელობა მაინც უნდა ეწეროს</translation>
    </message>
    <message>
        <source>at most one value may follow</source>
        <translation>შემდეგ მხოლოდ ერთი მნიშვნელობა შეიძლება ეწეროს</translation>
    </message>
    <message>
        <source>takes no value: {words}</source>
        <translation>მნიშვნელობა არ სჭირდება: {words}</translation>
    </message>
    <message>
        <source>does not go together with {words}</source>
        <translation>ვერ იქნება ერთად: {words}</translation>
    </message>
    <message>
        <source>one of these is needed: {words}</source>
        <translation>საჭიროა ერთ-ერთი: {words}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>გამოყენება: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>არგუმენტები</translation>
    </message>
    <message>
        <source>options</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>ამ ცნობის ჩვენება და დასრულება</translation>
    </message>
    <message>
        <source>“{parser_name}” is none of these: {choices}</source>
        <translation>„{parser_name}“ არ არის ერთ-ერთი: {choices}</translation>
    </message>
    <message>
        <source>as many values must follow: {words}</source>
        <translation>შემდეგ იმდენი მნიშვნელობა უნდა ეწეროს: {words}</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number</source>
        <translation>„{value}“ მთელი რიცხვი არ არის</translation>
    </message>
    <message>
        <source>“{value}” is not an id as the program gives them</source>
        <translation>„{value}“ პროგრამის იდენტიფიკატორი არ არის</translation>
    </message>
    <message>
        <source>{added} parties would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>დაემატება კონტრაჰენტი: {added}, შეიცვლება: {changed}, უცვლელია: {same}. შემოსატანად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>{added} parties are added, {changed} changed, {same} were the same.</source>
        <translation>დამატებულია კონტრაჰენტი: {added}, შეცვლილი: {changed}, უცვლელი: {same}.</translation>
    </message>
    <message>
        <source>the same identification code</source>
        <translation>იგივე საიდენტიფიკაციო კოდი</translation>
    </message>
    <message>
        <source>the same bank account</source>
        <translation>იგივე საბანკო ანგარიში</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>მსგავსი დასახელება</translation>
    </message>
    <message>
        <source>No two parties look like one.</source>
        <translation>ერთმანეთის მსგავსი კონტრაჰენტები არ არის.</translation>
    </message>
    <message>
        <source>A VAT status needs both --vat-payer yes|no and --vat-from DAY.</source>
        <translation>დღგ-ის სტატუსს სჭირდება ორივე: --vat-payer yes|no და --vat-from თარიღი.</translation>
    </message>
    <message>
        <source>The file has no parties under its header.</source>
        <translation>ფაილში სათაურის ქვემოთ კონტრაჰენტები არ არის.</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>გადამხდელი</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>არ არის გადამხდელი</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>დღგ</translation>
    </message>
    <message>
        <source>Terms, days</source>
        <translation>ვადა, დღე</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>არ გამოიყენება</translation>
    </message>
    <message>
        <source>Balances of parties by age</source>
        <translation>კონტრაჰენტთა ნაშთები ხანდაზმულობით</translation>
    </message>
    <message>
        <source>What they owe is positive, what we owe negative. The days count from the day due by the document or the terms of the party; without a document the oldest debt is paid first.</source>
        <translation>რაც მათ მართებთ, დადებითია; რაც ჩვენ გვმართებს — უარყოფითი. დღეები ითვლება დოკუმენტის ან კონტრაჰენტის პირობების ვადიდან; თუ დოკუმენტი მითითებული არ არის, ჯერ უძველესი დავალიანება იფარება.</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>ვადაგადაცილება, დღე</translation>
    </message>
    <message>
        <source>Account and party</source>
        <translation>ანგარიში და კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>ვადა არ დამდგარა</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>პირველი ვადა</translation>
    </message>
    <message>
        <source>Statement of account: {party}</source>
        <translation>ანგარიშსწორების ამონაწერი: {party}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>კონტაქტი</translation>
    </message>
    <message>
        <source>On {day} neither side owes the other anything.</source>
        <translation>{day} მდგომარეობით მხარეებს ერთმანეთის მიმართ დავალიანება არ აქვთ.</translation>
    </message>
    <message>
        <source>On {day} {debtor} owes {creditor} {sum} ({words}).</source>
        <translation>{day} მდგომარეობით დავალიანება {creditor}-ის სასარგებლოდ შეადგენს {sum} ({words}). მოვალე: {debtor}.</translation>
    </message>
    <message>
        <source>Reconciliation act</source>
        <translation>შედარების აქტი</translation>
    </message>
    <message>
        <source>The right half is filled in by the other side from its books. Two copies, one for each side.</source>
        <translation>მარჯვენა ნაწილს მეორე მხარე ავსებს თავისი აღრიცხვის მიხედვით. აქტი შედგენილია ორ ეგზემპლარად, თითო თითოეული მხარისთვის.</translation>
    </message>
    <message>
        <source>By the books of {name}</source>
        <translation>{name}: აღრიცხვის მონაცემებით</translation>
    </message>
    <message>
        <source>Document and content</source>
        <translation>დოკუმენტი და შინაარსი</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ერთი მხარე</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>მეორე მხარე</translation>
    </message>
    <message>
        <source>Name the party with --party CODE.</source>
        <translation>მიუთითეთ კონტრაჰენტი: --party კოდი.</translation>
    </message>
    <message>
        <source>Customers and suppliers</source>
        <translation>მყიდველები და მომწოდებლები</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>გადახდების მიკუთვნება</translation>
    </message>
    <message>
        <source>Balances by age</source>
        <translation>ნაშთები ხანდაზმულობით</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>ანგარიშსწორების ამონაწერი</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>ახალი კონტრაჰენტი</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>ფაილის შემოტანა</translation>
    </message>
    <message>
        <source>VAT status</source>
        <translation>დღგ-ის სტატუსი</translation>
    </message>
    <message>
        <source>Pays within, days</source>
        <translation>გადახდის ვადა, დღე</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>საკონტაქტო პირი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Account of its debts</source>
        <translation>მისი დავალიანების ანგარიში</translation>
    </message>
    <message>
        <source>Account of our debts</source>
        <translation>ჩვენი დავალიანების ანგარიში</translation>
    </message>
    <message>
        <source>Account of income</source>
        <translation>შემოსავლის ანგარიში</translation>
    </message>
    <message>
        <source>Account of expense</source>
        <translation>ხარჯის ანგარიში</translation>
    </message>
    <message>
        <source>VAT code of sales</source>
        <translation>გაყიდვების დღგ-ის კოდი</translation>
    </message>
    <message>
        <source>VAT code of purchases</source>
        <translation>შესყიდვების დღგ-ის კოდი</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>The same code: {parties}</source>
        <translation>იგივე კოდი: {parties}</translation>
    </message>
    <message>
        <source>The same bank account: {parties}</source>
        <translation>იგივე საბანკო ანგარიში: {parties}</translation>
    </message>
    <message>
        <source>A similar name: {parties}</source>
        <translation>მსგავსი დასახელება: {parties}</translation>
    </message>
    <message>
        <source>Party {party} is added.</source>
        <translation>კონტრაჰენტი {party} დამატებულია.</translation>
    </message>
    <message>
        <source>Party {party} is kept.</source>
        <translation>კონტრაჰენტი {party} შენახულია.</translation>
    </message>
    <message>
        <source>Nothing was different: party {party} stays as it was.</source>
        <translation>არაფერი შეცვლილა: კონტრაჰენტი {party} იგივე დარჩა.</translation>
    </message>
    <message>
        <source>Keep the party</source>
        <translation>კონტრაჰენტის შენახვა</translation>
    </message>
    <message>
        <source>Open the party that may be the same</source>
        <translation>შესაძლო იგივე კონტრაჰენტის გახსნა</translation>
    </message>
    <message>
        <source>{id}  {moment}  {file}: {entries} {entries:entry|entries}, {posted} posted, {waiting} waiting, {reversed} taken back</source>
        <translation>{id}  {moment}  {file}: {entries} გატარება, {posted} გატარებულია, {waiting} ელოდება, {reversed} უკან გატანილია</translation>
    </message>
    <message>
        <source>Give the account a code: Latin letters, digits, points, hyphens or underscores, such as 1210.01.</source>
        <translation>მიუთითეთ ანგარიშის კოდი: ლათინური ასოები, ციფრები, წერტილი, ტირე ან ქვედა ტირე, მაგალითად 1210.01.</translation>
    </message>
    <message>
        <source>Give the name in Georgian.</source>
        <translation>მიუთითეთ დასახელება ქართულად.</translation>
    </message>
    <message>
        <source>{file} was not brought in: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} არ შეტანილა: შესასწორებელია {count} რამ. არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>{count} {count:row is|rows are} read. Turning {count:it|them} into entries …</source>
        <translation>წაკითხულია {count} სტრიქონი. მიმდინარეობს გატარებებად გარდაქმნა …</translation>
    </message>
    <message>
        <source>Checking {count} {count:entry|entries} …</source>
        <translation>მოწმდება {count} გატარება …</translation>
    </message>
    <message>
        <source>Writing {count} {count:entry|entries}, all or none …</source>
        <translation>იწერება {count} გატარება: ყველა ან არც ერთი …</translation>
    </message>
    <message>
        <source>{file} has {count} {count:entry|entries}. A draft takes one: give all rows one value of “entry”.</source>
        <translation>{file} შეიცავს {count} გატარებას. მონახაზი ერთს იღებს: ყველა სტრიქონს ერთი „entry“ მიანიჭეთ.</translation>
    </message>
    <message>
        <source>{file} was not imported: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} არ იმპორტირებულა: გასასწორებელია {count} ადგილი. არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>You do not have the right to do this here. Ask the administrator of the company.</source>
        <translation>აქ ამის უფლება არ გაქვთ. მიმართეთ კომპანიის ადმინისტრატორს.</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>გაყიდვები და შესყიდვები</translation>
    </message>
    <message>
        <source>Printed invoice</source>
        <translation>ინვოისის ბეჭდური ფორმა</translation>
    </message>
    <message>
        <source>“{value}” is no month. Type 3 or 03.2026.</source>
        <translation>„{value}“ თვე არ არის. აკრიფეთ 3 ან 03.2026.</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>დარჩენილი ავანსები</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>დარჩენილია</translation>
    </message>
    <message>
        <source>VAT left</source>
        <translation>დარჩენილი დღგ</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>აქ გამოყენებული</translation>
    </message>
    <message>
        <source>VAT released</source>
        <translation>ჩათვლილი ავანსის დღგ</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>ახალი შესყიდვა</translation>
    </message>
    <message>
        <source>New advance received</source>
        <translation>ახალი მიღებული ავანსი</translation>
    </message>
    <message>
        <source>New advance paid</source>
        <translation>ახალი გადახდილი ავანსი</translation>
    </message>
    <message>
        <source>New retail day</source>
        <translation>დღის ახალი საცალო ნავაჭრი</translation>
    </message>
    <message>
        <source>New customs declaration</source>
        <translation>ახალი საბაჟო დეკლარაცია</translation>
    </message>
    <message>
        <source>New credit note to a customer</source>
        <translation>ახალი კრედიტ-ნოტა მყიდველს</translation>
    </message>
    <message>
        <source>New credit note of a supplier</source>
        <translation>მომწოდებლის ახალი კრედიტ-ნოტა</translation>
    </message>
    <message>
        <source>Disc., %</source>
        <translation>ფასდ., %</translation>
    </message>
    <message>
        <source>Customs duty, GEL</source>
        <translation>იმპორტის გადასახადი, ლარი</translation>
    </message>
    <message>
        <source>Deduct, %</source>
        <translation>ჩათვლა, %</translation>
    </message>
    <message>
        <source>Its invoice</source>
        <translation>მისი ინვოისი</translation>
    </message>
    <message>
        <source>All VAT of this month is deducted: nothing is adjusted.</source>
        <translation>ამ თვის დღგ მთლიანად ითვლება: დასაკორექტირებელი არაფერია.</translation>
    </message>
    <message>
        <source>not prepared</source>
        <translation>არ არის მომზადებული</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>მომზადებულია</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>წარდგენილია</translation>
    </message>
    <message>
        <source>Accrued and unpaid at the start</source>
        <translation>დარიცხული და გაუცემელი დასაწყისში</translation>
    </message>
    <message>
        <source>+ accrued in the month</source>
        <translation>+ თვეში დარიცხული</translation>
    </message>
    <message>
        <source>− paid in the month: the return</source>
        <translation>− თვეში გაცემული: დეკლარაცია</translation>
    </message>
    <message>
        <source>= accrued and unpaid at the end</source>
        <translation>= დარიცხული და გაუცემელი ბოლოს</translation>
    </message>
    <message>
        <source>The return in all</source>
        <translation>დეკლარაცია, სულ</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>დაკავებული გადასახადის დეკლარაცია</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>გადასახადი, %</translation>
    </message>
    <message>
        <source>Pension to be paid until</source>
        <translation>პენსიის გადახდის ვადა</translation>
    </message>
    <message>
        <source>Bridge from what was accrued to what was paid</source>
        <translation>დარიცხულიდან გაცემულამდე</translation>
    </message>
    <message>
        <source>Return or ledger</source>
        <translation>დეკლარაცია ან წიგნი</translation>
    </message>
    <message>
        <source>Reconciliation of pension and tax</source>
        <translation>პენსიისა და გადასახადის შეჯერება</translation>
    </message>
    <message>
        <source>Tax to be paid until</source>
        <translation>გადასახადის გადახდის ვადა</translation>
    </message>
    <message>
        <source>Payroll: from accrual to payment</source>
        <translation>ხელფასი: დარიცხვიდან გაცემამდე</translation>
    </message>
    <message>
        <source>Return of the month</source>
        <translation>თვის დეკლარაცია</translation>
    </message>
    <message>
        <source>Difference: paid less return</source>
        <translation>სხვაობა: გაცემული მინუს დეკლარაცია</translation>
    </message>
    <message>
        <source>Account in the ledger</source>
        <translation>ანგარიში მთავარ წიგნში</translation>
    </message>
    <message>
        <source>Owed at the start</source>
        <translation>ვალდებულება დასაწყისში</translation>
    </message>
    <message>
        <source>− settled in the month</source>
        <translation>− თვეში დაფარული</translation>
    </message>
    <message>
        <source>= owed at the end</source>
        <translation>= ვალდებულება ბოლოს</translation>
    </message>
    <message>
        <source>Difference: ledger less payroll, accrued</source>
        <translation>სხვაობა: მთავარი წიგნი მინუს ხელფასი, დარიცხული</translation>
    </message>
    <message>
        <source>Due now: of what was paid, not yet settled</source>
        <translation>გადასახდელია: გაცემულიდან ჯერ დაუფარავი</translation>
    </message>
    <message>
        <source>corrected by a later one</source>
        <translation>შესწორებულია მომდევნოთი</translation>
    </message>
    <message>
        <source>For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.</source>
        <translation>განკუთვნილია შემოსავლების სამსახურის პორტალის ფორმაში ხელით შესატანად: ეს ფურცელი არსად იგზავნება.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>უჯრა</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>დღგ-ის დეკლარაცია</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ფორმა</translation>
    </message>
    <message>
        <source>Accrued in all</source>
        <translation>სულ დარიცხულია</translation>
    </message>
    <message>
        <source>Deducted in all</source>
        <translation>სულ ჩათვლილია</translation>
    </message>
    <message>
        <source>File and pay until</source>
        <translation>წარდგენისა და გადახდის ვადა</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>სრულდება</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>არ სრულდება</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>შემოწმებები</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Register of sales</source>
        <translation>გაყიდვების რეესტრი</translation>
    </message>
    <message>
        <source>Register of purchases</source>
        <translation>შესყიდვების რეესტრი</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>დეკლარაცია</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed in the portal</source>
        <translation>დარიცხული დღგ-ის დანართი პორტალში შესატანად</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed in the portal</source>
        <translation>ჩათვლილი დღგ-ის დანართი პორტალში შესატანად</translation>
    </message>
    <message>
        <source>Parts of the official form: {source}. They have not been confirmed: compare them with the form on the portal.</source>
        <translation>ოფიციალური ფორმის ნაწილები: {source}. ისინი დადასტურებული არ არის: შეადარეთ პორტალის ფორმას.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>თვის დეკლარაციები</translation>
    </message>
    <message>
        <source>Which return</source>
        <translation>რომელი დეკლარაცია</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>წარდგენის დღე</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ნომერი პორტალზე</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>დახურულია გატარებით</translation>
    </message>
    <message>
        <source>corrective {number}</source>
        <translation>შესწორებული {number}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>პირველადი</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ახლა</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>რა შეიცვალა მას შემდეგ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>სხვაობა</translation>
    </message>
    <message>
        <source>VAT without a VAT code</source>
        <translation>დღგ კოდის გარეშე</translation>
    </message>
    <message>
        <source>Suppliers that do not fit</source>
        <translation>შეუსაბამო მიმწოდებლები</translation>
    </message>
    <message>
        <source>Threshold of VAT registration</source>
        <translation>დღგ-ის სარეგისტრაციო ზღვარი</translation>
    </message>
    <message>
        <source>Taxable turnover</source>
        <translation>დასაბეგრი ბრუნვა</translation>
    </message>
    <message>
        <source>Since the first</source>
        <translation>პირველიდან ჯამურად</translation>
    </message>
    <message>
        <source>Of the threshold, %</source>
        <translation>ზღვრის, %</translation>
    </message>
    <message>
        <source>Registered for VAT since {day}: the threshold asks nothing any more.</source>
        <translation>დღგ-ის გადამხდელად რეგისტრირებულია {day}-დან: ზღვარი აღარაფერს მოითხოვს.</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: register by {by}, first return by {due}.</source>
        <translation>ზღვარს გადააჭარბა {day}: რეგისტრაცია – {by}, პირველი დეკლარაცია – {due}.</translation>
    </message>
    <message>
        <source>Near the threshold of registration: {percent} of it.</source>
        <translation>სარეგისტრაციო ზღვართან ახლოს: მისი {percent}.</translation>
    </message>
    <message>
        <source>Below the threshold of registration: {percent} of it.</source>
        <translation>სარეგისტრაციო ზღვარს ქვემოთ: მისი {percent}.</translation>
    </message>
    <message>
        <source>Threshold, GEL</source>
        <translation>ზღვარი, ლარი</translation>
    </message>
    <message>
        <source>Counted without a VAT code</source>
        <translation>დათვლილია დღგ-ის კოდის გარეშე</translation>
    </message>
    <message>
        <source>Operations while not registered in time</source>
        <translation>ოპერაციები დროული რეგისტრაციის გარეშე</translation>
    </message>
    <message>
        <source>Fine of article 282, GEL</source>
        <translation>282-ე მუხლის ჯარიმა, ლარი</translation>
    </message>
    <message>
        <source>not within twelve months</source>
        <translation>თორმეტ თვეში არა</translation>
    </message>
    <message>
        <source>Passed at this pace in</source>
        <translation>ამ ტემპით გადააჭარბებს</translation>
    </message>
    <message>
        <source>Turnover with the right to deduct</source>
        <translation>ბრუნვა ჩათვლის უფლებით</translation>
    </message>
    <message>
        <source>Turnover without that right</source>
        <translation>ბრუნვა ჩათვლის უფლების გარეშე</translation>
    </message>
    <message>
        <source>VAT on purchases for mixed use</source>
        <translation>შერეული გამოყენების შესყიდვების დღგ</translation>
    </message>
    <message>
        <source>Of it deducted</source>
        <translation>აქედან ჩათვლილი</translation>
    </message>
    <message>
        <source>Of it not deducted, to the cost</source>
        <translation>აქედან არ ითვლება, მიეკუთვნება თვითღირებულებას</translation>
    </message>
    <message>
        <source>Difference of the whole year</source>
        <translation>მთელი წლის სხვაობა</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>უკვე გატარებულია</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>პროპორციული ჩათვლა</translation>
    </message>
    <message>
        <source>What</source>
        <translation>რა</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>რა არის გასაკეთებელი</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ნიშანი</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>რამდენი</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Documents of VAT</source>
        <translation>დღგ-ის დოკუმენტები</translation>
    </message>
    <message>
        <source>Days of the tax law</source>
        <translation>საგადასახადო ვადები</translation>
    </message>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>ელოდება საგად. დოკუმენტს</translation>
    </message>
    <message>
        <source>Came after the filing</source>
        <translation>წარდგენის შემდეგ შემოსული</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>ჩემი მონახაზები</translation>
    </message>
    <message>
        <source>Overdue debts</source>
        <translation>ვადაგადაცილებული დავალიანება</translation>
    </message>
    <message>
        <source>Threshold of registration</source>
        <translation>სარეგისტრაციო ზღვარი</translation>
    </message>
    <message>
        <source>The corrective return of {month} is prepared.</source>
        <translation>შესწორებული დეკლარაცია მომზადებულია: {month}.</translation>
    </message>
    <message>
        <source>Prepare the corrective return</source>
        <translation>შესწორებული დეკლარაციის მომზადება</translation>
    </message>
    <message>
        <source>No sale stands in the return of this month.</source>
        <translation>ამ თვის დეკლარაციაში გაყიდვა არ არის.</translation>
    </message>
    <message>
        <source>No purchase stands in the return of this month.</source>
        <translation>ამ თვის დეკლარაციაში შესყიდვა არ არის.</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed</source>
        <translation>დარიცხული დღგ-ის დანართი</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed</source>
        <translation>ჩათვლილი დღგ-ის დანართი</translation>
    </message>
    <message>
        <source>Nothing was sold in these twelve months.</source>
        <translation>ამ თორმეტ თვეში არაფერი გაყიდულა.</translation>
    </message>
    <message>
        <source>Every supplier fits what is deducted of it.</source>
        <translation>ყველა მიმწოდებელი შეესაბამება ჩათვლილ დღგ-ს.</translation>
    </message>
    <message>
        <source>Every line on an account of VAT has its VAT code.</source>
        <translation>დღგ-ის ანგარიშების ყველა სტრიქონს აქვს დღგ-ის კოდი.</translation>
    </message>
    <message>
        <source>Proportional deduction of VAT, {month}</source>
        <translation>დღგ-ის პროპორციული ჩათვლა, {month}</translation>
    </message>
    <message>
        <source>The proportional deduction is entered: {number}.</source>
        <translation>პროპორციული ჩათვლა გატარებულია: {number}.</translation>
    </message>
    <message>
        <source>They wait for their tax invoice again: {count}.</source>
        <translation>კვლავ ელოდება საგადასახადო დოკუმენტს: {count}.</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>მოლოდინში დაბრუნება</translation>
    </message>
    <message>
        <source>The return of {month} is prepared.</source>
        <translation>დეკლარაცია მომზადებულია: {month}.</translation>
    </message>
    <message>
        <source>The return of {month} is marked as filed.</source>
        <translation>დეკლარაცია აღინიშნა წარდგენილად: {month}.</translation>
    </message>
    <message>
        <source>The month is settled by {number}.</source>
        <translation>თვე დახურულია გატარებით {number}.</translation>
    </message>
    <message>
        <source>The settling entry {number} waits for a second person.</source>
        <translation>დამხურავი გატარება {number} ელოდება მეორე პირს.</translation>
    </message>
    <message>
        <source>Return: {state}</source>
        <translation>დეკლარაცია: {state}</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>შეჯერება</translation>
    </message>
    <message>
        <source>File and pay until {day}</source>
        <translation>წარდგენისა და გადახდის ვადა: {day}</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>დარჩენილია დღე: {count}</translation>
    </message>
    <message>
        <source>Days late: {count}</source>
        <translation>დაგვიანებულია დღით: {count}</translation>
    </message>
    <message>
        <source>Income tax of the return of {month}</source>
        <translation>საშემოსავლო გადასახადი, დეკლარაცია: {month}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>მომზადება</translation>
    </message>
    <message>
        <source>File for the portal</source>
        <translation>ფაილი პორტალისთვის</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>წარდგენილად მონიშვნა</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ბიუჯეტთან დახურვა</translation>
    </message>
    <message>
        <source>pension until {day}</source>
        <translation>პენსია {day}-მდე</translation>
    </message>
    <message>
        <source>Prepare, and ask the surplus back</source>
        <translation>მომზადება და ზედმეტობის დაბრუნების მოთხოვნა</translation>
    </message>
    <message>
        <source>Attach to a return</source>
        <translation>დეკლარაციაზე მიბმა</translation>
    </message>
    <message>
        <source>Nothing is sent to RS.ge.</source>
        <translation>RS.ge-ზე არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Documents from {day} on are sent to RS.ge.</source>
        <translation>RS.ge-ზე იგზავნება დოკუმენტები {day}-დან.</translation>
    </message>
    <message>
        <source>{done} sent, {delayed} wait, {dead} refused.</source>
        <translation>გაგზავნილია {done}, ელოდება {delayed}, უარყოფილია {dead}.</translation>
    </message>
    <message>
        <source>Documents that go again: {count}.</source>
        <translation>ხელახლა იგზავნება დოკუმენტები: {count}.</translation>
    </message>
    <message>
        <source>{fetched} fetched, {matched} of them matched with the books.</source>
        <translation>ჩამოტვირთულია {fetched}, მათგან აღრიცხვის დოკუმენტებს დაუკავშირდა {matched}.</translation>
    </message>
    <message>
        <source>Documents go to RS.ge itself, or to a practice server on this computer such as http://127.0.0.1:8099. Leave the address empty for RS.ge.</source>
        <translation>დოკუმენტები იგზავნება თავად RS.ge-ზე, ან ამ კომპიუტერის სავარჯიშო სერვერზე, მაგალითად http://127.0.0.1:8099. RS.ge-სთვის მისამართი ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>Quantities, amounts and VAT are those of the books and are not changed here. Correct the invoice itself.</source>
        <translation>რაოდენობა, თანხა და დღგ ბუღალტერიისაა და აქ არ იცვლება. გაასწორეთ თავად ანგარიში.</translation>
    </message>
    <message>
        <source>To reject an invoice a reason is needed; to attach one, the number of the declaration and its month.</source>
        <translation>უარყოფას მიზეზი სჭირდება; მიმაგრებას - დეკლარაციის ნომერი და მისი თვე.</translation>
    </message>
    <message>
        <source>This is on its way to RS.ge already. Look into the outbox.</source>
        <translation>ეს უკვე RS.ge-ს გზაზეა. ნახეთ გასაგზავნი.</translation>
    </message>
    <message>
        <source>More was credited than the line of the invoice has. RS.ge takes no amounts below zero; compare both documents.</source>
        <translation>დაბრუნებულია მეტი, ვიდრე ანგარიშის სტრიქონშია. RS.ge ნულზე ნაკლებ თანხას არ იღებს; შეადარეთ ორივე დოკუმენტი.</translation>
    </message>
    <message>
        <source>There is no such document of RS.ge here. Fetch them first.</source>
        <translation>RS.ge-ს ასეთი დოკუმენტი აქ არ არის. ჯერ ჩამოტვირთეთ.</translation>
    </message>
    <message>
        <source>Held back by a person.</source>
        <translation>შეჩერებულია პირის მიერ.</translation>
    </message>
    <message>
        <source>{entry} is no document of that kind: what came belongs to a purchase, what we sent to a sale.</source>
        <translation>{entry} ამ სახის დოკუმენტი არ არის: მიღებული შესყიდვას ეკუთვნის, გაგზავნილი - გაყიდვას.</translation>
    </message>
    <message>
        <source>{entry} is matched with {number} of RS.ge already. Undo that first, or choose another.</source>
        <translation>{entry} უკვე დაკავშირებულია RS.ge-ს {number}-თან. ჯერ ის გააუქმეთ, ან აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>Somebody decided meanwhile what “{name}” is. Press F5 and look at it again.</source>
        <translation>ამასობაში სხვამ უკვე განსაზღვრა, რა არის „{name}“. დააჭირეთ F5-ს და ნახეთ ხელახლა.</translation>
    </message>
    <message>
        <source>A line names no goods or service. RS.ge wants a name in every line.</source>
        <translation>სტრიქონში საქონელი ან მომსახურება არ წერია. RS.ge ყოველ სტრიქონში დასახელებას ითხოვს.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>დოკუმენტს სტრიქონები არ აქვს.</translation>
    </message>
    <message>
        <source>The buyer has no identification code of 9 or 11 digits. Give it in the outbox, or hold the document back if the buyer needs no tax invoice.</source>
        <translation>მყიდველს არ აქვს 9- ან 11-ნიშნა საიდენტიფიკაციო კოდი. მიუთითეთ გასაგზავნში, ან შეაჩერეთ დოკუმენტი, თუ მყიდველს ანგარიშ-ფაქტურა არ სჭირდება.</translation>
    </message>
    <message>
        <source>There is no such document in the outbox.</source>
        <translation>გასაგზავნში ასეთი დოკუმენტი არ არის.</translation>
    </message>
    <message>
        <source>The document is done, taken back or just being sent, so this cannot be decided about it.</source>
        <translation>დოკუმენტი უკვე გაგზავნილია, უკან არის აღებული ან ახლა იგზავნება, ამიტომ ამას ვერ გადაწყვეტთ.</translation>
    </message>
    <message>
        <source>A company for demonstration or practice sends nothing to RS.ge. Give the address of a practice server on this computer.</source>
        <translation>სადემონსტრაციო და სავარჯიშო კომპანია RS.ge-ზე არაფერს აგზავნის. მიუთითეთ ამ კომპიუტერის სავარჯიშო სერვერის მისამართი.</translation>
    </message>
    <message>
        <source>Another program has gone on sending this company&apos;s documents meanwhile.</source>
        <translation>ამ კომპანიის დოკუმენტების გაგზავნა ამასობაში სხვა პროგრამამ განაგრძო.</translation>
    </message>
    <message>
        <source>The entry was taken back before the document was sent, so it is not sent.</source>
        <translation>გატარება უკან აიღეს, სანამ დოკუმენტი გაიგზავნებოდა, ამიტომ აღარ იგზავნება.</translation>
    </message>
    <message>
        <source>The document was never sent to RS.ge, so there is nothing to change there.</source>
        <translation>დოკუმენტი RS.ge-ზე არასდროს გაგზავნილა, ამიტომ იქ შესაცვლელი არაფერია.</translation>
    </message>
    <message>
        <source>RS.ge</source>
        <translation>RS.ge</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>დაკავშირება</translation>
    </message>
    <message>
        <source>Connection to RS.ge</source>
        <translation>RS.ge-სთან კავშირი</translation>
    </message>
    <message>
        <source>Documents held back: {count}.</source>
        <translation>შეჩერებულია დოკუმენტები: {count}.</translation>
    </message>
    <message>
        <source>Mended; the document goes again.</source>
        <translation>გასწორდა; დოკუმენტი ხელახლა იგზავნება.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ახლა გაგზავნა</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ხელახლა გაგზავნა</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>Invoices that are right: {count}. Add --commit to bring them in.</source>
        <translation>ინვოისები სწორია: {count}. შემოსატანად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>Too many rows to paste (the most is {rows}). Bring them in as a file.</source>
        <translation>ერთად ჩაისმება არაუმეტეს {rows} სტრიქონისა. მეტი ფაილით შემოიტანეთ.</translation>
    </message>
    <message>
        <source>Tax Code of Georgia, No. 3591, 17.09.2010</source>
        <translation>საქართველოს საგადასახადო კოდექსი, №3591, 17.09.2010</translation>
    </message>
    <message>
        <source>Tax Code of Georgia</source>
        <translation>საქართველოს საგადასახადო კოდექსი</translation>
    </message>
    <message>
        <source>Order 996 of the Minister of Finance of 31.12.2010</source>
        <translation>ფინანსთა მინისტრის 31.12.2010 №996 ბრძანება</translation>
    </message>
    <message>
        <source>Law of Georgia on Funded Pension, No. 3303, 21.07.2018</source>
        <translation>საქართველოს კანონი „დაგროვებითი პენსიის შესახებ“, №3303, 21.07.2018</translation>
    </message>
    <message>
        <source>Labour Code of Georgia</source>
        <translation>საქართველოს შრომის კოდექსი</translation>
    </message>
    <message>
        <source>Decree of the Government of Georgia</source>
        <translation>საქართველოს მთავრობის დადგენილება</translation>
    </message>
    <message>
        <source>articles 67 and 164 say nothing of lines; tax invoices of RS.ge keep the tax of each line</source>
        <translation>67-ე და 164-ე მუხლები სტრიქონებზე არაფერს ამბობს; RS.ge-ს საგადასახადო დოკუმენტებში გადასახადი თითოეულ სტრიქონზეა</translation>
    </message>
    <message>
        <source>{act}, article {article}</source>
        <translation>{act}, მუხლი {article}</translation>
    </message>
    <message>
        <source>VAT return and payment</source>
        <translation>დღგ-ის დეკლარაცია და გადახდა</translation>
    </message>
    <message>
        <source>Withholding return, where wages were paid</source>
        <translation>დაკავებული გადასახადის დეკლარაცია, თუ ხელფასი გაიცა</translation>
    </message>
    <message>
        <source>Pension contributions, where wages were paid</source>
        <translation>საპენსიო შენატანები, თუ ხელფასი გაიცა</translation>
    </message>
    <message>
        <source>No user of RS.ge is kept on this computer. Give it on the screen “Connection to RS.ge”.</source>
        <translation>ამ კომპიუტერზე RS.ge-ს მომხმარებელი შენახული არ არის. მიუთითეთ ეკრანზე „RS.ge-სთან კავშირი“.</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods set off.</source>
        <translation>ზედნადებს სჭირდება მისამართი, საიდანაც გადის საქონელი.</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods arrive.</source>
        <translation>ზედნადებს სჭირდება მისამართი, სადაც მიდის საქონელი.</translation>
    </message>
    <message>
        <source>Say what carries the goods.</source>
        <translation>მიუთითეთ, რით გადააქვთ საქონელი.</translation>
    </message>
    <message>
        <source>The waybill needs the number of the car.</source>
        <translation>ზედნადებს სჭირდება მანქანის ნომერი.</translation>
    </message>
    <message>
        <source>A foreign driver is named, with the number of a paper.</source>
        <translation>უცხოელ მძღოლს სახელი და საბუთის ნომერი უნდა ჰქონდეს მითითებული.</translation>
    </message>
    <message>
        <source>The driver&apos;s personal number has 11 digits.</source>
        <translation>მძღოლის პირადი ნომერი 11 ციფრია.</translation>
    </message>
    <message>
        <source>in {days} {days:day|days}</source>
        <translation>{days} დღეში</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>{days} {days:day|days} overdue</source>
        <translation>ვადას {days} დღით გადასცდა</translation>
    </message>
    <message>
        <source>RS.ge does not answer now.</source>
        <translation>RS.ge ახლა არ პასუხობს.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries}</source>
        <translation>{count} გატარება</translation>
    </message>
    <message>
        <source>{count} {count:document|documents}</source>
        <translation>{count} დოკუმენტი</translation>
    </message>
    <message>
        <source>Every month with payments is filed.</source>
        <translation>ყველა თვე, რომელშიც გაცემა იყო, წარდგენილია.</translation>
    </message>
    <message>
        <source>What is paid comes into the month&apos;s return.</source>
        <translation>რაც გაიცემა, თვის დეკლარაციაში აისახება.</translation>
    </message>
    <message>
        <source>{month}: {state}, file and pay until {day}.</source>
        <translation>{month}: {state}, წარდგენისა და გადახდის ვადა {day}.</translation>
    </message>
    <message>
        <source>The last run is of {month}.</source>
        <translation>ბოლო დარიცხვა: {month}.</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>გასაცემი ხელფასი არ არის.</translation>
    </message>
    <message>
        <source>Owed wages, the oldest to be paid on {day}.</source>
        <translation>გასაცემია ხელფასი, უძველესი ვადა {day}.</translation>
    </message>
    <message>
        <source>The register of hired persons knows all.</source>
        <translation>დაქირავებულ პირთა რეესტრში ყველაფერი ასახულია.</translation>
    </message>
    <message>
        <source>A start or end of work comes here before it.</source>
        <translation>მუშაობის დაწყება ან დასრულება აქ წინასწარ ჩნდება.</translation>
    </message>
    <message>
        <source>Not told in time: {late}; to be told within a week: {soon}.</source>
        <translation>დროულად არ ეცნობა: {late}; ერთ კვირაში საცნობებელია: {soon}.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of the register</source>
        <translation>რეესტრის {count} ჩანაწერი</translation>
    </message>
    <message>
        <source>To pay by now: {amount} GEL.</source>
        <translation>ამ დროისთვის გადასახდელია {amount} ლარი.</translation>
    </message>
    <message>
        <source>At this pace it is passed in {month}.</source>
        <translation>ამ ტემპით ზღვარს გადააჭარბებს: {month}.</translation>
    </message>
    <message>
        <source>This company sends nothing to RS.ge yet.</source>
        <translation>ეს კომპანია RS.ge-ზე ჯერ არაფერს აგზავნის.</translation>
    </message>
    <message>
        <source>“Connection to RS.ge” says from which day it does.</source>
        <translation>რომელი დღიდან გააგზავნოს, „RS.ge-სთან კავშირში“ იწერება.</translation>
    </message>
    <message>
        <source>Everything is at RS.ge.</source>
        <translation>ყველაფერი RS.ge-ზეა.</translation>
    </message>
    <message>
        <source>A posted sale, advance or credit note comes here.</source>
        <translation>აქ ხვდება გატარებული რეალიზაცია, ავანსი ან დაბრუნება.</translation>
    </message>
    <message>
        <source>Unsent: {unsent}, refused: {refused}, held back: {held}.</source>
        <translation>გაუგზავნელი: {unsent}, უარყოფილი: {refused}, შეჩერებული: {held}.</translation>
    </message>
    <message>
        <source>Sending stands still: {why}</source>
        <translation>გაგზავნა შეჩერებულია: {why}</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>არცერთი შესყიდვა არ ელოდება საგადასახადო დოკუმენტს.</translation>
    </message>
    <message>
        <source>A purchase posted without its number comes here.</source>
        <translation>აქ ხვდება შესყიდვა, რომელიც დოკუმენტის ნომრის გარეშე გატარდა.</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation>უძველესი თარიღი: {day}.</translation>
    </message>
    <message>
        <source>Nothing came after a filing.</source>
        <translation>წარდგენის შემდეგ არაფერი შემოსულა.</translation>
    </message>
    <message>
        <source>What enters a filed month later comes here.</source>
        <translation>აქ ხვდება, რაც წარდგენილ თვეში მოგვიანებით შევიდა.</translation>
    </message>
    <message>
        <source>For a corrective return: Ctrl+Enter prepares it.</source>
        <translation>შესწორებული დეკლარაციისთვის: ამზადებს Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No entry waits for your approval.</source>
        <translation>თქვენს დამტკიცებას არცერთი გატარება არ ელოდება.</translation>
    </message>
    <message>
        <source>What a colleague submits for approval comes here.</source>
        <translation>აქ ხვდება, რასაც კოლეგა დასამტკიცებლად გამოგზავნის.</translation>
    </message>
    <message>
        <source>No draft of yours is unfinished.</source>
        <translation>დაუმთავრებელი მონახაზი არ გაქვთ.</translation>
    </message>
    <message>
        <source>In the journal Ins begins an entry.</source>
        <translation>ჟურნალში ახალ გატარებას Ins იწყებს.</translation>
    </message>
    <message>
        <source>Sent back to you: {count}.</source>
        <translation>თქვენ დაგიბრუნდათ: {count}.</translation>
    </message>
    <message>
        <source>Nothing is overdue, to us or by us.</source>
        <translation>ვადაგადაცილებული არაფერია – არც ჩვენს სასარგებლოდ, არც ჩვენი ვალი.</translation>
    </message>
    <message>
        <source>What is not paid on its day comes here.</source>
        <translation>აქ ხვდება, რაც ვადაში არ გადაიხადეს.</translation>
    </message>
    <message>
        <source>To us by {count} {count:party|parties}.</source>
        <translation>ჩვენს სასარგებლოდ: {count} კონტრაჰენტი.</translation>
    </message>
    <message>
        <source>We owe {count} {count:party|parties} {amount} GEL that {count:is|are} overdue.</source>
        <translation>ჩვენი ვადაგადაცილებული ვალი: {count} კონტრაჰენტი, {amount} ლარი.</translation>
    </message>
    <message>
        <source>{amount} GEL</source>
        <translation>{amount} ლარი</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>No rate is kept; none is needed for lari.</source>
        <translation>კურსები შენახული არ არის; ლარისთვის არც არის საჭირო.</translation>
    </message>
    <message>
        <source>On the list of rates Shift+F5 fetches them.</source>
        <translation>კურსების სიაში მათ Shift+F5 ტვირთავს.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>უახლესი თარიღი: {day}.</translation>
    </message>
    <message>
        <source>{count} {count:day|days} without rates</source>
        <translation>{count} დღე კურსის გარეშე</translation>
    </message>
    <message>
        <source>{number} of {party}, {day}, {amount} GEL: which purchase is it?</source>
        <translation>{number}, {party}, {day}, {amount} ლარი: რომელი შესყიდვაა?</translation>
    </message>
    <message>
        <source>{number} is matched with {reference}.</source>
        <translation>{number} დაკავშირებულია {reference}-თან.</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>ეს არის</translation>
    </message>
    <message>
        <source>Not ours: reject</source>
        <translation>ჩვენი არ არის: უარყოფა</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Kept: every later purchase with “{name}” is made so.</source>
        <translation>შენახულია: ყოველი შემდეგი შესყიდვა „{name}“-ით ასე შეიქმნება.</translation>
    </message>
    <message>
        <source>Kept. Every name is decided: in “Received through RS.ge” Ins makes the purchase.</source>
        <translation>შენახულია. ყველა დასახელება განსაზღვრულია: „RS.ge-დან მიღებულში“ Ins ქმნის შესყიდვას.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>განსაზღვრა</translation>
    </message>
    <message>
        <source>Asking RS.ge about {tin}…</source>
        <translation>RS.ge-ს ეკითხება {tin}-ის შესახებ…</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, დღგ-ის გადამხდელი. გადმოვიტანოთ?</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, not a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, არ არის დღგ-ის გადამხდელი. გადმოვიტანოთ?</translation>
    </message>
    <message>
        <source>The name here is “{name}” and is replaced.</source>
        <translation>აქ მითითებულია „{name}“ და ის შეიცვლება.</translation>
    </message>
    <message>
        <source>Taken over from RS.ge. Ctrl+Enter keeps the party.</source>
        <translation>გადმოტანილია RS.ge-დან. Ctrl+Enter ინახავს კონტრაგენტს.</translation>
    </message>
    <message>
        <source>Check at RS.ge</source>
        <translation>შემოწმება RS.ge-ზე</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>გადმოტანა</translation>
    </message>
    <message>
        <source>Allocated: {count}.</source>
        <translation>მიკუთვნებულია: {count}.</translation>
    </message>
    <message>
        <source>Proposed: {count}. Add --commit to keep it.</source>
        <translation>შეთავაზებულია: {count}. შესანახად დაამატეთ --commit.</translation>
    </message>
    <message>
        <source>There is nothing to allocate.</source>
        <translation>მისაკუთვნებელი არაფერია.</translation>
    </message>
    <message>
        <source>“{value}” is no id of an allocation. `party allocations` shows them.</source>
        <translation>„{value}“ მიკუთვნების იდენტიფიკატორი არ არის. მათ `party allocations` აჩვენებს.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>მიკუთვნება გაუქმებულია.</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>მისაკუთვნებელი გადახდები</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>დაუფარავი ვალები</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>მიკუთვნებული</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>ეს გადახდა</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>დაუფარავი</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>სხვა გადახდები</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ნაშთი</translation>
    </message>
    <message>
        <source>Allocations made</source>
        <translation>შესრულებული მიკუთვნებები</translation>
    </message>
    <message>
        <source>Due by terms: {days} {days:day|days}</source>
        <translation>ვადა პირობით: {days} დღე</translation>
    </message>
    <message>
        <source>Pay {number}: the draft of the entry opens then and is posted there.</source>
        <translation>{number}-ის გადახდა: გაიხსნება გატარების მონახაზი და იქ გატარდება.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>მონახაზის შექმნა</translation>
    </message>
    <message>
        <source>Account of money</source>
        <translation>ფულის ანგარიში</translation>
    </message>
    <message>
        <source>Without a rate that of the National Bank of the day is taken.</source>
        <translation>კურსის გარეშე აიღება იმ დღის ეროვნული ბანკის კურსი.</translation>
    </message>
    <message>
        <source>Choose the account of money.</source>
        <translation>აირჩიეთ ფულის ანგარიში.</translation>
    </message>
    <message>
        <source>Make the drafts that are due</source>
        <translation>ვადამოსული მონახაზების შექმნა</translation>
    </message>
    <message>
        <source>Make no more of it</source>
        <translation>აღარ შეიქმნას</translation>
    </message>
    <message>
        <source>Drafts made: {entries}.</source>
        <translation>შექმნილი მონახაზები: {entries}.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>მიკუთვნება</translation>
    </message>
    <message>
        <source>Propose oldest first</source>
        <translation>უძველესიდან შეთავაზება</translation>
    </message>
    <message>
        <source>Clear the proposal</source>
        <translation>შეთავაზების გასუფთავება</translation>
    </message>
    <message>
        <source>Undo the allocation</source>
        <translation>მიკუთვნების გაუქმება</translation>
    </message>
    <message>
        <source>An employee has no code. Give one of at most 64 signs.</source>
        <translation>თანამშრომელს კოდი არ აქვს. მიუთითეთ არაუმეტეს 64 ნიშნისა.</translation>
    </message>
    <message>
        <source>The code {employee} belongs to another employee. Give another one.</source>
        <translation>კოდი {employee} სხვა თანამშრომელს ეკუთვნის. მიუთითეთ სხვა.</translation>
    </message>
    <message>
        <source>Nothing was kept. Correct what is named, then keep it again.</source>
        <translation>არაფერი შენახულა. გაასწორეთ დასახელებული და შეინახეთ თავიდან.</translation>
    </message>
    <message>
        <source>{employee}: the bank account is no right IBAN. Compare it with the bank&apos;s paper.</source>
        <translation>{employee}: საბანკო ანგარიში სწორი IBAN არ არის. შეადარეთ ბანკის დოკუმენტს.</translation>
    </message>
    <message>
        <source>{employee} is blocked: what is known of this person is shown to nobody and not changed. Lift the blocking first.</source>
        <translation>{employee} დაბლოკილია: პირის მონაცემები არავის უჩანს და არ იცვლება. ჯერ მოხსენით ბლოკი.</translation>
    </message>
    <message>
        <source>Sheets of payroll with {employee} must be kept until {day}. Block this person instead of erasing.</source>
        <translation>უწყისები, რომლებშიც {employee} წერია, {day}-მდე უნდა შეინახოს. წაშლის ნაცვლად დაბლოკეთ ეს პირი.</translation>
    </message>
    <message>
        <source>{employee}: first and last name are both needed.</source>
        <translation>{employee}: საჭიროა სახელიც და გვარიც.</translation>
    </message>
    <message>
        <source>There is no such employee, or this person is blocked: {employee}.</source>
        <translation>ასეთი თანამშრომელი არ არის ან დაბლოკილია: {employee}.</translation>
    </message>
    <message>
        <source>No employee was given. Name at least one.</source>
        <translation>თანამშრომელი არ არის მითითებული. დაასახელეთ ერთი მაინც.</translation>
    </message>
    <message>
        <source>{employee}: this personal number belongs to an employee already. Use that one, also for who comes back.</source>
        <translation>{employee}: ეს პირადი ნომერი უკვე სხვა თანამშრომელს აქვს. გამოიყენეთ ის, დაბრუნებულისთვისაც.</translation>
    </message>
    <message>
        <source>{employee}: a citizen of Georgia has a personal number of 11 digits.</source>
        <translation>{employee}: საქართველოს მოქალაქის პირადი ნომერი 11 ციფრია.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>დაწერეთ მიზეზი, მინიმუმ სამი ასო: იგი მონაცემებთან ერთად ინახება.</translation>
    </message>
    <message>
        <source>{employee}: two agreements of one kind hold on {day}. End the earlier one before.</source>
        <translation>{employee}: {day} ერთი სახის ორი შეთანხმება მოქმედებს. წინა უფრო ადრე დაასრულეთ.</translation>
    </message>
    <message>
        <source>A value cannot be kept: a day, a number or a text is outside of what is allowed ({place}). Correct it, then keep it again.</source>
        <translation>მნიშვნელობა ვერ შეინახება: თარიღი, რიცხვი ან ტექსტი დასაშვებს სცდება ({place}). გაასწორეთ და შეინახეთ თავიდან.</translation>
    </message>
    <message>
        <source>This entry belongs to payroll and is changed there alone, by the payroll officer.</source>
        <translation>ეს გატარება ხელფასს ეკუთვნის და მხოლოდ იქ იცვლება, ხელფასის ბუღალტრის მიერ.</translation>
    </message>
    <message>
        <source>The entry books another sum than the people&apos;s lines come to: {role}. Calculate again.</source>
        <translation>გატარების თანხა არ ემთხვევა თანამშრომელთა სტრიქონების ჯამს: {role}. გამოთვალეთ თავიდან.</translation>
    </message>
    <message>
        <source>The entry of the run or payment is missing or dated otherwise. Calculate again.</source>
        <translation>დარიცხვის ან გადახდის გატარება არ არის ან სხვა თარიღით არის. გამოთვალეთ თავიდან.</translation>
    </message>
    <message>
        <source>Entries of payroll name no employee: everybody who reads entries would see the pay.</source>
        <translation>ხელფასის გატარებაში თანამშრომელი არ იწერება: ანაზღაურებას ნახავდა ყველა, ვინც გატარებებს კითხულობს.</translation>
    </message>
    <message>
        <source>The entry does not agree with payroll, and nothing was posted.</source>
        <translation>გატარება ხელფასის აღრიცხვას არ ემთხვევა; არაფერი გატარებულა.</translation>
    </message>
    <message>
        <source>A return is filed after its month and not in the future: {day}. Give the day of the portal&apos;s receipt.</source>
        <translation>დეკლარაცია წარედგინება მისი თვის შემდეგ და არა მომავალი თარიღით: {day}. მიუთითეთ პორტალის დასტურის დღე.</translation>
    </message>
    <message>
        <source>The run has nobody in it. Nothing is due, or nobody has an agreement that month.</source>
        <translation>დარიცხვაში არავინ არის: დასარიცხი არაფერია ან იმ თვეში შეთანხმება არავის აქვს.</translation>
    </message>
    <message>
        <source>There is no such run or payment of payroll. It may have been thrown away.</source>
        <translation>ასეთი დარიცხვა ან გადახდა არ არის. შესაძლოა, წაიშალა.</translation>
    </message>
    <message>
        <source>More would be paid than is owed to: {employees}. Read it anew.</source>
        <translation>გადახდა ვალზე მეტი იქნებოდა: {employees}. წაიკითხეთ თავიდან.</translation>
    </message>
    <message>
        <source>Payments of this run stand. Take them back first, or post the difference.</source>
        <translation>ამ დარიცხვის გადახდები ძალაშია. ჯერ გააუქმეთ ისინი ან გაატარეთ სხვაობა.</translation>
    </message>
    <message>
        <source>What is posted in payroll is not changed. Post the difference, or take it back.</source>
        <translation>გატარებული ხელფასი არ იცვლება. გაატარეთ სხვაობა ან გააუქმეთ.</translation>
    </message>
    <message>
        <source>Give the number under which the portal took the return.</source>
        <translation>მიუთითეთ ნომერი, რომლითაც პორტალმა დეკლარაცია მიიღო.</translation>
    </message>
    <message>
        <source>Payments of the month changed after the return was built. Build it again.</source>
        <translation>დეკლარაციის შედგენის შემდეგ თვის გადახდები შეიცვალა. შეადგინეთ თავიდან.</translation>
    </message>
    <message>
        <source>The rows of the return do not add up to its sums. Build it again.</source>
        <translation>დეკლარაციის სტრიქონები მის ჯამებს არ იძლევა. შეადგინეთ თავიდან.</translation>
    </message>
    <message>
        <source>The return is filed already, under {reference}. Later payments need a corrective one.</source>
        <translation>დეკლარაცია უკვე წარდგენილია: {reference}. შემდგომ გადახდებს დაზუსტებული სჭირდება.</translation>
    </message>
    <message>
        <source>There is no such withholding return.</source>
        <translation>ასეთი დეკლარაცია არ არის.</translation>
    </message>
    <message>
        <source>A return of this month was prepared by somebody else meanwhile. Read it anew.</source>
        <translation>ამ თვის დეკლარაცია ამასობაში სხვამ მოამზადა. წაიკითხეთ თავიდან.</translation>
    </message>
    <message>
        <source>Nothing of the month changed since its return was filed: there is nothing to correct.</source>
        <translation>დეკლარაციის წარდგენის შემდეგ თვეში არაფერი შეცვლილა: დასაზუსტებელი არაფერია.</translation>
    </message>
    <message>
        <source>A filed withholding return is not changed. Prepare a corrective one.</source>
        <translation>წარდგენილი დეკლარაცია არ იცვლება. მოამზადეთ დაზუსტებული.</translation>
    </message>
    <message>
        <source>No account serves “{role}”. Bind one under Chart of accounts, Roles, then post again.</source>
        <translation>„{role}“-ს ანგარიში არ აქვს. მიაბით ანგარიშთა გეგმის როლებში და გაატარეთ თავიდან.</translation>
    </message>
    <message>
        <source>A sum or a day of payroll cannot be kept ({place}). Calculate again.</source>
        <translation>ხელფასის თანხა ან თარიღი ვერ შეინახება ({place}). გამოთვალეთ თავიდან.</translation>
    </message>
    <message>
        <source>{employee}: the timesheet has another number of marks than the month has days ({days}).</source>
        <translation>{employee}: ტაბელში ნიშნების რაოდენობა თვის დღეებს არ ემთხვევა ({days}).</translation>
    </message>
    <message>
        <source>No timesheet was given. Name a month and at least one employee.</source>
        <translation>ტაბელი არ არის მითითებული. დაასახელეთ თვე და ერთი თანამშრომელი მაინც.</translation>
    </message>
    <message>
        <source>By law the person&apos;s own pension contribution is no part of the taxed salary (Tax Code, art. 101(3)(d)). Some handbooks tax the whole gross pay: then {over} too much is withheld.</source>
        <translation>კანონით თანამშრომლის საკუთარი საპენსიო შენატანი დასაბეგრ ხელფასში არ შედის (საგადასახადო კოდექსი, მუხლი 101(3)(დ)). ზოგი სახელმძღვანელო მთელ დარიცხულ ხელფასს ბეგრავს: მაშინ ზედმეტად დაკავდება {over}.</translation>
    </message>
    <message>
        <source>There is no pay item “{key}” on {day}.</source>
        <translation>{day} თარიღისთვის ანაზღაურების სახე „{key}“ არ არსებობს.</translation>
    </message>
    <message>
        <source>The claim {claim} has a sum below zero. Give back what was taken instead.</source>
        <translation>მოთხოვნას {claim} უარყოფითი თანხა აქვს. ამის ნაცვლად დააბრუნეთ დაკავებული.</translation>
    </message>
    <message>
        <source>Was paid last month, and is missing now.</source>
        <translation>გასულ თვეში ერიცხებოდა, ახლა კი სიაში არ არის.</translation>
    </message>
    <message>
        <source>Is paid for the first time.</source>
        <translation>ანაზღაურება პირველად ერიცხება.</translation>
    </message>
    <message>
        <source>Gross pay went from {before} to {now}, by {percent} %.</source>
        <translation>დარიცხული ხელფასი შეიცვალა: იყო {before}, არის {now} ({percent} %).</translation>
    </message>
    <message>
        <source>Net pay went from {before} to {now}, by {percent} %, while gross did not.</source>
        <translation>ხელზე ასაღები შეიცვალა: იყო {before}, არის {now} ({percent} %), დარიცხული კი თითქმის არა.</translation>
    </message>
    <message>
        <source>Has a contract and no pay this month.</source>
        <translation>ხელშეკრულება აქვს, ამ თვეში კი არაფერი ერიცხება.</translation>
    </message>
    <message>
        <source>More was paid or taken than was earned: the payout would be {now}.</source>
        <translation>გაცემული ან დაკავებული მეტია დარიცხულზე: გასაცემი იქნებოდა {now}.</translation>
    </message>
    <message>
        <source>Gross pay of {now} is unusually high.</source>
        <translation>დარიცხული ხელფასი {now} უჩვეულოდ მაღალია.</translation>
    </message>
    <message>
        <source>Hours of overtime: {hours}.</source>
        <translation>ზეგანაკვეთური საათები: {hours}.</translation>
    </message>
    <message>
        <source>{percent} % of pay after tax are taken by deductions.</source>
        <translation>დაკავებები შეადგენს დაბეგვრის შემდგომი ხელფასის {percent} %-ს.</translation>
    </message>
    <message>
        <source>The limit of deductions leaves {now} for the months to come.</source>
        <translation>დაკავების ზღვრის გამო მომდევნო თვეებზე გადადის {now}.</translation>
    </message>
    <message>
        <source>Pension contributions began or ended: {before} last month, {now} now.</source>
        <translation>საპენსიო შენატანი დაიწყო ან შეწყდა: გასულ თვეში {before}, ახლა {now}.</translation>
    </message>
    <message>
        <source>The year&apos;s tax allowance is used up this month: {now} of it here.</source>
        <translation>წლის საგადასახადო შეღავათი ამ თვეში ამოიწურა: აქ გამოყენებულია {now}.</translation>
    </message>
    <message>
        <source>At most {most} signs fit here.</source>
        <translation>აქ ეტევა არაუმეტეს {most} ნიშნისა.</translation>
    </message>
    <message>
        <source>Citizenship is the two Latin letters of the country: GE, UA, TR.</source>
        <translation>მოქალაქეობა ქვეყნის ორი ლათინური ასოა: GE, UA, TR.</translation>
    </message>
    <message>
        <source>This is no day on which somebody at work was born.</source>
        <translation>ამ დღეს მომუშავე პირი ვერ დაიბადებოდა.</translation>
    </message>
    <message>
        <source>The first day is missing. Say from when this holds.</source>
        <translation>პირველი დღე აკლია. მიუთითეთ, როდიდან მოქმედებს.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of both.</source>
        <translation>ბოლო დღე პირველზე ადრეა. გაასწორეთ ერთ-ერთი.</translation>
    </message>
    <message>
        <source>The amount is missing. Say how much was agreed.</source>
        <translation>თანხა აკლია. მიუთითეთ, რამდენზე შეთანხმდით.</translation>
    </message>
    <message>
        <source>The part of a full position is more than 0 and at most 2: 1 is a full one, 0.5 half.</source>
        <translation>განაკვეთი 0-ზე მეტია და 2-ს არ აღემატება: 1 სრულია, 0.5 — ნახევარი.</translation>
    </message>
    <message>
        <source>Hours a day are more than 0 and at most 24.</source>
        <translation>დღეში საათები 0-ზე მეტია და 24-ს არ აღემატება.</translation>
    </message>
    <message>
        <source>This was said of this day already. Leave one of both.</source>
        <translation>ამ დღეზე ეს უკვე თქმულია. დატოვეთ ერთი.</translation>
    </message>
    <message>
        <source>The ground is missing. Choose one.</source>
        <translation>საფუძველი აკლია. აირჩიეთ.</translation>
    </message>
    <message>
        <source>The amount of a year is more than 0.</source>
        <translation>წლის თანხა 0-ზე მეტია.</translation>
    </message>
    <message>
        <source>The pay item is missing. Choose one.</source>
        <translation>ანაზღაურების სახეობა აკლია. აირჩიეთ.</translation>
    </message>
    <message>
        <source>Give an amount or a percentage: one of both.</source>
        <translation>მიუთითეთ თანხა ან პროცენტი: ერთ-ერთი.</translation>
    </message>
    <message>
        <source>The total is more than 0, or is left empty.</source>
        <translation>ჯამი 0-ზე მეტია ან ცარიელია.</translation>
    </message>
    <message>
        <source>Column {column}: no value of “{name}” is given for this person&apos;s month.</source>
        <translation>სვეტი {column}: ამ პირის თვისთვის „{name}“-ის მნიშვნელობა მითითებული არ არის.</translation>
    </message>
    <message>
        <source>Column {column}: here the formula divides by zero. Use if() where the divisor may be zero.</source>
        <translation>სვეტი {column}: აქ ფორმულა ნულზე ყოფს. სადაც გამყოფი შეიძლება ნული იყოს, გამოიყენეთ if().</translation>
    </message>
    <message>
        <source>The formula has {length} characters; {limit} are allowed. Divide it.</source>
        <translation>ფორმულის სიგრძეა {length} სიმბოლო, დასაშვებია {limit}. გაყავით იგი.</translation>
    </message>
    <message>
        <source>Column {column}: the name “{name}” is not known. Known are: {known}.</source>
        <translation>სვეტი {column}: სახელი „{name}“ უცნობია. ცნობილია: {known}.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” means nothing in a formula. Write numbers with a point, and names in Latin letters.</source>
        <translation>სვეტი {column}: „{sign}“ ფორმულაში არაფერს ნიშნავს. რიცხვები წერტილით დაწერეთ, სახელები კი ლათინური ასოებით.</translation>
    </message>
    <message>
        <source>The formula is empty. Write for instance: hours * rate.</source>
        <translation>ფორმულა ცარიელია. დაწერეთ მაგალითად: hours * rate.</translation>
    </message>
    <message>
        <source>Column {column}: the formula ends where a value or a bracket is due.</source>
        <translation>სვეტი {column}: ფორმულა მთავრდება იქ, სადაც მნიშვნელობა ან ფრჩხილი უნდა იყოს.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” does not belong here. Look for a missing sign.</source>
        <translation>სვეტი {column}: „{sign}“ აქ არ უნდა იდგეს. შეამოწმეთ, ხომ არ აკლია ნიშანი.</translation>
    </message>
    <message>
        <source>Column {column}: more than {limit} brackets or signs stand within one another. Divide the formula.</source>
        <translation>სვეტი {column}: ერთმანეთში ჩადგმული ფრჩხილების ან ნიშნების რაოდენობა აღემატება დასაშვებს ({limit}). გაყავით ფორმულა.</translation>
    </message>
    <message>
        <source>Column {column}: {function} is written as round(value, 2), min(a, b), max(a, b) or if(a &gt; b, c, d).</source>
        <translation>სვეტი {column}: {function} ასე იწერება: round(value, 2), min(a, b), max(a, b) ან if(a &gt; b, c, d).</translation>
    </message>
    <message>
        <source>Column {column}: the number is too long; {limit} digits are allowed.</source>
        <translation>სვეტი {column}: რიცხვი ძალიან გრძელია; ციფრების დასაშვები რაოდენობა: {limit}.</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>ნამუშევარი საათები</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>ანაზღაურებადი შვებულება</translation>
    </message>
    <message>
        <source>Unpaid leave</source>
        <translation>აუნაზღაურებელი შვებულება</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>ავადმყოფობა</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>დეკრეტული შვებულება</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>მივლინება</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>გაცდენა</translation>
    </message>
    <message>
        <source>Day {day}: “{value}” is no mark of a timesheet. Give hours (8, or 8/2 with two at night), a letter ({letters}), or nothing for a day off.</source>
        <translation>{day} რიცხვი: „{value}“ ტაბელის ნიშანი არ არის. მიუთითეთ საათები (8, ან 8/2, თუ ორი ღამისაა), ასო ({letters}), ხოლო დასვენების დღეს — არაფერი.</translation>
    </message>
    <message>
        <source>The timesheet has marks that cannot be read.</source>
        <translation>ტაბელში არის ნიშნები, რომლებიც ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The pay item “{key}” has two forms on {day}.</source>
        <translation>ანაზღაურების სახეს „{key}“ {day}-ს ორი ვარიანტი აქვს.</translation>
    </message>
    <message>
        <source>“{item}” is free of tax and yet bears the pension contribution: its base is taxable pay. Change one of both.</source>
        <translation>„{item}“ გადასახადისგან თავისუფალია, საპენსიო შენატანი კი ერიცხება, რომლის ბაზა დასაბეგრი ხელფასია. შეცვალეთ ერთ-ერთი.</translation>
    </message>
    <message>
        <source>“{item}” hands what is above its limit to “{excess}”, which is no pay item.</source>
        <translation>„{item}“ ზღვრის ზემოთ დარჩენილს გადასცემს „{excess}“-ს, რომელიც ანაზღაურების სახე არ არის.</translation>
    </message>
    <message>
        <source>{employee}: on {day} more money came back than had been paid, by {amount}. Check the payment.</source>
        <translation>{employee}: {day}-ს დაბრუნებული თანხა გაცემულს {amount}-ით აღემატება. შეამოწმეთ გადახდა.</translation>
    </message>
    <message>
        <source>The file has no employees under its header.</source>
        <translation>ფაილში სათაურის ქვეშ თანამშრომლები არ არის.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Bring it in in parts.</source>
        <translation>ფაილში {most}-ზე მეტი სტრიქონია. შემოიტანეთ ნაწილებად.</translation>
    </message>
    <message>
        <source>This stands in row {other} of the file too. Leave one of both.</source>
        <translation>იგივე ფაილის {other}-ე სტრიქონშიც წერია. დატოვეთ ერთი.</translation>
    </message>
    <message>
        <source>“{value}” is none of the words known here: {allowed}.</source>
        <translation>„{value}“ აქ უცნობია. შესაძლებელია: {allowed}.</translation>
    </message>
    <message>
        <source>There is no cost centre “{value}”. Add it first.</source>
        <translation>ხარჯთა ცენტრი „{value}“ არ არსებობს. ჯერ დაამატეთ.</translation>
    </message>
    <message>
        <source>The currency “{value}” is not known in these books.</source>
        <translation>ვალუტა „{value}“ ამ წიგნებში უცნობია.</translation>
    </message>
    <message>
        <source>This is no day. Write 2026-03-31 or 31.03.2026.</source>
        <translation>ეს თარიღი არ არის. დაწერეთ 2026-03-31 ან 31.03.2026.</translation>
    </message>
    <message>
        <source>This is no amount. Write 1180 or 1180.50.</source>
        <translation>ეს თანხა არ არის. დაწერეთ 1180 ან 1180.50.</translation>
    </message>
    <message>
        <source>This is none of the words known here: {allowed}.</source>
        <translation>ასეთი სიტყვა აქ უცნობია. შესაძლებელია: {allowed}.</translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation>მუშაობის პირველი დღე აკლია.</translation>
    </message>
    <message>
        <source>Nothing of these runs is owed any more.</source>
        <translation>ამ დარიცხვებიდან ვალი აღარ დარჩა.</translation>
    </message>
    <message>
        <source>This return owes no tax: there is nothing to settle.</source>
        <translation>ამ დეკლარაციით გადასახადი არ არის: ჩასათვლელი არაფერია.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>დასაქმება</translation>
    </message>
    <message>
        <source>Service of a natural person</source>
        <translation>ფიზიკური პირის მომსახურება</translation>
    </message>
    <message>
        <source>Service of an individual entrepreneur</source>
        <translation>ინდივიდუალური მეწარმის მომსახურება</translation>
    </message>
    <message>
        <source>Service of a non-resident</source>
        <translation>არარეზიდენტის მომსახურება</translation>
    </message>
    <message>
        <source>Service from a country of preferential taxation</source>
        <translation>მომსახურება შეღავათიანი დაბეგვრის ქვეყნიდან</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>თვიური ხელფასი</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>საათობრივი</translation>
    </message>
    <message>
        <source>By the piece</source>
        <translation>სანარდო</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>დარიცხული</translation>
    </message>
    <message>
        <source>net</source>
        <translation>ხელზე</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>ადმინისტრაცია</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>არ არის მითითებული</translation>
    </message>
    <message>
        <source>female</source>
        <translation>მდედრობითი</translation>
    </message>
    <message>
        <source>male</source>
        <translation>მამრობითი</translation>
    </message>
    <message>
        <source>Funded pension</source>
        <translation>დაგროვებითი პენსია</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>რეზიდენტობა</translation>
    </message>
    <message>
        <source>Severe disability, veterans and the like</source>
        <translation>მკვეთრად გამოხატული შშმ პირი, ვეტერანი და სხვა</translation>
    </message>
    <message>
        <source>Single parents, many children and the like</source>
        <translation>მარტოხელა მშობელი, მრავალშვილიანი და სხვა</translation>
    </message>
    <message>
        <source>Another ground of article 82</source>
        <translation>82-ე მუხლის სხვა საფუძველი</translation>
    </message>
    <message>
        <source>told in time</source>
        <translation>შეტყობინებულია დროულად</translation>
    </message>
    <message>
        <source>told late, by {days} {days:day|days}</source>
        <translation>შეტყობინებულია {days} {days:დღის} დაგვიანებით</translation>
    </message>
    <message>
        <source>to be told before {day}</source>
        <translation>უნდა შეტყობინდეს {day}-მდე</translation>
    </message>
    <message>
        <source>not told, though due before {day}</source>
        <translation>არ შეტყობინებულა, თუმცა {day}-მდე იყო საჭირო</translation>
    </message>
    <message>
        <source>Start on {day}: {state}</source>
        <translation>დაწყება {day}: {state}</translation>
    </message>
    <message>
        <source>End on {day}: {state}</source>
        <translation>დასრულება {day}: {state}</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>შეწყვეტილი</translation>
    </message>
    <message>
        <source>active</source>
        <translation>აქტიური</translation>
    </message>
    <message>
        <source>Working rate</source>
        <translation>განაკვეთი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>მუშაობის დაწყება</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>მუშაობის დასრულება</translation>
    </message>
    <message>
        <source>The layout of the withholding return for {day} is not known.</source>
        <translation>{day} თარიღისთვის დაკავების დეკლარაციის ფორმატი უცნობია.</translation>
    </message>
    <message>
        <source>Nothing is known of the person paid here. Complete the person&apos;s card.</source>
        <translation>ამ სტრიქონის მიმღების შესახებ მონაცემები არ არის. შეავსეთ პირის ბარათი.</translation>
    </message>
    <message>
        <source>The number of the person paid here is not right: 11 digits of a person, 9 of a company.</source>
        <translation>მიმღების ნომერი არასწორია: პირს 11 ციფრი აქვს, კომპანიას 9.</translation>
    </message>
    <message>
        <source>The person paid here has no first or last name. Complete the person&apos;s card.</source>
        <translation>მიმღებს სახელი ან გვარი არ აქვს მითითებული. შეავსეთ პირის ბარათი.</translation>
    </message>
    <message>
        <source>The portal&apos;s category of the person paid here is not known. Give it on the person&apos;s card.</source>
        <translation>პორტალის კლასიფიკატორით მიმღების კატეგორია უცნობია. მიუთითეთ პირის ბარათში.</translation>
    </message>
    <message>
        <source>More was taken back here than paid on this day: the portal takes no amount below zero. Correct the return of the month that was paid too much.</source>
        <translation>ამ დღეს დაბრუნებული მეტია გაცემულზე: პორტალი უარყოფით თანხას არ იღებს. დააზუსტეთ იმ თვის დეკლარაცია, რომელშიც ზედმეტი გაიცა.</translation>
    </message>
    <message>
        <source>The month is paid on {day}, the rules are those of {other}. Take its own.</source>
        <translation>თვე გაიცემა {day}-ს, წესები კი {other}-ისაა. აიღეთ გაცემის დღის წესები.</translation>
    </message>
    <message>
        <source>{employee}: the month&apos;s pay is below zero. Correct the month that was paid too much; its difference is taken from the next pay.</source>
        <translation>{employee}: თვის ანაზღაურება უარყოფითია. შეასწორეთ თვე, რომელშიც ზედმეტი გაიცა; სხვაობა მომდევნო ხელფასს დააკლდება.</translation>
    </message>
    <message>
        <source>{employee}: “{item}” belongs to no contract of this month. Choose one.</source>
        <translation>{employee}: „{item}“ ამ თვის არცერთ ხელშეკრულებას არ ეკუთვნის. აირჩიეთ ხელშეკრულება.</translation>
    </message>
    <message>
        <source>{employee}: a timesheet belongs to no contract of this month.</source>
        <translation>{employee}: ტაბელი ამ თვის არცერთ ხელშეკრულებას არ ეკუთვნის.</translation>
    </message>
    <message>
        <source>No rate of {currency} is known for {day}. Bring it in, then calculate.</source>
        <translation>{currency}-ის კურსი {day} თარიღისთვის უცნობია. შემოიტანეთ და მერე გამოთვალეთ.</translation>
    </message>
    <message>
        <source>{day} stands in the timesheet twice.</source>
        <translation>{day} ტაბელში ორჯერ წერია.</translation>
    </message>
    <message>
        <source>{day}: hours {hours}, at night {night}. A day has 24 hours, and those at night are among those worked.</source>
        <translation>{day}: საათები {hours}, მათ შორის ღამით {night}. დღეში 24 საათია, ღამის საათები კი ნამუშევარ საათებში შედის.</translation>
    </message>
    <message>
        <source>{day}: hours stand on a day that is marked as not worked.</source>
        <translation>{day}: საათები წერია დღეზე, რომელიც სამუშაოდ არ არის მონიშნული.</translation>
    </message>
    <message>
        <source>Employee {employee} is kept.</source>
        <translation>თანამშრომელი {employee} შენახულია.</translation>
    </message>
    <message>
        <source>Keep the employee</source>
        <translation>თანამშრომლის შენახვა</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>შემდეგი სია</translation>
    </message>
    <message>
        <source>Copy for the register</source>
        <translation>რეესტრისთვის კოპირება</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>დაქირავება</translation>
    </message>
    <message>
        <source>End employment</source>
        <translation>დასაქმების დასრულება</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>ფაილიდან შემოტანა</translation>
    </message>
    <message>
        <source>Everything kept of the person, Excel</source>
        <translation>პირის ყველა მონაცემი, Excel</translation>
    </message>
    <message>
        <source>Everything kept of the person, PDF</source>
        <translation>პირის ყველა მონაცემი, PDF</translation>
    </message>
    <message>
        <source>Payslips, orders and other papers</source>
        <translation>ხელფასის ფურცლები, ბრძანებები და სხვა საბუთები</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>ბლოკის მოხსნა</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>პირის წაშლა</translation>
    </message>
    <message>
        <source>{file}: {added} {added:employee|employees} would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: დაემატებოდა {added} თანამშრომელი, შეიცვლებოდა {changed}, იგივეა {same}.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>შეთანხმებული</translation>
    </message>
    <message>
        <source>Expense of</source>
        <translation>ხარჯი</translation>
    </message>
    <message>
        <source>Share of position</source>
        <translation>განაკვეთი</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>საათი დღეში</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>დასრულების მიზეზი</translation>
    </message>
    <message>
        <source>Takes part, is resident</source>
        <translation>მონაწილე, რეზიდენტი</translation>
    </message>
    <message>
        <source>Employer&apos;s share due</source>
        <translation>დამსაქმებლის წილი ერიცხება</translation>
    </message>
    <message>
        <source>Reason and document</source>
        <translation>მიზეზი და დოკუმენტი</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>GEL a year</source>
        <translation>ლარი წელიწადში</translation>
    </message>
    <message>
        <source>Added to a month</source>
        <translation>თვის დამატება</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>Net pay, last month</source>
        <translation>ხელზე ასაღები, წინა თვე</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>უჩვეულო</translation>
    </message>
    <message>
        <source>Runs of payroll</source>
        <translation>ხელფასის დარიცხვები</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>გადახდის დღე</translation>
    </message>
    <message>
        <source>People</source>
        <translation>პირები</translation>
    </message>
    <message>
        <source>{state}; sent back: {reason}</source>
        <translation>{state}; დაბრუნდა: {reason}</translation>
    </message>
    <message>
        <source>Run of payroll</source>
        <translation>ხელფასის დარიცხვა</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>როგორ მიიღება თითოეული თანხა</translation>
    </message>
    <message>
        <source>Pay item</source>
        <translation>ანაზღაურების სახეობა</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>ფორმულა</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>მნიშვნელობებით</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>კანონი</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>პროცენტი</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>მიმღები</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>შეთანხმება</translation>
    </message>
    <message>
        <source>Start told on</source>
        <translation>დაწყება შეტყობინდა</translation>
    </message>
    <message>
        <source>End told on</source>
        <translation>დასრულება შეტყობინდა</translation>
    </message>
    <message>
        <source>One row for each agreement, in order of days; a new first day ends the row above. Ctrl+Delete takes a row away.</source>
        <translation>თითო სტრიქონი თითო შეთანხმებაა, თარიღების რიგით; ახალი პირველი დღე წინა სტრიქონს ასრულებს. Ctrl+Delete სტრიქონს შლის.</translation>
    </message>
    <message>
        <source>Nothing said: whoever is employed takes part in the funded pension and is a resident.</source>
        <translation>თუ არაფერი წერია: დასაქმებული დაგროვებითი პენსიის მონაწილე და რეზიდენტია.</translation>
    </message>
    <message>
        <source>Register of hired persons</source>
        <translation>დაქირავებულ პირთა რეესტრი</translation>
    </message>
    <message>
        <source>The law asks for the entry before work starts and before it ends. Type the day on which the register was told.</source>
        <translation>კანონით ჩანაწერი მუშაობის დაწყებამდე და დასრულებამდე კეთდება. აკრიფეთ დღე, როცა რეესტრს შეატყობინეთ.</translation>
    </message>
    <message>
        <source>The employment of {employee} ends on {day}. Tell the register of hired persons before that.</source>
        <translation>{employee}: დასაქმება სრულდება {day}. მანამდე შეატყობინეთ დაქირავებულ პირთა რეესტრს.</translation>
    </message>
    <message>
        <source>Pay of {month}</source>
        <translation>ხელფასი, {month}</translation>
    </message>
    <message>
        <source>Give one of both: --out for one file, or --apart for a folder with a file a person.</source>
        <translation>მიუთითეთ ერთ-ერთი: --out ერთი ფაილისთვის ან --apart საქაღალდისთვის, თითო პირის ფაილით.</translation>
    </message>
    <message>
        <source>The password was not typed twice alike. Try again.</source>
        <translation>პაროლი ორჯერ ერთნაირად არ აიკრიფა. სცადეთ თავიდან.</translation>
    </message>
    <message>
        <source>A leave has a first and a last day: give --from and --to.</source>
        <translation>შვებულებას აქვს პირველი და ბოლო დღე: მიუთითეთ --from და --to.</translation>
    </message>
    <message>
        <source>write a paper of payroll to a file</source>
        <translation>ხელფასის საბუთის ფაილში ჩაწერა</translation>
    </message>
    <message>
        <source>a PDF a person, in there</source>
        <translation>თითო PDF თითო პირზე, ამ საქაღალდეში</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>შეიძლება განმეორდეს</translation>
    </message>
    <message>
        <source>PR/2026/1: one run alone</source>
        <translation>PR/2026/1: მხოლოდ ერთი დარიცხვა</translation>
    </message>
    <message>
        <source>asks for one and locks the PDF</source>
        <translation>ითხოვს პაროლს და კეტავს PDF-ს</translation>
    </message>
    <message>
        <source>of an order</source>
        <translation>ბრძანების</translation>
    </message>
    <message>
        <source>the day of an order</source>
        <translation>ბრძანების თარიღი</translation>
    </message>
    <message>
        <source>the first day of a leave</source>
        <translation>შვებულების პირველი დღე</translation>
    </message>
    <message>
        <source>the last day of a leave</source>
        <translation>შვებულების ბოლო დღე</translation>
    </message>
    <message>
        <source>the papers that there are, and what each asks</source>
        <translation>რა საბუთები არსებობს და რას ითხოვს თითოეული</translation>
    </message>
    <message>
        <source>Password of the files: </source>
        <translation>ფაილების პაროლი: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>კიდევ ერთხელ: </translation>
    </message>
    <message>
        <source>Withholding return of {month}, due {due}: {state}</source>
        <translation>დაკავებული გადასახადის დეკლარაცია, {month}, ვადა {due}: {state}</translation>
    </message>
    <message>
        <source>No return of {month} is prepared. Prepare it with “payroll return {period} --prepare”.</source>
        <translation>{month}: დეკლარაცია მომზადებული არ არის. მოამზადეთ: „payroll return {period} --prepare“.</translation>
    </message>
    <message>
        <source>the withholding return as payments have it</source>
        <translation>დაკავებული გადასახადის დეკლარაცია გაცემების მიხედვით</translation>
    </message>
    <message>
        <source>2026-04, the month of payment</source>
        <translation>2026-04, გაცემის თვე</translation>
    </message>
    <message>
        <source>.xml or .xls: for the portal; .pdf, .xlsx: paper</source>
        <translation>.xml ან .xls: პორტალისთვის; .pdf, .xlsx: საბუთი</translation>
    </message>
    <message>
        <source>keep it as prepared</source>
        <translation>შეინახავს მომზადებულად</translation>
    </message>
    <message>
        <source>mark the prepared return of a month as filed</source>
        <translation>თვის მომზადებული დეკლარაციის წარდგენილად მონიშვნა</translation>
    </message>
    <message>
        <source>the day of filing; default: today</source>
        <translation>წარდგენის დღე; თუ არ არის მითითებული: დღეს</translation>
    </message>
    <message>
        <source>whether ledger, payroll and return say the same</source>
        <translation>ემთხვევა თუ არა მთავარი წიგნი, ხელფასი და დეკლარაცია</translation>
    </message>
    <message>
        <source>The password is too long for a PDF. Take one of at most {count} {count:sign|signs}.</source>
        <translation>პაროლი PDF-ისთვის ძალიან გრძელია. აიღეთ არაუმეტეს {count} ნიშნისა.</translation>
    </message>
    <message>
        <source>Annual card of pay</source>
        <translation>ხელფასის წლიური ბარათი</translation>
    </message>
    <message>
        <source>Certificate of pay</source>
        <translation>ცნობა ხელფასის შესახებ</translation>
    </message>
    <message>
        <source>{name} works at {company}, identification code {code}, since {day}; the pay of these months is named below.</source>
        <translation>{name} მუშაობს: {company}, საიდენტიფიკაციო კოდი {code}, {day}-დან; ამ თვეების ხელფასი მითითებულია ქვემოთ.</translation>
    </message>
    <message>
        <source>{name} worked at {company}, identification code {code}, from {day} to {end}; the pay of these months is named below.</source>
        <translation>{name} მუშაობდა: {company}, საიდენტიფიკაციო კოდი {code}, {day}-დან {end}-მდე; ამ თვეების ხელფასი მითითებულია ქვემოთ.</translation>
    </message>
    <message>
        <source>It is certified that</source>
        <translation>ვადასტურებთ, რომ</translation>
    </message>
    <message>
        <source>Net pay of a month on average: {amount} ₾ ({words}).</source>
        <translation>საშუალო თვიური ხელზე მისაღები: {amount} ₾ ({words}).</translation>
    </message>
    <message>
        <source>Given at the person&apos;s request, to be shown where needed.</source>
        <translation>გაცემულია პირის მოთხოვნით, საჭიროებისამებრ წარსადგენად.</translation>
    </message>
    <message>
        <source>Has read the order: employee</source>
        <translation>ბრძანებას გაეცნო: თანამშრომელი</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month before tax.</source>
        <translation>ხელფასი: {amount} {currency} ({words}) თვეში, დაბეგვრამდე.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month after tax.</source>
        <translation>ხელფასი: {amount} {currency} ({words}) თვეში, ხელზე.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour before tax.</source>
        <translation>ანაზღაურება: {amount} {currency} ({words}) საათში, დაბეგვრამდე.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour after tax.</source>
        <translation>ანაზღაურება: {amount} {currency} ({words}) საათში, ხელზე.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work before tax.</source>
        <translation>ანაზღაურება: {amount} {currency} ({words}) ერთეულ სამუშაოზე, დაბეგვრამდე.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work after tax.</source>
        <translation>ანაზღაურება: {amount} {currency} ({words}) ერთეულ სამუშაოზე, ხელზე.</translation>
    </message>
    <message>
        <source>{name} takes paid leave from {first} to {last}: working days {days}.</source>
        <translation>{name}: ეძლევა ანაზღაურებადი შვებულება {first}-დან {last}-ის ჩათვლით; სამუშაო დღეები: {days}.</translation>
    </message>
    <message>
        <source>{name} takes unpaid leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name}: ეძლევა ანაზღაურების გარეშე შვებულება {first}-დან {last}-ის ჩათვლით; კალენდარული დღეები: {days}.</translation>
    </message>
    <message>
        <source>{name} takes maternity leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name}: ეძლევა დეკრეტული შვებულება {first}-დან {last}-ის ჩათვლით; კალენდარული დღეები: {days}.</translation>
    </message>
    <message>
        <source>Order on hiring</source>
        <translation>ბრძანება სამუშაოზე მიღების შესახებ</translation>
    </message>
    <message>
        <source>{name} begins work on {day}: {position}.</source>
        <translation>{name}: მიღებულ იქნეს სამუშაოზე {day}-დან; თანამდებობა: {position}.</translation>
    </message>
    <message>
        <source>The agreement holds until {day}.</source>
        <translation>ხელშეკრულება მოქმედებს {day}-მდე.</translation>
    </message>
    <message>
        <source>Working hours a day: {hours}; share of a full position: {share}.</source>
        <translation>სამუშაო დრო დღეში, საათი: {hours}; საშტატო ერთეულის ნაწილი: {share}.</translation>
    </message>
    <message>
        <source>The register of hired persons of the Revenue Service is told before the start.</source>
        <translation>დასაქმებულ პირთა რეესტრში (შემოსავლების სამსახური) აღირიცხოს მუშაობის დაწყებამდე.</translation>
    </message>
    <message>
        <source>The accountants calculate and pay what is due for these days.</source>
        <translation>ბუღალტერიამ გამოთვალოს და გასცეს ამ დღეების კუთვნილი თანხა.</translation>
    </message>
    <message>
        <source>Order on leave</source>
        <translation>ბრძანება შვებულების შესახებ</translation>
    </message>
    <message>
        <source>Order on the end of work</source>
        <translation>ბრძანება სამუშაოდან გათავისუფლების შესახებ</translation>
    </message>
    <message>
        <source>What is due is paid after the end of work within calendar days: {days}.</source>
        <translation>კუთვნილი თანხა გაიცეს სამუშაოს დასრულებიდან შემდეგ ვადაში, კალენდარული დღე: {days}.</translation>
    </message>
    <message>
        <source>{name}, {position}, ends work on {day}.</source>
        <translation>{name}, {position}: გათავისუფლდეს სამუშაოდან {day}.</translation>
    </message>
    <message>
        <source>Ground: {reason}.</source>
        <translation>საფუძველი: {reason}.</translation>
    </message>
    <message>
        <source>Leave that was not taken is paid: working days {days}.</source>
        <translation>ანაზღაურდეს გამოუყენებელი შვებულება; სამუშაო დღეები: {days}.</translation>
    </message>
    <message>
        <source>{name} (personal number {number})</source>
        <translation>{name} (პირადი ნომერი {number})</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>ბრძანება №</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>ვბრძანებ</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>დარიცხულია</translation>
    </message>
    <message>
        <source>Withheld by law</source>
        <translation>კანონით დაკავებული</translation>
    </message>
    <message>
        <source>Paid by the employer and the state on top</source>
        <translation>დამატებით იხდიან დამსაქმებელი და სახელმწიფო</translation>
    </message>
    <message>
        <source>hours {count}</source>
        <translation>{count} სთ</translation>
    </message>
    <message>
        <source>days {count}</source>
        <translation>{count} დღე</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>ხელფასის ფურცელი</translation>
    </message>
    <message>
        <source>Time or base</source>
        <translation>დრო ან ბაზა</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>მიმდინარე თვე</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>იანვრიდან</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>არ მონაწილეობს</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>გაცემის დღე</translation>
    </message>
    <message>
        <source>Paid leave left, days</source>
        <translation>დარჩენილი შვებულება, დღე</translation>
    </message>
    <message>
        <source>{left}, on {day} (earned {earned}, taken {taken})</source>
        <translation>{left}, {day} (დაგროვილი {earned}, გამოყენებული {taken})</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>სულ დარიცხული</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>{amount}-დან</translation>
    </message>
    <message>
        <source>free of tax by allowance</source>
        <translation>შეღავათით გათავისუფლებული</translation>
    </message>
    <message>
        <source>Added: paid, no income</source>
        <translation>ემატება: გაცემული, არა შემოსავალი</translation>
    </message>
    <message>
        <source>Leave taken is counted by the timesheets that are kept here.</source>
        <translation>გამოყენებული შვებულება დათვლილია აქ შენახული ტაბელებით.</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>სულ ხარჯი</translation>
    </message>
    <message>
        <source>without a department</source>
        <translation>განყოფილების გარეშე</translation>
    </message>
    <message>
        <source>Register of payroll</source>
        <translation>ხელფასის უწყისი (რეესტრი)</translation>
    </message>
    <message>
        <source>{centre}, in all</source>
        <translation>{centre}, სულ</translation>
    </message>
    <message>
        <source>Payroll by cost centre</source>
        <translation>ხელფასი ხარჯების ცენტრების მიხედვით</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Pay sheet</source>
        <translation>ხელფასის გაცემის უწყისი</translation>
    </message>
    <message>
        <source>Employee, position</source>
        <translation>თანამშრომელი, თანამდებობა</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>გასაცემია</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ხელმოწერა</translation>
    </message>
    <message>
        <source>Cost of pay by month</source>
        <translation>ხელფასის ხარჯი თვეების მიხედვით</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ზეგ.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ღამე</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>დასვ.</translation>
    </message>
    <message>
        <source>A number: hours worked, after a stroke those of them at night. Empty: a day off. Over: hours above the day&apos;s norm; Rest: hours on days of rest and holidays. {signs}.</source>
        <translation>რიცხვი: ნამუშევარი საათები, ხაზის შემდეგ მათგან ღამის. ცარიელი: დასვენება. ზეგ.: დღის ნორმის ზემოთ; დასვ.: საათები დასვენებისა და უქმე დღეებში. {signs}.</translation>
    </message>
    <message>
        <source>Employed, but without a timesheet of this month and so not on this form: {count}.</source>
        <translation>დასაქმებულია, მაგრამ ამ თვის ტაბელი არ აქვს და ფორმაში არ ჩანს: {count}.</translation>
    </message>
    <message>
        <source>Form: {source} (confidence {confidence}). The order was not read in full: compare columns and signs with it before use.</source>
        <translation>ფორმა: {source} (სანდოობა {confidence}). ბრძანება სრულად წაკითხული არ არის: გამოყენებამდე შეადარეთ მას სვეტები და ნიშნები.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>სამუშაო დროის აღრიცხვის ფორმა</translation>
    </message>
    <message>
        <source>Answers for the timesheet</source>
        <translation>პასუხისმგებელი აღრიცხვაზე</translation>
    </message>
    <message>
        <source>In the month</source>
        <translation>თვეში</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Write one instead.</source>
        <translation>პაროლი მხოლოდ PDF-ს შეიძლება ჰქონდეს. შეინახეთ PDF.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose one that is there.</source>
        <translation>{folder} საქაღალდე არ არის. აირჩიეთ არსებული.</translation>
    </message>
    <message>
        <source>The password is too short: at least {count} {count:sign|signs}.</source>
        <translation>პაროლი ძალიან მოკლეა: სულ მცირე {count} ნიშანი.</translation>
    </message>
    <message>
        <source>{employee} has no employment that begins by {day}. Choose a later month.</source>
        <translation>{employee}: {day}-ის ჩათვლით დაწყებული შრომითი ურთიერთობა არ არის. აირჩიეთ უფრო გვიანი თვე.</translation>
    </message>
    <message>
        <source>No order is made for this kind of absence.</source>
        <translation>ამ სახის გაცდენაზე ბრძანება არ კეთდება.</translation>
    </message>
    <message>
        <source>The timesheet of the month shows no such leave of {employee}, or more than one. Give its days.</source>
        <translation>თვის ტაბელში {employee}: ასეთი შვებულება არ ჩანს ან ერთზე მეტია. მიუთითეთ მისი დღეები.</translation>
    </message>
    <message>
        <source>No form of the timesheet is known for {month}.</source>
        <translation>ტაბელის ფორმა უცნობია: {month}.</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>ხელფასის ფურცლები</translation>
    </message>
    <message>
        <source>Cost of pay by cost centre and month</source>
        <translation>ხელფასის ხარჯი ცენტრებისა და თვეების მიხედვით</translation>
    </message>
    <message>
        <source>Cost of pay by department and month</source>
        <translation>ხელფასის ხარჯი განყოფილებებისა და თვეების მიხედვით</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. There are: {names}.</source>
        <translation>საბუთი „{name}“ არ არსებობს. არის: {names}.</translation>
    </message>
    <message>
        <source>“{title}” is one paper for all, not one a person.</source>
        <translation>„{title}“ ერთი საბუთია ყველასთვის და არა თითო პირზე.</translation>
    </message>
    <message>
        <source>“{title}” is of one person. Choose the person.</source>
        <translation>„{title}“ ერთ პირს ეხება. აირჩიეთ პირი.</translation>
    </message>
    <message>
        <source>Paid gross is that of the return</source>
        <translation>გაცემული დარიცხვა დეკლარაციისას ემთხვევა</translation>
    </message>
    <message>
        <source>Employees&apos; pension paid is the return&apos;s</source>
        <translation>დასაქმებულთა პენსია დეკლარაციისას ემთხვევა</translation>
    </message>
    <message>
        <source>Income tax of payments is the return&apos;s</source>
        <translation>გაცემულის საშემოსავლო დეკლარაციისას ემთხვევა</translation>
    </message>
    <message>
        <source>Employer&apos;s pension paid is the return&apos;s</source>
        <translation>დამსაქმებლის პენსია დეკლარაციისას ემთხვევა</translation>
    </message>
    <message>
        <source>Employees&apos; pension in the ledger</source>
        <translation>დასაქმებულთა პენსია მთავარ წიგნში</translation>
    </message>
    <message>
        <source>Employer&apos;s pension in the ledger</source>
        <translation>დამსაქმებლის პენსია მთავარ წიგნში</translation>
    </message>
    <message>
        <source>What is owed to employees in the ledger</source>
        <translation>დასაქმებულთა მიმართ ვალდებულება მთავარ წიგნში</translation>
    </message>
    <message>
        <source>Papers of payroll</source>
        <translation>ხელფასის საბუთები</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>საბუთი</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>სულ: {sum}</translation>
    </message>
    <message>
        <source>Without a bank account: from the cash desk</source>
        <translation>საბანკო ანგარიშის გარეშე: სალაროდან</translation>
    </message>
    <message>
        <source>Wages to be paid</source>
        <translation>გასაცემი ხელფასი</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>დარიცხვა</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>უკვე გაცემული</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ბანკი</translation>
    </message>
    <message>
        <source>Orders to banks</source>
        <translation>დავალებები ბანკებს</translation>
    </message>
    <message>
        <source>Payments of wages</source>
        <translation>ხელფასის გაცემები</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>გაცემული</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>საბუთის ენა</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>ბრძანების ნომერი</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>ბრძანების თარიღი</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>შვებულების სახე</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>შვებულება დან</translation>
    </message>
    <message>
        <source>Leave to</source>
        <translation>შვებულება მდე</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>PDF-ის პაროლი</translation>
    </message>
    <message>
        <source>Kept as {reference}; nothing is posted yet.</source>
        <translation>შენახულია: {reference}; ჯერ არაფერია გატარებული.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>გატარდა ნომრით {reference}.</translation>
    </message>
    <message>
        <source>Paid {amount} GEL by {reference}.</source>
        <translation>გაცემულია {amount} ლარი: {reference}.</translation>
    </message>
    <message>
        <source>{reference} waits for a second person.</source>
        <translation>{reference} მეორე პირის დამტკიცებას ელოდება.</translation>
    </message>
    <message>
        <source>No bank account in lari is kept. Give one under Registers, Bank accounts.</source>
        <translation>ლარის საბანკო ანგარიში არ არის შეყვანილი. დაამატეთ: რეესტრები, საბანკო ანგარიშები.</translation>
    </message>
    <message>
        <source>Payments posted: {count}.</source>
        <translation>გატარებული გაცემები: {count}.</translation>
    </message>
    <message>
        <source>The payment was thrown away: nothing of it was posted.</source>
        <translation>გაცემა წაიშალა: მისგან არაფერი იყო გატარებული.</translation>
    </message>
    <message>
        <source>The payment is taken back by {reference}.</source>
        <translation>გაცემა გაუქმებულია: {reference}.</translation>
    </message>
    <message>
        <source>{people} {people:person is|people are} owed {amount} GEL</source>
        <translation>{people} პირს ეკუთვნის {amount} ლარი</translation>
    </message>
    <message>
        <source>Calculated anew: no difference.</source>
        <translation>ხელახლა გამოთვლილია: განსხვავება არ არის.</translation>
    </message>
    <message>
        <source>Calculated anew: it differs from what is kept. Keep it.</source>
        <translation>ხელახლა გამოთვლილია: განსხვავდება შენახულისგან. შეინახეთ.</translation>
    </message>
    <message>
        <source>Nothing is due for {month}: what is posted stands.</source>
        <translation>{month}: დასარიცხი არაფერია, გატარებული ძალაშია.</translation>
    </message>
    <message>
        <source>Taken back by {reference}.</source>
        <translation>გაუქმებულია: {reference}.</translation>
    </message>
    <message>
        <source>The run was thrown away.</source>
        <translation>დარიცხვა წაიშალა.</translation>
    </message>
    <message>
        <source>Nothing was added to the pay of {employee} by hand.</source>
        <translation>თანამშრომლის {employee} ხელფასში ხელით არაფერი დამატებულა.</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>გაიცემა {day}</translation>
    </message>
    <message>
        <source>{count} {count:person|people}</source>
        <translation>{count} პირი</translation>
    </message>
    <message>
        <source>to pay out {amount} GEL</source>
        <translation>გასაცემი {amount} ლარი</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>შესამოწმებელია: {count}</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>დაბრუნებულია: {reason}</translation>
    </message>
    <message>
        <source>Calculate anew</source>
        <translation>ხელახლა გამოთვლა</translation>
    </message>
    <message>
        <source>Add to pay</source>
        <translation>დამატება ხელფასში</translation>
    </message>
    <message>
        <source>Take out of pay</source>
        <translation>ხელფასიდან ამოღება</translation>
    </message>
    <message>
        <source>Next odd one</source>
        <translation>შემდეგი უჩვეულო</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>საბუთები</translation>
    </message>
    <message>
        <source>Another day of payment</source>
        <translation>გადახდის სხვა დღე</translation>
    </message>
    <message>
        <source>Correct earlier months too</source>
        <translation>წინა თვეების შესწორებაც</translation>
    </message>
    <message>
        <source>What waits for approval</source>
        <translation>რაც დამტკიცებას ელოდება</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>ეს დარიცხვა აღარ არსებობს.</translation>
    </message>
    <message>
        <source>Calculate the month</source>
        <translation>თვის გამოთვლა</translation>
    </message>
    <message>
        <source>Choose what is added.</source>
        <translation>აირჩიეთ, რა ემატება.</translation>
    </message>
    <message>
        <source>Give the amount in GEL.</source>
        <translation>მიუთითეთ თანხა ლარში.</translation>
    </message>
    <message>
        <source>Give how many: a number above zero.</source>
        <translation>მიუთითეთ რაოდენობა: ნულზე მეტი რიცხვი.</translation>
    </message>
    <message>
        <source>What is added to the pay of {code} for this month?</source>
        <translation>რა დაემატოს თანამშრომლის {code} ამ თვის ხელფასს?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>What is taken out of the pay of {code}?</source>
        <translation>რა ამოვიღოთ თანამშრომლის {code} ხელფასიდან?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Choose what is taken out.</source>
        <translation>აირჩიეთ, რა აკლდება.</translation>
    </message>
    <message>
        <source>Pay cannot be paid before its month begins.</source>
        <translation>ხელფასი ვერ გაიცემა თავისი თვის დაწყებამდე.</translation>
    </message>
    <message>
        <source>When will this pay be paid? The rates of that day hold.</source>
        <translation>როდის გაიცემა ეს ხელფასი? მოქმედებს იმ დღის განაკვეთები.</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>გამოთვლა</translation>
    </message>
    <message>
        <source>From which month on shall posted pay be calculated anew?</source>
        <translation>რომელი თვიდან გამოითვალოს ხელახლა გატარებული ხელფასი?</translation>
    </message>
    <message>
        <source>What differs from what was posted comes along as a correction.</source>
        <translation>რაც გატარებულისგან განსხვავდება, შესწორებად დაემატება.</translation>
    </message>
    <message>
        <source>Choose a month.</source>
        <translation>აირჩიეთ თვე.</translation>
    </message>
    <message>
        <source>Why is {number} taken back? Its reversal is posted.</source>
        <translation>რატომ უქმდება {number}? გატარდება გამაუქმებელი ჩანაწერი.</translation>
    </message>
    <message>
        <source>Wages of {month}</source>
        <translation>ხელფასი, {month}</translation>
    </message>
    <message>
        <source>Between nothing and {amount}: more is not owed.</source>
        <translation>ნულიდან {amount}-მდე: მეტი არ ეკუთვნის.</translation>
    </message>
    <message>
        <source>Tax and pension arise with the payment: its day decides their month.</source>
        <translation>გადასახადი და პენსია გაცემისას წარმოიშობა: თვეს გაცემის დღე განსაზღვრავს.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ფაილის ჩაწერა</translation>
    </message>
    <message>
        <source>The file is for the internet bank; nothing is posted.</source>
        <translation>ფაილი ინტერნეტბანკისთვისაა; არაფერი ტარდება.</translation>
    </message>
    <message>
        <source>Choose the payment.</source>
        <translation>აირჩიეთ გადახდა.</translation>
    </message>
    <message>
        <source>Which payment is taken back? Its reversal is posted.</source>
        <translation>რომელი გაცემა უქმდება? გატარდება გამაუქმებელი ჩანაწერი.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>გაუქმების დღე</translation>
    </message>
    <message>
        <source>{code} is owed {amount} GEL.</source>
        <translation>თანამშრომელს {code} ეკუთვნის {amount} ლარი.</translation>
    </message>
    <message>
        <source>{people} {people:person|people}, {amount} GEL in all.</source>
        <translation>{people} პირი, სულ {amount} ლარი.</translation>
    </message>
    <message>
        <source>Give the reason in words.</source>
        <translation>მიუთითეთ მიზეზი სიტყვებით.</translation>
    </message>
    <message>
        <source>Throw {number} away? Nothing of it is posted.</source>
        <translation>წაიშალოს {number}? მისგან არაფერია გატარებული.</translation>
    </message>
    <message>
        <source>{employee} has no bank account. Give one on the form of the employee.</source>
        <translation>თანამშრომელს {employee} საბანკო ანგარიში არ აქვს. მიუთითეთ თანამშრომლის ფორმაში.</translation>
    </message>
    <message>
        <source>The bank account of {employee} is no IBAN. Correct it on the form of the employee.</source>
        <translation>თანამშრომლის {employee} საბანკო ანგარიში არ არის IBAN. გაასწორეთ თანამშრომლის ფორმაში.</translation>
    </message>
    <message>
        <source>Not everybody can be paid by the bank.</source>
        <translation>ბანკით ყველასთვის გადახდა შეუძლებელია.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>გასაცემი არაფერია.</translation>
    </message>
    <message>
        <source>The table of payments for {day} is not known.</source>
        <translation>გადახდების ცხრილი {day} თარიღისთვის უცნობია.</translation>
    </message>
    <message>
        <source>The bank account {account} has no IBAN. Give it under Registers, Bank accounts.</source>
        <translation>საბანკო ანგარიშს {account} არ აქვს IBAN. მიუთითეთ: რეესტრები, საბანკო ანგარიშები.</translation>
    </message>
    <message>
        <source>Pay everybody</source>
        <translation>ყველასთვის გაცემა</translation>
    </message>
    <message>
        <source>Pay the selected</source>
        <translation>მონიშნულებისთვის გაცემა</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>ფაილი ბანკისთვის</translation>
    </message>
    <message>
        <source>Post what is approved</source>
        <translation>დამტკიცებულის გატარება</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>გაცემის გაუქმება</translation>
    </message>
    <message>
        <source>File for the bank, pain.001</source>
        <translation>ფაილი ბანკისთვის, pain.001</translation>
    </message>
    <message>
        <source>Keep the timesheet</source>
        <translation>ტაბელის შენახვა</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>ჩვეული საათები</translation>
    </message>
    <message>
        <source>Usual hours of all</source>
        <translation>ჩვეული საათები ყველას</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>შემდეგი გადასახედი</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>წინა თვე</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>მომდევნო თვე</translation>
    </message>
    <message>
        <source>Run of the month</source>
        <translation>თვის დარიცხვა</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>ფორმა ქაღალდზე</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>თანამშრომლის პოვნა</translation>
    </message>
    <message>
        <source>No agreement holds on these days, so they do not count: {days}.</source>
        <translation>ამ დღეებში შეთანხმება არ მოქმედებს და ისინი არ ითვლება: {days}.</translation>
    </message>
    <message>
        <source>Working days without a mark, which count as absence: {days}.</source>
        <translation>სამუშაო დღეები ნიშნის გარეშე, ითვლება გაცდენად: {days}.</translation>
    </message>
    <message>
        <source>Paid leave of {taken} days is more than was left before the month ({left}).</source>
        <translation>ანაზღაურებადი შვებულება {taken} დღე აღემატება თვის დაწყებამდე დარჩენილს ({left}).</translation>
    </message>
    <message>
        <source>Leave before {day} is given by agreement only.</source>
        <translation>{day}-მდე შვებულება მხოლოდ შეთანხმებით ეძლევა.</translation>
    </message>
    <message>
        <source>Timesheets kept: {count}.</source>
        <translation>შენახულია ტაბელი: {count}.</translation>
    </message>
    <message>
        <source>Somebody else changed these days first, and nothing was kept. What you typed is still here.</source>
        <translation>ეს დღეები სხვამ თქვენზე ადრე შეცვალა და არაფერი შენახულა. რაც აკრიფეთ, ისევ აქ არის.</translation>
    </message>
    <message>
        <source>F5 puts what was changed beside what you typed; look at it and keep once more.</source>
        <translation>F5 შეცვლილს თქვენი აკრეფილის გვერდით აჩვენებს; გადახედეთ და კვლავ შეინახეთ.</translation>
    </message>
    <message>
        <source>Days that somebody else changed otherwise meanwhile: {count}. They are marked and hold what you typed; keeping puts it in place of theirs.</source>
        <translation>დღეები, რომლებიც ამასობაში სხვამ სხვაგვარად შეცვალა: {count}. ისინი მონიშნულია და თქვენს აკრეფილს აჩვენებს; შენახვა მას სხვისის ნაცვლად ჩაწერს.</translation>
    </message>
    <message>
        <source>Employees with marks that cannot be read: {count}. F8 goes to the next.</source>
        <translation>თანამშრომლები ამოუკითხავი ნიშნებით: {count}. F8 შემდეგზე გადადის.</translation>
    </message>
    <message>
        <source>What you typed is not kept. Ctrl+Enter keeps it; the same key once more gives it up.</source>
        <translation>რაც აკრიფეთ, შენახული არ არის. Ctrl+Enter ინახავს; იგივე კლავიში კიდევ ერთხელ უარს ამბობს მასზე.</translation>
    </message>
    <message>
        <source>Nothing was pasted, for not everything has its place here.</source>
        <translation>არაფერი ჩასმულა, რადგან ყველაფერს აქ ადგილი არ აქვს.</translation>
    </message>
    <message>
        <source>Nothing here needs to be looked at.</source>
        <translation>აქ გადასახედი არაფერია.</translation>
    </message>
    <message>
        <source>Paid leave to the end of the month: earned {earned}, taken before {before}, in this month {now}, left {left}.</source>
        <translation>ანაზღაურებადი შვებულება თვის ბოლომდე: დაგროვდა {earned}, მანამდე გამოყენებულია {before}, ამ თვეში {now}, დარჩა {left}.</translation>
    </message>
    <message>
        <source>No days of this month are kept: pay is calculated as if every working day was worked.</source>
        <translation>ამ თვის დღეები შენახული არ არის: ანაზღაურება ისე გამოითვლება, თითქოს ყველა სამუშაო დღე ნამუშევარია.</translation>
    </message>
    <message>
        <source>The pay of this month is posted: what changes here is paid as a difference.</source>
        <translation>ამ თვის ხელფასი გატარებულია: აქ შეცვლილი სხვაობად ანაზღაურდება.</translation>
    </message>
    <message>
        <source>8: hours, 8/2: two of them at night</source>
        <translation>8: საათები, 8/2: აქედან ორი ღამით</translation>
    </message>
    <message>
        <source>Space: usual hours</source>
        <translation>Space: ჩვეული საათები</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>ორშ</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>სამ</translation>
    </message>
    <message>
        <source>We</source>
        <translation>ოთხ</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>ხუთ</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>პარ</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>შაბ</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>კვ</translation>
    </message>
    <message>
        <source>A colleague put “{value}” here meanwhile; keeping puts yours in its place.</source>
        <translation>კოლეგამ ამასობაში აქ „{value}“ ჩაწერა; შენახვა მის ნაცვლად თქვენსას ჩაწერს.</translation>
    </message>
    <message>
        <source>A colleague cleared this day meanwhile; keeping puts yours in its place.</source>
        <translation>კოლეგამ ამასობაში ეს დღე გაასუფთავა; შენახვა თქვენსას ჩაწერს.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, who is not on this timesheet.</source>
        <translation>ჩასმულის სტრიქონი {row} ეხება „{value}“-ს, რომელიც ამ ტაბელში არ არის.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, and several are called so. Use the code.</source>
        <translation>ჩასმულის სტრიქონი {row} ეხება „{value}“-ს, ასე კი რამდენიმეს ჰქვია. გამოიყენეთ კოდი.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted lies below the last employee. Begin further up.</source>
        <translation>ჩასმულის სტრიქონი {row} ბოლო თანამშრომლის ქვემოთ ხვდება. დაიწყეთ უფრო ზემოდან.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted goes beyond the last day of the month: “{value}”. Begin further to the left.</source>
        <translation>ჩასმულის სტრიქონი {row} თვის ბოლო დღეს სცდება: „{value}“. დაიწყეთ უფრო მარცხნიდან.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted has “{value}”, which is too long for a mark.</source>
        <translation>ჩასმულის სტრიქონში {row} არის „{value}“, რაც ნიშნისთვის მეტისმეტად გრძელია.</translation>
    </message>
</context>
</TS>
