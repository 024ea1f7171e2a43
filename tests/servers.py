"""Real servers on this machine, as well-behaved as a test wants them."""

import ssl
import threading
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme


class Server:
    """A server whose answers are functions by path; it remembers what was asked."""

    def __init__(self):
        self.pages: dict[str, Callable] = {}
        self.asked: list[tuple[str, dict]] = []
        self.url = ""

    def page(self, path, body=b"", status=200, **headers):
        """Serve *body* at *path*, with a true length unless a header says other."""
        data = body.encode("utf-8") if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        def answer(handler):
            handler.send_response(status)
            for name, value in {"Content-Length": str(len(data)), **named}.items():
                if value is not None:
                    handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(data)

        self.pages[path] = answer
        return self.url + path

    def raw(self, path, answer):
        """Let a function write the bytes of the answer."""
        self.pages[path] = answer
        return self.url + path

    def paths(self):
        """The paths that were asked for, but for robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def serve():
    """A server on a free port of 127.0.0.1, until the test ends."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            """Answer by the path."""
            server.asked.append((self.path, dict(self.headers)))
            answer = server.pages.get(self.path)
            self.close_connection = True
            if answer is None:
                self.send_error(404)
                return
            try:
                answer(self)
            except OSError:
                return  # the client has seen enough

        def log_message(self, *_):
            """Say nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    thread = threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{http.server_port}"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()


@contextmanager
def serve_encrypted(body):
    """A page behind TLS, its address, and a context that trusts its certificate."""
    authority = trustme.CA()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    http.socket = server_side.wrap_socket(http.socket, server_side=True)
    http.handle_error = lambda *_: None  # a client that does not trust us hangs up
    thread = threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        context = ssl.create_default_context()
        authority.configure_trust(context)
        yield f"https://localhost:{http.server_port}/", context
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
