"""No network: the guard of the command line really stops a connection, and no module opens one by itself."""

import os
import shutil
import socket
import subprocess
import sys

from tests.end_to_end.organisation import write_organisation

GUARDED = """
import socket
from brandcheck.offline import forbid_network
forbid_network()
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
    lambda: socket.getaddrinfo("brandcheck.example", 443),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
):
    try:
        attempt()
    except PermissionError as error:
        print("refused", error)
"""


def test_every_way_out_is_refused():
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", GUARDED], capture_output=True, text=True, check=True)
    assert done.stdout.count("refused") == 4, done.stdout + done.stderr


AFTER_MAIN = """
import socket, sys
from brandcheck.__main__ import main
sys.argv = ["brandcheck", "values", sys.argv[1]]
assert main() == 0
socket.create_connection(("127.0.0.1", 9), timeout=1)
"""


def test_the_command_line_shuts_the_network(tmp_path):
    values = tmp_path / "org.json"
    values.write_text(
        '{"name": "X", "language": "nl", "values": [{"id": "open", "name": "Open", "statement": "Wij zeggen alles."}]}',
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", AFTER_MAIN, str(values)], capture_output=True, text=True, check=False
    )
    assert "Wij zeggen alles." in done.stdout
    assert "PermissionError: BrandCheck never uses the network" in done.stderr


ENCODING = """
from brandcheck import detect
detect.self_check()
"""


def test_the_model_keeps_no_number_of_the_machine_and_reports_to_nobody(tmp_path):
    # onnxruntime holds its tongue by itself on build machines, and then this would prove nothing.
    own = {name: value for name, value in os.environ.items() if name not in {"CI", "GITHUB_ACTIONS", "TF_BUILD"}}
    folders = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"), str(tmp_path))
    subprocess.run([sys.executable, "-W", "ignore", "-c", ENCODING], env=own | folders, check=True)
    assert list(tmp_path.rglob("*")) == []


ONE_DOOR = """
import socket, sys, threading
from brandcheck.offline import forbid_network, to_loopback
forbid_network()
port = int(sys.argv[1])

def attempt(what):
    try:
        what()
        return "let through"
    except PermissionError:
        return "refused"

def connect(host, port, family=socket.AF_INET):
    with socket.socket(family) as line:
        line.connect((host, port))

def datagram():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"x", ("127.0.0.1", port))

def bind():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))

def in_another_thread():
    said = []
    other = threading.Thread(target=lambda: said.append(attempt(lambda: connect("127.0.0.1", port))))
    other.start()
    other.join()
    if said == ["refused"]:
        raise PermissionError

def other_door():
    with to_loopback("brandcheck.example", port):
        pass

with to_loopback("localhost", port):
    for name, what in {
        "through the door": lambda: connect("127.0.0.1", port),
        "its name": lambda: socket.getaddrinfo("localhost", port),
        "another port": lambda: connect("127.0.0.1", port + 1),
        "another loopback address": lambda: connect("127.0.0.2", port),
        "a name in place of an address": lambda: connect("localhost", port),
        "another computer": lambda: connect("203.0.113.7", port),
        "another computer, IPv6": lambda: connect("2001:db8::7", port, socket.AF_INET6),
        "another name": lambda: socket.getaddrinfo("brandcheck.example", port),
        "its name for another port": lambda: socket.getaddrinfo("localhost", port + 1),
        "the old way to a name": lambda: socket.gethostbyname("localhost"),
        "a datagram": datagram,
        "to listen": bind,
        "in another thread": in_another_thread,
    }.items():
        print(name, attempt(what), sep=": ")
print("afterwards", attempt(lambda: connect("127.0.0.1", port)), sep=": ")
print("a door elsewhere", attempt(other_door), sep=": ")
"""


def test_the_door_for_a_second_reader_lets_one_port_of_this_machine_through_and_nothing_else():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", ONE_DOOR, port], capture_output=True, text=True, check=True
        )
    said = dict(line.split(": ") for line in done.stdout.splitlines())
    assert len(said) == 15
    assert {name for name, verdict in said.items() if verdict != "refused"} == {"through the door", "its name"}


def without_network() -> list[str]:
    """What to put before a command so that it runs without any network, where the system lets us."""
    sealed = ["unshare", "--map-root-user", "--net"]
    allowed = (
        shutil.which("unshare") and subprocess.run([*sealed, "true"], capture_output=True, check=False).returncode == 0
    )
    return sealed if allowed else []


def test_a_check_and_its_exports_need_no_network(tmp_path):
    folder, file = write_organisation(tmp_path / "org"), tmp_path / "w.brandcheck"
    commands = [["check", folder, "--workspace", file, "--pdf", tmp_path / "r.pdf"]]
    commands += [
        ["export", file, "--format", form, "--output", tmp_path / f"e.{form}"] for form in ("docx", "xlsx", "qdpx")
    ]
    for command in commands:
        program = [sys.executable, "-W", "ignore", "-m", "brandcheck", *map(str, command)]
        done = subprocess.run([*without_network(), *program], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert {each.name for each in tmp_path.glob("e.*")} == {"e.docx", "e.xlsx", "e.qdpx"}
