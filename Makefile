# Two commands do all the set-up themselves: make demo, make test.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test slow docs clean

demo: .venv/installed
	$(BIN)/kg build data/reports -o out
	@echo "Open out/graph.html in a browser; ask with $(BIN)/kg query out --name list"

test: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -m "not slow and not alone" -n 2 --dist loadscope
	$(BIN)/python -m pytest -m "not slow and alone"

docs/page.png: .venv/installed
	$(BIN)/kg build data/reports -o out
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1400,860 \
		--virtual-time-budget=8000 --screenshot=$@ file://$(CURDIR)/out/graph.html

slow: .venv/installed-dev
	-$(BIN)/python -m pip install --quiet --only-binary=:all: 'atheris>=2.3'
	$(BIN)/python -m pytest -m "slow and not alone" -n 2 --dist loadscope
	$(BIN)/python -m pytest -m "slow and alone"

docs: .venv/installed-dev
	$(BIN)/python -m sphinx -q -W --keep-going -d build/doctrees docs site
	@echo "Open site/index.html in a browser"

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,docs,formats]'
	@touch $@ .venv/installed

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "kg needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 …"; exit 1; }
	$(PYTHON) -m venv .venv || { $(PYTHON) -m pip install --user virtualenv && $(PYTHON) -m virtualenv .venv; }

clean:
	rm -rf .venv out build dist site docs/generated .mypy_cache .pytest_cache .ruff_cache .hypothesis
