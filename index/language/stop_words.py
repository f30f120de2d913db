"""Words that say nothing of what a council's paper is about: bokmål, nynorsk, English."""

_BOKMAAL = """
alle alt alltid andre annen annet at av bare begge ble blei bli blir blitt bort både da de deg dem den denne der dere deres derfor
dermed det dette din disse ditt dog du dvs eg egen eget egne ei eller en ene enn er et ett etter for fordi fra før først få får
fått gjennom gjort gjør gjøre ha hadde han hans har hatt henne hennes her hit ham hva hvem hver hverandre hvert hvilke hvilken
hvilket hvis hvor hvordan hvorfor hvorvidt i igjen ikke imidlertid imot inn innen ja jeg kan kom komme kommer kunne langs la litt
man mange med meg mellom men mens mer mest mot mye må måtte ned nei noe noen når nå nær og også om opp oppe oss over på rundt
samme samt seg selv si sin sine sist sitt skal skulle slik slike som så sånn sånne særlig sør til tilbake under ut ute uten vart
var ved vi videre vil ville vår våre være vært å år jf ref blant enda fortsatt tatt ta tar tok gi gir gitt ga således heller ofte
aldri altså sak saka saken saker sakene sakens
årene åra årenes
"""

_NYNORSK = """
alle anna annan andre berre blei blitt bli blir båe dei deira deires den denne desse det dette di difor din ditt du dykk dykkar då
eg ei ein eitt eit eller elles enno etter fekk for frå fyrst før gjennom gjer gjere gjort ha hadde han har hennar ho hoe hos
hossen i ikkje ingen ingi inkje inn inni ja kan kva kvar kvarhelst kven kvi kvifor kvordan korleis korso kome komne korkje kunne
mange me med medan meg meir mellom men mest mi min mitt mot mykje må måtte nede no noka noko nokon nokor nokre når og også om opp
oss over på rett samtidig seg sia sidan sin sine sitt sjølv skal skulle slik so som somme somt så til um upp ut utan var vart
varte ved vere verte vert vi vil ville vore vors vort vår våre å åtte hjå hennes sakar sakane
"""

_ENGLISH = """
a about above after again all also am an and any are as at be because been before being below between both but by can could did do
does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself
just me more most my no nor not now of off on once only or other our ours out over own s same she should so some such t than that
the their theirs them then there these they this those through to too under until up very was we were what when where which while
who whom why will with would you your yours anyone someone anything something
"""

ABBREVIATIONS = frozenset(("WHO", "IT", "US"))
"""Names in capitals that are stop words in small letters."""

STOP_WORDS = frozenset(f"{_BOKMAAL} {_NYNORSK} {_ENGLISH}".split())
"""All of them: one council writes both kinds of Norwegian, and is asked in English."""
