import { h } from '../../js/dom.js';

/**
 * A part of the fold-out: a heading, what is in it, and a place to say what came of it.
 *
 * @param {string} kop
 * @param {...HTMLElement} children
 */
export function makePart(kop, ...children) {
  const status = h('div', { class: 'melding', role: 'status', tabindex: -1, hidden: true });
  return { element: h('section', { class: 'onderdeel' }, h('h3', {}, kop), ...children, status), status };
}

/** A button, and what it does. @typedef {{label: string, act: () => void}} Knop */

/** @param {...Knop} buttons */
export function makeButtons(...buttons) {
  return h('div', { class: 'knoppen' }, ...buttons.map(({ label, act }) => {
    const button = h('button', { type: 'button', class: 'knop' }, label);
    button.addEventListener('click', act);
    return button;
  }));
}
