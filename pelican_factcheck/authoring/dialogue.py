"""Questions to the author on a terminal, and the answers."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from textwrap import fill, wrap
from typing import TextIO

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.findings import Place
from pelican_factcheck.authoring.checkworthiness import Sentence
from pelican_factcheck.authoring.repairs import (
    AmbiguousQuote,
    Correction,
    can_be_corrected,
    find_now,
)
from pelican_factcheck.authoring.workspace import ArticleWithSidecar
from pelican_factcheck.checking.reports import Terminal, fill_words, render_words
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    Location,
    count,
    one_line,
    shorten,
)
from pelican_factcheck.sidecar.claims import Claim, Quote
from pelican_factcheck.sidecar.fields import fault_of_date

TAKE = (
    "take the new words over: the verdict `%s` was on the old ones, so check first"
    " that it holds for these"
)
CORRECT = "mark it as corrected: the article has put right what was checked"
EDGE = 7
"""Columns for the sign and the number."""
STYLES = {
    "bold": COLORS["bold"],
    "dim": "\x1b[2m",
    "sign": "\x1b[1;33m",
    "end": "\x1b[0m",
}
BARE = dict.fromkeys(STYLES, "")


def list_sentences(
    name: str,
    sentences: Sequence[Sentence],
    known: Collection[int],
    terminal: Terminal,
) -> str:
    """List *sentences* in order; a `>` marks those most worth checking.

    Below these stands what speaks for it. *known* are the numbers of those that a
    claim quotes already; they are marked with `=`. Short ones are counted, and listed
    only where there are no others, or where a claim quotes them.
    """
    proposed = [one for one in sentences if not one.is_short]
    listed = [one for one in sentences if not one.is_short or one.number in known]
    listed = listed if proposed else list(sentences)
    parts = [_part(one, terminal, is_known=one.number in known) for one in listed]
    marked = sum(one.worth_checking and one.number not in known for one in sentences)
    legend = f"{count(len(sentences), 'sentence')}, {marked} most worth checking (>)"
    if known:
        legend += f", {len(known)} quoted already (=)"
    if left_out := len(sentences) - len(listed):
        legend += f", {left_out} short left out (--match TEXT finds any)"
    return "\n".join([f"{one_line(name)}: {legend}", "", *parts])


def _part(sentence: Sentence, terminal: Terminal, *, is_known: bool) -> str:
    """One sentence over as many lines as it needs."""
    paint = STYLES if terminal.color else BARE
    worth = sentence.worth_checking and not is_known
    sign = "=" if is_known else ">" if worth else " "
    first, *others = _lines(sentence.text, terminal)
    edge = " " * EDGE
    lines = [
        f"{paint['sign']}{sign}{paint['end']}{sentence.number:>4}  {first}",
        *(f"{edge}{line}" for line in others),
    ]
    if worth:
        told = "  ".join(_reasons(sentence))
        lines += [
            f"{paint['dim']}{edge}{line}{paint['end']}"
            for line in _lines(told, terminal)
        ]
    return "\n".join(lines)


def _lines(text: str, terminal: Terminal) -> list[str]:
    width = (terminal.width or USUAL_WIDTH) - EDGE
    return wrap(one_line(text), width, break_on_hyphens=False)


def _reasons(sentence: Sentence) -> Iterator[str]:
    """The score and what it is made of, by kind and word."""
    yield f"score {sentence.score}:"
    for signal in sentence.signals:
        yield f"{signal.kind.name} ({signal.words})"


USUAL_WIDTH = 80
MOST_TRIES = 5
"""Answers to one question."""
AND = ("and", "und", "et", "y", "و")
"""Words that may stand between numbers."""
NUMBERS = re.compile(r"([0-9]{1,6})(?:\s*[-–]\s*([0-9]{1,6}))?")
MOST_WORDS = 50
"""Characters of an ambiguous quote that are shown at each of its places."""


class WrongAnswerError(ValueError):
    """An answer cannot be used; the text says why, as a sentence."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Questions and answers at a terminal."""

    heard: TextIO
    told: TextIO
    terminal: Terminal

    @property
    def width(self) -> int:
        """The columns to be filled."""
        return self.terminal.width or USUAL_WIDTH

    def accept(
        self, doubt: AmbiguousQuote, name: str, document: Document, today: str
    ) -> bool | Correction:
        """Ask what is to become of a quote that article *name* no longer has."""
        is_gone = doubt.finding.status == "orphan" or doubt.finding.is_struck
        says = "no longer says this" if is_gone else "now says something else"
        self.say(f"{_point(doubt.quote.where)}`{name}` {says}:")
        words = render_words(doubt.finding.diff, color=self.terminal.color)
        shown = fill_words(words, self.width, len("  "))
        self.say(f"\n  {one_line(doubt.quote.exact) if is_gone else shown}\n")
        can_correct = can_be_corrected(doubt.claim) and (
            doubt.quote is doubt.claim.quote and not doubt.finding.misfit
        )
        offers = {} if is_gone else {"t": TAKE % doubt.claim.verdict.label}
        offers |= {"c": CORRECT} if can_correct else {}
        if not offers:
            return False
        for letter, offer in offers.items():
            self.say(f"  {letter}  {offer}")
        self.say("  Enter  leave it as it is")
        question = f"\nWhich? [{'/'.join(offers)}] "
        chosen = self.ask_until(question, lambda answer: _read_letter(answer, offers))
        if not chosen:
            return False
        if [*offers][chosen[0]] == "c":
            return self._correction(doubt, document, today) or False
        return True

    def _correction(
        self, doubt: AmbiguousQuote, document: Document, today: str
    ) -> Correction | None:
        """Ask how a sentence was corrected; None where no note or day is given."""
        date = self.ask(f"Day of the correction [{today}]: ") or today
        note = self.ask("For readers, in a sentence: what was wrong? ")
        if fault := fault_of_date(date):
            self.say(f"Left as it is: {fault}.")
            return None
        if not note:
            self.say("Left as it is: readers are to be told what was wrong.")
            return None
        nearest = find_now(doubt, document, None)
        default = f" [{one_line(nearest.exact)}]" if nearest else ""
        said = self.ask(f"What does the article say instead?{default} (- for nothing) ")
        now = "" if said == "-" else said or None
        if now and find_now(doubt, document, now) is None:
            self.say("Left as it is: the article does not say that.")
            return None
        return Correction(date, note, now)

    def agrees(self, diff: str) -> bool:
        """Show a *diff*, and ask whether it is to be written."""
        self.told.write(f"{diff}\n")
        return bool(self.ask_until("Write this? [y/N] ", _read_consent))

    def choose(self, doubt: AmbiguousQuote, name: str, document: Document) -> int:
        """Ask which of its places an ambiguous quote means; 0 for none."""
        places = doubt.finding.places
        where = _point(doubt.quote.where)
        self.say(f"{where}the quote stands {len(places)} times in `{name}`:\n")
        for number, place in enumerate(places, 1):
            self.say(f"{number:>4}  {self._excerpt(document.text, place)}")
        question = "\nWhich one is meant? Its number, or nothing for none: "
        numbers = self.ask_until(
            question, lambda answer: _read_one(answer, len(places), "place")
        )
        return numbers[0] if numbers else 0

    def pick(self, count: int) -> list[int]:
        """Ask for some of the numbers from 1 to *count*; none for an empty answer.

        Raises:
            WrongAnswerError: when no answer of several could be used.
        """
        question = "\nWhich are to be claims? Numbers, such as 3 7 12-14: "
        numbers = self.ask_until(
            question, lambda answer: _read_all(answer, count, "sentence")
        )
        if numbers is None:
            raise WrongAnswerError("none of the answers could be used")
        return numbers

    def say(self, paragraph: str) -> None:
        """Print *text*, wrapped at the terminal's width."""
        width = self.width
        fits = "\n" in paragraph or "\x1b" in paragraph or len(paragraph) <= width
        text = paragraph if fits else fill(paragraph, width, break_on_hyphens=False)
        self.told.write(f"{self.terminal.legible(text)}\n")

    def ask(self, question: str) -> str:
        """Ask for one line; "" at the end of the input."""
        self.told.write(self.terminal.legible(question))
        self.told.flush()
        return self.heard.readline().strip()

    def ask_until(
        self, question: str, read: Callable[[str], list[int]]
    ) -> list[int] | None:
        """Ask until *read* takes the answer, and return what it reads.

        From an empty answer nothing is read; the end of the input is one. None after
        `MOST_TRIES` that *read* has refused with a `WrongAnswerError`.
        """
        for _ in range(MOST_TRIES):
            if not (answer := self.ask(question)):
                return []
            try:
                return read(answer)
            except WrongAnswerError as error:
                self.say(str(error))
        return None

    def _excerpt(self, text: str, place: Place) -> str:
        """One place with whole words around it, on one line of the terminal."""
        words = _even(text[place.start : place.end])
        if len(words) > MOST_WORDS:
            half = MOST_WORDS // 2
            words = f"{words[:half].rstrip()} … {words[-half:].lstrip()}"
        room = max(self.width - len(words) - 12, 20) // 2
        before, after = _even(text[: place.start]), _even(text[place.end :])
        if len(before) > room:
            before = f"…{before[-room:].partition(' ')[2]}"
        if len(after) > room:
            after = f"{after[:room].rpartition(' ')[0]}…"
        opened, closed = ("\x1b[1m", "\x1b[0m") if self.terminal.color else ("[", "]")
        return f"{before.lstrip()}{opened}{words}{closed}{after.rstrip()}"


NOT_CORRECTED = {
    "corrected": "`{}` is marked as corrected already",
    "draft": "`{}` is a draft, which no reader has seen; put its quote right",
    "withdrawn": "the check `{}` was withdrawn; its note stays without the sentence",
}


class Answered:
    """Why a claim does not ask what was answered; "" where it does."""

    def __init__(self, sheet: ArticleWithSidecar, claim: Claim) -> None:
        self.sheet, self.claim = sheet, claim
        self.doubts = [
            AmbiguousQuote(claim, quote, look_up(sheet.document, quote))
            for quote in claim.sought
        ]

    def no_place(self, number: int) -> str:
        """Say why no quote can mean the place with that number."""
        counts = [
            len(one.finding.places)
            for one in self.doubts
            if one.finding.status == "ambiguous"
        ]
        if not counts:
            return f"no quote of `{self.claim.id}` has several places"
        most = max(counts)
        if 0 < number <= most:
            return ""
        return f"the places of the quote are 1 to {most}"

    def no_new_words(self) -> str:
        """Say why there are no new words to take over."""
        name, states = self.claim.id, {one.finding.status for one in self.doubts}
        if self.claim.status == "withdrawn":
            return f"the check `{name}` was withdrawn, and its note keeps the old words"
        if states & {"changed", "drifted", "ambiguous"}:
            return ""
        if "orphan" in states:
            article = self.sheet.name
            return (
                f"`{article}` has nothing like the quote of `{name}`; if that was cut"
                " there, mark the claim with --corrected DATE"
            )
        return self._stands("there is nothing to take over")

    def no_correction(self, now: str) -> str:
        """Say why the claim cannot be marked as corrected, or not with those words."""
        name = self.claim.id
        if not can_be_corrected(self.claim):
            return NOT_CORRECTED[self.claim.status].format(name)
        doubt = self.doubts[0]
        if not doubt.is_gone:
            return self._stands("correct the article first")
        if not now.strip():
            return ""
        if find_now(doubt, self.sheet.document, now):
            return ""
        words = f"`{shorten(one_line(now))}`"
        near = look_up(self.sheet.document, Quote(exact=now.strip()))
        said = f"`{self.sheet.name}` does not say {words} (--now)"
        if near.closest:
            there = self.sheet.point(near.start, near.end)
            return f"{said}; {there} has `{shorten(one_line(near.closest))}`"
        return f'{said}; copy its words, or write --now "" where there are none'

    def _stands(self, remedy: str) -> str:
        """Say where the words of the first quote still stand."""
        finding = self.doubts[0].finding if self.doubts else None
        if finding is None:
            return (
                f"`{self.claim.id}` was corrected, and has no words that are looked for"
            )
        first = finding.places[0] if finding.places else finding
        there = self.sheet.point(first.start, first.end)
        return f"the words of `{self.claim.id}` stand at {there}; {remedy}"


def read_numbers(answer: str, count: int) -> Iterator[int]:
    """Read numbers and ranges of numbers from 1 to *count*, whatever is between them."""
    for found in NUMBERS.finditer(answer):
        first, last = int(found[1]), int(found[2] or found[1])
        yield from range(max(first, 1), min(last, count) + 1)


def _read_all(answer: str, count: int, noun: str) -> list[int]:
    """Read what `read_numbers` reads, and refuse what that would pass over."""
    for found in NUMBERS.finditer(answer):
        first, last = int(found[1]), int(found[2] or found[1])
        if first > last:
            raise WrongAnswerError(f"`{found[0]}` runs backwards.")
        for number in (first, last):
            if not 0 < number <= count:
                message = f"There is no {noun} {number}; they go from 1 to {count}."
                raise WrongAnswerError(message)
    left = NUMBERS.sub(" ", answer)
    if strange := [word for word in re.findall(r"[^\s,;&.]+", left) if word not in AND]:
        raise WrongAnswerError(f"`{shorten(strange[0])}` is no number.")
    return list(dict.fromkeys(read_numbers(answer, count)))


def _read_one(answer: str, count: int, noun: str) -> list[int]:
    """Read one number from 1 to *count*."""
    numbers = _read_all(answer, count, noun)
    if len(numbers) != 1:
        raise WrongAnswerError("One number, please.")
    return numbers


def _read_consent(answer: str) -> list[int]:
    """Read yes as a list with something in it, no as an empty one."""
    folded = answer.casefold()
    if folded not in ("y", "yes", "n", "no"):
        raise WrongAnswerError("Please answer `y` or `n`.")
    return [1] if folded.startswith("y") else []


def _read_letter(answer: str, offers: Collection[str]) -> list[int]:
    """Read which of the *offers* is meant, by its letter: its number, from 0."""
    letters = [*offers]
    if answer.casefold() not in letters:
        named = " or ".join(f"`{letter}`" for letter in letters)
        raise WrongAnswerError(f"Please answer {named}, or nothing to leave it.")
    return [letters.index(answer.casefold())]


def _point(where: Location | None) -> str:
    return f"{where.path}:{where.line}: " if where else ""


def _even(text: str) -> str:
    """Put a stretch of the article on one line; single spaces at its ends stay."""
    return one_line(re.sub(r"\s+", " ", text))
