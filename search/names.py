"""People named in a question, matched against the names the archive knows."""

from dataclasses import dataclass

from corpus.records import Role


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A written form of a name somewhere in the archive, with the roles it was seen in."""

    name: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedPerson:
    """A person the question names: the words it uses, and every written form in the archive that may be meant.

    `forms` is empty for a name that is not in the archive; `roles` are those in which the forms were seen
    (a chair is often called by the role alone).
    """

    words: str
    forms: tuple[str, ...]
    roles: tuple[Role, ...] = ()

    @property
    def name(self) -> str:
        """The closest written form, or the question's own words where none is known."""
        return self.forms[0] if self.forms else self.words
