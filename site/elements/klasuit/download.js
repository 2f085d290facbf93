import { download } from '../../js/download.js';

/**
 * Hands a table to the browser to save.
 *
 * @param {string} name
 * @param {string[]} parts of its text
 */
export function downloadCSV(name, parts) {
  download(name, new Blob(parts, { type: 'text/csv;charset=utf-8' }));
}
