"""The sidecars of `cases/sidecars`, read with libyaml and without."""

import json
from pathlib import Path

import pytest
import yaml
from casefile import Case, check_or_update, read_cases

from pelican_factcheck.diagnostics.diagnostic import render_full
from pelican_factcheck.sidecar import yamltree
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.models import data_of
from pelican_factcheck.sidecar.reader import read_sidecar

CASES = read_cases(Path(__file__).parent / "cases" / "sidecars")


@pytest.mark.parametrize(
    "loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "python"]
)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: Case, loader: type, update: bool, monkeypatch):  # noqa: FBT001 - parameters
    """A sidecar gives the claims and the diagnostics that its case shows."""
    monkeypatch.setattr(yamltree, "LOADER", loader)
    text = unescape(case.blocks["yaml"])
    sidecar = read_sidecar(text, "story.claims.yaml")
    printed = "\n\n".join(render_full(problem) for problem in sidecar.diagnostics)
    check_or_update(case, "text diagnostics", printed, update=update)
    claims = "\n".join(show(claim) for claim in sidecar.claims)
    check_or_update(case, "json claims", claims, update=update)


def show(claim: Claim) -> str:
    """Write a claim without what is default, its verdict by key, as JSON."""
    shown = data_of(claim) | {"verdict": claim.verdict.key}
    return json.dumps(shown, ensure_ascii=False, indent=1)


def unescape(text: str) -> str:
    """Read `⟨U+202E⟩` as the character, which no reader of the case would see."""
    head, *parts = text.split("⟨U+")
    pairs = (part.split("⟩", 1) for part in parts)
    return head + "".join(chr(int(code, 16)) + rest for code, rest in pairs)
