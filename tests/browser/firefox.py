"""A real Firefox, driven over WebDriver BiDi: what its reader does, and what it shows."""

import asyncio
import json
import re
import shutil
import subprocess
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from bidiwave import BiDiClient
from bidiwave.modules.input import SPECIAL_KEYS
from bidiwave.protocol.results import InputSource
from gestures import until

NAMES = ("firefox", "firefox-esr")
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PREFERENCES = """\
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.startup.page", 0);
user_pref("app.update.enabled", false);
"""


def find_firefox() -> str | None:
    """The path of the system's Firefox, if there is one."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def running_firefox(program: str) -> Iterator["Firefox"]:
    """A Firefox with a profile of its own and an empty window."""
    with TemporaryDirectory() as profile:
        Path(profile, "user.js").write_text(PREFERENCES, encoding="utf-8")
        command = [program, "--headless", "--profile", profile]
        with subprocess.Popen(
            [*command, "--remote-debugging-port=0", "about:blank"],
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            heard = map(LISTENS.search, process.stderr or ())
            address = next(filter(None, heard))[1]
            rest = Thread(target=lambda: [*(process.stderr or ())])
            rest.start()
            try:
                firefox = Firefox(f"{address}/session")
                yield firefox
                firefox.leave()
            finally:
                process.terminate()
                rest.join()


class Firefox:
    """One window of Firefox."""

    def __init__(self, address: str) -> None:
        # The other browser's driver has the loop of this thread.
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever)
        self._thread.start()
        self._client: BiDiClient = self._await(BiDiClient.connect(address))
        self._window = self._await(self._client.browsing.create_context())

    def _await(self, action: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(action, self._loop).result()

    def leave(self) -> None:
        """End the session."""
        self._await(self._client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def open(self, address: str, width: int = 1000, height: int = 800) -> None:
        """Open a page in a window of that size, with the pointer in its corner."""
        size = {"width": width, "height": height}
        self._await(self._client.browsing.set_viewport(self._window, size))
        self._await(self._client.browsing.navigate(self._window, "about:blank"))
        self._await(self._client.browsing.navigate(self._window, address))
        self.move(1, 1)

    def evaluate(self, expression: str) -> object:
        """The value of a JavaScript expression, awaited, as JSON carries it."""
        as_json = (
            f"Promise.resolve({expression}).then((it) => JSON.stringify(it) ?? 'null')"
        )
        answer = self._await(
            self._client.script.evaluate(self._window, as_json, await_promise=True)
        )
        return json.loads(answer.value)  # type: ignore[attr-defined] # a string

    def wait_until(self, condition: str) -> None:
        """Wait until *condition* holds on the page."""
        assert self.evaluate(until(condition)), f"it never came about that {condition}"

    def move(self, x: float, y: float) -> None:
        """Move the pointer there."""
        self._act("pointer", [{"type": "pointerMove", "x": int(x), "y": int(y)}])

    def click(self, x: float, y: float) -> None:
        """Click there."""
        press = [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self._act(
            "pointer", [{"type": "pointerMove", "x": int(x), "y": int(y)}, *press]
        )

    def wheel(self, x: float, y: float) -> None:
        """Turn the wheel by a notch with the pointer there."""
        scroll = {
            "type": "scroll",
            "x": int(x),
            "y": int(y),
            "deltaX": 0,
            "deltaY": 100,
        }
        self._act("wheel", [scroll])

    def press(self, *keys: str) -> None:
        """Press keys together, by their names or signs."""
        signs = [SPECIAL_KEYS.get(key, key) for key in keys]
        strokes = [{"type": "keyDown", "value": sign} for sign in signs]
        strokes += [{"type": "keyUp", "value": sign} for sign in reversed(signs)]
        self._act("key", strokes)

    def _act(self, kind: str, actions: list[dict[str, object]]) -> None:
        source = InputSource(type=kind, id=kind, actions=actions)
        self._await(self._client.input.perform_actions(self._window, [source]))
