module slaagwijzer

go 1.26.0

require (
	github.com/hack-pad/safejs v0.1.0 // the bridge to JavaScript, which turns what it throws into errors
	github.com/shopspring/decimal v1.6.0 // exact numbers at the edges: reading, comparing and showing grades
	github.com/stretchr/testify v1.12.1 // assertions that show the difference
)

// What builds and serves the site; none of it is in the engine.
require (
	github.com/andybalholm/brotli v1.2.8
	github.com/evanw/esbuild v0.28.2
	github.com/fsnotify/fsnotify v1.10.1
)

require (
	github.com/BurntSushi/toml v1.4.1-0.20240526193622-a339e1f7089c // indirect
	github.com/Microsoft/go-winio v0.6.2 // indirect
	github.com/go-json-experiment/json v0.0.0-20260623181947-01eb4420fa68 // indirect
	github.com/klauspost/cpuid/v2 v2.2.10 // indirect
	github.com/mackerelio/go-osstat v0.2.7 // indirect
	github.com/microsoft/typescript-go v0.0.0-20260708042240-2bd066d87f5b // indirect
	github.com/zeebo/xxh3 v1.1.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/exp/typeparams v0.0.0-20231108232855-2478ac86f678 // indirect
	golang.org/x/mod v0.37.0 // indirect
	golang.org/x/sync v0.21.0 // indirect
	golang.org/x/sys v0.46.0 // indirect
	golang.org/x/term v0.44.0 // indirect
	golang.org/x/text v0.38.0 // indirect
	golang.org/x/tools v0.47.0 // indirect
	honnef.co/go/tools v0.8.0 // indirect
)

// What make test checks with, pinned; these and what they need are in no binary of ours.
tool (
	github.com/microsoft/typescript-go/cmd/tsgo // the TypeScript compiler: types of the JavaScript
	honnef.co/go/tools/cmd/staticcheck // the Go linter
)
