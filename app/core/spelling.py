"""Spellings of one word: Georgian, Cyrillic and Latin letters, and keyboards in another layout.

Every word is brought to one plain Latin spelling (official Georgian transliteration without
apostrophes, doubled letters once); what a person may type instead is a table beside it.
"""

from __future__ import annotations

import re
import unicodedata

_GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
_GEORGIAN_SPELT = "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыэюя"
_CYRILLIC_SPELT = "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y e iu ia"
_PLAIN = str.maketrans(
    {
        **dict(zip(_GEORGIAN, _GEORGIAN_SPELT.split(), strict=True)),
        **dict(zip(_CYRILLIC, _CYRILLIC_SPELT.split(), strict=True)),
        **dict.fromkeys("ьъ", ""),
    }
)

# What a person may mean by what is typed, beside its plain spelling. Keys are one to three letters.
_MEANT = {
    "c": ("ts", "ch", "k"),
    "f": ("p",),
    "g": ("gh",),
    "h": ("kh",),
    "j": ("zh",),
    "k": ("q",),
    "q": ("k",),
    "w": ("ts", "v"),
    "x": ("kh", "ks"),
    "y": ("q", "i"),
    "z": ("dz", "zh"),
    "e": ("ie",),
    "ph": ("p",),
    "th": ("t",),
    "tz": ("ts",),
    "tch": ("ch",),
    "ya": ("ia",),
    "yu": ("iu", "u"),
    "jo": ("io", "o"),
    "г": ("gh", "h"),
    "е": ("ie",),
    "к": ("q",),
    "ф": ("p",),
    "х": ("h",),
    "ж": ("j",),
    "ц": ("dz",),
    "щ": ("sh",),
    "ы": ("i",),
    "дж": ("j",),
    "э": ("ie",),
    "ю": ("u",),
    "კ": ("q",),
    "ქ": ("q",),
    "ყ": ("k",),
    "ფ": ("f",),
    "ჰ": ("kh",),
    "ჯ": ("zh", "dzh"),
}
_MEANT_LONGEST = 3

_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_GEORGIAN_KEYS = "ქწერტყუიოპ[]ასდფგჰჯკლ;'ზხცვბნმ,.„"
_LATIN_SHIFTED = "WRTSJZC"
_GEORGIAN_SHIFTED = "ჭღთშჟძჩ"
_RUSSIAN_TO_LATIN = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)
_LATIN_TO_RUSSIAN = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_LATIN_TO_GEORGIAN = str.maketrans(_LATIN_KEYS + _LATIN_SHIFTED, _GEORGIAN_KEYS + _GEORGIAN_SHIFTED)
_GEORGIAN_TO_LATIN = str.maketrans(_GEORGIAN_KEYS + _GEORGIAN_SHIFTED, _LATIN_KEYS + _LATIN_SHIFTED)

_APOSTROPHES = str.maketrans("", "", "'’ʼʹ`")
_WORD = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"([^\W\d])\1+")


def fold(text: str) -> str:
    """The text in small letters without marks on them; Georgian capitals become ordinary ones."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(
        _APOSTROPHES
    )


def words(text: str) -> list[str]:
    """The folded words of a text, without signs between them."""
    return _WORD.findall(fold(text))


def plain(word: str) -> str:
    """The plain spelling of a folded word."""
    return _DOUBLED.sub(r"\1", word.translate(_PLAIN))


def meant(word: str, place: int) -> list[tuple[int, str]]:
    """What may be meant from a place of a folded word: how many letters are used up, and spelling.

    The first is the plain spelling of the letter itself.
    """
    found = [(1, word[place].translate(_PLAIN))]
    for length in range(1, _MEANT_LONGEST + 1):
        part = word[place : place + length]
        if len(part) == length:
            found.extend((length, spelling) for spelling in _MEANT.get(part, ()))
    return found


def join(beginning: str, letters: str) -> str:
    """A plain spelling made longer; a letter doubled by that is written once."""
    return _DOUBLED.sub(r"\1", beginning + letters)


def in_other_layouts(text: str) -> tuple[str, ...]:
    """What was meant if the keyboard was in another layout: Georgian, Latin or Russian QWERTY."""
    found: dict[str, None] = {}
    for pressed in _keys_pressed(text):
        for latin in (pressed, pressed.lower()):
            found[latin.lower()] = None
            found[latin.lower().translate(_LATIN_TO_RUSSIAN)] = None
            found[latin.translate(_LATIN_TO_GEORGIAN)] = None
            found[latin.translate(_LATIN_TO_GEORGIAN).lower()] = None
    found.pop(text.lower(), None)
    return tuple(found)


def _keys_pressed(text: str) -> tuple[str, ...]:
    """The Latin letters of the keys, by the layout that the letters seem to come from."""
    if any("ა" <= letter <= "ჰ" for letter in text):
        return (text.translate(_GEORGIAN_TO_LATIN),)
    if any("а" <= letter <= "ё" for letter in text.lower()):
        # The case is kept: with Shift the Georgian layout gives other letters.
        latin = text.lower().translate(_RUSSIAN_TO_LATIN)
        shifted = "".join(
            key.upper() if was.isupper() else key for was, key in zip(text, latin, strict=True)
        )
        return (shifted,)
    return (text,) if any("a" <= letter <= "z" for letter in text.lower()) else ()
