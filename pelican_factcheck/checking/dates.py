"""Rules about dates: what cannot have come before what."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from pelican_factcheck.checking.claimfields import FieldDiagnostic, Path
from pelican_factcheck.sidecar.claims import Claim


def check_dates(
    claim: Claim, today: date, *, is_dated: bool
) -> Iterator[FieldDiagnostic]:
    """Find what is dated later than *today*, or than what it must come before.

    A check that names no day has the day of its article, if that *is_dated*.
    """
    for path, written in _dates(claim):
        if first_day(written) > today:
            message = f"`{written}` is later than today"
            yield FieldDiagnostic("future-date", message, path, "correct the date")
    yield from _check_order(claim)
    if claim.review_by and last_day(claim.review_by) < today:
        message = f"the check was to be looked at again by {claim.review_by}"
        hint = "look at it again, then set a later day"
        yield FieldDiagnostic("review-due", message, ("review_by",), hint)
    if not is_dated and not (claim.checked and names_day(claim.checked.date)):
        message = "nobody can tell on which day this was checked"
        hint = (
            "add the day as `checked: {date: YYYY-MM-DD}`, or give the article a date"
        )
        yield FieldDiagnostic("undated-check", message, ("checked", "date"), hint)


def _dates(claim: Claim) -> Iterator[tuple[Path, str]]:
    """Every date of something that has happened, with the way to it."""
    for name in ("said", "checked", "response"):
        part = getattr(claim, name)
        if part and part.date:
            yield (name, "date"), part.date
    lists = (
        (("said", "in"), claim.said.appearances if claim.said else ()),
        (("sources",), claim.sources),
        (("context",), claim.context),
        (("history",), claim.history),
    )
    for path, parts in lists:
        for place, part in enumerate(parts):
            for name in ("date", "accessed"):
                if written := getattr(part, name, ""):
                    yield (*path, place, name), written


def _check_order(claim: Claim) -> Iterator[FieldDiagnostic]:
    """Compare what was said, what bears on it, and when it was checked."""
    said = claim.said.date if claim.said else ""
    checked = claim.checked.date if claim.checked else ""
    if said and checked and first_day(said) > last_day(checked):
        message = f"said on {said}, and checked before that, on {checked}"
        hint = "correct one of the two dates"
        yield FieldDiagnostic("said-after-checked", message, ("said", "date"), hint)
    for place, source in enumerate(claim.sources):
        if checked and source.date and first_day(source.date) > last_day(checked):
            message = f"a source of {source.date} for a check of {checked}"
            path = ("sources", place, "date")
            hint = "correct one of the two dates, or check again"
            yield FieldDiagnostic("source-after-checked", message, path, hint)
    dated = [source.date for source in claim.sources if source.date]
    if said and dated and all(last_day(day) < first_day(said) for day in dated):
        message = f"no source is as young as the statement, which was made on {said}"
        hint = "find a source that can know of it"
        yield FieldDiagnostic("source-older-than-event", message, ("sources", 0), hint)


def names_day(written: str) -> bool:
    """Whether a date is a whole `YYYY-MM-DD`."""
    return written.count("-") == len("--")


def first_day(written: str) -> date:
    """Return the first day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    year, month, day = [*map(int, written.split("-")), 1, 1][:3]
    return date(year, month, day)


def last_day(written: str) -> date:
    """Return the last day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    first = first_day(written)
    if written.count("-") == 0:
        return first.replace(month=12, day=31)
    if written.count("-") == 1:
        return first.replace(day=monthrange(first.year, first.month)[1])
    return first
