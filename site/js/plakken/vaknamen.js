/** @import {Gegevens} from '../types' */
import { searchVakken } from '../../elements/vakkiezer/zoek.js';
import { KEUZEVAK, findOpleiding, isNamedKeuzevak } from '../lijst/catalogus.js';
import { allSpellings } from './spellingen.js';

/**
 * What a name means: the codes it can stand for (none, one or more), whether a part of it had to be left out to find them, whether
 * they belong to the exam, and a label of its own behind it.
 *
 * @typedef {{codes: string[], rest?: string, elders?: boolean, naam?: string}} Gevonden
 */

/** Words behind a name that say nothing about which subject it is. */
const AANHANG = /\b(havo|vwo|vmbo|mavo|atheneum|gymnasium|tl|gl|kb|bb|gt|kader|basis|examen|examenvak|profielvak|profieldeel|keuzevak|keuze|vrije? deel|gemeenschappelijk deel|extra vak|extra|verplicht|[1-6] ?(?:havo|vwo|mavo|vmbo|[hvmtab]))\b/gi;

/** Finds subjects by how people call them. */
export class Vaknamen {
  #gegevens;
  /** The codes of the exam; all when nothing is known of it. */
  #own;
  /** @type {Map<string, Set<string>>} */
  #index = new Map();

  /**
   * @param {Gegevens} gegevens
   * @param {string[]} opleidingen the one that was chosen, or those that it can be; none while nothing is known
   */
  constructor(gegevens, opleidingen) {
    this.#gegevens = gegevens;
    this.#own = codesOf(gegevens, opleidingen);
    for (const [vak, { naam, zoek = [] }] of Object.entries(gegevens.vakken)) {
      for (const name of [vak, naam, ...zoek]) this.#add(name, vak);
    }
    for (const [name, codes] of allSpellings()) for (const vak of codes) if (vak in gegevens.vakken) this.#add(name, vak);
  }

  /** The codes that can be chosen, those of the exam first. */
  get codes() {
    return [...this.#own];
  }

  /**
   * @param {string} name
   * @returns {Gevonden}
   */
  find(name) {
    const free = this.#findKeuzevak(name);
    if (free) return free;
    const whole = this.#lookUp(name);
    if (whole.codes.length > 0) return whole;
    const inner = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
    for (const shorter of [inner, name.replace(AANHANG, ' '), inner.replace(AANHANG, ' ')]) {
      const found = this.#lookUp(shorter);
      if (found.codes.length > 0) return { ...found, rest: name };
    }
    return this.#findParts(name);
  }

  /** A name of which the parts say the same twice, as `netl - Nederlandse taal`, or of which one part is a title. @param {string} name @returns {Gevonden} */
  #findParts(name) {
    const parts = name.split(/\s+[-–—/]\s+|:/).map((part) => this.#lookUp(part));
    const found = parts.filter(({ codes }) => codes.length > 0);
    const codes = [...new Set(found.flatMap((part) => part.codes))];
    if (parts.length < 2 || codes.length !== 1) return { codes: [] };
    return { ...found[0], codes, ...(found.length < parts.length ? { rest: name } : {}) };
  }

  /**
   * Tells whether a text is the name of a subject and nothing else.
   *
   * @param {string} text
   */
  knows(text) {
    const { codes, rest } = this.find(text);
    return codes.length > 0 && rest === undefined;
  }

  /**
   * Subjects that somebody may have meant, as the vakkiezer would find them.
   *
   * @param {string} name
   */
  suggest(name) {
    const words = name.toLowerCase().split(/[^\p{L}\d&]+/u).filter((word) => word.length > 2);
    for (const typed of [name, ...words]) {
      const found = searchVakken(this.#gegevens, this.codes, typed);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** A keuzevak by its own name, or a free one with a label. @param {string} name @returns {Gevonden | undefined} */
  #findKeuzevak(name) {
    const [, label] = /^(?:beroepsgericht\s+)?keuzevak\b[\s:\-–(]*(.*?)\)?$/i.exec(name.trim()) ?? [];
    if (label === undefined || !this.#own.has(KEUZEVAK)) return undefined;
    const named = this.#lookUp(label).codes.filter(isNamedKeuzevak);
    if (named.length === 1) return { codes: named };
    return /^\d*$/.test(label) ? { codes: [KEUZEVAK] } : { codes: [KEUZEVAK], naam: label };
  }

  /** @param {string} name @returns {Gevonden} */
  #lookUp(name) {
    const all = [...(this.#index.get(squeeze(name)) ?? [])];
    const own = all.filter((vak) => this.#own.has(vak));
    return own.length > 0 ? { codes: own } : { codes: all, elders: true };
  }

  /**
   * @param {string} name
   * @param {string} vak
   */
  #add(name, vak) {
    const key = squeeze(name);
    const codes = this.#index.get(key) ?? new Set();
    codes.add(vak);
    this.#index.set(key, codes);
  }
}

/**
 * The opleidingen that have all of these subjects: what CKV or tekenen means can follow from the subjects beside it.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} codes
 */
export function opleidingenWith(gegevens, codes) {
  return gegevens.opleidingen.map(({ code }) => code).filter((opleiding) => {
    const own = codesOf(gegevens, [opleiding]);
    return codes.every((vak) => own.has(vak));
  });
}

/**
 * The subjects of these opleidingen; those of all when none is named.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} opleidingen
 */
function codesOf(gegevens, opleidingen) {
  const all = Object.keys(gegevens.vakken);
  if (opleidingen.length === 0) return new Set(all);
  return new Set(opleidingen.flatMap((code) => {
    const vakken = findOpleiding(gegevens, code)?.vakken ?? {};
    return [...Object.keys(vakken), ...(KEUZEVAK in vakken ? all.filter(isNamedKeuzevak) : [])];
  }));
}

/**
 * Letters and digits alone, without capitals and accents.
 *
 * @param {string} text
 */
export function squeeze(text) {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
