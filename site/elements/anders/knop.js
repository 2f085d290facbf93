/** @import {Lijst, Rij} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { isBijzonder } from '../../js/lijst/rangschik.js';

/**
 * Tells whether a row offers to say what is otherwise: where somebody asked for it, where it is common, and where it was done.
 *
 * @param {Pick<Lijst, 'perVak' | 'soort' | 'gespreid'>} lijst
 * @param {Rij} rij
 */
export function offersAnders({ perVak, soort, gespreid }, rij) {
  return perVak || gespreid || soort !== 'school' || isBijzonder(rij);
}

/**
 * The button that opens the fold-out of a row, and tells what was filled in there.
 *
 * @param {Rij} rij
 * @param {string} name of the subject
 */
export function makeAndersknop(rij, name) {
  const button = h('button', { type: 'button', class: 'andersknop', 'aria-expanded': 'false', 'data-naam': name });
  nameAndersknop(button, rij);
  return button;
}

/**
 * @param {HTMLButtonElement} button
 * @param {Rij} rij
 */
export function nameAndersknop(button, rij) {
  const told = summaryOf(rij);
  setText(button, told || 'anders');
  button.setAttribute('aria-label', `Anders bij ${button.dataset.naam}${told ? `: ${told}` : ''}`);
}

/**
 * What is otherwise with a row, in a few words.
 *
 * @param {Rij} rij
 */
export function summaryOf({ status, behaald, niveau, herkanst, zonderSe }) {
  return [status, behaald && `uit ${behaald}`, niveau && `op ${niveau}`, herkanst && 'al herkanst', zonderSe && 'alleen CE'].filter(Boolean).join(', ');
}
