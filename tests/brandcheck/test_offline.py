"""No network: the guard of the command line really stops a connection, and no module opens one by itself."""

import os
import subprocess
import sys

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
