"""Words by which two sentences may differ and still state the same, by language.

For each language four lists, parted by commas. The words of the first two may be there
or not: words that stress or connect and add nothing to what is stated, and articles,
unless their case says who did it to whom.
The third has words that do change it, where they stand right beside it: more, only,
nearly. With a word of the fourth a phrase begins that may as well stand elsewhere in
its sentence. Lists of scripts without spaces are looked for inside of words.
"""

from typing import NamedTuple


class StatementWords(NamedTuple):
    """What one language may say in other words."""

    harmless: str
    articles: str = ""
    qualifiers: str = ""
    openers: str = ""


WORDS = {
    "en": StatementWords(
        "actually, really, indeed, certainly, clearly, obviously, in fact, in truth, as a"
        " matter of fact, of course, truly, simply, basically, literally, definitely,"
        " surely, undoubtedly, naturally, evidently, plainly, frankly, honestly,"
        " admittedly, notably, famously, incidentally, moreover, furthermore, however,"
        " therefore, thus, hence, besides, nevertheless, nonetheless, also, as well,"
        " as we know, as everybody knows, as is well known, needless to say, to be sure,"
        " sadly, unfortunately, fortunately, interestingly, remarkably, surprisingly,"
        " in addition, finally, so far as we know, you know, after all, very",
        "the, a, an, that",
        "more, less, fewer, nearly, almost, about, roughly, around, over, under, only,"
        " merely, up to, at least, at most, half, twice, hardly, barely, too, if, unless,"
        " whether, allegedly, supposedly, reportedly, perhaps, maybe, possibly, probably,"
        " once, formerly, than",
        "in, on, at, by, since, after, before, during, for, from, until, under, over,"
        " with, without, because, when, while, as, to, last, this, according, between,"
        " within, despite, due, thanks, through, throughout, into, near, today, yesterday",
    ),
    "de": StatementWords(
        "tatsächlich, wirklich, in der tat, natürlich, selbstverständlich, freilich,"
        " bekanntlich, offensichtlich, offenkundig, eindeutig, gewiss, sicherlich,"
        " zweifellos, ohne zweifel, ja, doch, eben, halt, nämlich, übrigens, außerdem,"
        " zudem, auch, ebenfalls, jedoch, allerdings, also, somit, schließlich,"
        " bemerkenswerterweise, leider, glücklicherweise, ehrlich gesagt, im übrigen, sehr",
        "",
        "mehr, weniger, fast, beinahe, nahezu, knapp, rund, etwa, ungefähr, circa, über,"
        " unter, nur, bloß, lediglich, mindestens, höchstens, bis zu, halb, doppelt, kaum,"
        " zu, wenn, falls, ob, angeblich, vielleicht, möglicherweise, wahrscheinlich,"
        " einst, früher, als",
        "im, in, am, an, auf, bei, seit, nach, vor, während, für, von, vom, bis, unter,"
        " über, mit, ohne, weil, wenn, als, zu, zum, zur, laut, zwischen, trotz, wegen,"
        " durch, heute, gestern, dank, aus, gegen",
    ),
    "fr": StatementWords(
        "vraiment, en fait, en effet, en réalité, réellement, bien sûr, évidemment,"
        " certainement, clairement, effectivement, assurément, naturellement, bien"
        " entendu, d'ailleurs, par ailleurs, de plus, en outre, aussi, également,"
        " toutefois, cependant, pourtant, donc, ainsi, enfin, malheureusement,"
        " heureusement, certes, notamment, franchement, sans aucun doute, très",
        "le, la, les, l', un, une, des, du, que, qu'",
        "plus, moins, presque, environ, près de, à peu près, seulement, ne, uniquement, au"
        " moins, au plus, jusqu'à, à peine, trop, si, prétendument, peut-être,"
        " probablement, autrefois, moitié, double",
        "en, à, au, aux, dans, depuis, après, avant, pendant, durant, pour, par, sur, sous,"
        " avec, sans, parce, quand, lorsque, selon, entre, malgré, grâce, chez, vers, dès,"
        " aujourd'hui, hier",
    ),
    "es": StatementWords(
        "realmente, de hecho, en efecto, en realidad, efectivamente, verdaderamente, por"
        " supuesto, claramente, ciertamente, desde luego, evidentemente, naturalmente, sin"
        " duda, además, también, asimismo, sin embargo, no obstante, por tanto, así,"
        " finalmente, lamentablemente, afortunadamente, en verdad, notablemente, muy",
        "el, la, los, las, lo, un, una, unos, unas, que",
        "más, menos, casi, unos, aproximadamente, cerca de, alrededor de, solo, sólo,"
        " solamente, apenas, al menos, como máximo, hasta, demasiado, si, supuestamente,"
        " presuntamente, quizá, quizás, tal vez, probablemente, antes, mitad, doble",
        "en, a, al, desde, tras, después, antes, durante, para, por, sobre, bajo, con, sin,"
        " porque, cuando, según, entre, hasta, pese, gracias, hoy, ayer, de",
    ),
    "pt": StatementWords(
        "realmente, de facto, de fato, na verdade, efetivamente, verdadeiramente, claro,"
        " é claro, claramente, certamente, obviamente, evidentemente, naturalmente, sem"
        " dúvida, além disso, também, igualmente, no entanto, contudo, porém, portanto,"
        " assim, finalmente, infelizmente, felizmente, aliás, muito",
        "o, a, os, as, um, uma, uns, umas, que",
        "mais, menos, quase, cerca de, aproximadamente, só, somente, apenas, mal, pelo"
        " menos, no máximo, até, demasiado, se, supostamente, alegadamente, talvez,"
        " provavelmente, antes, metade, dobro",
        "em, no, na, nos, nas, a, ao, desde, após, depois, antes, durante, para, por, pelo,"
        " pela, sobre, sob, com, sem, porque, quando, segundo, entre, até, apesar, hoje,"
        " ontem",
    ),
    "it": StatementWords(
        "davvero, infatti, in realtà, effettivamente, realmente, veramente, certamente,"
        " certo, ovviamente, chiaramente, evidentemente, naturalmente, senza dubbio,"
        " inoltre, anche, tuttavia, però, dunque, quindi, così, infine, purtroppo,"
        " fortunatamente, di fatto, molto, proprio",
        "il, lo, la, i, gli, le, l', un, uno, una, un', che",
        "più, meno, quasi, circa, solo, soltanto, solamente, appena, almeno, al massimo,"
        " fino a, troppo, se, presumibilmente, forse, probabilmente, metà, doppio, un tempo",
        "nel, nella, nei, nelle, nell', in, a, al, alla, da, dal, dalla, dopo, prima,"
        " durante, per, su, sul, sulla, sotto, con, senza, perché, quando, secondo, tra,"
        " fra, fino, nonostante, oggi, ieri",
    ),
    "nl": StatementWords(
        "echt, inderdaad, eigenlijk, feitelijk, in feite, natuurlijk, uiteraard, zeker,"
        " duidelijk, werkelijk, daadwerkelijk, ongetwijfeld, trouwens, bovendien, ook,"
        " eveneens, echter, toch, dus, tenslotte, helaas, gelukkig, immers, zeer, heel",
        "de, het, een, 't, 'n, dat",
        "meer, minder, bijna, ongeveer, circa, slechts, alleen, maar, minstens, hoogstens,"
        " tot, nauwelijks, te, als, indien, of, zogenaamd, misschien, waarschijnlijk, ooit,"
        " vroeger, dan, half, dubbel",
        "in, op, aan, bij, sinds, na, voor, tijdens, gedurende, door, van, tot, onder, over,"
        " met, zonder, omdat, toen, volgens, tussen, ondanks, dankzij, vandaag, gisteren",
    ),
    "sv": StatementWords(
        "verkligen, faktiskt, i själva verket, naturligtvis, självklart, givetvis, tydligt,"
        " säkert, förstås, onekligen, dessutom, också, även, emellertid, dock, alltså,"
        " slutligen, tyvärr, lyckligtvis, ju, väl, mycket",
        "en, ett, den, det, de, att",
        "mer, mindre, fler, färre, nästan, ungefär, cirka, omkring, bara, endast, minst,"
        " högst, upp till, knappt, för, om, påstått, kanske, troligen, en gång, än, hälften",
        "i, på, vid, sedan, efter, före, under, för, av, från, till, över, med, utan,"
        " eftersom, när, enligt, mellan, trots, tack, genom, idag, igår",
    ),
    "da": StatementWords(
        "virkelig, faktisk, i virkeligheden, naturligvis, selvfølgelig, tydeligvis,"
        " bestemt, desuden, også, ligeledes, dog, imidlertid, altså, endelig, desværre,"
        " heldigvis, jo, nemlig, meget",
        "en, et, den, det, de, at",
        "mere, mindre, flere, færre, næsten, cirka, omkring, kun, bare, mindst, højst, op"
        " til, knap, for, hvis, angiveligt, måske, sandsynligvis, engang, end",
        "i, på, ved, siden, efter, før, under, for, af, fra, til, over, med, uden, fordi,"
        " da, ifølge, mellem, trods, gennem",
    ),
    "no": StatementWords(
        "virkelig, faktisk, i virkeligheten, naturligvis, selvfølgelig, tydelig, sikkert,"
        " dessuten, også, likevel, imidlertid, altså, endelig, dessverre, heldigvis, jo,"
        " nemlig, veldig, svært",
        "en, ei, et, den, det, de, at",
        "mer, mindre, flere, færre, nesten, cirka, omtrent, rundt, bare, kun, minst, høyst,"
        " opptil, knapt, for, hvis, angivelig, kanskje, trolig, en gang, enn",
        "i, på, ved, siden, etter, før, under, for, av, fra, til, over, med, uten, fordi,"
        " da, ifølge, mellom, tross, gjennom",
    ),
    "fi": StatementWords(
        "todella, tosiaan, itse asiassa, toki, tietenkin, tietysti, selvästi, varmasti,"
        " myös, lisäksi, kuitenkin, siis, lopulta, valitettavasti, onneksi, hyvin",
        qualifiers="enemmän, vähemmän, melkein, lähes, noin, vain, ainoastaan, vähintään,"
        " enintään, tuskin, liian, jos, väitetysti, ehkä, luultavasti, kuin, yli, alle",
        openers="vuonna, kun, koska, jälkeen, ennen, aikana",
    ),
    "pl": StatementWords(
        "naprawdę, rzeczywiście, faktycznie, istotnie, w rzeczywistości, oczywiście,"
        " wyraźnie, z pewnością, na pewno, bez wątpienia, ponadto, także, również, też,"
        " jednak, jednakże, więc, zatem, wreszcie, niestety, na szczęście, przecież, bardzo",
        qualifiers="więcej, mniej, prawie, niemal, około, tylko, jedynie, zaledwie, co"
        " najmniej, najwyżej, ponad, poniżej, ledwie, zbyt, jeśli, jeżeli, czy, rzekomo,"
        " może, być może, prawdopodobnie, niegdyś, niż",
        openers="w, we, na, od, po, przed, podczas, dla, przez, z, ze, do, bez, ponieważ,"
        " gdy, kiedy, według, między, mimo, dzięki, dziś, wczoraj",
    ),
    "cs": StatementWords(
        "opravdu, skutečně, vskutku, ve skutečnosti, samozřejmě, zřejmě, jistě, určitě,"
        " nepochybně, navíc, také, rovněž, též, však, ovšem, tedy, konečně, bohužel,"
        " naštěstí, přece, velmi",
        qualifiers="více, méně, téměř, skoro, asi, přibližně, jen, pouze, nejméně, nejvýše,"
        " přes, sotva, příliš, jestli, pokud, zda, údajně, možná, pravděpodobně, kdysi, než",
        openers="v, ve, na, od, po, před, během, pro, přes, z, ze, do, bez, protože, když,"
        " podle, mezi, navzdory, díky, dnes, včera",
    ),
    "ru": StatementWords(
        "действительно, на самом деле, в самом деле, конечно, разумеется, безусловно,"
        " несомненно, очевидно, явно, естественно, собственно, фактически, кстати, кроме"
        " того, также, тоже, однако, поэтому, наконец, к сожалению, к счастью, ведь, же,"
        " очень",
        qualifiers="более, больше, менее, меньше, почти, около, примерно, только, лишь,"
        " всего, не менее, не более, свыше, едва, слишком, если, якобы, возможно, может,"
        " вероятно, некогда, чем, вдвое",
        openers="в, во, на, с, со, от, после, до, перед, во время, для, по, при, из, без,"
        " потому, когда, согласно, между, несмотря, благодаря, сегодня, вчера",
    ),
    "uk": StatementWords(
        "дійсно, насправді, справді, звичайно, звісно, безумовно, безперечно, очевидно,"
        " явно, природно, власне, фактично, до речі, крім того, також, теж, однак, проте,"
        " отже, нарешті, на жаль, на щастя, адже, же, ж, дуже",
        qualifiers="більше, менше, майже, близько, приблизно, тільки, лише, щонайменше,"
        " щонайбільше, понад, ледве, занадто, якщо, нібито, можливо, може, ймовірно,"
        " колись, ніж",
        openers="у, в, на, з, із, від, після, до, перед, під, для, по, при, без, тому, коли,"
        " згідно, між, попри, завдяки, сьогодні, вчора",
    ),
    "el": StatementWords(
        "πράγματι, πραγματικά, στην πραγματικότητα, φυσικά, βέβαια, βεβαίως, σαφώς,"
        " προφανώς, σίγουρα, αναμφίβολα, επίσης, επιπλέον, ωστόσο, όμως, άρα, λοιπόν,"
        " τελικά, δυστυχώς, ευτυχώς, πολύ",
        "",
        "περισσότερο, λιγότερο, σχεδόν, περίπου, μόνο, μόλις, τουλάχιστον, έως, αν, δήθεν,"
        " ίσως, πιθανώς, κάποτε, από",
        "στο, στη, στην, στον, σε, από, μετά, πριν, κατά, για, με, χωρίς, επειδή, όταν,"
        " σύμφωνα, μεταξύ, παρά, χάρη, σήμερα, χθες",
    ),
    "tr": StatementWords(
        "gerçekten, aslında, elbette, tabii, tabii ki, açıkça, kesinlikle, şüphesiz,"
        " kuşkusuz, ayrıca, de, da, ancak, fakat, dolayısıyla, nihayet, maalesef, neyse ki,"
        " çok",
        "bir",
        "daha, fazla, az, neredeyse, yaklaşık, sadece, yalnızca, ancak, en az, en fazla,"
        " kadar, eğer, sözde, güya, belki, muhtemelen, bir zamanlar",
    ),
    "ar": StatementWords(
        "بالفعل, فعلا, حقا, في الواقع, في الحقيقة, بالطبع, طبعا, بالتأكيد, بوضوح, بلا شك,"
        " دون شك, لا شك, أيضا, كذلك, علاوة على ذلك, ومع ذلك, لذلك, أخيرا, للأسف, لحسن الحظ,"
        " إن, لقد, قد, جدا",
        qualifiers="أكثر, أقل, تقريبا, حوالي, نحو, فقط, على الأقل, حتى, بالكاد, إذا, لو,"
        " ربما, يزعم, من المحتمل",
        openers="في, على, منذ, بعد, قبل, خلال, من, إلى, مع, بدون, لأن, عندما, بين, رغم, بفضل,"
        " اليوم, أمس, وفقا, حسب",
    ),
    "he": StatementWords(
        "באמת, אכן, למעשה, כמובן, בוודאי, ברור, ללא ספק, בלי ספק, גם, כמו כן, אולם, אבל,"
        " לכן, לבסוף, לצערנו, למרבה הצער, מאוד",
        qualifiers="יותר, פחות, כמעט, בערך, כ, רק, לפחות, לכל היותר, עד, בקושי, אם, לכאורה,"
        " אולי, כנראה, פעם",
        openers="ב, בשנת, מאז, אחרי, לפני, במהלך, על, עם, בלי, כי, כאשר, לפי, בין, למרות,"
        " היום, אתמול",
    ),
    "fa": StatementWords(
        "واقعا, در واقع, در حقیقت, به راستی, البته, قطعا, مسلما, آشکارا, بی‌شک, بدون شک, نیز,"
        " هم, همچنین, با این حال, بنابراین, سرانجام, متأسفانه, خوشبختانه, بسیار",
        qualifiers="بیشتر, کمتر, تقریبا, حدود, فقط, تنها, دست‌کم, حداقل, حداکثر, تا, به زحمت,"
        " اگر, گویا, ظاهرا, شاید, احتمالا",
        openers="در, از, پس, پیش, طی, برای, با, بدون, زیرا, هنگامی, طبق, بین, علی‌رغم, امروز,"
        " دیروز",
    ),
    "hi": StatementWords(
        "वास्तव में, सचमुच, दरअसल, असल में, बेशक, निश्चित रूप से, ज़ाहिर है, निस्संदेह, भी, इसके अलावा,"
        " हालांकि, इसलिए, आखिरकार, दुर्भाग्य से, बहुत",
        qualifiers="ज़्यादा, अधिक, कम, लगभग, करीब, सिर्फ़, केवल, मात्र, कम से कम, तक, अगर, यदि, कथित,"
        " शायद, संभवतः",
    ),
    "ko": StatementWords(
        "정말, 정말로, 실제로, 사실, 사실상, 물론, 분명히, 확실히, 또한, 역시, 그러나, 하지만, 따라서, 결국,"
        " 안타깝게도, 다행히, 매우",
        qualifiers="더, 덜, 거의, 약, 대략, 오직, 단지, 겨우, 최소, 최대, 만약, 아마, 이른바, 미만, 이상, 이하, 초과",
    ),
    "vi": StatementWords(
        "thực sự, thật sự, thực ra, quả thật, tất nhiên, dĩ nhiên, rõ ràng, chắc chắn, hiển"
        " nhiên, ngoài ra, cũng, tuy nhiên, do đó, cuối cùng, đáng tiếc, rất",
        qualifiers="hơn, ít hơn, gần, khoảng, chỉ, ít nhất, nhiều nhất, tới, nếu, được cho là,"
        " có lẽ, có thể",
        openers="vào, trong, tại, từ, sau, trước, khi, vì, theo, giữa, nhờ, hôm",
    ),
    "id": StatementWords(
        "sebenarnya, sesungguhnya, memang, benar-benar, tentu saja, tentu, jelas, pasti,"
        " tanpa ragu, selain itu, juga, namun, oleh karena itu, akhirnya, sayangnya,"
        " untungnya, sangat",
        qualifiers="lebih, kurang, hampir, sekitar, kira-kira, hanya, cuma, setidaknya,"
        " paling, hingga, jika, kalau, konon, mungkin, barangkali",
        openers="di, pada, sejak, setelah, sebelum, selama, untuk, dari, ke, dengan, tanpa,"
        " karena, ketika, menurut, antara, meskipun, berkat, hari",
    ),
    "zh": StatementWords(
        "事实上, 事實上, 实际上, 實際上, 其实, 其實, 确实, 確實, 的确, 的確, 真的, 当然, 當然, 显然,"
        " 顯然, 毫无疑问, 毫無疑問, 此外, 然而, 不过, 不過, 因此, 终于, 終於, 可惜, 众所周知, 眾所周知",
        qualifiers="约, 約, 大约, 大約, 几乎, 幾乎, 近, 只, 仅, 僅, 至少, 最多, 超过, 超過, 不到,"
        " 如果, 可能, 也许, 也許, 据称, 據稱, 以上, 以下",
        openers="在, 自, 从, 從, 于, 於",
    ),
    "ja": StatementWords(
        "実際に, 実際には, 実は, 実に, 確かに, 本当に, もちろん, 明らかに, 間違いなく, さらに, しかし,"
        " したがって, ついに, 残念ながら, 幸い, 言うまでもなく",
        qualifiers="約, およそ, ほぼ, ほとんど, わずか, たった, だけ, のみ, 少なくとも, 最大,"
        " 以上, 以下, 未満, もし, おそらく, たぶん, かもしれ, とされる, らしい",
    ),
    "th": StatementWords(
        "จริง ๆ แล้ว, จริงๆ แล้ว, จริงๆแล้ว, ที่จริงแล้ว, ในความเป็นจริง, แท้จริงแล้ว, แน่นอนว่า, แน่นอน, อย่างแท้จริง,"
        " จริง ๆ, จริงๆ, นอกจากนี้, อย่างไรก็ตาม, ดังนั้น, ในที่สุด, น่าเสียดายที่, เห็นได้ชัดว่า",
        qualifiers="ประมาณ, ราว, เกือบ, เพียง, แค่, อย่างน้อย, มากกว่า, น้อยกว่า, ถ้า, หาก, อาจ, คงจะ, กว่า",
        openers="ใน, เมื่อ, ตั้งแต่, หลัง, ก่อน",
    ),
}

REASONS = frozenset(
    "because due thanks despite without wegen weil dank trotz ohne parce grâce malgré sans porque gracias"
    " pese sin perché grazie nonostante senza apesar sem omdat ondanks dankzij zonder eftersom trots tack"
    " utan fordi trods takket tross uten koska ponieważ mimo dzięki bez protože navzdory díky потому"
    " несмотря благодаря без попри завдяки тому επειδή παρά χάρη χωρίς لأن رغم بفضل بدون כי למרות בלי زیرا"
    " علی‌رغم بدون vì nhờ karena meskipun berkat tanpa".split()
)
"""Words that begin a reason, which a negation before it may deny, and behind it cannot."""

VALUES = (*range(2, 21), *range(30, 100, 10))
NUMBERS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
    " eighty ninety",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig"
    " sechzig siebzig achtzig neunzig",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante"
    " soixante-dix quatre-vingts quatre-vingt-dix",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta"
    " setenta ochenta noventa",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
    " quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta"
    " cinquanta sessanta settanta ottanta novanta",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
    " dezasseis dezassete dezoito dezanove vinte trinta quarenta cinquenta sessenta"
    " setenta oitenta noventa",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"
    " vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig"
    " zeventig tachtig negentig",
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton"
    " sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "pl": "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"
    " trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
    " dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt"
    " osiemdziesiąt dziewięćdziesiąt",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"
    " тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
    " двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
}
"""The words for `VALUES`, in their order."""
COUNTS = {
    "en": "one hundred thousand million billion trillion dozen half third thirds quarter quarters"
    " fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths tenth tenths",
    "de": "hundert tausend million millionen milliarde milliarden drittel viertel fünftel",
    "fr": "cent cents mille million millions milliard milliards quatre-vingt tiers quart quarts",
    "es": "cien ciento mil millón millones tercio tercios cuarto cuartos",
    "it": "cento mille mila milione milioni miliardo miliardi terzo terzi quarto quarti",
    "pt": "cem cento mil milhão milhões terço terços dezesseis dezessete dezenove",
    "nl": "honderd duizend miljoen miljard derde kwart",
    "sv": "hundra tusen miljon miljoner miljard miljarder tredjedel tredjedelar",
    "pl": "sto tysiąc tysiące tysięcy milion miliony milionów trzecia trzecie",
    "ru": "сто тысяча тысячи тысяч миллион миллиона миллионов миллиард трети треть",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre halvtreds tres"
    " halvfjerds firs halvfems hundrede tusind million millioner",
    "no": "to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti førti femti seksti"
    " sytti åtti nitti hundre tusen million millioner",
    "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat"
    " miljoona miljoonaa",
    "hu": "két kettő három négy öt hat hét nyolc kilenc tíz húsz harminc negyven ötven hatvan"
    " hetven nyolcvan kilencven száz ezer millió",
    "cs": "dva dvě tři čtyři pět šest sedm osm devět deset dvacet třicet čtyřicet padesát"
    " šedesát sedmdesát osmdesát devadesát sto tisíc milion milionů",
    "ro": "doi două trei patru cinci șase șapte opt nouă zece douăzeci treizeci sută sute mie"
    " mii milion milioane",
    "uk": "два дві три чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сорок"
    " п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто тисяча тисяч мільйон",
    "bg": "два две три четири пет шест седем осем девет десет двадесет тридесет сто хиляда",
    "el": "δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα είκοσι τριάντα σαράντα πενήντα εκατό",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen"
    " doksan yüz bin milyon",
    "hi": "दो तीन चार पांच पाँच छह सात आठ नौ दस बीस तीस चालीस पचास सौ हज़ार लाख",
}
"""Further words that count, where a hyphen or space beside them may make another number."""
ORDINALS = """
first second third fifth ninth twelfth half quarter double erste zweit dritt siebt
premi deuxi quatri neuvi primer segund tercer cuart quint sext séptim octav noven décim
primo prima second terz quart sest settim ottav terceir eerste derde första andra tredje
fjärde femte sjätte første anden annen fjerde femte sjette ensimmäi toinen toise kolma neljä
viide harmad negyed ötöd hatod heted első pierwsz drug trzeci czwart szóst prvn třet čtvrt
перв втор трет четв шест седьм перш друг четверт шост първ трет четвърт πρωτ δευτερ τριτ
τεταρτ πεμπτ întâi doilea treilea patrulea birinci ikinci üçüncü dördüncü beşinci thứ pertama
kedua ketiga keempat
"""
"""How ordinals begin that do not begin like their numbers."""
ALL = frozenset(
    "all every each everyone everybody always alle allen alles jede jeder jedes immer"
    " tout tous toute toutes chaque toujours todo toda todos todas cada siempre sempre tutto tutti"
    " tutta tutte ogni altijd iedere elke alla allt varje altid hver kaikki kaikkia kaikille aina"
    " minden mindig wszystkie wszyscy wszystkim każdy zawsze všechny všichni vždy každý все всех всем"
    " каждый всегда всі всіх кожен завжди всички всеки винаги όλοι όλες όλα όλους πάντα toți toate"
    " mereu tüm bütün her hepsi tất mọi mỗi semua setiap selalu tots totes".split()
)
"""Words that leave nothing out."""
