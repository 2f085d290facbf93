/** @import {Gegevens, Lijst, Oordeel, Rij} from '../types' */
import { zin } from '../taal.js';
import { toText } from '../tienden.js';
import { vaknaam } from './catalogus.js';
import { readGrade, showGrade } from './cijfer.js';
import { BEOORDELINGEN, woorden } from './woorden.js';

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
  const words = { ...woorden(lijst), beoordeling: zin('beoordeling', 'assessment') };
  return VELDEN.filter((veld) => readGrade(before[veld]) !== readGrade(after[veld])).map((veld) => {
    const value = veld === 'beoordeling' ? BEOORDELINGEN.get(after[veld]) : showGrade(after[veld]);
    const what = words[veld];
    if (!value) return zin(`geen cijfer voor ${name} (${what})`, `no grade for ${name} (${what})`);
    if (veld === 'beoordeling') return zin(`${value} voor ${name}`, `${value} for ${name}`);
    return zin(`een ${value} voor ${name} (${what})`, `${value} for ${name} (${what})`);
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
  if (changes.length === 0) return zin('Verander een cijfer. Hier lees je wat er dan anders is.', 'Change a grade. Here you read what is different then.');
  const still = nu.uitleg.kop === dan.uitleg.kop ? zin('nog steeds ', 'still ') : '';
  const then = `${joined(changes)}: ${still}${lower(dan.uitleg.kop)}`;
  const verdict = zin(`Met ${then}.`, `With ${then}.`);
  const [mean, was] = [dan, nu].map(({ ceGemiddelde }) => ceGemiddelde && toText(ceGemiddelde.gemiddelde));
  if (!mean || mean === was) return verdict;
  const now = was ? zin(`, nu ${was}`, `, now ${was}`) : '';
  return `${verdict} ${zin(`Gemiddelde centraal examen ${mean}${now}.`, `Mean of the central exams ${mean}${now}.`)}`;
}

/** @param {string[]} list */
function joined(list) {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')}${zin(' en ', ' and ')}${list.at(-1)}`;
}

/** @param {string} text */
function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
