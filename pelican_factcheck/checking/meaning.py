"""What a claim can say in good form and should not: the rules of meaning.

Rules about claims beside one another: the same twice, at odds, overlapping.

Rules about evidence: whether a claim has any, and what it is worth.

Rules about dates: what cannot have come before what.

Rules about wording: the statement, the reasons given, and what is quoted.

Nothing here reads a clock or a file: today's date and the places of fields are
arguments. `choose_rules` decides which of the diagnostics are reported.

What a desk demands of claims by their verdict: `FACTCHECK_REQUIRE`.
"""

import re
from calendar import monthrange
from collections.abc import (
    Callable,
    Collection,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from datetime import date, timedelta
from functools import lru_cache

from msgspec import structs

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.folding import WORD, fold_words
from pelican_factcheck.checking.locations import FieldDiagnostic
from pelican_factcheck.diagnostics.diagnostic import (
    ALL_VERDICTS,
    DEMANDED,
    Diagnostic,
    Location,
    rules_of,
    shorten,
)
from pelican_factcheck.diagnostics.rules import RULES
from pelican_factcheck.sidecar.claims import Claim, Quote, Source
from pelican_factcheck.sidecar.fields import REMEMBERED, may_be_nobody
from pelican_factcheck.sidecar.reader import FieldPath, Pointer
from pelican_factcheck.sidecar.verdicts import translated_labels


def find_duplicates(claims: Iterable[Claim]) -> Iterator[Diagnostic]:
    """Find quotes of the same words at the same place: of two claims, or of one."""
    claims = [*claims]
    keys = {id(claim): _quoted_by(claim.quote) for claim in claims}
    for claim in claims:
        seen = {keys[id(claim)]}
        for quote in claim.also:
            if (key := _quoted_by(quote)) in seen:
                message = f"`{shorten(quote.exact)}` is quoted by this claim already"
                hint = "delete it from `also:`, or tell the places apart with `prefix:`"
                yield Diagnostic(
                    "duplicate-claim", message, quote.where, hint, claim=claim.id
                )
            seen.add(key)
    for first, second in _pairs(claims, keys):
        message = f"`{shorten(second.quote.exact)}` is quoted by a claim before"
        hint = "delete one of the two, or tell the places apart with `prefix:`"
        yield _about(second, first, "duplicate-claim", message, hint)


def find_overlaps(anchors: Iterable[Anchor]) -> Iterator[Diagnostic]:
    """Find passages of different claims that are the same, or cross.

    Nesting is allowed: readers can point at either.
    """
    placed = sorted(
        (anchor for anchor in anchors if anchor.placed),
        key=lambda anchor: (anchor.start, -anchor.end),
    )
    told: set[tuple[str, str]] = set()
    for place, first in enumerate(placed):
        for second in _begun_before(first.end, placed[place + 1 :]):
            pair = (first.claim.id, second.claim.id)
            if _collide(first, second) and pair not in told:
                told.add(pair)
                yield _overlap(first, second)


def _begun_before(end: int, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    for anchor in anchors:
        if anchor.start >= end:
            return
        yield anchor


def _collide(first: Anchor, second: Anchor) -> bool:
    """Whether *second*, which begins no earlier, is the same as *first* or leads on."""
    same = (first.start, first.end) == (second.start, second.end)
    return first.claim.id != second.claim.id and (same or second.end > first.end)


def _overlap(first: Anchor, second: Anchor) -> Diagnostic:
    same = (first.start, first.end) == (second.start, second.end)
    what = "is marked by two claims" if same else "crosses another claim's mark"
    related = ((first.quote.where, "the other claim"),) if first.quote.where else ()
    return Diagnostic(
        "overlapping-claims",
        f"`{shorten(second.text)}` {what}",
        second.quote.where,
        "mark just the words, with `scope: quote`, or make one claim of the two",
        related,
        claim=second.claim.id,
    )


def _quoted_by(quote: Quote) -> Hashable:
    """Return the words of a quote, with the context that decides between equal places."""
    return (*map(_bare, (quote.exact, quote.prefix, quote.suffix)), quote.nth)


def _bare(text: str) -> str:
    return fold_words(plain_words(text)).strip(" .,:;!?") if text else ""


def _pairs(
    claims: Iterable[Claim], keys: Mapping[int, Hashable]
) -> Iterator[tuple[Claim, Claim]]:
    """Each claim that has the key of one before, with the first that has it."""
    first: dict[Hashable, Claim] = {}
    for claim in claims:
        before = first.setdefault(keys[id(claim)], claim)
        if before is not claim:
            yield before, claim


def _about(
    second: Claim, first: Claim, rule: str, message: str, hint: str
) -> Diagnostic:
    related = ((first.quote.where, "the first"),) if first.quote.where else ()
    where = second.quote.where
    return Diagnostic(rule, message, where, hint, related, claim=second.id)


def check_dates(
    claim: Claim, today: date, *, is_dated: bool
) -> Iterator[FieldDiagnostic]:
    """Find what is dated later than *today*, or than what it must come before.

    A check that names no day has the day of its article, if that *is_dated*.
    """
    for path, written in _dates(claim):
        if first_day(written) > today:
            message = f"`{written}` is later than today"
            yield FieldDiagnostic("future-date", message, path, "correct the date")
    yield from _check_order(claim)
    if claim.review_by and last_day(claim.review_by) < today:
        message = f"the check was to be looked at again by {claim.review_by}"
        hint = "look at it again, then set a later day"
        yield FieldDiagnostic("review-due", message, ("review_by",), hint)
    if not is_dated and not (claim.checked and names_day(claim.checked.date)):
        message = "nobody can tell on which day this was checked"
        hint = (
            "add the day as `checked: {date: YYYY-MM-DD}`, or give the article a date"
        )
        yield FieldDiagnostic("undated-check", message, ("checked", "date"), hint)


def find_undated_corrections(
    claims: Iterable[Claim], pointer: Pointer
) -> Iterator[Diagnostic]:
    """Find what was corrected, withdrawn or changed without a day, in each article by itself."""
    for claim in claims:
        if claim.status == "draft":
            continue
        for message, path, hint in _undated_changes(claim):
            where = pointer.locate(claim, path)
            yield Diagnostic("undated-correction", message, where, hint, claim=claim.id)


def _undated_changes(claim: Claim) -> Iterator[tuple[str, FieldPath, str]]:
    own = claim.history[claim.home.changes if claim.home else 0 :]
    for place, change in enumerate(own):
        if not change.date:
            message = "nobody can tell on which day this was changed"
            hint = "add the day as `date: YYYY-MM-DD`"
            yield message, ("history", place), hint
    entry = "{date: YYYY-MM-DD, kind: correction, note: …}"
    hint = f"add {'the entry ' if own else ''}`{'' if own else 'history: '}{entry}`"
    is_told = any(change.kind == "correction" for change in own)
    if claim.status == "corrected" and not is_told:
        message = "nothing says on which day the article was corrected"
        yield message, ("status",), hint + " to `history:`" * bool(own)
    # One without a reason is told to be one, with the same remedy.
    is_explained = bool(claim.summary or claim.explanation)
    if claim.status == "withdrawn" and is_explained and not (own or claim.home):
        message = "nothing says on which day the check was withdrawn"
        yield message, ("status",), hint


def turning_days(claim: Claim) -> Iterator[date]:
    """Yield the days from which `check_dates` says something else than the day before."""
    for _, written in _dates(claim):
        yield first_day(written)
    if claim.review_by and (last := last_day(claim.review_by)) < date.max:
        yield last + timedelta(days=1)


def _dates(claim: Claim) -> Iterator[tuple[FieldPath, str]]:
    """Every date of something that has happened, with the way to it."""
    for name in ("said", "checked", "response"):
        part = getattr(claim, name)
        if part and part.date:
            yield (name, "date"), part.date
    lists = (
        (("said", "in"), claim.said.appearances if claim.said else ()),
        (("sources",), claim.sources),
        (("context",), claim.context),
        (("history",), claim.history),
    )
    for path, parts in lists:
        for place, part in enumerate(parts):
            for name in ("date", "accessed"):
                if written := getattr(part, name, ""):
                    yield (*path, place, name), written


def _check_order(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Compare what was said, what bears on it, and when it was checked."""
    said = claim.said.date if claim.said else ""
    checked = claim.checked.date if claim.checked else ""
    if said and checked and first_day(said) > last_day(checked):
        message = f"said on {said}, and checked before that, on {checked}"
        hint = "correct one of the two dates"
        yield FieldDiagnostic("said-after-checked", message, ("said", "date"), hint)
    for place, source in enumerate(claim.sources):
        if checked and source.date and first_day(source.date) > last_day(checked):
            message = f"a source of {source.date} for a check of {checked}"
            path = ("sources", place, "date")
            hint = "correct one of the two dates, or check again"
            yield FieldDiagnostic("source-after-checked", message, path, hint)
    dated = [source.date for source in claim.sources if source.date]
    if said and dated and all(last_day(day) < first_day(said) for day in dated):
        message = f"no source is as young as the statement, which was made on {said}"
        hint = "find a source that can know of it"
        yield FieldDiagnostic("source-older-than-event", message, ("sources", 0), hint)


def names_day(written: str) -> bool:
    """Whether a date is a whole `YYYY-MM-DD`."""
    return written.count("-") == len("--")


@lru_cache
def first_day(written: str) -> date:
    """Return the first day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    year, month, day = [*map(int, written.split("-")), 1, 1][:3]
    return date(year, month, day)


def last_day(written: str) -> date:
    """Return the last day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    first = first_day(written)
    if written.count("-") == 0:
        return first.replace(month=12, day=31)
    if written.count("-") == 1:
        return first.replace(day=monthrange(first.year, first.month)[1])
    return first


LONGEST_CLAIM = 75
"""Characters that search engines show of a statement."""
NEEDS_REASON = frozenset({"mostly", "mixed", "false", "unproven"})
QUOTATION = re.compile(r"[“„«\"]([^“”„«»\"]{3,})[”“»\"]")
SETS_OFF = (":", "!", "–", "—")
MAY_SET_OFF = (*SETS_OFF, "&")
"""The same as they are written, be it as entities."""
DOTS = re.compile(r"\s*[\[(]?(?:…|\.\s?\.\s?\.)[\])]?\s*")


def check_wording(
    claim: Claim, passages: Iterable[str] = (), rules: Collection[str] = RULES
) -> Iterator[FieldDiagnostic]:
    """Find what is amiss in the words of *claim*.

    *passages* are the sentences of the article that it marks.
    """
    yield from _check_reasons(claim, rules)
    if "claim-long" in rules or any(sign in claim.claim for sign in MAY_SET_OFF):
        yield from _check_statement(claim)
    yield from _fused(claim, passages)


def _check_reasons(claim: Claim, rules: Collection[str]) -> Iterator[FieldDiagnostic]:
    """Ask for what readers and editors want to know of a verdict."""
    told = claim.summary or claim.explanation
    if claim.status == "withdrawn" and not (told or claim.history):
        hint = (
            "say when and why: `history: {date: YYYY-MM-DD, kind: correction, note: …}`"
        )
        message = "withdrawn without a reason"
        yield FieldDiagnostic("verdict-without-reason", message, ("status",), hint)
    elif claim.verdict.tone in NEEDS_REASON and not told:
        hint = "say in `summary:`, in one sentence, what is amiss"
        message = f"`{claim.verdict.label}` without a reason"
        yield FieldDiagnostic("verdict-without-reason", message, ("verdict",), hint)
    if claim.claimant is None and "claimant-missing" in rules:
        hint = "add `claimant:` and a name"
        message = "the claim does not say who made it"
        yield FieldDiagnostic("claimant-missing", message, hint=hint)
    yield from _check_names(claim)
    if "unreviewed-claim" in rules:
        yield from _check_reader(claim)


def _check_names(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Ask about names that are also words for nobody."""
    person, response = claim.claimant, claim.response
    # An address tells who it is.
    if person and not (person.url or person.same_as):
        yield from _doubt(("claimant", "name"), person.name)
    if response:
        yield from _doubt(("response", "by"), response.by)
    for path, source in _cited(claim):
        yield from _doubt((*path, "publisher"), source.publisher)
        yield from _doubt((*path, "author"), source.author)


def _doubt(path: FieldPath, name: str) -> Iterator[FieldDiagnostic]:
    if name and may_be_nobody(name):
        message = f"`{shorten(name)}` may stand for a name that nobody knows"
        hint = f"leave it out, or say who it is, such as `{name} (magazine)`"
        yield FieldDiagnostic("doubtful-name", message, path, hint)


def _check_reader(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Ask for a second reader, who is none of the first."""
    reader = claim.checked.reviewed if claim.checked else ""
    path: FieldPath = ("checked",)
    hint = "add `reviewed:` and the name of the second reader to `checked:`"
    message = "nobody has reviewed the check"
    if claim.checked and reader:
        if not any(is_same_person(reader, one) for one in claim.checked.by):
            return
        path = ("checked", "reviewed")
        hint = "write the name of somebody else, or the whole names of both"
        message = f"`{shorten(reader)}` has made the check, and nobody has reviewed it"
    yield FieldDiagnostic("unreviewed-claim", message, path, hint)


def is_same_person(name: str, other: str) -> bool:
    """Whether two names are of the same words, or one is a part of the other: `Ada`."""
    words, others = (WORD.findall(fold_words(one)) for one in (name, other))
    if sorted(words) == sorted(others):
        return True
    short, long = sorted((words, others), key=len)
    # What is longer, or has a comma, can be several people, or a person and a firm.
    is_one = len(long) <= LONGEST_PERSON and not {",", "&"} & {*name, *other}
    return len(short) == 1 and is_one and short[0] in (long[0], long[-1])


LONGEST_PERSON = 3
"""Words of a name that is surely of one person."""


def _check_statement(claim: Claim) -> Iterator[FieldDiagnostic]:
    is_quote = claim.claim == claim.quote.exact
    words = " ".join(plain_words(claim.claim).split()) if is_quote else claim.claim
    path = ("quote",) if is_quote else ("claim",)
    if len(words) > LONGEST_CLAIM:
        message = f"the statement has {len(words)} characters"
        hint = f"put it in {LONGEST_CLAIM} characters or fewer, under `claim:`"
        yield FieldDiagnostic("claim-long", message, path, hint)
    verdict = claim.verdict
    own = (verdict.key, verdict.label, *verdict.aliases)
    names = (*own, *translated_labels(verdict))
    if verdict_before := _verdict_before(words, names):
        message = f"the statement begins with its verdict, `{verdict_before}`"
        hint = "write only what was said"
        yield FieldDiagnostic("verdict-in-claim", message, path, hint)


def _verdict_before(words: str, names: Iterable[str]) -> str:
    """Return the name of a verdict that *words* begin with, and its colon; or ""."""
    for name in names:
        behind = words[len(name) :].lstrip()
        if words[: len(name)].lower() == name.lower() and behind.startswith(SETS_OFF):
            return words[: len(words) - len(behind) + 1]
    return ""


def _fused(claim: Claim, passages: Iterable[str]) -> Iterator[FieldDiagnostic]:
    """Find a quotation whose parts no one source has together."""
    quoted = [source.quote for source in claim.sources if source.quote]
    if not quoted:  # then nothing is known about what the sources say
        return
    texts = {claim.claim: "claim"} | dict.fromkeys(passages, "quote")
    texts[claim.quote.exact] = "quote"
    evidence: list[str] = []
    seen = set()
    for text, key in texts.items():
        for quotation in QUOTATION.findall(text):
            parts = [_fold_part(part) for part in DOTS.split(quotation) if part]
            if quotation in seen or len(parts) < 2:  # noqa: PLR2004 - a seam has two sides
                continue
            seen.add(quotation)
            evidence = evidence or [fold_words(one) for one in quoted]
            if not any(all(part in words for part in parts) for words in evidence):
                message = f"no one source has all of `{shorten(quotation)}`"
                hint = "quote each document by itself"
                yield FieldDiagnostic("fused-quote", message, (key,), hint)


def _fold_part(part: str) -> str:
    return fold_words(part).strip(" .,:;-")


UNNAMED = "id-not-written-down"
NO_PASSAGES: Mapping[str, Sequence[str]] = {}


def check_meaning(
    claims: Sequence[Claim],
    *,
    today: date,
    rules: Collection[str] = RULES,
    passages: Mapping[str, Sequence[str]] = NO_PASSAGES,
    undated: Collection[str] = (),
    pointer: Pointer | None = None,
) -> list[Diagnostic]:
    """Apply those of *rules* that are about meaning to the *claims* of one sidecar.

    *passages* are the sentences that the article has for each claim, by id;
    *undated* are the ids of claims that no article lends its day.
    Without a *pointer* into the file, diagnostics point at the claim or its quote.
    Drafts are left in peace, and a claim is spared the rules that it ignores.
    """
    published = [claim for claim in claims if claim.status != "draft"]
    found = [
        Diagnostic(rule, message, _locate(claim, path, pointer), hint, claim=claim.id)
        for claim in published
        for rule, message, path, hint in _field_diagnostics(
            claim, today, passages, rules, is_dated=claim.id not in undated
        )
        if rule in rules and rule not in claim.ignore
    ]
    if "duplicate-claim" in rules:
        found += find_duplicates(published)
    if UNNAMED in rules and pointer:
        found += _find_unnamed(published, pointer)
    # Claims that share a source share what is wrong with it.
    return list({one._replace(claim=""): one for one in reversed(found)}.values())[::-1]


def _field_diagnostics(
    claim: Claim,
    today: date,
    passages: Mapping[str, Sequence[str]],
    rules: Collection[str],
    *,
    is_dated: bool,
) -> Iterator[FieldDiagnostic]:
    """Find what is amiss in a *claim*; only *rules* are worth the making of a message."""
    yield from check_sources(claim, rules)
    yield from check_wording(claim, passages.get(claim.id, ()), rules)
    yield from check_dates(claim, today, is_dated=is_dated)


def _find_unnamed(claims: Iterable[Claim], pointer: Pointer) -> Iterator[Diagnostic]:
    """Find claims whose id is made up; asking for it means reading the file again."""
    for claim in claims:
        if UNNAMED not in claim.ignore and not pointer.is_written(claim, "id"):
            message = f"`{claim.id}` is made from the quote and stands nowhere"
            hint = f"add `id: {claim.id}`"
            yield Diagnostic(UNNAMED, message, claim.where, hint, claim=claim.id)


def _locate(claim: Claim, path: FieldPath, pointer: Pointer | None) -> Location | None:
    if pointer:
        return pointer.locate(claim, path)
    return claim.quote.where if path == ("quote",) else claim.where


def find_unmet(
    claims: Iterable[Claim],
    required: Mapping[str, Sequence[str]],
    *,
    today: date,
    undated: Collection[str] = (),
    pointer: Pointer | None = None,
    unverified: Callable[[Claim], Iterable[Diagnostic]] = lambda _: (),
) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each demand that a claim falls short of.

    *required* are the demands by the key of a verdict, or `*` for all of them. What a
    claim ignores is demanded all the same; drafts are left in peace. *unverified*
    says which quotations of a claim were never found in their sources.
    """
    for claim in claims:
        own = required.get(claim.verdict.key, ())
        demands = dict.fromkeys((*own, *required.get(ALL_VERDICTS, ())))
        names = {rule: demand for demand in demands for rule in rules_of(demand)}
        if not names:
            continue
        free = structs.replace(claim, ignore=())
        found = check_meaning(
            [free], today=today, rules=names, undated=undated, pointer=pointer
        )
        found += (one for one in unverified(claim) if one.rule in names)
        for one in found:
            verdict, demand = claim.verdict.label, names[one.rule]
            demanded = f"`{verdict}` demands {DEMANDED[demand]} (`{demand}`)"
            message = f"{demanded}, and {one.message}"
            yield one._replace(rule="unmet-demand", message=message, claim=claim.id)


# --- evidence ---------------------------------------------------------------------------

# Hosts, each with all that stands below it.
ENCYCLOPEDIAS = frozenset(
    {
        "baike.baidu.com",
        "britannica.com",
        "citizendium.org",
        "encyclopedia.com",
        "fandom.com",
        "infoplease.com",
        "larousse.fr",
        "treccani.it",
        "wikidata.org",
        "wikipedia.org",
        "wikiwand.com",
        "worldhistory.org",
    }
)
SHORTENERS = frozenset(
    {
        "bit.ly",
        "buff.ly",
        "cutt.ly",
        "dlvr.it",
        "fb.me",
        "goo.gl",
        "is.gd",
        "lnkd.in",
        "ow.ly",
        "rb.gy",
        "rebrand.ly",
        "shorturl.at",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
        "trib.al",
        "wapo.st",
    }
)
FOUND_TRUE = ("true", "mostly")


def check_sources(
    claim: Claim, rules: Collection[str] = RULES
) -> Iterator[FieldDiagnostic]:
    """Find what is wrong with the evidence of *claim*, and where there is none."""
    yield from _count(claim, rules)
    yield from _encyclopedias(claim)
    yield from _own_word(claim)
    for path, source in _cited(claim):
        yield from _check_source(path, source, rules)
    for place, appearance in enumerate(claim.said.appearances if claim.said else ()):
        yield from _shortened(("said", "in", place, "url"), appearance.url)


def _cited(claim: Claim) -> Iterator[tuple[FieldPath, Source]]:
    """Every source, evidence or background, with the way to it."""
    for place, source in enumerate(claim.sources):
        yield ("sources", place), source
    for place, source in enumerate(claim.context):
        yield ("context", place), source


def _count(claim: Claim, rules: Collection[str]) -> Iterator[FieldDiagnostic]:
    if claim.verdict.tone == "note":  # no finding, so nothing to bear out
        return
    if not claim.sources:
        hint = "add `source:` and the address of what you have seen"
        message = f"`{claim.verdict.label}` without a source"
        yield FieldDiagnostic("unsourced-claim", message, ("verdict",), hint)
    elif (
        "single-source" in rules
        and len({_document(source) for source in claim.sources}) == 1
    ):
        hint = "find a second that does not depend on the first"
        message = "the claim rests on one source"
        yield FieldDiagnostic("single-source", message, ("sources", 0), hint)


def _document(source: Source) -> str:
    """Return the identity of a document: its address without the place in it."""
    return source.url.partition("#")[0] or source.title


def _encyclopedias(claim: Claim) -> Iterator[FieldDiagnostic]:
    urls = [source.url for source in claim.sources]
    if urls and all(is_below(host_of(url), ENCYCLOPEDIAS) for url in urls):
        message = f"no source but an encyclopedia, `{host_of(urls[0])}`"
        hint = "cite what the encyclopedia cites, once you have seen it"
        yield FieldDiagnostic("encyclopedia-only", message, ("sources", 0), hint)


def _own_word(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Report a claim that is called true on its claimant's word alone."""
    if claim.claimant is None or claim.verdict.tone not in FOUND_TRUE:
        return
    name = claim.claimant.name.casefold()
    hosts = {host_of(claim.claimant.url)} - {""}
    evidence = [source for source in claim.sources if source.shows in ("", "for")]
    if evidence and all(
        is_below(host_of(source.url), hosts)
        or name in (source.author.casefold(), source.publisher.casefold())
        for source in evidence
    ):
        message = f"the only source is `{claim.claimant.name}`, whose claim it is"
        hint = "find a source that does not depend on the claimant"
        yield FieldDiagnostic("self-source", message, ("sources", 0), hint)


def _check_source(
    path: FieldPath, source: Source, rules: Collection[str]
) -> Iterator[FieldDiagnostic]:
    yield from _shortened((*path, "url"), source.url)
    name = source.title or source.url
    if (
        "source-without-words" in rules
        and path[0] == "sources"
        and not _has_place(source)
    ):
        message = f"neither words nor a place of `{name}`"
        hint = "add `quote:` with the words it says, or `locator:`"
        yield FieldDiagnostic("source-without-words", message, path, hint)
    if "no-archive" in rules and source.url and not _lasts(source):
        hint = "add `archive:` with the address of a copy"
        yield FieldDiagnostic("no-archive", f"no archived copy of `{name}`", path, hint)


def _shortened(path: FieldPath, url: str) -> Iterator[FieldDiagnostic]:
    if is_below(host_of(url), SHORTENERS):
        message = f"`{host_of(url)}` hides where the address leads"
        yield FieldDiagnostic(
            "shortened-address", message, path, "write the address behind it"
        )


ARCHIVES = frozenset(
    {"archive.org", "archive.ph", "archive.today", "doi.org", "perma.cc"}
)
"""Hosts whose addresses are permanent already."""


def _has_place(source: Source) -> bool:
    """Whether a source says where in it to look."""
    place = source.quote or source.locator or source.page
    return bool(place) or source.start is not None


def _lasts(source: Source) -> bool:
    return bool(source.archive) or is_below(host_of(source.url), ARCHIVES)


HOST = re.compile(r"https?://([^/:?#]+)")


@lru_cache(REMEMBERED)
def host_of(url: str) -> str:
    """Return the host of an address, without `www.`; "" for none."""
    found = HOST.match(url)
    return found[1].removeprefix("www.") if found else ""


def is_below(host: str, domains: frozenset[str] | set[str]) -> bool:
    """Whether *host* is one of *domains* or below one."""
    while host and host not in domains:
        host = host.partition(".")[2]
    return bool(host)
