"""What an author sees in the article before it is published: claims without a place."""

from collections.abc import Sequence

from jinja2 import Environment
from markupsafe import Markup

from pelican_factcheck.annotating.cards import render_template
from pelican_factcheck.annotating.translations import Words
from pelican_factcheck.diagnostics.diagnostic import Diagnostic


def render_preview(
    problems: Sequence[Diagnostic], *, words: Words, environment: Environment
) -> Markup:
    """Render the *problems* of one article as a block for its top."""
    return render_template(
        environment, "factcheck_preview.html", words=words, problems=problems
    )
