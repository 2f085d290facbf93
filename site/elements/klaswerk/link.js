/** @import { Gegevens } from '../../js/types' */
/** @import { Klasverzoek } from '../../js/klas/types' */
import { encode } from '../../js/delen/codec.js';
import { receive } from '../../js/delen/ontvangen.js';
import { readGrade } from '../../js/lijst/cijfer.js';

const CIJFERS = ['se', 'ce', 'rv', 'eindcijfer'];

/**
 * A request as the fragment of an address of the calculator. It says nothing of who the candidate is.
 *
 * @param {Gegevens} gegevens
 * @param {Klasverzoek} verzoek
 * @returns {string} empty when it does not go in a link, or the calculator would not take it
 */
export function linkTo(gegevens, { examen, vakken }) {
  const spelled = vakken.map((vak) => Object.fromEntries(Object.entries(vak).map(([veld, value]) => [veld, CIJFERS.includes(veld) ? readGrade(String(value)) : value])));
  // What encode can't write it refuses, whatever its type.
  const fragment = encode(/** @type {any} */ ({ examen: { combinatie: [], ...examen }, vakken: spelled }));
  return fragment !== undefined && typeof receive(gegevens, fragment) !== 'string' ? fragment : '';
}
