"""What stops a command: every error says what failed, why, and what to do next.

Error (exit code)
├── UsageError (2)        a setting or an option cannot be used as it is given
├── InputError (3)        the file that was asked for cannot be read
├── ArchiveError (4)      the archive is missing, damaged, or made by a newer version
├── ConnectionFailed (5)  a database or an index server cannot be reached
└── EngineMissing (6)     the asked-for model or engine is not available

What is wrong *in* a document is no error: it is a `corpus.records.Problem`, a value.
"""

from enum import IntEnum

from radsminne.corpus.problems import ProblemCode


class ExitCode(IntEnum):
    """How a command ended, for the shell."""

    DONE = 0
    SOME_FILES_FAILED = 1
    USAGE = 2
    INPUT = 3
    ARCHIVE = 4
    CONNECTION = 5
    ENGINE = 6
    INTERRUPTED = 130


class Error(Exception):
    """The base of all errors that a user is shown in one or two lines."""

    exit_code = ExitCode.SOME_FILES_FAILED


class UsageError(Error):
    """A setting or an option cannot be used as it is given."""

    exit_code = ExitCode.USAGE


class InputError(Error):
    """A file cannot be read; `code` is the problem code under which an import reports it."""

    exit_code = ExitCode.INPUT

    def __init__(self, code: ProblemCode, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type["InputError"], tuple[ProblemCode, str]]:
        """Keep code and words apart: readers run in child processes, and the error must survive the way back."""
        return type(self), (self.code, str(self))


class ArchiveError(Error):
    """The archive is missing, damaged, or made by a newer version."""

    exit_code = ExitCode.ARCHIVE


class ConnectionFailed(Error):
    """A database or an index server cannot be reached."""

    exit_code = ExitCode.CONNECTION


class EngineMissing(Error):
    """The asked-for model or engine is not available on this machine."""

    exit_code = ExitCode.ENGINE
