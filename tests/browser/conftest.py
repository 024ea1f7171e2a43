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
    ConsoleMessage,
    Error,
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
MEDIA = ("media", "color_scheme", "reduced_motion", "forced_colors", "contrast")
MOST_READERS = 20
"""How many tests share a window, one after the other."""

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


class Window:
    """A page with a context of its own; a new one costs as much time as most tests."""

    def __init__(self, browser: Browser, options: dict[str, object]) -> None:
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self._size = options["viewport"]
        self._session = self.context.new_cdp_session(self.page)
        self._readers = 0

    def forget(self) -> None:
        """Leave nothing of what the last reader did: the next one finds a new window."""
        self._readers += 1
        origin = self.page.evaluate("origin")
        self.page.unroute_all()
        self.page.goto("about:blank")
        self.page.mouse.move(-1, -1)
        self.page.set_viewport_size(self._size)
        self.page.emulate_media(**dict.fromkeys(MEDIA, "null"))
        self.context.clear_permissions()
        if origin != "null":
            self._session.send(
                "Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"}
            )

    @property
    def is_worn(self) -> bool:
        """Whether its clock, which remembers all it was ever told, gets slow."""
        return self._readers >= MOST_READERS


@pytest.fixture(scope="session")
def windows() -> dict[str, list[Window]]:
    """The windows that wait for a reader, by their options."""
    return {}


@pytest.fixture
def new_page(browser: Browser, windows: dict[str, list[Window]]) -> Iterator[OpenPage]:
    """Make windows, of a desktop or a phone; their consoles stay silent."""
    opened: list[tuple[Window, list[Window]]] = []
    messages: list[str] = []

    def told(message: ConsoleMessage) -> None:
        messages.append(message.text)

    def failed(error: Error) -> None:
        messages.append(str(error))

    def open_(*, phone: bool = False, clock: bool = False, **options: object) -> Page:
        options = {**(PHONE if phone else DESKTOP), **options}
        waiting = windows.setdefault(repr((clock, sorted(options.items()))), [])
        window = waiting.pop() if waiting else Window(browser, options)
        opened.append((window, waiting))
        window.page.on("console", told)
        window.page.on("pageerror", failed)
        return window.page

    yield open_
    for window, waiting in opened:
        window.forget()
        window.page.remove_listener("console", told)
        window.page.remove_listener("pageerror", failed)
        if window.is_worn:
            window.context.close()
        else:
            waiting.append(window)
    assert messages == []


@pytest.fixture
def open_page(new_page: OpenPage, base_url: str) -> OpenPage:
    """Open a page of the site by name; its clock stands still."""

    def open_(name: str = "light", fragment: str = "", **options: object) -> Page:
        scripted = bool(options.get("java_script_enabled", True))
        page = new_page(clock=scripted, **options)
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
