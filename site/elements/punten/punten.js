/** @import {Gegevens, Lijst, Omzetting, OmzettingInvoer, Rij, Veld} from '../../js/types' */
import { find, setText } from '../../js/dom.js';
import { showGrade } from '../../js/lijst/cijfer.js';
import { sentRows } from '../../js/lijst/verzoek.js';
import { zin } from '../../js/taal.js';
import { makeTabel } from './tabel.js';
import { makeFoldOut } from './uitklap.js';
import { describe, gradeOf } from './zinnen.js';

const EMPTY = zin('Vul in hoeveel punten je hebt, en hoeveel punten het hele examen telt.', 'Enter how many points you have, and how many points the whole exam has.');

/**
 * The fold-out under a row in which points become a grade. One is open at a time; what was typed stays with its row.
 */
export class Punten {
  #table;
  #gegevens;
  #onChange;
  /** @type {Lijst | undefined} */
  #lijst;
  /** The row whose fold-out is open. @type {number | undefined} */
  #sleutel;
  /** @type {HTMLTableRowElement | undefined} */
  #foldOut;
  /** What stood in the list before a grade was taken over. */
  #before = '';
  /** @type {Omzetting | undefined} */
  #omzetting;

  /**
   * @param {HTMLTableElement} table the cijferlijst
   * @param {Gegevens} gegevens
   * @param {(sleutel: number, veld: Veld, value: string) => void} onChange
   */
  constructor(table, gegevens, onChange) {
    this.#table = table;
    this.#gegevens = gegevens;
    this.#onChange = onChange;
    table.addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (key !== 'Escape' || !(target instanceof Node) || !this.#foldOut?.contains(target)) return;
      event.stopPropagation(); // it ends a trial elsewhere on the page
      const button = this.#button();
      if (this.#sleutel !== undefined) this.toggle(this.#sleutel);
      button?.focus();
    });
  }

  /**
   * Opens the fold-out of a row, or closes it.
   *
   * @param {number} sleutel
   */
  toggle(sleutel) {
    const opening = this.#sleutel !== sleutel;
    this.#close();
    if (opening) {
      this.#sleutel = sleutel;
      this.#open();
    }
    // Nothing was typed, but only an open fold-out asks something.
    this.#onChange(sleutel, 'punten', this.#find(sleutel)?.punten ?? '');
    if (opening) this.#foldOut?.querySelector('input')?.focus();
  }

  /**
   * Puts the open fold-out back when the list is laid out again.
   *
   * @param {Lijst} lijst
   */
  render(lijst) {
    this.#lijst = lijst;
    if (this.#rij() && this.#button()) this.#open();
    else this.#close();
  }

  #open() {
    const rij = this.#rij();
    const row = this.#button()?.closest('tr');
    if (!rij || !row || !this.#lijst) return;
    this.#foldOut = makeFoldOut(rij, this.#lijst, this.#gegevens, row.dataset.naam ?? '');
    this.#foldOut.addEventListener('click', ({ target }) => this.#press(target));
    find('details', HTMLDetailsElement, this.#foldOut).addEventListener('toggle', () => this.#showTable(true));
    row.nextElementSibling?.after(this.#foldOut);
    this.#button()?.setAttribute('aria-expanded', 'true');
    this.show(this.#omzetting);
  }

  #close() {
    this.#button()?.setAttribute('aria-expanded', 'false');
    this.#foldOut?.remove();
    this.#sleutel = this.#foldOut = this.#omzetting = undefined;
    this.#before = '';
  }

  #rij() {
    return this.#find(this.#sleutel);
  }

  /** @param {number} [wanted] */
  #find(wanted) {
    return this.#lijst?.rijen.find(({ sleutel }) => sleutel === wanted);
  }

  /** @returns {HTMLButtonElement | null} */
  #button() {
    return this.#table.querySelector(`tr[data-sleutel="${this.#sleutel}"] .puntenknop`);
  }

  /**
   * What to ask of the engine; nothing while no fold-out is open or its scale is empty.
   *
   * @param {Lijst} lijst
   * @returns {{omzetting?: OmzettingInvoer}}
   */
  vraag(lijst) {
    const rij = this.#rij();
    const vak = rij ? sentRows(this.#gegevens, lijst).indexOf(rij) : -1;
    if (!rij || vak < 0 || !rij.schaal.trim()) return {};
    return {
      omzetting: {
        vak,
        schaal: readWhole(rij.schaal),
        ...(rij.punten.trim() ? { punten: readWhole(rij.punten) } : {}),
        ...(rij.nterm.trim() ? { nterm: rij.nterm.trim().replace(/[.,]$/, '') } : {}),
      },
    };
  }

  /**
   * Shows what the engine answered; nothing when there is no answer.
   *
   * @param {Omzetting} [omzetting]
   */
  show(omzetting) {
    this.#omzetting = omzetting;
    const rij = this.#rij();
    const foldOut = this.#foldOut;
    if (!rij || !foldOut) return;
    const own = omzetting && ownRow(omzetting, rij);
    const [first = '', ...more] = omzetting ? describe(omzetting, own?.punten) : rij.schaal.trim() ? [] : ['', EMPTY];
    setText(find('.puntenkop', HTMLElement, foldOut), first);
    setText(find('.puntenuitleg', HTMLElement, foldOut), more.join(' '));
    this.#showTakeOver(rij, foldOut, omzetting?.nterm && own ? gradeOf(own) : '');
    find('details', HTMLElement, foldOut).hidden = !omzetting;
    this.#showTable(false);
  }

  /** The table costs a row for every point: it is made only when it is looked at. @param {boolean} scroll to the own points */
  #showTable(scroll) {
    const rij = this.#rij();
    const all = this.#foldOut?.querySelector('details');
    if (!rij || !all?.open || !this.#omzetting) return;
    const pane = find('.puntenrol', HTMLElement, all);
    pane.replaceChildren(makeTabel(this.#omzetting, ownRow(this.#omzetting, rij)?.punten));
    const own = pane.querySelector('.eigen');
    if (scroll && own instanceof HTMLElement) pane.scrollTop = own.offsetTop - pane.clientHeight / 2;
  }

  /**
   * @param {Rij} rij
   * @param {HTMLElement} foldOut
   * @param {string} ce the grade that can be taken over, or nothing
   */
  #showTakeOver(rij, foldOut, ce) {
    const offer = (/** @type {'neem' | 'terug'} */ what, /** @type {string} */ grade, /** @type {string} */ text) => {
      const button = find(`[data-${what}]`, HTMLButtonElement, foldOut);
      button.hidden = grade === '' || grade === showGrade(rij.ce);
      button.dataset[what] = grade;
      setText(button, text);
    };
    offer('neem', ce, zin(`Neem ${ce} over als CE`, `Use ${ce} as the CE`));
    offer('terug', this.#before, zin(`Zet ${this.#before} terug`, `Put ${this.#before} back`));
  }

  /** @param {EventTarget | null} target */
  #press(target) {
    const rij = this.#rij();
    if (!rij || !(target instanceof HTMLButtonElement)) return;
    const { neem, terug, nterm } = target.dataset;
    if (neem) this.#before = showGrade(rij.ce);
    if (terug) this.#before = '';
    if (nterm) this.#fill('nterm', nterm);
    else if (neem || terug) this.#fill('ce', neem || terug || '');
  }

  /**
   * Types for the visitor.
   *
   * @param {'ce' | 'nterm'} veld
   * @param {string} value
   */
  #fill(veld, value) {
    const field = find(`tr[data-sleutel="${this.#sleutel}"] [data-veld="${veld}"]`, HTMLInputElement, this.#table);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }
}

/**
 * The row of the points that were typed.
 *
 * @param {Omzetting} omzetting
 * @param {Rij} rij
 */
function ownRow({ rijen }, rij) {
  const punten = readWhole(rij.punten);
  return rijen.find((score) => score.punten === punten);
}

/**
 * A whole number, or else what was typed, for the engine to say what is wrong with it.
 *
 * @param {string} typed
 * @returns {number | string}
 */
function readWhole(typed) {
  const text = typed.trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
