"""The lock of a site as a build uses it: read once, asked for each sidecar."""

import os
import re
from collections.abc import Mapping
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.evidence.citations import with_evidence
from pelican_factcheck.evidence.lock import FILE_NAME, Entry, Lock, read_lock
from pelican_factcheck.settings import Settings
from pelican_factcheck.sidecar.claims import Evidence
from pelican_factcheck.sidecar.files import LARGEST, decode, refuse, shown_path
from pelican_factcheck.sidecar.reader import Sidecar

FOLDER = "evidence"
"""Where copies of sources are kept, beside the lock."""
RESTORE = "bring it back from version control, or delete it and check the sources again"
LARGEST_LOCK = 50 * LARGEST
# Without its port: an address in the lock has none where it says nothing.
HOST = re.compile(r"://([^/?#:\s\"',\]}]+)")
NAME = 16
"""Characters of a hash that name a page."""


def open_lock(root: Path) -> Lock:
    """Read the lock in the content folder *root*; an empty one where there is none."""
    path = root / FILE_NAME
    shown = shown_path(path)
    try:
        if path.stat().st_size > LARGEST_LOCK:
            message = "the lock is too large to be one"
            return Lock(diagnostics=(refuse(shown, message, RESTORE),))
        data = path.read_bytes()
    except FileNotFoundError:
        return Lock()
    except OSError as error:
        reason = (error.strerror or "no usable path").lower()
        message = f"the lock cannot be read: {reason}"
        return Lock(diagnostics=(refuse(shown, message, RESTORE),))
    text = decode(data, str(shown))
    if isinstance(text, Diagnostic):
        return Lock(diagnostics=(text,))
    return read_lock(text, str(shown))


def folder_of(path: Path, root: Path) -> str:
    """Return the folder of a sidecar below the content folder, with slashes."""
    folder = os.path.relpath(os.path.dirname(path), root)  # noqa: PTH120 - texts take a third of the time
    folder = folder.replace(os.sep, "/")
    return "" if folder.startswith(".") else folder


def text_name(capture: str) -> str:
    """The name of the file with the text of a *capture*."""
    return f"{capture.partition('.')[0]}.txt"


def page_name(capture: str, folder: str) -> str:
    """Return the address of our page of a *capture*, below the site."""
    return f"{folder}{text_name(capture)[:-4][: len(FOLDER) + 1 + NAME]}.html"


class SiteLock:
    """What a build knows of its sources, and adds to each sidecar."""

    def __init__(self, root: Path, settings: Settings, site_url: str = "") -> None:
        self.root = root
        self.site_url = site_url
        self.settings = settings
        self.lock = open_lock(root)
        self._folders: dict[str, str] = {}
        self._digests: dict[str, bytes] = {}

    def complete(self, sidecar: Sidecar, path: Path) -> Sidecar:
        """Return *sidecar* with what is known of its quotations, and what is wrong there.

        A build does not ask what day it is: that a source is stale is for `check`.
        """
        if not (own := sidecar.own):
            return sidecar
        folder = self._folder_of(os.path.dirname(path))  # noqa: PTH120 - as in `folder_of`
        completed, found = with_evidence(own, self.lock, folder, self._with_page)
        faults = tuple(
            Diagnostic(
                fault.rule, fault.message, fault.citation.claim.where, fault.hint
            )
            for fault in found
            if fault.rule != "words-unchecked"
        )
        claims = completed
        if len(own) != len(sidecar.claims):
            # Those of other files come with what is known of theirs.
            rest = iter(completed)
            claims = tuple(one if one.home else next(rest) for one in sidecar.claims)
        return sidecar._replace(
            claims=claims, diagnostics=(*sidecar.diagnostics, *faults)
        )

    def _folder_of(self, folder: str) -> str:
        """Do what `folder_of` does, once for all sidecars that lie in *folder*."""
        if folder not in self._folders:
            self._folders[folder] = folder_of(Path(folder, "_"), self.root)
        return self._folders[folder]

    def _with_page(self, found: Evidence) -> Evidence:
        """Add the address of our page where there will be one."""
        is_hidden = self.settings.evidence == "private"
        if is_hidden or not self._is_there(found.capture):
            return found
        name = page_name(found.capture, self.settings.url)
        return found._replace(copy_url=f"{self.site_url}/{name}")

    @property
    def has_pages(self) -> bool:
        """Whether there are copies of which pages are made."""
        return self.settings.evidence != "private" and bool(self._texts)

    @cached_property
    def _texts(self) -> frozenset[str]:
        """The names of the texts of kept copies."""
        folder = self.root / FOLDER
        return frozenset(f"{FOLDER}/{path.name}" for path in folder.glob("*.txt"))

    def digest_for(self, text: str) -> bytes:
        """Return a digest of all that the lock says of the hosts in a sidecar's *text*.

        What is written otherwise than plainly asks for all of it.
        """
        hosts = {host.lower() for host in HOST.findall(text)}
        if "copy" in text:
            hosts.add("")  # files of the author's own may have no address
        if "\\" in text or not all(map(str.isascii, hosts)):
            hosts = set(self._by_host)
        digest = blake2b(digest_size=16)
        for host in sorted(hosts & self._by_host.keys()):
            digest.update(self._digest_of(host))
        return digest.digest()

    @cached_property
    def _by_host(self) -> Mapping[str, list[Entry]]:
        """The entries of the lock by the hosts of their addresses."""
        by_host: dict[str, list[Entry]] = {}
        for (url, _), entry in self.lock.entries.items():
            found = HOST.search(url)
            by_host.setdefault(found[1].lower() if found else "", []).append(entry)
        return by_host

    def _digest_of(self, host: str) -> bytes:
        """Return a digest of what the lock says of one *host*, and of the copies there are."""
        if host not in self._digests:
            digest = blake2b(digest_size=16)
            for entry in self._by_host[host]:
                copies = [entry.copy, *(word.copy for word in entry.words)]
                kept = [copy for copy in copies if self._is_there(copy)]
                said = f"{entry}{kept}"
                digest.update(said.encode("utf-8", "replace"))
            self._digests[host] = digest.digest()
        return self._digests[host]

    def _is_there(self, copy: str) -> bool:
        return bool(copy) and text_name(copy) in self._texts
