"""What a source says, by kind of file; the pairs are in `sourcepairs.py`."""

import json
import re
import zipfile
from collections import Counter
from functools import cache
from io import BytesIO

import pytest
from sourcepairs import (
    FILES,
    MAKERS,
    PDFS,
    as_docx,
    as_epub,
    as_odt,
    as_pdf,
    files,
    pack,
    pack_docx,
    quotations,
)
from tables import each

from pelican_factcheck.evidence import pdf
from pelican_factcheck.evidence.documents import (
    DocumentError,
    open_package,
    parse_xml,
    read_json,
    read_part,
    read_subtitles,
    read_table,
)
from pelican_factcheck.evidence.examination import read_source
from pelican_factcheck.evidence.pdf import read_pdf
from pelican_factcheck.evidence.quotation import compare_quote
from pelican_factcheck.evidence.sourcetext import UNREADABLE, decode, tell_kind
from pelican_factcheck.evidence.webpage import read_page, read_xhtml


@cache
def outcomes():
    """How often each outcome was found, by kind of file and change of the quotation."""
    found = {}
    for place, (kind, data, name) in enumerate(files()):
        source = read_source(data, name=name)
        same, altered = [], []
        for pair in dict.fromkeys(quotations(kind)):
            (same if pair.change == "same" else altered).append(pair)
        if not source.breaks:
            # Read from whole lines all texts are alike; each alteration is for some.
            altered = altered[place % 4 :: 4]
        found[kind] = Counter(
            (pair.change, compare_quote(source, pair.quote).found)
            for pair in (*same, *altered)
        )
    return found


def test_there_are_pairs_enough():
    """Of every kind of file, and of PDF by four makers."""
    assert set(outcomes()) == {*FILES, *(f"PDF, {maker}" for maker in MAKERS)}
    assert sum(counts.total() for counts in outcomes().values()) > 1250


def test_the_same_words_stand():
    """In all that was read; only the accents of LaTeX's old fonts may be unread."""
    for kind, counts in outcomes().items():
        assert counts["same", "changed"] + counts["same", "absent"] == 0, kind
        assert counts["same", "unread"] <= (3 if kind == "PDF, latex" else 0), kind


@pytest.mark.parametrize("change", ["number", "name", "negation"])
def test_altered_words_never_stand(change):
    """Whatever the kind of file."""
    for kind, counts in outcomes().items():
        assert counts[change, "stands"] == 0, kind
        assert counts[change, "changed"] > 0, kind


# --- kinds and encodings -------------------------------------------------------------


KINDS = [
    (b"\n%PDF-1.7", "text/html", "", "PDF"),
    (b"<!doctype html>", "application/pdf", "", "HTML"),
    (b"<!-- a --> <P>x", "text/plain", "", "HTML"),
    (b"<p>x", "application/xhtml+xml", "", "XHTML"),
    (
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
        "",
        "",
        "XHTML",
    ),
    (b"WEBVTT\n", "", "", "VTT"),
    (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nx", "text/plain", "", "SRT"),
    (b'{"a": 1}', "application/json", "", "JSON"),
    (b'{"a": 1}', "", "", "JSON"),
    (b"a,b\n1,2", "text/csv; charset=utf-8", "", "CSV"),
    (b"a,b\n1,2", "text/plain", "/table.csv?x=1", "CSV"),
    (b"# Title", "", "/README.md", "MD"),
    (b"plain words", "text/plain", "", "TXT"),
    (b"plain words", "", "", "TXT"),
    ("wörter".encode("utf-16"), "", "", "TXT"),
    (b"{\\rtf1", "", "", "RTF"),
    (b"\x89PNG\r\n\x1a\n", "text/html", "", "picture"),
    (b"RIFF\0\0\0\0WEBP", "", "", "picture"),
    (b"\0\0\0\x18ftypmp42", "", "", "recording"),
    (b"\0\0\0\x18ftypavif", "", "", "picture"),
    (b"\0\1\2\3", "", "", "data"),
    (b"words", "application/octet-stream", "", "data"),
    (b"PK\x03\x04damaged", "", "", "archive"),
    (pack({"a": "b"}), "", "", "archive"),
    (pack({"mimetype": "other"}), "", "", "archive"),
    (pack({"xl/workbook.xml": ""}), "", "", "XLSX"),
    (pack({"ppt/presentation.xml": ""}), "", "", "PPTX"),
    (pack({"META-INF/container.xml": ""}), "", "", "EPUB"),
    (as_docx(), "", "", "DOCX"),
    (as_epub(), "", "", "EPUB"),
    (as_odt(), "", "", "ODT"),
]


@each(("data", "content_type", "name", "kind"), KINDS)
def test_the_first_bytes_say_what_it_is(data, content_type, name, kind):
    """Then the header, then the name."""
    assert tell_kind(data, content_type, name) == kind


@each("ending", ["odt", "epub", "docx", "pdf", "xlsx", "png"])
def test_a_document_that_is_none_is_unread(ending):
    """Damaged, or the page that a server sends in its place; its words stand if they do."""
    shown = f"<p>{'Please tell us who you are. ' * 200}"
    for name in (f"a.{ending}", f"https://a.example/a.{ending.upper()}?x=1"):
        for text in ("notazip", shown):
            source = read_source(text.encode(), name=name)
            match = compare_quote(source, "The tower was sold in May")
            assert (match.found, ending in match.remark.lower()) == ("unread", True)
        match = compare_quote(source, "Please tell us who you are.")
        assert match.found == "stands"


@each("kind", UNREADABLE)
def test_what_is_not_read_says_what_to_do(kind):
    """Name another file with `copy:`."""
    assert "`copy:`" in UNREADABLE[kind]


def test_kinds_that_are_not_read_are_unread():
    """And so is nothing at all."""
    assert "RTF" in read_source(b"{\\rtf1 words}").unread
    assert read_source(b"  ").unread == "the answer is empty"
    assert (
        read_source(b"<html><body> </body></html>").unread == "there is no text in it"
    )


WORDS = "café “naïve” – Ωmega"


@each(
    ("data", "content_type", "charset"),
    [
        (WORDS.encode(), "", "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "text/html; charset=latin-1", "utf-8"),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), "", "utf-16-le"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "", "utf-16-be"),
        (b"<meta charset=utf-16>" + WORDS.encode(), "", "utf-8"),
    ],
)
def test_the_encoding_is_what_browsers_take_it_for(data, content_type, charset):
    """A mark wins over a header, a header over the page."""
    decoded = decode(data, content_type)

    assert decoded.text.endswith(WORDS)
    assert decoded.charset == charset
    assert not decoded.is_guess


@each(
    ("charset", "text"),
    [
        ("iso-8859-1", "“café” 5 €"),
        ("us-ascii", "“café”"),
        ("gb2312", "港口当局镕"),
        ("shift_jis", "港湾局は①"),
        ("euc-kr", "항구 당국 똠"),
        ("big5", "港務局"),
        ("koi8-r", "порт"),
        ("iso-8859-9", "ışık"),
    ],
)
def test_labels_mean_what_browsers_read_by_them(charset, text):
    """`iso-8859-1` is windows-1252 to every browser, `gb2312` is GBK."""
    written = {"iso-8859-1": "cp1252", "us-ascii": "cp1252", "gb2312": "gbk"}
    written |= {"shift_jis": "cp932", "euc-kr": "cp949"}
    data = text.encode(written.get(charset, charset))

    assert decode(data, f"text/html; charset={charset}").text == text
    page = b'<meta http-equiv=x content="text/html; charset=%s">' % charset.encode()
    assert decode(page + data).text.endswith(text)


def test_what_nothing_speaks_for_is_a_guess_and_told():
    """UTF-8 if it can be, else windows-1252."""
    guess = decode("café".encode("cp1252"))

    assert (guess.text, guess.is_guess) == ("café", True)
    assert read_source("<p>café</p>".encode("cp1252")).charset == "windows-1252"
    for label in ("no-such", "utf-7", "base64"):
        assert decode(b"a", f"text/html; charset={label}").charset == "utf-8"


@each(
    ("charset", "quote"),
    [
        ("cp1251", "заплатил штраф в 5 тысяч рублей"),
        ("koi8-r", "заплатил штраф в 5 тысяч рублей"),
        ("mac-cyrillic", "заплатил штраф в 5 тысяч рублей"),
        ("iso8859-5", "заплатил штраф в 5 тысяч рублей"),
        ("shift_jis", "大臣は五千万円の罰金を払った"),
        ("euc-jp", "大臣は五千万円の罰金を払った"),
        ("iso2022_jp", "大臣は五千万円の罰金を払った"),
        ("gb18030", "部长支付了五千万元的罚款"),
        ("big5", "部長支付了五千萬元的罰款"),
        ("euc-kr", "장관은 벌금 오천만 원을 냈다"),
        ("cp1250", "ministr zapłacił grzywnę 5 tysięcy złotych"),
        ("iso8859-2", "ministr zaplatil pokutu 5 tisíc korun včera"),
        ("cp1253", "ο υπουργός πλήρωσε πρόστιμο 5 χιλιάδων ευρώ"),
        ("cp1254", "bakan 5 bin liralık cezayı dün ödemiş"),
        ("cp1255", "השר שילם קנס של חמשת אלפים שקל"),
        ("cp1256", "دفع الوزير غرامة قدرها خمسة آلاف دينار"),
        ("cp874", "รัฐมนตรีจ่ายค่าปรับห้าพันบาท"),
        ("mac-roman", "le ministre a payé une amende de 5 000 €"),
        ("mac-roman", "the minister’s fine was 5 thousand pounds"),
        ("cp850", "der Minister zahlte eine Geldbuße über 5000 Mark"),
        ("utf-16-le", "the minister paid a fine of 5 thousand"),
        ("utf-16-be", "министр заплатил штраф в 5 тысяч"),
        ("utf-32-le", "the minister paid a fine of 5 thousand"),
    ],
)
@each("name", ["copy.txt", "copy.html"])
def test_what_an_unknown_encoding_spoils_is_unread(charset, quote, name):
    """The words stand there; that we read other letters is no fault of the source."""
    text = f"{quote}. " + "Filler stands here, and no more. " * 120
    source = read_source(text.encode(charset), name=name)
    match = compare_quote(source, quote)

    assert source.unread or match.found in ("stands", "unread")
    assert match.found != "unread" or match.remark


@each(
    ("charset", "quote", "found"),
    [
        ("cp1251", "the minister paid a fine of 5 thousand", "absent"),
        ("utf-8", "судья отменил все прежние решения города", "absent"),
        ("utf-8", "заплатил штраф в 5 тысяч рублей", "stands"),
        ("utf-8", "заплатил штраф в 6 тысяч рублей", "changed"),
        ("utf-16", "заплатил штраф в 6 тысяч рублей", "changed"),
    ],
)
def test_what_any_encoding_says_is_held_against_a_source(charset, quote, found):
    """ASCII is the same in all of them, and UTF-8 is certain."""
    text = "Министр заплатил штраф в 5 тысяч рублей. " + "Filler stands here. " * 200
    source = read_source(text.encode(charset), name="copy.txt")

    assert compare_quote(source, quote).found == found


# --- web pages -------------------------------------------------------------------------

FILLER = "<p>" + "Other words stand here and fill the page. " * 80


def found(html, quote):
    """What becomes of a quotation on a page of decent length."""
    return compare_quote(read_page(html + FILLER), quote)


@each(
    ("html", "quote"),
    [
        ("<button>Pay 5 euros now</button>", "Pay 5 euros now"),
        ("<noscript>Shown without scripts</noscript>", "Shown without scripts"),
        ("<textarea readonly>Fixed &lt;text&gt; here</textarea>", "Fixed <text> here"),
        (
            "<p>so <math><mi>x</mi><mo>=</mo><msup><mn>10</mn><mn>5</mn></msup></math>",
            "so x=10⁵",
        ),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it", "1/2 of it"),
        ("<math><msub><mi>H</mi><mn>2</mn></msub></math> is safe", "H2 is safe"),
        ("<p>It was <del>not</del> <ins>quite</ins> safe", "It was quite safe"),
        ("<p>The lock<sup>3</sup> is shut", "The lock is shut"),
        ("<p>The lock.<sup> 3, 4</sup> It is shut", "The lock. It is shut"),
        ("<p>It has 10<sup>5</sup> cells", "It has 10⁵ cells"),
        ("<p style='text-transform:uppercase'>The lock is shut", "THE LOCK IS SHUT"),
        ("<p>THE LOCK IS SHUT TODAY", "The lock is shut today"),
    ],
)
def test_a_page_says_what_its_readers_see(html, quote):
    """More than an article of our own: it is somebody else's page."""
    assert found(html, quote).found == "stands"


@each(
    ("html", "quote"),
    [
        ("<textarea>What a reader types</textarea>", "What a reader types"),
        ("<p>It was <del>not at all</del> safe", "not at all safe"),
        ("<p hidden>The secret clause of it</p>", "The secret clause of it"),
        (
            "<math><mi>x</mi><annotation>x is a secret</annotation></math>",
            "x is a secret",
        ),
        ("<script>var a = 'in a script only'</script>", "in a script only"),
        ("<p>It has 10<sup>5</sup> cells in it", "It has 105 cells in it"),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it all", "12 of it all"),
    ],
)
def test_a_page_does_not_say_what_they_do_not(html, quote):
    """Nor another number."""
    assert found(html, quote).found in ("absent", "changed")


RAISED = f"They have 5 m^2^ of 10^3^ or more whales^4^ in all. {'So it goes. ' * 60}"
SUPER = "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
SPACED = "<w:r><w:t xml:space='preserve'>"
BACK = f"</w:t></w:r>{SPACED}"
OPEN = "urn:oasis:names:tc:opendocument:xmlns"
ODT = (
    f'<o:document xmlns:o="{OPEN}:office:1.0" xmlns:t="{OPEN}:text:1.0"'
    f' xmlns:s="{OPEN}:style:1.0"><o:automatic-styles><s:style s:name="T1">'
    '<s:text-properties s:text-position="super 58%"/></s:style></o:automatic-styles>'
    f"<o:body><t:p>{{}}</t:p></o:body></o:document>"
)


def raised(text, before, after):
    """A text with what is raised in it between two pieces of markup."""
    return re.sub(r"\^(\d+)\^", rf"{before}\1{after}", text)


DOCUMENTS = {
    "a.docx": pack_docx(
        f"<w:p>{SPACED}{raised(RAISED, f'</w:t></w:r><w:r>{SUPER}<w:t>', BACK)}</w:t></w:r></w:p>"
    ),
    "a.odt": pack(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": ODT.format(
                raised(RAISED, '<t:span t:style-name="T1">', "</t:span>")
            ),
        }
    ),
    "a.pdf": as_pdf(
        [
            raised(line, ") Tj /F 7 Tf 4 Ts (", ") Tj 0 Ts /F 12 Tf (")
            for line in (RAISED[:50], RAISED[50:])
        ]
    ),
    "a.md": raised(RAISED, "<sup>", "</sup>").encode(),
}


@each("name", DOCUMENTS)
def test_documents_raise_figures_too(name):
    """Word, OpenDocument, PDF, Markdown."""
    source = read_source(DOCUMENTS[name], name=name)
    says = "They have 5 {} of {} or more whales in all."

    assert compare_quote(source, says.format("m²", "10³")).found == "stands"
    assert compare_quote(source, says.format("m", "10³")).found == "changed"
    assert compare_quote(source, says.format("m²", "103")).found == "changed"


def test_the_frame_of_a_page_is_known():
    """Headers and menus, but not those of an article in it."""
    page = read_page(
        "<header>Menu words</header><nav>More</nav><article><header>Title</header>"
        "<p>Text</article><footer>Imprint"
    )

    framed = [page.text[start:end].strip() for start, end in page.frame]
    assert framed == ["Menu words", "More", "Imprint"]


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "NewsArticle", "articleBody": "The lock is shut until May"},
        [{"@graph": [{"headline": "The lock is shut until May"}]}],
        {"description": "<p>The lock is <b>shut</b> until May"},
    ],
)
def test_json_ld_is_asked_when_the_body_is_silent(data):
    """With a remark."""
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    match = found(script, "The lock is shut until May")

    assert (match.found, "data of the page" in match.remark) == ("stands", True)
    assert found(script, "The lock is shut until June").found == "absent"


def test_open_graph_is_asked_as_well():
    """And damaged JSON-LD is passed over."""
    deep = "[" * 30 + '{"text": "deep words"}' + "]" * 30
    html = (
        '<meta property="og:description" content="The lock is shut until May">'
        '<script type="application/ld+json">{"a": </script>'
        f'<script type="application/ld+json">{deep}</script>'
    )

    assert found(html, "The lock is shut until May").found == "stands"
    assert found(html, "deep words").found == "absent"


@each(
    "title",
    [
        "404 Not Found",
        "Error 404",
        "404",
        "Page not found – The Courier",
        "Sorry, this page is gone",
        "403 Forbidden",
        "Access Denied",
        "Just a moment...",
        "Seite nicht gefunden",
        "Page introuvable",
        "Página no encontrada",
        "ページが見つかりません",
    ],
)
def test_an_error_page_is_unread(title):
    """Though the server said 200."""
    for html in (
        f"<title>{title}</title><p>Try again.",
        f"<h1>{title}</h1><p>Try again.",
    ):
        assert "error page" in read_page(html).unread


@each(
    "title",
    [
        "404 bridges were closed in one year",
        "Forbidden City opens its gates",
        "Oops was the name of the ship, says the captain of the port",
        "The page that was not found in the archive for ninety years",
        "500 years of the harbour",
    ],
)
def test_a_story_is_no_error_page(title):
    """Though its title begins like one."""
    assert read_page(f"<title>{title}</title><h1>{title}</h1>{FILLER}").unread == ""


@each(
    ("html", "reason"),
    [
        ("<p>We value your privacy. Accept all cookies?", "cookies"),
        ("<p>Alle Cookies akzeptieren", "cookies"),
        ("<p>The first lines. Subscribe to continue reading.", "paywall"),
        ("<p>Dieser Artikel ist nur für Abonnenten", "paywall"),
        (
            '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script><p>x',
            "paywall",
        ),
        ("<div id=root></div><script src=a.js></script>", "script"),
        ("<p>Hello", "next to empty"),
    ],
)
def test_a_page_before_the_page_is_unread(html, reason):
    """Unless the words stand on it, or another number does."""
    match = compare_quote(read_page(html), "The lock is shut until May")
    assert match.found == "unread"
    assert reason in match.remark

    teaser = f"{html}<p>The lock is shut until May of this year"
    assert (
        compare_quote(read_page(teaser), "The lock is shut until May").found == "stands"
    )
    assert (
        compare_quote(
            read_page(teaser), "The lock is not shut until May of this year"
        ).found
        == "changed"
    )


def test_a_short_page_leaves_a_doubt():
    """Under 500 words what is not found may be elsewhere."""
    short = read_page("<p>" + "Some words of the page. " * 50)

    assert (short.doubtful, read_page(FILLER * 3).doubtful) == ("the page is short", "")


XHTML = '<html xmlns="http://www.w3.org/1999/xhtml">{}</html>'


@each(
    "html",
    [
        '<?xml version="1.0"?>'
        + XHTML.format("<body><p>The café is&nbsp;open</p></body>"),
        XHTML.format(
            "<head><title/><script/></head><body><p>The caf&eacute; is open</p></body>"
        ),
        '<!DOCTYPE html [<!ENTITY a "b">]>'
        + XHTML.format("<body><div/><p>The café is open</p></body>"),
        XHTML.format("<body><p>The <![CDATA[café]]> is<br/> open</p></body>"),
        '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:p>The café <h:b>is</h:b> open</h:p></h:html>',
        "<html><p>The caf&eacute; is <b>open</p></html>",
        XHTML.format(
            "<body><style>p {}</style><p xml:lang='en' id='a'>The café is open</p></body>"
        ),
    ],
)
def test_xhtml_is_read_as_xml_where_it_is_xml(html):
    """Empty elements, sections, entities, prefixes; else it is read as HTML."""
    assert compare_quote(read_xhtml(html), "The café is open").found == "stands"


def test_what_a_comment_says_of_a_page_holds_for_no_page():
    """Neither its language nor its title, in words for old browsers."""
    words = (
        "<p>The café is open, as it was in the year before and in that before it.</p>"
    )
    html = (
        '<!--[if IE]><html lang="fr"><title>404 Not Found</title><![endif]-->'
        f'<html lang="en"><title>The café</title>{words}'
    )
    source = read_page(html)

    assert (source.lang, source.unread) == ("en", "")
    assert read_page(html.replace("The café<", "404 Not Found<")).unread != ""


# --- documents ---------------------------------------------------------------------------


@pytest.mark.parametrize("make", [as_docx, as_odt])
def test_deleted_words_are_not_said(make):
    """Tracked changes: the text as it stands."""
    source = read_source(make())

    assert compare_quote(source, "It was deleted.").found == "absent"
    assert ("It was inserted." in source.text) == (make is as_docx)


def test_notes_of_a_document_follow_at_the_end():
    """Their marks are asides, their words are said."""
    source = read_source(as_odt())

    assert [source.text[start:end] for start, end in source.asides] == ["1", "2"]
    assert source.text.index("The interview was recorded") > source.text.index("Dvorak")


DAMAGED = [
    (pack({"mimetype": "application/epub+zip"}), "missing"),
    (
        pack({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a"}),
        "damaged",
    ),
    (
        pack(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
            }
        ),
        "entities",
    ),
    (
        pack({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}),
        "missing",
    ),
    (
        pack(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": "encryption-data",
            }
        ),
        "password",
    ),
    (pack({"word/document.xml": "<w/>"}), "damaged"),
    (b"%PDF-1.7\n%%EOF", "damaged"),
    (b'{"a": }', None),
    (b"{" * 5, None),
]


@pytest.mark.parametrize(("data", "reason"), DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_document_is_unread(data, reason):
    """With the reason, and never with an exception."""
    source = read_source(data, "application/json" if reason is None else "")

    assert (reason or "the JSON is damaged") in source.unread


def test_a_package_is_opened_with_care():
    """Too many bytes, too many files, a password, a damaged part."""
    large = BytesIO()
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 1000)
    data = bytearray(large.getvalue())
    central = data.rindex(b"PK\x01\x02")

    huge = bytes(
        data[: central + 24]
        + (200_000_000).to_bytes(4, "little")
        + data[central + 28 :]
    )
    with pytest.raises(DocumentError, match="more than is read"):
        open_package(huge)
    locked = bytes(data[: central + 8] + b"\x01\x00" + data[central + 10 :])
    with pytest.raises(DocumentError, match="password"):
        open_package(locked)
    with pytest.raises(DocumentError, match="damaged"):
        open_package(b"PK\x03\x04")
    torn = bytes(data[:32] + b"\xff" * 4 + data[36:])
    with pytest.raises(DocumentError, match="damaged"), open_package(torn) as archive:
        read_part(archive, "a")


def test_xml_may_be_in_another_encoding():
    """Its own declaration says so; entities are refused there, too."""
    assert parse_xml("<a>é</a>".encode("utf-16")).text == "é"
    with pytest.raises(DocumentError, match="entities"):
        parse_xml('<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"))


def test_a_table_is_read_by_its_own_sign():
    """Commas, semicolons, tabs; one column needs none."""
    for sign in ",;\t":
        text = f"name{sign}value\nThe lock{sign}“3 metres”\n"
        assert compare_quote(read_table(text), "The lock").found == "stands"
    assert compare_quote(read_table("one\ncolumn"), "column").found == "stands"
    with pytest.raises(DocumentError, match="damaged"):
        read_table("a" * 140_000)


def test_json_says_texts_numbers_and_names():
    """Numbers as they are written; markup in a text is read as a page."""
    source = read_json(
        '{"height": 3.50, "ok": true, "none": null, "html": "<p>The <b>lock</b>"}'
    )

    assert source.text.split() == "height 3.50 ok true none html The lock".split()


# --- subtitles -----------------------------------------------------------------------------


def test_words_go_on_over_cues():
    """Hyphens, lines that roll up, times inside, speakers and sound."""
    source = read_subtitles(
        "WEBVTT\n\nNOTE nothing\n\nSTYLE\n::cue {}\n\n"
        "00:01.000 --> 00:03.000\n<v Anna>The har-\nbour is <00:02.000><c>open</c> &amp; free\n\n"
        "7\n00:03.000 --> 00:04.500 align:left\nbour is open & free\nand it stays so\n\n"
        "1:00:05.000 --> 1:00:07.000\n<v.loud Ben>No, inter-\n\n"
        "1:00:08.250 --> 1:00:09.000\n<v.loud Ben>national law\n\n"
        "1:00:09.500 --> 1:00:10.000\n<v.loud Ben>national law forbids it\n\n"
        "1:00:11.000 --> 1:00:12.000\n\n",
        "VTT",
    )

    said = "The harbour is open & free and it stays so"
    assert compare_quote(source, said).found == "stands"
    law = compare_quote(source, "international law forbids it")
    assert law.found == "stands"
    assert source.cue_of(law.start).seconds == 3605


# --- PDF ---------------------------------------------------------------------------------


@each("maker", MAKERS)
def test_a_pdf_is_read_in_lines(maker):
    """Heads, feet, numbers of pages and lines are left out; notes stand at the end."""
    source = read_pdf((PDFS / f"{maker}.pdf").read_bytes())
    text = source.text

    if maker != "chromium":
        assert "Harbour Report 2026" not in text
        assert "The Westhaven Courier" not in text
        assert text.index("The laboratory published its method") > text.index(
            "The Dvorak"
        )
    assert "10⁵ cells" in text
    assert [text[start:end] for start, end in source.asides][:1] == ["1"]
    assert bool(source.breaks) == (maker != "chromium")  # it divides no words


def test_pages_have_a_number_and_a_label():
    """The physical page, and what is printed on it."""
    source = read_pdf((PDFS / "latex.pdf").read_bytes())
    match = compare_quote(source, "Twenty-six volunteers under Captain Solberg")
    page = source.page_of(match.start)

    assert source.pages[0].label == "i"
    assert page.label.isdigit()
    assert page.number > int(page.label)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("locked", "the PDF is locked with a password"),
        ("picture", "the PDF is a picture of text"),
    ],
)
def test_a_pdf_that_says_nothing_is_unread(name, reason):
    """With the reason; one that is locked only against changes is read."""
    assert read_source((PDFS / f"{name}.pdf").read_bytes()).unread == reason
    open_one = read_source((PDFS / "guarded.pdf").read_bytes())
    assert compare_quote(open_one, "The lock is shut until May.").found == "stands"


ODD = {
    "columns": "The left column ends with an uncommonly long sentence about the harbour.",
    "hebrew": "שער הנמל סגור עד חודש מאי 2026",
    "arabic": "بوابة الميناء مغلقة حتى شهر مايو 2026",
    "vertical": "港の門は五月まで閉じている",
    "spaced": "The lock is shut until May",
    "margins": "The lock of the northern harbour is shut until the end of May",
}


@each("name", ODD)
def test_an_odd_pdf_is_read_or_unread(name):
    """Never accused; and another number in it never stands."""
    source = read_source((PDFS / f"{name}.pdf").read_bytes())
    quote = ODD[name]
    found = compare_quote(source, quote).found
    altered = quote.replace("2026", "2027").replace("May", "June").replace("五", "六")
    altered = altered.replace("long", "short")

    assert found in (
        ("stands",) if name in ("columns", "margins") else ("stands", "unread")
    )
    assert compare_quote(source, altered).found != "stands"


def test_letters_from_right_to_left_are_read_twice(monkeypatch, tmp_path):
    """Where `pdftotext` is installed; else what is not found is unread."""
    program = tmp_path / "pdftotext"
    program.write_text("#!/bin/sh\necho 'שער הנמל סגור'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    again = pdf._read_again(b"%PDF")
    assert (again.text.strip(), again.reader) == ("שער הנמל סגור", "read by pdftotext")

    program.chmod(0o644)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pdf._read_again(b"%PDF") is None


def test_a_pdf_with_a_damaged_page_is_unread():
    """Its document opens, and its page does not; another has very many."""
    kids = b"[9 0 R]"
    damaged = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids " + kids + b">>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )

    assert "damaged" in read_source(damaged).unread


def line(text, left=0.0, base=0.0, *, height=10.0, right=100.0):
    """A line of a page."""
    return pdf.Line(text, left, right, base, height)


@each(
    ("before", "figures", "text", "notes"),
    [
        ("10", "5", "10⁵", []),
        ("10−", "5", "10⁻⁵", []),
        ("5 m", "2", "5 m²", []),
        ("m s-", "2", "m s⁻²", []),
        ("lock", "7", "lock7", [(4, 5)]),
        ("lock-", "7", "lock-7", [(5, 6)]),
    ],
)
def test_raised_figures_are_told_apart(before, figures, text, notes):
    """Powers, with their sign, and the marks of notes."""
    made = line(before)
    pdf._raise(made, figures, " in")

    assert (made.text, made.notes) == (text, notes)


def test_numbers_of_lines_are_left_out():
    """Before their lines, or by themselves beside all others; years are not."""
    numbered = [line(f"{n} words of the text", n) for n in (1, 2, 3)]
    for one in numbered:
        one.number, one.notes = one.text[0], [(0, 1), (8, 9)]
    aside = [line(str(n), 110, n, right=115) for n in (5, 10, 15)]
    years = [line("1990", 10, right=20), line("1995", 10, right=20)]
    lines = [*numbered, *aside, *years, line("more words")]
    pdf._drop_numbers([lines, [line("7")]])

    assert [one.text for one in lines] == [
        *["words of the text"] * 3,
        "1990",
        "1995",
        "more words",
    ]
    assert numbered[0].notes == [(6, 7)]


def test_heads_and_feet_are_left_out():
    """What stands at the edge of a third of the pages, and their numbers."""
    pages = [
        [
            line("The Courier" if number % 2 else "Report", 0, 700),
            line(f"Body {'abcdef'[number]} of it", 0, 600),
            line(f"Middle {number}", 0, 400),
            line(f"More {'abcdef'[number]}", 0, 300),
            line(f"Page {number} of 6", 0, 20),
        ]
        for number in range(6)
    ]
    pdf._drop_heads(pages)

    assert [one.text for one in pages[0]] == ["Body a of it", "Middle 0", "More a"]
    alone = [[line("Title", 0, 700), line("7", 0, 20)]]
    pdf._drop_heads(alone)
    assert len(alone[0]) == 2


def test_lines_that_run_down_the_page_are_not_certain():
    """Many short lines of East Asian letters."""
    assert "top to bottom" in pdf._lost([[line("港"), line("の"), line("門は")]])
    assert pdf._lost([[line("港の門は五月まで閉じている。")]]) == ""


def test_markdown_that_would_take_hours_is_read_as_text():
    """Brackets, size, and lists inside lists."""
    brackets = "[" * 3001 + " words"
    assert read_source(brackets.encode(), name="a.md").kind == "TXT"
    deep = "\n".join("    " * n + "- a" for n in range(26))
    assert read_source(deep.encode(), name="a.md").kind == "TXT"


def test_deep_pages_and_data_do_no_harm():
    """Nested elements, scripts that do not end, JSON within JSON."""
    deep = "<nav>" * 20_000 + "words"
    assert read_page(deep).text == "words"
    assert read_page('<script type="application/ld+json">' * 20_000).described == ()
    assert "JSON" in read_source(b"[" * 100_000, "application/json").unread


def test_a_formula_that_is_broken_is_read_all_the_same():
    """Empty elements, and ends without beginnings."""
    html = "<math><mspace/><mi>x</mi><mo>=</mo><mn>3</mn></mrow></mrow></math></math> holds"

    assert found(html, "x=3 holds").found == "stands"


def test_rows_over_the_page_are_told_by_their_ends():
    """A footer that is never closed, and an empty header."""
    page = read_page("<header></header><p>Text<footer>Imprint")

    assert [page.text[start:end] for start, end in page.frame if end > start] == [
        "Imprint"
    ]


def test_the_title_that_a_page_tells_programs_counts():
    """Where it has no other."""
    assert (
        "error page"
        in read_page('<meta property="og:title" content="404 Not Found"><p>x').unread
    )


def test_a_pdf_that_is_read_too_slowly_is_not_read_again(monkeypatch, tmp_path):
    """By the second reader."""
    program = tmp_path / "pdftotext"
    program.write_text("#!/bin/sh\nexec sleep 5\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(pdf, "SECONDS", 0.1)

    assert pdf._read_again(b"%PDF") is None


def test_a_few_odd_lines_do_no_harm():
    """Turned letters are a watermark; a number alone has no gap behind it."""
    source = read_source((PDFS / "odd.pdf").read_bytes())

    assert "DRAFT" not in source.text
    assert "10⁻⁵" in source.text or "10−5" not in source.text
    assert compare_quote(source, "The lock is shut until May.").found == "stands"
    assert source.partial == "some pages of the PDF are pictures of text"
