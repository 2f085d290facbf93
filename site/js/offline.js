import { say } from '../elements/melding/melding.js';
import { zin } from './taal.js';
import { addressOf } from './wortel.js';

/**
 * Lets the browser keep the site, so that it works without internet, and tells when a new version is ready. A browser that can't,
 * or won't, loses nothing but that.
 *
 * @param {HTMLElement} root where the notice goes
 * @param {() => void} beforeReload called before the page makes place for the new version
 */
export async function keepOffline(root, beforeReload) {
  try {
    const workers = navigator.serviceWorker;
    const replacing = workers.controller !== null;
    const registration = await workers.register(addressOf('sw.js'), { updateViaCache: 'none' });
    workers.addEventListener('controllerchange', () => {
      if (!replacing) return;
      beforeReload();
      window.location.reload();
    });
    const offer = () => {
      const waiting = registration.waiting;
      if (waiting && replacing) tell(root, waiting);
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
  } catch {
    // Private windows, frames without an origin of their own, old browsers: the site works, with internet.
  }
}

/**
 * @param {HTMLElement} root
 * @param {ServiceWorker} waiting
 */
function tell(root, waiting) {
  say(root, zin('Er is een nieuwe versie van deze pagina.', 'There is a new version of this page.'), { label: zin('Vernieuwen', 'Update'), act: () => waiting.postMessage('neem over') });
}
