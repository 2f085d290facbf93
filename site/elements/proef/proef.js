import { find, setText } from '../../js/dom.js';

/** The strip that says that grades are being tried, what comes of them, and how to go back to the real list. */
export class Proef {
  #root;
  #outcome;

  /**
   * @param {HTMLElement} root
   * @param {() => void} onEnd
   */
  constructor(root, onEnd) {
    this.#root = root;
    this.#outcome = find('[data-deel="uitkomst"]', HTMLElement, root);
    find('button', HTMLButtonElement, root).addEventListener('click', onEnd);
    document.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape' && !defaultPrevented && !root.hidden) onEnd();
    });
  }

  /**
   * @param {string} outcome what comes of the trial
   */
  show(outcome) {
    this.#root.hidden = false;
    setText(this.#outcome, outcome);
  }

  hide() {
    this.#root.hidden = true;
  }
}
