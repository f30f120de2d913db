"""The words a question is made of, besides what it asks about: bokmål, nynorsk and English."""

from radsminne.search.outcomes.outcome import Outcome


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# What asks.
ASKING_WHEN = _words("når when tid tidspunkt dato date")
# These ask only behind another word that does: "kva tid", "hvilken dato".
TIME_NOUNS = _words("tid tidspunkt dato date")
ASKING_WHO = _words("hvem kven hvems who whom whose")
ASKING = (
    *(*ASKING_WHEN, *ASKING_WHO),
    *_words("hva hvilke hvilken hvilket hvor hvordan hvorfor hvorvidt kva kvar korleis kvifor kor"),
    *_words("what which where how why whether"),
    *_words("finn vis søk fortell list find show search tell"),
)
# A question of time all the same.
ASKING_OF_TIME = (
    *("hva skjedde", "kva skjedde", "kva hende", "hva hendte", "hva gjorde", "kva gjorde", "hva har skjedd", "kva har skjedd"),
    *("hvor ofte", "kor ofte", "hvor mange ganger", "kor mange gonger", "første gang", "siste gang", "fyrste gong", "siste gong", "sist"),
    *("what happened", "what did the council do", "what did the committee do", "what did the board do"),
    *("how often", "how many times", "first time", "last time"),
)
# What became of a matter is what was decided on it.
ASKING_OUTCOME = (
    *("hva kom ut av", "kva kom ut av", "hva ble resultatet", "kva vart resultatet", "kva blei resultatet"),
    *("hva ble svaret", "kva vart svaret"),
    *("what came out of", "what became of", "what was the outcome", "what was the result"),
)

AUXILIARIES = _words(
    """
    er var har hadde ble blei blir blitt vart vorte vert være vært vore skal skulle vil ville kan fikk fekk
    is are was were has have had been be did does do will would should can could
    """
)
# Those with which a question that is answered by yes or no begins.
YES_NO = _words("ble blei vart er var har fikk fekk was were is are has have did")

# The one who is asked about: the council itself, whatever it is called.
BODIES = _words(
    """
    rådet komiteen komitéen utvalget utvalet nemnda nemnden styret kommunestyret fylkestinget formannskapet hovedutvalget hovudutvalet
    arbeidsutvalget arbeidsutvalet plenum tinget forsamlingen forsamlinga council committee board assembly
    """
)
PRONOUNS = _words("vi de dei man ein vår vårt noen noe nokon noko we they you our their anyone anything someone something")

MEETINGS = _words(
    """
    møtet møte møter møtene møta rådsmøtet rådsmøte rådsmøter rådsmøtene rådsmøta styremøtet styremøtene komitémøtet komitemøtet
    utvalgsmøtet utvalsmøtet meeting meetings
    """
)
PAPERS = _words("referatet referatene referata protokollen protokollene protokollane møteboka minutes")
CASES = _words("sak saka saken saker sakene sakane case cases item items")
DECISIONS = _words("vedtak vedtaket vedtakene vedtaka beslutning beslutningen beslutninger avgjerd avgjerda avgjørelse decision decisions")
ACTIVITIES = _words("aktiviteter aktivitetar arrangementer arrangement hendelser hendingar activities events")

# What a council does with a matter. These say that it was dealt with, not what it was about.
DISCUSSING = _words(
    """
    diskuterte diskutert diskuterer diskutere diskuterast drøftet drøfta drøfter drøfte drøftar debatterte debattert
    behandlet behandla behandler behandle handsama handsame tok tatt teke tar ta oppe omtalt omtalte omtala nevnt nevnte nemnt nemnde
    snakket snakka snakke prata pratet sa sagt seier sier uttalte uttalt mente meinte mener meiner ment meint syntes
    deltok deltatt delteke deltar foregikk foregått føregjekk fant fann funne funnet
    holdt heldt hatt gjorde gjort gjøre gjere skjedde skjedd hende hendte handlet handla handler gjaldt gjelder gjeld
    arbeidet arbeidd jobbet jobba ønsket ønska ønsker ga gav gir kom kommet kome stod står sto
    discuss discussed discusses discussing debate debated consider considered treat treated
    talk talked speak spoke spoken mention mentioned raise raised say said think thought give gave given want wanted wish wished
    take took taken deal dealt address addressed happen happened hold held brought concerned concern
    """
)
# Words that tell of what a council does, or of what happened, only behind these.
HAPPENING = {"place": ("take", "takes", "took", "taken"), "sted": ("fant", "funnet"), "stad": ("fann", "funne")}
DECIDING = _words(
    """
    vedtok vedtatt vedteke vedtake vedtekne vedtar vedtas bestemte bestemt bestemme bestemmer besluttet beslutta avgjort avgjorde
    konkluderte konkludert anbefalte anbefaler anbefalt anbefale tilrådde tilrår tilrådd rådde
    recommend recommends recommended decide decided decides resolve resolved conclude concluded
    """
)
# The same as nouns: dropped only where no such verb stands before ("rådets behandling av", but "diskuterte behandling av kreft").
DISCUSSION = _words(
    """
    diskusjon diskusjonen diskusjoner drøfting drøftinga drøftingen debatt debatten behandling behandlinga behandlingen handsaming
    syn synet holdning holdningen haldning haldninga standpunkt standpunktet mening meining konklusjon konklusjonen utfall utfallet
    discussion discussions view views opinion position conclusion outcome
    """
)
# These tell of a decision too, but belong to what is asked about: "ble referatet godkjent".
OUTCOMES = _words(
    """
    godkjent godkjend godkjente godtatt avslått avslo innvilget innvilga bevilget bevilga løyvd utsatt utsett valgt vald valt
    oppnevnt oppnemnt opprettet oppretta støttet støtta avvist forkastet satt sett sette nedsatt
    approved adopted rejected granted postponed elected appointed accepted passed disqualified
    """
)
# What leads to the topic: behind it "møter" and "arrangementer" are one.
ABOUT = _words("om angående about regarding concerning")
# What became of cases, where that alone is asked: "hvilke saker ble utsatt".
OUTCOME_OF_CASES = {
    Outcome.POSTPONED: frozenset(("utsatt", "utsett", "utsette", "utsettes", "utsatte", "postponed", "deferred", "put off", "adjourned")),
    Outcome.NOTED: frozenset(
        (
            *("tatt til orientering", "tatt til etterretning", "tekne til orientering", "tekne til vitande", "tatt til vitande"),
            *("teke til vitande", "noted"),
        )
    ),
}
# What a person does: beside a name these are no topic ("hva har Kari Nordmann lagt fram").
DEEDS = _words(
    """
    lagt la legg legge legger fram frem presentert presenterte orientert orienterte orienterer innledet innleia bidratt bidro
    deltatt deltok delteke holdt hatt gjort sagt med på
    presented done said contributed reported given
    """
)
# "hva kom ut av", "gikk inn for", "sitter i", and the small words between.
SMALL = _words(
    """
    om av på i med til for å inn ut opp at ved fram frem ned under seg det den dette gikk gjekk gå gått saman sammen
    gang gong ganger gonger sist siste første fyrste først fyrst tidligere tidlegare noensinne året lenge alle alt meg ofte mange mye mykje
    og etter sitter sit som der over rundt angående
    the of on in with to a an about regarding concerning up by me all any ever last first time times
    often many much long there that this it for runs sits previously
    """
)
# What may end a question without belonging to what it asks about.
CLOSING = _words(
    """
    diskutert drøftet drøfta debattert behandlet behandla handsama tatt teke opp oppe nevnt nemnt omtalt omtala
    vedtatt vedteke bestemt besluttet beslutta avgjort sist først fyrst tidligere tidlegare om
    discussed debated considered treated mentioned raised addressed decided resolved up brought taken about before first last
    """
)
# Words that lead to the council or its meeting at the end of a question: "på møtet", "i rådet", "at the first meeting".
CLOSING_LINKS = _words("på i av hos ved fra frå in at by of during on from under")
CLOSING_BETWEEN = _words("det den the første fyrste siste forrige førre nest first last previous latest our vårt")

# Besides the function words of extract.words.languages, which are made for whole texts.
MORE_ENGLISH = _words("what when who how why where did does do about council committee meeting in on at by a any anyone")
MORE_NYNORSK = _words("kva kven kor korleis kvifor kvar vart blei drøfta handsama handsame utvalet me nokon noko sidan gjekk")
NORWEGIAN_ONLY = _words("og er på av til som med om det den når hva hvem rådet komiteen")
