"""Count false alarms of `denied-quote` on ordinary prose: `denials.py FOLDER`.

FOLDER holds saved pages, named `LANGUAGE-TITLE.html`. Of each sentence with several
clauses one clause, drawn with a fixed seed, is taken for a quote. Prints how often
the rest of the sentence counts as a denial, how often it has such a word at all, how
often it makes hearsay of the clause, and how often it asks it or makes a condition of it.
"""

import random
import re
import sys
from collections import Counter
from pathlib import Path

from pelican_factcheck.anchoring.denials import find_denial, find_hearsay
from pelican_factcheck.anchoring.questions import find_question
from pelican_factcheck.anchoring.sentences import sentence_starts
from pelican_factcheck.anchoring.visibletext import read_text

SEED = 20080401
CLAUSE = re.compile(r"[^,;:،，、–—()]+")
SHORTEST = 25  # characters
LONGEST = 0.8  # of the sentence


def read_sentences(path: Path, lang: str) -> list[str]:
    """The sentences of a saved page, block by block."""
    visible = read_text(path.read_text(encoding="utf-8", errors="replace"))
    text = visible.text
    starts = sentence_starts(text, 0, len(text), edges=visible.edges, lang=lang)
    pieces = zip([0, *starts], [*starts, len(text)], strict=True)
    return [text[start:end].strip() for start, end in pieces]


def main() -> None:
    """Print one line a language."""
    chance = random.Random(SEED)  # noqa: S311 - draws samples
    drawn, alarms, words = Counter[str](), Counter[str](), Counter[str]()
    hearsay, asked = Counter[str](), Counter[str]()
    for path in sorted(Path(sys.argv[1]).glob("*.html")):
        lang = path.name.partition("-")[0]
        for sentence in read_sentences(path, lang):
            clauses = [
                match.span()
                for match in CLAUSE.finditer(sentence)
                if SHORTEST <= len(match[0]) < LONGEST * len(sentence)
            ]
            if clauses:
                start, end = chance.choice(clauses)
                gap = f"{sentence[:start]} {sentence[end:]}"
                drawn[lang] += 1
                alarms[lang] += bool(find_denial(sentence, start, end, lang))
                words[lang] += bool(find_denial(gap, 0, 0, lang))
                hearsay[lang] += bool(find_hearsay(sentence, start, end, lang))
                asked[lang] += bool(find_question(sentence, start, end, lang))
    for lang, count in drawn.items():
        print(
            f"{lang} {count:6} sentences {alarms[lang] / count:6.1%} told"
            f" {words[lang] / count:6.1%} with such a word {hearsay[lang] / count:6.1%} hearsay"
            f" {asked[lang] / count:6.1%} asked"
        )


if __name__ == "__main__":
    main()
