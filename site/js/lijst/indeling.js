/** @import {Gegevens, OpleidingGegevens, Plek, ProfielGegevens} from '../types' */
import { KEUZEVAK, exists } from './catalogus.js';

/** The choice of somebody with more than one profile, or who does not know. */
export const ALLE_PROFIELEN = 'alle';

/**
 * The places of a list in the order of a cijferlijst: gemeenschappelijk deel, profiel, vrije deel, the combinatiecijfer
 * with its parts, and what has no grade.
 *
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} opleiding
 * @param {string} profielcode
 * @param {number} jaar
 * @returns {Plek[]}
 */
export function layOut(gegevens, opleiding, profielcode, jaar) {
  const profiel = opleiding.profielen.find(({ code }) => code === profielcode);
  const fixed = opleiding.plaatsen.filter(({ deel }) => deel === 'gemeenschappelijk');
  const vrij = opleiding.plaatsen.filter(({ deel }) => deel === 'vrij');
  /** @type {Plek[]} */
  const plekken = [
    ...fixed,
    ...(profiel?.plaatsen ?? []).map((uit) => /** @type {Plek} */ ({ deel: 'profiel', uit })),
    ...vrij,
    ...programma(opleiding, profiel),
    ...(opleiding.onderdelen ?? []).map((vak) => /** @type {Plek} */ ({ deel: 'combinatie', uit: [vak] })),
    ...(opleiding.kwalificaties ?? []).map((vak) => /** @type {Plek} */ ({ deel: 'kwalificatie', uit: [vak] })),
  ];
  return plekken
    .map(({ deel, uit }) => ({ deel, uit: uit.filter((vak) => exists(gegevens, opleiding, jaar, vak)) }))
    .filter(({ uit }) => uit.length > 0);
}

/**
 * The vocational programme: on gl the profielvak is a part of the combinatiecijfer, on kb and bb it is a grade of its own.
 *
 * @param {OpleidingGegevens} opleiding
 * @param {ProfielGegevens | undefined} profiel
 * @returns {Plek[]}
 */
function programma(opleiding, profiel) {
  if (opleiding.programma !== 'eigen' && opleiding.programma !== 'gewogen') return [];
  /** @type {Plek[]} */
  const places = Array.from({ length: opleiding.keuzevakken ?? 0 }, () => ({ deel: 'combinatie', uit: [KEUZEVAK] }));
  if (profiel?.profielvak) {
    const deel = opleiding.programma === 'gewogen' ? 'combinatie' : 'profiel';
    places.unshift({ deel, uit: [profiel.profielvak, ...(profiel.praktijkgericht ?? [])] });
  }
  return places;
}
