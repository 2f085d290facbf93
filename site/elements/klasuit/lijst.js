/** @import { Klasrij } from '../klaswerk/berichten' */
import { h } from '../../js/dom.js';
import { count, standOf } from '../klasbeeld/uitslagen.js';
import { describe } from '../klasbeeld/teksten.js';
import { kolommenFor } from '../klastabel/kolommen.js';
import { makeStand } from '../klastabel/rij.js';
import { describeGebrek } from '../../js/klas/schrijf.js';
import { dayInWords, sortNames, woorden } from './teksten.js';

/**
 * What a print says besides the candidates.
 *
 * @typedef {object} Opschrift
 * @property {string} bestand where the candidates come from
 * @property {string} keuze whom somebody wanted to see; empty for everybody
 * @property {boolean} gestopt the judging was stopped before all were done
 * @property {string} versie
 */

/**
 * What stands above a list and below a sheet: whom it is about, when, by which rules.
 *
 * @param {Klasrij[]} rijen
 * @param {Opschrift} opschrift
 */
export function makeFoot(rijen, { versie }) {
  const regelingen = sortNames(rijen.map(({ regeling }) => regeling));
  const about = [woorden.gedrukt(dayInWords(new Date())), ...(regelingen.length > 0 ? [woorden.regelingen(regelingen)] : []), woorden.versie(versie)];
  return h('p', { class: 'drukvoet' }, about.join(' '), h('br'), woorden.voorbehoud);
}

/**
 * The list on paper: every row, as a plain table, without columns in which nothing stands.
 *
 * @param {Klasrij[]} rijen
 * @param {Opschrift} opschrift
 * @returns {{head: Element[], body: HTMLElement, table: Element, makeLine: (rij: Klasrij) => Element}} body is to be filled with lines
 */
export function makeList(rijen, opschrift) {
  const kolommen = kolommenFor(rijen).filter(({ code, read }) => rijen.some((rij) => (code === 'cumlaude' ? standOf(rij) === 'cumlaude' : read(rij) !== '')));
  const body = h('tbody');
  const head = [
    h('h1', {}, woorden.titel),
    h('p', {}, `${opschrift.bestand}. ${opschrift.keuze ? opschrift.keuze.replace(/^./u, (letter) => letter.toUpperCase()) : woorden.iedereen}.`),
    h('p', { class: 'klassom' }, describe(rijen.length, count(rijen))),
    ...(opschrift.gestopt ? [h('p', {}, h('b', {}, woorden.gestopt))] : []),
    makeFoot(rijen, opschrift),
  ];
  const table = h('table', { class: 'druklijst' }, h('thead', {}, h('tr', {}, ...kolommen.map(({ kop, code }) => h('th', { scope: 'col', class: `klas-${code}` }, kop)))), body);
  const makeLine = (/** @type {Klasrij} */ rij) => h('tr', {}, ...kolommen.map(({ code, read }) => {
    if (code === 'uitslag') return h('td', { class: 'klas-uitslag' }, makeStand(rij));
    const content = code === 'waarom' && rij.uitslag === 'fout' ? rij.gebreken.map(describeGebrek).join(' ') : read(rij);
    return h('td', {}, content);
  }));
  return { head, body, table, makeLine };
}
