/** @import {Knoop} from './types' */
import { zin } from '../taal.js';

/** What a webmaster reads of a value at most, in characters. */
const MOST = 40;

/** Signs that nobody sees, or that turn text around. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A piece of what somebody wrote, short enough to stand in a sentence.
 *
 * @param {string} text
 */
export function cut(text) {
  const signs = [...text.slice(0, 4 * MOST).replace(UNSEEN, '\u{fffd}')];
  return signs.length > MOST || text.length > 4 * MOST ? `${signs.slice(0, MOST).join('')}…` : signs.join('');
}

/** @param {Knoop['waarde']} waarde */
export function quote(waarde) {
  if (Array.isArray(waarde)) return '[…]';
  return waarde instanceof Map ? '{…}' : `‘${cut(String(waarde))}’`;
}

/**
 * a, b or c.
 *
 * @param {readonly (string | number)[]} values
 */
export function oneOf(values) {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')}${zin(' of ', ' or ')}${last}` : `${last}`;
}

/** What is expected where another kind of value stands. @type {Record<string, () => string>} */
export const EXPECTED = {
  string: () => zin('Hier hoort tekst te staan, tussen dubbele aanhalingstekens.', 'This must be text, between double quotes.'),
  integer: () => zin('Hier hoort een heel getal te staan, zonder aanhalingstekens.', 'This must be a whole number, without quotes.'),
  array: () => zin('Hier hoort een lijst te staan, tussen [ en ].', 'This must be a list, between [ and ].'),
  object: () => zin('Hier horen instellingen te staan, tussen { en }.', 'This must be a group of settings, between { and }.'),
};

/** @param {Knoop['waarde']} waarde @param {readonly (string | number)[]} from */
export const notOneOf = (waarde, from) => zin(`${quote(waarde)} kan hier niet. Kies uit: ${oneOf(from)}.`, `${quote(waarde)} is not possible here. Choose from: ${oneOf(from)}.`);

/** @param {Knoop['waarde']} waarde @param {string} example */
export const notLike = (waarde, example) => zin(`${quote(waarde)} kan hier niet. Zo kan het wel: ${example}`, `${quote(waarde)} is not possible here. This is: ${example}`);

/** @param {number} least */
export const tooShort = (least) => zin(`Hier staat te weinig. Het moeten er minstens ${least} zijn, of laat deze instelling weg.`, `There is too little here. There must be at least ${least}, or leave this setting out.`);

/** @param {number} most */
export const tooLong = (most) => zin(`Hier staat te veel. Het mogen er hoogstens ${most} zijn.`, `There is too much here. There can be at most ${most}.`);

/** @param {Knoop['waarde']} waarde @param {number} least */
export const tooLow = (waarde, least) => zin(`${quote(waarde)} is te laag. Het laagste is ${least}.`, `${quote(waarde)} is too low. The lowest is ${least}.`);

/** @param {Knoop['waarde']} waarde @param {number} most */
export const tooHigh = (waarde, most) => zin(`${quote(waarde)} is te hoog. Het hoogste is ${most}.`, `${quote(waarde)} is too high. The highest is ${most}.`);

/** @param {Knoop['waarde']} waarde */
export const twice = (waarde) => zin(`${quote(waarde)} staat er twee keer.`, `${quote(waarde)} is there twice.`);

/** @param {string} name */
export const missing = (name) => zin(`Hier ontbreekt ${quote(name)}.`, `${quote(name)} is missing here.`);

/** @param {string} name @param {readonly string[]} known */
export const unknownSetting = (name, known) =>
  zin(`De instelling ${quote(name)} bestaat hier niet. Wel: ${oneOf(known)}.`, `There is no setting ${quote(name)} here. There is: ${oneOf(known)}.`);
