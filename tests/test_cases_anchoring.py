"""The quotes of `cases/anchoring`, looked up in their articles."""

from pathlib import Path

import pytest
import yaml
from casefile import Case, check_or_update, read_cases

from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.findings import Finding
from pelican_factcheck.anchoring.quotes import find_quote
from pelican_factcheck.anchoring.visibletext import read_text

CASES = read_cases(Path(__file__).parent / "cases" / "anchoring")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: Case, update: bool):  # noqa: FBT001 - a fixture
    """A quote is found, or refused, as its case shows."""
    visible = read_text(case.blocks["html article"])
    document = document_of(visible)
    quote = yaml.safe_load(case.blocks["yaml quote"])

    finding = find_quote(document, **quote)

    check_or_update(case, "text found", show(finding, visible), update=update)


def show(finding, visible):
    """Write a finding as a reader of the case wants to see it."""
    text = "".join(
        "⏎" if offset in visible.edges else own
        for offset, own in enumerate(visible.text)
    )
    lines = [finding.status]
    if finding.found:
        lines.append(f"= {text[finding.start : finding.end]}")
    elif finding.closest:
        lines.append(f"~ {finding.closest}")
    for place in finding.places:
        context = (
            f"prefix: {place.prefix}" if place.prefix else f"suffix: {place.suffix}"
        )
        lines.append(f"at {place.start}, {context}")
    lines += changes(finding)
    return "\n".join(lines)


def changes(finding: Finding):
    """The lines of a word diff that are no equal words."""
    for step in finding.diff:
        if step.op != "equal":
            yield f"{step.op}: {step.ours} → {step.theirs}"
