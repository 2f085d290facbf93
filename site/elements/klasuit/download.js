import { h } from '../../js/dom.js';

/**
 * Hands a file to the browser to save. Nothing is sent: its address is one of this page alone.
 *
 * @param {string} name
 * @param {string[]} parts of its text
 */
export function download(name, parts) {
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  h('a', { href: url, download: name }).click();
  const enough = 10_000; // Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), enough);
}
