#!/usr/bin/env bash
# Guess: where a language denies inside of the verb, a negated form keeps a lemma of its
# own (Czech "nebyl", was not: "nebýt"), as other opposites do, so that a claim and its
# denial never come out as the same list of lemmas.
#
# simplemma 2.0.0 takes the denial for a part of the form, like an ending. In Czech, Slovak,
# Slovenian, Latvian, Lithuanian and Turkish "The minister was in Brno" and "The minister was
# not in Brno" are one list, word for word; "disagrees" is "agree" in Czech and stays
# "disagree" in Slovak. In Polish and English, where "not" is a word, the lists differ. Who
# looks for earlier checks of a claim by lemmas, as one does in languages with many forms,
# finds the denial as a perfect match there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check simplemma==2.0.0

cat > read.py <<'PY'
from simplemma import lemmatize, text_lemmatizer

PAIRS = {
    "cs": ("Ministr byl v Brně a má důkazy", "Ministr nebyl v Brně a nemá důkazy"),
    "sk": ("Minister bol v Nitre a má dôkazy", "Minister nebol v Nitre a nemá dôkazy"),
    "sl": ("Minister je v Celju in ima dokaze", "Minister ni v Celju in nima dokazov"),
    "lv": ("Ministrs bija Rīgā un zina atbildi", "Ministrs nebija Rīgā un nezina atbildi"),
    "lt": ("Ministras buvo Vilniuje", "Ministras nebuvo Vilniuje"),
    "tr": ("Bakan geldi", "Bakan gelmedi"),
    "pl": ("Minister jest w Łodzi", "Minister nie jest w Łodzi"),
    "en": ("The mayor was in town", "The mayor was not in town"),
}
for lang, (claim, denial) in PAIRS.items():
    read = [" ".join(text_lemmatizer(text, lang=lang)) for text in (claim, denial)]
    print(lang, "same:" if read[0] == read[1] else "other:", read[1])
print(lemmatize("nesouhlasí", lang="cs"), lemmatize("nesúhlasí", lang="sk"))
PY
env/bin/python read.py | tee seen

diff - seen <<'SEEN'
cs same: ministr být v Brno a mít důkaz
sk same: minister byť v Nitra a mať dôkaz
sl same: minister biti v Celje in imeti dokaz
lv same: ministrs būt Rīga un zināt atbilde
lt same: ministras būti Vilnius
tr same: bakan gel
pl other: minister nie być w Łódź
en other: the mayor be not in town
souhlasit nesúhlasiť
SEEN
