"""What all tests share."""

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
        pytest.skip("the folder of real documents is not here")
    return SHARED
