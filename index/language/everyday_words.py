"""Words that colour a question and seldom are what it is about: they count less when a text lacks them, not when it has them."""

_NORWEGIAN = """
alvorlig annerledes ansvar antall arbeid arbeide avgjort avgjøre avslutte avtale begynne begynte behov beskrive beslutning
bestemme bestemt bestilt besøke betyr bidra bidrag bidro bland bli blitt bodde bor brakt bringe bruk bruke brukes brukt bør dag
dager del dele deler delta deltok dessuten diskusjon drive døde døgn dømt dårlig eksempel eksisterer ekstra ende endelig
endelige endre endring endte ene enkelt erfaring etterpå faktum fall fant fast fem fikk finne finnes fire flere forbedre
foregikk foregå foregår foreslo foreslå foreslått forhindre forhold forklare forklarte forrang forrige forsøke forsøkte fortelle
framover fremdeles fremover fremtid fremtiden fremtidig fullt født følge følger følgte følte første gammel gang ganger generell
gi gikk gitt gjelde gjeldende gjelder gjennomføre gjerne gjorde gjøre god gode grad grunn gå gått halv handle handler handlet
heller helt hende hendte hensyn het hete heter hjelp hjelpe holde holdt hovedsakelig husket hvordan hvorfor høre hørte høy
høyest høyeste igangsette igjennom informasjon innebære inneholde innen innføre inngå innhold jobbe kalle kalles kalt kalte
kjenne kjennetegn kjent kjente kjøre klar klarte klokka klokken kombinere komme kommende kommet konkret konsekvens kort kreve
kvart la lage lagt lang lavere lengde lenge lett levere leverte ligge ligger lik like likt lite liten lært løse løsning mange
mangler mene mengde mente mest mindre minst morgen mulig mulighet måned måneder måte måtte navn navnet ned neste nesten nevne
nevnt noen ny nye nytt nær nærmere nærmest nødvendig nå omfang område omtale omtrent oppe oppfatning oppgave opphav opplyse
oppnå opprinnelig oppstod oppstå ordne orientere peke pekte periode person personer planlagt plass plassere preg preget prosess
punkt påpeke rammer rapport rapporten resultat rett rolle rundt sa sagt samle samme sammen sammenligne samtidig sann se sende
sendt senest sett sette siden sikker sist siste sitte sitter situasjon skape skapt skje skjedde skjer skjøvet skrev skrevet
skrive skyldes slags slutt sluttet snakke snakket snart spørsmål starte startet sted stedet sterk stille stilles stod stor store
styrke større størst største støtte stå står sum svar svare svaret synes søke så ta tanke tema temaer tenke tenkte tid tidlig
tidligere tidspunkt tilbake tilbud tilfelle tilgang tiltak time timer tjene to tre tredje trenge tro trodde tydelig type uke
uker under unna utføre utgjør utgjøre utsatt uttale valgt vanlig vanligvis vanskelig vant velge velges venstre vente vesentlig
vet videre viktig vinne vise visste vurdere være vært øke økning økte ønske ønsket øvrig år årene årlig årsak årstall
"""

_NYNORSK = """
arbeidde avgjerd bestemte bidrog brukast deltaking drøfta drøfte endeleg endelege finst føresleie framtida fyrste føreslått gjekk
gjeve gjorde gjennomføre handla handsame høyre kjem komande kravde leggje låg meinte nokon omsyn område oppgåve sende sist sitje
skjedde snakka spurde stad sette ned svara seie seia sagde sidan søkte tidlegare tok vart vald velje verta viktige vidare ynskje
årleg årsaka ønskte
"""

_ENGLISH = """
address against agree agreed allow asked assignment became become begin bring called case change charge come comment concerning
condition consider deal decide decision deliver discuss done duty establish expect far finally find first get give given go
granted handle happen help hold important improve include increase issue item keep kind know late later less let long look lower
made main make many matter may mean meet mention much must near need new next number offer often old open opinion order part pay
people place plan point possible present problem propose proposal provide put question raise reach reason receive regard relate
report request respect result role run runs say second see setting send set settled should show since small soon start stop
subject such suggest support take talk tell thing time today topic total treat try use used using view want wanted way week well
went work year years
"""

EVERYDAY_WORDS = tuple(dict.fromkeys(f"{_NORWEGIAN} {_NYNORSK} {_ENGLISH}".split()))
