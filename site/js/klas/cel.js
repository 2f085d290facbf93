/** What makes a spreadsheet work a cell out, also in the wide signs of eastern ones. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * CSV for a Dutch spreadsheet: semicolons, and a mark at the beginning that says that it is UTF-8.
 *
 * @param {string[][]} rows
 */
export function writeCSV(rows) {
  return `\ufeff${rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`;
}

/**
 * One cell: on one line, quoted where it would break the row, also for a reader that expects commas, and with an apostrophe where a spreadsheet would work it out.
 *
 * @param {string} text
 */
export function writeCell(text) {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const safe = FORMULA.test(flat) ? `'${flat}` : flat;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
