/** @import {Gastheer, Woord} from './gesprek.js' */
import { h, setText } from '../dom.js';
import { zin } from '../taal.js';
import { Zicht } from './zicht.js';

/** So long a tick waits before it counts, in ms: a browser needs up to 100 to find that the box was covered at the last moment. */
const SECOND_LOOK = 300;

/** Why a tick does not count. */
const REFUSED = {
  covered: zin(
    'Er ligt iets overheen, of het is hier doorzichtig. Daarom telt het vinkje niet, en krijgt deze website je uitslag niet.',
    'Something lies over this, or it is transparent here. So the tick does not count, and this website doesn’t get your result.',
  ),
  brief: zin('Dit vinkje telt pas als deze tekst een seconde helemaal te zien was. Zet het nog een keer.', 'This tick counts once all of this text was in sight for a second. Tick it again.'),
};

/** Lets the page around the widget know the bare outcome, when the visitor wants that. */
export class Meedelen {
  #place;
  #box = h('input', { type: 'checkbox', autocomplete: 'off' });
  #label = h('label', { class: 'vink' }, this.#box);
  #refusal = h('p', { role: 'status' });
  #all = h('div', { class: 'meedelen' }, this.#label, this.#refusal);
  #zicht = new Zicht(this.#label);
  #agreed = false;
  /** @type {number | undefined} */
  #waiting;
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
      this.#withdraw();
      setText(this.#refusal, '');
      if (this.#box.checked && this.#isSeen()) this.#waiting = window.setTimeout(() => this.#agree(), SECOND_LOOK);
    });
  }

  /** @param {Gastheer} gastheer who asks to be told, or does so no longer */
  ask(gastheer) {
    // Who agreed, agreed to this one.
    if (gastheer.origin !== this.#gastheer?.origin) {
      this.#withdraw();
      this.#box.checked = false;
    }
    this.#gastheer = gastheer;
    const { origin } = gastheer;
    this.#label.replaceChildren(this.#box, h('span', {}, zin(`Laat ${origin} weten: geslaagd, gezakt of nog niet zeker. Je cijfers niet.`, `Tell ${origin}: passed, failed or not certain yet. Not your grades.`)));
    if (gastheer.uitslag) {
      this.#place.after(this.#all);
      return;
    }
    this.#all.remove();
    this.#zicht.rest();
  }

  /** @param {Woord} uitslag of the list, not of one that is only tried */
  follow(uitslag) {
    this.#uitslag = uitslag;
    this.#tell();
  }

  #withdraw() {
    clearTimeout(this.#waiting);
    this.#agreed = false;
    this.#told = undefined;
    this.#zicht.watch();
  }

  #agree() {
    if (!this.#isSeen()) return;
    this.#zicht.rest();
    this.#agreed = true;
    this.#tell();
  }

  /** Tells whether the box can be seen for what it is; takes the tick away and says why when it can't. */
  #isSeen() {
    const objection = this.#zicht.objection();
    if (!objection) return true;
    this.#box.checked = false;
    setText(this.#refusal, REFUSED[objection]);
    return false;
  }

  #tell() {
    if (!this.#gastheer?.uitslag || !this.#agreed || !this.#uitslag || this.#uitslag === this.#told) return;
    this.#told = this.#uitslag;
    this.#gastheer.sayUitslag(this.#uitslag);
  }
}
