"""One question over the wire: what a server can do wrong, and that nobody else is spoken to."""

import socket
import threading

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.second.address import read_address
from brandcheck.second.exchange import exchange

from .serving import seen


def ask(address, path="/chat/completions", body=b"{}", seconds=30.0):
    """The whole exchange; gives the reply."""
    waiting = exchange(read_address(address), path, body, seconds)
    try:
        while True:
            next(waiting)
    except StopIteration as end:
        return end.value


def code(address, seconds=30.0):
    with pytest.raises(BrandCheckError) as caught:
        ask(address, seconds=seconds)
    assert caught.value.text("nl") != caught.value.text("en")
    return caught.value.message.code


def test_a_reply_comes_as_it_was_sent(odd_server):
    reply = ask(f"{odd_server}/none/v1")
    assert reply.status == 200
    assert b'\\"none\\"' in reply.body


def test_what_is_sent_names_nobody_and_asks_for_no_more(odd_server):
    ask(f"{odd_server}/none/plain", body=b'{"a": 1}')
    (request,) = [one for one in seen(odd_server) if one["path"].startswith("/none/plain")]
    assert request["body"] == '{"a": 1}'
    assert request["headers"].keys() == {
        "Host",
        "Accept-Encoding",
        "Content-Length",
        "Accept",
        "Connection",
        "Content-Type",
    }


def test_proxies_of_the_environment_are_not_used(odd_server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert ask(f"{odd_server}/none/v1").status == 200


def test_a_redirect_is_not_followed(odd_server):
    assert ask(f"{odd_server}/redirect/there").status == 302
    assert [one["path"] for one in seen(odd_server) if "there" in one["path"]] == ["/redirect/there/chat/completions"]


def test_an_answer_that_is_too_large_is_not_taken_in(odd_server):
    assert ask(f"{odd_server}/huge/v1").body is None


@pytest.mark.parametrize("mode", ["slow", "drip"])
def test_a_server_that_keeps_one_waiting_is_left(odd_server, mode):
    before = threading.active_count()
    assert code(f"{odd_server}/{mode}/v1", seconds=0.3) == "second_too_slow"
    assert threading.active_count() == before


@pytest.mark.parametrize("mode", ["hangup", "garbage"])
def test_a_server_that_breaks_off_is_told(odd_server, mode):
    assert code(f"{odd_server}/{mode}/v1") == "second_broke_off"


def test_who_stops_iterating_hangs_up(odd_server):
    before = threading.active_count()
    waiting = exchange(read_address(f"{odd_server}/slow/v1"), "/chat/completions", b"{}", 600.0)
    next(waiting)
    assert threading.active_count() == before + 1
    waiting.close()
    assert threading.active_count() == before


def test_where_nobody_listens_the_remedy_is_told():
    with socket.socket() as taken:  # bound, but not listening: nobody else gets the port meanwhile
        taken.bind(("127.0.0.1", 0))
        assert code(f"http://127.0.0.1:{taken.getsockname()[1]}/v1") == "second_not_there"


@pytest.mark.parametrize("elsewhere", ["203.0.113.7", "192.168.1.1", "127.0.0.53", "::ffff:127.0.0.1"])
def test_a_localhost_that_stands_for_another_computer_is_refused(monkeypatch, elsewhere):
    family = socket.AF_INET6 if ":" in elsewhere else socket.AF_INET
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 9)),
        (family, socket.SOCK_STREAM, 6, "", (elsewhere, 9)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert code("http://localhost:9/v1") == "second_address"


def test_localhost_is_found_where_it_listens(odd_server):
    assert ask(f"{odd_server}/none/v1".replace("127.0.0.1", "localhost")).status == 200
