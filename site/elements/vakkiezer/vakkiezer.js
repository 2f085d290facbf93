/** @import {Gegevens} from '../../js/types' */
import { find, h, setText } from '../../js/dom.js';
import { vaknaam } from '../../js/lijst/catalogus.js';
import { zin } from '../../js/taal.js';
import { searchVakken } from './zoek.js';

/** A field in which a part of a name finds a subject to add: an editable combobox with a list, as the ARIA practices describe it. */
export class Vakkiezer {
  #input;
  #list;
  #status;
  #gegevens;
  #onChoose;
  /** @type {string[]} */
  #from = [];
  /** @type {Map<string, string>} */
  #niveaus = new Map();
  #active = -1;

  /**
   * @param {HTMLElement} root
   * @param {Gegevens} gegevens
   * @param {(vak: string) => void} onChoose
   */
  constructor(root, gegevens, onChoose) {
    this.#gegevens = gegevens;
    this.#onChoose = onChoose;
    this.#input = find('input', HTMLInputElement, root);
    this.#list = find('[role="listbox"]', HTMLElement, root);
    this.#status = find('[role="status"]', HTMLElement, root);
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    // A press on an option must not take the focus, or the list would close before the choice is made.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option instanceof HTMLElement) this.#choose(option);
    });
  }

  /**
   * Says which subjects can be added.
   *
   * @param {string[]} from
   * @param {Map<string, string>} niveaus the level of those that only a higher one has
   */
  offer(from, niveaus) {
    this.#from = from;
    this.#niveaus = niveaus;
  }

  #search() {
    const found = searchVakken(this.#gegevens, this.#from, this.#input.value);
    this.#list.replaceChildren(...found.map((vak, i) => h('li', { role: 'option', id: `vakkiezer-${i}`, 'data-vak': vak, 'aria-selected': 'false' }, this.#name(vak))));
    const typed = this.#input.value.trim() !== '';
    this.#open(found.length > 0);
    this.#activate(found.length > 0 ? 0 : -1);
    setText(this.#status, typed ? foundText(found.length) : '');
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const options = this.#list.children.length;
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = this.#list.children[this.#active];
      if (option instanceof HTMLElement && !this.#list.hidden) this.#choose(option);
    } else if (event.key === 'Escape') {
      this.#input.value = '';
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // A list that was closed may hold what has been added since.
      if (this.#list.hidden) this.#search();
      else this.#activate((this.#active + (event.key === 'ArrowDown' ? 1 : options - 1)) % options);
    }
  }

  /** @param {number} active */
  #activate(active) {
    this.#active = active;
    [...this.#list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `vakkiezer-${active}`);
    this.#list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {HTMLElement} option */
  #choose(option) {
    const vak = option.dataset.vak ?? '';
    this.#input.value = '';
    this.#close();
    this.#onChoose(vak);
  }

  /** @param {string} vak */
  #name(vak) {
    const niveau = this.#niveaus.get(vak);
    return niveau ? `${vaknaam(this.#gegevens, vak)} (${niveau})` : vaknaam(this.#gegevens, vak);
  }

  #close() {
    this.#open(false);
    this.#activate(-1);
    setText(this.#status, '');
  }

  /** @param {boolean} open */
  #open(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }
}

/** @param {number} found how many subjects */
function foundText(found) {
  if (found === 0) return zin('Geen vak gevonden. Probeer een deel van de naam.', 'No subject found. Try a part of the name.');
  if (found === 1) return zin('1 vak gevonden', '1 subject found');
  return zin(`${found} vakken gevonden`, `${found} subjects found`);
}
