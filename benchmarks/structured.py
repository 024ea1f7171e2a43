"""Hold our structured data against other people's validators.

    python benchmarks/structured.py CORPUS [OUTPUT]

CORPUS holds `validators/` (the vocabulary, context and shapes of schema.org, the
schema of Duke's ingest, the assertions of the W3C) and `claimreview/` (Google's
discovery document). Judged are two invented claims, all claims of this manual,
and with OUTPUT those of a built site. Needs `jsonschema` and `pyshacl` as well.
"""

import csv
import importlib.util
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from jsonschema import Draft6Validator, Draft202012Validator, FormatChecker
from markdown import markdown
from pyshacl import validate
from rdflib import RDF, RDFS, SH, Graph, Namespace

from pelican_factcheck import annotate
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.publishing.datafiles import DATA_FILES, json_ld_scripts
from pelican_factcheck.publishing.records import Record
from pelican_factcheck.sidecar.reader import read_library, read_sidecar_file

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tests"))

from published import SITE, full_record, minimal_record, record_of  # noqa: E402 - found only now

SCHEMA = "https://schema.org/"
VOCABULARY = Namespace("http://schema.org/")
SHAPES = Namespace("http://schema.org/validation#")
DATA_TYPES = {"Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean"}
EXTENSIONS = ["extra", "toc", "attr_list", "meta"]
PAGE_FORM = "GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage"
Json = Any
Problems = Iterator[str]


def main() -> None:
    """Print one line a check and file; leave with 1 if one of them found fault."""
    corpus = Path(sys.argv[1])
    outputs = [
        render([full_record(), minimal_record(article_url=f"{SITE.url}/b.html")])
    ]
    outputs.append(render(list(manual_records())))
    outputs += [read_output(Path(folder)) for folder in sys.argv[2:]]
    checks = make_checks(corpus)
    faults = [run(checks, number, output) for number, output in enumerate(outputs, 1)]
    sys.exit(any(faults))


def run(
    checks: list[tuple[str, str, Callable[[Json], Problems]]],
    number: int,
    output: dict[str, Json],
) -> int:
    """Run every check on one set of files; how many problems there are."""
    found = 0
    for name, file, check in checks:
        problems = list(check(output[file]))
        found += len(problems)
        print(f"{number}  {file:<20} {name:<28} {len(problems)} problems")
        for problem in problems[:5]:
            print(f"      {problem}")
    return found


def render(records: list[Record]) -> dict[str, Json]:
    """Write and read again every data file, and the scripts of a page's head."""
    files = {
        name: json.loads(write(records, SITE)) for name, write in DATA_FILES.items()
    }
    return {**files, "head": scripts_of(json_ld_scripts(records, SITE))}


def read_output(folder: Path) -> dict[str, Json]:
    """Read the data files of a built site, and the scripts of its pages."""
    files = {
        name: json.loads(next(folder.rglob(name)).read_text()) for name in DATA_FILES
    }
    pages = (page.read_text() for page in sorted(folder.rglob("*.html")))
    return {**files, "head": [script for page in pages for script in scripts_of(page)]}


def scripts_of(html: str) -> list[Json]:
    """Read the JSON-LD of a page."""
    found = BeautifulSoup(html, "html.parser").find_all(
        "script", type="application/ld+json"
    )
    return [json.loads(script.string) for script in found]


def manual_records() -> Iterator[Record]:
    """Annotate the manual as far as Markdown alone renders it."""
    library, _ = read_library(
        (ROOT / "content/sources.yaml").read_text(), "sources.yaml"
    )
    for path in sorted((ROOT / "content").rglob("*.claims.yaml")):
        name = path.name.removesuffix(".claims.yaml")
        lang = "de" if name.endswith("-de") else "en"
        source = path.with_name(f"{name}.md").read_text()
        html = markdown(source, extensions=EXTENSIONS)
        claims = read_sidecar_file(path, root=None, library=library).claims
        page = annotate(html, claims, Options(lang=lang))
        for note in page.notes:
            yield record_of(note, lang=lang, article_url=f"{SITE.url}/{name}.html")


def make_checks(corpus: Path) -> list[tuple[str, str, Callable[[Json], Problems]]]:
    """Give the checks, each with the file that it is for."""
    validators = corpus / "validators"
    vocabulary = Vocabulary(validators)
    shapes = Shapes(validators)
    discovery = corpus / "claimreview/google_factcheck_api/factchecktools.v1alpha1.json"
    forms = json.loads(discovery.read_text())["schemas"]
    duke = json.loads((validators / "claim-review-schema.json").read_text())
    del duke["definitions"]["claimReview"]["$id"]  # it would cut off its neighbours
    return [
        ("vocabulary of schema.org", "head", vocabulary.check),
        ("shapes of schema.org", "head", shapes.check),
        ("vocabulary of schema.org", "claimreview.json", vocabulary.check),
        ("Duke's schema", "claimreview.json", lambda feed: check_duke(feed, duke)),
        ("Google's form", "claim-markup.json", lambda file: check_forms(file, forms)),
        ("the W3C's assertions", "annotations.jsonld", w3c_check(validators)),
        ("our own schema", "claims.json", check_claims),
    ]


class Vocabulary:
    """The types and properties of schema.org, and what may stand where."""

    def __init__(self, validators: Path) -> None:
        graph = Graph().parse(validators / "schemaorg-current-https.ttl")
        self.parents: dict[str, set[str]] = {}
        for child in graph.subjects(RDF.type, RDFS.Class):
            if not child.startswith(SCHEMA):
                continue  # what others call the same
            names = {local(parent) for parent in graph.objects(child, RDFS.subClassOf)}
            self.parents[local(child)] = names
        with (validators / "schemaorg-all-https-properties.csv").open() as file:
            self.properties = {
                row["label"]: (
                    names_in(row["domainIncludes"]),
                    names_in(row["rangeIncludes"]),
                )
                for row in csv.DictReader(file)
            }

    def ancestry(self, kind: str) -> set[str]:
        """The type and all that it is a kind of."""
        above = (self.ancestry(parent) for parent in self.parents.get(kind, ()))
        return {kind}.union(*above)

    def check(self, data: Json) -> Problems:
        """Look at each node in *data*."""
        for node in nodes_in(data):
            kind = node["@type"]
            if kind not in self.parents:
                yield f"no type {kind}"
            for name, value in node.items():
                if not name.startswith("@"):
                    yield from self.check_property(kind, name, value)

    def check_property(self, kind: str, name: str, value: Json) -> Problems:
        """Look at one property."""
        if name not in self.properties:
            yield f"no property {name}"
            return
        domain, ranges = self.properties[name]
        if not domain & self.ancestry(kind):
            yield f"{name} does not belong on {kind}"
        for each in value if isinstance(value, list) else [value]:
            if each in ("", None, [], {}):
                yield f"{kind}.{name} is empty"
            elif not any(self.fits(each, wanted) for wanted in ranges):
                yield f"{kind}.{name} cannot be {each!r}"

    def fits(self, value: Json, wanted: str) -> bool:
        """Whether *value* is of the type *wanted*."""
        if isinstance(value, dict):
            return wanted in self.ancestry(value["@type"])
        if isinstance(value, (int, float)):
            return wanted in {"Number", "Integer"}
        patterns = {"Text": ".*", "URL": r"https?://\S+", "Date": r"\d{4}(-\d\d){0,2}"}
        return (
            wanted in patterns
            and re.fullmatch(patterns[wanted], value, re.DOTALL) is not None
        )


class Shapes:
    """The SHACL shapes that schema.org publishes with its vocabulary."""

    def __init__(self, validators: Path) -> None:
        self.context = json.loads((validators / "schemaorgcontext.jsonld").read_text())
        self.classes = Graph().parse(
            validators / "schemaorg-subclasses.shacl", format="turtle"
        )
        self.shapes = Graph().parse(
            validators / "schemaorg-shapes.shacl", format="turtle"
        )
        for name in DATA_TYPES:  # they ask of texts and dates that they be no literals
            shape = SHAPES[f"ValidSchema{name}"]
            self.shapes.remove((shape, SH.nodeKind, None))

    def check(self, scripts: list[Json]) -> Problems:
        """Look at each script by itself, with a context that needs no network."""
        for script in scripts:
            closed = json.dumps({**script, **self.context})
            graph = Graph().parse(data=closed, format="json-ld")
            if (None, RDF.type, VOCABULARY.ClaimReview) not in graph:
                yield f"no ClaimReview in {closed[:80]}"
            conforms, _, text = validate(
                graph, shacl_graph=self.shapes, ont_graph=self.classes
            )
            if not conforms:
                yield text[:2000]


def check_duke(feed: Json, schema: Json) -> Problems:
    """Look at each ClaimReview of the strict feed."""
    validator = Draft6Validator(schema, format_checker=FormatChecker())
    for entry in feed["dataFeedElement"]:
        for review in entry["item"]:
            for error in validator.iter_errors(review):
                yield f"{review['url']}: {error.message}"


def check_forms(file: Json, forms: Json) -> Problems:
    """Look at each page of the Fact Check Tools."""
    for page in file["claimReviewMarkupPages"]:
        yield from check_form(page, PAGE_FORM, forms)


def check_form(value: Json, name: str, forms: Json) -> Problems:
    """Look at one object of Google's interface."""
    for key, member in value.items():
        form = forms[name]["properties"].get(key)
        if form is None:
            yield f"{name} has no {key}"
            continue
        inner = form.get("items", form)
        for each in member if form.get("type") == "array" else [member]:
            if reference := inner.get("$ref"):
                yield from check_form(each, reference, forms)
            elif not isinstance(each, {"string": str, "integer": int}[inner["type"]]):
                yield f"{name}.{key} cannot be {each!r}"


def w3c_check(validators: Path) -> Callable[[Json], Problems]:
    """Load the validator that comes with the W3C's assertions."""
    spec = importlib.util.spec_from_file_location(
        "w3c", validators / "web_annotation/wa_check.py"
    )
    assert spec is not None  # noqa: S101 - it is a path to a Python file
    assert spec.loader is not None  # noqa: S101 - as above
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def check(page: Json) -> Problems:
        for annotation in page["items"]:
            failed, unknown = module.check(annotation)
            yield from (
                f"{annotation['id']}: {problem}" for problem in [*failed, *unknown]
            )

    return check


def check_claims(file: Json) -> Problems:
    """Hold `claims.json` against the schema that is published with it."""
    schema = json.loads(DATA_FILES["claims.schema.json"]([], SITE))
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(file):
        yield f"{error.json_path}: {error.message}"


def nodes_in(data: Json) -> Iterator[dict[str, Json]]:
    """Every object with a type in *data*."""
    if isinstance(data, dict):
        if "@type" in data:
            yield data
        for value in data.values():
            yield from nodes_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from nodes_in(value)


def names_in(cell: str) -> set[str]:
    """The types that a cell of the table names."""
    return {
        name.strip().removeprefix(SCHEMA) for name in cell.split(",") if name.strip()
    }


def local(iri: object) -> str:
    """The last part of an IRI."""
    return str(iri).rsplit("/", 1)[-1]


if __name__ == "__main__":
    main()
