"""A real Chromium, and a site whose pages forbid what is not in their own files."""

import shutil
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from firefox import Firefox, find_firefox, running_firefox
from pages import build_site
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    expect,
    sync_playwright,
)
from serving import POLICY

# On a machine that is busy the browser may be late; a right page is never waited for.
expect.set_options(timeout=60_000)

DESKTOP = {"viewport": {"width": 1000, "height": 800}}
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
NOON = "2026-11-24T12:00:00"

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """The address of the site, served under a strict content security policy."""
    site = build_site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = site.get(self.path.partition("?")[0])
            self.send_response(404 if content is None else 200)
            kinds = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
            self.send_header(
                "Content-Type", kinds.get(self.path.rpartition(".")[2], "text/html")
            )
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, or else Playwright's own."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[OpenPage]:
    """Make windows, of a desktop or a phone; their consoles stay silent."""
    contexts: list[BrowserContext] = []
    messages: list[str] = []

    def open_(*, phone: bool = False, **options: object) -> Page:
        context = browser.new_context(**{**(PHONE if phone else DESKTOP), **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: messages.append(message.text))
        page.on("pageerror", lambda error: messages.append(str(error)))
        return page

    yield open_
    for context in contexts:
        context.close()
    assert messages == []


@pytest.fixture
def open_page(new_page: OpenPage, base_url: str) -> OpenPage:
    """Open a page of the site by name; its clock stands still."""

    def open_(name: str = "light", fragment: str = "", **options: object) -> Page:
        page = new_page(**options)
        scripted = options.get("java_script_enabled", True)
        if scripted:
            page.clock.install(time=NOON)
        page.goto(f"{base_url}/{name}.html{fragment}")
        if scripted:
            page.clock.pause_at("2026-11-24T13:00:00")
        return page

    return open_


@pytest.fixture(scope="session")
def firefox() -> Iterator[Firefox]:
    """The system's Firefox; without one its tests say so, and all others run."""
    program = find_firefox()
    if program is None:
        pytest.skip("there is no Firefox here: install `firefox` or `firefox-esr`")
    with running_firefox(program) as window:
        yield window
