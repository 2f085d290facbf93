package site

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// contentSecurityPolicy allows the files of the site itself and nothing else; in a page it stands in a meta element too.
const contentSecurityPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; " +
	"img-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

// Header is a header of every reply.
type Header struct{ Name, Value string }

// Headers are the headers of every reply. A meta element can't say frame-ancestors; here it can.
var Headers = []Header{
	{"Content-Security-Policy", contentSecurityPolicy + "; frame-ancestors 'none'"},
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
}

// CacheControl is how long a file may be kept: for ever when its name changes with its content, else after asking.
func CacheControl(name string) string {
	if IsHashed(name) {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// headersFile is the list of headers in the format of Netlify and Cloudflare Pages. Where two rules for one address name the
// same header, Cloudflare sends both values; so Cache-Control has no rule that holds everywhere.
func headersFile(files Files) []byte {
	var out strings.Builder
	rule := func(pattern string, headers ...Header) {
		fmt.Fprintln(&out, pattern)
		for _, h := range headers {
			fmt.Fprintf(&out, "  %s: %s\n", h.Name, h.Value)
		}
	}
	rule("/*", Headers...)
	seen := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		for _, pattern := range patterns(name) {
			if !seen[pattern] {
				seen[pattern] = true
				rule(pattern, Header{"Cache-Control", CacheControl(name)})
			}
		}
	}
	return []byte(out.String())
}

// patterns are the addresses under which hosts know a file. The pages of a folder share one: Cloudflare reads a hundred rules.
func patterns(name string) []string {
	folder, _, nested := strings.Cut(name, "/")
	switch {
	case nested:
		return []string{"/" + folder + "/*"}
	case name == calculatorPage:
		return []string{"/", "/" + name}
	case path.Ext(name) == ".html":
		return []string{"/" + name, "/" + strings.TrimSuffix(name, ".html")}
	}
	return []string{"/" + name}
}
