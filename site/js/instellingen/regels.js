/** @import {Fout, Knoop, Leden} from './types' */
import { zin } from '../taal.js';
import { cut, quote, twice } from './zinnen.js';

/** A file may hold so many bytes. */
export const MOST_BYTES = 64 * 1024;

/** Settings are no deeper than five brackets. */
const MOST_DEPTH = 8;

const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?(?![0-9A-Za-z.])/y;
const WORD = /(?:true|false|null)(?![0-9A-Za-z])/y;
const BLANK = /[ \t\r\n]*/y;

/** Ends the reading. */
class Onleesbaar extends Error {}

/**
 * Reads JSON and remembers where everything stands. A file that can't be read has no value; of a key that is there twice the first counts.
 *
 * @param {string} text
 * @returns {{knoop?: Knoop, fouten: Fout[]}}
 */
export function readRegels(text) {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
    return { fouten: [{ pad: '', regel: 1, tekst: zin('Dit bestand is te groot. Het mag hoogstens 64 kB zijn.', 'This file is too big. It can be 64 kB at most.') }] };
  }
  const reader = new Reader(text.replace(/^\u{feff}/u, ''));
  try {
    return { knoop: reader.read(), fouten: reader.fouten };
  } catch (error) {
    if (error instanceof Onleesbaar) return { fouten: reader.fouten };
    throw error;
  }
}

class Reader {
  /** @type {Fout[]} */
  fouten = [];
  #text;
  #at = 0;
  #regel = 1;
  #pad = '';

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
  }

  /** @returns {Knoop} */
  read() {
    const knoop = this.#value('', 0);
    this.#skip();
    if (this.#at < this.#text.length) this.#fail(zin(`Na het einde staat nog ${this.#here()}.`, `After the end there still is ${this.#here()}.`));
    return knoop;
  }

  /**
   * @param {string} pad
   * @param {number} depth
   * @returns {Knoop}
   */
  #value(pad, depth) {
    this.#skip();
    this.#pad = pad;
    const regel = this.#regel;
    const sign = this.#text[this.#at];
    if (depth > MOST_DEPTH) this.#fail(zin('Er staan hier te veel haken in elkaar.', 'There are too many brackets inside each other here.'));
    if (sign === '{') return { pad, regel, waarde: this.#members(pad, depth) };
    if (sign === '[') return { pad, regel, waarde: this.#items(pad, depth) };
    const raw = sign === '"' ? this.#string() : (this.#take(NUMBER) ?? this.#take(WORD));
    if (raw === undefined) this.#fail(zin(`Hier hoort een waarde te staan, maar er staat ${this.#here()}.`, `There must be a value here, but there is ${this.#here()}.`));
    return { pad, regel, waarde: JSON.parse(raw) };
  }

  /**
   * @param {string} pad
   * @param {number} depth
   */
  #members(pad, depth) {
    /** @type {Leden} */
    const members = new Map();
    this.#list(pad, '}', () => {
      const regel = this.#regel;
      if (this.#text[this.#at] !== '"') {
        this.#fail(zin(`Hier hoort een naam tussen dubbele aanhalingstekens te staan, maar er staat ${this.#here()}.`, `There must be a name between double quotes here, but there is ${this.#here()}.`));
      }
      const key = JSON.parse(this.#string());
      this.#skip();
      if (this.#text[this.#at] !== ':') this.#fail(zin(`Na ${quote(key)} hoort een dubbele punt, maar er staat ${this.#here()}.`, `After ${quote(key)} there must be a colon, but there is ${this.#here()}.`));
      this.#at += 1;
      const inside = `${pad}/${cut(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
      const value = this.#value(inside, depth + 1);
      if (members.has(key)) this.fouten.push({ pad: inside, regel, tekst: `${twice(key)} ${zin('De eerste telt.', 'The first one counts.')}` });
      else members.set(key, value);
    });
    return members;
  }

  /**
   * @param {string} pad
   * @param {number} depth
   */
  #items(pad, depth) {
    /** @type {Knoop[]} */
    const items = [];
    this.#list(pad, ']', () => items.push(this.#value(`${pad}/${items.length}`, depth + 1)));
    return items;
  }

  /**
   * @param {string} pad
   * @param {string} end the closing bracket
   * @param {() => void} readOne
   */
  #list(pad, end, readOne) {
    this.#at += 1;
    this.#skip();
    if (this.#closes(end)) return;
    for (;;) {
      readOne();
      this.#skip();
      this.#pad = pad;
      if (this.#closes(end)) return;
      if (this.#text[this.#at] !== ',') this.#fail(zin(`Hier hoort een komma of ${end} te staan, maar er staat ${this.#here()}.`, `There must be a comma or ${end} here, but there is ${this.#here()}.`));
      this.#at += 1;
      this.#skip();
      if (this.#text[this.#at] === end) this.#fail(zin(`Voor ${end} hoort geen komma.`, `There must be no comma before ${end}.`));
    }
  }

  /** @param {string} end */
  #closes(end) {
    if (this.#text[this.#at] !== end) return false;
    this.#at += 1;
    return true;
  }

  /** @returns {string} */
  #string() {
    const raw = this.#take(TEXT);
    if (raw === undefined) {
      this.#fail(zin('Deze tekst is niet goed: het aanhalingsteken aan het eind ontbreekt, of er staat een \\ of een nieuwe regel in.', 'This text is not right: the quote at its end is missing, or there is a \\ or a new line in it.'));
    }
    return raw;
  }

  #skip() {
    const blank = this.#take(BLANK) ?? '';
    this.#regel += blank.match(/\r\n|\r|\n/g)?.length ?? 0;
  }

  /** @param {RegExp} token */
  #take(token) {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** What stands here, for people. */
  #here() {
    const [word] = /^(?:[\p{L}\p{N}_.+-]+|[^])?/u.exec(this.#text.slice(this.#at, this.#at + 200)) ?? [''];
    return word ? quote(word) : zin('niets meer', 'nothing any more');
  }

  /**
   * @param {string} tekst
   * @returns {never}
   */
  #fail(tekst) {
    const all = zin('Daarom telt niets uit dit bestand mee.', 'So nothing in this file counts.');
    this.fouten.push({ pad: this.#pad, regel: this.#regel, tekst: `${tekst} ${all}` });
    throw new Onleesbaar();
  }
}
