import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from '../lijst/rangschik.js';
import { GEWOON } from '../lijst/voorbeeld.js';
import { Bewaard, cleanLijstnaam, isSame } from './bewaard.js';
import { SLEUTEL, keepsLists } from './sleutel.js';

const list = (se) => ({ ...GEWOON, opleiding: 'havo', jaar: 2027, profiel: 'NG', rijen: [newRij({ vak: 'ne', se, uit: ['ne'] })], opzij: [newRij({ vak: 'ltc', ce: 'zes' })] });
const bewaarde = (naam, se = '6,3') => ({ naam, datum: '2026-11-22', lijst: list(se) });
const names = (bewaard) => bewaard.all().map(({ naam }) => naam);

/** A storage with room for so many characters. */
function makeStorage(room = 1e6) {
  const items = new Map();
  return {
    writes: 0,
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      this.writes += 1;
      items.set(key, text);
    },
    removeItem: (key) => items.delete(key),
  };
}

function open(room) {
  const storage = makeStorage(room);
  return { storage, bewaard: new Bewaard(() => storage) };
}

test('reading writes nothing', () => {
  const { storage, bewaard } = open();
  assert.deepEqual(bewaard.all(), []);
  assert.equal(storage.writes, 0);
  assert.equal(storage.items.size, 0);
});

test('a list comes back whole, the newest first, and again under its name in the place of the old one', () => {
  const { bewaard } = open();
  for (const [naam, se] of [['Sam', '6,3'], ['Noor', '7,1'], [' Sam ', '8,0']]) assert.equal(bewaard.put(bewaarde(naam, se)), undefined);
  assert.deepEqual(names(bewaard), ['Sam', 'Noor']);
  const [sam, noor] = bewaard.all();
  assert.ok(isSame(sam.lijst, list('8,0')) && isSame(noor.lijst, list('7,1')));
  assert.equal(noor.datum, '2026-11-22');
});

test('a list gets another name, and is erased, alone or with all', () => {
  const { storage, bewaard } = open();
  for (const naam of ['Sam', 'Noor', 'Bo']) bewaard.put(bewaarde(naam));
  bewaard.rename('Noor', 'Noor, mei');
  assert.deepEqual(names(bewaard), ['Bo', 'Noor, mei', 'Sam']);
  bewaard.erase('Bo');
  assert.deepEqual(names(bewaard), ['Noor, mei', 'Sam']);
  assert.equal(bewaard.eraseAll(), undefined);
  assert.deepEqual([names(bewaard), storage.items.size], [[], 0]);
});

test('with the last list goes the place where it stood', () => {
  const { storage, bewaard } = open();
  bewaard.put(bewaarde('Sam'));
  bewaard.erase('Sam');
  assert.equal(storage.items.size, 0);
});

test('a name that another list has is refused, and nothing changes', () => {
  const { bewaard } = open();
  for (const naam of ['Sam', 'Noor']) bewaard.put(bewaarde(naam));
  assert.equal(bewaard.rename('Sam', 'Noor'), 'naam-bestaat');
  assert.deepEqual(names(bewaard), ['Noor', 'Sam']);
});

test('a storage that refuses is told, whatever is asked', () => {
  const bewaard = new Bewaard(() => { throw new DOMException('no', 'SecurityError'); });
  assert.deepEqual([bewaard.all(), bewaard.put(bewaarde('Sam')), bewaard.rename('Sam', 'Bo'), bewaard.erase('Sam'), bewaard.eraseAll()], Array(5).fill('geweigerd'));
});

test('that lists are kept is seen without reading them', () => {
  const { storage, bewaard } = open();
  assert.ok(!keepsLists(() => storage));
  bewaard.put(bewaarde('Sam'));
  assert.ok(keepsLists(() => storage));
  assert.ok(!keepsLists(() => { throw new DOMException('no', 'SecurityError'); }));
});

test('a storage that is full is told, and keeps what it had', () => {
  const { bewaard } = open(1000);
  assert.equal(bewaard.put(bewaarde('Sam')), undefined);
  assert.equal(bewaard.put(bewaarde('Noor')), 'vol');
  assert.deepEqual(names(bewaard), ['Sam']);
});

test('there is an end to the number of lists', () => {
  const { bewaard } = open();
  for (let i = 0; i < 20; i++) assert.equal(bewaard.put(bewaarde(`lijst ${i}`)), undefined);
  assert.equal(bewaard.put(bewaarde('nog een')), 'te-veel');
  assert.equal(bewaard.all().length, 20);
});

test('a list that could not be read back is not kept, and the others stay', () => {
  const { bewaard } = open();
  assert.equal(bewaard.put(bewaarde('eigen')), undefined);
  const long = bewaarde('lang');
  long.lijst.rijen = Array.from({ length: 81 }, () => long.lijst.rijen[0]);
  assert.equal(bewaard.put(long), 'te-lang');
  assert.deepEqual(names(bewaard), ['eigen']);
});

const kept = (changed) => JSON.stringify({ versie: 1, lijsten: [{ ...bewaarde('Sam'), ...changed }] });
for (const [what, text] of Object.entries({
  'no JSON': '{',
  'nothing': '',
  'null': 'null',
  'a number': '7',
  'a newer version': JSON.stringify({ versie: 2, lijsten: [] }),
  'no lists': JSON.stringify({ versie: 1 }),
  'a list that is null': JSON.stringify({ versie: 1, lijsten: [null] }),
  'two lists of one name': JSON.stringify({ versie: 1, lijsten: [bewaarde('Sam'), bewaarde('Sam')] }),
  'more lists than there may be': JSON.stringify({ versie: 1, lijsten: Array.from({ length: 21 }, (_, i) => bewaarde(`lijst ${i}`)) }),
  'a name that is no text': kept({ naam: 7 }),
  'a name without letters': kept({ naam: '' }),
  'a name that turns text around': kept({ naam: 'Sa\u202em' }),
  'a name without end': kept({ naam: 'x'.repeat(41) }),
  'a day that is none': kept({ datum: '2026-13-45' }),
  'a day that is more than one': kept({ datum: '2026-11-22T00:00' }),
  'something that is no list': kept({ lijst: { opleiding: 'havo' } }),
  'rows without end': kept({ lijst: { ...list('6'), rijen: Array.from({ length: 81 }, () => ({})) } }),
})) {
  test(`${what} in the storage is not read, and not written over`, () => {
    const { storage, bewaard } = open();
    storage.items.set(SLEUTEL, text);
    assert.equal(bewaard.all(), 'onleesbaar');
    assert.equal(bewaard.put(bewaarde('Noor')), 'onleesbaar');
    assert.equal(storage.items.get(SLEUTEL), text);
    assert.equal(bewaard.eraseAll(), undefined);
    assert.equal(storage.items.size, 0);
  });
}

test('lists are the same when they hold the same', () => {
  assert.ok(isSame(list('6,3'), list('6,3')));
  assert.ok(!isSame(list('6,3'), list('6,4')));
  assert.ok(!isSame(list('6,3'), { ...list('6,3'), opzij: [] }));
});

test('a name is short, and can be seen', () => {
  assert.equal(cleanLijstnaam(`  Sa\u202em\u0000  ${'x'.repeat(60)}`).length, 38);
  assert.equal(cleanLijstnaam(' \u200b '), '');
});
