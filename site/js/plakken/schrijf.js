/** @import {Gegevens, Lijst} from '../types' */
/** @import {Veld} from './types' */
import { vaknaam } from '../lijst/catalogus.js';
import { readGrade } from '../lijst/cijfer.js';
import { isFilled } from '../lijst/rangschik.js';
import { EXAMENREGELS } from './examen.js';

/** The columns, in their order. Those that no row fills are left out, but for the first. @type {[Veld, string][]} */
const KOLOMMEN = [
  ['se', 'SE'], ['ce', 'CE'], ['naam', 'Eigen naam'], ['rv', 'RV'], ['beoordeling', 'Beoordeling'], ['status', 'Status'],
  ['eindcijfer', 'Eindcijfer vrijstelling'], ['behaald', 'Behaald in'], ['niveau', 'Niveau'], ['herkanst', 'Herkanst'], ['zonderSe', 'Zonder SE'],
  ['combi', 'In combinatiecijfer'], ['punten', 'Punten'], ['schaal', 'Schaal'], ['nterm', 'N-term'],
];

/** What has a comma in the file, also when it was typed on the English page. */
const CIJFERS = ['se', 'ce', 'rv', 'nterm'];

/** The columns that are always there. */
const ALWAYS = ['se', 'ce'];

/**
 * The list as CSV for a Dutch spreadsheet: semicolons, commas in grades, first some lines about the exam. `lees` reads it back. Rows of
 * which the subject is not chosen stay behind: nothing could tell them apart.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function toCSV(gegevens, lijst) {
  const rows = lijst.rijen.filter(({ vak }) => vak !== '').map((rij) => ({ naam: vaknaam(gegevens, rij.vak), rij: fieldsOf(rij), filled: isFilled(rij) || rij.combi || rij.naam !== '' }));
  const columns = KOLOMMEN.filter(([veld]) => ALWAYS.includes(veld) || rows.some(({ rij }) => rij[veld]));
  const examen = /** @type {Record<string, unknown>} */ ({ ...lijst });
  const about = EXAMENREGELS.filter(([veld]) => examen[veld]).map(([veld, label]) => [label, examen[veld] === true ? 'ja' : String(examen[veld])]);
  const lines = [...about, ['Vak', ...columns.map(([, kop]) => kop)], ...rows.map(({ naam, rij }) => [naam, ...columns.map(([veld]) => rij[veld] ?? '')])];
  // A spreadsheet knows by the mark at the beginning that the text is UTF-8.
  return `\ufeff${lines.map((cells) => cells.map(quote).join(';')).join('\r\n')}\r\n`;
}

/**
 * @param {import('../types').Rij} rij
 * @returns {Partial<Record<Veld, string>>}
 */
function fieldsOf(rij) {
  const text = (/** @type {string} */ veld, /** @type {unknown} */ value) => {
    if (typeof value !== 'string') return value === true ? 'ja' : '';
    return CIJFERS.includes(veld) ? readGrade(value) : value;
  };
  return Object.fromEntries(Object.entries(rij).map(([veld, value]) => [veld, text(veld, value)]));
}

/**
 * Quotes what would break a line, and takes away the power of what a spreadsheet would work out.
 *
 * @param {string} cel
 */
function quote(cel) {
  const flat = cel.replace(/\s+/g, ' ').trim();
  const safe = /^['’]?[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
