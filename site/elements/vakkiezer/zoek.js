/** @import {Gegevens} from '../../js/types' */
import { vaknaam } from '../../js/lijst/catalogus.js';
import { taal } from '../../js/taal.js';

const MOST = 8;

/**
 * The subjects that a typed text can mean, the likeliest first: names that begin with it, then abbreviations, then words
 * within a name.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} from the codes to choose from
 * @param {string} typed
 * @returns {string[]} at most eight codes
 */
export function searchVakken(gegevens, from, typed) {
  const wanted = plain(typed);
  if (!wanted) return [];
  return from
    .map((vak) => ({ vak, naam: vaknaam(gegevens, vak), rank: rank(gegevens, vak, wanted) }))
    .filter((found) => found.rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.naam.localeCompare(b.naam, taal))
    .slice(0, MOST)
    .map(({ vak }) => vak);
}

const NONE = 4;

/**
 * @param {Gegevens} gegevens
 * @param {string} vak
 * @param {string} wanted
 */
function rank(gegevens, vak, wanted) {
  const naam = plain(vaknaam(gegevens, vak));
  const others = (gegevens.vakken[vak]?.zoek ?? []).map(plain);
  if (naam === wanted || vak === wanted || others.includes(wanted)) return 0;
  if (naam.startsWith(wanted)) return 1;
  if (others.some((other) => other.startsWith(wanted))) return 2;
  return [naam, ...others].some((name) => name.includes(wanted)) ? 3 : NONE;
}

/**
 * Without capitals, accents and blanks around it.
 *
 * @param {string} text
 */
function plain(text) {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().trim();
}
