/** @import {Gastheer} from './gesprek.js' */

/** The heights that the loader takes, in px. */
const LEAST = 100;
const MOST = 20_000;

/**
 * Makes the page as high as its content, and tells the height now and whenever it is another.
 *
 * @param {Gastheer} gastheer
 * @returns {() => void} ends that
 */
export function fitHeight({ sayHoogte }) {
  const root = document.documentElement;
  root.toggleAttribute('data-passend', true);
  let told = 0;
  const observer = new ResizeObserver(() => {
    const hoogte = Math.min(Math.max(Math.ceil(root.getBoundingClientRect().height), LEAST), MOST);
    if (hoogte !== told) sayHoogte(hoogte);
    told = hoogte;
  });
  observer.observe(root);
  return () => observer.disconnect();
}
