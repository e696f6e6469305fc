"""Units of goods: the codes of the Revenue Service and what people write for them."""

from __future__ import annotations

from collections.abc import Mapping

from app.integrations.rs_ge.invoices import UNIT_UNKNOWN

UNIT_OTHER = 99
UNIT_NAMES: Mapping[int, str] = {
    1: "ცალი",
    2: "კგ",
    3: "გრამი",
    4: "ლიტრი",
    5: "ტონა",
    7: "სმ",
    8: "მ",
    9: "კმ",
    10: "კვ.სმ",
    11: "კვ.მ",
    12: "მ³",
    13: "მლ",
}
"""As the service's list calls them."""
UNITS: Mapping[str, int] = {
    **dict.fromkeys(("ცალი", "ც", "ც.", "pcs", "pc", "шт", "шт.", "piece"), 1),
    **dict.fromkeys(("კგ", "კგ.", "კილოგრამი", "kg", "кг"), 2),
    **dict.fromkeys(("გრამი", "გრ", "გ", "g", "г", "гр"), 3),
    **dict.fromkeys(("ლიტრი", "ლ", "ლ.", "l", "л", "litre"), 4),
    **dict.fromkeys(("ტონა", "ტ", "t", "т"), 5),
    **dict.fromkeys(("სმ", "cm", "см"), 7),
    **dict.fromkeys(("მ", "მეტრი", "m", "м"), 8),
    **dict.fromkeys(("კმ", "km", "км"), 9),
    **dict.fromkeys(("კვ.სმ", "cm2", "cm²", "см²"), 10),
    **dict.fromkeys(("კვ.მ", "მ2", "მ²", "m2", "m²", "м²", "кв.м"), 11),
    **dict.fromkeys(("მ³", "მ3", "კუბ.მ", "m3", "m³", "м³", "куб.м"), 12),
    **dict.fromkeys(("მლ", "ml", "мл"), 13),
}
"""What people write for the units of the service's list; all else goes in words."""


def unit_of(text: str) -> tuple[int, str]:
    """The service's code of a unit, and its words where the code is "other"."""
    written = text.strip()
    code = UNITS.get(written.lower().replace(" ", ""), UNIT_OTHER)
    return code, (written or UNIT_UNKNOWN) if code == UNIT_OTHER else ""
