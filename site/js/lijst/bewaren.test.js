import assert from 'node:assert/strict';
import test from 'node:test';
import { Geheugen } from './bewaren.js';
import { newRij } from './rangschik.js';

/** A history of one entry, which copies what it is given as a browser does. */
function makeHistory(state = null) {
  return {
    state,
    writes: 0,
    replaceState(given) {
      this.state = structuredClone(given);
      this.writes += 1;
    },
  };
}

const lijst = {
  opleiding: 'vmbo-bb',
  jaar: 2026,
  soort: 'staatsexamen',
  gebied: 'bes',
  profiel: 'BWI',
  leerwerktraject: true,
  gespreid: true,
  perVak: true,
  rijen: [newRij({ vak: 'ne', se: '6,3', ce: 'zes', deel: 'gemeenschappelijk', uit: ['ne'] }), newRij({ vak: 'keuzevak', naam: 'lassen', se: '7' }), newRij({ vak: 'en', status: 'vrijstelling', eindcijfer: '7', behaald: '2024', niveau: 'havo', rv: '6,0', herkanst: true, zonderSe: true })],
  opzij: [newRij({ vak: 'lit', se: '8', combi: true, deel: 'combinatie' }), newRij({ vak: 'lo', beoordeling: 'goed' })],
};

const withoutSleutels = ({ rijen, opzij, ...rest }) => ({ ...rest, rijen: rijen.map(({ sleutel, ...rij }) => rij), opzij: opzij.map(({ sleutel, ...rij }) => rij) });

test('what was kept comes back whole, in a new page', () => {
  const history = makeHistory();
  const geheugen = new Geheugen(history);
  geheugen.keep(lijst);
  geheugen.flush();
  assert.deepEqual(withoutSleutels(new Geheugen(makeHistory(history.state)).recall()), withoutSleutels(lijst));
});

test('rows that come back are told apart from all others', () => {
  const recalled = new Geheugen(makeHistory({ lijst })).recall();
  const sleutels = [...recalled.rijen, ...recalled.opzij, ...lijst.rijen, ...lijst.opzij].map(({ sleutel }) => sleutel);
  assert.equal(new Set(sleutels).size, sleutels.length);
});

test('what was kept is written at once', () => {
  const history = makeHistory();
  const geheugen = new Geheugen(history);
  geheugen.keep(lijst);
  assert.equal(history.state.lijst.jaar, lijst.jaar);
  geheugen.flush();
  assert.equal(history.writes, 1, 'nothing is left to write');
});

test('somebody who types on and on is written down at a pause, the newest, and at once again later', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let time = 0;
  const history = makeHistory();
  const geheugen = new Geheugen(history, 1000, () => time);
  for (let jaar = 1; jaar <= 90; jaar++) geheugen.keep({ ...lijst, jaar });
  const atOnce = history.writes;
  assert.ok(atOnce > 30 && atOnce < 70, `${atOnce} writes at once`);
  t.mock.timers.tick(999);
  assert.equal(history.writes, atOnce);
  t.mock.timers.tick(1);
  assert.equal(history.writes, atOnce + 1);
  assert.equal(history.state.lijst.jaar, 90);
  time = 30_001;
  geheugen.keep({ ...lijst, jaar: 91 });
  assert.equal(history.state.lijst.jaar, 91);
});

test('an entry without a list gives none', () => {
  for (const state of [null, undefined, {}, 'text', 7, []]) assert.equal(new Geheugen(makeHistory(state)).recall(), undefined);
});

const list = (changed) => ({ lijst: { ...lijst, ...changed } });
for (const [what, state] of Object.entries({
  'a list that is a text': { lijst: 'havo' },
  'a list that is null': { lijst: null },
  'a list that is an array': { lijst: [] },
  'an empty list': { lijst: {} },
  'an opleiding that is a number': list({ opleiding: 7 }),
  'a year that is a text': list({ jaar: '2026' }),
  'a profile that is missing': list({ profiel: undefined }),
  'rows that are no list': list({ rijen: { length: 1 } }),
  'a row that is null': list({ rijen: [null] }),
  'a row that is a text': list({ rijen: ['ne'] }),
  'a row set aside that is missing': list({ opzij: [undefined] }),
})) {
  test(`${what} is refused without throwing`, () => assert.equal(new Geheugen(makeHistory(state)).recall(), undefined));
}

test('a field of the wrong kind is read as empty, and its row stays', () => {
  const row = { vak: 'ne', se: 6.3, ce: ['5'], beoordeling: null, naam: {}, combi: 'yes', deel: 'nergens', uit: 'ne', rv: 6, eindcijfer: 7, behaald: 2024, status: 1, niveau: [], herkanst: 1 };
  const [rij] = new Geheugen(makeHistory(list({ rijen: [row], leerwerktraject: 'true' }))).recall().rijen;
  const { sleutel, ...read } = rij;
  const { sleutel: ours, ...empty } = newRij({ vak: 'ne' });
  assert.deepEqual(read, empty);
});

test('what an older version of the page kept is the list of a school, with nothing otherwise', () => {
  const { soort, gebied, gespreid, perVak, ...older } = lijst;
  const rijen = [{ vak: 'ne', se: '6,3' }];
  const recalled = new Geheugen(makeHistory({ lijst: { ...older, rijen } })).recall();
  assert.deepEqual([recalled.soort, recalled.gebied, recalled.gespreid, recalled.perVak], ['school', 'nederland', false, false]);
  const { status, behaald, herkanst } = recalled.rijen[0];
  assert.deepEqual([status, behaald, herkanst], ['', '', false]);
});

test('a kind of exam or a status that does not exist is not taken over', () => {
  const recalled = new Geheugen(makeHistory({ lijst: { ...lijst, soort: 'thuis', gebied: 1, rijen: [{ vak: 'ne', status: 'vrij', herkanst: 'ja' }] } })).recall();
  assert.deepEqual([recalled.soort, recalled.gebied, recalled.rijen[0].status, recalled.rijen[0].herkanst], ['school', 'nederland', '', false]);
});
