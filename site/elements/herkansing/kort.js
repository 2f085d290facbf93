/** @import {HerkansingUitleg} from '../../js/types' */
import { zin } from '../../js/taal.js';
import { toText } from '../../js/tienden.js';

/** As many letters as the narrow bar of a phone holds. */
const ROOM = 34;

/**
 * The best way out in a few words.
 *
 * @param {HerkansingUitleg} herkansing
 * @param {number} [room] in letters; as much as the bar of a phone has
 * @returns {string} empty when no resit is enough
 */
export function bestWay({ vakken, paren }, room = ROOM) {
  const best = vakken[0];
  if (best) {
    if (!best.nodig) return zin('een herkansing kan genoeg zijn', 'a resit can be enough');
    const subject = `${best.naam} ${toText(best.nodig)}`;
    const text = zin(`${subject} is genoeg`, `${subject} is enough`);
    return text.length <= room ? text : zin('één herkansing is genoeg', 'one resit is enough');
  }
  return paren.length > 0 ? zin('met twee herkansingen kan het', 'possible with two resits') : '';
}
