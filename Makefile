.PHONY: help run test lint format bench bench-pages smells record install clean

PROGRAM = .build/debug/tdkt-flow
PREFIX ?= /usr/local
PORT ?= 8080
# Swift's own libraries go into the program, so that it runs where there is no Swift.
RELEASE = swift build -c release --product tdkt-flow $(if $(filter Darwin,$(shell uname)),,--static-swift-stdlib)

help: ## Lists what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: ## Installs what is missing, builds, shows the demo office and serves it on PORT (8080)
	@scripts/setup
	swift build --product tdkt-flow
	@scripts/show-demo $(PROGRAM) $(PORT)

test: ## Builds and runs all tests, those with a browser too
	@scripts/setup
	@scripts/setup-browser
	swift build --build-tests
	swift test --skip-build
	scripts/test-browser

lint: ## Checks the format of the code and the definitions
	swift format lint --strict --recursive Sources Tests Benchmarks/Benchmarks Package.swift
	swift build --product tdkt-flow
	$(PROGRAM) workflow check workflows

format: ## Formats the code
	swift format --in-place --recursive Sources Tests Benchmarks/Benchmarks Package.swift

bench: ## Measures, beside a bare SQLite loop with the same durability
	@scripts/setup
	@scripts/bench

bench-pages: ## Measures every page of the demo office, in a release build; fails above 100 ms or 100 KB
	@scripts/setup
	$(RELEASE)
	@scripts/bench-pages --release

smells: ## Looks for ambient time, dropped errors, state names in code, long files
	@scripts/smells

record: ## Records the golden files anew; the run fails so that nobody records unseen
	TDKT_RECORD=1 swift test

install: ## Builds for production and installs under PREFIX (/usr/local)
	@scripts/setup
	$(RELEASE)
	install -D .build/release/tdkt-flow $(PREFIX)/bin/tdkt-flow
	mkdir -p $(PREFIX)/share/tdkt-flow
	cp -R workflows $(PREFIX)/share/tdkt-flow/
	rm -rf $(PREFIX)/share/tdkt-flow/web
	cp -R .build/release/tdkt-flow_tdkt-flow.resources $(PREFIX)/share/tdkt-flow/web

clean: ## Removes what was built
	rm -rf .build Benchmarks/.build tdkt-demo.sqlite*
