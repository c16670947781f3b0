"""A value as the encoder reads it."""

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.detect.wording import part_texts, value_parts
from brandcheck.model import Organisation, Value


def test_a_value_falls_apart_into_its_promises() -> None:
    statement = "Wij houden van ons werk. Wij leren elke dag bij, en we zeggen het als iets misgaat: dat helpt. Altijd!"
    assert value_parts(Value("v", "Vakwerk", statement)) == [
        "Vakwerk",
        "Wij houden van ons werk.",
        "Wij leren elke dag bij",
        "en we zeggen het als iets misgaat",
    ]


@given(st.text(max_size=20), st.text(max_size=80))
def test_every_value_has_a_part(name: str, statement: str) -> None:
    value = Value("v", name, statement)
    assert value_parts(value)
    assert part_texts(Organisation("O", "nl", (value, value))) == 2 * value_parts(value)
