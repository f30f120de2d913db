"""What was understood of a question, in one line and in the question's language.

It is there so that a misunderstanding shows.
"""

from radsminne.corpus.records import RecordKind, Role
from radsminne.search.question.asked_list import AskedList
from radsminne.search.question.named_people import AskedPerson, fold_name
from radsminne.search.question.question import Question
from radsminne.search.ranking.restating import Correction
from radsminne.search.scope.case_numbers import CaseNumber
from radsminne.search.scope.scope import Scope
from radsminne.search.show.dates_in_words import write_period
from radsminne.search.show.typesetting import clean
from radsminne.search.words.languages import read_language


def describe_question(question: Question, scope: Scope, corrections: tuple[Correction, ...] = ()) -> str:
    """Return what was understood: "helsedata, 2022–2024, saker".

    A word that was taken for another is shown with both.
    """
    words = read_language(question.language).answer
    label = words.labels[RecordKind.CASE].lower()
    meant = {number.asked: number for number in scope.case_numbers}
    parts = [
        _describe_asked_list(scope.asked_list, question.language)
        if scope.asked_list
        else _describe_topic(scope.topic, corrections, words.taken_for),
        *(_describe_person(person, words.taken_for) for person in scope.people),
        *(name for name in scope.unknown_people if name not in scope.topic),
        *question.references,
        *(
            words.meeting.format(number=number) if names_meeting(scope, number) else _describe_number(number, label, meant, words.taken_for)
            for number in scope.numbers
            if number not in scope.topic
        ),
        write_period(scope.start, scope.end, words),
        *(words.kinds[kind] for kind in scope.kinds),
        words.outcomes[question.outcome][1].format(n="").strip() if question.outcome else "",
        scope.council or "",
    ]
    return clean(", ".join(part for part in parts if part) or words.everything)


def names_meeting(scope: Scope, number: str) -> bool:
    """Tell whether a number of the question is surely a meeting's: it says so, or asks who was there."""
    is_named = scope.meeting is not None and scope.meeting.number == number
    return is_named or (scope.asks_for_attendance and number not in scope.asked_cases)


def _describe_topic(topic: str, corrections: tuple[Correction, ...], template: str) -> str:
    for correction in corrections:
        topic = topic.replace(correction.asked, template.format(asked=correction.asked, read=correction.read), 1)
    return topic


def _describe_person(person: AskedPerson, template: str) -> str:
    """Return the name as the archive writes it.

    What was asked stands beside it where it was misspelt, not where it was only shorter.
    """
    known = {fold_name(word) for word in person.name.split()}
    asked = [fold_name(word).removesuffix("s") for word in person.words.split()]
    is_like = all(any(word == name or word == name.removesuffix("s") for name in known) for word in asked)
    return person.name if is_like else template.format(asked=person.words, read=person.name)


def _describe_number(number: str, label: str, meant: dict[str, CaseNumber], template: str) -> str:
    case = meant.get(number)
    if case is None or case.is_exact or not case.meant:
        return f"{label} {number}"
    return template.format(asked=f"{label} {number}", read=", ".join(case.meant))


def _describe_asked_list(asked: AskedList, language: str) -> str:
    words = read_language(language).people
    if asked.at_meeting:
        return words.stayed_away if asked.absent else words.asked
    if asked.organisation:
        return words.represents.format(organisation=asked.organisation)
    return words.seats if Role.MEMBER in asked.roles else ", ".join(words.roles[role] for role in asked.roles)


def describe_people(question: Question, scope: Scope) -> list[str]:
    """Return a line for each name of the question that several people have, with their names."""
    template = read_language(question.language).answer.several
    return [
        clean(template.format(asked=person.words, names=", ".join(others)))
        for person in scope.people
        if len(others := [group[0] for group in person.persons]) > 1
    ]
