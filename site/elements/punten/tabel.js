/** @import {Omzetting, Scorerij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { endsOf, gradeOf } from './zinnen.js';

const WORD = { geslaagd: 'geslaagd', afgewezen: 'gezakt', open: 'nog niet zeker' };

/**
 * The table of all scores with their grade and verdict.
 *
 * @param {Omzetting} omzetting
 * @param {number} [own] the points of the visitor
 */
export function makeTabel({ rijen }, own) {
  const head = h('tr', {}, ...['Punten', 'Cijfer', 'Uitslag'].map((text) => h('th', { scope: 'col' }, text)));
  const rows = rijen.map((rij) => {
    const mine = rij.punten === own;
    return h('tr', { class: mine ? 'eigen' : undefined }, h('th', { scope: 'row' }, String(rij.punten), ...(mine ? [h('span', { class: 'onzichtbaar' }, ', jouw punten')] : [])), h('td', {}, gradeOf(rij, ' – ')), h('td', {}, verdict(rij)));
  });
  return h('table', { class: 'puntentabel' }, h('thead', {}, head), h('tbody', {}, ...rows));
}

/** @param {Scorerij} rij */
function verdict(rij) {
  const { laag, hoog } = endsOf(rij);
  return laag.uitslag === hoog.uitslag ? WORD[laag.uitslag] : 'hangt af van de N-term';
}
