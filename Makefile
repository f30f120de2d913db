# `make demo` shows the main job, `make test` runs the fast tests, `make check` holds everything, `make bench` measures.
# Each sets up what it needs in .venv; all work from a fresh clone. CONTRIBUTING.md tells more.

PYTHON ?= python3
BIN := .venv/bin
SOURCES := radsminne corpus extract index search cli.py tests examples benchmarks docs

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup hooks demo test test-all check-docs format lint types docs readings quality check bench wheel clean

help:
	@sed -n '1,2s/^# //p' Makefile

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Radsminne needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

hooks: .venv/ready
	$(BIN)/pre-commit install

demo: .venv/ready
	$(BIN)/radsminne demo

test: .venv/ready
	$(BIN)/pytest -n auto -m "not slow"

test-all: .venv/ready
	$(BIN)/pytest -n auto

check-docs: .venv/ready
	$(BIN)/pytest -q -m "not slow" tests/docs tests/test_architecture.py

format: .venv/ready
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/ruff check --fix $(SOURCES)

lint: .venv/ready
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)

types: .venv/ready
	$(BIN)/mypy

docs: .venv/ready
	$(BIN)/python docs/make_cli.py
	$(BIN)/python docs/make_house.py

readings: .venv/ready
	$(BIN)/python -m tests.extract.readings

quality: .venv/ready
	$(BIN)/python -m benchmarks.quality
	$(BIN)/python -m benchmarks.left_out

check: lint types quality test-all

bench: .venv/ready
	$(BIN)/python -m benchmarks.cold_search
	$(BIN)/python -m benchmarks.import_twice
	$(BIN)/python -m benchmarks.extraction_speed
	$(BIN)/python -m benchmarks.warm_search

wheel: .venv/ready
	$(BIN)/python -m hatchling build -t wheel -d dist

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
