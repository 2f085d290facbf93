import { find } from './dom.js';

/**
 * The whole address of a file of the site, from any page of it: the manifest stands in the root, and every page leads to that.
 *
 * @param {string} name from the root of the site
 */
export function addressOf(name) {
  return new URL(name, find('link[rel="manifest"]', HTMLLinkElement).href).href;
}
