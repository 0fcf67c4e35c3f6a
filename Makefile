# Two commands matter: `make run` and `make test`. Each sets up first what is missing (asn_desktop/bootstrap.py).
PYTHON ?= python3
PREPARED = command -v $(PYTHON) >/dev/null || { echo "ASN Desktop needs Python 3.11, 3.12 or 3.13 and finds no $(PYTHON)."; exit 1; }
START = @$(PREPARED); $(PYTHON) -m asn_desktop.bootstrap

.PHONY: help run test bench pictures installer torture lock help-libs clean

help:
	@echo "make run        install what is missing and start the program on the practice office"
	@echo "                (without a display: do the same work headless in build/demo/)"
	@echo "make test       install what is missing and run every check"
	@echo "make bench      measure, each figure beside its limit"
	@echo "make pictures   save a picture of every screen under build/pictures/"
	@echo "make installer  build the program folder and the .deb under dist/ and test both"
	@echo "make torture    break things on purpose and print what was lost: kill, full and failing"
	@echo "                disks, hostile files, tampering (TORTURE=sample|default|long)"
	@echo "make help-libs  the system packages that the window needs"
	@echo "make lock       choose the newest permitted versions anew (needs uv)"
	@echo "make clean      remove what was built; .venv and data stay"

run test bench pictures installer torture lock help-libs:
	$(START) $@

clean:
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find asn_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
