/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Geplaatst } from '../../js/klas/types' */
import { h } from '../../js/dom.js';
import { groupBy } from '../klasbeeld/groepen.js';
import { woorden } from './teksten.js';

/** So many defects of one column are shown at once. */
const SHOWN = 50;

/** A defect with the candidate whose it is. @typedef {Pick<Geplaatst, 'regel' | 'kolom' | 'tekst' | 'waarde'> & {wie: string}} Gebrek */

/** What is wrong with a file, by column, with the line of each defect. */
export class Klasgebreken {
  #root;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /**
   * @param {Klasrij[]} rijen all candidates
   * @param {Pick<Geplaatst, 'regel' | 'kolom' | 'tekst' | 'waarde'>[]} los what is wrong with rows of nobody
   */
  show(rijen, los) {
    const own = rijen.flatMap(({ sleutel, gebreken }) => gebreken.map((gebrek) => ({ ...gebrek, wie: sleutel })));
    /** @type {Gebrek[]} */
    const all = [...los.map((gebrek) => ({ ...gebrek, wie: '' })), ...own];
    this.#root.hidden = all.length === 0;
    if (all.length === 0) return;
    const people = rijen.filter(({ gebreken }) => gebreken.length > 0).length;
    const byColumn = [...groupBy(all, ({ kolom }) => kolom)].sort(([, a], [, b]) => b.length - a.length);
    this.#root.replaceChildren(
      h('h3', { id: 'klasgebreken-kop', tabindex: -1 }, woorden.kop(all.length)),
      h('p', {}, woorden.gevolg(people, rijen.length - people)),
      ...byColumn.map(([kolom, gebreken], i) => makePart(kolom, gebreken, byColumn.length === 1 || (i === 0 && gebreken.length <= SHOWN))),
    );
  }
}

/**
 * @param {string | undefined} kolom
 * @param {Gebrek[]} gebreken
 * @param {boolean} open
 */
function makePart(kolom, gebreken, open) {
  const ordered = [...gebreken].sort((a, b) => a.regel - b.regel);
  const list = h('ul', {});
  const more = h('button', { type: 'button', class: 'knop' });
  const showMore = () => {
    const from = list.children.length;
    list.append(...ordered.slice(from, from + SHOWN).map(makeItem));
    const left = ordered.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = woorden.meer(left);
  };
  more.addEventListener('click', () => {
    const next = list.children.length;
    showMore();
    // The button moves away, and goes in the end.
    const first = list.children[next];
    if (first instanceof HTMLElement) first.focus();
  });
  showMore();
  return h('details', { open }, h('summary', {}, woorden.kolom(kolom, gebreken.length)), list, more);
}

/** @param {Gebrek} gebrek */
function makeItem({ regel, kolom, tekst, waarde, wie }) {
  const where = kolom === undefined ? woorden.regel(regel) : woorden.plaats(regel, kolom);
  return h('li', { tabindex: -1 }, h('b', {}, wie ? `${where}, ${wie}` : where), `: ${tekst}`, ...(!waarde || tekst.includes(waarde) ? [] : [' ', h('span', { class: 'klaswaarde' }, woorden.waarde(waarde))]));
}
