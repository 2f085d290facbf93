/** @import { Gegevens } from '../../js/types' */
/** @import { Geplaatst, Keuzes, Namen, Samenvatting, Standaard } from '../../js/klas/types' */
/** @import { Fout, Leesbericht, Leesvraag, Overzicht } from './berichten' */

/** What a class consists of: its candidates, and what is wrong with rows of nobody. @typedef {{kandidaten: string[], los: Geplaatst[]}} Gelezen */

/**
 * A worker, as far as the reader needs one.
 *
 * @typedef {object} Leeswerker
 * @property {(message: Leesvraag) => void} postMessage
 * @property {() => void} terminate
 * @property {(type: 'message' | 'error' | 'messageerror', listener: (event: any) => void) => void} addEventListener
 */

/** The page's side of the worker that reads one file. Every promise rejects when the worker dies. */
export class Lezer {
  #worker;
  /** @type {string[]} */
  #kandidaten = [];
  /** Who waits for an answer, in the order in which they asked. @type {{resolve(value: any): void, reject(reason: unknown): void}[]} */
  #asking = [];
  /** @type {Map<number, {resolve(samenvatting: Samenvatting): void, reject(reason: unknown): void}>} */
  #summarising = new Map();
  /** @type {unknown} */
  #dead;

  /** @param {Leeswerker} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#die(event.message));
    worker.addEventListener('messageerror', () => this.#die('unreadable message'));
  }

  /**
   * @param {Blob} source
   * @param {Gegevens} gegevens
   * @param {Namen} [namen] the Dutch names, when the data is of another page
   * @returns {Promise<Overzicht>}
   */
  open(source, gegevens, namen) {
    return this.#ask({ open: source, gegevens, ...(namen ? { namen } : {}) });
  }

  /**
   * @param {Keuzes} keuzes
   * @param {Standaard} standaard
   * @returns {Promise<Gelezen | Overzicht>} an overview when the columns still don't make a class
   */
  make(keuzes, standaard) {
    return this.#ask({ maak: keuzes, standaard });
  }

  /**
   * The row of a candidate without a verdict, with every defect in its place.
   *
   * @param {number} rij which candidate, from 0
   * @param {Fout} fout
   * @returns {Promise<Samenvatting>}
   */
  summarise(rij, fout) {
    return new Promise((resolve, reject) => {
      if (this.#dead) return reject(this.#dead);
      this.#summarising.set(rij, { resolve, reject });
      this.#worker.postMessage({ rij, fout });
    });
  }

  /** Ends the worker; whoever waits for it hears that it died. */
  end() {
    this.#die('ended');
  }

  /**
   * @param {Leesvraag} vraag
   * @returns {Promise<any>}
   */
  #ask(vraag) {
    return new Promise((resolve, reject) => {
      if (this.#dead) return reject(this.#dead);
      this.#asking.push({ resolve, reject });
      this.#worker.postMessage(vraag);
    });
  }

  /** @param {Leesbericht} bericht */
  #hear(bericht) {
    if ('dood' in bericht) this.#die(bericht.dood);
    else if ('kandidaten' in bericht) this.#kandidaten.push(...bericht.kandidaten);
    else if ('klaar' in bericht) this.#finish(bericht.klaar);
    else if ('overzicht' in bericht) this.#asking.shift()?.resolve(bericht.overzicht);
    else this.#summarising.get(bericht.rij)?.resolve(bericht.samenvatting);
  }

  /** @param {Geplaatst[]} los */
  #finish(los) {
    const kandidaten = this.#kandidaten;
    this.#kandidaten = [];
    this.#asking.shift()?.resolve({ kandidaten, los });
  }

  /** @param {string} reason */
  #die(reason) {
    this.#dead ??= new Error(reason);
    this.#worker.terminate();
    for (const { reject } of [...this.#asking, ...this.#summarising.values()]) reject(this.#dead);
    this.#asking = [];
    this.#summarising.clear();
  }
}
