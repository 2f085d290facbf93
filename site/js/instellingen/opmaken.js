/**
 * Puts rules on the page as a sheet that no policy forbids: it is no style element and no attribute. A browser of before 2023 that knows no
 * such sheet keeps the style of the page.
 *
 * @param {string} css
 * @returns {(css: string) => void} replaces them
 */
export function putCss(css) {
  if (!('adoptedStyleSheets' in document)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return (next) => sheet.replaceSync(next);
}
