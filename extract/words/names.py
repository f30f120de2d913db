"""First names that are common in Norway, and words of organisations: what tells a person's name from another name.

The list only tips the scale where a line can be read in two ways; a name that is not here is a name all the same.
"""

_FIRST_NAMES = """
aage abdi abdul adele agnar agnes ahmed aili aina aisha aksel albert aleksander alf alfred ali alice alise alma alva
alvhild amalia amalie amanda amina amira amund amy anbjørg anders andor andre andrea andreas andrine andré ane anette
angela anine anita anja ann ann-helen ann-kristin ann-mari anna anna-karin anna-lena annbjørg anne anne-berit
anne-grete anne-kari anne-lise anne-marie anne-mette annelise annfrid anni anniken annlaug ante anton antonia anveig
are arild arna arne arnfinn arnfrid arnhild arnljot arnstein arnt arntor aron arthur arve arvid arvin asbjørg asbjørn
asgeir aslak aslaug asle asmund assad asta astrid atle aud aud-marit audun august aurora axel baard balder barbro
beate bendik benedicte bengt benjamin bente bente-lill bente-marie berit berit-anne bernhard bernt biret birger birgit
birgith birgitta birgitte birk birte bjarne bjarte bjørg bjørge bjørn bjørnar bjørnulf bodil borghild brage brede brit
brita britt britt-inger britt-marit bror brynhild brynjar bård børge børre camilla carina carl caroline cathrine cato
cecilia cecilie celine charles charlott charlotte christel christer christian christin christina christine christoffer
christopher dag dagfinn dagmar dagny dagrun dan daniel daniela david diana diego dina ditlev dordi dorthe ebba ebbe
edel edvard egil egon eigil eilif eilin einar eirik eirill eirin eivind eivor eldar eldbjørg eldrid elena elias elida
elin eline elisa elisabeth elise ella elle ellen ellen-margrethe ellen-marit elling ellinor elna elsa else elvira
embla embret embrik emil emilie emma emmy endre enok erik erika erland erlend erling erna ernst eskil espen ester eva
eva-marie evald evelyn even evy eyvind farah farida fatima fatuma felix filip filippa finn finnur frank freddy fredrik
fredrikke freja frida frode frøy frøya frøydis gabriel gaute geir geir-arne geirmund georg gerd gerda gerdt gerhard
gina gisle gitte gjermund gjertrud gorm greta grete grethe gro grunde gry gry-anita gudmund gudny gudrun gunda gunder
gunhild gunleif gunn gunnar gunnbjørg gunnhild gunnstein gunvor guro gustav guttorm gyda gyri gøran haakon hadle
haldis halfdan halldis halldor hallgeir hallgerd hallstein hallvard halvard halvor hamza hanna hanna-marie hannah
hanne hans hans-petter harald harriet harry hassan hedda hedvig hege heidi heine helen helene helga helge helle helén
henning henriette henrik herbjørn herborg herdis herman hermann hermod hilda hilde hildegunn hilmar hjalmar hjørdis
hogne hugo hulda hussein håkon håvard ian iben ibrahim ida idar idun ine inga inga-lill ingar inge ingebjørg ingeborg
ingebrigt ingeir ingeleiv ingelin ingelise inger inger-lise inger-marie ingerid ingfrid inghild ingjerd ingmar ingolf
ingrid ingunn ingvar ingvild iren irene iril irina irmelin isabel isak iselin isolde issát ivan ivar iver ivo jack
jakob jakup jan jan-egil jan-erik jan-petter janna janne jannicke jannik jannike jarl jarle jeanett jeanette jeanne
jenny jens jens-petter jeppe jesper jo joachim joakim joar jofrid johan johanna johanne johannes john john-arne johnny
johs jomar jon jon-arne jonas jonatan jonny jorgen jorid jorulf jorun jorunn josef josefine josephine jostein jovnna
judit judith julia julian julianne julie julius jørgen jørn jørund kaare kai kaia kaisa kaja kajsa kamilla karen
karen-marie kari kari-anne karianne karin karin-marie karina karl karl-erik karl-johan karoline karstein karsten
kasper katarina katarzyna katharina kathleen kathrine katja katrin katrine kay kenneth kent ketil khadija kim kine
kirsten kirsti kjell kjellaug kjellbjørg kjellfrid kjellrun kjersti kjetil kjærsti klara klaudia klaus klemet knut
knut-arne kolbein kolbjørn konrad kristen krister kristi kristian kristin kristina kristine kristjan kristoffer kyrre
kåre ladislav laila lajla lars lars-erik lars-petter lasse laura lea leander leif leif-arne leikny leiv lena
lena-marie lene leni leo leonora levi lill lillian lilly linda line linn linnea linus lisa lisbet lisbeth lise liss
liv liv-marit liv-unni live lone lotte louis louise lovise loyd lucas lucia lucy ludvig lukas lukasz luna lykke láilá
mads magda magna magne magnhild magni magnor magnus mai maiken maja maja-lena malene malin malvin margaret margit
margot margrete margrethe marguerite mari mari-ann maria maria-elena mariann marianne marie marielle marin marina
marion marit marius marius-andre mark markus marlen marlene marta marte marte-marie martha marthe martin martine mary
maryam mathea matheo mathias mathilde mathis matilde mats matteo may may-britt may-linn may-lis maya melina merete
merethe mette mette-marie mia michael mie mikael mikal mikkel mikkjel milan milena milla mille mina minda mio mirjam
mohamad mohamed mohammad mona monica monika mons morgan morten muhammad mustafa máhtte máhtto máret målfrid nadia
nanna natalia natalie nathalie nazia nelly nicolai nicolas nicolay niels niillas nikolai nikolas nikoline nilas nils
nils-petter nina nina-marie ninni njål noah noomi noor nor nora normann norunn oda odd odd-arne odd-geir odd-inge
oddbjørn oddgeir oddlaug oddleif oddmund oddny oddrun oddvar oddveig oddvin odin odny ola ola-petter olaf olaf-martin
olaug olav ole ole-jakob olea olga oline oliver olve omar omer oscar oskar othilie ottar otto ove patrick paul peder
peggy pelle per per-arne per-erik pernille peter petra petter philip pia pål pål-arne pål-gunnar rachel ragna ragnar
ragne ragnfrid ragnhild ragni ragnvald rakel randi rannveig ranveig rasmus rebecca rebekka reidar reidun reidunn
reiulf renate renathe ridvan rigmor rikard rikke risten rita roald roar robert robin roger rolf rolf-arne rolf-erik
rolv ronald ronja ronny rosa roy ruben runa runar rune rune-andre ruth rønnaug sabine saga sahra salma salve samuel
sander sandra sanna sara sara-marie sarah sebastian selim selina selja selma selmer severin sigbjørn sigfred sigfrid
sigmund sigmunn signe signy sigrid sigrun sigrunn sigurd sigvald sigve silje simen simon sindre siri siri-marie sissel
siv siv-helen sivert siw skjalg snefrid snorre sofia sofie sofija sol solbjørg solbjørn solfrid solgunn solrun solvei
solveig solvår sondre stefan stein stein-erik steinar steinulf steinulv stella sten stephen stian stig stina stine
sture sunniva susann susanne svanaug svanhild svein svein-arne sven svend sverre sverri sylvelin sylvi sylvia synne
synneva synnøva synnøve syver syvert sámmol sølve sølvi tage tallak talleiv tarald tarje tarjei tellef teodor terese
terje terje-andre terje-arne thale thea thelma theodor therese thi thomas thor thora thorbjørg thorbjørn thore
thorleif thormod thorvald tia tilde tim tina tine tiril tobias tobine toini tollef tom tomas tomasz tomine tommy tone
tonje tonje-marie tor tor-arne tor-inge toralf torbjørg torbjørn tord tordis tore torfinn torgeir torger torgny
torgrim torgunn torhild toril torill torine torkel torkil torkjel torkjell torlaug torleif torleiv tormod tormund
torolf torstein torunn torvald torvard tove tove-mette trine trond trude truls trygve trym turi turid turid-marie
tuulikki tuva tyge tyra tyri ulf ulf-arne ulla ulrik ulrikke una une unn unni unni-lise valborg valdemar valentin
valgerd valter vanja vebjørg vebjørn vegard vemund vera veronica veronika vetle vibecke vibeke victor victoria vidar
vidkunn vigdis viggo vigleik viktor viktoria vilde vilhelm viljar viljo ville vivi vivian vårin wenche werner wigdis
wiggo wilhelm william yann yasin yasmin ylva yngvar yngve yngvil yngvild yonas yrsa yuri yusuf yvonne zahra zainab
zara ziad ziba áilu ánde ánne ánot ántte ådne åge ågot åmund ånund åse åshild åslaug åsmund åsne åsta åste øistein
øivind ørjan øystein øyvind øyvor
"""
FIRST_NAMES = frozenset(_FIRST_NAMES.split())

PARTICLES = frozenset(
    ("von", "van", "der", "den", "de", "af", "av", "la", "le", "el", "al", "bin", "ibn", "di", "da", "du", "dos", "zu", "ter")
)
"""Small words inside a name."""

SUFFIXES = frozenset(("jr", "jr.", "jun.", "sr", "sr.", "sen.", "d.y.", "d.e."))
"""What may stand behind a name and is of it."""

_ORGANISATION_WORDS = """
arbeiderpartiet as asa association avdeling avdelingen ba barnehage bedrift bedriften bygdelista center centre council
departement departementet department direktorat direktoratet etat etaten fakultet forbund forbundet forening foreninga
foreningen fremskrittspartiet fylke fylkeskommune fylkeskommunen fylket group gruppe gruppen helse hospital høgskolen
høgskule høyre høyskolen ikt institute institutt instituttet kirke kirken klubb klubben komite komiteen kommune
kommunen kompetanse ks lag laget menighet mental midt-norge ministry nasjonal nasjonalt nemnd nemnda nord norge norges norsk
norske norway parti partiet region regionen råd rådet rødt sa samarbeidsgruppe seksjon senter senteret
senterpartiet sjukehus skole skolen skule skulen stiftelsen stiftinga styret sykehus sykehuset sør universitet
universitetet universitetssykehus university utvalget venstre vest øst
"""
ORGANISATION_WORDS = frozenset(_ORGANISATION_WORDS.split())

ORGANISATION_ENDINGS = (
    "departementet",
    "direktoratet",
    "instituttet",
    "foreningen",
    "foreninga",
    "forbundet",
    "forbund",
    "forening",
    "rådet",
    "styret",
    "utvalget",
    "komiteen",
    "komitéen",
    "nemnda",
    "sekretariatet",
    "kommune",
    "kommunen",
    "partiet",
    "parti",
    "sykehuset",
    "sykehus",
    "universitetet",
    "høgskolen",
    "høyskolen",
    "senteret",
    "senter",
    "gruppe",
    "gruppa",
    "gruppen",
    "tinget",
    "tilsynet",
    "etaten",
    "verket",
    "banken",
    "kirken",
    "laget",
    "lag",
    "klubben",
    "folket",
    "lista",
    "listen",
    "forskning",
    "styrelsen",
    "huset",
    "skolen",
    "skulen",
    "biblioteket",
    "museet",
    "kontoret",
    "sykehjemmet",
    "sjukeheimen",
    "vesenet",
    "selskapet",
    "fondet",
    "akademiet",
    "tjenesten",
    "tenesta",
)

_NOT_NAMES = """
administrasjonen alle andakt andre ansatt ansatte april arbeidsgruppa arbeidsgruppen august avdeling avdelingen behandling
dagsorden dato de deltakerne den departement departementet der desember det dette direktoratet direktøren disse ei
eller en er et etter februar flere for forbund forbundet forening foreningen forfall formannskapet forslag forslaget
fra fredag fylke fylkeskommune fylkesmannen følgende godkjent han helse her hun hva hvem hvor høgskole høgskolen
høyskole høyskolen i ingen innkalling innkallingen innstilling institutt instituttet januar jeg juli juni komiteen
komitéen kommune kommunedirektøren kommunen kommunestyret koordinator koordinatoren kopi leder lederen ledig leiar
leiaren lørdag mai man mandag mars medlem medlemer medlemmer men møte møteleder møtelederen møter møtet nasjonalt
nemnda neste nestleder noen norges norsk norske november ny nye nytt når observatør observatører og også oktober om
onsdag ordfører ordføreren ordstyrer ordstyreren orientering periode perioden permisjonar permisjoner presentasjon
presentasjonen protokolltilførsler på rapporten referat referatet regionalt regjeringen representant representantene
representanter råd rådet rådmannen rådsleder rådslederen sak saken saker sakslista sakslisten samt sekretariat
sekretariatet sekretær sekretæren senter september side signatur som statsforvalteren sted stiftelsen stortinget styre
styreleder styrelederen styret sykehus sykehuset så søndag telefaks telefon tid til tirsdag torsdag ubesatt under
universitet universitetet utvalg utvalget vakant vara varamedlem varamedlemmer vararepresentanter ved vedlegg vedtak
velkommen vi videre votering å åpning åpningsord opning
"""
NOT_NAMES = frozenset(_NOT_NAMES.split())
"""Words of offices, bodies, the calendar and of the heads of sentences: they may begin with a capital and are no one's name."""
