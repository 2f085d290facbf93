/** @import {Lijst, Rij} from '../types' */
import { newRij } from './rangschik.js';

/** @type {Rij['deel'][]} */
const DELEN = ['gemeenschappelijk', 'profiel', 'vrij', 'extra', 'combinatie', 'kwalificatie'];

/** @type {Lijst['soort'][]} */
const SOORTEN = ['school', 'vavo', 'staatsexamen'];

/** @type {Rij['status'][]} */
const STATUSSEN = ['vrijstelling', 'ontheffing'];

/** So many writes in so many milliseconds don't wait. Safari refuses the hundredth in thirty seconds. */
const AT_ONCE = 40;
const WITHIN = 30_000;

/**
 * Keeps the list with this entry of the tab's own history, which survives a reload and back and forward, ends with the
 * tab, and is no storage that another page or another person can open. It writes at once, because what is written while
 * the page is being reloaded comes too late; somebody who types on and on is written down at each pause.
 */
export class Geheugen {
  #history;
  #pause;
  #now;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Lijst | undefined} */
  #waiting;
  /** @type {number[]} */
  #writes = [];

  /**
   * @param {Pick<History, 'state' | 'replaceState'>} history
   * @param {number} [pause] in milliseconds
   * @param {() => number} [now] the time in milliseconds
   */
  constructor(history, pause = 1000, now = () => performance.now()) {
    this.#history = history;
    this.#pause = pause;
    this.#now = now;
  }

  /** @param {Lijst} lijst */
  keep(lijst) {
    this.#waiting = lijst;
    clearTimeout(this.#timer);
    const recent = this.#now() - WITHIN;
    this.#writes = this.#writes.filter((time) => time > recent);
    if (this.#writes.length < AT_ONCE) this.flush();
    else this.#timer = setTimeout(() => this.flush(), this.#pause);
  }

  /** Writes what is waiting. */
  flush() {
    clearTimeout(this.#timer);
    if (!this.#waiting) return;
    this.#history.replaceState({ lijst: this.#waiting }, '');
    this.#writes.push(this.#now());
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
export function readLijst(kept) {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { opleiding, jaar, soort, gebied, profiel, leerwerktraject, gespreid, perVak, rijen, opzij } = /** @type {Record<string, unknown>} */ (kept);
  if (typeof opleiding !== 'string' || typeof jaar !== 'number' || typeof profiel !== 'string') return undefined;
  if (!isListOfObjects(rijen) || !isListOfObjects(opzij)) return undefined;
  return {
    opleiding,
    jaar,
    soort: SOORTEN.find((known) => known === soort) ?? 'school',
    gebied: gebied === 'bes' ? 'bes' : 'nederland',
    profiel,
    leerwerktraject: leerwerktraject === true,
    gespreid: gespreid === true,
    perVak: perVak === true,
    rijen: rijen.map(readRij),
    opzij: opzij.map(readRij),
  };
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
  const { vak, naam, se, ce, rv, beoordeling, punten, schaal, nterm, behaald, eindcijfer, niveau } = kept;
  return newRij({
    vak: text(vak),
    naam: text(naam),
    se: text(se),
    ce: text(ce),
    rv: text(rv),
    beoordeling: text(beoordeling),
    behaald: text(behaald),
    status: STATUSSEN.find((status) => status === kept.status) ?? '',
    eindcijfer: text(eindcijfer),
    niveau: text(niveau),
    herkanst: kept.herkanst === true,
    zonderSe: kept.zonderSe === true,
    punten: text(punten),
    schaal: text(schaal),
    nterm: text(nterm),
    combi: kept.combi === true,
    deel: DELEN.find((deel) => deel === kept.deel) ?? 'extra',
    uit,
  });
}
