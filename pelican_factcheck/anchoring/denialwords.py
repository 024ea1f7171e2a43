"""The words by which sentences deny, by language.

For each language four lists, parted by `|`: words that call a statement untrue;
words that negate; phrases that look like either and are not; conjunctions that begin
a clause with a truth of its own. A star stands for the rest of a word, or for what
comes before it; three dots for some words; a slash, among what is harmless, for the
quote. Lists of scripts without spaces are looked for inside of words.
"""

WORDS = {
    "en": """
    false*, untrue, no truth, not the case, fake news, discredit*, reject*, bogus, zero proof, zero
    evidence, little evidence, few believe, pure invention, rumour*, rumor*, quash*, untruth*,
    wrong, wrongly, incorrect*, inaccurate*, mistaken*, erroneous*, a lie, lies, lied, lying, liar*,
    a myth, myth, myths, a hoax, hoax*, fabricat*, baseless*, unfounded, groundless*,
    unsubstantiated, fictitious, fake, a rumour, a rumor, a legend, nonsense, debunk*, disprove*,
    disproved, refut*, rebut*, contradict*, contrary to, deny, denies, denied, denying, denial*,
    disput*, dismiss*, misleading*, misinform*, disinform*, doubt*, far from, unlikely, impossible,
    improbable, fallacy, misconception*, misunderst*, invented, unproven, unconfirmed, disagree*,
    the opposite, is made up, was made up, are made up, were made up, be made up, been made up,
    being made up, made-up, made up by, made up that, made up the story, made up the claim, simply
    made up, entirely made up, all made up, making it up, making this up, made it up, made this up,
    made that up, concoct*, trumped up, trumped-up, an invention of the press, an invention of the
    media, an invention of the opposition, invention of his, invention of her, mere invention, sheer
    invention, is an invention, was an invention, allegedly, purportedly, supposedly, would have us
    believe, would have you believe, would have us think, wants us to believe, want us to believe,
    wanted us to believe, or so the story goes, or so they say, or so he says, or so she says, or so
    he claims, or so she claims, or so they claim, or so it is claimed, or so it was claimed, or so
    it is said, or so we are told, or so we were told, nobody believes, nobody believed, no one
    believes, no one believed, is fiction, was fiction, are fiction, a fiction, pure fiction, a
    prank, a spoof
    | not, no, never, nor, neither, nobody, nothing, none, nowhere, no one, cannot, *n't, without,
    hardly, scarcely, barely, lack*, fails to, failed to, refuse to, refuses to, refused to, rather
    than, instead of, stopped short of, anything but
    | isn't it, aren't they, don't forget, don't worry, do not forget, no doubt, without doubt,
    without a doubt, beyond doubt, undoubtedly, doubtless, not only, not just, not merely, not
    least, not to mention, no wonder, no less, no fewer, no more than, no later than, not long,
    nothing but, why not, whether or not, no matter, needless, no. #, could not deny, cannot deny,
    no denying, cannot be denied, no one denies, nobody denies, never denied, not deny, did not
    dispute, no dispute, no one disputes, nobody disputes, not doubt, if not, or not, rights and
    wrongs, no longer than, never before, made up of, made up for, made up his mind, made up her
    mind, made up their mind*, an invention of the #*, is an invention of the #*, was an invention
    of the #*, is an invention by, was an invention by, is an invention that, was an invention that,
    without delay, in no time, nothing if not, without warning, without exception, without question
    | and, but, yet, so, while, whereas, though, although, because, however, whilst
    """,
    "de": """
    eine ente, eine zeitungsente, entbehrt, entbehren, fehlanzeige, falsch*, unwahr*, unzutreffend*,
    unrichtig*, irrig*, irrtum*, irrtümlich*, gelogen, lüge*, erlogen, lügt, log, märchen, mythos,
    mythen, legende*, ammenmärchen, falschmeldung*, gerücht*, erfunden*, frei erfunden, haltlos*,
    unbegründet*, unbelegt*, widerleg*, dementi*, bestreite*, bestritt*, bestritten*, leugne*,
    geleugnet, verneint*, entgegen, im gegensatz zu, unsinn*, schwindel, fake*, zweifel*,
    bezweifel*, angezweifelt, widersprach, widerspricht, widersprechen, zurückgewiesen, wies zurück,
    weist zurück, unmöglich, unwahrscheinlich, keineswegs, mitnichten, irreführend*, angeblich*,
    vorgeblich*, vermeintlich*, fälschlich*, ausgedacht*, aus der luft gegriffen, fingiert*,
    erdichtet*, zusammengereimt, eine erfindung der, reine erfindung, pure erfindung, bloße
    erfindung, alles andere als, weismachen, weiszumachen, glauben machen, glauben zu machen, glaubt
    niemand, glaubte niemand, niemand glaubt, niemand glaubte
    | nicht, nie, niemals, nimmer, kein, keine, keinen, keinem, keiner, keines, keinerlei, niemand*,
    nichts, weder, noch nie, ohne, kaum, statt, anstatt, nirgends, nirgendwo
    | nicht wahr, nicht zu verwechseln, nicht nur, nicht bloß, nicht zuletzt, nicht weniger, nichts
    als, ohne zweifel, kein zweifel, keine zweifel, zweifellos, zweifelsohne, kein wunder, nicht
    mehr als, nicht lange, nicht leugnen, nicht zu leugnen, nicht bestreiten, nicht zu bestreiten,
    unbestritten*, ob oder nicht, noch nicht einmal, ohne verzug, ohne vorwarnung, ohne ausnahme,
    ohne frage, ohne weiteres
    | und, aber, doch, jedoch, sondern, während, obwohl, weil, denn, sowie
    """,
    "fr": """
    contrevérité*, dépourvu*, dénué*, infirm*, faux, fausse*, faussement, inexact*, erroné*,
    incorrect*, mensonge*, mensong*, ment, mentait, menti, mythe*, légende*, canular*, rumeur*,
    infondé*, sans fondement, invent*, démen*, dément*, nie, nient, niait, niaient, nié, niée,
    niant, réfut*, contest*, contrairement, contraire à, au contraire, contraires à, contredi*, à
    tort, intox*, infox, fabriqué*, fantais*, doute*, impossible*, improbable*, trompeu*, une erreur
    de, par erreur, une erreur que, balivernes, conteste*, prétendument, soi-disant, fictif,
    fictive*, affabulation*, de toutes pièces, une invention de la presse, pure invention, faire
    croire que, nous faire croire, voudrait faire croire, personne ne croit, personne n'y croit,
    personne ne le croit, personne n'a cru
    | ne, n', n'*, non, pas, jamais, aucun*, personne, rien, nul, nulle, nullement, guère, sans, ni,
    plutôt que, au lieu de, loin d', loin de, tout sauf
    | n'est-ce pas, non ?, n'oubliez pas, n'hésitez pas, ne vous inquiétez pas, pas de problème, pas
    mal, pas de panique, n'importe, en doutez, en doute, sans doute, sans aucun doute, nul doute,
    aucun doute, non seulement, pas seulement, n'est pas seulement, rien moins que, pourquoi pas, ne
    que, à personne près, ne nie pas, nul ne nie, personne ne nie, en personne, une personne, la
    personne, cette personne, par personne, pas de doute, un pas, à pas, pas à pas, n'a nié, sans
    délai, sans tarder, sans exception, sans conteste, sans prévenir, sans appel
    | et, mais, or, car, tandis que, alors que, bien que, parce que, cependant
    """,
    "es": """
    carec*, contradicho, falso, falsa, falsos, falsas, falsamente, falsedad*, mentira*, miente*,
    mintió, inexacto*, inexacta*, incorrect*, erróne*, equivocad*, incierto, incierta, mito, mitos,
    leyenda*, bulo, bulos, rumor, rumores, infundad*, sin fundamento, inventad*, invención, niega*,
    negó, negaron, negaba*, negado, negando, desmint*, desmient*, desmentid*, desmentir, refut*,
    rebat*, contrario a, al contrario, contrariamente, contradi*, duda*, imposible, improbable,
    patraña*, engaños*, rechaz*, supuestamente, presuntamente, fictici*, pura invención, se lo
    inventó, hacernos creer, hacer creer que, nadie cree, nadie lo cree, nadie creyó
    | no, nunca, jamás, nadie, nada, ningún*, ningun*, sin, tampoco, ni, en vez de, en lugar de,
    lejos de, apenas, todo menos
    | no te parece, no olvides, no te preocupes, no se preocupe, no solo, no sólo, no solamente, no
    obstante, sin embargo, sin duda, sin dudas, no hay duda, nada más, nada menos, no niega, no
    negó, nadie niega, ni siquiera un minuto, sin dudar, sin lugar a dudas, no cabe duda, sin
    demora, sin excepción, sin aviso, sin previo aviso
    | y, e, pero, mas, aunque, mientras, porque, sino
    """,
    "it": """
    priva di, privo di, privi di, contraddett*, falso, falsa, falsi, false, falsamente, falsità,
    bugia, bugie, mentito, menzogn*, inesatt*, erronea*, erroneo, erronei, errat*, sbagliat*,
    scorrett*, mito, miti, leggenda*, bufala, bufale, infondat*, inventat*, invenzione, nega, negò,
    negano, negato, negava*, negando, smentisc*, smenti*, smentì, confuta*, contrari*, contraddi*,
    dubit*, dubbi*, impossibile, improbabile, voce infondata, fandonia, fandonie, respint*,
    respinge, presuntamente, asseritamente, fittizi*, frutto di fantasia, pura invenzione, campato
    in aria, campata in aria, farci credere, far credere che, nessuno crede, nessuno ci crede,
    nessuno lo crede
    | non, mai, nessun*, niente, nulla, senza, né, neanche, nemmeno, neppure, invece di, anziché,
    lontano dal, mica, tutt'altro che, tutto fuorché
    | non solo, non soltanto, nondimeno, senza dubbio, senza alcun dubbio, nessun dubbio,
    nient'altro che, non nega, nessuno nega, non meno di, più che mai, senza indugio, senza
    eccezioni, senza eccezione, senza preavviso
    | e, ed, ma, però, mentre, perché, benché, sebbene, bensì
    """,
    "pt": """
    carec*, desprovid*, falso, falsa, falsos, falsas, falsamente, falsidade*, mentira*, mentiu,
    inexat*, incorret*, erróne*, errône*, errad*, inverídic*, inverdade, mito, mitos, lenda*,
    boato*, embuste, infundad*, sem fundamento, inventad*, invenção, nega, negou, negam, negaram,
    negava*, negado, negando, desmente*, desmentiu*, desmentir*, desmentid*, refut*, rebate*,
    contrariamente, ao contrário, contrári*, contradi*, duvid*, dúvida*, impossível, improvável,
    rejeit*, supostamente, alegadamente, fictíci*, pura invenção, fazer-nos crer, fazer crer que,
    ninguém acredita, ninguém acreditou
    | não, nunca, jamais, ninguém, nada, nenhum*, sem, nem, tampouco, em vez de, longe de, tudo
    menos
    | não só, não apenas, não somente, sem dúvida, sem dúvidas, não há dúvida, nada mais, nada
    menos, não nega, não negou, ninguém nega, no entanto, sem demora, sem exceção, sem excepção, sem
    aviso prévio
    | e, mas, porém, embora, enquanto, porque, contudo
    """,
    "nl": """
    nul bewijs, ontbreekt, ontbreken, onwaar, onwaarheid, onjuist*, onterecht, ten onrechte, vals,
    valse, foutief, fout, verkeerd*, leugen*, liegt, loog, gelogen, mythe*, fabel*, broodje aap,
    hoax, gerucht*, ongegrond*, verzonnen, verzinsel*, ontken*, weerleg*, bestrijd*, bestreed,
    betwist*, tegenspr*, tegengespr*, in tegenstelling tot, anders dan, in strijd met, twijfel*,
    onmogelijk, onwaarschijnlijk, onzin, misleidend*, verworpen, zogenaamd*, naar verluidt,
    vermeend*, uit de duim gezogen, uit de lucht gegrepen, gefingeerd*, fictief, verzint, verzon,
    doen geloven, wijsmaken, wijs te maken, wijs maken, gelooft niemand, geloofde niemand, niemand
    gelooft, niemand geloofde, mist elke grond, mist iedere grond, elke grond mist
    | niet, nooit, geen, niemand, niets, nergens, noch, zonder, nauwelijks, in plaats van,
    geenszins, evenmin, allesbehalve, alles behalve
    | niet alleen, niet slechts, zonder twijfel, ongetwijfeld, geen twijfel, niets dan, niet minder
    dan, niet ontken*, niemand ontkent, zonder uitstel, zonder uitzondering, zonder waarschuwing
    | en, maar, terwijl, want, omdat, hoewel, doch
    """,
    "sv": """
    saknar, saknas, falsk*, osann*, osant, felaktig*, fel, lögn*, ljuger, ljög, myt, myten, myter*,
    bluff*, rykte*, ogrundad*, grundlös*, påhitt*, hittepå, förneka*, nekar, nekade, dementera*,
    tillbakavis*, motbevis*, vederlagt, vederlägg*, bestrid*, bestred, tvärtemot, i motsats till,
    tvivl*, tvekar, omöjlig*, osannolik*, motsäg*, nonsens, vilseledande, avfärda*, påstås, påstått,
    påstådd*, uppdiktad*, fabricerad*, gripen ur luften, gripet ur luften, lura i oss, få oss att
    tro, ingen tror, inga bevis
    | inte, ej, icke, aldrig, ingen, inget, inga, ingenting, varken, utan, knappast, knappt, i
    stället för, istället för, ingenstans, allt annat än
    | inte bara, inte enbart, inte minst, utan tvivel, utan tvekan, utan också, utan även, ingen
    tvekan, inget tvivel, förnekar inte, ingen förnekar, utan dröjsmål, utan undantag, utan
    förvarning
    | och, men, medan, eftersom, fast, fastän
    """,
    "da": """
    savner, mangler, falsk*, usand*, usandt, forkert*, fejlagtig*, ukorrekt*, løgn*, lyver, løj,
    myte*, fup, rygte*, ubegrundet*, grundløs*, opspind, opdigtet, benægt*, nægter, nægtede,
    dementer*, afvis*, modbevis*, bestrid*, bestred, modsig*, tværtimod, i modsætning til, modsat,
    tvivl*, betvivl*, umulig*, usandsynlig*, vildledende, urigtig*, angivelig*, påstået, påstås,
    opdigt*, fabrikeret*, grebet ud af luften, det pure opspind, bilde os ind, få os til at tro,
    ingen tror, ingen bevis, ingen beviser, taget ud af luften
    | ikke, ej, aldrig, ingen, intet, ingenting, hverken, uden, næppe, i stedet for, alt andet end
    | ikke kun, ikke bare, ikke blot, ikke mindst, uden tvivl, ingen tvivl, benægter ikke, ingen
    benægter, uden tøven, uden undtagelse, uden varsel
    | og, men, mens, fordi, selvom
    """,
    "no": """
    mangler, mangla*, falsk*, usann*, usant, feil, feilaktig*, ukorrekt*, uriktig*, løgn*, lyver,
    løy, myte*, bløff, rykte*, ubegrunnet*, grunnløs*, oppspinn, oppdiktet, benekt*, nekter, nektet,
    nekta, dementer*, avvis*, avvist*, motbevis*, bestrid*, bestred, motsi*, tvert imot, i
    motsetning til, tvil*, umulig*, usannsynlig*, villedende, avkreft*, tilbakevis*, angivelig*,
    visstnok, påstått*, påstås, oppdikt*, fabrikkert*, grepet ut av luften, innbille oss, få oss til
    å tro, ingen tror, ingen bevis, ingen beviser, tatt ut av luften, tatt ut av lufta
    | ikke, ikkje, aldri, ingen, intet, ingenting, verken, uten, utan, neppe, i stedet for, alt
    annet enn
    | ikke bare, ikke kun, ikke minst, uten tvil, ingen tvil, benekter ikke, ingen benekter, uten
    opphold, uten unntak, uten varsel
    | og, men, mens, fordi, selv om
    """,
    "fi": """
    vailla, puuttu*, väärä*, väärin, virheelli*, epätosi, epätot*, valhe*, valhetta, valehte*,
    myytti*, huijaus*, huhu*, perättö*, perätön, aihee*ton, tekaist*, keksit*, kiist*, kieltää,
    kielsi, kielsivät, kieltävät, kumo*, vastoin, päinvastoin, epäil*, mahdoton*, mahdotonta,
    epätodennäköi*, harhaanjohtav*, torjui, väitetysti, väitet*, muka, sepitet*, sepitty*,
    keksitty*, tuulesta temmat*, uskotella, kukaan ei usko
    | ei, en, et, emme, ette, eivät, älä, eikä, ilman, ei ole, tuskin, ettei, eivätkä, enkä, sen
    sijaan että, kaikkea muuta kuin
    | ei vain, ei ainoastaan, ei pelkästään, epäilemättä, ei epäilystäkään, ei kiellä
    | ja, mutta, vaan, kun taas, koska, vaikka
    """,
    "pl": """
    brak, brakuje, pozbawion*, fałsz*, nieprawd*, błędn*, mylne, mylnie, kłamstw*, kłamie, kłamał*,
    mit, mitem, mity, bzdur*, plotk*, pogłosk*, bezpodstawn*, bezzasadn*, wymysł*, zmyśl*,
    zaprzecz*, dementuj*, zdementowa*, obali*, obalon*, neguj*, zanegowa*, kwestion*,
    zakwestionowa*, wbrew, w przeciwieństwie do, przeczy, przeczą, wątp*, niemożliw*, nieścisł*,
    fake*, oszustw*, wyssan*, odrzuci*, rzekom*, podobno, ponoć, wymyślon*, sfabrykowan*,
    spreparowan*, wmówić, wmawia, wmawiają, nikt nie wierzy, nikt w to nie wierzy
    | nie, nigdy, nikt, nic, nigdzie, żaden, żadn*, bez, ani, zamiast, ledwie, niczego, nikogo,
    nikomu, daleki od, daleka od, dalekie od
    | nie tylko, nie jedynie, nie mniej, niemniej, bez wątpienia, nie ma wątpliwości, nic dziwnego,
    nie zaprzecza, nikt nie zaprzecza, bez zwłoki, bez wyjątku, bez ostrzeżenia
    | i, a, ale, lecz, jednak, natomiast, bo, ponieważ, chociaż, choć, podczas gdy
    """,
    "cs": """
    omyl*, výmysl*, chybí, nepravd*, nepravdiv*, lživ*, lež, lži, lží, lže, lhal*, mylně, mylné,
    mylná, mylný, mýtus, mýtem, mýty, falešn*, chybn*, hoax*, fám*, bludn*, nesmysl*, smyšlen*,
    vymyšlen*, neopodstatn*, nepodložen*, popřel*, popír*, popřít, dement*, vyvrát*, vyvrac*,
    odmít*, zpochyb*, navzdory, v rozporu s, v rozporu se, na rozdíl od, pochyb*, nemožn*,
    nesprávn*, zavádějíc*, údajn*, prý, domněl*, vykonstruovan*, vybájen*, vycucan*, namluvit*,
    namlouv*, nikdo nevěří, nikdo tomu nevěří
    | ne, není, nejsou, nejsem, nebyl*, nebude*, nebudou, nemá, nemají, nelze, nikdy, nikdo, nic,
    nikde, žádn*, bez, ani, nikoli, nikoliv, nemůž*, nemoh*, nechce*, nechtě*, neměl*, neřekl*,
    netvrd*, nepotvr*, neprok*, neexist*, nedoš*, nesta*, nevěř*, neplat*, nepro*, nedal*, nepřišl*,
    nepostav*, neudělal*, místo aby, nijak, sotva, ne*l, ne*la, ne*lo, ne*li, ne*ly, neříká*,
    neuvád*, neznamen*, nedokaz*, nesouhlas*, nepřizn*, nepodpořil*, nedopad*, neviděl*, neví,
    nevědě*, nezvýš*, nesníž*, nezavř*, nepříš*, všechno možné
    | nepál*, nechal*, nesl, nesla, neslo, nesli, nesly, neděl, nestlé, nejen, nejenom, nejen že,
    bez pochyb, bezpochyby, nepochybn*, není pochyb, není divu, nikdo nepopírá, nepopírá, nepopřel*,
    nic než, neprodlen*, nestabil*, neproslul*, bez prodlení, bez výjimky, bez odkladu, bez varování
    | a, i, ale, avšak, zatímco, protože, ačkoli, jenže, neboť
    """,
    "sk": """
    omyl*, výmys*, chýba*, nepravd*, nepravdiv*, lživ*, lož, lži, klame, klamal*, klamstv*, mylne,
    mylné, mýtus, mýtom, mýty, falošn*, chybn*, hoax*, fám*, nezmysel*, vymyslen*, neopodstatnen*,
    nepodložen*, poprel*, popier*, poprieť, dement*, vyvrát*, vyvrac*, odmiet*, spochyb*, napriek, v
    rozpore s, v rozpore so, na rozdiel od, pochyb*, nemožn*, nesprávn*, zavádzajúc*, údajn*, vraj,
    domnel*, vykonštruovan*, vycucan*
    | nie, nebol*, nebude*, nebudú, nemá, nemajú, nemožno, nikdy, nikto, nič, nikde, žiad*, bez,
    ani, nemôž*, nemoh*, nechce*, nechce, nemal*, nepovedal*, netvrd*, nepotvr*, nepreuk*, nedokáz*,
    neexist*, nedoš*, nestal*, neverí*, neplat*, nepre*, nedal*, neprišl*, nepostav*, namiesto,
    nijako, sotva, ne*l, ne*la, ne*lo, ne*li, nehovor*, neuvád*, neznamen*, nedokaz*, nesúhlas*,
    neprizn*, nezvýš*, neznížil*, nezatv*
    | nepál*, nechal*, nestlé, nielen, nie len, bez pochýb, bezpochyby, nepochybn*, niet pochýb,
    niet divu, nikto nepopiera, nepopiera, nepoprel*, nestabil*, nepretržit*, bez výnimky, bez
    odkladu, bez varovania
    | a, i, ale, avšak, kým, zatiaľ čo, pretože, lebo, hoci
    """,
    "uk": """
    позбавлен*, відсутн*, неправда, неправди, неправдою, неправдив*, брехн*, бреше, збрехав*, хибн*,
    помилков*, фальш*, міф, міфом, міфи, вигадк*, вигадан*, фейк*, чутк*, плітк*, безпідставн*,
    недостовірн*, неточн*, заперечу*, заперечи*, спростов*, спросту*, всупереч, на відміну від,
    суперечить, сумнів*, неможлив*, невірн*, маніпуляц*, відкину*, відкида*, нісенітниц*, нібито,
    буцімто, начебто, сфабрикован*, придуман*, висмоктан*
    | не, ні, ніколи, ніхто, нічого, ніщо, ніде, немає, нема, без, жоден, жодн*, замість, аж ніяк,
    ледве, навряд, нікого, ані
    | не тільки, не лише, без сумніву, безсумнівно, поза сумнівом, немає сумніву, не менше, не
    більше, ніхто не заперечує, не заперечує, не заперечив*, тим не менше, не раз, без зволікання,
    без винятку, без попередження
    | і, й, та, а, але, проте, однак, бо, тоді як, хоча, оскільки
    """,
    "ru": """
    лишено, лишены, лишена, лишен, лишён, отсутству*, неправд*, ложь, лжи, ложью, ложн*, лжёт, лжет,
    солгал*, лгал*, врёт, врет, враньё, вранье, выдумк*, вымысел, вымыш*, миф, мифом, мифы, фейк*,
    слух, слухи, утка, недостоверн*, неверн*, неточн*, ошибочн*, ошибк*, фальш*, необоснованн*,
    беспочвенн*, отриц*, опроверг*, опроверж*, вопреки, в отличие от, противореч*, сомне*, сомнит*,
    усомнил*, невозможн*, заблужден*, отверг*, оспори*, оспарива*, клевет*, якобы, мним*, выдуман*,
    придуман*, сфабрикован*, измышлен*, надуман*, никто не верит, никто в это не верит, высосан*
    | не, нет, ни, никогда, никто, ничего, ничто, нигде, никак*, никем, никому, никого, без, нельзя,
    вместо, едва ли, вряд ли, отнюдь
    | не только, не просто, не менее, не более, тем не менее, без сомнения, без сомнений,
    несомненно, нет сомнений, не сомневается, ничего кроме, не раз, никто не отрицает, не отрицает,
    не отрицал*, не опроверг*, едва ли не, чуть не, не что иное, без промедления, без исключения,
    без предупреждения
    | и, а, но, однако, зато, потому что, хотя, тогда как, поскольку
    """,
    "bg": """
    лишен*, липсва*, неистина, неистини, невярн*, неверн*, лъжа, лъжи, лъжлив*, лъже, излъга*, мит,
    митове, мита, измислиц*, измислен*, фалшив*, слух, слухове, погрешн*, грешн*, неточн*,
    неоснователн*, необоснован*, отрич*, отрече, отрекъл*, опроверг*, оборв*, обори, противно на, за
    разлика от, напротив, противоречи, съмня*, съмнен*, невъзможн*, заблужден*, отхвърл*, оспорва*,
    уж, скалъпен*, изфабрикуван*, изсмукан*
    | не, няма, нямаше, никога, никой, нищо, никъде, никакв*, без, нито, вместо, едва ли, не е
    | не само, без съмнение, несъмнено, няма съмнение, не по-малко, не повече, никой не отрича, не
    отрича, не отрече, без изключение, без забавяне, без предупреждение
    | и, а, но, обаче, защото, докато, макар, въпреки че
    """,
    "ro": """
    lipsit*, lipsesc, lipsește, fals, falsă, falși, false, neadevăr*, inexact*, incorect*, greșit*,
    eronat*, minciun*, mințit, mit, mitul, mituri, legend*, zvon*, nefondat*, neîntemeiat*,
    inventat*, născoci*, neagă, nega, negat, negă, dezmin*, infirm*, contest*, combăt*, contrar,
    contrazi*, spre deosebire de, îndoi*, imposibil*, improbabil*, respin*, chipurile, cică,
    pretins*, presupus*, fictiv*
    | nu, n-*, nici, niciodată, nimeni, nimic, nicăieri, niciun*, nici un*, fără, în loc să, departe
    de
    | nu numai, nu doar, nu mai puțin, fără îndoială, nu încape îndoială, nimic altceva decât, nu
    neagă, nimeni nu neagă, fără întârziere, fără excepție, fără avertisment
    | și, iar, dar, însă, ci, pentru că, deși, în timp ce, deoarece
    """,
    "hu": """
    nélkülözi, hiányzik, hiányoznak, hamis*, valótlan*, téves*, tévedés*, tévhit*, hazugság*,
    hazudik, hazudott, hazudta, mítosz*, legenda*, álhír*, kacsa, kitalál*, koholmány*, alaptalan*,
    megalapozatlan*, pontatlan*, helytelen*, tagad*, cáfol*, megcáfol*, vitat*, ellentétben,
    ellentétes*, szemben azzal, kétség*, kétl*, lehetetlen*, valószínűtlen*, félrevezető*,
    elutasít*, pletyka, állítólag*, koholt, fiktív, kiagyalt, légből kapott*
    | nem, ne, sem, se, soha, sohasem, senki*, semmi*, sehol, nincs*, sincs*, nélkül, helyett,
    aligha, egyetlen sem
    | nem csak, nemcsak, nem csupán, kétségtelen*, kétségkívül, nem kétséges, nem tagadja, senki sem
    tagadja, nem kevesebb, kivétel nélkül, késedelem nélkül, figyelmeztetés nélkül
    | és, s, de, azonban, hanem, míg, mert, bár, mivel, viszont
    """,
    "el": """
    στερείται, στερούνται, ψευδ*, ψευδή*, ψέμα*, ψεύτικ*, ψεύδ*, αναληθ*, ανακριβ*, λάθος,
    λανθασμέν*, εσφαλμέν*, μύθος, μύθο*, μύθευμα, φήμη*, αβάσιμ*, ανυπόστατ*, επινόησ*, αρνείται,
    αρνήθηκ*, αρνούνται, άρνησ*, διαψεύδ*, διέψευσ*, διαψεύστηκ*, διάψευσ*, αντικρού*, αντέκρουσ*,
    αμφισβητ*, αντίθετα, σε αντίθεση, αμφιβ*, αδύνατ*, απίθαν*, παραπλανητικ*, κατέρριψ*,
    καταρρίπτ*, απορρίπτ*, απέρριψ*, δήθεν, υποτίθεται, φερόμεν*, επινοημέν*
    | δεν, δε, μην, μη, όχι, ποτέ, κανείς, κανένας, κανένα*, καμία, καμιά, τίποτα, τίποτε, πουθενά,
    χωρίς, δίχως, ούτε, μήτε, αντί, σχεδόν ποτέ, ουδέποτε, ουδείς, ουδεμία
    | όχι μόνο, όχι απλώς, χωρίς αμφιβολία, αναμφίβολα, δεν υπάρχει αμφιβολία, αναμφισβήτητ*, κανείς
    δεν αρνείται, δεν αρνείται, δεν αρνήθηκε, χωρίς εξαίρεση, χωρίς καθυστέρηση, χωρίς προειδοποίηση
    | και, κι, αλλά, όμως, ενώ, γιατί, επειδή, αν και, μα
    """,
    "tr": """
    yoksun*, yanlış*, yalan*, asılsız*, doğru değil*, gerçek dışı, gerçekdışı, efsane*, uydurma*,
    hatalı*, söylenti*, dedikodu*, sahte*, temelsiz*, dayanaksız*, inkâr*, inkar*, reddet*,
    reddedi*, çürüt*, aksine, tersine, çeliş*, şüphe*, imkânsız*, imkansız*, olanaksız*, yanıltıcı*,
    karşı çık*, safsata*, iftira*, hurafe*, sözde, güya, sözümona, uydurul*, iddiaya göre, iddialara
    göre
    | değil*, yok, yoktu*, yoktur, hiç, hiçbir*, asla, ne ... ne, olmadan, kimse, yerine, *madı,
    *medi, *madım, *medim, *madık, *medik, *madılar, *mediler, *madınız, *mediniz, *madıkça,
    *medikçe, *madığı*, *mediği*, *mamış*, *memiş*, *mıyor*, *miyor*, *muyor*, *müyor*, *mayacak*,
    *meyecek*, *mayacağı*, *meyeceği*, *maz, *mez, *maması*, *memesi*, *mayan, *meyen, *madan,
    *meden
    | yalnızca değil, sadece değil, kuşkusuz, şüphesiz*, hiç şüphe yok, hiç kuşku yok, inkâr etmedi,
    inkar etmedi, inkâr etmiyor, inkar etmiyor, namaz, *lamaz mı, değil mi, olmaz mı, temmuz,
    nedeniyle, neden, birden, akademi*, komedi*, başlamadan önce, medya*, beden, maden, yeniden,
    kalmadı ki, tomaz, yalnızca / değil, yalnız / değil, sadece / değil, *madan sonra, *meden sonra,
    *madan önce, *meden önce, *madan beri, *meden beri, mahkemeden, ödemeden
    | ve, ama, fakat, ancak, oysa, çünkü, ise, iken
    """,
    "ar": """
    كاذب*, كذب*, أكذوبة, أكاذيب, الكذب, زائف*, باطل*, خاطئ*, خطأ, غير صحيح*, ليس صحيح*, مغلوط*,
    مضلل*, خرافة, أسطورة, شائعة, إشاعة, إشاعات, شائعات, مزاعم, زعم, مختلق*, ملفق*, لا أساس, نفى,
    نفت, نفوا, ينفي, تنفي, ينفون, نافيا*, نفي, أنكر*, ينكر*, تنكر*, إنكار, فند*, يفند*, تفند*, دحض*,
    يدحض*, كذّب, خلافا*, بخلاف, على عكس, بعكس, خلاف, يناقض, تناقض, تناقضت, شك, يشك*, شكك*, يشكك*,
    مستحيل*, مستبعد*, رفض*, يرفض*, وهم, فبرك*, مفبرك*, يزعم*, المزعوم*, زعما, مفتعل*, يقال إن, عار
    عن الصحة, عارية عن الصحة, عار من الصحة
    | لا, ولا, لم, ولم, لن, ولن, ليس, ليست, وليس, وليست, غير, دون, بدون, من دون, أبدا, قط, ما لم,
    بلا, عدم, لا أحد, ألا, لم يكن, بدلا من, ما كان
    | لا شك, بلا شك, دون شك, من دون شك, بدون شك, لا سيما, ليس فقط, لا يزال, لا تزال, لا زال, ما زال,
    لم ينف, لا ينفي, لم ينكر, لا ينكر, لا أحد ينكر, لا أقل من, لا بد, غير أن, لا يقل عن, لا تقل عن
    | لكن, ولكن, بل, بينما, لأن, رغم, غير أن, إلا أن
    """,
    "he": """
    שקר*, כזב, שגוי*, מוטע*, טעות, בטעות, לא נכון, לא נכונה, אינו נכון, אינה נכונה, מיתוס*, אגדה, בדותה,
    בדיה, המצאה, שמועה, שמועות, חסר בסיס, חסרת בסיס, חסרי בסיס, הכחיש*, מכחיש*, הכחשה, שלל, שללה, שללו,
    שולל*, הפריך, הפריכה, הפריכו, מפריך*, מופרך*, הזים, הזימה, בניגוד, להפך, סותר*, סתר, ספק, מפקפק*,
    בלתי אפשרי*, מטעה, מטעים, דחה, דחתה, דחו, כביכול, פייק, לכאורה, מומצא*, בדוי, בדויה, בדויים
    | לא, אין, אינו, אינה, אינם, אינן, איננו, מעולם, אף פעם, אף אחד, איש, שום, בלי, ללא, מבלי, במקום,
    ושלא, שלא, כלום, ולא
    | לא רק, ללא ספק, בלי ספק, אין ספק, לא פחות, לא יותר, אינו מכחיש, איש אינו מכחיש, לא הכחיש*, איש
    העסקים, ראש ואיש
    | אבל, אך, ואילו, אולם, כי אם, בעוד, מפני ש, למרות
    """,
    "fa": """
    دروغ*, نادرست*, غلط, اشتباه*, خلاف واقع, کذب, بی‌اساس, بی اساس, بی‌پایه, بی پایه, افسانه*, شایعه*,
    جعلی, ساختگی, تکذیب*, انکار*, رد کرد*, رد می*, نفی*, برخلاف, بر خلاف, خلاف, در تضاد, تردید*, شک,
    غیرممکن, ناممکن, بعید, گمراه‌کننده, گمراه کننده, نقض, مردود, به اصطلاح, ادعایی, من‌درآوردی, خیالی
    | نه, نیست*, نبود*, نشد*, نشده*, نکرد*, نکرده*, نمی*, نمی‌*, نخواه*, ندار*, نداشت*, نداد*, نگفت*,
    نرفت*, نیامد*, ندید*, نبوده*, نیاف*, هرگز, هیچ*, هیچ‌*, بدون, بی‌آنکه, به جای, نباید, نتوان*,
    نفروخت*, نساخت*, نگرفت*
    | نه تنها, نه فقط, بدون شک, بی‌شک, بی شک, شکی نیست, تردیدی نیست, بدون تردید, انکار نکرد*, تکذیب
    نکرد*, انکار نمی*, هیچ شکی, نمی‌توان انکار
    | اما, ولی, و, بلکه, زیرا, چون, هرچند, در حالی که
    """,
    "hi": """
    झूठ*, झूठी, झूठे, असत्य, गलत, ग़लत, मिथ्या, मिथक, भ्रामक, अफवाह*, अफ़वाह*, फर्जी, फ़र्ज़ी,
    निराधार, बेबुनियाद, मनगढ़ंत, काल्पनिक, खंडन, इनकार, इन्कार, नकार*, खारिज, ख़ारिज, विपरीत, उलट,
    संदेह, शक, असंभव, कपोलकल्पित, विरोधाभास, सच नहीं, सही नहीं, ठुकरा*, कथित*, तथाकथित, गढ़ा हुआ,
    गढ़ी हुई, गढ़ी गई
    | नहीं, न, ना, कभी नहीं, बिना, बगैर, कोई नहीं, बजाय, कदापि
    | न केवल, नहीं बल्कि, केवल नहीं, बिना शक, बेशक, निस्संदेह, संदेह नहीं, शक नहीं, इनकार नहीं,
    इन्कार नहीं, न सिर्फ, न सिर्फ़, खंडन नहीं, न्यूनतम, केवल / नहीं, केवल / ही नहीं, सिर्फ / नहीं,
    सिर्फ / ही नहीं, सिर्फ़ / नहीं, सिर्फ़ / ही नहीं, मात्र / नहीं, नकारात्मक*
    | और, लेकिन, मगर, पर, परंतु, परन्तु, किंतु, जबकि, क्योंकि
    """,
    "bn": """
    মিথ্যা*, মিথ্যে, অসত্য, ভুল*, ভ্রান্ত*, গুজব*, ভিত্তিহীন*, বানোয়াট, কাল্পনিক, মিথ, ভুয়া,
    অস্বীকার*, খণ্ডন*, প্রত্যাখ্যান*, বিপরীত*, উল্টো, সন্দেহ*, অসম্ভব, বিভ্রান্তিকর, সত্য নয়, সঠিক
    নয়, নাকচ*, অপপ্রচার, কথিত*, তথাকথিত*, মনগড়া
    | না, নয়, নেই, নাই, নি, নহে, কখনো না, কখনোই, ছাড়াই, বিনা, *য়নি, *েনি, *েননি, *াননি, *াইনি,
    *বেন না, কেউ না, পরিবর্তে
    | শুধু নয়, কেবল নয়, শুধু তাই নয়, নিঃসন্দেহে, সন্দেহ নেই, অস্বীকার করেননি, অস্বীকার করেনি, না
    কি, নাকি, শুধু / নয়, শুধু / না, কেবল / নয়, কেবল / না
    | এবং, ও, কিন্তু, তবে, অথচ, কারণ, যদিও
    """,
    "th": """
    เท็จ, ไม่จริง, โกหก, ปฏิเสธ, ปฎิเสธ, เข้าใจผิด, ผิดพลาด, มายาคติ, ตำนาน, ข่าวลือ, ข่าวปลอม,
    ไม่มีมูล, ไร้มูล, กุขึ้น, แต่งขึ้น, หักล้าง, โต้แย้ง, ตรงกันข้าม, ตรงข้าม, ขัดแย้งกับ, ขัดกับ,
    สงสัย, เป็นไปไม่ได้, บิดเบือน, คลาดเคลื่อน, หลอกลวง, ไม่ถูกต้อง, อ้างว่า, กุเรื่อง, ปั้นเรื่อง,
    ปั้นแต่ง
    | ไม่, มิได้, มิใช่, หาได้, ปราศจาก, ไร้, แทนที่จะ, อย่า
    | ไม่เพียง, ไม่ใช่แค่, ไม่ใช่เพียง, ไม่ต้องสงสัย, ไม่ว่า, ไม่กี่, ไม่นาน, ไม่น้อยกว่า, ไม่เกิน,
    ไม่ปฏิเสธ, ไม่ได้ปฏิเสธ, มิใช่เพียง, ต้นไม้, ดอกไม้
    | แต่, และ, เพราะ, ในขณะที่
    """,
    "vi": """
    sai, sai lệch, sai lầm, sai sự thật, sai trái, bịa đặt, bịa, giả, tin giả, dối, nói dối, dối
    trá, hoang đường, huyền thoại, lời đồn, tin đồn, vô căn cứ, phủ nhận, bác bỏ, phản bác, chối,
    trái với, trái ngược, ngược lại, mâu thuẫn, nghi ngờ, hoài nghi, không thể, nhầm, nhầm lẫn, lầm,
    xuyên tạc, phủ định, bác, được cho là, nghe đồn, hư cấu, thêu dệt
    | không, chẳng, chưa, chả, đừng, chớ, không hề, không ai, vô, thay vì, thiếu, khỏi
    | không chỉ, không những, không khí, không gian, không quân, hàng không, không nghi ngờ, không
    phủ nhận, không chối, không kém, không ngừng, hư không, bác sĩ, bác sỹ, vô cùng, vô địch, vô
    tuyến, không lâu, trên không, phòng không, vô tình, chưa đầy, không ngoại lệ
    | và, nhưng, mà, song, còn, vì, trong khi, tuy
    """,
    "id": """
    salah, keliru, palsu, bohong*, berbohong, kebohongan, dusta, hoaks, hoax, mitos, rumor,
    desas-desus, kabar angin, isapan jempol, rekaan, karangan, membantah, dibantah, bantah*,
    bantahan, menyangkal, disangkal, sangkal*, menepis, ditepis, menolak, menampik, mengingkari,
    bertentangan, berlawanan, sebaliknya, kontras, meragukan, diragukan, ragu, mustahil,
    menyesatkan, ngawur, fiktif, tak berdasar, tidak benar, konon, diduga, dibuat-buat, mengada-ada
    | tidak, tak, bukan, bukanlah, belum, jangan, tanpa, tiada, tidaklah, tak pernah, alih-alih,
    nihil, bukannya
    | tidak hanya, tak hanya, bukan hanya, tidak saja, bukan saja, tidak lama, tanpa ragu, tidak
    diragukan, tak diragukan, tidak kurang, tidak membantah, tak membantah, tak lama, salah satu,
    salah seorang, tanpa kecuali, tanpa peringatan
    | dan, tetapi, namun, tapi, melainkan, sedangkan, karena, meskipun, sementara
    """,
    "ko": """
    거짓, 허위, 사실무근, 사실이 아니, 사실과 다르, 사실과 다른, 사실과 달리, 잘못된, 잘못 알려, 틀린, 틀렸, 틀리, 오보, 오류, 낭설, 헛소문, 소문, 유언비어,
    루머, 가짜, 날조, 조작된, 미신, 속설, 부인, 부정했, 부정하, 반박, 일축, 근거 없, 근거가 없, 근거는 없, 증거가 없, 증거는 없, 반대로, 달리, 와 달리,
    과 달리, 의심, 불가능, 거부, 오해, 왜곡, 신화에 불과, 음모론, 지어낸, 꾸며낸, 꾸며 낸, 허구
    | 않, 아니, 아닌, 아닙, 아님, 없, 못했, 못하, 못한, 안 했, 안 된, 안 한, 말고, 대신
    | 뿐만 아니라, 뿐 아니라, 뿐더러, 틀림없, 의심할 여지 없, 의심할 여지가 없, 끊임없, 어김없, 다름없, 않을 수 없, 부인하지 않, 아니나 다를까, 없이는, 지 않을까,
    말고도, 부인할 수 없
    | 그러나, 하지만, 그리고, 반면
    """,
    "ja": """
    誤り, 誤って, 誤解, 誤報, 間違い, 間違って, 間違った, 嘘, うそ, ウソ, 虚偽, 虚報, 偽, デマ, 事実無根, 事実ではな, 事実に反, 事実と異な, 真実ではな,
    根拠はない, 根拠がない, 根拠のない, 証拠はない, 証拠がない, 神話, 俗説, 噂, うわさ, 作り話, でっち上げ, 捏造, 否定, 否認, 反論, 反駁, 打ち消, 退け, 反し,
    異なり, 逆に, 矛盾, 疑わし, 疑問, 不可能, あり得な, ありえな, 不正確, ミスリード, でっちあげ, 架空, 虚構, 作り上げた話, だと称し
    | ない, なかった, なく, なかっ, ません, ませぬ, ぬ。, ずに, ず、, 代わりに, 不実, 不当
    | だけでな, のみなら, だけではな, ばかりでな, かもしれない, かもしれません, に違いない, に違いありません, 間違いない, 間違いなく, 疑いな, しかない, しかなかった,
    なければならない, なければなりません, ならない, 少なくない, 少なく, 疑う余地はない, 疑いの余地はない, まず、, 必ず、, 思わず、, 相変わらず、, まもなく, 間もなく,
    わけにはいかない, 否定しな, 否定できな, 違いない, 不動産, 不足, 不安, なくなった, なくて
    | しかし, だが, が、, けれど, 一方
    """,
    "zh": """
    不是真, 并不真, 並不真, 不真实, 不真實, 不实, 不實, 不属实, 不屬實, 虚假, 虛假, 假消息, 假新闻, 假新聞, 假的, 谎言, 謊言, 谎称, 謊稱, 撒谎, 撒謊,
    说谎, 說謊, 错误, 錯誤, 错的, 錯的, 有误, 有誤, 误解, 誤解, 谣言, 謠言, 谣传, 謠傳, 传言, 傳言, 神话, 神話, 迷思, 捏造, 编造, 編造, 杜撰, 虚构,
    虛構, 无稽, 無稽, 子虚乌有, 子虛烏有, 无中生有, 無中生有, 毫无根据, 毫無根據, 没有根据, 沒有根據, 没有证据, 沒有證據, 无证据, 無證據, 否认, 否認, 否定,
    驳斥, 駁斥, 反驳, 反駁, 辟谣, 闢謠, 推翻, 相反, 与事实不符, 與事實不符, 矛盾, 质疑, 質疑, 怀疑, 懷疑, 不可能, 误导, 誤導, 骗局, 騙局, 不正确, 不正確,
    不准确, 不準確, 并非事实, 並非事實, 据说, 據說, 据称, 據稱, 误传, 誤傳, 讹传, 訛傳, 伪造, 偽造, 胡编, 胡編, 瞎编, 瞎編, 臆造, 炮制
    | 不是, 没有, 沒有, 并不, 並不, 并非, 並非, 并未, 並未, 从不, 從不, 从未, 從未, 从没, 從沒, 未曾, 未能, 没, 沒, 无法, 無法, 绝非, 絕非, 决不, 決不,
    绝不, 絕不, 而非, 不会, 不會, 不能, 不存在, 不再, 非, 未, 无, 無, 不
    | 不仅, 不僅, 不但, 不只, 不光, 不过, 不過, 不同, 不久, 不断, 不斷, 不少, 不得不, 毫无疑问, 毫無疑問, 无疑, 無疑, 毋庸置疑, 无可否认, 無可否認,
    不可否认, 不可否認, 没有否认, 沒有否認, 未否认, 未否認, 非常, 非洲, 未来, 未來, 无论, 無論, 不管, 不论, 不論, 无线, 無線, 南非, 除非, 不足, 不安,
    不满, 不滿, 不如, 不料, 不必, 不禁, 沒收, 没收, 是否, 非法, 不幸, 差不多, 对不起, 不在乎, 不一定, 数据说, 數據說, 证据说, 證據說
    | 但, 但是, 而且, 然而, 而, 可是, 因为, 因為, 虽然, 雖然
    """,
    "ka": """
    ტყუილი*, ტყუის, იცრუა, სიცრუე*, ცრუ, მცდარი*, მცდარად, ყალბი*, არასწორი*, არასწორად, მითი*, ჭორი*,
    უსაფუძვლო*, გამოგონილი*, გამოგონება*, შეთხზული*, უარყო*, უარყოფს, უარყოფენ, უარყვეს, უარჰყო,
    გააბათილ*, აბათილებს, საპირისპირო*, საწინააღმდეგო*, ეწინააღმდეგება, განსხვავებით, ეჭვი*,
    შეუძლებელი*, სიმართლეს არ, სიმართლე არ, მტკიცებულება არ*, უმართებულო*, ვითომ*, თითქოს*, შეთითხნილი*
    | არ, არა, აღარ, ვერ, ვეღარ, ნუ, არც, ვერც, არავინ, არავის, არაფერი*, არაფრის, არსად, არასდროს,
    არასოდეს, გარეშე, ნაცვლად, არაა, არცერთი
    | არა მხოლოდ, არა მარტო, უეჭველად, ეჭვი არ არის, ეჭვგარეშე, არ უარყო*, არ უარყოფს, არა ნაკლებ*
    | და, მაგრამ, ხოლო, თუმცა, რადგან, არამედ, ოღონდ
    """,
    "hy": """
    սուտ*, ստում, ստել, կեղծ*, սխալ*, մոլորություն*, առասպել*, միֆ*, ասեկոս*, բամբասանք*, անհիմն*,
    հորինված*, հորինվածք*, հերքե*, հերքու*, հերքվ*, ժխտե*, ժխտու*, ժխտվ*, մերժե*, մերժու*, հակառակ, ի
    տարբերություն, հակասու*, կասկած*, անհնար*, ապատեղեկ*, ճիշտ չէ, ճշմարիտ չէ, վիճարկ*, ոչ ճիշտ,
    իրականությանը չի, իբր, իբրև թե, մտացածին*, շինծու
    | ոչ, չէ, չէր, չեն, չէին, չի, չեմ, չես, չենք, չկա, չկար, չկան, երբեք, ոչինչ, ոչ ոք, առանց, փոխարեն,
    չ*, մի՛, ո՛չ
    | ոչ միայն, ոչ միայն այն, անկասկած, կասկած չկա, չհերքե*, չի հերքում, չժխտե*, ոչ պակաս, չորս*, չափ*,
    չար*, չոր, չին*, չեխ*, չորրորդ*, չեմպիոն*, չկասկած*
    | և, եւ, ու, բայց, սակայն, իսկ, որովհետև, քանի որ, թեև, այլ
    """,
    "hr": """
    laž, laži, lažu, laže, lažju, lagao, lagala, lažn*, neistin*, netočn*, netačn*, pogrešn*, krivo,
    mit, mitovi, izmišljen*, izmišljotin*, glasin*, neosnovan*, neutemeljen*, poriče, poriču,
    poricao, porekn*, porekao, porekli, porekla je, negira*, demant*, opovrg*, opovrć*, pobij*,
    osporava*, suprotno, za razliku od, sumnj*, nemoguć*, obmanjuj*, odbaci*, navodn*, tobož*,
    isisan*
    | ne, nije, nisu, nisam, nismo, nema, nemaju, nikad, nikada, nitko, niko, ništa, nigdje, nigde,
    nijedan, nijedn*, bez, niti, ni, neće, nećemo, umjesto, umesto, jedva, nemam, nemaš, nemamo,
    nemate
    | ne samo, bez sumnje, nesumnjivo, nema sumnje, ništa manje, ne poriče, nitko ne poriče,
    navodnja*, navodnik*, navodnic*, ništa drugo do, bez obzira, bez iznimke, bez izuzetka, bez
    odlaganja, bez upozorenja
    | i, a, ali, no, dok, jer, iako, međutim, već
    """,
    "sl": """
    laž, laži, lažn*, neresn*, netočn*, napačn*, zmotn*, mit, miti, izmišljen*, govoric*,
    neutemeljen*, zanika*, demantira*, ovrže*, ovrgl*, izpodbija*, v nasprotju, nasprotno, za
    razliko od, dvom*, nemogoč*, zavajajoč*, zavrni*, zavrača*, domnevn*, baje, izmišljotin*, iz
    trte zvit*
    | ne, ni, niso, nisem, nima, nimajo, nikoli, nihče, nič, nikjer, noben*, brez, niti, ne bo,
    namesto, komaj
    | ne samo, ne le, brez dvoma, nedvomno, ni dvoma, ne zanika, nihče ne zanika, brez izjeme, brez
    odlašanja, brez opozorila
    | in, a, ampak, vendar, toda, ker, čeprav, medtem ko
    """,
    "ur": """
    جھوٹ*, جھوٹا, جھوٹی, غلط*, بے بنیاد, من گھڑت, افواہ*, فرضی, جعلی, خرافات, تردید, انکار*, مسترد,
    رد کر*, برعکس, برخلاف, متضاد, شک, شبہ, ناممکن, گمراہ کن, درست نہیں, سچ نہیں, مبینہ*, نام نہاد,
    خود ساختہ, گھڑا ہوا
    | نہیں, نہ, نا, کبھی نہیں, بغیر, بنا, کوئی نہیں, بجائے, ہرگز
    | نہ صرف, بلا شبہ, بے شک, شک نہیں, انکار نہیں, تردید نہیں, صرف / نہیں, صرف / ہی نہیں
    | اور, لیکن, مگر, جبکہ, کیونکہ, بلکہ
    """,
    "ca": """
    fals, falsa, falsos, falses, mentida, mentides, menteix, inexact*, erroni*, errònia, incorrect*,
    mite, mites, llegend*, rumor, rumors, infundad*, inventat*, nega, neguen, negar*, negat,
    desment*, refut*, rebat*, contràri*, contrària*, al contrari, dubt*, impossible, improbable,
    rebutj*, suposadament, presumptament, fictici*, pura invenció, fer-nos creure, ningú no creu,
    ningú creu
    | no, mai, ningú, res, cap, sense, ni, tampoc, en lloc de, lluny de, tot menys, tot llevat de
    | no només, no sols, sense dubte, no hi ha dubte, no obstant, no nega, ningú nega, sense demora,
    sense excepció, sense avís
    | i, però, mentre, perquè, encara que, sinó
    """,
    "et": """
    vale*, vääri*, eksl*, ebatäp*, ebaõig*, vale, müüt*, kuulujut*, alusetu*, väljamõel*, eita*,
    lükkas ümber, ümber lüka*, vaidlusta*, vastupidi*, erinevalt, kahtl*, võimatu*, eksitav*,
    väidetav*, justkui, fabritseer*, luuletatud
    | ei, pole, polnud, mitte, kunagi, keegi ei, midagi, ilma, ega, vaevalt, selle asemel
    | mitte ainult, mitte üksnes, kahtlemata, pole kahtlust, ilma erandita, ilma hoiatuseta
    | ja, aga, kuid, vaid, sest, kuigi
    """,
    "am": """
    ውሸ*, የውሸ*, ሐሰት*, ሐሰተ*, ሐሰቶ*, ሀሰት*, ሀሰተ*, ሃሰት*, የሐሰት*, የሀሰት*, ስህተ*, ስሕተ*, የተሳሳተ*, የተሳሳቱ*, ተረት*,
    አፈ ታሪክ, አፈታሪክ*, አሉባል*, ጭምጭም*, ወሬ ነው, መሠረተ ቢስ*, መሰረተ ቢስ*, የፈጠራ ወሬ*, የፈጠራ ታሪክ*, የፈጠራ ዜና, አስተባብ*,
    አስተባበ*, ያስተባብ*, ማስተባበያ*, ካደ, ካዱ, ካደች, ክዷል, ክደዋል, ውድቅ አደረ*, ውድቅ አድርገ*, ውድቅ አድርጓ*, በተቃራኒ*, ተቃራኒ*,
    አጠራጣሪ*, ጥርጣ*, ይጠራጠራ*, አሳሳች*
    | አይደለ*, አይደሉም, አይደለችም, የለም, የለውም, የላቸውም, የላትም, የሉም, አልነበረ*, አልነበሩ*, አል*ም, አይ*ም, ሳይ*, የማይ*, ያል*,
    ያለ ማስረጃ, ያለማስረጃ, ያለ ምንም, ያለምንም, በጭራሽ, በፍጹም, በፍፁም, ከቶ, አላ*ም, አለመ*, ያለመ*
    | ጥርጥር የለ*, ያለጥርጥር, ያለ ጥርጥር, ያለምንም ጥርጥር, ያለ ምንም ጥርጥር, አያጠራጥርም, ብቻ አይደለ*, ብቻ አይደሉም, ብቻ ሳይሆን,
    አልካደም, አልካዱም, አልካደችም, አላስተባበ*, አያስተባብ*, ማንም አይክድም, የማይካድ*, የማይታበ*, የማይናቅ*, አልፎም, አልማዝም, አልጋም,
    አይነቱም, አይነቶችም, አይኖቹም, አይሁዶችም, አይሁድም, ሳይንስ*, ሳይንሳዊ*, ሳይንቲስ*, ሳይክል*, ሳይበር*, ሳይቤሪያ*, የማይክ*, ያልፋ*,
    ያልፍ*, ሳይቀር, ሳይቆይ, ሳይ* አይቀ*, አላህም, አላማ*
    | እና, ግን, ነገር ግን, ይሁን እንጂ, ሆኖም, ሆኖም ግን, ምክንያቱም, ዳሩ ግን
    """,
    "sw": """
    uongo, uwongo, uzushi, upuuzi, upotofu, potofu, upotoshaji, si sahihi, ni kosa kusema, ni makosa
    kusema, kimakosa, hekaya*, hadithi ya kubuni, hadithi za kubuni, uvumi, tetesi, porojo, bandia,
    feki, *kanush*, alikana, walikana, amekana, wamekana, anakana, wanakana, ilikana, imekana,
    alipinga, walipinga, amepinga, wamepinga, anapinga, wanapinga, kinyume na, kinyume cha, kinyume
    chake, tofauti na, *tilia shaka, shaka, mashaka, haiwezekani, inadaiwa, inasemekana, yadaiwa,
    eti, ya kubuni, ni kubuni, ya kupotosha, inapotosha, *danganya*, yasiyo na msingi, isiyo na
    msingi, hayana msingi, haina msingi
    | si, sio, siyo, hapana, hakuna, hakukuwa, hapakuwa, hamna, kamwe, katu, wala, bila, pasipo,
    badala ya, hana, hawana, haina, hauna, hakina, halina, hayana, hatuna, haku*, hawaku*, haiku*,
    hauku*, hakiku*, haziku*, haliku*, hayaku*, hapaku*, hatuku*, haja*, hawaja*, haija*, hauja*,
    hakija*, hazija*, halija*, hayaja*, hatuja*, hawata*, haita*, hauta*, hakita*, hazita*, halita*,
    hayata*, hawezi, hawa*i, hai*i, hau*i, haamini, hasemi, hathibitishi, hatuamini, siamini,
    hayupo, haipo, hawapo, haupo, hayapo, hayuko, hawako, ha*iwi
    | bila shaka, bila ya shaka, pasipo shaka, hakuna shaka, hapana shaka, haina shaka, hakuna
    mashaka, hakuna ubishi, hakuna wasiwasi, si tu, sio tu, siyo tu, si * tu, sio * tu, siyo * tu,
    si * pekee, sio * pekee, siyo * pekee, bila kuchelewa, bila kusahau, hakukanusha, hakukana,
    hawakukanusha, hawakukana, haikukanusha, hakanushi, hawakanushi, hakuna anayekanusha, hakuna
    anayekana, hakuna aliyekanusha, si chini ya, si zaidi ya, haiti, haini, haidrojeni, hawaii,
    haja, hajat*, shaka zulu, kabla ha*, haijalishi, bila ubaguzi, bila onyo
    | na, lakini, bali, ila, ingawa, kwa sababu, kwani, huku, ambapo
    """,
    "tl": """
    kasinungalingan*, kabulaanan*, nagsisinungaling, peke, pekeng, mali, maling, sabi-sabi, tsismis,
    haka-haka, bulung-bulungan, alamat, mito, gawa-gawa, kathang-isip, kathang isip, imbento,
    inimbento, inimbentong, itinanggi*, itinatanggi*, tinanggihan*, itinatwa*, pinabulaanan*,
    pinabubulaanan*, pinasinungalingan*, tumanggi*, tinutulan, taliwas sa, salungat sa,
    kabaligtaran*, kabaliktaran*, imposible*, duda, nagdududa, nagduda, pinagdududahan, pagdududa,
    alinlangan*, pag-aalinlangan, walang katotohanan, walang batayan, diumano, di-umano, umano,
    umano'y, kuno, nakalilinlang, nakakalinlang, mapanlinlang, kuwentong barbero, kwentong barbero,
    kuwentong kutsero, kwentong kutsero
    | hindi, hinding-hindi, 'di, wala, walang, huwag, kailanman, sa halip na, imbes na, ayaw
    | walang duda, walang alinlangan, walang pag-aalinlangan, walang kaduda-duda, walang pagdududa,
    hindi maikakaila*, hindi maitatanggi*, hindi mapag-aalinlanganan*, 'di maikakaila*, hindi
    lamang, hindi lang, hindi itinanggi*, hindi itinatanggi*, hindi tinanggihan*, walang tumanggi*,
    walang tumatanggi*, walang hanggan*, walang tigil, walang kapantay, walang kamatayan*, hindi
    kukulangin, hindi bababa, walang iba kundi, hindi ba, hindi nagtagal, sa mali, bansang mali,
    walang laman
    | at, ngunit, pero, subalit, datapwat, samantalang, habang, dahil, sapagkat, kundi, bagaman,
    bagamat
    """,
    "lt": """
    netiesa, netiesą, netiesos, melas, melo, melą, melu, melai, meluoja, melav*, melaging*,
    melagien*, mitas, mitai, mitą, mitu, gandas, gandai, gandą, gandų, gandus, klaiding*, klaida,
    neteising*, neteisus, netiksl*, nepagrįst*, be pagrindo, išgalvo*, prasiman*, pramanyt*,
    pramanas, pramanai, pramanų, sufabrikuo*, suklasto*, nesąmon*, legenda, neigia, neigė, neigdam*,
    paneig*, nuneig*, atmetė, atmeta, prieštarau*, prieštarav*, ginčij*, priešingai, skirtingai nei,
    skirtingai nuo, abejo*, suabejo*, neįmanom*, mažai tikėtin*, tariam*, neva, esą, dezinformac*
    | ne, nėra, niek*, be, nė, jok*, užuot, vietoj, vargu ar, ne*o, ne*ė, ne*a, ne*i, ne*ti, nebus,
    nebe*, neturės, nesakau
    | be abejo*, be jokios abejo*, neabejo*, nėra abejo*, nekyla abejo*, ne tik, ne vien, ne mažiau,
    ne daugiau, niekas neneig*, neneig*, nepaneig*, be to, be kita ko, be galo, ne kartą, nepaisant,
    ne anksčiau, ne vėliau, neseniai, netoli, nemažai, nelaimė, nepriklausom*, nemun*, neris,
    neries, nerį, neutral*, nepal*, nekilnojam*, nemokam*, nedidel*, nemaž*, netrukus, nevyriausyb*,
    nepaprast*, neblog*, neįtikėtin*, neįgal*, nebent, neretai, nejuči*, nedelsiant, nerv*, neuro*,
    nei, netgi, neši*, nešti, nešė, nešioj*, be išimties, be delsimo, be įspėjimo
    | ir, o, bet, tačiau, nes, kadangi, nors, tuo tarpu, todėl
    """,
    "lv": """
    nepaties*, meli, melus, melo, meloja, melīg*, mīts, mīti, mītu, mīta, baumas, baumu, baumām,
    baumo*, kļūdain*, ir kļūda, nepareiz*, neprecīz*, aplam*, maldīg*, maldinoš*, nepamatot*,
    izdomāj*, izdomāt*, safabricē*, sagudro*, viltus, viltot*, noliedz*, noliegt*, noliegu*,
    noraid*, atspēko*, apstrīd*, pretēji, pretstatā, pretrunā, atšķirībā no, šaubas, šaubām, šaubās,
    šaubīg*, apšaub*, neiespējam*, maz ticam*, šķietam*, muļķības, blēņas, leģenda, nostāsts,
    dezinformācij*
    | ne, nē, nav, nevien*, nekad, nekas, neko, nekur, nekād*, bez, nedz, diez vai, diezin vai,
    ne*a, ne*ja, ne*ās, ne*tu, it kā, esot, tiekot, netiek, nedrīkst, nespēj, nevar, nezin, negrib,
    nebūs, netic, nesaka
    | bez šaubām, bez jebkādām šaubām, neapšaub*, nav šaubu, nešaub*, ne tikai, ne vien, nenoliedz*,
    nav noliedzams, ne mazāk, ne vairāk, ne vēlāk, ne agrāk, bez tam, ne reizi vien, neskatoties,
    neraugoties, nedēļ*, neatkarīb*, nepieciešam*, nelaim*, nemier*, nelegāl*, neitrāl*, nepāl*,
    nekustam*, nevalstisk*, nereti, neilgi, neliel*, nesen*, nerv*, neiro*, nebūt ne mazāk, nesa,
    nesu, nesam, bez kavēšanās, bez izņēmuma, bez brīdinājuma
    | un, bet, taču, tomēr, jo, lai gan, kamēr, savukārt, kaut
    """,
    "sr": """
    лаж, лажи, лажју, лажн*, лаже, лажу, лагао, лагала, лагали, неистин*, нетачн*, погрешн*, мит,
    митови, мита, измишљен*, измишљотин*, измисли*, гласин*, неоснован*, неутемељен*, пориче,
    поричу, порицао, порицала, порекао, порекли, порекну*, демант*, негира*, одбаци*, одбацуј*,
    оспорава*, оспори*, побија*, супротно, насупрот извештај*, за разлику од, сумња, сумње, сумњу,
    сумњају, посумња*, немогућ*, обмањуј*, наводно, наводни, наводна, наводне, наводну, наводног,
    тобож*, исисан*, легенда, бесмислиц*, заблуд*, фабрикован*, дезинформациј*
    | не, није, нису, нисам, нисмо, ниси, нема, немају, никад, никада, нико, никог*, ништа, нигде,
    ниједан, ниједн*, никакв*, без, нити, ни, неће, нећемо, нећу, уместо, једва
    | не само, без сумње, несумњиво, нема сумње, ништа мање, не пориче, нико не пориче, није
    порекао, није порицао, не негира*, није негира*, ништа друго до, не мање, без обзира, без
    изузетка, без одлагања, без упозорења
    | и, а, али, но, док, јер, иако, међутим, већ
    """,
    "mk": """
    невистин*, неточн*, лага, лаги, лажат, лаже, лажел*, лажн*, лажлив*, мит, митови, гласин*,
    измисл*, погрешн*, неоснован*, неутемелен*, фабрикуван*, негира*, демант*, одрече, одречен*,
    одрекува*, одрекоа, порекна*, побива*, оспорува*, отфрл*, спротивно на, за разлика од, напротив,
    сомнева*, сомнителн*, сомнеж*, невозможн*, наводн*, божем, тобоже, заблуда*, бесмислиц*,
    дезинформац*, легенда
    | не, нема, немаше, немаат, никогаш, никој, никого, ништо, никаде, никаков, никаква, никакви,
    ниту, нити, ниеден, ниедна, ниедно, без, наместо, едвај
    | не само, без сомнение, без сомнеж, нема сомнение, нема сомнеж, несомнено, не негира*, никој не
    негира, не одрекува*, не одрече, не помалку, не повеќе, не еднаш, без оглед, наводнува*,
    наводник*, наводниц*, без исклучок, без одлагање, без предупредување
    | и, а, но, туку, меѓутоа, бидејќи, додека, иако, затоа што
    """,
    "be": """
    няпраўд*, хлусня, хлусні, хлусню, хлуснёй, хлусіць, хлусіў, хлусіла, ілжэ, ілгаў, лухта, лухту,
    выдумк*, выдума*, прыдума*, сфабрыкаван*, міф, міфам, міфы, міфа, чутк*, плётк*, фэйк*,
    фальшыв*, памылков*, памылк*, недакладн*, няслушн*, няверн*, неабгрунтаван*, беспадстаўн*,
    безпадстаўн*, адмаўля*, абверг*, абвярг*, абвярж*, аспрэч*, адхілі*, адхіля*, насуперак, у
    адрозненне ад, супярэч*, сумнева*, сумнен*, сумніцельн*, засумнява*, немагчым*, нібыта, быццам
    бы, уяўн*, ілжыв*, аблуд*, дэзінфармац*, высмактан*
    | не, ня, ні, няма, нідзе, ніколі, ніхто, нікога, нікому, нічога, нішто, ніяк*, ніводн*, без,
    бяз, замест, ледзь ці, наўрад ці, ані, нельга
    | не толькі, без сумневу, без сумнення, без сумненняў, несумненна, бясспрэчна, няма сумнен*,
    няма сумнев*, не сумнява*, не адмаўля*, не абверг*, не менш, не больш, не раз, тым не менш, чуць
    не, ледзь не, нічога дзіўнага, без выключэння, без папярэджання
    | і, й, ды, а, але, аднак, бо, хаця, хоць, паколькі, тады як
    """,
    "is": """
    rangt, röng, rangar, ranglega, rangfærsl*, ranghugmynd*, ósatt, ósönn, ósannar, ósannur,
    ósannir, ósannan, ósannind*, lygi, lygar, lygum, lýgur, lugu, logið, goðsögn*, goðsagn*, mýta,
    mýtur, þjóðsaga, orðróm*, sögusagn*, kjaftasag*, gróusag*, flugufregn*, uppspun*, tilbúning*,
    skáldað*, skálduð*, tilhæfulaus*, staðlaus*, fjarstæð*, úr lausu lofti gripi*, falsað*, falsk*,
    falsfrétt*, vísar á bug, vísaði á bug, vísuðu á bug, vísað á bug, neitar, neitaði, neituðu,
    neita, neitað, hafnaði, höfnuðu, hafnað, hafnar því, hrekja, hrakti, hröktu, hrakið, hrakin,
    andmælt*, þvert á, öfugt við, gagnstætt, í andstöðu við, í mótsögn við, efast, efaðist, efuðust,
    efi, efa, vafi, vafa, vafasam*, ómögulegt, útilokað, ólíklegt, villandi, misskilning*, meintur,
    meint, meinta, meintu, meintum, vitleysa, vitleysu, bull, þvættingur, kjaftæði, blekking*
    | ekki, aldrei, enginn, engin, ekkert, engan, enga, engum, engu, engra, engar, engir, einskis,
    hvergi, hvorki, án, varla, tæplega, naumast, né, í stað þess
    | án efa, án vafa, án nokkurs vafa, án nokkurs efa, enginn vafi, engum vafa, engan vafa, enginn
    efi, ekki aðeins, ekki bara, ekki einungis, ekki síst, ekki síður, eflaust, vafalaust, neitaði
    ekki, neituðu ekki, neitar ekki, neita ekki, enginn neitar, ekki neitað, ekki lengi, ekki fyrr
    en, engu að síður, engu síður, ekki annað en, án tafar, án undantekninga, án undantekningar, án
    viðvörunar
    | og, en, heldur, þó, því, af því, meðan, þótt, enda
    """,
    "sq": """
    pavërtet*, i rremë, e rreme, të rreme, të rremë, të rrema, rrejshm*, gënjeshtër, gënjeshtr*,
    gënjen, gënjeu, gënjyen, mashtrim*, mashtrue*, mit, miti, mite, mitin, thashethem*, pasakt*,
    gabim, e gabuar, i gabuar, të gabuara, gabimisht, pabaz*, pa bazë, trillim*, trilluar, shpifje*,
    e sajuar, të sajuar*, i sajuar, e shpikur, mohon, mohoi, mohojnë, mohuan, mohuar, mohohet,
    mohim*, përgënjesht*, hedh poshtë, hodhi poshtë, hodhën poshtë, hedhur poshtë, në kundërshtim
    me, ndryshe nga, përkundër, përkundrazi, dyshim*, dyshon, dyshojnë, dyshohet, pamundur,
    pretendohet, gjoja, kinse, legjendë, kontesto*, dezinform*
    | nuk, s'*, mos, as, asnjë*, askush, askund, asgjë, kurrë, jo, pa prova, pa asnjë, pa dëshmi, pa
    u, në vend që, në vend të, vështirë se
    | pa dyshim, padyshim*, s'ka dyshim, nuk ka dyshim, nuk ka asnjë dyshim, pa asnjë dyshim, jo
    vetëm, jo thjesht, nuk mohon, nuk mohoi, nuk mohohet, nuk e mohon, nuk e mohoi, jo më pak, jo më
    shumë, jo më vonë, nuk vonoi, pa vonesë, pa përjashtim, pa paralajmërim
    | dhe, por, kurse, ndërsa, megjithatë, sepse, pasi, ndonëse, megjithëse
    """,
    "eu": """
    gezur*, faltsu*, oker, okerra, okerrak, okerreko*, mitoa, mitoak, mito bat, mito hutsa,
    zurrumurru*, esamesa*, asmakeri*, asmakizun*, asmatutako*, ukatu*, ukatz*, ezeztatu*, ezeztatz*,
    gaitzetsi*, errefusatu*, aitzitik, alderantziz, ez bezala, kontraesan*, kontra doa, albisteen
    kontra, zalantza*, zalantzan, ezinezko*, oinarririk gabe*, funtsik gabe*, ustezko*, omen,
    engainagarri*, iruzur*
    | ez, ezin, ezetz, ezta, gabe, gaberik, sekula, ordez, beharrean
    | zalantzarik gabe*, zalantzarik ez, inolako zalantzarik, dudarik gabe, dudarik ez, ez bakarrik,
    ez * bakarrik, ezbairik gabe, ez ezik, ez * ukatu*, ez * ukatzen, besterik gabe, besterik ez, ez
    gutxiago, ez gehiago, etengabe*, ez bestea, ez / bakarrik, ez-*, ezta?, salbuespenik gabe,
    atzerapenik gabe
    | eta, baina, baizik, bitartean, izan ere, hala ere, aldiz, nahiz
    """,
    "gl": """
    carec*, falso, falsa, falsos, falsas, falsamente, falsidade*, mentira*, mentiu, minte,
    mintiron*, inexacto*, inexacta*, incorrect*, erróne*, errad*, trabucad*, equivocad*, incerto,
    incerta, mito, mitos, lenda*, bulo, bulos, rumor, rumores, infundad*, sen fundamento, inventad*,
    invención, patraña*, nega, negou, negan, negaron, negaba*, negado, negando, desminte*,
    desmente*, desmentiu*, desmentir*, desmentid*, refut*, rebat*, contrariamente, ao contrario,
    contrario a, contraria a, contrarios a, contradi*, dubid*, dúbida*, imposible, improbable,
    rexeit*, supostamente, presuntamente, fictici*, pura invención, facernos crer, ninguén cre
    | non, nunca, xamais, ninguén, nada, ningún*, sen, nin, tampouco, en vez de, no canto de, en
    lugar de, lonxe de, apenas, todo menos
    | non só, non soamente, sen dúbida*, sen lugar a dúbidas, sen lugar a dúbida, non hai dúbida*,
    sen embargo, non obstante, nada máis, nada menos, non nega, non negou, ninguén nega, non menos,
    nin máis nin menos, non tardou, sen demora, sen excepción, sen aviso
    | e, pero, mais, aínda que, mentres, porque, senón
    """,
    "az": """
    yalan*, yanlış*, səhv*, doğru deyil, həqiqətə uyğun deyil, əfsanə*, mif, mifdir, miflər*,
    şayiə*, əsassız*, uydurma*, uydurul*, qondarma*, saxta*, böhtan*, təkzib*, inkar*, rədd et*,
    rədd olun*, rədd edil*, rədd edir*, əksinə, ziddiyyət*, ziddir, şübhə*, mümkünsüz*,
    qeyri-mümkün*, qeyri-dəqiq*, aldadıcı*, yanıltıcı*, cəfəngiyat*, guya, sözdə, iddia olunur,
    iddialara görə, dezinform*, feyk*, fərqli olaraq
    | deyil, deyildi, deyildir, deyillər, deyilmi, yox, yoxdur*, yoxdu, heç, heç vaxt, heç kim, heç
    kəs, əsla, nə ... nə, olmadan, əvəzinə, *madı, *mədi, *madım, *mədim, *madıq, *mədik, *madılar,
    *mədilər, *mayıb*, *məyib*, *mamış*, *məmiş*, *mır, *mir, *mur, *mür, *mırlar, *mirlər, *murlar,
    *mürlər, *mayacaq*, *məyəcək*, *maz, *məz, *maması*, *məməsi*, *mayan*, *məyən*
    | şübhəsiz*, şübhə yox*, heç bir şübhə yox*, inkar etm*, təkzib etm*, təkcə / deyil, yalnız /
    deyil, tək / deyil, elə deyilmi, heç olmasa, dəmir, təmir, əmir, ömür, kömür, məmur, vladimir,
    kaşmir, izmir, namaz, almaz, yağmur, temur, əmirlər, dəmirlər, məmurlar, komediya*
    | və, amma, lakin, ancaq, fəqət, isə, çünki, halbuki
    """,
    "kk": """
    жалған*, өтірік*, жала, шындыққа жанаспа*, шындыққа сәйкес кел*, рас емес, дұрыс емес, қате,
    қателік*, қателес*, бұрыс, аңыз*, миф, мифтен*, мифтер*, өсек*, қауесет*, дақпырт*, негізсіз*,
    дәлелсіз*, ойдан шығар*, ойдан құрас*, теріске шығар*, жоққа шығар*, қарсы шықты, қайшы*,
    керісінше, күмән*, күдік*, мүмкін емес, адастыр*, *-мыс, *-міс, имыш*, фейк*
    | емес*, жоқ*, ешқашан, ешкім*, ешқандай*, ешбір, ештеңе*, *мады, *меді, *збады, *збеді, *пады,
    *педі, *маған*, *меген*, *збаған, *збеген, *паған*, *пеген*, *майды, *мейді, *збайды, *збейді,
    *маймын, *меймін, *мадым, *медім, *мадық, *медік, *пайды, *пейді, *мауы*, *меуі*, *мастан,
    *местен
    | күмәнсіз*, күмән жоқ*, күмән туғызба*, күмән келтірме*, сөзсіз, шүбәсіз*, еш күмән*, ешқандай
    күмән*, ғана емес, қана емес, тек / емес, тек / ғана емес, жоққа шығарма*, теріске шығарма*, кем
    емес, маған, ашхабады, исламабады, сөз жоқ, қарамастан
    | және, бірақ, алайда, ал, дегенмен, өйткені, себебі, әйтсе де
    """,
    "af": """
    onwaar*, vals, valse, valslik, onjuist*, foutief*, foutiewe, verkeerd*, leuen*, lieg, gelieg,
    mite, mites, legende, fabel*, gerug*, hoorsê, ongegrond*, versinsel*, versin, versonne, uit die
    duim gesuig, uit die lug gegryp, ontken*, weerlê*, weerspreek*, weersprek*, bestry*, betwis*,
    verwerp*, in teenstelling met, in stryd met, strydig met, anders as, teenstrydig*, twyfel*,
    betwyfel*, onmoontlik*, onwaarskynlik*, onsin, misleidend*, beweerde, na bewering, sogenaamd*,
    vermeende, kwansuis
    | nie, nooit, geen, g'n, niemand, niks, nêrens, sonder, nouliks, skaars, in plaas van, in stede
    van, nòg, nóg
    | nie net, nie slegs, nie alleen, nie bloot, sonder twyfel, sonder enige twyfel, ongetwyfeld,
    geen twyfel, geen twyfel / nie, nie net / nie, nie slegs / nie, nie ontken, nie ontken / nie,
    nie ontken nie, niemand ontken, niemand ontken / nie, niks anders as, nie minder as, nie meer
    as, sonder uitsondering, sonder versuim, sonder waarskuwing
    | en, maar, terwyl, want, omdat, hoewel, dog
    """,
    "eo": """
    malver*, falsa*, false, falsaĵ*, falsas, mensog*, mito, mitoj, miton, onidir*, famo, famoj,
    klaĉ*, erara*, erare, eraro, eraras, malĝust*, neĝust*, senbaz*, senfundament*, elpensit*,
    elpensaĵ*, elpensis, inventit*, fabrikit*, fikci*, neas, neis, neita, neado*, neanta*,
    malkonfirm*, refut*, kontraŭdir*, malakcept*, kontraste al, kontraŭe, malkiel, malsame ol,
    dubas, dubis, dubo, duboj, dubind*, dubinda*, pridub*, neebl*, malverŝajn*, neverŝajn*,
    misgvid*, sensencaĵ*, laŭdire, supozeble, legendo
    | ne, neniam, neniu*, nenio*, neniel, neniom, nenia*, nek, sen, anstataŭ, apenaŭ
    | ne nur, ne sole, sendub*, sen dubo, sen ia dubo, sen ajna dubo, ne estas dubo, estas neniu
    dubo, neniu dubas, ne dubas, neniu dubo, ne neas, ne neis, neniu neas, ne malpli, ne pli ol, sen
    prokrasto, sen escepto, sen averto
    | kaj, sed, dum, ĉar, tamen, kvankam, do
    """,
    "cy": """
    ffals, ffug, anwir, anwiredd*, celwydd*, chelwydd*, gelwydd*, nghelwydd*, myth, mythau, chwedl,
    chwedlau, sïon, sibrydion, anghywir*, camarwein*, gamarwein*, chamarwein*, camgymeriad, gwallus,
    wallus, cyfeiliornus, gyfeiliornus, di-sail, ddi-sail, disail, ddisail, heb sail, dyfeisiedig,
    ddyfeisiedig, gwadu, wadu, gwadodd, wadodd, gwadwyd, wadwyd, gwad, gwrthbrof*, wrthbrof*,
    gwrthod*, wrthod*, gwrth-ddweud, wrth-ddweud, gwrthddweud, yn groes i, i'r gwrthwyneb, yn
    wahanol i, amau, amheu*, amheus, annhebygol, amhosib*, nonsens, honedig, honnir, tybiedig
    | nid, ni *odd, ni chafwyd, ni fydd, ni fyddai, ni fu, ni all, ni allai, ni ellir, ni wn, ni
    wnaeth, ni ddaeth, ni oes, nad, nac, ddim, dim, heb, byth, erioed, neb, unman, prin, yn lle, yn
    hytrach na, doedd, dydy, dydi, dyw, does, doedden, dydyn
    | heb amheuaeth, heb os, nid oes amheuaeth, nid oes unrhyw amheuaeth, does dim amheuaeth, heb
    unrhyw amheuaeth, nid yn unig, nid * yn unig, nid / yn unig, dim ond, ddim ond, ddim yn gwadu,
    ni wadodd, nid yw'n gwadu, nid lleiaf, dim llai na, *af erioed, fel erioed, am ddim, hyd byth,
    am byth, heb oedi, heb eithriad, heb rybudd
    | a, ac, ond, tra, oherwydd, achos, er
    """,
    "ta": """
    பொய்*, தவறான*, தவறு*, உண்மை அல்ல, உண்மை இல்லை, உண்மைக்குப் புறம்பான*, உண்மைக்கு புறம்பான*,
    கட்டுக்கதை*, கற்பனை*, புரளி*, வதந்தி*, போலி, போலியான*, ஆதாரமற்ற*, அடிப்படையற்ற*, மறுத்த*,
    மறுக்க*, மறுப்பு*, மறுத்து*, மாறாக*, முரண்*, சந்தேக*, ஐயம்*, சாத்தியமற்ற*, நிராகரி*,
    இட்டுக்கட்டிய*, இட்டுக்கட்டப்பட்ட*, புனையப்பட்ட*, ஜோடிக்கப்பட்ட*
    | இல்லை*, இல்லாத*, இல்லாமல், அல்ல, *ில்லை*, *யல்ல, *ாமல், முடியாது, கிடையாது, வராது, நடக்காது,
    இருக்காது, தெரியாது, மாட்டா*, ஒருபோதும், ஒரு போதும், பதிலாக, கூடாது
    | சந்தேகமில்லை, சந்தேகம் இல்லை, சந்தேகமே இல்லை, சந்தேகமின்றி, ஐயமில்லை, ஐயம் இல்லை, ஐயமின்றி,
    மட்டுமல்ல*, மட்டும் அல்ல, மட்டுமில்லை, மட்டும் இல்லாமல், மட்டுமில்லாமல், மறுக்கவில்லை, மறுக்க
    முடியாது, மறுக்கமுடியாது, மறுப்பதற்கில்லை, ஆச்சரியமில்லை, தவறாமல், வில்லை, தில்லை*, குறையாமல்
    | ஆனால், மற்றும், ஆயினும், ஏனெனில், ஏனென்றால், எனினும், இருப்பினும்
    """,
    "te": """
    అబద్ధ*, అబద్ద*, అవాస్తవ*, అసత్య*, తప్పు*, నిజం కాదు, నిజం లేదు, అపోహ*, పుకారు*, పుకార్*, వదంతి*,
    వదంతులు*, వదంతుల*, కట్టుకథ*, కల్పిత*, కల్పన*, బూటక*, నకిలీ, నిరాధార*, ఆధారరహిత*, ఖండించ*,
    ఖండిస్త*, ఖండన, తోసిపుచ్చ*, కొట్టిపారేశ*, కొట్టిపారేస*, తిరస్కరించ*, నిరాకరించ*, విరుద్ధ*,
    భిన్నంగా, సందేహ*, అనుమాన*, అసాధ్య*
    | *లేదు, *లేదని, *లేదన్న*, *లేదంట*, *కాదు, *కాదని, *కాదన్న*, *లేరు, *లేవు, *లేవని, లేకుండా,
    లేని, *కుండా, వద్దు, బదులు, బదులుగా, రాదు, ఉండదు, జరగదు, తెలియదు, *లేడు, *లేం, *వద్దు
    | సందేహం లేదు, సందేహమే లేదు, సందేహంలేదు, సందేహం లేకుండా, అనుమానం లేదు, అనుమానమే లేదు, అనుమానం
    లేకుండా, మాత్రమే కాదు, మాత్రమే కాకుండా, ఒక్కటే కాదు, ఖండించలేదు, తోసిపుచ్చలేదు, తిరస్కరించలేదు,
    నిరాకరించలేదు, కాదనలేం, కాదనలేని, లేదా, తప్పకుండా, కాకుండా, అంతేకాకుండా, అంతేకాదు, తప్పుకు*
    | కానీ, కాని, మరియు, అయితే, ఎందుకంటే, అయినా
    """,
    "mr": """
    खोटे, खोटी, खोटं, खोटा, खोट्या, खोटेपणा*, असत्य*, चुकीच*, चूक, मिथ्या, मिथक*, दंतकथा*, भ्रामक*,
    गैरसमज*, अफवा*, अफवे*, बनावट*, निराधार*, बिनबुडाच*, तथ्यहीन*, कपोलकल्पित*, काल्पनिक*, खंडन*,
    इन्कार*, इनकार*, नाकार*, फेटाळ*, विपरीत, उलट, याउलट, विसंगत, शंका*, शंकास्पद, संशय*, साशंक,
    अशक्य*, दिशाभूल*, कथित*, तथाकथित*, म्हणे, विरोधाभास*
    | नाही*, नव्हत*, नव्हे*, नसल*, नसत*, नसे*, नसून, नको*, नये*, न, ना, विना, ऐवजी, नका
    | शंका नाही, शंकाच नाही, संशय नाही, निःसंशय*, नि:संशय*, केवळ / नव्हे, केवळ / नाही, फक्त / नव्हे,
    फक्त / नाही, इतकेच नव्हे, इतकेच नाही, एवढेच नाही, एवढेच नव्हे, इन्कार केला नाही, इन्कार केलेला
    नाही, इन्कार करत नाही, इनकार केला नाही, नाकारले नाही, नाकारलेले नाही, नाकारता येत नाही, नाकारता
    येणार नाही, फेटाळले नाही, खंडन केले नाही, कमी नाही, नाही का, नाहीसा, नाहीशी, नाहीसे, नकारात्मक*,
    नाहीतर
    | आणि, व, पण, परंतु, मात्र, तर, कारण, तरी
    """,
    "ne": """
    झूट*, झुट*, झुठ*, झूठ*, असत्य*, गलत*, मिथ्या, मिथक*, भ्रम, भ्रामक*, अफवाह*, नक्कली, निराधार*,
    आधारहीन*, तथ्यहीन*, मनगढन्त*, मनगढन्ते*, कपोलकल्पित*, काल्पनिक*, खण्डन*, अस्वीकार*, इन्कार*,
    इनकार*, नकार*, विपरीत*, उल्टो, शंका*, शङ्का*, सन्देह*, असम्भव*, असंभव*, कथित*, तथाकथित*
    | होइन*, छैन*, थिएन*, हुँदैन*, *हुन्न, लागेन, *सकेन, *िएन, *ाएन, गएन, आएन, पाएन, भएन*, *ेनन्,
    गरेन, भनेन, परेन, *दैन, *दैनन्, नभएको, नगरेको, नभनेको, नपाएको, नहुने, बिना, न, सट्टा, रे
    | निःसन्देह*, नि:सन्देह*, निस्सन्देह*, शंका छैन, शङ्का छैन, सन्देह छैन, मात्र होइन, मात्रै होइन,
    केवल / होइन, खण्डन गरेन*, इन्कार गरेन*, अस्वीकार गरेन*, होइन र, कम छैन, नकारात्मक*
    | र, तर, तथा, किन्तु, यद्यपि, किनभने, तापनि, भने
    """,
    "pa": """
    ਝੂਠ*, ਗ਼ਲਤ*, ਗਲਤ*, ਮਿੱਥ, ਮਿਥ, ਗੁੰਮਰਾਹਕੁੰਨ, ਅਫ਼ਵਾਹ*, ਅਫਵਾਹ*, ਜਾਅਲੀ, ਫ਼ਰਜ਼ੀ, ਫਰਜ਼ੀ, ਨਿਰਾਧਾਰ,
    ਬੇਬੁਨਿਆਦ, ਮਨਘੜਤ, ਮਨਘੜੰਤ, ਕਾਲਪਨਿਕ, ਖੰਡਨ, ਇਨਕਾਰ*, ਨਕਾਰ*, ਉਲਟ, ਵਿਪਰੀਤ, ਸ਼ੱਕ*, ਸ਼ੰਕਾ, ਸੰਦੇਹ, ਅਸੰਭਵ,
    ਕਥਿਤ*, ਅਖੌਤੀ, ਘੜੀ ਹੋਈ, ਘੜਿਆ ਹੋਇਆ
    | ਨਹੀਂ*, ਨਹੀ, ਨਾ, ਨ, ਬਿਨਾਂ, ਬਿਨਾ, ਬਗੈਰ, ਬਗ਼ੈਰ, ਬਜਾਏ
    | ਬਿਨਾਂ ਸ਼ੱਕ, ਬਿਨਾਂ ਕਿਸੇ ਸ਼ੱਕ, ਬੇਸ਼ੱਕ, ਸ਼ੱਕ ਨਹੀਂ, ਸੰਦੇਹ ਨਹੀਂ, ਨਾ ਸਿਰਫ਼, ਨਾ ਸਿਰਫ, ਨਾ ਕੇਵਲ, ਸਿਰਫ਼
    / ਨਹੀਂ, ਸਿਰਫ / ਨਹੀਂ, ਕੇਵਲ / ਨਹੀਂ, ਹੀ ਨਹੀਂ, ਇਨਕਾਰ ਨਹੀਂ, ਖੰਡਨ ਨਹੀਂ, ਘੱਟ ਨਹੀਂ, ਨਕਾਰਾਤਮਕ*
    | ਅਤੇ, ਤੇ, ਪਰ, ਲੇਕਿਨ, ਜਦਕਿ, ਕਿਉਂਕਿ, ਸਗੋਂ
    """,
    "gu": """
    ખોટું, ખોટી, ખોટા, ખોટો, ખોટાં, જૂઠ*, જુઠ*, અસત્ય*, ભૂલભરેલ*, ભૂલભરી*, મિથ્યા, દંતકથા*, મિથક*,
    ભ્રામક*, ગેરમાર્ગે, ગેરસમજ*, અફવા*, નકલી, બનાવટી, નિરાધાર, પાયાવિહોણ*, મનઘડંત, કાલ્પનિક, ઉપજાવી
    કાઢ*, ઉપજાવેલ*, ખંડન*, ઇનકાર*, ઈનકાર*, ઇન્કાર*, ઈન્કાર*, નકાર*, ફગાવ*, રદિયો*, વિપરીત*, ઊલટું,
    ઉલટું, શંકા*, સંદેહ*, અશક્ય*, કથિત*, તથાકથિત*, વિરોધાભાસ*
    | નથી*, નહીં, નહિ, નહિં, નહોત*, ન્હોત*, ન, વિના, વગર, ક્યારેય, બદલે, નહી
    | શંકા નથી, કોઈ શંકા નથી, શંકા વિના, શંકા વગર, નિઃશંક*, નિ:શંક*, સંદેહ નથી, માત્ર / નહીં, માત્ર
    / નહિ, ફક્ત / નહીં, ફક્ત / નહિ, જ નહીં, જ નહિ, ન માત્ર, ન કેવળ, ઇનકાર કર્યો નથી, ઇન્કાર કર્યો
    નથી, ઇનકાર કર્યો ન, ઇન્કાર કર્યો ન, ઓછું નથી, નકારાત્મક*
    | અને, પણ, પરંતુ, કારણ કે, જ્યારે, છતાં, તથા
    """,
    "ml": """
    കള്ളം, കള്ളമാണ്, കള്ളമാണെന്ന്, കള്ളക്കഥ*, കള്ളവാർത്ത*, നുണ*, വ്യാജ*, അസത്യ*, തെറ്റ്, തെറ്റാണ്*,
    തെറ്റാണെന്ന*, തെറ്റായ*, തെറ്റിദ്ധാരണ*, തെറ്റിധാരണ*, മിഥ്യ*, കെട്ടുകഥ*, ഐതിഹ്യ*, അഭ്യൂഹ*,
    കിംവദന്തി*, ഊഹാപോഹ*, കേട്ടുകേൾവി*, അടിസ്ഥാനരഹിത*, അടിസ്ഥാനമില്ലാത്ത*, വാസ്തവവിരുദ്ധ*,
    കെട്ടിച്ചമച്ച*, സാങ്കൽപ്പിക*, നിഷേധിച്ച*, നിഷേധിക്ക*, നിഷേധം, തള്ളിക്കളഞ്ഞ*, തള്ളിപ്പറഞ്ഞ*,
    നിരാകരിച്ച*, ഖണ്ഡിച്ച*, വിരുദ്ധമായി*, വിരുദ്ധമാണ്*, വിപരീതമായി*, സംശയ*, അസാധ്യ*, അസാദ്ധ്യ*,
    തെറ്റിദ്ധരിപ്പിക്കുന്ന*
    | ഇല്ല, അല്ല, *ില്ല, *മല്ല, *യല്ല, *തല്ല, *രല്ല, *ില്ലെന്ന*, *ല്ലെന്ന്, *ല്ലായിരുന്നു,
    ഇല്ലാത്ത*, അല്ലാത്ത*, *ില്ലാത്ത*, ഇല്ലാതെ, അല്ലാതെ, *ില്ലാതെ, *ാതെ, ഒരിക്കലും, പകരം, അരുത്,
    വേണ്ട
    | സംശയമില്ല*, സംശയം ഇല്ല, സംശയലേശമില്ലാതെ, മാത്രമല്ല*, മാത്രം അല്ല, നിഷേധിച്ചില്ല,
    നിഷേധിച്ചിട്ടില്ല, നിഷേധിക്കുന്നില്ല, നിഷേധിക്കാനാവില്ല, കൂടാതെ, വൈകാതെ, കുറയാതെ, ജില്ല, വില്ല,
    ചില്ല, ഗൊറില്ല, അല്ലേ, ഇല്ലേ
    | എന്നാൽ, പക്ഷേ, പക്ഷെ, കാരണം, എങ്കിലും
    """,
    "kn": """
    ಸುಳ್ಳು*, ಸುಳ್ಳ*, ಅಸತ್ಯ*, ಮಿಥ್ಯ*, ತಪ್ಪು*, ತಪ್ಪಾ*, ದಂತಕಥೆ*, ಕಟ್ಟುಕಥೆ*, ವದಂತಿ*, ಗಾಳಿಸುದ್ದಿ*, ಗಾಳಿ
    ಸುದ್ದಿ*, ಊಹಾಪೋಹ*, ಕಲ್ಪಿತ*, ಕಾಲ್ಪನಿಕ*, ನಕಲಿ, ಆಧಾರರಹಿತ*, ನಿರಾಧಾರ*, ತಳ್ಳಿಹಾಕಿ*, ತಳ್ಳಿ ಹಾಕಿ*,
    ಅಲ್ಲಗಳೆ*, ನಿರಾಕರಿಸಿ*, ನಿರಾಕರಣೆ, ಖಂಡಿಸಿ*, ವಿರುದ್ಧವಾಗಿ*, ವ್ಯತಿರಿಕ್ತವಾಗಿ*, ಸಂದೇಹ*, ಅನುಮಾನ*, ಸಂಶಯ*,
    ಅಸಾಧ್ಯ*, ಸತ್ಯಕ್ಕೆ ದೂರ*
    | ಇಲ್ಲ, ಇಲ್ಲವೆಂ*, ಇಲ್ಲದ*, ಅಲ್ಲ, ಅಲ್ಲವೆಂ*, *ಿಲ್ಲ, *ಿಲ್ಲವೆಂ*, *ಿಲ್ಲದ*, *ವಲ್ಲ, *ವಲ್ಲವೆಂ*, *ದಲ್ಲ,
    ಬೇಡ, ಎಂದಿಗೂ, ಬದಲಿಗೆ, ಬದಲಾಗಿ, *ಬೇಡಿ, *ಬೇಡ
    | ಸಂದೇಹವಿಲ್ಲ*, ಸಂದೇಹ ಇಲ್ಲ, ಸಂದೇಹವೇ ಇಲ್ಲ, ಸಂಶಯವಿಲ್ಲ*, ಸಂಶಯವೇ ಇಲ್ಲ, ಅನುಮಾನವಿಲ್ಲ*, ಅನುಮಾನವೇ ಇಲ್ಲ,
    ಮಾತ್ರವಲ್ಲ*, ಮಾತ್ರ ಅಲ್ಲ, ಅಷ್ಟೇ ಅಲ್ಲ, ಅಲ್ಲದೆ, ಅಲ್ಲದೇ, ಅಲ್ಲಗಳೆಯಲಿಲ್ಲ, ಅಲ್ಲಗಳೆದಿಲ್ಲ,
    ಅಲ್ಲಗಳೆಯುವಂತಿಲ್ಲ, ನಿರಾಕರಿಸಲಿಲ್ಲ, ನಿರಾಕರಿಸಿಲ್ಲ, ತಳ್ಳಿಹಾಕಿಲ್ಲ
    | ಆದರೆ, ಮತ್ತು, ಆದರೂ, ಏಕೆಂದರೆ, ಆದ್ದರಿಂದ
    """,
    "si": """
    අසත්‍ය*, බොරු*, මුසා*, වැරදි*, වැරැදි*, සාවද්‍ය*, මිථ්‍යා*, ප්‍රබන්ධ*, කටකතා*, රාවයක්, පදනම්
    විරහිත*, පදනමක් නැති, ගොතන ලද*, ගෙතූ, මනඃකල්පිත*, ව්‍යාජ*, ප්‍රතික්ෂේප*, පටහැනි*, සැකය, සැකයක්,
    සැකයි, සැක සහිත, සැකසහිත, නොමඟ යවන*, ඊනියා
    | නැත, නැති, නැතැයි, නැතිව, නැහැ, නෑ, නො*, නෙවෙයි, නෙමෙයි, තොරව, තොර, වෙනුවට, එපා, කිසිදා, බැහැ,
    බැරි
    | සැකයක් නැත, සැකයක් නැහැ, සැක නැත, සැකයකින් තොරව, සැකයෙන් තොරව, නිසැක*, පමණක් නොව*, විතරක්
    නොව*, විතරක් නෙවෙයි, ප්‍රතික්ෂේප කළේ නැත, ප්‍රතික්ෂේප නොකළ*, ප්‍රතික්ෂේප නොකර*, ප්‍රතික්ෂේප කර
    නැත, නොවැම්බ*, නොබෙල්*, නොයෙක්*, නොමිලේ, නොකඩවා, නොබෝ*, නොඅඩු
    | නමුත්, සහ, හා, එහෙත්, මන්ද, ඒත්
    """,
    "km": """
    មិនពិត, ភូតភរ, កុហក, មុសា, ក្លែងក្លាយ, មិនត្រឹមត្រូវ, ជាការខុស, ខុសឆ្គង, គឺខុស, ខុសពីការពិត,
    ខុសទាំងស្រុង, យល់ខុស, យល់ច្រឡំ, ចចាមអារ៉ាម, រឿងព្រេង, ទេវកថា, ប្រឌិត, គ្មានមូលដ្ឋាន,
    គ្មានភស្តុតាង, បដិសេធ, ច្រានចោល, ផ្ទុយពី, ផ្ទុយទៅវិញ, ផ្ទុយនឹង, សង្ស័យ, មិនអាចទៅរួច, បំភ័ន្ត,
    ជំទាស់
    | មិន, គ្មាន, ពុំ, ឥត, កុំ
    | មិនត្រឹមតែ, មិនគ្រាន់តែ, គ្មានសង្ស័យ, គ្មានការសង្ស័យ, គ្មានអ្វីសង្ស័យ, មិនសង្ស័យ, គ្មានមន្ទិល,
    ឥតសង្ស័យ, មិនបដិសេធ, មិនបានបដិសេធ, មិនតិចជាង, មិនយូរប៉ុន្មាន, ឥតឈប់, ឥតគិតថ្លៃ, ច្នៃប្រឌិត,
    មិនថា, កុំព្យូទ័រ
    | ប៉ុន្តែ, ព្រោះ, ខណៈ
    """,
    "my": """
    မမှန်, မဟုတ်မှန်, မှားယွင်း, အမှားဖြစ်, အမှားသာ, လိမ်လည်, လိမ်ညာ, မုသား, လုပ်ကြံဖန်တီး,
    လုပ်ကြံပြော, လုပ်ကြံသတင်း, လုပ်ကြံဇာတ်လမ်း, ကောလာဟလ, ဒဏ္ဍာရီ, သတင်းတု, သတင်းမှား, အတုအယောင်,
    အခြေအမြစ်မရှိ, အထောက်အထားမရှိ, သက်သေမရှိ, ငြင်းဆို, ငြင်းဆန်, ငြင်းပယ်, ငြင်းခဲ့, ပယ်ချ,
    ဆန့်ကျင်, သံသယ, မဖြစ်နိုင်, လှည့်စား, ပြောင်းပြန်
    | မဟုတ်, မရှိ, ဘူး။, ဘူးဟု, ဘူးလို့, မပြော, မပြို, မဖြစ်, မလုပ်, မသိ, မတွေ့, မဆို, မအတည်ပြု,
    မကြေညာ, ဘယ်တော့မှ, မလို, မပြု, မတည်, မရပါ, မရဘူး, မရရှိ, မပေး, မကြား
    | သံသယမရှိ, သံသယ မရှိ, သံသယဖြစ်စရာမရှိ, သံသယဖြစ်စရာ မရှိ, သံသယဖြစ်ဖွယ်မရှိ, သံသယဖြစ်ဖွယ် မရှိ,
    သံသယကင်း, မငြင်းဆို, မငြင်းခဲ့, ငြင်းမရ, သာမဟုတ်, သာ မဟုတ်, မရှိမဖြစ်, မဖြစ်မနေ
    | သို့သော်, ဒါပေမဲ့, ဒါပေမယ့်, ပေမယ့်, ပေမဲ့
    """,
    "uz": """
    yolg'on*, noto'g'ri*, xato, xatodir, xatolik, afsona*, uydirma*, mish-mish*, asossiz*, haqiqatga
    zid*, haqiqatga to'g'ri kelma*, soxta*, tuhmat*, bo'hton*, rad et*, rad qil*, inkor*, aksincha,
    zid, zid ravishda, ziddir, shubha*, gumon*, imkonsiz*, chalg'ituvchi*, go'yo, go'yoki, emish
    | emas, emasligi*, emasdi, yo'q, yo'qligi*, yo'qdir, yo'qmi, hech, *madi, *madim, *madik,
    *madilar, *magan*, *maydi, *maydilar, *mayapti, *masdan, *masligi*, o'rniga
    | shubhasiz*, shubha yo'q*, hech shubha*, hech qanday shubha*, inkor etm*, inkor qilm*, rad
    etm*, faqat / emas, faqatgina / emas, kam emas, emasmi, kutilmagan*
    | va, lekin, ammo, biroq, chunki, esa
    """,
    "ky": """
    жалган*, калп*, төгүн*, туура эмес*, чын эмес*, ката, катачылык*, уламыш*, миф, мифтер*, ушак*,
    имиш, имиштер*, негизсиз*, далилсиз*, ойдон чыгар*, четке как*, төгүнгө чыгар*, төгүндө*, жокко
    чыгар*, карама-каршы*, тескерисинче, күмөн*, мүмкүн эмес*, адаштыр*
    | эмес*, жок*, эч, эчтеке*, *бады, *беди, *боду, *бөдү, *пады, *педи, *поду, *пөдү, *баган*,
    *беген*, *богон*, *бөгөн*, *паган*, *пеген*, *байт, *бейт, *бойт, *бөйт, *пайт, *пейт, *пойт,
    *пөйт, *бастан, *бестен
    | күмөнсүз*, күмөн жок*, шек жок*, эч күмөн*, эч кандай күмөн*, гана эмес, жокко чыгарба*, четке
    какпа*, жок дегенде, байт*, мегабайт*, гигабайт*, килобайт*, терабайт*, петабайт*, пикабайт*,
    исламабады, баган*
    | жана, бирок, ал эми, анткени, себеби
    """,
    "ga": """
    bréag*, mbréag*, bhréag*, miotas*, mhiotas*, finscéal*, fhinscéal*, ráfla*, luaidreán*,
    mícheart*, mhícheart*, míchruinn*, earráid*, gan bhunús, gan bunús, cumtha, falsa, shéan, séan,
    séanann, séanadh, shéanadh, diúltaigh*, dhiúltaigh*, diúltaíonn, contrártha, a mhalairt, murab
    ionann is, murab ionann agus, amhras*, míthreorach*, dodhéanta, mar dhea, más fíor,
    líomhnaítear, líomhain*
    | ní dúirt, ní deir, ní raibh, ní bhfuair, ní bhfuarthas, ní dhearna, ní fhaca, ní fhuair, ní
    féidir, ní bhíonn, ní bheidh, ní bheadh, ní fíor, ní fiú, ní h*, ní chreid*, ní thug, ní
    tháinig, ní dheachaigh, ní cheap*, ní aontaíonn, ní dheimhn*, ní thit, níl*, níor, níorbh, nach,
    nár, nárbh, gan, choíche, dada, in ionad, seachas
    | gan amhras, gan aon amhras, níl aon amhras, níl amhras, gan dabht, gan aon dabht, níl aon
    dabht, ní hamháin, ní * amháin, ní / amháin, níor shéan, nár shéan, ní shéanann, ní ba, gan
    mhoill, nach mór
    | agus, ach, mar, cé
    """,
    "lo": """
    ບໍ່ຈິງ, ຕົວະ, ປະຕິເສດ, ຂ່າວລື, ຂ່າວປອມ, ນິທານ, ເຂົ້າໃຈຜິດ, ຜິດພາດ, ບໍ່ຖືກຕ້ອງ, ບໍ່ມີຫຼັກຖານ,
    ກົງກັນຂ້າມ, ຂັດກັບ, ສົງໄສ, ບິດເບືອນ, ຫຼອກລວງ, ປັ້ນແຕ່ງ, ແຕ່ງຂຶ້ນ, ເປັນໄປບໍ່ໄດ້, ບໍ່ມີມູນ
    | ບໍ່, ມິໄດ້, ປາສະຈາກ
    | ບໍ່ພຽງແຕ່, ບໍ່ຕ້ອງສົງໄສ, ບໍ່ມີຂໍ້ສົງໄສ, ບໍ່ດົນ, ບໍ່ເກີນ, ບໍ່ໜ້ອຍກວ່າ, ບໍ່ປະຕິເສດ,
    ບໍ່ໄດ້ປະຕິເສດ, ບໍ່ວ່າ, ບໍ່ແຮ່, ບໍ່ຖ່ານ, ບໍ່ນ້ຳ
    | ແຕ່, ແລະ, ເພາະ
    """,
    "mn": """
    худал*, үнэн биш, үнэнд нийцэхгүй, буруу*, ташаа*, цуурхал*, домог*, үндэслэлгүй*, няцаа*,
    үгүйсгэ*, эсрэгээр*, эсрэгээрээ, эргэлзээ*, эргэлзэ*, зохиомол*, боломжгүй*, төөрөгдүүл*
    | биш*, үгүй, бус, алга, *гүй, *гүйг, *гүйгээр, хэзээ ч
    | эргэлзээгүй*, эргэлзээ алга, эргэлзээ байхгүй, зөвхөн / биш, төдийгүй, үгүйсгэсэнгүй,
    үгүйсгээгүй, няцаасангүй, няцаагаагүй, дутахгүй
    | ба, болон, харин, гэвч, учир, боловч
    """,
}
WORDS["bs"] = WORDS["hr"]
# In both scripts.
WORDS["sr"] = "|".join(
    f"{cyrillic}, {latin}"
    for cyrillic, latin in zip(
        WORDS["sr"].split("|"), WORDS["hr"].split("|"), strict=True
    )
)
WORDS["nb"] = WORDS["no"]
WORDS["nn"] = WORDS["no"]
WORDS["ms"] = WORDS["id"]
WORDS["fil"] = WORDS["tl"]
# What a clause begins with that tells when something was: "nobody was hurt when it fell".
MOMENTS = {
    "af": "toe, nadat",
    "be": "калі, пасля таго як",
    "bg": "когато, след като",
    "bs": "kad, kada, nakon što, pošto",
    "ca": "quan, després que",
    "cs": "když, poté co",
    "cy": "pan, ar ôl i",
    "da": "da, efter at",
    "de": "nachdem",
    "el": "όταν, αφού",
    "en": "when, after",
    "eo": "kiam, post kiam",
    "es": "cuando, después de que",
    "fr": "quand, lorsque, après que, au moment où",
    "ga": "nuair a",
    "gl": "cando, despois de que",
    "hr": "kad, kada, nakon što",
    "id": "ketika, setelah, saat",
    "is": "þegar, eftir að",
    "it": "quando, dopo che",
    "lt": "kai, po to kai",
    "lv": "kad, pēc tam kad",
    "mk": "кога, откако",
    "nl": "toen, nadat",
    "no": "da, etter at",
    "pl": "gdy, kiedy, po tym jak",
    "pt": "quando, depois que, depois de",
    "ro": "când, după ce",
    "ru": "когда, после того как",
    "sk": "keď, po tom čo",
    "sl": "ko, potem ko",
    "sq": "kur, pasi",
    "sr": "кад, када, након што, пошто, kad, kada, nakon što, pošto",
    "sv": "när, efter att",
    "sw": "wakati, baada ya",
    "uk": "коли, після того як",
    "vi": "khi, sau khi",
}
for alias, known in (("nb", "no"), ("nn", "no"), ("ms", "id")):
    MOMENTS[alias] = MOMENTS[known]
