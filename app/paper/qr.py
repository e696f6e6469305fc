"""A text as a QR code: which squares are dark. Drawn by whoever shows it."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

Squares = tuple[tuple[bool, ...], ...]


def squares(text: str) -> Squares:
    """The rows of the code from above; the quiet border of four squares is left to the drawer."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(
        tuple(bool(code.isDark(row, column)) for column in range(code.getModuleCount()))
        for row in range(code.getModuleCount())
    )
