"""Which addresses a second reader may have: this computer, spelled in one way, and nothing else."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.second.address import read_address, second_reader


@pytest.mark.parametrize(
    ("given_address", "read"),
    [
        ("http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1"),
        ("http://localhost:1234/v1/", "http://localhost:1234/v1"),
        ("http://LocalHost:1234", "http://localhost:1234"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("http://127.0.0.1/v1", "http://127.0.0.1:80/v1"),
    ],
)
def test_this_computer_is_allowed(given_address, read):
    assert str(read_address(given_address)) == read
    assert str(read_address(read)) == read


@pytest.mark.parametrize(
    "address",
    [
        "https://127.0.0.1:11434/v1",
        "http://192.168.1.10:11434/v1",
        "http://10.0.0.1:1",
        "http://0.0.0.0:11434/v1",
        "http://127.0.0.2:11434/v1",
        "http://127.1:11434/v1",
        "http://2130706433:11434/v1",
        "http://0x7f000001:11434/v1",
        "http://0177.0.0.1:11434/v1",
        "http://127.0.0.1.:11434/v1",
        "http://127.0.0.1.nip.example:11434/v1",
        "http://localhost.:11434/v1",
        "http://localhost.example:11434/v1",
        "http://localhost@brandcheck.example:11434/v1",
        "http://user@127.0.0.1:11434/v1",
        "http://127.0.0.1:11434@brandcheck.example/v1",
        "http://127.0.0.1\\@brandcheck.example/v1",
        "http://[::ffff:127.0.0.1]:11434/v1",
        "http://[::1%eth0]:11434/v1",
        "http://[::]:11434/v1",
        "http://１２７.0.0.1:11434/v1",
        "http://localhost:11434/v1?to=brandcheck.example",
        "http://localhost:11434/v1#part",
        "http://localhost:11434/v1/../%2e",
        "http://localhost:11434/v1\r\nHost: brandcheck.example",
        "http://localhost:0/v1",
        "http://localhost:65536/v1",
        "http://localhost:port/v1",
        "http://[::1/v1",
        "//localhost:11434/v1",
        "localhost:11434",
        "file:///etc/passwd",
        " http://localhost:11434/v1",
        "",
    ],
)
def test_every_other_place_and_spelling_is_refused(address):
    with pytest.raises(BrandCheckError) as caught:
        read_address(address)
    assert caught.value.message.code == "second_address"
    assert "http://127.0.0.1:11434/v1" in caught.value.text("nl")


@given(st.text(string.ascii_letters + string.digits + ".:@/[]%-_\\?# ", max_size=40))
def test_whatever_host_is_written_only_the_three_are_let_in(host):
    try:
        address = read_address(f"http://{host}:11434/v1")
    except BrandCheckError:
        return
    assert address.host in {"127.0.0.1", "::1", "localhost"}


def test_a_reader_has_a_model_that_by_its_name_is_here():
    assert second_reader("http://localhost:11434/v1/", " llama3.1:8b ").model == "llama3.1:8b"
    assert second_reader("http://localhost:8080", "C:\\models\\een model (Q4).gguf").model.endswith("(Q4).gguf")
    for model, code in (
        ("", "second_model_missing"),
        ("a\nb", "second_model_missing"),
        ("x" * 201, "second_model_missing"),
        ("gpt-oss:120b-cloud", "second_model_elsewhere"),
        ("glm-4.6:Cloud", "second_model_elsewhere"),
    ):
        with pytest.raises(BrandCheckError) as caught:
            second_reader("http://localhost:11434/v1", model)
        assert caught.value.message.code == code
