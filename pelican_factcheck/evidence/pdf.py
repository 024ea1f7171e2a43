"""PDF as a source: pdfium's characters, put into lines by where they stand.

No library's plain text will do: page heads, footnotes and margin numbers come
between the words of a sentence, and 10⁵ is read as 105. So lines are made from the
places of the characters: raised figures are told from others, what repeats on the
pages is left out, footnotes follow at the end, and a hyphen at the end of a line
is left to the quote (`quotation.py`).
"""

import ctypes
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import tau
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from pelican_factcheck.anchoring.figures import is_power
from pelican_factcheck.evidence.documents import DocumentError, read_plain
from pelican_factcheck.evidence.sourcetext import (
    RAISED_FIGURES,
    PageStart,
    SourceText,
    Span,
    TextBuilder,
)

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

EM = 0.86
"""Of the height of a line's box, which has room for accents and descenders."""
RAISED = 0.18
"""Of an em, above the base line."""
SAME_LINE = 0.55
"""Of the height of a line, by which the base lines of its pieces may differ."""
WIDEST_SPACE = 2.0
"""Of that height; what stands farther to the right is another column."""
LEAST_SPACE = 0.12
SMALL = 0.93
"""Of the height of most lines, at most, in a footnote."""
SLANT = 0.2
"""Radians; what is written across the page is a watermark."""
EXTREME = 2
"""Lines at the top and at the bottom of a page that may be heads and feet."""
PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlcdm]{1,7})"
    r"(?:\s*(?:/|of|von|sur|de|di)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
LEADING_NUMBER = re.compile(r"(\d{1,4})(?:\s+|$)")
FIGURES = re.compile(r"\d+")
SIGNS = frozenset("+-−–")
FEWEST_NUMBERED = 3
"""Lines with a number, in a page whose lines are numbered."""
WIDEST_LEADING = 1.5
"""Of the height of a line's box, between two lines of one block."""
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LETTER = re.compile(r"[^\W\d_]")
EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
MOST_PAGES = 3000
SECOND_READER = "pdftotext"
SECONDS = 60
"""For the second reader."""


@dataclass(slots=True)
class Line:
    """One line of a page as it was found."""

    text: str
    left: float
    right: float
    base: float
    height: float
    notes: list[Span] = field(default_factory=list)
    """Raised figures after a letter or a mark, as offsets of the text."""
    number: str = ""
    """A number that stands apart at its beginning."""


def read_pdf(data: bytes) -> SourceText:
    """Return what a PDF says, with its pages.

    Raises:
        DocumentError: when it is damaged, locked, or a picture of text.
    """
    import pypdfium2  # noqa: PLC0415 - of the extra, and slow to load

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).casefold()
        reason = "the PDF is locked with a password" if locked else "the PDF is damaged"
        raise DocumentError(reason) from error
    try:
        pages, labels, pictures = _read_pages(document)
    except pypdfium2.PdfiumError as error:
        raise DocumentError("the PDF is damaged") from error
    finally:
        document.close()
    if not any(pages):
        reason = "a picture of text" if pictures else "without any text"
        raise DocumentError(f"the PDF is {reason}")
    return _as_source(data, pages, labels, has_pictures=pictures)


def _as_source(
    data: bytes, pages: list[list[Line]], labels: Sequence[str], *, has_pictures: bool
) -> SourceText:
    lost = _lost(pages)
    _drop_numbers(pages)
    _drop_heads(pages)
    builder = TextBuilder()
    starts = list(_write(builder, pages, labels))
    source = SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        asides=tuple(builder.asides),
        breaks=tuple(builder.breaks),
        pages=tuple(starts),
        partial="some pages of the PDF are pictures of text" if has_pictures else "",
        kind="PDF",
        lost=lost,
    )
    second = _read_again(data) if "right to left" in lost else _with_accents(source)
    return replace(source, second=second)


# --- from characters to lines --------------------------------------------------------


def _read_pages(document: "PdfDocument") -> tuple[list[list[Line]], list[str], bool]:
    pages, labels, has_pictures = [], [], False
    if len(document) > MOST_PAGES:
        raise DocumentError(f"the PDF has more than {MOST_PAGES:,} pages")
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        lines = list(_Page(text).lines())
        if not lines:
            has_pictures |= any(True for _ in page.get_objects(max_depth=3))
        pages.append(lines)
        labels.append(document.get_page_label(number))
        text.close()
        page.close()
    return pages, labels, has_pictures


class _Page:
    """The characters of one page, asked for their places only where that matters."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - pypdfium2 has no types
        import pypdfium2.raw as pdfium  # noqa: PLC0415 - see `read_pdf`

        self.pdfium = pdfium
        self.raw = page.raw
        count = page.count_chars()
        text = page.get_text_range() if count else ""
        if len(text) != count:
            codes = (pdfium.FPDFText_GetUnicode(page.raw, at) for at in range(count))
            text = "".join(map(chr, codes))
        self.text = text
        self.numbers = [ctypes.c_double() for _ in range(4)]
        self.box = pdfium.FS_RECTF()

    def lines(self) -> Iterator[Line]:
        """The lines, in the order in which the document has them."""
        current: list[tuple[Span, Line]] = []
        for span in self._runs():
            line = self._line(span)
            if line is None:
                continue
            if current and not _continues([one for _, one in current], line):
                yield self._join(current)
                current = []
            current.append((span, line))
        if current:
            yield self._join(current)

    def _runs(self) -> Iterator[Span]:
        start = 0
        for found in re.finditer(r"[\r\n]+|(?<=\ufffe)|\Z", self.text):
            if self.text[start : found.start()].strip():
                yield start, found.start()
            start = found.end()

    def _line(self, span: Span) -> Line | None:
        """Measure a run of characters; None for one that is written across the page."""
        start, end = span
        text = self.text[start:end]
        first = start + len(text) - len(text.lstrip())
        last = start + len(text.rstrip()) - 1
        angle = self.pdfium.FPDFText_GetCharAngle(self.raw, first) % tau
        if SLANT < angle < tau - SLANT:
            return None
        left, base = self._origin(first)
        height = self._height(first)
        return Line(text, left, self._right(last), base, height)

    def _origin(self, at: int) -> tuple[float, float]:
        x, y = self.numbers[:2]
        self.pdfium.FPDFText_GetCharOrigin(self.raw, at, x, y)
        return x.value, y.value

    def _height(self, at: int) -> float:
        self.pdfium.FPDFText_GetLooseCharBox(self.raw, at, self.box)
        return float(abs(self.box.top - self.box.bottom)) or 1.0

    def _right(self, at: int) -> float:
        self.pdfium.FPDFText_GetLooseCharBox(self.raw, at, self.box)
        return float(self.box.right)

    def _bottom(self, at: int) -> float:
        self.pdfium.FPDFText_GetCharBox(self.raw, at, *self.numbers)
        return self.numbers[2].value

    def _join(self, pieces: Sequence[tuple[Span, Line]]) -> Line:
        """Make one line of its pieces, with raised figures marked."""
        main = max((line for _, line in pieces), key=lambda line: line.height)
        whole = Line("", pieces[0][1].left, pieces[-1][1].right, main.base, main.height)
        right = whole.left
        for (start, end), piece in pieces:
            gap = piece.left - right > LEAST_SPACE * main.height
            if (
                whole.text
                and gap
                and not (whole.text[-1].isspace() or piece.text[0].isspace())
            ):
                whole.text += " "
            self._add(whole, start, end)
            right = piece.right
        self._cut_number(whole, pieces[0][0][0])
        return whole

    def _add(self, line: Line, start: int, end: int) -> None:
        """Append characters to *line*; figures say whether they are raised."""
        least = line.base + RAISED * EM * line.height
        place = start
        for found in FIGURES.finditer(self.text, start, end):
            last = found.end() - 1
            before = (
                self.text[found.start() - 1]
                if found.start() > start
                else line.text[-1:]
            )
            if not before.strip() and last == found.start():
                continue  # a figure by itself
            if self._bottom(last) <= least:
                continue
            first = last
            while first > found.start() and self._bottom(first - 1) > least:
                first -= 1
            line.text += self.text[place:first]
            place = last + 1
            _raise(line, self.text[first:place], self.text[place : place + 3])
        line.text += self.text[place:end]

    def _cut_number(self, line: Line, start: int) -> None:
        """Keep a number apart from the line that it stands before."""
        found = LEADING_NUMBER.match(line.text)
        if found is None or found.end() == len(line.text):
            return
        gap = self._origin(start + found.end())[0] - self._right(
            start + found.end(1) - 1
        )
        if gap > EM * line.height / 2:
            line.number = found[1]


def _raise(line: Line, figures: str, after: str) -> None:
    """Append raised *figures*: a power with its sign, else the mark of a note."""
    sign = line.text[-1:] if line.text[-1:] in SIGNS else ""
    base = line.text.removesuffix(sign)
    if is_power(base, sign + figures, after):
        line.text = base + f"{sign}{figures}".translate(RAISED_FIGURES)
    else:
        line.notes.append((len(line.text), len(line.text) + len(figures)))
        line.text += figures


def _continues(pieces: Sequence[Line], piece: Line) -> bool:
    """Whether *piece* goes on in the line of the *pieces*, to their right."""
    height = max(*(one.height for one in pieces), piece.height)
    main = max(pieces, key=lambda one: one.height)
    gap = piece.left - pieces[-1].right
    is_level = abs(piece.base - main.base) < SAME_LINE * height
    return is_level and -LEAST_SPACE * height * 2 < gap < WIDEST_SPACE * height


# --- what does not belong to the text ------------------------------------------------


def _lost(pages: Sequence[Sequence[Line]]) -> str:
    """Say why the order of the letters is not certain, if it is not."""
    text = "".join(line.text for lines in pages for line in lines)
    letters = len(LETTER.findall(text)) or 1
    if len(RIGHT_TO_LEFT.findall(text)) > letters / 5:
        return "the letters of the PDF run from right to left, and their order is not certain"
    east = len(EAST.findall(text))
    short = [line for lines in pages for line in lines if len(line.text.strip()) <= 2]  # noqa: PLR2004 - a letter and a mark
    if east > letters / 2 and len(short) > sum(map(len, pages)) / 2:
        return "the lines of the PDF run from top to bottom, and their order is not certain"
    return ""


def _drop_numbers(pages: Iterable[list[Line]]) -> None:
    """Leave out the numbers of lines in the margin."""
    for lines in pages:
        words = [line for line in lines if not line.text.strip().isdigit()]
        if not words:
            continue
        left = min(line.left for line in words)
        right = max(line.right for line in words)
        led = [line for line in lines if line.number]
        if _count_up([int(line.number) for line in led]):
            for line in led:
                _cut(line, len(line.number))
        lone = [line for line in lines if line.text.strip().isdigit()]
        apart = [line for line in lone if line.right <= left or line.left >= right]
        if _count_up([int(line.text) for line in apart]):
            for line in apart:
                lines.remove(line)


def _count_up(numbers: Sequence[int]) -> bool:
    """Whether *numbers* are those of lines: some, by one or by five."""
    steps = {after - before for before, after in pairwise(numbers)}
    return (
        len(numbers) >= FEWEST_NUMBERED and len(steps) == 1 and steps <= {1, 2, 5, 10}
    )


def _cut(line: Line, count: int) -> None:
    rest = line.text[count:]
    count += len(rest) - len(rest.lstrip())
    line.text = line.text[count:]
    line.notes = [
        (start - count, end - count) for start, end in line.notes if start >= count
    ]


def _drop_heads(pages: Sequence[list[Line]]) -> None:
    """Leave out what stands at the top or the bottom of a third of the pages."""
    extremes = [_extremes(lines) for lines in pages]
    counts = Counter(
        key for found in extremes for key in {_head_key(one) for one in found}
    )
    least = max(2, len(pages) / 3)
    for lines, found in zip(pages, extremes, strict=True):
        for line in found:
            is_number = len(pages) > 1 and PAGE_NUMBER.fullmatch(line.text.strip())
            if is_number or (len(pages) > 1 and counts[_head_key(line)] >= least):
                lines.remove(line)


def _extremes(lines: Sequence[Line]) -> list[Line]:
    """The lines at the top and the bottom of a page."""
    by_height = sorted(lines, key=lambda line: -line.base)
    found = by_height[:EXTREME] + by_height[EXTREME:][-EXTREME:]
    return [line for line in lines if line in found]


def _head_key(line: Line) -> tuple[str, int]:
    words = re.sub(
        r"\b(?:\d+|[ivxlcdm]+)\b", "#", " ".join(line.text.casefold().split())
    )
    return words, round(line.base / 12)


# --- from lines to text -----------------------------------------------------------------


def _write(
    builder: TextBuilder, pages: Sequence[list[Line]], labels: Sequence[str]
) -> Iterator[PageStart]:
    """Write the lines of all pages; footnotes follow at the end."""
    heights = Counter(round(line.height, 1) for lines in pages for line in lines)
    usual = max(heights, key=lambda height: (heights[height], height))
    notes: list[tuple[int, list[Line]]] = []
    last: Line | None = None
    for number, lines in enumerate(pages, 1):
        text, below = _part_notes(lines, usual)
        notes.append((number, below))
        yield PageStart(builder.length, number, labels[number - 1])
        for line in text:
            if last and _begins_block(last, line):
                builder.end_block()
            _write_line(builder, line)
            last = line
    builder.end_block()
    for number, below in notes:
        if below:
            yield PageStart(builder.length, number, labels[number - 1])
            for line in below:
                _write_line(builder, line)
            builder.end_block()


def _part_notes(lines: list[Line], usual: float) -> tuple[list[Line], list[Line]]:
    """Part the footnotes of a page: smaller lines below all others."""
    small = SMALL * usual
    floor = min((line.base for line in lines if line.height > small), default=0.0)
    below = [line for line in lines if line.height <= small and line.base < floor]
    text = [line for line in lines if line not in below]
    return (text, below) if text else (lines, [])


def _begins_block(last: Line, line: Line) -> bool:
    """Whether more than the usual space lies between two lines, or the size changes."""
    drop = last.base - line.base
    size = max(last.height, line.height)
    differs = abs(last.height - line.height) > (1 - SMALL) * size
    return differs or drop > WIDEST_LEADING * size


def _write_line(builder: TextBuilder, line: Line) -> None:
    text = line.text.replace("\ufffe", "-").replace("\x02", "-").rstrip()
    cut = len(text) - len(text.lstrip())
    if not text.strip():
        return
    builder.add_line(text.lstrip())
    start = builder.length - len(text) + cut
    builder.asides += [
        (start + first - cut, start + last - cut) for first, last in line.notes
    ]


# --- other readings ------------------------------------------------------------------------

ACCENT = re.compile("([´`¨ˆ˜¸])([A-Za-z])")
COMBINING = dict(zip("´`¨ˆ˜¸", "\u0301\u0300\u0308\u0302\u0303\u0327", strict=True))


def _with_accents(source: SourceText) -> SourceText | None:
    """The same text with accents put on the letters that follow them.

    Old fonts of TeX have accents and letters, and no letters with accents. A
    character that is not seen keeps the offsets in step.
    """

    def compose(found: re.Match[str]) -> str:
        letter = normalize("NFC", found[2] + COMBINING[found[1]])
        return f"{letter}\u200b" if len(letter) == 1 else found[0]

    text = ACCENT.sub(compose, source.text)
    if text == source.text:
        return None
    return replace(source, text=text, reader="accents and letters are put together")


def _read_again(data: bytes) -> SourceText | None:
    """What `pdftotext` reads, where it is installed."""
    program = shutil.which(SECOND_READER)
    if program is None:
        return None
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        try:
            result = subprocess.run(  # noqa: S603 - a program by its full path
                [program, "-q", "-enc", "UTF-8", file.name, "-"],
                capture_output=True,
                check=False,
                timeout=SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    text = result.stdout.decode("utf-8", "replace")
    return replace(read_plain(text), reader="read by pdftotext")
