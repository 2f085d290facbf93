/** @import {Betekenis, Kolom, Lijn, Tabel} from './types' */
/** @import {Vaknamen} from './vaknamen.js' */
import { isComputed } from './berekend.js';
import { betekenisVan } from './koppen.js';
import { decideGrades } from './structuur.js';
import { isWaarde, readCel } from './waarde.js';

/** The headings that tell a line of headings from any other line. @type {(Betekenis | undefined)[]} */
const ANKERS = ['vak', 'se', 'ce', 'rv', 'berekend', 'beoordeling'];

/** The headings of which there can be several without a doubt. @type {Betekenis[]} */
const MEERMAALS = ['vak', 'berekend', 'niet', 'vraag'];

const SAMPLES = 4;

/**
 * What the columns hold, and which lines are rows or stand above them.
 *
 * @param {Tabel} tabel
 * @param {Vaknamen} namen
 * @param {(vak: string) => boolean} isSchoolOnly tells a subject that has a schoolexamen alone
 * @param {Record<number, Betekenis>} gekozen what somebody said, by position from 0
 * @returns {{kolommen: Kolom[], lijnen: Lijn[]}}
 */
export function readKolommen(tabel, namen, isSchoolOnly, gekozen) {
  const { at, koppen } = findHeader(tabel, namen);
  const rijen = tabel.lijnen.slice(at + 1);
  const width = Math.max(koppen.length, ...rijen.filter(({ los }) => !los || koppen.length === 0).map(({ cellen }) => cellen.length));
  const placed = rijen.filter(({ cellen, los }) => !los || cellen.length === width);
  const columns = Array.from({ length: width }, (_, i) => placed.map(({ cellen }) => cellen[i] ?? ''));
  const kolommen = columns.map((cells, i) => makeKolom(koppen[i] ?? '', cells));
  findVak(kolommen, columns, namen);
  const subjects = placed.map(({ cellen }) => subjectOf(kolommen, cellen, namen));
  nameByContent(kolommen, columns, subjects);
  for (const [i, betekenis] of Object.entries(gekozen)) {
    const kolom = kolommen[Number(i)];
    if (kolom) Object.assign(kolom, { betekenis, waarom: 'zelf' });
  }
  // What somebody said, and what the cells say, settles what the headings left open.
  doubtDoubles(kolommen);
  decideGrades(kolommen, columns, subjects, isSchoolOnly);
  return { kolommen, lijnen: [...tabel.lijnen.slice(0, Math.max(at, 0)), ...rijen] };
}

/**
 * The line with the headings: the first that has two of them, or one that is the heading of a grade or a subject.
 *
 * @param {Tabel} tabel
 * @param {Vaknamen} namen
 */
function findHeader({ vorm, lijnen }, namen) {
  const at = lijnen.findIndex(({ cellen }) => isHeader(cellen, namen));
  // Headings come before rows.
  const first = lijnen.findIndex(({ cellen }) => cellen.some((cel) => namen.knows(cel)) && cellen.some(isWaarde));
  if (at < 0 || (first >= 0 && first < at)) return { at: -1, koppen: [] };
  const koppen = lijnen[at]?.cellen ?? [];
  const shifted = ['woorden', 'regels'].includes(vorm) && !koppen.some((kop) => betekenisVan(kop) === 'vak');
  return { at, koppen: shifted ? ['', ...koppen] : koppen };
}

/**
 * @param {string[]} cellen
 * @param {Vaknamen} namen
 */
export function isHeader(cellen, namen) {
  const filled = cellen.filter((cel) => cel !== '');
  const found = filled.map(betekenisVan).filter((betekenis) => betekenis !== undefined);
  const ankers = found.filter((betekenis) => ANKERS.includes(betekenis)).length;
  const [first = ''] = filled;
  if (ankers === 0 || filled.length < 2 || filled.some((cel) => isWaarde(cel) && betekenisVan(cel) === undefined)) return false;
  return found.length >= 2 || (!isComputed(first) && !namen.knows(first));
}

/**
 * @param {string} kop
 * @param {string[]} cells
 * @returns {Kolom}
 */
function makeKolom(kop, cells) {
  const betekenis = betekenisVan(kop);
  const proef = cells.filter((cel) => cel !== '').slice(0, SAMPLES);
  return { kop, betekenis: betekenis ?? 'vraag', waarom: betekenis ? 'kop' : 'onzeker', proef };
}

/**
 * The column with the subjects, when no heading names it: the one in which most cells are one. There may be one for their names and one
 * for their abbreviations.
 *
 * @param {Kolom[]} kolommen
 * @param {string[][]} columns
 * @param {Vaknamen} namen
 */
function findVak(kolommen, columns, namen) {
  const hits = columns.map((cells, i) => (kolommen[i]?.waarom === 'kop' ? 0 : cells.filter((cel) => !isWaarde(cel) && namen.find(cel).codes.length > 0).length));
  const named = kolommen.some(({ betekenis }) => betekenis === 'vak');
  const most = Math.max(0, ...hits);
  kolommen.forEach((kolom, i) => {
    const enough = (hits[i] ?? 0) * 5 >= most * 4 || (!named && hits[i] === most);
    if (most > 0 && enough) Object.assign(kolom, { betekenis: 'vak', waarom: 'inhoud' });
  });
}

/**
 * The subject of a line, when it is sure.
 *
 * @param {Kolom[]} kolommen
 * @param {string[]} cellen
 * @param {Vaknamen} namen
 */
function subjectOf(kolommen, cellen, namen) {
  for (const [i, { betekenis }] of kolommen.entries()) {
    const { codes } = betekenis === 'vak' ? namen.find(cellen[i] ?? '') : { codes: [] };
    if (codes.length === 1) return codes[0] ?? '';
  }
  return '';
}

/**
 * Names the columns that hold judgements or nothing of use; those with grades stay a question.
 *
 * @param {Kolom[]} kolommen
 * @param {string[][]} columns
 * @param {string[]} subjects by line; empty where there is none
 */
function nameByContent(kolommen, columns, subjects) {
  kolommen.forEach((kolom, i) => {
    if (kolom.betekenis !== 'vraag') return;
    const cells = (columns[i] ?? []).filter((_, row) => subjects[row]).map(readCel).filter(({ soort }) => soort !== 'leeg');
    const count = (/** @type {string} */ wanted) => cells.filter(({ soort }) => soort === wanted).length;
    const grades = count('cijfer') + cells.filter(({ twijfel }) => ['formule', 'datum', 'nul'].includes(twijfel?.code ?? '')).length;
    if (grades * 2 >= cells.length && grades > 0) return;
    const only = (/** @type {string} */ soort) => count(soort) > 0 && count(soort) === cells.length;
    Object.assign(kolom, { betekenis: only('beoordeling') ? 'beoordeling' : only('status') ? 'status' : 'niet', waarom: 'inhoud' });
  });
}

/**
 * Of two columns with one heading nobody knows which one counts.
 *
 * @param {Kolom[]} kolommen
 */
function doubtDoubles(kolommen) {
  const before = kolommen.map(({ betekenis }) => betekenis);
  kolommen.forEach((kolom) => {
    const { betekenis, waarom } = kolom;
    const chosen = kolommen.some((other) => other !== kolom && other.waarom === 'zelf' && other.betekenis === betekenis);
    const twice = before.filter((other) => other === betekenis).length > 1;
    if (!twice || MEERMAALS.includes(betekenis) || waarom === 'zelf') return;
    Object.assign(kolom, chosen ? { betekenis: 'niet', waarom: 'inhoud' } : { betekenis: 'vraag', waarom: 'dubbele-kop' });
  });
}
