"""ClaimReviews as claims: schema.org's, and the two forms of Google's Fact Check Tools.

What a review says of a work, a person or a rating is looked for in all the forms in
which real ones have it: as a node, a list of nodes, a text, under an old name.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from pelican_factcheck.authoring.intake import (
    MOST_LISTED,
    ImportedClaim,
    Intake,
    Node,
    Unread,
    as_list,
    filled,
    mapping_of,
)
from pelican_factcheck.authoring.structured import types_of
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.publishing.schemaorg import WORKS
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.fields import is_no_reader, is_nobody
from pelican_factcheck.sidecar.identifiers import read_doi, read_isbn

READ = (
    "@id author citation claimReviewed comment correction creativeWorkStatus creator"
    " dateCreated dateModified datePublished description editor expires headline inLanguage"
    " isBasedOn itemReviewed keywords mainEntityOfPage mentions name publisher"
    " reviewBody reviewRating sdDatePublished subtitle title url"
).split()
"""The properties of a review that are looked at."""
NAMES = {name.casefold(): name for name in READ}
SILENT = frozenset("@context @type type context dateModified".split())
"""What a review has and a claim need not say."""
TYPES = {kind.casefold(): ours for ours, kind in WORKS.items() if ours}
TYPES |= {"newsarticle": "web", "article": "web", "webpage": ""}
ORGANISATIONS = ("organization", "newsmediaorganization", "corporation", "ngo")
LONGEST_RATING = 40
"""Characters; a longer one is a sentence about the claim."""
NO_NAME = re.compile(r"[./:@#]|^(?:tbd|n/?a|none|null|unknown|-+)$", re.IGNORECASE)
"""What no name of a place has where an address was to stand."""
COMMA = re.compile(r"[,،、]\s*")
"""What parts a verdict from the remark that its check was withdrawn."""
CLAIMED = ("text", "name", "headline", "description")
"""Where the words of a claim stand, if not in `claimReviewed`."""


def read_review(node: Node, place: str, intake: Intake) -> ImportedClaim | Unread:
    """Return the claim that a ClaimReview is about, with what was found.

    The review itself becomes its first source, with the address, publisher and day that
    it has, and who wrote it has checked it.
    """
    said = _members(node, intake)
    item = mapping_of(said.get("itemReviewed"))
    claim = _claim_reviewed(said, item, intake)
    if not claim:
        return Unread(place, "there is no claim in it: `claimReviewed` is missing")
    spoken = intake.text(item.get("text"))
    rating, share, summary = _read_rating(said.get("reviewRating"), intake)
    sources = [
        _review_itself(said, intake),
        *_works(said, ("citation", "isBasedOn"), intake),
    ]
    words = dict.fromkeys(filter(None, (spoken, claim)))
    withdrawn = _is_withdrawn(said, intake)
    if withdrawn and (word := COMMA.split(rating)[0]) != rating:
        intake.note("rating", f"rating `{rating}` read as `{word}`")
        rating = word
    return ImportedClaim(
        place=place,
        address=intake.address(said.get("url")),
        claim=claim,
        sought=[Quote(exact=text) for text in words],
        rating=rating,
        share=share,
        repairs=intake.repairs,
        fields=filled(
            status="withdrawn" if withdrawn else "",
            summary=summary,
            explanation=_explanation(said, (claim, summary, rating), intake),
            claimant=_claimant(item.get("author"), intake),
            said=_said(item, intake),
            sources=[source for source in sources if source],
            context=list(_works(said, ("mentions",), intake)),
            response=_response(item, intake),
            checked=_checked(said, intake),
            history=list(_history(said, intake)),
            review_by=intake.day(said.get("expires")),
            tags=_tags(said.get("keywords"), intake),
            lang=intake.language(said.get("inLanguage") or item.get("inLanguage")),
        ),
    )


def _claim_reviewed(said: Node, item: Node, intake: Intake) -> str:
    """The statement that a review is about, or what its item says of it; "" if neither."""
    if claim := intake.text(said.get("claimReviewed")):
        return claim
    key = next((key for key in CLAIMED if intake.text(item.get(key))), "")
    if key:
        message = f"`claimReviewed` is missing: `{key}` of the item is taken"
        intake.note("claim", message)
    return intake.text(item.get(key))


def _members(node: Node, intake: Intake) -> dict[str, object]:
    """Return the properties of a review by their names, whatever is written before them."""
    found: dict[str, object] = {}
    for key, value in node.items():
        bare = re.split(r"[/#:]", key)[-1]
        name = NAMES.get(bare.casefold(), "")
        if name and bare != name:
            intake.note("spelling", f"`{bare}` read as `{name}`")
        if name:
            found.setdefault(name, value)
        elif bare.lstrip("@") not in SILENT and key not in SILENT:
            intake.note("property", f"`{shorten(key)}` is not taken over", routine=True)
    return found


# --- the rating ----------------------------------------------------------------------


def _read_rating(value: object, intake: Intake) -> tuple[str, float | None, str]:
    """Return the words of a rating, its place on its scale, and what explains it."""
    rating = mapping_of(value)
    if not rating:
        text = intake.text(value)
        if text:
            intake.note(
                "rating", f"rating is text, read as its words: `{shorten(text)}`"
            )
        return _judge(text, None, intake), None, ""
    if (
        not all(isinstance(one, Mapping) for one in as_list(value))
        or len(as_list(value)) > 1
    ):
        intake.note("rating", "of several ratings the first is taken")
    text = intake.text(rating.get("alternateName")) or intake.text(rating.get("name"))
    share = _share(rating, intake)
    explained = rating.get("ratingExplanation")
    summary = intake.text(explained)
    if summary.isdecimal():
        intake.note("rating", f"ratingExplanation {summary} left out: it is a number")
        summary = ""
    return _judge(text, share, intake), share, summary


def _judge(text: str, share: float | None, intake: Intake) -> str:
    """Return a rating's words without the signs that are none of them."""
    bare = text.strip(" .!'\"“”«»")
    is_sentence = re.search(r"[.:;!?]\s", bare)
    if bare != text and 1 < len(bare) <= LONGEST_RATING and not is_sentence:
        intake.note("rating", f"rating `{shorten(text)}` read as `{shorten(bare)}`")
        text = bare
    if "_" in text and " " not in text:
        intake.note("rating", f"rating `{text}` read as `{text.replace('_', ' ')}`")
        text = text.replace("_", " ")
    if not text:
        figure = "" if share is None else f": its number is at {share:.0%} of its scale"
        intake.note("rating", f"no rating in words{figure}")
    return text


def _share(rating: Node, intake: Intake) -> float | None:
    """Return the place of a number between the worst and the best, from 0 to 1."""
    written = [
        rating.get(f"{name}{end}")
        for name, end in (("rating", "Value"), ("worst", "Rating"), ("best", "Rating"))
    ]
    numbers = [_number(one) for one in written]
    value, worst, best = numbers
    if value is None:
        if intake.text(written[0]):
            intake.note(
                "number", f"rating {shorten(str(written[0]))} left out: no number"
            )
        return None
    shown = f"{value:g}"
    if worst is None or best is None:
        intake.note("number", f"rating {shown} left out: its scale is not given")
    elif worst >= best:
        reason = "is no scale" if worst == best else "is upside down"
        intake.note(
            "number", f"rating {shown} left out: {worst:g} to {best:g} {reason}"
        )
    elif not worst <= value <= best:
        intake.note(
            "number", f"rating {shown} left out: it is not in {worst:g} to {best:g}"
        )
    else:
        text = f"rating {shown} of {worst:g} to {best:g} left to your scale"
        intake.note("scale", text, routine=True)
        return (value - worst) / (best - worst)
    return None


def _number(value: object) -> float | None:
    one = next(iter(as_list(value)), "")
    one = one.get("@value", "") if isinstance(one, Mapping) else one
    text = str(one).strip().replace(",", ".")
    return float(text) if re.fullmatch(r"-?\d{1,9}(?:\.\d{1,9})?", text) else None


# --- people ----------------------------------------------------------------------------


def _names(
    value: object,
    what: str,
    intake: Intake,
    is_none: Callable[[str], bool] = is_nobody,
) -> Iterator[str]:
    """Yield the names of people or organisations, but for those that name nobody."""
    for one in as_list(value)[:MOST_LISTED]:
        named = one.get("name") if isinstance(one, Mapping) else one
        name = intake.name(named, is_none)
        if name and not isinstance(one, Mapping):
            intake.note("author", f"{what} is text, read as a name: `{shorten(name)}`")
        if name:
            yield name
        elif isinstance(one, Mapping):
            intake.note("author", f"{what} has no name: left out")


def _is_organisation(value: object) -> bool:
    kinds = types_of(mapping_of(value))
    return any(kind in ORGANISATIONS for kind in kinds)


def _answerable(said: Node, intake: Intake) -> dict[str, object]:
    """Return the body that answers for a review, and the people who have written it."""
    author, publisher = said.get("author"), said.get("publisher")
    is_person = "person" in types_of(mapping_of(author))
    is_publisher = bool(publisher) and not _is_organisation(author)
    body = publisher if is_publisher else author
    what = "publisher" if is_publisher else "author"
    return filled(
        author=", ".join(_names(author, "author", intake)) if is_person else "",
        publisher=""
        if is_person and not publisher
        else next(_names(body, what, intake), ""),
    )


def _checked(said: Node, intake: Intake) -> dict[str, object]:
    """Return who checked, and when."""
    people = list(_names(said.get("creator"), "creator", intake, is_no_reader))
    people = people or list(_names(said.get("author"), "author", intake, is_no_reader))
    written = next(
        (
            key
            for key in (
                "datePublished",
                "dateCreated",
                "dateModified",
                "sdDatePublished",
            )
            if intake.text(said.get(key))
        ),
        "",
    )
    if written not in ("", "datePublished"):
        intake.note("date", f"`datePublished` is missing: `{written}` is taken")
    return filled(
        by=list(dict.fromkeys(people)),
        date=intake.day(said.get(written)),
        reviewed=next(_names(said.get("editor"), "editor", intake, is_no_reader), ""),
    )


def _claimant(value: object, intake: Intake) -> dict[str, object]:
    """Return who made the claim."""
    names = list(dict.fromkeys(_names(value, "claimant", intake)))
    if not names:
        return {}
    person = mapping_of(value)
    is_person = not _is_organisation(value)
    role = person.get("jobTitle") if is_person else person.get("description")
    url = intake.address(person.get("url"))
    same = [one for one in intake.addresses(person.get("sameAs")) if one != url]
    if len(names) > 1:
        return {"name": ", ".join(names), "type": "group"}
    return filled(
        name=names[0],
        role=intake.text(role),
        type="" if is_person else "organization",
        url=url,
        same_as=same,
        image=intake.address(person.get("image")),
    )


# --- when and where it was said ------------------------------------------------------------


def _said(item: Node, intake: Intake) -> dict[str, object]:
    """Return when and where the claim was made."""
    where, found = "", []
    keys = ("firstAppearance", "appearance")
    written = {key: item.get(key) for key in keys if as_list(item.get(key))}
    if not written:
        written = {"appearance": item.get("url") or item.get("sameAs")}
    first = list(_appearances(written.get("firstAppearance"), intake))
    for one in (*first, *_appearances(written.get("appearance"), intake)):
        if set(one) == {"title"}:
            where = where or one["title"]
        else:
            found.append(one)
    return filled(
        date=intake.day(item.get("datePublished")),
        where=where or intake.name(item.get("claimLocation")),
        in_=_distinct(found),
        first="yes" if first else "",
    )


def _distinct(works: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    """Return *works* without those whose address an earlier one has."""
    found: dict[str, dict[str, str]] = {}
    for work in works:
        found.setdefault(work.get("url") or repr(work), work)
    return list(found.values())


def _appearances(value: object, intake: Intake) -> Iterator[dict[str, str]]:
    """Yield the works in which a claim was made; of a mere name its title."""
    for one in as_list(value)[:MOST_LISTED]:
        node = one if isinstance(one, Mapping) else {"url": one}
        titles = (intake.text(node.get(key)) for key in ("name", "headline"))
        entry = {"title": next(filter(None, titles), "")}
        written, urls = intake.text(node.get("url")), list[str]()
        if written and not NO_NAME.search(written):
            intake.note("address", f"address `{shorten(written)}` read as a name")
            entry["title"] = entry["title"] or written
        elif urls := intake.addresses(one):
            entry["url"] = urls[0]
        entry["date"] = intake.day(node.get("datePublished"))
        if any(entry.values()):
            yield {key: text for key, text in entry.items() if text}
        yield from ({"url": url} for url in urls[1:])


def _response(item: Node, intake: Intake) -> dict[str, object]:
    """Return what the claimant answered."""
    comment = mapping_of(item.get("comment"))
    if comment and not (comment.get("text") or comment.get("url")):
        intake.note("comment", "a reply without words or address: left out")
        return {}
    return filled(
        by=next(_names(comment.get("author"), "author of a reply", intake), ""),
        date=intake.day(comment.get("datePublished")),
        text=intake.text(comment.get("text")),
        url=intake.address(comment.get("url")),
    )


# --- evidence ------------------------------------------------------------------------------


def _review_itself(said: Node, intake: Intake) -> dict[str, object]:
    """Return the review as a source: where it was published, by whom and when."""
    url = intake.address(said.get("url")) or intake.address(
        said.get("mainEntityOfPage")
    )
    if not url and intake.text(said.get("@id")).startswith("http"):
        url = intake.address(said.get("@id"))
    if not url and intake.base:
        url = intake.address(intake.base)
        intake.note("address", f"`url` is missing: the page's own is taken, {url}")
    if not url:
        intake.note("address", "the check has no address")
    titles = (intake.text(said.get(key)) for key in ("headline", "title", "name"))
    entry = filled(url=url, title=next(filter(None, titles), ""))
    if not entry or intake.is_own(url):
        return {}
    return entry | filled(
        **_answerable(said, intake),
        date=intake.day(said.get("datePublished")),
        lang=intake.language(said.get("inLanguage")),
    )


def _works(
    said: Node, keys: Iterable[str], intake: Intake
) -> Iterator[dict[str, object]]:
    """Yield the works that a review rests on."""
    for key in keys:
        for one in as_list(said.get(key))[:MOST_LISTED]:
            if isinstance(one, Mapping):
                work = _work(one, intake)
            else:
                written = intake.text(one)
                is_name = bool(written) and not NO_NAME.search(written)
                work = filled(
                    url="" if is_name else intake.address(one),
                    title=written if is_name else "",
                )
            if work.get("url") or work.get("title"):
                yield work


def _work(node: Node, intake: Intake) -> dict[str, object]:
    """Return a work as a source, the passage of it and the remark on it included."""
    part = mapping_of(node.get("hasPart"))
    titles = (intake.text(node.get(key)) for key in ("name", "headline"))
    kinds = [TYPES[kind] for kind in types_of(node) if kind in TYPES]
    numbers = {
        intake.text(one.get("propertyID")).casefold(): intake.text(one.get("value"))
        for one in as_list(node.get("identifier"))
        if isinstance(one, Mapping)
    }
    isbn = read_isbn(intake.text(node.get("isbn")) or numbers.get("isbn", "")).value
    start = part.get("startOffset")
    return intake.source(
        url=intake.address(node.get("url")) or intake.address(node.get("@id")),
        title=next(filter(None, titles), ""),
        author=", ".join(_names(node.get("author"), "author of a work", intake)),
        publisher=next(
            _names(node.get("publisher"), "publisher of a work", intake), ""
        ),
        date=intake.day(node.get("datePublished")),
        type=next(iter(kinds), ""),
        lang=intake.language(node.get("inLanguage")),
        quote=intake.text(part.get("text")),
        locator=intake.text(part.get("name")),
        page=intake.text(part.get("position")),
        start="" if _number(start) is None else intake.text(start),
        archive=intake.address(node.get("archivedAt")),
        isbn=isbn,
        doi=read_doi(numbers["doi"]).value if "doi" in numbers else "",
        note=intake.text(mapping_of(node.get("comment")).get("text")),
    )


# --- what else a review says -----------------------------------------------------------------


def _explanation(said: Node, known: Iterable[str], intake: Intake) -> str:
    """Return the body of a review, or its description, that says more than is *known*."""
    for key in ("reviewBody", "description"):
        text = intake.text(said.get(key))
        if text and text.strip(" .") not in {one.strip(" .") for one in known}:
            return intake.prose(said.get(key))
    return ""


def _is_withdrawn(said: Node, intake: Intake) -> bool:
    return intake.text(said.get("creativeWorkStatus")).casefold() == "withdrawn"


def _history(said: Node, intake: Intake) -> Iterator[dict[str, object]]:
    """Yield what was changed since, corrections first."""
    for key, kind in (("correction", "correction"), ("comment", "update")):
        for one in as_list(said.get(key))[:MOST_LISTED]:
            node = one if isinstance(one, Mapping) else {"text": one}
            note = intake.text(node.get("text"))
            day = intake.day(node.get("datePublished"))
            if note:
                yield filled(date=day, kind=kind, note=note)


def _tags(value: object, intake: Intake) -> list[str]:
    tags = [tag for text in intake.texts(value) for tag in re.split("[,;]", text)]
    return list(dict.fromkeys(filter(None, (tag.strip() for tag in tags))))[
        :MOST_LISTED
    ]
