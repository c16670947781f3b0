import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.ingest.normalise import normalise, one_line

odd_text = st.text(
    alphabet=st.sampled_from(
        [
            *"abZé1 -\n\r\t.",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "ﬁ",
            "ĳ",
            "\u0301",
            "😀",
            "\x02",
            "‐",
            "\u2028",
        ]
    )
)


@given(st.one_of(st.text(), odd_text))
def test_a_second_time_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert one_line(one_line(text)) == one_line(text)


@given(st.one_of(st.text(), odd_text))
def test_what_is_stored_has_no_hidden_or_odd_characters(text: str) -> None:
    stored = normalise(text)
    assert not set(stored) & set("\r\t\u00ad\u200b\u202e\ufeff\u00a0\x00")
    assert stored == stored.strip()
    stored.encode("utf-8")
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    ("found", "stored"),
    [
        ("kwaliteits-\nsysteem", "kwaliteitssysteem"),
        ("Noord-\nHolland", "Noord-Holland"),
        ("2024-\n2026", "2024-2026"),
        ("24-\nuurs", "24-uurs"),
        ("e-\nmail", "e-mail"),
        ("QR-\ncode", "QR-code"),
        ("in-\nen uitgaand", "in- en uitgaand"),
        ("klant\u00adgericht", "klantgericht"),
        ("klant\u00ad\ngericht", "klantgericht"),
        ("eﬃciënt ﬁets", "efficiënt fiets"),
        ("e\u0301e\u0301n", "één"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("\ufeffeen\u200b twee\u202e drie", "een twee drie"),
        ("“Wij” zeggen ‘ja’ – altijd…", "“Wij” zeggen ‘ja’ – altijd…"),
        ("een \r\n twee\r drie", "een\ntwee\ndrie"),
        ("hartje ❤️ en 👩\u200d💻", "hartje ❤️ en 👩\u200d💻"),
        ("zo -\nmaar", "zo -\nmaar"),
    ],
)
def test_examples(found: str, stored: str) -> None:
    assert normalise(found) == stored


def test_one_line_joins_lines() -> None:
    assert one_line("Wij luis-\nteren\nnaar u") == "Wij luisteren naar u"
