/** @import {Afwijking, Gegevens, OpleidingGegevens, Plek, Vorm} from '../types' */
/** @import {Aanbod} from './types' */
import { KEUZEVAK, findExamen, isNamedKeuzevak } from '../lijst/catalogus.js';
import { layOut } from '../lijst/indeling.js';

/** A place on the list that a school left without subjects; they were let in again. @typedef {{opleiding: string, profiel: string, uit: string[]}} Leeg */

/**
 * What the page knows, limited to what a school offers. Subjects that everybody has, with some profile that is offered, always stay. The
 * levels above an opleiding stay too: a candidate can have followed a subject elsewhere.
 *
 * @param {Gegevens} gegevens
 * @param {Record<string, Aanbod>} aanbod by opleiding
 * @returns {{gegevens: Gegevens, leeg: Leeg[]}}
 */
export function limit(gegevens, aanbod) {
  const offered = gegevens.opleidingen.filter(({ code }) => Object.hasOwn(aanbod, code)).map((opleiding) => limitOpleiding(gegevens, opleiding, aanbod[opleiding.code] ?? {}));
  const opleidingen = offered.map(({ opleiding }) => opleiding);
  const vakken = Object.fromEntries(Object.entries(gegevens.vakken).filter(([vak]) => !isNamedKeuzevak(vak) || offersKeuzevak(opleidingen, aanbod, vak)));
  const limited = { ...gegevens, opleidingen, vakken };
  const voorbeelden = Object.fromEntries(Object.entries(gegevens.voorbeelden).filter(([code]) => holdsExample(limited, code)));
  return { gegevens: { ...limited, voorbeelden }, leeg: offered.flatMap(({ leeg }) => leeg) };
}

/**
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} whole
 * @param {Aanbod} aanbod
 * @returns {{opleiding: OpleidingGegevens, leeg: Leeg[]}}
 */
function limitOpleiding(gegevens, whole, { combinatie, vakken, profielen }) {
  let opleiding = profielen ? { ...whole, profielen: whole.profielen.filter(({ code }) => profielen.includes(code)) } : whole;
  if (combinatie) opleiding = mapVorm(opleiding, (vorm) => ({ ...vorm, ...(vorm.schoolOnderdelen && { schoolOnderdelen: vorm.schoolOnderdelen.filter((vak) => combinatie.includes(vak)) }) }));
  if (!vakken) return { opleiding, leeg: [] };
  const places = placesOf(gegevens, opleiding);
  const allowed = new Set([...vakken, ...(combinatie ?? []), ...places.flatMap(({ uit }) => (uit.length === 1 ? uit : []))]);
  if (vakken.some(isNamedKeuzevak)) allowed.add(KEUZEVAK);
  /** @type {Leeg[]} */
  const leeg = [];
  for (const { profiel, uit } of places) {
    // What is let in for one place can fill others too.
    if (uit.some((vak) => allowed.has(vak))) continue;
    for (const vak of uit) allowed.add(vak);
    leeg.push({ opleiding: whole.code, profiel, uit });
  }
  const only = (/** @type {Record<string, any>} */ closed) => Object.fromEntries(Object.entries(closed).filter(([vak]) => allowed.has(vak)));
  const afwijkingen = opleiding.afwijkingen?.map((afwijking) => ({ ...afwijking, ...(afwijking.vakken && { vakken: only(afwijking.vakken) }) }));
  return { opleiding: { ...opleiding, vakken: only(opleiding.vakken), ...(afwijkingen && { afwijkingen }) }, leeg };
}

/**
 * @param {OpleidingGegevens} opleiding
 * @param {<V extends Partial<Vorm>>(vorm: V) => V} change
 * @returns {OpleidingGegevens}
 */
function mapVorm(opleiding, change) {
  const changed = change(opleiding);
  const afwijkingen = changed.afwijkingen?.map((/** @type {Afwijking} */ afwijking) => ({ ...afwijking, ...(afwijking.vorm && { vorm: change(afwijking.vorm) }) }));
  return { ...changed, ...(afwijkingen && { afwijkingen }) };
}

/**
 * Every different place on the lists of all exams of an opleiding, the newest first, with the first profile that has it.
 *
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} opleiding
 * @returns {(Plek & {profiel: string})[]}
 */
function placesOf(gegevens, opleiding) {
  /** @type {Map<string, Plek & {profiel: string}>} */
  const places = new Map();
  // A copy, for exams are kept by opleiding; without the named keuzevakken, which no place asks for and which take long.
  const alone = { ...gegevens, vakken: {}, opleidingen: [{ ...opleiding }] };
  for (const jaar of [...gegevens.jaren].reverse()) for (const soort of opleiding.soorten) for (const gebied of gegevens.gebieden) {
    const examen = findExamen(alone, { opleiding: opleiding.code, jaar, soort, gebied });
    for (const { code } of examen?.profielen ?? []) {
      for (const plek of examen ? layOut(examen, code) : []) {
        const key = plek.uit.join(' ');
        if (!places.has(key)) places.set(key, { ...plek, profiel: code });
      }
    }
  }
  return [...places.values()];
}

/**
 * Tells whether a beroepsgericht keuzevak is offered. A school that names none of them offers them all.
 *
 * @param {OpleidingGegevens[]} opleidingen
 * @param {Record<string, Aanbod>} aanbod
 * @param {string} vak
 */
function offersKeuzevak(opleidingen, aanbod, vak) {
  return opleidingen.some(({ code }) => {
    const named = aanbod[code]?.vakken?.filter(isNamedKeuzevak) ?? [];
    return named.length === 0 || named.includes(vak);
  });
}

/**
 * Tells whether the example of an opleiding is one that the school offers.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding
 */
function holdsExample(gegevens, opleiding) {
  const { jaar, profielen, vakken } = /** @type {import('../types').Voorbeeld} */ (gegevens.voorbeelden[opleiding]);
  const examen = findExamen(gegevens, { opleiding, jaar, soort: 'school', gebied: 'nederland' });
  return examen !== undefined && profielen.every((code) => examen.profielen.some((profiel) => profiel.code === code)) && vakken.every(({ vak }) => Object.hasOwn(examen.vakken, vak));
}
