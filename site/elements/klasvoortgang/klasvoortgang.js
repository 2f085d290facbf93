import { find, setText } from '../../js/dom.js';
import { woorden } from './teksten.js';

/** A screen reader hears of it at every fifth part, not at every tick. */
const PARTS = 5;

/** How far the judging is, and a way to stop it. */
export class Klasvoortgang {
  #root;
  #bar;
  #sentence;
  #speaker;
  #said = 0;

  /**
   * @param {HTMLElement} root
   * @param {() => void} onStop
   */
  constructor(root, onStop) {
    this.#root = root;
    this.#bar = find('progress', HTMLProgressElement, root);
    this.#sentence = find('[data-deel="zin"]', HTMLElement, root);
    this.#speaker = find('[data-deel="omroeper"]', HTMLElement, root);
    find('button', HTMLButtonElement, root).addEventListener('click', onStop);
  }

  /** @param {number} total how many candidates there are */
  start(total) {
    this.#said = 0;
    this.#bar.max = total;
    setText(this.#speaker, '');
    this.move(0);
    this.#root.hidden = false;
    find('h2', HTMLElement, this.#root).focus();
  }

  /** @param {number} done how many candidates are judged */
  move(done) {
    const total = this.#bar.max;
    const text = woorden.stand(done, total);
    this.#bar.value = done;
    setText(this.#sentence, text);
    const part = Math.floor((done / total) * PARTS);
    if (part > this.#said && part < PARTS) setText(this.#speaker, text);
    this.#said = part;
  }

  hide() {
    this.#root.hidden = true;
  }
}
