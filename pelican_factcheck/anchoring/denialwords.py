"""The words by which sentences deny, by language.

For each language four lists, parted by `|`: words that call a statement untrue;
words that negate; phrases that look like either and are not; conjunctions that begin
a clause with a truth of its own. A star stands for the rest of a word, or for what
comes before it; three dots for some words; a slash, among what is harmless, for the
quote. Lists of scripts without spaces are looked for inside of words.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pelican_factcheck.anchoring.folding import LETTER, fold_words, late_pattern

WORDS = {
    "en": """
    few ... believe*, few ... think, few ... thought, few ... accept*,
    false*, untrue, found otherwise, proved otherwise, showed otherwise, no truth, not the case, fake news, discredit*, reject*, bogus, zero proof, zero
    evidence, little evidence, pure invention, rumour*, rumor*, quash*, untruth*,
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
    | isn't it, aren't they, don't forget, don't worry, do not forget, beyond doubt, undoubtedly,
    doubtless, not only, not just, not merely, not least, not to mention, no wonder, no less, no
    fewer, no more than, no later than, not long, nothing but, why not, whether or not, no matter,
    needless, no. #, could not deny, did not dispute, if not, or not, rights and wrongs, no longer
    than, never before, made up of, made up for, made up his mind, made up her mind, made up their
    mind*, an invention of the #*, is an invention of the #*, was an invention of the #*, is an
    invention by, was an invention by, is an invention that, was an invention that, without delay,
    in no time, nothing if not, without warning, without exception, without question, few deny, few
    denied, few dispute*, few doubt*, few disagree*, few question*,
    a few, the few, few who,
    nothing else, nobody else, no one else, nowhere else
    | and, but, yet, so, while, whereas, though, although, because, however, whilst
    """,
    "de": """
    wenige ... glauben, wenige ... glaubten, wenige glauben, wenige ... halten für wahr,
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
    niemand, glaubte niemand, niemand glaubt, niemand glaubte, verkehrt, weit davon entfernt, weit
    entfernt davon, von wegen, schlicht erlogen, anders als berichtet, anders als behauptet, anders
    als gemeldet, anders als dargestellt, anders als angekündigt, anders als es
    | nicht, nie, niemals, nimmer, kein, keine, keinen, keinem, keiner, keines, keinerlei, niemand*,
    nichts, weder, noch nie, ohne, kaum, statt, anstatt, nirgends, nirgendwo, nein
    | nicht zu verwechseln, nicht nur, nicht bloß, nicht zuletzt, nicht weniger, nichts
    als, zweifellos, zweifelsohne, kein wunder, nicht mehr als, nicht lange, unbestritten*, ob oder
    nicht, noch nicht einmal, ohne verzug, ohne vorwarnung, ohne ausnahme, ohne frage, ohne weiteres,
    einige wenige, ein paar wenige,
    sonst nichts, nichts anderes, sonst niemand, niemand sonst
    | und, aber, doch, jedoch, sondern, während, obwohl, weil, denn, sowie
    """,
    "fr": """
    peu ... croient, peu ... croyaient, peu ... pensent,
    contrevérité*, dépourvu*, dénué*, infirm*, faux, fausse*, faussement, inexact*, erroné*,
    incorrect*, mensonge*, mensong*, ment, mentait, menti, mythe*, légende*, canular*, rumeur*,
    infondé*, sans fondement, invent*, démen*, dément*, nie, nient, niait, niaient, nié, niée,
    niant, réfut*, contest*, contrairement, contraire à, au contraire, contraires à, contredi*, à
    tort, intox*, infox, fabriqué*, fantais*, doute*, impossible*, improbable*, trompeu*, une erreur
    de, par erreur, une erreur que, balivernes, conteste*, prétendument, soi-disant, fictif,
    fictive*, affabulation*, de toutes pièces, une invention de la presse, pure invention, faire
    croire que, nous faire croire, voudrait faire croire, personne ne croit, personne n'y croit,
    personne ne le croit, personne n'a cru, rejette, rejettent, rejeté, rejetée, rejetait, rejeta,
    rejetant
    | ne, n', n'*, non, pas, jamais, aucun*, personne, rien, nul, nulle, nullement, guère, sans, ni,
    plutôt que, au lieu de, loin d', loin de, tout sauf, loin d'*
    | n'est-ce pas, non ?, n'oubliez pas, n'hésitez pas, ne vous inquiétez pas, pas de problème, pas
    mal, pas de panique, n'importe, en doutez, en doute, non seulement, pas seulement, n'est pas
    seulement, rien moins que, pourquoi pas, ne que, à personne près, ne nie pas, en personne, une
    personne, la personne, cette personne, par personne, un pas, à pas, pas à pas, sans délai, sans
    tarder, sans exception, sans prévenir, sans appel,
    un peu,
    rien d'autre, personne d'autre
    | et, mais, or, car, tandis que, alors que, bien que, parce que, cependant
    """,
    "es": """
    pocos ... creen, pocas ... creen, pocos creen, pocos ... creían, pocos ... piensan,
    carec*, contradicho, falso, falsa, falsos, falsas, falsamente, falsedad*, mentira*, miente*,
    mintió, inexacto*, inexacta*, incorrect*, erróne*, equivocad*, incierto, incierta, mito, mitos,
    leyenda*, bulo, bulos, rumor, rumores, infundad*, sin fundamento, inventad*, invención, niega*,
    negó, negaron, negaba*, negado, negando, desmint*, desmient*, desmentid*, desmentir, refut*,
    rebat*, contrario a, al contrario, contrariamente, contradi*, duda*, imposible, improbable,
    patraña*, engaños*, rechaz*, supuestamente, presuntamente, fictici*, pura invención, se lo
    inventó, hacernos creer, hacer creer que, nadie cree, nadie lo cree, nadie creyó, errado,
    errada, sería un error, es un error, fue un error
    | no, nunca, jamás, nadie, nada, ningún*, ningun*, sin, tampoco, ni, en vez de, en lugar de,
    lejos de, apenas, todo menos
    | no te parece, no olvides, no te preocupes, no se preocupe, no solo, no sólo, no solamente, no
    obstante, sin embargo, nada más, nada menos, ni siquiera un minuto, sin demora, sin excepción,
    sin aviso, sin previo aviso,
    unos pocos, unas pocas, no pocos, no pocas
    | y, e, pero, mas, aunque, mientras, porque, sino
    """,
    "it": """
    pochi ... credono, pochi credono, pochi ... credevano, pochi ... pensano,
    priva di, privo di, privi di, contraddett*, falso, falsa, falsi, false, falsamente, falsità,
    bugia, bugie, mentito, menzogn*, inesatt*, erronea*, erroneo, erronei, errat*, sbagliat*,
    scorrett*, mito, miti, leggenda*, bufala, bufale, infondat*, inventat*, invenzione, nega, negò,
    negano, negato, negava*, negando, smentisc*, smenti*, smentì, confuta*, contrari*, contraddi*,
    dubit*, dubbi*, impossibile, improbabile, voce infondata, fandonia, fandonie, respint*,
    respinge, presuntamente, asseritamente, fittizi*, frutto di fantasia, pura invenzione, campato
    in aria, campata in aria, farci credere, far credere che, nessuno crede, nessuno ci crede,
    nessuno lo crede
    | non, mai, nessun*, niente, nulla, senza, né, neanche, nemmeno, neppure, invece di, anziché,
    lontano dal, mica, tutt'altro che, tutto fuorché, è lontano dall'*, è lontana dall'*, sono
    lontani dall'*, sono lontane dall'*, no
    | non solo, non soltanto, nondimeno, nient'altro che, non meno di, più che mai, senza indugio,
    senza eccezioni, senza eccezione, senza preavviso, o no, se no,
    non pochi,
    nient'altro, nessun altro
    | e, ed, ma, però, mentre, perché, benché, sebbene, bensì
    """,
    "pt": """
    poucos ... acreditam, poucos acreditam, poucos ... creem, poucos ... acreditavam,
    carec*, desprovid*, falso, falsa, falsos, falsas, falsamente, falsidade*, mentira*, mentiu,
    inexat*, incorret*, erróne*, errône*, errad*, inverídic*, inverdade, mito, mitos, lenda*,
    boato*, embuste, infundad*, sem fundamento, inventad*, invenção, nega, negou, negam, negaram,
    negava*, negado, negando, desmente*, desmentiu*, desmentir*, desmentid*, refut*, rebate*,
    contrariamente, ao contrário, contrári*, contradi*, duvid*, dúvida*, impossível, improvável,
    rejeit*, supostamente, alegadamente, fictíci*, pura invenção, fazer-nos crer, fazer crer que,
    ninguém acredita, ninguém acreditou, seria um erro, é um erro, foi um erro
    | não, nunca, jamais, ninguém, nada, nenhum*, sem, nem, tampouco, em vez de, longe de, tudo
    menos
    | não só, não apenas, não somente, nada mais, nada menos, no entanto, sem demora, sem exceção,
    sem excepção, sem aviso prévio,
    uns poucos, não poucos
    | e, mas, porém, embora, enquanto, porque, contudo
    """,
    "nl": """
    weinig ... geloven, weinigen geloven, weinig ... geloofden,
    nul bewijs, ontbreekt, ontbreken, onwaar, onwaarheid, onjuist*, onterecht, ten onrechte, vals,
    valse, foutief, fout, verkeerd*, leugen*, liegt, loog, gelogen, mythe*, fabel*, broodje aap,
    hoax, gerucht*, ongegrond*, verzonnen, verzinsel*, ontken*, weerleg*, bestrijd*, bestreed,
    betwist*, tegenspr*, tegengespr*, in tegenstelling tot, anders dan, in strijd met, twijfel*,
    onmogelijk, onwaarschijnlijk, onzin, misleidend*, verworpen, zogenaamd*, naar verluidt,
    vermeend*, uit de duim gezogen, uit de lucht gegrepen, gefingeerd*, fictief, verzint, verzon,
    doen geloven, wijsmaken, wijs te maken, wijs maken, gelooft niemand, geloofde niemand, niemand
    gelooft, niemand geloofde, mist elke grond, mist iedere grond, elke grond mist, verwerp*
    | niet, nooit, geen, niemand, niets, nergens, noch, zonder, nauwelijks, in plaats van,
    geenszins, evenmin, allesbehalve, alles behalve, verre van, nee
    | niet alleen, niet slechts, ongetwijfeld, niets dan, niet minder dan, zonder uitstel, zonder
    uitzondering, zonder waarschuwing,
    niet weinig,
    niets anders, niemand anders, verder niets
    | en, maar, terwijl, want, omdat, hoewel, doch
    """,
    "sv": """
    få ... tror, få tror, få ... trodde,
    saknar, saknas, falsk*, osann*, osant, felaktig*, fel, lögn*, ljuger, ljög, myt, myten, myter*,
    bluff*, rykte*, ogrundad*, grundlös*, påhitt*, hittepå, förneka*, nekar, nekade, dementera*,
    tillbakavis*, motbevis*, vederlagt*, vederlägg*, bestrid*, bestred, tvärtemot, i motsats till,
    tvivl*, tvivel, tvekar, omöjlig*, osannolik*, motsäg*, nonsens, vilseledande, avfärda*, påstås, påstått,
    påstådd*, uppdiktad*, fabricerad*, gripen ur luften, gripet ur luften, lura i oss, få oss att
    tro, ingen tror, inga bevis
    | inte, ej, icke, aldrig, ingen, inget, inga, ingenting, varken, utan, knappast, knappt, i
    stället för, istället för, ingenstans, allt annat än, långt ifrån, nej
    | inte bara, inte enbart, inte minst, utan tvivel, utan tvekan, utan också, utan även, ingen
    tvekan, inget tvivel, utan dröjsmål, utan undantag, utan förvarning,
    några få,
    inget annat, ingen annan, ingenting annat
    | och, men, medan, eftersom, fast, fastän
    """,
    "da": """
    få ... tror, få tror, få ... troede,
    savner, mangler, falsk*, usand*, usandt, forkert*, fejlagtig*, ukorrekt*, løgn*, lyver, løj,
    myte*, fup, rygte*, ubegrundet*, grundløs*, opspind, opdigtet, benægt*, nægter, nægtede,
    dementer*, afvis*, modbevis*, bestrid*, bestred, modsig*, tværtimod, i modsætning til, modsat,
    tvivl*, betvivl*, umulig*, usandsynlig*, vildledende, urigtig*, angivelig*, påstået, påstås,
    opdigt*, fabrikeret*, grebet ud af luften, det pure opspind, bilde os ind, få os til at tro,
    ingen tror, ingen bevis, ingen beviser, taget ud af luften
    | ikke, ej, aldrig, ingen, intet, ingenting, hverken, uden, næppe, i stedet for, alt andet end,
    er langt fra, var langt fra, nej
    | ikke kun, ikke bare, ikke blot, ikke mindst, uden tøven, uden undtagelse, uden varsel,
    nogle få,
    intet andet, ingen anden
    | og, men, mens, fordi, selvom
    """,
    "no": """
    få ... tror, få tror, få ... trodde,
    mangler, mangla*, falsk*, usann*, usant, feil, feilaktig*, ukorrekt*, uriktig*, løgn*, lyver,
    løy, myte*, bløff, rykte*, ubegrunnet*, grunnløs*, oppspinn, oppdiktet, benekt*, nekter, nektet,
    nekta, dementer*, avvis*, avvist*, motbevis*, bestrid*, bestred, motsi*, tvert imot, i
    motsetning til, tvil*, umulig*, usannsynlig*, villedende, avkreft*, tilbakevis*, angivelig*,
    visstnok, påstått*, påstås, oppdikt*, fabrikkert*, grepet ut av luften, innbille oss, få oss til
    å tro, ingen tror, ingen bevis, ingen beviser, tatt ut av luften, tatt ut av lufta
    | ikke, ikkje, aldri, ingen, inga, inkje, intet, ingenting, verken, uten, utan, neppe, i stedet for, alt
    annet enn, er langt fra, var langt fra, nei
    | ikke bare, ikke kun, ikke minst, uten opphold, uten unntak, uten varsel,
    noen få,
    ingenting annet, ingen andre
    | og, men, mens, fordi, selv om
    """,
    "fi": """
    harva ... uskoo, harva uskoo, harvat ... uskovat, harvat uskovat,
    vailla, puuttu*, väärä*, väärin, virheelli*, epätosi, epätot*, valhe*, valhetta, valehte*,
    myytti*, huijaus*, huhu*, perättö*, perätön, aihee*ton, tekaist*, keksit*, kiist*, kieltää,
    kielsi, kielsivät, kieltävät, kumo*, vastoin, päinvastoin, epäil*, mahdoton*, mahdotonta,
    epätodennäköi*, harhaanjohtav*, torjui, väitetysti, väitet*, muka, sepitet*, sepitty*,
    keksitty*, tuulesta temmat*, uskotella, kukaan ei usko, taru, tarua, tarusta, satua, pötyä,
    hölynpölyä, toisin kuin kerrot*, toisin kuin väit*, toisin kuin uutis*, toisin kuin sano*,
    toisin kuin on
    | ei, en, et, emme, ette, eivät, älä, eikä, ilman, ei ole, tuskin, ettei, eivätkä, enkä, sen
    sijaan että, kaikkea muuta kuin, koskaan, kukaan ei
    | ei vain, ei ainoastaan, ei pelkästään, epäilemättä, ei kiellä
    | ja, mutta, vaan, kun taas, koska, vaikka
    """,
    "pl": """
    niewielu ... wierzy, niewielu wierzy, mało kto ... wierzy, mało kto wierzy,
    brak, brakuje, pozbawion*, fałsz*, nieprawd*, błędn*, mylne, mylnie, kłamstw*, kłamie, kłamał*,
    mit, mitem, mity, bzdur*, plotk*, pogłosk*, bezpodstawn*, bezzasadn*, wymysł*, zmyśl*,
    zaprzecz*, dementuj*, zdementowa*, obali*, obalon*, neguj*, zanegowa*, kwestion*,
    zakwestionowa*, wbrew, w przeciwieństwie do, przeczy, przeczą, wątp*, niemożliw*, nieścisł*,
    fake*, oszustw*, wyssan*, odrzuci*, rzekom*, podobno, ponoć, wymyślon*, sfabrykowan*,
    spreparowan*, wmówić, wmawia, wmawiają, nikt nie wierzy, nikt w to nie wierzy, odrzuca*, błędem,
    bajka, bajką, bajki, bajkę, plotką
    | nie, nigdy, nikt, nic, nigdzie, żaden, żadn*, bez, ani, zamiast, ledwie, niczego, nikogo,
    nikomu, daleki od, daleka od, dalekie od
    | nie tylko, nie jedynie, nie mniej, niemniej, nic dziwnego, bez zwłoki, bez wyjątku, bez
    ostrzeżenia,
    nic więcej, nic innego, nikt inny
    | i, a, ale, lecz, jednak, natomiast, bo, ponieważ, chociaż, choć, podczas gdy
    """,
    "cs": """
    málokdo ... věří, málokdo věří, jen málo ... věří,
    omyl*, výmysl*, chybí, nepravd*, nepravdiv*, lživ*, lež, lži, lží, lže, lhal*, mylně, mylné,
    mylná, mylný, mýtus, mýtem, mýty, falešn*, chybn*, hoax*, fám*, bludn*, nesmysl*, smyšlen*,
    vymyšlen*, neopodstatn*, nepodložen*, popřel*, popír*, popřít, dement*, vyvrát*, vyvrac*, vyvrác*,
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
    bezpochyby, není divu, nic než, neprodlen*, nestabil*, neproslul*, bez prodlení, bez výjimky,
    bez odkladu, bez varování
    | a, i, ale, avšak, zatímco, protože, ačkoli, jenže, neboť
    """,
    "sk": """
    málokto ... verí, málokto verí,
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
    | nepál*, nechal*, nestlé, nielen, nie len, bez pochýb, bezpochyby, niet pochýb, niet divu,
    nestabil*, nepretržit*, bez výnimky, bez odkladu, bez varovania
    | a, i, ale, avšak, kým, zatiaľ čo, pretože, lebo, hoci
    """,
    "uk": """
    мало хто ... вірить, мало хто вірить,
    позбавлен*, відсутн*, неправда, неправди, неправдою, неправдив*, брехн*, бреше, збрехав*, хибн*,
    помилков*, фальш*, міф, міфом, міфи, вигадк*, вигадан*, фейк*, чутк*, плітк*, безпідставн*,
    недостовірн*, неточн*, заперечу*, заперечи*, спростов*, спросту*, всупереч, на відміну від,
    суперечить, сумнів*, неможлив*, невірн*, маніпуляц*, відкину*, відкида*, нісенітниц*, нібито,
    буцімто, начебто, сфабрикован*, придуман*, висмоктан*, казка, казки, казкою, маячня, дурниц*,
    відкидає
    | не, ні, ніколи, ніхто, нічого, ніщо, ніде, немає, нема, без, жоден, жодн*, замість, аж ніяк,
    ледве, навряд, нікого, ані
    | не тільки, не лише, безсумнівно, поза сумнівом, не менше, не більше, тим не менше, не раз, без
    зволікання, без винятку, без попередження
    | і, й, та, а, але, проте, однак, бо, тоді як, хоча, оскільки
    """,
    "ru": """
    мало кто ... верит, мало кто верит, немногие ... верят, немногие верят,
    лишено, лишены, лишена, лишен, лишён, отсутству*, неправд*, ложь, лжи, ложью, ложн*, лжёт, лжет,
    солгал*, лгал*, врёт, врет, враньё, вранье, выдумк*, вымысел, вымыш*, миф, мифом, мифы, фейк*,
    слух, слухи, утка, недостоверн*, неверн*, неточн*, ошибочн*, ошибк*, фальш*, необоснованн*,
    беспочвенн*, отриц*, опроверг*, опроверж*, вопреки, в отличие от, противореч*, сомне*, сомнит*,
    усомнил*, невозможн*, заблужден*, отверг*, оспори*, оспарива*, клевет*, якобы, мним*, выдуман*,
    придуман*, сфабрикован*, измышлен*, надуман*, никто не верит, никто в это не верит, высосан*,
    сказка, сказки, сказкой, вздор, чушь, бред, домысел, домыслы
    | не, нет, ни, никогда, никто, ничего, ничто, нигде, никак*, никем, никому, никого, без, нельзя,
    вместо, едва ли, вряд ли, отнюдь
    | не только, не просто, не менее, не более, тем не менее, несомненно, ничего кроме, не раз, едва
    ли не, чуть не, не что иное, без промедления, без исключения, без предупреждения,
    ничего больше, больше ничего, никто больше, никто другой, ничего другого
    | и, а, но, однако, зато, потому что, хотя, тогда как, поскольку
    """,
    "bg": """
    лишен*, липсва*, неистина, неистини, невярн*, неверн*, лъжа, лъжи, лъжлив*, лъже, излъга*, мит,
    митове, мита, измислиц*, измислен*, фалшив*, слух, слухове, погрешн*, грешн*, неточн*,
    неоснователн*, необоснован*, отрич*, отрече, отрекъл*, опроверг*, оборв*, обори, противно на, за
    разлика от, напротив, противоречи, съмня*, съмнен*, невъзможн*, заблужден*, отхвърл*, оспорва*,
    уж, скалъпен*, изфабрикуван*, изсмукан*, оспори*, приказка, приказки, глупост*
    | не, няма, нямаше, никога, никой, нищо, никъде, никакв*, без, нито, вместо, едва ли, не е
    | не само, несъмнено, не по-малко, не повече, без изключение, без забавяне, без предупреждение
    | и, а, но, обаче, защото, докато, макар, въпреки че
    """,
    "ro": """
    puțini ... cred, puțini cred,
    lipsit*, lipsesc, lipsește, fals, falsă, falși, false, neadevăr*, inexact*, incorect*, greșit*,
    eronat*, minciun*, mințit, mit, mitul, mituri, legend*, zvon*, nefondat*, neîntemeiat*,
    inventat*, născoci*, neagă, nega, negat, negă, dezmin*, infirm*, contest*, combăt*, contrar,
    contrazi*, spre deosebire de, îndoi*, imposibil*, improbabil*, respin*, chipurile, cică,
    pretins*, presupus*, fictiv*
    | nu, n-*, nici, niciodată, nimeni, nimic, nicăieri, niciun*, nici un*, fără, în loc să, departe
    de
    | nu numai, nu doar, nu mai puțin, nu încape îndoială, nimic altceva decât, fără întârziere,
    fără excepție, fără avertisment
    | și, iar, dar, însă, ci, pentru că, deși, în timp ce, deoarece
    """,
    "hu": """
    kevés ... hiszi, kevesen hiszik,
    nélkülözi, hiányzik, hiányoznak, hamis*, valótlan*, téves*, tévedés*, tévhit*, hazugság*,
    hazudik, hazudott, hazudta, mítosz*, legenda*, álhír*, kacsa, kitalál*, koholmány*, alaptalan*,
    megalapozatlan*, pontatlan*, helytelen*, tagad*, cáfol*, megcáfol*, vitat*, ellentétben,
    ellentétes*, szemben azzal, kétség*, kétl*, lehetetlen*, valószínűtlen*, félrevezető*,
    elutasít*, pletyka, állítólag*, koholt, fiktív, kiagyalt, légből kapott*, mese, mesebeszéd,
    híresztelésekkel szemben, hírekkel szemben, jelentésekkel szemben, állításokkal szemben, hiba
    lenne, hiba volna, hiba azt, kételked*
    | nem, ne, sem, se, soha, sohasem, senki*, semmi*, sehol, nincs*, sincs*, nélkül, helyett,
    aligha, egyetlen sem, sosem, sose
    | nem csak, nemcsak, nem csupán, kétségtelen*, kétségkívül, nem kevesebb, kivétel nélkül,
    késedelem nélkül, figyelmeztetés nélkül
    | és, s, de, azonban, hanem, míg, mert, bár, mivel, viszont
    """,
    "el": """
    λίγοι ... πιστεύουν, λίγοι πιστεύουν,
    στερείται, στερούνται, ψευδ*, ψευδή*, ψέμα*, ψεύτικ*, ψεύδ*, αναληθ*, ανακριβ*, λάθος,
    λανθασμέν*, εσφαλμέν*, μύθος, μύθο*, μύθευμα, φήμη*, αβάσιμ*, ανυπόστατ*, επινόησ*, αρνείται,
    αρνήθηκ*, αρνούνται, άρνησ*, διαψεύδ*, διέψευσ*, διαψεύστηκ*, διάψευσ*, αντικρού*, αντέκρουσ*,
    αμφισβητ*, αντίθετα, σε αντίθεση, αμφιβ*, αδύνατ*, απίθαν*, παραπλανητικ*, κατέρριψ*,
    καταρρίπτ*, απορρίπτ*, απέρριψ*, δήθεν, υποτίθεται, φερόμεν*, επινοημέν*, παραμύθι*
    | δεν, δε, μην, μη, όχι, ποτέ, κανείς, κανένας, κανένα*, καμία, καμιά, τίποτα, τίποτε, πουθενά,
    χωρίς, δίχως, ούτε, μήτε, αντί, σχεδόν ποτέ, ουδέποτε, ουδείς, ουδεμία
    | όχι μόνο, όχι απλώς, αναμφίβολα, δεν υπάρχει αμφιβολία, αναμφισβήτητ*, χωρίς εξαίρεση, χωρίς
    καθυστέρηση, χωρίς προειδοποίηση
    | και, κι, αλλά, όμως, ενώ, γιατί, επειδή, αν και, μα
    """,
    "tr": """
    yoksun*, yanlış*, yalan*, asılsız*, doğru değil*, gerçek dışı, gerçekdışı, efsane*, uydurma*,
    hatalı*, söylenti*, dedikodu*, sahte*, temelsiz*, dayanaksız*, inkâr*, inkar*, reddet*,
    reddedi*, çürüt*, aksine, tersine, çeliş*, şüphe*, imkânsız*, imkansız*, olanaksız*, yanıltıcı*,
    karşı çık*, safsata*, iftira*, hurafe*, sözde, güya, sözümona, uydurul*, iddiaya göre, iddialara
    göre, masal, masaldır, masaldan, masalı
    | değil*, yok, yoktu*, yoktur, hiç, hiçbir*, asla, ne ... ne, olmadan, kimse, yerine, *madı,
    *medi, *madım, *medim, *madık, *medik, *madılar, *mediler, *madınız, *mediniz, *madıkça,
    *medikçe, *madığı*, *mediği*, *mamış*, *memiş*, *mıyor*, *miyor*, *muyor*, *müyor*, *mayacak*,
    *meyecek*, *mayacağı*, *meyeceği*, *maz, *mez, *maması*, *memesi*, *mayan, *meyen, *madan,
    *meden, hayır
    | yalnızca değil, sadece değil, kuşkusuz, şüphesiz*, hiç kuşku yok, namaz, *lamaz mı, değil mi,
    olmaz mı, temmuz, nedeniyle, neden, birden, akademi*, komedi*, başlamadan önce, medya*, beden,
    maden, yeniden, kalmadı ki, tomaz, yalnızca / değil, yalnız / değil, sadece / değil, *madan
    sonra, *meden sonra, *madan önce, *meden önce, *madan beri, *meden beri, mahkemeden, ödemeden,
    yılmaz, korkmaz, sönmez, durmaz, solmaz, yenilmez, çıkmaz sokak*, kaçınılmaz, vazgeçilmez,
    ayrılmaz, unutulmaz, paslanmaz, su geçirmez, tükenmez, dayanılmaz, taşınmaz, bölünmez
    | ve, ama, fakat, ancak, oysa, çünkü, ise, iken
    """,
    "ar": """
    كاذب*, كذب*, أكذوبة, أكاذيب, الكذب, زائف*, باطل*, خاطئ*, خطأ, غير صحيح*, ليس صحيح*, مغلوط*,
    مضلل*, خرافة, أسطورة, شائعة, إشاعة, إشاعات, شائعات, مزاعم, زعم, مختلق*, ملفق*, لا أساس, نفى,
    نفت, نفوا, ينفي, ينفيه, ينفيها, تنفي, تنفيه, تنفيها, ينفون, نفاه, نفاها, نفته, نفتها, نافيا*, نفي, أنكر*, ينكر*, تنكر*, إنكار, فند*, يفند*, تفند*, دحض*,
    يدحض*, كذّب, خلافا*, بخلاف, على عكس, بعكس, خلاف, يناقض, تناقض, تناقضت, شك, يشك*, شكك*, يشكك*,
    مستحيل*, مستبعد*, رفض*, يرفض*, وهم, فبرك*, مفبرك*, يزعم*, المزعوم*, زعما, مفتعل*, يقال إن, عار
    عن الصحة, عارية عن الصحة, عار من الصحة, الباطل, الخرافة, ينف, تنف, من الخطأ
    | لا, ولا, لم, ولم, لن, ولن, ليس, ليست, وليس, وليست, غير, دون, بدون, من دون, أبدا, قط, ما لم,
    بلا, عدم, لا أحد, ألا, لم يكن, بدلا من, ما كان
    | من دون شك, لا سيما, ليس فقط, لا يزال, لا تزال, لا زال, ما زال, لا أقل من, لا بد, غير أن, لا
    يقل عن, لا تقل عن
    | لكن, ولكن, بل, بينما, لأن, رغم, غير أن, إلا أن
    """,
    "he": """
    מעטים ... מאמינים, מעטים מאמינים,
    שקר*, כזב, שגוי*, מוטע*, טעות, בטעות, לא נכון, לא נכונה, אינו נכון, אינה נכונה, מיתוס*, אגדה, בדותה,
    בדיה, המצאה, שמועה, שמועות, חסר בסיס, חסרת בסיס, חסרי בסיס, הכחיש*, מכחיש*, הכחשה, שלל, שללה, שללו,
    שולל*, הפריך, הפריכה, הפריכו, מפריך*, מופרך*, הזים, הזימה, בניגוד, להפך, סותר*, סתר, ספק, מפקפק*,
    בלתי אפשרי*, מטעה, מטעים, דחה, דחתה, דחו, כביכול, פייק, לכאורה, מומצא*, בדוי, בדויה, בדויים
    | לא, אין, אינו, אינה, אינם, אינן, איננו, מעולם, אף פעם, אף אחד, איש, שום, בלי, ללא, מבלי, במקום,
    ושלא, שלא, כלום, ולא
    | לא רק, לא פחות, לא יותר, איש העסקים, ראש ואיש, # איש
    | אבל, אך, ואילו, אולם, כי אם, בעוד, מפני ש, למרות
    """,
    "fa": """
    دروغ*, نادرست*, غلط, اشتباه*, خلاف واقع, کذب, بی‌اساس, بی اساس, بی‌پایه, بی پایه, افسانه*, شایعه*,
    جعلی, ساختگی, تکذیب*, انکار*, رد کرد*, رد می*, نفی*, برخلاف, بر خلاف, خلاف, در تضاد, تردید*, شک,
    غیرممکن, ناممکن, بعید, گمراه‌کننده, گمراه کننده, نقض, مردود, به اصطلاح, ادعایی, من‌درآوردی, خیالی
    | نه, نیست*, نبود*, نشد*, نشده*, نکرد*, نکرده*, نمی*, نمی‌*, نخواه*, ندار*, نداشت*, نداد*, نگفت*,
    نرفت*, نیامد*, ندید*, نبوده*, نیاف*, هرگز, هیچ*, هیچ‌*, بدون, بی‌آنکه, به جای, نباید, نتوان*,
    نفروخت*, نساخت*, نگرفت*
    | نه تنها, نه فقط, بی‌شک, بی شک, شکی نیست, هیچ شکی, نه کشور, نه ماه, نه سال, نه روز, نه هفته,
    نه ساعت, نه دقیقه, نه نفر, نه تن, نه درصد, نه هزار, نه میلیون, نه میلیارد
    | اما, ولی, و, بلکه, زیرا, چون, هرچند, در حالی که
    """,
    "hi": """
    झूठ*, झूठी, झूठे, असत्य, गलत, ग़लत, मिथ्या, मिथक, भ्रामक, अफवाह*, अफ़वाह*, फर्जी, फ़र्ज़ी,
    निराधार, बेबुनियाद, मनगढ़ंत, काल्पनिक, खंडन, इनकार, इन्कार, नकार*, खारिज, ख़ारिज, विपरीत, उलट,
    संदेह, शक, असंभव, कपोलकल्पित, विरोधाभास, सच नहीं, सही नहीं, ठुकरा*, कथित*, तथाकथित, गढ़ा हुआ,
    गढ़ी हुई, गढ़ी गई
    | नहीं, न, ना, कभी नहीं, बिना, बगैर, कोई नहीं, बजाय, कदापि
    | न केवल, नहीं बल्कि, केवल नहीं, बेशक, निस्संदेह, न सिर्फ, न सिर्फ़, न्यूनतम, केवल / नहीं, केवल
    / ही नहीं, सिर्फ / नहीं, सिर्फ / ही नहीं, सिर्फ़ / नहीं, सिर्फ़ / ही नहीं, मात्र / नहीं,
    नकारात्मक*
    | और, लेकिन, मगर, पर, परंतु, परन्तु, किंतु, जबकि, क्योंकि
    """,
    "bn": """
    মিথ্যা*, মিথ্যে, অসত্য, ভুল*, ভ্রান্ত*, গুজব*, ভিত্তিহীন*, বানোয়াট, কাল্পনিক, মিথ, ভুয়া,
    অস্বীকার*, খণ্ডন*, প্রত্যাখ্যান*, বিপরীত*, উল্টো, সন্দেহ*, অসম্ভব, বিভ্রান্তিকর, সত্য নয়, সঠিক
    নয়, নাকচ*, অপপ্রচার, কথিত*, তথাকথিত*, মনগড়া
    | না, নয়, নেই, নাই, নি, নহে, কখনো না, কখনোই, ছাড়াই, বিনা, *য়নি, *েনি, *েননি, *াননি, *াইনি,
    *বেন না, কেউ না, পরিবর্তে
    | শুধু নয়, কেবল নয়, শুধু তাই নয়, নিঃসন্দেহে, না কি, শুধু / নয়, শুধু / না, কেবল / নয়, কেবল /
    না
    | এবং, ও, কিন্তু, তবে, অথচ, কারণ, যদিও
    """,
    "th": """
    เท็จ, ไม่จริง, โกหก, ปฏิเสธ, ปฎิเสธ, เข้าใจผิด, ผิดพลาด, มายาคติ, ตำนาน, ข่าวลือ, ข่าวปลอม,
    ไม่มีมูล, ไร้มูล, กุขึ้น, แต่งขึ้น, หักล้าง, โต้แย้ง, ตรงกันข้าม, ตรงข้าม, ขัดแย้งกับ, ขัดกับ,
    สงสัย, เป็นไปไม่ได้, บิดเบือน, คลาดเคลื่อน, หลอกลวง, ไม่ถูกต้อง, อ้างว่า, กุเรื่อง, ปั้นเรื่อง,
    ปั้นแต่ง, เรื่องผิด, เป็นการผิด, พูดผิด, ผิดถ้า, ผิดที่จะ
    | ไม่, มิได้, มิใช่, หาได้, ปราศจาก, ไร้, แทนที่จะ, อย่า
    | ไม่เพียง, ไม่ใช่แค่, ไม่ใช่เพียง, ไม่ต้องสงสัย, ไม่ว่า, ไม่กี่, ไม่นาน, ไม่น้อยกว่า, ไม่เกิน,
    มิใช่เพียง, ต้นไม้, ดอกไม้, ผิดกฎหมาย, ผิดปกติ, ผิดปรกติ
    | แต่, และ, เพราะ, ในขณะที่
    """,
    "vi": """
    sai, sai lệch, sai lầm, sai sự thật, sai trái, bịa đặt, bịa, giả, tin giả, dối, nói dối, dối
    trá, hoang đường, huyền thoại, lời đồn, tin đồn, vô căn cứ, phủ nhận, bác bỏ, phản bác, chối,
    trái với, trái ngược, ngược lại, mâu thuẫn, nghi ngờ, hoài nghi, không thể, nhầm, nhầm lẫn, lầm,
    xuyên tạc, phủ định, bác, được cho là, nghe đồn, hư cấu, thêu dệt
    | không, chẳng, chưa, chả, đừng, chớ, không hề, không ai, vô, thay vì, thiếu, khỏi
    | không chỉ, không những, không khí, không gian, không quân, hàng không, không kém, không ngừng,
    hư không, bác sĩ, bác sỹ, vô cùng, vô địch, vô tuyến, không lâu, trên không, phòng không, vô
    tình, chưa đầy, không ngoại lệ
    | và, nhưng, mà, song, còn, vì, trong khi, tuy
    """,
    "id": """
    salah, keliru, palsu, bohong*, berbohong, kebohongan, dusta, hoaks, hoax, mitos, rumor,
    desas-desus, kabar angin, isapan jempol, rekaan, karangan, membantah, dibantah, bantah*,
    bantahan, menyangkal, disangkal, sangkal*, menepis, ditepis, menolak, menampik, mengingkari,
    bertentangan, berlawanan, sebaliknya, kontras, meragukan, diragukan, ragu, mustahil,
    menyesatkan, ngawur, fiktif, tak berdasar, tidak benar, konon, diduga, dibuat-buat, mengada-ada
    | tidak, tak, bukan, bukanlah, belum, jangan, tanpa, tiada, tidaklah, tak pernah, alih-alih,
    nihil, bukannya, tidak pernah, belum pernah
    | tidak hanya, tak hanya, bukan hanya, tidak saja, bukan saja, tidak lama, tidak kurang, tak
    lama, salah satu, salah seorang, tanpa kecuali, tanpa peringatan
    | dan, tetapi, namun, tapi, melainkan, sedangkan, karena, meskipun, sementara
    """,
    "ko": """
    거짓, 허위, 사실무근, 사실이 아니, 사실과 다르, 사실과 다른, 사실과 달리, 잘못된, 잘못 알려, 틀린, 틀렸, 틀리, 오보, 오류, 낭설, 헛소문, 소문, 유언비어,
    루머, 가짜, 날조, 조작된, 미신, 속설, 부인, 부정했, 부정하, 반박, 일축, 근거 없, 근거가 없, 근거는 없, 증거가 없, 증거는 없, 반대로, 달리, 와 달리,
    과 달리, 의심, 불가능, 거부, 오해, 왜곡, 신화에 불과, 음모론, 지어낸, 꾸며낸, 꾸며 낸, 허구, 전설에 불과, 전설이다, 거짓말, 것은 잘못이, 것이 잘못이,
    말은 잘못이, 건 잘못이, 것은 잘못입, 것은 잘못된
    | 않, 아니, 아닌, 아닙, 아님, 없, 못했, 못하, 못한, 안 했, 안 된, 안 한, 말고, 대신
    | 뿐만 아니라, 뿐 아니라, 뿐더러, 틀림없, 의심할 여지 없, 의심할 여지가 없, 끊임없, 어김없, 다름없, 않을 수 없, 아니나 다를까, 없이는, 지 않을까, 말고도
    | 그러나, 하지만, 그리고, 반면
    """,
    "ja": """
    誤り, 誤って, 誤解, 誤報, 間違い, 間違って, 間違った, 嘘, うそ, ウソ, 虚偽, 虚報, 偽, デマ, 事実無根, 事実ではな, 事実に反, 事実と異な, 真実ではな,
    根拠はない, 根拠がない, 根拠のない, 証拠はない, 証拠がない, 神話, 俗説, 噂, うわさ, 作り話, でっち上げ, 捏造, 否定, 否認, 反論, 反駁, 打ち消, 退け, 反し,
    異なり, 逆に, 矛盾, 疑わし, 疑問, 不可能, あり得な, ありえな, 不正確, ミスリード, でっちあげ, 架空, 虚構, 作り上げた話, だと称し, 違います。, 違う。
    | ない, なかった, なく, なかっ, ません, ませぬ, ぬ。, ずに, ず、, 代わりに, 不実, 不当, いいえ
    | だけでな, のみなら, だけではな, ばかりでな, かもしれない, かもしれません, に違いない, に違いありません, 疑いな, しかない, しかなかった, なければならない,
    なければなりません, ならない, 少なくない, 少なく, 疑う余地はない, 疑いの余地はない, まず、, 必ず、, 思わず、, 相変わらず、, まもなく, 間もなく, わけにはいかない,
    否定しな, 否定できな, 違いない, 不動産, 不足, 不安, なくなった, なくて, 疑いはな, 疑いもな, 疑いがな, 疑いようがな
    | しかし, だが, が、, けれど, 一方
    """,
    "zh": """
    很少有...相信, 很少有...认为, 少有人相信, 很少人相信, 鲜有人相信,
    不是真, 并不真, 並不真, 不真实, 不真實, 不实, 不實, 不属实, 不屬實, 虚假, 虛假, 假消息, 假新闻, 假新聞, 假的, 谎言, 謊言, 谎称, 謊稱, 撒谎, 撒謊,
    说谎, 說謊, 错误, 錯誤, 错的, 錯的, 有误, 有誤, 误解, 誤解, 谣言, 謠言, 谣传, 謠傳, 传言, 傳言, 神话, 神話, 迷思, 捏造, 编造, 編造, 杜撰, 虚构,
    虛構, 无稽, 無稽, 子虚乌有, 子虛烏有, 无中生有, 無中生有, 毫无根据, 毫無根據, 没有根据, 沒有根據, 没有证据, 沒有證據, 无证据, 無證據, 否认, 否認, 否定,
    驳斥, 駁斥, 反驳, 反駁, 辟谣, 闢謠, 推翻, 相反, 与事实不符, 與事實不符, 矛盾, 质疑, 質疑, 怀疑, 懷疑, 不可能, 误导, 誤導, 骗局, 騙局, 不正确, 不正確,
    不准确, 不準確, 并非事实, 並非事實, 据说, 據說, 据称, 據稱, 误传, 誤傳, 讹传, 訛傳, 伪造, 偽造, 胡编, 胡編, 瞎编, 瞎編, 臆造, 炮制, 一个传说,
    一個傳說, 只是传说, 只是傳說, 纯属传说, 純屬傳說
    | 不是, 没有, 沒有, 并不, 並不, 并非, 並非, 并未, 並未, 从不, 從不, 从未, 從未, 从没, 從沒, 未曾, 未能, 没, 沒, 无法, 無法, 绝非, 絕非, 决不, 決不,
    绝不, 絕不, 而非, 不会, 不會, 不能, 不存在, 不再, 非, 未, 无, 無, 不, 无数据, 無數據, 无线索, 無線索,
    不同意, 不断言, 不斷言, 不足以, 不過問, 不过问, 永不
    | 不仅, 不僅, 不但, 不只, 不光, 不过, 不過, 不同, 不久, 不断, 不斷, 不少, 不得不, 毫无疑问, 毫無疑問, 无疑, 無疑, 毋庸置疑, 无可否认, 無可否認,
    不可否认, 不可否認, 非常, 非洲, 未来, 未來, 无论, 無論, 不管, 不论, 不論, 无线, 無線, 南非, 除非, 不足, 不安, 不满, 不滿, 不如, 不料, 不必, 不禁,
    沒收, 没收, 是否, 非法, 不幸, 差不多, 对不起, 不在乎, 不一定, 数据说, 數據說, 证据说, 證據說, 数据称, 數據稱, 证据称, 證據稱, 数据传, 數據傳, 证据传
    | 但, 但是, 而且, 然而, 而, 可是, 因为, 因為, 虽然, 雖然
    """,
    "ka": """
    ტყუილი*, ტყუის, იცრუა, სიცრუე*, ცრუ, მცდარი*, მცდარად, ყალბი*, არასწორი*, არასწორად, მითი*,
    ჭორი*, უსაფუძვლო*, გამოგონილი*, გამოგონება*, შეთხზული*, უარყო*, უარყოფს, უარყოფენ, უარყვეს,
    უარჰყო, გააბათილ*, აბათილებს, საპირისპირო*, საწინააღმდეგო*, ეწინააღმდეგება, განსხვავებით, ეჭვი*,
    შეუძლებელი*, სიმართლეს არ, სიმართლე არ, მტკიცებულება არ*, უმართებულო*, ვითომ*, თითქოს*,
    შეთითხნილი*, უარუყვ*, უარეყო*
    | არ, არა, აღარ, ვერ, ვეღარ, ნუ, არც, ვერც, არავინ, არავის, არაფერი*, არაფრის, არსად, არასდროს,
    არასოდეს, გარეშე, ნაცვლად, არაა, არცერთი
    | არა მხოლოდ, არა მარტო, უეჭველად, ეჭვი არ არის, ეჭვგარეშე, არა ნაკლებ*, არავის ეპარება ეჭვი,
    ეჭვი არ ეპარება*, ეჭვს არ იწვევს
    | და, მაგრამ, ხოლო, თუმცა, რადგან, არამედ, ოღონდ
    """,
    "hy": """
    սուտ*, ստում, ստել, կեղծ*, սխալ*, մոլորություն*, առասպել*, միֆ*, ասեկոս*, բամբասանք*, անհիմն*,
    հորինված*, հորինվածք*, հերքե*, հերքու*, հերքվ*, ժխտե*, ժխտու*, ժխտվ*, մերժե*, մերժու*, հակառակ, ի
    տարբերություն, հակասու*, կասկած*, անհնար*, ապատեղեկ*, ճիշտ չէ, ճշմարիտ չէ, վիճարկ*, ոչ ճիշտ,
    իրականությանը չի, իբր, իբրև թե, մտացածին*, շինծու
    | ոչ, չէ, չէր, չեն, չէին, չի, չեմ, չես, չենք, չկա, չկար, չկան, երբեք, ոչինչ, ոչ ոք, առանց, փոխարեն,
    չ*, մի՛, ո՛չ
    | ոչ միայն, ոչ միայն այն, անկասկած, ոչ պակաս, չորս*, չափ*, չար*, չոր, չին*, չեխ*, չորրորդ*,
    չեմպիոն*
    | և, եւ, ու, բայց, սակայն, իսկ, որովհետև, քանի որ, թեև, այլ
    """,
    "hr": """
    laž, laži, lažu, laže, lažju, lagao, lagala, lažn*, neistin*, netočn*, netačn*, pogrešn*, krivo,
    mit, mitovi, izmišljen*, izmišljotin*, glasin*, neosnovan*, neutemeljen*, poriče, poriču,
    poricao, porekn*, porekao, porekli, porekla je, negira*, demant*, opovrg*, opovrć*, pobij*,
    osporava*, suprotno, za razliku od, sumnj*, nemoguć*, obmanjuj*, odbaci*, navodn*, tobož*,
    isisan*, odbacuj*, ospori*, bajka, bajke, bajku, besmislic*, zablud*
    | ne, nije, nisu, nisam, nismo, nema, nemaju, nikad, nikada, nitko, niko, ništa, nigdje, nigde,
    nijedan, nijedn*, bez, niti, ni, neće, nećemo, umjesto, umesto, jedva, nemam, nemaš, nemamo,
    nemate
    | ne samo, nesumnjivo, ništa manje, navodnja*, navodnik*, navodnic*, ništa drugo do, bez obzira,
    bez iznimke, bez izuzetka, bez odlaganja, bez upozorenja
    | i, a, ali, no, dok, jer, iako, međutim, već
    """,
    "sl": """
    laž, laži, lažn*, neresn*, netočn*, napačn*, zmotn*, mit, miti, izmišljen*, govoric*,
    neutemeljen*, zanika*, demantira*, ovrže*, ovrgl*, izpodbija*, v nasprotju, nasprotno, za
    razliko od, dvom*, nemogoč*, zavajajoč*, zavrni*, zavrača*, domnevn*, baje, izmišljotin*, iz
    trte zvit*
    | ne, ni, niso, nisem, nima, nimajo, nikoli, nihče, nič, nikjer, noben*, brez, niti, ne bo,
    namesto, komaj
    | ne samo, ne le, nedvomno, brez izjeme, brez odlašanja, brez opozorila
    | in, a, ampak, vendar, toda, ker, čeprav, medtem ko
    """,
    "ur": """
    جھوٹ*, جھوٹا, جھوٹی, غلط*, بے بنیاد, من گھڑت, افواہ*, فرضی, جعلی, خرافات, تردید, انکار*, مسترد,
    رد کر*, برعکس, برخلاف, متضاد, شک, شبہ, ناممکن, گمراہ کن, درست نہیں, سچ نہیں, مبینہ*, نام نہاد,
    خود ساختہ, گھڑا ہوا
    | نہیں, نہ, نا, کبھی نہیں, بغیر, بنا, کوئی نہیں, بجائے, ہرگز
    | نہ صرف, بلا شبہ, بے شک, صرف / نہیں, صرف / ہی نہیں
    | اور, لیکن, مگر, جبکہ, کیونکہ, بلکہ
    """,
    "ca": """
    fals, falsa, falsos, falses, mentida, mentides, menteix, inexact*, erroni*, errònia, incorrect*,
    mite, mites, llegend*, rumor, rumors, infundad*, inventat*, nega, neguen, negar*, negat,
    desment*, refut*, rebat*, contràri*, contrària*, al contrari, dubt*, impossible, improbable,
    rebutj*, suposadament, presumptament, fictici*, pura invenció, fer-nos creure, ningú no creu,
    ningú creu
    | no, mai, ningú, res, cap, sense, ni, tampoc, en lloc de, lluny de, tot menys, tot llevat de
    | no només, no sols, no obstant, sense demora, sense excepció, sense avís
    | i, però, mentre, perquè, encara que, sinó
    """,
    "et": """
    vale*, vääri*, eksl*, ebatäp*, ebaõig*, vale, müüt*, kuulujut*, alusetu*, väljamõel*, eita*,
    lükkas ümber, ümber lüka*, vaidlusta*, vastupidi*, erinevalt, kahtl*, võimatu*, eksitav*,
    väidetav*, justkui, fabritseer*, luuletatud
    | ei, pole, polnud, mitte, kunagi, keegi ei, midagi, ilma, ega, vaevalt, selle asemel
    | mitte ainult, mitte üksnes, kahtlemata, ilma erandita, ilma hoiatuseta
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
    ያልፍ*, ሳይቀር, ሳይቆይ, ሳይ* አይቀ*, አላህም, አላማ*, አይጠራጠርም, አይጠራጠሩም, አያጠራጥር*
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
    | hakuna ubishi, hakuna wasiwasi, si tu, sio tu, siyo tu, si * tu, sio * tu, siyo * tu, si *
    pekee, sio * pekee, siyo * pekee, bila kuchelewa, bila kusahau, hakukana, hawakukana, hakanushi,
    hakuna anayekana, si chini ya, si zaidi ya, haiti, haini, haidrojeni, hawaii, haja, hajat*,
    shaka zulu, kabla ha*, haijalishi, bila ubaguzi, bila onyo
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
    kuwentong kutsero, kwentong kutsero, nagtanggi*, nagtatanggi*, tumatanggi*, nagkaila*,
    nagkakaila*
    | hindi, hinding-hindi, 'di, wala, walang, huwag, kailanman, sa halip na, imbes na, ayaw
    | walang kaduda-duda, hindi maikakaila*, hindi maitatanggi*, hindi mapag-aalinlanganan*, 'di
    maikakaila*, hindi lamang, hindi lang, walang hanggan*, walang tigil, walang kapantay, walang
    kamatayan*, hindi kukulangin, hindi bababa, walang iba kundi, hindi ba, hindi nagtagal, sa mali,
    bansang mali, walang laman
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
    | ne tik, ne vien, ne mažiau, ne daugiau, niekas neneig*, neneig*, be to, be kita ko, be galo,
    ne kartą, nepaisant, ne anksčiau, ne vėliau, neseniai, netoli, nemažai, nelaimė, nepriklausom*,
    nemun*, neris, neries, nerį, neutral*, nepal*, nekilnojam*, nemokam*, nedidel*, nemaž*,
    netrukus, nevyriausyb*, nepaprast*, neblog*, neįtikėtin*, neįgal*, nebent, neretai, nejuči*,
    nedelsiant, nerv*, neuro*, nei, netgi, neši*, nešti, nešė, nešioj*, be išimties, be delsimo, be
    įspėjimo
    | ir, o, bet, tačiau, nes, kadangi, nors, tuo tarpu, todėl
    """,
    "lv": """
    nepaties*, meli, melus, melo, meloja, melīg*, mīts, mīti, mītu, mīta, baumas, baumu, baumām,
    baumo*, kļūdain*, ir kļūda, nepareiz*, neprecīz*, aplam*, maldīg*, maldinoš*, nepamatot*,
    izdomāj*, izdomāt*, safabricē*, sagudro*, viltus, viltot*, noliedz*, noliegt*, noliegu*,
    noraid*, atspēko*, apstrīd*, pretēji, pretstatā, pretrunā, atšķirībā no, šaubas, šaubām, šaubās,
    šaubīg*, apšaub*, neiespējam*, maz ticam*, šķietam*, muļķības, blēņas, leģenda, nostāsts,
    dezinformācij*, šaub*
    | ne, nē, nav, nevien*, nekad, nekas, neko, nekur, nekād*, bez, nedz, diez vai, diezin vai,
    ne*a, ne*ja, ne*ās, ne*tu, it kā, esot, tiekot, netiek, nedrīkst, nespēj, nevar, nezin, negrib,
    nebūs, netic, nesaka
    | bez jebkādām šaubām, nav šaubu, ne tikai, ne vien, ne mazāk, ne vairāk, ne vēlāk, ne agrāk,
    bez tam, ne reizi vien, neskatoties, neraugoties, nedēļ*, neatkarīb*, nepieciešam*, nelaim*,
    nemier*, nelegāl*, neitrāl*, nepāl*, nekustam*, nevalstisk*, nereti, neilgi, neliel*, nesen*,
    nerv*, neiro*, nebūt ne mazāk, nesa, nesu, nesam, bez kavēšanās, bez izņēmuma, bez brīdinājuma
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
    | не само, несумњиво, ништа мање, ништа друго до, не мање, без обзира, без изузетка, без
    одлагања, без упозорења
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
    | не само, без сомнение, нема сомнение, несомнено, не помалку, не повеќе, не еднаш, без оглед,
    наводнува*, наводник*, наводниц*, без исклучок, без одлагање, без предупредување
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
    | не толькі, без сумневу, несумненна, бясспрэчна, няма сумнев*, не сумнява*, не менш, не больш,
    не раз, тым не менш, чуць не, ледзь не, нічога дзіўнага, без выключэння, без папярэджання
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
    hvergi, hvorki, án, varla, tæplega, naumast, né, í stað þess, nei
    | án nokkurs vafa, án nokkurs efa, ekki aðeins, ekki bara, ekki einungis, ekki síst, ekki síður,
    eflaust, vafalaust, ekki lengi, ekki fyrr en, engu að síður, engu síður, ekki annað en, án
    tafar, án undantekninga, án undantekningar, án viðvörunar
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
    | pa dyshim, padyshim*, pa asnjë dyshim, jo vetëm, jo thjesht, jo më pak, jo më shumë, jo më
    vonë, nuk vonoi, pa vonesë, pa përjashtim, pa paralajmërim
    | dhe, por, kurse, ndërsa, megjithatë, sepse, pasi, ndonëse, megjithëse
    """,
    "eu": """
    gezur*, faltsu*, oker, okerra, okerrak, okerreko*, mitoa, mitoak, mito bat, mito hutsa,
    zurrumurru*, esamesa*, asmakeri*, asmakizun*, asmatutako*, ukatu*, ukatz*, ezeztatu*, ezeztatz*,
    gaitzetsi*, errefusatu*, aitzitik, alderantziz, ez bezala, kontraesan*, kontra doa, albisteen
    kontra, zalantza*, zalantzan, ezinezko*, oinarririk gabe*, funtsik gabe*, ustezko*, omen,
    engainagarri*, iruzur*
    | ez, ezin, ezetz, ezta, gabe, gaberik, sekula, ordez, beharrean
    | inolako zalantzarik, dudarik gabe, dudarik ez, ez bakarrik, ez * bakarrik, ezbairik gabe, ez
    ezik, besterik gabe, besterik ez, ez gutxiago, ez gehiago, etengabe*, ez bestea, ez / bakarrik,
    ez-*, ezta?, salbuespenik gabe, atzerapenik gabe
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
    | non só, non soamente, sen embargo, non obstante, nada máis, nada menos, non menos, nin máis
    nin menos, non tardou, sen demora, sen excepción, sen aviso
    | e, pero, mais, aínda que, mentres, porque, senón
    """,
    "az": """
    yalan*, yanlış*, səhv*, doğru deyil, həqiqətə uyğun deyil, əfsanə*, mif, mifdir, miflər*,
    şayiə*, əsassız*, uydurma*, uydurul*, qondarma*, saxta*, böhtan*, təkzib*, inkar*, rədd et*,
    rədd olun*, rədd edil*, rədd edir*, əksinə, ziddiyyət*, ziddir, şübhə*, mümkünsüz*,
    qeyri-mümkün*, qeyri-dəqiq*, aldadıcı*, yanıltıcı*, cəfəngiyat*, guya, sözdə, iddia olunur,
    iddialara görə, dezinform*, feyk*, fərqli olaraq, nağıl, nağıldır
    | deyil, deyildi, deyildir, deyillər, deyilmi, yox, yoxdur*, yoxdu, heç, heç vaxt, heç kim, heç
    kəs, əsla, nə ... nə, olmadan, əvəzinə, *madı, *mədi, *madım, *mədim, *madıq, *mədik, *madılar,
    *mədilər, *mayıb*, *məyib*, *mamış*, *məmiş*, *mır, *mir, *mur, *mür, *mırlar, *mirlər, *murlar,
    *mürlər, *mayacaq*, *məyəcək*, *maz, *məz, *maması*, *məməsi*, *mayan*, *məyən*
    | şübhəsiz*, təkcə / deyil, yalnız / deyil, tək / deyil, elə deyilmi, heç olmasa, dəmir, təmir,
    əmir, ömür, kömür, məmur, vladimir, kaşmir, izmir, namaz, almaz, yağmur, temur, əmirlər,
    dəmirlər, məmurlar, komediya*
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
    | күмәнсіз*, күмән туғызба*, күмән келтірме*, сөзсіз, шүбәсіз*, еш күмән*, ғана емес, қана емес,
    тек / емес, тек / ғана емес, кем емес, маған, ашхабады, исламабады, сөз жоқ, қарамастан
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
    van, nòg, nóg, nee
    | nie net, nie slegs, nie alleen, nie bloot, ongetwyfeld, geen twyfel / nie, nie net / nie, nie
    slegs / nie, nie ontken / nie, niemand ontken / nie, nie minder as, nie meer as, sonder
    uitsondering, sonder versuim, sonder waarskuwing
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
    | ne nur, ne sole, sendub*, estas neniu dubo, ne malpli, ne pli ol, sen prokrasto, sen escepto,
    sen averto
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
    | heb os, nid oes unrhyw amheuaeth, heb unrhyw amheuaeth, nid yn unig, nid * yn unig, nid / yn
    unig, dim ond, ddim ond, ni wadodd, nid yw'n gwadu, nid lleiaf, dim llai na, *af erioed, fel
    erioed, am ddim, hyd byth, am byth, heb oedi, heb eithriad, heb rybudd
    | a, ac, ond, tra, oherwydd, achos, er
    """,
    "ta": """
    பொய்*, தவறான*, தவறு*, உண்மை அல்ல, உண்மை இல்லை, உண்மைக்குப் புறம்பான*, உண்மைக்கு புறம்பான*,
    கட்டுக்கதை*, கற்பனை*, புரளி*, வதந்தி*, போலி, போலியான*, ஆதாரமற்ற*, அடிப்படையற்ற*, மறுத்த*,
    மறுக்க*, மறுப்பு*, மறுத்து*, மாறாக*, முரண்*, சந்தேக*, ஐயம்*, சாத்தியமற்ற*, நிராகரி*,
    இட்டுக்கட்டிய*, இட்டுக்கட்டப்பட்ட*, புனையப்பட்ட*, ஜோடிக்கப்பட்ட*
    | இல்லை*, இல்லாத*, இல்லாமல், அல்ல, *ில்லை*, *யல்ல, *ாமல், முடியாது, கிடையாது, வராது, நடக்காது,
    இருக்காது, தெரியாது, மாட்டா*, ஒருபோதும், ஒரு போதும், பதிலாக, கூடாது
    | சந்தேகமின்றி, ஐயமில்லை, ஐயமின்றி, மட்டுமல்ல*, மட்டும் அல்ல, மட்டுமில்லை, மட்டும் இல்லாமல்,
    மட்டுமில்லாமல், மறுக்கமுடியாது, மறுப்பதற்கில்லை, ஆச்சரியமில்லை, தவறாமல், வில்லை, தில்லை*,
    குறையாமல்
    | ஆனால், மற்றும், ஆயினும், ஏனெனில், ஏனென்றால், எனினும், இருப்பினும்
    """,
    "te": """
    అబద్ధ*, అబద్ద*, అవాస్తవ*, అసత్య*, తప్పు*, నిజం కాదు, నిజం లేదు, అపోహ*, పుకారు*, పుకార్*, వదంతి*,
    వదంతులు*, వదంతుల*, కట్టుకథ*, కల్పిత*, కల్పన*, బూటక*, నకిలీ, నిరాధార*, ఆధారరహిత*, ఖండించ*,
    ఖండిస్త*, ఖండన, తోసిపుచ్చ*, కొట్టిపారేశ*, కొట్టిపారేస*, తిరస్కరించ*, నిరాకరించ*, విరుద్ధ*,
    భిన్నంగా, సందేహ*, అనుమాన*, అసాధ్య*
    | *లేదు, *లేదని, *లేదన్న*, *లేదంట*, *కాదు, *కాదని, *కాదన్న*, *లేరు, *లేవు, *లేవని, లేకుండా,
    లేని, *కుండా, వద్దు, బదులు, బదులుగా, రాదు, ఉండదు, జరగదు, తెలియదు, *లేడు, *లేం, *వద్దు
    | మాత్రమే కాదు, మాత్రమే కాకుండా, ఒక్కటే కాదు, కాదనలేం, కాదనలేని, లేదా, తప్పకుండా, కాకుండా,
    అంతేకాకుండా, అంతేకాదు, తప్పుకు*
    | కానీ, కాని, మరియు, అయితే, ఎందుకంటే, అయినా
    """,
    "mr": """
    खोटे, खोटी, खोटं, खोटा, खोट्या, खोटेपणा*, असत्य*, चुकीच*, चूक, मिथ्या, मिथक*, दंतकथा*, भ्रामक*,
    गैरसमज*, अफवा*, अफवे*, बनावट*, निराधार*, बिनबुडाच*, तथ्यहीन*, कपोलकल्पित*, काल्पनिक*, खंडन*,
    इन्कार*, इनकार*, नाकार*, फेटाळ*, विपरीत, उलट, याउलट, विसंगत, शंका*, शंकास्पद, संशय*, साशंक,
    अशक्य*, दिशाभूल*, कथित*, तथाकथित*, म्हणे, विरोधाभास*
    | नाही*, नव्हत*, नव्हे*, नसल*, नसत*, नसे*, नसून, नको*, नये*, न, ना, विना, ऐवजी, नका
    | निःसंशय*, नि:संशय*, केवळ / नव्हे, केवळ / नाही, फक्त / नव्हे, फक्त / नाही, इतकेच नव्हे, इतकेच
    नाही, एवढेच नाही, एवढेच नव्हे, इन्कार केलेला नाही, कमी नाही, नाही का, नाहीसा, नाहीशी, नाहीसे,
    नकारात्मक*, नाहीतर
    | आणि, व, पण, परंतु, मात्र, तर, कारण, तरी
    """,
    "ne": """
    झूट*, झुट*, झुठ*, झूठ*, असत्य*, गलत*, मिथ्या, मिथक*, भ्रम, भ्रामक*, अफवाह*, नक्कली, निराधार*,
    आधारहीन*, तथ्यहीन*, मनगढन्त*, मनगढन्ते*, कपोलकल्पित*, काल्पनिक*, खण्डन*, अस्वीकार*, इन्कार*,
    इनकार*, नकार*, विपरीत*, उल्टो, शंका*, शङ्का*, सन्देह*, असम्भव*, असंभव*, कथित*, तथाकथित*
    | होइन*, छैन*, थिएन*, हुँदैन*, *हुन्न, लागेन, *सकेन, *िएन, *ाएन, गएन, आएन, पाएन, भएन*, *ेनन्,
    गरेन, भनेन, परेन, *दैन, *दैनन्, नभएको, नगरेको, नभनेको, नपाएको, नहुने, बिना, न, सट्टा, रे
    | निःसन्देह*, नि:सन्देह*, निस्सन्देह*, मात्र होइन, मात्रै होइन, केवल / होइन, होइन र, कम छैन,
    नकारात्मक*
    | र, तर, तथा, किन्तु, यद्यपि, किनभने, तापनि, भने
    """,
    "pa": """
    ਝੂਠ*, ਗ਼ਲਤ*, ਗਲਤ*, ਮਿੱਥ, ਮਿਥ, ਗੁੰਮਰਾਹਕੁੰਨ, ਅਫ਼ਵਾਹ*, ਅਫਵਾਹ*, ਜਾਅਲੀ, ਫ਼ਰਜ਼ੀ, ਫਰਜ਼ੀ, ਨਿਰਾਧਾਰ,
    ਬੇਬੁਨਿਆਦ, ਮਨਘੜਤ, ਮਨਘੜੰਤ, ਕਾਲਪਨਿਕ, ਖੰਡਨ, ਇਨਕਾਰ*, ਨਕਾਰ*, ਉਲਟ, ਵਿਪਰੀਤ, ਸ਼ੱਕ*, ਸ਼ੰਕਾ, ਸੰਦੇਹ, ਅਸੰਭਵ,
    ਕਥਿਤ*, ਅਖੌਤੀ, ਘੜੀ ਹੋਈ, ਘੜਿਆ ਹੋਇਆ
    | ਨਹੀਂ*, ਨਹੀ, ਨਾ, ਨ, ਬਿਨਾਂ, ਬਿਨਾ, ਬਗੈਰ, ਬਗ਼ੈਰ, ਬਜਾਏ
    | ਬੇਸ਼ੱਕ, ਨਾ ਸਿਰਫ਼, ਨਾ ਸਿਰਫ, ਨਾ ਕੇਵਲ, ਸਿਰਫ਼ / ਨਹੀਂ, ਸਿਰਫ / ਨਹੀਂ, ਕੇਵਲ / ਨਹੀਂ, ਹੀ ਨਹੀਂ, ਘੱਟ ਨਹੀਂ,
    ਨਕਾਰਾਤਮਕ*
    | ਅਤੇ, ਤੇ, ਪਰ, ਲੇਕਿਨ, ਜਦਕਿ, ਕਿਉਂਕਿ, ਸਗੋਂ
    """,
    "gu": """
    ખોટું, ખોટી, ખોટા, ખોટો, ખોટાં, જૂઠ*, જુઠ*, અસત્ય*, ભૂલભરેલ*, ભૂલભરી*, મિથ્યા, દંતકથા*, મિથક*,
    ભ્રામક*, ગેરમાર્ગે, ગેરસમજ*, અફવા*, નકલી, બનાવટી, નિરાધાર, પાયાવિહોણ*, મનઘડંત, કાલ્પનિક, ઉપજાવી
    કાઢ*, ઉપજાવેલ*, ખંડન*, ઇનકાર*, ઈનકાર*, ઇન્કાર*, ઈન્કાર*, નકાર*, ફગાવ*, રદિયો*, વિપરીત*, ઊલટું,
    ઉલટું, શંકા*, સંદેહ*, અશક્ય*, કથિત*, તથાકથિત*, વિરોધાભાસ*
    | નથી*, નહીં, નહિ, નહિં, નહોત*, ન્હોત*, ન, વિના, વગર, ક્યારેય, બદલે, નહી
    | કોઈ શંકા નથી, નિઃશંક*, નિ:શંક*, માત્ર / નહીં, માત્ર / નહિ, ફક્ત / નહીં, ફક્ત / નહિ, જ નહીં, જ
    નહિ, ન માત્ર, ન કેવળ, ઓછું નથી, નકારાત્મક*
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
    | മാത്രമല്ല*, മാത്രം അല്ല, കൂടാതെ, വൈകാതെ, കുറയാതെ, ജില്ല, വില്ല, ചില്ല, ഗൊറില്ല, അല്ലേ, ഇല്ലേ
    | എന്നാൽ, പക്ഷേ, പക്ഷെ, കാരണം, എങ്കിലും
    """,
    "kn": """
    ಸುಳ್ಳು*, ಸುಳ್ಳ*, ಅಸತ್ಯ*, ಮಿಥ್ಯ*, ತಪ್ಪು*, ತಪ್ಪಾ*, ದಂತಕಥೆ*, ಕಟ್ಟುಕಥೆ*, ವದಂತಿ*, ಗಾಳಿಸುದ್ದಿ*, ಗಾಳಿ
    ಸುದ್ದಿ*, ಊಹಾಪೋಹ*, ಕಲ್ಪಿತ*, ಕಾಲ್ಪನಿಕ*, ನಕಲಿ, ಆಧಾರರಹಿತ*, ನಿರಾಧಾರ*, ತಳ್ಳಿಹಾಕಿ*, ತಳ್ಳಿ ಹಾಕಿ*,
    ಅಲ್ಲಗಳೆ*, ನಿರಾಕರಿಸಿ*, ನಿರಾಕರಣೆ, ಖಂಡಿಸಿ*, ವಿರುದ್ಧವಾಗಿ*, ವ್ಯತಿರಿಕ್ತವಾಗಿ*, ಸಂದೇಹ*, ಅನುಮಾನ*, ಸಂಶಯ*,
    ಅಸಾಧ್ಯ*, ಸತ್ಯಕ್ಕೆ ದೂರ*
    | ಇಲ್ಲ, ಇಲ್ಲವೆಂ*, ಇಲ್ಲದ*, ಅಲ್ಲ, ಅಲ್ಲವೆಂ*, *ಿಲ್ಲ, *ಿಲ್ಲವೆಂ*, *ಿಲ್ಲದ*, *ವಲ್ಲ, *ವಲ್ಲವೆಂ*, *ದಲ್ಲ,
    ಬೇಡ, ಎಂದಿಗೂ, ಬದಲಿಗೆ, ಬದಲಾಗಿ, *ಬೇಡಿ, *ಬೇಡ
    | ಮಾತ್ರವಲ್ಲ*, ಮಾತ್ರ ಅಲ್ಲ, ಅಷ್ಟೇ ಅಲ್ಲ, ಅಲ್ಲದೆ, ಅಲ್ಲದೇ, ನಿರಾಕರಿಸಲಿಲ್ಲ
    | ಆದರೆ, ಮತ್ತು, ಆದರೂ, ಏಕೆಂದರೆ, ಆದ್ದರಿಂದ
    """,
    "si": """
    අසත්‍ය*, බොරු*, මුසා*, වැරදි*, වැරැදි*, සාවද්‍ය*, මිථ්‍යා*, ප්‍රබන්ධ*, කටකතා*, රාවයක්, පදනම්
    විරහිත*, පදනමක් නැති, ගොතන ලද*, ගෙතූ, මනඃකල්පිත*, ව්‍යාජ*, ප්‍රතික්ෂේප*, පටහැනි*, සැකය, සැකයක්,
    සැකයි, සැක සහිත, සැකසහිත, නොමඟ යවන*, ඊනියා
    | නැත, නැති, නැතැයි, නැතිව, නැහැ, නෑ, නො*, නෙවෙයි, නෙමෙයි, තොරව, තොර, වෙනුවට, එපා, කිසිදා, බැහැ,
    බැරි
    | සැක නැත, සැකයකින් තොරව, සැකයෙන් තොරව, නිසැක*, පමණක් නොව*, විතරක් නොව*, විතරක් නෙවෙයි,
    නොවැම්බ*, නොබෙල්*, නොයෙක්*, නොමිලේ, නොකඩවා, නොබෝ*, නොඅඩු
    | නමුත්, සහ, හා, එහෙත්, මන්ද, ඒත්
    """,
    "km": """
    មិនពិត, ភូតភរ, កុហក, មុសា, ក្លែងក្លាយ, មិនត្រឹមត្រូវ, ជាការខុស, ខុសឆ្គង, គឺខុស, ខុសពីការពិត,
    ខុសទាំងស្រុង, យល់ខុស, យល់ច្រឡំ, ចចាមអារ៉ាម, រឿងព្រេង, ទេវកថា, ប្រឌិត, គ្មានមូលដ្ឋាន,
    គ្មានភស្តុតាង, បដិសេធ, ច្រានចោល, ផ្ទុយពី, ផ្ទុយទៅវិញ, ផ្ទុយនឹង, សង្ស័យ, មិនអាចទៅរួច, បំភ័ន្ត,
    ជំទាស់
    | មិន, គ្មាន, ពុំ, ឥត, កុំ
    | មិនត្រឹមតែ, មិនគ្រាន់តែ, គ្មានការសង្ស័យ, គ្មានអ្វីសង្ស័យ, គ្មានមន្ទិល, មិនបានបដិសេធ,
    មិនតិចជាង, មិនយូរប៉ុន្មាន, ឥតឈប់, ឥតគិតថ្លៃ, ច្នៃប្រឌិត, មិនថា, កុំព្យូទ័រ
    | ប៉ុន្តែ, ព្រោះ, ខណៈ
    """,
    "my": """
    မမှန်, မဟုတ်မှန်, မှားယွင်း, အမှားဖြစ်, အမှားသာ, လိမ်လည်, လိမ်ညာ, မုသား, လုပ်ကြံဖန်တီး,
    လုပ်ကြံပြော, လုပ်ကြံသတင်း, လုပ်ကြံဇာတ်လမ်း, ကောလာဟလ, ဒဏ္ဍာရီ, သတင်းတု, သတင်းမှား, အတုအယောင်,
    အခြေအမြစ်မရှိ, အထောက်အထားမရှိ, သက်သေမရှိ, ငြင်းဆို, ငြင်းဆန်, ငြင်းပယ်, ငြင်းခဲ့, ပယ်ချ,
    ဆန့်ကျင်, သံသယ, မဖြစ်နိုင်, လှည့်စား, ပြောင်းပြန်
    | မဟုတ်, မရှိ, ဘူး။, ဘူးဟု, ဘူးလို့, မပြော, မပြို, မဖြစ်, မလုပ်, မသိ, မတွေ့, မဆို, မအတည်ပြု,
    မကြေညာ, ဘယ်တော့မှ, မလို, မပြု, မတည်, မရပါ, မရဘူး, မရရှိ, မပေး, မကြား
    | သံသယဖြစ်စရာမရှိ, သံသယဖြစ်စရာ မရှိ, သံသယဖြစ်ဖွယ်မရှိ, သံသယဖြစ်ဖွယ် မရှိ, သံသယကင်း, မငြင်းဆို,
    မငြင်းခဲ့, ငြင်းမရ, သာမဟုတ်, သာ မဟုတ်, မရှိမဖြစ်, မဖြစ်မနေ
    | သို့သော်, ဒါပေမဲ့, ဒါပေမယ့်, ပေမယ့်, ပေမဲ့
    """,
    "uz": """
    yolg'on*, noto'g'ri*, xato, xatodir, xatolik, afsona*, uydirma*, mish-mish*, asossiz*, haqiqatga
    zid*, haqiqatga to'g'ri kelma*, soxta*, tuhmat*, bo'hton*, rad et*, rad qil*, inkor*, aksincha,
    zid, zid ravishda, ziddir, shubha*, gumon*, imkonsiz*, chalg'ituvchi*, go'yo, go'yoki, emish,
    ertak, cho'pchak
    | emas, emasligi*, emasdi, yo'q, yo'qligi*, yo'qdir, yo'qmi, hech, *madi, *madim, *madik,
    *madilar, *magan*, *maydi, *maydilar, *mayapti, *masdan, *masligi*, o'rniga
    | shubhasiz*, hech qanday shubha*, faqat / emas, faqatgina / emas, kam emas, emasmi, kutilmagan*
    | va, lekin, ammo, biroq, chunki, esa
    """,
    "ky": """
    жалган*, калп*, төгүн*, туура эмес*, чын эмес*, ката, катачылык*, уламыш*, миф, мифтер*, ушак*,
    имиш, имиштер*, негизсиз*, далилсиз*, ойдон чыгар*, четке как*, төгүнгө чыгар*, төгүндө*, жокко
    чыгар*, карама-каршы*, тескерисинче, күмөн*, мүмкүн эмес*, адаштыр*
    | эмес*, жок*, эч, эчтеке*, *бады, *беди, *боду, *бөдү, *пады, *педи, *поду, *пөдү, *баган*,
    *беген*, *богон*, *бөгөн*, *паган*, *пеген*, *байт, *бейт, *бойт, *бөйт, *пайт, *пейт, *пойт,
    *пөйт, *бастан, *бестен
    | күмөнсүз*, шек жок*, эч кандай күмөн*, гана эмес, жок дегенде, байт*, мегабайт*, гигабайт*,
    килобайт*, терабайт*, петабайт*, пикабайт*, исламабады, баган*
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
    | gan dabht, gan aon dabht, níl aon dabht, ní hamháin, ní * amháin, ní / amháin, ní shéanann, ní
    ba, gan mhoill, nach mór
    | agus, ach, mar, cé
    """,
    "lo": """
    ບໍ່ຈິງ, ຕົວະ, ປະຕິເສດ, ຂ່າວລື, ຂ່າວປອມ, ນິທານ, ເຂົ້າໃຈຜິດ, ຜິດພາດ, ບໍ່ຖືກຕ້ອງ, ບໍ່ມີຫຼັກຖານ,
    ກົງກັນຂ້າມ, ຂັດກັບ, ສົງໄສ, ບິດເບືອນ, ຫຼອກລວງ, ປັ້ນແຕ່ງ, ແຕ່ງຂຶ້ນ, ເປັນໄປບໍ່ໄດ້, ບໍ່ມີມູນ
    | ບໍ່, ມິໄດ້, ປາສະຈາກ
    | ບໍ່ພຽງແຕ່, ບໍ່ຕ້ອງສົງໄສ, ບໍ່ມີຂໍ້ສົງໄສ, ບໍ່ດົນ, ບໍ່ເກີນ, ບໍ່ໜ້ອຍກວ່າ, ບໍ່ໄດ້ປະຕິເສດ, ບໍ່ວ່າ,
    ບໍ່ແຮ່, ບໍ່ຖ່ານ, ບໍ່ນ້ຳ
    | ແຕ່, ແລະ, ເພາະ
    """,
    "mn": """
    худал*, үнэн биш, үнэнд нийцэхгүй, буруу*, ташаа*, цуурхал*, домог*, үндэслэлгүй*, няцаа*,
    үгүйсгэ*, эсрэгээр*, эсрэгээрээ, эргэлзээ*, эргэлзэ*, зохиомол*, боломжгүй*, төөрөгдүүл*
    | биш*, үгүй, бус, алга, *гүй, *гүйг, *гүйгээр, хэзээ ч
    | зөвхөн / биш, төдийгүй, дутахгүй
    | ба, болон, харин, гэвч, учир, боловч
    """,
}
# In both scripts.
WORDS["sr"] = "|".join(
    f"{cyrillic}, {latin}"
    for cyrillic, latin in zip(
        WORDS["sr"].split("|"), WORDS["hr"].split("|"), strict=True
    )
)
# What denies by its words only, in every language that it is known in: names of
# organisations, "it is no secret that", "not for the first time", "no fewer than".
IDIOMS = {
    "af": "sonder grense, geen geheim, nie vir die eerste keer, nie die eerste keer, geen"
    " wonder, nie toevallig, nie verrassend, geen verrassing, sonder twyfel, buite twyfel",
    "am": "ምስጢር አይደለም, ሚስጥር አይደለም",
    "ar": "دون تردد, بلا تردد, بدون تردد,"
    " بلا حدود, لا يخفى, غير حكومية, غير الحكومية, غير حكومي, غير ربحية, غير الربحية,"
    " ليست المرة الأولى, ليس للمرة الأولى, لا غرو, لا عجب, لا يقل, لا تقل, غير مرة, من غير"
    " شك, لا ريب, لا جدال, لا نزاع,"
    " دون سابق إنذار, بدون سابق إنذار, دون إنذار, بدون إنذار, دون إشعار, دون إشعار مسبق, دون استثناء,"
    " بلا استثناء, بدون استثناء, دون تفسير, دون توضيح,"
    " دون سبب, بلا سبب, بدون سبب",
    "az": "ilk dəfə deyil, az deyil",
    "be": "без межаў, без меж, не ўпершыню, не першы раз, не выпадкова, без сумнення",
    "bg": "без граници, не е за първи път, не за първи път, не случайно, не е случайно, няма"
    " съмнение, без съмнение,"
    " без обяснение, без предизвестие, без изключения",
    "bn": "গোপন নয়, প্রথমবার নয়, আশ্চর্যের কিছু নেই, সন্দেহ নেই",
    "ca": "ni més ni menys, sense fronteres, no és la primera vegada, no per primera vegada,"
    " no és casual, no menys de, sens dubte, sense dubte, cap dubte, sense cap dubte, no hi"
    " ha dubte, sense avís, sense previ avís, sense avisar, sense excepció, sense"
    " explicació",
    "cs": "bez ohledu na, bez váhání,"
    " ne náhodou, nikoli náhodou, bez hranic, ne poprvé, není to poprvé, nepřekvap*, nezávisl*, nedaleko, neděli,"
    " není pochyb, není pochyb*, bez pochyb, bez pochyby, žádné pochyby, není sporu, bez předchozího upozornění, bez upozornění, bez vysvětlení, bez"
    " výjimek, bez ohlášení, nezáleží na tom, nezáleželo na tom, nevadí, nevadilo, nehraje roli, nehrálo"
    " roli,"
    " bez důvodu, bez zjevného důvodu",
    "cy": "heb ffiniau, nid yw'n gyfrinach, nid am y tro cyntaf",
    "da": "uden at tøve, uden at blinke,"
    " ikke overraskende, uden grænser, ikke første gang, ikke for første gang, ikke tilfældig*, intet"
    " under, ikke underligt, intet tilfælde, ikke færre end, ikke mindre end, ingen tvivl,"
    " uden tvivl, hævet over enhver tvivl, uden forklaring, uden forudgående varsel, uden varsling, ingen undtagelse,"
    " uden grund, uden nogen grund",
    "de": "als wäre nichts geschehen, als wäre nichts passiert, als wäre nichts gewesen, nicht selten,"
    " als ob nichts geschehen wäre, ob es ... passt oder nicht, nicht anders als, ohne zu zögern, ohne zögern, ohne umschweife, ohne umstände,"
    " nicht überraschend, nicht anders zu erwarten, nicht mehr und nicht weniger, ohne grenzen, nicht zum"
    " ersten mal, nicht das erste mal, nicht zufällig, nicht von ungefähr, nicht umsonst,"
    " nicht ohne grund, nicht grundlos, außer zweifel, außer jedem zweifel, kein zweifel,"
    " keinen zweifel, keinem zweifel, keinerlei zweifel, ohne zweifel, ohne jeden zweifel,"
    " über jeden zweifel, zweifelsfrei*, niemandsland*, zu leugnen ist nicht, nicht von der"
    " hand zu weisen, kein anderer als, keine geringere als, kein geringerer als, nichts"
    " anderes als, nicht ohne stolz,"
    " ohne ankündigung, ohne vorankündigung, ohne jede ankündigung, ohne vorherige ankündigung, ohne"
    " jede vorwarnung, ohne erklärung, ohne jede ausnahme, ohne ausnahmen, ohne begründung,"
    " nicht früher, ohne ersichtlichen grund, ohne jeden grund, ohne grund",
    "el": "χωρίς δισταγμό, δίχως δισταγμό,"
    " χωρίς σύνορα, όχι για πρώτη φορά, δεν είναι η πρώτη φορά, όχι τυχαία, δεν"
    " εκπλήσσει, όχι λιγότερ*, μη κυβερνητικ*, μη κερδοσκοπικ*, χωρίς αμφιβολία, χωρίς καμία"
    " αμφιβολία, εκτός αμφιβολίας, δίχως αμφιβολία, καμία αμφιβολία, δεν χωρά αμφιβολία, δεν"
    " χωράει αμφιβολία,"
    " χωρίς προηγούμενη προειδοποίηση, χωρίς ειδοποίηση, χωρίς εξήγηση, χωρίς εξαιρέσεις, χωρίς καμία"
    " εξαίρεση,"
    " χωρίς λόγο, χωρίς προφανή λόγο",
    "en": "as if nothing had happened, as if nothing happened, as though nothing had happened,"
    " in no uncertain terms, could not be clearer, couldn't be clearer, by no means least, not until #, not whether but, not if but,"
    " the dispute is over, the dispute was settled, the dispute ended, pay dispute*, labour dispute*, trade dispute*,"
    " by not less than,"
    " without hesitation, without hesitating, without fanfare, without further ado, without fail, without comment,"
    " not by accident, not by coincidence, hardly surprisingly, no more and no less, neither more nor less, lies near, lies between, lies north,"
    " lies south, lies east, lies west, lies within, hardly surprisingly, without borders,"
    " without frontiers, not surprisingly, not for the first time, not the first time, not by"
    " chance, no doubt, little doubt, without doubt, without a doubt, beyond any doubt,"
    " beyond all doubt, beyond reasonable doubt, beyond a doubt, not in doubt, no sooner, not"
    " unusual*, not unexpected*, in no small part, not in vain, none too soon, nothing short"
    " of, not a little, not infrequently, not uncommon*, no stranger to, cannot be denied,"
    " can't be denied, no denying, nobody can deny, no one can deny, nobody could deny, no"
    " one could deny, no strings attached, no longer in doubt, never fail*, no holds barred,"
    " no question that, no question about it, goes without saying, go without saying, went"
    " without saying, going without saying, none other than, lies on the river, lies on the"
    " coast, lies on the border, lies in the north, lies in the south, lies in the east, lies"
    " in the west, no exception, no exceptions, without exceptions, without notice, without"
    " prior notice, without advance notice, without further notice, without any notice, with no notice,"
    " without prior warning, without any warning, with no warning, without explanation, without any"
    " explanation, without ceremony,"
    " no earlier than, no sooner than, for no reason, for no apparent reason, for no good reason",
    "eo": "sen limoj, neniu sekreto, ne estas sekreto, ne la unuan fojon, ne surprize, ne"
    " hazarde, neniu dubo, sen dubo, ekster dubo",
    "es": "no fue hasta ... que, no fue hasta ... cuando, nadie discute, nadie cuestiona, sin dudarlo, sin dudar, sin vacilar, sin titubear,"
    " no por casualidad, ni más ni menos, no podía ser de otra manera, no podía ser de otro modo, no podía"
    " ser menos, sin fronteras, no es la primera vez, no por primera vez, no en vano, no es"
    " casual, no es de extrañar, no menos de, sin duda, sin lugar a dudas, sin ninguna duda,"
    " sin duda alguna, no hay duda, no hay dudas, no cabe duda, no cabe la menor duda, fuera"
    " de duda, no es raro, sin ninguna excepción, sin"
    " excepciones, sin excepción alguna, sin explicación, sin explicaciones, sin avisar, sin ningún"
    " aviso,"
    " sin razón, sin motivo, sin razón aparente, sin motivo aparente, no antes de",
    "et": "mitte esimest korda, mitte juhuslikult, pole kahtlust, ei ole kahtlust, kahtlust"
    " pole, mitte vähem",
    "eu": "ez da sekretua, ez da lehen aldia, ez da harritzekoa, zalantzarik gabe,"
    " zalantzarik ez, ez dago zalantzarik",
    "fa": "بدون مرز, برای اولین بار نیست, اولین بار نیست, بدون شک, بدون تردید, تردیدی نیست,"
    " جای تردید نیست, شک نیست, جای شک نیست,"
    " بدون هشدار, بدون اطلاع, بدون اطلاع قبلی, بدون اعلام قبلی, بدون توضیح, بدون استثنا,"
    " بدون دلیل, بی‌دلیل",
    "fi": "ei sattumalta, ei yllättäen, ilman rajoja, ei ensimmäistä kertaa, ei ole ensimmäinen kerta, ei epäilystä*, ei"
    " ole epäilystä*, ilman epäilystä*, ei vähempää,"
    " ilman ennakkovaroitusta, ilman selitystä, ilman ennakkoilmoitusta, varoittamatta, poikkeuksetta,"
    " ilman syytä",
    "fr": "n'est qu'en ... que, n'est qu'après ... que, n'est qu'à partir, sans hésiter, sans hésitation, sans plus attendre, sans commentaire,"
    " sans surprise, non par hasard, ni plus ni moins, rien de nouveau, sans frontières, sans frontière, n'est pas la"
    " première fois, pas pour la première fois, pas moins de, n'est pas rare, aucun doute,"
    " nul doute, sans doute, sans aucun doute, sans nul doute, hors de doute, ne fait aucun"
    " doute, ne fait pas de doute, ne fait pas l'ombre d'un doute, pas de doute, ne faire"
    " aucun doute, nul n'ignore, personne n'ignore, non sans, sans conteste, sans contredit, sans préavis, sans explication, sans explications, sans aucune"
    " exception, sans avertissement, sans crier gare,"
    " sans raison, sans raison apparente, sans motif",
    "ga": "gan teorainn, ní hé an chéad uair",
    "gl": "sen fronteiras, non é a primeira vez, non é de estrañar, sen dúbida, non hai"
    " dúbida, non cabe dúbida, sen previo aviso, sen aviso, sen avisar, sen excepción",
    "gu": "કોઈ રહસ્ય નથી, પ્રથમ વખત નથી, શંકા નથી, નવાઈ નથી",
    "he": "ללא היסוס, בלי היסוס,"
    " ללא גבולות, בלי גבולות, לא בפעם הראשונה, לא הפעם הראשונה, אין ספק, ללא ספק, בלי"
    " ספק, ללא כל ספק, לא במקרה, לא בכדי,"
    " ללא התראה, בלי התראה, ללא הודעה מוקדמת, ללא הודעה, בלי הודעה, ללא יוצא מן הכלל, ללא הסבר, בלי הסבר,"
    " ללא סיבה, בלי סיבה",
    "hi": "बिना हिचक, बिना झिझक, बिना किसी हिचक, बिना हिचकिचाहट,"
    " पहली बार नहीं, शक नहीं, संदेह नहीं, कोई शक नहीं, कोई संदेह नहीं, बिना शक, बिना"
    " किसी शक, दो राय नहीं, कम नहीं,"
    " बिना सूचना, बिना पूर्व सूचना, बिना किसी सूचना, बिना चेतावनी, बिना किसी चेतावनी, बिना बताए, बिना"
    " अपवाद, बिना किसी अपवाद,"
    " बिना वजह, बिना कारण",
    "hr": "bez obzira na, bez oklijevanja,"
    " bez granica, ne prvi put, nije prvi put, nije slučajno, ne slučajno, nije čudo,"
    " nema sumnje, bez sumnje, ne manje od, van svake sumnje, izvan sumnje,"
    " bez najave, bez prethodne najave, bez upozorenja, bez objašnjenja, bez iznimke, bez iznimaka",
    "hu": "nem sokkal később, nem sokkal azután, nem sokkal ezután, habozás nélkül,"
    " határok nélkül, nem először, nem első alkalommal, nincs kétség, semmi kétség,"
    " kétség nem fér, kétségen kívül, nem kétséges, nem kevésbé, nem az első alkalom, nem az"
    " első eset,"
    " előzetes bejelentés nélkül, bejelentés nélkül, magyarázat nélkül, előzetes figyelmeztetés nélkül,"
    " ok nélkül, minden ok nélkül",
    "hy": "առանց սահմանների, գաղտնիք չէ, առաջին անգամ չէ, զարմանալի չէ, պատահական չէ, կասկած"
    " չկա, կասկած չի հարուցում",
    "id": "tanpa ragu-ragu,"
    " tidak mengherankan, tak mengherankan, tanpa batas, bukan pertama kali, bukan untuk pertama kali, tidak diragukan, tak"
    " diragukan, tidak ada keraguan, tanpa keraguan, tanpa ragu, tak kurang dari,"
    " tanpa pemberitahuan, tanpa penjelasan, tanpa pengecualian, tanpa peringatan,"
    " tanpa alasan, tanpa sebab",
    "is": "án landamæra, ekki í fyrsta sinn, ekki í fyrsta skipti, ekki á óvart, enginn vafi,"
    " engum vafa, án vafa, án efa, ekki færri en, ekki minna en, án fyrirvara, án undantekninga",
    "it": "nessuno contesta, nessuno discute, niente di strano, nulla di strano, senza esitare, senza esitazione, senza esitazioni,"
    " né più né meno, non poteva essere altrimenti, più che mai, senza frontiere, non"
    " per la prima volta, non è la prima volta, non a caso, non è un caso, non"
    " sorprendentemente, senza dubbio, senza alcun dubbio, senza ombra di dubbio, non c'è"
    " dubbio, non v'è dubbio, nessun dubbio, fuori dubbio, fuor di dubbio, non c'è alcun"
    " dubbio, non vi è dubbio, non ci sono dubbi, non è raro, senza preavviso, senza alcun preavviso, senza"
    " spiegazioni, senza alcuna eccezione, senza nessuna eccezione, senza avviso,"
    " non c'è da stupirsi, non c'è da meravigliarsi, non c'è da sorprendersi,"
    " senza motivo, senza ragione, senza alcun motivo, senza apparente motivo",
    "ja": "ためらわずに, 迷わずに, 躊躇なく, ためらいなく, ためらうことなく, 躊躇せずに,"
    " 不当な解雇, 不当解雇, 秘密でもな, なんでもな, うちに, 周知の, やむなく, 余儀なく,"
    " ほどなく, 程なく, 否めない, 否めません, 言うまでもな, いうまでもな, 間違いな,"
    " まちがいな, 違いありません, 秘密ではな, 初めてではな, 珍しくな, 驚くことではな,"
    " 偶然ではな, 無理もな, 滞りなく, 例外なく, 遠慮なく, 容赦なく, 休みなく, 絶え間なく,"
    " 何となく, なんとなく, さりげなく, ほかならない, 他ならない, ほかなりません,"
    " 疑問の余地はな, 疑問の余地がな, なくてはならない, 欠かせない, 遠くない, 思いがけず、,"
    " 絶えず、, たえず、, 残らず、, 問わず、, かかわらず、, 関わらず、, やむを得ず、,"
    " 少なからず、, 我知らず、, 知らず知らず、,"
    " 予告なく, 予告もなく, 通告なく, 通知なく, 断りなく, 断りもなく, 説明なく, 説明もなく, 警告なく, 前触れなく, 前触れもなく,"
    " 理由もなく",
    "ka": "საზღვრებს გარეშე, საიდუმლო არ არის, საიდუმლო არაა, პირველად არ, შემთხვევითი არ,"
    " გასაკვირი არ",
    "kk": "құпия емес, бірінші рет емес, таңқаларлық емес, кездейсоқ емес, күмән жоқ",
    "ko": "망설임 없이, 망설임없이, 주저 없이, 주저하지 않고, 망설이지 않고,"
    " 말고기, 대신증권, 방안 한, 제안 한, 법안 한, 비밀은 아니, 비밀도 아니, 말할 필요도"
    " 없, 국경없는, 국경 없는, 국경 없이, 머지않아, 머지 않아, 얼마 지나지 않아, 오래지 않아,"
    " 적지 않은, 적지않은, 비밀이 아니, 처음이 아니, 처음은 아니, 우연이 아니, 놀라운 일이"
    " 아니, 놀랍지 않, 의심의 여지가 없, 의심의 여지 없, 의심할 나위 없, 의심할 바 없, 두말할"
    " 것도 없, 두말할 나위 없, 말할 것도 없, 말할 나위 없, 부인할 수 없, 부정할 수 없, 의문의"
    " 여지가 없, 못지않, 못지 않, 아랑곳하지 않, 예외 없이, 빠짐없이, 변함없이, 쉴 새 없이,"
    " 끝없이, 수없이, 수 없이, 할 수 없이, 하염없이, 어쩔 수 없이, 지체 없이, 지체없이, 적지"
    " 않게, 심심치 않게, 다름 아닌, 다름아닌, 남부럽지 않,"
    " 예고 없이, 예고없이, 통보 없이, 통보없이, 예외없이, 설명 없이, 경고 없이,"
    " 이유 없이, 아무 이유 없이",
    "ky": "сыр эмес, биринчи жолу эмес, күмөн жок, таң калыштуу эмес, кокусунан эмес",
    "lt": "ne atsitiktinai, be sienų, ne pirmą kartą, ne pirmas kartas, nestebina, neatsitiktinai, nėra"
    " abejonių, nėra abejonės, be abejonės, be jokios abejonės, be abejo, neabejotin*",
    "lv": "ne nejauši, bez robežām, ne pirmo reizi, nav pirmā reize, bez šaubām, neapšaubām*",
    "mk": "без граници, не за првпат, не е првпат, не случајно, не е случајно, нема сомнеж,"
    " нема сомневање",
    "ml": "അതിർത്തികളില്ലാത്ത, രഹസ്യമല്ല, ആദ്യമായല്ല, സംശയമില്ല, സംശയമില്ലാതെ, അത്ഭുതമില്ല",
    "mn": "хил хязгааргүй, нууц биш, анх удаа биш, эргэлзээгүй, эргэлзээ алга, гайхах"
    " зүйлгүй, төрийн бус",
    "mr": "सीमा नसलेले, गुपित नाही, पहिल्यांदा नाही, आश्चर्य नाही, शंका नाही, योगायोग नाही",
    "ne": "गोप्य छैन, पहिलो पटक होइन, शंका छैन, कुनै शंका छैन, अचम्म होइन, संयोग होइन",
    "nl": "zonder aarzelen, zonder aarzeling, zonder omhaal,"
    " niet verrassend, zonder grenzen, niet voor het eerst, niet de eerste keer, niet toevallig, niet"
    " voor niets, geen twijfel, zonder twijfel, buiten twijfel, zonder enige twijfel, boven"
    " elke twijfel, lijdt geen twijfel, geen ander dan, niemand minder dan,"
    " zonder aankondiging, zonder vooraankondiging, zonder voorafgaande aankondiging, zonder"
    " voorafgaande waarschuwing, zonder bericht, zonder uitleg, zonder opgaaf van redenen, geen"
    " uitzondering, maakt niet uit, maakte niet uit, doet er niet toe, deed er niet toe,"
    " zonder reden, zonder aanwijsbare reden",
    "no": "uten å nøle, uten nøling,"
    " ikke overraskende, uten grenser, utan grenser, ikke for første gang, ikke første gang, ikke"
    " tilfeldig*, ikke rart, ikkje for fyrste gong, ikkje for første gong, ingen tvil, uten"
    " tvil, utan tvil, hevet over enhver tvil, ikke færre enn, ikke mindre enn, intet mindre"
    " enn, ingen andre enn, uten forklaring, uten forvarsel, uten varsling, ingen unntak,"
    " uten grunn, ikke til å undres over",
    "pa": "ਕੋਈ ਰਾਜ਼ ਨਹੀਂ, ਪਹਿਲੀ ਵਾਰ ਨਹੀਂ, ਕੋਈ ਸ਼ੱਕ ਨਹੀਂ, ਸ਼ੱਕ ਨਹੀਂ, ਹੈਰਾਨੀ ਨਹੀਂ",
    "pl": "bez względu na, nierzadko, bez wahania, bez zastanowienia,"
    " nie przypadkiem, nie przypadkowo, bez granic, nie po raz pierwszy, nie pierwszy raz, nie ulega wątpliwości, nie ma"
    " wątpliwości, bez wątpienia, bez wątpliwości, nie budzi wątpliwości, ponad wszelką"
    " wątpliwość, nie bez powodu, nie bez dumy, nie kto inny, bez zapowiedzi, bez uprzedzenia, bez wyjaśnienia, bez wyjaśnień, bez wyjątków,"
    " bez żadnego wyjątku, bez żadnych wyjątków,"
    " bez powodu, bez wyraźnego powodu, bez żadnego powodu",
    "pt": "ninguém contesta, ninguém discute, ninguém questiona, sem hesitar, sem hesitação,"
    " não por acaso, nem mais nem menos, não podia deixar de ser, sem fronteiras, não é a primeira vez,"
    " não pela primeira vez, não admira, não menos de, não menos que, sem dúvida, sem"
    " dúvidas, sem sombra de dúvida, sem qualquer dúvida, não há dúvida, não há dúvidas, não"
    " restam dúvidas, não há qualquer dúvida, fora de dúvida, não é raro, não é à toa, sem aviso, sem qualquer aviso, sem explicação, sem explicações, sem"
    " nenhuma exceção, sem qualquer exceção, sem exceções, sem pré-aviso,"
    " não é de espantar, não há que estranhar,"
    " sem motivo, sem razão, sem razão aparente, sem motivo aparente",
    "ro": "fără ezitare, fără să ezite,"
    " nu întâmplător, nu mai mult și nu mai puțin, nici mai mult nici mai puțin, fără frontiere, nu"
    " pentru prima dată, nu este prima dată, nu e prima dată, fără îndoială, nicio îndoială,"
    " niciun dubiu, nu există îndoial*, nu există nicio îndoială, fără nicio îndoială,"
    " fără preaviz, fără explicații, fără nicio excepție, fără excepții, fără înștiințare,"
    " fără motiv, fără niciun motiv",
    "ru": "как будто ничего не случилось, будто ничего не случилось, как ни в чём не бывало,"
    " без колебаний, не раздумывая, не колеблясь, не медля,"
    " не удивительно, ни больше ни меньше, не более и не менее, без границ, не впервые, не в первый раз,"
    " не первый раз, не случайно, не меньше, нет сомнений, нет сомнения, без сомнения, без"
    " сомнений, вне сомнений, вне всяких сомнений, вне всякого сомнения, не подлежит"
    " сомнению, не вызывает сомнений, не вызывает сомнения, не остаётся сомнений, не остается"
    " сомнений, нет никаких сомнений, без тени сомнения, не без гордости, не без основания,"
    " никто иной как, не кто иной, ни много ни мало, без объявления, без объяснений, без объяснения причин, без уведомления, без"
    " исключений, без всяких исключений, без всякого предупреждения,"
    " без причины, без видимой причины, без видимых причин",
    "si": "රහසක් නොවේ, පළමු වතාව නොවේ, පුදුමයක් නොවේ, සැකයක් නැත",
    "sk": "bez ohľadu na, bez váhania,"
    " nie náhodou, bez hraníc, nie po prvý raz, nie prvýkrát, nie po prvýkrát, neprekvap*, nezávisl*,"
    " bez pochyby, nie je pochýb, niet pochybností, nie je pochyb*, nedeli, bez upozornenia, bez predchádzajúceho upozornenia, bez vysvetlenia, bez výnimiek,"
    " nezáleží na tom, nezáležalo na tom, nevadilo, nehrá rolu, nehralo rolu,"
    " bez dôvodu",
    "sl": "ne naključno, brez meja, ne prvič, ni prvič, ni čudno, brez dvoma, ni dvoma, nobenega dvoma, ne"
    " manj kot, nič manj kot,"
    " brez opozorila, brez napovedi, brez izjeme, brez pojasnila",
    "sq": "jo për herë të parë, nuk është hera e parë, s'ka dyshim, nuk ka dyshim, pa pikë"
    " dyshimi",
    "sr": "без граница, не први пут, није први пут, није случајно, не случајно, није чудо,"
    " нема сумње, без сумње, ван сваке сумње,"
    " без најаве, без упозорења, без објашњења, без изузетка, bez najave, bez upozorenja, bez"
    " objašnjenja, bez izuzetka",
    "sv": "inte desto mindre, icke desto mindre, inte sällan, utan att tveka, utan att blinka,"
    " inte överraskande, utan gränser, inte för första gången, inte första gången, inte oväntat, inte"
    " konstigt, inte färre än, inte mindre än, inte för inte, ingen annan än, ingen mindre"
    " än, inget mindre än, utan förklaring, utan varning, utan att meddela, utan"
    " föregående varning, inga undantag,"
    " utan anledning, utan synbar anledning, inte undra på",
    "sw": "bila mipaka, si mara ya kwanza, sio mara ya kwanza, haishangazi, bila shaka,"
    " hakuna shaka, hapana shaka, pasipo shaka",
    "ta": "ரகசியம் அல்ல, முதல் முறை அல்ல, சந்தேகம் இல்லை, சந்தேகமில்லை, வியப்பில்லை",
    "te": "సరిహద్దులు లేని, రహస్యం కాదు, రహస్యమేమీ కాదు, మొదటిసారి కాదు, సందేహం లేదు, సందేహమే"
    " లేదు, ఆశ్చర్యం లేదు",
    "th": "ไม่ลังเล, ไม่รีรอ,"
    " ไม่ต้องบอก, ไม่บ่อย, ไม่ต้องพูด, ไม่ต้องบรรยาย, ไร้พรมแดน, ไร้สาย, ไร้คนขับ,"
    " ไร้เชื้อ, ไร้สารตะกั่ว, ไม่ช้า, ไม่ใช่ความลับ, ไม่เป็นความลับ, ไม่ใช่เรื่องลับ,"
    " ไม่น่าแปลกใจ, ไม่แปลกใจ, ไม่น่าประหลาดใจ, ไม่ใช่ครั้งแรก, ไม่ใช่เรื่องบังเอิญ,"
    " ไม่ใช่เรื่องแปลก, ไม่แปลก, ไม่มีข้อสงสัย, ไม่เป็นที่สงสัย, ไม่มีใครสงสัย, ไร้ข้อสงสัย,"
    " ไม่อาจปฏิเสธ, ปฏิเสธไม่ได้, ไม่มีใครปฏิเสธ, ไม่นับ, ไม่เว้น, ไม่แสวงหา, ไม่แสวง,"
    " ไม่รู้จบ, ไม่สิ้นสุด, ไม่หยุดยั้ง, ไม่ต่ำกว่า, ไม่ทันไร, ผู้ต้องสงสัย",
    "tl": "hindi lihim, hindi sikreto, hindi na lihim, hindi ito ang unang pagkakataon, hindi"
    " sa unang pagkakataon, walang duda, walang alinlangan, hindi kataka-taka, hindi"
    " nakapagtataka, hindi nagkataon",
    "tr": "tereddüt etmeden, duraksamadan,"
    " sınır tanımayan, ilk kez değil, ilk defa değil, az değil, şüphe götürmez, kuşku"
    " götürmez, şüphe bırakma*, yadsınamaz, inkar edilemez, inkâr edilemez, yok denecek,"
    " haber vermeden, haber verilmeden, önceden haber vermeden, istisna olmadan, uyarı yapılmadan, uyarı"
    " yapmadan",
    "uk": "не вагаючись, без вагань, не роздумуючи,"
    " без кордонів, не вперше, не перший раз, не випадково, не менш, немає сумнів*, нема"
    " сумнів*, без сумніву, без сумнівів, поза всяким сумнівом, не викликає сумнів*, не"
    " підлягає сумніву, не хто інший, без оголошення, без пояснень, без пояснення причин, без повідомлення, без винятків,"
    " без причини, без видимої причини",
    "ur": "پہلی بار نہیں, شک نہیں, کوئی شک نہیں, شبہ نہیں, کوئی شبہ نہیں, سرحدوں کے بغیر, دو"
    " رائے نہیں",
    "uz": "sir emas, birinchi marta emas, tasodif emas, ajablanarli emas, shubha yo'q",
    "vi": "không do dự, không ngần ngại,"
    " không ngạc nhiên, không biên giới, không phải lần đầu, không phải là lần đầu, không có gì lạ, không"
    " lạ, không dưới, không ít, không còn nghi ngờ, không nghi ngờ gì, không thể phủ nhận,"
    " không ai phủ nhận, không thể chối cãi, không bao lâu, vô số, vô vàn, vô hạn, vô tận, vô"
    " danh, vô gia cư, vô tư, vô sản, vô chủ, không người lái, không lực, không kích, không"
    " lưu, chưa bao lâu, không riêng,"
    " không báo trước, không một lời báo trước, không có ngoại lệ, không lời giải thích,"
    " không lý do, không rõ lý do",
    "zh": " 今非昔比, 啼笑皆非, 非亲非故, 非親非故, 未遂, 无声, 無聲, 无为市, 無為市, 无极县, 無極縣, 无量山, 無量山, 无棣, 無棣, 史无前例,"
    " 史無前例, 事无巨细, 事無巨細, 万无一失, 萬無一失, 无土栽培, 無土栽培, 无动于衷, 無動於衷, 无与伦比, 無與倫比, 无可比拟, 無可比擬,"
    " 无情, 無情, 无名, 無名, 无序, 無序, 无氧, 無氧, 无油, 無油, 独一无二, 獨一無二, 虚无, 虛無, 南无, 不起眼, 不经意, 不經意, 不亦乐乎,"
    " 不亦樂乎, 一丝不苟, 一絲不苟, 力不从心, 力不從心, 不显眼, 不顯眼, 好不容易, 动不动, 動不動, 冷不防, 三不五时, 三不五時, 身份不明,"
    " 来历不明, 來歷不明, 下落不明, 原因不明, 不明的, 不佳, 不力, 不雅, 不均, 不合格, 没问题, 沒問題, 没劲, 沒勁, 没趣, 沒趣, 神出鬼没,"
    " 神出鬼沒, 不容置辩, 不容置辯,"
    " 一无所, 一無所, 无证经营, 無證經營, 一无所有, 不算秘密, 并非秘密, 並非秘密,"
    " 不出一, 无锡, 無錫, 无人机, 無人機, 无人驾驶, 無人駕駛, 无人车, 無人車, 无人艇, 無人艇,"
    " 无人区, 無人區, 无人潜, 無人潛, 无人值守, 无限, 無限, 无数, 無數, 无穷, 無窮, 无畏,"
    " 無畏, 无私, 無私, 无聊, 無聊, 无奈, 無奈, 无辜, 無辜, 无故, 無故, 无神论, 無神論, 无烟,"
    " 無煙, 无糖, 無糖, 无菌, 無菌, 无障碍, 無障礙, 无国界, 無國界, 无党派, 無黨派, 无党籍,"
    " 無黨籍, 无形, 無形, 无花果, 無花果, 无家可归, 無家可歸, 无业, 無業, 无期徒刑, 無期徒刑,"
    " 无偿, 無償, 无条件, 無條件, 无敌, 無敵, 无双, 無雙, 无时无刻, 無時無刻, 无所不, 無所不,"
    " 无一例外, 無一例外, 无独有偶, 無獨有偶, 无比, 無比, 无不, 無不, 无愧, 無愧, 无关紧要,"
    " 無關緊要, 无边, 無邊, 无尽, 無盡, 无赖, 無賴, 无良, 無良, 无知, 無知, 无微不至,"
    " 無微不至, 无可厚非, 無可厚非, 无可奈何, 無可奈何, 无可争议, 無可爭議, 无可置疑,"
    " 無可置疑, 无可争辩, 無可爭辯, 无庸置疑, 無庸置疑, 无毒, 無毒, 无害, 無害, 无缝, 無縫,"
    " 无损, 無損, 无铅, 無鉛, 无纸化, 無紙化, 无息, 無息, 无轨, 無軌, 无题, 無題, 无意中,"
    " 無意中, 无意间, 無意間, 无怪, 無怪, 无妨, 無妨, 无印良品, 無印良品, 无后座力, 无接触,"
    " 無接觸, 无籍, 無籍, 无证驾驶, 無證駕駛, 无非是, 無非是, 无处不在, 無處不在, 无保留,"
    " 無保留, 无间道, 無間道, 绝无仅有, 絕無僅有, 无锡市, 不锈, 不鏽, 不銹, 不丹, 不动产,"
    " 不動產, 不平等, 不平衡, 不等式, 不倒翁, 不列颠, 不列顛, 不来梅, 不莱梅, 不萊梅,"
    " 不伦瑞克, 不倫瑞克, 不厌其烦, 不厭其煩, 不屈, 不朽, 不凡, 不良, 不法, 不利, 不便, 不堪,"
    " 不慎, 不解, 不单, 不單, 不止, 不外乎, 不无, 不無, 不乏, 不愧, 不胜, 不勝, 不折不扣,"
    " 不约而同, 不約而同, 不知不觉, 不知不覺, 不遗余力, 不遺餘力, 不懈, 不谋而合, 不謀而合,"
    " 不由得, 不由自主, 不日, 不时, 不時, 不一而足, 不可或缺, 不可避免, 不可多得, 不可抗力,"
    " 不容置疑, 不容否认, 不容否認, 不争的事实, 不爭的事實, 不言而喻, 不言自明, 不低于,"
    " 不低於, 不高于, 不高於, 不超过, 不超過, 不晚于, 不晚於, 不迟于, 不遲於, 不早于, 不早於,"
    " 不下于, 不下於, 不亚于, 不亞於, 不逊于, 不遜於, 不明飞行物, 不明飛行物, 不明物体,"
    " 不明物體, 不明身份, 不明原因, 不速之客, 不毛之地, 不夜城, 不定期, 不规则, 不規則,"
    " 不景气, 不景氣, 不孕, 不义, 不義, 不孝, 不轨, 不軌, 不知疲倦, 不知所措, 不知名,"
    " 不期而遇, 不惜, 不顾, 不顧, 不畏, 不适, 不適, 不振, 不测, 不測, 不出所料, 不出意外,"
    " 不出意料, 不奇怪, 不意外, 不例外, 不偏不倚, 不卑不亢, 不吝, 不辞辛, 不辭辛, 不负众望,"
    " 不負眾望, 不虚此行, 不虛此行, 不已, 不绝, 不絕, 不休, 不分昼夜, 不分晝夜, 不打烊, 不老,"
    " 不败, 不敗, 不倦, 不息, 不灭, 不滅, 不结盟, 不結盟, 不成文, 不扩散, 不擴散, 不干涉,"
    " 不信任投票, 不信任案, 不信任动议, 不信任動議, 不记名, 不記名, 不公平, 不文明, 不知何故,"
    " 不甘示弱, 不治之症, 不用说, 不用說, 不消说, 不消說, 不可不, 不能不, 不是秘密,"
    " 不是什么秘密, 不是什麼秘密, 不再是秘密, 不是第一次, 并非第一次, 並非第一次,"
    " 并不是第一次, 不是首次, 并非首次, 並非首次, 不是偶然, 并非偶然, 並非偶然, 绝非偶然,"
    " 絕非偶然, 不令人意外, 并不令人意外, 不妨, 不啻, 不错, 不錯, 不菲, 不俗, 不小, 不计其数,"
    " 不計其數, 不胜枚举, 不勝枚舉, 不夸张, 不誇張, 不可思议, 不可思議, 不可开交, 不可開交,"
    " 不三不四, 不惑, 不动声色, 不動聲色, 不慌不忙, 不远处, 不遠處, 不远, 不遠, 不消多时,"
    " 不多时, 不多時, 不一会, 不一會, 不眠, 不耐烦, 不耐煩, 不由分说, 不由分說, 不失为,"
    " 不失為, 不失時機, 不失时机, 不具名, 不署名, 不见不散, 不見不散, 不粘锅, 不沾鍋, 不求人,"
    " 不在少数, 不在少數, 不遑, 不枉, 不枉此行, 毫不犹豫, 毫不猶豫, 毫不留情, 毫不掩饰,"
    " 毫不掩飾, 毫不意外, 毫不夸张, 毫不誇張, 供不应求, 供不應求, 川流不息, 目不转睛,"
    " 目不轉睛, 措手不及, 迫不及待, 忍不住, 禁不住, 少不了, 免不了, 大不列颠, 大不列顛,"
    " 了不起, 怪不得, 吃不消, 受不了, 非典, 非政府, 非营利, 非營利, 非盈利, 非牟利, 非凡,"
    " 非同寻常, 非同尋常, 非同小可, 非物质, 非物質, 非遗, 非遺, 非裔, 非正式, 非官方, 非公开,"
    " 非公開, 非公有, 非国有, 非國有, 非农, 非農, 非金属, 非金屬, 非处方, 非處方, 非虚构,"
    " 非虛構, 非线性, 非線性, 非接触, 非接觸, 非机动车, 非機動車, 非暴力, 非核, 非军事,"
    " 非軍事, 非武装, 非武裝, 非本地, 非全日制, 非执行, 非執行, 非上市, 非盟, 非得, 非要,"
    " 非议, 非議, 非礼, 非禮, 非难, 非難, 非主流, 非传统, 非傳統, 非典型, 非必要, 非居民,"
    " 非会员, 非會員, 非专业, 非專業, 非华裔, 北非, 东非, 東非, 西非, 亚非, 亞非, 是非, 无非,"
    " 無非, 非诚勿扰, 非誠勿擾, 非党员, 非黨員, 非独立, 非獨立, 非婚, 非人道, 非商业, 非商業,"
    " 非住宅, 非应届, 非京籍, 非酒精, 非致命, 非转基因, 未婚, 未成年, 未免, 未亡人, 未名湖,"
    " 未央, 未雨绸缪, 未雨綢繆, 未完待续, 未完待續, 未几, 未幾, 未经许可, 未經許可, 未经授权,"
    " 未經授權, 未经同意, 未經同意, 未爆弹, 未爆彈, 方兴未艾, 方興未艾, 意犹未尽, 意猶未盡,"
    " 前所未有, 前所未见, 未卜先知, 未能幸免, 没想到, 沒想到, 没料到, 沒料到, 没落, 沒落,"
    " 没错, 沒錯, 没完没了, 沒完沒了, 没日没夜, 沒日沒夜, 没过多久, 沒過多久, 没过几天,"
    " 沒過幾天, 没多久, 沒多久, 没几天, 沒幾天, 出没, 出沒, 淹没, 淹沒, 埋没, 埋沒, 沉没,"
    " 沉沒, 吞没, 吞沒, 覆没, 覆沒, 隐没, 隱沒, 没药, 沒藥, 没有疑问, 沒有疑問, 没有悬念,"
    " 沒有懸念, 毫无悬念, 毫無懸念, 毫无例外, 毫無例外, 毫无保留, 毫無保留, 没有例外,"
    " 沒有例外, 没有争议, 沒有爭議, 没什么好奇怪, 没人否认, 没有人否认, 无人否认, 不能否认,"
    " 不能否認, 无法否认, 無法否認, 无政府主义, 無政府主義, 无产阶级, 無產階級, 无机物,"
    " 無機物, 无机化, 不愿透露姓名, 不願透露姓名, 不愿具名, 不願具名, 中非合作, 中非论坛,"
    " 中非論壇, 中非共和, 中非关系, 中非關係, 无名英雄, 無名英雄, 无声电影,"
    " 毫无预警, 毫無預警, 毫无征兆, 毫無徵兆, 没有预警, 沒有預警, 未经预告, 未經預告, 没有通知, 沒有通知, 未经通知, 未經通知, 不足为奇, 不足為奇, 毫不奇怪,"
    " 无缘无故, 無緣無故",
}
# What is beyond doubt, besides what is in `IDIOMS`; a star stands for one word, or for the
# rest of one. "Without any doubt", "sin género de duda", "hiç şüphesiz".
CERTAIN = {
    "af": "sonder * twyfel, sonder die minste twyfel",
    "ar": "دون * شك, بلا * شك, بدون * شك",
    "az": "heç şübhəsiz, heç bir şübhə olmadan, heç bir şübhə yoxdur",
    "be": "без * сумневу, без * сумнення, па-за сумневам, па-за сумненнем, па-за * сумневам",
    "bg": "без * съмнение, без * * съмнение, извън * съмнение",
    "bn": "সন্দেহ ছাড়াই",
    "ca": "sense * dubte, sense * * dubte, sense * mena de dubte, fora de dubte, fora de tot dubte",
    "cs": "bez * pochyb, bez * pochybnosti, bez * pochybností, bez * pochyby, mimo * pochybnost, bez debat",
    "cy": "heb os nac oni bai, heb * amheuaeth, heb unrhyw * amheuaeth",
    "da": "uden * tvivl, uden * * tvivl, uden skygge af tvivl, uden skyggen af tvivl",
    "de": "ohne * zweifel, ohne den * zweifel, ohne einen * zweifel, ohne den schatten eines zweifels, außer * zweifel"
    ", unzweifelhaft*, unbezweifelbar*, ohne zweifel",
    "el": "χωρίς * αμφιβολία, χωρίς * * αμφιβολία, πέρα από * αμφιβολία, πέραν * αμφιβολίας",
    "en": "without * doubt, without * * doubt, without the * of a doubt, without the * doubt, beyond dispute,"
    " beyond all dispute, without dispute, without a shadow of doubt, beyond a shadow of doubt, beyond the shadow of a"
    " doubt, beyond a shadow of a doubt, past doubt",
    "eo": "sen * dubo, ekster * dubo",
    "es": "sin * duda, sin * * duda, sin género de duda*, sin ningún género de duda*, sin * de duda, sin * de dudas,"
    " fuera de toda duda, más allá de toda duda, más allá de cualquier duda, sin asomo de duda*",
    "et": "ilma * kahtluseta, ilma * * kahtluseta, kahtluseta, väljaspool kahtlust",
    "eu": "inolako zalantzarik gabe, inongo zalantzarik gabe",
    "fa": "بدون هیچ شکی, بدون هیچ شک, بدون * تردیدی, بدون * تردید, بی * تردیدی, بدون شک و تردید, بی هیچ شکی, بی هیچ شک",
    "fi": "epäilyksettä, epäilyksittä, ilman * epäilystä*, kiistatta, kiistattomasti, kiistämättä, kiistämättömästi",
    "fr": "sans * doute, sans * * doute, sans l'ombre d'un doute, sans l'ombre d'un seul doute, au-delà de tout doute,"
    " hors de tout doute, sans * doute possible",
    "ga": "gan * amhras, gan amhras ar bith, gan amhras",
    "gl": "sen * dúbida, sen * * dúbida, sen * de dúbida, fóra de toda dúbida",
    "gu": "શંકા વિના",
    "he": "מעל לכל ספק, מעל לכל ספק סביר, ללא * ספק, בלי * ספק, אין * ספק",
    "hi": "बिना * संदेह, बिना * शक",
    "hr": "bez * sumnje, bez * * sumnje, izvan * sumnje, bez imalo sumnje",
    "hu": "kétséget kizáróan, minden kétséget kizáróan, vitathatatlan*, tagadhatatlan*, kétség nélkül, kétségbevonhatatlan*",
    "id": "tanpa * keraguan, tanpa keraguan * pun, tak pelak lagi",
    "is": "án * vafa, án * efa, yfir allan vafa hafið",
    "it": "senza * dubbio, senza * * dubbio, al di là di * dubbio, al di là di * ragionevole dubbio, oltre * dubbio"
    ", indubbia*, indubitabil*, fuori di dubbio",
    "ja": "疑いの余地なく, 疑う余地なく, 疑問の余地なく, 議論の余地なく",
    "lt": "be * abejonės, be * * abejonės, be * abejonių",
    "lv": "bez * šaubām, bez * * šaubām, ārpus šaubām",
    "mk": "без * сомнение, без * сомнеж, без * сомневање, надвор од * сомнение",
    "nl": "zonder * twijfel, zonder de * twijfel, zonder een * twijfel, zonder een spoor van twijfel,"
    " buiten * twijfel, zonder een schijn van twijfel",
    "no": "uten * tvil, uten * * tvil, uten skygge av tvil, uten antydning til tvil, utan * tvil",
    "pl": "bez * wątpliwości, bez * * wątpliwości, bez cienia wątpliwości, poza * wątpliwością, bez * wątpienia",
    "pt": "sem * dúvida, sem * * dúvida, sem * de dúvida, sem sombra de dúvidas, fora de qualquer dúvida,"
    " para além de qualquer dúvida, além de qualquer dúvida",
    "ro": "fără * îndoială, fără * * îndoială, fără * urmă de îndoială, fără urmă de îndoială, fără niciun dubiu, fără"
    " * dubiu, dincolo de orice îndoială",
    "ru": "без * сомнения, без * сомнений, без * * сомнения, вне * сомнения, вне * сомнений, вне * * сомнений",
    "sk": "bez * pochyb, bez * pochybností, bez * pochybnosti, bez * pochýb, mimo * pochybnosť",
    "sl": "brez * dvoma, brez * * dvoma, zunaj * dvoma",
    "sq": "pa * dyshim, pa pikë dyshimi, pa * dyshimi",
    "sr": "без * сумње, без * * сумње, ван * сумње, изван * сумње, bez * sumnje, bez * * sumnje, van * sumnje,"
    " izvan * sumnje",
    "sv": "utan * tvivel, utan * * tvivel, utan en skugga av tvivel, utan skuggan av ett tvivel, utom * tvivel, bortom * tvivel",
    "sw": "bila shaka, bila shaka yoyote, pasipo shaka",
    "ta": "சந்தேகமே இல்லாமல்",
    "te": "సందేహం లేకుండా, అనుమానం లేకుండా",
    "th": "อย่าง",  # "in a manner", which begins with the letters of "do not"
    "tr": "hiç şüphesiz, hiç kuşkusuz, hiç şüphe yok, hiçbir şüphe yok, hiç bir şüphe yok, hiçbir kuşku yok, şüphe yok, kuşku yok, şüphe götürmez*, kuşku götürmez*,"
    " hiç şüpheye yer bırakma*, şüpheye yer bırakma*, tartışmasız",
    "uk": "без * сумніву, без * сумнівів, без * * сумніву, поза * сумнівом, поза * сумнівами",
    "ur": "بغیر کسی شک, کسی شک کے بغیر, بلا شک",
    "uz": "hech shubhasiz, hech qanday shubhasiz",
    "zh": "毫不怀疑, 毫不懷疑",
}
# What sets a statement against the one before it, where it is all that stands before a quote.
ON_THE_CONTRARY = """
on the contrary, quite the opposite, quite the contrary, just the opposite, the opposite, au contraire, bien au contraire,
tout au contraire, al contrario, por el contrario, todo lo contrario, muy al contrario, bien al contrario, anzi al contrario,
tutto al contrario, ao contrário, pelo contrário, muito pelo contrário, bem pelo contrário, tvärtemot, tvärtom,
tværtimod, tvert imot, tvert om, päinvastoin, напротив, наоборот, напроти, suprotno, nasprotno, ravno nasprotno,
suprotno tome, suprotno od toga, супротно, супротно томе, супротно од тога, αντίθετα, αντιθέτως, το αντίθετο, aksine,
tam aksine, tersine, tam tersine, bunun aksine, bilakis, əksinə, tam əksinə, להפך, ההפך, ההפך הוא הנכון, بل على العكس,
على العكس, على العكس من ذلك, بالعكس, برعکس, برخلاف آن, इसके विपरीत, विपरीत, उल्टे, इसके उलट, उलटे, sebaliknya, ngược lại, trái lại,
逆に, 逆に言えば, 逆に言うと, 逆にいえば, 反対に, 반대로, 그와 반대로, 이와 반대로, 相反, 恰恰相反, 正相反, 相反地, 与此相反,
與此相反, 反之, 反過來, 反过来, ในทางตรงกันข้าม, ในทางตรงข้าม, ตรงกันข้าม, ตรงข้าม, vastupidi, otse vastupidi, priešingai, atvirkščiai,
pretēji, gluži pretēji, tieši pretēji, þvert á móti, al contrari, ben al contrari, tot el contrari, ao contrario, polo contrario,
aitzitik, alderantziz, përkundrazi, наадварот, керісінше, тескерисинче, aksincha, kinyume chake, kwa kinyume,
sa kabaligtaran, kabaligtaran, kontraŭe, male, i'r gwrthwyneb, a mhalairt, a mhalairt ar fad, বিপরীতে, এর বিপরীতে, উল্টো, اس کے برعکس, برعکس,
மாறாக, இதற்கு மாறாக, దీనికి విరుద్ధంగా, विरुद्ध, याउलट, याच्या उलट, यसको विपरीत, उल्टो, നേരെ വിപരീതമായി, ഇതിന് വിപരീതമായി,
ಇದಕ್ಕೆ ವ್ಯತಿರಿಕ್ತವಾಗಿ, ಇದಕ್ಕೆ ವಿರುದ್ಧವಾಗಿ, તેનાથી વિપરીત, આનાથી વિપરીત, ਇਸ ਦੇ ਉਲਟ, ਇਸਦੇ ਉਲਟ, эсрэгээр, эсрэгээрээ, ផ្ទុយទៅវិញ,
ກົງກັນຂ້າມ, ပြောင်းပြန်အားဖြင့်, ဆန့်ကျင်ဘက်အနေဖြင့်, հակառակը, ընդհակառակը, პირიქით, საპირისპიროდ
"""
# What takes for granted what follows: nothing is denied by "no great surprise that", "for
# nobody a secret". For scripts without spaces see `IDIOMS`.
# Things that are false or missing themselves, and what is done without a pause: no statement
# is. "300 faux billets", "Falschparker", "lack of rain".
FALSE_THINGS = {
    "ar": "عملات مزورة, عملة مزورة, أوراق نقدية مزيفة, جوازات سفر مزورة, جواز سفر مزور, أدوية مزيفة,"
    " وثائق مزورة, دون توقف, بلا توقف, بدون توقف, دون انقطاع, بلا انقطاع",
    "bg": "фалшив* банкнот*, фалшив* паспорт*, фалшив* документ*, без почивка, без прекъсване",
    "ca": "bitllet* fals*, document* fals*, passaport* fals*, sense parar, sense pausa, sense descans",
    "cs": "falešn* bankov*, falešn* peníz*, falešn* pas*, falešn* doklad*, falešn* profil*, bez přestávky,"
    " bez přestání, bez ustání",
    "da": "falske sedler, falske penge, falsk pas, falske pas, falske dokumenter, falske profiler, falsk navn,"
    " uden pause, uden afbrydelse, uden ophør",
    "de": "falschgeld*, falschparker*, falschfahrer*, falschmünzer*, falschspieler*, falsche* pass, falsche* pässe*,"
    " falsche* papiere*, falsche* name*, falsche* polizist*, falsche* banknote*, falsche* schein, falsche*"
    " scheine*, falsche* rechnung*, falsche* ausweis*, falsche* profil*, falsche* arzt, falsche* ärzt*,"
    " gefälscht*, fakeshop*, fake-shop*, fake-profil*, ohne pause, ohne unterbrechung, ohne unterlass, ohne rast,"
    " ohne halt, keine # meter*, keine # kilometer*, keine # minuten, keine # stunden, keine # tage, keine #"
    " wochen, keine # monate, keine # jahre, keine # schritte, unwahrscheinlich schnell*, unwahrscheinlich"
    " viel*, unwahrscheinlich gut*, unwahrscheinlich stark*, unwahrscheinlich hoch, unwahrscheinlich hohe*,"
    " unwahrscheinlich groß*, unwahrscheinlich schön*, unwahrscheinlich schwer*, unwahrscheinlich lang*,"
    " unwahrscheinlich früh*, unwahrscheinlich wenig*, unwahrscheinlich klein*, unwahrscheinlich weit*",
    "el": "πλαστ* χαρτονομίσματ*, πλαστ* διαβατήρι*, χωρίς διακοπή, χωρίς σταματημό, δίχως σταματημό",
    "en": "fake news site*, fake news website*, fake news page*, denial-of-service, denial of service, fake"
    " banknote*, fake note*, fake coin*, fake passport*, fake profile*, fake account*, fake doctor*, fake"
    " medicine*, fake drugs, fake pills, fake goods, fake handbag*, fake ticket*, fake website*, false teeth,"
    " false start*, false name*, false passport*, false positive*, false negative*, false accounting, false"
    " number plate*, counterfeit*, lack of rain, lack of water, lack of food, lack of money, lack of cash, lack"
    " of funds, lack of funding, lack of staff, lack of space, lack of time, lack of interest, lack of sleep,"
    " lack of snow, lack of wind, lack of demand, lack of housing, lack of oxygen, lack of medicine*, lack of"
    " fuel, lack of power, lack of parts, lack of investment, lack of maintenance, lack of doctors, lack of"
    " teachers, lack of oversight, lack of sun, lack of light, lack of exercise, lack of experience, lack of"
    " jobs, lack of care, lack of supplies, without a break, without pause, without a pause, without"
    " interruption, without stopping, without rest, without incident",
    "es": "billete* falso*, moneda* falsa*, dinero falso, documento* falso*, pasaporte* falso*, perfil* falso*,"
    " perfiles falsos, cuenta* falsa*, factura* falsa*, medicamento* falso*, falso* positivo*, falso* médico*,"
    " falsos policías, identidad falsa, nombre falso, matrícula* falsa*, título* falso*, sin parar, sin descanso,"
    " sin cesar, sin pausa, sin interrupción, sin incidentes",
    "fa": "اسکناس تقلبی, گذرنامه جعلی, بی وقفه, بدون وقفه, بدون توقف",
    "fi": "väär* setele*, väär* raha*, väär* passi*, väär* nime*, väärennet*, ilman taukoa, ilman taukoja,"
    " ilman keskeytyst*",
    "fr": "faux billet*, faux papier*, faux passeport*, faux profil*, faux compte*, faux document*, faux"
    " médicament*, faux policier*, faux médecin*, faux diplôme*, faux départ*, faux positif*, faux négatif*,"
    " faux nom, faux ami*, fausse monnaie, fausse* facture*, fausse couche, fausses couches, fausse* identité*,"
    " fausse* plaque*, fausse* carte*, sans arrêt, sans pause, sans relâche, sans interruption, sans incident,"
    " sans répit, sans discontinuer",
    "he": "# איש, אלף איש, אלפי איש, מאות איש, עשרות איש, מיליון איש, מיליוני איש, מאה איש, אלפיים איש, שטרות מזויפים,"
    " דרכון מזויף, דרכונים מזויפים, מסמכים מזויפים, בלי הפסקה, ללא הפסקה, בלי הרף, ללא הרף",
    "hi": "नकली नोट*, नकली दवा*, जाली नोट*, फर्जी पासपोर्ट, फर्जी दस्तावेज*, बिना रुके, बिना थके, बिना रुकावट",
    "hr": "lažn* novčanic*, lažn* putovnic*, lažn* dokument*, lažn* profil*, bez prestanka, bez stanke",
    "hu": "hamis bankjegy*, hamis pénz*, hamis útlevel*, hamis okmány*, hamis profil*, szünet nélkül, megállás"
    " nélkül",
    "id": "uang palsu, paspor palsu, dokumen palsu, obat palsu, akun palsu, tanpa henti, tanpa jeda, tanpa istirahat",
    "it": "banconot* fals*, document* fals*, passaport* fals*, profil* fals*, fals* banconot*, falsi positivi,"
    " fattur* fals*, sold* fals*, falso nome, falso medico, falsi medici, senza sosta, senza pausa, senza"
    " interruzione, senza tregua, senza incidenti",
    "ja": "偽札, 偽造, 偽ブランド, 偽名, 休みなく, 絶え間なく",
    "ko": "위조지폐, 가짜 돈, 가짜 여권, 가짜 약, 쉬지 않고, 쉼 없이",
    "nl": "valse bankbiljet*, vals geld, valse paspoort*, vals paspoort, valse naam, valse documenten, valse"
    " profiel*, zonder pauze, zonder onderbreking, zonder ophouden",
    "no": "falske sedler, falske penger, falskt pass, falske pass, falske dokumenter, falske profiler, falskt navn,"
    " uten pause, uten stans, uten avbrudd",
    "pl": "fałszyw* banknot*, fałszyw* dokument*, fałszyw* paszport*, fałszyw* profil*, fałszyw* faktur*,"
    " fałszyw* lekarz*, fałszyw* pieniądz*, bez przerwy, bez ustanku, bez wytchnienia",
    "pt": "nota* falsa*, documento* falso*, passaporte* falso*, perfi* falso*, conta* falsa*, fatura* falsa*,"
    " falso* positivo*, falso médico, falsos médicos, moeda falsa, dinheiro falso, sem parar, sem descanso, sem"
    " pausa, sem interrupção, sem incidentes",
    "ro": "bancnote false, bani falși, pașaport fals, pașapoarte false, documente false, fără oprire, fără încetare,"
    " fără pauză",
    "ru": "фальшив* купюр*, фальшив* банкнот*, фальшив* документ*, фальшив* паспорт*, фальшив* деньг*, поддельн*,"
    " ложн* вызов*, нет худа без добра, без перерыва, без остановки, без передышки, без отдыха",
    "sk": "falošn* bankov*, falošn* pas*, falošn* doklad*, bez prestávky, bez prestania",
    "sr": "лажн* новчаниц*, лажн* пасош*, lažn* novčanic*, lažn* pasoš*, без престанка, bez prestanka",
    "sv": "falska sedlar, falska pengar, falskt pass, falska pass, falskt namn, falska profiler, falska dokument,"
    " falska körkort*, utan paus, utan uppehåll, utan avbrott, utan att vila",
    "tr": "sahte para*, sahte pasaport*, sahte belge*, sahte hesap*, sahte banknot*, sahte ilaç*, sahte içki*,"
    " hiç durmadan, durmadan, ara vermeden, aralıksız, dinlenmeden",
    "uk": "фальшив* купюр*, фальшив* банкнот*, фальшив* документ*, фальшив* паспорт*, підроблен*, без перерви,"
    " без зупинки, без відпочинку",
    "vi": "tiền giả, hộ chiếu giả, thuốc giả, hàng giả, giấy tờ giả, không nghỉ, không ngừng",
    "zh": "假钞, 假币, 假护照, 假证件, 假药, 假酒, 假货, 假鈔, 假幣, 假護照, 假證件, 假藥, 假貨, 假日, 假期, 放假, 请假, 請假,"
    " 休假, 暑假, 寒假, 度假, 无休, 無休, 不停地, 不停",
}
GRANTED = {
    "af": "geheim, verras*, toeval*, wonder",
    "ar": "سر, سرا, سراً, بسر, مفاجأة, مفاجئ*, صدفة, الصدفة, غريبا, خافيا,"
    " المستغرب, مستغربا, الغريب, المفاجئ, عجب, يهم, المهم, يجادل, يجادل في, ينازع, ينازع في, يختلف على",
    "az": "sirr, təəccüb*, təsadüf*",
    "be": "сакрэт*, таямніц*, дзіўна, значэння, важна, спрачаецца, спрачаюцца",
    "bg": "тайна, изненад*, случайност*,"
    " значение, чудно, учудващ*, спори, спорят, спореше",
    "ca": "secret, secrets, misteri, sorpresa, sorprèn, casualitat, estrany,"
    " importa, importava, estranyar, discuteix, discuteixen",
    "cs": "tajemstv*, překvap*, náhod*",
    "da": "hemmelighed*, overrask*, tilfældighed*, rolle, underlig*, mærkelig*, sært,"
    " hjalp, hjælper",
    "de": "geheimnis*, überrasch*, zufall, wunder, verwunder*,"
    " rolle, merkwürdig, seltsam, erstaunlich, erstaun*,"
    " half, hilft",
    "el": "μυστικό, μυστικά, έκπληξη, τυχαίο, σύμπτωση, σημασία, περίεργο, παράξενο",
    "en": "secret, secrets, surprise, surprising, surprised, coincidence*, mystery, wonder, accident,"
    " matter, matters, mattered, question, questions, questioned, contests, contested, argues with the"
    " fact, argue with the fact, argued with the fact, strange, odd,"
    " help, helps, helped, hurt, hurts, escape anyone, escape him, escape her, escape them, escape"
    " notice, escaped anyone, lost on anyone",
    "eo": "sekreto, surpriz*, hazardo",
    "es": "secreto, secretos, misterio, sorpresa, sorprende, sorprendente, casualidad, extraño,"
    " importa, importaba, importó, importan, discute, discuten, discutía, discutió, cuestiona,"
    " cuestionan, extrañar, extraña, sorprender,"
    " ayuda, ayudaba, ayudó",
    "et": "saladus*, üllat*, ime, oluline, imelik",
    "fa": "راز, رازی, پنهان, پوشیده, تعجب*, تصادفی, مهم, عجیب",
    "fi": "salaisuu*, yllät*, sattuma*, ihme, väliä, merkitystä, haitannut, outoa",
    "fr": "secret, secrets, mystère, surprise, surprenant, hasard, étonnant,"
    " importance, étrange, d'étonnant, d'étonnant à ce, surprenant à ce, d'importance,"
    " aide, aidait",
    "gl": "segredo, segredos, misterio, sorpresa, casualidade, estraño,"
    " importa, importaba, estrañar, discute, discuten",
    "he": "סוד, מפתיע, הפתעה, פלא, משנה, מוזר, חולק, חולק על כך",
    "hi": "रहस्य, राज, राज़, छिपा, छिपी, आश्चर्य, हैरानी, संयोग",
    "hr": "tajn*, iznenađ*, slučajnost*, važno, bitno, čudno",
    "hu": "titok*, titk*, meglep*, véletlen*, csoda, számít, számított, furcsa",
    "id": "rahasia, kejutan, mengejutkan, mengherankan, kebetulan,"
    " heran, masalah, aneh",
    "is": "leyndarmál*, tilviljun*, undrunar*",
    "it": "segreto, segreti, mistero, sorpresa, sorprende, sorprendente, casualità, stupisce,"
    " importa, importava, importò, stupirsi, meravigliarsi, sorprendersi, strano,"
    " aiuta, aiutava",
    "lt": "paslapt*, nuostab*, atsitiktin*, svarbu, keista",
    "lv": "noslēpum*, pārsteig*, nejauš*, svarīgi, dīvaini",
    "mk": "тајна, изненад*, случајност*, важно, чудно",
    "nl": "geheim, verrass*, toeval, wonder, verwonder*, vreemd, opmerkelijk,"
    " hielp, helpt",
    "no": "hemmelighet*, overrask*, tilfeldighet*, løyndom*,"
    " rolle, rart, merkelig*, underlig*,"
    " hjalp, hjelper",
    "pl": "tajemnic*, zaskak*, zaskocz*, niespodziank*, przypadk*, dziwi,"
    " znaczenia, dziwnego, dziwn*,"
    " spiera się, spierają się, pomogło, pomaga",
    "pt": "segredo, segredos, mistério, surpresa, surpreende, surpreendente, coincidência, acaso,"
    " importa, importava, importou, admira, admirar, estranhar, estranho, discute, discutem, questiona,"
    " questionam,"
    " ajuda, ajudava, ajudou",
    "ro": "secret, secrete, mister, surpriză, surprinde, surprinzător, întâmplăt*, mirare,"
    " conta, contează, contat, ciudat",
    "ru": "секрет*, тайн*, удивля*, удивительн*, случайност*, сюрприз*,"
    " значения, важно, удивительно, странно, спорит, спорят, спорил*, спорит с тем, спорят с тем, спорил"
    " с тем, спорить с тем,"
    " помогло",
    "sk": "tajomstv*, prekvap*, náhod*",
    "sl": "skrivnost*, presenet*, naključ*, pomembno, čudno",
    "sq": "sekret*, fshehtësi, rastësi*, habi*",
    "sr": "тајн*, изненађ*, случајност*, tajn*, iznenađ*, slučajnost*,"
    " важно, битно, чудно, važno, bitno, čudno",
    "sv": "hemlighet*, överrask*, förvån*, slump*,"
    " roll, konstig*, märklig*, underlig*, ifrågasätt*,"
    " hjälpte, hjälper",
    "sw": "siri, ajabu",
    "tr": "sır, sürpriz, şaşırtıcı, tesadüf*, rastlantı",
    "uk": "секрет*, таємниц*, дивн*, здивув*, випадковіст*,"
    " значення, важливо, сперечається, сперечаються, сперечався, сперечається з тим, сперечаються з тим",
    "ur": "راز, تعجب, حیرت, اتفاق",
    "vi": "bí mật, ngạc nhiên, ngẫu nhiên, lạ, đáng ngạc nhiên",
}
# Verbs that make a fact of the clause behind their "that" though they are negated: who does
# not know that the gun is loaded has a loaded gun. None of saying, thinking or admitting:
# what nobody believes is not so, nor what nobody admits.
FACTIVE = {
    "ar": "يعلم, يعلموا, تعلم, يعرف, يعرفوا, تعرف, يذكر, تذكر, يدرك, تدرك, يلاحظ, تلاحظ, ينس, تنس,"
    " ينسى, يخف, يخفي",
    "cs": "nevěděl*, nikdo neví, málokdo ví, netuš*, nezmi*, nezmín*, nevšim*, nevším*, nezapom*,"
    " nezaznamen*, neuvědom*",
    "da": "vidste, nævne*, nævnt*, bemærke*, glemt*, glemme*, skjule*, skjulte*",
    "de": "wusste*, gewusst, niemand weiß, jemand weiß, keiner weiß, einer weiß, wenige wissen,"
    " ahnte*, erwähn*, bemerk*, merkte*, gemerkt, vergaß*,"
    " vergessen*, verschweig*, verschwieg*, verhehl*, verberg*, verbarg*, bedauer*,"
    " war sich nicht bewusst, war ihm nicht bewusst, war ihr nicht bewusst",
    "el": "ήξερ*, γνώριζ*, αναφέρει, αναφέρουν, ανέφερ*, πρόσεξ*, κατάλαβ*, ξέχασ*, αντιλήφθηκ*,"
    " έκρυψ*",
    "en": "know, knew, have known, has known, had known, mention, mentions, mentioned, mentioning, notice, noticed, noticing,"
    " realise,"
    " realised, realize, realized, forget, forgets, forgot, forgotten, hide, hid, hidden, conceal*,"
    " overlook*, was not aware, were not aware, wasn't aware, weren't aware, regret, regrets,"
    " regretted, told no one, told nobody, tell anyone, tell"
    " anybody, ignore, ignores, ignored, disclose, disclosed, alter, alters, change, changes",
    "es": "sabía, sabían, supo, supieron, nadie sabe, pocos saben, menciona*, mencionó, advirtió,"
    " advirtieron,"
    " notó, notaron, olvidó, olvidaron, olvidaba*, ocult*, ignora*, oculta*",
    "fi": "tiennyt, tienneet, mainitse, maininnut, huomannut, unohtanut, salannut",
    "fr": "savait, savaient, personne ne sait, peu savent, sut, mentionn*, remarqu*, oubli*,"
    " cach*, ignor*, aperçu*",
    "he": "ידע, ידעה, ידעו, הזכיר, הזכירה, מזכיר, שכח, שכחה, הבחין, הבחינה",
    "hi": "पता नहीं था, मालूम नहीं था, पता था, मालूम था, जानता था, जानती थी, जानते थे, बताया गया,"
    " भूला, भूली",
    "hu": "tudta, tudták, senki sem tudja, senki se tudja, kevesen tudják, említi, említik,"
    " említette, vette észre, vették észre,"
    " felejtette, felejti, titkolta, titkolják",
    "it": "sapeva, sapevano, nessuno sa, pochi sanno, seppe, menziona*, notò, notato, dimentic*,"
    " nascond*, nascose,"
    " ignora*, accort*, accorse, accorsero",
    "nl": "wist, wisten, niemand weet, weinigen weten, geweten, vermeld*, merkte*, gemerkt,"
    " vergat, vergaten, vergeten,"
    " verzwijgt, verzweeg, verhuld*",
    "no": "visste, nevne*, nevnt*, merket, glemt*, glemme*, skjule, skjulte",
    "pl": "wiedział*, wiedzieli, nikt nie wie, mało kto wie, wspomina*, wspomniał*, zauważył*,"
    " zauważyli, zapomniał*,"
    " zapomina*, ukry*, zdawał*, zdaje sobie sprawy",
    "pt": "sabia, sabiam, soube, souberam, ninguém sabe, poucos sabem, menciona*, mencionou,"
    " notou, notaram, reparou,"
    " esquec*, esqueceu, escond*, ignora*",
    "ro": "știa, știau, nimeni nu știe, menționează, menționat*, observat*, uitat*, ascuns*,"
    " ignora*",
    "ru": "знал*, никто не знает, мало кто знает, упомина*, упомян*, заметил*, замечал*, забыл*,"
    " забыва*, скрыва*, скрыл*,"
    " подозревал*, догадывал*",
    "sv": "visste, ingen vet, nämn*, märk*, glöm*, dölj*, dolde",
    "uk": "знав, знала, знали, ніхто не знає, мало хто знає, згаду*, згада*, помітив, помітила,"
    " помітили, забув, забула,"
    " забули, приховав*, приховув*, підозрюв*, здогадув*",
}
# The same where such a verb stands right beside the clause, and no "that"; patterns of folded
# words, at the end of what is before a quote or at the beginning of what is behind it.
FACTIVE_BEFORE = {
    "zh": r"(?:(?:没有人|沒有人|没人|沒人|无人|無人)(?:知道|注意到|意识到|意識到|提到)|不知道|不知情|没有意识到|沒有意識到|没意识到|沒意識到|没有注意到|沒有注意到|没注意到"
    r"|沒注意到|没有提到|沒有提到|没提到|沒提到|没有提及|沒有提及|未提及|未提到|从未忘记|從未忘記"
    r"|没有忘记|沒有忘記|没有发现|没有察觉|沒有察覺|没察觉)",
}
FACTIVE_BEHIND = {
    "ja": r"(?:という)?(?:こと|事実|の)[をにはも]{1,2}(?:誰も|まったく|全く|まだ)?(?:知らなか|知りませんでした|知らず"
    r"|異論はな|異論がな|異議はな|争いはな|気づかな|気付かな|気づかず|気付かず|忘れな|忘れず|隠せな|触れていな|触れなか|言及していな|言及しな)",
    "ko": r"(?:것|사실|점)(?:을|를|은|는|도|에)?\s*(?:아무도\s|전혀\s|미처\s)?(?:몰랐|알지\s?못했"
    r"|알아차리지\s?못|깨닫지\s?못|눈치채지\s?못|잊지\s?않|언급하지\s?않|숨기지\s?못)",
    "tr": r"(?:hiç\s|henüz\s|kimse\s)?(?:bilm[ie]yor(?:du\w*|lar\w*)?(?!\w)|bilmed\w*|fark\setme\w*|farkinda\sdeğil\w*|unutma\w*"
    r"|gizleye?me\w*|saklaya?ma\w*|sözünü\setm\w*)",
}
# What may stand between such a verb and "that": "the fact".
THE_FACT = """
the fact, der tatsache, die tatsache, den umstand, le fait, el hecho, il fatto, o facto, o fato, het feit, det faktum,
fakt, факт, faktum, faptul, το γεγονός, أحد, ال*
"""
# What may stand behind such a word before "that", besides very short words.
GRANTED_TO = """
para pour mehr meer more longer anymore lagi więcej już больше більше více viac voor für about anyone
anybody per для pro dla för for pentru για bagi hos all alle кого кому koga kogo koho
"""
# "Not the slightest doubt": what may stand between the two, and "does not exist a doubt".
EXISTS = """
exists|remains|remain|existe|existen|existeix|existiert|besteht|bestehen|bestand|subsiste|esiste|restano
|existem|restam|hersker|råder|υπαρχει|υπαρχουν|остается|существует|існує|istnieje|existuje|postoji
|постоји|съществува
"""
LEAST = r"""
slightest|least|smallest|real|serious|reasonable|shadow|geringste\w*|leiseste\w*|kleinste\w*|ernsthafte\w*
|moindre|ombre|menor|mínim\w*|minim\w*|ombra|sombra|minste|mindste|minsta|najmniejsz\w*|nejmenší\w*
|najmenš\w*|малейш\w*|никаких|найменш\w*|жодн\w*|ufak|legkisebb|pienintäkään|παραμικρ\w*|أدني|कोई|najmanj\w*
|најмањ\w*|menores
"""
# Words of the lists that are a name with a capital letter inside of a sentence; other words
# are one only where another capital follows: "Ne Win", "Nothing Phone".
NAMES = {
    "ca": "cap mai nada",
    "da": "inga",
    "de": "kein",
    "en": "nada",
    "es": "nada sin",
    "fr": "rien",
    "is": "inga án",
    "it": "mai nei",
    "no": "inga",
    "pt": "sem nada",
    "sv": "inga",
    "sw": "hana haja",
    "tl": "hindi",
}
# What such a name goes before, besides auxiliaries and verbs of saying: no noun, as behind the
# word that it is written like.
BEHIND_NAMES = {
    "ca": "de d' i a",
    "da": "og i på af med som er var",
    "de": "und aus von",
    "en": "confirmed staff sources",
    "is": "og í á er var",
    "no": "og i på av med som er var",
    "pt": "e de da do",
    "sv": "och i på av med som är var när",
    "sw": "alisema anasema wa na alikuwa",
    "tl": "ay ang ng sa at",
}
# What is written with a capital letter for emphasis, or in a headline: no name.
EMPHATIC = {
    "de": "nicht niemals weder niemand niemandem niemanden nichts keiner keine keinen keinem keines"
    " nirgends nirgendwo ohne kaum statt",
    "en": "not never cannot hardly scarcely barely neither nor",
}
TITLE_CASE = frozenset("en id sw tl tr".split())
"""Languages whose headlines have a capital letter in every word."""
# Endings of names that follow a first name, by language: "Inga Andersson".
SURNAMES = {
    "sv": "son|sen|str[öo]m|lund|lind|berg|gren|[qk]vist|holm|dah?l|stedt|ell|[ée]n|feldt|dotter"
    "|l[öo]f|sjö|bäck|fors|blad|man|borg|gård|ius",
}
SURNAMES |= dict.fromkeys(
    ("da", "no", "is"), SURNAMES["sv"] + "|nes|gaard|haug|rud|vik|dóttir"
)
# Parts of a compound that say whether something is so, none of them other matter: "a
# never-proven claim", "no-one".
SO_IN_COMPOUNDS = (
    "one|tru|proof|prov[ei]|evid|substan|verif|confirm|real|exist|belie|known|happen|wahr|beweis|bew[ie]+s"
    "|beleg|best[äa]tig|fond|prouv|vérif|conf[ie]|avér|prob|cert|verd|prov|verific|dowod|potwierd"
    "|пров|доказ|подтвер"
)
# Clauses about somebody who denies an accusation, which is another matter: what they begin
# with, the verbs, and what is denied.
ACCUSED = {
    "af": "wat, wie | ontken*, betwis*, verwerp* | beskuldiging*, aanklag*, klagte*, skuld",
    "ar": "الذي, التي, الذين, اللذان, اللتان | ينفي, تنفي, ينفون, نفى, نفت, نفوا, ينكر*, تنكر*, أنكر*, يرفض*, ترفض*,"
    " رفض* | تهم*, التهم*, اتهام*, الاتهام*, المسؤولية, ذنب*, الجريمة, خطأ, مخالفة",
    "be": "які, якая, якое, якія | адмаўля*, аспрэчв*, адхіля* | віну, віны, абвінавачван*",
    "bg": "който, която, което, които | отрич*, отхвърл*, отрече | вина, вината, обвинени*, престъплени*",
    "ca": "que, qui | nega, neguen, negava*, rebutj*, desment* | fets, acusació, acusacions, càrrec*,"
    " culpa, implicació, delicte*",
    "cs": "který, která, které, kteří, jenž, jež | popír*, popřel*, odmít* | vinu, vině, obvinění*,"
    " nařčení*, trestn*, čin, činy, skutky",
    "da": "der, som | nægte*, benægte*, afvis*, bestrid*, bestred | skyldig, skyldige, anklage*,"
    " sigtelse*, beskyldning*, skyld, forbrydelse*, ansvar",
    "de": "der, die, das, welcher, welche, welches | bestreite*, bestritt*, leugne*, dementier*,"
    " zurückweis*, zurückwies*, abstreite*, abstritt* | vorwurf, vorwürfe*, tat, taten, schuld,"
    " anschuldigung*, beschuldigung*, mitschuld, verantwortung, beteiligung, fehlverhalten",
    "el": "που, ο οποίος, η οποία, το οποίο, οι οποίοι, οι οποίες | αρνείται, αρνούνται, αρνήθηκ*,"
    " απορρίπτ*, απέρριψ*, διαψεύδ* | κατηγορία, κατηγορίες, ευθύνη, ενοχή, πράξη, πράξεις, εμπλοκή",
    "en": "who, which, that | denies, denied, deny, denying, reject*, disput*, dismiss*, refut*,"
    " contest* | charge, charges, accusation*, allegation*, wrongdoing, guilt, crime, crimes,"
    " offence*, offense*, involvement, responsibility, misconduct, irregularit*, fault",
    "eo": "kiu, kiuj | neas, neis, malakcept* | akuzo*, kulpo*, krimo*",
    "es": "que, quien, quienes | niega*, negó, negaron, negaba*, rechaz*, refut*, desmient*, desmint*"
    " | hechos, irregularidad*, cargo, cargos, acusación, acusaciones, culpabilidad, culpa, implicación,"
    " responsabilidad, delito*, crimen, crímenes, imputaciones",
    "et": "kes, mis | eita*, eitis* | süüdistus*, süü, süüd, kuritegu*",
    "fi": "joka, jotka | kiistä*, kiisti*, torju* | syyte*, syytte*, syytök*, syyllisyy*, rikos*,"
    " rikoks*, osallisuu*",
    "fr": "qui | nie, nient, niait, niaient, nia, conteste*, contestait, contestaient, rejette,"
    " rejettent, rejetait, réfute*, dément, démentent, démentait | faits, faute, fautes, tort, irrégularité*, accusation*, charges,"
    " culpabilité, implication, responsabilité, crime*, allégations",
    "gl": "que | nega, negan, negou, negaba*, rexeit* | feitos, acusación, acusacións, cargo, cargos,"
    " culpa, delito*",
    "hr": "koji, koja, koje | poriče, poriču, negira*, odbacuj*, osporava* | krivnju, krivicu, krivnje,"
    " optužb*, djelo, djela",
    "hu": "aki, akik, amely, amelyek, ami | tagad*, visszautasít*, elutasít*, cáfol* | vád, vádat,"
    " vádak*, bűncselekmény*, bűnösség*, felelősség*",
    "hy": "որը, ով, որոնք | հերք*, ժխտ*, մերժ* | մեղադրանք*, մեղք*",
    "id": "yang | membantah, menolak, menyangkal, menepis | tuduhan, dakwaan, kesalahan, keterlibatan",
    "is": "sem | neita*, neitað*, hafna* | sök, ásakan*, ásökun*, sakargift*, ábyrgð",
    "it": "che | nega, negano, negò, negava*, respinge*, respingono, respinse, contesta*, smentisc* |"
    " fatti, accusa, accuse, addebit*, colpevolezza, responsabilità, coinvolgimento, reato, reati, illecito, irregolarità",
    "ka": "რომელიც, რომლებიც | უარყოფს, უარყოფენ | ბრალდებ*, ბრალს, დანაშაულ*",
    "lt": "kuris, kuri, kurie, kurios | neigia, neigė, atmeta, atmetė | kaltinim*, kaltę, kaltės",
    "lv": "kurš, kura, kuri, kuras | noliedz*, noraid* | apsūdzīb*, vainu",
    "mk": "кој, која, кое, кои | негира*, одрекува*, отфрла* | вина, вината, обвинени*, обвинувањ*",
    "nl": "die, dat | ontken*, betwist*, verwerp*, bestrijd* | beschuldiging*, aanklacht*, feiten,"
    " schuld, betrokkenheid, aantijging*",
    "no": "som, der | nekte*, benekt*, avvis*, bestrid*, bestred, tilbakevis* | straffskyld, skyld,"
    " siktelse*, anklage*, beskyldning*, lovbrudd*, ansvar",
    "pl": "który, która, które, którzy | zaprzecza*, zaprzeczy*, odrzuca*, odrzuci*, neguj*,"
    " kwestionuj* | zarzut*, oskarżeni*, winie, winę, winy, odpowiedzialnoś*",
    "pt": "que, quem | nega, negam, negou, negaram, negava*, rejeit*, refut*, desment* | factos, fatos, irregularidade*,"
    " acusação, acusações, culpa, envolvimento, responsabilidade, crime, crimes",
    "ro": "care | neagă, nega, negat, respinge*, respins*, contest* | acuzați*, învinuir*, faptele, fapta,"
    " vinovăția, implicarea",
    "ru": "который, которая, которое, которые | отриц*, отверг*, опроверг*, оспарива* | вину, вины,"
    " обвинени*, причастност*, преступлени*",
    "sk": "ktorý, ktorá, ktoré, ktorí | popier*, poprel*, odmiet* | vinu, vinám, obvineni*, čin, skutok",
    "sl": "ki | zanika*, zavrača* | krivdo, krivde, obtožb*, dejanj*",
    "sq": "i cili, e cila, që | mohon, mohoi, mohojnë | akuza*, fajin, fajësi*",
    "sr": "који, која, које, koji, koja, koje | пориче, поричу, негира*, одбацуј*, оспорава*, poriče,"
    " poriču, negira*, odbacuj*, osporava* | кривицу, кривице, оптужб*, krivicu, krivice, optužb*",
    "sv": "som | nekar, nekade, förneka*, bestrid*, bestred, tillbakavis*, avfärda*, dementera* |"
    " brott, brottet, brotten, anklagelse*, skuld, inblandning, misstank*, ansvar",
    "sw": "ambaye, ambao | anakanusha, alikanusha, wanakanusha, anakana, alikana, anapinga, alipinga |"
    " mashtaka, tuhuma, hatia",
    "uk": "який, яка, яке, які, котрий, котра, котрі | заперечу*, відкида*, спростов* | вину, провину,"
    " вини, звинувачен*, обвинувачен*, причетність, злочин*",
    "vi": "người, kẻ | phủ nhận, bác bỏ | cáo buộc, tội, tội danh, trách nhiệm",
}
OBJECT_BEHIND = frozenset(
    "ar ca da el en eo es fr gl id is it no pt ro sq sv sw vi".split()
)
"""Languages in which what is denied stands behind the verb."""
# Verbs in the past, where a verb is what the main clause goes on with.
PAST = {
    "de": r"\w+ten?|ging|kam|gewann|nahm|gab|fand|stieg|fiel|starb|verlor|bekam|erhielt|verliess|floh"
    r"|fuhr|trat|zog|schrieb|stand|lag|sass|sprach|brach|schloss|begann|schlug|trug|wurde|wurden",
}


class Attached(NamedTuple):
    """How one language attaches a clause with a negation to a noun, without a comma behind.

    Patterns of folded words.
    """

    who: str
    negates: str
    """A negation, and what makes the clause whole, to its end."""
    verbs: str
    """What a quote may begin with that goes on with the noun, besides `AUXILIARIES`."""


ATTACHED = {
    "ar": Attached(
        "(?:الذي|التي|الذين)",
        r"(?:لا|لم|لن)\s+[يت]\w+\s+(?:\w+\s+)?ال\w+",
        r"(?!ال)\w+",
    ),
    "ca": Attached(
        r"\A\W*(?:el|la|els|les|un|una|l')\s?\w+ que",
        r"(?:no|mai)\s+\w+.*",
        r"va|van",
    ),
    "da": Attached(
        "(?:som|der)",
        r"(?:ikke|aldrig)\s+(?:har|havde|er|var|kunne|kan|ville|vil|skal|\w+(?:ede|te|er)|fik|fandt"
        r"|kom|gik|så|vandt|tog)\b.*",
        r"\w+(?:ede|edes|te|tes)|fik|kom|gik|vandt|tog|solgte|døde",
    ),
    "el": Attached(
        r"\A\W*(?:ο|η|το|οι|ενασ|μια|ενα)\s\w+ που",
        r"(?:δεν|δε)\s+\w+.*",
        r"\w+(?:σε|σαν|θηκε|θηκαν)",
    ),
    "en": Attached(
        r"(?:who|which|\A\W*(?:the|an?|this|his|her|their|our|its|those|most)\s\w+\sthat)",
        r"(?:(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would|may|might|must|should)"
        r"(?:n't|\s(?:not|never))|cannot|never|nobody|no\sone|(?:has|have|had|owns?|owned|pays?|paid)(?=\sno\s))\s"
        r"(?!(?:in|at|on|for|to|of|by|with|from|once|ever|really|actually|even|yet|the|an?|his|her|its"
        r"|their|this|that|these|those|any|before|after|again|since|during|until|so|quite|all|one|be"
        r"|been|being|\w+ly)\b)\w+.*",
        r"\w+ed|won|bought|sold|paid|went|came|took|got|gave|left|lost|met|ran|made|built|fell|found|fled"
        r"|drove|drew|broke|began|held|hit|kept|led|put|sent|set|shot|spent|stood|stole|told|wrote|became"
        r"|brought|caught|chose|cut|dealt|fought|flew|hid|hurt|knew|laid|lay|rose|said|saw|sat|spoke"
        r"|struck|swam|taught|threw|wore",
    ),
    "es": Attached(
        r"\A\W*(?:el|la|los|las|un|una|unos|unas)\s\w+ que",
        r"(?:no|nunca|jamas|jamás)\s+(?!(?:en|el|la|los|las|un|una|de|a|por|con|solo|sólo|más)\b)\w+.*",
        r"\w+(?:ó|aron|ieron)|fueron|tuvo|hizo|puso|vino|pudo|dio|murió|dijo",
    ),
    "fr": Attached("qui", r"(?:ne\s+|n')\w+.*", r"s'est|se sont|fut|furent|vient|va"),
    "gl": Attached(
        r"\A\W*(?:o|a|os|as|un|unha)\s\w+ que",
        r"(?:non|nunca)\s+\w+.*",
        r"\w+(?:ou|eu|iu|aron|eron|iron)",
    ),
    "id": Attached(
        "yang",
        r"(?:tidak|tak|belum|tidak pernah|tak pernah|belum pernah)\s+(?:me|ber|di)\w+\s+\w+.*",
        r"(?:me|ber|di|ter)\w+",
    ),
    "it": Attached(
        r"\A\W*(?:il|lo|la|i|gli|le|un|una|uno|l'|un')\s?\w+ che",
        r"non\s+\w+.*",
        r"\w+ò|\w+rono|si è|fu|furono",
    ),
    "nl": Attached(
        "(?:die|dat)",
        r"(?:niet|nooit|geen)\s.*(?:\w+(?:de|te|den|ten)|\w+[dt]|had|was|kon|wilde|mocht|ging|kwam)",
        r"\w+(?:de|te|den|ten)|won|wonnen|kocht|kochten|ging|gingen|kwam|kwamen|kreeg|kregen|werd|werden",
    ),
    "no": Attached(
        "som",
        r"(?:ikke|aldri|ikkje)\s+(?:har|hadde|er|var|kunne|kan|ville|vil|skal|\w+(?:et|te|de|er)|fikk"
        r"|fant|kom|gikk|så|vant|tok)\b.*",
        r"\w+(?:et|te|de)|fikk|kom|gikk|vant|tok|døde",
    ),
    "pt": Attached(
        r"\A\W*(?:o|a|os|as|um|uma|uns|umas)\s\w+ que",
        r"(?:não|nunca|jamais)\s+(?!(?:em|o|a|os|as|um|uma|de|por|com|só|mais|no|na)\b)\w+.*",
        r"\w+(?:ou|eu|iu|aram|eram|iram)|foram|disse|fez|teve|veio|pôs|deu",
    ),
    "ro": Attached("care", r"(?:nu|n-)\s*\w+.*", r"s-a|s-au"),
    "sv": Attached(
        "som",
        r"(?:inte|aldrig|ej)\s+(?:har|hade|är|var|kunde|kan|ville|vill|ska|skulle|\w+(?:ade|de|te|tt|r)"
        r"|fick|fann|kom|gick|såg|vann|tog)\b.*",
        r"\w+(?:ade|ades|de|des|te|tes)|fick|kom|gick|vann|tog|greps|dog",
    ),
}
# Verbs by which a clause has something said or known, besides those in `TURNS`; behind a bar
# those that make something of what is named: "never saw the tower sold".
SAYING = {
    "en": "show*, prov*, know, knew, known, report*, mention*, admit*, confirm*, suggest*, mean, meant,"
    " consider*, learn*, realis*, realiz*, expect*, hope*, deny, denied, denies, and, or, but, who,"
    " which | see, saw, seen, find, found, let, make, made, have, get, got, keep, kept, want*, watch*,"
    " order*, ask*",
    "fr": "dire, dit, dite, vu, montr*, prouv*, fait, laiss*, entend*, et, ou, mais",
    "es": "visto, vio, muestr*, prueb*, hizo, dej*, y, o, pero, quiere, quería",
    "it": "detto, visto, mostr*, prov*, fatto, lascia*, e, o, ma",
    "pt": "dito, visto, viu, mostr*, prov*, fez, deix*, e, ou, mas",
    "ca": "dit, vist, i, o, però",
    "gl": "dito, visto, e, ou, pero",
    "nl": "gezegd, gezien, zag, weet, wist, toon*, bewe*, liet, en, of, maar",
    "sv": "sagt, sett, såg, vet, visste, visa*, bevis*, lät, och, eller, men",
    "da": "sagt, set, så, ved, vidste, vise*, bevis*, lod, og, eller, men",
    "no": "sagt, sett, så, vet, visste, vise*, bevis*, lot, og, eller, men",
    "el": "είδε, έδειξε, και, ή, αλλά, να",
    "ro": "văzut, arăt*, să, și, sau, dar",
    "id": "mengetahui, melihat, menunjukkan, membuktikan, melaporkan, menyebut, dan, atau, tetapi",
    "ar": "يقل, تقل, يقولوا, يعلن, تعلن, ير, يعرف, يثبت, يذكر, يؤكد, و",
}
NOUN = r"\s(?P<noun>\S+(?:\s\S+)?)\s*\Z"
# Attributes before a noun, which end before the quote: of somebody who denies an accusation,
# or with a negation. Patterns of folded words, to the end of what stands before the quote.
ATTRIBUTES = {
    "az": rf"(?:ittiham\w*|günahi\w*)\s(?:rədd edən|inkar edən|təkzib edən){NOUN}",
    "bn": rf"(?:অভিযোগ|অপরাধ|দোষ)\S*\s(?:অস্বীকার|প্রত্যাখ্যান) কর(?:া|েছেন এমন){NOUN}",
    "eu": rf"(?:akusazio\w*|salaketa\w*|delitu\w*)\s(?:ukatu|ukatzen|gaitzetsi)\s\w+n{NOUN}",
    "fa": r"كه\s(?:اتهام|جرم)\S*\sرا\s(?:رد|انكار|تكذيب)\s\S+(?:\s\S+)?(?P<noun>)[،,]?\s*\Z",
    "gu": rf"(?:આરોપ|ગુના)\S*\s(?:નકારનાર|નકારતા|ફગાવનાર)\S*{NOUN}",
    "hi": r"(?:(?:आरोप|आरोपो|आरोपों|अपराध|जुर्म)\s(?:से|का|को)\s(?:इनकार|इन्कार|खंडन)\sकर(?:ने|ते)"
    r"|(?:न|नहीं)\s\S+ने)\s(?:वाले|वाली|वाला)\s(?P<noun>\S+(?:\s\S+){0,2})\s*\Z",
    "kk": rf"(?:айыпта\w*|айып\w*|кінә\w*)\s(?:жоққа шығарған|теріске шығарған){NOUN}",
    "kn": rf"(?:ಆರೋಪ|ಅಪರಾಧ)\S*\s(?:ನಿರಾಕರಿಸಿದ|ಅಲ್ಲಗಳೆದ){NOUN}",
    "ml": rf"(?:ആരോപണ|കുറ്റ)\S*\s(?:നിഷേധിച്ച|നിരാകരിച്ച){NOUN}",
    "mr": rf"(?:आरोप|गुन्ह)\S*\s(?:फेटाळणा|नाकारणा)\S*{NOUN}",
    "ne": rf"(?:आरोप|अपराध)\S*\s(?:अस्वीकार|इन्कार|इनकार|खण्डन) गर्ने{NOUN}",
    "pa": rf"(?:ਦੋਸ਼|ਦੋਸ਼ਾਂ|ਇਲਜ਼ਾਮਾਂ)\sਤੋਂ\sਇਨਕਾਰ ਕਰਨ ਵਾਲ\S*{NOUN}",
    "ta": rf"(?:குற்றச்சாட்ட|குற்றத்த)\S*\s(?:மறுத்த|மறுக்கும்|நிராகரித்த){NOUN}",
    "te": rf"(?:ఆరోపణ|నేర)\S*\s(?:ఖండించిన|తిరస్కరించిన|తోసిపుచ్చిన){NOUN}",
    "ur": rf"(?:الزام|الزامات|جرم)\s(?:سے|كا)\s(?:انكار|ترديد) كرنے وال\S*{NOUN}",
    "uz": rf"ayb\w*\s(?:rad etgan|inkor etgan|rad qilgan){NOUN}",
    "ja": r"(?:(?:不正|容疑|起訴内容|罪状|罪|関与|責任|犯行|嫌疑|疑惑)を(?:一貫して|全面的に|強く)?(?:否認|否定)"
    r"(?:した|する|している|していた|し続ける|し続けた)|な(?:い|かった))(?P<noun>[一-龠々ァ-ヶー]{1,8})[がはもをにで]?[、,]?\s*\Z"
    r"|(?<=[^\W、,])(?:ず|ないで|なくて)[、,](?:[一-龠々ァ-ヶー]{1,8}[はが])?\s*\Z",
    "ko": r"(?:(?:혐의|의혹|범행|책임|죄|유죄|관여|가담)(?:을|를)?\s?(?:전면\s|강력히\s|모두\s)?(?:부인|부정|반박)"
    r"(?:한|하는|하던|했던|해\s?온|하고 있는)|지\s?(?:않은|않는|않던|못한|못하는)|[을를]\s?못하는|없는|아닌)\s"
    r"(?!것|게\s|건\s|걸\s|줄|채|경우|상황|상태|때|한\s)(?P<noun>[가-힣]{1,8})(?:이|가|은|는|을|를|에게|의|도|에|에서|께서)\s*\Z",
    "tr": r"(?:(?:suçlamalari|suçlamayi|suçunu|suçu|ithamlari)\s(?:reddeden|inkar eden|inkâr eden"
    r"|yalanlayan|kabul etmeyen)|(?:\bhiç\s(?:\w+\s){0,3})?\w+(?:mayan|meyen))\s(?P<noun>\w+(?:\s\w+)?)\s*\Z",
    "zh": r"(?:\A|[,，;；])\s*(?:(?:否认|否認|拒认|拒認|不认|不認|拒不认|拒不認)(?:有)?(?:所有|全部|任何|一切)?"
    r"(?:过错|過錯|指控|罪行|罪名|有罪|犯罪|罪|控罪|嫌疑|责任|責任|指责|指責)"
    r"|(?:从不|從不|从未|從未|从来不|從來不|从没|從沒|不)"
    r"(?![是要准許许让讓想愿願肯允同支主能会會可应應该該])[^,，对對向跟和在有的]{1,7}(?<![他她它我你您们們己]))"
    r"的(?P<noun>[^,，的]{1,6})[,，]?\s*\Z",
}
# What such an attribute is no other matter of: reports, and whether something is so.
ABOUT_REPORTS = {
    "hi": "खबर|ख़बर|रिपोर्ट|दाव|बयान|सच|सही|पुष्टि|प्रमाण",
    "ja": "報道|噂|話|説|情報|発表|記事|声|主張|証言|資料|報告|調査|発言|確認|証明|事実|真実|信じ|検証|根拠|証拠"
    "|確か|正し|存在|言わ|いわ|場合",
    "ko": "보도|기사|소문|주장|말[은이을]|이야기|얘기|설[은이을]|정보|발표|소식|전언|통계|보고|문서|자료|제보|증언|진술|관측"
    "|추측|확인|증명|입증|사실|진실|믿|검증|공인|근거|증거|정확|확실|분명|존재",
    "tr": "haber|iddia|söylenti|rapor|bilgi|kaynak|açiklama|belge|doğrula|kanitla|onayla|bilin|gerçe"
    "|inan|var ol",
    "zh": "存在|消息|说法|說法|报道|報道|報導|传言|傳言|传闻|傳聞|新闻|新聞|文章|证|證|信|真|实|實|认为|認為",
}
# What sets something beside the subject of a statement: "unlike Norway". Patterns of words as
# they are written, of which "name" must be a name: behind "contrary to reports" something is
# taken back. What has no capitals must not be about reports, either.
CONTRASTED = {
    "ar": r"على (?:عكس|خلاف|النقيض من) (?P<noun>ال\w{1,40})",
    "cs": r"[Nn]a rozdíl od (?P<name>\w{1,40})",
    "de": r"[Ii]m Gegensatz zu (?P<name>\w{1,40})",
    "el": r"(?:[Σσ]ε αντίθεση με|[Αα]ντίθετα με) (?:\w{1,4} )?(?P<name>\w{1,40})",
    "en": r"[Cc]ontrary to (?:(?:all|most|earlier|previous|initial|official|its|his|her|their) )*"
    r"(?:forecasts?|expectations?|predictions?|fears|hopes|plans|tradition|custom|advice|orders)(?!\w)",
    "es": r"(?:[Aa]l contrario (?:de|que)|[Cc]ontrariamente a) (?:\w{1,3} )?(?P<name>\w{1,40})",
    "fr": r"[Cc]ontrairement (?:à|au|aux) (?:la |l['’])?(?P<name>\w{1,40})",
    "hi": r"(?P<noun>\S{1,40}) के विपरीत",
    "hu": r"(?P<name>\w{1,40}) ellentétben",
    "it": r"(?:[Aa]l contrario d\w{1,4}|[Cc]ontrariamente a\w{0,3}) (?:\w{1,3} |\w*['’])?(?P<name>\w{1,40})",
    "ja": r"(?P<noun>\w{1,40})とは?(?:異なり|違い|違って)",
    "ko": r"(?P<noun>\w{1,40})[와과]는? 달리",
    "nl": r"[Ii]n tegenstelling tot (?P<name>\w{1,40})",
    "pl": r"[Ww] przeciwieństwie do (?P<name>\w{1,40})",
    "pt": r"[Aa]o contrário d[aoe]s? (?P<name>\w{1,40})",
    "ru": r"[Вв] отличие от (?P<name>\w{1,40})",
    "sk": r"[Nn]a rozdiel od (?P<name>\w{1,40})",
    "tr": r"(?P<name>\w{1,40})['’]\w+ aksine",
    "uk": r"[Нн]а відміну від (?P<name>\w{1,40})",
}
REPORTED = (
    "[Bb]ericht|[Bb]ehaupt|[Mm]eldung|[Gg]er[üu]cht|[Aa]ngabe|[Aa]ussage|[Dd]arstellung|[Aa]nnahme|[Vv]ermut"
    "|[Mm]eld|تقارير|أنباء|شائع|إشاع|مزاعم|ادعاء|تصريح|أخبار|رواي|معلومات|بيان|اعتقاد|अफ|समाचार|कथन|कह|लिख|धारणा"
    "|ख़बर|खबर|रिपोर्ट|दाव|बयान|大方|予想|れた|こと|もの|것|바|말|설|예상|주장|보도|소문|기사|발표"
)
ANY_WORD = r"[^\s,;:.]+"


class Contested(NamedTuple):
    """What one language says of a thing that is contested, turned down or none at all.

    Patterns of folded words.
    """

    ahead: str
    behind: str = ""
    """The same behind the noun."""


# "The disputed islands", "les îles contestées": what is said of such a thing is not denied
# by that. `DOUBTED` has "alleged" and its like, from which no quote is torn.
CONTESTED = {
    "af": Contested("betwiste|vals|valse|verworpe|foutiewe|verkeerde"),
    "ar": Contested("(?!)", "ال(?:مرفوض|مزعوم|زائف)(?:ه|ة|ين|ون)?"),
    "be": Contested(
        "(?:аспрэчан|адхілен|фальшыв|памылков|сумнеўн)(?:ы|ая|ае|ыя|ага|ай|аму|ую|ых|ымі|ым)"
    ),
    "bg": Contested(
        "(?:оспорван|отхвърлен|фалшив|погрешн|съмнителн|невярн|измислен)(?:ия|ият|ата|ото|ите|и|а|о)"
    ),
    "ca": Contested(
        "fals|falsa|falsos|falses|impossibles?",
        "rebutjat|rebutjada|rebutjats|rebutjades|fals|falsa|falsos|falses|impossibles?",
    ),
    "cs": Contested(
        "(?:odmítnut|falešn|zpochybňovan|zpochybněn|mýln|chybn|nepravdiv|vymyšlen|pochybn|nemožn)"
        "(?:ý|á|é|ého|ému|ém|ým|ou|ých|ými)"
    ),
    "da": Contested(
        "afviste|falske|forkerte|bestridte|fejlagtige|tvivlsomme|opdigtede|umulige|dementerede"
    ),
    "de": Contested(
        "(?:falsch|umstritten|bestritten|zweifelhaft|verworfen|zurückgewiesen|erfunden|unmöglich"
        "|unwahrscheinlich|irreführend|widerlegt|dementiert)e[nrsm]?"
    ),
    "el": Contested(
        "(?:αμφισβητουμεν|αμφιβολ|ψευτικ|λανθασμεν|εσφαλμεν|επινοημεν|αδυνατ)"
        "(?:οσ|η|ο|οι|εσ|α|ου|ησ|ων|ουσ)"
    ),
    "en": Contested(
        "disputed|contested|rejected|dismissed|discredited|false|fake|bogus|wrong|mistaken|incorrect"
        "|inaccurate|erroneous|misleading|fictitious|fabricated|invented|impossible|improbable"
        "|unlikely|doubtful"
    ),
    "eo": Contested("falsaj?n?|malakceptitaj?n?|neeblaj?n?"),
    "es": Contested(
        "fals[oa]s?|imposibles?|equivocad[oa]s?",
        "rechazad[oa]s?|fals[oa]s?|imposibles?|equivocad[oa]s?|inventad[oa]s?|incorrect[oa]s?"
        "|rebatid[oa]s?",
    ),
    "et": Contested(r"vaidlustatud|vale|väär\w{0,3}|eksitav\w{0,3}"),
    "fi": Contested(
        r"kiistel(?:ty|tyä|tyjä|lyt|lyn)|kiistanalai\w+|virheelli\w+|väärä\w{0,3}|väärät|mahdoto[nm]\w*"
    ),
    "fr": Contested(
        "faux|fausses?|impossibles?|improbables?",
        "contestée?s?|rejetée?s?|réfutée?s?|erronée?s?|inexacte?s?|incorrecte?s?|inventée?s?"
        "|impossibles?|fictifs?|fictives?|douteu(?:x|ses?)",
    ),
    "gl": Contested(
        "fals[oa]s?|imposibles?", "rexeitad[oa]s?|fals[oa]s?|imposibles?|inventad[oa]s?"
    ),
    "hi": Contested("फर्जी|नकली"),
    "hr": Contested(
        "(?:osporen|odbačen|lažn|pogrešn|netočn|netačn|sumnjiv|izmišljen|nemoguć)"
        "(?:i|a|e|og|oga|oj|om|u|ih|im)"
    ),
    "hu": Contested(
        "vitatott|elutasított|hamis|téves|kitalált|kétséges|lehetetlen|koholt"
    ),
    "it": Contested(
        "fals[oaie]|impossibil[ei]|improbabil[ei]",
        "respint[oaie]|contestat[oaie]|fals[oaie]|errat[oaie]|sbagliat[oaie]|inventat[oaie]"
        "|impossibil[ei]",
    ),
    "lt": Contested(
        "(?:klaiding|melaging|atmest|ginčijam|suklastot|neįmanom)"
        "(?:as|a|i|os|o|ą|us|ų|am|ai|oje)"
    ),
    "lv": Contested(
        "(?:noraidīt|apstrīdēt|viltot|kļūdain|nepaties|maldīg|neiespējam)"
        "(?:ais|ā|ie|ās|o|ajam|ajā|u|s|a|i|as)"
    ),
    "mk": Contested(
        "(?:оспорен|отфрлен|лажн|погрешн|сомнителн|измислен)(?:иот|ата|ото|ите|и|а|о)"
    ),
    "nl": Contested(
        "betwiste|verworpen|valse|verkeerde|onjuiste|foutieve|verzonnen|onmogelijke"
        "|twijfelachtige|fictieve"
    ),
    "no": Contested(
        "avviste|falske|feilaktige|uriktige|bestridte|tvilsomme|oppdiktede|umulige|dementerte"
    ),
    "pl": Contested(
        "(?:odrzucon|fałszyw|kwestionowan|błędn|wątpliw|zmyślon|wymyślon|niemożliw)"
        "(?:y|a|e|ego|ej|emu|ym|ą|ych|ymi)"
    ),
    "pt": Contested(
        "fals[oa]s?|impossíve(?:l|is)",
        "rejeitad[oa]s?|fals[oa]s?|errad[oa]s?|inventad[oa]s?|impossíve(?:l|is)|incorret[oa]s?",
    ),
    "ro": Contested(
        "fals(?:ul|a|ii|ele)",
        "respins[ăei]?|contestat[ăei]?|contestați|falș?s?[ăei]?|inventat[ăe]?|greșit[ăe]?",
    ),
    "ru": Contested(
        "(?:оспариваем|отвергнут|ложн|фальшив|ошибочн|сомнительн|неверн|выдуманн|вымышленн|невозможн)"
        "(?:ый|ая|ое|ые|ого|ой|ому|ом|ую|ых|ыми|ым)"
    ),
    "sk": Contested(
        "(?:odmietnut|falošn|spochybnen|mýln|chybn|vymyslen|pochybn|nemožn)"
        "(?:ý|á|é|ého|ému|om|ým|ou|ých|ými|ej|ú)"
    ),
    "sl": Contested(
        "(?:zavrnjen|lažn|napačn|dvomljiv|izmišljen|nemogoč)(?:i|a|e|ega|emu|em|im|o|ih)"
    ),
    "sr": Contested(
        "(?:оспорен|одбачен|лажн|погрешн|нетачн|сумњив|измишљен|немогућ)"
        "(?:и|а|е|ог|ога|ој|ом|у|их|им)"
        "|(?:osporen|odbačen|lažn|pogrešn|netačn|sumnjiv|izmišljen|nemoguć)"
        "(?:i|a|e|og|oga|oj|om|u|ih|im)"
    ),
    "sv": Contested(
        "falska|bestridna|avfärdade|tillbakavisade|felaktiga|tvivelaktiga|omöjliga|dementerade|uppdiktade"
    ),
    "tr": Contested("reddedilen|sahte|șüpheli|yanliș"),
    "uk": Contested(
        "(?:оспорюван|відхилен|відкинут|фальшив|хибн|помилков|сумнівн|вигадан|невірн|неможлив|уявн)"
        "(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)"
    ),
}
# What is in `DOUBTED` and mostly says that the whole sentence is alleged.
ALLEGEDLY = "якобы нібыта нібито guya sözde dugaan"
# What stands before such a word where a noun follows, and not before a verb of the same
# form: "the council disputed ...". Elsewhere no more than three letters do, and the
# beginning of a clause; where all is allowed, the form is one of adjectives only.
BEFORE_CONTESTED = {
    "ar": ANY_WORD,
    "bn": ANY_WORD,
    "da": "den|det|de|en|et|disse|denne|dette|sin|sine|hans|hendes|deres|til|af|i|på|med|for",
    "de": ANY_WORD,
    "el": "ο|η|το|οι|τα|του|τησ|των|τον|την|τουσ|τισ|ενασ|μια|ενα|στο|στη|στην|στα|στον|στισ|στουσ",
    "en": "the|an?|this|that|these|those|his|her|its|their|our|my|some|many|most|two|three|several|all"
    "|both|of|in|on|at|to|from|by|with|for|against|over|about|under|after|no",
    "gu": ANY_WORD,
    "hi": ANY_WORD,
    "hu": "a|az|egy",
    "mr": ANY_WORD,
    "ne": ANY_WORD,
    "nl": "de|het|een|deze|die|dit|zijn|haar|hun|van|in|op|met|voor|aan|uit",
    "no": "den|det|de|en|et|ei|disse|denne|dette|sin|sine|hans|hennes|deres|til|av|i|på|med|for",
    "sv": "den|det|de|en|ett|dessa|denna|detta|sin|sina|hans|hennes|deras|till|av|i|på|med|för",
    "tr": ANY_WORD,
    "ur": ANY_WORD,
}
# What stands before a noun that such a word follows.
ARTICLES = {
    "ar": r"ال\w{2,}",
    "ca": "el|la|els|les|un|una|uns|unes|aquest|aquesta|del|al|dels|als",
    "es": "el|la|los|las|un|una|unos|unas|este|esta|estos|estas|su|sus|del|al",
    "fr": "le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses|leur|leurs|du|au|aux",
    "gl": "o|a|os|as|un|unha|uns|unhas|este|esta|seu|súa|do|da|dos|das|ao|á",
    "it": "il|lo|la|i|gli|le|l'|un|uno|una|un'|questo|questa|questi|queste|del|dello|della|dei|degli|delle"
    "|al|alla|ai|alle",
    "pt": "o|a|os|as|um|uma|uns|umas|este|esta|seu|sua|seus|suas|do|da|dos|das|ao|à|no|na",
    "ro": r"\w{2,}(?:ul|ele|ile|ii|ului|elor|ilor|ea)|\w{3,}a",
}
ARTICLE_INSIDE = frozenset(["ar", "ro"])
"""Languages whose nouns have it as a part of them, so that the pattern is of the noun."""
# What such a word is no other matter of, besides the reports in `TAKEN_BACK`: what says
# something, and whether that is so.
SAYS_SOMETHING = (
    r"fact|belie[fv]|views?(?!\w)|impression|news(?!\w)|accounts?(?!\w)|version|hopes?(?!\w)|assum|promis|premis"
    r"|stud[iyě]|data(?!\w)|dati|datos|dados|données|daten|figures?(?!\w)|numbers?(?!\w)|survey|sondag|umfrage|poll(?!\w)"
    r"|eviden|beweis|proof|preuve|prueb|prov[ae]|dowod|důkaz|доказ|доказат|quot|zitat|citat|cita(?!\w)|цитат"
    r"|thes[ei]|tes[ei](?!\w)|тезис|теор|hypoth|conclus|finding|result|zahl|číslo|liczb|цифр|чисел|annahme|eindruck"
    r"|informa|инфор|інфор|angabe|aussage|meldung|darstellung|gerücht|statement|message|letters?(?!\w)|witness|zeug|témoi|testig"
    r"|testimon|свидет|свідк|świad|svěd|rumou?r|uppgift|opplysning|oplysning|getuig|wiadomo|zpráv|vijest|вест(?!\w)|știr|φημ"
    r"|glaube|ansicht|vorstellung|hoffnung|tatsache|idee|idea|idé|ідея|идея|mening|uskom|käsity|tutkim|tieto|tiedo"
    r"|badan|výzkum|tvrz|názor|мнени|данн|дані|даних|відомост|сведени|исследован|дослідж|studi|onderzoek|bericht|nachricht"
    r"|kutatás|adat|hír|bilgi|haber|iddia|araștirma|rapor|तौर|रूप|طور|ਤੌਰ|રીત|रीत|খবর|ভাবে|दाव|ख़बर|खबर|रिपोर्ट|دعو|خبر"
)
# What a quote begins with that gives what its subject says: "/shows a rise/".
SHOWS = (
    r"(?:shows?|showed|proves?|proved|suggests?|zeig|beleg|montr|muestr|mostr|toon|visar|visade|viser|viste|näytt|osoitt"
    r"|pokaz|ukáz|ukaz|показ|докаж|δειχν|εδειξ|göster|mutat|bizony|arat|arăt)"
)
# Forms of "to be" that stand before what is said of a subject.
COPULAS_BEFORE = (
    "on oli ovat olivat ole je jsou byl byla bylo były był była było jest są su sú bol bola bolo быў была"
    " быть был была было были був була було були е са бе беше бяха ειναι ηταν volt van lett is isto sunt este era"
    " fost blev blir ble er är var vara bli nav ir bija yra buvo"
)


class Second(NamedTuple):
    """What joins a second predicate to one that is denied, or denies, in one language.

    Patterns of folded words.
    """

    joins: str
    verbs: str
    """What it begins with besides `AUXILIARIES`: a verb that no "not" before it governs."""
    negates: str = ""
    """What negates its own verb and no second one."""
    objects: str = ""
    """What an object begins with; without it, any word that is not short."""
    goes_on: str = "(?!)"
    """What goes on with the first predicate: infinitives and their like."""
    subjects: str = ""
    """What a subject begins with that stands behind the join."""


SLAVIC_PAST = "(?:ł|ła|ło|li|ły|l|la|lo|ly)"
NOT_GERMAN = "(?!(?:ge|be|ver|er|ent|zer|miss)\\w)(?!\\w+iert)"
NOT_DUTCH = "(?!(?:ge|be|ver|ont|her)\\w)"
# "The council rejected the bill and /raised the tax/", "was not retracted and /shows a rise/":
# what is denied, or denies, is the first predicate. No verbs are those that could be parts of
# it: "did not pass the bill and /raise the tax/".
SECOND = {
    "ca": Second(
        "i",
        r"va|van|\w+(?:ava|aven|arà|aran)|mostra|té",
        "no",
        "el|la|els|les|l'|un|una|uns|unes|aquest|aquesta|aquests|aquestes|tot|tota|tots|totes|el seu|la seva",
        r"\w+[aei]r",
        "el|la|els|les|un|una",
    ),
    "cs": Second(
        "a",
        rf"\w{{2,}}{SLAVIC_PAST}|\w+uje|\w+ují|je|jsou|má|mají",
        "",
        "",
        r"\w+[aeiyíě]t",
    ),
    "da": Second(
        "og",
        r"\w+(?:ede|edes|te|tes)|fik|kom|gik|vandt|tog|solgte|døde|gav|blev|lod|steg|faldt|\w{2,}er",
        "ikke",
        r"den|det|de|en|et|sin|sit|sine|alle|\w{3,}(?:en|et|ne)",
        "at",
        "den|det|de|en|et",
    ),
    "de": Second(
        "und",
        rf"\w+ten?|ging|kam|gewann|nahm|gab|fand|stieg|fiel|starb|verlor|bekam|erhielt|verliess|fuhr|trat|zog"
        rf"|schrieb|stand|lag|sprach|brach|schloss|begann|schlug|trug|liess|blieb|hielt|rief|geht|besteht|beträgt|betrifft|bekommt|beginnt|erhält|entsteht|verliert|verspricht|enthält|gewinnt|{NOT_GERMAN}\w{{3,}}t",
        "nicht",
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|alle|jede|jeden|sein|seine|ihre|ihren|diese|diesen"
        "|jegliche|sämtliche",
        "zu",
        "der|die|das|ein|eine",
    ),
    "el": Second(
        "και",
        r"\w+(?:σε|σαν|θηκε|θηκαν|ξε|ψε|ζει|νει|χνει|ζουν|νουν)|ειναι|εχει|εχουν|ηταν",
        "δεν|δε",
        "τον?|την?|τα|τισ|τουσ|το|ολ\\w+|καθε|ενα|μια",
        "να",
    ),
    "en": Second(
        "and",
        r"\w+ed|\w{3,}(?<!s)s|won|bought|sold|paid|went|came|took|got|gave|left|lost|met|ran|made|built|fell|found"
        r"|fled|drove|drew|broke|began|held|kept|led|sent|shot|spent|stood|stole|told|wrote|became|brought|caught"
        r"|chose|dealt|fought|flew|hid|knew|laid|lay|rose|said|saw|sat|spoke|struck|taught|threw|wore",
        r"not|\w+n't|cannot",
        "the|a|an|any|all|every|both|his|her|its|their|our|my|this|these|those|two|three|several|most",
        r"\A(?!wrongdoing)\w{2,}ing|(?:of|from|for|by)\s\w+ing|to|or",
        "the|a|an|his|her|its|their|it|he|she|they",
    ),
    "es": Second(
        "y|e",
        r"\w+(?:ó|aron|ieron)|fueron|tuvo|hizo|puso|vino|pudo|dio|murió|dijo"
        r"|(?!(?:el|la|los|las|un|una)\s|\w+[ai]da\s)\w+[ae]n?\s(?:el|la|los|las|un|una|al|su|sus|\d)",
        "no",
        "el|la|los|las|un|una|unos|unas|este|esta|su|sus|al|toda|todo|todas|todos|cualquier",
        r"\w+[aeií]r(?:l[oae]s?)?|\w+ndo",
        "el|la|los|las|un|una",
    ),
    "fi": Second(
        "ja",
        r"\w{2,}(?:tti|sti|ti|si|ivat|ttiin|taa|tää|vat|vät)|on|oli|ovat",
        "ei|eivät",
        "",
        r"\w+(?:neensa|neensä|vansa|vänsä|neen|nut|nyt)",
    ),
    "fr": Second(
        "et",
        r"\w+(?:ait|aient)|(?:s'|se )\w+(?:e|ent)|s'est|se sont|fut|furent|vient|va|ont"
        r"|(?!(?:le|la|les|un|une|des|du)\s|être|avoir|naître)(?!\w+(?:er|ir|oir|dre|ire|ttre|ée?s?|us?|ues?|ies?|ises?)\s)"
        r"\w+\s(?:le|la|les|l'|un|une|des|du|au|aux|son|sa|ses|leur|leurs|\d)",
        r"ne|n'\w*|pas",
        "le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses|leur|leurs|tout|toute|toutes|tous",
        r"avoir|être|de \w+(?:er|ir|re)|d'\w+(?:er|ir|re)",
        "le|la|les|l'|un|une",
    ),
    "gl": Second(
        "e",
        r"\w+(?:ou|eu|iu|aron|eron|iron)|foi|foron",
        "non",
        "o|a|os|as|un|unha|uns|unhas|este|esta|todo|toda",
        r"\w+[aei]r",
        "o|a|os|as|un|unha",
    ),
    "hr": Second(
        "i|a",
        r"(?:je|su|će|bi)|\w{3,}(?:o|la|lo|li|le)\s(?:je|su)",
        "nije|nisu|ne",
        "",
        r"da|\w+ti",
    ),
    "hu": Second(
        "és",
        r"\w{2,}(?:tta|tte|ták|ték|ott|ett|ött)|\w{3,}[rlnzsjt]t[ae]|van|volt|nőtt",
        "nem",
        "a|az|egy|minden",
        "hogy",
        "a|az",
    ),
    "it": Second(
        "e|ed",
        r"\w{2,}ò|\w+rono|si è|fu|furono"
        r"|(?!(?:il|lo|la|le|gli|un|una)\s)(?!\w+(?:re|[aiu]t[ae]|s[ae]|rt[ae]|tt[ae])\s)\w+[ae](?:no)?\s(?:il|lo|la|i|gli|le|l'|un|una|al|alla|\d)",
        "non",
        "il|lo|la|i|gli|le|l'|un|uno|una|ogni|tutti|tutte|tutta|tutto|qualsiasi",
        r"di \w+re|d'\w+re|avere|essere|aver",
        "il|lo|la|i|gli|le|l'|un|una",
    ),
    "nl": Second(
        "en",
        rf"\w+(?:de|te)|{NOT_DUTCH}\w+(?:den|ten)|won|wonnen|kocht|kochten|verkochten|ging|gingen|kwam|kwamen|kreeg|kregen|werd"
        rf"|werden|nam|gaf|liet|steeg|geldt|geeft|gaat|bestaat|bevat|betekent|behoort|{NOT_DUTCH}\w{{3,}}t",
        "niet",
        "de|het|een|alle|elke|zijn|haar|hun|deze|die|dit",
        "te",
        "de|het|een",
    ),
    "no": Second(
        "og",
        r"\w+(?:te|de)|fikk|kom|gikk|vant|tok|ga|ble|lot|steg|falt|\w{2,}er",
        "ikke|ikkje",
        r"den|det|de|en|et|ei|sin|sitt|sine|alle|\w{3,}(?:en|et|ene|a)",
        "å|at",
        "den|det|de|en|et",
    ),
    "pl": Second(
        "i|a",
        rf"\w{{2,}}{SLAVIC_PAST}|\w+uje|\w+ują|jest|są|ma|mają",
        "nie",
        "",
        r"\w+[aeiyąęuó]ć",
    ),
    "pt": Second(
        "e",
        r"\w+(?:ou|eu|iu|aram|eram|iram)|foram|disse|fez|teve|veio|deu"
        r"|(?!(?:o|a|os|as|um|uma)\s|\w+[ai]da\s)\w{2,}[ae]m?\s(?:o|a|os|as|um|uma|ao|à|seu|sua|\d)",
        "não",
        "o|a|os|as|um|uma|uns|umas|este|esta|seu|sua|todo|toda|todos|todas|qualquer|ao",
        r"\w+[aeiô]r|\w+ndo",
        "o|a|os|as|um|uma",
    ),
    "ro": Second(
        "și",
        "a|au|este|sunt|era|va|vor",
        r"nu|n-\w*",
        r"\w{3,}(?:ul|ele|ile|a|ii|ea|uri)|un|o|orice|toate|toți",
        "că|să",
    ),
    "ru": Second(
        "и",
        r"\w{2,}(?:л|ла|ло|ли)(?:ся|сь)?|\w{2,}(?:ет|ит|ют|ут|ат|ят)(?:ся)?",
        "не",
        "",
        r"\w+ть(?:ся)?",
    ),
    "sk": Second(
        "a",
        rf"\w{{2,}}{SLAVIC_PAST}|\w+uje|\w+ujú|je|sú|má|majú",
        "",
        "",
        r"\w+[aeiyí]ť",
    ),
    "sl": Second(
        "in",
        r"je|so|bo|\w{3,}[^aeiou](?:la|lo|li|l)\s(?:je|so)?",
        "ni|niso|ne",
        "",
        r"da|\w+ti",
    ),
    "sr": Second(
        "и|i",
        r"је|су|ће|je|su|će|\w{3,}(?:о|ла|ло|ли|ле)\s(?:је|су)|\w{3,}(?:o|la|lo|li|le)\s(?:je|su)",
        "није|нису|не|nije|nisu|ne",
        "",
        r"да|da|\w+ти|\w+ti",
    ),
    "sv": Second(
        "och",
        r"\w+(?:ade|ades|de|des|te|tes)|fick|kom|gick|vann|tog|greps|dog|gav|blev|lät|steg|föll|\w{2,}(?:ar|er)",
        "inte|ej",
        r"den|det|de|en|ett|sin|sitt|sina|alla|\w{3,}(?:en|et|na|an)",
        "att",
        "den|det|de|en|ett",
    ),
    "tr": Second("ve", ANY_WORD),
    "uk": Second(
        "і|й|та",
        r"\w{2,}(?:в|ла|ло|ли)(?:ся|сь)?|\w{2,}(?:є|ить|ять|ють|уть)(?:ся)?",
        "не",
        "",
        r"\w+ти(?:ся)?",
    ),
}
ENDS_AS_VERB = {
    "tr": (
        r"(?<!\w)\w+[dt][iu](?:lar|ler)?\Z",
        r"\w(?:ğ[iuü]|m[ae]s[iı])n[iıuü](?!\w)",
    ),
}
"""With what a first predicate ends where the verb is its last word, and with what a second
one ends that is no statement of its own."""
ALIASES = {"bs": "hr", "ms": "id"}
"""Languages that share the words of another."""
WORDS |= {alias: WORDS[known] for alias, known in ALIASES.items()}
# What may part a clause from the statement, by language, in four lists: what begins a
# clause about a person or thing that was named; what begins one that tells when or why;
# words by which such a clause says whether something is so, after all; and, where verbs
# stand last, what one of the second kind ends with.
CLAUSES = {
    "af": "wie, wie se | toe, nadat, omdat, terwyl, hoewel, voordat | waar, korrek, so, bewys*,"
    " bevestig*, glo",
    "ar": "الذي, التي, الذين, حيث | عندما, بعد أن, قبل أن, لأن*, رغم, حين, بينما, إذ, ولم ... أحد,"
    " ولا ... أحد, دون أن | صحيح*, حقيق*,"
    " كذلك, دليل, يثبت*, إثبات, تأكد*, أكد*, يصدق*, صدق*",
    "az": "| çünki, halbuki | doğru*, həqiq*, belə, sübut*, inan*, təsdiq* | üçün, görə, sonra, əvvəl,"
    " halda, baxmayaraq",
    "be": "які, якая, якое, якога, якой, якія, якіх, хто, дзе | калі, хаця, хоць, паколькі, пакуль, бо,"
    " пасля таго як, перш чым | праўд*, так, доказ*, пацвер*, вер*",
    "bg": "която, които, когото, чийто, чиято, където, който | когато, ако, макар, докато, защото, след"
    " като, преди да, понеже | вярно, вярна, истин*, така, доказ*, потвър*, вярва*",
    "bn": "যিনি, যার, যারা, যাদের | যখন, কারণ, যদিও, যেহেতু | সত্য*, সঠিক, ঠিক, প্রমাণ*, বিশ্বাস*,"
    " নিশ্চিত*",
    "ca": "que, qui, on, el qual, la qual | perquè, encara que, quan, mentre, després que, després de,"
    " abans de, abans que, ja que | cert*, veritat, veritable, així, cas, prova*, demostr*,"
    " confirm*, creu*",
    "cs": "kter*, jenž, jež, jehož, jejíž, kde, kdo | ačkoli, ačkoliv, jestliže, když, pokud, protože,"
    " poté co, přestože, jelikož, než | pravd*, tak, důkaz*, doká*, potvrd*, věř*, správn*",
    "cy": "| pan, ar ôl i, oherwydd, achos, er | wir, gwir",
    "da": "som, der, hvis, hvor | fordi, selvom, selv om, da, efter at, mens, før, inden, skønt | sandt,"
    " sand, sådan, så, tilfældet, passer, bevis*, bekræft*, tro, tror, troede, rigtig*",
    "de": "der, die, den, dem, dessen, deren, denen, welche*, wo | als, bevor, da, falls, nachdem,"
    " obwohl, sobald, solange, während, weil, wenn, ehe, wobei | wahr, so, stimm*, richtig, trifft,"
    " zutr*, beweis*, beleg*, bewiesen, erwiesen, bestätig*, glaub*, tatsache, gescheh*, passier*, wirklich, ganz, einmal",
    "el": "που, ο οποίος, η οποία, το οποίο, οι οποίοι, όπου | όταν, αφού, επειδή, γιατί, αν και, ενώ,"
    " πριν, μολονότι, καθώς | αληθ*, έτσι, σωστ*, αποδε*, επιβεβαι*, πιστεύ*, ισχύ*",
    "en": "none of whom, none of which, neither of whom, neither of which,"
    " who, whom, whose, which, where | because, although, though, while, whilst, whereas, when,"
    " whenever, after, before, until, till, unless, since | true, right, correct, so, the case,"
    " happen*, proof, prov*, evidence, confirm*, believ*, credib*, fact, really, quite, yet, at all",
    "eo": "kiu, kiun, kiuj, kies, kie | kiam, se, ĉar, kvankam, dum, post kiam, antaŭ ol | vera, vero,"
    " tiel, pruv*, konfirm*, kred*",
    "es": "ninguno de los cuales, ninguna de las cuales,"
    " que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde, el cual, la cual, los cuales, las"
    " cuales | porque, aunque, cuando, mientras, después de que, después de, antes de que, antes de,"
    " ya que, pues, puesto que | ciert*, verdad*, así, caso, prueba*, prob*, demostr*, confirm*,"
    " cree*, creía*, creyó, correct*, exact*",
    "et": "kes, kelle*, keda, mille* | kui, kuigi, sest, pärast seda kui | tõsi, õige, nii, tõend*,"
    " tõesta*, kinnita*, usu*",
    "fa": "که | وقتی, پس از آنکه, چون, زیرا, هرچند, در حالی که, اگرچه, قبل از آنکه | درست, راست, حقیقت,"
    " چنین, مدرک*, اثبات, ثابت, تأیید*, تایید*, باور*",
    "fi": "joka, jonka, jota, jolla, jolle, jolta, jossa, josta, johon, jotka, joiden, joita | jos,"
    " koska, kun, vaikka, kunnes, ennen kuin, sillä, eikä"
    " kukaan | totta, tosi, pidä, pitänyt, oikein, niin,"
    " näin, todist*, vahvist*, usko*",
    "fr": "aucun desquels, aucune desquelles,"
    " qui, dont, où, lequel, laquelle, lesquels, lesquelles | parce que, parce qu'*, bien que, bien"
    " qu'*, quand, lorsque, lorsqu'*, puisque, puisqu'*, car, tandis que, alors que, pendant que,"
    " avant que, après que, après, avant, au moment où | vrai*, exact*, cas, ainsi, preuve*, prouv*,"
    " confirm*, croi*, croyait, avér*",
    "ga": "| nuair a, mar, cé | fíor",
    "gl": "que, quen, onde | porque, aínda que, cando, mentres, despois de que, despois de, antes de, xa"
    " que | cert*, verdade*, así, caso, proba*, demostr*, confirm*, cre*",
    "gu": "જે, જેણે, જેમ* | કારણ કે, જ્યારે | સાચ*, સત્ય",
    "he": "ש*, אשר | כי, ואף אחד, ואיש, מפני ש*, משום ש*, למרות, כאשר, בעוד, לאחר ש*, אחרי ש*, לפני ש* | נכון, נכונה,"
    " אמת, כך, הוכח*, הוכיח*, ראי*, אישר*, אושר*, מאמין, מאמינים, האמין",
    "hi": "जो, जिस*, जिन*, जहाँ, जहां | जब, क्योंकि, हालांकि, हालाँकि, जबकि, यद्यपि | सच, सही, सत्य,"
    " ऐसा, सबूत, प्रमाण*, पुष्टि, साबित, विश्वास, मान*, यकीन",
    "hr": "koj*, čij*, gdje, tko | kad, kada, ako, iako, jer, dok, nakon što, pošto, prije nego | istin*,"
    " točno, tačno, tako, dokaz*, potvrd*, vjeruj*, veruj*",
    "hu": "aki, akik, akit, akinek, akiket, akivel, amely*, ahol | amikor, bár, ha, mert, mivel, miután,"
    " mielőtt | igaz*, így, bizony*, megerős*, hisz*, hitt*, való*, helyes*",
    "hy": "որը, որի, որին, որոնք, ով, ովքեր | երբ, եթե, թեև, որովհետև, քանի որ | ճիշտ, ճշմարիտ, այդպես,"
    " ապաց*, հաստատ*, հավատ*",
    "id": "yang | karena, kerana, meskipun, walaupun, ketika, setelah, sebelum, sementara, saat, sebab |"
    " benar, betul, demikian, bukti, terbukti, membuktikan, konfirmasi, percaya",
    "is": "sem | þegar, eftir að, þótt, meðan, áður en, af því að | satt, sönn*, rétt*, svo, sanna*,"
    " staðfest*, trúir, trúa, trúði",
    "it": "nessuno dei quali, nessuna delle quali,"
    " che, cui, il quale, la quale, i quali, le quali, dove | perché, benché, sebbene, quando,"
    " mentre, poiché, dopo che, prima che, dopo, siccome, dato che | vero, vera, veri, vere, verità,"
    " così, caso, prova, prove, provat*, dimostr*, conferm*, cred*, esatt*, corrett*",
    "ja": "| | | ないように, かのように, ので, から, ため, ために, のに, けれど, けど, が, ながら, まま, とき, ときに, 間に, うちに, 際に, 頃, ころ, 時, 後, 前に",
    "ka": "რომელ*, ვინც | როცა, თუ, როდესაც, რადგან | მართალ*, სიმართლ*, ასე, დამტკიც*, დადასტურ*,"
    " სჯერა, მჯერა, სწამს",
    "kk": "| өйткені, себебі | рас, дұрыс, шын, дәлел*, сен* | үшін, соң, кейін, бұрын, қарамастан",
    "ko": "| | | 도록, 것처럼, 때문에, 지만, 으므로, 니까, 는데, 은데, 어서, 아서, 후, 후에, 때",
    "ky": "| анткени, себеби | чын, туура, далил*, ишен* | үчүн, соң, кийин, мурун",
    "lt": "kuris, kuri, kurie, kurios, kurio, kurią, kurį | kai, jei, jeigu, nors, nes, kadangi, kol, po"
    " to kai | tiesa, tikra, taip, įrod*, patvirt*, tiki, tikėjo",
    "lv": "kurš, kura, kuri, kuras, kuru, kuram, kur | kad, ja, lai, jo, kamēr, pēc tam kad |"
    " taisnība, patiesīb*, tā, pierād*, apstiprin*, tic*",
    "mk": "кој, која, кои, чиј, каде | кога, откако, додека, бидејќи, иако, затоа што | вистин*, точно,"
    " така, доказ*, потврд*, верува*",
    "mr": "जो, ज्या*, ज्यां* | कारण, जेव्हा, जरी | खरे, सत्य, पुरावा, विश्वास",
    "ne": "जो, जस* | किनभने, जब | सत्य, साँचो, प्रमाण*, विश्वास",
    "nl": "die, wie, wiens | toen, nadat, omdat, hoewel, terwijl, voordat, want, zodra | waar, juist,"
    " klopt, kloppen, zo, bewijs*, bewezen, bevestig*, geloof*, gelooft, feit, gebeur*",
    "no": "som, der, hvis | fordi, selv om, da, etter at, mens, før, siden, ettersom | sant, sann, slik,"
    " sånn, tilfelle*, stemmer, bevis*, bekreft*, tro, tror, trodde, riktig*",
    "pa": "ਜੋ, ਜਿਸ*, ਜਿਨ੍ਹ* | ਕਿਉਂਕਿ, ਜਦੋਂ | ਸੱਚ, ਸਹੀ, ਸਬੂਤ, ਵਿਸ਼ਵਾਸ",
    "pl": "któr*, gdzie, kto | choć, chociaż, gdy, jeśli, jeżeli, kiedy, ponieważ, bo, po tym jak, zanim |"
    " prawd*, tak, dowod*, dowied*, potwierdz*, wierz*, słuszn*, zgodn*",
    "pt": "nenhum dos quais, nenhuma das quais,"
    " que, quem, cujo*, cuja*, onde, o qual, a qual, os quais, as quais | porque, embora, quando,"
    " enquanto, depois que, depois de, antes que, antes de, já que, pois, apesar de | verdad*,"
    " cert*, assim, caso, prova*, provou, comprov*, confirm*, acredit*, corret*, exat*",
    "ro": "care, căruia, cărora, unde | pentru că, deși, când, după ce, deoarece, fiindcă, în timp ce,"
    " înainte să, întrucât | adevăr*, așa, cazul, dovad*, doved*, confirm*, cred*, corect*, real*",
    "ru": "котор*, чей, чья, чьи, где, кто | когда, если, хотя, поскольку, пока, потому что, так как,"
    " после того как, прежде чем, ибо | правд*, так, верно, доказ*, подтвер*, вер*, действительн*",
    "sk": "ktor*, kde, kto | ak, hoci, keď, pretože, po tom čo, kým, lebo | pravd*, tak, dôkaz*, dokáz*,"
    " potvrd*, ver*, správn*",
    "sl": "ki, kater*, kjer, kdor | ko, če, čeprav, ker, potem ko | res, resnic*, tako, dokaz*, potrd*,"
    " verj*",
    "sq": "i cili, e cila, të cilët, të cilat | kur, pasi, sepse, ndonëse, megjithëse, para se | vërtet*,"
    " kështu, prov*, konfirm*, beson*",
    "sr": "кој*, чиј*, где, ко, koj*, čij*, gde, ko | кад, када, ако, иако, јер, док, након што, пошто,"
    " пре него, kad, kada, ako, iako, jer, dok, nakon što, pošto, pre nego | истин*, тачно, тако,"
    " доказ*, потврд*, веруј*, istin*, tačno, tako, dokaz*, potvrd*, veruj*",
    "sv": "som, vars, där | eftersom, fast, fastän, när, efter att, medan, innan, därför att, trots att |"
    " sant, sann, så, fallet, stäm*, bevis*, bekräfta*, tro, tror, trodde, riktigt",
    "sw": "ambaye, ambao, ambayo | wakati, baada ya, kwa sababu, ingawa, kwani, ambapo, kabla ya, huku |"
    " kweli, sahihi, hivyo, ushahidi, *thibitish*, *amini*",
    "th": "| เพราะ, เมื่อ, ขณะที่, หลังจาก, ก่อนที่, แม้, เนื่องจาก | จริง, ถูกต้อง, หลักฐาน, พิสูจน์, ยืนยัน,"
    " เชื่อ",
    "tl": "| dahil, sapagkat, habang, bagaman, bagamat, nang, noong, kahit | totoo, tama, ganoon,"
    " patunay, ebidensiya, naniniwala",
    "tr": "| çünkü, oysa | doğru*, gerçek*, öyle, kanıt*, inan*, onayla* | için, rağmen, karşın, halde,"
    " sonra, önce, zaman, *mazken, *mezken, *madığında, *mediğinde, *madığından, *mediğinden,"
    " *mayınca, *sa da, *se de, *sa bile, *se bile, *meyince",
    "uk": "який, яка, яке, які, якого, якої, якому, яким, яких, котр*, де, хто | коли, якщо, хоча,"
    " оскільки, поки, бо, тому що, після того як, перш ніж | правд*, так, доказ*, довед*, підтвер*,"
    " вір*, дійсн*",
    "ur": "جو, جس*, جن*, جہاں | جب, کیونکہ, اگرچہ, جبکہ, حالانکہ | سچ, درست, صحیح, ایسا, ثبوت, ثابت,"
    " تصدیق, یقین, مان*",
    "uz": "| chunki, garchi | rost, haqiqat, to'g'ri, isbot*, ishon*, tasdiq* | uchun, keyin, so'ng,"
    " oldin",
    "vi": "người, kẻ | vì, bởi vì, tuy, mặc dù, khi, sau khi, trước khi, trong khi | đúng, thật, sự"
    " thật, bằng chứng, chứng minh, xác nhận, tin, vậy, thế",
    "zh": "| 因为, 因為, 由于, 由於, 虽然, 雖然, 尽管, 儘管 | 真, 属实, 屬實, 事实, 事實, 证, 證, 信, 如此",
}
# What begins a clause or phrase behind a quote that tells to what end, how or beside what it
# was so: "so that nobody could leave", "as if nothing had happened", "without asking".
SUBORDINATE = {
    "ar": "حتى لا, لكي لا, لكيلا, كي لا, لئلا, كأن, كأنه, كأنها, كما لو, دون أن, من دون أن",
    "ca": "perquè ningú, per no, com si, sense que, sense *ar, sense *er, sense *ir",
    "cs": "aby, aniž, jako by, jako kdyby",
    "da": "så ingen, for ikke at, som om, uden at",
    "de": "damit, sodass, so dass, um nicht, um kein*, als ob, als wäre*, als hätte*, als sei*, ohne dass,"
    " ohne ... zu, weshalb, das kein* ... hat, das kein* ... hatte",
    "el": "για να μη*, ώστε, σαν να, χωρίς να, δίχως να",
    "en": "so that, so as not, in order not, as if, as though, without *ing, some of them, most of them,"
    " many of them, several of them, lest,"
    " nobody had, no one had, nobody has, no one has, nobody knew, no one knew, nobody wanted, no one wanted,"
    " nobody could, no one could, nobody can, no one can, that has no, that have no, that had no, he has never,"
    " she has never, they have never, he had never, she had never, they had never, that could not have been,"
    " rejecting the * that, rejecting * that, dismissing the * that, denying that, to disprove the * that,"
    " to refute the * that, to rebut the * that, supposedly by, supposedly for, supposedly because, allegedly by,"
    " allegedly for, allegedly because, supposedly to, allegedly to",
    "es": "para que, para no, a fin de que, como si, sin que, sin *ar, sin *er, sin *ir, sin *arlo,"
    " sin *arla, de modo que, que nadie",
    "fi": "jotta, jottei, ikään kuin",
    "fr": "pour que, afin que, pour ne, afin de ne, comme si, sans que, sans qu'*, sans *er, sans *ir,"
    " sans *re, sans le *er, sans la *er, sans les *er, sans le *re, sans la *re, sans les *re,"
    " sans y *er, sans en *er, de sorte que, si bien que, non loin, que personne ne, que personne n'*",
    "he": "כדי שלא, כדי שאיש, כאילו, בלי ש*, מבלי ש*, מבלי",
    "hi": "ताकि, मानो",
    "hu": "hogy senki, hogy ne, nehogy, mintha, anélkül hogy",
    "it": "perché nessuno, affinché, per non, come se, senza che, senza *are, senza *ere, senza *ire,"
    " in modo che, in modo da non, che nessuno",
    "nl": "zodat, opdat, om niet, om geen, alsof, zonder dat, zonder ... te",
    "no": "slik at, så ingen, for ikke å, som om, uten at, uten å",
    "pl": "żeby, aby, by nikt, by nie, jakby, jak gdyby, nie *ąc",
    "pt": "para que, para não, a fim de que, como se, sem que, sem *ar, sem *er, sem *ir, de modo que, que ninguém",
    "ro": "ca să nu, ca nimeni, de parcă, fără să, fără ca",
    "ru": "чтобы, словно, как будто, не *ясь, не *ая, не *ив, не *ав",
    "sk": "aby, akoby, bez toho aby",
    "sv": "så att, för att inte, som om, utan att",
    "tr": "sanki",
    "uk": "щоб, ніби, наче, неначе, не *ючи, не *ючись, не *ачи, не *ячи",
}
# What joins a second predicate to the one that is quoted: "was shut down and will never be
# restarted"; and the words that would only take the first one back: "but it never was".
JOINS = {
    "cs": "a, ale",
    "da": "og, men",
    "de": "und, aber",
    "el": "και, αλλά",
    "en": "and, but",
    "es": "y, e, pero",
    "fa": "و, اما, ولی",
    "fr": "et, mais",
    "he": "ו, אבל, אך",
    "hi": "और, लेकिन, पर, मगर",
    "hu": "és, de",
    "it": "e, ed, ma",
    "nl": "en, maar",
    "no": "og, men",
    "pl": "i, ale, a",
    "pt": "e, mas",
    "ro": "și, dar",
    "ru": "и, но, а",
    "sk": "a, ale",
    "sv": "och, men",
    "tr": "ve, ama, fakat, ancak, lakin",
    "uk": "і, й, та, але, а",
}
# Where the second predicate has a subject or a shape of its own, patterns of folded words.
JOINED = {
    "ar": r"\s*[،,]?\s*و(?:لم|لن)\s(?P<rest>\S+\s[^،,؛:.]+)",
    "hu": r",\s*(?P<gap>(?:\w+\s){1,3})pedig\s(?P<rest>[^,;:.]*)",
    "ja": r"(?:ため|ので|から|ものの)[、,](?!と|では|じゃ)(?P<rest>[^。]{8,})",
    "tr": r"(?:,\s*(?P<gap>(?:\w+\s){1,3})ise|\s*için)\s(?P<rest>\S+\s[^,;:.]+)",
    "zh": r"[,，]\s*(?:但|可|而|却|卻|也|并|並|后来|後來|最终|最終|至今|还|還|尚|都|其实|其實|事实上|事實上)*"
    r"(?P<gap>再也|(?![他她它这這那此该該其])[^,，。;；没沒不未]{2,8})(?:没有|沒有|没|沒|不会|不會|未|不)"
    r"(?P<rest>[^,，。;；]{2,})",
}
# Words of hearsay that a second predicate may have for itself: "and reportedly plans to".
JOINED_HEARSAY = {
    "de": "angeblich, offenbar, vermutlich",
    "en": "reportedly, allegedly, supposedly, apparently, purportedly",
    "es": "al parecer, supuestamente, presuntamente",
    "fr": "apparemment, prétendument",
    "it": "a quanto pare, presumibilmente",
    "nl": "naar verluidt, vermoedelijk",
    "pt": "ao que parece, alegadamente, supostamente",
    "sv": "påstås, enligt uppgift",
}
# Languages in which something negated may be added to a quote behind a comma, and, where a
# comma may also stand behind the subject, what a quote ends with that is a whole sentence.
ADDED = dict.fromkeys(
    "af ar be bg ca cs da de el en eo es et fi fr gl he hr hu id is it lt lv mk nl no pl pt ro ru"
    " sk sl sq sr sv uk vi zh".split(),
    "",
) | {
    "fa": "کرد|کردند|شد|شدند|است|بود|بودند|داد|دادند|گرفت|گرفتند|رفت|رفتند|آمد|زد|زدند|یافت|رسید",
    "hi": "किया|की|किए|कीं|था|थी|थे|है|हैं|गया|गई|गए|दिया|दी|दिए|लिया|ली|लिए|हुआ|हुई|हुए|आया|आई|आए|\\w+(?:ाया|ाई)",
    "tr": r"\w+(?:[dt][iu](?:lar|ler|k|m)?|yor|mis|mus|acak|ecek)",
    "ur": "کیا|کی|کیے|تھا|تھی|تھے|ہے|ہیں|گیا|گئی|گئے|دیا|دی|لیا|لی|ہوا|ہوئی|ہوئے",
}
# What begins a clause at the head of a sentence that concedes something, besides what is in
# `CLAUSES` and `DESPITE`: whatever is denied there, the main clause is not.
CONCEDED = {
    "ar": "رغم أن, على الرغم من أن, بالرغم من أن, مع أن",
    "bg": "макар, независимо че",
    "ca": "tot i que, malgrat que",
    "cs": "i když, ačkoli, ačkoliv, přestože, třebaže",
    "da": "selvom, selv om, skønt",
    "de": "obgleich, obschon, wenngleich, auch wenn, zwar",
    "el": "παρότι, αν και, μολονότι, παρά το ότι, παρόλο που",
    "en": "even if, even though, even as, even when, even after, albeit",
    "es": "si bien, aun cuando, aunque",
    "fa": "اگرچه, هرچند, با اینکه, با آنکه, با این که",
    "fi": "vaikka, siitä huolimatta, huolimatta",
    "fr": "même si, même s'*, quoique, quoiqu'*, encore que, si bien",
    "gl": "aínda que",
    "he": "אף על פי ש*, אף ש*, למרות ש*, אם כי",
    "hi": "हालांकि, हालाँकि, यद्यपि, भले ही, के बावजूद",
    "hr": "iako, premda, mada",
    "hu": "bár, noha, habár, jóllehet, annak ellenére",
    "id": "meskipun, walaupun, sekalipun, kendati, meski",
    "it": "anche se, pur *ando, pur *endo, sebbene, benché",
    "ko": "비록",
    "nl": "hoewel, ofschoon, al, ook al",
    "no": "selv om, skjønt, enda",
    "pl": "choć, chociaż, mimo że, mimo iż, pomimo że, wprawdzie, aczkolwiek",
    "pt": "ainda que, mesmo que, embora, se bem que, conquanto",
    "ro": "deși, cu toate că, chiar dacă, măcar că",
    "ru": "хотя, хоть, несмотря на то что, пусть",
    "sk": "hoci, aj keď, napriek tomu že",
    "sl": "čeprav, četudi, kljub temu da",
    "sr": "иако, мада, премда, iako, mada, premda",
    "sv": "även om, trots att, fastän, ehuru, fast",
    "tr": "her ne kadar, gerçi",
    "uk": "хоча, хоч, попри те що, дарма що",
    "vi": "mặc dù, dù, tuy, cho dù",
    "zh": "尽管, 儘管, 虽然, 雖然, 虽, 雖, 即使, 即便",
}
# What begins a phrase in spite of which something is so, and behind a stroke what ends one:
# "despite denials", "a cáfolatok ellenére".
DESPITE = {
    "ar": "رغم, برغم, على الرغم من, بالرغم من",
    "bg": "въпреки",
    "ca": "malgrat, tot i",
    "cs": "navzdory, přes",
    "da": "trods, på trods af, til trods for",
    "de": "trotz, ungeachtet",
    "el": "παρά",
    "en": "despite, in spite of, notwithstanding, regardless of",
    "es": "a pesar de, a pesar del, pese a, pese al",
    "et": "vaatamata | vaatamata, hoolimata",
    "eu": " | arren",
    "fa": "با وجود, علی رغم, علیرغم, به رغم",
    "fi": " | huolimatta",
    "fr": "malgré, en dépit de, en dépit des, en dépit du, en dépit d'*",
    "gl": "a pesar de, a pesar do, a pesar da, a pesar dos, a pesar das, malia",
    "he": "למרות, על אף, חרף",
    "hi": " | के बावजूद",
    "hr": "unatoč, usprkos",
    "hu": " | ellenére, dacára",
    "id": "terlepas dari, kendati ada, meskipun ada, walaupun ada",
    "is": "þrátt fyrir",
    "it": "nonostante, malgrado, a dispetto di, a dispetto delle, a dispetto dei, a dispetto degli",
    "ja": " | にもかかわらず, にも関わらず",
    "ko": " | 에도 불구하고, 불구하고",
    "lt": "nepaisant",
    "lv": "neskatoties uz, par spīti",
    "nl": "ondanks, niettegenstaande, ongeacht",
    "no": "til tross for, på tross av, tross, trass i",
    "pl": "mimo, pomimo",
    "pt": "apesar de, apesar do, apesar da, apesar dos, apesar das, não obstante",
    "ro": "în ciuda, în pofida",
    "ru": "несмотря на, невзирая на",
    "sk": "napriek",
    "sl": "kljub",
    "sr": "uprkos, unatoč, упркос",
    "sv": "trots",
    "tr": " | rağmen, karşın",
    "uk": "попри, незважаючи на",
    "vi": "bất chấp, mặc dù có",
}
# By what a sentence that begins with it affirms the negation behind its comma: "contrary to
# what the ad claims, the pill does not prevent cancer".
CONTRARY = """
contrary to, unlike, entgegen, im gegensatz zu, anders als, contrairement, contrariamente, al contrario,
ao contrário, in tegenstelling tot, anders dan, i motsats till, tvärtemot, i modsætning til, modsat,
i motsetning til, tvert imot, vastoin, toisin kuin, wbrew, w przeciwieństwie, inaczej niż, navzdory,
na rozdíl od, v rozporu s, na rozdiel od, вопреки, в отличие от, всупереч, на відміну від, противно на,
за разлика от, za razliku od, suprotno, за разлику од, contrar, spre deosebire, ellentétben, σε αντίθεση,
αντίθετα, خلافا, على عكس, على خلاف, בניגוד, برخلاف, بر خلاف, trái với, khác với, berbeda dengan
"""
# What begins a clause that is the subject of the next: "wer keine Wohnung findet, zahlt".
WHOEVER = {
    "cs": "kdo",
    "de": "wer|wem|wen",
    "hu": "aki",
    "nl": "wie",
    "pl": "kto",
    "ru": "кто",
    "sk": "kto",
    "uk": "хто",
}
# What says "but" inside of a clause, so that the one before the comma is another.
HOWEVER = {
    "bg": "обаче",
    "cs": "však ovšem naopak",
    "da": "dog derimod imidlertid",
    "de": "aber jedoch dagegen hingegen allerdings dafür indes",
    "el": "όμως ωστόσο",
    "en": "however",
    "es": "embargo",
    "fi": "kuitenkin sitä vastoin puolestaan",
    "fr": "cependant toutefois pourtant",
    "hr": "međutim pak",
    "hu": "viszont azonban ellenben pedig",
    "it": "però invece tuttavia",
    "lt": "tačiau",
    "lv": "tomēr",
    "nl": "echter wel daarentegen",
    "no": "derimot imidlertid",
    "pl": "jednak natomiast zaś",
    "pt": "porém contudo todavia",
    "ru": "однако зато же",
    "sk": "však avšak",
    "sl": "pa vendar",
    "sr": "међутим пак međutim pak",
    "sv": "däremot emellertid dock",
    "uk": "однак зате ж проте",
}
# Words for "without", which negate what stands behind them and nothing else.
WITHOUT = {
    "af": "sonder",
    "ar": "دون, بدون, من دون, بلا",
    "be": "без",
    "bg": "без",
    "ca": "sense",
    "cs": "bez",
    "da": "uden",
    "de": "ohne",
    "el": "χωρίς, δίχως",
    "en": "without",
    "eo": "sen",
    "es": "sin",
    "et": "ilma",
    "fa": "بدون",
    "fi": "ilman",
    "fr": "sans",
    "gl": "sen",
    "he": "בלי, ללא",
    "hr": "bez",
    "id": "tanpa",
    "is": "án",
    "it": "senza",
    "lt": "be",
    "lv": "bez",
    "mk": "без",
    "nl": "zonder",
    "no": "uten, utan",
    "pl": "bez",
    "pt": "sem",
    "ro": "fără",
    "ru": "без",
    "sk": "bez",
    "sl": "brez",
    "sq": "pa",
    "sr": "без, bez",
    "uk": "без",
}
# What says that something else was not done, at the head of a sentence; behind a bar, what
# says so behind it.
INSTEAD = {
    "ca": "en lloc de, lluny de",
    "cs": "místo, místo aby, namísto",
    "da": "i stedet for, langt fra at",
    "de": "statt, anstatt, anstelle, weit davon entfernt, mangels",
    "el": "αντί να, αντί για, αντί",
    "en": "instead of, rather than, far from",
    "es": "en lugar de, en vez de, lejos de",
    "fi": "sen sijaan että | sijaan, sijasta",
    "fr": "au lieu de, au lieu d'*, plutôt que de, plutôt que d'*, loin de, loin d'*, faute de, faute d'*",
    "gl": "en lugar de, en vez de, lonxe de",
    "hr": "umjesto da, umjesto",
    "hu": "ahelyett hogy | helyett, nélkül",
    "it": "invece di, anziché, lungi da*",
    "nl": "in plaats van",
    "no": "i stedet for, i staden for",
    "pl": "zamiast",
    "pt": "em vez de, em lugar de, longe de",
    "ro": "în loc să, în loc de",
    "ru": "вместо того чтобы, вместо",
    "sk": "namiesto, namiesto toho aby, miesto",
    "sr": "уместо да, уместо, umesto da, umesto",
    "sv": "utan, i stället för, istället för, i stället för att, istället för att",
    "tr": "| yerine, olmadan",
    "uk": "замість того щоб, замість",
}
# "As low as never since": what is so has a measure behind it. Folded.
SO_LOW = (
    r"\b(?:so|zo|så|così|tak|так|tan|tão|așa de|näin|nii|niin|ilyen|olyan)\s"
    r"(?!(?:gewesen|geweest|varit|vaeret|vaert|stato|sido|ist|war|is|was|är|er|e|è|es|bylo|było|jest"
    r"|je|wird|wurde|auch|och|nie|nicht|niet|inte|ikke|non|no|não|ne|не|nu|ei|nem)\b)\w{2,}(?:\s(?:wie|als|as|som|come|como|jak|jako|kuin|mint))?"
)
# What takes back a statement by itself, behind a comma.
NO_WAY = """
nie im leben, keine spur, auf keinen fall, unter keinen umständen, no way, not on your life, no chance,
not a chance, by no means, not in the least, in no way, de ninguna manera, en absoluto, de ningún modo,
ni hablar, ni mucho menos, en aucun cas, en aucune façon, en aucune manière, pas du tout, in nessun modo,
in nessun caso, per niente, nient'affatto, de modo nenhum, de forma alguma, de jeito nenhum, geen sprake,
in geen geval, absoluut niet, inte alls, på inga villkor, ikke i det hele tatt, slet ikke, ei missään
nimessä, w żadnym razie, w żadnym wypadku, v žádném případě, ни в коем случае, ничего подобного,
ні в якому разі, нічого подібного, semmi esetre, με κανέναν τρόπο, asla ve asla, בשום אופן, בשום פנים,
على الإطلاق, به هیچ وجه, हरगिज़ नहीं, không đời nào, del todo, in realtà, davvero, proprio, tidak sama sekali, sama sekali tidak, keinesfalls
"""
# What closes another statement right before the quote, whatever it denies: "denies it, but";
# patterns of folded words.
UNTRUE = "嘘|うそ|デマ|誤|偽|谎|謊|谣|謠|假|거짓|가짜|헛|틀|yalan|yanlış|uydurma|asılsız|olup|olmadı|öyle"
BUT_BEFORE = {
    "ar": r"(?<!\w)(?:بل|لكن|ولكن)\s*(?:ان\s*)?",
    "bg": r"\bа\s",
    "cs": r"\b(?:ale|nýbrž)\s*",
    "da": r"\bmen\s*",
    "de": r"\b(?:sondern|aber)\s*",
    "el": r"\bαλλα\s*",
    "en": r"(?<!nothing\s)(?<!anything\s)(?<!all\s)(?<!none\s)(?<!one\s)(?<!nobody\s)\bbut\s*(?:rather\s*)?",
    "es": r"\b(?:sino|pero)\s*(?:que\s*)?",
    "fa": r"(?<!\w)(?:بلكه|اما|ولي)\s*",
    "fi": r"\b(?:vaan|mutta)\s*",
    "fr": r"\bmais\s*",
    "he": r"(?<!\w)(?:אלא|אבל|אך)\s*",
    "hi": r"(?:बल्कि|लेकिन|मगर)\s*",
    "hr": r"\b(?:nego|već|ali)\s*",
    "hu": r"\bhanem\s*",
    "id": r"\b(?:melainkan|tetapi|tapi)\s*",
    "it": r"\b(?:ma|bensì)\s*",
    "nl": r",\s*maar\s*",
    "no": r"\bmen\s*",
    "pl": r"\b(?:ale|lecz)\s*",
    "pt": r"\b(?:mas|porém|senão)\s*",
    "ro": r"\b(?:ci|dar)\s*",
    "ru": r"(?:\bно|,\s*а)\s*",
    "sk": r"\b(?:ale|lež)\s*",
    "sv": r"\bmen\s*|,\s*utan\s*",
    "uk": r"\b(?:але|проте)\s*|,\s*а\s*",
    "ja": r"(?:が|けれども|けれど|ものの)、\s*|(?:では|じゃ)なく[、,]?\s*",
    "ko": r"(?:지만|뿐만?\s아니라|뿐더러|[이가]\s아니라),?\s*",
    "tr": r"\s(?:ama|fakat|ancak)\s*",
    "zh": r"[,，](?:但是?|不过|不過|然而|可是|而是)\s*",
}
# A denial before a colon is of what the colon leads up to where it says something of a
# statement, or points on to it: "nobody reported it: ...", "nobody wants this: ...". What
# says something besides the verbs in `TURNS`, and behind a bar what points on at the end.
UP_TO_COLON = {
    "ar": "وجد*, رأى, يرى, ير, يجد,"
    " قال*, يقول*, ذكر*, يذكر, أعلن*, تقل, يقل, كتب*, خبر, دليل*, أثبت*, يعرف | هذا, التالي, ما يلي",
    "bg": "устан*, видя*, вижда*, мисл*, намер*,"
    " каз*, твърд*, пис*, съобщ*, спомена*, показ*, доказ*, чу, чул*, знае*, новина*, вест*, факт* | това, следното",
    "ca": "trob*, constat*, vist, veu, pens*,"
    " dir, dit, diu, diuen, escri*, afirm*, esment*, prov*, sab*, notícia, fet | això, el següent, ho",
    "cs": "zjist*, konstat*, vidě*, vidí, mysl*, shled*,"
    " řek*, říká*, tvrd*, napsal*, psal*, oznám*, zmín*, doklád*, ví, věděl*, slyšel*, zpráv*, fakt* | to, toto, tohle, následující",
    "da": "fundet, fandt, konstater*, set, så, ser, tænk*, troet,"
    " sagt, sagde, siger, sige, skrev, skrevet, nævn*, vist, vis*, oplys*, meld*, vidste, hørt*, påstå*, nyhed*, beret*"
    " | det, dette, følgende",
    "de": "fand, fanden, finden, gefunden, festgestellt, urteil*, sah, sahen, gesehen, denk*, dachte*, gedacht, fest,"
    " gesagt, sag*, behaupte*, erwähn*, bestätig*, zeig*, gezeigt, beleg*, bericht*, gemeldet, melde*, geschrieben, schreib*,"
    " schrieb*, hör*, gehört, gelesen, gewusst, wusste*, weiß, wissen, nachricht*, meldung*, aussage*, satz, wort*, schlagzeile*,"
    " versprach*, versprochen, erzähl* | das, dies, dieses, folgendes, daran, davon, dem, es, so viel",
    "el": "βρήκ*, βρίσκ*, διαπίστ*, είδ*, βλέπ*, σκέφτ*,"
    " πει, είπε*, έγραψ*, γράφ*, ανέφερ*, δήλωσ*, δείχν*, έδειξ*, ξέρ*, ήξερ*, άκουσ*, είδηση, φήμ* | αυτό, το εξής, τα εξής",
    "en": "find, finds, found, conclu*, rules, ruled, ruling, decid*, see, saw, seen, think, thinks, thought,"
    " say*, said, tell*, told, wr*te, written, show*, shown, prov*, report*, mention*, admit*, confirm*, suggest*, know, knew,"
    " known, knows, hear, heard, hears, claim*, state, stated, states, argu*, read, reads, news, headline*, word, words, fact, facts, sign, signs, trace*, believ*, accept*,"
    " agree*, promis*, trust*, sentence*, statement*, message* | this, that, it, the following, as follows, one thing, these words,"
    " these, so",
    "es": "encontr*, conclu*, constat*, visto, vio, pens*, demostr*,"
    " decir, dij*, dice, dicen, decía*, dicho, escri*, mencion*, confirm*, mostr*, muestr*, sabe, saben, sabía*, sabido, supo, oy*, informó, informa, noticia*, hecho,"
    " titular*, palabra*, acept* | esto, eso, lo siguiente, ello, así",
    "fi": "havain*, totes*, näh*, näki, ajatel*, usko*,"
    " sano*, kerto*, väit*, kirjoit*, mainin*, ilmoit*, osoit*, tiennyt, tienneet, tiedä*, tiedo*, tiesi, kuul*, uuti* | tätä, tämä, sitä, seuraavaa, se",
    "fr": "trouv*, constat*, conclu*, jug*, vu, voit, pens*, cru,"
    " dit, dire, dits, écri*, mentionn*, confirm*, montr*, sait, savait, su, entend*, rapport*, annonc*, nouvelle*,"
    " titre*, mot, mots, accept* | ceci, cela, ça, ce qui suit, y, en",
    "he": "קבע*, ראה*, חשב*, מצא*,"
    " אמר*, אומר*, כתב*, ציין*, הודיע*, ידע*, יודע*, שמע*, דיווח*, ידיע* | זאת, כך, זה, את זה",
    "hi": "पाया, देखा, सोचा,"
    " कहा, कहते, लिखा, बताया, जानत*, सुना, खबर, माना | यह, इसे, ये, निम्न",
    "hu": "megállap*, lát*, gondol*,"
    " mond*, írt*, állít*, említ*, jelent*, tudt*, tudj*, hall*, hír*, közöl* | ezt, azt, ez, a következőt, ebben, benne",
    "id": "temu*, menemukan, lihat, melihat, pikir*,"
    " kata*, bilang, tulis*, menulis*, sebut*, lapor*, melapor*, tahu, dengar, berita*, nyata* | ini, itu, berikut",
    "it": "trovat*, constat*, conclu*, visto, vede, pens*, credut*,"
    " detto, dire, dirlo, dice, dicono, diceva*, scritt*, scriv*, menzion*, conferm*, mostr*, sa, sapeva, sanno, sentit*, riport*, annunc*, notizia*,"
    " fatto, titol*, parol*, accett* | questo, ciò, quanto segue, così, lo",
    "nl": "gevonden, vond, vonden, vastgesteld, oordeel*, gezien, zag, zagen, dacht*, denk*,"
    " gezegd, zeg*, zei*, bewe*, geschreven, schreef, schrijf*, meld*, gemeld, vermeld*, bevestig*, toon*, getoond, wist*, weet, weten,"
    " gehoord, hoor*, bericht*, nieuws, kop, woord* | dit, dat, dit alles, het volgende, het, daarin, hierin",
    "no": "funnet, fant, konstater*, sett, så, ser, tenk*, trodd,"
    " sagt, sa, sier, si, skrev, skrevet, nevn*, vist, vis*, opplys*, meld*, visste, vet, hørt*, påstå*, nyhet*, fortel*"
    " | det, dette, følgende",
    "pl": "stwierdz*, uzna*, widzia*, widzi, myśl*, sądz*,"
    " powiedzia*, mówi*, napisa*, pisa*, twierdz*, wspomn*, potwierdz*, pokaz*, wie, wiedzia*, słysza*, podał*, podano, wiadomoś*, fakt, fakty"
    " | to, tego, następujące, w to, temu",
    "pt": "encontr*, conclu*, constat*, visto, viu, pens*,"
    " dito, diss*, dizer, dizem, dizia*, escr*, mencion*, confirm*, mostr*, sabe, sabem, sabia*, sabido, soube, ouvi*, inform*, notícia*, facto, fato, título*,"
    " palavra*, aceit* | isto, isso, o seguinte, nisso, assim",
    "ro": "constat*, găsi*, văz*, vede, gândi*,"
    " spus*, spun*, scri*, menționa*, confirm*, arăt*, știe, știa, auzi*, raporta*, știre*, știri*, fapt*"
    " | asta, aceasta, acest lucru, următoarele, așa",
    "ru": "установ*, вид*, дума*, призна*,"
    " сказа*, говор*, писа*, напис*, упомин*, сообщ*, заяви*, показ*, зна*, слыша*, новост*, факт*, слов* | это, этого,"
    " следующее, в это, этому, так",
    "sk": "zist*, konštat*, vide*, vidí, mysl*,"
    " poved*, hovor*, tvrd*, napís*, písa*, oznám*, zmien*, ved*, vie, počul*, správ*, fakt* | to, toto, nasledujúce",
    "sv": "funnit, fann, konstater*, sett, såg, ser, tänk*, trott,"
    " sagt, sa, sade, säger, skrev, skrivit, nämn*, visat, vis*, uppg*, meddel*, visste, vet, hört*, påstå*, nyhet*, berätt*,"
    " rapport* | det, detta, följande, här",
    "tr": "tespit*, gör*, düşün*,"
    " söyle*, dedi*, demedi*, diyor*, yazm*, yazd*, bildir*, belirt*, bilm*, biliyor*, duy*, haber*, açıkla* | bunu, bu, şunu, buna, şu, şuna",
    "uk": "встанов*, бач*, дума*, визна*,"
    " сказа*, каза*, каж*, говор*, писа*, напис*, згад*, повідом*, заяви*, показ*, зна*, чув, чула, чули, новин*, факт*, слов*"
    " | це, цього, таке, у це, в це, цьому",
    "vi": "thấy, phát hiện, nghĩ,"
    " nói, viết, kể, báo, biết, nghe, tin, cho rằng | điều này, này, điều sau, đó, vậy",
}
# A denial that is complete, and of what was said before it: "that is not the case: ...".
AFORESAID = {
    "ar": "ليس كذلك, ليس هذا هو الحال, ليس الأمر كذلك",
    "bg": "не е така, не беше така",
    "ca": "no és així, no és el cas, no ho és, no era així",
    "cs": "není tomu tak, tak tomu není, není to tak, tak to není, nebylo tomu tak, tak tomu nebylo",
    "da": "ikke sådan, ikke tilfældet, er det ikke så, sådan er det ikke, så er det ikke, ikke så",
    "de": "nicht so, nicht der fall, dem ist nicht so",
    "el": "δεν είναι έτσι, δεν ήταν έτσι, δεν συμβαίνει αυτό",
    "en": "not so, not the case, isn't so, wasn't so, isn't the case, wasn't the case, not like that, nothing of the sort, nothing"
    " of the kind, not always so, not always the case",
    "es": "no es así, no lo es, no lo son, no lo era, no lo fue, no fue así, no era así, no es el caso, no siempre es así, no es"
    " siempre así, nada de eso",
    "fi": "näin ei ole, niin ei ole, ei ole näin, ei ole niin, näin ei ollut, niin ei ollut",
    "fr": "n'est pas le cas, n'est pas ainsi, n'était pas le cas, pas toujours le cas, il n'en est rien, n'en est rien, il n'en était rien, rien de tel",
    "gl": "non é así, non o é, non foi así",
    "he": "לא כך, אין זה כך, זה לא כך",
    "hi": "ऐसा नहीं है, ऐसा नहीं था",
    "hr": "nije tako, to nije slučaj, nije bilo tako",
    "hu": "nem így van, nincs így, nem így volt, ez nincs így",
    "id": "tidak demikian, bukan begitu, tidak begitu",
    "it": "non è così, non lo è, non lo sono, non era così, non fu così, non è il caso, non è sempre così, niente del genere",
    "nl": "niet zo, niet het geval",
    "no": "ikke slik, ikke tilfelle, ikke tilfellet, slik er det ikke, sånn er det ikke, ikke sånn, ikke så",
    "pl": "tak nie jest, nie jest tak, tak nie było, nie było tak, nic podobnego",
    "pt": "não é assim, não o é, não foi assim, não era assim, não é o caso, nada disso",
    "ro": "nu este așa, nu e așa, nu este cazul, nu e cazul, nu era așa",
    "ru": "не так, ничего подобного",
    "sk": "nie je to tak, nie je tomu tak, tak to nie je, nebolo to tak",
    "sr": "није тако, nije tako, то није случај, to nije slučaj",
    "sv": "inte så, så är det inte, inte fallet, inget sådant",
    "tr": "öyle değil, böyle değil, durum böyle değil",
    "uk": "не так, нічого подібного",
    "vi": "không phải vậy, không phải thế, không phải như vậy",
}
# What somebody denies or turns down for himself, and no statement: "denied any responsibility".
DISOWNED = {
    "af": "verantwoordelik*, aanspreeklik*, skuld, betrokkenheid, wangedrag",
    "ar": "المسؤولية, مسؤولية, مسؤوليته, مسؤوليتها, مسؤوليتهم, ذنب, تورط*, ضلوع*, علاقته",
    "bg": "отговорност*, вина, вината, участие, съпричастност",
    "ca": "responsabilitat*, culpa, implicació, negligència",
    "cs": "odpovědnost*, zodpovědnost*, vinu, viny, účast, pochybení",
    "da": "ansvar*, skyld, indblanding, involvering, medvirken",
    "de": "verantwort*, mitverantwort*, schuld, mitschuld, beteiligung, fehlverhalten, haftung, verwicklung, zuständigkeit",
    "el": "ευθύνη, ευθύνες, ενοχή, εμπλοκή, ανάμιξη, συμμετοχή",
    "en": "responsibilit*, wrongdoing, guilt, blame, involvement, misconduct, liability, negligence, complicity, culpability,"
    " impropriety, any fault, any link, any links, any part, any role, any connection",
    "es": "responsabilidad*, culpa, culpabilidad, implicación, negligencia, irregularidad*",
    "fa": "مسئولیت, تقصیر, دخالت",
    "fi": "vastuu*, syyllisyy*, osallisuu*",
    "fr": "responsabilité*, culpabilité, implication, faute, tort, négligence, irrégularité*",
    "gl": "responsabilidade*, culpa, implicación",
    "he": "אחריות, אשמה, מעורבות",
    "hi": "जिम्मेदारी, ज़िम्मेदारी, संलिप्तता",
    "hr": "odgovornost*, krivnju, krivnje, krivicu, umiješanost",
    "hu": "felelősség*, bűnösség*, érintettség*, részvétel*",
    "id": "tanggung jawab, keterlibatan",
    "it": "responsabilità, colpa, colpevolezza, coinvolgimento, negligenza, irregolarità",
    "lt": "atsakomyb*, kaltę, kaltės",
    "lv": "atbildīb*, vainu",
    "nl": "verantwoordelijkheid, schuld, betrokkenheid, aansprakelijkheid, wangedrag",
    "no": "ansvar*, skyld, innblanding, involvering, medvirkning",
    "pl": "odpowiedzialnoś*, winy, winie, winę, udziału, udziałowi",
    "pt": "responsabilidade*, culpa, culpabilidade, envolvimento, participação, negligência, irregularidade*",
    "ro": "responsabilit*, răspunder*, vina, vinovăți*, implicarea, implicare",
    "ru": "ответственност*, вину, вины, виновност*, причастност*, участие",
    "sk": "zodpovednos*, vinu, viny, účasť, pochybenie",
    "sl": "odgovornost*, krivdo, vpletenost",
    "sr": "одговорност*, кривицу, умешаност, odgovornost*, krivicu, umešanost",
    "sv": "ansvar*, skuld, inblandning, delaktighet, medverkan",
    "tr": "sorumlulu*, sorumluluğ*, suçlamala*",
    "uk": "відповідальн*, вину, провину, причетність, участь",
    "vi": "trách nhiệm",
}
# "Not without pride", which is with some. Behind a bar the same where "not" may belong to a
# verb before it, "may not without consent", and so begins a clause or stands behind a verb of
# saying. Patterns of folded words.
LITOTES = {
    "af": "|nie sonder",
    "bg": "не без",
    "ca": "no sense",
    "cs": "ne bez",
    "da": "|ikke uden",
    "de": "|nicht ohne",
    "el": "οχι χωρισ",
    "en": "|not without",
    "es": "no sin",
    "fi": "|ei ilman",
    "fr": "non sans",
    "gl": "non sen",
    "hr": "ne bez",
    "hu": r"nem (?:\w+ ){1,2}nélkül",
    "it": "non senza",
    "nl": "|niet zonder",
    "no": "|ikke uten|ikkje utan",
    "pl": "nie bez",
    "pt": "não sem",
    "ro": "nu fără",
    "ru": "не без",
    "sk": "nie bez",
    "sl": "ne brez",
    "sr": "[нn][еe] [бb][еe][зz]",
    "sv": "|inte utan",
    "uk": "не без",
}
TAKEN_UP = {
    "ar": "ذلك هذا هذه هو هي",
    "cs": "to on ona ono oni",
    "da": "det den han hun de",
    "de": "es das dies dieses er sie",
    "el": "αυτό αυτή αυτός αυτά",
    "en": "it its this that these those he she they which",
    "es": "eso esto ello aquello él ella ellos lo",
    "fr": "ce cela ça il elle ils elles c'est l'a",
    "hi": "यह वह ये वे इसे उसे",
    "hu": "ez azt ő",
    "it": "lo questo ciò esso essa quello",
    "nl": "dat dit het hij zij ze",
    "no": "det den han hun de",
    "pl": "to on ona ono tego oni",
    "pt": "isso isto ele ela aquilo eles",
    "ro": "asta acest aceasta el ea",
    "ru": "это он она оно они этого",
    "sk": "to on ona ono oni",
    "sv": "det den han hon de",
    "tr": "bu şu o bunlar bunu",
    "uk": "це він вона воно вони цього",
}
EXISTED = (
    "exist|esist|bestaan|bestond|fanns|finns|istni|существ|існув|исну|stattgef|stattfand|eu lieu|tuvo lugar"
    "|took place|occur|materiali|υπηρξ|var ol|agree|同意|承认|承認|认可|認可|确认|確認|知道|اعترف|وافق|अस्तित्व|मान"
    "|beleg|beweis|been anything|shown|tested|demonstr|\\breal\\b|genuin|случил|произош|подобн|відбул|стало|stało się"
    "|stalo se|\\bpas[óo]\\b|ocurr|suced|hände|gebeur|olma|öyle|이런|그런|사실"
    "|这样|這樣|这么|這麼|如此|那样|说|說|realit"
    "|wirklichkeit|실제|είναι|έγιν|συνέβ|发生|發生|完成|成交|签|簽|实现|實現|落实|落實|skuteczn"
    "|\\bbasis|foundation|\\bmerit|substance|grundlage|основан|підстав|podstaw|podklad|fundament|fondament|asas|accept|believ|그렇|그건|그것|이것|이는 "
)
# What sets something else against the statement, behind a comma: "was sold, not rented".
CONTRASTS = {
    "af": "nie",
    "ar": "لا, وليس, وليست",
    "be": "а не",
    "bg": "а не",
    "ca": "i no",
    "cs": "a ne, a nikoli, nikoli, nikoliv",
    "da": "ikke, og ikke",
    "de": "nicht, und nicht, nicht weil",
    "el": "όχι, και όχι",
    "en": "not, and not, not because, rather than to, rather than in, rather than at, rather than on,"
    " instead of to, instead of in, instead of at, rather than from, rather than with, rather than by, rather than for",
    "eo": "ne, kaj ne",
    "es": "y no, no porque",
    "et": "mitte, ja mitte",
    "fa": "نه, و نه",
    "fi": "eikä",
    "fr": "pas, et pas, et non, non pas, non parce que",
    "gl": "e non",
    "he": "ולא",
    "hi": "न कि",
    "hr": "a ne",
    "hu": "és nem, nem *ban, nem *ben",
    "hy": "ոչ թե, և ոչ թե",
    "id": "bukan, dan bukan",
    "is": "ekki, en ekki",
    "it": "e non, non a, non al, non alla, non nel, non nella, non da, non dal, non con,"
    " non perché",
    "ka": "და არა",
    "lt": "o ne",
    "lv": "nevis",
    "mk": "а не",
    "nl": "niet, en niet, niet omdat",
    "no": "ikke, og ikke",
    "pl": "a nie",
    "pt": "e não, não porque",
    "ro": "și nu, iar nu, nu și",
    "ru": "а не",
    "sk": "a nie",
    "sl": "in ne, a ne",
    "sq": "jo, dhe jo",
    "sr": "а не, a ne",
    "sv": "inte, och inte",
    "sw": "na si, si",
    "tl": "at hindi, hindi",
    "uk": "а не",
    "ur": "نہ کہ",
    "vi": "chứ không, không phải",
    "zh": "而不是, 而非, 而没有",
}
# Languages that write a comma before "that", so that a negation may stand before one.
# In others it belongs to a clause of its own, unless the quote begins with "that".
COMMA_BEFORE_THAT = frozenset(
    "be bg cs de eo et fi hr hu hy ja ka ko lo lt lv pl ru sk sl sr th uk zh".split()
)
APART_BY_COMMA = frozenset(["ja", "ko"])
"""Languages in which a clause before a comma leads up to no quote: what does stands behind."""
UNSPACED = frozenset("ja km ko lo my th zh".split())
NEED_COMMA = COMMA_BEFORE_THAT - UNSPACED - {"hr", "sr"}
"""Languages in which what begins a clause means it behind a comma only."""
OR_BEHIND_COMMA = frozenset(["af", "nl"])
"""Languages in which "whether" behind a comma is mostly "or"."""
WHO_BEHIND_NOUN = frozenset(["en", "fr"])
"""Languages in which what begins a clause about somebody needs no comma, and means it."""
VERB_LAST = frozenset(["af", "de", "nl"])
"""Where a clause about somebody ends with its verb: "der Rat glaubte es nicht" is none."""
VERB_FIRST = frozenset(["ar"])
"""Where a clause about somebody stands between the verb and "that"."""
NEGATING_PREFIXES = {"cs": "ne", "sk": "ne", "lt": "ne", "lv": "ne", "hy": "չ"}
NEGATED_BEHIND = frozenset(
    "af am az bn da de eu fa gu hi hy is ja ka kk kn ko ky ml mn mr my ne nl no pa si sv"
    " ta te tr ur uz".split()
)
"""Languages in which a negation stands behind the verb, or may."""
# Short words between a negation and what it takes back, but none that takes that back:
# "not other than a lie". Folded.
EXCEPT = """
but than que che sino senão só ach παρα decât als dan än end enn kuin mint más mais plus mehr meer
more mere mer بيش جز hơn khác lebih lain только jen proof trust bevis důkaz dôkaz dowód dokaz доказ
prova
"""
GAPS = {
    "ja": r"(?:で|じゃ|は|も|し|して|を|が|つか|つく|つい|て|い|き|され|する|こと|と|言え|いえ)*",
    "ko": r"\s?(?:이|가|말|을|를|라고|하지|되지|하지는|지|한|할|수|적|은|는|도|일|것|\s)*",
    "th": r"(?:ใช่|ได้|มีใคร|เรื่อง|ความ|เคย|เป็น|ข่าว|เลย|ที่|\s)*",
    "zh": r"(?:有|人|任何|是|一个|一個|一种|一種|个|個|什么|什麼|能|会|會|想|曾|再|过|過)*",
}
# By what a sentence gives something as hearsay, as a legend or as what only seems so, in
# two lists: words that say it wherever they stand in the clause, and clauses of their own
# that lead up to what was heard, or stand behind it with nothing else. Nobody in them is
# named: "the mayor said" is no hearsay.
HEARSAY = {
    "af": "na verneem word, luidens gerugte, volgens gerugte, volgens oorlewering, volgens die"
    " oorlewering, volgens legende, volgens die legende, blykbaar, skynbaar, klaarblyklik | daar word"
    " gesê, daar word beweer, mense sê, dit word gesê, dit wil voorkom, dit lyk asof, die legende lui,"
    " die storie lui, dit word vertel, glo",
    "am": "እንደሚባለው, እንደተባለው, እንደ አፈ ታሪክ, እንደሚመስለው, በአፈ ታሪክ መሠረት | ተብሏል, ተባለ, ይባላል, ይነገራል, ይወራል, እየተባለ"
    " ነው, ተብሎ ይነገራል, ተብሎ ይወራል, ሲባል ነበር, ይመስላል",
    "ar": "كما يقال, على ما يقال, حسب الشائعات, بحسب الشائعات, وفق الشائعات, بحسب الإشاعات, بحسب ما"
    " قيل, حسب ما قيل, وفق ما قيل, حسب ما يقال, بحسب ما يقال, على ما يبدو, فيما يبدو, حسب الأسطورة,"
    " بحسب الأسطورة, وفقا للأسطورة, وفق الأسطورة, تقول الأسطورة, تحكي الأسطورة, حسب الرواية المتداولة,"
    " كما يشاع, كما يزعم | يقال, قيل, يزعم, زعم, يشاع, أشيع, يتردد, تتردد أنباء, ترددت أنباء, يدعى,"
    " يحكى, يبدو, يعتقد, يظن, تقول الشائعات, ورد",
    "az": "deyilənə görə, deyilənlərə görə, söylənilənə görə, söz-söhbətə görə, rəvayətə görə,"
    " əfsanəyə görə, guya, sanki, deyəsən | deyilir, iddia edilir, iddia edilib, danışılır,"
    " söylənilir, deyirlər, belə görünür, rəvayət edilir, görünür",
    "be": "маўляў, паводле чутак, як кажуць, паводле легенды, паводле легенд, паводле падання, паводле"
    " паданняў, нібыта, быццам, быццам бы, відаць | кажуць, гавораць, сцвярджаецца, ходзяць чуткі,"
    " людзі кажуць, здаецца, падобна, легенда кажа, паданне кажа, падобна на тое",
    "bg": "по слухове, според слуховете, според мълвата, според легендата, според легенди, според"
    " легенда, според преданието, уж | говори се, твърди се, казват, носи се слух, разправят, чува се,"
    " хората казват, шушука се, изглежда, легендата гласи, легендата разказва, преданието гласи, смята"
    " се, предполага се, носят се слухове",
    "bn": "কিংবদন্তি অনুসারে, কিংবদন্তি অনুযায়ী, লোককথা অনুযায়ী, গুজব অনুযায়ী, শোনা কথা | বলা হয়,"
    " বলা হচ্ছে, শোনা যায়, শোনা যাচ্ছে, কথিত আছে, দাবি করা হয়, দাবি করা হচ্ছে, লোকে বলে, নাকি, মনে"
    " হয়, মনে হচ্ছে, মনে করা হয়, ধারণা করা হয়, গুজব আছে",
    "ca": "segons diuen, pel que diuen, segons es diu, segons els rumors, segons la llegenda, segons"
    " la tradició, pel que sembla, segons sembla, es veu que, aparentment, sembla ser | es diu, diuen,"
    " es comenta, es rumoreja, hi ha qui diu, corre la veu, sembla, sembla ser, la llegenda diu, diu"
    " la llegenda, conta la llegenda, es creu, la tradició diu, corren rumors",
    "cs": "podle doslechu, z doslechu, jak se říká, podle pověstí, jak se povídá, podle legendy, podle"
    " pověsti, podle tradice, zřejmě, nejspíš, zdánlivě | říká se, povídá se, proslýchá se, traduje"
    " se, tvrdí se, šušká se, vypráví se, lidé říkají, lidi říkají, zdá se, vypadá to, legenda praví,"
    " legenda vypráví, pověst praví, má se za to, soudí se",
    "cy": "yn ôl y sôn, yn ôl y chwedl, yn ôl chwedl, mae'n debyg, yn ôl traddodiad | dywedir, mae"
    " sôn, ymddengys, mae'n ymddangos",
    "da": "efter sigende, efter hvad der siges, ifølge legenden, ifølge en legende, ifølge sagnet,"
    " ifølge et sagn, ifølge overleveringen, ifølge traditionen, ifølge rygter, ifølge rygterne,"
    " åbenbart | det siges, man siger, det hævdes, det forlyder, det fortælles, rygtet siger, rygtet"
    " går, folk siger, nogle siger, siges det, forlyder det, det ser ud til, det synes, det lader til,"
    " legenden siger, sagnet siger, legenden fortæller, det menes, det antages, tilsyneladende",
    "de": "gerüchteweise, gerüchten zufolge, dem vernehmen nach, vom hörensagen, wie man hört, wie man"
    " sagt, wie es heißt, mutmaßlich, der legende nach, der sage nach, der überlieferung nach, einer"
    " legende zufolge, einer sage zufolge, der legende zufolge, der sage zufolge, laut legende,"
    " anscheinend, offenbar, wie man munkelt, gerüchten nach | es heißt, man sagt, man erzählt, man"
    " munkelt, es wird behauptet, es wird gemunkelt, es wird erzählt, es wird gesagt, heißt es, so"
    " heißt es, wird behauptet, so wird behauptet, sagt man, so sagt man, munkelt man, man erzählt"
    " sich, die leute sagen, es scheint, scheint es, wie es scheint, so scheint es, es sieht so aus,"
    " die legende besagt, die legende sagt, die sage erzählt, die legende will, die sage will, man"
    " glaubt, es wird angenommen, es wird vermutet, es geht das gerücht, das gerücht geht um,"
    " scheinbar",
    "el": "φέρεται να, φέρονται να, φέρεται πως, φέρεται ότι, τάχα, κατά τις φήμες, σύμφωνα με φήμες,"
    " σύμφωνα με τις φήμες, όπως λένε, όπως λέγεται, σύμφωνα με τον θρύλο, σύμφωνα με τους θρύλους,"
    " σύμφωνα με την παράδοση, κατά τον θρύλο, κατά την παράδοση, σύμφωνα με έναν θρύλο, κατά τα"
    " φαινόμενα, απ' ό, τι φαίνεται, όπως φαίνεται, δήθεν | λέγεται, λένε, φημολογείται, ακούγεται,"
    " διαδίδεται, υποστηρίζεται, κυκλοφορεί η φήμη, φαίνεται, ο θρύλος λέει, η παράδοση λέει, ο θρύλος"
    " θέλει, η παράδοση θέλει, πιστεύεται, θεωρείται, εικάζεται",
    "en": "reportedly, rumour has it, rumor has it, according to rumour*, according to rumor*,"
    " according to hearsay, word has it, legend has it, so the story goes, according to legend,"
    " according to the legend, according to a legend, according to local legend, according to"
    " tradition, according to folklore, according to myth, local lore has it, lore has it, tradition"
    " has it, folklore has it, apparently, as rumour has it, as rumor has it, rumour* has it, hearsay"
    " has it, it is rumoured, it is rumored | it is said, it's said, it was said, it has been said, it"
    " is claimed, it was claimed, it has been claimed, it is alleged, it was alleged, it has been"
    " alleged, people say, some say, some people say, the story goes, word is, hearsay has it, it"
    " seems, it seemed, it would seem, it appears, it appeared, it would appear, so it seems, so it"
    " appears, it is believed, it is thought, it is supposed, it is assumed, it is reported, it was"
    " reported, it is rumoured, it is rumored, it was rumoured, it was rumored, it is whispered,"
    " tradition holds, tradition has it, or so tradition has it, legend says, legend tells us, legend"
    " holds, the legend goes, the legend says, as legend has it, word on the street is, rumours"
    " persist, rumors persist, sources say, rumours say, rumors say, seemingly",
    "eo": "laŭ onidiroj, laŭ famo, laŭ legendo, laŭ la legendo, laŭ tradicio, laŭ la tradicio, ŝajne,"
    " supozeble, laŭdire | oni diras, oni rakontas, oni asertas, homoj diras, ŝajnas, la legendo"
    " diras, oni kredas",
    "es": "según se dice, según dicen, según rumores, según los rumores, según se rumorea, según se"
    " cuenta, dizque, al parecer, por lo visto, según parece, según la leyenda, según una leyenda,"
    " según la tradición, cuenta la leyenda, reza la leyenda, dice la leyenda, según las malas"
    " lenguas, por lo que parece, aparentemente, según se cree | se dice, se rumorea, se comenta, se"
    " cuenta, dicen, cuentan, hay quien dice, la gente dice, corre la voz, parece, parece ser, al"
    " parecer, se cree, se piensa, se supone, se especula, la leyenda dice, la leyenda cuenta, la"
    " tradición dice, cuenta la leyenda, corren rumores, corre el rumor",
    "et": "kuuldavasti, kuulu järgi, kuulduste järgi, legendi järgi, legendi kohaselt, pärimuse järgi,"
    " muistendi järgi, ilmselt, nähtavasti, arvatavasti, justkui | räägitakse, väidetakse, öeldakse,"
    " kõneldakse, kuuldub, näib, paistab, tundub, legend räägib, arvatakse, usutakse",
    "eu": "diotenez, esaten denez, zurrumurruen arabera, kondairaren arabera, elezaharraren arabera,"
    " antza, antza denez, itxuraz, nonbait, omen, ei | esaten da, diote, badirudi, dirudienez, uste"
    " da, dirudi",
    "fa": "گویا, بنا بر شایعات, طبق شایعات, به گفته‌ی مردم, طبق افسانه‌ها, بنا بر افسانه‌ها, طبق"
    " افسانه, بنا به افسانه, به روایت افسانه‌ها, ظاهرا, ظاهراً, به نظر می‌رسد, به نظر می رسد, انگار,"
    " از قرار معلوم | گفته می‌شود, گفته می شود, گفته شده, گفته شده است, ادعا می‌شود, ادعا می شود, ادعا"
    " شده, ادعا شده است, می‌گویند, می گویند, شنیده می‌شود, شنیده می شود, شنیده شده, شنیده شده است,"
    " شایع است, مردم می‌گویند, گمان می‌رود, تصور می‌شود, افسانه‌ها می‌گویند, باور بر این است",
    "fi": "kuulemma, tiettävästi, huhujen mukaan, kuulopuheiden mukaan, väitteiden mukaan, legendan"
    " mukaan, tarinan mukaan, tarinoiden mukaan, tarun mukaan, perimätiedon mukaan, perinteen mukaan,"
    " ilmeisesti, nähtävästi, kaiketi, kuuleman mukaan | kerrotaan, väitetään, sanotaan, huhutaan,"
    " puhutaan, huhu kertoo, näyttää siltä, vaikuttaa siltä, ilmeisesti, legenda kertoo, tarina"
    " kertoo, taru kertoo, uskotaan, arvellaan, oletetaan",
    "fr": "à ce qu'on dit, à ce qu'on raconte, à ce qu'il paraît, paraît-il, dit-on, raconte-t-on,"
    " selon la rumeur, selon les rumeurs, d'après la rumeur, d'après les on-dit, selon la légende,"
    " d'après la légende, selon une légende, selon la tradition, d'après la tradition, selon certains,"
    " apparemment, semble-t-il, à ce qu'il semble | on dit, on raconte, on prétend, il paraît, il se"
    " dit, il se murmure, le bruit court, certains disent, d'aucuns disent, les gens disent, il"
    " semble, il semblerait, il paraîtrait, paraît-il, la légende veut, la légende dit, la légende"
    " raconte, la tradition veut, on croit, on suppose, on pense, certains prétendent, des rumeurs"
    " disent",
    "ga": "de réir ráflaí, de réir na ráflaí, de réir an fhinscéil, de réir finscéil, de réir an"
    " tseanchais, de réir cosúlachta, is cosúil | deirtear, tá sé ráite, táthar ag rá, dealraíonn sé,"
    " is cosúil, creidtear",
    "gl": "seica, disque, segundo din, segundo se di, ao parecer, segundo a lenda, segundo unha lenda,"
    " segundo a tradición, polo visto, segundo parece, aparentemente | dise, din, cóntase, coméntase,"
    " hai quen di, parece, parece ser, conta a lenda, di a lenda, crese",
    "gu": "દંતકથા મુજબ, દંતકથા અનુસાર, કથિત રીતે | કહેવાય છે, કહેવામાં આવે છે, સાંભળ્યું છે, દાવો"
    " કરવામાં આવે છે, લોકો કહે છે, એવું કહેવાય છે, એવું લાગે છે, લાગે છે, માનવામાં આવે છે, અફવા છે",
    "he": "לפי השמועות, על פי השמועות, לפי השמועה, על פי הטענה, לפי הטענה, על פי הנטען, על פי השמועה,"
    " על פי האגדה, לפי האגדה, על פי המסורת, לפי המסורת, ככל הנראה, כפי הנראה, כנראה, לכאורה, האגדה"
    " מספרת | אומרים, נטען, מספרים, יש אומרים, השמועה אומרת, אנשים אומרים, נראה, דומה, מסתבר, משערים,"
    " האגדה מספרת, האגדה אומרת, סבורים, מאמינים",
    "hi": "किंवदंती के अनुसार, किंवदंतियों के अनुसार, लोककथा के अनुसार, लोककथाओं के अनुसार, दंतकथा के"
    " अनुसार, मान्यता के अनुसार, अफवाह के अनुसार, अफवाहों के अनुसार, कथित तौर पर, कथित रूप से, सुना"
    " जाता है | कहा जाता है, कहा जा रहा है, बताया जाता है, बताया जा रहा है, सुना है, सुना जाता है,"
    " सुनने में आया है, दावा किया जाता है, दावा किया जा रहा है, लोग कहते हैं, कहते हैं, चर्चा है, लगता"
    " है, ऐसा लगता है, प्रतीत होता है, ऐसा प्रतीत होता है, खबर है, अफवाह है, माना जाता है, ऐसा माना"
    " जाता है, मान्यता है, किंवदंती है, समझा जाता है",
    "hr": "prema glasinama, po pričanju, kako se priča, prema pričama, prema legendi, prema predaji,"
    " po legendi, po predaji, navodno, tobože, prema predanju | govori se, kažu, priča se, tvrdi se,"
    " šuška se, ljudi kažu, čini se, izgleda, legenda kaže, predaja kaže, legenda govori, vjeruje se,"
    " smatra se, pretpostavlja se",
    "hu": "a szóbeszéd szerint, szóbeszéd szerint, pletykák szerint, a pletykák szerint, ahogy"
    " mondják, a legenda szerint, egy legenda szerint, a monda szerint, a hagyomány szerint,"
    " állítólag, látszólag, alighanem, úgy látszik, úgy tűnik | azt mondják, azt beszélik, azt"
    " rebesgetik, úgy hírlik, úgy mondják, azt híresztelik, az a hír járja, hírlik, úgy tűnik, úgy"
    " látszik, a legenda azt mondja, a legenda úgy tartja, a hagyomány úgy tartja, úgy tartják, azt"
    " hiszik, úgy vélik, azt pletykálják",
    "hy": "ըստ ասեկոսեների, ինչպես ասում են, ըստ լեգենդի, ըստ ավանդության, ըստ ավանդույթի, ըստ"
    " առասպելի, իբր, իբրև թե, կարծես, ըստ երևույթին | ասում են, ասվում է, խոսում են, պատմում են,"
    " լուրեր են շրջանառվում, լուրեր են պտտվում, լուրեր կան, թվում է, կարծես թե, լեգենդն ասում է,"
    " ենթադրվում է, համարվում է, լուր կա",
    "id": "disebut-sebut, kabarnya, khabarnya, konon kabarnya, menurut kabar, menurut rumor, menurut"
    " desas-desus, kata orang, konon, menurut legenda, menurut cerita, menurut cerita rakyat, menurut"
    " mitos, menurut tradisi, katanya, rupanya, kelihatannya, tampaknya, agaknya, sepertinya, diduga,"
    " ditengarai, nampaknya, kononnya | dikabarkan, orang bilang, orang mengatakan, didakwa, tersiar"
    " kabar, tampaknya, diduga, dipercaya, diyakini, legenda mengatakan, disebutkan, beredar kabar,"
    " beredar rumor, dikatakan",
    "is": "samkvæmt sögusögnum, samkvæmt þjóðsögunni, samkvæmt þjóðsögu, samkvæmt sögunni, að sögn, að"
    " því er virðist, að því er sagt er | sagt er, menn segja, fólk segir, sögur segja, sögur herma,"
    " því er haldið fram, svo virðist, svo virðist sem, talið er, þjóðsagan segir, sagan segir",
    "it": "a quanto si dice, a quel che si dice, stando alle voci, secondo le voci, secondo voci, a"
    " quanto pare, a quanto sembra, secondo la leggenda, secondo una leggenda, secondo la tradizione,"
    " stando alla leggenda, apparentemente, narra la leggenda, vuole la leggenda, pare proprio | si"
    " dice, si mormora, si vocifera, si racconta, dicono, corre voce, gira voce, circola voce, c'è chi"
    " dice, la gente dice, pare, sembra, sembrerebbe, parrebbe, pare proprio, si crede, si pensa, si"
    " ritiene, si suppone, la leggenda narra, la leggenda dice, la leggenda vuole, la tradizione"
    " vuole, narra la leggenda, secondo alcuni",
    "ja": "聞くところによると, 聞くところでは, 言い伝えでは, 伝聞では, 伝説によると, 伝説によれば, 伝説では, うわさによると, 噂によると, うわさでは, 噂では, 噂によれば,"
    " うわさによれば, 言い伝えによると, 言い伝えによれば, 伝承によると, 伝承によれば, 伝承では, 聞くところによれば, どうやら, 一説によると, 一説には, 一説では | らしい,"
    " らしいです, とされる, とされている, とされています, という, ということだ, ということです, とのことだ, とのことです, とのことである, と言われる, と言われている,"
    " と言われています, といわれる, といわれている, といわれています, と言う人もいる, と聞く, と聞いた, と伝えられる, と伝えられている, たそうだ, たそうです, るそうだ,"
    " るそうです, だそうだ, だそうです, ないそうだ, ないそうです, いるそうだ, いるそうです, と語り継がれている, ようだ, ようです, ようである, みたいだ, みたいです, 模様だ,"
    " 模様です, 模様である, とみられる, とみられている, と見られる, と見られている, とみられます, と思われる, と思われます, と考えられている, と噂されている,"
    " とうわさされている, との噂だ, との噂がある, というわさだ, という噂だ, という噂がある, というわさがある",
    "ka": "თურმე, ჭორების თანახმად, როგორც ამბობენ, ლეგენდის თანახმად, ლეგენდის მიხედვით, გადმოცემის"
    " თანახმად, გადმოცემით, თითქოს, თითქოსდა, როგორც ჩანს, ეტყობა, ვითომ, სავარაუდოდ | ამბობენ,"
    " ამბობდნენ, ლაპარაკობენ, ყვებიან, გავრცელდა ხმა, დადის ხმები, როგორც ჩანს, ჩანს, მიიჩნევა,"
    " ლეგენდა ამბობს",
    "kk": "айтуларға қарағанда, ел аузында, аңыз бойынша, аңызға сәйкес, аңыз бойынша, мыс, сірә,"
    " шамасы | деседі, айтылады, делінеді, деп айтылады, деп айтады жұрт, деген сөз бар, сияқты, деп"
    " саналады, деп есептеледі, көрінеді",
    "km": "តាមរឿងព្រេង, ហាក់ដូចជា, តាមពាក្យចចាមអារ៉ាម | គេថា, គេនិយាយថា, ឮថា, គេលឺថា, គេឮថា,"
    " ហាក់ដូចជា, មើលទៅ",
    "kn": "ದಂತಕಥೆಯ ಪ್ರಕಾರ, ಐತಿಹ್ಯದ ಪ್ರಕಾರ | ಎನ್ನಲಾಗಿದೆ, ಎನ್ನಲಾಗುತ್ತಿದೆ, ಎಂದು ಹೇಳಲಾಗಿದೆ, ಎಂದು"
    " ಹೇಳಲಾಗುತ್ತಿದೆ, ಎಂದು ಹೇಳಲಾಗುತ್ತದೆ, ಎಂದು ಹೇಳುತ್ತಾರೆ, ಅಂತೆ, ಎಂದು ತೋರುತ್ತದೆ, ಎನಿಸುತ್ತದೆ, ಎಂದು"
    " ನಂಬಲಾಗಿದೆ",
    "ko": "들리는 바에 따르면, 전하는 바에 따르면, 듣자 하니, 전설에 따르면, 전설에 의하면, 소문에 따르면, 소문에 의하면, 풍문에 따르면, 구전에 따르면, 전해지는"
    " 말에 따르면, 전해지는 바에 따르면, 전하는 말에 따르면, 속설에 따르면 | 고 한다, 고 합니다, 고들 한다, 것으로 알려졌다, 것으로 알려져 있다, 것으로 알려졌습니다,"
    " 것으로 전해졌다, 것으로 전해진다, 고 전해진다, 고 전해졌다, 고 알려졌다, 고 알려져 있다, 는 말이 있다, 는 이야기가 있다, 는 얘기가 있다, 는 설이 있다,"
    " 다더라, 더라, 것으로 보인다, 것으로 보입니다, 것 같다, 것 같습니다, 듯하다, 듯합니다, 모양이다, 모양입니다, 것으로 추정된다, 것으로 추정됩니다, 는 소문이 있다,"
    " 다는 소문이 있다",
    "ky": "айтымдарга караганда, эл оозунда, легенда боюнча, уламыш боюнча, имиш, кыязы | дешет,"
    " айтышат, деп айтылат, деп айтышат, деген сөз бар, окшойт, деп эсептелет, көрүнөт",
    "lo": "ຕາມຕຳນານ, ເບິ່ງຄືວ່າ | ວ່າກັນວ່າ, ເລົ່າກັນວ່າ, ໄດ້ຍິນມາວ່າ, ລືກັນວ່າ, ມີຂ່າວວ່າ, ເບິ່ງຄືວ່າ, ຄືວ່າ",
    "lt": "pasak gandų, anot gandų, girdi, pasak legendos, pasak legendų, anot legendos, pagal"
    " legendą, pasak padavimo, esą, tariamai, matyt, regis, neva | kalbama, sakoma, teigiama,"
    " pasakojama, sklando gandai, žmonės sako, žmonės kalba, atrodo, regis, legenda sako, legenda"
    " byloja, manoma, spėjama",
    "lv": "pēc baumām, kā runā, saskaņā ar leģendu, pēc leģendas, kā vēsta leģenda, leģenda vēsta, pēc"
    " nostāstiem, it kā, acīmredzot | runā, stāsta, tiek apgalvots, klīst baumas, cilvēki runā,"
    " cilvēki saka, mēdz teikt, šķiet, izskatās, leģenda vēsta, uzskata, tiek uzskatīts, domājams",
    "mk": "според гласините, според озборувањата, според легендата, според преданието, според легенда,"
    " божем, наводно | се зборува, се вели, се тврди, велат, кажуваат, се шушка, луѓето велат,"
    " изгледа, се чини, легендата вели, легендата кажува, се смета, се верува",
    "ml": "ഐതിഹ്യമനുസരിച്ച്, ഐതിഹ്യപ്രകാരം | എന്ന് പറയപ്പെടുന്നു, എന്നു പറയപ്പെടുന്നു, പറയപ്പെടുന്നു,"
    " എന്നാണ് കേൾവി, എന്ന് ആരോപിക്കപ്പെടുന്നു, അത്രെ, അത്രേ, എന്ന് തോന്നുന്നു, എന്ന്"
    " വിശ്വസിക്കപ്പെടുന്നു, എന്നാണ് ഐതിഹ്യം",
    "mn": "хүмүүсийн ярьснаар, домгийн дагуу, домогт өгүүлснээр, бололтой | гэнэ, гэнээ, гэж ярьдаг,"
    " гэж ярьж байна, гэх яриа бий, гэлцэж байна, бололтой, гэж үздэг, гэж ярилцдаг, гэсэн домог бий",
    "mr": "दंतकथेनुसार, आख्यायिकेनुसार, कथितरित्या | असे म्हटले जाते, असे सांगितले जाते, म्हटले जाते,"
    " सांगितले जाते, अशी चर्चा आहे, असे म्हणतात, असे लोक म्हणतात, असा दावा केला जातो, असे दिसते, असे"
    " वाटते, असे मानले जाते, अफवा आहे, अशी आख्यायिका आहे",
    "my": "ဒဏ္ဍာရီအရ, ကောလာဟလအရ | ဟု ဆိုကြသည်, ဟုဆိုကြသည်, လို့ ပြောကြတယ်, လို့ပြောကြတယ်, ဟု"
    " ပြောကြသည်, ဟုပြောကြသည်, ဟု ယူဆရသည်, ပုံရသည်, ဟန်တူသည်",
    "ne": "किंवदन्ती अनुसार, जनश्रुति अनुसार, कथित रूपमा | भनिन्छ, सुनिन्छ, भन्ने सुनिन्छ, भन्ने"
    " गरिन्छ, भनिएको छ, भन्ने चर्चा छ, भन्ने दाबी गरिएको छ, जस्तो देखिन्छ, लाग्छ, मानिन्छ, विश्वास"
    " गरिन्छ, हल्ला छ",
    "nl": "naar men zegt, naar het schijnt, naar het heet, volgens geruchten, van horen zeggen,"
    " volgens de legende, volgens een legende, volgens de overlevering, volgens de sage, volgens de"
    " volksmond, volgens de geruchten, volgens de traditie, blijkbaar, kennelijk, schijnbaar,"
    " klaarblijkelijk, ogenschijnlijk | er wordt gezegd, er wordt beweerd, er wordt gefluisterd, men"
    " zegt, men beweert, het verhaal gaat, het gerucht gaat, sommigen zeggen, mensen zeggen, zegt men,"
    " zo wordt gezegd, zo wordt beweerd, het schijnt, naar het schijnt, het lijkt erop, de legende"
    " wil, de legende zegt, de overlevering wil, er gaan geruchten, er wordt aangenomen, men gelooft,"
    " er wordt gedacht, aangenomen wordt",
    "no": "etter sigende, ifølge rykter, ifølge ryktene, ifølge legenden, ifølge en legende, ifølge"
    " sagnet, ifølge et sagn, ifølge overleveringen, ifølge tradisjonen, øyensynlig | det sies, man"
    " sier, det hevdes, det ryktes, det fortelles, det heter seg, ryktene sier, ryktet sier, ryktet"
    " går, folk sier, noen sier, sies det, det ser ut til, det virker som om, det synes, legenden"
    " sier, sagnet sier, legenden forteller, det menes, det antas, det antydes, tilsynelatende",
    "pa": "ਦੰਤਕਥਾ ਅਨੁਸਾਰ, ਕਥਿਤ ਤੌਰ 'ਤੇ | ਕਿਹਾ ਜਾਂਦਾ ਹੈ, ਕਿਹਾ ਜਾ ਰਿਹਾ ਹੈ, ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਸੁਣਿਆ ਹੈ,"
    " ਦਾਅਵਾ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ, ਲੋਕ ਕਹਿੰਦੇ ਹਨ, ਲੱਗਦਾ ਹੈ, ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਅਫਵਾਹ ਹੈ",
    "pl": "jak mówią, jak głosi plotka, wedle pogłosek, według pogłosek, jakoby, pono, według legendy,"
    " według podania, według tradycji, według plotek, wg plotek, zgodnie z legendą, jak głosi legenda,"
    " jak mówi legenda, najwyraźniej, podobno, ponoć, rzekomo, jak się zdaje, jak się wydaje | mówi"
    " się, mówią, powiadają, twierdzi się, ludzie mówią, krążą słuchy, chodzą słuchy, krąży plotka,"
    " wieść niesie, wydaje się, zdaje się, legenda głosi, legenda mówi, głosi legenda, podanie głosi,"
    " uważa się, sądzi się, przypuszcza się, zdawałoby się",
    "pt": "ao que se diz, ao que consta, segundo dizem, segundo consta, segundo rumores, segundo os"
    " rumores, diz que, ao que parece, pelo visto, segundo a lenda, de acordo com a lenda, segundo uma"
    " lenda, segundo a tradição, aparentemente, reza a lenda, conta a lenda, segundo parece, pelos"
    " vistos, ao que tudo indica | diz-se, dizem, consta, comenta-se, conta-se, fala-se, há quem diga,"
    " corre o rumor, as pessoas dizem, parece, parece ser, acredita-se, crê-se, pensa-se, supõe-se,"
    " especula-se, reza a lenda, conta a lenda, diz a lenda, a lenda diz, a tradição diz, há rumores"
    " de, correm rumores",
    "ro": "din auzite, potrivit zvonurilor, după cum se spune, după cum se zvonește, potrivit"
    " legendei, conform legendei, după legendă, potrivit tradiției, se pare, pare-se, chipurile, cică,"
    " pasămite | se spune, se zice, se zvonește, se aude, se vorbește, se povestește, umblă vorba,"
    " lumea spune, lumea zice, unii spun, se pare, pare, pare-se, legenda spune, legenda zice, se"
    " crede, se presupune, tradiția spune, circulă zvonuri, aparent",
    "ru": "мол, дескать, по слухам, как говорят, как утверждается, согласно легенде, по легенде,"
    " согласно преданию, по преданию, согласно преданиям, по поверью, как гласит легенда, как говорит"
    " предание, как гласит предание, если верить легенде, будто, будто бы, якобы, вроде бы, вроде как,"
    " по-видимому, видимо, по всей видимости, судя по всему | говорят, поговаривают, утверждается,"
    " рассказывают, люди говорят, ходят слухи, ходят разговоры, сказывают, ходит слух, похоже,"
    " кажется, легенда гласит, предание гласит, считается, предполагается, полагают, легенда"
    " рассказывает, поговаривали",
    "si": "ජනප්‍රවාදයට අනුව, පුරාවෘත්තයට අනුව | යැයි කියනු ලැබේ, යැයි කියති, යැයි පැවසේ, බව කියවේ, බව"
    " කියනු ලැබේ, බව පැවසේ, ලු, බව පෙනේ, යැයි විශ්වාස කෙරේ",
    "sk": "podľa chýrov, z počutia, ako sa hovorí, podľa legendy, podľa povesti, podľa tradície,"
    " zrejme, vraj, údajne | hovorí sa, povráva sa, tvrdí sa, šušká sa, vraví sa, ľudia hovoria, ide"
    " chýr, zdá sa, vyzerá to, legenda hovorí, povesť hovorí, predpokladá sa, verí sa",
    "sl": "menda, po govoricah, kot pravijo, po legendi, po izročilu, po pripovedovanju, baje,"
    " domnevno, kot kaže | govori se, pravijo, govorijo, trdi se, šušlja se, ljudje pravijo, zdi se,"
    " videti je, legenda pravi, verjame se, domneva se",
    "sq": "sipas thashethemeve, sipas legjendës, sipas gojëdhënës, sipas traditës, me sa duket, gjoja,"
    " kinse | thuhet, thonë, flitet, njerëzit thonë, duket, legjenda thotë, besohet, mendohet",
    "sr": "према гласинама, по причању, како се прича, prema glasinama, po pričanju, kako se priča,"
    " према легенди, по легенди, по предању, према предању, наводно, тобоже, prema legendi, po"
    " legendi, po predanju, prema predanju, navodno, tobože | говори се, кажу, прича се, тврди се,"
    " шушка се, људи кажу, govori se, kažu, priča se, tvrdi se, šuška se, ljudi kažu, изгледа, чини"
    " се, легенда каже, предање каже, верује се, сматра се, izgleda, čini se, legenda kaže, predanje"
    " kaže, veruje se, smatra se",
    "sv": "enligt rykten, enligt ryktet, enligt hörsägen, från hörsägen, enligt legenden, enligt en"
    " legend, enligt sägnen, enligt en sägen, enligt traditionen, enligt uppgift, enligt obekräftade"
    " uppgifter, tydligen, uppges, uppgavs, sägs | enligt uppgift, det sägs, man säger, det ryktas,"
    " det berättas, det heter, ryktet säger, ryktet går, folk säger, vissa säger, sägs det, ryktas"
    " det, det verkar, det verkar som om, det tycks, det ser ut som om, legenden säger, sägnen säger,"
    " legenden förtäljer, det antas, man tror, det lär, till synes",
    "sw": "kwa mujibu wa uvumi, kulingana na hadithi, kulingana na uvumi, kwa mujibu wa hadithi,"
    " yaonekana, inasemekana | watu wanasema, husemwa, yasemekana, inavumishwa, inaonekana,"
    " inasemekana, inaaminika, inadaiwa",
    "ta": "புராணத்தின்படி, கதையின்படி, வதந்திகளின்படி | என்று கூறப்படுகிறது, எனக் கூறப்படுகிறது,"
    " எனக்கூறப்படுகிறது, கூறப்படுகிறது, என்று சொல்லப்படுகிறது, சொல்லப்படுகிறது, என்று பேசப்படுகிறது,"
    " பேசப்படுகிறது, என்கிறார்கள், என்று சொல்கிறார்கள், என்று தெரிகிறது, போல் தெரிகிறது, என"
    " நம்பப்படுகிறது, என்று நம்பப்படுகிறது, எனத் தெரிகிறது",
    "te": "పురాణాల ప్రకారం, పుకార్ల ప్రకారం, ఐతిహ్యం ప్రకారం | అంటున్నారు, అని అంటున్నారు,"
    " చెబుతున్నారు, అని చెబుతున్నారు, చెప్పుకుంటున్నారు, అని చెప్పుకుంటున్నారు, ప్రచారం జరుగుతోంది,"
    " అని ప్రచారం జరుగుతోంది, వినికిడి, అని తెలుస్తోంది, తెలుస్తోంది, అని నమ్ముతారు, అనిపిస్తోంది",
    "th": "ตามตำนาน, ตามข่าวลือ, เห็นทีว่า | ว่ากันว่า, เขาว่ากันว่า, มีข่าวว่า, ได้ยินมาว่า,"
    " ได้ยินว่า, เล่ากันว่า, ลือกันว่า, กล่าวกันว่า, พูดกันว่า, แว่วว่า, ข่าวว่า, มีคนบอกว่า,"
    " มีคนพูดว่า, ดูเหมือนว่า, ดูเหมือน, ตำนานเล่าว่า, เชื่อกันว่า, คาดว่า, ดูท่าว่า",
    "tl": "daw, raw, ayon sa sabi-sabi, ayon sa tsismis, ayon sa alamat, ayon sa kuwento, ayon sa"
    " kwento, ayon sa mga bali-balita, diumano, umano, tila, mukhang, kuno | sinasabi, sinasabing,"
    " balita, usap-usapan, sabi ng mga tao, tila, mukhang, pinaniniwalaang",
    "tr": "söylenene göre, söylenenlere göre, denilene göre, denilenlere göre, rivayete göre,"
    " duyduğuma göre, söylentilere göre, söylentiye göre, efsaneye göre, efsanelere göre, rivayetlere"
    " göre, dedikodulara göre, iddiaya göre, iddialara göre, görünüşe göre, güya, sözde, galiba,"
    " anlaşılan, görünüşe bakılırsa, anlatılanlara göre, sanki | söyleniyor, söylenmektedir, iddia"
    " ediliyor, iddia edilmektedir, iddia edildi, ileri sürülüyor, ileri sürüldü, öne sürülüyor, öne"
    " sürüldü, konuşuluyor, deniyor, deniliyor, rivayet ediliyor, rivayet edilir, diyorlar, görünüyor,"
    " sanılıyor, inanılıyor, anlatılıyor, anlatılır, inanılır, düşünülüyor, efsane der",
    "uk": "мовляв, за чутками, як кажуть, подейкують, кажуть люди, за легендою, згідно з легендою, за"
    " переказами, за переказом, згідно з переказами, як каже легенда, як кажуть перекази, нібито,"
    " начебто, буцімто, буцім, судячи з усього, либонь | кажуть, говорять, стверджується,"
    " розповідають, люди кажуть, ходять чутки, ходить чутка, здається, схоже, схоже на те, легенда"
    " каже, легенда розповідає, вважається, вважають, припускають",
    "ur": "مبینہ طور پر, روایت کے مطابق, روایات کے مطابق, افسانے کے مطابق, افواہوں کے مطابق, بظاہر,"
    " سنا ہے | کہا جاتا ہے, کہا جا رہا ہے, بتایا جاتا ہے, بتایا جا رہا ہے, سنا ہے, سنا جاتا ہے, سننے"
    " میں آیا ہے, دعویٰ کیا جاتا ہے, دعویٰ کیا جا رہا ہے, لوگ کہتے ہیں, کہتے ہیں, لگتا ہے, ایسا لگتا"
    " ہے, روایت ہے, خیال کیا جاتا ہے, مانا جاتا ہے, افواہ ہے, معلوم ہوتا ہے",
    "uz": "aytishlaricha, aytilishicha, mish-mishlarga ko'ra, rivoyatga ko'ra, afsonaga ko'ra,"
    " rivoyatlarga ko'ra, go'yo, chamasi, aftidan, emish | deyishadi, aytishadi, aytilmoqda, deb"
    " aytiladi, deb aytishadi, ko'rinadi, o'ylashadi, hisoblanadi",
    "vi": "nghe đâu, tương truyền, thiên hạ đồn, theo lời đồn, theo truyền thuyết, theo lời truyền,"
    " theo tin đồn, hình như, dường như, nghe đồn, có vẻ như, được cho là, xem ra | nghe nói, người ta"
    " nói, người ta đồn, người ta kể, có người nói, có tin, đồn, có vẻ như, có vẻ, dường như, hình"
    " như, truyền thuyết kể, tương truyền, người ta tin, người ta cho, có tin đồn",
    "zh": "| 据传, 據傳, 据闻, 據聞, 听说, 聽說, 相传, 相傳, 传闻, 傳聞, 传说, 傳說, 有传, 有傳, 有人说, 有人說, 人们说, 人們說, 据传闻, 據傳聞,"
    " 坊间传, 坊間傳, 坊间传闻, 坊間傳聞, 坊间流传, 坊間流傳, 网传, 網傳, 盛传, 盛傳, 有消息称, 有消息稱, 似乎, 看来, 看來, 看似, 貌似, 好像, 据传说, 據傳說,"
    " 据说, 據說, 据称, 據稱, 据报道, 據報道, 據報導, 据报, 據報, 有传言说, 有傳言說, 传言, 傳言, 据信, 據信, 疑似, 看样子, 看樣子, 有传言称, 有傳言稱",
}
# The same clauses of belief and talk in the past, and as they stand behind an adverb.
BELIEVED = {
    "am": "ይታመን ነበር, ተብሎ ይታመን ነበር, ተብሎ ይታሰብ ነበር, ይባል ነበር, ይነገር ነበር, ይታሰብ ነበር, ይታመናል, ይታሰባል",
    "km": "គេជឿថា, គេគិតថា, គេធ្លាប់ជឿថា, គេធ្លាប់គិតថា, គេជឿជាក់ថា",
    "lo": "ເຊື່ອກັນວ່າ, ເຄີຍເຊື່ອກັນວ່າ, ຄິດກັນວ່າ",
    "my": "ဟုယုံကြည်ကြသည်, ဟု ယုံကြည်ကြသည်, ဟုယုံကြည်ခဲ့ကြသည်, ဟု ယုံကြည်ခဲ့ကြသည်",
    "pa": "ਮੰਨਿਆ ਜਾਂਦਾ ਸੀ, ਕਿਹਾ ਜਾਂਦਾ ਸੀ, ਸਮਝਿਆ ਜਾਂਦਾ ਸੀ, ਲੋਕ ਮੰਨਦੇ ਸਨ",
    "si": "යැයි විශ්වාස කෙරිණි, යැයි විශ්වාස කරන ලදී, යැයි කියන ලදී, යැයි සිතන ලදී",
    "af": "mense het geglo, mense het gedink, daar is geglo, daar is gedink, daar is gesê, het mense geglo,"
    " word gesê, word beweer, word geglo, daar word geglo, mense glo, die meeste mense glo",
    "ar": "كان يعتقد, كان يقال, كان يظن, كانوا يعتقدون, كان الناس يعتقدون, كان الناس يظنون, اعتقد الناس, ظن الناس,"
    " يعتقد الناس, ساد الاعتقاد, كان الاعتقاد السائد, كان يعتقد الناس",
    "az": "deyilirdi, inanılırdı, hesab edilirdi, düşünülürdü, insanlar inanırdı, deyirdilər",
    "be": "лічылася, казалі, верылі, людзі верылі, людзі думалі, думалі, меркавалі, лічыцца, лічылі",
    "bg": "смяташе се, смятало се, вярваше се, вярвало се, говореше се, мислеше се, мислело се, твърдеше се, хората"
    " вярваха, хората вярвали, хората смятаха, хората мислеха, казваше се, хората вярват, хората смятат",
    "bn": "মনে করা হতো, মনে করা হত, বিশ্বাস করা হতো, বলা হতো, ধারণা করা হতো, মানুষ বিশ্বাস করত",
    "ca": "es creia, es deia, es pensava, es va creure, es va pensar, la gent creia, la gent pensava, es comentava,"
    " es rumorejava, s'ha cregut, s'ha dit, es pensa, la gent creu",
    "cs": "věřilo se, říkalo se, myslelo se, soudilo se, mělo se za to, tvrdilo se, povídalo se, lidé věřili, lidé si"
    " mysleli, lidé říkali, předpokládalo se, věří se, lidé věří, předpokládá se, soudilo",
    "cy": "credwyd, dywedwyd, credid, dywedid, credir, roedd pobl yn credu",
    "da": "man troede, troede man, man mente, mente man, man sagde, sagde man, det blev sagt, blev det sagt, det blev"
    " antaget, det blev ment, det sagdes, det hed sig, folk troede, de fleste troede, de fleste tror, man tror, tror"
    " man, man antog, antog man, siger man, man antager, folk tror, der blev sagt, menes det, antages det, sagdes det",
    "de": "man glaubte, glaubte man, man dachte, dachte man, man meinte, meinte man, man sagte, sagte man, man"
    " erzählte, man erzählte sich, erzählte man sich, erzählt man sich, man munkelte, munkelte man, es hieß, hieß es, es wurde behauptet,"
    " wurde behauptet, es wurde gesagt, wurde gesagt, es wurde angenommen, wurde angenommen, es wurde vermutet,"
    " wurde vermutet, es wurde geglaubt, wurde geglaubt, es wurde erzählt, wurde erzählt, die leute glaubten, glaubten die leute, die menschen"
    " glaubten, glaubten die menschen, die leute dachten, dachten die leute, viele glaubten, viele glauben, viele"
    " dachten, die meisten glaubten, die meisten glauben, die meisten dachten, glaubt man, wird angenommen, wird"
    " vermutet, wird gesagt, wird erzählt, wird gemunkelt, wird geglaubt, es wird geglaubt, glaubten viele, glauben"
    " viele, man nimmt an, nimmt man an, man nahm an, nahm man an, man hat geglaubt, hat man geglaubt, man hat"
    " gedacht, hat man gedacht",
    "el": "πίστευαν, πιστευόταν, λεγόταν, έλεγαν, θεωρούνταν, θεωρείτο, νόμιζαν, οι άνθρωποι πίστευαν, ο κόσμος πίστευε,"
    " ο κόσμος πιστεύει, πιστεύουν",
    "en": "it was believed, it was thought, it was supposed, it was assumed, it was whispered, it has been believed,"
    " it has been thought, it has been assumed, it has been supposed, it had been believed, it had been thought, it"
    " had been said, it had been assumed, it had been claimed, it be said, it be thought, it be believed, it be"
    " claimed, it be assumed, it is widely held, it was widely held, it is commonly held, it was commonly held, it is"
    " popularly held, it was popularly held, it is generally held, it was generally held, it is presumed, it was"
    " presumed, it's believed, it's thought, it's claimed, people said, people"
    " believe, people believed, people think, people thought, people claim, people claimed, people have believed,"
    " people have thought, people assumed, many believe, many believed, many think, many thought, many say, many said,"
    " many people believe, many people believed, many people think, many people thought, most people believe, most"
    " people believed, most people think, most people thought, most believed, most people say, some believe, some"
    " believed, some people believe, some people believed, some people think, some people thought, folk believed,"
    " everyone believed, everybody believed, everyone thought, everybody thought, the story went, rumour had it,"
    " rumor had it, legend had it, the legend went, word was",
    "eo": "oni kredis, oni diris, oni pensis, oni pensas, homoj kredis, oni opiniis",
    "es": "se creía, se pensaba, se decía, se creyó, se pensó, se dijo, se comentaba, se contaba, se rumoreaba, se"
    " suponía, se ha creído, se ha pensado, se ha dicho, la gente creía, la gente pensaba, la gente decía, la gente"
    " cree, la gente piensa, muchos creían, muchos creen, muchos pensaban, muchos piensan, la mayoría creía, la"
    " mayoría cree, la mayoría pensaba, solía decirse, solía creerse, solía pensarse, se solía decir, se solía creer, se solía pensar,"
    " se había creído, corría la voz, corría el rumor",
    "et": "usuti, arvati, räägiti, öeldi, väideti, inimesed uskusid, kõneldi, inimesed arvasid",
    "eu": "uste zen, esaten zen, uste zuten, jendeak uste zuen",
    "fa": "گمان می‌رفت, گمان می رفت, تصور می‌شد, تصور می شد, گفته می‌شد, گفته می شد, می‌گفتند, می گفتند, مردم معتقد بودند,"
    " مردم فکر می‌کردند, مردم می‌گفتند, اعتقاد بر این بود, باور بر این بود, مردم باور داشتند",
    "fi": "uskottiin, luultiin, kerrottiin, sanottiin, väitettiin, arveltiin, oletettiin, ajateltiin, huhuttiin, ihmiset"
    " uskoivat, ihmiset luulivat, luullaan, ajatellaan, ihmiset uskovat, useimmat uskoivat, monet uskovat, monet"
    " uskoivat, on uskottu, on sanottu, on luultu, on kerrottu",
    "fr": "on croyait, on pensait, on disait, on racontait, on prétendait, on supposait, on a cru, on a pensé, on a dit,"
    " on a prétendu, on a supposé, on crut, on pensa, il se disait, il se murmurait, le bruit courait, les gens"
    " croyaient, les gens pensaient, les gens disaient, les gens croient, les gens pensent, beaucoup croyaient,"
    " beaucoup pensaient, beaucoup croient, beaucoup pensent, la plupart croyaient, la plupart croient, certains"
    " croyaient, certains pensaient, certains disaient, il a été dit, il était dit, il est dit, il semblait, l'on"
    " croyait, l'on pensait, l'on disait, croyait-on, pensait-on, disait-on, on avait cru, on avait pensé",
    "ga": "creideadh, dúradh, creideadh daoine, bhí sé ráite",
    "gl": "críase, pensábase, dicíase, creuse, a xente cría, a xente pensaba, a xente dicía, se cría, se pensaba, se"
    " dicía, se di, se cre, a xente cre",
    "gu": "માનવામાં આવતું હતું, કહેવામાં આવતું હતું, કહેવાતું હતું, લોકો માનતા હતા",
    "he": "האמינו, חשבו, סברו, אמרו, סיפרו, אנשים האמינו, אנשים חשבו, נהוג היה לחשוב, היה מקובל לחשוב, מקובל לחשוב,"
    " נהוג לחשוב, אנשים מאמינים",
    "hi": "माना जाता था, कहा जाता था, समझा जाता था, ऐसा माना जाता था, ऐसा कहा जाता था, लोग मानते थे, लोग कहते थे, लोग"
    " सोचते थे, लोग मानते हैं, यह माना जाता था, यह माना जाता है, यह कहा जाता है, यह कहा जाता था, बताया जाता था",
    "hr": "vjerovalo se, govorilo se, mislilo se, smatralo se, pričalo se, tvrdilo se, pretpostavljalo se, ljudi su"
    " vjerovali, ljudi su mislili, ljudi vjeruju, misli se, ljudi misle",
    "hu": "azt hitték, azt gondolták, azt mondták, azt beszélték, úgy tartották, úgy vélték, úgy hitték, az emberek azt"
    " hitték, azt gondolják, sokan azt hitték, sokan azt hiszik, úgy gondolták, mondják, hitték, sokan hitték, a legtöbben azt"
    " hitték, az emberek azt hiszik",
    "hy": "ասում էին, կարծում էին, հավատում էին, համարվում էր, մարդիկ հավատում էին, մարդիկ կարծում էին, կարծում են",
    "id": "orang percaya, orang mengira, orang menyangka, dipercayai, dikira, banyak orang percaya, kebanyakan orang"
    " percaya, orang berkata, banyak orang mengira, masyarakat percaya",
    "is": "menn trúðu, talið var, sagt var, menn héldu, fólk trúði, fólk hélt, trúðu menn, var talið, var sagt, héldu"
    " menn, er sagt, er talið, því var haldið fram, flestir trúðu, flestir halda",
    "it": "si credeva, si pensava, si diceva, si riteneva, si supponeva, si mormorava, si raccontava, si è creduto, si è"
    " pensato, si è detto, si è ritenuto, si credette, si pensò, la gente credeva, la gente pensava, la gente diceva, la gente crede, la gente pensa,"
    " molti credevano, molti credono, molti pensavano, molti pensano, i più credevano, i più credono, la maggior parte"
    " credeva, correva voce, girava voce, si era creduto, si soleva dire, si usava dire",
    "ja": "と信じられていた, と信じられていました, と信じられている, と信じられています, と考えられていた, と考えられていました, と考えられています, と思われていた,"
    " と思われていました, と思われている, と言われていた, と言われていました, といわれていた, とされていた, とされていました, と言い伝えられていた, と言い伝えられている, と噂されていた,"
    " と見られていた, とみられていた, と信じられてきた, と言われてきた, と考えられてきた, と思われてきた, とされてきた",
    "ka": "სჯეროდათ, ფიქრობდნენ, ითვლებოდა, მიიჩნეოდა, ხალხს სჯეროდა, ითქმებოდა, ეგონათ, ხალხს ეგონა, ფიქრობენ",
    "kk": "деп саналды, деп есептелді, деп айтылды, деп сенген, деп ойлаған, деп айтылатын, деп саналатын, деп сенетін",
    "kn": "ಎಂದು ನಂಬಲಾಗಿತ್ತು, ಎಂದು ಹೇಳಲಾಗಿತ್ತು, ಎಂದು ಹೇಳಲಾಗುತ್ತಿತ್ತು, ಎಂದು ನಂಬುತ್ತಾರೆ, ಎಂದು ನಂಬಿದ್ದರು",
    "ko": "고 믿어졌다, 고 믿어져 왔다, 고 여겨졌다, 고 여겨져 왔다, 고 생각되었다, 고들 했다, 고들 믿었다, 것으로 여겨졌다, 것으로 믿어졌다,"
    " 것으로 알려져 왔다, 고 전해져 왔다, 고 여겨진다, 것으로 여겨진다, 고들 말한다",
    "ky": "деп эсептелген, деп айтылган, деп ишенишкен, деп ойлошкон, дешкен",
    "lt": "buvo manoma, manyta, buvo sakoma, buvo kalbama, žmonės tikėjo, žmonės manė, tikėta, sakyta, tikima, žmonės"
    " tiki, buvo tikima, kalbėta, sakydavo",
    "lv": "ticēja, uzskatīja, tika uzskatīts, runāja, cilvēki ticēja, cilvēki domāja, stāstīja, tika teikts, domāja,"
    " cilvēki tic, tiek teikts, tic",
    "mk": "се веруваше, се верувало, се сметаше, се сметало, се зборуваше, се мислеше, се мислело, се велеше, луѓето"
    " веруваа, луѓето мислеа, се верува, се мисли, луѓето веруваат",
    "ml": "എന്ന് വിശ്വസിച്ചിരുന്നു, എന്ന് വിശ്വസിക്കപ്പെട്ടിരുന്നു, എന്ന് പറയപ്പെട്ടിരുന്നു, എന്ന് കരുതിയിരുന്നു, എന്ന് കരുതപ്പെടുന്നു",
    "mn": "гэж үздэг байсан, гэж ярьдаг байсан, гэж итгэдэг байсан, гэж боддог байсан, гэж итгэдэг",
    "mr": "असे मानले जात होते, असे म्हटले जात होते, असे मानले जात असे, असे म्हटले जात असे, लोक मानत, असा समज होता,"
    " मानले जात होते, मानले जाते",
    "ne": "मानिन्थ्यो, भनिन्थ्यो, विश्वास गरिन्थ्यो, मानिसहरू विश्वास गर्थे, ठानिन्थ्यो",
    "nl": "men geloofde, geloofde men, men dacht, dacht men, men zei, zei men, men meende, meende men, men nam aan, nam"
    " men aan, er werd gezegd, werd gezegd, er werd gedacht, werd gedacht, er werd beweerd, werd beweerd, er werd"
    " aangenomen, werd aangenomen, werd er gezegd, er werd geloofd, werd geloofd, mensen geloofden, mensen dachten, geloofden mensen, dachten mensen, de mensen"
    " geloofden, de meeste mensen geloofden, de meesten geloofden, velen geloofden, velen geloven, gelooft men, denkt"
    " men, men denkt, wordt gezegd, wordt beweerd, wordt aangenomen, wordt gedacht, wordt geloofd, er wordt geloofd, wordt er gezegd, men heeft gedacht,"
    " heeft men gedacht, heeft men geloofd, de meeste mensen geloven, de meesten geloven",
    "no": "man trodde, trodde man, man mente, mente man, man sa, sa man, det ble sagt, ble det sagt, det ble hevdet, ble"
    " det hevdet, det ble antatt, ble det antatt, det ble ment, det het seg, folk trodde, trodde folk, de fleste trodde, de fleste tror, man tror, tror"
    " man, man antok, antok man, folk tror, menes det, antas det, ryktes det, mange trodde, mange tror",
    "pl": "wierzono, sądzono, uważano, mówiono, myślano, przypuszczano, twierdzono, powiadano, mówiło się, uważało się,"
    " sądziło się, wierzyło się, myślało się, ludzie wierzyli, ludzie myśleli, ludzie sądzili, ludzie wierzą, wierzy"
    " się, myśli się, wielu wierzyło, wielu wierzy, większość wierzyła, większość uważa, szeptano, krążyły słuchy",
    "pt": "acreditava-se, pensava-se, dizia-se, cria-se, supunha-se, contava-se, acreditou-se, pensou-se, disse-se, se"
    " acreditava, se pensava, se dizia, se acredita, se diz, se pensa, se acreditou, as pessoas acreditavam, as pessoas pensavam, as pessoas"
    " diziam, as pessoas acreditam, muitos acreditavam, muitos acreditam, a maioria acreditava, a maioria acredita,"
    " costumava dizer-se, costumava-se dizer, costumava-se acreditar, corria o rumor, a gente acreditava",
    "ro": "se credea, se spunea, se zicea, se considera, se vorbea, se zvonea, s-a crezut, s-a spus, s-a zis, lumea"
    " credea, oamenii credeau, oamenii spuneau, oamenii cred, mulți credeau, mulți cred, majoritatea credea, se"
    " presupunea, lumea crede",
    "ru": "считалось, говорили, верили, думали, полагали, предполагалось, утверждалось, рассказывали, люди верили, люди"
    " думали, люди считали, люди верят, люди думают, многие верили, многие считали, многие считают, многие думали,"
    " большинство считало, большинство верило, считали, считают, люди считают, многие верят, было принято считать, принято считать",
    "sk": "verilo sa, hovorilo sa, myslelo sa, tvrdilo sa, predpokladalo sa, povrávalo sa, ľudia verili, ľudia si mysleli,"
    " ľudia veria, myslí sa, usudzovalo sa, malo sa za to",
    "sl": "verjelo se je, govorilo se je, mislilo se je, domnevalo se je, verjeli so, mislili so, ljudje so verjeli,"
    " ljudje so mislili, se je verjelo, se je govorilo, so verjeli, so mislili, ljudje verjamejo, so ljudje verjeli",
    "sq": "besohej, thuhej, mendohej, flitej, njerëzit besonin, njerëzit mendonin, njerëzit besojnë",
    "sr": "веровало се, говорило се, мислило се, сматрало се, причало се, тврдило се, људи су веровали, људи су мислили,"
    " verovalo se, govorilo se, mislilo se, smatralo se, pričalo se, tvrdilo se, ljudi su verovali, ljudi su mislili,"
    " људи верују, ljudi veruju, мисли се, misli se",
    "sv": "man trodde, trodde man, man ansåg, ansåg man, man sade, sade man, man sa, sa man, det sades, sades det, det"
    " antogs, antogs det, det ansågs, ansågs det, det troddes, det hette, det påstods, påstods det, folk trodde, trodde"
    " folk, de flesta trodde, trodde de flesta, de flesta tror, tror de flesta, folk tror, tror man, säger man, det ryktades, många trodde,"
    " många tror, man har trott, har man trott, det har sagts, har det sagts, man antog, antog man, anses det, det anses, antas det, det tros",
    "sw": "iliaminika, ilisemekana, watu waliamini, ilidaiwa, ilidhaniwa, watu wanaamini, watu walidhani",
    "ta": "என்று நம்பப்பட்டது, என்று கருதப்பட்டது, என்று கூறப்பட்டது, என்று நம்பினர், என நம்பப்பட்டது, என்று சொல்லப்பட்டது",
    "te": "అని నమ్మేవారు, అని భావించేవారు, అని చెప్పేవారు, అని అనుకునేవారు, అని భావిస్తారు, అని నమ్మారు",
    "th": "เคยเชื่อกันว่า, เคยคิดกันว่า, คนเชื่อว่า, ผู้คนเชื่อว่า, ผู้คนเคยเชื่อว่า, คนเคยเชื่อว่า",
    "tl": "pinaniwalaan, naniwala ang mga tao, sinabi noon, pinaniniwalaan, naniniwala ang mga tao, inakala",
    "tr": "inanılıyordu, inanılırdı, sanılıyordu, sanılırdı, düşünülüyordu, düşünülürdü, söyleniyordu, söylenirdi, deniyordu,"
    " denirdi, söylenir, denir, sanılır, düşünülür, iddia ediliyordu, anlatılıyordu, anlatılırdı, insanlar inanırdı, rivayet"
    " edilirdi, rivayet ediliyordu, konuşuluyordu",
    "uk": "вважалося, вважали, казали, говорили, вірили, думали, люди вірили, люди думали, гадали, люди вважали,"
    " люди вірять, багато хто вірив, багато хто вважає, припускалося, розповідали, прийнято вважати",
    "ur": "سمجھا جاتا تھا, مانا جاتا تھا, کہا جاتا تھا, خیال کیا جاتا تھا, لوگ سمجھتے تھے, لوگ مانتے تھے, لوگ کہتے تھے,"
    " لوگ مانتے ہیں, سمجھا جاتا ہے",
    "uz": "deb hisoblangan, deb ishonilgan, deb o'ylashgan, deb aytishgan, deyishgan, odamlar ishongan",
    "vi": "người ta đã tin, người ta từng tin, người ta nghĩ, người ta từng nghĩ, người ta cho rằng, nhiều người tin,"
    " nhiều người nghĩ, người ta từng cho, người xưa tin, hầu hết mọi người tin",
    "zh": "人们认为, 人們認為, 人们相信, 人們相信, 人们以为, 人們以為, 人们普遍认为, 人們普遍認為, 人们普遍相信, 人們普遍相信, 人们一直认为, 人們一直認為,"
    " 人们曾认为, 人們曾認為, 人们曾经认为, 人們曾經認為, 人们曾以为, 人們曾以為, 人们常说, 人們常說, 人们都说, 人們都說, 古人认为, 古人認為, 古人相信, 大家都说, 大家都說, 有人认为,"
    " 有人認為, 很多人认为, 很多人認為, 许多人认为, 許多人認為, 大多数人认为, 大多數人認為, 多数人认为, 多數人認為, 一般认为, 一般認為, 人们过去认为, 人們過去認為",
}
# Adverbs of such clauses that say how often, how widely or when it was so, and not whether
# it is: "widely believed", "früher glaubte man", but not "rightly said".
OFTEN = {
    "am": "ብዙ ጊዜ, ቀድሞ, በፊት, ድሮ, በጥንት ጊዜ, በሰፊው, ዘወትር",
    "si": "බොහෝ විට, පෙර, ඉස්සර, සාමාන්‍යයෙන්, කලකට පෙර",
    "af": "dikwels, wyd, algemeen, vroeër, eens, lank, nog, altyd, soms, destyds, toe, gewoonlik",
    "ar": "قديما, سابقا, غالبا, كثيرا, كثيرا ما, غالبا ما, عادة, على نطاق واسع, منذ زمن طويل, لفترة طويلة, طويلا, دائما,"
    " أحيانا, في الماضي, آنذاك, عموما, لوقت طويل, فيما مضى",
    "az": "tez-tez, əvvəllər, adətən, uzun müddət, vaxtilə, geniş, qədimdə, bəzən",
    "be": "часта, раней, калісьці, доўга, доўгі час, звычайна, даўно, шырока, заўсёды, тады, некалі, часам",
    "bg": "често, преди, някога, дълго, дълго време, обикновено, широко, винаги, тогава, понякога, в миналото, отдавна, навремето",
    "bn": "প্রায়ই, আগে, একসময়, সাধারণত, দীর্ঘদিন, ব্যাপকভাবে, অতীতে, অনেক দিন",
    "ca": "sovint, abans, antigament, antany, sempre, durant molt de temps, molt de temps, generalment, comunament, de vegades,"
    " llavors, aleshores, àmpliament, popularment, en el passat, normalment, encara, un temps",
    "cs": "často, dříve, kdysi, dlouho, obecně, běžně, široce, obvykle, vždy, tehdy, občas, stále, v minulosti, všeobecně,"
    " dlouhou dobu, dlouhá léta, jeden čas, ve středověku, dřív, ještě",
    "cy": "yn aml, gynt, erstalwm, yn gyffredinol, ers talwm, yn eang",
    "da": "ofte, før, før i tiden, tidligere, engang, længe, almindeligvis, generelt, bredt, altid, dengang, i gamle dage,"
    " stadig, nogle gange, i lang tid, i fortiden, almindeligt, i middelalderen, undertiden, i dag, tit",
    "de": "früher, einst, lange, lange zeit, lang, damals, oft, häufig, allgemein, gemeinhin, weithin, vielfach,"
    " verbreitet, gewöhnlich, üblicherweise, landläufig, immer, immer wieder, immer noch, noch, noch immer, stets, manchmal,"
    " bisweilen, zuweilen, meist, meistens, ursprünglich, zunächst, anfangs, eine zeit lang, eine zeitlang, jahrelang,"
    " jahrzehntelang, jahrhundertelang, seit langem, bis vor kurzem, gern, gerne, heute, heutzutage, im mittelalter, in der antike, im altertum,"
    " in der vergangenheit, im # jahrhundert, ehemals, ehedem, dereinst, vormals, überall, weitläufig, inzwischen, mittlerweile",
    "el": "συχνά, παλιά, παλαιότερα, κάποτε, ευρέως, γενικά, συνήθως, πάντα, τότε, για πολύ καιρό, για χρόνια, κοινώς,"
    " μερικές φορές, στο παρελθόν, παλιότερα, επί αιώνες, ακόμη, ακόμα",
    "en": "widely, generally, commonly, often, frequently, popularly, traditionally, usually, sometimes, once, long, still,"
    " formerly, previously, originally, initially, always, now, at first, first, then, also, even, repeatedly, locally,"
    " persistently, universally, largely, mostly, vaguely, firmly, broadly, variously, occasionally, historically, today, nowadays, at one time, at one"
    " point, at the time, at that time, in the past, in former times, in olden times, in those days, in the middle ages,"
    " in antiquity, for years, for many years, for decades, for centuries, for a long time, for a time, for a while, for long, for"
    " generations, until recently, back then, used to, by many, by some, by most, in the #th century, by many people, by some people,"
    " all over town, everywhere, ever since, in ancient times, far and wide",
    "eo": "ofte, iam, antaŭe, longe, ĝenerale, kutime, vaste, ĉiam, tiam, foje, iam antaŭe",
    "es": "antes, antaño, antiguamente, a menudo, con frecuencia, frecuentemente, muchas veces, generalmente,"
    " comúnmente, ampliamente, popularmente, tradicionalmente, durante mucho tiempo, mucho tiempo, durante años, durante siglos,"
    " durante décadas, siempre, a veces, entonces, en el pasado, en otro tiempo, en otros tiempos, por entonces, antiguamente, en la edad media,"
    " en la antigüedad, todavía, aún, hoy, ya, normalmente, habitualmente, por lo general, en general, a lo largo del tiempo, largo tiempo,"
    " largamente, vulgarmente, hasta hace poco, en su día, en un tiempo, también, muy a menudo, otrora, en aquel entonces",
    "et": "sageli, tihti, varem, kunagi, kaua, üldiselt, laialdaselt, tavaliselt, alati, vanasti, ammu, siis, vahel",
    "eu": "askotan, lehen, garai batean, normalean, orokorrean, antzina, luzaroan",
    "fa": "اغلب, معمولا, معمولاً, در گذشته, قبلا, قبلاً, زمانی, مدت‌ها, همیشه, عموما, عموماً, گاهی, سابقا, سابقاً, در قدیم, قدیم,"
    " سال‌ها, به طور گسترده, آن زمان",
    "fi": "usein, ennen, aikoinaan, muinoin, kauan, pitkään, yleisesti, laajalti, yleensä, aina, silloin, joskus, aiemmin,"
    " aikaisemmin, ennen vanhaan, vanhastaan, keskiajalla, ennen muinoin, kerran, vielä, nykyään, menneisyydessä, tavallisesti",
    "fr": "autrefois, jadis, naguère, longtemps, souvent, généralement, communément, largement, couramment, populairement,"
    " toujours, parfois, alors, à l'époque, à cette époque, dans le passé, par le passé, au moyen âge, dans l'antiquité, avant, habituellement,"
    " traditionnellement, pendant longtemps, pendant des années, pendant des siècles, depuis longtemps, un temps, encore,"
    " fréquemment, volontiers, bien souvent, très souvent, aujourd'hui, à tort ou à raison, un peu partout, partout, auparavant, anciennement, en général,"
    " d'abord, aussi, à une époque, en ce temps-là, jusqu'à récemment",
    "ga": "go minic, fadó, tráth, i gcoitinne, go forleathan, uair amháin",
    "gl": "antes, a miúdo, antigamente, outrora, sempre, durante moito tempo, moito tempo, xeralmente, comunmente, ás"
    " veces, daquela, no pasado, decote",
    "gu": "ઘણીવાર, પહેલાં, અગાઉ, સામાન્ય રીતે, લાંબા સમયથી, એક સમયે, વ્યાપકપણે",
    "he": "פעם, בעבר, לעתים קרובות, לעיתים קרובות, בדרך כלל, זמן רב, לרוב, תמיד, לפעמים, אז, באופן נרחב, שנים, רבות, נהוג,"
    " במשך שנים, במשך זמן רב, לאורך שנים, מקובל, עדיין, בימי הביניים",
    "hi": "पहले, अक्सर, आमतौर पर, आम तौर पर, व्यापक रूप से, लंबे समय तक, लंबे समय से, कभी, एक समय, प्रायः, सदियों तक, हमेशा,"
    " अतीत में, पुराने समय में, प्राचीन काल में, बहुधा, कभी-कभी",
    "hr": "često, nekad, nekada, prije, dugo, dugo vremena, općenito, obično, uvijek, tada, ponekad, nekoć, davno, široko,"
    " u prošlosti, ranije, još, uobičajeno, oduvijek, opće, jednom, u srednjem vijeku",
    "hu": "gyakran, régen, hajdan, egykor, valaha, sokáig, általában, széles körben, mindig, akkor, akkoriban, néha, korábban,"
    " hosszú ideig, a múltban, a középkorban, hajdanán, sokszor, még, máig, közkeletűen, régebben, rendszerint",
    "hy": "հաճախ, նախկինում, մի ժամանակ, երկար ժամանակ, սովորաբար, լայնորեն, միշտ, հնում, առաջ",
    "id": "sering, dulu, dahulu, dahulu kala, pernah, lama, secara luas, umumnya, pada umumnya, biasanya, selalu, kadang-kadang,"
    " di masa lalu, pada masa lalu, waktu itu, sejak lama, secara umum, zaman dahulu, pada zaman dahulu, kerap, seringkali, sering kali, telah lama, sudah lama, banyak",
    "is": "oft, áður, áður fyrr, eitt sinn, lengi, almennt, víða, alltaf, þá, stundum, forðum, gjarnan, vanalega",
    "it": "spesso, un tempo, una volta, a lungo, per lungo tempo, per molto tempo, per anni, per secoli, per decenni, comunemente,"
    " generalmente, ampiamente, popolarmente, di solito, sempre, talvolta, a volte, allora, in passato, nel passato, anticamente, nel"
    " medioevo, nell'antichità, tradizionalmente, ancora, oggi, prima, frequentemente, in genere, in generale, un po' ovunque,"
    " ovunque, solitamente, già, fino a poco tempo fa, da tempo, all'epoca, a quel tempo, anche, largamente, inizialmente",
    "ka": "ხშირად, ადრე, ოდესღაც, დიდხანს, ჩვეულებრივ, ფართოდ, ყოველთვის, მაშინ, ძველად",
    "kk": "жиі, бұрын, ертеде, әдетте, көптен, ұзақ уақыт, кеңінен",
    "ky": "көп, мурда, илгери, адатта, көптөн бери, көпкө",
    "lt": "dažnai, anksčiau, kadaise, ilgai, ilgą laiką, paprastai, plačiai, visuotinai, visada, tada, kartais, seniau, kažkada,"
    " praeityje",
    "lv": "bieži, agrāk, kādreiz, ilgi, ilgu laiku, parasti, plaši, vispārēji, vienmēr, toreiz, dažreiz, senāk, pagātnē",
    "mk": "често, некогаш, порано, долго, долго време, општо, обично, секогаш, тогаш, понекогаш, одамна, во минатото, широко",
    "ml": "പണ്ട്, പലപ്പോഴും, സാധാരണയായി, മുമ്പ്, ഏറെക്കാലം, വ്യാപകമായി, പൊതുവെ",
    "mn": "эрт, урьд нь, ихэвчлэн, байнга, удаан хугацаанд, өмнө нь",
    "mr": "पूर्वी, अनेकदा, सामान्यतः, बऱ्याचदा, फार काळ, एकेकाळी, व्यापकपणे, नेहमी",
    "ne": "पहिले, अक्सर, सामान्यतया, प्रायः, लामो समयसम्म, व्यापक रूपमा, एक समय",
    "nl": "vroeger, ooit, eens, lang, lange tijd, vaak, dikwijls, algemeen, alom, wijd en zijd, gewoonlijk, doorgaans,"
    " meestal, altijd, soms, toen, destijds, in het verleden, in de middeleeuwen, in de oudheid, jarenlang, eeuwenlang,"
    " nog, nog steeds, nog altijd, steeds, veelal, wel eens, weleens, over het algemeen, in het algemeen, aanvankelijk, tegenwoordig, voorheen, oorspronkelijk,"
    " indertijd, tot voor kort, veelvuldig, breed, al lang, eertijds",
    "no": "ofte, før, før i tiden, før i tida, tidligere, en gang, engang, lenge, vanligvis, generelt, bredt, alltid, den gang,"
    " den gangen, i gamle dager, fortsatt, noen ganger, lenge, i lang tid, allment, i middelalderen, i fortiden, av og til, i dag, gjerne, ofte nok, fremdeles, stundom",
    "pa": "ਅਕਸਰ, ਪਹਿਲਾਂ, ਆਮ ਤੌਰ 'ਤੇ, ਲੰਬੇ ਸਮੇਂ ਤੱਕ, ਕਦੇ",
    "pl": "często, dawniej, kiedyś, niegdyś, ongiś, długo, przez długi czas, powszechnie, ogólnie, zwykle, zazwyczaj, zawsze,"
    " wtedy, wówczas, czasem, czasami, nadal, wciąż, w przeszłości, przez lata, przez wieki, w średniowieczu, w starożytności, potocznie, szeroko,"
    " od dawna, tradycyjnie, początkowo, wcześniej, dawno temu, drzewiej, jeszcze, nieraz, na ogół, przedtem",
    "pt": "antigamente, antes, outrora, muitas vezes, frequentemente, com frequência, geralmente, comummente, comumente,"
    " amplamente, popularmente, tradicionalmente, durante muito tempo, por muito tempo, muito tempo, durante anos, por anos, durante"
    " séculos, por séculos, sempre, às vezes, por vezes, então, no passado, à época, na época, na idade média, na antiguidade, ainda, hoje, já,"
    " normalmente, habitualmente, em geral, em tempos, até há pouco tempo, noutros tempos, também, há muito, a miúdo, anteriormente",
    "ro": "adesea, adeseori, odinioară, cândva, înainte, mult timp, multă vreme, de obicei, în general, pe scară largă,"
    " întotdeauna, mereu, atunci, uneori, în trecut, deseori, pe vremuri, demult, în evul mediu, frecvent, des, ani de zile, încă, pe atunci",
    "ru": "раньше, прежде, когда-то, некогда, часто, нередко, долго, долгое время, обычно, широко, повсеместно, всегда, тогда,"
    " иногда, в прошлом, давно, издавна, испокон веков, веками, годами, в средние века, в древности, встарь, многие годы, ранее,"
    " традиционно, до сих пор, по-прежнему, повсюду, в то время, одно время, в старину, в народе, до недавнего времени, ещё, сначала, у нас",
    "sk": "často, kedysi, predtým, dlho, všeobecne, bežne, zvyčajne, vždy, vtedy, občas, v minulosti, dlhý čas, dávno,"
    " oddávna, stále, niekedy, v stredoveku, ešte, široko, obyčajne",
    "sl": "pogosto, nekoč, včasih, prej, dolgo, dolgo časa, splošno, običajno, vedno, takrat, v preteklosti, na splošno, široko",
    "sq": "shpesh, dikur, më parë, gjatë, për një kohë të gjatë, zakonisht, gjerësisht, gjithmonë, atëherë, në të kaluarën",
    "sr": "често, некад, некада, пре, дуго, дуго времена, опште, обично, увек, тада, понекад, давно, раније, у прошлости,"
    " уопштено, često, nekad, nekada, pre, dugo, dugo vremena, opšte, obično, uvek, tada, ponekad, davno, ranije, u prošlosti, uopšteno",
    "sv": "förr, förr i tiden, tidigare, en gång, en gång i tiden, länge, ofta, allmänt, vanligen, vanligtvis, vida, brett,"
    " alltid, då, på den tiden, dåförtiden, ibland, fortfarande, ännu, i det förflutna, på medeltiden, under medeltiden, i århundraden, i många år,"
    " under lång tid, under många år, generellt, i allmänhet, förut, ursprungligen, förstås, numera, idag, i dag, gärna, tidvis, fordom",
    "sw": "mara nyingi, zamani, hapo awali, kwa muda mrefu, kwa kawaida, sana, mara kwa mara, wakati huo, hapo zamani",
    "ta": "முன்பு, பெரும்பாலும், பொதுவாக, நீண்ட காலமாக, அடிக்கடி, ஒரு காலத்தில், பரவலாக",
    "te": "పూర్వం, తరచుగా, సాధారణంగా, చాలా కాలం, ఒకప్పుడు, విస్తృతంగా",
    "tl": "madalas, noon, dati, noong unang panahon, matagal, karaniwan, karaniwang, kadalasan, palagi, minsan, lagi, malawakang, dating",
    "tr": "sık sık, eskiden, önceden, bir zamanlar, uzun süre, uzun zaman, uzun süredir, genellikle, yaygın olarak, genel olarak,"
    " her zaman, hep, o zaman, o zamanlar, bazen, geçmişte, çoğu zaman, çoğunlukla, yıllarca, yüzyıllarca, daima, geniş çapta, hâlâ, sıkça",
    "uk": "раніше, колись, часто, довго, довгий час, зазвичай, широко, повсюдно, завжди, тоді, іноді, інколи, в минулому, у"
    " минулому, давно, здавна, віками, роками, у середньовіччі, нерідко, традиційно, досі, повсюди, в давнину, у давнину, в народі, на той час, ще",
    "ur": "پہلے, اکثر, عام طور پر, طویل عرصے تک, کبھی, ایک زمانے میں, وسیع پیمانے پر, ہمیشہ, ماضی میں, بعض اوقات",
    "uz": "ko'pincha, ilgari, avvallari, odatda, uzoq vaqt, qadimda, tez-tez, bir vaqtlar",
    "vi": "thường, từng, trước đây, ngày xưa, trước kia, đã, lâu nay, từ lâu, rộng rãi, nói chung, luôn, xưa kia, thời xưa, hồi xưa, vẫn, hay, đã từng, xưa, ngày trước",
}
SELF = "se sa się се"
"""What stands behind a verb of such a clause, and before it where an adverb begins it."""
ONLY_BEHIND = frozenset(["ja", "ko"])
"""Languages in which such a clause leads up to nothing: "...という言葉" is "the word ..."."""
# Behind what names somebody, where verbs stand last: "市長によると、...という" is the mayor's.
SOURCES = {
    "bn": "র মতে|অনুসারে|জানিয়েছেন",
    "hi": "के अनुसार|के मुताबिक|ने बताया",
    "ja": "によると|によれば|の話では|の説明では|の発表では|の報告では|の証言では|の調べでは|の推計では",
    "ko": "에 따르면|에 의하면|에 의해|밝힌 바에",
    "ur": "کے مطابق",
}
# By what a sentence leaves open whether something is so: it asks, or makes a condition of
# it. By language six lists: words that leave open what follows in their clause; words that
# do so at the head of a clause, behind a word that asks, or before a subject; words that
# ask; what stands behind what is left open; phrases that look like any of these and are
# none; subjects. Lists at the end may be missing.
# A council, an assembly or a company at a meeting that rejects or denies: no "whether".
COUNCILS = ", ".join(
    f"{body}会{one}, {body}會{other}"
    for body in "议議国國员員常协協事大董法理工学學商公社州市县縣区區东東监監联聯教峰政"
    for one, other in (("否决", "否決"), ("否认", "否認"), ("否定", "否定"))
)
LEFT_OPEN = {
    "af": "indien, mits, tensy, asof, op voorwaarde dat, in die geval dat, gestel dat | of, as die, as"
    " dit, as hy, as sy, as daar | onduidelik, besluit, weet, vra, vraag, gevra, wonder, ondersoek,"
    " bepaal, nagaan, seker, bekend, vasstel, kwessie |  | indien nodig, indien ja",
    "am": "| | | እንደሆነ, ወይስ, ወይም አለመ*, ከሆነ",
    "ar": "هل, ما إذا, عما إذا, فيما إذا, إن كان, إن كانت, إن كانوا, بشرط أن, شريطة أن, لو, لولا, ما"
    " لم, إذا, وإذا, فإذا, سواء, شرط أن, كما لو, وكأن, لنفترض, في حال كان, في حال كانت, في حال تم, في"
    " حال عدم, في حالة كان, على افتراض أن, بافتراض أن, على فرض أن |  |  | أم لا, أو لا | ولو, حتى لو,"
    " إذا كان الأمر كذلك, إن كان الأمر كذلك, في هذه الحالة, في تلك الحالة",
    "az": "əgər, görəsən, kaş, tutaq ki, fərz edək ki |  |  | mi, mı, mu, mü, olub-olma*, *ıb-*madığı,"
    " *ib-*mədiyi, *ub-*madığı, *üb-*mədiyi, şərtilə, təqdirdə",
    "be": "калі б, калі толькі, хіба, дапусцім | ці |  |  | у такім выпадку",
    "bg": "дали, ли, ако, при условие че, в случай че, да предположим |  |  | ли | са дали, дали са,"
    " са ги дали, едва ли не, ако не се лъжа, ако не греша, ако е така, ако да, ако не, в такъв"
    " случай, в този случай",
    "bn": "যদি, পাছে, আদৌ, ধরা যাক, এই শর্তে যে |  |  | কি না, কিনা, কি-না, শর্তে",
    "ca": "a condició que, en cas que, llevat que, suposant que, si, en el supòsit que, amb la"
    " condició que |  |  |  | si bé, si no, si mateix*, si més no, si és així",
    "cs": "zda, zdali, jestli, jestliže, pokud, kdyby, *-li, ledaže | či | jasné, neví, nevědí, ptal*,"
    " ptá, otázka, otázkou |  | pokud jde, pokud se týká, pokud možno, či nikoli, pokud ano, pokud ne,"
    " pokud tomu tak je, v tomto případě, v takovém případě, v každém případě, je-li to možné, v"
    " případě potřeby",
    "cy": "os, oni bai, pe bai, pe byddai | | | | heb os nac oni bai, os gwelwch, os nad",
    "da": "hvorvidt, hvis, såfremt, medmindre, forudsat at, om end, på betingelse af at, under"
    " forudsætning af at, i tilfælde af at, antaget at, selv hvis | om | uklart, uvist, ved, vide,"
    " spurgte, spørger, spurgt, spørgsmålet, afgøre, afklare, undersøge*, undersøger, tvivl,"
    " overveje*, se, sikker, stilling til |  | hvis ikke, hvis bare, om hvor, om hvem, om hvad, om"
    " hvilk*, om at, om to, om tre, om få, om et år, om en, om natten, om dagen, om morgenen, om"
    " aftenen, om sommeren, om vinteren, om foråret, om efteråret, om bord, om igen, om #, hvis ja,"
    " hvis så, hvis nødvendigt, hvis muligt, i så fald, ingen tvivl om",
    "de": "und ob, oder ob, als ob, egal ob, gleich ob, gleichgültig ob, unabhängig davon ob, sondern"
    " ob, nicht ob, falls, sofern, es sei denn | ob, wenn, angenommen, vorausgesetzt, gesetzt den fall"
    " | frage, klären, unklar, offen, fraglich, ungewiss, wissen, weiß, gefragt, fragte*, prüf*,"
    " entscheid* |  | immer wenn, jedes mal wenn, jedes mal, wenn auch, ob des, ob ihres, ob seines,"
    " ob dieses, ob deren, ob dessen, wenn man ... zusammen*, wenn man ... addier*,"
    " wenn man ... zähl*, wenn man ... vergleich*, ob meines, ob unseres, ob solcher, ob ihrer, wenn ja, falls ja,"
    " wenn nein, falls nein, wenn nötig, falls nötig, wenn möglich, falls möglich, falls erforderlich,"
    " in diesem fall, in jedem fall, auf jeden fall, im fall des, im fall der, im falle des, im falle"
    " der, im fall von, im falle von",
    "el": "αν, εάν, μήπως, εφόσον, εκτός αν, άμα, υπό την προϋπόθεση ότι, υπό τον όρο ότι, με την"
    " προϋπόθεση ότι, σε περίπτωση που, στην περίπτωση που, ας υποθέσουμε ότι, εάν και εφόσον, σαν να"
    " |  |  |  | αν και, αν όχι, ακόμα και, αν ναι, αν είναι έτσι, αν χρειαστεί",
    "en": "whether, if, unless, assuming, supposing, suppose, imagine, provided that, providing that,"
    " in case, on condition that, so long as, in the event that, as though, even if, on the assumption"
    " that, on the premise that, lest, only if, given the possibility that |  |  |  | if necessary, if"
    " possible, if any, if anything, if so, if not, if need be, if needed, if required, if ever, if at"
    " all, if only because, if only for, if only to, if you will, if you like, if you look, if you add, if you count, if you compare, if you combine, if you"
    " include, if one adds, if one counts, if one looks, if we add, if we count, if we look, if we compare, if you"
    " please, if a little, if somewhat, in case of, or suppose, just in case, whether it be, if"
    " slightly, if slowly, few if, first half, second half, latter half,"
    " if true, if yes, if confirmed, if correct, if successful, as though"
    " to, if it please*",
    "eo": "ĉu, se, kondiĉe ke, kvazaŭ, en la okazo, supoze ke, kaze ke |  |  |  | ĉu ... ĉu, se necese",
    "es": "si, a condición de que, con tal de que, suponiendo que, en caso de que, a menos que, salvo"
    " que, a no ser que, en el supuesto de que, en la hipótesis de que, bajo la condición de que, como"
    " si, por si, siempre y cuando |  |  |  | si bien, si se suma*, si sumamos, si se cuenta*, si contamos, si se compara*, si comparamos, si uno suma,"
    " si se tiene* en cuenta, si no, si acaso, si cabe, si es así, si procede",
    "et": "juhul kui, eeldusel et, tingimusel et, nagu oleks | kas | selge, teada, küsi*, küsimus,"
    " otsusta*, uuri*, selgita* |  | kas või, kui jah, sel juhul",
    "eu": "ea, baldin, baldin eta |  |  | ala ez, badu, balitz, bada",
    "fa": "آیا, اگر, چنانچه, در صورتی که, به شرطی که, مگر اینکه, مگر آنکه, به شرط آنکه, به شرط اینکه,"
    " فرض کنید, به فرض آنکه, به فرض اینکه, با فرض اینکه, با این فرض که |  |  | یا نه, یا خیر | اگرچه,"
    " اگر چه, اگر چنین باشد, اگر بله, در این صورت, در غیر این صورت",
    "fi": "jos, mikäli, ikään kuin, jollei, ellei, jos vain | *ko, *kö |  |  | *kko, *kkö, koko, usko,"
    " ulko, jos kohta, *isko, kuko, jos näin on, jos kyllä, jos mahdollista",
    "fr": "à condition que, à condition qu'*, pourvu que, pourvu qu'*, à supposer que, supposons que,"
    " au cas où, à moins que, à moins qu'*, comme si, s'il, s'ils, dans l'hypothèse où, en admettant"
    " que, en admettant qu'*, à supposer qu'*, si tant est que, pour peu que, pour peu qu'*, en"
    " supposant que, en supposant qu'*, selon que, sous réserve que, dans le cas où, sauf si | si |"
    " demand*, ignor*, savoir, sait, sais, savent, savait, saura, décider, décide, déterminer, vérif*,"
    " voir, dire, dit, établir, doute, clair, question, examin*, étudi*, juger, trancher, sûr,"
    " certain, inquièt*, enquêt* |  | si bien, même si, si l'on additionne, si on additionne, si l'on compte, si on compte, si l'on compare,"
    " si on compare, si l'on ajoute, si on ajoute, si vous additionnez, si ce n'est, s'il vous plaît, s'il en est, si"
    " possible, si nécessaire, même s'il, si oui, si non, si besoin, si vrai | la, le, les, l'*, un,"
    " une, des, du, il, elle, ils, elles, on, l'on, nous, vous, je, tu, ce, cet, cette, ces, son, sa,"
    " ses, leur, leurs, notre, votre, aucun*, jamais, quelqu'*, d'*",
    "ga": "má, dá, mura, an bhfuil, cibé acu | an, ar | fhios, fiafr*, soiléir",
    "gl": "a condición de que, a menos que, en caso de que, no suposto de que, supoñendo que, coa"
    " condición de que | se | sabe, decidir, pregunt*, dúbida, aclarar, determinar, ver |  | se ben |"
    " a, o, as, os, un, unha, el, ela, este, esta",
    "gu": "જો | શું | | કે નહીં, કે નહિ, કે કેમ",
    "he": "האם, אם, במידה ו*, בתנאי ש*, אילו, אילולא, לו רק, אלא אם, בהנחה ש*, במקרה ש*, במקרה של,"
    " נניח ש*, כאילו, ובלבד ש* |  |  | או לא | אם כי, אם לא די, אם לשניים, אם לשלושה, אם לארבעה, אם"
    " ל#, אם חד*, אם כן, אם כך, אם לא, אם אפשר, במקרה של ספק",
    "hi": "अगर, यदि, कि क्या, बशर्ते, मानो, मान लीजिए, मान लो, बशर्ते कि, इस शर्त पर कि, इस स्थिति में"
    " कि, जैसे कि | क्या |  | या नहीं, अथवा नहीं, कि नहीं | क्या-क्या, क्या क्या, अगर हाँ, यदि हाँ,"
    " अगर हां, यदि ऐसा है, अगर ऐसा है",
    "hr": "da li, li, je li, ako, ukoliko, kad bi, u slučaju da, pod uvjetom da, pod pretpostavkom da"
    " |  |  | li | ako ne griješim, ili, ako da, ako je tako, ako ne, u tom slučaju, u svakom slučaju",
    "hu": "vajon, ha, hogyha, amennyiben, *-e, mintha, tegyük fel |  |  | *-e | #-e, ha nem is, ha"
    " csak, ha igen, ha nem, ha így van, ha lehet, ha szükséges",
    "hy": "արդյոք, եթե, արդյո՞ք, պայմանով, այն դեպքում, եթե միայն, ենթադրենք |  |  | թե ոչ",
    "id": "apakah, adakah, jika, jikalau, apabila, seandainya, andaikan, bilamana, sama ada, asalkan,"
    " kecuali jika, entah, dengan syarat, andai, andaikata, sekiranya, dengan asumsi, dalam hal, asal"
    " | kalau, bila |  | atau tidak, atau belum | jika tidak, jika demikian, jika ya, jika perlu, jika"
    " mungkin, asal usul, berasal, dalam hal ini",
    "is": "hvort, ef, nema, svo fremi, að því tilskildu, svo framarlega sem, að því gefnu, ef svo |  |"
    "  |  | annað hvort, hvort tveggja, hvort um sig, hvort eð er, ef svo er",
    "it": "a condizione che, purché, nel caso che, nel caso in cui, supponendo che, a meno che, come"
    " se, qualora, ammesso che, nell'ipotesi che, nell'ipotesi in cui, a patto che, posto che,"
    " nell'eventualità che, sempre che, supposto che | se | decidere, decide, chies*, chied*, sapere,"
    " sa, sanno, sapeva, so, chiar*, capire, verific*, stabilire, vedere, domand*, dubbio, certo,"
    " accertare, valut*, chiedersi, dire |  | se si somma*, se sommiamo, se si conta*, se contiamo, se si confronta*, se si aggiung*, se ne, se stess*, non se la, non se lo, se non altro, se"
    " non che, se possibile, se necessario, che se la, che se lo, se la prese, se la cavò, se lo"
    " prese, se l'è, se l'era, se l'ha, se l'ebbe, se sì, se così | il, lo, la, i, gli, le, l'*, un,"
    " una, uno, quest*, quell*, il suo",
    "ja": "もし, 仮に, はたして, 果たして, 万一, かりに |  |  | かどうか, か否か, かいなか, のかを, のかは, のかが, のかと, のかも, のか。, のか不,"
    " のか分, のかわ, のかについて, だろうか, でしょうか, かは不, か不明, か分から, かわから, かは分, かはわ, かを調, か調べ, かを問, か問, か疑問, か尋ね, かを尋,"
    " かを検, かについて, かが焦点, かが注目, かが問, としたら, とすれば, とすると, 場合、, 場合に, 場合は, 場合の, なら、, ならば, たら、, れば、, かもしれ,"
    " たか、, るか、, たか調, たか確, るか確, たか明, るか明, か明らか, かは明らか, か定か, かは定か, か確認, かを確認, かを検証, か検証, か判断, かを判断, か決め,"
    " かを決め, か議論, かを議論, か争, かを争, と仮定, と仮定す, と想定す, と想定し, かをめぐ, かを巡 | もしく, しかし, いか、ら, かしら",
    "ka": "თუ, თუკი, იმ შემთხვევაში, იმ პირობით, დავუშვათ |  |  | თუ არა | თუმცა",
    "kk": "егер, егерде | | | ма, ме, ба, бе, па, пе",
    "km": "ថាតើ, តើ, ប្រសិនបើ, បើ | | | ឬទេ, ឬអត់, ឬយ៉ាងណា | បើទោះ",
    "kn": "ಒಂದು ವೇಳೆ, ಒಂದುವೇಳೆ | | | ಇಲ್ಲವೇ, ಇಲ್ಲವೋ, ಅಥವಾ ಇಲ್ಲ",
    "ko": "만약, 만일, 혹시, 과연, 가령 |  |  | 여부, 는지, 은지, 을지, 할지, 될지, 인지를, 인지는, 인지가, 건지, 런지, 다면, 냐고, 느냐, 것인가,"
    " 까요, 릴지, 일지, 갈지, 올지, 볼지, 칠지, 질지, 줄지, 날지, 살지, 열지, 둘지, 고 가정, 다고 가정, 것인지, 가정하면, 경우에는",
    "ky": "эгер, эгерде | | | бы, би, бу, бү, пы, пи",
    "lo": "ຖ້າ, ຫາກ | | | ຫຼືບໍ່, ຫລືບໍ່",
    "lt": "jei, jeigu, nebent, tarkime | ar | neaišku, nežinoma, nežino, klaus*, klausim*, spręs*,"
    " nuspręs*, tir* |  | jei ne, jei taip, tokiu atveju",
    "lv": "ja, ja vien | vai | skaidrs, zināms, jaut*, lems, lemt, izlem*, izmeklē* |  | ja jā, ja tā,"
    " tādā gadījumā, šajā gadījumā",
    "mk": "дали, ли, ако, доколку, во случај да, под услов да, под претпоставка дека |  |  | ли | дали"
    " се, се дали, ако да, ако е така, во тој случај",
    "ml": "ഒരുപക്ഷേ, അഥവാ | | | ഇല്ലയോ, എന്ന് വ്യക്തമല്ല",
    "mn": "хэрэв, хэрвээ | | | эсэх, эсэхийг",
    "mr": "जर | | | की नाही, का नाही, किंवा नाही",
    "my": "အကယ်၍, အကယ်လို့ | | | သလား, ဟုတ်မဟုတ်, လျှင်",
    "ne": "यदि, के साँच्चै | | | कि होइन, कि भएन, वा होइन, या होइन",
    "nl": "indien, mits, tenzij, alsof, al dan niet, ongeacht of, om het even of, in het geval dat, op"
    " voorwaarde dat, stel dat, gesteld dat, ervan uitgaande dat, aangenomen dat, voor het geval dat |"
    " of, als de, als het, als een, als hij, als zij, als ze, als er, als we, als wij, als je, als ik,"
    " als dat, als dit, als die | onduidelijk, duidelijk, vroeg, vroegen, vraagt, vragen, vraag,"
    " gevraagd, zich af, afgevraagd, weet, weten, wist, beslissen, beslist, bepalen, onderzoek*,"
    " oordelen, beoordelen, nagaan, kijken, zien, controle*, bekend, zeker, twijfel*, kwestie, zeggen,"
    " onzeker, bezien |  | als je ... optel*, als men ... optel*, als je ... vergelijkt, als het ware, als gevolg, als het om, als een van, als een der, als die"
    " van, af of toe, zo ja, zo nee, indien ja, indien nodig, indien mogelijk",
    "no": "hvorvidt, hvis, dersom, ifall, såfremt, med mindre, forutsatt at, som om, på betingelse av"
    " at, under forutsetning av at, antatt at, gitt at, i tilfelle at | om | uklart, uvisst, vet,"
    " vite, spurte, spør, spurt, spørsmålet, avgjøre, avklare, undersøk*, tvil, vurder*, se, sikker,"
    " stilling til, uvisse |  | hvis ikke, om hvor, om hvem, om hva, om hvilk*, om at, om å, om to, om"
    " tre, om noen, om et år, om en, om natten, om dagen, om morgenen, om kvelden, om sommeren, om"
    " vinteren, om våren, om høsten, om bord, om igjen, om #, om lag, hvis ja, hvis så, om mulig, om"
    " nødvendig, i så fall",
    "pa": "ਜੇ, ਜੇਕਰ, ਕਿ ਕੀ | | | ਜਾਂ ਨਹੀਂ, ਕਿ ਨਹੀਂ",
    "pl": "jeśli, jeżeli, o ile, gdyby, jeśliby, chyba że, jakby, w razie gdyby, w przypadku gdy,"
    " przypuśćmy, załóżmy | czy | wiadomo, pyta*, zapyta*, pytani*, sprawdz*, zbada*, rozstrzyg*,"
    " jasne, wątpliw*, zdecyd*, ustal* |  | o ile wiem, o ile wiadomo, jeśli zsum*, jeśli policz*, jeśli doda*, jeśli porówn*, jeżeli zsum*, czy też, jeśli chodzi, jeżeli"
    " chodzi, jeśli tak, jeżeli tak, jeśli nie, jeśli możliwe, w takim razie, w razie potrzeby",
    "pt": "a condição de que, contanto que, a menos que, a não ser que, supondo que, na hipótese de,"
    " na hipótese de que, no caso de que, sob a condição de que, supondo-se que, admitindo que | se,"
    " caso | sabe, saber, sabem, sabia, decidir, decide, pergunt*, dúvida, esclarecer, determinar,"
    " verificar, ver, apurar, avali*, claro, certo, questão, investig*, dizer |  | *-se, se somarmos, se contarmos, se compararmos, se se somar*, se bem que,"
    " se não, se possível, se necessário, em caso, no caso, neste caso, nesse caso, o caso, um caso,"
    " do caso, este caso, se sim, se for o caso | a, o, as, os, um, uma, uns, umas, ele, ela, eles,"
    " elas, este, esta, esse, essa, seu, sua",
    "ro": "dacă, cu condiția ca, în caz că, în cazul în care, decât dacă, de parcă, ca și cum, în"
    " ipoteza că, presupunând că, cu condiția să, în cazul că, în eventualitatea că, admițând că |  | "
    " |  | dacă nu cumva, dacă da, dacă nu",
    "ru": "ли, ль, если, разве что, как если бы, ежели, кабы, допустим, предположим |  |  | ли, ль |"
    " чуть ли не, едва ли не, не так ли, мало ли, шутка ли, вряд ли не, если не ошиба*, если сложить, если посчитать, если подсчитать, если сравнить, если прибавить, если учесть,"
    " если угодно,"
    " если верить, если не сказать, если говорить, если да, если нет, если так, если это так, если"
    " возможно, в случае с, в этом случае, в таком случае, в любом случае, в каждом случае",
    "si": "| | | ද යන්න, ද නැද්ද, නම්",
    "sk": "keby, pokiaľ, ledaže | či, ak | jasné, vie, nevie, pýta*, otázka |  | pokiaľ ide, ak ide,"
    " či už, ak áno, ak nie, v tomto prípade, v takom prípade, v každom prípade",
    "sl": "če, ako | ali | jasno, ve, vedo, vpraša*, vprašanje, odloč*, preiskuj* |  | če ne, če da,"
    " če je tako, v tem primeru, v vsakem primeru",
    "sq": "nëse, në qoftë se, po qe se, sikur, me kusht që | | a | | nëse jo",
    "sr": "да ли, ли, је ли, ако, уколико, da li, li, je li, ako, ukoliko, у случају да, под условом"
    " да, под претпоставком да, u slučaju da, pod uslovom da, pod pretpostavkom da |  |  | ли, li |"
    " или, ili, ако да, ако је тако, у том случају, у сваком случају, ako da, ako je tako, u tom"
    " slučaju, u svakom slučaju",
    "sv": "huruvida, ifall, såvida, förutsatt att, som om, under förutsättning att, på villkor att, i"
    " fall att, i den händelse att, under antagandet att, i händelse av att, antag att | om |"
    " oklart, ovisst, vet, veta, visste, frågade, frågar, frågat, fråga, frågan, frågan är, undrar,"
    " undrade, avgöra, pröva, utreder, utreda, tveksamt, ställning till, tvivel, tvivlar, undersöker,"
    " undersöka, se, säker, säkert, osäkert, okänt |  | om man räknar, om man lägger, om man jämför, om vi räknar, om hur, om vem, om vad, om vilk*, om att, om"
    " två, om tre, om några, om ett år, om ett, om en, om natten, om dagen, om morgonen, om kvällen,"
    " om sommaren, om vintern, om våren, om hösten, om bord, om igen, om #, om än, om inte, om så är"
    " fallet, om så, om möjligt, om nödvändigt, om ja, om nej, även om",
    "sw": "iwapo, ikiwa, endapo, kana kwamba, kwa sharti kwamba, kwa masharti kwamba | kama |"
    " haijulikani, kujua, anajua, kuuliza, aliuliza, waliuliza, hajui, kuamua, wazi | au la",
    "ta": "ஒருவேளை, எனில் | | | இல்லையா, இல்லையா என்*, என்றால், எனில்",
    "te": "ఒకవేళ | | | లేదా అన్నది, లేదా అనేది, లేదో, అయితే",
    "th": "ถ้า, หาก, ถ้าหาก, สมมติว่า, สมมุติว่า, สมมติ, ในกรณีที่, โดยมีเงื่อนไขว่า, เว้นแต่, หากว่า"
    " |  |  | หรือไม่, หรือเปล่า, หรือยัง, ไหม, หรือมิได้ | หลากหลาย, หากแต่",
    "tl": "kung, sakaling, kapag, sa kondisyong, kung sakali, ipagpalagay |  |  | o hindi, ba | kung"
    " saan, kung paano, kung kailan, kung sino, kung bakit, kung ano, kung kanino, kung gaano, kung"
    " alin, kung ilan, kung kaya, kung hindi",
    "tr": "eğer, şayet, acaba, faraza, diyelim ki, varsayalım ki, tut ki |  |  | mi, mı, mu, mü, olup"
    " olma*, *ıp *madığı*, *ip *mediği*, *up *madığı*, *üp *mediği*, *p *mayacağı*, *p *meyeceği*,"
    " farz edilirse, varsayılırsa, varsayarsak, takdirde | eğer öyleyse, eğer varsa, bu takdirde",
    "uk": "якщо, якби, хіба що, чи не, якщо тільки, припустімо | чи | невідомо, неясно, питан*,"
    " запит*, спит*, вирішит*, з'ясув*, незрозуміло, перевір* |  | чи то, якщо не помиля*, якщо так,"
    " якщо ні, у такому разі, в такому разі, у цьому разі, у будь-якому разі",
    "ur": "آیا, اگر, کہ کیا, بشرطیکہ, فرض کریں, اس شرط پر کہ |  |  | یا نہیں | اگرچہ, اگر ایسا ہے",
    "uz": "agar, mabodo | | | yoki yo'q*, emasmi",
    "vi": "liệu, nếu, giả sử, miễn là, trừ khi, nhược bằng, phải chăng, với điều kiện, giả như, giả"
    " dụ, nếu như, trong trường hợp mà |  |  | hay không, hay chưa, có phải không | nếu không, vật"
    " liệu, dữ liệu, tài liệu, số liệu, nguyên liệu, nhiên liệu, tư liệu, chất liệu, trị liệu, nếu"
    " vậy, nếu có, nếu thế, trong trường hợp này",
    "zh": "是否, 能否, 会否, 會否, 可否, 有没有, 有沒有, 是不是, 会不会, 會不會, 能不能, 如果, 假如, 要是, 倘若, 倘, 假使, 若是, 若果, 除非, 万一,"
    " 萬一, 一旦, 假设, 假設, 假若, 只要, 如若, 倘使, 设若, 設若, 若要 | 若 |  | 与否, 與否, 是否, 有没有, 有沒有, 的话, 的話 | 如果说, 如果說, 不可否认, 不可否認,"
    " 假设成立, 如果是, 如果是这样, 如果这样, " + COUNCILS,
}  # fmt: skip
# By what a sentence holds possible, hopes, fears or pretends what it does not state. By
# language four lists: words that do so at the head of a clause or right before a quote;
# phrases that lead up to what is held possible; what stands behind it; phrases that look
# like any of these and are none. Lists at the end may be missing.
POSSIBLE = {
    "af": "miskien, dalk, moontlik, waarskynlik, vermoedelik, hopelik | dit is moontlik dat, hoop"
    " dat, vrees dat |  | so * as moontlik, so * moontlik, waar moontlik, vir sover moontlik",
    "am": "ምናልባት, ምናልባትም |  | ሊሆን ይችላል",
    "ar": "ليت, ليته, ليتها, ليتهم, ليتنا, ليتني, يا ليت, لعله, لعلها, لعلهم, كأنما, كأن, كأنه, كأنها, كأنهم, وكأن, وكأنه, وكأنها,"
    " ربما, لعل, عسى | من الممكن أن, من المحتمل أن, يحتمل أن, قد يكون, يأمل أن, يخشى أن",
    "az": "kaş, kaş ki, sanki,"
    " bəlkə, bəlkə də, ehtimal, yəqin, güman ki, ola bilsin | mümkündür ki, ola bilər ki,"
    " ümid edir ki, qorxur ki | ola bilər",
    "be": "быццам, нібыта, хоць бы,"
    " магчыма, можа, мабыць, напэўна, верагодна, пэўна | можа быць, баіцца што, спадзяецца"
    " што",
    "bg": "сякаш, дано, като че ли,"
    " може би, вероятно, навярно, евентуално | възможно е, надява се, опасява се, страхува"
    " се",
    "bn": "হয়তো, সম্ভবত, বোধহয় | সম্ভব যে, হতে পারে | হতে পারে",
    "ca": "potser, tal vegada, possiblement, probablement | és possible que, és probable que, pot"
    " ser que, tant de bo, espera que, tem que",
    "cs": "kéž, kéž by, jako by, jakoby,"
    " možná, snad, asi, pravděpodobně, patrně, zřejmě | je možné, může být, bojí se, doufá",
    "cy": "efallai, hwyrach, o bosib, yn ôl pob tebyg | gobeithio, ofni",
    "da": "som om, gid,"
    " måske, muligvis, formentlig, sandsynligvis, formodentlig, antagelig, antageligvis,"
    " eventuelt, forhåbentlig | det er muligt at, det kan være at, håber at, håber på at,"
    " frygter at, frygter for at, lod som om",
    "de": "vielleicht, möglicherweise, womöglich, eventuell, vermutlich, wahrscheinlich,"
    " mutmaßlich, wohl, hoffentlich | es ist möglich dass, es kann sein dass, es könnte sein"
    " dass, gut möglich dass, hofft dass, hoffte dass, hoffen dass, hofften dass, befürchtet"
    " dass, befürchten dass, befürchtete dass, fürchtet dass, fürchten dass, fürchtete dass,"
    " träumt davon dass, so als ob, so als wäre, so als hätte, so als sei",
    "el": "λες και, σαν να,"
    " ίσως, πιθανόν, πιθανώς, ενδεχομένως, μάλλον | μπορεί να, ενδέχεται να, είναι πιθανό,"
    " ελπίζει ότι, φοβάται ότι, μακάρι",
    "en": "perhaps, maybe, possibly, conceivably, probably, presumably, hopefully, hoped, feared,"
    " wished, pretended | it is possible that, it was possible that, it may be that, it"
    " might be that, it could be that, it is conceivable that, it is likely that, it was"
    " likely that, it is probable that, hopes that, hoped that, hope that, hoping that,"
    " fears that, feared that, fear that, fearing that, pretends that, pretended that,"
    " pretend that, dreams that, dreamed that, dreamt that, if only, would that",
    "eo": "kvazaŭ,"
    " eble, verŝajne, kredeble, supozeble | esperas ke, timas ke",
    "es": "quizá, quizás, tal vez, acaso, a lo mejor, posiblemente, probablemente, ojalá | es"
    " posible que, es probable que, puede ser que, puede que, cabe la posibilidad de que,"
    " esperan que, espera que, teme que, temen que, temía que, finge que, fingió que",
    "et": "justkui,"
    " võib-olla, ehk, tõenäoliselt, arvatavasti, võimalik, vahest, loodetavasti | on"
    " võimalik et, loodab et, kardab et",
    "eu": "agian, beharbada, ziurrenik, apika, segur aski |  | ote",
    "fa": "کاش, ای کاش, کاشکی, مگر, گویی,"
    " شاید, احتمالا, احتمالاً | ممکن است, امکان دارد, امیدوار است که, امید است که, نگران است"
    " که",
    "fi": "kunpa, jospa,"
    " ehkä, kenties, mahdollisesti, todennäköisesti, luultavasti, toivottavasti | on"
    " mahdollista että, voi olla että, toivoo että, toivoi että, pelkää että, pelkäsi että",
    "fr": "peut-être, peut-être que, peut-être qu'*, probablement, vraisemblablement,"
    " possiblement | il se peut que, il se peut qu'*, il est possible que, il est possible"
    " qu'*, il est probable que, il est probable qu'*, espère que, espère qu'*, espérait"
    " que, espérait qu'*, espèrent que, craint que, craint qu'*, craignait que, craignent"
    " que, craignent qu'*, feint que, rêve que",
    "ga": "b'fhéidir, seans, is dócha, is dóigh | tá súil aige, tá eagla air",
    "gl": "quizais, se cadra, talvez, posiblemente, probablemente, seica, oxalá | é posible que,"
    " é probable que, pode que, espera que, teme que",
    "gu": "કદાચ, સંભવતઃ | શક્ય છે કે, આશા છે કે",
    "he": "אולי, כנראה, קרוב לוודאי | ייתכן ש*, יתכן ש*, ייתכן כי, יתכן כי, אפשר ש*, ייתכן, יתכן,"
    " הלוואי",
    "hi": "शायद, संभवतः, कदाचित, मुमकिन है | हो सकता है, संभव है, आशा है कि, उम्मीद है कि, आशंका"
    " है कि, डर है कि, काश",
    "hr": "kao da, da bar, kad bi bar,"
    " možda, vjerojatno, valjda | moguće je da, može biti da, nada se da, boji se da",
    "hu": "talán, esetleg, valószínűleg, feltehetően, feltehetőleg, alighanem, remélhetőleg |"
    " lehet hogy, lehetséges hogy, reméli hogy, remélik hogy, attól tart hogy, bárcsak",
    "hy": "երանի, կարծես,"
    " գուցե, միգուցե, հավանաբար, երևի, թերևս | հնարավոր է որ, հույս ունի որ, վախենում է որ |"
    " կարող է",
    "id": "seolah-olah, seakan-akan, seolah, seakan,"
    " mungkin, barangkali, bisa jadi, boleh jadi, kemungkinan, kemungkinan besar, semoga |"
    " ada kemungkinan bahwa, berharap bahwa, berharap, khawatir bahwa, khawatir |  | se* mungkin, sedapat mungkin",
    "is": "kannski, ef til vill, sennilega, líklega, hugsanlega, mögulega, væntanlega, vonandi |"
    " vonar að, óttast að",
    "it": "forse, magari, probabilmente, possibilmente, verosimilmente, presumibilmente | può"
    " darsi che, è possibile che, è probabile che, spera che, sperava che, sperano che, teme"
    " che, temeva che, temono che, finge che",
    "ja": " | もしかすると, もしかしたら, ひょっとすると, ひょっとしたら, おそらく, 恐らく, たぶん, 多分 | かのよう, かの様, だろう, でしょう, 可能性が, 恐れが, おそれが,"
    " と期待",
    "ka": "ნეტავ,"
    " შესაძლოა, იქნებ, ალბათ, შეიძლება | იმედი აქვს რომ, ეშინია რომ",
    "kk": "мүмкін, бәлкім, сірә |  | мүмкін",
    "km": " | ប្រហែលជា, អាចថា, ប្រហែល",
    "kn": "ಬಹುಶಃ, ಪ್ರಾಯಶಃ |  | ಇರಬಹುದು",
    "ko": "아마, 아마도, 어쩌면, 혹여 |  | 지도 모른다, 지도 모르, 수도 있다, 것 같다, 듯하다, 모양이다, 가능성이",
    "ky": "балким, мүмкүн, кыязы |  | мүмкүн",
    "lo": " | ບາງທີ, ອາດຈະ, ອາດ",
    "lt": "tarsi,"
    " galbūt, gal, tikriausiai, turbūt, matyt, veikiausiai | galimas daiktas, gali būti kad,"
    " tikisi kad, baiminasi kad",
    "lv": "it kā,"
    " varbūt, iespējams, droši vien, laikam | iespējams ka, cer ka, baidās ka",
    "mk": "како да,"
    " можеби, веројатно, веројатно дека | можно е, се надева дека, се плаши дека",
    "ml": "ഒരുപക്ഷേ, ഒരുപക്ഷെ, ഒരു പക്ഷേ |  | ആയിരിക്കാം, ഉണ്ടാകാം",
    "mn": "магадгүй, магад |  | магадгүй, байж магад",
    "mr": "कदाचित, बहुधा, संभवतः | शक्य आहे की, आशा आहे की",
    "my": " | ဖြစ်နိုင်သည်မှာ, ဖြစ်ကောင်း | နိုင်သည်, လိမ့်မည်",
    "ne": "शायद, सायद, सम्भवतः | सम्भव छ, आशा छ | हुन सक्छ",
    "nl": "misschien, wellicht, mogelijk, vermoedelijk, waarschijnlijk, allicht, hopelijk | het"
    " is mogelijk dat, het kan zijn dat, het zou kunnen dat, hoopt dat, hoopte dat, hopen"
    " dat, vreest dat, vreesde dat, vrezen dat |  | zo * mogelijk, zo * en * mogelijk, voor zover mogelijk,"
    " voorzover mogelijk, waar mogelijk, indien mogelijk, al het mogelijk, wel mogelijk",
    "no": "kanskje, muligens, trolig, sannsynligvis, antakelig, antakeligvis, formodentlig,"
    " trulig, eventuelt, forhåpentligvis | det er mulig at, det kan hende at, det kan være"
    " at, håper at, håpet at, frykter at, fryktet at, lot som om",
    "pa": "ਸ਼ਾਇਦ, ਸੰਭਵ ਹੈ, ਸੰਭਵ ਤੌਰ 'ਤੇ | ਹੋ ਸਕਦਾ ਹੈ",
    "pl": "może, być może, prawdopodobnie, chyba, zapewne, pewnie, przypuszczalnie, oby | możliwe"
    " że, niewykluczone że, nie jest wykluczone że, ma nadzieję że, mają nadzieję że, obawia"
    " się że, obawiają się że, udaje że, udawał że",
    "pt": "talvez, porventura, possivelmente, provavelmente, quiçá, oxalá, se calhar | é possível"
    " que, é provável que, pode ser que, tomara que, espera que, esperam que, teme que,"
    " temem que, temia que, finge que, fingiu que",
    "ro": "poate, poate că, probabil, probabil că, pesemne | este posibil ca, e posibil ca, este"
    " posibil să, e posibil să, s-ar putea ca, s-ar putea să, speră că, speră ca, se teme că",
    "ru": "словно, хоть бы, лишь бы,"
    " возможно, может, может быть, быть может, вероятно, наверное, наверно, видимо, пожалуй,"
    " вдруг, авось, похоже | не исключено, вполне возможно, надеется что, надеются что,"
    " надеялся что, опасается что, опасаются что, боится что, боятся что, притворился что,"
    " сделал вид что, делает вид что",
    "si": "සමහරවිට, සමහර විට, බොහෝ විට |  | විය හැක",
    "sk": "kiež, kiež by, akoby, ako by,"
    " možno, azda, asi, pravdepodobne, zrejme, vari, snáď | je možné, môže byť, dúfa, bojí"
    " sa",
    "sl": "kot da, ko bi le, ko bi vsaj,"
    " morda, mogoče, verjetno, najbrž, bržkone | možno je da, upa da, boji se da",
    "sq": "sikur,"
    " ndoshta, mbase, ka mundësi, ka të ngjarë, kushedi | shpreson se, ka frikë se",
    "sr": "као да, кад би бар, kao da, kad bi bar,"
    " можда, вероватно, ваљда, možda, verovatno, valjda | могуће је да, може бити да, нада"
    " се да, боји се да, moguće je da, može biti da, nada se da, boji se da",
    "sv": "kanske, möjligen, möjligtvis, eventuellt, troligen, sannolikt, förmodligen,"
    " antagligen, förhoppningsvis | det är möjligt att, det kan hända att, det kan vara så"
    " att, hoppas att, hoppades att, fruktar att, befarar att, befarade att, låtsas att,"
    " låtsades att",
    "sw": "laiti, kana kwamba,"
    " labda, huenda, pengine, yamkini, yawezekana | inawezekana kwamba, anatumaini kwamba,"
    " anahofia kwamba",
    "ta": "ஒருவேளை, அநேகமாக |  | இருக்கலாம்",
    "te": "బహుశా, ఒకవేళ |  | ఉండవచ్చు, ఉండొచ్చు",
    "th": " | ราวกับ, บางที, อาจจะ, อาจ, คงจะ, หวังว่า, เกรงว่า",
    "tl": "marahil, siguro, baka, malamang, posible | posibleng, umaasa na, natatakot na",
    "tr": "belki, belki de, muhtemelen, büyük ihtimalle, herhalde, galiba, keşke, umarım,"
    " olasılıkla |  | olabilir, muhtemel, mümkün, ihtimali, umuyor, umut ediyor",
    "uk": "ніби, неначе, наче, хоч би,"
    " можливо, може, може бути, мабуть, імовірно, ймовірно, певно, напевно, либонь, хай би |"
    " не виключено, цілком можливо, сподівається що, сподіваються що, побоюється що,"
    " побоюються що, боїться що",
    "ur": "شاید, غالبا, غالباً, ممکن ہے | ہو سکتا ہے, امید ہے کہ, خدشہ ہے کہ, کاش",
    "uz": "balki, ehtimol, ehtimol ki, shoyad | umid qiladiki, qo'rqadiki | bo'lishi mumkin",
    "vi": "giá mà, giá như, như thể, cứ như,"
    " có lẽ, có thể, có khi, biết đâu, e rằng, ước gì | có khả năng, hy vọng rằng, hy vọng,"
    " lo ngại rằng, lo sợ rằng",
    "zh": " | 仿佛, 彷彿, 也许, 也許, 或许, 或許, 可能, 大概, 恐怕, 说不定, 說不定, 没准, 希望, 担心, 擔心 | 的可能 | 可能性, 不可能, 尽可能, 盡可能, 毫不怀疑, 毫不懷疑, 希望小学, 希望小學, 希望工程",
}  # fmt: skip
# What makes a condition only before "that", or "if", and of a thing no clause: "in case of
# fire". The languages are those with a comma before "that".
OPEN_BEFORE_THAT = {
    "be": "пры ўмове, у выпадку, дапусцім",
    "bg": "при условие, в случай, при положение, в случая",
    "cs": "za podmínky, za předpokladu, v případě, pro případ, dejme tomu",
    "de": "angenommen, vorausgesetzt, im fall, im falle, für den fall, unter der bedingung, unter der"
    " voraussetzung, unter der annahme, gesetzt den fall, unter dem vorbehalt",
    "eo": "kondiĉe, supoze, kaze, okaze",
    "et": "tingimusel, eeldusel, oletades, juhul",
    "fi": "siinä tapauksessa, sillä ehdolla, olettaen, edellyttäen, sillä oletuksella",
    "hu": "feltéve, abban az esetben, azzal a feltétellel, feltételezve",
    "hy": "պայմանով, այն դեպքում",
    "ka": "იმ პირობით, იმ შემთხვევაში",
    "lt": "su sąlyga, tuo atveju, darant prielaidą",
    "lv": "ar nosacījumu, gadījumā, pieņemot",
    "pl": "pod warunkiem, na wypadek, zakładając, przyjmując, w przypadku",
    "ru": "при условии, в случае, при допущении, в предположении, допустим",
    "sk": "za podmienky, za predpokladu, v prípade, pre prípad",
    "sl": "pod pogojem, v primeru, ob predpostavki",
    "uk": "за умови, у разі, в разі, у випадку, припустімо",
}
# What makes a condition of the main clause beside it. By language five lists: words at the
# head of a clause that is a condition; those that are one behind the main clause, where
# fewer are or more stands with them, nothing if there is no difference; words that ask
# before them; phrases that look like them and are none; verbs that begin a condition at
# the head of a sentence. Lists at the end may be missing.
CONDITIONS = {
    "af": "indien, mits, tensy, as, op voorwaarde dat | indien, mits, tensy, op voorwaarde dat",
    "ar": "إذا, وإذا, فإذا, لو, إن لم, ما لم, في حال, بشرط أن, شريطة أن, إلا إذا | إذا, ما لم, في حال,"
    " بشرط أن, شريطة أن, إلا إذا | سأل*, يسأل*, يعرف, يعلم | حتى لو, حتى إذا, كما لو, ما إذا, إذا ب*, إذا كان الأمر"
    " كذلك, في حال الطوارئ",
    "az": "əgər, bir şərtlə ki",
    "be": "калі б, калі толькі, пры ўмове",
    "bg": "ако, при условие, в случай че, освен ако | | | ако не се лъжа, дори ако, дори и ако, сякаш",
    "bn": "যদি | যদি | | যদিও",
    "ca": "si, a condició que, sempre que, llevat que, en cas que | si el, si la, si l'*, si els, si les,"
    " si no, a condició que, llevat que, en cas que | pregunt*, sap, saber, decid*, dubt* | si bé, com si,"
    " fins i tot si",
    "cs": "pokud, jestli, jestliže, kdyby, *-li, ledaže, za podmínky, za předpokladu | pokud, jestliže,"
    " kdyby, ledaže, za podmínky, za předpokladu | ptal*, neví, rozhod* | i kdyby, jako kdyby, pokud jde,"
    " pokud vím, pokud víme, pokud je známo, zda-li, není-li, ne-li",
    "cy": "os, oni bai",
    "da": "hvis, såfremt, medmindre, forudsat at, på betingelse af at | hvis det, hvis de, hvis den, hvis han, hvis hun, hvis man, hvis vi, hvis der, hvis ikke, hvis *en *r, hvis *et *r, hvis *ne *r, såfremt, medmindre, forudsat at, på betingelse af at | spurgt*, ved | selv hvis, hvis"
    " jeg husker, hvis man vil | havde, skulle",
    "de": "wenn, nur wenn, falls, sofern, es sei denn, vorausgesetzt, angenommen, unter der bedingung |"
    " wenn, nur wenn, falls, sofern, es sei denn, vorausgesetzt, unter der bedingung, hätte, wäre | |"
    " auch wenn, selbst wenn, als wenn, wie wenn, immer wenn, wenn auch, wenn überhaupt, wenn nicht alles täuscht, wenn man so will,"
    " wenn ich mich, wenn ich recht, wenn es um, wenn man bedenkt, wenn nicht gar, wenn nicht sogar, wenn"
    " gleich, kein wunder wenn, außer wenn, wenn man von, falls überhaupt, falls sie, wenn sie wissen |"
    " hätte, hätten, wäre, wären, sollte, sollten, käme, gäbe",
    "el": "αν, εάν, εφόσον, εκτός αν, υπό την προϋπόθεση | | ρώτησ*, ρωτ*, ξέρ*, γνωρίζ* | αν και, ακόμα κι αν,"
    " ακόμη και αν, ακόμα και αν, ακόμη κι αν, σαν να, αν πιστέψουμε, αν θυμάμαι, λες και αν",
    "en": "if, only if, unless, provided, providing, as long as, so long as, assuming, supposing, on"
    " condition that, in case, in the event that, barring |"
    " if, only if, when and if, if and when, unless, provided that, provided it, provided they, provided"
    " he, provided she, provided there, providing that, as long as, so long as, assuming, on condition"
    " that, in the event that, should the, should a, should his,"
    " should her, should their, should he, should she, should it, should they, had the, had he, had she,"
    " had it, had they | ask*, wonder*, know, knows, knew, sure, certain, unclear, clear, see, check*,"
    " doubt*, decide*, determine*, establish*, tell, told, say, said, matter*, care*, question*, judge,"
    " find out, learn*, consider*, discuss*, mind, investigat*, test*, wonder, surprise*, better | even"
    " if, as if, what if, if anything, if nothing else, if only, if ever, provided with, provided by, provided for, if you ask, if you want*, if you need, if you wish, if you would like, if you'd like, if you're not, if you are not, if you"
    " look, if you like, if you will, if you wish, if you please, if you must, if you prefer, if i"
    " remember, if i recall, if memory, if one may, if we are honest, if not for, if not a, if not the, as"
    " long as #, as long as a, as long as the, as long as records, as long as two, as long as three, so long as to, whether or"
    " if, just in case, in any case, in case you, if the report is to be, if reports are"
    " to be, if it is to be believed, if the shoe, if any, if truth be told, had the chance, had the"
    " right, had the feeling, if there ever was | had, should, were, but for the, but for a",
    "eo": "se, kondiĉe, krom se | | demand*, scias | eĉ se, kvazaŭ se",
    "es": "si, a condición de que, con tal de que, siempre que, siempre y cuando, en caso de que, a menos"
    " que, salvo que, a no ser que, de no | si el, si la, si los, si las, si un, si una, si no, si gana*,"
    " si se, si su, si sus, si hay, si él, si ella, si ellos, si lo, si le, si les, a condición de que,"
    " con tal de que, siempre que, siempre y cuando, a menos que, salvo que, a no ser que | pregunt*,"
    " sab*, decid*, dud*, determin*, averigu*, compro*, ver | si bien, como si, incluso si, aun si, si"
    " acaso, si cabe, si mal no recuerdo, si se quiere, por si, si se tiene en cuenta, si se me permite,"
    " si no me, que si, siempre que #, siempre que *ó, siempre que *aba, siempre que *ía, siempre que pudo, siempre que"
    " fue, si quieres, si quiere, si desea*, si necesita*, si usted, si hacemos caso | si no fuera",
    "et": "juhul kui, eeldusel, tingimusel",
    "eu": "baldin",
    "fa": "اگر, چنانچه, در صورتی که, به شرطی که, مگر اینکه | اگر, در صورتی که, به شرطی که, مگر اینکه | پرسید*,"
    " می‌دان* | حتی اگر",
    "fi": "jos, mikäli, ellei, edellyttäen | | | vaikka jos, jos kohta, ikään kuin jos",
    "fr": "si, s'il, s'ils, à condition que, à condition qu'*, à condition de, pourvu que, pourvu qu'*, à"
    " moins que, à moins qu'*, au cas où, sauf si le, sauf si la, sauf si les, sauf si l'* | si le, si la, si les, si l'*, si un, si une, si des,"
    " si elle, si elles, si on, si nous, si vous, si son, si sa, si ses, si leur*, si ce, si cette, si"
    " ces, s'il, s'ils, à condition que, à condition qu'*, pourvu que, pourvu qu'*, à moins que, à moins"
    " qu'*, sauf si | demand*, savoir, sai*, sav*, ignor*, décid*, vérifi*, voir, déterminer, question,"
    " dire | même si, même s'il, même s'ils, comme si, comme s'il, comme s'ils, si bien, si ce n'est, si"
    " l'on en croit, si l'on veut, si l'on peut, si j'ai, si je me, s'il vous plaît, s'il est vrai que, si"
    " l'on excepte, si l'on compte, si on excepte, si l'on considère, s'il en est, si nous en croyons, si ... soit-il, si ... soit-elle, si vous voulez, si vous souhaitez, si vous avez"
    " besoin |",
    "ga": "má, dá, mura",
    "gl": "se, a condición de que, a menos que, en caso de que | a condición de que, a menos que | | se ben",
    "gu": "જો | જો",
    "he": "אם, אילו, אילולא, בתנאי ש*, אלא אם, במידה ו* | אם, בתנאי ש*, אלא אם | שאל*, יודע*, לבדוק, להחליט,"
    " ברור, ידוע | אם כי, גם אם, אף אם, כאילו",
    "hi": "अगर, यदि, बशर्ते | अगर, यदि, बशर्ते | पूछ* | अगर हाँ, यदि हाँ, भले ही",
    "hr": "ako, ukoliko, kad bi, pod uvjetom, osim ako | ako, ukoliko, pod uvjetom, osim ako | | čak i ako,"
    " ako ne griješim, makar ako",
    "hu": "ha, hogyha, amennyiben, feltéve, csak ha | | | ha nem is, még ha, mintha, akkor is ha, ha úgy"
    " tetszik, ha jól",
    "hy": "եթե, պայմանով",
    "id": "jika, jikalau, kalau, apabila, asalkan, kecuali jika, dengan syarat, seandainya | jika,"
    " jikalau, asalkan, kecuali jika, dengan syarat, seandainya | tanya*, bertanya, tahu | bahkan jika,"
    " meskipun jika",
    "is": "ef, nema, svo fremi",
    "it": "se, solo se, a condizione che, purché, qualora, a meno che, a patto che, nel caso in cui, salvo"
    " che | se il, se lo, se la, se l'*, se i, se gli, se le, se un, se una, se non, se vince, se verrà,"
    " se sarà, se ci, solo se, a condizione che, purché, qualora, a meno che, a patto che | chied*,"
    " chies*, domand*, sapere, sa, sanno, sapeva, decid*, verific*, vedere, capire, chiaro, dubbio, dire |"
    " se ne, se non altro, se non che, come se, anche se, perfino se, se vogliamo, se si vuole, se ben"
    " ricordo, se stess*, se lo prese, se la prese, se la cavò, se non la, se non lo, se non addirittura,"
    " se si pensa, se si esclude",
    "ja": "もし, 万一, 仮に | ただし | | 例えば, たとえば, いわば, 言わば, 言えば, いえば, 言い換えれば, 言わせれば, 換言すれば, 比べれば, なぜなら, によれば, 見れば, みれば, 考えれば, その場合, この場合, さもなければ, そうでなければ, 思えば, 要約すれば",
    "ka": "თუ, თუკი | | | თუმცა, თუნდაც",
    "kk": "егер",
    "ko": "만약, 만일 | 만약, 만일 | | 왜냐하면, 말하면, 예를 들면, 예를 들자면, 의하면, 따르면, 이 경우*, 그 경우*, 반면",
    "ky": "эгер",
    "lt": "jei, jeigu, nebent, su sąlyga | | | net jei",
    "lv": "ja, ja vien, ar nosacījumu | | | pat ja",
    "mk": "ако, доколку, под услов, освен ако | | | дури и ако",
    "mr": "जर",
    "nl": "als de, als het, als een, als er, als hij, als zij, als ze, als men, als we, als wij, als je, als dat, als dit, als die, als niemand, als iemand, als alles, indien, mits, tenzij, op voorwaarde dat, alleen als | indien, mits, tenzij, op voorwaarde"
    " dat, alleen als, als de, als het, als hij, als zij, als ze, als er, als men, als we | vraag*, vroeg*,"
    " gevraagd, weet, weten, bekend, gezien, beschouwd, benoemd, dien*, gold*, geld*, beter, groter, zo, even,"
    " net, werk*, gebruik*, aangewezen, gekozen, zowel, beschouw*, anders | als het ware, als gevolg, als"
    " het om, als een van, als de eerste, als de enige, als de grootste, ook als, zelfs als, net als, als"
    " men wil, als ik me | had, mocht, zou, was",
    "no": "hvis, dersom, såfremt, med mindre, forutsatt at, på betingelse av at | | spurt*, vet | selv"
    " hvis, selv om, hvis jeg husker, om ikke | hadde, skulle",
    "pa": "ਜੇ, ਜੇਕਰ",
    "pl": "jeśli, jeżeli, o ile, gdyby, chyba że, pod warunkiem | | pyta*, zapyta* | nawet jeśli, nawet"
    " jeżeli, nawet gdyby, jakby, o ile wiem, o ile wiadomo, jeśli chodzi, jeżeli chodzi, jeśli nie, jeśli"
    " wierzyć, jeśli wolno",
    "pt": "se, caso, a menos que, contanto que, desde que, a não ser que, a condição de que, sob a condição"
    " de que | se o, se a, se os, se as, se um, se uma, se ele, se ela, se não, se houver, caso o, caso a,"
    " a menos que, contanto que, a não ser que | pergunt*, sab*, decid*, dúvida, verificar, ver | se bem"
    " que, como se, mesmo se, se não me, se quiser*, caso contrário, desde que #, desde que o, desde que a",
    "ro": "dacă, cu condiția, în cazul în care | dacă, cu condiția, decât dacă | întreb*, știe, știu*,"
    " decid*, vedea | chiar dacă, ca și cum dacă, dacă e să credem, dacă nu chiar, dacă nu mă",
    "ru": "если, только если, при условии, ежели, кабы | | | даже если, как если, если верить, если"
    " угодно, если не ошиба*, если не сказать, если не считать, если говорить, если можно так, разве что"
    " если, словно если, если уж",
    "sk": "ak, keby, pokiaľ, ledaže, za podmienky | | | aj keby, akoby, ak nie, pokiaľ ide, ak ide, aj ak",
    "sl": "če, ako, pod pogojem, razen če | | | čeprav, tudi če, kot če, če ne",
    "sq": "nëse, në qoftë se, me kusht që | | pyet* | edhe nëse, sikur",
    "sr": "ако, уколико, под условом, осим ако, ako, ukoliko, pod uslovom, osim ako | | | чак и ако, čak i ako",
    "sv": "om, bara om, ifall, såvida, förutsatt att, under förutsättning att, på villkor att | ifall,"
    " såvida, förutsatt att, under förutsättning att, på villkor att, om inte, bara om, endast om,"
    " om *en *nner, om *et *nner, om *na *nner, om *en *ster, om *et *ster, om *na *ster, om *en *ker, om *et *ker, om *en *mmer, om *et *mmer, om *na *mmer, om *en *ar, om"
    " *et *ar, om *na *ar, om *en får, om *et får, om *en blir, om *et blir, om *en går, om *et går, om"
    " han *r, om hon *r, om det *r, om de *r, om man *r, om vi *r, om ingen *r | fråg*,"
    " undra*, vet, visste, oklart, avgör*, pröva*, osäkert | även om, som om, om inte annat, om än, om"
    " man så vill, om jag minns, om möjligt, om hur, om att, om vad, om vem, om vilk* | hade, skulle",
    "sw": "ikiwa, iwapo, endapo, kwa sharti",
    "th": "ถ้า, หาก, ถ้าหาก, เว้นแต่ | เว้นแต่",
    "tl": "kung, kapag, sakaling | sakaling | | kung saan, kung kailan, kung sino, kung ano, kung paano",
    "tr": "eğer, şayet | | | eğer öyleyse",
    "uk": "якщо, якби, за умови | | | навіть якщо, наче якби, якщо не помиля*, якщо вірити, якщо не рахувати",
    "ur": "اگر, بشرطیکہ | اگر, بشرطیکہ | | اگرچہ",
    "uz": "agar",
    "vi": "nếu, miễn là, trừ khi, với điều kiện, giả sử | nếu, miễn là, trừ khi, với điều kiện | hỏi, biết |"
    " nếu không muốn nói, ngay cả nếu, nếu vậy",
    "zh": "如果, 假如, 要是, 倘若, 假使, 若, 若是, 只要, 只有, 除非, 万一, 萬一, 一旦 | 除非, 只要, 如果, 前提是 | | 如果说, 如果說,"
    " 即使, 若干, 只要#, 只要一, 只要两, 只要兩, 只要三, 只要四, 只要五, 只要十, 只要几, 只有#, 只有一, 只有两, 只有三, 只有四, 只有五, 只有十,"
    " 只有几, 一旦时",
}  # fmt: skip
# Verbs that make a condition behind a main clause where that says what would be so: "had he".
INVERTED = {
    "de": "hätte wäre | hätte hätten wäre wären würde würden könnte könnten",
    "en": "had should | would could might will may",
}
# What is excepted, at the head of a sentence: "except in Utah, ...".
EXCEPTIONS = {
    "ar": "باستثناء",
    "cs": "s výjimkou",
    "da": "undtagen i, med undtagelse af",
    "de": "außer in, außer im, mit ausnahme",
    "el": "εκτός από, με εξαίρεση",
    "en": "as long as, so long as, except in, except for, except on, except at, except when, with the exception of, with one"
    " exception, save for, bar for",
    "es": "salvo en, excepto en, excepto cuando, con excepción de, a excepción de, con la excepción de",
    "fi": "lukuun ottamatta",
    "fr": "sauf en, sauf à, sauf au, sauf aux, sauf dans, sauf pour, sauf sur, à l'exception de, à l'exception"
    " du, à l'exception des, hormis, excepté",
    "hu": "kivéve",
    "it": "tranne in, tranne a, tranne che, salvo in, eccetto, a eccezione di, ad eccezione di, a eccezione"
    " del*, ad eccezione del*",
    "nl": "behalve in, met uitzondering van",
    "no": "unntatt i, med unntak av",
    "pl": "z wyjątkiem",
    "pt": "exceto em, exceto no, exceto na, exceto nos, exceto nas, salvo em, salvo no, salvo na, com exceção"
    " d*, à exceção d*",
    "ro": "cu excepția",
    "ru": "за исключением",
    "sv": "utom i, förutom i, med undantag av, med undantag för",
    "uk": "за винятком",
}
# What makes of a quote a charge, something that was prevented, feigned or only may or might
# have been, by a piece of the words and a pattern for a text with `<` and `>` around the quote;
# `~` stands for some words, `@` parts a verb from the word behind which the quote may begin:
# "accused Ben of <stealing>", "accused <Ben of stealing>".
MAY = r"\b(?:may|might)(?:\s(?:also|well|even|soon|still|yet|now))?\s<(?!\d)"
TH_IF = (
    r"(?:\A|\s)(?:และ|แต่)?(?:ถ้าหาก|หากว่า|หาก|ถ้า|สมมติว่า|สมมุติว่า|ในกรณีที่|ตราบใดที่)[^\s<]{2,60}"
    r"(?:\s[^\s<]{1,20})?\s+(?:ก็)?<"
)
KM_IF = r"(?:\A|\s)(?:ប្រសិនបើ|ប្រសិនជា|បើសិន|បើ)[^\s<]{2,60}\s+<"
LO_IF = r"(?:\A|\s)(?:ຖ້າຫາກ|ຖ້າ|ຫາກ)[^\s<]{2,60}(?:\s[^\s<]{1,20})?\s+(?:ກໍ)?<"
EN_WAS = r"\bwas\s(?:to\s<have\s|(?:supposed|meant|due|scheduled)\sto\s(?:have\s)?<)"
EN_WERE = r"\bwere\s(?:to\s<have\s|(?:supposed|meant|due|scheduled)\sto\s(?:have\s)?<)"
EN_AS = (
    r"\b(?:pos(?:e|es|ed|ing)|masquerad(?:e|es|ed|ing))\sas\s(?:an?\s|the\s)?<"
    r"|\bpass(?:es|ed|ing)?\s(?:him|her|them)sel\w+\soff\sas\s(?:an?\s|the\s)?<"
)
EN_BAR = r"(?:bar|bars|barred|barring)@from(?=\s*<?\s*\w{2,}ing\b)"
EN_BAN = r"(?:ban|bans|banned|banning)@from(?=\s*<?\s*\w{2,}ing\b)"
EN_STOP = r"stop(?:s|ped|ping)?@from(?=\s*<?\s*\w{2,}ing\b)"
DE_SICH = (
    r"\b(?:gab|gaben|gibt|geben)\ssich\s(?:\w+\s)?als\s(?:ein\w{0,2}\s)?<[^>]*>[^.;:]*\baus\b"
    r"|\b(?:gab|gaben|gibt|geben)\ssich\s(?:\w+\s)?<als\s[^>]*>[^.;:]*\baus\b"
)
DE_VERB = r"\b(?:verbot|verboten|verbietet|verbieten)~,?\s*<[^>]*(?:\szu\s\w+n|\w{2,}zu\w+en)\b"
FR_PEU = r"\b(?:peut|peuvent)\s(?:\w+\s)?<(?:avoir|s'être)\s\w+(?:é|ée|és|u|ue|i|is|it)\b|\b(?:peut|peuvent)\savoir\s(?:été\s)?<"
NL_KAN = r"\b(?:kan|kunnen)\s(?:\w+\s)?<[^>,]*(?:hebben|zijn)\s\w+(?:d|t|en)\b|\b(?:kan|kunnen)\s<[^>,]*\b(?:ge|be|ver)\w+(?:d|t|en)\s(?:hebben|zijn)\b"
NL_VOOR = r"\b(?:deed|doet|deden|doen)\szich\s(?:\w+\s)?voor\sals\s(?:een\s)?<|\b(?:gaf|geeft|gaven)\szich\suit\svoor\s(?:een\s)?<"
NL_VERB = r"\b(?:verbood|verbiedt|verboden|verbieden)~\s(?:om\s)?<[^>]*\bte\s\w+n\b"
DA_KAN = (
    r"\b(?:kan|må)\s(?:\w+\s)?<have\s\w+(?:et|t|en)\b|\b(?:kan|må)\s(?:\w+\s)?have\s<"
)
ES_DEB = r"\bdeb(?:e|en|ió|ieron|ería|erían)\s(?:de\s)?<haber\b|\bdeb(?:e|en|ió|ieron|ería|erían)\s(?:de\s)?haber\s(?:sido\s)?<"
ES_PUD = r"\b(?:pudo|pudieron)\s<haber\b|\b(?:pudo|pudieron)\shaber\s(?:sido\s)?<"
IT_FIN = r"\b(?:finse|finge|finsero|fingeva|fingendo)\sdi\sessere\s(?:un[ao]?\s|un')?<"
UNREAL = {
    "km": {"ប្រសិន": KM_IF, "បើ": KM_IF},
    "lo": {"ຖ້າ": LO_IF, "ຫາກ": LO_IF},
    "my": {"လျှင်": r"လျှင်[\s၊]*<", "ရင်": r"ရင်[\s၊]+<", "ပါက": r"ပါက[\s၊]+<"},
    "ar": {
        "اتهم": r"[وف]?(?:اتهم\w*|يتهم\w*|تتهم\w*)(?:~\s+ب\w+(?:\s+\w+)?\s*<|~\s*<(?:\S+\s+){0,4}?ب\w+)",
        " قد ": r"(?<!\w)قد\s*<[يتن]\w{2,}",
        "منع": r"(?<!\w)(?:منع\w*|يمنع\w*|تمنع\w*)@من",
        "انتحل": r"(?<!\w)(?:انتحل\w*|ينتحل)~\s*<",
        " لو ": r"(?<!\w)لو\s[^،,.<]{2,40}<ل\w{2,}",
    },
    "bg": {
        "обвин": r"обвин\w+@в|във|че",
        "подози": r"(?:за)?подози\w+@в|във|че",
        "забрани": r"забран\w+@да",
    },
    "ca": {
        "acus": r"(?:ha\s)?acus(?:a|en|ava|aven|at|à)@de|d'",
        "podria": r"\b(?:podria|podrien|pot|poden)\s<(?:haver|ser|estar)\b|\b(?:podria|podrien|pot|poden)\shaver\s<",
        "prohib": r"(?:va\s)?prohib\w+~\s*<\w+(?:ar|er|ir|re)\b",
    },
    "cs": {
        "obvin": r"(?:obvin\w+|obviňuj\w+)@z|ze",
        "podezř": r"podezřív\w+@z|ze",
        "moh": r"\b(?:mohl[aiyo]?)\s<\w+t\b",
        "zakáz": r"zakáz\w+~,?\s*<\w+t\b",
        "zabrán": r"zabrán\w+~,\s*<?aby",
        "vydáv": r"vydáv\w+\sse\s(?:\w+\s)?za\s<|\bse\svydáv\w+\sza\s<",
    },
    "da": {
        "anklag": r"anklag\w+@for(?:\sat)?",
        "mistænk": r"mistænk\w+@for(?:\sat)?",
        "sigt": r"\bsigt(?:er|ede|et)@for(?:\sat)?",
        " kan ": DA_KAN,
        " må ": DA_KAN,
        "kunne": r"\bkunne\s(?:\w+\s)?<have\s",
        "forbød": r"(?:forbød|forbyder|hindrede|hindrer)~\s(?:i\s)?at\s<",
        "udgav": r"\b(?:udgav|udgiver)\ssig\sfor\s(?:at\svære\s)?(?:en\s|et\s)?<",
    },
    "de": {
        "beschuldig": r"\bbeschuldig\w+~,\s*<[^>]*(?:\szu\s\w+n|\w{2,}zu\w+en)\b|\bbeschuldig\w+~\s*<[^>,]*,[^>]*\szu\s\w+n\b"
        r"|\bbeschuldig(?:t|te|ten|en)~\s*(?:<|des\s<|der\s<)(?:des|der|eines|einer|\w+s\b)",
        "verdächtig": r"\bverdächtig(?:t|te|ten|en)~,?\s*<[^>]*\szu\s\w+n\b",
        "wirft": r"\bwirft~\svor,\s*<",
        "warf": r"\bwarf(?:en)?~\svor,\s*<",
        "werfen": r"\bwerfen~\svor,\s*<",
        "untersag": r"\b(?:untersag\w+)~,?\s*<[^>]*(?:\szu\s\w+n|\w{2,}zu\w+en)\b",
        "verbot": DE_VERB,
        "verbiet": DE_VERB,
        "hindert": r"\b(?:ver)?hindert\w*~(?:,\s*|\sdaran,\s*)<",
        "gab sich": DE_SICH,
        "gaben sich": DE_SICH,
        "gibt sich": DE_SICH,
        "geben sich": DE_SICH,
        ", um ": r"\bzu\s\w+,?\sum\s<[^>]*\szu\s\w+n\b",
    },
    "el": {
        "κατηγορ": r"κατηγορ\w+@ότι|πως|για",
        "υποψι": r"υποψι\w+@ότι|πως|για",
        "απαγόρ": r"απαγόρ\w+~\s(?:να\s)?<",
        "εμπόδι": r"εμπόδι\w+~\s(?:να\s)?<",
        "παρίστ": r"παρίστ\w+\s(?:τον\s|την\s|το\s)?<",
    },
    "en": {
        " may ": MAY,
        " might ": MAY,
        "could": r"\bcould\s(?:\w+ly\s|well\s|also\s)?<have\s",
        "must": r"\bmust\s(?:\w+ly\s|also\s)?<have\s",
        "should": r"\bshould\s(?:\w+ly\s|also\s)?<have\s",
        "would": r"\bwould\s(?:\w+ly\s|also\s)?<have\s",
        "ought": r"\bought\sto\s<have\s",
        "was to": EN_WAS,
        "was supposed": EN_WAS,
        "was meant": EN_WAS,
        "was due": EN_WAS,
        "was scheduled": EN_WAS,
        "were to": EN_WERE,
        "were supposed": EN_WERE,
        "were meant": EN_WERE,
        "were due": EN_WERE,
        "were scheduled": EN_WERE,
        "accus": r"(?<!the\s)(?<!an\s)(?<!both\s)accus(?:e|es|ed|ing)@of(?=\s*<|\s\w+\s*<|\s*\w{2,}ing\b)",
        "suspect": r"(?<!the\s)(?<!a\s)(?<!any\s)suspect(?:s|ed|ing)?@of(?=\s*<|\s\w+\s*<|\s*\w{2,}ing\b)",
        "charg": r"charg(?:e|es|ed|ing)@with(?=\s*<|\s\w+\s*<|\s*\w{2,}ing\b)",
        "acquit": r"acquit(?:s|ted)?@of(?=\s*<|\s\w+\s*<|\s*\w{2,}ing\b)",
        "prevent": r"prevent(?:s|ed|ing)?@from(?=\s*<?\s*\w{2,}ing\b)",
        "stops ": EN_STOP,
        "stopped": EN_STOP,
        "stopping": EN_STOP,
        "bars ": EN_BAR,
        "barred": EN_BAR,
        "barring": EN_BAR,
        " bans ": EN_BAN,
        "banned": EN_BAN,
        "banning": EN_BAN,
        "block": r"block(?:s|ed|ing)?@from(?=\s*<?\s*\w{2,}ing\b)",
        "keep": r"keeps?@from(?=\s*<?\s*\w{2,}ing\b)",
        "kept": r"kept@from(?=\s*<?\s*\w{2,}ing\b)",
        "prohibit": r"prohibit(?:s|ed|ing)?@from(?=\s*<?\s*\w{2,}ing\b)",
        "discourag": r"discourag(?:e|es|ed|ing)@from(?=\s*<?\s*\w{2,}ing\b)",
        "dissuad": r"dissuad(?:e|es|ed|ing)@from(?=\s*<?\s*\w{2,}ing\b)",
        "pretend": r"\bpretend(?:s|ed|ing)?\sto\s(?:be|have\sbeen)\s(?:an?\s|the\s)?<",
        "posed as": EN_AS,
        "poses as": EN_AS,
        "posing as": EN_AS,
        "pose as": EN_AS,
        "masquerad": EN_AS,
        "off as": EN_AS,
        "impersonat": r"\bimpersonat(?:e|es|ed|ing)\s(?:an?\s|the\s)?<",
        " too ": r"\btoo\s\w+\sto\s<",
    },
    "es": {
        "acus": r"(?<!el\s)(?<!la\s)(?<!un\s)(?<!los\s)acus(?:a|an|ó|aron|aba|aban|ado|ando)@de(?!\w)",
        "acusac": r"acusaci(?:ón|ones)@de(?!\w)",
        "sospech": r"sospech(?:a|an|ó|aron|aba)@de(?!\w)",
        "podr": r"\b(?:podría|podrían)\s(?:\w+mente\s|también\s)?<(?:haber|ser|estar)\b|\b(?:podría|podrían)\shaber\s(?:sido\s)?<",
        "pued": r"\b(?:puede|pueden)\s<haber\b|\b(?:puede|pueden)\shaber\s(?:sido\s)?<",
        "pudo": ES_PUD,
        "pudi": ES_PUD,
        "debe": ES_DEB,
        "debi": ES_DEB,
        "impid": r"impid\w+~\s(?:a\s\w+\s)?<[^>]*?\w+[aei]r\b",
        "prohib": r"prohib\w+~\s(?:a\s\w+\s)?<[^>]*?\w+[aei]r\b",
        "pasar": r"\bpasar\spor\s(?:un[ao]?\s)?<",
        "fing": r"\bfing\w+\sser\s(?:un[ao]?\s)?<",
        "demasiado": r"\bdemasiado\s\w+\spara\s<",
        "dud": r"(?<!sin\s)\bdud(?:o|as|amos|an|aba|aban|ó|aron)\s(?:mucho\s)?(?:de\s)?(?:que\s)?<",
    },
    "et": {
        "süüdist": r"süüdist\w+~\s*<[^>]*\w+(?:ses|mises|guses|tes)\b",
        "kahtlust": r"kahtlusta\w+~\s*<[^>]*\w+(?:ses|mises|guses|tes)\b",
    },
    "fa": {"متهم": r"متهم~\s*<|متهم\s(?:به\s)?<|<[^>]*>\s*متهم"},
    "fi": {
        "syyt": r"\b(?:syytt(?:ää|i|ivät|ävät)|syytetään|syytettiin)~\s*<[^>]*\w+(?:sta|stä)\b",
        "epäil": r"\bepäil(?:ee|i|ivät|evät|lään|tiin)~\s*<[^>]*\w+(?:sta|stä|neen)\b",
        "liene": r"\b(?:lienee|lienevät)~\s*<",
        "saatta": r"\b(?:saattaa|saattavat)~\s*<(?:olla\s)?\w+",
        "saatto": r"\b(?:saattoi|saattoivat)~\s*<\w+",
        "voi": r"\b(?:voi|voivat|voisi|voisivat)\s(?:\w+\s)?(?:olla\s<|<olla\s)\w+",
        "esiinty": r"\besiintyi\s<\w+na\b",
    },
    "fr": {
        "accus": r"(?<!l')(?<!un\s)(?<!une\s)(?<!les\s)accus(?:e|ent|ait|aient|a|èrent|é|ée)@(?:de|du|des)(?!\w)|d'",
        "soupçonn": r"soupçonn(?:e|ent|ait|aient|a|é|ée)@(?:de|du|des)(?!\w)|d'",
        "pourrai": r"\b(?:pourrait|pourraient)\s(?:\w+\s)?<(?:avoir|être|s'être)\b|\b(?:pourrait|pourraient)\s(?:\w+\s)?(?:avoir|être|s'être)\s(?:été\s)?<",
        "devrai": r"\b(?:devrait|devraient|aurait\sdû|auraient\sdû)\s(?:\w+\s)?<(?:avoir|être)\b",
        "aurai": r"\b(?:aurait|auraient)\s(?:pu|dû)\s<",
        "peut ": FR_PEU,
        "peuvent ": FR_PEU,
        "devai": r"\b(?:devait|devaient)\s(?:\w+ment\s)?<(?:s'|se\s|être\s)?\w+(?:er|ir|re)\b",
        "empêch": r"empêch\w+@de(?!\w)|d'",
        "interdi": r"interdi\w*@de(?!\w)|d'",
        "passer": r"\bpasser\spour\s(?:une?\s)?<",
        "passé": r"\bpassée?\spour\s(?:une?\s)?<",
        "sans doute": r"\bsans\sdoute\s(?:été\s)?<",
        "trop ": r"\btrop\s\w+\spour\s<",
    },
    "gl": {
        "acus": r"acus(?:a|an|ou|aron)@de(?!\w)",
        "puid": r"\b(?:puido|podería|poderían)\s<?ter\b",
    },
    "he": {
        "האשי": r"[וש]?(?:האשי\w+|מאשי\w+)~\s+(?:ב\w+\s*<|<(?:\S+\s){0,4}?ב\w+|ש?<ב\w+)",
        "מואש": r"(?:מואשם|מואשמת|הואשם|הואשמה)\s<ב\w+",
        "עשוי": r"(?<!\w)עשוי\w{0,2}\s<ל\w+",
        "עלול": r"(?<!\w)עלול\w{0,2}\s<ל\w+",
        "מנע": r"(?<!\w)(?:מנע\w*|מונע\w*)~\s<?(?:מ\w+\s<|ל\w+)",
        "התחז": r"התחז\w+\s<",
    },
    "hi": {
        "आरोप": r">\s*(?:का|के|की)?\s*(?:आरोप|इल्ज़ाम|इल्जाम)",
        "शक": r">\s*(?:का|के)\s*(?:शक|संदेह)",
        "होग": r"(?:गया|गई|गयी|गए|दिया|दी|लिया|ली|किया|चुका|चुकी)>\s*होग[ाी]|>\s*(?:गया|गई|गयी|गए|दिया|दी|लिया|ली|किया)?\s*हो(?:ंगे|\sसकत[ाीे])",
        "रोक": r">\s*से\s(?:रोक|मना)",
    },
    "hr": {
        "optuž": r"optuž\w+@za|da|zbog",
        "sumnjič": r"(?:o)?sumnjič\w+@za|da|zbog",
        " mog": r"\b(?:mogao|mogla|mogli)\s(?:je\s|bi\s)?<\w+ti\b",
        "zabran": r"zabran\w+~\s(?:da\s)?<",
    },
    "hu": {
        "vádol": r"\bvádol\w*~,\s*(?:hogy\s)?<",
        "gyanús": r"\bgyanús\w+~,\s*(?:hogy\s)?<",
        "adta": r">\s*adta\ski\smagát",
        "tiltott": r"tiltott\w*~,\s*(?:hogy\s)?<",
    },
    "id": {
        "menuduh": r"\bmenuduh~\s<",
        "dituduh": r"\bdituduh\s(?:telah\s)?<",
        "diduga": r"\bdiduga\s(?:telah\s|kuat\s)?<",
        "mencegah": r"\bmencegah~\s<",
        "melarang": r"\bmelarang~\s<",
        "berpura": r"\bberpura-pura\s(?:menjadi\s)?<",
        "menyamar": r"\bmenyamar\ssebagai\s<",
    },
    "it": {
        "accus": r"(?<!dell')(?<!l')accus(?:a|ano|ò|arono|ava|avano|ato|ata|ando)@di(?!\w)|d'",
        "sospett": r"sospett(?:a|ano|ò|ava|ato|ata)@di(?!\w)|d'",
        "potr": r"\b(?:potrebbe|potrebbero)\s(?:\w+\s)?(?:<(?:aver|avere|essere|esser)|(?:aver|avere|essere|esser)\s(?:stat\w\s)?<)",
        "può": r"\b(?:può|possono)\s<(?:aver|avere|esser|essere)\s\w+(?:t[oaie]|s[oaie])\b|\b(?:può|possono)\saver\w?\s<",
        "doveva": r"\b(?:doveva|dovevano)\s<\w+(?:are|ere|ire)\b",
        "impedi": r"impedi\w+@di(?!\w)|d'",
        "vieta": r"\bvieta\w*@di(?!\w)|d'",
        "proib": r"proib\w+@di(?!\w)|d'",
        "spacci": r"\bspacci\w+\sper\s(?:un[ao]?\s|un')?<",
        "fins": IT_FIN,
        "fing": IT_FIN,
        "troppo": r"\btroppo\s\w+\sper\s<",
    },
    "ja": {
        "疑い": r">(?:た|だ)?(?:という)?疑い(?:が|で|を|も)",
        "容疑": r">(?:た|だ)?(?:という)?容疑(?:が|で|を|も)",
        "非難": r">と(?:して)?非難",
        "訴え": r">と(?:して)?訴え",
        "装": r">(?:を|に)装",
        "なりす": r">になりす",
        "ふり": r">のふりを",
    },
    "ko": {
        "안": r"(?<![가-힣])안\s<|>\s*안\s[가-힣]",  # "did not", by a word of its own
        "못": r"(?<![가-힣])못\s<|>\s*못\s[가-힣]",
        "혐의": r">(?:는|을|를|던|았다는|었다는)?\s*(?:혐의|의혹)",
        "의혹": r">(?:는|을|를)?\s*의혹",
        "행세": r">\s*행세",
        "사칭": r">(?:을|를)?\s*사칭",
        "비난": r">고\s비난",
        "고발": r">고\s고발",
    },
    "lt": {
        "kaltin": r"(?:ap)?kaltin\w+~,?\s*(?:kad\s)?<",
        "įtar": r"įtar\w+~,?\s*(?:kad\s)?<",
    },
    "lv": {"apsūdz": r"apsūdz\w*~\s(?:par\s)?<"},
    "mk": {"обвин": r"обвин\w+@за|дека"},
    "nl": {
        "beschuldig": r"beschuldig\w*@van(?!\w)|ervan\s",
        "verd": r"verd(?:enkt|enken|acht|achten)@van(?!\w)",
        " kan ": NL_KAN,
        " kunnen ": NL_KAN,
        "verbo": NL_VERB,
        "verbied": NL_VERB,
        "verhinder": r"verhinder\w*~(?:\sdat)?\s<",
        "zich voor": NL_VOOR,
        "zich uit": NL_VOOR,
        " om ": r"\bte\s\w+\som\s<[^>]*\bte\s\w+n\b",
    },
    "no": {
        "anklag": r"anklag\w*@for(?:\så)?",
        "mistenk": r"mistenk\w*@for(?:\så)?",
        "sikt": r"\bsikt(?:er|et|ede)@for(?:\så)?",
        " kan ": r"\bkan\s(?:\w+\s)?(?:<ha\s\w+|ha\s<)",
        " må ": r"\bmå\s(?:<ha\s\w+|ha\s<)",
        "forbød": r"(?:forbød|forbyr|hindret|hindrer)~\s(?:i\s)?å\s<",
        " seg ": r"\b(?:utga|utgir)\sseg\sfor\s(?:å\svære\s)?(?:en\s|et\s)?<",
    },
    "pl": {
        "oskarż": r"oskarż(?:a|ają|ył|yła|yli|ono|ał|ała)@o(?!\w)",
        "podejrz": r"podejrzew\w+@o(?!\w)",
        " móg": r"\bmógł(?:by)?\s<\w+(?:ć|c)\b",
        " mog": r"\bmog(?:ła|ło|li|ły)(?:by)?\s<\w+(?:ć|c)\b",
        "zakaz": r"zakaz\w+~\s<\w+(?:ć|c|nia)\b",
        "zabron": r"zabron\w+~\s<\w+(?:ć|c)\b",
        "uniemożliw": r"uniemożliw\w+~\s<",
        "podaw": r"\bpodaw\w+\ssię\sza\s<",
        "uda": r"\budaw(?:ał|ała|ali|ały)\s<",
    },
    "pt": {
        "acus": r"(?<!o\s)(?<!os\s)(?<!um\s)(?<!do\s)(?<!ao\s)acus(?:a|am|ou|aram|ava|avam|ado|ada)@de(?!\w)",
        "acusaç": r"acusaç(?:ão|ões)@de(?!\w)",
        "suspeit": r"suspeit(?:a|am|ou|aram|ava)@de(?!\w)",
        "pod": r"\b(?:pode|podem|poderia|poderiam|poderá|poderão)\s(?:\w+mente\s|também\s)?(?:<(?:ter|haver)|(?:ter|haver)\s(?:sido\s)?<)",
        "dev": r"\b(?:devia|deviam|deveria|deveriam)\s(?:ter\s)?<\w+(?:ar|er|ir|do)\b",
        "impedi": r"\bimped\w+@de(?!\w)",
        "imped": r"\bimped\w+@de(?!\w)",
        "proib": r"proib\w+@de(?!\w)",
        "passar": r"\bpassar\spor\s(?:uma?\s)?<",
        "fing": r"\bfing\w+\sser\s(?:uma?\s)?<",
    },
    "ro": {
        "acuz": r"acuz\w+@(?:de|că)(?!\w)",
        "suspect": r"(?<!un\s)suspect(?:ează|ea|at|ată)@(?:de|că)(?!\w)",
        "putea": r"\b(?:ar|ar\sfi)\sput(?:ea|ut)\s(?:să\s)?(?:fi\s)?<",
        "interzi": r"interzi\w+~\s(?:să\s)?<",
        "drept": r"\bdat\sdrept\s(?:un\s|o\s)?<",
    },
    "ru": {
        "обвин": r"обвин(?:ил|ила|или|яет|яют|ял|яла|яли)@в|во",
        "подозрева": r"подозрева(?:ет|ют|л|ла|ли)@в|во",
        " мог": r"\bмог(?:ла|ли|ло)?(?:\sбы)?\s<\w+(?:ть|ти|чь|ться|тись)\b",
        "запре": r"запре(?:тил\w*|щает|щают|щал\w*)~\s<[^>]*?\w+(?:ть|ти|чь|ться)\b",
        "помеша": r"помеша\w+~\s<\w+(?:ть|ти|чь|ться)\b",
        "выда": r"\bвыда(?:вал|вала|вали|ет|л|ла|ют)\sсебя\sза\s<",
        "слишком": r"\bслишком\s\w+,?\sчтобы\s<",
        "должен": r"\bдолж(?:ен|на|но|ны)\s(?:был|была|было|были)\s<\w+(?:ть|ти|чь|ться)\b",
        "должн": r"\bдолж(?:ен|на|но|ны)\s(?:был|была|было|были)\s<\w+(?:ть|ти|чь|ться)\b",
    },
    "sk": {
        "obvin": r"(?:obvin\w+|obviňuj\w+)@z|zo",
        "podozriev": r"podozriev\w+@z|zo",
        "moh": r"\bmoh(?:ol|la|li|lo)\s<\w+ť\b",
        "zakáz": r"zakáz\w+~,?\s*<\w+ť\b",
    },
    "sl": {"obtož": r"obtož\w+@da", "prepoved": r"prepoved\w+~\s<"},
    "sr": {
        "оптуж": r"оптуж\w+@за|да|због",
        "optuž": r"optuž\w+@za|da|zbog",
        "забран": r"забран\w+~\s(?:да\s)?<",
    },
    "sv": {
        "anklag": r"anklag\w*@för(?:\satt)?",
        "misstänk": r"misstänk\w*@för(?:\satt)?",
        "misstänks": r"\bmisstänks\s(?:<ha\s|ha\s<)",
        " kan ": r"\bkan\s(?:\w+\s)?(?:<ha\s\w+|ha\s<)",
        "måste": r"\bmåste\s(?:<ha\s\w+|ha\s<)",
        "torde": r"\btorde\s(?:\w+\s)?<",
        "förbjöd": r"(?:förbjöd|förbjuder)~\s(?:att\s)?<\w+a\b",
        "hindra": r"hindra\w*~\s(?:från\s)?att\s<",
        "låtsa": r"\blåtsa\w+\s(?:vara\s)?(?:en\s|ett\s)?<",
        "utgav": r"\butg(?:av|er)\ssig\sför\satt\svara\s(?:en\s|ett\s)?<",
    },
    "th": {
        "หาก": TH_IF,
        "ถ้า": TH_IF,
        "สมมติ": TH_IF,
        "ในกรณี": TH_IF,
        "ตราบใด": TH_IF,
        "กล่าวหา": r"กล่าวหา(?:ว่า)?\s*<",
        "ต้องสงสัย": r"(?<!ไม่)ต้องสงสัย(?:ว่า)?\s*<",
        "อาจ": r"(?:อาจ|อาจจะ)\s*<",
        "ปลอมตัว": r"ปลอมตัวเป็น\s*<",
        "ห้าม": r"ห้าม(?:ไม่ให้)?[^<\s]{0,20}<",
    },
    "tr": {
        "suçla": r">(?:\w{0,6})\s*(?:ile\s)?suçla",
        "itham": r">(?:\w{0,6})\s*(?:ile\s)?itham",
        "şüphel": r">(?:\w{0,6})\s*şüphel",
        "olmalı": r"m[iıuü]ş>\s*olmalı",
        "olabil": r"m[iıuü]ş>\s*olabil",
        "saydı": r"\w{1,30}saydi\w{0,3},?\s<",
        "seydi": r"\w{1,30}seydi\w{0,3},?\s<",
        "gibi": r">\s*gibi\sdavran",
        "süsü": r">\s*süsü\sver",
        "engel": r">\w{0,6}\s*engelle",
    },
    "uk": {
        "звинува": r"звинува\w+@у|в",
        "обвинува": r"обвинува\w+@у|в",
        "підозрю": r"підозрю\w+@у|в",
        " міг": r"\bміг(?:\sби)?\s<\w+(?:ти|тися|тись)\b",
        "могл": r"\bмогл[аио](?:\sб|\sби)?\s<\w+(?:ти|тися|тись)\b",
        "заборон": r"заборон\w+~\s<[^>]*?\w+(?:ти|тися)\b",
        "вида": r"\bвида(?:вав|вала|є)\sсебе\sза\s<",
    },
    "ur": {"الزام": r">\s*(?:کا|کے)?\s*الزام"},
    "vi": {
        "cáo buộc": r"(?:bị\s)?cáo buộc~\s<",
        "tình nghi": r"(?:bị\s)?tình nghi\s<",
        "có thể": r"\bcó thể\s(?:đã\s)?<",
        "giả ": r"\bgiả\s(?:làm|danh)\s<",
        "ngăn": r"\bngăn~\s<",
        "cấm": r"\bcấm~\s<",
    },
    "zh": {
        "指控": r"(?:指控|被控|控告|指责|指責)(?![,，的])[^,，。<]{0,8}<|指控<",
        "涉嫌": r"涉嫌<",
        "被控": r"被控<",
        "被指": r"被指<",
        "怀疑": r"(?<!不)(?:怀疑|懷疑)[^,，。<的]{0,8}<",
        "冒充": r"冒充<",
        "假扮": r"假扮(?:成)?<",
        "禁止": r"禁止[^,，。<的]{0,8}<",
        "阻止": r"阻止[^,，。<的]{0,8}<",
    },
}
# What excepts something from a statement about all, in three lists: words before what they
# except; words behind it; and what looks like either and excepts nothing.
EXCEPTED = {
    "af": "behalwe, uitgesonderd, met uitsondering van | uitgesonderd | behalwe dat",
    "ar": "ما عدا, ماعدا, عدا, باستثناء, سوى, إلا, فيما عدا, ما خلا",
    "be": "акрамя, апрача, за выключэннем | | акрамя таго, апрача таго",
    "bg": "освен, с изключение на | | освен това, освен ако",
    "bn": "| ছাড়া, বাদে, ব্যতীত",
    "ca": "excepte, llevat de, tret de, a excepció de, fora de, salvant | exceptat*, exclòs*",
    "cs": "kromě, vyjma, s výjimkou, až na, mimo | | kromě toho, mimo jiné, mimo to",
    "cy": "heblaw am, heblaw, ac eithrio, ar wahân i | | heblaw hynny, ar wahân i hynny",
    "da": "undtagen, bortset fra, med undtagelse af, på naer | undtaget | alt undtagen",
    "de": "außer, ausgenommen, mit ausnahme, abgesehen von, bis auf ein*, bis auf wenige*, bis auf zwei, bis auf"
    " drei | ausgenommen, ausgeschlossen | außer kraft, außer betrieb, außer sich, außer gefahr,"
    " außer haus, außer atem, außer acht, außer dienst, außer frage, außer kontrolle, außer landes, außer dass",
    "el": "εκτός από, εκτός, πλην, με εξαίρεση | εξαιρουμένων, εξαιρουμένης | εκτός αυτού, εκτός από αυτό",
    "en": "except, excepting, apart from, aside from, other than, save for, with the exception of, with one exception,"
    " with two exceptions, with few exceptions, bar, barring, excluding, but not those, but not the ones"
    " | excepted, excluded | except that, except maybe, except perhaps, save for later, behind bar*",
    "eo": "krom, escepte de, esceptinte | | krom tio",
    "es": "excepto, salvo, a excepción de, a excepción del, con excepción de, con excepción del, con la excepción de,"
    " con la excepción del, exceptuando, exceptuados, menos los,"
    " menos las, menos el, menos la, menos en | exceptuad*, excluid* | a salvo, más o menos, por lo menos, al menos",
    "et": "välja arvatud, peale | välja arvatud | peale seda",
    "eu": "| izan ezik, salbu, kenduta",
    "fa": "به جز, بجز, جز, به غیر از, به استثنای, غیر از, مگر",
    "fi": "paitsi, lukuun ottamatta, poikkeuksena | lukuun ottamatta | paitsi että",
    "fr": "sauf, hormis, excepté, à l'exception, à l'exclusion, hors, à part, mis à part, en dehors de, exception"
    " faite | excepté*, exclu* | sain et sauf, saine et sauve, à part entière, à part égale, hors de, hors du, hors d'*, hors service,"
    " hors ligne",
    "ga": "ach amháin, seachas, cé is moite de",
    "gl": "agás, excepto, salvo, a excepción de, menos os, menos as | | a salvo",
    "he": "חוץ מ*, מלבד, למעט, פרט ל*, להוציא, זולת | | חוץ מזה, מלבד זאת",
    "hi": "सिवाय | को छोड़कर, को छोड़ कर, छोड़कर, के सिवा, के अलावा, के अतिरिक्त",
    "hr": "osim, izuzev, s izuzetkom, s iznimkom | | osim toga, osim ako",
    "hu": "kivéve | kivételével, kivéve, leszámítva",
    "hy": "բացի, բացառությամբ | բացառությամբ",
    "id": "kecuali, selain, terkecuali, dengan pengecualian | | selain itu",
    "is": "nema, fyrir utan, að undanskildum | undanskildum",
    "it": "tranne, eccetto, salvo, a eccezione, ad eccezione, fatta eccezione, con l'eccezione, escluso, esclusa,"
    " esclusi, escluse, meno, fuorché, all'infuori di | esclus*, eccettuat* | sano e salvo, sana e salva, più o meno,"
    " a meno, fuori meno",
    "ja": "| を除く, を除いて, を除いた, を除き, 以外の, 以外は, 以外、",
    "ka": "გარდა | გარდა",
    "km": "លើកលែងតែ, លើកលែង, ក្រៅពី",
    "ko": "| 제외한, 제외하고, 제외하면, 제외하곤, 빼고, 뺀, 이외의, 외에는",
    "lo": "ຍົກເວັ້ນ, ນອກຈາກ | | ນອກຈາກນີ້, ນອກຈາກນັ້ນ",
    "lt": "išskyrus, be | | be to",
    "lv": "izņemot | izņemot",
    "mk": "освен, со исклучок на | | освен тоа",
    "nl": "behalve, uitgezonderd, met uitzondering van, op een na, afgezien van | uitgezonderd, na | behalve dat",
    "no": "unntatt, bortsett fra, med unntak av, foruten | unntatt | alt unntatt",
    "pl": "oprócz, z wyjątkiem, poza, prócz, za wyjątkiem, wyjąwszy | | oprócz tego, poza tym, poza granic*",
    "pt": "exceto, excepto, salvo, à exceção, à excepção, com exceção, com excepção, menos os, menos as, menos o,"
    " menos a, fora os, fora as, tirando | excetuad*, excluíd* | a salvo, mais ou menos, pelo menos",
    "ro": "cu excepția, în afară de, mai puțin, exceptând, în afara | | în afară de asta",
    "ru": "кроме, за исключением, исключая, помимо, не считая | | кроме того, помимо этого, помимо того",
    "sk": "okrem, s výnimkou, až na | | okrem toho",
    "sl": "razen, z izjemo | | razen tega",
    "sq": "përveç, me përjashtim | | përveç kësaj",
    "sr": "осим, изузев, са изузетком, osim, izuzev, sa izuzetkom | | осим тога, osim toga",
    "sv": "utom, förutom, undantaget, med undantag, bortsett från | undantagen, undantaget, undantagna"
    " | utom sig, inom och utom, utom fara, allt utom",
    "sw": "isipokuwa, ila",
    "th": "ยกเว้น, เว้นแต่, นอกจาก | | นอกจากนี้, นอกจากนั้น",
    "tl": "maliban sa, maliban kay, liban sa, liban kay, puwera | | maliban sa rito, maliban dito",
    "tr": "| hariç, dışında, haricinde, istisna | bunun dışında",
    "uk": "крім, окрім, за винятком, за виключенням | | крім того, окрім того",
    "ur": "سوائے | کے سوا, کو چھوڑ کر, کے علاوہ",
    "vi": "trừ, ngoại trừ, ngoài | | ngoài ra, trừ phi",
    "zh": "除了, 除 | 除外, 之外, 以外 | 也, 还, 還, 除此, 解除, 排除, 消除, 清除, 开除, 開除, 拆除, 扣除, 删除, 刪除, 免除, 除夕, 除非",
}
EXCEPTED_BEFORE = frozenset("bn hi ja ko tr ur".split())
"""Languages in which what is excepted stands before what is said of all."""
# Words that say something of all, or of nobody but some; patterns of words.
UNIVERSAL = {
    "af": "al|alle|almal|elke|elkeen|niemand|geen|nooit|slegs",
    "ar": r"[وبلف]?(?:كل|جميع|كافة|كلها|جميعا|جميعها|دائما|فقط|لا احد|اي|الجميع|الكل|كلهم|لا أحد)",
    "be": r"усе|ўсе|усіх|усім|кожн\w+|ніхто|нічога|ніколі|толькі|усё",
    "bg": r"всички|всеки|всяка|всяко|никой|нищо|никога|само|целия|цялата",
    "bn": "সব|সকল|প্রত্যেক|প্রতিটি|কেউ|কোনো|শুধু",
    "ca": "tots|totes|tot|tota|cada|ningú|cap|res|sempre|mai|només",
    "cs": r"vš(?:ichni|echny|echno|e|echna|ech|em)|každ\w+|nikdo|nic|žádn\w+|nikdy|vždy|jen|pouze|cel\w{1,3}",
    "cy": r"pawb|pob|holl|popeth|neb|dim|byth|bob amser|yn unig",
    "da": "alle|alt|al|hver|hvert|ingen|intet|aldrig|altid|kun|hele|begge|samtlige",
    "de": r"alle[nrsm]?|sämtliche\w?|jede[rnsm]?|niemand\w*|kein\w{0,2}|nichts|nie|niemals|immer|stets|nur|ganze?\w?|überall"
    r"|beide\w?|ausnahmslos|ausschließlich|landesweit|bundesweit|flächendeckend",
    "el": r"όλ(?:οι|εσ|α|ουσ|ων|η|ο)|κάθε|κανείσ|κανένασ|καμία|κανένα|τίποτα|ποτέ|πάντα|μόνο",
    "en": "all|every|each|everyone|everybody|everything|everywhere|always|whole|entire|entirely|nobody|no one|no|none"
    "|nothing|never|nowhere|only|both|any|anyone|anybody|nationwide|exclusively",
    "eo": r"ĉiuj?n?|ĉio|ĉiam|neniu|nenio|neniam|nur|tuta",
    "es": r"todo el mundo|tod[oa]s?|cada|nadie|ningún|ningun[oa]?|nada|nunca|jamás|siempre|solo|sólo|únicamente|ambos|ambas|enter[oa]s?",
    "et": "kõik|iga|keegi|mitte|alati|ainult|kogu",
    "eu": "guztiak|guztiek|guzti|oro|inor|inork|beti|bakarrik",
    "fa": "همه|همه ی|تمام|تمامی|هر|كليه|هيچ|هيچكس|هميشه|فقط|تنها|سراسر",
    "fi": r"kaikki|kaikkia|kaikissa|kaikista|jokainen|joka|kukaan|mikään|mitään|koskaan|aina|vain|koko|kumpikin|molemmat",
    "fr": r"tou(?:s|t|te|tes)|chaque|chacun|chacune|personne|aucune?|rien|jamais|toujours|seul\w*|seulement|uniquement"
    r"|entier|entière|ensemble",
    "ga": r"gach|uile|iomlán|i gcónaí|aon duine|riamh|amháin",
    "gl": r"tod[oa]s?|cada|ninguén|ningún|nada|nunca|sempre|só",
    "he": r"[והבלמש]?כל|כולם|כולן|אף|איש|שום|תמיד|רק|לעולם|מעולם|כלל",
    "hi": "सभी|सब|हर|प्रत्येक|सारे|सारी|सारा|पूरे|पूरा|पूरी|कोई|किसी|केवल|सिर्फ|हमेशा|तमाम",
    "hr": r"sv[iaeou]|svih|svim|svak\w+|nitko|niko|ništa|nijed\w+|nikad|uvijek|samo",
    "hu": r"minden\w*|összes|mind|mindegyik|senki|semmi|soha|mindig|csak|egész|valamennyi",
    "hy": "բոլոր|բոլորը|ամեն|յուրաքանչյուր|ոչ ոք|ոչինչ|երբեք|միայն",
    "id": "semua|seluruh|setiap|tiap|segala|tidak ada|tak seorang|selalu|hanya|tidak pernah",
    "is": r"all\w{1,4}|hver\w*|enginn|engin|ekkert|aldrei|alltaf|aðeins",
    "it": r"tutt[oaei]|ogni|ognuno|ciascun\w*|nessun\w*|niente|nulla|mai|sempre|solo|soltanto|solamente|inter[oaei]|entramb\w",
    "ja": "すべて|全て|全員|全国|全ての|全校|全州|どの|いずれも|皆|みな|みんな|誰も|だれも|何も|常に|のみ|だけ|全",
    "ka": "ყველა|ყოველი|არავინ|არაფერი|მხოლოდ",
    "km": "ទាំងអស់|គ្រប់|រាល់|គ្មាន|តែប៉ុណ្ណោះ",
    "ko": "모든|모두|전부|전체|전원|각|매|아무도|아무것도|누구도|항상|만|전국",
    "lo": "ທຸກ|ທັງໝົດ|ບໍ່ມີໃຜ|ເທົ່ານັ້ນ|ສະເໝີ",
    "lt": r"vis[iaoų]\w*|kiekvien\w+|niekas|niekada|tik|visada",
    "lv": r"vis[iasu]\w*|katr\w+|neviens|nekad|tikai",
    "mk": r"сите|секој|секоја|секое|никој|ништо|никогаш|само",
    "nl": "alle|allen|alles|al|iedere|ieder|iedereen|elke|elk|niemand|geen|niets|nooit|altijd|alleen|hele|heel|beide",
    "no": "alle|alt|all|hver|hvert|ingen|intet|ingenting|aldri|alltid|bare|kun|hele|begge|samtlige",
    "pl": r"wszys\w+|każd\w+|nikt|nic|żad\w+|nigdy|zawsze|tylko|jedynie|cał\w+|oba|obie",
    "pt": r"toda a gente|tod[oa]s?|tudo|cada|ninguém|nenhum\w*|nada|nunca|jamais|sempre|só|somente|apenas|ambos|ambas|inteir\w+",
    "ro": r"to[tț]i|toate|tot|toată|fiecare|nimeni|niciun\w*|nicio|nimic|niciodată|mereu|doar|numai|întreg\w*",
    "ru": r"вс[её]|всех|всем|всеми|вся|весь|кажд\w+|люб\w{2,3}|никто|ничего|ничто|ни|никогда|всегда|только|лишь|оба|обе",
    "sk": r"všet\w+|všetci|každ\w+|nikto|nič|žiadn\w+|nikdy|vždy|len|iba|cel\w{1,3}",
    "sl": r"vs[iaeo]|vseh|vsem|vsak\w*|nihče|nič|noben\w*|nikoli|vedno|samo",
    "sq": "të gjithë|të gjitha|çdo|secili|askush|asnjë|asgjë|kurrë|gjithmonë|vetëm",
    "sr": r"св[иаеоу]|свих|свим|свак\w+|нико|ништа|ниједн\w+|никад|увек|само|sv[iaeou]|svih|svim|svak\w+|niko|ništa"
    r"|nijedn\w+|nikad|uvek|samo",
    "sv": "alla|allt|all|varje|var|ingen|inget|inga|ingenting|aldrig|alltid|bara|endast|hela|båda|samtliga",
    "sw": "wote|zote|yote|vyote|lote|kila|hakuna|kamwe|tu",
    "th": "ทุก|ทั้งหมด|ทั้งปวง|ไม่มีใคร|ไม่เคย|เท่านั้น|เสมอ|ทั้งสอง",
    "tl": "lahat|bawat|buong|walang|hindi kailanman|palagi|lamang",
    "tr": r"bütün|tüm|her|herkes|hepsi|hiç|hiçbir|kimse|daima|yalnızca|sadece|tamamı|tümü",
    "uk": r"ус[іея]|вс[іея]|усіх|всіх|усім|весь|увесь|кожн\w+|ніхто|нічого|жод\w+|ніколи|завжди|лише|тільки|обидва",
    "ur": "تمام|سب|ہر|سبھی|سارے|کوئی|کسی|صرف|ہمیشہ",
    "vi": "tất cả|mọi|mỗi|toàn bộ|các|không ai|không có|luôn|chỉ|cả hai",
    "zh": "所有|全部|全体|全體|每|一切|任何|都|全|没有人|沒有人|无人|無人|从不|總是|总是|只有|各",
}
# What excepts only right behind such a word: "everyone but the minister".
EXCEPT_ONE = {
    "ca": "menys",
    "cy": "ond",
    "de": "bis auf, minus",
    "en": "but, save, minus, except for",
    "es": "menos",
    "fr": "moins",
    "he": "אלא",
    "pt": "menos, fora, à parte",
    "sl": "krom",
    "sv": "frånsett, minus",
}
# What may stand between what excepts and whom it excepts: articles, "of"; folded patterns.
BEFORE_EXCEPTED = (
    r"the|of|der|die|das|den|dem|des|von|von der|le|la|les|l'|du|de la|de l'|el|los|las|els|l|de|del|de los|de las|il|lo|gli|i"
    r"|dei|degli|della|delle|dell'|di|o|a|os|as|do|da|dos|das|het|van|van de|van het|det|av|af|τον|την|το|του|τησ|των|τουσ|τισ|τα"
    r"|az|al-"
)
# What takes back a report, a claim or a charge, or makes its clause doubtful, in four lists:
# verbs and what says so of a report; the reports; phrases that lead up to "that" by themselves;
# and those behind which "that" may be left out.
TAKEN_BACK = {
    "af": "trek ... terug, teruggetrek, onttrek, herroep, vrygespreek, verwerp | berig*, artikel*, bewering*,"
    " aanklag*, beskuldiging*, verdenking* | die indruk, vermoed, per abuis",
    "ar": "سحب*, تسحب*, يسحب*, تراجع عن, تراجعت عن, تراجع ... عن, تراجعت ... عن, برأ, برأه, برأته, برأت, برئ,"
    " تبرئة, تبرئته, صحح, صححت, مبالغ, سابقة لأوانها, بدد, بددت, اعتذر عن, اعتذرت عن, أسقط, أسقطت | خبر*, الخبر,"
    " تقرير*, التقرير, مقال*, المقال, اتهام*, الاتهام*, تهمة, التهمة, ادعاء*, الادعاء*, تصريح*, التصريح*, بيان*,"
    " البيان, أنباء, الأنباء, تقارير, التقارير, الشبهة | الانطباع, انطباعا, انطباع, يشتبه*, يشتبهون, يوحي, توحي,"
    " يلمح*, نشرنا خطأ, كتبنا خطأ, تشتبه* | أخطأنا, لقد أخطأنا",
    "az": "geri götür*, geri çək*, bəraət | xəbər*, iddia*, ittiham*, məqalə*, məlumat* | təəssürat*, səhvən",
    "be": "адклікал*, адклікаў, апраўдал*, апраўдаў, адхіліл*, адхіліў | паведамленн*, артыкул*, абвінавачванн*,"
    " заяв* | уражанне, падазрае, падазраюць, памылкова",
    "bg": "оттегл*, отзова, отзоваха, оправда, оправдаха, оправдан*, преждевременн*, преувеличен*, поправи*,"
    " разсея*, изтри* | съобщени*, статия*, новина*, новини*, обвинени*, твърдени*, подозрени*, информаци*,"
    " изявлени* | впечатление*, подозира*, намекв*, по погрешка | сгрешихме",
    "bn": "প্রত্যাহার*, খালাস, বাতিল | প্রতিবেদন*, খবর*, দাবি*, অভিযোগ*, বক্তব্য* | ধারণা দেয়",
    "ca": "retir*, retract*, absol*, exculp*, desestim*, prematur*, exagerad*, corregi*, rectific*, dissip* |"
    " notíci*, article*, acusació, acusacions, càrrec*, afirmació, afirmacions, informació*, sospit*, denúncia*,"
    " declaració* | la impressió, sospit*, insinu*, per error | ens vam equivocar, ens hem equivocat",
    "cs": "stáhl*, stahuj*, stažen*, odvolal*, vzal* ... zpět, zprostil*, zproštěn*, osvobodil*, osvobozen*,"
    " zamítl*, zamítn*, očistil*, opravil*, opraven*, předčasn*, přehnan*, rozptýl*, smazal* | zpráv*, článek,"
    " článk*, tvrzení, obvinění, obžalob*, podezření, informac*, výrok*, žalob*, nařčení | dojem, podezřív*,"
    " podezírá, podezírají, zalhal*, insinu*, má podezření, mají podezření | zmýlili jsme se, spletli jsme se",
    "cy": "tynnodd ... yn ôl, tynnwyd ... yn ôl | adroddiad*, honiad*, stori, erthygl, cyhuddiad* | yr argraff",
    "da": "trak ... tilbage, trækker ... tilbage, trukket tilbage, trukket ... tilbage, tilbagekald*, frikend*,"
    " frifund*, frifind*, rettet, korriger*, forhastet, forhastede, overdrev* | artikel*, historie*, nyhed*,"
    " rapport*, påstand*, anklage*, beskyldning*, sigtelse*, tiltale*, mistanke*, oplysning*, udtalelse* |"
    " indtryk*, mistænker, insinuerer, ved en fejl | vi tog fejl, tog fejl",
    "de": "zog ... zurück, zieht ... zurück, zogen ... zurück, zurückgezogen, nahm ... zurück, nimmt ... zurück,"
    " nahmen ... zurück, zurückgenommen, widerrief*, widerrufen, widerruft, freigesprochen, sprach ... frei,"
    " spricht ... frei, entlastet*, wies ... zurück, wiesen ... zurück, weist ... zurück, weisen ... zurück,"
    " wies ... ab, weist ... ab, wies ... von sich, abgewiesen, korrigiert*, berichtigt*, verfrüht, voreilig,"
    " übertrieben, ausgeräumt, entkräftet*, zerstreut*, fallengelassen, fallen gelassen, ließ ... fallen, ließen"
    " ... fallen, verwarf, verworfen, gelöscht, entschuldigt* sich für, bat um entschuldigung für, baten um"
    " entschuldigung für, steht noch aus, stehen noch aus | meldung*, bericht*, behauptung*, artikel*, beitrag,"
    " nachricht*, vorwurf*, vorwürfe*, anklage*, anschuldigung*, verdacht*, aussage*, darstellung*,"
    " unterstellung*, klage, eilmeldung*, beweis* | erweck* den eindruck, erweck* ... den eindruck, vermittel*"
    " den eindruck, vermittel* ... den eindruck, eindruck erweck*, eindruck vermittel*, entsteht der eindruck,"
    " entstand der eindruck, entsteht ... der eindruck, eindruck entsteht, eindruck entstanden, eindruck"
    " entstand, verdächtigt, verdächtigen, mutmaßt, mutmaßen, unterstellt, unterstellen, insinuiert,"
    " insinuieren, suggeriert, suggerieren, wünscht sich, wünschen sich, entschuldigte sich dafür geschrieben zu"
    " haben, versehentlich | haben uns geirrt, irrten uns",
    "el": "απέσυρ*, αποσύρ*, ανακάλεσ*, ανακαλ*, αθώωσ*, αθωώθηκ*, απάλλαξ*, απαλλάχθηκ*, πρόωρ*, υπερβολικ*,"
    " διόρθωσ*, διασκέδασ* | είδησ*, δημοσίευμα*, άρθρο, ρεπορτάζ, κατηγορ*, ισχυρισμ*, δήλωσ*, υποψί*,"
    " πληροφορί*, ανακοίνωσ*, καταγγελί* | εντύπωση, υποψιάζ*, υπαινίσσ*, κατά λάθος, εκ παραδρομής",
    "en": "withdrew, withdraw, withdraws, withdrawn, withdrawing, withdrawal, retract*, took back, take back, takes"
    " back, taken back, recant*, threw out, throws out, throw out, thrown out, dropped, drops, pulled,"
    " acquitted, acquits, acquittal, cleared, clears, exonerat*, absolv*, dispel*, premature, prematurely,"
    " exaggerat*, overblown, overstated, corrected, correcting, deleted, overturned, struck out, disavow*,"
    " repudiat*, walked back, backtracked, discounted, scotched, apologised for, apologized for, apologises for,"
    " apologizes for, correction, corrections, fell apart, falls apart, fell through, unravelled, unraveled |"
    " report*, claim*, story, stories, article*, statement*, allegation*, accusation*, charge*, suspicion*,"
    " assertion*, suggestion*, post, tweet, headline*, complaint*, testimony, case, theory, idea, notion |"
    " apologised for writing, apologised for saying, apologised for reporting, apologised for claiming,"
    " apologised for suggesting, apologised for publishing, apologised for stating, apologized for writing,"
    " apologized for saying, apologized for reporting, apologized for claiming, apologized for suggesting,"
    " apologized for publishing, apologized for stating, give ... impression, gives ... impression, gave ..."
    " impression, giving ... impression, given ... impression, create ... impression, creates ... impression,"
    " created ... impression, leave ... impression, leaves ... impression, left ... impression, convey ..."
    " impression, conveys ... impression, conveyed ... impression, under the impression, suspect, suspects,"
    " suspected, voiced the suspicion, raised the suspicion, raised suspicions, aroused suspicions, insinuation,"
    " yet to ... proof, yet to ... evidence, yet to prove, yet to show, yet to confirm, yet to establish, yet to"
    " demonstrate, yet to be proved, yet to be proven, yet to be shown, yet to be established, yet to be"
    " confirmed, remains to be seen, regrets reporting, regret reporting, regretted reporting, regrets saying,"
    " regrets writing, earlier version ... said, earlier version ... stated, earlier version ... reported,"
    " previous version ... said, remains to be proved, remains to be proven, remains to be shown, by mistake, in"
    " error, by accident | they suspect, we suspect, i suspect, you suspect, he suspects, she suspects, many"
    " suspect, some suspect, police suspect, critics suspect, investigators suspect, prosecutors suspect,"
    " detectives suspect, officials suspect, insinuate, insinuates, insinuated, insinuating, we erred, erred, he"
    " wishes, she wishes, they wish, i wish, we wish, who wishes, cleared him, cleared her, cleared them, edited"
    " to suggest, edited to show, doctored to suggest, doctored to show, manipulated to suggest, manipulated to"
    " show, edited to make it look as if, edited to look as if, we made a mistake, we got it wrong",
    "eo": "retiris, malkonfesis, revokis | raporto*, artikolo*, aserto*, akuzo*, informo* | la impreson, suspektas,"
    " erare",
    "es": "retiró, retiraron, retira, retiran, retirado, retirada, retirar, retract*, rectificó, rectificar*,"
    " rectificad*, corrigió, corregid*, absolv*, absuelt*, absuelv*, exoner*, exculp*, desestim*, archivó,"
    " archivad*, prematur*, exagerad*, disip*, borró, se disculpó por, pidió disculpas por | noticia*,"
    " información, informaciones, artículo*, reportaje*, afirmación, afirmaciones, acusación, acusaciones,"
    " cargos, denuncia*, sospecha*, declaración, declaraciones, informe*, alegación, alegaciones, demanda, bulo"
    " | da la impresión, dan la impresión, daba la impresión, daban la impresión, dio la impresión, dar la"
    " impresión, dando la impresión, da ... la impresión, causa la impresión, sospecha, sospechan, sospechaba,"
    " sospechaban, insinú*, insinuó, insinuaron, por error, por equivocación, se retractó de haber escrito, se"
    " retractó de haber dicho, disculpas por publicar, disculpas por escribir, disculpas por decir, disculpó por"
    " escribir, disculpas por haber escrito, disculpas por haber publicado | nos equivocamos, nos hemos"
    " equivocado, me equivoqué",
    "et": "võttis tagasi, võtsid tagasi, võttis ... tagasi, mõisteti õigeks, mõistis ... õigeks, lükkas ... tagasi,"
    " parandas | uudis*, artikl*, väite*, väide, süüdistus*, kahtlus* | mulje, kahtlustavad, kahtlustab,"
    " ekslikult",
    "fa": "پس گرفت*, پس‌گرفت*, باز پس گرفت*, تبرئه*, اصلاح کرد*, زودهنگام, اغراق*, عذرخواهی* | گزارش*, خبر*,"
    " مقاله*, ادعا*, اتهام*, سخنان, گفته | این تصور, القا می‌کند, القا می‌کنند, به اشتباه, مظنون",
    "fi": "veti ... takaisin, veti takaisin, vetivät takaisin, vetänyt takaisin, perui, peruivat, perunut,"
    " peruutti, peruuttanut, vapautettiin, vapautti, hylkäsi, hylkäsivät, hylättiin, oikaisi, oikaisivat,"
    " ennenaikai*, liioitel* | uuti*, juttu*, jutun, artikkeli*, väitteen*, väittee*, syytteen*, syytte*,"
    " syytös*, syytöks*, epäily*, tiedon, tietonsa, lausun* | vaikutelman, vihjaa, vihjaavat, vihjasi,"
    " vahingossa | erehdyimme",
    "fr": "retire, retirent, retira, retiré*, rétract*, revenu sur, revenue sur, revient sur, acquitt*, blanchi*,"
    " disculp*, relaxé*, innocent*, mis hors de cause, mise hors de cause, débout*, prématuré*, exagéré*,"
    " rectifi*, corrigé*, corrige, dissipé*, dissipa, excus* pour, supprimé*, écarté*, abandonné* | article*,"
    " information*, dépêche*, nouvelle*, affirmation*, allégation*, accusation*, déclaration*, propos, soupçon*,"
    " rapport*, reportage*, récit, plainte*, grief*, annonce* | donn* l'impression, donn* ... l'impression,"
    " laiss* l'impression, laiss* ... l'impression, crée* l'impression, soupçonne, soupçonnent, soupçonnait,"
    " insinue, insinuent, insinuait, insinué, laisse entendre, laissent entendre, d'avoir écrit, d'avoir"
    " affirmé, d'avoir publié, par mégarde, nous avons écrit à tort | nous sommes trompés, nous nous trompions,"
    " me suis trompé",
    "gl": "retir*, retract*, absol*, rectific*, prematur*, esaxerad*, corrixi* | noticia*, artigo*, acusación*,"
    " afirmación*, cargos, sospeita*, información*, denuncia*, declaración* | a impresión, sospeita, sospeitan,"
    " insinú*, por erro | equivocámonos",
    "gu": "પાછો ખેંચ*, પાછી ખેંચ*, પાછું ખેંચ*, નિર્દોષ | સમાચાર, અહેવાલ, દાવો, આરોપ*",
    "he": "משכה, משך, משכו, חזר בו מ*, חזרה בה מ*, חזרו בהם מ*, זיכה, זיכתה, זיכו, זוכה, זוכתה, תיקנה, תיקן, מוקדם,"
    " מוקדמות, מוגזם, מוגזמים, מוגזמות, התנצל על, התנצלה על, הסירה | דיווח*, הדיווח*, הכתבה, כתבתה, ידיעה,"
    " הידיעה, הידיעות, המאמר, טענה, הטענה, הטענות, מהטענה, האשמה, ההאשמה, מההאשמה, אישום, האישום, מהאישום,"
    " מאשמה, מאשמת, החשד, ההודעה | רושם, הרושם, חושד, חושדת, חושדים, רומז, רומזת, רומזים, מחשידים | טעינו",
    "hi": "वापस ले*, वापस लि*, वापस ली, बरी, दोषमुक्त, सुधार*, माफी, माफ़ी | रिपोर्ट, खबर, ख़बर, दावा, दावे, आरोप*,"
    " लेख, बयान, खबरें, ख़बरें | गलती से, ग़लती से, भूल से, यह धारणा, यह आभास | हमसे गलती हुई, हमसे ग़लती हुई,"
    " हमसे भूल हुई",
    "hr": "povukl*, povukao, povlač*, oslobodi*, oslobođen*, odbaci*, odbio, odbila, odbili, ispravi*, preuranjen*,"
    " pretjeran* | vijest*, izvještaj*, izvješć*, članak, člank*, tvrdnj*, optužb*, optužnic*, sumnj*, izjav* |"
    " dojam, sumnja, sumnjaju, insinuir*, greškom | pogriješili smo",
    "hu": "visszavon*, felment*, helyesbít*, kijavít*, elhamarkodott*, eltúlzott*, túlzó, túlzás*, eloszlat*,"
    " ejtett* | hír*, jelentés*, cikk*, vád*, állítás*, gyanú*, közlemény*, nyilatkozat*, kijelentés* |"
    " benyomást, látszatot, gyanítja, gyanítják, sugallja, sugallják, tévedésből, azt kívánja | tévedtünk,"
    " tévedtem",
    "hy": "հետ վերցր*, արդարացր*, մերժ* | լուր*, մեղադրանք*, հայտարարություն*, հոդված* | տպավորություն*, սխալմամբ",
    "id": "menarik kembali, menarik laporan*, menarik berita*, menarik artikel*, menarik klaim*, menarik"
    " pernyataan*, menarik tuduhan*, mencabut, dicabut, ditarik kembali, meralat, diralat, membebaskan,"
    " dibebaskan, mengoreksi, dikoreksi, prematur, dilebih-lebihkan, meminta maaf atas | berita*, laporan*,"
    " artikel*, klaim*, tuduhan*, dakwaan, pernyataan*, kabar | kesan, mencurigai, menyindir",
    "is": "dró til baka, dró ... til baka, drógu til baka, dregið til baka, sýkna*, leiðrétt* | frétt*, grein,"
    " fullyrðing*, ásökun*, ásakan*, ákær* | fyrir mistök, grunar",
    "it": "ritir*, ritratt*, assolt*, assolv*, prosciolt*, scagion*, archiviat*, archiviò, rettific*, corrett*,"
    " corregg*, prematur*, esagerat*, dissip*, fugat*, si è scusato per, si è scusata per | notizia, notizie,"
    " articolo, articoli, l'articolo, accusa, accuse, l'accusa, dall'accusa, dalle accuse, affermazion*,"
    " l'affermazione, dichiarazion*, sospett*, voce, voci, rapporto, denuncia, imputazion*, dall'imputazione |"
    " dà l'impressione, danno l'impressione, dava l'impressione, davano l'impressione, diede l'impressione, dare"
    " l'impressione, dato l'impressione, dà ... l'impressione, sospetta, sospettano, sospettava, insinua,"
    " insinuano, insinuava, insinuò, insinuato, per errore, per sbaglio, aver scritto",
    "ja": "撤回, 取り消, 取り下げ, 訂正, 削除, 謝罪, 無罪, 棄却, 尚早, 大げさ, 誇張 | 報道, 記事, 発言, 主張, ニュース, 罪, 容疑, 訴え, 疑い, 告発, 投稿 | 印象を与,"
    " 印象を受, 印象操作, 無罪, と疑って, と疑われ, と疑う",
    "ka": "უკან წაიღო, გააქარწყლა, გაამართლა | ინფორმაცი*, განცხადებ*, ბრალდებ*, სტატი* | შთაბეჭდილებ*, შეცდომით",
    "kk": "қайтарып ал*, кері қайтар*, ақта* | хабар*, мәлімде*, айып*",
    "ko": "철회, 취소, 정정, 삭제, 사과, 무죄, 벗었, 벗어, 기각, 과장, 섣부른, 성급 | 보도, 기사, 발언, 주장, 소식, 혐의, 의혹, 고발 | 인상을 주, 인상을 준, 인상을 줬,"
    " 인상을 심",
    "lt": "atšaukė, atsiėmė, išteisino, išteisintas, išteisinta, atmetė, pataisė, paneigė | pranešim*, žini*,"
    " straipsn*, kaltinim*, teigin*, įtarim* | įspūd*, įtaria, per klaidą",
    "lv": "atsauca, attaisnoja, attaisnots, attaisnota, noraidīja, izlaboja | ziņ*, rakst*, apsūdzīb*, apgalvojum*,"
    " aizdom* | iespaid*, kļūdas pēc",
    "mk": "повлече, повлекоа, ослободи*, ослободен*, одби, одбија, отфрли*, исправи*, предвремен*, претеран* |"
    " вест*, извештај*, статија*, тврдењ*, обвинени*, изјав* | впечаток, се сомнева*, по грешка",
    "mr": "मागे घेत*, निर्दोष | बातमी, दावा, आरोप*, वृत्त | चुकून",
    "ne": "फिर्ता लि* | समाचार, दाबी, आरोप* | गल्तीले",
    "nl": "trok ... in, trekt ... in, trokken ... in, ingetrokken, herriep*, herroep*, vrijgesproken, sprak ..."
    " vrij, spreekt ... vrij, verwierp, verwierpen, wees ... af, wijst ... af, wees ... van de hand, wijst ..."
    " van de hand, afgewezen, gerectificeerd*, rectificeert, rectificeerde, gecorrigeerd*, corrigeerde*,"
    " corrigeert, voorbarig*, overdreven, ontkracht*, weggenomen | bericht*, artikel*, verhaal, bewering*,"
    " beschuldiging*, aanklacht*, aantijging*, verklaring*, verdenking*, vermoeden*, claim*, uitspraak, nieuws,"
    " melding* | wek* de indruk, wek* ... de indruk, geeft de indruk, gaf de indruk, indruk wek*, indruk gewekt,"
    " indruk gegeven, vermoedt, vermoeden, verdenkt, verdenken, insinueert, insinueren, insinueerde,"
    " abusievelijk, per abuis, per ongeluk | hebben ons vergist, vergisten ons",
    "no": "trakk ... tilbake, trekker ... tilbake, trakk tilbake, trekker tilbake, trukket tilbake, trukket ..."
    " tilbake, frikjent*, frifunnet, frifant, frifinn*, rettet, korriger*, forhastet, forhastede, overdrev* |"
    " artikkel*, artikler, sak, saken, nyhet*, rapport*, påstand*, anklage*, beskyldning*, siktelse*, tiltale*,"
    " mistanke*, opplysning*, uttalelse* | inntrykk*, mistenker, insinuerer, ved en feil",
    "pa": "ਵਾਪਸ ਲੈ*, ਵਾਪਸ ਲਈ, ਵਾਪਸ ਲਿਆ, ਬਰੀ | ਖ਼ਬਰ, ਖਬਰ, ਰਿਪੋਰਟ, ਦਾਅਵਾ, ਦੋਸ਼* | ਗਲਤੀ ਨਾਲ",
    "pl": "wycofa*, odwoła*, cofnął, cofnęła, cofnęli, uniewinni*, oczyści*, oczyszczon*, oddali*, oddalon*,"
    " sprostowa*, prostuje, skorygowa*, przedwczesn*, przesadzon*, rozwia*, przeprosi* | doniesieni*,"
    " informacj*, artykuł*, tekst*, zarzut*, oskarżeni*, twierdzeni*, stwierdzeni*, podejrzeni*, wiadomoś*,"
    " depesz*, oświadczeni*, raport* | skłama*, wrażenie, podejrzewa, podejrzewają, podejrzewał*, podejrzewali,"
    " insynu*, przez pomyłkę, pomyłkowo, omyłkowo | pomyliliśmy się, pomyliłem się, pomyliłam się",
    "pt": "retirou, retiraram, retira, retiram, retirado*, retirada*, retrat*, voltou atrás, absolv*, ilib*,"
    " inocent*, arquivou, arquivad*, corrigiu, corrigid*, retific*, prematur*, exagerad*, dissip*, pediu"
    " desculpa pel*, pediu desculpas pel* | notícia*, reportagem, reportagens, artigo*, acusação, acusações,"
    " afirmação, afirmações, alegação, alegações, suspeita*, declaração, declarações, informação, informações,"
    " relatório, denúncia*, queixa* | dá a impressão, dão a impressão, dava a impressão, deu a impressão, dar a"
    " impressão, dá ... a impressão, passa a impressão, suspeita, suspeitam, suspeitava, insinua, insinuam,"
    " insinuou, insinuaram, por engano, por erro, por lapso, por ter escrito, por ter publicado | erramos,"
    " enganámo-nos, enganamo-nos, nos enganamos",
    "ro": "retras*, retrag*, a revenit asupra, achit*, exonera*, prematur*, exagera*, corectat*, corecta, risipi* |"
    " știr*, articol*, acuzați*, afirmați*, declarați*, suspiciun*, informați*, bănuial*, bănuieli*, raport* |"
    " impresia, suspectează, bănuiesc, bănuiește, insinu*, din greșeală",
    "ru": "отозвал*, отзывает, отозван*, снял*, снят*, оправдал*, оправдан*, отклонил*, отклонен*, отклонён*,"
    " исправил*, исправлен*, преждевременн*, преувеличен*, развея*, рассея*, извинил* за, взял* назад |"
    " сообщени*, стать*, материал, обвинени*, заявлени*, утверждени*, подозрени*, информаци*, новост*,"
    " публикаци*, иск, жалоб*, слова | впечатление, впечатления, подозревает, подозревают, намекает, намекают,"
    " намекнул*, инсинуир*, по ошибке | мы ошиблись, я ошибся, я ошиблась",
    "sk": "stiahl*, stiahol, stiahnut*, odvolal*, vzal* ... späť, oslobodil*, oslobodený, oslobodená, zamietl*,"
    " zamietol, zamietnut*, opravil*, predčasn*, prehnan*, rozptýlil* | správ*, článok, článk*, tvrdeni*,"
    " obvineni*, obžalob*, podozreni*, informáci*, výrok*, žalob* | dojem, podozriev*, insinu*, má podozrenie,"
    " majú podozrenie | pomýlili sme sa",
    "sl": "umaknil*, umaknjen*, preklical*, oprostil*, oproščen*, zavrnil*, zavrnjen*, popravil*, preuranjen*,"
    " pretiran* | novic*, članek, članka, poročil*, trditev, trditve, obtožb*, sum, suma, izjav* | vtis, sumijo,"
    " sumi, pomotoma | zmotili smo se",
    "sq": "tërhoqi, tërhoqën, tërheq, hodhi poshtë, pafajsoi, shpalli të pafajshëm | lajm*, raport*, artikull*,"
    " akuz*, pretendim*, deklarat* | përshtypjen, dyshojnë, gabimisht",
    "sr": "повукл*, повукао, повлач*, ослободи*, ослобођен*, одбаци*, одбио, одбила, исправи*, преурањен*,"
    " претеран*, povukl*, povukao, povlač*, oslobodi*, oslobođen*, odbaci*, odbio, odbila, ispravi*,"
    " preuranjen*, preteran* | вест*, извештај*, чланак, чланк*, тврдњ*, оптужб*, оптужниц*, сумњ*, изјав*,"
    " vest*, izveštaj*, članak, člank*, tvrdnj*, optužb*, optužnic*, sumnj*, izjav* | утисак, сумњају, грешком,"
    " utisak, sumnjaju, greškom | погрешили смо, pogrešili smo",
    "sv": "drog tillbaka, drar tillbaka, drog ... tillbaka, drar ... tillbaka, dragit tillbaka, dragits tillbaka,"
    " drogs tillbaka, återkalla*, tog tillbaka, tog ... tillbaka, tagit tillbaka, frikän*, friad, friade,"
    " friades, friats, avvisa*, avslog, ogilla*, rättade, rättat, rättats, korriger*, förhastad*, överdriv*,"
    " skingra*, bad om ursäkt för | artikel*, artikeln, uppgift*, nyhet*, rapport*, påstående*, anklagelse*,"
    " åtal*, misstank*, uttaland*, notis*, inlägg* | intryck*, misstänkte, av misstag, insinuera* | misstänker,"
    " insinuerar",
    "sw": "lilifuta, ilifuta, walifuta, liliondoa, iliondoa, aliachiliwa | ripoti, habari, taarifa, madai,"
    " mashtaka, tuhuma, shtaka | kimakosa, kwa makosa",
    "ta": "திரும்பப் பெற்ற* | செய்தி*, குற்றச்சாட்ட*",
    "te": "ఉపసంహరించు* | వార్త*, ఆరోపణ*",
    "th": "ถอน, ยกฟ้อง, ขอโทษ, แก้ข่าว | ข่าว, รายงาน, คำกล่าวหา, ข้อกล่าวหา, ข้อหา, บทความ, คำพูด | ทำให้ดูเหมือน,"
    " ให้ภาพว่า",
    "tl": "binawi, iniurong, ibinasura, pinawalang-sala | ulat, balita, pahayag, paratang, akusasyon, artikulo",
    "tr": "geri çek*, geri al*, geri aldı, düzelt*, beraat, aklan*, abartıl* | haber*, iddia*, suçlama*, açıklama*,"
    " rapor*, makale*, kuşku*, söz* | izlenim* | yanıldık, hata ettik, hata yaptık",
    "uk": "відкликал*, відкликав, відкликан*, зняв, зняли, виправдал*, виправдав, виправдан*, відхили*, відхилен*,"
    " виправив, виправили, передчасн*, перебільшен*, розвіян*, розвія* | повідомленн*, статт*, звинуваченн*,"
    " обвинуваченн*, заяв*, твердженн*, підозр*, інформаці*, новин*, публікаці*, позов, скарг* | враження,"
    " підозрюють, підозрює, натякає, натякають, натякнув, інсину* | ми помилилися, ми помилились, я помилився",
    "ur": "واپس لے*, واپس لی*, بری | خبر, خبریں, رپورٹ, دعویٰ, دعوی, الزام, بیان | غلطی سے, یہ تاثر",
    "uz": "qaytarib ol*, oqla* | xabar*, da'vo*, ayblov*",
    "vi": "rút lại, gỡ bỏ, thu hồi, đính chính, cải chính, tha bổng, trắng án, xin lỗi vì, phóng đại, vội vàng |"
    " tin, bài báo, bản tin, báo cáo, tuyên bố, cáo buộc, lời, thông tin, bài viết, tội | ấn tượng, ám chỉ, nghi",
    "zh": "撤回, 撤下, 收回, 撤销, 撤銷, 驳回, 駁回, 更正, 删除, 刪除, 洗清, 澄清, 道歉, 无罪, 無罪, 夸大, 誇大, 过早, 過早 | 报道, 報道, 報導, 报导, 新闻, 新聞, 消息,"
    " 说法, 說法, 言论, 言論, 文章, 指控, 控罪, 起诉, 起訴, 嫌疑, 声明, 聲明, 主张, 主張 | 的印象, 的错觉, 的錯覺 | 我们弄错, 我們弄錯, 我们搞错, 我們搞錯",
}
# What leads up to what a report says, besides "that".
REPORTING_THAT = """
wonach demzufolge laquelle lequel lesquels lesquelles voulant cual cuales cui quale quali qual quais اینکه بأن بان बताया
iż jakoby будто якобы buduto ніби నని की ว่า
"""
# Verbs by which a few words in brackets take back what stands before them: "(no lo hizo)".
DID = (
    r"hizo|hicieron|fait|fit|fece|fecero|fatto|fez|fizeram|gjorde|deed|deden|tat|taten|getan|zrobi\w*|n?e?udelal\w*"
    r"|с?делал\w*|зроби\w*|έκαν\w*|tette|tehnyt|did|done|done so"
)
# A particle that denies right before a verb, and means something else before other words, in
# patterns for a text with `<` and `>` around the quote: Arabic ما is "what" as well.
AR_PAST = (
    r"(?!ال|ي)(?!(?:حدث|جرى|حصل|وقع|ورد|سبق|بدا|بقي|تبقى|زال|برح|انفك|فتئ|دام|لبث|كاد|كن|كنا|كانوا|قد|يلي|اذا|إذا|إن|أن|أثار|أدى|جعل|دفع|تسبب"
    r"|زاد|هو|هي|لم|لا|كان|تم|مضى|فات|تقدم|تعرض|عدا|خلا|شاء|أجمل|أكثر|أحسن|أشد|أعظم|بين|بعد|قبل|فوق|تحت|يسمى|رأي|سبب|اسم)ت?\s)"
    r"[ء-ي]{2,6}(?:(?<!ت)|(?=\s<?\s?ال))(?<!ه)(?<!ها)(?<!هم)(?<!ك)(?<!نا)(?<!ني)"
)
BEFORE_VERB = {
    "ar": (
        r"(?:\A|[:.؛]\s*|\s[إأ]ن(?:ه|ها|هم)\s)(?:[وف]|و?لكن\s)?(ما)\s+"
        rf"(?:<\s*{AR_PAST}\s|{AR_PAST}(?:\s+[^\s<]+){{0,3}}?\s+<)(?!.*\s(?:هو|هي|هم|كان|كانت)\s)"
    ),
    "he": r"(?:\A|(?<!עוד)\s)(ו?ש?טרם)\s+<",
}
# What only says that something was so no sooner: "it was not until May that".
NOT_UNTIL = {
    "ca": "no va ser fins, no fou fins",
    "cs": "ne dříve než, nikoli dříve než",
    "da": "ikke før",
    "en": "not until, not till",
    "es": "no fue hasta, no fue sino hasta, no sería hasta, no será hasta",
    "fr": "n'est qu'en, n'est qu'au, n'est qu'à, n'est qu'après,"
    " n'est que le, n'est que quand, n'est que lorsque, n'est que plus tard",
    "gl": "non foi ata",
    "is": "ekki fyrr en",
    "it": "non fu che, non è stato che, non fu prima di",
    "nl": "niet eerder dan",
    "no": "ikke før, ikkje før",
    "pl": "nie wcześniej niż",
    "pt": "não foi até, não foi senão em",
    "ru": "не раньше, не ранее",
    "sk": "nie skôr ako",
    "sv": "inte förrän, ej förrän, icke förrän",
    "uk": "не раніше",
}
# Verbs behind which "how" says as much as "that": "nobody saw how the bridge collapsed".
SEEN = (
    r"saw|seen|watch\w*|heard|notice\w*|witness\w*|sah|sahen|sieht|gesehen|hörte\w*|gehört|beobachte\w*|vu|voit|vit|virent"
    r"|vio|vieron|visto|vide|videro|viu|viram|zag|zagen|gezien|hoorde\w*|såg|sett|hörde|så|hørte|näki\w*|nähnyt|widział\w*"
    r"|widzieli|viděl\w*|videl\w*|neviděl\w*|nevidel\w*|видел\w*|видели|слышал\w*|бачи\w*|чули?|látta|látták|είδε|είδαν|ראה"
    r"|ראתה|ראו|رأى|رأت|دید|دیدند|ندید\w*|melihat|gördü|thấy"
)
# What asks for the reason or the manner of something, right before a quote, and takes for granted
# that it is so: "nobody knows why the bridge was closed".
WHY = {
    "af": "hoekom|waarom|hoe",
    "am": "ለምን",
    "ar": "لماذا|كيف",
    "az": "niyə|nə üçün|necə",
    "be": "чаму|якім чынам",
    "bg": "защо|как",
    "bn": "কেন|কীভাবে",
    "ca": "per què",
    "cs": "proč|jakým způsobem",
    "cy": "pam|sut",
    "da": "hvorfor|hvordan",
    "de": "warum|weshalb|wieso|weswegen|wie",
    "el": "γιατί|για ποιο λόγο",
    "en": r"why|how|how\scome",
    "eo": "kial|kiel",
    "es": "por qué|cómo",
    "et": "miks|kuidas",
    "eu": "zergatik|nola",
    "fa": "چرا|چگونه|چطور",
    "fi": "miksi|miten|kuinka",
    "fr": r"pourquoi|comment|pour\squelles?\sraisons?",
    "ga": "cén fáth|conas",
    "gl": "por que",
    "gu": "શા માટે|કેમ|કેવી રીતે",
    "he": "מדוע|למה|כיצד|איך",
    "hi": "क्यों|कैसे",
    "hr": "zašto",
    "hu": "miért|hogyan|miként",
    "hy": "ինչու|ինչպես",
    "id": "mengapa|kenapa|bagaimana",
    "is": "hvers vegna|hvernig|af hverju",
    "it": r"perché|(?:sa|sanno|sapeva|sapevano|chiaro|noto|spiega\w*|capi\w*|detto|dire)\scome(?:\smai)?",
    "ja": "なぜ|何故|どうして|なんで",
    "ka": "რატომ|როგორ",
    "kk": "неге|қалай",
    "km": "ហេតុអ្វី",
    "ko": "왜|어떻게",
    "ky": "эмне үчүн|кантип",
    "lo": "ເປັນຫຍັງ",
    "lt": "kodėl|kaip",
    "lv": "kāpēc|kādēļ",
    "mk": "зошто",
    "ml": "എന്തുകൊണ്ട്",
    "mn": "яагаад",
    "my": "ဘာကြောင့်",
    "ne": "किन|कसरी",
    "nl": "waarom|hoe",
    "no": "hvorfor|hvordan|korfor|korleis",
    "pa": "ਕਿਉਂ|ਕਿਵੇਂ",
    "pl": "dlaczego|czemu|w jaki sposób",
    "pt": r"por que|por quê|porquê|de que forma|de que modo|(?:sabe|sabem|sabia|sabiam|explic\w+|claro)\scomo",
    "ro": "de ce",
    "ru": "почему|зачем|отчего|каким образом",
    "si": "ඇයි",
    "sk": "prečo|akým spôsobom",
    "sl": "zakaj|kako",
    "sq": "pse",
    "sr": "зашто|zašto",
    "sv": "varför|hur",
    "sw": "kwa nini|jinsi",
    "ta": "ஏன்",
    "te": "ఎందుకు",
    "th": "ทำไม|เหตุใด",
    "tl": "kung bakit|bakit|kung paano",
    "tr": "neden|niçin|niye|nasıl",
    "uk": "чому|навіщо|яким чином",
    "ur": "کیوں|کیسے",
    "uz": "nega|qanday",
    "vi": "tại sao|vì sao|làm sao|làm thế nào|bằng cách nào",
    "zh": "为什么|為什麼|为何|為何|怎么|怎麼|(?<!无论)(?<!無論)如何",
}
# What supposes something, before a colon behind which stands what would follow.
SUPPOSED = {
    "cs": "dejme tomu, předpokládejme, řekněme",
    "da": "antag, lad os antage, sæt",
    "de": "angenommen, gesetzt den fall, nehmen wir an, stellen wir uns vor, stellen sie sich vor, mal angenommen",
    "el": "ας υποθέσουμε, έστω",
    "en": "suppose, supposing, imagine, assume, let us suppose, let us assume, let us imagine, say",
    "es": "supongamos, imaginemos, imagine, pongamos, suponiendo",
    "fi": "oletetaan, kuvitellaan",
    "fr": "supposons, imaginons, imaginez, admettons, mettons",
    "hu": "tegyük fel, képzeljük el",
    "it": "supponiamo, immaginiamo, ammettiamo, poniamo, mettiamo",
    "ja": "仮に",
    "nl": "stel, stel dat, neem aan, veronderstel",
    "no": "anta, la oss anta, tenk deg, sett",
    "pl": "załóżmy, przypuśćmy, wyobraźmy sobie",
    "pt": "suponhamos, imaginemos, digamos, imagine",
    "ro": "să presupunem, presupunem, să zicem",
    "ru": "предположим, допустим, представим, представьте, положим",
    "sv": "antag, låt oss anta, tänk dig, säg",
    "tr": "diyelim ki, varsayalım, farz edelim",
    "uk": "припустімо, уявімо, скажімо",
    "zh": "假设, 假設, 假如, 设想, 設想",
}
# What ends a condition right before the main clause, where a word's ending makes it one;
# folded.
ENDS_OF_CONDITION = {
    "es": r"\A\W*de haber\w*\s[^,]{1,60},",
    "fr": r"\A\W*(?:l')?eût-(?:il|elle|on)\s[^,]{1,60},",
    "it": r"\A\W*(?:ad? aver\w*|avesse|avessero|fosse|fossero)\s[^,]{1,60},",
    "pt": r"\A\W*(?:tivesse|tivessem|fosse|fossem|houvesse)\s[^,]{1,60},",
    "az": r"(?<!\w)\w{2,40}(?:[ae]r|m[ae]z)s[ae]",
    "ja": r"(?:[れえけせてめね]ば|ならば?|場合|場合は|場合には|ない限り|ないかぎり|としたら|とすれば)、",
    "ko": r"(?:으면|는다면|다면|[하이오가되기치리지]면|않는 한|없는 한|\s경우|\s경우에는?)",
    "tr": r"(?<!\w)\w{2,40}(?:[aeiuı]r|m[ae]z|[ae]c[ae][kg]|[iuı]yor|mi[sș]|mu[sș]|mü[sș]|[dt][iuı])(?:lar|ler)?s[ae](?:k|n|m|niz|nız)?(?:lar|ler)?",
}
# Languages in which fewer words make a condition behind a main clause, even behind a comma.
FEWER_BEHIND = UNSPACED | {"da"}
# Languages that part a condition from its main clause by "then", without a comma.
THEN_PARTS = frozenset("bn en fa gu hi mr pa ur vi".split())
# What shows that "if" means "whenever", of things past.
HABITS = {
    "de": r"\b(?!(?:sollte|konnte|wollte|möchte|hätte|könnte|müsste|dürfte|würde|wäre)n?\b)"
    r"(?:war|waren|kam|kamen|hatten?|gingen|ging|wurden?|\w{3,}te|\w{3,}ten)\Z",
}
# By what a sentence leaves to belief, rules out or pretends what follows in its clause; and
# what does so behind it.
HELD = {
    "ar": "يأمل ... أن, يخشى ... أن, تظاهر* ... بأن, يعتقد كثيرون أن, يستبعد أن",
    "cs": "bojí se že, se bojí že, se obávají že, obávají se že, předstíral* že, mnozí věří že, mnozí si myslí že,"
    " vylučuje že, vyloučil* že",
    "de": "viele glauben dass, viele glaubten dass, alle glaubten dass, viele meinen dass, alle glaubten,"
    " viele glauben, viele meinen, schließt aus dass, schloss aus dass, schließen aus dass, schlossen aus"
    " dass, gab vor dass, gaben vor dass, gab vor, täuschte vor dass, nahm an dass, nahmen an dass, gingen"
    " davon aus dass",
    "el": "φοβούνται ότι, φοβούνται πως, ελπίζουν ότι, ελπίζουν πως, προσποιήθηκε ότι, προσποιείται ότι,"
    " πολλοί πιστεύουν ότι, αποκλείει ότι",
    "en": "many believe that, many believe, many believed that, many people believe that, some believe"
    " that, some people believe that, people believe that, most people believe that, everyone believed"
    " that, everybody believed that, many think that, many people think that, everyone thought that,"
    " everybody thought that, everyone assumed that, everyone assumed, everybody assumed that, many"
    " assumed that, it was assumed that, it is assumed that, assumed that, assume that, ruled out that,"
    " rules out that, rule out that, ruled out the possibility that, dropped the charge that, dropped the"
    " claim that, dropped charges that, withdrew the claim that, convinced himself that, wrongly believed"
    " that, mistakenly believed that, wish that, wishes that, wished that",
    "es": "muchos creen que, todos creían que, muchos piensan que, la gente cree que, descarta que, descartó"
    " que, descartan que, descartaron que, fingía que, fingieron que, esperaban que, daban por hecho que",
    "fr": "beaucoup croient que, beaucoup pensent que, tout le monde croyait que, beaucoup croient qu'*, exclut"
    " que, exclut qu'*, exclu que, excluent que, feignait que, a fait semblant",
    "hi": "ढोंग किया कि, दिखावा किया कि, गलती से बताया कि, बहुत लोग मानते हैं कि",
    "hu": "attól tartanak hogy, attól tartott hogy, sokan azt hiszik hogy, sokan hiszik hogy, kizárja hogy,"
    " kizárták hogy, azt színlelte hogy, úgy tett mintha",
    "it": "molti credono che, tutti credevano che, molti pensano che, esclude che, escluso che, escludono che,"
    " fingeva che, fingevano che, ha finto che",
    "ja": " | ところだった, ことを恐れて, ことを懸念, ふりをし, ことを期待, は期待してい, ことを願, 可能性を排除, 可能性を否定, と信じる人は, と信じられて",
    "ko": " | 를 바란다, 을 바란다, 기를 바라, 뻔했다, 척했다, 척 했다, 것을 우려, 까 우려, 까 두려워, 까봐 두려워, 가능성을 배제",
    "nl": "velen geloven dat, veel mensen geloven dat, iedereen dacht dat, sluit uit dat, sloot uit dat, sluiten"
    " uit dat, deed alsof, deden alsof, wendde voor dat",
    "pl": "wielu wierzy że, wielu uważa że, wszyscy myśleli że, wyklucza że, wykluczyła że, wykluczył że,"
    " wykluczają że, udawała że, udawali że",
    "pt": "muitos acreditam que, muitos pensam que, todos pensavam que, descarta que, descartou que, exclui que,"
    " fingia que, fingiram que",
    "ru": "многие верят что, многие считают что, многие думают что, все думали что, исключает что, исключила"
    " что, исключил что, исключают что, притворялся что, притворялась что, притворяется что, делал вид что",
    "sv": "många tror att, alla trodde att, utesluter att, uteslöt att, låtsades att",

    "uk": "багато хто вірить що, багато хто вважає що, усі думали що, виключає що, виключила що, удавав що,"
    " удавала що, вдавав що",
    "zh": "假装, 假裝, 误报, 誤報, 很多人相信, 许多人相信, 許多人相信, 许多人认为, 許多人認為, 不少人相信, 排除了",
}  # fmt: skip
# Verbs of hope, fear and belief in a clause of their own behind a quote: "engineers hope".
HOPED = {
    "ar": "يأمل, تأمل, يخشى, تخشى",
    "cs": "doufá, doufají, doufal, doufali, bojí se, obávají se, věří",
    "da": "håber, håbede, frygter, frygtede, tror mange",
    "de": "hofft, hoffen, hoffte, hofften, fürchtet, fürchten, befürchtet, befürchten, glauben viele, munkelt,"
    " munkeln",
    "el": "ελπίζει, ελπίζουν, φοβάται, φοβούνται",
    "en": "hope, hopes, hoped, fear, fears, feared, some believe, many believe, believers say, many think,"
    " some think, dreams, wish, wishes, creationists believe, conspiracy theorists believe, conspiracy"
    " theorists say",
    "es": "espera, esperan, esperaba, esperaban, teme, temen, creen muchos, creen algunos, sueña, sueñan",
    "fi": "toivoo, toivovat, toivoi, pelkää, pelkäävät",
    "fr": "espère, espèrent, espérait, espéraient, craint, craignent, croient certains, croient beaucoup",
    "hi": "उम्मीद है, आशा है",
    "hu": "remélik, reméli, remélte, remélték, attól tartanak",
    "it": "spera, sperano, sperava, speravano, teme, temono, credono in molti, credono alcuni",
    "nl": "hoopt, hopen, hoopte, hoopten, vreest, vrezen, geloven velen",
    "no": "håper, håpet, frykter, fryktet, tror mange",
    "pl": "mają nadzieję, ma nadzieję, obawiają się, obawia się, liczą",
    "pt": "espera, esperam, esperava, esperavam, teme, temem, acreditam muitos",
    "ro": "speră, sperau, se tem, se teme",
    "ru": "надеются, надеется, надеялись, надеялся, опасаются, опасается, боятся, верят многие",
    "sv": "hoppas, hoppades, fruktar, befarar, tror många",
    "tr": "umuyor, umuyorlar, korkuyor, korkuyorlar",
    "uk": "сподіваються, сподівається, сподівалися, побоюються, побоюється, бояться",
}  # fmt: skip
# What was not done, or only meant, tried, charged or pretended, right before a quote.
UNDONE = {
    "ar": "كاد *, كاد",
    "cs": "odmítl, odmítla, odmítli, odmítly, málem, nebyl schopen, zkusil, pokusil se, pokusila se, slíbil,"
    " slíbila, slíbili, obviněn z, obviněna z, podezřelý z",
    "de": "drauf und dran, im begriff, weigerte sich, weigerten sich, weigert sich, weigern sich, lehnte es ab, lehnten es ab, lehnt es ab,"
    " versuchte, versuchten, versprach, versprachen, drohte, drohten, wird verdächtigt, wurde verdächtigt,"
    " wird beschuldigt, wurde beschuldigt, wird vorgeworfen, wurde vorgeworfen, plante, planten, gab vor,"
    " gaben vor",
    "el": "αρνήθηκε να, αρνήθηκαν να, παραλίγο να, παρά λίγο να, κόντεψε να, προσπάθησε να, προσπάθησαν να,"
    " υποσχέθηκε να, υποσχέθηκαν να",
    "en": "unable to, was unable, came close to, within a point of, on the brink of, on the verge of, voted"
    " against, cleared of, acquitted of, ruled out, opted not to, declined to, accused of, accused of having,"
    " suspected of, suspected of having, charged with, charged with having, tried to, try to, tries to,"
    " attempted to, attempt to, attempting to, trying to, promised to, promises to, promise to, pledged to,"
    " vowed to, threatened to, threatens to, planned to, plans to, planning to, intended to, intends to,"
    " wanted to, wants to, pretended to, pretends to, pretending to, purports to, could have, should have,"
    " would have, might have, may have, ought to have, used to, no longer, plot to, conspired to, hoped to,"
    " hopes to, forgot to, avoided, prevented from, dreamed of, dreams of",
    "es": "acusado de haber, acusada de haber, acusados de haber, sospechoso de haber, sospechosa de haber,"
    " se negó a, se negaron a, se niega a, rechazó, no logró, acusado de, acusada de, acusados de, sospechoso"
    " de, intentó, intentaron, trató de, trataron de, prometió, prometieron, amenazó con, a punto de, fingió,"
    " planeaba, ya no, habría podido, incapaz de, incapaces de",
    "fi": "kieltäytyi, yritti, lupasi, uhkasi",
    "fr": "refusa de, refusa, refuse de, refusé de, a refusé, ont refusé, refusèrent de, accusé de, accusé d'avoir, accusée d'avoir,"
    " accusés d'avoir, soupçonné d'avoir, soupçonnée d'avoir, soupçonnés d'avoir,"
    " accusée de,"
    " accusés de, soupçonné de, soupçonnée de, tenta de, tenté de, essaya de, essayé de, promis de, promit de,"
    " menacé de, menaça de, sur le point de, a failli, incapable de, incapables de, feignit de, feint de, fait"
    " semblant de, prévoit de, prévoyait de",
    "hu": "nem volt hajlandó, megpróbálta, megígérte, vádolják",
    "it": "accusato di aver*, accusata di aver*, accusati di aver*, sospettato di aver*, sospettata di aver*,"
    " rifiutò di, rifiutato di, rifiuta di, rifiutarono di, rifiutati di, rifiutata di, accusato di, accusata"
    " di, accusati di, sospettato di, sospettata di, tentò di, tentato di, cercò di, cercato di, provò a,"
    " promise di, promesso di, minacciò di, minacciato di, sul punto di, incapace di, incapaci di, finse di,"
    " finto di",
    "nl": "weigerde, weigerden, weigert, weigeren, weigerde om, weigerden om, beschuldigd van, verdacht van,"
    " probeerde, probeerden, beloofde, beloofden, dreigde, dreigden, op het punt, niet in staat om, was van plan",
    "no": "nektet å, nekter å, forsøkte å, prøvde å, lovet å, truet med å, anklaget for å, mistenkt for å, var nær"
    " ved å",
    "da": "nægtede at, forsøgte at, prøvede at, lovede at, truede med at, anklaget for at, mistænkt for at, var"
    " ved at",
    "pl": "odmówił, odmówiła, odmówili, odmówiły, odmówiło, odmawia, oskarżony o, oskarżona o, podejrzany o,"
    " podejrzana o, próbował, próbowała, próbowali, usiłował, usiłowała, obiecał, obiecała, obiecali, zagroził,"
    " zamierzał, zamierza",
    "pt": "acusado de ter, acusada de ter, acusados de ter, suspeito de ter, suspeita de ter,"
    " recusou-se a, recusaram-se a, recusa-se a, se recusou a, se recusaram a, recusou, acusado de, acusada de,"
    " acusados de, suspeito de, suspeita de, tentou, tentaram, prometeu, prometeram, ameaçou, a ponto de,"
    " prestes a, fingiu, incapaz de, incapazes de, deixou de",
    "ro": "a refuzat să, au refuzat să, acuzat de, acuzată de, suspectat de, a încercat să, au încercat să, a promis"
    " să, au promis să, a amenințat să",
    "ru": "отказался, отказалась, отказались, отказалось, отказывается, обвиняется в, подозревается в, пытался,"
    " пыталась, пытались, попытался, попыталась, попытались, обещал, обещала, обещали, пообещал, пообещала,"
    " пообещали, грозил, пригрозил, собирался, собирались, чуть было",
    "sv": "vägrade, vägrar, vägrade att, vägrar att, nära att, på vippen att, försökte, försökte att, lovade, lovade"
    " att, hotade, hotade att, hotade med att, anklagad för att, anklagas för att, misstänkt för att, misstänks"
    " för att, inte längre",
    "uk": "відмовився, відмовилася, відмовилась, відмовилися, відмовились, відмовляється, обвинувачується у,"
    " підозрюється у, намагався, намагалася, намагалися, спробував, спробувала, обіцяв, обіцяла, обіцяли,"
    " пообіцяв, пообіцяла, пообіцяли, погрожував, збирався, збиралися",
}  # fmt: skip
# What tells a tale or a theory, at the head of a clause; and whose reports are none, wherever they
# stand in it.
FICTION = {
    "ar": "في الرواية, في القصة, في الأسطورة | وفقا لنظرية مؤامرة",
    "cs": "na papíře, teoreticky, v románu, v pohádce, v legendě | satirický web, podle konspirační teorie",
    "da": "på papiret, i teorien, teoretisk, i romanen, i eventyret | satirisk medie, ifølge en konspirationsteori",
    "de": "auf dem papier, theoretisch, in der theorie, im roman, in dem roman, im märchen, in der sage, in der satire | laut einem satireportal,"
    " satireportal zufolge, satireseite zufolge, laut einer satireseite, laut einer satire, in einer"
    " verschwörungstheorie, einer verschwörungstheorie zufolge, laut einer verschwörungstheorie, als"
    " aprilscherz",
    "el": "στο μυθιστόρημα, στο παραμύθι | σύμφωνα με θεωρία συνωμοσίας, σύμφωνα με μια θεωρία συνωμοσίας,"
    " σατιρική ιστοσελίδα",
    "en": "in theory, theoretically, on paper, in the novel, in the fairy tale, in the satire, in the fable, in the short story, in a parallel"
    " universe, in an alternate history, in the legend | a satirical site reported, a satirical website"
    " reported, a satirical site wrote, a satirical website wrote, according to a satirical, a satirical"
    " magazine reported, according to a conspiracy theory, according to conspiracy theor*, in a conspiracy"
    " theory, a conspiracy theory says, a conspiracy theory holds, a conspiracy theory claims, as an april"
    " fool, or so his enemies, or so her enemies, or so their enemies, or so its enemies, legend tells that, legend tells",
    "es": "sobre el papel, en teoría, teóricamente, en la novela, en el cuento, en la leyenda | según una web satírica, según un sitio satírico, según"
    " un medio satírico, según una teoría de la conspiración, según una teoría conspirativa, como inocentada",
    "fi": "romaanissa, sadussa | salaliittoteorian mukaan",
    "fr": "sur le papier, en théorie, théoriquement, dans le roman, dans le conte, dans la légende | selon un site satirique, d'après un site satirique,"
    " selon un journal satirique, selon une théorie du complot, d'après une théorie du complot, comme poisson"
    " d'avril",
    "hi": "उपन्यास में, कहानी में |",
    "hu": "a regényben, a mesében | egy összeesküvés-elmélet szerint",
    "it": "sulla carta, in teoria, teoricamente, nel romanzo, nella fiaba, nella leggenda | secondo un sito satirico, secondo un giornale satirico,"
    " secondo una teoria del complotto, come pesce d'aprile",
    "ja": "小説では, 物語では, 小説の中で | 陰謀論によると, 陰謀論によれば, 風刺サイトによると, 風刺サイトによれば",
    "ko": "소설에서, 소설 속에서 | 음모론에 따르면, 풍자 사이트에 따르면",
    "nl": "op papier, in theorie, theoretisch, in de roman, in het sprookje | volgens een satirische site, volgens een complottheorie",
    "no": "i romanen, i eventyret | ifølge en konspirasjonsteori",
    "pl": "na papierze, w teorii, teoretycznie, w powieści, w baśni | według portalu satyrycznego, według teorii spiskowej",
    "pt": "no papel, em teoria, teoricamente, no romance, no conto | segundo um site satírico, de acordo com um site satírico, segundo uma teoria"
    " da conspiração, segundo uma teoria conspiratória",
    "ru": "на бумаге, в теории, теоретически, в романе, в сказке | по сообщению сатирического, согласно теории заговора, по теории заговора",
    "sv": "på papperet, i teorin, teoretiskt, i romanen, i sagan | enligt en satirsajt, enligt en konspirationsteori",
    "tr": "romanda, masalda | bir komplo teorisine göre",
    "uk": "на папері, у теорії, теоретично, у романі, в романі, у казці | за теорією змови, згідно з теорією змови",
    "zh": "小说中, 小說中, 在小说中, 在小說中, 小说里, 小說裡 | 据一家讽刺网站, 據一家諷刺網站, 根据阴谋论, 根據陰謀論",
}  # fmt: skip
# What came near to being so, or is so in part, right before a quote.
ALMOST = {
    "af": "amper, byna, deels, gedeeltelik",
    "ar": "كاد, يكاد, تقريبا, شبه, جزئيا",
    "be": "амаль, ледзь не, часткова",
    "bg": "почти, едва не, частично, отчасти",
    "ca": "gairebé, quasi, en part, parcialment",
    "cs": "skoro, téměř, málem, zčásti, částečně",
    "da": "næsten, delvis, delvist, halvt",
    "de": "fast, beinahe, beinah, nahezu, teilweise, zum teil, teils, halb",
    "el": "σχεδόν, εν μέρει, μερικώς",
    "en": "almost, nearly, virtually, practically, all but, as good as, partly, partially, in part, half",
    "eo": "preskaŭ, parte",
    "es": "casi, por poco, prácticamente, en parte, parcialmente, a medias",
    "et": "peaaegu, osaliselt",
    "eu": "ia, ia-ia, hein batean",
    "fa": "تقریبا, نزدیک بود",
    "fi": "melkein, lähes, miltei, osittain",
    "fr": "presque, quasiment, pratiquement, failli, en partie, partiellement, à moitié",
    "gl": "case, en parte, parcialmente",
    "he": "כמעט, חלקית, בחלקו",
    "hi": "लगभग, करीब-करीब, आंशिक रूप से",
    "hr": "gotovo, skoro, zamalo, umalo, djelomično, djelomice",
    "hu": "majdnem, szinte, csaknem, részben, félig",
    "hy": "գրեթե, մասամբ",
    "id": "hampir, nyaris, sebagian",
    "is": "næstum, nærri, að hluta",
    "it": "quasi, pressoché, praticamente, in parte, parzialmente",
    "ja": "ほぼ, ほとんど, あやうく, 危うく, 一部",
    "ka": "თითქმის, კინაღამ, ნაწილობრივ",
    "ko": "거의, 하마터면",
    "lt": "beveik, vos ne, iš dalies",
    "lv": "gandrīz, daļēji",
    "mk": "речиси, скоро, замалку, делумно",
    "nl": "bijna, haast, vrijwel, nagenoeg, zowat, deels, gedeeltelijk, half",
    "no": "nesten, delvis, halvt",
    "pl": "prawie, niemal, omal nie, o mało nie, częściowo",
    "pt": "quase, praticamente, em parte, parcialmente",
    "ro": "aproape, cât pe ce, parțial, în parte",
    "ru": "почти, чуть не, чуть было не, едва не, частично, отчасти, наполовину",
    "sk": "takmer, skoro, div že, čiastočne, sčasti",
    "sl": "skoraj, malone, delno, deloma",
    "sq": "pothuajse, gati, pjesërisht",
    "sr": "скоро, готово, замало, умало, делимично, skoro, gotovo, zamalo, umalo, delimično",
    "sv": "nästan, så gott som, delvis, halvt",
    "th": "เกือบ, เกือบจะ",
    "tr": "neredeyse, az kalsın, hemen hemen, kısmen",
    "uk": "майже, мало не, ледь не, частково, почасти",
    "ur": "تقریبا, تقریباً, قریب قریب",
    "vi": "gần như, suýt, suýt nữa, một phần",
    "zh": "几乎, 幾乎, 差点, 差點, 险些, 險些, 部分",
}  # fmt: skip
# What the main clause behind a condition may begin with, where no comma parts the two.
THEN = """
then dann alors entonces allora então dan så siis akkor atunci onda тогда тоді wtedy tak तो تو তাহলে তবে
तर તો ਤਾਂ அப்போது అప్పుడు maka thì 那么 那麼 就 그러면 онда анда
"""
ALSO_THAT = {"he": "כי"}
"""Words for "because" that stand for "that" as well: before a quote they part nothing."""
# What may stand between "it is said" and what is said, and before "it is said" behind it.
THAT_WORDS = """
that כי que qu' dass daß dat att että et at að se che că ότι πως hogy që że že что што що če че da да дека
ki ke kad ka որ რომ bahwa bahawa kwamba kuwa rằng là أن إن بأن أنه أنها أنهم بأنه بأنها که کہ कि যে ਕਿ કે जे na ng gur go bod fod
nach
"""
# The same in languages where some of those mean something else.
THAT_IN = {
    "da": "at",
    "de": "dass daß",
    "en": "that",
    "es": "que",
    "fr": "que qu'",
    "it": "che",
    "nl": "dat",
    "no": "at",
    "pt": "que",
    "sv": "att",
}
SO_WORDS = """
so as or wie ou или как jak jako tak así come così como assim ainsi ऐसा ایسا böyle
"""
NEGATIONS = {
    "Germanic": """
    not no never nor neither nobody nothing none cannot without hardly
    nowhere nicht nein nie niemals kein keine keinen keinem keiner keines
    niemand nichts ohne weder noch nirgends niet nee nooit geen niets zonder
    nergens inte nej aldrig ingen inga inget utan varken ej ikke nei aldri
    intet uden uten hverken verken ekki aldrei enginn engin ekkert
    """,
    "Romance": """
    ne pas non jamais aucun aucune rien personne sans ni nul nulle nunca
    jamás nadie nada ningún ninguno ninguna sin tampoco não ninguém nenhum
    nenhuma sem nem no mai nessuno nessuna niente nulla senza né neanche
    nemmeno nu niciodată nimeni nimic fără nici sense tampoc
    """,
    "Slavic": """
    nie nigdy nikt nic żaden żadna żadne bez ani ne nikdy nikdo žádný žádná
    žádné nikto žiadny žiadna nikada nitko niko ništa nijedan nikoli nihče
    nič brez не нет ни никогда никто ничего никакой без нельзя невозможно ні
    ніколи ніхто нічого жоден жодна немає нема нито никога никой нищо няма
    никад нико ништа нікога нішто
    """,
    "Greek, Albanian, Armenian, Baltic": """
    δεν μη μην οχι ποτε κανεισ κανενασ καμια τιποτα χωρισ ουτε nuk jo kurrë
    asnjë ոչ չէ չի չեն չեմ երբեք ոչինչ ոք առանց մի nē nekad neviens nekas
    bez nav nei niekada niekas nė nėra
    """,
    "Finnic, Hungarian, Turkic, Basque, Georgian": """
    ei en et emme ette eivät älä ilman koskaan mitään kukaan pole mitte
    kunagi ilma keegi nem ne soha senki semmi nincs sem nélkül değil yok
    hayır asla hiç hiçbir kimse emas емес жоқ ешқашан deyil yox inoiz არ არა
    ვერ არასდროს არავინ არაფერი ნუ გარეშე
    """,
    "Semitic, Iranian": """
    لا لم لن ليس ليست ما غير بدون بلا أبدا كلا לא אין אינו אינה אינם בלי ללא
    אף מעולם אל שום נه نه نیست هرگز هیچ نبود نمی نہ نہیں مت کوئی بغیر کبھی
    ne አይደለም የለም አይ በፍጹም ያለ
    """,
    "Indian": """
    नहीं न मत ना बिना कभी कोई नको नाही नाहीत না নেই নয় নি কখনো ছাড়া ਨਹੀਂ
    ਨਾ ਬਿਨਾ ના નથી નહીં વગર இல்லை அல்ல வேண்டாம் కాదు లేదు వద్దు ಇಲ್ಲ ಅಲ್ಲ
    ಬೇಡ ഇല്ല അല്ല വേണ്ട නැත නෑ එපා होइन छैन
    """,
    "Korean, Vietnamese, Indonesian, Malay, Tagalog, Swahili, Hausa, Yoruba, Esperanto": """
    안 못 아니 아니다 없다 없는 없이 아닌 절대 không chẳng chưa đừng chớ chả tidak bukan
    jangan tanpa belum tak tiada hindi wala huwag walang hapana bila kamwe
    babu neniam neniu
    """,
}
# Scripts without spaces, where a word of negation is found by its letters.
UNSPACED_NEGATION = late_pattern(
    "[不没沒未非無无莫勿否毋]|ない|なか|なく|ませ|ぬ|ず|いいえ|ไม่|มิ|อย่า|ไร้|មិន|គ្មាន|កុំ|ບໍ່|ຢ່າ|မ"
)
MOST_CHARACTERS = 4


def is_negation(word: str) -> bool:
    """Return whether a folded *word* denies."""
    return word in _negations() or word.startswith("n'") or word.endswith("n't")


def has_negation(text: str) -> bool:
    """Return whether a word or a character of *text* denies."""
    words = re.findall(f"(?:{LETTER}|')+", fold_words(text))
    return any(map(is_negation, words)) or UNSPACED_NEGATION.search(text) is not None


@cache
def _negations() -> frozenset[str]:
    return frozenset(fold_words(" ".join(NEGATIONS.values())).split())


def is_beside_negation(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether the place between two runs of folded words touches a negation."""
    if (before and is_negation(before[-1])) or (after and is_negation(after[0])):
        return True
    ahead = "".join(before[-MOST_CHARACTERS:])
    behind = "".join(after[:MOST_CHARACTERS])
    return UNSPACED_NEGATION.search(ahead + " " + behind) is not None


# What takes a statement back at the end of a clause behind it, whatever the clause begins
# with: "..., though there is no evidence of it", "..., but the register says otherwise".
OTHERWISE = {
    "ar": "لا دليل على ذلك, لا يوجد دليل على ذلك, تشير إلى عكس ذلك, تقول عكس ذلك, يقول عكس ذلك, العكس صحيح",
    "bg": "няма доказателства за това, показва* обратното, показват обратното, казва* друго, обратното е вярно",
    "ca": "diu el contrari, diuen el contrari, mostra el contrari, mostren el contrari, diu una altra cosa,"
    " diuen una altra cosa, no n'hi ha cap prova, no hi ha proves d'això",
    "cs": "nejsou pro to důkazy, není pro to důkaz, není pro to žádný důkaz, říká něco jiného, říkají něco jiného,"
    " ukazuje opak, ukazují opak, opak je pravdou",
    "da": "ingen beviser for det, intet bevis for det, siger noget andet, viser noget andet, siger det modsatte,"
    " viser det modsatte, det modsatte er tilfældet",
    "de": "dafür keine beleg*, dafür keinen beleg*, dafür kein beleg, dafür keine beweise, dafür keinen beweis,"
    " dafür kein beweis, dafür keine belege gibt, dafür keinen beleg gibt, dafür keine beweise gibt,"
    " dafür keinen beweis gibt, keine belege dafür, keinen beleg dafür, keine belege dafür gibt,"
    " dafür gibt es kein* beleg*, dafür gibt es kein* beweis*, keinen beweis dafür, keine beweise dafür, keine beweise dafür gibt, sagt etwas anderes,"
    " sagen etwas anderes, zeigt etwas anderes, zeigen etwas anderes, belegt etwas anderes, sagt das gegenteil,"
    " sagen das gegenteil, zeigt das gegenteil, zeigen das gegenteil, belegt das gegenteil,"
    " belegen das gegenteil, das gegenteil ist der fall, das gegenteil ist wahr, das gegenteil stimmt,"
    " das gegenteil trifft zu, nichts dergleichen ist geschehen, nichts dergleichen geschah",
    "el": "δεν υπάρχουν αποδείξεις για αυτό, δεν υπάρχουν στοιχεία για αυτό, δείχνει το αντίθετο,"
    " δείχνουν το αντίθετο, λέει το αντίθετο, λένε το αντίθετο, συμβαίνει το αντίθετο, ισχύει το αντίθετο",
    "en": "no evidence of it, no evidence for it, no evidence of that, no evidence for that, no evidence of this,"
    " no evidence for this, no evidence exists, no evidence to support it, no evidence to support that,"
    " no evidence to support this, no proof of it, no proof for it, no proof of that, no proof for that,"
    " no proof of this, no proof for this, no proof exists, no record of it, no record of that,"
    " no record of this, no record ... exists, say* otherwise, said otherwise, show* otherwise,"
    " suggest* otherwise, indicate* otherwise, tell* otherwise, prove* otherwise, say* the opposite,"
    " said the opposite, show* the opposite, suggest* the opposite, indicate* the opposite, say* the contrary,"
    " say* something else, said something else, show* something else, tell* another story,"
    " tell* a different story, nothing of the kind, nothing of the kind ... happened,"
    " nothing of the sort, nothing of the sort ... happened, no such thing ... happened, no such thing happened,"
    " nothing of the kind happened, nothing of the sort happened,"
    " the opposite is true, the opposite is the case, the reverse is true, the contrary is true",
    "es": "dice* lo contrario, dicen lo contrario, muestra* lo contrario, demuestra* lo contrario,"
    " indica* lo contrario, sugiere* lo contrario, prueba* lo contrario, lo contrario es cierto,"
    " nada de eso ocurrió, nada de eso sucedió, nada de eso pasó, no hay pruebas de ello, no hay pruebas de eso,"
    " no existen pruebas de ello, no hay constancia de ello, no haya pruebas de ello, dice otra cosa,"
    " dicen otra cosa",
    "et": "selle kohta pole tõendeid, selle kohta ei ole tõendeid, näitab vastupidist, näitavad vastupidist,"
    " ütleb muud, räägib muud",
    "fa": "خلاف آن را نشان می‌دهد, خلاف آن را نشان می‌دهند, مدرکی برای آن نیست, مدرکی برای آن وجود ندارد",
    "fi": "siitä ei ole todisteita, siitä ei ole näyttöä, sanoo muuta, sanovat muuta, kertoo muuta, kertovat muuta,"
    " osoittaa muuta, osoittavat muuta, asia on päinvastoin",
    "fr": "dit le contraire, disent le contraire, montre* le contraire, prouve* le contraire,"
    " indique* le contraire, affirme* le contraire, dit autre chose, disent autre chose,"
    " montre* autre chose, il n'en est rien, c'est le contraire, c'est l'inverse, rien de tel ne s'est produit,"
    " rien de tel n'a eu lieu, il n'y en a aucune preuve, il n'y en ait aucune preuve",
    "gl": "di o contrario, din o contrario, mostra* o contrario, non hai probas diso",
    "he": "אין לכך הוכחה, אין לכך ראיות, אין לכך כל הוכחה, אומר אחרת, אומרים אחרת, מראים אחרת, ההפך הוא הנכון",
    "hi": "इसका कोई सबूत नहीं है, इसका कोई सबूत नहीं, इसका कोई प्रमाण नहीं है, कुछ और कहता है, कुछ और कहते हैं,"
    " इसका उलटा बताते हैं",
    "hr": "nema dokaza za to, govori suprotno, govore suprotno, pokazuje suprotno, pokazuju suprotno,"
    " govori drugačije, govore drugačije, istina je suprotna",
    "hu": "erre nincs bizonyíték, erre nincs semmilyen bizonyíték, mást mond, mást mondanak, mást mutat,"
    " mást mutatnak, az ellenkezőjét mutatja, az ellenkezőjét mutatják, az ellenkezője igaz",
    "id": "tidak ada buktinya, tidak ada bukti untuk itu, mengatakan sebaliknya, menunjukkan sebaliknya",
    "it": "dice il contrario, dicono il contrario, mostra* il contrario, dimostra* il contrario,"
    " indica* il contrario, è vero il contrario, niente di simile è accaduto, nulla di simile è accaduto,"
    " non ce n'è alcuna prova, non ce ne sono prove, dice altro, dicono altro, dice altrimenti",
    "ja": "証拠はない, 証拠はありません, 事実ではない, 事実ではありません, そうではない, 逆だ, 逆である",
    "ko": "증거는 없다, 증거가 없다, 사실이 아니다, 사실과 다르다, 사실은 다르다",
    "lt": "tam nėra įrodymų, rodo priešingai, rodo ką kita, sako ką kita",
    "lv": "tam nav pierādījumu, rāda pretējo, liecina par pretējo, saka ko citu",
    "nl": "geen bewijs voor is, geen bewijs voor bestaat, geen bewijs voor, zegt iets anders, zeggen iets anders,"
    " zegt het tegendeel, zeggen het tegendeel, toont het tegendeel, tonen het tegendeel, bewijst het tegendeel,"
    " laat iets anders zien, laten iets anders zien, het tegendeel is waar, het omgekeerde is waar,"
    " niets van dien aard",
    "no": "ingen bevis for det, ingen beviser for det, sier noe annet, viser noe annet, sier det motsatte,"
    " viser det motsatte, det motsatte er tilfelle",
    "pl": "nie ma na to dowodów, nie ma na to żadnych dowodów, brak na to dowodów, mówi co innego,"
    " mówią co innego, mówi coś innego, mówią coś innego, pokazuje co innego, pokazują co innego,"
    " wskazuje na co innego, wskazują na co innego, świadczą o czymś innym, jest odwrotnie",
    "pt": "diz o contrário, dizem o contrário, mostra* o contrário, indica* o contrário, prova* o contrário,"
    " sugere* o contrário, não há provas disso, não haja provas disso, não existem provas disso,"
    " nada disso aconteceu, nada disso ocorreu, diz outra coisa, dizem outra coisa",
    "ro": "nu există dovezi în acest sens, nu există dovezi pentru asta, spune altceva, spun altceva,"
    " arată contrariul, spune contrariul, spun contrariul, contrariul este adevărat",
    "ru": "доказательств этому нет, доказательств этого нет, доказательств тому нет, нет доказательств этого,"
    " нет этому доказательств, говор* об обратном, свидетельств* об обратном, говор* обратное,"
    " показыва* обратное, говор* другое, говор* о другом, ничего подобного не было,"
    " ничего подобного не произошло, все наоборот",
    "sk": "nie sú na to dôkazy, hovorí niečo iné, hovoria niečo iné, ukazuje opak, ukazujú opak, opak je pravdou",
    "sl": "za to ni dokazov, kaže nasprotno, kažejo nasprotno, govori drugače, govorijo drugače",
    "sr": "nema dokaza za to, govori suprotno, govore suprotno, pokazuju suprotno, нема доказа за то,"
    " говори супротно, говоре супротно, показују супротно",
    "sv": "inga bevis för det, inget bevis för det, inga bevis för, säger något annat, visar något annat,"
    " säger motsatsen, visar motsatsen, motsatsen är sann, inget sådant har hänt, inget sådant hände",
    "th": "ไม่เป็นความจริง, ไม่ใช่ความจริง, ไม่เป็นจริง, ไม่จริง, ไม่มีหลักฐาน, ไม่มีหลักฐานยืนยัน",
    "tr": "buna dair kanıt yok, bunun kanıtı yok, bunu gösteren kanıt yok, aksini gösteriyor, tersini gösteriyor,"
    " aksini söylüyor, tersini söylüyor",
    "uk": "доказів цього немає, доказів цьому немає, говор* про протилежне, свідч* про протилежне,"
    " свідч* про зворотне, говор* інше, нічого подібного не було, нічого подібного не сталося",
    "vi": "không có bằng chứng, không phải sự thật, không đúng sự thật, cho thấy điều ngược lại,"
    " nói điều ngược lại",
    "zh": "没有证据, 沒有證據, 并非如此, 並非如此, 恰恰相反, 正好相反, 事实相反, 事實相反, 显示相反, 顯示相反",
}
# A clause that begins with them tells something else: "and nobody objected".
NOBODY = """
nobody, no one, niemand, keiner, personne, nadie, nessuno, ninguém, ninguén, ningú, ingen, enginn,
nimeni, nikt, nikdo, nikto, nitko, niko, nihče, никто, ніхто, никой, никој, нико, niekas, senki,
kukaan, keegi, kimse, heç kim, heç kəs, ешкім, κανείς, κανένας, askush, inor, inork, neniu, neb,
אף אחד, لا أحد, هیچ کس, هیچکس, ማንም, ոչ ոք, არავინ, không ai, chẳng ai, chưa ai,
hakuna mtu, tidak ada yang, tak ada yang, tidak seorang pun, tak seorang pun, tiada siapa, किसी ने, कोई,
कोई भी, किसी ने भी, কেউ, کسی نے, کوئی, कोणीही, कोणी, કોઈએ, કોઈ, ਕਿਸੇ ਨੇ, ਕੋਈ, யாரும், எவரும், ఎవరూ, ಯಾರೂ,
ആരും, არავის, არავინ, hech kim, эч ким, kimsə, heç kəs, хэн ч, neniu, walang sinuman, ואיש,
ואף אחד, איש
"""
NOBODY_UNSPACED = "没有人|沒有人|没有任何人|沒有任何人|没人|沒人|无人|無人|誰も|誰一人|아무도|누구도|ไม่มีใคร|ບໍ່ມີໃຜ|គ្មាននរណា|គ្មានអ្នកណា"

# Alone before a comma they answer; at the beginning of a sentence the others take back
# what stands right behind them: "not surprisingly".
NO_WORDS = "no nein nee nej nei non não nu nie ne нет ні не όχι δεν jo hayır لا نه"
NOT_WORDS = """
not nicht niet inte ikke ikkje ej pas without ohne sans sin senza sem zonder utan uden uten
fără bez без χωρίς δίχως
"""


class Hearsay(NamedTuple):
    """How the verbs of one language say that something is hearsay."""

    verbs: str
    goes_on: str
    """What follows them in their clause."""
    is_close: bool = True
    """Whether that follows at once."""
    foretells: str = ""
    """With what before them they tell of what was still to come, and did."""


def _romance(adverbs: str, participles: str, others: str) -> str:
    """Return a participle, perhaps behind an adverb, but none of the *others*."""
    return rf"\s(?:(?:{adverbs})\s)?(?!(?:{others})\b)(?:{participles})\b"


GERMAN = (
    r"(?!(?:bedenken|vertrauen|verlangen|gewicht|bericht|\w+[hk]eit)\b)"
    r"(?:\w*(?:ge|be|ver|er|ent|zer)\w+(?:t|en)|\w+iert)"
)
GERMAN_WITH_SEIN = (
    "(?:worden|gewesen|geworden|gestorben|geflohen|geflüchtet|verschwunden|entstanden|passiert"
    r"|geschehen|\w*(?:gestürzt|gekommen|gegangen|gefahren|gefallen|gelaufen|getreten|gereist))"
)
DUTCH = (
    r"(?!(?:geld|beeld|geduld|verstand|verdriet|bericht|verband|gezicht|gewicht|beleid|bereid|bekend"
    r"|verplicht|gereed|gezond|bestand|gerucht|gevecht|\w+heid)\b)"
    r"(?:\w*(?:ge|be|ver|ont|her)\w+[dt]|\w*(?:gekomen|gegaan|genomen|geschreven|gevonden|gekregen"
    r"|gegeven|gezien|gesloten|gestolen|gebroken|gestorven|gevallen|overleden|verdwenen|verloren"
    r"|bezweken|begaan|gedaan|ontvangen|geworden|gesproken|geschoten|verlaten|begonnen|besloten))"
)
NORWEGIAN = (
    "blitt|vaert|fått|gjort|sagt|sett|gått|tatt|kommet|solgt|kjøpt|skrevet|funnet|hatt|drept|brukt"
    "|mottatt|begått|falt|kollapset|rast|betalt|forlatt|mistet|truet|skjedd|bedt|stjålet|skutt"
    "|møtt|reist"
)
DANISH = (
    "vaeret|fået|gjort|sagt|set|taget|solgt|købt|skrevet|fundet|haft|draebt|brugt|modtaget|begået"
    "|betalt|forladt|mistet|truet|bedt|stjålet|skudt|mødt"
)
NORDIC_OFTEN = r"(?:\s(?:ofte|gjerne|gerne|altid|alltid|laenge|lenge|tidligere|stadig|fortsatt|også|nå|nu)){0,2}"
ENGLISH_OFTEN = (
    "(?: (?:widely|generally|commonly|often|long|once|popularly|traditionally|still|also|now|sometimes"
    "|frequently|formerly|previously|initially|originally|usually|variously|first|then)){0,2}"
)
ENGLISH_IS = f"(?:(?:is|are|was|were)|ha(?:s|ve|d){ENGLISH_OFTEN} been){ENGLISH_OFTEN}"
FORMS = {
    "en": (
        Hearsay(
            f"{ENGLISH_IS} (?:said|alleged|rumoured|rumored|claimed|reputed)",
            r"\sto\b",
        ),
        Hearsay(
            f"{ENGLISH_IS} (?:believed|thought|understood|presumed|assumed|reported)",
            r"\sto (?:be|have)\b",
        ),
        Hearsay("seems?|seemed|appears?|appeared", r"\sto (?:be|have)\b"),
    ),
    "fr": (
        Hearsay(
            "aurait|auraient",
            _romance(
                r"\w+ment|bien|déjà|aussi|donc|même|alors|encore|également|autrefois|jadis|longtemps|souvent|toujours|un temps",
                r"eu|\w{2,}(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|eint|aint)",
                "lieu|droit|peu|plus|souci|crédit|profit|appétit|parti",
            ),
        ),
        Hearsay("semble|semblent|paraît|paraissent", r"\s(?:\w+\s)?(?:avoir|être)\b"),
    ),
    "es": (
        Hearsay(
            "habría|habrían",
            _romance(
                r"\w+mente|ya|también|antes|entonces|siempre|antaño|incluso",
                r"\w+(?:ado|ido|ído|sto|cho|rto|lto)",
                "cuando",
            ),
        ),
        Hearsay("parece|parecen|parecía|parecían", r"\s(?:haber|ser|estar|tener)\b"),
    ),
    "pt": (
        Hearsay(
            "teria|teriam",
            _romance(
                r"\w+mente|já|também|antes|então|sempre|outrora|ainda",
                r"\w+(?:ado|ido|ído)|feito|dito|visto|posto|escrito|aberto|morto|ganho|pago|vindo",
                "sentido|significado|cuidado|resultado",
            ),
        ),
        Hearsay("parece|parecem|parecia|pareciam", r"\s(?:ter|ser|estar|haver)\b"),
    ),
    "gl": (
        Hearsay(
            "tería|terían",
            _romance(
                r"\w+mente|xa|tamén|antes|sempre|outrora|aínda",
                r"\w+(?:ado|ido|ído)|feito|dito|visto|posto|escrito|aberto|morto|pago",
                "sentido|significado|coidado|resultado",
            ),
        ),
        Hearsay("parece|parecen|parecía", r"\s(?:ter|ser|estar|haber)\b"),
    ),
    "ca": (
        Hearsay(
            "hauria|haurien",
            _romance(
                r"\w+ment|ja|també|abans|sempre|encara",
                r"\w+(?:at|ada|ats|ades|it|ida|ut|uda)|fet|mort|obert",
                "necessitat|oportunitat|gust",
            ),
        ),
        Hearsay("sembla|semblen|semblava", r"\s(?:haver|ser|estar|tenir)\b"),
    ),
    "ro": (
        Hearsay(
            "ar fi",
            _romance(
                r"deja|și|odinioară|cândva|chiar|adesea",
                r"\w+(?:at|ut|it|ât|ert)|fost|spus|ajuns|atins|decis",
                "mult",
            ),
        ),
    ),
    "it": (
        Hearsay(
            "avrebbe|avrebbero|sarebbe|sarebbero",
            _romance(
                r"\w+mente|già|anche|un tempo|a lungo|ancora|spesso",
                r"\w+(?:[aiu]t[oaie]|s[oaie]|rt[oaie]|tt[oaie])",
                "tutto|tutta|tutti|tutte",
            ),
            foretells="che|cui|dove|quando|dopo|poi|tardi|seguito|successivamente|infine|presto|giorno"
            "|allora|futuro|promise|promesso",
        ),
        Hearsay(
            "sembra|sembrano|sembrava|pare|paiono", r"\s(?:avere?|essere?|abbia|sia)\b"
        ),
    ),
    "de": (
        Hearsay(
            "soll|sollen|will|wollen",
            rf".*\b(?:{GERMAN} haben|{GERMAN_WITH_SEIN} sein)\b",
            is_close=False,
        ),
        Hearsay(
            "könnte|könnten|dürfte|dürften|mag|mögen|muss|müsste|müssten",
            rf".*\b(?:{GERMAN} haben|{GERMAN_WITH_SEIN} sein)\b",
            is_close=False,
        ),
        Hearsay(
            "hätte|hätten",
            r".*\b(?:sollen|müssen|können|dürfen)\b",
            is_close=False,
        ),
        Hearsay(
            "scheint|scheinen|schien|schienen",
            r".*\bzu (?:haben|sein)\b",
            is_close=False,
        ),
    ),
    "nl": (
        Hearsay(
            "zou|zouden",
            rf".*\b(?:{DUTCH} (?:hebben|zijn)|(?:hebben|zijn) {DUTCH})\b",
            is_close=False,
        ),
        Hearsay(
            "lijkt|lijken|schijnt|schijnen", r".*\bte (?:hebben|zijn)\b", is_close=False
        ),
    ),
    "sv": (
        Hearsay(
            "ska|skall|skulle|sägs|lär",
            r".*\bha (?:\w+ )?(?!(?:mandat|privat|format)\b)"
            r"(?:sålts?|köpts?|fått|gjort|sett|gått|sagt|dött|\w{3,}(?:at|it|ats|its|tts|lts|rts))\b",
            is_close=False,
        ),
        Hearsay(
            "verkar|tycks|förefaller|tros|antas|påstås|uppges|sägs|lär",
            r"\s(?:\w+\s)?(?:ha|vara|bli)\b",
        ),
    ),
    "no": (
        Hearsay("skal|skulle", rf".*\bha (?:\w+ )?(?:{NORWEGIAN})\b", is_close=False),
        Hearsay(
            "sies|hevdes|menes|antas|påstås|synes|ser ut til",
            rf"{NORDIC_OFTEN}\så (?:ha|vaere|bli)\b",
        ),
    ),
    "da": (
        Hearsay(
            "skal|skulle",
            rf".*\b(?:have (?:\w+ )?(?:{DANISH})|vaere (?:blevet|sket|kommet|død|styrtet))\b",
            is_close=False,
        ),
        Hearsay(
            "siges|haevdes|menes|formodes|antages|angives|påstås|synes|ser ud til",
            rf"{NORDIC_OFTEN}\sat (?:have|vaere|blive)\b",
        ),
    ),
    "fi": (
        Hearsay(
            "kerrotaan|väitetään|sanotaan|huhutaan|uskotaan|arvellaan|oletetaan",
            r".*\b(?:(?!\w*(?:kone|huone|aine|laite)en\b)\w+(?:nneen|lleen|rreen|sseen|aneen|eneen|ineen|oneen|uneen|yneen|äneen|öneen)|(?:ole|tule|teke|mene|pitä|saa|halua|anta|aiko|voi)v[aä]n)\b",
            is_close=False,
        ),
    ),
}

TURNS = {
    "en": """according to, says, said, say, saying, claim, claims, claimed, claiming, believe*, think,
    thinks, thought, argue*, insist*, wrote, writes, told, tells, announced, alleg*, stated, states,
    assert*, recall*, hear, heard, in the words, in the opinion, in the view, to quote
    | if, unless, whether, provided, suppose, supposing, supposedly, assuming, imagine, reportedly,
    purportedly, perhaps, maybe, possibly, probably, apparently, seemingly, in theory, would, might""",
    "de": """laut, zufolge, nach angaben, sagt, sagte, sagten, sagen, behaupt*, glaubt, glauben, glaubte,
    meint, meinte, meinen, heißt es, hieß es, schreibt, schrieb, erklärt, erklärte, berichtet*, so, wie
    | wenn, falls, sofern, ob, angenommen, vorausgesetzt, vielleicht, möglicherweise, wahrscheinlich,
    wohl, vermutlich, scheinbar, anscheinend, mutmaßlich, könnte, würde, soll, sollen""",
    "fr": """selon, d'après, dit, disait, disent, affirm*, prétend*, croit, croient, pense, pensent,
    déclar*, écrit, assur*, estime*, aux dires
    | si, s'il*, à condition, pourvu que, à supposer, supposé*, peut-être, probablement, apparemment,
    paraît-il, paraît, semble-t-il, serait, aurait""",
    "es": """según, dice, dicen, dijo, dijeron, afirm*, asegur*, cree, creen, piensa, sostien*, declar*,
    escribió
    | si, a condición, siempre que, suponiendo, quizá, quizás, tal vez, probablemente, al parecer,
    aparentemente, sería, habría""",
    "it": """secondo, dice, dicono, disse, ha detto, afferm*, sostien*, crede, credono, pensa, dichiar*,
    scrive, scrisse
    | se, a condizione, purché, supponendo, forse, probabilmente, a quanto pare, pare, sembra, sarebbe,
    avrebbe""",
    "pt": """segundo, de acordo com, conforme, diz, dizem, disse, afirm*, acredit*, pensa, declar*, escreveu
    | se, desde que, supondo, talvez, provavelmente, ao que parece, aparentemente, seria, teria""",
    "nl": """volgens, zegt, zei, zeggen, beweert, beweerde*, gelooft, geloven, denkt, schrijft, schreef,
    verklaar*, aldus
    | als, indien, mits, of, stel, misschien, wellicht, waarschijnlijk, vermoedelijk, blijkbaar, zou""",
    "sv": """enligt, säger, sade, sa, påstår, påstod, tror, trodde, menar, skriver, skrev, hävda*
    | om, ifall, förutsatt, kanske, troligen, möjligen, tydligen, skulle, lär""",
    "da": """ifølge, siger, sagde, påstår, påstod, tror, mener, skriver, skrev, hævde*
    | hvis, såfremt, om, forudsat, måske, muligvis, sandsynligvis, åbenbart, ville, skulle""",
    "no": """ifølge, sier, sa, påstår, påsto, tror, mener, skriver, skrev, hevde*
    | hvis, dersom, om, forutsatt, kanskje, muligens, trolig, visstnok, ville, skulle""",
    "fi": """mukaan, sanoo, sanoi, sanovat, väittä*, väitti, uskoo, uskovat, kirjoitti, kertoo, kertoi
    | jos, mikäli, edellyttäen, ehkä, kenties, luultavasti, ilmeisesti""",
    "pl": """według, zdaniem, mówi, mówił*, mówią, powiedział*, twierdz*, uważa*, pisze, napisał*,
    oświadczył*
    | jeśli, jeżeli, gdyby, o ile, czy, może, być może, prawdopodobnie, podobno, ponoć, chyba""",
    "cs": """podle, říká, říkají, řekl*, tvrdí, tvrdil*, věří, píše, napsal*, prohlásil*
    | jestli, jestliže, pokud, kdyby, zda, možná, snad, pravděpodobně, prý""",
    "sk": """podľa, hovorí, hovoria, povedal*, tvrdí, tvrdil*, verí, píše, napísal*, vyhlásil*
    | ak, keby, pokiaľ, či, možno, azda, pravdepodobne, vraj""",
    "ru": """согласно, по словам, по мнению, говорит, говорят, сказал*, утвержда*, счита*, пишет, пишут,
    написал*, заявил*, заявля*, полага*
    | если, при условии, ли, возможно, может быть, вероятно, видимо, наверное, похоже, бы""",
    "uk": """згідно, за словами, на думку, каже, кажуть, сказав, сказала, стверджу*, вважа*, пише, пишуть,
    заявив, заявила
    | якщо, якби, за умови, чи, можливо, може, ймовірно, мабуть, би""",
    "bg": """според, по думите, казва, казват, каза, твърд*, смята*, пише, заяви*
    | ако, при условие, дали, може би, вероятно, навярно""",
    "ro": """potrivit, conform, spune, spun, spus, afirm*, susțin*, crede, cred, scrie, declar*
    | dacă, cu condiția, poate, probabil, se pare, ar""",
    "hu": """szerint, mondja, mondta, állít*, hisz*, írja, írta, véli, közölte
    | ha, hogyha, amennyiben, vajon, talán, valószínűleg, állítólag, lehet, volna""",
    "el": """σύμφωνα, κατά, λέει, λένε, είπε, ισχυρί*, πιστεύ*, γράφει, έγραψε, δήλωσε
    | αν, εάν, εφόσον, ίσως, πιθανώς, πιθανόν, μάλλον, φαίνεται, θα""",
    "tr": """göre, diyor, dedi, diyorlar, iddia*, inanıyor, düşünüyor, yazdı, söyledi, açıkladı
    | eğer, şayet, belki, muhtemelen, galiba, herhalde""",
    "ar": """وفقا, حسب, بحسب, قال, قالت, قالوا, يقول, تقول, يقولون, ادعى, يدعي, يعتقد, كتب, صرح, أعلن
    | إذا, لو, إن, ربما, لعل, قد, يبدو, من المحتمل, شرط""",
    "he": """לפי, לדברי, על פי, אמר, אמרה, אמרו, אומר, אומרת, אומרים, טוען, טוענת, טען, טענה, מאמין, כתב
    | אם, אילו, לו, בתנאי, אולי, כנראה, ייתכן""",
    "fa": """طبق, به گفته, بنا بر, گفت, گفتند, می‌گوید, می‌گویند, مدعی, معتقد, نوشت, اعلام کرد
    | اگر, چنانچه, شاید, احتمالا, ظاهرا, گویا, ممکن""",
    "hi": """के अनुसार, के मुताबिक, कहा, कहते, कहता, कहती, दावा, मानते, मानता, लिखा, बताया
    | अगर, यदि, बशर्ते, शायद, संभवतः, संभव""",
    "vi": """theo, nói, cho rằng, tin rằng, tuyên bố, viết, khẳng định
    | nếu, giả sử, miễn là, có lẽ, có thể, hình như, dường như""",
    "id": """menurut, kata, berkata, mengatakan, mengklaim, percaya, menulis, menyatakan, ujar, ungkap
    | jika, kalau, apabila, asalkan, mungkin, barangkali, rupanya, kabarnya""",
    "ko": """따르면, 의하면, 말했, 말한다, 말하, 주장, 믿는, 밝혔, 썼다, 전했, 라고, 다고
    | 만약, 만일, 라면, 다면, 아마, 혹시, 가능성""",
    "zh": """据, 據, 根据, 根據, 按照, 说, 說, 称, 稱, 认为, 認為, 声称, 聲稱, 表示, 相信, 宣布, 写道,
    寫道, 指出, 报道, 報道, 報導
    | 如果, 假如, 要是, 若, 倘, 除非, 是否, 可能, 也许, 也許, 或许, 或許, 大概, 似乎, 好像, 恐怕""",
    "ja": """によると, によれば, という, と言, と述べ, と主張, と語, と書, と発表, と信じ, そうだ
    | もし, ならば, なら, れば, たら, かどうか, おそらく, たぶん, かもしれ, らしい, ようだ""",
    "th": """ตามที่, กล่าว, บอก, อ้าง, เชื่อว่า, เขียน, ประกาศ, ระบุ
    | ถ้า, หาก, สมมติ, อาจ, บางที, คงจะ, ดูเหมือน""",
}
"""Words that put a statement into somebody's mouth, and behind a bar those that make a
condition or a guess of it, wherever in its sentence they stand. A star stands for the
rest of a word."""

AUXILIARIES = {
    "en": "has have had would will shall may might could can should must did does do was were is be been",
    "de": "hat haben hatte hatten hätte hätten wird würde würden soll sollen sollte will wollte kann könnte"
    " könnten mag möchte ist war wäre sei habe haben worden werden",
    "fr": "a ont avait avaient aura auront aurait auraient est était sera serait peut pourrait devrait doit",
    "es": "ha han había habían habrá habría habrían es era sería puede podría debe debería fue",
    "it": "ha hanno aveva avevano avrà avrebbe avrebbero è era sarà sarebbe può potrebbe dovrebbe deve",
    "pt": "tem têm tinha tinham terá teria teriam é era será seria pode poderia deve deveria foi",
    "nl": "heeft hebben had hadden zou zouden zal zullen kan kon mag mocht moet moest is was",
    "sv": "har hade ska skulle kan kunde må måste är var lär blir blev",
    "da": "har havde skal skulle kan kunne må måtte er var vil ville blev",
    "no": "har hadde skal skulle kan kunne må måtte er var vil ville ble",
    "ro": "a au ar avea va vor este era ar fi poate fost",
    "ca": "ha han havia haurà hauria és era seria pot podria",
}
"""Words that say whether something is, was, would or may be so."""
