/** @import {Lijst, NtermGegevens, Rij} from '../../js/types' */
import { zin } from '../../js/taal.js';
import { toText } from '../../js/tienden.js';

/**
 * An N-term that somebody can choose to fill in.
 *
 * @typedef {object} Suggestie
 * @property {string} nterm as people write it
 * @property {string} text what it is of, and where it comes from
 */

const TIJDVAK = ['', zin('eerste', 'first'), zin('tweede', 'second'), zin('derde', 'third')];

/**
 * The N-terms that are known for a subject in the year in which it was closed: every tijdvak has its own. On the BES and at a higher level
 * they can be others.
 *
 * @param {NtermGegevens[]} ntermen
 * @param {Pick<Lijst, 'jaar' | 'opleiding' | 'gebied'>} lijst
 * @param {Pick<Rij, 'vak' | 'behaald' | 'niveau'>} rij
 * @returns {Suggestie[]}
 */
export function suggestionsFor(ntermen, { jaar: own, opleiding, gebied }, { vak, behaald, niveau }) {
  if (gebied === 'bes' || niveau) return [];
  const jaar = Number(behaald) || own;
  return ntermen
    .filter((examen) => examen.jaar === jaar && examen.opleidingen.includes(opleiding) && vak in examen.n)
    .map(({ tijdvak, bron, n }) => {
      const nterm = toText(n[vak] ?? '');
      const period = TIJDVAK[tijdvak];
      return { nterm, text: zin(`${jaar}, ${period} tijdvak: ${nterm}, volgens ${bron}.`, `${jaar}, ${period} exam period: ${nterm}, according to ${bron}.`) };
    });
}
