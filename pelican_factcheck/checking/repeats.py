"""Sentences of a site that say what one of its claims says, or the opposite.

The words of all sentences make one index; what resembles a claim is judged. Both are
done by `anchoring.judgements`.
"""

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from pelican_factcheck.anchoring.anchors import Anchor, anchor_claims, look_up
from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.judgements import Judgement, SentenceIndex, judge
from pelican_factcheck.anchoring.sentences import sentence_starts
from pelican_factcheck.anchoring.statements import Statement
from pelican_factcheck.anchoring.worddiff import WORD, index_keys
from pelican_factcheck.annotating.layout import place_claims
from pelican_factcheck.checking.check import sidecar_stem
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.plugin.site import OpenSite, Watch
from pelican_factcheck.publishing.sidecars import Sidecars
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.files import stem_of
from pelican_factcheck.sidecar.reader import Sidecar

LEAST_LONELY = 6
"""Words of a quote that is only a part of what its own sentence says."""
LEAST_LONELY_SIGNS = 8
MOST_SENTENCES = 3
"""Of one statement; a longer one is looked for sentence by sentence no more."""
KINDS = ("exact", "near", "changed")
CLOSED = re.compile(r"[,;:–—(\"“„«「『、，。.!?…]\s*\Z")
PHRASED = frozenset(("th", "lo"))
"""Languages without marks between sentences: the sentences of a block are one."""
PASSED_OVER = frozenset({"pre", "nav"})
SEVERAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A passage that a claim has to do with, as half-open offsets of the visible text."""

    start: int
    end: int
    claim: Claim


@dataclass(frozen=True)
class SearchedArticle:
    """An article whose sentences are compared, and the claims of its sidecar."""

    source: str
    """The path of its file."""
    document: Document = field(repr=False)
    sentences: Sequence[tuple[int, int]] = field(repr=False)
    claims: Sequence[Claim] = field(default=(), repr=False)
    anchors: Sequence[Anchor] = field(default=(), repr=False)
    marks: Sequence[Mark] = field(default=(), repr=False)
    """What claims mark, drafts included."""

    def text(self, first: int, last: int) -> str:
        """Return the sentences from number *first* to *last* on one line."""
        return self.document.words(self.sentences[first][0], self.sentences[last][1])


@dataclass(frozen=True)
class CheckedStatement:
    """Words that a claim has checked."""

    claim: Claim
    article: SearchedArticle | None
    statement: Statement
    order: int
    """The place of its claim among all."""
    length: int = 1
    """How many sentences it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A sentence that says what a claim says, or the opposite."""

    article: SearchedArticle
    start: int
    """The sentence, as half-open offsets of the visible text."""
    end: int
    checked: CheckedStatement
    judgement: Judgement
    marked_by: Claim | None = None
    """Another claim that marks the sentence already."""
    use: str = ""
    """What an entry says that uses the claim: its id, and its file where several have it."""

    @property
    def claim(self) -> Claim:
        """The claim that is repeated."""
        return self.checked.claim

    @property
    def sentence(self) -> str:
        """The words of the sentence, on one line."""
        return self.article.document.words(self.start, self.end)

    @property
    def is_own(self) -> bool:
        """Whether the sentence stands in the article of the claim."""
        return self.checked.article is self.article


@dataclass(frozen=True, slots=True)
class Repeats:
    """What was found, and of how much."""

    found: tuple[Repeat, ...]
    claims: int
    """Claims that were looked for."""
    articles: int
    """Articles that were looked at."""
    short: tuple[Claim, ...] = ()
    """Claims too short to be recognised elsewhere."""
    ids: frozenset[str] = frozenset()
    """Of all claims that could be looked for."""
    unread: tuple[Diagnostic, ...] = ()
    """Errors in sidecars, by which claims were left out."""


def search_article(
    source: str,
    document: Document,
    claims: Sequence[Claim] = (),
    anchors: Sequence[Anchor] = (),
) -> SearchedArticle:
    """Return an article to look through; *document* has its `VisibleText`.

    *claims* are those of its sidecar, and *anchors* those that it publishes.
    """
    return SearchedArticle(
        source,
        # What only finding quotes needs takes most of the memory.
        Document(document.text, document.edges, document.asides, lang=document.lang),
        tuple(_sentences(document)),
        claims,
        anchors,
        tuple(_marks(document, claims, anchors)),
    )


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    """The sentences of a text in order, but for code, menus and tables of contents."""
    text, visible = document.text, document.visible
    if document.lang.partition("-")[0] in PHRASED:
        starts = [edge + 1 for edge in document.edges]
    else:
        starts = sentence_starts(
            text,
            0,
            len(text),
            edges=document.edges,
            lang=document.lang,
            asides=document.asides,
        )
    elements = visible.elements if visible else ()
    passed = {one.name for one in elements} & PASSED_OVER
    for first, last in pairwise([0, *starts, len(text)]):
        start = first + len(text[first:last]) - len(text[first:last].lstrip())
        end = first + len(text[first:last].rstrip())
        if start >= end or document.is_repeat(start, end):
            continue
        if visible and any(visible.element_at(name, start, end) for name in passed):
            continue
        yield start, end


def _marks(
    document: Document, claims: Sequence[Claim], anchors: Sequence[Anchor]
) -> Iterator[Mark]:
    """What claims mark, what drafts will, and what became of quotes that changed."""
    visible = document.visible
    drafts = [claim for claim in claims if claim.status == "draft"]
    if drafts and visible:
        anchors = (
            *anchors,
            *anchor_claims(drafts, visible, lang=document.lang, name="")[0],
        )
    for anchor in anchors:
        if anchor.placed:
            yield Mark(start=anchor.start, end=anchor.end, claim=anchor.claim)
        elif anchor.status == "changed":
            finding = look_up(document, anchor.quote)
            yield Mark(start=finding.start, end=finding.end, claim=anchor.claim)


# --- what claims say -----------------------------------------------------------------


def checked_statements(
    articles: Iterable[SearchedArticle],
) -> tuple[list[CheckedStatement], list[Claim]]:
    """Return what the published claims of *articles* state, and those too short for it."""
    found: list[CheckedStatement] = []
    short: list[Claim] = []
    for article in articles:
        by_id: dict[str, list[Anchor]] = defaultdict(list)
        for anchor in article.anchors:
            by_id[anchor.claim.id].append(anchor)
        for claim in article.claims:
            if claim.status in ("draft", "withdrawn") or claim.home:
                continue
            lang = article.document.lang
            texts = wordings(claim, by_id[claim.id], article.document)
            tags = {claim.claim: claim.statement_lang or lang}
            own = [
                CheckedStatement(claim, article, one, len(found) + len(short), length)
                for one in (
                    Statement(text, tags.get(text, lang))
                    for text in dict.fromkeys(texts)
                )
                if one.is_substantial
                if (length := count_sentences(one.text, one.lang)) <= MOST_SENTENCES
            ]
            if not own:
                short.append(claim)
            found += own
    return found, short


def wordings(
    claim: Claim, anchors: Iterable[Anchor], document: Document
) -> Iterator[str]:
    """Yield the texts that say what *claim* says: its sentences, quotes, statement."""
    if claim.claim != claim.quote.exact:
        yield claim.claim
    placed = {anchor.quote.where: anchor for anchor in anchors if anchor.placed}
    for quote in (claim.quote, *claim.also):
        anchor = placed.get(quote.where)
        if anchor is None or claim.status == "corrected":
            yield quote.exact
            continue
        if _stands_alone(anchor, document, quote):
            yield document.words(anchor.found_start, anchor.found_end)
        yield document.words(anchor.start, anchor.end)


def _stands_alone(anchor: Anchor, document: Document, quote: Quote) -> bool:
    """Whether a quote says something without the rest of its sentence.

    It begins where the sentence does, or behind a comma, or is long enough.
    """
    before = document.text[anchor.start : anchor.found_start].strip()
    words = index_keys(WORD.findall(fold_words(quote.exact)))
    is_unspaced = any(len(word) == 2 and not word.isascii() for word in words)  # noqa: PLR2004 - a pair of characters
    least = LEAST_LONELY_SIGNS if is_unspaced else LEAST_LONELY
    return not before or CLOSED.search(before) is not None or len(words) >= least


def count_sentences(text: str, lang: str) -> int:
    """Return how many sentences a text has."""
    if lang.partition("-")[0] in PHRASED:
        return 1
    starts = sentence_starts(text, 0, len(text), edges=(), lang=lang)
    return 1 + sum(place < len(text.rstrip()) for place in starts)


# --- who repeats whom ------------------------------------------------------------------


def find_repeats(
    articles: Sequence[SearchedArticle],
    wanted: Iterable[SearchedArticle] | None = None,
    claims: frozenset[str] = frozenset(),
    stored: Sequence[CheckedStatement] = (),
) -> Repeats:
    """Find the sentences of the *wanted* articles that repeat claims of any; all for None.

    With *claims*, only those with these ids are looked for. *stored* are statements of
    claims without an article.
    """
    listed, short = checked_statements(articles)
    ids = frozenset(one.id for one in (*(a.claim for a in (*listed, *stored)), *short))
    statements = [
        one for one in (*listed, *stored) if not claims or one.claim.id in claims
    ]
    searched = list(articles if wanted is None else wanted)
    index = SentenceIndex()
    for article in searched:
        index.add(article.document, article.sentences)
    best: dict[tuple[int, int], Repeat] = {}
    known: dict[tuple[int, int, int], Statement] = {}
    looked_for = [(one.statement, one.length) for one in statements]
    for place, number, first in dict.fromkeys(index.candidates(looked_for)):
        article, checked = searched[number], statements[place]
        last = min(first + checked.length, len(article.sentences)) - 1
        if (number, first, last) not in known:
            text = article.text(first, last)
            known[number, first, last] = Statement(text, article.document.lang)
        span = article.sentences[first][0], article.sentences[last][1]
        repeat = _judge(article, span, known[number, first, last], checked)
        if repeat is None:
            continue
        key = (number, first)
        if key not in best or _rank(repeat) < _rank(best[key]):
            best[key] = repeat
    return Repeats(
        tuple(repeat for _, repeat in sorted(best.items())),
        len({id(one.claim) for one in statements}),
        len(searched),
        tuple(one for one in short if not claims or one.id in claims),
        ids,
    )


def _rank(repeat: Repeat) -> tuple[int, float, int]:
    judgement = repeat.judgement
    return KINDS.index(judgement.kind), -judgement.score, repeat.checked.order


def is_use(claim: Claim, other: Claim) -> bool:
    """Return whether a sentence with *claim* has the check of the *other* one already."""
    return claim is other or (claim.home is not None and claim.home.id == other.id)


def _judge(
    article: SearchedArticle,
    span: tuple[int, int],
    sentence: Statement,
    checked: CheckedStatement,
) -> Repeat | None:
    """Judge the *sentence* of an article at *span* against a statement."""
    start, end = span
    known = [mark for mark in article.marks if mark.start < end and start < mark.end]
    if any(is_use(mark.claim, checked.claim) for mark in known):
        return None
    language = checked.statement.lang.partition("-")[0]
    if language != sentence.lang.partition("-")[0]:
        return None
    judgement = judge(checked.statement, sentence)
    if judgement is None:
        return None
    if judgement.kind != "changed" and len(sentence.text) == end - start:
        # The very words: of a sentence with two claims one may be free.
        begin, stop = start + judgement.start, start + judgement.end
        known = [one for one in known if one.start < stop and begin < one.end]
    marker = next((mark.claim for mark in known), None)
    if marker is not None and not _is_news(checked, marker, article, judgement):
        return None
    return Repeat(
        article=article,
        start=start,
        end=end,
        checked=checked,
        judgement=judgement,
        marked_by=marker,
    )


def _is_news(
    checked: CheckedStatement,
    marker: Claim,
    article: SearchedArticle,
    judgement: Judgement,
) -> bool:
    """Whether a sentence that has a claim already is worth a word: it says the same.

    Of two claims that repeat each other the later one is told.
    """
    if judgement.kind == "changed" or marker.status == "draft":
        return False
    if checked.article is None:
        return True
    own, other = checked.article, article
    if own is other:
        places = [claim.id for claim in article.claims]
        return places.index(checked.claim.id) < places.index(marker.id)
    return own.source < other.source


def search_site(
    site: OpenSite,
    paths: Sequence[Path] = (),
    *,
    claims: frozenset[str] = frozenset(),
    watch: Watch = iter,
) -> Repeats:
    """Look for the claims of a *site* in its articles at *paths*; in all for no paths.

    With *claims*, only for those with these ids.

    Raises:
        SettingsError: when the site's file of sources cannot be read.
    """
    lang = str(site.pelican.settings["DEFAULT_LANG"])
    sidecars = Sidecars(
        site.find_sidecars(), site.settings, site.root, conf=site.conf, lang=lang
    )
    sidecars.sources  # noqa: B018 - a file that cannot be read ends the search at once
    searched = [
        _search(article, sidecars) for article in site.read_articles(None, watch)
    ]
    wanted = [one for one in searched if is_at(one.source, paths)]
    errors = [one for one in sidecars.reported() if one.level == "error"]
    stored = [*_stored_statements(sidecars)]
    found = find_repeats(searched, wanted, claims, stored)
    name = _namer(sidecars)
    return replace(
        found,
        found=tuple(replace(one, use=name(one.claim)) for one in found.found),
        unread=tuple(errors),
    )


def _namer(sidecars: Sidecars) -> Callable[[Claim], str]:
    """Return what gives the name by which `use` means a claim and no other."""
    own = [(claim, path) for path, sidecar in sidecars.files() for claim in sidecar.own]
    counts = Counter(claim.id for claim, _ in own)
    paths = {id(claim): path for claim, path in own}

    def name(claim: Claim) -> str:
        if counts[claim.id] < SEVERAL or id(claim) not in paths:
            return claim.id
        return f"{sidecars.usable.name_of(paths[id(claim)])}#{claim.id}"

    return name


def _stored_statements(sidecars: Sidecars) -> Iterator[CheckedStatement]:
    """Yield what the claims without an article state."""
    claims = [claim for _, sidecar in sidecars.stored() for claim in sidecar.claims]
    for order, claim in enumerate(claims):
        lang = claim.lang or sidecars.lang
        statement = Statement(claim.claim, lang)
        length = count_sentences(statement.text, lang)
        is_fit = statement.is_substantial and length <= MOST_SENTENCES
        if is_fit and claim.status not in ("draft", "withdrawn"):
            yield CheckedStatement(claim, None, statement, -order - 1, length)


def _search(article: Article, sidecars: Sidecars) -> SearchedArticle:
    """Return one article of a site with its claims."""
    sidecar = sidecars.at(stem_of(article.source)) or Sidecar((), ())
    placed = place_claims(
        article.html,
        sidecar.claims,
        lang=article.lang,
        name=article.name,
        read_source=article.read_source,
    )
    document = document_of(placed.layout.visible, article.lang)
    return search_article(article.source, document, sidecar.claims, placed.anchors)


def is_at(source: str, paths: Sequence[Path]) -> bool:
    """Whether the article *source* is at one of *paths*, or below a folder of them."""
    path = Path(os.path.abspath(source))  # noqa: PTH100 - `resolve` follows links
    named = [Path(os.path.abspath(one)) for one in paths]  # noqa: PTH100 - as above
    return not paths or any(
        path.is_relative_to(one) or sidecar_stem(one) == stem_of(source)
        for one in named
    )
