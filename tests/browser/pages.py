"""The pages that the browser suite opens: annotated articles in small themes."""

from functools import cache
from pathlib import Path

from everywhere import SCRIPT as TABS
from everywhere import STYLES as TAB_STYLES
from everywhere import everywhere

import pelican_factcheck
from pelican_factcheck import annotate, read_sidecar
from pelican_factcheck.annotating.article import Options
from pelican_factcheck.annotating.translations import translations_for

HERE = Path(__file__).parent
STATIC = Path(pelican_factcheck.__file__).parent / "static"
MANY = 300

SHELL = """\
<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What can be seen from the Moon</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/factcheck.css">
<script src="/factcheck.js" defer></script>
<script src="/tabs.js" defer></script>
</head>
<body class="{theme}">
<main id="top"><h1>What can be seen from the Moon</h1>
{article}
</main>
</body>
</html>
"""

# `important` forces its own link colour on all links, as some themes do.
THEME = """\
body { margin: 0; font: 18px/1.6 Georgia, "DejaVu Serif", serif; color: #1a1a1a; background: #fff; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1rem 8rem; }
h1 { font-size: 2em; line-height: 1.15; }
a { color: #0645ad; }
.dark { color: #d8dade; background: #14161a; }
.dark a { color: #8ab4f8; }
.sepia { color: #4b3c2a; background: #f4ecd8; }
.sepia a { color: #7a3e00; }
.sepia a:hover { color: #fff; background: #7a3e00; }
.important a { color: #0a58ca !important; }
.large { font-size: 36px; }
.framed main { block-size: 100vh; overflow: auto; padding-block: 0; }
.important p { margin: 0 0 2em; text-indent: 2em; font-size: 20px; }
"""


def build_site() -> dict[str, bytes]:
    """Every file of the suite's site by its address."""
    articles = {
        **{theme: article_page(theme=theme) for theme in ("light", "dark", "sepia")},
        "important": article_page(theme="important"),
        "quiet": article_page(quiet=True),
        "arabic": article_page(lang="ar"),
        "crowded": crowded_page(),
        "greek": greek_page(),
        "corrected": corrected_page(),
        "everywhere": document(everywhere()),
        "margins": document(everywhere(margin=True)),
        "large": article_page(theme="large"),
        "framed": article_page(theme="framed"),
        "changed": article_page().replace(
            'data-verdict="False"', 'data-verdict="Misattributed"'
        ),
    }
    return {
        "/theme.css": (THEME + TAB_STYLES).encode(),
        "/tabs.js": TABS.encode(),
        "/icon.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "/factcheck.css": (STATIC / "factcheck.css").read_bytes(),
        "/factcheck.js": (STATIC / "factcheck.js").read_bytes(),
        **{f"/{name}.html": page.encode() for name, page in articles.items()},
    }


def article_page(*, theme: str = "light", lang: str = "en", quiet: bool = False) -> str:
    """The article with a claim of every kind."""
    sidecar = read_sidecar(read("article.claims.yaml"), path="article.claims.yaml")
    options = Options(lang=lang, quiet=quiet)
    page = annotate(read("article.html"), sidecar.claims, options)
    return document(page.html, theme=theme, lang=lang)


def crowded_page(many: int = MANY) -> str:
    """An article with so many claims."""
    numbers = range(1, many + 1)
    sentences = [f"The house number {number} is painted blue." for number in numbers]
    entries = [
        f"- {{id: house-{number}, quote: '{sentence}', verdict: half-true,"
        " summary: It was blue until it was painted anew.,"
        f" source: 'https://example.org/{number}'}}"
        for number, sentence in zip(numbers, sentences, strict=True)
    ]
    claims = read_sidecar("claims:\n" + "\n".join(entries)).claims
    paragraphs = "\n".join(
        f"<p>{sentence} So it is said.</p>" for sentence in sentences
    )
    return document(annotate(paragraphs, claims).html)


def greek_page() -> str:
    """An article whose claim has an id that is not ASCII."""
    quote = "Η γη είναι επίπεδη."
    claims = read_sidecar(f"claims: [{{quote: {quote}, verdict: false}}]").claims
    return document(annotate(f"<p>{quote} Λένε.</p>", claims).html)


def corrected_page() -> str:
    """An article with a sentence that holds, one put right and one deleted."""
    sidecar = read_sidecar("""
claims:
- {id: stands, quote: It stands in Paris., verdict: true, source: {url: https://a.example/, quote: in Paris}}
- id: height
  quote: It is 324 metres high.
  now: It is 330 metres high.
  status: corrected
  verdict: false
  source: {url: https://a.example/height, quote: 330 metres}
- id: hated
  quote: Everybody hated it.
  status: corrected
  verdict: false
  source: {url: https://a.example/poll, quote: most liked it}
""")
    article = "<p>It is 330 metres high. It stands in Paris.</p>"
    return document(annotate(article, sidecar.claims).html)


def document(article: str, *, theme: str = "light", lang: str = "en") -> str:
    """A whole page around *article*."""
    direction = translations_for(lang).dir
    return SHELL.format(article=article, theme=theme, lang=lang, dir=direction)


@cache
def read(name: str) -> str:
    """The text of a file beside this one."""
    return (HERE / name).read_text(encoding="utf-8")
