"""Reading in a child process, so that a hostile file harms no run.

It may hang, crash or eat memory there; the run goes on.
"""

import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Self

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Reading
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

_Read = Callable[[Path, Limits], Reading]

SPAWN = multiprocessing.get_context("spawn")
"""A fresh child holds none of the parent's threads, connections and models."""
_START_SECONDS = 60.0
"""How long a child may take to start on a loaded machine; this time is not the file's."""
_STARTING = threading.Lock()


def read_guarded(path: Path, limits: Limits | None = None) -> Reading:
    """Read one file in a child process.

    InputError "timeout" or "crashed" where the child does not come back.
    """
    with Reader() as reader:
        return reader.read(path, limits)


class Reader:
    """A child process that reads one file after another; it is replaced when it hangs or dies.

    A run that reads in parallel gives each of its threads a Reader of its own.
    """

    def __init__(self, read: _Read = read_file) -> None:
        self._read = read
        self._child: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def read(self, path: Path, limits: Limits | None = None) -> Reading:
        """Read a file in the child; InputError when it cannot be read in time or at all."""
        limits = limits or Limits()
        try:
            line = self._start(limits)
            line.send((path, limits))
            if not line.poll(limits.seconds):
                self.close()
                raise InputError(
                    ProblemCode.TIMEOUT, f"{path}: took longer than {limits.seconds:g} seconds to read; raise max_seconds in radsminne.toml"
                )
            answer: Reading | InputError = line.recv()
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            self.close()
            raise InputError(
                ProblemCode.CRASHED, f"{path}: the reader died on it; open the file and save it anew, then import it again"
            ) from error
        if isinstance(answer, InputError):
            raise answer
        return answer

    def close(self) -> None:
        """End the child, whatever it is doing."""
        if self._line is not None:
            self._line.close()
        if self._child is not None:
            self._child.kill()
            self._child.join()
            self._child.close()
        self._child = self._line = None

    def _start(self, limits: Limits) -> Connection:
        """Return the line to a child that is ready to read."""
        if self._line is None:
            self._line, far_end = SPAWN.Pipe()
            self._child = SPAWN.Process(target=serve, args=(far_end, self._read, limits.megabytes), daemon=True)
            with _leave_script_alone():
                self._child.start()
            far_end.close()
            if not self._line.poll(_START_SECONDS):
                raise EOFError
            self._line.recv()
        return self._line


@contextmanager
def _leave_script_alone() -> Iterator[None]:
    """Start a child that does not first run the script that started us, as a spawned one would.

    That script need not guard itself.
    """
    with _STARTING:
        script = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = script


def serve(line: Connection, read: _Read, megabytes: int) -> None:
    """Read the files that are asked for, until the line is closed: the child's work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent, which ends its children
    _cap_memory(megabytes)
    # Whoever is at the other end may be killed at any moment; then nobody is left to tell.
    with suppress(EOFError, OSError):
        line.send("ready")
        while True:
            path, limits = line.recv()
            line.send(try_read(read, path, limits))


def try_read(read: _Read, path: Path, limits: Limits) -> Reading | InputError:
    """Return a file's reading, or why there is none."""
    try:
        return read(path, limits)
    except InputError as error:
        return error
    except MemoryError:
        return InputError(
            ProblemCode.TOO_LARGE, f"{path}: needs more than {limits.megabytes} MB of memory to read; raise max_memory_mb in radsminne.toml"
        )
    except Exception as error:  # noqa: BLE001 - one file must never stop a run: whatever went wrong becomes its problem
        return InputError(
            ProblemCode.UNREADABLE, f"{path}: could not be read ({type(error).__name__}: {error}); please report it with the file"
        )


def _cap_memory(megabytes: int) -> None:
    """Let the system refuse a child more memory than this, where the system can."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = megabytes * 2**20
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
