"""Files from outside: read within limits, written without half-states."""

import codecs
import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

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
CAREFULLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
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
        with open(real, "rb", opener=_open) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return refuse(path, "not a regular file", "put a file in its place")
            if status.st_size > largest:
                message, hint = f"more than {largest:,} bytes", "divide the file"
                return refuse(path, message, hint, "yaml-limit")
            return file.read(status.st_size)
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


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | CAREFULLY)


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
