/** @import {Lijst, NtermGegevens} from '../../js/types' */
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
 * The N-terms that are known for a subject in the chosen year: every tijdvak has its own.
 *
 * @param {NtermGegevens[]} ntermen
 * @param {Pick<Lijst, 'jaar' | 'opleiding'>} lijst
 * @param {string} vak
 * @returns {Suggestie[]}
 */
export function suggestionsFor(ntermen, { jaar, opleiding }, vak) {
  return ntermen
    .filter((examen) => examen.jaar === jaar && examen.opleidingen.includes(opleiding) && vak in examen.n)
    .map(({ tijdvak, bron, n }) => {
      const nterm = toText(n[vak] ?? '');
      const period = TIJDVAK[tijdvak];
      return { nterm, text: zin(`${jaar}, ${period} tijdvak: ${nterm}, volgens ${bron}.`, `${jaar}, ${period} exam period: ${nterm}, according to ${bron}.`) };
    });
}
