/** @import {Antwoordwoord, Eis, EisUitleg} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { makeBalk, moveBalk } from './balk.js';
import { shortPlace } from './artikel.js';

/** @type {Record<Antwoordwoord, string>} */
const WOORDEN = { ja: zin('gehaald', 'met'), nee: zin('niet gehaald', 'not met'), open: zin('nog niet zeker', 'not certain yet') };

const ORDER = ['nee', 'open', 'ja'];

/**
 * The eisen of a verdict, failed ones first. A row stays the same element from verdict to verdict, so that an opened
 * explanation stays open and nothing moves without need.
 */
export class Eisen {
  #list;
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map();

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#list = list;
  }

  /**
   * @param {Eis[]} eisen
   * @param {EisUitleg[]} uitleg of the same eisen in the same order
   * @param {string} regelpagina address of the page with the rules of this exam
   */
  show(eisen, uitleg, regelpagina) {
    const pairs = eisen.map((eis, i) => ({ eis, uitleg: uitleg[i] }));
    pairs.sort((a, b) => ORDER.indexOf(a.eis.oordeel) - ORDER.indexOf(b.eis.oordeel));
    const rows = pairs.flatMap((pair) => (pair.uitleg ? [this.#row(pair.eis, pair.uitleg, regelpagina)] : []));
    if (rows.length !== this.#list.children.length || rows.some((row, i) => row !== this.#list.children[i])) this.#list.replaceChildren(...rows);
  }

  /**
   * @param {Eis} eis
   * @param {EisUitleg} uitleg
   * @param {string} regelpagina
   */
  #row(eis, uitleg, regelpagina) {
    const row = this.#rows.get(eis.code) ?? makeRow();
    this.#rows.set(eis.code, row);
    row.dataset.oordeel = eis.oordeel;
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (row.querySelector(`[data-deel="${name}"]`));
    setText(part('oordeel'), WOORDEN[eis.oordeel]);
    setText(part('titel'), uitleg.titel);
    setText(part('tekst'), eis.tekst);
    setText(part('marge'), uitleg.marge ?? '');
    part('marge').hidden = !uitleg.marge;
    moveBalk(part('balk'), uitleg.balk);
    part('bron').setAttribute('href', eis.bron.url);
    setText(part('bron'), shortPlace(eis.bron));
    uitleg.zinnen.forEach((zin, i) => setText(/** @type {HTMLElement} */ (part('zinnen').children[i]), zin));
    part('regel').setAttribute('href', `${regelpagina}#${eis.code}`);
    return row;
  }
}

function makeRow() {
  return h('li', { class: 'eis' },
    h('span', { class: 'merk', 'aria-hidden': 'true' }),
    h('div', {},
      h('h3', {}, h('span', { 'data-deel': 'titel' }), h('span', { class: 'onzichtbaar' }, ': '), h('span', { class: 'oordeel', 'data-deel': 'oordeel' })),
      makeBalk(),
      h('p', { class: 'marge', 'data-deel': 'marge' }),
      h('p', { 'data-deel': 'tekst' }),
      h('div', { class: 'meer' },
        h('details', {},
          h('summary', {}, zin('Uitleg', 'Explanation')),
          h('div', { 'data-deel': 'zinnen' }, h('p'), h('p'), h('p')),
          h('p', {}, h('a', { 'data-deel': 'regel', hreflang: 'nl' }, zin('Lees de hele regel', 'Read the whole rule, in Dutch'))),
        ),
        h('a', { class: 'bron', 'data-deel': 'bron', rel: 'noreferrer', target: '_blank' }),
      ),
    ),
  );
}
