/** @import {Lijst} from '../types' */
import { readLijst } from '../lijst/bewaren.js';
import { cleanName } from './naam.js';
import { SLEUTEL } from './sleutel.js';

const VERSION = 1;

/** More lists than a family has, and few enough to look through. */
const MOST = 20;

/** So many rows are read: those that the engine takes, and what was set aside. */
const MOST_ROWS = 80;

const LONGEST_NAME = 40;

/** A list that was kept: by its name, with the day on which it was, as 2026-11-22. @typedef {{naam: string, datum: string, lijst: Lijst}} Bewaarde */

/** Why nothing could be read or written. @typedef {'geweigerd' | 'vol' | 'onleesbaar' | 'te-lang' | 'te-veel' | 'naam-bestaat'} Fout */

/**
 * The lists that somebody asked this browser to keep. Every change reads them anew, because another tab may have changed them;
 * nothing is written before `put`. What changes something answers with what went wrong, and then everything is as it was.
 */
export class Bewaard {
  #storage;

  /** @param {() => Storage} storage a browser that refuses may throw as soon as it is asked for */
  constructor(storage) {
    this.#storage = storage;
  }

  /**
   * The lists, the newest first.
   *
   * @returns {Bewaarde[] | Fout}
   */
  all() {
    try {
      const text = this.#storage().getItem(SLEUTEL);
      return text === null ? [] : parse(text);
    } catch {
      return 'geweigerd';
    }
  }

  /**
   * Keeps a list, in the place of the one with that name.
   *
   * @param {Bewaarde} bewaarde
   * @returns {Fout | undefined}
   */
  put(bewaarde) {
    return this.#change((lists) => [{ ...bewaarde, naam: cleanLijstnaam(bewaarde.naam) }, ...lists.filter(({ naam }) => naam !== cleanLijstnaam(bewaarde.naam))]);
  }

  /**
   * @param {string} from
   * @param {string} to a name that no other list has
   * @returns {Fout | undefined}
   */
  rename(from, to) {
    const naam = cleanLijstnaam(to);
    return this.#change((lists) => {
      if (lists.some((kept) => kept.naam === naam && naam !== from)) return 'naam-bestaat';
      return lists.map((kept) => (kept.naam === from ? { ...kept, naam } : kept));
    });
  }

  /**
   * Erases one list.
   *
   * @param {string} erased its name
   * @returns {Fout | undefined}
   */
  erase(erased) {
    return this.#change((lists) => lists.filter(({ naam }) => naam !== erased));
  }

  /**
   * Erases everything that this site ever kept here, also what can't be read.
   *
   * @returns {Fout | undefined}
   */
  eraseAll() {
    try {
      this.#storage().removeItem(SLEUTEL);
      return undefined;
    } catch {
      return 'geweigerd';
    }
  }

  /**
   * @param {(lists: Bewaarde[]) => Bewaarde[] | Fout} change
   * @returns {Fout | undefined}
   */
  #change(change) {
    const lists = this.all();
    if (typeof lists === 'string') return lists;
    const changed = change(lists);
    if (typeof changed === 'string') return changed;
    if (changed.length > MOST) return 'te-veel';
    if (changed.length === 0) return this.eraseAll();
    // What could not be read back would take every other list with it.
    if (changed.some(({ lijst }) => !fits(lijst))) return 'te-lang';
    try {
      this.#storage().setItem(SLEUTEL, JSON.stringify({ versie: VERSION, lijsten: changed }));
      return undefined;
    } catch {
      return 'vol';
    }
  }
}

/**
 * The name of a list as it is kept.
 *
 * @param {string} naam
 */
export function cleanLijstnaam(naam) {
  return cleanName(naam, LONGEST_NAME);
}

/**
 * Tells whether two lists hold the same, whatever tells their rows apart on the page.
 *
 * @param {Lijst} a
 * @param {Lijst} b
 */
export function isSame(a, b) {
  const describe = (/** @type {Lijst} */ lijst) => JSON.stringify(lijst, (key, value) => (key === 'sleutel' ? undefined : value));
  // Read back, both have their fields in the same order.
  const [first, second] = [readLijst(a), readLijst(b)];
  return first !== undefined && second !== undefined && describe(first) === describe(second);
}

/**
 * What stands in the storage may have been written by anybody, also by a newer version of this page: that is left alone.
 *
 * @param {string} text
 * @returns {Bewaarde[] | Fout}
 */
function parse(text) {
  let kept;
  try {
    kept = JSON.parse(text);
  } catch {
    return 'onleesbaar';
  }
  if (kept?.versie !== VERSION || !Array.isArray(kept.lijsten) || kept.lijsten.length > MOST) return 'onleesbaar';
  /** @type {(Bewaarde | undefined)[]} */
  const read = kept.lijsten.map(readBewaarde);
  const lists = read.filter((list) => list !== undefined);
  const names = new Set(lists.map(({ naam }) => naam));
  return names.size === read.length ? lists : 'onleesbaar';
}

/**
 * @param {any} kept
 * @returns {Bewaarde | undefined}
 */
function readBewaarde(kept) {
  const { naam, datum } = kept ?? {};
  if (typeof naam !== 'string' || naam === '' || cleanLijstnaam(naam) !== naam) return undefined;
  if (typeof datum !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(datum) || Number.isNaN(Date.parse(datum))) return undefined;
  const lijst = readLijst(kept.lijst);
  return lijst && fits(lijst) ? { naam, datum, lijst } : undefined;
}

/** @param {Lijst} lijst */
function fits(lijst) {
  return lijst.rijen.length + lijst.opzij.length <= MOST_ROWS;
}
