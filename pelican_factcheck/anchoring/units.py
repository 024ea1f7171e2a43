"""Signs of units whose letter case carries meaning: MW and mW, MB and Mb."""

from functools import cache

from pelican_factcheck.anchoring.findings import Likeness

# SI prefixes, and the units that are written with them in articles.
PREFIXES = "n µ m k M G T P".split()
PREFIXED = (
    "W Wh J V A Hz B b bps B/s b/s Bq Sv Gy eV Pa N g L l F H S s m K Ω T".split()
)
# Others, and figures that are shortened to a letter.
OTHERS = "cm dm cl cL dl dL hl hL hPa da d h min t °C °F °F K k M G m B b bn Mb MB MM mm".split()
# Read as times of the day, not as petametres.
NOT_UNITS = frozenset({"PM", "Pm", "nm", "ps"})


def judge_unit(one: str, other: str, *, counted: bool) -> Likeness | None:
    """Return the likeness of two signs that differ in letter case; None if no unit.

    Two signs of units are two units; one sign in capitals is KM for km. A single
    letter is a unit behind a figure only, which *counted* says.
    """
    known = {one, other} & _units()
    if len(known) > 1 and (counted or len(one) > 1):
        return "changed"
    return "drifted" if known and counted else None


@cache
def _units() -> frozenset[str]:
    prefixed = {prefix + unit for prefix in ("", *PREFIXES) for unit in PREFIXED}
    return frozenset(prefixed | set(OTHERS)) - NOT_UNITS
