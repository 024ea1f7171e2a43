"""LaTeX in the texts of a BibTeX file, as the characters that it prints.

Braces go, accents and symbols become Unicode, and a command that is not known keeps
its argument: nothing that carries a fact (a sign, a power, a pound) is dropped.
Characters that LaTeX would take for signs of its own (`%`, `&`, `#`, `_`) are
themselves here, since the files of reference managers mean them so.
"""

import re
import unicodedata
from html import unescape

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
