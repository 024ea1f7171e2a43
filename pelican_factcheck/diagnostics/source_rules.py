"""The rules about sources and the words that are quoted from them.

What they report is what the lock knows (`sources --check`), so no build and no
check needs a network for them.
"""

from pelican_factcheck.diagnostics.rule import Rule

SOURCE_RULES = (
    Rule(
        "source-changed",
        "error",
        what=(
            "The source says nearly what is quoted: a number, a name, a negation or"
            " another word differs."
        ),
        why=(
            "The quotation is printed in quotation marks. Either it was never exact,"
            " or the page was altered after the check."
        ),
        example="quote: The tower is 324 metres tall   # the source says 330",
        instead=(
            "Quote what the source says now and see whether the verdict still holds;"
            " or cite a copy of the day on which it said the other."
        ),
    ),
    Rule(
        "source-absent",
        "error",
        what=(
            "The words that are quoted do not stand in the source. On a page of fewer"
            " than 500 words it is `source-unread`: they may be elsewhere."
        ),
        why="Readers who follow the link will look for them and find nothing.",
        example="quote: words that stand on another page of the report",
        instead=(
            "Correct the quotation or the address; or save what you see as a file and"
            " name it with `copy:`."
        ),
    ),
    Rule(
        "source-gone",
        "warning",
        what="The server says that the source is not there any more (404 or 410).",
        why="Nobody can follow the link.",
        example="url: https://city.example/budget-2019.pdf   # 404",
        instead=(
            "Find its new address, or cite an archived copy with `archive:`. What was"
            " found there before stays in the lock."
        ),
    ),
    Rule(
        "source-unread",
        "warning",
        what="The words were not compared with the source when it was last asked.",
        why=(
            "It counts neither for the claim nor against it: the server refused, the"
            " page asked for money, the file is a picture of text."
        ),
        example="url: https://courier.example/story   # 403",
        instead=(
            "Save the page as you see it in your browser, beside the sidecar, and add"
            " `copy: story.html`."
        ),
    ),
    Rule(
        "source-stale",
        "warning",
        what="The source was last read longer ago than FACTCHECK_SOURCES_MAX_AGE days.",
        why="Pages are altered; what stood there then may not stand there now.",
        example="FACTCHECK_SOURCES_MAX_AGE = 90",
        instead="Run `pelican-factcheck sources --check --since 90d`.",
    ),
    Rule(
        "words-unchecked",
        "warning",
        what="The quoted words were never compared with their source.",
        why="Nothing is known of whether the source says them.",
        example="quote: new or edited words, and no `sources --check` since",
        instead="Run `pelican-factcheck sources --check`.",
        by_default=False,
    ),
)
