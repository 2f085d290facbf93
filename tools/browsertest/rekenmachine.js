// What a visitor does on the calculator, for tests.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { startChromium, startSite, root } from './browser.js';
import { said } from './engels.js';

/** A phone and a laptop. */
export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 900 };

/**
 * Starts site and browser, and gives a function that opens the calculator in a new, empty context, until the test is done.
 *
 * @param {string[]} [flags] for this browser alone
 */
export async function startCalculator(flags) {
  const [address, browser] = await Promise.all([startSite(), startChromium(flags)]);
  return {
    address,
    browser,
    /**
     * @param {import('playwright-core').BrowserContextOptions & {path?: string, prepare?: (page: import('playwright-core').Page) => Promise<unknown>}} [options]
     *   prepare runs before the page loads; path is relative to the address of the site. The service worker is kept out unless it is
     *   what the test is about: it fetches, and is fetched, at a moment of its own
     */
    async open({ prepare, path = '', ...options } = {}) {
      const context = await browser.newContext({ viewport: LAPTOP, locale: 'nl-NL', serviceWorkers: 'block', ...options });
      after(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => assert.fail(`the page threw: ${error.stack}`));
      await prepare?.(page);
      await page.goto(address + path);
      return page;
    },
  };
}

/**
 * The example list of an opleiding, as a request.
 *
 * @param {string} opleiding
 */
export function example(opleiding) {
  return JSON.parse(readFileSync(`${root}/tools/uitslag/voorbeelden/${opleiding}.json`, 'utf8'));
}

/**
 * Chooses an exam.
 *
 * @param {import('playwright-core').Page} page
 * @param {{opleiding: string, jaar?: number, profiel: string}} exam
 */
export async function chooseExam(page, { opleiding, jaar = 2027, profiel }) {
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.selectOption('[name="/examen/jaar"]', String(jaar));
  await page.selectOption('[name="/examen/profielen"]', profiel);
}

/**
 * The field of a subject on the list.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name as the Dutch page calls the subject
 * @param {'schoolexamen' | 'centraal examen' | 'cspe' | 'beoordeling'} which
 */
export function field(page, name, which) {
  return page.getByLabel(`${said(page, name)}, ${said(page, which)}`, { exact: true });
}

/**
 * Waits until the verdict card says something, and all that belongs to it is there.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} dutch what the Dutch page says
 */
export async function expectVerdict(page, dutch) {
  const kop = said(page, dutch);
  const isThere = (wanted) => document.querySelector('#uitslag-kop')?.textContent === wanted && document.querySelector('#uitslag').ariaBusy !== 'true';
  await page.waitForFunction(isThere, kop, { timeout: 10_000 }).catch(async () => {
    assert.equal(await page.textContent('#uitslag-kop'), kop);
  });
}
