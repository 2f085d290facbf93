/** @import { Blad, Klasrij } from '../klaswerk/berichten' */
/** @import { Opschrift } from './lijst.js' */
import { h } from '../../js/dom.js';
import { toText } from '../../js/tienden.js';
import { describeGebrek } from '../../js/klas/schrijf.js';
import { makeMark } from '../klastabel/rij.js';
import { STANDEN, standOf } from '../klasbeeld/uitslagen.js';
import { makeFoot } from './lijst.js';
import { woorden } from './teksten.js';

/** More sheets than this are not made at once. */
export const MOST_SHEETS = 500;

/**
 * A candidate on a sheet of their own.
 *
 * @param {Klasrij} rij
 * @param {Blad | null | undefined} blad none for a candidate without a verdict
 * @param {Opschrift} opschrift
 */
export function makeSheet(rij, blad, opschrift) {
  const who = [rij.naam === rij.sleutel ? '' : rij.naam, rij.sleutel, rij.groep].filter(Boolean).join(', ');
  return h('article', { class: 'drukblad' },
    h('h1', {}, who),
    ...(blad ? verdictOf(rij, blad) : faultsOf(rij)),
    makeFoot([rij], opschrift),
  );
}

/** @param {Klasrij} rij @param {Blad} blad */
function verdictOf(rij, { kop, reden, pakket, weggelaten, herkansing, cumLaude, eisen, cijfers }) {
  const sentences = [pakket, weggelaten, rij.uitslag === 'geslaagd' ? cumLaude : ''].filter(Boolean);
  return [
    h('p', { class: 'drukuitslag' }, makeMark(standOf(rij), kop)),
    h('p', {}, reden),
    ...sentences.map((text) => h('p', {}, text)),
    ...(herkansing && rij.uitslag !== 'geslaagd' ? [h('h2', {}, woorden.herkansing), h('p', {}, herkansing)] : []),
    h('h2', {}, woorden.eisen),
    h('ul', { class: 'drukeisen' }, ...eisen.map(({ titel, oordeel, tekst, plaats }) => h('li', { 'data-oordeel': oordeel }, h('b', {}, `${titel}: ${woorden.oordelen[oordeel]}.`), ` ${tekst} `, h('small', {}, plaats)))),
    h('h2', {}, woorden.cijfers),
    h('table', { class: 'drukcijfers' },
      h('thead', {}, h('tr', {}, ...[woorden.vak, 'SE', 'CE', woorden.eindcijfer].map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...cijfers.map(({ vak, se, ce, eindcijfer }) => h('tr', {}, h('th', { scope: 'row' }, vak), ...[se, ce, eindcijfer].map((text) => h('td', {}, toText(text)))))),
    ),
  ];
}

/** @param {Klasrij} rij */
function faultsOf(rij) {
  return [
    h('p', { class: 'drukuitslag' }, makeMark('fout', STANDEN.fout)),
    h('h2', {}, woorden.fouten),
    h('ul', {}, ...rij.gebreken.map((gebrek) => h('li', {}, describeGebrek(gebrek)))),
  ];
}
