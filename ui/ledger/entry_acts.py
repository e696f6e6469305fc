"""What can be done with an entry: the table of its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act

if TYPE_CHECKING:
    from ui.ledger.entry import Entry

QUIET = (
    "insert",
    "remove",
    "copy_above",
    "balance",
    "undo",
    "redo",
    "form",
    "read_again",
    "take_up",
)
"""Acts that are keys alone: a bar of twenty buttons helps nobody."""
OF_POSTED = ("correct", "note", "other_half", "invoice")
OF_DRAFT = ("post", "post_new", "save", "templates", "as_template")


def make_acts(screen: Entry) -> tuple[Act, ...]:
    """All acts of the screen; the first is its main one."""
    return (*_keeping(screen), *_reading(screen), *_leading(screen), *_typing(screen))


def _keeping(screen: Entry) -> tuple[Act, ...]:
    def edits() -> bool:
        return screen.is_editable

    return (
        Act(
            name="post",
            title=QT_TRANSLATE_NOOP("app", "Post"),
            keys=("Ctrl+Return", "Ctrl+Enter"),
            does=screen.post,
            is_main=True,
            is_possible=edits,
        ),
        Act(
            name="post_new",
            title=QT_TRANSLATE_NOOP("app", "Post and new"),
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            does=screen.post_and_new,
            is_possible=edits,
        ),
        Act(
            name="save",
            title=QT_TRANSLATE_NOOP("app", "Save draft"),
            keys=("Ctrl+S",),
            icon="save",
            does=screen.save,
            is_possible=edits,
        ),
        Act(
            name="templates",
            title=QT_TRANSLATE_NOOP("app", "From template"),
            keys=("Ctrl+T",),
            does=screen.panels.choose_template,
            is_possible=edits,
        ),
        Act(
            name="as_template",
            title=QT_TRANSLATE_NOOP("app", "Save as template"),
            keys=("Ctrl+Shift+T",),
            does=screen.panels.name_template,
            is_possible=edits,
        ),
    )


def _reading(screen: Entry) -> tuple[Act, ...]:
    def is_kept() -> bool:
        return bool(screen.reference)

    return (
        Act(
            name="effect",
            title=QT_TRANSLATE_NOOP("app", "What this posts"),
            keys=("F7",),
            does=screen.panels.toggle_effect,
        ),
        Act(
            name="attachments",
            title=QT_TRANSLATE_NOOP("app", "Attachments"),
            keys=("Ctrl+I",),
            does=screen.panels.toggle_attachments,
        ),
        Act(
            name="copy",
            title=QT_TRANSLATE_NOOP("app", "Copy"),
            keys=("F9",),
            does=screen.copy,
            is_possible=is_kept,
        ),
        Act(
            name="note",
            title=QT_TRANSLATE_NOOP("app", "Accounting note"),
            keys=("Ctrl+Shift+P",),
            icon="print",
            does=screen.note,
            is_possible=is_kept,
        ),
    )


def _leading(screen: Entry) -> tuple[Act, ...]:
    """Acts that lead from one entry to another."""

    def is_posted() -> bool:
        return screen.posted is not None

    def has_other() -> bool:
        one = screen.posted
        return one is not None and bool(one.reversed_by or one.reverses or one.corrects)

    return (
        Act(
            name="correct",
            title=QT_TRANSLATE_NOOP("app", "Correct"),
            keys=("Del", "Ctrl+Z"),
            does=screen.correct,
            is_possible=is_posted,
        ),
        Act(
            name="other_half",
            title=QT_TRANSLATE_NOOP("app", "Go to the linked entry"),
            keys=("Ctrl+G",),
            does=screen.open_half,
            is_possible=has_other,
        ),
        Act(
            name="invoice",
            title=QT_TRANSLATE_NOOP("app", "Its invoice"),
            keys=("Ctrl+Shift+G",),
            does=screen.open_invoice,
            is_possible=lambda: screen.posted is not None and screen.posted.has_invoice,
        ),
        Act(
            name="take_up",
            title=QT_TRANSLATE_NOOP("app", "Go on with the unfinished entry"),
            keys=("Ctrl+Shift+U",),
            does=screen.take_up,
            is_possible=lambda: screen.keeper.has_found,
        ),
        Act(
            name="read_again",
            title=QT_TRANSLATE_NOOP("app", "Read the draft again"),
            keys=("Ctrl+R",),
            does=screen.read_again,
            is_possible=lambda: screen.kept is not None,
        ),
    )


def _typing(screen: Entry) -> tuple[Act, ...]:
    form = screen.form

    def edits() -> bool:
        return screen.is_editable

    given = (
        ("form", QT_TRANSLATE_NOOP("app", "Rows or lines"), ("F10",), form.switch),
        ("balance", QT_TRANSLATE_NOOP("app", "Balancing amount"), ("F8",), form.balance),
        ("copy_above", QT_TRANSLATE_NOOP("app", "Copy the cell above"), ("F6",), form.copy_above),
        ("insert", QT_TRANSLATE_NOOP("app", "Insert a row"), ("Ins",), form.insert),
        ("remove", QT_TRANSLATE_NOOP("app", "Remove the row"), ("Ctrl+Del",), form.remove),
        ("undo", QT_TRANSLATE_NOOP("app", "Undo"), ("Ctrl+Z",), form.undo),
        ("redo", QT_TRANSLATE_NOOP("app", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), form.redo),
    )
    return tuple(
        Act(name=name, title=title, keys=keys, does=does, is_possible=edits)
        for name, title, keys, does in given
    )
