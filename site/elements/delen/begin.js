/** @import {Gegevens, Lijst} from '../../js/types' */
import { isGedeeld } from '../../js/delen/herken.js';
import { keepsLists } from '../../js/delen/sleutel.js';
import { h } from '../../js/dom.js';
import { datePrints } from './druk.js';
import { woorden } from './teksten.js';
import { ask } from './vraag.js';

/**
 * What sharing needs of the page.
 *
 * @typedef {object} Blad
 * @property {Lijst} lijst the real list, also while grades are being tried
 * @property {(lijst: Lijst, text: string) => void} take puts another list in its place, says so, and offers to undo it
 */

/**
 * Ties sharing, keeping and printing to the page. What most visits don't need is fetched when somebody opens the fold-out, or
 * a link with a list.
 *
 * @param {HTMLDetailsElement} fold
 * @param {HTMLElement} banner an element with role status, for a list that is shared
 * @param {Gegevens} gegevens
 * @param {Blad} blad
 */
export function startDelen(fold, banner, gegevens, blad) {
  datePrints();
  const content = fold.appendChild(h('div', { class: 'inhoud' }));
  if (keepsLists(() => window.localStorage)) fold.querySelector('summary')?.append(h('span', { class: 'kort' }, woorden.bewaard));
  /** @returns {Promise<typeof import('./later.js')>} */
  const load = () => import(new URL(fold.dataset.inhoud ?? '', document.baseURI).href);
  let filled = false;
  fold.addEventListener('toggle', async () => {
    if (!fold.open || filled) return;
    filled = true;
    try {
      (await load()).fillDelen(content, gegevens, blad);
    } catch {
      // The next time that it is opened it is tried again.
      filled = false;
      ask(content, woorden.laadfout);
    }
  });
  const look = async () => {
    if (!isGedeeld(window.location.hash.slice(1))) return;
    try {
      const { receiveShared } = await load();
      if (isGedeeld(window.location.hash.slice(1))) receiveShared(banner, gegevens, blad); // a later link may have been read meanwhile
    } catch {
      ask(banner, woorden.laadfout);
    }
  };
  window.addEventListener('hashchange', look);
  void look();
}
