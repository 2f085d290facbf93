import assert from 'node:assert/strict';
import test from 'node:test';
import { checksum } from '../../js/delen/controle.js';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const signed = (body) => `#${body}/${checksum(body)}`;
const SHARED = signed('1/ohavo.j2026.pEM.c/vne.s6-3.c5-8/ven.s7-1.c6-6/vlo.bgoed');
const NAMED = signed(`1/ovmbo-bb.j2027.pZW.c/vkeuzevak.n${btoa('<img src=x onerror=alert(1)>').replaceAll('=', '')}.s6`);

const banner = (page) => page.locator('#gedeeld');
const nederlands = (page) => field(page, 'Nederlands', 'schoolexamen').inputValue();
const expectBanner = (page, text) => page.locator('#gedeeld', { hasText: text }).waitFor();

/** A calculator with a list of one's own, to which a link is opened in the same tab. */
async function openOwn(hash) {
  const page = await calculator.open();
  await page.click('#voorbeeld');
  await field(page, 'Nederlands', 'schoolexamen').fill('8,8');
  await expectVerdict(page, 'Gezakt');
  await page.evaluate((fragment) => { location.hash = fragment; }, hash);
  return page;
}

test('a shared list is shown, is said to be one, and leaves the address', async () => {
  const page = await calculator.open({ path: SHARED });
  await expectBanner(page, 'Dit is een gedeelde lijst');
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await nederlands(page), '6,3');
  assert.equal(await page.inputValue('[name="/examen/jaar"]'), '2026');
  assert.equal(page.url(), calculator.address);
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await nederlands(page), '6,3', 'from here on it is the list of this tab');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test('a list without grades asks for them', async () => {
  const page = await calculator.open({ path: signed('1/ohavo.j2026.pEM.c/vne/ven') });
  await expectBanner(page, 'Vul je eigen cijfers in');
  await expectVerdict(page, 'Vul je cijfers in');
});

test('a list of one’s own is not replaced without asking', async () => {
  const page = await openOwn(SHARED);
  await expectBanner(page, 'Je eigen lijst staat er nog.');
  assert.equal(await nederlands(page), '8,8');
  assert.equal(page.url(), calculator.address);
  await banner(page).getByRole('button', { name: 'Houd mijn lijst' }).click();
  assert.equal(await nederlands(page), '8,8');
  await page.reload();
  await expectVerdict(page, 'Gezakt');
  assert.equal(await nederlands(page), '8,8');
  assert.ok(await banner(page).isHidden());
});

test('who wants to see the shared list can have the own one back', async () => {
  const page = await openOwn(SHARED);
  await banner(page).getByRole('button', { name: 'Toon de gedeelde lijst' }).click();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await nederlands(page), '6,3');
  assert.ok(await page.evaluate(() => document.querySelector('#gedeeld').contains(document.activeElement)), 'the focus stays here');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectVerdict(page, 'Gezakt');
  assert.equal(await nederlands(page), '8,8');
});

test('a link that is opened while grades are tried leaves the real list alone', async () => {
  const page = await calculator.open();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  await page.click('#watals');
  await field(page, 'Economie', 'centraal examen').fill('5,4');
  await page.evaluate((fragment) => { location.hash = fragment; }, SHARED);
  await banner(page).getByRole('button', { name: 'Toon de gedeelde lijst' }).click();
  assert.ok(await page.locator('#proef').isHidden());
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectVerdict(page, 'Gezakt');
  assert.equal(await field(page, 'Economie', 'centraal examen').inputValue(), '5,1');
});

test('a name in a link is text', async () => {
  const page = await calculator.open({ path: NAMED });
  await expectBanner(page, 'gedeelde lijst');
  assert.equal(await page.locator('.naamveld').first().inputValue(), '<img src=x onerror=alert(1)>');
  assert.equal(await page.locator('#formulier img').count(), 0);
});

for (const [what, hash, text] of [
  ['cut off', SHARED.slice(0, -12), 'Deze link werkt niet'],
  ['cut off before the first subject', '#1/ohavo', 'Deze link werkt niet'],
  ['changed in one grade', SHARED.replace('s6-3', 's9-3'), 'Deze link werkt niet'],
  ['without its beginning', `#${SHARED.slice(4)}`, 'Deze link werkt niet'],
  ['in capitals', `#${SHARED.slice(1).toUpperCase()}`, 'Deze link werkt niet'],
  ['encoded once more', `#${encodeURIComponent(SHARED.slice(1))}`, 'Deze link werkt niet'],
  ['of an exam that does not exist', signed('1/ohavo.j1066.pEM.c/vne.s6-3'), 'Deze link werkt niet'],
  ['with a grade that can not be', signed('1/ohavo.j2026.pEM.c/vne.s12-3'), 'Deze link werkt niet'],
  ['with a script', signed('1/ohavo.j2026.pEM.c/vjavascript:alert(1)'), 'Deze link werkt niet'],
  ['of a later version', signed('2/x'), 'nieuwere versie'],
  ['without end', `#1/${'x'.repeat(9000)}`, 'Deze link is te lang'],
]) {
  test(`a link ${what} gives a kind word and an empty form`, async () => {
    const page = await calculator.open({ path: hash });
    await expectBanner(page, text);
    await expectVerdict(page, 'Kies je opleiding');
    assert.equal(await page.locator('tr.rij').count(), 0);
    assert.equal(page.url(), calculator.address);
    await banner(page).getByRole('button', { name: 'Sluit' }).click();
    assert.ok(await banner(page).isHidden());
  });
}

test('a link that can not be read leaves a list of one’s own alone', async () => {
  const page = await openOwn('#1/ohavo');
  await expectBanner(page, 'Deze link werkt niet');
  assert.equal(await nederlands(page), '8,8');
});

test('a place on the page is no list', async () => {
  const page = await calculator.open({ path: '#uitslag' });
  await expectVerdict(page, 'Kies je opleiding');
  assert.ok(await banner(page).isHidden());
  assert.match(page.url(), /#uitslag$/);
});
