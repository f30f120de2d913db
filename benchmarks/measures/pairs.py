"""Times two commands in turn, so that a machine that slows down slows both."""

import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Wall seconds of two commands (medians) and the median of the ratios pair by pair."""

    first: float
    second: float
    ratio: float


def seconds(command: Sequence[str]) -> float:
    """Return how long one run of a command takes, from outside."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def compare(first: Sequence[str], second: Sequence[str], runs: int = 9) -> Ratio:
    """Run the two commands in turn, after one run each that is not counted."""
    seconds(first), seconds(second)
    pairs = [(seconds(first), seconds(second)) for _ in range(runs)]
    firsts, seconds_ = zip(*pairs, strict=True)
    return Ratio(statistics.median(firsts), statistics.median(seconds_), statistics.median(a / b for a, b in pairs))
