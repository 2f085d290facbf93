import assert from 'node:assert/strict';
import test from 'node:test';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();

/** The number of pages of what would be printed. */
async function countPages(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
}

async function openExample(opleiding, kop) {
  const page = await calculator.open();
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.click('#voorbeeld');
  await expectVerdict(page, kop);
  return page;
}

/** An atheneum list with thirteen graded subjects and as many words below it as there can be. */
async function failAtheneum(page) {
  for (const name of ['spaans', 'filosofie']) {
    await page.fill('#vakkiezer-veld', name);
    await page.keyboard.press('Enter');
  }
  for (const ce of await page.locator('.cijferveld[data-veld="ce"]').all()) await ce.fill('3,9');
  for (const se of await page.locator('.cijferveld[data-veld="se"]').all()) if (await se.inputValue() === '') await se.fill('5,1');
  await expectVerdict(page, 'Gezakt');
}

for (const [what, opleiding, kop, prepare] of [
  ['a havo list', 'havo', 'Gezakt'],
  ['a vmbo-kb list', 'vmbo-kb', 'Nog niet zeker'],
  ['an atheneum list that passes cum laude', 'atheneum', 'Geslaagd, cum laude'],
  ['a failed atheneum list of thirteen subjects and more', 'atheneum', 'Geslaagd, cum laude', failAtheneum],
]) {
  test(`${what} is printed on one A4, with fold-outs open or closed`, async () => {
    const page = await openExample(opleiding, kop);
    await prepare?.(page);
    assert.ok(await page.locator('tr.rij').count() >= 11);
    assert.equal(await countPages(page), 1);
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
    await page.getByRole('button', { name: 'Kopieer de link' }).waitFor();
    assert.equal(await countPages(page), 1);
  });
}

test('on paper stand verdict, list, every eis with its article, the day, the law, the version, and that no rights come of it', async () => {
  const page = await openExample('havo', 'Gezakt');
  await page.pdf();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => document.body.innerText);
  for (const text of ['Gezakt', 'Je hebt drie vijven.', 'Nederlands', 'Combinatiecijfer', 'Vieren en vijven', 'Aan deze berekening kunnen geen rechten worden ontleend', 'Versie ', 'Berekend met de regels van havo-2027.', 'BWBR0045787']) {
    assert.ok(paper.includes(text), text);
  }
  const today = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  assert.ok(paper.includes(`Geprint op ${today}.`));
  const eisen = await page.locator('[data-deel="eisen"] .eis').count();
  assert.equal(await page.locator('[data-deel="eisen"] .bron:visible').filter({ hasText: /^art\. 3\.3\d/ }).count(), eisen);
  assert.ok(await field(page, 'Economie', 'centraal examen').isVisible());
  assert.equal(await page.locator('button:visible, summary:visible').count(), 0, 'nothing to press');
});

test('the day of printing is for paper only', async () => {
  const page = await openExample('havo', 'Gezakt');
  await page.pdf();
  assert.ok(await page.locator('.drukregel').isHidden());
});
