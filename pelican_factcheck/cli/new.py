"""`pelican-factcheck new`: start a sidecar from the sentences of an article."""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator, Sequence
from pathlib import Path

from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.authoring.checkworthiness import (
    Sentence,
    explain_ranking,
    rank_sentences,
)
from pelican_factcheck.authoring.dialogue import (
    Dialogue,
    WrongAnswerError,
    list_sentences,
)
from pelican_factcheck.authoring.starter import Start, placeholder, quoted, start_claims
from pelican_factcheck.authoring.workspace import ArticleWithSidecar, Workspace
from pelican_factcheck.checking.terminal import look_at
from pelican_factcheck.cli.main import (
    UsageError,
    add_settings,
    existing,
    look,
    open_named_workspace,
    say,
)
from pelican_factcheck.diagnostics.diagnostic import count
from pelican_factcheck.sidecar.files import create_file, replace_file

EPILOG = """\
A chosen sentence becomes a claim with its exact words, as a draft that no page
shows: check it, choose the verdict, name the sources, delete `status: draft`. What
the sidecar has already is not touched, and no sentence is added twice.

"""


def configure_new(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = EPILOG + explain_ranking()
    parser.add_argument("article", metavar="ARTICLE", help="an article or a page")
    add_settings(parser)
    parser.add_argument(
        "--list", action="store_true", help="list the sentences, and add nothing"
    )
    parser.add_argument(
        "--sentence",
        action="append",
        default=[],
        type=int,
        metavar="N",
        help="add the sentence with this number; may be given several times",
    )
    parser.add_argument(
        "--match",
        action="append",
        default=[],
        metavar="TEXT",
        help="add the sentences with these words; may be given several times",
    )
    parser.add_argument(
        "--use",
        default="",
        metavar="ID",
        help="the one sentence makes this claim of another file, so it has its verdict",
    )


def run_new(arguments: Namespace) -> int:
    """List the sentences of an article, and make claims of those that are chosen."""
    (source,) = existing([arguments.article])
    workspace = open_named_workspace(arguments.settings, [source])
    sheet = workspace.start(source)
    if sheet is None:
        raise UsageError(_why_not(source, [one.message for one in workspace.problems]))
    sentences = rank_sentences(sheet.visible, sheet.lang)
    asked = arguments.sentence or arguments.match
    if arguments.list or not asked:
        _list(sheet, sentences)
    if arguments.list:
        return 0
    chosen = list(_chosen(arguments, sentences)) if asked else _pick(sentences)
    if not (chosen or _is_dialogue()):
        say("\nChoose with --sentence N or --match TEXT.")
        return 0
    _judge_use(arguments.use, chosen, workspace, sheet)
    verdict = placeholder(workspace.site.settings.verdicts)
    start = start_claims(
        sheet.text, chosen, sheet.document, sheet.read, verdict, arguments.use
    )
    return _finish(sheet, start, use=arguments.use)


def _judge_use(
    name: str,
    chosen: Sequence[Sentence],
    workspace: Workspace,
    sheet: ArticleWithSidecar,
) -> None:
    """Refuse the name of a claim that cannot be used for the *chosen* sentences."""
    if not name:
        return
    if len(chosen) != 1:
        raise UsageError("--use is for one sentence; add others to it as `also:`")
    if any(use.name == name for use in sheet.read(sheet.text).uses):
        raise UsageError(
            f"{sheet.path} uses `{name}` already; add the words there, as `also:`"
        )
    used = workspace.sidecars.usable.find(name, Path(os.path.abspath(sheet.path)))  # noqa: PTH100 - `resolve` follows links
    if used.claim is None or used.claim.status == "draft":
        raise UsageError(f"{used.message}; {used.hint}")


def _why_not(source: Path, reasons: Sequence[str]) -> str:
    """Say why there is no article, or none that could get a sidecar."""
    if reasons:
        return f"the sidecar of {source} cannot be read: {reasons[0]}"
    return f"the site reads no article from {source}"


def _list(sheet: ArticleWithSidecar, sentences: Sequence[Sentence]) -> None:
    terminal = look()
    claims = sheet.read(sheet.text).claims if sheet.text else ()
    known = quoted(sentences, claims, sheet.document)
    say(list_sentences(sheet.name, sentences, known, terminal))


def _chosen(arguments: Namespace, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that the arguments name, by number and by words."""
    for number in arguments.sentence:
        if not 0 < number <= len(sentences):
            raise UsageError(f"there is no sentence {number}; see `new --list`")
        yield sentences[number - 1]
    for words in arguments.match:
        found = [one for one in sentences if fold_words(words) in fold_words(one.text)]
        if not found:
            raise UsageError(f"no sentence has the words `{words}`; see `new --list`")
        yield from found


def _pick(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Ask for sentences, when the input is a terminal."""
    if not _is_dialogue():
        return []
    dialogue = Dialogue(sys.stdin, sys.stdout, look_at(sys.stdout))
    try:
        numbers = dialogue.pick(len(sentences))
    except WrongAnswerError as error:
        raise UsageError(f"{error}; nothing was written") from error
    return [sentences[number - 1] for number in numbers]


def _is_dialogue() -> bool:
    """Return whether somebody reads the output and types the input."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _finish(sheet: ArticleWithSidecar, start: Start, *, use: str) -> int:
    """Write the sidecar, and say what became of the chosen sentences."""
    for sentence in start.known:
        say(f"Sentence {sentence.number} is quoted already.")
    for sentence in start.unclear:
        say(f"Sentence {sentence.number} cannot be told from another one like it.")
    if not start.fits:
        say(f"Nothing can be added to {sheet.path} as it is. To be pasted there:\n")
        say(start.claims)
        return 1
    if not (start.added or start.known or start.unclear):
        say(f"No sentence was chosen, so {sheet.path} is as it was.")
    if start.added:
        _write(sheet, start)
        number = len(start.added)
        how = "as a draft" if number == 1 else "as drafts"
        how = f"with the verdict of `{use}`" if use else how
        say(f"{sheet.path}: {count(number, 'claim')} added, {how}.")
    return int(bool(start.unclear))


def _write(sheet: ArticleWithSidecar, start: Start) -> None:
    """Write the file, unless it has changed on disk meanwhile."""
    try:
        if sheet.path.exists():
            replace_file(sheet.path, sheet.text, start.text)
        else:
            create_file(sheet.path, start.text)
    except OSError as error:
        raise UsageError(str(error)) from error
