"""Data files are written line by line, and in parts where one would be too large."""

import json

import pytest
from published import SITE, full_record, listed, minimal_record

from pelican_factcheck.publishing.datafiles import (
    DATA_FILES,
    DOCUMENTS,
    WRITERS,
    part_name,
    write_files,
)

RECORDS = [
    full_record(),
    minimal_record(),
    full_record(article_url="https://margin.example/b.html"),
]
LISTS = {
    "claims.json": "claims",
    "claimreview.json": "dataFeedElement",
    "claim-markup.json": "claimReviewMarkupPages",
    "annotations.jsonld": "items",
}


def write(folder, name, records, **limit):
    """Write the file *name* of *records* from their texts, as a build does."""
    claims, load = listed(records)
    document = DOCUMENTS[name](
        claims, SITE, lambda claim, site: WRITERS[name](load(claim), site)
    )
    write_files(folder, {name: document}, SITE.data_file, **limit)
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("records", [RECORDS, []], ids=["some", "none"])
def test_a_file_is_the_same_written_line_by_line(tmp_path, name, records):
    """Listed claims and their texts make the bytes that whole records make."""
    assert write(tmp_path, name, records) == [name]
    assert (tmp_path / name).read_bytes().decode() == DATA_FILES[name](records, SITE)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_too_large_comes_in_parts(tmp_path, name):
    """Each is a whole document, and names the one after it."""
    names = write(tmp_path, name, RECORDS, most=10)
    whole = json.loads(DATA_FILES[name](RECORDS, SITE))[LISTS[name]]
    parts = [
        json.loads((tmp_path / part_name(name, number)).read_text("utf-8"))
        for number in range(1, len(whole) + 1)
    ]

    assert len(names) == len(whole) > 1
    assert [item for part in parts for item in part[LISTS[name]]] == whole
    ways = [json.dumps(part.get("next") or part.get("hasPart", {})) for part in parts]
    assert [SITE.data_file(part_name(name, 2)) in way for way in ways] == [
        True,
        *(False for _ in whole[1:]),
    ]
    assert "http" not in ways[-1]


def test_parts_of_annotations_say_where_they_begin(tmp_path):
    """As the standard has it for the pages of a collection."""
    write(tmp_path, "annotations.jsonld", RECORDS, most=10)
    second = json.loads((tmp_path / "annotations-2.jsonld").read_text("utf-8"))

    assert second["id"] == SITE.data_file("annotations-2.jsonld")
    assert second["startIndex"] == 1
    assert second["partOf"]["first"] == SITE.data_file("annotations.jsonld")


def test_no_part_is_larger_than_wanted(tmp_path):
    """But for a line that alone is."""
    record = full_record()
    line = len(WRITERS["claims.json"](record, SITE).encode())
    head = len(DATA_FILES["claims.json"]([], SITE).encode())

    names = write(tmp_path, "claims.json", [record] * 5, most=head + 2 * line + 10)

    sizes = [(tmp_path / name).stat().st_size for name in names]
    assert len(sizes) == 3
    assert max(sizes) < head + 2 * line + 200
