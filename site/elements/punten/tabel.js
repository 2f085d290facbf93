/** @import {Omzetting, Scorerij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { endsOf, gradeOf } from './zinnen.js';

const WORD = { geslaagd: zin('geslaagd', 'passed'), afgewezen: zin('gezakt', 'not passed'), open: zin('nog niet zeker', 'not certain yet') };

/**
 * The table of all scores with their grade and verdict.
 *
 * @param {Omzetting} omzetting
 * @param {number} [own] the points of the visitor
 */
export function makeTabel({ rijen }, own) {
  const head = h('tr', {}, ...[zin('Punten', 'Points'), zin('Cijfer', 'Grade'), zin('Uitslag', 'Result')].map((text) => h('th', { scope: 'col' }, text)));
  const rows = rijen.map((rij) => {
    const mine = rij.punten === own;
    return h('tr', { class: mine ? 'eigen' : undefined }, h('th', { scope: 'row' }, String(rij.punten), ...(mine ? [h('span', { class: 'onzichtbaar' }, zin(', jouw punten', ', your points'))] : [])), h('td', {}, gradeOf(rij, ' – ')), h('td', {}, verdict(rij)));
  });
  return h('table', { class: 'puntentabel' }, h('thead', {}, head), h('tbody', {}, ...rows));
}

/** @param {Scorerij} rij */
function verdict(rij) {
  const { laag, hoog } = endsOf(rij);
  return laag.uitslag === hoog.uitslag ? WORD[laag.uitslag] : zin('hangt af van de N-term', 'depends on the N-term');
}
