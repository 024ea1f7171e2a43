"""Claims written by hand: tables with a header, and Markdown with footnotes.

In Markdown they are the sentences of an article with the sources in their footnotes.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from markdown import Markdown

from pelican_factcheck.anchoring.sentences import sentence_around
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.authoring.intake import (
    BEGINS,
    ImportedClaim,
    Intake,
    Records,
    Unread,
    filled,
    fold_date,
    is_address,
)
from pelican_factcheck.authoring.structured import Input
from pelican_factcheck.diagnostics.diagnostic import shorten
from pelican_factcheck.sidecar.claims import Quote
from pelican_factcheck.sidecar.fields import is_no_reader, is_nobody
from pelican_factcheck.sidecar.verdicts import fold_name

LINK = re.compile(
    r"(?:https?:/{1,3}(?=[^\s/])|(?<![\w@./-])www\.(?=\w))"
    r"[^\s<>()\"'\]]+(?:\([^\s<>()]*\)[^\s<>()\"'\]]*)*(?<![.,;:!?…])"
)

# What a column is about, by the words that people write above it.
COLUMNS: Mapping[str, str] = {
    "claim": "claim statement claimreviewed claim-reviewed claim-text assertion allegation"
    " behauptung aussage these affirmation allégation déclaration afirmación declaración"
    " affermazione dichiarazione bewering uitspraak stelling afirmação alegação declaração"
    " twierdzenie stwierdzenie teza الادعاء",
    "quote": "quote quotation sentence excerpt passage words exact text zitat textstelle wortlaut"
    " satz citation extrait phrase cita frase citazione citaat zin citação trecho cytat"
    " zdanie اقتباس",
    "rating": "verdict rating ruling result finding textualrating textual-rating truth label"
    " conclusion urteil bewertung einstufung ergebnis note évaluation veredicto"
    " calificación valoración resultado verdetto valutazione giudizio esito oordeel"
    " beoordeling veredito classificação avaliação werdykt ocena wynik الحكم التصنيف",
    "claimant": "claimant speaker person who claimed-by said-by politician person-name wer sprecher"
    " sprecherin urheber urheberin behauptet-von gesagt-von qui orateur locuteur dit-par"
    " quién orador oradora portavoz dicho-por chi dichiarante oratore detto-da wie spreker"
    " gezegd-door quem dito-por porta-voz kto mówca القائل",
    "role": "role job job-title jobtitle position speaker-role rolle funktion amt rôle fonction"
    " cargo función ruolo carica funzione rol functie função rola funkcja stanowisko",
    "said": "said claim-date claimdate date-of-claim said-on statement-date date-said when"
    " gesagt-am wann datum-der-behauptung datum-der-aussage behauptet-am"
    " date-de-l-affirmation date-de-la-déclaration dit-le quand fecha-de-la-afirmación"
    " fecha-de-la-declaración dicho-el cuándo data-dell-affermazione"
    " data-della-dichiarazione detto-il quando datum-van-de-bewering datum-bewering"
    " datum-uitspraak gezegd-op wanneer data-da-afirmação data-da-alegação"
    " data-da-declaração dito-em data-twierdzenia data-wypowiedzi kiedy",
    "where": "where venue place location claim-location context-of-claim wo ort où lieu dónde"
    " lugar dove luogo waar plaats onde local gdzie miejsce",
    "in": "appearance appearances appeared-in claim-url claim-link fundstelle fundstellen"
    " erschienen-in parution paru-dans aparición aparecido-en apparso-in verschenen-in"
    " aparição publicado-em ukazało-się-w",
    "sources": "source sources evidence references reference refs citations quelle quellen beleg"
    " belege nachweis nachweise référence références preuve preuves fuente fuentes prueba"
    " pruebas fonte fonti prova prove bron bronnen bewijs fontes provas źródło źródła"
    " dowód dowody المصدر المصادر",
    "url": "url link address review-url reviewurl fact-check-url factcheck-url adresse"
    " webadresse lien enlace dirección collegamento indirizzo adres endereço ligação"
    " odnośnik",
    "title": "title headline review-title titel überschrift titre título titular titolo kop"
    " manchete tytuł nagłówek العنوان",
    "publisher": "publisher site outlet organisation organization fact-checker-site herausgeber verlag"
    " medium éditeur média editorial medio editore testata uitgever editora veículo"
    " wydawca",
    "words": "source-quote source-words evidence-quote zitat-der-quelle quellenzitat"
    " wortlaut-der-quelle citation-de-la-source cita-de-la-fuente citazione-della-fonte"
    " citaat-van-de-bron citação-da-fonte cytat-ze-źródła",
    "date": "date checked-date review-date reviewdate date-checked published publication-date"
    " created-at datum geprüft-am prüfdatum vérifié-le date-de-vérification fecha"
    " fecha-de-verificación verificado-el data data-della-verifica verificato-il"
    " gecontroleerd-op data-da-verificação verificado-em data-weryfikacji sprawdzono"
    " التاريخ",
    "by": "by author authors checker checked-by factchecker fact-checker reviewer autor autorin"
    " autoren geprüft-von prüfer prüferin auteur auteurs autrice vérifié-par autora"
    " autores verificado-por autore autori verificato-da gecontroleerd-door verificada-por"
    " autorka autorzy sprawdził sprawdziła",
    "reviewed": "reviewed second-reader editor gegengelesen gegengelesen-von zweitleser relecteur"
    " relu-par revisado revisado-por revisor revisore rivisto-da nagelezen nagelezen-door"
    " revisto revisto-por recenzent",
    "summary": "summary explanation-short rating-explanation reason why zusammenfassung kurzfassung"
    " begründung fazit résumé synthèse resumen riassunto sintesi sommario samenvatting"
    " resumo podsumowanie streszczenie",
    "explanation": "explanation analysis body description details comment comments notes erklärung"
    " erläuterung beschreibung kommentar explication analyse commentaire explicación"
    " análisis descripción comentario spiegazione analisi descrizione commento uitleg"
    " toelichting explicação análise descrição comentário wyjaśnienie analiza opis"
    " komentarz",
    "tags": "tags tag topics topic category categories keywords schlagwort schlagwörter thema"
    " themen stichwörter kategorie mots-clés étiquettes thème thèmes sujet etiquetas"
    " palabras-clave tema temas etichette parole-chiave temi trefwoorden onderwerp"
    " palavras-chave słowa-kluczowe tagi temat tematy",
    "lang": "lang language languagecode language-code locale sprache langue idioma lengua lingua"
    " taal língua język",
    "id": "id slug key claim-id kennung identifiant identificador identificativo kenmerk"
    " identyfikator",
    "prefix": "prefix before davor avant antes prima",
    "suffix": "suffix after danach après después dopo depois",
    "review_by": "review-by expires prüfen-bis gültig-bis wiedervorlage à-revoir-le valable-jusqu-au"
    " revisar-antes-de válido-hasta valido-fino-al geldig-tot válido-até ważne-do",
}
NAMED = {
    fold_date(name): column
    for column, names in COLUMNS.items()
    for name in names.split()
}
DELIMITERS = ",;\t|"
CLAIMING = {"claim", "quote"}
LONGEST_HEADER = 200_000
"""Characters in which the first line of a table is looked for."""
MOST_FAULTS = 100
"""Rows that cannot be read, until no more is tried."""


def is_table(given: Input) -> bool:
    """Return whether the first line of a text names a column of claims or quotes."""
    is_other = given.text.lstrip("\ufeff \r\n\t")[:1] in ("{", "[", "<")
    return not is_other and not CLAIMING.isdisjoint(_columns(given.text)[0])


def _columns(text: str) -> tuple[list[str], list[str], str]:
    """Return what the columns are about, how they are called, and what parts them."""
    best: tuple[list[str], list[str], str] = ([], [], ",")
    first = text.lstrip("\ufeff\r\n")[:LONGEST_HEADER]
    for delimiter in DELIMITERS:
        try:
            names = next(
                csv.reader(io.StringIO(first, newline=""), delimiter=delimiter), []
            )
        except csv.Error:
            continue
        columns = [name_column(name) for name in names]
        if len(columns) > 1 and sum(map(bool, columns)) > sum(map(bool, best[0])):
            best = columns, names, delimiter
    return best


def name_column(header: str) -> str:
    """Return what a column is about by its *header*, "" where that is not known."""
    # As in `date de l’affirmation`, and as those without an accent on their keys write.
    return NAMED.get(fold_name(fold_date(header).replace("'", " ").strip(" :*_")), "")


def read_table(given: Input) -> Records:
    """Yield the claim of each row; columns that are not known are reported."""
    columns, names, delimiter = _columns(given.text)
    if CLAIMING.isdisjoint(columns):
        reason = "its first line names no column `claim` or `quote`"
        yield Unread(f"{given.name}:1", reason)
        return
    for line, row, problem in _rows(given.text, delimiter):
        place = f"{given.name}:{line}"
        if problem:
            yield Unread(place, problem)
        elif any(cell.strip() for cell in row):
            yield _row(row, (columns, names), place, given.intake())


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """Yield the rows behind the header with their lines, and what is wrong with them.

    Behind a row that cannot be read, reading begins anew with the next line.
    """
    lines = text.lstrip("\ufeff").splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines) if line.strip())
    is_header = True
    for _ in range(MOST_FAULTS):
        rows = csv.reader(lines[start:], delimiter=delimiter, strict=True)
        done = 0
        try:
            for row in rows:
                if not is_header:
                    yield start + done + 1, row, ""
                is_header, done = False, rows.line_num
        except csv.Error as error:
            yield start + done + 1, [], f"the row is no row of a table: {error}"
            start += done + 1
        else:
            return
    yield (
        start + 1,
        [],
        f"more than {MOST_FAULTS} rows are no rows of a table: the rest is left",
    )


def _row(
    row: list[str], head: tuple[list[str], list[str]], place: str, intake: Intake
) -> ImportedClaim | Unread:
    columns, names = head
    cells: dict[str, str] = {}
    for column, name, value in zip(columns, names, row, strict=False):
        if column and column not in cells:
            cells[column] = value.strip()
        elif value.strip():
            why = "is a second one for the same" if column else "is not known"
            text = f"the column `{shorten(name)}` {why}: left out"
            intake.note("column", text, routine=True)
    if any(cell.strip() for cell in row[len(columns) :]):
        extra = shorten(" ".join(row[len(columns) :]))
        return Unread(place, f"the row has more cells than the header: `{extra}`")
    return _claim_of(cells, place, intake)


def _claim_of(
    cells: Mapping[str, str], place: str, intake: Intake
) -> ImportedClaim | Unread:
    claim, quote = (intake.text(cells.get(key)) for key in ("claim", "quote"))
    if not claim and not quote:
        return Unread(place, "there is neither a claim nor a quote in the row")
    around: dict[str, Any] = {
        key: intake.text(cells.get(key)) for key in ("prefix", "suffix")
    }
    sought = [Quote(exact=quote, **around)] if quote else []
    rating = intake.text(cells.get("rating"))
    if not rating:
        intake.note("rating", "no rating")
    return ImportedClaim(
        place=place,
        claim=claim or quote,
        sought=[*sought, *([Quote(exact=claim)] if claim and claim != quote else [])],
        rating=rating,
        repairs=intake.repairs,
        fields=filled(
            id=intake.text(cells.get("id")),
            summary=intake.text(cells.get("summary")),
            explanation=intake.prose(cells.get("explanation")),
            claimant=_claimant(cells, intake),
            said=filled(
                date=intake.day(cells.get("said")),
                where=intake.name(cells.get("where")),
                in_=[{"url": url} for url in intake.addresses(cells.get("in"))],
            ),
            sources=_sources(cells, intake),
            checked=filled(
                by=_people(cells.get("by", ""), intake),
                date=intake.day(cells.get("date")),
                reviewed=intake.name(cells.get("reviewed"), is_no_reader),
            ),
            review_by=intake.day(cells.get("review_by")),
            tags=[
                tag.strip()
                for tag in re.split("[,;|]", cells.get("tags", ""))
                if tag.strip()
            ],
            lang=intake.language(cells.get("lang")),
        ),
    )


LISTED = re.compile(r"[;|；、]")
"""What stands between names, and in none."""
AND = re.compile(rf"{LISTED.pattern}|&|\s(?:and|und|et|y|e|i|en|og|och|и|و)\s")
TITLE = re.compile(r"(?:jr|sr|ph\.? ?d|m\.?d|m\.?a|dr|esq|ii|iii)\.?", re.IGNORECASE)
"""What stands behind a name and its comma."""


def _people(text: str, intake: Intake) -> list[str]:
    """Return the names of several people; `Lovelace, Ada King` and `Ada, PhD` are one."""
    names = [
        name.strip()
        for part in AND.split(text)
        for name in ([part] if _is_one(part) else part.split(","))
    ]
    found = [name for one in names if (name := intake.name(one, is_no_reader))]
    if "," in text and len(found) > 1:
        shown = ", ".join(f"`{shorten(name)}`" for name in found)
        intake.note("author", f"`{shorten(text)}` read as {len(found)} people: {shown}")
    return found


def _claimant(cells: Mapping[str, str], intake: Intake) -> dict[str, object]:
    """Return who made the claim: a person, or several, who are a group.

    Bodies have “and”, commas and ampersands in their names, too: where nothing else is
    between two names, each has to be that of a person, with more than one word.
    """
    text, role = cells.get("claimant", ""), intake.text(cells.get("role"))
    if LISTED.search(text):
        names = _people(text, intake)
        if len(names) > 1:
            return filled(name=", ".join(names), type="group", role=role)
        text = " ".join(names)
    name = intake.name(text)
    names = _people(name, Intake())
    is_group = len(names) > 1 and all(map(_is_full_name, names))
    if is_group and "," in name:
        intake.note("claimant", f"`{shorten(name)}` read as {len(names)} people")
    return (
        filled(name=name, type="group" if is_group else "", role=role) if name else {}
    )


def _is_full_name(name: str) -> bool:
    """Return whether a name may be the first and the last name of a person."""
    words = name.split()
    is_small = (word[0].islower() for word in words if word not in PARTICLES)
    return len(words) > 1 and not any(is_small)


PARTICLES = frozenset(
    "af al av bin da das de del den der di do dos du e el ibn la le ten ter van von y zu zum".split()
)
"""What is small in the names of people."""


def _is_one(text: str) -> bool:
    """Return whether a name with commas in it is that of one person."""
    first, *rest = (part.split() for part in text.split(","))
    is_turned = len(rest) == 1 and len(first) == 1 and len(rest[0]) > 1
    return is_turned or any(TITLE.fullmatch(" ".join(part)) for part in rest)


SOURCES = re.compile(rf"[\n|;]|(?:\s+|,\s*)(?={BEGINS})")
"""What stands between sources in a cell."""


def _sources(cells: Mapping[str, str], intake: Intake) -> list[dict[str, object]]:
    """Return the sources of a row: its own address with title, and those of the list."""
    own = intake.source(
        url=intake.address(cells.get("url")), title=intake.text(cells.get("title"))
    )
    listed: list[dict[str, object]] = []
    for part in map(str.strip, SOURCES.split(cells.get("sources", ""))):
        links = LINK.findall(part)
        if links:
            rest = LINK.sub(" ", part).strip(AROUND)
            title = intake.text(rest) if LETTER.search(rest) else ""
            listed.append(filled(url=intake.address(links[0]), title=title))
            listed += ({"url": url} for url in map(intake.address, links[1:]) if url)
        elif is_nobody(part):
            intake.note("source", f"`{part}` is no source: left out")
        elif part:
            listed.append(intake.source(title=intake.text(part)))
    found = [one for one in (own, *listed) if one]
    more = filled(
        publisher=intake.somebody(cells.get("publisher")),
        quote=intake.text(cells.get("words")),
    )
    if found and more:
        found[0] |= more
    elif more:
        intake.note(
            "source", "words or publisher of a source without address: left out"
        )
    return found


# --- footnotes -----------------------------------------------------------------------

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
LETTERS = re.compile(r"[^\W\d_]+")
LEADS = frozenset(
    """
    see also and or cf compare via from at in source sources ref reference references eg
    here link links url web website online available quoted footnote note
    siehe auch vgl vergleiche und oder sowie quelle quellen hier unter bei nach laut
    voir aussi et ou source sources ici lire consulter disponible
    véase ver también fuente fuentes aquí en
    vedi anche si veda fonte fonti qui cfr
    veja também aqui em
    zie ook en of bron bronnen
    zob zobacz też także oraz lub źródło źródła tutaj
    se även også och og eller eller källa källor kilde kilder här jf jfr
    ks katso myös ja tai lähde lähteet
    viz též nebo zdroj zdroje srov
    см смотри также или источник источники ср також та або джерело джерела див
    bkz bakınız ve veya kaynak kaynaklar
    lásd még és vagy forrás források vö
    vezi și sau sursa surse
    βλ επίσης και πηγή πηγές
    انظر أيضا أيضًا و أو المصدر مصدر المصادر راجع
    ראו ראה גם או מקור מקורות
    见 見 参见 參見 参看 及 和 与 來源 来源 出处 出處
    参照 および と 出典 참조 및 출처
    देखें और स्रोत xem thêm và nguồn lihat juga dan atau sumber
    """.split()
)
"""Words that lead to a source, or from one to the next, and are no title."""
SHORT_LEAD = re.compile(
    r"^(?:see )?(?:cf|vgl|cfr|zob|jfr|bkz|srov|см|ср|βλ|vö)\.\s+", re.IGNORECASE
)
CUT = re.compile(
    r"[,;]|\.(?=\s)|(?<!\w)(?:and|und|et|y|e|en|i|och|og|ja|a|и|ve|és|și|και|و|及|和|と)(?!\w)"
)
SEMICOLON = re.compile(";")
LONGEST_PLACE = 100
"""Characters behind an address in which its place ends."""
LEADING_AND = re.compile(r"(?:and|und|et|y|och|og|ja|и|ve|és|și|και)\s+(?=\S)")
ACCESSED = re.compile(
    r"(?<!\w)(?:last |zuletzt )?(?:accessed|retrieved|viewed|visited|abgerufen|aufgerufen"
    r"|eingesehen|consulté|consultée|consultado|consultada|consultato|consultata|acessado"
    r"|geraadpleegd|bezocht|dostęp|hämtad|hämtat|besøgt|lest|hentet|viitattu|дата обращения)"
    r"(?: (?:on|am|le|el|il|em|op|den|d\.|dnia))?:? ([^()\[\]]{4,30}?)[)\].]*\Z",
    re.IGNORECASE,
)
"""When an address was read, at the end of what is said of it."""
"""Where one source of a footnote may end and the next begin."""
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
    notes = (found[2] for found in DEFINITION.finditer(given.text))
    return any(LINK.search(one) or any(map(is_address, one.split())) for one in notes)


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
    if len(links) > 1 and not any(link[1] for link in links):
        parts = _divide(text, links)
        return [one for part in parts for one in _sources_in(part, intake)]
    return _sources_in(text, intake)


def _divide(text: str, links: Sequence[re.Match[str]]) -> list[str]:
    """Divide a footnote between its bare addresses, each with its own title and place."""
    parts, start = list[str](), 0
    for one, other in pairwise(links):
        gap = text[one.end() : other.start()]
        cuts = [
            cut
            for cut in CUT.finditer(gap, 0, LONGEST_PLACE)
            if not _without_visit(_locate(gap[: cut.start()])[0])[0]
        ]
        cut = cuts[-1] if cuts else SEMICOLON.search(gap)
        if cut is None and gap.strip(AROUND):
            return [text]
        first, last = cut.span() if cut else (0, 0)
        parts.append(text[start : one.end() + first])
        start = one.end() + last
    return [*parts, text[start:]]


def _sources_in(text: str, intake: Intake) -> list[dict[str, object]]:
    links = [*ANY_LINK.finditer(text)]
    after = ANY_LINK.sub(" ", text[links[0].end() :]) if links else ""
    behind = _locate(QUOTED.sub(" ", after))[0]
    before = QUOTED.sub(" ", text[: links[0].start()]) if links else ""
    is_sentence = bool(
        links
        and links[0][1]
        and LETTER.search(before)
        and LETTER.search(behind)
        and _says_something(before + behind)
    )
    rest = ANY_LINK.sub(lambda link: link[1] or " " if is_sentence else " ", text)
    words = QUOTED.search(rest)
    quote = next(filter(None, words.groups()), "") if words else ""
    rest, locator = _locate(rest.replace(words[0], " ") if words else rest)
    accessed = ""
    if not is_sentence:
        rest, accessed = _without_visit(rest) if links else (rest, "")
        rest = _without_leads(rest, intake)
    title, note = links[0][1] or "" if links else "", rest
    if not title:
        title, note = note, ""
    first = intake.source(
        url=intake.address(links[0][2] or links[0][0]) if links else "",
        title=_plain(title, intake),
        locator=intake.text(locator) if links or title else "",
        quote=_plain(quote, intake),
        accessed=accessed,
        note=_plain(note, intake),
    )
    others = (
        filled(
            url=intake.address(link[2] or link[0]), title=_plain(link[1] or "", intake)
        )
        for link in links[1:]
    )
    return [one for one in (first if links or title else {}, *others) if one]


def _says_something(text: str) -> bool:
    """Return whether a text has more than words that lead to a source."""
    words = LETTERS.findall(text)
    return not all(
        word.casefold() in LEADS or (len(word) == 1 and word.islower())
        for word in words
    )


def _without_leads(text: str, intake: Intake) -> str:
    """Return what is said of a source without `see also`, `and`, `source:` before it."""
    if text and LETTER.search(text) and not _says_something(text):
        intake.note("words", f"`{shorten(text)}` says nothing of a source: left out")
        return ""
    lead, sign, rest = text.partition(":")
    is_lead = sign and LETTER.search(lead) and not _says_something(lead)
    text = rest.strip() if is_lead else SHORT_LEAD.sub("", text)
    return text[led.end() :] if (led := LEADING_AND.match(text)) else text


def _without_visit(text: str) -> tuple[str, str]:
    """Return what is said of a source without the day on which it was read, and that day."""
    found = ACCESSED.search(text)
    day = Intake().day(found[1]) if found else ""
    return (text[: found.start()].rstrip(AROUND), day) if found and day else (text, "")


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
