"""An article with claims in every kind of place, each of them twice."""

import yaml

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.annotating.article import Options

VERDICTS = "false true misleading half-true unproven misattributed outdated".split()
ROUNDS = 2

# In each round `{n}` is its number, so that every sentence stands once.
ARTICLE = """\
<h2 id="part-{n}">Part {n} holds a heading that was checked</h2>
<p>Some words come first in part {n}, so that the sentence does not begin the paragraph. The harbour of part {n} was dredged by convicts in a single winter. Then the text goes on for a while, as texts do, about nothing that matters to anybody.</p>
<table><caption>The caption of table {n} counts nine bridges</caption>
<tr><th>Year</th><th>Bridges</th></tr>
<tr><td>1900</td><td>In cell {n} there were nine bridges</td></tr></table>
<ul><li>The first item of list {n} says that rents fell.</li><li>Nothing here.</li></ul>
<p>A link may hold a claim: <a href="#part-{n}">the linked words of part {n} are a claim</a>, and go on.</p>
<blockquote><p>The quoted mayor of part {n} never paid for lunch. He said so.</p></blockquote>
<details><summary>More of part {n}</summary><p>Closed text {n} says that the mill burnt twice. It did not.</p></details>
<details><summary>The summary of part {n} is a claim itself</summary><p>Plain words.</p></details>
<div role="tablist"><button role="tab" id="tab-{n}-a" aria-controls="panel-{n}-a">A{n}</button> <button role="tab" id="tab-{n}-b" aria-controls="panel-{n}-b">B{n}</button></div>
<div role="tabpanel" id="panel-{n}-a" aria-labelledby="tab-{n}-a"><p>The open panel {n} has plain words.</p></div>
<div role="tabpanel" id="panel-{n}-b" aria-labelledby="tab-{n}-b"><p>The hidden panel {n} says that eels came back. They did.</p></div>
<div class="tabbed-set"><input type="radio" name="t{n}" id="t{n}-1" checked><input type="radio" name="t{n}" id="t{n}-2">
<div class="tabbed-labels"><label for="t{n}-1">One {n}</label> <label for="t{n}-2">Two {n}</label></div>
<div class="tabbed-content"><div class="tabbed-block"><p>The first choice {n} is plain.</p></div><div class="tabbed-block"><p>The second choice {n} says that owls are blind by day. So it goes.</p></div></div></div>
<div hidden="until-found"><p>What is hidden until found in part {n} says that the king was bald. He was not.</p></div>
<p>Two checks meet here: the twin claim {n} has the town pay for all and owe for nothing. The rest is plain.</p>
<p>A claim of part {n} runs on across the end of its paragraph, as some do.</p>
<p>Its second half {n} stands in a paragraph of its own. After that come plain words again.</p>
<p>Only some words of this sentence {n} were quoted, the rest was not. Said again in part {n}: rents fell, and fell again.</p>
"""

CLAIMS = [
    ("heading", "Part {n} holds a heading that was checked", {}),
    ("prose", "The harbour of part {n} was dredged by convicts in a single winter.", {}),
    ("caption", "The caption of table {n} counts nine bridges", {}),
    ("cell", "In cell {n} there were nine bridges", {}),
    ("item", "The first item of list {n} says that rents fell.", {"also": [{"quote": "Said again in part {n}: rents fell"}]}),
    ("link", "the linked words of part {n} are a claim", {"scope": "quote"}),
    ("quote", "The quoted mayor of part {n} never paid for lunch.", {}),
    ("closed", "Closed text {n} says that the mill burnt twice.", {"claim": "The mill of part {n} burnt twice."}),
    ("summary", "The summary of part {n} is a claim itself", {}),
    ("panel", "The hidden panel {n} says that eels came back.", {}),
    ("choice", "The second choice {n} says that owls are blind by day.", {}),
    ("found", "What is hidden until found in part {n} says that the king was bald.", {}),
    ("twin", "the twin claim {n} has the town pay for all and owe for nothing", {"scope": "quote"}),
    ("twin-b", "the twin claim {n} has the town pay for all and owe for nothing", {"scope": "quote"}),
    ("across", "A claim of part {n} runs on across the end of its paragraph, as some do. Its second half {n} stands in a paragraph of its own.", {}),
    ("partly", "some words of this sentence {n} were quoted", {"claim": "Nobody quoted some words of sentence {n}."}),
]  # fmt: skip

STYLES = """
.tabbed-set > input { inline-size: 24px; block-size: 24px; margin: 4px; }
[role=tab] { min-block-size: 24px; }
.tabbed-block { display: none; }
.tabbed-set > input:nth-of-type(1):checked ~ .tabbed-content > :nth-child(1),
.tabbed-set > input:nth-of-type(2):checked ~ .tabbed-content > :nth-child(2) { display: block; }
"""
SCRIPT = """
for (const panel of document.querySelectorAll('[id^=panel][id$=b]')) panel.hidden = true;
addEventListener('click', ({ target }) => {
  const list = target.closest('[role=tablist]');
  if (!list || !target.matches('[role=tab]')) return;
  for (const tab of list.children)
    document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== target;
});
"""
"""What the tabs of the article need to be tabs."""


def everywhere(*, margin: bool = False) -> str:
    """The annotated article, without a page around it."""
    numbers = range(1, ROUNDS + 1)
    claims = [
        _claim(number, place) for number in numbers for place in range(len(CLAIMS))
    ]
    sidecar = read_sidecar(yaml.safe_dump({"claims": claims}, allow_unicode=True))
    html = "".join(ARTICLE.format(n=number) for number in numbers)
    return annotate(html, sidecar.claims, Options(margin=margin)).html


def _claim(number: int, place: int) -> dict[str, object]:
    name, quote, more = CLAIMS[place]
    claim = {
        "id": f"{name}-{number}",
        "quote": quote,
        "verdict": VERDICTS[(number + place) % len(VERDICTS)],
        "summary": "The record of the council, which nobody had opened since, says otherwise, and says it twice.",
        "explanation": "A long explanation follows, with more words than anybody needs. " * 6,
        "claimant": "The almanac",
        "said": {"date": "1931"},
        "sources": [
            {"url": f"https://example.org/{name}/{number}", "title": "Minutes of the council", "publisher": "Town archive",
             "date": "1931-05-02", "quote": "no such work was ever ordered, paid for or begun", "shows": "against"},
            {"url": "https://example.net/almanac", "title": "The almanac", "shows": "for"},
        ],
        **more,
    }  # fmt: skip
    return _filled(claim, number)


def _filled(value: object, number: int) -> object:
    if isinstance(value, str):
        return value.format(n=number)
    if isinstance(value, dict):
        return {key: _filled(each, number) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, number) for each in value]
    return value
