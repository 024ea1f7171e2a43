"""Every way in which a server can answer, against a real server."""

import gzip
import socket
import ssl
import time
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address

import httpcore
import pytest
from servers import serve, serve_encrypted
from tables import each

from pelican_factcheck.evidence import fetching
from pelican_factcheck.evidence.fetching import (
    AGENT,
    Clock,
    Fetcher,
    RefusedError,
    _connection_fault,
    is_public,
    may_fetch,
    resolve,
)

PAGE = b"<p>The tower is 324 metres tall."


@pytest.fixture
def server():
    """A server on this machine."""
    with serve() as running:
        yield running


@pytest.fixture
def waits():
    """How long the fetcher has waited."""
    return []


@pytest.fixture
def fetcher(waits):
    """A fetcher that may ask this machine, and only notes that it waits."""
    return Fetcher(frozenset({"127.0.0.1"}), clock=Clock(sleep=waits.append))


def test_a_page_comes_with_its_type_and_address(server, fetcher):
    """The usual case."""
    url = server.page("/a?b=%C3%A9", PAGE, Content_Type="text/html; charset=utf-8")
    answer = fetcher.fetch(f"{url}#part")

    assert (answer.status, answer.data, answer.failure) == (200, PAGE, "")
    assert answer.content_type == "text/html; charset=utf-8"
    assert server.paths() == ["/a?b=%C3%A9"]
    assert server.asked[-1][1]["User-Agent"].startswith(f"{AGENT}/")


def test_the_agent_names_the_site_that_asks(server):
    """So that a server's owner knows whom to write to."""
    site = Fetcher(frozenset({"127.0.0.1"}), "https://margin.example")
    site.fetch(server.page("/", PAGE))

    assert "+https://margin.example" in server.asked[-1][1]["User-Agent"]


@pytest.mark.parametrize(
    "status", [204, 304, 400, 401, 402, 403, 404, 410, 418, 451, 500, 502]
)
def test_a_status_is_the_reason(server, fetcher, status):
    """Nothing of the body is read."""
    answer = fetcher.fetch(server.page("/", b"", status))

    assert (answer.failure, answer.data) == (str(status), b"")
    assert answer.is_gone == (status in (404, 410))


def test_a_part_is_no_answer(server, fetcher):
    """206 without having been asked for."""
    answer = fetcher.fetch(server.page("/", PAGE, 206))

    assert answer.failure == "the answer is incomplete"


def test_an_empty_answer_is_no_answer(server, fetcher):
    """200 with nothing in it."""
    assert fetcher.fetch(server.page("/", b"")).failure == "the answer is empty"


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_once_more(server, fetcher, waits, status):
    """After the time that it names."""
    server.page("/", b"", status, Retry_After="2")
    answer = fetcher.fetch(f"{server.url}/")

    assert answer.failure == str(status)
    assert server.paths() == ["/", "/"]
    assert 2.0 in waits


@pytest.mark.parametrize(
    ("after", "asked"),
    [("3600", 1), ("soon", 2), ("", 2), ("past", 2)],
)
def test_nobody_waits_for_an_hour(server, fetcher, after, asked):
    """A date, a word, and nothing at all are understood as well."""
    past = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    server.page("/", b"", 503, Retry_After=past if after == "past" else after)
    fetcher.fetch(f"{server.url}/")

    assert len(server.paths()) == asked


def test_packed_answers_are_unpacked(server, fetcher):
    """gzip, zlib, and bare deflate; a wrong label makes no difference."""
    bare = zlib.compressobj(wbits=-15)
    bodies = {
        "/gzip": (gzip.compress(PAGE), "gzip"),
        "/zlib": (zlib.compress(PAGE), "deflate"),
        "/bare": (bare.compress(PAGE) + bare.flush(), "deflate"),
        "/label": (PAGE, "gzip"),
        "/plain": (PAGE, "identity"),
        "/one": (b"x", "gzip"),
    }
    for path, (body, encoding) in bodies.items():
        answer = fetcher.fetch(server.page(path, body, Content_Encoding=encoding))
        assert (answer.data, answer.failure) == (b"x" if path == "/one" else PAGE, "")


@pytest.mark.parametrize(
    ("body", "encoding", "failure"),
    [
        (gzip.compress(PAGE * 50, mtime=0)[:-9], "gzip", "the answer is incomplete"),
        (
            gzip.compress(PAGE, mtime=0)[:-6] + b"\xff" * 6,
            "gzip",
            "the answer is damaged",
        ),
        (PAGE, "br", "the answer is packed as `br`"),
    ],
    ids=["cut short", "damaged", "another packing"],
)
def test_what_cannot_be_unpacked_is_no_answer(server, fetcher, body, encoding, failure):
    """A packed answer that ends early is not taken for the whole."""
    url = server.page("/", body, Content_Encoding=encoding)

    assert fetcher.fetch(url).failure == failure


def test_a_short_body_is_incomplete(server, fetcher):
    """Fewer bytes than the server has promised."""
    url = server.page("/", PAGE, Content_Length=str(len(PAGE) + 5))

    assert fetcher.fetch(url).failure == "the answer is incomplete"


def test_an_answer_has_a_size(server, waits):
    """The unpacked bytes count, and a small packed one cannot hide them."""
    small = Fetcher(
        frozenset({"127.0.0.1"}), clock=Clock(sleep=waits.append), largest=1000
    )
    exact = server.page("/exact", b"x" * 1000)
    large = server.page("/large", b"x" * 1001)
    packed = server.page("/packed", gzip.compress(b"x" * 5000), Content_Encoding="gzip")

    assert small.fetch(exact).failure == ""
    assert small.fetch(large).failure == "more than 0.001 MB"
    assert small.fetch(packed).failure == "more than 0.001 MB"


def test_a_slow_drip_ends_with_the_deadline(server, waits):
    """Each byte comes in time, and all of them do not."""

    def drip(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.02)

    quick = Fetcher(
        frozenset({"127.0.0.1"}), clock=Clock(sleep=waits.append), seconds=0.3
    )
    start = time.monotonic()
    answer = quick.fetch(server.raw("/drip", drip))

    assert answer.failure == "no complete answer within 0.3 seconds"
    assert time.monotonic() - start < 2


def test_silence_ends_with_the_deadline(server, waits):
    """A server that takes the call and says nothing."""
    quick = Fetcher(
        frozenset({"127.0.0.1"}), clock=Clock(sleep=waits.append), seconds=0.2
    )
    answer = quick.fetch(server.raw("/", lambda _: time.sleep(0.6)))

    assert answer.failure == "no complete answer within 0.2 seconds"


def test_what_is_no_http_is_no_answer(fetcher):
    """A socket that hangs up, and one where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    answer = fetcher.fetch(f"http://127.0.0.1:{port}/")

    assert answer.failure == "the host does not answer"


def test_a_certificate_is_looked_at(server, fetcher):
    """An address with https where the server speaks plain."""
    answer = fetcher.fetch(server.url.replace("http:", "https:") + "/")

    assert answer.failure == "the host does not answer"


def test_a_certificate_that_nobody_vouches_for_is_refused():
    """The words for it."""
    error = ssl.SSLCertVerificationError("CERTIFICATE_VERIFY_FAILED")

    assert _connection_fault(error) == "the certificate of the host is not valid"


# --- redirects ---------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server, fetcher, status):
    """The address behind them is the one that is noted."""
    server.page("/b", PAGE)
    answer = fetcher.fetch(server.page("/a", b"", status, Location="/b"))

    assert (answer.data, answer.url) == (PAGE, f"{server.url}/b")


def test_an_address_in_raw_utf8_is_understood(server, fetcher):
    """`Location: /été`, as servers write it."""
    server.page("/%C3%A9t%C3%A9", PAGE)

    def answer(handler):
        handler.wfile.write(
            "HTTP/1.1 302 Found\r\nLocation: /été\r\nContent-Length: 0\r\n\r\n".encode()
        )

    assert fetcher.fetch(server.raw("/a", answer)).data == PAGE


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"", {"Refresh": "0; url=/b"}),
        (b'<meta http-equiv="refresh" content="1; URL=\'/b\'">', {}),
        (
            b'<meta content="0;url=/b" http-equiv=refresh>',
            {"Content_Type": "text/html"},
        ),
    ],
)
def test_a_page_that_goes_on_at_once_is_a_redirect(server, fetcher, body, headers):
    """By a header, or by an element of the page."""
    server.page("/b", PAGE)

    assert fetcher.fetch(server.page("/a", body, **headers)).data == PAGE


def test_a_page_that_reloads_after_a_while_is_a_page(server, fetcher):
    """News sites do so every few minutes."""
    url = server.page("/a", PAGE + b'<meta http-equiv=refresh content="300;url=/b">')

    assert fetcher.fetch(url).data.startswith(PAGE)


def test_a_circle_ends(server, fetcher):
    """After ten steps."""
    answer = fetcher.fetch(server.page("/a", b"", 302, Location="/a"))

    assert answer.failure == "it leads round in a circle"
    assert len(server.paths()) == 11


@pytest.mark.parametrize("target", ["ftp://a.example/", "javascript:x", "http://a b/"])
def test_a_redirect_out_of_the_web_is_not_followed(server, fetcher, target):
    """It is no address that a page could have."""
    answer = fetcher.fetch(server.page("/a", b"", 302, Location=target))

    assert answer.failure == "it leads to what is no web address"


def test_a_redirect_goes_through_the_same_door(server, fetcher):
    """A public page cannot send us to a machine of the desk."""
    answer = fetcher.fetch(server.page("/a", b"", 302, Location="http://10.0.0.1/"))

    assert answer.failure == "10.0.0.1 is a machine of a private network"


def test_cookies_last_for_one_source(server, fetcher):
    """A page that sets one and redirects gets it back; the next source does not."""
    server.page("/b", PAGE)
    url = server.page("/a", b"", 302, Location="/b", Set_Cookie="seen=yes; Path=/")
    fetcher.fetch(url)
    assert server.asked[-1][1]["Cookie"] == "seen=yes"

    fetcher.fetch(f"{server.url}/b")
    assert "Cookie" not in server.asked[-1][1]


def test_a_cookie_that_is_none_is_dropped(server, fetcher):
    """Nothing of a server gets into our headers but a plain pair."""
    server.page("/b", PAGE)
    fetcher.fetch(server.page("/a", b"", 302, Location="/b", Set_Cookie="a=b c; x"))

    assert "Cookie" not in server.asked[-1][1]


# --- good manners --------------------------------------------------------------------


def test_a_host_is_left_alone_for_a_second(server, fetcher, waits):
    """Between two sources."""
    server.page("/a", PAGE)
    fetcher.fetch(f"{server.url}/a")
    assert waits == []

    fetcher.fetch(f"{server.url}/a")
    assert 0 < sum(waits) <= 1


def test_robots_txt_is_asked_once_and_honoured(server, fetcher):
    """By the name under which we come."""
    server.page("/robots.txt", f"User-agent: {AGENT}\nDisallow: /private\n")
    server.page("/open", PAGE)

    private = fetcher.fetch(f"{server.url}/private/a")
    assert private.failure == "robots.txt asks programs to stay away"
    assert fetcher.fetch(f"{server.url}/open").failure == ""
    assert [path for path, _ in server.asked] == ["/robots.txt", "/open"]


def test_robots_txt_may_lie_elsewhere(server, fetcher):
    """Behind a redirect; one that leads nowhere asks for nothing."""
    server.page("/rules", "User-agent: *\nDisallow: /")
    server.page("/robots.txt", b"", 301, Location="/rules")
    assert fetcher.fetch(f"{server.url}/a").failure.startswith("robots.txt")

    other = Fetcher(frozenset({"127.0.0.1"}))
    server.page("/robots.txt", b"", 301, Location="ftp://a.example/")
    server.page("/a", PAGE)
    assert other.fetch(f"{server.url}/a").failure == ""


def test_robots_txt_that_cannot_be_had_keeps_us_out(server, fetcher):
    """As RFC 9309 asks, when the server fails."""
    server.page("/robots.txt", b"", 500)
    server.page("/a", PAGE)

    assert fetcher.fetch(f"{server.url}/a").failure.startswith("robots.txt")


ROBOTS = """\
# for all
User-agent: *
Disallow: /all/
Allow: /all/but/this
Disallow: /*.pdf$
Disallow:

User-agent: pelican-factcheck
User-agent: other
Disallow: /ours
this is no line
"""


@each(
    ("agent", "path", "allowed"),
    [
        ("someone", "/all/a", False),
        ("someone", "/all/but/this", True),
        ("someone", "/a.pdf", False),
        ("someone", "/a.pdf?x", True),
        ("someone", "/", True),
        ("pelican-factcheck", "/all/a", True),
        ("pelican-factcheck", "/ours/a", False),
        ("Other", "/ours", False),
        ("other", "/robots.txt", True),
    ],
)
def test_the_longest_rule_of_ones_own_group_counts(agent, path, allowed):
    """RFC 9309, section 2.2."""
    assert may_fetch(ROBOTS, agent, path) == allowed


# --- private machines -------------------------------------------------------------------


@each(
    "address",
    """
    0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.9
    224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::a00:1
    fe80::1 fc00::1 fd12::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 100::1
    64:ff9b:1::1 5f00::1 fec0::1
    """.split(),
)
def test_addresses_of_special_purpose_are_not_public(address):
    """The registries of IANA, and what carries such an address inside."""
    assert not is_public(ip_address(address))


@each(
    "address",
    "8.8.8.8 1.1.1.1 172.32.0.1 2606:4700::1 2a00:1450::1 64:ff9b::808:808".split(),
)
def test_other_addresses_are_public(address):
    """Of both families, and behind NAT64."""
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    ("addresses", "refused"),
    [
        (["8.8.8.8"], False),
        (["8.8.8.8", "2606:4700::1"], False),
        (["8.8.8.8", "10.0.0.1"], True),
        (["fe80::1%eth0"], True),
        (["::1"], True),
    ],
)
def test_every_address_of_a_name_has_to_be_public(monkeypatch, addresses, refused):
    """One public address does not open the door for another."""
    answers = [(0, 0, 0, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(fetching.socket, "getaddrinfo", lambda *_, **__: answers)
    if refused:
        with pytest.raises(RefusedError, match="private network"):
            resolve("city.example", 80)
        assert resolve("city.example", 80, allowed=["City.example"]) == addresses
    else:
        assert resolve("city.example", 80) == addresses


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://localhost/",
        "http://10.255.255.1:8080/admin",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_private_machines_are_not_asked(url):
    """Unless they are named."""
    assert "private network" in Fetcher().fetch(url).failure


def test_the_address_that_was_judged_is_dialled(server, monkeypatch):
    """A name that resolves otherwise the second time gains nothing."""
    asked = []
    real = socket.getaddrinfo

    def look_up(host, *rest, **named):
        asked.append(host)
        return real("127.0.0.1" if host == "city.example" else host, *rest, **named)

    monkeypatch.setattr(fetching.socket, "getaddrinfo", look_up)
    server.page("/", PAGE)
    port = server.url.rpartition(":")[2]
    fetcher = Fetcher(frozenset({"city.example"}), clock=Clock(sleep=lambda _: None))

    assert fetcher.fetch(f"http://city.example:{port}/").data == PAGE
    assert asked.count("city.example") == 2  # for robots.txt and for the page
    assert server.asked[-1][1]["Host"] == f"city.example:{port}"


def test_a_name_that_is_none_is_told(monkeypatch):
    """There is no such host, or nobody says in time."""

    def fail(*_, **__):
        raise socket.gaierror

    monkeypatch.setattr(fetching.socket, "getaddrinfo", fail)
    assert Fetcher().fetch("http://nowhere.example/").failure == (
        "there is no host nowhere.example"
    )

    monkeypatch.setattr(
        fetching.socket, "getaddrinfo", lambda *_, **__: time.sleep(0.3)
    )
    with pytest.raises(RefusedError, match="in time"):
        resolve("slow.example", 80, seconds=0.01)


def test_robots_txt_that_leads_round_in_a_circle_asks_for_nothing(server, fetcher):
    """After some steps."""
    server.page("/robots.txt", b"", 301, Location="/robots.txt")
    server.page("/a", PAGE)

    assert fetcher.fetch(f"{server.url}/a").failure == ""


def test_a_header_in_latin_1_is_understood(server, fetcher):
    """It is no UTF-8."""
    server.page("/%C3%A9", PAGE)

    def answer(handler):
        handler.wfile.write(
            b"HTTP/1.1 302 Found\r\nLocation: /\xe9\r\nContent-Length: 0\r\n\r\n"
        )

    assert fetcher.fetch(server.raw("/a", answer)).data == PAGE


def test_an_element_that_only_looks_like_a_refresh_is_none(server, fetcher):
    """Another `http-equiv` before it, one in a comment, a title or a script."""
    body = (
        b'<meta http-equiv=x content="0;url=/c">'
        b"<!-- <meta http-equiv=refresh content=0;url=/c> -->"
        b"<title><meta http-equiv=refresh content=0;url=/c></title>"
        b"<script>'<meta http-equiv=refresh content=0;url=/c>'</script>"
        b'<meta http-equiv=refresh content="0;url=/b">'
    )
    server.page("/b", PAGE)

    assert fetcher.fetch(server.page("/a", body)).data == PAGE


def test_a_packed_answer_may_come_in_small_pieces(server, fetcher):
    """A byte at a time, and with much behind one of them."""
    packed = gzip.compress(b"x" * 3_000_000)

    def answer(handler):
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(packed)))
        handler.end_headers()
        for start in (0, 1, 2):
            handler.wfile.write(packed[start : start + 1])
            handler.wfile.flush()
            time.sleep(0.05)
        handler.wfile.write(packed[3:])

    assert len(fetcher.fetch(server.raw("/a", answer)).data) == 3_000_000


def test_what_cannot_be_asked_for_is_told():
    """An address that no request can be made of."""
    assert _connection_fault(httpcore.LocalProtocolError()) == (
        "the address cannot be asked for"
    )


def test_encrypted_pages_are_read():
    """By the name that was asked for, with a certificate that is trusted."""
    with serve_encrypted(PAGE) as (url, context):
        fetcher = Fetcher(frozenset({"localhost"}), context=context)

        assert fetcher.fetch(url).data == PAGE
        assert "certificate" in Fetcher(frozenset({"localhost"})).fetch(url).failure
