/** @import {Bron} from '../../js/types' */
import { zin } from '../../js/taal.js';

/**
 * The place of an eis as a jurist would write it: art. 3.34 lid 1 onder a.
 *
 * @param {Bron} bron
 */
export function shortPlace({ artikel, lid, onderdeel }) {
  const paragraph = lid ? zin(` lid ${lid}`, ` paragraph ${lid}`) : '';
  const point = onderdeel ? zin(` onder ${onderdeel}`, ` under ${onderdeel}`) : '';
  return `art. ${artikel}${paragraph}${point}`;
}
