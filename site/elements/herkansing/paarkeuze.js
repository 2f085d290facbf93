/** @import {PaarUitleg} from '../../js/types' */
import { h, setChildren } from '../../js/dom.js';
import { zin } from '../../js/taal.js';

/**
 * The choice of two resits among many pairs: of each first one only those are offered with which it is enough. It stays the same
 * element from verdict to verdict, and so does what was chosen.
 */
export class Paarkeuze {
  #first = h('select');
  #second = h('select');
  /** @type {PaarUitleg[]} */
  #paren = [];
  element = h('div', { class: 'paarkeuze' }, h('label', {}, zin('Herkans', 'Resit'), this.#first), h('label', {}, zin('samen met', 'together with'), this.#second));

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#first.addEventListener('change', () => {
      this.#offer();
      onChange();
    });
    this.#second.addEventListener('change', onChange);
  }

  /** @param {PaarUitleg[]} paren the best one first */
  show(paren) {
    const [first = '', second = ''] = [this.#first.value, this.#second.value];
    this.#paren = paren;
    const names = [...new Set(paren.flatMap(({ namen }) => namen))];
    fill(this.#first, names, first);
    this.#offer(second);
  }

  /** The pair that is chosen. */
  get paar() {
    return this.#paren.find(({ namen }) => namen.includes(this.#first.value) && namen.includes(this.#second.value));
  }

  /** @param {string} [kept] what was chosen before */
  #offer(kept = '') {
    const first = this.#first.value;
    fill(this.#second, this.#paren.filter(({ namen }) => namen.includes(first)).flatMap(({ namen }) => namen.filter((naam) => naam !== first)), kept);
  }
}

/**
 * @param {HTMLSelectElement} select
 * @param {string[]} names
 * @param {string} kept what stays chosen when it is still there
 */
function fill(select, names, kept) {
  setChildren(select, names.map((naam) => h('option', { value: naam }, naam)));
  select.value = names.includes(kept) ? kept : names[0] ?? '';
}
