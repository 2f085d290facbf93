import { EngineFailure } from '../../js/engine/failure.js';
import { Werkplek } from './werkplek.js';
/** @import { Benodigd } from './werkplek.js' */

/** So many candidates are asked at once: enough to make little of the way there and back, few enough to stop soon. */
const BATCH = 20;

/** So many candidates in a row may kill a worker before it is the engine that is taken to be broken. */
const MAX_DEATHS = 5;

/** What is made of each candidate: a row of the table, or a sheet to print. @typedef {'rijen' | 'bladen'} Soort */

/**
 * How a class is judged.
 *
 * @template T
 * @typedef {object} Opdracht
 * @property {string[]} kandidaten one candidate each, as the reader wrote them
 * @property {Soort} soort
 * @property {(from: number, results: (T | undefined)[]) => void} take gets what was made of the candidates from a place on; undefined for one
 *   of whom the engine dies
 * @property {AbortSignal} signal stops it
 */

/** Workers that judge the candidates of a class together. */
export class Ploeg {
  #plekken;
  #deaths = 0;

  /**
   * @param {Benodigd} benodigd
   * @param {number} size how many workers, at least 1
   */
  constructor({ load, ...benodigd }, size) {
    /** @type {Promise<WebAssembly.Module> | undefined} */
    let module;
    const once = () => {
      module ??= load().catch((failure) => {
        module = undefined;
        throw failure;
      });
      return module;
    };
    this.#plekken = Array.from({ length: size }, () => new Werkplek({ ...benodigd, load: once }));
  }

  /** Starts all workers, so that nobody waits for them later. What goes wrong is told when they are needed. */
  async prepare() {
    await Promise.allSettled(this.#plekken.map((plek) => plek.ready()));
  }

  /**
   * Judges candidates. A worker that dies or hangs is replaced, and its candidates are tried one by one.
   *
   * @template T
   * @param {Opdracht<T>} opdracht
   * @returns {Promise<void>} when all is done or stopped; rejects with an EngineFailure when the engine can't be had or answers nobody
   */
  async judge({ kandidaten, soort, take, signal }) {
    let next = 0;
    this.#deaths = 0;
    const work = async (/** @type {Werkplek} */ plek) => {
      while (next < kandidaten.length && !signal.aborted) {
        const from = next;
        next += BATCH;
        const results = await this.#answer(plek, soort, kandidaten.slice(from, next), signal);
        if (!signal.aborted) take(from, results);
      }
    };
    const stopped = new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
    });
    await Promise.race([Promise.all(this.#plekken.map(work)), stopped]);
    if (signal.aborted) for (const plek of this.#plekken) void plek.end();
  }

  /**
   * @param {Werkplek} plek
   * @param {Soort} soort
   * @param {string[]} batch
   * @param {AbortSignal} signal
   * @returns {Promise<any[]>}
   */
  async #answer(plek, soort, batch, signal) {
    try {
      const reply = await plek.ask([soort, ...batch].join('\n'));
      this.#deaths = 0;
      return JSON.parse(reply);
    } catch (failure) {
      if (signal.aborted) return [];
      if (!(failure instanceof EngineFailure) || failure.kind !== 'broken') throw failure;
      if (batch.length > 1) return this.#oneByOne(plek, soort, batch, signal);
      if (++this.#deaths === MAX_DEATHS) throw failure;
      return [undefined];
    }
  }

  /**
   * @param {Werkplek} plek
   * @param {Soort} soort
   * @param {string[]} batch
   * @param {AbortSignal} signal
   */
  async #oneByOne(plek, soort, batch, signal) {
    const results = [];
    for (const kandidaat of batch) results.push(...(await this.#answer(plek, soort, [kandidaat], signal)));
    return results;
  }
}

/**
 * How many workers a computer can use beside the page.
 *
 * @param {number | undefined} cores as the browser tells
 */
export function crewSize(cores) {
  const most = 4;
  return Math.min(most, Math.max(1, (cores ?? 1) - 1));
}
