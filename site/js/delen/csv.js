/** @import {Gegevens, Lijst, VakInvoer} from '../types' */
import { KEUZEVAK, vaknaam } from '../lijst/catalogus.js';
import { toVerzoek } from '../lijst/verzoek.js';

/** The columns, those that are always there first. @type {[kop: string, cel: (invoer: VakInvoer) => string | undefined][]} */
const ALWAYS = [
  ['SE', ({ se }) => se],
  ['CE', ({ ce }) => ce],
];

/** @type {typeof ALWAYS} */
const WHERE_NEEDED = [
  ['RV', ({ rv }) => rv],
  ['Beoordeling', ({ beoordeling }) => beoordeling],
  ['Status', ({ vrijstelling, ontheffing }) => (vrijstelling ? 'vrijstelling' : ontheffing ? 'ontheffing' : '')],
  ['Eindcijfer vrijstelling', ({ eindcijfer }) => eindcijfer],
  ['Behaald in', ({ behaald }) => behaald?.toString()],
  ['Niveau', ({ niveau }) => niveau],
  ['Al herkanst', ({ herkanst }) => (herkanst ? 'ja' : '')],
  ['Alleen CE', ({ alleenCe }) => (alleenCe ? 'ja' : '')],
];

/**
 * The list as a table for a Dutch spreadsheet: semicolons, decimal commas, a byte order mark because Excel takes the text for
 * another encoding without one. Columns in which nothing stands are left out.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function toCsv(gegevens, lijst) {
  const { examen, vakken } = toVerzoek(gegevens, lijst, []);
  /** @type {typeof ALWAYS} */
  const columns = [
    ['Vak', ({ vak, naam }) => (vak === KEUZEVAK ? naam : vaknaam(gegevens, vak))],
    ...ALWAYS,
    ...[...WHERE_NEEDED, inCombinatie(examen.combinatie)].filter(([, cel]) => vakken.some((invoer) => cel(invoer))),
  ];
  const rows = [columns.map(([kop]) => kop), ...vakken.map((invoer) => columns.map(([, cel]) => cel(invoer) ?? ''))];
  return `\ufeff${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`;
}

/**
 * @param {string[]} combinatie what the school adds to the combinatiecijfer
 * @returns {typeof ALWAYS[number]}
 */
function inCombinatie(combinatie) {
  return ['In combinatiecijfer', ({ vak }) => (combinatie.includes(vak) ? 'ja' : '')];
}

/**
 * A spreadsheet works out what begins like a formula, so that gets an apostrophe before it.
 *
 * @param {string} text
 */
function toCell(text) {
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
