"""What runs before a commit and before a merge is what the Makefile has."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
HOOKS = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("entry", re.findall(r"entry: (.*)", HOOKS))
def test_a_hook_is_a_target_of_the_makefile(entry: str) -> None:
    program, target = entry.split()
    assert program == "make"
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


def test_hooks_download_nothing() -> None:
    assert re.findall(r"repo: (.*)", HOOKS) == ["local"]
    assert set(re.findall(r"language: (.*)", HOOKS)) == {"system"}


def test_what_must_pass_before_a_merge_is_make_check() -> None:
    assert (ROOT / ".ci/run").read_text(encoding="utf-8").rstrip().endswith("\nmake check")
    assert "check: lint types quality test-all" in MAKEFILE, "the tests come last, so that the last line tells of them"


def test_all_targets_are_known_to_make() -> None:
    phony = re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)
    assert {*phony[0].split(), ".venv/ready"} == set(re.findall(r"^([\w./-]+):(?!=)", MAKEFILE, re.MULTILINE)) - {".PHONY"}
