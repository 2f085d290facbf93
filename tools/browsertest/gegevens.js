// What tests without a browser share: what the builder wrote into the page, and chance that can be repeated.
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');

/** @type {import('../../site/js/types').Gegevens} */
export const gegevens = JSON.parse(/<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(page)[1]);

/**
 * Random whole numbers below a limit: the same for a seed, which is printed and can be given as SLAAGWIJZER_SEED (mulberry32).
 *
 * @returns {(below: number) => number}
 */
export function makeRandom() {
  let seed = Number(process.env.SLAAGWIJZER_SEED ?? Date.now() % 1e9);
  console.log(`seed ${seed}`);
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
