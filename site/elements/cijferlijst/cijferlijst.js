/** @import {Gegevens, Lijst, Oordeel, Rij, Veld} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { KEUZEVAK, findOpleiding } from '../../js/lijst/catalogus.js';
import { isFilled } from '../../js/lijst/rangschik.js';
import { sentRows } from '../../js/lijst/verzoek.js';
import { moveLikeSpreadsheet } from '../cijferveld/cijferveld.js';
import { Punten } from '../punten/punten.js';
import { makeRij } from './rij.js';

/**
 * What the list tells the page.
 *
 * @typedef {object} Luisteraar
 * @property {(sleutel: number, veld: Veld, value: string | boolean) => void} onChange
 * @property {(sleutel: number) => void} onRemove
 */

/** The cijferlijst: a table that is laid out again only when its rows change, never because of a verdict. */
export class Cijferlijst {
  #table;
  #gegevens;
  /** The fold-out in which points become a grade. */
  punten;

  /**
   * @param {HTMLTableElement} table
   * @param {Gegevens} gegevens
   * @param {Luisteraar} listener
   */
  constructor(table, gegevens, listener) {
    this.#table = table;
    this.#gegevens = gegevens;
    this.punten = new Punten(table, gegevens, listener.onChange);
    moveLikeSpreadsheet(table);
    table.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      const value = target instanceof HTMLInputElement && target.type === 'checkbox' ? target.checked : target.value;
      listener.onChange(sleutelOf(target), /** @type {Veld} */ (target.dataset.veld), value);
    });
    table.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.weghalen')) listener.onRemove(sleutelOf(target));
      if (target instanceof HTMLElement && target.matches('.puntenknop')) this.punten.toggle(sleutelOf(target));
    });
  }

  /**
   * Lays the rows out, and leaves the focus where it was.
   *
   * @param {Lijst} lijst
   */
  render(lijst) {
    const focused = focusedField(this.#table);
    const opleiding = findOpleiding(this.#gegevens, lijst.opleiding);
    for (const body of [...this.#table.tBodies]) body.remove();
    this.#table.hidden = lijst.rijen.length === 0;
    if (!opleiding) return;
    let body = h('tbody');
    let nummer = 0;
    lijst.rijen.forEach((rij, i) => {
      if (i === 0 || rij.deel !== lijst.rijen[i - 1]?.deel) body = this.#table.appendChild(h('tbody', { 'data-deel': rij.deel }));
      if (rij.vak === KEUZEVAK) nummer += 1;
      body.append(...makeRij(rij, { gegevens: this.#gegevens, opleiding, lijst, nummer }));
      if (rij.deel === 'combinatie' && lijst.rijen[i + 1]?.deel !== 'combinatie') body.append(combinatieRij());
    });
    this.nameFields(lijst);
    this.punten.render(lijst);
    if (focused) this.control(focused.sleutel, focused.veld)?.focus();
  }

  /**
   * Names every control after its place in the request, so that a gebrek finds its field.
   *
   * @param {Lijst} lijst
   */
  nameFields(lijst) {
    const sent = sentRows(lijst);
    for (const rij of lijst.rijen) {
      const at = sent.indexOf(rij);
      for (const control of this.#row(rij.sleutel)?.querySelectorAll('[data-veld]') ?? []) {
        if (at < 0) control.removeAttribute('name');
        else control.setAttribute('name', `/vakken/${at}/${control.getAttribute('data-veld')}`);
      }
    }
  }

  /**
   * Shows the eindcijfers, the combinatiecijfer, and which subjects don't count. Without a verdict there are none.
   *
   * @param {Lijst} lijst
   * @param {Oordeel} [oordeel]
   */
  show(lijst, oordeel) {
    const grades = oordeel ? matchEindcijfers(lijst, oordeel) : new Map();
    const sent = sentRows(lijst);
    for (const rij of lijst.rijen) {
      const row = this.#row(rij.sleutel);
      const output = row?.querySelector('output');
      if (output) showEindcijfer(output, grades.get(rij.sleutel));
      const gone = row?.querySelector('.weg');
      if (gone instanceof HTMLElement) tellWhyNot(gone, rij, oordeel?.uitleg.weggelaten.includes(sent.indexOf(rij)) ?? false);
    }
    const combi = this.#table.querySelector('output[data-combinatiecijfer]');
    if (combi instanceof HTMLOutputElement) showEindcijfer(combi, oordeel?.eindcijfers.find(({ vak }) => vak === 'combinatiecijfer')?.eindcijfer);
  }

  /**
   * The control of a row.
   *
   * @param {number} sleutel
   * @param {string} [veld] the first one when it is not named
   * @returns {HTMLElement | undefined}
   */
  control(sleutel, veld) {
    const control = this.#table.querySelector(`tr[data-sleutel="${sleutel}"] [data-veld${veld ? `="${veld}"` : ''}]`);
    return control instanceof HTMLElement ? control : undefined;
  }

  /** @param {number} sleutel */
  #row(sleutel) {
    return this.#table.querySelector(`tr[data-sleutel="${sleutel}"]`);
  }
}

/** @param {HTMLElement} inside */
function sleutelOf(inside) {
  return Number(inside.closest('tr')?.dataset.sleutel);
}

/** @param {HTMLElement} table */
function focusedField(table) {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !table.contains(field)) return undefined;
  return { sleutel: sleutelOf(field), veld: field.dataset.veld };
}

function combinatieRij() {
  return h('tr', { class: 'combinatiecijfer' }, h('th', { scope: 'row', colspan: 3 }, h('span', { class: 'vaknaam' }, 'Combinatiecijfer'), h('span', { class: 'deel' }, 'gemiddelde van deze vakken, telt als één cijfer')), h('td', { class: 'eindcijfer' }, h('output', { 'data-combinatiecijfer': true })));
}

/**
 * Finds the eindcijfer of each row. The reply lists them in the order of entry, and leaves out rows that have none.
 *
 * @param {Lijst} lijst
 * @param {Oordeel} oordeel
 * @returns {Map<number, number>}
 */
function matchEindcijfers(lijst, oordeel) {
  const grades = new Map();
  const left = [...oordeel.eindcijfers];
  for (const rij of sentRows(lijst)) {
    if (left[0]?.vak === rij.vak && hasGrade(rij)) grades.set(rij.sleutel, left.shift()?.eindcijfer);
  }
  return grades;
}

/** @param {Rij} rij */
function hasGrade(rij) {
  return rij.se.trim() !== '' || rij.ce.trim() !== '';
}

/**
 * @param {HTMLOutputElement} output
 * @param {number | undefined} eindcijfer
 */
function showEindcijfer(output, eindcijfer) {
  setText(output, eindcijfer === undefined ? '' : String(eindcijfer));
  output.classList.toggle('onvoldoende', eindcijfer !== undefined && eindcijfer < 6);
}

/**
 * Says why a row has no part in the verdict, if it has none.
 *
 * @param {HTMLElement} mark
 * @param {Rij} rij
 * @param {boolean} leftOut
 */
function tellWhyNot(mark, rij, leftOut) {
  const unchosen = rij.vak === '' && isFilled(rij);
  mark.hidden = !leftOut && !unchosen;
  setText(mark, unchosen ? 'kies eerst je vak' : 'telt niet mee');
}
