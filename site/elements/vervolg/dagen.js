/** @import {Dag} from './types' */
import { h } from '../../js/dom.js';
import { taal } from '../../js/taal.js';
import KNOWN from './dagen.json' with { type: 'json' };
import { fill, fillNode, woorden } from './teksten.js';

/** The days that matter, in their order. */
export const SOORTEN = ['uitslag', 'tijdvak-2', 'uitslag-2', 'tijdvak-3'];

/** In this year there was no centraal examen, so it has no such days. */
const ZONDER_CE = 2020;

/**
 * The days of an exam: those that are known with a source, and the kinds of those that are not.
 *
 * @param {number} jaar
 * @param {string} opleiding
 * @param {Dag[]} [known]
 * @returns {{ bekend: Dag[], onbekend: string[] }}
 */
export function daysOf(jaar, opleiding, known = KNOWN) {
  const bekend = SOORTEN.flatMap((wat) => known.filter((dag) => dag.wat === wat && dag.jaar === jaar && dag.opleidingen.includes(opleiding)));
  return { bekend, onbekend: SOORTEN.filter((wat) => !bekend.some((dag) => dag.wat === wat)) };
}

/**
 * What to say about the days of an exam; nothing for a year that had none.
 *
 * @param {{ jaar: number, opleiding: string, soort: string }} examen
 * @returns {HTMLElement[]}
 */
export function describeDays({ jaar, opleiding, soort }) {
  if (jaar === ZONDER_CE) return [];
  const { dagen } = woorden;
  const { bekend, onbekend } = daysOf(jaar, opleiding);
  const lines = bekend.map(({ wat, datum, bron }) =>
    h('p', {}, h('b', {}, capital(dagen.namen[wat] ?? wat)), ': ', h('time', { datetime: datum }, written(datum)), '. ',
      ...fillNode(woorden.bron, 'bron', h('a', { lang: 'nl', hreflang: 'nl', href: bron.url, rel: 'noreferrer', target: '_blank' }, bron.titel))));
  if (onbekend.length > 0) {
    const names = onbekend.map((wat) => dagen.namen[wat] ?? wat);
    lines.push(h('p', {}, fill(dagen.onbekend, { dagen: enumerate(names, dagen.en) }), ' ', ...fillNode(dagen.kijk, 'examenblad', examenblad())));
  }
  // A staatsexamen is no school's: the route itself says how to sign up there.
  if (soort === 'school') lines.push(h('p', {}, dagen.opgeven));
  return [...lines, h('p', {}, ...fillNode(dagen.nterm, 'examenblad', examenblad()))];
}

function examenblad() {
  return h('a', { href: 'https://www.examenblad.nl/', rel: 'noreferrer', target: '_blank' }, 'examenblad.nl');
}

/** @param {string} datum as 2022-06-09; read and written as UTC, so that no time zone moves it */
function written(datum) {
  const form = new Intl.DateTimeFormat(taal, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return form.format(new Date(`${datum}T00:00:00Z`));
}

/** @param {string[]} names @param {string} and */
function enumerate(names, and) {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
