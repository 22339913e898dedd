"""A web server on this machine that behaves as mirrors do on bad days: slow, cut off, wrong, gone, elsewhere."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.waiting import until


class Mirror:
    """files: path → content. Each path may have one fault: `slow`, `held` (two thirds come, and the rest when the fault
    is taken away), `cut`, `wrong`, `gone`, `moved`, `circle`.

    asked: the paths that were asked for, with the range, in order.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.faults: dict[str, str] = {}
        self.asked: list[tuple[str, str]] = []
        self.address = ""


@contextmanager
def mirror() -> Iterator[Mirror]:
    """A running server."""
    state = Mirror()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range", "")
            state.asked.append((self.path, wanted))
            fault = state.faults.get(self.path, "")
            if fault == "gone" or (fault != "moved" and self.path not in state.files and fault != "circle"):
                self.send_error(404)
                return
            if fault in ("moved", "circle"):
                self.send_response(302)
                self.send_header("Location", self.path if fault == "circle" else f"/elsewhere{self.path}")
                self.end_headers()
                return
            content = state.files[self.path]
            if fault == "wrong":
                content = b"\x1f\x8b" + bytes(len(content) - 2)
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            if start >= len(content):
                self.send_error(416)
                return
            self.send_response(206 if wanted else 200)
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            self._send(content[start:], fault)

        def _send(self, content: bytes, fault: str) -> None:
            try:
                if fault == "cut":
                    self.wfile.write(content[: max(1, len(content) // 2)])
                    return
                most = len(content) * 2 // 3 if fault == "held" else 0
                self.wfile.write(content[:most])
                if fault == "held":
                    until(lambda: self.path not in state.faults)
                for place in range(most, len(content), 4096):
                    self.wfile.write(content[place : place + 4096])
                    if fault == "slow":
                        self.wfile.flush()
                        time.sleep(0.02)
            except OSError:
                return  # the other side has gone, as it may

        def log_message(self, *_: object) -> None:
            """Say nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    state.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
