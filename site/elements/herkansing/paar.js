/** @import {PaarUitleg} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { toText } from '../../js/tienden.js';
import { drawFrontier } from './grafiek.js';

/**
 * Two resits that are enough together: an example in words, all of it as a drawing, and as a table. It stays the same element from
 * verdict to verdict, so that what was opened stays open.
 */
export class Paar {
  #zin = h('p');
  #drawing = h('div');
  #body = h('tbody');
  #details;
  element;

  /** @param {[string, string]} namen */
  constructor(namen) {
    const table = h('table', { class: 'feitentabel' },
      h('caption', {}, zin('De laagste cijfers die samen genoeg zijn. Hoger mag altijd.', 'The lowest grades that are enough together. Higher is always fine.')),
      h('thead', {}, h('tr', {}, ...namen.map((naam) => h('th', { scope: 'col' }, naam)))),
      this.#body,
    );
    this.#details = h('details', {},
      h('summary', {}, titleOf(namen)),
      this.#drawing,
      h('details', {}, h('summary', {}, zin('Als tabel', 'As a table')), table),
    );
    this.element = h('li', {}, this.#zin, this.#details);
  }

  /** @param {PaarUitleg} paar @param {boolean} repeated its sentence stands above already */
  show(paar, repeated) {
    setText(this.#zin, paar.zin || `${titleOf(paar.namen)}.`);
    this.#zin.hidden = repeated;
    // Where whole subjects are done again, no grade tells what is enough.
    this.#details.hidden = !paar.punten?.length;
    this.element.hidden = repeated && this.#details.hidden;
    if (this.#details.hidden) return;
    this.#drawing.replaceChildren(drawFrontier(paar));
    this.#body.replaceChildren(...(paar.punten ?? []).map((punt) => h('tr', {}, ...punt.map((grade) => h('td', {}, toText(grade))))));
  }

  open() {
    this.#details.open = true;
  }
}

/** @param {[string, string]} namen */
function titleOf([one, two]) {
  return zin(`${capital(one)} met ${two}`, `${capital(one)} with ${two}`);
}

/** @param {string} naam */
function capital(naam) {
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
