/** @import {Afsluiting, Cijfer, Gegevens, Lijst, Rij} from '../types' */
/** @import {Keuze} from './catalogus.js' */
import { findExamen, findHoger, findOpleiding } from './catalogus.js';

/** The ways to close a subject that has a centraal examen, also where it lapsed. @type {(Afsluiting | undefined)[]} */
const WITH_CE = ['ce', 'seMag', 'alleenCe', 'afgerond'];

/**
 * How the subject of a row is closed. While a choice is open it is what most of its subjects are.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {Rij} rij
 * @returns {Afsluiting}
 */
export function afsluiting(gegevens, keuze, rij) {
  const vak = rij.vak || (rij.uit[0] ?? '');
  const own = findExamen(gegevens, keuze)?.vakken[vak] ?? findHoger(gegevens, keuze, rij.niveau)?.vakken[vak] ?? 'ce';
  const behaald = Number(rij.behaald);
  if (!behaald || behaald === keuze.jaar || !WITH_CE.includes(own)) return own;
  // Whether there was a centraal examen depends on the year in which the subject was closed.
  if (!gegevens.jaren.includes(behaald)) return usual(gegevens, keuze, vak) ?? own;
  const then = findExamen(gegevens, { ...keuze, jaar: behaald })?.vakken[vak];
  return then && WITH_CE.includes(then) ? then : own;
}

/**
 * How a subject is closed in the newest exam of a school.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {string} vak
 */
function usual(gegevens, { opleiding }, vak) {
  return findOpleiding(gegevens, opleiding)?.vakken[vak];
}

/**
 * Tells whether a row brings an eindcijfer of an earlier exam in.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {Rij} rij
 */
export function isIngebracht(gegevens, keuze, rij) {
  const how = afsluiting(gegevens, keuze, rij);
  return how === 'inbreng' || (rij.status === 'vrijstelling' && how !== 'beoordeling');
}

/**
 * The grades that a row can have, and the beoordeling.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {Rij} rij
 * @returns {(Cijfer | 'beoordeling')[]}
 */
export function veldenVan(gegevens, keuze, rij) {
  const how = afsluiting(gegevens, keuze, rij);
  if (rij.status === 'ontheffing') return [];
  if (how === 'beoordeling') return ['beoordeling'];
  if (isIngebracht(gegevens, keuze, rij)) return WITH_CE.includes(usual(gegevens, keuze, rij.vak) ?? how) ? ['eindcijfer', 'ce'] : ['eindcijfer'];
  if (how === 'alleenCe' || (how === 'seMag' && rij.zonderSe)) return ['ce'];
  if (how === 'ce' || how === 'seMag') return ['se', 'ce'];
  return findExamen(gegevens, keuze)?.rv && !rij.behaald ? ['se', 'rv'] : ['se'];
}

/**
 * Tells whether a row can have used its resit: it has a centraal examen of this exam.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {Rij} rij
 */
export function canBeHerkanst(gegevens, lijst, rij) {
  const velden = veldenVan(gegevens, lijst, rij);
  return lijst.soort !== 'staatsexamen' && velden.includes('ce') && !velden.includes('eindcijfer');
}
