// What the pure modules say on an English page.
import assert from 'node:assert/strict';
import test from 'node:test';

// The language is read once, when the first module asks for it.
globalThis.document = /** @type {any} */ ({ documentElement: { lang: 'en' } });
const { fromTenths, toTenths, toText } = await import('./tienden.js');
const { asWritten, readGrade, showGrade } = await import('./lijst/cijfer.js');
const { changesOf, outcomeText } = await import('./lijst/verschil.js');
const { setAsideText } = await import('./lijst/opzij.js');
const { newRij } = await import('./lijst/rangschik.js');
const { describe } = await import('../elements/punten/zinnen.js');
const { bestWay } = await import('../elements/herkansing/kort.js');
const { shortPlace } = await import('../elements/eisen/artikel.js');
const { summaryOf } = await import('../elements/anders/knop.js');

const gegevens = /** @type {any} */ ({ vakken: { fa: { naam: 'French' }, lo: { naam: 'physical education' } } });

test('a grade is written with a point, however it comes', () => {
  assert.deepEqual(['5.4', '5,4'].map(toText), ['5.4', '5.4']);
  for (let tenths = 10; tenths <= 100; tenths++) assert.equal(toTenths(fromTenths(tenths)), tenths);
  assert.equal(fromTenths(54), '5.4');
});

test('a comma and a point are both understood, and a grade is kept in one spelling whatever the language', () => {
  for (const typed of ['6.3', '6,3', '63']) {
    assert.equal(readGrade(typed), '6,3');
    assert.equal(showGrade(typed), '6.3');
  }
  assert.deepEqual(['6.25', '6,25', '10', '100', 'abc', ''].map(showGrade), ['6.25', '6.25', '10', '10.0', 'abc', '']);
  assert.deepEqual(asWritten({ vak: 'fa', naam: '1,2', se: '6,3', ce: '3,25' }), { vak: 'fa', naam: '1,2', se: '6.3', ce: '3.25' });
});

test('a trial is told with its grades and its judgements', () => {
  const [rij, lo] = [newRij({ vak: 'fa', se: '6,0', ce: '5,0' }), newRij({ vak: 'lo', beoordeling: 'goed' })];
  const lijst = /** @type {any} */ ({ rijen: [rij, lo] });
  const proef = { ...lijst, rijen: [{ ...rij, ce: '6,5', se: '' }, { ...lo, beoordeling: 'onvoldoende' }] };
  const changes = changesOf(gegevens, lijst, proef);
  assert.deepEqual(changes, ['no grade for French (school exam)', '6.5 for French (central exam)', 'insufficient for physical education']);
  const reply = (kop, gemiddelde) => /** @type {any} */ ({ uitleg: { kop }, ceGemiddelde: { gemiddelde } });
  assert.equal(outcomeText(['a', 'b', 'c'], reply('Not passed', '5.42'), reply('Not passed', '5.53')), 'With a, b and c: still not passed. Mean of the central exams 5.53, now 5.42.');
});

test('what is set aside is named with its grades', () => {
  const opzij = [newRij({ vak: 'fa', se: '6,0', ce: '5.5' }), newRij({ beoordeling: 'goed' })];
  assert.match(setAsideText(gegevens, /** @type {any} */ ({ opzij, rijen: [newRij()] })), /: French \(6\.0 and 5\.5\), a subject without a name \(good\)\./);
});

test('points tell the grade, the verdict and how far the next one is', () => {
  const row = (punten, uitslag) => ({ punten, cijfer: `${punten + 1}.0`, uitslag, cumLaude: 'nee' });
  const omzetting = /** @type {any} */ ({ schaal: 2, nterm: '1.0', rijen: [row(0, 'afgewezen'), row(1, 'geslaagd'), row(2, 'geslaagd')], omslag: [{ punten: 1, uitslag: 'geslaagd' }] });
  assert.equal(describe(omzetting, 0).join(' '), 'With 0 of the 2 points you have 1.0. With that you have not passed. 1 point more, and you pass.');
  assert.equal(describe(omzetting, 2).join(' '), 'With 2 of the 2 points you have 3.0. With that you pass. You have 1 point to spare: with 1 point you pass too.');
  assert.equal(describe({ ...omzetting, nterm: null }, undefined).join(' '), 'From 1 of the 2 points on you pass with every N-term.');
});

test('the best way out, the place of an eis and what is otherwise are short', () => {
  assert.equal(bestWay(/** @type {any} */ ({ vakken: [{ naam: 'French', nodig: '5.6' }], paren: [] })), 'French 5.6 is enough');
  assert.equal(shortPlace(/** @type {any} */ ({ artikel: '3.34', lid: '1', onderdeel: 'a' })), 'art. 3.34 paragraph 1 under a');
  assert.equal(summaryOf(newRij({ status: 'vrijstelling', behaald: '2025', niveau: 'vwo', herkanst: true })), 'exemption, from 2025, at vwo, already resat');
});
