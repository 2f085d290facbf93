/** @import {Drempel} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { fromTenths, toTenths, toText } from '../../js/tienden.js';
import { HOOGSTE, WOORDEN, outcomeAt } from './banden.js';
import { drawBand, place } from './schaal.js';

/** One subject: its band, and a slider over it from the grade of now to a ten. It stays the same element from verdict to verdict. */
export class Rij {
  /** @type {Drempel} */
  #drempel;
  #naam;
  #facts = h('span', { class: 'feiten' });
  #holder = h('div', { class: 'spoor' });
  #words = h('span');
  #grade = h('span', { class: 'onzichtbaar' });
  #slider;
  #outcome;
  element;

  /**
   * @param {string} naam as it stands in a sentence
   * @param {Drempel} drempel
   * @param {{onMove: (moved: Rij) => void, onTry: (cijfer: string) => void}} listener
   */
  constructor(naam, drempel, { onMove, onTry }) {
    this.#naam = naam;
    this.#drempel = drempel;
    this.#slider = h('input', { type: 'range', max: HOOGSTE, step: 1, 'aria-label': zin(`Nieuw cijfer voor ${naam}`, `New grade for ${naam}`) });
    this.#slider.addEventListener('input', () => {
      onMove(this);
      this.#say();
    });
    const button = h('button', { type: 'button', class: 'knop' }, zin('Probeer dit cijfer', 'Try this grade'), this.#grade);
    button.addEventListener('click', () => onTry(fromTenths(this.#slider.valueAsNumber)));
    this.#outcome = h('div', { class: 'uitkomst', hidden: true }, this.#words, button);
    this.element = h('li', {}, h('p', { class: 'vakkop' }, h('span', { class: 'naam' }, naam), this.#facts), this.#holder, this.#outcome);
    this.show(drempel);
  }

  /** @param {Drempel} drempel */
  show(drempel) {
    const nu = toTenths(drempel.nu);
    const moved = this.#drempel.nu === drempel.nu && !this.#outcome.hidden;
    this.#drempel = drempel;
    setText(this.#facts, factsOf(drempel));
    this.#slider.min = String(nu);
    this.#slider.hidden = nu === HOOGSTE;
    this.#slider.style.setProperty('--deel', String(place(nu) / 100));
    // The slider keeps its place in the document, and with it the focus.
    this.#holder.querySelector('svg')?.remove();
    this.#holder.prepend(drawBand(drempel));
    if (!this.#slider.parentElement) this.#holder.append(this.#slider);
    if (moved) this.#say();
    else this.reset();
  }

  /** Puts the slider back on the grade of now. */
  reset() {
    this.#slider.value = this.#slider.min;
    this.#say();
  }

  #say() {
    const tenths = this.#slider.valueAsNumber;
    const grade = fromTenths(tenths);
    const words = WOORDEN[outcomeAt(this.#drempel, tenths)];
    const still = tenths === toTenths(this.#drempel.nu);
    this.#slider.setAttribute('aria-valuetext', still ? zin(`${grade}, je cijfer van nu: ${words}`, `${grade}, your grade of now: ${words}`) : `${grade}: ${words}`);
    setText(this.#words, zin(`Met een ${grade} voor ${this.#naam}: ${words}.`, `With ${grade} for ${this.#naam}: ${words}.`));
    setText(this.#grade, zin(` (een ${grade} voor ${this.#naam})`, ` (${grade} for ${this.#naam})`));
    this.#outcome.hidden = still;
  }
}

/**
 * The thresholds in words, beside the name.
 *
 * @param {Drempel} drempel
 */
function factsOf(drempel) {
  const nu = toTenths(drempel.nu);
  const from = zin('vanaf', 'from');
  const limits = /** @type {const} */ ([[WOORDEN.geslaagd, drempel.geslaagd], [WOORDEN['cum-laude'], drempel.cumLaude]])
    .flatMap(([word, grade]) => (grade !== null && toTenths(grade) > nu ? [`${word} ${from} ${toText(grade)}`] : []));
  return limits.join(', ') || zin('verandert niets', 'changes nothing');
}
