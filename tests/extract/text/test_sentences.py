"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.extract.text.sentences import find_sentence, split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        [],
        ["Rådet møttes.", "Saken ble utsatt."],
        ["Ble det vedtatt?", "Ja!", "Slutt"],
        ["Rådet venter …", "Saken går videre.."],
        ["Rådet møttes .", "Alle var der ."],
        ["Det gjelder 40 %.", "Resten venter."],
        ["«Vi venter.»", "«Nei!»", "Slik gikk det."],
        ["Alle skal være med.", "Er det noe alt.", "Nei."],
        # abbreviations
        ["Saken gjelder bl.a. Lillesund, f.eks. Havna, jf. Kystplanen pkt. 4 og St.meld. 30."],
        ["Pkt. 5 og nr. 7 utgår, jfr. Vedlegg 2, ca. 40 sider m.a. Plan B."],
        ["Møtet var kl. 17.35.", "Tilskudd: 3 mill. kr. 2 er kr. 5.000 pr. 31. desember.", "Det kostet 500 kr.", "Rådet betaler."],
        ["Det gjelder lag, foreninger m.m.", "Rådet hører dem.", "Også skoler osv.", "Ja"],
        ["Kari Dal m.fl. (2023) og Per Li mfl. 12. mai er nevnt."],
        ["Selskapet er et A/S.", "Det eies av rådet."],
        # initials
        ["K. Moe og H.C. Dal la fram St. Olavs plan."],
        ["Elevene i Vg3.", "Lærerne i 10B.", "Slutt"],
        # ordinals, dates, case numbers
        ["Frist 1. april i Lillesund, for 2. Varamedlem."],
        ["Samlingen varer 13. – 14. mai."],
        ["Fristen er 26.08.08.", "Etter 3.5.", "Svar kommer."],
        ["Se sak 12/23.", "Og sak 4/2/31.", "Støtten er kr 500 000.", "Den går til jf. § 4.", "Rådet vil ha mer."],
        # the marks of points
        ["3. Rådet ber om svar.", "4. Saken utsettes."],
        ["§ 4. Formålet er vern.", "3.4. Utvinning av tare.", "II. Dokumenter.", "3. Planen."],
        # what may follow
        ["Godkjent.", "(Kari Dal var der.)", "Utsatt.", "[17:36] Neste.", "– Ja.", "2 saker sto igjen."],
        ["Endret fra «(...) Rådet» til «(…) Styret»."],
        ["Prosjektet «Soltun» Havnevegen er stort!", "Čállin kom."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    """Each of these is one sentence, and together they are split again where they were joined."""
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


@given(st.text(alphabet="AaI1. \n?!()»§–æ", max_size=300))
def test_sentences_lose_nothing(text: str) -> None:
    """Between sentences stands nothing but white space, and none is empty."""
    sentences = [text[start:end] for start, end in split_sentences(text)]
    assert all(sentence == sentence.strip() != "" for sentence in sentences)
    assert "".join("".join(sentences).split()) == "".join(text.split())


@pytest.mark.parametrize(("place", "sentence"), [("møttes", "Rådet møttes."), ("Saken", "Saken, jf. Plan, venter."), ("slutt", "Ny slutt")])
def test_sentence_around_a_place(place: str, sentence: str) -> None:
    """The sentence that holds a place."""
    text = "Rådet møttes. Saken, jf. Plan, venter. Ny slutt"
    start, end = find_sentence(text, text.index(place))
    assert text[start:end] == sentence
