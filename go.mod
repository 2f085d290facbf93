module slaagwijzer

go 1.26.0

require (
	github.com/shopspring/decimal v1.6.0 // exact numbers at the edges: reading, comparing and showing grades
	github.com/stretchr/testify v1.12.1 // assertions that show the difference
)

require (
	github.com/BurntSushi/toml v1.4.1-0.20240526193622-a339e1f7089c // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/exp/typeparams v0.0.0-20231108232855-2478ac86f678 // indirect
	golang.org/x/mod v0.35.0 // indirect
	golang.org/x/sync v0.20.0 // indirect
	golang.org/x/tools v0.44.1-0.20260420230617-19499e7caabc // indirect
	honnef.co/go/tools v0.8.0 // indirect
)

// The linter of make test, pinned; it and what it needs are in no binary of ours.
tool honnef.co/go/tools/cmd/staticcheck
