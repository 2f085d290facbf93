/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Telling } from './uitslagen.js' */
import { taal } from '../../js/taal.js';
import { count } from './uitslagen.js';
import { woorden } from './teksten.js';

/** More bars than this are no picture any more. */
const MOST = 16;

/** What a bar stands for. @typedef {{naam: string, aantal: number, telling: Telling}} Groep */

/**
 * All candidates together, and those of each class when there are more than one. Of very many classes the smallest go together.
 *
 * @param {Klasrij[]} rijen
 * @returns {Groep[]} all first
 */
export function groupsOf(rijen) {
  const all = makeGroep(woorden.samen, rijen);
  const byName = groupBy(rijen, ({ groep }) => groep);
  if (byName.size < 2) return [all];
  const order = new Intl.Collator(taal, { numeric: true });
  const large = [...byName].sort(([, a], [, b]) => b.length - a.length).slice(0, byName.size > MOST ? MOST - 1 : MOST).map(([naam]) => naam);
  const rest = rijen.filter(({ groep }) => !large.includes(groep));
  return [
    all,
    ...[...large].sort(order.compare).map((naam) => makeGroep(naam || woorden.zonderGroep, byName.get(naam) ?? [])),
    ...(rest.length > 0 ? [makeGroep(woorden.overige(byName.size - large.length), rest)] : []),
  ];
}

/**
 * What belongs together, in the order of first appearance.
 *
 * @template T, K
 * @param {T[]} items
 * @param {(item: T) => K} keyOf
 * @returns {Map<K, T[]>}
 */
export function groupBy(items, keyOf) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * @param {string} naam
 * @param {Klasrij[]} rijen
 * @returns {Groep}
 */
function makeGroep(naam, rijen) {
  return { naam, aantal: rijen.length, telling: count(rijen) };
}
