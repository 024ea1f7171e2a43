"""Judge the sidecars of a site against its articles: what `check` finds out."""

import os
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from pelican_factcheck.anchoring.anchors import Anchor, anchor_claims, by_claim
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Difference
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.annotating.layout import Placed, place_claims
from pelican_factcheck.checking.locations import Judged, add_sentences, find_homes
from pelican_factcheck.checking.meaning import (
    check_meaning,
    find_duplicates,
    find_overlaps,
    find_undated_corrections,
    find_unmet,
    names_day,
    turning_days,
)
from pelican_factcheck.checking.sitewide import (
    Kept,
    Seen,
    digest_of,
    find_contradictions,
    find_contrasts,
    find_repeated_sources,
    open_kept,
    spelt_out,
    state_claims,
)
from pelican_factcheck.diagnostics.diagnostic import (
    Diagnostic,
    Location,
    closest,
    shorten,
)
from pelican_factcheck.evidence.citations import find_faults, folder_of, open_lock
from pelican_factcheck.evidence.lock import Lock
from pelican_factcheck.plugin.articles import Article, WatchedReader, would_answer
from pelican_factcheck.plugin.site import OpenSite, Watch
from pelican_factcheck.publishing.sidecars import (
    Sidecars,
    check_site_address,
    ignored_places,
    missing_article,
    read_site_sources,
    unread_article,
)
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.files import (
    SUFFIXES,
    SidecarPaths,
    articles_beside,
    find_sidecars,
    setting_place,
    shown_path,
    stem_of,
)
from pelican_factcheck.sidecar.reader import Library, Pointer, Sidecar

PACKAGE = "pelican_factcheck"
"""The name by which sites load the plugin."""


def narrow(found: SidecarPaths, paths: Sequence[Path]) -> SidecarPaths:
    """Keep the sidecars at *paths*, of articles at them, and in folders at them."""
    if not paths:
        return found
    stems = {sidecar_stem(path) for path in paths}
    named = {Path(os.path.abspath(path)) for path in paths}  # noqa: PTH100 - `resolve` follows links
    folders = {path for path in named if path.is_dir()}

    def is_inside(path: Path) -> bool:
        return bool(folders) and not folders.isdisjoint(path.parents)

    def is_wanted(path: Path) -> bool:
        return sidecar_stem(path) in stems or is_inside(path)

    return SidecarPaths(
        {
            stem: path
            for stem, path in found.by_stem.items()
            if stem in stems or is_inside(path)
        },
        tuple(filter(is_wanted, found.doubled)),
        tuple(filter(is_wanted, found.lonely)),
        {
            path: name
            for path, name in found.misnamed.items()
            if path in named or is_wanted(path.with_name(name))
        },
        tuple(path for path in found.stored if path in named or is_inside(path)),
    )


def with_buffers(found: SidecarPaths, buffers: Iterable[Path]) -> SidecarPaths:
    """Add the sidecars among *buffers* that are not on the disk yet."""
    new = {
        sidecar_stem(path): path
        for path in buffers
        if path.name.endswith(SUFFIXES) and path not in found.all
    }
    return found._replace(by_stem={**new, **found.by_stem})


def sidecar_stem(path: Path) -> str:
    """Return the stem that a sidecar shares with its article, or an article's own."""
    for suffix in SUFFIXES:
        if path.name.endswith(suffix):
            return stem_of(f"{str(path).removesuffix(suffix)}.x")
    return stem_of(path)


def _has_article(path: Path, buffers: Iterable[Path]) -> bool:
    """Return whether an article lies beside the sidecar *path*, saved or not."""
    stem = sidecar_stem(path)
    others = (one for one in buffers if not one.name.endswith(SUFFIXES))
    return any(sidecar_stem(one) == stem for one in others) or (
        path.parent.is_dir() and bool(articles_beside(path))
    )


def find_strangers(
    found: SidecarPaths, paths: Iterable[Path], root: Path
) -> Iterator[Path]:
    """Find sidecars at *paths* that lie outside of the content folder *root*.

    A path is a sidecar, an article with one, or a folder of them, but for one that holds
    the site itself.
    """
    known = {sidecar_stem(path) for path in found.all}
    for path in map(Path.absolute, paths):
        if path.is_dir():
            has_site = root.absolute().is_relative_to(path)
            beside: Iterable[Path] = () if has_site else find_sidecars([path]).all
        elif path.name.endswith(SUFFIXES):
            beside = [path]
        else:
            names = (path.with_name(f"{path.stem}{ending}") for ending in SUFFIXES)
            beside = filter(Path.is_file, names)
        for one in beside:
            if one.name.endswith(SUFFIXES) and sidecar_stem(one) not in known:
                known.add(sidecar_stem(one))
                yield one


def plugin_off(site: OpenSite) -> Diagnostic:
    """Return the diagnostic for a site that does not load this plugin."""
    names = [name for name in site.named_plugins or () if isinstance(name, str)]
    slip = next((name for name in names if closest(name, [PACKAGE, "factcheck"])), "")
    hint = f'add `"{PACKAGE}"` to `PLUGINS`'
    if not names or PACKAGE in names:  # the name alone, where a list belongs
        hint = f'write `PLUGINS = ["{PACKAGE}"]` in this file'
    elif slip:
        hint = f"in `PLUGINS`, write `{PACKAGE}` in place of `{shorten(slip)}`"
    message = "the site does not load the plugin, so no page will show a claim"
    return Diagnostic("plugin-off", message, setting_place(site.conf, "PLUGINS"), hint)


Remedy = Callable[
    [Sequence[Diagnostic], str, Document, Callable[[str], Sidecar]],
    Iterable[Diagnostic],
]
"""Adds edits to the diagnostics of a sidecar's text, given its article and reader."""
NO_BUFFERS: Mapping[Path, str] = {}
Differences = Mapping[Location, Sequence[Difference]]
"""A quote against what the article says now, by the place of the quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a check has found."""

    diagnostics: tuple[Diagnostic, ...]
    sidecars: int
    articles: int
    claims: int
    found: int
    """Of the claims, those whose quotes have their place, and that need none any more."""
    drafts: int = 0
    """Claims that are not looked for yet."""
    subject: str = ""
    """What was looked at, where that was not the sidecars of a site."""
    differences: Differences = field(default_factory=dict, repr=False)

    def count(self, level: str) -> int:
        """How many diagnostics there are of a *level*."""
        return sum(problem.level == level for problem in self.diagnostics)


class SiteFiles(NamedTuple):
    """What all articles of a site share; read once, it serves many checks."""

    found: SidecarPaths
    library: Library
    lock: Lock


def read_site_files(site: OpenSite) -> SiteFiles:
    """Find the sidecars of *site*, and read its sources and its lock.

    Raises:
        SettingsError: when the site's file of sources cannot be read.
    """
    return SiteFiles(
        site.find_sidecars(),
        read_site_sources(site.settings, site.root),
        open_lock(site.root),
    )


def nothing_changed() -> Outcome:
    """Return the outcome of a check that has nothing to look at."""
    return Outcome(
        diagnostics=(), sidecars=0, articles=0, claims=0, found=0, subject="changes"
    )


def check_site(  # noqa: PLR0913 - options of a run, all given by name
    site: OpenSite,
    paths: Sequence[Path] = (),
    *,
    rules: frozenset[str],
    today: date,
    watch: Watch = iter,
    remedy: Remedy | None = None,
    buffers: Mapping[Path, str] = NO_BUFFERS,
    files: SiteFiles | None = None,
    show: Callable[[Judged], None] | None = None,
) -> Outcome:
    """Return what a check of the sidecars at *paths* found; of all, for no paths.

    Paths are those of sidecars, of articles or of folders. With a *remedy*, diagnostics get edits where one is mechanical. *buffers* are
    texts that stand for files, by their absolute paths. *files* are what was read for
    an earlier check; *show* is called with each article that is judged.

    Raises:
        SettingsError: when the site's file of sources cannot be read.
    """
    all_files = files or read_site_files(site)
    everywhere = with_buffers(all_files.found, buffers)
    found = narrow(everywhere, paths)
    sidecars = Sidecars(
        found,
        site.settings,
        site.root,
        buffers,
        site.conf,
        all_files.library,
        everywhere=everywhere,
        lang=str(site.pelican.settings["DEFAULT_LANG"]),
    )
    check = _Check(sidecars, rules, today, all_files.lock, remedy, show)
    if not (remedy or show or buffers):  # else there is more to see than is kept
        check.kept = open_kept(site, sidecars, rules, today, is_whole=not paths)
    check.problems += check.lock.diagnostics
    homes = sidecars.used_homes() if paths else ()  # else they are all wanted anyway
    wanted = {*found.by_stem, *homes, *_lenders(sidecars)}
    articles = deque(site.read_articles(wanted, watch, buffers))
    stems = check.know(articles)
    while articles:  # what is checked needs no memory any more
        article = articles.popleft()
        if stem_of(article.source) in found.by_stem:
            check.take(article)
    for path, sidecar in sidecars.stored():
        check.take_stored(path, sidecar)
    check.problems += _unread(site, sidecars, found.by_stem.keys() - stems, buffers)
    strangers = list(find_strangers(everywhere, paths, site.root))
    check.problems += (unread_article(path, ()) for path in strangers)
    if found.all:
        check.problems += _judge_settings(site)
    outcome = check.outcome(len(found.all) + len(strangers))
    if check.kept:
        check.kept.store.close()
    return outcome


def _unread(
    site: OpenSite,
    sidecars: Sidecars,
    stems: Iterable[str],
    buffers: Mapping[Path, str],
) -> Iterator[Diagnostic]:
    """Yield what is to be told of sidecars whose articles were not read."""
    for stem in stems:
        sidecars.at(stem)  # its own mistakes are told all the same
        path = sidecars.paths.by_stem[stem]
        yield (
            unread_article(path, site.complaints)
            if _has_article(path, buffers)
            else missing_article(path, sidecars.home_of(path))
        )


def _lenders(sidecars: Sidecars) -> Iterator[str]:
    """Yield the stems of the articles whose day is that of a claim without an article."""
    for path, sidecar in sidecars.stored():
        for claim in sidecar.claims:
            if not (claim.checked and names_day(claim.checked.date)):
                yield from map(sidecar_stem, sidecars.usable.users_of(path, claim.id))


def _judge_settings(site: OpenSite) -> Iterator[Diagnostic]:
    """What keeps the claims of a site from its readers, whatever the sidecars say."""
    yield from check_site_address(
        str(site.pelican.settings["SITEURL"]),
        site.settings,
        setting_place(site.conf, "SITEURL"),
    )
    if not site.has_plugin:
        yield plugin_off(site)


@dataclass
class _Check:
    """Gathers what is found, article by article."""

    sidecars: Sidecars
    rules: frozenset[str]
    today: date
    lock: Lock
    """What is known of the sources."""
    remedy: Remedy | None = None
    show: Callable[[Judged], None] | None = None
    shared: frozenset[str] = frozenset()
    """The stems of several articles, which may ask one sidecar for different edits."""
    undated: frozenset[str] = frozenset()
    """The stems of published articles without a day."""
    kept: Kept | None = None
    problems: list[Diagnostic] = field(default_factory=list)
    seen: list[tuple[str, Seen]] = field(default_factory=list)
    """What was seen of each file of claims, with its path as messages have it."""
    articles: dict[str, Seen] = field(default_factory=dict)
    """The same by what messages call the article."""
    stored: list[Seen] = field(default_factory=list)
    """The same of files without an article."""

    def know(self, articles: Collection[Article]) -> Collection[str]:
        """Note what claims need to know of all *articles* before one is checked.

        Return their stems.
        """
        homes = {stem_of(article.source): article.home for article in articles}
        self.sidecars.homes = homes.get
        self.undated = frozenset(
            stem_of(article.source)
            for article in articles
            if not article.day and article.home.is_public
        )
        if len(homes) < len(articles):
            stems = Counter(stem_of(article.source) for article in articles)
            self.shared = frozenset(stem for stem in stems if stems[stem] > 1)
        return homes.keys()

    def take(self, article: Article) -> None:
        """Check the sidecar of one article, unless that was done before."""
        stem = stem_of(article.source)
        path = self.sidecars.paths.by_stem[stem]
        text = self.sidecars.text(path)
        if isinstance(text, Diagnostic):
            seen, name = self._see(article, Sidecar((), (text,))), b""
        else:
            name = self.kept.key_of(article, text, self.sidecars) if self.kept else b""
            known = self.kept.find(name, article.source) if self.kept else None
            if not known or not would_answer(article.read_source, known.answers):
                known = self._look(article, text, name)
            seen = known
        self.sidecars.settle(stem, seen.told)
        self.problems += seen.found
        self.articles[article.name] = seen
        self.seen.append((str(self.sidecars.path_at(stem)), seen))

    def _look(self, article: Article, text: str, name: bytes) -> Seen:
        """Check the sidecar with this *text*, and keep what is seen under its *name*."""
        reader = WatchedReader(article.read_source)
        path = self.sidecars.path_at(stem_of(article.source))
        sidecar = self.sidecars.read(text, path)
        seen = self._see(article._replace(read_source=reader), sidecar)
        if self.kept and reader.has_answered:
            self.kept.keep(name, structs.replace(seen, answers=reader.answers))
        return seen

    def _see(self, article: Article, sidecar: Sidecar) -> Seen:
        """Hold a *sidecar* against its article."""
        stem = stem_of(article.source)
        path, shown = self.sidecars.paths.by_stem[stem], self.sidecars.path_at(stem)
        name, lang = article.name, article.lang
        placed = place_claims(
            article.html,
            sidecar.claims,
            lang=lang,
            name=name,
            read_source=article.read_source,
            around=article.around,
        )
        pointer = self._pointer(path, shown, sidecar)
        problems = [
            *placed.diagnostics,
            *find_unplaced_drafts(
                sidecar.claims, placed.layout.visible, lang=lang, name=name
            ),
            *self._judge(
                sidecar.claims,
                pointer,
                path,
                passages=_passages(placed.anchors),
                undated=() if article.day else {one.id for one in sidecar.claims},
            ),
            *find_overlaps(placed.anchors),
            *self._contrasts(placed, lang),
        ]
        judged = self._judged(article, sidecar, placed)
        found = [*self._both_ends(judged, problems)]
        if self.show:
            self.show(judged)
        differences = {
            anchor.quote.where: anchor.diff
            for anchor in placed.anchors
            if anchor.diff and anchor.quote.where
        }
        seen = self._sum_up(sidecar, found, differences, pointer, path, lang)
        if problems and self.kept:
            seen.source = digest_of(article.source)
        groups = by_claim(placed.anchors).values()
        seen.claims += len(groups)
        seen.placed += sum(
            all(one.placed or one.claim.status == "withdrawn" for one in group)
            for group in groups
        )
        return seen

    def _contrasts(self, placed: Placed, lang: str) -> Iterator[Diagnostic]:
        """Find sentences that say something else than what their claim has checked."""
        if "other-statement" in self.rules:
            told = (one for one in placed.diagnostics if one.rule == "denied-quote")
            denied = {one.where for one in told}
            yield from find_contrasts(placed.anchors, lang, denied)

    def take_stored(self, path: Path, sidecar: Sidecar) -> None:
        """Check a file of claims without an article."""
        claims, shown = sidecar.claims, shown_path(path)
        pointer = self._pointer(path, shown, sidecar)
        lacking = {
            claim.id
            for claim in claims
            for user in self.sidecars.usable.users_of(path, claim.id)
            if sidecar_stem(user) in self.undated
        }
        found = [*self._judge(claims, pointer, path, passages={}, undated=lacking)]
        seen = self._sum_up(sidecar, found, {}, pointer, path, self.sidecars.lang)
        seen.claims += len(claims)
        seen.placed += len(claims)
        self.problems += seen.found
        self.stored.append(seen)
        self.seen.append((str(shown), seen))

    def _sum_up(
        self,
        sidecar: Sidecar,
        found: Iterable[Diagnostic],
        differences: Mapping[Location, Sequence[Difference]],
        pointer: Pointer,
        path: Path,
        lang: str,
    ) -> Seen:
        """Return what is to be known of a *sidecar*, with all that the lock says of it."""
        own = sidecar.own  # those of other files are judged there
        quotations, others = report_quotations(
            own,
            self.lock,
            folder_of(path, self.sidecars.root),
            pointer=pointer,
            today=self.today,
            max_age=self.sidecars.settings.sources_max_age,
            rules=self.rules,
        )
        turns = [day for claim in own for day in turning_days(claim)]
        unsought = sum(not claim.sought for claim in own)
        library, stored = self.sidecars.sources, self.sidecars.paths.stored
        selected, rules = self.sidecars.selected, self.rules
        return Seen(
            told=selected(sidecar.diagnostics, sidecar.claims, rules),
            found=selected((*found, *quotations), sidecar.claims, rules),
            stated=tuple(state_claims(own, lang, in_article=path not in stored)),
            spelt_out=tuple(spelt_out(own, library, pointer))
            if "repeated-source" in rules
            else (),
            ignored=tuple(ignored_places(sidecar.claims)),
            claims=unsought,
            placed=unsought,
            drafts=sum(claim.status == "draft" for claim in own),
            differences=tuple(
                (where, tuple(diff))
                for where, diff in {**differences, **others}.items()
            ),
            since=max((day for day in turns if day <= self.today), default=date.min),
            until=min((day for day in turns if day > self.today), default=date.max),
        )

    def _judge(
        self,
        claims: Sequence[Claim],
        pointer: Pointer,
        path: Path,
        *,
        passages: Mapping[str, Sequence[str]],
        undated: Collection[str],
    ) -> Iterator[Diagnostic]:
        """Find what the claims of the file at *path* say and should not say.

        Those that it uses are judged where they stand. *undated* are the ids of those
        that no article lends its day.
        """
        own = [claim for claim in claims if claim.home is None]
        yield from check_meaning(
            own,
            today=self.today,
            rules=self.rules,
            passages=passages,
            undated=undated,
            pointer=pointer,
        )
        if "duplicate-claim" in self.rules and len(own) < len(claims):
            yield from find_duplicates(claims)
        if "undated-correction" in self.rules:
            yield from find_undated_corrections(claims, pointer)
        if required := self.sidecars.settings.require:
            folder = folder_of(path, self.sidecars.root)
            yield from find_unmet(
                own,
                required,
                today=self.today,
                undated=undated,
                pointer=pointer,
                unverified=partial(
                    find_unverified, lock=self.lock, folder=folder, pointer=pointer
                ),
            )

    def _judged(self, article: Article, sidecar: Sidecar, placed: Placed) -> Judged:
        path = self.sidecars.path_at(stem_of(article.source))
        reader = partial(self.sidecars.read, path=path)
        buffer = self.sidecars.buffers.get(Path(article.source))
        return Judged(article, sidecar, placed, reader, buffer)

    def _both_ends(
        self, judged: Judged, problems: list[Diagnostic]
    ) -> Iterable[Diagnostic]:
        """Add the article's sentences to *problems*, and edits where there is a remedy."""
        if not problems:
            return problems
        located = list(
            add_sentences(
                problems, judged.sidecar.claims, judged.placed.anchors, judged.source
            )
        )
        stem = stem_of(judged.article.source)
        if self.remedy is None or stem in self.shared:
            return located
        text = self.sidecars.exact_text_at(stem)
        if text is None:
            return located
        return self.remedy(located, text, judged.document, judged.reader)

    def outcome(self, sidecars: int) -> Outcome:
        """Sum up."""
        every = [seen for _, seen in self.seen]
        problems = [
            *self.problems,
            *self._contradictions(),
            *find_repeated_sources(
                ((path, seen.spelt_out) for path, seen in self.seen),
                self.sidecars.sources,
                self.sidecars.settings.sources,
            ),
        ]
        ignored = {place for one in every for place in one.ignored}
        told = [one for one in problems if (one.where, one.rule) not in ignored]
        if not self.sidecars.buffers:  # an editor asks after every key
            told = [*find_homes(told, self.sidecars)]
        counted = [*self.articles.values(), *self.stored]
        return Outcome(
            diagnostics=self.sidecars.reported(told, self.rules),
            sidecars=sidecars,
            articles=len(self.articles),
            claims=sum(one.claims for one in counted),
            found=sum(one.placed for one in counted),
            drafts=sum(one.drafts for one in every),
            differences=dict(chain.from_iterable(one.differences for one in every)),
        )

    def _contradictions(self) -> Iterable[Diagnostic]:
        """Find claims at odds; of articles that share a sidecar each has seen the same."""
        if "contradictory-claims" not in self.rules:
            return ()
        each = (one.stated for one in dict(self.seen).values())
        stated = [*chain.from_iterable(each)]
        find = self.kept.contradictions if self.kept else find_contradictions
        return find(stated)

    def _pointer(self, path: Path, shown: Path, sidecar: Sidecar) -> Pointer:
        return Pointer(
            str(shown),
            lambda: self.sidecars.exact_text(path) or "",
            sidecar.locate,
        )


# --- what the article says --------------------------------------------------------


def find_unplaced_drafts(
    claims: Iterable[Claim], visible: VisibleText, *, lang: str, name: str
) -> Iterator[Diagnostic]:
    """Warn of drafts among *claims* that would be on no sentence of the article *name*."""
    drafts = [claim for claim in claims if claim.status == "draft"]
    if not drafts:
        return
    for problem in anchor_claims(drafts, visible, lang=lang, name=name)[1]:
        if problem.level == "error":
            yield problem._replace(rule="unplaced-draft")
        elif problem.rule == "drifted-quote":
            yield problem


def _passages(anchors: Sequence[Anchor]) -> dict[str, list[str]]:
    return {
        name: [anchor.text for anchor in group]
        for name, group in by_claim(anchors).items()
    }


# --- the quotations of one sidecar ------------------------------------------------------


def find_unverified(
    claim: Claim, lock: Lock, folder: str, pointer: Pointer | None = None
) -> Iterator[Diagnostic]:
    """Yield `words-unchecked` for each quotation that was never found in its source.

    Nothing is asked of a draft.
    """
    for fault in find_faults([claim] if claim.status != "draft" else [], lock, folder):
        if not fault.stood:
            path = (*fault.citation.path, "quote")
            where = pointer.locate(claim, path) if pointer else claim.where
            yield Diagnostic("words-unchecked", fault.message, where, fault.hint)


def report_quotations(  # noqa: PLR0913 - options of a run, all given by name
    claims: Sequence[Claim],
    lock: Lock,
    folder: str,
    *,
    pointer: Pointer,
    today: date,
    max_age: int = 0,
    rules: frozenset[str] | None = None,
) -> tuple[list[Diagnostic], dict[Location, Sequence[Difference]]]:
    """Return the diagnostics about the quotations of one sidecar, and what changed.

    Only those of *rules*; None for all. To find the place of one, its file is read anew.
    """
    found: list[Diagnostic] = []
    differences: dict[Location, Sequence[Difference]] = {}
    for fault in find_faults(
        claims,
        lock,
        folder,
        today=today,
        max_age=max_age,
        tells_new=not rules or "words-unchecked" in rules,
    ):
        claim = fault.citation.claim
        if fault.rule in claim.ignore or (rules and fault.rule not in rules):
            continue
        one = fault.at(pointer)
        found.append(one)
        if one.where and fault.differences:
            differences[one.where] = fault.differences
    return found, differences
