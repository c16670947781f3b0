from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.detect.quantities import quantities

SMALL = {
    "nl": [
        "nul",
        "één",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
    ],
    "en": [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ],
}
TENS = {
    "nl": ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
}
MARKS = {"nl": (".", ","), "en": (",", ".")}


def in_digits(cents: int, language: str, thousands: str | None = None) -> str:
    own, decimal = MARKS[language]
    whole = f"{cents // 100:,}".replace(",", own if thousands is None else thousands)
    return whole if cents % 100 == 0 else f"{whole}{decimal}{cents % 100:02d}"


def in_words(number: int, language: str) -> str:
    return dutch(number) if language == "nl" else english(number)


def dutch(number: int) -> str:
    if number < 20:
        return SMALL["nl"][number]
    if number < 100:
        unit = SMALL["nl"][number % 10].replace("één", "een")
        joint = "ën" if unit in ("twee", "drie") else "en"
        return (f"{unit}{joint}" if number % 10 else "") + TENS["nl"][number // 10 - 2]
    for size, name in ((1000, "duizend"), (100, "honderd")):
        if number >= size:
            times = dutch(number // size) if number // size > 1 else ""
            return times + name + (dutch(number % size).replace("één", "een") if number % size else "")
    raise AssertionError


def english(number: int) -> str:
    if number < 20:
        return SMALL["en"][number]
    if number < 100:
        return TENS["en"][number // 10 - 2] + (f"-{SMALL['en'][number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{SMALL['en'][number // 100]} hundred" + (f" and {english(number % 100)}" if number % 100 else "")
    rest = number % 1000
    return f"{english(number // 1000)} thousand" + (
        "" if not rest else f" {english(rest)}" if rest >= 100 else f" and {english(rest)}"
    )


def read(text: str, language: str) -> float | None:
    (quantity,) = quantities(text, language)
    assert quantity.low == quantity.high
    return quantity.low


languages = st.sampled_from(["nl", "en"])
spaces = st.sampled_from([" ", "\u00a0", "\u202f"])
amounts = st.integers(min_value=0, max_value=10**11)


@settings(deadline=None)  # the first call reads the lexicon
@given(amounts, languages)
def test_a_number_in_a_language_s_own_way_is_read_back(cents: int, language: str) -> None:
    assert read(f"Dat is € {in_digits(cents, language)}.", language) == cents / 100


@settings(deadline=None)  # the first call reads the lexicon
@given(amounts, languages, spaces)
def test_thousands_may_be_set_apart_by_a_space_or_nothing(cents: int, language: str, space: str) -> None:
    assert read(f"Dat is € {in_digits(cents, language, space)}.", language) == cents / 100
    assert read(f"Dat is € {in_digits(cents, language, '')}.", language) == cents / 100


@settings(deadline=None)  # the first call reads the lexicon
@given(st.integers(min_value=2, max_value=999_999), languages)
def test_a_number_in_words_is_read_back(number: int, language: str) -> None:
    sentence = {"nl": f"Het zijn {dutch(number)} kilo.", "en": f"There are {english(number)} kilos."}[language]
    assert read(sentence, language) == number


@settings(deadline=None)  # the first call reads the lexicon
@given(st.integers(min_value=0, max_value=9_999_999), languages)
def test_a_share_in_digits_is_read_back(part: int, language: str) -> None:
    assert read(f"{in_digits(part, language)}%", language) == round(part / 10_000, 9)


@settings(deadline=None)  # the first call reads the lexicon
@given(st.integers(min_value=1, max_value=999), languages)
def test_a_half_written_as_a_sign_is_read_back(number: int, language: str) -> None:
    assert read(f"{number}½ kg", language) == number + 0.5


@settings(deadline=None)  # the first call reads the lexicon
@given(st.integers(min_value=0, max_value=23), st.integers(min_value=0, max_value=59))
def test_a_clock_time_is_read_back(hour: int, minute: int) -> None:
    time = round(hour + minute / 60, 9)
    assert read(f"om {hour}.{minute:02d} uur", "nl") == time
    assert read(f"om {hour:02d}:{minute:02d}", "nl") == time
    assert read(f"at {hour:02d}:{minute:02d}", "en") == time
