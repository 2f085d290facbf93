/**
 * Tells whether the fragment of an address is meant to be a list, rather than a place on the page: those have short names, and none
 * begins with a digit. Apart from the codec, so that the page can ask before it has that.
 *
 * @param {string} fragment without #
 */
export function isGedeeld(fragment) {
  return /^(\d|.{40})/s.test(fragment);
}
