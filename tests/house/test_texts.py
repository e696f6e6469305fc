"""Whatever a person reads can be said in Georgian, English and Russian, and is."""

import ast
import re
from collections.abc import Iterator, Mapping

import pytest

from tests.house.texts import LANGUAGES, Text, marked, translation_faults, word
from tests.house.tree import ROOT, Source, below, call_name, python, told

FAULTS = {"Refused", "Conflict", "NotFound", "Denied", "Unavailable", "Bug", "Problem"}
MARK = "QT_TRANSLATE_NOOP"
# Two codes are the command line's own and stand for every room.
_CODE = re.compile(r"usage|bug|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
# What shows its words to a person; object names, keys and icons are not among them.
SHOWN = {
    "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addTab",
    "setAccessibleDescription", "setAccessibleName", "setDetailedText", "setHeaderLabels",
    "setHorizontalHeaderLabels", "setInformativeText", "setLabelText", "setPlaceholderText",
    "setPrefix", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle", "setToolTip",
    "setWhatsThis", "setWindowTitle", "showMessage",
    "QAction", "QCheckBox", "QCommandLinkButton", "QGroupBox", "QLabel", "QMenu", "QPushButton",
    "QRadioButton",
    "about", "critical", "information", "question", "warning",
}  # fmt: skip


def fault_text_faults(source: Source, marks: Mapping[str, bool]) -> Iterator[str]:
    """An error says a marked text, never a bare one; `marks` tells which constants are marked."""
    tree = source.tree()
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for scope in (tree, *functions):
        nodes = list(_scope_nodes(scope))
        bare = {
            target.id
            for node in nodes
            if isinstance(node, ast.Assign) and _is_put(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in nodes:
            if isinstance(node, ast.Call) and call_name(node) in FAULTS:
                where = f"{source.path}:{node.lineno}"
                yield from (f"{where}: {fault}" for fault in _call_faults(node, bare, marks))


def _scope_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module or function without those of the functions inside."""
    for child in ast.iter_child_nodes(scope):
        yield child
        if not isinstance(child, ast.FunctionDef):
            yield from _scope_nodes(child)


def _call_faults(node: ast.Call, bare: set[str], marks: Mapping[str, bool]) -> Iterator[str]:
    named = {one.arg: one.value for one in node.keywords}
    code = named.get("code", node.args[0] if node.args else None)
    if code is not None and word(code) is not None and not _CODE.fullmatch(str(word(code))):
        yield f"the code {word(code)!r} is no room.fault"
    text = named.get("text") if len(node.args) < 2 else node.args[1]
    if text is None or _is_marked(text):
        return
    name = text.attr if isinstance(text, ast.Attribute) else getattr(text, "id", "")
    if _is_put(text) or name in bare or (name.isupper() and not marks.get(name)):
        yield f"the text is not marked with {MARK}"


def _is_marked(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and call_name(node) == MARK


def _is_put(node: ast.expr) -> bool:
    """Whether an expression puts words together by itself."""
    if isinstance(node, ast.Call):
        return call_name(node) in {"format", "join"}
    return word(node) is not None or isinstance(node, ast.JoinedStr | ast.BinOp)


def mark_faults(source: Source) -> Iterator[str]:
    """A mark takes two plain literals, or lupdate reads something else than the program says."""
    for node in ast.walk(source.tree()):
        if not isinstance(node, ast.Call):
            continue
        where = f"{source.path}:{node.lineno}"
        if call_name(node) == MARK:
            words = [word(argument) for argument in node.args]
            if len(words) != 2 or words[0] != "app" or not words[1]:
                yield f'{where}: {MARK}("app", "...") and nothing else'
        elif call_name(node) == "tr" and (not node.args or word(node.args[0]) is None):
            yield f"{where}: tr takes one plain literal"


def screen_faults(source: Source) -> Iterator[str]:
    """A screen shows no bare words."""
    for node in ast.walk(source.tree()):
        if not isinstance(node, ast.Call) or call_name(node) not in SHOWN:
            continue
        shown = (*node.args, *(one.value for one in node.keywords))
        bare = [said for argument in shown for said in _bare_words(argument)]
        # The program's own name is the same in every language.
        if any(letter.isalpha() for said in bare for letter in said.replace("Davtari", "")):
            yield f"{source.path}:{node.lineno}: {call_name(node)} shows bare words"


def _bare_words(node: ast.AST) -> Iterator[str]:
    """The words an expression shows as they stand; a call gives its own, and is judged itself."""
    if (said := word(node)) is not None:
        yield said
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.List | ast.Tuple):
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.FormattedValue):
                yield from _bare_words(child)
    elif isinstance(node, ast.Call) and call_name(node) in {"format", "join"}:
        assert isinstance(node.func, ast.Attribute)
        yield from _bare_words(node.func.value)


def marked_names(files: tuple[Source, ...]) -> dict[str, bool]:
    """For every constant of these files whether its words are marked."""
    found: dict[str, bool] = {}
    for source in files:
        for node in source.tree().body:
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        found[target.id] = _is_marked(node.value) and found.get(target.id, True)
    return found


def test_every_error_says_a_marked_text():
    marks = marked_names(python("app", "ui"))
    files = python("app", "ui")
    assert not told(fault for file in files for fault in fault_text_faults(file, marks))


def test_every_mark_can_be_read_without_running_the_program():
    files = [file for file in python("app", "ui") if file.path != "app/core/errors.py"]
    assert not told(fault for file in files for fault in mark_faults(file))


def test_no_screen_shows_bare_words():
    assert not told(fault for file in python("ui") for fault in screen_faults(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    texts = {text for file in python("app", "ui") for text in marked(file)}
    path = ROOT / "translations" / f"{language}.ts"
    faults = told(translation_faults(language, path.read_text(encoding="utf-8"), texts))
    assert not faults, "python3 packaging/dev.py fix gathers them; then translate"


def test_every_refusal_of_the_database_has_its_words():
    raised = {
        code
        for file in below("migrations/code", ".sql")
        for code in re.findall(r"api\.fail\(\s*'GE00\d'\s*,\s*'([^']+)'", file.text)
    }
    known = {
        part.value
        for file in python("app")
        for part in ast.walk(file.tree())
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    assert not told(sorted(raised - known)), "said by the database, and unknown to app"


BAD_FAULTS = [
    'raise Refused("ledger.unbalanced", "Debit is not credit.")',
    'raise Refused("ledger.unbalanced", f"Debit is not {credit}.")',
    'raise Conflict("ledger.closed", "Closed: {}".format(day))',
    'text = "Debit is not credit."\nraise Refused("ledger.unbalanced", text)',
    'raise Refused("ledger.unbalanced", PLAIN)',
    'found.append(Problem(code="ledger.unbalanced", text="Debit is not credit."))',
    'raise Refused("unbalanced", QT_TRANSLATE_NOOP("app", "Debit is not credit."))',
]
GOOD_FAULTS = [
    'raise Refused("ledger.unbalanced", QT_TRANSLATE_NOOP("app", "Debit is not credit."))',
    'text = QT_TRANSLATE_NOOP("app", "Closed.")\nraise Conflict("ledger.closed", text)',
    'raise Refused("ledger.unbalanced", texts.MARKED, day=day)',
    "raise Refused(code, text, problems)",
    'Problem(code="ledger.unbalanced", text=UNBALANCED if one else text, row=1)',
]
MARKS = {"PLAIN": False, "MARKED": True}


@pytest.mark.parametrize("text", BAD_FAULTS)
def test_an_error_with_bare_words_is_noticed(text):
    assert told(fault_text_faults(Source(path="app/ledger/rules.py", text=text), MARKS))


@pytest.mark.parametrize("text", GOOD_FAULTS)
def test_an_error_with_marked_words_is_let_through(text):
    assert not told(fault_text_faults(Source(path="app/ledger/rules.py", text=text), MARKS))


@pytest.mark.parametrize(
    "text",
    [
        'QT_TRANSLATE_NOOP("ledger", "Closed.")',
        'QT_TRANSLATE_NOOP("app", f"Closed {day}.")',
        'self.tr(f"Closed {day}.")',
        "self.tr(text)",
    ],
)
def test_a_mark_that_lupdate_misreads_is_noticed(text):
    assert told(mark_faults(Source(path="ui/main.py", text=text)))


@pytest.mark.parametrize(
    "text",
    [
        'self.setWindowTitle("Journal")',
        'label = QLabel("Journal")',
        'label.setText(f"{count} entries")',
        'label.setText("{} entries".format(count))',
        'menu.addAction(icon, "Post" if one else self.tr("Post all"))',
    ],
)
def test_a_screen_with_bare_words_is_noticed(text):
    assert told(screen_faults(Source(path="ui/ledger/journal.py", text=text)))


@pytest.mark.parametrize(
    "text",
    [
        'self.setWindowTitle(self.tr("Journal"))',
        'label.setText(self.tr("{count} entries").format(count=count))',
        'label.setText("₾ 0.00")',
        'self.setWindowTitle(f"{company} – Davtari")',
        "label.setText(formats.money(amount))",
        'button.setObjectName("post")',
    ],
)
def test_a_translated_screen_is_let_through(text):
    assert not told(screen_faults(Source(path="ui/ledger/journal.py", text=text)))


TS = """<TS version="2.1" language="ka_GE"><context><name>app</name>{}</context></TS>"""
MESSAGE = "<message><source>Closed {{day}}.</source><translation{}>{}</translation></message>"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("", "not there"),
        (MESSAGE.format(' type="unfinished"', "დახურულია {day}."), "not translated"),
        (MESSAGE.format("", ""), "not translated"),
        (MESSAGE.format("", "დახურულია."), "other gaps"),
        (MESSAGE.format("", "დახურულია {day}.").replace("Closed", "Open"), "said nowhere"),
    ],
)
def test_a_ts_file_out_of_step_is_noticed(message, expected):
    texts = {Text(context="app", words="Closed {day}.")}
    assert expected in told(translation_faults("ka", TS.format(message), texts))


def test_a_ts_file_in_step_is_let_through():
    texts = {Text(context="app", words="Closed {day}.")}
    message = MESSAGE.format("", "დახურულია {day}.")
    assert not told(translation_faults("ka", TS.format(message), texts))


def test_texts_are_found_with_their_contexts():
    text = (
        'A = QT_TRANSLATE_NOOP("app", "One " "two")\n'
        "class Journal(QWidget):\n    def show(self):\n"
        '        self.tr("Post")\n        QCoreApplication.translate("Grid", "Sum")\n'
    )
    assert marked(Source(path="ui/ledger/journal.py", text=text)) == (
        Text(context="app", words="One two"),
        Text(context="Journal", words="Post"),
        Text(context="Grid", words="Sum"),
    )
