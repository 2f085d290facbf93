import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open({ prepare: (fresh) => fresh.clock.setFixedTime(new Date('2026-09-15T12:00:00')) });

const select = (name) => page.locator(`[name="/examen/${name}"]`);
const melding = () => page.textContent('#melding');
const options = (name) => select(name).locator('option').allTextContents();

test('every year with rules can be chosen, the newest first, and those that are over stand apart', async () => {
  assert.deepEqual(await options('jaar'), ['Kies …', '2027', '2026', '2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018']);
  assert.deepEqual(await select('jaar').locator('optgroup[label="Eerder"] option').first().textContent(), '2025', 'this year and the next come first');
});

for (const [day, jaar] of [['2026-07-31', '2026'], ['2026-08-01', '2027'], ['2030-01-01', '']]) {
  test(`on ${day} the exam year is ${jaar || 'left to be chosen'}`, async () => {
    const other = await calculator.open({ prepare: (fresh) => fresh.clock.setFixedTime(new Date(`${day}T12:00:00`)) });
    assert.equal(await other.inputValue('[name="/examen/jaar"]'), jaar);
    if (!jaar) {
      await other.selectOption('[name="/examen/opleiding"]', 'havo');
      await other.selectOption('[name="/examen/profielen"]', 'NG');
      assert.equal(await other.textContent('#uitslag-kop'), 'Kies je examenjaar');
      assert.ok(await other.locator('#lijst').isHidden(), 'no year is taken instead');
    }
    await other.context().close();
  });
}

test('the card says what to choose next; there are no profiles before the opleiding', async () => {
  assert.equal(await page.textContent('#uitslag-kop'), 'Kies je opleiding');
  assert.ok(await select('profielen').isDisabled());
  await select('opleiding').selectOption('havo');
  assert.equal(await page.textContent('#uitslag-kop'), 'Kies je profiel');
  assert.deepEqual(await options('profielen'), ['Kies …', 'Natuur en Techniek', 'Natuur en Gezondheid', 'Economie en Maatschappij', 'Cultuur en Maatschappij', 'Meer dan één, of weet ik niet']);
  await select('profielen').selectOption('NG');
  assert.equal(await page.textContent('#uitslag-kop'), 'Vul je cijfers in');
});

test('another profile keeps every grade that has a place, and sets nothing aside that has one', async () => {
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Biologie', 'schoolexamen').fill('6,1');
  await field(page, 'Biologie', 'centraal examen').fill('5,8');
  await field(page, 'Nederlands', 'schoolexamen').fill('7,0');
  await select('profielen').selectOption('CM');
  assert.equal(await field(page, 'Biologie', 'schoolexamen').inputValue(), '6,1', 'now an extra subject or the free one');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '7,0');
  assert.ok(await page.locator('#melding').isHidden());
  await select('profielen').selectOption('NG');
  assert.equal(await field(page, 'Biologie', 'centraal examen').inputValue(), '5,8');
});

test('another opleiding names what it has no place for, and gives it back', async () => {
  await select('profielen').selectOption('CM');
  await page.fill('#vakkiezer-veld', 'filosofie');
  await page.press('#vakkiezer-veld', 'Enter');
  await field(page, 'Filosofie', 'centraal examen').fill('6,6');
  await select('opleiding').selectOption('vmbo-tl');
  assert.equal(await select('profielen').inputValue(), '', 'tl has no Cultuur en Maatschappij');
  assert.match(await melding(), /Je cijfers zijn bewaard/);
  await select('profielen').selectOption('ZW');
  assert.match(await melding(), /^Opzij gezet.*filosofie \(6,6\)/);
  assert.doesNotMatch(await melding(), /biologie|Nederlands/, 'these have a place');
  assert.equal(await field(page, 'Biologie', 'centraal examen').inputValue(), '5,8');
  await select('opleiding').selectOption('havo');
  await select('profielen').selectOption('CM');
  assert.equal(await field(page, 'Filosofie', 'centraal examen').inputValue(), '6,6');
  assert.ok(await page.locator('#melding').isHidden());
});

test('a judgement that is a grade elsewhere comes back as it was', async () => {
  await chooseExam(page, { opleiding: 'vmbo-gl', profiel: 'GROEN' });
  await field(page, 'Profielwerkstuk', 'beoordeling').selectOption('goed');
  await chooseExam(page, { opleiding: 'havo', profiel: 'NT' });
  await field(page, 'Profielwerkstuk', 'schoolexamen').fill('7');
  await chooseExam(page, { opleiding: 'vmbo-gl', profiel: 'GROEN' });
  assert.equal(await field(page, 'Profielwerkstuk', 'beoordeling').inputValue(), 'goed');
  await chooseExam(page, { opleiding: 'havo', profiel: 'NT' });
  assert.equal(await field(page, 'Profielwerkstuk', 'schoolexamen').inputValue(), '7');
});

test('a CE grade comes back when a choice returns to a subject that has one', async () => {
  const choice = page.getByLabel('Kies je profielvak');
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await choice.last().selectOption('ak');
  await field(page, 'Aardrijkskunde', 'centraal examen').fill('6,2');
  await choice.last().selectOption('nlt');
  assert.equal(await field(page, 'NLT', 'centraal examen').count(), 0);
  await choice.last().selectOption('ak');
  assert.equal(await field(page, 'Aardrijkskunde', 'centraal examen').inputValue(), '6,2');
});

test('a profile that both opleidingen have stays chosen', async () => {
  await chooseExam(page, { opleiding: 'havo', profiel: 'EM' });
  await select('opleiding').selectOption('atheneum');
  assert.equal(await select('profielen').inputValue(), 'EM');
});

test('the leerwerktraject is asked on vmbo-bb only, and its eisen follow', async () => {
  const box = page.getByLabel('Ik volg een leerwerktraject');
  for (const [opleiding, asked] of [['vmbo-kb', false], ['vmbo-bb', true]]) {
    await chooseExam(page, { opleiding, profiel: 'BWI' });
    assert.equal(await box.isVisible(), asked, opleiding);
  }
  await box.check();
  await field(page, 'Nederlands', 'schoolexamen').fill('6,0');
  await page.getByRole('heading', { name: /Leerwerktraject/i }).waitFor();
  await box.uncheck();
  await page.getByRole('heading', { name: /Leerwerktraject/i }).waitFor({ state: 'detached' });
});
