"""`pelican-factcheck init` and `new`: what a site needs, and an article's first claims."""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator, Sequence
from pathlib import Path

from pelican_factcheck.anchoring.anchors import anchor_claims
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
from pelican_factcheck.authoring.sitefiles import PLUGIN, Plan, Proposal, plan_site
from pelican_factcheck.authoring.workspace import (
    ArticleWithSidecar,
    Start,
    Workspace,
    placeholder,
    quoted,
    start_claims,
)
from pelican_factcheck.authoring.yamlstyle import place_in
from pelican_factcheck.checking.reports import look_at, render_diff
from pelican_factcheck.checking.sitewide import find_contrasts
from pelican_factcheck.cli.main import (
    UsageError,
    add_list,
    add_settings,
    existing,
    is_dialogue,
    look,
    open_named_site,
    open_named_workspace,
    say,
    write_file,
)
from pelican_factcheck.diagnostics.diagnostic import count
from pelican_factcheck.plugin.site import NAMES, OpenSite, read_conf

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
    add_list(
        parser,
        "--sentence",
        "N",
        "add the sentence with this number; may be given several times",
        int,
    )
    add_list(
        parser,
        "--match",
        "TEXT",
        "add the sentences with these words; may be given several times",
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
    sentences = rank_sentences(sheet.visible, sheet.lang)
    asked = arguments.sentence or arguments.match
    if arguments.list or not asked:
        _list(sheet, sentences)
    if arguments.list:
        return 0
    chosen = list(_chosen(arguments, sentences)) if asked else _pick(sentences)
    if not (chosen or is_dialogue()):
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
        if not fold_words(words):
            raise UsageError(f"--match: there is no word in `{words}`")
        found = [one for one in sentences if fold_words(words) in fold_words(one.text)]
        if not found:
            raise UsageError(f"no sentence has the words `{words}`; see `new --list`")
        yield from found


def _pick(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Ask for sentences, when the input is a terminal."""
    if not is_dialogue():
        return []
    dialogue = Dialogue(sys.stdin, sys.stdout, look_at(sys.stdout))
    try:
        numbers = dialogue.pick(len(sentences))
    except WrongAnswerError as error:
        raise UsageError(f"{error}; nothing was written") from error
    return [sentences[number - 1] for number in numbers]


AS_IT_IS = "as it is. To be pasted there:"
BRACKETS = """\
while its claims stand between brackets.
Write each of them on lines of its own, behind a dash; then paste this:"""


def _finish(sheet: ArticleWithSidecar, start: Start, *, use: str) -> int:
    """Write the sidecar, and say what became of the chosen sentences."""
    for sentence in start.known:
        say(f"Sentence {sentence.number} is quoted already.")
    for sentence in start.unclear:
        say(f"Sentence {sentence.number} cannot be told from another one like it.")
    if not start.fits:
        is_flow = place_in(sheet.text).kind == "between brackets"
        say(
            f"Nothing can be added to {sheet.path} {BRACKETS if is_flow else AS_IT_IS}\n"
        )
        say(start.claims)
        return 1
    if not (start.added or start.known or start.unclear):
        say(f"No sentence was chosen, so {sheet.path} is as it was.")
    if start.added:
        before = sheet.text if sheet.path.exists() else None
        write_file(sheet.path, before, start.text)
        number = len(start.added)
        how = "as a draft" if number == 1 else "as drafts"
        how = f"with the verdict of `{use}`" if use else how
        say(f"{sheet.path}: {count(number, 'claim')} added, {how}.")
        for told in _contrasts(sheet, start.text) if use else ():
            say(f"But {told}.")
    return int(bool(start.unclear))


def _contrasts(sheet: ArticleWithSidecar, text: str) -> Iterator[str]:
    """Yield what `check` will say of a verdict that does not fit its new sentence."""
    known = {one.id for one in sheet.read(sheet.text).claims} if sheet.text else set()
    added = [one for one in sheet.read(text).claims if one.id not in known]
    anchors, _ = anchor_claims(added, sheet.visible, lang=sheet.lang, name=sheet.name)
    for one in find_contrasts(anchors, sheet.lang, denied=()):
        yield f"{one.message}; {one.hint}"


# --- a new site ----------------------------------------------------------------------

DESCRIPTION = """\
Shows as differences what the site lacks: the plugin among its plugins, a file of shared
sources, the schema by which editors complete sidecars, a check before every commit, one
on the code host, and the index of claims in the menu. Each file is written after a yes,
and nothing that stands in a file is changed. Where nobody can answer nothing is
written; --yes says yes to all.
"""


def configure_init(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = DESCRIPTION
    add_settings(parser)
    parser.add_argument(
        "--yes", action="store_true", help="write everything without asking"
    )
    parser.add_argument(
        "--workflow",
        action="store_true",
        help="propose a workflow for a code host where none is known, too",
    )


def run_init(arguments: Namespace) -> int:
    """Show and write what is missing; 1 where anything is left to be done."""
    site = open_named_site(arguments.settings)
    plan = plan_site(site, with_workflow=arguments.workflow)
    left = [one for one in plan.proposals if not _settle(one, is_sure=arguments.yes)]
    for advice in plan.advice:
        say(f"To be done by hand: {advice}\n")
    say(_close(plan, left))
    if not left and not plan.advice:
        _try_out(site)
    return int(bool(left or plan.advice))


def _settle(proposal: Proposal, *, is_sure: bool) -> bool:
    """Show a proposal, and write it after a yes; whether it was written."""
    terminal = look_at(sys.stdout)
    path = str(proposal.path)
    diff = "".join(render_diff(proposal.before, proposal.after, path, terminal))
    if proposal.source:
        diff = f"{path}: a new file, what `{proposal.source}` prints\n"
    if is_sure or not is_dialogue():
        sys.stdout.write(f"{diff}\n")
        is_wanted = is_sure
    else:
        is_wanted = Dialogue(sys.stdin, sys.stdout, terminal).agrees(diff)
    if is_wanted:
        write_file(proposal.path, proposal.before, proposal.after, makes_folder=True)
    return is_wanted


def _close(plan: Plan, left: Sequence[Proposal]) -> str:
    """Return the last words: what was written, what is left, what comes next."""
    written = [one for one in plan.proposals if one not in left]
    lines = [f"Written: {one.path}" for one in written]
    if left and not is_dialogue():
        lines.append("Nothing is written yet: that takes --yes, or a terminal.")
    elif left:
        lines += [f"Not written: {one.path}" for one in left]
    elif not plan.advice:
        ready = "The site has all it needs." if not written else "The site is ready."
        lines.append(f"{ready} Begin with `pelican-factcheck new ARTICLE`.")
    return "\n".join(lines) or "The rest is there."


def _try_out(site: OpenSite) -> None:
    """Read the settings again, as Pelican will.

    Raises:
        UsageError: when they do not name the plugin after all.
    """
    if site.has_plugin:
        return
    names = read_conf(site.conf).get("PLUGINS") or ()
    if NAMES.isdisjoint(map(str, names)):
        raise UsageError(
            f"{site.conf} still does not load {PLUGIN}; something else binds PLUGINS"
        )
