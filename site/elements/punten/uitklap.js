/** @import {Gegevens, Lijst, Rij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { suggestionsFor } from './suggestie.js';

const EXAMENBLAD = 'https://www.examenblad.nl/';

/** The opleidingen of which many exams are made on a computer, with an N-term for each variant. */
const DIGITAAL = ['vmbo-bb', 'vmbo-kb'];

const DIGITAL_HELP = zin(
  'Maakte je dit examen op de computer? Vul dan geen punten in, maar het cijfer dat je school je geeft.',
  'Did you take this exam on a computer? Then don’t enter points, but the grade that your school gives you.',
);

/** What stands before and after the link. @type {[before: string, after: string]} */
const NTERM_HELP = [
  zin('De N-term bepaalt welk cijfer bij je punten hoort. Hij staat na het examen op ', 'The N-term decides which grade belongs to your points. After the exam it is on '),
  zin('. Weet je hem nog niet? Laat hem leeg: dan rekenen we met 0,0 tot 2,0.', '. Don’t know it yet? Leave it empty: then we work with 0.0 to 2.0.'),
];

/**
 * What the button and the fold-out are called.
 *
 * @param {string} name of the subject
 */
function aboutPunten(name) {
  return zin(`Punten voor ${name}`, `Points for ${name}`);
}

/**
 * The button that opens the fold-out of a row.
 *
 * @param {string} name of the subject
 */
export function makePuntenknop(name) {
  return h('button', { type: 'button', class: 'puntenknop', 'aria-expanded': 'false', 'aria-label': aboutPunten(name) }, zin('punten', 'points'));
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
        { class: 'punten', role: 'group', 'aria-label': aboutPunten(name) },
        h('div', { class: 'puntenvelden' }, veld('punten', zin('Punten', 'Points'), 'numeric'), veld('schaal', zin('Van de', 'Out of'), 'numeric'), veld('nterm', 'N-term', 'decimal')),
        h('div', { class: 'puntenuitkomst', 'aria-live': 'polite' }, h('p', { class: 'puntenkop' }), h('p', { class: 'puntenuitleg' })),
        h('div', { class: 'puntenknoppen' }, h('button', { type: 'button', class: 'knop', 'data-neem': '', hidden: true }), h('button', { type: 'button', class: 'knop', 'data-terug': '', hidden: true })),
        h('details', { hidden: true }, h('summary', {}, zin('Alle punten met hun cijfer', 'All points with their grade')), h('div', { class: 'puntenrol', tabindex: 0, role: 'region', 'aria-label': zin(`Alle punten voor ${name}`, `All points for ${name}`) })),
        ...(DIGITAAL.includes(lijst.opleiding) ? [h('p', { class: 'hulp' }, DIGITAL_HELP)] : []),
        h('p', { class: 'hulp' }, NTERM_HELP[0], link, NTERM_HELP[1]),
        ...makeSuggesties(suggestionsFor(gegevens.ntermen, lijst, rij)),
      ),
    ),
  );
}

/** @param {import('./suggestie.js').Suggestie[]} suggesties */
function makeSuggesties(suggesties) {
  if (suggesties.length === 0) return [];
  const items = suggesties.map(({ text, nterm }) => h('li', {}, `${text} `, h('button', { type: 'button', class: 'puntentip', 'data-nterm': nterm }, zin(`vul ${nterm} in`, `fill in ${nterm}`))));
  return [h('div', { class: 'hulp' }, zin('Deze N-termen kennen we, maar niet van de officiële lijst:', 'We know these N-terms, but not from the official list:'), h('ul', {}, ...items))];
}
