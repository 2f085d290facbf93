/** @import {Gegevens, Lijst} from '../types' */
import { encode } from '../delen/codec.js';
import { deelbaar } from '../delen/deelbaar.js';
import { isTyped } from '../delen/eigen.js';

/**
 * Keeps the frame what it is when a link is followed: the fragment of its address holds the settings, so that a link to a place in the page
 * may only lead the eye and the focus there; any other page opens outside the frame, where it may be read.
 *
 * @param {HTMLElement} root
 */
export function keepFrame(root) {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const place = link.getAttribute('href') ?? '';
    if (!place.startsWith('#')) {
      if (link.protocol.startsWith('http')) link.target = '_blank';
      link.rel ||= 'noopener';
      return;
    }
    event.preventDefault();
    const goal = document.getElementById(place.slice(1));
    if (!goal) return;
    goal.scrollIntoView();
    goal.focus({ preventScroll: true });
  });
}

/**
 * Takes the list along to the calculator itself, in the fragment of the address, which no browser sends. It stands there only while the link is being
 * followed.
 *
 * @param {HTMLAnchorElement} link to the calculator
 * @param {Gegevens} gegevens
 * @param {() => Lijst} read the list as it is now
 */
export function openWithList(link, gegevens, read) {
  const bare = link.href;
  for (const type of ['click', 'auxclick']) {
    link.addEventListener(type, () => {
      const lijst = read();
      const fragment = isTyped(lijst) ? encode(deelbaar(gegevens, lijst, true)) : undefined;
      link.href = fragment ? `${bare}#${fragment}` : bare;
      setTimeout(() => { link.href = bare; });
    });
  }
}
