/** @import {Gegevens, Lijst, Oordeel, Rij} from '../types' */
import { withComma } from '../tienden.js';
import { vaknaam } from './catalogus.js';
import { readGrade } from './cijfer.js';
import { woorden } from './woorden.js';

/** @type {('se' | 'ce' | 'rv' | 'eindcijfer' | 'beoordeling')[]} */
const VELDEN = ['se', 'ce', 'rv', 'eindcijfer', 'beoordeling'];

/**
 * What a trial changed in the list, in words: een 6,0 voor Frans (centraal examen).
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} echt the list as it is
 * @param {Lijst} proef the list as it was tried
 * @returns {string[]}
 */
export function changesOf(gegevens, echt, proef) {
  return proef.rijen.flatMap((rij) => {
    const before = echt.rijen.find(({ sleutel }) => sleutel === rij.sleutel);
    return before ? changedFields(gegevens, proef, before, rij) : [];
  });
}

/**
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {Rij} before
 * @param {Rij} after
 */
function changedFields(gegevens, lijst, before, after) {
  const name = after.naam.trim() || vaknaam(gegevens, after.vak);
  const words = { ...woorden(lijst), beoordeling: 'beoordeling' };
  return VELDEN.filter((veld) => readGrade(before[veld]) !== readGrade(after[veld])).map((veld) => {
    const value = readGrade(after[veld]);
    const what = words[veld];
    if (!value) return `geen cijfer voor ${name} (${what})`;
    return veld === 'beoordeling' ? `${value} voor ${name}` : `een ${value} voor ${name} (${what})`;
  });
}

/**
 * What comes of a trial, beside what is so now.
 *
 * @param {string[]} changes
 * @param {Oordeel} nu
 * @param {Oordeel} dan
 */
export function outcomeText(changes, nu, dan) {
  if (changes.length === 0) return 'Verander een cijfer. Hier lees je wat er dan anders is.';
  const same = nu.uitleg.kop === dan.uitleg.kop;
  const verdict = `Met ${joined(changes)}: ${same ? 'nog steeds ' : ''}${lower(dan.uitleg.kop)}.`;
  const [mean, was] = [dan, nu].map(({ ceGemiddelde }) => ceGemiddelde && withComma(ceGemiddelde.gemiddelde));
  return mean && mean !== was ? `${verdict} Gemiddelde centraal examen ${mean}${was ? `, nu ${was}` : ''}.` : verdict;
}

/** @param {string[]} list */
function joined(list) {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} en ${list.at(-1)}`;
}

/** @param {string} text */
function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
