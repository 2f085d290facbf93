/** @import {Gebied, Gegevens} from '../types' */
/** @import {Klasverzoek, Namen} from './types' */
import { findExamen } from '../lijst/catalogus.js';
import { normalise } from './koppen.js';

/** Finds subjects by code, by Dutch name and by abbreviation, in this order. */
export class Vakzoeker {
  /** @type {Map<string, string[]>[]} */
  #ways = [new Map(), new Map(), new Map()];
  /** By exam, what it has and what was looked up before: a class asks for the same few names all the time. @type {Map<string, {own: Set<string> | undefined, found: Map<string, string | undefined>}>} */
  #exams = new Map();
  #gegevens;
  /** The codes of the subjects that have a central exam nowhere. @type {Set<string>} */
  zonderCE;

  /**
   * @param {Gegevens} gegevens
   * @param {Namen['vakken']} vakken
   */
  constructor(gegevens, vakken) {
    this.#gegevens = gegevens;
    this.zonderCE = withoutCE(gegevens);
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
   * @param {Klasverzoek['examen']} [examen] the exam that must have it; the whole catalogue without one, or when it is not known
   * @returns {string | undefined} its code
   */
  find(name, examen) {
    const key = examen ? JSON.stringify([examen.opleiding, examen['jaar'], examen['gebied']]) : '';
    const exam = this.#exams.get(key) ?? { own: examen && codesOf(this.#gegevens, examen), found: new Map() };
    this.#exams.set(key, exam);
    if (!exam.found.has(name)) exam.found.set(name, this.#lookUp(name, exam.own));
    return exam.found.get(name);
  }

  /**
   * @param {string} name
   * @param {Set<string> | undefined} own
   */
  #lookUp(name, own) {
    const key = normalise(name);
    for (const way of this.#ways) {
      const codes = (way.get(key) ?? []).filter((code) => own?.has(code) ?? true);
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
 * The subjects of an opleiding in a year, at a school: what a name means is the same at a vavo and a staatsexamen, also when they do not
 * have the subject. So it is on the BES, which has some more. Undefined when there is no such exam.
 *
 * @param {Gegevens} gegevens
 * @param {Klasverzoek['examen']} examen
 * @returns {Set<string> | undefined} their codes
 */
function codesOf(gegevens, { opleiding = '', jaar, gebied }) {
  if (typeof jaar !== 'number') return undefined;
  /** @type {Gebied[]} */
  const gebieden = gebied === 'bes' ? ['nederland', 'bes'] : ['nederland'];
  const exams = gebieden.flatMap((where) => findExamen(gegevens, { opleiding, jaar, soort: 'school', gebied: where }) ?? []);
  return exams.length > 0 ? new Set(exams.flatMap(({ vakken }) => Object.keys(vakken))) : undefined;
}

/**
 * The subjects that have a central exam nowhere.
 *
 * @param {Gegevens} gegevens
 * @returns {Set<string>} their codes
 */
function withoutCE({ vakken, opleidingen }) {
  const exams = opleidingen.flatMap((opleiding) => [opleiding.vakken, ...(opleiding.afwijkingen ?? []).map((other) => other.vakken ?? {})]);
  return new Set(Object.keys(vakken).filter((code) => exams.every((closed) => !['ce', 'seMag', 'alleenCe', 'afgerond'].includes(closed[code] ?? ''))));
}
