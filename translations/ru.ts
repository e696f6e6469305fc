<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccountCard</name>
    <message>
        <source>Account: code or name (F4 lists all)</source>
        <translation>Счёт: код или наименование (F4 — весь список)</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Код или наименование</translation>
    </message>
    <message>
        <source>Nothing was posted on this account in this period.</source>
        <translation>За этот период проводок по этому счёту нет.</translation>
    </message>
    <message>
        <source>Alt+P chooses another period.</source>
        <translation>Чтобы выбрать другой период, нажмите Alt+P.</translation>
    </message>
    <message>
        <source>lines of the card: {count}; more come as you scroll</source>
        <translation>строк карточки: {count}; остальные появятся при прокрутке</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Новый счёт</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the account anew.</source>
        <translation>Введённое не сохранено. Ещё раз F5 — счёт будет прочитан заново.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>No parent: an account of the first level</source>
        <translation>Без вышестоящего: счёт первого уровня</translation>
    </message>
    <message>
        <source>otherwise it is a heading</source>
        <translation>иначе это группа</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>без отметки хранится, но больше не предлагается</translation>
    </message>
    <message>
        <source>F5 reads the account as it is now; what you typed is replaced.</source>
        <translation>F5 прочитает счёт в нынешнем виде; введённое будет заменено.</translation>
    </message>
</context>
<context>
    <name>AccountRoles</name>
    <message>
        <source>Roles of accounts</source>
        <translation>Назначения счетов</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Код или наименование</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>No account has a role yet.</source>
        <translation>Пока ни у одного счёта нет роли.</translation>
    </message>
    <message>
        <source>Roles come with a chart: “Bring in” in the chart of accounts takes one.</source>
        <translation>Роли приходят вместе с планом: «Загрузить» в плане счетов берёт его.</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Further actions</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find and do</source>
        <translation>Найти и выполнить</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Другая компания</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Закрыть окно от взгляда</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Просмотр перед печатью</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Выбрать период</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Rooms and screens</source>
        <translation>Разделы и окна</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти из учётной записи</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
</context>
<context>
    <name>Advances</name>
    <message>
        <source>Use only</source>
        <translation>Зачесть только</translation>
    </message>
    <message>
        <source>So much of the advance is used, GEL</source>
        <translation>Зачесть из аванса, лари</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>Остатки авансов</translation>
    </message>
    <message>
        <source>There is no advance of this party left.</source>
        <translation>Остатков авансов этого контрагента нет.</translation>
    </message>
    <message>
        <source>Advances are posted as documents of their own; then they are offered here.</source>
        <translation>Аванс проводится отдельным документом; затем он появится здесь.</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Allocate payments</source>
        <translation>Зачёт оплат</translation>
    </message>
    <message>
        <source>Which party?</source>
        <translation>Какой контрагент?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>Наберите выше слово названия или код; Enter выбирает.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Of this debt only</source>
        <translation>Только часть этого долга</translation>
    </message>
    <message>
        <source>So much of the debt is settled by this payment</source>
        <translation>Какую часть долга закрывает эта оплата</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Оплаты к зачёту</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>Открытые долги</translation>
    </message>
    <message>
        <source>No payment of this party waits to be allocated.</source>
        <translation>У этого контрагента нет незачтённых оплат.</translation>
    </message>
    <message>
        <source>Payments that name a settlement document settle it by themselves.</source>
        <translation>Оплата, в которой указан документ расчётов, закрывает его сама.</translation>
    </message>
    <message>
        <source>Nothing is owed that this payment could settle.</source>
        <translation>Нет долга, который закрыла бы эта оплата.</translation>
    </message>
</context>
<context>
    <name>Allocations</name>
    <message>
        <source>Allocations made</source>
        <translation>Выполненные зачёты</translation>
    </message>
    <message>
        <source>Take this back? {debit} and {credit} are open again by what it took.</source>
        <translation>Отменить зачёт? {debit} и {credit} снова станут открытыми на эту сумму.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was allocated yet.</source>
        <translation>Пока ничего не зачтено.</translation>
    </message>
    <message>
        <source>Allocate payments of a party, and each pair is listed here.</source>
        <translation>Зачтите оплаты контрагента — каждая пара появится здесь.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>Зачёт отменён.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>rounded to {digits} {digits:digit|digits}, a half away from zero</source>
        <translation>округлено до {digits} {digits:знака|знаков|знаков}, половина — от нуля</translation>
    </message>
    <message>
        <source>An amount or a calculation: 1180/1.18, 1000*18%, *18% of what stands here.</source>
        <translation>Сумма или расчёт: 1180/1.18, 1000*18%, *18% от стоящей здесь суммы.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Send {number} back to {party}?</source>
        <translation>Вернуть {number} контрагенту {party}?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Кратко укажите причину.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Approval rules</source>
        <translation>Правила утверждения</translation>
    </message>
    <message>
        <source>From these amounts (GEL) an entry waits for a second person, whoever enters it. An empty field asks for none; 0 asks always. Where the company has another administrator on a shared server, a change holds once that person agrees.</source>
        <translation>С этих сумм (лари) проводка ждёт второго человека, кто бы её ни ввёл. Пустое поле не требует никого; 0 требует всегда. Если на общем сервере у компании есть другой администратор, изменение вступит в силу после его согласия.</translation>
    </message>
    <message>
        <source>Asked for, and not agreed to yet</source>
        <translation>Запрошено и ещё не согласовано</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ожидает утверждения</translation>
    </message>
    <message>
        <source>Send back {count}:</source>
        <translation>Вернуть {count}:</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say why: whoever made it will read it.</source>
        <translation>Укажите причину: её прочтёт тот, кто это составил.</translation>
    </message>
    <message>
        <source>Entries that wait for approval</source>
        <translation>Проводки, ожидающие утверждения</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>Строки проводки</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Ничто не ожидает утверждения.</translation>
    </message>
    <message>
        <source>Entries above the amounts of the approval rules come here when they are submitted. The list follows by itself.</source>
        <translation>Сюда попадают представленные проводки, сумма которых достигает порога правил утверждения. Список обновляется сам.</translation>
    </message>
    <message>
        <source>The entry has no lines.</source>
        <translation>У проводки нет строк.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{tab}”</source>
        <translation>«{tab}»</translation>
    </message>
    <message>
        <source>Work that is not saved stands in {tabs}.</source>
        <translation>Есть несохранённая работа: {tabs}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Почему удаляется</translation>
    </message>
    <message>
        <source>Reason of removal</source>
        <translation>Причина удаления</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Приложить документ</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Say why the document is removed, in a few words.</source>
        <translation>Коротко укажите, почему документ удаляется.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Ничего не приложено.</translation>
    </message>
    <message>
        <source>“Attach a file…” adds a PDF, picture, Excel or XML document up to 10 MB.</source>
        <translation>«Приложить файл…» добавит PDF, изображение, документ Excel или XML до 10 МБ.</translation>
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
        <translation>Банк</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Imports done</source>
        <translation>Выполненные импорты</translation>
    </message>
    <message>
        <source>Take back “{file}” whole: {count} {count:entry|entries}.</source>
        <translation>Сторнировать «{file}» целиком: {count} {count:проводка|проводки|проводок}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Сторнировать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Датой</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Кратко укажите причину.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>Entries of the import</source>
        <translation>Проводки импорта</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>Ни один файл ещё не импортирован.</translation>
    </message>
    <message>
        <source>Ins imports one. Here it can then be looked at, and taken back whole.</source>
        <translation>Ins импортирует файл. Затем его можно здесь посмотреть и сторнировать целиком.</translation>
    </message>
    <message>
        <source>Nothing of this import is in the books.</source>
        <translation>Из этого импорта в учёте ничего нет.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>With what shall we begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>There are no companies yet. Each of the three can also be made later.</source>
        <translation>Компаний пока нет. Любую из трёх можно создать и позже.</translation>
    </message>
    <message>
        <source>Look around in the demo company</source>
        <translation>Осмотреться в демонстрационной компании</translation>
    </message>
    <message>
        <source>A trading company with the whole year 2025: VAT, salaries, two currencies. It is made in a few seconds.</source>
        <translation>Торговая компания за весь 2025 год: НДС, зарплата, две валюты. Создаётся за несколько секунд.</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>Создать компанию</translation>
    </message>
    <message>
        <source>Your own books: name and identification code, chart of accounts, opening balances.</source>
        <translation>Ваш собственный учёт: название и идентификационный код, план счетов, начальные остатки.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражняться</translation>
    </message>
    <message>
        <source>An empty company with the Georgian chart of accounts, in which nothing can go wrong.</source>
        <translation>Пустая компания с грузинским планом счетов, где ошибка ничему не повредит.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of accounts</source>
        <translation>План счетов</translation>
    </message>
    <message>
        <source>Code or name of the account above it</source>
        <translation>Код или название вышестоящего счёта</translation>
    </message>
    <message>
        <source>Leave it empty and press the button for the first level.</source>
        <translation>Для первого уровня оставьте пустым и нажмите кнопку.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search: code, or any word of a name</source>
        <translation>Поиск: код или любое слово названия</translation>
    </message>
    <message>
        <source>Code, or any word; type on the rows</source>
        <translation>Код или слово; можно печатать на строках</translation>
    </message>
    <message>
        <source>No account fits what you search for.</source>
        <translation>Под поиск не подходит ни один счёт.</translation>
    </message>
    <message>
        <source>Escape in the search box shows all accounts.</source>
        <translation>Escape в поле поиска покажет все счета.</translation>
    </message>
    <message>
        <source>The chart has no accounts yet.</source>
        <translation>В плане пока нет счетов.</translation>
    </message>
    <message>
        <source>Ins adds one; “Bring in” takes a whole chart from a file.</source>
        <translation>Ins добавляет счёт; «Загрузить» берёт весь план из файла.</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>Его карточка</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Its sub-accounts</source>
        <translation>Его субсчета</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Code or any word. F4 lists all, Shift+F4 clears.</source>
        <translation>Код или любое слово. F4 — весь список, Shift+F4 — очистить.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>неактивен</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your sign-in was ended</source>
        <translation>Ваш вход завершён</translation>
    </message>
    <message>
        <source>Type one of your recovery codes; each opens the door once.</source>
        <translation>Введите один из кодов восстановления; каждый действует один раз.</translation>
    </message>
    <message>
        <source>Use the telephone</source>
        <translation>Войти с телефоном</translation>
    </message>
    <message>
        <source>Type the six digits that your telephone shows now.</source>
        <translation>Введите шесть цифр, которые сейчас показывает телефон.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Войти по коду восстановления</translation>
    </message>
    <message>
        <source>It has run out, or it was ended from another window or by an administrator. What you typed stands in its tabs as it was.</source>
        <translation>Его срок истёк, или он завершён из другого окна либо администратором. Всё набранное стоит в своих вкладках, как было.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Leave these books</source>
        <translation>Закрыть этот учёт</translation>
    </message>
</context>
<context>
    <name>CodesBar</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move.</source>
        <translation>Пробел показывает или скрывает, Alt+↑ и Alt+↓ перемещают.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>New company</source>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Everything is checked before anything is made. What is left empty can be given later, except the first day of the books.</source>
        <translation>Сначала всё проверяется, и лишь потом создаётся. Пустое можно заполнить позже, кроме первого дня учёта.</translation>
    </message>
    <message>
        <source>9 digits, or 11 of a person</source>
        <translation>9 цифр, у физического лица 11</translation>
    </message>
    <message>
        <source>a day; empty if not a payer</source>
        <translation>день; пусто, если не плательщик</translation>
    </message>
    <message>
        <source>What the balances leave over goes to the account of opening balances</source>
        <translation>Разница остатков — на счёт начальных остатков</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Создать компанию</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Демонстрационная компания</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>Учебная компания</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Главный бухгалтер</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>Налоговый специалист</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>Бухгалтер по зарплате</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>закрыт окончательно</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>Исправить (Enter)</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The window is covered</source>
        <translation>Окно закрыто от взгляда</translation>
    </message>
    <message>
        <source>{person} works here. Type the password to go on.</source>
        <translation>Здесь работает {person}. Введите пароль, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Press Enter to go on. On this computer your login guards the books.</source>
        <translation>Нажмите Enter, чтобы продолжить. На этом компьютере книги защищает ваш вход в систему.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>This is not the password. Try again in a moment.</source>
        <translation>Пароль неверен. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>This was not the password. Type it again.</source>
        <translation>Пароль был неверен. Введите его ещё раз.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type 5, 5.2, 0502 or 050226.
t today · + − day, with Shift week · [ ] month · m h start and end of the month</source>
        <translation>Введите 5, 5.2, 0502 или 050226.
t сегодня · + − день, с Shift неделя · [ ] месяц · m h начало и конец месяца</translation>
    </message>
</context>
<context>
    <name>DayOrNone</name>
    <message>
        <source>Type 3 or 03.2026; empty leaves it open</source>
        <translation>Наберите 3 или 03.2026; пустое поле - пока не известно</translation>
    </message>
    <message>
        <source>Type 5, 5.2, 0502 or 050226; empty leaves it open</source>
        <translation>Наберите 5, 5.2, 0502 или 050226; пустое поле - не задано</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>What stands behind the row</source>
        <translation>Содержание строки</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the journal</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Open the approval queue</source>
        <translation>Открыть очередь утверждения</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>Показать, что поступило</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Nothing here concerns your role.</source>
        <translation>Для вашей роли здесь ничего нет.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>Entry of the invoice</source>
        <translation>Проводка документа</translation>
    </message>
    <message>
        <source>The law that the invoice follows</source>
        <translation>Применённые нормы закона</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>Проводить пока нечего.</translation>
    </message>
    <message>
        <source>Type what was sold or bought above.</source>
        <translation>Наберите выше, что продано или куплено.</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the employee anew.</source>
        <translation>Набранное не сохранено. F5 ещё раз прочитает сотрудника заново.</translation>
    </message>
    <message>
        <source>The lines for the register are copied.</source>
        <translation>Строки для реестра скопированы.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Lines for the register of hired persons</source>
        <translation>Строки для реестра нанятых лиц</translation>
    </message>
    <message>
        <source>F5 reads the employee as it is now; what you typed is replaced.</source>
        <translation>F5 прочитает сотрудника, каков он сейчас; набранное заменится.</translation>
    </message>
</context>
<context>
    <name>Employees</name>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>End the employment of {employee}</source>
        <translation>Завершить работу {employee}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>The register of hired persons must be told before the last day.</source>
        <translation>В реестр нанятых лиц нужно сообщить до последнего дня.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Последний день работы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Block {employee}: what is known of the person is shown to nobody</source>
        <translation>Заблокировать {employee}: сведения о человеке никому не показываются</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lift the blocking: the person is shown again</source>
        <translation>Снять блокировку: человек снова виден</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>Снять блокировку</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>Выберите сотрудника.</translation>
    </message>
    <message>
        <source>Erase who {employee} is? It cannot be taken back; the code stays in the books.</source>
        <translation>Стереть, кто такой {employee}? Вернуть нельзя; в книгах останется код.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>Поиск: код, любое слово названия, номера</translation>
    </message>
    <message>
        <source>Name, code, personal number</source>
        <translation>Имя, код, личный номер</translation>
    </message>
    <message>
        <source>No employee fits what was typed.</source>
        <translation>Набранному не подходит ни один сотрудник.</translation>
    </message>
    <message>
        <source>Ins hires somebody.</source>
        <translation>Ins принимает на работу.</translation>
    </message>
    <message>
        <source>Who works for the company stands here, with what was agreed.</source>
        <translation>Здесь стоят те, кто работает в компании, и о чём договорено.</translation>
    </message>
    <message>
        <source>Ins hires the first; Ctrl+I brings in a whole file.</source>
        <translation>Ins принимает первого; Ctrl+I загружает целый файл.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>Напишите почему, хотя бы тремя буквами: это хранится вместе с данными.</translation>
    </message>
    <message>
        <source>An agreement begins after that day. Open the employee and change it.</source>
        <translation>После этого дня начинается договор. Откройте сотрудника и измените его.</translation>
    </message>
    <message>
        <source>No agreement holds on that day.</source>
        <translation>В этот день договор не действует.</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Your telephone as a second key</source>
        <translation>Телефон как второй ключ</translation>
    </message>
    <message>
        <source>Open an authenticator on your telephone (any of them will do), let it read this picture, and type the six digits that it shows.</source>
        <translation>Откройте на телефоне аутентификатор (подойдёт любой), дайте ему прочесть эту картинку и введите шесть цифр, которые он покажет.</translation>
    </message>
    <message>
        <source>If the telephone cannot read the picture, type this secret into it:</source>
        <translation>Если телефон не читает картинку, введите в него этот секретный ключ:</translation>
    </message>
    <message>
        <source>QR code of the secret</source>
        <translation>QR-код секретного ключа</translation>
    </message>
    <message>
        <source>Secret for the telephone</source>
        <translation>Секретный ключ для телефона</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New entry</source>
        <translation>Новая проводка</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Проводка</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>Этот черновик тем временем изменил кто-то другой. Набранное вами ещё здесь: скопируйте нужное, затем Ctrl+R прочитает черновик заново.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Проведено под номером {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>Оставлено как {reference}: утвердить должен второй человек.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>Сохранено черновиком {reference}.</translation>
    </message>
    <message>
        <source>An entry of {day} was left unfinished: “{text}”. Ctrl+Shift+U goes on with it.</source>
        <translation>Осталась незаконченной проводка от {day}: «{text}». Ctrl+Shift+U продолжит её.</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>возвращено: {reason}</translation>
    </message>
    <message>
        <source>made by {person}, {moment}</source>
        <translation>составил(а): {person}, {moment}</translation>
    </message>
    <message>
        <source>posted by {person}, {moment}</source>
        <translation>провёл(а): {person}, {moment}</translation>
    </message>
    <message>
        <source>approved by {person}</source>
        <translation>утвердил(а): {person}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>сторнирована проводкой {number}</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>сторнирует {number}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>исправляет {number}</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Debit {debit}   Credit {credit}</source>
        <translation>Дебет {debit}   Кредит {credit}</translation>
    </message>
    <message>
        <source>Difference {amount}</source>
        <translation>Разница {amount}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансировано</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>These lines cannot be shown as rows of debit and credit: a row needs two lines with one amount. They stay lines.</source>
        <translation>Эти строки нельзя показать корреспонденциями дебета и кредита: для одной нужны две строки с одной суммой. Они остаются строками.</translation>
    </message>
    <message>
        <source>Rows of debit and credit balance by themselves. F10 shows the lines.</source>
        <translation>Корреспонденции сбалансированы сами по себе. F10 показывает строки.</translation>
    </message>
    <message>
        <source>Lines of the entry</source>
        <translation>Строки проводки</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Содержание проводки</translation>
    </message>
    <message>
        <source>What happened; two letters offer earlier entries</source>
        <translation>Что произошло; две буквы предложат прежние проводки</translation>
    </message>
    <message>
        <source>Document: its number and day</source>
        <translation>Документ: номер и дата</translation>
    </message>
</context>
<context>
    <name>EntryPanels</name>
    <message>
        <source>What this posts</source>
        <translation>Что будет проведено</translation>
    </message>
    <message>
        <source>Pasted rows: Enter takes them, Escape does not</source>
        <translation>Вставленные строки: Enter примет, Escape нет</translation>
    </message>
    <message>
        <source>From which template? Enter takes it</source>
        <translation>Из какого шаблона? Enter выберет</translation>
    </message>
    <message>
        <source>Save these lines as a template</source>
        <translation>Сохранить эти строки как шаблон</translation>
    </message>
    <message>
        <source>Correct a posted entry</source>
        <translation>Исправление проведённой проводки</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложенные документы</translation>
    </message>
    <message>
        <source>A posted entry is never changed. Correct opens a copy that you change and post; that takes {number} back by a reversal and enters the right one under the same number with a suffix.</source>
        <translation>Проведённая проводка никогда не меняется. Исправление открывает копию, которую вы измените и проведёте; при этом {number} сторнируется, а верная проводится под тем же номером с суффиксом.</translation>
    </message>
    <message>
        <source>{number} has taken this entry back already.</source>
        <translation>Эта проводка уже сторнирована проводкой {number}.</translation>
    </message>
    <message>
        <source>There is no template yet. Ctrl+Shift+T keeps the lines of an entry as one.</source>
        <translation>Шаблонов ещё нет. Ctrl+Shift+T сохранит строки проводки как шаблон.</translation>
    </message>
    <message>
        <source>Kept as template “{name}”.</source>
        <translation>Сохранено как шаблон «{name}».</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>Закрыть панель (Esc)</translation>
    </message>
    <message>
        <source>Nothing to post yet.</source>
        <translation>Проводить пока нечего.</translation>
    </message>
    <message>
        <source>Choose accounts and amounts above.</source>
        <translation>Выберите счета и суммы выше.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Fields of the event before and after</source>
        <translation>Поля события до и после</translation>
    </message>
    <message>
        <source>This event tells no more than its type.</source>
        <translation>Это событие не говорит ничего, кроме своего вида.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Came after the filing</source>
        <translation>Поступило после подачи</translation>
    </message>
    <message>
        <source>Prepare the corrective return of {month}?</source>
        <translation>Подготовить уточнённую декларацию: {month}?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Nothing came after a return was filed.</source>
        <translation>После подачи деклараций ничего не поступило.</translation>
    </message>
    <message>
        <source>Late documents and corrections of filed months appear here.</source>
        <translation>Здесь появляются поздние документы и исправления поданных месяцев.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>F4 chooses a file</source>
        <translation>F4 — выбор файла</translation>
    </message>
    <message>
        <source>Choose a file (F4)</source>
        <translation>Выбрать файл (F4)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: word   party: name   amount: 100..500   date: 2025-03   -word</source>
        <translation>Фильтр: слово   контрагент: имя   сумма: 100..500   дата: 2025-03   -слово</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message>
        <source>Kept filters: choose one, or type a name to keep</source>
        <translation>Сохранённые фильтры: выберите или введите имя, чтобы сохранить</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Имя фильтра</translation>
    </message>
    <message>
        <source>Keep this filter under the name</source>
        <translation>Сохранить фильтр под этим именем</translation>
    </message>
    <message>
        <source>Forget the kept filter</source>
        <translation>Удалить сохранённый фильтр</translation>
    </message>
    <message>
        <source>Show all rows (Esc)</source>
        <translation>Показать все строки (Esc)</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>Rows: {found} of {count}</source>
        <translation>Строк: {found} из {count}</translation>
    </message>
    <message>
        <source>Cells selected: {count}</source>
        <translation>Выделено ячеек: {count}</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>Количество: {count}</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Сумма: {sum}</translation>
    </message>
    <message>
        <source>Average: {average}</source>
        <translation>Среднее: {average}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Only who may read the audit log sees the history.</source>
        <translation>Историю видит только тот, кому можно читать журнал аудита.</translation>
    </message>
    <message>
        <source>Recomputing the chain on this computer…</source>
        <translation>Цепочка пересчитывается на этом компьютере…</translation>
    </message>
    <message>
        <source>Recomputing the chain of the office…</source>
        <translation>Цепочка офиса пересчитывается…</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>Выгрузить цепочку</translation>
    </message>
    <message>
        <source>Writing the chain…</source>
        <translation>Цепочка записывается…</translation>
    </message>
    <message>
        <source>Nothing of this kind happened.</source>
        <translation>Ничего такого не происходило.</translation>
    </message>
    <message>
        <source>Choose another type, person or time above.</source>
        <translation>Выберите выше другой вид, человека или время.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>Декларации месяца</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>No return of this month has been prepared.</source>
        <translation>Декларация этого месяца не готовилась.</translation>
    </message>
    <message>
        <source>Prepare it on the screen of the return.</source>
        <translation>Подготовьте её на экране декларации.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это произошло</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>History of everything again</source>
        <translation>Снова история всего</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows with their header first.</source>
        <translation>В буфере нет таблицы. Сначала скопируйте строки вместе с заголовком.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Writing, all or nothing …</source>
        <translation>Запись: всё или ничего …</translation>
    </message>
    <message>
        <source>This file stands in the books already. Brought in again, its entries would stand there twice.</source>
        <translation>Этот файл уже есть в учёте. При повторном импорте его проводки окажутся там дважды.</translation>
    </message>
    <message>
        <source>Check it again all the same</source>
        <translation>Всё равно проверить снова</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>What is left over goes to the account for opening balances</source>
        <translation>Разницу отнести на счёт начальных остатков</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Чтение файла …</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape останавливает.</translation>
    </message>
    <message>
        <source>Drop a file here, choose one with F4, or paste rows from Excel with Ctrl+V.</source>
        <translation>Перетащите файл сюда, выберите его по F4 или вставьте строки из Excel по Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>Your invitation</source>
        <translation>Ваше приглашение</translation>
    </message>
    <message>
        <source>Your administrator gave you a small file; its name ends in {ending}. It says where the server is and who you are there. Your password was told apart from it.</source>
        <translation>Администратор дал вам небольшой файл; его имя оканчивается на {ending}. В нём указано, где сервер и кто вы там. Пароль сообщён отдельно.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>A posted invoice is never changed. Correct opens a copy that you change and post; that takes {number} back and enters the right one under the same number with a suffix.</source>
        <translation>Проведённый документ не изменяется. Исправление открывает копию, которую вы измените и проведёте; тогда {number} сторнируется, а верный документ получит тот же номер с суффиксом.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт на оплату</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. What you typed is still here: copy what you need, then press Ctrl+R to read the draft again.</source>
        <translation>Этот черновик тем временем изменил кто-то другой. Набранное вами ещё здесь: скопируйте нужное, затем Ctrl+R прочитает черновик заново.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Проведено под номером {reference}.</translation>
    </message>
    <message>
        <source>Left as {reference} for a second person to approve.</source>
        <translation>Оставлено как {reference}: утвердить должен второй человек.</translation>
    </message>
    <message>
        <source>Kept as draft {reference}.</source>
        <translation>Сохранено черновиком {reference}.</translation>
    </message>
    <message>
        <source>A document of {day} was left unfinished: {kind}. Ctrl+Shift+U goes on with it.</source>
        <translation>Документ от {day} остался незаконченным: {kind}. Ctrl+Shift+U продолжит его.</translation>
    </message>
    <message>
        <source>left of the advance: {amount} GEL</source>
        <translation>остаток аванса: {amount} лари</translation>
    </message>
    <message>
        <source>paid {amount} GEL</source>
        <translation>оплачено {amount} лари</translation>
    </message>
    <message>
        <source>advances left of this party: {amount} GEL, Ctrl+D uses them up</source>
        <translation>остаток авансов контрагента: {amount} лари, Ctrl+D зачтёт их</translation>
    </message>
    <message>
        <source>takes from {number}</source>
        <translation>уменьшает {number}</translation>
    </message>
</context>
<context>
    <name>InvoiceFoot</name>
    <message>
        <source>Without VAT {amount}</source>
        <translation>Без НДС {amount}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>НДС {amount}</translation>
    </message>
    <message>
        <source>To pay {amount} {currency}</source>
        <translation>К оплате {amount} {currency}</translation>
    </message>
    <message>
        <source>= {amount} GEL</source>
        <translation>= {amount} лари</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Строки документа</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Customer or supplier</source>
        <translation>Покупатель или поставщик</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>Уменьшает документ</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Момент обложения</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>Период НДС</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>with VAT inside</source>
        <translation>с учётом НДС</translation>
    </message>
    <message>
        <source>The price has VAT inside</source>
        <translation>Цена с учётом НДС</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>Счета и накладные</translation>
    </message>
    <message>
        <source>Take {number} back whole?</source>
        <translation>Сторнировать {number} целиком?</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Сторнировать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>Кратко напишите почему: это останется в сторно.</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number}: проведено и остаётся в учёте. Исправить?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Throw {number} away? The history keeps what it was.</source>
        <translation>Удалить {number}? Прежнее содержание останется в истории.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показаны</translation>
    </message>
    <message>
        <source>Kinds of invoices shown</source>
        <translation>Вид показанных документов</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>There are no invoices in these days.</source>
        <translation>За эти дни документов нет.</translation>
    </message>
    <message>
        <source>Ins begins one; a file of them is brought in by the command line.</source>
        <translation>Ins создаёт новый; из файла они загружаются командной строкой.</translation>
    </message>
    <message>
        <source>The invoice has no lines.</source>
        <translation>В документе нет строк.</translation>
    </message>
    <message>
        <source>{number} is taken back.</source>
        <translation>{number}: сторнировано.</translation>
    </message>
    <message>
        <source>{number} is thrown away.</source>
        <translation>{number}: удалено.</translation>
    </message>
</context>
<context>
    <name>InvoicePanels</name>
    <message>
        <source>What this posts</source>
        <translation>Что будет проведено</translation>
    </message>
    <message>
        <source>Advances left: Enter uses one up, Enter again leaves it</source>
        <translation>Остатки авансов: Enter зачитывает, ещё раз Enter отменяет</translation>
    </message>
    <message>
        <source>Takings of the day: what did not come by cards is cash</source>
        <translation>Выручка дня: что не картами, то наличными</translation>
    </message>
    <message>
        <source>Waybill for RS.ge; it goes there before the tax invoice</source>
        <translation>Накладная для RS.ge; уходит раньше налоговой счёт-фактуры</translation>
    </message>
    <message>
        <source>Payments; Enter opens one</source>
        <translation>Оплаты; Enter открывает</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложенные документы</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation>Закрыть панель (Esc)</translation>
    </message>
    <message>
        <source>Payments of the invoice</source>
        <translation>Оплаты документа</translation>
    </message>
    <message>
        <source>Nothing has been paid of it yet.</source>
        <translation>По нему ещё ничего не оплачено.</translation>
    </message>
    <message>
        <source>An entry that names this invoice as its settlement document is listed here.</source>
        <translation>Здесь видны проводки, в которых этот документ указан документом расчётов.</translation>
    </message>
</context>
<context>
    <name>InvoicePaper</name>
    <message>
        <source>Printed invoice</source>
        <translation>Печатная форма</translation>
    </message>
    <message>
        <source>Which invoice?</source>
        <translation>Какой документ?</translation>
    </message>
    <message>
        <source>Open it from the list of invoices.</source>
        <translation>Откройте его из списка документов.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Проводки журнала</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Go to day (Ctrl+G)</source>
        <translation>Перейти к дате (Ctrl+G)</translation>
    </message>
    <message>
        <source>Posted entries</source>
        <translation>Проведённые</translation>
    </message>
    <message>
        <source>No draft waits.</source>
        <translation>Черновиков нет.</translation>
    </message>
    <message>
        <source>Ins begins an entry; kept without posting, it stands here.</source>
        <translation>Ins начинает проводку; сохранённая без проведения, она стоит здесь.</translation>
    </message>
    <message>
        <source>Nothing was posted in this period.</source>
        <translation>За этот период ничего не проведено.</translation>
    </message>
    <message>
        <source>Ins begins an entry. Alt+P chooses another period.</source>
        <translation>Ins начинает проводку. Alt+P выбирает другой период.</translation>
    </message>
    <message>
        <source>only among the loaded rows: Ctrl+F3 loads those after them</source>
        <translation>только среди загруженных строк: Ctrl+F3 загружает следующие</translation>
    </message>
    <message>
        <source>more above</source>
        <translation>выше есть ещё</translation>
    </message>
    <message>
        <source>more below</source>
        <translation>ниже есть ещё</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys</source>
        <translation>«{act}»: нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>Открытые экраны</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation>Открыть то, что стоит за строкой</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Скопировать выделенные ячейки</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Выделить все ячейки</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>Первая и последняя ячейка</translation>
    </message>
    <message>
        <source>List all accounts in an account field</source>
        <translation>Показать все счета в поле счёта</translation>
    </message>
    <message>
        <source>Save the preview as PDF</source>
        <translation>Сохранить просмотр как PDF</translation>
    </message>
    <message>
        <source>Larger, smaller, width of the page</source>
        <translation>Увеличить, уменьшить, по ширине страницы</translation>
    </message>
    <message>
        <source>The 5th of the month shown</source>
        <translation>5-е число показанного месяца</translation>
    </message>
    <message>
        <source>The 5th of February of the year shown</source>
        <translation>5 февраля показанного года</translation>
    </message>
    <message>
        <source>5 February 2026</source>
        <translation>5 февраля 2026 года</translation>
    </message>
    <message>
        <source>So many days later or earlier</source>
        <translation>На столько дней позже или раньше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The next or the previous day; with Shift a week</source>
        <translation>Следующий или предыдущий день; с Shift — неделя</translation>
    </message>
    <message>
        <source>The previous or the next month</source>
        <translation>Предыдущий или следующий месяц</translation>
    </message>
    <message>
        <source>The start or the end of the month</source>
        <translation>Начало или конец месяца</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>It can be changed at any time, in the settings at the top.</source>
        <translation>Его можно сменить в любое время, в настройках вверху.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Posted documents appear here by themselves. Alt+P chooses another month.</source>
        <translation>Проведённые документы появляются здесь сами. Alt+P выбирает другой месяц.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>NameIt</name>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Rooms and screens</source>
        <translation>Разделы и окна</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>A password of your own</source>
        <translation>Ваш собственный пароль</translation>
    </message>
    <message>
        <source>The password that you were given holds for 24 hours. Choose your own: at least 12 signs, letters and others mixed. A few words with spaces are easy to remember.</source>
        <translation>Выданный пароль действует 24 часа. Выберите свой: не меньше 12 знаков, буквы вместе с другими. Несколько слов с пробелами легко запомнить.</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>Хранить пароль на этом компьютере, в его хранилище паролей</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Company: a part of its name, or its digit</source>
        <translation>Компания: часть названия или её цифра</translation>
    </message>
    <message>
        <source>Action, screen, account, party; entry by number, text, party, amount</source>
        <translation>Действие, экран, счёт, контрагент; проводка по номеру, тексту, контрагенту, сумме</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Найти и выполнить</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Escape closes</source>
        <translation>↑ ↓ выбор, Enter выполнить, Escape закрыть</translation>
    </message>
    <message>
        <source>Nothing fits “{typed}”. Try a code, a word of a name or text, or a number.</source>
        <translation>К «{typed}» ничего не подходит. Попробуйте код, слово из названия или текста либо номер.</translation>
    </message>
    <message>
        <source>There is no other company.</source>
        <translation>Другой компании нет.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Проводка</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Print or save</source>
        <translation>Печать или сохранение</translation>
    </message>
</context>
<context>
    <name>PaperHead</name>
    <message>
        <source>Choose the person</source>
        <translation>Выберите человека</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>Выбрано несколько</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Без пароля</translation>
    </message>
    <message>
        <source>Without a password anybody can open the files.</source>
        <translation>Без пароля файлы откроет кто угодно.</translation>
    </message>
    <message>
        <source>F4 lists all</source>
        <translation>F4 показывает все</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>Все за месяц</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Papers of payroll</source>
        <translation>Документы по зарплате</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Какой документ?</translation>
    </message>
    <message>
        <source>Type a word of its name above, or F4; Enter takes it and reads it.</source>
        <translation>Наберите выше слово названия или нажмите F4; Enter берёт и читает.</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>На кого?</translation>
    </message>
    <message>
        <source>Type a word of the name or the code above; Enter takes it.</source>
        <translation>Наберите выше слово имени или код; Enter принимает.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Nothing of this month is on this paper.</source>
        <translation>За этот месяц в документе ничего нет.</translation>
    </message>
    <message>
        <source>Runs of the month appear here once they are kept.</source>
        <translation>Начисления месяца появляются здесь, как только сохранены.</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>New party</source>
        <translation>Новый контрагент</translation>
    </message>
    <message>
        <source>What you typed is not kept. F5 once more reads the party anew.</source>
        <translation>Набранное не сохранено. Ещё раз F5 — и контрагент прочитается заново.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Empty: the identification code</source>
        <translation>Пусто: идентификационный код</translation>
    </message>
    <message>
        <source>9 or 11 digits</source>
        <translation>9 или 11 цифр</translation>
    </message>
    <message>
        <source>As for all parties</source>
        <translation>Как для всех контрагентов</translation>
    </message>
    <message>
        <source>As on the line</source>
        <translation>Как в строке</translation>
    </message>
    <message>
        <source>otherwise it is kept, but no longer offered</source>
        <translation>без отметки хранится, но больше не предлагается</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more keeps it as a second party with that code.</source>
        <translation>Ещё раз Ctrl+Enter — и он сохранится вторым контрагентом с этим кодом.</translation>
    </message>
    <message>
        <source>F5 reads the party as it is now; what you typed is replaced.</source>
        <translation>F5 прочитает контрагента, каков он сейчас; набранное заменится.</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties</source>
        <translation>Контрагенты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search: code, any word of the name, numbers</source>
        <translation>Поиск: код, любое слово названия, номера</translation>
    </message>
    <message>
        <source>Name, code, identification code, IBAN</source>
        <translation>Название, код, идентификационный код, IBAN</translation>
    </message>
    <message>
        <source>No party fits what was typed.</source>
        <translation>Набранному не подходит ни один контрагент.</translation>
    </message>
    <message>
        <source>Ins adds a party.</source>
        <translation>Ins добавляет контрагента.</translation>
    </message>
    <message>
        <source>Customers and suppliers stand here.</source>
        <translation>Здесь будут покупатели и поставщики.</translation>
    </message>
    <message>
        <source>Ins adds the first; Ctrl+Shift+I brings in a whole file.</source>
        <translation>Ins добавит первого; Ctrl+Shift+I загрузит целый файл.</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>Which party?</source>
        <translation>Какой контрагент?</translation>
    </message>
    <message>
        <source>Type a word of its name or its code above; Enter takes it.</source>
        <translation>Наберите выше слово названия или код; Enter выбирает.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Все контрагенты</translation>
    </message>
    <message>
        <source>Nobody owes anything on this day.</source>
        <translation>На этот день никто ничего не должен.</translation>
    </message>
    <message>
        <source>Posted entries with a party appear here. Alt+P chooses another period.</source>
        <translation>Здесь появляются проводки с контрагентом. Alt+P выбирает другой период.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Keep the password on this computer, in its keyring</source>
        <translation>Хранить пароль на этом компьютере, в его хранилище паролей</translation>
    </message>
    <message>
        <source>A password that your administrator gave you holds for 24 hours; one of your own holds longer, but not for ever. After that your administrator gives a new one.</source>
        <translation>Пароль, выданный администратором, действует 24 часа; собственный — дольше, но не вечно. После этого администратор выдаёт новый.</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>{rows} {rows:row, which|rows, all of which} can be read. Enter takes {rows:it|them}.</source>
        <translation>Строк: {rows}, все читаются. Enter примет их.</translation>
    </message>
    <message>
        <source>{count} {count:cell|cells} cannot be read; nothing is taken. Correct them in the table they come from and paste again.</source>
        <translation>Ячеек, которые не читаются: {count}; ничего не принято. Исправьте их в исходной таблице и вставьте снова.</translation>
    </message>
</context>
<context>
    <name>PayRun</name>
    <message>
        <source>Run of payroll</source>
        <translation>Начисление зарплаты</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>Люди начисления</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>Как получена каждая сумма</translation>
    </message>
    <message>
        <source>Nobody is due anything for this month.</source>
        <translation>За этот месяц никому ничего не причитается.</translation>
    </message>
    <message>
        <source>Employees and their timesheets decide; F9 calculates anew.</source>
        <translation>Это определяют сотрудники и их табель; F9 рассчитывает заново.</translation>
    </message>
    <message>
        <source>Nothing was calculated for this person.</source>
        <translation>Для этого человека ничего не рассчитано.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>calculated anew and not kept</source>
        <translation>рассчитано заново и не сохранено</translation>
    </message>
    <message>
        <source>Post the entry that stands below? It names nobody.</source>
        <translation>Провести запись, показанную ниже? Имён в ней нет.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Провести</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People and roles</source>
        <translation>Люди и роли</translation>
    </message>
    <message>
        <source>Only who manages people sees them.</source>
        <translation>Людей видит только тот, кто ими управляет.</translation>
    </message>
    <message>
        <source>Nobody works in this company yet.</source>
        <translation>В этой компании ещё никто не работает.</translation>
    </message>
    <message>
        <source>Insert makes a person, Ctrl+G gives a role.</source>
        <translation>Insert заводит человека, Ctrl+G даёт роль.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Любые даты</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Длительность периода</translation>
    </message>
    <message>
        <source>Period before (Alt+Page Up)</source>
        <translation>Предыдущий период (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Period after (Alt+Page Down)</source>
        <translation>Следующий период (Alt+Page Down)</translation>
    </message>
    <message>
        <source>First day of the period (Alt+P)</source>
        <translation>Первый день периода (Alt+P)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Последний день периода</translation>
    </message>
    <message>
        <source>Frequent periods (F4)</source>
        <translation>Частые периоды (F4)</translation>
    </message>
    <message>
        <source>State of the period</source>
        <translation>Состояние периода</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>This year until today</source>
        <translation>Этот год до сегодня</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>You may look at the periods; closing and opening them needs a right that your role does not have. Ask {names}.</source>
        <translation>Смотреть периоды можно; для закрытия и открытия нужно право, которого у вашей роли нет. Обратитесь: {names}.</translation>
    </message>
    <message>
        <source>Years and months</source>
        <translation>Годы и месяцы</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>The books have no months yet.</source>
        <translation>В книгах ещё нет месяцев.</translation>
    </message>
    <message>
        <source>The first entry makes its fiscal year.</source>
        <translation>Первая проводка создаёт свой финансовый год.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing this month.</source>
        <translation>Закрыть этот месяц ничто не мешает.</translation>
    </message>
    <message>
        <source>Close {month} finally? Only two persons together can open it again.</source>
        <translation>Закрыть {month} окончательно? Снова открыть смогут только двое вместе.</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>Закрыть окончательно</translation>
    </message>
    <message>
        <source>Remark, if there is one</source>
        <translation>Замечание, если есть</translation>
    </message>
    <message>
        <source>Open {month} again: another person must agree.</source>
        <translation>Открыть {month} снова: должен согласиться другой.</translation>
    </message>
    <message>
        <source>Open {month} again.</source>
        <translation>Открыть {month} снова.</translation>
    </message>
    <message>
        <source>Ask to open</source>
        <translation>Просить открыть</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Let a colleague post into {month}.</source>
        <translation>Разрешить коллеге проводить в {month}.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Впустить</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>До конца дня</translation>
    </message>
    <message>
        <source>End the leave to post into {month}: {names}.</source>
        <translation>Прекратить разрешение проводить в {month}: {names}.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Only that of</source>
        <translation>Только для</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and {result} goes to retained earnings. These entries can be reversed.</source>
        <translation>Закрыть {year} год: счета доходов и расходов ({count}) обнулятся, {result} перейдёт в нераспределённую прибыль. Эти проводки можно сторнировать.</translation>
    </message>
    <message>
        <source>Close the year {year}: accounts of income and expense ({count}) come to zero, and a loss of {result} goes to accumulated loss. These entries can be reversed.</source>
        <translation>Закрыть {year} год: счета доходов и расходов ({count}) обнулятся, убыток {result} перейдёт в накопленный убыток. Эти проводки можно сторнировать.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Закрыть год</translation>
    </message>
    <message>
        <source>Let in.</source>
        <translation>Впущен.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Прекращено.</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Кратко укажите причину.</translation>
    </message>
    <message>
        <source>Name a colleague: {names}.</source>
        <translation>Назовите коллегу: {names}.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Name of the template (F4 lists all)</source>
        <translation>Название шаблона (F4 — весь список)</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>Распределяемая сумма</translation>
    </message>
    <message>
        <source>Its lines are shares of this total, each rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>Строки — доли этой суммы, каждая округлена до тетри; что остаётся, идёт в строку «остаток» или в последнюю долю.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where are the books?</source>
        <translation>Где ведётся учёт?</translation>
    </message>
    <message>
        <source>Another place can be added later, in the list of companies.</source>
        <translation>Другое место можно добавить позже, в списке компаний.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>The books stay here and need no network. Nothing has to be installed besides.</source>
        <translation>Учёт остаётся здесь, сеть не нужна. Ничего больше устанавливать не надо.</translation>
    </message>
    <message>
        <source>On a server of the office</source>
        <translation>На сервере офиса</translation>
    </message>
    <message>
        <source>Several people work in the same books. You need the invitation file from your administrator, and your password.</source>
        <translation>В одном учёте работают несколько человек. Нужны файл приглашения от администратора и ваш пароль.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: {report}</source>
        <translation>Просмотр перед печатью: {report}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <source>Escape stops.</source>
        <translation>Escape останавливает.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>Чтобы повторить, нажмите F5.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Уменьшить (Ctrl+−)</translation>
    </message>
    <message>
        <source>Width of the page (Ctrl+0)</source>
        <translation>По ширине страницы (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Увеличить (Ctrl++)</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Страниц: {count}</translation>
    </message>
</context>
<context>
    <name>ProportionScreen</name>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>Провести то, что стоит ниже?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>Пропорциональный вычет</translation>
    </message>
    <message>
        <source>The entry that would be posted</source>
        <translation>Проводка, которая будет сделана</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Exchange rates</source>
        <translation>Обменные курсы</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>Лари за единицу</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>No exchange rate is kept for the days of this period.</source>
        <translation>За дни этого периода курсов нет.</translation>
    </message>
    <message>
        <source>Shift+F5 fetches them from the National Bank, Ins types one.</source>
        <translation>Shift+F5 загружает их из Национального банка, Ins — ввод вручную.</translation>
    </message>
    <message>
        <source>Fetch the missing rates up to the end of the period or today.</source>
        <translation>Загрузить недостающие курсы до конца периода или по сегодняшний день.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Валюты</translation>
    </message>
    <message>
        <source>Give the code of a currency, such as USD.</source>
        <translation>Укажите код валюты, например USD.</translation>
    </message>
    <message>
        <source>The rate must be above zero.</source>
        <translation>Курс должен быть больше нуля.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Documents of VAT</source>
        <translation>Документы НДС</translation>
    </message>
    <message>
        <source>No document stands behind this box in this month.</source>
        <translation>В этом месяце за этой графой нет документов.</translation>
    </message>
    <message>
        <source>Posted invoices and entries with a VAT code appear here by themselves.</source>
        <translation>Проведённые документы и проводки с кодом НДС появляются здесь сами.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these opens the door once. They are shown only now: print or save them, and keep them where your telephone is not.</source>
        <translation>Если телефон потерян, по каждому коду можно войти один раз. Они видны только сейчас: напечатайте или сохраните их, и не рядом с телефоном.</translation>
    </message>
    <message>
        <source>I have saved or printed the codes, or written them down</source>
        <translation>Коды сохранены, напечатаны или записаны</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>RecurringInvoices</name>
    <message>
        <source>Recurring invoices</source>
        <translation>Повторяющиеся счета</translation>
    </message>
    <message>
        <source>Make no more drafts like {number}? Those made stay.</source>
        <translation>Больше не создавать черновики по образцу {number}? Созданные останутся.</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>Больше не создавать</translation>
    </message>
    <message>
        <source>No invoice recurs.</source>
        <translation>Повторяющихся счетов нет.</translation>
    </message>
    <message>
        <source>On a posted invoice Ctrl+Shift+K lets it recur.</source>
        <translation>На проведённом счёте Ctrl+Shift+K делает его повторяющимся.</translation>
    </message>
    <message>
        <source>No more drafts like {number} are made.</source>
        <translation>Черновики по образцу {number} больше не создаются.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>Запись справочника</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Parties and registers</source>
        <translation>Контрагенты и справочники</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Code, name, identification code</source>
        <translation>Код, название, идентификационный код</translation>
    </message>
    <message>
        <source>Nothing here, or nothing that fits what was typed.</source>
        <translation>Здесь пусто или ничто не подходит к набранному.</translation>
    </message>
    <message>
        <source>Ins adds one.</source>
        <translation>Ins добавляет.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Nothing to show in this period.</source>
        <translation>В этом периоде показать нечего.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>Проведённые записи появятся здесь сами. Чтобы выбрать другой период, нажмите Alt+P.</translation>
    </message>
    <message>
        <source>Only these days; press to follow the period of the window</source>
        <translation>Только эти дни; нажмите, чтобы следовать периоду окна</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Before closing entries</source>
        <translation>До закрывающих проводок</translation>
    </message>
    <message>
        <source>As of the last day</source>
        <translation>По состоянию на последний день</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>Корр. счёт</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Дебет</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Type the return into the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>Сначала введите декларацию на портале. В какой день и под каким номером её приняла Служба доходов?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Отметить поданной</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>Декларация по НДС</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>Графы декларации</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>Проверки перед подачей</translation>
    </message>
    <message>
        <source>This month has no return.</source>
        <translation>У этого месяца нет декларации.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>Этот месяц уже подан. Подготовить уточнённую декларацию?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Укажите номер, под которым Служба доходов приняла декларацию.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>Post the entry that stands below?</source>
        <translation>Провести то, что стоит ниже?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Провести</translation>
    </message>
</context>
<context>
    <name>Revaluation</name>
    <message>
        <source>Revaluation</source>
        <translation>Переоценка</translation>
    </message>
    <message>
        <source>Post the revaluation at {day}: gain {gain} GEL, loss {loss} GEL?</source>
        <translation>Провести переоценку на {day}: прибыль {gain} лари, убыток {loss} лари?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Rates older than ten days are not taken by themselves. Take them only when the National Bank has announced no newer ones.</source>
        <translation>Курсы старше десяти дней сами не применяются. Берите их, только если Национальный банк не объявлял более новых.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Days old at most</source>
        <translation>Дней, не более</translation>
    </message>
    <message>
        <source>No foreign balance stands in the books at the end of this period.</source>
        <translation>На конец этого периода валютных остатков нет.</translation>
    </message>
    <message>
        <source>Accounts of money and debts in foreign currency appear here.</source>
        <translation>Здесь появляются счета денег и расчётов в иностранной валюте.</translation>
    </message>
    <message>
        <source>Give a number of days up to a year.</source>
        <translation>Укажите число дней, не больше года.</translation>
    </message>
</context>
<context>
    <name>RsDifferences</name>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>Сверка учёта с RS.ge</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Books and RS.ge agree for this period, as far as it was fetched.</source>
        <translation>За этот период учёт и RS.ge совпадают, насколько данные загружены.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>Сначала загрузите период: «Получено через RS.ge», Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsIncoming</name>
    <message>
        <source>Received through RS.ge</source>
        <translation>Получено через RS.ge</translation>
    </message>
    <message>
        <source>Fetching from RS.ge…</source>
        <translation>Загрузка с RS.ge…</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Nothing was fetched from RS.ge for this period yet.</source>
        <translation>За этот период с RS.ge ещё ничего не загружено.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fetches tax invoices and waybills of the period.</source>
        <translation>Ctrl+Enter загружает налоговые счета-фактуры и накладные за период.</translation>
    </message>
</context>
<context>
    <name>RsMatch</name>
    <message>
        <source>Match</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>In “Received through RS.ge” Ctrl+M looks for the purchase.</source>
        <translation>В «Полученном через RS.ge» Ctrl+M ищет покупку.</translation>
    </message>
    <message>
        <source>Purchases that it may be</source>
        <translation>Возможные покупки</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>No purchase in the books is like it.</source>
        <translation>Похожей покупки в учёте нет.</translation>
    </message>
    <message>
        <source>Ins makes one of it; Del sends it back to the supplier.</source>
        <translation>Ins создаёт из него покупку; Del возвращает поставщику.</translation>
    </message>
</context>
<context>
    <name>RsNames</name>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>Названия товаров у поставщиков</translation>
    </message>
    <message>
        <source>Choose an account, or an item.</source>
        <translation>Выберите счёт или товар.</translation>
    </message>
    <message>
        <source>As the tax of the document says</source>
        <translation>По НДС документа</translation>
    </message>
    <message>
        <source>Empty: the supplier&apos;s name for it</source>
        <translation>Пусто: название поставщика</translation>
    </message>
    <message>
        <source>No goods or services of suppliers are known yet.</source>
        <translation>Товары и услуги поставщиков ещё не известны.</translation>
    </message>
    <message>
        <source>Fetch the period first: “Received through RS.ge”, Ctrl+Enter.</source>
        <translation>Сначала загрузите период: «Получено через RS.ge», Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>RsOutbox</name>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>Исходящие на RS.ge</translation>
    </message>
    <message>
        <source>Sending to RS.ge…</source>
        <translation>Отправка на RS.ge…</translation>
    </message>
    <message>
        <source>Hold back the chosen documents ({count})?</source>
        <translation>Придержать документы: {count}?</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Придержать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Кратко укажите причину.</translation>
    </message>
    <message>
        <source>The buyer&apos;s identification code in {number}.</source>
        <translation>Идентификационный код покупателя в {number}.</translation>
    </message>
    <message>
        <source>Mend and send</source>
        <translation>Исправить и отправить</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Everything is at RS.ge, or nothing is sent there yet.</source>
        <translation>Всё уже на RS.ge, или туда ещё ничего не отправляется.</translation>
    </message>
    <message>
        <source>Posted sales, advances and credit notes stand here until RS.ge has them.</source>
        <translation>Проведённые продажи, авансы и кредит-ноты видны здесь, пока не поступят на RS.ge.</translation>
    </message>
</context>
<context>
    <name>RsSettingsForm</name>
    <message>
        <source>Connection to RS.ge</source>
        <translation>Связь с RS.ge</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>Reading all rows: {count}…</source>
        <translation>Читаются все строки: {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Runs of payroll</source>
        <translation>Начисления зарплаты</translation>
    </message>
    <message>
        <source>No month of this year has a run yet.</source>
        <translation>В этом году ещё нет начислений.</translation>
    </message>
    <message>
        <source>Ins calculates the month in sight; Alt+P chooses another.</source>
        <translation>Ins рассчитывает выбранный месяц; Alt+P выбирает другой.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Имя файла:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Тип файла:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>My access</source>
        <translation>Мой доступ</translation>
    </message>
    <message>
        <source>On your own computer the program signs in by itself.</source>
        <translation>На собственном компьютере программа входит сама.</translation>
    </message>
    <message>
        <source>Sign-ins, telephone and recovery codes belong to an office&apos;s server.</source>
        <translation>Входы, телефон и коды восстановления нужны на сервере офиса.</translation>
    </message>
    <message>
        <source>Own computer: no telephone is asked for.</source>
        <translation>Собственный компьютер: телефон не требуется.</translation>
    </message>
    <message>
        <source>Second factor: the telephone is confirmed.</source>
        <translation>Второй фактор: телефон подтверждён.</translation>
    </message>
    <message>
        <source>Second factor: no telephone yet.</source>
        <translation>Второй фактор: телефона ещё нет.</translation>
    </message>
    <message>
        <source>My login code</source>
        <translation>Мой код входа</translation>
    </message>
    <message>
        <source>Read it to a company that wants to invite you; alone it opens nothing.</source>
        <translation>Продиктуйте его компании, которая хочет вас пригласить; сам по себе он ничего не открывает.</translation>
    </message>
    <message>
        <source>These companies invite you</source>
        <translation>Вас приглашают эти компании</translation>
    </message>
    <message>
        <source>No sign-in.</source>
        <translation>Входов нет.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>F5 tries again.</source>
        <translation>Чтобы повторить, нажмите F5.</translation>
    </message>
    <message>
        <source>Reading the books…</source>
        <translation>Чтение данных…</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Строки отчёта</translation>
    </message>
    <message>
        <source>No row fits the filter. Esc in its field shows all rows.</source>
        <translation>Фильтру не подходит ни одна строка. Esc в его поле покажет все строки.</translation>
    </message>
</context>
<context>
    <name>SignOutStep</name>
    <message>
        <source>Sign out</source>
        <translation>Выйти из учётной записи</translation>
    </message>
    <message>
        <source>The sign-in of this window ends on the server “{place}”, with all its connections. The next time a code is asked for again. Unfinished drafts stay sealed on this computer.</source>
        <translation>Вход этого окна на сервере «{place}» завершается со всеми его соединениями. В следующий раз снова потребуется код. Незаконченные черновики остаются на этом компьютере в зашифрованном виде.</translation>
    </message>
    <message>
        <source>Forget the password that this computer keeps</source>
        <translation>Удалить пароль, сохранённый на этом компьютере</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Starting the books of this computer…</source>
        <translation>Запуск учётной базы этого компьютера…</translation>
    </message>
    <message>
        <source>Making the demo company: a year of a trading company&apos;s work…</source>
        <translation>Создаётся демонстрационная компания: год работы торговой компании…</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Открытие учёта…</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Delete once more takes {place} from this list. The books there stay as they are; the invitation file brings it back.</source>
        <translation>Ещё одно нажатие Delete уберёт из списка {place}. Учёт там останется как есть; файл приглашения вернёт его сюда.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куда перейти?</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Подключение к серверу…</translation>
    </message>
    <message>
        <source>Making a company to practise in…</source>
        <translation>Создаётся учебная компания…</translation>
    </message>
    <message>
        <source>Enter opens a place; a code is asked for where it is needed.</source>
        <translation>Enter открывает место; где нужно, будет запрошен код.</translation>
    </message>
    <message>
        <source>No company is open to you here yet. Whoever administers a company gives you a role in it.</source>
        <translation>Здесь вам пока не открыта ни одна компания. Роль в ней даёт администратор компании.</translation>
    </message>
    <message>
        <source>Enter opens a company; Ctrl+O comes back to this list.</source>
        <translation>Enter открывает компанию; чтобы вернуться к этому списку, нажмите Ctrl+O.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Другие места</translation>
    </message>
    <message>
        <source>The books that are kept here</source>
        <translation>Учёт, который ведётся здесь</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no months yet</source>
        <translation>месяцев ещё нет</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>частично закрыт</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>unsaved: {count}</source>
        <translation>не сохранено: {count}</translation>
    </message>
    <message>
        <source>unfinished entries: {count}</source>
        <translation>незаконченные проводки: {count}</translation>
    </message>
    <message>
        <source>Person at work</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Period and its state</source>
        <translation>Период и его состояние</translation>
    </message>
    <message>
        <source>Working date</source>
        <translation>Рабочая дата</translation>
    </message>
    <message>
        <source>Drafts in screens that are not saved</source>
        <translation>Несохранённые черновики на экранах</translation>
    </message>
    <message>
        <source>Kept on this computer while typed; a new entry (Ins) offers them</source>
        <translation>Сохранено на этом компьютере при вводе; новая проводка (Ins) предложит их</translation>
    </message>
    <message>
        <source>Documents not at RS.ge; a press opens the outbox</source>
        <translation>Документы, которых ещё нет на RS.ge; нажатие открывает исходящие</translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation>Где хранятся данные</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>unsent {count}</source>
        <translation>не отправлено {count}</translation>
    </message>
    <message>
        <source>refused {count}</source>
        <translation>отклонено {count}</translation>
    </message>
    <message>
        <source>Shared server</source>
        <translation>Общий сервер</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Связь прервана</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>Закрыть вкладку (Ctrl+W)</translation>
    </message>
    <message>
        <source>Open screens</source>
        <translation>Открытые окна</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>By cards</source>
        <translation>Картами</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>На счёт</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Наличные {amount}</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
</context>
<context>
    <name>TemplateLines</name>
    <message>
        <source>rest</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>An amount; or a share of a total that is asked for when the template is used: 18%, 18/118, or “{rest}” for what is left over.</source>
        <translation>Сумма; или доля от суммы, которая спрашивается при применении шаблона: 18%, 18/118, или «{rest}» для того, что остаётся.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Дебет</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Make a draft of “{name}”</source>
        <translation>Черновик по шаблону «{name}»</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Создать черновик</translation>
    </message>
    <message>
        <source>Amounts times</source>
        <translation>Суммы умножить на</translation>
    </message>
    <message>
        <source>Total to share</source>
        <translation>Распределяемая сумма</translation>
    </message>
    <message>
        <source>Each share is rounded to the tetri; what is left over goes to the line with the rest, or to the last share.</source>
        <translation>Каждая доля округляется до тетри; что остаётся, идёт в строку «остаток» или в последнюю долю.</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Датой</translation>
    </message>
    <message>
        <source>Make drafts of all that is due, each once</source>
        <translation>Черновики по всему, чему наступил срок, по одному разу</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>Создать черновики</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Take “{name}” out of use? The drafts it made stay.</source>
        <translation>Вывести «{name}» из употребления? Созданные черновики останутся.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из употребления</translation>
    </message>
    <message>
        <source>A template with the lines of an entry</source>
        <translation>Шаблон со строками проводки</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Number of the entry or draft</source>
        <translation>Номер проводки или черновика</translation>
    </message>
    <message>
        <source>Give a number, such as GL/2026/12 or d-abc234.</source>
        <translation>Укажите номер, например GL/2026/12 или d-abc234.</translation>
    </message>
    <message>
        <source>Lines of the template</source>
        <translation>Строки шаблона</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Шаблонов пока нет.</translation>
    </message>
    <message>
        <source>Ins makes one; Shift+Ins makes one with the lines of an entry.</source>
        <translation>Ins создаёт шаблон; Shift+Ins — со строками проводки.</translation>
    </message>
    <message>
        <source>The template has no lines.</source>
        <translation>У шаблона нет строк.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>Укажите сумму больше 0.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>F5 reads it again.</source>
        <translation>F5 прочитает ещё раз.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Reading the books…</source>
        <translation>Чтение данных…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель учёта рабочего времени</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>Найти сотрудника</translation>
    </message>
    <message>
        <source>Name or code, Ctrl+F</source>
        <translation>Имя или код, Ctrl+F</translation>
    </message>
    <message>
        <source>Nobody is employed in {month}.</source>
        <translation>{month}: никто не работает по трудовому договору.</translation>
    </message>
    <message>
        <source>Whoever has an agreement of employment in the month stands here. Employees are hired in their list; Ctrl+Shift+PgUp goes to the month before.</source>
        <translation>Здесь стоят все, у кого в этом месяце действует трудовой договор. Сотрудников принимают в их списке; Ctrl+Shift+PgUp — предыдущий месяц.</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>Чтобы повторить, нажмите F5.</translation>
    </message>
</context>
<context>
    <name>TimeFoot</name>
    <message>
        <source>not kept: {count}</source>
        <translation>не сохранено: {count}</translation>
    </message>
    <message>
        <source>wrong: {count}</source>
        <translation>с ошибкой: {count}</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>проверить: {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>людей: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Cover when idle</source>
        <translation>Закрывать при бездействии</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Через {minutes} мин</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language, colours, keys</source>
        <translation>Язык, цвета, клавиши</translation>
    </message>
    <message>
        <source>Company; opens the list of companies (Ctrl+O)</source>
        <translation>Компания; открывает список компаний (Ctrl+O)</translation>
    </message>
    <message>
        <source>Another company (Ctrl+O)</source>
        <translation>Другая компания (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Total of all rows</source>
        <translation>Итого по всем строкам</translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>No account has a balance or a turnover in this period.</source>
        <translation>За этот период ни по одному счёту нет остатка или оборота.</translation>
    </message>
    <message>
        <source>Posted entries appear here by themselves. Alt+P chooses another period.</source>
        <translation>Проведённые записи появятся здесь сами. Чтобы выбрать другой период, нажмите Alt+P.</translation>
    </message>
</context>
<context>
    <name>VatStatuses</name>
    <message>
        <source>From</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>VAT payer</source>
        <translation>Плательщик НДС</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>плательщик</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>не плательщик</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
</context>
<context>
    <name>Wages</name>
    <message>
        <source>Wages to be paid</source>
        <translation>Зарплата к выплате</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Что причитается</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Что выплачено</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>Долгов по зарплате нет.</translation>
    </message>
    <message>
        <source>What a posted run comes to stands here until it is paid.</source>
        <translation>Сумма проведённого начисления стоит здесь до выплаты.</translation>
    </message>
    <message>
        <source>Nothing was paid since the month began.</source>
        <translation>С начала месяца выплат не было.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>Ждут налогового документа</translation>
    </message>
    <message>
        <source>Which month&apos;s return deducts the chosen purchases ({count})?</source>
        <translation>В декларации какого месяца принять к вычету? (Количество: {count})</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Number of the tax invoice</source>
        <translation>Номер налогового документа</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>Ни одна покупка не ждёт налогового документа.</translation>
    </message>
    <message>
        <source>Purchases posted without a month of deduction appear here.</source>
        <translation>Здесь появляются покупки, проведённые без месяца вычета.</translation>
    </message>
</context>
<context>
    <name>WaybillPanel</name>
    <message>
        <source>RS.ge gets a waybill of these goods (Space)</source>
        <translation>На эти товары в RS.ge идёт накладная (Пробел)</translation>
    </message>
    <message>
        <source>Kind of delivery</source>
        <translation>Вид поставки</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>Откуда (адрес)</translation>
    </message>
    <message>
        <source>To (address)</source>
        <translation>Куда (адрес)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспортировка</translation>
    </message>
    <message>
        <source>Which transport</source>
        <translation>Какой транспорт</translation>
    </message>
    <message>
        <source>Car number</source>
        <translation>Номер машины</translation>
    </message>
    <message>
        <source>Driver&apos;s personal number</source>
        <translation>Личный номер водителя</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>Имя водителя</translation>
    </message>
    <message>
        <source>Foreign driver</source>
        <translation>Иностранный водитель</translation>
    </message>
    <message>
        <source>Cost of transport, GEL</source>
        <translation>Стоимость перевозки, лари</translation>
    </message>
    <message>
        <source>Buyer pays it</source>
        <translation>Платит покупатель</translation>
    </message>
</context>
<context>
    <name>WithholdingReturn</name>
    <message>
        <source>This month is filed already. Prepare a corrective return?</source>
        <translation>Этот месяц уже подан. Подготовить уточнённую декларацию?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Upload the file to the portal first. On which day, and under which number did the Revenue Service take it?</source>
        <translation>Сначала загрузите файл на портал. В какой день и под каким номером его приняла Служба доходов?</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Отметить поданной</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>Декларация по удержанному налогу</translation>
    </message>
    <message>
        <source>Payments of the return, and the bridge</source>
        <translation>Выплаты декларации и мост</translation>
    </message>
    <message>
        <source>Checks before filing</source>
        <translation>Проверки перед подачей</translation>
    </message>
    <message>
        <source>Nothing was paid in this month.</source>
        <translation>В этом месяце выплат не было.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Укажите номер, под которым Служба доходов приняла декларацию.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The period ends on {last}, before its first day {first}.</source>
        <translation>Последний день периода ({last}) раньше первого ({first}).</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2026-03.</source>
        <translation>«{value}» — не месяц. Напишите так: 2026-03.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Write it as 1180.00.</source>
        <translation>«{value}» — не сумма. Напишите так: 1180,00.</translation>
    </message>
    <message>
        <source>“{value}” has more than {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>«{value}»: знаков после запятой допускается не более {digits}.</translation>
    </message>
    <message>
        <source>“{value}” goes on from an amount, but there is none. Type the amount first.</source>
        <translation>«{value}» продолжает расчёт от суммы, но суммы нет. Сначала введите сумму.</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>«{value}» — слишком большое число для суммы.</translation>
    </message>
    <message>
        <source>“{value}” divides by zero.</source>
        <translation>«{value}» — деление на ноль.</translation>
    </message>
    <message>
        <source>“{value}” cannot be calculated. Use numbers, + − * /, % and brackets.</source>
        <translation>«{value}» нельзя вычислить. Используйте числа, + − * /, % и скобки.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 05.03.2026 or 2026-03-05.</source>
        <translation>«{value}» — не дата. Напишите так: 05.03.2026 или 2026-03-05.</translation>
    </message>
    <message>
        <source>{tax}: “{key}” has two values on {day}.</source>
        <translation>{tax}: на {day} для «{key}» указаны два значения.</translation>
    </message>
    <message>
        <source>{tax}: no value of “{key}” is known for {day}.</source>
        <translation>{tax}: на {day} значение «{key}» не указано.</translation>
    </message>
    <message>
        <source>There is no table of rates named “{tax}”.</source>
        <translation>Таблицы ставок «{tax}» нет.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be added without an exchange rate.</source>
        <translation>{first} и {second} нельзя сложить без обменного курса.</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message>
        <source>Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. 101(3)(d)) leaves the employee&apos;s own pension contribution untaxed. It is never posted or filed.</source>
        <translation>Налог со всей начисленной суммы, как в некоторых пособиях, — только для сравнения: Налоговый кодекс (ст. 101(3)(d)) не облагает собственный пенсионный взнос работника. Так никогда не проводится и не декларируется.</translation>
    </message>
    <message>
        <source>pay, and what is withheld from it</source>
        <translation>зарплата и удержания из неё</translation>
    </message>
    <message>
        <source>calculate the pay of a CSV or Excel file</source>
        <translation>рассчитать зарплату из файла CSV или Excel</translation>
    </message>
    <message>
        <source>rules of the calculation; gross_base is for comparison only</source>
        <translation>правила расчёта; gross_base только для сравнения</translation>
    </message>
    <message>
        <source>Tax by law</source>
        <translation>Налог по закону</translation>
    </message>
    <message>
        <source>On the whole gross</source>
        <translation>Со всего начисления</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Pension, employee</source>
        <translation>Пенсия, работник</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Подоходный налог</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Pension, employer</source>
        <translation>Пенсия, работодатель</translation>
    </message>
    <message>
        <source>Pension, state</source>
        <translation>Пенсия, государство</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. Choose one of: {languages}.</source>
        <translation>Языка «{language}» в программе нет. Выберите: {languages}.</translation>
    </message>
    <message>
        <source>“{title}” has too many columns for a page. Save it as an Excel file instead.</source>
        <translation>«{title}» не помещается на страницу: слишком много столбцов. Сохраните как файл Excel.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>За этот период записей нет.</translation>
    </message>
    <message>
        <source>printed {moment}, Tbilisi time</source>
        <translation>напечатано {moment} по тбилисскому времени</translation>
    </message>
    <message>
        <source>chain of events: {head}</source>
        <translation>цепь событий: {head}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Identification code {code}</source>
        <translation>Идентификационный код {code}</translation>
    </message>
    <message>
        <source>Amounts in lari, ₾</source>
        <translation>Суммы в лари, ₾</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>Суммы в {currency}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>name, surname</source>
        <translation>имя, фамилия</translation>
    </message>
    <message>
        <source>The code is not right. Wait for the next one and type it again.</source>
        <translation>Код не подошёл. Дождитесь следующего и введите его.</translation>
    </message>
    <message>
        <source>This login belongs to no person here, or the person was shut out. Ask your administrator.</source>
        <translation>Этот логин здесь никому не принадлежит, или доступ закрыт. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>There is no such company for you here. Make one with “company create”, or “demo create” to look around.</source>
        <translation>Здесь нет такой компании, доступной вам. Добавьте её командой «company create», а для знакомства с программой — «demo create».</translation>
    </message>
    <message>
        <source>Several companies fit: {companies}. Name one with --company.</source>
        <translation>Подходят несколько компаний: {companies}. Укажите одну параметром --company.</translation>
    </message>
    <message>
        <source>There is no event {seq} in this chain; its last is {last}. Name an earlier one.</source>
        <translation>В этой цепи нет события {seq}; последнее — {last}. Укажите более раннее.</translation>
    </message>
    <message>
        <source>The server may not run as root, and this computer has no account {name} for it. Make one with useradd --system {name}, or run the program as an ordinary user.</source>
        <translation>Сервер нельзя запускать от имени root, а пользователя {name} для него на этом компьютере нет. Создайте его командой useradd --system {name} или запустите программу от имени обычного пользователя.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL are missing ({path}). Install the program again, or connect to a shared server.</source>
        <translation>Нет программ PostgreSQL ({path}). Установите программу заново или подключитесь к общему серверу.</translation>
    </message>
    <message>
        <source>The server&apos;s program {name} has not finished in {limit_s} seconds. Close other heavy programs and try again.</source>
        <translation>Программа сервера {name} не завершилась за {limit_s} с. Закройте другие тяжёлые программы и повторите.</translation>
    </message>
    <message>
        <source>The program lies in {folder}, and PostgreSQL cannot run from a path with one of the characters &quot; $ ` \. Install the program elsewhere.</source>
        <translation>Программа находится в папке {folder}, а PostgreSQL не запускается из пути, где есть один из знаков &quot; $ ` \. Установите программу в другую папку.</translation>
    </message>
    <message>
        <source>The server of {folder} is not running. Start the program again; if this comes back, look into {log}.</source>
        <translation>Сервер папки {folder} не работает. Запустите программу снова; если это повторится, посмотрите журнал {log}.</translation>
    </message>
    <message>
        <source>Other programs use the server of {folder} (processes {programs}). Close them first, or force the stop.</source>
        <translation>Сервером папки {folder} пользуются другие программы (процессы: {programs}). Сначала закройте их или остановите сервер принудительно.</translation>
    </message>
    <message>
        <source>The password of the server of {folder} is missing from {secrets}. Bring that folder back from a backup.</source>
        <translation>Пароля сервера папки {folder} нет в {secrets}. Восстановите эту папку из резервной копии.</translation>
    </message>
    <message>
        <source>The program used the server of {folder} before entering. Report this.</source>
        <translation>Программа обратилась к серверу папки {folder} до входа. Сообщите нам об этом.</translation>
    </message>
    <message>
        <source>The books in {folder} were written by PostgreSQL {found}, and this program brings PostgreSQL {ours}. Open them with the release of the program that wrote them.</source>
        <translation>Данные в папке {folder} записаны PostgreSQL {found}, а с этой программой поставляется PostgreSQL {ours}. Откройте их той версией программы, которой они записаны.</translation>
    </message>
    <message>
        <source>The server of {folder} (process {pid}) has not stopped in {limit_s} seconds. Wait a little and try again.</source>
        <translation>Сервер папки {folder} (процесс {pid}) не остановился за {limit_s} с. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>The server of {folder} is still starting after {limit_s} seconds; after a crash it first repairs the books. Wait a little and start the program again.</source>
        <translation>Сервер папки {folder} за {limit_s} с ещё не запустился; после сбоя он сначала восстанавливает данные. Подождите немного и запустите программу снова.</translation>
    </message>
    <message>
        <source>Another server uses the address of the server of {folder}. Stop it or start the computer again.</source>
        <translation>Адрес сервера папки {folder} занят другим сервером. Остановите его или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Remains of an earlier server of {folder} are still ending. Wait a little and start the program again.</source>
        <translation>Прежний сервер папки {folder} ещё завершает работу. Подождите немного и запустите программу снова.</translation>
    </message>
    <message>
        <source>The server of {folder} did not start: {reason}. Look into {log}, and report this if it comes back.</source>
        <translation>Сервер папки {folder} не запустился: {reason}. Посмотрите журнал {log}; если это повторится, сообщите нам.</translation>
    </message>
    <message>
        <source>The database {database} exists already. Restore under another name.</source>
        <translation>База данных {database} уже есть. Восстановите под другим именем.</translation>
    </message>
    <message>
        <source>The copy of the database differs from it in {tables}, so it was not kept and the database was not changed. Report this.</source>
        <translation>Копия отличается от базы данных ({tables}), поэтому она не сохранена, а база не изменена. Сообщите нам об этом.</translation>
    </message>
    <message>
        <source>The database {database} could not be copied to {folder}: {reason}. Mend this and try again; the database and the older copies are untouched.</source>
        <translation>Не удалось скопировать базу данных {database} в {folder}: {reason}. Устраните причину и повторите; база и прежние копии не изменены.</translation>
    </message>
    <message>
        <source>The copy {path} could not be brought back: {reason}. Try an older copy.</source>
        <translation>Не удалось восстановить из копии {path}: {reason}. Попробуйте более раннюю копию.</translation>
    </message>
    <message>
        <source>The database {database} of {folder} does not answer: {reason}. Start the program again.</source>
        <translation>База данных {database} папки {folder} не отвечает: {reason}. Запустите программу снова.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}. Davtari needs version 18 or newer: upgrade the server first.</source>
        <translation>На сервере PostgreSQL {version}. Для Davtari нужна версия 18 или новее: сначала обновите сервер.</translation>
    </message>
    <message>
        <source>The login given is not a superuser of the server. Preparing and upgrading need one, such as postgres.</source>
        <translation>Указанный логин не имеет полных прав на сервере. Для подготовки и обновления нужен такой логин, например postgres.</translation>
    </message>
    <message>
        <source>{amount} is no amount to approve from: give zero or more, in lari.</source>
        <translation>{amount} — не сумма, с которой утверждают: укажите ноль или больше, в лари.</translation>
    </message>
    <message>
        <source>This server was prepared as {kind}; it cannot be made into the other kind afterwards.</source>
        <translation>Этот сервер подготовлен как {kind}; сделать его сервером другого вида потом нельзя.</translation>
    </message>
    <message>
        <source>The books of {folder} were kept in {cluster}, which is gone. Bring it back from a backup, or choose another data folder.</source>
        <translation>Данные папки {folder} хранились в {cluster}, которой больше нет. Восстановите её из резервной копии или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Choose another data folder or ask for the right to write there.</source>
        <translation>В папку {folder} нельзя записать ({reason}). Выберите другую папку данных или запросите право записи в неё.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full: {free_mb} MB are free and {needed_mb} MB are needed. Free some space and start again.</source>
        <translation>Диск с папкой {folder} почти заполнен: свободно {free_mb} МБ, нужно {needed_mb} МБ. Освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>The folder {folder} for the server&apos;s socket belongs to someone else or is open to others. Remove it, or ask the administrator of this computer to.</source>
        <translation>Папка {folder} для сокета сервера принадлежит другому пользователю или открыта для других. Удалите её или попросите об этом администратора компьютера.</translation>
    </message>
    <message>
        <source>The folder {folder} must belong to {owner} alone. Remove it or correct its owner and rights.</source>
        <translation>Папка {folder} должна принадлежать только пользователю {owner}. Удалите её или исправьте владельца и права.</translation>
    </message>
    <message>
        <source>The path {folder} is too long for the server ({bytes} {bytes:byte|bytes}; {bytes_max} {bytes_max:is|are} allowed). Choose a shorter data folder.</source>
        <translation>Путь {folder} слишком длинный для сервера ({bytes} {bytes:байт|байта|байт}; допускается {bytes_max}). Выберите папку данных с более коротким путём.</translation>
    </message>
    <message>
        <source>The data folder {folder} must belong to {owner}, who runs the program now. Run it as the folder&apos;s owner, or choose another data folder.</source>
        <translation>Папка данных {folder} должна принадлежать пользователю {owner}, от имени которого запущена программа. Запустите её от имени владельца папки или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server in {folder} for more than {limit_s} seconds. Wait a little and try again.</source>
        <translation>Другая программа уже больше {limit_s} с запускает или останавливает сервер в папке {folder}. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>The password of {name} is in the keyring of this computer, and the keyring does not give it ({reason}). Unlock the keyring, or start the program from the desktop session, and try again.</source>
        <translation>Пароль пользователя {name} находится в хранилище паролей этого компьютера, но хранилище его не выдаёт ({reason}). Разблокируйте хранилище или запустите программу с рабочего стола и повторите.</translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; cannot have a password here. Use a name of 1 to 63 characters.</source>
        <translation>Имени «{name}» здесь нельзя задать пароль. Имя должно содержать от 1 до 63 символов.</translation>
    </message>
    <message>
        <source>The account is in use and stays active. The reasons are listed.</source>
        <translation>Счёт используется и остаётся активным. Причины перечислены ниже.</translation>
    </message>
    <message>
        <source>Account {account} exists already. Choose another code, or change that account.</source>
        <translation>Счёт {account} уже есть. Выберите другой код или измените этот счёт.</translation>
    </message>
    <message>
        <source>The account has a balance of {amount} GEL. Bring it to zero first.</source>
        <translation>На счёте остаток {amount} лари. Сначала обнулите его.</translation>
    </message>
    <message>
        <source>The program uses the account for: {role}. Bind another account to that first.</source>
        <translation>Программа использует этот счёт для: {role}. Сначала назначьте для этого другой счёт.</translation>
    </message>
    <message>
        <source>Account {account} has entries, so its type and use stay as they are. Add a new account instead.</source>
        <translation>По счёту {account} есть проводки, поэтому его тип и назначение не меняются. Добавьте новый счёт.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Check the code.</source>
        <translation>В этом плане счетов нет счёта {account}. Проверьте код.</translation>
    </message>
    <message>
        <source>Account {account} cannot be monetary: only assets and liabilities hold money or debts. Leave it as it is.</source>
        <translation>Счёт {account} не может быть монетарным: деньги и долги бывают только на счетах активов и обязательств. Оставьте как есть.</translation>
    </message>
    <message>
        <source>Account {account} cannot stand below itself or one of its own sub-accounts. Choose another parent.</source>
        <translation>Счёт {account} не может подчиняться самому себе или своему субсчёту. Выберите другой родительский счёт.</translation>
    </message>
    <message>
        <source>Account {account} names a parent account that does not exist. Add the parent first.</source>
        <translation>Родительского счёта, указанного для счёта {account}, нет. Сначала добавьте родительский счёт.</translation>
    </message>
    <message>
        <source>“{role}” cannot use account {account}: it does not exist or takes no entries. Choose another account.</source>
        <translation>Для «{role}» счёт {account} не подходит: его нет или проводки по нему не делаются. Выберите другой счёт.</translation>
    </message>
    <message>
        <source>The company has no account for “{role}”. Bind one to it first.</source>
        <translation>У компании нет счёта для «{role}». Сначала назначьте его.</translation>
    </message>
    <message>
        <source>Give each approval rule one amount in GEL, zero or more: “{kind}” has none.</source>
        <translation>Укажите для каждого правила утверждения одну сумму в лари, ноль или больше: у «{kind}» её нет.</translation>
    </message>
    <message>
        <source>These approval rules are not asked for, or hold already. Look at the list again.</source>
        <translation>Эти правила утверждения не запрошены или уже действуют. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>These approval rules were asked for before others came to hold, or by somebody who is no longer an administrator. Ask for them anew.</source>
        <translation>Эти правила утверждения запрошены до того, как вступили в силу другие, или тем, кто больше не администратор. Запросите их заново.</translation>
    </message>
    <message>
        <source>No approval rule can be about “{kind}”: whoever enters an entry chooses such a name. Use *, payment, receipt or reversal.</source>
        <translation>Правило утверждения не может касаться «{kind}»: такое имя выбирает тот, кто вводит проводку. Используйте *, payment, receipt или reversal.</translation>
    </message>
    <message>
        <source>A second person must approve: {entries}. Send them for approval first.</source>
        <translation>Нужно утверждение второго лица: {entries}. Сначала отправьте на утверждение.</translation>
    </message>
    <message>
        <source>The draft was not sent for approval, or is approved already. Nothing was changed.</source>
        <translation>Черновик не отправлен на утверждение или уже утверждён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You made or changed this entry, so another person must approve it.</source>
        <translation>Эту проводку составили или изменили вы, поэтому утвердить её должен кто-то другой.</translation>
    </message>
    <message>
        <source>You asked for these rules, so another person who administers the company must agree.</source>
        <translation>Эти правила запросили вы, поэтому согласиться должен другой человек, который управляет компанией.</translation>
    </message>
    <message>
        <source>Say why the entry goes back, in a few words.</source>
        <translation>Кратко укажите причину возврата проводки.</translation>
    </message>
    <message>
        <source>The company has no event chain. Report this; nothing was changed.</source>
        <translation>У компании нет цепи событий. Ничего не изменено; сообщите нам об этом.</translation>
    </message>
    <message>
        <source>There is no such import in this company. Look at the list of imports.</source>
        <translation>В этой компании нет такого импорта. Посмотрите список импортов.</translation>
    </message>
    <message>
        <source>Everything that {file} brought in is taken back already.</source>
        <translation>Всё, что было внесено из {file}, уже отменено.</translation>
    </message>
    <message>
        <source>The server met a fault of the program ({state}). Nothing was changed. Report it with the reference number.</source>
        <translation>На сервере произошла ошибка программы ({state}). Ничего не изменено. Сообщите нам и укажите номер ошибки.</translation>
    </message>
    <message>
        <source>A colleague changed the same thing at the same moment. Nothing of yours was saved; try again.</source>
        <translation>Коллега изменил то же самое в тот же момент. Ваши изменения не сохранены; повторите попытку.</translation>
    </message>
    <message>
        <source>A colleague&apos;s work in this company is not finished. Nothing of yours was saved; try again in a few seconds.</source>
        <translation>Операция коллеги в этой компании ещё не закончена. Ваши изменения не сохранены; повторите через несколько секунд.</translation>
    </message>
    <message>
        <source>Give the day from which the books are kept.</source>
        <translation>Укажите дату начала учёта.</translation>
    </message>
    <message>
        <source>The date lies before the books begin on {starts_on}. Give a later date, or enter it as an opening balance.</source>
        <translation>Дата раньше начала учёта ({starts_on}). Укажите более позднюю дату или введите как начальный остаток.</translation>
    </message>
    <message>
        <source>The correction of {number} is begun already, as {draft}. Go on with that draft.</source>
        <translation>Исправление {number} уже начато: {draft}. Продолжите этот черновик.</translation>
    </message>
    <message>
        <source>The date lies more than a year ahead. Check the year.</source>
        <translation>Дата больше чем на год вперёд. Проверьте год.</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>У проводки нет даты. Укажите её.</translation>
    </message>
    <message>
        <source>The entry cannot be posted as it is. What to correct is listed.</source>
        <translation>В таком виде проводку провести нельзя. Что исправить, перечислено ниже.</translation>
    </message>
    <message>
        <source>A draft has this id already. Post that draft, or enter this under a new id.</source>
        <translation>Этот идентификатор уже есть у черновика. Проведите тот черновик или введите это под новым идентификатором.</translation>
    </message>
    <message>
        <source>The entry came without an id. This is a fault of the program; report it.</source>
        <translation>У проводки нет идентификатора. Это ошибка программы; сообщите нам о ней.</translation>
    </message>
    <message>
        <source>A reversal is not reversed again. Enter the original anew instead.</source>
        <translation>Сторно повторно не сторнируют. Введите исходную проводку заново.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” is made by the program alone, not by hand.</source>
        <translation>Проводку вида «{kind}» делает только программа, не вручную.</translation>
    </message>
    <message>
        <source>The entry came without a kind. This is a fault of the program; report it.</source>
        <translation>У проводки не указан вид. Это ошибка программы; сообщите нам о ней.</translation>
    </message>
    <message>
        <source>There is no kind of entry “{kind}”. An entry by hand is “manual”.</source>
        <translation>Вида проводки «{kind}» нет. Проводка вручную — «manual».</translation>
    </message>
    <message>
        <source>An entry needs at least two lines. Add the missing side.</source>
        <translation>В проводке должно быть не менее двух строк. Добавьте недостающую сторону.</translation>
    </message>
    <message>
        <source>There is no such entry or draft in this company. Check the number or reference.</source>
        <translation>В этой компании нет такой проводки или черновика. Проверьте номер.</translation>
    </message>
    <message>
        <source>Opening balances carry the date {day}, the day before the books begin.</source>
        <translation>Начальные остатки вводят датой {day} — днём перед началом учёта.</translation>
    </message>
    <message>
        <source>This entry is posted already. Reverse it instead, or copy it into a new draft.</source>
        <translation>Эта проводка уже проведена. Сторнируйте её или скопируйте в новый черновик.</translation>
    </message>
    <message>
        <source>A reversal is made from the posted entry itself, not by hand.</source>
        <translation>Сторно делают из самой проведённой записи, а не вручную.</translation>
    </message>
    <message>
        <source>A reversal must name the entry it reverses.</source>
        <translation>Укажите, к какой проводке относится сторно.</translation>
    </message>
    <message>
        <source>Entry {number} is reversed already, or its reversal waits for approval.</source>
        <translation>Проводка {number} уже сторнирована, или её сторно ожидает утверждения.</translation>
    </message>
    <message>
        <source>The text of an entry or line is longer than 1000 signs, or its document than 200. Shorten it.</source>
        <translation>Текст проводки или строки длиннее 1000 знаков либо документ длиннее 200. Сократите.</translation>
    </message>
    <message>
        <source>Debits and credits differ by {difference} GEL. Correct an amount or add the missing line.</source>
        <translation>Дебет и кредит расходятся на {difference} лари. Исправьте сумму или добавьте недостающую строку.</translation>
    </message>
    <message>
        <source>This exception has ended or was revoked already.</source>
        <translation>Это исключение закончилось или уже отменено.</translation>
    </message>
    <message>
        <source>There is no such exception in these books.</source>
        <translation>Такого исключения в этом учёте нет.</translation>
    </message>
    <message>
        <source>Say why this person may still post into the month, in a few words.</source>
        <translation>Кратко укажите, почему этому лицу можно ещё проводить в этом месяце.</translation>
    </message>
    <message>
        <source>An exception ends at a moment that is still to come. Give another one.</source>
        <translation>Срок исключения должен кончаться в будущем. Укажите другой.</translation>
    </message>
    <message>
        <source>Table {table} has no rule of protection. The upgrade was stopped and changed nothing.</source>
        <translation>У таблицы {table} нет правила защиты. Обновление остановлено, ничего не изменено.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first, or say that it is meant twice (--again).</source>
        <translation>Тот же файл уже внесён {day} под именем {file}. Сначала отмените тот импорт или укажите, что он нужен дважды (--again).</translation>
    </message>
    <message>
        <source>There is no such invitation or role waiting. It may have been withdrawn or settled already.</source>
        <translation>Такого приглашения или роли, ждущей подтверждения, нет. Возможно, их уже отозвали или подтвердили.</translation>
    </message>
    <message>
        <source>Account {account} is not active. Choose an active one.</source>
        <translation>Счёт {account} не активен. Выберите активный счёт.</translation>
    </message>
    <message>
        <source>Account {account} is a heading and takes no entries. Choose one of its sub-accounts.</source>
        <translation>Счёт {account} групповой, проводки по нему не делаются. Выберите один из его субсчетов.</translation>
    </message>
    <message>
        <source>The line has no account. Choose one.</source>
        <translation>В строке не указан счёт. Выберите его.</translation>
    </message>
    <message>
        <source>The account of the line does not exist in this company. Choose another.</source>
        <translation>Счёта, указанного в строке, в этой компании нет. Выберите другой.</translation>
    </message>
    <message>
        <source>Amount times rate gives {expected} GEL. Correct the amount, the rate or the sum in GEL.</source>
        <translation>Сумма, умноженная на курс, даёт {expected} лари. Исправьте сумму, курс или сумму в лари.</translation>
    </message>
    <message>
        <source>You do not have the right for this here: {permission}. Ask the administrator of the company.</source>
        <translation>Здесь у вас нет на это права: {permission}. Обратитесь к администратору компании.</translation>
    </message>
    <message>
        <source>There is no exchange rate for {day} or the {days} {days:day|days} before: {currencies}. Bring the rates in first.</source>
        <translation>На {day} и за {days} {days:день|дня|дней} до этого нет обменного курса: {currencies}. Сначала внесите курсы.</translation>
    </message>
    <message>
        <source>{count} {count:draft belongs|drafts belong} to the year {year}: {entries}. Post or drop {count:it|them} first.</source>
        <translation>К {year} году относятся черновики ({count}): {entries}. Сначала проведите или удалите их.</translation>
    </message>
    <message>
        <source>A foreign currency needs its amount, and an amount its currency. Fill both or none.</source>
        <translation>Для валюты нужна сумма, а для валютной суммы — валюта. Заполните оба поля или ни одного.</translation>
    </message>
    <message>
        <source>GEL is the currency of the books; leave the currency empty.</source>
        <translation>Валюта учёта — лари (GEL); оставьте поле валюты пустым.</translation>
    </message>
    <message>
        <source>Currency {currency} is not known. Use its three letters, such as USD.</source>
        <translation>Валюта {currency} неизвестна. Укажите её трёхбуквенный код, например USD.</translation>
    </message>
    <message>
        <source>Account {account} asks for: {dimensions}. Fill it in.</source>
        <translation>Для счёта {account} нужна аналитика: {dimensions}. Заполните её.</translation>
    </message>
    <message>
        <source>Account {account} is kept in foreign currency. Give currency, amount and rate.</source>
        <translation>Счёт {account} ведётся в иностранной валюте. Укажите валюту, сумму и курс.</translation>
    </message>
    <message>
        <source>Account {account} is kept in GEL only. Leave the currency empty.</source>
        <translation>Счёт {account} ведётся только в лари. Оставьте поле валюты пустым.</translation>
    </message>
    <message>
        <source>A line has either a debit or a credit, above zero. Correct the amounts.</source>
        <translation>В строке указывают либо дебет, либо кредит, больше нуля. Исправьте суммы.</translation>
    </message>
    <message>
        <source>A foreign amount needs an exchange rate above zero.</source>
        <translation>Для валютной суммы нужен обменный курс больше нуля.</translation>
    </message>
    <message>
        <source>An amount in GEL has at most two digits after the decimal sign.</source>
        <translation>Сумма в лари имеет не более двух знаков после запятой.</translation>
    </message>
    <message>
        <source>The amount is too large to be true. Check it.</source>
        <translation>Сумма неправдоподобно велика. Проверьте её.</translation>
    </message>
    <message>
        <source>The server could not change the password. Nothing was changed; report it.</source>
        <translation>Серверу не удалось сменить пароль. Ничего не изменено; сообщите нам об этом.</translation>
    </message>
    <message>
        <source>The server could not make the login. Nothing was changed; report it.</source>
        <translation>Серверу не удалось создать логин. Ничего не изменено; сообщите нам об этом.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password. Check both, or ask your administrator for new ones.</source>
        <translation>Сервер не принял этот логин и пароль. Проверьте их или запросите новые у администратора.</translation>
    </message>
    <message>
        <source>The subscription ended on {last_day}. Everything can be read and exported; renew it to write.</source>
        <translation>Подписка закончилась {last_day}. Просмотр и экспорт доступны; чтобы вносить записи, продлите подписку.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is closed. Choose another date, or ask for the month to be reopened.</source>
        <translation>Месяц, который начинается {first_day}, закрыт. Выберите другую дату или попросите открыть месяц.</translation>
    </message>
    <message>
        <source>Earlier months are still open: {months}. Close them first.</source>
        <translation>Предыдущие месяцы ещё открыты: {months}. Сначала закройте их.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is finally closed. Two persons can open it: one asks with a reason, another agrees.</source>
        <translation>Месяц, начинающийся {first_day}, закрыт окончательно. Открыть его могут двое: один просит с указанием причины, другой соглашается.</translation>
    </message>
    <message>
        <source>More than a quarter of an hour has passed since you began. Begin again with the new telephone; the present one holds until then.</source>
        <translation>С начала прошло больше четверти часа. Начните с новым телефоном заново; до тех пор действует прежний.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in {minutes} {minutes:minute|minutes}.</source>
        <translation>Слишком много неверных кодов. Повторите через {minutes} {minutes:минуту|минуты|минут}.</translation>
    </message>
    <message>
        <source>The year {year} is closed already and nothing was posted after that.</source>
        <translation>{year} год уже закрыт, и после этого ничего не проводилось.</translation>
    </message>
    <message>
        <source>The year {earlier} still holds income or expense. Close it before {year}.</source>
        <translation>За {earlier} годом ещё числятся доходы или расходы. Закройте его раньше, чем {year}.</translation>
    </message>
    <message>
        <source>There is no year {year} in these books.</source>
        <translation>В этом учёте нет {year} года.</translation>
    </message>
    <message>
        <source>The year {year} is not over: it ends on {last_day}. Close it after that day.</source>
        <translation>{year} год не закончился: он заканчивается {last_day}. Закройте его после этого дня.</translation>
    </message>
    <message>
        <source>Income and expense of the year {year} are at zero: there is nothing to close.</source>
        <translation>Доходы и расходы {year} года равны нулю: закрывать нечего.</translation>
    </message>
    <message>
        <source>The closing or opening of a year is reversed on its own date. Leave the date as it is.</source>
        <translation>Закрытие и открытие года сторнируются своей же датой. Оставьте дату как есть.</translation>
    </message>
    <message>
        <source>The month is in that state already, or the state does not exist.</source>
        <translation>Месяц уже в этом состоянии, или такого состояния нет.</translation>
    </message>
    <message>
        <source>Account {account} holds money that the approval rules judge payments by, so it stays cash. Change the rules first.</source>
        <translation>На счёте {account} учитываются деньги, по которым правила утверждения судят о платежах, поэтому он остаётся денежным. Сначала измените правила.</translation>
    </message>
    <message>
        <source>The account has {count} {count:active sub-account|active sub-accounts}. Deactivate {count:it|them} first.</source>
        <translation>У счёта есть активные субсчета: {count}. Сначала сделайте их неактивными.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:draft|drafts}. Post {count:it|them} or choose another account there.</source>
        <translation>Счёт использован в черновиках: {count}. Проведите их или выберите в них другой счёт.</translation>
    </message>
    <message>
        <source>{name} changed this on {at}, after you opened it: {what}. Look at the new state and do it again.</source>
        <translation>{name}: изменено {at}, после того как вы это открыли: {what}. Посмотрите новое состояние и повторите.</translation>
    </message>
    <message>
        <source>An amount in {currency} has at most {digits} {digits:digit|digits} after the decimal sign.</source>
        <translation>{currency}: знаков после запятой в сумме — не более {digits}.</translation>
    </message>
    <message>
        <source>A password has at least {length_min} {length_min:sign|signs}, letters and others mixed. Choose a longer one.</source>
        <translation>В пароле должно быть не менее {length_min} {length_min:знака|знаков|знаков}: и буквы, и другие знаки. Выберите пароль подлиннее.</translation>
    </message>
    <message>
        <source>{count} {count:draft is|drafts are} dated in the month that begins on {first_day}: {entries}. Post or move {count:it|them} first.</source>
        <translation>В месяце, начинающемся {first_day}, остались черновики ({count}): {entries}. Сначала проведите или перенесите их.</translation>
    </message>
    <message>
        <source>There is no such month in these books.</source>
        <translation>В учёте этой компании такого месяца нет.</translation>
    </message>
    <message>
        <source>The month is not over: it ends on {last_day}.</source>
        <translation>Месяц не закончился: он заканчивается {last_day}.</translation>
    </message>
    <message>
        <source>Foreign balances are not revalued at {day}: {currencies}.</source>
        <translation>Валютные остатки на {day} не переоценены: {currencies}.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} cannot be closed yet. What stands in the way is listed.</source>
        <translation>Месяц, начинающийся {first_day}, ещё нельзя закрыть. Помехи перечислены.</translation>
    </message>
    <message>
        <source>Say why the month is reopened, in a few words.</source>
        <translation>Кратко укажите причину повторного открытия месяца.</translation>
    </message>
    <message>
        <source>Income and expense of the year that ends on {last_day} are not closed yet. After the final closing of this month it would have to be opened for that.</source>
        <translation>Доходы и расходы года, который заканчивается {last_day}, ещё не закрыты. После окончательного закрытия месяца его пришлось бы для этого открывать.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Укажите имя и фамилию.</translation>
    </message>
    <message>
        <source>There is no such person here.</source>
        <translation>Такого пользователя здесь нет.</translation>
    </message>
    <message>
        <source>Nobody changes his own rights. Ask another administrator.</source>
        <translation>Собственные права никто не меняет. Обратитесь к другому администратору.</translation>
    </message>
    <message>
        <source>This person also works in another company, so only the operator of the server may reset the access.</source>
        <translation>Этот пользователь работает и в другой компании, поэтому сбросить доступ может только администратор сервера.</translation>
    </message>
    <message>
        <source>What is posted is never changed or deleted. Reverse it instead.</source>
        <translation>Проведённая запись не изменяется и не удаляется. Сделайте сторно.</translation>
    </message>
    <message>
        <source>There is no register “{register}”.</source>
        <translation>Справочника «{register}» нет.</translation>
    </message>
    <message>
        <source>Somebody asked already to open the month that begins on {first_day}. Let another person agree.</source>
        <translation>Открыть месяц, начинающийся {first_day}, уже попросили. Согласиться должно другое лицо.</translation>
    </message>
    <message>
        <source>That asking for the month that begins on {first_day} was settled, withdrawn or has expired. Ask again if the month must be opened.</source>
        <translation>Запрос на открытие месяца, начинающегося {first_day}, исполнен, отозван или просрочен. Если месяц нужно открыть, попросите снова.</translation>
    </message>
    <message>
        <source>Nobody asked to open that month in these books.</source>
        <translation>Открыть этот месяц никто не просил.</translation>
    </message>
    <message>
        <source>The month that begins on {first_day} is not finally closed. Open it in the ordinary way.</source>
        <translation>Месяц, начинающийся {first_day}, не закрыт окончательно. Откройте его обычным образом.</translation>
    </message>
    <message>
        <source>You asked for this yourself, so another person must agree.</source>
        <translation>Вы сами об этом попросили, поэтому согласиться должно другое лицо.</translation>
    </message>
    <message>
        <source>The request came without an id. This is a fault of the program; report it.</source>
        <translation>У запроса нет идентификатора. Это ошибка программы; сообщите нам о ней.</translation>
    </message>
    <message>
        <source>The request id was used for something else before. This is a fault of the program; report it.</source>
        <translation>Идентификатор запроса уже использован для другого действия. Это ошибка программы; сообщите нам о ней.</translation>
    </message>
    <message>
        <source>Foreign balances cannot be revalued yet. What is missing is listed.</source>
        <translation>Валютные остатки ещё нельзя переоценить. Чего не хватает, перечислено.</translation>
    </message>
    <message>
        <source>Nobody has said whether these accounts are monetary: {accounts}. Money, receivables and debts are; advances, goods and shares are not.</source>
        <translation>Не указано, монетарные ли эти счета: {accounts}. Монетарны деньги, дебиторская задолженность и долги; авансы, товары и акции — нет.</translation>
    </message>
    <message>
        <source>An earlier revaluation waits for approval: {entries}. Post or drop it first.</source>
        <translation>Предыдущая переоценка ждёт утверждения: {entries}. Сначала проведите или удалите её.</translation>
    </message>
    <message>
        <source>You gave this role, so another administrator must confirm it.</source>
        <translation>Эту роль назначили вы, поэтому подтвердить её должен другой администратор.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>Роли «{role}» нет.</translation>
    </message>
    <message>
        <source>Another sign-in of yours is running. Wait a moment and try again.</source>
        <translation>Другой ваш вход ещё выполняется. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>The second factor is set up already.</source>
        <translation>Двухфакторный вход уже настроен.</translation>
    </message>
    <message>
        <source>Too many wrong codes: sign-in is locked. Your administrator can open it again.</source>
        <translation>Слишком много неверных кодов: вход заблокирован. Открыть его может администратор.</translation>
    </message>
    <message>
        <source>The second factor is not set up yet. Set it up first.</source>
        <translation>Двухфакторный вход ещё не настроен. Сначала настройте его.</translation>
    </message>
    <message>
        <source>The connection to the server is lost. Nothing you typed is lost; try again in a moment.</source>
        <translation>Связь с сервером прервалась. Введённое не потеряно; повторите через минуту.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed; make room and try again.</source>
        <translation>Диск сервера заполнен. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The server has no free connection. Close other windows of the program or try later.</source>
        <translation>На сервере нет свободных подключений. Закройте другие окна программы или повторите позже.</translation>
    </message>
    <message>
        <source>The server stopped the work because it took too long. Nothing was changed; try a smaller piece.</source>
        <translation>Сервер прервал действие: оно длилось слишком долго. Ничего не изменено; попробуйте меньшую часть.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again with a code.</source>
        <translation>Сеанс закончился. Войдите снова с кодом.</translation>
    </message>
    <message>
        <source>There is no snapshot after event {seq}. “audit snapshots” lists them.</source>
        <translation>Снимка после события {seq} нет. Список покажет «audit snapshots».</translation>
    </message>
    <message>
        <source>Nothing has happened since the last snapshot. Take the next one later.</source>
        <translation>После последнего снимка ничего не произошло. Сделайте следующий позже.</translation>
    </message>
    <message>
        <source>This exists already ({field}). Choose another code.</source>
        <translation>Такая запись уже есть ({field}). Выберите другой код.</translation>
    </message>
    <message>
        <source>A value is not written as it must be. Check dates, numbers and codes.</source>
        <translation>Одно из значений записано не так, как нужно. Проверьте даты, числа и коды.</translation>
    </message>
    <message>
        <source>A value that must be there is missing. Fill it in.</source>
        <translation>Не заполнено обязательное значение. Заполните его.</translation>
    </message>
    <message>
        <source>A value is not allowed here ({field}). Check it.</source>
        <translation>Это значение здесь недопустимо ({field}). Проверьте его.</translation>
    </message>
    <message>
        <source>A value is too large to be true. Check it.</source>
        <translation>Значение неправдоподобно велико. Проверьте его.</translation>
    </message>
    <message>
        <source>Something is named that does not exist in this company ({field}). Check it.</source>
        <translation>Указанной записи в этой компании нет ({field}). Проверьте её.</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>параметры каждой команды</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>один документ JSON в stdout</translation>
    </message>
    <message>
        <source>name or id of the company</source>
        <translation>название или id компании</translation>
    </message>
    <message>
        <source>who works (default: owner)</source>
        <translation>кто работает (по умолчанию: владелец)</translation>
    </message>
    <message>
        <source>a shared server (default: own computer)</source>
        <translation>общий сервер (по умолчанию: этот компьютер)</translation>
    </message>
    <message>
        <source>data folder, else DAVTARI_DATA</source>
        <translation>папка данных, иначе DAVTARI_DATA</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>язык ответа</translation>
    </message>
    <message>
        <source>The command is not right: {message}. “davtari --help” lists the commands.</source>
        <translation>Команду не удалось разобрать: {message}. Список команд: «davtari --help».</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>months before the snapshot</source>
        <translation>месяцы до снимка</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>снимки</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>счета</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>финансовые годы</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>периоды</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>черновики</translation>
    </message>
    <message>
        <source>lines of drafts</source>
        <translation>строки черновиков</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>проводки</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>totals of accounts</source>
        <translation>итоги по счетам</translation>
    </message>
    <message>
        <source>totals of VAT</source>
        <translation>итоги по НДС</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>the line is longer than any event</source>
        <translation>строка длиннее любого события</translation>
    </message>
    <message>
        <source>the line is not UTF-8 text</source>
        <translation>строка не является текстом UTF-8</translation>
    </message>
    <message>
        <source>the line is not one JSON object</source>
        <translation>строка не является одним объектом JSON</translation>
    </message>
    <message>
        <source>this is not an exported chain</source>
        <translation>это не выгруженная цепь</translation>
    </message>
    <message>
        <source>the line has not the fields that belong here</source>
        <translation>в строке не те поля, которые здесь должны быть</translation>
    </message>
    <message>
        <source>it is not the next event: a line was dropped, added or moved</source>
        <translation>это не следующее событие: строку удалили, добавили или переставили</translation>
    </message>
    <message>
        <source>the event does not follow the one before it</source>
        <translation>событие не продолжает предыдущее</translation>
    </message>
    <message>
        <source>the event was changed</source>
        <translation>событие изменено</translation>
    </message>
    <message>
        <source>the last line names another count or head</source>
        <translation>в последней строке другое количество или другое последнее звено</translation>
    </message>
    <message>
        <source>the file ends before its last line</source>
        <translation>файл обрывается до последней строки</translation>
    </message>
    <message>
        <source>something follows the last line</source>
        <translation>после последней строки что-то ещё есть</translation>
    </message>
    <message>
        <source>the head kept elsewhere is not in this chain</source>
        <translation>последнего звена, сохранённого в другом месте, в этой цепи нет</translation>
    </message>
    <message>
        <source>told by the events and not in the tables</source>
        <translation>есть в событиях, нет в таблицах</translation>
    </message>
    <message>
        <source>in the tables and told by no event</source>
        <translation>есть в таблицах, нет ни в одном событии</translation>
    </message>
    <message>
        <source>not what the chain says of it</source>
        <translation>не то, что о нём говорит цепь</translation>
    </message>
    <message>
        <source>Write the head as SEQ:HASH, as “audit head” shows it.</source>
        <translation>Запишите последнее звено как SEQ:HASH — номер и хеш, как показывает «audit head».</translation>
    </message>
    <message>
        <source>Give --seq and --hash together: both belong to one head.</source>
        <translation>Укажите --seq и --hash вместе: оба относятся к одному звену.</translation>
    </message>
    <message>
        <source>The chain of {events} {events:event|events} is whole. Head: {seq} {hash}</source>
        <translation>Цепь событий цела, всего событий: {events}. Последнее звено: {seq} {hash}</translation>
    </message>
    <message>
        <source>Line {line} of the file does not fit (event {seq}): {reason}. Up to there {events} {events:event is|events are} right.</source>
        <translation>Строка {line} файла не сходится (событие {seq}): {reason}. До неё верны события: {events}.</translation>
    </message>
    <message>
        <source>{events} {events:event|events} written to {file}. Head: {seq}:{hash}</source>
        <translation>Событий записано в {file}: {events}. Последнее звено: {seq}:{hash}</translation>
    </message>
    <message>
        <source>The chain does not fit from event {seq} on: the books were altered past the program. Keep this state and call your auditor.</source>
        <translation>Цепь нарушена начиная с события {seq}: данные изменены в обход программы. Сохраните это состояние и обратитесь к аудитору.</translation>
    </message>
    <message>
        <source>No row differs: the books are what their events tell.</source>
        <translation>Ни одна строка не расходится: книги — ровно то, о чём говорят их события.</translation>
    </message>
    <message>
        <source>The tables are not what the events tell: they were altered past the program. Keep this state and call your auditor.</source>
        <translation>Таблицы не соответствуют событиям: их изменили в обход программы. Сохраните это состояние и обратитесь к аудитору.</translation>
    </message>
    <message>
        <source>{kind}: {told} from events, {standing} in the tables, {differing} differ</source>
        <translation>{kind}: из событий {told}, в таблицах {standing}, расходятся {differing}</translation>
    </message>
    <message>
        <source>The state after event {seq} is kept; a replay may begin there.</source>
        <translation>Состояние после события {seq} сохранено; воспроизведение может начинаться отсюда.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>подлинный</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are right. Add --commit to enter them.</source>
        <translation>Начальные остатки ({lines} {lines:строка|строки|строк}) верны. Чтобы внести их, добавьте --commit.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) are posted: {reference}.</source>
        <translation>Начальные остатки ({lines} {lines:строка|строки|строк}) проведены: {reference}.</translation>
    </message>
    <message>
        <source>The opening balances ({lines} {lines:line|lines}) wait for a second person: {reference}.</source>
        <translation>Начальные остатки ({lines} {lines:строка|строки|строк}) ждут второго лица: {reference}.</translation>
    </message>
    <message>
        <source>Company {company} is made.</source>
        <translation>Компания {company} добавлена.</translation>
    </message>
    <message>
        <source>A shared server asks who you are: give your login with --as and the password in DAVTARI_PASSWORD.</source>
        <translation>Общему серверу нужно знать, кто вы: укажите логин параметром --as, а пароль — в переменной DAVTARI_PASSWORD.</translation>
    </message>
    <message>
        <source>Sign in first: give the code of your telephone in DAVTARI_CODE. New here? Begin with “session enrol”.</source>
        <translation>Сначала войдите: укажите код с телефона в переменной DAVTARI_CODE. Входите впервые? Начните с команды «session enrol».</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a shared server. Write it as postgresql://HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>«{value}» — не адрес общего сервера. Напишите его так: postgresql://HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} right. Add --commit to bring them in.</source>
        <translation>Проверено без ошибок: {entries} {entries:проводка|проводки|проводок}, {lines} {lines:строка|строки|строк}. Чтобы загрузить их, добавьте --commit.</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:is|are} posted: {range}.</source>
        <translation>Проведено: {entries} {entries:проводка|проводки|проводок}, {lines} {lines:строка|строки|строк} ({range}).</translation>
    </message>
    <message>
        <source>{entries} {entries:entry|entries} with {lines} {lines:line|lines} {entries:waits|wait} for approval by a second person: {range}.</source>
        <translation>Ожидают утверждения второго лица: {entries} {entries:проводка|проводки|проводок}, {lines} {lines:строка|строки|строк} ({range}).</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт утверждения</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was half done. Report it with the reference number {reference}.</source>
        <translation>В программе произошла ошибка; незавершённых изменений не осталось. Сообщите нам и укажите номер {reference}.</translation>
    </message>
    <message>
        <source>Row {row}: </source>
        <translation>Строка {row}: </translation>
    </message>
    <message>
        <source>Row {row}, {column}: </source>
        <translation>Строка {row}, {column}: </translation>
    </message>
    <message>
        <source>{person} is made; the password is kept on this computer.</source>
        <translation>{person}: пользователь добавлен; пароль хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>{person} is made. Login {login}, temporary password {password}: it is shown this once and holds for 24 hours.</source>
        <translation>{person}: пользователь добавлен. Логин {login}, временный пароль {password}: он показан один раз и действует 24 часа.</translation>
    </message>
    <message>
        <source>{person} is shut out.</source>
        <translation>{person}: доступ закрыт.</translation>
    </message>
    <message>
        <source>{person} no longer has the role {role}.</source>
        <translation>{person}: роль «{role}» снята.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” in this office.</source>
        <translation>В этом офисе не удалось однозначно найти «{person}».</translation>
    </message>
    <message>
        <source>There is no report “{name}”. There are: {reports}.</source>
        <translation>Отчёта «{name}» нет. Доступны: {reports}.</translation>
    </message>
    <message>
        <source>{added} {added:employee|employees} would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>Добавилось бы сотрудников: {added}, изменилось бы: {changed}, без изменений: {same}. Чтобы загрузить, добавьте --commit.</translation>
    </message>
    <message>
        <source>{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.</source>
        <translation>Добавлено сотрудников: {added}, изменено: {changed}, без изменений: {same}.</translation>
    </message>
    <message>
        <source>{employee} is blocked and shown to nobody.</source>
        <translation>{employee}: заблокировано, никому не видно.</translation>
    </message>
    <message>
        <source>{employee} is shown again.</source>
        <translation>{employee}: снова видно.</translation>
    </message>
    <message>
        <source>Who {employee} was is erased; the code stays in the books.</source>
        <translation>Стёрто, кем был {employee}; код остаётся в книгах.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Записано в файл {file}.</translation>
    </message>
    <message>
        <source>the people of the payroll</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>list the employees, blocked ones by their code alone</source>
        <translation>список сотрудников, заблокированные только кодом</translation>
    </message>
    <message>
        <source>show an employee with everything agreed</source>
        <translation>показать сотрудника со всем, что с ним договорено</translation>
    </message>
    <message>
        <source>check a file of employees; --commit brings it in</source>
        <translation>проверить файл сотрудников; --commit вносит его</translation>
    </message>
    <message>
        <source>bring it in, whole or not at all</source>
        <translation>внести целиком или никак</translation>
    </message>
    <message>
        <source>show a person to nobody, or again with --lift</source>
        <translation>никому не показывать человека, с --lift снова</translation>
    </message>
    <message>
        <source>kept with the data</source>
        <translation>хранится с данными</translation>
    </message>
    <message>
        <source>show the person again</source>
        <translation>снова показывать человека</translation>
    </message>
    <message>
        <source>erase who a person was; the code stays</source>
        <translation>стереть, кем был человек; код остаётся</translation>
    </message>
    <message>
        <source>write everything kept of a person to a file</source>
        <translation>записать всё, что хранится о человеке, в файл</translation>
    </message>
    <message>
        <source>“{file}” ends neither in .pdf nor in .xlsx. Use one.</source>
        <translation>«{file}» не оканчивается ни на .pdf, ни на .xlsx. Используйте одно из двух.</translation>
    </message>
    <message>
        <source>A report is of a day or of a period. Leave out --as-of, or --from and --to.</source>
        <translation>Отчёт строится либо на день, либо за период. Уберите --as-of или --from и --to.</translation>
    </message>
    <message>
        <source>“{report}” is a report of a period: name it with --from and --to. Of a day there are: {reports}.</source>
        <translation>«{report}» – отчёт за период: укажите --from и --to. На день есть: {reports}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder, or close the file.</source>
        <translation>Не удалось записать {file}: {reason}. Выберите другую папку или закройте файл.</translation>
    </message>
    <message>
        <source>{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json.</source>
        <translation>{file}: по расширению формат не определить. Используйте .pdf, .xlsx, .csv или .json.</translation>
    </message>
    <message>
        <source>The books of this computer are ready in {folder}.</source>
        <translation>Учётная база этого компьютера готова в папке {folder}.</translation>
    </message>
    <message>
        <source>The server was prepared before; its administrator is {login}.</source>
        <translation>Сервер уже был подготовлен; его администратор — {login}.</translation>
    </message>
    <message>
        <source>The server is ready. Office administrator: login {login}, temporary password {password}; it is shown this once and holds for 24 hours.</source>
        <translation>Сервер готов. Администратор офиса: логин {login}, временный пароль {password}; он показан один раз и действует 24 часа.</translation>
    </message>
    <message>
        <source>The server has schema {revision}; {tables} tables are guarded.</source>
        <translation>Схема сервера: {revision}; под защитой таблиц: {tables}.</translation>
    </message>
    <message>
        <source>Every protection of the server stands.</source>
        <translation>Защита сервера действует полностью.</translation>
    </message>
    <message>
        <source>The server of {folder} runs (PostgreSQL {version}, process {pid}).</source>
        <translation>Сервер папки {folder} работает (PostgreSQL {version}, процесс {pid}).</translation>
    </message>
    <message>
        <source>The server of {folder} does not run.</source>
        <translation>Сервер папки {folder} не работает.</translation>
    </message>
    <message>
        <source>The server has schema {revision}, the one of this program.</source>
        <translation>Схема сервера {revision} соответствует этой программе.</translation>
    </message>
    <message>
        <source>The server has schema {revision} and needs “server upgrade”.</source>
        <translation>Схема сервера {revision} устарела: нужна команда «server upgrade».</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>Сервер остановлен.</translation>
    </message>
    <message>
        <source>The server did not run.</source>
        <translation>Сервер не был запущен.</translation>
    </message>
    <message>
        <source>A password does not belong in the address, where others can read it. Give it in DAVTARI_OPERATOR_PASSWORD.</source>
        <translation>Пароль в адресе не пишут: там его увидят другие. Укажите его в переменной DAVTARI_OPERATOR_PASSWORD.</translation>
    </message>
    <message>
        <source>“{value}” is not the address of a server. Write it as postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</source>
        <translation>«{value}» — не адрес сервера. Напишите его так: postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.</translation>
    </message>
    <message>
        <source>Put this secret into the authenticator of your telephone: {secret}</source>
        <translation>Введите этот секретный ключ в приложение-аутентификатор на телефоне: {secret}</translation>
    </message>
    <message>
        <source>Then type the code it shows:</source>
        <translation>Затем введите код, который оно покажет:</translation>
    </message>
    <message>
        <source>Done. Keep these recovery codes on paper; each opens the door once:</source>
        <translation>Готово. Сохраните эти коды восстановления на бумаге; каждый годится для одного входа:</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Вы вышли из системы.</translation>
    </message>
    <message>
        <source>Before the closing of the year: the entries that close it are left out.</source>
        <translation>До закрытия года: проводки, закрывающие год, не учтены.</translation>
    </message>
    <message>
        <source>Off-balance accounts</source>
        <translation>Забалансовые счета</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Оборотно-сальдовая ведомость</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Account card</source>
        <translation>Карточка счёта</translation>
    </message>
    <message>
        <source>A debit balance is positive, a credit balance negative. A reversal (storno) is subtracted on its own side.</source>
        <translation>Дебетовый остаток показан со знаком плюс, кредитовый — со знаком минус. Сторно вычитается из оборота своей стороны.</translation>
    </message>
    <message>
        <source>Total without off-balance accounts</source>
        <translation>Итого без забалансовых счетов</translation>
    </message>
    <message>
        <source>Accounting note No. {number}</source>
        <translation>Бухгалтерская справка № {number}</translation>
    </message>
    <message>
        <source>draft, not posted</source>
        <translation>черновик, не проведён</translation>
    </message>
    <message>
        <source>Kind and state</source>
        <translation>Вид и состояние</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Attach to the declaration</source>
        <translation>Привязать к декларации</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Cancel the waybill</source>
        <translation>Аннулировать накладную</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Nothing else may go now.</source>
        <translation>Сейчас больше нечего отправлять.</translation>
    </message>
    <message>
        <source>Sending to RS.ge is not switched on.</source>
        <translation>Отправка на RS.ge не включена.</translation>
    </message>
    <message>
        <source>RS.ge refused the user, so the queue stands: {text}</source>
        <translation>RS.ge не принял пользователя, поэтому очередь стоит: {text}</translation>
    </message>
    <message>
        <source>Another program is sending this company&apos;s documents.</source>
        <translation>Документы этой компании отправляет другая программа.</translation>
    </message>
    <message>
        <source>RS.ge does not answer. What waits is kept; try again a little later.</source>
        <translation>RS.ge не отвечает. Ожидающее сохранено; попробуйте немного позже.</translation>
    </message>
    <message>
        <source>Stopped. What waits goes next time.</source>
        <translation>Остановлено. Остальное уйдёт в следующий раз.</translation>
    </message>
    <message>
        <source>Not at RS.ge</source>
        <translation>Нет на RS.ge</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <translation>Нет в учёте</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Waits for our answer</source>
        <translation>Ждёт нашего ответа</translation>
    </message>
    <message>
        <source>Look into the outbox</source>
        <translation>Посмотреть исходящие</translation>
    </message>
    <message>
        <source>Ask the supplier for the tax invoice</source>
        <translation>Запросить счёт-фактуру у поставщика</translation>
    </message>
    <message>
        <source>Make a purchase of it</source>
        <translation>Оформить как покупку</translation>
    </message>
    <message>
        <source>Sent past the books: enter the sale</source>
        <translation>Отправлено мимо учёта: внести продажу</translation>
    </message>
    <message>
        <source>Compare both and correct one</source>
        <translation>Сравнить и исправить одно из двух</translation>
    </message>
    <message>
        <source>Accept or reject it</source>
        <translation>Подтвердить или отклонить</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>Налоговая счёт-фактура</translation>
    </message>
    <message>
        <source>same party</source>
        <translation>тот же контрагент</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>тот же номер</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>та же сумма</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>тот же день</translation>
    </message>
    <message>
        <source>near in time</source>
        <translation>близкая дата</translation>
    </message>
    <message>
        <source>Number at RS.ge</source>
        <translation>Номер на RS.ge</translation>
    </message>
    <message>
        <source>Outbox to RS.ge</source>
        <translation>Исходящие на RS.ge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Received through RS.ge</source>
        <translation>Получено через RS.ge</translation>
    </message>
    <message>
        <source>Books and RS.ge compared</source>
        <translation>Сверка учёта с RS.ge</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>At RS.ge</source>
        <translation>На RS.ge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утвердил</translation>
    </message>
    <message>
        <source>Accounts and content</source>
        <translation>Счета и содержание</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>В валюте</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Advance left</source>
        <translation>Остаток аванса</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>VAT period</source>
        <translation>Период НДС</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>К выдаче</translation>
    </message>
    <message>
        <source>Payment of the pay of {month}</source>
        <translation>Выплата зарплаты, {month}</translation>
    </message>
    <message>
        <source>The rule set “{rule_set}” is for comparison only and is never posted, paid or filed. See it with “payroll calculate”.</source>
        <translation>Правило «{rule_set}» только для сравнения: оно не проводится, не выплачивается и не подаётся. Смотрите его в «payroll calculate».</translation>
    </message>
    <message>
        <source>There is no run and no payment of payroll “{reference}”.</source>
        <translation>Начисления или выплаты зарплаты «{reference}» нет.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 percent: {value}.</source>
        <translation>Доля больше 0 и не больше 100 процентов: {value}.</translation>
    </message>
    <message>
        <source>calculate a month and keep it as a draft</source>
        <translation>рассчитать месяц и сохранить черновиком</translation>
    </message>
    <message>
        <source>the runs of a month and what they come to</source>
        <translation>начисления месяца и их суммы</translation>
    </message>
    <message>
        <source>post the kept run of a month, or hand it in</source>
        <translation>провести сохранённое начисление месяца или передать на утверждение</translation>
    </message>
    <message>
        <source>pay what a month still owes</source>
        <translation>выплатить, что месяц ещё должен</translation>
    </message>
    <message>
        <source>default: the month&apos;s last day</source>
        <translation>по умолчанию: последний день месяца</translation>
    </message>
    <message>
        <source>correct months from this one on</source>
        <translation>исправить месяцы начиная с этого</translation>
    </message>
    <message>
        <source>gross_base is refused: it is for comparison only</source>
        <translation>gross_base не принимается: оно только для сравнения</translation>
    </message>
    <message>
        <source>the day of payment</source>
        <translation>день выплаты</translation>
    </message>
    <message>
        <source>the account that pays</source>
        <translation>счёт, с которого платят</translation>
    </message>
    <message>
        <source>of what is owed; default: all</source>
        <translation>от того, что причитается; по умолчанию: всё</translation>
    </message>
    <message>
        <source>take back a posted run or payment</source>
        <translation>отменить проведённое начисление или выплату</translation>
    </message>
    <message>
        <source>default: today</source>
        <translation>по умолчанию: сегодня</translation>
    </message>
    <message>
        <source>Paid {paid} ₾; still owed {owed} ₾.</source>
        <translation>Выплачено {paid} ₾; осталось выплатить {owed} ₾.</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>сторнирован</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Дебет</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>{code}, {name}: {percent} %. {source}</source>
        <translation>{code}, {name}: {percent} %. {source}</translation>
    </message>
    <message>
        <source>Rounding: {source}</source>
        <translation>Округление: {source}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>{kind} No. {number}</source>
        <translation>{kind} № {number}</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт на оплату</translation>
    </message>
    <message>
        <source>Supplier&apos;s invoice</source>
        <translation>Счёт поставщика</translation>
    </message>
    <message>
        <source>Invoice of an advance</source>
        <translation>Счёт на аванс</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>Takes from invoice</source>
        <translation>Уменьшает документ</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Момент обложения</translation>
    </message>
    <message>
        <source>{name}, identification code {code}</source>
        <translation>{name}, идентификационный код {code}</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Скидка, %</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Повторяющиеся счета</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Следующий черновик</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>По образцу</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>due</source>
        <translation>наступил</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Товар или услуга</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>НДС, %</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>С НДС</translation>
    </message>
    <message>
        <source>Taxed at {rate} %</source>
        <translation>Облагается по {rate} %</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Не облагается</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>К оплате: {amount}</translation>
    </message>
    <message>
        <source>Taken from the debt: {amount}</source>
        <translation>Уменьшает задолженность: {amount}</translation>
    </message>
    <message>
        <source>At the rate {rate} of {day}: {net} GEL without VAT, VAT {vat} GEL.</source>
        <translation>По курсу {rate} на {day}: {net} лари без НДС, НДС {vat} лари.</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes the VAT to the budget; the seller gets none.</source>
        <translation>Обратное начисление: НДС в бюджет платит покупатель, продавец его не начисляет.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Account analysis</source>
        <translation>Анализ счёта</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Конечный остаток</translation>
    </message>
    <message>
        <source>Where an entry has several debits and several credits, they are paired in the order of its lines. A reversal (storno) is subtracted on its own side.</source>
        <translation>Если в проводке несколько дебетов и несколько кредитов, они сопоставляются по порядку строк. Сторно вычитается из оборота своей стороны.</translation>
    </message>
    <message>
        <source>Without corresponding account</source>
        <translation>Без корреспонденции</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Разные счета</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета и накладные</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Corresponding account</source>
        <translation>Корр. счёт</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Главный бухгалтер</translation>
    </message>
    <message>
        <source>The file has no rows under its header. Nothing would be imported.</source>
        <translation>В файле под заголовком нет строк. Загружать нечего.</translation>
    </message>
    <message>
        <source>The header has no column “{value}”. Add it.</source>
        <translation>В заголовке нет столбца «{value}». Добавьте его.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of document. There are: {allowed}.</source>
        <translation>«{value}» — не вид документа. Есть: {allowed}.</translation>
    </message>
    <message>
        <source>The row has no price. Give it.</source>
        <translation>В строке нет цены. Укажите её.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Rename or delete it. Known are: {columns}.</source>
        <translation>Столбец «{value}» неизвестен. Переименуйте или удалите его. Известны: {columns}.</translation>
    </message>
    <message>
        <source>The file has no accounts under its header.</source>
        <translation>В файле под заголовком нет счетов.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Known are: {columns}.</source>
        <translation>Столбец «{value}» неизвестен. Допустимые столбцы: {columns}.</translation>
    </message>
    <message>
        <source>The column “{value}” stands twice. Leave one.</source>
        <translation>Столбец «{value}» встречается дважды. Оставьте один.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Use one.</source>
        <translation>«{value}» — не «да» и не «нет». Используйте одно из них.</translation>
    </message>
    <message>
        <source>“{value}” is no JSON object such as {example}.</source>
        <translation>«{value}» — не объект JSON, как {example}.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing. Add it to the header.</source>
        <translation>Нет столбца «{value}». Добавьте его в заголовок.</translation>
    </message>
    <message>
        <source>“{value}” stands in column {place}, which has no title. Give the column a title or empty the cell; a sum with a comma needs quotes in a file parted by commas.</source>
        <translation>«{value}» стоит в столбце {place}, у которого нет заголовка. Дайте столбцу заголовок или очистите ячейку; в файле, где столбцы разделены запятыми, сумму с запятой пишут в кавычках.</translation>
    </message>
    <message>
        <source>The rows of one entry have different dates. Give all the date of the first.</source>
        <translation>У строк одной проводки разные даты. Укажите во всех дату первой строки.</translation>
    </message>
    <message>
        <source>The row has no account. Give its code.</source>
        <translation>В строке нет счёта. Укажите его код.</translation>
    </message>
    <message>
        <source>“{value}” is not in the register of this company. Add it there or correct it.</source>
        <translation>«{value}» нет в справочнике этой компании. Добавьте туда или исправьте.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Split it and bring the parts in one after another.</source>
        <translation>{file} больше {mb} МБ. Разделите его и загрузите части одну за другой.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and the folder.</source>
        <translation>Файла {file} нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check that it is a file you may open.</source>
        <translation>Не удалось прочитать {file}: {reason}. Проверьте, что это файл и что вам можно его открыть.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Save it as one of these and try again.</source>
        <translation>{file} — не CSV и не XLSX. Сохраните в одном из этих форматов и повторите.</translation>
    </message>
    <message>
        <source>{file} is empty. It needs a header row and rows under it.</source>
        <translation>{file} пуст. Нужна строка заголовка и строки под ней.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} записан не в UTF-8. Сохраните его как «CSV UTF-8» и повторите.</translation>
    </message>
    <message>
        <source>{file} reaches too far to be read whole. Delete the empty rows and columns after the table in Excel, or save it as CSV, and try again.</source>
        <translation>{file} охватывает слишком большую область и не может быть прочитан целиком. Удалите в Excel пустые строки и столбцы после таблицы или сохраните файл как CSV и повторите.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and try again.</source>
        <translation>{file} повреждён и не читается как таблица. Откройте его в Excel, сохраните заново и повторите.</translation>
    </message>
    <message>
        <source>“{levels}” levels cannot be shown. Ask for 1 or more.</source>
        <translation>Показать «{levels}» уровней нельзя. Укажите 1 или больше.</translation>
    </message>
    <message>
        <source>Name the account of the card with --account CODE.</source>
        <translation>Укажите счёт карточки: --account CODE.</translation>
    </message>
    <message>
        <source>Name the entry of the note with --entry NUMBER.</source>
        <translation>Укажите проводку справки: --entry НОМЕР.</translation>
    </message>
    <message>
        <source>There is no kind of invoices “{kind}”. There are: {kinds}.</source>
        <translation>Вида документов «{kind}» нет. Есть: {kinds}.</translation>
    </message>
    <message>
        <source>Name the invoice with --entry NUMBER.</source>
        <translation>Укажите документ: --entry НОМЕР.</translation>
    </message>
    <message>
        <source>There is no kind of entries “{kind}”. There are: {kinds}.</source>
        <translation>Вида проводок «{kind}» нет. Есть: {kinds}.</translation>
    </message>
    <message>
        <source>The journal is chosen by account, kind or party. Write --dimension party --value CODE for a party.</source>
        <translation>Журнал отбирается по счёту, виду или контрагенту. Для контрагента напишите --dimension party --value КОД.</translation>
    </message>
    <message>
        <source>An amount to allocate is above nothing and in whole tetri or cents.</source>
        <translation>Сумма зачёта больше нуля и в целых тетри или центах.</translation>
    </message>
    <message>
        <source>{amount} cannot be allocated: only {open} is open on both sides. Read the list again.</source>
        <translation>{amount} зачесть нельзя: с обеих сторон открыто только {open}. Обновите список.</translation>
    </message>
    <message>
        <source>There is no such allocation. Read the list again.</source>
        <translation>Такого зачёта нет. Обновите список.</translation>
    </message>
    <message>
        <source>A payment or a debt of these is not open on that day or was settled since. Read the list again.</source>
        <translation>Одна из оплат или долгов на этот день не открыта или с тех пор закрыта. Обновите список.</translation>
    </message>
    <message>
        <source>Nothing is allocated: give a day and 1 to 500 pairs of a payment and a debt.</source>
        <translation>Ничего не зачтено: укажите день и от 1 до 500 пар оплаты и долга.</translation>
    </message>
    <message>
        <source>An allocation is not changed. Undo it and allocate anew.</source>
        <translation>Зачёт не изменяют. Отмените его и зачтите заново.</translation>
    </message>
    <message>
        <source>This allocation is undone already.</source>
        <translation>Этот зачёт уже отменён.</translation>
    </message>
    <message>
        <source>Account {account} is of another type than this field asks for. Choose another account.</source>
        <translation>Счёт {account} не того типа, который нужен этому полю. Выберите другой счёт.</translation>
    </message>
    <message>
        <source>There is no account {account} in this chart. Choose another, or leave it empty.</source>
        <translation>В плане счетов нет счёта {account}. Выберите другой или оставьте пустым.</translation>
    </message>
    <message>
        <source>Account {account} is a heading or not in use. Choose another account.</source>
        <translation>Счёт {account} — группа или не используется. Выберите другой счёт.</translation>
    </message>
    <message>
        <source>Party {party} stands twice in what you bring in. Leave one row.</source>
        <translation>Контрагент {party} стоит в загружаемом дважды. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>Give the party a code of 1 to 64 signs in one line, or an identification code.</source>
        <translation>Дайте контрагенту код от 1 до 64 знаков в одну строку или идентификационный код.</translation>
    </message>
    <message>
        <source>“{value}” is no country: two capital Latin letters, such as GE or TR.</source>
        <translation>«{value}» — не страна: две заглавные латинские буквы, например GE или TR.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency of these books. Choose another, or leave it empty.</source>
        <translation>«{currency}» — не валюта этих книг. Выберите другую или оставьте пустым.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address. Write it like name@example.ge.</source>
        <translation>«{value}» — не адрес эл. почты. Напишите, например, name@example.ge.</translation>
    </message>
    <message>
        <source>The code {party} belongs to “{name}” already. Choose another code.</source>
        <translation>Код {party} уже принадлежит контрагенту «{name}». Выберите другой код.</translation>
    </message>
    <message>
        <source>The parties cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>Контрагентов в таком виде сохранить нельзя. Что исправить, перечислено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The bank account {value} stands twice. Leave it once.</source>
        <translation>Банковский счёт {value} стоит дважды. Оставьте один.</translation>
    </message>
    <message>
        <source>{value} is no right IBAN: a sign is missing or two changed places. A Georgian one has 22 signs and begins with GE.</source>
        <translation>{value} — неверный IBAN: не хватает знака или два переставлены. В грузинском 22 знака, и он начинается с GE.</translation>
    </message>
    <message>
        <source>The identification code {value} stands twice in what you bring in. Leave one row.</source>
        <translation>Идентификационный код {value} стоит в загружаемом дважды. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>“{value}” is no identification code: up to 40 letters, digits, points, hyphens or strokes.</source>
        <translation>«{value}» — не идентификационный код: до 40 букв, цифр, точек, дефисов или дробей.</translation>
    </message>
    <message>
        <source>“{value}” is no code of an organisation: these have 9 digits. With 11 digits it is a person.</source>
        <translation>«{value}» — не код организации: в нём 9 цифр. 11 цифр — у физического лица.</translation>
    </message>
    <message>
        <source>“{value}” is no personal number: these have 11 digits. With 9 digits it is an organisation.</source>
        <translation>«{value}» — не личный номер: в нём 11 цифр. 9 цифр — у организации.</translation>
    </message>
    <message>
        <source>The identification code {value} belongs to {other} “{name}” already. Use that party, or keep this one as a second on purpose.</source>
        <translation>Идентификационный код {value} уже есть у {other} «{name}». Используйте его или намеренно сохраните этого вторым.</translation>
    </message>
    <message>
        <source>Country and kind do not fit: organisations and persons are of Georgia, all others are abroad ({country}).</source>
        <translation>Страна и вид не подходят друг другу: организации и физические лица — грузинские, все прочие — иностранные ({country}).</translation>
    </message>
    <message>
        <source>The party has no name. Give one.</source>
        <translation>У контрагента нет названия. Укажите его.</translation>
    </message>
    <message>
        <source>There is no party {party}. Check the code.</source>
        <translation>Контрагента {party} нет. Проверьте код.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number. Write digits, such as +995 32 200 00 00.</source>
        <translation>«{value}» — не номер телефона. Пишите цифрами, например +995 32 200 00 00.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days. Give 0 to 3650; 0 is due at once.</source>
        <translation>«{value}» — не число дней. Укажите от 0 до 3650; 0 — сразу.</translation>
    </message>
    <message>
        <source>This text is too long (more signs than {length_max}) or has a line break in it.</source>
        <translation>Текст длиннее допустимого ({length_max}) или разбит на строки.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Use one of: {allowed}.</source>
        <translation>«{value}» здесь не известно. Используйте одно из: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” is no VAT code for this side. Choose another, or leave it empty.</source>
        <translation>«{value}» — не код НДС для этой стороны. Выберите другой или оставьте пустым.</translation>
    </message>
    <message>
        <source>Two VAT statuses begin on one day, {value}. Leave one of them.</source>
        <translation>Два статуса НДС начинаются в один день, {value}. Оставьте один.</translation>
    </message>
    <message>
        <source>“{value}” is no day from which a VAT status can hold. Give a date.</source>
        <translation>«{value}» — не день, с которого действует статус НДС. Укажите дату.</translation>
    </message>
    <message>
        <source>There is no single person “{person}” on this computer.</source>
        <translation>На этом компьютере не удалось однозначно найти «{person}».</translation>
    </message>
    <message>
        <source>This computer does not keep the password of {person}. Give it in DAVTARI_PASSWORD, or sign in through the window.</source>
        <translation>{person}: пароль на этом компьютере не хранится. Укажите его в переменной DAVTARI_PASSWORD или войдите через окно программы.</translation>
    </message>
    <message>
        <source>These books were opened by a newer release of the program (schema {found}, this program knows {ours}). Install the newer release.</source>
        <translation>Эти данные открывала более новая версия программы (схема {found}, этой программе известна {ours}). Установите новую версию.</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>банковский счёт</translation>
    </message>
    <message>
        <source>cash desk</source>
        <translation>касса</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>центр затрат</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>отчётный год</translation>
    </message>
    <message>
        <source>fixed asset</source>
        <translation>основное средство</translation>
    </message>
    <message>
        <source>kind of income</source>
        <translation>вид дохода</translation>
    </message>
    <message>
        <source>item</source>
        <translation>номенклатура</translation>
    </message>
    <message>
        <source>party</source>
        <translation>контрагент</translation>
    </message>
    <message>
        <source>settlement document</source>
        <translation>документ расчётов</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>account</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>roles of accounts</source>
        <translation>роли счетов</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>кем добавлено</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>agreed by</source>
        <translation>кем согласовано</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>approval rules</source>
        <translation>правила утверждения</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>утвердил</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>запросил</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>импортированный файл</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>content</source>
        <translation>содержимое</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>тип файла</translation>
    </message>
    <message>
        <source>corrects entry</source>
        <translation>исправляет проводку</translation>
    </message>
    <message>
        <source>made</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>создал</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>знаков после запятой</translation>
    </message>
    <message>
        <source>drafts deleted</source>
        <translation>удалено черновиков</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>проводка</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message>
        <source>from amount</source>
        <translation>от суммы</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>хеш</translation>
    </message>
    <message>
        <source>identification code</source>
        <translation>идентификационный код</translation>
    </message>
    <message>
        <source>approved by the same person</source>
        <translation>утверждено тем же лицом</translation>
    </message>
    <message>
        <source>storno</source>
        <translation>сторно</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>posted by</source>
        <translation>кем проведено</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>курсы</translation>
    </message>
    <message>
        <source>register</source>
        <translation>справочник</translation>
    </message>
    <message>
        <source>why it was sent back</source>
        <translation>почему возвращено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>removed by</source>
        <translation>кем убрано</translation>
    </message>
    <message>
        <source>why it was removed</source>
        <translation>почему убрано</translation>
    </message>
    <message>
        <source>way of reversing</source>
        <translation>способ сторнирования</translation>
    </message>
    <message>
        <source>entries reversed</source>
        <translation>сторнировано проводок</translation>
    </message>
    <message>
        <source>reversed by</source>
        <translation>сторнировано проводкой</translation>
    </message>
    <message>
        <source>reverses entry</source>
        <translation>сторнирует проводку</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>number in the chain</source>
        <translation>номер в цепочке</translation>
    </message>
    <message>
        <source>digest SHA-256</source>
        <translation>дайджест SHA-256</translation>
    </message>
    <message>
        <source>given without a second administrator</source>
        <translation>дана без второго администратора</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>books begin on</source>
        <translation>начало учёта</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>кем передано</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>changed by</source>
        <translation>изменил</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>changed fields</source>
        <translation>изменённые поля</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>декларация</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>срок оплаты</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>account of costs</source>
        <translation>счёт расходов</translation>
    </message>
    <message>
        <source>id at RS.ge</source>
        <translation>идентификатор в RS.ge</translation>
    </message>
    <message>
        <source>number at RS.ge</source>
        <translation>номер в RS.ge</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>дата подачи</translation>
    </message>
    <message>
        <source>account of income</source>
        <translation>счёт доходов</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>счёт-фактура</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>после</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>контрольная сумма</translation>
    </message>
    <message>
        <source>law as of</source>
        <translation>закон на дату</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>names</source>
        <translation>наименования</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>операция</translation>
    </message>
    <message>
        <source>account of debts to it</source>
        <translation>счёт долга перед ним</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>account of its debts</source>
        <translation>счёт его долга</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>document of RS.ge</source>
        <translation>документ RS.ge</translation>
    </message>
    <message>
        <source>number of the return</source>
        <translation>номер декларации</translation>
    </message>
    <message>
        <source>days to pay</source>
        <translation>дней на оплату</translation>
    </message>
    <message>
        <source>treatment by VAT</source>
        <translation>обложение НДС</translation>
    </message>
    <message>
        <source>VAT payer since</source>
        <translation>плательщик НДС с</translation>
    </message>
    <message>
        <source>fiscal year begins with month</source>
        <translation>первый месяц отчётного года</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>National Bank</source>
        <translation>Национальный банк</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Faults of {file}</source>
        <translation>Ошибки: {file}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>Что неверно и что делать</translation>
    </message>
    <message>
        <source>The row of the file</source>
        <translation>Строка файла</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>What will be entered</source>
        <translation>Что будет внесено</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Which purchase is it?</source>
        <translation>Какая это покупка?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не определено</translation>
    </message>
    <message>
        <source>Names of goods at suppliers</source>
        <translation>Названия товаров у поставщиков</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Name at the supplier</source>
        <translation>Название у поставщика</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Текст строки</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>GEL per unit</source>
        <translation>Лари за единицу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Blocked and shown to nobody: {codes}. “Lift the blocking” shows such a person again.</source>
        <translation>Заблокированы и никому не видны: {codes}. «Снять блокировку» снова показывает человека.</translation>
    </message>
    <message>
        <source>The register of hired persons was not told in time of: {codes}.</source>
        <translation>В реестр нанятых лиц вовремя не сообщено о: {codes}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>Вид оплаты</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Пенсия</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>без договора</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>начнёт позже</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>уволен</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>line {position}</source>
        <translation>строка {position}</translation>
    </message>
    <message>
        <source>{account}, debit {amount}</source>
        <translation>{account}, дебет {amount}</translation>
    </message>
    <message>
        <source>{account}, credit {amount}</source>
        <translation>{account}, кредит {amount}</translation>
    </message>
    <message>
        <source>The program&apos;s font {file} is damaged. Install the program again.</source>
        <translation>Шрифт программы {file} повреждён. Установите программу заново.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Supplies at the standard rate</source>
        <translation>Реализация по стандартной ставке</translation>
    </message>
    <message>
        <source>Advances received</source>
        <translation>Полученные авансы</translation>
    </message>
    <message>
        <source>Advances used up by deliveries</source>
        <translation>Авансы, зачтённые поставками</translation>
    </message>
    <message>
        <source>Corrections of supplies of earlier months</source>
        <translation>Корректировки реализации прошлых месяцев</translation>
    </message>
    <message>
        <source>Own use and supplies without charge</source>
        <translation>Собственное потребление и безвозмездная поставка</translation>
    </message>
    <message>
        <source>Export and other supplies exempt with credit</source>
        <translation>Экспорт и прочее, освобождено с правом вычета</translation>
    </message>
    <message>
        <source>Supplies exempt without credit</source>
        <translation>Реализация, освобождённая без права вычета</translation>
    </message>
    <message>
        <source>Supplies outside Georgia</source>
        <translation>Поставки вне Грузии</translation>
    </message>
    <message>
        <source>Reverse charge, accrued</source>
        <translation>Обратное начисление, начислено</translation>
    </message>
    <message>
        <source>Purchases in Georgia</source>
        <translation>Покупки в Грузии</translation>
    </message>
    <message>
        <source>Advances paid</source>
        <translation>Выданные авансы</translation>
    </message>
    <message>
        <source>Advances used up by purchases</source>
        <translation>Авансы, зачтённые покупками</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Reverse charge, deducted</source>
        <translation>Обратное начисление, принято к вычету</translation>
    </message>
    <message>
        <source>Corrections of deductions of earlier months</source>
        <translation>Корректировки вычетов прошлых месяцев</translation>
    </message>
    <message>
        <source>Adjustment of the proportional deduction</source>
        <translation>Корректировка пропорционального вычета</translation>
    </message>
    <message>
        <source>Purchases without deduction</source>
        <translation>Покупки без вычета</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier was no payer that day</source>
        <translation>НДС принят к вычету, а поставщик в тот день не был плательщиком</translation>
    </message>
    <message>
        <source>VAT is deducted, and the supplier is abroad</source>
        <translation>НДС принят к вычету, а поставщик за рубежом</translation>
    </message>
    <message>
        <source>Reverse charge, and the supplier is in Georgia</source>
        <translation>Обратное обложение, а поставщик в Грузии</translation>
    </message>
    <message>
        <source>Imports done</source>
        <translation>Выполненные импорты</translation>
    </message>
    <message>
        <source>Parties and registers</source>
        <translation>Контрагенты и справочники</translation>
    </message>
    <message>
        <source>Row of a register</source>
        <translation>Запись справочника</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>There is no screen here on which the window could be shown. Start the program in a desktop session, or from another computer with “ssh -X”, or with “xvfb-run davtari”. “davtari gui --screenshot FILE.png” draws the window into a picture, and “davtari --help” lists what works without one.</source>
        <translation>Здесь нет экрана, на котором можно показать окно. Запустите программу с рабочего стола, с другого компьютера через «ssh -X» или командой «xvfb-run davtari». «davtari gui --screenshot FILE.png» сохраняет окно как картинку, а «davtari --help» покажет, что работает без окна.</translation>
    </message>
    <message>
        <source>The window needs libraries of the system that are missing here ({library}). “python3 packaging/dev.py run” installs them; or, as an administrator on Debian or Ubuntu: apt-get install {packages}</source>
        <translation>Окну нужны системные библиотеки, которых здесь нет ({library}). Их установит «python3 packaging/dev.py run»; или, от имени администратора в Debian или Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>“{title}” has more rows than Excel can hold. Choose a shorter period, or CSV.</source>
        <translation>В отчёте «{title}» больше строк, чем вмещает Excel. Выберите период покороче или CSV.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>Не удалось записать картинку в файл {file}.</translation>
    </message>
    <message>
        <source>What was asked could not be read; the picture says why.</source>
        <translation>Запрошенное не удалось прочитать; причина указана на картинке.</translation>
    </message>
    <message>
        <source>The screen was not ready in {seconds} {seconds:second|seconds}.</source>
        <translation>Окно не подготовилось за {seconds} {seconds:секунду|секунды|секунд}.</translation>
    </message>
    <message>
        <source>There is no screen “{screen}”.</source>
        <translation>Окна «{screen}» нет.</translation>
    </message>
    <message>
        <source>A demo is made on one&apos;s own computer. Leave out --server and try again.</source>
        <translation>Демонстрационная компания создаётся на своём компьютере. Уберите --server и повторите.</translation>
    </message>
    <message>
        <source>The demo {company} is ready: {entries} {entries:entry|entries} of {lines} {lines:line|lines}, {drafts} {drafts:draft|drafts} waiting for approval. In it work {persons}.</source>
        <translation>Демонстрационная компания {company} готова: {entries} {entries:проводка|проводки|проводок}, {lines} {lines:строка|строки|строк}, черновиков на утверждении {drafts}. В ней работают: {persons}.</translation>
    </message>
    <message>
        <source>A company can be taken away on one&apos;s own computer only, not on a server.</source>
        <translation>Удалить компанию можно только на своём компьютере, но не на сервере.</translation>
    </message>
    <message>
        <source>There is no company {company} here.</source>
        <translation>Компании {company} здесь нет.</translation>
    </message>
    <message>
        <source>{company} keeps real books. They are never taken away, only reversed.</source>
        <translation>В {company} ведётся реальный учёт. Его не удаляют, а только сторнируют.</translation>
    </message>
    <message>
        <source>Another program makes the demo just now. Try again later.</source>
        <translation>Демонстрационную компанию сейчас создаёт другая программа. Повторите позже.</translation>
    </message>
    <message>
        <source>The demo {company} is there already. “demo reset” takes it away and makes it anew; whatever was entered in it is lost.</source>
        <translation>Демонстрационная компания {company} уже есть. «demo reset» удалит её и создаст заново; всё введённое в ней будет потеряно.</translation>
    </message>
    <message>
        <source>The approval rules hold from now on.</source>
        <translation>Правила утверждения действуют с этого момента.</translation>
    </message>
    <message>
        <source>Asked for. The rules hold when another person who administers the company agrees.</source>
        <translation>Запрошено. Правила начнут действовать, когда согласится другой человек, который управляет компанией.</translation>
    </message>
    <message>
        <source>No entry needs a second person.</source>
        <translation>Ни одной проводке не нужен второй человек.</translation>
    </message>
    <message>
        <source>Asked for, {id}:</source>
        <translation>Запрошено, {id}:</translation>
    </message>
    <message>
        <source>“{word}” is no rule. Write a kind and an amount: any=5000.</source>
        <translation>«{word}» — не правило. Напишите вид и сумму: any=5000.</translation>
    </message>
    <message>
        <source>Measuring: {step}</source>
        <translation>Измеряется: {step}</translation>
    </message>
    <message>
        <source>{count} {count:figure|figures} measured, {missed} {missed:misses its|miss their} goal.</source>
        <translation>Измерено показателей: {count}, не достигают цели: {missed}.</translation>
    </message>
    <message>
        <source>The measurements are part of the program&apos;s source and not of its installation. Get the source, and run “davtari bench” from its folder.</source>
        <translation>Измерения входят в исходный код программы, а не в установленную программу. Возьмите исходный код и запустите «davtari bench» из его папки.</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL. Add --commit to post the revaluation.</source>
        <translation>Прибыль {gain} лари, убыток {loss} лари. Чтобы провести переоценку, добавьте --commit.</translation>
    </message>
    <message>
        <source>Every foreign balance stands at its rate already.</source>
        <translation>Все валютные остатки уже стоят по действующему курсу.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL.</source>
        <translation>Переоценено: прибыль {gain} лари, убыток {loss} лари.</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person.</source>
        <translation>Переоценка (прибыль {gain} лари, убыток {loss} лари) ждёт утверждения вторым лицом.</translation>
    </message>
    <message>
        <source>The newest rates hold from {day}; working days without new ones: {count}. Fetch them or bring in a file.</source>
        <translation>Последние курсы действуют с {day}; рабочих дней без новых: {count}. Загрузите их или возьмите из файла.</translation>
    </message>
    <message>
        <source>Days asked for: {days}; new rates kept: {new}; corrected: {changed}.</source>
        <translation>Запрошено дней: {days}, сохранено новых курсов: {new}, исправлено: {changed}.</translation>
    </message>
    <message>
        <source>Not known here and left out: {currencies}.</source>
        <translation>Здесь неизвестны и пропущены: {currencies}.</translation>
    </message>
    <message>
        <source>Rates kept: {count}.</source>
        <translation>Сохранено курсов: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done: what was not finished is not written.</source>
        <translation>Остановлено. Ничего не сделано наполовину: что не завершено, то не записано.</translation>
    </message>
    <message>
        <source>Stops closing: {text}</source>
        <translation>Мешает закрытию: {text}</translation>
    </message>
    <message>
        <source>Stops the final closing: {text}</source>
        <translation>Мешает окончательному закрытию: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Примечание: {text}</translation>
    </message>
    <message>
        <source>{month}: open</source>
        <translation>{month}: открыт</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: закрыт</translation>
    </message>
    <message>
        <source>{month}: finally closed</source>
        <translation>{month}: закрыт окончательно</translation>
    </message>
    <message>
        <source>{person} may post until {until}: {reason}</source>
        <translation>{person} может проводить до {until}: {reason}</translation>
    </message>
    <message>
        <source>{person} asks to open it until {until}: {reason}</source>
        <translation>{person} просит открыть месяц, срок согласия {until}: {reason}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Закрытию ничто не мешает.</translation>
    </message>
    <message>
        <source>Asked. Another person has until {until} to agree.</source>
        <translation>Запрошено. Другое лицо может согласиться до {until}.</translation>
    </message>
    <message>
        <source>The year {year} is closed with a result of {result} GEL.</source>
        <translation>{year} год закрыт с результатом {result} лари.</translation>
    </message>
    <message>
        <source>The closing of {year} with a result of {result} GEL waits for a second person.</source>
        <translation>Закрытие {year} года с результатом {result} лари ждёт утверждения вторым лицом.</translation>
    </message>
    <message>
        <source>{year}: closed, result {result} GEL ({entries})</source>
        <translation>{year}: закрыт, результат {result} лари ({entries})</translation>
    </message>
    <message>
        <source>{year}: {open} GEL were posted after the closing ({entries}); close it again</source>
        <translation>{year}: после закрытия ({entries}) проведено {open} лари; закройте ещё раз</translation>
    </message>
    <message>
        <source>{year}: open, result so far {open} GEL</source>
        <translation>{year}: открыт, результат на сегодня {open} лари</translation>
    </message>
    <message>
        <source>Manual entry</source>
        <translation>Ручная проводка</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружена из файла</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Начальные остатки</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Advance received</source>
        <translation>Полученный аванс</translation>
    </message>
    <message>
        <source>Advance paid</source>
        <translation>Выданный аванс</translation>
    </message>
    <message>
        <source>Retail day</source>
        <translation>Розничная выручка за день</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Таможенная декларация</translation>
    </message>
    <message>
        <source>Credit note to a customer</source>
        <translation>Кредит-нота покупателю</translation>
    </message>
    <message>
        <source>Credit note of a supplier</source>
        <translation>Кредит-нота поставщика</translation>
    </message>
    <message>
        <source>Delivery with transport</source>
        <translation>Поставка с перевозкой</translation>
    </message>
    <message>
        <source>Delivery without transport</source>
        <translation>Поставка без перевозки</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Развоз (дистрибуция)</translation>
    </message>
    <message>
        <source>Truck or car</source>
        <translation>Автомобильный</translation>
    </message>
    <message>
        <source>Light vehicle</source>
        <translation>Легковой автомобиль</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Железная дорога</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Retail sale</source>
        <translation>Розничная продажа</translation>
    </message>
    <message>
        <source>Receipt by card</source>
        <translation>Поступление по картам</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Import of goods</source>
        <translation>Импорт товаров</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Взаимозачёт</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Receipt of money</source>
        <translation>Поступление денег</translation>
    </message>
    <message>
        <source>Bank operation</source>
        <translation>Банковская операция</translation>
    </message>
    <message>
        <source>Cash paid into the bank</source>
        <translation>Взнос наличных в банк</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Конвертация</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Заём</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Начисление зарплаты</translation>
    </message>
    <message>
        <source>Payment of wages</source>
        <translation>Выплата зарплаты</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>Уплата налога</translation>
    </message>
    <message>
        <source>VAT settlement</source>
        <translation>Зачёт НДС</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Износ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запасы</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Сторнировано</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Переоценка</translation>
    </message>
    <message>
        <source>Closing of the year</source>
        <translation>Закрытие года</translation>
    </message>
    <message>
        <source>Opening of the year</source>
        <translation>Открытие года</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ожидает утверждения</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Debit turnover</source>
        <translation>Оборот по дебету</translation>
    </message>
    <message>
        <source>Debit of account</source>
        <translation>Дебет счёта</translation>
    </message>
    <message>
        <source>Credit of accounts</source>
        <translation>Кредит счетов</translation>
    </message>
    <message>
        <source>Chessboard</source>
        <translation>Шахматная ведомость</translation>
    </message>
    <message>
        <source>Credit turnover</source>
        <translation>Оборот по кредиту</translation>
    </message>
    <message>
        <source>“Several” are amounts of entries that mix ordinary and storno lines; they cannot be paired one by one.</source>
        <translation>«Разные» — суммы проводок, где обычные строки смешаны со сторно; сопоставить их по одной нельзя.</translation>
    </message>
    <message>
        <source>Off-balance accounts are not in this report.</source>
        <translation>Забалансовые счета в этот отчёт не входят.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Доход</translation>
    </message>
    <message>
        <source>Off-balance</source>
        <translation>Забалансовый</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Любая валюта</translation>
    </message>
    <message>
        <source>Lari only</source>
        <translation>Только лари</translation>
    </message>
    <message>
        <source>Foreign only</source>
        <translation>Только иностранная</translation>
    </message>
    <message>
        <source>No cash flow</source>
        <translation>Без денежного потока</translation>
    </message>
    <message>
        <source>Cash itself</source>
        <translation>Сами деньги</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>Операционный</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Инвестиционный</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Финансовый</translation>
    </message>
    <message>
        <source>see the accounts</source>
        <translation>просмотр счетов</translation>
    </message>
    <message>
        <source>change the accounts</source>
        <translation>изменение счетов</translation>
    </message>
    <message>
        <source>see the entries</source>
        <translation>просмотр проводок</translation>
    </message>
    <message>
        <source>enter and post entries</source>
        <translation>ввод и проведение проводок</translation>
    </message>
    <message>
        <source>approve entries</source>
        <translation>утверждение проводок</translation>
    </message>
    <message>
        <source>close and open periods</source>
        <translation>закрытие и открытие периодов</translation>
    </message>
    <message>
        <source>see the payroll</source>
        <translation>просмотр зарплаты</translation>
    </message>
    <message>
        <source>make the payroll</source>
        <translation>начисление зарплаты</translation>
    </message>
    <message>
        <source>see financial reports</source>
        <translation>просмотр финансовых отчётов</translation>
    </message>
    <message>
        <source>see and make tax returns</source>
        <translation>просмотр и составление налоговых деклараций</translation>
    </message>
    <message>
        <source>prepare and file tax returns</source>
        <translation>готовить и подавать налоговые декларации</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>просмотр истории</translation>
    </message>
    <message>
        <source>manage people and roles</source>
        <translation>управление людьми и ролями</translation>
    </message>
    <message>
        <source>work in this company</source>
        <translation>работа в этой компании</translation>
    </message>
    <message>
        <source>administer the office</source>
        <translation>администрирование офиса</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Settlement document</source>
        <translation>Документ расчётов</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Номенклатура</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Основное средство</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Центр затрат</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Код НДС</translation>
    </message>
    <message>
        <source>Tax or income kind</source>
        <translation>Вид налога или дохода</translation>
    </message>
    <message>
        <source>Payroll of a month</source>
        <translation>Зарплата за месяц</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>Платежи и поступления</translation>
    </message>
    <message>
        <source>Sales, purchases and settlements</source>
        <translation>Продажи, закупки и расчёты</translation>
    </message>
    <message>
        <source>Value added tax and its return</source>
        <translation>НДС и его декларация</translation>
    </message>
    <message>
        <source>Goods, materials and their cost</source>
        <translation>Товары, материалы и их себестоимость</translation>
    </message>
    <message>
        <source>Fixed assets and depreciation</source>
        <translation>Основные средства и износ</translation>
    </message>
    <message>
        <source>Payroll, income tax and pension</source>
        <translation>Зарплата, подоходный налог и пенсия</translation>
    </message>
    <message>
        <source>Other taxes and the budget</source>
        <translation>Прочие налоги и бюджет</translation>
    </message>
    <message>
        <source>Capital, dividends and loans</source>
        <translation>Капитал, дивиденды и займы</translation>
    </message>
    <message>
        <source>Opening balances and closing of a year</source>
        <translation>Начальные остатки и закрытие года</translation>
    </message>
    <message>
        <source>Currencies and rounding</source>
        <translation>Валюта и округление</translation>
    </message>
    <message>
        <source>Everyday expenses</source>
        <translation>Текущие расходы</translation>
    </message>
    <message>
        <source>Cash in lari</source>
        <translation>Касса в лари</translation>
    </message>
    <message>
        <source>Cash in foreign currency</source>
        <translation>Касса в валюте</translation>
    </message>
    <message>
        <source>Bank in lari</source>
        <translation>Банк в лари</translation>
    </message>
    <message>
        <source>Bank in foreign currency</source>
        <translation>Банк в валюте</translation>
    </message>
    <message>
        <source>Card payments under way</source>
        <translation>Платежи по картам в пути</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Комиссия банка</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Allowance for doubtful debts</source>
        <translation>Резерв по сомнительным долгам</translation>
    </message>
    <message>
        <source>Expense of doubtful debts</source>
        <translation>Расход по сомнительным долгам</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Advances paid to suppliers</source>
        <translation>Авансы, выданные поставщикам</translation>
    </message>
    <message>
        <source>Advances received from customers</source>
        <translation>Авансы, полученные от покупателей</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Export sales</source>
        <translation>Экспортные продажи</translation>
    </message>
    <message>
        <source>Returns and discounts of sales</source>
        <translation>Возвраты и скидки с продаж</translation>
    </message>
    <message>
        <source>VAT charged on sales</source>
        <translation>НДС с продаж</translation>
    </message>
    <message>
        <source>VAT charged by reverse charge</source>
        <translation>НДС, начисленный обратно</translation>
    </message>
    <message>
        <source>VAT on purchases, to be credited</source>
        <translation>НДС по закупкам к зачёту</translation>
    </message>
    <message>
        <source>VAT paid on import, to be credited</source>
        <translation>НДС при импорте к зачёту</translation>
    </message>
    <message>
        <source>Credit of reverse-charge VAT</source>
        <translation>Зачёт обратно начисленного НДС</translation>
    </message>
    <message>
        <source>VAT on advances received</source>
        <translation>НДС с полученных авансов</translation>
    </message>
    <message>
        <source>VAT on advances paid</source>
        <translation>НДС с выданных авансов</translation>
    </message>
    <message>
        <source>VAT that cannot be credited</source>
        <translation>НДС, не принимаемый к зачёту</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Себестоимость проданных товаров</translation>
    </message>
    <message>
        <source>Import duty payable</source>
        <translation>Импортная пошлина к уплате</translation>
    </message>
    <message>
        <source>Office equipment: cost</source>
        <translation>Офисное оборудование: стоимость</translation>
    </message>
    <message>
        <source>Office equipment: depreciation</source>
        <translation>Офисное оборудование: износ</translation>
    </message>
    <message>
        <source>Computers: cost</source>
        <translation>Компьютеры: стоимость</translation>
    </message>
    <message>
        <source>Computers: depreciation</source>
        <translation>Компьютеры: износ</translation>
    </message>
    <message>
        <source>Furniture: cost</source>
        <translation>Мебель: стоимость</translation>
    </message>
    <message>
        <source>Furniture: depreciation</source>
        <translation>Мебель: износ</translation>
    </message>
    <message>
        <source>Vehicles: cost</source>
        <translation>Транспорт: стоимость</translation>
    </message>
    <message>
        <source>Vehicles: depreciation</source>
        <translation>Транспорт: износ</translation>
    </message>
    <message>
        <source>Expense of depreciation</source>
        <translation>Расход на износ</translation>
    </message>
    <message>
        <source>Wages payable</source>
        <translation>Зарплата к выплате</translation>
    </message>
    <message>
        <source>Wages: administration</source>
        <translation>Зарплата: администрация</translation>
    </message>
    <message>
        <source>Wages: sales</source>
        <translation>Зарплата: продажи</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>Удержанный подоходный налог</translation>
    </message>
    <message>
        <source>Pension: the employee&apos;s share payable</source>
        <translation>Пенсия: доля работника к уплате</translation>
    </message>
    <message>
        <source>Pension: the employer&apos;s share payable</source>
        <translation>Пенсия: доля работодателя к уплате</translation>
    </message>
    <message>
        <source>Pension expense: administration</source>
        <translation>Расход на пенсию: администрация</translation>
    </message>
    <message>
        <source>Pension expense: sales</source>
        <translation>Расход на пенсию: продажи</translation>
    </message>
    <message>
        <source>Taken from wages for others</source>
        <translation>Удержано из зарплаты в пользу других</translation>
    </message>
    <message>
        <source>Benefits in kind given</source>
        <translation>Выданные неденежные выгоды</translation>
    </message>
    <message>
        <source>Owed by employees</source>
        <translation>Задолженность сотрудников</translation>
    </message>
    <message>
        <source>Loans to employees</source>
        <translation>Займы сотрудникам</translation>
    </message>
    <message>
        <source>Advances to accountable persons</source>
        <translation>Авансы подотчётным лицам</translation>
    </message>
    <message>
        <source>Services of natural persons</source>
        <translation>Услуги физических лиц</translation>
    </message>
    <message>
        <source>Business trips</source>
        <translation>Командировки</translation>
    </message>
    <message>
        <source>Profit tax payable</source>
        <translation>Налог на прибыль к уплате</translation>
    </message>
    <message>
        <source>Expense of profit tax</source>
        <translation>Расход по налогу на прибыль</translation>
    </message>
    <message>
        <source>Tax withheld on dividends</source>
        <translation>Налог, удержанный с дивидендов</translation>
    </message>
    <message>
        <source>Property tax payable</source>
        <translation>Налог на имущество к уплате</translation>
    </message>
    <message>
        <source>Single account of the budget</source>
        <translation>Единый счёт бюджета</translation>
    </message>
    <message>
        <source>Charter capital</source>
        <translation>Уставный капитал</translation>
    </message>
    <message>
        <source>Dividends payable</source>
        <translation>Дивиденды к выплате</translation>
    </message>
    <message>
        <source>Bank loans</source>
        <translation>Банковские займы</translation>
    </message>
    <message>
        <source>Interest payable</source>
        <translation>Проценты к уплате</translation>
    </message>
    <message>
        <source>Expense of interest</source>
        <translation>Расход на проценты</translation>
    </message>
    <message>
        <source>Counterpart of opening balances</source>
        <translation>Счёт для начальных остатков</translation>
    </message>
    <message>
        <source>Result of the current year</source>
        <translation>Результат текущего года</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Нераспределённая прибыль</translation>
    </message>
    <message>
        <source>Accumulated loss</source>
        <translation>Накопленный убыток</translation>
    </message>
    <message>
        <source>Gain of revaluation</source>
        <translation>Прибыль от переоценки</translation>
    </message>
    <message>
        <source>Loss of revaluation</source>
        <translation>Убыток от переоценки</translation>
    </message>
    <message>
        <source>Gain of buying and selling currency</source>
        <translation>Прибыль от купли-продажи валюты</translation>
    </message>
    <message>
        <source>Loss of buying and selling currency</source>
        <translation>Убыток от купли-продажи валюты</translation>
    </message>
    <message>
        <source>Gain of rounding</source>
        <translation>Прибыль от округления</translation>
    </message>
    <message>
        <source>Loss of rounding</source>
        <translation>Убыток от округления</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>Office expenses</source>
        <translation>Офисные расходы</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Коммунальные услуги</translation>
    </message>
    <message>
        <source>Computer expenses</source>
        <translation>Расходы на компьютеры</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Топливо</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспортировка</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Audit and legal services</source>
        <translation>Аудит и юридические услуги</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>Оборот и конечный остаток</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Главная книга</translation>
    </message>
    <message>
        <source>Account and month</source>
        <translation>Счёт и месяц</translation>
    </message>
    <message>
        <source>Total for {month}</source>
        <translation>Итого, {month}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Entries in the journal: {count}.</source>
        <translation>Проводок в журнале: {count}.</translation>
    </message>
    <message>
        <source>A reversal (storno) is negative and subtracted on its own side; it names the entry it takes back, and that entry names it.</source>
        <translation>Сторно отрицательно и вычитается на своей же стороне; в нём указана отменяемая проводка, а в ней – сторно.</translation>
    </message>
    <message>
        <source>storno of {number}</source>
        <translation>сторно проводки {number}</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>сторнирована проводкой {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Turnover by dimension</source>
        <translation>Оборот по аналитике</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Без значения</translation>
    </message>
    <message>
        <source>Identification code</source>
        <translation>Идентификационный код</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Treatment by VAT</source>
        <translation>Режим НДС</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>on sales</source>
        <translation>по продажам</translation>
    </message>
    <message>
        <source>on purchases</source>
        <translation>по покупкам</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>по обоим</translation>
    </message>
    <message>
        <source>taxed</source>
        <translation>облагается</translation>
    </message>
    <message>
        <source>exempt with deduction</source>
        <translation>освобождено с правом зачёта</translation>
    </message>
    <message>
        <source>exempt without deduction</source>
        <translation>освобождено без права зачёта</translation>
    </message>
    <message>
        <source>outside Georgia</source>
        <translation>за пределами Грузии</translation>
    </message>
    <message>
        <source>before registration</source>
        <translation>до регистрации</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>обратное начисление</translation>
    </message>
    <message>
        <source>supply or purchase</source>
        <translation>поставка или покупка</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>собственное потребление</translation>
    </message>
    <message>
        <source>adjustment of the proportion</source>
        <translation>корректировка пропорции</translation>
    </message>
    <message>
        <source>mixed use</source>
        <translation>смешанное использование</translation>
    </message>
    <message>
        <source>never deducted</source>
        <translation>к зачёту не подлежит</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Debit and credit balances of the values are added apart; the balance of an account is their difference.</source>
        <translation>Дебетовые и кредитовые остатки аналитики складываются отдельно; остаток счёта — их разность.</translation>
    </message>
    <message>
        <source>Lines that name a currency are in that currency; all other amounts are in GEL, and only those are added up.</source>
        <translation>Строки с указанной валютой даны в этой валюте; остальные суммы — в лари, и складываются только они.</translation>
    </message>
    <message>
        <source>There is no dimension “{dimension}”. There are: {dimensions}.</source>
        <translation>Аналитики «{dimension}» нет. Есть: {dimensions}.</translation>
    </message>
    <message>
        <source>The dimension “{dimension}” has no value {code}. Check the code.</source>
        <translation>В аналитике «{dimension}» нет значения {code}. Проверьте код.</translation>
    </message>
    <message>
        <source>The row names no currency. Give its code.</source>
        <translation>В строке не указана валюта. Укажите её код.</translation>
    </message>
    <message>
        <source>The row has no day from which the rate holds. Give one.</source>
        <translation>В строке нет дня, с которого действует курс. Укажите его.</translation>
    </message>
    <message>
        <source>The number of units must be above zero: one for the dollar, a hundred for the yen.</source>
        <translation>Количество единиц должно быть больше нуля: для доллара одна, для иены сто.</translation>
    </message>
    <message>
        <source>The rate is missing, not above zero, or written in two ways that differ.</source>
        <translation>Курс не указан, не больше нуля или записан двояко и не совпадает.</translation>
    </message>
    <message>
        <source>The file gives {currency} two different rates for {day}. Keep one of them.</source>
        <translation>В файле для {currency} на {day} два разных курса. Оставьте один.</translation>
    </message>
    <message>
        <source>{amount} cannot be settled: the balance is {balance}. What is paid beyond it is an advance.</source>
        <translation>{amount} не закрыть: остаток {balance}. Уплаченное сверх него — аванс.</translation>
    </message>
    <message>
        <source>The rates of {file} were not kept: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>Курсы из файла {file} не сохранены: исправить нужно {count}. Ничего не записано.</translation>
    </message>
    <message>
        <source>{file} holds no exchange rates. Take the JSON of the National Bank, or a table with the columns date, code, quantity and rate.</source>
        <translation>В файле {file} нет обменных курсов. Возьмите JSON Национального банка или таблицу со столбцами «дата», «код», «количество», «курс».</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency at {day}</source>
        <translation>Переоценка валютных остатков на {day}</translation>
    </message>
    <message>
        <source>Closing of the year {year}</source>
        <translation>Закрытие {year} года</translation>
    </message>
    <message>
        <source>Result of the year {year}</source>
        <translation>Финансовый результат {year} года</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>часть {part} из {parts}</translation>
    </message>
    <message>
        <source>Name the account to analyse with --account CODE.</source>
        <translation>Укажите анализируемый счёт: --account CODE.</translation>
    </message>
    <message>
        <source>Name the account on the other side with --corresponding CODE; “-” stands for none.</source>
        <translation>Укажите корреспондирующий счёт через --corresponding КОД; «-» означает, что его нет.</translation>
    </message>
    <message>
        <source>Name whose card it is with --value CODE.</source>
        <translation>Укажите, чья это карточка: --value CODE.</translation>
    </message>
    <message>
        <source>Name the dimension with --dimension: party, contract, employee, item ...</source>
        <translation>Укажите аналитику через --dimension: party, contract, employee, item ...</translation>
    </message>
    <message>
        <source>{added} accounts would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>Будет добавлено счетов: {added}, изменено: {changed}, без изменений: {same}. Чтобы внести, добавьте --commit.</translation>
    </message>
    <message>
        <source>{added} accounts are added, {changed} changed, {same} were the same.</source>
        <translation>Добавлено счетов: {added}, изменено: {changed}, без изменений: {same}.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor XLSX. Name the file so that it ends in one of these.</source>
        <translation>{file} — не CSV и не XLSX. Назовите файл с одним из этих окончаний.</translation>
    </message>
    <message>
        <source>{count} {count:account is|accounts are} written to {file}.</source>
        <translation>Счетов записано в {file}: {count}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Name the entry it shall be made of.</source>
        <translation>Шаблона «{name}» нет. Укажите проводку, из которой его сделать.</translation>
    </message>
    <message>
        <source>“{value}” is no day of a month. Give 1 to 31; 31 is its end.</source>
        <translation>«{value}» — не число месяца. Укажите от 1 до 31; 31 — конец месяца.</translation>
    </message>
    <message>
        <source>Account {account} stands twice in what you bring in. Leave one row.</source>
        <translation>Счёт {account} указан дважды. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>“{account}” is no account code: 1 to 32 Latin letters, digits, points, hyphens or underscores, a letter or digit first. Correct it.</source>
        <translation>«{account}» не код счёта: от 1 до 32 латинских букв, цифр, точек, дефисов или подчёркиваний, первой буква или цифра. Исправьте.</translation>
    </message>
    <message>
        <source>Account {account} asks for the same dimension twice. Name it once.</source>
        <translation>Счёт {account} требует одну и ту же аналитику дважды. Укажите её один раз.</translation>
    </message>
    <message>
        <source>Account {account} asks for “{value}”, which is no dimension. There are: {allowed}.</source>
        <translation>Счёт {account} требует «{value}», такой аналитики нет. Есть: {allowed}.</translation>
    </message>
    <message>
        <source>The accounts cannot be kept as they are. What to correct is listed; nothing was changed.</source>
        <translation>Счета нельзя сохранить в таком виде. Что исправить, перечислено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Account {account} has sub-accounts, so it stays a heading: entries go to the sub-accounts.</source>
        <translation>У счёта {account} есть субсчета, поэтому он остаётся группой: проводки делаются по субсчетам.</translation>
    </message>
    <message>
        <source>The account stands in {count} {count:template|templates}: {names}. Change or drop {count:it|them} first.</source>
        <translation>Счёт стоит в шаблонах ({count}): {names}. Сначала измените или уберите их.</translation>
    </message>
    <message>
        <source>The metadata of account {account} is no JSON object, or longer than 10 000 signs. Correct it, or leave it empty.</source>
        <translation>Дополнительные данные счёта {account} — не объект JSON или длиннее 10 000 знаков. Исправьте или оставьте пустыми.</translation>
    </message>
    <message>
        <source>A name of account {account} is longer than 300 signs, or has a line break in it. Shorten it to one line.</source>
        <translation>Название счёта {account} длиннее 300 знаков или содержит перевод строки. Сократите до одной строки.</translation>
    </message>
    <message>
        <source>Account {account} has no name in Georgian. Give one.</source>
        <translation>У счёта {account} нет названия на грузинском. Укажите его.</translation>
    </message>
    <message>
        <source>Account {account} would be active below a parent that is not. Activate the parent first, or choose another.</source>
        <translation>Счёт {account} был бы активным под неактивным вышестоящим. Сначала включите вышестоящий или выберите другой.</translation>
    </message>
    <message>
        <source>Account {account} mixes balance and off-balance accounts in one branch of the tree. Choose another parent or type.</source>
        <translation>Счёт {account} смешивает в одной ветви балансовые и забалансовые счета. Выберите другой вышестоящий счёт или тип.</translation>
    </message>
    <message>
        <source>Account {account}: “{value}” is not known here. Use one of: {allowed}.</source>
        <translation>Счёт {account}: «{value}» здесь неизвестно. Используйте одно из: {allowed}.</translation>
    </message>
    <message>
        <source>“{role}” is given to two accounts. Leave it with one.</source>
        <translation>«{role}» назначена двум счетам. Оставьте у одного.</translation>
    </message>
    <message>
        <source>“{role}” is no role of an account: small Latin letters and points, such as bank.gel.</source>
        <translation>«{role}» не роль счёта: строчные латинские буквы и точки, например bank.gel.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was attached. Do not use it; report this.</source>
        <translation>Содержимое {file} не то, что прикрепляли. Не используйте его; сообщите об этом.</translation>
    </message>
    <message>
        <source>{file} is empty. Attach the document itself.</source>
        <translation>{file} пуст. Прикрепите сам документ.</translation>
    </message>
    <message>
        <source>{file} is attached already. Rename the new one, or remove the old one first.</source>
        <translation>{file} уже прикреплён. Переименуйте новый или сначала снимите старый.</translation>
    </message>
    <message>
        <source>{file} is no PDF, PNG, JPEG, XLSX or XML, whatever its name says. Save it as one of these and attach that.</source>
        <translation>{file} — не PDF, PNG, JPEG, XLSX или XML, как бы он ни назывался. Сохраните в одном из этих видов и прикрепите.</translation>
    </message>
    <message>
        <source>The name of the file is empty, too long, or has signs in it that no file name has. Rename the file.</source>
        <translation>Имя файла пустое, слишком длинное или содержит недопустимые знаки. Переименуйте файл.</translation>
    </message>
    <message>
        <source>{file} is in truth {kind}, and its ending says otherwise. Rename it by what it is.</source>
        <translation>{file} на деле {kind}, а окончание имени говорит другое. Переименуйте по содержимому.</translation>
    </message>
    <message>
        <source>There is no such attachment here. Look at the list of attachments.</source>
        <translation>Здесь нет такого вложения. Посмотрите список вложений.</translation>
    </message>
    <message>
        <source>Say why the attachment is removed, in a few words.</source>
        <translation>Скажите в нескольких словах, почему вложение снимается.</translation>
    </message>
    <message>
        <source>{file} is marked as removed already.</source>
        <translation>{file} уже отмечен как снятый.</translation>
    </message>
    <message>
        <source>{file} is larger than {mb} MB. Make it smaller, for instance by scanning it with fewer dots.</source>
        <translation>{file} больше {mb} МБ. Уменьшите его, например отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>An attachment is never changed or deleted. Mark it as removed, and attach the right one.</source>
        <translation>Вложение не меняется и не удаляется. Отметьте его как снятое и прикрепите верное.</translation>
    </message>
    <message>
        <source>The company has its opening balances already. Reverse that entry first, or add the rest by an ordinary entry.</source>
        <translation>У компании уже есть начальные остатки. Сначала сторнируйте ту проводку или добавьте остальное обычной проводкой.</translation>
    </message>
    <message>
        <source>The line names a {dimension} that is not in the register of this company. Add it there or choose another.</source>
        <translation>В строке указан {dimension}, которого нет в справочнике этой компании. Добавьте его туда или выберите другой.</translation>
    </message>
    <message>
        <source>The storage of your office ({mb} MB) is full. Nothing was attached; ask for more room.</source>
        <translation>Хранилище вашего офиса ({mb} МБ) заполнено. Ничего не прикреплено; попросите больше места.</translation>
    </message>
    <message>
        <source>Opening balances came as an entry of another kind. This is a fault of the program; report it.</source>
        <translation>Начальные остатки пришли проводкой другого вида. Это ошибка программы; сообщите о ней.</translation>
    </message>
    <message>
        <source>Opening balances are entered by somebody who works in the company. Let its first person bring them in.</source>
        <translation>Начальные остатки вносит тот, кто работает в компании. Пусть их внесёт её первый сотрудник.</translation>
    </message>
    <message>
        <source>A recurring entry needs the day of the month, 1 to 31; 31 is the end of the month.</source>
        <translation>Повторяющейся проводке нужно число месяца, от 1 до 31; 31 — конец месяца.</translation>
    </message>
    <message>
        <source>The factor must be above zero and at most a million.</source>
        <translation>Множитель должен быть больше нуля и не больше миллиона.</translation>
    </message>
    <message>
        <source>The template cannot be kept as it is. What to correct is listed.</source>
        <translation>Шаблон нельзя сохранить в таком виде. Что исправить, перечислено.</translation>
    </message>
    <message>
        <source>The program makes entries of the kind “{kind}” itself; no template does.</source>
        <translation>Проводки вида «{kind}» программа делает сама; шаблоном они не делаются.</translation>
    </message>
    <message>
        <source>Give an amount above 0 with at most two digits for the tetri.</source>
        <translation>Укажите сумму больше 0, не более двух цифр для тетри.</translation>
    </message>
    <message>
        <source>A share is a per cent such as 18%, a fraction such as 18/118, or the rest.</source>
        <translation>Доля — это процент, например 18%, дробь, например 18/118, или остаток.</translation>
    </message>
    <message>
        <source>A share stands alone on one side: without an amount of its own and without a currency.</source>
        <translation>Доля стоит одна на одной стороне: без собственной суммы и без валюты.</translation>
    </message>
    <message>
        <source>Only one line can take the rest. Give the others a per cent or a fraction.</source>
        <translation>Остаток может взять только одна строка. Остальным укажите процент или дробь.</translation>
    </message>
    <message>
        <source>A template needs at least one line, and at most 1000.</source>
        <translation>Шаблону нужна хотя бы одна строка и не больше 1000.</translation>
    </message>
    <message>
        <source>Give the template a name of at most 200 signs.</source>
        <translation>Дайте шаблону название не длиннее 200 знаков.</translation>
    </message>
    <message>
        <source>There is a template “{name}” already. Choose another name, or drop that one.</source>
        <translation>Шаблон «{name}» уже есть. Выберите другое название или уберите тот.</translation>
    </message>
    <message>
        <source>The next day of the template must be its day of the month.</source>
        <translation>Следующий день шаблона должен приходиться на его число месяца.</translation>
    </message>
    <message>
        <source>There is no such template in use. Look at the list of templates.</source>
        <translation>Нет такого действующего шаблона. Посмотрите список шаблонов.</translation>
    </message>
    <message>
        <source>“{value}” is no recurrence. Use none, monthly, quarterly or yearly.</source>
        <translation>«{value}» — не вид повторения. Используйте none, monthly, quarterly или yearly.</translation>
    </message>
    <message>
        <source>A template without recurrence has no day, no next day and no end. Choose a recurrence, or leave them out.</source>
        <translation>У шаблона без повторения нет ни числа, ни следующего дня, ни конца. Выберите повторение или уберите их.</translation>
    </message>
    <message>
        <source>A series is 1 to 8 capital Latin letters or digits, such as GL.</source>
        <translation>Серия — от 1 до 8 заглавных латинских букв или цифр, например GL.</translation>
    </message>
    <message>
        <source>The description of the template is longer than 1000 signs. Shorten it.</source>
        <translation>Содержание шаблона длиннее 1000 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The template would end before its next day. Give a later end.</source>
        <translation>Шаблон закончился бы раньше своего следующего дня. Укажите более поздний конец.</translation>
    </message>
    <message>
        <source>name in Georgian</source>
        <translation>название на грузинском</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>название на английском</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>название на русском</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>normal side</source>
        <translation>нормальная сторона</translation>
    </message>
    <message>
        <source>currency rule</source>
        <translation>правило валюты</translation>
    </message>
    <message>
        <source>IFRS line</source>
        <translation>строка МСФО</translation>
    </message>
    <message>
        <source>cash-flow class</source>
        <translation>класс денежного потока</translation>
    </message>
    <message>
        <source>required dimensions</source>
        <translation>обязательная аналитика</translation>
    </message>
    <message>
        <source>parent account</source>
        <translation>вышестоящий счёт</translation>
    </message>
    <message>
        <source>heading or account for entries</source>
        <translation>группа или счёт для проводок</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>активен или нет</translation>
    </message>
    <message>
        <source>monetary or not</source>
        <translation>монетарный или нет</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>дополнительные данные</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>series</source>
        <translation>серия</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>description</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>первичный документ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>повторение</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>число месяца</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>следующий день</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>другие данные</translation>
    </message>
    <message>
        <source>No account is bound to “{role}”. Bind one with “davtari account role bind”.</source>
        <translation>К «{role}» не привязан ни один счёт. Привяжите его командой «davtari account role bind».</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: that operation is taxed already. Apply for registration by {register_by}; the first return is due by {return_due}.</source>
        <translation>Порог превышен {day}: эта операция уже облагается. Подайте заявление о регистрации не позднее {register_by}; срок первой декларации — {return_due}.</translation>
    </message>
    <message>
        <source>Operations while not registered in time: {amount} GEL; the fine of article 282: {fine}.</source>
        <translation>Операции без своевременной регистрации: {amount} лари; штраф по статье 282: {fine}.</translation>
    </message>
    <message>
        <source>{percent} % of the threshold are reached.</source>
        <translation>Достигнуто {percent} % порога.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will be passed in {month}.</source>
        <translation>При {mean} лари в месяц, как за последние {months} мес., порог будет превышен в {month}.</translation>
    </message>
    <message>
        <source>At {mean} GEL a month, as in the last {months} {months:month|months}, it will not be passed within a year.</source>
        <translation>При {mean} лари в месяц, как за последние {months} мес., порог в течение года не будет превышен.</translation>
    </message>
    <message>
        <source>{amount} GEL of it carry no VAT code and are counted; what is exempt or outside Georgia needs its code.</source>
        <translation>Из них {amount} лари без кода НДС и учтены; освобождённому или вне Грузии нужен свой код.</translation>
    </message>
    <message>
        <source>Twelve months to {day}: {amount} GEL of {limit}.</source>
        <translation>Двенадцать месяцев по {day}: {amount} лари из {limit}.</translation>
    </message>
    <message>
        <source>Net {net}, VAT {vat} ({percent} %), gross {gross}. {source}.</source>
        <translation>Без НДС {net}, НДС {vat} ({percent} %), с НДС {gross}. {source}.</translation>
    </message>
    <message>
        <source>The row names no employee. Give a name or a number.</source>
        <translation>В строке не указан сотрудник. Дайте имя или номер.</translation>
    </message>
    <message>
        <source>“{value}” is none of: {known}.</source>
        <translation>«{value}» — ни одно из: {known}.</translation>
    </message>
    <message>
        <source>An amount is missing here.</source>
        <translation>Здесь не хватает суммы.</translation>
    </message>
    <message>
        <source>{value} is below zero. A correction is the difference of two calculations.</source>
        <translation>{value} меньше нуля. Корректировка — разность двух расчётов.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. It needs: {known}.</source>
        <translation>В файле нет столбца «{column}». Нужны: {known}.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known here. Known are: {known}.</source>
        <translation>Столбец «{column}» здесь неизвестен. Известны: {known}.</translation>
    </message>
    <message>
        <source>Nothing was calculated: {count} {count:thing|things} in the file must be corrected.</source>
        <translation>Ничего не рассчитано: в файле нужно исправить мест: {count}.</translation>
    </message>
    <message>
        <source>{employee}: an amount is below zero. A correction of a month is the difference of two calculations.</source>
        <translation>{employee}: сумма меньше нуля. Корректировка месяца — разность двух расчётов.</translation>
    </message>
    <message>
        <source>There is no VAT code “{code}”. Take one of: {known}.</source>
        <translation>Кода НДС «{code}» нет. Возьмите один из: {known}.</translation>
    </message>
    <message>
        <source>Under reverse charge the amount paid holds no VAT: the tax comes on top of it. Give the amount as net.</source>
        <translation>При обратном начислении уплаченная сумма НДС не содержит: налог начисляется сверху. Укажите сумму без НДС.</translation>
    </message>
    <message>
        <source>{amount} is below zero. A correction or a return is calculated as the difference of two amounts that are not.</source>
        <translation>{amount} меньше нуля. Корректировка или возврат считается как разность двух неотрицательных сумм.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Проводки</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Сторнировано</translation>
    </message>
    <message>
        <source>Entries of {file}</source>
        <translation>Проводки: {file}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Люди и роли</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Когда дана</translation>
    </message>
    <message>
        <source>Login code</source>
        <translation>Код входа</translation>
    </message>
    <message>
        <source>{state}, given without a second administrator</source>
        <translation>{state}, дана без второго администратора</translation>
    </message>
    <message>
        <source>(invited person)</source>
        <translation>(приглашённый)</translation>
    </message>
    <message>
        <source>Administrator of the office</source>
        <translation>Администратор офиса</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Another window or computer</source>
        <translation>Другое окно или компьютер</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>Мои входы</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Verified until</source>
        <translation>Подтверждён до</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>My invitations</source>
        <translation>Мои приглашения</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Счёт добавлен</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Счёт изменён</translation>
    </message>
    <message>
        <source>Role of an account set</source>
        <translation>Назначение счёта задано</translation>
    </message>
    <message>
        <source>Roles of accounts set</source>
        <translation>Назначения счетов заданы</translation>
    </message>
    <message>
        <source>Recurring invoice saved</source>
        <translation>Повторяющийся счёт сохранён</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Оплата зачтена</translation>
    </message>
    <message>
        <source>Allocation undone</source>
        <translation>Зачёт отменён</translation>
    </message>
    <message>
        <source>Approval rules asked for</source>
        <translation>Правила утверждения запрошены</translation>
    </message>
    <message>
        <source>Approval rules set</source>
        <translation>Правила утверждения установлены</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Вложение добавлено</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Вложение удалено</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Файл импортирован</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>Company created</source>
        <translation>Компания создана</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>Компания основана</translation>
    </message>
    <message>
        <source>Entry approved</source>
        <translation>Проводка утверждена</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>Проводка проведена</translation>
    </message>
    <message>
        <source>Entry sent back</source>
        <translation>Проводка возвращена</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>Проводка сторнирована</translation>
    </message>
    <message>
        <source>Fiscal year opened</source>
        <translation>Финансовый год открыт</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Приглашение принято</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Месяц закрыт</translation>
    </message>
    <message>
        <source>Exception for a closed month given</source>
        <translation>Дано исключение для закрытого месяца</translation>
    </message>
    <message>
        <source>Exception for a closed month revoked</source>
        <translation>Исключение для закрытого месяца отозвано</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Месяц открыт снова</translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation>Контрагент изменён</translation>
    </message>
    <message>
        <source>Person removed from the company</source>
        <translation>Человек выведен из компании</translation>
    </message>
    <message>
        <source>Access of a person reset</source>
        <translation>Доступ человека сброшен</translation>
    </message>
    <message>
        <source>Exchange rates saved</source>
        <translation>Курсы валют сохранены</translation>
    </message>
    <message>
        <source>Recurring entry made</source>
        <translation>Создана повторяющаяся проводка</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Справочник изменён</translation>
    </message>
    <message>
        <source>Reopening agreed to</source>
        <translation>Согласие на повторное открытие</translation>
    </message>
    <message>
        <source>Reopening asked for</source>
        <translation>Запрошено повторное открытие</translation>
    </message>
    <message>
        <source>Reopening withdrawn</source>
        <translation>Запрос на открытие отозван</translation>
    </message>
    <message>
        <source>Role confirmed</source>
        <translation>Роль подтверждена</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Роль дана</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Роль отобрана</translation>
    </message>
    <message>
        <source>Sign-in of a person ended</source>
        <translation>Вход сотрудника завершён</translation>
    </message>
    <message>
        <source>Snapshot of the books taken</source>
        <translation>Сделан снимок книг</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Шаблон удалён</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Шаблон сохранён</translation>
    </message>
    <message>
        <source>Roles of accounts</source>
        <translation>Назначения счетов</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Правила утверждения</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Импортированный файл</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Проводка</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Обменные курсы</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Финансовый год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Выдал</translation>
    </message>
    <message>
        <source>Draft: this run is not posted, and it may still change.</source>
        <translation>Черновик: это начисление не проведено и ещё может измениться.</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Облагается</translation>
    </message>
    <message>
        <source>Net pay</source>
        <translation>Чистый заработок</translation>
    </message>
    <message>
        <source>Taken from pay</source>
        <translation>Вычтено из зарплаты</translation>
    </message>
    <message>
        <source>Pension, state (estimate)</source>
        <translation>Пенсия, государство (оценка)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Осталось выплатить</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation>за месяц: {month}</translation>
    </message>
    <message>
        <source>Added to reach the agreed net pay</source>
        <translation>Добавка до договорённой суммы на руки</translation>
    </message>
    <message>
        <source>Tax and pension on what was received in kind</source>
        <translation>Налог и пенсия с полученного в натуре</translation>
    </message>
    <message>
        <source>Exception for a month</source>
        <translation>Исключение для месяца</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>void: an entry is reversed</source>
        <translation>недействителен: проводка сторнирована</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Иностранное лицо</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Повторное открытие</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Kind of income</source>
        <translation>Вид дохода</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Tax specialist</source>
        <translation>Налоговый специалист</translation>
    </message>
    <message>
        <source>Payroll officer</source>
        <translation>Бухгалтер по зарплате</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Ждёт второго администратора</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашён</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>Здесь роли нет</translation>
    </message>
    <message>
        <source>There is no event {seq} in this chain. Read the list again.</source>
        <translation>В этой цепочке нет события {seq}. Прочитайте список заново.</translation>
    </message>
    <message>
        <source>People and history</source>
        <translation>Люди и история</translation>
    </message>
    <message>
        <source>My access</source>
        <translation>Мой доступ</translation>
    </message>
    <message>
        <source>The administrator of the office gives this right.</source>
        <translation>Это право даёт администратор офиса.</translation>
    </message>
    <message>
        <source>Whom to ask for it: {names}.</source>
        <translation>К кому обратиться: {names}.</translation>
    </message>
    <message>
        <source>Any entry, from</source>
        <translation>Любая проводка, от</translation>
    </message>
    <message>
        <source>Money out (cash and bank), from</source>
        <translation>Расход денег (касса и банк), от</translation>
    </message>
    <message>
        <source>Money in (cash and bank), from</source>
        <translation>Приход денег (касса и банк), от</translation>
    </message>
    <message>
        <source>Reversal, from</source>
        <translation>Сторно, от</translation>
    </message>
    <message>
        <source>Revaluation, from</source>
        <translation>Переоценка, от</translation>
    </message>
    <message>
        <source>Closing of the year, from</source>
        <translation>Закрытие года, от</translation>
    </message>
    <message>
        <source>Opening of the year, from</source>
        <translation>Открытие года, от</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Согласиться с запрошенным</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Установить правила</translation>
    </message>
    <message>
        <source>Who administers the company sets the rules: {names}.</source>
        <translation>Правила устанавливает администратор компании: {names}.</translation>
    </message>
    <message>
        <source>“{value}” is below zero. Give 0 or more, or nothing.</source>
        <translation>«{value}» меньше нуля. Укажите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>finally closed</source>
        <translation>закрыт окончательно</translation>
    </message>
    <message>
        <source>Stops closing</source>
        <translation>Не даёт закрыть</translation>
    </message>
    <message>
        <source>Stops the final closing</source>
        <translation>Не даёт закрыть окончательно</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Стоит знать</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Exceptions and requests</source>
        <translation>Исключения и запросы</translation>
    </message>
    <message>
        <source>Closing {month}</source>
        <translation>Закрытие: {month}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>closed by entries</source>
        <translation>закрыт проводками</translation>
    </message>
    <message>
        <source>to be closed again</source>
        <translation>закрыть ещё раз</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ещё не закрыт</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} год</translation>
    </message>
    <message>
        <source>Storno</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>Opposite sides</source>
        <translation>Обратная проводка</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ни один</translation>
    </message>
    <message>
        <source>output</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>input</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>No. {seq} · {at} · {person}, login {login}</source>
        <translation>№ {seq} · {at} · {person}, код входа {login}</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Проверить цепочку</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>Выгрузить цепочку</translation>
    </message>
    <message>
        <source>Approved: {count}.</source>
        <translation>Утверждено: {count}.</translation>
    </message>
    <message>
        <source>Sent back with the reason: {count}.</source>
        <translation>Возвращено с указанием причины: {count}.</translation>
    </message>
    <message>
        <source>Approved and posted: {entries}.</source>
        <translation>Утверждено и проведено: {entries}.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>Утвердить и провести</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Only this one&apos;s history</source>
        <translation>История только этого</translation>
    </message>
    <message>
        <source>Older events</source>
        <translation>Более старые события</translation>
    </message>
    <message>
        <source>Verify the chain of the office</source>
        <translation>Проверить цепочку офиса</translation>
    </message>
    <message>
        <source>Written to {file}: {count} {count:event|events}. The head is no. {seq}, {hash}.</source>
        <translation>Записано в {file}: {count} {count:событие|события|событий}. Вершина: № {seq}, {hash}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Всё, что произошло</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Whenever it happened</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>In the period above</source>
        <translation>В периоде сверху</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>В один день</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Временный пароль</translation>
    </message>
    <message>
        <source>Type the login code: u_ and 16 letters and digits, as the person reads it to you.</source>
        <translation>Введите код входа: u_ и 16 букв и цифр, как человек его продиктует.</translation>
    </message>
    <message>
        <source>A new person of the office. The login code and a temporary password are shown once; roles are given afterwards.</source>
        <translation>Новый человек офиса. Код входа и временный пароль показываются один раз; роли даются потом.</translation>
    </message>
    <message>
        <source>Make the person</source>
        <translation>Завести человека</translation>
    </message>
    <message>
        <source>There is nobody else yet. The administrator of the office makes people; people of another office are invited.</source>
        <translation>Больше никого нет. Людей заводит администратор офиса; людей другого офиса приглашают.</translation>
    </message>
    <message>
        <source>A role in this company. On a shared server a role that writes or approves waits for a second administrator, where the company has one.</source>
        <translation>Роль в этой компании. На общем сервере роль, которая пишет или утверждает, ждёт второго администратора, если он у компании есть.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Дать роль</translation>
    </message>
    <message>
        <source>Somebody of another office works here once the invitation is accepted. The person reads the login code to you: it stands in “My access”.</source>
        <translation>Человек другого офиса работает здесь, когда примет приглашение. Код входа он продиктует вам сам: код стоит в «Моём доступе».</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>{given_by} gave {person} the role {role}. Do you agree?</source>
        <translation>{given_by} даёт роль. Человек: {person}, роль: {role}. Вы согласны?</translation>
    </message>
    <message>
        <source>Agree to the role</source>
        <translation>Согласиться с ролью</translation>
    </message>
    <message>
        <source>{person} has the role {role} from now on.</source>
        <translation>{person}: роль «{role}» отныне действует.</translation>
    </message>
    <message>
        <source>Take the role {role} from {person}? It ends at once.</source>
        <translation>{person}: отобрать роль «{role}»? Она прекратится сразу.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Отобрать роль</translation>
    </message>
    <message>
        <source>Remove {person} from the company with every role? The connections are cut; other companies are not touched.</source>
        <translation>{person}: вывести из компании со всеми ролями? Соединения обрываются; других компаний это не касается.</translation>
    </message>
    <message>
        <source>Remove from the company</source>
        <translation>Вывести из компании</translation>
    </message>
    <message>
        <source>{person} no longer works in this company.</source>
        <translation>{person} больше не работает в этой компании.</translation>
    </message>
    <message>
        <source>Shut {person} out of the office and all its companies? The login ends at once, and it cannot be opened again.</source>
        <translation>{person}: закрыть доступ к офису и всем его компаниям? Вход прекращается сразу, и открыть его снова нельзя.</translation>
    </message>
    <message>
        <source>Shut the person out</source>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>A new temporary password for {person}? The present one, the telephone and all sign-ins end at once.</source>
        <translation>{person}: новый временный пароль? Нынешний пароль, телефон и все входы прекращаются сразу.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Создать новый пароль</translation>
    </message>
    <message>
        <source>The name that is shown; the login code stays.</source>
        <translation>Имя, которое видно; код входа остаётся.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>{person} has the role {role} once another administrator confirms it.</source>
        <translation>{person}: роль «{role}» начнёт действовать, когда её подтвердит другой администратор.</translation>
    </message>
    <message>
        <source>If this login code exists, the person now finds the invitation in “My access”. Until it is accepted, nothing here is open to the person.</source>
        <translation>Если такой код входа есть, человек найдёт приглашение в «Моём доступе». Пока оно не принято, ему здесь ничего не открыто.</translation>
    </message>
    <message>
        <source>{person} is made already.</source>
        <translation>{person} уже заведён.</translation>
    </message>
    <message>
        <source>{person}: the login code and the temporary password are shown this once. Hand them over in person; the password holds for 24 hours.</source>
        <translation>{person}: код входа и временный пароль показываются только сейчас. Передайте их лично; пароль действует 24 часа.</translation>
    </message>
    <message>
        <source>{person} is made. This computer keeps the password; nobody is asked for it here.</source>
        <translation>{person}: создано. Пароль хранит этот компьютер; здесь его ни у кого не спрашивают.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Дать роль</translation>
    </message>
    <message>
        <source>Invite by login code</source>
        <translation>Пригласить по коду входа</translation>
    </message>
    <message>
        <source>Confirm the role</source>
        <translation>Подтвердить роль</translation>
    </message>
    <message>
        <source>Sign-ins of the person</source>
        <translation>Входы сотрудника</translation>
    </message>
    <message>
        <source>New temporary password</source>
        <translation>Новый временный пароль</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Убрать (Esc)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новый счёт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>In or out of use</source>
        <translation>Вывести / вернуть</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Account {account} is out of use. Del brings it back.</source>
        <translation>Счёт {account} выведен из использования. Del вернёт его.</translation>
    </message>
    <message>
        <source>Account {account} is in use again.</source>
        <translation>Счёт {account} снова используется.</translation>
    </message>
    <message>
        <source>Account {account} has moved.</source>
        <translation>Счёт {account} перенесён.</translation>
    </message>
    <message>
        <source>Below which account shall {account} stand?</source>
        <translation>Под каким счётом должен стоять {account}?</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Key for the telephone</source>
        <translation>Ключ для телефона</translation>
    </message>
    <message>
        <source>Code that the telephone shows</source>
        <translation>Код, который показывает телефон</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Сохранить их</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>New telephone and recovery codes</source>
        <translation>Новый телефон и коды восстановления</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>Завершить этот вход</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Завершить все другие</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Принять приглашение</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and others. Other sign-ins stay; end them if somebody knew the old one.</source>
        <translation>Не меньше 12 знаков, буквы и другие. Другие входы остаются; завершите их, если старый пароль кто-то знал.</translation>
    </message>
    <message>
        <source>Have the new telephone at hand. The present one and its recovery codes hold until the new one has shown a right code; then both are replaced. There is a quarter of an hour for it.</source>
        <translation>Держите новый телефон под рукой. Прежний телефон и его коды восстановления действуют, пока новый не покажет верный код; тогда заменяется и то и другое. На это даётся четверть часа.</translation>
    </message>
    <message>
        <source>The new telephone is not confirmed: the present one holds as before.</source>
        <translation>Новый телефон не подтверждён: прежний действует как раньше.</translation>
    </message>
    <message>
        <source>You work in {company} from now on; it stands among your companies (Ctrl+O).</source>
        <translation>Теперь вы работаете в компании {company}; она стоит среди ваших компаний (Ctrl+O).</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Type the six digits that the telephone shows.</source>
        <translation>Введите шесть цифр, которые показывает телефон.</translation>
    </message>
    <message>
        <source>Add an account in the telephone&apos;s authenticator with this key (time-based, six digits), then type the code it shows.</source>
        <translation>Добавьте в аутентификатор телефона запись с этим ключом (по времени, шесть цифр) и введите показанный код.</translation>
    </message>
    <message>
        <source>Confirm the telephone</source>
        <translation>Подтвердить телефон</translation>
    </message>
    <message>
        <source>The telephone is confirmed. Each of these codes lets you in once without it; they are shown this once. Print or write them down and lock them away.</source>
        <translation>Телефон подтверждён. Каждый из этих кодов один раз впустит вас без него; они показываются только сейчас. Напечатайте или запишите их и спрячьте под замок.</translation>
    </message>
    <message>
        <source>End the sign-in of {at}? What is open there is cut off.</source>
        <translation>Завершить вход ({at})? Что там открыто, прервётся.</translation>
    </message>
    <message>
        <source>End every sign-in but that of this window? {count} will be cut off.</source>
        <translation>Завершить все входы, кроме этого окна? Прервётся: {count}.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>{person} is signed in nowhere.</source>
        <translation>{person}: действующих входов нет.</translation>
    </message>
    <message>
        <source>Ended: {count}.</source>
        <translation>Завершено: {count}.</translation>
    </message>
    <message>
        <source>Sign-ins of {person}: {count}. What is ended is cut off at once: whoever sits there needs a code to go on, and keeps what was typed.</source>
        <translation>{person}, входов: {count}. Завершённый отключается сразу: тому, кто там работает, для продолжения нужен код, а набранное сохраняется.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>since {began}, last renewed {last}</source>
        <translation>с {began}, последнее обновление {last}</translation>
    </message>
    <message>
        <source>Work in {company} as {role}? Its administrators then see your name and what you do there.</source>
        <translation>Работать в {company}, роль «{role}»? Её администраторы увидят ваше имя и то, что вы там делаете.</translation>
    </message>
    <message>
        <source>The invitation of {company} is declined.</source>
        <translation>Приглашение отклонено: {company}.</translation>
    </message>
    <message>
        <source>Decline the invitation of {company}? It can invite you again.</source>
        <translation>Отклонить приглашение ({company})? Вас смогут пригласить снова.</translation>
    </message>
    <message>
        <source>Accepted. {company} opens once another administrator there confirms it.</source>
        <translation>Принято. {company} откроется, когда там подтвердит другой администратор.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Введите новый пароль.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password again.</source>
        <translation>Два пароля не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>The chain is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>Цепочка цела: {count} {count:событие|события|событий}, каждое сходится с прежним.</translation>
    </message>
    <message>
        <source>The chain of the office is whole: {count} {count:event fits|events fit one another}.</source>
        <translation>Цепочка офиса цела: {count} {count:событие|события|событий}, каждое сходится с прежним.</translation>
    </message>
    <message>
        <source>The chain is broken: event {seq} is not what it was. Something in the database was changed past the program. Leave the books as they are and call whoever runs the server.</source>
        <translation>Цепочка нарушена: событие {seq} уже не то, каким было. В базе что-то изменили в обход программы. Оставьте книги как есть и обратитесь к тому, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>Events are missing at the end: this computer has seen no. {kept}, the chain ends at no. {seq}. Leave the books as they are and call whoever runs the server.</source>
        <translation>В конце не хватает событий: этот компьютер видел № {kept}, а цепочка кончается на № {seq}. Оставьте книги как есть и обратитесь к тому, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>Head: no. {seq}, {hash}</source>
        <translation>Вершина: № {seq}, {hash}</translation>
    </message>
    <message>
        <source>It continues the head that this computer remembered: no. {seq}.</source>
        <translation>Продолжает вершину, которую помнил этот компьютер: № {seq}.</translation>
    </message>
    <message>
        <source>This computer had remembered no head; from now on it remembers this one.</source>
        <translation>Вершины этот компьютер не помнил; отныне помнит эту.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Контрагенты</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Settlement documents</source>
        <translation>Документы расчётов</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Номенклатура</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Основные средства</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Банковские счета</translation>
    </message>
    <message>
        <source>Cash desks</source>
        <translation>Кассы</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Центры затрат</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Коды НДС</translation>
    </message>
    <message>
        <source>Kinds of income</source>
        <translation>Виды дохода</translation>
    </message>
    <message>
        <source>Only when used</source>
        <translation>Только при использовании</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Каждый квартал</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Templates and recurring entries</source>
        <translation>Шаблоны и повторяющиеся проводки</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Срок наступил</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Доля суммы</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Made and edited by</source>
        <translation>Кто составил и правил</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Lines of {number}</source>
        <translation>Строки: {number}</translation>
    </message>
    <message>
        <source>Taken back: {range}.</source>
        <translation>Сторнировано: {range}.</translation>
    </message>
    <message>
        <source>Taking it back waits for approval by a second person: {range}.</source>
        <translation>Сторнирование ожидает утверждения вторым лицом: {range}.</translation>
    </message>
    <message>
        <source>Taken back: what waited was thrown away.</source>
        <translation>Ожидавшие черновики удалены.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Its entries</source>
        <translation>Его проводки</translation>
    </message>
    <message>
        <source>Take back whole</source>
        <translation>Сторнировать целиком</translation>
    </message>
    <message>
        <source>They will be posted at once.</source>
        <translation>Будут проведены сразу.</translation>
    </message>
    <message>
        <source>Left out, because these books do not know them: {codes}.</source>
        <translation>Пропущены, так как в этом учёте их нет: {codes}.</translation>
    </message>
    <message>
        <source>The same file was brought in on {day} already, as {file}. Take that import back first; or, where it is meant twice, “Bring in again”.</source>
        <translation>Тот же файл уже внесён {day} под именем {file}. Сначала отмените тот импорт; если он нужен дважды, выберите «Импортировать снова».</translation>
    </message>
    <message>
        <source>They will wait for approval by a second person: {count} of them {count:needs|need} one.</source>
        <translation>Будут ожидать утверждения вторым лицом: оно нужно для {count} из них.</translation>
    </message>
    <message>
        <source>{file} is right: {entries} {entries:entry|entries} with {lines} {lines:line|lines}, {days}, {amount} GEL in all.</source>
        <translation>{file} верен: {entries} {entries:проводка|проводки|проводок}, {lines} {lines:строка|строки|строк}, {days}, всего {amount} лари.</translation>
    </message>
    <message>
        <source>{file} is right: opening balances as of {day}, {lines} {lines:line|lines}, {amount} GEL.</source>
        <translation>{file} верен: начальные остатки на {day}, строк {lines}, {amount} лари.</translation>
    </message>
    <message>
        <source>{file} is right: {count} {count:exchange rate|exchange rates}, {days}.</source>
        <translation>{file} верен: {count} {count:обменный курс|обменных курса|обменных курсов}, {days}.</translation>
    </message>
    <message>
        <source>{file} is right: {added} {added:party|parties} would be added, {changed} changed; {same} {same:is|are} the same.</source>
        <translation>{file} верен: будет добавлено {added} {added:контрагент|контрагента|контрагентов}, изменено {changed}; без изменений {same}.</translation>
    </message>
    <message>
        <source>{added} {added:party is|parties are} added, {changed} changed; {same} {same:was|were} the same.</source>
        <translation>Добавлено: {added} {added:контрагент|контрагента|контрагентов}, изменено {changed}; без изменений {same}.</translation>
    </message>
    <message>
        <source>{count} {count:exchange rate is|exchange rates are} kept.</source>
        <translation>Сохранено обменных курсов: {count}.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns entry, date, account, debit, credit; and, where there are such, text, currency, amount, rate, party and other dimensions. Rows with one value of “entry” are one entry.</source>
        <translation>CSV или Excel со столбцами: проводка, дата, счёт, дебет, кредит; при необходимости — содержание, валюта, сумма, курс, контрагент и прочая аналитика. Строки с одним значением «проводка» — одна проводка.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns account, debit, credit; the day is the one before the books begin.</source>
        <translation>CSV или Excel со столбцами: счёт, дебет, кредит; дата — день перед началом учёта.</translation>
    </message>
    <message>
        <source>CSV or Excel with the columns code or identification code and name; and, where there are such, country, address, e-mail, phone, terms, IBAN, bank, accounts, VAT payer and since when. What the file does not say stays; the same file again changes nothing.</source>
        <translation>CSV или Excel со столбцами: код или идентификационный код и название; а также, если есть, страна, адрес, эл. почта, телефон, срок оплаты, IBAN, банк, счета, плательщик НДС и с какого дня. О чём файл не говорит, остаётся; тот же файл ещё раз ничего не меняет.</translation>
    </message>
    <message>
        <source>The JSON file of the National Bank, or CSV or Excel with the columns date, code, quantity and rate.</source>
        <translation>Файл JSON Национального банка либо CSV или Excel со столбцами: дата, код, количество, курс.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Вставить из Excel</translation>
    </message>
    <message>
        <source>Bring in again</source>
        <translation>Импортировать снова</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Give a code; it is what entries and files name it by.</source>
        <translation>Укажите код: по нему запись называют проводки и файлы.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>The code {code} is taken by “{name}”. Give another.</source>
        <translation>Код {code} уже занят: «{name}». Укажите другой.</translation>
    </message>
    <message>
        <source>Saved: {code} {name}.</source>
        <translation>Сохранено: {code} {name}.</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Пока никто не решил</translation>
    </message>
    <message>
        <source>Yes, its foreign balance is revalued</source>
        <translation>Да, валютный остаток переоценивается</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Name in Georgian</source>
        <translation>Название на грузинском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Вышестоящий счёт</translation>
    </message>
    <message>
        <source>Side of its balance</source>
        <translation>Сторона остатка</translation>
    </message>
    <message>
        <source>Currency of its lines</source>
        <translation>Валюта строк</translation>
    </message>
    <message>
        <source>Every line names</source>
        <translation>Обязательная аналитика</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Монетарный</translation>
    </message>
    <message>
        <source>Class of cash flow</source>
        <translation>Класс денежного потока</translation>
    </message>
    <message>
        <source>Line of the IFRS statements</source>
        <translation>Строка отчётности МСФО</translation>
    </message>
    <message>
        <source>Takes entries</source>
        <translation>Для проводок</translation>
    </message>
    <message>
        <source>All that this company keeps of the person in its payroll, given to the person concerned (Law of Georgia on Personal Data Protection: right of access). Entries of the books name the code alone.</source>
        <translation>Всё, что компания хранит об этом человеке в расчёте зарплаты; выдаётся ему самому (Закон Грузии «О защите персональных данных»: право доступа). В проводках стоит только код.</translation>
    </message>
    <message>
        <source>Paid, no income</source>
        <translation>Выплачено, не доход</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Использованная льгота</translation>
    </message>
    <message>
        <source>Taxable income</source>
        <translation>Облагаемый доход</translation>
    </message>
    <message>
        <source>Received in kind</source>
        <translation>Получено в натуре</translation>
    </message>
    <message>
        <source>To be paid out</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>What is kept of a person</source>
        <translation>Что хранится о человеке</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Pension and residency</source>
        <translation>Пенсия и резидентство</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Льготы</translation>
    </message>
    <message>
        <source>Recurring items</source>
        <translation>Повторяющиеся начисления и удержания</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Табели</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Личный номер</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Банковский счёт (IBAN)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>share {share}, hours a day: {hours}</source>
        <translation>ставка {share}, часов в день: {hours}</translation>
    </message>
    <message>
        <source>start told on {day}</source>
        <translation>о начале сообщено {day}</translation>
    </message>
    <message>
        <source>end told on {day}</source>
        <translation>об окончании сообщено {day}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Сохранить счёт</translation>
    </message>
    <message>
        <source>Account {account} is kept.</source>
        <translation>Счёт {account} сохранён.</translation>
    </message>
    <message>
        <source>Kept. A queue that stood still goes on.</source>
        <translation>Сохранено. Остановленная очередь продолжается.</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}.</source>
        <translation>Минуты – целое число от 0 до {most}.</translation>
    </message>
    <message>
        <source>RS.ge answers and knows the user. It sees us as {address}.</source>
        <translation>RS.ge отвечает и знает пользователя. Наш адрес для него: {address}.</translation>
    </message>
    <message>
        <source>Send from tax point</source>
        <translation>Отправлять с даты</translation>
    </message>
    <message>
        <source>Other address (practice)</source>
        <translation>Другой адрес (учебный)</translation>
    </message>
    <message>
        <source>Service user (name:code)</source>
        <translation>Сервисный пользователь (имя:код)</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Его пароль</translation>
    </message>
    <message>
        <source>This computer sends by itself</source>
        <translation>Этот компьютер отправляет сам</translation>
    </message>
    <message>
        <source>Fetch what came, each so many minutes (0: never)</source>
        <translation>Загружать полученное каждые столько минут (0: никогда)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Type the service user and its password together; both empty: as kept.</source>
        <translation>Введите пользователя сервиса вместе с его паролем; оба поля пусты — остаётся сохранённый.</translation>
    </message>
    <message>
        <source>Days fetched: {done} of {days}. Esc stops.</source>
        <translation>Загружено дней: {done} из {days}. Esc останавливает.</translation>
    </message>
    <message>
        <source>Stopped. {new} new rates were kept before.</source>
        <translation>Остановлено. До этого сохранено новых курсов: {new}.</translation>
    </message>
    <message>
        <source>{currency} from {day}: {rate} GEL.</source>
        <translation>{currency} с {day}: {rate} лари.</translation>
    </message>
    <message>
        <source>Fetch from the National Bank</source>
        <translation>Загрузить из Национального банка</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Новый курс</translation>
    </message>
    <message>
        <source>From a file of the National Bank</source>
        <translation>Из файла Национального банка</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Шаблону нужно название.</translation>
    </message>
    <message>
        <source>Give a day of the month from 1 to 31; 31 is its end.</source>
        <translation>Укажите день месяца от 1 до 31; 31 — конец месяца.</translation>
    </message>
    <message>
        <source>It recurs from {day} on. The list of recurring invoices has it.</source>
        <translation>Повторяется с {day}. Он в списке повторяющихся счетов.</translation>
    </message>
    <message>
        <source>Make a draft like {number} again and again.</source>
        <translation>Регулярно создавать черновик по образцу {number}.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>31 is the end of the month; the end may stay empty.</source>
        <translation>31 — конец месяца; окончание можно не указывать.</translation>
    </message>
    <message>
        <source>A day of the month is 1 to 31.</source>
        <translation>День месяца — от 1 до 31.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Line {line}: there is no account “{value}” in this chart. Check the code.</source>
        <translation>Строка {line}: счёта «{value}» нет в плане счетов. Проверьте код.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is no amount. Write 1180, 1180.50, or a share: 18%.</source>
        <translation>Строка {line}: «{value}» не сумма. Напишите 1180, 1180.50 или долю: 18%.</translation>
    </message>
    <message>
        <source>Drafted: {references}.</source>
        <translation>Созданы черновики: {references}.</translation>
    </message>
    <message>
        <source>Nothing is due up to {day}.</source>
        <translation>По {day} срок ничему не наступил.</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Draft what is due</source>
        <translation>Черновики по срокам</translation>
    </message>
    <message>
        <source>New from an entry</source>
        <translation>Новый из проводки</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из употребления</translation>
    </message>
    <message>
        <source>An account cannot be merged with itself. Choose another.</source>
        <translation>Счёт нельзя объединить с самим собой. Выберите другой.</translation>
    </message>
    <message>
        <source>Accounts {account} and {into} are of different types, so a merger would change the reports. Choose an account of the same type.</source>
        <translation>Счета {account} и {into} разных типов, и объединение изменило бы отчётность. Выберите счёт того же типа.</translation>
    </message>
    <message>
        <source>Account {into} takes no entries. Choose an active account that is no heading.</source>
        <translation>На счёт {into} проводки не делаются. Выберите действующий счёт, который не является группой.</translation>
    </message>
    <message>
        <source>Account {account} has a balance in foreign currency, and {into} is kept in lari only.</source>
        <translation>На счёте {account} есть остаток в иностранной валюте, а {into} ведётся только в лари.</translation>
    </message>
    <message>
        <source>Account {into} asks for dimensions that lines of {account} do not name: {names}. The draft is prepared without them; name them there.</source>
        <translation>Счёт {into} требует аналитику, которой нет в строках счёта {account}: {names}. Черновик готовится без неё; укажите её там.</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move. Deactivate it.</source>
        <translation>На счёте {account} нет остатка: переносить нечего. Выведите его из использования.</translation>
    </message>
    <message>
        <source>× inactive</source>
        <translation>× неактивен</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>План счетов</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Lines name</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Balance of account {account} carried to account {into}</source>
        <translation>Остаток счёта {account} перенесён на счёт {into}</translation>
    </message>
    <message>
        <source>“{value}” fits several. Choose one from the list with F4, or type more of it.</source>
        <translation>«{value}» подходит к нескольким. Выберите из списка (F4) или введите больше.</translation>
    </message>
    <message>
        <source>Nothing here fits “{value}”. F4 lists everything.</source>
        <translation>Ничего не подходит к «{value}». F4 показывает весь список.</translation>
    </message>
    <message>
        <source>{file}: {added} accounts would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: добавится счетов: {added}, изменится: {changed}, без изменений: {same}.</translation>
    </message>
    <message>
        <source>{account}: new</source>
        <translation>{account}: новый</translation>
    </message>
    <message>
        <source>{account}: changed in {fields}</source>
        <translation>{account}: меняется {fields}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {text}</source>
        <translation>Строка {row}, {column}: {text}</translation>
    </message>
    <message>
        <source>Into which account shall {account} be merged?</source>
        <translation>С каким счётом объединить {account}?</translation>
    </message>
    <message>
        <source>{amount} GEL on the {side} side would move to {into}, in {count} {count:part with its|parts with their} currency and dimensions.</source>
        <translation>{amount} лари ({side}) перейдут на счёт {into}, частей: {count}, с валютой и аналитикой.</translation>
    </message>
    <message>
        <source>A draft of the transfer is prepared and nothing else is changed. Once it is posted, Del on {account} takes that account out of use.</source>
        <translation>Готовится черновик переноса, больше ничего не меняется. После проводки Del на счёте {account} выведет его из использования.</translation>
    </message>
    <message>
        <source>The draft of the transfer is prepared. Look at it and post it; then press Del here.</source>
        <translation>Черновик переноса готов. Проверьте и проведите его; затем нажмите здесь Del.</translation>
    </message>
    <message>
        <source>Before {account} goes out of use:</source>
        <translation>Прежде чем вывести {account} из использования:</translation>
    </message>
    <message>
        <source>{account}: {now} now, {after} afterwards</source>
        <translation>{account}: сейчас {now}, затем {after}</translation>
    </message>
    <message>
        <source>· {amount} {currency}, in GEL {gel}</source>
        <translation>· {amount} {currency}, в лари {gel}</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>дебет</translation>
    </message>
    <message>
        <source>Code or name of the account that stays</source>
        <translation>Код или название счёта, который остаётся</translation>
    </message>
    <message>
        <source>Prepare the draft</source>
        <translation>Подготовить черновик</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>кредит</translation>
    </message>
    <message>
        <source>Account {account} has no balance: nothing need move.</source>
        <translation>На счёте {account} нет остатка: переносить нечего.</translation>
    </message>
    <message>
        <source>What the account is for</source>
        <translation>Для чего нужен счёт</translation>
    </message>
    <message>
        <source>Where the program uses it</source>
        <translation>Где его использует программа</translation>
    </message>
    <message>
        <source>Role in files</source>
        <translation>Роль в файлах</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Выбрать другой счёт</translation>
    </message>
    <message>
        <source>Roles without an account: {count}.</source>
        <translation>Назначений без счёта: {count}.</translation>
    </message>
    <message>
        <source>○ no account yet; F4 chooses one</source>
        <translation>○ счёта пока нет; F4 выберет</translation>
    </message>
    <message>
        <source>Set up by this company</source>
        <translation>Заведено этой компанией</translation>
    </message>
    <message>
        <source>Which account shall serve “{role}”?</source>
        <translation>Какой счёт будет служить для «{role}»?</translation>
    </message>
    <message>
        <source>“{role}” now uses account {account}.</source>
        <translation>«{role}» теперь использует счёт {account}.</translation>
    </message>
    <message>
        <source>An invitation leads to a shared server. Give its address with --server, or leave out --invitation.</source>
        <translation>Приглашение ведёт на общий сервер. Укажите его адрес через --server или уберите --invitation.</translation>
    </message>
    <message>
        <source>This is no invitation. Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>Это не приглашение. Выберите файл, который дал администратор; его имя оканчивается на {ending}.</translation>
    </message>
    <message>
        <source>This invitation is of another release of the program. Install the newer release, or ask for another invitation.</source>
        <translation>Это приглашение другого выпуска программы. Установите новый выпуск или попросите другое приглашение.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it does not say {fields}. Ask your administrator for another.</source>
        <translation>Приглашение повреждено: в нём нет {fields}. Попросите у администратора другое.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>Укажите название компании.</translation>
    </message>
    <message>
        <source>The name has more than {length_max} {length_max:character|characters}. Shorten it.</source>
        <translation>В названии больше {length_max} {length_max:знака|знаков|знаков}. Сократите его.</translation>
    </message>
    <message>
        <source>An identification code has 9 digits (a company) or 11 (a person); this one is “{value}”.</source>
        <translation>В идентификационном коде 9 цифр (компания) или 11 (физическое лицо); здесь указано «{value}».</translation>
    </message>
    <message>
        <source>The books cannot begin in {year}. Check the year.</source>
        <translation>Учёт не может начаться в {year} году. Проверьте год.</translation>
    </message>
    <message>
        <source>A fiscal year begins with a month from 1 to 12.</source>
        <translation>Финансовый год начинается с месяца от 1 до 12.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not answer. Check the network; if others reach it, ask your administrator whether the address is still right.</source>
        <translation>Сервер {host} (порт {port}) не отвечает. Проверьте сеть; если у других он доступен, спросите администратора, верен ли ещё адрес.</translation>
    </message>
    <message>
        <source>The server {host} (port {port}) does not encrypt the connection, so nothing was sent to it. Tell your administrator.</source>
        <translation>Сервер {host} (порт {port}) не шифрует соединение, поэтому ему ничего не отправлено. Скажите администратору.</translation>
    </message>
    <message>
        <source>The certificate in the invitation cannot be read. Ask your administrator for another invitation.</source>
        <translation>Сертификат в приглашении не читается. Попросите у администратора другое приглашение.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold today, so no password was sent. Check the date of this computer; if it is right, tell your administrator.</source>
        <translation>Сертификат {host} сегодня не действует, поэтому пароль не отправлен. Проверьте дату компьютера; если она верна, скажите администратору.</translation>
    </message>
    <message>
        <source>What answers at {host} has the certificate of another server, so no password was sent. Tell your administrator.</source>
        <translation>У отвечающего по адресу {host} сертификат другого сервера, поэтому пароль не отправлен. Скажите администратору.</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of your invitation, so no password was sent. Tell your administrator; if the server was moved, ask for another invitation.</source>
        <translation>По адресу {host} отвечает не тот сервер, что в приглашении, поэтому пароль не отправлен. Скажите администратору; если сервер перенесён, попросите другое приглашение.</translation>
    </message>
    <message>
        <source>{month} is open.</source>
        <translation>{month}: открыт.</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month}: закрыт.</translation>
    </message>
    <message>
        <source>{month} is finally closed: only two persons open it.</source>
        <translation>{month}: закрыт окончательно, открыть могут только двое.</translation>
    </message>
    <message>
        <source>Asked for. {month} opens when another person agrees; there are seven days for it.</source>
        <translation>Запрошено. {month} откроется, когда согласится другой; на это семь дней.</translation>
    </message>
    <message>
        <source>{month} stays finally closed.</source>
        <translation>{month} остаётся закрытым окончательно.</translation>
    </message>
    <message>
        <source>The year {year} is closed, result {result}: {entries}.</source>
        <translation>{year} год закрыт, результат {result}: {entries}.</translation>
    </message>
    <message>
        <source>The closing of {year} waits for a second person, result {result}: {entries}.</source>
        <translation>Закрытие {year} года ждёт второго лица, результат {result}: {entries}.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Закрыть месяц</translation>
    </message>
    <message>
        <source>Close finally</source>
        <translation>Закрыть окончательно</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Agree to open</source>
        <translation>Согласиться открыть</translation>
    </message>
    <message>
        <source>Withdraw or decline</source>
        <translation>Отозвать или отклонить</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>Впустить коллегу</translation>
    </message>
    <message>
        <source>End an exception</source>
        <translation>Прекратить исключение</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Закрыть год</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Какой счёт?</translation>
    </message>
    <message>
        <source>Type its code or a word of its name above; Enter takes it.</source>
        <translation>Наберите выше код или слово названия; Enter выбирает.</translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation>С каким счётом?</translation>
    </message>
    <message>
        <source>By which dimension?</source>
        <translation>По какой аналитике?</translation>
    </message>
    <message>
        <source>Choose it above: party, contract, employee, item …</source>
        <translation>Выберите выше: контрагент, договор, сотрудник, товар …</translation>
    </message>
    <message>
        <source>Whose card?</source>
        <translation>Чья карточка?</translation>
    </message>
    <message>
        <source>Type a code or a word of the name above; Enter takes it.</source>
        <translation>Наберите выше код или слово названия; Enter выбирает.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>Какая проводка?</translation>
    </message>
    <message>
        <source>Open the note from an entry, or from a row of the journal.</source>
        <translation>Откройте справку из проводки или из строки журнала.</translation>
    </message>
    <message>
        <source>Dimension card</source>
        <translation>Карточка аналитики</translation>
    </message>
    <message>
        <source>Journal with lines</source>
        <translation>Журнал со строками</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Post and new</source>
        <translation>Провести и новая</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>Из шаблона</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложенные документы</translation>
    </message>
    <message>
        <source>Accounting note</source>
        <translation>Бухгалтерская справка</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Go to the linked entry</source>
        <translation>К связанной проводке</translation>
    </message>
    <message>
        <source>Go on with the unfinished entry</source>
        <translation>Продолжить незаконченную проводку</translation>
    </message>
    <message>
        <source>Read the draft again</source>
        <translation>Прочитать черновик заново</translation>
    </message>
    <message>
        <source>Rows or lines</source>
        <translation>Корреспонденции или строки</translation>
    </message>
    <message>
        <source>Balancing amount</source>
        <translation>Сумма для баланса</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Авансы</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>It is in the outbox and goes to RS.ge with the next sending.</source>
        <translation>Это в исходящих и уйдёт на RS.ge со следующей отправкой.</translation>
    </message>
    <message>
        <source>Kept as a draft: {reference}. Look at it and post it.</source>
        <translation>Сохранено черновиком: {reference}. Просмотрите и проведите.</translation>
    </message>
    <message>
        <source>No party has the identification code {tin}. Add {name} to the parties, then try again.</source>
        <translation>Контрагента с идентификационным кодом {tin} нет. Добавьте {name} в контрагенты и повторите.</translation>
    </message>
    <message>
        <source>{count} {count:name|names} of goods {count:is|are} not decided yet: decide, or press Ins once more for a draft with the usual accounts.</source>
        <translation>Ещё не {count:определено|определены|определены} {count} {count:название|названия|названий} товаров: определите, или Ins ещё раз создаст черновик с обычными счетами.</translation>
    </message>
    <message>
        <source>It is matched with nothing now.</source>
        <translation>Теперь он ни с чем не сопоставлен.</translation>
    </message>
    <message>
        <source>Fetch from RS.ge</source>
        <translation>Загрузить с RS.ge</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>Отменить сопоставление</translation>
    </message>
    <message>
        <source>Names of goods</source>
        <translation>Названия товаров</translation>
    </message>
    <message>
        <source>Make a purchase</source>
        <translation>Оформить покупку</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>Его проводка</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Make recurring</source>
        <translation>Сделать повторяющимся</translation>
    </message>
    <message>
        <source>Go on with the unfinished invoice</source>
        <translation>Продолжить незаконченный документ</translation>
    </message>
    <message>
        <source>Copy the cell above</source>
        <translation>Повторить ячейку выше</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Вставить строку</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Type the password of your login on this server.</source>
        <translation>Введите ваш пароль на этом сервере.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Учебная</translation>
    </message>
    <message>
        <source>You are signed out here. The server was not reached: there the sign-in ends by itself within seven days, or when you end it in “My access”.</source>
        <translation>Здесь вы вышли. Сервер не ответил: там вход завершится сам в течение семи дней или когда вы завершите его в разделе «Мой доступ».</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>Вид компании</translation>
    </message>
    <message>
        <source>Payer of VAT since</source>
        <translation>Плательщик НДС с</translation>
    </message>
    <message>
        <source>First day of the books</source>
        <translation>Первый день учёта</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>Финансовый год начинается</translation>
    </message>
    <message>
        <source>File of the chart</source>
        <translation>Файл плана счетов</translation>
    </message>
    <message>
        <source>Real books</source>
        <translation>Настоящий учёт</translation>
    </message>
    <message>
        <source>For practice, outside of all overviews</source>
        <translation>Учебная, вне всех сводок</translation>
    </message>
    <message>
        <source>Georgian chart of accounts</source>
        <translation>Грузинский план счетов</translation>
    </message>
    <message>
        <source>From a file of one&apos;s own</source>
        <translation>Из своего файла</translation>
    </message>
    <message>
        <source>{value} is no day. Write it as 31.12.2025.</source>
        <translation>{value} — не дата. Запишите так: 31.12.2025.</translation>
    </message>
    <message>
        <source>Choose the file of the chart, or the Georgian chart.</source>
        <translation>Выберите файл плана счетов или грузинский план счетов.</translation>
    </message>
    <message>
        <source>Choose the file that your administrator gave you; its name ends in {ending}.</source>
        <translation>Выберите файл, который дал администратор; его имя оканчивается на {ending}.</translation>
    </message>
    <message>
        <source>Each code opens the door once. Keep them away from others.</source>
        <translation>Каждый код действует один раз. Храните их в недоступном для других месте.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Файл приглашения</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>Code of the telephone</source>
        <translation>Код с телефона</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражняться</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Write after “{name}:” what is sought.</source>
        <translation>После «{name}:» напишите, что искать.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: {rest}</source>
        <translation>Не хватает кавычки: {rest}</translation>
    </message>
    <message>
        <source>There is no column “{name}” here. Columns: {columns}. Put a text that has a colon in quotes.</source>
        <translation>Столбца «{name}» здесь нет. Столбцы: {columns}. Текст с двоеточием возьмите в кавычки.</translation>
    </message>
    <message>
        <source>The range {value} ends before it begins.</source>
        <translation>Диапазон {value} кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>What this posts</source>
        <translation>Что будет проведено</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Filter: {filter}. Rows: {found} of {count}.</source>
        <translation>Фильтр: {filter}. Строк: {found} из {count}.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>Счёт дебета</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Счёт кредита</translation>
    </message>
    <message>
        <source>Amount, GEL</source>
        <translation>Сумма, лари</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>нет курса</translation>
    </message>
    <message>
        <source>GEL</source>
        <translation>Лари</translation>
    </message>
    <message>
        <source>Will be posted</source>
        <translation>Будет проведено</translation>
    </message>
    <message>
        <source>Revaluation of foreign currency</source>
        <translation>Переоценка валютных остатков</translation>
    </message>
    <message>
        <source>Gain {gain} GEL, loss {loss} GEL.</source>
        <translation>Прибыль {gain} лари, убыток {loss} лари.</translation>
    </message>
    <message>
        <source>Party and other</source>
        <translation>Контрагент и прочее</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>в учёте</translation>
    </message>
    <message>
        <source>at the rate</source>
        <translation>по курсу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>At most {rows} {rows:row is|rows are} pasted at once. Bring more in as a file.</source>
        <translation>За раз вставляется не более {rows} {rows:строки|строк|строк}. Больше — загрузите файлом.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last column.</source>
        <translation>«{value}» стоит за последним столбцом.</translation>
    </message>
    <message>
        <source>Sent for approval: {count}.</source>
        <translation>Отправлено на утверждение: {count}.</translation>
    </message>
    <message>
        <source>Reversed: {count}.</source>
        <translation>Сторнировано: {count}.</translation>
    </message>
    <message>
        <source>Reversals left for a second person to approve: {count}.</source>
        <translation>Сторно ждёт утверждения вторым человеком: {count}.</translation>
    </message>
    <message>
        <source>Drafts thrown away: {count}.</source>
        <translation>Удалено черновиков: {count}.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая проводка</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Сторнировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>На утверждение</translation>
    </message>
    <message>
        <source>Fold reversals</source>
        <translation>Свернуть сторно</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reverse {entries}?</source>
        <translation>Сторнировать {entries}?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say why in a few words: the storno keeps it.</source>
        <translation>Кратко напишите почему: это останется в сторно.</translation>
    </message>
    <message>
        <source>Throw away {drafts}? The history keeps what it was.</source>
        <translation>Удалить {drafts}? Содержание останется в истории.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{number} is posted and stays in the books. Correct it?</source>
        <translation>{number}: проведено и остаётся в учёте. Исправить?</translation>
    </message>
    <message>
        <source>Posted: {entries}.</source>
        <translation>Проведено: {entries}.</translation>
    </message>
    <message>
        <source>“{keys}” alone writes or moves. Press it together with Ctrl or Alt, or take a function key.</source>
        <translation>«{keys}» сама по себе пишет или перемещает. Нажмите её вместе с Ctrl или Alt или выберите функциональную клавишу.</translation>
    </message>
    <message>
        <source>{keys} already means “{act}”. Press another key, or change that one first.</source>
        <translation>{keys} уже означает «{act}». Нажмите другую клавишу или сначала измените ту.</translation>
    </message>
    <message>
        <source>{keys} means “{act}” by now. Change that first.</source>
        <translation>{keys} уже означает «{act}». Сначала измените то.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Другие клавиши</translation>
    </message>
    <message>
        <source>Keys as delivered</source>
        <translation>Исходные клавиши</translation>
    </message>
    <message>
        <source>Entries behind a turnover</source>
        <translation>Проводки оборота</translation>
    </message>
    <message>
        <source>Files written: {count}, into {folder}.</source>
        <translation>Записано файлов: {count}, в папку {folder}.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>A PDF a person…</source>
        <translation>По PDF на каждого…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}.</source>
        <translation>Отправлено на принтер, страниц: {count}.</translation>
    </message>
    <message>
        <source>The report has {count} {count:page|pages}, and none of those asked for.</source>
        <translation>В отчёте {count} {count:страница|страницы|страниц}, запрошенных среди них нет.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on, or save the report as PDF.</source>
        <translation>Принтер ничего не принял. Проверьте, включён ли он, или сохраните отчёт в PDF.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Принято к вычету</translation>
    </message>
    <message>
        <source>Carried over from the month before</source>
        <translation>Перенесено с прошлого месяца</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К уплате</translation>
    </message>
    <message>
        <source>The budget owes</source>
        <translation>К возмещению из бюджета</translation>
    </message>
    <message>
        <source>VAT return of {month}, due {due}</source>
        <translation>Декларация по НДС за {month}, срок {due}</translation>
    </message>
    <message>
        <source>VAT of {month} settled with the budget</source>
        <translation>Расчёт с бюджетом по НДС: {month}</translation>
    </message>
    <message>
        <source>Documents in the return of {month}: {count}.</source>
        <translation>Документов в декларации ({month}): {count}.</translation>
    </message>
    <message>
        <source>Give a day of the month, 1 to 31 (31 is its end), and the first day.</source>
        <translation>Укажите день месяца от 1 до 31 (31 — его конец) и первый день.</translation>
    </message>
    <message>
        <source>The draft of {day} is made already, or its day moved. Read the list again.</source>
        <translation>Черновик за {day} уже создан, или его день сдвинулся. Обновите список.</translation>
    </message>
    <message>
        <source>This invoice makes no drafts any more. Read the list again.</source>
        <translation>Этот счёт больше не создаёт черновиков. Обновите список.</translation>
    </message>
    <message>
        <source>Only a posted invoice that stands can recur; credit notes do not.</source>
        <translation>Повторяться может только проведённый действующий счёт; кредит-ноты — нет.</translation>
    </message>
    <message>
        <source>The recurring invoice would end before its next day. Give a later end.</source>
        <translation>Повторяющийся счёт закончился бы до следующего дня. Укажите более поздний конец.</translation>
    </message>
    <message>
        <source>This entry is made by an invoice. Change, correct or drop the invoice; the entry follows.</source>
        <translation>Эта проводка создана документом. Измените, исправьте или удалите документ; проводка последует за ним.</translation>
    </message>
    <message>
        <source>The advance {number} has less left than this invoice takes from it, or belongs to another party. Take what is left.</source>
        <translation>От аванса {number} осталось меньше, чем берёт документ, или он другого контрагента. Возьмите остаток.</translation>
    </message>
    <message>
        <source>The entry releases {entry} of VAT on advances where the invoice says {invoice}. Calculate the invoice again.</source>
        <translation>Проводка освобождает {entry} НДС авансов, документ — {invoice}. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice has {invoice} without tax, its entry {entry}. Calculate the invoice again.</source>
        <translation>По коду НДС {code} в документе {invoice} без налога, в проводке {entry}. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>The credit notes of invoice {number} would be more than the invoice, or name another party or an invoice that is not posted. Lower the amounts or choose the invoice again.</source>
        <translation>Корректировки документа {number} превысили бы его сумму, либо указан другой контрагент или непроведённый документ. Уменьшите суммы или выберите документ заново.</translation>
    </message>
    <message>
        <source>This draft was entered as an entry, not as an invoice. Open it as an entry.</source>
        <translation>Этот черновик введён проводкой, а не документом. Откройте его как проводку.</translation>
    </message>
    <message>
        <source>The invoice and its entry have different ids or days. Calculate the invoice again.</source>
        <translation>У документа и его проводки разные идентификаторы или дни. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>The invoice and its entry do not agree. What differs is listed; nothing was changed.</source>
        <translation>Документ и его проводка расходятся. Расхождения перечислены; ничего не изменено.</translation>
    </message>
    <message>
        <source>An invoice needs at least one line, and its totals must be those of the lines. Calculate the invoice again.</source>
        <translation>В документе нужна хотя бы одна строка, а итоги должны совпадать со строками. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>There is no invoice {invoice} here. Check the number.</source>
        <translation>Документа {invoice} здесь нет. Проверьте номер.</translation>
    </message>
    <message>
        <source>This supplier&apos;s invoice “{number}” is entered already: {entry}. Open that one, or correct the number.</source>
        <translation>Документ этого поставщика «{number}» уже введён: {entry}. Откройте его или исправьте номер.</translation>
    </message>
    <message>
        <source>A posted invoice is not changed. Correct it, or make a credit note.</source>
        <translation>Проведённый документ не меняется. Исправьте его или оформите корректировочный.</translation>
    </message>
    <message>
        <source>{number} stands behind {others}, which take from it or use it up. Take those back first.</source>
        <translation>{number} лежит в основе {others}: они уменьшают или используют его. Сначала отмените их.</translation>
    </message>
    <message>
        <source>The invoice comes to {invoice}, its entry books {entry} with the party. Calculate the invoice again.</source>
        <translation>Документ на {invoice}, а проводка с контрагентом на {entry}. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>With VAT code {code} the invoice says {invoice} of VAT, its entry {entry}. Calculate the invoice again.</source>
        <translation>По коду НДС {code} в документе налог {invoice}, в проводке {entry}. Рассчитайте документ заново.</translation>
    </message>
    <message>
        <source>The registers have changed since these boxes were calculated: {boxes}. Look at the return again.</source>
        <translation>С момента расчёта реестры изменились: {boxes}. Просмотрите декларацию снова.</translation>
    </message>
    <message>
        <source>{number} is in a filed return; its month is not changed. What came later is corrected by a corrective return.</source>
        <translation>{number} в поданной декларации; его месяц не меняется. Поздние изменения вносит уточнённая декларация.</translation>
    </message>
    <message>
        <source>A return is filed after the end of its month and not in the future; {day} is neither. Check the day.</source>
        <translation>Декларация подаётся после конца месяца и не в будущем; {day} не подходит. Проверьте день.</translation>
    </message>
    <message>
        <source>Only purchases with VAT are given the month of their tax invoice, and not all of these are.</source>
        <translation>Месяц налогового документа задаётся только покупкам с НДС, а здесь не все такие.</translation>
    </message>
    <message>
        <source>{number} cannot enter a month before its own tax point. Choose that month or a later one.</source>
        <translation>{number} не может войти в месяц раньше момента обложения. Выберите тот месяц или более поздний.</translation>
    </message>
    <message>
        <source>A VAT period is a month, given by its first day; {day} is none.</source>
        <translation>Период НДС — месяц, он задаётся первым днём; {day} им не является.</translation>
    </message>
    <message>
        <source>The VAT registers are not changed by hand. Correct the document.</source>
        <translation>Реестры НДС вручную не меняются. Исправьте документ.</translation>
    </message>
    <message>
        <source>Give the number under which the Revenue Service took the return.</source>
        <translation>Укажите номер, под которым Служба доходов приняла декларацию.</translation>
    </message>
    <message>
        <source>This return is filed already, as {reference}. Prepare a corrective one.</source>
        <translation>Эта декларация уже подана под номером {reference}. Подготовьте уточнённую.</translation>
    </message>
    <message>
        <source>There is no such VAT return. Prepare it first.</source>
        <translation>Такой декларации по НДС нет. Сначала подготовьте её.</translation>
    </message>
    <message>
        <source>A filed return is not changed. Prepare a corrective one.</source>
        <translation>Поданная декларация не меняется. Подготовьте уточнённую.</translation>
    </message>
    <message>
        <source>The proportional deduction of this month is entered already: {number}. Reverse or drop that first.</source>
        <translation>Пропорциональный вычет этого месяца уже проведён: {number}. Сначала сторнируйте или удалите его.</translation>
    </message>
    <message>
        <source>The entry that settles this month waits for a second person already. Post or drop it.</source>
        <translation>Проводка закрытия этого месяца уже ждёт второго человека. Проведите или удалите её.</translation>
    </message>
    <message>
        <source>This entry is not the one that settles the return, or the return is not the last of its month. Look at the settlement again.</source>
        <translation>Эта проводка не закрывает декларацию, или декларация не последняя за свой месяц. Посмотрите расчёт ещё раз.</translation>
    </message>
    <message>
        <source>The month is settled already by {number}. Reverse that entry first.</source>
        <translation>Месяц уже рассчитан с бюджетом проводкой {number}. Сначала сторнируйте её.</translation>
    </message>
    <message>
        <source>“{address}” is no address of rates. Write it as https://nbg.gov.ge.</source>
        <translation>«{address}» — не адрес курсов. Напишите так: https://nbg.gov.ge.</translation>
    </message>
    <message>
        <source>The rates of the National Bank cannot be fetched from {address} ({reason}). Try later, or bring in a file with rates.</source>
        <translation>Курсы Национального банка не удалось загрузить с {address} ({reason}). Попробуйте позже или загрузите файл с курсами.</translation>
    </message>
    <message>
        <source>{address} answered with something that holds no rates. Nothing was taken. Try later, or bring in a file with rates.</source>
        <translation>В ответе {address} курсов нет. Ничего не взято. Попробуйте позже или загрузите файл с курсами.</translation>
    </message>
    <message>
        <source>Not known here: {currencies}. Give codes such as USD or EUR.</source>
        <translation>Неизвестны: {currencies}. Укажите коды, например USD или EUR.</translation>
    </message>
    <message>
        <source>No account is bound to the role “{role}”. Bind one in the account roles.</source>
        <translation>К роли «{role}» не привязан счёт. Привяжите его в ролях счетов.</translation>
    </message>
    <message>
        <source>Cash and cards come to {taken}, the lines to {lines}. Make them agree.</source>
        <translation>Наличные и карты дают {taken}, строки — {lines}. Приведите их в соответствие.</translation>
    </message>
    <message>
        <source>Choose the customer or supplier.</source>
        <translation>Выберите покупателя или поставщика.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice: it is settled.</source>
        <translation>По этому счёту нечего платить: он закрыт.</translation>
    </message>
    <message>
        <source>A payment is above nothing and in whole tetri or cents.</source>
        <translation>Оплата больше нуля и в целых тетри или центах.</translation>
    </message>
    <message>
        <source>Only {open} is open of this invoice. What is paid beyond it is an advance; enter it as an entry of its own.</source>
        <translation>По этому счёту открыто только {open}. Оплата сверх этого — аванс; введите её отдельной проводкой.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} for {day}. Enter it, or fetch the rates.</source>
        <translation>Нет курса {currency} на {day}. Введите его или загрузите курсы.</translation>
    </message>
    <message>
        <source>The VAT period cannot lie before the tax point {day}. Take a later month.</source>
        <translation>Период НДС не может быть раньше момента обложения {day}. Выберите более поздний месяц.</translation>
    </message>
    <message>
        <source>It would be due before its own date. Check the days.</source>
        <translation>Срок оплаты раньше даты документа. Проверьте дни.</translation>
    </message>
    <message>
        <source>Name the invoice that this credit note takes from.</source>
        <translation>Укажите документ, который корректируется.</translation>
    </message>
    <message>
        <source>An advance is used up by an invoice in GEL. Take it in a separate entry.</source>
        <translation>Аванс зачитывается документом в лари. Зачтите его отдельной проводкой.</translation>
    </message>
    <message>
        <source>Enter at least one line.</source>
        <translation>Введите хотя бы одну строку.</translation>
    </message>
    <message>
        <source>Choose a VAT code; “{value}” is not among yours.</source>
        <translation>Выберите код НДС; «{value}» нет среди ваших.</translation>
    </message>
    <message>
        <source>VAT code {value} is not for this kind of document. Choose another.</source>
        <translation>Код НДС {value} не для этого вида документа. Выберите другой.</translation>
    </message>
    <message>
        <source>The company is not registered for VAT on {day}, so it charges none. Choose the code of supplies before registration, or enter since when it is registered.</source>
        <translation>На {day} компания не зарегистрирована по НДС и не начисляет его. Выберите код реализации до регистрации или укажите дату регистрации.</translation>
    </message>
    <message>
        <source>An advance invoice takes a VAT code of advances.</source>
        <translation>Для счёта на аванс нужен код НДС авансов.</translation>
    </message>
    <message>
        <source>Under reverse charge the price holds no VAT. Give prices without tax.</source>
        <translation>При обратном начислении цена не содержит НДС. Укажите цены без налога.</translation>
    </message>
    <message>
        <source>A line has a quantity above nothing, a price, and a discount up to 100 %.</source>
        <translation>В строке нужны количество больше нуля, цена и скидка не более 100 %.</translation>
    </message>
    <message>
        <source>Nothing of the file was brought in: {count} {count:fault|faults}.</source>
        <translation>Ничего из файла не загружено: {count} {count:ошибка|ошибки|ошибок}.</translation>
    </message>
    <message>
        <source>{file} was brought in already. Nothing was done again.</source>
        <translation>{file} уже загружен. Повторно ничего не сделано.</translation>
    </message>
    <message>
        <source>Purchases waiting for their tax invoice: {count}.</source>
        <translation>Покупок, ожидающих налогового документа: {count}.</translation>
    </message>
    <message>
        <source>Purchases whose supplier does not fit: {count}.</source>
        <translation>Покупки, где поставщик не подходит: {count}.</translation>
    </message>
    <message>
        <source>Documents that came after the filing: {count}.</source>
        <translation>Документов после подачи: {count}.</translation>
    </message>
    <message>
        <source>Output VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>Исходящий НДС: по счетам {ledger}, по реестрам {registered}. Разница проведена по счетам НДС без кода НДС.</translation>
    </message>
    <message>
        <source>Input VAT: accounts {ledger}, registers {registered}. What differs was booked to the accounts of VAT without a VAT code.</source>
        <translation>Входящий НДС: по счетам {ledger}, по реестрам {registered}. Разница проведена по счетам НДС без кода НДС.</translation>
    </message>
    <message>
        <source>Output VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, return {returned}.</source>
        <translation>Исходящий НДС: по реестрам {registered}, из других месяцев {moved_in}, в другие месяцы {moved_out}, в декларации {returned}.</translation>
    </message>
    <message>
        <source>Input VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, waiting {waiting}, return {returned}.</source>
        <translation>Входящий НДС: по реестрам {registered}, из других месяцев {moved_in}, в другие месяцы {moved_out}, ожидает {waiting}, в декларации {returned}.</translation>
    </message>
    <message>
        <source>The tax of these boxes is not {percent} % of their base: {boxes}.</source>
        <translation>Налог этих граф не равен {percent} % их базы: {boxes}.</translation>
    </message>
    <message>
        <source>The tax of each box is {percent} % of its base.</source>
        <translation>Налог каждой графы составляет {percent} % её базы.</translation>
    </message>
    <message>
        <source>No VAT was accrued or deducted this month.</source>
        <translation>В этом месяце НДС не начислялся и не вычитался.</translation>
    </message>
    <message>
        <source>Revalued: gain {gain} GEL, loss {loss} GEL. {entries}</source>
        <translation>Переоценено: прибыль {gain} лари, убыток {loss} лари. {entries}</translation>
    </message>
    <message>
        <source>The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person: {entries}</source>
        <translation>Переоценка (прибыль {gain} лари, убыток {loss} лари) ждёт второго лица: {entries}</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Переоценить</translation>
    </message>
    <message>
        <source>Take older rates</source>
        <translation>Взять более старые курсы</translation>
    </message>
    <message>
        <source>This account is revalued</source>
        <translation>Этот счёт переоценивается</translation>
    </message>
    <message>
        <source>This account is not revalued</source>
        <translation>Этот счёт не переоценивается</translation>
    </message>
    <message>
        <source>{tin} {name}: VAT payer.</source>
        <translation>{tin} {name}: плательщик НДС.</translation>
    </message>
    <message>
        <source>{tin} {name}: not a VAT payer.</source>
        <translation>{tin} {name}: не плательщик НДС.</translation>
    </message>
    <message>
        <source>{tin} {name}: the VAT status is not known.</source>
        <translation>{tin} {name}: статус по НДС неизвестен.</translation>
    </message>
    <message>
        <source>“{value}” is no code of the Revenue Service: they are numbers such as 1064.</source>
        <translation>«{value}» не код Службы доходов: коды — это числа, например 1064.</translation>
    </message>
    <message>
        <source>The user of RS.ge is forgotten here.</source>
        <translation>Пользователь RS.ge удалён с этого компьютера.</translation>
    </message>
    <message>
        <source>Give the password of the RS.ge user in DAVTARI_RS_PASSWORD, or type it.</source>
        <translation>Укажите пароль пользователя RS.ge в DAVTARI_RS_PASSWORD или введите его.</translation>
    </message>
    <message>
        <source>The user {name} of RS.ge is kept on this computer.</source>
        <translation>Пользователь RS.ge {name} сохранён на этом компьютере.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened on this computer. Choose another, or none.</source>
        <translation>Порт {port} на этом компьютере не открывается. Выберите другой или не указывайте.</translation>
    </message>
    <message>
        <source>No user of the Revenue Service is kept on this computer. Make a service user in the portal of RS.ge and give it with “davtari rs user NAME”.</source>
        <translation>На этом компьютере не сохранён пользователь Службы доходов. Создайте пользователя сервиса на портале RS.ge и укажите его командой «davtari rs user NAME».</translation>
    </message>
    <message>
        <source>No user of eAPI is given. Give one and sign in.</source>
        <translation>Пользователь eAPI не указан. Укажите его и войдите.</translation>
    </message>
    <message>
        <source>The Revenue Service does not sign this user in: {said}</source>
        <translation>Служба доходов не впускает этого пользователя: {said}</translation>
    </message>
    <message>
        <source>The Revenue Service has sent a PIN to the telephone of this user. Sign in to eAPI with it, then go on.</source>
        <translation>Служба доходов отправила PIN-код на телефон этого пользователя. Войдите с ним в eAPI и продолжайте.</translation>
    </message>
    <message>
        <source>The Revenue Service cannot be reached at {host} ({reason}). Check the internet connection; what waits to be sent is kept.</source>
        <translation>Нет связи со Службой доходов по адресу {host} ({reason}). Проверьте интернет; всё, что ждёт отправки, сохранено.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent. Check the date of this computer, and ask who looks after the network.</source>
        <translation>Сертификат {host} не вызывает доверия, поэтому ничего не отправлено. Проверьте дату на компьютере и обратитесь к тому, кто отвечает за сеть.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} broke off. Try again later.</source>
        <translation>Ответ Службы доходов на {operation} оборвался. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The Revenue Service did not answer within {seconds} {seconds:second|seconds}. Try again later.</source>
        <translation>Служба доходов не ответила за {seconds} {seconds:секунду|секунды|секунд}. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The Revenue Service asks for fewer calls. Wait {seconds} {seconds:second|seconds} and try again.</source>
        <translation>Служба доходов просит обращаться реже. Подождите {seconds} {seconds:секунду|секунды|секунд} и попробуйте снова.</translation>
    </message>
    <message>
        <source>The Revenue Service failed on {operation} (HTTP {status}). Try again later. {said}</source>
        <translation>Сбой Службы доходов на операции {operation} (HTTP {status}). Попробуйте позже. {said}</translation>
    </message>
    <message>
        <source>The Revenue Service answers with a page instead of data, as during maintenance: “{said}”. Try again later.</source>
        <translation>Служба доходов отвечает страницей вместо данных, как во время технических работ: «{said}». Попробуйте позже.</translation>
    </message>
    <message>
        <source>The answer of the Revenue Service to {operation} cannot be understood, and nothing of it was used. Report it; the exchange is kept.</source>
        <translation>Ответ Службы доходов на {operation} непонятен, и ничего из него не использовано. Сообщите нам; обмен сохранён.</translation>
    </message>
    <message>
        <source>“{value}” is not what belongs into {column}.</source>
        <translation>«{value}» не может стоять в {column}.</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>Нет {column}.</translation>
    </message>
    <message>
        <source>The Revenue Service could not read our request {operation}: “{said}”.</source>
        <translation>Служба доходов не смогла прочесть наш запрос {operation}: «{said}».</translation>
    </message>
    <message>
        <source>The Revenue Service does not let this user in ({operation}, HTTP {status}). Check the user name and password kept for RS.ge.</source>
        <translation>Служба доходов не впускает этого пользователя ({operation}, HTTP {status}). Проверьте имя и пароль, сохранённые для RS.ge.</translation>
    </message>
    <message>
        <source>The session at eAPI had ended, so {operation} was not done. It is sent again after signing in.</source>
        <translation>Сеанс eAPI закончился, поэтому {operation} не выполнено. После входа отправим снова.</translation>
    </message>
    <message>
        <source>The Revenue Service did not carry out {operation} on document {number} and gives no reason. Load its state anew: it may have been moved meanwhile.</source>
        <translation>Служба доходов не выполнила {operation} для документа {number} и не назвала причину. Обновите его состояние: возможно, оно уже изменилось.</translation>
    </message>
    <message>
        <source>Revenue Service: {said} (code {number})</source>
        <translation>Служба доходов: {said} (код {number})</translation>
    </message>
    <message>
        <source>The Revenue Service got {operation} and did not answer ({reason}). Whether it was done is looked up in its lists before anything is sent again.</source>
        <translation>Служба доходов получила {operation} и не ответила ({reason}). Выполнено ли это, проверим по её спискам, прежде чем что-либо отправлять снова.</translation>
    </message>
    <message>
        <source>“{tin}” is no identification number: an organisation has 9 digits, a person 11.</source>
        <translation>«{tin}» — не идентификационный номер: у организации 9 цифр, у физического лица 11.</translation>
    </message>
    <message>
        <source>The Revenue Service knows no taxpayer {tin}. Check the number on the document.</source>
        <translation>Служба доходов не знает налогоплательщика {tin}. Проверьте номер на документе.</translation>
    </message>
    <message>
        <source>Invoice {number} has a correction at the Revenue Service already. Take that one in, and correct it if need be.</source>
        <translation>У счёта-фактуры {number} в Службе доходов уже есть корректировка. Примите её и при необходимости исправьте.</translation>
    </message>
    <message>
        <source>The Revenue Service has taken the document and is still saving it. Its number is asked for again in a while.</source>
        <translation>Служба доходов приняла документ и ещё сохраняет его. Номер запросим немного позже.</translation>
    </message>
    <message>
        <source>The Revenue Service shows other lines for invoice {number} than were given to it, so it was not sent. Compare both.</source>
        <translation>Служба доходов показывает в счёте-фактуре {number} не те строки, что были переданы, поэтому он не отправлен. Сравните их.</translation>
    </message>
    <message>
        <source>An earlier try may still be under way at the Revenue Service. It is looked up again in {seconds} {seconds:second|seconds}.</source>
        <translation>Прежняя попытка, возможно, ещё обрабатывается в Службе доходов. Проверим снова через {seconds} {seconds:секунду|секунды|секунд}.</translation>
    </message>
    <message>
        <source>Whether the Revenue Service has this document cannot be told from its list; look at {numbers} there. Nothing was sent again.</source>
        <translation>По списку Службы доходов нельзя понять, есть ли у неё этот документ; посмотрите там {numbers}. Повторно ничего не отправлено.</translation>
    </message>
    <message>
        <source>Document {number} was cancelled at the Revenue Service meanwhile. Decide whether a new one is to be made.</source>
        <translation>Документ {number} тем временем отменён в Службе доходов. Решите, нужен ли новый.</translation>
    </message>
    <message>
        <source>“{url}” is no address of the Revenue Service: it begins with https:// (http:// only for the practice server on this computer).</source>
        <translation>«{url}» — не адрес Службы доходов: он начинается с https:// (http:// — только для учебного сервера на этом компьютере).</translation>
    </message>
    <message>
        <source>The table of the Revenue Service&apos;s codes has no {number}. Ask its support, or refresh the table when connected.</source>
        <translation>В таблице кодов Службы доходов нет {number}. Обратитесь в её поддержку или обновите таблицу, когда будет связь.</translation>
    </message>
    <message>
        <source>Nothing was done, for these are one act: {left} of {count} refused.</source>
        <translation>Ничего не сделано, так как это одно действие: отказано {left} из {count}.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {names}: left as they were.</source>
        <translation>{names}: ошибок нет, оставлено без изменений.</translation>
    </message>
    <message>
        <source>{argument_name}: {message}</source>
        <translation>{argument_name}: {message}</translation>
    </message>
    <message>
        <source>“{value}” is none of these: {choices}</source>
        <translation>«{value}» — ни одно из: {choices}</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>не хватает: {words}</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>непонятно: {words}</translation>
    </message>
    <message>
        <source>a value must follow</source>
        <translation>далее должно стоять значение</translation>
    </message>
    <message>
        <source>at least one value must follow</source>
        <translation>далее должно стоять хотя бы одно значение</translation>
    </message>
    <message>
        <source>at most one value may follow</source>
        <translation>далее может стоять не больше одного значения</translation>
    </message>
    <message>
        <source>takes no value: {words}</source>
        <translation>значения не имеет: {words}</translation>
    </message>
    <message>
        <source>does not go together with {words}</source>
        <translation>не сочетается с {words}</translation>
    </message>
    <message>
        <source>one of these is needed: {words}</source>
        <translation>нужно одно из: {words}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>показать эту справку и закончить</translation>
    </message>
    <message>
        <source>“{parser_name}” is none of these: {choices}</source>
        <translation>«{parser_name}» — ни одно из: {choices}</translation>
    </message>
    <message>
        <source>as many values must follow: {words}</source>
        <translation>далее должно стоять столько значений: {words}</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number</source>
        <translation>«{value}» — не целое число</translation>
    </message>
    <message>
        <source>“{value}” is not an id as the program gives them</source>
        <translation>«{value}» — не идентификатор программы</translation>
    </message>
    <message>
        <source>{added} parties would be added, {changed} changed, {same} are the same. Add --commit to bring them in.</source>
        <translation>Будет добавлено контрагентов: {added}, изменено: {changed}, без изменений: {same}. Чтобы загрузить, добавьте --commit.</translation>
    </message>
    <message>
        <source>{added} parties are added, {changed} changed, {same} were the same.</source>
        <translation>Добавлено контрагентов: {added}, изменено: {changed}, без изменений: {same}.</translation>
    </message>
    <message>
        <source>the same identification code</source>
        <translation>тот же идентификационный код</translation>
    </message>
    <message>
        <source>the same bank account</source>
        <translation>тот же банковский счёт</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <source>No two parties look like one.</source>
        <translation>Похожих друг на друга контрагентов нет.</translation>
    </message>
    <message>
        <source>A VAT status needs both --vat-payer yes|no and --vat-from DAY.</source>
        <translation>Статусу НДС нужны оба: --vat-payer yes|no и --vat-from ДЕНЬ.</translation>
    </message>
    <message>
        <source>The file has no parties under its header.</source>
        <translation>В файле под заголовком нет контрагентов.</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>плательщик</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>не плательщик</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Terms, days</source>
        <translation>Срок, дней</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Balances of parties by age</source>
        <translation>Задолженность контрагентов по срокам</translation>
    </message>
    <message>
        <source>What they owe is positive, what we owe negative. The days count from the day due by the document or the terms of the party; without a document the oldest debt is paid first.</source>
        <translation>Что должны нам — с плюсом, что должны мы — с минусом. Дни считаются от срока документа или условий контрагента; без документа сначала погашается старейший долг.</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>Просрочка, дней</translation>
    </message>
    <message>
        <source>Account and party</source>
        <translation>Счёт и контрагент</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Первый срок</translation>
    </message>
    <message>
        <source>Statement of account: {party}</source>
        <translation>Выписка по расчётам: {party}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>On {day} neither side owes the other anything.</source>
        <translation>На {day} стороны ничего друг другу не должны.</translation>
    </message>
    <message>
        <source>On {day} {debtor} owes {creditor} {sum} ({words}).</source>
        <translation>На {day} задолженность в пользу {creditor} составляет {sum} ({words}). Должник: {debtor}.</translation>
    </message>
    <message>
        <source>Reconciliation act</source>
        <translation>Акт сверки</translation>
    </message>
    <message>
        <source>The right half is filled in by the other side from its books. Two copies, one for each side.</source>
        <translation>Правую половину другая сторона заполняет по своему учёту. Акт составлен в двух экземплярах, по одному для каждой стороны.</translation>
    </message>
    <message>
        <source>By the books of {name}</source>
        <translation>По учёту {name}</translation>
    </message>
    <message>
        <source>Document and content</source>
        <translation>Документ и содержание</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Name the party with --party CODE.</source>
        <translation>Укажите контрагента: --party КОД.</translation>
    </message>
    <message>
        <source>Customers and suppliers</source>
        <translation>Покупатели и поставщики</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>Зачёт оплат</translation>
    </message>
    <message>
        <source>Balances by age</source>
        <translation>Долги по срокам</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Выписка по расчётам</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Новый контрагент</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>VAT status</source>
        <translation>Статус НДС</translation>
    </message>
    <message>
        <source>Pays within, days</source>
        <translation>Срок оплаты, дней</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Account of its debts</source>
        <translation>Счёт его задолженности</translation>
    </message>
    <message>
        <source>Account of our debts</source>
        <translation>Счёт нашей задолженности</translation>
    </message>
    <message>
        <source>Account of income</source>
        <translation>Счёт дохода</translation>
    </message>
    <message>
        <source>Account of expense</source>
        <translation>Счёт расхода</translation>
    </message>
    <message>
        <source>VAT code of sales</source>
        <translation>Код НДС продаж</translation>
    </message>
    <message>
        <source>VAT code of purchases</source>
        <translation>Код НДС покупок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The same code: {parties}</source>
        <translation>Тот же код: {parties}</translation>
    </message>
    <message>
        <source>The same bank account: {parties}</source>
        <translation>Тот же банковский счёт: {parties}</translation>
    </message>
    <message>
        <source>A similar name: {parties}</source>
        <translation>Похожее название: {parties}</translation>
    </message>
    <message>
        <source>Party {party} is added.</source>
        <translation>Контрагент {party} добавлен.</translation>
    </message>
    <message>
        <source>Party {party} is kept.</source>
        <translation>Контрагент {party} сохранён.</translation>
    </message>
    <message>
        <source>Nothing was different: party {party} stays as it was.</source>
        <translation>Ничего не изменилось: контрагент {party} остался прежним.</translation>
    </message>
    <message>
        <source>Keep the party</source>
        <translation>Сохранить контрагента</translation>
    </message>
    <message>
        <source>Open the party that may be the same</source>
        <translation>Открыть возможно того же контрагента</translation>
    </message>
    <message>
        <source>{id}  {moment}  {file}: {entries} {entries:entry|entries}, {posted} posted, {waiting} waiting, {reversed} taken back</source>
        <translation>{id}  {moment}  {file}: проводок {entries}, проведено {posted}, ждут {waiting}, отменено {reversed}</translation>
    </message>
    <message>
        <source>Give the account a code: Latin letters, digits, points, hyphens or underscores, such as 1210.01.</source>
        <translation>Укажите код счёта: латинские буквы, цифры, точка, дефис или подчёркивание, например 1210.01.</translation>
    </message>
    <message>
        <source>Give the name in Georgian.</source>
        <translation>Укажите название на грузинском.</translation>
    </message>
    <message>
        <source>{file} was not brought in: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} не внесён: нужно исправить ({count}). Ничего не записано.</translation>
    </message>
    <message>
        <source>{count} {count:row is|rows are} read. Turning {count:it|them} into entries …</source>
        <translation>Прочитано строк: {count}. Составляются проводки …</translation>
    </message>
    <message>
        <source>Checking {count} {count:entry|entries} …</source>
        <translation>Проверяются проводки: {count} …</translation>
    </message>
    <message>
        <source>Writing {count} {count:entry|entries}, all or none …</source>
        <translation>Записываются проводки: {count}, все или ни одной …</translation>
    </message>
    <message>
        <source>{file} has {count} {count:entry|entries}. A draft takes one: give all rows one value of “entry”.</source>
        <translation>В {file} проводок: {count}. Черновик принимает одну: укажите во всех строках одно значение «entry».</translation>
    </message>
    <message>
        <source>{file} was not imported: {count} {count:thing|things} must be corrected. Nothing was written.</source>
        <translation>{file} не загружен. Замечаний: {count}; исправьте их. Ничего не записано.</translation>
    </message>
    <message>
        <source>You do not have the right to do this here. Ask the administrator of the company.</source>
        <translation>Здесь у вас нет на это права. Обратитесь к администратору компании.</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Продажи и покупки</translation>
    </message>
    <message>
        <source>Printed invoice</source>
        <translation>Печатная форма</translation>
    </message>
    <message>
        <source>“{value}” is no month. Type 3 or 03.2026.</source>
        <translation>«{value}» - не месяц. Наберите 3 или 03.2026.</translation>
    </message>
    <message>
        <source>Advances left</source>
        <translation>Остатки авансов</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>VAT left</source>
        <translation>Остаток НДС</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Зачтено здесь</translation>
    </message>
    <message>
        <source>VAT released</source>
        <translation>Зачтённый НДС аванса</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Новая покупка</translation>
    </message>
    <message>
        <source>New advance received</source>
        <translation>Новый полученный аванс</translation>
    </message>
    <message>
        <source>New advance paid</source>
        <translation>Новый выданный аванс</translation>
    </message>
    <message>
        <source>New retail day</source>
        <translation>Новая розничная выручка за день</translation>
    </message>
    <message>
        <source>New customs declaration</source>
        <translation>Новая таможенная декларация</translation>
    </message>
    <message>
        <source>New credit note to a customer</source>
        <translation>Новая кредит-нота покупателю</translation>
    </message>
    <message>
        <source>New credit note of a supplier</source>
        <translation>Новая кредит-нота поставщика</translation>
    </message>
    <message>
        <source>Disc., %</source>
        <translation>Скид., %</translation>
    </message>
    <message>
        <source>Customs duty, GEL</source>
        <translation>Пошлина, лари</translation>
    </message>
    <message>
        <source>Deduct, %</source>
        <translation>Вычет, %</translation>
    </message>
    <message>
        <source>Its invoice</source>
        <translation>Её документ</translation>
    </message>
    <message>
        <source>All VAT of this month is deducted: nothing is adjusted.</source>
        <translation>Весь НДС месяца принят к вычету: корректировать нечего.</translation>
    </message>
    <message>
        <source>not prepared</source>
        <translation>не подготовлена</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>подготовлена</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>подана</translation>
    </message>
    <message>
        <source>Accrued and unpaid at the start</source>
        <translation>Начислено и не выплачено на начало</translation>
    </message>
    <message>
        <source>+ accrued in the month</source>
        <translation>+ начислено за месяц</translation>
    </message>
    <message>
        <source>− paid in the month: the return</source>
        <translation>− выплачено за месяц: декларация</translation>
    </message>
    <message>
        <source>= accrued and unpaid at the end</source>
        <translation>= начислено и не выплачено на конец</translation>
    </message>
    <message>
        <source>The return in all</source>
        <translation>Декларация, всего</translation>
    </message>
    <message>
        <source>Withholding return</source>
        <translation>Декларация по удержанному налогу</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Налог, %</translation>
    </message>
    <message>
        <source>Pension to be paid until</source>
        <translation>Пенсию уплатить до</translation>
    </message>
    <message>
        <source>Bridge from what was accrued to what was paid</source>
        <translation>От начисленного к выплаченному</translation>
    </message>
    <message>
        <source>Return or ledger</source>
        <translation>Декларация или книга</translation>
    </message>
    <message>
        <source>Reconciliation of pension and tax</source>
        <translation>Сверка пенсии и налога</translation>
    </message>
    <message>
        <source>Tax to be paid until</source>
        <translation>Налог уплатить до</translation>
    </message>
    <message>
        <source>Payroll: from accrual to payment</source>
        <translation>Зарплата: от начисления к выплате</translation>
    </message>
    <message>
        <source>Return of the month</source>
        <translation>Декларация за месяц</translation>
    </message>
    <message>
        <source>Difference: paid less return</source>
        <translation>Разница: выплачено минус декларация</translation>
    </message>
    <message>
        <source>Account in the ledger</source>
        <translation>Счёт в главной книге</translation>
    </message>
    <message>
        <source>Owed at the start</source>
        <translation>Задолженность на начало</translation>
    </message>
    <message>
        <source>− settled in the month</source>
        <translation>− погашено за месяц</translation>
    </message>
    <message>
        <source>= owed at the end</source>
        <translation>= задолженность на конец</translation>
    </message>
    <message>
        <source>Difference: ledger less payroll, accrued</source>
        <translation>Разница: главная книга минус зарплата, начислено</translation>
    </message>
    <message>
        <source>Due now: of what was paid, not yet settled</source>
        <translation>К уплате: с выплаченного, ещё не погашено</translation>
    </message>
    <message>
        <source>corrected by a later one</source>
        <translation>исправлена следующей</translation>
    </message>
    <message>
        <source>For typing into the form on the portal of the Revenue Service: this sheet is sent nowhere.</source>
        <translation>Для ручного ввода в форму на портале Службы доходов: этот лист никуда не отправляется.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>Декларация по НДС</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Accrued in all</source>
        <translation>Всего начислено</translation>
    </message>
    <message>
        <source>Deducted in all</source>
        <translation>Всего принято к вычету</translation>
    </message>
    <message>
        <source>File and pay until</source>
        <translation>Подать и уплатить до</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не выполняется</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Register of sales</source>
        <translation>Реестр продаж</translation>
    </message>
    <message>
        <source>Register of purchases</source>
        <translation>Реестр покупок</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Декларация за</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed in the portal</source>
        <translation>Приложение по начисленному НДС, для ввода на портале</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed in the portal</source>
        <translation>Приложение по вычетам НДС, для ввода на портале</translation>
    </message>
    <message>
        <source>Parts of the official form: {source}. They have not been confirmed: compare them with the form on the portal.</source>
        <translation>Части официальной формы: {source}. Они не подтверждены: сверьте их с формой на портале.</translation>
    </message>
    <message>
        <source>Returns of the month</source>
        <translation>Декларации месяца</translation>
    </message>
    <message>
        <source>Which return</source>
        <translation>Какая декларация</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер на портале</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Закрыта проводкой</translation>
    </message>
    <message>
        <source>corrective {number}</source>
        <translation>уточнённая {number}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первичная</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>VAT without a VAT code</source>
        <translation>НДС без кода НДС</translation>
    </message>
    <message>
        <source>Suppliers that do not fit</source>
        <translation>Неподходящие поставщики</translation>
    </message>
    <message>
        <source>Threshold of VAT registration</source>
        <translation>Порог регистрации по НДС</translation>
    </message>
    <message>
        <source>Taxable turnover</source>
        <translation>Облагаемый оборот</translation>
    </message>
    <message>
        <source>Since the first</source>
        <translation>Нарастающим итогом</translation>
    </message>
    <message>
        <source>Of the threshold, %</source>
        <translation>От порога, %</translation>
    </message>
    <message>
        <source>Registered for VAT since {day}: the threshold asks nothing any more.</source>
        <translation>Зарегистрирован по НДС с {day}: порог больше ничего не требует.</translation>
    </message>
    <message>
        <source>The threshold was passed on {day}: register by {by}, first return by {due}.</source>
        <translation>Порог превышен {day}: регистрация до {by}, первая декларация до {due}.</translation>
    </message>
    <message>
        <source>Near the threshold of registration: {percent} of it.</source>
        <translation>Близко к порогу регистрации: {percent} от него.</translation>
    </message>
    <message>
        <source>Below the threshold of registration: {percent} of it.</source>
        <translation>Ниже порога регистрации: {percent} от него.</translation>
    </message>
    <message>
        <source>Threshold, GEL</source>
        <translation>Порог, лари</translation>
    </message>
    <message>
        <source>Counted without a VAT code</source>
        <translation>Учтено без кода НДС</translation>
    </message>
    <message>
        <source>Operations while not registered in time</source>
        <translation>Операции без своевременной регистрации</translation>
    </message>
    <message>
        <source>Fine of article 282, GEL</source>
        <translation>Штраф по статье 282, лари</translation>
    </message>
    <message>
        <source>not within twelve months</source>
        <translation>не в ближайшие двенадцать месяцев</translation>
    </message>
    <message>
        <source>Passed at this pace in</source>
        <translation>При таком темпе превысит</translation>
    </message>
    <message>
        <source>Turnover with the right to deduct</source>
        <translation>Оборот с правом на вычет</translation>
    </message>
    <message>
        <source>Turnover without that right</source>
        <translation>Оборот без права на вычет</translation>
    </message>
    <message>
        <source>VAT on purchases for mixed use</source>
        <translation>НДС по покупкам смешанного использования</translation>
    </message>
    <message>
        <source>Of it deducted</source>
        <translation>Из него принято к вычету</translation>
    </message>
    <message>
        <source>Of it not deducted, to the cost</source>
        <translation>Из него не принято, относится на стоимость</translation>
    </message>
    <message>
        <source>Difference of the whole year</source>
        <translation>Разница за весь год</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>Уже проведено</translation>
    </message>
    <message>
        <source>Proportional deduction</source>
        <translation>Пропорциональный вычет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Documents of VAT</source>
        <translation>Документы НДС</translation>
    </message>
    <message>
        <source>Days of the tax law</source>
        <translation>Налоговые сроки</translation>
    </message>
    <message>
        <source>Waiting for tax invoices</source>
        <translation>Ждут налогового документа</translation>
    </message>
    <message>
        <source>Came after the filing</source>
        <translation>Поступило после подачи</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Мои черновики</translation>
    </message>
    <message>
        <source>Overdue debts</source>
        <translation>Просроченные долги</translation>
    </message>
    <message>
        <source>Threshold of registration</source>
        <translation>Порог регистрации</translation>
    </message>
    <message>
        <source>The corrective return of {month} is prepared.</source>
        <translation>Уточнённая декларация подготовлена: {month}.</translation>
    </message>
    <message>
        <source>Prepare the corrective return</source>
        <translation>Подготовить уточнённую декларацию</translation>
    </message>
    <message>
        <source>No sale stands in the return of this month.</source>
        <translation>В декларации этого месяца нет продаж.</translation>
    </message>
    <message>
        <source>No purchase stands in the return of this month.</source>
        <translation>В декларации этого месяца нет покупок.</translation>
    </message>
    <message>
        <source>Annex of accrued VAT, to be typed</source>
        <translation>Приложение: начисленный НДС</translation>
    </message>
    <message>
        <source>Annex of deducted VAT, to be typed</source>
        <translation>Приложение: вычеты НДС</translation>
    </message>
    <message>
        <source>Nothing was sold in these twelve months.</source>
        <translation>За эти двенадцать месяцев ничего не продано.</translation>
    </message>
    <message>
        <source>Every supplier fits what is deducted of it.</source>
        <translation>Все поставщики соответствуют вычету.</translation>
    </message>
    <message>
        <source>Every line on an account of VAT has its VAT code.</source>
        <translation>У каждой строки на счетах НДС есть код НДС.</translation>
    </message>
    <message>
        <source>Proportional deduction of VAT, {month}</source>
        <translation>Пропорциональный вычет НДС, {month}</translation>
    </message>
    <message>
        <source>The proportional deduction is entered: {number}.</source>
        <translation>Пропорциональный вычет проведён: {number}.</translation>
    </message>
    <message>
        <source>They wait for their tax invoice again: {count}.</source>
        <translation>Снова ждут налогового документа: {count}.</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Вернуть в ожидание</translation>
    </message>
    <message>
        <source>The return of {month} is prepared.</source>
        <translation>Декларация подготовлена: {month}.</translation>
    </message>
    <message>
        <source>The return of {month} is marked as filed.</source>
        <translation>Декларация отмечена поданной: {month}.</translation>
    </message>
    <message>
        <source>The month is settled by {number}.</source>
        <translation>Месяц закрыт проводкой {number}.</translation>
    </message>
    <message>
        <source>The settling entry {number} waits for a second person.</source>
        <translation>Закрывающая проводка {number} ждёт второго человека.</translation>
    </message>
    <message>
        <source>Return: {state}</source>
        <translation>Декларация: {state}</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>File and pay until {day}</source>
        <translation>Подать и уплатить до {day}</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Осталось дней: {count}</translation>
    </message>
    <message>
        <source>Days late: {count}</source>
        <translation>Просрочено дней: {count}</translation>
    </message>
    <message>
        <source>Income tax of the return of {month}</source>
        <translation>Подоходный налог по декларации за {month}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>File for the portal</source>
        <translation>Файл для портала</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Отметить поданной</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть с бюджетом</translation>
    </message>
    <message>
        <source>pension until {day}</source>
        <translation>пенсия до {day}</translation>
    </message>
    <message>
        <source>Prepare, and ask the surplus back</source>
        <translation>Подготовить и запросить возврат излишка</translation>
    </message>
    <message>
        <source>Attach to a return</source>
        <translation>Привязать к декларации</translation>
    </message>
    <message>
        <source>Nothing is sent to RS.ge.</source>
        <translation>На RS.ge ничего не отправляется.</translation>
    </message>
    <message>
        <source>Documents from {day} on are sent to RS.ge.</source>
        <translation>На RS.ge отправляются документы с {day}.</translation>
    </message>
    <message>
        <source>{done} sent, {delayed} wait, {dead} refused.</source>
        <translation>Отправлено {done}, ожидает {delayed}, отклонено {dead}.</translation>
    </message>
    <message>
        <source>Documents that go again: {count}.</source>
        <translation>Отправляются снова документы: {count}.</translation>
    </message>
    <message>
        <source>{fetched} fetched, {matched} of them matched with the books.</source>
        <translation>Загружено {fetched}, из них сопоставлено с учётом {matched}.</translation>
    </message>
    <message>
        <source>Documents go to RS.ge itself, or to a practice server on this computer such as http://127.0.0.1:8099. Leave the address empty for RS.ge.</source>
        <translation>Документы отправляются на сам RS.ge или на учебный сервер этого компьютера, например http://127.0.0.1:8099. Для RS.ge оставьте адрес пустым.</translation>
    </message>
    <message>
        <source>Quantities, amounts and VAT are those of the books and are not changed here. Correct the invoice itself.</source>
        <translation>Количества, суммы и НДС берутся из учёта и здесь не меняются. Исправьте сам счёт.</translation>
    </message>
    <message>
        <source>To reject an invoice a reason is needed; to attach one, the number of the declaration and its month.</source>
        <translation>Для отклонения нужна причина; для привязки - номер декларации и её месяц.</translation>
    </message>
    <message>
        <source>This is on its way to RS.ge already. Look into the outbox.</source>
        <translation>Это уже на пути к RS.ge. Посмотрите исходящие.</translation>
    </message>
    <message>
        <source>More was credited than the line of the invoice has. RS.ge takes no amounts below zero; compare both documents.</source>
        <translation>Возвращено больше, чем есть в строке счёта. RS.ge не принимает суммы ниже нуля; сравните оба документа.</translation>
    </message>
    <message>
        <source>There is no such document of RS.ge here. Fetch them first.</source>
        <translation>Такого документа RS.ge здесь нет. Сначала загрузите.</translation>
    </message>
    <message>
        <source>Held back by a person.</source>
        <translation>Придержано человеком.</translation>
    </message>
    <message>
        <source>{entry} is no document of that kind: what came belongs to a purchase, what we sent to a sale.</source>
        <translation>{entry} — документ другого вида: полученное относится к покупке, отправленное — к продаже.</translation>
    </message>
    <message>
        <source>{entry} is matched with {number} of RS.ge already. Undo that first, or choose another.</source>
        <translation>{entry} уже сопоставлен с {number} на RS.ge. Сначала отмените это или выберите другой.</translation>
    </message>
    <message>
        <source>Somebody decided meanwhile what “{name}” is. Press F5 and look at it again.</source>
        <translation>Тем временем кто-то уже определил, что такое «{name}». Нажмите F5 и посмотрите снова.</translation>
    </message>
    <message>
        <source>A line names no goods or service. RS.ge wants a name in every line.</source>
        <translation>В строке нет названия товара или услуги. RS.ge требует его в каждой строке.</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>В документе нет строк.</translation>
    </message>
    <message>
        <source>The buyer has no identification code of 9 or 11 digits. Give it in the outbox, or hold the document back if the buyer needs no tax invoice.</source>
        <translation>У покупателя нет идентификационного кода из 9 или 11 цифр. Укажите его в исходящих или придержите документ, если счёт-фактура покупателю не нужен.</translation>
    </message>
    <message>
        <source>There is no such document in the outbox.</source>
        <translation>Такого документа в исходящих нет.</translation>
    </message>
    <message>
        <source>The document is done, taken back or just being sent, so this cannot be decided about it.</source>
        <translation>Документ уже отправлен, взят обратно или отправляется сейчас, поэтому так решить о нём нельзя.</translation>
    </message>
    <message>
        <source>A company for demonstration or practice sends nothing to RS.ge. Give the address of a practice server on this computer.</source>
        <translation>Демонстрационная и учебная компания ничего не отправляет на RS.ge. Укажите адрес учебного сервера на этом компьютере.</translation>
    </message>
    <message>
        <source>Another program has gone on sending this company&apos;s documents meanwhile.</source>
        <translation>Отправку документов этой компании тем временем продолжила другая программа.</translation>
    </message>
    <message>
        <source>The entry was taken back before the document was sent, so it is not sent.</source>
        <translation>Проводку взяли обратно до отправки документа, поэтому он не отправляется.</translation>
    </message>
    <message>
        <source>The document was never sent to RS.ge, so there is nothing to change there.</source>
        <translation>Документ никогда не отправлялся на RS.ge, менять там нечего.</translation>
    </message>
    <message>
        <source>RS.ge</source>
        <translation>RS.ge</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Connection to RS.ge</source>
        <translation>Связь с RS.ge</translation>
    </message>
    <message>
        <source>Documents held back: {count}.</source>
        <translation>Придержаны документы: {count}.</translation>
    </message>
    <message>
        <source>Mended; the document goes again.</source>
        <translation>Исправлено; документ отправляется снова.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Придержать</translation>
    </message>
    <message>
        <source>Invoices that are right: {count}. Add --commit to bring them in.</source>
        <translation>Документов без ошибок: {count}. Чтобы загрузить, добавьте --commit.</translation>
    </message>
    <message>
        <source>Too many rows to paste (the most is {rows}). Bring them in as a file.</source>
        <translation>За раз вставляется строк не более {rows}. Больше — загрузите файлом.</translation>
    </message>
    <message>
        <source>Tax Code of Georgia, No. 3591, 17.09.2010</source>
        <translation>Налоговый кодекс Грузии, № 3591, 17.09.2010</translation>
    </message>
    <message>
        <source>Tax Code of Georgia</source>
        <translation>Налоговый кодекс Грузии</translation>
    </message>
    <message>
        <source>Order 996 of the Minister of Finance of 31.12.2010</source>
        <translation>Приказ министра финансов № 996 от 31.12.2010</translation>
    </message>
    <message>
        <source>Law of Georgia on Funded Pension, No. 3303, 21.07.2018</source>
        <translation>Закон Грузии «О накопительной пенсии», № 3303, 21.07.2018</translation>
    </message>
    <message>
        <source>Labour Code of Georgia</source>
        <translation>Трудовой кодекс Грузии</translation>
    </message>
    <message>
        <source>Decree of the Government of Georgia</source>
        <translation>Постановление Правительства Грузии</translation>
    </message>
    <message>
        <source>articles 67 and 164 say nothing of lines; tax invoices of RS.ge keep the tax of each line</source>
        <translation>статьи 67 и 164 о строках не говорят; в налоговых документах RS.ge налог стоит в каждой строке</translation>
    </message>
    <message>
        <source>{act}, article {article}</source>
        <translation>{act}, статья {article}</translation>
    </message>
    <message>
        <source>VAT return and payment</source>
        <translation>Декларация и уплата НДС</translation>
    </message>
    <message>
        <source>Withholding return, where wages were paid</source>
        <translation>Декларация об удержанном налоге, если выплачена зарплата</translation>
    </message>
    <message>
        <source>Pension contributions, where wages were paid</source>
        <translation>Пенсионные взносы, если выплачена зарплата</translation>
    </message>
    <message>
        <source>No user of RS.ge is kept on this computer. Give it on the screen “Connection to RS.ge”.</source>
        <translation>На этом компьютере не сохранён пользователь RS.ge. Укажите его на экране «Связь с RS.ge».</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods set off.</source>
        <translation>Накладной нужен адрес, откуда отправляется товар.</translation>
    </message>
    <message>
        <source>The waybill needs the address where the goods arrive.</source>
        <translation>Накладной нужен адрес, куда прибывает товар.</translation>
    </message>
    <message>
        <source>Say what carries the goods.</source>
        <translation>Укажите, чем перевозится товар.</translation>
    </message>
    <message>
        <source>The waybill needs the number of the car.</source>
        <translation>Накладной нужен номер машины.</translation>
    </message>
    <message>
        <source>A foreign driver is named, with the number of a paper.</source>
        <translation>Для иностранного водителя укажите имя и номер документа.</translation>
    </message>
    <message>
        <source>The driver&apos;s personal number has 11 digits.</source>
        <translation>Личный номер водителя состоит из 11 цифр.</translation>
    </message>
    <message>
        <source>in {days} {days:day|days}</source>
        <translation>через {days} {days:день|дня|дней}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{days} {days:day|days} overdue</source>
        <translation>просрочено на {days} {days:день|дня|дней}</translation>
    </message>
    <message>
        <source>RS.ge does not answer now.</source>
        <translation>RS.ge сейчас не отвечает.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries}</source>
        <translation>{count} {count:проводка|проводки|проводок}</translation>
    </message>
    <message>
        <source>{count} {count:document|documents}</source>
        <translation>{count} {count:документ|документа|документов}</translation>
    </message>
    <message>
        <source>Every month with payments is filed.</source>
        <translation>Все месяцы с выплатами поданы.</translation>
    </message>
    <message>
        <source>What is paid comes into the month&apos;s return.</source>
        <translation>Выплаченное попадает в декларацию месяца.</translation>
    </message>
    <message>
        <source>{month}: {state}, file and pay until {day}.</source>
        <translation>{month}: {state}, подать и уплатить до {day}.</translation>
    </message>
    <message>
        <source>The last run is of {month}.</source>
        <translation>Последнее начисление: {month}.</translation>
    </message>
    <message>
        <source>Nobody is owed wages.</source>
        <translation>Долгов по зарплате нет.</translation>
    </message>
    <message>
        <source>Owed wages, the oldest to be paid on {day}.</source>
        <translation>Зарплата не выплачена, самый ранний срок {day}.</translation>
    </message>
    <message>
        <source>The register of hired persons knows all.</source>
        <translation>Реестр нанятых лиц знает всё.</translation>
    </message>
    <message>
        <source>A start or end of work comes here before it.</source>
        <translation>Начало или конец работы появляется здесь заранее.</translation>
    </message>
    <message>
        <source>Not told in time: {late}; to be told within a week: {soon}.</source>
        <translation>Не сообщено вовремя: {late}; сообщить в течение недели: {soon}.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of the register</source>
        <translation>{count} {count:запись|записи|записей} реестра</translation>
    </message>
    <message>
        <source>To pay by now: {amount} GEL.</source>
        <translation>К уплате на сейчас: {amount} лари.</translation>
    </message>
    <message>
        <source>At this pace it is passed in {month}.</source>
        <translation>При таком темпе порог будет превышен: {month}.</translation>
    </message>
    <message>
        <source>This company sends nothing to RS.ge yet.</source>
        <translation>Эта компания пока ничего не отправляет на RS.ge.</translation>
    </message>
    <message>
        <source>“Connection to RS.ge” says from which day it does.</source>
        <translation>С какого дня – задаётся в «Связи с RS.ge».</translation>
    </message>
    <message>
        <source>Everything is at RS.ge.</source>
        <translation>Всё на RS.ge.</translation>
    </message>
    <message>
        <source>A posted sale, advance or credit note comes here.</source>
        <translation>Сюда попадают проведённые продажи, авансы и возвраты.</translation>
    </message>
    <message>
        <source>Unsent: {unsent}, refused: {refused}, held back: {held}.</source>
        <translation>Не отправлено: {unsent}, отклонено: {refused}, придержано: {held}.</translation>
    </message>
    <message>
        <source>Sending stands still: {why}</source>
        <translation>Отправка остановлена: {why}</translation>
    </message>
    <message>
        <source>No purchase waits for its tax invoice.</source>
        <translation>Ни одна покупка не ждёт налогового документа.</translation>
    </message>
    <message>
        <source>A purchase posted without its number comes here.</source>
        <translation>Сюда попадает покупка, проведённая без номера документа.</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation>Самая давняя дата: {day}.</translation>
    </message>
    <message>
        <source>Nothing came after a filing.</source>
        <translation>После подачи ничего не поступило.</translation>
    </message>
    <message>
        <source>What enters a filed month later comes here.</source>
        <translation>Сюда попадает то, что позже вошло в поданный месяц.</translation>
    </message>
    <message>
        <source>For a corrective return: Ctrl+Enter prepares it.</source>
        <translation>Для уточнённой декларации: её готовит Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No entry waits for your approval.</source>
        <translation>Ни одна проводка не ждёт вашего утверждения.</translation>
    </message>
    <message>
        <source>What a colleague submits for approval comes here.</source>
        <translation>Сюда попадает то, что коллега отправил на утверждение.</translation>
    </message>
    <message>
        <source>No draft of yours is unfinished.</source>
        <translation>Незаконченных черновиков у вас нет.</translation>
    </message>
    <message>
        <source>In the journal Ins begins an entry.</source>
        <translation>В журнале новую проводку начинает Ins.</translation>
    </message>
    <message>
        <source>Sent back to you: {count}.</source>
        <translation>Возвращено вам: {count}.</translation>
    </message>
    <message>
        <source>Nothing is overdue, to us or by us.</source>
        <translation>Просроченного нет – ни нам, ни нами.</translation>
    </message>
    <message>
        <source>What is not paid on its day comes here.</source>
        <translation>Сюда попадает то, что не оплачено в срок.</translation>
    </message>
    <message>
        <source>To us by {count} {count:party|parties}.</source>
        <translation>Нам {count:должен|должны|должны} {count} {count:контрагент|контрагента|контрагентов}.</translation>
    </message>
    <message>
        <source>We owe {count} {count:party|parties} {amount} GEL that {count:is|are} overdue.</source>
        <translation>Мы просрочили {count} {count:контрагенту|контрагентам|контрагентам} {amount} лари.</translation>
    </message>
    <message>
        <source>{amount} GEL</source>
        <translation>{amount} лари</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>No rate is kept; none is needed for lari.</source>
        <translation>Курсов нет; для лари они и не нужны.</translation>
    </message>
    <message>
        <source>On the list of rates Shift+F5 fetches them.</source>
        <translation>В списке курсов их загружает Shift+F5.</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>Последний – на {day}.</translation>
    </message>
    <message>
        <source>{count} {count:day|days} without rates</source>
        <translation>{count} {count:день|дня|дней} без курсов</translation>
    </message>
    <message>
        <source>{number} of {party}, {day}, {amount} GEL: which purchase is it?</source>
        <translation>{number}, {party}, {day}, {amount} лари: какая это покупка?</translation>
    </message>
    <message>
        <source>{number} is matched with {reference}.</source>
        <translation>{number} сопоставлен с {reference}.</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Это он</translation>
    </message>
    <message>
        <source>Not ours: reject</source>
        <translation>Не наш: отклонить</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Kept: every later purchase with “{name}” is made so.</source>
        <translation>Сохранено: каждая следующая покупка с «{name}» создаётся так.</translation>
    </message>
    <message>
        <source>Kept. Every name is decided: in “Received through RS.ge” Ins makes the purchase.</source>
        <translation>Сохранено. Все названия определены: в «Полученном через RS.ge» Ins создаёт покупку.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Asking RS.ge about {tin}…</source>
        <translation>Запрос на RS.ge о {tin}…</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, плательщик НДС. Перенести?</translation>
    </message>
    <message>
        <source>RS.ge, {day}: {name}, not a VAT payer. Take this over?</source>
        <translation>RS.ge, {day}: {name}, не плательщик НДС. Перенести?</translation>
    </message>
    <message>
        <source>The name here is “{name}” and is replaced.</source>
        <translation>Здесь указано «{name}», оно будет заменено.</translation>
    </message>
    <message>
        <source>Taken over from RS.ge. Ctrl+Enter keeps the party.</source>
        <translation>Перенесено с RS.ge. Ctrl+Enter сохраняет контрагента.</translation>
    </message>
    <message>
        <source>Check at RS.ge</source>
        <translation>Проверить на RS.ge</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Allocated: {count}.</source>
        <translation>Зачтено: {count}.</translation>
    </message>
    <message>
        <source>Proposed: {count}. Add --commit to keep it.</source>
        <translation>Предложено: {count}. Добавьте --commit, чтобы сохранить.</translation>
    </message>
    <message>
        <source>There is nothing to allocate.</source>
        <translation>Зачитывать нечего.</translation>
    </message>
    <message>
        <source>“{value}” is no id of an allocation. `party allocations` shows them.</source>
        <translation>«{value}» — не идентификатор зачёта. Их показывает `party allocations`.</translation>
    </message>
    <message>
        <source>The allocation is undone.</source>
        <translation>Зачёт отменён.</translation>
    </message>
    <message>
        <source>Payments to allocate</source>
        <translation>Оплаты к зачёту</translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>Открытые долги</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>Эта оплата</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Другие оплаты</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Allocations made</source>
        <translation>Выполненные зачёты</translation>
    </message>
    <message>
        <source>Due by terms: {days} {days:day|days}</source>
        <translation>По условиям: {days} {days:день|дня|дней}</translation>
    </message>
    <message>
        <source>Pay {number}: the draft of the entry opens then and is posted there.</source>
        <translation>Оплата {number}: откроется черновик проводки, там его проводят.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Создать черновик</translation>
    </message>
    <message>
        <source>Account of money</source>
        <translation>Счёт денежных средств</translation>
    </message>
    <message>
        <source>Without a rate that of the National Bank of the day is taken.</source>
        <translation>Без курса берётся курс Национального банка на этот день.</translation>
    </message>
    <message>
        <source>Choose the account of money.</source>
        <translation>Выберите счёт денежных средств.</translation>
    </message>
    <message>
        <source>Make the drafts that are due</source>
        <translation>Создать наступившие черновики</translation>
    </message>
    <message>
        <source>Make no more of it</source>
        <translation>Больше не создавать</translation>
    </message>
    <message>
        <source>Drafts made: {entries}.</source>
        <translation>Созданы черновики: {entries}.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Зачесть</translation>
    </message>
    <message>
        <source>Propose oldest first</source>
        <translation>Предложить со старейших</translation>
    </message>
    <message>
        <source>Clear the proposal</source>
        <translation>Очистить предложение</translation>
    </message>
    <message>
        <source>Undo the allocation</source>
        <translation>Отменить зачёт</translation>
    </message>
    <message>
        <source>An employee has no code. Give one of at most 64 signs.</source>
        <translation>У сотрудника нет кода. Дайте код не длиннее 64 знаков.</translation>
    </message>
    <message>
        <source>The code {employee} belongs to another employee. Give another one.</source>
        <translation>Код {employee} принадлежит другому сотруднику. Дайте другой.</translation>
    </message>
    <message>
        <source>Nothing was kept. Correct what is named, then keep it again.</source>
        <translation>Ничего не сохранено. Исправьте названное и сохраните снова.</translation>
    </message>
    <message>
        <source>{employee}: the bank account is no right IBAN. Compare it with the bank&apos;s paper.</source>
        <translation>{employee}: банковский счёт не является верным IBAN. Сверьте с документом банка.</translation>
    </message>
    <message>
        <source>{employee} is blocked: what is known of this person is shown to nobody and not changed. Lift the blocking first.</source>
        <translation>{employee}: человек заблокирован, его данные не видны и не меняются. Сначала снимите блокировку.</translation>
    </message>
    <message>
        <source>Sheets of payroll with {employee} must be kept until {day}. Block this person instead of erasing.</source>
        <translation>Ведомости с {employee} нужно хранить до {day}. Вместо стирания заблокируйте этого человека.</translation>
    </message>
    <message>
        <source>{employee}: first and last name are both needed.</source>
        <translation>{employee}: нужны и имя, и фамилия.</translation>
    </message>
    <message>
        <source>There is no such employee, or this person is blocked: {employee}.</source>
        <translation>Такого сотрудника нет, или он заблокирован: {employee}.</translation>
    </message>
    <message>
        <source>No employee was given. Name at least one.</source>
        <translation>Не указан ни один сотрудник. Назовите хотя бы одного.</translation>
    </message>
    <message>
        <source>{employee}: this personal number belongs to an employee already. Use that one, also for who comes back.</source>
        <translation>{employee}: этот личный номер уже есть у сотрудника. Используйте его, и для вернувшегося тоже.</translation>
    </message>
    <message>
        <source>{employee}: a citizen of Georgia has a personal number of 11 digits.</source>
        <translation>{employee}: личный номер гражданина Грузии состоит из 11 цифр.</translation>
    </message>
    <message>
        <source>Say why, in at least three letters: it is kept with the data.</source>
        <translation>Напишите почему, хотя бы тремя буквами: это хранится вместе с данными.</translation>
    </message>
    <message>
        <source>{employee}: two agreements of one kind hold on {day}. End the earlier one before.</source>
        <translation>{employee}: {day} действуют два договора одного вида. Завершите прежний раньше.</translation>
    </message>
    <message>
        <source>A value cannot be kept: a day, a number or a text is outside of what is allowed ({place}). Correct it, then keep it again.</source>
        <translation>Значение нельзя сохранить: день, число или текст вне допустимого ({place}). Исправьте и сохраните снова.</translation>
    </message>
    <message>
        <source>This entry belongs to payroll and is changed there alone, by the payroll officer.</source>
        <translation>Эта проводка относится к зарплате и меняется только там, бухгалтером по зарплате.</translation>
    </message>
    <message>
        <source>The entry books another sum than the people&apos;s lines come to: {role}. Calculate again.</source>
        <translation>Проводка на другую сумму, чем дают строки людей: {role}. Рассчитайте заново.</translation>
    </message>
    <message>
        <source>The entry of the run or payment is missing or dated otherwise. Calculate again.</source>
        <translation>Проводки расчёта или выплаты нет, или её дата иная. Рассчитайте заново.</translation>
    </message>
    <message>
        <source>Entries of payroll name no employee: everybody who reads entries would see the pay.</source>
        <translation>В проводках зарплаты нет сотрудников: оплату увидел бы каждый, кто читает проводки.</translation>
    </message>
    <message>
        <source>The entry does not agree with payroll, and nothing was posted.</source>
        <translation>Проводка не сходится с расчётом зарплаты, ничего не проведено.</translation>
    </message>
    <message>
        <source>A return is filed after its month and not in the future: {day}. Give the day of the portal&apos;s receipt.</source>
        <translation>Декларация подаётся после своего месяца и не будущим числом: {day}. Укажите день подтверждения портала.</translation>
    </message>
    <message>
        <source>The run has nobody in it. Nothing is due, or nobody has an agreement that month.</source>
        <translation>В расчёте никого нет: ничего не причитается или в том месяце ни у кого нет договора.</translation>
    </message>
    <message>
        <source>There is no such run or payment of payroll. It may have been thrown away.</source>
        <translation>Такого расчёта или выплаты нет. Возможно, их убрали.</translation>
    </message>
    <message>
        <source>More would be paid than is owed to: {employees}. Read it anew.</source>
        <translation>Было бы выплачено больше, чем причитается: {employees}. Прочитайте заново.</translation>
    </message>
    <message>
        <source>Payments of this run stand. Take them back first, or post the difference.</source>
        <translation>Выплаты по этому расчёту в силе. Сначала отмените их или проведите разницу.</translation>
    </message>
    <message>
        <source>What is posted in payroll is not changed. Post the difference, or take it back.</source>
        <translation>Проведённая зарплата не меняется. Проведите разницу или отмените.</translation>
    </message>
    <message>
        <source>Give the number under which the portal took the return.</source>
        <translation>Укажите номер, под которым портал принял декларацию.</translation>
    </message>
    <message>
        <source>Payments of the month changed after the return was built. Build it again.</source>
        <translation>Выплаты месяца изменились после составления декларации. Составьте её снова.</translation>
    </message>
    <message>
        <source>The rows of the return do not add up to its sums. Build it again.</source>
        <translation>Строки декларации не дают её сумм. Составьте её снова.</translation>
    </message>
    <message>
        <source>The return is filed already, under {reference}. Later payments need a corrective one.</source>
        <translation>Декларация уже подана под номером {reference}. Поздним выплатам нужна уточнённая.</translation>
    </message>
    <message>
        <source>There is no such withholding return.</source>
        <translation>Такой декларации нет.</translation>
    </message>
    <message>
        <source>A return of this month was prepared by somebody else meanwhile. Read it anew.</source>
        <translation>Декларацию за этот месяц тем временем подготовил другой. Прочитайте её заново.</translation>
    </message>
    <message>
        <source>Nothing of the month changed since its return was filed: there is nothing to correct.</source>
        <translation>С подачи декларации в месяце ничего не изменилось: уточнять нечего.</translation>
    </message>
    <message>
        <source>A filed withholding return is not changed. Prepare a corrective one.</source>
        <translation>Поданная декларация не меняется. Подготовьте уточнённую.</translation>
    </message>
    <message>
        <source>No account serves “{role}”. Bind one under Chart of accounts, Roles, then post again.</source>
        <translation>Ни один счёт не служит для «{role}». Привяжите его в плане счетов, «Роли», и проведите снова.</translation>
    </message>
    <message>
        <source>A sum or a day of payroll cannot be kept ({place}). Calculate again.</source>
        <translation>Сумму или день расчёта зарплаты нельзя сохранить ({place}). Рассчитайте заново.</translation>
    </message>
    <message>
        <source>{employee}: the timesheet has another number of marks than the month has days ({days}).</source>
        <translation>{employee}: отметок в табеле не столько, сколько дней в месяце ({days}).</translation>
    </message>
    <message>
        <source>No timesheet was given. Name a month and at least one employee.</source>
        <translation>Табель не указан. Назовите месяц и хотя бы одного сотрудника.</translation>
    </message>
    <message>
        <source>By law the person&apos;s own pension contribution is no part of the taxed salary (Tax Code, art. 101(3)(d)). Some handbooks tax the whole gross pay: then {over} too much is withheld.</source>
        <translation>По закону собственный пенсионный взнос работника не входит в облагаемую зарплату (Налоговый кодекс, ст. 101(3)(д)). Некоторые пособия облагают всю начисленную зарплату: тогда удерживается на {over} больше.</translation>
    </message>
    <message>
        <source>There is no pay item “{key}” on {day}.</source>
        <translation>На {day} нет вида оплаты «{key}».</translation>
    </message>
    <message>
        <source>The claim {claim} has a sum below zero. Give back what was taken instead.</source>
        <translation>У требования {claim} отрицательная сумма. Вместо этого верните удержанное.</translation>
    </message>
    <message>
        <source>Was paid last month, and is missing now.</source>
        <translation>В прошлом месяце начислялось, а теперь отсутствует.</translation>
    </message>
    <message>
        <source>Is paid for the first time.</source>
        <translation>Начисляется впервые.</translation>
    </message>
    <message>
        <source>Gross pay went from {before} to {now}, by {percent} %.</source>
        <translation>Начисленная зарплата изменилась: была {before}, стала {now} ({percent} %).</translation>
    </message>
    <message>
        <source>Net pay went from {before} to {now}, by {percent} %, while gross did not.</source>
        <translation>Сумма на руки изменилась: была {before}, стала {now} ({percent} %), а начисленная почти нет.</translation>
    </message>
    <message>
        <source>Has a contract and no pay this month.</source>
        <translation>Договор есть, а начислений в этом месяце нет.</translation>
    </message>
    <message>
        <source>More was paid or taken than was earned: the payout would be {now}.</source>
        <translation>Выплачено или удержано больше, чем начислено: к выплате вышло бы {now}.</translation>
    </message>
    <message>
        <source>Gross pay of {now} is unusually high.</source>
        <translation>Начисленная зарплата {now} необычно велика.</translation>
    </message>
    <message>
        <source>Hours of overtime: {hours}.</source>
        <translation>Сверхурочных часов: {hours}.</translation>
    </message>
    <message>
        <source>{percent} % of pay after tax are taken by deductions.</source>
        <translation>Удержания составляют {percent} % зарплаты после налогов.</translation>
    </message>
    <message>
        <source>The limit of deductions leaves {now} for the months to come.</source>
        <translation>Из-за предела удержаний на следующие месяцы переходит {now}.</translation>
    </message>
    <message>
        <source>Pension contributions began or ended: {before} last month, {now} now.</source>
        <translation>Пенсионный взнос начался или прекратился: в прошлом месяце {before}, теперь {now}.</translation>
    </message>
    <message>
        <source>The year&apos;s tax allowance is used up this month: {now} of it here.</source>
        <translation>Налоговая льгота года в этом месяце исчерпана: здесь использовано {now}.</translation>
    </message>
    <message>
        <source>At most {most} signs fit here.</source>
        <translation>Здесь помещается не более {most} знаков.</translation>
    </message>
    <message>
        <source>Citizenship is the two Latin letters of the country: GE, UA, TR.</source>
        <translation>Гражданство — две латинские буквы страны: GE, UA, TR.</translation>
    </message>
    <message>
        <source>This is no day on which somebody at work was born.</source>
        <translation>В этот день работающий человек родиться не мог.</translation>
    </message>
    <message>
        <source>The first day is missing. Say from when this holds.</source>
        <translation>Нет первого дня. Укажите, с какого дня это действует.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of both.</source>
        <translation>Последний день раньше первого. Исправьте один из них.</translation>
    </message>
    <message>
        <source>The amount is missing. Say how much was agreed.</source>
        <translation>Нет суммы. Укажите, сколько договорено.</translation>
    </message>
    <message>
        <source>The part of a full position is more than 0 and at most 2: 1 is a full one, 0.5 half.</source>
        <translation>Доля ставки больше 0 и не больше 2: 1 — полная, 0.5 — половина.</translation>
    </message>
    <message>
        <source>Hours a day are more than 0 and at most 24.</source>
        <translation>Часов в день больше 0 и не больше 24.</translation>
    </message>
    <message>
        <source>This was said of this day already. Leave one of both.</source>
        <translation>Об этом дне это уже сказано. Оставьте одно.</translation>
    </message>
    <message>
        <source>The ground is missing. Choose one.</source>
        <translation>Нет основания. Выберите его.</translation>
    </message>
    <message>
        <source>The amount of a year is more than 0.</source>
        <translation>Сумма за год больше 0.</translation>
    </message>
    <message>
        <source>The pay item is missing. Choose one.</source>
        <translation>Нет вида начисления. Выберите его.</translation>
    </message>
    <message>
        <source>Give an amount or a percentage: one of both.</source>
        <translation>Укажите сумму или процент: одно из двух.</translation>
    </message>
    <message>
        <source>The total is more than 0, or is left empty.</source>
        <translation>Итог больше 0 или пуст.</translation>
    </message>
    <message>
        <source>Column {column}: no value of “{name}” is given for this person&apos;s month.</source>
        <translation>Столбец {column}: для этого месяца работника не задано значение «{name}».</translation>
    </message>
    <message>
        <source>Column {column}: here the formula divides by zero. Use if() where the divisor may be zero.</source>
        <translation>Столбец {column}: здесь формула делит на ноль. Где делитель может быть нулём, примените if().</translation>
    </message>
    <message>
        <source>The formula has {length} characters; {limit} are allowed. Divide it.</source>
        <translation>Длина формулы {length} знаков при допустимых {limit}. Разделите её.</translation>
    </message>
    <message>
        <source>Column {column}: the name “{name}” is not known. Known are: {known}.</source>
        <translation>Столбец {column}: имя «{name}» неизвестно. Известны: {known}.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” means nothing in a formula. Write numbers with a point, and names in Latin letters.</source>
        <translation>Столбец {column}: «{sign}» в формуле ничего не значит. Числа пишите с точкой, имена латинскими буквами.</translation>
    </message>
    <message>
        <source>The formula is empty. Write for instance: hours * rate.</source>
        <translation>Формула пуста. Напишите, например: hours * rate.</translation>
    </message>
    <message>
        <source>Column {column}: the formula ends where a value or a bracket is due.</source>
        <translation>Столбец {column}: формула обрывается там, где нужно значение или скобка.</translation>
    </message>
    <message>
        <source>Column {column}: “{sign}” does not belong here. Look for a missing sign.</source>
        <translation>Столбец {column}: «{sign}» здесь не на месте. Проверьте, не пропущен ли знак.</translation>
    </message>
    <message>
        <source>Column {column}: more than {limit} brackets or signs stand within one another. Divide the formula.</source>
        <translation>Столбец {column}: вложенность скобок и знаков больше допустимой ({limit}). Разделите формулу.</translation>
    </message>
    <message>
        <source>Column {column}: {function} is written as round(value, 2), min(a, b), max(a, b) or if(a &gt; b, c, d).</source>
        <translation>Столбец {column}: {function} пишется так: round(value, 2), min(a, b), max(a, b) или if(a &gt; b, c, d).</translation>
    </message>
    <message>
        <source>Column {column}: the number is too long; {limit} digits are allowed.</source>
        <translation>Столбец {column}: число слишком длинное; допустимое число цифр: {limit}.</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Отработанные часы</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Оплачиваемый отпуск</translation>
    </message>
    <message>
        <source>Unpaid leave</source>
        <translation>Отпуск без оплаты</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Отпуск по материнству</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Командировка</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Прогул</translation>
    </message>
    <message>
        <source>Day {day}: “{value}” is no mark of a timesheet. Give hours (8, or 8/2 with two at night), a letter ({letters}), or nothing for a day off.</source>
        <translation>День {day}: «{value}» не отметка табеля. Укажите часы (8 или 8/2, если два ночью), букву ({letters}), а в выходной — ничего.</translation>
    </message>
    <message>
        <source>The timesheet has marks that cannot be read.</source>
        <translation>В табеле есть отметки, которых не прочесть.</translation>
    </message>
    <message>
        <source>The pay item “{key}” has two forms on {day}.</source>
        <translation>У вида оплаты «{key}» на {day} два варианта.</translation>
    </message>
    <message>
        <source>“{item}” is free of tax and yet bears the pension contribution: its base is taxable pay. Change one of both.</source>
        <translation>«{item}» не облагается налогом, но несёт пенсионный взнос, база которого — облагаемая зарплата. Измените одно из двух.</translation>
    </message>
    <message>
        <source>“{item}” hands what is above its limit to “{excess}”, which is no pay item.</source>
        <translation>«{item}» передаёт сумму сверх предела в «{excess}», а такого вида оплаты нет.</translation>
    </message>
    <message>
        <source>{employee}: on {day} more money came back than had been paid, by {amount}. Check the payment.</source>
        <translation>{employee}: {day} вернулось больше, чем было выплачено, на {amount}. Проверьте выплату.</translation>
    </message>
    <message>
        <source>The file has no employees under its header.</source>
        <translation>Под заголовком файла нет сотрудников.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Bring it in in parts.</source>
        <translation>В файле больше {most} строк. Загрузите его частями.</translation>
    </message>
    <message>
        <source>This stands in row {other} of the file too. Leave one of both.</source>
        <translation>То же стоит в строке {other} файла. Оставьте одно.</translation>
    </message>
    <message>
        <source>“{value}” is none of the words known here: {allowed}.</source>
        <translation>«{value}» здесь неизвестно. Возможны: {allowed}.</translation>
    </message>
    <message>
        <source>There is no cost centre “{value}”. Add it first.</source>
        <translation>Центра затрат «{value}» нет. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>The currency “{value}” is not known in these books.</source>
        <translation>Валюта «{value}» в этих книгах неизвестна.</translation>
    </message>
    <message>
        <source>This is no day. Write 2026-03-31 or 31.03.2026.</source>
        <translation>Это не дата. Напишите 2026-03-31 или 31.03.2026.</translation>
    </message>
    <message>
        <source>This is no amount. Write 1180 or 1180.50.</source>
        <translation>Это не сумма. Напишите 1180 или 1180.50.</translation>
    </message>
    <message>
        <source>This is none of the words known here: {allowed}.</source>
        <translation>Такого слова здесь нет. Возможны: {allowed}.</translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation>Нет первого дня работы.</translation>
    </message>
    <message>
        <source>Nothing of these runs is owed any more.</source>
        <translation>По этим расчётам больше ничего не причитается.</translation>
    </message>
    <message>
        <source>This return owes no tax: there is nothing to settle.</source>
        <translation>По этой декларации налога нет: зачитывать нечего.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Наём</translation>
    </message>
    <message>
        <source>Service of a natural person</source>
        <translation>Услуга физического лица</translation>
    </message>
    <message>
        <source>Service of an individual entrepreneur</source>
        <translation>Услуга индивидуального предпринимателя</translation>
    </message>
    <message>
        <source>Service of a non-resident</source>
        <translation>Услуга нерезидента</translation>
    </message>
    <message>
        <source>Service from a country of preferential taxation</source>
        <translation>Услуга из страны с льготным налогообложением</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Месячный оклад</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Почасовая</translation>
    </message>
    <message>
        <source>By the piece</source>
        <translation>Сдельная</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>начисленная</translation>
    </message>
    <message>
        <source>net</source>
        <translation>на руки</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Funded pension</source>
        <translation>Накопительная пенсия</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Резидентство</translation>
    </message>
    <message>
        <source>Severe disability, veterans and the like</source>
        <translation>Тяжёлая инвалидность, ветераны и подобные</translation>
    </message>
    <message>
        <source>Single parents, many children and the like</source>
        <translation>Одинокие родители, многодетные и подобные</translation>
    </message>
    <message>
        <source>Another ground of article 82</source>
        <translation>Другое основание статьи 82</translation>
    </message>
    <message>
        <source>told in time</source>
        <translation>сообщено вовремя</translation>
    </message>
    <message>
        <source>told late, by {days} {days:day|days}</source>
        <translation>сообщено с опозданием на {days} {days:день|дня|дней}</translation>
    </message>
    <message>
        <source>to be told before {day}</source>
        <translation>сообщить до {day}</translation>
    </message>
    <message>
        <source>not told, though due before {day}</source>
        <translation>не сообщено, хотя нужно было до {day}</translation>
    </message>
    <message>
        <source>Start on {day}: {state}</source>
        <translation>Начало {day}: {state}</translation>
    </message>
    <message>
        <source>End on {day}: {state}</source>
        <translation>Окончание {day}: {state}</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>Working rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>The layout of the withholding return for {day} is not known.</source>
        <translation>Формат декларации об удержаниях на {day} неизвестен.</translation>
    </message>
    <message>
        <source>Nothing is known of the person paid here. Complete the person&apos;s card.</source>
        <translation>О получателе в этой строке ничего не известно. Заполните карточку лица.</translation>
    </message>
    <message>
        <source>The number of the person paid here is not right: 11 digits of a person, 9 of a company.</source>
        <translation>Номер получателя неверен: у лица 11 цифр, у компании 9.</translation>
    </message>
    <message>
        <source>The person paid here has no first or last name. Complete the person&apos;s card.</source>
        <translation>У получателя не указаны имя или фамилия. Заполните карточку лица.</translation>
    </message>
    <message>
        <source>The portal&apos;s category of the person paid here is not known. Give it on the person&apos;s card.</source>
        <translation>Категория получателя по классификатору портала неизвестна. Укажите её в карточке лица.</translation>
    </message>
    <message>
        <source>More was taken back here than paid on this day: the portal takes no amount below zero. Correct the return of the month that was paid too much.</source>
        <translation>В этот день возвращено больше, чем выплачено: портал не принимает отрицательных сумм. Уточните декларацию того месяца, где выплачено лишнее.</translation>
    </message>
    <message>
        <source>The month is paid on {day}, the rules are those of {other}. Take its own.</source>
        <translation>Месяц выплачивается {day}, а правила взяты на {other}. Возьмите правила дня выплаты.</translation>
    </message>
    <message>
        <source>{employee}: the month&apos;s pay is below zero. Correct the month that was paid too much; its difference is taken from the next pay.</source>
        <translation>{employee}: оплата за месяц отрицательна. Исправьте месяц, где выплачено лишнее; разница будет удержана из следующей зарплаты.</translation>
    </message>
    <message>
        <source>{employee}: “{item}” belongs to no contract of this month. Choose one.</source>
        <translation>{employee}: «{item}» не относится ни к одному договору этого месяца. Выберите договор.</translation>
    </message>
    <message>
        <source>{employee}: a timesheet belongs to no contract of this month.</source>
        <translation>{employee}: табель не относится ни к одному договору этого месяца.</translation>
    </message>
    <message>
        <source>No rate of {currency} is known for {day}. Bring it in, then calculate.</source>
        <translation>Курс {currency} на {day} неизвестен. Загрузите его, затем рассчитайте.</translation>
    </message>
    <message>
        <source>{day} stands in the timesheet twice.</source>
        <translation>{day} стоит в табеле дважды.</translation>
    </message>
    <message>
        <source>{day}: hours {hours}, at night {night}. A day has 24 hours, and those at night are among those worked.</source>
        <translation>{day}: часов {hours}, из них ночью {night}. В сутках 24 часа, и ночные входят в отработанные.</translation>
    </message>
    <message>
        <source>{day}: hours stand on a day that is marked as not worked.</source>
        <translation>{day}: часы стоят на дне, отмеченном как нерабочий.</translation>
    </message>
    <message>
        <source>Employee {employee} is kept.</source>
        <translation>Сотрудник {employee} сохранён.</translation>
    </message>
    <message>
        <source>Keep the employee</source>
        <translation>Сохранить сотрудника</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Следующий список</translation>
    </message>
    <message>
        <source>Copy for the register</source>
        <translation>Скопировать для реестра</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Принять на работу</translation>
    </message>
    <message>
        <source>End employment</source>
        <translation>Завершить работу</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Everything kept of the person, Excel</source>
        <translation>Все данные о человеке, Excel</translation>
    </message>
    <message>
        <source>Everything kept of the person, PDF</source>
        <translation>Все данные о человеке, PDF</translation>
    </message>
    <message>
        <source>Payslips, orders and other papers</source>
        <translation>Расчётные листки, приказы и другие документы</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lift the blocking</source>
        <translation>Снять блокировку</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Стереть данные человека</translation>
    </message>
    <message>
        <source>{file}: {added} {added:employee|employees} would be added, {changed} changed, {same} are the same.</source>
        <translation>{file}: добавилось бы сотрудников: {added}, изменилось бы: {changed}, без изменений: {same}.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Договорено</translation>
    </message>
    <message>
        <source>Expense of</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Share of position</source>
        <translation>Доля ставки</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Часов в день</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Причина окончания</translation>
    </message>
    <message>
        <source>Takes part, is resident</source>
        <translation>Участник, резидент</translation>
    </message>
    <message>
        <source>Employer&apos;s share due</source>
        <translation>Доля работодателя платится</translation>
    </message>
    <message>
        <source>Reason and document</source>
        <translation>Причина и документ</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>GEL a year</source>
        <translation>GEL в год</translation>
    </message>
    <message>
        <source>Added to a month</source>
        <translation>Дополнение к месяцу</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Net pay, last month</source>
        <translation>К выдаче, прошлый месяц</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Необычно</translation>
    </message>
    <message>
        <source>Runs of payroll</source>
        <translation>Начисления зарплаты</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>День выплаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>{state}; sent back: {reason}</source>
        <translation>{state}; возвращено: {reason}</translation>
    </message>
    <message>
        <source>Run of payroll</source>
        <translation>Начисление зарплаты</translation>
    </message>
    <message>
        <source>How each figure came about</source>
        <translation>Как получена каждая сумма</translation>
    </message>
    <message>
        <source>Pay item</source>
        <translation>Вид начисления</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>Со значениями</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Start told on</source>
        <translation>О начале сообщено</translation>
    </message>
    <message>
        <source>End told on</source>
        <translation>Об окончании сообщено</translation>
    </message>
    <message>
        <source>One row for each agreement, in order of days; a new first day ends the row above. Ctrl+Delete takes a row away.</source>
        <translation>Строка на каждый договор, по порядку дней; новый первый день завершает строку выше. Ctrl+Delete убирает строку.</translation>
    </message>
    <message>
        <source>Nothing said: whoever is employed takes part in the funded pension and is a resident.</source>
        <translation>Если ничего не сказано: нанятый участвует в накопительной пенсии и является резидентом.</translation>
    </message>
    <message>
        <source>Register of hired persons</source>
        <translation>Реестр нанятых лиц</translation>
    </message>
    <message>
        <source>The law asks for the entry before work starts and before it ends. Type the day on which the register was told.</source>
        <translation>Закон требует записи до начала работы и до её конца. Наберите день, когда сообщено в реестр.</translation>
    </message>
    <message>
        <source>The employment of {employee} ends on {day}. Tell the register of hired persons before that.</source>
        <translation>Работа {employee} заканчивается {day}. До этого сообщите в реестр нанятых лиц.</translation>
    </message>
    <message>
        <source>Pay of {month}</source>
        <translation>Заработная плата за {month}</translation>
    </message>
    <message>
        <source>Give one of both: --out for one file, or --apart for a folder with a file a person.</source>
        <translation>Укажите одно из двух: --out для одного файла или --apart для папки с файлом на каждого.</translation>
    </message>
    <message>
        <source>The password was not typed twice alike. Try again.</source>
        <translation>Пароль набран два раза по-разному. Попробуйте снова.</translation>
    </message>
    <message>
        <source>A leave has a first and a last day: give --from and --to.</source>
        <translation>У отпуска есть первый и последний день: укажите --from и --to.</translation>
    </message>
    <message>
        <source>write a paper of payroll to a file</source>
        <translation>записать документ по зарплате в файл</translation>
    </message>
    <message>
        <source>a PDF a person, in there</source>
        <translation>по PDF на человека, в эту папку</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>можно повторять</translation>
    </message>
    <message>
        <source>PR/2026/1: one run alone</source>
        <translation>PR/2026/1: только одно начисление</translation>
    </message>
    <message>
        <source>asks for one and locks the PDF</source>
        <translation>спрашивает пароль и закрывает им PDF</translation>
    </message>
    <message>
        <source>of an order</source>
        <translation>приказа</translation>
    </message>
    <message>
        <source>the day of an order</source>
        <translation>дата приказа</translation>
    </message>
    <message>
        <source>the first day of a leave</source>
        <translation>первый день отпуска</translation>
    </message>
    <message>
        <source>the last day of a leave</source>
        <translation>последний день отпуска</translation>
    </message>
    <message>
        <source>the papers that there are, and what each asks</source>
        <translation>какие есть документы и что нужно каждому</translation>
    </message>
    <message>
        <source>Password of the files: </source>
        <translation>Пароль файлов: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>Withholding return of {month}, due {due}: {state}</source>
        <translation>Декларация по удержанному налогу, {month}, срок {due}: {state}</translation>
    </message>
    <message>
        <source>No return of {month} is prepared. Prepare it with “payroll return {period} --prepare”.</source>
        <translation>{month}: декларация не подготовлена. Подготовьте её: «payroll return {period} --prepare».</translation>
    </message>
    <message>
        <source>the withholding return as payments have it</source>
        <translation>декларация по удержанному налогу по выплатам</translation>
    </message>
    <message>
        <source>2026-04, the month of payment</source>
        <translation>2026-04, месяц выплаты</translation>
    </message>
    <message>
        <source>.xml or .xls: for the portal; .pdf, .xlsx: paper</source>
        <translation>.xml или .xls: для портала; .pdf, .xlsx: документ</translation>
    </message>
    <message>
        <source>keep it as prepared</source>
        <translation>сохранить как подготовленную</translation>
    </message>
    <message>
        <source>mark the prepared return of a month as filed</source>
        <translation>отметить подготовленную декларацию месяца как поданную</translation>
    </message>
    <message>
        <source>the day of filing; default: today</source>
        <translation>день подачи; по умолчанию: сегодня</translation>
    </message>
    <message>
        <source>whether ledger, payroll and return say the same</source>
        <translation>сходятся ли главная книга, зарплата и декларация</translation>
    </message>
    <message>
        <source>The password is too long for a PDF. Take one of at most {count} {count:sign|signs}.</source>
        <translation>Пароль слишком длинный для PDF. Возьмите не длиннее {count} {count:знака|знаков|знаков}.</translation>
    </message>
    <message>
        <source>Annual card of pay</source>
        <translation>Годовая карточка зарплаты</translation>
    </message>
    <message>
        <source>Certificate of pay</source>
        <translation>Справка о заработной плате</translation>
    </message>
    <message>
        <source>{name} works at {company}, identification code {code}, since {day}; the pay of these months is named below.</source>
        <translation>{name} работает: {company}, идентификационный код {code}, с {day}; заработок за эти месяцы указан ниже.</translation>
    </message>
    <message>
        <source>{name} worked at {company}, identification code {code}, from {day} to {end}; the pay of these months is named below.</source>
        <translation>{name}, период работы: {company}, идентификационный код {code}, с {day} по {end}; заработок за эти месяцы указан ниже.</translation>
    </message>
    <message>
        <source>It is certified that</source>
        <translation>Настоящим удостоверяется</translation>
    </message>
    <message>
        <source>Net pay of a month on average: {amount} ₾ ({words}).</source>
        <translation>Чистый заработок в среднем за месяц: {amount} ₾ ({words}).</translation>
    </message>
    <message>
        <source>Given at the person&apos;s request, to be shown where needed.</source>
        <translation>Выдана по просьбе лица для предъявления по месту требования.</translation>
    </message>
    <message>
        <source>Has read the order: employee</source>
        <translation>С приказом ознакомлен: сотрудник</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month before tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) в месяц до удержаний.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) a month after tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) в месяц на руки.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour before tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) в час до удержаний.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) an hour after tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) в час на руки.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work before tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) за единицу работы до удержаний.</translation>
    </message>
    <message>
        <source>Pay: {amount} {currency} ({words}) for a unit of work after tax.</source>
        <translation>Оплата: {amount} {currency} ({words}) за единицу работы на руки.</translation>
    </message>
    <message>
        <source>{name} takes paid leave from {first} to {last}: working days {days}.</source>
        <translation>{name}: предоставить оплачиваемый отпуск с {first} по {last}; рабочих дней: {days}.</translation>
    </message>
    <message>
        <source>{name} takes unpaid leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name}: предоставить отпуск без оплаты с {first} по {last}; календарных дней: {days}.</translation>
    </message>
    <message>
        <source>{name} takes maternity leave from {first} to {last}: calendar days {days}.</source>
        <translation>{name}: предоставить отпуск по материнству с {first} по {last}; календарных дней: {days}.</translation>
    </message>
    <message>
        <source>Order on hiring</source>
        <translation>Приказ о приёме на работу</translation>
    </message>
    <message>
        <source>{name} begins work on {day}: {position}.</source>
        <translation>{name}: принять на работу с {day}; должность: {position}.</translation>
    </message>
    <message>
        <source>The agreement holds until {day}.</source>
        <translation>Договор действует до {day}.</translation>
    </message>
    <message>
        <source>Working hours a day: {hours}; share of a full position: {share}.</source>
        <translation>Рабочее время в день, часов: {hours}; доля ставки: {share}.</translation>
    </message>
    <message>
        <source>The register of hired persons of the Revenue Service is told before the start.</source>
        <translation>Внести в реестр нанятых лиц Службы доходов до начала работы.</translation>
    </message>
    <message>
        <source>The accountants calculate and pay what is due for these days.</source>
        <translation>Бухгалтерии рассчитать и выплатить причитающееся за эти дни.</translation>
    </message>
    <message>
        <source>Order on leave</source>
        <translation>Приказ об отпуске</translation>
    </message>
    <message>
        <source>Order on the end of work</source>
        <translation>Приказ об увольнении</translation>
    </message>
    <message>
        <source>What is due is paid after the end of work within calendar days: {days}.</source>
        <translation>Причитающееся выплатить после окончания работы в срок, календарных дней: {days}.</translation>
    </message>
    <message>
        <source>{name}, {position}, ends work on {day}.</source>
        <translation>{name}, {position}: уволить {day}.</translation>
    </message>
    <message>
        <source>Ground: {reason}.</source>
        <translation>Основание: {reason}.</translation>
    </message>
    <message>
        <source>Leave that was not taken is paid: working days {days}.</source>
        <translation>Выплатить компенсацию за неиспользованный отпуск; рабочих дней: {days}.</translation>
    </message>
    <message>
        <source>{name} (personal number {number})</source>
        <translation>{name} (личный номер {number})</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>Приказываю</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Withheld by law</source>
        <translation>Удержано по закону</translation>
    </message>
    <message>
        <source>Paid by the employer and the state on top</source>
        <translation>Сверх того платят работодатель и государство</translation>
    </message>
    <message>
        <source>hours {count}</source>
        <translation>часов {count}</translation>
    </message>
    <message>
        <source>days {count}</source>
        <translation>дней {count}</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Расчётный листок</translation>
    </message>
    <message>
        <source>Time or base</source>
        <translation>Время или база</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>С января</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>не участвует</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>День выплаты</translation>
    </message>
    <message>
        <source>Paid leave left, days</source>
        <translation>Остаток отпуска, дней</translation>
    </message>
    <message>
        <source>{left}, on {day} (earned {earned}, taken {taken})</source>
        <translation>{left}, на {day} (заработано {earned}, использовано {taken})</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>Всего начислено</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>с {amount}</translation>
    </message>
    <message>
        <source>free of tax by allowance</source>
        <translation>освобождено льготой</translation>
    </message>
    <message>
        <source>Added: paid, no income</source>
        <translation>Добавлено: выплаты, не доход</translation>
    </message>
    <message>
        <source>Leave taken is counted by the timesheets that are kept here.</source>
        <translation>Использованный отпуск посчитан по хранящимся здесь табелям.</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Всего расход</translation>
    </message>
    <message>
        <source>without a department</source>
        <translation>без отдела</translation>
    </message>
    <message>
        <source>Register of payroll</source>
        <translation>Реестр начисления зарплаты</translation>
    </message>
    <message>
        <source>{centre}, in all</source>
        <translation>{centre}, всего</translation>
    </message>
    <message>
        <source>Payroll by cost centre</source>
        <translation>Зарплата по центрам затрат</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Pay sheet</source>
        <translation>Платёжная ведомость</translation>
    </message>
    <message>
        <source>Employee, position</source>
        <translation>Сотрудник, должность</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Cost of pay by month</source>
        <translation>Расходы на зарплату по месяцам</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Св.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Вых.</translation>
    </message>
    <message>
        <source>A number: hours worked, after a stroke those of them at night. Empty: a day off. Over: hours above the day&apos;s norm; Rest: hours on days of rest and holidays. {signs}.</source>
        <translation>Число: отработанные часы, после черты из них ночные. Пусто: выходной. Св.: часы сверх нормы дня; Вых.: часы в дни отдыха и праздники. {signs}.</translation>
    </message>
    <message>
        <source>Employed, but without a timesheet of this month and so not on this form: {count}.</source>
        <translation>Работают, но без табеля за этот месяц и потому не вошли в форму: {count}.</translation>
    </message>
    <message>
        <source>Form: {source} (confidence {confidence}). The order was not read in full: compare columns and signs with it before use.</source>
        <translation>Форма: {source} (достоверность {confidence}). Приказ не прочитан полностью: сверьте с ним графы и знаки перед применением.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель учёта рабочего времени</translation>
    </message>
    <message>
        <source>Answers for the timesheet</source>
        <translation>Ответственный за табель</translation>
    </message>
    <message>
        <source>In the month</source>
        <translation>За месяц</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Write one instead.</source>
        <translation>Пароль может быть только у PDF. Сохраните PDF.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose one that is there.</source>
        <translation>{folder} не папка. Выберите существующую.</translation>
    </message>
    <message>
        <source>The password is too short: at least {count} {count:sign|signs}.</source>
        <translation>Пароль слишком короткий: не меньше {count} {count:знака|знаков|знаков}.</translation>
    </message>
    <message>
        <source>{employee} has no employment that begins by {day}. Choose a later month.</source>
        <translation>{employee}: нет трудового договора, начавшегося к {day}. Выберите более поздний месяц.</translation>
    </message>
    <message>
        <source>No order is made for this kind of absence.</source>
        <translation>На такое отсутствие приказ не составляется.</translation>
    </message>
    <message>
        <source>The timesheet of the month shows no such leave of {employee}, or more than one. Give its days.</source>
        <translation>В табеле месяца у {employee} такого отпуска нет или их несколько. Укажите его дни.</translation>
    </message>
    <message>
        <source>No form of the timesheet is known for {month}.</source>
        <translation>Форма табеля неизвестна: {month}.</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Расчётные листки</translation>
    </message>
    <message>
        <source>Cost of pay by cost centre and month</source>
        <translation>Расходы на зарплату по центрам и месяцам</translation>
    </message>
    <message>
        <source>Cost of pay by department and month</source>
        <translation>Расходы на зарплату по отделам и месяцам</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. There are: {names}.</source>
        <translation>Документа «{name}» нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>“{title}” is one paper for all, not one a person.</source>
        <translation>«{title}» — один документ на всех, а не на каждого.</translation>
    </message>
    <message>
        <source>“{title}” is of one person. Choose the person.</source>
        <translation>«{title}» составляется на человека. Выберите человека.</translation>
    </message>
    <message>
        <source>Paid gross is that of the return</source>
        <translation>Выплаченное начисление — как в декларации</translation>
    </message>
    <message>
        <source>Employees&apos; pension paid is the return&apos;s</source>
        <translation>Пенсия работников — как в декларации</translation>
    </message>
    <message>
        <source>Income tax of payments is the return&apos;s</source>
        <translation>Подоходный налог с выплат — как в декларации</translation>
    </message>
    <message>
        <source>Employer&apos;s pension paid is the return&apos;s</source>
        <translation>Пенсия работодателя — как в декларации</translation>
    </message>
    <message>
        <source>Employees&apos; pension in the ledger</source>
        <translation>Пенсия работников в главной книге</translation>
    </message>
    <message>
        <source>Employer&apos;s pension in the ledger</source>
        <translation>Пенсия работодателя в главной книге</translation>
    </message>
    <message>
        <source>What is owed to employees in the ledger</source>
        <translation>Задолженность работникам в главной книге</translation>
    </message>
    <message>
        <source>Papers of payroll</source>
        <translation>Документы по зарплате</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>Всего: {sum}</translation>
    </message>
    <message>
        <source>Without a bank account: from the cash desk</source>
        <translation>Без банковского счёта: из кассы</translation>
    </message>
    <message>
        <source>Wages to be paid</source>
        <translation>Зарплата к выплате</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Начисление</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Уже выплачено</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Orders to banks</source>
        <translation>Поручения банкам</translation>
    </message>
    <message>
        <source>Payments of wages</source>
        <translation>Выплаты зарплаты</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Вид отпуска</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>Отпуск с</translation>
    </message>
    <message>
        <source>Leave to</source>
        <translation>Отпуск по</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Пароль PDF</translation>
    </message>
    <message>
        <source>Kept as {reference}; nothing is posted yet.</source>
        <translation>Сохранено: {reference}; пока ничего не проведено.</translation>
    </message>
    <message>
        <source>Posted as {reference}.</source>
        <translation>Проведено под номером {reference}.</translation>
    </message>
    <message>
        <source>Paid {amount} GEL by {reference}.</source>
        <translation>Выплачено {amount} лари: {reference}.</translation>
    </message>
    <message>
        <source>{reference} waits for a second person.</source>
        <translation>{reference} ждёт утверждения вторым лицом.</translation>
    </message>
    <message>
        <source>No bank account in lari is kept. Give one under Registers, Bank accounts.</source>
        <translation>Банковский счёт в лари не заведён. Добавьте его: Справочники, Банковские счета.</translation>
    </message>
    <message>
        <source>Payments posted: {count}.</source>
        <translation>Проведено выплат: {count}.</translation>
    </message>
    <message>
        <source>The payment was thrown away: nothing of it was posted.</source>
        <translation>Выплата удалена: из неё ничего не было проведено.</translation>
    </message>
    <message>
        <source>The payment is taken back by {reference}.</source>
        <translation>Выплата отменена: {reference}.</translation>
    </message>
    <message>
        <source>{people} {people:person is|people are} owed {amount} GEL</source>
        <translation>{people} {people:человеку|людям|людям} причитается {amount} лари</translation>
    </message>
    <message>
        <source>Calculated anew: no difference.</source>
        <translation>Рассчитано заново: разницы нет.</translation>
    </message>
    <message>
        <source>Calculated anew: it differs from what is kept. Keep it.</source>
        <translation>Рассчитано заново: отличается от сохранённого. Сохраните.</translation>
    </message>
    <message>
        <source>Nothing is due for {month}: what is posted stands.</source>
        <translation>{month}: начислять нечего, проведённое остаётся в силе.</translation>
    </message>
    <message>
        <source>Taken back by {reference}.</source>
        <translation>Сторнировано: {reference}.</translation>
    </message>
    <message>
        <source>The run was thrown away.</source>
        <translation>Начисление удалено.</translation>
    </message>
    <message>
        <source>Nothing was added to the pay of {employee} by hand.</source>
        <translation>К зарплате {employee} вручную ничего не добавлено.</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>выплата {day}</translation>
    </message>
    <message>
        <source>{count} {count:person|people}</source>
        <translation>{count} {count:человек|человека|человек}</translation>
    </message>
    <message>
        <source>to pay out {amount} GEL</source>
        <translation>к выплате {amount} лари</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation>проверить: {count}</translation>
    </message>
    <message>
        <source>sent back: {reason}</source>
        <translation>возвращено: {reason}</translation>
    </message>
    <message>
        <source>Calculate anew</source>
        <translation>Рассчитать заново</translation>
    </message>
    <message>
        <source>Add to pay</source>
        <translation>Добавить к зарплате</translation>
    </message>
    <message>
        <source>Take out of pay</source>
        <translation>Убрать из зарплаты</translation>
    </message>
    <message>
        <source>Next odd one</source>
        <translation>Следующее необычное</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Another day of payment</source>
        <translation>Другой день выплаты</translation>
    </message>
    <message>
        <source>Correct earlier months too</source>
        <translation>Исправить и прошлые месяцы</translation>
    </message>
    <message>
        <source>What waits for approval</source>
        <translation>Что ждёт утверждения</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>Этого начисления больше нет.</translation>
    </message>
    <message>
        <source>Calculate the month</source>
        <translation>Рассчитать месяц</translation>
    </message>
    <message>
        <source>Choose what is added.</source>
        <translation>Выберите, что добавляется.</translation>
    </message>
    <message>
        <source>Give the amount in GEL.</source>
        <translation>Укажите сумму в лари.</translation>
    </message>
    <message>
        <source>Give how many: a number above zero.</source>
        <translation>Укажите количество: число больше нуля.</translation>
    </message>
    <message>
        <source>What is added to the pay of {code} for this month?</source>
        <translation>Что добавить к зарплате {code} за этот месяц?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What is taken out of the pay of {code}?</source>
        <translation>Что убрать из зарплаты {code}?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose what is taken out.</source>
        <translation>Выберите, что убирается.</translation>
    </message>
    <message>
        <source>Pay cannot be paid before its month begins.</source>
        <translation>Зарплату нельзя выплатить до начала её месяца.</translation>
    </message>
    <message>
        <source>When will this pay be paid? The rates of that day hold.</source>
        <translation>Когда будет выплачена эта зарплата? Действуют ставки того дня.</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>From which month on shall posted pay be calculated anew?</source>
        <translation>С какого месяца пересчитать проведённую зарплату?</translation>
    </message>
    <message>
        <source>What differs from what was posted comes along as a correction.</source>
        <translation>Отличия от проведённого войдут как исправление.</translation>
    </message>
    <message>
        <source>Choose a month.</source>
        <translation>Выберите месяц.</translation>
    </message>
    <message>
        <source>Why is {number} taken back? Its reversal is posted.</source>
        <translation>Почему сторнируется {number}? Будет проведена обратная запись.</translation>
    </message>
    <message>
        <source>Wages of {month}</source>
        <translation>Зарплата за {month}</translation>
    </message>
    <message>
        <source>Between nothing and {amount}: more is not owed.</source>
        <translation>От нуля до {amount}: больше не причитается.</translation>
    </message>
    <message>
        <source>Tax and pension arise with the payment: its day decides their month.</source>
        <translation>Налог и пенсия возникают при выплате: её день определяет их месяц.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>The file is for the internet bank; nothing is posted.</source>
        <translation>Файл для интернет-банка; ничего не проводится.</translation>
    </message>
    <message>
        <source>Choose the payment.</source>
        <translation>Выберите выплату.</translation>
    </message>
    <message>
        <source>Which payment is taken back? Its reversal is posted.</source>
        <translation>Какая выплата отменяется? Будет проведена обратная запись.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Day of the reversal</source>
        <translation>День сторнирования</translation>
    </message>
    <message>
        <source>{code} is owed {amount} GEL.</source>
        <translation>{code} причитается {amount} лари.</translation>
    </message>
    <message>
        <source>{people} {people:person|people}, {amount} GEL in all.</source>
        <translation>{people} {people:человек|человека|человек}, всего {amount} лари.</translation>
    </message>
    <message>
        <source>Give the reason in words.</source>
        <translation>Укажите причину словами.</translation>
    </message>
    <message>
        <source>Throw {number} away? Nothing of it is posted.</source>
        <translation>Удалить {number}? Из него ничего не проведено.</translation>
    </message>
    <message>
        <source>{employee} has no bank account. Give one on the form of the employee.</source>
        <translation>У {employee} нет банковского счёта. Укажите его в карточке сотрудника.</translation>
    </message>
    <message>
        <source>The bank account of {employee} is no IBAN. Correct it on the form of the employee.</source>
        <translation>Банковский счёт {employee} не является IBAN. Исправьте его в карточке сотрудника.</translation>
    </message>
    <message>
        <source>Not everybody can be paid by the bank.</source>
        <translation>Не всем можно заплатить через банк.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Выплачивать нечего.</translation>
    </message>
    <message>
        <source>The table of payments for {day} is not known.</source>
        <translation>Таблица платежей на {day} неизвестна.</translation>
    </message>
    <message>
        <source>The bank account {account} has no IBAN. Give it under Registers, Bank accounts.</source>
        <translation>У банковского счёта {account} нет IBAN. Укажите его: Справочники, Банковские счета.</translation>
    </message>
    <message>
        <source>Pay everybody</source>
        <translation>Выплатить всем</translation>
    </message>
    <message>
        <source>Pay the selected</source>
        <translation>Выплатить выбранным</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>Файл для банка</translation>
    </message>
    <message>
        <source>Post what is approved</source>
        <translation>Провести утверждённое</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Отменить выплату</translation>
    </message>
    <message>
        <source>File for the bank, pain.001</source>
        <translation>Файл для банка, pain.001</translation>
    </message>
    <message>
        <source>Keep the timesheet</source>
        <translation>Сохранить табель</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Обычные часы</translation>
    </message>
    <message>
        <source>Usual hours of all</source>
        <translation>Обычные часы всем</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Следующее к просмотру</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Run of the month</source>
        <translation>Начисление месяца</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Форма на бумаге</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>Найти сотрудника</translation>
    </message>
    <message>
        <source>No agreement holds on these days, so they do not count: {days}.</source>
        <translation>В эти дни договор не действует, они не считаются: {days}.</translation>
    </message>
    <message>
        <source>Working days without a mark, which count as absence: {days}.</source>
        <translation>Рабочие дни без отметки, считаются неявкой: {days}.</translation>
    </message>
    <message>
        <source>Paid leave of {taken} days is more than was left before the month ({left}).</source>
        <translation>Оплачиваемый отпуск, дней: {taken}, больше остатка до начала месяца ({left}).</translation>
    </message>
    <message>
        <source>Leave before {day} is given by agreement only.</source>
        <translation>Отпуск до {day} предоставляется только по соглашению.</translation>
    </message>
    <message>
        <source>Timesheets kept: {count}.</source>
        <translation>Сохранено табелей: {count}.</translation>
    </message>
    <message>
        <source>Somebody else changed these days first, and nothing was kept. What you typed is still here.</source>
        <translation>Кто-то изменил эти дни раньше, ничего не сохранено. Набранное вами на месте.</translation>
    </message>
    <message>
        <source>F5 puts what was changed beside what you typed; look at it and keep once more.</source>
        <translation>F5 покажет изменённое рядом с набранным; проверьте и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Days that somebody else changed otherwise meanwhile: {count}. They are marked and hold what you typed; keeping puts it in place of theirs.</source>
        <translation>Дней, изменённых тем временем кем-то иначе: {count}. Они отмечены и показывают набранное вами; при сохранении оно встанет вместо чужого.</translation>
    </message>
    <message>
        <source>Employees with marks that cannot be read: {count}. F8 goes to the next.</source>
        <translation>Сотрудников с нечитаемыми отметками: {count}. F8 — к следующему.</translation>
    </message>
    <message>
        <source>What you typed is not kept. Ctrl+Enter keeps it; the same key once more gives it up.</source>
        <translation>Набранное не сохранено. Ctrl+Enter сохраняет; та же клавиша ещё раз отбрасывает.</translation>
    </message>
    <message>
        <source>Nothing was pasted, for not everything has its place here.</source>
        <translation>Ничего не вставлено: не всему здесь есть место.</translation>
    </message>
    <message>
        <source>Nothing here needs to be looked at.</source>
        <translation>Здесь нечего проверять.</translation>
    </message>
    <message>
        <source>Paid leave to the end of the month: earned {earned}, taken before {before}, in this month {now}, left {left}.</source>
        <translation>Оплачиваемый отпуск к концу месяца: заработано {earned}, использовано ранее {before}, в этом месяце {now}, остаток {left}.</translation>
    </message>
    <message>
        <source>No days of this month are kept: pay is calculated as if every working day was worked.</source>
        <translation>Дни этого месяца не сохранены: зарплата рассчитывается так, будто отработаны все рабочие дни.</translation>
    </message>
    <message>
        <source>The pay of this month is posted: what changes here is paid as a difference.</source>
        <translation>Зарплата этого месяца проведена: изменения здесь оплачиваются как разница.</translation>
    </message>
    <message>
        <source>8: hours, 8/2: two of them at night</source>
        <translation>8: часы, 8/2: из них два ночью</translation>
    </message>
    <message>
        <source>Space: usual hours</source>
        <translation>Пробел: обычные часы</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Вс</translation>
    </message>
    <message>
        <source>A colleague put “{value}” here meanwhile; keeping puts yours in its place.</source>
        <translation>Коллега тем временем поставил здесь «{value}»; при сохранении встанет ваше.</translation>
    </message>
    <message>
        <source>A colleague cleared this day meanwhile; keeping puts yours in its place.</source>
        <translation>Коллега тем временем очистил этот день; при сохранении встанет ваше.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, who is not on this timesheet.</source>
        <translation>Строка {row} вставленного относится к «{value}», которого нет в этом табеле.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted is of “{value}”, and several are called so. Use the code.</source>
        <translation>Строка {row} вставленного относится к «{value}», а так зовут нескольких. Укажите код.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted lies below the last employee. Begin further up.</source>
        <translation>Строка {row} вставленного ниже последнего сотрудника. Начните выше.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted goes beyond the last day of the month: “{value}”. Begin further to the left.</source>
        <translation>Строка {row} вставленного выходит за последний день месяца: «{value}». Начните левее.</translation>
    </message>
    <message>
        <source>Row {row} of what is pasted has “{value}”, which is too long for a mark.</source>
        <translation>В строке {row} вставленного «{value}»: слишком длинно для отметки.</translation>
    </message>
</context>
</TS>
