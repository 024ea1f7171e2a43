"""Pelican's articles and pages, and how their annotated HTML gets onto their pages.

The annotated HTML of an article is on its own page only. Pelican writes feeds
first, then articles, then indexes; so an article's annotated content is put in
place just before its page is rendered and taken away right after. That shadows
two methods on the one content object, and leaves `_content`, the memoised
content, the summary and whatever other plugins made of them alone.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from pelican.contents import Content

from pelican_factcheck.annotating.notes import Count, Note
from pelican_factcheck.plugin.articles import read_article
from pelican_factcheck.plugin.build import Build
from pelican_factcheck.plugin.signals import Passing
from pelican_factcheck.plugin.store import Shown, Summary
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.sidecar.discovery import stem_of

if TYPE_CHECKING:
    pass

NOTHING = Summary({})


class ContentSwap:
    """A content object of Pelican and its annotated HTML, shown or hidden.

    *only_while_written* articles are shown only while their own page is written.
    """

    __slots__ = (
        "__weakref__",
        "article",
        "build",
        "content",
        "key",
        "only_while_written",
        "summary",
    )

    def __init__(
        self, build: Build, content: Content, *, only_while_written: bool
    ) -> None:
        self.build = build
        self.content = content
        self.only_while_written = only_while_written
        self.article = read_article(content)
        self.key = b""
        self.summary = NOTHING

    def ensure_annotated(self) -> Summary:
        """Return what is known of the content as it is now: others may have changed it."""
        html = self.content._content or ""  # noqa: SLF001 - Pelican's own name
        if html != self.article.html:
            self.article = read_article(self.content)
            self.key = b""
        if not self.key:
            self.key = self.build.key_of(self.article)
            self.summary = self.build.summary(self.key, self.article)
        return self.summary

    def shown(self) -> Shown:
        """Return what the page shows that was written last, or is written next."""
        return self.build.shown(self.key, self.article)

    @property
    def name(self) -> str:
        """The name of its sidecar, by which claims of one id are told apart."""
        sidecars = self.build.sidecars
        path = sidecars.paths.by_stem[stem_of(self.article.source)]
        return sidecars.usable.name_of(path)

    @property
    def claims(self) -> Sequence[ListedClaim]:
        """The published claims on its page."""
        return self.summary.claims if self.content.save_as else ()

    def notes(self) -> Sequence[Note]:
        """Return the notes of its page, made anew: only themes ask for more than counts."""
        annotator = self.build.annotator
        sidecar = annotator.read_sidecar(self.article)
        return annotator.page_of(self.article, sidecar).notes

    def show(self) -> None:
        """Make the content show its annotated HTML, until `hide`.

        The summary goes on showing the author's, whenever it is first asked for.
        """
        content = self.content

        def get_content(siteurl: str) -> str:
            self.ensure_annotated()
            # Only the author's links can be Pelican's; to look for them among ours
            # as well would take most of the time that showing a page takes.
            authors = self.article.html
            html = self.shown().annotated(authors)
            if content._update_content(authors, siteurl) != authors:  # noqa: SLF001 - see above
                html = content._update_content(html, siteurl)  # noqa: SLF001 - see above
            return html

        def get_summary(siteurl: str) -> str:
            self.hide()
            try:
                summary: str = content.get_summary(siteurl)
            finally:
                self.show()
            return summary

        content.get_content = get_content
        content.get_summary = get_summary

    def complete_feed_entry(self, item: dict[str, Any], siteurl: str) -> None:
        """Replace the whole article in a feed's *item*; a summary stays a summary."""
        authors = self.content.get_content(siteurl)
        self.ensure_annotated()
        from pelican_factcheck.publishing.records import encode_address  # noqa: PLC0415 - few sites have checks in feeds

        address = encode_address(f"{siteurl}/{self.content.url}")
        html = self.build.annotator.feed_form(self.key, self.article, address)
        for key in ("content", "description"):
            if item.get(key) == authors:
                item[key] = self.content._update_content(html, siteurl)  # noqa: SLF001 - as above

    def hide(self) -> None:
        """Give the content its own methods back."""
        vars(self.content).pop("get_content", None)
        vars(self.content).pop("get_summary", None)


class Checks:
    """What themes see of an article's claims, if anything was checked in it.

    It is over with the build.
    """

    def __init__(self, swap: ContentSwap) -> None:
        self._find = Passing(swap)

    def __bool__(self) -> bool:
        return bool(self._summary.notes)

    @property
    def notes(self) -> Sequence[Note]:
        """One for each claim that readers see, in reading order."""
        return _Notes(self._summary.notes, self._load)

    @property
    def counts(self) -> Sequence[Count]:
        """The notes by verdict, the truest first."""
        swap = self._find()
        return swap.shown().counts if swap and self._summary.notes else ()

    @property
    def _summary(self) -> Summary:
        swap = self._find()
        if swap is None:
            return NOTHING
        # What the page shows that was written, whatever has become of the content.
        return swap.summary if swap.key else swap.ensure_annotated()

    def _load(self) -> Sequence[Note]:
        swap = self._find()
        return swap.notes() if swap else ()


class _Notes(Sequence[Note]):
    """Notes that are made when one of them is looked at; their number is known."""

    def __init__(self, number: int, load: Callable[[], Sequence[Note]]) -> None:
        self._number = number
        self._load = load

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, place: int) -> Note: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Note]: ...
    def __getitem__(self, place: int | slice) -> Note | Sequence[Note]:
        return self._all[place]

    def __iter__(self) -> Iterator[Note]:
        return iter(self._all)

    @cached_property
    def _all(self) -> Sequence[Note]:
        return self._load()
