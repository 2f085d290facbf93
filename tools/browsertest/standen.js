// Brings the calculator into each state that a visitor may see.
import { said } from './engels.js';
import { fillIn } from './kandidaat.js';
import { chooseExam, expectVerdict, field } from './rekenmachine.js';

/**
 * What to do on a freshly opened calculator, by the name of the state.
 *
 * @type {Record<string, (page: import('playwright-core').Page) => Promise<unknown>>}
 */
export const STANDEN = {
  leeg: (page) => expectVerdict(page, 'Kies je opleiding'),
  gekozen: async (page) => {
    await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
    await expectVerdict(page, 'Vul je cijfers in');
  },
  open: async (page) => {
    await showExample(page, 'vmbo-kb');
    await expectVerdict(page, 'Nog niet zeker');
  },
  gezakt: async (page) => {
    await showExample(page, 'havo');
    await expectVerdict(page, 'Gezakt');
    await openAll(page);
  },
  geslaagd: async (page) => {
    await showExample(page, 'atheneum');
    await expectVerdict(page, 'Geslaagd, cum laude');
    await openAll(page);
  },
  'twee herkansingen': async (page) => {
    await showExample(page, 'vmbo-kb');
    await field(page, 'Wiskunde', 'centraal examen').fill('4,0');
    await field(page, 'Media, vormgeving en ICT', 'cspe').fill('3,0');
    await expectVerdict(page, 'Gezakt');
    await page.locator('.paren li').first().waitFor({ state: 'attached' });
    await openAll(page);
  },
  vooruitblik: async (page) => {
    await showExample(page, 'havo');
    for (const name of ['Economie', 'Scheikunde']) await field(page, name, 'centraal examen').fill('');
    await expectVerdict(page, 'Nog niet zeker');
    await page.locator('#vooruitblik').waitFor();
  },
  proef: async (page) => {
    await showExample(page, 'havo');
    await expectVerdict(page, 'Gezakt');
    await page.click('#watals');
    await field(page, 'Economie', 'centraal examen').fill('5,4');
    await expectVerdict(page, 'Geslaagd');
  },
  'bij mij is het anders': async (page) => {
    await page.locator('#situatie summary').click();
    await page.selectOption('[name="/examen/gebied"]', 'bes');
    await page.locator('[data-deel="per-vak"] input').check();
    await chooseExam(page, { opleiding: 'atheneum', jaar: 2020, profiel: 'EM' });
    for (const name of ['Nederlands', 'Lichamelijke opvoeding']) await page.getByRole('button', { name: `${said(page, 'Anders bij')} ${said(page, name)}` }).click();
    await page.getByLabel(`${said(page, 'Nederlands')}, ${said(page, 'doe je dit vak?')}`).selectOption('vrijstelling');
    await page.getByLabel(`${said(page, 'Lichamelijke opvoeding')}, ${said(page, 'doe je dit vak?')}`).selectOption('ontheffing');
    await expectVerdict(page, 'Nog niet zeker');
  },
  staatsexamen: async (page) => {
    const cijfers = { ne: ['6,3', '5,8'], en: ['6,5', '6,1'], wia: ['6,0', '5,5'], ec: ['5,6', '3,2'], gs: ['6,4', '6,0'], fa: ['6,6', '6,2'], bi: ['6,2', '6,0'], ml: ['6'], pws: ['7'] };
    const vakken = Object.entries(cijfers).map(([vak, [se, ce]]) => ({ vak, se, ce }));
    await fillIn(page, { examen: { jaar: 2019, soort: 'staatsexamen', opleiding: 'havo', profielen: ['EM'] }, vakken });
    await expectVerdict(page, 'Gezakt');
    await openAll(page);
    await page.locator('.paarkeuze').waitFor();
  },
  gebreken: async (page) => {
    await showExample(page, 'havo');
    await field(page, 'Nederlands', 'schoolexamen').fill('0,5');
    await field(page, 'Engels', 'centraal examen').fill('zes');
    await page.focus('#vakkiezer-veld');
    await expectVerdict(page, 'Klopt dit?');
    await page.locator('#vakkiezer a').focus();
    await page.keyboard.press('Tab'); // out of the form
    await page.locator('#foutenlijst').waitFor();
  },
  delen: async (page) => {
    await showExample(page, 'havo');
    await page.click('#delen > summary');
    for (const naam of ['Sam', 'Noor']) {
      await page.getByLabel(said(page, 'Naam van de lijst')).fill(naam);
      await page.getByRole('button', { name: said(page, 'Bewaar'), exact: true }).click();
    }
    await page.getByRole('button', { name: `${said(page, 'Hernoem')} Sam` }).click();
    await page.evaluate(() => { location.hash = '1/kapot'; });
    await page.getByText(said(page, 'Deze link werkt niet')).waitFor();
    await expectVerdict(page, 'Gezakt');
  },
  storing: async (page) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.reload();
    await showExample(page, 'havo');
    await page.locator('#motor button').waitFor();
  },
};

/** The states that the widget, opened by itself, is brought into too. */
export const WIDGETSTANDEN = Object.fromEntries(['leeg', 'gezakt', 'geslaagd', 'twee herkansingen', 'vooruitblik', 'proef', 'bij mij is het anders', 'gebreken', 'storing'].map((stand) => [stand, STANDEN[stand]]));

async function showExample(page, opleiding) {
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.click('#voorbeeld');
}

/** Opens every fold-out. */
export function openAll(page) {
  return page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
}

/** The pages that can be read before the engine is there, one of the rules for each opleiding. */
export const LEESPAGINAS = ['over/', 'regels/', 'vervolg/', 'inbedden/', 'klas/', ...['havo', 'atheneum', 'gymnasium', 'vmbo-tl', 'vmbo-gl', 'vmbo-kb', 'vmbo-bb'].map((opleiding) => `regels/${opleiding}-2027.html`)];
