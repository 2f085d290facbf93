/** @import { Gegevens } from '../../js/types' */
/** @import { Reden } from '../klaswerk/berichten' */
/** @import { Namen, Standaard } from '../../js/klas/types' */
import { find, h, setText } from '../../js/dom.js';
import { makeSjabloon } from '../../js/klas/sjabloon.js';
import { MOST } from '../../js/klas/tabel.js';
import { examenjaar } from '../../js/lijst/jaar.js';
import { downloadCSV } from '../klasuit/download.js';
import { WEIGERINGEN, woorden } from './teksten.js';

/** More text than this is read without being shown: a field that must lay it all out holds the page up. */
const SHOWN = 200_000;

/** A file, or a text made into one, and what to call it. @typedef {{inhoud: Blob, naam: string}} Bron */

/** Where the file of a class comes in: dropped, chosen or pasted. */
export class Klasinvoer {
  #root;
  #gegevens;
  #onBron;
  #status;
  #tekst;
  #opleiding;
  #jaar;

  /**
   * @param {HTMLElement} root
   * @param {Gegevens} gegevens
   * @param {{onBron: (bron: Bron) => void, namen: () => Promise<Namen | undefined>}} met namen: the Dutch names, where the page is in another language
   */
  constructor(root, gegevens, { onBron, namen }) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#onBron = onBron;
    this.#status = find('[data-deel="status"]', HTMLElement, root);
    this.#tekst = find('textarea', HTMLTextAreaElement, root);
    this.#opleiding = find('[name="opleiding"]', HTMLSelectElement, root);
    this.#jaar = find('[name="jaar"]', HTMLSelectElement, root);
    fillOpleidingen(this.#opleiding, gegevens);
    fillJaren(this.#jaar, gegevens);
    this.#takeFiles(find('input[type="file"]', HTMLInputElement, root));
    this.#takeText(find('[data-deel="plak"]', HTMLFormElement, root));
    this.#takeDrops();
    this.#giveTemplates(find('[data-deel="sjabloon"]', HTMLElement, root), namen);
  }

  /** What holds for candidates who say nothing else. @returns {Standaard} */
  get standaard() {
    const jaar = Number(this.#jaar.value);
    return { ...(this.#opleiding.value ? { opleiding: this.#opleiding.value } : {}), ...(jaar ? { jaar } : {}) };
  }

  /** @param {boolean} shown */
  show(shown) {
    this.#root.hidden = !shown;
  }

  /** Forgets what was pasted, and goes back to the beginning. */
  clear() {
    this.#tekst.value = '';
    this.say('');
  }

  focus() {
    find('input[type="file"]', HTMLInputElement, this.#root).focus();
  }

  /** @param {string} text empty to say nothing */
  say(text) {
    setText(this.#status, text);
  }

  /** @param {Reden} reden */
  refuse(reden) {
    this.say(WEIGERINGEN[reden]);
  }

  /** @param {HTMLInputElement} input */
  #takeFiles(input) {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) this.#onBron({ inhoud: file, naam: file.name });
      // The same file can be chosen again after it was changed.
      input.value = '';
    });
  }

  /** @param {HTMLFormElement} form */
  #takeText(form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read(this.#tekst.value);
    });
    this.#tekst.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const alone = this.#tekst.value.trim() === '';
      if (text.length > SHOWN) {
        event.preventDefault();
        this.#read(text);
      } else if (alone && text.trim() !== '') {
        // Once it stands in the field.
        setTimeout(() => this.#read(this.#tekst.value));
      }
    });
  }

  /** @param {string} text */
  #read(text) {
    if (text.trim() === '') {
      this.say(woorden.leegVeld);
      this.#tekst.focus();
    } else {
      // A file is kept outside of the page, which has better uses for its memory.
      this.#onBron({ inhoud: new Blob([text]), naam: woorden.geplakt });
    }
  }

  /** A file may be dropped anywhere on the page while this is shown: beside it the browser would leave the page for the file. */
  #takeDrops() {
    const mark = (/** @type {boolean} */ over) => this.#root.toggleAttribute('data-sleep', over);
    window.addEventListener('dragover', (event) => {
      event.preventDefault();
      mark(true);
    });
    window.addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) mark(false);
    });
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      mark(false);
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (this.#root.hidden) return;
      if (file) this.#onBron({ inhoud: file, naam: file.name });
      else if (text.length <= MOST) this.#read(text);
    });
  }

  /**
   * @param {HTMLElement} part
   * @param {() => Promise<Namen | undefined>} namen
   */
  #giveTemplates(part, namen) {
    const select = find('select', HTMLSelectElement, part);
    fillOpleidingen(select, this.#gegevens);
    part.addEventListener('click', async ({ target }) => {
      const vorm = target instanceof HTMLButtonElement ? target.dataset['vorm'] : undefined;
      if (vorm !== 'lang' && vorm !== 'breed') return;
      try {
        downloadCSV(`${select.value}-${vorm}.csv`, [makeSjabloon(this.#gegevens, select.value, vorm, await namen())]);
      } catch {
        this.say(woorden.geenSjabloon);
      }
    });
  }
}

/**
 * @param {HTMLSelectElement} select
 * @param {Gegevens} gegevens
 */
export function fillOpleidingen(select, { opleidingen }) {
  select.append(...opleidingen.map(({ code, naam }) => h('option', { value: code }, naam)));
}

/**
 * The newest year first; that of today is chosen, when there is one.
 *
 * @param {HTMLSelectElement} select
 * @param {Gegevens} gegevens
 */
export function fillJaren(select, { jaren }) {
  select.append(...[...jaren].reverse().map((jaar) => h('option', { value: jaar }, String(jaar))));
  select.value = String(examenjaar(new Date(), jaren) ?? '');
}
