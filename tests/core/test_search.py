"""Finding by code, by words of any language, in any spelling, and with the wrong keyboard."""

from dataclasses import dataclass, field
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.search import Index, find


@dataclass(frozen=True)
class Thing:
    code: str
    names: dict[str, str]
    numbers: tuple[str, ...] = field(default=())


THINGS = (
    Thing("1110", {"ka": "ნაღდი ფული ეროვნულ ვალუტაში", "en": "Cash in lari", "ru": "Касса, лари"}),
    Thing("1210", {"ka": "ეროვნული ვალუტა რეზიდენტ ბანკში", "en": "Bank, lari", "ru": "Банк"}),
    Thing("3330", {"ka": "გადასახდელი დღგ", "en": "VAT payable", "ru": "НДС к уплате"}),
    Thing("12", {"ka": "შემოსავლები"}),
    Thing("P1", {"ka": "შპს „კავკასია“"}, ("404 123 456", "GE29TB7894545082100008")),
    Thing("P2", {"ka": "წყალტუბო ჭიქა"}, ("206987654",)),
    Thing("P3", {"ka": "ყვარელი ღვინის ქარხანა"}),
    Thing("P4", {"ru": "ООО «Хачапури и Джорджия»"}),
    Thing("USD", {"en": "US dollar"}),
)

EXAMPLES = [
    ("1210", "1210"),
    ("12", "12 1210"),
    ("121", "1210"),
    ("bank lari", "1210"),
    ("lari bank", "1210"),
    ("12 ბანკ", "1210"),
    ("БАНК", "1210"),
    ("ნაღდ", "1110"),
    ("ᲜᲐᲦᲓᲘ", "1110"),
    ("naghdi", "1110"),
    ("nagdi puli", "1110"),
    ("kavkasia", "P1"),
    ("k'avk'asia", "P1"),
    ("kavqasia", "P1"),
    ("qavqasia", "P1"),
    ("kavkasiya", "P1"),
    ("KAVKASIA", "P1"),
    ("Кавкасия", "P1"),
    ("shps kav", "P1"),
    ("ქავქასია", "P1"),
    ("tsqaltubo", "P2"),
    ("wyaltubo", "P2"),
    ("wkaltubo", "P2"),
    ("chika", "P2"),
    ("Wiqa", "P2"),
    ("цкалтубо", "P2"),
    ("kvareli", "P3"),
    ("yvareli gvinis", "P3"),
    ("ghvino", ""),
    ("karxana", "P3"),
    ("khachapuri", "P4"),
    ("xachapuri", "P4"),
    ("ხაჩაპური", "P4"),
    ("jorjia", "P4"),
    # The keyboard was left in another layout.
    ("rfccf", "1110"),
    ("сфыр", "1110"),
    ("რფცცფ", "1110"),
    ("ბანკ", "1210"),
    ("იფყ", ""),
    ("лфмлфышф", "P1"),
    (",fyr", "1210"),
    ("гыв", "USD"),
    ("უსდ", "USD"),
    ("ТФЧВШ", ""),
    # Parts of identification codes and bank accounts.
    ("404123456", "P1"),
    ("3456", "P1"),
    ("404 123", "P1"),
    ("987", "P2"),
    ("tb789", "P1"),
    ("zzzq", ""),
    ("„“", ""),
]


@pytest.mark.parametrize(("typed", "found"), EXAMPLES)
def test_what_is_typed_finds_what_is_meant(typed, found):
    assert [thing.code for thing in find(typed, THINGS)] == found.split()


def test_nothing_typed_gives_everything_in_its_order():
    assert find(" ", THINGS) == THINGS


def test_codes_stand_before_words_and_words_before_other_layouts():
    things = (
        Thing("9", {"ru": "ишь"}),  # what "bim" gives on a Russian keyboard
        Thing("8", {"en": "Bimetal"}),
        Thing("7", {"en": "Bim"}),
        Thing("BIM1", {}),
        Thing("BIM", {}),
        Thing("6", {}, ("404bim1",)),
    )
    order = [thing.code for thing in find("bim", things)]
    assert order == ["BIM", "BIM1", "7", "8", "9"]


def test_only_so_many_are_given_as_are_wanted():
    assert len(Index(THINGS).find("", rows_max=3)) == 3


georgian = st.text("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", min_size=2, max_size=12)
russian = st.text("абвгдежзиклмнопрстуфхцчшщыэюя", min_size=2, max_size=12)
latin = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12)
word = georgian | russian | latin

LETTERS = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
SPELT = "a b g d e v z t i k' l m n o p' zh r s t' u p k gh q' sh ch ts dz ts' ch' kh j h"
OFFICIAL = dict(zip(LETTERS, SPELT.split(), strict=True))
INFORMAL = OFFICIAL | dict(zip("კქყღხწძფჟტპც", "kqygxwzfjtpc", strict=True))


@given(st.lists(word, min_size=1, max_size=4), st.data())
def test_any_beginning_of_any_word_finds_its_item(names, data):
    thing = Thing("1", {"ka": " ".join(names)})
    chosen = data.draw(st.sampled_from(names))
    part = chosen[: data.draw(st.integers(1, len(chosen)))]
    assert find(part, (thing,)) == (thing,)


@given(georgian)
def test_georgian_is_found_by_its_transliterations(name):
    thing = Thing("1", {"ka": name})
    for spelling in (OFFICIAL, INFORMAL):
        assert find("".join(spelling[letter] for letter in name), (thing,)) == (thing,)


LATIN_KEYS = "abcdefghijklmnopqrstuvwxyz"
GEORGIAN_ON_THEM = "აბცდეფგჰიჯკლმნოპქრსტუვწხყზ"
RUSSIAN_ON_THEM = "фисвуапршолдьтщзйкыегмцчня"


def pressed(name, drawn, others):
    """What the same keys give in another layout."""
    return name.translate(str.maketrans(drawn, others))


@pytest.mark.parametrize("others", [LATIN_KEYS, RUSSIAN_ON_THEM])
@given(name=st.text(GEORGIAN_ON_THEM, min_size=2, max_size=12))
def test_a_georgian_word_is_found_whatever_the_layout_was(others, name):
    thing = Thing("1", {"ka": name})
    assert find(pressed(name, GEORGIAN_ON_THEM, others), (thing,)) == (thing,)


@pytest.mark.parametrize("others", [LATIN_KEYS, GEORGIAN_ON_THEM])
@given(name=st.text(RUSSIAN_ON_THEM.replace("ь", ""), min_size=2, max_size=12))
def test_a_russian_word_is_found_whatever_the_layout_was(others, name):
    thing = Thing("1", {"ru": name})
    assert find(pressed(name, RUSSIAN_ON_THEM, others), (thing,)) == (thing,)


@pytest.mark.parametrize(
    ("typed", "name"), [("Wika", "ჭიკა"), ("Rvinis", "ღვინის"), ("CemTviS", "ჩემთვის")]
)
def test_letters_of_the_shift_key_are_known(typed, name):
    assert find(typed, (Thing("1", {"ka": name}),))


@given(st.text(max_size=20), st.lists(st.text("0123456789", min_size=1, max_size=6), max_size=20))
@settings(max_examples=200)
def test_any_text_may_be_typed_and_codes_that_begin_so_come_first(typed, codes):
    things = tuple(Thing(code, {"en": "x" + code}) for code in codes)
    found = [thing.code for thing in find(typed, things)]
    bare = typed.strip()
    if bare and not any(sign.isspace() for sign in bare):
        fitting = [code for code in codes if code.startswith(bare)]
        assert sorted(found[: len(fitting)]) == sorted(fitting)


def test_five_thousand_are_searched_between_two_keys():
    parts = ("ნაღდი", "ფული", "ბანკი", "კავკასია", "საქონელი", "შემოსავალი", "ხარჯი")
    things = tuple(
        Thing(
            f"{place:04}",
            {
                "ka": f"{parts[place % 7]} {parts[place % 5]} {place}",
                "en": f"Account of goods {place}",
                "ru": f"Счёт товаров {place}",
            },
            (f"40{place:07}",),
        )
        for place in range(5000)
    )
    begun = perf_counter()
    index = Index(things)
    made = perf_counter() - begun

    def seconds(typed: str) -> float:
        begun = perf_counter()
        assert index.find(typed)
        return perf_counter() - begun

    # Making the index looks at every name once; whatever is typed afterwards costs less than that.
    for typed in ("k", "ka", "kavk", "kavqasia", "12", "goods 12", "njdfh", "4000"):
        assert min(seconds(typed) for _ in range(3)) < made, typed
