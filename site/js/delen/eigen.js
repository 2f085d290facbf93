/** @import {Lijst} from '../types' */
import { isFilled } from '../lijst/rangschik.js';

/**
 * Tells whether somebody typed something in a list, which then may not be lost.
 *
 * @param {Lijst} lijst
 */
export function isTyped({ rijen, opzij }) {
  return opzij.length > 0 || rijen.some((rij) => isFilled(rij) || rij.naam.trim() !== '');
}
