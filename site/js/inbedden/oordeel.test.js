import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens } from '../../../tools/browsertest/gegevens.js';
import { judge } from './oordeel.js';
import { asColor, settingsOf } from './wensen.js';

const names = ({ settings }) => settings.map(([name]) => name);

test('an empty form asks for nothing, and is right', () => {
  const { settings, json, hoogte, fouten } = judge(gegevens, {});
  assert.deepEqual({ settings, json, hoogte, fouten: [...fouten] }, { settings: [], json: '', hoogte: '', fouten: [] });
});

test('what is typed in another way is read', () => {
  assert.deepEqual([asColor('0B5563'), asColor('#ABC'), asColor('red')], ['#0b5563', '#aabbcc', 'red']);
  assert.deepEqual(settingsOf({ 'school-link': 'www.school.nl', 'herkansing-contact': 'a@school.nl', accent: 'abc' }), [
    ['school-link', 'https://www.school.nl'], ['herkansing-contact', 'mailto:a@school.nl'], ['accent', '#aabbcc'],
  ]);
});

test('a name is not made an address', () => {
  const { settings, fouten } = judge(gegevens, { 'school-link': 'school', 'herkansing-contact': 'jan' });
  assert.deepEqual(settings, []);
  assert.match(fouten.get('herkansing-contact'), /^‘jan’ kan hier niet\. Zo kan het wel: mailto:/);
  assert.ok(fouten.has('school-link'));
});

test('a colour that can\'t be read is refused with its ratio, and the rest stays', () => {
  const found = judge(gegevens, { 'school-naam': 'Ons College', accent: '#ffee00' });
  assert.deepEqual(names(found), ['school-naam']);
  assert.match(found.fouten.get('accent'), /het contrast is 1,2, en het moet minstens 4,5 zijn/);
  assert.doesNotMatch(found.json, /ffee00/);
});

test('what is refused is told under the name of its field', () => {
  const wensen = { 'school-link': 'http://school.nl', 'herkansing-contact': 'zomaar wat', radius: '99', hoogte: '12', 'herkansing-deadline': '2027-02-31T12:00', papier: 'geel' };
  const { settings, fouten } = judge(gegevens, wensen);
  assert.deepEqual(settings, []);
  assert.deepEqual([...fouten.keys()].sort(), Object.keys(wensen).sort());
});

test('an opleiding of the start that is not offered is refused, whatever else was', () => {
  const found = judge(gegevens, { opleiding: 'havo', opleidingen: 'atheneum', radius: '99' });
  assert.deepEqual(names(found), ['opleidingen']);
  assert.ok(found.fouten.has('opleiding'));
});

test('the file holds what the address does, and the grades that are kept', () => {
  const { json, fouten } = judge(gegevens, { 'school-naam': 'Ons College', opleidingen: 'havo', combinatie: 'lit', thema: 'licht', 'behouden-vakken': 'ml ckv', 'behouden-vanaf': '6.5' });
  assert.deepEqual([...fouten], []);
  assert.deepEqual(JSON.parse(json), {
    $schema: 'instellingen.schema.json',
    school: { naam: 'Ons College' },
    opleidingen: { havo: { combinatie: ['lit'] } },
    behouden: [{ opleidingen: ['havo'], vakken: ['ml', 'ckv'], vanaf: '6,5' }],
    stijl: { thema: 'licht' },
  });
});

test('grades that are kept need subjects and a grade, and fit in the file alone', () => {
  assert.deepEqual([...judge(gegevens, { 'behouden-vanaf': '6,5' }).fouten.keys()], ['behouden-vakken']);
  assert.deepEqual([...judge(gegevens, { 'behouden-vakken': 'ml' }).fouten], [['behouden-vanaf', 'Vul ook in vanaf welk eindcijfer.']]);
  assert.deepEqual([...judge(gegevens, { 'behouden-vakken': 'ml', 'behouden-vanaf': '11' }).fouten.keys()], ['behouden-vanaf']);
  assert.deepEqual(judge(gegevens, { 'behouden-vakken': 'ml', 'behouden-vanaf': '6,5' }).settings, []);
});
