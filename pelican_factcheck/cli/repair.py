"""`pelican-factcheck repair`: put right what needs no new check."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.authoring.dialogue import Answered, Dialogue
from pelican_factcheck.authoring.repairs import (
    LINE_END,
    AmbiguousQuote,
    Correction,
    Decisions,
    Repair,
    Repaired,
    choose_none,
    refuse,
    repair_shared,
)
from pelican_factcheck.authoring.workspace import ArticleWithSidecar, Workspace
from pelican_factcheck.checking.check import check_site, find_unplaced_drafts
from pelican_factcheck.checking.reports import look_at, render_diff
from pelican_factcheck.cli.main import (
    UsageError,
    add_list,
    add_paths,
    existing,
    open_named_workspace,
    today,
)
from pelican_factcheck.diagnostics.diagnostic import (
    MOST_LISTED,
    Diagnostic,
    Location,
    count,
    did_you_mean,
    one_line,
    render_full,
    shorten,
)
from pelican_factcheck.sidecar.claims import Claim
from pelican_factcheck.sidecar.fields import fault_of_date
from pelican_factcheck.sidecar.files import move_file, replace_file

Spot = tuple[str, str, int]
"""The rule of a problem, and its file and line."""
KINDS = {"id": "id", "quote": "quote", "status": "status", "now": "", "history": ""}
# What is counted in the closing line, for one and for more.
NOUNS = {
    "id": ("id written down", "ids written down"),
    "quote": ("quote put right", "quotes put right"),
    "context": ("ambiguous quote settled", "ambiguous quotes settled"),
    "status": ("claim marked as corrected", "claims marked as corrected"),
}
ANSWERS = ("nth", "take", "corrected")
"""The arguments that say what becomes of a quote of the one claim."""
EXCLUSIVE = (
    ("take", "corrected"),
    ("nth", "corrected"),
    ("changed", "take"),
    ("changed", "corrected"),
)
"""Arguments of which the one would make the other void."""
EPILOG = """\
what is put right:
  drifted quotes    become the words that the article has now
  ambiguous quotes  get the prefix, suffix or number that settles which place
                    is meant, once you say so (--nth, or when you are asked)
  default ids       are written down, so that addresses stay
  changed quotes    only with --changed, and each is asked about: the verdict
                    was given to other words. With --claim ID --take the new
                    words are taken over, with --claim ID --corrected DATE the
                    claim is marked as corrected in the article
  edited contexts   likewise: the sentence of the quote has other words than
                    its prefix or suffix says
  renamed articles  have their sidecars renamed, where their quotes stand in an
                    article without one
  misnamed files    get the name that sidecars have: .claims.yaml

Nothing else in the file is touched. Without --write nothing is written: the
diff goes to the standard output, so that `repair > fix.patch` keeps it.
"""


def configure_repair(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    add_paths(parser)
    add_list(
        parser,
        "--claim",
        "ID",
        "repair this claim only; may be given several times",
    )
    parser.add_argument(
        "--nth",
        type=int,
        metavar="N",
        help="the place that the ambiguous quote of the one --claim means",
    )
    parser.add_argument(
        "--changed",
        action="store_true",
        help="ask about quotes whose meaning has changed, one by one",
    )
    _add_decisions(parser)
    output = parser.add_mutually_exclusive_group()
    output.add_argument(
        "--diff", action="store_true", help="show what would change (the default)"
    )
    output.add_argument("--write", action="store_true", help="change the files")


def _add_decisions(parser: ArgumentParser) -> None:
    """Add the arguments that decide about the changed quote of one claim."""
    parser.add_argument(
        "--take",
        action="store_true",
        help="take the article's words over for the changed quote of the one --claim",
    )
    parser.add_argument(
        "--corrected",
        metavar="DATE",
        help="mark the one --claim as corrected in the article on this day",
    )
    parser.add_argument(
        "--note", metavar="TEXT", help="with --corrected: what was wrong, for readers"
    )
    parser.add_argument(
        "--now",
        metavar="WORDS",
        help='with --corrected: what the article says instead; "" for nothing'
        " (default: the words that are nearest)",
    )


def run_repair(arguments: Namespace) -> int:
    """Repair the sidecars, and return 1 when something is left to be done."""
    present = sys.stdin.isatty() and sys.stderr.isatty()
    _judge(arguments, present=present)
    paths = existing(arguments.paths)
    workspace = open_named_workspace(arguments.settings, paths)
    dialogue = Dialogue(sys.stdin, sys.stderr, look_at(sys.stderr))
    work = _Work(arguments, dialogue, present)
    sheets = list(workspace.lay_out(paths))
    _judge_claims(arguments.claim, sheets)
    _judge_answers(arguments, sheets)
    clean = [work.take(shared) for shared in _by_sidecar(sheets)]
    clean += [work.move(*move) for move in workspace.moves]
    for problem in workspace.problems:
        work.tell(problem)
    is_done = all(clean) and not workspace.problems
    if is_done:
        dialogue.say("Nothing is left to be repaired.")
    if line := work.say_what_is_not_for_repair(workspace, paths):
        dialogue.say(line)
    if work.unwritten:
        raise UsageError("\n".join(work.unwritten))
    return 0 if is_done else 1


def _by_sidecar(
    sheets: Iterable[ArticleWithSidecar],
) -> Collection[Sequence[ArticleWithSidecar]]:
    """Return the articles that share a sidecar together."""
    groups: dict[Path, list[ArticleWithSidecar]] = {}
    for sheet in sheets:
        groups.setdefault(sheet.path, []).append(sheet)
    return groups.values()


def _judge(arguments: Namespace, *, present: bool) -> None:
    """Refuse what cannot be meant."""
    if arguments.changed and not present:
        raise UsageError("--changed asks about each quote, and needs a terminal")
    given = [name for name in ANSWERS if _is_given(arguments, name)]
    if given and len(set(arguments.claim)) != 1:
        raise UsageError(f"--{given[0]} is for one claim; name that with --claim ID")
    for pair in EXCLUSIVE:
        if all(_is_given(arguments, name) for name in pair):
            raise UsageError(f"--{pair[0]} and --{pair[1]} exclude each other")
    if arguments.corrected is None:
        if arguments.note is not None or arguments.now is not None:
            raise UsageError("--note and --now belong to --corrected DATE")
        return
    if not (arguments.note or "").strip():
        raise UsageError("--corrected needs --note: readers are told what was wrong")
    if fault := fault_of_date(arguments.corrected):
        raise UsageError(f"--corrected: {fault}")


def _is_given(arguments: Namespace, name: str) -> bool:
    return getattr(arguments, name) not in (None, False)


def _judge_claims(named: Iterable[str], sheets: Iterable[ArticleWithSidecar]) -> None:
    """Refuse the names of claims that are in none of the sidecars."""
    known: set[str] = set()
    unread: dict[str, Path] = {}
    for sheet in sheets:
        sidecar = sheet.read(sheet.text)
        known |= {claim.id for claim in sidecar.claims}
        names = (*sidecar.unread, *(use.id for use in sidecar.uses))
        unread |= dict.fromkeys(names, sheet.path)
    for name in named:
        if name in known:
            continue
        if name in unread:
            why = f"`pelican-factcheck check {unread[name]}` says why"
            raise UsageError(f"the claim `{name}` cannot be read; {why}")
        offered = did_you_mean(name, sorted({*known, *unread}), MOST_LISTED)
        told = filter(None, (f"there is no claim `{shorten(name)}` here", offered))
        raise UsageError("; ".join(told))


# --- answers for one claim -------------------------------------------------------------


def _judge_answers(arguments: Namespace, sheets: Iterable[ArticleWithSidecar]) -> None:
    """Refuse answers to what the one claim does not ask: they would be dropped."""
    given = [name for name in ANSWERS if _is_given(arguments, name)]
    if not given:
        return
    name = arguments.claim[0]
    asked = [
        Answered(sheet, claim)
        for sheet in sheets
        for claim in sheet.read(sheet.text).claims
        if claim.id == name
    ]
    files = dict.fromkeys(one.sheet.path for one in asked)
    if len(files) > 1:
        paths = " or ".join(f"`{path}`" for path in files)
        message = f"{len(files)} files have a claim `{name}`"
        raise UsageError(f"{message}; name the one that is meant: {paths}")

    def judge(option: str, why_not: Callable[[Answered], str]) -> None:
        reasons = [why_not(one) for one in asked]
        if all(reasons):  # of articles that share the sidecar, one may ask
            raise UsageError(f"--{option}: {reasons[0]}")

    if arguments.nth is not None:
        judge("nth", lambda one: one.no_place(arguments.nth))
    if arguments.take:
        judge("take", Answered.no_new_words)
    if arguments.corrected:
        judge("corrected", lambda one: one.no_correction(arguments.now or ""))


@dataclass(frozen=True, slots=True)
class _Work:
    """What is to be done to each sidecar."""

    arguments: Namespace
    dialogue: Dialogue
    present: bool
    """Whether somebody is at the terminal."""
    texts: dict[Path, str] = field(default_factory=dict)
    """What the sidecars would say, of those that are not written yet."""
    told: set[Spot] = field(default_factory=set)
    """Of which rule and where the problems are that were told."""
    unwritten: list[str] = field(default_factory=list)
    """Why files could not be written; the others are."""

    def take(self, sheets: Sequence[ArticleWithSidecar]) -> bool:
        """Repair the one sidecar of *sheets*; whether nothing is left to be done."""
        sheet = sheets[0]
        repaired = repair_shared(
            sheet.text,
            [(one.document, self._decisions(one)) for one in sheets],
            sheet.read,
            only=self.arguments.claim,
        )
        problems: list[Diagnostic] = []
        for one in sheets:
            found = _problems(one, repaired.text, self.arguments.claim)
            problems += [each for each in found if each not in problems]
        self.told.update(map(_spot, problems))
        is_agreed = bool(repaired.done) and self._agrees(sheet, repaired)
        on_disk = repaired.text if is_agreed else sheet.text
        if on_disk != repaired.text:
            self.texts[sheet.path.absolute()] = repaired.text
        for problem in problems:
            self.tell(_follow(problem, str(sheet.path), repaired.text, on_disk))
        left = [_refusal(sheet, one, on_disk) for one in repaired.refused]
        left += [_contest(sheets, claim, on_disk) for claim in repaired.contested]
        for line in left:
            self.dialogue.say(line)
            self.dialogue.say("")
        if repaired.done:
            self._finish(sheet, repaired, is_agreed=is_agreed)
        return not (problems or left or (repaired.done and not is_agreed))

    def say_what_is_not_for_repair(
        self, workspace: Workspace, paths: Sequence[Path]
    ) -> str:
        """Return a line that counts what `check` tells besides, "" if that is nothing."""
        rules = workspace.site.settings.rules
        found = check_site(
            workspace.site, paths, rules=rules, today=today(), buffers=self.texts
        ).diagnostics
        only, told = self.arguments.claim, self.told
        told |= {_spot(one) for one in workspace.problems}
        moved = {str(path) for path, _ in workspace.moves}
        left = [
            one
            for one in found
            if _spot(one) not in told
            and not (one.where and one.where.path in moved)
            and (not only or one.claim in only)
        ]
        listed = [
            f"{count(len(some), level)} ({', '.join(sorted({one.rule for one in some}))})"
            for level in ("error", "warning")
            if (some := [one for one in left if one.level == level])
        ]
        verb = "is" if len(left) == 1 else "are"
        if not listed:
            return ""
        return (
            f"{' and '.join(listed)} {verb} left as {'it is' if verb == 'is' else 'they are'}:"
            " `pelican-factcheck check` shows what to do."
        )

    def tell(self, problem: Diagnostic) -> None:
        """Print a problem that is left."""
        terminal = self.dialogue.terminal
        self.dialogue.say(
            f"{render_full(problem, color=terminal.color, width=terminal.width)}\n"
        )

    def _decisions(self, sheet: ArticleWithSidecar) -> Decisions:
        """Return the source of decisions: the arguments, a dialogue, or refusal."""
        talk, number = self.dialogue, self.arguments.nth
        if number is not None:
            choose = lambda _: number  # noqa: E731 - the three stand side by side
        elif self.present:
            choose = partial(talk.choose, name=sheet.name, document=sheet.document)
        else:
            choose = choose_none
        return Decisions(accept=self._accept(sheet), choose=choose)

    def _accept(
        self, sheet: ArticleWithSidecar
    ) -> Callable[[AmbiguousQuote], bool | Correction]:
        """Return what decides about quotes that the article no longer has."""
        given = self.arguments
        if given.corrected is not None:
            correction = Correction(given.corrected, given.note.strip(), given.now)
            return lambda _: correction
        if given.take:
            return lambda _: True
        if not given.changed:
            return refuse
        return partial(
            self.dialogue.accept,
            name=sheet.name,
            document=sheet.document,
            today=datetime.now(UTC).astimezone().date().isoformat(),
        )

    def move(self, path: Path, target: Path) -> bool:
        """Give a sidecar the name of its article; whether that was done."""
        line = f"rename {path} => {target}"
        write = self.arguments.write
        if write and self.arguments.changed:
            write = self.dialogue.agrees(line)
        if write and not self._writes(move_file, path, target):
            return False
        self.dialogue.say(line if write else f"{line} (not yet: that takes --write)")
        return bool(write)

    def _writes(self, write: Callable[..., None], *arguments: object) -> bool:
        """Change a file, and return whether that could be done; the rest goes on."""
        try:
            write(*arguments)
        except OSError as error:
            self.unwritten.append(str(error))
            return False
        return True

    def _agrees(self, sheet: ArticleWithSidecar, repaired: Repaired) -> bool:
        """Return whether the file is to be written, asking where the run is a dialogue."""
        write = bool(self.arguments.write)
        if write and self.arguments.changed:
            diff = render_diff(
                sheet.text, repaired.text, str(sheet.path), self.dialogue.terminal
            )
            write = self.dialogue.agrees("".join(diff))
        return write

    def _finish(
        self, sheet: ArticleWithSidecar, repaired: Repaired, *, is_agreed: bool
    ) -> None:
        """Write the file, or print the difference to the standard output."""
        write = is_agreed
        if write:
            texts = sheet.text, repaired.text
            if not self._writes(replace_file, sheet.path, *texts):
                return
        elif not self.arguments.write:
            terminal = look_at(sys.stdout)
            diff = render_diff(sheet.text, repaired.text, str(sheet.path), terminal)
            sys.stdout.writelines(diff)
            sys.stdout.flush()
        counts = ", ".join(_counts(repaired.done))
        pending = "" if write else " (not yet: that takes --write)"
        if self.arguments.write and not write:
            pending = " (not done)"
        self.dialogue.say(f"{sheet.path}: {counts}{pending}")


def _problems(
    sheet: ArticleWithSidecar, text: str, only: Collection[str]
) -> Iterator[Diagnostic]:
    """What is still wrong with the sidecar and its quotes."""
    sidecar = sheet.read(text)
    claims = [claim for claim in sidecar.claims if not only or claim.id in only]
    if not only:
        yield from (one for one in sidecar.diagnostics if one.level == "error")
    shown = [claim for claim in claims if claim.status != "draft"]
    yield from anchor_claims(
        shown,
        sheet.visible,
        lang=sheet.lang,
        name=sheet.name,
        read_source=sheet.document.read_source,
        around=sheet.document.around,
    )[1]
    yield from find_unplaced_drafts(
        claims, sheet.visible, lang=sheet.lang, name=sheet.name
    )


def _spot(problem: Diagnostic) -> Spot:
    where = problem.where
    return problem.rule, where.path if where else "", where.line if where else 0


def _follow(problem: Diagnostic, path: str, before: str, after: str) -> Diagnostic:
    """Return *problem*, of the text *before* of a file, where it is in the text *after*."""
    if before == after:
        return problem
    related = tuple(
        (_moved(where, before, after) if where.path == path else where, what)
        for where, what in problem.related
    )
    where = problem.where
    if where and where.path == path:
        where = _moved(where, before, after)
    return problem._replace(where=where, related=related)


def _moved(where: Location, before: str, after: str) -> Location:
    """Return the place in the text *after* of what stands at *where* in the text *before*.

    Where its line is another one, the place of the same words among those that stand
    for it; the first of these if none has them.
    """
    old, new = LINE_END.split(before), LINE_END.split(after)
    number = where.line - 1
    for op in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        tag, first, last, start, stop = op
        if not first <= number < last:
            continue
        if tag == "equal":
            return where._replace(line=start + number - first + 1)
        words = where.text[where.column - 1 :][: where.width]
        for line in range(start, stop):
            if (place := new[line].find(words)) >= 0:
                return where._replace(line=line + 1, column=place + 1, text=new[line])
        line = min(start, len(new) - 1)
        return Location(where.path, line + 1, 1, max(len(new[line]), 1), new[line])
    return where


def _line_of(claim: Claim, sheet: ArticleWithSidecar, on_disk: str) -> str:
    """Return the number of a claim's first line, as messages have it."""
    if claim.where is None:
        return ""
    return f":{_moved(claim.where, sheet.text, on_disk).line}"


def _refusal(sheet: ArticleWithSidecar, refused: Repair, on_disk: str) -> str:
    """Return the message for an edit that would have changed more than it should."""
    change = refused.change
    line = _line_of(refused.claim, sheet, on_disk)
    return (
        f"{sheet.path}{line}: `{change.key}` cannot be written here without a change"
        f" to the rest; do it yourself: `{change.key}: {one_line(change.value)}`"
    )


def _contest(sheets: Sequence[ArticleWithSidecar], claim: Claim, on_disk: str) -> str:
    """Return the message for a claim whose articles ask for different changes."""
    line = _line_of(claim, sheets[0], on_disk)
    names = " and ".join(f"`{sheet.name}`" for sheet in sheets)
    return (
        f"{sheets[0].path}{line}: {names} share this sidecar, and `{claim.id}` cannot"
        " follow both; quote what they have in common, or give one of them another"
        " name and a sidecar of its own"
    )


def _counts(done: Iterable[Repair]) -> Iterator[str]:
    """Count repairs by kind."""
    counts = Counter(
        KINDS.get(one.change.key, "context") for one in done if one.change.quote >= 0
    )
    counts["quote"] += sum(
        one.change.quote < 0 and one.change.key == "quote" for one in done
    )
    for kind, nouns in NOUNS.items():
        if count := counts[kind]:
            yield f"{count} {nouns[count > 1]}"
