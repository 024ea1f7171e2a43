"""No quote that says something else than the article is ever accepted."""

from pathlib import Path

import pytest
import yaml
from alternatives import read_alternatives
from tables import each

from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.quotes import find_quote

SENTENCES = yaml.load(
    (Path(__file__).parent / "meaning.yaml").read_text(encoding="utf-8"),
    yaml.CSafeLoader,
)
PAIRS = [
    (lang, sentence["says"], quote)
    for lang, sentences in SENTENCES.items()
    for sentence in sentences
    for quote in sentence["not"]
]
FILLER = {"ja": "これは別の文です。", "zh": "这是另一句话。"}


@each(("lang", "says", "quote"), PAIRS)
def test_another_meaning_is_refused(lang, says, quote):
    """A sentence with another number, name, sign or negation is not this one."""
    other = FILLER.get(lang, "Words of no importance.")
    document = Document(f"{other} {says} {other}", lang=lang)

    assert find_quote(document, quote).status in ("changed", "orphan")


@each("lang", SENTENCES)
def test_the_sentence_itself_is_found(lang):
    """What the article says is found exactly, so that the refusals mean something."""
    for sentence in SENTENCES[lang]:
        document = Document(f"- {sentence['says']} -", lang=lang)

        assert find_quote(document, sentence["says"]).status == "exact"


ALTERNATIVES = read_alternatives()


@pytest.mark.parametrize("lang", sorted({one.lang for one in ALTERNATIVES}))
def test_no_alternative_is_taken_for_the_sentence(lang):
    """Whichever of two sentences the article has, the other is refused and shown."""
    pairs = [(one.says, one.other) for one in ALTERNATIVES if one.lang == lang]
    pairs += [(other, says) for says, other in pairs]
    findings = {
        pair: find_quote(Document(f"Before it. {pair[0]} After it."), pair[1])
        for pair in pairs
    }

    assert {finding.status for finding in findings.values()} <= {"changed", "orphan"}
    assert [
        pair
        for pair, finding in findings.items()
        if finding.status == "changed"
        and all(step.op == "equal" for step in finding.diff)
    ] == []


@each("says", sorted({one.says for one in ALTERNATIVES}))
def test_the_sentence_of_alternatives_is_found(says):
    """Each of those sentences itself is found as it stands."""
    assert find_quote(Document(f"Before it. {says} After it."), says).status == "exact"
