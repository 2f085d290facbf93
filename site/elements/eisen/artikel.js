/** @import {Bron} from '../../js/types' */

/**
 * The place of an eis as a jurist would write it: art. 3.34 lid 1 onder a.
 *
 * @param {Bron} bron
 */
export function shortPlace({ artikel, lid, onderdeel }) {
  return `art. ${artikel}${lid ? ` lid ${lid}` : ''}${onderdeel ? ` onder ${onderdeel}` : ''}`;
}
