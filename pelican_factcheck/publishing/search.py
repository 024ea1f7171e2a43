"""The data for the browser's search: one file, or parts that it loads on demand.

Beyond a size one file would keep a reader waiting. Then the first file only says what
there is, and the browser loads, for what was asked: a piece of the index of words, which
has for each word the numbers of its claims, and the blocks in which the claims stand that
it shows, newest first. Verdicts, years, claimants, tags and sources are words, too, with
a sign in front of them.
"""

import re
import zlib
from array import array
from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from operator import sub
from unicodedata import category, normalize

from pelican_factcheck.annotating.cards import clean_text
from pelican_factcheck.annotating.notes import look_of
from pelican_factcheck.annotating.translations import Translations
from pelican_factcheck.publishing.claimindex import MEMBERS, Directory, rank_verdicts
from pelican_factcheck.publishing.listing import ListedClaim
from pelican_factcheck.publishing.schemaorg import ENCODER

FORMAT = 2
MOST_WHOLE = 140_000
"""Bytes, compressed, of a file that is not divided."""
FEWEST_DIVIDED = 1_000
MOST_TRIED = 10_000
"""Claims between which the size decides; it lies far from the limit for fewer and more."""
BLOCK = 64
"""Claims in a block."""
PIECE = 24_000
"""Bytes of a piece of the index of words, more where one word alone has more."""
LEAST_BEGINNING = 3
"""Letters of a word that is also found by its beginning; the script has the same."""
MOST_LOOKED_UP = 20_000
"""Bytes, about, that the words of one beginning may take before they are joined."""
MOST_REMEMBERED = 1_000
"""Titles and names whose words are asked for again: claims of an article stand together."""
MOST_STEPS = 1_000
"""Steps from one number of an index to the next whose bytes are remembered."""
MOST_OFFERED = 1_000
"""Claimants, tags or sources to choose from; by words all of them can be found."""
SIGNS = {
    "verdict": "v:",
    "year": "y:",
    "claimants": "c:",
    "tags": "t:",
    "sources": "s:",
}
WORD = re.compile(r"[^\W_]+")
# Scripts that set no spaces between words; of these, pairs of letters are indexed.
SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff"
)
RUNS = re.compile(f"[{SPACELESS}]+|[^{SPACELESS}]+")


def search_files(
    directory: Directory, translations: Translations
) -> Iterator[tuple[str, str]]:
    """Yield the path below the site and the text of each file of search data."""
    number = len(directory.records)
    is_small = number <= FEWEST_DIVIDED
    if is_small or (number <= MOST_TRIED and _may_be_whole(directory)):
        whole = search_json(directory, translations)
        if is_small or len(zlib.compress(whole.encode())) <= MOST_WHOLE:
            yield directory.search, whole
            return
    folder = f"{directory.folder}search/"
    yield from _blocks(directory, folder)
    yield from _groups(directory, folder)
    index = index_words(directory, translations)
    firsts = []
    for place, (first, text) in enumerate(_pieces({**index, **join_beginnings(index)})):
        firsts.append(first)
        yield f"{folder}words/{place}.json", text
    scale = directory.site.scale
    verdicts = rank_verdicts(scale[each.verdict] for each in directory.records)
    head = {
        "format": FORMAT,
        "folder": folder,
        "folders": {
            kind: f"{directory.folder}{kind}/"
            for kind in ("claims", "claimants")
            if kind in directory.kinds
        },
        "verdicts": [[v.key, translations.verdict(v), look_of(v)] for v in verdicts],
        "years": sorted({each.date[:4] for each in directory.records}, reverse=True),
        "total": number,
        "block": BLOCK,
        "pieces": firsts,
    }
    yield directory.search, _json(head)


def _may_be_whole(directory: Directory) -> bool:
    """Return whether the statements alone leave room for the rest of a single file."""
    packer, size = zlib.compressobj(), 0
    for claim in directory.records:
        size += len(packer.compress(claim.statement.encode(errors="replace")))
        if size > MOST_WHOLE:
            return False
    return size + len(packer.flush()) <= MOST_WHOLE


def _blocks(directory: Directory, folder: str) -> Iterator[tuple[str, str]]:
    """Yield the claims as lists, with all that an entry shows of each.

    Statement, path, key of the verdict, date, title and path of the article, name and
    path of the claimant, 1 if withdrawn, language if not the site's.
    """
    records = directory.records
    for start in range(0, len(records), BLOCK):
        block = [_entry(directory, each) for each in records[start : start + BLOCK]]
        yield f"{folder}claims/{start // BLOCK}.json", _json(block)


def _entry(directory: Directory, claim: ListedClaim) -> list[object]:
    foreign = claim.language.casefold() != directory.site.lang.casefold()
    fields: list[object] = [
        clean_text(claim.statement),
        directory.claim(claim),
        claim.verdict,
        claim.date,
        clean_text(claim.article.title),
        directory.article(claim),
        clean_text(claim.claimant),
        directory.claimant_path(claim.claimant),
        int(claim.withdrawn),
        claim.language if foreign else "",
    ]
    while not fields[-1]:
        fields.pop()
    return fields


def _groups(directory: Directory, folder: str) -> Iterator[tuple[str, str]]:
    """Yield the claimants, tags and sources to choose from: slug, name, number."""
    for kind, groups in directory.groups.items():
        offered = [
            [group.slug, clean_text(group.name), len(group.records)]
            for group in groups[:MOST_OFFERED]
        ]
        yield f"{folder}{kind}.json", _json(offered)


def index_words(
    directory: Directory, translations: Translations
) -> Mapping[str, "array[int]"]:
    """Return the numbers of the claims that have each word, in order."""
    index: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
    words_of = lru_cache(MOST_REMEMBERED)(lambda text: frozenset(split_words(text)))
    slugs = {
        kind: {group.key: group.slug for group in groups}
        for kind, groups in directory.groups.items()
    }
    labels = {
        key: frozenset(split_words(translations.verdict(verdict)))
        for key, verdict in directory.site.scale.items()
    }
    for number, claim in enumerate(directory.records):
        words = {
            *split_words(claim.statement),
            *words_of(claim.article.title),
            *labels[claim.verdict],
        }
        words |= {f"y:{claim.date[:4]}"}
        if not claim.withdrawn:
            words |= {f"v:{claim.verdict}"}
        for kind, known in slugs.items():
            for key, name in MEMBERS[kind](claim):
                words.add(SIGNS[kind] + known[key])
                if name != key:
                    words |= words_of(name)
        for word in words:
            index[word].append(number)
    return index


def split_words(text: str) -> Iterator[str]:
    """Yield the words of *text* without accents and capitals, as the script does.

    Of scripts without spaces each pair of neighbouring letters is one.
    """
    if text.isascii():
        yield from WORD.findall(text.lower())
        return
    folded = normalize("NFD", text)
    folded = "".join(char for char in folded if category(char)[0] != "M")
    for word in WORD.findall(folded.lower()):
        if word.isascii():
            yield word
        else:
            yield from _split_run(word)


def _split_run(word: str) -> Iterator[str]:
    for run in RUNS.findall(word):
        if re.match(f"[{SPACELESS}]", run) and len(run) > 1:
            yield from (first + second for first, second in pairwise(run))
        else:
            yield run


def join_beginnings(index: Mapping[str, "array[int]"]) -> Mapping[str, "array[int]"]:
    """Return for each beginning of very many words the numbers that have one of them.

    By the beginning and a star, which stands before all of those words.
    """
    sizes: Counter[str] = Counter()
    for word, numbers in index.items():
        if ":" not in word:
            size = len(word) + len(numbers)
            for end in range(LEAST_BEGINNING, len(word) + 1):
                sizes[word[:end]] += size
    joined: dict[str, set[int]] = {
        beginning: set() for beginning, size in sizes.items() if size > MOST_LOOKED_UP
    }
    for word, numbers in index.items():
        for end in range(LEAST_BEGINNING, len(word) + 1 if joined else 0):
            if word[:end] not in joined:
                break  # longer beginnings have fewer words
            joined[word[:end]].update(numbers)
    return {
        f"{beginning}*": array("I", sorted(numbers))
        for beginning, numbers in joined.items()
    }


def _pieces(index: Mapping[str, "array[int]"]) -> Iterator[tuple[str, str]]:
    """Yield the index in pieces, each with the first of its words.

    In the order in which a browser compares texts.
    """
    lines: list[str] = []
    first, size = "", 0
    for word in sorted(index, key=lambda word: word.encode("utf-16-be")):
        line = f"{_json(word)}:{_json(pack_numbers(index[word]))}"
        if lines and size + len(line) > PIECE:
            yield first, f"{{{','.join(lines)}}}"
            lines, size = [], 0
        if not lines:
            first = word
        lines.append(line)
        size += len(line)
    yield first, f"{{{','.join(lines)}}}"


def pack_numbers(numbers: Sequence[int]) -> int | str:
    """Return ascending *numbers* in few characters.

    One is itself. More are the steps from each to the next, in bytes of seven bits with
    the lowest first, the eighth set where more follow; or a bit for each number, where
    that is shorter. Either in Base64, behind a letter that says which it is.
    """
    if len(numbers) == 1:
        return numbers[0]
    if numbers[-1] < 8 * len(numbers):
        bits = bytearray(numbers[-1] // 8 + 1)
        for number in numbers:
            bits[number >> 3] |= 1 << (number & 7)
        return "b" + b64encode(bits).decode()
    steps = (numbers[0], *map(sub, numbers[1:], numbers))
    return "d" + b64encode(b"".join(map(_pack_step, steps))).decode()


@lru_cache(MOST_STEPS)
def _pack_step(step: int) -> bytes:
    """Return the bytes of a step; nearly all are small, and of an index there are many."""
    packed = bytearray()
    while step >> 7:
        packed.append(step & 0x7F | 0x80)
        step >>= 7
    packed.append(step)
    return bytes(packed)


def _json(data: object) -> str:
    return ENCODER.encode(data)


WHOLE_FORMAT = 1
MARK = "claim-"
"""What the id of every mark begins with."""
SLUG_WORD = re.compile("[a-z0-9]+")


def search_data(directory: Directory, translations: Translations) -> dict[str, object]:
    """Return what the script filters and shows as JSON, newest claims first.

    Each claim is a list: statement, slug, verdict, date, article, claimant, tags,
    sources, 1 if withdrawn, language if not the site's. Verdict to sources are
    places in the lists of the same name, -1 for no claimant. Articles are
    title and path below the site, groups are slug and name. Slugs are shortened
    (see `shorten_slug`); `folders` has the place of the pages that they name.
    """
    scale = directory.site.scale
    verdicts = rank_verdicts(scale[record.verdict] for record in directory.records)
    articles = _unique(
        (directory.article(record), record.article.title)
        for record in directory.records
    )
    return {
        "format": WHOLE_FORMAT,
        "folders": {
            kind: f"{directory.folder}{kind}/"
            for kind in ("claims", "claimants")
            if kind in directory.kinds
        },
        "verdicts": [[v.key, translations.verdict(v), look_of(v)] for v in verdicts],
        "articles": [[clean_text(title), path] for path, title in articles],
        **{
            kind: [
                [shorten_slug(g.slug, clean_text(g.name)), clean_text(g.name)]
                for g in groups
            ]
            for kind, groups in directory.groups.items()
        },
        "claims": list(_claims(directory, [v.key for v in verdicts], articles)),
    }


def shorten_slug(slug: str, text: str) -> str | int:
    """Return how many words of *text* make up *slug*, where that is all of it.

    A slug says again what the text says, and compression does not see it; half
    of the file would be slugs.
    """
    words = SLUG_WORD.findall(text.lower()) if text.isascii() else []
    size = slug.count("-") + 1
    return size if slug == "-".join(words[:size]) else slug


def search_json(directory: Directory, translations: Translations) -> str:
    """Write the data for the browser's search; same records, same text."""
    return _json(search_data(directory, translations))


def _claims(
    directory: Directory, verdicts: Sequence[str], articles: Sequence[tuple[str, str]]
) -> Iterable[list[object]]:
    article_at = {path: place for place, (path, _) in enumerate(articles)}
    group_at = {
        kind: {group.key: place for place, group in enumerate(groups)}
        for kind, groups in directory.groups.items()
    }

    verdict_at = {key: place for place, key in enumerate(verdicts)}

    def places(kind: str, record: ListedClaim) -> list[int]:
        keys = dict.fromkeys(key for key, _ in MEMBERS[kind](record))
        return [group_at[kind][key] for key in keys]

    for record in directory.records:
        statement = clean_text(record.statement)
        fields: list[object] = [
            statement,
            shorten_slug(_slug(directory, record), statement),
            verdict_at[record.verdict],
            record.date,
            article_at[directory.article(record)],
            next(iter(places("claimants", record)), -1),
            places("tags", record),
            places("sources", record),
            int(record.withdrawn),
            _foreign(record.language, directory.site.lang),
        ]
        yield _without_tail(fields)


def _slug(directory: Directory, record: ListedClaim) -> str:
    """Return the name of a claim's page, or else what its mark is called."""
    if "claims" in directory.kinds:
        return directory.claim_name(record)
    return record.mark.removeprefix(MARK)


def _without_tail(fields: list[object]) -> list[object]:
    """Leave out what is empty at the end: most claims are neither old nor foreign."""
    while not fields[-1]:
        fields.pop()
    return fields


def _foreign(lang: str, site_lang: str) -> str:
    return "" if lang.casefold() == site_lang.casefold() else lang


def _unique(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(dict(pairs).items())
