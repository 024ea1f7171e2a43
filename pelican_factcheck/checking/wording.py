"""Rules about wording: the statement, the reasons given, and what is quoted."""

import re
from collections.abc import Iterable, Iterator

from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.checking.claimfields import FieldDiagnostic
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.verdicts import translated_labels

LONGEST_CLAIM = 75
"""Characters that search engines show of a statement."""
NEEDS_REASON = frozenset({"mostly", "mixed", "false", "unproven"})
QUOTATION = re.compile(r"[“„«\"]([^“”„«»\"]{3,})[”“»\"]")
DOTS = re.compile(r"\s*[\[(]?(?:…|\.\s?\.\s?\.)[\])]?\s*")


def check_wording(
    claim: Claim, passages: Iterable[str] = ()
) -> Iterator[FieldDiagnostic]:
    """Find what is amiss in the words of *claim*.

    *passages* are the sentences of the article that it marks.
    """
    yield from _check_reasons(claim)
    yield from _check_statement(claim)
    yield from _fused(claim, passages)


def _check_reasons(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Ask for what readers and editors want to know of a verdict."""
    told = claim.summary or claim.explanation
    if claim.status == "withdrawn" and not (told or claim.history):
        hint = "say why in `summary:`, or in an entry of `history:`"
        message = "withdrawn without a reason"
        yield FieldDiagnostic("verdict-without-reason", message, ("status",), hint)
    elif claim.verdict.tone in NEEDS_REASON and not told:
        hint = "say in `summary:`, in one sentence, what is amiss"
        message = f"`{claim.verdict.label}` without a reason"
        yield FieldDiagnostic("verdict-without-reason", message, ("verdict",), hint)
    if claim.claimant is None:
        hint = "add `claimant:` and a name"
        message = "the claim does not say who made it"
        yield FieldDiagnostic("claimant-missing", message, hint=hint)
    if not (claim.checked and claim.checked.reviewed):
        hint = "add `reviewed:` and the name of the second reader to `checked:`"
        message = "nobody has reviewed the check"
        yield FieldDiagnostic("unreviewed-claim", message, ("checked",), hint)


def _check_statement(claim: Claim) -> Iterator[FieldDiagnostic]:
    is_quote = claim.claim == claim.quote.exact
    words = " ".join(plain_words(claim.claim).split()) if is_quote else claim.claim
    path = ("quote",) if is_quote else ("claim",)
    if len(words) > LONGEST_CLAIM:
        message = f"the statement has {len(words)} characters"
        hint = f"put it in {LONGEST_CLAIM} characters or fewer, under `claim:`"
        yield FieldDiagnostic("claim-long", message, path, hint)
    verdict = claim.verdict
    own = (verdict.key, verdict.label, *verdict.aliases)
    names = (*own, *translated_labels(verdict))
    listed = "|".join(re.escape(name) for name in names)
    if found := re.match(rf"(?:{listed})\s*[:!–—]", words, re.IGNORECASE):
        message = f"the statement begins with its verdict, `{found[0]}`"
        hint = "write only what was said"
        yield FieldDiagnostic("verdict-in-claim", message, path, hint)


def _fused(claim: Claim, passages: Iterable[str]) -> Iterator[FieldDiagnostic]:
    """Find a quotation whose parts no one source has together."""
    evidence = [fold_words(source.quote) for source in claim.sources if source.quote]
    if not evidence:  # then nothing is known about what the sources say
        return
    texts = {claim.claim: "claim"} | dict.fromkeys(passages, "quote")
    texts[claim.quote.exact] = "quote"
    seen = set()
    for text, key in texts.items():
        for quotation in QUOTATION.findall(text):
            parts = [_fold_part(part) for part in DOTS.split(quotation) if part]
            if quotation in seen or len(parts) < 2:  # noqa: PLR2004 - a seam has two sides
                continue
            seen.add(quotation)
            if not any(all(part in words for part in parts) for words in evidence):
                message = f"no one source has all of `{shorten(quotation)}`"
                hint = "quote each document by itself"
                yield FieldDiagnostic("fused-quote", message, (key,), hint)


def _fold_part(part: str) -> str:
    return fold_words(part).strip(" .,:;-")
