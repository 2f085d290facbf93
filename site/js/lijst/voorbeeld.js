/** @import {Gegevens, Lijst} from '../types' */
import { arrange, newRij } from './rangschik.js';
import { toVerzoek } from './verzoek.js';

/** The exam of whom nothing is otherwise. */
export const GEWOON = /** @type {const} */ ({ soort: 'school', gebied: 'nederland', gespreid: false, perVak: false, leerwerktraject: false });

/**
 * The example list of an opleiding, laid out.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding
 * @param {Partial<Lijst>} [chosen] of the exam; what is not chosen yet is that of the example
 * @returns {Lijst | undefined}
 */
export function exampleOf(gegevens, opleiding, { jaar, ...chosen } = {}) {
  const example = gegevens.voorbeelden[opleiding];
  if (!example) return undefined;
  const rijen = example.vakken.map(({ vak, naam, se, ce, beoordeling }) => {
    // In the contract a grade that is not known may be null; in a row it is an empty text.
    return newRij({ vak, naam: naam ?? '', se: se ?? '', ce: ce ?? '', beoordeling: beoordeling ?? '', combi: example.combinatie?.includes(vak) ?? false });
  });
  const { profielen, leerwerktraject = false } = example;
  const examen = { ...GEWOON, ...chosen, opleiding, jaar: jaar || example.jaar, profiel: profielen[0] ?? '', leerwerktraject };
  return arrange(gegevens, { ...examen, rijen, opzij: [] });
}

/**
 * A request as a visitor will make it, for the engine to get up to speed with.
 *
 * @param {Gegevens} gegevens
 */
export function warmUp(gegevens) {
  const example = exampleOf(gegevens, 'havo');
  return example ? JSON.stringify(toVerzoek(gegevens, example, ['uitleg', 'herkansing', 'vooruitblik'])) : '{}';
}
