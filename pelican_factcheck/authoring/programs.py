"""Claims of other fact-check programs: annotations, Dega, Factopolis, and this one."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from pelican_factcheck.authoring.handwritten import LINK
from pelican_factcheck.authoring.intake import (
    ImportedClaim,
    Intake,
    Node,
    Records,
    Unread,
    as_list,
    filled,
    mapping_of,
    one_of,
    plain_value,
)
from pelican_factcheck.authoring.structured import (
    Input,
    find_records,
    types_of,
    walk,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.fields import is_no_reader
from pelican_factcheck.sidecar.files import read_file
from pelican_factcheck.sidecar.verdicts import fold_name
from pelican_factcheck.sidecar.yamltree import read_tree

RATING_WORDS = frozenset(
    "rating verdict ruling finding factcheck fact-check urteil".split()
)
"""What stands before a colon and a verdict, folded."""
MOST_TEXTS = 20_000
"""Of one document of an editor."""

# --- annotations -------------------------------------------------------------------


def is_annotations(given: Input) -> bool:
    """Return whether a text has annotations of words."""
    return any(_selector(node) for node in walk(given.json))


def _selector(node: Node) -> Node:
    """Return the selector of words of an annotation; an empty one for none."""
    for target in as_list(node.get("target")):
        for selector in as_list(
            target.get("selector") if isinstance(target, Mapping) else None
        ):
            if isinstance(selector, Mapping) and selector.get("exact"):
                return selector
    return {}


def read_annotations(given: Input) -> Records:
    """Yield the claim of each annotation."""
    for number, node in enumerate(find_records(given.json, _is_annotation), 1):
        yield _annotation(mapping_of(node), given.record(number), given)


def _is_annotation(node: Node) -> bool:
    return "target" in node and ("uri" in node or "annotation" in types_of(node))


def _annotation(node: Node, place: str, given: Input) -> ImportedClaim | Unread:
    """Read an annotation of Hypothesis or of the W3C's model."""
    intake, selector = given.intake(), _selector(node)
    if as_list(node.get("references")):
        text = shorten(intake.text(node.get("text")))
        return Unread(place, f"it is a reply and no claim: “{text}”")
    if not selector:
        return Unread(place, "it is a note on the whole page, without words of it")
    rating, tags, comment = _comment(node, given.ratings, intake)
    if not rating:
        intake.note("rating", "no tag and no line of it names a verdict")
    quote = Quote(
        exact=intake.text(selector.get("exact")),
        prefix=intake.text(selector.get("prefix")),
        suffix=intake.text(selector.get("suffix")),
    )
    return ImportedClaim(
        place=place,
        address=_address_of(node, intake),
        claim=quote.exact,
        sought=[quote],
        rating=rating,
        repairs=intake.repairs,
        fields=filled(
            explanation=comment,
            said=_annotated_page(node, intake),
            sources=_linked(node, comment, intake),
            checked=filled(
                by=_annotator(node, intake), date=intake.day(node.get("created"))
            ),
            tags=tags,
        ),
    )


def _linked(node: Node, comment: str, intake: Intake) -> list[dict[str, object]]:
    """Return the sources of an annotation: what its bodies link to, and its comment."""
    bodies = [one for one in as_list(node.get("body")) if isinstance(one, Mapping)]
    found = [
        filled(
            url=intake.address(body.get("source")),
            quote=intake.text(mapping_of(body.get("selector")).get("exact")),
        )
        for body in bodies
        if body.get("purpose") == "linking"
    ]
    links = dict.fromkeys(LINK.findall(comment))
    found += [{"url": url} for url in filter(None, map(intake.address, links))]
    return [one for one in found if one.get("url")]


def _address_of(node: Node, intake: Intake) -> str:
    """Return where an annotation is published: its id, where that is an address.

    Our own have that of the note, which is beside that of the claim.
    """
    name = intake.text(node.get("id")).removesuffix("-note")
    return intake.address(name) if name.startswith("http") else ""


def _annotator(node: Node, intake: Intake) -> list[str]:
    user = intake.text(node.get("user")).removeprefix("acct:").partition("@")[0]
    creator = node.get("creator")
    names = (
        mapping_of(node.get("user_info")).get("display_name"),
        creator.get("name") if isinstance(creator, Mapping) else creator,
        user,
    )
    return list(filter(None, (intake.name(one, is_no_reader) for one in names)))[:1]


def _annotated_page(node: Node, intake: Intake) -> dict[str, object]:
    """Return the page that is annotated as the place where the claim was made."""
    target = mapping_of(node.get("target"))
    page = intake.address(node.get("uri") or target.get("source"))
    title = intake.text(mapping_of(node.get("document")).get("title"))
    if not page or intake.is_own(page):
        return {}
    return {"in": [filled(url=page, title=title)]}


def _comment(
    node: Node, ratings: Collection[str], intake: Intake
) -> tuple[str, list[str], str]:
    """Return the rating of an annotation, its other tags, and its text without it."""
    bodies = [one for one in as_list(node.get("body")) if isinstance(one, Mapping)]
    by_purpose: dict[object, list[object]] = {}
    for body in bodies:
        by_purpose.setdefault(body.get("purpose"), []).append(body.get("value"))
    texts = by_purpose.get("assessing", []) + by_purpose.get("commenting", [])
    comment = intake.text(node.get("text") or texts, lines=True)
    tags = intake.texts(node.get("tags") or by_purpose.get("tagging"))
    if classes := intake.texts(by_purpose.get("classifying")):
        return classes[0], tags, comment
    return _rating_of(tags, comment, ratings)


def _rating_of(
    tags: list[str], comment: str, ratings: Collection[str]
) -> tuple[str, list[str], str]:
    """Return the rating that a tag or the first line is, and the rest of both."""
    for tag in tags:
        label, sign, value = tag.partition(":")
        if sign and fold_name(label) in RATING_WORDS:
            return value.strip(), [one for one in tags if one != tag], comment
        if fold_name(tag) in ratings:
            return tag, [one for one in tags if one != tag], comment
    first, _, rest = comment.partition("\n")
    label, sign, value = first.strip("*_# ").partition(":")
    if sign and fold_name(label.strip("*_ ")) in RATING_WORDS:
        return value.strip("*_ ."), tags, rest.strip()
    if fold_name(first.strip("*_#. ")) in ratings:
        return first.strip("*_#. "), tags, rest.strip()
    return "", tags, comment


# --- Dega ----------------------------------------------------------------------------

DEGA = frozenset(
    "rating rating_id fact checked_date review_sources claim_sources".split()
)


def _is_dega_claim(node: Node) -> bool:
    return isinstance(node.get("claim"), str) and not DEGA.isdisjoint(node)


def is_dega(given: Input) -> bool:
    """Return whether a text has claims of Dega."""
    return any(map(_is_dega_claim, walk(given.json)))


def read_dega(given: Input) -> Records:
    """Read claims of Dega's own interface, its posts and its GraphQL interface."""
    for number, found in enumerate(find_records(given.json, _is_dega_claim), 1):
        intake, node = given.intake(), mapping_of(found)
        claim = intake.text(node.get("claim"))
        if not claim:
            yield Unread(given.record(number), "its `claim` is empty or missing")
            continue
        rating, who = mapping_of(node.get("rating")), mapping_of(node.get("claimant"))
        if not rating and node.get("rating_id"):
            text = f"rating {node['rating_id']} is but a number of Dega's: export it with names"
            intake.note("rating", text)
        body = intake.prose(node.get("description_html"))
        slug = intake.text(node.get("slug"))
        yield ImportedClaim(
            place=given.record(number),
            claim=claim,
            sought=[Quote(exact=claim)],
            rating=intake.text(rating.get("name")),
            repairs=intake.repairs,
            fields=filled(
                id=slug,
                summary=intake.text(node.get("fact")),
                explanation=body or intake.prose(_blocks(node.get("description"))),
                claimant=_dega_claimant(who, intake),
                said=filled(
                    date=intake.day(node.get("claim_date")),
                    in_=_dega_sources(node.get("claim_sources"), intake),
                ),
                sources=_dega_sources(node.get("review_sources"), intake),
                checked=filled(date=intake.day(node.get("checked_date"))),
            ),
        )


def _dega_claimant(who: Node, intake: Intake) -> dict[str, object]:
    name = intake.name(who.get("name"))
    return filled(name=name, role=intake.text(who.get("tag_line"))) if name else {}


def _dega_sources(value: object, intake: Intake) -> list[dict[str, object]]:
    """Return the addresses and descriptions of a list of sources."""
    nodes = (
        one if isinstance(one, Mapping) else {"description": intake.somebody(one)}
        for one in as_list(value)
    )
    made = (
        intake.source(
            url=intake.address(one.get("url")),
            title=intake.text(one.get("description")),
        )
        for one in nodes
    )
    return [one for one in made if one]


def _blocks(value: object) -> str:
    """Return the texts of a document of an editor, a paragraph each."""
    texts = (node.get("text") for node in islice(walk(value), MOST_TEXTS))
    return "\n\n".join(text for text in texts if isinstance(text, str))


# --- our own -----------------------------------------------------------------------------

OURS = (
    "id scope summary explanation claimant said sources context response checked history"
    " review_by status tags lang also now"
).split()


def is_ours(given: Input) -> bool:
    """Return whether a text is a `claims.json` of this program."""
    return any("passages" in node and "quote" in node for node in _our_claims(given))


def _our_claims(given: Input) -> Iterator[Node]:
    """Yield what stands in the list of claims; what is no mapping as an empty one."""
    data = given.json
    listed = data.get("claims") if isinstance(data, Mapping) else None
    yield from map(mapping_of, listed if isinstance(listed, list) else [])


def read_ours(given: Input) -> Records:
    """Yield the claims of a `claims.json`, whole."""
    data = mapping_of(given.json)
    site = mapping_of(data.get("site"))
    means = {
        str(one.get("key")): one
        for one in as_list(data.get("verdicts"))
        if isinstance(one, Mapping)
    }
    for number, node in enumerate(_our_claims(given), 1):
        yield _our_claim(node, given.record(number), given.intake(), (site, means))
    if isinstance(data.get("next"), str):
        yield Unread(given.name, f"it goes on at {data['next']}: import that as well")


def _our_claim(
    node: Node, place: str, intake: Intake, head: tuple[Node, Mapping[str, Node]]
) -> ImportedClaim | Unread:
    """Read a claim of `claims.json`; one of another site becomes a source as well."""
    quote = intake.text(node.get("quote"))
    if not quote:
        return Unread(place, "its `quote` is empty or missing")
    fields = {key: plain_value(node[key]) for key in OURS if node.get(key)}
    for name in ("sources", "context"):
        if isinstance(fields.get(name), list):
            fields[name] = [_source(one) for one in as_list(fields[name])]
    url = intake.address(node.get("url"))
    if url and intake.site and not intake.is_own(url):
        article, checked = (
            mapping_of(node.get("article")),
            mapping_of(node.get("checked")),
        )
        own = filled(
            url=url,
            title=intake.text(article.get("title")),
            publisher=intake.somebody(head[0].get("name")),
            date=intake.day(checked.get("date")),
        )
        fields["sources"] = [own, *as_list(fields.get("sources"))]
    verdict = mapping_of(node.get("verdict"))
    around: dict[str, Any] = {
        key: intake.text(node.get(key)) for key in ("prefix", "suffix")
    }
    nth = node.get("nth")
    return ImportedClaim(
        place=place,
        address=url,
        claim=intake.text(node.get("claim")) or quote,
        sought=[
            Quote(
                exact=quote,
                **around,
                nth=nth if isinstance(nth, int) and nth > 0 else None,
            )
        ],
        rating=intake.text(verdict.get("label")),
        verdict={**head[1].get(str(verdict.get("key")), {}), **verdict},
        repairs=intake.repairs,
        fields={key: value for key, value in fields.items() if value},
    )


def _source(value: object) -> object:
    """Leave out of a source what only its own site has: its key, and what its lock knows."""
    if not isinstance(value, Mapping):
        return value
    return {
        key: text for key, text in value.items() if key not in ("source", "evidence")
    }


# --- Factopolis ----------------------------------------------------------------------

FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
ASSERTION = re.compile("^type: *assertion *$", re.MULTILINE)
WATCH = {
    "youtube": "https://www.youtube.com/watch?v={id}",
    "c-span": "https://www.c-span.org/video/?{id}",
    "twitter": "https://twitter.com/{user}/status/{id}",
    "facebook": "https://www.facebook.com/{user}/posts/{id}",
}
"""The addresses of what Factopolis knows by a number."""


def is_assertion(given: Input) -> bool:
    """Return whether a text is a page with an assertion of Factopolis."""
    front = FRONT.match(given.text.replace("\r\n", "\n"))
    return front is not None and bool(ASSERTION.search(front[1]))


def _front(text: str) -> Node:
    """Return the front matter of a page."""
    front = FRONT.match(text.replace("\r\n", "\n"))
    tree = read_tree(front[1] if front else "", "")
    return mapping_of(tree.root.strip()) if tree.root else {}


def _neighbour(path: Path | None, *steps: str) -> Node:
    """Return the front matter of another page of the same site; nothing without one."""
    if path is None:
        return {}
    text = read_file(path.parent.joinpath(*steps), None)
    return {} if isinstance(text, Diagnostic) else _front(text)


def read_assertion(given: Input) -> Records:
    """Yield a claim for each of those that an assertion makes, with its checks."""
    page = _front(given.text)
    for key in [str(key) for key in as_list(page.get("claims"))] or [""]:
        yield _asserted(page, key, given)


def _asserted(page: Node, key: str, given: Input) -> ImportedClaim | Unread:
    """Read one claim of an assertion; *key* names its page."""
    intake = given.intake()
    known: Node = {}
    if re.fullmatch(r"[\w-]+", key):
        known = _neighbour(given.path, "..", "..", "claims", key, "_index.md")
    quote = intake.text(page.get("quote"))
    claim = (
        intake.text(known.get("title")) or key.replace("-", " ").capitalize() or quote
    )
    if not claim:
        return Unread(f"{given.name}:1", "it has neither a quote nor a claim")
    if not known and key:
        intake.note("claim", f"the claim `{key}` has no page here: its key is taken")
    sources, rating = _read_checks(page, key, given, intake)
    words = dict.fromkeys(filter(None, (quote, claim)))
    return ImportedClaim(
        place=f"{given.name}:1",
        claim=claim,
        sought=[Quote(exact=text) for text in words],
        rating=rating,
        repairs=intake.repairs,
        fields=filled(
            summary=intake.text(known.get("summary")),
            claimant=_speaker(given, intake),
            said=filled(
                date=intake.day(page.get("date")),
                where=intake.name(page.get("where")),
                in_=_recordings(page.get("sources"), intake),
            ),
            sources=sources,
            response=_retraction(mapping_of(page.get("retraction")), intake),
            tags=intake.texts(known.get("topics")),
        ),
    )


def _speaker(given: Input, intake: Intake) -> dict[str, object]:
    """Return who speaks: the person whose folder the page lies in."""
    person = _neighbour(given.path, "_index.md")
    folder = given.path.absolute().parent.name if given.path else ""
    name = intake.name(person.get("title")) or folder.replace("-", " ").title()
    offices = as_list(person.get("offices"))
    role = intake.text(mapping_of(offices).get("title"))
    page = intake.text(person.get("wikipedia")).replace(" ", "_")
    same = intake.address(f"https://en.wikipedia.org/wiki/{page}") if page else ""
    return filled(name=name, role=role, same_as=same) if name else {}


def _recordings(value: object, intake: Intake) -> list[dict[str, object]]:
    """Return where it was said: addresses of recordings, posts and transcripts."""
    found: list[dict[str, object]] = []
    for one in as_list(value):
        source = mapping_of(one)
        kind = intake.text(source.get("type"))
        url = intake.text(source.get("url"))
        if not url and kind in WATCH and source.get("id"):
            parts = {key: intake.text(source.get(key)) for key in ("id", "user")}
            url = WATCH[kind].format(**parts)
            if kind == "youtube" and intake.text(source.get("start")).isdecimal():
                url += f"&t={intake.text(source['start'])}"
        if address := intake.address(url):
            found.append({"url": address})
        elif source:
            intake.note(
                "source", f"a recording of the kind `{kind}` has no address: left out"
            )
    return found


def _read_checks(
    page: Node, key: str, given: Input, intake: Intake
) -> tuple[list[dict[str, object]], str]:
    """Return the checks of a claim as sources, and the rating that all of them give."""
    sources, ratings = [], []
    for check in as_list(page.get("checks")):
        if not isinstance(check, Mapping):
            continue
        if key in (as_list(check.get("claims")) or [key]):
            source, rating = _read_check(check, given, intake)
            if source.get("url"):
                sources.append(source)
            else:
                intake.note("source", "a check has no address: left out as a source")
            ratings += [rating] if rating else []
    if len(set(ratings)) > 1:
        shown = ", ".join(dict.fromkeys(ratings))
        intake.note("reviews", f"checkers disagree: {shown}")
    elif not ratings:
        intake.note("rating", "no checker gives a rating")
    return sources, one_of(ratings)


def _read_check(
    check: Node, given: Input, intake: Intake
) -> tuple[dict[str, object], str]:
    """Return a check as a source, and its rating in the words of its checker."""
    key, rating = intake.text(check.get("checker")), intake.text(check.get("rating"))
    checker: Node = {}
    if re.fullmatch(r"[\w-]+", key):
        checker = _neighbour(given.path, "..", "..", "checker", f"{key}.md")
    for one in as_list(checker.get("ratings")):
        if rating and isinstance(one, Mapping) and one.get("id") == rating:
            rating = intake.text(one.get("name")) or rating
    rating = rating.replace("-", " ")
    source = filled(
        url=intake.address(check.get("source")),
        publisher=intake.text(checker.get("title")) or key.replace("-", " ").title(),
        quote=intake.text(check.get("quote")),
        note=intake.text(check.get("short")) or (f"Rated “{rating}”" if rating else ""),
    )
    return source, rating


def _retraction(node: Node, intake: Intake) -> dict[str, object]:
    url = intake.address(node.get("source"))
    if not url:
        if node:
            intake.note("source", "a retraction has no address: left out")
        return {}
    by, day = intake.name(node.get("issuer")), intake.day(node.get("date"))
    return filled(by=by, date=day, text="It was retracted.", url=url)
