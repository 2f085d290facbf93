/** @import { Klasrij } from '../klaswerk/berichten' */
import { h, setText } from '../../js/dom.js';
import { writeSamenvattingen } from '../../js/klas/schrijf.js';
import { breathe } from '../klaswerk/pauze.js';
import { downloadCSV } from './download.js';
import { MOST_SHEETS } from './bladen.js';
import { woorden } from './teksten.js';

/** So many rows are written in one go. */
const PART = 500;

/**
 * What is done with the list.
 *
 * @typedef {object} Gebeurtenissen
 * @property {() => Klasrij[]} rijen those that are shown
 * @property {() => Promise<void>} onList prints the list
 * @property {(signal: AbortSignal, onProgress: (done: number) => void) => Promise<void>} onSheets prints a sheet for each
 */

/** Takes the list out of the page: as a file or on paper. Always what is shown. */
export class Klasuit {
  #events;
  #status = h('p', { role: 'status', class: 'klasstatus' });
  #about = h('p', { class: 'hulp' });
  #buttons;
  #stop = h('button', { type: 'button', class: 'knop', hidden: true }, woorden.stop);
  #making = new AbortController();

  /**
   * @param {HTMLElement} root
   * @param {Gebeurtenissen} events
   */
  constructor(root, events) {
    this.#events = events;
    this.#buttons = {
      lijst: this.#makeButton(woorden.lijst, () => events.onList(), 'hoofdknop'),
      bladen: this.#makeButton(woorden.bladen, () => this.#printSheets()),
      csv: this.#makeButton(woorden.csv, () => this.#save()),
    };
    this.#stop.addEventListener('click', () => this.stop());
    root.append(h('h3', {}, woorden.kop), this.#about, h('div', { class: 'knoppen' }, ...Object.values(this.#buttons), this.#stop), this.#status);
  }

  /** Says what it is about; who is shown has changed. */
  show() {
    const number = this.#events.rijen().length;
    setText(this.#about, woorden.uitleg(number));
    setText(this.#status, '');
    for (const button of Object.values(this.#buttons)) button.disabled = number === 0;
    this.#buttons.bladen.disabled ||= number > MOST_SHEETS;
    if (number > MOST_SHEETS) setText(this.#about, `${woorden.uitleg(number)} ${woorden.teVeel(MOST_SHEETS)}`);
  }

  /** Makes no more sheets. */
  stop() {
    this.#making.abort();
  }

  /**
   * @param {string} text
   * @param {() => Promise<void>} act
   * @param {string} [kind]
   */
  #makeButton(text, act, kind = '') {
    const button = h('button', { type: 'button', class: `knop ${kind}`.trim() }, text);
    button.addEventListener('click', async () => {
      setText(this.#status, '');
      try {
        await act();
      } catch {
        setText(this.#status, woorden.mislukt);
      }
    });
    return button;
  }

  async #save() {
    const rijen = this.#events.rijen();
    /** @type {string[]} */
    const parts = [];
    for (let i = 0; i < rijen.length; i += PART) {
      const text = writeSamenvattingen(rijen.slice(i, i + PART));
      // The headings, and the mark before them, stand in the file once.
      parts.push(i === 0 ? text : text.slice(text.indexOf('\n') + 1));
      await breathe();
    }
    downloadCSV(woorden.bestand, parts);
    setText(this.#status, woorden.bewaard(rijen.length));
  }

  async #printSheets() {
    this.stop();
    const making = new AbortController();
    this.#making = making;
    const total = this.#events.rijen().length;
    this.#stop.hidden = false;
    setText(this.#status, woorden.maken(0, total));
    try {
      await this.#events.onSheets(making.signal, (done) => {
        const step = 50;
        if (done % step === 0) setText(this.#status, woorden.maken(done, total));
      });
    } finally {
      if (making === this.#making) this.#stop.hidden = true;
    }
    if (making === this.#making) setText(this.#status, '');
  }
}
