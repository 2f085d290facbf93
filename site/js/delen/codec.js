/** @import {VakInvoer, Verzoek} from '../types' */
/** @import {Veld} from './velden.js' */
import { checksum } from './controle.js';
import { EXAMENVELDEN, VAKVELDEN } from './velden.js';

// A link holds a request as text: `1/ohavo.j2027.pNG/vne.s6-3.c5-8/…/checksum`. First the version, then the exam, then the
// subjects, all in characters that mail and chat programs leave alone.

const VERSION = '1';

/** More characters than any list of a school needs, and few enough to look at. */
const LONGEST = 8192;

/** So many subjects the engine takes. */
const MOST = 40;

/** What a list in a link can hold: a request without its questions. @typedef {Pick<Verzoek, 'examen' | 'vakken'>} Gedeeld */

/** Why a link can't be read. @typedef {'kapot' | 'nieuwer' | 'te-lang'} Fout */

/**
 * Writes a request as the fragment of an address, without #.
 *
 * @param {Gedeeld} gedeeld
 * @returns {string | undefined} undefined when it is too long, or holds what a link can't
 */
export function encode({ examen, vakken }) {
  const records = [writeRecord(EXAMENVELDEN, examen), ...vakken.map((vak) => writeRecord(VAKVELDEN, vak))];
  if (vakken.length > MOST || records.includes(undefined)) return undefined;
  const body = [VERSION, ...records].join('/');
  const fragment = `${body}/${checksum(body)}`;
  return fragment.length > LONGEST ? undefined : fragment;
}

/**
 * Reads a fragment that may have been cut off, changed, or made up. What comes out is of the right shape; whether there are such
 * subjects is for others to say.
 *
 * @param {string} fragment without #
 * @returns {Gedeeld | Fout}
 */
export function decode(fragment) {
  if (fragment.length > LONGEST) return 'te-lang';
  if (/^[2-9]/.test(fragment)) return 'nieuwer';
  const [version, exam, ...rest] = fragment.split('/');
  const subjects = rest.slice(0, -1);
  if (version !== VERSION || exam === undefined || subjects.length > MOST) return 'kapot';
  const examen = readRecord(EXAMENVELDEN, exam);
  const vakken = subjects.map((text) => readRecord(VAKVELDEN, text));
  if (!isExamen(examen) || !vakken.every(isVak)) return 'kapot';
  // There is one way to write a list: no field twice, none in another place, and the right checksum.
  return encode({ examen, vakken }) === fragment ? { examen, vakken } : 'kapot';
}

/**
 * @param {Veld[]} velden
 * @param {object} values
 * @returns {string | undefined} undefined when a value is not of its kind, or has no field
 */
function writeRecord(velden, values) {
  const given = new Map(Object.entries(values));
  if (![...given.keys()].every((key) => velden.some(([, naam]) => naam === key))) return undefined;
  const parts = velden.filter(([, naam]) => given.has(naam)).map(([letter, naam, soort]) => [letter, soort.write(given.get(naam))]);
  return parts.some(([, text]) => text === undefined) ? undefined : parts.map(([letter, text]) => `${letter}${text}`).join('.');
}

/**
 * @param {Veld[]} velden
 * @param {string} text
 * @returns {object | undefined} undefined when a field is not known or holds something else
 */
function readRecord(velden, text) {
  const values = text.split('.').map((part) => {
    const veld = velden.find(([letter]) => letter === part[0]);
    return [veld?.[1], veld?.[2].read(part.slice(1))];
  });
  return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values);
}

/**
 * @param {object | undefined} read
 * @returns {read is Verzoek['examen']}
 */
function isExamen(read) {
  return read !== undefined && ['opleiding', 'jaar', 'profielen', 'combinatie'].every((naam) => naam in read);
}

/**
 * @param {object | undefined} read
 * @returns {read is VakInvoer}
 */
function isVak(read) {
  return read !== undefined && 'vak' in read;
}
