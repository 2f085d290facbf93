/** @import {Gebrek} from '../../js/types' */
import { find, h, setChildren } from '../../js/dom.js';

/**
 * What is wrong with the list: beside a field once it has been left, and in a summary once the form has been left. While
 * somebody types in a field nothing is said about it.
 */
export class Fouten {
  #form;
  #summary;
  /** @type {Gebrek[]} */
  #gebreken = [];
  /** What is shown now, to leave the page alone while nothing changes: this runs at every key. */
  #shown = '';
  #summaryWanted = false;
  #wasInside = false;
  #byKeyboard = true;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} summary
   */
  constructor(form, summary) {
    this.#form = form;
    this.#summary = summary;
    // What is pressed with a pointer must not move away from under it.
    for (const type of ['pointerdown', 'keydown']) {
      document.addEventListener(type, () => (this.#byKeyboard = type === 'keydown'), { capture: true });
    }
    document.addEventListener('focusin', ({ target }) => {
      const inside = target instanceof Node && form.contains(target);
      // Once it is shown nobody is called back to it: the form can be left.
      if (this.#wasInside && !inside && this.#byKeyboard && !this.#summaryWanted) this.askForSummary();
      this.#wasInside = inside;
    });
    summary.addEventListener('click', (event) => this.#follow(event));
  }

  /**
   * Takes over what the engine found; an empty list when nothing is wrong.
   *
   * @param {Gebrek[]} gebreken
   */
  set(gebreken) {
    this.#gebreken = gebreken;
    if (gebreken.length === 0) this.#summaryWanted = false;
    this.#show();
  }

  /** What may be said now: everything but what is wrong with the field that is being typed in. */
  get sayable() {
    return this.#gebreken.filter(({ pad }) => this.#field(pad) !== document.activeElement);
  }

  /** Shows the summary and puts the cursor on it, when there is something in it. */
  askForSummary() {
    if (this.#gebreken.length === 0) return;
    this.#summaryWanted = true;
    setTimeout(() => {
      this.#show();
      this.#summary.focus();
    });
  }

  #show() {
    const said = this.sayable;
    // A list that is laid out anew has lost its messages.
    const now = () => JSON.stringify([said, this.#summaryWanted, this.#form.querySelectorAll('.veldfout').length]);
    if (now() === this.#shown) return;
    for (const row of this.#form.querySelectorAll('.foutrij')) this.#showRow(row, said);
    for (const control of this.#form.elements) {
      const wrong = said.some(({ pad }) => pad === control.getAttribute('name'));
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    this.#summary.hidden = !this.#summaryWanted || said.length === 0;
    const items = said.map(({ pad, tekst }) => h('li', {}, h('a', { href: '#lijst', 'data-pad': pad }, `${this.#label(pad)}${tekst}`)));
    setChildren(find('ul', HTMLUListElement, this.#summary), items);
    this.#shown = now();
  }

  /**
   * The messages of one row of the list, tied to its fields.
   *
   * @param {Element} row
   * @param {Gebrek[]} said
   */
  #showRow(row, said) {
    const sleutel = row.getAttribute('data-fouten');
    const controls = [...this.#form.querySelectorAll(`tr[data-sleutel="${sleutel}"] [data-veld]`)];
    for (const control of controls) control.removeAttribute('aria-describedby');
    const messages = said.flatMap(({ pad, tekst }, i) => {
      const control = controls.find((other) => other === this.#field(pad));
      if (!control) return [];
      const id = `fout-${sleutel}-${i}`;
      control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby') ?? '', id].join(' ').trim());
      return [h('p', { id, class: 'veldfout' }, tekst)];
    });
    row.toggleAttribute('hidden', messages.length === 0);
    row.firstElementChild?.replaceChildren(...messages);
  }

  /** @param {Event} event */
  #follow(event) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const field = this.#field(link.dataset.pad ?? '');
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }

  /**
   * The control that a pad points to, or else the first of its row.
   *
   * @param {string} pad
   * @returns {HTMLElement | undefined}
   */
  #field(pad) {
    const named = this.#form.elements.namedItem(pad);
    if (named instanceof HTMLElement) return named;
    const row = /^\/vakken\/\d+\//.exec(pad)?.[0];
    const inRow = row ? this.#form.querySelector(`[name^="${row}"]`) : null;
    return inRow instanceof HTMLElement ? inRow : undefined;
  }

  /** @param {string} pad */
  #label(pad) {
    const label = this.#field(pad)?.getAttribute('aria-label');
    return label ? `${label}: ` : '';
  }
}
