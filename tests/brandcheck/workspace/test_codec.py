import dataclasses
import json
import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck import model
from brandcheck.model import Evidence, GapKind, Measurement, Message, Reason
from brandcheck.workspace import codec

from .making import document, evidence, measurement

DATACLASSES = sorted(
    (item for item in vars(model).values() if dataclasses.is_dataclass(item)), key=lambda item: item.__name__
)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("kind", DATACLASSES, ids=lambda kind: kind.__name__)
def test_every_dataclass_of_the_model_comes_back_the_same(kind: type):
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(st.from_type(kind))
    def round_trip(value: object):
        data = codec.dumps(value)
        again = codec.loads(kind, data)
        assert again == value
        assert codec.dumps(again) == data

    round_trip()


def test_canonical_json_does_not_depend_on_the_order_of_a_mapping():
    one = measurement((), ())
    other = dataclasses.replace(one, engine=dict(reversed(one.engine.items())))
    assert list(other.engine) != list(one.engine)
    assert codec.dumps(other) == codec.dumps(one)


def test_json_is_plain_enough_for_others_to_read():
    data = json.loads(codec.dumps(measurement((), ())))
    assert data["gaps"][0]["probabilities"] == {"contradicted": 0.75, "stretch": 0.25}
    assert data["organisation"]["name"] == "Zorggroep Één"


@pytest.mark.parametrize(
    ("kind", "data", "says"),
    [
        (Message, '{"code": "a", "parameters": [], "colour": "red"}', "no field colour"),
        (bytes, '"?"', "no base64"),
        (bytes, "[]", "no base64"),
        (Message, '{"parameters": []}', "lacks code"),
        (Message, '{"code": 3}', "3 is not str"),
        (Message, '{"code": "a", "parameters": [["one"]]}', "no list of 2"),
        (Message, "[]", "no Message"),
        (Message, "{", "not JSON"),
        (GapKind, '"enormous"', "no GapKind"),
        (Reason, '{"start": true, "end": 1, "text": "a", "weight": 0.5}', "True is not int"),
        (tuple[Reason, ...], '{"start": 0}', "no list"),
        (float | None, '"much"', "none of"),
    ],
)
def test_what_does_not_fit_is_refused(kind: type, data: str, says: str):
    with pytest.raises(codec.CodecError, match=says):
        codec.loads(kind, data)


def test_a_missing_field_takes_its_default():
    assert codec.loads(Message, '{"code": "a"}') == Message("a")


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_lacks_are_refused(number: float):
    with pytest.raises(codec.CodecError):
        codec.dumps(dataclasses.replace(evidence(document("a", "Zin.")[1][0]), supports=number))


def test_what_is_no_data_is_refused():
    with pytest.raises(codec.CodecError, match="set has no place"):
        codec.dumps({1, 2})
    with pytest.raises(codec.CodecError, match="a key is int"):
        codec.dumps({1: 2})
    with pytest.raises(codec.CodecError, match="no place in JSON"):
        codec.loads(set, "[]")


def test_whole_numbers_in_a_field_of_fractions_are_read_as_fractions():
    plain = json.loads(codec.dumps(evidence(document("a", "Zin.")[1][0])))
    again = codec.loads(Evidence, json.dumps(plain | {"supports": 1}))
    assert type(again.supports) is float


def test_settings_keep_their_types():
    again = codec.loads(Measurement, codec.dumps(measurement((), ())))
    assert {name: type(item) for name, item in again.settings.items()} == {
        "listed_from": float,
        "minimum_documents": int,
        "mode": str,
        "strict": bool,
    }
