"""A dictionary from English to Norwegian of what public bodies write about, topic by topic.

A row holds the word or the words asked for, then what a Norwegian text may say, the surest first. All are read as terms
(`index.language.analysis`), so one form of a word is enough; compounds are found by their parts.
"""

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
annual report: årsrapport årsmelding årsberetning
annual: årlig år
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
conflict of interest: inhabilitet habilitet
conflict: konflikt
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
deputy chair: nestleder
deputy leader: nestleder
deputy member: varamedlem
deputy: nestleder vara
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
executive committee: arbeidsutvalg
executive: daglig leder ledelse
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
acquisition: anskaffelse oppkjøp
additional funding: tilleggsbevilgning
affordability: betalingsevne
allocate: fordele tildele bevilge
allocation: fordeling tildeling bevilgning
allowance: godtgjørelse
annual accounts: årsregnskap
appropriation: bevilgning
arrears: restanse etterslep
asset: eiendel
audit: revisjon bokettersyn
auditor: revisor
award: pris utmerkelse tildeling
balance: balanse saldo
bank: bank
bankruptcy: konkurs
basic funding: grunnfinansiering grunnbevilgning
bidder: tilbyder anbyder
bill: regning faktura lovforslag
block grant: rammetilskudd rammebevilgning
bond: obligasjon
book-keeping: bokføring
bookkeeping: bokføring
borrow: lån
bribery: bestikkelse korrupsjon
budget cut: budsjettkutt innsparing
budget: budsjett
capital expenditure: investering
capital: kapital
cash flow: likviditet kontantstrøm
cash: kontanter kasse
charge: avgift gebyr
claim for damages: erstatningskrav
co-financing: medfinansiering samfinansiering
co-funding: medfinansiering samfinansiering
compensation: erstatning kompensasjon
consumer: forbruker
contribution: bidrag tilskudd
core funding: grunnfinansiering
cost overrun: kostnadsoverskridelse overskridelse
cost-benefit: kost nytte
cost-effectiveness: kostnadseffektivitet
cost: kostnad utgift
credit: kreditt
currency: valuta
cut: kutt
cutback: innsparing kutt
cutting: kutt
daily allowance: diett
debt: gjeld
deficit: underskudd
deposit: depositum innskudd
depreciation: avskrivning
discount: rabatt
dividend: utbytte
donate: donere gave bidrag
donation: donasjon gave
earmark: øremerke
earmarked: øremerket
economic plan: økonomiplan
economic: økonomisk
economy: økonomi
equity: egenkapital
estimate: anslag overslag
euro: euro
exchange rate: valutakurs
excise: avgift
expenditure: utgift
expense: utgift
fee: avgift gebyr kontingent
finance: finans økonomi
finances: økonomi
financial plan: økonomiplan
financial report: økonomirapport
financial statement: årsregnskap regnskap
financial support: tilskudd støtte
financial year: regnskapsår
financial: økonomisk finansiell
financier: finansiør
financing: finansiering
fine: bot
fiscal: budsjett skatt
foundation: stiftelse
fund: fond
funding scheme: støtteordning tilskuddsordning
funding: finansiering midler tilskudd støtte
fundraising: innsamling
funds: midler fond
gift tax: gaveavgift arveavgift
grant scheme: tilskuddsordning støtteordning
grant: tilskudd stipend bevilgning
guarantee: garanti
hourly rate: timepris timesats
income: inntekt
inflation: inflasjon prisstigning
inheritance: arv
instalment: avdrag
insurance: forsikring
interest rate: rente
interest-free: rentefri
interest: interesse rente
invest: investere
investment: investering
invoice: faktura
lease: leie
liquidity: likviditet
loan: lån
long-term plan: langtidsplan
loss guarantee: underskuddsgaranti
loss: tap underskudd
main budget: hovedbudsjett
matching funds: egenandel medfinansiering
membership fee: kontingent
mileage: kilometergodtgjørelse
minimum wage: minstelønn
money: penger midler
monopoly: monopol
mortgage: pant boliglån
national budget: statsbudsjett
non-payment: mislighold
operating grant: driftstilskudd driftsstøtte
operating support: driftsstøtte driftstilskudd driftsmidler
operating: drift
operation: drift
outstanding claim: fordring utestående
overhead: fellesutgift
overspending: merforbruk overforbruk
owe: skylde
ownership report: eiermelding eierskapsmelding
pay rise: lønnsøkning lønnsoppgjør
pay: betale lønn
payment: betaling utbetaling
payroll: lønn
pension fund: pensjonsfond pensjonskasse
pension: pensjon
percentage: prosent prosentandel
performance-based: innsatsstyrt resultatbasert
prepayment: forskuddsbetaling
price: pris
procurement rules: anskaffelsesregelverk
procurement: anskaffelse innkjøp
profit: overskudd fortjeneste
profitability: lønnsomhet
profitable: lønnsom
public procurement: anskaffelse
purchase: innkjøp kjøp
quota: kvote
rebate: rabatt
refund: refusjon
reimburse: refundere dekke
reimbursement: refusjon
remaining funds: restmidler
remuneration: godtgjørelse honorar
rent: leie husleie
rental: utleie leie
repayment: tilbakebetaling nedbetaling
reserve: reserve
revenue: inntekt
revised budget: revidert budsjett
salary: lønn
sale: salg
savings: sparing innsparing
scholarship: stipend
self-financing: selvfinansiering selvkost
service charge: serviceavgift felleskostnad
share: aksje andel
shareholder: aksjonær
shareholding: aksjepost eierandel
social security benefit: trygd stønad
social security: trygd folketrygd
sole proprietorship: enkeltpersonforetak
spend: bruke
spending: utgift forbruk
sponsor: sponsor
sponsorship: sponsing
state budget: statsbudsjett
stipend: stipend
stock exchange: børs
stock market: aksjemarked børs
subsidise: subsidiere
subsidy: tilskudd subsidie
supplementary grant: tilleggsbevilgning
surplus: overskudd
tariff: toll tariff
tax rate: skattesats skattøre
tax reduction: skattelette
tax relief: skattelette skattefritak
tax: skatt avgift
taxation: beskatning skatt
tender: anbud
ticket: billett
travel expenses: reiseutgift reisekostnad
treasury: kasse
turnover: omsetning
underspending: mindreforbruk
unpaid: ubetalt
unspent: ubrukt
value added tax: merverdiavgift moms
vat: moms merverdiavgift
venture capital: risikokapital
voucher: kupong
wage negotiation: lønnsforhandling lønnsoppgjør
wage: lønn
wealth: formue
working capital: driftskapital arbeidskapital
write-off: avskrivning
# Law, state and security
accident: ulykke
act: lov
administrative court: forvaltningsdomstol
administrative law: forvaltningsrett
advance voting: forhåndsstemming
air force: luftforsvar
allegation: påstand anklage
ammunition: ammunisjon
annex: vedlegg
annual plan: årsplan virksomhetsplan
apology: unnskyldning beklagelse
appendix: vedlegg
armed forces: forsvar
armed: væpnet
army: hær forsvar
arrest: arrestere
article of association: vedtekt
articles of association: vedtekt
asylum: asyl
attestation: attest
attorney general: riksadvokat
attorney: advokat
audit committee: kontrollutvalg
autonomy: autonomi selvstyre
background: bakgrunn
bailiff: namsmann lensmann
ballot paper: stemmeseddel
ban on alcohol: alkoholforbud skjenkeforbud
bomb: bombe
border: grense
breach of contract: kontraktsbrudd mislighold
breach: brudd
bureaucracy: byråkrati
burglary: innbrudd
cabinet: regjering byråd statsråd
case handling: saksbehandling
case officer: saksbehandler
case processing: saksbehandling
casting vote: dobbeltstemme
certificate: attest sertifikat
certification: sertifisering
chief executive: rådmann kommunedirektør
chief municipal executive: rådmann kommunedirektør
chief of police: politimester politisjef
citizen involvement: innbyggermedvirkning
citizen: borger innbygger
citizenship: statsborgerskap
city council: bystyre
city government: byråd
civil defence: sivilforsvar
civil law: privatrett sivilrett
civil servant: embetsmann tjenestemann
civil society: sivilsamfunn
coalition: koalisjon
complaints board: klagenemnd
condition: vilkår betingelse
conscript: vernepliktig
conscription: verneplikt
constituency: valgkrets
constitution: grunnlov
constitutional: grunnlov konstitusjon
contingency plan: beredskapsplan
convention: konvensjon
corruption: korrupsjon
council member: rådsmedlem kommunestyrerepresentant
council of state: statsråd
councillor: kommunestyremedlem kommunestyrerepresentant bystyremedlem
county administration: fylkesadministrasjon fylkeskommune
county authority: fylkeskommune
county council: fylkesting fylkeskommune
county governor: statsforvalter fylkesmann
court case: rettssak
court of appeal: lagmannsrett
court: domstol rett
cover letter: følgebrev oversendelsesbrev
crime: kriminalitet
criminal: kriminell straff
crisis: krise
custody: varetekt
data protection act: personopplysningslov
data protection: personvern
decision-making: beslutning beslutningsprosess
declaration: erklæring
defamation: injurie ærekrenkelse
defence: forsvar
defense: forsvar
democracy: demokrati
democratic: demokratisk
deputation: deputasjon
detention: internering fengsling varetekt
diplomacy: diplomati
directive: direktiv
disarmament: nedrustning avvæpning
dispensation: dispensasjon
dispute: tvist konflikt
district council: bydelsutvalg
district court: tingrett
draft bill: lovutkast
drug crime: narkotikakriminalitet
drunk driving: promillekjøring
election campaign: valgkamp
election day: valgdag
election turnout: valgdeltakelse
electoral roll: manntall
electoral: valg
embassy: ambassade
emergency services: nødetat
emergency: beredskap nød
enforcement: håndheving
ethical: etisk
ethics: etikk
europe: europa eu
european union: eu
european: europeisk eu
evacuation: evakuering
eviction: utkastelse fravikelse
evidence: bevis dokumentasjon
exception: unntak
exemption: fritak unntak dispensasjon
expiry: utløp
explosion: eksplosjon
explosive: eksplosiv sprengstoff
expropriation: ekspropriasjon
extremism: ekstremisme
fact sheet: faktaark
final report: sluttrapport
fire brigade: brannvesen
fire service: brannvesen
fire: brann
firearm: våpen skytevåpen
firing range: skytefelt skytebane
firing: skyting oppsigelse
forces: styrke
foreign affairs: utenriks
foreign: utenlandsk
formal: formell
formation: dannelse opprettelse
founder: stifter grunnlegger
founding meeting: stiftelsesmøte
fraud: bedrageri svindel
free speech: ytringsfrihet
freedom of expression: ytringsfrihet
freedom of religion: religionsfrihet
freedom of speech: ytringsfrihet
gambling: pengespill
global: global
green paper: høringsnotat utredning
guard: vakt
hate crime: hatkriminalitet
hate speech: hatprat hatytring
head of administration: administrasjonssjef rådmann
head of department: avdelingsleder ekspedisjonssjef
head of state: statsoverhode
home guard: heimevern
human rights: menneskerettighet
illegal: ulovlig
immigrant: innvandrer
immigration: innvandring
imprisonment: fengsel fengselsstraff
independence: uavhengighet selvstendighet
independent: uavhengig
indigenous: urfolk
inspector: inspektør
integration: integrering
intelligence service: etterretningstjeneste
interim: midlertidig
internal audit: internrevisjon
internal control: internkontroll
international: internasjonal
interpellation: interpellasjon
investigation: etterforskning gransking undersøkelse
judge: dommer
judgement: dom skjønn
judgment: dom
judicial: rettslig
jurisdiction: jurisdiksjon myndighet
justice: justis rettferdighet
keynote: hovedforedrag
law: lov
lawsuit: søksmål
lawyer: advokat
lay judge: meddommer lekdommer
lead: lede
legal aid: rettshjelp advokathjelp
legal basis: hjemmel lovhjemmel
legal certainty: rettssikkerhet
legal protection: rettssikkerhet rettsvern
legal: juridisk rettslig lovlig
legislation: lovgivning lov
letter of allocation: tildelingsbrev
letter of award: tildelingsbrev
liability: ansvar
licence: lisens bevilling
license: lisens bevilling
licensing: bevilling konsesjon
liquor: brennevin alkohol
list of candidates: kandidatliste valgliste
list of members: medlemsliste
list of participants: deltakerliste
lobbying: lobbyvirksomhet lobby
local council: kommunestyre lokalråd
local government: kommunestyre kommune
local: lokal kommune kommunal
locally elected: folkevalgt
mayor: ordfører
mediation: megling mekling
mediator: megler mekler
meeting papers: sakspapir
meeting place: møtested
member of parliament: stortingsrepresentant
memorandum of understanding: intensjonsavtale
military exercise: øvelse militærøvelse
military service: verneplikt førstegangstjeneste
military training area: øvingsområde skytefelt
military: militær forsvar
minister: minister statsråd
ministry: departement
minutes secretary: referent protokollfører
misuse: misbruk
mobilisation: mobilisering
municipal council: kommunestyre
municipal director: kommunedirektør rådmann
municipal executive board: formannskap
municipal: kommunal kommune
municipality: kommune
murder: drap mord
nation: nasjon
national: nasjonal
negotiate: forhandle
negotiation: forhandling
neutrality: nøytralitet
nominating committee: valgkomite
nomination committee: valgkomite nominasjonskomite
non-compliance: avvik
non-profit: ideell
oath: ed
obligation: plikt forpliktelse
occupation authorities: okkupasjonsmakt
offence: lovbrudd forseelse
official gazette: lovtidend
official journal: postjournal
parliament: storting parlament
parliamentary election: stortingsvalg
parliamentary: parlamentarisk storting
party: parti fest
patent: patent
peace: fred
penalty: straff bot
perpetrator: gjerningsmann
platform for cooperation: samarbeidsplattform
police officer: politimann politibetjent
police: politi
policy: politikk
political: politisk
politician: politiker
politics: politikk
polling station: valglokale stemmelokale
postal voting: brevstemme poststemme
power of attorney: fullmakt
power: makt kraft
pre-trial: varetekt
precedent: presedens
preparedness: beredskap
prevention: forebygging
prime minister: statsminister
prison: fengsel
privacy policy: personvernerklæring
privacy: personvern
private member bill: representantforslag
private: privat
processing time: saksbehandlingstid
property: eiendom
proportional representation: forholdstallsvalg forholdsvalg
prosecution: påtale tiltale
protection: vern beskyttelse
proxy: fullmakt
public hearing: folkemøte høring
public interest: allmenninteresse
public meeting: folkemøte
public prosecutor: statsadvokat
public sector: offentlig
public: offentlig
question time: spørretime spørsmålsrunde
radicalisation: radikalisering
range: omfang felt
ratification: ratifisering
ratify: ratifisere
re-election: gjenvalg
recusal: inhabilitet fratre
refugee: flyktning
region: region
regional council: regionråd
regional: regional
register of members: medlemsregister
regulate: regulere
regulation: forskrift regulering
regulatory: regulatorisk
rescue vessel: redningsskøyte
rescue: redning
reservation: forbehold
restriction: begrensning restriksjon
right: rett rettighet
rights: rettighet
risk: risiko
robbery: ran
royal: kongelig
rule of law: rettsstat
rule: regel
sabotage: sabotasje
safety: sikkerhet trygghet
sanction: sanksjon
scandal: skandale
sea rescue: redning
secret ballot: hemmelig
secretary of state: statssekretær
security: sikkerhet
self-determination: selvbestemmelse
self-government: selvstyre
sentence: straff dom
sheriff: lensmann
shift system: skiftordning turnus
shooting range: skytefelt skytebane
shooting: skyting
show of hands: håndsopprekning
signature: underskrift signatur
smuggling: smugling
soldier: soldat
speaking order: talerliste
speaking time: taletid
standing committee: komite fagkomite
state secretary: statssekretær
state: stat
steering committee: styringsgruppe styringskomite
strategic plan: strategiplan
subpoena: stevning
supervisory authority: tilsynsmyndighet
supreme court: høyesterett
surveillance: overvåking
territory: territorium
terrorism: terrorisme terror
theft: tyveri
threat: trussel
time limit: tidsfrist frist
trade union: fagforening
training ground: øvingsområde
treaty: traktat
tribunal: nemnd domstol
union: fagforening forbund
validation: validering
verdict: dom kjennelse
veteran: veteran
vice: nestleder
victim of violence: voldsoffer
victim: offer
video meeting: videomøte fjernmøte
violence: vold
vote of confidence: tillitsvotum mistillit
voter turnout: valgdeltakelse
voter: velger
voting age: stemmerettsalder
voting right: stemmerett
war memorial: krigsminnesmerke bauta
war: krig
weapon: våpen
welfare: velferd
whistleblower: varsler
whistleblowing: varsling
white paper: stortingsmelding melding
witness: vitne
# Health and care
abortion: abort
abuse: misbruk overgrep
acute: akutt
addiction: avhengighet rus
adhd: adhd
admission: innleggelse opptak
adult: voksen
adverse event: bivirkning uønsket
aftercare: ettervern
age: alder
ageing: aldrende eldre alder
aging: aldrende eldre alder
alarm: alarm trygghetsalarm
alcohol: alkohol
allergy: allergi
ambulance: ambulanse
ambulatory: ambulant
anaesthesia: anestesi narkose
antibiotic: antibiotika
antimicrobial resistance: antibiotikaresistens
anxiety: angst
appointment system: timebestilling
arthritis: leddgikt revmatisme
assistive device: hjelpemiddel
assistive technology: hjelpemiddel velferdsteknologi
asthma: astma
autism: autisme
back pain: ryggsmerte ryggplage
bacteria: bakterie
biopsy: biopsi
birth: fødsel
blood test: blodprøve
blood: blod
brain: hjerne
breast cancer: brystkreft
breastfeeding: amming
burden of disease: sykdomsbyrde
burden: byrde
burnout: utbrenthet
cancer: kreft
cardiovascular disease: hjertesykdom hjerteinfarkt
care: omsorg pleie
caregiver: pårørende
carer: pårørende
caries: karies
cause of death: dødsårsak
cervical cancer: livmorhalskreft
chief physician: overlege kommuneoverlege
child health clinic: helsestasjon
child welfare: barnevern
chiropractor: kiropraktor
chronic: kronisk
clinic: klinikk
clinical pathway: pasientforløp pakkeforløp
clinical trial: klinisk
clinical: klinisk
clinician: kliniker
coercion: tvang
community nurse: hjemmesykepleier helsesykepleier
comorbidity: samsykelighet komorbiditet
consultation fee: egenandel
contagious: smittsom
contraception: prevensjon
contraceptive: prevensjon prevensjonsmiddel
coordination reform: samhandlingsreform
coronavirus: korona koronavirus
cough: hoste
covid: korona covid
cure: kur
day care: dagsenter barnehage
day centre: dagsenter
death: død
decontamination: dekontaminering rensing
defibrillator: hjertestarter
delirium: delirium
dementia: demens
dental care: tannhelse tannhelsetjeneste
dental hygienist: tannpleier
dental service: tannhelsetjeneste
dental: tann oral
dentist: tannlege
depression: depresjon
diabetes: diabetes
diagnosis: diagnose
diagnostic: diagnostikk
diet: kosthold
dietitian: ernæringsfysiolog
disability: funksjonsnedsettelse funksjonshemmet
disabled: funksjonshemmet
disease: sykdom
dispensing: utlevering
dna: dna
doctor: lege
donor: donor giver
drowning: drukning
drug abuse: rusmisbruk
drug addict: rusavhengig rusmisbruker
drug addiction: rusavhengighet narkotika
drug: legemiddel medikament rusmiddel
e-health: ehelse
ear: øre
eating disorder: spiseforstyrrelse
eczema: eksem
elderly: eldre
electronic health record: pasientjournal journalsystem
electronic patient record: pasientjournal journalsystem
emergency department: akuttmottak
emergency medicine: akuttmedisin
emergency room: legevakt akuttmottak
emergency ward: akuttmottak
end of life: livsslutt palliativ
environmental health: helsevern miljørettet
epidemic: epidemi
epilepsy: epilepsi
exercise: trening
eye: øye
face mask: munnbind
family doctor: fastlege
family therapy: familieterapi familievern
family: familie
fertility: fertilitet fruktbarhet
fever: feber
first aid: førstehjelp
flu: influensa
foetus: foster
follow-up appointment: etterkontroll
food poisoning: matforgiftning
fracture: brudd
frailty: skrøpelighet
frostbite: frostskade
gender: kjønn
gene: gen
general practice: allmennmedisin allmennpraksis
general practitioner: fastlege
genetic testing: gentest gentesting
genome: genom
geriatric: geriatri geriatrisk
gynaecology: gynekologi
health authority: helsemyndighet helseforetak
health centre: helsestasjon helsesenter
health check: helsekontroll helseundersøkelse
health economics: helseøkonomi
health literacy: helsekompetanse
health professional: helsepersonell
health promotion: helsefremming helsefremmende
health record: pasientjournal helsejournal
health service: helsetjeneste
health trust: helseforetak
health visitor: helsesykepleier helsesøster
health worker: helsearbeider helsepersonell
health: helse
healthcare: helsetjeneste helse
hearing aid: høreapparat
hearing impaired: hørselshemmet
hearing loss: hørselstap
heart attack: hjerteinfarkt
heart: hjerte
hepatitis: hepatitt
herbicide: plantevernmiddel sprøytemiddel
heredity: arv arvelig
hip: hofte
hiv: hiv
home care: hjemmetjeneste
home help: hjemmehjelp
home nursing: hjemmesykepleie
home visit: hjemmebesøk
hospice: hospice lindrende
hospital: sykehus
hygiene: hygiene
illness: sykdom
implant: implantat
infant: spedbarn
infection control: smittevern
infection: infeksjon smitte
infectious: smittsom
infertility: infertilitet barnløshet
influenza: influensa
injury: skade
inpatient: innlagt døgnplass
intensive care: intensiv intensivavdeling
intervention: intervensjon
intoxication: beruselse forgiftning
involuntary: tvang tvungen
isolation: isolasjon isolering
kidney: nyre
knee: kne
laboratory test: laboratorieprøve
legionella: legionella
leukaemia: leukemi
life expectancy: levealder
liver: lever
lung: lunge
malnutrition: underernæring
malpractice: feilbehandling
mammography: mammografi
maternity leave: fødselspermisjon foreldrepermisjon
maternity ward: fødeavdeling fødestue barselavdeling
maternity: barsel fødsel
measles: meslinger
medical centre: legesenter legekontor
medical officer: kommuneoverlege helsesjef
medical record: pasientjournal
medical: medisinsk medisin
medication: legemiddel
medicine: medisin legemiddel
meningitis: hjernehinnebetennelse
menopause: overgangsalder
menstruation: menstruasjon mensen
mental health: psykisk
mental: psykisk
midwife: jordmor
midwifery: jordmor jordmortjeneste
migraine: migrene
miscarriage: spontanabort
morbidity: sykelighet
mortality: dødelighet
mould: mugg
multimorbidity: multimorbiditet
muscle: muskel
mutation: mutasjon
neonatal: nyfødt
neurology: nevrologi
newborn: nyfødt
next of kin: pårørende
nurse: sykepleier
nursing assistant: hjelpepleier helsefagarbeider
nursing home: sykehjem
nursing student: sykepleierstudent
nursing: sykepleie pleie
nutrition: ernæring
obesity: fedme overvekt
occupational health: bedriftshelsetjeneste
occupational therapist: ergoterapeut
occupational therapy: ergoterapi
operating room: operasjonsstue
operating theatre: operasjonsstue
optician: optiker
oral health: tannhelse munnhelse
oral: muntlig oral
out-of-hours: legevakt
outbreak: utbrudd
outpatient: poliklinikk poliklinisk
overcrowding: overbelegg
overdose: overdose
overweight: overvekt
paediatric: barneavdeling barnelege
pain: smerte
palliative care: palliasjon lindrende
palliative: palliativ lindrende
pandemic: pandemi
paralysis: lammelse
paramedic: ambulansearbeider
patient fee: egenandel
patient record: pasientjournal
patient transport: pasienttransport pasientreise
patient: pasient
perinatal: perinatal
personal assistance: brukerstyrt assistent
personal assistant: brukerstyrt assistent
personalised medicine: persontilpasset presisjonsmedisin
personalised: persontilpasset
personalized: persontilpasset
pharmaceutical: legemiddel
pharmacist: farmasøyt apoteker
pharmacy: apotek
physical activity: mosjon aktivitet
physician: lege
physiotherapist: fysioterapeut
physiotherapy: fysioterapi
podiatry: fotterapi
polio: polio poliomyelitt
precision medicine: presisjonsmedisin persontilpasset
pregnancy: graviditet svangerskap
premature: prematur
prescription: resept
preventive: forebygging
primary care: primærhelsetjeneste
primary health care: primærhelsetjeneste
primary: primær
prostate cancer: prostatakreft
prosthesis: protese
psychiatric: psykiatrisk
psychiatry: psykiatri
psychological: psykologisk
psychologist: psykolog
psychology: psykologi
psychosis: psykose
public health: folkehelse
quality of life: livskvalitet
quarantine: karantene
rabies: rabies
radiation: stråling
radiographer: radiograf
radiology: radiologi
rare: sjelden
readmission: reinnleggelse
recipient: mottaker
record keeping: journalføring
referral: henvisning
regional health authority: helseforetak
rehabilitation: rehabilitering
resistance: motstand resistens
respite care: avlastning
rheumatism: revmatisme
sanatorium: sanatorium
scabies: skabb
schizophrenia: schizofreni
school nurse: helsesykepleier helsesøster
screening: screening
self-harm: selvskading
service user: tjenestemottaker bruker
sex: kjønn
shingles: helvetesild
sick leave: sykefravær
sick note: sykmelding
sickness absence: sykefravær
sickness benefit: sykepenger
side effect: bivirkning
skin: hud
sleep apnoea: søvnapné
smoke-free: røykfri
snus: snus
social worker: sosionom sosialarbeider
specialist nurse: spesialsykepleier
specialist: spesialist
speech therapist: logoped
spine: rygg ryggrad
sprain: forstuing
stem cell: stamcelle
sterile: steril
sterilisation: sterilisering
stress: stress
stretcher: båre
stroke: hjerneslag slag
substance abuse: rusmisbruk rus
substance use: rus rusmiddel
suicide: selvmord
surgeon: kirurg
surgery: kirurgi
swine flu: svineinfluensa
symptom: symptom
syphilis: syfilis
syringe: sprøyte
telemedicine: telemedisin fjernmedisin
testing: testing
therapy: terapi behandling
tobacco: tobakk
tooth: tann
toothache: tannpine
transmission: overføring smittespredning
transplant: transplantasjon
trauma: traume
treatment: behandling
triage: triage
tuberculosis: tuberkulose
tumor: svulst
tumour: svulst
vaccinate: vaksinere
vaccination: vaksinasjon vaksine
vaccine: vaksine
vet: veterinær dyrlege
veterinarian: veterinær dyrlege
veterinary: veterinær
virus: virus
visually impaired: synshemmet
vitamin: vitamin
waiting room: venterom
waiting time: ventetid
ward: sengepost avdeling
well-being: trivsel velvære
whooping cough: kikhoste
wound: sår
x-ray: røntgen
# Research, data and education
abstract: sammendrag
academia: akademia universitet
academic: akademisk faglig
accelerator: akselerator
access: tilgang
accreditation: akkreditering
adaptation: tilpasning tilrettelegging
adoption: adopsjon
after-school: skolefritidsordning sfo
algorithm: algoritme
analysis: analyse
animal testing: dyreforsøk
anonymisation: anonymisering
anonymise: anonymisere
app: app applikasjon
applied research: anvendt
apprenticeship: læreplass lærling
archaeologist: arkeolog
archaeology: arkeologi
artificial intelligence: kunstig intelligens
associate professor: førsteamanuensis
attachment: vedlegg
automation: automatisering
bachelor: bachelor
back-up: sikkerhetskopi
backup: sikkerhetskopi
basic research: grunnforskning
bibliography: bibliografi
big data: stordata
biobank: biobank
bioethics: bioetikk
biology: biologi
biomedical: biomedisinsk
biosecurity: biosikkerhet
biotechnology: bioteknologi
blog: blogg
boarding school: internatskole internat
book: bok
calculation: beregning
call for proposals: utlysning
campus: campus studiested
catchment area: opptaksområde skolekrets
centre of excellence: fremragende
chatbot: chatbot chatrobot
chemistry: kjemi
child abuse: barnemishandling overgrep
child benefit: barnetrygd
child care: barnepass barnehage
childcare: barnepass barnehage
childhood: barndom oppvekst
citation: sitering
class: klasse
classroom: klasserom
cloud: sky skytjeneste
co-creation: samskaping
code of conduct: retningslinje
cohort: kohort
collaboration: samarbeid
college: høyskole
commercialise: kommersialisere
commissioned research: oppdragsforskning
comparative: komparativ sammenlignende
competence: kompetanse
compulsory school: grunnskole
computer science: informatikk
computer system: datasystem
computer: datamaskin
computing: informatikk
confidence interval: konfidensintervall
cookie: informasjonskapsel
copyright: opphavsrett
course: kurs emne
creativity: kreativitet
curriculum: læreplan pensum
custody of children: foreldreansvar
cyber attack: dataangrep
cyber security: datasikkerhet cybersikkerhet
cyber: cyber
cybersecurity: datasikkerhet cybersikkerhet
data breach: personvernbrudd avvik
data controller: behandlingsansvarlig dataansvarlig
data management: datahåndtering
data processing agreement: databehandleravtale
data processor: databehandler
data protection authority: datatilsyn
data protection officer: personvernombud
data sharing: datadeling
data: data
database: database register
dataset: datasett
de-identification: avidentifisering
dean: dekan
deep learning: dyplæring maskinlæring
degree: grad
dictionary: ordbok ordliste
digital exclusion: utenforskap
digitalisation: digitalisering
digitalization: digitalisering
digitisation: digitalisering
diploma: diplom vitnemål
discovery: oppdagelse funn
dissertation: avhandling
distance education: fjernundervisning
distance learning: fjernundervisning
doctoral candidate: stipendiat doktorgradskandidat
doctoral: doktorgrad
doctorate: doktorgrad
document management: dokumenthåndtering
domain name: domenenavn domene
dormitory: internat studenthjem
download: nedlasting
dropout: frafall
e-mail: epost e-post
economist: økonom
education: utdanning undervisning opplæring
educator: pedagog
electronic signature: signatur signering
elementary school: barneskole grunnskole
email: epost e-post
encryption: kryptering
engineer: ingeniør
engineering: ingeniør
enrollment: innskriving opptak
enrolment: innskriving opptak
entrance exam: opptaksprøve
epidemiology: epidemiologi
exam: eksamen
examination: eksamen undersøkelse
excavation: utgraving
exchange: utveksling bytte
expedition: ekspedisjon
experiment: eksperiment forsøk
experimental: eksperimentell
expertise: ekspertise kompetanse
faculty: fakultet
field work: feltarbeid
fieldwork: feltarbeid
file: fil
findings: funn
folk high school: folkehøgskole
font: skrifttype font
forecast: prognose framskriving
foster care: fosterhjem
foster parent: fosterforelder fosterhjem
free school meals: skolemat
funder: finansiør
genetic: genetisk
genetically modified: genmodifisert
genetics: genetikk
geology: geologi
grade: karakter
graduate: kandidat
graduation: avgang vitnemål
grandparent: besteforelder
guardian: verge foresatt
guidance: veiledning
hacking: hacking datainnbrudd
hardware: maskinvare
head teacher: rektor
headmaster: rektor
headteacher: rektor
helpdesk: brukerstøtte
high school: videregående
higher education: høyere utdanning
historian: historiker
home schooling: hjemmeundervisning
homepage: hjemmeside nettside
homework: lekse
hub: knutepunkt
humanities: humaniora
hypothesis: hypotese
identity theft: identitetstyveri
impact assessment: konsekvensutredning konsekvensvurdering
incubator: inkubator
indicator: indikator
industrial property: immaterialrett patent
informatics: informatikk
information technology: informasjonsteknologi ikt
information: informasjon opplysning
infrastructure: infrastruktur
innovation cluster: næringsklynge klynge
innovation: innovasjon innovativ
innovative: innovativ
institute: institutt
institution: institusjon
intellectual property: immaterialrett
interdisciplinary: tverrfaglig
international student: utvekslingsstudent
internationalisation: internasjonalisering
internationalization: internasjonalisering
internet: internett
intranet: intranett
invention: oppfinnelse
juvenile: ungdom mindreårig
kindergarten: barnehage
knowledge base: kunnskapsgrunnlag
knowledge gap: kunnskapshull
knowledge-based: kunnskapsbasert
knowledge: kunnskap
laboratory: laboratorium
language teaching: språkundervisning språkopplæring
laptop: bærbar datamaskin
learning: læring
lecture: foredrag forelesning
lecturer: foreleser lektor
library: bibliotek
linkage: kobling
literacy: leseferdighet
literature review: litteraturgjennomgang kunnskapsoppsummering
login: innlogging pålogging
longitudinal: langtidsstudie longitudinell
lower secondary: ungdomsskole
machine learning: maskinlæring
mailing list: epostliste
master: master
mathematics: matematikk
metadata: metadata
method: metode
methodology: metode metodikk
misconduct: uredelighet
mission-oriented: samfunnsoppdrag målrettet
mobile coverage: mobildekning
mobile network: mobilnett
multidisciplinary: tverrfaglig flerfaglig
music school: kulturskole musikkskole
needs assessment: behovskartlegging
neglect: omsorgssvikt vanskjøtsel
network: nettverk
norm: norm
numeracy: regneferdighet
nursery: barnehage
online: nettbasert nett
open access: åpen tilgang
operating system: operativsystem
orphanage: barnehjem
outage: nedetid driftsstans strømbrudd
parent: forelder foresatt
password: passord
pedagogical: pedagogisk
pedagogy: pedagogikk
peer review: fagfellevurdering
periodical: tidsskrift
personal data: personopplysning
phd: doktorgrad stipendiat
philosophy: filosofi
physical education: kroppsøving
physics: fysikk
pilot project: pilotprosjekt prøveprosjekt
pilot study: pilotstudie forprosjekt
pilot: pilot
plagiarism: plagiat
platform: plattform
portal: portal
postdoc: postdoktor
postdoctoral: postdoktor
practice: praksis
pre-project: forprosjekt
preschool: barnehage
primary school: barneskole grunnskole
principal investigator: prosjektleder
principal: rektor
private school: privatskole friskole
private sector: næringsliv
professor: professor
program: program
programme: program
prototype: prototype
pseudonymisation: pseudonymisering
publication: publikasjon
publish: publisere
pupil: elev
qualitative: kvalitativ
quality: kvalitet
quantitative: kvantitativ
questionnaire: spørreskjema
randomised: randomisert
reading: lesing
rector: rektor
reference group: referansegruppe
register data: registerdata
registry: register
research community: forskningsmiljø
research council: forskningsråd
research fellow: stipendiat
research grant: forskningsmidler
research: forskning
researcher: forsker
respondent: respondent
result: resultat
scholar: forsker
school bus: skolebuss skoleskyss
school camp: leirskole
school day: skoledag
school lunch: skolemat
school meal: skolemat
school structure: skolestruktur
school transport: skoleskyss
school year: skoleår
school: skole
schoolyard: skolegård
science: vitenskap
scientific: vitenskapelig
scientist: forsker
secondary school: ungdomsskole videregående
self-service: selvbetjening
sensor: sensor
server: server tjener
simulation: simulering
smartphone: smarttelefon mobiltelefon
social science: samfunnsvitenskap
software: programvare
space research: romforskning
spam: søppelpost spam
special education: spesialundervisning
special needs: spesialpedagogikk spesialundervisning
spin-off: knoppskyting
statistical: statistisk
statistics: statistikk
streaming: strømming direktesending
student council: elevråd studentråd
student loan: studielån
student teacher: lærerstudent
student: student
study abroad: utenlandsstudium utveksling
study place: studieplass
study: studie
substitute teacher: vikar
supercomputer: superdatamaskin tungregning
supervisor: veileder
survey: undersøkelse kartlegging
system administrator: systemansvarlig driftsansvarlig
systematic review: kunnskapsoppsummering
tablet: nettbrett tablett
teacher training: lærerutdanning
teacher: lærer
teaching aid: læremiddel
teaching material: læremiddel
teaching: undervisning
technological: teknologisk
technology: teknologi
teenager: tenåring ungdom
telecommunications: telekommunikasjon
test bed: testarena
text message: tekstmelding sms
textbook: lærebok læremiddel
theory: teori
thesis: oppgave avhandling
toddler: småbarn
training: opplæring trening
trial: studie utprøving
truancy: skulk fravær
tuition: undervisning skolepenger
tutor: veileder tutor
undergraduate: bachelor
university: universitet
upper secondary school: videregående
upper secondary: videregående
user interface: brukergrensesnitt
user-driven: brukerstyrt
username: brukernavn
validity: gyldighet validitet
value creation: verdiskaping
video conference: videokonferanse videomøte
virtual: virtuell
vocational school: yrkesskole
vocational training: yrkesopplæring
vocational: yrkesfag
web conference: nettmøte videomøte
web editor: webredaktør nettredaktør
web page: nettside
website: nettside hjemmeside
wiki: wiki
wireless: trådløs
youth centre: ungdomshus fritidsklubb
youth club: ungdomsklubb fritidsklubb
youth worker: ungdomsarbeider miljøarbeider
# Business and work
absence rate: fraværsprosent
apprentice: lærling
assistant: assistent
bonus: bonus
bottleneck: flaskehals
brand: merkevare
bullying: mobbing
business plan: forretningsplan
business trip: tjenestereise
business: næring næringsliv bedrift
career: karriere
caretaker: vaktmester
carpenter: snekker tømrer
cashier: kasserer
chef: kokk
cleaner: renholder
cleaning: renhold rengjøring
clerk: kontorist sekretær
colleague: kollega
collective agreement: tariffavtale
collective bargaining: tarifforhandling
commercial: kommersiell
commercialisation: kommersialisering
company car: firmabil
company: selskap bedrift
competency: kompetanse
competition: konkurranse
competitiveness: konkurranseevne
competitor: konkurrent
construction: bygging anlegg
continuing education: etterutdanning videreutdanning
contractor: entreprenør
cooperation: samarbeid
cooperative: samvirke
corporate: selskap bedrift
craftsman: håndverker
customer: kunde
dismissal: oppsigelse avskjed
downsizing: nedbemanning
electrician: elektriker
employ: ansette
employee: ansatt
employer: arbeidsgiver
employment: ansettelse sysselsetting
enterprise: foretak bedrift
entrepreneur: gründer
equal pay: likelønn
expert committee: ekspertutvalg
export: eksport
factory: fabrikk
fisherwoman: fisker
foreign worker: arbeidsinnvandrer
freelancer: frilanser
general manager: direktør leder
growth: vekst
hairdresser: frisør
health and safety: hms arbeidsmiljø
hire: ansette leie
hiring: ansettelse
home office: hjemmekontor
human resources: personalavdeling personal
import: import
industry: industri næring
internal auditor: internrevisor
internship: praksisplass praksis
job creation: sysselsetting arbeidsplass
job description: stillingsbeskrivelse stillingsinstruks
job satisfaction: trivsel arbeidsmiljø
job seeker: arbeidssøker jobbsøker
job: jobb stilling
labor: arbeid
labour: arbeid
layoff: permittering oppsigelse
leave: permisjon
life sciences: livsvitenskap
lockout: lockout
management team: ledergruppe
market: marked
mentor: mentor
middle management: mellomleder
night shift: nattevakt
occupation: yrke
occupational injury: yrkesskade
overtime: overtid
owner: eier
ownership: eierskap
partner: partner samarbeidspartner
partnership: partnerskap samarbeid
permanent position: fastansatt
personnel policy: personalpolitikk
personnel: personell personale
plumber: rørlegger
porter: portvakt portør
position: stilling
probation: prøvetid
production: produksjon
productivity: produktivitet
qualification: kvalifikasjon
reception: mottak resepsjon
receptionist: resepsjonist
recruit: rekruttere
recruitment: rekruttering ansettelse
remote work: hjemmekontor fjernarbeid
resignation letter: oppsigelse
restructuring: omstilling omstrukturering
retail: handel
retailer: forhandler
retirement: pensjonering
safety representative: verneombud
seafarer: sjømann
seniority: ansiennitet
service: tjeneste
severance pay: sluttpakke etterlønn
shift: skift turnus
shop steward: tillitsvalgt
shop: butikk
shortage: mangel
sick pay: sykepenger sykelønn
skill: ferdighet kompetanse
skilled worker: fagarbeider
social dumping: dumping
staff cuts: nedbemanning
staff meeting: personalmøte
staff representative: ansattrepresentant tillitsvalgt
staff: ansatt personale
staffing agency: bemanningsbyrå vikarbyrå
staffing standard: bemanningsnorm
stock: aksje lager
store: butikk
strike: streik
subcontractor: underleverandør underentreprenør
supplier: leverandør
supply: forsyning
team building: lagbygging
teleworking: fjernarbeid hjemmekontor
temp: vikar
temporary position: vikariat engasjement
tourism: turisme reiseliv
tourist: turist
trade: handel
trainee: trainee praktikant
unemployed: arbeidsledig
unemployment: arbeidsledighet
volunteer work: frivillig dugnad
watchman: vaktmann vekter
work environment: arbeidsmiljø
work: arbeid
worker: arbeider
workforce: arbeidskraft
working conditions: arbeidsforhold arbeidsvilkår
working day: arbeidsdag
working environment: arbeidsmiljø
working hours: arbeidstid
working life: arbeidsliv
working: arbeid
workload: arbeidsbelastning
workplace: arbeidsplass
# Environment, land and sea
abattoir: slakteri
acidification: forsuring
agriculture: landbruk jordbruk
air pollution: luftforurensning
air: luft
alpine: alpin
aluminium: aluminium
angling: sportsfiske fiske
animal: dyr
antler: gevir
aquaculture: akvakultur oppdrett havbruk
arable: dyrket dyrkbar
archipelago: øygruppe skjærgård
arctic fox: fjellrev
arctic: arktisk
area: område areal
arsenic: arsen
atmosphere: atmosfære
autumn: høst
battery: batteri
bear: bjørn
beaver: bever
bee-keeping: birøkt
bee: bie
berry picking: bærplukking
berry: bær
bilberry: blåbær
biodiversity: naturmangfold
bioenergy: bioenergi
biofuel: biodrivstoff
biogas: biogass
birch: bjørk
bird: fugl
bog: myr
boundary: grense
brown bear: brunbjørn
butcher: slakter
calf: kalv
carbon capture: karbonfangst
carbon dioxide: karbondioksid
carbon: karbon
carcass: kadaver skrott
cattle: storfe
cave: hule grotte
chemical: kjemikalie kjemisk
chicken: kylling
chlorine: klor
circular economy: sirkulærøkonomi sirkulær
clean-up: opprydding rydding
cleanup: opprydding rydding
climate change: klimaendring
climate: klima
cloudberry: molte multe
coal: kull
coast: kyst
coastal: kyst
cod: torsk
common land: allmenning
compost: kompost
coniferous: barskog
conservation: vern bevaring
consumption: forbruk
contamination: forurensning
copper: kobber
corral: reingjerde gjerde
cow: ku
crofter: husmann
crop: avling
culling: avskyting uttak
cultivation: dyrking
cultural monument: kulturminne
dairy: meieri
deer: hjort
deforestation: avskoging
disaster: katastrofe
dog: hund
drilling: boring
drought: tørke
dump: avfallsdeponi fylling
dust: støv
eagle: ørn
earthquake: jordskjelv
ecosystem: økosystem
eider: ærfugl
electric vehicle: elbil
electricity grid: strømnett kraftnett
electricity: strøm elektrisitet
electrification: elektrifisering
elk: elg
emission: utslipp
energy saving: energisparing enøk
energy: energi
environment: miljø
environmental impact assessment: konsekvensutredning
environmental impact: miljøkonsekvens konsekvensutredning
environmental: miljø
erosion: erosjon
fall: høst
farm: gård
farmer: bonde
farming: jordbruk landbruk
fauna: fauna
felling: hogst felling
fertiliser: gjødsel
fertilizer: gjødsel
firewood: brensel vedhogst
fish farming: oppdrett
fish: fisk
fisherman: fisker
fishery: fiskeri
fishing: fiske
flood protection: flomsikring flomvern
flood: flom
food: mat
forest: skog
forestry: skogbruk
fossil: fossil
fox: rev
fruit: frukt
fur farming: pelsdyroppdrett
fur: pels
game management: viltforvaltning
garbage collection: renovasjon
garbage: søppel avfall
gas: gass
genetic resource: genressurs
geothermal: jordvarme geotermisk
glacier: isbre
goat: geit
gold: gull
golden eagle: kongeørn
goose: gås
grain: korn
grazing land: beite beiteområde
grazing rights: beiterett
grazing: beite
greenhouse gas: klimagass
ground: grunn
groundwater: grunnvann
grouse: rype
habitat: leveområde habitat
hare: hare
heat: varme
heath: lynghei
herd size: reintall flokk
herd: flokk
horse: hest
household waste: husholdningsavfall
hunter: jeger
hunting licence: jegeravgift jaktkort
hunting season: jakttid
hunting: jakt
hydroelectric: vannkraft vannkraftverk
hydrogen: hydrogen
hydropower: vannkraft
incineration: forbrenning
insect: insekt
insecticide: insektmiddel plantevernmiddel
iron: jern
irrigation: vanning
island: øy
lake: innsjø vann
lamb: lam
land consolidation: jordskifte
land: land areal jord
landfill: deponi fyllplass
landowner: grunneier
landslide: ras skred
landslip: skred ras
lead poisoning: blyforgiftning
life cycle: livsløp
light pollution: lysforurensning
litter: forsøpling søppel
livestock: husdyr
lynx: gaupe
manure: gjødsel husdyrgjødsel
meadow: eng
meat: kjøtt
mercury: kvikksølv
microplastic: mikroplast
migration route: flyttlei trekkvei
milk: melk
mine dumping: gruveavfall sjødeponi
mine tailings: gruveavfall
mine: gruve
mineral: mineral
mining: gruve gruvedrift
moose: elg
mosquito: mygg
moss: mose
mountain: fjell
mushroom: sopp
national park: nasjonalpark
natural disaster: naturkatastrofe
natural resource: naturressurs
nature reserve: naturreservat
nature: natur
nesting: hekking
noise: støy
nuclear: atom kjernekraft
ocean: hav
oil spill: oljesøl
oil: olje
organic: økologisk
outdoor recreation: friluftsliv
outfields: utmark
ozone: ozon
pasture: beite
peat: torv
permafrost: permafrost
pest: skadedyr
pesticide: plantevernmiddel sprøytemiddel
petroleum: petroleum olje
pig: gris svin
pine: furu
plant: plante anlegg
plastic: plast
poison: gift
polar bear: isbjørn
pollute: forurense
pollution: forurensning
potato: potet
poultry: fjørfe
power line: kraftlinje kraftledning
power plant: kraftverk
power station: kraftverk
precipitation: nedbør
predator management: rovviltforvaltning
predator: rovdyr
protected area: verneområde
purification: rensing
radioactive: radioaktiv
radioactivity: radioaktivitet
radon: radon
rain: regn
recycle: gjenvinne resirkulere
recycling station: gjenvinningsstasjon miljøstasjon
recycling: gjenvinning resirkulering
red list: rødliste
refuse collection: renovasjon
regulated watercourse: vassdragsregulering
reindeer number: reintall
renewable: fornybar
riparian: kantsone
river: elv
salmon: laks
sea: hav sjø
seabird: sjøfugl
seal: sel
seed: frø såkorn
self-sufficiency: selvforsyning
sewage treatment: avløpsrensing renseanlegg
sewage: avløp kloakk
sheep: sau
shellfish: skalldyr
shepherd: gjeter
slaughterhouse: slakteri
sludge: slam
smallholder: småbruker
smallholding: småbruk
snow: snø
soil: jord
solar power: solkraft solenergi
solar: sol
species: art
spring: vår
spruce: gran
storm: storm
stormwater: overvann
stream: bekk
summer: sommer
surface water: overvann overflatevann
sustainability: bærekraft
sustainable: bærekraft
swamp: myr sump
temperature: temperatur
tick: flått
toxic: giftig
toxin: gift giftstoff
trapping: fangst
treatment plant: renseanlegg
tree: tre
tundra: tundra vidde
turbine: turbin
uranium: uran
vegetable: grønnsak
vegetation: vegetasjon
vermin: skadedyr
waste collection: renovasjon
waste disposal: avfallshåndtering
waste fee: renovasjonsavgift
waste management: avfallshåndtering renovasjon
waste sorting: kildesortering
waste: avfall
water meter: vannmåler
water: vann
waterworks: vannverk
wave: bølge
weather: vær
wetland: våtmark
whale: hval
wild boar: villsvin
wild salmon: villaks
wild: vill
wilderness: villmark
wildlife: vilt
willow: vier
wind farm: vindkraft vindpark
wind power: vindkraft
wind turbine: vindturbin vindmølle
wind: vind
windmill: vindmølle
winter: vinter
wolf: ulv
wolverine: jerv
wool: ull
yield: avkastning avling
zero emission: nullutslipp
zoo: dyrepark dyrehage
# Transport, building and places
accessibility: tilgjengelighet fremkommelighet
accommodation: bolig overnatting
address: adresse
affordable: rimelig
air traffic: flytrafikk
aircraft: fly luftfartøy
airline: flyselskap
airport: flyplass lufthavn
airspace: luftrom
allotment: kolonihage parsell
apartment block: boligblokk
apartment: leilighet
architect: arkitekt
architecture: arkitektur
asbestos: asbest
assembly hall: forsamlingshus samlingslokale
avalanche: skred snøskred
aviation: luftfart
balcony: balkong
bicycle: sykkel
boat: båt
bridge: bro bru
broadband: bredbånd
builder: byggherre
building application: byggesøknad byggesak
building case: byggesak
building permit: byggetillatelse
building site: byggeplass byggetomt
building: bygg bygning
bus line: busslinje bussrute
bus service: busstilbud bussrute
bus: buss
bypass: omkjøringsvei
car sharing: bildeling
car-free: bilfri
car: bil
cargo: gods last
cemetery: kirkegård gravplass
center: senter
centre: senter
chairlift: stolheis
charging station: ladestasjon
city centre: sentrum
city hall: rådhus
city: by
civic centre: samfunnshus
coastal zone: kystsone
coastguard: kystvakt
community centre: samfunnshus grendehus
community: samfunn
commuter: pendler
commuting: pendling
concession: konsesjon
condominium: sameie
conference room: møterom konferanserom
congestion: kø trengsel
construction site: byggeplass
construction work: byggearbeid anleggsarbeid
cottage: hytte fritidsbolig
county: fylke
crossing: kryssing overgang
crossroads: veikryss
cruise: cruise
cycle path: sykkelsti sykkelvei
cycling: sykkel
demolish: rive
demolition: riving
departure: avgang
detached house: enebolig
detailed plan: detaljplan detaljregulering
detour: omkjøring
developer: utbygger
development area: utbyggingsområde
diesel: diesel
district heating: fjernvarme
district: distrikt bydel
draught: trekk
dredging: mudring
driver: sjåfør
driving licence: førerkort
dwelling unit: boenhet
dwelling: bolig
easement: servitutt
electric car: elbil
electric scooter: elsparkesykkel sparkesykkel
emergency exit: nødutgang rømningsvei
energy efficiency: energieffektivisering enøk
equipment: utstyr
evict: utkastelse
express boat: hurtigbåt
facility: anlegg
fairway: farled
fare: takst billettpris
ferry connection: ferjesamband
ferry route: ferjerute ferjesamband
ferry: ferge ferje
fire safety: brannsikkerhet brannvern
firefighter: brannmann brannkonstabel
fish farm: oppdrettsanlegg oppdrett
fish processing: fiskeforedling fiskeindustri
fish stock: fiskebestand
fishing gear: fiskeredskap
fishing licence: fiskekort
fishing rights: fiskerett
fjord: fjord
flat: leilighet
fleet: flåte
flight: fly
floor plan: planløsning plantegning
freight: gods frakt
frequency: frekvens
fuel station: bensinstasjon
fuel: drivstoff
ground lease: festetomt feste
halibut: kveite
harbor: havn
harbour: havn
heating: oppvarming
herring: sild
highway: motorvei riksvei
holiday home: fritidsbolig hytte
home: hjem
hostel: hospits vandrerhjem
hotel: hotell
house rules: husordensregler husorden
house: hus bolig
housing allowance: bostøtte
housing association: borettslag boligbyggelag
housing benefit: bostøtte
housing development: boligutbygging boligfelt
housing estate: boligfelt
housing: bolig
ice: is
indoor climate: inneklima
insulation: isolasjon etterisolering
janitor: vaktmester
king crab: kongekrabbe
land use: arealbruk
land-use plan: arealplan
landlord: utleier
landscape: landskap
leak: lekkasje
leakage: lekkasje
level crossing: planovergang
lifeboat: redningsskøyte livbåt
light rail: bybane
lighting: belysning
listed building: fredet verneverdig
lobster: hummer
local plan: lokalplan reguleringsplan
location: lokalisering plassering
mackerel: makrell
maintenance: vedlikehold
map: kart
marina: småbåthavn båthavn
marine: marin
maritime: maritim sjøfart
market place: torg
motor traffic: motorferdsel
motorist: bilist
motorway: motorvei
multi-purpose hall: flerbrukshall
municipal building: kommunebygg rådhus
mussel: blåskjell
nautical: nautisk
navy: sjøforsvar marine
neighbour: nabo
neighbourhood: nabolag
new building: nybygg
night bus: nattbuss
occupancy: beboelse belegg
off-road driving: motorferdsel barmarkskjøring
one-way street: enveiskjøring
overfishing: overfiske
overpass: bro overgang
park: park
parking space: parkeringsplass
parking: parkering
passenger: passasjer
pedestrian crossing: gangfelt fotgjengerovergang
pedestrian street: gågate
pedestrian: fotgjenger
petrol: bensin
pilot boat: los
pilotage: los losplikt
pipeline: rørledning
planning application: byggesøknad
planning authority: planmyndighet
planning permission: byggetillatelse rammetillatelse
planning programme: planprogram
playground: lekeplass
plot: tomt
plumbing: rørlegging
port authority: havnevesen
port: havn
post office: postkontor
premises: lokale
property owner: grunneier huseier
public transport: kollektivtransport
railway line: jernbanelinje
railway: jernbane
real estate: eiendom
reconstruction: gjenoppbygging gjenreisning
relocate: flytte
relocation: flytting
renovation: oppussing rehabilitering
rental agreement: leieavtale leiekontrakt
repair: reparasjon
right of way: veirett
road closure: veistenging
road safety: trafikksikkerhet
road sign: veiskilt trafikkskilt
road toll: bompenger
road: vei
room: rom
route: rute trase
row house: rekkehus
runway: rullebane
rural: distrikt bygd
rush hour: rushtid
sailing: seiling seilas
sea lice: lakselus
seaweed: tang tare
shelter: krisesenter tilfluktsrom
ship: skip
shipping: skipsfart sjøfart
shipyard: verft skipsverft
shrimp: reke
sign: skilt undertegne
site inspection: befaring
site visit: befaring
site: tomt
smolt: smolt
snow clearing: snørydding brøyting
snow ploughing: brøyting
snowmobile: snøscooter scooter
snowplough: brøytebil
solar panel: solcelle solpanel
spatial planning: arealplanlegging
speed bump: fartshump fartsdemper
speed limit: fartsgrense
speed: fart
square: torg plass
station: stasjon
storeroom: bod lager
storey: etasje
street light: gatelys
street: gate
subletting: fremleie
subway: undergrunnsbane undergang
summer house: sommerhus hytte
surveyor: landmåler
taxi: drosje taxi
tenancy: leieforhold
tenant: leietaker
terminal: terminal
terrace: terrasse
timetable: ruteplan rutetabell
toll: bompenger toll
town centre: sentrum
town council: bystyre
town hall: rådhus
town planner: byplanlegger
town planning: byplanlegging byplan
town: by
traffic jam: kø trafikkork
traffic light: trafikklys lyskryss
traffic: trafikk
train: tog
tram: trikk
transport: transport samferdsel
transportation: transport samferdsel
travel: reise
trawl: trål
trawler: tråler
trip: tur reise
trout: ørret
tugboat: slepebåt taubåt
tunnel: tunnel
underpass: undergang
urban: by
vandalism: hærverk
vehicle: kjøretøy
vessel: fartøy skip
village: bygd tettsted landsby
waiting area: venteareal
warehouse: lager
wastewater: avløpsvann avløp
wreck: vrak
zoning plan: reguleringsplan
zoning: regulering
# Culture, media, language, leisure
actor: skuespiller aktør
advertisement: annonse reklame
advertising: reklame annonse
album: album plate
alcoholic: alkohol
alumni: alumni
amateur: amatør
amusement: underholdning
archivist: arkivar
art: kunst
artefact: gjenstand
article: artikkel kronikk
artificial turf: kunstgress
artist: kunstner
athlete: idrettsutøver
athletics: friidrett
auditorium: auditorium
author: forfatter
ball: ball
band: band
baptism: dåp
bar: bar
basketball: basketball
beer: øl
biathlon: skiskyting
bingo: bingo
bishop: biskop
bookshop: bokhandel
brass band: korps musikkorps
broadcast: kringkasting sending
broadcasting: kringkasting
brochure: brosjyre
burial ground: gravplass gravlund
burial: begravelse gravlegging
cabin: hytte
camp: leir
campaign: kampanje
cartoon: tegneserie tegnefilm
cathedral: domkirke katedral
celebrate: feire
celebration: feiring jubileum
censorship: sensur
championship: mesterskap
charity: veldedig
chess: sjakk
choir: kor
christmas: jul
church council: kirkeråd menighetsråd
church: kirke
churchyard: kirkegård
cinema: kino film
circus: sirkus
climbing: klatring
club: klubb forening
coach: trener
coffee: kaffe
collection: samling innsamling
comic: tegneserie
composer: komponist
concert: konsert
conductor: dirigent
confirmation: konfirmasjon
congregation: menighet
copyright fee: vederlag
craft: håndverk
cremation: kremasjon
cross-country: langrenn
cultural centre: kulturhus kultursenter
cultural grant: kulturmidler kulturstipend
cultural heritage: kulturarv kulturminne
cultural life: kulturliv
cultural: kulturell kultur
culture: kultur
dance: dans
dancer: danser
decoration: utsmykking dekorasjon
designer: designer formgiver
dinner: middag
diocese: bispedømme
doping: doping
drama: drama
dress code: antrekk kleskode
drink: drikke
drunk: beruset
easter: påske
edition: utgave opplag
editor: redaktør
editorial: redaksjonell leder
entertainment: underholdning
entrance fee: inngangspenger
event: arrangement
excursion: utflukt ekskursjon
exhibit: utstille utstilling
exhibition: utstilling
farewell: avskjed farvel
festival: festival
film maker: filmskaper
film: film
filmmaker: filmskaper
fireworks: fyrverkeri
flag: flagg
flyer: flygeblad
football field: fotballbane
football: fotball
funeral: begravelse
gala: galla
gallery: galleri
gambling machine: spilleautomat
game: spill kamp
golf: golf
gospel: evangelium gospel
gym: treningssenter gymsal
gymnasium: gymsal gymnas
gymnastics: turn gymnastikk
handball: håndball
handicraft: duodji håndverk
heritage: kulturminne kulturarv
hike: fottur
hiking trail: tursti turløype
hiking: fottur turgåing
history: historie
hockey: hockey ishockey
holiday: ferie helligdag
ice rink: ishall skøytebane
indoor: innendørs
jazz: jazz
journalism: journalistikk
journalist: journalist
karaoke: karaoke
leaflet: brosjyre flygeblad
leisure: fritid
librarian: bibliotekar
liquor licence: skjenkebevilling
literary: litterær
literature: litteratur
logo: logo
lunch: lunsj
magazine: blad tidsskrift
marathon: maraton
media: media presse
membership card: medlemskort
memorial: minnesmerke minne
missionary: misjonær
monument: monument minnesmerke
mosque: moské
mountaineering: fjellklatring klatring
movie: film
museum: museum
music: musikk
musical: musikal
musician: musiker
news: nyhet
newsletter: nyhetsbrev
newspaper: avis
nightclub: nattklubb
novel: roman
obituary: nekrolog minneord
olympic: olympisk
opening hours: åpningstid
opera: opera
orchestra: orkester
organist: organist
outdoor: utendørs
parade: parade
parish: sogn menighet
pastor: prest pastor
patron: beskytter
performance: forestilling
photo: bilde foto
photographer: fotograf
photography: fotografi fotografering
play: spill lek
poet: dikter lyriker
poetry: lyrikk poesi
poster: plakat
prayer: bønn
press coverage: medieomtale presseomtale
press: presse
priest: prest
prize: pris
procession: prosesjon
public library: folkebibliotek
publicity: publisitet reklame
publisher: forlag utgiver
publishing house: forlag
quiz: quiz
race: løp rase
radio: radio
raffle: utlodning lotteri
referee: dommer
rehearsal room: øvingslokale
rehearsal: øving prøve
religion: religion
religious: religiøs
reporter: journalist
restaurant: restaurant
rowing: roing
running: løping
sailing club: seilforening
sauna: badstue
scene: scene
scout: speider
sculptor: billedhugger
sculpture: skulptur
second-hand: brukt gjenbruk
sermon: preken
serving licence: skjenkebevilling
singer: sanger
skate: skøyte
skating: skøyte
ski resort: skisenter alpinanlegg
ski: ski
skiing: ski skiløping
smoking: røyking
social evening: festkveld
social media: sosiale medier
song: sang
spectator: tilskuer
sport: idrett
sports centre: idrettssenter idrettsanlegg
sports club: idrettslag idrettsforening
sports: idrett
student society: studentsamfunn studentforening
swimming instruction: svømmeopplæring
swimming lesson: svømmeopplæring
swimming pool: svømmehall
swimming: svømming
synod: kirkemøte
team: lag
telephone: telefon
television: tv fjernsyn
theater: teater
theatre: teater
tombola: tombola utlodning
tour: tur omvisning
tourist industry: reiseliv
tournament: turnering
video: video
visitor centre: besøkssenter
visitor: besøkende
volleyball: volleyball
voluntary: frivillig
volunteer: frivillig
wedding: bryllup
wine: vin
workshop leader: kursleder
world championship: verdensmesterskap
worship: gudstjeneste
writer: forfatter
yoga: yoga
# Language
alphabet: alfabet
bilingual: tospråklig
bilingualism: tospråklighet
coastal sami: sjøsame sjøsamisk
cross-border: grenseoverskridende
danish: dansk
dialect: dialekt
duodji: duodji
english: engelsk
ethnography: etnografi
finnish: finsk
folk costume: kofte bunad
folk tale: folkeeventyr eventyr
french: fransk
german: tysk
grammar: grammatikk
interpretation: tolkning tolk
interpreter: tolk
keyboard: tastatur
kven: kvensk kven
land claim: landrettighet
language area: språkområde forvaltningsområde
language: språk
minority language: minoritetsspråk
mother tongue: morsmål
multilingual: flerspråklig
name: navn
national day: nasjonaldag
nomad: nomade flyttsame
nomadic: nomadisk
north sami: nordsamisk
northern sami: nordsamisk
norwegianisation: fornorsking
orthography: rettskriving
place name: stedsnavn
pronunciation: uttale
proofing: korrektur
proofreading: korrektur
proper noun: egennavn
russian: russisk
sacred: hellig
sami council: sameråd
sign language: tegnspråk
skolt sami: skoltesamisk østsamisk
south sami: sørsamisk
southern sami: sørsamisk
speech synthesis: talesyntese
speech: tale
spell checker: stavekontroll korrektur
spell: stave
spelling: skrivemåte stavemåte rettskriving
storytelling: fortelling
swedish: svensk
syntax: syntaks
term: termin periode
terminology: terminologi
text corpus: korpus
translate: oversette
translation: oversettelse
translator: oversetter
truth commission: sannhetskommisjon
usufruct: bruksrett
vocabulary: ordforråd
word list: ordliste
word: ord
written language: skriftspråk
yoik: joik
# Sami affairs
herder: gjeter
herding: reindrift
land rights: rettighet
reindeer herder: reindrift reineier
reindeer herding: reindrift
reindeer husbandry: reindrift
reindeer: rein reindrift
saami: samisk same
sami parliament: sameting
sami: samisk same
slaughter: slakting
traditional knowledge: tradisjonell kunnskap
# People and society
academy: akademi
activity: aktivitet
aid: bistand støtte hjelp
alimony: underholdsbidrag
assault: overgrep
asylum centre: asylmottak
asylum seeker: asylsøker
beggar: tigger
begging: tigging
bereaved: etterlatt
bereavement: sorg
boy: gutt
care home: sykehjem omsorgshjem
child: barn
children: barn
cohabitant: samboer
cohabitation: samboerskap
debt counselling: gjeldsrådgivning
deportation: utvisning deportasjon
disability benefit: uføretrygd
disability council: funksjonshemmede
disability pension: uføretrygd
disadvantaged: vanskeligstilt
divorce: skilsmisse
domestic violence: familievold
equal opportunity: likestilling
equality council: likestillingsutvalg
equality: likestilling likhet
ethnic: etnisk
ethnicity: etnisitet
everyday: hverdag
exploitation: utnyttelse
family reunification: familiegjenforening
father: far
fear: frykt
female: kvinne kvinnelig
feminism: feminisme
food bank: matsentral
forced marriage: tvangsekteskap
forced return: tvangsretur
friend: venn
gay: homofil
genital mutilation: kjønnslemlestelse
girl: jente
girls: jente
group: gruppe
harassment: trakassering
homeless: bostedsløs
homosexual: homofil
honour: ære
human trafficking: menneskehandel
humanitarian: humanitær
husband: ektemann
inclusion: inkludering
inequality: ulikhet
influence: innflytelse påvirkning
inhabitant: innbygger
introduction programme: introduksjonsprogram
lack: mangel
lesbian: lesbisk homofil
lgbt: lhbt
life course: livsløp
livelihood: levebrød
living conditions: levekår
male: mann mannlig
man: mann
marginalised: marginalisert utenforskap
marriage: ekteskap
means test: behovsprøving
men: mann
migrant: migrant innvandrer
migration: migrasjon flytting
minor: mindreårig
mother: mor
nationality: nasjonalitet
needs: behov
old: gammel eldre
oppression: undertrykkelse
orphan: foreldreløs
parental: foreldre
parents: foreldre
pensioner: pensjonist
people: folk
person: person
population: befolkning innbygger
poverty: fattigdom
pressure: press
prostitute: prostituert
prostitution: prostitusjon
racism: rasisme
rape: voldtekt
reception centre: mottak asylmottak
reconciliation: forsoning
refugee camp: flyktningleir
repatriation: repatriering
resettlement: bosetting gjenbosetting
residence permit: oppholdstillatelse
resident: beboer innbygger
resource: ressurs
senior: senior eldre
settle: bosette bosetting
sexual: seksuell
sheltered housing: omsorgsbolig
sheltered workshop: vekstbedrift
single mother: alenemor enslig
single parent: aleneforelder enslig
social assistance: sosialhjelp
social benefits: trygd
social exclusion: utenforskap
social housing: sosialbolig
social services: sosialtjeneste
social: sosial
society: samfunn
stigma: stigma
supported housing: omsorgsbolig bofellesskap
torture: tortur
tradition: tradisjon
transgender: transperson
user involvement: brukermedvirkning
user: bruker
visa: visum
volunteer centre: frivilligsentral
welfare benefit: stønad trygd
welfare office: sosialkontor
widow: enke
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
achievement: måloppnåelse prestasjon
advantage: fordel
aim: mål formål
ambition: ambisjon
attitude: holdning
awareness: bevissthet bevisstgjøring
barrier: barriere hindring
benefit: nytte gevinst ytelse
cancel: avlyse
capacity: kapasitet
centralisation: sentralisering
centralization: sentralisering
challenge: utfordring
classification: klassifisering
close: stenge nedlegge
closure: nedleggelse stenging
comparison: sammenligning
competence development: kompetanseutvikling kompetanseheving
complexity: kompleksitet
concept: konsept begrep
continuity: kontinuitet
criteria: kriterium
criterion: kriterium
criticise: kritisere
criticism: kritikk
damage: skade
decentralisation: desentralisering
decline: nedgang
decrease: nedgang reduksjon
delay: forsinkelse
delayed: forsinket
density: tetthet
development: utvikling
difference: forskjell
disadvantage: ulempe
disagreement: uenighet
distance: avstand
distribution: fordeling utdeling
diversity: mangfold
double: doble dobbel
duration: varighet
effect: effekt virkning
error: feil
expansion: utvidelse
extension: utvidelse forlengelse
failure: svikt
feedback: tilbakemelding
focus area: satsingsområde innsatsområde
half-year: halvår
hazard: fare
impact: konsekvens påvirkning
improvement: forbedring
incident: hendelse
increase: økning
justification: begrunnelse
key figure: nøkkeltall
lesson: leksjon undervisningstime
limit: grense
limitation: begrensning
list: liste
logistics: logistikk
long-term strategy: langtidsplan
lottery: lotteri loddtrekning
main objective: hovedmål
mapping: kartlegging
mid-term: halvår
mistake: feil
misunderstanding: misforståelse
model: modell
motivation: motivasjon
need: behov
obstacle: hindring
opportunity: mulighet
option: alternativ
origin: opprinnelse opphav
overview: oversikt
percent: prosent
perspective: perspektiv
preparation: forberedelse
prognosis: prognose
purpose: formål
quarter: kvartal
ranking: rangering
recognition: anerkjennelse
reconsideration: omgjøring
reduce: redusere
reduction: reduksjon
reputation: omdømme
requirement: krav
satisfaction: tilfredshet
scenario: scenario
scope: omfang
sector: sektor
stage: fase
standard: standard
storage: lager lagring
success: suksess
suggestion: forslag
uncertainty: usikkerhet
vulnerability: sårbarhet
waiting list: venteliste
weakness: svakhet
# Everyday verbs
abandon: oppgi forlate
achieve: oppnå måloppnåelse
acquire: erverve anskaffe
adapt: tilpasse tilpasning
adjust: justere tilpasse
advertise: utlyse annonsere reklame
advise: rådgi veilede
advocate: talsperson påvirkningsarbeid
alert: varsle varsling
allow: tillate
analyse: analysere
announce: kunngjøre utlyse
arrive: ankomme ankomst
assess: vurdere
assign: tildele tilordne
assist: bistå assistere
authorise: bemyndige godkjenne
authorize: bemyndige godkjenne
ban: forbud forby
bid: bud anbud
block: blokkere sperre
build: bygge oppføre
burn: brenne forbrenning
buy: kjøpe innkjøp
calculate: beregne beregning
catch: fangst fange
cite: sitere henvise
clean: rengjøre rense
collect: samle innsamling innhente
commemorate: minnes markere markering
communicate: kommunisere kommunikasjon
compare: sammenligne sammenligning
compensate: kompensere erstatte
compete: konkurrere
complain: klage
complete: fullføre ferdigstille
comply: etterleve overholde
condemn: fordømme
confirm: bekrefte bekreftelse stadfeste
congratulate: gratulere gratulasjon
connect: tilknytte tilkobling
conserve: bevare verne
construct: bygge oppføre
consult: konsultere
contact: kontakt kontakte
contribute: bidra bidrag
convert: konvertere omgjøre ombygging
cook: kokk matlaging
copy: kopi kopiere
cross: krysse kryssing
defend: forsvare
defer: utsette
delete: slette sletting
deliver: levere levering
demand: krav etterspørsel
demonstrate: demonstrere demonstrasjon
destroy: ødelegge
detect: oppdage påvise
develop: utvikle utvikling
dig: grave graving
digitise: digitalisere digitalisering
disagree: uenig uenighet
discharge: utskrivning utskrive utslipp
discover: oppdage oppdagelse
discuss: diskutere drøfte
discussion: diskusjon drøfting
dismiss: avskjedige oppsigelse avvise
dispose: avhende avhending
distribute: fordele distribuere utdeling
divide: dele oppdeling
drive: kjøre kjøring
eat: spise
eliminate: fjerne eliminere
encourage: oppfordre oppmuntre
enforce: håndheve håndheving
establish: etablere opprette etablering
evacuate: evakuere evakuering
exceed: overskride overskridelse
exclude: utelukke ekskludere
exempt: frita unnta
expand: utvide utvidelse
expel: utvise bortvise utestenge
expire: utløpe
extend: forlenge utvide
extract: utvinne uttak
fail: svikte mislykkes stryk
forbid: forby forbud
help: hjelp hjelpe bistand
hunt: jakt
impose: pålegge ilegge
improve: forbedre forbedring
inform: informere orientere
initiate: igangsette initiere
injure: skade
inspect: inspisere befaring
install: installere montere
instruct: instruere
insure: forsikre
intervene: intervensjon
interview: intervju
introduce: innføre introdusere
invite: invitere innby
join: tilslutte innmelding
kill: drepe avlive
launch: lansere lansering
learn: lære læring
lend: låne utlån
lift: heis
locate: lokalisere plassere
maintain: vedlikeholde opprettholde
manage: forvalte lede
measurement: måling
modernise: modernisere modernisering
modernize: modernisere modernisering
modify: modifisere
move: flytte flytting
notify: varsle underrette
observe: observere
offer: tilbud tilby
oppose: motsette motstand
organise: organisere arrangere
organize: organisere arrangere
outsource: konkurranseutsette tjenesteutsetting
persuade: overtale
plough: brøyte pløye
predict: forutsi prediksjon
prepare: forberede utarbeide
preserve: bevare bevaring
prevent: forebygge forhindre
print: trykke trykking
privatise: privatisere privatisering
privatize: privatisere privatisering
produce: produsere
prohibit: forby forbud
prohibition: forbud
promise: løfte
protect: beskytte verne
protest: protest protestere
prove: bevise dokumentere
punish: straffe
qualify: kvalifisere kvalifikasjon
quit: slutte
raise: heve øke
read: lese lesing
rebuild: gjenoppbygge ombygge ombygging
receive: motta mottak
recognise: anerkjenne anerkjennelse
recognize: anerkjenne anerkjennelse
reconsider: omgjøre revurdere
record: registrere opptak
recover: friskne gjenvinne
redistribute: omfordele omfordeling
refurbish: oppgradere oppussing rehabilitere
refuse: nekte avslå
release: frigjøre løslate
remove: fjerne
renew: fornye fornyelse
renovate: rehabilitere oppussing
reopen: gjenåpne gjenåpning
replace: erstatte utskifting
request: anmodning forespørsel
require: kreve påkrevd
restore: restaurere gjenopprette
restrict: begrense innskrenke
restructure: omstrukturere omstilling
resume: gjenoppta
reuse: gjenbruk ombruk
revise: revidere revisjon
reward: belønning
rotate: rullere
sample: prøve utvalg
save: spare redde
search: søk leting
secure: sikre sikker
sell: selge salg
shoot: skyte
simplify: forenkle forenkling
sing: sang synge
sleep: søvn overnatting
smoke: røyk røyke
speak: snakke
split: splitte deling
stay: opphold
steal: stjele tyveri
strengthen: styrke styrking
submit: innsende levere
summon: innkalle
supplement: tillegg supplere
support: støtte
survive: overleve overlevelse
swim: svømme svømming
teach: undervise undervisning
terminate: avslutte oppsigelse
transfer: overføre overføring
treat: behandle
trust: tillit
update: oppdatere oppdatering
upgrade: oppgradere oppgradering
urge: oppfordre
verify: verifisere kontrollere
violate: bryte krenke
walk: gange fottur
warn: advare varsle
warning: advarsel varsel
weigh: veie
write: skrive
# Concrete nouns
attic: loft
banknote: seddel pengeseddel
basement: kjeller underetasje
bath: bad
bathing: bading badeplass
bathroom: bad baderom
beach: strand
bed: seng sengeplass
bedroom: soverom
bench: benk
bin: søppeldunk avfallsbeholder
boathouse: naust
bottle: flaske
breakwater: molo
brick: tegl murstein
bunker: bunker
bus shelter: leskur busskur
bus stop: bussholdeplass holdeplass
cable car: gondol gondolbane
cable: kabel
cafe: kafé kafe
cafeteria: kantine kafeteria
camera: kamera
canteen: kantine
car park: parkeringsplass parkeringshus
caravan: campingvogn
cellar: kjeller
chair lift: stolheis
chapel: kapell
clock: klokke
clothes: klær
clothing: klær bekledning
coin: mynt
concrete: betong
container: container beholder
corridor: korridor
courtyard: gårdsplass gårdsrom
crane: kran
dam: dam demning
desk: pult skrivebord
ditch: grøft
dock: dokk kai
door: dør
drain: avløp drenering
drainage: drenering overvann
drone: drone
elevator: heis
entrance: inngang
facade: fasade
fence: gjerde
filter: filter
floor: gulv etasje
footpath: gangvei sti fortau
fountain: fontene
furniture: møbel inventar
garage: garasje
garden: hage
gift: gave
grass: gress
grave: grav
gravel: grus
greenhouse: drivhus veksthus
helicopter: helikopter
helmet: hjelm
hut: hytte koie
jetty: brygge kai
kitchen: kjøkken
laundry: vaskeri
lavatory: toalett
lighthouse: fyr fyrstasjon
lock: lås
locker: garderobeskap
loudspeaker: høyttaler
meal: måltid
medal: medalje
metal: metall
microphone: mikrofon
moped: moped
motorcycle: motorsykkel
needle: nål sprøyte
nest: reir
packaging: emballasje
paint: maling male
painting: maleri maling
paperwork: skjema
passport: pass
path: sti
pavement: fortau asfalt
phone: telefon
photocopier: kopimaskin
piano: piano flygel
picture: bilde
pier: kai brygge pir
pipe: rør ledning
pitch: bane idrettsbane
poem: dikt
pond: dam tjern
pool: basseng
prefab: brakke
printer: skriver printer
projector: projektor prosjektør
pump: pumpe
quarry: steinbrudd pukkverk
quay: kai brygge
railing: rekkverk
ramp: rampe
refrigerator: kjøleskap
reservoir: magasin vannmagasin
rifle: gevær
robot: robot
roof: tak
roundabout: rundkjøring
sand: sand
satellite: satellitt
screen: skjerm
seat: sete sitteplass
septic tank: septiktank
sewer: kloakk avløp
shed: bod skur
shore: strand fjære
shoreline: strandsone strandlinje
shower: dusj
sidewalk: fortau
silver: sølv
ski jump: hoppbakke
ski lift: skitrekk skiheis
ski track: skiløype løype
slope: skråning bakke
stadium: stadion
staircase: trapp
stairs: trapp
stamp: stempel frimerke
statue: statue
steel: stål
stove: ovn
streetlight: gatelys veilys
study room: lesesal
tank: tank
tap water: drikkevann springvann
tent: telt
timber: tømmer
tire: dekk
toilet: toalett
tool: verktøy redskap
tower: tårn
toy: leke leketøy
track: spor bane
trail: løype sti tursti
trailer: tilhenger
trash: søppel
truck: lastebil
tyre: dekk
uniform: uniform
van: varebil
ventilation: ventilasjon
wall: vegg mur
wardrobe: garderobe
washing machine: vaskemaskin
water well: brønn
watercourse: vassdrag
waterfall: foss
wheelchair: rullestol
window: vindu
wood: trevirke tømmer
workroom: arbeidsrom
yard: gårdsplass tun
# Adjectives and qualities
accessible: tilgjengelig universell
accurate: nøyaktig
ambitious: ambisiøs
anonymous: anonym
bad: dårlig
binding: bindende forpliktende
blind: blind
broken: ødelagt
cheap: billig rimelig
common: felles
compulsory: obligatorisk tvungen
controversial: omstridt kontroversiell
convicted: domfelt dømt
corrupt: korrupt korrupsjon
deaf: døv
deafblind: døvblind
decentralised: desentralisert
decentralized: desentralisert
dependent: avhengig
derelict: forfallen
dirty: skitten forurenset
electric: elektrisk
electronic: elektronisk
empty: tom
endangered: truet utrydningstruet
expensive: dyr kostbar
experienced: erfaren
flexible: fleksibel
fragile: skjør sårbar
freelance: frilans
full-time: heltid fulltid
harmful: skadelig
healthy: sunn frisk
hidden: skjult
historic: historisk
historical: historisk
holistic: helhetlig
immediate: umiddelbar
inadequate: utilstrekkelig mangelfull
inclusive: inkluderende
industrial: industriell industri
inhabited: bebodd
insufficient: utilstrekkelig
inter-municipal: interkommunal
intermunicipal: interkommunal
invalid: ugyldig
isolated: isolert
joint: felles
lawful: lovlig
loneliness: ensomhet
lonely: ensom ensomhet
long-term: langsiktig
mandatory: obligatorisk
married: gift
missing: manglende savnet
mobile: mobil
narrow: smal
neutral: nøytral
nordic: nordisk
objective: målsetting saklig
obligatory: obligatorisk
overcrowded: overfylt
overdue: forfalt
part-time: deltid
permanent: permanent fast
poor: fattig dårlig
pregnant: gravid
provisional: midlertidig foreløpig
redundant: overtallig overflødig
reliable: pålitelig
retired: pensjonert pensjonist
retroactive: tilbakevirkende
satisfied: fornøyd tilfreds
seasonal: sesong sesongbasert
secret: hemmelig
sensitive: sensitiv følsom
short-term: kortsiktig
sick: syk
slippery: glatt
stable: stabil
superfluous: overflødig
temporary: midlertidig
traditional: tradisjonell
transparent: åpenhet transparent
unavailable: utilgjengelig
underage: mindreårig
unequal: ulik
unfair: urettferdig
unfit: uegnet
unlawful: ulovlig
unsafe: utrygg
unused: ubrukt
urgent: haster hastesak
vacant: ledig
valid: gyldig
valuable: verdifull
vulnerable: sårbar
"""
