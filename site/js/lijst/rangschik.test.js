import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findExamen } from './catalogus.js';
import { setAsideText } from './opzij.js';
import { arrange, isFilled, newRij } from './rangschik.js';
import { GEWOON } from './voorbeeld.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

const empty = (exam) => arrange(gegevens, { ...GEWOON, jaar: 2027, rijen: [], opzij: [], ...exam });
const move = (lijst, exam) => arrange(gegevens, { ...lijst, ...exam });
const row = (lijst, vak) => lijst.rijen.find((rij) => rij.vak === vak);

/** Fills rows of a list in, and adds the subjects that have none. */
function fillIn(lijst, grades) {
  const rijen = lijst.rijen.map((rij) => ({ ...rij, ...grades[rij.vak] }));
  const added = Object.entries(grades).filter(([vak]) => !row(lijst, vak)).map(([vak, grade]) => newRij({ vak, ...grade }));
  return move({ ...lijst, rijen: [...rijen, ...added] }, {});
}

/** Everything that was typed, wherever it stands now. */
function typed(rijen) {
  return rijen.filter(isFilled).map(({ vak, naam, se, ce, beoordeling, combi, ...rest }) => {
    const anders = [rest.rv, rest.status, rest.eindcijfer, rest.behaald, rest.niveau, rest.herkanst, rest.zonderSe].filter(Boolean);
    return [vak, naam, se, ce, beoordeling, combi, ...anders].join('|');
  }).sort();
}

test('an exam that is not chosen yet has no rows, and loses none', () => {
  const full = fillIn(empty({ opleiding: 'havo', profiel: 'NG' }), { ne: { se: '6' } });
  for (const nothing of [{ opleiding: '' }, { profiel: '' }, { jaar: 0 }, { opleiding: 'mbo' }]) {
    const without = move(full, nothing);
    assert.deepEqual(without.rijen, []);
    assert.deepEqual(typed(without.opzij), typed(full.rijen));
    assert.deepEqual(typed(move(without, { opleiding: 'havo', profiel: 'NG', jaar: 2027 }).rijen), typed(full.rijen));
  }
});

test('a subject that a profile has takes its place there, and is an extra subject where the profile has none', () => {
  const nt = fillIn(empty({ opleiding: 'havo', profiel: 'NT' }), { na: { se: '6,1', ce: '5,9' } });
  assert.equal(row(nt, 'na').deel, 'profiel');
  const cm = move(nt, { profiel: 'CM' });
  assert.deepEqual([row(cm, 'na').deel, row(cm, 'na').se, row(cm, 'na').ce], ['vrij', '6,1', '5,9']);
  const withFree = move(fillIn(cm, { ec: { se: '7' }, wia: { se: '5' } }), {});
  assert.deepEqual(['ec', 'na', 'wia'].map((vak) => row(withFree, vak).deel), ['profiel', 'vrij', 'extra']);
  assert.equal(row(move(withFree, { profiel: 'NT' }), 'na').deel, 'profiel');
});

test('what does not exist in the other opleiding is set aside by name, and comes back', () => {
  const vwo = fillIn(empty({ opleiding: 'gymnasium', profiel: 'EM' }), { ltc: { se: '7,5', ce: '6,0' }, ne: { se: '6' } });
  const havo = move(vwo, { opleiding: 'havo' });
  assert.deepEqual(typed(havo.opzij), ['ltc||7,5|6,0||false']);
  assert.match(setAsideText(gegevens, havo), /Latijn.*7,5.*6,0/);
  assert.equal(row(havo, 'ne').se, '6');
  assert.deepEqual(typed(move(havo, { opleiding: 'gymnasium' }).rijen), typed(vwo.rijen));
  assert.equal(setAsideText(gegevens, vwo), '');
  assert.match(setAsideText(gegevens, move(havo, { profiel: '' })), /zijn bewaard/);
});

test('what does not exist in the other year is set aside, and comes back', () => {
  const next = fillIn(empty({ opleiding: 'havo', profiel: 'NT' }), { pgtech: { se: '7' } });
  const before = move(next, { jaar: 2026 });
  assert.equal(row(before, 'pgtech'), undefined);
  assert.deepEqual(typed(before.opzij), ['pgtech||7|||false']);
  assert.equal(row(move(before, { jaar: 2027 }), 'pgtech').se, '7');
});

test('a field that the other opleiding lacks is kept with its row', () => {
  const tl = fillIn(empty({ opleiding: 'vmbo-tl', profiel: 'TECHNIEK' }), { pws: { beoordeling: 'goed' } });
  const havo = fillIn(move(tl, { opleiding: 'havo', profiel: 'NT' }), { pws: { se: '7' } });
  const { beoordeling, se } = row(move(havo, { opleiding: 'vmbo-tl', profiel: 'TECHNIEK' }), 'pws');
  assert.deepEqual([beoordeling, se], ['goed', '7']);
});

test('grades without a subject stay at their choice when another row is added', () => {
  const lijst = empty({ opleiding: 'havo', profiel: 'NG' });
  const open = lijst.rijen.find(({ deel }) => deel === 'vrij');
  Object.assign(open, { se: '6,5' });
  const added = move({ ...lijst, rijen: [...lijst.rijen, newRij({ vak: 'fa', se: '7' })] }, {});
  assert.deepEqual(typed(added.opzij), []);
  const { deel, vak, se } = added.rijen.find(({ sleutel }) => sleutel === open.sleutel);
  assert.deepEqual([deel, vak, se], ['vrij', '', '6,5']);
  const before = move(added, { jaar: 2026 }); // without the subjects that exist from 2027
  assert.equal(before.rijen.find(({ sleutel }) => sleutel === open.sleutel)?.se, '6,5');
});

test('looking at another profile makes no choice', () => {
  const ng = move(empty({ opleiding: 'havo', profiel: 'NT' }), { profiel: 'NG' });
  assert.deepEqual(ng.rijen.filter(({ uit }) => uit.length > 1).map(({ vak }) => vak), ['', '', '']);
});

test('a choice that was made stays made', () => {
  const lijst = empty({ opleiding: 'havo', profiel: 'NG' });
  Object.assign(lijst.rijen.find(({ uit }) => uit.includes('wia')), { vak: 'wia' });
  assert.equal(row(move(lijst, { profiel: 'EM' }), 'wia').deel, 'profiel');
});

test('a part that the school adds stands in the block of the combinatiecijfer while it is ticked', () => {
  const lijst = empty({ opleiding: 'havo', profiel: 'NG' });
  const withAnw = (combi) => move({ ...lijst, rijen: [...lijst.rijen, newRij({ vak: 'anw', se: '7', combi })] }, {});
  assert.equal(row(withAnw(true), 'anw').deel, 'combinatie');
  assert.equal(row(withAnw(false), 'anw').deel, 'extra');
  assert.equal(row(move({ ...lijst, rijen: [...lijst.rijen, newRij({ vak: 'fa', se: '7', combi: true })] }, {}), 'fa').combi, false, 'Frans is no part of it');
});

test('a subject that the school counts in the combinatiecijfer does not move to an open choice', () => {
  const lijst = empty({ opleiding: 'havo', profiel: 'NT' });
  const ticked = move({ ...lijst, rijen: [...lijst.rijen, newRij({ vak: 'pgtech', se: '7', combi: true })] }, {});
  assert.deepEqual([row(ticked, 'pgtech').deel, row(ticked, 'pgtech').combi], ['combinatie', true]);
});

test('rows stand in the order of a cijferlijst, also the added ones', () => {
  const order = ['gemeenschappelijk', 'profiel', 'vrij', 'extra', 'combinatie', 'kwalificatie'];
  const lijst = empty({ opleiding: 'havo', profiel: 'NG' });
  const added = ['lit', 'fa', 'wib', 'gs', 'ec'].map((vak) => newRij({ vak, se: '6', combi: vak === 'lit' }));
  const delen = move({ ...lijst, rijen: [...added, ...lijst.rijen] }, {}).rijen.map(({ deel }) => order.indexOf(deel));
  assert.deepEqual(delen, [...delen].sort((a, b) => a - b));
});

test('the profielvak is there without a choice, and keuzevakken fill the places for them', () => {
  const lijst = fillIn(empty({ opleiding: 'vmbo-bb', profiel: 'BWI' }), { kv_glas: { se: '6' }, kv_vloe: { se: '7' } });
  assert.equal(row(lijst, 'bwi').deel, 'profiel');
  assert.deepEqual(lijst.rijen.filter(({ deel }) => deel === 'combinatie').map(({ vak }) => vak), ['kv_glas', 'kv_vloe', 'keuzevak', 'keuzevak']);
});

/** Numbers that look random and are the same every time (mulberry32). */
function makeRandom(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

test('whatever exams somebody looks at, nothing typed is lost, and coming back restores all of it', () => {
  const random = makeRandom(3);
  const pick = (list) => list[random(list.length)];
  const randomExam = () => {
    const { code, profielen } = pick(gegevens.opleidingen);
    const soort = random(2) ? 'school' : pick(gegevens.soorten);
    return { opleiding: random(20) ? code : '', profiel: random(10) ? pick(profielen).code : pick(['', 'alle']), jaar: random(20) ? pick(gegevens.jaren) : 0, soort, gebied: pick(gegevens.gebieden) };
  };
  let changes = 0;
  for (let round = 0; round < 300; round++) {
    const { code, profielen, soorten } = pick(gegevens.opleidingen);
    const exam = { opleiding: code, profiel: pick(profielen).code, jaar: pick(gegevens.jaren), soort: pick(soorten), gebied: pick(gegevens.gebieden) };
    const first = typeAtRandom(empty(exam), exam, random, pick);
    let lijst = first;
    for (let step = 1 + random(6); step > 0; step--) {
      lijst = move(lijst, randomExam());
      assert.deepEqual(typed([...lijst.rijen, ...lijst.opzij]), typed(first.rijen), JSON.stringify({ round, exam }));
      changes += 1;
    }
    assert.deepEqual(typed(move(lijst, exam).rijen), typed(first.rijen), JSON.stringify({ round, exam }));
  }
  assert.ok(changes > 600);
});

/** Types something in most rows, makes some of the choices, and adds subjects. */
function typeAtRandom(lijst, exam, random, pick) {
  const { vakken } = findExamen(gegevens, exam);
  const present = new Set(lijst.rijen.map(({ vak }) => vak));
  const grade = () => `${1 + random(9)},${random(10)}`;
  const rijen = lijst.rijen.map((rij) => {
    const free = rij.uit.filter((vak) => !present.has(vak));
    const vak = rij.vak || (random(3) ? pick(free) : '');
    present.add(vak);
    const anders = random(4) ? {} : pick([{ status: 'vrijstelling', eindcijfer: '7' }, { status: 'ontheffing' }, { behaald: '2020' }, { herkanst: true, zonderSe: true }, { rv: grade(), niveau: 'vwo' }]);
    return { ...rij, vak, ...anders, ...(random(5) ? { se: grade(), ce: random(2) ? grade() : '', beoordeling: random(4) ? '' : 'goed' } : {}) };
  });
  for (let i = random(5); i > 0; i--) {
    const vak = pick(Object.keys(vakken).filter((code) => !present.has(code)));
    present.add(vak);
    rijen.push(newRij({ vak, se: grade(), combi: random(2) === 0 }));
  }
  return move({ ...lijst, rijen }, {});
}
