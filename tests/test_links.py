"""Addresses: which are refused, how the others are written, where they lead."""

import re

import pytest
from ada_url import URL as URL_OF
from ada_url import HostType
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from tables import each

from pelican_factcheck.sidecar.claims import Evidence, Source
from pelican_factcheck.sidecar.identifiers import (
    PLAIN_ADDRESS,
    deep_link,
    defang,
    normal_address,
    page_of,
    read_address,
)

WRITTEN = [
    ("https://example.org/a", "https://example.org/a"),
    ("HTTP://EXAMPLE.org", "http://example.org/"),
    ("https://example.org:443/", "https://example.org/"),
    ("http://192.0.2.1:8080/a", "http://192.0.2.1:8080/a"),
    ("http://[2001:db8::1]/", "http://[2001:db8::1]/"),
    ("https://exämple.org/ü?ü#ü", "https://xn--exmple-cua.org/%C3%BC?%C3%BC#%C3%BC"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/a%20b%zz", "https://example.org/a%20b%zz"),
    ("https://example.org/{x}|<y>'\"", "https://example.org/%7Bx%7D%7C%3Cy%3E'%22"),
    ("https://example.org/?q={x}", "https://example.org/?q=%7Bx%7D"),
    ("https://example.org/@a:b", "https://example.org/@a:b"),
]
REFUSED = {
    "": "begins with",
    "example.org": "begins with",
    "/site": "begins with",
    "//example.org": "begins with",
    "http:example.org": "begins with",
    "javascript:alert(1)": "begins with",
    "javascript://example.org/%0aalert(1)": "begins with",
    "data:text/html,x": "begins with",
    "ftp://example.org": "begins with",
    "{filename}/story.md": "begins with",
    "http://": "without a host",
    "http:///example.org": "without a host",
    "https://example.org\\@evil.example/": "backslash",
    "https://user:secret@example.org/": "`@` in the host",
    "https://example.org%2f.evil.example/": "`%` in the host",
    "https://exam ple.org/": "` ` in the host",
    "https://{host}/": "`{` in the host",
    "https://︵host/": "`(` in the host",
    "https://ho＊st/": "`*` in the host",
    "https://exam\u00adple.org/": "U+00AD",
    "https://example.org/\u202e": "U+202E",
    "https://example.org/\t": "U+0009",
    "https://example.org/\ud800": "U+D800",
    "https://example.org:0/": "no port",
    "https://example.org:65536/": "no port",
    "https://example.org:/": "no port",
    "http://[::1/": "browser",
    "http://0x7f.1/": "disguise",
    "http://2130706433/": "disguise",
    f"https://example.org/{'a' * 2029}": "longer",
}


@each(("text", "href"), WRITTEN)
def test_an_address_is_written_as_browsers_do(text, href):
    """An address is normalised, its odd characters are encoded, none is decoded."""
    assert href == read_address(text)


@each(("text", "reason"), REFUSED.items())
def test_other_addresses_are_refused(text, reason):
    """What is no web address, or not what it seems, is refused with a sentence."""
    with pytest.raises(ValueError, match=re.escape(reason)):
        read_address(text)


@given(st.one_of(st.text(), st.text().map("https://{}".format)))
def test_an_address_is_safe_or_refused(text):
    """Whatever comes out is plain ASCII, begins as it must, and comes out again."""
    try:
        href = read_address(text)
    except ValueError:
        return
    assert href.isascii()
    assert href.startswith(("http://", "https://"))
    assert not set(href) & set(' "<>{}|\\^`\t\n\r')
    assert href == read_address(href)


# Drawing hundreds of letters takes long.
SHORT_PARTS = PLAIN_ADDRESS.pattern.replace("+", "{1,5}").replace("*", "{0,3}")


@given(st.from_regex(re.compile(SHORT_PARTS, re.ASCII), fullmatch=True))
def test_a_plain_address_is_one_that_browsers_leave_alone(text):
    """So that it need not be taken apart."""
    assert PLAIN_ADDRESS.fullmatch(text)
    assert normal_address(text) == text == read_address(text)
    assert URL_OF(text).host_type == HostType.DEFAULT


URL = "https://example.org/a"
DEEP = [
    ({"quote": "plain words"}, "#:~:text=plain%20words"),
    ({"quote": "one-two, three & four"}, "#:~:text=one%2Dtwo%2C%20three%20%26%20four"),
    ({"quote": "It began … and it ended"}, "#:~:text=It%20began,and%20it%20ended"),
    ({"quote": "It began [...] so."}, "#:~:text=It%20began,so."),
    ({"quote": "The lock – now shut – stays"}, "#:~:text=The%20lock,stays"),
    ({"quote": "It — the lock — is shut[1] now"}, "#:~:text=the%20lock,now"),
    ({"quote": "Yes — it is so"}, "#:~:text=it%20is%20so"),
    ({"quote": "…"}, ""),
    ({"start": 754}, "#t=754"),
    ({"start": 754.5, "quote": "words"}, "#t=754.5"),
    ({"page": "12"}, "#page=12"),
    ({"page": "xii"}, ""),
    ({"page": "12", "quote": "words"}, "#:~:text=words"),
    ({"quote": "words", "type": "video"}, ""),
    ({}, ""),
]


@each(("fields", "fragment"), DEEP)
def test_a_source_leads_to_its_passage(fields, fragment):
    """The second, the page or the words of a source go into its address."""
    assert URL + fragment == deep_link(Source(url=URL, **fields))


def test_what_the_lock_knows_leads_better():
    """The directive made from the page itself, and the physical page of a document."""
    found = Evidence("stands", "2026-11-20", fragment="The%20lock,is%20shut", page="7")
    page = Source(url=URL, quote="The lock", evidence=found)
    document = Source(
        url=f"{URL}.pdf",
        quote="The lock",
        page="iv",
        evidence=structs.replace(found, fragment=""),
    )

    assert deep_link(page) == f"{URL}#:~:text=The%20lock,is%20shut"
    spoken = Source(
        url=URL, type="video", evidence=structs.replace(found, start="61.5")
    )

    assert deep_link(document) == f"{URL}.pdf#page=7"
    assert deep_link(spoken) == f"{URL}#t=61.5"


def test_a_long_passage_is_named_by_its_ends():
    """Of a long passage the first and the last six words are enough."""
    words = " ".join(f"word{number}" for number in range(60))
    link = deep_link(Source(url=URL, quote=words))

    assert link.endswith(
        "#:~:text=word0%20word1%20word2%20word3%20word4%20word5"
        ",word54%20word55%20word56%20word57%20word58%20word59"
    )


def test_a_fragment_of_its_own_stays():
    """An address that has a fragment keeps it, also before the words."""
    source = Source(url=f"{URL}#part", quote="words", page="2", start=3)

    assert f"{URL}#part:~:text=words" == deep_link(source)


def test_a_document_is_opened_at_its_page():
    """In a PDF the page counts, since browsers find no words there."""
    source = Source(url=f"{URL}.pdf?v=1", quote="words", page="2")

    assert f"{URL}.pdf?v=1#page=2" == deep_link(source)


def test_a_source_without_address_leads_nowhere():
    """A book has no link."""
    assert deep_link(Source(title="A book", page="2", quote="words")) == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/", "example[.]org"),
        ("https://www.example.org:8080/a.b?c=d", "www[.]example[.]org:8080/a.b?c=d"),
    ],
)
def test_an_address_can_be_shown_and_not_followed(url, shown):
    """A defanged address is none for programs that make links of addresses."""
    assert shown == defang(url)


@each(
    "address",
    [
        "https://city.example/a/b",
        "http://www.city.example/a/b/",
        "HTTPS://City.Example:443/a/b#part",
        "https://city.example/a/b?utm_source=x&fbclid=y",
        "https://city.example/a/b#:~:text=words",
    ],
)
def test_readers_take_these_for_one_page(address):
    """What tells whence they come, or where in the page they look, makes no other page."""
    assert page_of(address) == "city.example/a/b"


@each(
    ("one", "other"),
    [
        ("https://city.example/a?id=1", "https://city.example/a?id=2"),
        ("https://city.example/#/a", "https://city.example/#/b"),
        ("https://city.example/#!a", "https://city.example/"),
        ("https://old.city.example/a", "https://city.example/a"),
        ("https://city.example:8080/", "https://city.example/"),
        ("no address", "no other"),
    ],
)
def test_readers_take_these_for_two(one, other):
    """What a server may answer differently."""
    assert page_of(one) != page_of(other)
