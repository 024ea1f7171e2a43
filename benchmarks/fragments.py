"""How many links to quoted words land, in real Chromium and in real Firefox.

    python benchmarks/fragments.py

Each of 35 passages stands far down on a page of its own between others; its link is
made from the page's text as `sources --check` makes it. A link lands when the passage
is in the window and the window has moved. Firefox is driven by its own protocol,
Marionette, over a socket.
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PASSAGES: tuple[tuple[str, str], ...] = (
    (
        "plain words in one run",
        "The harbour authority closed the northern lock in May.",
    ),
    ("five words", "Nobody has read the minutes."),
    ("hyphen", "A well-known state-owned dredger left the inner basin yesterday."),
    ("en dash", "Between 1990–1995 the lighthouse was dark every winter night."),
    ("minus", "It fell below −3 degrees on many consecutive days of March."),
    ("em dash", "The mayor—who had signed it—denied every word of the letter."),
    ("ellipsis", "They waited… and waited for the second ferry to come back."),
    ("three dots", "She said... nothing about the price of the new pumps."),
    ("sharp s", "Die Straße zum alten Fährhafen bleibt bis Oktober gesperrt."),
    ("no-break space", "The pump moves 40&nbsp;litres of bilge water in one minute."),
    ("narrow space", "The bridge cost 299&#8239;792 crowns according to the ledger."),
    ("ligature", "The of&#64257;ce of the pilot was moved to the southern quay."),
    ("quotation marks", "“We never sleep,” the pilot told two reporters on deck."),
    ("apostrophe", "The captain’s report wasn’t signed by the port’s own clerk."),
    (
        "raised note",
        "The clerk kept the ledger<sup><a href='#n'>7</a></sup> in a safe.",
    ),
    ("power", "The water held 10<sup>5</sup> cells in each litre of the sample."),
    (
        "inline tags",
        "The <b>second</b> <i>inspection</i> found a <a href='#x'>crack</a>.",
    ),
    (
        "bold inside a word",
        "An un<b>believ</b>able number of gulls followed the trawler.",
    ),
    ("line break", "First line of the notice<br>second line of the notice here."),
    ("two paragraphs", "The vote was close.</p><p>The losers asked for a recount."),
    (
        "list items",
        "</p><ul><li>Twelve red buoys</li><li>Nine green buoys</li></ul><p>",
    ),
    (
        "cells",
        "</p><table><tr><td>Westhaven quay</td><td>1,250 tons</td></tr></table><p>",
    ),
    ("decimals", "The growth was 4.2 per cent and later 7.9 per cent of trade."),
    ("money", "It is insured for $640,000 and not for more than £3.5 million."),
    ("parentheses", "The owner (Brannigan & Sons) sold the shed (all of it) in June."),
    ("slash", "The import/export licence of the yard ended in the same week."),
    (
        "soft hyphen",
        "The inter&shy;national com&shy;mission met in the old customs hall.",
    ),
    (
        "capitals by style",
        "<span style='text-transform:uppercase'>The tide was high.</span>",
    ),
    ("stands earlier as well", "The same words."),
    (
        "long",
        (
            "The ferry carried more than a thousand passengers and several motorcycles"
            " across the sound in one afternoon, and the crew counted every one of them twice"
            " before the evening bell rang over the harbour."
        ),
    ),
    ("Russian", "Капитан порта не подписал новый договор о ремонте причала."),
    ("Korean", "항구 당국은 오월에 북쪽 갑문을 닫았다고 발표했다."),
    ("Arabic", "أغلقت سلطة الميناء البوابة الشمالية في شهر مايو الماضي."),
    ("Japanese", "港湾局は五月に北の水門を閉じた。理由は述べなかった。"),
    ("Thai", "การท่าเรือปิดประตูน้ำด้านเหนือในเดือนพฤษภาคม"),
)
LANDED = """
const box = document.getElementById("passage").getBoundingClientRect();
return window.scrollY > 500 && box.top > -box.height && box.top < window.innerHeight;
"""
Land = Callable[[str], bool]


def pages(folder: Path) -> Iterator[tuple[str, str]]:
    """The name of each passage, and the address of its page with the link's end."""
    from pelican_factcheck.evidence.sourcetext import make_fragment
    from pelican_factcheck.evidence.webpage import read_page

    for number, (name, passage) in enumerate(PASSAGES):
        others = "".join(f"<p>{one}</p>" for other, one in PASSAGES if other != name)
        early = "<p>Before them, the same words, in passing.</p>"
        html = (
            "<!DOCTYPE html><meta charset=utf-8><title>x</title>"
            f"<body style='font:16px/1.5 sans-serif'>{early}<p>Tall.</p>"
            f"<div style='height:4000px'></div>{early * 0}"
            f"<div id=passage><p>{passage}</p></div>"
            f"<div style='height:4000px'></div>{others}"
        )
        path = folder / f"{number}.html"
        path.write_text(html, encoding="utf-8")
        source = read_page(html)
        alone = read_page(f"<div><p>{passage}</p></div>").text.strip()
        start = source.text.rindex(alone)
        fragment = make_fragment(source, start, start + len(alone))
        yield name, f"{path.as_uri()}#:~:text={fragment}" if fragment else ""


@contextmanager
def chromium() -> Iterator[Land]:
    """Open an address in Chromium, and look where it is."""
    from browsers import find_chromium
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox"]
        )

        def land(url: str) -> bool:
            page = browser.new_page()
            page.goto(url)
            page.wait_for_timeout(400)
            landed = page.evaluate(f"() => {{{LANDED}}}")
            page.close()
            return bool(landed)

        yield land
        browser.close()


@contextmanager
def firefox() -> Iterator[Land]:
    """The same in Firefox."""
    with tempfile.TemporaryDirectory() as profile:
        port = 28281
        Path(profile, "user.js").write_text(f'user_pref("marionette.port", {port});\n')
        process = subprocess.Popen(
            [
                shutil.which("firefox-esr") or "firefox",
                "--headless",
                "--marionette",
                "--profile",
                profile,
                "--no-remote",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            client = Marionette(port)
            client.ask("WebDriver:NewSession", {})

            def land(url: str) -> bool:
                client.ask("WebDriver:Navigate", {"url": "about:blank"})
                client.ask("WebDriver:Navigate", {"url": url})
                time.sleep(0.4)
                answer = client.ask(
                    "WebDriver:ExecuteScript", {"script": LANDED, "args": []}
                )
                return bool(answer["value"])

            yield land
            client.ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        finally:
            process.terminate()
            process.wait(20)


class Marionette:
    """Firefox's own protocol: JSON with its length before it."""

    def __init__(self, port: int) -> None:
        for _ in range(100):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), 30)
                break
            except OSError:
                time.sleep(0.3)
        self.number = 0
        self._read()

    def ask(self, name: str, parameters: dict[str, Any]) -> Any:  # noqa: ANN401 - whatever it answers
        """Send a command, and return the answer."""
        self.number += 1
        data = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(f"{len(data)}:".encode() + data)
        _, _, error, answer = self._read()
        if error:
            raise RuntimeError(error)
        return answer

    def _read(self) -> Any:  # noqa: ANN401 - as above
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        data = b""
        while len(data) < int(length[:-1]):
            data += self.socket.recv(int(length[:-1]) - len(data))
        return json.loads(data)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        links = list(pages(Path(folder)))
        landed = {}
        for browser in (chromium, firefox):
            with browser() as land:
                landed[browser.__name__] = [bool(url) and land(url) for _, url in links]
        both = 0
        for (name, url), one, other in zip(links, *landed.values(), strict=True):
            both += one and other
            told = url.partition("=")[2] or "no link"
            print(
                f"{name:24} {'yes' if one else 'no':4} {'yes' if other else 'no':4} {told}"
            )
        print({name: sum(found) for name, found in landed.items()}, "both:", both)
