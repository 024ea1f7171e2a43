"""A real Chromium, and a site whose pages forbid what is not in their own files."""

import shutil
from collections import defaultdict
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
    ViewportSize,
    expect,
    sync_playwright,
)
from serving import ASSETS, KEPT, POLICY

# On a machine that is busy the browser may be late; a right page is never waited for.
expect.set_options(timeout=60_000)

CHROMIUMS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
)
"""Programs of one engine; without the frame of a window the first takes a third less time."""
DESKTOP = {"width": 1000, "height": 800}
PHONE = {"width": 390, "height": 844}
NOON = "2026-11-24T12:00:00"
MEDIA = ("media", "color_scheme", "reduced_motion", "forced_colors", "contrast")

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
            if self.path.endswith(ASSETS):
                self.send_header("Cache-Control", KEPT)
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
    program = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


class Window:
    """A page with a context of its own; a new one costs as much time as most tests."""

    def __init__(self, browser: Browser, *, phone: bool, script: bool) -> None:
        self.context = browser.new_context(
            has_touch=phone, is_mobile=phone, java_script_enabled=script
        )
        self.page = self.context.new_page()
        self._session = self.context.new_cdp_session(self.page)

    def forget(self) -> None:
        """Leave nothing of what the last reader did: the next one finds a new window."""
        origin = self.page.evaluate("origin")
        self.page.unroute_all()
        self.page.goto("about:blank")
        self.page.mouse.move(-1, -1)
        self.page.emulate_media(**dict.fromkeys(MEDIA, "null"))
        self.context.clear_permissions()
        if origin != "null":
            self._session.send(
                "Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"}
            )


@pytest.fixture(scope="session")
def windows() -> defaultdict[tuple[bool, ...], list[Window]]:
    """The windows that wait for a reader, by what a window cannot change."""
    return defaultdict(list)


@pytest.fixture
def new_page(
    browser: Browser, windows: defaultdict[tuple[bool, ...], list[Window]]
) -> Iterator[OpenPage]:
    """Make windows, of a desktop or a phone; their consoles stay silent."""
    opened: list[tuple[Window, list[Window]]] = []
    messages: list[str] = []

    def told(message: ConsoleMessage) -> None:
        messages.append(message.text)

    def failed(error: Error) -> None:
        messages.append(str(error))

    def open_(
        *,
        phone: bool = False,
        script: bool = True,
        clock: bool = False,
        size: ViewportSize | None = None,
        **media: object,
    ) -> Page:
        waiting = windows[phone, script, clock]
        window = (
            waiting.pop() if waiting else Window(browser, phone=phone, script=script)
        )
        opened.append((window, waiting))
        window.page.on("console", told)
        window.page.on("pageerror", failed)
        window.page.set_viewport_size(size or (PHONE if phone else DESKTOP))
        window.page.emulate_media(**media)
        return window.page

    yield open_
    for window, waiting in opened:
        window.forget()
        window.page.remove_listener("console", told)
        window.page.remove_listener("pageerror", failed)
        waiting.append(window)
    assert messages == []


@pytest.fixture
def open_page(new_page: OpenPage, base_url: str) -> OpenPage:
    """Open a page of the site by name; its clock stands still."""

    def open_(
        name: str = "light",
        fragment: str = "",
        *,
        script: bool = True,
        **options: object,
    ) -> Page:
        page = new_page(script=script, clock=script, **options)
        if script:
            page.clock.install(time=NOON)
        page.goto(f"{base_url}/{name}.html{fragment}")
        if script:
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
