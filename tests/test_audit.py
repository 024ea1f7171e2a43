"""The audit: each thing that can be wrong with a built site is found, and nothing else."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tables import each

from pelican_factcheck.checking.audit import audit, draft_claims, read_written
from pelican_factcheck.checking.builtsite import BuiltSite, read_page
from pelican_factcheck.cli.check import configure_audit, run_audit
from pelican_factcheck.cli.main import UsageError
from pelican_factcheck.diagnostics.rules import AUDIT_RULES

URL = "https://example.org/site"
REVIEW = {
    "@type": "ClaimReview",
    "url": f"{URL}/story.html#claim-pledge",
    "reviewRating": {"@type": "Rating", "alternateName": "Misleading"},
}
PAGE = """\
<!doctype html>
<head>
<script type="application/ld+json">{data}</script>
<link rel="stylesheet" href="theme/site.css?1234">
</head>
<p><mark class="factcheck factcheck-{mark}" id="claim-pledge" data-claim="pledge">It was
promised.</mark><a class="factcheck-marker factcheck-{mark}" href="#claim-pledge-note">[1]</a></p>
<section class="factcheck-card factcheck-{card}" id="claim-pledge-note">
<strong class="factcheck-verdict">{verdict}</strong></section>
{more}
"""
CLAIM_PAGE = """\
<div class="factcheck-page factcheck-single">
<section class="factcheck-card factcheck-mixed" id="claim-pledge-note">
<strong class="factcheck-verdict">Misleading</strong></section>
<p class="factcheck-ways"><a href="{address}" rel="bookmark">Address</a></p>
</div>
"""
FEED = """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>
"""


class Folder:
    """A built site in a folder, right unless a test makes it wrong."""

    def __init__(self, path):
        self.path = path / "output"
        self.write("story.html", page())
        self.write("theme/site.css", "")
        self.write("about/index.html", '<p id="us">Us</p><a name="old">')
        self.write(
            "feeds/all.atom.xml", FEED.format(entries="<entry><id>1</id></entry>")
        )
        self.write("factcheck/claims.json", '{"claims": []}')

    def write(self, name, text):
        """Write one file of the site."""
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def found(self, *, url=URL, **options):
        """What the audit finds: rules, files, lines."""
        return [
            (each.rule, each.where.path.removeprefix(f"{self.path}/"), each.where.line)
            for each in audit(self.path, url=url, **options)
        ]


def page(*, data=REVIEW, mark="mixed", card="mixed", verdict="Misleading", more=""):
    """A page with one claim."""
    text = data if isinstance(data, str) else json.dumps(data)
    return PAGE.format(data=text, mark=mark, card=card, verdict=verdict, more=more)


@pytest.fixture
def folder(tmp_path):
    """A site with nothing wrong."""
    return Folder(tmp_path)


def test_a_good_site_passes(folder):
    """Nothing is found where nothing is wrong."""
    assert folder.found() == []


BADGE, COUNT = "wrong-badge", "claim-review-count"


@pytest.mark.parametrize(
    ("wrong", "rule", "line"),
    [
        pytest.param({"mark": "true"}, BADGE, 8, id="mark unlike its note"),
        pytest.param(
            {"mark": "odd", "card": "odd"}, BADGE, 8, id="of a tone that is none"
        ),
        pytest.param({"verdict": "True"}, BADGE, 8, id="note unlike the data"),
        pytest.param({"data": [REVIEW, REVIEW]}, COUNT, 8, id="two ClaimReviews"),
        pytest.param(
            {"data": {**REVIEW, "url": f"{URL}/story.html#claim-other"}},
            COUNT,
            8,
            id="the ClaimReview of another claim",
        ),
        pytest.param(
            {"data": "{not JSON"}, "unreadable-data", 3, id="data that is not JSON"
        ),
        pytest.param(
            {"data": {"@type": "Article"}}, None, None, id="no ClaimReview at all"
        ),
        pytest.param(
            {"card": "mixed factcheck-withdrawn", "data": "[]"},
            None,
            None,
            id="withdrawn",
        ),
        pytest.param(
            {"more": '<p id="claim-pledge">'}, "duplicate-id", 10, id="an id twice"
        ),
    ],
)
def test_claims_and_their_data(folder, wrong, rule, line):
    """What readers see and what machines read is held together."""
    folder.write("story.html", page(**wrong))

    assert folder.found() == ([(rule, "story.html", line)] if line else [])


CLAIMS = {
    "$schema": f"{URL}/factcheck/claims.schema.json",
    "version": 1,
    "claims": [
        {
            "id": "pledge",
            "url": f"{URL}/story.html#claim-pledge",
            "label": "Misleading",
        }
    ],
}
CLAIMREVIEW = {
    "@type": "DataFeed",
    "url": f"{URL}/factcheck/claimreview.json",
    "dataFeedElement": [{"item": [REVIEW]}],
}


def moved(data):
    """The same of another site."""
    return json.loads(json.dumps(data).replace(URL, "https://elsewhere.example"))


LOST = [(COUNT, "story.html", 8)]


@each(
    ("files", "found"),
    [
        ({"factcheck/claims.json": CLAIMS}, LOST),
        ({"factcheck/claims-2.json": CLAIMS}, LOST),
        ({"factcheck/claimreview.json": CLAIMREVIEW}, LOST),
        # Of no site, of another one, of another one with its pages beside it, and without use.
        ({}, []),
        ({"factcheck/claims.json": {"claims": [{"url": "#claim-pledge"}, 1]}}, []),
        ({"factcheck/claims.json": [CLAIMS, None, "x"]}, []),
        ({"feeds/claims.json": moved(CLAIMS)}, []),
        ({"elsewhere/factcheck/claims.json": moved(CLAIMS)}, []),
        ({"claims.json": moved(CLAIMS)}, []),
        (
            {
                "story.json": {
                    "$schema": 1,
                    "claims": 1,
                    "dataFeedElement": [{"item": 1}],
                }
            },
            [],
        ),
    ],
)
def test_data_that_a_page_has_lost(tmp_path_factory, files, found):
    """All of them together: what the site says elsewhere of the claim is the measure."""
    for address in (URL, ""):
        folder = Folder(tmp_path_factory.mktemp("site"))
        folder.write("story.html", page(data={"@type": "Article"}))
        for name, data in files.items():
            folder.write(name, json.dumps(data))

        assert folder.found(url=address) == found


@each(
    ("data", "kind", "found"),
    [
        ({"@graph": [{"@type": "WebPage"}, REVIEW]}, "application/ld+json", []),
        (REVIEW, "application/LD+JSON; charset=utf-8", []),
        (REVIEW, "application/json", LOST),
    ],
)
def test_data_in_other_forms(tmp_path_factory, data, kind, found):
    """As plugins for search engines write them."""
    folder = Folder(tmp_path_factory.mktemp("site"))
    text = page(data=data).replace("application/ld+json", kind)
    folder.write("story.html", text)
    folder.write("factcheck/claims.json", json.dumps(CLAIMS))

    assert folder.found() == found


def told(**fields):
    """Those data, with other fields."""
    return CLAIMS | {"claims": [{**CLAIMS["claims"][0], **fields}]}


IN_DATA = "factcheck/claims.json"


@each(
    ("data", "story", "found"),
    [
        (told(url=f"{URL}/gone.html#claim-x"), {}, [("dead-link", IN_DATA, 1)]),
        (told(page=f"{URL}/claims/pledge"), {}, [("dead-link", IN_DATA, 1)]),
        (told(url=f"{URL}/story.html#claim-x"), {}, [("dead-anchor", IN_DATA, 1)]),
        (told(uses=[{"url": f"{URL}/x#x"}]), {}, [("dead-link", IN_DATA, 1)]),
        (told(label="True"), {}, [(BADGE, "story.html", 8)]),
        (told(label="True"), {"data": [REVIEW] * 2}, [(COUNT, "story.html", 8)]),
        (told(), {"card": "x factcheck-gone"}, [(BADGE, "story.html", 1)]),
        (told(), {"data": "{"}, [("unreadable-data", "story.html", 3)]),
        (told(page=""), {}, []),
        (told(page="https://elsewhere.example/x"), {}, []),
    ],
)
def test_data_are_held_against_the_pages(tmp_path_factory, data, story, found):
    """They lead to notes that are there, and say what those say."""
    folder = Folder(tmp_path_factory.mktemp("site"))
    text = page(**story)
    if "factcheck-gone" in text:
        text = text.replace("factcheck-card", "fc-card").replace('href="#claim', '"')
    folder.write("story.html", text)
    folder.write(IN_DATA, json.dumps(data))

    assert [one for one in folder.found() if one[0] != "stale-page"] == found


def test_a_site_that_was_built_for_another_address(folder):
    """As where the settings for previews were taken to publish it."""
    folder.write(IN_DATA, json.dumps(moved(CLAIMS)))
    folder.write("story.html", page(data=moved(REVIEW)))

    assert folder.found() == [("dead-link", IN_DATA, 1)]
    assert folder.found(url="https://elsewhere.example") == []
    assert folder.found(url="") == []


def test_a_page_that_an_earlier_build_has_left(folder):
    """Its own data are whole, and the site tells nothing of them; a copy is no such page."""
    folder.write(IN_DATA, json.dumps(CLAIMS))
    folder.write("copy/story.html", page().replace("theme/", "../theme/"))
    assert folder.found() == []

    own = REVIEW | {"url": f"{URL}/old/#claim-pledge"}
    folder.write("old/index.html", page(data=own).replace("theme/", "../theme/"))
    folder.write(
        "noteless.html",
        f'<script type="application/ld+json">{json.dumps(own)}</script>',
    )
    assert folder.found() == [("stale-page", "old/index.html", 8)]


def test_a_page_of_a_claim_that_an_earlier_build_has_left(folder):
    """It says its own address; the data of the claim are on the article alone."""
    text = CLAIM_PAGE.format(address=f"{URL}/claims/pledge.html")
    folder.write("claims/pledge.html", text)
    folder.write(IN_DATA, json.dumps(told(page=f"{URL}/claims/pledge.html")))
    assert folder.found() == []

    folder.write(IN_DATA, json.dumps(told(page=f"{URL}/story.html")))
    assert folder.found() == [("stale-page", "claims/pledge.html", 2)]
    folder.write("claims/pledge.html", text.replace(URL, "https://elsewhere.example"))
    assert folder.found() == []
    folder.write("claims/pledge.html", text.replace("Misleading", "True"))
    folder.write(IN_DATA, json.dumps(told(page=f"{URL}/claims/pledge.html")))
    assert folder.found() == [(BADGE, "claims/pledge.html", 2)]


def test_what_the_data_do_not_tell_of_needs_no_claimreview(folder):
    """A claim without a day has none, whatever its neighbours have."""
    more = PAGE[PAGE.index("<p>") :].replace("pledge", "undated")
    more = more.format(mark="mixed", card="mixed", verdict="Misleading", more="")
    folder.write("story.html", page(more=more))
    folder.write("factcheck/claims.json", json.dumps(CLAIMS))

    assert folder.found() == []


@pytest.mark.parametrize(
    ("address", "rule"),
    [
        ("missing.html", "dead-link"),
        ("theme/missing.css", "dead-link"),
        ("#nowhere", "dead-anchor"),
        ("story.html#nowhere", "dead-anchor"),
        ("about/#them", "dead-anchor"),
        (f"{URL}/missing.html", "dead-link"),
        ("/site/missing.html", "dead-link"),
        ("../outside.html", "dead-link"),
        ("#claim-pledge", None),
        ("#top", None),
        ("#", None),
        ("", None),
        ("?page=2#claim-pledge", None),
        ("about/#us", None),
        ("about#old", None),
        ("about", None),
        ("about/index.html", None),
        ("story", None),
        (URL + "/about/#us", None),
        (URL + "#x", "dead-link"),
        ("/site/story.html", None),
        ("story.html#:~:text=promised", None),
        ("st%6Fry.html#claim%2Dpledge", None),
        ("https://elsewhere.example/missing.html#x", None),
        ("//elsewhere.example/x", None),
        ("mailto:a@example.org", None),
        ("http://[broken", None),
    ],
)
def test_links(folder, address, rule):
    """Links that stay on the site lead to a file, and to a place in it."""
    folder.write("story.html", page(more=f'<a href="{address}">'))

    assert folder.found() == ([(rule, "story.html", 10)] if rule else [])


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("factcheck/claims.json", "{'claims': []}", "unreadable-data"),
        ("feeds/all.atom.xml", "<feed>\x01</feed>", "unreadable-feed"),
        (
            "feeds/all.atom.xml",
            FEED.format(entries="<entry><id>1</id></entry>" * 2),
            "unreadable-feed",
        ),
        (
            "feeds/all.rss",
            "<rss><channel><item><guid>1</guid></item><item><guid>1</guid></item></channel></rss>",
            "unreadable-feed",
        ),
        ("story.claims.yaml", "claims: []", "leaked-sidecar"),
        (
            "feeds/all.rss",
            "<rss><channel><item><guid>1</guid></item></channel></rss>",
            None,
        ),
        ("sitemap.xml", "<urlset/>", None),
        ("sitemap.xml", f"<url><loc> {URL}/gone.html </loc></url>", "dead-link"),
        ("sitemap.xml", f"<url><loc>{URL}/story</loc><loc/></url>", None),
        ("sitemap.xml", "<url><loc>https://a.example/gone</loc></url>", None),
        ("a.xml", FEED.format(entries=f'<link href="{URL}/x"/>'), "dead-link"),
        ("a.xml", FEED.format(entries='<link href="gone.html"/>'), None),
        ("numbers.json", "1" * 4301, None),
        ("notes.yaml", "", None),
    ],
)
def test_other_files(folder, name, text, rule):
    """Data and feeds can be read, and no sidecar is among them."""
    folder.write(name, text)

    assert folder.found() == ([(rule, name, 1)] if rule else [])


def test_a_sidecar_that_is_linked_to_is_no_leak(folder):
    """Whoever publishes it on purpose may."""
    folder.write("story.claims.yaml", "claims: []")
    folder.write("story.html", page(more='<a href="story.claims.yaml">The sidecar</a>'))

    assert folder.found() == []


def test_nothing_leads_to_a_draft(folder):
    """Neither a link of a page nor a word of a data file; drafts may link to one another."""
    folder.write("drafts/hush.html", '<a href="other.html">')
    folder.write("drafts/other.html", "")
    folder.write(
        "about/index.html", '<p id="us"><a name="old" href="../drafts/hush.html">'
    )
    folder.write(
        "factcheck/claims.json", json.dumps([{"url": f"{URL}/drafts/hush.html"}])
    )

    assert folder.found() == [
        ("leaked-draft", "about/index.html", 1),
        ("leaked-draft", "factcheck/claims.json", 1),
    ]


SIDECAR = """\
claims:
- {id: pledge, quote: It was promised., verdict: misleading, status: draft}
- {id: twice, quote: It was promised twice., verdict: true, status: draft}
"""


def test_a_draft_claim_is_nowhere(folder, tmp_path):
    """With the sidecars at hand, drafts among their claims are looked for."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "story.md").touch()
    (content / "story.claims.yaml").write_text(SIDECAR)
    (content / "other.md").touch()
    (content / "other.claims.yaml").write_text(
        SIDECAR.replace("pledge", "own").replace(", status: draft", "")
    )
    folder.write(
        "factcheck/claims.json", json.dumps({"url": f"{URL}/story.html#claim-pledge"})
    )
    folder.write("feeds/all.atom.xml", "<feed><id>x#claim-pledge</id></feed>")
    folder.write("factcheck/broken.json", "{")

    assert draft_claims(read_written(content)) == {"pledge"}
    found = [one for one in folder.found(content=content) if one[0] != "missing-claim"]
    assert found == [
        ("unreadable-data", "factcheck/broken.json", 1),
        ("leaked-draft", "factcheck/claims.json", 1),
        ("leaked-draft", "feeds/all.atom.xml", 1),
        ("leaked-draft", "story.html", 1),
    ]


@pytest.mark.parametrize(
    ("articles", "is_published"),
    [
        (["Status: draft", "Status: published"], True),
        (["Status: draft", "Status: draft"], False),
        (["Status: draft"], False),
        ([], True),
    ],
)
def test_of_articles_that_share_a_sidecar_one_may_be_published(
    articles, is_published, tmp_path
):
    """A picture of the same name is no article."""
    (tmp_path / "story.claims.yaml").write_text(SIDECAR)
    (tmp_path / "story.jpg").touch()
    for name, status in zip(("story.md", "story.rst"), articles, strict=False):
        (tmp_path / name).write_text(f"Title: Story\n{status}\n\nIt was promised.")

    assert [one.is_published for one in read_written(tmp_path)] == [is_published]


def test_without_the_address_absolute_links_are_of_other_sites(folder):
    """They are not followed."""
    folder.write("story.html", page(more=f'<a href="{URL}/missing.html">'))

    assert audit(folder.path) == ()


def test_every_finding_has_a_rule(folder):
    """What the audit reports is explained."""
    folder.write(
        "story.html",
        page(mark="true", data=[REVIEW] * 2, more='<a href="#x"><a href="x">'),
    )
    names = {rule.name for rule in AUDIT_RULES}

    assert {rule for rule, *_ in folder.found()} <= names


@given(
    st.text() | st.from_regex(r"(<!?\[?[a-z]?[\]>]?){1,3}", fullmatch=True), st.text()
)
@example("<![", "")
@example("<![unknown]>", "b.html")
def test_no_page_is_too_broken(html, address):
    """Whatever a page holds and wherever its links lead, the audit goes on."""
    read = read_page(f'{html}<a href="{address}">{html}', "a.html", "a.html")
    site = BuiltSite(
        folder=None, url=URL, files=frozenset({"a.html"}), pages={"a.html": read}
    )

    for link in read.links:
        target = site.target(link.address, "a.html")
        assert target is None or target[0] in {"", "a.html"}


def test_the_command_says_that_all_is_well(folder, capsys):
    """It ends with status 0."""
    arguments = arguments_of(str(folder.path), "--url", URL)

    assert run_audit(arguments) == 0
    assert capsys.readouterr().out == "Audit: no problems.\n"


def test_the_command_wants_a_folder(tmp_path):
    """A wrong name is a mistake in usage, and not a clean site."""
    with pytest.raises(UsageError, match="there is no folder"):
        run_audit(arguments_of(str(tmp_path / "missing")))


def arguments_of(*words):
    """The command's arguments, parsed."""
    from argparse import ArgumentParser  # noqa: PLC0415 - of no other use here

    parser = ArgumentParser()
    configure_audit(parser)
    return parser.parse_args(words)
