"""What other programs export: which kind a file is, and the claims in it.

Each kind has a function that recognises it and one that reads its records. What is
no claim is an `Unread` with the reason; no record costs another.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import NamedTuple

from pelican_factcheck.authoring.claimreviews import read_review
from pelican_factcheck.authoring.handwritten import (
    has_footnotes,
    is_table,
    read_footnotes,
    read_table,
)
from pelican_factcheck.authoring.intake import (
    ImportedClaim,
    Intake,
    Node,
    Records,
    Unread,
    as_list,
    mapping_of,
    one_of,
)
from pelican_factcheck.authoring.programs import (
    is_annotations,
    is_assertion,
    is_dega,
    is_ours,
    read_annotations,
    read_assertion,
    read_dega,
    read_ours,
)
from pelican_factcheck.authoring.structured import (
    Block,
    Input,
    find_records,
    find_reviews,
    read_data,
    walk,
)
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.sidecar.verdicts import fold_name

MOST_RECORDS = 10_000
"""Of one file."""


class Kind(NamedTuple):
    """One kind of export."""

    name: str
    """By which authors ask for it."""
    means: str
    """What makes a file one of this kind, for messages."""
    fits: Callable[[Input], bool]
    read: Callable[[Input], Records]


class NoKindError(ValueError):
    """A file is of no known kind; the text says what was looked for."""


LIBRARY = (
    "it lists sources, and no claims: name it in `FACTCHECK_SOURCES` (as CSL-JSON or"
    " BibLaTeX), then sidecars can cite them"
)
EXPORTED = (".bib", ".bibtex", ".enw", ".nbib", ".ris")
"""Endings of what reference managers export; their JSON says so by its members."""


def _is_library(given: Input) -> bool:
    """Return whether a file is the library of a reference manager."""
    listed = given.json
    if not isinstance(listed, list):
        return given.name.casefold().endswith(EXPORTED)
    return bool(listed) and all(
        isinstance(one, dict) and {"id", "type", "title"} <= one.keys()
        for one in listed
    )


def read_records(
    given: Input, kind: str = ""
) -> tuple[str, list[ImportedClaim | Unread]]:
    """Return the name of the *kind* of a file, found where it is "", and its records.

    Raises:
        NoKindError: when it is of no kind.
    """
    wanted = [one for one in KINDS if kind in ("", one.name)]
    chosen = next((one for one in wanted if kind or one.fits(given)), None)
    if chosen is None:
        if getattr(given, "problem", ""):
            raise NoKindError(given.problem)
        if _is_library(given):
            raise NoKindError(LIBRARY)
        tried = "; ".join(f"{one.means} ({one.name})" for one in KINDS)
        raise NoKindError(f"nothing in it is known; looked for: {tried}")
    records = list(islice(chosen.read(given), MOST_RECORDS + 1))
    if len(records) > MOST_RECORDS:
        reason = f"there are more than {MOST_RECORDS:,} records: divide the file"
        records[MOST_RECORDS:] = [Unread(given.name, reason)]
    if not records:
        reason = given.__dict__.get("problem") or f"there is none ({chosen.means})"
        records = [Unread(given.name, reason)]
    return chosen.name, records


# --- ClaimReviews ------------------------------------------------------------------


def _is_review(given: Input) -> bool:
    return given.is_page or any(True for _ in islice(find_reviews(given.json), 1))


def _read_reviews(given: Input) -> Records:
    if not given.is_page:
        yield from _reviews_in(Block(given.json, 0), given, given.address)
        return
    page = read_data(given.text, given.address)
    for line, reason in page.broken:
        yield Unread(f"{given.name}:{line}", reason)
    for block in page.blocks:
        yield from _reviews_in(block, given, page.base)


def _reviews_in(block: Block, given: Input, base: str) -> Records:
    nodes = list(find_reviews(block.data))
    for number, node in enumerate(nodes, 1):
        place = given.record(number)
        if block.line:
            several = f", record {number}" if len(nodes) > 1 else ""
            place = f"{given.name}:{block.line}{several}"
        intake = Intake(base=base, site=given.site)
        for repair in block.repairs:
            intake.note("json", repair)
        yield read_review(mapping_of(node), place, intake)


# --- Google's Fact Check Tools -----------------------------------------------------


def _is_google(given: Input) -> bool:
    return any(map(_is_answer, walk(given.json)))


def _is_answer(node: Node) -> bool:
    """Return whether a node is a claim that `claims:search` has found, or a page's markup."""
    if isinstance(node.get("claimReviewMarkups"), list):
        return True
    reviews = node.get("claimReview")
    if reviews == []:
        return "text" in node
    checks = [one for one in as_list(reviews) if isinstance(one, Mapping)]
    return bool(checks) and (
        "text" in node or any("textualRating" in one for one in checks)
    )


def _read_google(given: Input) -> Records:
    number = 0
    for node in find_records(given.json, _is_answer):
        page = mapping_of(node)
        markups = page.get("claimReviewMarkups")
        if not isinstance(markups, list):
            number += 1
            yield _searched(page, given.record(number), given.intake())
            continue
        for markup in markups or [{}]:
            number += 1
            review = from_markup(mapping_of(markup), page)
            yield read_review(review, given.record(number), given.intake())


def _searched(node: Node, place: str, intake: Intake) -> ImportedClaim | Unread:
    review, ratings = from_search(node)
    claim = read_review(review, place, intake)
    if isinstance(claim, Unread):
        return Unread(place, "there is no claim in it: `text` is missing")
    if len(ratings) > 1:
        same = one_of(fold_name(one.strip(" .")) for one in ratings)
        shown = ", ".join(f"“{shorten(one)}”" for one in dict.fromkeys(ratings))
        intake.note("reviews", f"{len(ratings)} checks of one claim: {shown}")
        if not same:
            claim.rating = ""
            _note_rating(claim, ratings[0])
    return claim


def _note_rating(claim: ImportedClaim, rating: str) -> None:
    """Keep the rating of the first source beside it."""
    sources = claim.fields.get("sources")
    if isinstance(sources, list) and sources and rating:
        sources[0] = sources[0] | {"note": f"Rated “{rating}”"}


def from_search(claim: Node) -> tuple[Node, list[str]]:
    """Return an answer of `claims:search` as a ClaimReview, and all ratings in it.

    The first review stands for the claim; the others become works that it cites.
    """
    reviews = [
        one for one in as_list(claim.get("claimReview")) if isinstance(one, Mapping)
    ]
    first, *others = reviews or [{}]
    ratings = [str(one.get("textualRating") or "") for one in reviews]
    cited = [
        {
            "url": one.get("url"),
            "name": one.get("title"),
            "publisher": _site(one),
            "datePublished": one.get("reviewDate"),
            "inLanguage": one.get("languageCode"),
            "comment": {"text": f"Rated “{one['textualRating']}”"}
            if one.get("textualRating")
            else {},
        }
        for one in others
    ]
    claimant = claim.get("claimant")
    return {
        "claimReviewed": claim.get("text"),
        "itemReviewed": {
            "author": {"name": claimant} if claimant else {},
            "datePublished": claim.get("claimDate"),
        },
        "reviewRating": {"alternateName": first.get("textualRating")},
        "url": first.get("url"),
        "headline": first.get("title"),
        "datePublished": first.get("reviewDate"),
        "author": _site(first),
        "inLanguage": first.get("languageCode"),
        "citation": cited,
    }, ratings


def _site(review: Node) -> Node:
    publisher = mapping_of(review.get("publisher"))
    name = publisher.get("name") or publisher.get("site")
    return {"@type": "Organization", "name": name} if name else {}


def from_markup(markup: Node, page: Node) -> Node:
    """Return one entry of a page of the markup tool as a ClaimReview."""
    author = mapping_of(markup.get("claimAuthor"))
    checker = mapping_of(page.get("claimReviewAuthor"))
    rating = dict(mapping_of(markup.get("rating")))
    rating["alternateName"] = rating.pop("textualRating", "")
    first = markup.get("claimFirstAppearance")
    return {
        "claimReviewed": markup.get("claimReviewed"),
        "itemReviewed": {
            "author": {**author, "image": author.get("imageUrl")} if author else {},
            "datePublished": markup.get("claimDate"),
            "firstAppearance": first,
            "appearance": markup.get("claimAppearances"),
            "claimLocation": markup.get("claimLocation"),
        },
        "reviewRating": rating,
        "url": markup.get("url") or page.get("pageUrl"),
        "datePublished": page.get("publishDate"),
        "author": {"@type": "Organization", "name": checker.get("name")}
        if checker.get("name")
        else {},
    }


# --- the table ---------------------------------------------------------------------


KINDS = (
    Kind(
        "claims",
        "a `claims.json` of this program",
        is_ours,
        read_ours,
    ),
    Kind(
        "google",
        "answers or pages of Google's Fact Check Tools",
        _is_google,
        _read_google,
    ),
    Kind(
        "hypothesis",
        "annotations with words of a page",
        is_annotations,
        read_annotations,
    ),
    Kind("dega", "claims of Dega", is_dega, read_dega),
    Kind(
        "claimreview",
        "a ClaimReview in JSON-LD, microdata or RDFa",
        _is_review,
        _read_reviews,
    ),
    Kind(
        "factopolis",
        "an assertion of Factopolis",
        is_assertion,
        read_assertion,
    ),
    Kind(
        "footnotes",
        "footnotes of Markdown",
        has_footnotes,
        read_footnotes,
    ),
    Kind(
        "csv",
        "a table whose first line names a column `claim` or `quote`",
        is_table,
        read_table,
    ),
)
