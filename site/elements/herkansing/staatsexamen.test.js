// The resits of the staatsexamen, and the many pairs of 2021 and 2022.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { fillIn } from '../../../tools/browsertest/kandidaat.js';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const card = page.locator('#herkansing');
const part = (name) => card.locator(`[data-deel="${name}"]`);

const HAVO = { ne: ['6,3', '5,8'], en: ['6,5', '6,1'], wia: ['6,0', '5,5'], ec: ['5,6', '3,2'], gs: ['6,4', '6,0'], fa: ['6,6', '6,2'], bi: ['6,2', '6,0'], ml: ['6'], pws: ['7'] };

async function show(examen, cijfers, kop = 'Gezakt') {
  await page.goto('about:blank');
  await page.goto(calculator.address);
  const vakken = Object.entries(cijfers).map(([vak, [se, ce]]) => ({ vak, se, ce }));
  if (!examen.soort) vakken.push({ vak: 'lo', beoordeling: 'goed' });
  await fillIn(page, { examen: { opleiding: 'havo', profielen: ['EM'], ...examen }, vakken });
  await expectVerdict(page, kop);
}

test('from 2021 whole subjects are done again: which can be enough, and no grade is promised', async () => {
  await show({ jaar: 2026, soort: 'staatsexamen' }, HAVO);
  await part('zin').getByText('economie').waitFor();
  assert.equal(await part('vakken').locator('.sprong').count(), 0);
  assert.doesNotMatch(await card.innerText(), /0,0|undefined|\+10/);
  assert.ok(await page.locator('#drempels').isHidden(), 'there is no scale of grades');
  assert.deepEqual(await axeFaults(page), []);
});

test('two subjects that only together can be enough are named, without a chart', async () => {
  // Two threes: no subject alone lifts both.
  await show({ jaar: 2026, soort: 'staatsexamen' }, { ...HAVO, ec: ['3,0', '3,0'], gs: ['3,0', '3,0'] });
  await part('zin').getByText('economie en geschiedenis allebei').waitFor();
  assert.ok(await part('twee').isHidden(), 'the only pair is said already');
  assert.equal(await part('paren').locator('svg').count(), 0);
});

test('in 2019 a college-examen and a centraal examen: the nearest in sight, the rest folded, pairs to choose from', async () => {
  await show({ jaar: 2019, soort: 'staatsexamen' }, HAVO);
  assert.equal(await part('vakken').locator('> li').count(), 5);
  assert.equal(await part('vakken').locator('.naam').first().textContent(), 'economie (college-examen)');
  await part('meer-kop').click();
  assert.ok((await part('meer-vakken').locator('> li').count()) > 5);
  const names = await page.locator('#drempels .vakkop .naam').allTextContents();
  assert.equal(new Set(names).size, names.length, 'every scale has a name of its own');
  assert.ok(names.includes('economie, college-examen'));
});

test('in 2021 two subjects are chosen, with one chart', async () => {
  // With one left out six CE's need 33,0. One ten and five times 4,5 is 32,5; of any two subjects it is within reach.
  const cijfers = Object.fromEntries(['ne', 'en', 'wia', 'ec', 'gs', 'fa', 'bi'].map((vak) => [vak, ['7,0', '4,5']]));
  await show({ jaar: 2021 }, { ...cijfers, ml: ['6'], ckv: ['6'], pws: ['7'] });
  await part('paren').locator('> li').first().waitFor();
  const [first, second] = [0, 1].map((i) => card.locator('.paarkeuze select').nth(i));
  assert.equal(await first.locator('option').count(), 7);
  for (const name of ['Engels', 'biologie']) {
    await first.selectOption(name);
    assert.ok(!(await second.locator('option').allTextContents()).includes(name), 'not with itself');
    const other = await second.inputValue();
    assert.equal(await part('paren').locator('> li').count(), 1);
    assert.match(await part('paren').locator('summary').first().textContent(), new RegExp(`${name}.*${other}|${other}.*${name}`, 'i'));
    assert.ok((await part('paren').locator('svg').count()) === 1);
  }
  await field(page, 'Nederlands', 'schoolexamen').fill('7,1');
  await expectVerdict(page, 'Gezakt');
  assert.equal(await first.inputValue(), 'biologie', 'what was chosen stays chosen');
});
