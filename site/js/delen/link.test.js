import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findExamen, onlyHigher } from '../lijst/catalogus.js';
import { arrange, newRij } from '../lijst/rangschik.js';
import { veldenVan } from '../lijst/velden.js';
import { toVerzoek } from '../lijst/verzoek.js';
import { exampleOf } from '../lijst/voorbeeld.js';
import { decode, encode } from './codec.js';
import { checksum } from './controle.js';
import { deelbaar, staysBehind } from './deelbaar.js';
import { isGedeeld } from './herken.js';
import { receive } from './ontvangen.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

const seed = Number(process.env.SLAAGWIJZER_SEED ?? Date.now() % 1e9);
console.log(`seed ${seed}`);
let state = seed;

/** A random whole number below `most`; the seed repeats them. */
function below(most) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
}

const pick = (list) => list[below(list.length)];
const chance = (percent) => below(100) < percent;
const NAMES = ['', 'Lassen', 'zeil‮en', 'Groen; "en" grond', '=1+1', '<img src=x onerror=alert(1)>', 'keuzevak 1', '花と木 🌱', 'x'.repeat(90), ' '];
const GRADES = ['', '', '6,3', '5.5', '55', '10', '100', '1,0', '7', '9,9', 'zes', '11,5', '6,25', '0'];

/** A list as somebody can have it on the page, with what is typed well and what is not. */
function randomList() {
  const opleiding = pick(gegevens.opleidingen);
  const examen = {
    opleiding: opleiding.code,
    jaar: pick(gegevens.jaren),
    soort: pick(opleiding.soorten),
    gebied: pick(gegevens.gebieden),
    gespreid: chance(20),
    perVak: chance(50),
    leerwerktraject: chance(20),
    profiel: pick(['alle', ...opleiding.profielen.map(({ code }) => code)]),
  };
  const laidOut = arrange(gegevens, { ...examen, rijen: [], opzij: [] });
  for (const rij of laidOut.rijen) if (rij.uit.length > 1 && chance(80)) rij.vak = pick(rij.uit.filter((vak) => !laidOut.rijen.some((other) => other.vak === vak)).concat(rij.vak));
  const more = [...Object.keys(findExamen(gegevens, examen).vakken), ...onlyHigher(gegevens, examen).keys()];
  for (let i = below(4); i > 0; i--) {
    const vak = pick(more);
    if (vak === 'keuzevak' || !laidOut.rijen.some((rij) => rij.vak === vak)) laidOut.rijen.push(newRij({ vak, niveau: onlyHigher(gegevens, examen).get(vak) ?? '', combi: chance(50) }));
  }
  for (const rij of laidOut.rijen) fillIn(rij, findExamen(gegevens, examen));
  return arrange(gegevens, laidOut);
}

function fillIn(rij, examen) {
  for (const veld of ['se', 'ce', 'rv', 'eindcijfer']) rij[veld] = pick(GRADES);
  Object.assign(rij, { beoordeling: pick(['', 'goed', 'voldoende', 'onvoldoende']), naam: pick(NAMES), herkanst: chance(10), zonderSe: chance(10) });
  if (chance(15)) rij.status = examen.ontheffing?.includes(rij.vak) ? 'ontheffing' : 'vrijstelling';
  if (chance(10)) rij.behaald = String(pick([2012, ...gegevens.jaren]));
  if (chance(10) && examen.niveaus.length > 0 && rij.niveau === '') rij.niveau = pick(examen.niveaus);
}

/** All that a request says, in one order. */
function said({ examen, vakken }) {
  const sort = (values) => Object.fromEntries(Object.entries(values).sort());
  return { examen: sort({ ...examen, combinatie: [...examen.combinatie].sort() }), vakken: vakken.map((vak) => JSON.stringify(sort(vak))).sort() };
}

const without = (gedeeld) => JSON.stringify(gedeeld.vakken.map(({ vak, naam, niveau, ...rest }) => rest));

test('10,000 random lists come back as they were, with and without grades', () => {
  let longest = 0;
  for (let i = 0; i < 10_000; i++) {
    const lijst = randomList();
    const withCijfers = i % 4 > 0;
    const shared = deelbaar(gegevens, lijst, withCijfers);
    const fragment = encode(shared);
    longest = Math.max(longest, fragment.length);
    assert.match(fragment, /^1\/[\w~./-]+[0-9a-f]$/, 'only characters that nobody mangles');
    assert.deepEqual(decode(fragment), shared);
    const received = receive(gegevens, fragment);
    assert.equal(typeof received, 'object', `seed ${seed}, list ${i}: ${fragment}`);
    assert.deepEqual(said(deelbaar(gegevens, received, true)), said(shared), `seed ${seed}, list ${i}`);
    if (!withCijfers) assert.match(without(shared), /^\[(\{\},?)*\]$/);
  }
  assert.ok(longest > 300 && longest < 2000, `the longest has ${longest} characters`);
});

test('20,000 random changes give a reason, and never a list', () => {
  const fragments = Array.from({ length: 20 }, () => encode(deelbaar(gegevens, randomList(), true)));
  const alphabet = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~./%"<\u0000é🌱'];
  for (let i = 0; i < 20_000; i++) {
    const fragment = pick(fragments);
    const at = below(fragment.length);
    const to = at + below(fragment.length - at);
    const changed = pick([
      () => fragment.slice(0, at) + pick(alphabet) + fragment.slice(at + 1),
      () => fragment.slice(0, at) + pick(alphabet) + fragment.slice(at),
      () => fragment.slice(0, at) + fragment.slice(at + 1),
      () => fragment.slice(0, at),
      () => fragment.slice(at),
      () => fragment.slice(0, at) + fragment.slice(to),
      () => fragment.slice(0, at) + fragment.slice(at, to) + fragment.slice(at),
      () => fragment.slice(0, at) + [...fragment.slice(at, to)].reverse().join('') + fragment.slice(to),
      () => fragment.slice(0, at) + pick(fragments).slice(at),
      () => fragment.toUpperCase(),
    ])();
    if (fragments.includes(changed)) continue;
    assert.match(String(receive(gegevens, changed)), /^(kapot|nieuwer|te-lang)$/, `seed ${seed}: ${changed}`);
  }
});

/** A fragment with the right checksum, whatever it says. */
const signed = (body) => `${body}/${checksum(body)}`;
const EXAM = '1/ohavo.j2027.pNG.c';

for (const [what, fragment, expected] of [
  ['nothing', '', 'kapot'],
  ['a version of later', signed('2/whatever'), 'nieuwer'],
  ['more than 8 kB', signed(`${EXAM}/${'x'.repeat(9000)}`), 'te-lang'],
  ['more than 40 subjects', signed(`${EXAM}${'/vkeuzevak'.repeat(41)}`), 'kapot'],
  ['no subjects', signed(EXAM), 'kapot'],
  ['a wrong checksum', `${EXAM}/vne.s6-3/00000000`, 'kapot'],
  ['an opleiding that does not exist', signed('1/omavo.j2027.pNG.c/vne'), 'kapot'],
  ['a year that is not known', signed('1/ohavo.j1999.pNG.c/vne'), 'kapot'],
  ['a profile that does not exist', signed('1/ohavo.j2027.pXX.c/vne'), 'kapot'],
  ['two profiles, which the page can not hold', signed('1/ohavo.j2027.pNG~NT.c/vne'), 'kapot'],
  ['no year', signed('1/ohavo.pNG.c/vne'), 'kapot'],
  ['a subject that does not exist', signed(`${EXAM}/vtoveren.s6-3`), 'kapot'],
  ['a subject of another exam', signed(`${EXAM}/vkv_ict.s6`), 'kapot'],
  ['a subject twice', signed(`${EXAM}/vne.s6-3/vne.s7-0`), 'kapot'],
  ['a field twice', signed(`${EXAM}/vne.s6-3.s7-0`), 'kapot'],
  ['a field that is not known', signed(`${EXAM}/vne.z6`), 'kapot'],
  ['fields in another order', signed(`${EXAM}/s6-3.vne`), 'kapot'],
  ['a grade above 10', signed(`${EXAM}/vne.s11`), 'kapot'],
  ['a grade with two decimals', signed(`${EXAM}/vne.s6-25`), 'kapot'],
  ['a grade with an exponent', signed(`${EXAM}/vne.s1e1`), 'kapot'],
  ['a grade that the subject does not have', signed(`${EXAM}/vlo.c6-3`), 'kapot'],
  ['a judgement that does not exist', signed(`${EXAM}/vlo.bgeweldig`), 'kapot'],
  ['a name that is no UTF-8', signed('1/ovmbo-bb.j2027.pZW.c/vkeuzevak.n_w'), 'kapot'],
  ['a name that turns text around', signed('1/ovmbo-bb.j2027.pZW.c/vkeuzevak.n4oCuYQ'), 'kapot'],
  ['a word of the language itself', signed('1/o__proto__.j2027.pNG.c/vconstructor'), 'kapot'],
]) {
  test(`a link with ${what} is refused`, () => assert.equal(receive(gegevens, fragment), expected));
}

test('a judgement, a whole grade and a ten are what they were', () => {
  const received = receive(gegevens, signed(`${EXAM}/vne.s10.c1-0/vml.s7/vlo.bgoed`));
  assert.deepEqual(toVerzoek(gegevens, received, []).vakken.filter(({ se, beoordeling }) => se ?? beoordeling), [{ vak: 'ne', se: '10', ce: '1,0' }, { vak: 'ml', se: '7' }, { vak: 'lo', beoordeling: 'goed' }]);
});

test('a usual list makes a short link', () => assert.ok(encode(deelbaar(gegevens, exampleOf(gegevens, 'havo'), true)).length < 300));

test('a list that is too long for a link makes none', () => {
  const rijen = Array.from({ length: 40 }, (_, i) => newRij({ vak: 'keuzevak', naam: `${i} ${'花'.repeat(58)}` }));
  const list = { ...exampleOf(gegevens, 'vmbo-bb'), rijen };
  assert.equal(encode(deelbaar(gegevens, list, true)), undefined);
  assert.equal(encode({ ...deelbaar(gegevens, list, false), vakken: Array.from({ length: 41 }, () => ({ vak: 'keuzevak' })) }), undefined);
});

test('a place on the page is no list; what is meant to be a list is taken for one, also when it is damaged', () => {
  for (const id of ['', 'uitslag', 'uitslag-kop', 'foutenlijst', 'vakkiezer-hulp']) assert.ok(!isGedeeld(id), id);
  const fragment = encode(deelbaar(gegevens, exampleOf(gegevens, 'havo'), true));
  for (const meant of [fragment, fragment.slice(1), `x${fragment.slice(1)}`, '1', '7/abc', '\n'.repeat(50)]) assert.ok(isGedeeld(meant), meant);
});

test('it is told when something that was typed stays behind', () => {
  const list = (changed) => ({ ...exampleOf(gegevens, 'havo'), rijen: [newRij({ vak: 'ne', se: '6,3', ce: '55', ...changed })] });
  assert.ok(!staysBehind(list({})));
  assert.ok(staysBehind(list({ ce: 'zes' })));
  assert.ok(staysBehind(list({ vak: '' })));
  assert.ok(!staysBehind({ ...list({}), rijen: [newRij({ uit: ['ne', 'en'] })] }));
});

test('the random lists have everything that a list can have', () => {
  const seen = new Set();
  for (let i = 0; i < 500; i++) {
    const lijst = randomList();
    for (const rij of lijst.rijen) for (const veld of veldenVan(gegevens, lijst, rij)) seen.add(veld);
    const { examen, vakken } = deelbaar(gegevens, lijst, true);
    for (const key of [examen, ...vakken].flatMap(Object.keys)) seen.add(key);
  }
  for (const key of ['soort', 'gebied', 'gespreid', 'leerwerktraject', 'naam', 'se', 'ce', 'rv', 'eindcijfer', 'beoordeling', 'alleenCe', 'vrijstelling', 'ontheffing', 'herkanst', 'behaald', 'niveau']) assert.ok(seen.has(key), key);
});
