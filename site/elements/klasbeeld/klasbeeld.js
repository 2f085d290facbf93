/** @import { Klasrij } from '../klaswerk/berichten' */
/** @import { Groep } from './groepen.js' */
/** @import { Stand } from './uitslagen.js' */
import { h, setChildren, setText } from '../../js/dom.js';
import { toNumber } from './getal.js';
import { groupsOf } from './groepen.js';
import { drawBar, drawSwatch, makePatterns } from './tekening.js';
import { STANDEN, VOLGORDE } from './uitslagen.js';
import { describe, woorden } from './teksten.js';

/** How a class did: in a sentence, as a picture, and as a table. */
export class Klasbeeld {
  #sentence = h('p', { class: 'klassom' });
  #legend = h('ul', { class: 'legenda' });
  #whole = h('ul', { class: 'klasbalken klassamen' });
  #bars = h('ul', { class: 'klasbalken' });
  #classes = h('details', {}, h('summary', {}, woorden.perKlas), this.#bars);
  #caption = h('caption', {});
  #whom = h('h3', {});
  #head = h('thead');
  #body = h('tbody');

  /** @param {HTMLElement} root */
  constructor(root) {
    root.append(
      makePatterns(), this.#whom, this.#sentence, this.#legend, this.#whole, this.#classes,
      h('details', {}, h('summary', {}, woorden.tabel), h('div', { class: 'schuif', tabindex: 0, role: 'region', 'aria-label': woorden.tabel }, h('table', { class: 'feitentabel' }, this.#caption, this.#head, this.#body))),
    );
  }

  /**
   * @param {Klasrij[]} rijen those that are shown
   * @param {string} description what was chosen; empty for everybody
   */
  show(rijen, description) {
    const whom = description ? woorden.keuze(description) : woorden.iedereen;
    const groepen = groupsOf(rijen);
    const [all] = groepen;
    if (!all) return;
    const standen = VOLGORDE.filter((stand) => all.telling[stand] > 0);
    setText(this.#whom, whom);
    setText(this.#sentence, describe(all.aantal, all.telling));
    setText(this.#caption, woorden.titel(whom));
    setChildren(this.#legend, standen.map((stand) => h('li', {}, drawSwatch(stand), STANDEN[stand])));
    this.#whole.replaceChildren(...[all].filter(({ aantal }) => aantal > 0).map(makeBar));
    this.#bars.replaceChildren(...groepen.slice(1).map(makeBar));
    this.#classes.hidden = groepen.length < 2;
    this.#head.replaceChildren(h('tr', {}, h('th', { scope: 'col' }, woorden.groep), ...standen.map((stand) => h('th', { scope: 'col' }, STANDEN[stand])), h('th', { scope: 'col' }, woorden.totaal)));
    this.#body.replaceChildren(...groepen.map((groep) => makeLine(groep, standen)));
  }
}

/** @param {Groep} groep */
function makeBar(groep) {
  const words = VOLGORDE.filter((stand) => groep.telling[stand] > 0).map((stand) => `${toNumber(groep.telling[stand])} ${STANDEN[stand]}`);
  return h('li', {},
    h('span', { class: 'klasbalknaam' }, groep.naam),
    h('span', { class: 'onzichtbaar' }, `: ${words.join(', ')}; `),
    drawBar(groep),
    h('span', { class: 'klasbalkaantal' }, toNumber(groep.aantal), h('span', { class: 'onzichtbaar' }, ` ${woorden.totaal}`)),
  );
}

/**
 * @param {Groep} groep
 * @param {Stand[]} standen
 */
function makeLine({ naam, aantal, telling }, standen) {
  return h('tr', {}, h('th', { scope: 'row' }, naam), ...standen.map((stand) => h('td', {}, toNumber(telling[stand]))), h('td', {}, toNumber(aantal)));
}
