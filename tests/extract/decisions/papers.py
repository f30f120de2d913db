"""Invented papers, each with a layout of its own."""

OWN_LABEL = """
Styremøte i Lerkefaret borettslag
Sak 1/31 Maling av oppgang B
Tre tilbud er kommet inn. Firmaet fra Nes var billigst.
Utfall: Tilbudet fra Nes tas.
Sak 2/31 Ladere i garasjen
Ola vil ha ladere nå, Siri vil vente.
Utfall: Ladere settes opp til høsten.
Sak 3/31 Dugnad
Utfall: Dugnad 4. mai kl. 11.
Sak 4/31 Klage på støy
Naboen klager for tredje gang.
Utfall: Styreleder sender en advarsel.
"""
SHORT_LABEL = """
Referat fra styremøte i Vangen skolekorps
Sak 1 Ny tuba
O: Tubaen lekker, og reparasjon koster 9 000 kr.
V: Brukt tuba kjøpes for inntil 30 000 kr.
Sak 2 Sommertur
O: Tre reisemål er undersøkt. Mange ønsker seg til Lista.
V: Turen går til Lista 20.-22. juni.
Sak 3 Nye jakker
O: Prisene er for høye ennå.
V: Utsettes til høsten.
Sak 4 Loddsalg
O: Salget går godt.
"""
NYNORSK = """
Møtebok for Fjordane sokneråd
Sak 11/31 Nytt orgel
Framlegg til vedtak:
Soknerådet kjøper orgel frå Dal.
Soknerådet gjorde slikt vedtak
Soknerådet kjøper orgel frå Dal for inntil 2 mill. kroner.
Røysting: Samrøystes.
Sak 12/31 Kyrkjekaffi
Framlegg til vedtak:
Kaffien held fram.
Soknerådet gjorde slikt vedtak
Som framlegget.
Røysting: 5 mot 1.
Sak 13/31 Offer
Framlegg til vedtak:
Offeret 3. mai går til Kirkens Nødhjelp.
Soknerådet gjorde slikt vedtak
Offeret 3. mai går til ungdomsarbeidet.
Røysting: Samrøystes.
"""
RIVALS = """
Protokoll, Utvalg for oppvekst
Sak 21/31 Skolebruksplan
Forslag 1 (Bygdelista):
Nes skole består.
Forslag 2 (Kystpartiet):
Nes skole legges ned fra 2033.
Ungene får plass på Dal skole.
Votering:
Forslag 2 ble vedtatt med 5 mot 4 stemmer.
Sak 22/31 Svømmetimer
Eva Vik (Bygdelista) fremmet følgende forslag:
Alle i femte klasse får ti svømmetimer.
Per Ås (Kystpartiet) fremmet følgende forslag:
Saken utsettes.
Per Ås' forslag falt mot 2 stemmer. Eva Viks forslag ble vedtatt med 7 mot 2 stemmer.
"""
ELECTION = """
Årsmøte i Nes idrettslag
Sak 1 Årsmelding
Leder leste årsmeldingen. Det var spørsmål om medlemstallet.
Årsmeldingen ble godkjent med applaus.
Sak 2 Valg av møteleder
Styret foreslo Randi Moe.
Valgt ved akklamasjon.
Sak 3 Valg av kasserer
Kandidater: Nils Berg, Anne Li.
Nils Berg fortalte om seg selv.
Anne Li fortalte om seg selv.
Anne Li ble valgt med 31 av 50 stemmer.
Sak 4 Innkomne forslag
Turgruppa ønsker ny kvist på hytta. Det oppfordres til å melde seg på dugnad.
Forslaget ble ikke vedtatt.
"""
DEBATE_AFTER = """
Møteprotokoll, Kirkelig fellesråd i Dal
Sak 5/31 Gravlunden
Vedtak:
Gravlunden utvides mot nord.
Arbeidet lyses ut i mai.
Kari Lie spurte når arbeidet er ferdig. Vergen svarte at det blir til høsten.
Sak 6/31 Strøm
Vedtak:
Strømavtalen sies opp.
Det ble diskutert om solceller kan brukes.
Sak 7/31 Regnskap
Vedtak:
Regnskapet godkjennes. Enstemmig vedtatt.
Protokolltilførsel fra Per Ås:
Regnskapet burde vært levert før.
"""
CLOSINGS = """
Protokoll, Ting for ungdom i Vik
Sak 31/31 Skatepark
Debatten ble åpnet kl. 10.00
Tingets vedtak
Skateparken bygges ved elva.
Saken ble avsluttet 4. mai kl. 10.40
Sak 32/31 Nattbuss
Debatten ble åpnet kl. 11.00
Tingets vedtak
Nattbussen skal gå fredag og lørdag.
Billetten koster 50 kroner.
Saken ble avsluttet 4. mai kl. 11.20
Sak 33/31 Kantine
Debatten ble åpnet kl. 12.00
Tingets vedtak
Kantina åpner kl. 8.
Saken ble avsluttet 4. mai kl. 12.30
"""
NOTHING = """
Referat fra brukerforum
Sak 1 Status for portalen
Portalen ble satt i drift i mai. Den er godt mottatt, sier leverandøren.
Kari følger opp feilmeldingene.
Sak 2 Erfaringer
Flere mener at innlogging bør forenkles. Det ble foreslått at løsningen godkjennes av sikkerhetsrådet.
Sak 3 Budsjett
Da budsjettet ble vedtatt i fjor, var prisene lavere. Dersom prisene stiger, må rammen økes.
"""
PLAIN_WORDS = """
Referat fra styremøte i Solbakken vel
1. Gjerdet
Det råtner. Per har hentet inn priser.
Styret gikk inn for å skifte hele gjerdet, og bevilger 20 000 kr.
2. Lekeplassen
Huska er farlig.
Det er enighet om å ta ned huska.
3. Strøing
Siri ringer kommunen. Saken tas opp igjen når svaret foreligger.
4. Ny nettside
Nettsiden avventes til etter årsmøtet.
5. Neste møte
Neste møte blir 3. juni hos Per.
"""
RECOMMENDS = """
Utskrift av møtebok for Miljøkomiteen
Sak 41/31 Plan for elva
Rådets innstilling:
Planen for elva godkjennes.
Merknader
Komiteen mener at planen er god, og at fisken må telles.
Komiteens tilråding
Miljøkomiteen rår tinget til å vedta rådets innstilling.
Sak 42/31 Sykkelveg
Rådets innstilling:
Sykkelvegen bygges i 2033.
Komiteens tilråding
Sykkelvegen bygges i 2032.
Sak 43/31 Parkering
Rådets innstilling:
Plassen avgiftsbelegges.
Komiteens tilråding
Som innstillingen.
"""
NUMBERED_LABEL = """
Referat fra møte i foreldreutvalget ved Dal skole
Sak 14/31 17. mai
Det trengs flere vakter i år.
Vedtak 14/31: 7. trinn har ansvar for kiosken. Enst.
Ansvar: Berit
Sak 15/31 Leirskole
Prisen har økt mye. Rektor orienterte om støtteordninger.
Vedtak 15/31: Egenandelen settes til 1 500 kr. Enst.
Ansvar: Rektor
Sak 16/31 Mobilbruk
Foreldrene er delt i synet på mobilforbud.
Ansvar: Alle klasser tar det opp på foreldremøtet
"""
WITH_GROUNDS = """
Protokoll fra Klagenemnda
Sak 1/32 Byggesak i Elvegata
Saksfremstilling
Kommunen avslo søknaden i mai. Fylket opphevet avslaget, og saken ble sendt tilbake.
Nemndas vurdering
Huset er for høyt.
Vedtak
Klagen tas ikke til følge.
Begrunnelse:
Huset er tre meter for høyt, og dispensasjon kan ikke gis.
Sak 2/32 Skilt i Storgata
Saksfremstilling
Skiltet ble godkjent i 2019.
Nemndas vurdering
Skiltet er stygt.
Vedtak
Klagen tas til følge.
Begrunnelse:
Skiltet er lovlig oppført.
Sak 3/32 Garasje
Saksfremstilling
Søknaden mangler kart.
Nemndas vurdering
Saken kan ikke avgjøres uten kart.
Vedtak
Saken sendes tilbake til kommunen.
"""
NOTES = """
Styremøte i Kystfiskerlaget, notater
1. Regnskap
Kasserer gikk gjennom tallene. Underskudd på 12 000 kr. Godkjent.
2. Kvoter
Lang diskusjon. Noen vil gå til direktoratet, andre vil vente. Ingen konklusjon.
3. Kaiplass
Ola og Kari vil ha plass fra mai. Leien økes til 900 kr.
4. Årsmøtet
Holdes 12. mars på samfunnshuset. Jan bestiller mat.
"""
SEVERAL_BODIES = """
Møtebok, Kommunestyret i Sund
PS 8/31 Ny barnehage
Rådmannens innstilling:
Barnehagen bygges på Nes.
Formannskapets behandling:
Ordfører foreslo Dal i stedet. Forslaget fikk 3 stemmer og falt.
Formannskapets vedtak:
Barnehagen bygges på Nes.
Kommunestyrets behandling:
Anne Berg (Sp) foreslo tillegg: Det bygges seks avdelinger.
Kommunestyrets vedtak:
Barnehagen bygges på Nes med seks avdelinger.
PS 9/31 Skjenketider
Rådmannens innstilling:
Skjenketidene består.
Formannskapets behandling:
Ingen merknader.
Formannskapets vedtak:
Skjenketidene består.
Kommunestyrets behandling:
Saken ble utsatt i forrige møte.
Kommunestyrets vedtak:
Skjenking slutter kl. 01.
"""
ENGLISH = """
Minutes of the Graduate Council
Item 1 Approval of the agenda
The agenda was approved.
Item 2 New printers
Two offers were compared.
Decision: The council buys the printers from Nes.
Item 3 Any other business
Nothing was raised.
"""
HEALTH = """
Protokoll fra styremøte i Helse Dal
Sak 041-2031 Godkjenning av innkalling
Enstemmig vedtak:
Innkallingen godkjennes.
Sak 042-2031 Tertialrapport
Direktøren presenterte rapporten. Styret ga uttrykk for uro over ventetidene.
Enstemmig vedtak:
1. Styret tar tertialrapporten til etterretning.
2. Styret ber om en plan for ventetidene innen september.
Sak 043-2031 Lukket sak
Styret behandlet saken for lukkede dører.
Vedtak (mot en stemme):
Direktøren gis fullmakt til å inngå avtalen.
"""
ALTERNATIVES = """
Møteprotokoll, Formannskapet i Bremnes
Sak 71/31 Kulturhus
Kommunedirektørens forslag til vedtak:
Kulturhuset bygges ved torget.
Behandling:
Ap v/Tor Li foreslo at saken utsettes.
Utsettelsesforslaget ble satt under avstemming og falt med 3 mot 6 stemmer.
Kommunedirektørens forslag ble satt under avstemming og vedtatt med 6 mot 3 stemmer.
Formannskapets vedtak:
Kulturhuset bygges ved torget.
Sak 72/31 Eiendomsskatt
Kommunedirektørens forslag til vedtak:
Eiendomsskatten settes til 3 promille.
Behandling:
H v/Eva Bru fremmet slikt alternativt forslag: Eiendomsskatten fjernes.
Alternativet fikk 2 stemmer.
Formannskapets vedtak:
Eiendomsskatten settes til 3 promille.
"""
PARISH = """
Referat frå møte i Vik kyrkjelydsråd
Sak 4/31 Konfirmantleir
Leiren vert halden i august. Kateketen fekk i oppgåve å bestille plass.
Sak 5/31 Basar
Rådet takka for innsatsen. Overskotet vart 41 000 kr.
Sak 6/31 Ny klokkar
To søkjarar. Rådet gjekk inn for Åse Nes.
Sak 7/31 Høyring om gudstenesteordning
Rådet sluttar seg til framlegget frå bispedømet.
"""
CONCLUSIONS = """
Styremøte i Elva roklubb
Sak 1: Referat fra sist
Ok.
Sak 2: Ny båthall
Vi venter på svar fra kommunen.
Konklusjon: Per tar ny kontakt med kommunen.
Sak 3: Treningsavgift
Forslag om 2 000 kr fra trenerne.
Konklusjon: Avgiften blir 1 800 kr.
Sak 4: NM
Seks roere er klare. Det ble enighet om at klubben dekker startavgiften.
"""
ASSEMBLY = """
Referat allmøte Fagutvalget
Sak 1: Konstituering
Ordstyrer: Mia Ek. Referent: Odd Bru. Begge valgt ved akklamasjon.
Sak 2: Vedtektsendringer
Forslag: § 3 skal lyde: Styret har fem medlemmer.
Innlegg: Mia Ek: Fem er nok. Odd Bru: Jeg vil ha sju.
Forslaget vedtas med 20 mot 4 stemmer.
Sak 3: Resolusjon om eksamen
Fagutvalget krever to ukers lesefri. Resolusjonen vedtatt mot 1 stemme.
"""
