import { find, h } from '../dom.js';
import { zin } from '../taal.js';

/** Folds what is long, so that the verdict and what matters most stand together in a narrow column. */
export function foldWhatIsLong() {
  const [drempels, ...bands] = childrenOf('#drempels');
  const [eisen, ...grounds] = childrenOf('[data-deel="onderbouwing"]');
  fold(drempels, bands);
  fold(eisen, grounds.slice(0, -1));
  fold(zin('Welke wegen er nog zijn', 'Which ways are left'), childrenOf('#vervolg > div'));
  fold(zin('Per vak', 'By subject'), [find('#vooruitblik table', HTMLTableElement)]);
}

/** @param {string} selector */
function childrenOf(selector) {
  return [...find(selector, HTMLElement).children];
}

/**
 * @param {string | Element | undefined} title
 * @param {Element[]} content what is folded, in place of the first
 */
function fold(title, content) {
  const details = h('details', { class: 'vouw' });
  content[0]?.before(details);
  details.append(h('summary', {}, title ?? ''), ...content);
}
