"""Audit of a built site, read with an independent parser: pages hold what sidecars say.

The claims that sidecars publish, whatever else may be wrong with them. `reader.py`
leaves out a claim with a mistake. Here every entry counts: what it says is what its
author means readers to see.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree import ElementTree as ET
from xml.parsers.expat import ErrorString

from rapidfuzz import fuzz

from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.checking.builtsite import (
    DATA,
    BuiltPage,
    BuiltSite,
    Review,
    Roots,
    ShownClaim,
    Told,
    find_roots,
    read_site,
    read_told,
    texts_of,
)
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    keep_first,
    shorten,
    sort_by_place,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.entries import id_in
from pelican_factcheck.sidecar.files import (
    CLAIMS_FOLDER,
    SUFFIXES,
    articles_beside,
    find_sidecars,
    read_file,
    shown_path,
)
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.yamltree import Node, Tree, read_tree

UNPUBLISHED = re.compile(
    r"(?:^\W{0,4}status\W+|name=.status.\s+content=.)(?:draft|skip)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""In the head of an article that need not have a page."""
LEAST_LIKENESS = 80
"""Of 100, as words have that were edited since; those of two languages have half of it."""
HEAD = 1500
"""Characters of an article in which its status is looked for."""


class WrittenClaim(NamedTuple):
    """A claim as its sidecar has it."""

    id: str
    quote: str
    """The words that its article has."""
    is_draft: bool
    where: Location


class WrittenSidecar(NamedTuple):
    """A sidecar with all of its claims, or with the reason why it has none."""

    path: Path
    claims: tuple[WrittenClaim, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Why nothing in it can be read; empty where that was not so."""
    is_published: bool
    """Whether its article is, as far as its own first lines say."""


def read_written(content: Path, store: str = CLAIMS_FOLDER) -> list[WrittenSidecar]:
    """Return the sidecars in the folder *content*, and those that are misnamed, by path.

    Files of claims without an article, in the folder *store*, have no page to be on.
    """
    found = find_sidecars([content], content / store if store else None)
    beside = {*found.all}.difference(found.stored)
    return [_read(path, content) for path in sorted(beside)]


def _read(path: Path, root: Path) -> WrittenSidecar:
    shown = shown_path(path)
    text = read_file(path, root)
    articles = articles_beside(path)
    is_published = not articles or not all(map(is_unpublished, articles))
    if isinstance(text, Diagnostic):
        at = text._replace(where=text.where and text.where._replace(path=str(shown)))
        return WrittenSidecar(path, (), (at,), is_published)
    tree = read_tree(text, str(shown))
    if tree.root is None:
        errors = tuple(one for one in tree.diagnostics if one.level == "error")
        return WrittenSidecar(path, (), errors, is_published)
    return WrittenSidecar(path, tuple(_claims(tree, tree.root)), (), is_published)


def _claims(tree: Tree, top: Node) -> Iterator[WrittenClaim]:
    listed, defaults = top.find(["claims"]), top.find(["defaults"])
    entries = listed.value if isinstance(listed.value, tuple) else ()
    nodes = [
        node.merge(defaults) if defaults is not top else node
        for node in entries
        if isinstance(node.value, dict)
    ]
    names = [
        (_text(node, "id") or id_in(_text(node, "use")), _text(node, "quote"))
        for node in nodes
    ]
    shown = [_text(node, "now") or _text(node, "now", "quote") for node in nodes]
    ids = assign_ids(names)
    for node, (own, quote), now, name in zip(nodes, names, shown, ids, strict=True):
        draft = _text(node, "status") == "draft"
        yield WrittenClaim(name or own, now or quote, draft, tree.locate(node.head))


def _text(node: Node, *keys: str) -> str:
    """Return the text under *keys*, one inside the other; "" for none."""
    found = node.find(keys)
    value = "" if found is node else found.value
    return value.strip() if isinstance(value, str) else ""


def is_unpublished(article: Path) -> bool:
    """Return whether an article says of itself that it is a draft, or is to be skipped."""
    text = read_file(article, None)
    return isinstance(text, str) and bool(UNPUBLISHED.search(text[:HEAD]))


FEEDS = (".xml", ".atom", ".rss")
DRAFTS = "drafts/"
"""Pelican's folder for drafts, which no published page may name."""
ABSOLUTE = re.compile("https?://", re.IGNORECASE)
ATOM = "{http://www.w3.org/2005/Atom}"


def audit(
    folder: Path,
    *,
    url: str = "",
    content: Path | None = None,
    store: str = CLAIMS_FOLDER,
) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong with the site in *folder*.

    *url* is the site's address; without it, absolute links are taken for links to
    other sites. *content* is the folder with the sidecars; with it, claims that
    are drafts are looked for, and those that are published and on no page. *store* is
    the folder in it with claims without an article.
    """
    site = read_site(folder, url)
    sidecars = read_written(content, store) if content else []
    found = [
        *check_pages(site),
        *check_data(site),
        *check_feeds(site),
        *check_leaks(site, draft_claims(sidecars)),
        *check_sidecars(site, sidecars),
    ]
    return keep_first(sort_by_place(list(map(_with_hint, found))))


def _with_hint(problem: Diagnostic) -> Diagnostic:
    """Return *problem* with a hint: its own, or what its rule says is right instead."""
    if problem.hint:
        return problem
    instead = RULES[problem.rule].instead.rstrip(".")
    return problem._replace(hint=instead[:1].lower() + instead[1:])


def check_pages(site: BuiltSite) -> Iterator[Diagnostic]:
    """Check what stands on each page: claims, data, ids, links."""
    data = dict(_data_of(site))
    roots = find_roots(site, data)
    told, looks = read_told(data, roots), find_looks(site, roots)
    yield from check_told(site, roots, told)
    for page in site.pages.values():
        yield from check_claims(page, told, looks)
        yield from check_links(site, page)
        for name, where in page.doubled:
            yield Diagnostic(
                "duplicate-id", f"the id `{name}` stands here again", where
            )
        for where in page.unreadable:
            yield Diagnostic("unreadable-data", "the data is not JSON", where)
        for where in page.descriptions:
            message = "the description holds words of the fact checks"
            yield Diagnostic("leaked-summary", message, where)


def _data_of(site: BuiltSite) -> Iterator[tuple[str, object]]:
    """Yield the name of each data file that is JSON, and what it holds."""
    for path in sorted(site.files):
        if path.endswith(DATA):
            with suppress(ValueError):
                yield path, json.loads(site.read(path), parse_int=str)


Looks = Mapping[tuple[str, str], frozenset[str]]
"""The looks that claims have where they stand, by the page and the mark of each use.

An empty one is that of a claim which was corrected there.
"""


def find_looks(site: BuiltSite, roots: Roots) -> Looks:
    """Return how claims look that other pages use, as the data of their own pages say.

    A claim that several articles use has its data on one page alone.
    """
    looks: dict[tuple[str, str], frozenset[str]] = {}
    for page in site.pages.values():
        tones = {
            claim.id: frozenset() if claim.is_corrected else claim.tones
            for claim in page.claims
        }
        for review in page.reviews:
            for address in review.places if review.id in tones else ():
                name = unquote(address.partition("#")[2])
                for path in roots.files_at(address) if name else ():
                    if name != review.id or path not in roots.files_at(review.page):
                        looks[path, name] = tones[review.id]
    return looks


def check_claims(page: BuiltPage, told: Told, looks: Looks) -> Iterator[Diagnostic]:
    """Hold the notes of a page against its marks and its data.

    Those of claims that it uses have no data of their own here, and the same look.
    """
    for claim in page.claims:
        if len(claim.tones) != 1:
            tones = ", ".join(f"`{tone}`" for tone in sorted(claim.tones))
            look = f"differ: {tones}" if tones else "show no verdict"
            message = f"mark and note of `{claim.id}` {look}"
            yield Diagnostic("wrong-badge", message, claim.where)
        reviews = [one for one in page.reviews if one.id == claim.id]
        used = None if reviews else looks.get((page.path, claim.id))
        is_settled = claim.is_withdrawn or claim.is_corrected
        if used and used != claim.tones and not is_settled:
            here, there = (", ".join(sorted(one)) for one in (claim.tones, used))
            message = f"`{claim.id}` is `{here}` here and `{there}` where it stands"
            yield Diagnostic("wrong-badge", message, claim.where)
        if claim.is_withdrawn or used is not None:
            continue
        yield from _check_reviews(page, claim, reviews, told)


def _check_reviews(
    page: BuiltPage, claim: ShownClaim, reviews: Sequence[Review], told: Told
) -> Iterator[Diagnostic]:
    """Report a claim whose page has not the one ClaimReview that it should have.

    Which claims have one is told by the site's data files: neither those of drafts nor
    those without a date. Where these tell of no claim on the page, all have one or none.
    """
    told_own = told.marks.get((page.path, claim.id), ())
    is_due = any(one.has_review for one in told_own)
    if page.path not in told.pages:
        is_due = bool(page.reviews)
    if is_due and not reviews and page.unreadable:
        return  # which is reported
    if len(reviews) > 1 or (is_due and not reviews):
        message = f"`{claim.id}` has {len(reviews)} ClaimReviews on its page"
        hint = "" if reviews or not told_own else LOST.format(told_own[0].file)
        yield Diagnostic("claim-review-count", message, claim.where, hint)
        return
    said = [("for machines", one.verdict) for one in reviews]
    said += [(f"in `{one.file}`", one.verdict) for one in told_own if one.verdict]
    for where, verdict in said:
        if verdict != claim.verdict:
            message = (
                f"`{claim.id}` is `{claim.verdict}` for readers and `{verdict}` {where}"
            )
            yield Diagnostic("wrong-badge", message, claim.where)
            return


def check_told(site: BuiltSite, roots: Roots, told: Told) -> Iterator[Diagnostic]:
    """Hold what the data files say of pages against those that are there."""
    for root, file in roots.strange.items():
        message = f"addresses begin with `{root}`, and those of the site do not"
        yield Diagnostic("dead-link", message, site.place(file), ELSEWHERE)
    for file, address in told.dead:
        message = f"there is nothing at `{address}`"
        yield Diagnostic("dead-link", message, site.place(file), EARLIER)
    for (path, name), marks in told.marks.items():
        page, file = site.pages.get(path), marks[0].file
        if page is None or any(claim.id == name for claim in page.claims):
            continue
        if name not in page.ids:
            message = f"`{path}` has no place `#{name}`"
            yield Diagnostic("dead-anchor", message, site.place(file), EARLIER)
        else:
            message = f"no note tells readers of `{name}`, and `{file}` tells machines"
            yield Diagnostic("wrong-badge", message, site.place(path))
    for page in site.pages.values() if told.is_whole else ():
        yield from _check_age(page, roots, told)


def _check_age(page: BuiltPage, roots: Roots, told: Told) -> Iterator[Diagnostic]:
    """Report a page of a claim of which the data files tell nothing.

    One that has its ClaimReview, or is the claim's own page.
    """
    said = [(review.id, review.page) for review in page.reviews]
    if page.claim_page:
        said += [(claim.id, page.claim_page) for claim in page.claims]
    for name, address in said:
        if page.path not in roots.files_at(address) or (page.path, name) in told.marks:
            continue
        for claim in page.claims:
            if claim.id == name:
                message = f"the data of the site tell nothing of `{claim.id}`"
                yield Diagnostic("stale-page", message, claim.where)
                return


ELSEWHERE = (
    "build with the settings of the site as it is published, or say with `--url` where"
    " that is"
)
EARLIER = "build anew, with `DELETE_OUTPUT_DIRECTORY = True` if an earlier build has left this"
LOST = (
    "`{}` tells of it: let no theme and no other plugin take `application/ld+json` out"
    " of pages, and build anew; delete that file if it is of an earlier build"
)


def check_links(site: BuiltSite, page: BuiltPage) -> Iterator[Diagnostic]:
    """Follow every link of a page that stays on the site."""
    for link in page.links:
        target = site.target(link.address, page.path)
        if target is None:
            continue
        file, fragment = target
        if not file:
            message = f"there is nothing at `{link.address}`"
            yield Diagnostic("dead-link", message, link.where)
        elif file in site.pages and not site.pages[file].has_place(fragment):
            message = f"`{file}` has no place `#{fragment}`"
            yield Diagnostic("dead-anchor", message, link.where)


def check_data(site: BuiltSite) -> Iterator[Diagnostic]:
    """Read every data file."""
    for path in sorted(site.files):
        if path.endswith(DATA):
            try:
                json.loads(site.read(path), parse_int=str)  # of any length
            except json.JSONDecodeError as error:
                message = f"the file is not JSON: {error.msg}"
                where = site.place(path, error.lineno, error.colno)
                yield Diagnostic("unreadable-data", message, where)


def check_feeds(site: BuiltSite) -> Iterator[Diagnostic]:
    """Read every feed, and look for ids that stand twice."""
    for path in sorted(site.files):
        if not path.endswith(FEEDS):
            continue
        try:
            root = ET.fromstring(site.read(path))  # noqa: S314 - our own output, and expat resolves no external entity
        except ET.ParseError as error:
            message = f"the file is not XML: {ErrorString(error.code)}"
            line, before = error.position
            where = site.place(path, line, before + 1)
            yield Diagnostic("unreadable-feed", message, where)
            continue
        ids = Counter(
            (element.text or "").strip()
            for name in (f"{ATOM}entry/{ATOM}id", "channel/item/guid")
            for element in root.findall(name)
        )
        for name, times in ids.items():
            if times > 1:
                message = f"{times} entries have the id `{name}`"
                yield Diagnostic("unreadable-feed", message, site.place(path))
        for address in dict.fromkeys(_links_of(root)):
            target = site.target(address, path)
            if target is not None and not target[0]:
                message = f"there is nothing at `{address}`"
                yield Diagnostic("dead-link", message, site.place(path), EARLIER)


def _links_of(root: ET.Element) -> Iterator[str]:
    """Yield the absolute addresses to which a feed or a map of the site leads."""
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        if name in ("link", "loc"):
            address = (element.get("href") or element.text or "").strip()
            if ABSOLUTE.match(address):
                yield address


def check_leaks(site: BuiltSite, drafts: frozenset[str]) -> Iterator[Diagnostic]:
    """Report published sidecars without a link to them, and drafts."""
    linked = {
        target[0]
        for page in site.pages.values()
        for link in page.links
        if (target := site.target(link.address, page.path))
    }
    for path in sorted(site.files):
        if path.endswith(SUFFIXES) and path not in linked:
            message = "the sidecar is published, and no page links to it"
            yield Diagnostic("leaked-sidecar", message, site.place(path))
        if path.startswith(DRAFTS):
            continue
        if path in site.pages:
            yield from _leaks_of_page(site, site.pages[path], drafts)
        elif path.endswith((*DATA, *FEEDS)):
            yield from _leaks_of_file(site, path, drafts)


def _leaks_of_page(
    site: BuiltSite, page: BuiltPage, drafts: frozenset[str]
) -> Iterator[Diagnostic]:
    for name in sorted(page.marked.keys() & drafts):
        message = f"the claim `{name}` is a draft, and on this page"
        yield Diagnostic("leaked-draft", message, site.place(page.path))
    for link in page.links:
        target = site.target(link.address, page.path)
        if target and target[0].startswith(DRAFTS):
            message = f"a link to the draft `{target[0]}`"
            yield Diagnostic("leaked-draft", message, link.where)


def _leaks_of_file(
    site: BuiltSite, path: str, drafts: frozenset[str]
) -> Iterator[Diagnostic]:
    text = site.read(path)
    try:
        words = set(texts_of(json.loads(text))) if path.endswith(DATA) else {text}
    except ValueError:
        return
    names = {f"#claim-{name}" for name in drafts}
    hidden = {f"/{page}" for page in site.pages if page.startswith(DRAFTS)}
    for name in sorted(names | hidden):
        is_named = (word.endswith(name) or f"{name}<" in word for word in words)
        if any(is_named):
            message = f"the file names the draft `{name}`"
            yield Diagnostic("leaked-draft", message, site.place(path))


def draft_claims(sidecars: Iterable[WrittenSidecar]) -> frozenset[str]:
    """Return the ids of draft claims that no published claim has as well."""
    claims = [claim for sidecar in sidecars for claim in sidecar.claims]
    published = {claim.id for claim in claims if not claim.is_draft}
    return frozenset(claim.id for claim in claims) - published


def check_sidecars(
    site: BuiltSite, sidecars: Sequence[WrittenSidecar]
) -> Iterator[Diagnostic]:
    """Report every claim that is published by its sidecar and is on no page."""
    pages = [page for page in site.pages.values() if page.marked]
    shown = _assign(pages, sidecars)
    hint = "`pelican-factcheck check` says what is wrong; then build anew"
    if not pages:  # the plugin may be missing, or nothing but these claims is there
        hint = (
            "`pelican-factcheck check` says what is wrong; if that is nothing, build"
            " anew, with settings that have `pelican_factcheck` in `PLUGINS`"
        )
    for sidecar in sidecars:
        yield from sidecar.diagnostics
        ids = shown.get(sidecar.path, set())
        for claim in sidecar.claims if sidecar.is_published or ids else ():
            if not claim.is_draft and claim.id not in ids:
                message = f"no page of the site shows the claim `{shorten(claim.id)}`"
                yield Diagnostic("missing-claim", message, claim.where, hint)


def _assign(
    pages: Iterable[BuiltPage], sidecars: Iterable[WrittenSidecar]
) -> dict[Path, set[str]]:
    """Return the ids that pages show of each sidecar, by its path.

    A page belongs to the sidecar with which it has most in common: words, its name, then
    ids. Two translations may share ids, and have pages of one name in two folders. Of
    sidecars alike, each gets a page.
    """
    by_id: dict[str, list[WrittenSidecar]] = {}
    for sidecar in sidecars:
        for claim in sidecar.claims:
            by_id.setdefault(claim.id, []).append(sidecar)
    shown: dict[Path, set[str]] = {}
    for page in pages:
        near = {one.path: one for name in page.marked for one in by_id.get(name, ())}
        if near:
            best = max(
                near.values(),
                key=lambda one: (*_likeness(page, one), one.path not in shown),
            )
            shown.setdefault(best.path, set()).update(page.marked)
    return shown


def _likeness(page: BuiltPage, sidecar: WrittenSidecar) -> tuple[int, int, int, int]:
    """Return how many quotes agree, whether names do, how many ids, less what is lacking."""
    stem = sidecar.path.name.partition(".claim")[0]
    named = stem in (
        PurePosixPath(page.path).stem,
        PurePosixPath(page.path).parent.name,
    )
    published = [claim for claim in sidecar.claims if not claim.is_draft]
    common = [claim for claim in published if claim.id in page.marked]
    # An id that a sidecar has several times is one place on a page.
    ids = {claim.id for claim in common}
    alike = {
        claim.id for claim in common if _is_shown(claim.quote, page.marked[claim.id])
    }
    return len(alike), int(named), len(ids), len(common) - len(sidecar.claims)


def _is_shown(quote: str, words: str) -> bool:
    """Return whether a *quote* is among the marked *words*, or nearly: some have changed."""
    wanted, marked = fold_words(plain_words(quote)), fold_words(words)
    return wanted in marked or fuzz.partial_ratio(wanted, marked) >= LEAST_LIKENESS
