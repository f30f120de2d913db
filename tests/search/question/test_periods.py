"""Which time a question is limited to, and which times in it are only names."""

import datetime

import pytest

from radsminne.search.question.periods import find_period

TODAY = datetime.date(2025, 5, 20)


def limits(question: str) -> str | None:
    """Write the period found as "start..end", open ends empty, and check that its stretches lie in the question."""
    period = find_period(question, TODAY)
    if period is None:
        return None
    assert all(question[begin:end].strip() for begin, end in period.at)
    return f"{period.start or ''}..{period.end or ''}"


HARD = [
    ("hva sa rådet om havvind i 2023", "2023-01-01..2023-12-31"),
    ("havvind 2023", "2023-01-01..2023-12-31"),
    ("vedtak 2021", "2021-01-01..2021-12-31"),
    ("kva skjedde 14. august 2024", "2024-08-14..2024-08-14"),
    ("hva skjedde den 3.2.2023?", "2023-02-03..2023-02-03"),
    ("hva skjedde 03.02.23?", "2023-02-03..2023-02-03"),
    ("what happened on August 14, 2024", "2024-08-14..2024-08-14"),
    ("what happened on the 14th of August 2024?", "2024-08-14..2024-08-14"),
    ("møter 2024-08-14", "2024-08-14..2024-08-14"),
    ("hva skjedde 14.–16. august 2024", "2024-08-14..2024-08-16"),
    ("what did the council do in October 2024?", "2024-10-01..2024-10-31"),
    ("brev til direktoratene våren 2024", "2024-03-01..2024-05-31"),
    ("når drøfta rådet havvind hausten 2023", "2023-09-01..2023-11-30"),
    ("what was discussed in spring of 2024", "2024-03-01..2024-05-31"),
    ("vinteren 2024 om isbading", "2023-12-01..2024-02-29"),
    ("havvind siden 2020", "2020-01-01.."),
    ("offshore wind since March 2020", "2020-03-01.."),
    ("havvind fra og med 2020", "2020-01-01.."),
    ("fra 2020 og utover havvind", "2020-01-01.."),
    ("saker fra 2022 om havvind", "2022-01-01..2022-12-31"),
    ("havvind før 2020", "..2019-12-31"),
    ("offshore wind before June 2021", "..2021-05-31"),
    ("havvind etter 2020", "2021-01-01.."),
    ("havvind til og med 2022", "..2022-12-31"),
    ("havvind mellom 2020 og 2022", "2020-01-01..2022-12-31"),
    ("offshore wind between March 2020 and 2022", "2020-03-01..2022-12-31"),
    ("havvind fra mars til mai 2023", "2023-03-01..2023-05-31"),
    ("havvind mellom mars 2020 og mai 2021", "2020-03-01..2021-05-31"),
    ("fra desember til januar 2025 havvind", "2024-12-01..2025-01-31"),
    ("fra 2020–2022 havvind", "2020-01-01..2022-12-31"),
    ("hva skjedde 30. august – 2. september 2024", "2024-08-30..2024-09-02"),
    ("hva skjedde onsdag 9/2-2022?", "2022-02-09..2022-02-09"),
    ("møtet 28/11/2022 om havvind", "2022-11-28..2022-11-28"),
    ("havvind i 2021 og 2022", "2021-01-01..2022-12-31"),
    ("havvind 2020-2022", "2020-01-01..2022-12-31"),
    ("havvind siden 2020 og før 2023", "2020-01-01..2022-12-31"),
    ("havvind i første halvår 2023", "2023-01-01..2023-06-30"),
    ("havvind i tredje kvartal 2023", "2023-07-01..2023-09-30"),
    ("havvind i andre kvartal 2023", "2023-04-01..2023-06-30"),
    ("havvind i fjerde kvartal 2023", "2023-10-01..2023-12-31"),
    ("havvind sommeren 2023", "2023-06-01..2023-08-31"),
    ("havvind på 2010-tallet", "2010-01-01..2019-12-31"),
    ("havvind i fjor", "2024-01-01..2024-12-31"),
    ("havvind i forfjor", "2023-01-01..2023-12-31"),
    ("havvind i fjor høst", "2024-09-01..2024-11-30"),
    ("havvind hausten i fjor", "2024-09-01..2024-11-30"),
    ("havvind i år", "2025-01-01..2025-12-31"),
    ("havvind i vår", "2025-03-01..2025-05-31"),
    ("havvind i høst", "2024-09-01..2024-11-30"),
    ("offshore wind last year", "2024-01-01..2024-12-31"),
    ("offshore wind in the last two years", "2023-05-20..2025-05-20"),
    ("havvind de siste tre årene", "2022-05-20..2025-05-20"),
    ("havvind dei siste 6 månadene", "2024-11-20..2025-05-20"),
    ("havvind det siste året", "2024-05-20..2025-05-20"),
    ("havvind for tre år siden", "2022-01-01..2022-12-31"),
    ("offshore wind two months ago", "2025-03-01..2025-03-31"),
    ("was anyone elected at the first meeting in 2023?", "2023-01-01..2023-12-31"),
    ("hva mente rådet om statsbudsjett 2022 i 2021", "2021-01-01..2021-12-31"),
    ("Havvind i Sørhavn kommune i mai 2024", "2024-05-01..2024-05-31"),
]

SOFT = [
    "innspill statsbudsjett 2022",
    "høring om handlingsplanen 2024",
    "årsrapport 2022",
    "how much did the 2025 state budget give to harbours",
    "i 2025-budsjettet",
    "møte 6/2022",
    "NOU 2023: 4",
    "Havnedagene om Horisont 2020",
    "program for OL 1994",
    "ble referatet fra november 2022 godkjent",
    "godkjenning av protokoll fra møte 28. november 2022",
    "were the minutes from 28 November 2022 approved",
    "referat fra møte 6/2022, 28. november 2022",
    "Når blir klubbens årsfest våren 2023?",
    "hva skal pengene i 2023 gå til",
    "Hvorfor fikk Kai en del av støtten høsten 2012?",
    "budsjett for 2024",
    "havvind i 2031",
    "ble referatet fra 14.–16. august 2024 godkjent",
    "oppgaver i mai",
    "hva står i kap. 3.2.23",
    "sak 1/1/23",
    "hva ble vedtatt i sak 2022-23",
    "vedtak 2022–23",
    "sesongen 2022/2023",
    "31. februar",
    "havvind",
]


@pytest.mark.parametrize(("question", "expected"), HARD)
def test_a_period_limits_the_answer(question: str, expected: str) -> None:
    """What is said of time holds for every hit."""
    assert limits(question) == expected


@pytest.mark.parametrize("question", SOFT)
def test_a_time_that_is_a_name_or_a_plan_limits_nothing(question: str) -> None:
    """In doubt a time stays in the topic."""
    assert limits(question) is None
