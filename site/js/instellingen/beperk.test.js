import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, makeRandom } from '../../../tools/browsertest/gegevens.js';
import { findExamen } from '../lijst/catalogus.js';
import { layOut } from '../lijst/indeling.js';
import { limit } from './beperk.js';

const alles = Object.fromEntries(gegevens.opleidingen.map(({ code }) => [code, {}]));
const keuze = (opleiding, jaar = 2027) => ({ opleiding, jaar, soort: 'school', gebied: 'nederland' });
const subjects = (limited, opleiding) => Object.keys(findExamen(limited.gegevens, keuze(opleiding)).vakken);

test('without limits nothing changes', () => assert.deepEqual(limit(gegevens, alles), { gegevens, leeg: [] }));

test('only what is offered is there, in the order of the page', () => {
  const { gegevens: limited, leeg } = limit(gegevens, { 'vmbo-tl': {}, havo: {} });
  assert.deepEqual(limited.opleidingen.map(({ code }) => code), gegevens.opleidingen.map(({ code }) => code).filter((code) => ['havo', 'vmbo-tl'].includes(code)));
  assert.deepEqual(Object.keys(limited.voorbeelden).sort(), ['havo', 'vmbo-tl']);
  assert.deepEqual(leeg, []);
});

test('subjects that everybody has need not be named', () => {
  const limited = limit(gegevens, { havo: { vakken: ['fa', 'ak', 'te'], profielen: ['EM', 'CM', 'NT'], combinatie: ['lit'] } });
  assert.deepEqual(limited.leeg, [{ opleiding: 'havo', profiel: 'NT', uit: ['wid', 'bi', 'nlt', 'in', 'pgtech', 'oo'] }]);
  const have = subjects(limited, 'havo');
  for (const vak of ['ne', 'en', 'ml', 'ckv', 'pws', 'lo', 'wib', 'na', 'sk', 'ec', 'gs', 'fa', 'ak', 'te', 'lit']) assert.ok(have.includes(vak), vak);
  for (const vak of ['du', 'wia', 'beco', 'gds', 'mu']) assert.ok(!have.includes(vak), vak);
});

test('a place that would be empty keeps what can fill it', () => {
  const { gegevens: limited, leeg } = limit(gegevens, { havo: { vakken: ['wia'], profielen: ['CM'] } });
  const talen = ['fa', 'du', 'sp', 'ru', 'it', 'ar', 'tu', 'fries'];
  assert.deepEqual(leeg, [{ opleiding: 'havo', profiel: 'CM', uit: talen }, { opleiding: 'havo', profiel: 'CM', uit: ['ak', 'ec', 'maw', 'pgmaat'] }], 'the second language is a place too, and has subjects now');
  const examen = findExamen(limited, keuze('havo'));
  assert.equal(layOut(examen, 'CM').length, layOut(findExamen(gegevens, keuze('havo')), 'CM').length);
});

test('what a school adds to the combinatiecijfer', () => {
  const parts = (aanbod, jaar) => findExamen(limit(gegevens, { havo: aanbod }).gegevens, keuze('havo', jaar)).schoolOnderdelen;
  assert.deepEqual(parts({}, 2027), ['lit', 'anw', 'gds', 'lv', 'pgtech', 'pgmaat']);
  assert.deepEqual(parts({ combinatie: ['gds', 'lit'] }, 2027), ['lit', 'gds']);
  assert.deepEqual(parts({ combinatie: [] }, 2027), []);
});

test('beroepsgerichte keuzevakken are limited only when some are named', () => {
  const named = (aanbod) => Object.keys(findExamen(limit(gegevens, aanbod).gegevens, keuze('vmbo-bb')).vakken).filter((vak) => vak.startsWith('kv_'));
  const all = named({ 'vmbo-bb': {} }).length;
  assert.ok(all > 100);
  assert.equal(named({ 'vmbo-bb': { vakken: ['fa'] } }).length, all);
  assert.deepEqual(named({ 'vmbo-bb': { vakken: ['kv_mzrg', 'kv_bgl'] } }).sort(), ['kv_bgl', 'kv_mzrg']);
  assert.equal(named({ 'vmbo-bb': { vakken: ['kv_mzrg'] }, 'vmbo-kb': {} }).length, all, 'kb offers them all');
});

test('an example with a subject or profile that is not offered is none', () => {
  assert.deepEqual(Object.keys(limit(gegevens, { havo: { profielen: ['CM'] }, atheneum: {} }).gegevens.voorbeelden), ['atheneum']);
});

test('no place of any exam becomes empty, whatever a school offers, and nothing comes that was not there', () => {
  const random = makeRandom();
  const some = (list) => list.filter(() => random(4) === 0);
  for (let i = 0; i < 60; i++) {
    const whole = gegevens.opleidingen[random(gegevens.opleidingen.length)];
    const profielen = [...new Set([...some(whole.profielen), whole.profielen[random(whole.profielen.length)]])].map(({ code }) => code);
    const aanbod = { [whole.code]: { vakken: some(Object.keys(whole.vakken)), ...(random(2) && { profielen }) } };
    const limited = limit(gegevens, aanbod).gegevens;
    for (let times = 0; times < 10; times++) {
      const exam = { ...keuze(whole.code, gegevens.jaren[random(gegevens.jaren.length)]), soort: whole.soorten[random(whole.soorten.length)], gebied: gegevens.gebieden[random(2)] };
      const [before, after] = [findExamen(gegevens, exam), findExamen(limited, exam)];
      for (const { code } of after.profielen) assert.deepEqual(layOut(after, code).map(({ deel }) => deel), layOut(before, code).map(({ deel }) => deel), JSON.stringify([exam, aanbod, code]));
      for (const [vak, how] of Object.entries(after.vakken)) assert.equal(how, before.vakken[vak]);
      for (const vak of aanbod[whole.code].vakken) assert.equal(Object.hasOwn(after.vakken, vak), Object.hasOwn(before.vakken, vak), vak);
    }
  }
});
