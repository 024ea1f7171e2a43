"""Anchors: each quote of each claim, and where the article says it.

What authors of quotes put in for words of the article: `[...]`, `[He] said`. A quote
is looked for as it stands. Words that are left out at its end need no words of ours;
those in the middle and those that were put in do.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from pelican_factcheck.anchoring.document import (
    Around,
    Document,
    ReadSource,
    document_of,
)
from pelican_factcheck.anchoring.findings import (
    MOST_PROPOSALS,
    PLACED,
    Difference,
    Finding,
    Place,
    Status,
)
from pelican_factcheck.anchoring.folding import fold_words, late_pattern
from pelican_factcheck.anchoring.quotes import find_quote, find_undenied, what_denies
from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import VisibleText
from pelican_factcheck.diagnostics.diagnostic import Diagnostic
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.fields import spell

LEFT_OUT = late_pattern(
    r"(?<=\w)[^\w\s]?\s*(?P<dots>[\[(](?:…|\.\s?\.\s?\.)[\])]|…|\.\s?\.\s?\.)\s*(?=\w)"
)
PUT_IN = late_pattern(r"(?<!\])\[(?P<words>[^\W\d][^\[\]]{0,30})\](?![\[(:_])")


def advise(quote: str) -> str:
    """Return what to do about words left out of *quote* or put in; empty if none are."""
    dots = LEFT_OUT.search(quote)
    if dots:
        return (
            f"the quote leaves words out at `{dots['dots']}`: quote what stands before"
            " it, and list what stands after it under `also:`"
        )
    words = PUT_IN.search(quote)
    if words:
        return (
            f"`{words[0]}` was put into the quote: quote the article's own words there,"
            " or begin the quote after it"
        )
    return ""


# More would not help an author who sees the article beside the message.
MOST_DIFFERENCES = 4
MOST_PLACES = 5
Span = tuple[int, int]


class Anchor(Struct, frozen=True, kw_only=True):
    """One quote of a claim and the passage of the article that says it, if any.

    Attributes:
        claim: The claim.
        quote: The quote: the claim's first, or one of `also`.
        status: The outcome; the other attributes are 0 and empty unless it is
            `exact` or `drifted`, but for `diff`.
        start: Where the passage to mark begins, as an offset into the visible text.
        end: Where it ends, half-open.
        text: The visible text of that passage.
        found_start: Where the words of the quote begin, inside the passage, which is
            the whole sentence unless the claim has the scope `quote`.
        found_end: Where they end, half-open.
        diff: The quote against the article, word by word, if they differ.
    """

    claim: Claim
    quote: Quote
    status: Status
    start: int = 0
    end: int = 0
    text: str = ""
    found_start: int = 0
    found_end: int = 0
    diff: tuple[Difference, ...] = ()

    @property
    def placed(self) -> bool:
        """True if the quote was found, so that its passage may be marked."""
        return self.status in PLACED


def anchor_claims(
    claims: Sequence[Claim],
    visible: VisibleText,
    *,
    lang: str = "",
    name: str,
    read_source: ReadSource | None = None,
    around: Around = (),
) -> tuple[tuple[Anchor, ...], tuple[Diagnostic, ...]]:
    """Return an anchor for each quote of *claims*, and what is wrong with them.

    *lang* is the language tag of the article, *name* what messages call it, and
    *read_source* renders quotes that were copied from its source; *around* is what
    the page says beside the text. Never raises: a quote without a place is an anchor
    with the status `orphan`, `ambiguous` or `changed`, and a diagnostic.
    """
    document = document_of(visible, lang, read_source, around)
    anchors: list[Anchor] = []
    diagnostics: list[Diagnostic] = []
    for claim in claims:
        own = []
        for quote in claim.sought:
            finding = look_up(document, quote)
            anchor = _anchor(claim, quote, finding, visible, lang)
            own.append(anchor)
            if finding.status != "exact":
                diagnostics += _problems(claim, quote, finding, name, document)
            diagnostics += _denials(anchor, document, claim.quote_lang or lang)
        anchors += own
        if claim.status == "corrected":
            diagnostics += _uncorrected(claim, document, own, name)
    return tuple(anchors), tuple(diagnostics)


def look_up(document: Document, quote: Quote) -> Finding:
    """Return where *document* says *quote*, with the help of the quote's context."""
    return find_quote(
        document,
        quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        nth=quote.nth,
    )


def by_claim(anchors: Iterable[Anchor]) -> dict[str, list[Anchor]]:
    """Return the anchors of each claim, by its id, in the order of *anchors*."""
    groups: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        groups.setdefault(anchor.claim.id, []).append(anchor)
    return groups


def _anchor(
    claim: Claim, quote: Quote, finding: Finding, visible: VisibleText, lang: str
) -> Anchor:
    if not finding.found:
        diff = finding.diff if finding.status == "changed" else ()
        return Anchor(claim=claim, quote=quote, status=finding.status, diff=diff)
    start, end = finding.start, finding.end
    # Of a sentence that was edited beside the quote only the words are as checked.
    if claim.scope == "sentence" and not finding.misfit:
        start, end = sentence_around(
            visible.text,
            start,
            end,
            edges=visible.edges,
            lang=claim.quote_lang or lang,
            asides=visible.asides_outside(start, end),
        )
        if finding.is_struck and (
            struck := visible.struck_around(finding.start, finding.end)
        ):
            # Of struck words and others no statement is made.
            start, end = max(start, struck[0]), min(end, struck[1])
    return Anchor(
        claim=claim,
        quote=quote,
        status=finding.status,
        start=start,
        end=end,
        text=visible.text[start:end],
        found_start=finding.start,
        found_end=finding.end,
        diff=finding.diff if finding.status == "drifted" else (),
    )


def _uncorrected(
    claim: Claim, document: Document, now: Sequence[Anchor], name: str
) -> Iterator[Diagnostic]:
    """Report the old words of a corrected claim where the article still says them."""
    for quote in (claim.quote, *claim.also):
        finding = look_up(document, quote)
        spans = (
            [(finding.start, finding.end)]
            if finding.found and not finding.is_struck
            else []
        )
        spans += [(place.start, place.end) for place in finding.places]
        if any(not _is_inside(span, now) for span in spans):
            message = f"`{name}` still says what was corrected"
            hint = (
                "correct it there too; if that is another statement, quote more words"
            )
            yield Diagnostic(
                "still-uncorrected", message, quote.where, hint, claim=claim.id
            )


def _is_inside(span: tuple[int, int], anchors: Iterable[Anchor]) -> bool:
    return any(one.start <= span[0] and span[1] <= one.end for one in anchors)


def _problems(
    claim: Claim, quote: Quote, finding: Finding, name: str, document: Document
) -> Iterator[Diagnostic]:
    is_bare = quote is not claim.quote and _is_bare(quote)
    for problem in _quote_problems(quote, finding, name, document, is_bare=is_bare):
        gone = problem.rule in ("orphan-quote", "changed-quote", "unmarkable-quote")
        if not (gone and claim.status == "withdrawn"):
            yield problem._replace(claim=claim.id)


CORRECTED = (
    "mark the claim with `status: corrected` and an entry of `history:` that says when, or"
    " delete it"
)


LONGEST_BARE = 60
"""Characters of a quote that a remedy repeats."""
# What begins a quote that is written as a mapping.
MAPPED = late_pattern(r"\{|[\"']?(?:quote|prefix|suffix|nth)[\"']?\s*:")


def _is_bare(quote: Quote) -> bool:
    """Return whether a quote beside the first one is written as a mere text."""
    where = quote.where
    return where is not None and not MAPPED.match(where.text, where.column - 1)


def _quote_problems(
    quote: Quote, finding: Finding, name: str, document: Document, *, is_bare: bool
) -> Iterator[Diagnostic]:
    if finding.status == "orphan" and (where := _unmarked_place(document, quote.exact)):
        message = (
            f"in `{name}` the quote stands only in {where}, where no mark can be put"
        )
        yield Diagnostic("unmarkable-quote", message, quote.where, UNMARKED)
    elif finding.status == "orphan":
        message = f"quote not found in `{name}`"
        hint = _with_advice(quote, _closest(finding))
        yield Diagnostic("orphan-quote", message, quote.where, hint)
    elif finding.status == "ambiguous":
        message = _where_it_stands(quote, finding, name)
        hint = _ways_to_settle(document, quote, finding, is_bare=is_bare)
        yield Diagnostic("ambiguous-quote", message, quote.where, hint)
    elif finding.status == "changed":
        message = f"`{name}` no longer says what was checked: {_changes(finding.diff)}"
        context = "" if is_bare else _context_of_offer(document, quote, finding)
        says = f"it says `{finding.closest}`; check that, then quote it{context}"
        if not finding.closest:
            says = CORRECTED
        hint = _with_advice(quote, says)
        yield Diagnostic("changed-quote", message, quote.where, hint)
    elif finding.is_struck:
        message = f"`{name}` strikes out what was checked"
        yield Diagnostic("drifted-quote", message, quote.where, CORRECTED)
    elif finding.status == "drifted":
        message = f"`{name}` was edited since the check: {_changes(finding.diff)}"
        hint = f"quote it as it is now: `{finding.closest}`"
        if finding.misfit:
            place = finding.places[finding.misfit.number - 1]
            hint = _settle_by(quote, [_context(place)])
        hint = f"if the check still holds, {hint}"
        yield Diagnostic("drifted-quote", message, quote.where, hint)


UNMARKED = (
    "quote a sentence of the running text that says it; where none does, write one, such"
    " as a caption"
)


def _unmarked_place(document: Document, words: str) -> str:
    """Return where *words* stand that are no text of the page; "" for nowhere."""
    sought = fold_words(words)
    found = (where for where, text in document.unmarked if sought and sought in text)
    return next(found, "")


def _denials(anchor: Anchor, document: Document, lang: str) -> Iterator[Diagnostic]:
    """Report a mark on a sentence that denies or asks what is quoted, or has it by hearsay."""
    if not anchor.placed or anchor.claim.scope != "sentence":
        return
    denial = what_denies(
        document.text,
        (anchor.found_start, anchor.found_end),
        (anchor.start, anchor.end),
        edges=document.edges,
        lang=lang,
    )
    if denial:
        yield Diagnostic(
            "denied-quote",
            f"the sentence also says `{denial}`, outside of the quote",
            anchor.quote.where,
            _ways_to_undeny(anchor, document, lang),
        )


def _ways_to_undeny(anchor: Anchor, document: Document, lang: str) -> str:
    """Return what to do about a denied quote; to mark just its words helps always."""
    words = "mark just the words with `scope: quote`"
    part = anchor.found_start, anchor.found_end
    start, end = find_undenied(document, part, lang)
    whole = document.words(start, end)
    finding = look_up(document, Quote(exact=whole))
    if finding.status != "exact" or not start <= finding.start < end:
        return words
    is_sentence = (start, end) == (anchor.start, anchor.end)
    hint = f"quote {'the whole sentence' if is_sentence else f'`{whole}`'}"
    given = [key for key in ("prefix", "suffix", "nth") if getattr(anchor.quote, key)]
    if given:
        hint += f" without {' and '.join(f'`{key}`' for key in given)}"
    return f"{hint}, or {words}"


def _with_advice(quote: Quote, hint: str) -> str:
    """Return *hint* behind what to do about words that were left out or put in."""
    return "; ".join(filter(None, (advise(quote.exact), hint)))


NOTHING_CLOSE = "nothing in it comes close; correct the quote or delete the claim"


def _closest(finding: Finding) -> str:
    if not finding.closest:
        return NOTHING_CLOSE
    return f"the closest words are `{finding.closest}` ({finding.score:.0%} alike)"


def _where_it_stands(quote: Quote, finding: Finding, name: str) -> str:
    """Return why no place is meant: there are several, or the context is at none."""
    count, wrong = len(finding.places), finding.misfit
    if wrong is None:
        times = f"{count} times" if count > 1 else "once"
        if quote.nth:
            times += f", and there is no number {quote.nth},"
        elif given := [key for key in ("prefix", "suffix") if getattr(quote, key)]:
            keys = " and ".join(f"`{key}`" for key in given)
            return (
                f"quote stands {times} in `{name}`, and its {keys} cannot settle which"
            )
        return f"quote stands {times} in `{name}`"
    side = "before" if wrong.key == "prefix" else "behind"
    there = _changes(wrong.diff) if wrong.words else f"nothing stands {side} it"
    if count == 1 or quote.nth:
        number = f" number {quote.nth}" if quote.nth else ""
        return (
            f"the `{wrong.key}` does not stand {side} the quote{number} in `{name}`:"
            f" {there}"
        )
    return (
        f"the `{wrong.key}` stands at none of the {count} places of the quote in"
        f" `{name}`; at number {wrong.number}, the nearest: {there}"
    )


def _ways_to_settle(
    document: Document, quote: Quote, finding: Finding, *, is_bare: bool
) -> str:
    """Return, for each place, the line to paste into the sidecar.

    A quote that *is_bare*, a mere text, becomes a mapping with that line.
    """
    places = finding.places
    if len(places) == 1 and not finding.misfit:
        return "delete `nth`"
    if len(places) == 1:
        hint = _settle_by(quote, [_context(places[0])])
    else:
        is_tried = len(places) < MOST_PROPOSALS
        lines = [
            _line(document, quote, place, is_tried=is_tried)
            for place in places[:MOST_PLACES]
        ]
        is_more = len(places) > MOST_PLACES
        hint = _settle_by(quote, lines, is_more=is_more, is_bare=is_bare)
    if finding.misfit is None:
        return hint
    return f"if the check was of a sentence that is there, {hint}; if not, delete the claim"


def _settle_by(
    quote: Quote,
    lines: Sequence[str],
    *,
    is_more: bool = False,
    is_bare: bool = False,
) -> str:
    """Return how to settle a quote by the *lines* for its places, "" for no line."""
    given = [key for key in ("prefix", "suffix", "nth") if getattr(quote, key)]
    keys = " and ".join(f"`{key}`" for key in given)
    verb = f"replace {keys} with" if given else "add"
    if not any(lines):
        return f"delete {keys}"
    if is_bare:
        words = spell(quote.exact) if len(quote.exact) <= LONGEST_BARE else "…"
        verb = "write it as"
        lines = [f"{{quote: {words}, {line}}}" for line in lines]
    if len(lines) == 1:
        return f"{verb} `{lines[0]}`"
    if not is_bare and lines == [
        f"nth: {number}" for number in range(1, len(lines) + 1)
    ]:
        return f"{verb} `nth: 1` for the first, `nth: 2` for the second, and so on"
    ways = [f"`{line}` for number {number}" for number, line in enumerate(lines, 1)]
    return f"{verb} {', '.join(ways)}{', …' if is_more else ''}"


def _context_of_offer(document: Document, quote: Quote, finding: Finding) -> str:
    """Return with what context the words that are offered for a quote must be quoted.

    That is none where they stand once, or where the context of the quote means them.
    """
    if not finding.closest:
        return ""
    new = structs.replace(quote, exact=finding.closest)
    span = finding.start, finding.end
    if _means(look_up(document, new), span):
        return ""
    given = [key for key in ("prefix", "suffix", "nth") if getattr(quote, key)]
    without = f" without {' and '.join(f'`{key}`' for key in given)}" if given else ""
    found = look_up(document, Quote(exact=finding.closest))
    if _means(found, span):
        return without
    for place in found.places:
        if place.start < finding.end and finding.start < place.end:
            return f"{without} with `{_line(document, new, place, is_tried=True)}`"
    return ""


def _means(finding: Finding, span: Span) -> bool:
    """Tell whether a quote is found exactly, at a *span*."""
    start, end = span
    return finding.status == "exact" and finding.start < end and start < finding.end


def _line(document: Document, quote: Quote, place: Place, *, is_tried: bool) -> str:
    """Return the line for one place of several: its context, or else its number.

    A context that repeats the quote is tried always: near equal sentences it may stand
    twice as it is compared. Among very many places others are not.
    """
    nowhere = {"prefix": "", "suffix": "", "nth": None}
    for key in ("prefix", "suffix"):
        if context := getattr(place, key):
            if not is_tried and quote.exact not in context:
                return f"{key}: {_quoted(context)}"
            settled = structs.replace(quote, **nowhere | {key: context})
            finding = look_up(document, settled)
            if (finding.start, finding.misfit) == (place.start, None):
                return f"{key}: {_quoted(context)}"
    return f"nth: {place.nth}"


def _context(place: Place) -> str:
    for key, words in (("prefix", place.prefix), ("suffix", place.suffix)):
        if words:
            return f"{key}: {_quoted(words)}"
    return ""


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _changes(diff: Sequence[Difference]) -> str:
    """Return the differences as one phrase: `2008` is now `2018`."""
    told = [_change(step) for step in diff if step.op != "equal"]
    more = "" if len(told) <= MOST_DIFFERENCES else ", and more"
    return ", ".join(told[:MOST_DIFFERENCES]) + more


def _change(step: Difference) -> str:
    if not step.ours:
        return f"`{step.theirs}` was added"
    if not step.theirs:
        return f"`{step.ours}` is gone"
    return f"`{step.ours}` is now `{step.theirs}`"
