/** @import {Lijst, Rij} from '../../js/types' */
import { h, setText } from '../../js/dom.js';
import { isBijzonder } from '../../js/lijst/rangschik.js';
import { STATUSSEN } from '../../js/lijst/woorden.js';
import { zin } from '../../js/taal.js';

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
  setText(button, told || zin('anders', 'different'));
  const label = aboutAnders(button.dataset.naam ?? '');
  button.setAttribute('aria-label', told ? `${label}: ${told}` : label);
}

/**
 * What the button and the fold-out are called.
 *
 * @param {string} name of the subject
 */
export function aboutAnders(name) {
  return zin(`Anders bij ${name}`, `Different for ${name}`);
}

/**
 * What is otherwise with a row, in a few words.
 *
 * @param {Rij} rij
 */
export function summaryOf({ status, behaald, niveau, herkanst, zonderSe }) {
  return [
    status && STATUSSEN[status],
    behaald && zin(`uit ${behaald}`, `from ${behaald}`),
    niveau && zin(`op ${niveau}`, `at ${niveau}`),
    herkanst && zin('al herkanst', 'already resat'),
    zonderSe && zin('alleen CE', 'CE alone'),
  ].filter(Boolean).join(', ');
}
