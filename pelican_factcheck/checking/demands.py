"""What a desk demands of claims by their verdict: `FACTCHECK_REQUIRE`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from pelican_factcheck.checking.claimfields import Pointer
from pelican_factcheck.checking.meaning import check_meaning
from pelican_factcheck.diagnostics.demands import ALL_VERDICTS, rules_of
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim


def find_unmet(
    claims: Iterable[Claim],
    required: Mapping[str, Sequence[str]],
    *,
    today: date,
    is_dated: bool = True,
    pointer: Pointer | None = None,
    unverified: Callable[[Claim], Iterable[Diagnostic]] = lambda _: (),
) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each demand that a claim falls short of.

    *required* are the demands by the key of a verdict, or `*` for all of them. What a
    claim ignores is demanded all the same; drafts are left in peace. *unverified*
    says which quotations of a claim were never found in their sources.
    """
    for claim in claims if required else ():
        own = required.get(claim.verdict.key, ())
        demands = dict.fromkeys((*own, *required.get(ALL_VERDICTS, ())))
        names = {rule: demand for demand in demands for rule in rules_of(demand)}
        if not names:
            continue
        free = claim.model_copy(update={"ignore": ()})
        found = check_meaning(
            [free], today=today, rules=names, is_dated=is_dated, pointer=pointer
        )
        found += (one for one in unverified(claim) if one.rule in names)
        for one in found:
            verdict = claim.verdict.label
            message = f"`{verdict}` demands `{names[one.rule]}`, and {one.message}"
            yield one._replace(rule="unmet-demand", message=message, claim=claim.id)
