import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { fillIn } from '../../../tools/browsertest/kandidaat.js';
import { chooseExam, expectVerdict, field, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const button = (name) => page.getByRole('button', { name: new RegExp(`^Anders bij ${name}`) });
const group = (name) => page.getByRole('group', { name: `Anders bij ${name}` });
const expanded = (name) => button(name).getAttribute('aria-expanded');

async function fresh() {
  await page.goto('about:blank'); // the same address again would keep the list
  await page.goto(calculator.address);
}

/** An exam with the box that gives every row its fold-out. */
async function start(exam = { opleiding: 'havo', profiel: 'EM' }) {
  await fresh();
  await chooseExam(page, exam);
  await page.locator('#situatie summary').click();
  await page.locator('[data-deel="per-vak"] input').check();
}

test('by keyboard: open, say it, close with Escape, and the button says what was said', async () => {
  await start();
  await button('Nederlands').focus();
  await page.keyboard.press('Enter');
  assert.equal(await expanded('Nederlands'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Nederlands, doe je dit vak?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2025');
  await page.keyboard.press('Escape');
  assert.equal(await expanded('Nederlands'), 'false');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'uit 2025');
  assert.equal(await button('Nederlands').getAttribute('aria-label'), 'Anders bij Nederlands: uit 2025');
});

test('without the box a row that says something still shows it', async () => {
  await page.locator('[data-deel="per-vak"] input').uncheck();
  assert.deepEqual(await page.locator('.andersknop').allTextContents(), ['uit 2025']);
});

test('a vrijstelling takes its eindcijfer in the row; back again, the grades are there', async () => {
  await start();
  await field(page, 'Engels', 'schoolexamen').fill('6,5');
  await field(page, 'Engels', 'centraal examen').fill('6,1');
  await button('Engels').click();
  await page.getByLabel('Engels, doe je dit vak?').selectOption('vrijstelling');
  assert.equal(await field(page, 'Engels', 'schoolexamen').count(), 0);
  await field(page, 'Engels', 'eindcijfer').fill('7');
  await page.waitForFunction(() => document.querySelector('tr[data-vak="en"] output')?.textContent === '7');
  assert.equal(await page.getByLabel('Engels, centraal examen van toen').inputValue(), '6,1');
  await page.getByLabel('Engels, doe je dit vak?').selectOption('');
  assert.equal(await field(page, 'Engels', 'schoolexamen').inputValue(), '6,5');
});

test('a gebrek in a closed fold-out opens it and stands below the row', async () => {
  await start({ opleiding: 'havo', profiel: 'EM', jaar: 2026 });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,5');
  await button('Nederlands').click();
  await page.getByLabel('Nederlands, afgesloten in').selectOption('2025');
  await button('Nederlands').click();
  await page.selectOption('[name="/examen/jaar"]', '2024'); // so 2025 is still to come
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await expanded('Nederlands'), 'true');
  assert.equal(await page.getByLabel('Nederlands, afgesloten in').getAttribute('aria-invalid'), 'true');
  await page.locator('.veldfout').filter({ hasText: 'ligt na het examenjaar' }).waitFor();
});

test('an eindcijfer below 4 is said at its field', async () => {
  await start();
  await button('Engels').click();
  await page.getByLabel('Engels, doe je dit vak?').selectOption('vrijstelling');
  await field(page, 'Engels', 'eindcijfer').fill('3');
  await page.keyboard.press('Tab');
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await field(page, 'Engels', 'eindcijfer').getAttribute('aria-invalid'), 'true');
});

test('more toetsen than 2020 allowed are said at their field', async () => {
  const vakken = ['ne', 'en', 'ec'].map((vak) => ({ vak, se: '6,0', rv: '6,5' }));
  await fresh();
  await fillIn(page, { examen: { jaar: 2020, opleiding: 'havo', profielen: ['EM'] }, vakken });
  await page.focus('#vakkiezer-veld');
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await field(page, 'Economie', 'resultaatverbeteringstoets').getAttribute('aria-invalid'), 'true');
});

test('only what a subject can have is asked', async () => {
  await start({ opleiding: 'vmbo-kb', profiel: 'BWI' });
  const asked = async (name) => {
    await button(name).click();
    const labels = await group(name).locator('select, input').evaluateAll((all) => all.map((control) => control.dataset.veld));
    const statuses = await group(name).locator('[data-veld="status"] option').evaluateAll((all) => all.map(({ value }) => value));
    return [labels, statuses];
  };
  assert.deepEqual(await asked('Nederlands'), [['status', 'behaald', 'niveau', 'herkanst'], ['', 'vrijstelling']]);
  assert.deepEqual(await asked('Bouwen, wonen, interieur'), [['status', 'behaald', 'zonderSe', 'herkanst'], ['', 'vrijstelling']]);
  assert.deepEqual(await asked('Lichamelijke opvoeding'), [['status', 'behaald'], ['', 'vrijstelling', 'ontheffing']]);
  assert.deepEqual(await asked('Maatschappijleer'), [['status', 'behaald', 'niveau'], ['', 'vrijstelling']]);
});

test('a subject of a higher level is offered with its level, and comes with it', async () => {
  await start();
  await page.fill('#vakkiezer-veld', 'wiskunde C');
  const option = page.getByRole('option', { name: 'wiskunde C (vwo)' });
  await option.click();
  assert.equal(await button('Wiskunde C').textContent(), 'op vwo', 'there is nothing to choose');
  await page.locator('[data-deel="per-vak"] input').uncheck();
  await page.fill('#vakkiezer-veld', 'Latijn');
  assert.equal(await page.locator('#vakkiezer').getByRole('option').filter({ hasText: 'vwo' }).count(), 0, 'not for whom nothing is otherwise');
});

test('a trial leaves the fold-outs alone, and works on what is there', async () => {
  await fresh();
  const HAVO = [['ne', '6,3', '5,8'], ['en', '6,5', '6,1'], ['wia', '6,0', '5,5'], ['ec', '5,6', '3,2'], ['gs', '6,4', '6,0'], ['fa', '6,6', '6,2'], ['bi', '6,2', '6,0']];
  const vakken = [...HAVO.map(([vak, se, ce]) => ({ vak, se, ce })), { vak: 'ml', se: '6' }, { vak: 'pws', se: '7' }];
  await fillIn(page, { examen: { jaar: 2026, soort: 'staatsexamen', opleiding: 'havo', profielen: ['EM'] }, vakken });
  await expectVerdict(page, 'Gezakt');
  await page.click('#watals');
  assert.equal(await page.locator('.andersknop:visible').count(), 0);
  assert.ok(await page.locator('[name="/examen/soort"]').isDisabled());
  await field(page, 'Economie', 'college-examen').fill('7,0');
  await expectVerdict(page, 'Geslaagd');
  assert.match(await page.textContent('#proef'), /een 7,0 voor economie \(college-examen\)/);
});

test('on a phone nothing sticks out, and axe finds nothing', async () => {
  await start({ opleiding: 'atheneum', profiel: 'EM' });
  for (const name of ['Nederlands', 'Lichamelijke opvoeding']) await button(name).click();
  await page.getByLabel('Nederlands, doe je dit vak?').selectOption('vrijstelling');
  await page.setViewportSize(PHONE);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= room, `${content} px in ${room} px`);
  assert.deepEqual(await axeFaults(page), []);
  const low = await page.locator('.anders select, .anders input[type="text"]').evaluateAll((all) => all.filter((control) => control.getBoundingClientRect().height < 44).length);
  assert.equal(low, 0, 'every field is high enough for a thumb');
});
