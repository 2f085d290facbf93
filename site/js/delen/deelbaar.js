/** @import {Gegevens, Lijst, Rij, VakInvoer} from '../types' */
/** @import {Gedeeld} from './codec.js' */
import { readGrade } from '../lijst/cijfer.js';
import { isFilled } from '../lijst/rangschik.js';
import { sentRows, toVerzoek } from '../lijst/verzoek.js';
import { cleanVaknaam, isGrade } from './velden.js';

const CIJFERS = /** @type {const} */ (['se', 'ce', 'rv', 'eindcijfer']);

/** What is the candidate's own, and not the exam's, when it is empty. */
const NOTHING_OWN = /** @type {const} */ ({ se: '', ce: '', rv: '', eindcijfer: '', beoordeling: '', status: '', behaald: '', herkanst: false, zonderSe: false });

/**
 * What a link tells of a list: its request, without grades that can't be read and names that nobody gave.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {boolean} withCijfers false: the exam and the subjects only, nothing that is the candidate's own
 * @returns {Gedeeld}
 */
export function deelbaar(gegevens, lijst, withCijfers) {
  const rijen = lijst.rijen.map((rij) => ({ ...rij, ...(withCijfers ? readable(rij) : NOTHING_OWN) }));
  const { examen, vakken } = toVerzoek(gegevens, { ...lijst, rijen }, []);
  const names = sentRows(gegevens, { ...lijst, rijen }).map(({ naam }) => cleanVaknaam(naam));
  return { examen, vakken: vakken.map((invoer, i) => withName(invoer, names[i] ?? '')) };
}

/**
 * Tells whether something was typed that no link can carry: a grade that can't be read, or one of a subject that is not chosen yet.
 *
 * @param {Lijst} lijst
 */
export function staysBehind({ rijen }) {
  return rijen.some((rij) => (rij.vak === '' ? isFilled(rij) : CIJFERS.some((veld) => rij[veld].trim() !== readable(rij)[veld].trim())));
}

/** @param {Rij} rij */
function readable(rij) {
  const read = (/** @type {typeof CIJFERS[number]} */ veld) => (isGrade(readGrade(rij[veld])) ? rij[veld] : '');
  return { se: read('se'), ce: read('ce'), rv: read('rv'), eindcijfer: read('eindcijfer') };
}

/**
 * The request gives every keuzevak a name; here one without a name of its own has none.
 *
 * @param {VakInvoer} invoer
 * @param {string} own
 * @returns {VakInvoer}
 */
function withName({ naam, ...rest }, own) {
  return naam === undefined || own === '' ? rest : { ...rest, naam: own };
}
