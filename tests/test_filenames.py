"""File names: no two are one to any file system, and none leads out of its folder."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from sites import Site
from tables import each

from pelican_factcheck.sidecar.identifiers import (
    RESERVED,
    assign_names,
    fold_path,
)


@each(
    ("wanted", "names"),
    [
        (["NATO", "nato", "Nato!"], ["nato", "nato-2", "nato-3"]),
        (["Café", "Cafe\u0301"], ["café", "café-2"]),
        (["con", "NUL", "COM1", "index"], ["con-2", "nul-2", "com1-2", "index-2"]),
        (["LPT¹"], ["lpt1-2"]),
        (["../../etc/passwd", "a/b\\c"], ["etc-passwd", "a-b-c"]),
        (["Ο ΝΌΜΟΣ", "ο νόμος"], ["ο-νόμος", "ο-νόμος-2"]),
        (["σ", "ς", "ΟΔΟΣ"], ["σ", "ς-2", "οδος"]),
        (["İstanbul", "I\u0307zmir"], ["istanbul", "izmir"]),
        (["Ꭰꮃ", "ꭰꮃ"], ["ꭰꮃ", "ꭰꮃ-2"]),
        (["Straße", "STRASSE", "GROẞ"], ["strasse", "strasse-2", "gross"]),
        (["", "…", "."], ["unnamed", "unnamed-2", "unnamed-3"]),
        (["nato-2", "nato", "NATO"], ["nato-2", "nato", "nato-3"]),
    ],
)
def test_names(wanted, names):
    """Names are the words of a text, with a number where another has them."""
    assert assign_names(wanted) == names


def test_many_of_one_name_are_numbered_through():
    """A site may rest on many sources that are all called Annual report."""
    wanted = ["Annual report"] * 1000 + ["annual-report-7", "Annual report"]

    names = assign_names(wanted)

    assert names[1] == "annual-report-2"
    assert names[-3:] == [
        "annual-report-1000",
        "annual-report-7-2",
        "annual-report-1001",
    ]


@given(st.lists(st.text()))
def test_names_are_kept_apart_by_every_file_system(wanted):
    """Neither case nor Unicode form makes two names one, and no name is a device."""
    names = assign_names(wanted)
    folded = [unicodedata.normalize("NFD", name.casefold()) for name in names]

    assert len(names) == len(wanted)
    assert len(set(folded)) == len(folded)
    for name in names:
        assert fold_path(name) not in RESERVED
        assert not set(name) & set('/\\:*?"<>|.\0')
        assert 0 < len(name.encode()) <= 80


@given(st.lists(st.text()), st.text())
def test_names_do_not_change_when_others_come_later(wanted, later):
    """What has been published stays at its address."""
    assert assign_names([*wanted, later])[:-1] == assign_names(wanted)


def test_names_of_signs_alone_have_a_page_each(tmp_path):
    """Tags and claimants; of others the sign at the end makes no difference."""
    site = Site(tmp_path)
    site.write(
        "a.md", "Title: A\nDate: 2026-01-02\n\nOne is so. Two is so. Three is so."
    )
    site.write(
        "a.claims.yaml",
        """
        claims:
        - {quote: One is so., verdict: true, tags: [., NATO], claimant: "!!!"}
        - {quote: Two is so., verdict: true, tags: [.., NATO], claimant: "!"}
        - {quote: Three is so., verdict: true, tags: […], claimant: "!!!"}
        """,
    )
    files = site.build(FACTCHECK_PAGES=["tags", "claimants"]).files()
    titles = {
        kind: sorted(
            text.partition("<title>")[2].partition(" – ")[0]
            for name, text in files.items()
            if name.startswith(f"factcheck/{kind}/")
        )
        for kind in ("tags", "claimants")
    }

    assert titles == {"tags": [".", "..", "NATO", "…"], "claimants": ["!", "!!!"]}
