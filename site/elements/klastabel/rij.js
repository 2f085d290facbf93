/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Stand } from '../klasbeeld/uitslagen.js' */
/** @import { Kolom } from './kolommen.js' */
import { h } from '../../js/dom.js';
import { STANDEN, standOf } from '../klasbeeld/uitslagen.js';
import { woorden } from './teksten.js';

/**
 * A row of the table. The candidate is a link to the calculator, which opens beside the page and does not learn the name.
 *
 * @param {Klasrij} rij
 * @param {{home: string, kolommen: Kolom[]}} met home: the address of the calculator
 */
export function makeRow(rij, { home, kolommen }) {
  const cells = kolommen.slice(1).map(({ code, read }) => {
    const content = code === 'uitslag' ? makeStand(rij) : read(rij);
    return h('td', { class: `klas-${code}` }, content);
  });
  return h('tr', {}, h('th', { scope: 'row' }, makeSpring(rij, home)), ...cells);
}

/**
 * The verdict as a word, a shape and a colour.
 *
 * @param {Klasrij} rij
 */
export function makeStand(rij) {
  const stand = standOf(rij);
  return makeMark(stand, stand === 'cumlaude' ? STANDEN.geslaagd : STANDEN[stand]);
}

/**
 * @param {Stand} stand
 * @param {string} word
 */
export function makeMark(stand, word) {
  return h('span', { class: 'klasstand', 'data-stand': stand }, h('span', { class: 'merk', 'aria-hidden': 'true' }), word);
}

/**
 * @param {Klasrij} rij
 * @param {string} home
 */
function makeSpring({ sleutel, link, uitslag }, home) {
  const opens = h('span', { class: 'onzichtbaar' }, link ? woorden.opent : '');
  if (link) return h('a', { 'data-spring': true, href: `${home}#${link}`, target: '_blank', rel: 'noopener noreferrer' }, sleutel, opens);
  if (uitslag === 'fout') return h('a', { 'data-spring': true, href: '#klasgebreken' }, sleutel, h('span', { class: 'onzichtbaar' }, woorden.naarGebreken));
  return h('a', { 'data-spring': true, role: 'link', 'aria-disabled': 'true', tabindex: 0 }, sleutel, h('span', { class: 'klasgeenlink' }, woorden.geenLink));
}
