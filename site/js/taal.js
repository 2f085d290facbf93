/**
 * The language of this page, as its html element says; Dutch where there is no page, as in a test.
 *
 * @type {'nl' | 'en'}
 */
export const taal = globalThis.document?.documentElement.lang === 'en' ? 'en' : 'nl';

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
