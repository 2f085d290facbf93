/** @import {Persoon} from './types' */
import { h } from '../../js/dom.js';
import { readAge } from './leeftijd.js';
import { woorden } from './teksten.js';

const AGE = 'vervolg-leeftijd';
const PROMOTED = 'vervolg-overgang';
const FAULT = 'vervolg-leeftijd-fout';
const HELP = 'vervolg-hulp';

/** The two questions about the candidate. What is answered stays in these fields and nowhere else. */
export class Vragen {
  #age = h('input', { type: 'text', id: AGE, inputmode: 'numeric', autocomplete: 'off', maxlength: 3, 'aria-describedby': HELP });
  #fault = h('p', { class: 'fout', id: FAULT, hidden: true }, woorden.leeftijdFout);
  #promoted = h('select', { id: PROMOTED, autocomplete: 'off', 'aria-describedby': HELP },
    ...Object.entries(woorden.antwoorden).map(([value, text]) => h('option', { value }, text)));
  element = h('div', { class: 'persoon' },
    h('label', { for: AGE }, woorden.leeftijd), this.#age, this.#fault,
    h('label', { for: PROMOTED }, woorden.overgang), this.#promoted,
    h('p', { class: 'hulp', id: HELP }, woorden.hulp),
  );

  /** @param {() => void} onChange what is known of the candidate is not what it was */
  constructor(onChange) {
    let before = JSON.stringify(this.persoon);
    const compare = () => {
      const now = JSON.stringify(this.persoon);
      if (now !== before) onChange();
      before = now;
    };
    this.#age.addEventListener('input', () => {
      if (readAge(this.#age.value) !== 'onleesbaar') this.#showFault(false);
      compare();
    });
    // Half an age is no mistake yet: that is said when the field is left.
    this.#age.addEventListener('change', () => this.#showFault(readAge(this.#age.value) === 'onleesbaar'));
    this.#promoted.addEventListener('change', compare);
  }

  /** What is known; what can't be read is not known. @returns {Persoon} */
  get persoon() {
    const leeftijd = readAge(this.#age.value);
    const promoted = this.#promoted.value;
    return {
      ...(typeof leeftijd === 'number' ? { leeftijd } : {}),
      ...(promoted ? { overgangsbewijs: promoted === 'ja' } : {}),
    };
  }

  forget() {
    this.#age.value = '';
    this.#promoted.value = '';
    this.#showFault(false);
  }

  /** @param {boolean} wrong */
  #showFault(wrong) {
    this.#fault.hidden = !wrong;
    this.#age.setAttribute('aria-describedby', wrong ? `${FAULT} ${HELP}` : HELP);
    if (wrong) this.#age.setAttribute('aria-invalid', 'true');
    else this.#age.removeAttribute('aria-invalid');
  }
}
