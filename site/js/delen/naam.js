/**
 * A name that somebody gave, without marks that nobody sees and that turn text around.
 *
 * @param {string} typed
 * @param {number} longest in UTF-16 units
 */
export function cleanName(typed, longest) {
  return typed.trim().slice(0, longest).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
}
