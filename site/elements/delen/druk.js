import { find, h } from '../../js/dom.js';
import { dayInWords, woorden } from './teksten.js';

/** Writes under the verdict, for paper only, on which day it was printed, by which rules the verdict is, and in which text of the law they stand. */
export function datePrints() {
  const line = h('p', { class: 'drukregel' });
  find('#uitslag', HTMLElement).append(line);
  window.addEventListener('beforeprint', () => {
    const { druk } = woorden;
    const rules = /([^/]+)\.html$/.exec(find('[data-deel="alle-regels"]', HTMLElement).getAttribute('href') ?? '')?.[1];
    const laws = [...new Set([...document.querySelectorAll('.eisen .bron')].map((link) => lawOf(link.getAttribute('href') ?? '')))].filter(Boolean);
    line.textContent = [druk.datum(dayInWords(new Date())), rules ? druk.regels(rules) : '', laws.length > 0 ? druk.besluit(laws.join('; ')) : ''].join(' ');
  });
}

/**
 * The number of a law and the day of its text, out of an official address; empty when it has none.
 *
 * @param {string} url
 */
function lawOf(url) {
  const [, number, day] = /:(BWB[RV]\d+)\b.*&g=(\d{4}-\d\d-\d\d)/.exec(url) ?? [];
  return number && day ? `${number}, ${woorden.druk.tekstVan} ${dayInWords(new Date(`${day}T12:00`))}` : '';
}
