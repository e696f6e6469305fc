"""A second list on one screen: its parts get names of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.sheet_view import SheetView

_PARTS = ("sheet.grid", "sheet.totals", "sheet.progress", "message.close", "message.text")


def name_parts(view: SheetView, name: str) -> None:
    """Put `name.` before the object names of what can be meant inside a list."""
    for part in _PARTS:
        found = view.findChild(QWidget, part)
        if found is not None:
            found.setObjectName(f"{name}.{part.rpartition('.')[2]}")
