import { find, h } from '../../js/dom.js';
import { looksLikeHTML } from '../../js/plakken/html.js';
import { readFile } from './bestand.js';
import { paneel, taal } from './teksten.js';

/**
 * What is done with what is entered.
 *
 * @typedef {object} Gebeurtenissen
 * @property {(texts: string[]) => void} onText there is something to read; of several texts each says the same in another way
 * @property {() => void} onChange what was read is no longer what stands there
 * @property {() => void} onCancel
 */

/** Where a cijferlijst comes in: by pasting, typing, dropping, or as a file. */
export class Invoer {
  #root;
  #tekst;
  #status;
  #events;
  /** The HTML that was pasted, as long as nothing else was typed. */
  #html = '';

  /**
   * @param {HTMLElement} root the fold-out: what is dropped anywhere on it is taken
   * @param {Gebeurtenissen} events
   */
  constructor(root, events) {
    this.#root = root;
    this.#events = events;
    this.element = makeInvoer();
    this.#tekst = find('textarea', HTMLTextAreaElement, this.element);
    // A browser brings the first line into view, and leaves the rest behind the bar of a phone.
    this.#tekst.addEventListener('focus', () => this.#tekst.scrollIntoView({ block: 'nearest' }));
    this.#status = find('[role="status"]', HTMLElement, this.element);
    const file = find('input', HTMLInputElement, this.element);
    find('[data-doe="bekijk"]', HTMLElement, this.element).addEventListener('click', () => this.#read());
    find('[data-doe="annuleer"]', HTMLElement, this.element).addEventListener('click', () => events.onCancel());
    this.#tekst.addEventListener('paste', (event) => this.#paste(event));
    this.#tekst.addEventListener('input', (event) => this.#input(event));
    file.addEventListener('change', () => {
      void this.#readFile(file.files?.[0]);
      // The same file can be chosen again after it was changed.
      file.value = '';
    });
    this.#takeDrops();
  }

  /** @param {string} text empty to say nothing */
  say(text) {
    this.#status.textContent = text;
  }

  clear() {
    this.#tekst.value = '';
    this.#html = '';
    this.say('');
  }

  focus() {
    this.#tekst.focus();
  }

  /** Tables have their cells in the HTML of a clipboard; in the text beside it they may be lost. @param {ClipboardEvent} event */
  #paste({ clipboardData }) {
    const html = clipboardData?.getData('text/html') ?? '';
    this.#html = this.#tekst.value.trim() === '' && looksLikeHTML(html) ? html : '';
  }

  /** @param {Event} event */
  #input(event) {
    const pasted = event instanceof InputEvent && event.inputType.startsWith('insertFrom');
    if (!pasted) this.#html = '';
    if (pasted) this.#read();
    else this.#events.onChange();
  }

  #read() {
    const text = this.#tekst.value;
    if (text.trim() === '') this.#events.onChange(); // what was read before must not be taken for this
    this.say(text.trim() === '' ? taal(paneel).leeg : '');
    if (text.trim() === '') this.focus();
    else this.#events.onText(this.#html ? [this.#html, text] : [text]);
  }

  /** @param {File | undefined} file */
  async #readFile(file) {
    if (!file) return;
    const read = await readFile(file);
    if ('fout' in read) {
      this.#events.onChange();
      this.say(taal(paneel).fout[read.fout]);
      return;
    }
    this.#tekst.value = read.tekst;
    this.#html = '';
    this.#read();
  }

  #takeDrops() {
    const mark = (/** @type {boolean} */ over) => this.#root.toggleAttribute('data-sleep', over);
    this.#root.addEventListener('dragover', (event) => {
      event.preventDefault();
      mark(true);
    });
    this.#root.addEventListener('dragleave', () => mark(false));
    this.#root.addEventListener('drop', (event) => {
      event.preventDefault();
      mark(false);
      const { files } = event.dataTransfer ?? {};
      if (files?.[0]) return void this.#readFile(files[0]);
      this.#html = event.dataTransfer?.getData('text/html') ?? '';
      this.#tekst.value = event.dataTransfer?.getData('text/plain') ?? '';
      this.#read();
    });
  }
}

function makeInvoer() {
  const t = taal(paneel);
  const button = (/** @type {string} */ doe, /** @type {string} */ text, /** @type {string} */ kind = '') => h('button', { type: 'button', class: `knop ${kind}`.trim(), 'data-doe': doe }, text);
  return h(
    'div',
    { class: 'plakinvoer' },
    h('label', { for: 'plakken-tekst' }, t.label),
    h('textarea', { id: 'plakken-tekst', rows: 5, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', 'aria-describedby': 'plakken-hulp' }),
    h('p', { class: 'hulp', id: 'plakken-hulp' }, t.hulp),
    h(
      'div',
      { class: 'knoppen' },
      button('bekijk', t.bekijk, 'hoofdknop'),
      h('label', { class: 'knop bestandsknop' }, t.bestand, h('input', { type: 'file', accept: '.csv,.json,.txt,.tsv,.html,.htm,text/*,application/json' })),
      button('annuleer', t.annuleer),
    ),
    h('p', { role: 'status', class: 'plakstatus' }),
  );
}
