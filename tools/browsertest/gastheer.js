// The page of a school that puts the widget in it: of another site than the widget, with headers of choice, and with every message written down.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { startChromium } from './browser.js';

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * Serves files from memory, under the name localhost: to the browser that is another site than 127.0.0.1, where the widget comes from.
 *
 * @param {(end: () => void) => void} [atEnd] keeps what has to be done at the end
 */
export async function startGastheer(atEnd = after) {
  /** @type {Map<string, {body: string, headers: Record<string, string>}>} */
  const files = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[pathname.split('.')[1]] ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...file?.headers });
    response.end(file?.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${server.address().port}`;
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    origin,
    /**
     * @param {string} path
     * @param {string} body
     * @param {Record<string, string>} [headers]
     * @returns {string} its address
     */
    put(path, body, headers = {}) {
      files.set(path, { body, headers });
      return origin + path;
    },
  };
}

/**
 * A page as a school could have it.
 *
 * @param {{body: string, head?: string, dir?: 'ltr' | 'rtl'}} parts
 */
export function schoolPage({ body, head = '', dir = 'ltr' }) {
  return `<!doctype html><html lang="nl" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Onze school</title>${head}</head>
<body><main><h1>Onze school</h1><p>Reken uit of je geslaagd bent.</p>${body}<p id="erna">Succes!</p></main></body></html>`;
}

/**
 * A message as it came in.
 *
 * @typedef {{at: string, origin: string, data: unknown}} Bericht at is the origin of the window that heard it
 */

/**
 * Writes down every message that any window of the page hears, in the order in which it hears them.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Bericht[]>}
 */
async function recordMessages(page) {
  /** @type {Bericht[]} */
  const heard = [];
  await page.exposeBinding('writeDown', (_, bericht) => void heard.push(bericht));
  await page.addInitScript(() => {
    addEventListener('message', ({ data, origin }) => window.writeDown({ at: self.origin, origin, data }), { capture: true });
  });
  return heard;
}

/** Everything that the two may say to each other. There is no place in it for a grade. */
const AGREED = [
  /^\{"slaagwijzer":1,"soort":"hallo","uitslag":(?:true|false)\}$/,
  /^\{"slaagwijzer":1,"soort":"hoogte","hoogte":\d{3,5}\}$/,
  /^\{"slaagwijzer":1,"soort":"uitslag","uitslag":"(?:geslaagd|afgewezen|open)"\}$/,
];

/**
 * The messages that hold something else than was agreed.
 *
 * @param {Bericht[]} heard
 * @returns {string[]}
 */
export function notAgreed(heard) {
  return heard.map(({ data }) => JSON.stringify(data)).filter((text) => !AGREED.some((shape) => shape.test(text)));
}

/** Chromium, and a school whose pages it opens. */
export async function startSchool() {
  const [browser, { origin, put }] = await Promise.all([startChromium(), startGastheer()]);
  /** @type {Bericht[][]} */
  const conversations = [];
  return {
    origin,
    put,
    /** What was heard in any page so far. */
    heard: () => conversations.flat(),
    /**
     * Opens a page of the school in a new context, until the tests are done.
     *
     * @param {string} html
     * @param {{headers?: Record<string, string>, prepare?: (page: import('playwright-core').Page) => Promise<unknown>} & import('playwright-core').BrowserContextOptions} [options]
     *   prepare runs before the page loads
     */
    async open(html, { headers, prepare, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', serviceWorkers: 'block', ...options });
      after(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => assert.fail(`a page threw: ${error.stack}`));
      const heard = await recordMessages(page);
      conversations.push(heard);
      await prepare?.(page);
      await page.goto(put(`/${conversations.length}.html`, html, headers));
      return { page, heard };
    },
  };
}

/**
 * The frames of the widgets in a page, in their order.
 *
 * @param {import('playwright-core').Page} page
 */
export const widgetFrames = (page) => page.locator('slaag-wijzer, [data-slaagwijzer]').locator('iframe');

/**
 * The page inside the frame of a widget.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} [index]
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function inside(page, index = 0) {
  return (await widgetFrames(page).nth(index).elementHandle()).contentFrame();
}

/**
 * Waits until a widget is as high as it told, with room for its content, and gives that height.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} [index]
 * @returns {Promise<number>} in px
 */
export async function fitted(page, index = 0) {
  const iframe = widgetFrames(page).nth(index);
  await iframe.scrollIntoViewIfNeeded();
  const frame = await inside(page, index);
  await frame.waitForURL(/^http/, { waitUntil: 'commit' });
  const fits = () => {
    const { dataset, offsetHeight } = document.documentElement;
    return Number(dataset.passend) === innerHeight && offsetHeight <= innerHeight && innerHeight - offsetHeight < 384;
  };
  await frame.waitForFunction(fits, undefined, { timeout: 10_000 });
  return iframe.evaluate((element) => element.offsetHeight);
}

/**
 * Ticks the box that lets the page around the widget know the outcome, as somebody does who saw it first and stays with it.
 *
 * @param {import('playwright-core').Locator} box
 */
export async function agree(box) {
  await box.scrollIntoViewIfNeeded();
  await box.page().waitForTimeout(1500);
  await box.check();
  await box.page().waitForTimeout(500);
}
