# Everything that a developer or a newcomer types. `make html` and `make test`
# need Python 3.11+, git and make, and set up the rest by themselves.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# A third of pip's time; where only pip is told of another index, pip does it.
INSTALL := $(BIN)/uv pip install --quiet --python $(BIN)/python

# What Python has compiled is kept: without, each of the many processes does it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: html serve test format lint types unit demo browser dist clean

html: $(READY) ## build the demo site
	$(BIN)/pelican --fatal warnings
	@echo
	@echo "The demo site is built. Open output/index.html in a browser,"
	@echo "or run 'make serve' and open http://localhost:8000/."

serve: $(READY) ## build, serve on localhost, rebuild on every change
	$(BIN)/pelican --autoreload --listen --bind localhost --port 8000

# Of the parts only `unit` keeps all processors busy; the others fill its gaps.
test: lint ## everything that must hold before a commit
	$(MAKE) --jobs types unit demo

lint: $(READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: $(READY)
	$(BIN)/mypy

# One more process than there are processors: those that wait for a browser use none.
unit: $(READY) browser ## `make unit COVER=--cov`: half as slow again, and with what they reach
	$(BIN)/pytest --numprocesses $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist worksteal $(COVER)

demo: $(READY) ## the demo site, strictly: no warning, no wrong quote, no broken link
	$(BIN)/pelican --fatal warnings --output build/demo -e FACTCHECK_STRICT=true
	$(BIN)/pelican-factcheck check --strict
	$(BIN)/pelican-factcheck audit build/demo --content content --url https://margin.example

dist: $(READY) browser ## wheel and sdist, built and tried out as a stranger would
	$(INSTALL) --group dist || $(PIP) --group dist
	$(BIN)/python .ci/dist.py

format: $(READY) ## put the code into shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# The browser tests drive a real Chromium and a real Firefox: the system's, or else Debian's.
find = { $(foreach name,$(1),command -v $(name) ||) false; } >/dev/null
as_root = $(if $(filter-out 0,$(shell id -u)),sudo -n)
install = { command -v apt-get >/dev/null \
	  && echo "Installing Debian's package '$(1)' for the browser tests." \
	  && $(as_root) apt-get update -qq \
	  && $(as_root) apt-get install -qq -y --no-install-recommends $(1) >/dev/null; }

browser: $(READY)
	@$(call find,chromium-headless-shell chromium chromium-browser google-chrome) \
	|| $(call install,chromium-headless-shell) \
	|| { echo "No Chromium found: Playwright fetches one into its own cache." \
	  && $(BIN)/playwright install chromium; }
	@$(call find,firefox firefox-esr) \
	|| $(call install,firefox-esr) \
	|| echo "No Firefox found: install 'firefox' or 'firefox-esr', or its tests are skipped."

# Python compiles what is imported, and of what is installed here that is less than half.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --upgrade pip uv
	$(INSTALL) --editable . --group dev || $(PIP) --no-compile --editable . --group dev
	@touch $(READY)

clean:
	rm -rf $(VENV) build dist output cache .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
