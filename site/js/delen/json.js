/** @import {Gegevens, Lijst} from '../types' */
import { toVerzoek } from '../lijst/verzoek.js';

/**
 * The list as one request on one line, as the command `uitslag` takes it.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function toJson(gegevens, lijst) {
  return `${JSON.stringify(toVerzoek(gegevens, lijst, ['uitleg', 'herkansing', 'vooruitblik']))}\n`;
}

/**
 * What a file with the list is called, without its extension.
 *
 * @param {Lijst} lijst
 */
export function fileName({ opleiding, jaar }) {
  return `cijferlijst-${opleiding}-${jaar}`;
}
