"""Rules about all sidecars of a site together: claims at odds, sources spelt out again."""

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.judgements import (
    LEAST_LETTERS,
    LEAST_SHARED,
    Judgement,
    SentenceIndex,
    judge,
    least_shared,
)
from pelican_factcheck.anchoring.statements import (
    Statement,
    changeable_words,
    count_letters,
    denies,
    has_plain_figures,
    is_light,
    language_of,
    number_words,
)
from pelican_factcheck.anchoring.worddiff import (
    index_keys,
    read_words,
    word_pattern,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.identifiers import make_slug, page_of
from pelican_factcheck.sidecar.reader import Pointer

SETTLED = frozenset({"true", "mostly", "false"})
"""Tones of verdicts that a statement and its opposite cannot share."""
SAME = frozenset({"exact", "near"})
LONGEST_PARTICLE = 4
"""Letters of an auxiliary that comes and goes with a denial: does, did, hat."""
OFTEN = 3
"""Sidecars that spell one address out."""
LONGEST_KEY = 40
SHARED_FIELDS = (
    "title",
    "author",
    "publisher",
    "date",
    "url",
    "archive",
    "doi",
    "isbn",
)

# --- claims at odds ----------------------------------------------------------------------


def find_contradictions(
    claims: Iterable[Claim], language: Callable[[Claim], str] = lambda claim: claim.lang
) -> Iterator[Diagnostic]:
    """Find claims of a site that contradict one another, drafts and withdrawn ones aside.

    Two that put the same statement and differ in the verdict, and two that put
    opposite ones and have the same. *language* gives the language tag of a claim.
    """
    published = [one for one in claims if one.status not in ("draft", "withdrawn")]
    told: set[int] = set()
    first_of: dict[str, Claim] = {}
    for claim in published:
        first = first_of.setdefault(_bare(claim.claim), claim)
        if first.verdict.key != claim.verdict.key:
            told.add(id(claim))
            yield _at_odds(claim, first, "")
    for first, second, found in _resembling(published, language):
        if id(second) in told or _differ_in_time(first, second):
            continue
        tones = {first.verdict.tone, second.verdict.tone}
        if found.kind in SAME and len(tones) > 1:
            told.add(id(second))
            yield _at_odds(second, first, "which says the same")
        elif _is_denial(found, second.lang) and len(tones & SETTLED) == len(tones) == 1:
            told.add(id(second))
            yield _at_odds(second, first, "which says the opposite")


def _bare(text: str) -> str:
    return fold_words(plain_words(text)).strip(" .,:;!?")


def _resembling(
    claims: Sequence[Claim], language: Callable[[Claim], str]
) -> Iterator[tuple[Claim, Claim, Judgement]]:
    """Each claim whose statement resembles that of one before, with what it says of it."""
    every = [Statement(claim.claim, language(claim)) for claim in claims]
    # Few have a partner, and what tells for certain takes ten times as long.
    places = with_partners(every)
    claims, statements = [claims[one] for one in places], [every[one] for one in places]
    index = SentenceIndex()
    for one in statements:
        index.add(Document(one.text, lang=one.lang), [(0, len(one.text))])
    looked_for = [(one, 1) for one in statements]
    for place, text, _ in sorted(index.candidates(looked_for), key=lambda c: c[1::-1]):
        ours, theirs = statements[place], statements[text]
        if place >= text or ours.lang != theirs.lang or not ours.is_substantial:
            continue
        there, back = judge(ours, theirs), judge(theirs, ours)
        # One that says more than the other may have another verdict.
        if there and back and (there.kind in SAME) == (back.kind in SAME):
            yield claims[place], claims[text], there


def with_partners(statements: Sequence[Statement]) -> list[int]:
    """Return the numbers of the statements that may resemble another of their language.

    None is left out of which an index of them all would have a candidate; and none is
    written in its plain form to find out, unless it has figures.
    """
    by_language: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(statements):
        by_language[one.lang].append(place)
    return sorted(
        places[one]
        for lang, places in by_language.items()
        for one in _partners([statements[place] for place in places], lang)
    )


def _partners(statements: Sequence[Statement], lang: str) -> set[int]:
    """Which of the *statements* of a language share as many words as they need to."""
    words = [_index_words(one.text) for one in statements]
    counts = Counter(chain.from_iterable(words))
    kinds: dict[str, int] = {}
    known: list[tuple[frozenset[str], int]] = []
    postings: dict[str, list[int]] = {}
    kept: set[int] = set()
    for place, (statement, own) in enumerate(zip(statements, words, strict=True)):
        met = [postings[word] for word in own if word in postings]
        for other, shared in Counter(chain.from_iterable(met)).items():
            telling, least = known[other]
            if shared >= min(least, PREFIX) and len(telling & own) >= least:
                kept |= {place, other}
        telling, least = _weigh_words(statement, own, lang, kinds)
        known.append((telling, least))
        # Two sets that share so many words share two of the rarest.
        rarest = sorted(telling, key=counts.__getitem__)
        for word in rarest[: len(telling) - least + min(least, PREFIX)]:
            postings.setdefault(word, []).append(place)
    return kept


PREFIX = 2
"""Shared words among the rarest by which two statements are compared at all."""
LITTLE, PERHAPS, SURELY = range(3)
"""Whether a word counts among the weighty ones of a statement."""


def _index_words(text: str) -> frozenset[str]:
    folded = fold_words(text)
    return frozenset(index_keys(word_pattern(folded).findall(folded)))


def _weigh_words(
    statement: Statement, words: frozenset[str], lang: str, kinds: dict[str, int]
) -> tuple[frozenset[str], int]:
    """Return a superset of the weighty words of a statement, and how many it must share.

    *kinds* remembers what is known of the words of the language *lang*.
    """
    for word in words:
        if word not in kinds:
            kinds[word] = _kind_of(word, lang)
    surely = {word for word in words if kinds[word] == SURELY}
    if surely and not _is_fixed(statement, words, language_of(lang)):
        surely &= statement.plain_words
    if not (surely and statement.is_spaced):
        return words | _index_words(statement.core), 1
    telling = frozenset([word for word in words if kinds[word] != LITTLE])
    return telling, math.ceil(least_shared(len(surely), LEAST_SHARED))


def _is_fixed(statement: Statement, words: frozenset[str], language: str) -> bool:
    """Whether the plain form of a statement has all its words but the changeable ones."""
    if not number_words(language).isdisjoint(words):
        return False
    if any("'" in word and len(word) > 1 for word in words):
        return False
    return has_plain_figures(statement.core, language)


def _kind_of(word: str, lang: str) -> int:
    if count_letters(word) < LEAST_LETTERS or is_light(word, lang):
        return LITTLE
    is_fixed = word.isalpha() and word not in changeable_words(language_of(lang))
    return SURELY if is_fixed else PERHAPS


def _is_denial(found: Judgement, lang: str) -> bool:
    """Whether nothing but a denial tells two statements apart.

    What others deny is another matter: that they did may be as true as what they denied.
    """
    words = [
        word.text
        for step in found.diff
        if step.op != "equal"
        for side in (step.ours, step.theirs)
        for word in read_words(fold_words(side))
    ]
    return (
        found.what == "negation"
        and not found.because
        and any(denies(word, lang) for word in words)
        and all(denies(word, lang) or len(word) <= LONGEST_PARTICLE for word in words)
    )


def _differ_in_time(first: Claim, second: Claim) -> bool:
    """Whether two claims were made in different years: then both may be right."""
    years = [claim.said.date[:4] for claim in (first, second) if claim.said]
    return len(years) > 1 and all(years) and years[0] != years[1]


def _at_odds(second: Claim, first: Claim, how: str) -> Diagnostic:
    """Report a claim that contradicts one before; *how* is "" for equal statements."""
    here, there = second.verdict.key, first.verdict.key
    message = f"`{shorten(second.claim)}` is `{here}` here and `{there}` before"
    if how:
        also = "also " * (here == there)
        message = (
            f"`{shorten(second.claim)}` is `{here}` here, and `{shorten(first.claim)}`,"
            f" {how}, is {also}`{there}` before"
        )
    hint = "agree on one, or say in `claim:` how the statements differ"
    related = ((first.quote.where, "the first"),) if first.quote.where else ()
    where = second.quote.where
    return Diagnostic(
        "contradictory-claims", message, where, hint, related, claim=second.id
    )


# --- sources spelt out again -------------------------------------------------------------


def find_repeated_sources(
    sidecars: Iterable[tuple[Sequence[Claim], Pointer]],
    library: Mapping[str, Source],
    files: Sequence[str],
) -> Iterator[Diagnostic]:
    """Find addresses that several sidecars spell out, where one key would do.

    *sidecars* are the claims of each with a pointer into its file, *library* the
    sources of the site by key, and *files* the names of the files of these. Addresses
    are compared as readers would: `http` or `https`, `www.` or not is all one.
    """
    cited: dict[str, dict[str, tuple[Source, Claim, Pointer, tuple[str, int]]]] = {}
    for claims, pointer in sidecars:
        for claim in claims:
            for name, place, source in _spelt_out(claim, library):
                where = (source, claim, pointer, (name, place))
                cited.setdefault(page_of(source.url), {}).setdefault(
                    pointer.path, where
                )
    known = {page_of(one.url): key for key, one in library.items() if one.url}
    taken = {*library}
    for page, by_path in cited.items():
        if len(by_path) < OFTEN:
            continue
        uses = [by_path[path] for path in sorted(by_path)]
        places = [
            (found, claim)
            for _, claim, pointer, path in uses
            if (found := pointer.locate(claim, path))
        ]
        hint = _use_a_key([use[0] for use in uses], known.get(page, ""), taken, files)
        if places:
            yield _told_once(_plainest(use[0].url for use in uses), places, hint)


def _spelt_out(
    claim: Claim, library: Mapping[str, Source]
) -> Iterator[tuple[str, int, Source]]:
    """The sources of a claim with an address of their own: not from the site's files."""
    for name, listed in (("sources", claim.sources), ("context", claim.context)):
        for place, source in enumerate(listed):
            if source.url and source.key not in library:
                yield name, place, source


def _told_once(
    url: str, places: Sequence[tuple[Location, Claim]], hint: str
) -> Diagnostic:
    """Report one address at its last place, with the others beside it."""
    *others, (where, claim) = places
    message = f"`{shorten(url)}` is spelt out in {len(places)} sidecars"
    related = tuple((place, "here, too") for place, _ in others)
    return Diagnostic("repeated-source", message, where, hint, related, claim=claim.id)


def _use_a_key(
    sources: Sequence[Source], known: str, taken: set[str], files: Sequence[str]
) -> str:
    """Say how to cite by key: with the one there is, or with an entry to be added."""
    if known:
        return f"it has a key already: cite it as `source: {known}`"
    fields = _joined(sources)
    key = free_key(fields.get("title", "") or page_of(fields["url"]), taken)
    taken.add(key)
    file = next((f"`{name}`" for name in files), "a file named in `FACTCHECK_SOURCES`")
    written = ", ".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in fields.items()
    )
    return (
        f"add `{key}: {{{written}}}` to the `sources:` of {file}, and cite it as"
        f" `source: {key}`"
    )


def _joined(sources: Sequence[Source]) -> dict[str, str]:
    """What the sources of one address say of it; of several values the first."""
    fields: dict[str, str] = {}
    for source in sources:
        for name in SHARED_FIELDS:
            value = str(getattr(source, name))
            if value and name not in fields:
                fields[name] = value
    fields["url"] = _plainest(source.url for source in sources)
    return {name: fields[name] for name in SHARED_FIELDS if name in fields}


def _plainest(urls: Iterable[str]) -> str:
    """Return the shortest of several addresses of one page, `https` before `http`."""
    return min(urls, key=lambda url: (not url.startswith("https"), len(url), url))


def free_key(text: str, taken: Collection[str]) -> str:
    """Return a key for a source that is called *text*, and that no other one has."""
    stem = key = make_slug(text, LONGEST_KEY) or "source"
    number = 1
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    return key
