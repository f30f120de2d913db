"""What all tests share, and the line in which a run says what it left out."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run, and no limit on time: a shared machine is slow now and then.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")

SHARED = Path(__file__).parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the project; tests that need it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared with real documents is not here")
    return SHARED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line what was not run, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped if isinstance(report.longrepr, tuple))
    parts = [f"{count} because {reason}" for reason, count in reasons.most_common()]
    if "not slow" in terminalreporter.config.option.markexpr:
        parts.append("the slow ones (make check runs them)")
    if parts:
        terminalreporter.write_line(f"not run: {'; '.join(parts)}")
