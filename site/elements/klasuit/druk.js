/** @import { Blad, Klasrij } from '../klaswerk/berichten' */
/** @import { Opschrift } from './lijst.js' */
import { breathe } from '../klaswerk/pauze.js';
import { makeSheet } from './bladen.js';
import { makeList } from './lijst.js';

/** So many pieces are put in place in one go. */
const PART = 40;

/** What to print. @typedef {{rijen: Klasrij[], opschrift: Opschrift}} Drukwerk */

/** Puts on paper what is shown. It stands in the page only while it is printed. */
export class Klasdruk {
  #place;
  #find;
  #making = new AbortController();

  /**
   * @param {HTMLElement} place that is seen on paper only
   * @param {() => Drukwerk} findWork
   */
  constructor(place, findWork) {
    this.#place = place;
    this.#find = findWork;
    window.addEventListener('beforeprint', () => this.#printAnyway());
    window.addEventListener('afterprint', () => this.clear());
  }

  async printList() {
    const signal = this.#begin();
    const { rijen, opschrift } = this.#find();
    const { head, table, body, makeLine } = makeList(rijen, opschrift);
    this.#place.append(...head, table);
    await appendAll(body, rijen, makeLine, signal);
    if (!signal.aborted) this.#print('lijst');
  }

  /**
   * @param {Klasrij[]} rijen
   * @param {(Blad | null | undefined)[]} bladen of the same candidates
   */
  async printSheets(rijen, bladen) {
    const signal = this.#begin();
    const { opschrift } = this.#find();
    await appendAll(this.#place, rijen.map((rij, i) => ({ rij, blad: bladen[i] })), ({ rij, blad }) => makeSheet(rij, blad, opschrift), signal);
    if (!signal.aborted) this.#print('bladen');
  }

  /** Takes away what was made, and makes nothing more of it. */
  clear() {
    this.#making.abort();
    this.#place.replaceChildren();
    delete document.body.dataset['druk'];
  }

  #begin() {
    this.clear();
    this.#making = new AbortController();
    return this.#making.signal;
  }

  /** @param {'lijst' | 'bladen'} what */
  #print(what) {
    document.body.dataset['druk'] = what;
    window.print();
  }

  /** Who prints with the keys of the browser gets the list too: the table on the screen is a part of it. */
  #printAnyway() {
    const { rijen, opschrift } = this.#find();
    if (document.body.dataset['druk'] || rijen.length === 0) return;
    this.clear();
    const { head, table, body, makeLine } = makeList(rijen, opschrift);
    body.append(...rijen.map(makeLine));
    this.#place.append(...head, table);
    document.body.dataset['druk'] = 'lijst';
  }
}

/**
 * Makes many pieces, and lets the page have its turn in between.
 *
 * @template T
 * @param {Element} into
 * @param {T[]} items
 * @param {(item: T) => Element} make
 * @param {AbortSignal} signal stops it
 */
async function appendAll(into, items, make, signal) {
  for (let i = 0; i < items.length && !signal.aborted; i += PART) {
    into.append(...items.slice(i, i + PART).map(make));
    await breathe();
  }
}
