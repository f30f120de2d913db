"""A change of what is read is not forgotten by the archives that are in use."""

from radsminne.extract.version import READING_VERSION
from tests.extract.readings import Pins, digest_all

_TOLD = """
{count} of these papers are read otherwise than was pinned: {names}.
If that is meant: archives must read their papers again, so READING_VERSION in extract/version.py must be above {released},
which is what the last release has. Then write the new digests with `make readings`.
If it is not meant, compare with what `radsminne extract` said before."""


def test_what_is_read_is_what_is_pinned_to_the_version() -> None:
    pins, readings = Pins.load(), digest_all()
    changed = pins.find_changed(readings)
    assert not changed, _TOLD.format(count=len(changed), names=", ".join(changed), released=pins.released)
    assert pins.find_other(readings) == [], "papers are new, gone or altered: pin them with `make readings`"


def test_the_version_is_the_pinned_one() -> None:
    pins = Pins.load()
    assert pins.reading_version == READING_VERSION, "write the digests of the new version with `make readings`"
    assert pins.released <= READING_VERSION
