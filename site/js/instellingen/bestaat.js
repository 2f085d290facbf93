/** @import {Gegevens, OpleidingGegevens} from '../types' */
/** @import {Kennis} from './controle.js' */
import { zin } from '../taal.js';
import { KEUZEVAK, findOpleiding, isNamedKeuzevak } from '../lijst/catalogus.js';
import { notOneOf, quote } from './zinnen.js';

/**
 * What the schema can't know of a value: whether the page has such a year, opleiding, profile or subject, and whether there is such an address or day.
 *
 * @param {Gegevens} gegevens
 * @returns {Kennis}
 */
export function kennisVan(gegevens) {
  const codes = gegevens.opleidingen.map(({ code }) => code);
  return {
    jaar: (waarde) => (gegevens.jaren.includes(Number(waarde)) ? undefined : notOneOf(waarde, gegevens.jaren)),
    opleiding: (waarde) => (codes.includes(String(waarde)) ? undefined : notOneOf(waarde, codes)),
    profiel(waarde, trail) {
      const known = [...new Set(meant(gegevens, trail).flatMap(({ profielen }) => profielen.map(({ code }) => code)))];
      return known.includes(String(waarde)) ? undefined : notOneOf(waarde, known);
    },
    vak(waarde, trail) {
      const opleidingen = meant(gegevens, trail);
      if (trail.at(-2) === 'combinatie') {
        const parts = [...new Set(opleidingen.flatMap(partsOf))];
        return parts.includes(String(waarde)) ? undefined : noPart(String(waarde), parts);
      }
      return opleidingen.some((opleiding) => subjectsOf(gegevens, opleiding).has(String(waarde))) ? undefined : unknownSubject(String(waarde), opleidingen);
    },
    webadres: addressFault,
    contact: (waarde) => (String(waarde).startsWith('mailto:') ? undefined : addressFault(waarde)),
    tijdstip: (waarde) => (isTime(String(waarde)) ? undefined : zin(`De dag van ${quote(waarde)} bestaat niet.`, `The day of ${quote(waarde)} does not exist.`)),
  };
}

/**
 * The subjects of an opleiding in any of its exams.
 *
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} opleiding
 */
export function subjectsOf(gegevens, { vakken, afwijkingen = [] }) {
  const all = new Set([vakken, ...afwijkingen.map((afwijking) => afwijking.vakken ?? {})].flatMap((closed) => Object.keys(closed)));
  return all.has(KEUZEVAK) ? new Set([...all, ...Object.keys(gegevens.vakken).filter(isNamedKeuzevak)]) : all;
}

/**
 * What a school can add to the combinatiecijfer in any exam of an opleiding.
 *
 * @param {OpleidingGegevens} opleiding
 */
export function partsOf({ schoolOnderdelen = [], afwijkingen = [] }) {
  return [...schoolOnderdelen, ...afwijkingen.flatMap(({ vorm }) => vorm?.schoolOnderdelen ?? [])];
}

/**
 * The opleidingen of which something is said: the one that it is said under, else all.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} trail
 */
function meant(gegevens, [group, code]) {
  const one = group === 'opleidingen' ? findOpleiding(gegevens, code ?? '') : undefined;
  return one ? [one] : gegevens.opleidingen;
}

/** @param {string} vak @param {OpleidingGegevens[]} opleidingen */
function unknownSubject(vak, [one, ...others]) {
  if (others.length > 0) return zin(`Een vak met de code ${quote(vak)} kennen we niet.`, `We know no subject with the code ${quote(vak)}.`);
  return zin(`Een vak met de code ${quote(vak)} is er niet bij ${one?.naam}.`, `There is no subject with the code ${quote(vak)} in ${one?.naam}.`);
}

/** @param {string} vak @param {string[]} parts */
function noPart(vak, parts) {
  if (parts.length > 0) return notOneOf(vak, parts);
  return zin(`${quote(vak)} kan hier niet: een school voegt bij deze opleiding niets toe.`, `${quote(vak)} is not possible here: a school adds nothing to this opleiding.`);
}

/** @param {unknown} waarde */
function addressFault(waarde) {
  try {
    const { protocol, username } = new URL(String(waarde));
    if (protocol === 'https:' && !username) return undefined;
  } catch {
    // An address that can't be read is no address.
  }
  return zin(`${quote(String(waarde))} is geen goed webadres.`, `${quote(String(waarde))} is no good web address.`);
}

/** @param {string} text */
function isTime(text) {
  const time = new Date(`${text}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
