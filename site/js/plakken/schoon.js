/** More than this is no cijferlijst: so many characters, lines, characters in a line and in a cell, columns, and subjects. */
export const MOST = { tekens: 200_000, regels: 400, regel: 2_000, cel: 200, kolommen: 40, vakken: 40 };

/**
 * Text as a person sees it: without byte order mark, soft hyphens, marks for the direction of writing and other signs that
 * nobody sees; every blank is a space, every end of a line a line feed. Tabs stay.
 *
 * @param {string} text
 */
export function clean(text) {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\p{Cf}\0]/gu, '')
    .replace(/[^\S\n\t]/gu, ' ');
}

/**
 * A cell without the blanks around it, and never longer than a cell is.
 *
 * @param {string} text
 */
export function cleanCel(text) {
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST.cel);
}
