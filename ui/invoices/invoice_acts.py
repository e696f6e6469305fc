"""What can be done with an invoice: the table of its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from app.invoices.records import InvoiceKind
from ui.invoices.invoice_opening import ADVANCES
from ui.kit.acts import Act

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice


def make_acts(screen: Invoice) -> tuple[Act, ...]:
    """All acts of the screen; the first is its main one."""
    return (*_keeping(screen), *_beside(screen), *_leading(screen), *_typing(screen))


def _keeping(screen: Invoice) -> tuple[Act, ...]:
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
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Knter"),
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
            name="correct",
            title=QT_TRANSLATE_NOOP("app", "Correct"),
            keys=("Del", "Ctrl+Z"),
            does=screen.correct,
            is_possible=lambda: screen.is_posted,
        ),
        Act(
            name="pay",
            title=QT_TRANSLATE_NOOP("app", "Pay"),
            keys=("Ctrl+M",),
            does=screen.paying.ask,
            is_possible=lambda: screen.paying.is_possible,
        ),
        Act(
            name="credit",
            title=QT_TRANSLATE_NOOP("app", "Credit note"),
            keys=("Ctrl+Shift+N",),
            does=screen.credit,
            is_possible=lambda: screen.is_posted and not screen.form.draft.kind.is_credit,
        ),
    )


def _beside(screen: Invoice) -> tuple[Act, ...]:
    panels = screen.panels
    return (
        Act(
            name="effect",
            title=QT_TRANSLATE_NOOP("app", "What this posts"),
            keys=("F7",),
            does=panels.toggle_effect,
        ),
        Act(
            name="advances",
            title=QT_TRANSLATE_NOOP("app", "Advances"),
            keys=("Ctrl+D",),
            does=panels.toggle_advances,
            is_possible=lambda: screen.form.draft.kind in ADVANCES,
        ),
        Act(
            name="takings",
            title=QT_TRANSLATE_NOOP("app", "Takings"),
            keys=("Ctrl+D",),
            does=panels.toggle_takings,
            is_possible=lambda: screen.form.draft.kind is InvoiceKind.RETAIL_DAY,
        ),
        Act(
            name="waybill",
            title=QT_TRANSLATE_NOOP("app", "Waybill"),
            keys=("Ctrl+Shift+W",),
            does=panels.toggle_waybill,
            is_possible=lambda: screen.form.draft.kind is InvoiceKind.SALE,
        ),
        Act(
            name="payments",
            title=QT_TRANSLATE_NOOP("app", "Payments"),
            keys=("Ctrl+Shift+Y",),
            does=panels.toggle_payments,
            is_possible=lambda: screen.state != "",
        ),
        Act(
            name="attachments",
            title=QT_TRANSLATE_NOOP("app", "Attachments"),
            keys=("Ctrl+I",),
            does=panels.toggle_attachments,
        ),
    )


def _leading(screen: Invoice) -> tuple[Act, ...]:
    def is_kept() -> bool:
        return bool(screen.reference)

    return (
        Act(
            name="entry",
            title=QT_TRANSLATE_NOOP("app", "Its entry"),
            keys=("Ctrl+G",),
            does=screen.open_entry,
            is_possible=lambda: screen.state != "",
        ),
        Act(
            name="copy",
            title=QT_TRANSLATE_NOOP("app", "Copy"),
            keys=("F9",),
            does=screen.copy,
            is_possible=is_kept,
        ),
        Act(
            name="recur",
            title=QT_TRANSLATE_NOOP("app", "Make recurring"),
            keys=("Ctrl+Shift+K",),
            does=screen.recurring.ask,
            is_possible=lambda: screen.recurring.is_possible,
        ),
        Act(
            name="paper",
            title=QT_TRANSLATE_NOOP("app", "Printed invoice"),
            keys=("Ctrl+Shift+P",),
            icon="print",
            does=screen.paper,
            is_possible=is_kept,
        ),
        Act(
            name="take_up",
            title=QT_TRANSLATE_NOOP("app", "Go on with the unfinished invoice"),
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


def _typing(screen: Invoice) -> tuple[Act, ...]:
    form = screen.form

    def edits() -> bool:
        return screen.is_editable

    given = (
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
