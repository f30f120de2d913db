"""Other scopes of the same question.

There is one for each case that a number may mean, one with its times as words, one without its period.
"""

from collections.abc import Iterator
from dataclasses import replace

from radsminne.search.scope.scope import Scope


def name_cases(scope: Scope) -> Iterator[Scope]:
    """Yield the scope once for each case that one of its numbers may mean.

    Who names two cases asks for both.
    """
    if not scope.case_numbers:
        yield scope
        return
    others = leave_out_cases(scope).numbers
    for meant in dict.fromkeys(name for number in scope.case_numbers for name in number.meant or (number.asked,)):
        yield replace(scope, numbers=(meant, *others))


def leave_out_cases(scope: Scope) -> Scope:
    """Return the scope without its case numbers.

    It serves what is looked for in the papers of those cases alone.
    """
    return replace(scope, numbers=tuple(number for number in scope.numbers if number not in scope.asked_cases), case_numbers=())


def take_times_for_words(scope: Scope) -> Scope:
    """Return the scope with the question's times as part of the topic, and no limit.

    So "Beredskap vinteren 2022" may be a title.
    """
    return replace(scope, topic=scope.dated_topic, start=None, end=None)


def leave_out_period(scope: Scope) -> Scope:
    """Return the scope without its period."""
    return replace(scope, start=None, end=None)
