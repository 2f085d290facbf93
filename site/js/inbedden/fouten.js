/** @import {Field} from './wensen.js' */
import { h, setChildren, setText } from '../dom.js';
import { zin } from '../taal.js';

/**
 * Says beside each field what is wrong with it; beside the whole list for boxes that belong together.
 *
 * @param {Field[]} fields
 * @param {Map<string, string>} fouten by the name of the field
 */
export function showFaults(fields, fouten) {
  for (const [name, field] of new Map(fields.map((one) => [one.name, one]))) {
    const block = field.closest('.veld');
    if (!block) continue;
    const text = fouten.get(name) ?? '';
    setText(placeOf(block, name), text);
    const isList = block instanceof HTMLFieldSetElement;
    mark(isList ? block : field, 'aria-describedby', text && idOf(name));
    if (!isList) mark(field, 'aria-invalid', text && 'true');
  }
}

/**
 * Tells at the codes what is not in them, in the order of the form, and leads there: the field may be folded away.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement} root
 * @param {Map<string, string>} fouten
 */
export function tellIncomplete(form, root, fouten) {
  root.hidden = fouten.size === 0;
  if (root.hidden) return root.replaceChildren();
  const names = [...form.elements].map((field) => field.getAttribute('name'));
  const inOrder = [...fouten].sort(([one], [other]) => names.indexOf(one) - names.indexOf(other));
  const items = inOrder.map(([name, text]) => {
    const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
    const label = field?.closest('.veld')?.querySelector('label, legend')?.textContent;
    if (!(field instanceof HTMLElement) || !label) return h('li', {}, text);
    const link = h('a', { href: `#${field.id}` }, label);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
      field.focus();
    });
    return h('li', {}, link);
  });
  setChildren(root, [h('p', {}, zin('Dit klopt nog niet. Daarom staat het niet in de code:', 'This is not right yet. So it is not in the code:')), h('ul', {}, ...items)]);
}

/** @param {string} name */
function idOf(name) {
  return `fout-${name}`;
}

/**
 * @param {Element} block
 * @param {string} name
 * @returns {HTMLElement}
 */
function placeOf(block, name) {
  return block.querySelector(`#${idOf(name)}`) ?? block.appendChild(h('p', { class: 'veldfout', id: idOf(name) }));
}

/**
 * @param {Element} element
 * @param {string} attribute
 * @param {string} value empty to take it away
 */
function mark(element, attribute, value) {
  if (value) element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}
