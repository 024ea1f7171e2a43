"""What typing costs: the processor time of the language server between two keys.

    python benchmarks/editor.py [SITE]

A server process is driven as an editor drives it, on an article of 3,000 words with 50
claims; with SITE, a number, there are as many other articles beside it. One line for each
kind of keystroke. Linux only: the time is that of the process, as /proc has it.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

WORDS, CLAIMS, KEYS = 3000, 50, 20
VOCABULARY = (
    "the alliance first promised membership in year report of council harbour minister"
    " said that figures rose against expectation while committee noted budget river"
    " bridge opened late city people many old permit tower antenna height measured again"
    " by engineers who claimed it would stand"
).split()
CONF = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'


def make_site(folder: Path, others: int) -> tuple[Path, Path]:
    """Write the site; the paths of the article and of its sidecar."""
    draw = random.Random(1)  # noqa: S311 - the same article each time
    sentences: list[str] = []
    while sum(len(one.split()) for one in sentences) < WORDS:
        words = draw.choices(VOCABULARY, k=draw.randint(9, 19))
        sentences.append(f"{' '.join(words).capitalize()} {draw.randint(3, 9999)}.")
    blocks = [" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5)]
    content = folder / "content"
    content.mkdir()
    (folder / "pelicanconf.py").write_text(CONF, "utf-8")
    head = "Title: Story\nDate: 2026-01-02\n\n"
    article, sidecar = content / "story.md", content / "story.claims.yaml"
    article.write_text(head + "\n\n".join(blocks) + "\n", "utf-8")
    claims = [
        f"- quote: {quote}\n  verdict: false\n  summary: It was not.\n"
        "  source: https://example.org/a\n"
        for quote in draw.sample(sentences, CLAIMS)
    ]
    sidecar.write_text("claims:\n" + "".join(claims), "utf-8")
    for number in range(others):
        (content / f"other{number}.md").write_text(f"{head}Some text.\n", "utf-8")
    return article, sidecar


class Server:
    """The server's process, and its processor time."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pelican_factcheck", "lsp"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        # Popen has types for processes without pipes as well.
        self.input: Any = self.process.stdin
        self.output: Any = self.process.stdout
        self.last = 0
        self.ask("initialize", {"capabilities": {}})
        self.send("initialized", {})

    def send(self, method: str, params: dict[str, Any], **more: int) -> None:
        """Send a message."""
        body = {"jsonrpc": "2.0", "method": method, "params": params, **more}
        data = json.dumps(body).encode()
        self.input.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.input.flush()

    def ask(self, method: str, params: dict[str, Any]) -> Any:  # noqa: ANN401 - as the protocol has it
        """Send a question, and return the answer to it."""
        self.last += 1
        self.send(method, params, id=self.last)
        answers = (one for one in self.messages() if one.get("id") == self.last)
        return next(answers)["result"]

    def messages(self) -> Iterator[dict[str, Any]]:
        """What the server says."""
        while header := self.output.readline():
            length = int(header.partition(b":")[2])
            while self.output.readline().strip():
                pass
            yield json.loads(self.output.read(length))

    def told(self, path: Path, version: int) -> None:
        """Wait until a version of a file is judged."""
        for message in self.messages():
            params = message.get("params", {})
            if params.get("uri") == path.as_uri() and params.get("version") == version:
                return

    def spent(self) -> float:
        """The processor time until now, in milliseconds."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text("utf-8")
        ticks = stat.rpartition(")")[2].split()[11:13]
        return sum(map(int, ticks)) * 1000 / os.sysconf("SC_CLK_TCK")

    def open(self, path: Path) -> None:
        """Open a file, and wait until it is judged."""
        item = {"uri": path.as_uri(), "languageId": "", "version": 1}
        text = path.read_text("utf-8")
        self.send("textDocument/didOpen", {"textDocument": {**item, "text": text}})
        self.told(path, 1)

    def type(self, path: Path, version: int, text: str) -> None:
        """Type a key."""
        name = {"uri": path.as_uri(), "version": version}
        change = {"textDocument": name, "contentChanges": [{"text": text}]}
        self.send("textDocument/didChange", change)


def typed(text: str, at: int, count: int) -> Iterator[str]:
    """A text after each of *count* keys at a place."""
    for number in range(1, count + 1):
        yield f"{text[:at]}{'x' * number}{text[at:]}"


def measure(
    server: Server, article: Path, sidecar: Path
) -> Iterator[tuple[str, float]]:
    """Yield what was done, and the time that it took."""
    server.open(article)
    yield "from the start to the first judgement", server.spent()
    server.open(sidecar)
    version = 1
    for name, path, at in (
        ("a judged key in a checked sentence", article, "quoted"),
        ("a judged key elsewhere in the article", article, "end"),
        ("a judged key in the sidecar", sidecar, "end"),
    ):
        text = path.read_text("utf-8")
        quote = sidecar.read_text("utf-8").partition("quote: ")[2].partition(" ")[0]
        place = text.index(quote) + 1 if at == "quoted" else len(text) - 1
        taken = []
        for after in typed(text, place, KEYS):
            version += 1
            before = server.spent()
            server.type(path, version, after)
            server.told(path, version)
            taken.append(server.spent() - before)
        yield name, statistics.mean(taken)
    text, before = article.read_text("utf-8"), server.spent()
    for after in typed(text, len(text) - 1, 10 * KEYS):
        version += 1
        server.type(article, version, after)
        time.sleep(0.02)
    server.told(article, version)
    yield f"a key of {10 * KEYS} without a pause", (server.spent() - before) / 10 / KEYS
    lines = sidecar.read_text("utf-8").splitlines()
    place = {"line": len(lines) - 4, "character": len("- quote: T")}
    before = server.spent()
    for _ in range(KEYS):
        name = {"uri": sidecar.as_uri()}
        params = {"textDocument": name, "position": place}
        server.ask("textDocument/completion", params)
    yield "sentences offered for a quote", (server.spent() - before) / KEYS


def main() -> None:
    """Print a line for each."""
    others = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with TemporaryDirectory() as folder:
        article, sidecar = make_site(Path(folder), others)
        server = Server(Path(folder))
        print(f"{WORDS:,} words, {CLAIMS} claims, {others:,} other articles")
        for name, taken in measure(server, article, sidecar):
            print(f"{taken:8.1f} ms  {name}")
        server.ask("shutdown", {})
        server.send("exit", {})
        server.process.wait()


if __name__ == "__main__":
    main()
