.DEFAULT_GOAL := help
.PHONY: help start test bench fuzz golden

help: ## show what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

start: ## judge the example dossiers and print the verdicts for a person
	go run ./tools/uitslag --tekst tools/uitslag/voorbeelden/*.json

test: ## everything: format, vet, staticcheck, unit, golden, cases, the naive judge
	@test -z "$$(gofmt -l rules tools)" || { echo "not gofmt'ed:"; gofmt -l rules tools; exit 1; }
	go vet ./...
	go tool staticcheck ./...
	go test ./...
	@if command -v cc >/dev/null; then set -x; go test -race -short ./tools/uitslag; \
	else echo "skipped: the race detector needs a C compiler, and there is none here"; fi

bench: ## measure what the README states
	go test -run '^$$' -bench . -benchmem ./rules/wire ./tools/uitslag

fuzz: ## a minute of each fuzz target
	go test -run '^$$' -fuzz FuzzParse -fuzztime 60s ./rules/cijfer
	go test -run '^$$' -fuzz FuzzHandle -fuzztime 60s ./rules/wire
	go test -run '^$$' -fuzz FuzzJSON -fuzztime 60s ./rules/wire

golden: ## rewrite the golden explanations and print-outs; look at the difference before you commit it
	go test ./rules/gevallen ./rules/tekst -update
