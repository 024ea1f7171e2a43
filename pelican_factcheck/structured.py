"""What programs read: the head of a page, and the data files of a site."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from markupsafe import Markup

from pelican_factcheck.outputs.claimdata import (
    CLAIMS,
    CLAIMS_SCHEMA,
    claims_json,
    claims_json_schema,
)
from pelican_factcheck.outputs.claimreview import claim_review
from pelican_factcheck.outputs.datafeeds import (
    CLAIM_MARKUP,
    CLAIMREVIEW,
    claim_markup_json,
    claimreview_json,
)
from pelican_factcheck.outputs.jsontext import write_script
from pelican_factcheck.outputs.records import Record, Site
from pelican_factcheck.outputs.webannotation import ANNOTATIONS, annotations_jsonld

Writer = Callable[[Sequence[Record], Site], str]
DATA_FILES: Mapping[str, Writer] = {
    CLAIMS: claims_json,
    CLAIMS_SCHEMA: lambda _records, _site: claims_json_schema(),
    CLAIMREVIEW: claimreview_json,
    CLAIM_MARKUP: claim_markup_json,
    ANNOTATIONS: annotations_jsonld,
}
"""The data files by name; each is a function of the records, the same for the same."""


def json_ld_scripts(records: Iterable[Record], site: Site) -> Markup:
    """Write the ClaimReview of each record for the head of a page, one element each.

    Not a list and no `@graph`: search engines and fact-check crawlers look for
    single objects.
    """
    return Markup("\n").join(
        write_script(claim_review(record, site)) for record in records
    )
