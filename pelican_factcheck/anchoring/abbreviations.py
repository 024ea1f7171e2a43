"""Abbreviations by language: which words keep their full stop inside a sentence.

And numerals, and what makes another name or title of the word beside it.

Collected by us from dictionaries and style guides in use. A word that is also a
common word at the end of sentences is left out: there a wrong boundary does less
harm than a missing one.
"""

# Words that keep their point before a name or a noun, by language; "" is for all.
BEFORE_NAMES = {
    "": "al bzw ca cf dr hl mr mrs Ms mt prof st vs e.g i.e dipl ing",
    "en": "c v adm amb approx asst attys ave Assn Dept Dist Exh Natl Reg Univ brig capt cmdr col cpl det fr ft gen gov hon"
    " insp lt lts maj messrs mmes mlle mme mx pfc pres pvt rep reps rev sen sens"
    " sgt supt ven viz Wm Chas Geo Jas Thos Robt Edw Benj",
    "af": "adv bv ds genl kapt kol lt mej mev mnr nl o.a sers vgl",
    "ar": "د م أ أ.د ا ص ج ق ت ط س ع هـ د.ا",
    "az": "akad dos məs və.b y.ə",
    "be": "акад вул г гг гл гр д дац ім к л м напр обл п праф р рэд с св стар т тав тт"
    " тэл",
    "bg": "т.нар акад бул в вж г гл гр д дж доц др ж.к инж им кв кап ген л м напр обл п пл"
    " подп полк пор проф р с св сер стр т тел ул чл"
    " вх ет ап бл",
    "bn": "ড ডা ডাঃ মো মোঃ মু মোসা মোহা অধ্যা প্রফে ইঞ্জি খ্রি খৃ পৃ নং রেজি কিমি"
    " বি.দ্র লে ক্যা মে.জে",
    "bs": "gđa gdin gđica inž npr o.g sl str sv tj tzv ul vl",
    "ca": "aprox av avda cap co dra dres ed esp exc gral núm pl pàg pàgs sr sra sres"
    " srs srta sta"
    " c pg ptge ctra pça crta mn",
    "cs": "c h akad arch atp bc čl ev fr gen hod hr js jud judr kap mgr mjr mudr mvdr např"
    " nám náb nábř nar npor o ob obr odst okr pí phdr plk popř por ppor pplk prap př"
    " pozn r rndr resp roč sl sv str stol škpt t tel tj tř tzn tzv ul v viz vyd"
    " zejm zvl"
    " p vč inž",
    "cy": "e.e hy parch",
    "da": "adj adv afd cand d dir eks ekskl evt f fg fhv fr frk fx gl hhv hr inkl jf jr"
    " kap kgl kl kr kst lic m mag mht ndf nr o obs p pct pga pkt s skt sml stk sr"
    " tel tlf vedr vha Chr Joh Vilh Th Aug",
    "de": "tsd c e j k r s t x y dt engl frz griech ital lat n poln russ schwed span v a abs abt anm apl ass b bes bez bsp bspw bzgl cand co d dgl dir doz ebd ehem"
    " eig einschl entspr etw ev evtl exkl f fa fam ff fr frl geb gegr gem gen gest"
    " ggf gs h hg hr hrn hrsg hw i inh inkl insb insbes jgg jh jhdt jhs jr kap"
    " kath kfm lic lt lfd m max med min mio mrd mst mtl mwst nam näml o obj okt"
    " ord orth phil pfd pkt priv rd rel rer resp röm s sog spez städt std str stv"
    " südl sv tel tgl u übers ul usf vgl verb verh verf vorm vors w wg z zb zit zt"
    " zzt zw zzgl Friedr Joh Jos Th Wilh"
    " whg",
    "el": "αγ αρ βλ γ γεν δ δηλ διδ δρ δρα εκ εκατ εξ ιδ κ κα κας κκ καθ κεφ κυρ λεωφ"
    " λ.χ μ μητρ ν οδ π παρ πλ π.δ πρβλ πρωθ π.χ σ σελ σσ στρ τ τηλ τ.μ φ χλμ χιλ",
    "es": "admón adm afmo aprox art atte av avda bco blvd c cap cía cnel cmdte col"
    " comte coord d da dcha depto dir dña dpto dra dras dres ed edo ej esq excma"
    " excmo fdo fr gdor gob gral hno hna hnos ilmo ilma izq izqda lic ltda máx mín"
    " mons núm p pág párr pdte pbro pl profa prov pte r rdo rte s sgto sr sra sras"
    " sres srs srta sta sto stgo sub tel tlf tte ud uds vda",
    "et": "nt jpt vms hr jr kpt knd lk ltn mag n näit nn nr pr prl pms s sh t tn tlk vt",
    "eu": "and and.rea dk jn or or.a zk zb",
    "fa": "د م ص ج ت ق آ ر ک ه س رک",
    "fi": "esim ent ev evp fil fk ins joht ks kpl kts lis lk lkm lt ltn maist mm n nk"
    " nro ns op os puh pj puhj rva siht synt tj toim tri tp ts v varat vt vrt yht"
    " yliopp yo"
    " hra rva",
    "fr": "adj ann av bd boul c ch chap cl collab cdt coll dép dir doct env éd ét"
    " ex fasc fig gal gén hab ill introd inéd lt m mgr mgrs mlle mlles mm"
    " mme mmes n nb nbr op p pp par pl préf réf resp rév s sq ste sts sup t tél"
    " trad univ v vve",
    "ga": "an-t lgh m.sh uas",
    "gl": "aprox avda cap d dna dra dir ed ex excmo ilmo núm páx p.ex profa r sr sra"
    " sres srta sta sto tel",
    "gu": "ડૉ ડો શ્રી પ્રો સ્વ રૂ ઈ.સ કિ.મી નં એડ કુ પં",
    "he": "ד ר א.ד גב מר פרופ מס עמ רח שד מ ט ע ב",
    "hi": "डॉ डा प्रो पं स्व श्री श्रीमती सुश्री कु मो मौ रु सं नं क्र पृ ई ई.पू वि.सं"
    " कि.मी कि.ग्रा मि ले मे.ज इं एड एडवो जे पी बी सी डी टी एम एस एन एल आर वी एफ"
    " एच ए",
    "hr": "akad br cca doc don fra g gđa gdin gđica gen inž kap kn mag mn mons msgr npr"
    " o odn odv op prim sl str sv t tj tzv ul v vl vlč sc",
    "hu": "alez apát b bek bp br bt c csüt dk dny ds ein ezr fb fhdgy felv fmb fszla"
    " gen gr hdgy hiv id ifj ill in ism kb ker kft kiad közp krt ld lt lh min mjr"
    " mo n nov nr ny okl okt old özv pk pl plk pp ra rk s sz szd szept szt t tb tc"
    " tel tkp tvr u ui ún uo ur vö zrt",
    "hy": "թ թթ դ պրոֆ ակադ դոկ տ էջ փ ք հ մ գ օր",
    "id": "a.n bpk cq d.a drs dra drg gg h hj hlm ir irjen jend jl jln kab kec kel kol"
    " kombes kpt ltd letjen mayjen brigjen mgr mis moh muh no ny nn pdt rp s.d sdr"
    " sdri tgl tn ttd ust yth"
    " rt rw",
    "is": "a.m.k bls e f frú frk hr kl m.a mag nr o ó p s sbr sr t þ.e þ.m",
    "it": "Gazz Uff all amm ant app arch arcidio art avv banc c.d cap cav cent co col comm cons"
    " d dir dott dr.ssa dott.ssa ecc.mo ed es fasc fig gen geom giud id ill"
    " intr isp mar mons mag magg min n nn nr on op p pag pagg par ph pp prof.ssa"
    " proff prov r rag rev s sac sen sez sig sigg sig.ra sig.na sott spett ss succ"
    " tav tel ten trad v ved vers vol voll"
    " pzza vle cso lgo vco fraz loc",
    "ka": "აკად ბ ბ-ნი გვ დოქ ე ე.ი ე.წ იხ კმ მ მაგ მმ პ პროფ რედ სს სთ ს.ს სმ ტელ უწ ქ"
    " ქ-ნი ქუჩ წ წწ წმ",
    "kk": "акад б г д ж жж инж к км м мыс обл проф р с т т.б қ",
    "km": "ល.ស ប.ស គ.ស",
    "kn": "ಡಾ ಶ್ರೀ ಶ್ರೀಮತಿ ಪ್ರೊ ರೂ ಕಿ.ಮೀ ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ನಂ ಪು",
    "lt": "d a akad aps b doc e el g gen gerb gr hab inž isp kap kn kt kun kpt m min mln"
    " mlrd mob mot mstl nr p pan pav past pirm pl plk pvz r red s sav sen skg str"
    " t tel tūkst v vad vv vyr vysk žr",
    "lv": "akad apm doc g gen inž k kpt l lpp m nod p piem plkv sal skat šk t tālr tr u"
    " v Kr Fr Alb",
    "mk": "акад бул бр в г г-дин г-ѓа г-ца д д-р ген доц ин инж м на.пр н.е о п проф р"
    " с св сл стр т тел ул",
    "ml": "ഡോ ശ്രീ ശ്രീമതി പ്രൊഫ രൂ കി.മീ നം പേ അഡ്വ ക്രി.വ",
    "mr": "डॉ श्री श्रीमती सौ प्रा प्रो पं स्व रु क्र पृ इ.स कि.मी ता जि अॅड कु मा ह.भ.प नं इ शं",
    "ms": "bil en hj hjh jln ir kol lt no pn sdr sdri tn tg yb yg",
    "mt": "eċċ l-on mons nru on pr p sur sra",
    "ne": "डा श्री श्रीमती प्रा प्रो इ वि.सं रु नं कि.मी ले पं",
    "nl": "a adj adm afd afb alg art b bc bijv bl blz bv c d dd dep dhr dir dra drs ds"
    " e eig evt excl fa fam fig fr gebr gem gen gep gez h hfdst hr i ibid i.h.b"
    " incl inz ir jhr jkvr jl jr jur k kap kath kol l lic lt luit m maj mej mevr"
    " mgr mil min mln mld mw n nl no nr o ong p par pl plm ps r red ref resp s sen"
    " sgt sr str t tel temp v vb verg vgl vnl vol vm w wed z zg zgn zr Joh Th Jac Jos",
    "no": "adm adr alm avd bl cand d dep dir div ds e eks ekskl ev evt f fhv fig fk flg"
    " fr frk fung fv g gl gml hhv hr if ill inkl insp jf jur kap kgl kl komm kons"
    " kr l lic m mag mht mill mrd n nl nr o obs odont off ordf p pga pkt pres pst"
    " r ref regj rep res s s.k sen siv sj sml soc spm sr stk str t tab tel tlf utg"
    " v vedk vedr vgs vha ø Chr Joh Vilh Th Aug",
    "or": "ଡା ଡଃ ଡ ଶ୍ରୀ ଶ୍ରୀମତୀ ପ୍ରଫେ ପ୍ରା ଟ ନଂ କି.ମି ଖ୍ରୀ.ପୂ",
    "pa": "ਡਾ ਸ ਸ੍ਰ ਸ੍ਰੀ ਸ੍ਰੀਮਤੀ ਪ੍ਰੋ ਰੁ ਨੰ ਕਿ.ਮੀ ਈ ਬੀ.ਸੀ ਪੰ",
    "pl": "Dz c h właśc zm abp adw art bł bp br cz d dh doc dyr dot dyw em fot fr gen gim godz gł hab"
    " hm hr ib im in inż itp.t jw k kapt kard kl km kmdr kol kpr kpt ks l lek lic"
    " lp ł m mat mar mec mgr min mjr mł muz n nadkom nast niem np nr o ob ok op"
    " opr os p par pkt pl płd płk płn pod podkom podp podpor pol poł pom por pow"
    " pp ppłk ppor prac prez proc przew przyp ps r red ref rep reż rom ros rozdz"
    " ryc ryn rys rz s sąs sędz sierż sł sp str sz szer śp św śś t tj tel tł tow"
    " tyt tzn tzw u ul ur ust v w wg wicemin wiceprez wł woj wsch wyd wyj wz y z"
    " zach zaw zb zw zob zł ż"
    " nacz red",
    "pt": "a adv aprox arq art av br cap cel cia cmte com coord ctba d da dep desemb"
    " des dir dra dras drs e ed eng enga esp ex exa exma exmo exmos fig fr gen gov"
    " ilma ilmo ind insp jr lic ltda maj máx mín min mons n núm obs p pág pe pres"
    " profa profas profs prov r ref rev s sec sen séc sgt sr sra sras srs srta sta"
    " sto t tel ten v vig vol"
    " pça al lgo tr estr rod pq",
    "ro": "acad adm alin art av bd bl bul cca ch col com comp conf cpt d dep dir dl"
    " dlui dna dnei dra ec ed ex fam fig fr gen gr înv jr jud lect lit lt m maj"
    " max min mun n nr op p pag par pct pl plt pr pref r red s sc sec sf slt ş ș"
    " sr str ţ ț tel univ v vol"
    " șos şos al",
    "ru": "акад арх б букв бул быв в вв вкл вып г ген гг гл гос гр гражд д деп дер див"
    " дир доц е ед ж зав зам изд илл им инж ин исп итал к каб канд кап кн ком корп"
    " кор коп л лат лит м мин митр мн н наб напр нач о обл обр оз ок оп орг отв п"
    " пгт пер пл пом пос пред преп прил прим пров прот проф просп пс р разг рег"
    " ред реж рос с сб св сев сем сер см соб сов совр соч сокр сп спб ср ст стр т"
    " таб тел тов тт тж у ул уп упр уч ф фам физ филос франц х ч чл чт шк ш эк экз"
    " эл эт яз"
    " пр бульв",
    "sk": "c h akad ap arch bc bl cca č čl doc gen hod inž kap kol kpt mgr mjr mudr mvdr"
    " napr nám nábř nar nasl nem o ob obr okr odst odd p phdr phmr plk pozn por ppor"
    " pplk príp r resp rndr roč s sl slov soc spol str stor sv t tel tj tr tzn tzv"
    " ul v vl vyd zb zn zv",
    "sl": "ga akad arh čl d doc gdč gen g gl inž kap kl l mag mar mgr min mio n npr ob odd"
    " odv oz p pog por prim r roj s sl str sv š št t tč tel ti tj tov u ul univ v"
    " višji zv",
    "sq": "znj z zt nr f.v p.sh sh str rr",
    "sr": "акад бр г ген г-ђа г-дин доц др инж им мр нпр о проф р с св сл стр т тј тзв"
    " ул акд akad br doc g inž npr o r sl sv str t tj tzv ul",
    "sv": "adj adv bl d dir doc ds e eg ekon enl ev exkl f fd fig fr frk fvt g hr inkl"
    " iu jfr jr jur kand kap kl kpt kr l lic lt m mha mom mtp n nr nuv o obs odont"
    " p pga prop r red resp rskr s sid skt sr str t tab tel tf tit toml tr u urspr"
    " v vd vard vg volym Chr Joh Th Aug Vilh",
    "sw": "bi bw dk dkt mh mhe mhs mwl na.k uk",
    "ta": "திரு திருமதி டாக் டாக்டர் முனை பேரா கி.பி கி.மு கி.மீ செ.மீ ரூ எண் பக் வழக்"
    " மு அ இ உ எ க ச சு ம ந வ ர ப த",
    "te": "డా డాక్టర్ శ్రీ శ్రీమతి ప్రొ ప్రొఫె రూ కి.మీ క్రీ.శ క్రీ.పూ నం పే స్వ కె ఎన్ ఎస్ పి వి ఆర్",
    "th": "ดร นาย นาง ศ รศ ผศ พล พ ม ร ต ส จ อ ถ ซ น ด ค บ ก กม ซม กก พ.ศ ค.ศ ก.ม",
    "tl": "bb bg dra g gng gob hen kgg kap prop sen sr sra",
    "tr": "ank alb apt as asb ar arş astsb av b bk bkz bl bnb böl c cad cd çev çvş dan"
    " der dişhek doç drl dz ecz ed ef ens er fak gen gn gnkur hay hek hv hz inş"
    " ist is kd kl kom kon kor korg krş kur kuv lis ltd mad mah mat max mec mim"
    " min müh müd mür n no öğ öğr ör ord org örn opr osm p pl sa sn sok ş şb şti"
    " şub t tab tel tğm tic tug tuğg tüm tümg uzm ütğm vd vek vet y yard yay yb yd"
    " yrd yy yzb"
    " blv bulv",
    "uk": "акад арк б бул буд бульв в вв вип вул г ген гл гр д див диз дир доц ел ж зав"
    " заст зб зв ім інж кан кв кім км кн комп кор корп л лат лейт м мат мін н наб"
    " найм напр нар нац о обл од оз ок орг п пер пл площ пом пос пред прим прибл"
    " пров прод прос просп проф р рад ред реж рез с см св сер скор смт соц спец ст"
    " стор т табл тел тов тт ул упр ф філ х хв ч шт",
    "ur": "ایم ایل ایف ایس این ایچ اے بی سی ڈی ٹی آر ڈ پ م ا ج س ص ق ھ ی ن ک",
    "uz": "akad dots b-n sh vil t ko‘ch km",
    "vi": "tp ts ths gs pgs ks bs bt q p tx tt tr th nxb đ đs ls ns nsưt nsnd ttg vd cn"
    " ub",
    "zu": "dkt mnu nksz",
}
# Those that keep it even where a sentence could begin behind them.
ALWAYS = frozenset(
    "e.g i.e vs cf cfr z.b d.h vgl p.ex p.ej напр див т.е т.к np např tj pl zob".split()
)
# Those that do unless a word follows with which sentences begin, in any language.
SOFT = frozenset("bros co corp inc jr ltd sr".split())
# What ends a list, and often a sentence, as patterns by language: и т. д., m.fl., κ.λπ.
LIST_ENDS = {
    "": r"т\.\s?[дпн]",
    # Eras and metres behind a figure; a letter that stands for a name has none.
    "ar": r"[\d,.٫]*\d\s?(?:هـ?|ق\.\s?[مه]ـ?|م)",
    "be": r"і\s(?:г\.\s?д|т\.\s?[дп]|інш|да\s?т\.\s?п)",
    "bg": r"т\.\s?[нп]|и\s(?:др|пр|сл)",
    "bs": r"i\s(?:dr|sl)",
    "cs": r"a\s?(?:pod|j)|atp",
    "da": r"m\.\s?(?:m|fl|v)|o\.\s?(?:l|lign)|o\.\s?s\.\s?v|m\.\s?a",
    "el": r"κ\.?\s?(?:λ\.?\s?π|τ\.?\s?λ|ο\.?\s?κ)|κ\.\s?[άα]",
    "es": r"y\s(?:cols|ss)",
    "et": r"jms|vms|jpm|jpt",
    "fa": r"[\d,.٫]*\d\s?(?:هـ?\.\s?[شق]|ق\.\s?م|[مش])",
    "fi": r"ym|yms|jms|jne",
    "hr": r"i\s(?:dr|sl)",
    "hu": r"s\.\s?t\.\s?b|és\smtsai?",
    "is": r"o\.\s?(?:fl|s\.\s?frv|þ\.\s?h)|m\.\s?fl",
    "it": r"e\.?\s?c\.?\s?c",
    "kk": r"т\.\s?(?:б|с\.\s?с)",
    "lt": r"ir\s(?:t\.\s?[tp]|kt|pan)",
    "lv": r"u\.\s?(?:c|tml|tmldz)|utt|u\.\s?t\.\s?t",
    "mk": r"и\s(?:др|сл|н)|итн",
    "nl": r"e\.\s?[ad]|o\.\s?i\.\s?d",
    "no": r"m\.\s?(?:m|fl|v)|o\.\s?(?:l|a)|o\.\s?s\.\s?v",
    "pl": r"i\s(?:in|nn)|i\s?t\.\s?[pd]",
    "ro": r"[șş]\.\s?a(?:\.\s?m\.\s?d)?",
    "ru": r"т\.\s?[дпн]|и\s(?:др|пр|мн\.\s?др)",
    "sk": r"a\s(?:pod|i|ď)",
    "sl": r"i(?:dr|pd|td)|i\.\s?(?:dr|t\.\s?d)|in\sdr",
    "sr": r"и\s(?:др|сл)|i\s(?:dr|sl)",
    "sv": r"m\.\s?(?:m|fl)|o\.\s?(?:d|dyl)|o\.\s?s\.\s?v",
    "tr": r"v[bds]|vb\.?\s?g",
    "uk": r"т\.\s?[дп]|(?:та|й|і)\s(?:ін|под)",
}

# Words that keep it before a figure only: `art. 5`, but `a work of art. Then`.
REFERENCES = frozenset(
    (
        "abb abs afb anm art arts bd ber bf bl blz böl br bölüm č čís čl ch chap chaps"
        " col cap caps div dok fig figs fn fol hft hfdst hlm kap kpl lib lk lpp n no nos"
        " nr nrs nro núm núms num n° o obr odst ok op os p pág págs pag pagg par pl pos"
        " poz pp pt pkt r ref rif rn roč rys s sc sec secs sez sid şek sh sr ss st str"
        " stk šk t tab tabl tav teil tom tr tz ust v vol vols z zn zb абз вып г гл кн л ч"
        " ил илл мал п пп пункт разд рис с см ст стр табл т тыс pkl αρ κεφ παρ σ σελ σσ τ"
        " τεύχ εικ ص ج ع رقم م ت ش مس עמ כרך פרק গ পৃ নং খ पृ नं सं क्र खं ई गा अनु"
    ).split()
)
# Names of months, in any language; some are words as well, unless a day is before them.
MONTHS = frozenset(
    (
        "apr arr aug dec dez dic feb febr févr jan janv juil jun márc maio nov oct okt"
        " sek sep sept янв фев мар апр авг сен сент окт ноя дек січ лют чер лип сер вер"
        " жов лис груд квіт черв липн серп верес жовт листоп июн июл нояб jún júl ápr máj"
        " szept abr fev giu lug ott mrt déc sett dets veebr jaan ian iun iul noi avg iyn"
        " iyl jän mär mrz ян февр септ ноем јан јун јул сеп дец ağu şub eyl"
    ).split()
)
MONTHS_OR_WORDS = frozenset(
    "mar mai maj set out ago des ene mei mac lis lip list jul mag gen nis haz trav трав бер".split()
)
# Others by language: places in books and laws, gazettes, months, days of the week, least
# and most, units, telephones. With a capital only those that are words without it.
BEFORE_FIGURES = {
    "en": "App Appx sched sect appx approx amend ann apt assn av ave bldg bk cf chs cir cl cls cm com corp"
    " ct dept dist ed eds eq eqn eqs eqns est ex exh exs ext exx fac fl flr ft gm hrs hwy"
    " illus incl inst intl kg km lb lbs lect lev ln max med mgr min mm mod mph mt obs oz"
    " para paras pg pgs ph pls prob prop qtr rd reg regs rept rev rm rte ser sess sq ste"
    " subd subs subsec supp suppl sym tb tbl tbsp tel temp ths thm tit tsp univ ver vers"
    " vs wk wt yr yrs Bros Capt Col Const Gen Gov Hon Lt Maj Rep Sen Sgt St Stat Supt Mon"
    " Tue Tues Wed Thu Thur Thurs Fri Sat"
    " blvd mil",
    "de": "abschn anh anl ausg aufl az bde bekl bgbl rgbl gvbl abl bsp durchw einh entw erl est"
    " exkl ex fl geb gegr gem gest gl gld hausnr hdb hrsg inkl insb jg jgg kfm kl klg kg"
    " konto lfg lfd ltr max mind min mitgl mob nrn pf postf qu rdn rdnr rspr reg rz skt"
    " std stck stg tel tfn taf tafn teilbd temp verf verst vers vgl zi zif ziff zuzügl"
    " zzgl abzgl bzgl einschl zw Mo Di Mi Do Fr Sa So"
    " buchst hs kto mill pkt rn tz tsd whg gst tgb ord pl str"
    " whg",
    "fr": "al alin ann appart arrdt append bât bibl bull cass cf circ civ coll dépt éd éq env"
    " ex exempl fasc feuil ff hab illus ill imp inéd liv loc max min mod ms nbre obs para"
    " paragr parag prop rad réf rem réimpr rés rééd sect sér spéc sq suppl tél temp th"
    " trim vers lun ven sam dim"
    " app appt bte esc étg ét lt mill rte sctn imm ch pl impr résid",
    "es": "ap apdo apart avda cód ec ecs ed eds ej ejs est ext fasc fec hab ibíd ilust impr inc"
    " kg km lám lín máx mín mod nac ob párr parr pza ptas puert pto rec reg secc sig"
    " sgtes tel teléf tít trad univ urb vers lun mié miér jue juev vie vier sáb"
    " blq bloq edif entlo esc izq loc parc pl pol pso ptal pta sót",
    "it": "all app artt c capp cfr cm co cod comma concl coord cost dep dpr ed edd eq equaz es"
    " ess facc fasc fatt figg gazz ibid ill int kg km lett lin lun max min mod nn parr"
    " prot prov racc reg sent ser sg sgg suppl tabb tavv tel tit trad trim vers voll mer"
    " gio giov ven sab dom"
    " fraz isol mln pal pzza sc staz",
    "pt": "al ap apart aprox av cit cód cm ed eds eq eqs ex exs ext fasc fl fls hab inc índ kg"
    " km lin liv lv máx mín min mod obs parág pg pgs proc prot publ quadr reg res seç séc"
    " sit supl tel tels telef temp tít trim univ vers qua qui sáb"
    " apt bl cj conj esq fr lj mi qd sl lt",
    "nl": "aant afd afl alg alin artt bijl bldz ca circ dep dl dln doc ed eenh est ex gem gld"
    " hfst hs hss inl inw jrg kam kg km lit max min mod opl opm paragr rd reg resp stb"
    " stbl stcrt supp suppl tel temp tit toest uitg ver vers verz vgl vs wnr ma di wo vr"
    " bnr hnr kmr pb pbus verd",
    "sv": "avd avsn bet cirk dir ed ekv ex exkl forts gm ggr inkl ill invån kl kr max min mom"
    " moms nytr omkr obs prop reg sam sfs skr tel tfn temp uppl utg vers årg mån tis tors"
    " fre lör sön"
    " lgh milj mdr tr vån",
    "da": "maks mrk afd afs bek bet ca dir ed ekskl est ex flg inkl jf kl kr litra max min mill omkr opl"
    " reg sml tel temp tlf udg vers årg tirs tors fre lør søn"
    " lejl matr mia mio mezz",
    "no": "maks mrk avd avsn ca dir ed eks ekskl est ev flg forskr gnr inkl kl kr maks max min mill mrd"
    " omkr oppl reg sml tel temp tlf tfn utg vers årg bnr tirs tors fre lør søn"
    " etg leil lgh seksj",
    "fi": "as est hlö ks kohd kuv klo liit luv maks max min mom puh rek sarj siv taul tau vrt"
    " noin"
    " krs milj mrd tuh rp porr",
    "is": "bls bindi gr kafl kl kr lið mgr mynd ofl reg sbr sími tafla tbl tel tölul útg árg"
    " millj",
    "pl": "bibl cd cm cz dn dod dz egz ew godz il im jedn kat kl km kol lic lit lp mies min"
    " maks max mkr mps nakł nlb ods okr ośw pn poj ppkt przyp rej reg repr roz rozdz rozp"
    " rub ryc sekc ser sygn szt tel temp tys ul uchw wers wg wol wyd wyk wys zał zam zarz"
    " zes zob zł Dz pon wt śr czw sob niedz"
    " bl klat lok mieszk mld mln mlrd p piętr skryt woj budyn al os",
    "cs": "bm cca cit čas čj dod hl hod jedn km kol kat lit l lim max min mj nakl ods odd okr"
    " oz písm plk pod pol poř pozn příl přibl reg ročn roz sb sl souř sv svaz seš tel tis"
    " tř vyd vl zák zv"
    " art če čp kap mil mld nábř nám odst popl sídl ul vch"
    " vč",
    "sk": "cca cit dod hl hod kat km kol lit max min mj napr odd ods okr písm pol por pozn"
    " pribl príl reg stĺp sv tel tis vyd vyhl zák"
    " art čl kap mil mld nábr nám posch súp vch ul",
    "hu": "ált bek bev bk cca cikk db áb ábr évf ép évi fej fejez fsz füz hrsz ill irsz kb kiad"
    " kk köt km ld lj max min mell mp mrd old oszt sor sz tábl tel tc temp tfn tiz vö"
    " össz"
    " ajt em fszt hg hsz kp krt ltp lh pf rkp sgt stny szfsz",
    "ro": "al alin anex ap aprox apart cca cf cit cod ed etj ex ext fasc hot ibid ill int jud"
    " km leg lit max min mil mld mln nrm obs ord pct reg sect ser soc subl supl tel temp"
    " urm vers"
    " bl cam et șos şos sc tr vol",
    "bg": "бел бр вж км лв лит макс мин мил млн млрд обр ок пар подт прибл прил прим раз рег"
    " реш сек сл срв таб тел тит точ фиг хил чл экз"
    " ап бл вх ет кв пк ал пл",
    "ru": "абс альб арт бл бр букв вкл вопр д диагр др ед ежег инв инд каб кад кат кл ком коп"
    " корп кор кол лит макс мин мес мм млн млрд н назв напр обл ок опис осн отд офиц оп"
    " пер пл погл поз пом пор посл прибл прил прим прод прот преим рег ред реш руб сб св"
    " сек серт соч ср стлб сх таб тел тит фед фл форм ф цв част черт экз эт яз пн вт чт"
    " пт вс"
    " влад вл долл кв комн оф пав стр тыс ул уч кварт род ум",
    "uk": "арк арт бл вип відд вк дод докл ек екз ел зб зош зразк іл інв кат кол корп макс мін"
    " міс млн млрд назв напр наук обл од ок опис оп пер пл пор поз прибл прил прим прод"
    " рег ред розд руб сек сх тел тис уп форм ф част шт пн вт ср чт пт сб нд"
    " ал буд грн долл кв оф пд пов ул нар",
    "be": "арт дад зб іл макс мін напр прыбл рыс рэг стар тэл том эл студз сак крас чэрв ліп жн"
    " кастр ліст снеж"
    " буд кв корп млн млрд пав пад тыс п",
    "sr": "бр књ макс мин опш пар погл прибл прил прим рег сл св таб тел том тач чл gl knj maks"
    " min odelj pogl pribl pril prim reg sl sv tač tel"
    " мил млн млрд спр ст ул",
    "hr": "gl knj maks max min odj odl pod pogl pribl pril prim reg rbr sl sv tbl tel toč ur"
    " al br čl kč kućbr mil mlrd st ul",
    "bs": "gl knj maks max min odj pogl pribl pril prim reg sl sv tač tel"
    " al br čl mil mlrd st ul",
    "sl": "člen gl knj maks min odd pogl pribl pril prim reg sl sv tč tel toč ur zv"
    " čl hš mio mrd nadstr odst št st c",
    "mk": "бр макс мин пар погл прибл прил прим рег сл св таб тел том тоа чл"
    " ал вл ет мил млн ст ул",
    "el": "αριθ αρθ άρθ άρ αγ βλ βιβλ γρ διατ δ εγκ εδ εδάφ εκ εκδ εκατ επ εξ ευρ κεφάλ κιλ"
    " κοιν λογ λ μ μεγ μέγ ελαχ ελάχ μεθ μέρ ν ορ ό παράρ πίν πιν ποσ πρβλ πρ πτ σημ στ"
    " στιχ στίχ σχ σύμ συμπλ τηλ τιμ τόμ φ φαξ φυλ χιλ χλμ Ιαν Φεβ Μαρ Μάρ Απρ Μαΐ Μάι"
    " Μαϊ Ιουν Ιούν Ιουλ Ιούλ Αυγ Αύγ Σεπ Σεπτ Οκτ Νοε Νοέ Νοεμ Δεκ Δευ Τρ Τετ Πεμ Πέμ"
    " Σαβ Σάβ Κυρ"
    " ακτ άρθρ αρθρ δισ διαμ κτ οδ ορόφ πλ πολ τκ",
    "tr": "apt ar bas bkz bs cad cm dk dn ek fık hk hik km krş kıs mad maks md min mrk müh ör"
    " örn paf sa sah sk sok stn tel tem ünv vb yak yakl yay yy Oca Eyl Eki Ara Pzt Sal"
    " Çar Per Cum Cmt Paz"
    " blk blv bulv dai mah mly myr mlr sit",
    "az": "bənd cəd maks min mad nöm səh şək tel təxm fəs yan avq noy dek"
    " küç mln mlrd pr",
    "kk": "бет сур кес тар том қаң ақп нау сәу мам мау шіл там қыр қаз қар жел тел млн млрд мың"
    " шам"
    " даң көш пәт корп",
    "uz": "bet mod rasm jadv tel taxm bob yan noy dek",
    "he": "טל מס סע פס פר כר גל ס ע חו שו נט עי",
    "ar": "ق ط س هـ مج ف د فق مـ صص ب",
    "fa": "ق ک د ف ص.ص ر س",
    "ur": "نمبر فون ن ق ھ",
    "hi": "धा अध्या फ़र फर अप्रै जुला अग सित अक्टू अक्तू नव दिस लग फ़ो फो दू कि.मी रु अ भा",
    "mr": "क जाने फेब्रु एप्रि ऑग सप्टें ऑक्टो नोव्हें डिसें सु अंदा दू रु कि.मी",
    "ne": "दफा रु",
    "bn": "সং অনু ধা অধ্যা জানু ফেব্রু এপ্রি জুলা আগ সেপ্টে অক্টো নভে ডিসে আনু টে ফো মি",
    "gu": "પૃ નં ક્ર ખં અનુ જાન્યુ ફેબ્રુ એપ્રિ ઑગ સપ્ટે ઑક્ટો નવે ડિસે રૂ ફો કલ",
    "pa": "ਪੰ ਨੰ ਫ਼ਰ ਅਪ੍ਰੈ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ ਰੁ ਫੋ",
    "ta": "ப பக் எண் அத் ரூ தொ பி பிரி கி.மீ ஜன பிப் மார் ஏப் ஆக செப் அக் நவ டிச",
    "te": "పు పే నం సం రూ ఫో అధ్యా జన ఫిబ్ర ఏప్రి ఆగ సెప్టెం అక్టో నవం డిసెం",
    "kn": "ಪು ನಂ ಸಂ ರೂ ಅಧ್ಯಾ ಜನ ಫೆಬ್ರ ಏಪ್ರಿ ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ ಕಲ",
    "ml": "പേ നം രൂ അധ്യാ ഫോ ജനു ഫെബ്രു ഓഗ സെപ്റ്റം ഒക്ടോ നവം ഡിസം",
    "si": "පි අං රු",
    "hy": "էջ հատ գլ աղ նկ տող հոդ մ կետ թ հեռ մոտ հունվ փետր ապր հուն հուլ օգոստ սեպտ հոկտ նոյ"
    " դեկ"
    " բն մլն մլրդ շ փող",
    "ka": "გვ ტ თ მუხ ნახ სურ ცხრ ტელ წ იან თებ მარ აპრ ივნ ივლ აგვ სექ ოქტ ნოე დეკ დაახლ მაქს"
    " მინ"
    " ბ გამზ კორპ მლნ მლრდ სად ქუჩ",
    "id": "bag ed gbr hal jl jml ket km kol kl ktr lamp lih maks min nmr ps rp tel telp tgl th"
    " thn ay"
    " gg kav lt rt rw",
    "ms": "bil gbr hal jad jil lamp maks min rj tel th blk tkt",
    "vi": "đ q tt kh mục tel đt",
    "tl": "bilang blg pah tel tal kab seks",
    "sw": "uk na kif tel taz jz Mac Apr Mei",
    "lt": "d dal eil egz gim inv įst km kt lent maks min mėn past pav pvz psl red sk skirs"
    " straips tel tūkst val žr saus vas kov bal geg birž liep rugp rugs spal lapkr gruod"
    " bt al a mln mlrd kab korp pr g",
    "lv": "apm att d daļ ekz km maks min mēn nod piem piel rind sal sēj sk skat tālr tel tūkst"
    " jūn jūl"
    " bulv dz dzīv iel kab korp milj mljrd pr pšk skv st",
    "et": "km kd lg lõik max maks min ptk sks tel tk tn umb vt vrd"
    " mln milj krt krs mnt pst pnt kpl",
    "ca": "al ap apt aprox av ed eds ex fasc hab inc km làm lín màx mín nre obj pàg pàgs reg"
    " ser seg tel tít dl dt dc dj dv ds dg"
    " baix bxs ent esc pl pta",
    "gl": "ap aprox ed eds ex fasc hab inc km lám máx mín páx páxs reg tel tít xan xuñ xul"
    " apt baix esc pta",
    "eu": "atal or orr irud taul zk zenb tel gehi gutx urt ots api eka uzt abu ira urr aza",
    "sq": "faq tel vëll shk qer korr gush sht tet nën dhj ap kt lagj rr mln",
    "mt": "nru paġ tel",
    "af": "hfst maks min tel vgl str",
}
# Others that do behind a figure only, as words of an address: 5, apto. 12.
BEFORE_COUNTED = {
    "nl": ["app", "apt"],
    "pl": ["m"],
    "pt": ["and", "apto"],
    "sv": ["uppg"],
}
# Streets whose names are written in one word with their kind: Lindenstr. 7.
STREETS = {
    "af": ("str", "ln"),
    "de": ("str", "pl"),
    "fi": ("int", "kok", "rink", "senk"),
    "gsw": ("str", "pl"),
    "lb": ("str",),
    "nl": ("str", "ln", "pl"),
    "no": ("gt",),
    "sv": ("sg", "sv"),
}
# Laws by their first letters, in the genitive behind an article or paragraph.
LAWS = {
    lang: tuple(words.split())
    for lang, words in {
        "bs": "zakona ustava pravilnika uredbe statuta odluke povelje konvencije krivičnog",
        "hr": "zakona ustava pravilnika uredbe statuta odluke povelje konvencije kaznenog",
        "mk": "законот уставот законикот",
        "sl": "zakona ustave pravilnika uredbe statuta odloka listine konvencije kazenskega"
        " direktive",
        "sr": "закона устава правилника уредбе статута одлуке повеље конвенције кривичног"
        " zakona ustava pravilnika uredbe statuta odluke povelje konvencije krivičnog",
    }.items()
}
# Currencies, behind a shortened thousand or million: 5 mil. Kč, 5 тыс. долл. США.
CURRENCIES = frozenset(
    "$ € £ ¥ ₽ ₴ ₺ ₹ ₩ ₪ ₸ ₾ ₼ zł Kč Sk Kčs Ft Lt Ls Eek EEK TL TRY EUR USD GBP CHF SEK NOK DKK"
    " ISK PLN CZK SKK HUF RON ROL BGN HRK RSD BAM MKD ALL RUB RUR UAH BYN GEL AMD AZN KZT"
    " LTL LVL ATS DM DEM FRF ITL ESP PTE FIM GRD JPY CNY RMB INR KRW AUD CAD NZD SGD HKD"
    " BRL MXN ARS CLP COP PEN ZAR NGN KES EGP MAD AED SAR QAR IRR PKR BDT LKR IDR MYR THB"
    " VND PHP Kz Lei Leu Mark Euro Fr Frs Rp Rs США ЕС USA US".split()
)
# Measures behind a figure, which no name follows either.
MEASURES = frozenset(
    "min sec sek hod std szt pkt lk val kg km cm mm lb lbs oz мин сек хв кг км см мм χλμ χιλ".split()
)
# Money behind a figure, which no name follows: 300 kr. Läsarna.
MONEY = frozenset("kr zł руб грн лв долл дол ден дин din kn rbl rub".split())
# Units: 5 min. ends a sentence, min. 5 does not.
UNITS = MONEY.union(
    "min sec sek h hod std stk szt kg km cm mm m g l lb lbs oz ft hrs yrs yr wk мин сек"
    " кг см мм м л шт хв".split()
)
# Units that a smaller one follows, with its own figure: 12 руб. 50 коп., 2 hours 40 minutes.
PARTED_BY = {
    big: frozenset(small.split())
    for bigs, small in {
        "руб р грн рублей рубля гривень": "коп к копеек копійок",
        "zł złotych złote": "gr groszy",
        "kč korun": "hal h haléřů",
        "kr kronor kroner": "öre øre",
        "eur euro euros fr sfr franken francs €": "cent ct c rp centimes cents",
        "dollar dollars pound pounds pesos $ £": "cent cents pence p centavos",
        "tl lira": "kr krş kuruş",
        "ft foot feet": "in inch inches",
        "lb lbs": "oz ounces",
        "st stone": "lb lbs pounds",
        "h hr hrs hour hours std stunde stunden uhr heure heures hora horas ora ore uur uren"
        " timme timmar time timer godz godzina godziny godzin hod hodina hodiny hodin ч час"
        " часа часов год година години годин saat sa tunti tuntia óra ώρα ώρες ساعة ساعات"
        " שעות t": "min minute minutes minuten minuto minutos minuti minuter minutter minut"
        " minuty мин минут минуты хв хвилин dk dakika minuuttia perc λεπτά دقيقة דקות",
        "min minute minutes minuten minuto minutos minuti мин минут хв хвилин dk": "sec sek s seconds sekunden secondes segundos secondi с сек секунд sn",
        "km": "m",
        "kg": "g",
        "m metre metres meter metres mètre mètres metri metros": "cm",
    }.items()
    for big in bigs.split()
}
# Days of the week, before a month: Mon. Dec. 5.
WEEKDAYS = frozenset("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())
GERMAN_DAYS = frozenset("Mo Di Mi Do Fr Sa So".split())
ENGLISH_MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
# Where `I` is no word, and may be a number: Bd. I.
ONE_IS_A_NUMBER = frozenset("de es fi fr hu nl pt ro ru bg".split())
# Languages that write ordinals as figures with a point.
ORDINALS = frozenset(
    "az bs cs cu da de dsb et eu fi fo hr hsb hu is lb lv me mk nb nn no pl sh sk sl sr"
    " tr".split()
)

# Ends of names in English which a part of the name, a title or a sentence may follow.
NAME_ENDS = SOFT.union(
    "u.s u.k u.n e.u d.c l.a b.c a.d b.c.e c.e ph.d m.d b.a m.a b.s m.s b.sc m.sc j.d ll.b"
    " ll.m m.b.a d.phil".split()
)
# What belongs to a name behind them: titles, and what companies and states have.
NAMED_BEHIND = frozenset(
    (
        "Admiral Agency Agent Airlines Airways Ambassador Arena Army Attorney Ave Avenue"
        " Bank Bankruptcy Bishop Border Boulevard Brigade Building Cabinet Campus Capital"
        " Capitol Captain Census Center Centre Chair Chairman Chairperson Chairwoman"
        " Chancellor Charter Chief Church Circuit Citizenship Code Colonel Command"
        " Commander Commission Commissioner Committee Company Comptroller Congress"
        " Congressman Congresswoman Constitution Consul Consulate Corporation Corps Council"
        " Councilman Court Customs Dean Delegate Department Director Division Dollar Drive"
        " Editor Embassy Energy Engineer Envoy Executive Factory Federal Field Fleet Force"
        " Forces Foundation Founder Fund General Government Governor Group Hall"
        " Headquarters Highway Holdings Hospital House Immigration Industries Inspector"
        " Institute International Judge Justice Labs Laboratories Library Lieutenant"
        " Magistrate Major Manager Marines Marshal Marshals Mayor Memorial Mint Mission"
        " Museum Navy Office Officer Open Owner Park Parliament Partner Partners Patent"
        " Plaza Presidency President Press Prime Principal Productions Professor"
        " Program Programme Prosecutor Rangers Representative Road School Secretary Senate"
        " Senator Senior Sergeant Services Solicitor Speaker Special Spokesman Spokeswoman"
        " Square Stadium State States Steel Store Street Studios Superintendent Supreme"
        " Surgeon Systems Team Technologies Territory Tower Treasurer Treasury Tribunal"
        " Trust University Vice Virgin Warehouse Young"
    ).split()
)
# What may be said with no more than a name, and yet is no statement.
FUNCTION_WORDS = frozenset(
    (
        "a about above across after against along also amid among an and any around as at"
        " before behind below beneath beside between beyond both but by despite down during"
        " each either every except for former from her his how if in inside into its just"
        " my near neither no nor of off on only onto opposite or our"
        " out outside over per since so some such than that the their then these this"
        " those through throughout till to today toward towards under until up upon via"
        " what when where which while who whose with within without yet"
    ).split()
)
# Names behind a point of time in English: its day and zone.
TIMES = frozenset(
    (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays"
        " Wednesdays Thursdays Fridays Saturdays Sundays January February March April May"
        " June July August September October November December Jan Feb Mar Apr Jun Jul Aug"
        " Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Eastern Central"
        " Mountain Pacific Atlantic Greenwich Zulu Hawaii Alaska Christmas Easter"
        " Thanksgiving GMT UTC CET ET CT MT PT"
    ).split()
)

# Words with which sentences begin and names do not, by language.
OPENERS = {
    "en": "The This That These Those He She It They We You His Her Its Their Our My But"
    " And Or So Yet Then There Here When While If In On At By For From With Without After"
    " Before Since Because Although However Now Today Yesterday Meanwhile Nobody Nothing"
    " Some Many Most What Why How Who Where Not No Both Each Every Such As To Of An Another"
    " Once Later Still Even Only Also Instead",
    "de": "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Dann Danach Dort Da Hier Heute Aber"
    " Und Oder Doch Denn Im In Am An Auf Aus Bei Mit Nach Seit Von Vor Zu Zum Zur Für Wenn"
    " Als Weil Obwohl Dies Diese Dieser Dieses Man Sein Seine Ihre Auch Nun Jetzt Jedoch"
    " Später Was Wer Wie Wo Nicht Kein Keine Niemand",
    "fr": "Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Ceci Cela Mais Et Puis"
    " Ensuite Dans En Pour Par Sur Avec Sans Un Une Des Selon Après Avant Depuis Quand Si"
    " Alors Ainsi Cependant Leur Leurs Son Sa Ses Notre Aujourd Hier Voici Personne",
    "es": "Él Ella Ellos Ellas Nosotros Yo Este Esta Estos Estas Ese Esa Eso Pero Y O"
    " Luego Después Entonces En Por Para Con Sin Un Una Unos Unas Según Desde Cuando Si Así"
    " Su Sus Hoy Ayer Nadie Además Aunque Como También No",
    "it": "Egli Lui Lei Loro Noi Io Questo Questa Questi Queste Quello Quella Ma E O Poi"
    " Dopo Allora In Per Con Senza Un Una Uno Secondo Quando Se Così Suo Sua Oggi Ieri"
    " Nessuno Anche Come Non Nel Nella",
    "pt": "Ele Ela Eles Elas Nós Eu Este Esta Estes Estas Esse Essa Isso Mas E Depois"
    " Então Em No Na Nos Nas Por Para Com Sem Um Uma Uns Umas Segundo Desde Quando Se Assim"
    " Seu Sua Hoje Ontem Ninguém Além Também Como Não",
    "nl": "Hij Zij Ze Het We Wij Jij Ik Dit Dat Deze Die Een Maar En Of Toen Daarna Dan In"
    " Op Bij Met Na Sinds Voor Als Omdat Hoewel Zijn Haar Hun Er Hier Daar Vandaag Gisteren"
    " Niemand Ook Nu Niet Geen",
    "sv": "Han Hon Den Det De Vi Ni Jag Detta Denna Dessa En Ett Men Och Eller Sedan Då I"
    " På Vid Med Efter För Om När Eftersom Hans Hennes Deras Där Här Idag Igår Ingen Inte",
    "da": "Han Hun Den Det De Vi Jeg Dette Denne Disse En Et Men Og Eller Så Da I På Ved"
    " Med Efter For Om Når Fordi Hans Hendes Deres Der Her Ingen Ikke",
    "no": "Han Hun Den Det De Vi Jeg Dette Denne Disse En Et Ei Men Og Eller Så Da I På"
    " Ved Med Etter For Om Når Fordi Hans Hennes Deres Der Her Ingen Ikke",
    "fi": "Hän He Se Ne Me Minä Tämä Nämä Tuo Mutta Ja Tai Sitten Kun Jos Koska Vaikka"
    " Siellä Täällä Kukaan Ei Myös",
    "pl": "On Ona Ono Oni One My Ja Ten Ta To Ci Te Ale I Lub Potem W We Na Po Przed Od Do"
    " Z Za Dla Gdy Jeśli Ponieważ Jego Jej Ich Tam Tu Dziś Wczoraj Nikt Nie Także Też",
    "cs": "On Ona Ono Oni Ony My Já Ten Ta To Ti Tato Tento Ale A Nebo Pak Potom V Ve Na"
    " Po Před Od Do Z Za Pro Když Jestli Protože Jeho Její Jejich Tam Tady Dnes Včera Nikdo"
    " Není Také",
    "sk": "On Ona Ono Oni My Ja Ten Tá To Tí Tento Táto Ale A Alebo Potom V Vo Na Po Pred"
    " Od Do Z Za Pre Keď Ak Pretože Jeho Jej Ich Tam Tu Dnes Včera Nikto Nie Aj",
    "ru": "Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот Та Те Но И Или Потом Затем В Во На"
    " По До От Из За Для Когда Если Потому Его Её Их Там Тут Здесь Сегодня Вчера Никто Не"
    " Также Однако",
    "uk": "Він Вона Воно Вони Ми Ви Я Це Цей Ця Ці Той Та Але І Або Потім В У На По До Від"
    " З Із За Для Коли Якщо Його Її Їх Там Тут Сьогодні Вчора Ніхто Не Також Однак",
    "bg": "Той Тя То Те Ние Аз Това Този Тази Тези Но И Или После След В Във На По До От За"
    " Когато Ако Неговият Там Тук Днес Вчера Никой Не Също Обаче",
    "ro": "El Ea Ei Ele Noi Eu Acest Această Aceste Acesta Dar Și Sau Apoi În Pe La Cu După"
    " De Din Pentru Când Dacă Un O Niște Acolo Aici Astăzi Ieri Nimeni Nu",
    "hu": "Ő Ők Mi Én Ez Az Ezek Azok A De És Vagy Aztán Majd Ha Mert Amikor Ott Itt Ma"
    " Tegnap Senki Nem Egy Utána",
    "tr": "O Onlar Biz Ben Bu Şu Ama Ve Veya Sonra Daha Bir Eğer Çünkü Orada Burada Bugün"
    " Dün Kimse Ancak Fakat",
    "el": "Ο Η Το Οι Τα Αυτός Αυτή Αυτό Αυτοί Εμείς Εγώ Αλλά Και Ή Μετά Στο Στη Στην Στον"
    " Από Για Με Όταν Αν Επειδή Εκεί Εδώ Σήμερα Χθες Κανείς Δεν Ένας Μια Ένα",
    "lt": "Jis Ji Jie Jos Mes Aš Tai Šis Ši Šie Tas Ta Tie Bet Ir Ar Vėliau Tada Po Iš Į Su Be Kai"
    " Jei Nes Jo Ten Čia Šiandien Vakar Niekas Ne Taip",
    "id": "Dia Ia Mereka Kami Kita Saya Ini Itu Tetapi Dan Atau Lalu Kemudian Di Ke Dari"
    " Pada Untuk Dengan Ketika Jika Karena Tidak Namun Setelah",
    "vi": "Ông Bà Anh Chị Họ Chúng Tôi Nó Đây Đó Này Nhưng Và Hoặc Sau Rồi Ở Tại"
    " Từ Trong Khi Nếu Vì Không Hôm",
}
# Others by language: where they differ in a context, another place may be meant, or the
# opposite (all, before, nobody).
FURTHER_OPENERS = {
    "af": "Hy Sy Hulle Ons Ek Dit Die Hierdie Daardie Maar En Of Toe Daarna In Op By Met"
    " Na Sedert Vir As Omdat Hoewel Hier Daar Vandag Gister Niemand Nie Ook Geen",
    "az": "O Onlar Biz Mən Bu Amma Və Sonra Bir Əgər Çünki Orada Burada Dünən Lakin",
    "be": "Ён Яна Яно Яны Мы Вы Я Гэта Гэты Гэтая Той Тая Тое Але І Або Потым У Ва На Па"
    " Да Ад З Са За Для Калі Бо Яго Яе Іх Там Тут Сёння Учора Ніхто Не Таксама Аднак"
    " Пасля Паводле",
    "bg": "При Над Под Между Пред Без Чрез Как Какво Кой Къде Защо Вече Още Беше Бяха"
    " Всички Така Затова Освен Според",
    "ca": "Ell Ella Ells Elles Nosaltres Jo Aquest Aquesta Aquests Aquestes Això Però I O"
    " Després Llavors En Per Amb Sense Un Una Uns Unes Segons Des Quan Si Així Avui"
    " Ahir Ningú També Com No",
    "cs": "Však Podle Během Mezi Bez U Při Nad Pod Jak Kdo Co Kde Kdy Proč Již Už Ještě"
    " Jsou Byl Byla Bylo Byli Byly Je Tyto Tu Přesto Proto Navíc Zatímco Aby Všichni",
    "da": "Til Fra Under Over Mod Uden Mellem Også Nu Hvad Hvem Hvor Hvorfor Hvis Alle"
    " Nogle Mange Man Siden",
    "el": "Πολλοί Όλα Όλοι Αυτά Αυτές Έτσι Όμως Ωστόσο Επίσης Τον Την Του Της Των Τους"
    " Τις Σε Στις Στους Στα Κατά Πριν Ενώ Πού Πώς Γιατί Ποιος Τι Μην Να Θα Πλέον"
    " Ήταν Είναι",
    "et": "Ta Tema Nad Nemad Me Meie Ma Mina See Need Too Aga Ja Või Siis Pärast Enne Kui"
    " Sest Kuid Seal Siin Täna Eile Keegi Ei Ka Samas Kuna Kuigi Mis Kes Kus Miks"
    " Millal Seega Lisaks Siiski Praegu Juba Veel Kõik Paljud Mõned Selle Selles"
    " Sellest Nende Oma Ning Ent Nüüd On Oli Olid",
    "eu": "Hura Hau Hori Haiek Gu Ni Baina Eta Edo Gero Orduan Gaur Atzo Inork Ez Ere",
    "fi": "Lisäksi Siitä Siinä Sitä Niin Nyt Tänään Eilen Hänen Heidän Sen Näin Kuitenkin"
    " Tässä Tällä Ensin Vuonna Että Mitä Miksi Missä Kuka Mikä Kaikki Monet",
    "gl": "El Ela Eles Nós Eu Este Esta Estes Estas Iso Mais E Despois En No Na Por Para"
    " Con Sen Un Unha Segundo Desde Cando Se Así Hoxe Onte Ninguén Tamén Como Non",
    "hr": "On Ona Ono Oni One Mi Vi Ja Taj Ta To Ti Te Ovaj Ova Ovo Ovi Ove Ali Ili Zatim"
    " Potom U Na Po Prije Poslije Od Do Iz S Sa Za Kad Kada Ako Jer Njegov Njezin"
    " Njihov Tamo Tu Ovdje Danas Jučer Nitko Ne Nije Također Međutim Dok Iako Što"
    " Tko Gdje Zašto Kako Je Su Bio Bila Bilo Bili Svi Sve Neki Mnogi Pod Nad Kod"
    " Pri Prema Bez Uz Zbog Nakon Tijekom Dapače Pa",
    "hu": "Még Már Csak Sőt Ezért Azonban Tehát Ezt Azt Ennek Annak Ebben Abban Hogy Ki"
    " Mit Miért Hol Azután Bár Mivel Ezzel Ekkor Akkor Most Néhány Sok Minden",
    "is": "Hann Hún Það Þeir Þær Þau Við Ég Þessi Þetta En Og Eða Síðan Þá Í Á Með Eftir"
    " Fyrir Ef Þegar Hans Hennar Þeirra Þar Hér Enginn Ekki Um Frá Til Að",
    "lt": "Todėl Tačiau Per Prie Nuo Iki Dėl Pagal Kaip Kas Kur Kada Kodėl Kad Nors Dar"
    " Jau Tik Visi Visos Mūsų Jų Pasak",
    "lv": "Viņš Viņa Viņi Viņas Mēs Jūs Es Tas Tā Tie Tās Šis Šī Šie Šīs Bet Un Vai Tad"
    " Pēc No Uz Ar Bez Ja Kad Jo Tur Te Šodien Vakar Neviens Nav Arī Savukārt Tomēr"
    " Tāpēc Par Pie Pirms Kas Kur Kāpēc Kā Lai Ir Bija Vēl Jau Visi Daudzi Dažas"
    " Daži Taču Tātad",
    "mk": "Тој Таа Тоа Тие Ние Јас Овој Оваа Ова Овие Но И Или Потоа Во На По Пред Од До"
    " Со За Кога Ако Бидејќи Неговиот Таму Тука Денес Вчера Никој Не Исто Меѓутоа"
    " Додека Според Поради",
    "no": "Til Fra Under Over Mot Uten Mellom Også Nå Hva Hvem Hvor Hvorfor Hvis Alle"
    " Noen Mange Man Dersom Siden",
    "pl": "Przez Zanim Jednak Ponadto Według Podczas Tymczasem Bez Pod Nad Między Oprócz"
    " Zgodnie Są Był Była Było Były Jako Tak Już Jeszcze Gdyby Choć Jaki Kto Co"
    " Gdzie Kiedy Dlaczego Czy Wszyscy Wszystkie Następnie",
    "ro": "Au Este Sunt Era Erau Fost Prin Sub Peste Între Spre Fără Dintre Astfel Totuși"
    " Însă Iar Ca Să Ce Cine Unde Aceasta Acestea Aceștia Cei Cele Cel Cea Toate"
    " Toți Mai Primul Prima Conform",
    "ru": "При Об Со Над Под Между Перед Без Через Как Что Кто Где Почему Уже Ещё Был"
    " Была Было Были Все Всё Такой Эту Этого Такие Поэтому Кроме После Согласно",
    "sk": "Však Podľa Počas Medzi Bez U Pri Nad Pod Ako Kto Čo Kde Kedy Prečo Už Ešte Sú"
    " Bol Bola Bolo Boli Je Tieto Napriek Preto Navyše Zatiaľ Aby Všetci",
    "sl": "On Ona Ono Oni One Mi Vi Jaz Ta To Ti Te Toda Ampak In Ali Potem Nato V Na Po"
    " Pred Od Do Iz Za Ko Če Ker Njegov Njen Njihov Tam Tu Tukaj Danes Včeraj Nihče"
    " Ne Ni Tudi Vendar Medtem Čeprav Kdo Kaj Kje Zakaj Kako Je So Bil Bila Bilo"
    " Bili Vsi Vse Nekateri Mnogi Pod Nad Pri Brez Zaradi Med",
    "sq": "Ai Ajo Ata Ne Unë Ky Kjo Këto Por Dhe Ose Pastaj Në Me Pas Para Nga Për Kur"
    " Nëse Sepse Atje Këtu Sot Dje Askush Nuk Edhe",
    "sr": "Он Она Оно Они Оне Ми Ви Ја Тај Та То Ти Те Овај Ова Ово Ови Ове Али И Или"
    " Затим Потом У На По Пре После Од До Из Са За Кад Када Ако Јер Његов Њен Њихов"
    " Тамо Ту Овде Данас Јуче Нико Не Није Такође Међутим Док Иако Што Ко Где Зашто"
    " Како Је Су Био Била Било Били Сви Све Неки Многи Под Код При Према Без Уз Због"
    " Након Током Па On Ona Ono Oni One Mi Vi Ja Taj Ta To Ti Te Ovaj Ova Ovo Ovi"
    " Ove Ali Ili Zatim Potom U Na Po Pre Posle Od Do Iz Sa Za Kad Kada Ako Jer"
    " Njegov Njen Njihov Tamo Tu Ovde Danas Juče Niko Ne Nije Takođe Međutim Dok"
    " Iako Što Ko Gde Zašto Kako Je Su Bio Bila Bilo Bili Svi Sve Neki Mnogi Pod Kod"
    " Pri Prema Bez Uz Zbog Nakon Tokom Pa",
    "sv": "Till Från Under Över Mot Utan Mellan Också Nu Vad Vem Var Varför Alla Några"
    " Många Man Enligt",
    "tr": "Bunun Bunu Buna Bunlar Onun Onu Her Hiç Hem Ayrıca Böylece Bazı Birçok Pek Çok"
    " Kim Ne Neden Nasıl Nerede Artık Şimdi Yine",
    "uk": "При Над Під Між Перед Без Через Як Що Хто Де Чому Вже Ще Був Була Було Були"
    " Всі Усі Такий Цього Такі Тому Крім Після Згідно",
}
FURTHER_OPENERS["bs"] = FURTHER_OPENERS["hr"]
# Articles that names begin with as well: only behind letters such as U.S. they open.
ARTICLES = {
    "es": "El La Los Las Lo",
    "fr": "Le La Les",
    "it": "Il La Lo Gli I Le",
    "nl": "De",
    "pt": "O A Os As",
    "ca": "El La Els Les",
}
# Where they are no part of surnames, unlike Le Pen, La Malfa and De Vries.
FREE_ARTICLES = frozenset("ca es gl pt".split())

# Words that count, by language, in five lists: what multiplies the magnitude behind it, or
# adds to the one before it; tens; what joins them; what halves a magnitude; what puts zero
# above a number, before it and, after a slash, behind. A star stands for an ending.
NUMERALS = {
    "af": "twee drie vier vyf ses sewe agt nege tien elf twaalf | twintig dertig veertig vyftig sestig"
    " sewentig tagtig negentig honderd | en | halwe | minus / onder nul",
    "am": "ሁለት ሦስት ሶስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር አሥር | ሃያ ሰላሳ ሠላሳ አርባ ሃምሳ ስልሳ ሰባ ሰማንያ ዘጠና | | ግማሽ"
    " | ከዜሮ በታች",
    "ar": "مئتا مئتي مائتا مائتي مئتان مئتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية"
    " ثماني تسعة تسع عشرة عشر ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة"
    " سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة | عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين"
    " ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين | و | نصف ربع ثلث | ناقص سالب / تحت الصفر",
    "az": "iki üç dörd beş altı yeddi səkkiz doqquz on yüz | iyirmi otuz qırx əlli altmış yetmiş səksən"
    " doxsan yüz |  | yarım | mənfi / sıfırdan aşağı",
    "be": "два дзве тры чатыры пяць шэсць сем восем дзевяць дзесяць сто дзвесце трыста чатырыста"
    " пяцьсот шэсцьсот | дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят"
    " дзевяноста | | паўтара паўтары пал пяльмільёна | мінус / ніжэй за нуль",
    "bg": "два две три четири пет шест седем осем девет десет сто двеста триста петстотин | двадесет"
    " тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет | и | половин | минус /"
    " под нулата",
    "bn": "দুই তিন চার পাঁচ ছয় সাত আট নয় দশ | বিশ ত্রিশ | | দেড় আড়াই অর্ধ সাড়ে | মাইনাস / শূন্যের"
    " নিচে",
    "ca": "dos dues tres quatre cinc sis set vuit nou deu cent dos-cents dues-centes | vint trenta"
    " quaranta cinquanta seixanta setanta vuitanta noranta | i | mig | menys / sota zero",
    "cs": "dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct patnáct sto stě sta set"
    " třináct čtrnáct šestnáct sedmnáct osmnáct devatenáct dvou tří čtyř pěti šesti sedmi osmi"
    " devíti deseti jedenácti dvanácti *advacet *atřicet *ačtyřicet *apadesát *ašedesát"
    " *asedmdesát *aosmdesát *adevadesát | dvacet třicet čtyřicet padesát šedesát sedmdesát"
    " osmdesát devadesát | a | půl čtvrt | minus / pod nulou",
    "cy": "dau dwy tri tair pedwar pump chwech saith wyth naw deg | ugain | a | hanner | minws",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv hundrede tretten fjorten femten seksten"
    " sytten atten nitten *ogtyve *ogtredive *ogfyrre *oghalvtreds *ogtres *oghalvfjerds *ogfirs"
    " *oghalvfems | tyve tredive fyrre halvtreds tres halvfjerds firs halvfems | og | halv kvart"
    " halvanden | minus / under nul",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn hundert dreizehn vierzehn"
    " sechzehn siebzehn achtzehn neunzehn *undzwanzig *unddreißig *undvierzig *undfünfzig"
    " *undsechzig *undsiebzig *undachtzig *undneunzig | zwanzig dreißig vierzig fünfzig sechzig"
    " siebzig achtzig neunzig | und | halbe halben anderthalb eineinhalb zweieinhalb dreiviertel"
    " viertel | minus / unter null, unter dem gefrierpunkt",
    "el": "δύο δυο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα"
    " δώδεκα εκατό διακόσιες διακόσιοι διακόσια τριακόσιες τριακόσια τετρακόσιες πεντακόσιες"
    " πεντακόσια | είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα | και | μισό"
    " ενάμισι ενάμιση δυόμισι | μείον πλην / κάτω από το μηδέν, υπό το μηδέν",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen hundred | twenty thirty forty fifty sixty seventy eighty"
    " ninety | and | half quarter quarters third thirds tenth tenths | minus negative / below zero, below freezing",
    "eo": "du tri kvar kvin ses sep ok naŭ dek cent | dudek tridek kvardek kvindek sesdek sepdek okdek"
    " naŭdek | kaj | duona duono | minus / sub nulo",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce quince cien doscient* trescient*"
    " cuatrocient* quinient* seiscient* setecient* ochocient* novecient* trece catorce dieci*"
    " veinti* | veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa ciento | y |"
    " medio cuarto | menos / bajo cero",
    "et": "kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada | kakskümmend kolmkümmend"
    " nelikümmend viiskümmend | ja | pool poolteist veerand | miinus / alla nulli",
    "eu": "bi hiru lau bost sei zazpi zortzi bederatzi hamar ehun berrehun | hogei berrogei | eta |"
    " erdi | minus / zero azpitik",
    "fa": "دو سه چهار پنج شش هفت هشت نه ده دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد صد | بیست سی"
    " چهل پنجاه شصت هفتاد هشتاد نود | و | نیم | منفی / زیر صفر",
    "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata *toista"
    " kaksikymmentä* kolmekymmentä* neljäkymmentä* viisikymmentä* kuusikymmentä*"
    " seitsemänkymmentä* kahdeksankymmentä* yhdeksänkymmentä* | kaksikymmentä kolmekymmentä | ja |"
    " puoli puolitoista | miinus / nollan alapuolella, pakkasta",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize cent"
    " cents dix-sept dix-huit dix-neuf | vingt vingts trente quarante cinquante soixante"
    " quatre-vingt quatre-vingts septante huitante octante nonante | et | demi quart | moins /"
    " sous zéro, au-dessous de zéro, en dessous de zéro",
    "ga": "dhá trí ceithre cúig sé seacht ocht naoi deich | fiche tríocha daichead | | leath | lúide",
    "gl": "dous dúas tres catro cinco seis sete oito nove dez cen douscent* duascent* trescent* |"
    " vinte trinta corenta cincuenta sesenta setenta oitenta noventa | e | medio | menos / baixo cero",
    "gu": "બે ત્રણ ચાર પાંચ છ સાત આઠ નવ દસ | વીસ ત્રીસ | | દોઢ અઢી અડધો સાડા | માઇનસ",
    "he": "שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר מאתיים מאה"
    " מאות | עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים | | חצי רבע | מינוס / מתחת לאפס",
    "hi": "दो तीन चार पांच पाँच छह छः सात आठ नौ दस ग्यारह बारह पंद्रह सौ तेरह चौदह पन्द्रह सोलह सत्रह"
    " अठारह उन्नीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस इकतीस बत्तीस तैंतीस"
    " चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस"
    " सैंतालीस अड़तालीस उनचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ इकसठ बासठ"
    " तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर"
    " सतहत्तर अठहत्तर उन्यासी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी"
    " इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे | बीस तीस चालीस"
    " पचास साठ सत्तर अस्सी नब्बे |  | डेढ़ ढाई आधा आधे सवा साढ़े पौने | माइनस ऋण / शून्य से नीचे",
    "hr": "dva dvije tri četiri pet šest sedam osam devet deset sto stotinu dvjesto tristo | dvadeset"
    " trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset | i | pola | minus / ispod"
    " nule",
    "hu": "két kettő három négy öt hat hét nyolc kilenc tíz száz tizen* huszon* harminc* negyven*"
    " ötven* hatvan* hetven* nyolcvan* kilencven* | húsz harminc | és | fél másfél negyed | mínusz"
    " / fagypont alatt",
    "hy": "երկու երեք չորս հինգ վեց յոթ ութ ինը տասը տաս հարյուր | քսան երեսուն քառասուն հիսուն | |"
    " կես | մինուս",
    "id": "dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh belas puluh ratus seratus |"
    " puluh | | setengah seperempat | minus / di bawah nol",
    "is": "tveir tvær tvö þrír þrjár þrjú fjórir fjórar fjögur fimm sex sjö átta níu tíu hundruð |"
    " tuttugu þrjátíu fjörutíu fimmtíu sextíu | og | hálf hálfri hálfa | mínus / undir frostmarki",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti cento duecento"
    " trecento cinquecento tredici quattordici sedici diciassette diciotto diciannove ventun*"
    " ventidue ventitr* ventiquattro venticinque ventisei ventisette ventotto ventinove trent*"
    " quarant* cinquant* sessant* settant* ottant* novant* |  | e | mezzo mezza quarto | meno /"
    " sotto zero",
    "ka": "ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი ასი | | | ნახევარი ნახევარმა | მინუს",
    "kk": "екі үш төрт бес алты жеті сегіз тоғыз он жүз | жиырма отыз қырық елу алпыс жетпіс сексен"
    " тоқсан жүз |  | жарты жарым | минус",
    "ko": "두 세 네 다섯 여섯 일곱 여덟 아홉 열 수 몇 이 삼 사 오 육 칠 팔 구 | | | 반 | 영하 마이너스",
    "ky": "эки үч төрт беш алты жети сегиз тогуз он жүз | жыйырма отуз кырк элүү жүз |  | жарым | минус",
    "lt": "du dvi trys tris keturi keturis penki penkis šeši septyni aštuoni devyni dešimt šimtas"
    " šimtai šimtų šimtus | dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt"
    " septyniasdešimt aštuoniasdešimt devyniasdešimt | ir | pusė pusę pusantro | minus / žemiau nulio",
    "lv": "divi divas trīs četri četras pieci piecas seši septiņi astoņi deviņi desmit simts simti"
    " simtu | divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit"
    " deviņdesmit | un | pus pusotra | mīnus / zem nulles",
    "mk": "два две три четири пет шест седум осум девет десет сто двесте триста петстотини | дваесет"
    " триесет четириесет педесет шеесет седумдесет осумдесет деведесет | и | половина пол | минус /"
    " под нулата",
    "mn": "хоёр гурван дөрвөн таван зургаан долоон найман есөн арван хорин зуун | хорин гучин дөчин |"
    " | хагас | хасах",
    "mr": "दोन तीन चार पाच सहा सात आठ नऊ दहा | वीस तीस चाळीस पन्नास | | दीड अडीच अर्धा साडे | उणे",
    "ne": "दुई तीन चार पाँच छ सात आठ नौ दस | बीस तीस चालीस पचास | | डेढ अढाई आधा | माइनस",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien honderd dertien veertien"
    " zestien zeventien achttien negentien *twintig *endertig *enveertig *envijftig *enzestig"
    " *enzeventig *entachtig *ennegentig | twintig dertig veertig vijftig zestig zeventig tachtig"
    " negentig | en | half halve anderhalf anderhalve kwart | min / onder nul, onder het vriespunt",
    "no": "to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tretten fjorten femten seksten"
    " sytten atten nitten tjue* tretti* førti* femti* seksti* sytti* åtti* nitti* *ogtyve | tjue"
    " tretti førti femti seksti sytti åtti nitti | og | halv halvannen kvart | minus / under null",
    "pa": "ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਦਸ | ਵੀਹ ਤੀਹ | | ਡੇਢ ਢਾਈ ਅੱਧਾ | ਮਨਫੀ",
    "pl": "dwa dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć"
    " jedenaście dwanaście piętnaście sto dwieście trzysta czterysta pięćset sześćset siedemset"
    " osiemset dziewięćset trzynaście czternaście szesnaście siedemnaście osiemnaście"
    " dziewiętnaście pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu troje"
    " dwoje czworo pięcioro dwaj trzej czterej | dwadzieścia trzydzieści czterdzieści pięćdziesiąt"
    " sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt | i | pół półtora ćwierć | minus"
    " / poniżej zera",
    "pt": "dois duas três quatro cinco seis sete oito nove dez onze doze quinze cem duzent* trezent*"
    " quatrocent* quinhent* seiscent* setecent* oitocent* novecent* dezasseis dezesseis dezassete"
    " dezessete dezoito dezanove dezenove treze catorze quatorze | vinte trinta quarenta cinquenta"
    " sessenta setenta oitenta noventa cento | e | meio quarto | menos / abaixo de zero, negativos",
    "ro": "doi două trei patru cinci șase șapte opt nouă zece sută sute suta | douăzeci treizeci"
    " patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci | și de | jumătate sfert | minus / sub"
    " zero",
    "ru": "два две двух три трёх трех четыре четырёх четырех пять пяти шесть семь восемь девять десять"
    " десяти одиннадцать двенадцать пятнадцать сто двести триста четыреста пятьсот шестьсот"
    " семьсот восемьсот девятьсот тринадцать четырнадцать шестнадцать семнадцать восемнадцать"
    " девятнадцать шести семи восьми девяти одиннадцати двенадцати двое трое четверо пятеро |"
    " двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто двадцати"
    " тридцати сорока пятидесяти | с | полтора полторы пол четверть половиной | минус / ниже нуля,"
    " мороза",
    "sk": "dva dve tri štyri päť šesť sedem osem deväť desať dvanásť sto dvesto tristo jedenásť trinásť"
    " štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvaja traja štyria dvoch troch štyroch"
    " piatich šiestich siedmich ôsmich deviatich desiatich jedenástich dvanástich | dvadsať"
    " tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat | a | pol štvrť |"
    " mínus / pod nulou",
    "sl": "dva dve tri štiri pet šest sedem osem devet deset sto dvesto tristo | dvajset trideset"
    " štirideset petdeset | in | pol | minus / pod ničlo",
    "sq": "dy tre tri katër pesë gjashtë shtatë tetë nëntë dhjetë njëqind dyqind | njëzet tridhjetë"
    " dyzet pesëdhjetë | e | gjysmë | minus / nën zero",
    "sr": "два две три четири пет шест седам осам девет десет сто стотину двеста триста dva dve tri"
    " četiri pet šest sedam osam devet deset sto stotinu dvesta trista | двадесет тридесет четрдесет"
    " педесет шездесет седамдесет осамдесет деведесет dvadeset trideset četrdeset pedeset šezdeset"
    " sedamdeset osamdeset devedeset | и i | пола pola | минус minus / испод нуле, ispod nule",
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv hundra tvåhundra tretton fjorton femton"
    " sexton sjutton arton nitton tjugo* trettio* fyrtio* femtio* sextio* sjuttio* åttio* nittio*"
    " | tjugo trettio fyrtio femtio sextio sjuttio åttio nittio | och | halv halvannan kvarts |"
    " minus / under noll",
    "sw": "mbili tatu nne tano sita saba nane tisa kumi mia | ishirini thelathini arobaini hamsini"
    " sitini sabini themanini tisini | na | nusu robo | hasi / chini ya sifuri",
    "ta": "இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து | இருபது முப்பது | | அரை ஒன்றரை |"
    " மைனஸ்",
    "te": "రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది | ఇరవై ముప్పై | | అర ఒకటిన్నర | మైనస్",
    "tl": "dalawang tatlong apat limang anim pitong walong siyam sampung daang | | at | kalahating |"
    " negatibo",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on yüz | yirmi otuz kırk elli altmış yetmiş seksen"
    " doksan yüz |  | yarım buçuk çeyrek | eksi / sıfırın altında",
    "uk": "два дві двох три трьох чотири чотирьох п'ять п'яти шість сім вісім дев'ять десять одинадцять"
    " дванадцять п'ятнадцять сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот"
    " тринадцять чотирнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять шести семи восьми"
    " дев'яти десяти одинадцяти дванадцяти двоє троє четверо п'ятеро | двадцять тридцять сорок"
    " п'ятдесят шістдесят сімдесят вісімдесят дев'яносто | з | півтора півтори пів чверть"
    " половиною | мінус / нижче нуля, морозу",
    "ur": "دو تین چار پانچ چھ سات آٹھ نو دس سو | بیس تیس چالیس پچاس | | ڈیڑھ ڈھائی آدھا ساڑھے | منفی /"
    " صفر سے نیچے",
    "uz": "ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n yuz | yigirma o'ttiz qirq ellik oltmish"
    " yetmish sakson to'qson yuz |  | yarim | minus",
    "vi": "hai ba bốn năm sáu bảy tám chín mười trăm rưỡi mươi lăm mốt nhăm linh | mươi |  | nửa rưỡi |"
    " âm",
}
# What stands between two numbers of which only one is meant, by language.
ORS = {
    "af": "of",
    "ar": "أو",
    "az": "ya və-ya",
    "be": "або ці",
    "bg": "или",
    "ca": "o",
    "cs": "nebo či",
    "da": "eller",
    "de": "oder",
    "el": "ή",
    "en": "or",
    "es": "o u",
    "et": "või",
    "eu": "edo",
    "fa": "یا",
    "fi": "tai vai",
    "fr": "ou",
    "ga": "nó",
    "gl": "ou",
    "he": "או",
    "hi": "या",
    "hr": "ili",
    "hu": "vagy",
    "id": "atau",
    "is": "eða",
    "it": "o od",
    "ko": "또는 혹은 아니면",
    "lt": "ar arba",
    "lv": "vai",
    "mk": "или",
    "nl": "of",
    "no": "eller",
    "pl": "lub albo czy",
    "pt": "ou",
    "ro": "sau ori",
    "ru": "или",
    "sk": "alebo či",
    "sl": "ali",
    "sq": "ose apo",
    "sr": "или ili",
    "sv": "eller",
    "tr": "veya ya",
    "uk": "або чи",
    "ur": "یا",
    "vi": "hoặc hay",
}
# What the first of two numbers is a part of, by language.
PARTITIVES = {
    "ar": "من",
    "bg": "от",
    "ca": "de d' dels",
    "cs": "z ze",
    "da": "af ud",
    "de": "von der des aus",
    "el": "από",
    "en": "of out",
    "es": "de del",
    "fa": "از",
    "fr": "de d' des du sur",
    "gl": "de do da dos das",
    "he": "מ מתוך",
    "hr": "od",
    "it": "di del dei delle degli della dell' su",
    "lt": "iš",
    "mk": "од",
    "nl": "van",
    "no": "av",
    "pl": "z ze spośród",
    "pt": "de do da dos das em",
    "ro": "din dintre de",
    "ru": "из",
    "sk": "z zo",
    "sl": "od izmed",
    "sr": "од od",
    "sv": "av",
    "uk": "з із зі",
}
# What counts a part of what stands behind it, by language, and, behind a bar, what joins
# the two, before it or as its first word.
SHARES = {
    "ca": "meitat terç quart cent majoria part % | de d' dels del",
    "cs": "polovina polovinu poloviny třetina třetinu čtvrtina čtvrtinu většina většinu menšina část"
    " procent procenta % | z ze",
    "da": "halvdelen tredjedel tredjedele fjerdedel procent fleste del flertallet størstedelen % | af",
    "de": "hälfte drittel viertel fünftel zehntel prozent großteil mehrheit mehrzahl teil einer eine"
    " eines keiner keine keines einige mehrere viele % | der des"
    " dieser aller seiner ihrer",
    "el": "μισά μισοί μισές μισό τρίτο τέταρτο πέμπτο πλειοψηφία μειοψηφία μέρος % | από",
    "en": "half third thirds two-thirds quarter quarters three-quarters fifth fifths tenth tenths percent cent"
    " most some many few several none part parts majority minority fraction portion bulk hundreds thousands"
    " millions dozens handful % | of",
    "es": "mitad tercio tercios cuarto ciento mayoría minoría parte % | de del",
    "fr": "moitié tiers quart cent pourcent majorité minorité partie plupart % | de des du d'",
    "gl": "metade terzo cuarto cento maioría parte % | de da do das dos",
    "it": "metà terzo terzi quarto cento maggioranza minoranza parte % | di del della dei delle degli",
    "nl": "helft derde kwart procent deel meerderheid meeste merendeel % | van",
    "no": "halvparten halvdelen tredel tredjedel tredjedeler firedel fjerdedel prosent fleste del flertallet % | av",
    "pl": "połowa połowę połowy większość mniejszość część ćwierć trzecia czwarta piąta trzecie czwarte"
    " procent % | z ze spośród",
    "pt": "metade terço terços quarto cento maioria minoria parte % | de da do das dos",
    "ro": "jumătate treime sfert sută majoritatea parte % | din dintre de",
    "ru": "половина половину половины треть трети четверть четверти большинство меньшинство часть"
    " процент* % | из",
    "sv": "hälften tredjedel tredjedelar fjärdedel procent flesta del merparten majoriteten % | av",
    "uk": "половина половину третина третину чверть більшість меншість частина частину відсот* % | з із",
}
# What stands before those of whom it says that they are few, most, not all or the only
# ones, by language, in phrases that commas part. A star stands for an ending, and behind a
# caret the phrase begins its sentence.
QUANTIFIERS = {
    "ar": "نصف, ثلث, ربع, خمس, عشر, ثلثا, ثلثي, معظم, أغلب, غالبية, أغلبية, قليل من, قلة من, فقط, وحدهم",
    "bg": "само, повечето, половината, малко, една трета от",
    "ca": "només, pocs, poques, gairebé tots els, gairebé totes les",
    "cs": "polovina, většina, menšina, třetina, čtvrtina, pětina, třetiny, čtvrtiny, část, málo, jen,"
    " jenom, pouze, téměř všichni, téměř všechny, skoro všichni, ne všichni, každ* druh*, každ* třet*,"
    " každ* čtvrt*, každ* pát*, každ* desát*",
    "da": "^få, kun, de fleste, næsten alle, ikke alle, hver anden, hver tredje, hver fjerde, hver"
    " femte, hver tiende, hvert andet, hvert tredje",
    "de": "^wenige, nur, lediglich, bloß, die meisten, fast alle, nicht alle, nicht jede*, nahezu alle,"
    " jede* zweit*, jede* dritt*, jede* viert*, jede* fünft*, jede* sechst*, jede* siebt*, jede*"
    " achte*, jede* neunt*, jede* zehnt*",
    "el": "οι μισοί, οι μισές, τα μισά, οι περισσότεροι, οι περισσότερες, τα περισσότερα, η πλειοψηφία,"
    " η πλειονότητα, ένα τρίτο, δύο τρίτα, ένα τέταρτο, μόνο, ελάχιστοι, ελάχιστες, λίγοι, λίγες,"
    " σχεδόν όλοι, σχεδόν όλες, σχεδόν όλα, κάθε δεύτερ*, κάθε τρίτ*, κάθε τέταρτ*, κάθε πέμπτ*",
    "en": "few, very few, hardly any, scarcely any, barely any, only, most, nearly all, almost all,"
    " virtually all, practically all, not all, not every, not many, nearly every, almost every, every"
    " second, every third, every fourth, every fifth, every tenth, every other",
    "es": "pocos, pocas, solo, sólo, solamente, únicamente, casi todos los, casi todas las, no todos los,"
    " no todas las",
    "fa": "فقط, تنها, اکثر, بیشتر, نیمی از, بخشی از, اکثریت, اقلیت, یک‌سوم, یک سوم, دو‌سوم, دو سوم,"
    " یک‌چهارم, یک چهارم, سه‌چهارم, تقریبا همه, نه همه",
    "fi": "vain, ainoastaan, harvat, useimmat, joka toinen, joka kolmas, lähes kaikki, melkein kaikki,"
    " puolet, kolmasosa, kolmannes, neljäsosa, neljännes, viidesosa, valtaosa, enemmistö,"
    " vähemmistö, suurin osa, osa, kaksi kolmasosaa, kolme neljäsosaa",
    "fr": "peu de, seul, seule, seuls, seules, seulement, uniquement, presque tous les, presque toutes"
    " les, pas tous les, pas toutes les",
    "he": "רק, רוב, מרבית, חצי, מחצית, שליש, רבע, חלק מ, מיעוט, מעט, כמעט כל, לא כל",
    "hi": "आधे, आधी, एक तिहाई, दो तिहाई, एक चौथाई, तीन चौथाई, अधिकांश, अधिकतर, ज्यादातर, ज़्यादातर, केवल,"
    " सिर्फ, सिर्फ़, बहुत कम, लगभग सभी, हर दूसर*, हर तीसर*, हर चौथ*, हर पांचव*",
    "hu": "legtöbb, kevés, csak, csupán, kizárólag, majdnem minden, szinte minden, nem minden, minden"
    " második, minden harmadik, minden negyedik, minden ötödik, minden tizedik",
    "it": "pochi, poche, solo, soltanto, solamente, quasi tutti i, quasi tutte le, non tutti i, non tutte"
    " le",
    "ja": "半数の, 過半数の, 大半の, ほとんどの, 大部分の, 少数の, ごく一部の, 唯一の, 一部の, 半分の, 多数の, 大多数の",
    "ko": "오직, 절반의, 대부분의, 소수의, 거의 모든, 대다수의, 과반수의, 일부, 일부의, 절반, 대부분, 상당수",
    "nl": "weinig, de meeste, alleen, slechts, enkel, bijna alle, niet alle, elke tweede, elke derde, elk"
    " derde, elke vierde, elk vierde, elke vijfde, elk vijfde, elke tiende",
    "no": "^få, kun, bare, de fleste, nesten alle, ikke alle, hver annen, hver tredje, hver fjerde, hver"
    " femte, hver tiende, hvert annet, hvert tredje",
    "pl": "połowa, większość, mniejszość, jedna trzecia, jedna czwarta, jedna piąta, dwie trzecie, trzy"
    " czwarte, niewielu, niewiele, część, tylko, jedynie, wyłącznie, prawie wszys*, niemal wszys*, nie"
    " wszys*, co drug*, co trzeci*, co czwart*, co piąt*, co dziesiąt*",
    "pt": "poucos, poucas, só, somente, apenas, quase todos os, quase todas as, nem todos os, nem todas as",
    "ro": "doar, numai, puțini, puține, aproape toți, aproape toate, majoritatea, jumătate",
    "ru": "половина, большинство, меньшинство, треть, четверть, две трети, три четверти, часть,"
    " немногие, мало, только, лишь, почти все, не все, кажд* втор*, кажд* трет*, кажд* четверт*, кажд*"
    " пят*, кажд* десят*",
    "sv": "^få, bara, endast, de flesta, nästan alla, inte alla, varannan, vartannat, var tredje, vart"
    " tredje, var fjärde, vart fjärde, var femte, vart femte, var tionde, vart tionde",
    "th": "หนึ่งในสามของ, หนึ่งในสี่ของ, ครึ่งหนึ่งของ, ส่วนใหญ่ของ, บางส่วนของ, เฉพาะ",
    "tr": "sadece, yalnızca, pek az, çok az, neredeyse tüm, neredeyse bütün, çoğu",
    "uk": "половина, більшість, меншість, третина, чверть, дві третини, три чверті, частина, мало, лише,"
    " тільки, майже всі, не всі, кож* друг*, кож* трет*, кож* четверт*, кож* п'ят*, кож* десят*",
    "zh": "一半的, 半数, 半數, 大多数, 大多數, 绝大多数, 大部分, 少数, 少數, 只有, 仅有, 僅有, 很少有, 几乎所有, 幾乎所有, 并非所有, 並非所有, 一半, 多数,"
    " 多數, 部分, 绝大部分, 少部分",
}
# Before them they say something else: "not only", "a few", "the most", "unos pocos".
UNQUANTIFIED = frozenset(
    "not if a the these those at nicht non no não nao niet inte ikke nie ne не нет nem όχι οχι ليس unos unas"
    " los las i alcuni einige ein die der alguns uns non pas past last next first".split()
)
# Where no space stands between words: what counts before a magnitude, and what is below zero.
UNSPACED_NUMERALS = {
    "ja": "〇 一 二 三 四 五 六 七 八 九 十 百 千 万 億 兆 数 半 幾 | マイナス 氷点下 零下",
    "zh": "〇 零 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 兆 两 兩 几 幾 数 數 半 | 零下 负 負",
    "th": "สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ครึ่ง | ลบ ติดลบ",
    "lo": "ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ ຮ້ອຍ ພັນ ໝື່ນ ແສນ | ລົບ",
    "km": "ពីរ បី បួន ប្រាំ ដប់ រយ ពាន់ ម៉ឺន សែន | ដក",
    "my": "နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး ဆယ် | အနုတ်",
}
# What makes another name or title of the one beside it, by language, in four lists: before
# a name, behind it, before a title, behind it. A star stands for an ending.
NAME_PARTS = {
    "af": "noord suid oos wes |  | voormalige gewese waarnemende beweerde sogenaamde adjunk vise eks |",
    "am": "ሰሜን ደቡብ ምሥራቅ ምዕራብ |  | የቀድሞ የቀድሞው ምክትል ተጠባባቂ |",
    "ar": "جنوب شمال | الشمالية, الجنوبية, الشرقية, الغربية, الشمالي, الجنوبي | نائب وكيل مساعد |"
    " السابق, السابقة, الأسبق, السابقين, المزعوم, بالإنابة, بالوكالة, المؤقت, آنذاك, وقتها,"
    " حينها, المكلف, المنتخب",
    "az": "şimali cənubi şərqi qərbi |  | keçmiş sabiq vitse müavin guya |",
    "be": "паўночн* паўднёв* усходн* заходн* |  | былы былога былой былая віцэ экс намеснік* |",
    "bg": "северн* южн* източн* западн* |  | бивш* вице екс предполагаем* т.нар |",
    "bn": "উত্তর দক্ষিণ পূর্ব পশ্চিম |  | সাবেক প্রাক্তন উপ সহ ভারপ্রাপ্ত কথিত |",
    "ca": "| del nord, del sud, del est, de l'est, de l'oest, occidental, oriental, septentrional |"
    " antic antiga exministr* ex vice sotspresident* pressumpt* suposat suposada |",
    "cs": "severn* jižn* východn* západn* |  | bývalý bývalá bývalého bývalé bývalému bývalým vice"
    " exministr* místopředsed* zastupující údajný údajná domnělý domnělá takzvaný takzvaná"
    " dosavadní tehdejší budoucí falešný |",
    "cy": "|  | gyn cyn dirprwy |",
    "da": "nord syd øst vest |  | tidligere fhv forhenværende fungerende vice eks ekspræsident*"
    " påstået formodet såkaldte såkaldt daværende kommende |",
    "de": "nord süd ost west |  | ehemalig* vormalig* einstig* früherer früheren früherem"
    " stellvertretend* mutmaßlich* angeblich* vermeintlich* kommissarisch* sogenannt*"
    " selbsternannt* vize ex falsche falscher falschen damalig* designiert* frühere künftige künftiger künftigen"
    " |",
    "el": "βόρεια* βόρειο* βορείου* νότια* νότιο* νοτίου* ανατολικ* δυτικ* |  | πρώην τέως αντι"
    " αναπληρωτή* υφυπουργ* φερόμεν* δήθεν τότε λεγόμεν* υπηρεσιακ* μελλοντικ* |",
    "en": "north south east west northern southern eastern western northeast northwest southeast"
    " southwest northwestern northeastern southwestern southeastern midwestern north-west"
    " north-east south-west south-east north-western north-eastern south-western south-eastern"
    " central lower upper inner outer middle far papua equatorial great greater lake mount latin"
    " united | city, county, island, islands, peninsula, coast, bay, beach, falls, heights, hills,"
    " springs, valley, river | former ex vice deputy acting interim assistant associate would-be self-styled"
    " self-proclaimed so-called alleged supposed suspected purported presumed fake honorary"
    " aspiring shadow erstwhile onetime one-time then incoming outgoing retired prime |",
    "eo": "norda suda orienta okcidenta |  | eks* vic* iama |",
    "es": "| del norte, del sur, del este, del oeste, occidental, oriental, septentrional, meridional,"
    " saudí, saudita, latina, central, ecuatorial, unidos, unido, británica, dominicana, checa | ex antiguo antigua antiguos antiguas exministr* vice presunto presunta"
    " supuesto supuesta falso falsa autoproclamado autoproclamada entonces supuestos supuestas"
    " presuntos presuntas futuro futura primer primera | en funciones, interino, interina, de"
    " entonces, electo, electa",
    "et": "põhja lõuna ida lääne |  | endine endise endised ase väidetav oletatav kohusetäitja |",
    "eu": "ipar hego ekialdeko mendebaldeko |  |  | ohi, ohia, ohiak",
    "fa": "| شمالی, جنوبی, شرقی, غربی | معاون نایب قائم‌مقام | سابق, پیشین, اسبق, موقت",
    "fi": "pohjois etelä itä länsi |  | entinen entisen entiset vara väitetty epäilty niin-sanottu"
    " virkaatekevä |",
    "fr": "| du nord, du sud, de l'est, de l'ouest, occidental, occidentale, oriental, orientale,"
    " septentrional*, méridional* | ancien ancienne anciens anciennes ex vice prétendu prétendue"
    " présumé présumée soi-disant faux fausse supposé supposée alors futur future premier première"
    " | de l'époque, d'alors, par intérim, désigné, désignée, présumé, présumée",
    "ga": "| thuaidh, theas, thoir, thiar | iar leas |",
    "gl": "| do norte, do sur, do leste, do oeste, occidental, oriental | antigo antiga ex vice"
    " presunto presunta suposto suposta |",
    "gu": "ઉત્તર દક્ષિણ પૂર્વ પશ્ચિમ |  | પૂર્વ ભૂતપૂર્વ ઉપ કથિત |",
    "he": "| הצפונית, הדרומית, המזרחית, המערבית, הצפוני, הדרומי | סגן סגנית ממלא ממלאת | לשעבר, בפועל,"
    " לכאורה",
    "hi": "उत्तर उत्तरी दक्षिण दक्षिणी पूर्व पूर्वी पश्चिम पश्चिमी |  | पूर्व भूतपूर्व उप"
    " कार्यवाहक कथित तथाकथित सह तत्कालीन |",
    "hr": "sjevern* južn* istočn* zapadn* |  | bivši bivša bivšeg bivše bivšem vice eks zamjenik"
    " navodni navodna tobožnji takozvani |",
    "hu": "észak dél kelet nyugat |  | egykori korábbi exminiszter* ex alelnök* helyettes"
    " állítólagos úgynevezett akkori volt megbízott ügyvezető leendő |",
    "hy": "հյուսիսային հարավային արևելյան արևմտյան |  | նախկին փոխ ենթադրյալ այսպես-կոչված |",
    "id": "| utara, selatan, timur, barat | mantan bekas wakil eks pelaksana pejabat naib timbalan |"
    " gadungan",
    "is": "norður suður austur vestur |  | fyrrverandi fyrrum vara meintur meinti starfandi |",
    "it": "| del nord, del sud, dell'est, dell'ovest, settentrional*, meridional*, orientale,"
    " occidentale, saudita, latina, centrale, equatoriale, uniti, unito, britannica, dominicana,"
    " ceca | ex vice presunto presunta sedicente cosiddetto cosiddetta"
    " allora sedicenti finto finta futuro futura cosiddetti | ad interim, facente funzioni,"
    " dell'epoca",
    "ja": "北 南 東 西 |  | 前 副 元 当時の いわゆる 自称 次期 偽 |",
    "ka": "ჩრდილოეთ სამხრეთ აღმოსავლეთ დასავლეთ |  | ყოფილი ყოფილმა ვიცე |",
    "kk": "солтүстік оңтүстік шығыс батыс |  | бұрынғы экс вице |",
    "kn": "ಉತ್ತರ ದಕ್ಷಿಣ ಪೂರ್ವ ಪಶ್ಚಿಮ |  | ಮಾಜಿ ಉಪ |",
    "ko": "|  | 부 전직 임시 자칭 소위 전 당시 신임 |",
    "ky": "түндүк түштүк чыгыш батыш |  | мурдагы экс вице |",
    "lt": "šiaurės pietų rytų vakarų |  | buvęs buvusi buvusio buvusį buvęs vice vicemeras tariamas"
    " tariamasis vadinamasis įtariamas laikinasis |",
    "lv": "ziemeļ* dienvid* austrum* rietum* |  | bijušais bijušā bijušo vice iespējamais tā-sauktais"
    " |",
    "mk": "северн* јужн* источн* западн* |  | поранешн* бивш* вице наводн* |",
    "ml": "ഉത്തര ദക്ഷിണ |  | മുൻ ഉപ |",
    "mn": "хойд өмнөд зүүн баруун |  | экс дэд асан |",
    "mr": "उत्तर दक्षिण पूर्व पश्चिम |  | माजी उप कथित |",
    "ne": "उत्तर दक्षिण पूर्वी पश्चिमी |  | पूर्व उप निवर्तमान कथित |",
    "nl": "noord zuid oost west noordelijk* zuidelijk* oostelijk* westelijk* |  | voormalig"
    " voormalige ex vice gewezen plaatsvervangend* waarnemend* vermeende zogenaamde"
    " zogeheten adjunct oud vermoedelijke valse toenmalig* beoogd* aankomend* |",
    "no": "nord sør øst vest |  | tidligere forhenværende fungerende vise eks påstått påståtte"
    " antatt antatte såkalt såkalte daværende påtroppende |",
    "pa": "ਉੱਤਰੀ ਦੱਖਣੀ ਪੂਰਬੀ ਪੱਛਮੀ |  | ਸਾਬਕਾ ਉਪ |",
    "pl": "północn* południow* wschodni* zachodni* | północn*, południow*, wschodni*, zachodni*,"
    " łacińsk*, środkow*, centraln*, równikow*, zjednoczon*, brytyjsk*, dominikańsk* |"
    " były była byłego byłej byłemu byłym wice eks rzekomy rzekoma domniemany domniemana"
    " tak-zwany tzw ówczesn* p.o. obowiązki przyszły |",
    "pt": "| do norte, do sul, do leste, do oeste, ocidental, oriental, setentrional, meridional,"
    " saudita, latina, central, equatorial, unidos, unido, britânica, dominicana, tcheca, checa | ex antigo antiga antigos antigas vice suposto suposta alegado alegada falso falsa"
    " presumível então futuro futura primeiro primeira | interino, interina, em exercício, de"
    " então, eleito",
    "ro": "| de nord, de sud, de est, de vest, nordică, sudică | fostul fosta fostului fostei vice"
    " presupusul presupusa pretinsul pretinsa așa-zisul așa-numitul ex |",
    "ru": "северн* южн* восточн* западн* |  | бывш* экс вице предполагаем* называемый называемая"
    " мнимый мнимая врио тогдашн* и.о. обязанности называемые будущий |",
    "si": "උතුරු දකුණු |  | හිටපු උප |",
    "sk": "severn* južn* východn* západn* |  | bývalý bývalá bývalého bývalej vice údajný údajná"
    " domnelý |",
    "sl": "severn* južn* vzhodn* zahodn* |  | nekdanji nekdanja bivši bivša vice domnevni domnevna"
    " namestnik |",
    "sq": "| e veriut, e jugut, veriore, jugore | ish zëvendës nën |",
    "sr": "северн* јужн* источн* западн* severn* južn* istočn* zapadn* |  | бивши бивша бившег вице"
    " наводни наводна bivši bivša bivšeg vice navodni navodna заменик zamenik |",
    "sv": "nord syd öst väst norra södra östra västra |  | förre förra tidigare vice ex fd f.d."
    " tillförordnade påstådda påstådde misstänkta misstänkte så-kallade dåvarande tilltänkt*"
    " blivande |",
    "sw": "| kaskazini, kusini, mashariki, magharibi | makamu naibu | mstaafu",
    "ta": "வட தென் வடக்கு தெற்கு கிழக்கு மேற்கு |  | முன்னாள் துணை |",
    "te": "ఉత్తర దక్షిణ తూర్పు పశ్చిమ |  | మాజీ ఉప |",
    "th": "| เหนือ, ใต้, ตะวันออก, ตะวันตก | อดีต รอง รักษาการ |",
    "tl": "hilagang timog silangang kanlurang |  | dating bise |",
    "tr": "kuzey güney doğu batı |  | eski sabık sözde yardımcı vekil dönemin zamanki |",
    "uk": "північн* південн* східн* західн* |  | колишн* екс віце ймовірн* званий звана тодішн*"
    " в.о. обов'язки обов'язків язки язків звані майбутній |",
    "ur": "شمالی جنوبی مشرقی مغربی |  | سابق نائب قائم مبینہ |",
    "uz": "shimoliy janubiy sharqiy g'arbiy |  | sobiq vitse |",
    "vi": "|  | cựu nguyên phó quyền |",
    "zh": "南 北 东 東 西 |  | 前 副 原 时任 時任 前任 代理 所谓 所謂 自称 自稱 候任 假 |",
}
# What says of anything, and not of a person only, that it may be none: "the alleged fraud".
DOUBTED = {
    "af": "beweerde vermeende sogenaamde",
    "az": "guya",
    "be": "меркаван* гэтак-зван* нібыта",
    "bg": "предполагаем* т.нар твърдян* мним*",
    "bn": "কথিত তথাকথিত",
    "ca": "pressumpt* suposat suposada suposats suposades",
    "cs": "údajn* domněl* takzvan* tzv",
    "cy": "honedig",
    "da": "påstået påståede formodet formodede såkaldt såkaldte angivelige",
    "de": "mutmaßlich* angeblich* vermeintlich* sogenannt*",
    "el": "φερόμεν* δήθεν λεγόμεν* υποτιθέμεν* εικαζόμεν*",
    "en": "alleged supposed suspected purported presumed so-called rumoured rumored",
    "es": "presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas",
    "et": "väidetav* oletatav*",
    "eu": "ustezko",
    "fi": "väitetty väitetyn väitetyt niin-sanottu",
    "fr": "prétendu prétendue prétendus prétendues présumé présumée présumés présumées soi-disant"
    " supposé supposée supposés supposées",
    "gl": "presunto presunta presuntos presuntas suposto suposta supostos supostas",
    "gu": "કથિત",
    "hi": "कथित तथाकथित",
    "hr": "navodn* tobožnj* takozvan*",
    "hu": "állítólagos feltételezett úgynevezett vélt",
    "hy": "ենթադրյալ այսպես-կոչված",
    "id": "dugaan",
    "is": "meint*",
    "it": "presunto presunta presunti presunte cosiddett* sedicent*",
    "ja": "いわゆる",
    "ko": "소위 이른바",
    "lt": "tariam* vadinam*",
    "lv": "iespējam* šķietam*",
    "mk": "наводн* таканаречен*",
    "mr": "कथित तथाकथित",
    "ne": "कथित तथाकथित",
    "nl": "vermeend* zogenaamde zogeheten vermoedelijke",
    "no": "påstått påståtte antatt antatte såkalt såkalte angivelige",
    "pl": "rzekom* domnieman* tak-zwan* tzw",
    "pt": "suposto suposta supostos supostas alegado alegada alegados alegadas presumível",
    "ro": "presupusul presupusa presupusului presupusei presupușii presupusele pretinsul pretinsa"
    " pretinsului pretinsei pretinșii pretinsele așa-zis* așa-numit*",
    "ru": "предполагаем* мним* якобы",
    "sk": "údajn* domnel* takzvan* tzv",
    "sl": "domnevn* tako-imenovan*",
    "sr": "наводн* navodn* такозван* takozvan*",
    "sv": "påstådd påstådda misstänkt misstänkta så-kallad så-kallade så-kallat förment*",
    "tr": "sözde",
    "uk": "ймовірн* так-зван* нібито мним*",
    "ur": "مبینہ",
    "zh": "所谓 所謂 所谓的 所謂的",
}
for shared in (NUMERALS, NAME_PARTS, DOUBTED):
    shared |= {"bs": shared["hr"], "ms": shared["id"]}
# What stands before "part" where a share is meant, and not "on the part of".
OF_A_PART = frozenset(
    "una une uma unha la a gran grande maggior maior mayor buena bonne boa buona petite pequeña otra autre"
    " altra outra".split()
)
# What joins two names to one: "Bank of | England", "Golfe du | Mexique". In English the
# words that begin a sentence and are none, too.
NAME_JOINS = {
    "": "of",
    "ca": "de del",
    "de": "von",
    "en": "of",
    "es": "de del",
    "fr": "de du des",
    "gl": "de do da dos das",
    "it": "di del della",
    "pt": "de do da dos das",
}
# In German persons have names with "von" as well.
NAMED_VON = frozenset(
    "golf bank bucht meerenge straße strasse kap republik königreich herzog herzogin prinz prinzessin könig"
    " königin graf bischof erzbischof universität".split()
)
NO_NAMES = frozenset(
    "because outside instead ahead out regardless inside east west north south irrespective short"
    " independent speaking unaware typical free full tired afraid aware proud made as".split()
)
# How names begin that exist with and without such a word, where no capital tells names.
DIVIDED = """
कोरिया सूडान अफ्रीका अफ़्रीका अमेरिका आयरलैंड वियतनाम यमन जर्मनी एशिया यूरोप कोरिया কোরিয়া সুদান আফ্রিকা আমেরিকা
আয়ারল্যান্ড ভিয়েতনাম ইয়েমেন জার্মানি এশিয়া ইউরোপ கொரிய சூடான் ஆப்பிரிக்க ఆఫ్రికా కొరియా సూడాన్ ಕೊರಿಯಾ ಆಫ್ರಿಕಾ
કોરિયા આફ્રિકા સુદાન ਕੋਰੀਆ ਅਫਰੀਕਾ ਸੂਡਾਨ കൊറിയ ആഫ്രിക്ക සුඩාන කොරියා අප්‍රිකා კორე აფრიკ სუდან ირლანდი ოსეთ
朝鮮 朝鲜 アフリカ スーダン アイルランド アメリカ マケドニア 苏丹 蘇丹 爱尔兰 愛爾蘭 马其顿 馬其頓 也门 也門 达科他 卡罗来纳
קוריאה סודאן אפריקה אירלנד קרוליינה תימן וייטנאם מקדוניה אמריקה كوريا السودان أفريقيا إفريقيا أيرلندا اليمن
قبرص فيتنام كارولينا أمريكا ألمانيا مقدونيا کره سودان آفریقا ایرلند یمن ویتنام آلمان آمریکا کوریا افریقہ سوڈان
ኮሪያ ሱዳን አፍሪካ เกาหลี ซูดาน แอฟริกา เวียดนาม เยเมน
"""
# The same behind "new", in any script.
NEW_WORDS = """
saudi new nieuw novi novog novom novej nowe nowych nové nového novou nye ny nytt ново нове нови нового новому
новую новым новом новые új yeni νέο νέας νέου nueva nuevo nuova nuovo nova novo nouveau nouvelle neu neue новый новая новой новую нова нове нови nowa
nowy nowej nowym nowego nový nová noul noua yeni ny nya nye νέα
"""
NEWLY_NAMED = """
south wales mexic méxic england jersey guine guiné guinea scotia brunswick hampshire britain messico
inghilterra galles inglaterra gales мексик англ уэльс гвине galia gwine meksyk walia mexik angli μεξικ
meksika arabi зеланд каледон шотланд zealand zeland zelanda delhi deli
york orlean haven brunsw caledon kaledon hebrid britannia amsterdam deal labour testament westminster rochelle
gales león zamora gorica sad pazar jork орлеан йорк дели сад υορκ ζηλανδ ορλεαν δελχι zélande hampton gwinei gwineą
"""
# How names of several words begin that are no names without it: "San | Francisco". This
# table and the next five hold folded words.
PLACES_BEGIN = """
san santa santo são sankt sint saint sainte st st. ste ste. mt mt. ft ft. buenos kuala addis abu hong phnom tel sri
burkina papua sierra cape fort port mont ulan ulaan ouaga bandar petah kiryat kfar bnei beit palm ivory
сан санта лос порт форт буэнос шри папуа абу ел-абу тел σαν σαντα λοσ παπουα αγιοσ αγια αγιου αγιασ πορτ
سان لوس نيو بوينس كوالا هونغ هونج بورت لس סן סנט לוס הונג קואלה בואנוס सैन सेंट लॉस न्यू हांगकांग हॉन्ग
নিউ লস நியூ లాస్ న్యూ ਨਿਊ ሳን ኒው სან ნიუ ლოს 샌 라틴 뉴 로스
"""
# The same where a capital says inside of a sentence that they are of a name: they are words, too.
NAMED_INSIDE = """
el los las la le les il den der het de gran grande grand puerto porto ciudad cidade città monte lago lac capo cabo
villa vila ville rio río costa côte nova fuerte forte
old little big holy royal white black red blue green golden long salt first second third fourth high supreme federal
world national grandes democratic dominican czech slovak soviet
bad vereinigte vereinigten vereinigter schwarze schwarzen schwarzes rote roten rotes tote toten totes grosse grossen
grosser grosses kleine kleinen kleiner kleines alte alten altes neue neuen neues neuer obere oberen oberer untere
unteren hohe hohen hoher stille stillen heilige heiligen heiliger europäische europäischen europäischer deutsche
deutschen deutscher klein gross alt neu ober unter nieder
groot grote verenigde europese zwarte rode nieuwe oude hoge lage
stora storbritannien lilla gamla nya förenta europeiska store lille gamle nye forente forenede europaeiske
büyük küçük yukari așaği orta latin birleșik kuzeydoğu güneydoğu kuzeybati güneybati eski
marea mare noua noul novo nuevo
μεγαλη μεγαλησ λατινικη λατινικησ κεντρικη κεντρικησ ανω κατω ηνωμενεσ ηνωμενων ηνωμενο ευρωπαϊκη ευρωπαϊκησ
"""
# Slavic adjectives likewise, without their endings.
NAMED_INSIDE_STEMS = """
wielk star doln górn zielon jeleni czarn biał mał now europejsk zjednoczon nowotarsk krasn łacińsk
velk latinsk horn nov mlad česk kutn karlov spojen evropsk střední jižn hradec velik latin bijel bel crn donj gornj
велик нижн верхн стар больш мал бел черн красн набережн минеральн латинск центральн европейск соединенн
британск нов верховн латинськ європейськ сполучен горн долн
"""
SLAVIC_ENDINGS = frozenset(
    """
a á ą e é ě ej ego ého eho em ém emu ému i í ie iego iej iemu im ím ich ích imi ými ých ým y ý ych ym ymi ou u ia ią iu ga og om oj
o ii ый ий ой ая яя ое ее ые ие ого его ому ему ую юю ым им ом ем ых их ыми ими ей а я е є і ї у ю ою ею ій ої о и
""".split()
)
# Two that are one name, wherever they stand.
NAMED_TOGETHER = """
british: columbia honduras guiana museum airways antarctic virgin isles council library empire raj
french: guiana polynesia riviera southern open republic
american: samoa airlines
dutch: antilles guiana
spanish: sahara guinea
european: union parliament commission court council central
african: union development
rio: grande tinto negro branco gallegos cuarto de claro
costa: rica brava blanca smeralda
puerto: rico vallarta montt madryn
porto: alegre velho seguro novo rico
des: moines
den: haag bosch helder
banja: luka luci luku luke
dar: es
salt: lake
los: ángeles angeles álamos alamos lagos
las: vegas palmas
el: salvador paso alto aaiún cairo
la: paz rioja plata habana mancha pampa réunion
baton: rouge
little: rock
ho: chi
gran: bretaña bretagna canaria colombia chaco
grã: bretanha
marea: britanie britanii
velká: británie
wielka: brytania
ameryka: łacińska
wielkiej: brytanii
великий: новгород
великого: новгорода
великом: новгороде
нижний: новгород тагил
нижняя: саксония
верхняя: австрия
латинская: америка
нижнего: новгорода
нижнем: новгороде
великая: британия
великой: британии
велика: британія
büyük: britanya
νεα: υορκη
תל: אביב
בתל: אביב
מתל: אביב
ותל: אביב
באר: שבע
בבאר: שבע
ניו: יורק אורלינס ג'רזי דלהי זילנד מקסיקו המפשייר
בניו: יורק אורלינס ג'רזי דלהי זילנד מקסיקו המפשייר
מניו: יורק אורלינס ג'רזי דלהי זילנד מקסיקו המפשייר
בסן: פרנסיסקו דייגו חוסה אנטוניו סלבדור
בלוס: אנג'לס אנגלס
אמריקה: הלטינית
تل: أبيب
أبو: ظبي
أمريكا: اللاتينية
كولومبيا: البريطانية
नई: दिल्ली
नयी: दिल्ली
লাতিন: আমেরিকা
लैटिन: अमेरिका
amérique: latine centrale
afrique: occidentale orientale centrale australe
guinée: équatoriale
america: latina
африка: центральная
"""
# The last of two names that "and" joins to one.
NAMED_LAST = """
herzegov* hercegov* hercegow* герцегов* херцегов* ερζεγοβ* tobago barbuda nevis caicos príncipe grenadines
"""
# Titles and callings in English, as they stand, and how those of other languages begin.
ENGLISH_CALLINGS = """
president vice-president chancellor premier minister ministers prime mayor mayors governor governors senator
senators director directors general secretary chief chiefs head leader leaders king queen prince princess ambassador
coach trainer employee employees worker workers officer officers soldier soldiers policeman manager managers boss
owner owners wife husband captain champion champions member members player players teacher teachers spy spies
chairman chairwoman chair judge judges prosecutor lawyer lawyers doctor professor editor partner student students
prisoner prisoners banker commander commissioner treasurer speaker foreign finance thief thieves killer killers
murderer murderers attacker attackers terrorist terrorists expert experts hero victim victims witness culprit
healer prophet assassin assassins bomber buyer buyers successor heir curator partner admiral marshal principal dean rector consul regent sheriff archbishop bishop pope emperor empress
tsar sultan duke ally allies aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
executive executives ceo businessman businesswoman model actor actress singer footballer boxer nurse nurses priest
monk nun pilot pilots driver drivers farmer farmers miner miners rebel rebels hostage hostages convict convicts
criminal criminals addict addicts communist communists nazi nazis colony colonies capital boyfriend girlfriend
lover colleague colleagues neighbour neighbours friend friends enemy enemies rival rivals partner partners owner
"""
CALLINGS = """
presid présid prezid prezydent präsid præsid πρόεδρ προέδρ президент президэнт პრეზიდენტ նախագահ رئیس رئيس الرئيس נשיא הנשיא
राष्ट्रपति রাষ্ট্রপতি প্রেসিডেন্ট 대통령 통령 大統領 总统 總統 主席 ประธาน tổng chủ rais waziri cumhurbaşkan
başkan elnök predsjed predsed председ претсед președint președ forset arlywydd uachtarán minist miniszt министр
міністр міністър министър υπουργ وزير الوزير وزیر השר שר मंत्री মন্ত্রী 장관 총리 大臣 部长 部長 รัฐมนตรี นายก
bộ thủ thứ menteri bakan ráðherra kanzl kancl canciller cancelliere канцлер premjär прем'єр прэм'ер premijer
πρωθυπουργ प्रधान প্রধান 首相 总理 總理 perdana pangulo maire alcald prefeit sindac burgemeester bürgermeister borgm
ordfør starost burmistrz primar polgármester мэр мер кмет δήμαρχ belediye 市长 市長 시장 wali thị meya linnapea
pormestari mēr meras gouvern guvern gobernad governad губернатор κυβερνήτ 知事 州长 省长 sénat senad сенатор γερουσ
directeur direktor direttor diretor dyrektor директор διευθυντ 局长 校长 社長 会長 מנהל المدير 書記 gener генерал
secrét sekret секретар segret chef jefe chefe líder leder ledare лидер лідер lider dirigeant embaj embaix
botschaft посол ambasad سفير reine könig konge král король король entraîn entrenad allenat treinad тренер
ladrón ladro ladrã dief voleur dieb terror asesin assassin mörder experto эксперт експерт вор злодій złodziej
zloděj hoț tolvaj hırsız ředitel igazgató müdür निदेशक 館長 馆长 院长 院長 관장 원장 사장 회장 教授 教授 교수 医生 醫生 医師 医者
의사 lékař lekarz врач лікар orvos γιατρ médec médic medico doktor direktör läkar læge lege 専門家 专家 專家 전문가 विशेषज्ञ uzman
szakért ειδικ expert sprawc pachatel 泥棒 小偷 चोर κλέφτ 도둑 trenér trener edző προπονητ antrenör 監督 教练 教練 감독
"""
ENGLISH_ENDS = frozenset(["jr", "sr"])
# What may be read as a verb as well: "he alleged police took it" calls nobody alleged.
VERBS_TOO = frozenset(
    "then retired alleged supposed suspected presumed purported shadow".split()
)
DETERMINERS = frozenset(
    "a an the his her its their our my your this that these those some two several other of"
    " another every each any no and by former".split()
)
# What may stand before "former" where it means before, in Chinese and Japanese.
BEFORE_TIMES = frozenset("请放休暑寒真门門面眼前之以年日月天の週周分秒時午目直间間生空")
# The same in Korean, where "former" is a word by itself.
AGO = tuple("년 일 주 달 월 시간 개월 분 얼마 오래".split())
# The same of a whole sentence, and what ends with a word of doubt and is none.
DOUBTED_AS_A_WHOLE = frozenset(
    "angeblich mutmaßlich vermeintlich údajně údajne domněle domnelo rzekomo navodno domnevno"
    " наводно твърдяно мнимо ймовірно меркавана tariamai iespējams šķietami 无所谓 無所謂".split()
)
# Before a word of doubt that may be a verb as well, or a phrase: "por supuesto", "he alleged".
A_IS_ARTICLE = frozenset("en gl pt".split())
DOUBTED_ALONE = frozenset("ca en es fr gl it pt".split())
BEFORE_DOUBTED = DETERMINERS.union(
    "in on over about after for with from against to at despite amid during through into most more than"
    " un una uno unos unas el la los las lo al del de su sus este esta estos estas ese esa"
    " le les des du une cet cette ces ce ses leur leurs aux au sa son"
    " il lo gli i dei degli delle della dello dell nel nella nei sul sulla al alla ai"
    " o a os as um uma uns umas do da dos das no na nos nas ao aos seu sua seus suas"
    " els l'".split()
)
NUMERAL_ARTICLES = frozenset("a an un una um uma une".split())
LINKS = frozenset("a an of de d' di un una um von af av".split())
# "Al menos cinco" are five or more, "más o menos cinco" about five.
AT_LEAST = frozenset("al lo a o ao pelo au du ou de per més più".split())
# Magnitudes that are multiplied by another only: hundreds of thousands.
MAGNITUDES_OF_MANY = """
hundreds thousands dozens cientos centenares miles centenas milhares centinaia migliaia centaines centena
honderden duizenden hunderte tausende hunderttausende hunderttausenden hundratals tusentals сотни сотен setki
setek stovky stovek sute zeci десятки десятков dziesiątki desítky
"""
DEGREES = """
degree grad grader grados grad degré gradi gradu graus graden aste astetta градус stopni stupň βαθμ fok derece
dərəcə درجة درجه درجات מעלות डिग्री độ derajat darjah gráu digri kraad laips °
"""
