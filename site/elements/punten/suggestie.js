/** @import {Lijst, NtermGegevens} from '../../js/types' */

/**
 * An N-term that somebody can choose to fill in.
 *
 * @typedef {object} Suggestie
 * @property {string} nterm with a comma
 * @property {string} text what it is of, and where it comes from
 */

const TIJDVAK = ['', 'eerste', 'tweede', 'derde'];

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
      const nterm = n[vak] ?? '';
      return { nterm, text: `${jaar}, ${TIJDVAK[tijdvak]} tijdvak: ${nterm}, volgens ${bron}.` };
    });
}
