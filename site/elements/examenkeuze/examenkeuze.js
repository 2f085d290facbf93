/** @import {Gegevens, Lijst} from '../../js/types' */
import { find, h, setChildren } from '../../js/dom.js';
import { findExamen, findOpleiding } from '../../js/lijst/catalogus.js';
import { ALLE_PROFIELEN } from '../../js/lijst/indeling.js';
import { zin } from '../../js/taal.js';

/** @typedef {Pick<Lijst, 'opleiding' | 'profiel' | 'jaar' | 'leerwerktraject'>} Keuze */

/** The choice of opleiding, exam year and profiel, and on vmbo-bb of the leerwerktraject. */
export class Examenkeuze {
  #root;
  #opleiding;
  #profiel;
  #jaar;
  #leerwerktraject;
  #gegevens;

  /**
   * @param {HTMLElement} root
   * @param {Gegevens} gegevens
   * @param {(keuze: Keuze) => void} onChange
   */
  constructor(root, gegevens, onChange) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#opleiding = find('[name="/examen/opleiding"]', HTMLSelectElement, root);
    this.#profiel = find('[name="/examen/profielen"]', HTMLSelectElement, root);
    this.#jaar = find('[name="/examen/jaar"]', HTMLSelectElement, root);
    this.#leerwerktraject = find('[name="/examen/leerwerktraject"]', HTMLInputElement, root);
    this.#jaar.append(...yearOptions(gegevens.jaren, new Date().getFullYear()));
    root.addEventListener('change', () => onChange(this.#read()));
  }

  /** @param {Lijst} lijst */
  show(lijst) {
    const offered = this.#gegevens.opleidingen.filter(({ soorten }) => soorten.includes(lijst.soort));
    setChildren(this.#opleiding, [KIES(), ...offered.map(({ code, naam }) => h('option', { value: code }, naam))]);
    this.#opleiding.value = lijst.opleiding;
    this.#jaar.value = lijst.jaar ? String(lijst.jaar) : '';
    const opleiding = findOpleiding(this.#gegevens, lijst.opleiding);
    this.#profiel.disabled = !opleiding;
    this.#profiel.replaceChildren(
      KIES(),
      ...(opleiding?.profielen ?? []).map(({ code, naam }) => h('option', { value: code }, naam)),
      h('option', { value: ALLE_PROFIELEN }, zin('Meer dan één, of weet ik niet', 'More than one, or I don’t know')),
    );
    this.#profiel.value = lijst.profiel;
    this.#leerwerktraject.checked = lijst.leerwerktraject;
    find('.leerwerktraject', HTMLElement, this.#root).hidden = !findExamen(this.#gegevens, lijst)?.leerwerktraject;
  }

  /** Puts the cursor on what has to be chosen next. */
  focusNext() {
    const next = [this.#opleiding, this.#jaar, this.#profiel].find((select) => select.value === '' && !select.disabled);
    next?.focus();
  }

  /** A profile of another opleiding does not survive, unless that opleiding has it too. */
  #read() {
    const opleiding = findOpleiding(this.#gegevens, this.#opleiding.value);
    const profiel = this.#profiel.value;
    const kept = profiel === ALLE_PROFIELEN || opleiding?.profielen.some(({ code }) => code === profiel);
    return {
      opleiding: this.#opleiding.value,
      profiel: kept ? profiel : '',
      jaar: Number(this.#jaar.value),
      leerwerktraject: this.#leerwerktraject.checked,
    };
  }
}

const KIES = () => h('option', { value: '' }, zin('Kies …', 'Choose …'));

/**
 * The years from the newest to the oldest; those that are over stand apart.
 *
 * @param {number[]} jaren
 * @param {number} today the year of today
 */
function yearOptions(jaren, today) {
  const options = (/** @type {number[]} */ years) => [...years].reverse().map((jaar) => h('option', { value: jaar }, String(jaar)));
  const over = jaren.filter((jaar) => jaar < today);
  return [...options(jaren.filter((jaar) => jaar >= today)), ...(over.length > 0 ? [h('optgroup', { label: zin('Eerder', 'Earlier') }, ...options(over))] : [])];
}
