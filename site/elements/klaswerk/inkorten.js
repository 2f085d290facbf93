/** @import { Tabel } from '../../js/klas/types' */

/** Of a longer text only so many characters are used: no field is as long, and a page that shows megabytes is held up. */
const MOST = 200;

/**
 * A table without long texts. Different texts stay different, so that no candidate becomes another.
 *
 * @param {Tabel} tabel
 * @returns {Tabel} the same one when nothing in it is long
 */
export function shortenTable(tabel) {
  const isLong = (/** @type {string} */ text) => text.length > MOST;
  if (!tabel.koppen.some(isLong) && !tabel.rijen.some(({ cellen }) => cellen.some(isLong))) return tabel;
  const shorten = makeShortener();
  return {
    ...tabel,
    koppen: tabel.koppen.map(shorten),
    namen: tabel.namen.map(shorten),
    rijen: tabel.rijen.map(({ regel, cellen }) => ({ regel, cellen: cellen.map(shorten) })),
  };
}

/** @returns {(text: string) => string} */
function makeShortener() {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** How many texts begin with the same characters. @type {Map<string, number>} */
  const alike = new Map();
  return (text) => {
    if (text.length <= MOST) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    // Not through the middle of a character that takes two units.
    const begin = `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
    const times = (alike.get(begin) ?? 0) + 1;
    alike.set(begin, times);
    const short = times === 1 ? begin : `${begin} (${times})`;
    known.set(text, short);
    return short;
  };
}
