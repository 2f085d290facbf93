import { h } from './dom.js';

/**
 * Hands a file to the browser to save. Nothing is sent: its address is one of this page alone.
 *
 * @param {string} name
 * @param {Blob} content
 */
export function download(name, content) {
  const url = URL.createObjectURL(content);
  h('a', { href: url, download: name }).click();
  // Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
