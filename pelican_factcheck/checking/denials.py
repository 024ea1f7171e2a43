"""Whether a sentence denies, beside the words that are quoted, what they say.

A quote may be a part of a sentence, and its verdict stands beside the whole. Who then
writes "It is not true that" before the part has a verdict on the opposite.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pelican_factcheck.anchoring.anchors import Anchor
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.anchoring.places import UNSPACED
from pelican_factcheck.diagnostics.diagnostic import Diagnostic

# By language; a star stands for the rest of a word, or what comes before it.
DENIALS = {
    "ar": "لا لم لن ليس ليست غير بدون أبدا نفى ينفي تنفي كاذب*",
    "de": "nicht nie niemals kein* niemand* nichts ohne weder bestreitet bestritt*"
    " leugnet* falsch* unwahr*",
    "en": "not no never nor neither nobody nothing none cannot *n't without deny denies"
    " denied false falsely untrue wrong wrongly",
    "es": "no nunca jamás nadie nada ningún* ningun* sin tampoco ni falso falsa niega*"
    " negó desmint* desmient*",
    "fr": "ne n'* pas jamais aucun* rien sans ni faux fausse* nie nient dément*",
    "he": "לא אין אינו אינה אינם מעולם בלי ללא שקר* הכחיש*",
    "ja": "ない なかった ません 誤り 嘘 否定",
    "pl": "nie nigdy nikt nic żaden żadn* bez ani fałsz* zaprzecz* nieprawd*",
    "pt": "não nunca jamais ninguém nada nenhum* sem nem tampouco falso falsa nega negou"
    " desment*",
    "ru": "не нет ни никогда никто ничего никак* без ложь ложно* неправда отрица*"
    " опроверг*",
    "zh": "不是 没有 沒有 并不 並不 并非 並非 从不 從不 否认 否認 不实 不實",
}


def find_denials(anchors: Iterable[Anchor], lang: str) -> Iterator[Diagnostic]:
    """Find marked sentences that say such a word where nobody quoted it.

    *lang* is the article's language; of one that is not known nothing is told.
    """
    for anchor in anchors:
        pattern = _pattern((anchor.claim.lang or lang).partition("-")[0].lower())
        if pattern is None or not anchor.placed or anchor.claim.scope != "sentence":
            continue
        sentence, quoted = fold_words(anchor.text), fold_words(anchor.quote.exact)
        before, found, after = sentence.partition(quoted.rstrip(" .!?…。！？"))
        denial = pattern.search(before) or pattern.search(after)
        if found and denial:
            yield Diagnostic(
                "denied-quote",
                f"the sentence also says `{denial[0]}`, outside of the quote",
                anchor.quote.where,
                "quote the whole sentence, or mark just the words with `scope: quote`",
            )


@cache
def _pattern(lang: str) -> re.Pattern[str] | None:
    if lang not in DENIALS:
        return None
    words = "|".join(
        re.escape(fold_words(word)).replace(r"\*", r"\w*")
        for word in DENIALS[lang].split()
    )
    return re.compile(
        words if re.search(f"[{UNSPACED}]", words) else rf"(?<!\w)(?:{words})(?!\w)"
    )
