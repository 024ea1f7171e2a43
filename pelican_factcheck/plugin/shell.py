"""The theme's page around one of ours: whether it shows what it was given."""

from collections.abc import Iterable

CONTENT = "factcheck-page"
"""The class of the element that all content of our pages is in."""
REMEDY = (
    "{% extends 'base.html' %}{% block NAME %}{{ factcheck_page.tags() }}"
    "{{ factcheck_page.content() }}{% endblock %}"
)


def explain_blank(page: str, blocks: Iterable[str]) -> str:
    """Say why *page*, one of ours as it was written, is blank; "" if it is not.

    *blocks* are those that the theme's `base.html` has.
    """
    if CONTENT in page:
        return ""
    names = ", ".join(f"`{name}`" for name in sorted(blocks)) or "none"
    return (
        "the pages of all fact checks are blank: `base.html` of the theme has no block"
        f" `content` (its blocks: {names}); give the theme a template"
        f" `factcheck_page.html` that names the right one: {REMEDY}"
    )
