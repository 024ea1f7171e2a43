# The demo site, which is also the manual: `make html` builds it.

SITENAME = "The Margin"
SITESUBTITLE = "Articles with their evidence beside them"
SITEURL = "https://margin.example"
AUTHOR = "The pelican-factcheck developers"

PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
DELETE_OUTPUT_DIRECTORY = True
STATIC_PATHS: list[str] = []

PLUGINS = ["pelican_factcheck"]
MENUITEMS = [("Fact checks", "factcheck/index.html")]

FACTCHECK_SOURCES = "sources.yaml"
FACTCHECK_PAGES = [
    "index",
    "claims",
    "claimants",
    "sources",
    "tags",
    "scale",
    "corrections",
]
FACTCHECK_MARGIN = True
FACTCHECK_CONTACT = "checks@margin.example"
FACTCHECK_LICENCE = "https://creativecommons.org/licenses/by/4.0/"

# Relative addresses: the built pages open from disk as well as from a server.
RELATIVE_URLS = True
ARTICLE_PATHS = ["articles"]
ARTICLE_URL = ARTICLE_SAVE_AS = "articles/{slug}.html"
ARTICLE_LANG_URL = ARTICLE_LANG_SAVE_AS = "articles/{slug}-{lang}.html"
PAGE_URL = PAGE_SAVE_AS = "{slug}.html"
PAGE_LANG_URL = PAGE_LANG_SAVE_AS = "{slug}-{lang}.html"
CATEGORY_URL = CATEGORY_SAVE_AS = "topics/{slug}.html"
TAG_URL = TAG_SAVE_AS = "tags/{slug}.html"
AUTHOR_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "tags"]
TAGS_SAVE_AS = "tags.html"
USE_FOLDER_AS_CATEGORY = False
PAGE_ORDER_BY = "order"

FEED_ALL_ATOM = "feed.atom"
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

TIMEZONE = "UTC"
DEFAULT_LANG = "en-GB"
DEFAULT_DATE_FORMAT = "%-d %B %Y"
DATE_FORMATS = {"de": "%-d.%-m.%Y"}
# By the tags as Pelican hands them on: in small letters.
LANGUAGE_NAMES = {"en-gb": "English", "de": "Deutsch"}
DEFAULT_PAGINATION = 10

MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.extra": {},
        "markdown.extensions.codehilite": {
            "css_class": "highlight",
            "guess_lang": False,
        },
        "markdown.extensions.meta": {},
        "markdown.extensions.toc": {"toc_depth": "2"},
    },
    "output_format": "html5",
}
