/** @import {Wensen} from './wensen.js' */

/**
 * Keeps what was filled in with this entry of the tab's history: it survives a reload, goes along to the page in the other language, and ends with the
 * tab.
 *
 * @param {Pick<History, 'state' | 'replaceState'>} history
 * @param {Wensen} wensen
 */
export function keep(history, wensen) {
  const filled = Object.entries(wensen).filter(([, value]) => value !== '');
  history.replaceState({ inbedden: Object.fromEntries(filled) }, '');
}

/**
 * What was kept, or undefined. Only texts are taken over.
 *
 * @param {Pick<History, 'state'>} history
 * @returns {Wensen | undefined}
 */
export function recall({ state }) {
  const kept = state?.inbedden;
  if (typeof kept !== 'object' || kept === null) return undefined;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
}
