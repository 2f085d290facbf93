/** @import {Gegevens} from '../types' */
/** @import {Fout, Knoop, Leden} from './types' */
import { zin } from '../taal.js';
import { findOpleiding } from '../lijst/catalogus.js';
import { partsOf, subjectsOf } from './bestaat.js';
import { quote } from './zinnen.js';

/**
 * The settings of the address over those of the file. What the address says of subjects and profiles holds for every opleiding that is
 * offered, as far as it has them.
 *
 * @param {Gegevens} gegevens
 * @param {Leden} file
 * @param {Leden} adres
 * @param {Leden} aanbod
 * @returns {{leden: Leden, fouten: Fout[]}}
 */
export function combine(gegevens, file, adres, aanbod) {
  const leden = merge(file, adres);
  const chosen = membersOf(adres.get('opleidingen'));
  const offered = new Map([...(membersOf(leden.get('opleidingen')) ?? everything(gegevens))].filter(([code]) => chosen?.has(code) ?? true));
  leden.set('opleidingen', { pad: 'opleidingen', waarde: new Map([...offered].map(([code, knoop]) => [code, limited(gegevens, code, knoop, aanbod)])) });
  return { leden, fouten: nowhere(gegevens, [...offered.keys()], aanbod) };
}

/**
 * The members of a group; undefined when it is none.
 *
 * @param {Knoop | undefined} knoop
 * @returns {Leden | undefined}
 */
export function membersOf(knoop) {
  return knoop?.waarde instanceof Map ? knoop.waarde : undefined;
}

/**
 * @param {Leden} under
 * @param {Leden} over
 * @returns {Leden}
 */
function merge(under, over) {
  const both = new Map(under);
  for (const [name, knoop] of over) {
    const [below, above] = [membersOf(under.get(name)), membersOf(knoop)];
    both.set(name, below && above ? { ...knoop, waarde: merge(below, above) } : knoop);
  }
  return both;
}

/** @param {Gegevens} gegevens @returns {Leden} */
function everything({ opleidingen }) {
  return new Map(opleidingen.map(({ code }) => [code, { pad: 'opleidingen', waarde: new Map() }]));
}

/**
 * @param {Gegevens} gegevens
 * @param {string} code
 * @param {Knoop} knoop
 * @param {Leden} aanbod
 * @returns {Knoop}
 */
function limited(gegevens, code, knoop, aanbod) {
  const own = new Map(membersOf(knoop));
  for (const [name, list] of aanbod) {
    const items = itemsOf(list).filter(({ waarde }) => knows(gegevens, code, name, String(waarde)));
    if (items.length > 0) own.set(name, { ...list, waarde: items });
  }
  return { ...knoop, waarde: own };
}

/**
 * What the address names and no opleiding has that is offered.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} offered
 * @param {Leden} aanbod
 * @returns {Fout[]}
 */
function nowhere(gegevens, offered, aanbod) {
  return [...aanbod].flatMap(([name, list]) =>
    itemsOf(list)
      .filter(({ waarde }) => !offered.some((code) => knows(gegevens, code, name, String(waarde))))
      .map(({ pad, waarde }) => ({ pad, tekst: zin(`${quote(waarde)} is er niet bij een opleiding die de school aanbiedt.`, `${quote(waarde)} is in no opleiding that the school offers.`) })),
  );
}

/** @param {Knoop} list @returns {Knoop[]} */
function itemsOf({ waarde }) {
  return Array.isArray(waarde) ? waarde : [];
}

/**
 * @param {Gegevens} gegevens
 * @param {string} opleiding
 * @param {string} name
 * @param {string} code
 */
function knows(gegevens, opleiding, name, code) {
  const found = findOpleiding(gegevens, opleiding);
  if (!found) return false;
  if (name === 'profielen') return found.profielen.some((profiel) => profiel.code === code);
  return name === 'combinatie' ? partsOf(found).includes(code) : subjectsOf(gegevens, found).has(code);
}
