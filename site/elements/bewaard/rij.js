/** @import {Bewaarde} from '../../js/delen/bewaard.js' */
import { h } from '../../js/dom.js';
import { makeButtons } from '../delen/deel.js';
import { dayInWords } from '../delen/teksten.js';
import { woorden } from './teksten.js';

/**
 * What can be done with a list that is kept.
 *
 * @typedef {object} Luisteraar
 * @property {() => void} onOpen
 * @property {(naam: string) => void} onRename
 * @property {() => void} onErase
 */

/**
 * One list that is kept: its name, its exam, the day, and what can be done with it.
 *
 * @param {Bewaarde} bewaarde
 * @param {Luisteraar} listener
 */
export function makeBewaarde({ naam, datum, lijst }, listener) {
  const words = woorden;
  const exam = `${lijst.opleiding} ${lijst.jaar}`;
  const head = h('p', {}, h('b', {}, naam), h('span', { class: 'hulp' }, words.van(dayInWords(new Date(`${datum}T12:00`)), exam)));
  const row = h('li', {}, head);
  const makeButton = (/** @type {'open' | 'hernoem' | 'wis'} */ what, /** @type {() => void} */ act) => {
    const button = h('button', { type: 'button', class: 'knop', 'aria-label': words.knop[what](naam) }, words.kort[what]);
    button.addEventListener('click', act);
    return button;
  };
  const rename = () => {
    const field = makeNameField(naam, listener.onRename);
    row.append(field);
    field.querySelector('input')?.select();
    buttons.hidden = true;
  };
  const buttons = h('div', { class: 'knoppen' }, makeButton('open', listener.onOpen), makeButton('hernoem', rename), makeButton('wis', listener.onErase));
  row.append(buttons);
  return row;
}

/**
 * @param {string} naam
 * @param {(naam: string) => void} onRename
 */
function makeNameField(naam, onRename) {
  const { nieuweNaam, klaar } = woorden;
  const input = h('input', { type: 'text', maxlength: 40, autocomplete: 'off', value: naam });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') onRename(input.value);
    if (key === 'Escape') onRename(naam);
  });
  return h('div', { class: 'naamgeving' }, h('label', {}, nieuweNaam, input), makeButtons({ label: klaar, act: () => onRename(input.value) }));
}
