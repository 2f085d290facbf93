/** @import {Oordeel, VakGegevens, Verzoek} from '../../js/types' */
/** @import {Mogelijk, Route} from './types' */
/** @import {Soort} from './regeling.js' */
import { h, setChildren, setText } from '../../js/dom.js';
import { describeDays } from './dagen.js';
import { Vragen } from './persoon.js';
import { readRegeling } from './regeling.js';
import { makeRoute } from './route.js';
import { fill, woorden } from './teksten.js';
import { byUse } from './volgorde.js';

/** Gezakt, en nu? Every way to go on, the most useful first, and the days that matter; while it is open one quiet line. */
export class Vervolg {
  #root;
  #vakken;
  #vragen;
  #failed;
  /** The lists of routes by whether they are possible, and what holds each. */
  #groups = { ja: makeGroup('ja'), onbekend: makeGroup('onbekend'), nee: makeFold() };
  #line = h('p', { class: 'hulp' }, woorden.open);
  #year = h('summary');
  #days = h('div');
  #calendar = h('details', { class: 'dagen' }, this.#year, this.#days);
  #more = h('a', { href: 'vervolg/' });
  #status = h('p', { class: 'onzichtbaar', role: 'status' });
  /** The candidate changed an answer, and wants to hear what it did. */
  #told = false;

  /**
   * @param {HTMLElement} root
   * @param {Record<string, VakGegevens>} vakken the names of the subjects
   * @param {() => void} onChange another answer about the candidate: the routes have to be asked for again
   */
  constructor(root, vakken, onChange) {
    this.#root = root;
    this.#vakken = vakken;
    this.#vragen = new Vragen(() => {
      this.#told = true;
      onChange();
    });
    this.#failed = h('div', {}, h('p', {}, woorden.inleiding), this.#vragen.element, ...Object.values(this.#groups).map(({ element }) => element));
    root.append(this.#failed, this.#line, this.#calendar, h('p', {}, this.#more), this.#status);
  }

  /**
   * A request that asks for the routes too, with what is known of the candidate.
   *
   * @param {Verzoek} verzoek
   * @returns {Verzoek}
   */
  ask(verzoek) {
    return { ...verzoek, vragen: [...verzoek.vragen, 'vervolg'], persoon: this.#vragen.persoon };
  }

  /** Forgets what is known of the candidate. */
  forget() {
    this.#vragen.forget();
  }

  /** @param {Oordeel} [oordeel] without one there is nothing to say */
  show(oordeel) {
    const failed = oordeel?.uitslag === 'afgewezen';
    const routes = oordeel?.vervolg ?? [];
    this.#root.hidden = !(failed && routes.length > 0) && oordeel?.uitslag !== 'open';
    if (!oordeel || this.#root.hidden) return;
    const examen = readRegeling(oordeel.regeling);
    this.#failed.hidden = !failed;
    this.#line.hidden = failed;
    setText(this.#more, failed ? woorden.meer.gezakt : woorden.meer.open);
    const lines = describeDays(examen);
    this.#calendar.hidden = lines.length === 0;
    setText(this.#year, fill(woorden.dagen.kop, { jaar: examen.jaar }));
    setChildren(this.#days, lines);
    if (failed) this.#showRoutes(routes, examen.soort);
  }

  /**
   * @param {Route[]} routes
   * @param {Soort} soort of the exam
   */
  #showRoutes(routes, soort) {
    const sorted = byUse(routes);
    const open = [...this.#failed.querySelectorAll('.route > details[open]')].map((fold) => fold.parentElement?.dataset.code);
    for (const mogelijk of /** @type {const} */ (['ja', 'onbekend', 'nee'])) {
      const { element, list } = this.#groups[mogelijk];
      element.hidden = sorted[mogelijk].length === 0;
      setChildren(list, sorted[mogelijk].map((route) => makeRoute(route, soort, (vak) => this.#vakken[vak]?.naam ?? vak, open.includes(route.code))));
    }
    if (this.#told) setText(this.#status, fill(woorden.bijgewerkt, { ja: sorted.ja.length, onbekend: sorted.onbekend.length, nee: sorted.nee.length }));
    this.#told = false;
  }
}

/** @param {Mogelijk} mogelijk */
function makeGroup(mogelijk) {
  const list = h('ul', { class: 'routes' });
  return { list, element: h('div', {}, h('h3', {}, woorden.groepen[mogelijk]), list) };
}

/** What is not possible stays folded until it is asked for. */
function makeFold() {
  const list = h('ul', { class: 'routes' });
  return { list, element: h('details', {}, h('summary', {}, woorden.groepen.nee), list) };
}
