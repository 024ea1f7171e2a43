#!/usr/bin/env bash
# Guess: where a sign changes what a figure says, espeak-ng speaks the sign: it says "minus"
# for the typographic minus, so it will for "<", "‰" and a raised six, too.
#
# espeak-ng, as compiled into phonemizer 1.2.1 of npm, says the minus (U+2212), "≤", "≠" and
# "½"; but "< 5 deaths" is "five deaths", "5 ‰" is "five", and "10⁶" is "ten six". A range
# with the dash that typographers want (2008–2012) is two years with nothing between; with
# a hyphen, "dash" is said. Who has a check read aloud hears other numbers than were checked.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund phonemizer@1.2.1

cat > say.mjs <<'JS'
import { phonemize } from "phonemizer";
for (const text of ["−5", "≤ 5", "< 5", "5", "5 ‰", "10⁶", "2008–2012", "2008-2012"]) {
  console.log(`${text} = ${(await phonemize(text, "en")).join(" ")}`);
}
JS
node say.mjs | tee seen

diff - seen <<'SEEN'
−5 = mˈaɪnəs fˈaɪv
≤ 5 = lˈɛs ɔːɹ ˈiːkwəl tə fˈaɪv
< 5 = fˈaɪv
5 = fˈaɪv
5 ‰ = fˈaɪv
10⁶ = tˈɛn sˈɪks
2008–2012 = tˈuː θˈaʊzənd ən ˈeɪt tˈuː θˈaʊzənd ən twˈɛlv
2008-2012 = tˈuː θˈaʊzənd ən ˈeɪt dˈaʃ tˈuː θˈaʊzənd ən twˈɛlv
SEEN
