"""Published claims to test with: a site, an article, and sidecars of two kinds."""

from textwrap import dedent

from msgspec import structs

from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.annotating.translations import translations_for
from pelican_factcheck.publishing.claimindex import make_directory
from pelican_factcheck.publishing.listing import (
    Publisher,
    SiteInfo,
    list_article,
    list_claim,
)
from pelican_factcheck.publishing.records import Record, passages_of, plain_text
from pelican_factcheck.sidecar.claims import Checked
from pelican_factcheck.sidecar.verdicts import DEFAULT_SCALE

SITE = SiteInfo(
    name="The Margin",
    url="https://margin.example",
    publisher=Publisher(
        name="Margin Press",
        url="https://margin.example/about.html",
        logo="https://margin.example/logo.png",
        policies={
            "correctionsPolicy": "https://margin.example/corrections.html",
            "verificationFactCheckingPolicy": "https://margin.example/method.html",
        },
    ),
    licence="https://creativecommons.org/licenses/by/4.0/",
    data_url="https://margin.example/factcheck",
)
BARE_SITE = SiteInfo(
    name="Notes",
    url="https://notes.example",
    publisher=Publisher(name="Notes", url="https://notes.example"),
)
ARTICLE = (
    "<p>It is often said, even by engineers, that James Watt invented the steam"
    " engine. He improved it.</p><p>Watt built the first one, in Glasgow.</p>"
)
MINIMAL = """
    claims:
    - quote: James Watt invented the steam engine
      verdict: unproven
      source: https://example.org/engine
    """
# Every field of the format, each text of it once; a test looks for all of them.
FULL = """
    format: 1
    sources:
      memoir: {title: memoir-title, author: memoir-author, isbn: "9780525508861",
               publisher: memoir-publisher, date: 2019-03-12, type: book, kind: primary}
    claims:
    - id: watt
      quote: James Watt invented the steam engine
      prefix: even by engineers, that
      suffix: He improved it.
      also:
      - {quote: Watt built the first one, prefix: improved it., suffix: ", in Glasgow", nth: 1}
      scope: quote
      claim: claim-text
      verdict: false
      summary: summary-text
      explanation: "explanation-text with **weight** and [a link](https://example.org/x)"
      claimant: {name: claimant-name, role: claimant-role, type: group, url: "https://claimant.example/",
                 same_as: "https://www.wikidata.org/wiki/Q1", image: "https://claimant.example/i.png"}
      said:
        date: 2022-03
        where: said-where
        first: yes
        in:
        - {url: "https://appearance.example/", title: appearance-title, date: 2022-03-01, link: no}
        - {url: "https://again.example/"}
      sources:
      - {source: memoir, locator: chapter-6, quote: source-quote, shows: against, note: source-note}
      - {url: "https://video.example/", title: video, type: video, start: "1:02", lang: de,
         archive: "https://web.archive.org/web/2022/https://video.example/", accessed: 2026-11-19}
      - {url: "https://paper.example/x.pdf", title: paper, type: report, page: 12, doi: 10.1000/182, link: no}
      - {title: aside-title, shows: context, kind: secondary}
      context: [{title: context-title, url: "https://context.example/"}]
      response: {by: response-by, date: 2026-11-18, text: response-text, url: "https://response.example/"}
      checked: {by: [Ada Example, Margin Press], date: 2026-11-20, reviewed: second-reader}
      history:
      - {date: 2026-11-22, kind: correction, was: "mostly-false", note: correction-note}
      - {date: 2026-11-23, kind: clarification, note: clarification-note}
      review_by: 2027-11-20
      tags: [tag-one, tag-two]
      lang: en-GB
    """


def records(sidecar=MINIMAL, article=ARTICLE, lang="en", scale=DEFAULT_SCALE, **fields):
    """Annotate *article* as a build does, and give its records."""
    read = read_sidecar(dedent(sidecar), scale=scale)
    assert read.diagnostics == ()
    checked = Checked(by=("Ben Author",), date="2026-11-10")
    page = annotate(article, read.claims, Options(lang=lang, checked=checked))
    assert page.diagnostics == ()
    made = (record_of(note, lang=lang) for note in page.notes)
    return [structs.replace(record, **fields) for record in made]


def record_of(note, lang="en", article_url="https://margin.example/steam.html"):
    """Make the record of one note."""
    return Record(
        note=note,
        article_title="A short history of steam",
        article_url=article_url,
        lang=lang,
        translations=translations_for(lang),
        published="2026-11-10",
        authors=("Ben Author",),
        passages=passages_of(note),
        text=plain_text(note.claim.explanation),
    )


def full_record(**fields):
    """Give the record that has everything."""
    return records(FULL, **fields)[0]


def minimal_record(**fields):
    """Give the record of a claim in three lines."""
    return records(**fields)[0]


def listed(records):
    """What lists say of *records*, and the function that loads the whole of one."""
    whole = {}
    for record in records:
        claim = list_claim(record, 0)
        claim.article = list_article(record)
        whole[id(claim)] = claim, record
    return [claim for claim, _ in whole.values()], lambda claim: whole[id(claim)][1]


def directory_of(records, site=SITE, **options):
    """Where the pages of *records* are."""
    claims, load = listed(records)
    return make_directory(claims, site, load, **options)
