/** @import {Veld} from './types' */

const NIVEAUS = ['vwo', 'havo', 'vmbo-tl', 'vmbo-gl', 'vmbo-kb', 'vmbo-bb'];

/**
 * What a cell says about a field that is no grade: the value that the list keeps, empty for no, undefined when it can't be read.
 *
 * @param {Veld} veld
 * @param {string} tekst
 * @returns {string | undefined}
 */
export function readBijzonder(veld, tekst) {
  const text = tekst.toLowerCase();
  switch (veld) {
    case 'behaald':
      return /^20\d\d$/.test(text) ? text : undefined;
    case 'niveau':
      return NIVEAUS.find((niveau) => niveau === text);
    case 'punten':
    case 'schaal':
      return /^\d{1,3}$/.test(text) ? text : undefined;
    case 'nterm':
      return /^\d[.,]\d$/.test(text) ? text.replace('.', ',') : undefined;
    case 'herkanst':
    case 'zonderSe':
    case 'combi':
      return /^(ja|x|j|waar|true)$/.test(text) ? 'ja' : /^(nee|n|-|onwaar|false)$/.test(text) ? '' : undefined;
    default:
      return undefined;
  }
}
