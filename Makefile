.DEFAULT_GOAL := help
BROWSERTEST := tools/browsertest
.PHONY: help start dist test test-go test-wasm test-types test-site chromium bench fuzz golden

help: ## show what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

start: ## build the site, serve it on this machine, print its address, rebuild on change
	go run ./tools/dienst

dist: ## build the site into dist/, ready for any static host
	go run ./tools/bouw

test: test-go test-wasm test-types test-site ## everything

test-go: ## format, vet, staticcheck, unit, golden, cases, the naive judge
	@test -z "$$(gofmt -l rules tools wasm)" || { echo "not gofmt'ed:"; gofmt -l rules tools wasm; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm/...
	go tool staticcheck ./...
	go test ./...
	@if command -v cc >/dev/null; then set -x; go test -race -short ./tools/uitslag; \
	else echo "skipped: the race detector needs a C compiler, and there is none here"; fi

test-wasm: ## the engine as WebAssembly, under Node
	GOOS=js GOARCH=wasm go test -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./wasm/...

test-types: ## the types of the JavaScript
	go tool tsgo -p site

test-site: dist chromium $(BROWSERTEST)/node_modules/.package-lock.json ## the site in real Chromium
	node --test --test-concurrency=2 --test-reporter=spec $$(find site $(BROWSERTEST) -name '*.test.js' -not -path '*/node_modules/*')

chromium: ## install Chromium for the tests when there is none
	@$(BROWSERTEST)/chromium.sh

$(BROWSERTEST)/node_modules/.package-lock.json: $(BROWSERTEST)/package-lock.json
	npm ci --prefix $(BROWSERTEST) --no-audit --no-fund

bench: dist chromium $(BROWSERTEST)/node_modules/.package-lock.json ## measure what the README states
	go test -run '^$$' -bench . -benchmem ./rules/wire ./tools/uitslag
	node $(BROWSERTEST)/bench/motor.js
	node $(BROWSERTEST)/bench/pagina.js
	node $(BROWSERTEST)/bench/klas.js

fuzz: ## a minute of each fuzz target
	go test -run '^$$' -fuzz FuzzParse -fuzztime 60s ./rules/cijfer
	go test -run '^$$' -fuzz FuzzHandle -fuzztime 60s ./rules/wire
	go test -run '^$$' -fuzz FuzzJSON -fuzztime 60s ./rules/wire
	go test -run '^$$' -fuzz FuzzRead -fuzztime 60s ./tools/internal/klas

golden: ## rewrite the golden explanations and print-outs; look at the difference before you commit it
	go test ./rules/gevallen ./rules/tekst -update
