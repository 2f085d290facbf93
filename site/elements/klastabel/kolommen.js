/** @import { Klasrij } from '../klaswerk/berichten' */
import { taal } from '../../js/taal.js';
import { STANDEN } from '../klasbeeld/uitslagen.js';
import { CUM_LAUDE, woorden } from './teksten.js';

const text = new Intl.Collator(taal, { numeric: true, sensitivity: 'base' });

/** From who needs the most attention to who needs the least. */
const UITSLAGEN = ['afgewezen', 'fout', 'open', 'geslaagd'];
const JUDICIA = ['ja', 'open', 'nee', ''];

/**
 * A column: what it is called, what stands in it, and how rows are sorted by it.
 *
 * @typedef {object} Kolom
 * @property {string} code
 * @property {string} kop
 * @property {(rij: Klasrij) => string} read
 * @property {(a: Klasrij, b: Klasrij) => number} compare
 * @property {boolean} [soms] only there when somebody has something in it
 */

/** What stands empty comes last. @param {(rij: Klasrij) => string} read */
const byText = (read) => (/** @type {Klasrij} */ a, /** @type {Klasrij} */ b) => {
  const [left, right] = [read(a), read(b)];
  return left === '' || right === '' ? Number(left === '') - Number(right === '') : text.compare(left, right);
};

/**
 * @param {string} code
 * @param {(rij: Klasrij) => string} read
 * @param {Partial<Kolom>} [other]
 * @returns {Kolom}
 */
function makeKolom(code, read, other = {}) {
  return { code, kop: woorden.koppen[code] ?? code, read, compare: byText(read), ...other };
}

export const KOLOMMEN = [
  makeKolom('kandidaat', ({ sleutel }) => sleutel),
  makeKolom('naam', ({ naam, sleutel }) => (naam === sleutel ? '' : naam), { soms: true }),
  makeKolom('groep', ({ groep }) => groep, { soms: true }),
  makeKolom('uitslag', ({ uitslag }) => STANDEN[uitslag], { compare: (a, b) => UITSLAGEN.indexOf(a.uitslag) - UITSLAGEN.indexOf(b.uitslag) }),
  makeKolom('waarom', ({ waarom }) => waarom),
  makeKolom('weggelaten', ({ weggelaten }) => weggelaten.join(', ')),
  makeKolom('herkansing', ({ herkansing }) => herkansing),
  makeKolom('cumlaude', ({ cumLaude }) => CUM_LAUDE[cumLaude], { compare: (a, b) => JUDICIA.indexOf(a.cumLaude) - JUDICIA.indexOf(b.cumLaude) }),
];

/**
 * The columns that a class needs.
 *
 * @param {Klasrij[]} rijen
 */
export function kolommenFor(rijen) {
  return KOLOMMEN.filter(({ soms, read }) => !soms || rijen.some((rij) => read(rij) !== ''));
}
