/** So long the form waits for a file with settings, in milliseconds; later it would jump. */
const PATIENCE = 3000;

/** More than any file with settings may hold, in bytes. */
const MOST = 64 * 1024;

/**
 * The text of a file with settings.
 *
 * @param {string} address on the own site
 * @param {number} [patience] in milliseconds
 * @returns {Promise<string | undefined>} undefined when it is not there, not in time, or too big
 */
export async function fetchText(address, patience = PATIENCE) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience);
  try {
    const response = await fetch(address, { signal: control.signal, credentials: 'omit', redirect: 'error', cache: 'no-cache' });
    const content = response.ok ? await response.blob() : undefined;
    return content && content.size <= MOST ? await content.text() : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
