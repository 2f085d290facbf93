/** Where the lists that were kept stand in the storage of the browser. */
export const SLEUTEL = 'slaagwijzer-lijsten';

/**
 * Tells whether this browser keeps lists, without reading them.
 *
 * @param {() => Storage} storage a browser that refuses may throw as soon as it is asked for
 */
export function keepsLists(storage) {
  try {
    return storage().getItem(SLEUTEL) !== null;
  } catch {
    return false;
  }
}
