"""Words that colour a question and seldom are what it is about: they count less when a text lacks them, not when it has them."""

NORWEGIAN = """
ansvar antall arbeid avtale informasjon rapport rapporten tilgang arbeide avgjort avgjøre behov beslutning bestemme bestemt
bestilt bidra bidrag bidro bland bli bruk bruke brukes brukt bør del dele delta deltok diskusjon drive ekstra endelig endelige
endre endring erfaring fikk finne flere forbedre foreslo foreslå foreslått forhold forrang forhindre fortelle framover fremover
fremtid fremtidig fremtiden følge følger følgte første ganger gang generell gikk gitt gjelde gjelder gjennomføre gjeldende gjorde
gjøre god gode grunn gå gått handle handler handlet hendte hensyn hjelpe hjelp holde holdt hvordan hvorfor høre igangsette inngå
innhold innføre jobbe kalle kjøre klar komme kommende konkret konsekvens kort kreve la lage lagt lang lavere lengde levere leverte
liten lite løse løsning mange mangler mene mente mengde mindre mulig mulighet måte ned neste noen ny nye nytt nødvendig nå omfang
område oppe oppfatning oppgave oppnå oppstå ordne orientere pekte periode person personer peke planlagt plassere prosess punkt
påpeke rammer resultat rett rolle sa sagt samle samme sammen sende sendt senest sette siden siste situasjon sitte sitter skje
skjedde skjøvet skrive slutt snakke snakket spørsmål stilles stille stor store større støtte sum svar svare svaret søke tanke ta
tema temaer tidlig tidligere tilbake tilbud tilfelle tiltak trenge tro type uke utføre utsatt uttale valgt vanskelig velges velge
venstre vente videre viktig vise vurdere vært år årene årlig årsak ønske ønsket økning øke
"""

NYNORSK = """
arbeidde avgjerd bestemte bidrog brukast deltaking drøfta drøfte endeleg endelege finst føresleie framtida fyrste føreslått gjekk
gjeve gjorde gjennomføre handla handsame høyre kjem komande kravde leggje låg meinte nokon omsyn område oppgåve sende sist sitje
skjedde snakka spurde stad sette ned svara seie seia sagde sidan søkte tidlegare tok vart vald velje verta viktige vidare ynskje
årleg årsaka ønskte
"""

ENGLISH = """
address against agree agreed allow asked assignment became become begin bring called case change charge come comment concerning
condition consider deal decide decision deliver discuss done duty establish expect far finally find first get give given go
granted handle happen help hold important improve include increase issue item keep kind know late later less let long look lower
made main make many matter may mean meet mention much must near need new next number offer often old open opinion order part pay
people place plan point possible present problem propose proposal provide put question raise reach reason receive regard relate
report request respect result role run runs say second see setting send set settled should show since small soon start stop
subject such suggest support take talk tell thing time today topic total treat try use used using view want wanted way week well
went work year years
"""

EVERYDAY_WORDS = tuple(dict.fromkeys(f"{NORWEGIAN} {NYNORSK} {ENGLISH}".split()))
