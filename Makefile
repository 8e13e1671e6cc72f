# What can be done with Scrutiny, one target each; `make help` lists them. Every target says what it does before it
# does it, does its own set-up, and is quiet otherwise. The work itself is in Scripts/, one subject a file.

export CONTENT ?= Content
export OUTPUT ?= Output
export PDF ?= report.pdf
export BRIEF ?= brief.pdf
export DEST

# The Swift libraries are linked into the program, because loading them takes a tenth of the time of a build. The preview
# is a program of its own (docs/decisions/preview-program.md). Swift's own linker, lld, does not warn of functions inside the Swift libraries.
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld
BINARY := .build/release/scrutiny
PREVIEW := .build/release/scrutiny-serve
# Files and folders, so that a file which was taken away is noticed too.
SOURCES := Makefile Package.swift $(shell find Sources Plugins Templates -not -path '*/.*')

# What the program is built with, beside Swift itself.
BUILD_PACKAGES := git pkg-config libcmark.pc:libcmark-dev libzip.pc:libzip-dev expat.pc:libexpat1-dev

# Lint and test share one build: the same flags, so that nothing is compiled twice. Swift leaves other people's
# packages out of this: their warnings do not stop us.
STRICT := -Xswiftc -warnings-as-errors

PYTHON := .venv/bin/python
# A font is among them so that pages are as wide and as long on every machine.
PRINT_PACKAGES := chromium fonts-liberation pdfinfo:poppler-utils
BROWSER_PACKAGES := $(PRINT_PACKAGES) java:default-jre-headless
SHELL_SCRIPTS := .ci/run $(filter-out Scripts/screenshots Scripts/bench-build,$(wildcard Scripts/*))
PYTHON_SCRIPTS := Scripts/screenshots Scripts/bench-build $(wildcard Tests/Browser/*.py Tests/Reliability/*.py)
say = @printf '%s\n'

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help site check serve freeze publish pdf screenshots test test-swift test-reliability test-browser kill-test limits-test fuzz sanitize lint bench clean packages

help: ## List what can be done
	@echo 'Usage: make TARGET [CONTENT=folder] [OUTPUT=folder]'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

site: $(BINARY) ## Build the site from CONTENT (Content) into OUTPUT (Output)
	$(say) "Building the site from $$CONTENT into $$OUTPUT."
	@$(BINARY) build --content "$$CONTENT" --output "$$OUTPUT"

check: $(BINARY) ## Report what is wrong or doubtful in CONTENT, without writing anything
	$(say) "Checking $$CONTENT."
	@$(BINARY) check --content "$$CONTENT"

serve: $(PREVIEW) ## Show the site in a browser and rebuild it as the content changes
	$(say) "Serving the site from $$CONTENT. Stop with Control-C."
	@$(PREVIEW) --content "$$CONTENT"

freeze: $(BINARY) ## Keep what the report REPORT says, as members received it
	@$(BINARY) freeze --content "$$CONTENT" $(REPORT)

publish: ## Build the site and copy it to DEST, a folder or user@host:folder
	@Scripts/need-destination
	@Scripts/need-packages rsync ssh:openssh-client
	@$(MAKE) --no-print-directory site
	@Scripts/publish

pdf: site ## Print the whole report (report.pdf) and the brief for members (brief.pdf), tagged and with an outline
	@Scripts/need-packages $(PRINT_PACKAGES)
	$(say) "Printing $$OUTPUT/report.html to $$PDF."
	@Scripts/print-pdf "$$OUTPUT/report.html" "$$PDF"
	$(say) "Printing $$OUTPUT/brief.html to $$BRIEF."
	@Scripts/print-pdf "$$OUTPUT/brief.html" "$$BRIEF" 2

screenshots: site $(PYTHON) ## Take the pictures in docs/images from the site
	@Scripts/need-packages chromium fonts-liberation
	$(say) "Taking pictures of $$OUTPUT into docs/images."
	@$(PYTHON) Scripts/screenshots "$$OUTPUT" docs/images

test: test-swift test-reliability test-browser ## Run every test: the program's, then the site's in a browser

# All of them are Swift Testing's: XCTest would only say that it has none.
test-swift: packages
	$(say) "Testing the program."
	@swift test --quiet --disable-xctest $(STRICT)

test-browser: $(BINARY) $(PYTHON)
	@Scripts/need-packages $(BROWSER_PACKAGES)
	$(say) "Testing the sites in a browser. This takes some minutes."
	@$(PYTHON) -m pytest Tests/Browser

# The drivers in Tests/Reliability. Their short form is part of the tests, the long one a target each;
# docs/reliability.md says what each of them shows.
test-reliability: $(BINARY) $(PREVIEW)
	@Scripts/need-packages python3 cc:gcc
	$(say) "Killing builds, and sending them and the preview what costs most. This takes two minutes."
	@python3 Tests/Reliability/kill_test.py $(BINARY)
	@python3 Tests/Reliability/limits_test.py $(BINARY)
	@python3 Tests/Reliability/hostile_test.py $(BINARY)
	@python3 Tests/Reliability/preview_test.py $(BINARY)

kill-test: $(BINARY) ## Kill builds at every call and at hundreds of moments, and look at what they leave
	@Scripts/need-packages python3 cc:gcc
	$(say) "Killing builds. This takes some minutes."
	@python3 Tests/Reliability/kill_test.py $(BINARY) --long

limits-test: $(BINARY) $(PREVIEW) ## Feed the program and the preview what costs most, four times as much as the tests do
	@Scripts/need-packages python3
	$(say) "Looking for inputs that cost too much. This takes some minutes."
	@python3 Tests/Reliability/limits_test.py $(BINARY) --long
	@python3 Tests/Reliability/hostile_test.py $(BINARY) --long
	@python3 Tests/Reliability/preview_test.py $(BINARY) --long

FUZZ_INPUTS ?= 1000000
FUZZ_CORPUS := Tests/Fixtures/base Templates

fuzz: packages ## Read FUZZ_INPUTS (1,000,000) texts that were changed at random
	$(say) "Building the fuzzer, then reading $(FUZZ_INPUTS) texts. An input that ends it is named in .build/fuzz-input."
	@swift build --quiet $(RELEASE) --product fuzz
	@.build/release/fuzz $(FUZZ_CORPUS) 0 $(FUZZ_INPUTS) .build/fuzz-input

# A folder of its own for each, because everything is compiled in another way.
sanitize: packages ## Look for wrong use of memory and of threads, with two minutes of inputs and builds
	$(say) "Compiling with the address sanitizer, then reading 10,000 texts."
	@swift build --quiet --sanitize=address --scratch-path .build/address --product fuzz
	@.build/address/debug/fuzz $(FUZZ_CORPUS) 0 10000
	$(say) "Compiling with the thread sanitizer, then building the site side by side."
	@swift build --quiet --sanitize=thread --scratch-path .build/thread --product scrutiny
	@rm -rf .build/thread-site && .build/thread/debug/scrutiny build --jobs 8 --output .build/thread-site

lint: packages ## Check the form of the sources, and that they compile without a warning
	@Scripts/need-packages shellcheck python3
	$(say) "Checking the form of the Swift sources."
	@swift format lint --strict --recursive --parallel $(wildcard Package.swift Sources Plugins Tests Benchmarks)
	$(say) "Checking the scripts."
	@shellcheck $(SHELL_SCRIPTS)
	@PYTHONPYCACHEPREFIX=.build/pycache python3 -W error -m py_compile $(PYTHON_SCRIPTS)
	$(say) "Compiling the program and its tests; a warning counts as an error."
	@swift build --quiet --build-tests $(STRICT)

bench: $(BINARY) ## Measure how fast the program is
	@Scripts/need-packages python3
	$(say) "Measuring. Nothing else should run on this machine meanwhile."
	@Scripts/bench-build $(BINARY) "$$CONTENT"
	@swift run -c release --package-path Benchmarks

clean: ## Remove what was compiled and installed here; a built site stays
	$(say) "Removing .build and .venv."
	@rm -rf .build .venv

packages:
	@Scripts/need-swift
	@Scripts/need-packages $(BUILD_PACKAGES)

# A program is touched because Swift leaves it alone when a change in the sources did not change it.
$(BINARY) $(PREVIEW): $(SOURCES)
	@Scripts/need-swift
	@Scripts/need-packages $(BUILD_PACKAGES)
	$(say) "Building the program. The first time takes a few minutes."
	@swift build --quiet $(RELEASE) --product $(@F)
	@touch $@

$(PYTHON): Tests/Browser/requirements.txt
	@Scripts/need-packages python3 ensurepip:python3-venv
	$(say) "Setting up Python for the browser tests in .venv."
	@Scripts/make-venv .venv $<
	@touch $@
