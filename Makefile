# `make site` and `make test` install what they need on Debian 12 with Swift 6.3; see CONTRIBUTING.md.
ATTEST = .build/release/attest
# Swift’s libraries inside: the program starts in half the time and runs where Swift is not installed. The identifier
# tells one build of it from another without reading all of it.
RELEASE = swift build -c release --product attest --static-swift-stdlib -Xlinker --build-id
# Without names of functions, which only `make bench` reads.
SMALL = -Xlinker -s

.PHONY: site test serve bench format lint browser commands reports gallery theme

site: setup-site
	$(RELEASE) $(SMALL)
	$(ATTEST) build --strict

test: setup-test lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	$(RELEASE) $(SMALL)
	$(MAKE) commands browser reports

# The program as users and machines run it: killed builds, full disks, parts of a site, the preview.
commands:
	ATTEST=$(CURDIR)/$(ATTEST) .build/python/bin/pytest -q Tests/Commands

# Every mark, option, language and theme of charts on a site of its own.
gallery:
	python3 Tests/ChartsTests/Gallery/project.py .build/gallery
	$(ATTEST) build --root .build/gallery --output .build/gallery/Site

# Pages of the flagship and the gallery in a real browser and before judges that we did not write.
browser: gallery
	rm -rf .build/flagship
	$(ATTEST) build --strict --output .build/flagship
	ATTEST_SITE=$(CURDIR)/.build/flagship ATTEST_GALLERY=$(CURDIR)/.build/gallery/Site \
		.build/python/bin/pytest -q -n 2 --dist worksteal Tests/Browser

# The report as PDF and e-book, before epubcheck and poppler; after `make browser`, which builds the flagship.
reports:
	ATTEST=$(CURDIR)/$(ATTEST) ATTEST_SITE=$(CURDIR)/.build/flagship .build/python/bin/pytest -q Tests/Reports

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

# The built-in theme is Templates/ as Swift text; a test fails where the two differ.
theme:
	python3 .ci/embed-theme.py

serve: site
	$(ATTEST) serve --open

bench: setup-site
	$(RELEASE)
	Tests/Benchmarks/run

.PHONY: setup-site setup-test
setup-site:
	.ci/setup site

setup-test:
	.ci/setup test
