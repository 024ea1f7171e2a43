"""What programs read: the head of a page, and the data files of a site.

Most of it is one text for each claim, which depends on nothing but the claim and the
site. So the texts of a claim can be written wherever it was annotated, and are only
joined when all are there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from markupsafe import Markup

from pelican_factcheck.publishing.claimreview import claim_review
from pelican_factcheck.publishing.claims_json import (
    CLAIMS,
    CLAIMS_SCHEMA,
    claims_json,
    claims_json_schema,
    write_claim,
)
from pelican_factcheck.publishing.datafeeds import (
    CLAIM_MARKUP,
    CLAIMREVIEW,
    claim_markup_json,
    claimreview_json,
    write_markup,
    write_review,
)
from pelican_factcheck.publishing.records import Record, SiteInfo, Texts
from pelican_factcheck.publishing.schemaorg import write_script
from pelican_factcheck.publishing.webannotation import (
    ANNOTATIONS,
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
HEAD = "head"
"""What the head of a page says of a claim; the other texts go into files."""
WRITERS: Mapping[str, Callable[[Record, SiteInfo], str]] = {
    HEAD: lambda record, site: write_script(claim_review(record, site)),
    CLAIMS: lambda record, _site: write_claim(record),
    CLAIMREVIEW: write_review,
    CLAIM_MARKUP: write_markup,
    ANNOTATIONS: write_annotation,
}
"""The texts of one claim by the file that holds them."""


def write_texts(record: Record, site: SiteInfo) -> Texts:
    """Write every text of one claim."""
    return {name: str(write(record, site)) for name, write in WRITERS.items()}


def json_ld_scripts(records: Iterable[Record], site: SiteInfo) -> Markup:
    """Write the ClaimReview of each record for the head of a page, one element each.

    Not a list and no `@graph`: search engines and fact-check crawlers look for
    single objects.
    """
    return Markup("\n").join(
        Markup(record.texts.get(HEAD) or WRITERS[HEAD](record, site))  # noqa: S704 - no `<` is left in it but the element's
        for record in records
    )
