package bridge

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"slaagwijzer/rules"
)

// fake is a JavaScript value that remembers whether it was copied.
type fake struct {
	text      bool
	value     string
	lengthErr error
	stringErr error
	panics    bool
	copied    *bool
}

func (f fake) IsText() bool { return f.text }

func (f fake) Length() (int, error) { return len(f.value), f.lengthErr }

func (f fake) String() (string, error) {
	if f.panics {
		panic("out of memory")
	}
	if f.copied != nil {
		*f.copied = true
	}
	return f.value, f.stringErr
}

const asStoring = `{"id":null,"versie":1,"storing":"` + misused + `"}`

func TestAnswer_IsTheEngines(t *testing.T) {
	for _, request := range []string{"", "{}", `{"id":3}`, "\xff"} {
		want, _ := rules.Handle([]byte(request))
		assert.Equal(t, string(want), answer([]fake{{text: true, value: request}}), "%q", request)
	}
}

func TestAnswer_MisuseIsNoVerdict(t *testing.T) {
	text := fake{text: true, value: "{}"}
	for name, args := range map[string][]fake{
		"nothing":          nil,
		"no text":          {{value: "<number: 3>"}},
		"two texts":        {text, text},
		"length unknown":   {{text: true, lengthErr: errors.New("no length")}},
		"text unreadable":  {{text: true, stringErr: errors.New("no text")}},
		"panic on copying": {{text: true, panics: true}},
	} {
		assert.Equal(t, asStoring, answer(args), name)
	}
}

func TestAnswer_TooLongIsRefusedUncopied(t *testing.T) {
	copied := false
	long := fake{text: true, value: strings.Repeat(" ", rules.MaxBytes+1), copied: &copied}
	want, _ := rules.Handle([]byte(long.value))
	assert.Equal(t, string(want), answer([]fake{long}))
	assert.False(t, copied)

	longest := long
	longest.value = long.value[1:]
	want, _ = rules.Handle([]byte(longest.value))
	assert.Equal(t, string(want), answer([]fake{longest}))
	assert.True(t, copied)
}
