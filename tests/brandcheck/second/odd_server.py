"""A small server process that plays a language model, well or badly: the first part of a request's path says how.

It prints its port, serves until its input ends, and gives at /seen what it was sent. Run by `serving.odd_server`.
"""

import json
import sys
import threading
import time
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TRIAL = Path(__file__).parents[3] / "resources" / "prompts" / "second_reader_trial.toml"

MODELS = {"object": "list", "data": [{"id": "tiny:latest"}, {"id": "other"}]}
SEEN: list[dict] = []
STOPPED = threading.Event()
HUGE = 400 * 1024


def completion(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


ANSWERS = {
    "supports": completion('{"answer": "supports"}'),
    "contradicts": completion(' {"answer":\n"contradicts"} '),
    "none": completion('{"answer": "none"}'),
    "nonsense": completion("The sentence clearly supports the value."),
    "fenced": completion('```json\n{"answer": "supports"}\n```'),
    "more": completion('{"answer": "supports", "because": "it says so"}'),
    "other": completion('{"answer": "maybe"}'),
    "empty": completion(None),
    "nested": b"[" * 100_000,
    "html": b"<html>It works!</html>",
    "huge": completion("x" * HUGE),
}


BROKEN_OFF = {
    "hangup": b"",
    "garbage": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
}


def sensible(body: bytes) -> bytes:
    """Right about the cases of the trial; of all else it says that it contradicts."""
    languages = tomllib.loads(TRIAL.read_text(encoding="utf-8")).values()
    right = {case["sentence"]: case["answer"] for language in languages for case in language["cases"]}
    asked = json.loads(json.loads(body)["messages"][1]["content"])
    return ANSWERS[right.get(asked["sentence"], "contradicts")]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/seen":
            self.give(200, json.dumps(SEEN).encode())
        else:
            self.play(b"")

    def do_POST(self) -> None:
        self.play(self.rfile.read(int(self.headers["Content-Length"])))

    def play(self, body: bytes) -> None:
        SEEN.append({"path": self.path, "headers": dict(self.headers), "body": body.decode()})
        mode, what = self.path.strip("/").split("/", 1)
        models = what == "v1/models"
        if mode == "gone":
            self.give(404, b'{"error": "no such path"}')
        elif mode == "broken" and not models:
            self.give(500, b"out of memory")
        elif mode == "redirect":
            self.give(302, b"", Location=f"http://127.0.0.1:{self.server.server_port}/supports/{what}")
        elif mode == "away" and not models:
            self.give(307, b"", Location="http://brandcheck.example/v1")
        elif mode in BROKEN_OFF and not models:
            self.wfile.write(BROKEN_OFF[mode])
            self.close_connection = True
        elif mode == "slow" and not models:
            STOPPED.wait()
        elif mode == "drip" and not models:
            self.drip()
        elif models and mode != "html":
            self.give(200, json.dumps(MODELS).encode())
        elif mode == "sensible":
            self.give(200, sensible(body))
        else:
            self.give(200, ANSWERS[mode])

    def drip(self) -> None:
        """A header that never ends, a byte at a time: no single wait is long."""
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not STOPPED.is_set():
                self.wfile.write(b".")
                time.sleep(0.02)
        except OSError:
            self.close_connection = True

    def give(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}" + "\n")
    sys.stdout.flush()
    sys.stdin.read()
    STOPPED.set()
    server.shutdown()


if __name__ == "__main__":
    main()
