/**
 * What HTML reads otherwise, and what WordPress does: a backslash before a quote it drops, and brackets may name one of its shortcodes.
 *
 * @type {Record<string, string>}
 */
const REFERENCES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '\\': '&#92;', '[': '&#91;', ']': '&#93;' };

/**
 * A text as HTML, between tags or between double quotes.
 *
 * @param {string} text
 */
export function escapeHtml(text) {
  return text.replace(/[&"<>\\[\]]/g, (sign) => REFERENCES[sign] ?? sign);
}

/**
 * A tag with its attributes. One that is `true` has no value.
 *
 * @param {string} name
 * @param {Iterable<[string, string | true]>} attributes
 */
export function openTag(name, attributes) {
  const written = [...attributes].map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`));
  return `<${name}${written.join('')}>`;
}

/**
 * A link.
 *
 * @param {string} href
 * @param {string} html what stands in it
 */
export function writeLink(href, html) {
  return `${openTag('a', [['href', href]])}${html}</a>`;
}

/**
 * A text without what can't be seen, and can't be pasted: control characters and halves of characters.
 *
 * @param {string} text
 */
export function onlyVisible(text) {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, '').trim();
}
