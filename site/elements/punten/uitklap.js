/** @import {Gegevens, Lijst, Rij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { suggestionsFor } from './suggestie.js';

const EXAMENBLAD = 'https://www.examenblad.nl/';

/** The opleidingen of which many exams are made on a computer, with an N-term for each variant. */
const DIGITAAL = ['vmbo-bb', 'vmbo-kb'];

/**
 * The button that opens the fold-out of a row.
 *
 * @param {string} name of the subject
 */
export function makePuntenknop(name) {
  return h('button', { type: 'button', class: 'puntenknop', 'aria-expanded': 'false', 'aria-label': `Punten voor ${name}` }, 'punten');
}

/**
 * The row with the fields and the places for what they come to.
 *
 * @param {Rij} rij
 * @param {Lijst} lijst
 * @param {Gegevens} gegevens
 * @param {string} name of the subject
 */
export function makeFoldOut(rij, lijst, gegevens, name) {
  const veld = (/** @type {'punten' | 'schaal' | 'nterm'} */ which, /** @type {string} */ label, /** @type {string} */ mode) => {
    const input = h('input', { type: 'text', inputmode: mode, autocomplete: 'off', spellcheck: 'false', maxlength: 12, 'data-veld': which, name: `/omzetting/${which}`, 'aria-label': `${name}, ${label}` });
    input.value = rij[which];
    return h('label', {}, h('span', { 'aria-hidden': 'true' }, label), input);
  };
  const link = h('a', { href: EXAMENBLAD, rel: 'noreferrer' }, 'examenblad.nl');
  return h(
    'tr',
    { class: 'puntenrij', 'data-sleutel': rij.sleutel },
    h(
      'td',
      { colspan: 4 },
      h(
        'div',
        { class: 'punten', role: 'group', 'aria-label': `Punten voor ${name}` },
        h('div', { class: 'puntenvelden' }, veld('punten', 'Punten', 'numeric'), veld('schaal', 'Van de', 'numeric'), veld('nterm', 'N-term', 'decimal')),
        h('div', { class: 'puntenuitkomst', 'aria-live': 'polite' }, h('p', { class: 'puntenkop' }), h('p', { class: 'puntenuitleg' })),
        h('div', { class: 'puntenknoppen' }, h('button', { type: 'button', class: 'knop', 'data-neem': '', hidden: true }), h('button', { type: 'button', class: 'knop', 'data-terug': '', hidden: true })),
        h('details', { hidden: true }, h('summary', {}, 'Alle punten met hun cijfer'), h('div', { class: 'puntenrol', tabindex: 0, role: 'region', 'aria-label': `Alle punten voor ${name}` })),
        ...(DIGITAAL.includes(lijst.opleiding) ? [h('p', { class: 'hulp' }, 'Maakte je dit examen op de computer? Vul dan geen punten in, maar het cijfer dat je school je geeft.')] : []),
        h('p', { class: 'hulp' }, 'De N-term bepaalt welk cijfer bij je punten hoort. Hij staat na het examen op ', link, '. Weet je hem nog niet? Laat hem leeg: dan rekenen we met 0,0 tot 2,0.'),
        ...makeSuggesties(suggestionsFor(gegevens.ntermen, lijst, rij)),
      ),
    ),
  );
}

/** @param {import('./suggestie.js').Suggestie[]} suggesties */
function makeSuggesties(suggesties) {
  if (suggesties.length === 0) return [];
  const items = suggesties.map(({ text, nterm }) => h('li', {}, `${text} `, h('button', { type: 'button', class: 'puntentip', 'data-nterm': nterm }, `vul ${nterm} in`)));
  return [h('div', { class: 'hulp' }, 'Deze N-termen kennen we, maar niet van de officiële lijst:', h('ul', {}, ...items))];
}
