"""One claim in several articles: listed once, with one datum that names them all.

The texts of a claim for data files are written when an article is annotated, which knows
nothing of others. What they say of further articles is added here, from the texts of
those; so nothing is annotated for it.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from pelican_factcheck.publishing.claimreview import CLAIM_MARKUP, CLAIMREVIEW
from pelican_factcheck.publishing.claims_json import CLAIMS, write_line
from pelican_factcheck.publishing.listing import ListedClaim, fold_words
from pelican_factcheck.publishing.schemaorg import (
    Node,
    appearance,
    write_json,
    write_script,
)
from pelican_factcheck.publishing.webannotation import ANNOTATIONS
from pelican_factcheck.sidecar.claims import Appearance

Line = Mapping[str, Any]
"""A claim as `claims.json` has it."""
OF_USES = ("url", "number", "article", "quote", "claimant", "said", "passages")
"""What `claims.json` says of an article that uses a claim, as of one that has it."""


def gather(claims: Iterable[tuple[str, ListedClaim]]) -> list[ListedClaim]:
    """Return each claim once, with the uses of it, in the order of *claims*.

    Those come with the key of the claim that they are (`Home.key`). Where it stands in
    no published article itself, the oldest use stands for it.
    """
    groups: dict[str, list[ListedClaim]] = {}
    for key, claim in claims:
        groups.setdefault(claim.use or key, []).append(claim)
    gathered = []
    for group in groups.values():
        if len(group) > 1:
            group.sort(key=lambda one: (bool(one.use), one.published, one.url))
        first, *others = group
        first.uses = tuple(others)
        for place, use in enumerate(others, 1):
            by = fold_words(use.claimant)
            use.uses = tuple(o for o in others[place:] if fold_words(o.claimant) == by)
        gathered.append(first)
    return gathered


def join_texts(name: str, texts: Sequence[str], lines: Sequence[str]) -> str:
    """Return the text of a claim for the data file *name*, with all articles that make it.

    *texts* and *lines* are those for that file and for `claims.json`, of the article that
    tells of the claim first.
    """
    data = json.loads(texts[0])
    JOIN[name](data, [json.loads(text) for text in texts], list(map(json.loads, lines)))
    return write_line(data) if name == CLAIMS else write_json(data)


def join_script(script: str, lines: Sequence[str]) -> Markup:
    """Return the element with the data of a claim for the head of a page, joined likewise."""
    start, end = script.index(">") + 1, script.rindex("<")
    review = json.loads(script[start:end])
    _join_review(review, [], list(map(json.loads, lines)))
    return write_script(review)


def _join_line(data: Node, _: Sequence[Line], lines: Sequence[Line]) -> None:
    data["uses"] = [_use(line) for line in lines[1:]]


def _use(line: Line) -> Node:
    said = {name: line[name] for name in OF_USES if name in line}
    return said if line["status"] == "published" else {**said, "state": line["status"]}


def _join_review(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - what JSON holds
    item = data["itemReviewed"]
    item["appearance"] = [
        *item.get("appearance", ()),
        *map(appearance, _works(lines)),
    ]


def _join_strict(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    item = data.setdefault("itemReviewed", {"@type": "Claim"})
    item["appearance"] = [
        *item.get("appearance", ()),
        *({"@type": "CreativeWork", "url": work.url} for work in _works(lines)),
    ]


def _join_markup(data: Any, _: Sequence[Line], lines: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    works = (work.url for work in _works(lines) if work.url)
    data["claimAppearances"] = [*data.get("claimAppearances", ()), *works]


def _join_annotation(data: Any, texts: Sequence[Line], _: Sequence[Line]) -> None:  # noqa: ANN401 - as above
    data["target"] = [target for text in texts for target in text["target"]]


JOIN: Mapping[str, Callable[[Any, Sequence[Line], Sequence[Line]], None]] = {
    CLAIMS: _join_line,
    CLAIMREVIEW: _join_strict,
    CLAIM_MARKUP: _join_markup,
    ANNOTATIONS: _join_annotation,
}


def _works(lines: Sequence[Line]) -> Iterator[Appearance]:
    """Yield the articles that make a claim as works in which it appears.

    Before one that uses it comes what that says of where it was made.
    """
    for line in lines:
        said = line.get("said", {}) if line is not lines[0] else {}
        for work in said.get("in", ()):
            yield Appearance.model_construct(**{"title": "", "url": "", **work})
        article = line["article"]
        yield Appearance.model_construct(
            url=line["url"], title=article["title"], date=article["published"]
        )
