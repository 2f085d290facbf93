/** @import {Onderdeel, Route} from './types' */
/** @import {Soort} from './regeling.js' */
import { h } from '../../js/dom.js';
import { shortPlace } from '../eisen/artikel.js';
import { fill, fillNode, woorden } from './teksten.js';

/**
 * One route: what it is, why it is possible or not, what to ask, and where that stands.
 *
 * @param {Route} route
 * @param {Soort} soort of the exam
 * @param {(vak: string) => string} nameOf a subject
 * @param {boolean} [open] it was opened before
 */
export function makeRoute(route, soort, nameOf, open = false) {
  const { namen } = woorden;
  const { code, mogelijk, tekst, onderdelen = [] } = route;
  const shown = code === 'herkansing' && mogelijk === 'ja' ? pointAtPanel(soort) : [h('p', {}, tekst)];
  const name = h('h4', {}, namen[code] ?? code);
  const text = [...(onderdelen.length > 0 ? [makeParts(onderdelen, nameOf)] : []), ...shown, makeSource(route)];
  // What depends on something is long, and several at once hide what is possible: it opens when it is wanted.
  const content = mogelijk === 'onbekend' ? [h('details', { open }, h('summary', {}, name), ...text)] : [name, ...text];
  return h('li', { class: 'route', 'data-code': code }, ...content);
}

/** The panel above says which resit, so that it need not be said twice. @param {Soort} soort */
function pointAtPanel(soort) {
  const { genoeg, link, opgeven } = woorden.herkansing;
  return [h('p', {}, `${genoeg} ${opgeven[soort]}`), h('p', {}, h('a', { href: '#herkansing' }, link))];
}

/**
 * The parts of which one alone is enough, in the words that a resit has too.
 *
 * @param {Onderdeel[]} onderdelen
 * @param {(vak: string) => string} nameOf
 */
function makeParts(onderdelen, nameOf) {
  const { genoeg, tien } = woorden.onderdelen;
  const rows = onderdelen.map(({ vak, nu, nodig }) => {
    const sentence = fill(nodig === '10' ? tien : genoeg, { vak: nameOf(vak), nu });
    return h('li', {}, ...fillNode(sentence, 'nodig', h('b', {}, nodig)));
  });
  return h('ul', { class: 'onderdelen' }, ...rows);
}

/** @param {Route} route */
function makeSource({ bron }) {
  const place = 'titel' in bron ? h('span', { lang: 'nl' }, bron.titel) : h('a', { href: bron.url, rel: 'noreferrer', target: '_blank' }, shortPlace(bron));
  return h('p', { class: 'bron' }, ...fillNode(woorden.bron, 'bron', place));
}
