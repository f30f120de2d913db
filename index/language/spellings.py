"""How one word is written in bokmål, nynorsk and older Norwegian: each row a spelling and the form it is analysed as.

The right-hand form need not be a word: it only has to be the same for all spellings of a word. Rows apply to the inside
of words too, since most Norwegian words are compounds ("sjukehusbygg", "høgskulelektor"); the longest that fits goes first.
"""

_INSIDE = """
utval utvalg
foreining forening
meining mening
fråsegna uttalelsen
fråsegner uttalelser
fråsegn uttalelse
sjukepleiar sykepleier
epleiar epleier
innleiing innledning
kyrkj kirk
sjuke syke
sjuk syk
høgskul høyskole
høgskole høyskole
høyring høring
høgare høyere
høgd høyde
høgre høyre
høg høy
skul skol
heim hjem
tenest tjenest
leiar leder
leiinga ledelsen
leiingane ledelsene
leiing ledelse
rettleiing veiledning
rettleiar veileder
utgreiing utredning
utgreie utrede
løyving bevilgning
løyve bevilge
medverknad medvirkning
medverking medvirkning
medverk medvirk
verknad virkning
verksemd virksomhet
verkemid virkemid
føreby foreby
førebu forbered
føreset forutset
føresegn forskrift
føreslå foreslå
føremål formål
førespurnad forespørsel
framlegg forslag
framtid fremtid
framdrift fremdrift
framgang fremgang
framover fremover
framheva fremhev
framme fremme
framleis fremdeles
tryggleik trygghet
vitskap vitenskap
hending hendelse
hendinga hendelsen
hendingar hendelser
hendingane hendelsene
rørsle bevegelse
rørsla bevegelsen
rørsler bevegelser
kjærleik kjærlighet
moglegheit mulighet
mogleg mulig
marknad marked
søknadar søknader
innspel innspill
spel spill
mindretal mindretall
fleirtal flertall
folketal folketall
fleire flere
fleir fler
meirverdi merverdi
eigedom eiendom
eige eie
samarbeidd samarbeid
vidareutdanning videreutdanning
vidare videre
tilhøve forhold
tilhøyr tilhør
røynsle erfaring
avgjerda avgjørelsen
avgjerder avgjørelser
avgjerd avgjørelse
avgjersle avgjørelse
handsam behandl
handtering håndtering
forskar forsker
forsking forskning
lækjar lege
sjåfør sjåfør
ungdomar ungdommer
barneheim barnehjem
vatn vann
vassf vannf
vassk vannk
avlaup avløp
tilskot tilskudd
underskot underskudd
overskot overskudd
mangfald mangfold
halden halden
hald hold
gåv gav
gjevar giver
gjeving givning
rådgiving rådgivning
teikn tegn
kjeld kild
straum strøm
forbetr forbedr
betring bedring
attvin gjenvin
fartøy fartøy
farty fartøy
omsyn hensyn
ynskj ønsk
ønskj ønsk
samane samane
saman sammen
likskap likhet
røysterett stemmerett
røysting avstemning
veg vei
bustad bolig
buande boende
husvære bolig
tilråding tilrådning
tilrå tilråd
ggj gg
kkj kk
lgj lg
rgj rg
nkj nk
rkj rk
auk øk
minka minska
minke minske
hamn havn
spurnad spørsmål
teieplikt taushetsplikt
valdtekt voldtekt
vedteken vedtatt
utnemn utnevn
oppnemn oppnevn
fråfall frafall
frå fra
eigar eier
eigen egen
heil hel
borna barna
brukar bruker
arbeidsløyse arbeidsledighet
berekraft bærekraft
klimaendringar klimaendringer
ålmenn allmen
allmenn allmen
skilnad forskjell
sjølvstend selvstend
sjølv selv
grunngjeving begrunnelse
grunngjev begrunn
grunngje begrunn
gjennomgåande gjennomgående
tilsett ansatt
tilset ansett
mellombels midlertidig
einskild enkelt
einsemd ensomhet
heilskap helhet
heilskapleg helhetlig
reknesk regnsk
rekneskap regnskap
"""

_ENDINGS = """
arar ere
arane er
legheit lighet
legheita lighet
legheiter ligheter
leg lig
legare ligere
heit het
heita heten
heiter heter
"""

DOCTOR = "lege legen legene leger leges legens legenes legar legane"
DOCTORS = "fast over hus tann kommune fylkes bydels allmenn turnus spesial tilsyns bedrifts skole helse sykehus smittevern sjef"
"""What stands before a doctor: -lege is also the nynorsk ending of adjectives ("offentlege")."""

_ROOTS = """
helse helsa helsen helsene helser helses
vei veien veier veiene veiens veiar veiane
nyhet nyheten nyheter nyhetene nyhets
dat data dataene dataen dataenes
bok boka boken bøker bøkene bøkenes
mor mora moren mødre mødrene mødrer mødrenes
antenne antenna antennen antenner antennene
tann tanna tannen tenner tennene
mann mannen menn mennene
nummer nummeret numre numrene nummera
foreldre foreldrene forelder foreldres foreldrenes
"""
"""Nouns, also as the end of a compound, whose ending would be taken for that of an adjective or verb, or whose vowel changes; each row
the term and its forms."""

_WORDS = """
byen byer byene byar byane
øy øya øyen øyer øyene øyar øyane
sti stien stier stiene
bro broen broa broer broene
sjø sjøen sjøer sjøene
valg val valet vala vali
tall tal talet
barn born borna
lønn løn løna
lav låg låge
lavere lågare
bedre betre
enhet enheten enheter enhetene enhets eining eininga einingar einingane
orden ordenen ordens
almen allmenn allmenne allment ålmenn ålmenne ålment
hald
mink minken minker minkene minkar minkane
vikar vikaren vikarer vikarene vikarar vikarane
be ber ba bad bedt bede bedd beden
gammel gamal gamle gamalt gammelt
eksempel døme
"""
"""Words that are too short to be looked for at the end of others; each row the term and its forms."""

WHOLE = """
svar seminar kommentar bibliotekar honorar formular eksemplar inventar repertoar reservoar ekspert konsert gsorden alfabet planet magnet
"""
WHOLE_IN_S = "kvens lisens demens tendens intelligens sistens evidens residens solvens kvintessens referens potens diabetes"
"""What nouns end in whose last letters look like an article, a plural or a genitive: "ansvar", "ekspert", "konsekvens"."""


NO_AGENTS = "int ekst mod stj kons kas lant cist tav kav lat fag"
"""What stands before -erne where that is no plural of one who does: "interne", "kaserne", "Fagernes"."""
NO_PLURALS = "ment tek forkl erf sv bev sp"
"""What stands before -arar where that is no plural of one who does either: "kommentarar", "bibliotekarar", "forklarar"."""


def _read(table: str) -> tuple[tuple[str, str], ...]:
    pairs = (row.split() for row in table.strip().splitlines())
    return tuple((written, read) for written, read in pairs)


SPELLED_INSIDE = tuple(
    pair for written, read in _read(_INSIDE) for pair in ([(read, read)] if read.startswith(written) else []) + [(written, read)]
)
"""A form that goes on from the other spelling ("mindretal", "mindretall") is left as it is."""
SPELLED_AT_THE_END = _read(_ENDINGS)
WORD_OF = {form: row.split()[0] for row in _WORDS.strip().splitlines() for form in row.split()}
ROOT_OF = {form: row.split()[0] for row in [DOCTOR, *_ROOTS.strip().splitlines()] for form in row.split()}
