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

unit: $(READY) browser ## `make unit COVER=--cov`: half as slow again, and with what they reach
	$(BIN)/pytest --numprocesses auto --dist worksteal $(COVER)

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

# The browser tests drive a real Chromium: the system's own where there is one.
browser: $(READY)
	@if command -v chromium || command -v chromium-browser || command -v google-chrome; then \
	  echo "The browser tests use the browser named above."; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo "No Chromium found: installing Debian's package 'chromium'."; \
	  apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; \
	elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then \
	  echo "No Chromium found: installing the package 'chromium' with sudo."; \
	  sudo apt-get update -qq && sudo apt-get install -qq -y chromium; \
	else \
	  echo "No Chromium found: Playwright fetches one into its own cache."; \
	  $(BIN)/playwright install chromium; \
	fi

# Python compiles what is imported, and of what is installed here that is less than half.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --upgrade pip uv
	$(INSTALL) --editable . --group dev || $(PIP) --no-compile --editable . --group dev
	@touch $(READY)

clean:
	rm -rf $(VENV) build dist output cache .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
