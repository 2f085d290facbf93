import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findExamen, onlyHigher } from './catalogus.js';
import { newRij } from './rangschik.js';
import { toVerzoek } from './verzoek.js';
import { GEWOON } from './voorbeeld.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

/** Everything that can stand in a row at once, of which a request takes what applies. */
const ALLES = { se: '6', ce: '6,0', rv: '7,0', eindcijfer: '8', beoordeling: 'goed' };

/** What is sent of one row, without its subject. */
function sent(exam, vak, row = {}) {
  const lijst = { ...GEWOON, opleiding: 'havo', jaar: 2026, profiel: 'alle', opzij: [], rijen: [newRij({ vak, ...ALLES, ...row })], ...exam };
  const { vak: code, naam, ...rest } = toVerzoek(gegevens, lijst, []).vakken[0];
  return rest;
}

const SE = { se: '6' };
const CE = { ce: '6,0' };
const BOTH = { ...SE, ...CE };
const kb = { opleiding: 'vmbo-kb' };
const staat = { soort: 'staatsexamen' };

for (const [what, exam, vak, row, expected] of [
  ['school: schoolexamen and centraal examen', {}, 'ne', {}, BOTH],
  ['2020: no centraal examen, but a toets', { jaar: 2020 }, 'ne', {}, { ...SE, rv: '7,0' }],
  ['2020, done before: there was one', { jaar: 2020 }, 'ne', { behaald: '2019' }, { ...BOTH, behaald: 2019 }],
  ['2020, by vrijstelling', { jaar: 2020 }, 'ne', { status: 'vrijstelling' }, { vrijstelling: true, eindcijfer: '8', ...CE }],
  ['2024, done in 2020: there was none', { jaar: 2024 }, 'ne', { behaald: '2020' }, { ...SE, behaald: 2020 }],
  ['2020, kunst algemeen has no centraal examen then', { jaar: 2020 }, 'kua', {}, { ...SE, rv: '7,0' }],
  ['kunst algemeen has nothing else in other years', {}, 'kua', {}, CE],
  ['2018, done before every year that we know', { jaar: 2018 }, 'ne', { behaald: '2016' }, { ...BOTH, behaald: 2016 }],
  ['kb, 2021: the profielvak has no cspe', { ...kb, jaar: 2021 }, 'bwi', {}, SE],
  ['kb, 2024, done in 2022: neither', { ...kb, jaar: 2024 }, 'bwi', { behaald: '2022' }, { ...SE, behaald: 2022 }],
  ['kb: the profielvak with the cspe alone', kb, 'bwi', { zonderSe: true }, { alleenCe: true, ...CE }],
  ['kb: another subject never alone', kb, 'ne', { zonderSe: true }, BOTH],
  ['staatsexamen: the centraal examen alone', staat, 'ne', { zonderSe: true }, { alleenCe: true, ...CE }],
  ['staatsexamen kb: the profielvak is brought in', { ...kb, ...staat }, 'bwi', {}, { vrijstelling: true, eindcijfer: '8', ...CE }],
  ['staatsexamen kb: and so is a keuzevak', { ...kb, ...staat }, 'kv_lgd', {}, { vrijstelling: true, eindcijfer: '8' }],
  ['havo 2018: ckv in words', { jaar: 2018 }, 'ckv', {}, { beoordeling: 'goed' }],
  ['havo 2019: ckv with a grade', { jaar: 2019 }, 'ckv', {}, SE],
  ['vrijstelling of a subject in words', { opleiding: 'vmbo-tl' }, 'kv1', { status: 'vrijstelling' }, { vrijstelling: true, beoordeling: 'goed' }],
  ['ontheffing: no grade at all', {}, 'lo', { status: 'ontheffing' }, { ontheffing: true }],
  ['a higher level', {}, 'ne', { niveau: 'vwo' }, { ...BOTH, niveau: 'vwo' }],
  ['a level that is not higher stays behind', { opleiding: 'atheneum' }, 'ne', { niveau: 'vwo' }, BOTH],
  ['a subject that only the higher level has', {}, 'wic', { niveau: 'vwo' }, { ...BOTH, niveau: 'vwo' }],
  ['a resit', {}, 'ne', { herkanst: true }, { ...BOTH, herkanst: true }],
  ['no resit without a centraal examen', {}, 'ml', { herkanst: true }, SE],
  ['no resit of a grade that was brought in', {}, 'ne', { herkanst: true, status: 'vrijstelling' }, { vrijstelling: true, eindcijfer: '8', ...CE }],
  ['the year of the list is nothing else', {}, 'ne', { behaald: '2026' }, BOTH],
]) {
  test(what, () => assert.deepEqual(sent(exam, vak, row), expected));
}

test('what is brought in is sent once there is a grade', () => {
  const rijen = [newRij({ vak: 'bwi' }), newRij({ vak: 'ne', se: '6,0' })];
  const lijst = { ...GEWOON, ...kb, ...staat, jaar: 2026, profiel: 'BWI', opzij: [], rijen };
  assert.deepEqual(toVerzoek(gegevens, lijst, []).vakken.map(({ vak }) => vak), ['ne']);
});

test('an exam is named as far as it is another than that of a school in Nederland', () => {
  const examen = (changed) => toVerzoek(gegevens, { ...GEWOON, opleiding: 'havo', jaar: 2026, profiel: 'NG', rijen: [], opzij: [], ...changed }, []).examen;
  const plain = { jaar: 2026, opleiding: 'havo', profielen: ['NG'], combinatie: [] };
  assert.deepEqual(examen({}), plain);
  assert.deepEqual(examen({ soort: 'vavo', gebied: 'bes', gespreid: true }), { ...plain, soort: 'vavo', gebied: 'bes', gespreid: true });
  assert.deepEqual(examen({ soort: 'staatsexamen', gespreid: true }), { ...plain, soort: 'staatsexamen' }, 'a staatsexamen is never spread');
  assert.ok(!('leerwerktraject' in examen({ soort: 'staatsexamen', opleiding: 'vmbo-bb', leerwerktraject: true })));
});

test('a subject exists where and when the exam has it', () => {
  const has = (exam, vak) => vak in (findExamen(gegevens, { opleiding: 'vmbo-tl', jaar: 2026, soort: 'school', gebied: 'nederland', ...exam })?.vakken ?? {});
  for (const [exam, vak, there] of [
    [{}, 'pap', false], [{ gebied: 'bes' }, 'pap', true],
    [{ opleiding: 'havo' }, 'du_el', false], [{ opleiding: 'havo', gebied: 'bes' }, 'du_el', true], [{ opleiding: 'havo', gebied: 'bes' }, 'pap_el', true],
    [{ jaar: 2024 }, 'pg_dp', false], [{ jaar: 2025 }, 'pg_dp', true], [{ soort: 'staatsexamen' }, 'pg_dp', false],
    [{ opleiding: 'havo' }, 'pgtech', false], [{ opleiding: 'havo', jaar: 2027 }, 'pgtech', true], [{ opleiding: 'havo', jaar: 2027 }, 'pgmaat', true],
    [{}, 'lo', true], [{ soort: 'vavo' }, 'lo', false], [{ soort: 'vavo' }, 'kv1', false], [{ soort: 'staatsexamen' }, 'kv1', false],
    [{ soort: 'vavo', opleiding: 'havo' }, 'ckv', false], [{ soort: 'staatsexamen', opleiding: 'atheneum' }, 'ckv', false],
    [{ soort: 'vavo', opleiding: 'vmbo-kb' }, 'ne', false], // no such exam
  ]) assert.equal(has(exam, vak), there, `${vak} in ${JSON.stringify(exam)}`);
});

test('a higher level offers what the own one has not, and no part of a combinatiecijfer', () => {
  const higher = onlyHigher(gegevens, { opleiding: 'vmbo-tl', jaar: 2026, soort: 'school', gebied: 'nederland' });
  assert.deepEqual([higher.get('na'), higher.get('ltc'), higher.get('ne'), higher.get('ckv'), higher.get('pws')], ['havo', 'vwo', undefined, undefined, undefined]);
});
