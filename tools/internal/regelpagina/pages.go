package regelpagina

import "slaagwijzer/tools/internal/site"

// Pages are the pages.
func Pages(root string) ([]site.Generated, error) { return nil, nil }
