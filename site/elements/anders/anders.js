/** @import {Gebrek, Gegevens, Lijst} from '../../js/types' */
import { sentRows } from '../../js/lijst/verzoek.js';
import { nameAndersknop } from './knop.js';
import { makeUitklap } from './uitklap.js';

/** The members of a request that can stand in a fold-out. */
const MEMBERS = /\/(vrijstelling|ontheffing|behaald|niveau|herkanst|alleenCe|ce)$/;

/** The fold-outs under the rows, with what is otherwise with a subject: done before, exempt, at a higher level, resat. */
export class Anders {
  #table;
  #gegevens;
  #onDraw;
  /** @type {Lijst | undefined} */
  #lijst;
  /** The rows of which the fold-out is open. @type {Set<number>} */
  #open = new Set();

  /**
   * @param {HTMLTableElement} table the cijferlijst
   * @param {Gegevens} gegevens
   * @param {(lijst: Lijst) => void} onDraw there are new fields
   */
  constructor(table, gegevens, onDraw) {
    this.#table = table;
    this.#gegevens = gegevens;
    this.#onDraw = onDraw;
    table.addEventListener('keydown', (event) => {
      const row = event.target instanceof Element ? event.target.closest('.andersrij') : null;
      if (event.key !== 'Escape' || !(row instanceof HTMLElement)) return;
      event.stopPropagation(); // it ends a trial elsewhere on the page
      this.toggle(Number(row.dataset.sleutel));
    });
  }

  /**
   * Opens the fold-out of a row, or closes it, and takes the focus along.
   *
   * @param {number} sleutel
   */
  toggle(sleutel) {
    const opening = !this.#open.delete(sleutel);
    if (opening) this.#open.add(sleutel);
    this.#draw(sleutel);
    const next = opening ? this.#table.querySelector(`.andersrij[data-sleutel="${sleutel}"] select`) : this.#button(sleutel);
    if (next instanceof HTMLElement) next.focus();
  }

  /**
   * Lets the button of a row tell what is said now.
   *
   * @param {number} sleutel
   */
  tell(sleutel) {
    const button = this.#button(sleutel);
    const rij = this.#find(sleutel);
    if (button && rij) nameAndersknop(button, rij);
  }

  /**
   * Opens the fold-outs in which something is wrong.
   *
   * @param {Gebrek[]} gebreken
   */
  reveal(gebreken) {
    if (!this.#lijst) return;
    const sent = sentRows(this.#gegevens, this.#lijst);
    for (const { pad } of gebreken) {
      const rij = MEMBERS.test(pad) ? sent[Number(pad.split('/')[2])] : undefined;
      const inSight = this.#table.querySelector(`[name="${pad}"]`) !== null;
      if (!rij || inSight || this.#open.has(rij.sleutel)) continue;
      this.#open.add(rij.sleutel);
      this.#draw(rij.sleutel);
    }
  }

  /**
   * Puts the open fold-outs back when the list is laid out again.
   *
   * @param {Lijst} lijst
   */
  render(lijst) {
    this.#lijst = lijst;
    for (const sleutel of this.#open) this.#draw(sleutel);
  }

  /** @param {number} sleutel */
  #draw(sleutel) {
    this.#table.querySelector(`.andersrij[data-sleutel="${sleutel}"]`)?.remove();
    const button = this.#button(sleutel);
    const rij = this.#find(sleutel);
    const row = button?.closest('tr');
    const open = this.#open.has(sleutel);
    button?.setAttribute('aria-expanded', String(open));
    if (!open || !rij || !row || !this.#lijst) return;
    row.nextElementSibling?.after(makeUitklap(rij, this.#lijst, this.#gegevens, row.dataset.naam ?? ''));
    this.#onDraw(this.#lijst);
  }

  /** @param {number} wanted */
  #find(wanted) {
    return this.#lijst?.rijen.find(({ sleutel }) => sleutel === wanted);
  }

  /** @param {number} sleutel @returns {HTMLButtonElement | null} */
  #button(sleutel) {
    return this.#table.querySelector(`tr[data-sleutel="${sleutel}"] .andersknop`);
  }
}
