"""A site's articles with their sidecars, laid out for an author; and their first claims."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from pathlib import Path

from msgspec import structs

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.anchoring.document import Document, document_of
from pelican_factcheck.anchoring.visibletext import VisibleText, read_text
from pelican_factcheck.annotating.markup import strip
from pelican_factcheck.authoring.checkworthiness import Sentence
from pelican_factcheck.authoring.edits import Reader, facts_of, news
from pelican_factcheck.authoring.repairs import requote
from pelican_factcheck.authoring.yamlstyle import (
    Entry,
    ListStyle,
    add_entries,
    double_quote,
    new_file,
    set_claims,
    spell,
)
from pelican_factcheck.checking.check import find_strangers, narrow
from pelican_factcheck.checking.locations import read_source
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, UserError
from pelican_factcheck.plugin.articles import Article
from pelican_factcheck.plugin.site import OpenSite
from pelican_factcheck.publishing.sidecars import (
    Sidecars,
    misnamed_sidecar,
    missing_article,
    new_name,
    second_sidecar,
    unread_article,
)
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.files import (
    SUFFIXES,
    SidecarPaths,
    read_exactly,
    read_file,
    shown_path,
    stem_of,
)
from pelican_factcheck.sidecar.identifiers import assign_ids
from pelican_factcheck.sidecar.verdicts import Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWithSidecar:
    """An article beside its sidecar."""

    path: Path
    """Of the sidecar, as a person would type it; it need not be there yet."""
    text: str
    """What the sidecar says, to the byte; "" when it is not there."""
    source: Path
    """Of the article."""
    name: str
    """What messages call the article."""
    lang: str
    visible: VisibleText
    document: Document
    read: Reader
    """Reads the text of this sidecar, with the site's verdicts and sources."""

    def point(self, start: int, end: int) -> str:
        """Return file and line of a passage of the article; the file where that is all."""
        source = read_source(self.source, self.document)
        where = source.locate(start, end) if source else None
        return f"{where.path}:{where.line}" if where else self.name


@dataclass(frozen=True, slots=True)
class Workspace:
    """A site that is open, and what could not be laid out."""

    site: OpenSite
    sidecars: Sidecars
    problems: list[Diagnostic] = field(default_factory=list)
    moves: list[tuple[Path, Path]] = field(default_factory=list)
    """Sidecars that are not read under their names, and what they are to be called."""

    def lay_out(self, paths: Sequence[Path]) -> Iterator[ArticleWithSidecar]:
        """Yield the articles with sidecars at *paths*, files or folders; all for no paths.

        Two that differ in nothing but their endings share a sidecar.
        """
        found = narrow(self.sidecars.paths, paths)
        missing = dict(found.by_stem)
        for article in self.site.read_articles(found.by_stem):
            stem = stem_of(article.source)
            missing.pop(stem, None)
            if sheet := self._sheet(article, shown_path(found.by_stem[stem])):
                yield sheet
        for path in (
            *missing.values(),
            *find_strangers(self.sidecars.paths, paths, self.site.root),
        ):
            self.problems.append(unread_article(path, self.site.complaints))
        for path in found.lonely:
            if home := self.sidecars.home_of(path):
                self.moves.append((shown_path(path), shown_path(new_name(path, home))))
            else:
                self.problems.append(missing_article(path))
        self._name_files(found)
        self.problems.extend(self._errors_beside(found))

    def _name_files(self, found: SidecarPaths) -> None:
        """Give files the names under which they are read, where these are free."""
        self.problems.extend(map(second_sidecar, found.doubled))
        taken: set[Path] = set()
        for path, name in found.misnamed.items():
            home = self.sidecars.home_of(path) if name in SUFFIXES else None
            target = new_name(path, home) if home else path.with_name(name)
            is_free = not (path.is_dir() or target.exists() or target in taken)
            if not is_free or target.name in SUFFIXES:
                self.problems.append(misnamed_sidecar(path, name, home))
            else:
                taken.add(target)
                self.moves.append((shown_path(path), shown_path(target)))

    def _errors_beside(self, found: SidecarPaths) -> Iterator[Diagnostic]:
        """Yield the errors in claims without an article, and in the site's sources."""
        told = [*self.sidecars.library.diagnostics]
        for path, sidecar in self.sidecars.stored():
            told += sidecar.diagnostics if path in found.stored else ()
        yield from (one for one in told if one.level == "error")

    def start(self, source: Path) -> ArticleWithSidecar:
        """Return the article read from the file *source*.

        Raises:
            UserError: when the site has none, or its sidecar cannot be read.
        """
        stem = stem_of(source)
        found = narrow(self.sidecars.paths, [source])
        path = found.by_stem.get(stem, Path(f"{stem}.claims.yaml"))
        article = self.site.article_at(source)
        if article is None:
            raise UserError(f"the site reads no article from {source}")
        if sheet := self._sheet(article, shown_path(path)):
            return sheet
        reason = self.problems[0].message
        raise UserError(f"the sidecar of {source} cannot be read: {reason}")

    def _sheet(self, article: Article, path: Path) -> ArticleWithSidecar | None:
        text = self._read(path) if path.exists() else ""
        if text is None:
            return None
        visible = read_text(strip(article.html))
        lang = article.lang
        return ArticleWithSidecar(
            path=path,
            text=text,
            source=Path(article.source),
            name=article.name,
            lang=lang,
            visible=visible,
            document=document_of(visible, lang, article.read_source, article.around),
            read=partial(self.sidecars.read, path=path),
        )

    def _read(self, path: Path) -> str | None:
        """Read a sidecar to the byte, if it is safe to read at all."""
        checked = read_file(path, self.site.root)
        if isinstance(checked, Diagnostic):
            self.problems.append(checked)
            return None
        return read_exactly(path)


def open_workspace(site: OpenSite) -> Workspace:
    """Lay out the articles and sidecars of *site*.

    Raises:
        SettingsError: when the site's sources cannot be read.
    """
    sidecars = Sidecars(site.find_sidecars(), site.settings, site.root)
    sidecars.sources  # noqa: B018 - `check` reports what is wrong with them
    return Workspace(site, sidecars)


# --- claims to begin with -------------------------------------------------------------


TODO = "# TODO: check it, choose the verdict, name the sources, delete `status`."


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A sidecar with new claims in it."""

    text: str
    """The whole file; as it was where nothing could be added."""
    claims: str
    """The new claims alone, to be pasted."""
    added: tuple[Sentence, ...] = ()
    known: tuple[Sentence, ...] = ()
    """Sentences that a claim quotes already."""
    unclear: tuple[Sentence, ...] = ()
    """Sentences that nothing tells from others with the same words."""
    fits: bool = True
    """Whether the file could take the new claims without a change to the rest."""


def start_claims(
    text: str,
    sentences: Sequence[Sentence],
    document: Document,
    read: Reader,
    verdict: str = "unproven",
    use: str = "",
) -> Start:
    """Add a claim for each of *sentences* to the *text* of a sidecar, "" for none yet.

    The claims are drafts with the *verdict* for what is unchecked; their
    quotes are found exactly and nowhere else. The text around them stays. What *use*
    names, a claim of another file, has a verdict already; it stands for one sentence.
    """
    claims = read(text).claims if text else ()
    chosen = sorted(set(sentences), key=attrgetter("number"))
    known = quoted(chosen, claims, document)
    quotes = {one: _quote(one, document) for one in chosen if one.number not in known}
    clear = {one: quote for one, quote in quotes.items() if quote}
    entries = (
        [_use_entry(quote, use) for quote in clear.values()]
        if use
        else _entries(claims, list(clear.values()), verdict)
    )
    written = _add(text, entries, list(clear.values()), read) if entries else text
    return Start(
        text=text if written is None else written,
        claims=set_claims(entries, ListStyle()),
        added=tuple(clear),
        known=tuple(one for one in chosen if one.number in known),
        unclear=tuple(one for one, quote in quotes.items() if not quote),
        fits=written is not None,
    )


def placeholder(scale: Scale) -> str:
    """Return the verdict for what is unchecked; any one where the scale has none."""
    if "unproven" in scale:
        return "unproven"
    toned = (key for key, verdict in scale.items() if verdict.tone == "unproven")
    return next(toned, next(iter(scale)))


def quoted(
    sentences: Iterable[Sentence], claims: Sequence[Claim], document: Document
) -> frozenset[int]:
    """The numbers of the *sentences* of which a claim quotes a part."""
    quotes = (quote for claim in claims for quote in claim.sought)
    found = [one for quote in quotes if (one := look_up(document, quote)).found]
    return frozenset(
        sentence.number
        for sentence in sentences
        if any(one.start < sentence.end and sentence.start < one.end for one in found)
    )


def _quote(sentence: Sentence, document: Document) -> Quote | None:
    """Quote *sentence* so that it is found there and nowhere else."""
    span = sentence.start, sentence.end
    return requote(document, Quote(exact=sentence.text), span)


def use_entry(
    document: Document, spans: Sequence[tuple[int, int]], claim: str
) -> Entry | None:
    """Return an entry that uses *claim* for a passage: the first of *spans* that can be quoted.

    None where nothing tells the passage from others with the same words.
    """
    quote = quote_passage(document, spans)
    return _use_entry(quote, claim) if quote else None


def draft_entry(
    document: Document, spans: Sequence[tuple[int, int]], verdict: str
) -> Entry | None:
    """Return an entry for a passage that is to be checked: a draft with that *verdict*."""
    quote = quote_passage(document, spans)
    return (*_quote_lines(quote), *_unchecked(verdict)) if quote else None


def also_entry(document: Document, spans: Sequence[tuple[int, int]]) -> Entry | None:
    """Return an entry of `also` for a passage of the claim's own article."""
    quote = quote_passage(document, spans)
    if quote is None:
        return None
    first, *others = _quote_lines(quote)
    return (first, *others) if others else (first.removeprefix("quote: "),)


def quote_passage(document: Document, spans: Sequence[tuple[int, int]]) -> Quote | None:
    """Return a quote of the first of *spans* that is found there and nowhere else."""
    for start, end in spans:
        exact = document.words(start, end)
        quote = requote(document, Quote(exact=exact), (start, end)) if exact else None
        if quote:
            return quote
    return None


def _entries(
    claims: Sequence[Claim], quotes: Sequence[Quote], verdict: str
) -> list[Entry]:
    """Write the claims down, with ids that none of *claims* has."""
    wanted = [(claim.id, "") for claim in claims]
    ids = assign_ids([*wanted, *(("", quote.exact) for quote in quotes)])
    names = ids[len(claims) :]
    return [
        _entry(name, quote, verdict) for name, quote in zip(names, quotes, strict=True)
    ]


def _entry(name: str, quote: Quote, verdict: str) -> Entry:
    return (f"id: {name}", *_quote_lines(quote), *_unchecked(verdict))


def _quote_lines(quote: Quote) -> Entry:
    context = {"prefix": quote.prefix, "suffix": quote.suffix}
    return (
        f"quote: {spell(quote.exact)}",
        *(f"{key}: {double_quote(words)}" for key, words in context.items() if words),
        *([f"nth: {quote.nth}"] if quote.nth else []),
    )


def _use_entry(quote: Quote, claim: str) -> Entry:
    return (*_quote_lines(quote), f"use: {spell(claim)}")


def _unchecked(verdict: str) -> Entry:
    return (TODO, f"verdict: {verdict}", "status: draft", "sources: []")


def _add(
    text: str, entries: Sequence[Entry], quotes: Sequence[Quote], read: Reader
) -> str | None:
    """Write the new claims behind the old ones; None where that does not fit."""
    written = add_entries(text, entries) if text else new_file(entries)
    if written is None:
        return None
    before, after = read(text), read(written)
    old, new = after.claims[: len(before.claims)], after.claims[len(before.claims) :]
    stays = [facts_of(claim) for claim in before.claims] == list(map(facts_of, old))
    said = [structs.replace(claim.quote, where=None) for claim in new]
    is_meant = all(claim.status == "draft" or claim.home for claim in new)
    added = said == list(quotes) and is_meant
    fits = stays and added and not news(before, after)
    return written if fits else None
