/** What the html element of the page says; a worker has none, and is given the language as its name. */
const said = globalThis.document?.documentElement.lang ?? globalThis.self?.name;

/**
 * The language of this page; Dutch where there is no page, as in a test.
 *
 * @type {'nl' | 'en'}
 */
export const taal = said === 'en' ? 'en' : 'nl';

/**
 * What the page says, in its language. Both texts stand in one place, so that neither is changed alone.
 *
 * @template T
 * @param {T} nl
 * @param {T} en
 * @returns {T}
 */
export function zin(nl, en) {
  return taal === 'en' ? en : nl;
}
