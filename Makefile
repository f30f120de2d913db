# `make demo` shows the main job, `make test` runs the tests, `make check` holds everything, `make bench` measures.
# Each sets up what it needs in .venv; `make demo` and `make test` work from a fresh clone.

PYTHON ?= python3
BIN := .venv/bin
SOURCES := radsminne/__init__.py corpus extract index search cli.py tests examples benchmarks docs

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup demo test format lint types docs quality check bench clean

help:
	@sed -n '1,2s/^# //p' Makefile

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Radsminne needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

demo: .venv/ready
	$(BIN)/radsminne demo

test: .venv/ready
	$(BIN)/pytest -n auto

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

quality: .venv/ready
	$(BIN)/python -m benchmarks.quality

check: lint types test quality

bench: .venv/ready
	$(BIN)/python -m benchmarks.cold_search
	$(BIN)/python -m benchmarks.import_twice
	$(BIN)/python -m benchmarks.extraction_speed
	$(BIN)/python -m benchmarks.warm_search

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build
