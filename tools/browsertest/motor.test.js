// The engine dies, does not come, or can't run: the verdict comes all the same, or the page says honestly that it can't.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FAULTS, makeIll, recordRequests } from './motor_ziek.js';
import { chooseExam, expectVerdict, field, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();

for (const [what, fault] of Object.entries(FAULTS)) {
  test(`an engine that ${what} once is replaced, and the request repeated once`, async () => {
    let patient;
    const page = await calculator.open({
      prepare: async (page) => {
        await recordRequests(page);
        patient = await makeIll(page, { fault, times: 1 });
      },
    });
    await page.click('#voorbeeld');
    await expectVerdict(page, 'Gezakt');
    const asked = await page.evaluate(() => window.asked);
    assert.equal(asked.length, 3);
    assert.equal(asked[0], asked[1]);
    assert.match(asked[2], /"herkansing"/, 'what is still possible is asked after that');
    await field(page, 'Nederlands', 'schoolexamen').fill('1');
    await page.waitForFunction(() => window.asked.length === 5);
    assert.equal(patient.spawned, 2, 'the new engine stays');
  });
}

test('an engine that dies every time: an honest message, the grades stay, and the button helps once the engine is well', async () => {
  let patient;
  const page = await calculator.open({ prepare: async (page) => { patient = await makeIll(page, { fault: FAULTS.throws }); } });
  await typeGrade(page, '6,4');
  await expectMessage(page, /vastgelopen.*onze fout.*cijfers staan er nog/, 'Probeer opnieuw');
  assert.equal(patient.spawned, 2, 'not tried for ever');
  await page.click('#motor button');
  await page.waitForFunction(() => document.querySelector('#motor button'));
  await expectMessage(page, /vastgelopen/, 'Probeer opnieuw');
  patient.heal();
  await page.click('#motor button');
  await expectVerdict(page, 'Nog niet zeker');
  assert.ok(await page.locator('#motor').isHidden(), 'the message goes');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
});

test('an engine that died every time is tried again at the next key', async () => {
  let patient;
  const page = await calculator.open({ prepare: async (page) => { patient = await makeIll(page, { fault: FAULTS.throws }); } });
  await typeGrade(page, '6,4');
  await expectMessage(page, /vastgelopen/, 'Probeer opnieuw');
  patient.heal();
  await field(page, 'Nederlands', 'schoolexamen').fill('3');
  await expectVerdict(page, 'Nog niet zeker');
  assert.ok(await page.locator('#motor').isHidden());
});

test('an engine of another version: the page asks to be loaded again, and keeps the grades', async () => {
  let patient;
  const page = await calculator.open({ prepare: async (page) => { patient = await makeIll(page, { build: 'other' }); } });
  await typeGrade(page, '6,4');
  await expectMessage(page, /nieuwe versie/, 'Opnieuw laden');
  await expectVerdict(page, 'Dat lukt nu niet');
  patient.heal();
  await page.click('#motor button');
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
});

for (const [what, reply] of Object.entries({
  'can\'t be reached': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, body: '' }),
  'is damaged': (route) => route.fulfill({ contentType: 'application/wasm', body: 'no engine' }),
})) {
  test(`an engine that ${what}: a message, the grades stay, and trying again works`, async () => {
    const page = await calculator.open({ prepare: (page) => page.route('**/*.wasm', reply) });
    await typeGrade(page, '6,4');
    await expectMessage(page, /niet worden opgehaald.*internet/, 'Probeer opnieuw');
    await expectVerdict(page, 'Dat lukt nu niet');
    await page.unroute('**/*.wasm');
    await page.click('#motor button');
    await expectVerdict(page, 'Nog niet zeker');
    assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
  });
}

for (const type of ['application/wasm; charset=utf-8', 'application/octet-stream']) {
  test(`an engine that is served as ${type} works`, async () => {
    const page = await calculator.open({
      prepare: (page) => page.route('**/*.wasm', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
      }),
    });
    await page.click('#voorbeeld');
    await expectVerdict(page, 'Gezakt');
  });
}

for (const missing of ['WebAssembly', 'Worker']) {
  test(`a browser without ${missing}: a clear message, the grades stay, and the rules can be read`, async () => {
    const page = await calculator.open({ prepare: (page) => page.addInitScript((name) => delete window[name], missing) });
    assert.match(await page.textContent('#motor'), /browser is te oud.*ander apparaat.*regels lezen/, 'said before anything is typed');
    await typeGrade(page, '6,4');
    await expectVerdict(page, 'Dat lukt nu niet');
    assert.match(await page.textContent('.reden'), /browser is te oud/);
    await page.getByRole('link', { name: 'Regels', exact: true }).click();
    assert.equal(await page.textContent('h1'), 'De regels');
    await page.goBack();
    assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
  });
}

test('without JavaScript the page says so, shows no form that does nothing, and the rules can be read', async () => {
  const page = await calculator.open({ javaScriptEnabled: false });
  assert.ok(await page.locator('noscript .kaart-fout').isVisible());
  assert.ok(await page.locator('#formulier').isHidden(), 'the form is gone');
  assert.ok(await page.locator('#uitslag').isHidden(), 'the card that promises a verdict is gone');
  await page.click('noscript a');
  await page.getByRole('link', { name: 'havo, School: Europees Nederland, examenjaar 2027', exact: true }).click();
  assert.match(await page.textContent('h1'), /havo in 2027/);
  assert.match(await page.textContent('main'), /5,5/);
});

test('in a burst of 200 keystrokes only the newest is ever shown, and the last is right', async () => {
  const page = await calculator.open({ prepare: recordRequests });
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  const input = await field(page, 'Nederlands', 'schoolexamen').elementHandle();
  const shown = await page.evaluate(typeBurst, input);
  const asked = await page.evaluate(() => window.asked);
  assert.ok(asked.length < 150, `the engine was asked ${asked.length} times`);
  const ce = 10 * Number(JSON.parse(asked.at(-1)).vakken.find(({ vak }) => vak === 'ne').ce.replace(',', '.'));
  for (const { tenths, eindcijfer } of shown) assert.equal(eindcijfer, `${Math.floor((tenths + ce + 10) / 20)}`, `shown while ${tenths} tenths was in the field`);
  assert.equal(shown.at(-1).tenths, 10);

  const slow = await calculator.open();
  await slow.click('#voorbeeld');
  await expectVerdict(slow, 'Gezakt');
  await field(slow, 'Nederlands', 'schoolexamen').fill('1,0');
  await slow.waitForFunction((wanted) => document.querySelector('tr[data-vak="ne"] output').textContent === wanted, shown.at(-1).eindcijfer);
  for (const part of ['.kaart', '[data-deel="onderbouwing"]', '#lijst']) assert.equal(await page.innerText(part), await slow.innerText(part));
});

/** Runs in the page: types 200 grades in bursts of ten, and keeps which eindcijfer was shown while which grade was in the field. */
async function typeBurst(input) {
  const shown = [];
  const output = document.querySelector(`output[data-eindcijfer="${input.closest('tr').dataset.sleutel}"]`);
  const tenths = () => Math.round(10 * Number(input.value.replace(',', '.')));
  new MutationObserver(() => shown.push({ tenths: tenths(), eindcijfer: output.textContent })).observe(output, { childList: true });
  for (let i = 1; i <= 200; i++) {
    input.value = i === 200 ? '1,0' : (((i * 37) % 91) / 10 + 1).toFixed(1).replace('.', ',');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, 700));
  return shown;
}

async function typeGrade(page, grade) {
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill(grade);
}

/** Waits for what the page says about its engine, with its button. */
async function expectMessage(page, text, button) {
  await page.locator('#motor button').waitFor();
  assert.match(await page.textContent('#motor p'), text);
  assert.equal(await page.textContent('#motor button'), button);
}
