"""Words that mean much the same: English ones with their Norwegian, and Norwegian ones with each other.

The embedding model knows likenesses of whole sentences, but is unsure about single words; a council's papers use few enough
of them that a table helps. It is a dictionary of what public bodies write about, topic by topic. A row holds the word or the
words asked for, then what a text may say; the words of a kinship row stand for each other both ways ("oral+helse" is two words
that say it together). All are read as terms, so one form of a word is enough; compounds are found by their parts.
"""

from collections.abc import Sequence

ENGLISH = """
# Meetings and administration
absence: forfall fravær
absent: fraværende forfall
abstain: avstå
accept: godta akseptere godkjenne
accountability: ansvar
acting: fungerende konstituert
action: handling tiltak
adjourn: utsette heve
administration: administrasjon forvaltning
administrative: administrativ
adopt: vedta
advice: råd rådgivning
adviser: rådgiver
advisor: rådgiver
advisory: rådgivende
agency: etat direktorat byrå
agenda: sakliste dagsorden saksliste
agreement: avtale enighet overenskomst
amend: endre
amendment: endring endringsforslag
anniversary: jubileum
announcement: kunngjøring
annual: årlig år
annual report: årsrapport årsmelding årsberetning
appeal: klage anke
applicant: søker
application: søknad
apply: søke
appoint: oppnevne utnevne ansette
appointed: oppnevnt utnevnt ansatt valgt
appointment: oppnevning ansettelse
approval: godkjenning
approve: godkjenne vedta
archive: arkiv
assembly: forsamling
assessment: vurdering
association: forening organisasjon forbund
attend: delta
attendance: deltakelse oppmøte
attended: deltok tilstede
attendee: deltaker
audience: tilhører publikum
authorities: myndighet kommune
authority: myndighet
ballot: avstemning valg
bias: inhabilitet
board: styre
body: organ
brief: orientering
briefing: orientering
bylaw: vedtekt
candidate: kandidat
chair: leder styreleder
chairman: leder styreleder
chairperson: leder styreleder
chief: leder sjef
circular: rundskriv
circulation: sirkulasjon
clarify: avklare
clause: paragraf bestemmelse
client: klient bruker
closed: lukket
code: kode regelverk
commission: kommisjon utvalg
committee: komite utvalg nemnd
complaint: klage
compliance: etterlevelse
composition: sammensetning
conclusion: konklusjon
conference: konferanse
confidential: fortrolig taushetsplikt
confidentiality: taushetsplikt
conflict: konflikt
conflict of interest: inhabilitet habilitet
consensus: enighet konsensus
consent: samtykke
consultant: konsulent
consultation: høring konsultasjon
consultative: rådgivende
contract: kontrakt avtale
convene: innkalle
coordinate: koordinere samordne
coordination: koordinering samordning
coordinator: koordinator
correspondence: brev korrespondanse
council: råd
deadline: frist
debate: debatt
decide: vedta beslutte bestemme avgjøre
decision: vedtak beslutning avgjørelse
delegate: delegat delegere
delegation: delegasjon delegering
department: avdeling departement
deputy: nestleder vara
deputy chair: nestleder
deputy leader: nestleder
deputy member: varamedlem
dialogue: dialog
digital: digital
director: direktør
directorate: direktorat
disclose: opplyse offentliggjøre
disclosure: opplysning innsyn
discrimination: diskriminering
disqualification: inhabilitet habilitet
disqualified: inhabil habilitet
dissent: dissens mindretall
dissolution: oppløsning
dissolve: oppløse
document: dokument
draft: utkast
duty: plikt
efficiency: effektivitet
elect: velge
elected: valgt
election: valg
eligible: valgbar
enquiry: undersøkelse henvendelse
evaluate: evaluere
evaluation: evaluering
excuse: forfall
executive: daglig leder ledelse
executive committee: arbeidsutvalg
expert: ekspert fagekspert
extraordinary: ekstraordinær
follow-up: oppfølging
forum: forum
framework: ramme rammeverk
freedom of information: innsyn offentlighet
general assembly: generalforsamling
general meeting: generalforsamling årsmøte allmøte
goal: mål
governance: styring
government: regjering stat
guest: gjest
guideline: retningslinje
handover: overlevering
headquarters: hovedkontor
hearing: høring
honorary: æresmedlem
impartial: habilitet
implement: gjennomføre iverksette implementere
implementation: gjennomføring iverksetting implementering
initiative: initiativ
input: innspill
inquiry: undersøkelse gransking
inspection: tilsyn inspeksjon
instruction: instruks
invitation: invitasjon innkalling
journal: journal tidsskrift
jubilee: jubileum
leader: leder
leadership: ledelse
letter: brev
liaison: kontakt
local authority: kommune
majority: flertall
management: ledelse forvaltning styring
manager: leder
mandate: mandat
matter: sak
measure: tiltak
meeting: møte
member: medlem
membership: medlemskap
memorandum: notat
merge: slå sammen sammenslåing
merger: sammenslåing fusjon
milestone: milepæl
minority: minoritet mindretall
minutes: referat protokoll
mission: oppdrag
mistrust: mistillit
monitor: monitor overvåke
monitoring: overvåking
motion: forslag
nominate: nominere innstille
nomination: nominasjon innstilling
nominee: kandidat
note: notat
notice: innkalling varsel
objection: innsigelse innvending merknad
observer: observatør
office: kontor
officer: offiser leder
ombudsman: ombud ombudsmann
opposition: opposisjon
order: ordre pålegg
ordinance: forskrift
organisation: organisasjon
organization: organisasjon
outcome: resultat utfall
oversight: tilsyn kontroll
paper: papir notat
participant: deltaker
participate: delta
participation: deltakelse medvirkning
permission: tillatelse
permit: tillatelse løyve
petition: underskriftskampanje oppfordring
plan: plan
planning: planlegging
plenary: plenum
poll: avstemning meningsmåling
postpone: utsette
postponed: utsatt
postponement: utsettelse
presentation: presentasjon foredrag
president: president leder
press release: pressemelding
principle: prinsipp
prioritise: prioritere
prioritization: prioritering
prioritize: prioritere
priority: prioritering
procedure: prosedyre rutine
progress: framdrift fremdrift
project: prosjekt
proposal: forslag
propose: foreslå
protocol: protokoll
quorum: beslutningsdyktig vedtaksført
rapporteur: saksordfører
recommend: anbefale tilrå
recommendation: anbefaling tilrådning innstilling
referendum: folkeavstemning
reform: reform
register: register
registration: registrering påmelding
reject: avslå avvise
rejection: avslag
remark: merknad
reminder: påminnelse purring
remit: mandat
removal: fjerning
reorganisation: omorganisering
reorganization: omorganisering
report: rapport
reporting: rapportering
representation: representasjon
representative: representant
resign: trekke fratre
resignation: fratredelse
resolution: resolusjon vedtak
responsibility: ansvar
review: gjennomgang vurdering
revision: revisjon revidering
roadmap: veikart
rotation: rullering
routine: rutine
rules of procedure: forretningsorden
ruling: kjennelse
schedule: plan tidsplan
secrecy: taushetsplikt
secretariat: sekretariat
secretary: sekretær
seminar: seminar
session: sesjon møte
settlement: oppgjør bosetting
speaker: taler ordfører
spokesperson: talsperson saksordfører
stakeholder: aktør interessent
standing orders: forretningsorden
statement: uttalelse erklæring
status: status
statute: vedtekt statutt
steering group: styringsgruppe
strategic: strategisk
strategy: strategi
subcommittee: underutvalg
subgroup: undergruppe
substitute: vara vararepresentant
successor: etterfølger
summary: oppsummering sammendrag
supervision: tilsyn veiledning
suspend: suspendere
target: mål
task force: arbeidsgruppe
term of office: funksjonstid valgperiode
terms of reference: mandat
timeline: tidsplan
transparency: åpenhet
treasurer: kasserer økonomiansvarlig
trustee: tillitsvalgt styremedlem
unanimous: enstemmig
vacancy: ledig
venue: lokale
veto: veto
vice chair: nestleder
vision: visjon
visit: besøk
vote: avstemning stemme votering
voted: stemte avstemming
voting: avstemning votering
withdraw: trekke
withdrawal: tilbaketrekking
working group: arbeidsgruppe
working party: arbeidsgruppe
workshop: verksted arbeidsmøte
# Money
account: regnskap konto
accountant: regnskapsfører
accounting: regnskap
accounts: regnskap
allocate: fordele tildele bevilge
allocation: fordeling tildeling bevilgning
allowance: godtgjørelse
annual accounts: årsregnskap
appropriation: bevilgning
asset: eiendel
audit: revisjon bokettersyn
auditor: revisor
award: pris utmerkelse tildeling
balance: balanse saldo
bank: bank
bankruptcy: konkurs
bill: regning faktura lovforslag
bond: obligasjon
borrow: lån
budget: budsjett
capital: kapital
cash: kontanter kasse
charge: avgift gebyr
compensation: erstatning kompensasjon
contribution: bidrag tilskudd
cost: kostnad utgift
credit: kreditt
cut: kutt
cutback: innsparing kutt
cutting: kutt
debt: gjeld
deficit: underskudd
deposit: depositum innskudd
discount: rabatt
dividend: utbytte
donate: donere gave bidrag
donation: donasjon gave
economic: økonomisk
economy: økonomi
estimate: anslag overslag
excise: avgift
expenditure: utgift
expense: utgift
fee: avgift gebyr kontingent
finance: finans økonomi
finances: økonomi
financial: økonomisk finansiell
financing: finansiering
fine: bot
fiscal: budsjett skatt
foundation: stiftelse
fund: fond
funding: finansiering midler tilskudd støtte
fundraising: innsamling
funds: midler fond
grant: tilskudd stipend bevilgning
guarantee: garanti
income: inntekt
inflation: inflasjon prisstigning
insurance: forsikring
interest: interesse rente
interest rate: rente
invest: investere
investment: investering
invoice: faktura
lease: leie
loan: lån
loss: tap underskudd
loss guarantee: underskuddsgaranti
membership fee: kontingent
money: penger midler
mortgage: pant boliglån
national budget: statsbudsjett
operating: drift
operating grant: driftstilskudd driftsstøtte
operating support: driftsstøtte driftstilskudd driftsmidler
operation: drift
overhead: fellesutgift
owe: skylde
pay: betale lønn
payment: betaling utbetaling
payroll: lønn
pension: pensjon
performance-based: innsatsstyrt resultatbasert
price: pris
procurement: anskaffelse innkjøp
profit: overskudd fortjeneste
public procurement: anskaffelse
purchase: innkjøp kjøp
quota: kvote
rebate: rabatt
refund: refusjon
reimburse: refundere dekke
reimbursement: refusjon
remuneration: godtgjørelse honorar
rent: leie husleie
reserve: reserve
revenue: inntekt
revised budget: revidert budsjett
salary: lønn
sale: salg
savings: sparing innsparing
scholarship: stipend
share: aksje andel
shareholder: aksjonær
spend: bruke
spending: utgift forbruk
sponsor: sponsor
sponsorship: sponsing
state budget: statsbudsjett
stipend: stipend
subsidise: subsidiere
subsidy: tilskudd subsidie
surplus: overskudd
tariff: toll tariff
tax: skatt avgift
taxation: beskatning skatt
tender: anbud
ticket: billett
treasury: kasse
turnover: omsetning
unpaid: ubetalt
value added tax: merverdiavgift moms
voucher: kupong
wage: lønn
wealth: formue
# Law, state and security
accident: ulykke
act: lov
armed: væpnet
armed forces: forsvar
army: hær forsvar
arrest: arrestere
asylum: asyl
attorney: advokat
border: grense
citizen: borger innbygger
citizenship: statsborgerskap
civil servant: embetsmann tjenestemann
coalition: koalisjon
constituency: valgkrets
constitution: grunnlov
constitutional: grunnlov konstitusjon
convention: konvensjon
court: domstol rett
crime: kriminalitet
criminal: kriminell straff
crisis: krise
custody: varetekt
data protection: personvern
defence: forsvar
defense: forsvar
democracy: demokrati
democratic: demokratisk
diplomacy: diplomati
directive: direktiv
election turnout: valgdeltakelse
embassy: ambassade
emergency: beredskap nød
enforcement: håndheving
ethical: etisk
ethics: etikk
europe: europa eu
european: europeisk eu
european union: eu
evidence: bevis dokumentasjon
fire: brann
fire brigade: brannvesen
firearm: våpen skytevåpen
firing: skyting oppsigelse
firing range: skytefelt skytebane
forces: styrke
foreign: utenlandsk
foreign affairs: utenriks
fraud: bedrageri svindel
gambling: pengespill
global: global
home guard: heimevern
human rights: menneskerettighet
illegal: ulovlig
immigrant: innvandrer
immigration: innvandring
independence: uavhengighet selvstendighet
independent: uavhengig
indigenous: urfolk
integration: integrering
international: internasjonal
investigation: etterforskning gransking undersøkelse
judge: dommer
jurisdiction: jurisdiksjon myndighet
justice: justis rettferdighet
law: lov
lawsuit: søksmål
lawyer: advokat
lead: lede
legal: juridisk rettslig lovlig
legislation: lovgivning lov
liability: ansvar
licence: lisens bevilling
license: lisens bevilling
licensing: bevilling konsesjon
liquor: brennevin alkohol
local: lokal kommune kommunal
mayor: ordfører
military: militær forsvar
minister: minister statsråd
ministry: departement
municipal: kommunal kommune
municipality: kommune
nation: nasjon
national: nasjonal
negotiate: forhandle
negotiation: forhandling
obligation: plikt forpliktelse
parliament: storting parlament
party: parti fest
patent: patent
peace: fred
penalty: straff bot
police: politi
policy: politikk
political: politisk
politician: politiker
politics: politikk
power: makt kraft
preparedness: beredskap
prevention: forebygging
prime minister: statsminister
prison: fengsel
privacy: personvern
private: privat
property: eiendom
protection: vern beskyttelse
public: offentlig
public sector: offentlig
range: omfang felt
ratification: ratifisering
ratify: ratifisere
refugee: flyktning
region: region
regional: regional
regulate: regulere
regulation: forskrift regulering
rescue: redning
right: rett rettighet
rights: rettighet
risk: risiko
rule: regel
safety: sikkerhet trygghet
sanction: sanksjon
sea rescue: redning
secretary of state: statssekretær
security: sikkerhet
self-determination: selvbestemmelse
sentence: straff dom
shooting: skyting
shooting range: skytefelt skytebane
soldier: soldat
state: stat
state secretary: statssekretær
surveillance: overvåking
threat: trussel
trade union: fagforening
treaty: traktat
tribunal: nemnd domstol
union: fagforening forbund
vice: nestleder
victim: offer
violence: vold
war: krig
weapon: våpen
welfare: velferd
whistleblowing: varsling
white paper: stortingsmelding melding
# Health and care
addiction: avhengighet rus
adult: voksen
age: alder
ageing: aldrende eldre alder
aging: aldrende eldre alder
alcohol: alkohol
ambulance: ambulanse
antibiotic: antibiotika
birth: fødsel
blood: blod
brain: hjerne
burden: byrde
burden of disease: sykdomsbyrde
cancer: kreft
care: omsorg pleie
caregiver: pårørende
carer: pårørende
child welfare: barnevern
chronic: kronisk
clinic: klinikk
clinical: klinisk
clinical trial: klinisk
clinician: kliniker
contagious: smittsom
cure: kur
death: død
dementia: demens
dental: tann oral
dentist: tannlege
diabetes: diabetes
diagnosis: diagnose
diagnostic: diagnostikk
diet: kosthold
disability: funksjonsnedsettelse funksjonshemmet
disabled: funksjonshemmet
disease: sykdom
doctor: lege
drug: legemiddel medikament rusmiddel
elderly: eldre
epidemic: epidemi
exercise: trening
family: familie
gender: kjønn
general practitioner: fastlege
genome: genom
health: helse
health service: helsetjeneste
health trust: helseforetak
healthcare: helsetjeneste helse
home care: hjemmetjeneste
hospital: sykehus
hygiene: hygiene
illness: sykdom
infection: infeksjon smitte
infectious: smittsom
injury: skade
life expectancy: levealder
medical: medisinsk medisin
medication: legemiddel
medicine: medisin legemiddel
mental: psykisk
mental health: psykisk
midwife: jordmor
mortality: dødelighet
next of kin: pårørende
nurse: sykepleier
nursing: sykepleie pleie
nursing home: sykehjem
nutrition: ernæring
obesity: fedme overvekt
oral: muntlig oral
pandemic: pandemi
patient: pasient
personalised: persontilpasset
personalized: persontilpasset
pharmaceutical: legemiddel
pharmacy: apotek
physician: lege
physiotherapist: fysioterapeut
pregnancy: graviditet svangerskap
prescription: resept
preventive: forebygging
primary: primær
primary care: primærhelsetjeneste
psychiatric: psykiatrisk
psychiatry: psykiatri
psychological: psykologisk
psychologist: psykolog
public health: folkehelse
radiology: radiologi
rare: sjelden
rehabilitation: rehabilitering
screening: screening
sex: kjønn
sick leave: sykefravær
specialist: spesialist
suicide: selvmord
surgery: kirurgi
symptom: symptom
therapy: terapi behandling
tobacco: tobakk
treatment: behandling
vaccinate: vaksinere
vaccination: vaksinasjon vaksine
vaccine: vaksine
waiting time: ventetid
well-being: trivsel velvære
# Research, data and education
academia: akademia universitet
academic: akademisk faglig
access: tilgang
algorithm: algoritme
analysis: analyse
artificial intelligence: kunstig intelligens
bachelor: bachelor
biobank: biobank
biotechnology: bioteknologi
book: bok
campus: campus studiested
classroom: klasserom
cohort: kohort
collaboration: samarbeid
college: høyskole
competence: kompetanse
computer: datamaskin
computing: informatikk
course: kurs emne
curriculum: læreplan pensum
cyber: cyber
data: data
data sharing: datadeling
database: database register
dataset: datasett
degree: grad
dictionary: ordbok ordliste
digitalisation: digitalisering
digitalization: digitalisering
digitisation: digitalisering
dissertation: avhandling
doctoral: doktorgrad
education: utdanning undervisning opplæring
exam: eksamen
examination: eksamen undersøkelse
faculty: fakultet
genetics: genetikk
graduate: kandidat
hardware: maskinvare
high school: videregående
higher education: høyere utdanning
homepage: hjemmeside nettside
homework: lekse
information: informasjon opplysning
infrastructure: infrastruktur
innovation: innovasjon innovativ
innovative: innovativ
institute: institutt
institution: institusjon
internet: internett
kindergarten: barnehage
knowledge: kunnskap
laboratory: laboratorium
learning: læring
lecture: foredrag forelesning
lecturer: foreleser lektor
library: bibliotek
master: master
network: nettverk
open access: åpen tilgang
phd: doktorgrad stipendiat
pilot: pilot
platform: plattform
practice: praksis
preschool: barnehage
professor: professor
program: program
programme: program
publication: publikasjon
publish: publisere
pupil: elev
quality: kvalitet
register data: registerdata
research: forskning
research council: forskningsråd
researcher: forsker
scholar: forsker
school: skole
science: vitenskap
scientific: vitenskapelig
scientist: forsker
server: server tjener
software: programvare
statistics: statistikk
student: student
study: studie
supervisor: veileder
survey: undersøkelse kartlegging
teacher: lærer
teaching: undervisning
technology: teknologi
textbook: lærebok læremiddel
thesis: oppgave avhandling
training: opplæring trening
trial: studie utprøving
tuition: undervisning skolepenger
university: universitet
vocational: yrkesfag
web page: nettside
website: nettside hjemmeside
# Business and work
apprentice: lærling
bottleneck: flaskehals
brand: merkevare
business: næring næringsliv bedrift
career: karriere
collective agreement: tariffavtale
commercial: kommersiell
commercialisation: kommersialisering
company: selskap bedrift
competition: konkurranse
construction: bygging anlegg
contractor: entreprenør
cooperation: samarbeid
cooperative: samvirke
corporate: selskap bedrift
customer: kunde
dismissal: oppsigelse avskjed
employ: ansette
employee: ansatt
employer: arbeidsgiver
employment: ansettelse sysselsetting
enterprise: foretak bedrift
entrepreneur: gründer
export: eksport
factory: fabrikk
growth: vekst
hire: ansette leie
hiring: ansettelse
import: import
industry: industri næring
job: jobb stilling
labor: arbeid
labour: arbeid
layoff: permittering oppsigelse
leave: permisjon
life sciences: livsvitenskap
market: marked
occupation: yrke
overtime: overtid
owner: eier
ownership: eierskap
partner: partner samarbeidspartner
partnership: partnerskap samarbeid
personnel: personell personale
position: stilling
production: produksjon
productivity: produktivitet
recruit: rekruttere
recruitment: rekruttering ansettelse
retail: handel
retirement: pensjonering
service: tjeneste
shop: butikk
shortage: mangel
skill: ferdighet kompetanse
staff: ansatt personale
stock: aksje lager
store: butikk
strike: streik
supplier: leverandør
supply: forsyning
tourism: turisme reiseliv
tourist: turist
trade: handel
unemployed: arbeidsledig
unemployment: arbeidsledighet
work: arbeid
work environment: arbeidsmiljø
worker: arbeider
workforce: arbeidskraft
working: arbeid
working environment: arbeidsmiljø
workload: arbeidsbelastning
workplace: arbeidsplass
# Environment, land and sea
agriculture: landbruk jordbruk
air: luft
air pollution: luftforurensning
animal: dyr
aquaculture: akvakultur oppdrett havbruk
area: område areal
autumn: høst
bear: bjørn
biodiversity: naturmangfold
bird: fugl
boundary: grense
carbon: karbon
cattle: storfe
climate: klima
climate change: klimaendring
coal: kull
coast: kyst
coastal: kyst
cod: torsk
conservation: vern bevaring
contamination: forurensning
crop: avling
ecosystem: økosystem
electricity: strøm elektrisitet
emission: utslipp
energy: energi
environment: miljø
environmental: miljø
fall: høst
farm: gård
farmer: bonde
farming: jordbruk landbruk
fish: fisk
fish farming: oppdrett
fisherman: fisker
fishery: fiskeri
fishing: fiske
flood: flom
food: mat
forest: skog
forestry: skogbruk
garbage: søppel avfall
gas: gass
glacier: isbre
grazing: beite
greenhouse gas: klimagass
ground: grunn
hunting: jakt
hydropower: vannkraft
lake: innsjø vann
land: land areal jord
landslide: ras skred
livestock: husdyr
mine: gruve
mineral: mineral
mining: gruve gruvedrift
mountain: fjell
national park: nasjonalpark
natural resource: naturressurs
nature: natur
nature reserve: naturreservat
noise: støy
nuclear: atom kjernekraft
ocean: hav
oil: olje
outdoor recreation: friluftsliv
pasture: beite
petroleum: petroleum olje
plant: plante anlegg
plastic: plast
poison: gift
pollute: forurense
pollution: forurensning
predator: rovdyr
protected area: verneområde
rain: regn
recycling: gjenvinning resirkulering
renewable: fornybar
river: elv
salmon: laks
sea: hav sjø
seal: sel
sewage: avløp kloakk
sheep: sau
snow: snø
soil: jord
solar: sol
species: art
spring: vår
storm: storm
summer: sommer
sustainability: bærekraft
sustainable: bærekraft
toxic: giftig
tree: tre
waste: avfall
water: vann
weather: vær
whale: hval
wild: vill
wilderness: villmark
wildlife: vilt
wind: vind
wind farm: vindkraft vindpark
wind power: vindkraft
winter: vinter
wolf: ulv
# Transport, building and places
accommodation: bolig overnatting
address: adresse
affordable: rimelig
airport: flyplass lufthavn
apartment: leilighet
architect: arkitekt
architecture: arkitektur
bicycle: sykkel
boat: båt
bridge: bro bru
broadband: bredbånd
building: bygg bygning
building permit: byggetillatelse
bus: buss
car: bil
cemetery: kirkegård gravplass
center: senter
centre: senter
city: by
community: samfunn
congestion: kø trengsel
county: fylke
cycling: sykkel
demolish: rive
demolition: riving
district: distrikt bydel
driver: sjåfør
driving licence: førerkort
dwelling: bolig
equipment: utstyr
facility: anlegg
ferry: ferge ferje
flat: leilighet
flight: fly
freight: gods frakt
fuel: drivstoff
harbor: havn
harbour: havn
heating: oppvarming
highway: motorvei riksvei
home: hjem
hotel: hotell
house: hus bolig
housing: bolig
landlord: utleier
lighting: belysning
location: lokalisering plassering
maintenance: vedlikehold
map: kart
motorway: motorvei
neighbour: nabo
neighbourhood: nabolag
park: park
parking: parkering
passenger: passasjer
pedestrian: fotgjenger
pipeline: rørledning
playground: lekeplass
plot: tomt
port: havn
post office: postkontor
premises: lokale
public transport: kollektivtransport
railway: jernbane
relocate: flytte
relocation: flytting
renovation: oppussing rehabilitering
repair: reparasjon
road: vei
road safety: trafikksikkerhet
road toll: bompenger
room: rom
rural: distrikt bygd
shelter: krisesenter tilfluktsrom
ship: skip
sign: skilt undertegne
site: tomt
snowmobile: snøscooter scooter
speed: fart
speed limit: fartsgrense
square: torg plass
station: stasjon
street: gate
tenant: leietaker
toll: bompenger toll
town: by
traffic: trafikk
train: tog
tram: trikk
transport: transport samferdsel
transportation: transport samferdsel
travel: reise
trip: tur reise
tunnel: tunnel
urban: by
vehicle: kjøretøy
village: bygd tettsted landsby
warehouse: lager
zoning: regulering
zoning plan: reguleringsplan
# Culture, media, language, leisure
actor: skuespiller aktør
alcoholic: alkohol
art: kunst
article: artikkel kronikk
artist: kunstner
athlete: idrettsutøver
author: forfatter
ball: ball
band: band
beer: øl
broadcast: kringkasting sending
broadcasting: kringkasting
cabin: hytte
camp: leir
campaign: kampanje
celebrate: feire
celebration: feiring jubileum
charity: veldedig
choir: kor
christmas: jul
church: kirke
cinema: kino film
club: klubb forening
coffee: kaffe
concert: konsert
craft: håndverk
cultural: kulturell kultur
cultural heritage: kulturarv kulturminne
culture: kultur
dance: dans
dinner: middag
drink: drikke
easter: påske
event: arrangement
excursion: utflukt ekskursjon
exhibition: utstilling
festival: festival
film: film
fireworks: fyrverkeri
flag: flagg
football: fotball
gala: galla
game: spill kamp
gym: treningssenter gymsal
handicraft: duodji håndverk
heritage: kulturminne kulturarv
history: historie
holiday: ferie helligdag
journalist: journalist
leisure: fritid
literature: litteratur
lunch: lunsj
magazine: blad tidsskrift
media: media presse
monument: monument minnesmerke
movie: film
museum: museum
music: musikk
musician: musiker
newspaper: avis
opera: opera
orchestra: orkester
performance: forestilling
photo: bilde foto
play: spill lek
poster: plakat
press: presse
priest: prest
prize: pris
radio: radio
religion: religion
religious: religiøs
restaurant: restaurant
sauna: badstue
singer: sanger
smoking: røyking
social media: sosiale medier
song: sang
sport: idrett
sports: idrett
swimming: svømming
swimming pool: svømmehall
team: lag
telephone: telefon
television: tv fjernsyn
theater: teater
theatre: teater
tour: tur omvisning
tournament: turnering
video: video
voluntary: frivillig
volunteer: frivillig
wine: vin
writer: forfatter
# Language
alphabet: alfabet
bilingual: tospråklig
bilingualism: tospråklighet
dialect: dialekt
grammar: grammatikk
interpretation: tolkning tolk
interpreter: tolk
keyboard: tastatur
language: språk
minority language: minoritetsspråk
mother tongue: morsmål
multilingual: flerspråklig
name: navn
orthography: rettskriving
place name: stedsnavn
proofing: korrektur
proofreading: korrektur
sign language: tegnspråk
speech: tale
spell: stave
spell checker: stavekontroll korrektur
spelling: skrivemåte stavemåte rettskriving
term: termin periode
terminology: terminologi
translate: oversette
translation: oversettelse
translator: oversetter
word: ord
word list: ordliste
# Sami affairs
herder: gjeter
herding: reindrift
land rights: rettighet
reindeer: rein reindrift
reindeer herder: reindrift reineier
reindeer herding: reindrift
reindeer husbandry: reindrift
saami: samisk same
sami: samisk same
sami parliament: sameting
slaughter: slakting
traditional knowledge: tradisjonell kunnskap
# People and society
academy: akademi
activity: aktivitet
aid: bistand støtte hjelp
assault: overgrep
boy: gutt
child: barn
children: barn
equal opportunity: likestilling
equality: likestilling likhet
ethnic: etnisk
everyday: hverdag
father: far
fear: frykt
female: kvinne kvinnelig
feminism: feminisme
friend: venn
girl: jente
girls: jente
group: gruppe
harassment: trakassering
homeless: bostedsløs
husband: ektemann
inclusion: inkludering
inequality: ulikhet
influence: innflytelse påvirkning
inhabitant: innbygger
lack: mangel
livelihood: levebrød
male: mann mannlig
man: mann
marriage: ekteskap
men: mann
minor: mindreårig
mother: mor
needs: behov
old: gammel eldre
parental: foreldre
parents: foreldre
people: folk
person: person
population: befolkning innbygger
poverty: fattigdom
pressure: press
racism: rasisme
resident: beboer innbygger
resource: ressurs
senior: senior eldre
sexual: seksuell
social: sosial
social services: sosialtjeneste
society: samfunn
tradition: tradisjon
user: bruker
user involvement: brukermedvirkning
woman: kvinne
women: kvinne
young: ung ungdom
youth: ungdom
# Student organisations
board member: styremedlem
buddy week: fadderuke
freshman: fadder nystudent
freshmen: fadder nystudent
housing cooperative: borettslag
introduction week: fadderuke
semester: semester
student association: studentforening linjeforening
student democracy: studentdemokrati
student organisation: studentorganisasjon
student parliament: studentparlament
student union: studentsamfunn studentforening
student welfare: studentvelferd samskipnad
# Words of planning and judgement
abolish: avskaffe avvikle nedlegge
abolition: avskaffelse avvikling
aim: mål formål
barrier: barriere hindring
benefit: nytte gevinst ytelse
cancel: avlyse
challenge: utfordring
close: stenge nedlegge
closure: nedleggelse stenging
criteria: kriterium
criticise: kritisere
criticism: kritikk
damage: skade
delay: forsinkelse
delayed: forsinket
development: utvikling
difference: forskjell
double: doble dobbel
effect: effekt virkning
expansion: utvidelse
extension: utvidelse forlengelse
feedback: tilbakemelding
hazard: fare
impact: konsekvens påvirkning
increase: økning
limit: grense
list: liste
lottery: lotteri loddtrekning
mid-term: halvår
model: modell
need: behov
obstacle: hindring
opportunity: mulighet
option: alternativ
perspective: perspektiv
purpose: formål
ranking: rangering
reduce: redusere
reduction: reduksjon
requirement: krav
scope: omfang
sector: sektor
stage: fase
standard: standard
storage: lager lagring
success: suksess
waiting list: venteliste
"""

KINSHIP = """
# Møter, saker og forvaltning
møte samtale dialog
møte samling
foredrag innlegg presentasjon forelesning
kronikk artikkel medieoppslag
innkalling møteinnkalling
sakliste saksliste dagsorden
referat protokoll møtebok
sakspapir saksdokument
vedtak beslutning avgjørelse
vedta beslutte bestemme
godkjenne vedta
avslå avvise forkaste
avslag avvisning
innvilge godta tilstå
utsette utsatt
utsette forskyve
foreslå fremme
forslag proposisjon
forslag tilrådning innstilling
innstille nominere
enstemmig samstemt
avstemning votering
votere stemme
flertall majoritet
mindretall minoritet
orientering informasjon redegjørelse
orientere redegjøre informere
oppsummering sammendrag
høring konsultasjon
innspill uttalelse høringssvar høringsuttalelse høringsinnspill
merknad bemerkning kommentar
innsigelse protest innvending
klage anke
brev henvendelse skriv
rapport utredning
utredning gransking undersøkelse
undersøkelse kartlegging
undersøkelse gransking
evaluering vurdering
sluttrapport endelig+rapport
årsrapport årsmelding årsberetning
beretning melding
halvårsrapport halvår
plan program
strategi plan
framdriftsplan tidsplan
frist tidsfrist
mandat oppdrag
oppdrag oppgave
nemnd komite utvalg
styre hovedstyre
arbeidsgruppe prosjektgruppe
generalforsamling årsmøte allmøte
landsmøte kongress
plenum fellesmøte
forretningsorden møteregler
vedtekt statutt lov
forskrift regelverk
retningslinje veileder
regel bestemmelse
endring revidering
revidere endre
avskaffe avvikle
nedlegge legge+ned
nedlegge avvikle
oppløse nedlegge
opprette etablere
opprettelse etablering
oppnevne utnevne
velge valg
etterfølger avløser
fratre trekke
avtroppende avgående
påtroppende nyvalgt
leder styreleder rådsleder
leder formann
nestleder varaleder
kasserer økonomiansvarlig
sekretær referent
saksordfører ordfører
saksbehandler rådgiver
direktør daglig+leder
medlem representant
vara varamedlem varamann stedfortreder
varamedlem vararepresentant
forfall fravær
permisjon fritak
inhabil habilitet
inhabilitet habilitet
taushetsplikt fortrolig
innsyn offentlighet
tilhører publikum
tilsyn kontroll
fylke fylkeskommune
kommune lokal
etat direktorat
etat forvaltning
myndighet forvaltning
departement ministerium
statsråd minister
statssekretær statsråd politisk+ledelse
regjering statsråd
storting nasjonalforsamling
stortingsmelding melding
samarbeid samvirke
samarbeidspartner partner
samordning koordinering
sammenslåing fusjon
medvirkning deltakelse
deltaker påmeldt
jubileum feire
årsdag jubileum
nettverk samarbeid
prioritering rangering
varsel beskjed
votering røstgjevning
avstemning stemmegivning
stemmerett røsterett
enstemmig einstemmig
loddtrekning tilfeldig+utvalg
kandidat nominert
nominasjon valgkomite
nominasjon innstilling
gjenvalg gjenvelge
suppleringsvalg nyvalg
beslutningsdyktig quorum vedtaksfør
protokolltilførsel protokollmerknad
dissens mindretallsmerknad
mindretall dissens
fullmakt myndighet
delegere delegasjon
delegert fullmakt
representasjon medlemskap
mandatperiode funksjonstid
verv tillitsverv
tillitsvalgt tillitsmann
møteleder ordstyrer dirigent
dirigent ordstyrer
referent protokollfører
observatør tilhører
gjest inviterte
møtested lokale
lukket unntatt+offentlighet
fjernmøte videomøte digitalt+møte
sirkulasjon e-post+behandling
ekstraordinær hastemøte
hastesak haster
etterlyse savne
påminnelse purring
rykke purre
oversende videresende
oversende sende
tilbakesende returnere
innkomne mottatte
frafalle trekke
oppfordring anmodning
pålegge kreve
anbefaling råd tilråding
anbefale tilrå
støtte bifalle
tilslutning støtte
innvending motforestilling
forbehold vilkår
vilkår betingelse krav
kriterium krav
tolke fortolke
presisere tydeliggjøre
presisering avklaring
klargjøre avklare
gjennomgang gjennomgåelse
oppfølging etterarbeid
framdrift status
forsinke utsette
iverksette gjennomføre
gjennomføring iverksetting
avslutte sluttføre
videreføre fortsette
stanse stoppe
oppheve omgjøre
omgjøre endre
omorganisering omstilling
omorganisere omstrukturere
avvikling nedleggelse
nedleggelse stenging
ansvarsfordeling arbeidsdeling
rolle funksjon
instruks rutine
rutine prosedyre
praksis rutine
etisk etikk
klageadgang ankerett
erstatning kompensasjon
rettssak søksmål
lovverk lovgivning
lovendring lovforslag
merknad anmerkning
rundskriv veileder
spørreundersøkelse undersøkelse
kartlegging oversikt
oversikt liste
fortegnelse liste register
tall statistikk
høringsfrist svarfrist
åpningstid åpent
inngå underskrive signere
undertegne signere
kunngjøre offentliggjøre publisere
pressemelding medieoppslag
omdømme profil
synliggjøre profilere
informasjonsarbeid kommunikasjon
kommunikasjonsplan informasjonsstrategi
visjon målsetting
målsetting mål
handlingsplan tiltaksplan
tiltak virkemiddel
delegat utsending
utsending representant
forslagsstiller framsette
prioritere forrang
forrang prioritet fortrinn
rangere prioritere
kjønnsbalanse kjønnsfordeling likestilling
kjønnskvotering likestilling
kvinneandel kjønnsfordeling
jevne utjevne
utjevning fordeling
utdeling tildeling
tildele bevilge innvilge
# Økonomi
tilskudd bevilgning støtte
tilskudd stipend
tilskudd subsidie
støtte midler
driftsstøtte driftstilskudd driftsmidler
driftstilskudd driftsmidler
prosjektstøtte prosjektmidler
stønad støtte
midler penger
beløp sum
refusjon tilbakebetaling
refundere dekke
underskuddsgaranti garanti
utgift kostnad
inntekt fortjeneste
overskudd fortjeneste
underskudd tap
innsparing besparelse
kutt innsparing
gebyr avgift
skatt avgift
kontingent medlemsavgift
moms merverdiavgift
toll avgift
lønn godtgjørelse honorar
regnskap årsregnskap
regnskap årsoppgjør
revisjon bokettersyn
revisor bokettersyn
budsjett økonomiplan
statsbudsjett budsjett
lån kreditt
gjeld lån
rente avkastning
faktura regning
anbud konkurransegrunnlag
anskaffelse innkjøp
innkjøp kjøp
avtale kontrakt
avtale overenskomst
fond stiftelse
gave donasjon
lotteri loddsalg
trekning loddtrekning
veldedig bistand
sponsor støttespiller
egenandel egenbetaling
satsing prioritering
bevilgning tildeling
finansiere dekke
finansiering midler
finansieringsmodell finansieringsordning
finansieringsordning tilskuddsordning
tilskuddsordning støtteordning
støtteordning stipendordning
tilskuddsmidler tilskudd
søknadsbeløp søknadssum
søker søknadsstiller
tilbakebetale refundere
utlegg utgift
utbetale betale
utbetaling overføring
overføring rammetilskudd
rammetilskudd rammebevilgning
økonomi finans
regnskap økonomi
årsoppgjør årsregnskap
balanse status
merforbruk overskridelse
mindreforbruk overskudd
restmidler ubrukte+midler
egenkapital formue
formue aktiva
investering anskaffe
kjøpe anskaffe
selge salg
leie utleie
leieavtale leiekontrakt
husleie leie
billettpris billett
prisøkning prisvekst
takst avgift pris
diett reisegodtgjørelse
møtegodtgjørelse honorar
reisekostnad reiseutgift
innskudd depositum
innsamling innsamlingsaksjon
gaveformål veldedig
tapsgaranti underskuddsgaranti
støttebeløp tilskudd
tilskott tilskudd
indeksregulere prisjustere
omfordele omdisponere
omdisponering omfordeling
# Arbeid og næring
ansatt medarbeider
personale personell
bemanning personell
stilling jobb
oppsigelse avskjed
streik arbeidskonflikt
pensjon alderspensjon
arbeidsledighet ledighet
fagforening arbeidstakerorganisasjon
næringsliv bedrift
næring industri
bedrift selskap foretak
gründer etablerer
eksport utenrikshandel
turisme reiseliv
handel omsetning
butikk forretning
leverandør tilbyder
sysselsetting arbeidsplass
rekruttering nyansettelse
vikar vikariat
arbeidstid turnus
turnus vaktordning
nattevakt vakt
arbeidsmiljø trivsel
kompetanse kunnskap
kompetanseheving etterutdanning
etterutdanning videreutdanning
lærling læreplass
praksisplass praksis
fagarbeider fagbrev
arbeidskraft bemanning
mangel knapphet
sykefravær sykmelding
etablere oppstart
vekst utvikling
næringsutvikling næringsarbeid
innovasjon nyskaping
nyskaping innovativ
# Helse og omsorg
sykehus helseforetak
sykehus klinikk
sykehjem institusjon
fastlege allmennlege
lege helsepersonell
lege medisiner
sykepleier helsepersonell personell
pasient bruker
pårørende familie
tannhelse oral+helse
tannlege oral+helse
kreft cancer
kreft svulst
sykdom lidelse
legemiddel medisin medikament
legemiddel medikament
vaksine vaksinasjon
smitte infeksjon
pandemi korona covid
covid korona
psykisk mental
psykiatri psykisk
rus rusmiddel
rus avhengighet
narkotika rusmiddel
folkehelse helsefremming
forebygging helsefremming
funksjonshemmet funksjonsnedsettelse
eldre aldrende
eldre senior
eldrebølge aldring
aldring demografi
omsorg pleie
behandling terapi
undersøkelse diagnostikk
innsatsstyrt stykkpris
persontilpasset presisjonsmedisin
velferdsteknologi teknologi
helseregister register
selvmord suicid
jordmor fødsel
fødsel svangerskap
fødeavdeling fødestue
svangerskap gravid
helsesykepleier helsesøster
helsestasjon skolehelsetjeneste
legevakt øyeblikkelig+hjelp
hjemmetjeneste hjemmesykepleie
hjemmehjelp hjemmetjeneste
omsorgsbolig sykehjem
demens demenssykdom
rehabilitering opptrening
fysioterapi opptrening
ambulanse utrykning
pasientdata helsedata
helseopplysning helsedata
journal pasientjournal
journalsystem pasientjournal
helsepersonell fagfolk
legemangel lege
ventetid ventelister
ventetid venteliste
kosthold ernæring
ernæring mat
fysisk+aktivitet trening
røyk tobakk
rusavhengighet rusomsorg
overdose rus
ensomhet utenforskap
utenforskap inkludering
selvmordsforebygging selvmord
vold overgrep
overgrep misbruk
barnevern omsorgssvikt
smittevern smitte
klinisk klinikk
behandlingstilbud behandling
pleietrengende pleie
livskvalitet trivsel
brukermedvirkning pasientmedvirkning
aldring eldre
eldreomsorg sykehjem
# Utdanning, forskning og data
skole undervisning
skole grunnskole
utdanning opplæring
opplæring kurs
opplæring trening
elev skoleelev
lærer pedagog
barnehage førskole
barnehage daghjem
universitet høyskole
universitet akademia
student studerende
klubb forening
lag forening
forening organisasjon
forbund organisasjon
forsker vitenskap
forskning vitenskap
studie forskning
doktorgrad phd
stipend legat
lærebok læremiddel
læreplan pensum
bibliotek boksamling
data opplysning
database register
datasystem programvare
programvare dataprogram
nettside hjemmeside
nettsted nettside
internett nett
epost mail
digitalisering ikt
ikt edb
kunstig+intelligens maskinlæring
personvern datavern
skolestart skoledag
skoletid skoledag
skolevei skoleskyss
skoleskyss skolebuss
fravær skulk
mobbing krenkelse
spesialundervisning tilrettelagt+opplæring
tilrettelegging tilpasning
eksamen prøve
karakter vurdering
pensum litteratur
studieplass utdanningsplass
studieavgift semesteravgift
semester termin
fadderuke studiestart
studentforening linjeforening
studentorganisasjon studentforening
studentdemokrati studentparlament
studentkjeller studentpub
allmøte medlemsmøte
undervisningsrom auditorium
auditorium forelesningssal
lesesal arbeidsplass
forskningsmidler forskningsfinansiering
forskningsprosjekt studie
registerdata registre
datadeling dele+data
sikker+lagring lagring
maskinlæring algoritme
nettløsning nettside
webside nettside
medlemsregister medlemsliste
# Språk
ordliste ordbok
ordliste termliste
terminologi fagord
terminologi ordliste
terminologi termin
stavekontroll korrektur
rettskriving normering
rettskriving skrivemåte
oversettelse omsetting
oversette omsette
tolk tolking
morsmål førstespråk
stedsnavn kartnavn
tospråklig flerspråklig
språkbruk språkvalg
språkundersøkelse språkgransking
språkopplæring språkundervisning
språksenter språkmiljø
terminologi termliste
termsamling terminologi ordsamling
ordsamling ordliste
ordbok leksikon
skrivemåte staving
skriftspråk skrift
oversettelse tekst
retting korrigering
# Natur, miljø og primærnæring
miljø natur
miljøvern naturvern
vern fredning
verneområde nasjonalpark
forurensning utslipp
avfall søppel
avløp kloakk
klima global+oppvarming
bærekraft miljø
naturmangfold artsmangfold
vindkraft vindmølle
kraft energi
strøm elektrisitet
vannkraft vannkraftverk
olje petroleum
gruve bergverk
gruvedrift bergverk
jordbruk landbruk
bonde gårdbruker
oppdrett akvakultur
oppdrett havbruk
fiskeri fiske
fisker fiskeri
jakt fangst
rovdyr rovvilt
rovvilt jerv
utmark allmenning
skog skogbruk
flom oversvømmelse
ras skred
renovasjon avfall
avfall gjenvinning
resirkulere gjenvinning
utslipp forurensende
giftig miljøgift
miljøgift forurensning
opprydding rydding
drikkevann vannforsyning
vannforsyning vannverk
strømpris kraftpris
vindpark vindkraft
artsmangfold arter
fredet verne
sjøfugl fugl
laks oppdrettslaks
lakselus oppdrett
kvote fangstkvote
båt fartøy
beite beiteområde
kjøttproduksjon slakt
gård gårdsbruk
melk meieri
sau lam
# Reindrift og samiske forhold
rein reindrift
reineier reindriftsutøver
reineier reindrift
flyttsame reineier
siida reinbeitedistrikt
scooter snøscooter
barmarkskjøring motorferdsel
snøscooter motorferdsel
duodji husflid
urbefolkning urfolk
reinflokk rein
reintall flokk
siidaandel reindriftsenhet
reinslakt slakt
slakteri slakting
reinbeite beite
joik samisk+musikk
kofte gakti
terreng utmark
løype trase
motorferdsel kjøring
generasjonsskifte overdragelse
# Samferdsel, bygg og sted
vei samferdsel
vei gate
samferdsel transport
trafikk ferdsel
bompenger veiavgift
ferge båtrute
buss kollektivtrafikk
jernbane tog
flyplass lufthavn
parkering p-plass
bro viadukt
bygg bygning
bygge oppføre
oppussing rehabilitering
rive riving
vedlikehold reparasjon
lokale rom
tomt eiendom
eiendom grunn
regulering arealplan
reguleringsplan arealplan
bolig leilighet
hytte fritidsbolig
bygd landsby
bygd tettsted
flytte plassere lokalisere
havn kai
gangvei fortau
fartsgrense fart
rasfare skred
brøyte snørydding
snørydding vintervedlikehold
kollektivtilbud buss
rutetilbud rute
rutetabell rute
hurtigbåt båtrute
ferje ferge
lufthavn flytrafikk
drosje taxi
parkeringsplass parkering
tomt areal
byggetillatelse byggesak
dispensasjon unntak
unntak fritak
byggeplan byggeprosjekt
utbygging bygging
ombygging rehabilitering
leilighet boligbygg
studentbolig hybel
hybel leie
renhold vask
vaktmester drift
inventar møbel
utstyr inventar
utstyr materiell
kjeller lokale
skytefelt øvingsområde
øvingsområde militær+øving
skyting skytefelt
# Kultur, fritid og samfunn
film kino
teater scenekunst
konsert musikk
kunst billedkunst
museum samling
kulturminne kulturarv
idrett sport
svømmehall basseng
festival arrangement
arrangement tilstelning
fest feiring
tur ekskursjon
hyttetur tur
øl alkohol
alkohol rusmiddel
skjenking alkohol
frivillig ulønnet
avis presse
presse media
fjernsyn tv
kringkasting nrk
kirke menighet
prest geistlig
ungdom unge
barn unge
barn oppvekst
kjønn likestilling
innvandrer flyktning
flyktning asylsøker
etnisk minoritet
fattigdom levekår
kriminalitet lovbrudd
politi lensmann
forsvar militær
beredskap sikkerhet
krise beredskap
utfordring problem
hindring barriere
fordel nytte
formål hensikt
resultat utfall
risiko fare
bibliotek bok
forfatter bok
kunstner kunst
utstilling museum
kulturhus kulturbygg
kulturskole musikkskole
korps musikkorps
kor korsang
konsert festival
galla ball
ball dans
fest arrangement
arrangement sosialt
nachspiel fest
tur reise
ekskursjon reise
idrettslag idrettsforening
idrettshall gymsal
turnering kamp
tippemidler spillemidler
spillemidler idrettsanlegg
bevertning mat
servering bespisning
bespisning mat
øl drikke
bar pub
skjenkebevilling skjenking
dugnad frivillig
innbygger befolkning
folketall befolkning
ungdomsråd unge
barnehageplass barnehage
seniorer eldre
likestilling diskriminering
mangfold inkludering
integrering innvandrer
bistand hjelp
hjelp støtte
nødhjelp krisehjelp
sorg minne
minnesmerke minnestund
navn benevnelse
værvarsel værmelding
fjernsyn kringkasting
radio kringkasting
# Forvaltning og møter
utpeke oppnevne
utpeke utnevne
avgang fratreden
slutte fratre
avgå fratre
avskjedige sparke
oppdatere ajourføre
utkast skisse
vedlegg bilag
arkivere journalføre
bekreftelse stadfesting
ratifisere stadfeste
ratifisere godkjenne
avlyse kansellere
skyve utsette
skyve forskyve
fristutsettelse fristforlengelse utsatt+frist
skrinlegge droppe forkaste
sløyfe utelate
slette fjerne
tillegg tilføyelse supplement
tilføye supplere
utskifting bytte
ekskludere utestenge utelukke
eksklusjon utestenging
innmelding medlemsopptak
medlemskontingent medlemsavgift
ekspertutvalg ekspertgruppe fagutvalg
sekretariat stab
hjemmeside nettsted
logo emblem
slagord motto
brosjyre folder
trykksak publikasjon
svarbrev tilsvar
forespørsel henvendelse
forespørsel anmodning
anmode henstille
invitere innby
invitasjon innbydelse
utmerkelse hederstegn
drøfte diskutere debattere
drøfting diskusjon
uenighet meningsforskjell tvist
enighet konsensus samstemmighet
kompromiss forlik
kandidatur nominasjon
valgdeltakelse stemmedeltakelse valgoppslutning
oppslutning tilslutning
valgperiode mandatperiode
valgperiode funksjonstid
manntall velgerliste
folkeavstemning referendum
seminar konferanse symposium fagdag
workshop arbeidsseminar arbeidsverksted
befaring inspeksjon
overnatting innkvartering losji
lunsj bevertning
videokonferanse fjernmøte
lydopptak lydfil
møteoffentlighet åpent+møte
ugild inhabil
partisk inhabil forutinntatt
upartisk uavhengig nøytral
hemmelig fortrolig konfidensiell
hemmelighold taushetsplikt
sladde anonymisere
medbestemmelse medvirkning
lobbyvirksomhet påvirkningsarbeid
innbyggerforslag borgerinitiativ
initiativtaker forslagsstiller
interpellasjon grunngitt+spørsmål
resolusjon uttalelse
erklæring deklarasjon
erklæring uttalelse
indikator måltall nøkkeltall
forprosjekt forstudie mulighetsstudie
pilotprosjekt prøveprosjekt forsøksprosjekt
prøveordning forsøksordning pilotordning
videreføring forlengelse
brudd overtredelse
regelbrudd overtredelse
gjenopptakelse gjenåpning ny+behandling
generalsekretær direktør
rådmann kommunedirektør administrasjonssjef
bystyre kommunestyre
fylkesmann statsforvalter
sysselmann sysselmester
ombudsmann ombud
politiker folkevalgt
byråkrati forvaltning
visepresident nestleder
partnerskap samarbeid
interkommunal kommunesamarbeid
kommunesammenslåing kommunereform kommunestruktur
regionreform fylkessammenslåing
omorganisering restrukturering
reform omlegging
fusjonere slå+sammen
reglement regelverk
forretningsorden møtereglement
# Økonomi og innkjøp
pengestøtte tilskudd
pengestøtte bevilgning
økonomisk+støtte tilskudd
grunntilskudd grunnstøtte basistilskudd
driftsbevilgning driftstilskudd
momskompensasjon merverdiavgiftskompensasjon
forskudd forhåndsbetaling akonto
avdrag nedbetaling
innfri nedbetale
inkasso innkreving inndriving
betale dekke
betale finansiere
bekoste betale
bekoste finansiere
kompensere erstatte
kompensasjon godtgjørelse
sponsor bidragsyter
bidragsyter giver donor
inndra tilbakekreve
avkortning reduksjon
avkortning kutt
avkorte redusere
kutte nedskjære redusere
effektivisering rasjonalisering
økning oppgang
nedgang tilbakegang reduksjon
inflasjon prisstigning prisvekst
dyrtid prisvekst
budsjettsprekk overskridelse
budsjettsprekk merforbruk
budsjettjustering budsjettregulering budsjettendring
kostnadsoverslag kostnadsestimat kalkyle
regnskapsfører regnskapsansvarlig bokholder
kasserer regnskapsansvarlig
bokføring regnskapsførsel
bilag kvittering
revisjonsberetning revisorberetning revisjonsrapport
kontrollkomite kontrollutvalg
ansvarsfrihet decharge
svindel bedrageri
underslag økonomisk+utroskap
korrupsjon bestikkelse
konkurs insolvens
likviditet betalingsevne
buffer reserve
øremerket bundne+midler
kapital formue
eiendeler aktiva
utbytte avkastning
utbytte fortjeneste
aksje eierandel
anbudskonkurranse anbudsrunde tilbudskonkurranse
anbudsgiver tilbyder
tilsagnsbrev tildelingsbrev
tilsagn tildeling
tilsagn bevilgning
tilskuddsmottaker støttemottaker
inngangspenger billettpris
deltakeravgift påmeldingsavgift deltakergebyr
leiepris leiesum husleie
rabatt prisavslag prisreduksjon
gratis vederlagsfri kostnadsfri
vederlag betaling
vederlag godtgjørelse
lønnsøkning lønnstillegg lønnsopprykk
lønnsoppgjør tariffoppgjør lønnsforhandling
frikjøp lønnskompensasjon
sosialhjelp sosialstønad
trygd stønad
arbeidsledighetstrygd dagpenger
pensjonist eldre
kausjon garanti
underskuddsdekning underskuddsgaranti
arrangementsstøtte arrangementstilskudd
etableringsstøtte oppstartsstøtte etablerertilskudd
ekstrabevilgning tilleggsbevilgning
rekvirere bestille
rekvisisjon bestilling
datamaskin pc
kopimaskin printer
projektor videokanon
avhende selge
avhending salg
utestående fordring
verdsette taksere
verdivurdering taksering takst
medfinansiering egenfinansiering spleiselag
fullfinansiere dekke
kostnadsdeling spleiselag kostnadsfordeling
lønnsutgift lønnskostnad personalkostnad
ekstrautgift merutgift merkostnad
kapitalinnskudd egenkapital
# Arbeid og næring
arbeidstaker ansatt
kollega medarbeider
sjef overordnet
avdeling seksjon
årsverk heltidsstilling
jobbannonse stillingsannonse stillingsutlysning
jobbsøker arbeidssøker stillingssøker
arbeidskontrakt arbeidsavtale ansettelsesavtale
midlertidig tidsbegrenset
nedbemanning bemanningsreduksjon stillingskutt
permisjon tjenestefri
lønn avlønning
lønn vederlag
tariffavtale overenskomst
arbeidsmiljø hms
arbeidsulykke yrkesskade
utbrent utmattelse
arbeidsmengde arbeidsbelastning arbeidspress
hjemmekontor fjernarbeid
kursleder kursholder instruktør
ekspert fagperson sakkyndig
konsulent rådgiver
frilanser oppdragstaker
arbeidsinnvandrer gjestearbeider utenlandsk+arbeidskraft
hospitering praksisopphold
sommerjobb ferievikar
frivillighetsarbeid dugnad
kunde klient
forbruker konsument
fabrikk industribedrift produksjonsanlegg
kafe restaurant serveringssted
kantine spisesal matsal
overnattingssted hotell
turist tilreisende
yrke profesjon
fagforening fagforbund fagorganisasjon
firma foretak
firma bedrift
næringshage kunnskapspark
uføre arbeidsufør
vaktliste vaktplan turnusplan
stillingsinstruks arbeidsinstruks stillingsbeskrivelse
ansiennitet tjenestetid
# Lov og rett
forelegg mulkt
mulkt overtredelsesgebyr
paragraf lovbestemmelse
lovfeste lovregulere
rettsgrunnlag hjemmel
juridisk rettslig
advokat jurist
domstol tingrett
saksøke stevne
søksmål stevning
anklage beskyldning
straff sanksjon
ulovlig lovstridig
forby nedlegge+forbud
tillatelse konsesjon
tillatelse samtykke
særordning særregel unntaksregel
dispensasjon fritak
rettssikkerhet rettsvern
rettshjelp juridisk+bistand
klageinstans ankeinstans klagenemnd
ikrafttredelse virkningstidspunkt
konvensjon traktat
trakassering krenkelse
hatprat hatytring hatefull+ytring
rasisme fremmedfrykt
opphavsrett åndsverk immaterialrett
oppfinnelse patent
umyndig mindreårig
mindreårig barn
skilsmisse samlivsbrudd
ekteskap giftermål
eierskap eiendomsrett
eier hjemmelshaver
fradeling tomtedeling delingssak
ekspropriasjon tvangsinnløsning
ekspropriere tvangsinnløse
tomtefeste bygsel festeavtale
festeavgift tomteleie
tvangsmulkt dagbot
avtalebrudd kontraktsbrudd mislighold
lovproposisjon lovforslag
åpenhet transparens
dokumentinnsyn innsynsrett
# Plan og bygg
detaljregulering reguleringsplan
områderegulering reguleringsplan
kommuneplan arealdel
oppstartsvarsel planoppstart
sentrum bykjerne
nabolag nærmiljø
boligområde boligfelt byggefelt
rammetillatelse byggetillatelse
igangsettingstillatelse byggetillatelse
ferdigattest brukstillatelse
byggherre tiltakshaver
entreprenør byggefirma
entreprise byggekontrakt
boligblokk leilighetsbygg
rive demolere sanere
renovering rehabilitering
restaurere istandsette
modernisering oppgradering
reparere utbedre
utbedring reparasjon
byggestart anleggsstart
byggetid anleggsperiode
prosjektere planlegge
grunnundersøkelse geoteknikk
tilgjengelighet universell+utforming
heis løfteplattform
toalett wc sanitæranlegg
garderobe omkledningsrom
forsamlingslokale samfunnshus
ladestasjon ladepunkt hurtiglader
muggsopp fuktskade
brannvern brannsikkerhet brannforebygging
rømningsvei nødutgang
grøntområde friområde
gravplass kirkegård gravlund
gjerde inngjerding
støy bråk
bredbånd fiber internettilgang
mobildekning mobilnett
mobilmast basestasjon
lokalisering beliggenhet
bygningsmasse bebyggelse
utnyttelsesgrad byggetetthet
fortetting tettere+bebyggelse
snødeponi snølager
# Vei og transport
veibygging veiutbygging veiprosjekt
asfalt veidekke
veistandard veitilstand
veistrekning parsell
undergang kulvert
sykkelvei sykkelsti gangvei
turvei turløype tursti
fotgjengerfelt gangfelt fotgjengerovergang
fotgjenger gående myke+trafikanter
gatelys veilys gatebelysning
trafikkulykke bilulykke trafikkuhell
trafikksikkerhet trafikktrygging
trafikklys lyssignal lyskryss
bil kjøretøy motorvogn
lastebil tungtransport vogntog
bompenger bomring bomstasjon
parkeringsbot parkeringsgebyr kontrollavgift
holdeplass busstopp bussholdeplass
jernbanelinje togbane togstrekning
fergesamband fergestrekning fergerute
kai brygge
småbåthavn båthavn marina
skip fartøy
skip båt
flyrute flyforbindelse
luftfart flytrafikk
kortbanenett småflyplass
frakt godstransport varetransport
gods frakt
pasientreise pasienttransport syketransport
pendling arbeidsreise
vinterstengt stengt+vei
vektbegrensning tillatt+vekt
honnørbillett honnørrabatt
# Vann, avløp, avfall, bolig
vannlekkasje ledningsbrudd rørbrudd
kloakk spillvann
avløp spillvann
avløpsledning kloakkrør kloakkledning
renseanlegg avløpsrensing
septiktank slamavskiller
drikkevannskilde vannkilde råvann
deponi fyllplass søppelplass
søppel husholdningsavfall
kildesortering avfallssortering
gjenvinningsstasjon miljøstasjon returpunkt
forsøpling søppel
gjenbruk resirkulering
boligmangel bolignød boligbehov
bostøtte boligstøtte
utleiebolig leiebolig utleieleilighet
studentbolig studenthybel studenthjem
bofellesskap samlokaliserte+boliger
eldrebolig omsorgsbolig trygdebolig
borettslag boligsameie
hyttefelt hytteområde
hyttebygging fritidsbebyggelse
bosted bopel bostedsadresse
fraflytting utflytting
spredtbygd grisgrendt
utkant distrikt periferi
# Skole og barnehage
utdanningsinstitusjon læreanstalt
gymnas videregående+skole
skolekrets inntaksområde
skolenedleggelse skolestruktur
skolegård uteområde
privatskole friskole
internat elevhjem
rektor skoleleder
skolefritidsordning sfo aktivitetsskole
skolemåltid skolemat skolelunsj
lekse hjemmearbeid
undervise forelese
timetall undervisningstid
ufaglært ukvalifisert
assistent medhjelper
dysleksi lesevanske
barnehagelærer førskolelærer
barnehageopptak barnehageinntak
foreldrebetaling barnehagepris
foreldreutvalg foreldreråd fau
skolemiljø læringsmiljø
yrkesfag fagopplæring yrkesutdanning
skolegang utdanning
# Studenter og studentforeninger
bråk ordensforstyrrelse
studiepoeng vekttall
studiemiljø læringsmiljø
emneevaluering kursevaluering studentevaluering undervisningsevaluering
fjernundervisning nettundervisning digital+undervisning
utenlandsopphold utveksling
utvekslingsstudent gjestestudent internasjonal+student
skolepenger studieavgift
sensur karaktersetting
sensor bedømmer
karakterklage klagesensur
juks fusk plagiat
hovedoppgave masteroppgave
avhandling doktoravhandling
disputas doktorgradsprøve
vitnemål diplom eksamensbevis
dekan fakultetsleder
studentparlament studentråd
studentrepresentant studenttillitsvalgt tillitsstudent
studentvelferd studentsamskipnad
studentlag studentklubb
studentforening studentlag
linjeforening studentlag
fadderuke fadderperiode
studiestart semesterstart
førsteårsstudent nystudent
immatrikulering immatrikulasjon semesteråpning
bankett festmiddag
spørrekonkurranse quiz
alkoholfri rusfri edru
alkoholregler skjenkeregler
alkoholpolitikk ruspolitikk
utested skjenkested
ølsalg alkoholsalg
vin alkohol
sprit brennevin
sprit alkohol
bartender barvakt barpersonale
slagsmål slåsskamp
bortvise utestenge
hytte koie
hytteleie hytteutleie
hyttestyre hyttekomite
klubbhus foreningslokale
sosialt+samvær sosial+aktivitet trivselstiltak
profilklær klubbgenser
generalforsamling medlemsmøte
årsmøte medlemsmøte
interimsstyre midlertidig+styre
festkomite arrangementskomite
arrangementsansvarlig festsjef
bedriftskontakt næringslivskontakt bedriftskomite
informasjonsansvarlig kommunikasjonsansvarlig pr-ansvarlig
økonomisjef økonomiansvarlig
overlapp overlevering
# Helse og omsorg
sykehus hospital
poliklinikk dagbehandling
sengeplass sykehusseng
kirurgi operasjon
primærhelsetjeneste kommunehelsetjeneste
helsevesen helsetjeneste helsesektor
helsehjelp behandling
symptom sykdomstegn
blodprøve prøvetaking
røntgen bildediagnostikk radiologi
screening masseundersøkelse
diabetes sukkersyke
overvekt fedme
revmatisme gikt
demens alzheimer
epidemi smitteutbrudd
hiv aids
abort svangerskapsavbrudd
infertilitet barnløshet
assistert+befruktning prøverør
spedbarn nyfødt
dødsfall bortgang
dødelighet dødsårsak mortalitet
begravelse bisettelse gravferd
organdonasjon transplantasjon
palliativ lindrende
palliasjon lindrende+behandling
eutanasi aktiv+dødshjelp
tvangsbehandling tvungen+behandling
sinnslidelse psykisk+lidelse
depresjon nedstemthet
spiseforstyrrelse anoreksi
rusmisbruker rusavhengig narkoman
rusmisbruk rusproblem
dop narkotika
hasj cannabis
snus tobakk
sigarett tobakk
røykfri røykeforbud tobakksfri
pengespill gambling
allergi overfølsomhet
renhold rengjøring
rengjøring vask
karantene isolering
munnbind ansiktsmaske
feilbehandling pasientskade
praktisk+bistand hjemmehjelp
hjemmebasert+omsorg hjemmetjeneste
støttekontakt fritidskontakt
omsorgslønn omsorgsstønad
bpa personlig+assistanse
assistanse bistand
dagsenter dagtilbud
sykehjemsplass institusjonsplass langtidsplass
høreapparat hørselshjelpemiddel
døv hørselshemmet
tunghørt hørselshemmet
blind synshemmet
svaksynt synshemmet
handikappet funksjonshemmet
handikap funksjonsnedsettelse
bevegelseshemmet rullestolbruker
helsekø ventetid
helsekø venteliste
forebyggende+arbeid helsefremmende+arbeid folkehelsearbeid
levealder livslengde
livsstil levevaner
mosjon trening
mosjon fysisk+aktivitet
treningssenter treningsstudio helsestudio
hjertestarter defibrillator
luftambulanse ambulansehelikopter
nødnummer nødtelefon
akutt øyeblikkelig+hjelp
akutthjelp legevakt
tannregulering kjeveortopedi
helsefagarbeider hjelpepleier omsorgsarbeider
helseskade skadevirkning
# Forskning, data, personvern, etikk
forskningsfusk vitenskapelig+uredelighet
uredelighet forskningsfusk
informant forsøksperson forskningsdeltaker
informant respondent
meningsmåling holdningsundersøkelse
meningsmåling spørreundersøkelse
feltarbeid datainnsamling
datagrunnlag datamateriale tallmateriale
metode framgangsmåte
stikkprøve utvalgsundersøkelse
eksperiment forsøk
dyreforsøk forsøksdyr
forskningsinstitutt forskningssenter forskningsinstitusjon
forskergruppe forskningsgruppe forskerteam
stipendiat doktorgradsstudent
fagartikkel publikasjon vitenskapelig+artikkel
litteraturgjennomgang kunnskapsoppsummering
kunnskapsbehov kunnskapshull forskningsbehov
personopplysning persondata
anonymisere avidentifisere
anonym avidentifisert
kameraovervåking videoovervåking
dataangrep cyberangrep
hacking datainnbrudd
hacking dataangrep
informasjonssikkerhet datasikkerhet cybersikkerhet
datalekkasje personvernbrudd
sikkerhetskopi backup
skylagring skytjeneste
driftsstans nedetid driftsavbrudd
app applikasjon
programvare applikasjon
skjema blankett
algoritme kunstig+intelligens
språkmodell kunstig+intelligens
arvestoff dna
genteknologi genmodifisering
biobank prøvesamling
vevsprøve biopsi
utlevere tilgjengeliggjøre
moralsk etisk
moral etikk
uetisk umoralsk
samfunnsnytte nytteverdi
reservasjonsrett trekke+samtykke
forhåndsgodkjenning etisk+godkjenning
kohort befolkningsundersøkelse
framskriving prognose
anslag estimat
beregne kalkulere
beregning kalkyle
# Samiske forhold
reinbeiteområde reinbeite beiteland
flyttlei flyttevei
trekklei reintrekk trekkvei
reinpåkjørsel påkjørt+rein
lavvo telt
gamme torvhytte
beitekrise låste+beiter
rovviltskade rovvilttap rovdyrskade
skoltesamisk østsamisk
romanifolk tater
selvbestemmelse selvråderett autonomi
tradisjonskunnskap tradisjonell+kunnskap erfaringsbasert+kunnskap
samisk+håndverk duodji
husflid håndverk
samedrakt kofte
samedrakt gakti
bunad folkedrakt
noaide sjaman
reinflytting flytting+rein
slaktevekt vektgrense
øvre+reintall reintallsgrense
beitetrykk beitebelastning
beiteslitasje overbeiting
konsultasjonsplikt konsultasjonsrett
konsultasjonsavtale konsultasjonsprosedyre
arealtap tapt+beiteland
urfolksspråk minoritetsspråk
# Språk
språkrettighet språklov
språkstyrking språkrevitalisering språkvitalisering
målform skriftspråk
dialekt målføre
skrivefeil stavefeil
ortografi rettskriving
ortografi skrivemåte
rettskrivingsnorm skriftnormal
grammatikk språklære
alfabet bokstav
tegnsett skrifttegn
neologisme nyord nytt+ord
fagterm fagord
term fagord
begrep term
fagspråk fagterminologi
definisjon begrepsforklaring
språkråd språknemnd språkorgan
oversetter translatør
språkreir språkbad
klarspråk enkelt+språk
korrekturlesing språkvask
omskilting nye+skilt
ordforråd vokabular
# Landbruk, fiske, jakt
gårdsdrift landbruk
matjord dyrkamark jordbruksareal
nydyrking oppdyrking
møkk gjødsel
sprøytemiddel plantevernmiddel
husdyr buskap
kveg storfe
gris svin
høne fjørfe
småfe sau
utmarksbeite beitebruk
dyrevern dyrevelferd
matforsyning matproduksjon
matsikkerhet selvforsyning
jordbruksstøtte landbrukstilskudd produksjonstilskudd
hogst avvirkning
tømmer trevirke
fiskekvote fangstkvote
fiskebåt fiskefartøy sjark
torsk skrei
sportsfiske fritidsfiske
oppdrettsanlegg merd akvakulturanlegg
fiskeoppdrett akvakultur
fiskeoppdrett havbruk
lakserømming rømt+laks
grunnrenteskatt lakseskatt
spøkelsesgarn tapte+redskap
skadefelling felling uttak
fellingstillatelse skadefelling
jaktkort jegeravgift
rovdyr predator
# Natur, miljø, energi
naturreservat verneområde
biologisk+mangfold naturmangfold
biologisk+mangfold artsmangfold
rødliste truet+art
utryddingstruet truet+art
fremmedart fremmed+art svarteliste
vegetasjon planteliv flora
dyreliv fauna
myr våtmark
elv vassdrag
bekk vassdrag
innsjø ferskvann
hav sjø
snøras snøskred
jordras jordskred leirskred
steinras steinsprang
uvær storm ekstremvær
flomsikring flomvern erosjonssikring
rassikring skredsikring
naturskade naturulykke naturkatastrofe
klimaendring klimaforandring
klimagass drivhusgass karbonutslipp
utslippsfri nullutslipp klimanøytral
giftstoff miljøgift
luftforurensning svevestøv
atomkraft kjernekraft
radioaktivitet atomstråling
gruveavfall avgangsmasse
steinbrudd masseuttak pukkverk
malm mineralforekomst
mineralutvinning gruvedrift
mineralutvinning bergverk
oljeboring oljeleting petroleumsvirksomhet
kraftlinje kraftledning høyspentlinje strømlinje
strømbrudd strømstans strømutfall
energisparing strømsparing energieffektivisering enøk
solenergi solcelle
kraftutbygging vannkraftutbygging vassdragsutbygging
demning dam
bensin drivstoff
friluftsliv turgåing
allemannsrett ferdselsrett
skiløype løypenett
terrengkjøring barmarkskjøring
firhjuling atv
luktplage vond+lukt
# Forsvar, politi, beredskap
hær militær
militærøvelse militær+øving
soldat vernepliktig
verneplikt førstegangstjeneste militærtjeneste
garnison militærleir
kaserne militærleir
krig væpnet+konflikt
sprengstoff eksplosiv
etterretning spionasje
kriseledelse krisestab beredskapsledelse
katastrofe krise
ulykke uhell
redningsaksjon leteaksjon redningstjeneste
brannvesen brannkorps
politistasjon lensmannskontor
politimann politibetjent polititjenestemann
politireform nærpolitireform
arrestere pågripe
varetekt fengsling
fengsel kriminalomsorg
fange innsatt
voldtekt seksuelt+overgrep
familievold nære+relasjoner
kriminell lovbryter
asylmottak flyktningmottak
utvise deportere
utvisning deportasjon
menneskehandel trafficking
risikoanalyse risikovurdering sårbarhetsanalyse
alarm varsel
rekruttskole førstegangstjeneste
forsvarsanlegg militærbase
tyveri stjele
innbrudd tyveri
# Kultur, idrett, medier, kirke
filmvisning kino
skuespill teaterstykke
orkester ensemble
maleri billedkunst
statue monument byste
monument minnesmerke
bauta minnesmerke
utsmykking kunstnerisk+utsmykking
galleri kunstutstilling
arkeologi utgraving
fornminne kulturminne
fornminne arkeologisk+funn
verneverdig bevaringsverdig
bevare verne
bygningsvern gamle+bygninger
bygdebok lokalhistorie
forlag utgiver
bokbuss mobilt+bibliotek
dikt lyrikk poesi
forfatter skribent
kulturarbeider kunstner
skiheis skitrekk
skiheis alpinanlegg
badeanlegg svømmehall
badeanlegg basseng
avisartikkel medieoppslag
journalist reporter
medieomtale presseomtale medieoppslag
annonse kunngjøring
reklame markedsføring
leserinnlegg kronikk
falske+nyheter desinformasjon
gudstjeneste høymesse
sogneprest kapellan
bedehus kapell
religion livssyn
vielse bryllup
# Barn, unge, eldre, velferd
tenåring ungdom
barnehjem barnevernsinstitusjon
barnemishandling vold+barn
barnefattigdom lavinntektsfamilie
fritidsklubb ungdomsklubb ungdomshus
utekontakt oppsøkende+arbeid
fødselstall barnekull
fødselsrate fruktbarhet
aleneforelder enslig+forsørger
homofil skeiv
kjønnslemlestelse omskjæring
eldresenter seniorsenter aktivitetssenter
ensomhet sosial+isolasjon
vernet+bedrift arbeidsmarkedsbedrift vekstbedrift
integrering inkludering
innvandring migrasjon
fremmedspråklig minoritetsspråklig
utviklingshjelp utviklingsbistand
fattig lavinntekt
kjønnsidentitet transperson
kvinnesak likestilling
# Verb og verbalord
starte igangsette
påbegynne igangsette
igangsetting oppstart
forbedre utbedre
svekke forringe
minske redusere
senke redusere
begrense innskrenke
begrensning restriksjon
sjekke kontrollere
utrede undersøke
utrede kartlegge
overveie vurdere
motvirke hindre
forebygge forhindre
bistå hjelpe
assistere bistå
forlange kreve
anke påklage
klage påklage
påpeke bemerke
hevde anføre
begrunne grunngi
begrunnelse grunngiving
redegjøre forklare
utforme utarbeide
beholde opprettholde
overlate delegere
reetablere gjenopprette
medvirke delta
annullere oppheve
nekte avslå
akseptere godta
akseptere godkjenne
utløpe opphøre
opphør avvikling
anerkjenne godkjenne
misbillige kritisere
forhale forsinke
avdekke avsløre
framsette fremme
samtykke godkjenne
betinge forutsette
forutsetning vilkår
virkning effekt
ulempe bakdel
"""

# Norwegian words that mean something else in English, or the same.
ALIKE = """
age alibi band bear bill bind brand bred brev chat den design dialog fall fart fine fond for gas gender gift gym hardware her home hit
job lag lake land let lever lite mine most norm not opera over park plot port power pub rare rest ring rule sale sex skill slag smoking
software song stage star step stole stress strand sum talk tank tall team term test time tone top tour trio trapper workshop service web
"""

# How English words end, and what may stand there in the dictionary.
ENGLISH_ENDINGS = (
    *(("'s", ""), ("’s", ""), ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("s'", "")),
    *(("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("isation", "ization"), ("ise", "ize"), ("our", "or")),
)


def _read(table: str) -> list[tuple[str, tuple[str, ...]]]:
    rows = (row.partition(":") for row in table.strip().splitlines() if not row.startswith("#"))
    return [(word, tuple(said.split())) for word, _, said in rows]


FROM_ENGLISH = dict(_read(ENGLISH))
"""By a word, or several with spaces between ("annual report")."""
KIN = tuple(tuple(row.split()) for row in KINSHIP.strip().splitlines() if not row.startswith("#"))

_ENGLISH_WORDS = frozenset(word for entry in FROM_ENGLISH for word in entry.split())
# What is asked for in one word may be Norwegian: "fall", "brand", "service".
_NORWEGIAN_WORDS = frozenset(
    (*(word for said in FROM_ENGLISH.values() for word in said), *(word for row in KIN for word in row), *ALIKE.split())
)


def find_english(word: str) -> str:
    """Return the form of an English word that the dictionary has; the word itself where it has none."""
    folded = word.casefold()
    forms = [folded, *(folded.removesuffix(end) + other for end, other in ENGLISH_ENDINGS if folded.endswith(end))]
    return next((form for form in forms if form in FROM_ENGLISH), folded)


def is_english(words: Sequence[str]) -> bool:
    """True if all words of a question are in the English half of the dictionary, and one of them is no Norwegian word."""
    forms = [find_english(word) for word in words]
    return bool(forms) and all(form in _ENGLISH_WORDS for form in forms) and not _NORWEGIAN_WORDS.issuperset(forms)
