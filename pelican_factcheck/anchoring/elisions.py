"""What authors of quotes put in for words of the article: `[...]`, `[He] said`.

A quote is looked for as it stands. Words that are left out at its end need no
words of ours; those in the middle and those that were put in do.
"""

import re

LEFT_OUT = re.compile(
    r"(?<=\w)[^\w\s]?\s*(?P<dots>[\[(](?:…|\.\s?\.\s?\.)[\])]|…|\.\s?\.\s?\.)\s*(?=\w)"
)
PUT_IN = re.compile(r"(?<!\])\[(?P<words>[^\W\d][^\[\]]{0,30})\](?![\[(:_])")


def advise(quote: str) -> str:
    """Return what to do about words left out of *quote* or put in; empty if none are."""
    dots = LEFT_OUT.search(quote)
    if dots:
        return (
            f"the quote leaves words out at `{dots['dots']}`: quote what stands before"
            " it, and list what stands after it under `also:`"
        )
    words = PUT_IN.search(quote)
    if words:
        return (
            f"`{words[0]}` was put into the quote: quote the article's own words there,"
            " or begin the quote after it"
        )
    return ""
