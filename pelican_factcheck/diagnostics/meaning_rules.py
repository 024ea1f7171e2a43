"""What a rule is, and the rules about claims and their sources.

What a rule is: one kind of problem, and what an author should know of it.

The rules about sources and the words that are quoted from them. What they report is
what the lock knows (`sources --check`), so no build and no check needs a network for
them.

The rules of meaning: what a claim can say in good form and should not.
"""

from typing import Literal, NamedTuple

Level = Literal["error", "warning"]


class Rule(NamedTuple):
    """One kind of problem, and what an author should know of it."""

    name: str
    level: Level
    what: str
    """What is wrong."""
    why: str
    """Why it matters."""
    example: str
    """How it looks."""
    instead: str
    """How it should look, or what to do."""
    by_default: bool = True
    """Whether it is told of unless somebody says otherwise."""


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
        "source-denied",
        "warning",
        what="The source denies or asks what is quoted from it, or has it by hearsay.",
        why=(
            "The words stand there, and the sentence around them takes them back: `It is"
            " not true that ...`, `... is a myth`, `reportedly`, `whether`. If the sentence"
            " denies something else, say `ignore: source-denied` in the claim."
        ),
        example="quote: the tower was sold   # It is not true that the tower was sold.",
        instead="quote: It is not true that the tower was sold.",
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


EVIDENCE_RULES = (
    Rule(
        "unsourced-claim",
        "warning",
        what="A claim has a verdict and no source.",
        why="Readers can believe it or not; they cannot look.",
        example="- quote: The alliance promised it\n  verdict: true",
        instead=(
            "- quote: The alliance promised it\n  verdict: true\n"
            "  source: https://www.nato.int/cps/en/natohq/official_texts_8443.htm"
        ),
    ),
    Rule(
        "single-source",
        "warning",
        what="A claim rests on one document alone.",
        why="One source can be mistaken, and then nothing contradicts it.",
        example="source: https://example.org/report",
        instead="sources:\n- https://example.org/report\n- https://example.net/archive",
        by_default=False,
    ),
    Rule(
        "repeated-source",
        "warning",
        what="Three sidecars or more spell out the address of the same source.",
        why=(
            "When it moves, or gets a title, an author or a copy in an archive, each of"
            " them has to be found and changed."
        ),
        example="source: https://city.example/budget.pdf    # in three sidecars",
        instead="source: city-budget    # a key of a file named in FACTCHECK_SOURCES",
    ),
    Rule(
        "source-older-than-event",
        "warning",
        what="Every source with a date is older than the statement itself.",
        why=(
            "What somebody said in March cannot be borne out by a paper of January. "
            "For statements about the past it can, so this rule has to be asked for."
        ),
        example="said: {date: 2022-03-20}\nsource: {title: Minutes, date: 2022-01-10}",
        instead="source: {title: Transcript, date: 2022-03-20}",
        by_default=False,
    ),
    Rule(
        "source-after-checked",
        "warning",
        what="A source is dated later than the check that cites it.",
        why="Nobody can have seen it then; one of the two dates is wrong.",
        example="checked: {date: 2026-11-20}\nsource: {title: Report, date: 2026-12}",
        instead="checked: {date: 2027-01-02}\nsource: {title: Report, date: 2026-12}",
    ),
    Rule(
        "encyclopedia-only",
        "warning",
        what="Encyclopedias are the only sources of a claim.",
        why="They tell what others have found, and change from day to day.",
        example="source: https://en.wikipedia.org/wiki/Kilogram",
        instead="source: https://www.bipm.org/en/history-si/kilogram",
    ),
    Rule(
        "self-source",
        "warning",
        what="A claim is found true on the word of whoever made it, and on no other.",
        why="That shows that it was said. It does not show that it is so.",
        example=(
            "verdict: true\nclaimant: {name: Acme, url: https://acme.example/}\n"
            "source: https://acme.example/press/1"
        ),
        instead=(
            "verdict: true\nclaimant: {name: Acme, url: https://acme.example/}\n"
            "sources:\n- https://acme.example/press/1\n- https://registry.example/acme"
        ),
    ),
    Rule(
        "source-without-words",
        "warning",
        what="A source is cited without the words it says or the place in it.",
        why=(
            "Addresses die and pages change. The words stay, and lead readers to the "
            "very passage."
        ),
        example="source: https://example.org/report",
        instead="source: {url: https://example.org/report, quote: fell by a third}",
        by_default=False,
    ),
    Rule(
        "no-archive",
        "warning",
        what="A source on the web has no archived copy.",
        why="A quarter of the links of a newspaper are dead after a few years.",
        example="source: https://example.org/report",
        instead=(
            "source:\n  url: https://example.org/report\n"
            "  archive: https://web.archive.org/web/2026/https://example.org/report"
        ),
        by_default=False,
    ),
    Rule(
        "shortened-address",
        "warning",
        what="An address is that of a link shortener.",
        why=(
            "Nobody sees where it leads, it can lead elsewhere tomorrow, and search "
            "engines refuse it."
        ),
        example="source: https://bit.ly/3xYz",
        instead="source: https://example.org/report",
    ),
)

REASON_RULES = (
    Rule(
        "verdict-without-reason",
        "warning",
        what=(
            "A verdict other than true, or a withdrawal, has neither summary nor "
            "explanation."
        ),
        why="Readers are told that a sentence is wrong, and not what is wrong with it.",
        example="- quote: Everything had to be weighed again\n  verdict: false",
        instead=(
            "- quote: Everything had to be weighed again\n  verdict: false\n"
            "  summary: The size of the unit did not change."
        ),
    ),
    Rule(
        "fused-quote",
        "warning",
        what="A quotation joins by dots what no one source says together.",
        why=(
            "Two true quotations make a false one when they come from different "
            "documents."
        ),
        example=(
            "- quote: “Nyet means nyet … the brightest of all redlines”\n"
            "  sources:\n  - {title: Cable, quote: Nyet means nyet}\n"
            "  - {title: Email, quote: the brightest of all redlines}"
        ),
        instead="Quote each document by itself, and say which is which.",
    ),
    Rule(
        "claim-long",
        "warning",
        what="The statement is longer than 75 characters.",
        why="Search engines and lists of checks show no more of it.",
        example=(
            "claim: The prototype of the kilogram, kept near Paris since 1889, has "
            "lost fifty micrograms."
        ),
        instead="claim: The original kilogram has lost fifty micrograms.",
        by_default=False,
    ),
    Rule(
        "verdict-in-claim",
        "warning",
        what="The statement has the verdict in it.",
        why="It is then no longer what somebody said, and machines read it twice.",
        example="claim: 'False: the kilogram has lost weight.'",
        instead="claim: The kilogram has lost weight.",
    ),
    Rule(
        "claimant-missing",
        "warning",
        what="A claim does not say who made it.",
        why="Lists of checks are sorted by claimant, and fairness asks for a name.",
        example="said: {date: 2022-03-20}",
        instead="said: {date: 2022-03-20}\nclaimant: Volodymyr Zelensky",
        by_default=False,
    ),
    Rule(
        "unreviewed-claim",
        "warning",
        what="Nobody but the author has looked at a check.",
        why="Newsrooms that ask for a second reader want to know where none has been.",
        example="checked: {by: Ada Example, date: 2026-11-20}",
        instead="checked: {by: Ada Example, date: 2026-11-20, reviewed: Ben Example}",
        by_default=False,
    ),
    Rule(
        "id-not-written-down",
        "warning",
        what="The id of a claim is the one made from its quote, and stands nowhere.",
        why="The address of a claim then changes with the first words of its quote.",
        example="- quote: The alliance promised it\n  verdict: true",
        instead=(
            "- id: the-alliance-promised-it\n  quote: The alliance promised it\n"
            "  verdict: true"
        ),
        by_default=False,
    ),
)

DATE_RULES = (
    Rule(
        "future-date",
        "warning",
        what="Something is dated later than today.",
        why="Readers and machines take it for a mistake, which it mostly is.",
        example="checked: {date: 2062-11-20}",
        instead="checked: {date: 2026-11-20}",
    ),
    Rule(
        "said-after-checked",
        "warning",
        what="A statement is dated later than its check.",
        why="What had not been said could not be checked; one of the dates is wrong.",
        example="said: {date: 2022-03-20}\nchecked: {date: 2022-03-02}",
        instead="said: {date: 2022-03-20}\nchecked: {date: 2022-03-22}",
    ),
    Rule(
        "review-due",
        "warning",
        what="The day by which a check was to be looked at again is over.",
        why="What it found may no longer be so.",
        example="review_by: 2025-01-01",
        instead="Check again, then set a later day: `review_by: 2027-01-01`.",
    ),
    Rule(
        "undated-check",
        "warning",
        what="Neither a check nor its article names a day.",
        why=(
            "Lists, feeds and data are in the order of days: the sentence is marked, "
            "and the claim is missing in all of them."
        ),
        example="checked: {by: Ada Example, date: 2026-11}",
        instead="checked: {by: Ada Example, date: 2026-11-20}",
    ),
)

MEANING_RULES = (*EVIDENCE_RULES, *REASON_RULES, *DATE_RULES)
