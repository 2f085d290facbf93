/** @import {Gastheer, Woord} from './gesprek.js' */
import { h } from '../dom.js';
import { zin } from '../taal.js';

/** Lets the page around the widget know the bare outcome, when the visitor wants that. */
export class Meedelen {
  #place;
  #box = h('input', { type: 'checkbox', autocomplete: 'off' });
  #label = h('label', { class: 'vink meedelen' }, this.#box);
  /** @type {Gastheer | undefined} */
  #gastheer;
  /** @type {Woord | undefined} */
  #uitslag;
  /** @type {Woord | undefined} */
  #told;

  /** @param {HTMLElement} place below which the box comes */
  constructor(place) {
    this.#place = place;
    this.#box.addEventListener('change', () => {
      this.#told = undefined;
      this.#tell();
    });
  }

  /** @param {Gastheer} gastheer who asks to be told, or does so no longer */
  ask(gastheer) {
    // Who agreed, agreed to this one.
    if (gastheer.origin !== this.#gastheer?.origin) this.#box.checked = false;
    this.#gastheer = gastheer;
    const { origin } = gastheer;
    this.#label.replaceChildren(this.#box, h('span', {}, zin(`Laat ${origin} weten: geslaagd, gezakt of nog niet zeker. Je cijfers niet.`, `Tell ${origin}: passed, failed or not certain yet. Not your grades.`)));
    if (gastheer.uitslag) this.#place.after(this.#label);
    else this.#label.remove();
  }

  /** @param {Woord} uitslag of the list, not of one that is only tried */
  follow(uitslag) {
    this.#uitslag = uitslag;
    this.#tell();
  }

  #tell() {
    if (!this.#gastheer?.uitslag || !this.#box.checked || !this.#uitslag || this.#uitslag === this.#told) return;
    this.#told = this.#uitslag;
    this.#gastheer.sayUitslag(this.#uitslag);
  }
}
