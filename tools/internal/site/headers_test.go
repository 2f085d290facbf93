package site

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHeadersFile(t *testing.T) {
	files := makeSite(t, config(t, nil))
	headers := string(files["_headers"])
	assert.True(t, strings.HasPrefix(headers, "/*\n  X-Content-Type-Options: nosniff\n"))
	policy := "\n  Content-Security-Policy: " + contentSecurityPolicy("index.html") + "; frame-ancestors 'none'"
	assert.Contains(t, headers, "\n/"+named(t, files, "engine-", ".wasm")+policy+"\n  Cache-Control: public, max-age=31536000, immutable\n")
	for _, page := range []string{"/", "/index.html", "/index", "/404.html", "/over/*", "/regels/*", "/en/", "/en/index.html", "/en/over/*"} {
		assert.Contains(t, headers, "\n"+page+policy+"\n  Cache-Control: no-cache\n")
	}
	for name, content := range files {
		if strings.HasSuffix(name, ".html") {
			meta := strings.ReplaceAll(contentSecurityPolicy(name), "'", "&#39;")
			assert.Contains(t, string(content), `<meta content="`+meta+`">`, name)
		}
	}
}

// Only the widget may be framed, by anyone; and no address gets two policies, of which both would hold.
func TestOnlyTheWidgetMayBeFramed(t *testing.T) {
	files := makeSite(t, config(t, nil))
	rules := map[string]string{}
	for _, rule := range regexp.MustCompile(`(?m)^(/\S*)\n((?:  .*\n)+)`).FindAllStringSubmatch(string(files["_headers"]), -1) {
		if strings.Contains(rule[2], "Content-Security-Policy") {
			rules[rule[1]] = rule[2]
		}
	}
	for name := range files {
		if slices.Contains([]string{".br", ".gz"}, path.Ext(name)) || name == "_headers" {
			continue
		}
		var found []string
		for pattern, headers := range rules {
			if "/"+name == pattern || strings.HasSuffix(pattern, "*") && strings.HasPrefix("/"+name, strings.TrimSuffix(pattern, "*")) {
				found = append(found, headers)
			}
		}
		require.Len(t, found, 1, name)
		framed := !strings.Contains(found[0], "frame-ancestors 'none'")
		assert.Equal(t, strings.Contains("/"+name, "/widget/"), framed, name)
	}
	assert.Contains(t, contentSecurityPolicy("en/inbedden/index.html"), "frame-src 'self'")
	assert.Contains(t, contentSecurityPolicy("v/0123456789ab/en/widget/index.html"), "worker-src 'self' blob:")
	assert.NotContains(t, contentSecurityPolicy("index.html"), "blob:")
}
