/** @import { Namen } from '../../js/klas/types' */
import { namesOf } from '../../js/klas/namen.js';

/**
 * The Dutch names of subjects and profiles, out of the Dutch page: the file of a class is in Dutch whoever reads the page.
 *
 * @param {string} address of the Dutch page
 * @returns {Promise<Namen>}
 */
export async function fetchNamen(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const [, data] = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(await response.text()) ?? [];
  return namesOf(JSON.parse(data ?? ''));
}
