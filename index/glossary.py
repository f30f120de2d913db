"""Words that mean much the same: English ones with their Norwegian, and Norwegian ones with each other.

The embedding model knows likenesses of whole sentences, but is unsure about single words; a council's papers use few enough
of them that a table helps. A row holds the word asked for, then what a text may say; the words of a kinship row stand for
each other both ways. All are read as terms, so one form of a word is enough; compounds are found by their parts.
"""

ENGLISH = """
abolish: avskaffe avvikle nedlegge
absence: forfall fravær
academia: akademia universitet
access: tilgang
accident: ulykke
accommodation: bolig overnatting
account: regnskap konto
accounts: regnskap
action: handling tiltak
activity: aktivitet
adult: voksen
advice: råd rådgivning
advisor: rådgiver
affordable: rimelig
age: alder
ageing: aldrende eldre alder
agency: etat direktorat byrå
agenda: sakliste dagsorden saksliste
agreement: avtale enighet
agriculture: landbruk jordbruk
aid: bistand støtte hjelp
airport: flyplass lufthavn
alcohol: alkohol
ambulance: ambulanse
analysis: analyse
animal: dyr
annual: årlig år
anniversary: jubileum
application: søknad
appointed: oppnevnt utnevnt ansatt valgt
appointment: oppnevning ansettelse
approve: godkjenne vedta
approved: godkjent vedtatt
archive: arkiv
area: område areal
armed: forsvar væpnet
army: hær forsvar
art: kunst
article: artikkel kronikk
assembly: forsamling
assessment: vurdering
association: forening organisasjon forbund
attend: delta
attendance: deltakelse oppmøte
attended: deltok tilstede
audience: tilhører publikum
audit: revisjon
auditor: revisor
authorities: myndighet kommune
authority: myndighet
award: pris utmerkelse
balance: balanse saldo
bank: bank
beer: øl
bicycle: sykkel
bilingual: tospråklig
bill: lovforslag proposisjon regning
board: styre
book: bok
border: grense
borrow: lån
bottleneck: flaskehals
boundary: grense
bridge: bro bru
broadband: bredbånd
budget: budsjett
building: bygg bygning
burden: byrde
bus: buss
business: næring næringsliv bedrift
bylaws: vedtekt
campaign: kampanje
cancer: kreft
candidate: kandidat
capital: kapital
car: bil
care: omsorg pleie
carbon: karbon
cemetery: kirkegård gravplass
chair: leder styreleder
chairman: leder
chairperson: leder
charity: veldedig
child: barn
children: barn
church: kirke
cinema: kino film
citizen: borger innbygger
city: by
climate: klima
clinical: klinisk
clinic: klinikk
clinics: klinikk
club: klubb
coast: kyst
collaboration: samarbeid
college: høyskole
commission: kommisjon utvalg
committee: komite utvalg
community: samfunn
company: selskap bedrift
compensation: erstatning kompensasjon
competence: kompetanse
competition: konkurranse
complaint: klage
computer: datamaskin
conference: konferanse
conflict: konflikt
construction: bygging anlegg
consultation: høring konsultasjon
consultant: konsulent
contract: kontrakt avtale
cooperation: samarbeid
cost: kostnad utgift
costs: kostnad utgift
council: råd
county: fylke
course: kurs
court: domstol
crime: kriminalitet
culture: kultur
cultural: kulturell kultur
cut: kutt
damage: skade
data: data
database: database register
deadline: frist
death: død
debt: gjeld
decided: vedtatt
defence: forsvar
deficit: underskudd
democracy: demokrati
dental: tann oral
dentist: tannlege
department: avdeling departement
deputy: nestleder vara
development: utvikling
dictionary: ordbok ordliste
digital: digital
disability: funksjonsnedsettelse funksjonshemmet
disabled: funksjonshemmet
disclose: opplyse informere offentliggjøre
disease: sykdom
disqualified: inhabil habilitet
disqualification: inhabilitet habilitet
district: distrikt bydel
doctor: lege
document: dokument
donate: donere gave bidrag
donation: donasjon gave
drug: legemiddel medikament rusmiddel
drugs: legemiddel rusmiddel
economy: økonomi
economic: økonomisk
education: utdanning undervisning opplæring
elderly: eldre
elected: valgt
election: valg
electricity: strøm elektrisitet
emergency: beredskap nød
emission: utslipp
employee: ansatt
employment: ansettelse sysselsetting
energy: energi
environment: miljø
environmental: miljø
equality: likestilling
equipment: utstyr
estimate: anslag
ethics: etikk
europe: europa eu
evaluate: evaluere
evaluation: evaluering
evaluated: evaluering
event: arrangement
excused: forfall
expense: utgift
expert: ekspert
export: eksport
extraordinary: ekstraordinær
facility: anlegg
family: familie
farm: gård
farmer: bonde
fee: avgift gebyr kontingent
female: kvinne
ferry: ferge ferje
festival: festival
film: film
finance: finans økonomi
financial: økonomisk finansiell
financing: finansiering
fire: brann
firing: skyte
fish: fisk
fishery: fiskeri
fisheries: fiskeri
flood: flom
food: mat
forces: forsvar styrke
foreign: utenlandsk
forest: skog
foundation: stiftelse
fund: fond
funding: finansiering midler tilskudd støtte
funds: midler fond
gender: kjønn
global: global
goal: mål
government: regjering stat
governance: styring
grant: tilskudd stipend bevilgning
grants: tilskudd stipend
group: gruppe
growth: vekst
guarantee: garanti
guideline: retningslinje
harbour: havn
hazard: fare
health: helse
healthcare: helsetjeneste helse
hearing: høring
herder: reindrift reineier gjeter
herders: reindrift reineier gjeter
herding: reindrift
heritage: kulturminne kulturarv
hiring: ansettelse
history: historie
home: hjem
homepage: hjemmeside nettside
hospital: sykehus
hospitals: sykehus
house: hus bolig
housing: bolig
hunting: jakt
immigrant: innvandrer
implement: gjennomføre iverksette implementere
income: inntekt
independent: uavhengig
indigenous: urfolk
industry: industri næring
inequality: ulikhet
influence: innflytelse påvirkning
information: informasjon opplysning
infrastructure: infrastruktur
innovation: innovasjon innovativ
innovative: innovativ
input: innspill
inquiry: undersøkelse gransking
insurance: forsikring
interest: interesse rente
international: internasjonal
interpreter: tolk
invest: investere
investment: investering
invitation: invitasjon innkalling
journal: tidsskrift
jubilee: jubileum
judge: dommer
kindergarten: barnehage
knowledge: kunnskap
labour: arbeid
lack: mangel
land: land areal jord
language: språk
languages: språk
law: lov
lawyer: advokat
lead: lede
leader: leder
lease: leie
lecture: foredrag
legal: juridisk rettslig
legislation: lovgivning lov
letter: brev
library: bibliotek
licence: lisens bevilling
licensing: bevilling konsesjon
list: liste
loan: lån
local: lokal kommune kommunal
loss: tap underskudd
lottery: lotteri loddtrekning
magazine: blad tidsskrift
maintenance: vedlikehold
majority: flertall
male: mann
management: ledelse forvaltning styring
manager: leder
mandate: mandat
map: kart
market: marked
mayor: ordfører
measure: tiltak
media: media presse
medical: medisinsk medisin
medicine: medisin
meeting: møte
member: medlem
members: medlem
membership: medlemskap
men: mann
mental: psykisk
mid-term: halvår
military: militær forsvar
mining: gruve
minister: minister statsråd
ministers: minister statsråd
ministry: departement
minorities: minoritet
minority: minoritet mindretall
minutes: referat protokoll
mission: oppdrag
model: modell
money: penger midler
monitor: monitor
motion: forslag
municipal: kommunal kommune
municipality: kommune
municipalities: kommune
museum: museum
music: musikk
name: navn
names: navn
national: nasjonal
nature: natur
neighbour: nabo
network: nettverk
newspaper: avis
nominate: nominere innstille
nomination: nominasjon innstilling
note: notat
notice: innkalling varsel
nurse: sykepleier
nurses: sykepleier
nursing: sykehjem pleie
objection: innsigelse innvending merknad
ocean: hav
office: kontor
officer: offiser leder
oil: olje
old: gammel eldre
operating: drift
operation: drift
opposition: opposisjon
oral: muntlig oral
order: ordre pålegg
organisation: organisasjon
organization: organisasjon
outcome: resultat utfall
owner: eier
paper: papir notat
parents: foreldre
park: park
parking: parkering
parliament: storting parlament
participate: delta
participation: deltakelse medvirkning
participants: deltaker
partner: partner samarbeidspartner
partnership: partnerskap samarbeid
party: parti fest
patient: pasient
patients: pasient
payment: betaling utbetaling
pension: pensjon
personnel: personell
personalised: persontilpasset
personalized: persontilpasset
pharmaceutical: legemiddel
physician: lege
pilot: pilot
pipeline: rørledning
plan: plan
planning: planlegging
plans: plan
platform: plattform
platforms: plattform
police: politi
policy: politikk
political: politisk
politics: politikk
pollution: forurensning
population: befolkning innbygger
port: havn
postpone: utsette
postponed: utsatt
poverty: fattigdom
power: makt kraft
prescription: resept
presentation: presentasjon foredrag
president: president leder
press: presse
pressure: press
prevention: forebygging
preventive: forebygging
price: pris
primary: primær
priorities: prioritering
prioritise: prioritere
priority: prioritering
prison: fengsel
private: privat
privacy: personvern
prize: pris
procedure: prosedyre rutine
procurement: anskaffelse innkjøp
production: produksjon
professor: professor
program: program
programme: program
project: prosjekt
property: eiendom
protection: vern beskyttelse
protocol: protokoll
psychiatric: psykiatrisk
public: offentlig
publication: publikasjon
publish: publisere
pupil: elev
purchase: innkjøp kjøp
purpose: formål
quality: kvalitet
quorum: beslutningsdyktig
quota: kvote
radio: radio
railway: jernbane
range: felt
ranges: felt
recommendation: anbefaling tilrådning innstilling
recruit: rekruttere
recruitment: rekruttering ansettelse
reduction: reduksjon
reform: reform
refugee: flyktning
region: region
regional: regional
register: register
registration: registrering
regulation: forskrift regulering
regulations: forskrift
reindeer: rein reindrift
reimbursement: refusjon
rent: leie husleie
repair: reparasjon
representative: representant
representatives: representant
research: forskning
researcher: forsker
reserve: reserve
resign: trekke fratre
resignation: fratredelse
resource: ressurs
resources: ressurs
responsibility: ansvar
restaurant: restaurant
revenue: inntekt
review: gjennomgang vurdering
revision: revisjon
right: rett rettighet
rights: rettighet
risk: risiko
river: elv
road: vei
roadmap: veikart
rule: regel
rules: regel vedtekt
safety: sikkerhet trygghet
salary: lønn
sale: salg
sami: samisk same
saami: samisk same
savings: sparing innsparing
schedule: plan tidsplan
scholarship: stipend
school: skole
science: vitenskap
scientific: vitenskapelig
sea: hav sjø
secretariat: sekretariat
secretary: sekretær
sector: sektor
security: sikkerhet
seminar: seminar
service: tjeneste
services: tjeneste
settlement: oppgjør bosetting
sewage: avløp kloakk
sex: kjønn
shelter: krisesenter
ship: skip
shop: butikk
shortage: mangel
sign: skilt undertegne
site: tomt
smoking: røyking
snow: snø
snowmobile: snøscooter scooter
social: sosial
society: samfunn
software: programvare
speaker: ordfører taler
spell: stave rettskriving
spelling: skrivemåte stavemåte rettskriving
sport: idrett
staff: ansatt personale
stakeholder: aktør interessent
state: stat
statement: uttalelse
statistics: statistikk
status: status
statute: vedtekt
storage: lager
strategy: strategi
strategic: strategisk
street: gate
strike: streik
student: student
students: student
study: studie
studies: studie
subsidy: tilskudd subsidie
summer: sommer
surplus: overskudd
survey: undersøkelse kartlegging
sustainability: bærekraft
sustainable: bærekraft
tax: skatt avgift
taxes: skatt avgift
teacher: lærer
teaching: undervisning
technology: teknologi
telephone: telefon
television: tv fjernsyn
tender: anbud
term: periode
terminology: terminologi
theatre: teater
threat: trussel
tourism: turisme reiseliv
town: by
trade: handel
traffic: trafikk
training: opplæring
translation: oversettelse
transparency: åpenhet
transport: transport samferdsel
travel: reise
treasurer: kasserer økonomiansvarlig
treatment: behandling
trial: studie utprøving
trials: studie utprøving
tunnel: tunnel
unemployment: arbeidsledighet
union: fagforening forbund
university: universitet
universities: universitet
vacancy: ledig
vaccination: vaksinasjon vaksine
vaccine: vaksine
vehicle: kjøretøy
venue: lokale
veto: veto
vice: nestleder
violence: vold
visit: besøk
volunteer: frivillig
voluntary: frivillig
vote: avstemming stemme votering
voted: stemte avstemming
wage: lønn
waste: avfall
water: vann
weather: vær
website: nettside hjemmeside
welfare: velferd
wind: vind
winter: vinter
women: kvinne
work: arbeid
worker: arbeider
workforce: arbeidskraft
working: arbeid
workshop: verksted
writer: forfatter
young: ung ungdom
youth: ungdom
"""

KINSHIP = """
foredrag innlegg presentasjon
kronikk artikkel medieoppslag
møte samtale dialog
statsråd minister
statssekretær statsråd politisk+ledelse
oppnevne utnevne
vedtekt statutt
godkjenne vedta
referat protokoll møtebok
innkalling sakliste saksliste
rapport utredning
sluttrapport endelig+rapport
innspill uttalelse høringssvar høringsuttalelse høringsinnspill
tilskudd bevilgning støtte
støtte midler
tannhelse oral+helse
tannlege oral+helse
kreft cancer
sykepleier helsepersonell personell
lege helsepersonell
pasient bruker
medvirkning deltakelse
minoritet mindretall
etnisk minoritet
jubileum feire
årsdag jubileum
inhabil habilitet
nettside hjemmeside
styre hovedstyre
leder styreleder rådsleder
nestleder varaleder
kasserer økonomiansvarlig
vara varamedlem varamann
ansette tilsette
lønn godtgjørelse honorar
avtale kontrakt
anskaffelse innkjøp
utgift kostnad
inntekt fortjeneste
gebyr avgift
skole undervisning
barnehage førskole
sykehus helseforetak
eldre aldrende
ungdom unge
kommune lokal
bygd landsby
vei samferdsel
hytte fritidsbolig
bolig bustad
anbud konkurransegrunnlag
kutt innsparing
utsette utsatt
avslå avslag
tilhører publikum
film kino
gjeter reineier
rein reindrift
scooter snøscooter
"""


def _read(table: str) -> list[tuple[str, tuple[str, ...]]]:
    rows = (row.partition(":") for row in table.strip().splitlines())
    return [(word, tuple(said.split())) for word, _, said in rows]


FROM_ENGLISH = dict(_read(ENGLISH))
KIN = tuple(tuple(row.split()) for row in KINSHIP.strip().splitlines())
