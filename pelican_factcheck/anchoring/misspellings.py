"""Misspelling or another word: a test that accepts few, and a list of exceptions.

The shape of a word cannot tell: `contact` is one letter from `contract`. Only long
words count, and only a letter that is missing, extra or swapped with its neighbour
in the middle: both ends carry negation, number, gender and tense. Among the 40,000
commonest words of a language one or two hundred pairs still pass this test, many
of them two spellings of one word. The others of seven languages are listed here.
"""

from rapidfuzz.distance import OSA

from pelican_factcheck.anchoring.sentences import is_lower

SHORTEST = 8
# So many letters at either end are spared.
ENDS = 3
# Words, in lower case, that are one slip away from another word, and numbers.
GUARDED = frozenset(
    # English
    """
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen thousand thousands
    millions billions trillion trillions
    contact contract counties countries lighting lightning leaning learning reminder
    remainder stating starting staring starring starving competing completing meditating
    addiction addictions addition additions additive addictive alteration altercation
    batting battling boasting boating bursting busting bustling cleaning cleansing
    cleared complaint compliant compete competes completes compiled complied conductive
    conducive contacted contacting contacts continent contingent contracted contracting
    contracts countess countless created creation cremated cremation deceased decreased
    defected deflected deserts desserts ensuring ensuing ethically ethnically existing
    exiting exciting fleeing fleeting foraging forging freeing freezing granting grating
    handing handling hangover hardness harness immoral immortal indicated indicted
    induced inducted insulated insulted insulating insulting mediate mediation medication
    meditate meditation morality mortality neurons neutrons ordinance ordnance parting
    partying patents patients planting plating powered powdered preclude predicated
    predicted prelude reigning resigning rotating rotting scaring scarring scoring
    scouring scraped scrapped scraping scrapping sentient sentiment setting settling
    sparing sparking sparkling sparring starling startling statues statutes storing
    storming striped stripped tracing tracking uniformed uninformed weighing weighting
    """
    # German
    """
    dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig
    tausend tausende millionen milliarde milliarden billionen
    anlegen anliegen brachte brauchte einigen einiger einiges einzigen einziger einziges
    geleistet geleitet geschlossen geschossen leistung leitung reagieren regieren scheinen
    scheibe schicht schiessen schießt schlicht schliessen schreibe schulden schulen
    verdienste verdiente vergleichen verglichen verleihen verliehen versehen verstehen
    abgeschlossen abgeschossen abschluss abschuss aufgebracht aufgebraucht aufsehen
    aufstehen ausschluss ausschuss bergen beschluss beschuss beschlossen beschossen
    beschreiben beschrieben betreiben betreten betreuten betrieben beweisen bewiesen
    brachten brauchten diensten dienten entscheiden entschieden erreichten errichten
    erschießen erschließen erschlossen erschossen erscheinen erschienen erweisen
    erwiesen ethischen ethnischen gebeten gebieten gebracht gebraucht gerecht gereicht
    gericht gesehen gestehen gesendet gespendet gesteckt gestreckt leistete leitete
    leistungen leitungen parteien partien reaktion redaktion romanischen romantischen
    schachten scheiben scheiden schieben schichten schießen schlachten schlagen
    schlangen schlichten schließen schlüssel schneiden schreiben schrieben schüssel
    tauchen tauschen überfall übersehen überstehen übertreiben übertrieben unterlegen
    unterliegen unterscheiden unterschieden unterschreiben unterschrieben veraltet
    verbannt verbracht verbrannt verbraucht vermehrt vermeiden vermieden verkehrt
    verschreiben verschieben versand verstand vertreiben vertrieben verwaltet verweisen
    verwiesen verzeihen verziehen
    """
    # French
    """
    soixante cinquante quarante millions milliard milliards
    attente atteinte chanter chantier content contient devaient devient devraient étendre
    éteindre exposer exploser financer financier montagne montaigne montant montrant
    passions plaintes plantes planètes portait portrait pouvoir pourvoir souvent souvient
    attendra atteindra attendre atteindre attendait attendrait attentes atteintes
    compétent comptent confrère confident contacter contracter contacté contracté
    continent contingent continuent courage courtage couvent courent courant couvrant
    explosent exposent indigènes indignes médiation méditation méditer mettait mettrait
    ministres ministères monstres montres montent montrent moralité mortalité peintres
    peintures perdait perdrait permettait permettrait pouvions pourrions pouvons
    pourrons prédication prédiction réaction rédaction remporter reporter rendait
    rendrait retient retirent romaines roumaines seraient servaient tenaient tentaient
    """
    # Spanish and Portuguese
    """
    millones milhões trescientos seiscientos
    carinho carrinho contato contrato direta estamos estarmos integração interação morales
    mortales pasando paseando planear plantear sabemos sabremos segundo seguindo tendencia
    tenencia
    adicción adición alimento aliento comparado comprado comparar comprar comparando
    comprando comprensión compresión conciencia consciente conejos consejos consulado
    consultado continente contingente contrastar contratar delegado delgado desierto
    despierto enterado enterrado entrado interino intervino liberado librado libertado
    liberação libertação falando faltando falhando marcaron marcharon mediación medición
    mediação medição medicação meditação moralidad mortalidad moralidade mortalidade
    noreste noroeste sureste suroeste sudeste sudoeste pesados pescados pedidos perdidos
    planetas plantas planeado planteado podíamos podríamos podemos podremos preciosos
    precisos reacción redacción reação redação resuelta resulta sanidad santidad superan
    supieran tradición traición tradiciones traiciones tradição traição vendían vendrían
    contatos contratos contatar contratar concertos concretos direitos diretos feriados
    feridos cavaleiro cavalheiro experiente experimente passando passeando planeamento
    """
    # Polish
    """
    milionów miliardów tysięcy
    chciałabym chciałbym jakikolwiek jakiekolwiek jakkolwiek kontakt kontrakt miałabym
    miałbym pamiętacie pamiętajcie uważacie uważajcie włączenie włącznie znaczenie znacznie
    badacze badawcze badaczy badawczy bieganie biegnie chciałbyś chciałabyś duchowych
    duchownych dzielenie dzielnie jednego jedynego jednymi jedynymi kontakty kontrakty
    kontaktu kontraktu kontaktów kontraktów liczenie licznie łączenie łącznie mieszanie
    mieszkanie nazwana nazywana nazwany nazywany nazwali nazywali podania poddania
    podanych poddanych podawać poddawać podstawa postawa prawicy prawnicy przedstawić
    przestawić przerwać przetrwać przerwał przetrwał przerwa przetrwa przyjdzie
    przyjedzie rozgrywki rozrywki skoczyć skończyć skoczył skończył spotkamy spotykamy
    spotkał spotykał wariantów wariatów wysłanie wysyłanie zamieszania zamieszkania
    zapanować zaplanować
    """
    # Russian
    """
    миллионов миллиардов
    выбирать выбрать контакт контракт назвать называть назвали называли остается останется
    остаётся подобно подробно приведет приедет собиралась собралась собираться собраться
    учебника ученика
    вызвали вызывали вызвать вызывать выбирали выбрали жесткий жестокий жесткие жестокие
    жёсткий жестокая жесткая заменой заметной заверить завершить контакта контракта
    контакты контракты контактов контрактов континент контингент набирать набрать
    подверглись подвергались поднимается поднимется подобная подробная подобные
    подробные подобный подробный полтора полутора предоставить представить
    предоставляет представляет предоставил представил предоставили представили
    предоставлено представлено предоставление представление предоставления
    представления призвали призывали призвал призывал простить просить реакция редакция
    рисковать рисовать собирались собрались собирался собрался собирать собрать
    собирали собрали страной странной страшной учебники ученики учебников учеников
    учебного ученого
    """.split()
)


def is_slip(one: str, other: str) -> bool:
    """Return whether two words, as written, are one word that is misspelt once.

    False for names, and in scripts without letter case, where names cannot be
    told from words: a single letter makes another name.
    """
    if not (is_lower(one) and is_lower(other) and one.isalpha() and other.isalpha()):
        return False
    if max(len(one), len(other)) < SHORTEST or GUARDED & {one, other}:
        return False
    if one[:ENDS] != other[:ENDS] or one[-ENDS:] != other[-ENDS:]:
        return False
    swapped = sorted(one) == sorted(other)
    return (swapped or len(one) != len(other)) and OSA.distance(one, other) == 1
