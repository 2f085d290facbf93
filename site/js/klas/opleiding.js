import { normalise } from './koppen.js';

/** Usual names of opleidingen, beside their codes. */
const OPLEIDINGEN = new Map([
  ...['atheneum', 'gymnasium', 'havo'].map((code) => /** @type {[string, string]} */ ([code, code])),
  ...['tl', 'mavo', 'vmbo t', 'vmbo tl', 'theoretische leerweg', 'vmbo theoretische leerweg'].map((name) => /** @type {[string, string]} */ ([name, 'vmbo-tl'])),
  ...['gl', 'vmbo gl', 'gemengde leerweg', 'vmbo gemengde leerweg'].map((name) => /** @type {[string, string]} */ ([name, 'vmbo-gl'])),
  ...['kb', 'kader', 'vmbo kb', 'kaderberoepsgerichte leerweg', 'vmbo kaderberoepsgerichte leerweg'].map((name) => /** @type {[string, string]} */ ([name, 'vmbo-kb'])),
  ...['bb', 'basis', 'vmbo bb', 'basisberoepsgerichte leerweg', 'vmbo basisberoepsgerichte leerweg'].map((name) => /** @type {[string, string]} */ ([name, 'vmbo-bb'])),
]);

/** A class year before or behind an opleiding, as in `havo 5`. */
const LEERJAAR = /^[3-6] | [3-6]$/;

/**
 * The code of an opleiding by a usual name; any other text as it stands.
 *
 * @param {string} tekst
 */
export function readOpleiding(tekst) {
  return OPLEIDINGEN.get(normalise(tekst).replace(LEERJAAR, '')) ?? tekst;
}
