"""The rules: every kind of problem, by name, with its level and explanation."""

from collections.abc import Mapping
from types import MappingProxyType
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
        "verdict-ambiguous",
        "error",
        what="Two verdicts of the scale have a key, a label or an alias in common.",
        why=(
            "Case, hyphens and spaces make no difference to names. An author who writes "
            "this one may mean the one verdict and publish the other."
        ),
        example=(
            '"bad": {"label": "Wrong", "tone": "false", "aliases": ["right"]}\n'
            '"good": {"label": "Right", "tone": "true"}'
        ),
        instead='"bad": {"label": "Wrong", "tone": "false", "aliases": ["incorrect"]}',
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
        what="Two claims of one file, or two quotes of one, are about the same words.",
        why="One was copied and forgotten; readers get two notes for one sentence.",
        example="- quote: The alliance promised it\n  verdict: true\n"
        "- quote: The alliance promised it\n  verdict: true",
        instead="- quote: The alliance promised it\n  verdict: true",
    ),
    Rule(
        "contradictory-claims",
        "warning",
        what=(
            "Two claims of the site put the same statement and differ in the verdict, or"
            " opposite statements and have the same one."
        ),
        why="Readers who see both trust neither.",
        example="claim: The kilogram has lost weight.   # false here, half true there",
        instead="Bring the two together, or say in `claim` how the statements differ.",
    ),
    Rule(
        "other-statement",
        "warning",
        what=(
            "A sentence has the verdict of a claim and says the opposite of what was"
            " checked, or has another figure."
        ),
        why=(
            "With `use:`, `claim:` and `also:` one verdict stands on several wordings, and readers"
            " take it for one on the words that are marked. The same in other words, in"
            " another unit or rounded, and what somebody else is said to have denied, is"
            " left alone."
        ),
        example="claim: The tunnel cost four million.\nquote: The tunnel cost nine million.",
        instead="claim: The tunnel cost nine million.\nquote: The tunnel cost nine million.",
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
        what=(
            "A sentence denies or asks the part of it that is quoted, or has it by "
            "hearsay, on a condition or with an exception."
        ),
        why=(
            "The whole sentence is marked, and may say the opposite of what was "
            "checked, or leave it open. `not`, `never`, `is a myth`, `denied that` and "
            "their like are known in some seventy languages, in sixty `withdrew its report that`, `was acquitted of the charge that` and "
            "`gives the impression that`; and so is hearsay: "
            "`reportedly`, `it is said that`, `らしい`, `aurait été vendue`, `according "
            "to legend`, `it seems that`, `it was long thought that`, `früher glaubte man`. A report that names who said it is none. "
            "What a clause beside the quote denies of another matter is no denial: `…, "
            "but did not stop infections`, `…, never so low since 1974`, `Although the "
            "minister denied any wrongdoing, …`, `rejected the bill and …`, `They had no choice: …`, `…; wages "
            "did not`, `… and the minister denied any responsibility`, `not without pride`. Nor is what is said of a "
            "thing that is contested, `the disputed islands`, `the alleged thief`, or what is beyond "
            "doubt, or taken for granted: `would not say "
            "why …`, `it was not until May that …`, `it did not matter that …`, `without notice …`. "
            "`whether`, `if`, `ob`, `かどうか` and their like leave open whether "
            "something is so, as do `perhaps`, `may have`, `hopes that`, `accused him of`, `prevents him from` and `pretended to be`; and what "
            "holds only `if` or `unless` something else does is not stated, by `even if` it "
            "is. A quote that speaks of all or of nobody says too much where the sentence "
            "excepts some: `All schools were closed, except those in Leeds`; and one that begins with whom "
            "it excepts says the opposite: `Everyone but the minister took bribes`. Behind `Except in Leeds, …` "
            "a quote says more than its sentence. If the sentence denies or asks something else, say `ignore: denied-quote` in "
            "the claim."
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

PLUGIN_RULES = (
    Rule(
        "plugin-off",
        "error",
        what="The settings of the site do not load the plugin.",
        why="Every quote is found, and no page shows a verdict.",
        example='PLUGINS = ["pelican-factchek"]',
        instead='PLUGINS = ["pelican_factcheck"]',
    ),
    Rule(
        "incomplete-siteurl",
        "warning",
        what="The `SITEURL` of the site does not begin with `https://` or `http://`.",
        why=(
            "Search engines and feeds take complete addresses alone, so no data for "
            "programs are published."
        ),
        example='SITEURL = "example.org"',
        instead='SITEURL = "https://example.org"',
    ),
)

USE_RULES = (
    Rule(
        "unknown-claim",
        "error",
        what="A `use` names a claim that no file of the site has.",
        why="There is no verdict to show.",
        example="use: brige-cost",
        instead="use: bridge-cost",
    ),
    Rule(
        "ambiguous-claim",
        "error",
        what="A `use` names a claim of which several files have one, such as translations.",
        why="Nobody can tell which check is meant.",
        example="use: bridge-cost",
        instead="use: articles/bridge-fr#bridge-cost",
    ),
    Rule(
        "chained-use",
        "error",
        what="A `use` names an entry that uses a claim itself, or one of its own file.",
        why=(
            "A check stands in one place, where whoever changes it looks for it. "
            "Further sentences of one article belong under `also`."
        ),
        example="use: bridge-cost    # which says `use: bridge-price` there",
        instead="use: bridge-price",
    ),
    Rule(
        "circular-use",
        "error",
        what="Entries of files use one another, and none of them is a claim.",
        why="There is no check that any of them could show.",
        example="""- use: bridge-price    # which says `use: bridge-cost` there
  id: bridge-cost""",
        instead="""- id: bridge-cost
  verdict: false
  source: https://example.org/bridge""",
    ),
    Rule(
        "broken-claim",
        "error",
        what="A `use` names a claim with a mistake, or of a file that cannot be read.",
        why="A claim with a mistake is on no page, wherever it is used.",
        example="use: bridge-cost    # which has `verdict: fals` there",
        instead="Mend the claim where it stands; `check` says what is wrong with it.",
    ),
    Rule(
        "draft-claim",
        "error",
        what="A `use` names a claim that is a draft.",
        why="A draft is not finished, and shows nothing.",
        example="use: bridge-cost    # which says `status: draft` there",
        instead="Finish the claim and delete its `status: draft`, or make this one a draft too.",
    ),
    Rule(
        "withdrawn-claim",
        "warning",
        what="A `use` names a claim whose check was withdrawn.",
        why="The sentence here is shown as withdrawn too, for the same reason.",
        example="use: bridge-cost    # which says `status: withdrawn` there",
        instead="Check the statement anew, or delete this entry.",
    ),
    Rule(
        "corrected-claim",
        "warning",
        what="A `use` names a claim whose own article was corrected, and this one was not.",
        why="What was wrong there may be wrong here.",
        example="use: bridge-cost    # which says `status: corrected` there",
        instead="Correct this article too, and say `status: corrected` here.",
    ),
    Rule(
        "claim-of-draft",
        "warning",
        what="A published article uses a claim of an article that is a draft or hidden.",
        why="Readers see the check only here, before the article that it was made for.",
        example="use: bridge-cost    # of an article with `Status: draft`",
        instead="Publish that article, or move the claim to the folder of claims.",
    ),
    Rule(
        "unused-claim",
        "warning",
        what="No article uses a claim that stands in the folder of claims.",
        why="Nobody reads it: such a claim is on the pages of those who use it.",
        example="- id: bridge-cost    # in claims/economy.yaml, and nowhere `use: bridge-cost`",
        instead="Use it in the sidecar of an article, or say `status: draft`.",
    ),
    Rule(
        "misplaced-field",
        "error",
        what=(
            "An entry with `use` says what only the claim can say that it uses, or a "
            "claim without an article says something of one."
        ),
        why="Two places would say what the finding is, and one day differ.",
        example="- use: bridge-cost\n  quote: It cost three billion\n  verdict: true",
        instead="- use: bridge-cost\n  quote: It cost three billion",
    ),
)

SITE_RULES = (*SCALE_RULES, *NEIGHBOUR_RULES, *PLUGIN_RULES, *USE_RULES)


AUDIT_RULES = (
    Rule(
        "wrong-badge",
        "error",
        what="Mark, note and data of a claim do not show the same verdict, or one is lacking.",
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
        what="A data file, or data on a page, is not JSON.",
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
        what="A link, or a data file, leads to a place that its page does not have.",
        why="The reader lands at the top of a page and does not know why.",
        example='<a href="story.html#claim-old">',
        instead="Link to an id that the page has.",
    ),
    Rule(
        "dead-link",
        "error",
        what="A link, a data file or a feed leads to a file that the site does not have.",
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
        "missing-claim",
        "error",
        what="A sidecar publishes a claim, and no page of the site shows it.",
        why="Its author takes for checked in public what no reader ever sees.",
        example="a build without the plugin, or one from before the claim was added",
        instead="Let `check` say what keeps it off the page, and build anew.",
    ),
    Rule(
        "leaked-draft",
        "error",
        what="A claim or article that is a draft can be found on the site.",
        why="It is not finished; it may be wrong.",
        example="a draft's address in `claims.json`",
        instead="Delete the output folder and build anew.",
    ),
    Rule(
        "stale-page",
        "error",
        what=(
            "A page publishes a claim of which the data files of the site tell nothing: an"
            " earlier build has left it there."
        ),
        why="Readers find what its author has withdrawn, renamed or moved elsewhere.",
        example="output/old-name.html",
        instead="Delete the output folder and build anew, or set `DELETE_OUTPUT_DIRECTORY`.",
    ),
    Rule(
        "leaked-summary",
        "warning",
        what="The description of a page holds words that the plugin put above the text.",
        why="Search engines and previews of links show it in place of the article.",
        example='<meta name="description" content="2 claims checked …">',
        instead="Let the theme make it of `article.summary`, and not of `article.content`.",
    ),
)


_RULES = (
    Rule(
        "yaml-syntax",
        "error",
        what=(
            "The file is not YAML, or uses a part of YAML that sidecars do without:"
            " tags, directives, tabs for spaces, a second document."
        ),
        why=(
            "Nothing after such a place can be read with certainty, so no claim of "
            "the file is shown."
        ),
        example=("- quote: He said: never\n  verdict:false"),
        instead=("- quote: 'He said: never'\n  verdict: false"),
    ),
    Rule(
        "yaml-limit",
        "error",
        what=("The file is larger, deeper or more repetitive than any article needs."),
        why=(
            "A few lines of aliases can stand for gigabytes and bring a build to a "
            "halt."
        ),
        example=("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]   # and so on"),
        instead=("Divide the file, and write repeated sources once under `sources:`."),
    ),
    Rule(
        "unsafe-file",
        "error",
        what=(
            "The sidecar is no regular file inside the content folder, or cannot be"
            " opened."
        ),
        why=(
            "A link can lead to files that must not be published, and a pipe can "
            "keep a build waiting for ever."
        ),
        example="story.claims.yaml -> ../../secrets.yaml",
        instead="Put the file itself beside its article.",
    ),
    Rule(
        "text-encoding",
        "error",
        what=("The file is not UTF-8, or holds a character that no page may show."),
        why=(
            "Such characters break feeds and pages, or show as something else to "
            "each reader."
        ),
        example="a file saved as UTF-16 or Windows-1252",
        instead=(
            "Save the file in the encoding UTF-8, and delete invisible characters."
        ),
    ),
    Rule(
        "duplicate-key",
        "error",
        what="A key stands twice in one mapping.",
        why=(
            "Only one of the two can hold, and YAML readers drop the other in silence."
        ),
        example=(
            "- quote: The alliance promised it\n  verdict: true\n  verdict: false"
        ),
        instead=("- quote: The alliance promised it\n  verdict: true"),
    ),
    Rule(
        "unknown-key",
        "error",
        what="A key is none of those that belong here.",
        why=("It is most often a slip of the pen, and what it says would be lost."),
        example="verdct: true",
        instead="verdict: true",
    ),
    Rule(
        "missing-key",
        "error",
        what="A key that must be there is not, or has no value.",
        why=(
            "Without words nothing can be marked, and without a verdict there is "
            "nothing to say."
        ),
        example="- quote: The alliance promised it",
        instead=("- quote: The alliance promised it\n  verdict: true"),
    ),
    Rule(
        "wrong-type",
        "error",
        what=("A text stands where a list or mapping belongs, or the other way round."),
        why="What is meant can then only be guessed.",
        example="said: last spring",
        instead="said: {date: 2022-03}",
    ),
    Rule(
        "invalid-value",
        "error",
        what="A field holds a word or number that it cannot hold.",
        why="Pages and machines understand a closed list of words here.",
        example="status: finished",
        instead="status: published",
    ),
    Rule(
        "invalid-date",
        "error",
        what=(
            "A date is not written as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or is in "
            "no calendar."
        ),
        why=(
            "Pages write dates in the language of the reader, and 3/4/2018 has two "
            "meanings."
        ),
        example="date: 2 April 2018",
        instead="date: 2018-04-02",
    ),
    Rule(
        "invalid-address",
        "error",
        what=(
            "An address, also of a link in an explanation, is no complete `http` or"
            " `https` address, or is not what it seems to be. The claim is shown without"
            " the link."
        ),
        why=("Readers must get to the place that whoever reviewed the file has seen."),
        example="url: www.example.org/a",
        instead="url: https://www.example.org/a",
    ),
    Rule(
        "invalid-id",
        "error",
        what=(
            "An id has other signs than lower-case letters, digits and hyphens, or "
            "is too long."
        ),
        why="The id is a part of the claim's address.",
        example="id: Red Line!",
        instead="id: red-line",
    ),
    Rule(
        "duplicate-claim-id",
        "error",
        what="Two claims of one file have the same id.",
        why="A link to the one would lead to the other.",
        example=("- id: pledge\n  quote: …\n- id: pledge\n  quote: …"),
        instead=("- id: pledge\n  quote: …\n- id: pledge-renewed\n  quote: …"),
    ),
    Rule(
        "unknown-verdict",
        "error",
        what="A verdict is not on the scale of the site.",
        why="Readers find the meaning of each verdict on the scale.",
        example="verdict: mostly-tru",
        instead="verdict: mostly-true",
    ),
    Rule(
        "unknown-source",
        "error",
        what=(
            "A claim cites, or a source builds on, a key that neither the file nor the "
            "site's library has; or sources build on each other in a circle."
        ),
        why="The evidence would be missing on the page.",
        example="source: memoire",
        instead="source: memoir",
    ),
    Rule(
        "incomplete-source",
        "error",
        what="A source has neither an address nor a title.",
        why="Nobody could find it.",
        example="- {date: 2019}",
        instead="- {title: The Back Channel, date: 2019}",
    ),
    Rule(
        "unsupported-format",
        "error",
        what="The file is in a format that this version does not know.",
        why="Its keys may mean something else.",
        example="format: 2",
        instead="format: 1",
    ),
    Rule(
        "no-claims",
        "warning",
        what="The file is empty, or has no claims in it.",
        why=("A sidecar was begun and forgotten, or its text has been commented out."),
        example="claims: []",
        instead=("claims:\n- quote: The alliance promised it\n  verdict: true"),
    ),
    Rule(
        "cut-text",
        "error",
        what=(
            "Between braces a text without quotes ends at its first comma; the rest of"
            " it has become a key without a value."
        ),
        why="Half a sentence would be published as if it were the whole.",
        example="response: {by: The council, text: No, that is wrong}",
        instead="response: {by: The council, text: 'No, that is wrong'}",
    ),
    Rule(
        "lost-comment-text",
        "warning",
        what=(
            "Words begin with `#`, behind a text without quotes or in the place of a "
            "text, and YAML takes them for a comment."
        ),
        why="What was written is lost without an error.",
        example="summary: Ranked #1 that year",
        instead="summary: 'Ranked #1 that year'",
    ),
    Rule(
        "unused-anchor",
        "warning",
        what=("A text begins with `&`, which YAML takes for a name that nothing uses."),
        why="The first word of the text is lost without an error.",
        example="publisher: &Co Press",
        instead="publisher: '&Co Press'",
    ),
    Rule(
        "unused-source",
        "warning",
        what="A sidecar describes a source that none of its claims cites.",
        why="No reader sees it: its key may be misspelt where it was to be cited.",
        example="sources: {cable: {url: https://example.org/cable}}",
        instead="claims: [{quote: …, verdict: true, source: cable}]",
    ),
    Rule(
        "unused-text",
        "warning",
        what=(
            "An explanation holds what no page shows: an attribute of a tag, or the "
            "address of a link that another definition of the same name replaces. Or "
            "every claim has a field of its own in place of one in `defaults`."
        ),
        why="What was written is lost without an error.",
        example='explanation: It is <b title="of 2008">so</b>.',
        instead="explanation: It is <b>so</b> (of 2008).",
    ),
    Rule(
        "bidi-control",
        "warning",
        what=(
            "The file holds signs that turn the direction of what follows. They are"
            " left out."
        ),
        why=("With them a page can show words in another order than the file does."),
        example="title: abc… with U+202E inside",
        instead="Delete the sign; pages keep directions apart by themselves.",
    ),
    Rule(
        "missing-article",
        "error",
        what="A sidecar has no article beside it.",
        why="Its claims are on no page; the article was perhaps renamed.",
        example="storry.claims.yaml beside story.md",
        instead="story.claims.yaml beside story.md",
    ),
    Rule(
        "broken-reference",
        "error",
        what="A reference in a library of sources cannot be read, or has no key.",
        why="A claim that cites it would have no source.",
        example="@book{burns2019, title = {The Back Channel",
        instead="@book{burns2019, title = {The Back Channel}}",
    ),
    Rule(
        "odd-reference",
        "warning",
        what="A part of a reference is left out or was guessed.",
        why="The card may show less than the library holds, or a day that is not certain.",
        example="year = {in press}, doi = {http://journal.example/12}",
        instead="date = {2026-03}, doi = {10.1000/12}",
    ),
    Rule(
        "misnamed-sidecar",
        "error",
        what=(
            "A file is named almost like a sidecar, or has what a sidecar has under"
            " another name, and so nothing reads it."
        ),
        why="Its claims are on no page, and the build would not say so.",
        example="story.claim.yaml, story-claims.yml or story.claims.YAML",
        instead="story.claims.yaml",
    ),
    Rule(
        "two-sidecars",
        "error",
        what="An article has both `.claims.yaml` and `.claims.yml`.",
        why="Either could be the outdated one.",
        example="story.claims.yaml and story.claims.yml",
        instead="Bring the claims together in one file and delete the other.",
    ),
    Rule(
        "orphan-quote",
        "error",
        what=("The quoted words are not in the article. The claim is on no sentence."),
        why=("The sentence was taken out or rewritten, or was never quoted rightly."),
        example="quote: words that the article does not have",
        instead="Copy the words from the article as it is now.",
    ),
    Rule(
        "ambiguous-quote",
        "error",
        what=(
            "The quoted words stand in the article more than once, or without the "
            "`prefix` or `suffix` of the quote. None is marked."
        ),
        why="A verdict on the wrong one of two sentences is worse than none.",
        example="quote: he said",
        instead=("quote: he said\nprefix: 'In the embassy cable '"),
    ),
    Rule(
        "changed-quote",
        "error",
        what=(
            "The article has a sentence like the quote, and not the same: a word, "
            "number, name or negation differs. It is not marked."
        ),
        why=(
            "The check was of another statement; the new one may be true where the "
            "old was false."
        ),
        example="quote: promised in 2008   # the article now says 2018",
        instead="Check the new sentence, then quote it as it is.",
    ),
    Rule(
        "still-uncorrected",
        "warning",
        what="An article still says what a claim calls corrected.",
        why="Readers are told that the words are gone, and meet them all the same.",
        example="- quote: 324 metres high    # stands in the caption, too\n"
        "  verdict: outdated\n  status: corrected",
        instead="Correct the article there as well, or quote more words of the sentence.",
    ),
    Rule(
        "undated-correction",
        "warning",
        what=(
            "A claim is corrected or withdrawn, and no entry of its history says when; or"
            " an entry names no day."
        ),
        why=(
            "The page of corrections has it behind all others, without a day and a word of"
            " what was wrong, and no feed has it: whoever follows the corrections of the"
            " site does not learn of it."
        ),
        example="status: corrected\nnow: The bridge cost four million.",
        instead=(
            "status: corrected\nnow: The bridge cost four million.\nhistory:"
            " {date: 2026-11-20, kind: correction, note: The figure was wrong.}"
        ),
    ),
    Rule(
        "unmet-demand",
        "error",
        what="A claim lacks what the site demands of claims with its verdict.",
        why="The desk's own policy, `FACTCHECK_REQUIRE`, holds for every claim.",
        example='FACTCHECK_REQUIRE = {"false": ["two-sources"]}    # and one source',
        instead="Do what the message says; or change the policy, for all claims.",
    ),
    Rule(
        "drifted-quote",
        "warning",
        what=(
            "The sentence has been edited since the check, in small ways that leave"
            " its sense, or struck out as a whole. It is marked as edited."
        ),
        why=("Readers see which words were checked; soon they may be too different."),
        example="quote: first promissed in 2008",
        instead="quote: first promised in 2008",
    ),
    Rule(
        "unplaced-draft",
        "warning",
        what=(
            "The words that a draft quotes are not in the article, or not as they were,"
            " or more than once."
        ),
        why="No page shows a draft; published as it is, it would be on no sentence.",
        example="quote: words that were taken out\nstatus: draft",
        instead="Quote the article as it is now, or delete the draft.",
    ),
    Rule(
        "unmarkable-quote",
        "error",
        what=(
            "The quoted words stand only where no mark can be put: in the title or"
            " elsewhere at the top of the file, in a drawing, a button or a field, in what"
            " is hidden until a script shows it (`dialog`, `popover`), in what describes a"
            " picture, in the middle of code."
        ),
        why="The page would be changed or broken by the mark.",
        example="quote: words that stand only in a diagram",
        instead="Quote a sentence of the running text.",
    ),
)

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
        "doubtful-name",
        "warning",
        what="A claimant, a publisher or an author is called by a word for nobody.",
        why=(
            "A band may be called `Missing`, and many write that until they know a name. "
            "What is said behind it, or the address of a claimant, tells which it is."
        ),
        example="claimant: Nothing",
        instead="claimant: Nothing (company)",
    ),
    Rule(
        "unreviewed-claim",
        "warning",
        what="Nobody but those who have made a check has looked at it.",
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

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.name: rule
        for rule in (*_RULES, *MEANING_RULES, *SITE_RULES, *AUDIT_RULES, *SOURCE_RULES)
    }
)
"""Every rule by its name; what is not here cannot be reported."""
