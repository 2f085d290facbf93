package site

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The widget at the address of its version refers to the same files; another widget is another version.
func TestVersionsOfTheWidget(t *testing.T) {
	folder := func(files Files) string {
		for name := range files {
			if versionOf(name) != "" {
				return "v/" + versionOf(name) + "/"
			}
		}
		return ""
	}
	files := makeSite(t, config(t, nil))
	fixed := folder(files)
	require.NotEmpty(t, fixed)
	assert.Equal(t, `(()=>{console.log("loader");})();`, strings.TrimSpace(string(files[loaderName])))
	for _, name := range []string{loaderName, schemaName} {
		assert.Equal(t, files[name], files[fixed+name])
	}
	script := named(t, files, "widget-", ".js")
	for name, root := range map[string]string{widgetPage: "../", "en/" + widgetPage: "../../", fixed + widgetPage: "../../../", fixed + "en/" + widgetPage: "../../../../"} {
		assert.Contains(t, string(files[name]), `src="`+root+script+`"`, name)
	}
	assert.Contains(t, string(files[fixed+"en/"+widgetPage]), `lang="en"`)
	assert.Contains(t, string(files["inbedden/index.html"]), `href="../`+fixed+loaderName+`"`)
	assert.Equal(t, "public, max-age=31536000, immutable", CacheControl(fixed+widgetPage))
	for _, changed := range []string{loaderName, schemaName, "widget/widget.js", "widget/index.html"} {
		content := strings.ReplaceAll(strings.ReplaceAll(small[changed], "object", "array"), `log("`, `log("o`)
		content = strings.ReplaceAll(content, "Dag", "Hoi")
		assert.NotEqual(t, fixed, folder(makeSite(t, config(t, map[string]string{changed: content}))), changed)
	}
}
