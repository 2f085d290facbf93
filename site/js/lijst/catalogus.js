/** @import {Afsluiting, Gegevens, OpleidingGegevens, Rij} from '../types' */

/** The free beroepsgericht keuzevak: the only subject that may stand on a list more than once. */
export const KEUZEVAK = 'keuzevak';

/** The opleiding that has the leerwerktraject. */
export const LEERWERK = 'vmbo-bb';

/**
 * Tells whether a subject is one of the beroepsgerichte keuzevakken with a code of its own.
 *
 * @param {string} vak
 */
export function isNamedKeuzevak(vak) {
  return vak.startsWith('kv_');
}

/**
 * @param {Gegevens} gegevens
 * @param {string} code
 * @returns {OpleidingGegevens | undefined}
 */
export function findOpleiding(gegevens, code) {
  return gegevens.opleidingen.find((opleiding) => opleiding.code === code);
}

/**
 * Tells whether a subject can be entered for an exam.
 *
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} opleiding
 * @param {number} jaar
 * @param {string} vak
 */
export function exists(gegevens, opleiding, jaar, vak) {
  return vak in opleiding.vakken && (gegevens.vakken[vak]?.vanaf ?? 0) <= jaar;
}

/**
 * The name of a subject, for people.
 *
 * @param {Gegevens} gegevens
 * @param {string} vak
 */
export function vaknaam(gegevens, vak) {
  return gegevens.vakken[vak]?.naam ?? vak;
}

/**
 * How the subject of a row is closed. While a choice is open it is what most of its subjects are.
 *
 * @param {OpleidingGegevens} opleiding
 * @param {Pick<Rij, 'vak' | 'uit'>} rij
 * @returns {Afsluiting}
 */
export function afsluiting(opleiding, rij) {
  return opleiding.vakken[rij.vak] ?? opleiding.vakken[rij.uit[0] ?? ''] ?? 'ce';
}
