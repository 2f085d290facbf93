/** @import {Tabel} from './types' */
import { readCSV } from './csv.js';
import { decode } from './decode.js';

/** More than this is no class: so many bytes of a file, or UTF-16 units of a text. */
export const MOST = 32 * 2 ** 20;

/**
 * The table in a file, or in text that was pasted.
 *
 * @param {Uint8Array | string} source
 * @returns {Tabel}
 */
export function openTable(source) {
  const nothing = { koppen: [], namen: [], rijen: [] };
  if (source.length > MOST) return { ...nothing, geweigerd: 'te-groot' };
  const text = typeof source === 'string' ? source.replace(/^\ufeff/, '') : decode(source);
  const read = readCSV(text);
  if (!read) return { ...nothing, geweigerd: 'te-groot' };
  const { rijen: [head, ...rijen], scheiding, open } = read;
  const opened = open === undefined ? {} : { open };
  if (!head || rijen.length === 0) return { ...nothing, ...opened, geweigerd: 'leeg' };
  // Commas in cells as well move the cells behind them to other columns: an SE of 6,5 is an SE of 6 and a CE of 5.
  if (scheiding === ',' && rijen.some(({ cellen }) => cellen.length > head.cellen.length)) return { ...nothing, ...opened, geweigerd: 'komma-in-cel' };
  return { koppen: head.cellen, namen: nameColumns(head.cellen), rijen, ...opened };
}

/**
 * A name for every column that tells it from the others: its heading, else its number.
 *
 * @param {string[]} koppen
 */
function nameColumns(koppen) {
  /** How often each heading stands there, names that were made of others included. @type {Map<string, number>} */
  const seen = new Map();
  return koppen.map((kop, i) => {
    const own = kop || `kolom ${i + 1}`;
    let naam = own;
    for (let times = (seen.get(own) ?? 0) + 1; seen.has(naam); times++) {
      naam = `${own} (${times})`;
      seen.set(own, times);
    }
    seen.set(naam, 1);
    return naam;
  });
}
