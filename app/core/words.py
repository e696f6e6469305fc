"""Amounts in words, as printed forms ask for them: lari and tetri in Georgian, English, Russian.

Georgian counts by twenties: 55 is ორმოცდათხუთმეტი, forty-and-fifteen.
"""

from collections.abc import Callable
from decimal import Decimal

WHOLE_DIGITS_MAX = 15

_KA_TEENS = (
    "ნული", "ერთი", "ორი", "სამი", "ოთხი", "ხუთი", "ექვსი", "შვიდი", "რვა", "ცხრა", "ათი",
    "თერთმეტი", "თორმეტი", "ცამეტი", "თოთხმეტი", "თხუთმეტი", "თექვსმეტი", "ჩვიდმეტი", "თვრამეტი",
    "ცხრამეტი",
)  # fmt: skip
_KA_TWENTIES = ("", "ოც", "ორმოც", "სამოც", "ოთხმოც")
_KA_HUNDREDS = (
    "", "ას", "ორას", "სამას", "ოთხას", "ხუთას", "ექვსას", "შვიდას", "რვაას", "ცხრაას",
)  # fmt: skip
_KA_POWERS = ("", "ათას", "მილიონ", "მილიარდ", "ტრილიონ")

_EN_TEENS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EN_POWERS = ("", "thousand", "million", "billion", "trillion")

_RU_TEENS = (
    "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
    "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
    "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_RU_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
    "девяносто",
)  # fmt: skip
_RU_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
    "девятьсот",
)  # fmt: skip
_RU_POWERS = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
)
_MONEY = {
    "ka": ("ლარი", "და", "თეთრი", "მინუს"),
    "en": ("lari", "and", "tetri", "minus"),
    "ru": ("лари", "и", "тетри", "минус"),
}


def in_words(amount: Decimal, language: str) -> str:
    """An amount of lari in words; no tetri are the figure 00, so that nothing can be added.

    Units: GEL, with two digits after the decimal sign at most.
    Raises: ValueError for parts of a tetri or more than fifteen digits before the decimal sign.
    """
    tetri = abs(amount) * 100
    if tetri != tetri.to_integral_value() or abs(amount) >= Decimal(10) ** WHOLE_DIGITS_MAX:
        raise ValueError(f"{amount} cannot be said in lari and tetri")
    whole, part = divmod(int(tetri), 100)
    lari, and_, coin, minus = _MONEY[language]
    coins = number_in_words(part, language) if part else "00"
    words = f"{number_in_words(whole, language)} {lari} {and_} {coins} {coin}"
    if amount < 0:
        words = f"{minus} {words}"
    # Georgian has no capitals.
    return words if language == "ka" else words[0].upper() + words[1:]


def number_in_words(number: int, language: str) -> str:
    """A whole number, not negative, in words; in Russian as a masculine noun asks for it."""
    assert 0 <= number < 10**WHOLE_DIGITS_MAX, number
    return _SPEAKERS[language](number)


def _groups(number: int) -> list[tuple[int, int]]:
    """The groups of three digits that are not zero, from the largest, with their power of 1000."""
    found = []
    power = 0
    while number:
        number, group = divmod(number, 1000)
        if group:
            found.append((group, power))
        power += 1
    return found[::-1]


def _georgian(number: int) -> str:
    if not number:
        return _KA_TEENS[0]
    words: list[str] = []
    groups = _groups(number)
    for at, (group, power) in enumerate(groups):
        # A thousand alone is “ათასი”, but a million is “ერთი მილიონი”.
        if power != 1 or group > 1:
            words.append(_georgian_below_1000(group))
        if power:
            # The ending falls away where a smaller part follows: ათას ასი.
            words.append(_KA_POWERS[power] + ("" if at < len(groups) - 1 else "ი"))
    return " ".join(words)


def _georgian_below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not rest:
        return _KA_HUNDREDS[hundreds] + "ი"
    below = _georgian_below_100(rest)
    return f"{_KA_HUNDREDS[hundreds]} {below}" if hundreds else below


def _georgian_below_100(number: int) -> str:
    twenties, rest = divmod(number, 20)
    if not twenties:
        return _KA_TEENS[rest]
    return _KA_TWENTIES[twenties] + ("და" + _KA_TEENS[rest] if rest else "ი")


def _english(number: int) -> str:
    if not number:
        return _EN_TEENS[0]
    words = [
        f"{_english_below_1000(group)} {_EN_POWERS[power]}".rstrip()
        for group, power in _groups(number)
    ]
    return " ".join(words)


def _english_below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_EN_TEENS[hundreds]} hundred"] if hundreds else []
    if 0 < rest < 20:
        words.append(_EN_TEENS[rest])
    elif rest:
        tens, ones = divmod(rest, 10)
        words.append(_EN_TENS[tens] + (f"-{_EN_TEENS[ones]}" if ones else ""))
    return " ".join(words)


def _russian(number: int) -> str:
    if not number:
        return _RU_TEENS[0]
    words: list[str] = []
    for group, power in _groups(number):
        words.extend(_russian_below_1000(group, is_feminine=power == 1))
        if power:
            words.append(_RU_POWERS[power][_russian_form(group)])
    return " ".join(words)


def _russian_below_1000(number: int, *, is_feminine: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_RU_HUNDREDS[hundreds]]
    if rest >= 20:
        words.append(_RU_TENS[rest // 10])
        rest %= 10
    if rest in (1, 2) and is_feminine:
        words.append(("одна", "две")[rest - 1])
    elif rest:
        words.append(_RU_TEENS[rest])
    return [word for word in words if word]


def _russian_form(number: int) -> int:
    """Which form of a counted noun follows: 0 for 1, 1 for 2 to 4, 2 for all others."""
    if number % 100 in range(11, 15) or number % 10 in (0, 5, 6, 7, 8, 9):
        return 2
    return 0 if number % 10 == 1 else 1


_SPEAKERS: dict[str, Callable[[int], str]] = {
    "ka": _georgian,
    "en": _english,
    "ru": _russian,
}
