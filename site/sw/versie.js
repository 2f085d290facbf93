/**
 * What the builder tells the service worker.
 * @typedef {object} Bouw
 * @property {string} versie
 * @property {Record<string, string>} bestanden the integrity of every file that is kept, by its address within the site
 */

/**
 * What a service worker finds around it; the types of the page know no service workers.
 * @typedef {object} Omgeving
 * @property {{href: string}} location
 * @property {(type: string, listener: (event: {request: Request, data: unknown, waitUntil(done: Promise<unknown>): void,
 *   respondWith(reply: Promise<Response>): void}) => void) => void} addEventListener
 * @property {() => Promise<void>} skipWaiting
 */

const PREFIX = 'slaagwijzer-';

/** One version of the site, kept whole. */
export class Versie {
  #bouw;
  #caches;
  #root;

  /**
   * @param {Bouw} bouw
   * @param {CacheStorage} caches
   * @param {string} root the address of the site, with a slash at the end
   */
  constructor(bouw, caches, root) {
    this.#bouw = bouw;
    this.#caches = caches;
    this.#root = root;
  }

  get #name() {
    return PREFIX + this.#bouw.versie + ' ' + this.#root;
  }

  /**
   * Fetches every file of this version. It rejects, and keeps nothing, when one is missing or is of another version.
   * @returns {Promise<void>}
   */
  async fetch() {
    const cache = await this.#caches.open(this.#name);
    try {
      await Promise.all(Object.entries(this.#bouw.bestanden).map(async ([file, integrity]) => {
        const address = this.#root + file;
        // A name with a hash never changes, so what the browser kept of it will do; the pages are asked for anew.
        const hashed = /-[0-9a-f]{12}\./.test(file);
        const response = await fetch(address, { integrity, cache: hashed ? 'default' : 'no-cache', credentials: 'omit' });
        if (!response.ok) throw new Error(`${file}: status ${response.status}`);
        await cache.put(address, unredirected(response));
      }));
    } catch (error) {
      await this.#caches.delete(this.#name);
      throw error;
    }
  }

  /** Throws away what earlier versions of this site kept. */
  async forgetOthers() {
    for (const name of await this.#caches.keys()) {
      if (name.startsWith(PREFIX) && name.endsWith(' ' + this.#root) && name !== this.#name) await this.#caches.delete(name);
    }
  }

  /**
   * The reply to a request for a file of this version; undefined for anything else, which the browser then asks the host for.
   * @param {Request} request
   * @returns {Promise<Response> | undefined}
   */
  replyTo(request) {
    const file = request.method === 'GET' ? this.#file(request.url) : undefined;
    if (file === undefined) return undefined;
    // A browser whose cache fails must still be able to ask the host.
    return this.#kept(this.#root + file).catch(() => undefined).then((kept) => kept ?? fetch(request));
  }

  /** @param {string} address */
  async #kept(address) {
    const cache = await this.#caches.open(this.#name);
    return cache.match(address);
  }

  /**
   * The file that an address stands for: a folder stands for its page.
   * @param {string} address
   */
  #file(address) {
    const [plain = ''] = address.split(/[?#]/);
    if (!plain.startsWith(this.#root)) return undefined;
    const file = plain.slice(this.#root.length);
    const page = file === '' || file.endsWith('/') ? file + 'index.html' : file;
    return Object.hasOwn(this.#bouw.bestanden, page) ? page : undefined;
  }
}

/**
 * A page that a host redirects to (index.html to its folder) can't be given to a visitor who asked for the first address.
 * @param {Response} response
 */
function unredirected(response) {
  if (!response.redirected) return response;
  return new Response(response.body, { status: response.status, headers: response.headers });
}
