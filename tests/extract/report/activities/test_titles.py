"""What is left of a sentence or an item without its day."""

import pytest

from radsminne.extract.report.activities.titles import cut_title
from radsminne.extract.report.reporting_period import ReportingPeriod

TITLES = [
    # first, with the small words before it
    ("3. mai åpnet laget kaia.", "åpnet laget kaia"),
    ("Den 3. mai åpnet laget kaia.", "åpnet laget kaia"),
    ("I slutten av mai 2021 åpnet laget kaia.", "åpnet laget kaia"),
    ("Lørdag 8. mai kl. 18 åpnet laget kaia.", "åpnet laget kaia"),
    # last, and what may follow it
    ("Laget åpnet kaia den 3. mai.", "Laget åpnet kaia"),
    ("Laget åpnet kaia (3. mai).", "Laget åpnet kaia"),
    ("Laget åpnet kaia 3. mai kl. 18.30-20.00.", "Laget åpnet kaia"),
    ("Laget åpnet kaia 3. mai på Storholmen i Vik.", "Laget åpnet kaia"),
    ("Laget holdt kurs 3. mai med 12 deltakere.", "Laget holdt kurs"),
    ("Laget holdt kurs fra 3. mai.", "Laget holdt kurs"),
    # inside: what follows is more than a place or an extent
    ("Laget åpnet 3. mai kaia.", "Laget åpnet 3. mai kaia"),
    ("Laget åpnet kaia 3. mai for å gi plass.", "Laget åpnet kaia 3. mai for å gi plass"),
    ("Laget åpnet kaia 3. mai med stor fest.", "Laget åpnet kaia 3. mai med stor fest"),
    ("Kaia åpnet 3. mai i Vik der alle var.", "Kaia åpnet 3. mai i Vik der alle var"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_the_day_goes_where_it_stands_first_or_last(text: str, title: str) -> None:
    (date, *_) = ReportingPeriod(2021).find_moments(text)
    assert cut_title(text, date) == title
