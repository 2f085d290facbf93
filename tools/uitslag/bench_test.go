package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkHonderdduizend runs the command itself on 100,000 dossiers. Budget: 5 seconds on two cores and 64 MB.
func BenchmarkHonderdduizend(b *testing.B) {
	const dossiers = 100_000
	binary := filepath.Join(b.TempDir(), "uitslag")
	output, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput()
	require.NoError(b, err, string(output))
	lines := examples(b)
	for b.Loop() {
		command := exec.Command(binary)
		command.Stdin = &endless{line: lines, times: dossiers / examplesInLines}
		command.Stdout, err = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		require.NoError(b, err)
		require.NoError(b, command.Run())
		used := command.ProcessState.SysUsage().(*syscall.Rusage)
		b.ReportMetric(float64(used.Maxrss)/1024, "MB")
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s/100000")
}

// examplesInLines is how many dossiers examples repeats.
const examplesInLines = 8

// examples are the example dossiers of all opleidingen, and that of the havo twice.
func examples(b *testing.B) []byte {
	b.Helper()
	files, err := filepath.Glob("voorbeelden/*.json")
	require.NoError(b, err)
	require.Len(b, files, examplesInLines-1)
	var lines []byte
	for _, file := range append(files, "voorbeelden/havo.json") {
		data, err := os.ReadFile(file)
		require.NoError(b, err)
		lines = append(lines, data...)
	}
	return lines
}
