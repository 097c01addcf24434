# Every target is one call of dev.py; on Windows: py dev.py run
PYTHON ?= python3

.PHONY: setup run test check lock bench bench-voices faults soak access audit package installer
setup run test check lock bench bench-voices faults soak access audit package installer:
	@$(PYTHON) dev.py $@
