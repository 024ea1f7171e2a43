"""The rules about a site that has been built: what `audit` finds on its pages."""

from pelican_factcheck.diagnostics.rule import Rule

AUDIT_RULES = (
    Rule(
        "wrong-badge",
        "error",
        what="Mark, note and data of a claim do not show the same verdict.",
        why="Readers and machines would be told two things; one of them is wrong.",
        example='class="factcheck factcheck-true", and below it "False"',
        instead="Build the site anew, or mend the templates of the theme.",
    ),
    Rule(
        "claim-review-count",
        "error",
        what="A page has no ClaimReview for one of its claims, or several.",
        why="Search engines take a page with doubtful data for a page without data.",
        example="two ClaimReview objects for `#claim-pledge`",
        instead="Let the plugin alone write the data; take it out of the theme.",
    ),
    Rule(
        "unreadable-data",
        "error",
        what="A data file, or data in the head of a page, is not JSON.",
        why="No program can read it.",
        example='{"claimReviewed": "He said "never""}',
        instead="Let the plugin write the data, and no other plugin change it.",
    ),
    Rule(
        "unreadable-feed",
        "error",
        what="A feed is not XML, or two of its entries have the same id.",
        why="Feed readers refuse it, or show only one of the two entries.",
        example="<title>A control character\\x01</title>",
        instead="Take the character out, and give each entry its own id.",
    ),
    Rule(
        "dead-anchor",
        "error",
        what="A link leads to a place that its page does not have.",
        why="The reader lands at the top of a page and does not know why.",
        example='<a href="story.html#claim-old">',
        instead="Link to an id that the page has.",
    ),
    Rule(
        "dead-link",
        "error",
        what="A link leads to a file that the site does not have.",
        why="The reader gets an error instead of the page.",
        example='<a href="missing.html">',
        instead="Link to a page that is built, or build the page.",
    ),
    Rule(
        "duplicate-id",
        "error",
        what="An id stands twice on one page.",
        why="Links lead to the first, and screen readers read the wrong label.",
        example='<h2 id="sources">…<h2 id="sources">',
        instead="Rename one of them in the article or in the theme.",
    ),
    Rule(
        "leaked-sidecar",
        "error",
        what="A sidecar lies among the published files, and no page links to it.",
        why="It may hold drafts and remarks that are not for readers.",
        example="output/story.claims.yaml",
        instead="Take its folder out of `STATIC_PATHS`, or link to it on purpose.",
    ),
    Rule(
        "leaked-draft",
        "error",
        what="A claim or article that is a draft can be found on the site.",
        why="It is not finished; it may be wrong.",
        example="a draft's address in `claims.json`",
        instead="Delete the output folder and build anew.",
    ),
)
