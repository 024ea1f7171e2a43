"""The sentences of `alternatives.yaml` with what they do not say."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

PLACE = re.compile(r"\[\[([^:\]]+):\s*([^\]]+)\]\]")
CHOICE = re.compile(r"\s*\|\s*")


class Alternative(NamedTuple):
    """A sentence, and one that says something else."""

    lang: str
    kind: str
    says: str
    other: str


def read_alternatives() -> list[Alternative]:
    """Read every sentence with each of its alternatives."""
    text = (Path(__file__).parent / "alternatives.yaml").read_text(encoding="utf-8")
    return [
        alternative
        for lang, sentences in yaml.load(text, yaml.CSafeLoader).items()
        for sentence in sentences
        for alternative in _alternatives(lang, sentence)
    ]


def _alternatives(lang: str, sentence: dict) -> Iterator[Alternative]:
    says = _first(sentence["says"])
    for chosen in PLACE.finditer(sentence["says"]):
        for choice in CHOICE.split(chosen[2])[1:]:
            head, tail = (
                sentence["says"][: chosen.start()],
                sentence["says"][chosen.end() :],
            )
            yield Alternative(
                lang, chosen[1], says, _first(head) + choice + _first(tail)
            )
    for kind, other in sentence.get("others", ()):
        yield Alternative(lang, kind, says, other)


def _first(text: str) -> str:
    """Fill each place with its first choice."""
    return PLACE.sub(lambda place: CHOICE.split(place[2])[0], text)
