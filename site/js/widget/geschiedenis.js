/**
 * The history of the frame as far as it may be used. A sandboxed frame may be refused it: then what was typed is gone after a reload,
 * and nothing else.
 *
 * @param {() => Pick<History, 'state' | 'replaceState'>} open
 * @returns {Pick<History, 'state' | 'replaceState'>}
 */
export function guardedHistory(open) {
  return {
    get state() {
      return attempt(() => open().state);
    },
    replaceState: (state, unused) => attempt(() => open().replaceState(state, unused)),
  };
}

/** @param {() => any} act */
function attempt(act) {
  try {
    return act();
  } catch {
    return null;
  }
}
