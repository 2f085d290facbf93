/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Kolom } from './kolommen.js' */
import { h, setText } from '../../js/dom.js';
import { breathe, inTurns } from '../klaswerk/pauze.js';
import { filtered } from './filter.js';
import { Keuzes } from './keuzes.js';
import { KOLOMMEN, kolommenFor } from './kolommen.js';
import { sorted } from './rangschik.js';
import { makeRow } from './rij.js';
import { woorden } from './teksten.js';
import { Venster } from './venster.js';

/** The candidates in a table: those that somebody wants to see, in the order that they want. */
export class Klastabel {
  #keuzes;
  #onShow;
  #status = h('p', { role: 'status', class: 'hulp' });
  #head = h('thead');
  #table;
  #scroller;
  #none;
  #venster;
  /** @type {Klasrij[]} */
  #all = [];
  /** All rows, in order. @type {Klasrij[]} */
  #ordered = [];
  /** @type {Kolom[]} */
  #kolommen = KOLOMMEN;
  #order = { kolom: KOLOMMEN[0], down: false };
  #turn = 0;
  /** The rows that fit the choice, in order. @type {Klasrij[]} */
  shown = [];

  /**
   * @param {HTMLElement} root
   * @param {string} home the address of the calculator
   * @param {() => void} onShow other rows are shown
   */
  constructor(root, home, onShow) {
    this.#onShow = onShow;
    this.#keuzes = new Keuzes(() => this.#filter());
    const body = h('tbody');
    this.#table = h('table', { class: 'klaslijst', 'aria-describedby': 'klastabel-toetsen' }, h('caption', { class: 'onzichtbaar' }, woorden.titel), this.#head, body);
    this.#scroller = h('div', { class: 'klasschuif' }, this.#table);
    const everybody = h('button', { type: 'button', class: 'knop' }, woorden.allen);
    everybody.addEventListener('click', () => {
      this.#keuzes.reset();
      this.#filter();
      this.#keuzes.element.querySelector('input')?.focus();
    });
    this.#none = h('div', { class: 'klasniemand', hidden: true }, h('p', {}, woorden.niemand), everybody);
    root.append(this.#keuzes.element, this.#status, this.#scroller, this.#none, h('p', { class: 'hulp', id: 'klastabel-toetsen' }, woorden.toetsen));
    this.#venster = new Venster(this.#scroller, body, (/** @type {Klasrij} */ rij) => makeRow(rij, { home, kolommen: this.#kolommen }));
  }

  /** What is shown, in words; empty for everybody. */
  get description() {
    return this.#keuzes.description;
  }

  /**
   * Shows a class, in the order of its file.
   *
   * @param {Klasrij[]} rijen
   */
  async show(rijen) {
    this.#all = rijen;
    this.#ordered = rijen;
    this.#kolommen = kolommenFor(rijen);
    this.#order = { kolom: undefined, down: false };
    this.#keuzes.fill(rijen);
    setText(this.#status, '');
    await breathe();
    this.#head.replaceChildren(h('tr', { 'aria-rowindex': 1 }, ...this.#kolommen.map((kolom) => this.#makeHeading(kolom))));
    await this.#filter();
  }

  /** @param {Kolom} kolom */
  #makeHeading(kolom) {
    const button = h('button', { type: 'button' }, kolom.kop, h('span', { class: 'klaspijl', 'aria-hidden': 'true' }));
    button.addEventListener('click', () => this.#sort(kolom));
    return h('th', { scope: 'col', class: `klas-${kolom.code}`, 'data-code': kolom.code }, button);
  }

  /** @param {Kolom} kolom */
  async #sort(kolom) {
    const down = this.#order.kolom === kolom && !this.#order.down;
    this.#order = { kolom, down };
    const turn = ++this.#turn;
    this.#busy(true);
    const ordered = await inTurns(sorted(this.#all, (a, b) => (down ? kolom.compare(b, a) : kolom.compare(a, b))));
    await breathe();
    if (turn !== this.#turn) return;
    this.#ordered = ordered;
    for (const heading of this.#head.querySelectorAll('th')) {
      if (heading.dataset['code'] === kolom.code) heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    }
    await this.#filter(woorden.gesorteerd(kolom.kop, down));
  }

  /** @param {string} [about] what else to say */
  async #filter(about = '') {
    const turn = ++this.#turn;
    const shown = await inTurns(filtered(this.#ordered, this.#keuzes.keuze));
    // Laying out the rows is a turn of its own.
    await breathe();
    if (turn !== this.#turn) return;
    this.shown = shown;
    this.#busy(false);
    this.#table.setAttribute('aria-rowcount', String(shown.length + 1));
    this.#scroller.hidden = shown.length === 0;
    this.#none.hidden = shown.length > 0;
    this.#venster.show(shown);
    await breathe();
    if (turn !== this.#turn) return;
    this.#onShow();
    setText(this.#status, this.#all.length === 0 ? '' : `${woorden.aantal(shown.length, this.#all.length)} ${about}`.trim());
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.#table.setAttribute('aria-busy', String(busy));
  }
}
