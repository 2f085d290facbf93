/** @import {Gegevens, OpleidingGegevens} from '../types' */
import { find, h } from '../dom.js';
import { partsOf } from '../instellingen/bestaat.js';
import { KEUZEVAK, isNamedKeuzevak, vaknaam } from '../lijst/catalogus.js';

/** A box to tick: its code, and what it is called. @typedef {[code: string, naam: string]} Vinkje */

/** What a school may tick, by the name of the field. @type {Record<string, (gegevens: Gegevens, offered: OpleidingGegevens[]) => Vinkje[]>} */
const LISTS = {
  profielen: (_, offered) => offered.flatMap(({ profielen }) => profielen.map(({ code, naam }) => /** @type {Vinkje} */ ([code, naam]))),
  combinatie: (gegevens, offered) => named(gegevens, offered.flatMap(partsOf)),
  vakken: (gegevens, offered) => named(gegevens, offered.flatMap(electives)),
  'behouden-vakken': (gegevens, offered) => named(gegevens, offered.flatMap(withoutCentraalExamen)),
};

/** The lists of which what can be ticked depends on what a school offers. */
export class Keuzelijsten {
  #form;
  #gegevens;

  /**
   * @param {HTMLFormElement} form
   * @param {Gegevens} gegevens
   */
  constructor(form, gegevens) {
    this.#form = form;
    this.#gegevens = gegevens;
    this.#fill('opleidingen', gegevens.opleidingen.map(({ code, naam }) => [code, naam]));
    for (const { code, naam } of gegevens.opleidingen) find('#opleiding', HTMLSelectElement, form).append(h('option', { value: code }, naam));
    for (const jaar of gegevens.jaren.toReversed()) find('#jaar', HTMLSelectElement, form).append(h('option', { value: jaar }, String(jaar)));
  }

  /**
   * Shows what belongs to the opleidingen that are offered; none means all. What was ticked and still is there stays ticked.
   *
   * @param {string} chosen their codes, by blanks
   */
  offer(chosen) {
    const codes = chosen.split(' ').filter(Boolean);
    const offered = this.#gegevens.opleidingen.filter(({ code }) => codes.length === 0 || codes.includes(code));
    for (const [name, list] of Object.entries(LISTS)) this.#fill(name, list(this.#gegevens, offered));
  }

  /**
   * @param {string} name
   * @param {Vinkje[]} vinkjes
   */
  #fill(name, vinkjes) {
    const root = find(`[data-lijst="${name}"]`, HTMLElement, this.#form);
    const unique = new Map(vinkjes);
    const there = [...root.querySelectorAll('input')].map(({ value }) => value);
    if (there.join(' ') === [...unique.keys()].join(' ')) return;
    const ticked = new Set([...root.querySelectorAll('input:checked')].map((box) => box.getAttribute('value')));
    for (const label of root.querySelectorAll('label')) label.remove();
    for (const [code, naam] of unique) {
      const box = h('input', { type: 'checkbox', name, value: code });
      box.checked = ticked.has(code);
      root.append(h('label', { class: 'vink' }, box, naam));
    }
    root.hidden = unique.size === 0;
  }
}

/**
 * @param {Gegevens} gegevens
 * @param {string[]} codes
 * @returns {Vinkje[]}
 */
function named(gegevens, codes) {
  return [...new Set(codes)].map((code) => /** @type {Vinkje} */ ([code, vaknaam(gegevens, code)])).sort(([, one], [, other]) => one.localeCompare(other));
}

/**
 * The subjects of the newest exam without those that everybody has, or everybody in some profile: those a school always offers.
 *
 * @param {OpleidingGegevens} opleiding
 */
function electives({ vakken, plaatsen, profielen, onderdelen = [], schoolOnderdelen = [], kwalificaties = [] }) {
  const places = [...plaatsen.map(({ uit }) => uit), ...profielen.flatMap((profiel) => [...(profiel.plaatsen ?? []), [profiel.profielvak ?? '']])];
  const always = new Set([...places.filter(({ length }) => length === 1).flat(), ...onderdelen, ...schoolOnderdelen, ...kwalificaties]);
  return Object.keys(vakken).filter((vak) => !always.has(vak) && vak !== KEUZEVAK && !isNamedKeuzevak(vak));
}

/**
 * The subjects that are done before the last year, so that a grade of it can be kept.
 *
 * @param {OpleidingGegevens} opleiding
 */
function withoutCentraalExamen({ vakken }) {
  return Object.keys(vakken).filter((vak) => ['se', 'afgerond'].includes(vakken[vak] ?? '') && vak !== KEUZEVAK);
}
