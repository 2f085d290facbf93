import { cleanName } from './naam.js';

/**
 * How one kind of value stands in a link. Both ways answer undefined for what is not of this kind.
 *
 * @typedef {object} Soort
 * @property {(value: unknown) => string | undefined} write
 * @property {(text: string) => unknown} read
 */

/**
 * A field of the request, and the letter for which it stands in a link. A field that is added gets a letter of its own, and old
 * links stay what they are; a field that changes its meaning needs another version of the link.
 *
 * @typedef {[letter: string, naam: string, soort: Soort]} Veld
 */

/** The most characters that a name of one's own has, as in its field on the list. */
const LONGEST_NAME = 60;

const BEOORDELINGEN = ['goed', 'voldoende', 'onvoldoende'];

/** A grade by the grammar of the engine: 1 to 10, at most one decimal. */
const GRADE = /^([1-9](,\d)?|10(,0)?)$/;

/** @param {unknown} value */
export function isGrade(value) {
  return typeof value === 'string' && GRADE.test(value);
}

/**
 * The name of a keuzevak as a link can carry it.
 *
 * @param {string} naam
 */
export function cleanVaknaam(naam) {
  return cleanName(naam, LONGEST_NAME);
}

/** A comma would be mangled by programs that turn addresses into links. @type {Soort} */
const cijfer = {
  write: (value) => (isGrade(value) ? String(value).replace(',', '-') : undefined),
  read: (text) => [text.replace('-', ',')].find(isGrade),
};

/** @type {Soort} */
const code = {
  write: (value) => (typeof value === 'string' && isCode(value) ? value : undefined),
  read: (text) => (isCode(text) ? text : undefined),
};

/** @type {Soort} */
const beoordeling = {
  write: (value) => BEOORDELINGEN.find((known) => known === value),
  read: (text) => BEOORDELINGEN.find((known) => known === text),
};

/** @type {Soort} */
const codes = {
  write: (value) => (Array.isArray(value) && value.every(isCode) ? value.join('~') : undefined),
  read: (text) => [text === '' ? [] : text.split('~')].find((list) => list.every(isCode)),
};

/** @type {Soort} */
const jaar = {
  write: (value) => (typeof value === 'number' && isYear(String(value)) ? String(value) : undefined),
  read: (text) => (isYear(text) ? Number(text) : undefined),
};

/** @type {Soort} */
const vlag = {
  write: (value) => (value === true ? '' : undefined),
  read: (text) => text === '' || undefined,
};

/** Everything that a name can hold, in letters that no program changes. @type {Soort} */
const naam = {
  write: (value) => (typeof value === 'string' && isName(value) ? toBase64(value) : undefined),
  read: (text) => [fromBase64(text)].find(isName),
};

/** @type {Veld[]} */
export const EXAMENVELDEN = [
  ['o', 'opleiding', code],
  ['j', 'jaar', jaar],
  ['s', 'soort', code],
  ['g', 'gebied', code],
  ['p', 'profielen', codes],
  ['c', 'combinatie', codes],
  ['l', 'leerwerktraject', vlag],
  ['d', 'gespreid', vlag],
];

/** @type {Veld[]} */
export const VAKVELDEN = [
  ['v', 'vak', code],
  ['n', 'naam', naam],
  ['s', 'se', cijfer],
  ['c', 'ce', cijfer],
  ['r', 'rv', cijfer],
  ['e', 'eindcijfer', cijfer],
  ['b', 'beoordeling', beoordeling],
  ['a', 'alleenCe', vlag],
  ['f', 'vrijstelling', vlag],
  ['o', 'ontheffing', vlag],
  ['h', 'herkanst', vlag],
  ['j', 'behaald', jaar],
  ['l', 'niveau', code],
];

/** @param {string} text */
function isCode(text) {
  return /^\w[\w-]{0,19}$/.test(text);
}

/** @param {string} text */
function isYear(text) {
  return /^(19|20)\d\d$/.test(text);
}

/** @param {string | undefined} text */
function isName(text) {
  return text !== undefined && text !== '' && text === cleanVaknaam(text);
}

/** @param {string} text */
function toBase64(text) {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} text */
function fromBase64(text) {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
