/** @import {Twijfel} from './types' */
import { readGrade } from '../lijst/cijfer.js';

/**
 * What one cell says.
 *
 * @typedef {object} Waarde
 * @property {'leeg' | 'cijfer' | 'beoordeling' | 'status' | 'geen'} soort geen: it says nothing that a list can hold
 * @property {string} waarde a grade with a comma, or a word of the contract; empty when it is refused
 * @property {Omit<Twijfel, 'veld'>} [twijfel]
 */

const NOTHING = /^(|[-–—.·/_*]+|n\.?v\.?t\.?|geen|nog niet|onbekend|leeg|x)$/;

/** @type {[RegExp, string][]} */
const BEOORDELINGEN = [
  [/^(g|goed)$/, 'goed'],
  [/^(v|vo|vol|vold|voldoende)\.?$/, 'voldoende'],
  [/^(o|ov|onv|onvold|onvoldoende)\.?$/, 'onvoldoende'],
];

/** @type {[RegExp, string][]} */
const STATUSSEN = [
  [/^(vr|vrij|vrst|vrijst|vrijgest|vrijgesteld|vrijstelling)\.?$/, 'vrijstelling'],
  [/^(onth|ontheff|ontheffing|ontheven)\.?$/, 'ontheffing'],
];

/**
 * @param {string} cel
 * @returns {Waarde}
 */
export function readCel(cel) {
  const text = cel.trim();
  const word = text.toLowerCase();
  if (NOTHING.test(word)) return { soort: 'leeg', waarde: '' };
  const beoordeling = match(BEOORDELINGEN, word);
  if (beoordeling) return { soort: 'beoordeling', waarde: beoordeling };
  const status = match(STATUSSEN, word);
  if (status) return { soort: 'status', waarde: status };
  // A spreadsheet would work these out; here they are letters.
  if (/^['’]?[=@+]/.test(text)) return refuse('formule', text);
  // Spreadsheets make a day of the month of 6.3.
  if (/^\d{1,2}[-/. ](jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?$/.test(word) || /^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$/.test(word)) return refuse('datum', text);
  return readNumber(text);
}

/**
 * Tells whether a cell can be a grade, a judgement or a word in the place of one.
 *
 * @param {string} cel
 */
export function isWaarde(cel) {
  return ['cijfer', 'beoordeling', 'status'].includes(readCel(cel).soort);
}

/**
 * @param {string} text
 * @returns {Waarde}
 */
function readNumber(text) {
  const found = /^([([]?)(\d{1,3}(?:[.,]\d{1,4})?)([)\]]?)(.{0,4})$/.exec(text);
  if (!found) return refuse('tekst', text);
  const [, open = '', number = '', close = '', mark = ''] = found;
  if (mark && !/^\s?(\*+|\(?[hH]\)?|[¹²³])$/.test(mark)) return refuse('tekst', text);
  const waarde = readGrade(number);
  if (/^0+([.,]0+)?$/.test(number)) return refuse('nul', text);
  const code = doubtAbout(number, waarde) ?? (open || close || mark ? 'teken' : undefined);
  return { soort: 'cijfer', waarde, ...(code ? { twijfel: { code, tekst: text } } : {}) };
}

/**
 * @param {string} typed
 * @param {string} waarde what it was read as
 */
function doubtAbout(typed, waarde) {
  if (/,\d{2,}$/.test(waarde)) return 'te-precies';
  const [whole = '', tenths = '0'] = waarde.split(',');
  if (Number(whole) < 1 || Number(whole) > 10 || (whole === '10' && tenths !== '0')) return 'buiten-bereik';
  if (/^\d+$/.test(typed) && waarde.includes(',')) return 'zonder-komma';
  return undefined;
}

/**
 * @param {string} code
 * @param {string} tekst
 * @returns {Waarde}
 */
function refuse(code, tekst) {
  return { soort: 'geen', waarde: '', twijfel: { code, tekst } };
}

/**
 * @param {[RegExp, string][]} table
 * @param {string} word
 */
function match(table, word) {
  return table.find(([pattern]) => pattern.test(word))?.[1];
}
