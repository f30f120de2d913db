"""The sequence model as a part that is learnt: which weights the program reads with."""

from benchmarks.learning.train_attendance import AttendancePart
from radsminne.extract.attendance.marking import model
from radsminne.extract.attendance.marking.model import WEIGHTS


def test_the_program_reads_with_a_model_as_long_as_it_is_in_use() -> None:
    before = model.load_model()
    with AttendancePart().use(WEIGHTS.read_bytes()):
        assert model.load_model() is not before
    assert model.load_model() is before


def test_all_that_it_learns_by_is_there() -> None:
    assert all(path.exists() for path in AttendancePart().sources)
