import { h } from '../../js/dom.js';

/**
 * Says in one place what the page did with the list, with a button to undo it or to try again.
 *
 * @param {HTMLElement} root an element with role status
 * @param {string} text empty to say nothing
 * @param {{label: string, act: () => void}} [action]
 */
export function say(root, text, action) {
  root.hidden = text === '';
  root.replaceChildren(h('p', {}, text));
  if (!action) return;
  const button = h('button', { type: 'button', class: 'knop' }, action.label);
  button.addEventListener('click', action.act);
  root.append(button);
}
