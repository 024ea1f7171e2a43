"""Imported claims in a sidecar: placed in an article, with verdicts, ids and YAML."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

import msgspec
from rapidfuzz import fuzz, process

from pelican_factcheck.anchoring.anchors import look_up
from pelican_factcheck.anchoring.document import Document
from pelican_factcheck.anchoring.exact import plain_words
from pelican_factcheck.anchoring.findings import Finding
from pelican_factcheck.anchoring.folding import fold_words
from pelican_factcheck.authoring.edits import Reader, facts_of, news
from pelican_factcheck.authoring.intake import (
    ImportedClaim,
    Intake,
    Repair,
    as_list,
    mapping_of,
)
from pelican_factcheck.authoring.repairs import requote
from pelican_factcheck.authoring.workspace import placeholder
from pelican_factcheck.authoring.yamlstyle import (
    Entry,
    add_entries,
    new_file,
    write_fields,
)
from pelican_factcheck.diagnostics.diagnostic import Diagnostic, shorten
from pelican_factcheck.publishing.exports import verdict_data
from pelican_factcheck.publishing.schemaorg import number
from pelican_factcheck.sidecar.claims import Claim, Quote, Source
from pelican_factcheck.sidecar.identifiers import (
    COUNTER,
    LONGEST_ID,
    FreeNames,
    assign_ids,
    fold_address,
    id_stem,
    make_slug,
)
from pelican_factcheck.sidecar.verdicts import (
    Scale,
    Tone,
    Verdict,
    fold_name,
    name_verdicts,
)
from pelican_factcheck.sidecar.yamltree import LONGEST_FILE, read_tree

TODO = "# TODO: find its sentence, judge the verdict, delete `status`."
TODO_WHERE_PLACED = "# TODO: judge the verdict, delete `status`."
LONGEST_LABEL = 40
"""Characters of a rating that may become a verdict; a longer one is a sentence."""
MOST_WORDS = 5
HEADED = re.compile(r"(.{2,40}?)\s*[:.]\s\s*(\S.+)", re.DOTALL)
"""A verdict with a sentence behind it, as `FALSE: The picture is of 2014.`"""
LONGEST_ARTICLE = 3
"""Letters of a first word that is taken for an article or the like."""
BUT = re.compile(
    r"(?:but|however|yet|although|though|except|aber|jedoch|allerdings|doch|mais|cependant"
    r"|toutefois|pero|sin embargo|aunque|mas|porém|ma|però|но|однако|لكن|ولكن|غير أن)(?!\w)",
    re.IGNORECASE,
)
"""How a sentence begins that takes back what stands before it."""
LIKE = 50
"""Of 100: less like it, and a sentence is not worth being named."""
TONES: tuple[tuple[float, Tone], ...] = (
    (0.9, "true"),
    (0.65, "mostly"),
    (0.35, "mixed"),
    (0.0, "false"),
)
"""The look of a new verdict by the least place on its scale."""
ROOM = LONGEST_FILE - 10_000
"""Bytes that a sidecar may get, a little less than can be read."""
ORDER = (
    "id quote prefix suffix nth also scope now claim verdict status summary explanation claimant"
    " said sources context response checked history review_by tags lang"
).split()


# --- verdicts ------------------------------------------------------------------------


class Known(NamedTuple):
    """A check that there is already of a claim that is imported."""

    place: str
    """`there`, or in which file."""
    verdict: str
    """As it is written; "" where there is none."""
    said: str = ""
    """All that its entry says."""


@dataclass(slots=True)
class Ratings:
    """What ratings in other people's words are on the scale of a site."""

    scale: Scale
    proposed: dict[str, Verdict] = field(default_factory=dict)
    """New verdicts by their keys, for ratings that the scale does not have."""

    @property
    def extended(self) -> Scale:
        """The scale with the new verdicts."""
        return {**self.scale, **self.proposed}

    def judge(self, claim: ImportedClaim) -> tuple[str, bool]:
        """Return what to write as the verdict of *claim*, and whether it is a finding.

        Where it is none, the claim needs an author to choose.
        """
        rating, names = claim.rating, name_verdicts(self.extended)
        if verdict := names.get(fold_name(rating)):
            self._keep_words(claim, verdict)
            return verdict.key, True
        headed = HEADED.fullmatch(rating)
        if headed and (verdict := names.get(fold_name(headed[1]))):
            text = f"rating `{shorten(rating)}` read as `{verdict.key}` and a summary"
            claim.repairs.append(Repair("rating", text))
            if claim.fields.get("summary"):
                _remark(claim, f"Rated “{rating}”")
            else:
                claim.fields["summary"], claim.rating = headed[2], headed[1]
                self._keep_words(claim, verdict)
            return verdict.key, not BUT.match(headed[2])
        if _is_word(rating):
            return self._propose(claim), True
        if rating:
            where = (
                "beside the source" if claim.fields.get("summary") else "as the summary"
            )
            text = f"rating is a sentence: kept {where}, choose a verdict"
            claim.repairs.append(Repair("rating", text))
            self._keep_sentence(claim, rating)
        return placeholder(self.scale), False

    def compare(self, rating: str, there: Sequence[Known]) -> tuple[str, bool]:
        """Return why a claim with a *rating* is left out, and whether nothing is lost by it.

        A verdict of the scale is lost where all that is *there* has another one. Another
        word may be what an author has judged there since: it is told, and no more.
        """
        names, first = name_verdicts(self.extended), there[0]
        headed = HEADED.fullmatch(rating)
        word = headed[1] if headed and fold_name(headed[1]) in names else rating
        ours = names.get(fold_name(word))
        is_finding = ours is not None or _is_word(rating)
        same = {fold_name(word), ours.key if ours else "", ""}
        for one in there:
            theirs = names.get(fold_name(one.verdict))
            says = theirs.key if theirs else fold_name(one.verdict)
            if not is_finding or says in same or f"Rated “{rating}”" in one.said:
                return f"it is {one.place} already", True
        told = f"as `{shorten(first.verdict)}`, and here as `{shorten(word)}`"
        is_lost = ours is not None and ours.key in self.scale
        return f"it is {first.place} already, but {told}", not is_lost

    def _keep_words(self, claim: ImportedClaim, verdict: Verdict) -> None:
        """Keep the words of a rating that readers will not see beside its source."""
        rating = claim.rating
        if rating == verdict.label or claim.verdict:
            return
        if fold_name(rating) not in {fold_name(verdict.label), fold_name(verdict.key)}:
            text = f"rating `{shorten(rating)}` read as `{verdict.key}`"
            claim.repairs.append(Repair("rating", text))
            _remark(claim, f"Rated “{rating}”")

    def _keep_sentence(self, claim: ImportedClaim, sentence: str) -> None:
        if claim.fields.get("summary"):
            _remark(claim, f"Rated “{sentence}”")
        else:
            claim.fields["summary"] = sentence

    def _propose(self, claim: ImportedClaim) -> str:
        """Propose a verdict for the rating of *claim*, and return its words."""
        rating, entry = claim.rating, claim.verdict
        known = {fold_name(key) for key in self.extended}
        stem = key = make_slug(rating) or "rating"
        last = 1
        while fold_name(key) in known:
            last += 1
            key = f"{stem}-{last}"
        tone: Tone = "note"
        if claim.share is not None:
            tone = next(tone for least, tone in TONES if claim.share >= least)
        given = {
            name: entry[name] for name in ("tone", "value", "means") if name in entry
        }
        try:
            verdict = msgspec.convert(
                {"key": key, "label": rating, "tone": tone, **given},
                Verdict,
                strict=False,
            )
        except msgspec.ValidationError:  # an entry of a file that nobody has checked
            verdict = Verdict(key=key, label=rating, tone=tone)
        self.proposed[key] = verdict
        return rating


def _is_word(rating: str) -> bool:
    """Return whether a rating may be the name of a verdict, and is no sentence."""
    return 0 < len(rating) <= LONGEST_LABEL and len(rating.split()) <= MOST_WORDS


def _remark(claim: ImportedClaim, note: str) -> None:
    """Put a remark beside the first source; without one, into an empty summary."""
    sources = as_list(claim.fields.get("sources"))
    first = sources[0] if sources else None
    if isinstance(first, dict):
        notes = filter(None, (str(first.get("note", "")), note))
        claim.fields["sources"] = [{**first, "note": " ".join(notes)}, *sources[1:]]
    elif not claim.fields.get("summary"):
        claim.fields["summary"] = note


def write_setting(ratings: Ratings, *, whole: bool) -> str:
    """Return `FACTCHECK_VERDICTS` with the new verdicts, as Python to be pasted.

    *whole* is for a site with the built-in scale, which the setting replaces.
    """
    shown = ratings.extended if whole else ratings.proposed
    lines = [
        f"    {json.dumps(key, ensure_ascii=False)}: {_entry_of(verdict)},"
        for key, verdict in shown.items()
    ]
    if not whole:
        return "\n".join(lines)
    return "\n".join(["FACTCHECK_VERDICTS = {", *lines, "}"])


def _entry_of(verdict: Verdict) -> str:
    fields = {**verdict_data(verdict), "aliases": list(verdict.aliases)}
    if verdict.value is not None:
        fields["value"] = number(verdict.value)
    shown = {key: one for key, one in fields.items() if one != [] and key != "key"}
    return json.dumps(shown, ensure_ascii=False)  # which Python reads as well


# --- places --------------------------------------------------------------------------


class Found(NamedTuple):
    """What an article says of a claim."""

    quote: Quote | None
    """The article's own words; None where the claim cannot be placed."""
    why: str = ""
    """What is there instead, for the author."""


def place_claim(claim: ImportedClaim, document: Document, name: str) -> Found:
    """Return the words in which the article *name* says *claim*."""
    why = ""
    # The words of another page come first; the claim itself may be what this one says.
    for quote in dict.fromkeys((*claim.sought, Quote(exact=claim.claim))):
        finding = look_up(document, quote)
        if finding.found:
            _keep_also(claim, document, name)
            return _found(document, quote, finding)
        for sought in _variants(quote):
            other = look_up(document, sought)
            if other.status == "exact":
                _note_context(claim, quote, name)
                _keep_also(claim, document, name)
                return _found(document, sought, other)
        if finding.status == "ambiguous" and not why:
            why = f"it stands {len(finding.places)} times in {name}"
        elif finding.status == "changed" and not why:
            why = f"{name} says something else: “{shorten(finding.closest)}”"
    nearest = "" if why else _nearest(claim.claim, document)
    return Found(None, why or f"not in {name}{nearest}")


def _found(document: Document, quote: Quote, finding: Finding) -> Found:
    return Found(requote(document, quote, (finding.start, finding.end)) or quote)


def _variants(quote: Quote) -> Iterator[Quote]:
    """Yield a quote without its context, as it stands inside of another sentence.

    Without its full stop, that is, and with a small letter at its beginning, but only
    where the first word is so short that it is hardly a name: no verdict on `Turkey`
    is to come to a turkey.
    """
    first = quote.exact.partition(" ")[0]
    is_lowered = len(first) <= LONGEST_ARTICLE and first.istitle()
    lowered = quote.exact[:1].lower() + quote.exact[1:]
    words = (quote.exact, lowered) if is_lowered else (quote.exact,)
    for text in words:
        yield Quote(exact=text)
        if bare := text.rstrip(" .。।؟!"):
            yield Quote(exact=bare)


def _keep_also(claim: ImportedClaim, document: Document, name: str) -> None:
    """Keep those of the further quotes of a claim that the article has."""
    kept = []
    for one in as_list(claim.fields.get("also")):
        given = one if isinstance(one, Mapping) else {"quote": one}
        exact, prefix, suffix = (
            str(given.get(key, "")) for key in ("quote", "prefix", "suffix")
        )
        if (
            exact.strip()
            and look_up(
                document, Quote(exact=exact.strip(), prefix=prefix, suffix=suffix)
            ).found
        ):
            kept.append(one)
        else:
            text = f"`also` “{shorten(exact)}” left out: it is not in {name}"
            claim.repairs.append(Repair("quote", text))
    if "also" in claim.fields:
        claim.fields["also"] = kept


def _note_context(claim: ImportedClaim, quote: Quote, name: str) -> None:
    """Tell that a claim was placed without the context that it came with."""
    if quote.prefix or quote.suffix or quote.nth:
        text = f"the words around it are others in {name}: left out"
        claim.repairs.append(Repair("context", text))


def _nearest(words: str, document: Document) -> str:
    """Name the sentence that has most words of a claim."""
    starts = document.sentence_starts(0, len(document.bare.text))
    ends = [*starts[1:], len(document.bare.text)]
    sentences = [
        document.bare.text[start:end].strip()
        for start, end in zip([0, *starts], [*starts[:1], *ends], strict=True)
    ]
    best = process.extractOne(
        fold_words(words), sentences, scorer=fuzz.token_set_ratio, score_cutoff=LIKE
    )
    if best is None:
        return ""
    begin = [0, *starts][best[2]]
    shown = document.source_text(document.bare, begin, begin + len(best[0]))
    return f"; the nearest sentence: “{shorten(shown)}”"


# --- the file ------------------------------------------------------------------------


@dataclass(slots=True)
class Added:
    """One imported claim with what became of it."""

    claim: ImportedClaim
    id: str = ""
    why: str = ""
    """Why it is a draft, or is left out."""
    is_draft: bool = False
    is_known: bool = False
    """Whether the sidecar, or the import, has it already, with the same finding."""
    entry: Entry = ()
    """Its lines; none where it is left out."""


class Joined(NamedTuple):
    """A sidecar with imported claims in it."""

    text: str | None
    """The whole file; None where it cannot take claims without a change to the rest."""
    left: Sequence[Added]
    """Claims for which the file has no room."""


Sense = tuple[str, ...]
"""What tells one check from another: its statement, words, address or id."""


class Written(NamedTuple):
    """A file with claims."""

    text: str = ""
    claims: Sequence[Claim] = ()
    """As the site reads them, with the sources that they cite; none with a mistake."""


class Elsewhere(NamedTuple):
    """What the site has already, beside the text of the file itself."""

    ids: Collection[str] = ()
    files: Mapping[str, Written] = MappingProxyType({})
    """Others that may have the claims, by their names."""
    there: Sequence[Claim] = ()
    """The claims of the file itself, as the site reads them."""
    site: str = ""
    """The address of the site, whose own claims are known by their ids."""
    library: Mapping[str, Source] = MappingProxyType({})
    """The sources of the site, for claims with mistakes, which it does not read."""


def prepare_imports(
    text: str,
    claims: Iterable[ImportedClaim],
    ratings: Ratings,
    read: Callable[[Scale], Reader],
    find: Callable[[ImportedClaim], Found],
    elsewhere: Elsewhere | None = None,
) -> list[Added]:
    """Return *claims* as entries for a sidecar that says *text*, "" for a new one.

    *read* makes a reader of the file for a scale, *find* places a claim. A claim that is
    there already, or *elsewhere*, has no entry, nor has one that the reader would refuse.
    """
    elsewhere = elsewhere or Elsewhere()
    written = _written_claims(text)
    known: dict[Sense, list[Known]] = {}
    files = {"there": Written(text, elsewhere.there)}
    files |= {f"in {name}": file for name, file in elsewhere.files.items()}
    for place, file in files.items():
        _note_known(known, place, file, elsewhere.library)
    ids = FreeNames({*_ids_of(written), *elsewhere.ids})
    added = []
    for claim in claims:
        one = Added(claim)
        added.append(one)
        senses = list(_senses_of(claim, elsewhere.site))
        if there := [one for sense in senses for one in known.get(sense, ())]:
            one.why, one.is_known = ratings.compare(claim.rating, there)
            if claim.address:  # by which other files tell of it, with less
                known.setdefault(("address", claim.address), there)
            continue
        for sense in senses:
            if sense[0] != "quote":  # two statements may stand in one sentence
                known[sense] = [Known("there", claim.rating)]
        _write(one, ratings, ids, find)
    reader = read(ratings.extended)
    for one in added:
        if one.entry:
            _judge(one, reader)
    return added


def join_imports(text: str, added: Iterable[Added], read: Reader) -> Joined:
    """Add entries to the *text* of a sidecar, behind what is there, as far as they fit."""
    size, fitting, left = len(text.encode()), list[Added](), list[Added]()
    for one in added:
        size += sum(len(line.encode()) + 3 for line in one.entry) + 1
        if one.entry:
            (fitting if size < ROOM else left).append(one)
    entries = [one.entry for one in fitting]
    return Joined(_join(text, entries, read) if entries else text, left)


def _written_claims(text: str) -> list[Mapping[str, object]]:
    """Return the fields of the claims in a file, of those with mistakes as well.

    Of the file's `defaults` they have the verdict alone.
    """
    tree = read_tree(text, "")
    data = tree.root.strip() if tree.root else {}
    top = data if isinstance(data, dict) else {}
    verdict = mapping_of(top.get("defaults")).get("verdict")
    given = {"verdict": verdict} if verdict else {}
    listed = as_list(top.get("claims"))
    return [given | one for one in listed if isinstance(one, dict)]


def _ids_of(written: Iterable[Mapping[str, object]]) -> list[str]:
    """Return the ids that claims have, those that nobody has written down as well."""
    return assign_ids(
        (
            str(fields.get("id") or fields.get("use") or ""),
            str(fields.get("quote") or fields.get("claim") or ""),
        )
        for fields in written
    )


def _note_known(
    known: dict[Sense, list[Known]],
    place: str,
    file: Written,
    library: Mapping[str, Source],
) -> None:
    """Add the claims of a *file* to what is *known*.

    They count as they are written, and as the site reads them: then a key has become the
    address of its source, and defaults and days are those of the claim.
    """
    written = _written_claims(file.text)
    for fields, name in zip(written, _ids_of(written), strict=True):
        also = [
            one.get("quote", "") if isinstance(one, dict) else one
            for one in as_list(fields.get("also"))
        ]
        quotes = [str(one) for one in (fields.get("quote", ""), *also)]
        statement = str(fields.get("claim") or quotes[0])
        there = Known(place, str(fields.get("verdict", "")), str(fields))
        about = _source_and_day(fields, library)
        for sense in (("id", name), *_senses(statement, quotes, about)):
            known.setdefault(sense, []).append(there)
    for claim in file.claims:
        there = Known(place, claim.verdict.key, str(claim))
        quotes = [one.exact for one in (claim.quote, *claim.also)]
        about = (
            _address_of(next(iter(claim.sources), Source())),
            claim.said.date if claim.said else "",
        )
        for sense in (("id", claim.id), *_senses(claim.claim, quotes, about)):
            known.setdefault(sense, []).append(there)


def _senses_of(claim: ImportedClaim, site: str) -> Iterator[Sense]:
    """Yield what tells an imported claim from others.

    One without a statement of its own is told by its quote; one of a page of the *site*
    itself by its id, which stands in its address.
    """
    words = {quote.exact for quote in claim.sought[:1]}
    about = _source_and_day(claim.fields)
    yield from _senses(claim.claim, words & {claim.claim}, about)
    if claim.address:
        yield "address", claim.address
        name = claim.address.partition("#")[2]
        if name and Intake(site=site).is_own(claim.address):
            yield "id", name.removeprefix("claim-")


def _senses(
    statement: str, quotes: Iterable[str], about: tuple[str, str]
) -> Iterator[Sense]:
    """Yield what tells a check with these words from others, as pages show them."""
    for kind, words in [("claim", statement), *(("quote", one) for one in quotes)]:
        if words := fold_words(plain_words(words)):
            yield kind, words, *about


def _source_and_day(
    fields: Mapping[str, object], library: Mapping[str, Source] = MappingProxyType({})
) -> tuple[str, str]:
    """Return the address of the first source, and when the claim was made."""
    sources = [*as_list(fields.get("source")), *as_list(fields.get("sources"))]
    first = next(iter(sources), "")
    written = first if isinstance(first, dict) else {"url": first, "source": first}
    url, doi, key = (str(written.get(name, "")) for name in ("url", "doi", "source"))
    source = library.get(key) or Source(url=url, doi=doi)
    return _address_of(source), str(mapping_of(fields.get("said")).get("date", ""))


def _address_of(source: Source) -> str:
    """Return the address of a source in the one spelling in which it is compared."""
    doi = f"https://doi.org/{source.doi}" if source.doi else ""
    return fold_address(source.url or doi)


def _write(
    one: Added,
    ratings: Ratings,
    ids: FreeNames,
    find: Callable[[ImportedClaim], Found],
) -> None:
    """Write down the entry of a claim."""
    claim = one.claim
    found = find(claim)
    verdict, is_finding = ratings.judge(claim)
    quote = found.quote or next(iter(claim.sought), Quote(exact=claim.claim))
    one.id = _free_id(claim, quote, ids)
    one.why = found.why or ("" if is_finding else "its verdict is to be chosen")
    one.is_draft = bool(one.why)
    fields: dict[str, object] = {
        **claim.fields,
        "id": one.id,
        "quote": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "nth": str(quote.nth or ""),
        "claim": "" if claim.claim == quote.exact else claim.claim,
        "verdict": verdict,
    }
    if one.is_draft:
        status = claim.fields.get("status")
        if status in ("withdrawn", "corrected"):
            text = f"`status: {status}` left out: it is a draft until it has its place"
            claim.repairs.append(Repair("status", text))
        fields["status"] = "draft"
    lines = list(write_fields({key: fields[key] for key in ORDER if fields.get(key)}))
    if one.is_draft:
        at = next(n for n, line in enumerate(lines) if line.startswith("verdict:"))
        lines.insert(at, TODO_WHERE_PLACED if found.quote else TODO)
    one.entry = tuple(lines)


def _free_id(claim: ImportedClaim, quote: Quote, ids: FreeNames) -> str:
    """Return an id for *claim* that no other has; a changed one is a repair."""
    own = make_slug(str(claim.fields.get("id") or ""), LONGEST_ID - COUNTER)
    name = ids.take(own or id_stem(quote.exact))
    if own and name != own:
        claim.repairs.append(Repair("id", f"the id `{own}` is taken: `{name}` instead"))
    return name


def _judge(one: Added, read: Reader) -> None:
    """Leave out an entry that the reader would refuse, with the reader's reason."""
    sidecar = read(new_file([one.entry]))
    errors = [problem for problem in sidecar.diagnostics if problem.level == "error"]
    if not sidecar.claims:
        one.why = f"it cannot be written: {_reason(errors)}"
        one.entry = ()
    else:
        one.claim.repairs += (
            Repair("value", f"left out: {_reason([error])}") for error in errors
        )


def _reason(errors: Iterable[Diagnostic]) -> str:
    return next((problem.message for problem in errors), "the file is too long")


def _join(text: str, entries: Sequence[Entry], read: Reader) -> str | None:
    """Write the new claims behind the old ones; None where that does not fit."""
    written = add_entries(text, entries) if text else new_file(entries)
    if written is None:
        return None
    before, after = read(text), read(written)
    alone = [claim for entry in entries for claim in read(new_file([entry])).claims]
    count = len(before.claims)
    stays = [*map(facts_of, before.claims)] == [*map(facts_of, after.claims[:count])]
    # Beside these, a claim has what the file's `defaults` say.
    is_whole = [*map(_core, alone)] == [*map(_core, after.claims[count:])]
    fresh = [one for one in news(before, after) if one.rule in UNFIT]
    return written if stays and is_whole and not fresh else None


def _core(claim: Claim) -> tuple[object, ...]:
    facts = facts_of(claim)
    return tuple(facts[key] for key in ("id", "quotes", "claim", "verdict", "status"))


UNFIT = ("yaml-syntax", "yaml-limit", "duplicate-key", "duplicate-claim-id")
"""Rules that speak of the file as a whole."""
