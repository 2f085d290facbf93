// The service worker: keeps one whole version of the site, so that it works without internet. A version is never mixed with another:
// every file is checked against the list that was made with it, and a version is used only when all of it is there.
import { Versie } from './versie.js';
/** @import { Bouw, Omgeving } from './versie.js' */

/** @type {Omgeving} */
const worker = /** @type {any} */ (self);

/** Filled in by the builder: the version, and the files with their integrity. */
const bouw = /** @type {Bouw} */ (/** @type {any} */ (__BOUW__));

const versie = new Versie(bouw, caches, new URL('./', worker.location.href).href);

worker.addEventListener('install', (event) => event.waitUntil(versie.fetch()));
worker.addEventListener('activate', (event) => event.waitUntil(versie.forgetOthers()));
worker.addEventListener('fetch', (event) => {
  const reply = versie.replyTo(event.request);
  if (reply) event.respondWith(reply);
});
worker.addEventListener('message', (event) => {
  if (event.data === 'neem over') worker.skipWaiting();
});
