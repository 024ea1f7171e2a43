#!/usr/bin/env bash
# Guess: what makes statements of Wikidata simple gives of a date as much as is known, the year
# alone where no more is; that somebody has died at an unknown time stays apart from nothing
# said. Of an amount the number is left, without its unit.
#
# wikibase-sdk 11.6.6, `simplifyClaims`, makes a day of each: who was born "in the 1920s" or
# "in 1920" or "in January 1920" was born at midnight on 1 January 1920, all three alike, and
# the eighteenth century is 1 January 1750 or whichever year stands for it. A death at an
# unknown time is an empty list, as is the statement that there was none. The guess on units
# was right: 330 metres and 330 feet are both 330. So a claim of a day is confirmed where
# Wikidata has said of a decade, and the lack of a known day reads as a life that goes on.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts wikibase-sdk@11.6.6 > /dev/null

cat > read.mjs <<'JS'
import { simplifyClaims } from "wikibase-sdk";

const Q = "http://www.wikidata.org/entity/Q";
const calendarmodel = `${Q}1985727`;
const time = (value, precision) => ({
  type: "time",
  value: { time: value, precision, timezone: 0, before: 0, after: 0, calendarmodel },
});
const quantity = (amount, unit) => ({ type: "quantity", value: { amount, unit } });
const show = (name, property, datatype, value) => {
  const mainsnak = { snaktype: "value", property, datatype, ...value };
  const claims = { [property]: [{ type: "statement", rank: "normal", mainsnak }] };
  console.log(`${name}:`, JSON.stringify(simplifyClaims(claims)[property]));
};
for (const [name, value, precision] of [
  ["eighteenth century", "+1750-00-00T00:00:00Z", 7],
  ["1920s", "+1920-00-00T00:00:00Z", 8],
  ["1920", "+1920-00-00T00:00:00Z", 9],
  ["January 1920", "+1920-01-00T00:00:00Z", 10],
  ["1 January 1920", "+1920-01-01T00:00:00Z", 11],
])
  show(`born ${name}`, "P569", "time", { datavalue: time(value, precision) });
show("died, unknown when", "P570", "time", { snaktype: "somevalue" });
show("did not die", "P570", "time", { snaktype: "novalue" });
show("330 metres", "P2048", "quantity", { datavalue: quantity("+330", `${Q}11573`) });
show("330 feet", "P2048", "quantity", { datavalue: quantity("+330", `${Q}3710`) });
JS
node read.mjs | tee seen

diff - seen <<'SEEN'
born eighteenth century: ["1750-01-01T00:00:00.000Z"]
born 1920s: ["1920-01-01T00:00:00.000Z"]
born 1920: ["1920-01-01T00:00:00.000Z"]
born January 1920: ["1920-01-01T00:00:00.000Z"]
born 1 January 1920: ["1920-01-01T00:00:00.000Z"]
died, unknown when: []
did not die: []
330 metres: [330]
330 feet: [330]
SEEN
