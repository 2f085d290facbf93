/** @import {Mogelijk, Route} from './types' */

/** The routes by what they bring: first what leads to this diploma soonest, then what takes a year, last another diploma. */
const NUT = ['herkansing', 'septemberroute', 'inzage', 'vavo', 'rutteregeling', 'jaar-overdoen', 'staatsexamen', 'mbo', 'diploma-lager-niveau', 'gespreid-examen'];

/**
 * The routes by whether they are possible, each group with the most useful first.
 *
 * @param {Route[]} routes
 * @returns {Record<Mogelijk, Route[]>}
 */
export function byUse(routes) {
  const sorted = [...routes].sort((a, b) => use(a) - use(b));
  const of = (/** @type {Mogelijk} */ mogelijk) => sorted.filter((route) => route.mogelijk === mogelijk);
  return { ja: of('ja'), onbekend: of('onbekend'), nee: of('nee') };
}

/**
 * A route that this page does not know yet comes last, and is shown all the same.
 *
 * @param {Route} route
 */
function use({ code }) {
  const place = NUT.indexOf(code);
  return place < 0 ? NUT.length : place;
}
