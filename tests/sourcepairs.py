"""Pairs of a source and a quotation, made by rule: the same words, and altered ones.

One text of our own, in every kind of file that can be read; a quotation of each of
its sentences, and the same quotation with another number, another name, and with a
negation more or less. The PDF files lie in `sources/`, where `make_pdfs.py` says how
they were made; the others are made here.
"""

import csv
import io
import json
import re
import zipfile
from html import escape
from pathlib import Path
from typing import NamedTuple

PDFS = Path(__file__).parent / "sources"
MAKERS = ("chromium", "weasyprint", "typst", "latex")

# A paragraph a line. `^…^` is raised, `[n]` the mark of note n.
TEXT = """\
The harbour authority of Westhaven said on Monday that the new breakwater is 324 metres long.
Mr Lindqvist, who commands the state-owned dredger, did not agree with the council's figures.
“We have never closed the northern entrance,” the harbour master told Ms Okonkwo in 2019.[1]
The interregional administration had commissioned 47 independent measurements before the decade ended.
According to Ostrander & Sons, the concentration of microorganisms reached 10^5^ cells per litre.
The ferry Eleonora carried 1,250 passengers and 36 motorcycles across the sound in one afternoon.
No counterproductive recommendations were published by the environmental commission under Dr Petrov.
The well-known lighthouse at Skerry Point was extinguished between 1990–1995, and nobody complained.
Ms Achterberg's undercover investigation cost the municipality £3.5 million, or 12% of its revenue.
On 14 March 2021 the representatives of Norrmark did not sign the compensation agreement.
The photographer Marisol Vega documented 218 uncharacteristically quiet nights at the container terminal.
Their responsibility extends to international transportation, refrigeration and counterfeit merchandise from Tallin.
Construction of the Halvorsen bridge was not interrupted by the earthquake of magnitude 6.1.
An internationally recognised laboratory in Brandholm confirmed 9 of the 11 contaminations.[2]
The chairman, Tobias Ehrenfeld, has no recollection of the 83 telephone conversations.
Unemployment among fishermen from Kirkwall rose from 4.2 to 7.9 per cent within eighteen months.
The half-finished warehouse of Brannigan Shipping cannot be insured for more than $640,000.
At 5:45 in the morning, lieutenant Moreau counted 17 unidentified vessels near the breakwater.
The parliamentary subcommittee did not question Professor Adeyemi about the misappropriated subsidies.
Archaeologists working for Lindgren discovered approximately 2,300 extraordinarily well-preserved amphorae.
The neighbouring municipality of Oderau never acknowledged its disproportionate electricity consumption.
Twenty-six volunteers under Captain Solberg rescued a decommissioned submarine in 1987.
The temperature of the water at Cape Verity fell below −3 degrees on 28 consecutive days.
Without authorisation, the manufacturer Kessler Brothers transferred 905 litres of antifreeze.
Madame Désormeaux a déposé 14 réclamations à l'hôtel de ville, près de l'église.
Die Brückenbehörde hat 29 außergewöhnliche Übergänge in Köln überprüft.
The Dvorak report lists 31 circumstances in which emergency evacuation is not compulsory.
"""
NOTES = {
    "1": "The interview was recorded in the archive of the harbour office.",
    "2": "The laboratory published its method in the same year.",
}
RAISED = re.compile(r"\^(\d+)\^")
NOTE = re.compile(r"\[(\d)\]")


class Pair(NamedTuple):
    """A quotation, and whether its words are those of the text."""

    kind: str
    """Of the file."""
    change: str
    """`same`, `number`, `name` or `negation`."""
    quote: str


def plain(line):
    """A line of the text as a reader would quote it."""
    raised = RAISED.sub(lambda found: found[1].translate(FIGURES), line)
    return NOTE.sub("", raised)


FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LINES = TEXT.splitlines()
QUOTES = [plain(line) for line in LINES]


def quotations(kind):
    """The quotations to hold against a file of one *kind*."""
    for number, quote in enumerate(QUOTES):
        yield Pair(kind, "same", quote)
        yield Pair(kind, "same", _part(quote, number))
        yield Pair(kind, "same", _typed(quote))
        for change, altered in (
            ("number", with_other_number(quote)),
            ("name", with_other_name(quote, number)),
            ("negation", with_other_negation(quote)),
        ):
            if altered != quote:
                yield Pair(kind, change, altered)


def _part(quote, number):
    """Some words from the middle of a sentence; the cut is behind no part of a number."""
    words = quote.split()
    first = number % 3
    return " ".join(words[first : first + 12]).strip(",.")


def _typed(quote):
    """A quotation as a keyboard writes it."""
    for own, typed in (("“", '"'), ("”", '"'), ("–", "-"), ("−", "-"), ("’", "'")):
        quote = quote.replace(own, typed)
    return quote


def with_other_number(quote):
    """The quote with its last figure raised by one."""
    figures = [found for found in re.finditer(r"\d", quote) if found[0] in "0123456789"]
    if not figures:
        return quote
    last = figures[-1]
    return quote[: last.start()] + str((int(last[0]) + 1) % 10) + quote[last.end() :]


NAME = re.compile(r"(?<=[a-z&] )[A-Z][a-z]{4,}|(?<=M[rs] )[A-Z][a-z]+")
OTHERS = ("Carrington", "Veldkamp", "Nowicki", "Iriarte")


def with_other_name(quote, number):
    """The quote with another name in the place of its first one."""
    return NAME.sub(OTHERS[number % len(OTHERS)], quote, count=1)


HAS_VERB = re.compile(r"\b(was|is|has|had|said|cost|rose|reached|carried|lists|fell)\b")


def with_other_negation(quote):
    """The quote without its negation, or with one that it has not."""
    if re.search(r"\bnot\b", quote):
        return re.sub(r"\bnot ", "", quote, count=1)
    if re.search(r"\bnever\b", quote):
        return re.sub(r"\bnever ", "", quote, count=1)
    return HAS_VERB.sub(r"\1 not", quote, count=1)


# --- the files ------------------------------------------------------------------------


def html_line(line):
    """A line of the text as HTML."""
    text = RAISED.sub(r"<sup>\1</sup>", escape(line, quote=False))
    return NOTE.sub(r'<sup><a href="#fn\1">\1</a></sup>', text)


def as_html():
    """A page with a menu before and a footer after."""
    body = "\n".join(f"<p>{html_line(line)}</p>" for line in LINES)
    notes = "".join(f'<li id="fn{n}">{note}</li>' for n, note in NOTES.items())
    return (
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>The harbour</title>"
        "<header><nav><a href=/>Home</a> <a href=/news>News</a></nav></header>"
        f"<main><article><h1>The harbour</h1>{body}<ol>{notes}</ol></article></main>"
        "<footer>Imprint</footer></html>"
    )


def as_xhtml():
    """The same page as XML."""
    body = "".join(f"<p>{html_line(line)}</p><br/>" for line in LINES)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/>'
        f'</head><body><a name="top"/>{body}</body></html>'
    )


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def as_docx():
    """A Word document with a deletion and an insertion."""
    body = "".join(f"<w:p>{_runs(line)}</w:p>" for line in LINES)
    tracked = (
        '<w:p><w:del w:id="1"><w:r><w:delText>It was deleted.</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>It was inserted.</w:t></w:r></w:ins></w:p>'
    )
    return pack_docx(f"{body}{tracked}")


def pack_docx(body):
    """A Word document with this *body*."""
    return pack(
        {
            "[Content_Types].xml": (
                '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                'content-types"><Default Extension="rels" ContentType="application/'
                'vnd.openxmlformats-package.relationships+xml"/><Default Extension='
                '"xml" ContentType="application/xml"/></Types>'
            ),
            "_rels/.rels": (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                'relationships"><Relationship Id="r1" Type="http://schemas.'
                "openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                '" Target="word/document.xml"/></Relationships>'
            ),
            "word/document.xml": (
                f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
            ),
        }
    )


def _runs(line):
    """The runs of a paragraph; what is raised has a run of its own."""
    made = ""
    for index, piece in enumerate(re.split(r"\^(\d+)\^|\[(\d)\]", line)):
        if piece is None or piece == "":
            continue
        raised = (
            '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' if index % 3 else ""
        )
        text = escape(piece, quote=False)
        made += f'<w:r>{raised}<w:t xml:space="preserve">{text}</w:t></w:r>'
    return made


def as_pdf(*pages):
    """A PDF whose pages have these lines, in a font that every reader has."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F 12 Tf 40 300 Td {shown}ET"
        page = (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 340]"
            f"/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * number} 0 R>>"
        )
        content = f"<</Length {len(stream)}>>stream\n{stream}\nendstream"
        objects += [page, content]
    data = "%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj{text}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        f"{data}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode("ascii")


def as_epub():
    """An e-book of two chapters."""
    half = len(LINES) // 2
    chapters = {
        f"OEBPS/chapter {n}.xhtml": (
            '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<body>{''.join(f'<p>{html_line(line)}</p>' for line in part)}</body></html>"
        )
        for n, part in enumerate((LINES[:half], LINES[half:]))
    }
    return pack(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": (
                '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
                '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles>'
                "</container>"
            ),
            "OEBPS/book.opf": (
                '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
                '<item id="a" href="chapter%200.xhtml"/>'
                '<item id="b" href="chapter%201.xhtml"/></manifest>'
                '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
            ),
            **chapters,
        }
    )


OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def as_odt():
    """An OpenDocument text with notes and a deletion."""
    body = "".join(f"<text:p>{_odt_line(line)}</text:p>" for line in LINES)
    return pack(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": (
                f'<office:document-content xmlns:office="{OPEN}:office:1.0"'
                f' xmlns:text="{OPEN}:text:1.0"><office:body><office:text>'
                "<text:tracked-changes><text:p>It was deleted.</text:p>"
                f"</text:tracked-changes>{body}</office:text></office:body>"
                "</office:document-content>"
            ),
        }
    )


def _odt_line(line):
    text = RAISED.sub(
        lambda found: found[1].translate(FIGURES), escape(line, quote=False)
    )
    return NOTE.sub(
        lambda found: (
            f"<text:note><text:note-citation>{found[1]}</text:note-citation>"
            f"<text:note-body><text:p>{NOTES[found[1]]}</text:p></text:note-body>"
            "</text:note>"
        ),
        text,
    ).replace(" ", "<text:s/>", 1)


def pack(files):
    """A packed document of *files*, the type first and unpacked."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), text, stored)  # of 1980, always
    return packed.getvalue()


def as_txt():
    """A text in lines of fifty characters, with words divided by hyphens."""
    return "\n\n".join("\n".join(_wrapped(quote)) for quote in QUOTES)


def _wrapped(text, width=50):
    line = ""
    for word in text.split():
        if len(line) + len(word) + 1 <= width:
            line = f"{line} {word}".strip()
            continue
        if len(word) > 9 and word.isalpha():
            yield f"{line} {word[:5]}-".strip()
            line = word[5:]
        else:
            yield line
            line = word
    yield line


def as_md():
    """Markdown with emphasis, a link and footnotes."""
    lines = [NOTE.sub(r"[^\1]", RAISED.sub(r"<sup>\1</sup>", line)) for line in LINES]
    lines[0] = lines[0].replace("breakwater", "[*breakwater*](https://a.example/)")
    notes = [f"[^{n}]: {note}" for n, note in NOTES.items()]
    return "\n\n".join([*lines, *notes])


def as_csv():
    """A table with a number, a text and a remark."""
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow(["number", "text", "remark"])
    rows.writerows([number, quote, "checked"] for number, quote in enumerate(QUOTES))
    return written.getvalue()


def as_json():
    """The lines as members of a list."""
    return json.dumps({"harbour": [{"id": n, "text": q} for n, q in enumerate(QUOTES)]})


def _cues(mark):
    for number, quote in enumerate(QUOTES):
        words = quote.split()
        for part, first in enumerate(range(0, len(words), 6)):
            start = number * 10 + part * 2
            times = [
                f"00:{second // 60:02}:{second % 60:02}{mark}500"
                for second in (start, start + 2)
            ]
            yield f"{times[0]} --> {times[1]}", words[first : first + 6]


def as_vtt():
    """Subtitles with speakers, entities and times inside."""
    blocks = ["WEBVTT\nKind: captions"]
    for times, words in _cues("."):
        text = escape(" ".join(words), quote=False)
        blocks.append(
            f"{times}\n<v Anna>{text.replace(' ', ' <00:00:01.000><c>', 1)}</c>"
        )
    return "\n\n".join(blocks)


def as_srt():
    """Subtitles of two lines each."""
    return "\n\n".join(
        f"{number}\n{times}\n<i>{' '.join(words[:3])}</i>\n{' '.join(words[3:])}"
        for number, (times, words) in enumerate(_cues(","), 1)
    )


FILES = {
    "HTML": as_html,
    "XHTML": as_xhtml,
    "DOCX": as_docx,
    "EPUB": as_epub,
    "ODT": as_odt,
    "TXT": as_txt,
    "MD": as_md,
    "CSV": as_csv,
    "JSON": as_json,
    "VTT": as_vtt,
    "SRT": as_srt,
}
"""What makes the file of each kind."""
NAMES = {"MD": "text.md", "CSV": "table.csv", "JSON": "data.json"}


def files():
    """The bytes and the name of each file, by its kind; of PDF by its maker, too."""
    for kind, make in FILES.items():
        made = make()
        data = made if isinstance(made, bytes) else made.encode("utf-8")
        yield kind, data, NAMES.get(kind, "")
    for maker in MAKERS:
        yield f"PDF, {maker}", (PDFS / f"{maker}.pdf").read_bytes(), ""
