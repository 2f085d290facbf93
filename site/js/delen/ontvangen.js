/** @import {Gegevens, Lijst, VakInvoer} from '../types' */
/** @import {Fout, Gedeeld} from './codec.js' */
import { KEUZEVAK, findOpleiding } from '../lijst/catalogus.js';
import { ALLE_PROFIELEN } from '../lijst/indeling.js';
import { arrange, isBijzonder, newRij } from '../lijst/rangschik.js';
import { decode } from './codec.js';
import { deelbaar } from './deelbaar.js';

/**
 * The list in a link. Only a list that says what the link said, no less and nothing else, is given: a subject that this exam does
 * not have, or a grade that its subject does not have, makes the link one that can't be read.
 *
 * @param {Gegevens} gegevens
 * @param {string} fragment without #
 * @returns {Lijst | Fout}
 */
export function receive(gegevens, fragment) {
  const gedeeld = decode(fragment);
  if (typeof gedeeld === 'string') return gedeeld;
  const subjects = gedeeld.vakken.map(({ vak }) => vak).filter((vak) => vak !== KEUZEVAK);
  const known = findOpleiding(gegevens, gedeeld.examen.opleiding)?.profielen.map(({ code }) => code) ?? [];
  if (new Set(subjects).size < subjects.length || !gedeeld.examen.profielen.every((code) => known.includes(code))) return 'kapot';
  const lijst = toLijst(gegevens, gedeeld);
  return gedeeld.vakken.length > 0 && saysTheSame(deelbaar(gegevens, lijst, true), gedeeld) ? lijst : 'kapot';
}

/**
 * A list with the rows of a request, laid out.
 *
 * @param {Gegevens} gegevens
 * @param {Gedeeld} gedeeld
 * @returns {Lijst}
 */
export function toLijst(gegevens, { examen, vakken }) {
  const { soort = 'school', gebied = 'nederland', gespreid = false, leerwerktraject = false, opleiding, jaar, profielen, combinatie } = examen;
  const rijen = vakken.map((invoer) => newRij({ ...toRij(invoer), combi: combinatie.includes(invoer.vak) }));
  const perVak = soort === 'school' && !gespreid && rijen.some(isBijzonder);
  const profiel = profielen[0] ?? ALLE_PROFIELEN;
  return arrange(gegevens, { opleiding, jaar, soort, gebied, gespreid, leerwerktraject, perVak, profiel, rijen, opzij: [] });
}

/** @param {VakInvoer} invoer */
function toRij({ behaald, alleenCe = false, vrijstelling, ontheffing, ...same }) {
  const status = ontheffing ? /** @type {const} */ ('ontheffing') : vrijstelling ? /** @type {const} */ ('vrijstelling') : /** @type {const} */ ('');
  return { ...same, zonderSe: alleenCe, status, behaald: behaald === undefined ? '' : String(behaald) };
}

/**
 * Tells whether a list that was laid out says what its link said. Rows move to their own places, and places that the link does not
 * fill are there, empty.
 *
 * @param {Gedeeld} laidOut
 * @param {Gedeeld} gedeeld
 */
function saysTheSame(laidOut, gedeeld) {
  const said = gedeeld.vakken.map(describe);
  const rest = laidOut.vakken.filter((invoer) => {
    const at = said.indexOf(describe(invoer));
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
  return said.length === 0 && rest.every((invoer) => Object.keys(invoer).length === 1) && describeExamen(laidOut) === describeExamen(gedeeld);
}

/** @param {Gedeeld} gedeeld */
function describeExamen({ examen }) {
  return describe({ ...examen, combinatie: [...examen.combinatie].sort() });
}

/** @param {object} values */
function describe(values) {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
