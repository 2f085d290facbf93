/** @import {Lijst} from '../types' */
import { isFilled, newRij } from '../lijst/rangschik.js';

/**
 * A list with the parts that a school adds to the combinatiecijfer. Those of another opleiding go, unless something was typed in them.
 * In an example they have the grade of another part, so that it still has a verdict.
 *
 * @param {Lijst} lijst not laid out yet
 * @param {string[]} onderdelen
 * @param {boolean} [example]
 * @returns {Lijst}
 */
export function withOnderdelen(lijst, onderdelen, example = false) {
  const kept = lijst.rijen.filter((rij) => !rij.combi || isFilled(rij) || onderdelen.includes(rij.vak));
  const present = [...kept, ...lijst.opzij].map(({ vak }) => vak);
  const se = example ? (kept.find(({ deel }) => deel === 'combinatie')?.se ?? '') : '';
  const added = onderdelen.filter((vak) => !present.includes(vak)).map((vak) => newRij({ vak, combi: true, se }));
  return { ...lijst, rijen: [...kept, ...added] };
}
