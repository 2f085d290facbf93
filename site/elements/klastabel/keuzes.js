/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Keuze } from './filter.js' */
import { h } from '../../js/dom.js';
import { toNumber } from '../klasbeeld/getal.js';
import { STANDEN, needsTalk } from '../klasbeeld/uitslagen.js';
import { IEDEREEN } from './filter.js';
import { woorden } from './teksten.js';

/** @type {[Keuze['uitslag'], string][]} */
const UITSLAGEN = [['alles', woorden.alles], ['gesprek', woorden.gesprek], ['geslaagd', STANDEN.geslaagd], ['afgewezen', STANDEN.afgewezen], ['open', STANDEN.open], ['fout', STANDEN.fout]];

/** Waits until somebody has typed on, in milliseconds. */
const PAUSE = 120;

/** The fields that choose which candidates are shown. */
export class Keuzes {
  #onChange;
  #uitslag = h('fieldset', { class: 'klaskeus' });
  #groep = h('select', { autocomplete: 'off' });
  #zoek = h('input', { type: 'text', class: 'klaszoek', autocomplete: 'off', spellcheck: 'false', placeholder: woorden.zoekHulp });
  #groepen = h('label', {}, `${woorden.koppen['groep']} `, this.#groep);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#onChange = onChange;
    this.element = h('form', { class: 'klaskeuzes', autocomplete: 'off', role: 'search' }, this.#uitslag, this.#groepen, h('label', {}, `${woorden.zoek} `, this.#zoek));
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('change', (event) => {
      if (event.target !== this.#zoek) onChange();
    });
    this.#zoek.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(onChange, PAUSE);
    });
  }

  /** Begins anew, for another class. @param {Klasrij[]} rijen */
  fill(rijen) {
    const count = (/** @type {Keuze['uitslag']} */ kind) => rijen.filter((rij) => kind === 'alles' || (kind === 'gesprek' ? needsTalk(rij) : rij.uitslag === kind)).length;
    const choices = UITSLAGEN.map(([value, text]) => ({ value, text, number: count(value) })).filter(({ value, number }) => value === 'alles' || value === 'gesprek' || number > 0);
    this.#uitslag.replaceChildren(
      h('legend', {}, woorden.toon),
      ...choices.map(({ value, text, number }) => h('label', {}, h('input', { type: 'radio', name: 'klas-uitslag', value, autocomplete: 'off' }), h('span', {}, `${text} `, h('b', {}, toNumber(number))))),
    );
    const groups = [...new Set(rijen.map(({ groep }) => groep))].sort(new Intl.Collator(undefined, { numeric: true }).compare);
    this.#groepen.hidden = groups.length < 2;
    this.#groep.replaceChildren(h('option', { value: '' }, woorden.alleGroepen), ...groups.map((groep) => h('option', { value: `=${groep}` }, groep || woorden.zonderGroep)));
    this.reset();
  }

  /** Shows everybody. */
  reset() {
    this.#groep.value = '';
    this.#zoek.value = '';
    const first = this.#uitslag.querySelector('input');
    if (first) first.checked = true;
  }

  /** @returns {Keuze} */
  get keuze() {
    const uitslag = /** @type {Keuze['uitslag'] | undefined} */ (this.#uitslag.querySelector('input:checked')?.getAttribute('value')) ?? IEDEREEN.uitslag;
    return { uitslag, groep: this.#groep.value ? this.#groep.value.slice(1) : undefined, zoek: this.#zoek.value };
  }

  /** What is chosen, in words; empty for everybody. */
  get description() {
    const { uitslag, groep, zoek } = this.keuze;
    const kind = uitslag === 'alles' ? '' : (UITSLAGEN.find(([value]) => value === uitslag)?.[1] ?? '');
    return [kind, groep === undefined ? '' : groep || woorden.zonderGroep, zoek.trim() ? `‘${zoek.trim()}’` : ''].filter(Boolean).join(', ');
  }
}
