"""The data for the browser's search: all claims, in as few bytes as possible."""

import json
import re
from collections.abc import Iterable, Sequence

from pelican_factcheck.annotating.explanations import clean_text
from pelican_factcheck.annotating.notes import look_of
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.claimindex import MEMBERS, Directory
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.publishing.pages import rank_verdicts

FORMAT = 1
MARK = "claim-"
"""What the id of every mark begins with."""
WORD = re.compile("[a-z0-9]+")


def search_data(directory: Directory, translations: Translations) -> dict[str, object]:
    """Return what the script filters and shows as JSON, newest claims first.

    Each claim is a list: statement, slug, verdict, date, article, claimant, tags,
    sources, 1 if withdrawn, language if not the site's. Verdict to sources are
    places in the lists of the same name, -1 for no claimant. Articles are
    title and path below the site, groups are slug and name. Slugs are shortened
    (see `shorten_slug`); `folders` has the place of the pages that they name.
    """
    scale = directory.site.scale
    verdicts = rank_verdicts(scale[record.verdict] for record in directory.records)
    articles = _unique(
        (directory.article(record), record.article.title)
        for record in directory.records
    )
    return {
        "format": FORMAT,
        "folders": {
            kind: f"{directory.folder}{kind}/"
            for kind in ("claims", "claimants")
            if kind in directory.kinds
        },
        "verdicts": [[v.key, translations.verdict(v), look_of(v)] for v in verdicts],
        "articles": [[clean_text(title), path] for path, title in articles],
        **{
            kind: [
                [shorten_slug(g.slug, clean_text(g.name)), clean_text(g.name)]
                for g in groups
            ]
            for kind, groups in directory.groups.items()
        },
        "claims": list(_claims(directory, [v.key for v in verdicts], articles)),
    }


def shorten_slug(slug: str, text: str) -> str | int:
    """Return how many words of *text* make up *slug*, where that is all of it.

    A slug says again what the text says, and compression does not see it; half
    of the file would be slugs.
    """
    words = WORD.findall(text.lower()) if text.isascii() else []
    size = slug.count("-") + 1
    return size if slug == "-".join(words[:size]) else slug


def search_json(directory: Directory, translations: Translations) -> str:
    """Write the data for the browser's search; same records, same text."""
    return json.dumps(
        search_data(directory, translations),
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
    )


def _claims(
    directory: Directory, verdicts: Sequence[str], articles: Sequence[tuple[str, str]]
) -> Iterable[list[object]]:
    article_at = {path: place for place, (path, _) in enumerate(articles)}
    group_at = {
        kind: {group.key: place for place, group in enumerate(groups)}
        for kind, groups in directory.groups.items()
    }

    verdict_at = {key: place for place, key in enumerate(verdicts)}

    def places(kind: str, record: ListedClaim) -> list[int]:
        keys = dict.fromkeys(key for key, _ in MEMBERS[kind](record))
        return [group_at[kind][key] for key in keys]

    for record in directory.records:
        statement = clean_text(record.statement)
        fields: list[object] = [
            statement,
            shorten_slug(_slug(directory, record), statement),
            verdict_at[record.verdict],
            record.date,
            article_at[directory.article(record)],
            next(iter(places("claimants", record)), -1),
            places("tags", record),
            places("sources", record),
            int(record.withdrawn),
            _foreign(record.language, directory.site.lang),
        ]
        yield _without_tail(fields)


def _slug(directory: Directory, record: ListedClaim) -> str:
    """Return the name of a claim's page, or else what its mark is called."""
    if "claims" in directory.kinds:
        return directory.claim_name(record)
    return record.mark.removeprefix(MARK)


def _without_tail(fields: list[object]) -> list[object]:
    """Leave out what is empty at the end: most claims are neither old nor foreign."""
    while not fields[-1]:
        fields.pop()
    return fields


def _foreign(lang: str, site_lang: str) -> str:
    return "" if lang.casefold() == site_lang.casefold() else lang


def _unique(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(dict(pairs).items())
