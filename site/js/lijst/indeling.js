/** @import {Examen, Plek, ProfielGegevens} from '../types' */
import { KEUZEVAK } from './catalogus.js';

/** The choice of somebody with more than one profile, or who does not know. */
export const ALLE_PROFIELEN = 'alle';

/**
 * The places of a list in the order of a cijferlijst: gemeenschappelijk deel, profiel, vrije deel, the combinatiecijfer
 * with its parts, and what has no grade.
 *
 * @param {Examen} examen
 * @param {string} profielcode
 * @returns {Plek[]}
 */
export function layOut(examen, profielcode) {
  const profiel = examen.profielen.find(({ code }) => code === profielcode);
  const fixed = examen.plaatsen.filter(({ deel }) => deel === 'gemeenschappelijk');
  const vrij = examen.plaatsen.filter(({ deel }) => deel === 'vrij');
  /** @type {Plek[]} */
  const plekken = [
    ...fixed,
    ...(profiel?.plaatsen ?? []).map((uit) => /** @type {Plek} */ ({ deel: 'profiel', uit })),
    ...vrij,
    ...programma(examen, profiel),
    ...(examen.onderdelen ?? []).map((vak) => /** @type {Plek} */ ({ deel: 'combinatie', uit: [vak] })),
    ...(examen.kwalificaties ?? []).map((vak) => /** @type {Plek} */ ({ deel: 'kwalificatie', uit: [vak] })),
  ];
  return plekken
    .map(({ deel, uit }) => ({ deel, uit: uit.filter((vak) => vak in examen.vakken) }))
    .filter(({ uit }) => uit.length > 0);
}

/**
 * The vocational programme: on gl the profielvak is a part of the combinatiecijfer, on kb and bb it is a grade of its own.
 *
 * @param {Examen} examen
 * @param {ProfielGegevens | undefined} profiel
 * @returns {Plek[]}
 */
function programma(examen, profiel) {
  if (examen.programma !== 'eigen' && examen.programma !== 'gewogen') return [];
  /** @type {Plek[]} */
  const places = Array.from({ length: examen.keuzevakken ?? 0 }, () => ({ deel: 'combinatie', uit: [KEUZEVAK] }));
  if (profiel?.profielvak) {
    const deel = examen.programma === 'gewogen' ? 'combinatie' : 'profiel';
    places.unshift({ deel, uit: [profiel.profielvak, ...(profiel.praktijkgericht ?? [])] });
  }
  return places;
}
