"""Small words of nynorsk with the same in bokmål: questions in both are embedded alike. Each row a form and what it is."""

_ROWS = """
kva hva
kven hvem
kvar hver
kor hvor
korleis hvordan
kvifor hvorfor
korfor hvorfor
vart ble
vorte blitt
vert blir
blei ble
vere være
vore vært
eg jeg
me vi
dei de
dykk dere
hjå hos
frå fra
ikkje ikke
ein en
ei en
eit et
noko noe
nokon noen
nokre noen
berre bare
mykje mye
meir mer
saman sammen
sidan siden
òg også
då da
korkje verken
desse disse
deira deres
kome kommet
komen kommet
seie si
seier sier
gjere gjøre
gjekk gikk
teke tatt
drøfta drøftet
handsama behandlet
handsame behandle
vedteke vedtatt
vedtekne vedtatt
meinte mente
meiner mener
tala talte
nemnt nevnt
nemnde nevnte
spurde spurte
bad ba
godkjende godkjente
gjev gir
gav ga
gjeven gitt
gjevne gitt
"""

BOKMAAL = dict(row.split() for row in _ROWS.strip().splitlines())
