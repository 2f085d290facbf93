/** @import { WorkerLike } from './messages.js' */
import { EngineFailure } from './failure.js';

/**
 * How to start the worker of the engine. A page in a sandboxed frame has no origin, so that no address is one of its own: there the
 * script is fetched, and started from an address that the page makes for the text. Such a worker can't be a module in Chromium; the
 * script is one file without imports, so that it runs as either.
 *
 * @param {string} url
 * @param {string} [origin] of the page; `null` when it has none
 * @returns {() => WorkerLike | Promise<WorkerLike>} rejects with an EngineFailure of kind `load`
 */
export function workerStarter(url, origin = globalThis.origin) {
  if (origin !== 'null') return () => new Worker(url, { type: 'module' });
  return async () => {
    const own = URL.createObjectURL(await fetchScript(url));
    try {
      return new Worker(own);
    } finally {
      URL.revokeObjectURL(own);
    }
  };
}

/** @param {string} url */
async function fetchScript(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: status ${response.status}`);
    return new Blob([await response.text()], { type: 'text/javascript' });
  } catch (error) {
    throw new EngineFailure('load', error);
  }
}
