"""What programs read: the head of a page, and the data files of a site.

Most of it is one text for each claim, which depends on nothing but the claim and the
site. So the texts of a claim are written when its article is annotated, and the files
are joined from them, line by line.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from markupsafe import Markup

from pelican_factcheck.publishing.claimreview import claim_review
from pelican_factcheck.publishing.claims_json import (
    CLAIMS,
    CLAIMS_SCHEMA,
    claims_document,
    claims_json,
    claims_json_schema,
    write_claim,
)
from pelican_factcheck.publishing.datafeeds import (
    CLAIM_MARKUP,
    CLAIMREVIEW,
    claim_markup_json,
    claimreview_document,
    claimreview_json,
    markup_document,
    write_markup,
    write_review,
)
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.publishing.records import Record, SiteInfo, Write
from pelican_factcheck.publishing.schemaorg import (
    CLOSING,
    SEPARATOR,
    Document,
    write_script,
)
from pelican_factcheck.publishing.webannotation import (
    ANNOTATIONS,
    annotations_document,
    annotations_jsonld,
    write_annotation,
)

Writer = Callable[[Sequence[Record], SiteInfo], str]
DATA_FILES: Mapping[str, Writer] = {
    CLAIMS: claims_json,
    CLAIMS_SCHEMA: lambda _records, _site: claims_json_schema(),
    CLAIMREVIEW: claimreview_json,
    CLAIM_MARKUP: claim_markup_json,
    ANNOTATIONS: annotations_jsonld,
}
"""The data files by name; each is a function of the records, the same for the same."""
DOCUMENTS: Mapping[
    str, Callable[[Sequence[ListedClaim], SiteInfo, Write[ListedClaim]], Document]
] = {
    CLAIMS: claims_document,
    CLAIMREVIEW: claimreview_document,
    CLAIM_MARKUP: markup_document,
    ANNOTATIONS: annotations_document,
}
"""The same from listed claims, whose texts were written before."""
WRITERS: Mapping[str, Write[Record]] = {
    CLAIMS: lambda record, _site: write_claim(record),
    CLAIMREVIEW: write_review,
    CLAIM_MARKUP: write_markup,
    ANNOTATIONS: write_annotation,
}
"""The texts of one claim by the file that holds them."""


def json_ld_scripts(records: Iterable[Record], site: SiteInfo) -> Markup:
    """Write the ClaimReview of each record for the head of a page, one element each.

    Not a list and no `@graph`: search engines and fact-check crawlers look for
    single objects.
    """
    return Markup("\n").join(
        write_script(claim_review(record, site)) for record in records
    )


MOST_BYTES = 40_000_000
"""Of a data file; hosts and readers refuse larger ones."""


def write_parts(
    path: Path,
    document: Document,
    address_of: Callable[[str], str],
    most: int = MOST_BYTES,
) -> None:
    """Write *document* to the file *path*, line by line.

    What would make it larger than *most* bytes goes into `NAME-2.json` and further
    parts, each a whole document that names the one after it. *address_of* returns the
    address of a file by its name.
    """
    items = iter(document.items)
    item, number, start = next(items, None), 1, 0
    while item is not None or number == 1:
        name = part_name(path.name, number)
        head = document.part(address_of(name), start) if number > 1 else document
        with path.with_name(name).open("w", encoding="utf-8", newline="\n") as file:
            size, separator = file.write(head.opening), ""
            while item is not None:
                size += len(item.encode()) + len(SEPARATOR)
                if size > most and separator:
                    break
                file.write(separator + item)
                separator = SEPARATOR
                start += 1
                item = next(items, None)
            number += 1
            is_last = item is None
            following = address_of(part_name(path.name, number))
            file.write(CLOSING if is_last else document.closing(following))


def part_name(name: str, number: int) -> str:
    """Return the name of a part of the file *name*: `claims.json`, `claims-2.json`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{number}{dot}{ending}" if number > 1 else name
