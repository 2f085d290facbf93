import { h } from '../../js/dom.js';
import { showGrade } from '../../js/lijst/cijfer.js';

/**
 * A text field for one grade. It shows what it understood as soon as it is left.
 *
 * @param {object} about
 * @param {import('../../js/types').Cijfer} about.veld
 * @param {string} about.label what a screen reader says: the subject and which grade
 * @param {string} about.value
 * @returns {HTMLInputElement}
 */
export function makeCijferveld({ veld, label, value }) {
  const input = h('input', {
    type: 'text',
    class: 'cijferveld',
    inputmode: 'decimal',
    enterkeyhint: 'next',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 12,
    'data-veld': veld,
    'aria-label': label,
  });
  input.value = showGrade(value);
  return input;
}

/**
 * Makes the grade fields inside an element behave like a spreadsheet: Enter and the arrow keys move down and up the column,
 * left and right to the other grade once the cursor is at the end of the text.
 *
 * @param {HTMLElement} root
 */
export function moveLikeSpreadsheet(root) {
  root.addEventListener('keydown', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !field.matches('.cijferveld') || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(root, field, event);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
    next?.select();
  });
  root.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.cijferveld')) return;
    const understood = showGrade(target.value);
    if (understood !== target.value) target.value = understood;
  });
}

/**
 * The field that a key leads to; null at the edge, undefined when the key is not ours.
 *
 * @param {HTMLElement} root
 * @param {HTMLInputElement} field
 * @param {KeyboardEvent} event
 * @returns {HTMLInputElement | null | undefined}
 */
function neighbour(root, field, { key, shiftKey }) {
  if (key === 'Enter') return inColumn(root, field, shiftKey ? -1 : 1);
  if (key === 'ArrowDown') return inColumn(root, field, 1);
  if (key === 'ArrowUp') return inColumn(root, field, -1);
  if (shiftKey) return undefined; // selects
  const atStart = field.selectionStart === 0;
  const atEnd = field.selectionEnd === field.value.length;
  if (key === 'ArrowRight' && atEnd) return inRow(field, 1) ?? undefined;
  if (key === 'ArrowLeft' && atStart) return inRow(field, -1) ?? undefined;
  return undefined;
}

/**
 * @param {HTMLElement} root
 * @param {HTMLInputElement} field
 * @param {1 | -1} step
 */
function inColumn(root, field, step) {
  return stepIn(root.querySelectorAll(`.cijferveld[data-veld="${field.dataset.veld}"]`), field, step);
}

/**
 * @param {HTMLInputElement} field
 * @param {1 | -1} step
 */
function inRow(field, step) {
  const row = field.closest('tr');
  return row ? stepIn(row.querySelectorAll('.cijferveld'), field, step) : null;
}

/**
 * @param {NodeListOf<Element>} fields
 * @param {HTMLInputElement} field
 * @param {1 | -1} step
 * @returns {HTMLInputElement | null}
 */
function stepIn(fields, field, step) {
  const list = [...fields];
  const next = list[list.indexOf(field) + step];
  return next instanceof HTMLInputElement ? next : null;
}
