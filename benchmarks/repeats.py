"""Find what is said again: in real debates, and among 3,000 generated articles.

    python benchmarks/repeats.py FOLDER [ARTICLES]

FOLDER holds debates as `transcripts.py` reads them. Their claims are looked for in all
of them. Then a site is written with a claim an article, in ten languages; 200 of the
claims are repeated in other dress, 200 with another meaning, and 200 articles have a
sentence about the same subject that says something else. Printed are what was found,
what was mistaken for something else, and the processor time beside that of reading the
articles alone.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from markdown import markdown
from msgspec import structs
from transcripts import read_claims

from pelican_factcheck.anchoring.anchors import anchor_claims
from pelican_factcheck.anchoring.document import document_of
from pelican_factcheck.anchoring.visibletext import read_text
from pelican_factcheck.checking.repeats import (
    SearchedArticle,
    find_repeats,
    search_article,
    search_site,
)
from pelican_factcheck.plugin.site import open_site
from pelican_factcheck.sidecar.claims import Quote

PLANTED = 200
WORDS = 400
SYLLABLES = (
    "ber dal fen gor hal kin lor mar nes ost pel ras sol tor ulm ven wik zan".split()
)
SIGNS = "山川东南北海林田石泉白云龙桥河湖"
KANA = "山川東南北海林田石泉白雲松橋河湖"
THAI = "บาง นคร ลพ ชัย ศรี นนท์ เกาะ หัว ท่า ดอน ปาก หนอง".split()
ARABIC = "برن دال فين غور هال كين لور مار نيس أوست بيل".split()
HEBREW = "ברן דל פן גור הל קין לור מר נס אוסט פל".split()
CYRILLIC = "бер дал фен гор хал кин лор мар нес ост пел".split()


class Language(NamedTuple):
    """Sentences with `{p}` for a place, `{o}` for another, `{n}` and `{m}`, `{y}` and `{z}`."""

    says: str
    dress: tuple[str, ...]
    other: tuple[str, ...]
    neighbours: tuple[str, ...]


LANGUAGES = {
    "en": Language(
        "The harbour bridge of {p} did not cost {n} million euros in {y}.",
        (
            "THE HARBOUR BRIDGE OF {P} DID NOT COST {n} MILLION EUROS IN {y}!",
            "The harbour bridge of {p} didn’t cost {n} million euros in {y}.",
            "The harbour bridge of {p} really did not cost {n} million euros in {y}.",
            "In {y}, the harbour bridge of {p} did not cost {n} million euros.",
            "In fact, the harbour bridge of {p} did not cost €{n} million in {y}.",
            "“The harbour bridge of {p} did not cost {n}\u00a0million euros in {y}”, he said.",
        ),
        (
            "The harbour bridge of {p} did not cost {m} million euros in {y}.",
            "The harbour bridge of {p} did cost {n} million euros in {y}.",
            "The harbour bridge of {p} did not cost {n} billion euros in {y}.",
            "The harbour bridge of {p} did not cost {n} million dollars in {y}.",
            "The harbour bridge of {o} did not cost {n} million euros in {y}.",
            "It is untrue that the harbour bridge of {p} did not cost {n} million euros in {y}.",
        ),
        (
            "The harbour bridge of {p} was painted by {n} children in {y}.",
            "The mayor of {p} did not speak about the harbour bridge in {y}.",
            "In {y} the fishing port of {o} cost {m} million euros.",
        ),
    ),
    "de": Language(
        "Die Brücke von {p} hat im Jahr {y} nicht {n} Millionen Euro gekostet.",
        (
            "Im Jahr {y} hat die Brücke von {p} nicht {n} Millionen Euro gekostet.",
            "Die Brücke von {p} hat im Jahr {y} tatsächlich nicht {n} Millionen Euro gekostet.",
            "Er sagte: „Die Brücke von {p} hat im Jahr {y} nicht {n} Millionen Euro gekostet“.",
        ),
        (
            "Die Brücke von {p} hat im Jahr {y} {n} Millionen Euro gekostet.",
            "Die Brücke von {p} hat im Jahr {z} nicht {n} Millionen Euro gekostet.",
            "Die Brücke von {p} hat im Jahr {y} nicht {n} Milliarden Euro gekostet.",
        ),
        (
            "Die Brücke von {p} haben im Jahr {y} genau {n} Kinder bemalt.",
            "Der Bürgermeister von {p} hat im Jahr {y} nicht über die Brücke gesprochen.",
        ),
    ),
    "fr": Language(
        "Le pont de {p} n'a pas coûté {n} millions d'euros en {y}.",
        (
            "En {y}, le pont de {p} n’a pas coûté {n} millions d’euros.",
            "Le pont de {p} n'a vraiment pas coûté {n} millions d'euros en {y}.",
            "« Le pont de {p} n’a pas coûté {n}\u202fmillions d’euros en {y} », dit-il.",
        ),
        (
            "Le pont de {p} a coûté {n} millions d'euros en {y}.",
            "Le pont de {p} n'a pas coûté {m} millions d'euros en {y}.",
            "Le pont de {p} n'a pas coûté {n} milliards d'euros en {y}.",
        ),
        (
            "Le pont de {p} a été peint par {n} enfants en {y}.",
            "Le maire de {p} n'a pas parlé du pont en {y}.",
        ),
    ),
    "es": Language(
        "El puente de {p} no costó {n} millones de euros en {y}.",
        (
            "En {y}, el puente de {p} no costó {n} millones de euros.",
            "En realidad, el puente de {p} no costó {n} millones de euros en {y}.",
            "EL PUENTE DE {P} NO COSTÓ {n} MILLONES DE EUROS EN {y}",
        ),
        (
            "El puente de {p} costó {n} millones de euros en {y}.",
            "El puente de {p} no costó {m} millones de euros en {y}.",
        ),
        (
            "Pintaron el puente de {p} unos {n} niños en {y}.",
            "El alcalde de {p} no habló del puente en {y}.",
        ),
    ),
    "ru": Language(
        "Мост в городе {p} не стоил {n} миллионов евро в {y} году.",
        (
            "На самом деле мост в городе {p} не стоил {n} миллионов евро в {y} году.",
            "В {y} году мост в городе {p} не стоил {n} миллионов евро.",
            "Он сказал: «Мост в городе {p} не стоил {n} миллионов евро в {y} году».",
        ),
        (
            "Мост в городе {p} стоил {n} миллионов евро в {y} году.",
            "Мост в городе {p} не стоил {m} миллионов евро в {y} году.",
            "Мост в городе {p} не стоил {n} миллиардов евро в {y} году.",
        ),
        (
            "Мост в городе {p} красили {n} детей в {y} году.",
            "Мэр города {p} не говорил о мосте в {y} году.",
        ),
    ),
    "ar": Language(
        "كلف جسر مدينة {p} مبلغ {n} مليون يورو في عام {y}.",
        (
            "في الواقع، كلف جسر مدينة {p} مبلغ {n} مليون يورو في عام {y}.",
            "في عام {y}، كلف جسر مدينة {p} مبلغ {n} مليون يورو.",
            "قال: «كلف جسر مدينة {p} مبلغ {n} مليون يورو في عام {y}».",
        ),
        (
            "كلف جسر مدينة {p} مبلغ {m} مليون يورو في عام {y}.",
            "لم يكلف جسر مدينة {p} مبلغ {n} مليون يورو في عام {y}.",
            "كلف جسر مدينة {p} مبلغ {n} مليار يورو في عام {y}.",
        ),
        (
            "رسم على جسر مدينة {p} حوالي {n} طفلا في عام {y}.",
            "تحدث رئيس بلدية {p} طويلا عن الجسر في عام {y}.",
        ),
    ),
    "he": Language(
        "הגשר של העיר {p} עלה {n} מיליון אירו בשנת {y}.",
        (
            "למעשה, הגשר של העיר {p} עלה {n} מיליון אירו בשנת {y}.",
            "בשנת {y}, הגשר של העיר {p} עלה {n} מיליון אירו.",
        ),
        (
            "הגשר של העיר {p} לא עלה {n} מיליון אירו בשנת {y}.",
            "הגשר של העיר {p} עלה {m} מיליון אירו בשנת {y}.",
        ),
        (
            "את הגשר של העיר {p} צבעו {n} ילדים בשנת {y}.",
            "ראש העיר {p} דיבר ארוכות על הגשר בשנת {y}.",
        ),
    ),
    "zh": Language(
        "{p}市的大桥在{y}年耗资{n}亿欧元。",
        (
            "事实上，{p}市的大桥在{y}年耗资{n}亿欧元。",
            "{p}市的大桥在{y}年确实耗资{n}亿欧元。",
            "他说：“{p}市的大桥在{y}年耗资{n}亿欧元。”",
        ),
        (
            "{p}市的大桥在{y}年没有耗资{n}亿欧元。",
            "{p}市的大桥在{y}年耗资{m}亿欧元。",
            "{p}市的大桥在{y}年耗资{n}万欧元。",
        ),
        ("{p}市的孩子们在{y}年画了{n}幅画。", "{p}市的市长在{y}年谈到了教育和住房。"),
    ),
    "ja": Language(
        "{p}市の橋の建設には{y}年に{n}億ユーロかかった。",
        (
            "実際に、{p}市の橋の建設には{y}年に{n}億ユーロかかった。",
            "{p}市の橋の建設には{y}年に確かに{n}億ユーロかかった。",
        ),
        (
            "{p}市の橋の建設には{y}年に{m}億ユーロかかった。",
            "{p}市の橋の建設には{y}年に{n}億ユーロかからなかった。",
            "{p}市の橋の建設には{y}年に{n}万ユーロかかった。",
        ),
        (
            "{p}市の子どもたちは{y}年に{n}枚の絵を描いた。",
            "{p}市の市長は{y}年に教育と住宅について話した。",
        ),
    ),
    "th": Language(
        "สะพานของเมือง{p}มีค่าใช้จ่าย {n} ล้านยูโรในปี {y}",
        (
            "ในความเป็นจริง สะพานของเมือง{p}มีค่าใช้จ่าย {n} ล้านยูโรในปี {y}",
            "สะพานของเมือง{p}มีค่าใช้จ่าย\u00a0{n}\u00a0ล้านยูโรในปี\u00a0{y}",
        ),
        (
            "สะพานของเมือง{p}ไม่มีค่าใช้จ่าย {n} ล้านยูโรในปี {y}",
            "สะพานของเมือง{p}มีค่าใช้จ่าย {m} ล้านยูโรในปี {y}",
        ),
        (
            "เด็กในเมือง{p}วาดภาพ {n} ภาพเมื่อปี {y}",
            "นายกเทศมนตรีเมือง{p}พูดเรื่องการศึกษาในปี {y}",
        ),
    ),
}
PLACES = {
    "zh": (SIGNS, 3),
    "ja": (KANA, 3),
    "th": (THAI, 3),
    "ar": (ARABIC, 3),
    "he": (HEBREW, 3),
    "ru": (CYRILLIC, 3),
}
FILLER = {
    "en": "The {p} committee heard {n} witnesses and went home before the rain began.",
    "de": "Der Ausschuss von {p} hörte {n} Zeugen und ging vor dem Regen nach Hause.",
    "fr": "La commission de {p} a entendu {n} témoins avant de rentrer sous la pluie.",
    "es": "La comisión de {p} escuchó a {n} testigos y volvió a casa antes de la lluvia.",
    "ru": "Комиссия города {p} выслушала {n} свидетелей и разошлась до дождя.",
    "ar": "استمعت لجنة {p} إلى {n} شاهدا ثم عادت إلى بيوتها قبل المطر.",
    "he": "הוועדה של {p} שמעה {n} עדים והלכה הביתה לפני הגשם.",
    "zh": "{p}的委员会听取了{n}名证人的证词，然后在下雨前回家了。",
    "ja": "{p}の委員会は{n}人の証人の話を聞き、雨の前に帰宅した。",
    "th": "คณะกรรมการ{p}ฟังพยาน {n} คนแล้วกลับบ้านก่อนฝนตก",
}


def draw(chance: random.Random, lang: str) -> dict[str, object]:
    """The words of one statement."""
    parts, count = PLACES.get(lang, (SYLLABLES, 4))

    def place() -> str:
        return "".join(chance.choice(parts) for _ in range(count)).capitalize()

    number, year = chance.randint(11, 890), chance.randint(1950, 2020)
    name = place()
    return {
        "p": name,
        "P": name.upper(),
        "o": place(),
        "n": number,
        "m": number + chance.randint(1, 90),
        "y": year,
        "z": year + chance.randint(1, 9),
    }


def write_site(folder: Path, count: int) -> dict[tuple[str, str], tuple[str, str]]:
    """Write the site; return by article and sentence what was planted, and of what claim."""
    chance = random.Random(18)  # noqa: S311 - the same on every run
    names = list(LANGUAGES)
    claims = []
    for number in range(count):
        lang = names[0] if number % 2 else names[number // 2 % len(names)]
        claims.append((f"a{number}", lang, draw(chance, lang)))
    planted: dict[tuple[str, str], tuple[str, str]] = {}
    extra: dict[str, list[str]] = {}
    for kind in ("dress", "other", "neighbours"):
        for place, (name, lang, words) in enumerate(chance.sample(claims, PLANTED)):
            forms = getattr(LANGUAGES[lang], kind)
            home = chance.choice(
                [a for a, own, _ in claims if own == lang and a != name]
            )
            sentence = forms[place % len(forms)].format(**words)
            extra.setdefault(home, []).append(sentence)
            planted[home, sentence] = kind, name
    content = folder / "content"
    content.mkdir()
    for name, lang, words in claims:
        says = LANGUAGES[lang].says.format(**words)
        body = list(paragraphs(chance, lang, says, extra.get(name, [])))
        head = f"Title: {name}\nDate: 2026-01-02\nLang: {lang}\nSlug: {name}\n\n"
        (content / f"{name}.md").write_text(head + "\n\n".join(body), "utf-8")
        claim = {"id": name, "quote": says, "verdict": "false"}
        text = yaml.safe_dump({"claims": [claim]}, allow_unicode=True, width=1000)
        (content / f"{name}.claims.yaml").write_text(text, "utf-8")
    settings = 'PATH = "content"\nPLUGINS = ["pelican_factcheck"]\nTIMEZONE = "UTC"\n'
    (folder / "pelicanconf.py").write_text(settings, "utf-8")
    return planted


def paragraphs(
    chance: random.Random, lang: str, says: str, extra: list[str]
) -> Iterator[str]:
    """The text of an article: its claim, what is planted, and much else."""
    yield says
    yield from extra
    size = 0
    while size < WORDS:
        some = [FILLER[lang].format(**draw(chance, lang)) for _ in range(5)]
        size += 60
        yield " ".join(some)


def debates(folder: Path) -> list[SearchedArticle]:
    """The debates with their claims, the first place of each marked."""
    articles = []
    for gold in sorted(folder.glob("*.gold.json")):
        source = Path(str(gold).replace(".gold.json", ".md")).read_text("utf-8")
        head, _, body = source.partition("\n\n")
        lang = "ar" if "Lang: ar" in head else "en"
        visible = read_text(markdown(body, extensions=["extra"]))
        document = document_of(visible, lang)
        claims = []
        for number, claim in enumerate(read_claims(gold)):
            exact = claim.quote.exact
            nth = 1 if visible.text.count(exact) > 1 else None
            also = tuple(one for one in claim.also if one.exact != exact)
            quote = Quote(exact=exact, nth=nth)
            name = f"{gold.stem.partition('.')[0]}-{number}"
            update = {"quote": quote, "also": also, "id": name}
            claims.append(structs.replace(claim, **update))
        anchors, _ = anchor_claims(claims, visible, lang=lang, name=gold.name)
        articles.append(search_article(gold.stem, document, claims, anchors))
    return articles


def main(folder: str, count: str = "3000") -> None:
    """Print what is found in debates, then the counts and costs of the generated site."""
    found = find_repeats(debates(Path(folder)))
    print(f"debates: {found.claims} claims in {found.articles} articles")
    for repeat in found.found:
        told = repeat.judgement
        print(
            f"  {told.kind:7} {told.what:8} {repeat.claim.id}:"
            f" {repeat.checked.statement.text} | {repeat.sentence}"
        )
    with tempfile.TemporaryDirectory() as place:
        planted = write_site(Path(place), int(count))
        measure(Path(place), planted)


def measure(folder: Path, planted: dict[tuple[str, str], tuple[str, str]]) -> None:
    """Look for repeats in a site, and count them by what was planted."""
    site = open_site(folder / "pelicanconf.py")
    before = time.process_time()
    articles = list(site.read_articles(None))
    reading = time.process_time() - before
    before = time.process_time()
    for article in articles:
        document = document_of(read_text(article.html), article.options.lang)
        document.folded  # noqa: B018 - what reading an article is to us
    folding = time.process_time() - before
    del articles
    before = time.process_time()
    found = search_site(open_site(folder / "pelicanconf.py"))
    whole = time.process_time() - before
    told = {
        (Path(repeat.article.source).stem, " ".join(repeat.sentence.split())): repeat
        for repeat in found.found
    }
    counts: Counter[tuple[str, str]] = Counter()
    for (home, sentence), (kind, name) in planted.items():
        words = " ".join(sentence.split())
        repeat = next(
            (
                one
                for (at, says), one in told.items()
                if at == home and (words in says or says in words)
            ),
            None,
        )
        outcome = repeat.judgement.kind if repeat else "nothing"
        if repeat and repeat.claim.id != name:
            outcome = "another claim"
        counts[kind, outcome] += 1
        wanted = {"dress": ("exact", "near"), "other": ("changed",)}
        if outcome not in wanted.get(kind, ("nothing",)):
            print(f"  {kind}: {outcome}: {sentence}")
    beyond = len(told) - sum(n for (_, what), n in counts.items() if what != "nothing")
    print(f"{found.articles} articles, {found.claims} claims")
    for kind, outcome in sorted(counts):
        print(f"  {kind:12} {outcome:14} {counts[kind, outcome]}")
    print(f"  told beside what was planted: {beyond}")
    print(
        f"read by Pelican {reading:.2f} s, read and folded by us {folding:.2f} s more;"
        f" with repeats {whole:.2f} s: {whole / reading:.2f} times reading"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
