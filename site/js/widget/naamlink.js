import { h } from '../dom.js';

/**
 * A name of a school or of somebody there, with a link, and behind it where the link goes: anybody can make an address with settings, and give
 * a link whatever name. Outside a frame the address bar is ours, which would vouch for it: there it is no link.
 *
 * @param {string} naam empty when none was given
 * @param {string} address https or mailto; empty for none
 * @param {string} words in place of the name
 * @returns {(Node | string)[]}
 */
export function nameWithLink(naam, address, words) {
  const name = naam ? h('bdi', {}, naam) : words;
  if (!address) return [name];
  const { protocol, host, pathname } = new URL(address);
  const isMail = protocol === 'mailto:';
  const isFramed = window.parent !== window;
  return [isFramed ? h('a', { href: address, ...(!isMail && { target: '_blank', rel: 'noopener' }) }, name) : name, ` (${isMail ? pathname : host})`];
}
