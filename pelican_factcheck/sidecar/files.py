"""Files: which sidecar belongs to which article, read within limits, written whole."""

import codecs
import os
import re
import shutil
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from pelican_factcheck.diagnostics.diagnostic import Diagnostic, Location, top_of

CONF = "pelicanconf.py"
"""The file of a site's settings."""


class ChangedMeanwhileError(OSError):
    """The file was changed on disk since it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was changed meanwhile; it is left as it is now")


class UnwritableError(OSError):
    """A file cannot be written; the text names it, and not the helpers of writing."""

    def __init__(self, path: Path, error: OSError) -> None:
        reason = (error.strerror or str(error)).lower()
        super().__init__(f"{path} cannot be written: {reason}")


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Name *path* in the errors of the system, whatever file they are about."""
    try:
        yield
    except ChangedMeanwhileError:
        raise
    except OSError as error:
        raise UnwritableError(path, error) from error


def read_exactly(path: Path) -> str:
    """Read a file in UTF-8 with its line ends, and its byte order mark if it has one."""
    return path.read_bytes().decode("utf-8")


def create_file(path: Path, text: str) -> None:
    """Write a new file.

    Raises:
        UnwritableError: when that cannot be done, or there is one already.
    """
    with _naming(path), path.open("xb") as file:
        file.write(text.encode("utf-8"))


def move_file(path: Path, target: Path) -> None:
    """Give a file another name.

    Raises:
        FileExistsError: when there is a file of that name already.
    """
    if target.exists():
        raise FileExistsError(f"{target} is there already; {path} is left as it is")
    path.rename(target)


def replace_file(path: Path, before: str, text: str) -> None:
    """Put *text* in the place of *before* in a file, in one step.

    Permissions stay; where the path is a link, it goes on leading to the file.

    Raises:
        ChangedMeanwhileError: when the file does not say *before* any more.
        UnwritableError: when it cannot be written.
    """
    target = path.resolve()
    with _naming(path):
        temporary = _write_beside(target, text.encode("utf-8"))
        try:
            shutil.copymode(target, temporary)
            if read_exactly(target) != before:
                raise ChangedMeanwhileError(path)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one step, whether there was one or not: all of it or nothing.

    Raises:
        UnwritableError: when that cannot be done.
    """
    target = path.resolve()
    with _naming(path):
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = _write_beside(target, data)
        try:
            if target.exists():
                shutil.copymode(target, temporary)
            else:
                temporary.chmod(0o666 & ~_umask())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    """The permissions that new files are not to have; it can be read only by setting."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _write_beside(target: Path, data: bytes) -> Path:
    """Write *data* to a new file in the folder of *target*, down to the disk."""
    prefix = f".{target.name}."
    with NamedTemporaryFile(dir=target.parent, prefix=prefix, delete=False) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return Path(file.name)


def setting_place(conf: Path, name: str) -> Location:
    """Return where the settings file *conf* sets *name*: the last such line, or its top.

    Settings are a program; what another file or a condition sets is not looked for.
    """
    text = read_file(conf, None)
    shown = shown_path(conf)
    lines = text.splitlines() if isinstance(text, str) else []
    for number, line in reversed(list(enumerate(lines, 1))):
        if re.match(rf"{re.escape(name)}\b", line):
            return Location(str(shown), number, 1, len(name), line)
    return top_of(shown)


def shown_path(path: Path) -> Path:
    """Return *path* as a person in the current folder would type it."""
    return Path(shown_name(str(path)))


def shown_name(path: str) -> str:
    """Return the same as text."""
    here = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 - as below
    if path.startswith(here) and os.pardir not in path:  # as most are
        return path[len(here) :]
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive
        return path


def find_conf(path: Path) -> Path | None:
    """Return the settings in the folder *path* or above it, as one would type them here."""
    start = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links
    files = (folder / CONF for folder in (start, *start.parents))
    conf = next((file for file in files if file.is_file()), None)
    return shown_path(conf) if conf else None


LARGEST = 1_000_000
"""Bytes."""
# Where a system knows them: never wait for the writer of a pipe, never follow
# a link that has taken the place of the file since it was resolved.
CAREFULLY = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_BINARY", "O_NONBLOCK", "O_NOFOLLOW")
)
OTHER_ENCODINGS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\x00\x00\xfe\xff": "UTF-32",
}


def read_file(
    path: Path, root: Path | None, largest: int = LARGEST
) -> str | Diagnostic:
    """Return the text of a file, or a diagnostic that says why it was not read.

    Only a regular file of at most *largest* bytes, in UTF-8, that lies inside *root*
    also when every symbolic link is followed.
    """
    data = read_bytes(path, root, largest)
    return data if isinstance(data, Diagnostic) else decode(data, str(path))


def read_bytes(
    path: Path, root: Path | None, largest: int = LARGEST
) -> bytes | Diagnostic:
    """Return the bytes of a regular file inside *root*, at most *largest* of them."""
    try:
        real = os.path.realpath(path, strict=True)
        if root and not _lies_in(root, path, real):
            message = "a link that leads out of the content folder"
            return refuse(path, message, "put the file itself in its place")
        # Not by `open`: its buffer takes half the time that reading a sidecar takes.
        file = os.open(real, CAREFULLY)
        try:
            status = os.fstat(file)
            if not stat.S_ISREG(status.st_mode):
                return refuse(path, "not a regular file", "put a file in its place")
            if status.st_size > largest:
                message, hint = f"more than {largest:,} bytes", "divide the file"
                return refuse(path, message, hint, "yaml-limit")
            return _read_all(file, status.st_size)
        finally:
            os.close(file)
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no usable path"
        hint = "see to it that it is there, and that you may read it"
        return refuse(path, f"the file cannot be opened: {reason.lower()}", hint)


def _lies_in(root: Path, path: Path, real: str) -> bool:
    """Return whether the *real* place of *path* is inside *root*.

    Where no link was followed, none is in *root* either, and there is no need to ask
    the system a second time.
    """
    folder = os.path.abspath(root)  # noqa: PTH100 - `resolve` follows links
    if real != os.path.abspath(path) or not _is_below(folder, real):  # noqa: PTH100 - as above
        folder = os.path.realpath(root)
    return _is_below(folder, real)


def _is_below(folder: str, path: str) -> bool:
    return path.startswith(os.path.join(folder, ""))  # noqa: PTH118 - texts take half the time


def _read_all(file: int, size: int) -> bytes:
    """Return the *size* bytes of an open *file*, or fewer if there are no more."""
    data = os.read(file, size)
    while len(data) < size and (more := os.read(file, size - len(data))):
        data += more  # a system may give less than it has
    return data


def refuse(
    path: Path, message: str, hint: str, rule: str = "unsafe-file"
) -> Diagnostic:
    """Return the diagnostic for a file that was not read; its content is not shown."""
    return Diagnostic(rule, message, top_of(path), hint)


def decode(data: bytes, path: str) -> str | Diagnostic:
    """Return *data* decoded as UTF-8 without its mark, or a diagnostic for the first wrong byte."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        start = error.start
    line = data.count(b"\n", 0, start)
    begin = data.rfind(b"\n", 0, start) + 1
    column = len(data[begin:start].decode(errors="replace"))
    text = data[begin:].partition(b"\n")[0].decode(errors="replace").rstrip("\r")
    message = f"the byte 0x{data[start]:02x} is not UTF-8"
    for mark, name in OTHER_ENCODINGS.items():
        if data.startswith(mark):
            message = f"the file is {name}"
    where = Location(path, line + 1, column + 1, 1, text)
    hint = "save the file in the encoding UTF-8"
    return Diagnostic("text-encoding", message, where, hint)


# --- sidecars beside articles ------------------------------------------------------------

SUFFIXES = (".claims.yaml", ".claims.yml")
CLAIMS_FOLDER = "claims"
"""Where claims without an article stand below the content folder, unless a site says else."""
YAML = (".yaml", ".yml")
ARTICLES = frozenset({".md", ".markdown", ".mkd", ".mdown", ".rst", ".html", ".htm"})
"""In small letters, the endings of articles that Pelican itself reads."""
ENDINGS = (".yaml", ".yml", ".json", ".txt", ".yam", ".yalm", ".ymal")
"""In small letters, of files whose names are looked at for a slip."""
MODULES = "node_modules"
FOREIGN = frozenset({"pyvenv.cfg", "CACHEDIR.TAG"})
"""What lies in folders of programs, or of what they keep, and in none with articles."""
# These two are compiled when a name has something of theirs, as few have.
MISNAMED = (
    r"(?i)(?P<stem>.+?)(?:(?P<dot> ?\.) ?|[ _-])claims?"
    r"(?: ?\.(?:ya?ml|json)(?:\.txt)?|\.txt)\s*"
)
"""A name that was meant for a sidecar; without a dot only beside an article."""
NEARLY = (
    r"(?i)(?P<stem>.+?) ?\. ?(?P<word>[a-z]{5,8})(?:[ _-]+[^.]*|\([^.]*)?"
    r"(?: ?\.+ ?(?:y[aml]{1,3}|json|txt))*(?:[ _-]+[^.]*|\([^.]*|\.)?"
)
"""A name with a slip in `claims`, a copy's mark behind it, or its ending twice or never."""


TYPED = (*YAML, ".yaml.txt", ".yml.txt")
"""In small letters, of files that are looked into when nothing in their names tells."""
A_KEY = rb"""(?:^|[\s,{[-])["']?(?:%s)["']?[ \t]*:"""
HAS_CLAIMS = rb"""(?:^|^[\xef\xbb\xbf]+|\{\s*)["']?claims["']?[ \t]*:"""
HAS_VERDICT = A_KEY % b"verdict|use"
HAS_QUOTE = A_KEY % b"quote"
HAS_STATEMENT = A_KEY % b"claim"
HAS_SOURCE = A_KEY % b"sources?"
LONGEST = 1_000_000
"""Bytes of a file that are looked into."""


class SidecarPaths(NamedTuple):
    """The sidecars below some folders, by the stem that they share with an article.

    A stem is the absolute path without its ending: `…/story` for both
    `…/story.md` and `…/story.claims.yaml`.
    """

    by_stem: Mapping[str, Path]
    doubled: tuple[Path, ...]
    """`.yml` files that stand beside a `.yaml` file of the same stem."""
    lonely: tuple[Path, ...]
    """Sidecars with no other file of their stem, and so without an article."""
    misnamed: Mapping[Path, str]
    """Files that are no sidecars but for a slip in their names, and the right names.

    A mere ending where nothing tells which article a file is about.
    """
    stored: tuple[Path, ...] = ()
    """Files with claims without an article."""

    @property
    def all(self) -> tuple[Path, ...]:
        """Every sidecar that was seen, and every file of claims without an article."""
        beside = (*self.by_stem.values(), *self.doubled, *self.lonely, *self.misnamed)
        return (*beside, *self.stored)


def stem_of(source: str | os.PathLike[str]) -> str:
    """The stem of an article's source file."""
    return _without_ending(_absolute(source))


def _without_ending(path: str) -> str:
    """Cut off `.md` and the like; a site asks for the stem of every file it has."""
    return os.path.splitext(path)[0]  # noqa: PTH122 - a `Path` takes five times as long


def _absolute(path: str | os.PathLike[str]) -> str:
    """*path* without `..`; links stay, since an article and its sidecar share them."""
    return os.path.abspath(path)  # noqa: PTH100 - `resolve` follows links


def find_sidecars(
    folders: Iterable[str | os.PathLike[str]],
    store: Path | None = None,
    root: Path | None = None,
    apart: Iterable[str | os.PathLike[str]] = (),
    hides: Callable[[str], bool] = lambda _: True,
) -> SidecarPaths:
    """Return the sidecars in *folders* and the folders in them, each seen once.

    YAML files in the folder *store* that lie beside no article have claims without one.
    What lies elsewhere in the folder *root* is looked through as well, since no page
    shows the claims there, but for the folders *apart* and those of programs. *hides*
    says which folders with a dot before their names nobody reads articles from.
    Symbolic links to folders are followed, as Pelican follows them for articles;
    whether a file may be read is decided by where it really lies (`files.read_file`).
    """
    by_stem: dict[str, Path] = {}
    doubled: list[Path] = []
    lonely: list[Path] = []
    misnamed: dict[Path, str] = {}
    stored: list[Path] = []
    seen: set[str] = set()
    inside = os.path.join(_absolute(store), "") if store else ""  # noqa: PTH118 - as below
    closed: set[str] = set()
    for folder in (*folders, *([store] if store else ()), *([root] if root else ())):
        is_beyond = folder is root
        if is_beyond:
            closed = {*map(_absolute, apart)}
        for parent, children, names in os.walk(_absolute(folder), followlinks=True):
            is_inside = bool(inside) and f"{parent}{os.sep}".startswith(inside)
            if (
                parent in seen
                or parent in closed
                or (is_beyond and _is_foreign(parent, names))
            ):
                children.clear()
                continue
            seen.add(parent)
            children[:] = sorted(
                name
                for name in children
                if not (
                    name.startswith(".") and (is_beyond or is_inside or hides(name))
                )
                and not _is_loop(parent, name)
            )
            if is_inside:
                stored += _take_stored(Path(parent), names)
            folders_named = (one for one in children if one.endswith(SUFFIXES))
            misnamed.update((Path(parent, one), one) for one in folders_named)
            _sort_names(Path(parent), names, by_stem, doubled, lonely)
            misnamed.update(_find_misnamed(Path(parent), names, is_store=is_inside))
    return SidecarPaths(by_stem, tuple(doubled), tuple(lonely), misnamed, tuple(stored))


def _is_foreign(folder: str, names: Iterable[str]) -> bool:
    """Return whether a *folder* with files of these *names* holds installed programs."""
    return folder.endswith(f"{os.sep}{MODULES}") or not FOREIGN.isdisjoint(names)


def _take_stored(parent: Path, names: list[str]) -> list[Path]:
    """Take the files with claims without an article out of the *names* in a folder."""
    articles = {_without_ending(name) for name in names if not name.endswith(YAML)}
    stored = sorted(
        name
        for name in names
        if name.endswith(YAML)
        and not name.startswith(".")
        and not (name.endswith(SUFFIXES) and _stem_in(name) in articles)
    )
    names[:] = [name for name in names if name not in stored]
    return [parent / name for name in stored]


def _stem_in(name: str) -> str:
    """Return the *name* of a sidecar without its ending."""
    return name[: name.rindex(".claims.")]


def articles_beside(path: Path) -> list[Path]:
    """Return the files beside the sidecar *path* that have its stem, by name.

    Where some have the ending of an article, these alone: a picture may be called as
    its article is.
    """
    if not path.name.endswith(SUFFIXES):
        return []
    stem = _stem_in(path.name)
    files = (one for one in path.parent.iterdir() if one.stem == stem)
    others = sorted(one for one in files if not one.name.endswith(SUFFIXES))
    return [one for one in others if one.suffix.lower() in ARTICLES] or others


def _is_loop(parent: str, name: str) -> bool:
    """Return whether the folder *name* is a link to a folder that it lies in."""
    path = os.path.join(parent, name)  # noqa: PTH118 - asked for every folder
    if not os.path.islink(path):  # noqa: PTH114 - as above
        return False
    return Path(path).resolve() in (here := Path(parent).resolve(), *here.parents)


def _sort_names(
    parent: Path,
    names: list[str],
    by_stem: dict[str, Path],
    doubled: list[Path],
    lonely: list[Path],
) -> None:
    """Sort the sidecars among *names* in the folder *parent*: with an article, doubled, lonely."""
    sidecars = sorted(name for name in names if name.endswith(SUFFIXES))
    if not sidecars:
        return
    articles = {_without_ending(name) for name in names if not name.endswith(SUFFIXES)}
    folder = os.path.join(parent, "")  # noqa: PTH118 - texts take half the time
    for name in sidecars:
        stem = _stem_in(name)
        if stem not in articles:
            lonely.append(parent / name)
        elif folder + stem in by_stem:
            doubled.append(parent / name)
        else:
            by_stem[folder + stem] = parent / name


def _find_misnamed(
    parent: Path, names: list[str], *, is_store: bool
) -> Iterator[tuple[Path, str]]:
    """Yield the files in *parent* that were meant for sidecars, with the right names.

    In the folder of claims without an article any YAML file has the right name.
    """
    stems: Counter[str] = Counter()
    for name in sorted(names):
        folded = name.lower()
        typed = folded.rstrip()
        if name.endswith(SUFFIXES) or not (
            typed.endswith(ENDINGS)
            or ".c" in folded[-len(".claims ") :]
            or ".claim" in folded
        ):
            continue
        slip = re.fullmatch(MISNAMED, name) if "claim" in folded else None
        if slip and slip["dot"]:
            yield parent / name, f"{slip['stem']}{SUFFIXES[0]}"
            continue
        stems = stems or Counter(map(_without_ending, names))
        slip = slip or _nearly_named(name)
        if slip and stems[slip["stem"]] > (slip["stem"] == _without_ending(name)):
            yield parent / name, f"{slip['stem']}{SUFFIXES[0]}"
        elif typed.endswith(TYPED) and _says_claims(parent / name):
            stem = name[: typed.rindex(".y")]
            right = (
                f"{stem}{YAML[0]}"
                if is_store
                else f"{_meant(stem, names)}{SUFFIXES[0]}"
            )
            yield parent / name, right


def _says_claims(path: Path) -> bool:
    """Return whether a YAML file of any name says what only a sidecar says."""
    try:
        if not path.is_file():  # no pipe, on which one would wait
            return False
        with path.open("rb") as file:
            text = file.read(LONGEST)
    except OSError:
        return False
    if b"claims" not in text or not re.search(HAS_CLAIMS, text, re.MULTILINE):
        return False
    ways = (HAS_VERDICT, HAS_QUOTE), (HAS_VERDICT, HAS_STATEMENT, HAS_SOURCE)
    return any(all(re.search(key, text, re.MULTILINE) for key in keys) for keys in ways)


def _meant(stem: str, names: Iterable[str]) -> str:
    """Return the stem of the article among *names* that a file was called after; or ""."""
    parts = (os.path.splitext(name) for name in names)  # noqa: PTH122 - as above
    articles = {own for own, ending in parts if ending.lower() in ARTICLES}
    begun = [own for own in articles if stem.lower().startswith(own.lower())]
    if begun or len(articles) != 1:
        return max(begun, key=len, default="")
    return articles.pop()


def _nearly_named(name: str) -> re.Match[str] | None:
    """Return the parts of a *name* that is one letter, or one mark, from a sidecar's."""
    slip = re.fullmatch(NEARLY, name)
    if slip is None:
        return None
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only odd names need it

    word = slip["word"].lower()
    return slip if OSA.distance(word, "claims", score_cutoff=1) <= 1 else None
