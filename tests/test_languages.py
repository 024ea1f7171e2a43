"""Every word that readers see is in every catalogue, and dates read as people write them."""

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.localedata import locale_identifiers
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po
from tables import each

from pelican_factcheck.anchoring.compounds import ENGLISH_MONTHS
from pelican_factcheck.annotating.templates import TEMPLATES
from pelican_factcheck.annotating.translations import (
    FOLDER,
    TEMPLATE,
    translations_for,
    wrong_overrides,
)
from pelican_factcheck.settings import read_settings
from pelican_factcheck.sidecar.reader import read_sidecar
from pelican_factcheck.sidecar.verdicts import (
    DEFAULT_SCALE,
    LABELS,
    Verdict,
    fold_name,
    name_verdicts,
)

PACKAGE = TEMPLATES.parent
CATALOGUES = sorted(FOLDER.glob("*/LC_MESSAGES/factcheck.po"))
LANGUAGES = [path.parts[-3] for path in CATALOGUES]
# What Babel writes into the head of a template, and nobody needs there.
BOILERPLATE = ("-Date:", "EMAIL@ADDRESS", "LL@li.org", "Generated-By", "VERSION")
OTHERS = pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)


def shown_words() -> Iterator[tuple[object, str]]:
    """Find every word that templates, modules and the scale of verdicts show."""
    kinds = [(path, "jinja2") for path in TEMPLATES.glob("*.html")]
    # Taking a file apart takes long, and few have a word to show.
    kinds += [
        (path, "python")
        for path in PACKAGE.rglob("*.py")
        if "gettext" in path.read_text(encoding="utf-8")
    ]
    keywords = {"gettext": None, "ngettext": (1, 2)}
    for path, kind in sorted(kinds):
        for _, message, _, _ in extract_from_file(kind, path, keywords=keywords):
            yield message, path.name
    for verdict in DEFAULT_SCALE.values():
        yield verdict.label, "verdicts.py"
        yield verdict.means, "verdicts.py"


def read_catalogue(path: Path) -> Catalog:
    """Read a `.po` or `.pot` file."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3] if path.suffix == ".po" else None)


def messages(catalog: Catalog) -> set[object]:
    """The words that a catalogue is about."""
    return {message.id for message in catalog if message.id}


def write_template() -> None:
    """Write the template for translators anew."""
    header = "# The words of pelican-factcheck, for translators."
    catalog = Catalog(header_comment=header, fuzzy=False)
    for message, name in shown_words():
        catalog.add(message, locations=[(name, None)])
    written = BytesIO()
    write_po(written, catalog, include_lineno=False, sort_output=True)
    lines = written.getvalue().decode().splitlines(keepends=True)
    kept = [line for line in lines if not any(word in line for word in BOILERPLATE)]
    TEMPLATE.write_text("".join(kept), encoding="utf-8")


def test_the_template_lists_every_word(update):
    """The translators' template holds what is shown and nothing else."""
    if update:
        write_template()

    assert messages(read_catalogue(TEMPLATE)) == {
        message for message, _ in shown_words()
    }


@OTHERS
def test_catalogues_are_complete(path):
    """Each language has each word of the template and no others."""
    catalog = read_catalogue(path)
    assert messages(catalog) == messages(read_catalogue(TEMPLATE))
    assert [message.id for message in catalog if not message.string] == []


@OTHERS
def test_translations_keep_the_placeholders(path):
    """Each form has the placeholders of its English word, or none."""
    by_form = defaultdict(dict)
    for message in filter(lambda one: one.id, read_catalogue(path)):
        forms = message.string
        english = message.id if isinstance(message.id, str) else message.id[0]
        for number, form in enumerate(forms if isinstance(forms, tuple) else (forms,)):
            by_form[number][english] = form

    assert by_form
    for words in by_form.values():
        assert list(wrong_overrides(words)) == []


@each(
    ("lang", "day", "expected"),
    [
        ("en", "2008", "2008"),
        ("en", "2008-04", "April 2008"),
        ("en", "2008-04-03", "April 3, 2008"),
        ("en-GB", "2008-04-03", "3 April 2008"),
        ("de", "2026-01-05", "5. Januar 2026"),
        ("de-AT", "2026-01", "Jänner 2026"),
        ("fr_CA", "2026-01-05", "5 janvier 2026"),
        ("es", "2026-01", "enero de 2026"),
        ("ar", "2026-01-05", "5 يناير 2026"),
        ("en", "", ""),
    ],
)
def test_dates(lang, day, expected):
    """A date says as much as it knows, the way the language and region write it."""
    assert translations_for(lang).date(day) == expected


@each("lang", ["en", "en-US", "en-GB", "en-AU", "en-x-simple"])
def test_english_is_written_as_babel_writes_it(lang):
    """Whether its tables are loaded for that or not."""
    english = translations_for(lang)

    for month in range(1, 13):
        for day in (date(2025, month, 1), date(987, month, 28)):
            assert english.date(day.isoformat()) == format_date(
                day, "long", locale=english.locale
            )
        first = date(2025, month, 1)
        assert english.date(f"2025-{month:02}") == format_skeleton(
            "yMMMM", first, locale=english.locale
        )


def test_the_months_of_english_are_those_of_babel():
    """A quote of "4 June" without the month is torn, whoever lists the months."""
    spoken = {
        name.casefold().rstrip(".")
        for tag in ("en", "en_AU")
        for use in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for name in Locale.parse(tag).months[use][width].values()
    }

    assert spoken == ENGLISH_MONTHS


TABLES_LOADED = """
from pelican_factcheck import annotate, read_sidecar
page = annotate(
    "<p>Nobody rode in 2018, and trams ran in 2019 with 4 June flags on them.</p>",
    read_sidecar(
        "checked: {date: 2026-01-05}\\n"
        "claims: [{quote: trams ran in 2019, verdict: false}]"
    ).claims,
)
from babel import core, localedata
print(page.anchors[0].status, core._global_data is None, [*localedata._cache])
"""


def test_an_article_in_english_loads_no_table_of_babel():
    """They would take a tenth of a second, and as much memory as a thousand claims."""
    told = subprocess.run(
        [sys.executable, "-c", TABLES_LOADED],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert told.split(None, 1) == ["exact", "True []\n"]


def test_no_english_is_written_from_the_right():
    """That is known without the tables, too."""
    tags = (tag for tag in locale_identifiers() if tag.split("_")[0] == "en")

    assert {Locale.parse(tag).text_direction for tag in tags} == {"ltr"}


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("de", ("Quellen", "de", "ltr")),
        ("de-AT", ("Quellen", "de-AT", "ltr")),
        ("ar", ("المصادر", "ar", "rtl")),
        ("en-GB", ("Sources", "en-GB", "ltr")),
        pytest.param("he", ("Sources", "en", "ltr"), id="no catalogue"),
        pytest.param("tlh", ("Sources", "en", "ltr"), id="no such language"),
        pytest.param("!", ("Sources", "en", "ltr"), id="no language tag"),
        pytest.param("", ("Sources", "en", "ltr"), id="none"),
    ],
)
def test_words_for(lang, expected):
    """Words come in the article's language, and in English where there are none."""
    translations = translations_for(lang)
    assert (
        translations.gettext("Sources"),
        translations.lang,
        translations.dir,
    ) == expected


@each(
    ("count", "expected"),
    [
        (1, "مصدر واحد"),
        (2, "مصدران"),
        (5, "5 مصادر"),
        (11, "11 مصدرًا"),
        (100, "100 مصدر"),
    ],
)
def test_plurals(count, expected):
    """A language with six numbers gets the right one of them."""
    form = translations_for("ar").ngettext(
        "%(count)s source", "%(count)s sources", count
    )
    assert form % {"count": count} == expected


def test_verdicts_of_ours_are_translated():
    """The default scale speaks the reader's language."""
    translations = translations_for("fr")
    assert translations.verdict(DEFAULT_SCALE["false"]) == "Faux"
    assert (
        translations.meaning(DEFAULT_SCALE["false"])
        == "Les preuves contredisent l’affirmation."
    )
    assert translations.former("FALSE") == "Faux"


@each("written", ["wahr", "Wahr", "vrai", "TRUE", "true"])
def test_a_former_verdict_is_told_in_the_words_of_readers(written):
    """An author may have named it in any language, as in `verdict`."""
    assert translations_for("de").former(written) == "Wahr"
    assert translations_for("de").former(f"{written}?") == f"{written}?"


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        ("2026-11-01", "1er novembre 2026"),
        ("2026-11-11", "11 novembre 2026"),
        ("2026-11", "novembre 2026"),
    ],
)
def test_french_counts_the_first_day_of_a_month(day, shown):
    """And no other; Spanish and German count none of them so."""
    assert translations_for("fr").date(day) == shown
    assert translations_for("fr-CA").date(day) == shown
    assert "er" not in translations_for("es").date("2026-11-01").split()[0]


def test_verdicts_of_a_site_stay_as_written():
    """A label of the site's own is shown as it is, whatever its key."""
    own = Verdict(key="false", label="Quatsch", tone="false", means="True")
    assert translations_for("fr").verdict(own) == "Quatsch"
    assert translations_for("fr").meaning(own) == "True"
    assert translations_for("fr").former("Quatsch") == "Quatsch"


def test_a_site_can_override_each_word():
    """The site's words win over ours, in singular and plural."""
    own = {"Sources": "Belege", "%(count)s sources": "%(count)s Belege"}
    translations = translations_for("de", own)
    assert translations.gettext("Sources") == "Belege"
    assert translations.gettext("Changes") == "Änderungen"
    assert (
        translations.ngettext("%(count)s source", "%(count)s sources", 2)
        == "%(count)s Belege"
    )
    assert (
        translations.ngettext("%(count)s source", "%(count)s sources", 1)
        == "%(count)s Quelle"
    )


@each(
    ("message", "own", "problem"),
    [
        ("Corection", "x", "`Corection` is none of our words; did you mean `Correction`?"),
        ("Xylophone", "x", "`Xylophone` is none of our words"),
        ("page %(page)s", "S. %(seite)s", "`S. %(seite)s` asks for `%(seite)s`, which `page %(page)s` does not have"),
        ("page %(page)s", "100 % %(page)s", "`100 % %(page)s` has a `%` that is no placeholder; write `%%`"),
    ],
)  # fmt: skip
def test_overrides_that_cannot_work(message, own, problem):
    """An override for no word of ours, or with a wrong placeholder, is told."""
    assert list(wrong_overrides({message: own})) == [problem]


def test_overrides_that_work():
    """An override may leave a placeholder out."""
    assert (
        list(wrong_overrides({"page %(page)s": "%(page)s", "Sources": "100 %"})) == []
    )


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", "Ada, Ben, and Cleo"),
        ("fr", "Ada, Ben et Cleo"),
        ("ar", "Ada وBen وCleo"),
    ],
)
def test_listings(lang, expected):
    """Names are enumerated as the language does it."""
    assert translations_for(lang).listing(("Ada", "Ben", "Cleo")) == expected


def test_language_names():
    """A language has a name in the reader's language, or else its tag."""
    assert translations_for("de").language("fr") == "Französisch"
    assert translations_for("de").language("tlh-x") == "tlh-x"


def test_labels_are_those_of_the_catalogues():
    """What authors may write for a verdict is what readers see of it."""
    assert {
        key: tuple(
            translations_for(lang).verdict(verdict) for lang in sorted(LANGUAGES)
        )
        for key, verdict in DEFAULT_SCALE.items()
    } == dict(LABELS)


@each("lang", LANGUAGES)
def test_the_label_of_a_page_is_a_verdict(lang):
    """Authors write what they see on their pages, in any case and Unicode form."""
    for key, verdict in DEFAULT_SCALE.items():
        label = translations_for(lang).verdict(verdict)
        for typed in (label, label.upper(), normalize("NFD", label), f"{label} "):
            text = f"claims: [{{quote: a, verdict: '{typed}'}}]"
            (claim,) = read_sidecar(text).claims
            assert claim.verdict.key == key


def test_no_label_stands_for_two_verdicts():
    """In no language and in no two."""
    names = [
        (fold_name(name), key)
        for key, verdict in DEFAULT_SCALE.items()
        for name in {verdict.key, verdict.label, *verdict.aliases, *LABELS[key]}
    ]
    assert len(dict(names)) == len(set(names))


def test_a_label_of_the_sites_own_words_is_a_verdict():
    """`FACTCHECK_WORDS` changes what readers see, and so what authors may write."""
    settings = read_settings({"FACTCHECK_WORDS": {"True": "Stimmt", "False": "Quark"}})
    names = name_verdicts(settings.verdicts)

    assert (names["stimmt"].key, names["quark"].key) == ("true", "false")
    assert names["wahr"].key == "true"


def test_a_label_that_a_site_has_changed_is_translated_nowhere():
    """Then no page shows the translation of ours, and it means nothing."""
    scale = {"true": Verdict(key="true", label="Right", tone="true")}

    assert "wahr" not in name_verdicts(scale)
