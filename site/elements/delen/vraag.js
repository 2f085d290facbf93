/** @import {Knop} from './deel.js' */
import { h } from '../../js/dom.js';
import { makeButtons } from './deel.js';

/**
 * Says something in one place, with answers to choose from. Without answers it only says it.
 *
 * @param {HTMLElement} root an element with role status
 * @param {string} text empty to say nothing
 * @param {...Knop} answers
 */
export function ask(root, text, ...answers) {
  root.hidden = text === '';
  const buttons = makeButtons(...answers);
  // The button that was pressed may be gone: who reads with the keyboard stays here.
  buttons.addEventListener('click', () => {
    if (document.activeElement === document.body) (root.querySelector('button') ?? root).focus();
  });
  root.replaceChildren(h('p', {}, text), ...(answers.length > 0 ? [buttons] : []));
}
