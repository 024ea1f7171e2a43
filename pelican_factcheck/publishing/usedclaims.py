"""The claims of a site by their ids, for the sidecars that use them.

Nothing is read until a sidecar says `use`. Then the ids that stand in the files are
looked for once, and only files that have the one that is wanted are read; all of them
where it stands nowhere, since ids may be made of quotes, and for near names.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from pelican_factcheck.diagnostics.diagnostic import (
    MOST_LISTED,
    Diagnostic,
    did_you_mean,
    shorten,
)
from pelican_factcheck.publishing.sidecars import may_use
from pelican_factcheck.sidecar.claims import Checked, Claim, Home
from pelican_factcheck.sidecar.entries import Used, id_in
from pelican_factcheck.sidecar.files import SUFFIXES, SidecarPaths, shown_path, stem_of
from pelican_factcheck.sidecar.reader import Sidecar

MAY_NAME = re.compile(r"""\bid["']?\s*:\s*["']?([^\s"',}\]]+)""")
"""An id as nearly every author writes it."""
ALONE = "write the claim out: no other file has one"


class HomeArticle(NamedTuple):
    """What is known of the article of a sidecar."""

    lang: str = ""
    checked: Checked | None = None
    """Its author and date, for claims that do not say who checked them."""
    is_public: bool = True
    """False for drafts and hidden articles."""


class Found(NamedTuple):
    """A place where an id stands."""

    path: Path
    id: str
    claim: Claim | None = None
    uses: str = ""
    """What the entry uses, if it is no claim of its own."""

    @property
    def key(self) -> tuple[str, str]:
        """By what places are put in order."""
        return str(self.path), self.id


@dataclass
class UsableClaims:
    """Finds the claims in the files at `paths`."""

    paths: SidecarPaths
    """All of the site."""
    root: Path
    """The content folder."""
    text: Callable[[Path], str | Diagnostic]
    """Returns the text of one of the files, or why it cannot be read."""
    read: Callable[[Path], Sidecar]
    """Reads one of the files as it stands, its claims of other files left out."""
    lang: str = ""
    """The language of claims without an article."""
    homes: Callable[[str], HomeArticle | None] = lambda _: None
    """Returns what is known of the article with some stem."""
    _sidecars: dict[Path, Sidecar] = field(default_factory=dict)

    def find(self, name: str, asking: Path) -> Used:
        """Return the claim that `use` names in the file *asking*, or why there is none."""
        wanted, file = id_in(name) or name, name.rpartition("#")[0].strip()
        files = self._files_called(file)
        if file and not files:
            return self._unknown_file(file)
        found = [*self._found(wanted, self._candidates(wanted, files))]
        if not any(one.claim for one in found):
            found = [*self._found(wanted, files)]
        others = [one for one in found if one.path != asking]
        claims = [one for one in others if one.claim]
        if len(claims) > 1:
            return self._ambiguous(wanted, claims)
        if claims:
            return self._judge(claims[0], asking)
        # The entry that asks has the id, too.
        chained = [one for one in found if one.uses not in ("", name)]
        if unusable := [*chained, *others]:
            return self._unusable(unusable[0], asking)
        if any(one.claim for one in found):
            message = f"`{shorten(wanted)}` stands in this file itself"
            hint = "add the words to it, as `also:`, and delete this entry"
            return Used(None, "chained-use", message, hint)
        return self._unknown(wanted, asking)

    def keys_of(self, name: str) -> set[str]:
        """Return the keys that the claims have which *name*, as `use` says it, may mean."""
        files = self._files_called(name.rpartition("#")[0].strip())
        return {f"{self.name_of(path)}#{id_in(name)}" for path in files}

    def names_in(self, path: Path, text: str) -> tuple[str, ...]:
        """Return what `use` says in the *text* of the file at *path*; mostly nothing."""
        if not may_use(text):
            return ()
        return tuple(use.name for use in self.sidecar(path).uses)

    def asked_in(self, path: Path, text: str) -> tuple[str, ...]:
        """Return all that is asked for when the *text* of the file at *path* is read."""
        return self.sidecar(path).asked if may_use(text) else ()

    def homes_of(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the stems of the articles whose claims *names* may mean."""
        for name in names:
            files = self._files_called(name.rpartition("#")[0].strip())
            for path in self._candidates(id_in(name), files) or files:
                if path not in self.paths.stored:
                    yield self._stem(path)

    def all_uses(self) -> Iterator[tuple[Path, str]]:
        """Yield every file that uses claims, with what it says, one by one."""
        for path in self._files.values():
            text = self.text(path)
            for name in self.names_in(path, text) if isinstance(text, str) else ():
                yield path, name

    def offered(self) -> dict[str, str]:
        """Return the statement of each claim that can be used, by what `use` says."""
        found = [
            (path, claim)
            for path in self._files.values()
            for claim in self.sidecar(path).claims
            if claim.status != "draft"
        ]
        numbers = Counter(claim.id for _, claim in found)
        return {
            claim.id
            if numbers[claim.id] == 1
            else f"{self.name_of(path)}#{claim.id}": (claim.claim)
            for path, claim in found
        }

    def ids(self) -> Collection[str]:
        """Return the ids that are written in the files."""
        return self._by_id.keys()

    def users_of(self, path: Path, name: str) -> Collection[Path]:
        """Return the other files that use the claim *name* of the one at *path*."""
        return self._users.get(f"{self.name_of(path)}#{name}", ())

    def sidecar(self, path: Path) -> Sidecar:
        """Return the file at *path* as it stands."""
        if path not in self._sidecars:
            self._sidecars[path] = self.read(path)
        return self._sidecars[path]

    def name_of(self, path: Path) -> str:
        """Return the name of a file, by which `use` tells those of one id apart."""
        name = Path(os.path.relpath(path, self.root)).as_posix()
        endings = (*SUFFIXES, path.suffix)
        return name.removesuffix(next(end for end in endings if name.endswith(end)))

    @cached_property
    def _files(self) -> dict[str, Path]:
        files = (*self.paths.by_stem.values(), *self.paths.stored)
        return {self.name_of(path): path for path in files}

    def _files_called(self, name: str) -> list[Path]:
        """Return the files that *name* means: all of its path, or the end of it."""
        name = name.replace("\\", "/").strip("/")
        for ending in (*SUFFIXES, ".yaml", ".yml"):
            name = name.removesuffix(ending)
        if not name:
            return [*self._files.values()]
        if name not in self._files:  # as messages have it, below the site's folder
            name = name.removeprefix(f"{self.root.name}/")
        if name in self._files:
            return [self._files[name]]
        ends = f"/{name}"
        return [path for known, path in self._files.items() if known.endswith(ends)]

    def _candidates(self, wanted: str, files: Iterable[Path]) -> list[Path]:
        """Return those of *files* in which the id *wanted* stands, as far as a look can tell."""
        having = self._by_id.get(wanted, ())
        return [path for path in files if path in having]

    @cached_property
    def _by_id(self) -> dict[str, set[Path]]:
        by_id: dict[str, set[Path]] = {}
        for path in self._files.values():
            text = self.text(path)
            for name in MAY_NAME.findall(text) if isinstance(text, str) else ():
                by_id.setdefault(name, set()).add(path)
        return by_id

    @cached_property
    def _users(self) -> Mapping[str, set[Path]]:
        """The files that use a claim, by its key."""
        users: dict[str, set[Path]] = {}
        for path, name in self.all_uses():
            claim = self.find(name, path).claim
            if claim and claim.home:
                users.setdefault(claim.home.key, set()).add(path)
        return users

    def _found(self, wanted: str, files: Iterable[Path]) -> Iterator[Found]:
        for path in files:
            sidecar = self.sidecar(path)
            for claim in sidecar.claims:
                if claim.id == wanted:
                    yield Found(path, wanted, claim)
            for use in sidecar.uses:
                if use.id == wanted:
                    yield Found(path, wanted, uses=use.name)
            if wanted in sidecar.unread or self._is_unreadable(sidecar, path, wanted):
                yield Found(path, wanted)

    def _is_unreadable(self, sidecar: Sidecar, path: Path, wanted: str) -> bool:
        """Return whether nothing of a file could be read, in which the id stands."""
        return (
            not (sidecar.claims or sidecar.uses)
            and any(one.level == "error" for one in sidecar.diagnostics)
            and path in self._by_id.get(wanted, ())
        )

    def _stem(self, path: Path) -> str:
        return stem_of(f"{str(path)[: str(path).rindex('.claims.')]}.x")

    def _home_of(self, path: Path) -> HomeArticle:
        if path in self.paths.stored:
            return HomeArticle(self.lang)
        return self.homes(self._stem(path)) or HomeArticle()

    def _judge(self, found: Found, asking: Path) -> Used:
        """Return a claim with its home, and what is to be told of its state."""
        claim = self._with_home(found)
        name, place = shorten(claim.id), _place_of(found)
        if claim.status == "draft":
            message = f"`{name}` is a draft in {place}"
            hint = "delete its `status: draft` once it is checked, or make this one a draft"
            return Used(claim, "draft-claim", message, hint)
        if claim.status == "withdrawn":
            message = f"the check of `{name}` was withdrawn in {place}"
            hint = "check the statement anew, or delete this entry"
            return Used(claim, "withdrawn-claim", message, hint)
        if claim.status == "corrected":
            message = f"the article of `{name}` was corrected, says {place}"
            hint = (
                "correct this article too, then say `status: corrected` here, and when in"
                " `history:`"
            )
            return Used(claim, "corrected-claim", message, hint)
        if self._home_of(asking).is_public and not self._home_of(found.path).is_public:
            message = (
                f"`{name}` belongs to an article that is not published, by {place}"
            )
            hint = "publish that one, or move the claim to the folder of claims"
            return Used(claim, "claim-of-draft", message, hint)
        return Used(claim)

    def _with_home(self, found: Found) -> Claim:
        """Return a claim without its place in its own article, and with its home."""
        claim, article = found.claim, self._home_of(found.path)
        assert claim is not None  # noqa: S101 - for the type alone
        is_stored = found.path in self.paths.stored
        home = Home(
            id=claim.id,
            name=self.name_of(found.path),
            lang=claim.lang or article.lang,
            changes=len(claim.history),
            is_stored=is_stored,
            says_quote=claim.claim == claim.quote.exact,
            statement_lang=(claim.lang if is_stored else claim.statement_lang)
            or article.lang,
        )
        place = {"also": (), "now": None, "where": None, "ignore": ()}
        quote = structs.replace(claim.quote, where=None)
        checked = claim.checked or article.checked
        return structs.replace(claim, **place, quote=quote, checked=checked, home=home)

    def _ambiguous(self, wanted: str, found: list[Found]) -> Used:
        message = f"{len(found)} files have a claim `{shorten(wanted)}`"
        names = [f"`use: {self.name_of(one.path)}#{wanted}`" for one in found]
        more = " or another" if len(names) > MOST_LISTED else ""
        hint = f"write {' or '.join(names[:MOST_LISTED])}{more}"
        return Used(None, "ambiguous-claim", message, hint)

    def _unusable(self, first: Found, asking: Path) -> Used:
        """Tell of an entry that cannot be used, and to which claim it leads in the end."""
        chain = [first] if first.uses else []
        end = None
        while chain and (end := self._used_by(chain[-1])) and not end.claim:
            if end in chain:
                return _circle(chain[chain.index(end) :])
            chain.append(end)
        if chain:
            return _chain_to(first, chain[-1].uses, end, asking)
        place, name = _place_of(first), shorten(first.id)
        message = f"the claim `{name}` in {place} cannot be read"
        hint = f"mend it there; `pelican-factcheck check {place.strip('`')}` says how"
        return Used(None, "broken-claim", message, hint)

    def _used_by(self, found: Found) -> Found | None:
        """Return what an entry uses: a claim before another such entry."""
        files = self._files_called(found.uses.rpartition("#")[0].strip())
        named = [*self._found(id_in(found.uses), files)]
        # An entry that has its id from what it uses is not what it uses.
        further = [one for one in named if one.uses not in ("", found.uses)]
        return next((one for one in named if one.claim), next(iter(further), None))

    def _unknown(self, wanted: str, asking: Path) -> Used:
        """Tell that no file has an id, with the nearest that there is."""
        files = (path for path in self._files.values() if path != asking)
        known = [claim.id for path in files for claim in self.sidecar(path).claims]
        message = f"the site has no claim `{shorten(wanted)}`"
        return Used(
            None,
            "unknown-claim",
            message,
            did_you_mean(wanted, known, MOST_LISTED) or ALONE,
        )

    def _unknown_file(self, file: str) -> Used:
        message = f"the site has no file of claims `{shorten(file)}`"
        hint = did_you_mean(file, self._files, MOST_LISTED) or ALONE
        return Used(None, "unknown-claim", message, hint)


def _chain_to(first: Found, uses: str, end: Found | None, asking: Path) -> Used:
    """Tell that the *first* entry is none to be used, but the one at the *end*."""
    message = f"`{shorten(first.id)}` uses another claim itself, in {_place_of(first)}"
    hint = f"write `use: {shorten(uses)}`"
    if end and end.path == asking:
        hint = f"add the words to `{shorten(end.id)}` of this file, as `also:`"
    return Used(None, "chained-use", message, hint)


def _circle(members: list[Found]) -> Used:
    """Tell that entries use one another; the same of each of them, whoever asks."""
    least = min(range(len(members)), key=lambda place: members[place].key)
    ordered = [*members[least:], *members[:least]]
    named = [f"`{shorten(one.id)}` in {_place_of(one)}" for one in ordered]
    listed = f"{', '.join(named[:-1])} and {named[-1]}"
    message = f"{listed} use one another, so none of them is a claim"
    hint = "write one of them out: a `verdict:` and sources in place of its `use:`"
    return Used(None, "circular-use", message, hint)


def _place_of(found: Found) -> str:
    where = found.claim.where if found.claim else None
    line = f":{where.line}" if where else ""
    return f"`{shown_path(found.path)}{line}`"
