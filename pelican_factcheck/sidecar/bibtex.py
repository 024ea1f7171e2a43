"""BibTeX files as entries with their fields, where they stand, and what is wrong.

A splitter for the grammar that BibTeX 0.99d reads (B. Beeton and O. Patashnik's
description in `btxhak`): depth of braces, quotes, `#`, macros and comments, and no
more. It goes on after a mistake with the next entry, so that one broken entry costs
none of its neighbours, and a forgotten comma costs no field.

The LaTeX in its texts becomes the characters that it prints: braces go, accents and symbols become Unicode, and a command that is not known keeps
its argument: nothing that carries a fact (a sign, a power, a pound) is dropped.
Characters that LaTeX would take for signs of its own (`%`, `&`, `#`, `_`) are
themselves here, since the files of reference managers mean them so.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

ENTRY = re.compile(r"@\s*([A-Za-z_][\w-]*)\s*([{(])")
# An entry at the beginning of a line, by its key or its first field: what BibTeX
# would read as one when the value before it was never closed.
NEXT_ENTRY = re.compile(r"^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()=]*\s*[,=]", re.MULTILINE)
KEY = re.compile(r"\s*([^\s,{}()%]*)\s*")
NAME = re.compile(r"[^\s=,{}()\"#%']+")
BARE = re.compile(r"[^\s,{}()\"#%=]+")
BLANK = re.compile(r"(?:\s+|%[^\n]*(?:\n|$))*")
FIELD_START = re.compile(r"\s*[A-Za-z][\w:+-]*\s*=\s*[{\"\w]")
MONTHS = {
    name: name for name in "jan feb mar apr may jun jul aug sep oct nov dec".split()
}


class Mistake(NamedTuple):
    """Something that is wrong with a file, and what was made of it."""

    offset: int
    message: str
    hint: str
    is_lost: bool = False
    """Whether a whole entry was left out."""


class Piece(NamedTuple):
    """A part of a value: what is between braces or quotes, or a bare word."""

    text: str
    is_macro: bool = False


@dataclass(frozen=True)
class Field:
    """A field of an entry, as it is written."""

    pieces: tuple[Piece, ...]
    offset: int
    """Where its name begins in the file."""

    def resolve(self, macros: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
        """Return the LaTeX of the value, and the names of macros that are unknown."""
        unknown = []
        parts = []
        for piece in self.pieces:
            known = macros.get(piece.text.casefold(), MONTHS.get(piece.text.casefold()))
            if piece.is_macro and known is None and not piece.text.isdigit():
                unknown.append(piece.text)
            parts.append(known if piece.is_macro and known is not None else piece.text)
        return "".join(parts), tuple(unknown)


@dataclass(frozen=True)
class Entry:
    """An entry, as it is written."""

    kind: str
    """In small letters: `article`, `online`."""
    key: str
    offset: int
    """Where its `@` stands."""
    fields: dict[str, Field] = field(default_factory=dict)
    """By their names in small letters; of equal names the first."""


@dataclass
class Bibliography:
    """What a file, or several, hold."""

    entries: list[Entry] = field(default_factory=list)
    macros: dict[str, str] = field(default_factory=dict)
    """The texts of `@string`, by their names in small letters."""
    broken: dict[str, int] = field(default_factory=dict)
    """The keys of entries that could not be read, with their offsets."""
    mistakes: list[Mistake] = field(default_factory=list)


class _BrokenError(Exception):
    """An entry cannot be read; reading goes on at *resume*."""

    def __init__(self, message: str, resume: int) -> None:
        super().__init__(message)
        self.resume = resume


def read_bibtex(text: str) -> Bibliography:
    """Return the entries of a BibTeX file; no *text* raises."""
    found = Bibliography()
    place = 0
    while (start := _next_at(text, place)) is not None:
        opening = ENTRY.match(text, start)
        kind = opening[1].casefold() if opening else ""
        if opening is None:
            place = start + 1  # `@Comment jabref`, an address in a note
        elif kind in ("comment", "preamble"):
            place = _skip_group(text, opening.end() - 1)
        else:
            place = _take(text, start, opening, found)
    return found


def _next_at(text: str, place: int) -> int | None:
    """Return the place of the next `@` outside comments, or None."""
    for found in re.compile(r"%[^\n]*|@").finditer(text, place):
        if found[0] == "@":
            return found.start()
    return None


def _skip_group(text: str, start: int) -> int:
    """Return the place behind the group at *start*, or behind its line if it is open."""
    end = _closing(text, start)
    if end is None:
        line = text.find("\n", start)
        return len(text) if line < 0 else line
    return end + 1


def _closing(text: str, start: int) -> int | None:
    """Return the place of what closes the brace or parenthesis at *start*, or None."""
    close = "}" if text[start] == "{" else ")"
    depth = 0
    for found in re.compile(r"[{}()]").finditer(text, start + 1):
        sign = found[0]
        if sign == close and depth == 0:
            return found.start()
        if sign in "{}":
            depth += 1 if sign == "{" else -1
        if depth < 0:
            return None
    return None


def _take(text: str, start: int, opening: re.Match[str], found: Bibliography) -> int:
    """Read one entry or string into *found*, and return the place behind it."""
    kind, close = opening[1].casefold(), "}" if opening[2] == "{" else ")"
    key, place = "", opening.end()
    if kind != "string":
        named = KEY.match(text, place)
        key, place = (named[1], named.end()) if named else ("", place)
    entry = Entry(kind, key, start)
    try:
        place = _read_fields(text, place, close, entry, found.mistakes)
    except _BrokenError as error:
        name = f"`{key}`" if key else f"an entry `@{kind}`"
        hint = "close its braces and quotes, or delete it; the others are read"
        found.mistakes.append(Mistake(start, f"{name} {error}", hint, is_lost=True))
        if key:
            found.broken[key] = start
        return error.resume
    if kind == "string":
        for name, value in entry.fields.items():
            found.macros[name] = value.resolve(found.macros)[0]
    else:
        found.entries.append(entry)
    return place


def _read_fields(
    text: str, place: int, close: str, entry: Entry, mistakes: list[Mistake]
) -> int:
    """Read the fields up to what closes the entry, and return the place behind that."""
    while True:
        place = _blank(text, place)
        if place >= len(text):
            raise _BrokenError("is never closed", _resume(text, entry.offset + 1))
        if text[place] == close:
            return place + 1
        if text[place] == ",":
            place += 1
            continue
        name = NAME.match(text, place)
        equals = _blank(text, name.end()) if name else place
        if name is None or text[equals : equals + 1] != "=":
            raise _BrokenError(
                "cannot be read as fields", _resume(text, entry.offset + 1)
            )
        pieces, place = _read_value(text, _blank(text, equals + 1), entry.offset)
        key = name[0].casefold()
        if key in entry.fields:
            message = f"`{entry.key}` has `{key}` twice"
            hint = "the first one is taken; delete one of the two"
            mistakes.append(Mistake(name.start(), message, hint))
        else:
            entry.fields[key] = Field(pieces, name.start())
        after = _blank(text, place)
        if text[after : after + 1] not in (",", close) and FIELD_START.match(
            text, after
        ):
            message = f"a comma is missing behind `{key}` of `{entry.key}`"
            mistakes.append(Mistake(name.start(), message, "put one there"))
        place = after


def _read_value(text: str, place: int, start: int) -> tuple[tuple[Piece, ...], int]:
    """Read a value, whose parts are joined by `#`, and return the place behind it."""
    pieces: list[Piece] = []
    while True:
        piece, place = _read_piece(text, place, start)
        pieces.append(piece)
        after = _blank(text, place)
        if text[after : after + 1] != "#":
            return tuple(pieces), place
        place = _blank(text, after + 1)


def _read_piece(text: str, place: int, start: int) -> tuple[Piece, int]:
    sign = text[place : place + 1]
    if sign == "{":
        end = _end_of_text(text, place + 1, "}", start)
        return Piece(text[place + 1 : end]), end + 1
    if sign == '"':
        end = _end_of_text(text, place + 1, '"', start)
        return Piece(text[place + 1 : end]), end + 1
    bare = BARE.match(text, place)
    if bare is None:
        raise _BrokenError("has a field without a value", _resume(text, start + 1))
    return Piece(bare[0], is_macro=not bare[0].isdigit()), bare.end()


def _end_of_text(text: str, place: int, close: str, start: int) -> int:
    """Return the place of what closes a text, in which braces are balanced.

    An entry that begins at the start of a line ends the search: then the text was
    never closed.
    """
    following = NEXT_ENTRY.search(text, place)
    limit = following.start() if following else len(text)
    depth = 0
    for found in re.compile(r'[{}"]').finditer(text, place, limit):
        sign = found[0]
        if sign == close and depth == 0:
            return found.start()
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
    raise _BrokenError("has a text that is never closed", _resume(text, start + 1))


def _resume(text: str, place: int) -> int:
    """Return where to go on after a broken entry: at the next one."""
    following = NEXT_ENTRY.search(text, place)
    return following.start() if following else len(text)


def _blank(text: str, place: int) -> int:
    found = BLANK.match(text, place)
    return found.end() if found else place


# --- LaTeX ----------------------------------------------------------------------------


DOLLAR = "\ue000"
"""Stands for a dollar that is none of LaTeX's while a text is decoded."""
# Accents, by their command, as the combining characters of Unicode.
ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "k": "\u0328",
    "r": "\u030a",
    "d": "\u0323",
    "b": "\u0331",
    "h": "\u0309",
}
# Commands that stand for characters.
SYMBOLS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø",
    "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "i", "j": "j", "dh": "ð",
    "DH": "Ð", "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "dj": "đ", "DJ": "Đ",
    "textless": "<", "textgreater": ">", "pounds": "£", "textsterling": "£",
    "euro": "€", "texteuro": "€", "EUR": "€", "textyen": "¥", "textcent": "¢",
    "textdollar": "$", "S": "§", "textsection": "§", "P": "¶", "slash": "/",
    "textslash": "/", "textbar": "|", "textbackslash": "\\", "backslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_",
    "textquotesingle": "'", "textquotedbl": '"', "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”",
    "glqq": "„", "grqq": "“", "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»",
    "flq": "‹", "frq": "›", "og": "« ", "fg": " »", "guillemotleft": "«",
    "guillemotright": "»", "quotedblbase": "„", "quotesinglbase": "‚",
    "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…",
    "textellipsis": "…", "copyright": "©", "textcopyright": "©", "texttrademark": "™",
    "textregistered": "®", "textdegree": "°", "degree": "°", "textpm": "±", "pm": "±",
    "times": "×", "texttimes": "×", "div": "÷", "cdot": "·", "textperiodcentered": "·",
    "textbullet": "•", "bullet": "•", "textmu": "µ", "sim": "∼", "approx": "≈",
    "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "lt": "<",
    "gt": ">", "infty": "∞", "rightarrow": "→", "to": "→", "leftarrow": "←",
    "circ": "°", "prime": "′", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
    "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ",
    "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ",
    "Psi": "Ψ", "Omega": "Ω", "TeX": "TeX", "LaTeX": "LaTeX", "BibTeX": "BibTeX",
    "thinspace": " ", "quad": " ", "qquad": " ", "space": " ", "newline": " ",
    "linebreak": " ", "par": " ", "textquotestraightdblbase": "„", "textonehalf": "½",
    "textonequarter": "¼", "textthreequarters": "¾", "textordfeminine": "ª",
    "textordmasculine": "º", "textexclamdown": "¡", "textquestiondown": "¿",
}  # fmt: skip
# Commands whose argument is what is printed, and nothing else of them.
TRANSPARENT = frozenset(
    "emph textit textbf textsc texttt textrm textsf textsl textup textmd textnormal"
    " mbox hbox text mathrm mathit mathbf mathsf ensuremath underline uppercase"
    " MakeUppercase lowercase MakeLowercase foreignlanguage nocite url href path"
    " mkbibemph mkbibitalic mkbibbold protect relax bf it em sc rm tt sf sl upshape"
    " itshape bfseries scshape small large noopsort selectlanguage enquote mkbibquote"
    " textsuperscript textsubscript mathsuperscript".split()
)
QUOTED = frozenset({"enquote", "mkbibquote"})
RAISED = {"textsuperscript": "^", "mathsuperscript": "^", "textsubscript": "_"}
# Of commands with two arguments: which one is printed.
SECOND = frozenset({"href", "foreignlanguage", "textcolor"})
UNPRINTED = frozenset({"noopsort", "selectlanguage", "nocite", "label", "vspace"})
# What a backslash before a sign that is no letter stands for, where not for the sign.
PUNCTUATION = {
    "\\": " ",
    "-": "",
    "/": "",
    ",": " ",
    ";": " ",
    ":": " ",
    "!": "",
    "$": DOLLAR,
}
SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
SUBSCRIPTS = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
# A formula: dollars that touch what is inside; `$5 million to $10` is money.
MATH = re.compile(r"(?<!\\)\$(?=[^\s$])((?:[^$\\]|\\.)*?[^\s$\\])(?<!\\)\$(?!\d)")
COMMAND = re.compile(r"\\(?:([A-Za-z]+)\*?[ \t\n]*|(.|\n))")
OPTIONAL = re.compile(r"\[[^\[\]{}]*\](?=\{)")
"""An argument that says how the one after it is set, and is not printed."""
SCRIPT = re.compile(r"([_^])")
SPACE = re.compile(r"[^\S\u00a0]+")


def to_text(latex: str) -> tuple[str, tuple[str, ...]]:
    """Return the characters that *latex* prints, and the names of unknown commands."""
    unknown: list[str] = []
    text = _decode(MATH.sub(_formula, unescape(latex)), unknown)
    text = SPACE.sub(" ", text.replace(DOLLAR, "$")).strip()
    return unicodedata.normalize("NFC", text), tuple(dict.fromkeys(unknown))


# How addresses write the characters that LaTeX would take for signs.
ESCAPED = tuple(
    (re.compile(pattern), char)
    for pattern, char in (
        (r"\\textasciitilde(?:\{\}|(?![A-Za-z]))", "~"),
        (r"\\string~|\\~\{\}|\$\\sim\$", "~"),
        (r"\\textunderscore(?:\{\}|(?![A-Za-z]))|\{\\_\}", "_"),
    )
)


def to_address(latex: str) -> str:
    """Return the address in *latex*: escapes and wrappers off, all else as it stands."""
    text = latex.strip()
    if found := re.fullmatch(
        r"\\(?:url|href|path)\s*\{(.*?)\}(?:\{.*\})?", text, re.DOTALL
    ):
        text = found[1]
    for pattern, char in ESCAPED:
        text = pattern.sub(char, text)
    text = re.sub(r"\\([_%&#$~{}])", r"\1", text)
    text = re.sub(r"^[{<]+|[}>]+$", "", text.strip())
    return re.sub(r"\s+", "", text)


def _formula(found: re.Match[str]) -> str:
    """Return a formula with its powers and indices in Unicode, where there are such."""
    inside, parts, place = found[1], [], 0
    while place < len(inside):
        sign = inside[place]
        if sign not in "_^" or place + 1 == len(inside):
            parts.append(sign)
            place += 1
            continue
        argument, place = _argument(inside, place + 1)
        parts.append(_script(sign, argument))
    return "".join(parts)


def _script(sign: str, argument: str) -> str:
    table = SUPERSCRIPTS if sign == "^" else SUBSCRIPTS
    if argument and all(ord(char) in table for char in argument):
        return argument.translate(table)
    return f"{sign}{argument}"


def _argument(text: str, place: int) -> tuple[str, int]:
    """Return the argument at *place*, a group or one sign, and the place behind it."""
    while place < len(text) and text[place].isspace():
        place += 1
    if place < len(text) and text[place] == "{":
        end = closing_brace(text, place)
        return text[place + 1 : end], end + 1
    if place < len(text) and text[place] == "\\":
        found = COMMAND.match(text, place)
        end = found.end() if found else place + 1
        return text[place:end], end
    return text[place : place + 1], place + 1


def closing_brace(text: str, start: int) -> int:
    """Return the place of the brace that closes the one at *start*, or the end."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    return len(text)


def _decode(text: str, unknown: list[str]) -> str:
    parts: list[str] = []
    place = 0
    while place < len(text):
        char = text[place]
        if char == "\\" and (found := COMMAND.match(text, place)):
            name = found[1] or found[2]
            piece, place = _command(name, text, found.end(), unknown)
            parts.append(piece)
        elif char in "{}":
            place += 1
        elif char == "~":
            parts.append("\u00a0")
            place += 1
        elif text.startswith(("``", "''", "---", "--"), place):
            sign, width = next(
                (shown, len(typed))
                for typed, shown in (
                    ("``", "“"),
                    ("''", "”"),
                    ("---", "—"),
                    ("--", "–"),
                )
                if text.startswith(typed, place)
            )
            parts.append(sign)
            place += width
        else:
            parts.append(char)
            place += 1
    return "".join(parts)


def _command(name: str, text: str, place: int, unknown: list[str]) -> tuple[str, int]:
    """Return what the command *name* prints, and the place behind its arguments."""
    if name in ACCENTS:
        return _accent(name, text, place, unknown)
    if name in SYMBOLS:
        return SYMBOLS[name], place + 2 if text.startswith("{}", place) else place
    if not name.isalpha():
        return PUNCTUATION.get(name, name), place
    if name not in TRANSPARENT | UNPRINTED | SECOND:
        unknown.append(name)
    if optional := OPTIONAL.match(text, place):
        place = optional.end()
    if text[place : place + 1] != "{":
        return "", place
    argument, place = _argument(text, place)
    if name in SECOND and text[place : place + 1] == "{":
        argument, place = _argument(text, place)
    inside = "" if name in UNPRINTED else _decode(argument, unknown)
    if name in QUOTED:
        return f"“{inside}”", place
    return (_script(RAISED[name], inside) if name in RAISED else inside), place


def _accent(name: str, text: str, place: int, unknown: list[str]) -> tuple[str, int]:
    argument, place = _argument(text, place)
    letters = _decode(argument, unknown)
    if not letters.strip():
        return {"~": "~", "^": "^", '"': '"', "'": "'"}.get(name, ""), place
    return f"{letters[0]}{ACCENTS[name]}{letters[1:]}", place
