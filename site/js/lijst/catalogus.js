/** @import {Afsluiting, Afwijking, Examen, Gegevens, Lijst, OpleidingGegevens, ProfielGegevens} from '../types' */

/** The free beroepsgericht keuzevak: the only subject that may stand on a list more than once. */
export const KEUZEVAK = 'keuzevak';

/** What tells exams apart. @typedef {Pick<Lijst, 'opleiding' | 'jaar' | 'soort' | 'gebied'>} Keuze */

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

/** Every row asks for its exam, at every key. @type {WeakMap<OpleidingGegevens, Map<string, Examen>>} */
const known = new WeakMap();

/**
 * The exam that was chosen; undefined while there is none, or when the opleiding has none of that soort.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @returns {Examen | undefined}
 */
export function findExamen(gegevens, keuze) {
  const opleiding = findOpleiding(gegevens, keuze.opleiding);
  if (!opleiding || !gegevens.jaren.includes(keuze.jaar) || !opleiding.soorten.includes(keuze.soort)) return undefined;
  const exams = known.get(opleiding) ?? new Map();
  known.set(opleiding, exams);
  const key = `${keuze.jaar} ${keuze.soort} ${keuze.gebied}`;
  const found = exams.get(key) ?? makeExamen(gegevens, opleiding, keuze);
  exams.set(key, found);
  return found;
}

/**
 * The newest exam of an opleiding with everything that is otherwise in this one.
 *
 * @param {Gegevens} gegevens
 * @param {OpleidingGegevens} opleiding
 * @param {Keuze} keuze
 * @returns {Examen}
 */
function makeExamen(gegevens, opleiding, keuze) {
  const other = (opleiding.afwijkingen ?? []).filter((afwijking) => holdsFor(afwijking, keuze));
  /** @type {Record<string, Afsluiting | ''>} */
  const closed = Object.assign({}, opleiding.vakken, ...other.map(({ vakken }) => vakken));
  const keuzevak = closed[KEUZEVAK];
  if (keuzevak) for (const vak of Object.keys(gegevens.vakken).filter(isNamedKeuzevak)) closed[vak] = keuzevak;
  const vakken = /** @type {Examen['vakken']} */ (Object.fromEntries(Object.entries(closed).filter(([, how]) => how !== '')));
  /** @type {Record<string, ProfielGegevens>} */
  const profiles = Object.assign({}, ...other.map(({ profielen }) => profielen));
  const profielen = opleiding.profielen.map((profiel) => profiles[profiel.code] ?? profiel);
  return Object.assign({}, opleiding, ...other.map(({ vorm }) => vorm), { niveaus: opleiding.niveaus ?? [], profielen, vakken });
}

/**
 * @param {Afwijking} afwijking
 * @param {Keuze} keuze
 */
function holdsFor({ jaren, soorten, gebieden }, { jaar, soort, gebied }) {
  return (jaren?.includes(jaar) ?? true) && (soorten?.includes(soort) ?? true) && (gebieden?.includes(gebied) ?? true);
}

/**
 * The exam of a higher level in the same year.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {string} niveau
 */
export function findHoger(gegevens, keuze, niveau) {
  return findExamen(gegevens, { ...keuze, opleiding: niveau === 'vwo' ? 'atheneum' : niveau });
}

/**
 * The subjects that only a higher level has, each with the lowest level that has it.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @returns {Map<string, string>} the level by the subject
 */
export function onlyHigher(gegevens, keuze) {
  const own = findExamen(gegevens, keuze);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const niveau of own?.niveaus ?? []) {
    const higher = findHoger(gegevens, keuze, niveau);
    if (!own || !higher) continue;
    const parts = [...(higher.onderdelen ?? []), ...(higher.kwalificaties ?? []), ...(higher.schoolOnderdelen ?? [])];
    for (const vak of Object.keys(higher.vakken)) {
      if (!(vak in own.vakken) && !found.has(vak) && !parts.includes(vak) && !isVocational(vak)) found.set(vak, niveau);
    }
  }
  return found;
}

/** @param {string} vak */
function isVocational(vak) {
  return vak === KEUZEVAK || isNamedKeuzevak(vak) || vak.startsWith('pg_');
}

/**
 * Tells whether a row can stand in an exam: its subject is a part of it, or only a higher level has it.
 *
 * @param {Gegevens} gegevens
 * @param {Keuze} keuze
 * @param {{vak: string, niveau: string}} rij
 */
export function exists(gegevens, keuze, { vak, niveau }) {
  const examen = findExamen(gegevens, keuze);
  if (!examen || Object.hasOwn(examen.vakken, vak)) return examen !== undefined;
  return examen.niveaus.includes(niveau) && Object.hasOwn(findHoger(gegevens, keuze, niveau)?.vakken ?? {}, vak);
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
