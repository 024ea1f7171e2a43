"""A folder of built pages, served on this machine under a content security policy."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

POLICY = "default-src 'self'"
"""What is not in the site's own files is forbidden."""
KEPT = "max-age=3600"
"""How long style sheets and scripts are kept: longer than a test run takes."""
ASSETS = (".css", ".js", ".svg")


class Handler(SimpleHTTPRequestHandler):
    """Sends files with a policy, and keeps no log."""

    def __init__(self, *arguments: object, policy: str, **options: object) -> None:
        self.policy = policy
        super().__init__(*arguments, **options)

    def end_headers(self) -> None:
        """Add the policy to what a file server sends, and what it says of assets."""
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        if self.path.partition("?")[0].endswith(ASSETS):
            self.send_header("Cache-Control", KEPT)
        super().end_headers()

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, *, policy: str = POLICY) -> Iterator[str]:
    """Serve the files of *folder*; the address has no slash at its end."""
    handler = partial(Handler, directory=str(folder), policy=policy)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
