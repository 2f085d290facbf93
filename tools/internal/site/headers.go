package site

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// contentSecurityPolicy is the policy of a page: the files of the site itself and nothing else. In the page it stands in a meta element; as
// a header it says besides who may frame it.
//
// The widget may start its worker from a text that it fetched: in a sandboxed frame no page may start one from an address. The page
// about embedding shows the widget in a frame.
func contentSecurityPolicy(name string) string {
	worker, frame := "worker-src 'self'", ""
	switch folderOf(name) {
	case widgetFolder:
		worker += " blob:"
	case "inbedden":
		frame = "frame-src 'self'; "
	}
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
		frame + worker + "; manifest-src 'self'; base-uri 'none'; form-action 'none'"
}

// Header is a header of a reply.
type Header struct{ Name, Value string }

// everywhere are the headers of every reply. Any site may read the files, because a sandboxed widget has no site of its own; there is nothing in
// them that is not public.
var everywhere = []Header{
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Access-Control-Allow-Origin", "*"},
}

// own are the headers that differ by file.
func own(name string) []Header {
	policy := contentSecurityPolicy(name)
	if folderOf(name) != widgetFolder {
		policy += "; frame-ancestors 'none'"
	}
	return []Header{{"Content-Security-Policy", policy}, {"Cache-Control", CacheControl(name)}}
}

// Headers are the headers of a reply with a file.
func Headers(name string) []Header { return slices.Concat(everywhere, own(name)) }

// CacheControl is how long a file may be kept: for ever when its address changes with its content, else after asking.
func CacheControl(name string) string {
	if IsHashed(name) || versionOf(name) != "" {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// folderOf is the folder in which a file stands among those of its language and version; empty in the root.
func folderOf(name string) string {
	folder, _, nested := strings.Cut(withoutTaal(name), "/")
	if !nested {
		return ""
	}
	return folder
}

// headersFile is the list of headers in the format of Netlify and Cloudflare Pages. Where two rules for one address name the
// same header, Cloudflare sends both values; so a header that is not the same everywhere has no rule that holds everywhere, and no two rules
// with such headers fit one address.
func headersFile(names []string) []byte {
	var out strings.Builder
	rule := func(pattern string, headers []Header) {
		fmt.Fprintln(&out, pattern)
		for _, h := range headers {
			fmt.Fprintf(&out, "  %s: %s\n", h.Name, h.Value)
		}
	}
	rule("/*", everywhere)
	seen := map[string]bool{}
	for _, name := range slices.Sorted(slices.Values(names)) {
		for _, pattern := range patterns(name) {
			if !seen[pattern] {
				seen[pattern] = true
				rule(pattern, own(name))
			}
		}
	}
	return []byte(out.String())
}

// patterns are the addresses under which hosts know a file. The pages of a folder share one: Cloudflare reads a hundred rules.
func patterns(name string) []string {
	language := "/" + strings.TrimSuffix(name, withoutTaal(name))
	bare := withoutTaal(name)
	switch {
	case folderOf(name) != "":
		return []string{language + folderOf(name) + "/*"}
	case bare == calculatorPage:
		return []string{language, language + bare, language + "index"}
	case path.Ext(name) == ".html":
		return []string{language + bare, language + strings.TrimSuffix(bare, ".html")}
	}
	return []string{language + bare}
}
