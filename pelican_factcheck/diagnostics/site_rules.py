"""The rules about a site: its scale, and how its claims go together."""

from pelican_factcheck.diagnostics.rule import Rule

SCALE_RULES = (
    Rule(
        "scale-inverted",
        "error",
        what="A worse verdict of the scale has a higher number than a better one.",
        why="The highest number is the best: machines would read false as true.",
        example=(
            '"true": {"tone": "true", "value": 1}\n'
            '"false": {"tone": "false", "value": 5}'
        ),
        instead=(
            '"true": {"tone": "true", "value": 5}\n'
            '"false": {"tone": "false", "value": 1}'
        ),
    ),
    Rule(
        "scale-degenerate",
        "error",
        what="All verdicts of the scale that have a number have the same.",
        why="A scale from 1 to 1 has no better and no worse.",
        example=(
            '"true": {"tone": "true", "value": 1}\n'
            '"false": {"tone": "false", "value": 1}'
        ),
        instead="Number them by rank, or leave every `value` out.",
    ),
    Rule(
        "rating-out-of-range",
        "error",
        what="A number of the scale is less than 1, or none that can be compared.",
        why=(
            "Scales begin at 1 for search engines. What has no rank needs no number; "
            "-1 or 0 would be read as worse than false."
        ),
        example='"unproven": {"tone": "unproven", "value": -1}',
        instead='"unproven": {"tone": "unproven"}',
    ),
    Rule(
        "verdict-long",
        "warning",
        what="The label of a verdict is a sentence.",
        why="It stands in a small sign, in lists and in search results.",
        example='{"label": "This claim is false because the figures are old"}',
        instead='{"label": "Outdated", "means": "It was so once and is no longer."}',
    ),
)

NEIGHBOUR_RULES = (
    Rule(
        "duplicate-claim",
        "warning",
        what="Two claims of one file are about the same words.",
        why="One was copied and forgotten; readers get two notes for one sentence.",
        example="- quote: The alliance promised it\n  verdict: true\n"
        "- quote: The alliance promised it\n  verdict: true",
        instead="- quote: The alliance promised it\n  verdict: true",
    ),
    Rule(
        "contradictory-claims",
        "warning",
        what="Two claims of the site put the same statement and differ in the verdict.",
        why="Readers who see both trust neither.",
        example="claim: The kilogram has lost weight.   # false here, half true there",
        instead="Bring the two together, or say in `claim` how the statements differ.",
    ),
    Rule(
        "overlapping-claims",
        "warning",
        what="The marks of two claims cover the same passage, or cross.",
        why="Whoever points at the words gets one note of the two.",
        example="- quote: light travels\n  verdict: true\n- quote: in a second\n"
        "  verdict: false    # one sentence has both",
        instead="- quote: light travels\n  scope: quote\n  verdict: true\n"
        "- quote: in a second\n  scope: quote\n  verdict: false",
    ),
    Rule(
        "denied-quote",
        "warning",
        what="A sentence says `not` or the like beside the part that is quoted.",
        why=(
            "The whole sentence is marked, and may say the opposite of what was "
            "checked. Words that are added around a part are noticed by nobody else."
        ),
        example="- quote: the tower was sold    # It is not true that the tower was sold.\n"
        "  verdict: false",
        instead="- quote: the tower was sold\n  scope: quote\n  verdict: false",
    ),
    Rule(
        "unread-article",
        "error",
        what="The site does not read the article that a sidecar belongs to.",
        why="Its claims are on no page, so nothing of them was checked.",
        example="an article outside of `ARTICLE_PATHS` and `PAGE_PATHS`",
        instead="Move the two files, or mend what keeps Pelican from reading them.",
    ),
)

SITE_RULES = (*SCALE_RULES, *NEIGHBOUR_RULES)
