/** @import {Indeling, Invoer, Klasverzoek, Rij, Vakveld} from './types' */
/** @import {Vakzoeker} from './vakken.js' */
import { normalise } from './koppen.js';
import { isFilled, readBeoordeling, readFlag, readYear, textOf } from './waarde.js';
import { readWords } from './woorden.js';

/**
 * The entries of a row: one in the long shape, one for every subject with a filled cell in the wide shape.
 *
 * @param {Indeling} indeling
 * @param {Rij} rij
 * @returns {Invoer[]}
 */
export function readInvoer(indeling, rij) {
  if (indeling.vorm === 'lang') {
    const kolom = indeling.velden.find(([veld]) => veld === 'vak')?.[1];
    return readCells(rij, indeling.velden, kolom);
  }
  return indeling.vakken.flatMap(({ vak, velden }) => readCells(rij, velden).map((invoer) => ({ ...invoer, vak })));
}

/**
 * The filled cells of a subject; nothing when there are none.
 *
 * @param {Rij} rij
 * @param {[Vakveld | 'kaal', number][]} velden
 * @param {number} [whole] the column that stands for the subject; the first that is filled when none does
 * @returns {Invoer[]}
 */
function readCells({ regel, cellen }, velden, whole) {
  /** @type {Invoer['cellen']} */
  const filled = new Map();
  let first = whole;
  for (const [veld, kolom] of velden) {
    const cell = cellen[kolom];
    if (!isFilled(cell)) continue;
    first ??= kolom;
    filled.set(veld === 'kaal' ? (/\p{L}/u.test(cell) ? 'beoordeling' : 'se') : veld, { tekst: textOf(cell), regel, kolom });
  }
  return filled.size > 0 && first !== undefined ? [{ regel, kolom: first, cellen: filled }] : [];
}

/** How a field is read, and what it is called in a request, in the order of the contract. @type {[Vakveld, string, (tekst: string) => unknown][]} */
const VELDEN = [
  ['keuzevaknaam', 'naam', String],
  ['se', 'se', String],
  ['ce', 'ce', String],
  ['alleenCe', 'alleenCe', readFlag],
  ['rv', 'rv', String],
  ['beoordeling', 'beoordeling', readBeoordeling],
  ['vrijstelling', 'vrijstelling', readFlag],
  ['ontheffing', 'ontheffing', readFlag],
  ['eindcijfer', 'eindcijfer', String],
  ['behaald', 'behaald', readYear],
  ['herkanst', 'herkanst', readFlag],
  ['deel', 'deel', String],
  ['niveau', 'niveau', String],
];

/**
 * A subject of a request, with the column of every field of it.
 *
 * @param {Invoer} invoer
 * @param {Vakzoeker} zoeker
 * @param {Klasverzoek['examen']} examen the exam in which subjects are looked up
 * @returns {{vak: Klasverzoek['vakken'][number], kolommen: Record<string, number>}}
 */
export function makeVak(invoer, zoeker, examen) {
  /** @type {Klasverzoek['vakken'][number]} */
  const vak = {};
  /** @type {Record<string, number>} */
  const kolommen = {};
  const code = readCode(invoer, zoeker, examen);
  if (code !== undefined) vak.vak = code;
  const cellen = readWords(invoer.cellen, code !== undefined && zoeker.zonderCE.has(code));
  for (const [veld, name, read] of VELDEN) {
    const status = readStatus(cellen, veld);
    const cel = status?.cel ?? cellen.get(veld);
    const value = status?.value ?? (cel?.tekst === undefined ? undefined : read(cel.tekst));
    // An export holds eindcijfers that were worked out: only an exemption brings one in.
    if (!cel || value === undefined || value === false || (veld === 'eindcijfer' && vak.vrijstelling !== true)) continue;
    vak[name] = value;
    kolommen[name] = cel.kolom;
  }
  return { vak, kolommen };
}

/**
 * @param {Invoer} invoer
 * @param {Vakzoeker} zoeker
 * @param {Klasverzoek['examen']} examen
 */
function readCode({ vak, cellen }, zoeker, examen) {
  if (vak) return zoeker.find(vak.tekst, examen) ?? vak.code;
  const tekst = cellen.get('vak')?.tekst;
  return tekst === undefined ? undefined : zoeker.find(tekst, examen) ?? tekst;
}

/**
 * What the status says of a field: that it is so, or, in the place of the exemption, what is none of both.
 *
 * @param {Invoer['cellen']} cellen
 * @param {Vakveld} veld
 */
function readStatus(cellen, veld) {
  const cel = cellen.get('status');
  if (cel?.tekst === undefined) return undefined;
  const word = normalise(cel.tekst);
  if (word === veld && (veld === 'vrijstelling' || veld === 'ontheffing')) return { cel, value: true };
  return veld === 'vrijstelling' && word !== 'ontheffing' ? { cel, value: cel.tekst } : undefined;
}
