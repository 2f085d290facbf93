/** @import {Examen, Gegevens, Lijst, Oordeel, Rij, Veld} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { KEUZEVAK, findExamen } from '../../js/lijst/catalogus.js';
import { isFilled } from '../../js/lijst/rangschik.js';
import { veldenVan } from '../../js/lijst/velden.js';
import { sentRows } from '../../js/lijst/verzoek.js';
import { zin } from '../../js/taal.js';
import { Anders } from '../anders/anders.js';
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
  /** The fold-outs with what is otherwise with a subject. */
  anders;

  /**
   * @param {HTMLTableElement} table
   * @param {Gegevens} gegevens
   * @param {Luisteraar} listener
   */
  constructor(table, gegevens, listener) {
    this.#table = table;
    this.#gegevens = gegevens;
    this.punten = new Punten(table, gegevens, listener.onChange);
    this.anders = new Anders(table, gegevens, (lijst) => this.nameFields(lijst));
    moveLikeSpreadsheet(table);
    table.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      const value = target instanceof HTMLInputElement && target.type === 'checkbox' ? target.checked : target.value;
      const sleutel = sleutelOf(target);
      listener.onChange(sleutel, /** @type {Veld} */ (target.dataset.veld), value);
      this.anders.tell(sleutel);
    });
    table.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.weghalen')) listener.onRemove(sleutelOf(target));
      if (target instanceof HTMLElement && target.matches('.puntenknop')) this.punten.toggle(sleutelOf(target));
      if (target instanceof HTMLElement && target.matches('.andersknop')) this.anders.toggle(sleutelOf(target));
    });
  }

  /**
   * Lays the rows out, and leaves the focus where it was.
   *
   * @param {Lijst} lijst
   */
  render(lijst) {
    const focused = focusedField(this.#table);
    const examen = findExamen(this.#gegevens, lijst);
    for (const body of [...this.#table.tBodies]) body.remove();
    this.#table.hidden = lijst.rijen.length === 0;
    if (!examen) return;
    this.#nameColumns(lijst, examen);
    let body = h('tbody');
    let nummer = 0;
    lijst.rijen.forEach((rij, i) => {
      if (i === 0 || rij.deel !== lijst.rijen[i - 1]?.deel) body = this.#table.appendChild(h('tbody', { 'data-deel': rij.deel }));
      if (rij.vak === KEUZEVAK) nummer += 1;
      body.append(...makeRij(rij, { gegevens: this.#gegevens, examen, lijst, nummer }));
      if (rij.deel === 'combinatie' && lijst.rijen[i + 1]?.deel !== 'combinatie') body.append(combinatieRij());
    });
    this.anders.render(lijst);
    this.nameFields(lijst);
    this.punten.render(lijst);
    if (focused) this.control(focused.sleutel, focused.veld)?.focus();
  }

  /**
   * Says above the list what its columns are: a staatsexamen has a college-examen, and in 2020 there was no centraal examen.
   *
   * @param {Lijst} lijst
   * @param {Examen} examen
   */
  #nameColumns({ soort }, { rv = false, vakken }) {
    const staat = soort === 'staatsexamen';
    const withCE = Object.values(vakken).some((how) => how === 'ce' || how === 'seMag');
    const shown = { se: !staat, college: staat, ce: !rv, rv, 'met-ce': withCE, 'zonder-ce': !withCE };
    for (const words of document.querySelectorAll('[data-kop]')) {
      words.toggleAttribute('hidden', !shown[/** @type {keyof typeof shown} */ (words.getAttribute('data-kop'))]);
    }
  }

  /**
   * Names every control after its place in the request, so that a gebrek finds its field.
   *
   * @param {Lijst} lijst
   */
  nameFields(lijst) {
    const sent = sentRows(this.#gegevens, lijst);
    for (const rij of lijst.rijen) {
      const at = sent.indexOf(rij);
      for (const control of this.#table.querySelectorAll(`tr[data-sleutel="${rij.sleutel}"]:not(.puntenrij) [data-veld]`)) {
        if (at < 0) control.removeAttribute('name');
        else control.setAttribute('name', `/vakken/${at}/${memberOf(rij, /** @type {Veld} */ (control.getAttribute('data-veld')))}`);
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
    const sent = sentRows(this.#gegevens, lijst);
    const graded = sent.filter((rij) => veldenVan(this.#gegevens, lijst, rij).some((veld) => veld !== 'beoordeling' && rij[veld].trim() !== ''));
    const grades = oordeel ? matchEindcijfers(graded, oordeel) : new Map();
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
  return h('tr', { class: 'combinatiecijfer' }, h('th', { scope: 'row', colspan: 3 }, h('span', { class: 'vaknaam' }, zin('Combinatiecijfer', 'Combination grade')), h('span', { class: 'deel' }, zin('gemiddelde van deze vakken, telt als één cijfer', 'mean of these subjects, counts as one grade'))), h('td', { class: 'eindcijfer' }, h('output', { 'data-combinatiecijfer': true })));
}

/**
 * The member of the request that a control fills in.
 *
 * @param {Rij} rij
 * @param {Veld} veld
 */
function memberOf(rij, veld) {
  if (veld === 'status') return rij.status || 'vrijstelling';
  return veld === 'zonderSe' ? 'alleenCe' : veld;
}

/**
 * Finds the eindcijfer of each row. The reply lists them in the order of entry, and leaves out rows that have none.
 *
 * @param {Rij[]} rijen those with a grade
 * @param {Oordeel} oordeel
 * @returns {Map<number, number>}
 */
function matchEindcijfers(rijen, oordeel) {
  const grades = new Map();
  const left = [...oordeel.eindcijfers];
  for (const rij of rijen) {
    if (left[0]?.vak === rij.vak) grades.set(rij.sleutel, left.shift()?.eindcijfer);
  }
  return grades;
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
  setText(mark, unchosen ? zin('kies eerst je vak', 'choose your subject first') : zin('telt niet mee', 'does not count'));
}
