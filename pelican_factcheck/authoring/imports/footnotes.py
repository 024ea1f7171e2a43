"""Claims in Markdown: the sentences of an article with the sources in their footnotes."""

import re
from collections.abc import Mapping, Sequence

from markdown import Markdown

from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.imports.intake import (
    ImportedClaim,
    Intake,
    Records,
    Unread,
    filled,
)
from pelican_factcheck.authoring.imports.structured import Input
from pelican_factcheck.authoring.imports.tables import LINK
from pelican_factcheck.sidecar.claims import Quote

DEFINITION = re.compile(
    r"^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)))*)",
    re.MULTILINE,
)
REFERENCE = re.compile(r"\[\^([^\]\s]+)\](?!:)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(
    r"“([^“”]{1,2000})”|„([^„“”]{1,2000})[“”]|«([^«»]{1,2000})»|»([^«»]{1,2000})«"
    r"|「([^「」]{1,2000})」|『([^『』]{1,2000})』|\"([^\"]{1,2000})\"|‘([^‘’]{12,2000})’(?!\w)"
)
SIGN = "\ue000"
"""Stands for a reference while its paragraph is rendered."""
MARKDOWN_LINK = re.compile(
    r"\[([^\[\]]{0,500})\]\(<?([^\s()<>]{1,2000})>?(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\)"
)
ANY_LINK = re.compile(rf"{MARKDOWN_LINK.pattern}|{LINK.pattern}")
LETTER = re.compile(r"[^\W\d_]")
# Markdown itself takes long over rows of brackets.
EMPHASIS = re.compile(
    r"(?<![\w\\])(\*{1,3}|_{1,3}|`{1,2})(?=\S)([^*_`]{1,500})(?<=\S)\1(?!\w)"
)
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|-])")
AROUND = " .,;:–—-()"
"""What stands around the parts of a footnote."""
LOCATOR = re.compile(
    r"(?:^|[,;:(]\s*|\s)((?:(?:pp?|pages?|s|seiten?|págs?|páginas?|pag|pagin[ae]|blz|str|стр|ch|chap"
    r"|chapters?|chapitre|kap|kapitel|cap|capítulo|capitolo|hoofdstuk|rozdz|sec|sect|sections?"
    r"|abschnitt|para|paragraphs?|abs|absatz|rn|rdnr|art|articles?|artikel|col|sp|spalte|lines?"
    r"|zeilen?|fol|fig|figure|abb|tab|table|tabelle|vol|bd)(?:\.\s*|\s+)|§§?\s*)"
    r"(?:\d[\w.–-]*|[ivxlc]+\b)(?:\s*(?:ff?\b\.?|[,&–-]\s*\d+|/\d+))*)[\s.,;)]*\Z",
    re.IGNORECASE,
)
"""The place in a source at the end of what is said of it."""
LONGEST_PARAGRAPH = 10_000
"""Characters of a paragraph or footnote that is looked at."""


def has_footnotes(given: Input) -> bool:
    """Return whether a text has footnotes of Markdown with an address."""
    return any(LINK.search(found[2]) for found in DEFINITION.finditer(given.text))


def read_footnotes(given: Input) -> Records:
    """Yield a claim for each sentence with footnotes, which become its sources.

    Sentences are those of the paragraph as it is rendered, so that they are found in
    the article; what was found about them is still to be said.
    """
    blank = FENCE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), given.text)
    notes: dict[str, tuple[int, list[dict[str, object]], Intake]] = {}
    for found in DEFINITION.finditer(blank):
        line = blank.count("\n", 0, found.start()) + 1
        intake = given.intake()
        sources = _footnote(found[2], intake)
        if not sources:
            reason = f"the footnote `{found[1]}` has no address and no title"
            yield Unread(f"{given.name}:{line}", reason)
        elif found[1] not in notes:
            notes[found[1]] = line, sources, intake
        else:
            yield Unread(f"{given.name}:{line}", f"a second footnote `{found[1]}`")
    body = DEFINITION.sub(lambda found: "\n" * found[0].count("\n"), blank)
    sentences, used = _cited_sentences(body, notes)
    for sentence, names in sentences.items():
        intake = given.intake()
        for name in names:
            intake.repairs += notes[name][2].repairs
        yield ImportedClaim(
            place=f"{given.name}:{notes[names[0]][0]}",
            claim=sentence,
            sought=[Quote(exact=sentence)],
            repairs=intake.repairs,
            fields={"sources": [one for name in names for one in notes[name][1]]},
        )
    for name, (line, _, _) in notes.items():
        if name not in used:
            yield Unread(
                f"{given.name}:{line}",
                f"no sentence that can be read refers to the footnote `{name}`",
            )


def _footnote(text: str, intake: Intake) -> list[dict[str, object]]:
    """Return the sources that a footnote names: addresses, titles, places, words in quotes.

    What else it says is a note on the first: as a sentence, where the link stands in one.
    """
    text = " ".join(text[:LONGEST_PARAGRAPH].split())
    links = [*ANY_LINK.finditer(text)]
    ends = [link.end() for link in links]
    behind = _locate(QUOTED.sub(" ", text[ends[0] :]) if links else "")[0]
    is_sentence = bool(
        links
        and links[0][1]
        and LETTER.search(QUOTED.sub(" ", text[: links[0].start()]))
        and LETTER.search(ANY_LINK.sub(" ", behind))
    )
    rest = ANY_LINK.sub(lambda link: link[1] or " " if is_sentence else " ", text)
    words = QUOTED.search(rest)
    quote = next(filter(None, words.groups()), "") if words else ""
    rest, locator = _locate(rest.replace(words[0], " ") if words else rest)
    title, note = links[0][1] or "" if links else "", rest
    if not title:
        title, note = note, ""
    first = filled(
        url=intake.address(links[0][2] or links[0][0]) if links else "",
        title=_plain(title, intake),
        locator=intake.text(locator) if links or title else "",
        quote=_plain(quote, intake),
        note=_plain(note, intake),
    )
    others = (
        filled(
            url=intake.address(link[2] or link[0]), title=_plain(link[1] or "", intake)
        )
        for link in links[1:]
    )
    return [one for one in (first if links or title else {}, *others) if one]


def _locate(text: str) -> tuple[str, str]:
    """Return *text* without the place in a source at its end, and that place."""
    text = re.sub(r"(?:[,;] *)+(?=[,;])", "", text)
    text = " ".join(text.replace("<", " ").replace(">", " ").split()).strip(AROUND)
    found = LOCATOR.search(text)
    return (text[: found.start()].strip(AROUND), found[1]) if found else (text, "")


def _plain(text: str, intake: Intake) -> str:
    """Return what readers see of a text in Markdown."""
    bare = EMPHASIS.sub(lambda found: found[2], text)
    return intake.text(ESCAPED.sub(lambda found: found[1], bare))


def _cited_sentences(
    body: str, notes: Mapping[str, object]
) -> tuple[dict[str, list[str]], set[str]]:
    """Return the sentences with references by their words, and all names referred to."""
    converter = Markdown(extensions=["tables", "md_in_html"])
    sentences: dict[str, list[str]] = {}
    used: set[str] = set()
    for paragraph in re.split(r"\n[ \t]*\n", body):
        names = [name for name in REFERENCE.findall(paragraph) if name in notes]
        if not names or len(paragraph) > LONGEST_PARAGRAPH:
            continue
        used.update(names)
        kept = iter(names)
        marked = REFERENCE.sub(
            lambda found: SIGN if found[1] in notes else "", paragraph.replace(SIGN, "")
        )
        visible = read_text(converter.reset().convert(marked))
        for place, char in enumerate(visible.text):
            if char == SIGN:
                sentence = _sentence_before(visible.text, place, visible.edges)
                cited = sentences.setdefault(sentence, [])
                name = next(kept, names[-1])
                if sentence and name not in cited:
                    cited.append(name)
    sentences.pop("", None)
    return sentences, used


def _sentence_before(text: str, place: int, edges: Sequence[int]) -> str:
    """Return the sentence whose end or inside a sign at *place* marks."""
    asides = [(at, at + 1) for at, char in enumerate(text) if char == SIGN]
    end = len(text[:place].rstrip(f"{SIGN} \n"))
    start, stop = sentence_around(
        text,
        max(end - 1, 0),
        end,
        edges=edges,
        asides=asides,
    )
    return " ".join(text[start:stop].replace(SIGN, "").split())
