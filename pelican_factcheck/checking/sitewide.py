"""What a check sees of each file of claims and keeps, and the rules about all together.

Claims at odds, and with their own sentences, and sources spelt out again. They need little of a claim, and all that
was seen of an article stays the same until it, its sidecar or the day changes it; so a
later check reads it below Pelican's `CACHE_PATH`.
"""

import json
import math
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import blake2b
from itertools import chain, combinations
from operator import attrgetter
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, msgpack

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.denialwords import has_negation, is_negation
from pelican_factcheck.anchoring.differing import differ_by_figures, is_denied
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.findings import Difference, has_unspaced
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.statements import (
    LEAST_LETTERS,
    LEAST_SHARED,
    LONG_SENTENCE,
    MOST_PLACES,
    Statement,
    changeable_words,
    count_letters,
    denies,
    has_plain_figures,
    is_light,
    least_shared,
    number_words,
)
from pelican_factcheck.anchoring.worddiff import (
    index_keys,
    word_pattern,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, shorten
from pelican_factcheck.plugin.articles import Answers, Article
from pelican_factcheck.plugin.build import LOCK, code_digest
from pelican_factcheck.plugin.site import OpenSite
from pelican_factcheck.plugin.store import Store, read_part
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.claims import Claim, Source
from pelican_factcheck.sidecar.fields import spell
from pelican_factcheck.sidecar.files import stem_of
from pelican_factcheck.sidecar.identifiers import (
    FreeNames,
    language_of,
    make_slug,
    page_of,
)
from pelican_factcheck.sidecar.reader import Pointer

if TYPE_CHECKING:
    from pelican_factcheck.anchoring.judgements import Judgement

SETTLED = frozenset({"true", "mostly", "false"})
"""Tones of verdicts that a statement and its opposite cannot share."""
SAME = frozenset({"exact", "near"})
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
shared_fields = attrgetter(*SHARED_FIELDS)


Concern = Callable[[int, int], bool]
"""Tells of two claims, by their numbers, whether anything may come of a comparison."""


class Stated(Struct, frozen=True, array_like=True, gc=False):
    """What is compared of a claim with all others of its site."""

    id: str
    text: str
    lang: str
    """The language in which it was found."""
    own_lang: str
    """The one that the claim names itself; "" for none."""
    verdict: str
    """The key of its verdict."""
    tone: str
    said: str
    """The year in which it was made, or ""."""
    where: Location | None
    """The place of its quote."""
    plain: str = ""
    """Its text without markup, if it has some."""


class SpeltOut(Struct, frozen=True, array_like=True, gc=False):
    """A source with an address of its own, in the file that cites it."""

    page: str
    """The address as readers compare it: `http` or `https`, `www.` or not is all one."""
    fields: tuple[str, ...]
    """Its values of `SHARED_FIELDS`."""
    where: Location | None
    claim: str
    """The id of the claim that cites it."""

    @property
    def url(self) -> str:
        """Its address as it is written."""
        return self.fields[SHARED_FIELDS.index("url")]


class Seen(Struct, array_like=True, gc=False):
    """What a check has seen of one file of claims, and needs of it in the end."""

    told: tuple[Diagnostic, ...]
    """What is wrong with the file by itself."""
    found: tuple[Diagnostic, ...]
    """What is wrong with its claims beside the article; like `told`, only of the rules
    that neither the run nor the claim ignores."""
    stated: tuple[Stated, ...]
    spelt_out: tuple[SpeltOut, ...]
    ignored: tuple[tuple[Location | None, str], ...]
    """The places of claims, each with a rule that they ignore."""
    claims: int
    """Those that are looked for, and that have no sentence any more."""
    placed: int
    drafts: int
    differences: tuple[tuple[Location, tuple[Difference, ...]], ...]
    since: date = date.min
    """The first day on which a check would see the same."""
    until: date = date.max
    """The first day after that on which it might not."""
    source: bytes = b""
    """The digest of the article's file, if messages have places in it."""
    answers: Answers = ()
    """What was made of quotes in the markup language of the article."""


PARTS = ("seen",)
KEPT = "factcheck-check.sqlite"
"""The name of the file below Pelican's `CACHE_PATH`."""
KEY = 20
"""Bytes of the name of a result."""


@dataclass(frozen=True)
class Kept:
    """What earlier checks have seen, by all that it depends on but the day."""

    store: Store
    setup: bytes
    """A digest of all that every result depends on, whatever the article."""
    is_whole: bool
    """Whether all articles are looked at, so that what is not asked for is out of use."""
    today: date

    def key_of(self, article: Article, text: str, sidecars: Sidecars) -> bytes:
        """Return the name of the result for an *article* and the *text* of its sidecar."""
        stem = stem_of(article.source)
        known = (
            *(article.name, article.lang, article.authors, article.day),
            *(bool(article.about), str(sidecars.path_at(stem)), text),
            *(article.around, sidecars.used_at(stem, text)),
        )
        digest = blake2b(self.setup, digest_size=KEY)
        digest.update(repr(known).encode(errors="surrogatepass"))
        digest.update(article.html.encode(errors="surrogatepass"))
        return digest.digest()

    def find(self, key: bytes, source: str) -> Seen | None:
        """Return what was seen under this *key*, if it is the same on this day.

        *source* is the path of the article's file, which is read where it matters.
        """
        if self.is_whole:
            self.store.use(key)
        seen = read_part(self.store.read(key, "seen"), Seen)
        if seen is None or not seen.since <= self.today < seen.until:
            return None
        is_same = not seen.source or seen.source == digest_of(source)
        return seen if is_same else None

    def keep(self, key: bytes, seen: Seen) -> None:
        """Keep what was *seen* for later checks."""
        self.store.write(key, {"seen": msgpack.encode(seen)})

    def contradictions(self, stated: Sequence[Stated]) -> tuple[Diagnostic, ...]:
        """Return what `find_contradictions` finds; it looks where a claim has changed."""
        if not self.is_whole:
            return tuple(find_contradictions(stated))
        digest = blake2b(self.setup, digest_size=KEY)
        digest.update(msgpack.encode(stated))
        key = digest.digest()
        self.store.use(key)
        found = read_part(self.store.read(key, "seen"), tuple[Diagnostic, ...])
        if found is None:
            found = tuple(find_contradictions(stated))
            self.store.write(key, {"seen": msgpack.encode(found)})
        return found


def digest_of(source: str) -> bytes:
    """Return a digest of the file of an article, be it there or not."""
    digest = blake2b(digest_size=KEY)
    with suppress(OSError):  # then no sentence has a place in it
        digest.update(Path(source).read_bytes())
    return digest.digest()


def open_kept(
    site: OpenSite,
    sidecars: Sidecars,
    rules: frozenset[str],
    today: date,
    *,
    is_whole: bool,
) -> Kept | None:
    """Return what earlier checks of *site* by these *rules* have seen; None if nothing is kept."""
    settings = site.settings
    folder = site.conf.parent / site.pelican.settings["CACHE_PATH"]
    place, root = (Path(os.path.abspath(one)) for one in (folder / KEPT, site.root))  # noqa: PTH100 - `resolve` follows links
    if not settings.cache or place.is_relative_to(root):
        return None
    library = sidecars.library
    values = (
        *(sorted(rules), settings.shaping(), sorted(library.sources.items())),
        *(sorted(library.broken), settings.sources_max_age and today),
    )
    setup = blake2b(code_digest())
    setup.update(repr(values).encode(errors="surrogatepass"))
    with suppress(OSError):  # there is none
        setup.update((site.root / LOCK).read_bytes())
    return Kept(Store(place, PARTS), setup.digest(), is_whole, today)


# --- claims at odds ----------------------------------------------------------------------


def state_claims(
    claims: Iterable[Claim], lang: str, *, in_article: bool = True
) -> Iterator[Stated]:
    """Yield what *claims* of a file state, but for drafts and withdrawn ones.

    *lang* is the language of the article, or else of the site.
    """
    for one in claims:
        if one.status not in ("draft", "withdrawn"):
            verdict, said = one.verdict, one.said.date[:4] if one.said else ""
            own = one.statement_lang if in_article else one.lang
            plain = plain_words(one.claim)
            yield Stated(
                *(one.id, one.claim, own or lang, own),
                *(verdict.key, verdict.tone, said, one.quote.where),
                plain if plain != one.claim else "",
            )


def find_contradictions(claims: Iterable[Stated]) -> Iterator[Diagnostic]:
    """Find claims of a site that contradict one another.

    Two that put the same statement and differ in the verdict, and two that put
    opposite ones and have the same.
    """
    stated = list(claims)
    told: set[int] = set()
    first_of: dict[str, Stated] = {}
    for claim in stated:
        bare = fold_words(claim.plain or claim.text).strip(" .,:;!?")
        first = first_of.setdefault(bare, claim)
        if first.verdict != claim.verdict:
            told.add(id(claim))
            yield _at_odds(claim, first, "")
    for first, second, found in _resembling(stated, told):
        told.add(id(second))
        how = "which says the same" if found.kind in SAME else "which says the opposite"
        yield _at_odds(second, first, how)


@dataclass(frozen=True)
class _Pairs:
    """Claims by their numbers, two of which may be at odds.

    A site may have a series of claims that all resemble one another; to compare each
    with each word by word would take most of a check.
    """

    claims: Sequence[Stated]
    statements: Sequence[Statement]
    told: Collection[int]
    _denying: dict[tuple[int, str], bool] = field(default_factory=dict)

    def may_be_at_odds(self, place: int, text: int) -> bool:
        """See at once that nothing would come of a look at two claims, if that is so."""
        if place >= text:
            return False
        first, second = self.claims[place], self.claims[text]
        ours, theirs = self.statements[place], self.statements[text]
        if first.tone == second.tone:
            if first.tone not in SETTLED or ours.text == theirs.text:
                return False
            lang = second.own_lang
            if not (self._has_denial(place, lang) or self._has_denial(text, lang)):
                return False
        if id(second) in self.told or _differ_in_time(first, second):
            return False
        if ours.lang != theirs.lang or not ours.is_substantial:
            return False
        return not differ_in_figures(ours, theirs)

    def _has_denial(self, place: int, lang: str) -> bool:
        if (place, lang) not in self._denying:
            own = self.statements[place]
            words = own.plain_words | own.core_words
            self._denying[place, lang] = any(denies(word, lang) for word in words)
        return self._denying[place, lang]


def _resembling(
    claims: Sequence[Stated], told: Collection[int]
) -> "Iterator[tuple[Stated, Stated, Judgement]]":
    """Each claim at odds with one before that its statement resembles, and how it does.

    Those whose `id` is in *told*, meanwhile as well, are passed over.
    """
    every = [Statement(claim.text, claim.lang) for claim in claims]
    # Few have a partner, and what tells for certain takes ten times as long.
    places = with_partners(every, _Pairs(claims, every, told).may_be_at_odds)
    if not places:
        return
    from pelican_factcheck.anchoring.judgements import (  # noqa: PLC0415 - few sites need them
        SentenceIndex,
        judge,
    )

    claims, statements = [claims[one] for one in places], [every[one] for one in places]
    pairs = _Pairs(claims, statements, told)
    index = SentenceIndex()
    for one in statements:
        index.add(Document(one.text, lang=one.lang), [(0, len(one.text))])
    looked_for = [(one, 1) for one in statements]
    candidates = sorted(
        (text, place)
        for place, text, _ in index.candidates(looked_for)
        if pairs.may_be_at_odds(place, text)
    )
    for text, place in candidates:
        first, second = claims[place], claims[text]
        if id(second) in told:
            continue
        there = judge(statements[place], statements[text])
        if there is None or not _are_at_odds(first, second, there):
            continue
        back = judge(statements[text], statements[place])
        # One that says more than the other may have another verdict.
        if back and (there.kind in SAME) == (back.kind in SAME):
            yield first, second, there


def differ_in_figures(ours: Statement, theirs: Statement) -> bool:
    """Whether nothing but figures tells two statements apart, as those of a series.

    As many of each length on either side: the same number is not written so twice.
    """
    one, other = ours.plain_words, theirs.plain_words
    lost, new = one - other, other - one
    if not lost or len(lost) != len(new):
        return False
    figures = "".join((*lost, *new))
    return (
        figures.isascii()
        and figures.isdigit()
        and sorted(map(len, lost)) == sorted(map(len, new))
    )


def _are_at_odds(first: Stated, second: Stated, found: "Judgement") -> bool:
    """Whether two claims cannot both be right, *found* being what the one says of the other."""
    tones = {first.tone, second.tone}
    if found.kind in SAME:
        return len(tones) > 1
    return len(tones) == 1 and tones <= SETTLED and is_denial(found, second.lang)


def with_partners(
    statements: Sequence[Statement], concern: Concern = lambda *_: True
) -> list[int]:
    """Return the numbers of the statements that may resemble another of their language.

    None is left out of which an index of them all would have a candidate that may
    *concern* it; and none is written in its plain form to find out, unless it has figures.
    """
    by_language: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(statements):
        by_language[one.lang].append(place)
    return sorted(
        one
        for lang, places in by_language.items()
        for one in _partners(statements, places, lang, concern)
    )


def _partners(
    statements: Sequence[Statement], places: Sequence[int], lang: str, concern: Concern
) -> set[int]:
    """Which of the *statements* at *places* share as many words as they need to."""
    vocabulary = _Vocabulary(lang)
    known: dict[int, _Sieve] = {}
    postings: dict[_Key, list[int]] = defaultdict(list)
    kept: set[int] = set()
    for place in places:
        own = _index_words(statements[place].text)
        telling = vocabulary.telling(own)
        keys: Iterable[_Key] = chain(combinations(telling, 2), own)
        met = filter(None, map(postings.get, keys))
        for other in {*chain.from_iterable(met)}:
            sieve = known[other]
            if len(own.intersection(sieve.telling)) < sieve.least:  # as most have
                continue
            if not {place, other} <= kept and sieve.passes(own):
                kept |= {place, other} if concern(other, place) else set()
        known[place] = sieve = vocabulary.sieve_of(statements[place], own, telling)
        for key in sieve.keys(vocabulary.counts):
            postings[key].append(place)
        vocabulary.counts.update(own)
    return kept


_Key = str | tuple[str, str]
"""What a sentence has that may resemble a statement: two words, or a single one."""


@dataclass(frozen=True)
class _Sieve:
    """What a sentence has to have, to be worth a comparison with a statement."""

    statement: Statement
    telling: tuple[str, ...]
    """A superset of the weighty words."""
    surely: frozenset[str]
    """Some of the weighty words, and of those that are not minor."""
    least: int
    """How many of `telling` it has."""

    def keys(self, counts: Mapping[str, int]) -> Iterator[_Key]:
        """Yield keys of which it has one, for words that are as frequent as *counts* says.

        Of `telling` in one group fewer than it has of these words, two are of one group.
        """
        if self.least == 1:
            yield from self.telling
            return
        order = sorted(self.telling, key=counts.__getitem__)
        groups = self.least - 1
        alone = max(2 * groups - len(order), 0)  # the most frequent, one in a group
        groups -= alone
        for first in range(groups):  # words that are rare with others that are not
            group = order[first : len(order) - alone : groups]
            yield from combinations(sorted(group), 2)

    def passes(self, sentence: frozenset[str]) -> bool:
        """Whether a sentence with these words may fit, as `_Sketch.fits` has it.

        It has at least so many of the telling ones.
        """
        gaps, is_gap, lacks_weight = 0, False, False
        for word in self.words:
            was_gap, is_gap = is_gap, word not in sentence
            if is_gap:
                gaps += not was_gap
                lacks_weight = lacks_weight or word in self.surely
        return gaps + lacks_weight <= self.most_gaps

    @cached_property
    def words(self) -> Sequence[str]:
        """Those of the statement in their order; few are ever asked for them."""
        return _list_words(self.statement.core)

    @cached_property
    def most_gaps(self) -> int:
        """In how many places such a sentence may lack words, at most."""
        words = self.words
        # A contraction is two words in the plain form.
        longest = 2 * len(words) if "'" in " ".join(words) else len(words)
        changeable = changeable_words(language_of(self.statement.lang))
        longest += sum(word in changeable for word in words)
        most = MOST_PLACES + longest // LONG_SENTENCE
        return most if self.statement.is_spaced else most + 2


LITTLE, PERHAPS, SURELY = range(3)
"""Whether a word counts among the weighty ones of a statement."""


def _list_words(text: str) -> Sequence[str]:
    folded = fold_words(text)
    words = word_pattern(folded).findall(folded)
    return words if folded.isascii() else index_keys(words)


def _index_words(text: str) -> frozenset[str]:
    return frozenset(_list_words(text))


@dataclass
class _Vocabulary:
    """What is known of the words of a language, as statements with them come up."""

    lang: str
    kinds: dict[str, int] = field(default_factory=dict)
    changing: set[str] = field(default_factory=set)
    """Words that the plain form of a statement may write together with others."""
    figures: set[str] = field(default_factory=set)
    """Words with a figure, which it writes so only where it stands alone."""
    counts: Counter[str] = field(default_factory=Counter)
    """How many statements have had a word."""

    def telling(self, words: Iterable[str]) -> list[str]:
        """Return those of *words* that may be weighty, in an order that is always the same."""
        kinds = self.kinds
        for word in words:
            if word not in kinds:
                self._learn(intern(word))
        return sorted([intern(word) for word in words if kinds[word] != LITTLE])

    def _learn(self, word: str) -> None:
        self.kinds[word] = _kind_of(word, self.lang)
        is_short_form = "'" in word and len(word) > 1
        if is_short_form or word in number_words(language_of(self.lang)):
            self.changing.add(word)
        if any(map(str.isdigit, word)):
            self.figures.add(word)

    def sieve_of(
        self, statement: Statement, words: frozenset[str], telling: Sequence[str]
    ) -> _Sieve:
        """Return the sieve of a statement with these *words*, of which some are *telling*."""
        kinds = self.kinds
        surely = frozenset([word for word in telling if kinds[word] == SURELY])
        if surely and not self._is_fixed(statement, words):
            surely &= statement.plain_words
        is_spaced = not has_unspaced(statement.text) or statement.is_spaced
        if not (surely and is_spaced):
            every = words | _index_words(statement.core)
            return _Sieve(statement, tuple(every), frozenset(), 1)
        least = math.ceil(least_shared(len(surely), LEAST_SHARED))
        return _Sieve(statement, tuple(telling), surely, least)

    def _is_fixed(self, statement: Statement, words: frozenset[str]) -> bool:
        """Whether the plain form of a statement has all its words but the changeable ones."""
        if not self.changing.isdisjoint(words):
            return False
        if self.figures.isdisjoint(words):
            return True
        return has_plain_figures(statement.core, language_of(self.lang))


def _kind_of(word: str, lang: str) -> int:
    if count_letters(word) < LEAST_LETTERS or is_light(word, lang):
        return LITTLE
    is_fixed = word.isalpha() and word not in changeable_words(language_of(lang))
    return SURELY if is_fixed else PERHAPS


def is_denial(found: "Judgement", lang: str) -> bool:
    """Whether nothing but a denial tells two statements apart.

    What others deny is another matter: that they did may be as true as what they denied.
    """
    return (
        found.what == "negation" and not found.because and is_denied(found.diff, lang)
    )


def _differ_in_time(first: Stated, second: Stated) -> bool:
    """Whether two claims were made in different years: then both may be right."""
    return bool(first.said and second.said) and first.said != second.said


def find_contrasts(
    anchors: Iterable[Anchor], lang: str, denied: Collection[Location | None]
) -> Iterator[Diagnostic]:
    """Find sentences of an article that deny what their claim says, or have other figures.

    *lang* is the language of the article, and *denied* are the places of quotes whose
    denial has been told.
    """
    for anchor in anchors:
        claim = anchor.claim
        is_shown = anchor.placed and claim.status == "published"
        if not is_shown or anchor.quote.exact == claim.claim:
            continue
        ours = Statement(claim.claim, claim.statement_lang or lang)
        how = _contrast(ours, anchor, claim.quote_lang or lang)
        if how and anchor.quote.where not in denied:
            said = f"`{shorten(_said(anchor))}` {CONTRASTS[how]} was checked"
            message = f"{said}: `{shorten(claim.claim)}`"
            where, hint = anchor.quote.where, _end_contrast(anchor)
            yield Diagnostic("other-statement", message, where, hint, claim=claim.id)


CONTRASTS = {
    "negation": "says the opposite of what",
    "number": "has another figure than what",
}


def _contrast(
    ours: Statement, anchor: Anchor, lang: str
) -> Literal["", "negation", "number"]:
    """In what a sentence contradicts the statement that its claim has checked."""
    from pelican_factcheck.anchoring.judgements import (  # noqa: PLC0415 - few sites need it
        judge,
    )

    if language_of(ours.lang) != language_of(lang):
        return ""
    tone = anchor.claim.verdict.tone
    for words in dict.fromkeys((_said(anchor), anchor.quote.exact)):
        said = Statement(words, lang)
        found = judge(ours, said)
        if tone in SETTLED and _are_opposites(ours, said, found):
            return "negation"
        if found is None:
            continue
        if found.kind != "changed" or found.because or tone == "note":
            return ""
        return "number" if differ_by_figures(found.diff, lang) else ""
    return ""


def _are_opposites(ours: Statement, said: Statement, found: "Judgement | None") -> bool:
    """Whether of a statement and a sentence one denies the other.

    *found* is what they were judged to be. A sentence is looked for all that a statement
    has, so what the statement has more, or what denies around it, is seen the other way.
    """
    from pelican_factcheck.anchoring.judgements import (  # noqa: PLC0415 - few sites need it
        judge,
    )

    if found and is_denial(found, said.lang):
        return True
    if (found and not found.because) or has_negation(ours.text) == has_negation(
        said.text
    ):
        return False
    turned = judge(said, ours)
    if turned is None or not is_denial(turned, said.lang):
        return False
    # "She did not say" around a statement leaves open whether it is so.
    return found is None or all(
        is_negation(word)
        for step in turned.diff
        if step.op != "equal"
        for word in fold_words(f"{step.ours} {step.theirs}").split()
    )


def _said(anchor: Anchor) -> str:
    """Return what is marked, on one line."""
    return " ".join(anchor.text.split())


def _end_contrast(anchor: Anchor) -> str:
    claim = anchor.claim
    if claim.home:
        alone = "check it as a claim of its own: a `verdict:` and sources, no `use:`"
        return f"{alone}; or quote a sentence that says what was checked"
    if anchor.quote is claim.quote:
        return "put the same in `claim:`, or quote the sentence that says it"
    return "delete it from `also:`, and check it as a claim of its own"


def _at_odds(second: Stated, first: Stated, how: str) -> Diagnostic:
    """Report a claim that contradicts one before; *how* is "" for equal statements."""
    here, there = second.verdict, first.verdict
    message = f"`{shorten(second.text)}` is `{here}` here and `{there}` before"
    if how:
        also = "also " * (here == there)
        message = (
            f"`{shorten(second.text)}` is `{here}` here, and `{shorten(first.text)}`,"
            f" {how}, is {also}`{there}` before"
        )
    hint = "agree on one, or say in `claim:` how the statements differ"
    related = ((first.where, "the first"),) if first.where else ()
    return Diagnostic(
        "contradictory-claims", message, second.where, hint, related, claim=second.id
    )


# --- sources spelt out again -------------------------------------------------------------


def spelt_out(
    claims: Iterable[Claim], library: Mapping[str, Source], pointer: Pointer
) -> Iterator[SpeltOut]:
    """Yield the sources of *claims* that are not in the site's *library*.

    Each page once, at its first place in the file of *pointer*.
    """
    seen: set[str] = set()
    for claim in claims:
        for name, listed in (("sources", claim.sources), ("context", claim.context)):
            for place, source in enumerate(listed):
                if not source.url or source.key in library:
                    continue
                page = page_of(source.url)
                if page not in seen:
                    seen.add(page)
                    fields = tuple(map(str, shared_fields(source)))
                    where = pointer.locate(claim, (name, place))
                    yield SpeltOut(page, fields, where, claim.id)


def find_repeated_sources(
    files: Iterable[tuple[str, Iterable[SpeltOut]]],
    library: Mapping[str, Source],
    names: Sequence[str],
) -> Iterator[Diagnostic]:
    """Find addresses that several sidecars spell out, where one key would do.

    *files* are paths, each with the sources that are spelt out there, *library* the sources of
    the site by key, and *names* the names of the files of these.
    """
    cited: dict[str, dict[str, SpeltOut]] = defaultdict(dict)
    for path, sources in files:
        for one in sources:
            cited[one.page].setdefault(path, one)
    known = {page_of(one.url): key for key, one in library.items() if one.url}
    free = FreeNames(library)
    for page, by_path in cited.items():
        if len(by_path) < OFTEN:
            continue
        uses = [by_path[path] for path in sorted(by_path)]
        hint = _use_a_key(uses, known.get(page, ""), free, names)
        if any(use.where for use in uses):
            yield _told_once(uses, hint)


def _told_once(uses: Sequence[SpeltOut], hint: str) -> Diagnostic:
    """Report one address at its last place, with the others beside it."""
    *others, (where, claim) = [(use.where, use.claim) for use in uses if use.where]
    message = f"`{shorten(_plainest(uses))}` is spelt out in {len(others) + 1} sidecars"
    related = tuple((place, "here, too") for place, _ in others)
    return Diagnostic("repeated-source", message, where, hint, related, claim=claim)


def _use_a_key(
    uses: Sequence[SpeltOut], known: str, free: FreeNames, names: Sequence[str]
) -> str:
    """Say how to cite by key: with the one there is, or with an entry to be added."""
    from pelican_factcheck.sidecar.libraries import YAML  # noqa: PLC0415 - few sites need it

    if known:
        return f"it has a key already: cite it as `source: {spell(known)}`"
    fields = _joined(uses)
    key = free.take(key_stem(fields.get("title", ""), fields["url"]))
    file = next(
        (f"`{name}`" for name in names if name.lower().endswith(YAML)),
        f"a {'YAML ' * bool(names)}file named in `FACTCHECK_SOURCES`",
    )
    written = ", ".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in fields.items()
    )
    return (
        f"add `{key}: {{{written}}}` to the `sources:` of {file}, and cite it as"
        f" `source: {key}`"
    )


def _joined(uses: Sequence[SpeltOut]) -> dict[str, str]:
    """What the sources of one address say of it; of several values the first."""
    fields = {
        name: next(filter(None, values), "")
        for name, *values in zip(
            SHARED_FIELDS, *(use.fields for use in uses), strict=True
        )
    }
    fields["url"] = _plainest(uses)
    return {name: value for name, value in fields.items() if value}


def _plainest(uses: Iterable[SpeltOut]) -> str:
    """Return the shortest of several addresses of one page, `https` before `http`."""
    urls = (use.url for use in uses)
    return min(urls, key=lambda url: (not url.startswith("https"), len(url), url))


def key_stem(title: str, url: str) -> str:
    """Return the key of a source with this *title* or *url*, unless another one has it."""
    return make_slug(title or page_of(url), LONGEST_KEY) or "source"
