"""Makes the fonts of the program, once; the results are committed under resources/fonts.

Source: the npm package @fontsource/firago (FiraGO, SIL Open Font License 1.1). Each face is cut
down to the scripts we write and given a name of our own; the "Tab" twin has digits of equal width
as its plain digits, because reportlab cannot switch OpenType features on.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

PACKAGE = "@fontsource/firago@5.3.0"
TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
FACES = {
    "Regular": "400-normal",
    "Bold": "700-normal",
    "Italic": "400-italic",
    "BoldItalic": "700-italic",
}
STYLE_NAMES = {
    "Regular": "Regular",
    "Bold": "Bold",
    "Italic": "Italic",
    "BoldItalic": "Bold Italic",
}
LAYOUT_FEATURES = ["kern", "liga", "tnum", "lnum", "mark", "mkmk", "ccmp", "locl"]
RANGES = (
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin with its extensions
    (0x02C6, 0x02DD),
    (0x0300, 0x036F),  # combining marks
    (0x0400, 0x04FF),  # Cyrillic
    (0x10A0, 0x10FF),  # Georgian; the capitals U+1C90 are left out on purpose
    (0x2007, 0x200B),  # figure space and its neighbours
    (0x2010, 0x2027),
    (0x2030, 0x2044),
    (0x2070, 0x209C),
    (0x20A0, 0x20BF),  # currency signs with the lari
    (0x2113, 0x2126),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
)
# Characters without which a Georgian, Russian or English report cannot be printed.
NEEDED = "აბგჰжЖёЁ₾$€₽№−–—„“«»…•0123456789%\u00a0"


class FontFault(Exception):
    """The source package is not what this script was written for."""


def _fetch(package: str, folder: Path) -> Path:
    """Unpack the npm package and give the folder that holds it."""
    npm = shutil.which("npm")
    if npm is None:
        raise FontFault("npm is needed once, to fetch the source of the fonts")
    done = subprocess.run(
        [npm, "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
    )
    archive = folder / done.stdout.split()[-1]
    with tarfile.open(archive) as packed:
        # Debian 12 has a Python that knows no filters yet.
        packed.extraction_filter = getattr(tarfile, "data_filter", None)
        packed.extractall(folder)  # noqa: S202 - npm has verified what it packed
    return folder / "package"


def _cut(source: Path) -> TTFont:
    """Open one face and keep only the scripts and features we write with."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    options = subset.Options()
    options.layout_features = LAYOUT_FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    cutter.subset(font)
    # A copy through memory: the cut tables are compiled once and read back whole.
    memory = io.BytesIO()
    font.save(memory)
    memory.seek(0)
    return TTFont(memory, recalcTimestamp=False)


def _rename(font: TTFont, family: str, face: str) -> None:
    """Give a face our own family name, so that an installed FiraGO is never confused with it."""
    names = font["name"]
    for identifier in (16, 17, 21, 22, 25):
        names.removeNames(nameID=identifier)
    style = STYLE_NAMES[face]
    plain = family.replace(" ", "")
    fresh = {
        1: family,
        2: style,
        3: f"{plain}-{face};from FiraGO",
        4: family if face == "Regular" else f"{family} {style}",
        6: f"{plain}-{face}",
    }
    for identifier, text in fresh.items():
        names.removeNames(nameID=identifier)
        names.setName(text, identifier, 3, 1, 0x409)
        names.setName(text, identifier, 1, 0, 0)


def _single_substitutions(font: TTFont, feature: str) -> Iterator[dict[str, str]]:
    """The glyph-for-glyph mappings of one OpenType feature."""
    table = font["GSUB"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == feature
        for index in record.Feature.LookupListIndex
    }
    for index in sorted(wanted):
        for held in table.LookupList.Lookup[index].SubTable:
            real = getattr(held, "ExtSubTable", held)
            if hasattr(real, "mapping"):
                yield real.mapping


def _make_tabular(font: TTFont) -> None:
    """Let the plain digits be those of equal width, then drop the features that chose them."""
    mapping: dict[str, str] = {}
    for part in _single_substitutions(font, "tnum"):
        mapping.update(part)
    if not mapping:
        raise FontFault("the font has no tabular figures")
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {code: mapping.get(name, name) for code, name in table.cmap.items()}
    del font["GSUB"]


def _verify(font: TTFont, *, tabular: bool) -> None:
    """Refuse a result that cannot print what the reports hold."""
    known = font.getBestCmap()
    missing = [sign for sign in NEEDED if ord(sign) not in known]
    if missing:
        raise FontFault(f"the font lacks {' '.join(missing)}")
    widths = {font["hmtx"][known[ord(digit)]][0] for digit in "0123456789"}
    if tabular and len(widths) != 1:
        raise FontFault(f"the digits differ in width: {sorted(widths)}")


def make(package: Path, target: Path) -> list[Path]:
    """Write the eight faces and the licence from an unpacked source package; give their paths."""
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for face, file in FACES.items():
        source = package / "files" / f"firago-latin-{file}.woff2"
        for family, tabular in (("Davtari Sans", False), ("Davtari Tab", True)):
            font = _cut(source)
            if tabular:
                _make_tabular(font)
            _rename(font, family, face)
            _verify(font, tabular=tabular)
            path = target / f"{family.replace(' ', '')}-{face}.ttf"
            font.save(path)
            written.append(path)
    licence = target / "OFL.txt"
    shutil.copyfile(package / "LICENSE", licence)
    return [*written, licence]


def main(arguments: list[str]) -> int:
    """Make all faces anew, from the npm registry or from a folder already unpacked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", type=Path, help="the unpacked npm package, instead of npm")
    parser.add_argument("--target", type=Path, default=TARGET)
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        package = chosen.package or _fetch(PACKAGE, Path(folder))
        for path in make(package, chosen.target):
            print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
