/** @import {Gegevens, Lijst} from '../types' */
import { arrange, newRij } from './rangschik.js';
import { toVerzoek } from './verzoek.js';

/**
 * The example list of an opleiding, laid out.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding
 * @param {number} [jaar] the exam year; without it that of the example
 * @returns {Lijst | undefined}
 */
export function exampleOf(gegevens, opleiding, jaar) {
  const example = gegevens.voorbeelden[opleiding];
  if (!example) return undefined;
  const rijen = example.vakken.map(({ vak, naam, se, ce, beoordeling }) => {
    // In the contract a grade that is not known may be null; in a row it is an empty text.
    return newRij({ vak, naam: naam ?? '', se: se ?? '', ce: ce ?? '', beoordeling: beoordeling ?? '', combi: example.combinatie?.includes(vak) ?? false });
  });
  const { profielen, leerwerktraject = false } = example;
  return arrange(gegevens, { opleiding, jaar: jaar || example.jaar, profiel: profielen[0] ?? '', leerwerktraject, rijen, opzij: [] });
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
