"""`pelican-factcheck init`: what a new site needs, shown and written."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from pelican_factcheck.authoring.dialogue import Dialogue
from pelican_factcheck.authoring.sitefiles import PLUGIN, Plan, Proposal, plan_site
from pelican_factcheck.checking.terminal import look_at, render_diff
from pelican_factcheck.cli.main import (
    UsageError,
    add_settings,
    open_named_site,
    say,
)
from pelican_factcheck.plugin.site import NAMES, OpenSite, read_conf
from pelican_factcheck.sidecar.files import create_file, replace_file

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
    if is_sure or not _is_dialogue():
        sys.stdout.write(f"{diff}\n")
        is_wanted = is_sure
    else:
        is_wanted = Dialogue(sys.stdin, sys.stdout, terminal).agrees(diff)
    if is_wanted:
        _write(proposal)
    return is_wanted


def _is_dialogue() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _write(proposal: Proposal) -> None:
    path: Path = proposal.path
    try:
        if proposal.before is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            create_file(path, proposal.after)
        else:
            replace_file(path, proposal.before, proposal.after)
    except OSError as error:
        raise UsageError(str(error)) from error


def _close(plan: Plan, left: Sequence[Proposal]) -> str:
    """Return the last words: what was written, what is left, what comes next."""
    written = [one for one in plan.proposals if one not in left]
    lines = [f"Written: {one.path}" for one in written]
    if left and not _is_dialogue():
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
