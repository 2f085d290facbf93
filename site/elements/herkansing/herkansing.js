/** @import {HerkansingUitleg, KansUitleg, Oordeel} from '../../js/types' */
import { find, h, setText } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { toText } from '../../js/tienden.js';
import { Paar } from './paar.js';
import { Paarkeuze } from './paarkeuze.js';

/** So many pairs can be looked at side by side; of more than that two subjects are chosen. */
const FEW = 5;

/** No school candidate has more ways than this; at the staatsexamen of 2018 and 2019 a subject is two of them. */
const MANY = 8;
const NEAREST = 5;

/** Which resit helps: for who failed the way to a pass, for who passed the way to cum laude. */
export class Herkansing {
  #root;
  /** @type {Map<string, Paar>} */
  #pairs = new Map();
  /** @type {HerkansingUitleg | undefined} */
  #uitleg;
  #choice = new Paarkeuze(() => this.#showPairs());

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#part('paren').before(this.#choice.element);
  }

  /** @param {Oordeel} [oordeel] without one there is nothing to say */
  show(oordeel) {
    const uitleg = oordeel?.uitleg.herkansing;
    if (!oordeel) {
      this.#root.hidden = true;
      return;
    }
    const failed = oordeel.uitslag === 'afgewezen';
    const better = uitleg !== undefined && uitleg.cumLaude.length > 0;
    this.#part('slagen').hidden = !failed;
    this.#part('cum-laude').hidden = !better;
    this.#root.hidden = !uitleg || !(failed || (better && oordeel?.uitslag === 'geslaagd'));
    if (!uitleg || this.#root.hidden) return;
    if (failed) this.#showWayOut(uitleg);
    if (better) this.#showCumLaude(uitleg, failed);
  }

  /** @param {HerkansingUitleg} uitleg */
  #showWayOut(uitleg) {
    this.#fill('kop', uitleg.kop);
    this.#part('zin').replaceChildren(...withGradeInBold(uitleg.zin));
    this.#showWays(uitleg);
    this.#uitleg = uitleg;
    this.#choice.show(uitleg.paren);
    this.#showPairs();
    this.#fill('niet-genoeg', uitleg.nietGenoeg ?? '');
    this.#fill('rechten', uitleg.rechten);
  }

  /** Of many ways the nearest ones stand in sight. @param {HerkansingUitleg} uitleg */
  #showWays({ vakken, zin: sentence }) {
    // Where whole subjects can be done again, the sentence may have named them all.
    const said = vakken.every(({ naam, nodig }) => !nodig && sentence.includes(naam));
    const first = vakken.length > MANY ? NEAREST : vakken.length;
    this.#list('vakken', said ? [] : vakken.slice(0, first));
    this.#list('meer-vakken', vakken.slice(first));
    const more = vakken.length - first;
    this.#fill('meer-kop', zin(`Nog ${more} mogelijkheden`, `${more} more ways`));
    this.#part('meer').hidden = said || more === 0;
  }

  /** Where one resit is enough, two are a fold-out; else they are the answer. */
  #showPairs() {
    if (!this.#uitleg) return;
    const { vakken, paren, zin } = this.#uitleg;
    const many = paren.length > FEW;
    const chosen = many && this.#choice.paar ? [this.#choice.paar] : paren;
    this.#choice.element.hidden = !many;
    const details = this.#part('twee');
    const summary = find('summary', HTMLElement, details);
    const answer = vakken.length === 0;
    details.hidden = paren.length === 0;
    if (answer || summary.hidden) details.toggleAttribute('open', answer);
    summary.hidden = answer;
    const rows = chosen.map((paar, i) => {
      const key = paar.namen.join();
      const known = this.#pairs.get(key);
      const row = known ?? new Paar(paar.namen);
      if (!known && i === 0) row.open();
      this.#pairs.set(key, row);
      row.show(paar, paar.zin === zin);
      return row.element;
    });
    this.#part('paren').replaceChildren(...rows);
    if (rows.every(({ hidden }) => hidden)) details.hidden = true;
  }

  /** @param {HerkansingUitleg} uitleg @param {boolean} failed */
  #showCumLaude(uitleg, failed) {
    this.#fill('cum-laude-kop', failed ? zin('Wat is er nodig voor cum laude?', 'What does cum laude need?') : uitleg.kop);
    this.#fill('cum-laude-zin', failed ? '' : uitleg.zin);
    this.#list('cum-laude-vakken', uitleg.cumLaude);
    this.#fill('cum-laude-rechten', failed ? '' : uitleg.rechten);
  }

  /** @param {string} name @param {KansUitleg[]} kansen */
  #list(name, kansen) {
    this.#part(name).hidden = kansen.length === 0;
    this.#part(name).classList.toggle('namen', kansen.every(({ nodig }) => !nodig));
    this.#part(name).replaceChildren(...kansen.map(makeKans));
  }

  /** @param {string} name @param {string} text */
  #fill(name, text) {
    setText(this.#part(name), text);
    this.#part(name).hidden = text === '';
  }

  /** @param {string} name */
  #part(name) {
    return find(`[data-deel="${name}"]`, HTMLElement, this.#root);
  }
}

/**
 * One resit: the subject, the grade of now, the one that is needed and how far that is; below it what changes. The arrow and the
 * plus are said in words to a screen reader. Of a whole subject that is done again no grade tells what is enough.
 *
 * @param {KansUitleg} kans
 */
function makeKans({ naam, nu, nodig, verschil, gevolg }) {
  if (!nu || !nodig || !verschil) return h('li', {}, h('span', { class: 'naam' }, naam));
  return h('li', {},
    h('p', { class: 'kans' },
      h('span', { class: 'naam' }, naam),
      h('span', { class: 'sprong' },
        h('span', { class: 'onzichtbaar' }, zin(': van ', ': from ')), toText(nu),
        h('span', { 'aria-hidden': 'true' }, ' → '), h('span', { class: 'onzichtbaar' }, zin(' naar ', ' to ')), h('b', {}, toText(nodig)),
        h('span', { class: 'onzichtbaar' }, zin(', dat is ', ', that is ')), h('span', { class: 'verschil' }, `+${toText(verschil)}`),
      ),
    ),
    h('p', { class: 'gevolg' }, gevolg),
  );
}

/**
 * The first grade of a sentence is the answer.
 *
 * @param {string} sentence
 */
function withGradeInBold(sentence) {
  const grade = /\d+[.,]\d/.exec(sentence);
  if (!grade) return [sentence];
  return [sentence.slice(0, grade.index), h('b', {}, grade[0]), sentence.slice(grade.index + grade[0].length)];
}
