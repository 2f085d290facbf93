/** @import {HerkansingUitleg} from '../../js/types' */
import { withComma } from '../../js/tienden.js';

/** As many letters as the narrow bar of a phone holds. */
const ROOM = 34;

/**
 * The best way out in a few words, for the bar on a phone.
 *
 * @param {HerkansingUitleg} herkansing
 * @returns {string} empty when no resit is enough
 */
export function bestWay({ vakken, paren }) {
  const best = vakken[0];
  if (best) {
    if (!best.nodig) return 'een herkansing kan genoeg zijn';
    const text = `${best.naam} ${withComma(best.nodig)} is genoeg`;
    return text.length <= ROOM ? text : 'één herkansing is genoeg';
  }
  return paren.length > 0 ? 'met twee herkansingen kan het' : '';
}
