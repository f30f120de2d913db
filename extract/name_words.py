"""First names that are common in Norway, and words of organisations: what tells a person's name from another name.

The list only tips the scale where a line can be read in two ways; a name that is not here is a name all the same.
"""

_FIRST_NAMES = """
aage abdi abdul adele agnes ahmed aili aina aisha aksel aleksander alf alfred ali alise alma alva alvhild amalie
amanda amina amira amund anders andre andrea andreas andrine andré ane anette anine anita anja ann ann-kristin
ann-mari anna anna-karin annbjørg anne anne-grete anne-lise anne-marie annfrid anni anniken annlaug ante anton antonia
anveig are arild arna arne arnfinn arnhild arnljot arnt aron arthur arve arvid arvin asbjørg asbjørn asgeir aslak
aslaug asle asta astrid atle aud audun august aurora axel balder beate bendik benedicte bengt benjamin bente
bente-lill berit bernhard bernt biret birger birgit birgith birgitta birgitte birk bjarne bjarte bjørg bjørge bjørn
bjørnar bodil brage brit brita britt britt-marit bror brynhild brynjar bård børge børre camilla carina carl caroline
cathrine cecilie celine charlott charlotte christel christer christian christin christina christine christoffer
christopher dag dagfinn dagmar dagny dagrun dan daniel david diana dina dorthe ebba edel edvard egil egon eilif eilin
einar eirik eirill eirin eivind eldar eldbjørg elena elias elida elin eline elisabeth elise ella elle ellen
ellen-margrethe ellen-marit elling ellinor elsa else elvira embla embrik emil emilie emma endre enok erik erika erland
erlend erling erna ernst espen ester eva eva-marie evelyn even evy fatima fatuma felix filip filippa finn finnur frank
freddy fredrik fredrikke freja frida frode frøy frøya frøydis gabriel gaute geir geirmund georg gerd gerdt gerhard
gina gisle gjermund gjertrud gorm greta grete grethe gro gry gudrun gunda gunhild gunn gunnar gunnbjørg gunnhild
gunvor guro gustav gyda gyri gøran haakon halldis halldor hallgeir hallvard halvard halvor hanna hannah hanne hans
harald harriet harry hassan hedda hedvig hege heidi heine helen helene helga helge helle henning henriette henrik
herborg herdis herman hermann hilda hilde hilmar hjalmar hjørdis hugo hulda hussein håkon håvard iben ibrahim ida idar
idun ine inga inga-lill ingar inge ingebjørg ingeborg ingebrigt ingeir ingelin ingelise inger inger-marie ingfrid
ingolf ingrid ingunn ingvar ingvild iren irene iril irina irmelin isabel isak iselin isolde issát ivan ivar iver ivo
jack jakob jakup jan janna janne jannik jannike jarl jarle jeanett jeanette jeanne jenny jens jens-petter jeppe jesper
jo joachim joakim joar johan johanna johanne johannes john john-arne johnny johs jomar jon jonas jonatan jonny jorgen
jorid jorun jorunn josef josefine josephine jostein jovnna judith julia julian julianne julie julius jørgen jørn
jørund kaare kai kaia kaja kajsa kamilla karen kari karianne karin karin-marie karina karl karl-erik karoline karsten
kasper katarina katarzyna katharina kathrine katrin katrine kay kenneth kent ketil khadija kim kine kirsten kirsti
kjell kjellaug kjersti kjetil kjærsti klara klaus klemet knut knut-arne kolbjørn konrad kristen kristi kristian
kristin kristina kristine kristoffer kyrre kåre ladislav laila lajla lars lasse laura lea leander leif leiv lena
lena-marie lene leni leo leonora levi lill lillian lilly linda line linn linnea linus lisa lisbeth lise liss liv live
lone lotte louise lovise loyd lucas lucia ludvig lukas lukasz luna lykke láilá mads magne magnhild magni magnor magnus
mai maiken maja maja-lena malene malin malvin margaret margit margot margrete margrethe mari mari-ann maria mariann
marianne marie marielle marin marina marion marit marius marius-andre mark markus marlene marta marte marte-marie
martha marthe martin martine maryam mathea matheo mathias mathilde mathis matilde mats matteo may may-britt may-linn
maya melina mette mia michael mie mikael mikal mikkel mikkjel milan milla mille mina minda mio mirjam mohamed mohammad
mona monica monika mons morgan morten muhammad máhtte máhtto máret målfrid nadia nanna natalie nathalie nelly nicolai
nicolay niels niillas nikolai nikolas nikoline nilas nils nina ninni njål noah noor nor nora normann norunn oda odd
odd-arne oddbjørn oddgeir oddlaug oddmund oddny oddvar oddvin odin ola ola-petter olaf olaug olav ole olea olga oline
oliver olve omar oscar oskar othilie ove paul peder pelle per pernille peter petra petter pia pål pål-arne pål-gunnar
rachel ragna ragnar ragne ragnhild ragnvald rakel randi rannveig rasmus rebecca rebekka reidar reidun reiulf renate
rigmor rikard rikke risten rita roald roar robert robin roger rolf rolf-arne rolv ronald ronja ronny rosa roy ruben
runa runar rune ruth rønnaug saga salma salve samuel sander sandra sara sarah sebastian selina selja selma selmer
severin sigbjørn sigfrid sigmund signe signy sigrid sigrun sigrunn sigurd sigve silje simen simon sindre siri
siri-marie sissel siv sivert siw skjalg snorre sofia sofie sofija sol solbjørg solfrid solvei solveig solvår sondre
stefan stein steinar steinulf stella sten stephen stian stig stine sture sunniva susann susanne svanaug svanhild svein
sven svend sverre sverri sylvi sylvia synne synneva synnøva synnøve syver sámmol sølve sølvi tage tallak tarald tarjei
tellef teodor terese terje terje-andre thale thea thelma theodor therese thomas thor thora thorbjørg thorbjørn thore
thorvald tia tina tine tiril tobias tobine toini tom tomas tomine tommy tone tonje tonje-marie tor toralf torbjørn
tord tordis tore torfinn torgeir torger torgny torgrim torgunn torhild toril torill torine torkel torkil torlaug
torleif tormod tormund torolf torstein torunn torvald torvard tove trine trond trude truls trygve turi turid tuulikki
tuva tyra tyri ulf ulf-arne ulla ulrik ulrikke una une unn unni unni-lise valborg valdemar valentin valgerd vanja
vebjørg vebjørn vegard vemund vera veronica veronika vetle vibeke victor victoria vidar vigdis viggo viktor viktoria
vilde vilhelm viljar viljo ville vivi vivian vårin wenche werner wigdis wiggo wilhelm william yann yasin yasmin ylva
yngvar yngve yngvild yusuf yvonne zahra ziad áilu ánde ánne ánot ántte ådne åge åmund ånund åse åshild åslaug åsmund
åsne åsta åste øistein øivind ørjan øystein øyvind øyvor
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
kommunen kompetanse ks lag laget menighet midt-norge ministry nasjonal nasjonalt nemnd nemnda nord norge norges norsk
norske norway parti partiet pharma region regionen råd rådet rødt sa samarbeidsgruppe seed seksjon senter senteret
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
    "klubben",
    "folket",
    "lista",
    "listen",
    "forskning",
    "styrelsen",
    "huset",
    "skolen",
    "skulen",
    "festen",
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
