"""`pelican-factcheck repeats`: where the site says again what it has checked."""

import json
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Literal, NamedTuple

from pelican_factcheck.authoring.workspace import (
    also_entry,
    draft_entry,
    placeholder,
    use_entry,
)
from pelican_factcheck.authoring.yamlstyle import Entry, ListStyle, place_in, set_claims
from pelican_factcheck.checking.locations import read_source
from pelican_factcheck.checking.repeats import (
    KINDS,
    Repeat,
    Repeats,
    is_use,
    search_site,
)
from pelican_factcheck.checking.reports import (
    Terminal,
    fill_words,
    progress,
    render_words,
)
from pelican_factcheck.cli.main import (
    UsageError,
    add_list,
    add_paths,
    existing,
    look,
    open_named_site,
)
from pelican_factcheck.diagnostics.diagnostic import (
    COLORS,
    PLAIN,
    Location,
    count,
    one_line,
    render_concise,
    top_of,
)
from pelican_factcheck.sidecar.files import SUFFIXES, shown_path, stem_of
from pelican_factcheck.sidecar.verdicts import Scale

JSON_FORMAT = 1
"""Goes up when a program that reads the JSON would have to change."""
EPILOG = """\
what is told:
  exact    the sentence has the very words of a claim, and no others
  near     a contraction, a word that only stresses, or a phrase in another place is
           all that differs, or words beside the statement that seem to leave it as it
           is: read them before you paste
  changed  a number, a name, a denial or any other word differs or is added, somebody
           else says it, or it is a condition: the sentence says something else, often
           the opposite

Below those of an article stands what is to be pasted into its sidecar, in one block. An
entry with `use` gives the sentence the verdict of the claim, one without is a draft:
nobody has checked that. A
sentence that a claim or a draft quotes already is not told again, unless it is a
claim of its own that says the same: then one of the two could use the other.

The status is 1 when there is a sentence without a claim, 0 when there is none.
"""


def configure_repeats(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    add_paths(parser)
    add_list(
        parser,
        "--claim",
        "ID",
        "look for this claim only; may be given several times",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def run_repeats(arguments: Namespace) -> int:
    """Look for repeats, and return 1 when there is a sentence without a claim."""
    paths = existing(arguments.paths)
    site = open_named_site(arguments.settings, paths)
    found = search_site(
        site, paths, claims=frozenset(arguments.claim), watch=progress()
    )
    for name in arguments.claim:
        if name not in found.ids:
            raise UsageError(f"there is no published claim `{name}`")
    if paths and not found.articles:
        raise UsageError(f"the site reads no article at {paths[0]}")
    for problem in found.unread:
        print(render_concise(problem), file=sys.stderr)  # noqa: T201 - a command speaks
    terminal = look(arguments.color)
    rows = [*_rows(found.found, site.settings.verdicts)]
    report = _report_json if arguments.format == "json" else _report_text
    print(terminal.legible(report(found, rows, terminal)))  # noqa: T201 - as above
    return int(any(row.repeat.marked_by is None for row in rows))


class _Row(NamedTuple):
    """A repeat with its place, and what to do about it."""

    repeat: Repeat
    where: Location
    """In the article's file; its top where the line cannot be told."""
    target: str
    """The sidecar for the entry."""
    entry: str
    """What is to be pasted; "" for nothing."""
    under: str = ""
    """The id of the claim under whose `also` that belongs; "" for an entry of its own."""
    is_joined: bool = False
    """Whether it is in the entry of a repeat before: an article uses a claim once."""


def _rows(repeats: Sequence[Repeat], verdicts: Scale) -> Iterator[_Row]:
    """Yield the repeats with their entries, in which those of one claim are joined."""
    uses: dict[tuple[str, str], list[Repeat]] = {}
    for one in repeats:
        if _kind_of_entry(one) == "use":
            uses.setdefault((one.article.source, one.use), []).append(one)
    for one in repeats:
        group = uses.get((one.article.source, one.use), [one])
        is_use = _kind_of_entry(one) == "use"
        row = _row(one, group[1:] if is_use else (), verdicts)
        if is_use and one is not group[0]:
            yield row._replace(entry="", is_joined=True)
            continue
        yield row


def _kind_of_entry(repeat: Repeat) -> Literal["none", "draft", "also", "use"]:
    """What makes a claim of a sentence."""
    if repeat.marked_by is not None:
        return "none"
    if repeat.judgement.kind == "changed":
        return "draft"
    return "also" if _also_of(repeat) else "use"


def _also_of(repeat: Repeat) -> str:
    """The id of what the article has of the claim: itself, or its use; "" for neither."""
    if repeat.is_own:
        return repeat.claim.id
    uses = (one for one in repeat.article.claims if one.home)
    return next((one.id for one in uses if is_use(one, repeat.claim)), "")


def _row(repeat: Repeat, others: Sequence[Repeat], verdicts: Scale) -> _Row:
    article = repeat.article
    source = read_source(Path(article.source), article.document)
    where = source.locate(repeat.start, repeat.end) if source else None
    stem = stem_of(article.source)
    paths = [Path(f"{stem}{suffix}") for suffix in SUFFIXES]
    target = shown_path(next((one for one in paths if one.exists()), paths[0]))
    return _Row(
        repeat,
        where or top_of(shown_path(Path(article.source))),
        str(target),
        _entry(repeat, others, verdicts),
        _also_of(repeat) if _kind_of_entry(repeat) == "also" else "",
    )


def _entry(repeat: Repeat, others: Sequence[Repeat], verdicts: Scale) -> str:
    """Write what makes a claim of a sentence, as YAML, with that of *others* below it."""
    document, spans = repeat.article.document, _spans(repeat)
    kind = _kind_of_entry(repeat)
    entry: Entry | None = None
    if kind == "draft":
        entry = draft_entry(document, spans, placeholder(verdicts))
    elif kind == "also":
        entry = also_entry(document, spans)
    elif kind == "use":
        entry = use_entry(document, spans, repeat.use)
    if entry is None:
        return ""
    also = [also_entry(document, _spans(one)) for one in others]
    lines = [
        f"{'- ' if place == 0 else '  '}{line}"
        for one in also
        if one
        for place, line in enumerate(one)
    ]
    return set_claims([(*entry, *(["also:", *lines] if lines else []))], ListStyle())


def _spans(repeat: Repeat) -> list[tuple[int, int]]:
    """The passages to quote, the best first: the very words, or the whole sentence."""
    judgement = repeat.judgement
    whole = (repeat.start, repeat.end)
    said = (repeat.start + judgement.start, repeat.start + judgement.end)
    return [said, whole] if _says_more(repeat) else [whole]


def _says_more(repeat: Repeat) -> bool:
    """Whether other words stand beside the statement in its sentence."""
    judgement, text = repeat.judgement, repeat.article.document.text
    start, end = repeat.start + judgement.start, repeat.start + judgement.end
    around = text[repeat.start : start] + text[end : repeat.end]
    return judgement.kind == "near" and any(map(str.isalnum, around))


# --- reports -----------------------------------------------------------------------------


def _report_text(found: Repeats, rows: Sequence[_Row], terminal: Terminal) -> str:
    parts = []
    for _, group in groupby(rows, lambda row: row.target):
        listed = list(group)
        told = ["\n".join(_lines(row, terminal)) for row in listed]
        pasted = ["\n".join(lines) for lines in _to_paste(listed)]
        # What belongs to one repeat alone stands right below it.
        parts += ["\n".join([*told, *pasted])] if len(listed) == 1 else [*told, *pasted]
    return "\n\n".join([*parts, "\n".join(_sum_up(found, rows))])


def _lines(row: _Row, terminal: Terminal) -> Iterator[str]:
    """One repeat: where, what it says, what was checked, what differs, what to paste."""
    repeat, judgement = row.repeat, row.repeat.judgement
    paint = COLORS if terminal.color else PLAIN
    level = "warning" if judgement.kind == "changed" else "help"
    line = f":{row.where.line}:{row.where.column}" if row.where.text else ""
    kind = f"{paint[level]}{judgement.kind}{paint['end']}"
    what = f" ({judgement.what})" if judgement.what else ""
    yield f"{one_line(row.where.path)}{line}: {kind}{what}"
    yield _filled("  says     ", repeat.sentence, terminal)
    yield _filled("  checked  ", repeat.checked.statement.text, terminal)
    claim = repeat.claim
    place = claim.where
    at = f", {one_line(place.path)}:{place.line}" if place else ""
    yield f"  claim    {claim.id}: {one_line(claim.verdict.label)}{at}"
    if steps := [step for step in judgement.diff if step.op != "equal"]:
        words = render_words(steps, color=terminal.color)
        label = "  differs  "
        yield label + fill_words(words, terminal.width, len(label))
    if _says_more(repeat):
        yield "  read it  the sentence says more than the claim: `use` it if that is as true"
    if judgement.because:
        yield f"  beside   {one_line(judgement.because)}"
    yield from _advice(row)


def _filled(label: str, text: str, terminal: Terminal) -> str:
    words = [(word, len(word)) for word in one_line(text).split()]
    return label + fill_words(words, terminal.width, len(label))


def _advice(row: _Row) -> Iterator[str]:
    """What to do: an entry with the file that it is for, or a word on the one there."""
    repeat = row.repeat
    if repeat.marked_by is not None:
        other = repeat.marked_by
        yield (
            f"  checked already as `{other.id}`: {one_line(other.verdict.label)}; with"
            f" `use: {repeat.use}` in place of its verdict one check is enough"
        )
        return
    if row.is_joined:
        yield (
            f"  in the entry below, under `also:`: an article uses `{repeat.use}` once"
        )
    elif not row.entry:
        yield "  no entry: nothing tells the sentence from another one like it"


def _to_paste(rows: Sequence[_Row]) -> Iterator[list[str]]:
    """Yield what is to be pasted into one sidecar: its new claims, and words under `also`."""
    target = one_line(rows[0].target)
    entries = [row.entry for row in rows if row.entry and not row.under]
    if entries:
        where, is_opened, dash = _place(Path(rows[0].target))
        head = [] if is_opened else ["claims:"]
        body = (f"{' ' * dash}{line}" for one in entries for line in one.splitlines())
        yield [
            f"  paste {where} {target}:",
            *(f"    {line}" for line in (*head, *body)),
        ]
    for name in dict.fromkeys(row.under for row in rows if row.entry and row.under):
        also = [row.entry for row in rows if row.entry and row.under == name]
        claims = rows[0].repeat.article.claims
        has_also = any(claim.id == name and claim.also for claim in claims)
        where = "under `also:` of" if has_also else "into the claim"
        yield [
            f"  paste {where} `{name}` in {target}:",
            *([] if has_also else ["    also:"]),
            *(f"    {line}" for one in also for line in one.splitlines()),
        ]


def _place(path: Path) -> tuple[str, bool, int]:
    """Say where in a sidecar new claims go, whether `claims:` is there, and how far in."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return "into a new file", False, 0
    place = place_in(text)
    if place.kind == "missing":
        return "at the end of", False, 0
    if place.kind == "empty":
        return "in place of the empty `claims:` of", False, 0
    if place.kind == "between brackets":
        return (
            "below the claims, each on a line with a dash instead of brackets, of",
            True,
            0,
        )
    where = "at the end of" if place.is_last else "below the last of the claims of"
    return where, True, place.dash


def _sum_up(found: Repeats, rows: Sequence[_Row]) -> Iterator[str]:
    """Say in a line how it went, and what could not be looked for."""
    counts = Counter[str](row.repeat.judgement.kind for row in rows)
    checked = sum(row.repeat.marked_by is not None for row in rows)
    told = ", ".join(f"{counts[kind]} {kind}" for kind in KINDS if counts[kind])
    more = f"; {checked} of them checked already" if checked else ""
    searched = (
        f"{count(found.claims, 'claim')} against {count(found.articles, 'article')}"
    )
    yield f"{searched}: {told or 'nothing is repeated'}{more}."
    if found.short:
        names = ", ".join(f"`{claim.id}`" for claim in found.short[:MOST_NAMED])
        dots = ", …" if len(found.short) > MOST_NAMED else ""
        yield (
            f"Not looked for, since too short to be known again: {names}{dots}; say in"
            " `claim:` what is checked."
        )


MOST_NAMED = 5


def _report_json(found: Repeats, rows: Sequence[_Row], _: Terminal) -> str:
    """Return the repeats for programs."""
    counts = Counter[str](row.repeat.judgement.kind for row in rows)
    document = {
        "format": JSON_FORMAT,
        "summary": {
            **{kind: counts[kind] for kind in KINDS},
            "claims": found.claims,
            "articles": found.articles,
        },
        "short": [claim.id for claim in found.short],
        "repeats": [_to_json(row) for row in rows],
    }
    return json.dumps(document, indent=2)


def _to_json(row: _Row) -> dict[str, object]:
    repeat, judgement = row.repeat, row.repeat.judgement
    claim, other = repeat.claim, repeat.marked_by
    return {
        "kind": judgement.kind,
        "what": judgement.what,
        "where": row.where._asdict(),
        "sentence": repeat.sentence,
        "claim": {
            "id": claim.id,
            "where": claim.where._asdict() if claim.where else None,
            "verdict": claim.verdict.key,
            "statement": repeat.checked.statement.text,
        },
        "score": round(judgement.score, 3),
        "differences": [
            {"op": step.op, "ours": step.ours, "theirs": step.theirs}
            for step in judgement.diff
            if step.op != "equal"
        ],
        "because": judgement.because,
        "checked_as": other.id if other else "",
        "sidecar": row.target,
        "under": row.under,
        "entry": row.entry,
        "joined": row.is_joined,
    }
