"""The rules of meaning: what a claim can say in good form and should not."""

from pelican_factcheck.diagnostics.rule import Rule

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
