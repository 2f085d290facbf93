const YOUNGEST = 10;

/**
 * An age as it was typed.
 *
 * @param {string} typed
 * @returns {number | undefined | 'onleesbaar'} whole years, 10 to 99; undefined when nothing was typed
 */
export function readAge(typed) {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d\d$/.test(text) && Number(text) >= YOUNGEST ? Number(text) : 'onleesbaar';
}
