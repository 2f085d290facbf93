import assert from 'node:assert/strict';
import test from 'node:test';
import { fillIn } from '../../../tools/browsertest/kandidaat.js';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open({ prepare: (fresh) => fresh.clock.setFixedTime(new Date('2026-11-15T12:00:00')) });

const root = page.locator('#situatie');
const summary = root.locator('summary');
const isOpen = () => root.locator('details').evaluate(({ open }) => open);
const soort = (value) => page.selectOption('[name="/examen/soort"]', value);
const gebied = (value) => page.selectOption('[name="/examen/gebied"]', value);
const jaar = (value) => page.selectOption('[name="/examen/jaar"]', String(value));
const offered = () => page.locator('[name="/examen/opleiding"] option').evaluateAll((all) => all.map(({ value }) => value).filter(Boolean));
const melding = () => page.textContent('#melding');

/** The columns of the list, as a screen reader finds them. */
function columns() {
  return page.locator('#lijst thead th').evaluateAll((all) => all.map((th) => {
    const copy = th.cloneNode(true);
    copy.querySelectorAll('[hidden]').forEach((hidden) => hidden.remove());
    return copy.textContent;
  }));
}

async function fresh() {
  await page.goto('about:blank'); // the same address again would keep the list
  await page.goto(calculator.address);
  assert.ok(!(await isOpen()), 'closed for everybody who comes');
}

test('an ordinary candidate sees one closed line, and no row that offers anything', async () => {
  await fresh();
  assert.ok((await root.boundingBox()).height < 60);
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  assert.equal(await page.locator('.andersknop').count(), 0);
  assert.deepEqual(await columns(), ['Vak', 'SE, schoolexamen', 'CE, centraal examen', 'Eindcijfer']);
  for (const gone of ['college', 'rv', 'zonder-ce']) assert.equal(await page.locator(`[data-kop="${gone}"]:visible`).count(), 0, gone);
});

test('with the keyboard: open it, choose, close it, and read in one line what was chosen', async () => {
  await fresh();
  await summary.focus();
  await page.keyboard.press('Enter');
  assert.ok(await isOpen());
  await page.keyboard.press('Tab');
  await page.keyboard.type('staats');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bon');
  await summary.focus();
  await page.keyboard.press('Enter');
  assert.equal(await root.locator('.kort').textContent(), 'staatsexamen, Bonaire, Sint Eustatius of Saba');
  await page.reload();
  assert.equal(await root.locator('.kort').textContent(), 'staatsexamen, Bonaire, Sint Eustatius of Saba', 'also after a reload');
  assert.equal(await page.inputValue('[name="/examen/soort"]'), 'staatsexamen');
});

test('the link below the list opens it, and puts the cursor there', async () => {
  await fresh();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await page.getByRole('link', { name: 'Bij mij is het anders' }).click();
  assert.ok(await isOpen());
  assert.ok(await summary.evaluate((element) => element === document.activeElement));
});

test('a vavo has four opleidingen; another one goes, is named, and its grades come back', async () => {
  await fresh();
  await chooseExam(page, { opleiding: 'vmbo-kb', profiel: 'BWI' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,4');
  await field(page, 'Bouwen, wonen, interieur', 'cspe').fill('5,9');
  await summary.click();
  await soort('vavo');
  assert.deepEqual(await offered(), ['havo', 'atheneum', 'gymnasium', 'vmbo-tl']);
  assert.equal(await page.inputValue('[name="/examen/opleiding"]'), '');
  assert.match(await melding(), /^Op het vavo kun je geen vmbo-kb.* doen\. Je cijfers zijn bewaard\./);
  await soort('school');
  await chooseExam(page, { opleiding: 'vmbo-kb', profiel: 'BWI' });
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
  assert.equal(await field(page, 'Bouwen, wonen, interieur', 'cspe').inputValue(), '5,9');
});

test('through every soort, gebied and year nothing typed is lost', async () => {
  await fresh();
  const vakken = [{ vak: 'ne', se: '6,3', ce: '5,8' }, { vak: 'ckv', se: '7' }, { vak: 'lo', beoordeling: 'goed' }, { vak: 'ml', se: '6' }];
  await fillIn(page, { examen: { jaar: 2027, opleiding: 'havo', profielen: ['EM'] }, vakken });
  await summary.click();
  for (const kind of ['vavo', 'staatsexamen']) {
    await soort(kind);
    assert.match(await melding(), /Opzij gezet.*CKV \(7\).*lichamelijke opvoeding \(goed\)/i, kind);
    for (const name of ['CKV', 'Lichamelijke opvoeding']) assert.equal(await page.locator(`tr[data-naam="${name}"]`).count(), 0, `${kind} has no ${name}`);
  }
  await gebied('bes');
  await jaar(2020);
  assert.equal(await field(page, 'Nederlands', 'college-examen').inputValue(), '6,3');
  assert.equal(await field(page, 'Nederlands', 'centraal examen').count(), 0);
  await soort('school');
  await jaar(2018);
  await page.getByLabel('CKV, beoordeling').selectOption('voldoende');
  await gebied('nederland');
  await jaar(2027);
  assert.equal(await field(page, 'Nederlands', 'centraal examen').inputValue(), '5,8');
  assert.equal(await field(page, 'CKV', 'schoolexamen').inputValue(), '7');
  assert.equal(await field(page, 'Lichamelijke opvoeding', 'beoordeling').inputValue(), 'goed');
  assert.ok(await page.locator('#melding').isHidden());
  await jaar(2018);
  assert.equal(await page.getByLabel('CKV, beoordeling').inputValue(), 'voldoende');
});

test('a staatsexamen has a college-examen, for the eye and for a screen reader', async () => {
  await fresh();
  await chooseExam(page, { opleiding: 'havo', profiel: 'EM' });
  await summary.click();
  await soort('staatsexamen');
  assert.deepEqual(await columns(), ['Vak', 'College-examen', 'CE, centraal examen', 'Eindcijfer']);
  assert.equal(await page.getByLabel('Nederlands, schoolexamen').count(), 0);
  assert.equal(await page.getByRole('textbox', { name: 'Nederlands, college-examen' }).count(), 1);
  assert.ok(await page.locator('[name="/examen/gespreid"]').isHidden(), 'it is done in parts anyway');
});

test('in 2020 there is a toets where other years have a centraal examen', async () => {
  await fresh();
  await chooseExam(page, { opleiding: 'havo', jaar: 2020, profiel: 'EM' });
  assert.equal(await page.getByLabel('Nederlands, centraal examen').count(), 0);
  assert.equal(await page.getByRole('textbox', { name: 'Nederlands, resultaatverbeteringstoets' }).count(), 1);
  assert.ok(await page.getByText('In 2020 was er geen centraal examen.').isVisible());
  assert.equal(await page.locator('.puntenknop').count(), 0);
});

test('on the BES there are other subjects, and a kind word on CXC', async () => {
  await fresh();
  await chooseExam(page, { opleiding: 'vmbo-tl', profiel: 'TECHNIEK' });
  const options = () => page.getByLabel('Kies je vrije vak').first().locator('option').allTextContents();
  assert.ok(!(await options()).includes('Papiaments'));
  await summary.click();
  assert.ok(await root.getByText('CXC').isHidden());
  await gebied('bes');
  assert.ok((await options()).includes('Papiaments'));
  assert.match(await root.locator('[data-deel="bes"]').innerText(), /Saba of Sint Eustatius.*CXC/);
});

test('the example keeps the kind of exam', async () => {
  await fresh();
  await summary.click();
  await soort('vavo');
  await page.click('#voorbeeld');
  assert.equal(await page.inputValue('[name="/examen/soort"]'), 'vavo');
  await expectVerdict(page, 'Gezakt'); // three fives, as at school
});
