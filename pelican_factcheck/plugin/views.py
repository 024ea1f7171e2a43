"""The content of a page of ours, rendered where a theme's page has room for it."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_skeleton
from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from pelican_factcheck.annotating.cards import render_template
from pelican_factcheck.annotating.explanations import clean_text
from pelican_factcheck.annotating.translations import Words
from pelican_factcheck.plugin.head import STYLE_SHEET, fingerprint
from pelican_factcheck.publishing.pages import PlannedPage

INDEX_STYLE_SHEET = "factcheck-index.css"
INDEX_SCRIPT = "factcheck-index.js"
PAGINATION = ("claims_page", "claims_previous_page", "claims_next_page")
"""What Pelican tells a page of a list about itself and its neighbours."""


@dataclass(frozen=True, kw_only=True)
class View:
    """What the template `factcheck_page.html` needs to know of a page.

    That one belongs to Pelican's environment, which escapes nothing, and extends
    the theme's `base.html`; the content has templates of its own in ours.
    """

    page: PlannedPage
    words: Words
    environment: Environment

    @property
    def title(self) -> Markup:
        """The title, as HTML."""
        return escape(clean_text(self.page.title))

    @pass_context
    def tags(self, context: Context) -> Markup:
        """The page's own style sheets and script, unless the theme brings them."""
        if not context.get("FACTCHECK_INJECT_ASSETS", True):
            return Markup()
        base = f"{context['SITEURL']}/{context['THEME_STATIC_DIR']}"
        style = Markup('<link rel="stylesheet" href="{}/{}?{}">\n')
        script = Markup('<script src="{}/{}?{}" defer></script>\n')
        return style.format(base, STYLE_SHEET, fingerprint(STYLE_SHEET)) + (
            style.format(base, INDEX_STYLE_SHEET, fingerprint(INDEX_STYLE_SHEET))
            + script.format(base, INDEX_SCRIPT, fingerprint(INDEX_SCRIPT))
        )

    @pass_context
    def content(self, context: Context) -> Markup:
        """Render the content with the addresses that the page around it uses."""
        return render_template(
            self.environment,
            self.page.template,
            words=self.words,
            title=self.page.title,
            lang=self.words.lang,
            base=context["SITEURL"],
            period=lambda period: name_period(period, self.words),
            **{name: context.get(name) for name in PAGINATION},
            **self.page.context,
        )


def name_period(period: str, words: Words) -> str:
    """Give `2024`, `2024-Q3` or `2024-07` as people write it in few letters."""
    year, _, rest = period.partition("-")
    if not rest:
        return year
    is_quarter = rest.startswith("Q")
    month = 3 * int(rest[1:]) if is_quarter else int(rest)
    skeleton = "yQQQ" if is_quarter else "yMMM"
    day = date(int(year), month, 1)
    return format_skeleton(skeleton, day, locale=words.locale)
