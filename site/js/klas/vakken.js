/** @import {Examen, Gegevens} from '../types' */
/** @import {Namen} from './types' */
import { normalise } from './koppen.js';

/** Finds subjects by code, by Dutch name and by abbreviation, in this order. */
export class Vakzoeker {
  /** @type {Map<string, string[]>[]} */
  #ways = [new Map(), new Map(), new Map()];
  /** What was looked up before: a class asks for the same few names all the time. @type {Map<Examen | undefined, Map<string, string | undefined>>} */
  #known = new Map();

  /** @param {Namen['vakken']} vakken */
  constructor(vakken) {
    const [codes, names, abbreviations] = this.#ways;
    for (const [code, { naam, zoek = [] }] of Object.entries(vakken)) {
      add(codes, code, code);
      add(names, naam, code);
      for (const name of zoek) add(abbreviations, name, code);
    }
  }

  /**
   * The one subject that a name means.
   *
   * @param {string} name
   * @param {Examen} [examen] the exam that must have it; the whole catalogue without one
   * @returns {string | undefined} its code
   */
  find(name, examen) {
    const known = this.#known.get(examen) ?? new Map();
    this.#known.set(examen, known);
    if (!known.has(name)) known.set(name, this.#lookUp(name, examen));
    return known.get(name);
  }

  /**
   * @param {string} name
   * @param {Examen} [examen]
   * @returns {string | undefined}
   */
  #lookUp(name, examen) {
    const key = normalise(name);
    for (const way of this.#ways) {
      const codes = (way.get(key) ?? []).filter((code) => !examen || Object.hasOwn(examen.vakken, code));
      if (codes.length > 0) return codes.length === 1 ? codes[0] : undefined;
    }
    return undefined;
  }
}

/**
 * @param {Map<string, string[]> | undefined} way
 * @param {string} name
 * @param {string} code
 */
function add(way, name, code) {
  const key = normalise(name);
  const codes = way?.get(key) ?? [];
  if (!codes.includes(code)) way?.set(key, [...codes, code]);
}

/**
 * The subjects that have a central exam nowhere.
 *
 * @param {Gegevens} gegevens
 * @returns {Set<string>} their codes
 */
export function withoutCE({ vakken, opleidingen }) {
  const exams = opleidingen.flatMap((opleiding) => [opleiding.vakken, ...(opleiding.afwijkingen ?? []).map((other) => other.vakken ?? {})]);
  return new Set(Object.keys(vakken).filter((code) => exams.every((closed) => !['ce', 'seMag', 'alleenCe', 'afgerond'].includes(closed[code] ?? ''))));
}
