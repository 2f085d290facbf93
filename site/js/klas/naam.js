/** @import {Cel, Kandidaatveld, Naamdeel} from './types' */

/** The parts of a name, in the order in which they are said. @type {Naamdeel[]} */
export const NAAMDELEN = ['voornaam', 'tussenvoegsel', 'achternaam'];

/**
 * What a candidate is called: as the column of the name says, or in parts when there is none. Empty when the file doesn't say.
 *
 * @param {Map<Kandidaatveld, Cel>} cellen
 */
export function readNaam(cellen) {
  const velden = cellen.has('naam') ? /** @type {Kandidaatveld[]} */ (['naam']) : NAAMDELEN;
  return velden.flatMap((veld) => cellen.get(veld)?.tekst ?? []).join(' ');
}
