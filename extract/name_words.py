"""First names that are common in Norway, and words of organisations: what tells a person's name from another name.

The list only tips the scale where a line can be read in two ways; a name that is not here is a name all the same.
"""

_FIRST_NAMES = """
aage aili aksel aleksander alf alfred amalie amanda amund anders andre andrea andreas andré ane anette anita anja ann
ann-mari anna anna-karin anne anne-marie anniken ante anton are arild arne arnfinn arnt arthur arve arvid asbjørn
asgeir aslaug asle astrid atle aud audun august axel balder beate bendik benedicte bengt benjamin bente berit bernt
birger birgit birgitte birk bjarne bjarte bjørg bjørn bodil brita britt bror brynjar bård børge børre camilla carina
carl caroline cathrine cecilie charlotte christel christer christian christin christina christine christoffer
christopher dag dagfinn dagny dan daniel david diana egil eilif eilin einar eirik eirin eivind elena elin elisabeth
elise elle ellen ellen-marit ellinor else embla emil emilie emma endre erik erika erlend erling ernst espen
ester eva evelyn even fatima felix filip finn frank freddy fredrik fredrikke frida frode gabriel geir georg gerd gina
gisle gjermund gorm grete grethe gro gudrun gunhild gunn gunnar gunvor guro gustav gøran haakon hallgeir hallvard
halvor hanna hannah hanne hans harald harry hassan hedda hege heidi helene helga helge helle henning henriette henrik
herman hilde hjalmar hjørdis hugo håkon håvard ida ine inga inge ingebjørg ingeborg inger inger-marie ingrid ingunn
ingvild iren irene irina issát ivar iver jack jakob jan janne jannike jarle jeanette jenny jens jeppe jesper joachim
joakim joar johan johanna johanne johannes john john-arne johnny jon jonas jonny jorunn josef jostein judith julia
julie jørgen jørn kaare kai kaia karen kari karianne karin karina karl karoline kasper katarina katharina kathrine
katrin katrine kenneth kent ketil kim kine kirsten kirsti kjell kjersti kjetil klara klaus knut konrad kristen
kristian kristin kristina kristine kristoffer kyrre kåre laila lajla lars lasse laura lea leif lena lene leni leo
lilly linda line linn linnea lisa lisbeth lise liv live lone lotte louise lucas ludvig lukas láilá magne magnhild
magni magnus mai maiken maja malin margit margrete margrethe mari maria marianne marie marin marina marion marit
marius mark markus marta marte martha marthe martin martine mathea mathias mathilde mathis mats matteo may mette mia
michael mikael mikkel milla mina mohamed mohammad mona monica monika morgan morten máret nadia nanna natalie nicolai
niels niillas nikolai nikoline nilas nils nina noah nora odd oddbjørn oddvar ola olaf olaug olav ole olga oliver omar
oscar oskar ove paul peder per peter petra petter pia pål rachel ragna ragnar ragnhild randi rasmus rebecca reidar
reidun renate rikke risten rita roar robert roger rolf rolv ronny roy rune ruth rønnaug sander sandra sara sarah
sebastian selma sigbjørn sigmund signe sigrid sigrun sigurd sigve silje simen simon sindre siri sissel siv siw sofia
sofie sol solfrid solveig sondre stefan stein steinar stian stig stine sture susanne svanhild svein sven sverre sylvi
sylvia synne synnøve sámmol terese terje thea theodor therese thomas thor thorbjørn thore thorvald tina tine tiril
tobias toini tom tommy tone tonje tor torbjørn tord tore torgeir torger torhild toril torill torleif tormod torstein
torunn torvald tove trine trond trude truls trygve turid tuva ulf ulrik une unn unni vebjørn vegard vera veronica
veronika vetle vibeke victor victoria vidar vigdis viktor viktoria vilde ville wenche werner wilhelm william yngve
yngvild yvonne áilu ánde ánne ådne åge åse åshild åsmund åsne åste øistein øivind ørjan øystein øyvind
"""
FIRST_NAMES = frozenset(_FIRST_NAMES.split())

PARTICLES = frozenset(
    ("von", "van", "der", "den", "de", "af", "av", "la", "le", "el", "al", "bin", "ibn", "di", "da", "du", "dos", "zu", "ter")
)
"""Small words inside a name."""

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
)

_NOT_NAMES = """
administrasjonen alle andre ansatt ansatte april arbeidsgruppa arbeidsgruppen august avdeling avdelingen behandling
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
vi videre votering å
"""
NOT_NAMES = frozenset(_NOT_NAMES.split())
"""Words of offices, bodies, the calendar and of the heads of sentences: they may begin with a capital and are no one's name."""
