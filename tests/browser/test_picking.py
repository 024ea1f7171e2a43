"""Picking a claim where one reads: what is copied is found where it was selected."""

import random
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from accessibility import violations_in_both_lights
from conftest import OpenPage
from firefox import Firefox
from gestures import until, wait_until
from msgspec import structs
from playwright.sync_api import Page
from serving import served
from sites import WITH_THEME_FILES, Site

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text

pytestmark = pytest.mark.browser

HEAD = "<html><head><title>{0}</title></head><body>"
STORY = """\
<p id="first">The tower was opened in 1889. It is 330 metres high. Nobody hated it.</p>
<p>It says &quot;no: never&quot;, and: - that is all. It costs 10<sup>6</sup> francs, 1,889.5 each
or 10–20% less, on a well-known day.<sup><a class="footnote-ref" href="#fn1">1</a></sup> It is old
<a class="footnote-reference" href="#f">[2]</a>. Nobody
hated it. <del>Everybody loved it.</del></p>
<h2>Later<a class="headerlink" href="#later">¶</a></h2>
<ul><li>It was painted red.</li><li>It was painted brown.</li><li>It was painted red.</li></ul>
<table><tr><td>Height</td><td>330 m</td></tr></table>
<p id="quoted">“Paris—a city—was lit: #1 in <em>all</em> of &lt;Europe&gt;.” – <code>- x: y</code></p>
<p lang="zh">法国人说不是真的。这座铁塔高三百三十米，一八八九年开放。</p>
<p lang="th">หอไอเฟลไม่สูงเท่านี้ในปี 1889</p>
<script>document.write("")</script><p hidden>Nobody sees this.</p>
"""
ARABIC = "<p>بُني البرج في عام 1889 في باريس. يبلغ ارتفاعه 330 مترًا اليوم.</p>"
ARTICLES = {"story": STORY, "arabic": ARABIC}
THEME = str(Path(__file__).parents[2] / "theme")
SIDECAR = """\
claims:
- id: high
  quote: It is 330 metres high.
  verdict: true
  summary: It has been since 2022.
  source: https://source.example/height
"""


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a preview of two articles, one without a sidecar."""
    site = Site(tmp_path_factory.mktemp("picking"))
    meta = '<meta name="date" content="2026-01-02">'
    for name, body in ARTICLES.items():
        path = site.write(f"{name}.html", "")
        title = HEAD.format(name).replace("</head>", f"{meta}</head>")
        path.write_text(
            f"{title}<div id=words>{body}</div></body></html>", encoding="utf-8"
        )
    site.write("story.claims.yaml", SIDECAR)
    site.build(
        SITEURL="",
        FACTCHECK_PREVIEW=True,
        RELATIVE_URLS=True,
        THEME=THEME,
        **WITH_THEME_FILES,
    )
    with served(site.folder / "output", policy="") as address:
        yield address


# Selects so many units of the article's own words, and returns them, with how many
# letters of the article stand before them. What is ours and what is hidden is not counted.
# What was offered before is gone then.
SELECT = """
([start, end]) => {
  document.querySelector(".factcheck-picker").shadowRoot.querySelector("textarea").value = "";
  const area = document.querySelector("#words");
  const ours = 'script, [hidden], [data-added], [class^="factcheck-"]:not(mark)';
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node; (node = walker.nextNode()); )
    if (!node.parentElement.closest(ours)) nodes.push(node);
  const text = nodes.map((node) => node.data).join("");
  const [from, to] = [Math.floor(start * text.length), Math.floor(end * text.length)];
  const at = (offset) => {
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset];
      offset -= node.length;
    }
  };
  getSelection().setBaseAndExtent(...at(from), ...at(to));
  return [text.slice(0, from), text.slice(from, to)];
}
"""
PICKER = "document.querySelector('.factcheck-picker')"
SHOWN = f"{PICKER}.matches(':popover-open')"
BUTTON = f"{PICKER}.shadowRoot.querySelector('button')"
TOLD = f"{PICKER}.shadowRoot.querySelector('p').textContent"
AREA = f"{PICKER}.shadowRoot.querySelector('textarea').value"
OFFERED = f"""
{until(SHOWN)}.then(() => {BUTTON}.click()).then(() => {until(AREA)}).then(() => {AREA})
"""
REFUSE = "(navigator.clipboard.writeText = () => Promise.reject(), 1)"
WORDS = "Nobody\\nhated it."
STRUCK = "Everybody loved it."


def letters(text: str) -> str:
    """The letters and digits of a text, in the form in which they are compared."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text).casefold()))


def judge(html: str, before: str, selected: str, copied: str) -> str:
    """Return the quote of the claim that was *copied*, which stands where it was selected.

    Struck words and the markers of footnotes need not be in it. A claim about nothing
    else is found, and told to be struck. Of what is torn the whole is offered.
    """
    text = copied.removeprefix("claims:\n").replace("verdict:", "verdict: true", 1)
    sidecar = read_sidecar(f"claims:\n{text}")
    assert sidecar.diagnostics == (), copied
    (anchor,) = annotate(html, sidecar.claims).anchors
    visible = read_text(html)
    if anchor.status == "changed":  # a part of a number, of a name or of a syllable
        (claim,) = sidecar.claims
        torn = claim.quote
        offered = find_quote(document_of(visible), torn.exact).closest
        whole = structs.replace(torn, exact=offered, prefix="", suffix="")
        claim = structs.replace(claim, quote=whole)
        (anchor,) = annotate(html, [claim]).anchors
    struck = visible.text.find(STRUCK)
    is_struck = 0 <= struck <= anchor.found_start < struck + len(STRUCK)
    assert anchor.status == ("drifted" if is_struck else "exact"), (selected, copied)
    offsets = [
        offset for offset, char in enumerate(visible.text) for _ in letters(char)
    ]
    first = len(letters(before))
    wanted = {
        offset
        for offset in offsets[first : first + len(letters(selected))]
        if not any(start <= offset < end for start, end in visible.asides)
    }
    found = set(range(anchor.start, anchor.end))
    assert wanted <= found, (selected, copied)
    return str(anchor.quote.exact)


def draw(number: int) -> Iterator[tuple[float, float]]:
    """So many parts of an article, from one letter to several paragraphs."""
    chance = random.Random(number)  # noqa: S311 - to be the same in each run
    for _ in range(number):
        start = chance.random()
        size = chance.choice([0.005, 0.02, 0.1, 0.4]) * chance.random() + 0.002
        yield start, min(start + size, 1)


@pytest.mark.parametrize("name", ARTICLES)
def test_what_is_copied_is_found_where_it_was_selected(
    new_page: OpenPage, preview: str, name: str
) -> None:
    """Whatever is selected: parts of words, signs of YAML, several paragraphs, our marks."""
    page = new_page()
    page.goto(f"{preview}/{name}.html")
    page.evaluate(REFUSE)
    quotes = [
        judge(ARTICLES[name], before, selected, copied)
        for before, selected, copied in picks(page, draw(30))
    ]

    assert len(set(quotes)) > 10


def test_words_are_found_in_a_page_that_scripts_have_changed(
    new_page: OpenPage, preview: str
) -> None:
    """By what stands around them; words that a script has added cannot be picked."""
    page = new_page()
    page.goto(f"{preview}/story.html")
    page.evaluate(REFUSE)
    page.evaluate(
        "for (const each of document.querySelectorAll('#words > p'))"
        " each.insertAdjacentHTML('afterend', '<i data-added>Copy</i>')"
    )
    for before, selected, copied in picks(page, draw(8)):
        judge(STORY, before, selected, copied)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('i'))")
    page.evaluate("new Promise((done) => setTimeout(done, 300))")
    assert not page.evaluate(SHOWN)


def picks(
    page: Page, parts: Iterable[tuple[float, float]]
) -> Iterator[tuple[str, str, str]]:
    """Select each of the *parts* in turn, and yield what is offered to be copied."""
    for part in parts:
        before, selected = page.evaluate(SELECT, part)
        if letters(selected):
            yield before, selected, page.evaluate(OFFERED)
            page.keyboard.press("Escape")


def test_the_same_in_firefox(firefox: Firefox, preview: str) -> None:
    """Its selections and ranges are its own."""
    firefox.open(f"{preview}/story.html")
    firefox.evaluate(REFUSE)
    for part in draw(12):
        before, selected = firefox.evaluate(f"({SELECT})({[*part]})")
        if letters(selected):
            judge(STORY, before, selected, firefox.evaluate(OFFERED))
            firefox.press("Escape")


def test_a_click_copies_in_firefox(firefox: Firefox, preview: str) -> None:
    """By its own clipboard, and by the keyboard as well."""
    firefox.open(f"{preview}/story.html")
    firefox.evaluate(f"({SELECT})([0.02, 0.1])")
    firefox.wait_until(SHOWN)
    x, y = firefox.evaluate(
        f"(box => [box.left + 9, box.top + 9])({BUTTON}.getBoundingClientRect())"
    )
    firefox.click(x, y)
    firefox.wait_until(f"{TOLD}.startsWith('Copied.')")
    assert firefox.evaluate("String(getSelection())")
    firefox.evaluate(f"({SELECT})([0.1, 0.2])")
    firefox.wait_until(f"!{BUTTON}.hidden")
    firefox.press("Tab")
    firefox.press("Enter")
    firefox.wait_until(f"{BUTTON}.hidden")
    assert firefox.evaluate(TOLD).startswith("Copied.")


def test_words_that_stand_twice_get_their_context(
    new_page: OpenPage, preview: str
) -> None:
    """And the clipboard has the entry, with the verdicts of the site to choose from."""
    page = new_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{preview}/story.html")
    page.evaluate(f"find('{WORDS}') || find('Nobody hated it.')")
    wait_until(page, SHOWN)
    page.mouse.click(*middle(page))
    wait_until(page, f"{TOLD}.startsWith('Copied.')")
    copied = page.evaluate("navigator.clipboard.readText()")

    assert page.evaluate(TOLD).endswith("story.claims.yaml")
    assert copied.startswith('- quote: "Nobody hated it."\n  prefix: "high."\n')
    assert copied.splitlines()[2].startswith("  verdict:  # true, mostly-true, ")


def middle(page: Page) -> tuple[float, float]:
    """The middle of the button."""
    box = page.evaluate(f"{BUTTON}.getBoundingClientRect().toJSON()")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_the_button_is_the_next_thing_behind_the_words(
    new_page: OpenPage, preview: str
) -> None:
    """For the keyboard; Escape puts it away, and refused copying leaves a text to copy."""
    page = new_page()
    page.goto(f"{preview}/arabic.html")
    page.evaluate(REFUSE)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('#words'))")
    wait_until(page, SHOWN)
    page.keyboard.press("Escape")
    wait_until(page, f"!{SHOWN}")
    page.evaluate("getSelection().modify('extend', 'backward', 'word')")
    wait_until(page, SHOWN)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_until(page, AREA)

    assert "Copy this" in page.evaluate(TOLD)
    assert page.evaluate(AREA).startswith('claims:\n- quote: "')
    assert page.evaluate(f"{PICKER}.shadowRoot.activeElement.localName") == "textarea"
    assert not violations_in_both_lights(page)


def test_a_finger_copies_too(new_page: OpenPage, preview: str) -> None:
    """The button is large enough, in the window, and off the handles of the selection."""
    page = new_page(phone=True)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{preview}/arabic.html")
    page.evaluate("find('330')")
    wait_until(page, SHOWN)
    box = page.evaluate(f"{BUTTON}.getBoundingClientRect().toJSON()")
    words = page.evaluate(
        "getSelection().getRangeAt(0).getBoundingClientRect().toJSON()"
    )
    page.touchscreen.tap(*middle(page))
    wait_until(page, f"{TOLD}.startsWith('Copied.')")

    assert box["height"] >= 44
    assert box["left"] >= 0
    assert box["right"] <= 390
    assert box["top"] >= words["bottom"] + 24


def test_what_is_not_the_articles_cannot_be_picked(
    new_page: OpenPage, preview: str
) -> None:
    """The theme's words and our own notes are no quotes; with them, the article's are."""
    page = new_page()
    page.goto(f"{preview}/story.html")
    page.evaluate(REFUSE)
    ours = "document.querySelector('.factcheck-notes')"
    page.evaluate(f"getSelection().selectAllChildren({ours})")
    page.evaluate("new Promise((done) => setTimeout(done, 300))")
    assert not page.evaluate(SHOWN)
    page.evaluate(
        "getSelection().setBaseAndExtent(document.body, 0,"
        " document.querySelector('#first').firstChild, 9)"
    )
    wait_until(page, SHOWN)
    page.evaluate(f"{BUTTON}.click()")
    wait_until(page, AREA)
    assert '- quote: "The tower"\n' in page.evaluate(AREA)
