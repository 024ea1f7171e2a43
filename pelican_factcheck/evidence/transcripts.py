"""Subtitles as sources: the words without their times, and where each cue begins.

WebVTT and SubRip. Cues with times inside, lines that roll up and repeat, speakers
(`<v Name>`), and words that are divided over two cues are all in use.
"""

import re
from html import unescape

from pelican_factcheck.evidence.sourcetext import CueStart, SourceText, TextBuilder

TIMES = re.compile(
    r"^\s*(?P<start>(?:\d+:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)\s*-->\s*(?:\d+:)?\d{1,2}:\d\d"
)
TAG = re.compile(r"</?[^<>\n]*>|\{\\[^{}]*\}")
VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
NOT_CUES = ("WEBVTT", "NOTE", "STYLE", "REGION")


def read_subtitles(text: str, kind: str) -> SourceText:
    """Return the words of subtitles in one text, a block for each speaker or pause."""
    builder = TextBuilder()
    cues: list[CueStart] = []
    shown: list[str] = []
    speaker = ""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for block in re.split(r"\n[ \t]*\n", text.lstrip("\ufeff")):
        lines = block.strip("\n").split("\n")
        at = next((n for n, line in enumerate(lines[:2]) if TIMES.match(line)), None)
        if at is None:
            continue
        voice, written = _lines(lines[at + 1 :])
        fresh = _fresh(written, shown)
        shown = written or shown
        if voice and voice != speaker:
            builder.end_block()
            speaker = voice
        if fresh:
            found = TIMES.match(lines[at])
            cues.append(
                CueStart(builder.length, _seconds(found["start"] if found else "0"))
            )
            for line in fresh:
                builder.add_line(line)
    builder.end_block()
    return SourceText(
        text=builder.text(),
        edges=tuple(builder.edges),
        breaks=tuple(builder.breaks),
        cues=tuple(cues),
        kind=kind,
    )


def _lines(written: list[str]) -> tuple[str, list[str]]:
    """The speaker of a cue, and its lines without tags."""
    voice = next((found[1] for line in written if (found := VOICE.search(line))), "")
    plain = (" ".join(unescape(TAG.sub("", line)).split()) for line in written)
    return voice, [line for line in plain if line]


def _fresh(lines: list[str], shown: list[str]) -> list[str]:
    """What a cue says that was not shown already: lines roll up, or grow by words."""
    for count in range(min(len(lines), len(shown)), 0, -1):
        if shown[-count:] == lines[:count]:
            return lines[count:]
    if shown and lines and lines[0].startswith(f"{shown[-1]} "):
        return [lines[0][len(shown[-1]) + 1 :], *lines[1:]]
    return lines


def _seconds(written: str) -> float:
    seconds = 0.0
    for part in written.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds, 3)
