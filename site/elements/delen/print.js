/** @import {Blad} from './begin.js' */
import { h } from '../../js/dom.js';
import { makeButtons, makePart } from './deel.js';
import { woorden } from './teksten.js';
import { ask } from './vraag.js';

/**
 * Printing, which is also how a browser makes a PDF.
 *
 * @param {Blad} blad
 */
export function makePrint(blad) {
  const { druk, leeg } = woorden;
  const { element, status } = makePart(druk.kop, h('p', { class: 'hulp' }, druk.uitleg), makeButtons({ label: druk.knop, act: print }));
  function print() {
    const empty = blad.lijst.rijen.length === 0;
    ask(status, empty ? leeg : '');
    if (!empty) window.print();
  }
  return element;
}
