/** @import {Lijst, Rij} from '../types' */
import { newRij } from './rangschik.js';

/** @type {Rij['deel'][]} */
const DELEN = ['gemeenschappelijk', 'profiel', 'vrij', 'extra', 'combinatie', 'kwalificatie'];

/**
 * Keeps the list with this entry of the tab's own history, which survives a reload and back and forward, ends with the
 * tab, and is no storage that another page or another person can open. Writing waits a moment: browsers refuse a page
 * that writes its history at every keystroke.
 */
export class Geheugen {
  #history;
  #delay;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Lijst | undefined} */
  #waiting;

  /**
   * @param {Pick<History, 'state' | 'replaceState'>} history
   * @param {number} [delay] in milliseconds
   */
  constructor(history, delay = 400) {
    this.#history = history;
    this.#delay = delay;
  }

  /** @param {Lijst} lijst */
  keep(lijst) {
    this.#waiting = lijst;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), this.#delay);
  }

  /** Writes what is waiting, for the moment before the page goes away. */
  flush() {
    clearTimeout(this.#timer);
    if (!this.#waiting) return;
    this.#history.replaceState({ lijst: this.#waiting }, '');
    this.#waiting = undefined;
  }

  /**
   * What was kept, or undefined. A state that this version did not write is not trusted.
   *
   * @returns {Lijst | undefined}
   */
  recall() {
    return readLijst(this.#history.state?.lijst);
  }
}

/**
 * @param {unknown} kept
 * @returns {Lijst | undefined}
 */
function readLijst(kept) {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { opleiding, jaar, profiel, leerwerktraject, rijen, opzij } = /** @type {Record<string, unknown>} */ (kept);
  if (typeof opleiding !== 'string' || typeof jaar !== 'number' || typeof profiel !== 'string') return undefined;
  if (!isListOfObjects(rijen) || !isListOfObjects(opzij)) return undefined;
  return { opleiding, jaar, profiel, leerwerktraject: leerwerktraject === true, rijen: rijen.map(readRij), opzij: opzij.map(readRij) };
}

/**
 * @param {unknown} kept
 * @returns {kept is object[]}
 */
function isListOfObjects(kept) {
  return Array.isArray(kept) && kept.every((item) => typeof item === 'object' && item !== null);
}

/**
 * @param {Partial<Rij>} kept
 * @returns {Rij}
 */
function readRij(kept) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');
  const uit = Array.isArray(kept.uit) ? kept.uit.map(text) : [];
  const { vak, naam, se, ce, beoordeling } = kept;
  return newRij({
    vak: text(vak),
    naam: text(naam),
    se: text(se),
    ce: text(ce),
    beoordeling: text(beoordeling),
    combi: kept.combi === true,
    deel: DELEN.find((deel) => deel === kept.deel) ?? 'extra',
    uit,
  });
}
