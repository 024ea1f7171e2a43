"""Writes files so that nobody ever finds half of one, or loses one."""

import os
import shutil
from pathlib import Path
from tempfile import NamedTemporaryFile


class ChangedMeanwhileError(OSError):
    """Somebody else has written the file since it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was changed meanwhile; it is left as it is now")


def read_exactly(path: Path) -> str:
    """Read a file in UTF-8 with its line ends, and its byte order mark if it has one."""
    return path.read_bytes().decode("utf-8")


def create_file(path: Path, text: str) -> None:
    """Write a new file.

    Raises:
        FileExistsError: when there is one already.
    """
    with path.open("xb") as file:
        file.write(text.encode("utf-8"))


def replace_file(path: Path, before: str, text: str) -> None:
    """Put *text* in the place of *before* in a file, in one step.

    Permissions stay; where the path is a link, it goes on leading to the file.

    Raises:
        ChangedMeanwhileError: when the file does not say *before* any more.
    """
    target = path.resolve()
    temporary = _write_beside(target, text)
    try:
        shutil.copymode(target, temporary)
        if read_exactly(target) != before:
            raise ChangedMeanwhileError(path)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _write_beside(target: Path, text: str) -> Path:
    """Write *text* to a new file in the folder of *target*, down to the disk."""
    prefix = f".{target.name}."
    with NamedTemporaryFile(dir=target.parent, prefix=prefix, delete=False) as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    return Path(file.name)
