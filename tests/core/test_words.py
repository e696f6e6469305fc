"""Amounts in words: read aloud by people who know the languages, and no two amounts alike."""

from decimal import Decimal

import pytest

from app.core.words import in_words, number_in_words

NUMBERS = (
    (0, "ნული", "zero", "ноль"),
    (1, "ერთი", "one", "один"),
    (2, "ორი", "two", "два"),
    (10, "ათი", "ten", "десять"),
    (11, "თერთმეტი", "eleven", "одиннадцать"),
    (19, "ცხრამეტი", "nineteen", "девятнадцать"),
    (20, "ოცი", "twenty", "двадцать"),
    (21, "ოცდაერთი", "twenty-one", "двадцать один"),
    (30, "ოცდაათი", "thirty", "тридцать"),
    (37, "ოცდაჩვიდმეტი", "thirty-seven", "тридцать семь"),
    (40, "ორმოცი", "forty", "сорок"),
    (55, "ორმოცდათხუთმეტი", "fifty-five", "пятьдесят пять"),
    (60, "სამოცი", "sixty", "шестьдесят"),
    (72, "სამოცდათორმეტი", "seventy-two", "семьдесят два"),
    (80, "ოთხმოცი", "eighty", "восемьдесят"),
    (99, "ოთხმოცდაცხრამეტი", "ninety-nine", "девяносто девять"),
    (100, "ასი", "one hundred", "сто"),
    (101, "ას ერთი", "one hundred one", "сто один"),
    (118, "ას თვრამეტი", "one hundred eighteen", "сто восемнадцать"),
    (200, "ორასი", "two hundred", "двести"),
    (640, "ექვსას ორმოცი", "six hundred forty", "шестьсот сорок"),
    (999, "ცხრაას ოთხმოცდაცხრამეტი", "nine hundred ninety-nine", "девятьсот девяносто девять"),
    (1000, "ათასი", "one thousand", "одна тысяча"),
    (1001, "ათას ერთი", "one thousand one", "одна тысяча один"),
    (1180, "ათას ას ოთხმოცი", "one thousand one hundred eighty", "одна тысяча сто восемьдесят"),
    (2000, "ორი ათასი", "two thousand", "две тысячи"),
    (5000, "ხუთი ათასი", "five thousand", "пять тысяч"),
    (11000, "თერთმეტი ათასი", "eleven thousand", "одиннадцать тысяч"),
    (
        12345,
        "თორმეტი ათას სამას ორმოცდახუთი",
        "twelve thousand three hundred forty-five",
        "двенадцать тысяч триста сорок пять",
    ),
    (21000, "ოცდაერთი ათასი", "twenty-one thousand", "двадцать одна тысяча"),
    (100000, "ასი ათასი", "one hundred thousand", "сто тысяч"),
    (
        312000,
        "სამას თორმეტი ათასი",
        "three hundred twelve thousand",
        "триста двенадцать тысяч",
    ),
    (1000000, "ერთი მილიონი", "one million", "один миллион"),
    (1000001, "ერთი მილიონ ერთი", "one million one", "один миллион один"),
    (
        2501000,
        "ორი მილიონ ხუთას ერთი ათასი",
        "two million five hundred one thousand",
        "два миллиона пятьсот одна тысяча",
    ),
    (3000000000, "სამი მილიარდი", "three billion", "три миллиарда"),
    (1001000, "ერთი მილიონ ათასი", "one million one thousand", "один миллион одна тысяча"),
)


@pytest.mark.parametrize(("number", "ka", "en", "ru"), NUMBERS)
def test_a_number_is_said_as_it_is_spoken(number: int, ka: str, en: str, ru: str) -> None:
    said = tuple(number_in_words(number, language) for language in ("ka", "en", "ru"))
    assert said == (ka, en, ru)


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_no_two_numbers_are_said_alike(language: str) -> None:
    said = {number_in_words(number, language) for number in range(20_000)}
    assert len(said) == 20_000
    assert not any("  " in words or words != words.strip() for words in said)


@pytest.mark.parametrize(
    ("amount", "language", "said"),
    [
        ("1180.55", "ka", "ათას ას ოთხმოცი ლარი და ორმოცდათხუთმეტი თეთრი"),
        ("1180.55", "en", "One thousand one hundred eighty lari and fifty-five tetri"),
        ("1180.55", "ru", "Одна тысяча сто восемьдесят лари и пятьдесят пять тетри"),
        ("100.00", "ka", "ასი ლარი და 00 თეთრი"),
        ("2.02", "ru", "Два лари и два тетри"),
        ("0.01", "en", "Zero lari and one tetri"),
        ("-5.10", "ka", "მინუს ხუთი ლარი და ათი თეთრი"),
        ("-5.10", "en", "Minus five lari and ten tetri"),
    ],
)
def test_an_amount_is_said_in_lari_and_tetri(amount: str, language: str, said: str) -> None:
    assert in_words(Decimal(amount), language) == said


@pytest.mark.parametrize("amount", ["0.005", "1e15", "-1000000000000000"])
def test_what_cannot_be_said_is_no_amount(amount: str) -> None:
    with pytest.raises(ValueError, match="cannot be said"):
        in_words(Decimal(amount), "ka")


def test_georgian_words_stand_in_small_letters_only() -> None:
    words = in_words(Decimal("999999999999999.99"), "ka")
    assert all(not "\u1c90" <= letter <= "\u1cbf" for letter in words)
