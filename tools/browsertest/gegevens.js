// What tests without a browser share: what the builder wrote into a page, and chance that can be repeated.
import { readFileSync } from 'node:fs';

/**
 * The data in a page that was built.
 *
 * @param {string} page its address below dist/
 * @returns {import('../../site/js/types').Gegevens}
 */
export function readGegevens(page) {
  const html = readFileSync(new URL(`../../dist/${page}`, import.meta.url), 'utf8');
  return JSON.parse(/<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(html)[1]);
}

export const gegevens = readGegevens('index.html');

/**
 * Random whole numbers below a limit: the same for a seed, which is printed and can be given as SLAAGWIJZER_SEED (mulberry32).
 *
 * @param {number} [usual] the seed when none is given; else another at each run
 * @returns {(below: number) => number}
 */
export function makeRandom(usual = Date.now() % 1e9) {
  let seed = Number(process.env.SLAAGWIJZER_SEED ?? usual);
  console.log(`seed ${seed}`);
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
